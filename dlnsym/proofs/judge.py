"""Decides facts and claims: checks certificates, refutes a false printed form, and rejects wrong variants."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from sympy import Symbol

from dlnsym.algebra.budget import UndecidedError
from dlnsym.proofs.evaluation import Evaluation
from dlnsym.proofs.judgement import AsPrinted, Evidence, Judgement, Line, Separation, Tally, Verdict
from dlnsym.proofs.model import Claim, Fact, Method, Relation, StatesDigits, Variant
from dlnsym.proofs.sampling import fresh_points
from dlnsym.proofs.typeset import relation as typeset
from dlnsym.proofs.variants import poisoned, variants


def proves(method: Method, relation: Relation) -> bool:
    """Whether the method finds a certificate of the relation, and the certificate checks."""
    try:
        certificate = method.prove(relation)
    except UndecidedError:
        return False
    return certificate is not None and certificate.check(relation)


@cache
def holds(fact: Fact) -> bool:
    """Whether the relation of a fact is proved by its method; words alone hold.

    >>> from sympy import symbols
    >>> from dlnsym.proofs import ExpLogZeroTest, Fact, Relation
    >>> x, N = symbols("x", positive=True), symbols("N", positive=True, integer=True)
    >>> holds(Fact(Relation((x ** (2 / N)) ** N, x**2), ExpLogZeroTest(), text="Roots undo powers."))
    True
    >>> holds(Fact(Relation(x**2, x), ExpLogZeroTest())), holds(Fact(text="Words."))
    (False, True)
    """
    return fact.relation is None or (fact.method is not None and proves(fact.method, fact.relation))


@dataclass
class Examination:
    """What came out of one fact; ``tally`` counts its variants by kind, as in :class:`Evidence`.

    ``seconds`` are those of CPU, which are the same however busy the machine is.
    """

    tally: dict[str, Tally] = field(default_factory=dict)
    fresh: int = 0
    separation: Separation | None = None
    problems: list[str] = field(default_factory=list)
    seconds: float = 0.0


@cache
def examine(fact: Fact) -> Examination:
    """Judge one fact; claims that share it share the result."""
    out, start = Examination(), time.process_time()
    try:
        if fact.relation is not None and fact.method is not None:
            _examine(fact, fact.relation, fact.method, out)
        elif fact.relation is not None:
            out.problems.append("no method decides it")
    except Exception as error:  # an argument that breaks off has not proved anything
        out.problems.append(f"{type(error).__name__}: {error}")
    out.seconds = time.process_time() - start
    return out


def _examine(fact: Fact, relation: Relation, method: Method, out: Examination) -> None:
    if not holds(fact):
        out.problems.append(f"not proved by {method.name}")
    given = [Evaluation(method, point) for point in fact.points]
    out.problems += [f"fails at {point}" for point in given if not point.agrees(relation)]
    if not given:
        out.problems.append("no exact point at which to evaluate it")
    if fact.printed is not None:
        _examine_printed(fact.printed, method, given, out, everywhere=fact.false_everywhere)
    fresh = fresh_points(fact, relation, method)
    out.fresh = len(fresh)
    for variant in fact.wrong:
        if not _examine_variant(variant, method, [*fresh, *given], out):
            out.problems.append(f"the variant '{variant.change}' is not wrong")
    letters = [s for point in fact.points for s in point if isinstance(s, Symbol)]
    for variant in variants(relation, letters):
        _examine_variant(variant, method, fresh or given, out)
    if fresh:
        for variant in poisoned(relation, fact.points):
            _examine_variant(variant, method, fresh, out)


def _examine_variant(variant: Variant, method: Method, at: Sequence[Evaluation], out: Examination) -> bool:
    """Whether a variant is wrong at a point; one that is has to be rejected."""
    tally = out.tally.get(variant.change, Tally())
    wrong = any(point.shows_wrong(variant.relation) for point in at)
    if not wrong:
        found = Tally(equivalent=1)
    elif (read := _refused(method, variant.relation)) is None:
        out.problems.append(f"accepts a wrong variant ({variant.change})")
        found = Tally(wrong=1)
    else:
        found = Tally(wrong=1, rejected=1, read=int(read))
    out.tally[variant.change] = tally + found
    return wrong


def _refused(method: Method, relation: Relation) -> bool | None:
    """None where the relation is proved; otherwise whether it is of the sort that the method takes."""
    try:
        certificate = method.prove(relation)
        return None if certificate is not None and certificate.check(relation) else True
    except (ArithmeticError, LookupError, ValueError, TypeError):
        # a change can leave what the method takes
        return False


def _examine_printed(
    printed: Relation, method: Method, at: Sequence[Evaluation], out: Examination, *, everywhere: bool
) -> None:
    found = [point.separates(printed) for point in at]
    out.separation = next((f for f in found if f), None)
    if not (all(found) if everywhere else any(found)) or not found:
        out.problems.append("the printed form is not separated at the points given")
    if proves(method, printed):
        out.problems.append("the printed form is proved although it should be false")


def judge(claim: Claim, derivation: str = "", examined: Callable[[Fact], Examination] = examine) -> Judgement:
    """Verdict and evidence for one claim.

    A claim is *proved* if every fact that it rests on is proved, *certified* if digits among them are those of an
    enclosure, *argued* if words are among them, *refuted* if a printed form is separated from the truth, and *failed*
    if anything at all does not hold, a wrong variant being accepted included.  A *definition* that holds is
    *executable*; a statement on simulations is *open* here, and takes its verdict from the record in the ledger; so
    is one on trajectories, which the ledger encloses.  ``derivation`` is the name of the module that settles it;
    ``examined`` says what was found about a fact.

    What a claim executes is judged as its facts are, and an argument that breaks off is a problem of the claim.

    >>> from sympy import Integer, symbols
    >>> from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Work
    >>> x, y = symbols("x y", positive=True)
    >>> at, place = {x: Integer(2), y: Integer(3)}, Work("own", "a notebook").at("square")
    >>> square = Fact(Relation((x + y) ** 2, x**2 + 2 * x * y + y**2), ExpLogZeroTest(), (at,))
    >>> found = judge(Claim(place, "identity", "A square", "(x+y)^2 = x^2 + 2xy + y^2", "x, y > 0", (square,)))
    >>> str(found.verdict), found.evidence.variants_rejected == found.evidence.variants_wrong > 0
    ('proved', True)
    >>> wrong = Fact(Relation((x + y) ** 2, x**2 + y**2), ExpLogZeroTest(), (at,))
    >>> found = judge(Claim(place, "identity", "A square", "(x+y)^2 = x^2 + y^2", "x, y > 0", (wrong,)))
    >>> str(found.verdict), found.evidence.problems[0]
    ('failed', 'fact 1: not proved by exact zero test')
    """
    facts = tuple(dict.fromkeys(claim.facts))
    found = [examined(fact) for fact in claim.judged]
    # from here on: what the facts took is counted with them
    start = time.process_time()
    named = [f"fact {k}" for k in range(1, len(facts) + 1)] + ["what it executes"] * (len(found) - len(facts))
    problems = [f"{name}: {problem}" for name, e in zip(named, found, strict=True) for problem in e.problems]
    places = [p for fact in facts for p in _places(fact)]
    problems += _faults(claim, facts, found)
    verdict = _verdict(claim, facts, certified=bool(places)) if not problems else Verdict.FAILED
    evidence = Evidence(
        variants=_summed(e.tally for e in found),
        enclosures=sum(len(fact.points) for fact in claim.judged),
        fresh=sum(e.fresh for e in found),
        decimal_places=min(places, default=None),
        separation=next((e.separation for e in found if e.separation), None),
        execution=tuple(typeset(fact.relation) for fact in claim.executes if fact.relation is not None),
        note=claim.note,
        problems=tuple(problems),
    )
    return Judgement(
        key=claim.key,
        source=claim.source.work.key,
        kind=claim.kind,
        title=claim.title,
        scope=claim.scope,
        printed=claim.printed,
        verdict=verdict,
        as_printed=_as_printed(claim, verdict),
        correction=claim.correction,
        derivation=derivation,
        theorems=claim.theorems,
        facts=tuple(map(_line, facts)),
        evidence=evidence,
        seconds=time.process_time() - start + sum(e.seconds for e in found),
        deviation=claim.deviation,
    )


def _faults(claim: Claim, facts: Sequence[Fact], found: Sequence[Examination]) -> Sequence[str]:
    """What is missing from a claim whatever its facts are."""
    out = []
    decided = any(not fact.words for fact in facts)
    if (decided or claim.executes) and not any(tally.wrong for e in found for tally in e.tally.values()):
        out.append("no wrong variant was tried: the check could not fail")
    if _refutes(facts) != (claim.correction is not None):
        out.append("a correction is given exactly when a printed form is refuted")
    if any(fact.words for fact in claim.executes):
        out.append("it executes words")
    if claim.kind == "definition" and not claim.executes and not _refutes(facts):
        out.append("a definition that cannot be executed")
    if not decided and claim.kind not in ("definition", "experiment"):
        out.append("a claim without a fact that is decided")
    return out


def _summed(tallies: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    total: dict[str, Tally] = {}
    for tally in tallies:
        for kind, count in tally.items():
            total[kind] = total.get(kind, Tally()) + count
    return total


def _places(fact: Fact) -> tuple[int, ...]:
    """How many digits behind the point a fact states, if it states digits."""
    if fact.relation is None or not isinstance(fact.method, StatesDigits):
        return ()
    return (fact.method.places(fact.relation),)


def _refutes(facts: Sequence[Fact]) -> bool:
    return any(fact.printed is not None for fact in facts)


def _verdict(claim: Claim, facts: Sequence[Fact], *, certified: bool) -> Verdict:
    """The verdict of a claim without problems."""
    if _refutes(facts):
        return Verdict.REFUTED
    if claim.kind == "definition":
        return Verdict.EXECUTABLE
    if claim.kind in ("experiment", "trajectory"):
        return Verdict.OPEN
    if any(fact.words for fact in facts):
        return Verdict.ARGUED
    return Verdict.CERTIFIED if certified else Verdict.PROVED


def _as_printed(claim: Claim, verdict: Verdict) -> AsPrinted:
    if verdict is Verdict.REFUTED and claim.deviation is not None and claim.deviation.kind in ("slip", "misprint"):
        return "slip"
    return "no" if verdict in (Verdict.REFUTED, Verdict.FAILED) else "yes"


def _line(fact: Fact) -> Line:
    return Line(
        text=fact.text,
        relation=None if fact.relation is None else typeset(fact.relation),
        method=None if fact.method is None else fact.method.name,
        words=fact.words,
    )
