"""Polynomials in numbered letters as data, and what one asks of them."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any

from flint import Ordering, fmpq_mpoly_ctx, fmpz, fmpz_mpoly
from sympy import factorint

from dlnsym.algebra.quotients import Arithmetic, Quotient

Key = tuple[tuple[tuple[int, ...], int], ...]
"""A polynomial as sorted pairs of exponents and coefficient."""


def key(p: fmpz_mpoly) -> Key:
    """The polynomial as data, the same in rings of any size."""
    return tuple((stripped(m), int(c)) for m, c in sorted_terms(p))


def sorted_terms(p: Any) -> list[tuple[tuple[int, ...], Any]]:
    """Exponents and coefficients, in an order that is always the same."""
    return sorted(p.to_dict().items())


def stripped(m: tuple[int, ...]) -> tuple[int, ...]:
    """Exponents without the zeros at the end, so that they do not depend on the size of the ring."""
    last = max((k for k, power in enumerate(m, 1) if power), default=0)
    return tuple(m[:last])


def single(p: fmpz_mpoly) -> int | None:
    """The letter that p is, if it is one."""
    power = single_power(p)
    return power if power is not None and p.total_degree() == 1 else None


def single_power(p: fmpz_mpoly) -> int | None:
    """The letter of which p is a positive power, if it is one."""
    if len(p) != 1 or p.leading_coefficient() != 1:
        return None
    places = [k for k, power in enumerate(p.degrees()) if power]
    return places[0] if len(places) == 1 else None


def constant(x: Quotient) -> Fraction | None:
    """The number that a quotient is, if it is one."""
    if x.top == 0:
        return Fraction(0)
    if x.top.is_constant() and x.bottom.is_constant():
        return Fraction(int(x.top.leading_coefficient()), int(x.bottom.leading_coefficient()))
    return None


def replaced(
    arithmetic: Arithmetic, p: fmpz_mpoly, position: int, degree: int, value: fmpz_mpoly, bottom: fmpz_mpoly
) -> tuple[fmpz_mpoly, fmpz_mpoly]:
    """g^degree = value/bottom put into p, times the power of ``bottom`` that clears it, and that power."""
    parts: dict[int, dict[tuple[int, ...], int]] = {}
    for powers, c in p.to_dict().items():
        whole, left = divmod(powers[position], degree)
        parts.setdefault(whole, {})[(*powers[:position], left, *powers[position + 1 :])] = c
    most = max(parts, default=0)
    total = arithmetic.ring.constant(0)
    for k, part in parts.items():
        term = arithmetic.ring.from_dict(part)
        if k:
            term = arithmetic.times(term, arithmetic.power(Quotient(value, arithmetic.unit), k).top)
        if most > k and bottom != 1:
            term = arithmetic.times(term, bottom ** (most - k))
        total = total + term
    return total, (bottom**most if bottom != 1 else arithmetic.unit)


@lru_cache(maxsize=64)
def rational_ring(letters: int) -> Any:
    """The ring of polynomials in as many letters over the rationals."""
    return fmpq_mpoly_ctx.get([f"x{k}" for k in range(letters)], Ordering.lex)


def irreducible(p: fmpz_mpoly) -> tuple[int, list[tuple[fmpz_mpoly, int]]]:
    """The content of a polynomial, its sign included, and its irreducible factors with multiplicities.

    >>> from dlnsym.algebra.quotients import context
    >>> x, _ = context(2).gens()
    >>> content, factors = irreducible(2 * (x + 2**31) * (x + 2**31 + 1) ** 2)
    >>> content, sorted(f"{f}, {m}" for f, m in factors)
    (2, ['x0 + 2147483648, 1', 'x0 + 2147483649, 2'])
    """
    try:
        content, factors = p.factor()
    except OverflowError:
        # python-flint 0.9 cannot sort integer factors with such coefficients, rational ones it can
        ring = p.context()
        content, rational = rational_ring(ring.nvars()).from_dict(p.to_dict()).factor()
        factors = [(ring.from_dict({m: int(c) for m, c in f.to_dict().items()}), m) for f, m in rational]
    return int(content), [(f, int(m)) for f, m in factors]


def factored(n: int) -> list[tuple[int, int]]:
    """Primes and multiplicities; what is left beyond small primes stays whole, as a letter of its own."""
    if n.bit_length() <= 128:
        return [(int(p), int(m)) for p, m in fmpz(n).factor()]
    return [(int(p), int(m)) for p, m in factorint(n, limit=10_000, use_rho=False, use_pm1=False).items()]
