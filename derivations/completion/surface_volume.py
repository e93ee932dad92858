"""The blow-up of volume along the rank-two surface of the 3 × 3 pattern: (3.28)–(3.29) and the text after them.

The completions form a space with the coordinates (w_12, w_23, w_31); in it the rank-two ones are the surface det = 0.
The general coefficient at a matrix with one vanishing singular value becomes a function of three invariants, all of them
polynomials: the squared norm F, the sum A of the squared 2 × 2 minors, and the squared gradient of det.
"""

from __future__ import annotations

from sympy import Derivative, Expr, Integer, Matrix, Rational, S, Symbol, exp, log, symbols

from derivations.completion.corank_one import LEADING, G, coefficient_finite, coefficient_infinite, t, written_out
from derivations.completion.hyperbola import squared_norm
from derivations.completion.rank_one_completions import PRINTED_TARGET, no_rank_one, rank_one
from derivations.completion.rank_two_completions import (
    AT,
    M,
    determinant,
    p_11,
    p_13,
    p_21,
    p_22,
    p_32,
    p_33,
    plain,
    solved_23,
    surface,
    w_12,
    w_23,
    w_31,
)
from derivations.sources import DLN
from derivations.symbols import N, sigma_1, sigma_2
from derivations.volume.rank_r_volume import r
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, RepeatedDerivative, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.pair_products import SIGMA as Sigma
from dlnsym.proofs.methods.pair_products import det, van
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

scalars, limits = ExpLogZeroTest(), LimitAtZero()
FREE = (w_12, w_23, w_31)

# ---------------------------------------------------------------- the gradient of the determinant

gradient_12 = w_23 * w_31 - p_21 * p_33
gradient_23 = w_31 * w_12 - p_11 * p_32
gradient_31 = w_12 * w_23 - p_13 * p_22
GRADIENT = (gradient_12, gradient_23, gradient_31)
gradient = together(
    (
        "det is linear in each free entry; its derivatives are w_23 w_31 − Φ_21 Φ_33, w_31 w_12 − Φ_11 Φ_32 and "
        "w_12 w_23 − Φ_13 Φ_22."
    ),
    (Fact(Relation(Derivative(written.det(M), x), value), plain, AT) for x, value in zip(FREE, GRADIENT, strict=True)),
)

gradient_squared = squared_norm(Matrix(GRADIENT))

# where all three vanish, the product of the six observed entries is a square
OBSERVED = p_11 * p_13 * p_21 * p_22 * p_32 * p_33
all_vanish = IdealMembership(relations=GRADIENT)
_STATIONARY = dict(
    zip((p_11, p_13, p_21, p_22, p_32, p_33, *FREE), map(Rational, (2, 5, 7, "6/5", 7, 3, 2, 3, 7)), strict=True)
)
stationary = Fact(
    Relation(OBSERVED, (w_12 * w_23 * w_31) ** 2),
    all_vanish,
    (_STATIONARY,),
    text="Where all three vanish, the product of the six observed entries is (w_12 w_23 w_31)²: not negative.",
)

negative = Fact(
    Relation(Rational(1, 25), -written.at(OBSERVED, PRINTED_TARGET), "<="),
    SumOfSquares(),
    ({},),
    text="For (3.31) that product is below −1/25: the gradient vanishes nowhere, and the surface is smooth.",
)

# a quantitative form, for the search of the maximum
g_12, g_23, g_31 = symbols("g_12 g_23 g_31", real=True)
shifted = Fact(
    Relation(
        written.at(
            (p_21 * p_33 + g_12) * (p_11 * p_32 + g_23) * (p_13 * p_22 + g_31),
            {g_12: gradient_12, g_23: gradient_23, g_31: gradient_31},
        ),
        (w_12 * w_23 * w_31) ** 2,
    ),
    plain,
    AT,
    text=(
        "(Φ_21 Φ_33 + g_12)(Φ_11 Φ_32 + g_23)(Φ_13 Φ_22 + g_31) is a square; for (3.31) exactly one of the three products of "
        "observed entries is negative and all exceed 1/20 in size, so one of the derivatives does: G > 1/20 everywhere."
    ),
)
FLATTEST = Rational(1, 20)
signs = tuple(
    Fact(Relation(FLATTEST, written.at(value, PRINTED_TARGET), "<="), SumOfSquares(), ({},))
    for value in (p_21 * p_33, -p_11 * p_32, p_13 * p_22)
)

# ---------------------------------------------------------------- invariants

x, trace, minors, size = (Symbol(name, real=True) for name in ("x", "F", "A", "D"))
F, A = squared_norm(M), squared_norm(M.cofactor_matrix())
by_invariants = IdealMembership(definitions=((trace, F), (minors, A), (size, M.det())))
characteristic = Fact(
    Relation(written.det(x * Matrix.eye(3) - M.T * M), x**3 - trace * x**2 + minors * x - size**2),
    by_invariants,
    tuple({**p, x: Rational(3, 7)} for p in AT),
    text=(
        "The squared singular values are the zeros of x³ − F x² + A x − (det M)²: on the surface one is 0, and "
        "σ_1² + σ_2² = F, σ_1² σ_2² = A."
    ),
)

f, a, q = (Symbol(name, positive=True) for name in ("F", "A", "q"))
discriminant = Fact(
    Relation((sigma_1**2 + sigma_2**2) ** 2 - 4 * sigma_1**2 * sigma_2**2, (sigma_1**2 - sigma_2**2) ** 2),
    plain,
    ({sigma_1: Rational(7, 2), sigma_2: Rational(2, 3)},),
)
in_invariants = ExpLogZeroTest(
    ((f, sigma_1**2 + sigma_2**2), (a, sigma_1**2 * sigma_2**2), (q, sigma_1**2 - sigma_2**2))
)
_TWO = {sigma_1: Rational(7, 2), sigma_2: Rational(2, 3), G: Rational(5, 4)}


def coefficient_at_surface(norm: Expr, volume: Expr, steepness: Expr, difference: Expr) -> Expr:
    """C of N = ∞ in the invariants; ``difference`` is σ_1² − σ_2² = (F² − 4A)^{1/2}."""
    return 4 / (steepness * volume) * log((norm + difference) ** 2 / (4 * volume)) / difference


at_surface = Fact(
    Relation(written_out(coefficient_infinite.rhs, [sigma_1, sigma_2]), coefficient_at_surface(f, a, G, q)),
    in_invariants,
    (_TWO,),
    text="with q = σ_1² − σ_2², q² = F² − 4A, it is 4 log((F + q)²/(4A))/(q G A).",
)
explicit = Fact(
    Relation(
        written_out(coefficient_infinite.rhs, [sigma_1, sigma_2]),
        8 * log(sigma_1 / sigma_2) / (G * sigma_1**2 * sigma_2**2 * (sigma_1**2 - sigma_2**2)),
    ),
    scalars,
    (_TWO,),
    text="At d = 3, N = ∞ the coefficient of |log η|²/η is 8 log(σ_1/σ_2)/(G σ_1² σ_2² (σ_1² − σ_2²));",
)

product, upper, lower = symbols("pi v V", positive=True)
explicit_finite = Fact(
    Relation(
        written.at(
            coefficient_finite.rhs.subs(
                {det(Sigma): product, van(Sigma ** (2 / N)): upper, van(Sigma**2): lower, r: 2}
            ),
            {
                product: sigma_1 * sigma_2,
                upper: sigma_1 ** (2 / N) - sigma_2 ** (2 / N),
                lower: sigma_1**2 - sigma_2**2,
            },
        ),
        N**3
        * (G * sigma_1**2 * sigma_2**2) ** ((1 - N) / N)
        * (sigma_1 ** (2 / N) - sigma_2 ** (2 / N))
        / (sigma_1**2 - sigma_2**2),
    ),
    scalars,
    tuple({**_TWO, N: Integer(n)} for n in (2, 5)),
    text="At finite depth that of η^{−(N−1)/N} is N³ (G σ_1² σ_2²)^{−(N−1)/N} (σ_1^{2/N} − σ_2^{2/N})/(σ_1² − σ_2²).",
)

# ---------------------------------------------------------------- as a measure on the surface

# area of the surface over the plane of (w_12, w_31)
slopes = [solved_23.diff(y) for y in (w_12, w_31)]
area = Fact(
    Relation(1 + slopes[0] ** 2 + slopes[1] ** 2, written.at(gradient_squared / gradient_23**2, {w_23: solved_23})),
    plain,
    AT,
    text=(
        "Over the plane of (w_12, w_31) the surface has the area G/|g_23| dw_12 dw_31: C dS is C G, a function of the singular "
        "values alone, times dw_12 dw_31/|g_23|, and so the same whichever two entries serve as coordinates."
    ),
)

# ∫ |log η|²/η dη from η_0 to 1 is |log η_0|³/3; a tube cut at σ_3 = h in place of η = h has η_0 = h/t
height, level = Symbol("h", positive=True), Symbol("L", positive=True)
logarithmic = Fact(
    Relation(Derivative(log(height) ** 3 / 3, height), log(height) ** 2 / height),
    scalars,
    ({height: Rational(1, 7)},),
    text="∫ |log η|²/η dη = |log η|³/3 up to sign: the volume of a tube with η > h grows like |log h|³/3 ∫ C dS;",
)
CUT = Symbol("kappa", positive=True)
cut_ratio = (1 + CUT * log(t)) ** 3
cut = Fact(
    Relation((level + log(t)) ** 3 / level**3, written.at(cut_ratio, {CUT: 1 / level})),
    scalars,
    ({t: Rational(2, 3), level: Rational(5)},),
)
cut_limit = Fact(
    Relation(AtZero(cut_ratio, CUT), S.One),
    limits,
    ({t: Rational(2, 3)},),
    text=(
        "cut at σ_3 > h, which is η > h/t, its ratio to that tends to 1 as h = e^{−L} → 0: the limit of the distribution over "
        "the surface is C dS however the tube is cut."
    ),
)

power = Fact(
    Relation(Derivative(N * height ** (1 / N), height), height ** (-(N - 1) / N)),
    scalars,
    ({height: Rational(1, 7), N: Integer(3)},),
)
cut_finite = Fact(
    Relation(N * (height / t) ** (1 / N) / (N * height ** (1 / N)), t ** (-1 / N)),
    scalars,
    ({height: Rational(1, 7), t: Rational(2, 3), N: Integer(3)},),
    text=(
        "At finite depth the volume within η < h is N h^{1/N} ∫ C dS, within σ_3 < h it is N h^{1/N} ∫ C t^{−1/N} dS: there "
        "the distribution depends on the cut, through t^{−1/N}."
    ),
)

# ---------------------------------------------------------------- a region that holds the maximum

u = Symbol("u", positive=True)
# σ_2² = 1, σ_1² = e^u: the logarithmic mean is not below the geometric one
ascent = RepeatedDerivative(variable=u, multiplier=u * exp(-u / 2))
mean = Fact(
    Relation(exp(u / 2), (exp(u) - 1) / u, "<="),
    ascent,
    ({u: Rational(3, 2)}, {u: Rational(1, 50)}),
    text="λ_12 >= σ_1 σ_2: the pair adds at most A^{−1/2}, so C <= 4/(G A^{3/2}).",
)

LARGEST_A, FLOOR = Rational(16, 5), Integer(14)
outer = Fact(
    Relation((4 / FLATTEST / FLOOR) ** 2, LARGEST_A**3, "<="),
    SumOfSquares(),
    ({},),
    text="With G > 1/20, C < 14 wherever A > 16/5.",
)

BOUNDS = {w_12: Rational(21, 10), w_23: Rational(7, 5), w_31: Rational(31, 10)}
beyond = Symbol("beyond", nonnegative=True)
_EDGES = ({beyond: Rational(0)}, {beyond: Rational(3)})
_MINORS = {w_12: w_12 * p_33 - p_13 * p_32, w_23: p_22 * p_33 - w_23 * p_32, w_31: p_11 * p_33 - p_13 * w_31}
bounded = together(
    (
        "A is not below the square of any minor; three of them, each linear in one free entry, exceed it outside "
        "|w_12| <= 2.1, |w_23| <= 1.4, |w_31| <= 3.1: there C < 14."
    ),
    (
        Fact(
            Relation(
                LARGEST_A,
                written.at(written.at(minor, PRINTED_TARGET), {y: side * (BOUNDS[y] + beyond)}).expand() ** 2,
                "<=",
            ),
            SumOfSquares(),
            _EDGES,
        )
        for y, minor in _MINORS.items()
        for side in (1, -1)
    ),
)

_PATTERN = "d = 3, the pattern of (3.28), rank two"
WITHIN = (surface, *gradient, characteristic, explicit, at_surface)

CLAIMS = (
    Claim(
        DLN.at("sec-3.4.2-coefficient"),
        "limit",
        "Blow-up of volume along the rank-two surface",
        r"\text{we cannot conclude that there are no points with even larger volume around them, or even points with higher"
        r" blowup rates}",
        _PATTERN + ", σ_1 > σ_2 > 0, G > 0; N = ∞ and every finite N ≥ 2; distance η ↓ 0 along the unit normal in "
        "(w_12, w_23, w_31)",
        (
            *LEADING,
            determinant,
            *WITHIN,
            explicit_finite,
            *gradient,
            characteristic,
            discriminant,
            explicit,
            at_surface,
        ),
        note="there are no points with a higher rate: it is |log η|²/η all over the surface, with the coefficient "
        "8 log(σ_1/σ_2)/(G σ_1² σ_2² (σ_1² − σ_2²)), G² = (w_23 w_31 − Φ_21 Φ_33)² + (w_31 w_12 − Φ_11 Φ_32)² + "
        "(w_12 w_23 − Φ_13 Φ_22)²; at finite depth η^{−(N−1)/N} with N³ (G σ_1² σ_2²)^{−(N−1)/N} (σ_1^{2/N} − σ_2^{2/N})/"
        "(σ_1² − σ_2²).  Where volume is largest: sec-3.4.2-maximiser",
    ),
    Claim(
        DLN.at("sec-3.4.2-smooth"),
        "inequality",
        "The rank-two surface is smooth and has no point of rank one",
        r"\text{the entire two parameter family of minimizers defined by (3.29) has rank two}",
        "the pattern of (3.28); for the target (3.31), exactly as printed",
        (*gradient, stationary, negative, shifted, rank_one, no_rank_one, *signs),
        note="so the coefficient of sec-3.4.2-coefficient is finite and positive everywhere on the surface of (3.31)",
    ),
    Claim(
        DLN.at("sec-3.4.2-measure"),
        "limit",
        "The distribution over the surface to which volume near it tends",
        r"\text{state space volume is the right tool to make predictions on training outcomes}",
        _PATTERN + ", N = ∞; within any bounded smooth piece of the surface",
        (*LEADING, surface, explicit, area, logarithmic, cut_limit, cut_finite, cut, power),
        note="not in the paper: at infinite depth it is C dS, C the coefficient and dS Euclidean area, whatever coordinates "
        "serve and however the tube is cut; its density does depend on the measure it is taken against.  At finite depth "
        "volume near the surface is finite and depends on the cut by the factor t^{−1/N}",
    ),
    Claim(
        DLN.at("sec-3.4.2-region"),
        "inequality",
        "Where on the surface volume can be largest",
        r"\text{M is the point of the highest volume vicinity}",
        "the target (3.31), N = ∞, coefficient at equal normal distance",
        (*WITHIN, shifted, mean, outer, *bounded, *signs),
        note="not in the paper: the coefficient is below 14 unless |w_12| ≤ 2.1, |w_23| ≤ 1.4 and |w_31| ≤ 3.1",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
