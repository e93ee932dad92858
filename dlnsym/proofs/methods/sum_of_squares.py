"""Inequalities whose gap, after a positive factor, is a sum of terms that are not negative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb
from sympy import Abs, Add, Expr, Mul, Pow, S, cos, sin, tanh

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.domains import defined_for, shown_nonnegative, shown_positive, shown_real
from dlnsym.algebra.zero_test import normal_form
from dlnsym.proofs.certificates import ByCertificate
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Certificate, Point, Relation


@dataclass(frozen=True)
class Squares(WithDefinitions):
    """The gap times a positive ``multiplier`` is ``witness``, in which no term is negative."""

    multiplier: Expr
    witness: Expr
    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        """Whether the multiplier is positive, the witness the gap times it, and a sum of squares and the like.

        Where the multiplier is not defined nothing would be said of the gap, which may be 0 there.
        """
        try:
            return self.holds(relation)
        except UndecidedError:
            return False

    def holds(self, relation: Relation) -> bool:
        """As ``check``, but raises :class:`UndecidedError` for a relation of another sort."""
        if relation.kind not in ("<=", "<"):
            raise UndecidedError("an equation, where an inequality is decided")
        multiplier, witness = self.unfold(self.multiplier), self.unfold(self.witness)
        gap = multiplier * (self.unfold(relation.rhs) - self.unfold(relation.lhs))
        sign = positive_by_terms if relation.kind == "<" else nonnegative_by_terms
        defined = defined_for(multiplier, multiplier.free_symbols)
        return defined and positive_by_terms(multiplier) and normal_form(gap, witness) is not None and sign(witness)


def nonnegative_by_terms(e: Expr) -> bool:
    """Whether each term is a product of even powers of real numbers and of factors that are not negative."""
    if isinstance(e, (Add, Mul)):
        return all(nonnegative_by_terms(a) for a in e.args) or shown_nonnegative(e) or nonnegative_by_bounds(e)
    if isinstance(e, Pow) and e.exp.is_Integer and e.exp % 2 == 0:
        return shown_real(e.base)
    return shown_nonnegative(e)


def nonnegative_by_bounds(e: Expr) -> bool:
    """Whether a number is at least the sum of the sizes of all other terms, numbers times sines and cosines.

    >>> from sympy import symbols
    >>> t = symbols("t", real=True)
    >>> nonnegative_by_bounds(3 - 2 * cos(t) - sin(2 * t) ** 2), nonnegative_by_bounds(1 - 2 * cos(t))
    (True, False)
    """
    number, rest = e.as_coeff_Add()
    sizes = [] if rest == 0 else [_size(term) for term in Add.make_args(rest)]
    return bool(number.is_Rational) and all(s is not None for s in sizes) and bool(number >= sum(filter(None, sizes)))


def _size(term: Expr) -> Expr | None:
    """A bound on the size of a number times powers of sines and cosines of real numbers; None for anything else."""
    number, rest = term.as_coeff_Mul()
    for factor in Mul.make_args(rest):
        base, power = factor.as_base_exp()
        base = base.args[0] if isinstance(base, Abs) else base
        bounded = isinstance(base, (sin, cos, tanh)) and shown_real(base.args[0])
        if not bounded or not (power.is_Integer and power > 0):
            return None
    return abs(number) if number.is_Rational else None


def positive_by_terms(e: Expr) -> bool:
    """Whether no term is negative, and one is positive."""
    if shown_positive(e):
        return True
    terms = Add.make_args(e)
    return any(shown_positive(t) for t in terms) and all(nonnegative_by_terms(t) for t in terms)


@dataclass(frozen=True)
class SumOfSquares(ByCertificate, WithDefinitions):
    """``lhs <= rhs`` because ``multiplier * (rhs − lhs)`` equals ``witness``, for a positive multiplier.

    The witness is a sum of products of even powers of real expressions and of factors that are seen not to be negative;
    without one the gap itself is.  ``multiplier`` may use both sides (their sum turns roots into squares).

    >>> from sympy import symbols
    >>> a, b = symbols("a b", positive=True)
    >>> SumOfSquares(witness=(a - b) ** 2).proves(Relation(2 * a * b, a**2 + b**2, "<="))
    True
    """

    multiplier: Expr = S.One
    witness: Expr | None = None
    definitions: Definitions = ()
    name: str = "gap written with squares"

    def prove(self, relation: Relation) -> Certificate | None:
        witness = self.multiplier * (relation.rhs - relation.lhs) if self.witness is None else self.witness
        certificate = Squares(self.multiplier, witness, self.definitions)
        return certificate if certificate.holds(relation) else None

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        return (enclose_scalar(self.unfold(expression), point),)
