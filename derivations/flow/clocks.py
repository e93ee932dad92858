"""The flow in logarithmic singular values, and a clock in which the escape from small values is not stiff.

With y_i = log σ_i and dt = r^{2/N−1} dτ, where r is the largest singular value or another size of W, the right-hand
sides of (3.6)–(3.8) depend on the singular values through their ratios alone: however small the start, a step in τ
that serves near the end serves at the beginning.  In flow time the same right-hand sides scale like r^{1−2/N}.
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Expr, Integer, Limit, Rational, S, Symbol, exp, log, oo, symbols

from derivations.flow.singular_flow import diagonal_rate, left_pair, right_pair, rotation_factor
from derivations.sources import DLN
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_at
from derivations.symbols import N, sigma_i
from dlnsym.algebra import written
from dlnsym.algebra.functions import Level, elementary
from dlnsym.proofs import Claim, DepthLimit, ExpLogZeroTest, Fact, Relation, RepeatedDerivative, Variant, together

# ---------------------------------------------------------------- the flow of Theorem 3.2, for a pair

g_il, g_li, g_ii = symbols("G_il G_li G_ii", real=True)


def singular_rate(sigma: Expr, g: Expr, depth: Expr = N) -> Expr:
    """dσ_i/dt of (3.7)."""
    return -(sigma ** (2 - 2 / depth)) * g


def left_rate(s_i: Expr, s_l: Expr, here: Expr, mirrored: Expr, eigenvalue_of_pair: Expr) -> Expr:
    """a^U_il of (3.6): L_il (σ_l G_il + σ_i G_li)."""
    return rotation_factor(s_i, s_l, eigenvalue_of_pair) * (s_l * here + s_i * mirrored)


def right_rate(s_i: Expr, s_l: Expr, here: Expr, mirrored: Expr, eigenvalue_of_pair: Expr) -> Expr:
    """a^V_il of (3.8): L_il (σ_i G_il + σ_l G_li)."""
    return rotation_factor(s_i, s_l, eigenvalue_of_pair) * (s_i * here + s_l * mirrored)


# ---------------------------------------------------------------- logarithms, and the size that sets the clock

y_i, y_l, y_r = symbols("y_i y_l y_r", real=True)
"""Logarithms of σ_i, of σ_l and of the size r; y_r = 0 leaves flow time as it is."""


def clock(log_size: Expr, depth: Expr = N) -> Expr:
    """dt/dτ = r^{2/N−1}."""
    return exp(-(1 - 2 / depth) * log_size)


def log_singular_rate(log_sigma: Expr, log_size: Expr, g: Expr, depth: Expr = N) -> Expr:
    """dy_i/dτ = −(σ_i/r)^{1−2/N} G_ii."""
    return -exp((1 - 2 / depth) * (log_sigma - log_size)) * g


def _pair_factor(log_i: Expr, log_l: Expr, log_size: Expr, depth: Expr) -> Expr:
    """(σ_i/r)^{1−2/N}/(N (1 − (σ_l/σ_i)^{2/N})), at N = ∞ σ_i/r over 2 log(σ_i/σ_l)."""
    gap = -Level(-2 * (log_i - log_l), depth)
    return exp((1 - 2 / depth) * (log_i - log_size)) / elementary(gap)


def log_left_rate(log_i: Expr, log_l: Expr, log_size: Expr, here: Expr, mirrored: Expr, depth: Expr = N) -> Expr:
    """a^U_il in τ; the weights of the gradient's entries are 1 and σ_l/σ_i."""
    return _pair_factor(log_i, log_l, log_size, depth) * (mirrored + exp(log_l - log_i) * here)


def log_right_rate(log_i: Expr, log_l: Expr, log_size: Expr, here: Expr, mirrored: Expr, depth: Expr = N) -> Expr:
    """a^V_il in τ."""
    return _pair_factor(log_i, log_l, log_size, depth) * (here + exp(log_l - log_i) * mirrored)


# ---------------------------------------------------------------- the change of coordinates

scalars = ExpLogZeroTest()
_LOGS: dict[Any, Any] = {
    y_i: Rational(1, 2),
    y_l: Rational(-4, 3),
    y_r: Rational(2, 3),
    g_il: Rational(2, 3),
    g_li: Rational(-4, 5),
    g_ii: Rational(5, 7),
}
_DEPTHS = tuple({**_LOGS, N: Integer(n)} for n in (1, 3))
_INFINITE = (_LOGS,)
s_i, s_l = exp(y_i), exp(y_l)
finite, infinite = eigenvalue(s_i, s_l), eigenvalue_at(s_i, s_l, oo)

on_clock = Fact(
    Relation(clock(log(sigma_i)), sigma_i ** (2 / N - 1)),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (1, 3)),
    text=(
        "On a clock τ with dt = r^{2/N−1} dτ every rate is multiplied by dt/dτ = r^{2/N−1} > 0; the orbits are the same, and "
        "t = ∫ r^{2/N−1} dτ leads back to flow time."
    ),
)
singular = Fact(
    Relation(singular_rate(s_i, g_ii) / s_i * clock(y_r), log_singular_rate(y_i, y_r, g_ii)),
    scalars,
    _DEPTHS,
    wrong=(
        Variant(
            "the clock run backwards",
            Relation(singular_rate(s_i, g_ii) / s_i / clock(y_r), log_singular_rate(y_i, y_r, g_ii)),
        ),
    ),
)
left = Fact(
    Relation(left_rate(s_i, s_l, g_il, g_li, finite) * clock(y_r), log_left_rate(y_i, y_l, y_r, g_il, g_li)),
    scalars,
    _DEPTHS,
    text="In logarithms a^U_il dt/dτ = (σ_i/r)^{1−2/N} (G_li + (σ_l/σ_i) G_il)/(N (1 − (σ_l/σ_i)^{2/N})),",
)
right = Fact(
    Relation(right_rate(s_i, s_l, g_il, g_li, finite) * clock(y_r), log_right_rate(y_i, y_l, y_r, g_il, g_li)),
    scalars,
    _DEPTHS,
    text="and a^V_il has G_il + (σ_l/σ_i) G_li in its place.",
)
singular_limit = Fact(
    Relation(singular_rate(s_i, g_ii, oo) / s_i * clock(y_r, oo), log_singular_rate(y_i, y_r, g_ii, oo)),
    scalars,
    _INFINITE,
)
left_limit = Fact(
    Relation(left_rate(s_i, s_l, g_il, g_li, infinite) * clock(y_r, oo), log_left_rate(y_i, y_l, y_r, g_il, g_li, oo)),
    scalars,
    _INFINITE,
)
right_limit = Fact(
    Relation(
        right_rate(s_i, s_l, g_il, g_li, infinite) * clock(y_r, oo), log_right_rate(y_i, y_l, y_r, g_il, g_li, oo)
    ),
    scalars,
    _INFINITE,
)


# with r = 1, y_r = 0, the clock is flow time
logarithms = together(
    "With σ_i = e^{y_i}, dσ_i = σ_i dy_i, so dy_i/dt = (dσ_i/dt)/σ_i = −σ_i^{1−2/N} G_ii.",
    (
        Fact(Relation(before, after), scalars, points)
        for before, after, points in (
            (
                written.at(singular_rate(sigma_i, g_ii) / sigma_i, {sigma_i: s_i}),
                log_singular_rate(y_i, S.Zero, g_ii),
                _DEPTHS,
            ),
            (
                written.at(singular_rate(sigma_i, g_ii, oo) / sigma_i, {sigma_i: s_i}),
                log_singular_rate(y_i, S.Zero, g_ii, oo),
                _INFINITE,
            ),
            (written.at(clock(y_r), {y_r: 0}), S.One, _DEPTHS),
        )
    ),
)
depth_limit = Fact(
    Relation(Limit(log_singular_rate(y_i, y_r, g_ii), N, oo), log_singular_rate(y_i, y_r, g_ii, oo)),
    DepthLimit(),
    _INFINITE,
)

# ---------------------------------------------------------------- no dependence on scale, and bounded rates

shift = Symbol("kappa", real=True)
"""Logarithm of a factor by which all singular values, and the size r with them, are multiplied."""

_SHIFTED = tuple({**p, shift: Rational(-7, 2)} for p in _DEPTHS)
_MOVED = {y: y + shift for y in (y_i, y_l, y_r)}
scale_free = together(
    "Multiplying all singular values and r by e^κ changes nothing: the rates in τ depend on ratios of singular values and on G.",
    (
        Fact(Relation(written.at(rate, _MOVED), rate), scalars, _SHIFTED)
        for rate in (
            log_singular_rate(y_i, y_r, g_ii),
            _pair_factor(y_i, y_l, y_r, N),
            _pair_factor(y_i, y_l, y_r, oo),
            exp(y_l - y_i),
        )
    ),
)

in_flow_time = Fact(
    Relation(
        log_singular_rate(y_i + shift, S.Zero, g_ii), exp((1 - 2 / N) * shift) * log_singular_rate(y_i, S.Zero, g_ii)
    ),
    scalars,
    _SHIFTED,
)

u = Symbol("u", positive=True)
m = Symbol("m", integer=True, nonnegative=True)
# σ_i = r e^{−u}, N = m + 2
weight = exp(-u * m / (m + 2))
bounded = Fact(
    Relation(weight, S.One, "<="),
    RepeatedDerivative(variable=u, multiplier=exp(u * m / (m + 2))),
    ({u: Rational(3, 2), m: Integer(3)}, {u: Rational(30), m: Integer(1)}),
    text=(
        "With r the largest singular value and N = m + 2 ≥ 2, |dy_i/dτ| ≤ |G_ii|: for σ_i = r e^{−u} the weight is "
        "e^{−u m/(m+2)} ≤ 1."
    ),
    wrong=(Variant("half of it", Relation(weight, Rational(1, 100), "<=")),),
)

# ---------------------------------------------------------------- the escape in closed form

sigma, start, c = symbols("sigma sigma_0 c", positive=True)
power = 1 - 2 / N
escape_in_flow_time = (start**-power - sigma**-power) / (c * power)
escape_in_clock = log(sigma / start) / c
_ESCAPE = ({sigma: Rational(1, 2), start: Rational(1, 1000), c: Rational(3, 4)},)
_ESCAPE_DEPTHS = tuple({**p, N: Integer(n)} for p in _ESCAPE for n in (3, 10))

escape_flow = Fact(
    Relation(Derivative(escape_in_flow_time, sigma), 1 / singular_rate(sigma, -c)),
    scalars,
    _ESCAPE_DEPTHS,
    text=(
        "While G_11 = −c is constant, as it is near W = 0, dσ/dt = c σ^{2−2/N} takes from σ_0 to σ the time "
        "(σ_0^{2/N−1} − σ^{2/N−1})/(c (1 − 2/N)), N ≠ 2: its derivative in σ is 1/(dσ/dt), and it is 0 at σ = σ_0."
    ),
)
escape_starts = Fact(Relation(written.at(escape_in_flow_time, {sigma: start}), S.Zero), scalars, _ESCAPE_DEPTHS)
escape_clock = Fact(
    Relation(Derivative(escape_in_clock, sigma), 1 / (singular_rate(sigma, -c) * clock(log(sigma)))),
    scalars,
    _ESCAPE_DEPTHS,
)
escape_limit = Fact(
    Relation(Limit(escape_in_flow_time, N, oo), (1 / start - 1 / sigma) / c),
    DepthLimit(),
    _ESCAPE,
)
escape_two = Fact(
    Relation(Derivative(escape_in_clock, sigma), 1 / singular_rate(sigma, -c, Integer(2))), scalars, _ESCAPE
)

_ANY = "every width d, distinct positive singular values, every differentiable E"
_OURS = "not printed in the paper: derived for integration"

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-logarithms"),
        "identity",
        "The flow in logarithmic singular values",
        r"y_i = \log\sigma_i:\quad \dot y_i = -e^{(1 - 2/N) y_i} G_{ii}, \quad a^U_{il} = \frac{e^{(1-2/N) y_i}}"
        r"{N (1 - e^{-2(y_i - y_l)/N})} \left(G_{li} + e^{y_l - y_i} G_{il}\right), \quad a^V_{il} = a^U_{il}|_{G \to G^T}",
        "every depth N ≤ ∞, " + _ANY + ", flow time",
        (left_pair, right_pair, diagonal_rate, *logarithms, left, right, depth_limit, left_limit, right_limit),
        note=_OURS + "; σ_i = e^{y_i} leads back; proved for any size r, of which r = 1 is flow time",
    ),
    Claim(
        DLN.at("sec-3.1-clock"),
        "identity",
        "The flow on a rescaled clock",
        r"dt = r^{2/N - 1} d\tau:\quad \frac{dy_i}{d\tau} = -\left(\tfrac{\sigma_i}{r}\right)^{1 - 2/N} G_{ii}, \quad"
        r" \frac{dt}{d\tau} a^U_{il} = \left(\tfrac{\sigma_i}{r}\right)^{1-2/N} \frac{G_{li} + \frac{\sigma_l}{\sigma_i}"
        r" G_{il}}{N (1 - (\sigma_l/\sigma_i)^{2/N})}",
        "every depth N ≤ ∞, "
        + _ANY
        + "; any r > 0 that scales with W, such as σ_1 or the Frobenius norm; the bound with "
        "r = σ_1, N ≥ 2",
        (
            left_pair,
            right_pair,
            diagonal_rate,
            *logarithms,
            on_clock,
            left,
            right,
            *scale_free,
            bounded,
            singular,
            singular_limit,
            left_limit,
            right_limit,
            in_flow_time,
        ),
        note=_OURS + "; t = ∫ r^{2/N−1} dτ leads back to flow time. Written in ratios the rates do not depend on the "
        "scale of W, in flow time they scale like r^{1−2/N}; at N = 2 the two clocks are one",
    ),
    Claim(
        DLN.at("sec-3.1-escape"),
        "identity",
        "Time of escape from small values",
        r"G_{11} = -c:\quad t = \frac{\sigma_0^{2/N - 1} - \sigma^{2/N - 1}}{c\,(1 - 2/N)}, \quad"
        r" \tau = \frac1c \log\frac{\sigma}{\sigma_0}",
        "one singular value with constant G_11 = −c < 0, r = σ_1, every N ≠ 2; at N = 2 the second form for both; N = ∞",
        (diagonal_rate, *logarithms, on_clock, escape_flow, escape_starts, escape_clock, escape_limit, escape_two),
        note=_OURS + "; in flow time the escape takes a power of the initial size, in τ its logarithm",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
