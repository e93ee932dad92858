"""What judging a claim yields: values that print and go to JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from enum import StrEnum
from typing import Literal

from dlnsym.proofs.model import ClaimKind, Deviation

AsPrinted = Literal["yes", "slip", "no", "not settled"]
"""Whether a claim holds as it is printed, by the rule of docs/trust.md; not settled where simulations cannot tell."""


class Verdict(StrEnum):
    """What was established about a claim, and *failed* where a check did not hold."""

    PROVED = "proved"
    ARGUED = "argued"
    CERTIFIED = "certified"
    REFUTED = "refuted"
    REPRODUCED = "reproduced"
    NOT_REPRODUCED = "not reproduced"
    SELECTED = "consistent with selection"
    NO_POWER = "no power"
    HYPOTHESIS = "hypothesis of ours"
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
class Tally:
    """Variants of one kind: ``wrong`` are false at a point; ``rejected`` of those are not proved, which has to be all.

    ``read`` of the rejected ones are of the sort that the argument takes, so that its search refused them, and not its
    type.  ``equivalent`` ones are false at no point.

    >>> Tally(2, 2, 1) + Tally(1, 1, 1, 3)
    Tally(wrong=3, rejected=3, read=2, equivalent=3)
    """

    wrong: int = 0
    rejected: int = 0
    read: int = 0
    equivalent: int = 0

    def __add__(self, other: Tally) -> Tally:
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Tally(*(a + b for a, b in pairs))


@dataclass(frozen=True)
class Evidence:
    """What was done to judge a claim: its variants by kind, and how many points its facts were evaluated at.

    ``enclosures`` counts the points that were given and ``fresh`` the other ones, at which variants were judged.
    ``execution`` is what a definition does on exact data: relations as LaTeX, judged like the facts.  ``problems`` say
    why a claim failed.  ``rule``, ``statistics`` and ``qualification`` are those of a statement about
    simulations.
    """

    variants: Mapping[str, Tally] = field(default_factory=dict)
    enclosures: int = 0
    fresh: int = 0
    decimal_places: int | None = None
    separation: Separation | None = None
    execution: tuple[str, ...] = ()
    rule: str | None = None
    power: str | None = None
    statistics: tuple[str, ...] = ()
    qualification: str | None = None
    note: str | None = None
    problems: tuple[str, ...] = ()

    @property
    def tally(self) -> Tally:
        """All variants, of whatever kind."""
        return sum(self.variants.values(), Tally())

    @property
    def variants_wrong(self) -> int:
        """Variants that are false at a point."""
        return self.tally.wrong

    @property
    def variants_rejected(self) -> int:
        """Those of the wrong ones that are not proved."""
        return self.tally.rejected

    @property
    def variants_read(self) -> int:
        """Those of the rejected ones that the argument takes, and its search refused."""
        return self.tally.read

    @property
    def variants_equivalent(self) -> int:
        """Variants that are false at no point."""
        return self.tally.equivalent


@dataclass(frozen=True)
class Judgement:
    """A claim together with its verdict: one row of the ledger; ``seconds`` are those that judging it took.

    ``theorems`` names those of textbooks that lead from the facts to the claim.  ``correction_verdict`` says whether
    what holds in place of a refuted form is proved, or argued: in words in part.
    """

    key: str
    source: str
    kind: ClaimKind
    title: str
    scope: str
    printed: str
    verdict: Verdict
    as_printed: AsPrinted
    correction: str | None
    derivation: str
    theorems: tuple[str, ...] = ()
    facts: tuple[Line, ...] = ()
    evidence: Evidence = field(default_factory=Evidence)
    seconds: float = 0.0
    deviation: Deviation | None = None

    @property
    def in_words(self) -> bool:
        """Whether it rests on words in part."""
        return any(line.words for line in self.facts)

    @property
    def correction_verdict(self) -> Verdict | None:
        """What the correction is, where there is one."""
        if self.correction is None or self.verdict is Verdict.FAILED:
            return None
        return Verdict.ARGUED if self.in_words else Verdict.PROVED

    @property
    def methods(self) -> tuple[str, ...]:
        """The arguments it rests on, each once."""
        return tuple(dict.fromkeys(line.method for line in self.facts if line.method is not None))
