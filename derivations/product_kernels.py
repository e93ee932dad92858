"""The kernels of the flow at width two in W and log|det W|: from derivations/product_flow.py.

The weights need ρ = log(σ_1/σ_2).  Where the singular values are comparable it comes from the lengths of the two halves,
through ``log1p``, and log|det W| is not used; where they are not, from log|det W|, which alone knows a tiny σ_2.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Eq, Expr, Integer, Matrix, Piecewise, S, Symbol, Tuple, exp, log, sqrt, symbols
from sympy.codegen.cfunctions import expm1, hypot, log1p

from derivations import product_flow as flow
from derivations.clocks import clock, clock_limit
from derivations.product_flow import (
    RATED,
    SIZED,
    dot,
    half_gap,
    half_sum,
    halves,
    image,
    mixed_weight,
    mixed_weight_limit,
    projections,
    share,
    single_weights,
    single_weights_limit,
    whole,
)
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.claims import Derivation, Relation, Scalars, Step
from dlnsym.codegen.functions import Either, elementary
from dlnsym.codegen.kernel import Form, Kernel, Letter, last_branch

HERE = "derivations/product_flow.py"
scalars = Scalars()

# ---------------------------------------------------------------- letters

W = Matrix(2, 2, symbols("w_11 w_12 w_21 w_22", real=True))
G = Matrix(2, 2, symbols("G_11 G_12 G_21 G_22", real=True))
log_det, s = Symbol("log_det", real=True), Symbol("s", real=True)

p_1, p_2, q_1, q_2, a_1, a_2, b_1, b_2 = symbols("p_1 p_2 q_1 q_2 a_1 a_2 b_1 b_2", real=True)
v_1, v_2, u_1, u_2 = symbols("v_1 v_2 u_1 u_2", real=True)
size, larger, portion, root = symbols("size larger portion root", positive=True)
# these may be 0
gap, ratio, rho = symbols("gap ratio rho", nonnegative=True)
log_size, log_larger, log_portion = symbols("log_size log_larger log_portion", real=True)
mixed, first, second, first_rate, second_rate = symbols("mixed first second first_rate second_rate", real=True)
along, across, excess, slope, of_v, of_u = symbols("along across excess slope of_v of_u", real=True)

_p, _q = halves(W, s)
_a, _b = halves(G, s)
HALVES: tuple[Letter, ...] = ((p_1, _p[0]), (p_2, _p[1]), (q_1, _q[0]), (q_2, _q[1]))
GRADIENT: tuple[Letter, ...] = ((a_1, _a[0]), (a_2, _a[1]), (b_1, _b[0]), (b_2, _b[1]))
SAFE: tuple[Letter, ...] = ((size, hypot(p_1, p_2)), (gap, hypot(q_1, q_2)))
PLAIN: tuple[Letter, ...] = ((size, sqrt(p_1**2 + p_2**2)), (gap, sqrt(q_1**2 + q_2**2)))


def _unless_equal(value: Expr, at_equal: Expr) -> Expr:
    """``value``, and its limit where σ_1 = σ_2."""
    return Piecewise((at_equal, Eq(gap, 0)), (value, True))


# z = |q|/|p|; half of 1 is where log1p stops gaining digits and log|det W| starts to
CLOSE = 2 * gap < size
BY_LENGTHS = log1p(2 * gap / (size - gap))
BY_DETERMINANT = 2 * log_larger - log_det
RATIOS: tuple[Letter, ...] = (
    (ratio, gap / size),
    (larger, (size + gap) / 2),
    (log_larger, log(larger)),
    (rho, Either(CLOSE, BY_LENGTHS, BY_DETERMINANT)),
)
DIRECTIONS: tuple[Letter, ...] = (
    (v_1, p_1 / size),
    (v_2, p_2 / size),
    (u_1, _unless_equal(q_1 / gap, S.Zero)),
    (u_2, _unless_equal(q_2 / gap, S.Zero)),
)
FINITE: tuple[Letter, ...] = (
    (portion, share(ratio)),
    (log_portion, log(portion)),
    (log_size, log(size)),
    (root, exp(-2 * log_portion / N)),
    (mixed, root * _unless_equal(-ratio / (N * expm1(-2 * rho / N)), S.One / 4)),
    (first, portion**2 * root),
    (second, first * exp(-SIZED * rho)),
    (first_rate, portion * root),
    (second_rate, first_rate * exp(-RATED * rho)),
)
INFINITE: tuple[Letter, ...] = (
    (portion, share(ratio)),
    (mixed, _unless_equal(mixed_weight_limit(ratio, rho), S.One / 4)),
    (first, portion**2),
    (second, share(-ratio) ** 2),
    (first_rate, portion),
    (second_rate, share(-ratio)),
)


def _rates(dt: Expr) -> Tuple:
    """(dW/dτ, d log|det W|/dτ, dt/dτ) in the letters above and below."""
    of_p, of_q = image((a_1, a_2), (b_1, b_2), (v_1, v_2), (u_1, u_2), mixed, (of_v, of_u))
    velocity = whole(of_p, of_q, s)
    of_log_det = half_sum((first_rate, second_rate)) * along + half_gap((first_rate, second_rate)) * across
    return Tuple(*(-size * e for e in velocity), -of_log_det, dt)


_ADDED = projections(along, across, excess, excess, slope)
PROJECTIONS: tuple[Letter, ...] = (
    (along, dot((v_1, v_2), (a_1, a_2))),
    (across, dot((u_1, u_2), (b_1, b_2))),
    (excess, half_sum((first, second)) - mixed),
    (slope, half_gap((first, second))),
    (of_v, _ADDED[0]),
    (of_u, _ADDED[1]),
)


def _forms(value: Expr | Tuple, *letters: tuple[Letter, ...]) -> dict[str, Form]:
    """Lengths through ``hypot`` where there is one: it neither overflows nor underflows."""
    rest = tuple(letter for group in letters for letter in group)
    safe, plain = Form(value, (*HALVES, *SAFE, *rest)), Form(value, (*HALVES, *PLAIN, *rest))
    return {"numpy": safe, "mpmath": safe, "arb": plain, "heyoka": plain}


STATE = (*W, log_det, s)
_DOC = (
    "(dw_11, dw_12, dw_21, dw_22, d log|det W|, dt)/dτ{} on the clock dt = (σ_1 + σ_2)^{{2/N−1}} dτ, from a 2 × 2 matrix "
    "W ≠ 0, log|det W| and the sign s of det W, and the gradient G = ∂E at W{}"
)
_RATES_FORMS = _forms(_rates(exp((2 / N - 1) * log_size)), GRADIENT, RATIOS, DIRECTIONS, FINITE, PROJECTIONS)
_RATES_LIMIT_FORMS = _forms(_rates(1 / size), GRADIENT, RATIOS, DIRECTIONS, INFINITE, PROJECTIONS)
PRODUCT_RATES = Kernel(
    "product_rates",
    (*STATE, *G, N),
    meaning=_RATES_FORMS["arb"].unfolded(),
    forms=_RATES_FORMS,
    doc=_DOC.format("", ". A log|det W| far below that of any float stands for rank one."),
    source=HERE,
)
PRODUCT_RATES_LIMIT = Kernel(
    "product_rates_limit",
    (*STATE, *G),
    meaning=_RATES_LIMIT_FORMS["arb"].unfolded(),
    forms=_RATES_LIMIT_FORMS,
    doc=_DOC.format(" at infinite depth", "."),
    source=HERE,
)

# ---------------------------------------------------------------- W and log|det W| brought together again

smaller = Symbol("smaller", positive=True)
of_p, of_q = symbols("of_p of_q", real=True)
_CONSISTENT = (
    (larger, (size + gap) / 2),
    (log_larger, log(larger)),
    (smaller, Either(CLOSE, (size - gap) / 2, exp(log_det - log_larger))),
    (of_p, (larger + smaller) / size),
    (of_q, _unless_equal((larger - smaller) / gap, S.One)),
)
_KEPT = whole((of_p * p_1, of_p * p_2), (of_q * q_1, of_q * q_2), s)
_CONSISTENT_FORMS = _forms(
    Tuple(*_KEPT, Either(CLOSE, log((size - gap) / 2) + log_larger, log_det)),
    _CONSISTENT,
)
CONSISTENT = Kernel(
    "product_consistent",
    STATE,
    meaning=_CONSISTENT_FORMS["arb"].unfolded(),
    forms=_CONSISTENT_FORMS,
    doc="(w_11, w_12, w_21, w_22, log|det W|) with one determinant: of W where σ_1 < 3 σ_2, else the carried one, with the "
    "directions of both halves and σ_1 as they are.",
    source=HERE,
)

KERNELS = (PRODUCT_RATES, PRODUCT_RATES_LIMIT, CONSISTENT)

# ---------------------------------------------------------------- every letter is what the derivation says

_MEANING = {
    size: sigma_1 + sigma_2,
    gap: sigma_1 - sigma_2,
    larger: sigma_1,
    log_larger: log(sigma_1),
    log_det: log(sigma_1) + log(sigma_2),
}
_R = Symbol("r", positive=True)


def reading(e: Expr, close: bool) -> Expr:
    """What a form computes in exact arithmetic, off its special cases, with the first or second of two forms."""
    e = last_branch(e).replace(Either, lambda _, first, second: first if close else second)
    return elementary(e)


def _letter(name: Symbol, letters: tuple[Letter, ...]) -> Expr:
    return dict(letters)[name]


def equalities() -> Iterator[tuple[str, Expr, Expr]]:
    """(text, formula of the derivation, what is computed) for every letter that is not its formula as it stands."""
    for words, close in (("from the lengths", True), ("from log|det W|", False)):
        yield (
            f"ρ {words} is log(σ_1/σ_2).",
            log(sigma_1 / sigma_2),
            reading(_letter(rho, RATIOS), close).subs(_MEANING),
        )
        yield (
            f"σ_2 {words}.",
            sigma_2,
            reading(_letter(smaller, _CONSISTENT), close).subs(_MEANING),
        )
    yield "σ_1 is half the sum of the lengths.", sigma_1, _letter(larger, RATIOS).subs(_MEANING)
    yield (
        "log|det W| from the lengths.",
        log(sigma_1) + log(sigma_2),
        reading(_CONSISTENT_FORMS["arb"].value.args[4], True).subs(_MEANING),
    )
    weights = dict(zip((first, second), single_weights(portion, rho, SIZED), strict=True))
    weights |= dict(zip((first_rate, second_rate), single_weights(portion, rho, RATED), strict=True))
    weights |= {mixed: mixed_weight(portion, ratio, rho)}
    for letter, formula in weights.items():
        # the share is told in its logarithm too
        computed = Form(letter, FINITE[1:]).unfolded(lambda e: reading(e, True))
        yield f"{letter} as computed at finite depth.", formula, computed
    weights = dict(zip((first, second), single_weights_limit(ratio, Integer(2)), strict=True))
    weights |= dict(zip((first_rate, second_rate), single_weights_limit(ratio, Integer(1)), strict=True))
    for letter, formula in weights.items():
        computed = Form(letter, INFINITE).unfolded(lambda e: reading(e, True))
        yield f"{letter} as computed at infinite depth.", formula, computed
    yield "dt/dτ as computed.", clock(log(size)), _RATES_FORMS["arb"].value.args[5].subs(log_size, log(size))
    yield "dt/dτ as computed at infinite depth.", clock_limit(log(size)), _RATES_LIMIT_FORMS["arb"].value.args[5]


EQUALITIES = tuple(equalities())
STEPS = (*flow.STEPS, *(Step(text, Relation(formula, computed), scalars) for text, formula, computed in EQUALITIES))
DERIVATION = Derivation("product_kernels", "Forms in which the flow at width two is computed", STEPS, ())

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
