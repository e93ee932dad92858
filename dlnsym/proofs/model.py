"""The data of a claim: relations, statements, steps, claims and what judging them yields.

Nothing here computes.  A derivation writes these values down; :mod:`dlnsym.proofs.judge` decides them,
and the ledger, the JSON and the tests read the result without knowing what any one claim is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, Protocol, runtime_checkable

from flint import arb
from sympy import Expr

RelationKind = Literal["=", "<="]
ClaimKind = Literal[
    "definition", "identity", "limit", "inequality", "lemma", "theorem", "remark", "number", "experiment"
]
Point = Mapping[Any, Any]
"""An exact assignment: symbols to rationals, or matrix letters to rational matrices."""


class Verdict(StrEnum):
    """What was established about a claim: the words of the README, and *failed* where a check did not hold."""

    PROVED = "proved"
    CERTIFIED = "certified"
    REFUTED = "refuted"
    REPRODUCED = "reproduced"
    NOT_REPRODUCED = "not reproduced"
    OPEN = "open"
    EXECUTABLE = "executable"
    FAILED = "failed"


@dataclass(frozen=True)
class Relation:
    """Two expressions and the relation between them: equality, or ``lhs <= rhs``.

    >>> from sympy import symbols
    >>> x = symbols("x", positive=True)
    >>> Relation(2 * x, x + x), Relation(x, 2 * x, "<=").kind
    (Relation(lhs=2*x, rhs=2*x, kind='='), '<=')
    """

    lhs: Expr
    rhs: Expr
    kind: RelationKind = "="


@dataclass(frozen=True)
class Variant:
    """A relation that differs from a true one in a single way, which ``change`` names."""

    change: str
    relation: Relation


@runtime_checkable
class Proof(Protocol):
    """An exact argument that decides relations of one sort, and an independent way to evaluate them.

    ``proves`` is the argument.  ``enclose`` evaluates one side at an exact point in ball arithmetic and
    shares no code with ``proves``; it shows that a variant is wrong, so that rejecting it means something.
    """

    @property
    def name(self) -> str:
        """The argument in a few words, as the ledger prints it."""
        ...

    def proves(self, relation: Relation) -> bool:
        """Whether the argument shows the relation; False for one of another sort.

        What it raises where it cannot decide counts as not proved in a statement.
        """
        ...

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        """Balls that hold the entries of one side at the point: one for a number, d² for a matrix, row by row.

        Raises what evaluation raises where the point lies outside the domain or a symbol has no value.
        """
        ...

    def variants(self, relation: Relation) -> Iterable[Variant]:
        """Changed relations, most of them wrong, that the argument must not show."""
        ...


@runtime_checkable
class Certificate(Proof, Protocol):
    """A proof by ball arithmetic at exact points: the enclosures of both sides agree to the digits that are stated."""

    def places(self, relation: Relation) -> int:
        """How many digits behind the point the relation states."""
        ...


@dataclass(frozen=True)
class Statement:
    """A true relation, the argument for it, and, where the paper prints something else, that too.

    ``points`` are exact points at which both sides can be enclosed; ``wrong`` are hand-written wrong
    variants on top of those which ``by`` makes by itself.  ``printed`` is given only where the relation
    as transcribed is false; ``false_everywhere`` asks that every point shows it (for a free index, say).
    For an example see :func:`dlnsym.proofs.judge`.
    """

    true: Relation
    by: Proof
    points: tuple[Point, ...]
    printed: Relation | None = None
    wrong: tuple[Variant, ...] = ()
    false_everywhere: bool = False


@dataclass(frozen=True)
class Step:
    """One line of an argument: words, and a relation that is checked when the line is read.

    For an example see :func:`dlnsym.proofs.step_holds`.
    """

    text: str
    true: Relation | None = None
    by: Proof | None = None

    @property
    def relation(self) -> Relation:
        """The relation, for a statement that repeats it; raises ``ValueError`` for a step in words alone."""
        if self.true is None:
            raise ValueError(f"the step has no relation: {self.text}")
        return self.true


def section(key: str) -> str:
    """The section of the paper that a claim belongs to: the leading number of its key; all figures are in Section 3.

    >>> section("2.9"), section("thm-1.1"), section("sec-3.3.2-minimum"), section("fig-10")
    ('2', '1', '3', '3')
    """
    if key.startswith("fig-"):
        return "3"
    digits = key.split("-")[1] if "-" in key else key
    return digits.split(".")[0]


@dataclass(frozen=True)
class Claim:
    """A numbered statement of the paper, or one of one's own, as data.

    ``key`` places its row: an equation's number ("2.9"), a statement's name ("lem-2.4"), or "sec-", the section and a
    word ("sec-2.4-isometry").  ``kind`` is a :data:`ClaimKind`; ``scope`` says for what it holds.  ``printed`` is the
    LaTeX of the paper's form and ``correction`` the LaTeX that holds where it does not.
    ``rests_on`` are the steps of the derivation without which the statements would have no meaning.
    ``executes`` makes a definition executable: it returns a line that shows the definition at work.

    >>> Claim("sec-2.4-isometry", "identity", "A title", r"\\det U = 1", "every U").section
    '2'
    """

    key: str
    kind: ClaimKind
    title: str
    printed: str
    scope: str
    statements: tuple[Statement, ...] = ()
    rests_on: tuple[Step, ...] = ()
    correction: str | None = None
    note: str | None = None
    executes: Callable[[], str] | None = None

    @property
    def section(self) -> str:
        """The section of its key, by which the ledger groups its rows."""
        return section(self.key)


@dataclass(frozen=True)
class Derivation:
    """One result: its steps in reading order, the claims that it settles.

    ``name`` is that of its module, by which ``dlnsym derive`` finds it.
    """

    name: str
    title: str
    steps: tuple[Step, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Separation:
    """An exact point at which the enclosures of two sides are disjoint, and both, to 12 digits."""

    point: str
    left: str
    right: str


@dataclass(frozen=True)
class Evidence:
    """What was done to judge a claim, as values that print and go to JSON.

    Of the variants that were tried, ``variants_wrong`` are false at a point; ``variants_rejected`` of those are not
    proved, which has to be all; ``variants_equivalent`` are false at no point.  ``problems`` say why a claim failed.
    ``rule``, ``statistics`` and ``qualification`` are those of a statement about simulations.
    """

    methods: tuple[str, ...] = ()
    statements: int = 0
    steps: int = 0
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
    kind: ClaimKind
    title: str
    scope: str
    printed: str
    verdict: Verdict
    as_printed: bool
    correction: str | None
    derivation: str
    evidence: Evidence = field(default_factory=Evidence)
    seconds: float = 0.0
