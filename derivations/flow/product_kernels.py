"""The kernels of the flow at width two in W and log|det W|: from derivations/flow/halves.py and product_flow.py.

A state is the halves p, q of W and log|det W|; with them the sign of det W appears in the target alone.  The weights
need ρ = log(σ_1/σ_2).  Where the singular values are comparable it comes from the lengths of the halves; where they are
not, from log|det W|, which alone knows a tiny σ_2.
"""

from __future__ import annotations

from sympy import Eq, Expr, Matrix, Piecewise, S, Symbol, Tuple, exp, log, sqrt, symbols
from sympy.codegen.cfunctions import expm1, hypot

from derivations.flow.clocks import clock
from derivations.flow.halves import dot, half_loss, halves, image, masked, projections, whole
from derivations.flow.product_flow import det_over_first, half_gap, half_sum, projected, share
from derivations.flow.product_flow import log_det as carried
from derivations.spectrum.spectrum import eigenvalue_symmetric
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.algebra.functions import Either
from dlnsym.codegen.kernel import Form, Kernel, Letter, Limiting
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

HALVES_SOURCE, FLOW_SOURCE = "derivations/flow/halves.py", "derivations/flow/product_flow.py"

# ---------------------------------------------------------------- letters

M = Matrix(2, 2, symbols("m_11 m_12 m_21 m_22", real=True))
B = Matrix(2, 2, symbols("B_11 B_12 B_21 B_22", real=True))
log_det, s = Symbol("log_det", real=True), Symbol("s", real=True)

p_1, p_2, q_1, q_2, a_1, a_2, b_1, b_2 = symbols("p_1 p_2 q_1 q_2 a_1 a_2 b_1 b_2", real=True)
c_1, c_2, d_1, d_2 = symbols("c_1 c_2 d_1 d_2", real=True)
v_1, v_2, u_1, u_2 = symbols("v_1 v_2 u_1 u_2", real=True)
size, larger, portion, root, per_size = symbols("size larger portion root per_size", positive=True)
small_share = Symbol("small_share", nonnegative=True)
# these may be 0, and a quotient infinite
gap, smaller, ratio, rho, quotient, per_gap = symbols("gap smaller ratio rho quotient per_gap", nonnegative=True)
log_choice, nu, falling = symbols("log_choice nu falling", real=True)
mixed, first, second, first_rate, second_rate = symbols("mixed first second first_rate second_rate", real=True)
along, across, excess, slope, of_v, of_u = symbols("along across excess slope of_v of_u", real=True)
above, of_p, of_q = symbols("above of_p of_q", real=True)

P, Q, A_HALF, B_HALF = (p_1, p_2), (q_1, q_2), (a_1, a_2), (b_1, b_2)
HALVES = (*P, *Q)
SAFE: tuple[Letter, ...] = ((size, hypot(*P)), (gap, hypot(*Q)))
PLAIN: tuple[Letter, ...] = ((size, sqrt(p_1**2 + p_2**2)), (gap, sqrt(q_1**2 + q_2**2)))


def _or(value: Expr, where: Expr, instead: Expr) -> Expr:
    """``value``, and its limit where that is 0/0."""
    return Piecewise((instead, where), (value, True))


# σ_1/σ_2 comes from the lengths where it is below 3, that is z < 1/2, and from log|det W| elsewhere.
CLOSE = 2 * gap < size
# Compiled for many lanes, both sides of a choice are computed: there one logarithm serves both.
LOG_CHOICE = Either(CLOSE, log(quotient), 2 * log(larger))
LOG_OF_CHOICE = log(Either(CLOSE, quotient, larger**2))


def _ratios(log_of: Expr, unit: tuple[Letter, ...]) -> tuple[Letter, ...]:
    return (
        (per_size, 1 / size),
        (ratio, gap * per_size),
        (larger, (size + gap) / 2),
        (smaller, (size - gap) / 2),
        (quotient, larger / smaller),
        (log_choice, log_of),
        (v_1, p_1 * per_size),
        (v_2, p_2 * per_size),
        *unit,
    )


# 1/gap is out of range where the gap is below the normal numbers, q/gap is not; compiled, one division is enough
RATIOS = _ratios(LOG_CHOICE, tuple((u, _or(q / gap, Eq(gap, 0), S.Zero)) for u, q in ((u_1, q_1), (u_2, q_2))))
COMPILED_RATIOS = _ratios(
    LOG_OF_CHOICE, ((per_gap, _or(1 / gap, Eq(gap, 0), S.Zero)), (u_1, q_1 * per_gap), (u_2, q_2 * per_gap))
)
# Near 1 the quotient has lost digits to rounding, but log(x)/(x − 1) is the same there for all x: with the quotient as
# rounded in both places, what multiplies it is exact.
WEIGHTS: tuple[Letter, ...] = (
    (nu, 1 / N),
    (portion, share(ratio)),
    (above, Either(CLOSE, smaller * per_size * (quotient - 1), ratio)),
    (rho, log_choice - Either(CLOSE, S.Zero, log_det)),
    (falling, -2 * nu * rho),
    (root, exp(-2 * nu * log(portion))),
    # z/(2ρ) over exprel(−2νρ)
    (
        mixed,
        root * _or(above / (2 * rho), Eq(above, 0), S.One / 4) * _or(falling / expm1(falling), Eq(falling, 0), S.One),
    ),
    (first, portion**2 * root),
    (first_rate, portion * root),
    (second_rate, first_rate * exp(-(1 - 2 * nu) * rho)),
    (second, first * exp(-(2 - 2 * nu) * rho)),
)
# For N ≥ 2 it is enough to know the share of σ_2 to within rounding of 1, and nothing is left of the exponentials where
# code is compiled for N = ∞: e^{−(1−2ν)ρ} = e^{−ρ} − e^{−(1−2ν)ρ} (e^{−2νρ} − 1).
DEEP: tuple[Letter, ...] = (
    *WEIGHTS[:-2],
    (small_share, smaller * per_size),
    (second_rate, root * small_share - first_rate * exp(-(1 - 2 * nu) * rho) * expm1(falling)),
    (second, second_rate * small_share),
)
_ADDED = projections(along, across, excess, excess, slope)
PROJECTIONS: tuple[Letter, ...] = (
    (along, dot((v_1, v_2), A_HALF)),
    (across, dot((u_1, u_2), B_HALF)),
    (excess, half_sum((first, second)) - mixed),
    (slope, half_gap((first, second))),
    (of_v, _ADDED[0]),
    (of_u, _ADDED[1]),
)


def _rates() -> Tuple:
    """(dp/dτ, dq/dτ, d log|det W|/dτ, dt/dτ) in the letters above."""
    of_p, of_q = image(A_HALF, B_HALF, (v_1, v_2), (u_1, u_2), mixed, (of_v, of_u))
    of_log_det = half_sum((first_rate, second_rate)) * along + half_gap((first_rate, second_rate)) * across
    return Tuple(*(-size * e for e in (*of_p, *of_q)), -of_log_det, per_size * exp(2 * nu * log(size)))


def _forms(value: Expr | Tuple, *letters: tuple[Letter, ...]) -> dict[str, Form]:
    """Lengths through ``hypot`` where there is one: it neither overflows nor underflows."""
    rest = tuple(letter for group in letters for letter in group)
    safe, plain = Form(value, (*SAFE, *rest)), Form(value, (*PLAIN, *rest))
    return {"numpy": safe, "mpmath": safe, "arb": plain, "heyoka": plain}


def _plain(name: str, args: tuple[Expr, ...], value: Expr | Tuple, doc: str) -> Kernel:
    """A kernel that computes its formula as it stands."""
    return Kernel(name, args, value, _forms(value), doc, HALVES_SOURCE)


# what p, q and log|det W| are in singular values and unit vectors v, u, (3.5) of derivations/flow/halves.py
_SIZE, _GAP = sigma_1 + sigma_2, sigma_1 - sigma_2
_WHERE: dict[Expr, Expr] = {
    sqrt(p_1**2 + p_2**2): _SIZE,
    sqrt(q_1**2 + q_2**2): _GAP,
    p_1: _SIZE * v_1,
    p_2: _SIZE * v_2,
    q_1: _GAP * u_1,
    q_2: _GAP * u_2,
}
_LOG_DET = {log_det: log(sigma_1) + log(sigma_2)}
_ALONG, _ACROSS = dot((v_1, v_2), A_HALF), dot((u_1, u_2), B_HALF)
_G = ((_ALONG + _ACROSS) / 2, (_ALONG - _ACROSS) / 2)


def _meaning() -> Tuple:
    """−A_{N,W}(∂E) in halves, d log|det W|/dt and 1, times dt/dτ."""
    single = [(x**2) ** (1 - 1 / N) for x in (sigma_1, sigma_2)]
    between = eigenvalue_symmetric(sigma_1, sigma_2)
    over = half_sum((single[0], single[1])) - between
    added = projections(_ALONG, _ACROSS, over, over, half_gap((single[0], single[1])))
    of_p, of_q = image(A_HALF, B_HALF, (v_1, v_2), (u_1, u_2), between, added)
    of_log_det = sum((x / y * g for x, y, g in zip(single, (sigma_1, sigma_2), _G, strict=True)), S.Zero)
    return Tuple(*(clock(log(_SIZE)) * e for e in (*(-e for e in (*of_p, *of_q)), -of_log_det, S.One)))


STATE = (*HALVES, log_det)
RATES = Kernel(
    "halves_rates",
    (*STATE, *A_HALF, *B_HALF, N),
    meaning=_meaning(),
    forms=_forms(_rates(), RATIOS, WEIGHTS, PROJECTIONS)
    | {"heyoka": Form(_rates(), (*PLAIN, *COMPILED_RATIOS, *DEEP, *PROJECTIONS))},
    doc="(dp_1, dp_2, dq_1, dq_2, d log|det W|, dt)/dτ on the clock dt = (σ_1 + σ_2)^{2/N−1} dτ, from the halves p, q of a "
    "2 × 2 matrix W ≠ 0, log|det W| and the halves a, b of the gradient ∂E. For finite N ≥ 2 a log|det W| of −1e300 stands "
    "for rank one; heyoka's form is for N ≥ 2, and for lengths of the halves that are 0 or from 1e-150 to 1e150.",
    source=FLOW_SOURCE,
    where=_WHERE | _LOG_DET,
)

# ---------------------------------------------------------------- from matrices to halves and back, the loss

TO_HALVES = _plain(
    "to_halves",
    (*M, s),
    Tuple(*(e for half in halves(M, s) for e in half)),
    "Halves (p_1, p_2, q_1, q_2) of a matrix by the sign s of det W.",
)
FROM_HALVES = _plain(
    "from_halves",
    (*HALVES, s),
    Tuple(*whole(P, Q, s)),
    "Entries (1, 1), (1, 2), (2, 1), (2, 2) of the matrix with halves p, q.",
)
_MASKED = [e for half in masked(P, Q, B) for e in half]
GRADIENT = _plain(
    "halves_gradient",
    (*HALVES, c_1, c_2, d_1, d_2, *B),
    Tuple(*(e - c for e, c in zip(_MASKED, (c_1, c_2, d_1, d_2), strict=True))),
    "Halves (a_1, a_2, b_1, b_2) of the gradient B ∘ (W − Φ), from those of W, those (c_1, c_2, d_1, d_2) of B ∘ Φ, and "
    "the mask B.",
)
LOSS = _plain(
    "halves_loss",
    (*A_HALF, *B_HALF),
    half_loss(A_HALF, B_HALF),
    "E_B(W) from the halves of its gradient.",
)

DIAGONAL = Kernel(
    "halves_diagonal",
    (*HALVES, *A_HALF, *B_HALF),
    meaning=Tuple(*_G),
    forms=_forms(
        Tuple((along + across) / 2, (along - across) / 2),
        (
            (along, dot(P, A_HALF) / size),
            (across, _or(dot(Q, B_HALF) / gap, Eq(gap, 0), S.Zero)),
        ),
    ),
    doc="G_11 and G_22 of G = U^T ∂E V, the gradient along the two singular values; where these are equal, their mean.",
    source=HALVES_SOURCE,
    where=_WHERE,
    limits=(
        Limiting(
            {sigma_2: sigma_1},
            Tuple(_ALONG / 2, _ALONG / 2),
            Fact(
                Relation((_G[0] + _G[1]) / 2, _ALONG / 2),
                ExpLogZeroTest(),
                text="the mean of G_11 and G_22 depends on v alone.",
            ),
        ),
    ),
)

# ---------------------------------------------------------------- W and log|det W| brought together again

_LESS = Symbol("less", nonnegative=True)
_CONSISTENT: tuple[Letter, ...] = (
    (larger, (size + gap) / 2),
    (smaller, (size - gap) / 2),
    (log_choice, log(larger)),
    (_LESS, Either(CLOSE, smaller, exp(log_det - log_choice))),
    (of_p, (larger + _LESS) / size),
    (of_q, _or((larger - _LESS) / gap, Eq(gap, 0), S.One)),
)
_TOGETHER = Tuple(*(of_p * x for x in P), *(of_q * x for x in Q), Either(CLOSE, log_choice + log(smaller), log_det))
# compiled, again one logarithm serves both
_LOG_CHOSEN = log(Either(CLOSE, larger * smaller, larger))
_COMPILED: tuple[Letter, ...] = (
    *_CONSISTENT[:2],
    (log_choice, _LOG_CHOSEN),
    *_CONSISTENT[3:],
)
_COMPILED_TOGETHER = Tuple(*_TOGETHER.args[:4], Either(CLOSE, log_choice, log_det))
_KEPT = projected(
    ((_SIZE * v_1, _SIZE * v_2)),
    ((_GAP * u_1, _GAP * u_2)),
    (_SIZE, _GAP),
    sigma_1,
    Either(CLOSE, sigma_2, det_over_first.subs(carried, log_det)),
)
CONSISTENT = Kernel(
    "halves_consistent",
    STATE,
    meaning=Tuple(*_KEPT[0], *_KEPT[1], Either(CLOSE, log(sigma_1) + log(sigma_2), log_det)),
    forms={
        **_forms(_TOGETHER, _CONSISTENT),
        "heyoka": Form(_COMPILED_TOGETHER, (*PLAIN, *_COMPILED)),
    },
    doc="(p_1, p_2, q_1, q_2, log|det W|) with one determinant: that of W where σ_1 < 3 σ_2, else the carried one, with the "
    "directions of both halves and σ_1 as they are.",
    source=FLOW_SOURCE,
    where=_WHERE,
)

KERNELS = (RATES, TO_HALVES, FROM_HALVES, GRADIENT, LOSS, DIAGONAL, CONSISTENT)
