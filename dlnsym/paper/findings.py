"""What an experiment finds about one statement of the paper: the verdict, the statistic, its interval, the rule.

Plain values without a library behind them: the ledger reads them from a record, and nothing here computes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["reproduced", "not reproduced"]


@dataclass(frozen=True)
class Statistic:
    """A number measured on the regenerated data; ``low`` and ``high`` are the ends of its 95 % interval, if it has one.

    ``of`` is how many trajectories or points it was taken over.

    >>> share = Statistic("runs that converge", 0.9, 0.85, 0.94, of=200)
    >>> print(share)
    runs that converge: 0.9 [0.85, 0.94]
    >>> share.least, Statistic("median loss", 0.5).least
    (0.85, 0.5)
    """

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    of: int | None = None

    @property
    def least(self) -> float:
        """The lower end of the interval; the value itself where there is none."""
        return self.value if self.low is None else self.low

    @property
    def most(self) -> float:
        """The upper end of the interval; the value itself where there is none."""
        return self.value if self.high is None else self.high

    def __str__(self) -> str:
        interval = "" if self.low is None or self.high is None else f" [{self.low:.4g}, {self.high:.4g}]"
        return f"{self.name}: {self.value:.4g}{interval}"


@dataclass(frozen=True)
class Finding:
    """The verdict on one statement.

    ``key`` is the ledger's.  ``rule`` says in words what had to hold of which statistic; it is fixed in the code before
    the data are there.  ``qualification`` limits a verdict of "reproduced"; ``note`` says what else was seen.

    >>> Finding("fig-4", "reproduced", "all converge", (), qualification="but for N = 2").words
    'reproduced, with a qualification'
    """

    key: str
    verdict: Verdict
    rule: str
    statistics: tuple[Statistic, ...]
    qualification: str | None = None
    note: str | None = None

    @property
    def words(self) -> str:
        """The verdict in full: a qualified one says so."""
        return f"{self.verdict}, with a qualification" if self.qualification else self.verdict


def settle(
    key: str,
    rule: str,
    cases: Mapping[str, bool],
    statistics: Sequence[Statistic],
    *,
    unless: str | None = None,
    note: str | None = None,
) -> Finding:
    """The verdict where a statement is about several cases: depths, say.

    It is reproduced where it holds in every case, with a qualification that names the cases where it holds in some
    only, and not reproduced where it holds in none.  ``unless`` is a further qualification.

    >>> settle("fig-4", "more than half", {"N = 5": True, "N = 10": False}, ()).words
    'reproduced, with a qualification'
    >>> settle("fig-4", "more than half", {"N = 5": False}, ()).words
    'not reproduced'
    """
    good, bad = ([name for name, holds in cases.items() if holds is wanted] for wanted in (True, False))
    if not good:
        return Finding(key, "not reproduced", rule, tuple(statistics), None, _joined(unless, note))
    partly = f"holds for {', '.join(good)}; not for {', '.join(bad)}" if bad else None
    return Finding(key, "reproduced", rule, tuple(statistics), _joined(partly, unless), note)


def _joined(*parts: str | None) -> str | None:
    return "; ".join(part for part in parts if part) or None
