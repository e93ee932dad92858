"""Certified trajectories: balls contain exact solutions at every depth; what cannot be proved is refused in a line."""

from __future__ import annotations

import copy
import math
import pickle
from fractions import Fraction

import flint
import matplotlib
import mpmath
import numpy as np
import pytest
from flint import arb, arb_mat, fmpq
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln

matplotlib.use("Agg")
DIAGONAL = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
START = [["1", "0.1"], ["0.2", "0.5"]]
COSINE, SINE = Fraction(3, 5), Fraction(4, 5)


def turned(first: Fraction, second: Fraction) -> list[list[Fraction]]:
    """R diag(first, second) R^T for a rational rotation R."""
    c, s = COSINE, SINE
    return [
        [c * c * first + s * s * second, c * s * (first - second)],
        [c * s * (first - second), s * s * first + c * c * second],
    ]


def exact_singular_value(target: Fraction, start: Fraction, depth: float, t: Fraction) -> arb:
    """Everything observed and the frames aligned: Lambert's W at infinite depth, the logistic function at depth 2."""
    s, sigma, time = (arb(fmpq(x.numerator, x.denominator)) for x in (target, start, t))
    if depth == 2:
        grown = (s * time).exp()
        return s * grown / (grown - 1 + s / sigma)
    if depth == 1:
        return s + (sigma - s) * (-time).exp()
    y = s / sigma - 1
    return s / (1 + (y * y.exp() * (-(s**2) * time).exp()).lambertw())


@pytest.mark.parametrize("depth", [1, 2, math.inf])
@pytest.mark.parametrize("digits", [12, 30, 50])
def test_balls_contain_the_exact_solution(depth: float, digits: int) -> None:
    target, start, t = (Fraction(3, 2), Fraction(2, 3)), (Fraction(1, 4), Fraction(1, 10)), Fraction(5, 4)
    problem = dln.CompletionProblem(turned(*target), np.ones((2, 2)))
    path = dln.integrate(problem, turned(*start), depth, t, digits=digits, certified=True, times=())
    with flint.ctx.workprec(2 * path.bits):
        a, b = (exact_singular_value(x, y, depth, t) for x, y in zip(target, start, strict=True))
        c, s = (arb(fmpq(x.numerator, x.denominator)) for x in (COSINE, SINE))
        exact = arb_mat([[c * c * a + s * s * b, c * s * (a - b)], [c * s * (a - b), s * s * a + c * c * b]])
        assert path.W[-1].contains(exact)
    assert path.error_estimate < 10.0 ** (1 - digits)


def test_a_hundred_digits_are_contained() -> None:
    test_balls_contain_the_exact_solution(2, 100)


@pytest.mark.parametrize("depth", [3, 20, math.inf])
def test_balls_agree_with_more_digits_of_the_other_method(depth: float) -> None:
    path = dln.integrate(DIAGONAL, START, depth, 3, digits=20, certified=True, times=[1])
    other = dln.integrate(DIAGONAL, START, depth, 3, digits=30, times=[1])
    for balls, found in zip(path.W, other.W, strict=True):
        with flint.ctx.workprec(150):
            slack = arb(0, 1e-29)
            assert all(balls[i, k].overlaps(arb(mpmath.nstr(found[i, k], 40)) + slack) for i in (0, 1) for k in (0, 1))
    assert path.error_estimate < 1e-19


@pytest.mark.parametrize(("digits", "depth"), [(30, 3), (50, 5), (100, 4)])
def test_balls_contain_what_the_integral_gives_at_finite_depth(digits: int, depth: int) -> None:
    """t = ∫ dx/(x^{2−2/N} (s − x)) from σ(0) to σ(t): at the ends of the ball it is on both sides of t."""
    start, target, t = (Fraction(1, 5), Fraction(1, 3)), (Fraction(3, 2), Fraction(2, 3)), Fraction(3, 4)
    problem = dln.CompletionProblem(turned(*target), np.ones((2, 2)))
    path = dln.integrate(problem, turned(*start), depth, t, digits=digits, certified=True, times=())
    with flint.ctx.workprec(2 * path.bits):
        c, s = (arb(fmpq(x.numerator, x.denominator)) for x in (COSINE, SINE))
        rotation = arb_mat([[c, -s], [s, c]])
        found = rotation.transpose() * path.W[-1] * rotation
        for k in (0, 1):
            low, high = (
                elapsed(start[k], arb(end), target[k], depth) for end in (found[k, k].lower(), found[k, k].upper())
            )
            assert low < arb(fmpq(3, 4)) < high
            assert high - low < 10.0 ** (3 - digits)
    assert path.error_estimate < 10.0 ** (1 - digits)


def elapsed(start: Fraction, end: arb, target: Fraction, depth: int) -> arb:
    """Flow time from one singular value to another, by quadrature with an enclosed error."""
    s, power = flint.acb(fmpq(target.numerator, target.denominator)), flint.acb(2) - flint.acb(fmpq(2, depth))

    def integrand(x: flint.acb, _: bool) -> flint.acb:
        return 1 / ((power * x.log()).exp() * (s - x))

    return flint.acb.integral(integrand, flint.acb(fmpq(start.numerator, start.denominator)), flint.acb(end)).real


@pytest.mark.parametrize("digits", [30, 50, 100])
def test_balls_contain_the_solution_of_the_riccati_equation(digits: int) -> None:
    """Depth two from any frames: derivations/flow/exact_solutions.py, with layers whose entries are rational."""
    c, s = (fmpq(3, 5), fmpq(4, 5)), (fmpq(5, 13), fmpq(12, 13))
    u, v = (flint.fmpq_mat([[x, -y], [y, x]]) for x, y in (c, s))
    root = flint.fmpq_mat([[fmpq(6, 5), 0], [0, fmpq(1, 2)]])
    target = flint.fmpq_mat([[fmpq(1, 2), -1], [fmpq(3, 4), fmpq(7, 5)]])
    w, t = u * root * root * v.transpose(), fmpq(3, 2)
    rows = [[Fraction(int(x.p), int(x.q)) for x in row] for row in w.tolist()]
    loss = dln.CompletionProblem([[Fraction(int(x.p), int(x.q)) for x in row] for row in target.tolist()])
    path = dln.integrate(loss, rows, 2, Fraction(3, 2), digits=digits, certified=True, times=())
    with flint.ctx.workprec(2 * path.bits):
        layers = arb_mat([*(v * root).tolist(), *(u * root).tolist()])
        field = arb_mat(
            [[0] * 2 + list(row) for row in target.transpose().tolist()] + [[*row, 0, 0] for row in target.tolist()]
        )
        unit = [[int(i == k) for k in range(4)] for i in range(4)]
        both = arb_mat([[*row, *one] for row, one in zip((2 * field).tolist(), unit, strict=True)] + [[0] * 8] * 4)
        whole = (both * (t / 2)).exp().tolist()
        integral, moved = arb_mat([row[4:] for row in whole[:4]]), (field * (t / 2)).exp() * layers
        middle = arb_mat([[1, 0], [0, 1]]) + layers.transpose() * integral * layers
        exact = moved * middle.inv() * moved.transpose()
        assert path.W[-1].contains(arb_mat([row[:2] for row in exact.tolist()[2:]]))
    assert path.error_estimate < 10.0 ** (1 - digits)


@settings(max_examples=12)
@given(
    st.integers(0, 10**6),
    st.sampled_from([1, 2, 3, 5, math.inf]),
    st.sampled_from([2, 3]),
)
def test_balls_contain_what_more_digits_give_for_random_problems(seed: int, depth: float, width: int) -> None:
    rng = np.random.default_rng(seed)
    target, W = rng.integers(-9, 10, (2, width, width)) / 4
    mask = rng.integers(0, 2, (width, width))
    mask[0, 0] = 1
    W = W + 3 * np.eye(width)
    if abs(np.linalg.det(W)) < 0.1:
        return
    problem = dln.CompletionProblem(target, mask)
    path = dln.integrate(problem, W, depth, 0.125, digits=8, certified=True, times=())
    other = dln.integrate(problem, W, depth, 0.125, digits=26, times=())
    with flint.ctx.workprec(140):
        slack = arb(0, float(other.error_estimate))
        entries = zip(path.W[-1].entries(), other.W[-1], strict=True)
        assert all(x.overlaps(arb(mpmath.nstr(y, 38)) + slack) for x, y in entries)


@pytest.mark.parametrize("depth", [2, 3, math.inf])
def test_balls_are_not_much_wider_than_the_estimate(depth: float) -> None:
    paths = [dln.integrate(DIAGONAL, START, depth, 2, digits=30, times=(), certified=c) for c in (True, False)]
    assert paths[0].error_estimate < 10**6 * paths[1].error_estimate


def test_a_certified_trajectory_says_how_it_ended() -> None:
    path = dln.integrate(DIAGONAL, START, 3, 1, digits=10, certified=True)
    assert (path.status, path.reason) == (dln.Status.T_MAX, "it was followed to t_end")


def test_the_limit_is_enclosed_once_the_end_is_near() -> None:
    path = dln.integrate(DIAGONAL, START, 3, 60, digits=15, certified=True, times=())
    limit = path.limit()
    later = dln.integrate(DIAGONAL, START, 3, 90, digits=20, times=()).W[-1]
    assert limit[0, 0].overlaps(arb("0.58724")) and limit[1, 1].overlaps(arb("1.447"))
    assert all(limit[i, k].overlaps(arb(float(later[i, k]), 1e-14)) for i in (0, 1) for k in (0, 1))
    assert max(float(x.rad()) for x in limit.entries()) < 1e-11


LOSSES = {
    "regression, as many measurements as entries": dln.LinearRegression(
        [["1", "0.2"], ["0.2", "1"]], [["0.5", "-0.2"], ["0.3", "1.1"]]
    ),
    "regression, fewer": dln.LinearRegression([["1"], ["0.2"]], [["0.5"], ["0.3"]]),
    "regression, more, with a positive least loss": dln.LinearRegression(
        [["1", "0.5", "0.3"], ["0.2", "1", "0.7"]], [["0.5", "-0.2", "1"], ["0.3", "1.1", "0"]]
    ),
    "sensing": dln.MatrixSensing([[["1", "0"], ["0", "1"]], [["0.5", "1"], ["-1", "2"]]], ["1", "0.4"]),
    "completion with weights": dln.CompletionProblem([["0.5", None], ["0.3", "1.2"]], weights=[[1, 0], [2, 3]]),
}


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES)
def test_the_limit_of_every_sum_of_squares_is_enclosed(loss: dln.Loss) -> None:
    path = dln.integrate(loss, START, 3, 90, digits=15, certified=True, times=())
    limit, later = path.limit(), dln.integrate(loss, START, 3, 5000, digits=20, times=())
    with flint.ctx.workprec(150):
        off = arb(0, float(later.error_estimate))
        assert all(x.overlaps(arb(mpmath.nstr(y, 30)) + off) for x, y in zip(limit.entries(), later.W[-1], strict=True))
    assert max(float(x.rad()) for x in limit.entries()) < 1e-9
    assert np.abs(loss.gradient(np.asarray(limit))).max() < 1e-8


@pytest.mark.parametrize("depth", [1, 3])
def test_a_start_at_rest_is_enclosed_exactly(depth: int) -> None:
    problem = dln.CompletionProblem([[0, 0], [0, "-1.5"]], [[0, 0], [0, 1]])
    path = dln.integrate(problem, [["0.5", 2], [-1, "-1.5"]], depth, "0.375", digits=6, certified=True, times=())
    assert [float(x) for x in path.W[-1].entries()] == [0.5, 2, -1, -1.5]
    assert path.error_estimate < 1e-12


def test_where_errors_outgrow_the_tube_more_digits_are_carried() -> None:
    problem = dln.CompletionProblem([["1.75", "1.75"], [-1, None]])
    start = [["-1.75", "-1.5"], [-2, "-1.75"]]
    path, other = (
        dln.integrate(problem, start, math.inf, "0.125", digits=6, times=(), certified=certified)
        for certified in (True, False)
    )
    slack = arb(0, mpmath.nstr(other.error_estimate, 5))
    for ball, entry in zip(path.W[-1].entries(), other.W[-1], strict=True):
        assert ball.overlaps(arb(mpmath.nstr(entry, 15)) + slack + arb(0, 1e-14))


def test_slow_steps_at_infinite_depth_keep_their_digits() -> None:
    path = dln.integrate(DIAGONAL, START, math.inf, 60, digits=15, certified=True, times=())
    other = dln.integrate(DIAGONAL, START, math.inf, 1000, digits=24, times=[60])
    with flint.ctx.workprec(120):
        for found, expected in zip((path.W[-1], path.limit()), other.W[1:], strict=True):
            pairs = ((found[i, k], arb(mpmath.nstr(expected[i, k], 25), 1e-23)) for i in (0, 1) for k in (0, 1))
            assert all(a.overlaps(b) for a, b in pairs)
    assert path.error_estimate < 1e-15
    assert max(float(x.rad()) for x in path.limit().entries()) < 1e-8


def test_dependent_measurements_have_no_rate_and_are_refused() -> None:
    double = dln.MatrixSensing([[["1", "0"], ["0", "1"]], [["2", "0"], ["0", "2"]]], ["1", "2"])
    path = dln.integrate(double, START, 3, 1, digits=12, certified=True, times=())
    with pytest.raises(ValueError, match="the measurements of the loss depend on one another"):
        path.limit()
    same = dln.LinearRegression([["1", "1", "1"], ["2", "2", "2"]], [["1", "0", "2"], ["0", "1", "1"]])
    path = dln.integrate(same, START, 3, 1, digits=12, certified=True, times=())
    with pytest.raises(ValueError, match="they do not determine W"):
        path.limit()


def test_far_from_the_end_there_is_no_limit_yet() -> None:
    path = dln.integrate(DIAGONAL, START, 3, 1, digits=10, certified=True, times=())
    with pytest.raises(ArithmeticError, match="expected a greater t_end"):
        path.limit()


def test_singular_values_are_enclosed() -> None:
    path = dln.integrate(DIAGONAL, START, math.inf, 1, digits=20, certified=True, times=())
    (first, second), w = path.singular_values[-1], path.W[-1]
    with flint.ctx.workprec(path.bits):
        assert (first * second).overlaps(abs(w.det()))
        assert (first**2 + second**2).overlaps(sum((x * x for x in w.entries()), arb(0)))
    assert float(first.rad()) < 1e-15 and first > second


@pytest.mark.parametrize("depth", [2, math.inf])
def test_w_is_enclosed_at_any_time(depth: float) -> None:
    target, start = (Fraction(3, 2), Fraction(2, 3)), (Fraction(1, 4), Fraction(1, 10))
    problem = dln.CompletionProblem(turned(*target), np.ones((2, 2)))
    path = dln.integrate(problem, turned(*start), depth, 2, digits=20, certified=True, times=())
    again = pickle.loads(pickle.dumps(path))
    for t in (Fraction(0), Fraction(1, 7), Fraction(3, 2), Fraction(2)):
        with flint.ctx.workprec(2 * path.bits):
            a, b = (exact_singular_value(x, y, depth, t) for x, y in zip(target, start, strict=True))
            c, s = (arb(fmpq(x.numerator, x.denominator)) for x in (COSINE, SINE))
            exact = arb_mat([[c * c * a + s * s * b, c * s * (a - b)], [c * s * (a - b), s * s * a + c * c * b]])
            for found in (path(t), again(t)):
                assert found.contains(exact)
                assert max(float(x.rad()) for x in found.entries()) < 1e-19


def test_frames_and_volume_are_enclosed_along_the_path() -> None:
    path = dln.integrate(DIAGONAL, START, 3, 2, digits=20, certified=True, times=[1])
    with flint.ctx.workprec(path.bits):
        for w, (u, v), sigma in zip(path.W, path.frames, path.singular_values, strict=True):
            middle = arb_mat([[sigma[0], 0], [0, sigma[1]]])
            assert (u * middle * v.transpose()).overlaps(w)
            assert (u.transpose() * u).contains(arb_mat([[1, 0], [0, 1]]))
    for k, ball in enumerate(path.log_volume):
        assert ball.rad() < 1e-15
        assert abs(float(ball.mid()) - float(dln.log_volume(path.to_numpy()[k], 3))) < 1e-12


@pytest.mark.parametrize("depth", [1, 3, math.inf])
def test_balls_at_the_start_hold_every_start_in_them(depth: float) -> None:
    radius = Fraction(1, 10**9)
    wide = arb_mat([[arb(1, 1e-9), arb("0.125", 1e-9)], [arb("0.25"), arb("0.5", 1e-9)]])
    path = dln.integrate(DIAGONAL, wide, depth, 1, digits=7, certified=True, times=())
    for signs in ((1, 1, 1), (1, -1, -1), (0, 1, -1)):
        a, b, d = (x + s * radius for x, s in zip((1, Fraction(1, 8), Fraction(1, 2)), signs, strict=True))
        exact = dln.integrate(DIAGONAL, [[a, b], ["0.25", d]], depth, 1, digits=20, certified=True, times=())
        assert all(x.contains(y) for x, y in zip(path.W[-1].entries(), exact.W[-1].entries(), strict=True))
    assert path.error_estimate < 1e-7


def test_a_certified_end_is_the_start_of_another_run() -> None:
    first = dln.integrate(DIAGONAL, START, 3, 1, digits=20, certified=True, times=())
    second = dln.integrate(DIAGONAL, first.W[-1], 3, 1, digits=12, certified=True, times=())
    whole = dln.integrate(DIAGONAL, START, 3, 2, digits=30, certified=True, times=())
    pairs = zip(second.W[-1].entries(), whole.W[-1].entries(), strict=True)
    assert all(x.contains(y) for x, y in pairs)


@pytest.mark.parametrize(
    ("start", "digits", "kind", "message"),
    [
        ([[arb(1, 1e-9), 0], [0, 1]], 12, ValueError, "digits is 12 and W0 has a radius of 1e-09, .*at most 8 digits"),
        ([[arb(1, 1e-9), 0, 0], [0, 1, 0]], 7, ValueError, r"W0 has shape \(2, 3\)"),
        ([[arb(0, 1e-9), 0], [0, 1]], 7, ArithmeticError, "the matrix is singular"),
        ([[arb(0, math.inf), 0], [0, 1]], 7, ValueError, "W0"),
    ],
)
def test_balls_that_are_no_start_are_refused(
    start: list[list[object]], digits: int, kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        dln.integrate(DIAGONAL, arb_mat(start), 3, 1, digits=digits, certified=True)


def test_a_time_outside_of_the_path_is_refused() -> None:
    for certified in (True, False):
        path = dln.integrate(DIAGONAL, START, 3, 1, digits=12, certified=certified, times=())
        for t in ("1.5", -1):
            with pytest.raises(ValueError, match=f"t is .*{t}.*; expected a flow time from 0 to 1,"):
                path(t)
        with pytest.raises(TypeError):
            path([1])


def test_a_trajectory_is_read_by_the_library_and_survives_pickling() -> None:
    path = dln.integrate(DIAGONAL, START, 3, 60, digits=12, certified=True, times=())
    assert path.to_numpy().shape == (2, 2, 2)
    assert DIAGONAL.value(path.W).shape == (2,)
    assert dict(path.to_dataset().sizes) == {"t": 2, "row": 2, "column": 2}
    assert len(dln.plot.trajectory(path).get_lines()) == 4
    assert 1 < float(dln.effective_rank(path.W[-1])) < 2
    for again in (pickle.loads(pickle.dumps(path)), copy.deepcopy(path)):
        assert repr(again) == repr(path)
        assert all(a.overlaps(b) and a.contains(b.mid()) for a, b in zip(path.W, again.W, strict=True))
        assert again.limit().overlaps(path.limit())


@pytest.mark.parametrize(
    ("arguments", "kind", "message"),
    [
        ({"method": "rk4", "step": 0.1}, ValueError, "certified is True with method 'rk4'"),
        ({"numbers": "mpmath"}, ValueError, "certified is True with .*expected the defaults"),
        ({"certified": 1}, TypeError, "certified is 1; expected True or False"),
        ({"digits": 5000}, ValueError, "digits is 5000 with certified=True"),
        ({"max_steps": 2, "t_end": 100}, RuntimeError, "max_steps is 2"),
    ],
)
def test_what_cannot_be_certified_is_refused(arguments: dict[str, object], kind: type[Exception], message: str) -> None:
    given = {"t_end": 1, "certified": True, **arguments}
    with pytest.raises(kind, match=message):
        dln.integrate(DIAGONAL, START, 3, **given)  # type: ignore[arg-type]


def test_a_loss_without_exact_squares_and_a_rectangle_at_infinite_depth_are_refused() -> None:
    loss = dln.FunctionLoss(lambda W: (W**2).sum((-2, -1)), (2, 2), gradient=lambda W: 2 * W)
    with pytest.raises(TypeError, match="expected a loss with exact data"):
        dln.integrate(loss, START, 3, 1, certified=True)
    wide = dln.CompletionProblem([[1, 2, 3], [4, 5, 6]])
    with pytest.raises(ValueError, match=r"W0 has shape \(2, 3\) with certified=True at infinite depth"):
        dln.integrate(wide, [[1, 0, 0], [0, 1, 0]], math.inf, 1, certified=True)


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("shape", [(1, 2), (3, 2)])
def test_rectangular_matrices_are_enclosed_with_their_limits(shape: tuple[int, int], depth: int) -> None:
    m, n = shape
    target = np.arange(m * n).reshape(m, n) / 8 + np.eye(m, n)
    problem = dln.CompletionProblem(target)
    start = np.eye(m, n) + np.arange(m * n).reshape(m, n) / 16
    path = dln.integrate(problem, start, depth, 30, digits=12, certified=True, times=["0.5"])
    other = dln.integrate(problem, start, depth, 30, digits=24, times=["0.5"])
    with flint.ctx.workprec(120):
        slack = arb(0, mpmath.nstr(other.error_estimate, 5))
        for balls, found in zip(path.W, other.W, strict=True):
            assert all(x.overlaps(arb(mpmath.nstr(y, 30)) + slack) for x, y in zip(balls.entries(), found, strict=True))
        for balls, found in zip(path.singular_values, other.singular_values, strict=True):
            assert all(x.overlaps(arb(mpmath.nstr(y, 30)) + slack) for x, y in zip(balls, found, strict=True))
    for ball, expected in zip(path.log_volume, dln.log_volume(path.to_numpy(), depth), strict=True):
        assert abs(float(ball.mid()) - expected) < 1e-11
    assert [(u.nrows(), v.nrows()) for u, v in path.frames] == [shape] * 3
    if depth < 3:
        assert np.abs(np.asarray(path.limit()) - target).max() < 1e-9
