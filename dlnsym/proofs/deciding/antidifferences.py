"""Antidifferences of sums of c j^n q^j: guesses, which are checked where they are used."""

from __future__ import annotations

from sympy import Add, Expr, Integer, Mul, Pow, Rational, S, Symbol, bernoulli, binomial

from dlnsym.algebra.zero_test import Zeroness, zeroness
from dlnsym.proofs.deciding.expansion import expanded, free_of

LARGEST_POWER = 12
"""Power of the index up to which the table goes."""


def antidifference(f: Expr, j: Symbol) -> Expr | None:
    """F with F(j+1) − F(j) = f for sums of c j^n q^j; None where a term is of another sort."""
    total: Expr = S.Zero
    for term in Add.make_args(expanded(f)):
        found = _of_term(term, j)
        if found is None:
            return None
        total += found
    return total


def _of_term(term: Expr, j: Symbol) -> Expr | None:
    constant, moving = term.as_independent(j, as_Add=False)
    powers, rest = S.Zero, S.One
    for factor in Mul.make_args(moving):
        if factor == j:
            powers += 1
        elif isinstance(factor, Pow) and factor.base == j and factor.exp.is_Integer:
            powers += factor.exp
        else:
            rest *= factor
    if not 0 <= powers <= LARGEST_POWER:
        return None
    n = int(powers)
    ratio = _ratio(rest, j)
    if ratio is None:
        return None
    if zeroness(ratio - 1) is Zeroness.ZERO:
        return constant * rest * _faulhaber(n, j)
    # q^j P(j) with q P(j+1) − P(j) = j^n, from the highest coefficient down
    coefficients: list[Expr] = [S.Zero] * (n + 1)
    for k in range(n, -1, -1):
        known = Add(*(coefficients[m] * binomial(m, k) for m in range(k + 1, n + 1)))
        coefficients[k] = ((S.One if k == n else S.Zero) - ratio * known) / (ratio - 1)
    return constant * rest * Add(*(c * j**k for k, c in enumerate(coefficients)))


def _ratio(f: Expr, j: Symbol) -> Expr | None:
    """f(j+1)/f(j), if it does not depend on j."""
    if f == 1:
        return S.One
    return free_of(f.xreplace({j: j + 1}) / f, j)


def _faulhaber(n: int, j: Symbol) -> Expr:
    """The polynomial with F(j+1) − F(j) = j^n: (B_{n+1}(j) − B_{n+1})/(n + 1)."""
    return Add(
        *(binomial(n + 1, k) * _bernoulli(k) * j ** (n + 1 - k) / Integer(n + 1) for k in range(n + 1)),
    )


def _bernoulli(k: int) -> Rational:
    return -Rational(1, 2) if k == 1 else bernoulli(k)
