"""Decides a claim: runs its argument, refutes a false printed form, and turns wrong variants away."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from flint import arb
from sympy import Expr

from dlnsym.proofs.model import (
    Certificate,
    Claim,
    Evidence,
    Judgement,
    Point,
    Proof,
    Relation,
    Separation,
    Statement,
    Step,
    Verdict,
)

DIGITS = 12
"""Digits of an enclosure that the evidence shows."""


@cache
def step_holds(step: Step) -> bool:
    """Whether the relation of a step is proved by its argument; a step in words alone holds.

    >>> from sympy import symbols
    >>> from dlnsym.proofs import Relation, ExpLogZeroTest, Step
    >>> x, N = symbols("x", positive=True), symbols("N", positive=True, integer=True)
    >>> step_holds(Step("Roots undo powers.", Relation((x ** (2 / N)) ** N, x**2), ExpLogZeroTest()))
    True
    >>> step_holds(Step("A wrong line.", Relation(x**2, x), ExpLogZeroTest())), step_holds(Step("Rewriting."))
    (False, True)
    """
    return step.true is None or (step.by is not None and step.by.proves(step.true))


def _problem_of(step: Step) -> str | None:
    try:
        return None if step_holds(step) else f"a step does not hold: {step.text}"
    except Exception as error:
        return f"a step breaks off: {step.text} ({type(error).__name__}: {error})"


class _Place:
    """An exact point at which expressions are enclosed; a side that many variants share is enclosed once."""

    def __init__(self, by: Proof, point: Point) -> None:
        self._by, self._point, self._known = by, point, dict[Expr, Sequence[arb]]()

    def __str__(self) -> str:
        return _show_point(self._point)

    def enclose(self, side: Expr) -> Sequence[arb]:
        if side not in self._known:
            self._known[side] = self._by.enclose(side, self._point)
        return self._known[side]

    def separates(self, relation: Relation) -> Separation | None:
        """The enclosures that show ``relation`` to be false here, or None if they do not."""
        left, right = self.enclose(relation.lhs), self.enclose(relation.rhs)
        for a, b in zip(left, _matched(right, len(left)), strict=True):
            false = not a.overlaps(b) if relation.kind == "=" else bool(a > b)
            if false:
                return Separation(str(self), _show(a), _show(b))
        return None

    def agrees(self, relation: Relation) -> bool:
        """Enclosures where the relation is true must be finite and must not separate it."""
        sides = (*self.enclose(relation.lhs), *self.enclose(relation.rhs))
        return all(x.is_finite() for x in sides) and self.separates(relation) is None

    def shows_wrong(self, relation: Relation) -> bool:
        try:
            return self.separates(relation) is not None
        except (ArithmeticError, LookupError, ValueError, TypeError):
            # a change can leave the domain (a division by zero, a product of a wrong shape): not shown wrong here
            return False


def _matched(values: Sequence[arb], size: int) -> Sequence[arb]:
    """A scalar multiple of the identity next to a matrix stands for that matrix."""
    if len(values) == size:
        return values
    width = round(size**0.5)
    return [values[0] if r == c else arb(0) for r in range(width) for c in range(width)]


def _show(x: arb) -> str:
    return x.str(DIGITS)


def _show_point(point: Point) -> str:
    return ", ".join(f"{k} = {_show_value(v)}" for k, v in point.items() if not callable(v))


def _show_value(v: object) -> str:
    table = getattr(v, "table", None)
    if table is None:
        return str(v)
    rows = ["[" + ", ".join(str(x) for x in row) + "]" for row in table()]
    return "[" + ", ".join(rows) + "]"


@dataclass
class _Examination:
    """What came out of one statement."""

    rejected: int = 0
    wrong: int = 0
    equivalent: int = 0
    separation: Separation | None = None
    problems: list[str] = field(default_factory=list)


_examined: dict[int, tuple[Statement, _Examination]] = {}


def examine(statement: Statement) -> _Examination:
    """Judge one statement; claims that share a statement share the result."""
    known = _examined.get(id(statement))
    if known is None:
        result = _Examination()
        try:
            _examine(statement, result)
        except Exception as error:  # an argument that breaks off has not proved anything
            result.problems.append(f"{type(error).__name__}: {error}")
        # the statement is kept with its result so that its id is not used again
        known = _examined[id(statement)] = (statement, result)
    return known[1]


def _examine(s: Statement, out: _Examination) -> None:
    if not s.by.proves(s.true):
        out.problems.append(f"not proved by {s.by.name}")
    places = [_Place(s.by, point) for point in s.points]
    out.problems += [f"fails at {place}" for place in places if not place.agrees(s.true)]
    if not places:
        out.problems.append("no exact point at which to evaluate it")
    if s.printed is not None:
        _examine_printed(s, s.printed, places, out)
    for variant in (*s.wrong, *s.by.variants(s.true)):
        if not any(place.shows_wrong(variant.relation) for place in places):
            out.equivalent += 1
            if variant in s.wrong:
                out.problems.append(f"the variant '{variant.change}' is not wrong")
            continue
        out.wrong += 1
        if s.by.proves(variant.relation):
            out.problems.append(f"accepts a wrong variant ({variant.change})")
        else:
            out.rejected += 1


def _examine_printed(s: Statement, printed: Relation, places: Sequence[_Place], out: _Examination) -> None:
    found = [place.separates(printed) for place in places]
    out.separation = next((f for f in found if f), None)
    if not (all(found) if s.false_everywhere else any(found)):
        out.problems.append("the printed form is not separated at the points given")
    if s.by.proves(printed):
        out.problems.append("the printed form is proved although it should be false")


def judge(claim: Claim, derivation: str = "") -> Judgement:
    """Verdict and evidence for one claim.

    A claim with statements is *proved* if every statement and every step that it rests on is proved, *certified* if
    digits among them are those of an enclosure, *refuted* if in addition a printed form is separated from the truth,
    and *failed* if anything at all does not hold, a wrong variant being accepted included.  A *definition* that holds
    is *executable*; a statement on simulations is *open* here, and takes its verdict from the record in the ledger.
    ``derivation`` is the name that the row gives as its source.

    An argument or an execution that breaks off is a problem of the claim.

    >>> from sympy import Integer, symbols
    >>> from dlnsym.proofs import Claim, Relation, ExpLogZeroTest, Statement
    >>> x, y = symbols("x y", positive=True)
    >>> at = {x: Integer(2), y: Integer(3)}
    >>> square = Statement(Relation((x + y) ** 2, x**2 + 2 * x * y + y**2), ExpLogZeroTest(), (at,))
    >>> found = judge(Claim("own-square", "identity", "A square", "(x+y)^2 = x^2 + 2xy + y^2", "x, y > 0", (square,)))
    >>> str(found.verdict), found.evidence.variants_rejected == found.evidence.variants_wrong > 0
    ('proved', True)
    >>> wrong = Statement(Relation((x + y) ** 2, x**2 + y**2), ExpLogZeroTest(), (at,))
    >>> found = judge(Claim("own-square", "identity", "A square", "(x+y)^2 = x^2 + y^2", "x, y > 0", (wrong,)))
    >>> str(found.verdict), found.evidence.problems[0]
    ('failed', 'statement 1: not proved by exact zero test')
    """
    start = time.perf_counter()
    examined = [examine(statement) for statement in claim.statements]
    problems = [f"statement {k}: {p}" for k, e in enumerate(examined, 1) for p in e.problems]
    wrong = sum(e.wrong for e in examined)
    places = [s.by.places(s.true) for s in claim.statements if isinstance(s.by, Certificate)]
    problems += [problem for step in claim.rests_on if (problem := _problem_of(step))]
    refutes = any(s.printed is not None for s in claim.statements)
    if claim.statements and wrong == 0:
        problems.append("no wrong variant was tried: the check could not fail")
    if refutes != (claim.correction is not None):
        problems.append("a correction is given exactly when a printed form is refuted")
    execution = None
    try:
        execution = claim.executes() if claim.executes else None
    except Exception as error:
        problems.append(f"its execution breaks off: {type(error).__name__}: {error}")
    if problems:
        verdict = Verdict.FAILED
    elif refutes:
        verdict = Verdict.REFUTED
    elif claim.kind == "definition":
        verdict = Verdict.EXECUTABLE
        if execution is None:
            verdict = Verdict.FAILED
            problems.append("a definition that cannot be executed")
    elif claim.kind == "experiment":
        verdict = Verdict.OPEN
    elif claim.statements:
        verdict = Verdict.CERTIFIED if places else Verdict.PROVED
    else:
        verdict = Verdict.FAILED
        problems.append("a claim without a statement")
    evidence = Evidence(
        methods=tuple(dict.fromkeys(s.by.name for s in claim.statements)),
        statements=len(claim.statements),
        steps=len(claim.rests_on),
        variants_rejected=sum(e.rejected for e in examined),
        variants_wrong=wrong,
        variants_equivalent=sum(e.equivalent for e in examined),
        enclosures=sum(len(s.points) for s in claim.statements),
        decimal_places=min(places, default=None),
        separation=next((e.separation for e in examined if e.separation), None),
        execution=execution,
        note=claim.note,
        problems=tuple(problems),
    )
    return Judgement(
        key=claim.key,
        kind=claim.kind,
        title=claim.title,
        scope=claim.scope,
        printed=claim.printed,
        verdict=verdict,
        as_printed=not refutes and verdict is not Verdict.FAILED,
        correction=claim.correction,
        derivation=derivation,
        evidence=evidence,
        seconds=time.perf_counter() - start,
    )
