"""Polynomials in matrix entries with symbolic indices: matrices are functions of two natural numbers, of any width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Indexed, IndexedBase, Subs, Symbol

from dlnsym.formal import guards, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Names, Terms, UnprintableError, number
from dlnsym.proofs.model import Fact


class _Terms(Terms):
    """Prints entries as values of functions, and what is put in as it is written."""

    def node(self, e: Any) -> str:
        if isinstance(e, Indexed):
            return f"({' '.join(map(self._symbol, (e.base.label, *e.indices)))})"
        if isinstance(e, Subs):
            names = " ".join(map(self.term, e.variables))
            return f"((fun {names} : R => {self(e.expr)}) {' '.join(map(self.term, e.point))})"
        return super().node(e)


def by_entries(name: str, fact: Fact) -> Lemma:
    """The lemma lhs = rhs for all matrices and all indices."""
    sides = (fact.lhs, fact.rhs)
    entries = set().union(*(e.atoms(Indexed) for e in sides))
    indices = sorted({k for x in entries for k in x.indices}, key=str)
    if not entries or not all(isinstance(k, Symbol) for k in indices):
        raise UnprintableError("an index that is no letter")
    matrices = sorted({(x.base.label, len(x.indices)) for x in entries}, key=str)
    names = Names()
    for s in (*(m for m, _ in matrices), *indices):
        names(s)
    terms = _Terms(names)
    letters = " ".join(map(names, (*(m for m, _ in matrices), *indices)))
    kinds = " ".join(f"({names(m)} : {'nat -> ' * n}R)" for m, n in matrices)
    binder = f"{kinds} ({' '.join(map(names, indices))} : nat)"
    statement = (
        f"Definition {name}_left {binder} : R :=\n  {terms(fact.lhs)}.\n"
        f"Definition {name}_right {binder} : R :=\n  {terms(fact.rhs)}.\n"
        f"Lemma {name} : forall {binder},\n  {name}_left {letters} = {name}_right {letters}."
    )
    lines = [f"unfold {name}_left, {name}_right; intros; cbv beta; ring."]
    found = tuple(_guards(name, fact, terms, binder, (matrices, indices)))
    return Lemma(name, statement, scalars.proof(lines), found, theory="bounds")


def _guards(name: str, fact: Fact, terms: _Terms, text: str, what: tuple[Any, Any]) -> Iterator[str]:
    """The sides at matrices and indices of the fact, and relations that are wrong there."""
    method: Any = fact.method
    binder, (matrices, indices), point = text, what, fact.points[0]
    at = [_table(point[IndexedBase(m)], n, method.base) for m, n in matrices]
    values = " ".join([*at, *(f"{int(point[k])}%nat" for k in indices)])
    for part, side in (("left", fact.lhs), ("right", fact.rhs)):
        middle, radius = guards.enclosure(method.enclose(side, point)[0])
        yield (
            f"Lemma {name}_{part}_value : Rabs ({name}_{part} {values} - {middle}) <= {radius}.\n"
            f"Proof. unfold {name}_{part}; evaluated. Qed."
        )
    found: list[tuple[str, str]] = []
    known = {s for e in (fact.lhs, fact.rhs) for s in e.free_symbols}
    for relation in guards.candidates(fact):
        free = {s for e in (relation.lhs, relation.rhs) for s in e.free_symbols}
        if relation.kind != "=" or not free <= known or len(found) == guards.MOST_VARIANTS:
            continue
        try:
            left, right = (method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
            if not left.overlaps(right):
                found.append((terms.term(relation.lhs), terms.term(relation.rhs)))
        except (ArithmeticError, LookupError, TypeError, ValueError):
            continue  # a change can leave the matrices
    if not found:
        raise UnprintableError("no wrong relation is refuted")
    for k, (left, right) in enumerate(found):
        yield (
            f"Lemma {name}_wrong_{k} : ~ (forall {binder}, {left} = {right}).\n"
            f"Proof. intro H; generalize (H {values}); refuted_there. Qed."
        )


def _table(values: Any, dimensions: int, base: int) -> str:
    """A function that has given values from the base on."""

    def shifted(k: str) -> str:
        return f"({k} - {base})" if base else k

    def row(numbers: Any) -> str:
        return "[" + "; ".join(number(f"{v.p}/{v.q}") for v in numbers) + "]"

    if dimensions == 1:
        return f"(fun a => nth {shifted('a')} {row(values)} 0)"
    rows = "; ".join(map(row, values.tolist()))
    return f"(fun a b => nth {shifted('b')} (nth {shifted('a')} [{rows}] []) 0)"
