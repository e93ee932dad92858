"""What an experiment finds about one statement of the paper: the verdict, the statistic, its interval, the rule.

Plain values without a library behind them: the ledger reads them from a record, and nothing here computes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from dlnsym.paper.rules import rule as registered_rule

Verdict = Literal["reproduced", "not reproduced", "consistent with selection", "no power", "hypothesis of ours"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
HELD, DID_NOT = "it held", "it did not hold"


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

    ``key`` is the ledger's.  ``rule`` says in words what had to hold of which statistic, and ``registered`` is the
    digest of the registered rule, fixed before the data were drawn.  ``qualification`` limits a verdict, and says of a
    hypothesis of this workbench whether it held; ``note`` says what else was seen.

    *reproduced* and *not reproduced* are what they say; *consistent with selection*: it holds for some of the runs, or
    of the choices that the paper leaves open, and not for all; *no power*: no data, or none of these, could speak
    against it.

    >>> Finding("fig-4", "reproduced", "all converge", (), qualification="but for N = 2").words
    'reproduced, with a qualification'
    >>> Finding("dln:x", "hypothesis of ours", "all converge", (), qualification="it held").words
    'hypothesis of ours: it held'
    """

    key: str
    verdict: Verdict
    rule: str
    statistics: tuple[Statistic, ...]
    qualification: str | None = None
    note: str | None = None
    registered: str | None = None

    @property
    def words(self) -> str:
        """The verdict in full: a qualified one says so, and a hypothesis whether it held."""
        if self.verdict == "hypothesis of ours" and self.qualification:
            return f"{self.verdict}: {self.qualification.partition(';')[0]}"
        return f"{self.verdict}, with a qualification" if self.qualification else self.verdict

    @property
    def held(self) -> bool:
        """Whether the rule said yes."""
        of_ours = self.verdict == "hypothesis of ours" and (self.qualification or "").startswith(HELD)
        return self.verdict == "reproduced" or of_ours


def settle(
    key: str,
    cases: Mapping[str, bool],
    statistics: Sequence[Statistic],
    *,
    open_choice: bool = False,
    unless: str | None = None,
    note: str | None = None,
) -> Finding:
    """The verdict by the registered rule of a statement about several cases: depths, say.

    It holds where it does in every case.  Where it does in some only it is not reproduced, or, where the cases are an
    ``open_choice`` that the paper leaves, consistent with a selection; the qualification names them.  ``unless`` is a
    further qualification.  Raises ``KeyError`` for a key without a rule.

    >>> settle("fig-8", {"the majority": True}, ()).words
    'reproduced'
    >>> settle("sec-3.3.1-rank-one", {"N = 5": True, "N = 10": False}, ()).words
    'not reproduced, with a qualification'
    """
    rule = registered_rule(key)
    good, bad = ([name for name, holds in cases.items() if holds is wanted] for wanted in (True, False))
    partly = f"holds for {', '.join(good)}; not for {', '.join(bad)}" if good and bad else None
    limits = partly if bad else unless
    if rule.of == "workbench":
        verdict: Verdict = "hypothesis of ours"
        limits = _joined(HELD if not bad else DID_NOT, limits)
    elif not bad:
        verdict = "reproduced"
    else:
        verdict = "consistent with selection" if good and open_choice else "not reproduced"
    return Finding(key, verdict, rule.text, tuple(statistics), limits, note, rule.digest)


def no_power(key: str, statistics: Sequence[Statistic] = (), note: str | None = None) -> Finding:
    """The finding on a statement that no data, or none of these, could speak against; the registered text says why.

    Raises ``KeyError`` for a key without a rule, ``ValueError`` where a rule with power is registered.

    >>> no_power("fig-5").words
    'no power'
    """
    rule = registered_rule(key)
    if rule.power is not None:
        raise ValueError(f"key is {key!r}, whose rule has power; expected one without")
    return Finding(key, "no power", rule.text, tuple(statistics), None, note, rule.digest)


def _joined(*parts: str | None) -> str | None:
    return "; ".join(part for part in parts if part) or None
