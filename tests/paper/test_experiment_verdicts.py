"""Every rule can come out either way: synthetic data on both sides of each statement."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
import pytest

from dlnsym._shared.validate import Array
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.ensemble import Status
from dlnsym.manifold.geometry import effective_rank
from dlnsym.paper import diagonal_statements as small
from dlnsym.paper import fig_02_03 as wide
from dlnsym.paper import fig_07 as deficient
from dlnsym.paper import fig_08 as cycle
from dlnsym.paper import fig_09 as volumes
from dlnsym.paper import fig_10 as single
from dlnsym.paper.diagonal import Outcomes, corner
from dlnsym.paper.findings import Finding
from dlnsym.paper.fixed_step import FixedStep
from dlnsym.paper.rank_two import particular
from dlnsym.paper.runaway_region import in_region

RNG = np.random.default_rng(0)


# ---------------------------------------------------------------- Figure 4

P4 = replace(small.Parameters(), depths=(5, 20, math.inf), cells=30)
CURVE = Hyperbola(P4.diagonal)
X, Y = corner(P4.diagonal)


def outcomes(w_12: Array, w_21: Array, time: float | Array = 100.0, status: int | Array = Status.CONVERGED) -> Outcomes:
    w = np.empty((w_12.size, 2, 2))
    w[:, 0, 0], w[:, 1, 1] = P4.diagonal
    w[:, 0, 1], w[:, 1, 0] = w_12, w_21
    ended = np.broadcast_to(status, w_12.shape)
    converged = ended == Status.CONVERGED
    return Outcomes(w, converged, ended, np.where(converged, time, np.inf), effective_rank(w))


def along(spread: float, off: float, count: int = 2500, **more: float | Array | int) -> Outcomes:
    """Outcomes near both corners: ``spread`` along the hyperbola (in log w_12), ``off`` across it."""
    sign = RNG.choice([-1.0, 1.0], count)
    w = CURVE.matrix(sign * X * np.exp(spread * RNG.normal(size=count)), off * RNG.lognormal(sigma=0.3, size=count))
    return outcomes(w[:, 0, 1], w[:, 1, 0], **more)  # type: ignore[arg-type]


def even(count: int = 600) -> Outcomes:
    """Outcomes all over the plane."""
    return outcomes(*RNG.uniform(-P4.window, P4.window, (2, count)))


def everywhere(o: Callable[[], Outcomes]) -> Mapping[float, Outcomes]:
    return {n: o() for n in P4.depths}


def near() -> Outcomes:
    return along(0.1, 1e-3)


def lost() -> Outcomes:
    return along(0.1, 1e-3, status=np.where(np.arange(2500) < 250, Status.T_MAX, Status.CONVERGED))


def late() -> Outcomes:
    return along(0.1, 1e-3, time=np.where(np.arange(2500) < 250, 1201.0, 10.0))


def very_late() -> Outcomes:
    return along(0.1, 1e-3, time=1e5)


def off_corner() -> Outcomes:
    w = CURVE.matrix(X * np.exp(RNG.choice([-1.0, 1.0], 600) * 1.5), 1e-3)
    return outcomes(w[:, 0, 1], w[:, 1, 0])


YES, QUALIFIED, NO = "reproduced", "reproduced, with a qualification", "not reproduced"
PARTLY, SELECTED = "not reproduced, with a qualification", "consistent with selection, with a qualification"
MUTE = "no power"


@pytest.mark.parametrize(
    ("rule", "data", "words"),
    [
        # no outcome could speak against a caption, nor against what two candidates explain alike
        (small.caption, everywhere(lost), MUTE),
        (small.correspondence, everywhere(near), MUTE),
        (small.correspondence, everywhere(even), MUTE),
        (small.time, everywhere(near), YES),
        (small.time, everywhere(late), SELECTED),
        (small.time, everywhere(lost), SELECTED),
        (small.time, everywhere(very_late), NO),
        (small.similar, everywhere(near), YES),
        (small.similar, {5: near(), 20: along(0.1, 1e-3), math.inf: along(1.5, 1e-3)}, PARTLY),
        (small.similar, {5: near(), 20: along(0.1, 1e-3), math.inf: along(0.1, 0.5)}, NO),
        (small.accumulation, everywhere(near), YES),
        (small.accumulation, everywhere(off_corner), NO),
        (small.accumulation, everywhere(even), NO),
        (small.high_rank, everywhere(near), YES),
        (small.high_rank, everywhere(lambda: outcomes(np.full(600, 1.0), np.full(600, -1.0))), NO),
        (small.by_depth, {5: along(0.2, 3e-3), 20: near(), math.inf: near()}, YES),
        # two readings of three are not enough
        (small.by_depth, {5: along(0.05, 3e-3), 20: near(), math.inf: near()}, PARTLY),
        (small.by_depth, {5: along(0.05, 3e-4), 20: near(), math.inf: near()}, NO),
        (small.by_depth, everywhere(near), NO),
    ],
)
def test_figure_4(
    rule: Callable[[small.Parameters, Mapping[float, Outcomes]], Finding], data: Mapping[float, Outcomes], words: str
) -> None:
    # seeds of the bootstrap follow the parameters
    assert rule(P4, data).words == words


def test_time_names_the_clock_on_which_it_holds() -> None:
    found = small.time(P4, {5: late(), 20: late(), math.inf: near()})
    assert found.qualification == "holds for a selection of runs of every depth; not for all runs"
    assert found.note is not None and "clock of (1.3) for N = 5, N = 20" in found.note
    found = small.time(P4, everywhere(very_late))
    assert found.note is not None and "it holds" not in found.note


def test_shares_are_told_with_and_without_the_late_runs() -> None:
    data = everywhere(late)
    for rule in (small.accumulation, small.by_depth):
        assert any("by 1200" in s.name for s in rule(P4, data).statistics)


def test_the_fixed_step_stands_next_to_the_record() -> None:
    o = near()
    everyone = np.ones(len(o.w), dtype=np.bool_)
    fixed = FixedStep(0.3, 1200.0, o.w, everyone, o.w, everyone)
    data = {5: replace(o, fixed_step=fixed), 20: near(), math.inf: near()}
    found = {s.name: s for s in small.caption(P4, data).statistics}
    assert found["largest difference of an entry, RK4 in steps of 0.3, N = 5"].value == 0
    assert "runs that converge by 1200, RK4 in steps of 0.3, N = 5" in found


def test_corner_is_the_symmetric_completion() -> None:
    assert pytest.approx((math.sqrt(0.58724 * 1.447),) * 2, abs=1e-7) == (X, Y)


# ---------------------------------------------------------------- Figures 2 and 3

P23 = wide.Parameters()


def ranks(end: float, spread: float = 0.05, lost: int = 0, start: float = 16.0) -> wide.Ranks:
    n = P23.count
    converged = np.arange(n) >= lost
    time = np.where(converged, 100.0, np.inf)
    return wide.Ranks(start + 0.1 * RNG.normal(size=n), end + spread * np.abs(RNG.normal(size=n)), converged, time)


@pytest.mark.parametrize(
    ("rule", "shallow", "deep", "deepest", "words"),
    [
        (wide.outcomes, ranks(3, lost=40), ranks(1), ranks(1), MUTE),
        (wide.shallow_and_starts, ranks(3), ranks(1), ranks(1), MUTE),
        (wide.shallow, ranks(3), ranks(1), ranks(1), YES),
        (wide.shallow, ranks(12), ranks(1), ranks(1), NO),
        (wide.deep, ranks(3), ranks(1), ranks(1), YES),
        # in one bin of the histograms, and yet other distributions
        (wide.deep, ranks(3), ranks(1, 0.05), ranks(1, 0.02), QUALIFIED),
        (wide.deep, ranks(3), ranks(2), ranks(1), NO),
        (wide.rank_one, ranks(3), ranks(1), ranks(1), YES),
        (wide.rank_one, ranks(3), ranks(2), ranks(1), PARTLY),
        (wide.rank_one, ranks(3), ranks(2), ranks(2), NO),
    ],
)
def test_figures_2_and_3(
    rule: Callable[[wide.Parameters, Mapping[float, wide.Ranks]], Finding],
    shallow: wide.Ranks,
    deep: wide.Ranks,
    deepest: wide.Ranks,
    words: str,
) -> None:
    assert rule(P23, {3: shallow, 10: deep, math.inf: deepest}).words == words


# ---------------------------------------------------------------- Figure 10

P10 = single.Parameters()


def rank_one(spread: float, lost: int = 0) -> single.RankOne:
    n = P10.count
    w = CURVE.matrix(X * np.exp(spread * RNG.uniform(-1, 1, n)))
    return single.RankOne(w, np.linalg.svd(w, compute_uv=False)[:, 0], np.arange(n) >= lost, np.ones(n))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (rank_one(0.1), (MUTE, YES)),
        (rank_one(0.1, lost=100), (MUTE, YES)),
        (rank_one(0.1, lost=900), (MUTE, NO)),
        (rank_one(3.0), (MUTE, NO)),
    ],
)
def test_figure_10(data: single.RankOne, words: tuple[str, str]) -> None:
    assert tuple(f.words for f in single.judge(P10, data)) == words


def test_the_smallest_singular_value_is_the_sum_of_the_diagonal() -> None:
    assert single.smallest(P10) == pytest.approx(0.58724 + 1.447, rel=1e-12)


# ---------------------------------------------------------------- Figure 9

P9 = volumes.Parameters()


def measured(m: float, off: float = 0.0, lowest: float = 1e-10) -> volumes.Volumes:
    exact = np.concatenate([[m], np.geomspace(lowest, 1e-4, P9.others)])
    error = 0.01 * exact
    x, rates = np.zeros((exact.size, 3)), np.log(exact)
    return volumes.Volumes(x, exact + off * error, error, exact, exact, rates, rates[1:], rates[1:])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (measured(1e-2), (MUTE, YES)),
        (measured(1e-2, off=5.0), (MUTE, YES)),
        # highest, but not by orders of magnitude
        (measured(2e-4, lowest=5e-5), (MUTE, PARTLY)),
        # orders of magnitude above the median, but not highest
        (measured(3e-5), (MUTE, PARTLY)),
        (measured(1e-10), (MUTE, NO)),
    ],
)
def test_figure_9(data: volumes.Volumes, words: tuple[str, str]) -> None:
    assert tuple(f.words for f in volumes.judge(P9, data)) == words


# ---------------------------------------------------------------- Figure 7

P7 = deficient.Parameters()


def ended(away: int, lost: int = 0, elsewhere: int = 0) -> deficient.Data:
    """Outcomes at the rank-one completion but for some: elsewhere, or not converged; and for other targets."""
    n = P7.count
    rank_one = np.array([[0.58724, 1.0], [0.85, 1.447]])
    w = np.tile(rank_one, (n, 1, 1))
    w[:away, 1, 0] = -1.0
    status = np.where(np.arange(n) < n - lost, Status.CONVERGED, Status.STALLED)
    ones = np.ones(n)
    others = dict.fromkeys(P7.other_corners, np.arange(n) >= elsewhere)
    rises = np.tile([0.5, 1.5], (P7.shown, 1))
    return deficient.Data(w, status, ones, ones, np.ones(1), np.ones((1, P7.shown, 2, 2)), rises, rank_one, others)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (ended(0), (MUTE, YES, NO)),
        # the target is not printed: one for which every run converges is a selection
        (ended(1), (MUTE, SELECTED, NO)),
        (ended(0, elsewhere=1), (MUTE, SELECTED, NO)),
        (ended(0, lost=100, elsewhere=1), (MUTE, NO, NO)),
        # the one rank-deficient minimiser is not observed
        (ended(1000, elsewhere=1), (MUTE, NO, YES)),
    ],
)
def test_figure_7(data: deficient.Data, words: tuple[str, str, str]) -> None:
    assert tuple(f.words for f in deficient.judge(P7, data)) == words


def test_the_region_of_runaways_does_not_depend_on_signs() -> None:
    w = np.array([[0.5, -0.1], [-30.0, 1.4]])
    target = np.array([[0.58724, 1.0], [0.0, 1.447]])
    for rows in ((1, 1), (1, -1), (-1, 1)):
        for columns in ((1, 1), (1, -1)):
            signs = np.outer(rows, columns)
            assert in_region([w * signs], target * signs).tolist() == [True]
            assert in_region([w * np.array([[1, 1], [-1, 1]]) * signs], target * signs).tolist() == [False]


# ---------------------------------------------------------------- Figure 8

P8 = cycle.Parameters()


def around_m(near: int, converged: bool) -> cycle.Ends:
    """``near`` runs next to M, the others five away."""
    n = P8.count
    x = np.tile(np.array(particular()), (n, 1)) + 0.01 * RNG.normal(size=(n, 3))
    x[near:, 0] += 5.0
    ones = np.ones(n)
    return cycle.Ends(x, ones, ones, np.full(n, Status.CONVERGED if converged else Status.T_MAX), ones)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (around_m(500, True), YES),
        (around_m(300, True), YES),
        # where they stop counts, whether they converge or not
        (around_m(300, False), YES),
        # half of them, give or take what 500 runs can tell
        (around_m(255, True), NO),
        (around_m(100, True), NO),
    ],
)
def test_figure_8(data: cycle.Ends, words: str) -> None:
    assert [f.words for f in cycle.judge(P8, data)] == [words]
