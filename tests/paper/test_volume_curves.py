"""Volume along the hyperbola: the law, the place of outcomes, and a verdict that can come out either way."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.paper.curve_law import Law, bisected, coordinates, from_the_start, law_of_volume, point
from dlnsym.paper.statistics import distance_to, slope
from dlnsym.paper.volume_curves import EXPERIMENT, Data, Runs, judge

DIAGONAL = (0.58724, 1.447)
LAWS = [(2, 3), (2, math.inf), (1, 3), (1, 20)]
HELD, FELL = "hypothesis of ours: it held", "hypothesis of ours: it did not hold"
SMALL = replace(EXPERIMENT.quick, depths=(3, 20), scales=(1e-1, 1e-2))


@pytest.mark.parametrize(("rank", "depth"), LAWS)
def test_the_law_is_a_symmetric_distribution(rank: int, depth: float) -> None:
    law = law_of_volume(DIAGONAL, depth, rank)
    assert law.cumulative[-1] == pytest.approx(1, abs=1e-12)
    np.testing.assert_allclose(law.density, law.density[::-1], rtol=1e-9)
    # against arc length it is largest at the corner; against u, at small depth, it need not be
    curve, w = dln.Hyperbola(DIAGONAL), point(DIAGONAL, law.u)
    assert (law.density / (curve.speed(w) * w)).argmax() == law.u.size // 2
    assert law.below(np.array([-law.median_size(), law.median_size()])) == pytest.approx([0.25, 0.75])


@pytest.mark.parametrize(("rank", "depth"), LAWS)
def test_the_law_against_quadrature_in_another_coordinate(rank: int, depth: float) -> None:
    """In w_12, with the arc length from differences: the share of volume between two points of the lobe."""
    curve = dln.Hyperbola(DIAGONAL)
    product = DIAGONAL[0] * DIAGONAL[1]

    def weight(w: float) -> float:
        if rank == 2:
            value = float(dln.log_blowup(dln.CompletionProblem(np.diag(DIAGONAL), np.eye(2)), curve.matrix(w), depth))
        else:
            value = float(dln.log_volume(curve.matrix(w), depth, rank=1))
        return math.exp(value) * math.hypot(1, product / w**2)

    low, middle, high = point(DIAGONAL, np.array([-0.7, 0.2, 1.1]))
    parts = [integrate.quad(weight, a, b)[0] for a, b in ((low, middle), (middle, high))]
    share = np.diff(law_of_volume(DIAGONAL, depth, rank).below(np.array([-0.7, 0.2, 1.1])))
    assert parts[0] / parts[1] == pytest.approx(share[0] / share[1], rel=1e-4)


@given(st.floats(-5, 5), st.booleans())
def test_place_of_a_point(u: float, negative: bool) -> None:
    w_12 = point(DIAGONAL, np.array([u])) * (-1 if negative else 1)
    found, lobe = coordinates(dln.Hyperbola(DIAGONAL).matrix(w_12))
    assert found[0] == pytest.approx(u, abs=1e-12)
    assert lobe[0] == (-1 if negative else 1)


def test_off_the_lobes() -> None:
    u, lobe = coordinates(np.array([[[1.0, 2.0], [-3.0, 1.0]], [[1.0, 0.0], [1.0, 1.0]]]))
    assert np.isnan(u).all() and (lobe == 0).all()


def test_bisection() -> None:
    values = np.array([-8.0, 0.0, 1e-9, 27.0])
    np.testing.assert_allclose(bisected(lambda x: x**3, values, 10.0), np.cbrt(values), atol=1e-12)


def test_a_start_on_the_curve_stays_where_it_is() -> None:
    u = np.array([-1.0, 0.0, 0.3])
    starts = dln.Hyperbola(DIAGONAL).matrix(point(DIAGONAL, u))
    np.testing.assert_allclose(from_the_start(DIAGONAL, starts, 5), u, atol=1e-9)


# ---------------------------------------------------------------- statistics


def test_distance_to_a_law_covers_a_shift() -> None:
    rng = np.random.default_rng(0)
    sample = rng.random(4000)
    near = distance_to("d", sample, lambda x: x, 0)
    assert near.value < 0.03 and near.of == 4000
    far = distance_to("d", sample**2, lambda x: x, 0)
    # the distance of √x from x is 1/4
    assert far.low is not None and far.high is not None
    assert far.low < 0.25 < far.high < 0.29


def test_slope_of_medians_covers() -> None:
    rng = np.random.default_rng(1)
    samples = {10.0**-k: 10.0 ** (-0.4 * k) * rng.exponential(size=400) for k in range(1, 6)}
    found = slope("s", samples, 0)
    assert found.low is not None and found.high is not None
    assert found.low < 0.4 < found.high
    assert found.high - found.low < 0.1


# ---------------------------------------------------------------- verdicts on made-up data


def made_up(draw: dict[str, Array]) -> Data:
    """Every ensemble with the same places."""
    laws: dict[tuple[int, float], Law] = {(r, n): law_of_volume(DIAGONAL, n, r) for r in (2, 1) for n in SMALL.depths}
    runs = []
    for (rank, depth), law in laws.items():
        for scale in SMALL.scales:
            uniform = draw["uniform"]
            u = np.interp(uniform, law.cumulative, law.u) * draw["factor"]
            runs.append(Runs(rank, depth, scale, u, np.ones(u.size), u if rank == 1 else None, np.full(u.size, True)))
    return Data(tuple(runs), laws)


def verdicts(factor: float) -> list[str]:
    uniform = (np.arange(2000) + 0.5) / 2000
    return [f.words for f in judge(SMALL, made_up({"uniform": uniform, "factor": np.array(factor)}))]


def test_outcomes_that_follow_volume_are_found_to() -> None:
    assert verdicts(0.95)[1:] == [HELD, HELD]


def test_outcomes_closer_to_the_corner_are_no_such_distribution() -> None:
    assert verdicts(0.3) == [HELD, FELL, FELL]


def test_outcomes_farther_out_do_not_keep_to_the_corner() -> None:
    assert verdicts(3.0) == [FELL] * 3
