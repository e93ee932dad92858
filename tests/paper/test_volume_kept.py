"""Volume along the minimisers that share what the flow keeps, and RK4 next to the record."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from dlnsym.completion.invariants import conserved
from dlnsym.completion.problem import CompletionProblem
from dlnsym.manifold.geometry import log_volume
from dlnsym.paper.fixed_step import FixedStep
from dlnsym.paper.volume_kept import Curve

DIAGONAL = (0.58724, 1.447)


def minimisers(count: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Matrices with the diagonal, w_12 and w_21 even in the window and of one sign; their determinants and v."""
    upper, lower = np.random.default_rng(seed).uniform(0.05, 3.0, size=(2, count))
    w = np.stack([np.full(count, DIAGONAL[0]), upper, lower, np.full(count, DIAGONAL[1])], axis=-1)
    return w.reshape(count, 2, 2), DIAGONAL[0] * DIAGONAL[1] - upper * lower, np.log(upper / lower) / 2


@pytest.mark.parametrize("depth", [3, 10])
def test_the_kept_number_is_that_of_the_flow(depth: int) -> None:
    w, det, v = minimisers(20, 1)
    problem = CompletionProblem(np.diag(DIAGONAL), np.eye(2))
    expected = conserved(problem, w, depth)[:, 0]
    np.testing.assert_allclose(Curve(DIAGONAL, depth, 3.0).invariant(det, v), expected, rtol=1e-9, atol=1e-9)


def test_shares_are_uniform_for_minimisers_distributed_as_volume_is() -> None:
    depth = 2  # the pole at rank one is mild, and even points see it
    w, det, v = minimisers(60_000, 2)
    weight = np.exp(log_volume(w, depth))
    at = np.random.default_rng(3).choice(det.size, 1500, p=weight / weight.sum())
    curve = Curve(DIAGONAL, depth, 3.0)
    share = curve.share_below(det[at], curve.invariant(det[at], v[at]), 100)
    assert stats.kstest(share, "uniform").statistic < 0.06
    # nearer to rank one on the same curves: no longer
    assert stats.kstest(share**2, "uniform").statistic > 0.2


def test_nearer_to_rank_one_there_is_less_volume() -> None:
    curve = Curve(DIAGONAL, 5, 3.0)
    det = np.array([1e-6, 1e-3, 0.1, 0.5])
    share = curve.share_below(det, np.zeros(4), 100)
    assert (np.diff(share) > 0).all() and 0 < share[0] < share[-1] < 1


def test_rk4_is_compared_over_runs_that_both_bring_to_their_ends() -> None:
    ends = np.zeros((3, 2, 2))
    other = ends + np.array([1e-6, 0.5, 2.0])[:, None, None]
    found = FixedStep(0.3, 1200.0, other, np.array([True, False, True]), ends, np.array([True, True, False]))
    shares = {s.name: s.value for s in found.statistics("some runs")}
    assert shares["runs that converge by 1200, RK4 in steps of 0.3, some runs"] == pytest.approx(2 / 3)
    assert shares["the same runs here, some runs"] == pytest.approx(2 / 3)
    assert math.isclose(shares["largest difference of an entry, RK4 in steps of 0.3, some runs"], 1e-6)
