"""What judging a claim yields: values that print and go to JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dlnsym.proofs.model import ClaimKind


class Verdict(StrEnum):
    """What was established about a claim, and *failed* where a check did not hold."""

    PROVED = "proved"
    CERTIFIED = "certified"
    REFUTED = "refuted"
    REPRODUCED = "reproduced"
    NOT_REPRODUCED = "not reproduced"
    OPEN = "open"
    EXECUTABLE = "executable"
    FAILED = "failed"


@dataclass(frozen=True)
class Separation:
    """An exact point at which the enclosures of two sides are disjoint, and both, to 12 digits."""

    point: str
    left: str
    right: str


@dataclass(frozen=True)
class Line:
    """A fact as the ledger shows it: its words, its relation as LaTeX, the name of its method.

    ``words`` says that it is words alone, ``kernel_checked`` that a proof assistant accepted it.
    """

    text: str
    relation: str | None
    method: str | None
    words: bool
    kernel_checked: bool = False


@dataclass(frozen=True)
class Evidence:
    """What was done to judge a claim.

    Of the variants that were tried, ``variants_wrong`` are false at a point; ``variants_rejected`` of those are not
    proved, which has to be all; ``variants_equivalent`` are false at no point.  ``problems`` say why a claim failed.
    ``rule``, ``statistics`` and ``qualification`` are those of a statement about simulations.
    """

    variants_rejected: int = 0
    variants_wrong: int = 0
    variants_equivalent: int = 0
    enclosures: int = 0
    decimal_places: int | None = None
    separation: Separation | None = None
    execution: str | None = None
    rule: str | None = None
    statistics: tuple[str, ...] = ()
    qualification: str | None = None
    note: str | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """A claim together with its verdict: one row of the ledger; ``seconds`` are those that judging it took."""

    key: str
    source: str
    kind: ClaimKind
    title: str
    scope: str
    printed: str
    verdict: Verdict
    as_printed: bool
    correction: str | None
    derivation: str
    facts: tuple[Line, ...] = ()
    evidence: Evidence = field(default_factory=Evidence)
    seconds: float = 0.0

    @property
    def methods(self) -> tuple[str, ...]:
        """The arguments it rests on, each once."""
        return tuple(dict.fromkeys(line.method for line in self.facts if line.method is not None))
