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


def test_the_points_are_of_seven_kinds() -> None:
    i, l = hostile_pairs(7000, 3)
    larger, smaller = np.maximum(i, l), np.minimum(i, l)
    ratios = [larger[kind::7] / smaller[kind::7] for kind in range(7)]
    # the least and the largest ratio of a kind, and two between which some lie
    for ratio, low, high, inner in zip(
        ratios,
        (1, 1 + 2.0**-53, 1, 1.7, 1, 1, 8e299),
        (1, 1 + 2.0**-48, 2.1, 2.3, 10.1, 1.1e300, 1.1e300),
        (
            (1, 1),
            (1, 1 + 2.0**-50),
            (1 + 1e-12, 1 + 1e-6),
            (2 - 1e-9, 2 + 1e-9),
            (9, 10),
            (1e200, 1e250),
            (9e299, 1.1e300),
        ),
        strict=True,
    ):
        assert low <= ratio.min() and ratio.max() <= high
        assert ((inner[0] <= ratio) & (ratio <= inner[1])).mean() > 0.05
    assert (ratios[2] > 1.5).any() and (ratios[3] < 1.9).any() and (ratios[3] > 2.1).any() and (ratios[4] < 2).any()
    # a quarter of the larger values are powers of two, or one or two floats beside them
    off = np.abs(larger / np.exp2(np.rint(np.log2(larger))) - 1)
    assert 0.2 < (off < 2.0**-50).mean() < 0.35 and (off == 0).any() and ((off > 0) & (off < 2.0**-50)).any()
    assert 0.45 < (i < l).sum() / (i != l).sum() < 0.55
    assert all((a != b).any() for a, b in zip((i, l), hostile_pairs(7000, 4), strict=True))


def test_each_kernel_is_measured_at_its_share_of_the_points() -> None:
    i, l = hostile_pairs(1400, 2)
    rows = {row.kernel: row for row in measure(points=1400, seed=2) if row.depth == 3}
    moderate = np.all([(a <= 2.0**200) & (a >= 2.0**-200) for a in (i, l)], axis=0)
    tenth = np.arange(1400) % 10 == 0
    for kernel, chosen in (
        ("spectrum", np.full(1400, True)),
        ("moderate_spectrum", moderate),
        ("rotation", tenth & (i != l)),
        ("log_spectrum", tenth),
        ("volume_single", tenth),
        ("moderate_volume_pair", tenth & moderate),
        ("moderate_volume_svd_pair", tenth & moderate & (i != l)),
    ):
        row = rows[kernel]
        assert row.points == chosen.sum() > 0
        assert row.where[0] in i[chosen] and len(row.where) == (1 if kernel == "volume_single" else 2)
        assert row.unit == (
            RELATIVE if kernel in ("spectrum", "moderate_spectrum", "rotation") else "ulp of max(1, |value|)"
        )


def test_an_error_is_counted_in_units_of_the_last_place() -> None:
    at = [np.array([1.5, 3.0]), np.array([1.5, 3.0])]
    exact = np.array([1.5, 3.0]) ** (2 - 2 / 2)
    for unit, scale in ((RELATIVE, exact), ("another", np.maximum(exact, 1.0))):
        for off in (0, 1, 5):
            found = errors(exact + off * np.spacing(scale), arb_target.spectrum, at, 2.0, unit)
            np.testing.assert_allclose(found, off, atol=1e-6)
