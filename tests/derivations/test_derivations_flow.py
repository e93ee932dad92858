"""The results on the flow, the effective rank and the attraction: recorded verdicts, and the facts behind them.

Each fact is checked by a route of its own: the flow by SciPy's matrix functions and finite differences, the effective
rank by ball arithmetic, the rates by linearising the velocity of (1.7) numerically.
"""

from __future__ import annotations

import math
from itertools import product
from typing import Any

import mpmath
import numpy as np
import pytest
from every_kernel import every_kernel
from exact_geometry import plane_rotation
from scipy.linalg import expm, fractional_matrix_power, logm

import dlnsym as dln
from derivations.flow import angles, clocks, exact_solutions, flow_kernels, singular_flow, smooth_svd
from derivations.minimisers import attraction_rates as rates_of_attraction
from derivations.minimisers import linearisation, normal_hyperbolicity, rates_at_width_two
from derivations.volume import effective_rank
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target
from dlnsym.losses.attraction import attraction_bounds, attraction_rates
from dlnsym.proofs import Judgement, Verdict

arb_target, mpmath_target = every_kernel("arb"), every_kernel("mpmath")

MODULES = (
    smooth_svd,
    singular_flow,
    clocks,
    exact_solutions,
    angles,
    effective_rank,
    linearisation,
    rates_of_attraction,
    normal_hyperbolicity,
    rates_at_width_two,
)
RECORDED = {
    **dict.fromkeys(("lem-3.1", "3.1", "3.2", "3.3", "3.4", "thm-3.2", "3.6", "3.7", "3.8"), Verdict.PROVED),
    **dict.fromkeys(("3.5", "def-3.3", "3.9", "3.10", "3.11"), Verdict.EXECUTABLE),
    **dict.fromkeys(("sec-3.1-logarithms", "sec-3.1-clock", "sec-3.1-escape", "sec-3.1-angles"), Verdict.PROVED),
    **dict.fromkeys(("sec-3.1-exact-singular-values", "sec-3.1-exact-riccati"), Verdict.PROVED),
    **dict.fromkeys(
        ("sec-3.1-rank-bounds", "sec-3.1-near-rank-one", "sec-3.1-stable", "sec-3.1-dense"), Verdict.PROVED
    ),
    **dict.fromkeys(("lem-3.4", "3.12", "sec-3.2-every-depth"), Verdict.PROVED),
    **dict.fromkeys(("3.13", "3.14", "3.15", "3.16"), Verdict.REFUTED),
    **dict.fromkeys(("thm-1.2", "3.17", "sec-3.2-compact"), Verdict.PROVED),
    "sec-1.3.2-submanifold": Verdict.REFUTED,
}
DEPTHS = (1, 2, 5, math.inf)


@pytest.mark.xdist_group("ledger")
def test_recorded_verdicts(judgements: dict[str, Judgement]) -> None:
    assert {key: judgements[key].verdict for key in RECORDED} == RECORDED


def test_every_claim_is_recorded() -> None:
    assert {claim.key for module in MODULES for claim in module.CLAIMS} == set(RECORDED)


# ---------------------------------------------------------------- the flow, against matrix functions


def frames(seed: int, width: int) -> tuple[Array, Array, Array]:
    """U, σ, V with separated singular values."""
    rng = np.random.default_rng(seed)
    u, v = (np.linalg.qr(rng.standard_normal((width, width)))[0] for _ in "uv")
    return u, np.sort(rng.uniform(0.3, 2.0, width) + np.arange(width))[::-1], v


def velocity(w: Array, gradient: Array, depth: float) -> Array:
    """−A_{N,W}(∂E) from (1.6) or, at infinite depth, from the integral (1.9) as a block of a matrix exponential."""
    left, right = w @ w.T, w.T @ w
    if math.isinf(depth):
        d = len(w)
        block = np.zeros((2 * d, 2 * d))
        block[:d, :d], block[d:, d:] = logm(left), logm(right)
        block[:d, d:] = gradient
        return -np.asarray(expm(block)[:d, d:])
    n = int(depth)
    terms = (
        fractional_matrix_power(left, (n - j) / n) @ gradient @ fractional_matrix_power(right, (j - 1) / n)
        for j in range(1, n + 1)
    )
    return -np.asarray(sum(terms)) / n


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("width", [2, 3, 5])
def test_theorem_3_2_moves_the_matrix_along_the_flow(depth: float, width: int) -> None:
    u, sigma, v = frames(width, width)
    gradient = np.random.default_rng(9).standard_normal((width, width))
    g = u.T @ gradient @ v
    i, l = np.triu_indices(width, 1)
    generators = []
    for rate in (numpy_target.left_rate, numpy_target.right_rate):
        a = np.zeros((width, width))
        a[i, l] = rate(sigma[i], sigma[l], g[i, l], g[l, i], depth)
        generators.append(a - a.T)
    rates = np.diag(numpy_target.singular_rate(sigma, np.diag(g), depth))
    s = np.diag(sigma)
    moved = u @ (generators[0] @ s + rates - s @ generators[1]) @ v.T
    np.testing.assert_allclose(moved, velocity(u @ s @ v.T, gradient, depth), rtol=1e-11, atol=1e-12)


@pytest.mark.parametrize("depth", DEPTHS)
def test_logarithms_and_clock_agree_with_flow_time(depth: float) -> None:
    s_i, s_l, size, here, mirrored = 1.7, 0.02, 2.3, 0.4, -1.1
    y_i, y_l, y_r = np.log([s_i, s_l, size])
    dt = numpy_target.clock(y_r, depth)
    assert dt == pytest.approx(1 / size if math.isinf(depth) else size ** (2 / depth - 1), rel=1e-14)
    in_flow_time = np.array(
        [rate(s_i, s_l, here, mirrored, depth) for rate in (numpy_target.left_rate, numpy_target.right_rate)]
    )
    assert numpy_target.log_turns(y_i, y_l, y_r, here, mirrored, depth) == pytest.approx(dt * in_flow_time)
    assert numpy_target.log_turns(y_i, y_l, 0.0, here, mirrored, depth) == pytest.approx(in_flow_time)
    # in either order of the pair
    assert numpy_target.log_turns(y_l, y_i, y_r, mirrored, here, depth) == pytest.approx(-dt * in_flow_time)
    rate = numpy_target.singular_rate(s_l, here, depth) / s_l
    assert numpy_target.log_singular_rate(y_l, y_r, here, depth) == pytest.approx(dt * rate)


@pytest.mark.parametrize("depth", [2, 5, math.inf])
def test_rates_on_the_clock_do_not_depend_on_the_scale(depth: float) -> None:
    near = numpy_target.log_turns(0.0, -2.0, 0.0, 0.4, -1.1, depth)
    far = numpy_target.log_turns(-600.0, -602.0, -600.0, 0.4, -1.1, depth)
    assert far == pytest.approx(near, rel=1e-13)
    # a pair whose smaller value is out of range of float64
    assert np.isfinite(numpy_target.log_turns(0.0, -5000.0, 0.0, 0.4, -1.1, depth)).all()


@pytest.mark.parametrize("depth", [2, 3, 20])
def test_a_singular_value_zero_turns_as_very_small_ones_do(depth: float) -> None:
    zero = numpy_target.log_turns(0.3, -math.inf, 0.3, 0.4, -1.1, depth)
    assert zero == pytest.approx(numpy_target.log_turns(0.3, -1e5, 0.3, 0.4, -1.1, depth), rel=1e-14)
    for rate in (numpy_target.left_rate, numpy_target.right_rate):
        small = rate(1.5, 1e-300, 0.4, -1.1, depth)
        assert rate(1.5, 0.0, 0.4, -1.1, depth) == pytest.approx(small, rel=1e-13)


def test_close_singular_values_do_not_cancel() -> None:
    y_i, y_l = 2.0**-60, 0.0
    for depth in (3, math.inf):
        values = numpy_target.log_turns(y_i, y_l, 0.0, 1.0, 0.5, depth)
        with mpmath.workdps(60):
            exact = mpmath_target.log_turns(y_i, y_l, 0.0, 1.0, 0.5, depth)
            assert all(abs(x - y) < 1e-14 * abs(y) for x, y in zip(values, exact, strict=True))


@pytest.mark.parametrize("kernel", flow_kernels.KERNELS, ids=lambda k: k.name)
def test_targets_agree(kernel: Any) -> None:
    depth = {"N": 4.0}
    arguments = [depth.get(str(a), 0.3 + 0.37 * n) for n, a in enumerate(kernel.args)]
    values, balls, numbers = (
        np.atleast_1d(np.array(getattr(target, kernel.name)(*arguments), dtype=object))
        for target in (numpy_target, arb_target, mpmath_target)
    )
    for value, ball, number in zip(map(float, values), balls, numbers, strict=True):
        assert abs(float(ball.mid()) - value) <= 1e-14 * max(1.0, abs(value))
        assert abs(float(number) - value) <= 1e-14 * max(1.0, abs(value))


@pytest.mark.parametrize("sign", [1.0, -1.0])
@pytest.mark.parametrize("depth", DEPTHS)
def test_angles_follow_the_flow_for_either_sign(depth: float, sign: float) -> None:
    """A step of the flow in W against a step in the coordinates, both by central differences."""
    state = np.array([1.4, sign * 0.6, 0.7, -1.9])
    gradient = np.array([[0.3, -1.2], [0.8, 0.5]])

    def matrix(x: Array) -> Array:
        return plane_rotation(x[2]) @ np.diag(x[:2]) @ plane_rotation(x[3]).T

    w = matrix(state)
    assert np.sign(np.linalg.det(w)) == sign
    h = plane_rotation(state[2]).T @ gradient @ plane_rotation(state[3])
    factor = numpy_target.rotation(state[0], abs(state[1]), depth)
    rates = np.array(
        [
            numpy_target.singular_rate(state[0], h[0, 0], depth),
            sign * numpy_target.singular_rate(abs(state[1]), sign * h[1, 1], depth),
            angles.theta_velocity(*state[:2], factor, h[0, 1], h[1, 0]),
            angles.phi_velocity(*state[:2], factor, h[0, 1], h[1, 0]),
        ],
        dtype=float,
    )
    step = 1e-5
    moved = (matrix(state + step * rates) - matrix(state - step * rates)) / (2 * step)
    np.testing.assert_allclose(moved, velocity(w, gradient, depth), atol=1e-8)


# ---------------------------------------------------------------- effective rank


@pytest.mark.parametrize("ratio", [1e-3, 1e-8, 1e-100])
def test_effective_rank_lies_within_its_bounds_near_rank_one(ratio: float) -> None:
    with mpmath.workdps(250):
        x = mpmath.mpf(ratio)
        rank = mpmath.exp(mpmath.log(1 + x) - x * mpmath.log(x) / (1 + x))
        q = x * (1 - mpmath.log(x))
        assert 1 + q / (1 + x) < rank < 1 / (1 - q)
    assert float(dln.effective_rank(np.diag([1.0, ratio]))) == pytest.approx(float(rank), rel=1e-15)


@pytest.mark.parametrize("gamma", [0.4, 1.0, 3.0])
def test_slope_of_the_ratio_at_the_hyperbola(gamma: float) -> None:
    eta = 1e-7
    normal = np.array([[0, gamma**-2], [1, 0]]) / math.sqrt(1 + gamma**-4)
    sigma = np.linalg.svd(np.array([[1, gamma], [1 / gamma, 1]]) + eta * normal, compute_uv=False)
    slope = gamma * math.sqrt(gamma**4 + 1) / (gamma**2 + 1) ** 2
    assert sigma[1] / sigma[0] / eta == pytest.approx(slope, rel=1e-5)


# ---------------------------------------------------------------- attraction


def masks(width: int) -> list[Array]:
    return [np.array(bits, float).reshape(width, width) for bits in product((0, 1), repeat=width**2) if any(bits)]


@pytest.mark.parametrize("depth", DEPTHS)
def test_rates_are_those_of_the_velocity_near_a_minimiser(depth: float) -> None:
    u, sigma, v = frames(4, 2)
    w0 = u @ np.diag(sigma) @ v.T
    for mask in masks(2):
        problem = dln.CompletionProblem(w0, mask)
        places = np.argwhere(mask.T == 1)[:, ::-1]  # column-major
        linear = np.empty((len(places), len(places)))
        for c, (r0, c0) in enumerate(places):
            step = np.zeros((2, 2))
            step[r0, c0] = 1e-6
            change = (
                velocity(w0 + step, problem.gradient(w0 + step), depth)
                - velocity(w0 - step, problem.gradient(w0 - step), depth)
            ) / 2e-6
            linear[:, c] = [change[r, k] for r, k in places]
        expected = np.sort(np.linalg.eigvals(-linear).real)[::-1]
        np.testing.assert_allclose(attraction_rates(problem, w0, depth), expected, rtol=1e-6)


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("width", [2, 3])
def test_rates_lie_between_their_bounds(depth: float, width: int) -> None:
    rng = np.random.default_rng(1)
    w = rng.standard_normal((20, width, width))
    chosen = masks(width)[:: 1 if width == 2 else 37]
    for mask in chosen:
        problem = dln.CompletionProblem(np.zeros((width, width)), mask)
        rates = attraction_rates(problem, w, depth)
        low, high = attraction_bounds(problem, w, depth)
        assert rates.shape == low.shape == high.shape == (20, int(mask.sum()))
        room = 1e-12 * (1 + high)
        assert ((low <= rates + room) & (rates <= high + room)).all()
        assert (np.diff(rates, axis=-1) <= 0).all()


def test_the_printed_order_at_width_two_needs_two_observed_entries() -> None:
    w = np.array([[1.0, 0.0], [0.0, 2.0]])
    mean = 3 / math.log(4)

    def rates(mask: list[list[int]]) -> Array:
        return attraction_rates(dln.CompletionProblem(w, mask), w, math.inf)

    assert rates([[1, 0], [0, 0]]) == pytest.approx([1.0])  # below the mean, against (3.17)
    two = rates([[1, 0], [0, 1]])
    assert two[1] <= mean <= two[0]
    assert rates([[1, 1], [0, 1]])[1] == pytest.approx(mean)  # three: the middle rate is the mean
    assert rates([[1, 1], [1, 1]]) == pytest.approx([4, mean, mean, 1])


def test_a_singular_minimiser_has_a_rate_zero() -> None:
    problem = dln.CompletionProblem(np.eye(2), np.eye(2))
    largest, smallest = attraction_rates(problem, np.ones((2, 2)), math.inf)
    assert largest == pytest.approx(2, rel=8 * float(np.finfo(np.float64).eps)) and smallest == 0
    # at finite depth the operator keeps rank three there, and the rate is positive
    assert attraction_rates(problem, np.ones((2, 2)), 3)[1] > 0.1


@pytest.mark.parametrize(
    ("w", "depth", "message"),
    [
        (np.eye(3), 2, "W has shape"),
        (np.eye(2), 0, "depth is 0"),
        ([[1.0, math.nan], [0.0, 1.0]], 2, "W holds nan"),
    ],
)
def test_bad_input_is_named(w: Any, depth: float, message: str) -> None:
    problem = dln.CompletionProblem(np.eye(2), np.eye(2))
    for function in (attraction_rates, attraction_bounds):
        with pytest.raises(ValueError, match=message):
            function(problem, w, depth)
