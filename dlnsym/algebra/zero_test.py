"""An exact zero test for expressions built from powers, exponentials and logarithms of positive numbers.

Every positive symbol ``s`` is written ``exp(X_s)``.  Powers with symbolic exponents then become exponentials
of monomials in ``X_s``, ``N``, ``1/N``, ``j``, and so on.  Exponentials of monomials that are linearly independent
over the rationals are algebraically independent functions, so each becomes an indeterminate, and the expression
a rational function of indeterminates: it vanishes identically when its expanded numerator is zero.  No number
is ever rounded.  Integer symbols (the depth) stay polynomial variables.
"""

from __future__ import annotations

from functools import lru_cache
from math import lcm
from typing import Any

from flint import fmpq, fmpq_mpoly_ctx
from sympy import (
    Abs,
    Add,
    Dummy,
    Expr,
    Integer,
    Max,
    Min,
    Mul,
    Pow,
    Rational,
    S,
    Symbol,
    cosh,
    coth,
    degree,
    exp,
    expand,
    factor_list,
    factorial,
    factorint,
    fraction,
    log,
    sinh,
    tanh,
    together,
)
from sympy.core.function import Function

from dlnsym.algebra.letters import in_order


class UndecidedError(ValueError):
    """The expression leaves the class for which the zero test is exact."""


class _Exponentials:
    """Rewrites one expression into exponentials; remembers which letter stands for which logarithm."""

    def __init__(self) -> None:
        self.logarithm: dict[Expr, Symbol] = {}

    def log_letter(self, base: Expr) -> Symbol:
        if base not in self.logarithm:
            self.logarithm[base] = Dummy(f"log({base})", real=True)
        return self.logarithm[base]

    def rewrite(self, e: Any) -> Expr:
        if e.is_Rational:
            return e
        if e.is_Symbol:
            return exp(self.log_letter(e)) if e.is_positive and not e.is_integer else e
        if isinstance(e, (Add, Mul)):
            return e.func(*(self.rewrite(a) for a in e.args))
        if isinstance(e, exp):
            return exp(expand(self.rewrite(e.args[0])))
        if isinstance(e, log):
            return self.log_of(self.rewrite(e.args[0]))
        if isinstance(e, Pow):
            base, power = self.rewrite(e.base), self.rewrite(e.exp)
            if power.is_Integer:
                return expand(base) ** power if base.is_Add else base**power
            return exp(expand(power * self.log_of(base)))
        if isinstance(e, (sinh, cosh, tanh, coth)):
            return self.rewrite(e.rewrite(exp))
        if isinstance(e, (Max, Min, Abs)) or not isinstance(e, Function):
            raise UndecidedError(f"no exact zero test for {type(e).__name__} in {e}")
        elementary = e.rewrite(exp).rewrite(log)
        if elementary == e:
            raise UndecidedError(f"no exact zero test for {type(e).__name__} in {e}")
        return self.rewrite(elementary)

    def log_of(self, e: Expr) -> Expr:
        """Logarithm of a positive expression, taken apart along its factors."""
        if e.is_Rational and not e.is_positive:
            raise UndecidedError(f"no logarithm of {e}")
        if isinstance(e, exp):
            return e.args[0]
        if e.is_Rational and e.is_positive:
            terms: list[Expr] = []
            for prime, multiplicity in {**factorint(e.p), **_negated(factorint(e.q))}.items():
                terms.append(multiplicity * self.log_letter(Integer(prime)))
            return Add(*terms)
        if isinstance(e, Mul):
            return Add(*(self.log_of(factor) for factor in e.args))
        if isinstance(e, Pow):
            return e.exp * self.log_of(e.base)
        if e.is_Symbol:
            return self.log_letter(e)
        joined = together(e)
        if joined.func in (Mul, Pow):
            return self.log_of(joined)
        coefficient, factors = factor_list(e)
        if len(factors) == 1 and factors[0][1] == 1 and coefficient == 1:
            return self.log_letter(e)
        return self.log_of(coefficient) + Add(*(m * self.log_of(f) for f, m in factors))

    def rational(self, e: Expr) -> Expr:
        """Replace each independent exponential by an indeterminate."""
        atoms = sorted(e.atoms(exp), key=str)
        powers: dict[Expr, list[Rational]] = {}
        for atom in atoms:
            for term in Add.make_args(expand(atom.args[0])):
                c, monomial = term.as_coeff_Mul()
                powers.setdefault(monomial, []).append(c)
        primes = {letter: base for base, letter in self.logarithm.items() if base.is_Integer}
        letter: dict[Expr, Expr] = {}
        for monomial, cs in powers.items():
            if monomial in primes:
                letter[monomial] = primes[monomial]
            else:
                root = Dummy(f"g{len(letter)}", positive=True)
                letter[monomial] = root ** lcm(*(int(c.q) for c in cs))
        image: dict[Expr, Expr] = {}
        for atom in atoms:
            factors = []
            for term in Add.make_args(expand(atom.args[0])):
                c, monomial = term.as_coeff_Mul()
                factors.append(letter[monomial] ** c)
            image[atom] = Mul(*factors)
        return e.xreplace(image)


def _negated(factors: dict[int, int]) -> dict[int, int]:
    return {p: -m for p, m in factors.items()}


@lru_cache(maxsize=4096)
def vanishes(expression: Expr) -> bool:
    """Whether the expression is identically zero for all positive values of its positive symbols.

    The root of a sum is an indeterminate of its own: that the N-th power of (a + b)^{1/N} is a + b is not seen, and
    False is the answer to an identity that needs it.

    Raises :class:`UndecidedError` where the expression holds something other than sums, products, powers,
    exponentials, hyperbolic functions and logarithms.

    >>> from sympy import symbols, sinh, log
    >>> a, b = symbols("a b", positive=True)
    >>> N = symbols("N", positive=True, integer=True)
    >>> vanishes((a**2 - b**2) / (a ** (2 / N) - b ** (2 / N))
    ...          - (a * b) ** (1 - 1 / N) * sinh(log(a / b)) / sinh(log(a / b) / N))
    True
    >>> vanishes(a ** (2 / N) - a ** (1 / N))
    False
    """
    if expression == S.Zero:
        return True
    if expression.is_rational_function() and expression.free_symbols:
        return _rational_function_vanishes(expression)
    work = _Exponentials()
    image = work.rational(work.rewrite(expression))
    if image.free_symbols and image.is_rational_function():
        return _rational_function_vanishes(image)
    # roots of primes are left: SymPy knows their powers
    numerator, _ = fraction(together(image))
    return bool(expand(numerator) == 0)


def _rational_function_vanishes(expression: Expr) -> bool:
    """The same test where no power or logarithm is left: exact polynomials, numerator over denominator."""
    symbols = in_order(expression.free_symbols)
    ring = fmpq_mpoly_ctx.get([f"x{k}" for k in range(len(symbols))], "lex")
    one = ring.constant(1)
    at = dict(zip(symbols, ring.gens(), strict=True))

    def quotient(e: Any) -> tuple[Any, Any]:
        if e.is_Symbol:
            return at[e], one
        if e.is_Rational:
            return ring.constant(fmpq(int(e.p), int(e.q))), one
        if isinstance(e, Add):
            top, bottom = one * 0, one
            for p, q in map(quotient, e.args):
                top, bottom = (top + p, bottom) if q == bottom else (top * q + p * bottom, bottom * q)
            return top, bottom
        if isinstance(e, Mul):
            top, bottom = one, one
            for p, q in map(quotient, e.args):
                top, bottom = top * p, bottom * q
            return top, bottom
        if isinstance(e, Pow) and e.exp.is_Integer:
            p, q = quotient(e.base)
            n = int(e.exp)
            return (p**n, q**n) if n >= 0 else (q**-n, p**-n)
        raise UndecidedError(f"not a rational function: {e}")

    top, bottom = quotient(expression)
    if bottom == 0:
        raise UndecidedError(f"a denominator of {expression} vanishes")
    return bool(top == 0)


ORDER = 4
"""Power of h up to which the exponentials of :func:`value_at_zero` are written out."""


def value_at_zero(expression: Expr, h: Symbol) -> Expr | None:
    """Value at h = 0+ of an expression whose exponentials are analytic in h; None where there is none.

    Each exponential is replaced by its power series to a fixed order and an unknown, which is bounded, times the next
    power of h.  The expression becomes a quotient of polynomials in h with exact coefficients, and its lowest ones
    decide; where an unknown is among them, it is None too.  A logarithm or a root of something in which h occurs is no
    polynomial, and is not expanded: None again.

    >>> from sympy import symbols, log
    >>> a, b, h = symbols("a b h", positive=True)
    >>> value_at_zero((a**h - b**h) / h, h) - log(a) + log(b)
    0
    """
    work = _Exponentials()
    e = work.rewrite(expression)
    moving, back = {work.log_letter(h)}, dict[Expr, Expr]()
    # a letter is made after those that its base holds
    for base, letter in work.logarithm.items():
        if base.free_symbols & moving:
            moving.add(letter)
        elif base != h:
            back[letter] = log(base.subs(back))
    e = e.subs(work.log_letter(h), log(h)).subs(exp(log(h)), h)
    if e.free_symbols & moving:
        return None
    unknown: dict[Expr, Symbol] = {}
    try:
        e = e.replace(lambda x: isinstance(x, exp) and x.has(h), lambda x: _power_series(x, h, unknown))
    except UndecidedError:
        return None
    numerator, denominator = fraction(together(e))
    if not (numerator.is_polynomial(h) and denominator.is_polynomial(h)):
        return None
    above, below = (_lowest(part, h, back) for part in (numerator, denominator))
    open_ones = set(unknown.values())
    if below is None or below[1].free_symbols & open_ones:
        return None
    if above is None or above[0] > below[0]:
        return S.Zero
    if above[0] < below[0] or above[1].free_symbols & open_ones:
        return None
    return above[1] / below[1]


def _power_series(e: Expr, h: Symbol, unknown: dict[Expr, Symbol]) -> Expr:
    exponent = expand(e.args[0])
    if not exponent.is_polynomial(h):
        raise UndecidedError(f"{e} is not analytic in {h}")
    fixed = exponent.coeff(h, 0)
    moving = exponent - fixed
    rest = unknown.setdefault(moving, Dummy("rest", real=True)) * h ** (ORDER + 1)
    return exp(fixed) * Add(*(moving**k / factorial(k) for k in range(ORDER + 1)), rest)


def _lowest(polynomial: Expr, h: Symbol, back: dict[Expr, Expr]) -> tuple[int, Expr] | None:
    """Exponent and coefficient of the lowest term that does not vanish; None where all do."""
    expanded = expand(polynomial, power_exp=False)
    for k in range(int(degree(expanded, h)) + 1 if expanded.has(h) else 1):
        coefficient = expanded.coeff(h, k).subs(back)
        if not vanishes(coefficient):
            return k, coefficient
    return None


__all__ = ["UndecidedError", "value_at_zero", "vanishes"]
