"""Verdicts on layers and on rank-deficient minimisers come out either way, and keep what did not converge."""

from __future__ import annotations

import numpy as np
import pytest

from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble import Status
from dlnsym.paper import layers, low_rank
from dlnsym.paper.curve_law import point
from dlnsym.paper.diagonal import Outcomes
from dlnsym.paper.model import Runner

YES, QUALIFIED, NO = "reproduced", "reproduced, with a qualification", "not reproduced"
PARTLY, SELECTED = "not reproduced, with a qualification", "consistent with selection, with a qualification"
P = layers.Parameters(depths=(5,), count=4000)


def outcomes(spread: float, seed: int, lost: int = 0) -> Outcomes:
    u = spread * np.random.default_rng(seed).standard_normal(P.count)
    w = Hyperbola(P.diagonal).matrix(point(P.diagonal, u))
    status = np.where(np.arange(P.count) < lost, Status.T_MAX, Status.CONVERGED)
    return Outcomes(w, status == Status.CONVERGED, status, np.ones(P.count), np.ones(P.count))


@pytest.mark.parametrize(
    ("same", "matched", "lost", "words"),
    [
        (0.05, 0.05, 0, YES),
        # near each other on the scale of a picture, and yet other distributions
        (0.02, 0.02, 0, QUALIFIED),
        # for one reading of the layers' scale and not for the other
        (0.05, 1.0, 0, SELECTED),
        (1.0, 1.0, 0, NO),
        # a run that does not converge counts as one that is far away
        (0.05, 0.05, 1000, NO),
    ],
)
def test_layers(same: float, matched: float, lost: int, words: str) -> None:
    data = {
        (5, layers.DIRECT): outcomes(0.05, 1),
        (5, layers.SAME): outcomes(same, 2, lost),
        (5, layers.MATCHED): outcomes(matched, 3, lost),
    }
    (found,) = layers.judge(P, data)
    assert found.words == words


@pytest.mark.parametrize("law", [layers.DIRECT, layers.SAME, layers.MATCHED])
def test_the_entries_of_starts_have_the_size_that_is_promised(law: str) -> None:
    p = layers.Parameters(count=40_000)
    w = layers.starts(p, 3, law, np.random.default_rng(0))
    # each of the two layers that are multiplied onto the first doubles the variance of an entry
    expected = {layers.DIRECT: p.scale, layers.SAME: 2 * p.scale**3, layers.MATCHED: p.scale}[law]
    assert w.std() == pytest.approx(expected, rel=0.05)


def test_given_starts_are_run_and_told() -> None:
    reports: list[tuple[str, int, int]] = []
    run = Runner("portable", tell=lambda *what: reports.append(what))
    starts = layers.starts(layers.Parameters(count=3), 5, layers.MATCHED, np.random.default_rng(1))
    found = run.trajectories("few", CompletionProblem(np.diag(P.diagonal), np.eye(2)), 5, starts, tol=1e-6)
    assert (found["status"] == Status.CONVERGED).all() and (found["W0"].values == starts).all()
    assert reports == [("few", 0, 3), ("few", 3, 3)] and run.used == {"portable"}


L = low_rank.Parameters()


@pytest.mark.parametrize(("places", "words"), [((0.9, 0.9), YES), ((0.9, 0.2), PARTLY), ((0.2, 0.2), NO)])
def test_largest_volume(places: tuple[float, float], words: str) -> None:
    volumes = {f"example {k}": np.full(200, position) for k, position in enumerate(places)}
    spread = {name: np.linspace(0, 1, 1001) for name in volumes}
    (found,) = low_rank.judge(L, low_rank.Data(volumes, spread, {"curve": np.ones(100)}))
    assert found.words == words
