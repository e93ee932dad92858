"""Products over singular values and over pairs of them, for every number of singular values, factor by factor.

A density of the geometry is a constant, times a product over single singular values, times a product over pairs
i < l.  Two such products agree for every number n of singular values when their factors agree, the power of a
constant being a polynomial in n: its part n(n−1)/2 belongs to the pairs and its linear part to the single ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, permutations
from typing import Any

from flint import arb
from sympy import Dummy, Expr, Function, Mul, Poly, Pow, S, Symbol, exp, prod

from dlnsym.algebra.domains import shown_positive, shown_real
from dlnsym.algebra.printing import grouped, raised
from dlnsym.algebra.zero_test import UndecidedError, normal_form
from dlnsym.proofs.certificates import ByCertificate, identity, require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Certificate, Point, Relation

SIGMA = Symbol("Sigma", positive=True)
"""The diagonal matrix of singular values, in ``van`` and ``det``."""
FIRST, SECOND = Symbol("sigma_i", positive=True), Symbol("sigma_l", positive=True)
"""The singular values of a pair, of which the first one stands for a single one too."""
WIDTH = Symbol("d", integer=True, positive=True)
VALUES = "singular values"
"""The key under which a point lists the symbols of its singular values, σ_1 > … > σ_n."""


class van(Function):  # noqa: N801 - the paper's name
    """Product of x_i − x_l over i < l for a function of Σ."""

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return raised(rf"\operatorname{{van}}\left({printer._print(self.args[0])}\right)", exp)


class det(Function):  # noqa: N801 - the paper's name
    """Product of x_i over i for a function of Σ."""

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return raised(rf"\det\left({printer._print(self.args[0])}\right)", exp)


class Singles(Function):
    """Product over i of an expression in σ_i."""

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return grouped(rf"\prod_{{i}} {printer.parenthesize(self.args[0], 40)}", exp)


class OrderedPairs(Function):
    """Product over all ordered pairs i ≠ l of an expression in σ_i and σ_l."""

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return grouped(rf"\prod_{{i \neq l}} {printer.parenthesize(self.args[0], 40)}", exp)


@dataclass(frozen=True)
class Factors:
    """constant · Π_i single(σ_i) · Π_{i<l} pair(σ_i, σ_l)."""

    constant: Expr = S.One
    single: Expr = S.One
    pair: Expr = S.One

    def times(self, other: Factors) -> Factors:
        return Factors(self.constant * other.constant, self.single * other.single, self.pair * other.pair)

    def relations(self, other: Factors) -> tuple[Relation, Relation, Relation]:
        """That they agree one by one."""
        return (
            Relation(self.constant, other.constant),
            Relation(self.single, other.single),
            Relation(self.pair, other.pair),
        )


def factors(e: Expr, number: Symbol = WIDTH, power: Expr = S.One) -> Factors:
    """Read ``e**power`` as factors that do not depend on the ``number`` of singular values.

    The power of a product is that of its factors where these are shown to be positive, or where it is a whole number.
    Raises :class:`UndecidedError` for an expression that is no such product.
    """
    if isinstance(e, Mul):
        if not (power.is_Integer or all(shown_positive_product(x) for x in e.args)):
            raise UndecidedError(f"a factor of {e} may be negative, so that its power {power} is not taken apart")
        out = Factors()
        for x in e.args:
            out = out.times(factors(x, number, power))
        return out
    if isinstance(e, Pow) and _has_product(e.base):
        if not (power.is_Integer or shown_positive_product(e)):
            raise UndecidedError(f"{e} may be negative, so that its power {power} is not {e.exp * power} of the base")
        return factors(e.base, number, e.exp * power)
    if isinstance(e, (van, det, Singles, OrderedPairs)):
        return _of_product(e, number, power)
    base, exponent = (e.base, e.exp * power) if isinstance(e, Pow) else (e, power)
    if base.has(SIGMA, number):
        raise UndecidedError(f"{e} is not a product over singular values")
    exponent = exponent.expand()
    if exponent.has(number) and base.has(FIRST, SECOND):
        raise UndecidedError(f"{e} is a power of one singular value, not a product over all of them")
    if not exponent.is_polynomial(number) or Poly(exponent, number).degree() > 2:
        raise UndecidedError(f"the exponent {exponent} is not quadratic in {number}")
    whole = power.is_Integer and (not exponent.has(number) or _splits(exponent, number))
    if not (whole or shown_positive(base)):
        raise UndecidedError(f"{base} is not shown to be positive, so that its power {exponent} is not taken apart")
    pairs = 2 * exponent.coeff(number, 2)
    singles, rest = exponent.coeff(number, 1) + pairs / 2, exponent.coeff(number, 0)
    return Factors(base**rest, base**singles, base**pairs)


def shown_positive_product(e: Expr) -> bool:
    """Whether an expression in products over singular values σ_1 > … > σ_n > 0 is positive, factor by factor."""
    if isinstance(e, Mul) and _has_product(e):
        return all(map(shown_positive_product, e.args))
    if isinstance(e, Pow) and _has_product(e):
        return shown_real(e.exp) and shown_positive_product(e.base)
    if isinstance(e, van):
        f = e.args[0]
        return _positive_for_pairs(f.xreplace({SIGMA: FIRST}) - f.xreplace({SIGMA: SECOND}))
    if isinstance(e, OrderedPairs):
        return _positive_for_pairs(e.args[0])
    return shown_positive(e.args[0].xreplace({SIGMA: FIRST}) if _is_product(e) else e)


def _positive_for_pairs(f: Expr) -> bool:
    """Whether f is positive for σ_i > σ_l, that is for σ_i = σ_l e^u with u > 0."""
    return shown_positive(f.xreplace({FIRST: SECOND * exp(Dummy("u", positive=True))}))


def _has_product(e: Expr) -> bool:
    return bool(e.has(van, det, Singles, OrderedPairs))


def _splits(exponent: Expr, number: Symbol) -> bool:
    """Whether a polynomial in the number of singular values has whole coefficients, in a number and in pairs."""
    pairs = 2 * exponent.coeff(number, 2)
    return all(c.is_Integer for c in (pairs, exponent.coeff(number, 1) + pairs / 2, exponent.coeff(number, 0)))


_FOREIGN: dict[Any, tuple[Symbol, ...]] = {
    van: (FIRST, SECOND),
    det: (FIRST, SECOND),
    Singles: (SECOND, SIGMA),
    OrderedPairs: (SIGMA,),
}
"""Letters of singular values that are not those over which a product runs."""


def _of_product(e: Expr, number: Symbol, power: Expr) -> Factors:
    if power.has(number):
        raise UndecidedError(f"the exponent {power} depends on {number}")
    f = e.args[0]
    if f.has(*_FOREIGN[type(e)]):
        raise UndecidedError(f"a letter in {e} means one thing in the product and another outside")
    if not (power.is_Integer or shown_positive_product(e)):
        raise UndecidedError(f"a factor of {e} may be negative, so that its power {power} is not taken apart")
    if isinstance(e, van):
        return Factors(pair=(f.subs(SIGMA, FIRST) - f.subs(SIGMA, SECOND)) ** power)
    if isinstance(e, OrderedPairs):
        # a factor of ordered pairs counts twice for i < l only if it is symmetric
        if normal_form(f, f.xreplace({FIRST: SECOND, SECOND: FIRST})) is None:
            raise UndecidedError(f"{f} is not symmetric in the two singular values")
        return Factors(pair=f ** (2 * power))
    return Factors(single=f.subs(SIGMA, FIRST) ** power)


@dataclass(frozen=True)
class SameFactors(WithDefinitions):
    """The constants, the factors of single singular values and those of pairs are equal, one certificate each."""

    certificates: tuple[Certificate, ...]
    number: Symbol = WIDTH
    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            left, right = (factors(self.unfold(e), self.number) for e in (relation.lhs, relation.rhs))
        except UndecidedError:
            return False
        pairs = zip(self.certificates, left.relations(right), strict=False)
        return len(self.certificates) == 3 and all(certificate.check(r) for certificate, r in pairs)


@dataclass(frozen=True)
class PairProducts(ByCertificate, WithDefinitions):
    """Identity of two products over singular values σ_1 > … > σ_n > 0 for every ``number`` n, factor by factor.

    Decided where the factors on both sides agree one by one; powers that are not whole are taken apart only where each
    factor is shown to be positive.  ``definitions`` unfold names; a point may give a name a value of its own, from the
    matrix of the metric.

    >>> by = PairProducts()
    >>> by.proves(Relation(van(SIGMA) * van(1 / SIGMA) * det(SIGMA**2) ** 0, OrderedPairs(1 / (FIRST + SECOND))))
    False
    >>> by.proves(Relation(van(3 * SIGMA), 3 ** (WIDTH * (WIDTH - 1) / 2) * van(SIGMA)))
    True
    """

    definitions: Definitions = ()
    number: Symbol = WIDTH
    name: str = "factors over pairs, symbolic d"

    def prove(self, relation: Relation) -> Certificate | None:
        require_equation(relation)
        left, right = (factors(self.unfold(e), self.number) for e in (relation.lhs, relation.rhs))
        found = [identity(r) for r in left.relations(right)]
        if None in found:
            return None
        return SameFactors(tuple(found), self.number, self.definitions)  # type: ignore[arg-type]

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        numbers = {s: value for s, value in point.items() if isinstance(s, Symbol)}
        whole = {s: value for s, value in numbers.items() if s.is_integer}
        at = {s: value for s, value in numbers.items() if not s.is_integer}
        written = at_width(self.unfold_at(expression, point).subs(whole), point[VALUES], self.number)
        return (enclose_scalar(written, at),)


def at_width(e: Expr, values: Sequence[Symbol], number: Symbol = WIDTH) -> Expr:
    """Write the products out for given singular values σ_1 > … > σ_n."""
    return _at_width(e.subs(number, len(values)), tuple(values))


@lru_cache(maxsize=4096)
def _at_width(e: Expr, values: tuple[Symbol, ...]) -> Expr:
    # an empty product is the number 1, which a sum with a symbol keeps a SymPy expression
    zero = Dummy("zero")
    return (zero + e).replace(_is_product, lambda x: _written_out(x, values)).subs(zero, 0)


def _is_product(e: Any) -> bool:
    return isinstance(e, (van, det, Singles, OrderedPairs))


@lru_cache(maxsize=4096)
def _written_out(product: Expr, values: tuple[Symbol, ...]) -> Expr:
    f = product.args[0]
    if isinstance(product, OrderedPairs):
        return prod([f.xreplace({FIRST: x, SECOND: y}) for x, y in permutations(values, 2)])
    at = [f.xreplace({SIGMA: x, FIRST: x}) for x in values]
    return prod([x - y for x, y in combinations(at, 2)]) if isinstance(product, van) else prod(at)
