"""Where expressions are defined and continuous, and the values of an index of a sum or a variable in an interval.

Everything here is one-sided: False and an error say that nothing was shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import count, islice
from typing import Any

from sympy import (
    Abs,
    Add,
    Dummy,
    Expr,
    Indexed,
    KroneckerDelta,
    Max,
    Min,
    Mul,
    Pow,
    S,
    Symbol,
    atan,
    cos,
    cosh,
    coth,
    exp,
    log,
    sin,
    sinh,
    tanh,
)
from sympy.core.function import AppliedUndef

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.field import Field
from dlnsym.algebra.functions import sinhc
from dlnsym.algebra.signs import Sign
from dlnsym.algebra.zero_test import in_field

_ENTIRE = (exp, sin, cos, sinh, cosh, tanh, sinhc, atan)
_TOTAL = (Add, Mul, Symbol, AppliedUndef, Abs, Max, Min, Indexed, KroneckerDelta, *_ENTIRE)


def defined_for(e: Expr, symbols: Iterable[Symbol]) -> bool:
    """Whether no division by zero and no logarithm of zero occurs in the parts in which the symbols occur.

    The symbols take all values that they are assumed to take.

    >>> k = Symbol("k", integer=True, nonnegative=True)
    >>> defined_for(1 / (k + 1), [k]), defined_for(1 / (k - 1), [k])
    (True, False)
    """
    return all(_shown(base, Field.never_vanishes) for base in _divisors(e, frozenset(symbols)))


def defined_on(e: Expr, index: Symbol, at: dict[Symbol, Expr]) -> bool:
    """Whether the parts in which ``index`` occurs are defined for the values ``at`` of it and of others."""
    return all(_shown(base, Field.never_vanishes) for base in _divisors(e, frozenset({index}), at))


def smooth_for(e: Expr, symbols: Iterable[Symbol]) -> bool:
    """Whether the expression is real and analytic in the symbols, at all values that they are assumed to take.

    >>> t = Symbol("t", positive=True)
    >>> smooth_for(log(1 + t) / t, [t]), smooth_for(1 / (1 - t), [t]), smooth_for(Abs(1 - t), [t])
    (True, False, False)
    """
    chosen = frozenset(symbols)

    def positive(field: Field, x: Any) -> bool:
        return field.sign(field.reduced(x)) is Sign.POSITIVE

    parts = [x for x in _parts(e) if x.free_symbols & chosen]
    if any(isinstance(x, (Abs, Max, Min)) or not _is_elementary(x) for x in parts):
        return False
    roots = [x for x in parts if isinstance(x, log) or (isinstance(x, Pow) and not x.exp.is_Integer)]
    return shown_real(e) and all(_shown(x.args[0], positive) for x in roots) and defined_for(e, chosen)


def continuous_at(e: Expr, symbol: Symbol, value: Expr) -> bool:
    """Whether the expression is continuous where the symbol has this value, in all parts in which it occurs.

    There every base below a fraction stroke must not vanish; every base of a root, and every argument of a logarithm,
    must be positive, or, under a positive power, non-negative.

    >>> from sympy import sqrt
    >>> t = Symbol("t", positive=True)
    >>> continuous_at(sqrt(t), t, S.Zero), continuous_at(1 / t, t, S.Zero), continuous_at(log(t), t, S.One)
    (True, False, True)
    """
    return all(
        _continuous(x, {symbol: value})
        for x in _parts(e)
        if symbol in x.free_symbols and not isinstance(x, (Add, Mul, Symbol, Abs, Max, Min, *_ENTIRE))
    )


def _continuous(x: Any, at: dict[Symbol, Expr]) -> bool:
    positive, nonzero = _has_sign(Sign.POSITIVE), Field.never_vanishes
    if isinstance(x, log):
        return _shown(x.args[0].xreplace(at), positive)
    if isinstance(x, coth):
        return _shown(x.args[0].xreplace(at), nonzero)
    if not isinstance(x, Pow):
        return False
    base = x.base.xreplace(at)
    if x.exp.is_Integer:
        return bool(x.exp >= 0) or _shown(base, nonzero)
    nonnegative = _has_sign(Sign.NONNEGATIVE, Sign.ZERO)
    rising = _shown(x.exp.xreplace(at), positive) and not x.exp.free_symbols & at.keys()
    return _shown(base, positive) or (rising and _shown(base, nonnegative))


def _has_sign(*signs: Sign) -> Any:
    return lambda field, x: field.sign(field.reduced(x)) in signs


def shown_nonnegative(e: Expr) -> bool:
    """Whether an expression is real and at least 0 wherever it is defined."""
    return _shown(e, _has_sign(Sign.POSITIVE, Sign.NONNEGATIVE, Sign.ZERO))


def shown_positive(e: Expr) -> bool:
    """Whether an expression is real and above 0 wherever it is defined."""
    return _shown(e, _has_sign(Sign.POSITIVE))


def shown_real(e: Expr) -> bool:
    """Whether an expression is real wherever it is defined.

    >>> from sympy import I
    >>> t = Symbol("t", real=True)
    >>> shown_real(sin(t) ** 2 / t), shown_real(exp(I * t)), shown_real(log(t))
    (True, False, False)
    """
    if isinstance(e, (Add, Mul)) and all(map(shown_real, e.args)):
        return True
    if isinstance(e, Pow) and e.exp.is_Integer:
        return shown_real(e.base)
    if isinstance(e, _ENTIRE) and shown_real(e.args[0]):
        return True
    return _shown(e, lambda field, x: field.is_real(field.reduced(x)))


def shown_whole(e: Expr) -> bool:
    """Whether an expression is a polynomial with whole coefficients in symbols of whole numbers."""
    return bool(e.is_Integer) or _shown(e, Field.is_integer)


def _shown(e: Expr, test: Any) -> bool:
    try:
        return bool(in_field((e,), lambda field: test(field, field.read(e))))
    except UndecidedError:
        return False


def _parts(e: Expr) -> list[Any]:
    """All subexpressions, once each."""
    seen: dict[Any, None] = {}
    pending: list[Any] = [e]
    while pending:
        x = pending.pop()
        if x not in seen and isinstance(x, Expr):
            seen[x] = None
            pending += x.args
    return list(seen)


def _is_elementary(x: Any) -> bool:
    return isinstance(x, (Add, Mul, Pow, log, Symbol, coth, *_ENTIRE))


def _divisors(e: Expr, symbols: frozenset[Symbol], at: dict[Symbol, Expr] | None = None) -> list[Expr]:
    """What must not vanish for the expression to be defined, as far as the symbols occur in it, for their values."""
    out: list[Expr] = []
    for part in _parts(e):
        if not part.free_symbols & symbols:
            continue
        x = part.xreplace(at) if at else part
        if isinstance(x, Pow):
            if not (shown_nonnegative(x.exp) if x.exp.free_symbols else x.exp.is_Rational and x.exp >= 0):
                out.append(x.base)
        elif isinstance(x, (log, coth)):
            out.append(x.args[0])
        elif not isinstance(x, _TOTAL) and x.args:
            # a function whose domain is not known: its variables must not move it
            out.append(S.Zero)
    return out


# ---------------------------------------------------------------- indices and intervals


def index_values(e: Expr, index: Symbol, low: Expr, high: Expr, beyond: int = 0) -> dict[Symbol, Expr]:
    """The index, and where possible the symbol of the upper bound, by whole numbers k, m ≥ 0 that are free.

    They take all values with low <= index <= high + ``beyond``, and do not occur in ``e``.  Raises
    :class:`UndecidedError` for bounds that are not shown to be whole numbers, or that hold the index.

    >>> j, N = Symbol("j"), Symbol("N", integer=True, positive=True)
    >>> index_values(j**2, j, S.One, N)
    {j: _k + 1, N: _k + _m + 1}
    """
    if index in low.free_symbols | high.free_symbols:
        raise UndecidedError(f"{index} occurs in its own bounds")
    if not (shown_whole(low) and shown_whole(high)):
        raise UndecidedError(f"{low} and {high} are not shown to be whole numbers")
    taken = e.free_symbols | low.free_symbols | high.free_symbols
    k, m = islice((x for x in map(_counter, count()) if x not in taken), 2)
    at: dict[Symbol, Expr] = {index: low + k}
    for s in sorted(high.free_symbols - low.free_symbols, key=str):
        offset = high - s
        if offset.is_Integer:
            at[s] = low + k + m - offset - beyond
    return at


@lru_cache
def _counter(number: int) -> Dummy:
    """Whole numbers from 0 on; the same ones every time, so that a certificate that holds one can be checked."""
    return Dummy("km"[number] if number < 2 else f"k_{number}", integer=True, nonnegative=True)


def is_range(low: Expr, high: Expr) -> bool:
    """Whether the range from ``low`` to ``high`` is shown to have no fewer than no terms: high >= low − 1."""
    return shown_whole(low) and shown_whole(high) and shown_nonnegative(high - low + 1)


def between(low: Expr, high: Expr) -> tuple[Expr, Dummy]:
    """(low + high s)/(1 + s) and s > 0, which runs through the open interval between two finite bounds."""
    s = Dummy("s", positive=True)
    return (low + high * s) / (1 + s), s
