"""Two sums of words over one range, equal as their summands are, for every length and all sizes."""

from __future__ import annotations

from typing import Any

from sympy import Expr, Sum

from dlnsym.formal import same_sums, word_guards
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.scalars import proof
from dlnsym.formal.terms import UnprintableError
from dlnsym.formal.word_certificates import Relation
from dlnsym.formal.word_letters import size_name
from dlnsym.formal.word_text import Text
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.methods.telescoping import sum_with_factor
from dlnsym.proofs.model import Fact


def equal_summands(name: str, fact: Fact) -> Lemma:
    """The lemma on the sums, from the one on the summands; letters that depend on the index are one for each."""
    by = getattr(fact.method, "by", None)
    if isinstance(by, ExpLogZeroTest):
        return same_sums.with_one_sum(name, fact)
    if not isinstance(by, Rewriting):
        raise UnprintableError("summands that are no words")
    sides = [by.unfold(e) for e in (fact.lhs, fact.rhs)]
    if sides[0] == sides[1]:
        raise UnprintableError("it is what a name is defined to be")
    (p, index), (q, other) = map(_summand, sides)
    if index != other:
        raise UnprintableError("sums over two ranges")
    inner = f"{name}_summand"
    text = Text(inner, Relation(p, q, by.rules))
    at = Fact(fact.relation, by, fact.points)
    guards = tuple(word_guards.of_words(text, at, (p, q), varied=False))
    letters = text.letters
    binders, arguments = [], []
    j = letters.name(index[0])
    for x in text.matrices:
        rows, columns = map(size_name, letters.shapes.letter(x))
        family = "nat -> " if x.has(index[0]) else ""
        binders.append(f"({letters.name(x)} : {family}'M[R]_({rows}, {columns}))")
        arguments.append(f"({letters.name(x)} {j})" if family else letters.name(x))
    if any(x.has(index[0]) for x in text.scalars):
        raise UnprintableError("a number that depends on the index")
    numbers = f" ({' '.join(map(letters.name, text.scalars))} : R)" if text.scalars else ""
    there = " ".join([*arguments, *map(letters.name, text.scalars)])
    sums = [f"\\sum_(1 <= {j} < last.+1) {inner}_{part} {there}" for part in ("left", "right")]
    statement = (
        f"{text.statement()}\n{text.proof()}\n"
        f"Lemma {name} (R : numFieldType) ({' '.join(map(size_name, text.sizes))} last : nat)\n"
        f"  {' '.join(binders)}{numbers} :\n"
        f"  (forall {j} : nat, {inner}_domain {there}) ->\n  {sums[0]} =\n  {sums[1]}."
    )
    lines = [f"by move=> given; apply: eq_bigr => {j} _; exact: {inner}."]
    return Lemma(name, statement, proof(lines), guards, theory="summands")


def _summand(e: Expr) -> tuple[Expr, Any]:
    """The summand, the factor next to its sum taken into it, and the range, which begins at 1."""
    found = sum_with_factor(e)
    if found is None:
        raise UnprintableError("not a multiple of a sum")
    factor, total = found
    assert isinstance(total, Sum)
    ((index, low, high),) = total.limits
    if low != 1:
        raise UnprintableError("a sum that does not begin at 1")
    return factor * total.function, (index, low, high)
