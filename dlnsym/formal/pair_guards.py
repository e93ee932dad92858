"""Guards around a lemma on products: singular values at which Coq writes them out, and wrong variants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sympy import Integer, Symbol

from dlnsym.formal.guards import MOST_VARIANTS, enclosure
from dlnsym.formal.terms import UnprintableError, number
from dlnsym.proofs.definitions import Definitions
from dlnsym.proofs.methods.pair_products import SIGMA, VALUES
from dlnsym.proofs.model import Fact, Point
from dlnsym.proofs.variants import variants

if TYPE_CHECKING:
    from dlnsym.formal.pairs import Products


def of_products(written: Products, fact: Fact) -> Iterator[str]:
    """Premises that hold at a point of the fact, both sides there, and variants that are false there.

    Raises :class:`UnprintableError` where no point of the fact has a value for every symbol.
    """
    by: Any = fact.method
    filled = ({**p, **counts(p, written.free, by.definitions)} for p in fact.points if VALUES in p)
    point = next((p for p in filled if all(s in p for s in written.free)), None)
    if point is None:
        raise UnprintableError("no point has a value for every symbol")
    name = written.name
    sigma = "[:: " + "; ".join(number(point[s]) for s in point[VALUES]) + "]"
    width = len(point[VALUES])
    there = " ".join([f"{name}_at", *(number(point[s]) for s in written.free)])
    yield f"Definition {name}_at : 'I_{width} -> R := @values {sigma}."
    yield f"Lemma {name}_inhabited : {name}_domain {there}.\nProof. rewrite /{name}_domain; at_values {sigma}. Qed."
    for part, side in (("left", fact.lhs), ("right", fact.rhs)):
        middle, radius = enclosure(by.enclose(side, point)[0])
        yield (
            f"Lemma {name}_{part}_value : Rabs ({name}_{part} {there} - {middle}) <= {radius}.\n"
            f"Proof. rewrite /{name}_{part} /{name}_at; value_there. Qed."
        )
    for k, (unchanged, other) in enumerate(_wrong(written, fact, point)):
        same = written.applied(unchanged)
        says = f"{same} = {other}" if unchanged == "left" else f"{other} = {same}"
        yield (
            f"Lemma {name}_wrong_{k} : ~ (forall (d : nat) (s : 'I_d -> R){written.free_binder},\n"
            f"  {written.applied('domain')} -> {says}).\n"
            f"Proof. move=> /(_ _ {there} {name}_inhabited); rewrite /{name}_{unchanged} /{name}_at; "
            "refuted_there. Qed."
        )


def counts(point: Point, free: Sequence[Symbol], definitions: Definitions) -> dict[Symbol, Any]:
    """The symbols that a point has no value for, but whose sum with others is a name that it has one for."""
    found: dict[Symbol, Any] = {}
    for name, meaning in definitions:
        unknown = [s for s in free if s not in point and meaning.has(s)]
        if name in point and len(unknown) == 1 and isinstance(name, Symbol):
            rest = meaning.xreplace({unknown[0]: Integer(0)})
            if meaning == rest + unknown[0]:
                known = {s: value for s, value in point.items() if isinstance(s, Symbol) and rest.has(s)}
                found[unknown[0]] = Integer(0) + point[name] - rest.subs(known)
    return found


def _wrong(written: Products, fact: Fact, point: Point) -> Iterator[tuple[str, str]]:
    """The side that a wrong relation shares with the fact, and the text of the other one."""
    method: Any = fact.method
    assert fact.relation is not None
    printed = () if fact.printed is None else (fact.printed,)
    found: dict[tuple[str, str], None] = {}
    known = {*written.free, *written.special, SIGMA}
    for relation in (*printed, *(v.relation for v in (*fact.wrong, *variants(fact.relation)))):
        if len(found) == MOST_VARIANTS:
            break
        if relation.kind != "=" or (relation.lhs != fact.lhs) == (relation.rhs != fact.rhs):
            continue
        unchanged, other = ("left", relation.rhs) if relation.lhs == fact.lhs else ("right", relation.lhs)
        try:
            left, right = (method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
            other = method.unfold(other)
            if not (left.is_finite() and right.is_finite()) or left.overlaps(right):
                continue
            if other.free_symbols <= known:
                found[unchanged, written.terms(other)] = None
        except (ArithmeticError, LookupError, TypeError, ValueError):
            continue  # a change can leave the domain
    yield from found
