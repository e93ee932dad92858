"""Kernels on whole matrices: against the operator as defined, where singular values are equal, target by target."""

from __future__ import annotations

from typing import Any

import mpmath
import pytest
from every_kernel import every_kernel
from flint import arb, arb_mat, ctx, fmpq, fmpq_mat
from hypothesis import given, settings
from hypothesis import strategies as st

from derivations.layers.projection import push_forward
from derivations.points import balanced_weights, generic

arb_target, mpmath_target = every_kernel("arb"), every_kernel("mpmath")

DIGITS = 50


def to_mpmath(m: Any) -> Any:
    return mpmath.matrix([[mpmath.mpf(int(x.p)) / int(x.q) for x in row] for row in m.table()])


def gap(ours: Any, balls: arb_mat) -> float:
    """Largest distance of an mpmath matrix from the balls, over the largest entry."""
    exact = arb_mat([[arb(x) for x in row] for row in ours.tolist()])
    size = max(abs(x) for x in balls.entries())
    return float(max(abs(x).upper() for x in (exact - balls).entries()) / size.upper())


@pytest.mark.parametrize("depth", [2, 3, 5, 8])
def test_the_velocity_is_that_of_the_layers(depth: int) -> None:
    weights, gradient = balanced_weights(depth), generic(2, 4)
    left, right = weights[-1] * weights[-1].transpose(), weights[0].transpose() * weights[0]
    wanted = push_forward(weights, gradient) * fmpq(-1, depth)
    with ctx.workdps(DIGITS + 20):
        balls = arb_target.velocity(*map(arb_mat, (left, right, gradient)), depth)
        assert all(ball.contains(x) for ball, x in zip(balls.entries(), wanted.entries(), strict=True))
        with mpmath.workdps(DIGITS + 20):
            ours = mpmath_target.velocity(*map(to_mpmath, (left, right, gradient)), depth)
            assert gap(ours, balls) < 10.0**-DIGITS


def test_great_depths_approach_the_limit() -> None:
    weights, gradient = balanced_weights(2), arb_mat(generic(2, 4))
    left, right = weights[-1] * weights[-1].transpose(), weights[0].transpose() * weights[0]
    with ctx.workdps(160):
        p, q = (_log(arb_mat(m * m)) for m in (left, right))
        limit = arb_target.velocity_of_logarithms(p, q, gradient)
        depth = 2**100
        near = arb_target.velocity((p / depth).exp(), (q / depth).exp(), gradient, depth)
        assert all(abs(x) < 1e-27 for x in (near - limit).entries())


def _log(m: arb_mat) -> arb_mat:
    """Of a positive symmetric matrix of width two."""
    values, vectors = (m.mid()).eig(right=True)
    v = arb_mat([[x.real for x in row] for row in vectors.tolist()])
    d = arb_mat(2, 2, [values[0].real.log(), 0, 0, values[1].real.log()])
    return (v * d * v.inv()).mid()


entry = st.fractions(-3, 3, max_denominator=20)


@given(st.lists(entry, min_size=7, max_size=7))
@settings(max_examples=40, deadline=None)
def test_the_form_of_width_two_is_the_block_of_the_exponential(values: list[Any]) -> None:
    a, b, mean, *g = (fmpq(v.numerator, v.denominator) for v in values)
    # P and Q have one spectrum: the rotation by a rational angle turns one into the other
    turn = fmpq_mat(2, 2, [fmpq(3, 5), fmpq(-4, 5), fmpq(4, 5), fmpq(3, 5)])
    p = fmpq_mat(2, 2, [mean + a, b, b, mean - a])
    q = turn * p * turn.transpose()
    z = fmpq_mat(2, 2, g)
    with ctx.workdps(DIGITS + 20):
        block = arb_target.velocity_of_logarithms(*map(arb_mat, (p, q, z)))
        form = arb_target.velocity_of_logarithms_two(*map(arb_mat, (p, q, z)))
        assert all(x.overlaps(y) and y.rad() < 1e-50 for x, y in zip(block.entries(), form.entries(), strict=True))
        with mpmath.workdps(DIGITS + 20):
            ours = mpmath_target.velocity_of_logarithms_two(*map(to_mpmath, (p, q, z)))
            assert gap(ours, form) < 10.0**-DIGITS or all(x == 0 for x in z.entries())
            ours = mpmath_target.velocity_of_logarithms(*map(to_mpmath, (p, q, z)))
            assert gap(ours, block) < 10.0**-DIGITS or all(x == 0 for x in z.entries())


@pytest.mark.parametrize("gap_of_logs", ["0", "1e-300", "1e-40", "1e-20", "1e-3"])
def test_equal_and_nearly_equal_singular_values_lose_nothing(gap_of_logs: str) -> None:
    with ctx.workdps(DIGITS + 20), mpmath.workdps(DIGITS + 20):
        delta = arb(gap_of_logs).mid()
        p, q = arb_mat(2, 2, [1 + delta, 0, 0, 1 - delta]), arb_mat(2, 2, [1, delta, delta, 1])
        z = arb_mat(2, 2, [1, 2, -3, 4])
        block = arb_target.velocity_of_logarithms(p, q, z)
        form = arb_target.velocity_of_logarithms_two(p, q, z)
        assert all(x.overlaps(y) and y.rad() < 1e-50 for x, y in zip(block.entries(), form.entries(), strict=True))
        rows = [[mpmath.mpf(x.mid().str(80, radius=False)) for x in row] for row in (*p.tolist(), *q.tolist())]
        ours = mpmath_target.velocity_of_logarithms_two(
            mpmath.matrix(rows[:2]), mpmath.matrix(rows[2:]), mpmath.matrix([[1, 2], [-3, 4]])
        )
        assert gap(ours, block) < 10.0**-DIGITS


def test_the_mask_selects_entries() -> None:
    mask = (True, False, False, True)
    with ctx.workdps(30):
        ball = arb_target.gradient(arb_mat([[1, 2], [3, 4]]), arb_mat([[0, 1], [1, 2]]), mask)
    ours = mpmath_target.gradient(mpmath.matrix([[1, 2], [3, 4]]), mpmath.matrix([[0, 1], [1, 2]]), mask)
    assert ball == arb_mat([[1, 0], [0, 2]])
    assert ours == mpmath.matrix([[1, 0], [0, 2]])


def test_roots_and_logarithms_lead_back() -> None:
    with ctx.workdps(DIGITS):
        sigma = arb("1e-200")
        assert arb_target.from_log(arb_target.log_of_square(sigma)).overlaps(sigma)
        assert arb_target.from_root(arb_target.root_of_square(sigma, 3), 3).overlaps(sigma)


def test_the_rates_of_roots_and_logarithms_are_those_of_the_definitions() -> None:
    """Exactly, at rational matrices; the sides differ, so that an exchanged one shows."""
    w, g, depth = generic(2, 1), generic(2, 4), 3
    left, right = g * w.transpose() + w * g.transpose(), g.transpose() * w + w.transpose() * g
    assert left != right
    wanted = {
        ("left_power_rate", 1): left * fmpq(-1),
        ("right_power_rate", 1): right * fmpq(-1),
        ("left_power_rate", depth): left * fmpq(-1, depth),
        ("right_power_rate", depth): right * fmpq(-1, depth),
    }
    with ctx.workdps(DIGITS + 20), mpmath.workdps(DIGITS + 20):
        for (name, share), exact in wanted.items():
            balls = getattr(arb_target, name)(arb_mat(w), arb_mat(g), share)
            # a third is a ball too
            pairs = zip(balls.entries(), exact.entries(), strict=True)
            assert all(ball.overlaps(arb(x)) and ball.rad() < 1e-50 for ball, x in pairs), name
            assert gap(getattr(mpmath_target, name)(to_mpmath(w), to_mpmath(g), share), balls) < 10.0**-DIGITS, name


def test_products_of_matrices_are_those_of_the_definitions() -> None:
    """Exactly, at rational matrices no two of which commute."""
    a, b, g, depth = generic(2, 1), generic(2, 3), generic(2, 4), 3
    wanted = {
        "from_frames": ((a, g, b), a * g * b.transpose()),
        "layer_rate": ((a, g, b), a.transpose() * g * b.transpose() * fmpq(-1, depth)),
    }
    with ctx.workdps(DIGITS + 20), mpmath.workdps(DIGITS + 20):
        for name, (matrices, exact) in wanted.items():
            more = (depth,) if name == "layer_rate" else ()
            balls = getattr(arb_target, name)(*map(arb_mat, matrices), *more)
            pairs = zip(balls.entries(), exact.entries(), strict=True)
            assert all(ball.overlaps(arb(x)) and ball.rad() < 1e-50 for ball, x in pairs), name
            assert gap(getattr(mpmath_target, name)(*map(to_mpmath, matrices), *more), balls) < 10.0**-DIGITS, name
        size = sum((x * x for x in a.entries()), fmpq(0))
        ball = arb_target.log_size(arb_mat(a))
        assert (2 * ball).exp().overlaps(arb(size)) and ball.rad() < 1e-50
        assert abs(arb(mpmath.nstr(mpmath_target.log_size(to_mpmath(a)), 60)) - ball) < 1e-50
