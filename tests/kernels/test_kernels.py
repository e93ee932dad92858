"""The kernels: three targets that agree, special cases, no warnings."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import mpmath
import numpy as np
import pytest
from every_kernel import every_kernel
from flint import arb, ctx
from hypothesis import given
from hypothesis import strategies as st

from dlnsym.codegen import Kernel
from dlnsym.codegen.accuracy import ABSOLUTE, DEPTHS, RELATIVE, errors, hostile_pairs
from dlnsym.kernels import arb_target, mpmath_target, numpy_target
from dlnsym.ledger import kernels

TINY = sys.float_info.min
singular_value = st.floats(1e-150, 1e150)
depth = st.one_of(st.integers(1, 50), st.integers(1, 10**18)).map(float)


PAIR_KERNELS = ("log_ratio", "spectrum", "rotation", "log_spectrum")
VOLUME_KERNELS = ("volume_pair", "volume_svd_pair")


@pytest.mark.parametrize("at", DEPTHS)
@pytest.mark.parametrize("name", [*PAIR_KERNELS, *VOLUME_KERNELS])
def test_mpmath_kernels_lie_in_the_balls(name: str, at: float) -> None:
    extra = () if name == "log_ratio" else (at,)
    pairs = [p for p in zip(*hostile_pairs(70, 1), strict=True) if p[0] != p[1]]
    f, g = getattr(mpmath_target, name), getattr(every_kernel("arb"), name)
    for i, l in pairs:
        with mpmath.workdps(60):
            value = f(float(i), float(l), *extra)
            text = mpmath.nstr(value, 50)
        precision, ctx.prec = ctx.prec, 300
        ball = g(float(i), float(l), *extra)
        # 60 digits, less what a difference of close numbers and a large exponent cost: at least 30
        gap = abs(ball - arb(text)) / abs(ball).max(arb(1e-3))
        ctx.prec = precision
        assert gap < 1e-30, (i, l)


@given(singular_value, singular_value, depth)
def test_log_densities_are_within_a_few_units(i: float, l: float, n: float) -> None:
    a, b = np.array([i]), np.array([l])
    for name in ("log_spectrum", "volume_pair"):
        computed = getattr(numpy_target, name)(a, b, n)
        assert errors(computed, getattr(arb_target, name), [a, b], n, ABSOLUTE)[0] <= 6


@given(singular_value, singular_value, depth)
def test_the_spectrum_is_within_four_units(i: float, l: float, n: float) -> None:
    a, b = np.array([i]), np.array([l])
    for depth in (n, math.inf):
        computed = numpy_target.spectrum(a, b, depth)
        assert errors(computed, arb_target.spectrum, [a, b], depth, RELATIVE)[0] <= 4


@given(st.floats(1e-307, 1e307), st.floats(1e-307, 1e307), depth)
def test_the_whole_range_of_floats_is_covered(i: float, l: float, n: float) -> None:
    a, b = np.array([i]), np.array([l])
    for depth in (n, math.inf):
        computed = numpy_target.spectrum(a, b, depth)
        assert computed >= 0
        if TINY <= computed < math.inf:
            assert errors(computed, arb_target.spectrum, [a, b], depth, RELATIVE)[0] <= 4
    assert np.isfinite(numpy_target.log_spectrum(a, b, n)).all()
    for name in ("volume_pair", "volume_svd_pair") if i != l else ():
        computed = getattr(numpy_target, name)(a, b, n)
        assert errors(computed, getattr(arb_target, name), [a, b], n, ABSOLUTE)[0] <= 8


def test_depth_one_is_exact() -> None:
    i, l = hostile_pairs(1000, 2)
    assert (numpy_target.spectrum(i, l, 1.0) == 1).all()
    assert (numpy_target.log_spectrum(i, l, 1.0) == 0).all()
    assert numpy_target.spectrum(np.zeros(1), np.zeros(1), 1.0) == 1


def test_equal_singular_values() -> None:
    sigma = np.array([1e-150, 0.3, 1.0, 2.0, 1e150])
    assert (numpy_target.spectrum(sigma, sigma, 2.0) == sigma).all()
    assert (numpy_target.spectrum(sigma, sigma, math.inf) == sigma**2).all()
    assert np.isnan(numpy_target.rotation(sigma, sigma, 3.0)).all()
    assert (numpy_target.volume_svd_pair(sigma, sigma, 3.0) == -math.inf).all()


def test_zero_singular_values() -> None:
    zero, two = np.zeros(3), np.array([0.0, 1.0, 4.0])
    assert numpy_target.spectrum(two, zero, 2.0).tolist() == [0, 0.5, 2]
    assert numpy_target.spectrum(two, zero, math.inf).tolist() == [0, 0, 0]
    assert numpy_target.entropy_term(zero, np.ones(3)).tolist() == [0, 0, 0]
    assert [float(mpmath_target.spectrum(s, 0, 2)) for s in two] == [0, 0.5, 2]
    assert [float(mpmath_target.spectrum(s, 0, math.inf)) for s in two] == [0, 0, 0]
    assert mpmath_target.spectrum(0, 0, math.inf) == 0
    # and where they are equal
    for s in (0.25, 3.0):
        assert mpmath_target.spectrum(s, s, math.inf) == s**2
        assert mpmath_target.spectrum(s, s, 2) == s


def test_the_rotation_is_antisymmetric() -> None:
    i, l = hostile_pairs(1000, 3)
    there, back = numpy_target.rotation(i, l, 3.0), numpy_target.rotation(l, i, 3.0)
    assert ((there == -back) | np.isnan(there)).all()


def test_great_depths_approach_the_limit() -> None:
    i, l = hostile_pairs(1000, 4)
    limit = numpy_target.spectrum(i, l, math.inf)
    for n in (2.0**70, 2.0**100):
        gap = np.abs(numpy_target.spectrum(i, l, n) - limit) / np.spacing(limit)
        assert gap.max() <= 8


IN_NUMPY = [k for k in kernels() if "numpy" in k.forms and not k.of_matrices]


@pytest.mark.parametrize("kernel", IN_NUMPY, ids=lambda k: k.name)
def test_kernels_broadcast_and_take_empty_batches_without_warnings(kernel: Kernel) -> None:
    f = getattr(numpy_target, kernel.name)
    names = [str(a) for a in kernel.args]
    for shape in ((), (0,), (0, 3), (2, 3)):
        found = f(*(3.0 if name == "N" else np.full(shape, 0.5 + k) for k, name in enumerate(names)))
        for part in found if isinstance(found, tuple) else (found,):
            # one of N alone is a number
            assert np.shape(part) == (shape if set(names) != {"N"} else ())
    edge = np.array([0.0, 0.0, 1.0, 1e300, 5e-324, -1.0])
    # all the same, and each beside the others
    for turn in (0, 1):
        f(*(2.0 if name == "N" else np.roll(edge, k * turn) for k, name in enumerate(names)))


def test_the_generated_modules_import_their_library_alone() -> None:
    for module, library in (
        (numpy_target, "numpy"),
        (mpmath_target, "mpmath"),
        (arb_target, "flint"),
    ):
        text = Path(str(module.__file__)).read_text(encoding="utf-8")
        imports = [line for line in text.splitlines() if line.startswith(("import", "from"))]
        assert imports == [
            "from __future__ import annotations",
            "from typing import Any",
            f"import {library}",
        ]
        assert "Generated from the derivations" in text
