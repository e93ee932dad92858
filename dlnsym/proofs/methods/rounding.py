"""Printed decimals against exact values: correct rounding to the digits that are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from flint import arb, ctx, fmpq
from sympy import Expr, Function, Integer, Rational

from dlnsym.algebra.balls import ball_function, rational
from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.printing import raised
from dlnsym.proofs.certificates import ByCertificate
from dlnsym.proofs.model import Certificate, Fact, Method, Point, Relation, Variant


class Rounded(Function):
    """A number rounded to the nearest multiple of 10^-places."""

    nargs = (2,)

    def _latex(self, printer: Any, exp: Any = None) -> str:
        value, places = self.args
        return raised(rf"\operatorname{{round}}_{{{places}}}\left({printer._print(value)}\right)", exp)


def printed_decimal(text: str) -> tuple[Rational, Integer]:
    """The number that is printed, and how many digits stand behind its point.

    >>> printed_decimal("0.8497")
    (8497/10000, 4)
    """
    return Rational(text), Integer(len(text.partition(".")[2]))


PRECISIONS = (128, 512)


@dataclass(frozen=True)
class WithinHalfAUnit:
    """A ball of this precision around the value lies within half a unit of the printed number, ends excluded."""

    precision: int

    def check(self, relation: Relation) -> bool:
        if relation.kind != "=" or not isinstance(relation.lhs, Rounded) or not relation.rhs.is_Rational:
            return False
        value, places = relation.lhs.args
        units = relation.rhs * 10**places
        if not (places.is_Integer and units.is_Integer and not value.free_symbols):
            return False
        with ctx.workprec(self.precision):
            return bool(abs(ball_function((), value * 10**places)() - int(units)) < arb(fmpq(1, 2)))


@dataclass(frozen=True)
class Rounding(ByCertificate):
    """``Rounded(x, places) = printed``: a ball around x lies within half a unit of the printed number.

    ``proves`` compares a ball (and refuses a tie); ``enclose`` rounds SymPy's decimal expansion.  :func:`as_printed`
    makes the fact.
    """

    name: str = "digits from ball arithmetic"

    def prove(self, relation: Relation) -> Certificate | None:
        if relation.kind != "=" or not isinstance(relation.lhs, Rounded):
            raise UndecidedError("the left side is not a number rounded to some places")
        for precision in PRECISIONS:
            certificate = WithinHalfAUnit(precision)
            if certificate.check(relation):
                return certificate
        return None

    def places(self, relation: Relation) -> int:
        """How many digits behind the point the relation states."""
        return int(relation.lhs.args[1])

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        if isinstance(expression, Rounded):
            value, places = expression.args
            decimal = Decimal(str(value.evalf(60))).quantize(Decimal(1).scaleb(-int(places)), ROUND_HALF_EVEN)
            numerator, denominator = decimal.as_integer_ratio()
            return (arb(fmpq(numerator, denominator)),)
        return (arb(rational(expression)),)


def as_printed(value: Expr, number: str, text: str = "", method: Method | None = None) -> Fact:
    """That the value, rounded to as many places as are printed, is the printed number; its last digit one off is not.

    >>> from sympy import sqrt
    >>> right, wrong = as_printed(sqrt(2), "1.4142"), as_printed(sqrt(2), "1.4143")
    >>> from dlnsym.proofs import holds
    >>> holds(right), holds(wrong)
    (True, False)
    """
    printed, places = printed_decimal(number)
    rounded, unit = Rounded(value, places), Rational(1, 10**places)
    off = (("last digit one up", printed + unit), ("last digit one down", printed - unit))
    wrong = tuple(Variant(change, Relation(rounded, other)) for change, other in off)
    return Fact(Relation(rounded, printed), method or Rounding(), ({},), text=text, wrong=wrong)
