"""Rates of attraction, the blow-up of volume and the hyperbola on hostile input: right by mpmath, or a clear error."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import hostile
import mpmath
import numpy as np
import pytest
from hostile import LEAST, MOST, TINY, RefusedError, attempt, depths, near, squares
from hypothesis import example, given
from hypothesis import strategies as st
from precise import EPS, Decomposed, items, problem_of

import dlnsym as dln

pytestmark = pytest.mark.usefixtures("counted", "precise_numbers")


@given(st.data(), depths)
def test_attraction(data: Any, n: Any) -> None:
    problem = problem_of(data)
    w = data.draw(squares(problem.width))
    with suppress(RefusedError):
        rates = attempt(dln.attraction_rates, problem, w, n)
        low, high = attempt(dln.attraction_bounds, problem, w, n)
        seen = [(r, c) for r, c in np.ndindex(w.shape[-2:]) if problem.mask[r, c]]
        assert rates.shape == low.shape == high.shape == (*w.shape[:-2], len(seen))
        assert not np.isnan([rates, low, high]).any()
        for at in items(w):
            true = Decomposed(w[at], n)
            scale = true.largest
            part = mpmath.matrix(len(seen))
            for k, p in enumerate(seen):
                unit = np.zeros(w.shape[-2:])
                unit[p] = 1.0
                image = true.times(unit)
                for m, q in enumerate(seen):
                    part[m, k] = image[q]
            with mpmath.workprec(300):
                wanted = sorted(mpmath.eigsy(part / scale, eigvals_only=True), reverse=True) if scale and seen else []
            for k, x in enumerate(wanted):
                slack = 9 * (true.uncertainty + 50 * EPS * scale)
                assert near(rates[at][k], x * scale, slack), (w[at], problem.mask, n)
                assert low[at][k] <= float(min(x * scale + slack, mpmath.mpf(MOST))), (w[at], problem.mask, n)
                assert high[at][k] >= float(min(x * scale - slack, mpmath.mpf(MOST)))


@given(st.data(), depths)
def test_log_blowup(data: Any, n: Any) -> None:
    problem = problem_of(data)
    w = data.draw(squares(problem.width, st.sampled_from([0.0, 1.0, 2.0, -3.0, 1e-200, 1e200, MOST, LEAST])))
    with suppress(RefusedError):
        found = attempt(dln.log_blowup, problem, w, n)
        assert found.shape == w.shape[:-2] and np.isfinite(found).all()


@given(hostile.arrays((2,)), hostile.numbers, hostile.numbers, depths)
@example(np.array([MOST, 1.8941775056029057e300]), MOST, 6.72947033423168e285, 1)
@example(np.array([LEAST, LEAST]), TINY, 1.0, 1)
def test_hyperbola(diagonal: Any, w: float, eta: float, n: Any) -> None:
    with suppress(RefusedError):
        curve = attempt(dln.Hyperbola, diagonal)
    if not diagonal.all():
        return
    a, b = map(mpmath.mpf, diagonal)
    x, y = mpmath.mpf(w), a * b / mpmath.mpf(w) if w else mpmath.mpf(0)
    r = mpmath.sqrt(x * x + y * y)
    for f, args in (
        (curve.matrix, (w, eta)),
        (curve.singular_values, (w, eta)),
        (curve.log_volume, (w, eta, n)),
        (curve.effective_rank, (w, eta)),
        (curve.log_blowup, (w, n)),
        (curve.speed, (w,)),
    ):
        with suppress(RefusedError):
            found = attempt(f, *args, names="distance")
            assert np.isfinite(found).all(), (f.__name__, diagonal, args)
            if f == curve.speed:
                assert near(float(found), r / abs(x), 8 * EPS * r / abs(x)), (diagonal, w)
            if f == curve.matrix:
                wanted = (x + eta * y / r, y + eta * x / r)
                for value, true, part in zip((found[0, 1], found[1, 0]), wanted, ((x, y), (y, x)), strict=True):
                    assert near(value, true, 16 * EPS * (abs(part[0]) + abs(eta * part[1] / r))), (diagonal, w, eta)
            if f == curve.singular_values:
                top, bottom = x + eta * y / r, y + eta * x / r
                moved = mpmath.matrix([[a, top], [bottom, b]])
                s = mpmath.svd_r(moved, compute_uv=False)
                assert near(found[0], s[0], 100 * EPS * s[0]), (diagonal, w, eta)
                assert near(found[1], s[1], 100 * EPS * s[0]), (diagonal, w, eta)
