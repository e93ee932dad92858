"""Power series at 0+ of elementary expressions, with exact coefficients and every division justified.

A series is h^v (c_0 + c_1 h + … + c_{n−1} h^{n−1} + O(h^n)), its coefficients quotients in a
:class:`~dlnsym.algebra.field.Field` that does not know h.  A series is inverted, or its logarithm or a power taken,
only where its first coefficient is shown to vanish for no values of the symbols, or is assumed not to.  log h is a
letter of its own, −l, which grows more slowly than any power; an exponential of something that tends to −∞ is *flat*,
below every power.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import lcm
from typing import Any

from flint import fmpz_mpoly
from sympy import Add, Dummy, Expr, Mul, Pow, Rational, Symbol, cos, cosh, coth, exp, log, sin, sinh, tan, tanh

from dlnsym.algebra.budget import UndecidedError, current
from dlnsym.algebra.field import Field
from dlnsym.algebra.functions import sinhc
from dlnsym.algebra.quotients import Quotient
from dlnsym.algebra.signs import Sign
from dlnsym.algebra.zero_test import in_field

ORDERS = (3, 6, 12)
"""Coefficients that are kept, tried in this order."""

_GROWTH = Dummy("l", positive=True)
"""log(1/h)."""


@dataclass(frozen=True)
class Series:
    """h^``valuation`` times the polynomial with ``coefficients``, and a remainder of the next order.

    ``exact`` says that there is no remainder.  The first coefficient is not the zero of the field, if there is one.
    """

    valuation: int
    coefficients: tuple[Quotient, ...]
    exact: bool = False

    @property
    def end(self) -> int:
        """The order of what is not known."""
        return self.valuation + len(self.coefficients)


class Expansion:
    """Reads expressions as series in ``variable`` = h^``root``, h > 0, with ``order`` coefficients.

    With ``analytic``, h is a complex number next to 0: what has a series along h > 0 only is refused.
    """

    def __init__(
        self,
        field: Field,
        variable: Symbol,
        order: int,
        root: int = 1,
        nonzero: Sequence[Expr] = (),
        *,
        analytic: bool = False,
    ) -> None:
        self.field, self.variable, self.order, self.root, self.analytic = field, variable, order, root, analytic
        self._known: dict[Expr, Series] = {}
        self._nonzero = [f for e in nonzero for f in field.factors(field.read(e))]

    # ------------------------------------------------------------ arithmetic

    def constant(self, c: Quotient) -> Series:
        return self._made(0, [c], exact=True)

    def _made(self, valuation: int, coefficients: Sequence[Quotient], *, exact: bool) -> Series:
        """The series from its first coefficient that is not zero on, cut to the order."""
        rest = [self.field.reduced(c) for c in coefficients]
        while rest and rest[0].top == 0:
            rest.pop(0)
            valuation += 1
        if len(rest) > self.order:
            rest, exact = rest[: self.order], False
        while exact and rest and rest[-1].top == 0:
            rest.pop()
        return Series(valuation, tuple(rest), exact)

    def add(self, x: Series, y: Series) -> Series:
        if x.exact and not x.coefficients:
            return y
        if y.exact and not y.coefficients:
            return x
        start = min(x.valuation, y.valuation)
        ends = [s.end for s in (x, y) if not s.exact]
        end = min(ends) if ends else max(x.end, y.end)
        arithmetic = self.field.arithmetic
        exact = not ends and end - start <= self.order
        total = [arithmetic.zero] * max(0, min(end - start, self.order + 1))
        for s in (x, y):
            for k, c in enumerate(s.coefficients, s.valuation - start):
                if k < len(total):
                    total[k] = arithmetic.add(total[k], c)
        return self._made(start, total, exact=exact)

    def multiply(self, x: Series, y: Series) -> Series:
        arithmetic = self.field.arithmetic
        exact = x.exact and y.exact
        if (x.exact and not x.coefficients) or (y.exact and not y.coefficients):
            return Series(0, (), True)
        known = min((len(s.coefficients) for s in (x, y) if not s.exact), default=None)
        length = len(x.coefficients) + len(y.coefficients) - 1 if known is None else known
        length = max(0, min(length, self.order + 1))
        total = [arithmetic.zero] * length
        for i, a in enumerate(x.coefficients):
            for k, b in enumerate(y.coefficients[: max(0, length - i)]):
                total[i + k] = arithmetic.add(total[i + k], arithmetic.multiply(a, b))
        return self._made(x.valuation + y.valuation, total, exact=exact and length <= self.order)

    def inverse(self, x: Series) -> Series:
        first = self._first(x)
        arithmetic = self.field.arithmetic
        reciprocal = arithmetic.power(first, -1)
        if x.exact and len(x.coefficients) == 1:
            return Series(-x.valuation, (reciprocal,), True)
        length = self.order if x.exact else len(x.coefficients)
        out = [reciprocal]
        for n in range(1, length):
            total = arithmetic.zero
            for k in range(1, min(n, len(x.coefficients) - 1) + 1):
                total = arithmetic.add(total, arithmetic.multiply(x.coefficients[k], out[n - k]))
            out.append(self.field.reduced(arithmetic.negative(arithmetic.multiply(total, reciprocal))))
        return self._made(-x.valuation, out, exact=False)

    def _first(self, x: Series) -> Quotient:
        """The first coefficient, shown or assumed not to vanish for any values of the symbols."""
        if not x.coefficients:
            raise UndecidedError("a series of which no coefficient is known")
        first = x.coefficients[0]
        if not self._never_vanishes(first):
            raise UndecidedError("a first coefficient that may vanish")
        return first

    def _never_vanishes(self, c: Quotient) -> bool:
        return all(self._factor_never_vanishes(f) for f in self.field.factors(c))

    def _factor_never_vanishes(self, f: fmpz_mpoly) -> bool:
        if self.field.signs.never_vanishes(f) or any(f in (g, -g) for g in self._nonzero):
            return True
        # log x − log y vanishes only where x − y does
        pair = self.field.between_logarithms(f)
        return pair is not None and all(self._factor_never_vanishes(g) for g in self.field.factors(pair))

    def power(self, x: Series, n: int) -> Series:
        if n < 0:
            x, n = self.inverse(x), -n
        result = self.constant(self.field.arithmetic.one)
        while n:
            if n % 2:
                result = self.multiply(result, x)
            n //= 2
            x = self.multiply(x, x) if n else x
        return result

    # ------------------------------------------------------------ exponentials and logarithms

    def exponential(self, x: Series) -> Series:
        arithmetic = self.field.arithmetic
        if x.valuation < 0 and x.coefficients:
            sign = self.field.sign(x.coefficients[0])
            if sign is Sign.NEGATIVE and not self.analytic:
                # below every power of h: known to any order to be zero, and not zero
                return Series(FLAT, (), False)
            raise UndecidedError("an exponential that grows beyond all powers, or may")
        if x.end < 1 and not x.exact:
            raise UndecidedError("an exponent that is not known well enough")
        fixed = x.coefficients[0] if x.valuation == 0 and x.coefficients else arithmetic.zero
        moving = self.add(x, self.constant(arithmetic.negative(fixed)))
        value, shift = self._split_growth(fixed)
        total, term = self.constant(arithmetic.one), self.constant(arithmetic.one)
        if moving.coefficients or not moving.exact:
            for k in range(1, self.order + 1):
                term = self.multiply(term, self.multiply(moving, self.constant(arithmetic.number(1, k))))
                total = self.add(total, term)
            total = self._cut(total)
        return self.multiply(Series(-shift, (self.field.exponential(value),), True), total)

    def _split_growth(self, fixed: Quotient) -> tuple[Quotient, int]:
        """A constant exponent as one without log(1/h), and a whole multiple of it."""
        growth = self.field.read(_GROWTH)
        slope = self._slope(fixed, growth)
        if slope == 0:
            return fixed, 0
        arithmetic = self.field.arithmetic
        return arithmetic.add(fixed, arithmetic.multiply(growth, arithmetic.number(-slope))), slope

    def _slope(self, x: Quotient, growth: Quotient) -> int:
        (position,) = [k for k, power in enumerate(growth.top.degrees()) if power]
        if x.top.degrees()[position] < 1 and x.bottom.degrees()[position] < 1:
            return 0
        slope = x.top.derivative(position)
        if not (slope.is_constant() and x.bottom.is_constant()):
            raise UndecidedError("a power of log h in an exponent")
        p, q = int(slope.leading_coefficient()), int(x.bottom.leading_coefficient())
        if p % q:
            raise UndecidedError("a fractional power of h")
        return p // q

    def logarithm(self, x: Series) -> Series:
        arithmetic = self.field.arithmetic
        first = self._first(x)
        self._wants_no_root(x)
        ratio = self.multiply(x, Series(-x.valuation, (arithmetic.power(first, -1),), True))
        moving = self.add(ratio, self.constant(arithmetic.number(-1)))
        constant = self.field.logarithm(first)
        if x.valuation:
            # h > 0, so that log(c h^v) = log c + v log h
            growth = arithmetic.multiply(self.field.read(_GROWTH), arithmetic.number(-x.valuation))
            constant = arithmetic.add(constant, growth)
        total, term = self.constant(constant), self.constant(arithmetic.number(-1))
        if moving.coefficients or not moving.exact:
            if self._crosses(first):
                raise UndecidedError("a logarithm of what tends to a negative or complex number")
            for k in range(1, self.order + 1):
                term = self.multiply(term, self.multiply(moving, self.constant(arithmetic.number(-1))))
                total = self.add(total, self.multiply(term, self.constant(arithmetic.number(1, k))))
            total = self._cut(total)
        return total

    def _wants_no_root(self, x: Series) -> None:
        """Roots and logarithms of what vanishes at 0 have no power series there, whichever way h goes."""
        if self.analytic and x.valuation:
            raise UndecidedError("a root or logarithm of what vanishes where a power series is asked for")

    def _crosses(self, first: Quotient) -> bool:
        """Whether the principal logarithm may jump next to this value."""
        return self.field.sign(first) is not Sign.POSITIVE

    def _cut(self, x: Series) -> Series:
        """The series without what lies beyond the order up to which the sum of powers was taken."""
        leading = x.coefficients[: max(0, self.order + 1 - x.valuation)]
        return self._made(x.valuation, leading, exact=False)

    # ------------------------------------------------------------ reading

    def read(self, e: Any) -> Series:
        """The series of an expression; raises :class:`UndecidedError` where it has none that is shown."""
        found = self._known.get(e)
        if found is None:
            found = self._known[e] = self._read(e)
        return found

    def _read(self, e: Any) -> Series:
        self.field.arithmetic.budget.check()
        if e == self.variable:
            return Series(self.root, (self.field.arithmetic.one,), True)
        if not e.has(self.variable):
            return self.constant(self.field.read(e))
        if isinstance(e, Add):
            total = self.read(e.args[0])
            for a in e.args[1:]:
                total = self.add(total, self.read(a))
            return total
        if isinstance(e, Mul):
            product = self.read(e.args[0])
            for a in e.args[1:]:
                product = self.multiply(product, self.read(a))
            return product
        if isinstance(e, Pow):
            if e.exp.is_Integer:
                return self.power(self.read(e.base), int(e.exp))
            return self._general_power(self.read(e.base), e.exp)
        if isinstance(e, exp):
            return self.exponential(self.read(e.args[0]))
        if isinstance(e, log):
            return self.logarithm(self.read(e.args[0]))
        if isinstance(e, (sinh, cosh, tanh, coth, sin, cos, tan)):
            return self.read(e.rewrite(exp))
        if isinstance(e, sinhc):
            return self.read(e.rewrite("exp"))
        raise UndecidedError(f"no series of {type(e).__name__} in {e}")

    def _general_power(self, base: Series, power: Expr) -> Series:
        if not base.coefficients and base.exact:
            raise UndecidedError("a power of zero")
        first = self._first(base)
        if not power.has(self.variable) and isinstance(power, Rational):
            # (c h^v (1 + t))^p = c^p h^{vp} e^{p log(1 + t)} for h > 0
            self._wants_no_root(base)
            shift = base.valuation * power
            if not shift.is_Integer:
                raise UndecidedError("a fractional power of h")
            arithmetic = self.field.arithmetic
            ratio = self.multiply(base, Series(-base.valuation, (arithmetic.power(first, -1),), True))
            if (len(ratio.coefficients) > 1 or not ratio.exact) and self._crosses(first):
                raise UndecidedError("a root of what tends to a negative or complex number")
            exponent = self.multiply(self.logarithm(ratio), self.constant(self.field.read(power)))
            value = self.field.exponential(arithmetic.multiply(self.field.read(power), self.field.logarithm(first)))
            return self.multiply(Series(int(shift), (value,), True), self.exponential(exponent))
        return self.exponential(self.multiply(self.read(power), self.logarithm(base)))


FLAT = 10**6
"""Valuation of what is smaller than every power."""


def limit(expression: Expr, variable: Symbol, nonzero: Sequence[Expr] = ()) -> tuple[Expr, int] | None:
    """Value at ``variable`` → 0+, and the number of coefficients that show it; None where none is shown.

    >>> from sympy import log, symbols
    >>> a, b, h = symbols("a b h", positive=True)
    >>> limit((a**h - b**h) / h, h)
    (log(a) - log(b), 3)
    """
    root = _root(expression, variable)
    for order in ORDERS:
        try:
            found = coefficient(expression, variable, 0, order, root=root, nonzero=nonzero)
        except UndecidedError:
            current().check()
            continue
        if found is not None:
            return found, order
    return None


def coefficient(
    expression: Expr,
    variable: Symbol,
    degree: int,
    order: int,
    *,
    root: int = 1,
    nonzero: Sequence[Expr] = (),
    analytic: bool = False,
) -> Expr | None:
    """The coefficient of ``variable``^degree where no lower power occurs below it, from so many coefficients.

    For degree 0 it is the limit at 0+; with ``analytic`` there has to be a power series that converges on all sides.
    None where negative powers of the variable occur; raises :class:`UndecidedError` where it is not known.
    """
    h = Dummy("h") if analytic else Dummy("h", positive=True)
    e = expression.xreplace({variable: h})

    def search(field: Field) -> Expr | None:
        series = Expansion(field, h, order, root, nonzero, analytic=analytic).read(e)
        return _coefficient(field, series, degree * root)

    return in_field((e,), search)


def _coefficient(field: Field, series: Series, degree: int) -> Expr | None:
    if series.coefficients and series.valuation < 0:
        return None
    if series.end <= degree and not series.exact:
        raise UndecidedError("not enough coefficients")
    position = degree - series.valuation
    if not 0 <= position < len(series.coefficients):
        return field.expression(field.arithmetic.zero)
    value = field.expression(series.coefficients[position])
    if value.has(_GROWTH):
        raise UndecidedError("a power of log h")
    return value


@lru_cache(maxsize=1024)
def _root(e: Expr, variable: Symbol) -> int:
    """The root of the variable in which roots of it are whole powers."""
    powers = [p for p in e.atoms(Pow) if p.exp.is_Rational and not p.exp.is_Integer and p.base.has(variable)]
    root = lcm(*(int(p.exp.q) for p in powers))
    return root if root <= 12 else 1
