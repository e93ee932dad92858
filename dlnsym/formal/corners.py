"""Relations with the upper right block of a power of a block matrix, which stands in the lemma as the block it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sympy import Expr, Symbol

from dlnsym.algebra.functions import CornerOfPower
from dlnsym.algebra.words import Replacement
from dlnsym.formal import word_guards
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.scalars import proof
from dlnsym.formal.terms import UnprintableError, bare
from dlnsym.formal.word_certificates import Relation
from dlnsym.formal.word_letters import size_name
from dlnsym.formal.word_text import Text
from dlnsym.proofs.model import Fact
from dlnsym.proofs.model import Relation as Stated

_BLOCK = Symbol("corner_block", commutative=False)


def with_corner(name: str, fact: Fact) -> Lemma:
    """The lemma with the block of an actual power, from the one with a letter for it that is the sum it is equal to."""
    method: Any = fact.method
    assert fact.relation is not None
    corners = set().union(*(e.atoms(CornerOfPower) for e in (fact.lhs, fact.rhs)))
    if len(corners) != 1:
        raise UnprintableError("not one block of a power")
    (corner,) = corners
    meanings = {x: e for x, e in method.definitions if isinstance(x, CornerOfPower)}
    others = tuple((x, e) for x, e in method.definitions if not isinstance(x, CornerOfPower))
    depth = corner.args[3]
    if corner not in meanings or not depth.is_Integer or depth < 1 or any(e.has(CornerOfPower) for _, e in others):
        raise UnprintableError("a block of a power without a meaning")
    lettered = Stated(fact.lhs.xreplace({corner: _BLOCK}), fact.rhs.xreplace({corner: _BLOCK}))
    rules = [Replacement((x,), e) for x, e in (*others, (_BLOCK, meanings[corner]))]
    inner = Text(f"{name}_expanded", Relation(lettered.lhs, lettered.rhs, rules))
    sums = Text(f"{name}_corner", Relation(_nested(*corner.args), meanings[corner], ()))
    letters = inner.letters
    block = letters.name(_BLOCK)
    given = [p for p in inner.premises if not p.startswith(f"{block} =")]
    if len(given) != len(inner.premises) - 1 or inner.scalars:
        raise UnprintableError("the block of a power is not used")
    letters_there = [x for x in inner.matrices if x != _BLOCK]
    parts = " ".join(map(letters.name, corner.args[:3]))
    written = f"(corner {parts} {int(depth)})"
    binder = inner.binder(()).replace(f" ({block} : {_kind(inner, _BLOCK)})", "")
    arguments = " ".join(map(letters.name, letters_there))
    every = " ".join(written if x == _BLOCK else letters.name(x) for x in inner.matrices)
    left, right = (bare(side.shown).replace(block, written) for side in (inner.left, inner.right))
    domain = " /\\ ".join(given) or "True"
    statement = (
        f"{inner.statement()}\n{inner.proof()}\n"
        f"Definition {name}_domain {binder} : Prop :=\n  {domain}.\n"
        f"Definition {name}_left {binder} : {inner.kind} :=\n  {left}.\n"
        f"Definition {name}_right {binder} : {inner.kind} :=\n  {right}.\n"
        f"Lemma {name} {binder} :\n  {name}_domain {arguments} -> {name}_left {arguments} = {name}_right {arguments}."
    )
    there = " ".join(sums.letters.name(x) for x in sums.matrices)
    same, worked_out = [], "corner_written"
    if sums.left.shown != sums.right.shown:
        statement = f"{sums.statement()}\n{sums.proof()}\n{statement}"
        same = [
            f"have same := @{name}_corner _ {' '.join('_' for _ in sums.sizes)} {there} I.",
            f"rewrite /{name}_corner_left /{name}_corner_right ?mulmxA in same.",
        ]
        worked_out = "corner_written; rewrite same ?mulmxA"
    lines = [
        f"rewrite /{name}_domain /{name}_left /{name}_right => given.",
        *same,
        f"have block : {written} = {bare(sums.right.shown)} by {worked_out}.",
        f"apply: (@{name}_expanded _ {' '.join('_' for _ in inner.sizes)} {every}).",
        f"by rewrite /{name}_expanded_domain; do !split.",
    ]
    by = replace(method, definitions=(*others, (_BLOCK, meanings[corner])))
    wrong = tuple(replace(v, relation=_unfolded(v.relation, meanings)) for v in fact.wrong)
    at = Fact(lettered, by, fact.points, wrong=wrong)
    guards = tuple(word_guards.of_words(inner, at, (lettered.lhs, lettered.rhs)))
    return Lemma(name, statement, proof(lines), guards, theory="corners")


def _kind(text: Text, x: Any) -> str:
    rows, columns = map(size_name, text.letters.shapes.letter(x))
    return f"'M[R]_({rows}, {columns})"


def _nested(s: Any, z: Any, t: Any, depth: Any) -> Expr:
    """The block as a power is multiplied out row by row."""
    found = z
    for k in range(1, int(depth)):
        found = s * found + z * t**k
    return found


def _unfolded(relation: Stated, meanings: dict[Any, Expr]) -> Stated:
    return Stated(relation.lhs.xreplace(meanings), relation.rhs.xreplace(meanings), relation.kind)
