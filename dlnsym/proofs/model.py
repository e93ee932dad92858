"""The data of a claim: relations, facts, claims and their sources.

Nothing here computes.  A derivation writes these values down; :mod:`dlnsym.proofs.judge` decides them, and the ledger,
the JSON and the tests read the result without knowing what any one claim is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol, runtime_checkable

from flint import arb
from sympy import Expr

RelationKind = Literal["=", "<=", "<"]
ClaimKind = Literal[
    "definition",
    "identity",
    "limit",
    "inequality",
    "lemma",
    "theorem",
    "remark",
    "number",
    "experiment",
    "trajectory",
]
DeviationKind = Literal["slip", "misprint", "assumption", "substance"]
Point = Mapping[Any, Any]
"""An exact assignment: symbols to rationals, or matrix letters to rational matrices."""


@dataclass(frozen=True)
class Relation:
    """Two expressions and the relation between them: equality, ``lhs <= rhs``, or ``lhs < rhs``.

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
class Certificate(Protocol):
    """What shows a relation, as a value: an antidifference, cofactors, squares.  Little code checks it."""

    def check(self, relation: Relation) -> bool:
        """Whether this shows the relation."""
        ...


@runtime_checkable
class Method(Protocol):
    """An argument that decides relations of one sort, and an independent way to evaluate them.

    ``prove`` is the argument.  ``enclose`` evaluates one side at an exact point in ball arithmetic and shares no code
    with it; it shows that a variant is wrong, so that rejecting it means something.
    """

    @property
    def name(self) -> str:
        """The argument in a few words, as the ledger prints it."""
        ...

    def prove(self, relation: Relation) -> Certificate | None:
        """What shows the relation; None where nothing was found.

        Raises :class:`~dlnsym.algebra.budget.UndecidedError` for a relation of a sort that it does not take.  What it
        raises counts as not proved.
        """
        ...

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        """Balls that hold the entries of one side at the point: one for a number, d² for a matrix, row by row.

        Raises what evaluation raises where the point lies outside the domain or a symbol has no value.
        """
        ...


@runtime_checkable
class StatesDigits(Protocol):
    """A method for numbers that are printed to some digits, which it compares with an enclosure."""

    def places(self, relation: Relation) -> int:
        """How many digits behind the point the relation states."""
        ...


@dataclass(frozen=True)
class Fact:
    """One line of an argument: a relation, the method that decides it, exact points, and the words around it.

    ``points`` are exact points at which both sides can be enclosed; ``wrong`` are wrong variants by hand, on top of
    those that are made.  ``printed`` is given only where the relation as transcribed is false; ``false_everywhere``
    asks that every point shows it (for a free index, say).  Without a relation it is words alone: nothing checks it.
    Facts are equal where they say the same; claims that share one share what was found about it.

    >>> from sympy import symbols
    >>> x = symbols("x", positive=True)
    >>> Fact(Relation(2 * x, x + x), text="Twice is once and once again.").words, Fact(text="Obviously.").words
    (False, True)
    """

    relation: Relation | None = None
    method: Method | None = None
    points: tuple[Point, ...] = ()
    text: str = ""
    printed: Relation | None = None
    wrong: tuple[Variant, ...] = ()
    false_everywhere: bool = False

    def __hash__(self) -> int:
        # points are mappings without a hash: facts that differ in what is left out here are compared
        return hash((self.relation, self.text))

    @property
    def words(self) -> bool:
        """Whether it is words alone."""
        return self.relation is None

    @property
    def lhs(self) -> Expr:
        """The left side; raises ``ValueError`` for words alone."""
        return self._relation().lhs

    @property
    def rhs(self) -> Expr:
        """The right side; raises ``ValueError`` for words alone."""
        return self._relation().rhs

    def _relation(self) -> Relation:
        if self.relation is None:
            raise ValueError(f"the fact has no relation: {self.text}")
        return self.relation

    def explained(self, text: str) -> Fact:
        """The same fact with other words around it."""
        return replace(self, text=text)

    def against(self, printed: Relation, *, false_everywhere: bool = False) -> Fact:
        """The same fact next to a printed form that is false."""
        return replace(self, printed=printed, false_everywhere=false_everywhere)


def together(text: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts that one sentence covers: it stands before the first of them."""
    first, *rest = facts
    return (first.explained(text), *rest)


@dataclass(frozen=True)
class Source:
    """A work and a place in it: ``key`` is the place itself where that is a place in the paper, else work:place.

    >>> Work("dln", "this workbench").at("curvature").key, Work("cmv", "the paper", bare=True).at("2.9").key
    ('dln:curvature', '2.9')
    """

    work: Work
    place: str

    @property
    def key(self) -> str:
        """What the row of the ledger is called."""
        return self.place if self.work.bare or self.place.startswith("sec-") else f"{self.work.key}:{self.place}"


@dataclass(frozen=True)
class Work:
    """What claims are taken from: a paper, or a workbench.  Keys of the work that is ``bare`` do without its name."""

    key: str
    title: str
    bare: bool = False

    def at(self, place: str) -> Source:
        """A place in it: an equation's number ("2.9"), a statement's name ("lem-2.4"), a section and a word."""
        return Source(self, place)


def section(key: str) -> str:
    """What a claim is grouped by: the leading number of its key, or its work.  All figures are in Section 3.

    >>> section("2.9"), section("thm-1.1"), section("sec-3.3.2-minimum"), section("fig-10"), section("dln:curvature")
    ('2', '1', '3', '3', 'dln')
    """
    work, colon, _ = key.partition(":")
    if colon:
        return work
    if key.startswith("fig-"):
        return "3"
    digits = key.split("-")[1] if "-" in key else key
    return digits.split(".")[0]


@dataclass(frozen=True)
class Deviation:
    """How far a printed form that does not hold is from one that does, and for whom that matters.

    *slip*: of an index or in transcription, the meaning being clear; *misprint*: wrong as it stands, and harmless once
    seen; *assumption*: it holds under an assumption that the source leaves out; *substance*: what is stated does not
    hold.  The first two are slips by the rule of docs/trust.md.

    >>> Deviation("slip", "nobody: the index meant is clear").kind
    'slip'
    """

    kind: DeviationKind
    matters: str


@dataclass(frozen=True)
class Claim:
    """A statement and the facts it rests on, those of other derivations included.

    ``kind`` is a :data:`ClaimKind`; ``scope`` says for what it holds.  ``printed`` is the LaTeX of the form in the
    source and ``correction`` the LaTeX that holds where it does not, ``deviation`` how far apart the two are.
    ``theorems`` are those of textbooks that lead from the facts to the claim, by name.  ``executes`` makes a definition
    executable: relations that show it at work on exact data, judged like the facts.

    >>> place = Work("cmv", "the paper", bare=True).at("sec-2.4-isometry")
    >>> Claim(place, "identity", "A title", r"\\det U = 1", "every U").section
    '2'
    """

    source: Source
    kind: ClaimKind
    title: str
    printed: str
    scope: str
    facts: tuple[Fact, ...] = ()
    correction: str | None = None
    theorems: tuple[str, ...] = ()
    note: str | None = None
    executes: tuple[Fact, ...] = ()
    deviation: Deviation | None = None

    @property
    def key(self) -> str:
        """Its key in the ledger."""
        return self.source.key

    @property
    def judged(self) -> tuple[Fact, ...]:
        """All that is judged for it, each once: what it rests on, and what it executes."""
        return tuple(dict.fromkeys((*self.facts, *self.executes)))

    @property
    def section(self) -> str:
        """The section of its key, by which the ledger groups its rows."""
        return section(self.key)


@dataclass(frozen=True)
class Derivation:
    """One result: its facts in reading order, the claims that it settles.

    ``name`` is that of its module, by which ``dlnsym derive`` finds it.
    """

    name: str
    title: str
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
