"""From facts to lemmas: each method of proof has its printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sympy import Expr, sqrt

from dlnsym.algebra.binding import substituted
from dlnsym.algebra.budget import UndecidedError
from dlnsym.formal import (
    chains,
    entries,
    ideals,
    indexed,
    inequalities,
    infinity,
    integrals,
    limits,
    pairs,
    plugged,
    scalars,
    solvable,
    summands,
    sums,
    taylor,
    written,
)
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import UnprintableError
from dlnsym.formal.words import words
from dlnsym.proofs import ExpLogZeroTest, Fact
from dlnsym.proofs.methods.antiderivative import Antiderivative
from dlnsym.proofs.methods.branch_and_bound import BranchAndBound
from dlnsym.proofs.methods.concavity import Concavity
from dlnsym.proofs.methods.depth_limit import DepthLimit
from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.limit_at_zero import LimitAtZero
from dlnsym.proofs.methods.pair_products import PairProducts
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.methods.rounding import Rounding
from dlnsym.proofs.methods.sifting import Sifting
from dlnsym.proofs.methods.solvability import Solvability
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, TaylorExpansion
from dlnsym.proofs.methods.telescoping import Telescoping
from dlnsym.proofs.methods.term_by_term import TermByTerm
from dlnsym.proofs.methods.transitivity import Transitivity

Printer = Callable[[str, Fact], Lemma]


def lemma(name: str, fact: Fact) -> Lemma:
    r"""The Coq text of a fact; raises :class:`UnprintableError` with the reason where there is none.

    >>> from sympy import symbols
    >>> from dlnsym.proofs import Relation
    >>> x, y = symbols("x y", positive=True)
    >>> relation = Relation((x * y**2) ** (x / 2), x ** (x / 2) * y**x)
    >>> print(lemma("roots", Fact(relation, ExpLogZeroTest(), ({x: 2, y: 3},))).statement)
    Definition roots_domain (x y : R) : Prop :=
      0 < x /\ 0 < y.
    Definition roots_left (x y : R) : R :=
      Rpower (x * (y ^ 2)) (x / 2).
    Definition roots_right (x y : R) : R :=
      (Rpower x (x / 2)) * (Rpower y x).
    Lemma roots : forall x y : R, roots_domain x y ->
      roots_left x y = roots_right x y.
    """
    if fact.words:
        raise UnprintableError("words alone")
    if fact.lhs == fact.rhs:
        raise UnprintableError("both sides are written alike")
    printer = PRINTERS.get(type(fact.method))
    if printer is None:
        raise UnprintableError(f"no printer for the argument '{getattr(fact.method, 'name', None)}'")
    try:
        return printer(name, fact)
    except UnprintableError:
        raise
    except (ArithmeticError, LookupError, NotImplementedError, TypeError, UndecidedError, ValueError) as error:
        raise UnprintableError(f"{type(error).__name__}: {' '.join(str(error).split())[:120]}") from error


def _identity(name: str, fact: Fact) -> Lemma:
    method: Any = fact.method
    lhs, rhs = (_with_meanings(method, e) for e in (fact.lhs, fact.rhs))
    if lhs == rhs:
        raise UnprintableError("both sides are alike once names have their meaning")
    if written.is_written(lhs) or written.is_written(rhs):
        if getattr(method, "relations", ()):
            raise UnprintableError("relations next to what is written")
        if plugged.is_reflected(lhs) or plugged.is_reflected(rhs):
            return plugged.relation(name, fact, lhs, rhs)
        return written.relation(name, fact, lhs, rhs)
    if getattr(method, "relations", ()):
        return ideals.modulo_relations(name, fact, method)
    return scalars.identity(name, fact, lhs, rhs)


def _coefficient(name: str, fact: Fact) -> Lemma:
    if fact.lhs.has(TaylorCoefficient):
        return taylor.coefficient(name, fact)
    return replace(_identity(name, fact), theory="limits")


def _digits_of_search(name: str, fact: Fact) -> Lemma:
    if fact.lhs.free_symbols:
        raise UnprintableError("that a zero lies in a box is a theorem of Brouwer's, which the libraries lack")
    return integrals.digits(name, fact)


def _with_meanings(method: Any, e: Expr) -> Expr:
    """An expression with the meanings of names, and roots for the letters that stand for them."""
    e = substituted(e, method.definitions)
    for letter, square in reversed(getattr(method, "roots", ())):
        e = e.xreplace({letter: sqrt(substituted(square, method.definitions))})
    return e


PRINTERS: dict[type, Printer] = {
    ExpLogZeroTest: _identity,
    IdealMembership: _identity,
    Antiderivative: integrals.by_antiderivative,
    BranchAndBound: _digits_of_search,
    Concavity: chains.slopes,
    DepthLimit: infinity.by_series,
    EntryPolynomials: entries.by_entries,
    EqualSummands: summands.equal_summands,
    LimitAtZero: limits.by_continuity,
    PairProducts: pairs.products,
    RepeatedDerivative: inequalities.by_derivatives,
    Rewriting: words,
    Rounding: integrals.digits,
    Sifting: indexed.sifted,
    Solvability: solvable.equivalence,
    SumOfSquares: inequalities.squares,
    TaylorExpansion: _coefficient,
    Telescoping: sums.by_antidifference,
    TermByTerm: indexed.over_shares,
    Transitivity: chains.through_links,
}
