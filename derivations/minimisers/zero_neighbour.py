"""No runaway next to a zero of Φ at infinite depth: one entry missing, Φ_11 = 0 in its column.

With the mask (3.26), a = Φ_11 = 0, b = Φ_12 and c = Φ_22, k = (log W^T W)_11/2 falls at the rate x².  Three cases.  If the
loss never falls below that of W = 0, σ_1 cannot grow where it is large.  If it tends to b²/2 > 0, x² is of the size 1/σ_1² for
most of the time, and k falls faster than it may.  If it tends to 0, a trajectory gets no further: for b ≠ 0 all eigenvalues
are bounded below where σ_1 is large, and for b = 0 what carries W along the row dies out faster than it counts.
"""

from __future__ import annotations

from sympy import Derivative, Integer, Matrix, Rational, Symbol, cos, exp, log, oo, sin, symbols

from derivations.minimisers import runaways
from derivations.minimisers.bounded_masks import column_falls, hyperbolic, turned
from derivations.spectrum.spectrum import eigenvalue_at
from derivations.symbols import sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation, RepeatedDerivative
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

plain, scalars = IdealMembership(), ExpLogZeroTest()

x, y, z, w, b, c = symbols("x y z w b c", real=True)
W, G = Matrix([[x, y], [z, w]]), Matrix([[x, y - b], [0, w - c]])
_ENTRIES = (
    {
        x: Rational(3, 5),
        y: Rational(-7, 2),
        z: Rational(9, 4),
        w: Rational(4, 3),
        b: Rational(5, 7),
        c: Rational(-2, 3),
    },
)
energy = (x**2 + (y - b) ** 2 + (w - c) ** 2) / 2

# ---------------------------------------------------------------- the loss stays above that of W = 0

uphill = Fact(
    Relation(-(x * x + y * (y - b) + w * (w - c)), -(x**2 + y**2 + w**2) / 2 - (energy - (b**2 + c**2) / 2)),
    plain,
    _ENTRIES,
    text=(
        "One entry missing, N = ∞ and Φ_11 = 0 (Φ_22 = 0 is its mirror image, W^T with rows and columns exchanged).  First let E ≥ |Φ|²/2 for ever.  d(s_1 + s_2)/dt = −⟨W, G⟩ ≤ −(x² + y² + w²)/2, and ds_2/dt = −σ_2 H_22: ds_1/dt ≤ "
        "−(y² + w²)/2 + σ_2 |g|, |g| = |G(W(0))|, where y² + w² ≥ σ_1² f, f = v_21²."
    ),
)
stays = turned.explained(
    "With p = 1 − f the number c is k = (log W^T W)_11/2: L f = s_1 − k ≥ s_1 − k(0), L = s_1 − s_2.  Where s_1 ≥ k(0) + 1, y² + w² ≥ σ_1²/L, and that is at least "
    "2 σ_2 |g| as soon as σ_1 ≥ |g|, since"
)
steep = hyperbolic.explained("2L ≤ e^L − e^{−L} < σ_1/σ_2: σ_1 never grows beyond max(σ_1(0), e^{k(0)+1}, |g|).")

# ---------------------------------------------------------------- the loss tends to b²/2 or to 0

rate = column_falls.explained(
    "Otherwise E < |Φ|²/2 from a time on, and x² + y² + w² ≥ 4δ² for some δ > 0.  k falls at the rate x²,"
)
low = Symbol("s_2", real=True)
apart, odds = symbols("L h", positive=True)
mean = Fact(
    Relation(low, (low + apart) * (odds / (1 + odds)) + low / (1 + odds), "<="),
    SumOfSquares(witness=apart * odds / (1 + odds)),
    ({low: Integer(-3), apart: Integer(4), odds: Rational(2, 3)},),
    text=(
        "and it is a mean of s_1 and s_2, so that k ≥ s_2 = −log(1/σ_2), where 1/σ_2 grows by |g| at most: ∫ x² dt up to T is at most k(0) + log(C + |g| T).  Likewise s_1 "
        "≤ k(0) + 1 or σ_1² ≤ (s_1 − k) σ_1² ≤ L R², R² ≥ y² + w²: σ_1² and L grow like log T at most."
    ),
)
ENTRIES = (
    Fact(
        Relation(written.Entry(written.product(W.T, G), 1, 1), x**2),
        plain,
        _ENTRIES,
        text="The sum M of the squares of the entries of G W^T and W^T G is at most 2(1 + L) D: at times in [0, T] of the total length C log T it is above η², C depending on η.  At all others",
    ),
    Fact(
        Relation(written.Entry(written.product(G, W.T), 1, 1), x**2 + y * (y - b)),
        plain,
        _ENTRIES,
        text="x² ≤ η, |y (y − b)| ≤ 2η,",
    ),
    Fact(
        Relation(written.Entry(written.product(G, W.T), 1, 2), x * z + (y - b) * w),
        plain,
        _ENTRIES,
        text="|x z + (y − b) w| ≤ η,",
    ),
    Fact(
        Relation(
            written.Entry(written.product(G, W.T), 2, 1) ** 2 + written.Entry(written.product(G, W.T), 2, 2) ** 2,
            (w - c) ** 2 * (y**2 + w**2),
        ),
        plain,
        _ENTRIES,
        text=(
            "and (w − c)² (y² + w²) ≤ η², where y² + w² ≥ 3δ² for η ≤ δ²: x and w − c are small, and y or y − b.  So E tends to b²/2 or to 0.  If to b²/2 > 0, y is the small one, |y − b| "
            "≥ |b|/2, |w| ≥ δ for small η, and |x z| ≥ |b| δ/2 − η: x² ≥ C/σ_1² ≥ C/log T at all times up to T but C log T of them.  But ∫ x² dt is at most C log T: impossible."
        ),
    ),
)

# ---------------------------------------------------------------- the loss tends to 0, b is not 0

n, r, rest = symbols("n r h", positive=True)
ROAD = (
    Fact(
        Relation(y * z, x * w - written.det(W)),
        plain,
        _ENTRIES,
        text="So E → 0.  If b ≠ 0, σ_1 σ_2 ≥ |y z| − |x w| with |y| ≥ |b|/2 from a time on: where σ_1 is large, σ_2 ≥ |b|/4 and D ≥ n² E, n² = b²/8.",
    ),
    Fact(
        Relation(n * (n * r + rest) / 2, (n * r + rest) ** 2 / (2 * r), "<="),
        SumOfSquares(witness=(n * r + rest) * rest / (2 * r)),
        ({n: Rational(1, 3), r: Rational(2, 5), rest: Integer(2)},),
        text="With r = √E and √D = n r + h, r falls at the rate D/(2r), which is n √D/2 at least.",
    ),
    Fact(
        Relation(Derivative(log(sigma_1), sigma_1) * (-(sigma_1**2) * low), -sigma_1 * low),
        scalars,
        ({sigma_1: Rational(7, 2), low: Rational(-2, 3)},),
        text="ds_1/dt = −σ_1 H_11 is √(λ_11 H_11²) ≤ √D at most: in there s_1 grows by 2 √(E(0))/n at most each time, and σ_1 is bounded.",
    ),
)

# ---------------------------------------------------------------- the loss tends to 0, and b is 0

alpha, beta, omega = symbols("alpha beta omega", real=True)
U = Matrix([[sin(alpha), cos(alpha)], [-cos(alpha), sin(alpha)]])
V = Matrix([[cos(beta), sin(beta)], [-sin(beta), cos(beta)]])
_W = U * Matrix.diag(sigma_1, sigma_2) * V.T
_H = U.T * Matrix([[_W[0, 0], _W[0, 1]], [0, omega]]) * V
_TURNED = (
    {
        alpha: Rational(1, 3),
        beta: Rational(-2, 5),
        omega: Rational(3, 7),
        sigma_1: Rational(7, 2),
        sigma_2: Rational(2, 3),
    },
)
FRAMES = (
    Fact(
        Relation(_H[1, 1] - sigma_2, -sigma_2 * sin(alpha) ** 2 + omega * sin(alpha) * cos(beta)),
        scalars,
        _TURNED,
        text=(
            "If b = 0, the first row of G is that of W and the second (0, ω), ω = w − c.  With ε = u_11 = sin α and v_21 = −sin β, both of size R/σ_1 at most, H_22 is "
            "σ_2 up to terms in ε² and ε ω (here det W > 0; otherwise u_2 has the other sign, which changes no estimate),"
        ),
    ),
    Fact(
        Relation(_H[0, 1], cos(alpha) * (sigma_2 * sin(alpha) - omega * cos(beta))),
        scalars,
        _TURNED,
        text="H_12 is ω up to its sign and what vanishes for large σ_1,",
    ),
    Fact(
        Relation(_H[1, 0], sin(alpha) * (sigma_1 * cos(alpha) - omega * sin(beta))),
        scalars,
        _TURNED,
        text="H_21 likewise σ_1 ε,",
    ),
    Fact(
        Relation(_H[0, 0], sigma_1 * sin(alpha) ** 2 + omega * cos(alpha) * sin(beta)),
        scalars,
        _TURNED,
        text="and ds_1/dt = −σ_1 H_11 ≤ σ_1 |ω sin β| ≤ R |ω|.",
    ),
    Fact(
        Relation(
            (_W[0, 0] ** 2 + _W[0, 1] ** 2 + omega**2) / 2 - sigma_2**2 / 2,
            (sigma_1**2 * sin(alpha) ** 2 - sigma_2**2 * sin(alpha) ** 2 + omega**2) / 2,
        ),
        scalars,
        _TURNED,
        text="With Q = σ_1² ε² + ω², F = E − σ_2²/2 is (Q − σ_2² ε²)/2: between Q/3 and Q/2 where σ_1 is large, since σ_2 ≤ R + R²/σ_1.",
    ),
)
p, q, u = Symbol("p", real=True), Symbol("q", real=True), Symbol("u", positive=True)
FADES = (
    Fact(
        Relation(p**2 / 2 - q**2, (p - q) ** 2, "<="),
        SumOfSquares(witness=(p - 2 * q) ** 2 / 2),
        ({p: Rational(2, 3), q: Rational(-5, 4)},),
        text="H_12² + H_21² ≥ Q/8 there, and dF/dt ≤ −λ_12 Q/8 − σ_2² H_22 (H_22 − σ_2), where |H_22 − σ_2| ≤ Q/σ_1.",
    ),
    Fact(
        Relation(eigenvalue_at(sigma_1, sigma_1 * exp(-u / 2), oo), sigma_1**2 * (1 - exp(-u)) / u),
        scalars,
        ({sigma_1: Rational(7, 2), u: Rational(1, 3)},),
        text="With σ_2² = σ_1² e^{−u}, u = 2L, both λ_12 ≥ σ_1²/(1 + u)",
    ),
    Fact(
        Relation(1 + u, exp(u), "<="),
        RepeatedDerivative(variable=u),
        ({u: Rational(1, 3)}, {u: Integer(3)}),
        text=(
            "and σ_2² ≤ σ_1²/(1 + u) follow from 1 + u ≤ e^u.  So where σ_1 ≥ K, K large, dF/dt ≤ −σ_1² Q/(16 (1 + u)) ≤ −F/(C log(2 + t)), as L grows like log t at most; "
            "and ds_1/dt ≤ R √(3F)."
        ),
    ),
    Fact(
        Relation(Derivative(log(2 + u) * r, u), r / (2 + u)),
        scalars,
        ({u: Integer(8), r: Rational(2, 5)},),
        text=(
            "So s_1 + A log(2 + t) √F falls while σ_1 ≥ K, for a constant A and late t: its second part loses A √F/(2C), and gains A √F/(2 + t) from the logarithm.  Each time s_1 gets no further than A log(2 + t) √E, "
            "taken when σ_1 was K."
        ),
    ),
)
scarce = Fact(
    Relation(Derivative(1 / r, r) * (-(r**2) / 4), Rational(1, 4)),
    plain,
    ({r: Rational(2, 5)},),
    text=(
        "That tends to 0.  For D ≥ λ_12 (2E − H_22²) + σ_2² H_22², λ_12 ≥ C/log(2 + t), and |H_22| ≤ σ_2 + |ε ω| with ε² ≤ 2E/σ_1² ≤ E/δ²: for late t, D ≥ λ_12 E or σ_2 ≥ √E/2 and D ≥ E²/4, "
        "so that 1/E grows by min(1/4, C/(E log(2 + t))) at least, and E log² t → 0.  So σ_1 is bounded."
    ),
)

FACTS = (
    uphill,
    stays,
    steep,
    rate,
    mean,
    *runaways.MOMENTS,
    runaways.ratio_infinite,
    *ENTRIES,
    *ROAD,
    *FRAMES,
    *FADES,
    scarce,
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
