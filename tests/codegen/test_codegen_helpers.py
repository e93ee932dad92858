"""What kernels bring along beside their library: each helper against its definition, in numbers."""

from __future__ import annotations

import math
from fractions import Fraction
from importlib.util import find_spec
from typing import Any

import mpmath
import numpy as np
import pytest
from flint import acb, arb, arb_mat, ctx, fmpq
from hypothesis import example, given
from hypothesis import strategies as st

from dlnsym.algebra import arb_helpers
from dlnsym.codegen import mpmath_helpers, numpy_helpers

S, Z, T = [[2, 1], [0, 3]], [[1, -2], [5, 7]], [[1, 4], [2, -1]]
WHOLE = [[2, 1, 1, -2], [0, 3, 5, 7], [0, 0, 1, 4], [0, 0, 2, -1]]


@pytest.fixture(scope="module")
def balls() -> Any:
    return arb_helpers


@pytest.fixture(scope="module")
def numbers() -> Any:
    return mpmath_helpers


def rows(m: Any) -> list[list[Any]]:
    return [list(row) for row in m.tolist()]


def power(m: list[list[int]], n: int) -> list[list[int]]:
    """By the definition, in integers."""
    out = [[int(r == c) for c in range(len(m))] for r in range(len(m))]
    for _ in range(n):
        out = [[sum(row[k] * m[k][c] for k in range(len(m))) for c in range(len(m))] for row in out]
    return out


# ---------------------------------------------------------------- of one number


@given(st.fractions(-40, 40, max_denominator=30))
def test_functions_of_a_root_are_their_series(balls: Any, numbers: Any, z: Fraction) -> None:
    """sinh(√z)/√z = Σ z^k/(2k + 1)!, cosh √z = Σ z^k/(2k)!, and the slope is their difference over z."""
    with mpmath.workdps(40):
        x = mpmath.mpf(z.numerator) / z.denominator
        odd = mpmath.nsum(lambda k: x**k / mpmath.factorial(2 * k + 1), [0, 60])
        even = mpmath.nsum(lambda k: x**k / mpmath.factorial(2 * k), [0, 60])
        slope = mpmath.nsum(lambda k: 2 * (k + 1) * x**k / mpmath.factorial(2 * k + 3), [0, 60])
        assert abs(numbers.sinhc_root(x) - odd) < 1e-30 * abs(odd) + 1e-35
        assert abs(numbers.slope_root(x, even, odd) - slope) < 1e-30
        with ctx.workprec(130):
            ball = arb(fmpq(z.numerator, z.denominator))
            for found, value in (
                (balls.sinhc_root(ball), odd),
                (balls.slope_root(ball, arb(str(even)), arb(str(odd))), slope),
            ):
                assert abs(found - arb(str(value))) < 1e-28
                assert float(arb(found).rad()) < 1e-28


def test_functions_of_a_root_about_zero(balls: Any, numbers: Any) -> None:
    """1 + z/6 + … and 1/3 + z/30 + …"""
    for z in (arb(0), arb(0, 1e-3), arb(5e-4, 1e-30), arb(-5e-4)):
        odd, even = balls.sinhc_root(z), 1 + z / 2 + z * z / 24
        assert odd.overlaps(1 + z / 6 + arb(0, 1e-8)) and float(odd.rad()) < 2e-4
        slope = balls.slope_root(z, even, odd)
        assert slope.overlaps(arb(1) / 3 + z / 30 + arb(0, 1e-8)) and float(slope.rad()) < 1e-4
    assert numbers.sinhc_root(mpmath.mpf(0)) == 1
    assert numbers.slope_root(mpmath.mpf(0), 1, 1) == mpmath.mpf(1) / 3


def test_sinhc_of_balls(balls: Any) -> None:
    assert abs(balls.sinhc(arb(2)) - arb(2).sinh() / 2) < 1e-14
    assert isinstance(balls.sinhc(arb(2)), arb)
    # sinh(iy)/(iy) = sin(y)/y
    turned = balls.sinhc(acb(0, 2))
    assert isinstance(turned, acb)
    assert abs(turned - arb(2).sin() / 2) < 1e-14
    assert balls.sinhc(arb(0, 1e-8)).contains(1)


@example(Fraction(2, 3), -1)
@example(Fraction(2, 3), 0)
@given(st.fractions(-3, 3, max_denominator=8), st.integers(-9, 20))
def test_whole_powers(balls: Any, x: Fraction, n: int) -> None:
    if x == 0 and n < 0:
        return
    exact = x**n
    found = balls.whole_power(fmpq(x.numerator, x.denominator), n)
    assert found == fmpq(exact.numerator, exact.denominator)


def test_whole_powers_of_balls_about_zero(balls: Any) -> None:
    assert balls.whole_power(arb(0, 2), 3).contains(arb(0, 7.9))
    assert balls.whole_power(arb(0, 2), 0) == 1


@pytest.mark.parametrize(("x", "y", "less", "equal"), [(1, 2, True, False), (2, 1, False, False), (2, 2, False, True)])
def test_comparisons(balls: Any, x: int, y: int, less: bool, equal: bool) -> None:
    assert arb_helpers.less(arb(x), arb(y)) is less
    assert balls.equal(arb(x), arb(y)) is equal
    assert arb_helpers.less(fmpq(x), y) is less
    assert balls.equal(x, fmpq(y)) is equal


def test_comparisons_of_balls_that_overlap_are_refused(balls: Any) -> None:
    wide = arb(1, 0.5)
    for x, y in ((wide, arb(1)), (arb(1), wide), (wide, wide), (wide, arb(1.25, 0.5))):
        with pytest.raises(ValueError, match="whether .* < .* cannot be decided"):
            arb_helpers.less(x, y)
        with pytest.raises(ValueError, match="whether .* = .* cannot be decided"):
            balls.equal(x, y)
    assert arb_helpers.less(wide, arb(2))
    assert not arb_helpers.less(arb(2), wide)
    assert not balls.equal(arb(2), wide)


# ---------------------------------------------------------------- entire functions, at every depth


def exact(name: str, x: float, n: float) -> arb:
    """exprel(x), sinhc(x) or level(x, n) by the definition, at an x that is not 0."""
    if name == "level":
        return arb(x) if math.isinf(n) else n * ((arb(x) / n).exp() - 1)
    return (arb(x).exp() - 1) / x if name == "exprel" else arb(x).sinh() / x


X = st.one_of(st.floats(-700, 30), st.floats(-600, 1).map(lambda e: 2.0**e)).filter(lambda x: abs(x) > 1e-200)
N = st.one_of(st.integers(1, 50).map(float), st.integers(1, 2**90).map(float), st.just(math.inf))


@pytest.mark.parametrize("name", ["exprel", "sinhc", "level"])
@given(X, N)
def test_entire_functions_are_their_definitions(name: str, x: float, n: float) -> None:
    more = (n,) if name == "level" else ()
    with ctx.workprec(3000), mpmath.workprec(300):
        value = exact(name, x, n)
        ball = getattr(arb_helpers, name)(arb(x), *map(arb, more))
        assert ball.overlaps(value) and ball.rel_accuracy_bits() > 2900
        number = getattr(mpmath_helpers, name)(mpmath.mpf(x), *map(mpmath.mpf, more))
        assert abs(arb(mpmath.nstr(number, 90)) - value) < 1e-80 * abs(value)
        with np.errstate(over="ignore", invalid="ignore"):
            float64 = getattr(numpy_helpers, name)(np.array([x]), *more)[0]
        if abs(value) < 1e300:
            assert abs(arb(float(float64)) - value) <= 3 * 2.0**-52 * abs(value)


@pytest.mark.parametrize("name", ["exprel", "sinhc"])
def test_entire_functions_at_zero(name: str) -> None:
    assert getattr(numpy_helpers, name)(np.zeros(2)).tolist() == [1, 1]
    assert getattr(mpmath_helpers, name)(mpmath.mpf(0)) == 1
    assert getattr(arb_helpers, name)(arb(0)) == 1
    ball = getattr(arb_helpers, name)(arb(0, 1e-10))
    assert ball.contains(1) and ball.rad() < 1e-9


def test_levels_at_zero_at_infinite_depth_and_at_minus_infinity() -> None:
    for depth in (2.0, math.inf):
        assert numpy_helpers.level(np.array([0.0, -math.inf]), depth).tolist() == [0, -depth]
        assert mpmath_helpers.level(mpmath.mpf(0), depth) == 0
        assert mpmath_helpers.level(-mpmath.inf, depth) == -depth
        assert arb_helpers.level(arb(0), arb(depth)) == 0
    assert numpy_helpers.level(np.array([0.25]), np.array([math.inf, 2.0])) == pytest.approx(
        [0.25, 2 * math.expm1(0.125)]
    )


def test_entire_functions_of_arrays_warn_of_nothing() -> None:
    with np.errstate(all="raise"):
        numpy_helpers.exprel(np.array([-math.inf, -1e300, -1.0, -0.0, 0.0, 1.0]))
        numpy_helpers.sinhc(np.array([-1.0, -0.0, 0.0, 700.0]))


@pytest.mark.skipif(not find_spec("heyoka"), reason="heyoka is an extra")
def test_entire_functions_of_expressions() -> None:
    import heyoka

    from dlnsym.codegen import heyoka_helpers

    x = heyoka.make_vars("x")
    found = [heyoka_helpers.exprel(x), heyoka_helpers.sinhc(x), heyoka_helpers.level(x, 3.0)]
    at = np.array([[0.0, 1e-9, -1.5, 2.0]])
    wanted = [numpy_helpers.exprel(at[0]), numpy_helpers.sinhc(at[0]), numpy_helpers.level(at[0], 3.0)]
    np.testing.assert_allclose(heyoka.cfunc(found, [x])(at), wanted, rtol=1e-14)


# ---------------------------------------------------------------- divided differences, remainders, powers


def divided(n: float, nodes: tuple[float, ...]) -> mpmath.mpf:
    """The divided difference of (1 + x/n)^n at 0 and the nodes by its definition, at nodes that are just apart."""
    with mpmath.workdps(400):
        at = [mpmath.mpf(x) + k * mpmath.mpf(10) ** -80 for k, x in enumerate((0.0, *nodes))]
        f = [mpmath.exp(x) if math.isinf(n) else (1 + x / int(n)) ** int(n) for x in at]
        return sum(
            (y / mpmath.fprod(x - other for other in at if other is not x) for x, y in zip(at, f, strict=True)),
            start=mpmath.mpf(0),
        )


NODES = [
    (0.0,),
    (0.3,),
    (1.0,),
    (0.7, 0.2),
    (0.4, 0.4),
    (0.0, 1.0),
    (0.5, 0.4, 0.3),
    (1.0, 0.9, 1.0),
    (0.01, 1e-9, 0.02),
]


@pytest.mark.parametrize("n", [1, 2, 3, 5, 17, 1000, math.inf])
@pytest.mark.parametrize("nodes", NODES, ids=str)
def test_divided_differences_of_powers(balls: Any, numbers: Any, nodes: tuple[float, ...], n: float) -> None:
    exact = divided(n, nodes)
    float64 = numpy_helpers.divided_power(float(n), *(np.array([x]) for x in nodes))
    assert abs(float64[0] - float(exact)) <= 4e-15 * float(exact) + 1e-17
    with mpmath.workdps(40):
        depth = mpmath.inf if math.isinf(n) else mpmath.mpf(n)
        found = numbers.divided_power(depth, *map(mpmath.mpf, nodes))
        assert abs(found - exact) < mpmath.mpf(10) ** -38 * abs(exact) + mpmath.mpf(10) ** -60
    with ctx.workprec(200):
        ball = balls.divided_power(arb(n), *map(arb, nodes))
        assert (ball - arb(mpmath.nstr(exact, 65))).abs_upper() < 2.0**-190 and ball.rad() < 2.0**-180 * (
            abs(ball) + 1e-30
        )


def test_divided_differences_of_large_nodes_and_of_balls_that_overlap(balls: Any, numbers: Any) -> None:
    for n, nodes in ((7, (30.0, 2.0)), (math.inf, (25.0, 25.0, 3.0))):
        exact = divided(n, nodes)
        with mpmath.workdps(40):
            found = numbers.divided_power(mpmath.mpf(n), *map(mpmath.mpf, nodes))
            assert abs(found - exact) < mpmath.mpf(10) ** -36 * exact
        with ctx.workprec(200):
            ball = balls.divided_power(arb(n), *map(arb, nodes))
            assert abs(ball / arb(mpmath.nstr(exact, 65)) - 1) < 2.0**-180
    wide = balls.divided_power(arb(3), arb(0.5, 0.1), arb(0.5, 0.1))
    for at in ((0.45, 0.55), (0.5, 0.5), (0.41, 0.41)):
        assert wide.contains(arb(float(divided(3, at))))
    assert wide.rad() < 0.1
    with pytest.raises(ValueError, match="depth is .*; expected a whole number or infinity"):
        balls.divided_power(arb(5) / 2, arb(1))


def test_divided_differences_of_arrays_are_those_of_their_entries() -> None:
    x, y = np.array([0.1, 0.9, 0.0, 1.5]), np.array([[0.2], [0.6]])
    found = numpy_helpers.divided_power(3.0, x, y)
    assert found.shape == (2, 4) and np.isnan(found[:, 3]).all() and np.isfinite(found[:, :3]).all()
    each = [[numpy_helpers.divided_power(3.0, np.array([a]), np.array([b]))[0] for a in x[:3]] for b in y[:, 0]]
    np.testing.assert_allclose(found[:, :3], each, rtol=1e-14)
    depths = np.array([1.0, 2.0, 7.0, math.inf])
    found = numpy_helpers.divided_power(depths, np.full(4, 0.7), np.full(4, 0.2))
    np.testing.assert_allclose(found, [float(divided(n, (0.7, 0.2))) for n in depths], atol=1e-15)
    assert np.isnan(numpy_helpers.divided_power(2.0, np.array([1.5]))).all()


def test_the_remainder_of_an_exponent() -> None:
    """2 − 2/n less its float64, in rational numbers."""
    depths = [1.0, 2.0, 3.0, 7.0, 10.0, 1e6 + 3, 2.0**53 - 1, 3e99]
    exact = [2 - 2 / Fraction(n) - Fraction(2 - 2 / n) for n in depths]
    found = [numpy_helpers.exponent_error(n) for n in depths]
    for value, true in zip((*found, *numpy_helpers.exponent_error(np.array(depths))), exact * 2, strict=True):
        assert abs(Fraction(float(value)) - true) <= abs(true) / 10**12 + Fraction(1, 2**110)
    assert abs(numpy_helpers.exponent_error(math.inf)) < 1e-190
    assert np.abs(numpy_helpers.exponent_error(np.array([math.inf, 2.0]))).max() < 1e-190
    assert sum(true != 0 for true in exact) > 4


@pytest.mark.parametrize("count", [2, 3, 4, 5, 8, 9, 16, 17, 20, 32])
def test_rows_of_powers(count: int) -> None:
    x = np.array([0.5, -2.0, 0.0])
    np.testing.assert_array_equal(numpy_helpers.powers(x, count), [x**k for k in range(count)])


def test_slopes_of_arrays() -> None:
    z = np.array([0.0, 1e-12, 0.3, 1.0, 1.0 + 1e-9, 7.0, 50.0])
    root = np.sqrt(z)
    even, odd = np.cosh(root), numpy_helpers.sinhc(root)
    with mpmath.workdps(30):
        exact = [
            float(mpmath.nsum(lambda k, x=x: 2 * (k + 1) * x**k / mpmath.factorial(2 * k + 3), [0, 60])) for x in z
        ]
    np.testing.assert_allclose(numpy_helpers.slope_root(z, even, odd), exact, rtol=4e-15)


@pytest.mark.skipif(not find_spec("jax"), reason="jax is an extra")
def test_helpers_of_jax_are_those_of_numpy() -> None:
    import jax

    from dlnsym.codegen import jax_helpers

    with jax.enable_x64(True):
        x = jax.numpy.asarray([-700.0, -3.0, -0.5, -0.4999, -1e-9, 0.0, 1e-300, 0.3, 0.5, 0.51, 4.0, 600.0])
        np.testing.assert_allclose(jax_helpers.exprel(x), numpy_helpers.exprel(np.asarray(x)), rtol=4e-16 * 2)
        slope = jax.grad(lambda t: jax_helpers.exprel(t))
        assert [float(slope(t)) for t in (0.0, 1.0)] == pytest.approx([0.5, 1.0], rel=1e-14)
        for n in (1.0, 3.0, math.inf):
            np.testing.assert_allclose(
                jax_helpers.level(x[:8], n), numpy_helpers.level(np.asarray(x[:8]), n), rtol=1e-15
            )
        for n in (1.0, 3.0, 7.0, 1e6 + 3, math.inf):
            exact = 2 - 2 / Fraction(n) - Fraction(2 - 2 / n) if n < math.inf else Fraction(0)
            assert jax_helpers.exponent_error(n) == float(exact)
            for a, b in ((0.0, 0.5), (0.5, 0.5), (0.2, 0.1), (0.4, 0.0)):
                assert float(jax_helpers.divided_power(n, a, b)) == pytest.approx(
                    float(divided(n, (a, b))), rel=1e-14, abs=1e-16
                )


# ---------------------------------------------------------------- of matrices, in both number systems


@pytest.mark.parametrize(
    ("helpers", "matrix"),
    [(arb_helpers, arb_mat), (mpmath_helpers, mpmath.matrix)],
)
def test_helpers_of_matrices(helpers: Any, matrix: Any) -> None:
    s, z, t, whole = (matrix(m) for m in (S, Z, T, WHOLE))
    assert helpers.trace(whole) == 5
    assert rows(helpers.trace_free(z)) == [[-3, -2], [5, 3]]
    assert rows(z) == Z, "the argument stays as it was"
    assert rows(helpers.trace_free(matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))) == [[-4, 2, 3], [4, 0, 6], [7, 8, 4]]
    wide = matrix([[1, 2, 3], [4, 5, 6]])
    assert rows(helpers.masked([True, False, True, False, False, True], wide)) == [[1, 0, 3], [0, 0, 6]]
    assert rows(helpers.masked([False] * 6, wide)) == [[0, 0, 0], [0, 0, 0]]
    assert rows(helpers.block(s, z, t)) == WHOLE
    for n in (1, 2, 3, 6, 11):
        assert rows(helpers.corner_of_power(s, z, t, n)) == [row[2:] for row in power(WHOLE, n)[:2]]
    # the derivative of exp along z where all commute: z exp(p)
    p = matrix([[1, 0], [0, 1]])
    for row, exact in zip(rows(helpers.corner_of_exp(p, z, p)), Z, strict=True):
        assert all(abs(x - k * mpmath.e) < 1e-12 for x, k in zip(map(float, row), exact, strict=True))
    # and where they do not
    for row, exact in zip(rows(helpers.corner_of_exp(s, z, t)), rows(mpmath.expm(mpmath.matrix(WHOLE))), strict=False):
        assert all(abs(float(x) - k) < 1e-10 for x, k in zip(row, exact[2:], strict=True))


@pytest.mark.parametrize(("helpers", "matrix"), [(arb_helpers, arb_mat), (mpmath_helpers, mpmath.matrix)])
@pytest.mark.parametrize("d", [1, 3])
def test_helpers_of_matrices_of_other_widths(helpers: Any, matrix: Any, d: int) -> None:
    s, z, t = ([[(k * r + c * c + 1) % 7 - 2 for c in range(d)] for r in range(d)] for k in (2, 3, 5))
    whole = [*([*p, *q] for p, q in zip(s, z, strict=True)), *([*[0] * d, *q] for q in t)]
    one, two, three = map(matrix, (s, z, t))
    assert rows(helpers.block(one, two, three)) == whole
    assert rows(helpers.corner_of_power(one, two, three, 3)) == [row[d:] for row in power(whole, 3)[:d]]
    for row, exact in zip(
        rows(helpers.corner_of_exp(one, two, three)), rows(mpmath.expm(mpmath.matrix(whole))), strict=False
    ):
        assert all(abs(float(x) - k) < 1e-8 for x, k in zip(row, exact[d:], strict=True))
    assert helpers.trace(one) == sum(s[k][k] for k in range(d))
    assert helpers.trace(helpers.trace_free(matrix(whole))) == 0


@pytest.mark.parametrize("n", [1, 5, 2**60 - 1, 2**60, 2**61 + 3, 2**130 + 2**60 + 7])
def test_powers_with_exponents_of_any_size(balls: Any, n: int) -> None:
    """[[1, x], [0, 1]]^n = [[1, n x], [0, 1]]."""
    with ctx.workprec(300):
        found = balls.matrix_power(arb_mat([[1, 3], [0, 1]]), n)
        assert rows(found) == [[1, 3 * n], [0, 1]]
        x = arb_mat([[1]])
        assert rows(balls.corner_of_power(x, arb_mat([[2]]), x, n)) == [[2 * n]]


@pytest.mark.parametrize("n", [1, 2, 5])
def test_far_corners(balls: Any, n: int) -> None:
    """Of [[s, x, 0], [0, t, y], [0, 0, t]], written out."""
    s, x, t, y = S, Z, T, [[3, 0], [1, -1]]
    nought = [[0, 0], [0, 0]]
    whole = [
        [*a, *b, *c]
        for rows_ in ((s, x, nought), (nought, t, y), (nought, nought, t))
        for a, b, c in zip(*rows_, strict=True)
    ]
    one, two, three, four = map(arb_mat, (s, x, t, y))
    assert rows(balls.far_corner_of_power(one, two, three, four, n)) == [row[4:] for row in power(whole, n)[:2]]
    exact = rows(mpmath.expm(mpmath.matrix(whole)))
    for row, true in zip(rows(balls.far_corner_of_exp(one, two, three, four)), exact[:2], strict=True):
        assert all(abs(float(a) - b) < 1e-9 for a, b in zip(row, true[4:], strict=True))


@pytest.mark.parametrize(("helpers", "matrix"), [(arb_helpers, arb_mat), (mpmath_helpers, mpmath.matrix)])
def test_weights_of_a_mask_multiply(helpers: Any, matrix: Any) -> None:
    wide = matrix([[1, 2, 3], [4, 5, 6]])
    assert rows(helpers.masked([2, 0, True, 3, 0.5, False], wide)) == [[2, 0, 3], [12, 2.5, 0]]
