"""Antidifferences of terms that are rational in the index times a power q^j: guesses; certificates check them."""

from __future__ import annotations

from math import prod

from sympy import Add, Dummy, Expr, Mul, PolynomialError, Rational, S, Symbol, cancel, degree, fraction, together
from sympy.concrete.gosper import gosper_term

from dlnsym.algebra.zero_test import Zeroness, zeroness
from dlnsym.proofs.deciding.expansion import expanded, free_of

LARGEST_POWER = 12
"""Power of the index up to which antidifferences are looked for."""
MOST_WORK, MOST_WORK_WITH_LETTERS = 64, 20
"""Size of a quotient that is looked at, (1 + degree above)(1 + degree below)(1 + letters): SymPy cannot be stopped."""
LARGEST_NUMBER = 50
"""Numbers in such a quotient; where poles lie further apart than that, SymPy multiplies as many factors."""
_RATIO = Dummy("q")


def antidifference(f: Expr, j: Symbol) -> Expr | None:
    """F with F(j+1) − F(j) = f, by Gosper's algorithm on f, or else term by term; None where it finds none."""
    whole = _of_term(f, j)
    if whole is not None:
        return whole
    parts = [_of_term(term, j) for term in Add.make_args(expanded(f))]
    return Add(*(part for part in parts if part is not None)) if None not in parts else None


def _of_term(term: Expr, j: Symbol) -> Expr | None:
    factors = Mul.make_args(term)
    rational = together(Mul(*(f for f in factors if f.is_rational_function(j))))
    power = Mul(*(f for f in factors if not f.is_rational_function(j)))
    ratio = _ratio(power, j)
    if ratio is None or any(degree(part, j) > LARGEST_POWER for part in fraction(rational)):
        return None
    constant = zeroness(ratio - 1) is Zeroness.ZERO
    letters = len(rational.free_symbols - {j}) + (not constant)
    work = prod(1 + int(degree(part, j)) for part in fraction(rational)) * (1 + letters)
    moving = rational.as_independent(j, as_Add=False)[1]
    far = any(abs(number) > LARGEST_NUMBER for number in moving.atoms(Rational))
    if far or work > (MOST_WORK_WITH_LETTERS if letters else MOST_WORK):
        return None
    try:
        factor = gosper_term(rational if constant else rational * _RATIO**j, j)
    except PolynomialError:
        return None
    return None if factor is None else power * cancel(rational * factor).xreplace({_RATIO: ratio})


def _ratio(f: Expr, j: Symbol) -> Expr | None:
    """f(j+1)/f(j), if it does not depend on j."""
    return S.One if f == 1 else free_of(f.xreplace({j: j + 1}) / f, j)
