"""Guards around a statement: it is about something, its sides have the values of the ledger, and others are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from flint import arb
from sympy import Rational

from dlnsym.formal.premises import Premise, premises
from dlnsym.formal.terms import UnprintableError, number
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Fact, Point, Relation
from dlnsym.proofs.variants import variants

if TYPE_CHECKING:
    from dlnsym.formal.scalars import Statement

DIGITS = 10
MOST_VARIANTS = 2
"""Wrong variants of a fact that Coq refutes; the ledger judges all of them."""


def of_relation(statement: Statement, fact: Fact) -> Iterator[str]:
    """Premises that hold at a point of the fact, both sides there, and variants that are false there.

    Raises :class:`UnprintableError` where no point of the fact has a value for every symbol.
    """
    point = chosen_point(statement, fact)
    values = " ".join(number(point[s]) for s in statement.symbols)
    name = statement.name
    yield f"Lemma {name}_inhabited : {f'{name}_domain {values}'.rstrip()}.\nProof. premises {name}_domain. Qed."
    method: Any = fact.method
    for part, side in (("left", fact.lhs), ("right", fact.rhs)):
        middle, radius = enclosure(method.enclose(side, point)[0])
        at = f"{name}_{part} {values}".rstrip()
        yield f"Lemma {name}_{part}_value : Rabs ({at} - {middle}) <= {radius}.\nProof. by_value {name}_{part}. Qed."
    yield from refuted_variants(statement, fact, point)


def chosen_point(statement: Statement, fact: Fact) -> Point:
    """A point of the fact that has a value for every symbol, or, for a fact without points, one that is made up."""
    given = next((p for p in fact.points if all(s in p for s in statement.symbols)), None)
    if given is not None:
        return given
    if not fact.points:
        return {s: Rational(k + 2, 1 if s.is_integer else 2 * k + 1) for k, s in enumerate(statement.symbols)}
    raise UnprintableError("no point has a value for every symbol")


def enclosure(ball: arb) -> tuple[str, str]:
    """A rational and a radius that hold a ball, to ten digits."""
    middle = Decimal(ball.mid().str(DIGITS + 5, radius=False))
    exponent = max(middle.adjusted(), -DIGITS) - DIGITS
    scale = Decimal(10) ** exponent
    q = Rational(str((middle / scale).to_integral_value())) * Rational(10) ** exponent
    return number(q), number(Rational(10) ** exponent)


def candidates(fact: Fact) -> Iterator[Relation]:
    """The printed form, where it differs, and relations that differ from the fact in one place."""
    assert fact.relation is not None
    if fact.printed is not None:
        yield fact.printed
    yield from (v.relation for v in (*fact.wrong, *variants(fact.relation)))


def refuted_variants(statement: Statement, fact: Fact, point: Point) -> Iterator[str]:
    """Relations that differ from the fact in one place, and are false at its point."""
    found = []
    for relation in candidates(fact):
        text = _wrong(statement, fact, relation, point)
        if text is not None and text not in found:
            found.append(text)
        if len(found) == MOST_VARIANTS:
            break
    quantifier = f"forall {statement.arguments}, " if statement.symbols else ""
    for k, (unchanged, says) in enumerate(found):
        yield (
            f"Lemma {statement.name}_wrong_{k} : ~ ({quantifier}{statement.applied('domain')} -> {says}).\n"
            f"Proof. refuted {statement.name}_inhabited {statement.name}_{unchanged}. Qed."
        )


def _wrong(statement: Statement, fact: Fact, relation: Relation, point: Point) -> tuple[str, str] | None:
    """The side that a wrong relation shares with the fact, and what it says."""
    method: Any = fact.method
    if relation.kind != statement.kind or (relation.lhs != fact.lhs and relation.rhs != fact.rhs):
        return None
    unchanged, other = ("left", relation.rhs) if relation.lhs == fact.lhs else ("right", relation.lhs)
    try:
        left, right = (method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
        if not (left.is_finite() and right.is_finite()) or not is_false(left, right, relation.kind):
            return None
        written = method.unfold(other) if hasattr(method, "unfold") else other
        if not written.free_symbols <= set(statement.symbols):
            return None
        if not all(holds_at(p, point) for p in premises([written], ())):
            return None
        text = statement.terms(written)
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None  # a change can leave the domain
    same = statement.applied(unchanged)
    return unchanged, f"{same} {statement.kind} {text}" if unchanged == "left" else f"{text} {statement.kind} {same}"


def holds_at(premise: Premise, point: Point) -> bool:
    """Whether a premise is seen to hold at a point."""
    ball = enclose_scalar(premise.of, point)
    return bool(ball > 0) if premise.kind.startswith("0") else not ball.contains(0)


def is_false(left: arb, right: arb, kind: str) -> bool:
    """Whether balls for both sides show a relation to be false."""
    if kind == "=":
        return not left.overlaps(right)
    return bool(left > right) if kind == "<=" else bool(left >= right)
