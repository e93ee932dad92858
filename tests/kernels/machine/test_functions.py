"""Elementary functions of lanes: digits, ends of the range, what is not a number."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest

pytest.importorskip("llvmlite", reason="llvmlite is an extra")

from lanes import at, evaluated

from dlnsym.kernels.machine import functions as of


def exprel(x: Any) -> Any:
    return mpmath.expm1(x) / x if x else mpmath.mpf(1)


SIZES = np.concatenate([np.geomspace(1e-300, 700, 4001), np.linspace(0.3, 0.4, 501), [0.5 * math.log(2), math.log(2)]])
BOTH = np.concatenate([SIZES, -SIZES, [0.0]])
EXACT: dict[str, tuple[Any, Any, Any, float]] = {
    "exp": (of.exp, mpmath.exp, BOTH, 1.0),
    "expm1": (of.expm1, mpmath.expm1, BOTH, 3.0),
    "exprel": (of.exprel, exprel, BOTH, 2.5),
    "log": (of.log, mpmath.log, np.concatenate([np.geomspace(1e-307, 1e307, 4001), np.linspace(0.5, 2, 2001)]), 2.0),
    "sqrt": (of.sqrt, mpmath.sqrt, np.geomspace(1e-300, 1e300, 999), 0.5),
}


@pytest.mark.parametrize("name", EXACT)
def test_digits(name: str) -> None:
    """Errors in units of the last place against 40 digits."""
    function, true, points, allowed = EXACT[name]
    (found,) = evaluated(function, points)
    with mpmath.workdps(40):
        for x, y in zip(points, found, strict=True):
            wanted = true(mpmath.mpf(float(x)))
            assert abs(mpmath.mpf(float(y)) - wanted) <= (allowed + 1e-9) * math.ulp(float(wanted)), x


def test_exponential_and_quotient_at_once_are_those_of_the_functions() -> None:
    together = evaluated(of.exp_and_exprel, BOTH)
    np.testing.assert_allclose(together[0], evaluated(of.exp, BOTH)[0], rtol=5e-16)
    np.testing.assert_allclose(together[1], evaluated(of.exprel, BOTH)[0], rtol=5e-16)


def test_beyond_the_range_exponentials_are_held() -> None:
    assert at(of.exp, -1e9) == at(of.exp, -708.0) and at(of.exp, math.inf) == at(of.exp, 708.0)
    assert at(of.expm1, -1e9) == (-1.0,)


def test_what_is_not_a_number_stays_so() -> None:
    for function in (of.exp, of.expm1, of.exprel, of.log, of.sqrt):
        assert math.isnan(at(function, math.nan)[0])


def test_logarithms_at_the_ends() -> None:
    assert at(of.log, 0.0) == (-math.inf,) and at(of.log, math.inf) == (math.inf,)
    assert math.isnan(at(of.log, -1.0)[0])


def test_level_is_the_logarithm_at_infinite_depth() -> None:
    assert at(of.level, -3.5, math.inf) == (-3.5,)
    assert at(of.level, 2.0, 4.0)[0] == pytest.approx(4 * math.expm1(0.5), rel=1e-15)


def test_choices_take_the_other_side_where_nothing_is_known() -> None:
    nan = math.nan
    assert at(lambda x, y: of.select(of.lt(x, y), 1.0, 2.0), nan, 1.0) == (2.0,)
    assert at(of.maximum, nan, 1.0) == (1.0,) and at(of.minimum, 3.0, 2.0) == (2.0,)


@pytest.mark.parametrize("exponent", [-3, -1, 0, 1, 2, 7])
def test_whole_powers(exponent: int) -> None:
    assert at(lambda x: x**exponent, 1.7)[0] == pytest.approx(1.7**exponent, rel=1e-15)
