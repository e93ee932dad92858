"""The flow at width two in W and log|det W|: against the operator as defined, at equal and at tiny singular values."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest
from every_kernel import every_kernel
from exact_geometry import plane_rotation
from flint import arb, ctx
from hypothesis import example, given
from hypothesis import strategies as st

import dlnsym as dln
from derivations.flow import halves, product_flow
from dlnsym import ledger
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target
from dlnsym.manifold import geometry
from dlnsym.proofs import Judgement, Verdict

arb_target, mpmath_target = every_kernel("arb"), every_kernel("mpmath")

KEYS = ("sec-3.1-halves", "sec-3.1-product-flow", "sec-3.1-halves-loss", "sec-3.1-consistent")
RECORDED = dict.fromkeys(KEYS, Verdict.PROVED)
DEPTHS = (1, 2, 3, 20, 10**6, math.inf)
angle, entry = st.floats(-4, 4), st.floats(-2, 2)
sign = st.sampled_from((1.0, -1.0))
larger = st.floats(-20, 2).map(math.exp)
ratio = st.one_of(st.just(0.0), st.floats(-60, 0).map(math.exp), st.floats(0, 1)).map(lambda x: 1 / (1 + x))


@pytest.mark.xdist_group("ledger")
def test_recorded_verdicts(judgements: dict[str, Judgement]) -> None:
    assert {key: judgements[key].verdict for key in RECORDED} == RECORDED
    assert {claim.key for module in (halves, product_flow) for claim in module.CLAIMS} == set(RECORDED)
    assert {"halves", "product_flow"} <= set(ledger.names())


def rates(w: Array, log_det: float, s: float, gradient: Array, depth: float) -> tuple[Array, float, float]:
    """dW/dt, d log|det W|/dt in flow time, and dt/dτ."""
    p_and_q, a_and_b = (numpy_target.to_halves(*m.ravel(), s) for m in (w, gradient))
    found = np.array(numpy_target.halves_rates(*p_and_q, log_det, *a_and_b, depth))
    velocity = np.reshape(numpy_target.from_halves(*found[:4], s), (2, 2))
    return velocity / found[5], float(found[4] / found[5]), float(found[5])


@pytest.mark.parametrize("depth", DEPTHS)
@given(angle, angle, larger, ratio, sign, st.lists(entry, min_size=4, max_size=4))
@example(1e-308, 1e-296, 1.5, 1.0, -1.0, [1.0, 0.0, 0.0, 0.0])  # 1/(σ_1 − σ_2) is out of range
def test_the_velocity_is_minus_the_operator(
    depth: float, theta: float, phi: float, top: float, ratio: float, s: float, entries: list[float]
) -> None:
    sigma = np.array([top, top * ratio])
    w = plane_rotation(theta) @ np.diag([sigma[0], s * sigma[1]]) @ plane_rotation(phi).T
    g = np.array(entries).reshape(2, 2)
    velocity, log_det_rate, dt = rates(w, float(np.log(sigma).sum()), s, g, depth)
    wanted = -geometry.operator(w, g, depth)
    # the norm of A is λ_11
    scale = geometry.spectrum(sigma, depth)[0, 0] * max(1e-3, np.abs(g).max())
    np.testing.assert_allclose(velocity, wanted, rtol=0, atol=1e-13 * scale)
    power = 1 - (0 if math.isinf(depth) else 2 / depth)
    assert dt == pytest.approx(sigma.sum() ** -power, rel=1e-13)
    in_frames = (plane_rotation(theta).T @ g @ plane_rotation(phi)).diagonal() * (1, s)
    assert log_det_rate == pytest.approx(-(sigma**power) @ in_frames, abs=1e-12 * (sigma**power).max())


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("s", [1.0, -1.0])
def test_equal_singular_values(depth: float, s: float) -> None:
    w, g = plane_rotation(0.7) @ np.diag([0.6, s * 0.6]), np.array([[0.3, -1.2], [0.8, 0.5]])
    w = (w + s * np.array([[w[1, 1], -w[1, 0]], [-w[0, 1], w[0, 0]]])) / 2  # q is exactly 0
    velocity, _, _ = rates(w, 2 * math.log(0.6), s, g, depth)
    power = 2 - (0 if math.isinf(depth) else 2 / depth)
    np.testing.assert_allclose(velocity, -(0.6**power) * g, rtol=1e-14)


@pytest.mark.parametrize("depth", DEPTHS[1:])
@pytest.mark.parametrize("exponent", [-8, -30, -200, -290])
@pytest.mark.parametrize("s", [1.0, -1.0])
def test_a_tiny_second_singular_value_is_told_by_the_logarithm(depth: float, exponent: int, s: float) -> None:
    """Floats against balls at the exact matrix, whose second singular value floats cannot hold in W."""
    g = [0.3, -1.2, 0.8, 0.5]
    with ctx.workdps(700), mpmath.workdps(700):
        c, d = arb(3) / 5, arb(4) / 5
        tiny = arb(10) ** exponent
        first, second = (c, d), (d, -c)  # of rotations
        entries = [first[i] * first[k] * arb("1.3") + s * second[i] * second[k] * tiny for i in (0, 1) for k in (0, 1)]
        log_det = (arb("1.3") * tiny).log()
        p_and_q, a_and_b = arb_target.to_halves(*entries, s), arb_target.to_halves(*g, s)
        exact = arb_target.halves_rates(*p_and_q, log_det, *a_and_b, depth)
        decimals = (mpmath.mpf(x.str(690, radius=False)) for x in (*p_and_q, log_det, *a_and_b))
        precise = mpmath_target.halves_rates(*decimals, depth)
        assert all(abs(arb(mpmath.nstr(y, 650)) - x) < arb(10) ** -300 for x, y in zip(exact, precise, strict=True))
        wanted = [float(x) for x in exact]
        floats = [float(x) for x in (*p_and_q, log_det, *a_and_b)]
    found = numpy_target.halves_rates(*floats, depth)
    assert np.isfinite(wanted).all()
    np.testing.assert_allclose(found, wanted, rtol=1e-13, atol=1e-15)


def test_a_logarithm_below_every_float_stands_for_rank_one() -> None:
    w, g = np.outer([0.6, 0.8], [1.0, 0.5]), np.array([[0.3, -1.2], [0.8, 0.5]])
    for depth in (2, 20):
        velocity, _, _ = rates(w, -1e300, 1.0, g, depth)
        np.testing.assert_allclose(velocity, -geometry.operator(w, g, depth), atol=1e-15)


@given(angle, angle, larger, st.floats(-600, 0).map(math.exp), sign)
def test_a_matrix_is_brought_back_to_its_determinant(
    theta: float, phi: float, top: float, ratio: float, s: float
) -> None:
    w = plane_rotation(theta) @ np.diag([top, s * top * ratio]) @ plane_rotation(phi).T
    moved = w + 1e-9 * top * np.array([[1, -2], [0.5, 1]])
    log_det = 2 * math.log(top) + math.log(ratio)
    *halves, carried = numpy_target.halves_consistent(*numpy_target.to_halves(*moved.ravel(), s), log_det)
    product_of_halves = np.reshape(numpy_target.from_halves(*halves, s), (2, 2))
    close = ratio > 0.35
    np.testing.assert_allclose(product_of_halves, moved, rtol=0, atol=(1e-14 if close else 1e-8) * top)
    if close:
        assert carried == pytest.approx(math.log(abs(np.linalg.det(moved))), abs=1e-12)
    elif ratio < 0.3:
        assert carried == log_det
        assert s * np.linalg.det(product_of_halves) == pytest.approx(math.exp(log_det), abs=1e-15 * top**2)
        again = numpy_target.halves_consistent(*halves, log_det)
        np.testing.assert_allclose(again[:4], halves, rtol=0, atol=2e-15 * top)


def test_kernels_broadcast() -> None:
    w, g = np.random.default_rng(0).standard_normal((2, 5, 4))
    for depth in (3, math.inf):
        together = numpy_target.halves_rates(*w.T, -1.0, *g.T, depth)
        apart = [numpy_target.halves_rates(*x, -1.0, *y, depth) for x, y in zip(w, g, strict=True)]
        np.testing.assert_array_equal(np.transpose(together), apart)


@given(
    st.lists(entry, min_size=8, max_size=8),
    st.lists(st.sampled_from((0.0, 1.0)), min_size=4, max_size=4).filter(any),
    sign,
)
def test_loss_and_gradient_in_halves(entries: list[float], mask: list[float], s: float) -> None:
    w, target = np.array(entries[:4]), np.array(entries[4:])
    problem = dln.CompletionProblem(target.reshape(2, 2), np.reshape(mask, (2, 2)))
    aim = numpy_target.to_halves(*(np.array(mask) * target), s)
    halves = numpy_target.halves_gradient(*numpy_target.to_halves(*w, s), *aim, *mask)
    gradient = np.reshape(numpy_target.from_halves(*halves, s), (2, 2))
    np.testing.assert_allclose(gradient, problem.gradient(w.reshape(2, 2)), atol=1e-14)
    loss = float(problem.value(w.reshape(2, 2)))
    assert numpy_target.halves_loss(*halves) == pytest.approx(loss, abs=1e-14)
