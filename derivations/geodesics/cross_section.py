"""Geodesics of 2 × 2 matrices: two angles, and the ratio of the singular values.

W = R(α) diag(σ_1, σ_2) R(β)^T with rotations R(α), R(β) has det W > 0; a sign of a column brings every other invertible W
there.  With θ = α − β, ψ = α + β and r = log(σ_1/σ_2) the metric has no mixed terms.  It is a cone over
ρ² = φ_1² + φ_2², at infinite depth a product with the line of log det W.  Over 2N² the cross-section is
e² dr² + M dθ² + P dψ², and M and P rise with r: the momenta M θ' and P ψ' of a geodesic are constant, and r has one turning
point at most, where it is least.
"""

from __future__ import annotations

from sympy import Expr, Integer, Rational, S, Symbol, Tuple, cosh, exp, log, oo, sinh, sqrt, symbols, tanh
from sympy.codegen.cfunctions import log1p

from derivations.pairs import ALL
from derivations.sources import DLN
from derivations.spectrum.diagonalisation import eigenvector
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_2
from dlnsym.algebra.functions import DividedPower, Either, exprel, sinhc
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, RepeatedDerivative
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, TaylorExpansion

HERE = "derivations/geodesics/cross_section.py"
scalars = ExpLogZeroTest()
v = Symbol("v", positive=True)
r = Symbol("r", positive=True)
K = Symbol("K", integer=True, nonnegative=True)
AT = tuple({sigma_2: Rational(5, 3), v: Rational(1, 3), N: Integer(depth)} for depth in (2, 5))
AT_LIMIT = ({sigma_2: Rational(5, 3), r: Rational(1, 3)},)

# ---------------------------------------------------------------- definitions


def radial(ratio: Expr, depth: Expr = N) -> Expr:
    """e: e² dr² is the radial part."""
    return 1 / (sqrt(2) * cosh(ratio / depth))


def inner_turn(ratio: Expr, depth: Expr = N) -> Expr:
    """M, of the angle θ = α − β: of W = σR(θ) at equal singular values."""
    return depth * tanh(ratio / depth) * cosh(ratio / 2) / sinh(ratio / 2)


def outer_turn(ratio: Expr, depth: Expr = N) -> Expr:
    """P, of the angle ψ = α + β, which is without meaning at equal singular values."""
    return depth * tanh(ratio / depth) * sinh(ratio / 2) / cosh(ratio / 2)


# ---------------------------------------------------------------- the metric in these coordinates

sigma_1 = sigma_2 * exp(2 * N * v)
"""r = 2Nv."""
phi_1, phi_2 = (N * s ** (1 / N) for s in (sigma_1, sigma_2))
cone = phi_1**2 + phi_2**2
s_1, s_2, a, b = symbols("s_1 s_2 a b", positive=True)
angles = Fact(
    Relation(
        (b * s_1 - a * s_2) ** 2 + (a * s_1 - b * s_2) ** 2,
        (s_1 + s_2) ** 2 * (a - b) ** 2 / 2 + (s_1 - s_2) ** 2 * (a + b) ** 2 / 2,
    ),
    scalars,
    ({s_1: Rational(7, 2), s_2: Rational(5, 3), a: Rational(1, 4), b: Rational(2, 3)},),
    text="Where U and V turn by the angles a = dα and b = dβ, U^T dW V has the entries bσ_1 − aσ_2 and aσ_1 − bσ_2 off the diagonal.",
)
turns = Fact(
    Relation((sigma_1 + sigma_2) ** 2 / (2 * eigenvalue(sigma_1, sigma_2)), cone * inner_turn(2 * N * v) / (2 * N**2)),
    scalars,
    AT,
    text="Over λ_12, and over ρ²/(2N²) the factor of dθ² is M = N tanh(r/N) coth(r/2),",
)
outer = Fact(
    Relation((sigma_1 - sigma_2) ** 2 / (2 * eigenvalue(sigma_1, sigma_2)), cone * outer_turn(2 * N * v) / (2 * N**2)),
    scalars,
    AT,
    text="that of dψ² is P = N tanh(r/N) tanh(r/2);",
)
arc = Fact(
    Relation(((-phi_2 / phi_1 / (N * (1 + (phi_2 / phi_1) ** 2))) ** 2), radial(2 * N * v) ** 2 / (2 * N**2)),
    scalars,
    AT,
    text="dφ_1² + dφ_2² = dρ² + ρ² dχ² with tan χ = φ_2/φ_1 = e^{−r/N}, and dχ² over 1/(2N²) is e² dr², e² = 1/(2 cosh²(r/N)).",
)
limit_pair = (sigma_2 * exp(r), sigma_2)
turns_limit = Fact(
    Relation(
        (limit_pair[0] + limit_pair[1]) ** 2 / (2 * eigenvalue_at(*limit_pair, oo)), r * cosh(r / 2) / sinh(r / 2)
    ),
    scalars,
    AT_LIMIT,
    text="At infinite depth M = r coth(r/2),",
)
outer_limit = Fact(
    Relation(
        (limit_pair[0] - limit_pair[1]) ** 2 / (2 * eigenvalue_at(*limit_pair, oo)), r * sinh(r / 2) / cosh(r / 2)
    ),
    scalars,
    AT_LIMIT,
    text="P = r tanh(r/2), and dx_1² + dx_2² = ½ (d log det W)² + ½ dr².",
)

# ---------------------------------------------------------------- M and P rise with r

slope = Fact(
    Relation(
        inner_turn(2 * N * v).diff(v) / inner_turn(2 * N * v),
        2 * (2 * sinh(2 * N * v) - N * sinh(4 * v)) / (sinh(4 * v) * sinh(2 * N * v)),
    ),
    scalars,
    tuple({v: Rational(1, 3), N: Integer(depth)} for depth in (3, 5)),
    text="d log M/dv, r = 2Nv, has the sign of 2 sinh 2Nv − N sinh 4v,",
)
rises = Fact(
    Relation((K + 2) * sinh(4 * v), 2 * sinh(2 * (K + 2) * v), "<="),
    RepeatedDerivative(variable=v),
    tuple({v: Rational(1, 3), K: Integer(depth)} for depth in (1, 4)),
    text="which is not negative for N = K + 2 ≥ 2; at N = 2 M is constant.",
)
slope_limit = Fact(
    Relation((r * cosh(r / 2) / sinh(r / 2)).diff(r), (sinh(r) - r) / (2 * sinh(r / 2) ** 2)),
    scalars,
    ({r: Rational(1, 3)},),
    text="At infinite depth dM/dr = (sinh r − r)/(2 sinh²(r/2)),",
)
rises_limit = Fact(
    Relation(r, sinh(r), "<="),
    RepeatedDerivative(variable=r),
    ({r: Rational(1, 3)},),
    text="not negative.  P is a product of functions that rise.",
)
outer_slope = Fact(
    Relation(outer_turn(2 * N * v).diff(v) / outer_turn(2 * N * v), 4 / sinh(4 * v) + 2 * N / sinh(2 * N * v)),
    scalars,
    tuple({v: Rational(1, 3), N: Integer(depth)} for depth in (3, 5)),
    text="d log P/dv = 4/sinh 4v + 2N/sinh 2Nv.",
)

# ---------------------------------------------------------------- along the cone, and next to its axis

distance = Fact(
    Relation(cone, 2 * N**2 * (sigma_1 * sigma_2) ** (1 / N) * cosh(2 * v)),
    scalars,
    AT,
    text="ρ² = 2N² (σ_1 σ_2)^{1/N} cosh(r/N), r/N = 2v: ρ^N is the root of σ_1 σ_2 times (√2 N)^N cosh(r/N)^{N/2}.",
)
share = Fact(
    Relation((log(sigma_1 / sigma_2) / 2 - N * log(cosh(2 * v)) / 2).diff(v) / (2 * N), 1 / (1 + exp(4 * v))),
    scalars,
    AT,
    text=(
        "At constant ρ log σ_1 = log(σ_1 σ_2)/2 + r/2 moves by 1/(1 + e^{2r/N}) dr, and log σ_2 by the rest of −dr, −1/(1 + e^{−2r/N}) dr."
    ),
)
_above = N * (exp(r / N) - exp(-r / N)) * (exp(r / 2) + exp(-r / 2))
_below = (exp(r / N) + exp(-r / N)) * (exp(r / 2) - exp(-r / 2))
bend = (
    Fact(
        Relation(inner_turn(r), _above / _below),
        scalars,
        ({r: Rational(1, 3), N: Integer(3)},),
        text="M = A/B with odd functions A and B of r,",
    ),
    Fact(
        Relation(TaylorCoefficient(_above - 2 * _below, r, Integer(1)), S.Zero),
        TaylorExpansion(),
        ({N: Integer(3)},),
        text="A − 2B has no r,",
    ),
    Fact(
        Relation(
            TaylorCoefficient(_above - 2 * _below, r, Integer(3))
            / TaylorCoefficient(_below, r, Integer(1))
            / radial(S.Zero) ** 2,
            (1 - 4 / N**2) / 3,
        ),
        TaylorExpansion(),
        ({N: Integer(3)},),
        text="and its r³ is M_2 times the r of B: next to r = 0, M is 2 + M_2 r² with M_2/e² = (1 − 4/N²)/3.",
    ),
)

# ---------------------------------------------------------------- kernels

ratio = Symbol("ratio", nonnegative=True)
_twice = exprel(-2 * ratio / N) / (1 + exp(-2 * ratio / N))
CROSS_SECTION_TURNS = Kernel(
    "cross_section_inner",
    (ratio, N),
    meaning=inner_turn(ratio),
    forms=dict.fromkeys(ALL, Form(2 * _twice * (1 + exp(-ratio)) / exprel(-ratio))),
    doc="M = N tanh(r/N) coth(r/2) of r = log(σ_1/σ_2) ≥ 0, r coth(r/2) at infinite depth; 2 at r = 0.",
    source=HERE,
)
CROSS_SECTION_OUTER = Kernel(
    "cross_section_outer",
    (ratio, N),
    meaning=outer_turn(ratio),
    forms=dict.fromkeys(ALL, Form(2 * ratio**2 * _twice * exprel(-ratio) / (1 + exp(-ratio)))),
    doc="P = N tanh(r/N) tanh(r/2) of r = log(σ_1/σ_2) ≥ 0, r tanh(r/2) at infinite depth.",
    source=HERE,
)
CROSS_SECTION_RADIAL = Kernel(
    "cross_section_radial",
    (ratio, N),
    meaning=radial(ratio),
    forms=dict.fromkeys(ALL, Form(sqrt(2) * exp(-ratio / N) / (1 + exp(-2 * ratio / N)))),
    doc="e = 1/(√2 cosh(r/N)) of r = log(σ_1/σ_2) ≥ 0.",
    source=HERE,
)
rise = Symbol("rise", nonnegative=True)
_end = ratio + rise
_of_tanh = rise * sinhc(rise / N) / (cosh(_end / N) * cosh(ratio / N))
_start = 2 * exprel(-2 * ratio / N) / (1 + exp(-2 * ratio / N))
_sum = 2 * ratio + rise
_twice_square = 2 * sinh(ratio / (2 * N)) ** 2
"""cosh(r/N) − 1."""
_half_below = (exp(-2 * ratio / N) - 1) / 2
"""e^{−r/N} cosh(r/N) − 1."""


def _sinhc_difference(share: Expr) -> Expr:
    """The divided difference of sinhc(√z) at (share · sum)² and (share · rise)²: of e^z at ± both, all terms positive."""
    at_zero = DividedPower(oo, 2 * share * ratio, 2 * share * _end, 2 * share * _sum)
    return exp(-share * _sum) * at_zero


_next_to_the_pole = (
    4
    * (rise * _sum)
    * (sinhc(rise / N) * _sinhc_difference(Rational(1, 2)) / 4 - sinhc(rise / 2) * _sinhc_difference(1 / N) / N**2)
    / (cosh(_end / N) * cosh(ratio / N) * sinhc(_end / 2) * sinhc(ratio / 2))
)
"""M is even in r: the products of hyperbolic sines that it is a difference of are expanded at equal singular values."""
_away_from_it = _of_tanh * cosh(_end / 2) / sinh(_end / 2) - _start * rise * sinhc(rise / 2) / (
    sinh(_end / 2) * sinhc(ratio / 2)
)
# terms are positive for such arguments; 0 is no other case
_positive = {ratio: Symbol("ratio", positive=True), rise: Symbol("rise", positive=True)}
CROSS_SECTION_INNER_RISE = Kernel(
    "cross_section_inner_rise",
    (*_positive.values(), N),
    meaning=(inner_turn(_end) - inner_turn(ratio)).xreplace(_positive),
    forms=dict.fromkeys(ALL, Form(Either(2 * _sum <= 1, _next_to_the_pole, _away_from_it).xreplace(_positive))),
    doc="M(r + δ) − M(r), without loss of digits for small r ≥ 0 and δ > 0.",
    source=HERE,
)
CROSS_SECTION_BEND = Kernel(
    "cross_section_bend",
    (N,),
    meaning=(1 - 4 / N**2) / 3,
    forms=dict.fromkeys(ALL, Form((1 - 2 / N) * (1 + 2 / N) / 3)),
    doc="κ² with which geodesics next to equal singular values bend, z'' = κ² z: half the second derivative of M over e².",
    source=HERE,
)
CROSS_SECTION_HEIGHT = Kernel(
    "cross_section_height",
    (ratio, N),
    meaning=N * log(cosh(ratio / N)) / 2,
    forms=dict.fromkeys(
        ALL,
        Form(
            Either(
                ratio <= N,
                ratio**2 * sinhc(ratio / (2 * N)) ** 2 / (4 * N * exprel(log1p(_twice_square))),
                ratio * (1 - exprel(-2 * ratio / N) / exprel(log1p(_half_below))) / 2,
            )
        ),
    ),
    doc="N times the logarithm of the distance ρ from the tip of the cone over its value at σ_1 = σ_2 with the same product.",
    source=HERE,
)
CROSS_SECTION_SHARES = Kernel(
    "cross_section_shares",
    (ratio, N),
    meaning=Tuple(1 / (1 + exp(2 * ratio / N)), 1 / (1 + exp(-2 * ratio / N))),
    forms=dict.fromkeys(ALL, Form(Tuple(1 / (1 + exp(2 * ratio / N)), 1 / (1 + exp(-2 * ratio / N))))),
    doc="d log σ_1/dr and −d log σ_2/dr at a constant distance from the tip of the cone, at infinite depth a constant product.",
    source=HERE,
)
CROSS_SECTION_OUTER_RISE = Kernel(
    "cross_section_outer_rise",
    (ratio, rise, N),
    meaning=outer_turn(_end) - outer_turn(ratio),
    forms=dict.fromkeys(
        ALL,
        Form(
            _of_tanh * sinh(_end / 2) / cosh(_end / 2)
            + ratio * _start * rise * sinhc(rise / 2) / (2 * cosh(_end / 2) * cosh(ratio / 2))
        ),
    ),
    doc="P(r + δ) − P(r), without loss of digits for small δ ≥ 0.",
    source=HERE,
)
KERNELS = (
    CROSS_SECTION_BEND,
    CROSS_SECTION_HEIGHT,
    CROSS_SECTION_SHARES,
    CROSS_SECTION_INNER_RISE,
    CROSS_SECTION_OUTER_RISE,
    CROSS_SECTION_TURNS,
    CROSS_SECTION_OUTER,
    CROSS_SECTION_RADIAL,
)

CLAIMS = (
    Claim(
        DLN.at("cross-section-at-width-two"),
        "theorem",
        "2 × 2 matrices as a cone over a warped product",
        r"g^N = d\rho^2 + \frac{\rho^2}{2 N^2} \left( \frac{dr^2}{2 \cosh^2 (r/N)} + N \tanh \tfrac{r}{N} \left( \coth"
        r" \tfrac{r}{2}\, d\theta^2 + \tanh \tfrac{r}{2}\, d\psi^2 \right) \right), \quad N = \infty: g = \tfrac12 (d \log \det"
        r" W)^2 + \tfrac12 dr^2 + r \coth \tfrac{r}{2}\, d\theta^2 + r \tanh \tfrac{r}{2}\, d\psi^2",
        "d = 2, det W > 0, every depth N ≤ ∞; for N ≥ 2 the factors of dθ² and dψ² rise with r",
        (
            *(eigenvector, closed_form, confluent, limit, angles, turns, outer, arc, turns_limit, outer_limit),
            *(slope, rises, slope_limit, rises_limit, outer_slope, distance, share, *bend),
        ),
        note="r = log(σ_1/σ_2), θ = α − β and ψ = α + β for W = R(α) diag(σ_1, σ_2) R(β)^T.  For N ≥ 2 a path becomes no longer where it "
        "is cut off at the larger r of its ends: a shortest one stays away from singular matrices",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
