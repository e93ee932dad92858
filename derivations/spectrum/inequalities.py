"""Order relations on the spectrum at infinite depth: Lemma 2.5, (2.19)–(2.21).

The eigenvalues are homogeneous of degree two in the singular values, so one singular value may be set to 1 and the
ratio written as an exponential; each inequality is then one in u >= 0 and follows by differentiating in u.
"""

from __future__ import annotations

from sympy import Expr, Function, Integer, Rational, Symbol, exp, log, oo

from derivations.sources import CMV
from derivations.spectrum.spectrum import eigenvalue_at
from derivations.symbols import sigma_1, sigma_2
from dlnsym.proofs import Claim, Deviation, ExpLogZeroTest, Fact, Relation, RepeatedDerivative
from dlnsym.proofs.methods.concavity import Concavity
from dlnsym.proofs.methods.transitivity import Transitivity

# ---------------------------------------------------------------- the mean lies between, one pair

u = Symbol("u", positive=True)
v = Symbol("v", positive=True)
w = Symbol("w", positive=True)


def mean_of_pair(larger: Expr, smaller: Expr) -> Expr:
    """λ^∞ for squared singular values: the logarithmic mean."""
    return (larger - smaller) / (log(larger) - log(smaller))


# σ_j² = 1, σ_i² = e^u, u > 0: the mean is (e^u − 1)/u
in_u = (exp(u) - 1) / u
_PAIR = ({u: Rational(3, 2)}, {u: Rational(1, 50)})
homogeneous = Fact(
    Relation(eigenvalue_at(sigma_1 * exp(u / 2), sigma_1, oo), sigma_1**2 * in_u),
    ExpLogZeroTest(),
    tuple({sigma_1: Rational(3), **p} for p in _PAIR),
    text=(
        "Squared singular values a > b enter through λ^∞ = (a − b)/(log a − log b).  With b = 1 and a = e^u it is "
        "(e^u − 1)/u, and a common factor of a and b factors out."
    ),
)
below = RepeatedDerivative(variable=u, multiplier=u)

# ---------------------------------------------------------------- two pairs, σ_i ≥ σ_j ≥ σ_k ≥ σ_l

# in logarithms: σ_l² = 1, σ_k² = e^u, σ_j² = e^{u+v}, σ_i² = e^{u+v+w}
low_pair = (exp(u) - 1) / u
high_pair = exp(u + v) * (exp(w) - 1) / w

two_pairs = Transitivity(
    links=(
        (Relation(low_pair, exp(u), "<="), RepeatedDerivative(variable=u, multiplier=u)),
        (Relation(exp(u), exp(u + v), "<="), RepeatedDerivative(variable=v)),
        (Relation(exp(u + v), high_pair, "<="), RepeatedDerivative(variable=w, multiplier=w * exp(-u - v))),
    )
)

_PAIRS = (
    {u: Rational(3, 2), v: Rational(1, 3), w: Rational(2)},
    {u: Rational(2), v: Rational(1, 9), w: Rational(1, 7)},
)
lower = Fact(
    Relation(Integer(1), in_u, "<="),
    below,
    _PAIR,
    text=(
        "1 <= (e^u − 1)/u: u times the gap is e^u − 1 − u, which is 0 with derivative 0 at u = 0, and has second "
        "derivative e^u."
    ),
)
upper = Fact(
    Relation(in_u, exp(u), "<="),
    below,
    _PAIR,
    text="(e^u − 1)/u <= e^u: u times the gap is u e^u − e^u + 1, which is 0 at u = 0 and has derivative u e^u.",
)
ordered_pairs = Fact(
    Relation(low_pair, high_pair, "<="),
    two_pairs,
    _PAIRS,
    text="For σ_i >= σ_j >= σ_k >= σ_l: λ_kl <= σ_k² <= σ_j² <= λ_ij.",
)

# ---------------------------------------------------------------- a concave function, (2.19)

x, y = Symbol("x", positive=True), Symbol("y", positive=True)
f = Function("f")
# Concavity: f(x + t(y−x)) >= f(x) + t (f(y) − f(x)) for t in [0, 1].  Both sides agree at t = 0, so the derivative of
# the left at t = 0+, f'(x)(y − x), is at least that of the right, f(y) − f(x).
slope = (f(y) - f(x)) / (y - x)


def slope_at(point: Symbol) -> Expr:
    return f(point).diff(point)


concavity = Concavity(f, x, y)
_CONCAVE = tuple(
    {f: function, x: Rational(2, 3), y: Rational(7, 4)}
    for function in (log, lambda z: -(z**3), lambda z: 5 * z - z**2 / 7)
)
slope_high = Fact(
    Relation(slope, slope_at(x), "<="),
    concavity,
    _CONCAVE,
    text=(
        "A concave f lies above its chord over [x, y]; the gap is 0 at both ends, so its derivative is >= 0 at x and "
        "<= 0 at y: the slope of the chord lies between f'(y) and f'(x)."
    ),
)
slope_low = Fact(Relation(slope_at(y), slope, "<="), concavity, _CONCAVE)

# ---------------------------------------------------------------- the logarithm at the squared singular values

a = exp(u)
chord_of_log = u / (exp(u) - 1)
log_upper = Fact(Relation(chord_of_log, Integer(1), "<="), RepeatedDerivative(variable=u, multiplier=exp(u) - 1), _PAIR)
log_lower = Fact(
    Relation(exp(-u), chord_of_log, "<="), RepeatedDerivative(variable=u, multiplier=exp(u) * (exp(u) - 1)), _PAIR
)
reciprocal = Fact(
    # as transcribed the denominator is σ_i² − σ_i²; both sides are multiplied by it
    Relation(log(sigma_2**2) - log(sigma_1**2), (sigma_2**2 - sigma_1**2) / eigenvalue_at(sigma_1, sigma_2, oo)),
    ExpLogZeroTest(),
    ({sigma_1: Rational(3), sigma_2: Rational(2)},),
    printed=Relation(
        log(sigma_2**2) - log(sigma_1**2), (sigma_1**2 - sigma_1**2) / eigenvalue_at(sigma_1, sigma_2, oo)
    ),
)

CLAIMS = (
    Claim(
        CMV.at("lem-2.5"),
        "lemma",
        "Order relations on the spectrum at infinite depth",
        r"1 \le i < j \le k < l \le d: \quad \lambda_{ij}^\infty \le \lambda_{ij}^\infty \le \lambda_{ii}^\infty"
        r" \text{ and } \lambda_{ij}^\infty \le \lambda_{kl}^\infty",
        "N = ∞, every width d, σ_1 ≥ … ≥ σ_d > 0 (strict in the argument, equality by continuity)",
        (homogeneous, lower, upper, ordered_pairs.against(Relation(high_pair, low_pair, "<="))),
        deviation=Deviation(
            "misprint",
            "whoever cites the lemma: one inequality is trivial, the other reversed; the proof of Theorem 1.2 needs the right ones",
        ),
        correction=r"\lambda_{jj}^\infty \le \lambda_{ij}^\infty \le \lambda_{ii}^\infty \text{ and }"
        r" \lambda_{kl}^\infty \le \lambda_{ij}^\infty",
        note="as transcribed the first inequality is trivial and the last is reversed",
    ),
    Claim(
        CMV.at("2.19"),
        "inequality",
        "Slope of a chord of a concave function",
        r"f'(y) \le \frac{f(y) - f(x)}{y - x} \le f'(x)",
        "every concave differentiable f, x < y",
        (slope_high, slope_low),
    ),
    Claim(
        CMV.at("2.20"),
        "inequality",
        "The logarithm at the squared singular values",
        r"\frac{d}{dx}\log(x)|_{\sigma_j^2} = \frac{1}{\sigma_j^2} \ge \frac{\log\sigma_j^2 - \log\sigma_i^2}"
        r"{\sigma_j^2 - \sigma_i^2} \ge \frac{d}{dx}\log(x)|_{\sigma_i^2} = \frac{1}{\sigma_i^2}",
        "σ_i > σ_j > 0",
        (homogeneous, log_upper, log_lower),
        note="stated with σ_j² = 1 and σ_i² = e^u; all three terms scale alike",
    ),
    Claim(
        CMV.at("2.21"),
        "identity",
        "The slope is the reciprocal eigenvalue",
        r"\frac{\log\sigma_j^2 - \log\sigma_i^2}{\sigma_i^2 - \sigma_i^2} = \frac{1}{\lambda_{ij}^\infty}",
        "N = ∞, σ_i ≠ σ_j",
        (reciprocal,),
        deviation=Deviation(
            "slip",
            "nobody: the denominator meant is clear from (2.20)",
        ),
        correction=r"\frac{\log\sigma_j^2 - \log\sigma_i^2}{\sigma_j^2 - \sigma_i^2} = \frac{1}{\lambda_{ij}^\infty}",
        note="as transcribed the denominator σ_i² − σ_i² is zero; judged with both sides multiplied by it",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
