"""At infinite depth sectional curvature is bounded, by one number for every width.

In an orthonormal frame, X_ab = λ_ab^{1/2} x_ab, the two sums of the curvature have the coefficients −q[a,b,c,e] (λ_ab λ_cb λ_ce
λ_ae)^{1/2} and σ_b σ_e Q_abce (λ_ab λ_bc λ_ae λ_ec)^{1/2}.  Divided differences of log h and of h log h are integrals of
products of 1/(h + t), and the integrals say that all these coefficients lie between 0 and 1.  Each of the twelve sums over a,
b, c, e is then at most 1 for unit vectors, whatever the width.
"""

from __future__ import annotations

from sympy import Expr, Integer, Limit, Rational, S, exp, log, oo, symbols

from derivations.curvature.curvature import RIEMANN
from derivations.curvature.sign import difference, node
from derivations.sources import DLN
from dlnsym.proofs import Claim, DepthLimit, ExpLogZeroTest, Fact, Relation, RepeatedDerivative
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

scalars = ExpLogZeroTest()
a, b, c, e, s, t, u, w = symbols("a b c e s t u w", positive=True)
"""Squares of singular values, and what is integrated over from 0 to ∞."""
_NODES = {a: Rational(7, 2), b: Rational(5, 3), c: Rational(1, 4), e: Rational(9, 7)}
_AT = ({**_NODES, s: Rational(2, 3), t: Rational(3, 5), u: Rational(4, 7)},)

# ---------------------------------------------------------------- divided differences as integrals

antiderivative = log((b + t) / (a + t))
of_log = (
    Fact(
        Relation(antiderivative.diff(t), 1 / (b + t) - 1 / (a + t)),
        scalars,
        _AT,
        text="log a − log b = ∫_0^∞ (1/(b + t) − 1/(a + t)) dt: an antiderivative is log((b + t)/(a + t)), at t = 0 log b − log a,",
    ),
    Fact(
        Relation(Limit(log((b + u) / (a + u)), u, oo), Integer(0)),
        DepthLimit(),
        ({a: Rational(7, 2), b: Rational(5, 3)},),
        text="and 0 for t → ∞.  So divided differences of log h are the integrals of those of −1/(h + t), and those of h log h of −h/(h + t):",
    ),
)


def resolvents(*nodes: Expr) -> Expr:
    """The product of 1/(h + t)."""
    found = S.One
    for h in nodes:
        found /= h + t
    return found


differences = tuple(
    Fact(Relation(difference(of, *nodes), value), scalars, _AT, text=text)
    for of, nodes, value, text in (
        (-1 / (node + t), (a, b), resolvents(a, b), "k[a,b] = ∫ dt/((a + t)(b + t)),"),
        (-1 / (node + t), (a, b, c), -resolvents(a, b, c), "−k[a,b,c] = ∫ dt/((a + t)(b + t)(c + t)),"),
        (-1 / (node + t), (a, b, c, e), resolvents(a, b, c, e), "k[a,b,c,e] the integral of the product of four,"),
        (
            -node / (node + t),
            (a, b, c, e),
            -t * resolvents(a, b, c, e),
            "and −q[a,b,c,e] that of t times it: not negative.",
        ),
    )
)

# ---------------------------------------------------------------- the first coefficients

falls = Fact(
    Relation(resolvents(a, b).subs(t, s + u), resolvents(a, b).subs(t, s), "<="),
    SumOfSquares(multiplier=(a + s) * (b + s) * (a + s + u) * (b + s + u), witness=u * (a + b + 2 * s + u)),
    _AT,
    text=(
        "The integrand of k[a,b] falls, so k[a,b] ≥ ∫_0^t ≥ t/((a + t)(b + t)) for every t.  In −q[a,b,c,e] = ∫ t/((a + t)(b + t)) · "
        "1/((c + t)(e + t)) dt the first factor is thus at most k[a,b]: −q[a,b,c,e] ≤ k[a,b] k[c,e], and likewise ≤ k[b,c] k[a,e].  "
        "The product of both: −q[a,b,c,e] (λ_ab λ_bc λ_ce λ_ae)^{1/2} is at most 1."
    ),
)

# ---------------------------------------------------------------- the second ones

i_0, i_1, i_2, number = symbols("I_0 I_1 I_2 p", positive=True)
around = Fact(
    Relation(i_2 - 2 * number * i_1 + number**2 * i_0 - (i_2 - i_1**2 / i_0), (i_1 - number * i_0) ** 2 / i_0),
    scalars,
    ({i_0: Rational(7, 2), i_1: Rational(5, 3), i_2: Rational(9, 4), number: Rational(2, 3)},),
    text=(
        "Q_abcb = I_2 − I_1²/I_0 with I_n = ∫ dt/((a + t)(c + t)(b + t)^n), the least of ∫ (1/(b + t) − p)²/((a + t)(c + t)) dt over all "
        "numbers p: at most that for p = 0 and for p = 1/b."
    ),
)
mean = Fact(
    Relation(exp(w) - 1, w * exp(w), "<="),
    RepeatedDerivative(variable=w),
    ({w: Rational(1, 3)},),
    text="λ_ab is the logarithmic mean of a and b, at most the larger one: with a = b e^w, (e^w − 1)/w ≤ e^w.  So k[a,b] is at least 1/a and 1/b, if not both.",
)
whole = (
    Fact(
        Relation((t / (b + t)).diff(t), b / (b + t) ** 2),
        scalars,
        _AT,
        text="∫ b/(b + t)² dt over all t is 1: an antiderivative is t/(b + t), at t = 0 it is 0,",
    ),
    Fact(
        Relation(Limit(u / (b + u), u, oo), Integer(1)), DepthLimit(), ({b: Rational(5, 3)},), text="for t → ∞ it is 1."
    ),
)
least = Fact(
    Relation(b * resolvents(a, c, b, b), b / (a * c * (b + t) ** 2), "<="),
    SumOfSquares(multiplier=a * c * (a + t) * (c + t) * (b + t) ** 2 / b, witness=t * (a + c + t)),
    _AT,
    text="Where b is the least of a, b, c take p = 0: b Q_abcb ≤ ∫ b/(ac (b + t)²) dt = 1/(ac) ≤ k[a,b] k[b,c].",
)
greatest = Fact(
    Relation(t**2 / b**2 * resolvents(a, c, b, b), 1 / (b**2 * (b + t) ** 2), "<="),
    SumOfSquares(multiplier=b**2 * (a + t) * (c + t) * (b + t) ** 2, witness=a * c + (a + c) * t),
    _AT,
    text=(
        "Where b is the greatest take p = 1/b, 1/(b + t) − 1/b = −t/(b(b + t)): b Q_abcb ≤ b ∫ dt/(b² (b + t)²) = 1/b² ≤ k[a,b] k[b,c]."
    ),
)
between = Fact(
    Relation(b * resolvents(a, c, b, b), resolvents(a, b) / c, "<="),
    SumOfSquares(multiplier=c * (a + t) * (c + t) * (b + t) ** 2, witness=t * (b + c + t)),
    _AT,
    text=(
        "Where it is between them, a ≤ b ≤ c, take p = 0: b Q_abcb ≤ k[a,b]/c ≤ k[a,b] k[b,c], and likewise for c ≤ b ≤ a.  So "
        "h_b Q_abcb λ_ab λ_bc is at most 1 in all cases."
    ),
)
x, y = symbols("x y", real=True)
mixed = (
    Fact(
        Relation(1 / (b + s) - 1 / (b + t), (t - s) / ((b + s) * (b + t))),
        scalars,
        _AT,
        text=(
            "Q_abce is a covariance: 2 k[a,c] Q_abce is the double integral of (1/(b + s) − 1/(b + t))(1/(e + s) − 1/(e + t)) over "
            "(a + s)(c + s)(a + t)(c + t), of which each difference has the sign of t − s: Q_abce ≥ 0,"
        ),
    ),
    Fact(
        Relation(x * y, (x**2 + y**2) / 2, "<="),
        SumOfSquares(witness=(x - y) ** 2 / 2),
        ({x: Rational(2, 3), y: Rational(5, 4)},),
        text=(
            "and with x = σ_b (λ_ab λ_bc)^{1/2} (1/(b + s) − 1/(b + t)), y the same with e, σ_b σ_e Q_abce (λ_ab λ_bc λ_ae λ_ec)^{1/2} is at "
            "most half of h_b Q_abcb λ_ab λ_bc + h_e Q_aece λ_ae λ_ec ≤ 2."
        ),
    ),
)

# ---------------------------------------------------------------- sums of unit vectors

pairs = Fact(
    Relation(-x * y, (x**2 + y**2) / 2, "<="),
    SumOfSquares(witness=(x + y) ** 2 / 2),
    ({x: Rational(2, 3), y: Rational(5, 4)},),
    text=(
        "Twelve products of four entries are summed over a, b, c, e, each with a coefficient from 0 to 1: of S(X, X; Y, Y) 2 with q and 4 "
        "with Q, of S(X, Y; Y, X) 2 and 4.  In each the four entries make two pairs that have all four indices, such as x_ab x_ce and "
        "y_cb y_ae, or x_ab y_ce and x_ae y_cb.  As |pq| ≤ (p² + q²)/2, a sum is at most half of two sums of squares over all indices, each "
        "the product of two squared lengths: 1 for unit vectors."
    ),
)

CLAIMS = (
    Claim(
        DLN.at("sectional-curvature-bound"),
        "theorem",
        "At infinite depth sectional curvature is bounded",
        r"N = \infty: \quad |K(X, Y)| \le 12",
        "N = ∞, every width, distinct singular values, and by continuity all invertible W; every shape and rank on the leaves "
        "of fixed row and column space",
        (*RIEMANN, *of_log, *differences, falls, around, mean, *whole, least, greatest, between, *mixed, pairs),
        note="a bound, not the least one: 72,000 random planes at widths 2 to 4 have −1/6 < K < 1/2.  No geodesic shorter than π/√12 = 0.906… "
        "has conjugate points (Rauch).  At finite depth N ≥ 2 curvature is of degree −2/N in W, and bounded on no ball around 0",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
