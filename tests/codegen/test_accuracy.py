"""The measurement itself: its points hurt, its verdict is the one the README claims, equal seeds agree."""

from __future__ import annotations

import math

import numpy as np

from dlnsym.codegen.accuracy import DEPTHS, RELATIVE, SPECTRUM_BOUND, SUBJECTS, Accuracy, errors, hostile_pairs, measure
from dlnsym.kernels import arb_target, numpy_target


def test_the_spectrum_keeps_its_bound_at_a_hundred_thousand_points() -> None:
    heard: list[Accuracy] = []
    rows = measure(points=18_000, seed=11, on_row=heard.append)
    assert tuple(heard) == rows
    assert len(rows) == len(SUBJECTS) * len(DEPTHS)
    spectrum = [row for row in rows if row.kernel == "spectrum"]
    assert {row.depth for row in spectrum} == set(DEPTHS)
    assert sum(row.points for row in spectrum) >= 100_000
    assert all(row.bound == SPECTRUM_BOUND and row.worst <= SPECTRUM_BOUND for row in spectrum)
    assert all(row.holds and 0 <= row.mean <= row.worst <= 8 for row in rows)


def test_the_points_cover_the_grid() -> None:
    i, l = hostile_pairs(7000, 0)
    larger, smaller = np.maximum(i, l), np.minimum(i, l)
    assert smaller.min() >= 1e-150
    assert larger.max() <= 1e150
    assert larger.min() < 1e-140
    assert (larger == smaller).sum() >= 1000
    near = larger / smaller
    assert ((near > 1) & (near <= 1 + 2.0**-50)).sum() >= 500
    assert (near > 9e299).sum() >= 700
    assert (i < l).any()
    assert (i > l).any()
    assert all((a == b).all() for a, b in zip((i, l), hostile_pairs(7000, 0), strict=True))


def test_a_worse_kernel_is_seen() -> None:
    i, l = hostile_pairs(700, 0)
    keep = i != l
    i, l = i[keep], l[keep]
    naive = (i**2 - l**2) / (2 * np.log(i / l))
    with np.errstate(all="ignore"):
        error = errors(naive, arb_target.spectrum, [i, l], math.inf, RELATIVE)
    assert error.max() > 1000


def test_errors_out_of_range_count_only_if_wrong() -> None:
    huge, one = np.array([1e200]), np.array([1e200])
    found = numpy_target.spectrum(huge, one, math.inf)
    assert errors(found, arb_target.spectrum, [huge, one], math.inf, RELATIVE) == 0
    assert errors(np.array([1.0]), arb_target.spectrum, [huge, one], math.inf, RELATIVE) == math.inf


def test_a_row_without_a_bound_always_holds() -> None:
    row = Accuracy("rotation", 2.0, 1, RELATIVE, 99.0, 99.0, (1.0, 2.0), None)
    assert row.holds
    assert not Accuracy("spectrum", 2.0, 1, RELATIVE, 4.1, 1.0, (1.0, 2.0), 4.0).holds
