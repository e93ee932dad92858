"""Antiderivatives by a short table: guesses, which are checked where they are used."""

from __future__ import annotations

from sympy import (
    Add,
    Dummy,
    Expr,
    Function,
    Mul,
    Pow,
    Rational,
    S,
    Symbol,
    apart,
    atan,
    cancel,
    cos,
    cosh,
    degree,
    exp,
    log,
    sin,
    sinh,
)

from dlnsym.proofs.deciding.expansion import expanded, free_of

LARGEST_DEGREE = 6
"""Degree up to which quotients of polynomials are written in partial fractions."""
LARGEST_POWER = 12
"""Power of the variable up to which products are integrated by parts."""


def antiderivative(f: Expr, t: Symbol) -> Expr | None:
    """F with F′ = f for sums of constants times one function of a table; None where a term is of another sort."""
    total: Expr = S.Zero
    parts = f if f.is_Add else _in_fractions(f, t)
    # partial fractions keep the powers of their denominators
    for term in Add.make_args(parts if parts.is_Add else expanded(parts)):
        constant, moving = term.as_independent(t, as_Add=False)
        found = _of_function(moving, t)
        if found is None:
            return _by_substitution(f, t)
        total += constant * found
    return total


def _in_fractions(f: Expr, t: Symbol) -> Expr:
    """A small quotient of polynomials in partial fractions; anything else as it is."""
    top, bottom = f.as_numer_denom()
    if not (bottom.has(t) and top.is_polynomial(t) and bottom.is_polynomial(t)):
        return f
    if len(f.free_symbols) > 2 or top.is_Add or max(degree(top, t), degree(bottom, t)) > LARGEST_DEGREE:
        return f
    return apart(f, t)


def _by_substitution(f: Expr, t: Symbol) -> Expr | None:
    """G(u) for f = G′(u) u′ with a part u of f."""
    inner = {a for x in f.atoms(Function, Pow) for a in x.args[:1] if a.has(t) and a != t}
    inner |= {x for x in f.atoms(Function) if x.has(t)}
    s = Dummy("s", real=True)
    for u in sorted(inner, key=str):
        slope = u.diff(t)
        if slope == 0 or f.xreplace({u: s}) == f:
            continue
        outer = cancel((f / slope).xreplace({u: s})) if len(f.free_symbols) <= 2 else (f / slope).xreplace({u: s})
        if not outer.has(t):
            found = antiderivative(outer, s)
            if found is not None:
                return found.xreplace({s: u})
    return None


def _of_function(f: Expr, t: Symbol) -> Expr | None:
    if not f.has(t):
        return f * t
    rate = free_of((f.diff(t) / f), t)
    if rate is not None:
        # f′ = r f for a number r
        return f / rate
    factors = Mul.make_args(f)
    power = next((x for x in factors if x == t or (isinstance(x, Pow) and x.base == t and not x.exp.has(t))), None)
    if len(factors) == 2 and power is not None:
        (other,) = [x for x in factors if x != power]
        n = power.exp if isinstance(power, Pow) else S.One
        return _by_parts(n, power, other, t)
    if len(factors) != 1:
        return None
    if isinstance(f, (exp, sin, cos, sinh, cosh)):
        slope = f.args[0].diff(t)
        opposite = {exp: exp, sin: lambda x: -cos(x), cos: sin, sinh: cosh, cosh: sinh}[type(f)]
        return None if slope.has(t) or slope == 0 else opposite(f.args[0]) / slope
    if isinstance(f, log):
        slope = f.args[0].diff(t)
        return None if slope.has(t) or slope == 0 else f.args[0] * (f - 1) / slope
    base, n = f.as_base_exp()
    if isinstance(base, (sin, cos)) and n == 2:
        # by the double angle
        doubled = cos(2 * base.args[0])
        rest = _of_function(doubled, t)
        return None if rest is None else (t + (rest if isinstance(base, cos) else -rest)) / 2
    if n.has(t):
        slope = n.diff(t)
        return None if base.has(t) or slope.has(t) or slope == 0 else f / (slope * log(base))
    slope = base.diff(t)
    if slope.has(t):
        return _of_quadratic(base, n, t)
    return log(base) / slope if n == -1 else base ** (n + 1) / ((n + 1) * slope)


def _by_parts(n: Expr, power: Expr, other: Expr, t: Symbol) -> Expr | None:
    """t^n times an exponential, a sine and the like, for whole n, or times log t."""
    if other == log(t) and n != -1:
        return t ** (n + 1) * (log(t) / (n + 1) - 1 / (n + 1) ** 2)
    if other == log(t):
        return log(t) ** 2 / 2
    if not (n.is_Integer and 0 < n <= LARGEST_POWER):
        return None
    total, sign = S.Zero, S.One
    for _ in range(int(n) + 1):
        found = antiderivative(other, t)
        if found is None:
            return None
        total += sign * power * found
        other, power, sign = found, power.diff(t), -sign
    return total


def _of_quadratic(base: Expr, n: Expr, t: Symbol) -> Expr | None:
    """1/(c² t² + a²) by the arctangent."""
    if n != -1 or not base.is_polynomial(t):
        return None
    a, b, c = (base.coeff(t, k) for k in range(3))
    if b != 0 or not (a.is_positive and c.is_positive) or base != a + c * t**2:
        return None
    root = Pow(a * c, Rational(1, 2))
    return atan(t * c / root) / root
