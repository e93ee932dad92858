"""The intervals hold what they promise, and a verdict can come out either way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from dlnsym.paper.findings import Statistic, no_power, settle
from dlnsym.paper.statistics import distance, histograms, quantile, ratio, share

floats = st.floats(-1e6, 1e6)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_share_encloses_and_is_exact(counts: tuple[int, int]) -> None:
    n, k = counts
    s = share("s", np.arange(n) < k)
    assert s.low is not None and s.high is not None
    assert s.low <= s.value <= s.high
    assert s.value == k / n and s.of == n
    # the defining property of the interval of Clopper and Pearson
    if k > 0:
        assert stats.binom.sf(k - 1, n, s.low) == pytest.approx(0.025, rel=1e-6)
    if k < n:
        assert stats.binom.cdf(k, n, s.high) == pytest.approx(0.025, rel=1e-6)


@pytest.mark.parametrize("n", [5, 30, 301])
@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_quantile_interval_covers(n: int, at: float) -> None:
    rng = np.random.default_rng(n)
    hits = 0
    for sample in rng.random((600, n)):
        s = quantile("q", sample, at)
        assert s.low is not None and s.high is not None
        hits += s.low <= at <= s.high
    # no interval reaches beyond the sample: all of five values are often on one side of a decile
    promised = 1 - max(0.025, at**n) - max(0.025, (1 - at) ** n)
    assert hits / 600 >= promised - 3 * (promised * (1 - promised) / 600) ** 0.5


@given(st.lists(floats, min_size=1, max_size=50))
def test_quantile_encloses_the_median(values: list[float]) -> None:
    s = quantile("q", values)
    assert s.low is not None and s.high is not None
    assert s.low <= s.value <= s.high
    assert s.value == pytest.approx(float(np.median(values)), rel=1e-9, abs=1e-9)


def test_quantile_keeps_what_never_arrived() -> None:
    assert quantile("time", [1.0, 2.0, np.inf, np.inf, np.inf]).value == np.inf
    assert quantile("time", [1.0, 2.0, 3.0, np.inf, np.inf]).value == 3.0


@given(st.lists(floats, min_size=2, max_size=30), st.lists(floats, min_size=2, max_size=30))
def test_distance_is_that_of_scipy(x: list[float], y: list[float]) -> None:
    assert distance("d", x, y, 0).value == pytest.approx(stats.ks_2samp(x, y, method="asymp").statistic, abs=1e-12)


def test_distance_tells_equal_from_different() -> None:
    rng = np.random.default_rng(1)
    same = distance("d", rng.normal(size=500), rng.normal(size=500), 0)
    far = distance("d", rng.normal(size=500), rng.normal(1.0, size=500), 0)
    assert same.high is not None and same.high < 0.2
    # the largest difference of two normal distribution functions one deviation apart
    assert far.low is not None and far.high is not None and far.low < 2 * stats.norm.cdf(0.5) - 1 < far.high


def test_ratio_covers() -> None:
    rng = np.random.default_rng(2)
    hits = 0
    for k in range(100):
        s = ratio("r", rng.exponential(2.0, 80), rng.exponential(1.0, 80), k)
        assert s.low is not None and s.high is not None
        hits += s.low <= 2.0 <= s.high
    assert hits >= 88


def test_equal_seeds_give_equal_intervals() -> None:
    x, y = np.arange(20.0), np.arange(20.0) ** 1.1
    assert distance("d", x, y, 3) == distance("d", x, y, 3)
    assert distance("d", x, y, 3) != distance("d", x, y, 4)


@pytest.mark.parametrize(
    ("key", "cases", "open_choice", "unless", "words"),
    [
        ("fig-8", {"a": True, "b": True}, False, None, "reproduced"),
        ("fig-8", {"a": True}, False, "on another clock", "reproduced, with a qualification"),
        # one reading that holds is not enough, unless the paper leaves the choice
        ("fig-8", {"a": True, "b": False}, False, None, "not reproduced, with a qualification"),
        ("fig-8", {"a": True, "b": False}, True, None, "consistent with selection, with a qualification"),
        ("fig-8", {"a": False, "b": False}, True, None, "not reproduced"),
        ("dln:runaway-growth", {"a": True}, False, None, "hypothesis of ours: it held"),
        ("dln:runaway-growth", {"a": True, "b": False}, False, None, "hypothesis of ours: it did not hold"),
    ],
)
def test_settle(key: str, cases: dict[str, bool], open_choice: bool, unless: str | None, words: str) -> None:
    found = settle(key, cases, [Statistic("s", 1.0)], open_choice=open_choice, unless=unless)
    assert found.words == words
    assert found.held is all(cases.values())
    if unless:
        assert found.qualification == unless


def test_a_statement_without_a_rule_cannot_be_judged_nor_one_with_power_be_waived() -> None:
    with pytest.raises(KeyError):
        settle("sec-9.9-nothing", {"a": True}, [])
    with pytest.raises(ValueError, match="fig-8"):
        no_power("fig-8")


def test_histograms_differ_by_what_moves_between_bins() -> None:
    rng = np.random.default_rng(0)
    x, edges = rng.random(4000), np.linspace(0, 1, 11)
    same = histograms("h", x, rng.random(4000), edges, 0)
    assert same.most < 0.06
    far = histograms("h", x, x / 2, edges, 0)
    assert far.low is not None and far.high is not None
    assert far.low < 0.5 < far.high
    # what lies beyond the last edges is not lost
    assert histograms("h", [5.0, 0.95], [0.95, 0.95], edges, 0).value == 0
