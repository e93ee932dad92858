"""How the volume density blows up at the hyperbola of rank-one completions: (3.25) and the text around it.

Near a point of the hyperbola σ_1 → s and σ_2 = η (r/s + O(η)).  The density depends on the two singular values alone,
so its leading term at distance η does too: N (s² r η)^{-(N-1)/N} at finite depth, 2 |log η| / (s² r η) at infinite depth,
with s² = Φ_1² + Φ_2² + r² and r the distance of the point from the origin of the (w_12, w_21) plane.
"""

from __future__ import annotations

from sympy import Expr, Integer, Rational, S, Symbol, exp, log, oo, sqrt, symbols

from derivations.completion.hyperbola import (
    AT_ONE,
    LARGER,
    LARGER_1,
    SMALLER_1,
    P,
    coefficients,
    determinant_of_perturbed,
    eta,
    exact_sum,
    expansion,
    first_larger,
    first_smaller,
    gamma,
    norm_of_perturbed,
    other_side,
    plain,
    r,
    s,
    smaller_expanded,
)
from derivations.sources import CMV
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_1, sigma_2
from derivations.volume.volume import symmetric_spectrum
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Variant, together
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient

# ---------------------------------------------------------------- the density at d = 2

# σ_2 = η t, with t → r/s; at finite depth η = ε^N
t, epsilon, kappa = Symbol("t", positive=True), Symbol("epsilon", positive=True), Symbol("kappa", positive=True)
scalars = ExpLogZeroTest()
limits = LimitAtZero()


def density_finite(larger: Expr, smaller: Expr, depth: Expr = N) -> Expr:
    """sqrt(det g^N) with respect to dW at d = 2: eigenvalues 1/λ_11, 1/λ_22 and 1/λ_12 twice."""
    diagonal = ((larger**2) ** ((depth - 1) / depth) * (smaller**2) ** ((depth - 1) / depth)) ** Rational(-1, 2)
    return diagonal / eigenvalue(larger, smaller, depth)


def density_infinite(larger: Expr, smaller: Expr) -> Expr:
    """The same at infinite depth: (2.22) at d = 2."""
    return 1 / (larger * smaller) / eigenvalue_at(larger, smaller, oo)


# ---------------------------------------------------------------- leading terms

scaled_finite = (
    N
    * (sigma_1 * t) ** ((1 - N) / N)
    * (sigma_1 ** (2 / N) - epsilon**2 * t ** (2 / N))
    / (sigma_1**2 - epsilon ** (2 * N) * t**2)
)
_FINITE = tuple(
    {
        sigma_1: Rational(7, 2),
        t: Rational(2, 3),
        epsilon: Rational(1, 5),
        s: Rational(7, 2),
        r: Rational(7, 3),
        N: Integer(n),
    }
    for n in (2, 5)
)
split_finite = Fact(
    Relation(density_finite(sigma_1, epsilon**N * t) * epsilon ** (N - 1), scaled_finite),
    scalars,
    _FINITE,
    text=(
        "At distance η = ε^N, with σ_2 = η t: the density times ε^{N-1} = η^{(N-1)/N} is an expression that is continuous at "
        "ε = 0;"
    ),
)

at_zero_finite = Fact(
    Relation(AtZero(scaled_finite, epsilon), N * (sigma_1 * t) ** ((1 - N) / N) * sigma_1 ** (2 / N - 2)),
    limits,
    tuple({k: v for k, v in p.items() if k != epsilon} for p in _FINITE),
    text="its value there is N (σ_1 t)^{-(N-1)/N} σ_1^{2/N-2},",
)


def coefficient(pole: Expr, depth: Expr) -> Expr:
    """C of C η^{−(N−1)/N} at finite depth, where ``pole`` is N, and of C |log η|/η at N = ∞, where it is 2."""
    return pole * (s**2 * r) ** (1 / depth - 1)


coefficient_finite = coefficient(N, N)
leading_finite = Fact(
    Relation(
        written.at(N * (sigma_1 * t) ** ((1 - N) / N) * sigma_1 ** (2 / N - 2), {t: r / s, sigma_1: s}),
        coefficient_finite,
    ),
    scalars,
    _FINITE,
    text="which is N (s² r)^{-(N-1)/N} as σ_1 → s and t → r/s.",
)


# at infinite depth the density times η/L, L = −log η, with κ = 1/L → 0
LOG = Symbol("L", positive=True)
scaled_infinite = 2 * (1 + kappa * (log(sigma_1) - log(t))) / (sigma_1 * t * (sigma_1**2 - eta**2 * t**2))
_INFINITE = (
    {sigma_1: Rational(7, 2), t: Rational(2, 3), LOG: Rational(3), s: Rational(7, 2), r: Rational(7, 3)},
    {sigma_1: Rational(9, 4), t: Rational(5, 3), LOG: Rational(5, 2), s: Rational(9, 4), r: Rational(1, 3)},
)
split_infinite = Fact(
    Relation(
        density_infinite(sigma_1, exp(-LOG) * t) * exp(-LOG) / LOG,
        written.at(scaled_infinite, {kappa: 1 / LOG, eta: exp(-LOG)}),
    ),
    scalars,
    _INFINITE,
    text="At infinite depth, with η = e^{-L} and κ = 1/L, the density times η/L is continuous in (η, κ) at (0, 0);",
)

at_zero_infinite = Fact(
    Relation(AtZero(scaled_infinite, eta, kappa), 2 / (sigma_1**3 * t)),
    limits,
    tuple({k: p[k] for k in (sigma_1, t)} for p in _INFINITE),
    text="its value there is 2/(σ_1³ t),",
)

coefficient_infinite = coefficient(Integer(2), oo)
leading_infinite = Fact(
    Relation(written.at(2 / (sigma_1**3 * t), {t: r / s, sigma_1: s}), coefficient_infinite),
    scalars,
    _INFINITE,
    text="which is 2/(s² r).",
)

_GAMMA = ({gamma: Rational(3, 2)}, {gamma: Rational(2, 7)})
coefficient_at_one = 2 * gamma**3 / ((gamma**2 + 1) ** 2 * sqrt(gamma**4 + 1))
leading_at_one = Fact(
    Relation(written.at(coefficient_infinite, AT_ONE), coefficient_at_one),
    expansion,
    _GAMMA,
    text="For Φ_1 = Φ_2 = 1 the leading coefficient is 2γ³/((γ² + 1)² √(γ⁴ + 1)).",
)

# ---------------------------------------------------------------- (3.25) as printed

# σ_2/η is continuous at η = 0 when written as (D/η)/σ_1
SMALLER_OVER_ETA = (r + eta * P / r**2) / LARGER
quotient_at_one = SMALLER_OVER_ETA.subs(AT_ONE)
larger_cut = gamma + 1 / gamma + first_larger * eta
smaller_cut = first_smaller * eta
_AT = tuple({**p, eta: Rational(1, 20)} for p in _GAMMA)
same_quotient = Fact(Relation(SMALLER_1, eta * quotient_at_one), plain, _AT)
cut_larger = coefficients(LARGER_1 / larger_cut, (S.One, S.Zero), expansion, _AT)
cut_smaller = coefficients(quotient_at_one / first_smaller, (S.One,), expansion, _AT)
cut_determinant = together(
    (
        "Cut off after the first order, log σ_1 changes by O(η²), log σ_2 by O(η), the Vandermonde factor by O(η²) and "
        "γ det Σ = η √(γ⁴ + 1) + O(η²)."
    ),
    coefficients(gamma * LARGER_1 * eta * quotient_at_one, (S.Zero, sqrt(gamma**4 + 1)), expansion, _AT),
)
cut_vandermonde = coefficients(
    LARGER_1**2 - (eta * quotient_at_one) ** 2 - (larger_cut**2 - smaller_cut**2), (S.Zero, S.Zero), expansion, _AT
)
_e = Symbol("e", positive=True)
_a, _b, _c = symbols("a b c", real=True)
CUT = Fact(
    Relation(
        TaylorCoefficient((_e * eta + _a * eta**2) * (1 + _b * eta**2) * (1 + _c * kappa * eta), eta, Integer(1)), _e
    ),
    expansion,
    ({_e: Rational(9, 4), _a: Rational(-2, 3), _b: Rational(5, 7), _c: Rational(4, 5), kappa: Rational(1, 6)},),
    text=(
        "The bracket that holds O(η²) is γ det Σ = e η + a η² with e = √(γ⁴ + 1), times the quotient of the Vandermonde factors, 1 + b η², "
        "and that of the logarithms, 1 + c κ η with κ = 1/log(σ_1/σ_2), which tends to 0: as a, b, c and κ are bounded, it is e η + O(η²)."
    ),
)
quotient_of_density = Fact(
    Relation(
        density_infinite(sigma_1, sigma_2),
        2 * gamma * (log(sigma_1) - log(sigma_2)) / (gamma * sigma_1 * sigma_2 * (sigma_1**2 - sigma_2**2)),
    ),
    scalars,
    ({sigma_1: Rational(7, 2), sigma_2: Rational(2, 3), gamma: Rational(3, 2)},),
)

# ---------------------------------------------------------------- along the hyperbola

first_smaller_least = sqrt(2) / 2
minimum = Fact(
    Relation(first_smaller_least, first_smaller, "<="),
    SumOfSquares(
        multiplier=2 * (gamma**2 + 1) ** 2 * (first_smaller + first_smaller_least), witness=(gamma**2 - 1) ** 2
    ),
    (*_GAMMA, {gamma: Rational(1)}),
    text="σ_2/η at first order: 2(γ⁴ + 1) − (γ² + 1)² = (γ² − 1)², so it is least at γ = 1 and nowhere else.",
    wrong=(Variant("another least value", Relation(Rational(3, 4), first_smaller, "<=")),),
)
attained = Fact(Relation(written.at(first_smaller, {gamma: 1}), first_smaller_least), plain, ({},))

largest_coefficient = sqrt(2) / 4
maximum_at_one = Fact(
    Relation(coefficient_at_one, largest_coefficient, "<="),
    SumOfSquares(
        multiplier=8 * (gamma**2 + 1) ** 4 * (gamma**4 + 1) * (coefficient_at_one + largest_coefficient),
        witness=(gamma**2 - 1) ** 2 * (gamma**8 + 6 * gamma**6 + 18 * gamma**4 + 6 * gamma**2 + 1),
    ),
    (*_GAMMA, {gamma: Rational(1)}),
)
# p = |Φ_1 Φ_2|, f = Φ_1² + Φ_2²; w is w_12 without its sign, which r does not see
p, f, w, rise, a, b = (Symbol(name, positive=True) for name in ("p", "f", "w", "x", "a", "b"))
nearest = Fact(
    Relation(2 * p, w**2 + p**2 / w**2, "<="),
    SumOfSquares(witness=(w - p / w) ** 2),
    ({p: Rational(3, 2), w: Rational(5, 4)}, {p: Rational(3, 2), w: Rational(1, 4)}, {p: Rational(4), w: Rational(2)}),
    text="r² = w² + P²/w² is least, 2|P|, exactly where w² = |P|: at the corners w_12 = ± w_21 of both lobes;",
)

receding = Fact(
    Relation(1 + a + 1 / (1 + a), (1 + a) * (1 + b) + 1 / ((1 + a) * (1 + b)), "<="),
    SumOfSquares(multiplier=(1 + a) * (1 + b)),
    ({a: Rational(1, 3), b: Rational(2)}, {a: Rational(4), b: Rational(1, 9)}),
    text=(
        "with w² = |P|(1 + a) at a >= 0 (and the same for 1/w), r²/|P| grows with a: moving away from a corner moves away "
        "from the origin."
    ),
)

growing = Fact(
    Relation((f + r**2) * r, (f + (r + rise) ** 2) * (r + rise), "<="),
    SumOfSquares(),
    (
        {f: Rational(2), r: Rational(1, 3), rise: Rational(3, 5)},
        {f: Rational(1, 7), r: Rational(2), rise: Rational(1, 9)},
    ),
    text="s² r = (Φ_1² + Φ_2² + r²) r grows with r,",
)

m = Symbol("m", integer=True, nonnegative=True)
exponent = Fact(
    Relation(S.Zero, (m + 1) / (m + 2), "<="),
    SumOfSquares(multiplier=m + 2),
    ({m: Integer(0)}, {m: Integer(5)}),
    text=(
        "and it enters with the exponent −(N−1)/N at depth N = m + 2 and −1 at infinite depth: the coefficient is largest at "
        "the corners and falls along both arms of both lobes."
    ),
)

# ---------------------------------------------------------------- blow-up, depth by depth

_DEEP = tuple({sigma_1: Rational(7, 2), t: Rational(2, 3), m: Integer(k)} for k in (0, 3))
reciprocal_vanishes = Fact(
    Relation(AtZero(written.at(epsilon ** (N - 1) / scaled_finite, {N: m + 2}), epsilon), S.Zero),
    limits,
    _DEEP,
    text="For N >= 2 the reciprocal of the density tends to 0: it is ε^{N-1} times an expression with a positive value.",
)
reciprocal_vanishes_infinite = Fact(
    Relation(AtZero(kappa * eta / scaled_infinite, eta, kappa), S.Zero), limits, at_zero_infinite.points
)

flat = Fact(
    Relation(written.at(1 / density_finite(sigma_1, sigma_2), {N: 1}), S.One),
    scalars,
    ({sigma_1: Rational(7, 2), sigma_2: Rational(1, 1000)},),
    text="At N = 1 the density is identically 1.",
)
deeper = Fact(
    Relation((N - 1) / N, N / (N + 1), "<="),
    SumOfSquares(multiplier=N * (N + 1)),
    ({N: Integer(1)}, {N: Integer(7)}),
    text="The exponent (N−1)/N of 1/η grows with the depth, towards 1.",
)

_DENSITY = (symmetric_spectrum, closed_form, confluent, limit)
_SINGULAR_VALUES = (norm_of_perturbed, determinant_of_perturbed, exact_sum, *smaller_expanded, *other_side)
_FIN = (split_finite, at_zero_finite, leading_finite)
_INF = (split_infinite, at_zero_infinite, leading_infinite)
_EVERY = "every Φ_1 Φ_2 ≠ 0, both lobes, every depth 2 ≤ N ≤ ∞, from either side of the hyperbola"
_LAW = (
    "at distance η: N (s² r η)^{−(N−1)/N} at finite depth, 2|log η|/(s² r η) at infinite depth, "
    "s² = Φ_1² + Φ_2² + r², r² = w_12² + w_21²"
)
_finite_law = (split_finite, at_zero_finite, leading_finite)
_infinite_law = (split_infinite, at_zero_infinite, leading_infinite)

CLAIMS = (
    Claim(
        CMV.at("3.25"),
        "limit",
        "Volume density near the hyperbola",
        r"\frac{\operatorname{van}(\log\Sigma^2)}{\det(\Sigma)\operatorname{van}(\Sigma^2)} = \frac{2\gamma\left("
        r"\log(\gamma + \gamma^{-1} + \frac{2\eta}{(\gamma^2+1)\sqrt{1+\gamma^{-4}}}) - \log(\eta"
        r"\frac{\sqrt{\gamma^4+1}}{\gamma^2+1})\right)}{(\eta\sqrt{\gamma^4+1} + \mathcal O(\eta^2))\left((\gamma +"
        r" \gamma^{-1} + \frac{2\eta}{(1+\gamma^2)\sqrt{1+\gamma^{-4}}})^2 - (\eta\frac{\sqrt{\gamma^4+1}}"
        r"{\gamma^2+1})^2\right)} = \mathcal O\left(\frac{|\log\eta|}{\eta}\right)",
        "N = ∞, Φ_1 = Φ_2 = 1, γ > 0, η ↓ 0; the leading coefficient for every finite N ≥ 2, every Φ_1 Φ_2 ≠ 0 and both "
        "lobes",
        (
            *_DENSITY,
            *_SINGULAR_VALUES,
            *_FIN,
            *_INF,
            leading_at_one,
            *cut_determinant,
            CUT,
            quotient_of_density,
            same_quotient,
            *cut_larger,
            *cut_smaller,
            *cut_vandermonde,
            *_infinite_law,
            *_finite_law,
        ),
        note=_LAW + "; at Φ_1 = Φ_2 = 1 the coefficient of |log η|/η is 2γ³/((γ² + 1)² √(γ⁴ + 1))",
    ),
    Claim(
        CMV.at("sec-3.3.2-minimum"),
        "inequality",
        "The coefficient of the smaller singular value is least at the corner",
        r"\frac{\sqrt{\gamma^4+1}}{\gamma^2+1} \text{ has a minimum at } \gamma = 1",
        "γ > 0; the least value is 1/√2",
        (minimum, attained),
    ),
    Claim(
        CMV.at("sec-3.3.2-corners"),
        "inequality",
        "Quickest blow-up at the corners of the hyperbola",
        r"\text{The quickest blowup of the volume density is at the corners of the hyperbola.}",
        _EVERY + "; read as: the leading coefficient at equal normal distance is largest there",
        (
            *_DENSITY,
            *_SINGULAR_VALUES,
            *_FIN,
            *_INF,
            leading_at_one,
            nearest,
            growing,
            exponent,
            maximum_at_one,
            *_finite_law,
            *_infinite_law,
        ),
        note=_LAW + "; the power of η is the same all along the hyperbola",
    ),
    Claim(
        CMV.at("sec-3.3.2-decrease"),
        "inequality",
        "Volume decreases along the hyperbola from the corners",
        r"\text{a subtle decrease of volume along the hyperbola starting from the corners}",
        _EVERY
        + "; read as: the leading coefficient falls strictly with the distance from the corner, by a factor only",
        (
            *_DENSITY,
            *_SINGULAR_VALUES,
            *_FIN,
            *_INF,
            nearest,
            receding,
            growing,
            exponent,
            *_finite_law,
            *_infinite_law,
        ),
        note="quantitative, not qualitative, as the text says: the power of η does not depend on the point",
    ),
    Claim(
        CMV.at("sec-3.3.2-blowup"),
        "limit",
        "Volume blows up at the hyperbola for any depth",
        r"\text{At these singularities phase space volume blows up for any depth.}",
        "d = 2, every rank-one point with Φ_1 Φ_2 ≠ 0, every depth 2 ≤ N ≤ ∞",
        (
            *_DENSITY,
            *_SINGULAR_VALUES,
            *_FIN,
            *_INF,
            reciprocal_vanishes,
            flat,
            reciprocal_vanishes_infinite,
            *_finite_law,
            *_infinite_law,
        ),
        note="at finite depth the density is integrable across the hyperbola, as (N−1)/N < 1; at infinite depth it is not",
    ),
    Claim(
        CMV.at("sec-3.3.2-concentration"),
        "inequality",
        "Volume is more concentrated at higher depth",
        r"\text{state space volume shows higher concentration at higher depth}",
        "the power of 1/η with which the density grows at the hyperbola, for every N and N + 1",
        (*_DENSITY, *_FIN, *_INF, deeper, *_finite_law, *_infinite_law),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
