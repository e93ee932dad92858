"""Two cases without runaways: one row observed at infinite depth, and a missing entry next to a zero of Φ.

At infinite depth what the row keeps lets σ_1 grow only while σ_2 dies out; but 1/σ_2 grows no faster than the gradient
allows, and the gradient dies out first.  Next to a zero of Φ an entry of (W^T W)^{1/N} or of (W W^T)^{1/N} never grows; infinite
depth is in ``zero_neighbour``.
"""

from __future__ import annotations

from sympy import Expr, Integer, Matrix, Rational, S, exp, log, oo, symbols

from derivations.flow.conserved import left_diagonal_rate, right_diagonal_rate
from derivations.minimisers import runaways
from derivations.spectrum.inequalities import log_upper
from derivations.spectrum.spectrum import eigenvalue_at
from derivations.symbols import sigma_1, sigma_2
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation, RepeatedDerivative
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

plain, scalars = IdealMembership(), ExpLogZeroTest()

# ---------------------------------------------------------------- what is kept, at infinite depth

log_large, log_small, weight = symbols("s_1 s_2 p", real=True)
turned = Fact(
    Relation(log_large - (log_large * weight + log_small * (1 - weight)), (log_large - log_small) * (1 - weight)),
    plain,
    ({log_large: Integer(2), log_small: Integer(-3), weight: Rational(2, 7)},),
    text="With s_i = log σ_i a number c = s_1 p + s_2 (1 − p) says (s_1 − s_2)(1 − p) = s_1 − c.",
)

# ---------------------------------------------------------------- one row, at infinite depth

e = symbols("e", positive=True)
row_length = Fact(
    Relation(e * sigma_1**2 + (1 - e) * sigma_2**2 - sigma_2**2, e * (sigma_1**2 - sigma_2**2)),
    plain,
    ({e: Rational(2, 7), sigma_1: Rational(7, 2), sigma_2: Rational(2, 3)},),
    text=(
        "One row ρ observed, N = ∞, g = ρ − φ, ∂E = e_1 g^T.  With e = u_11² and u_21² = 1 − e the row has the length |ρ|² = e σ_1² + (1 − e) σ_2², "
        "which E bounds by R²; the kept number is c = s_1 (1 − e) + s_2 e, so that (s_1 − s_2) e = s_1 − c, and with L = s_1 − s_2 "
        "(s_1 − c)(σ_1² − σ_2²) = L (|ρ|² − σ_2²):"
    ),
)
pace = Fact(
    Relation(
        e * eigenvalue_at(sigma_1, sigma_2, oo),
        (e * sigma_1**2 + (1 - e) * sigma_2**2 - sigma_2**2) / (2 * log(sigma_1 / sigma_2)),
    ),
    scalars,
    ({e: Rational(2, 7), sigma_1: Rational(7, 2), sigma_2: Rational(2, 3)},),
    text="e λ_12 = (|ρ|² − σ_2²)/(2L).",
)
least, more, last, rest = symbols("lambda m mu q", positive=True)
along, across = symbols("alpha beta", real=True)
dissipates = Fact(
    Relation(
        least * e * (along**2 + across**2),
        (least + more) * e * along**2 + least * (rest * along**2 + e * across**2) + last * rest * across**2,
        "<=",
    ),
    SumOfSquares(witness=more * e * along**2 + least * rest * along**2 + last * rest * across**2),
    (
        {
            least: Rational(1, 3),
            e: Rational(2, 7),
            rest: Rational(5, 7),
            more: Integer(2),
            last: Rational(1, 9),
            along: Integer(-2),
            across: Rational(3, 4),
        },
    ),
    text=(
        "H = U^T ∂E V has the entries u_1i (g · v_l), and λ_12 ≤ λ_11 (Lemma 2.5): the energy falls at the rate D ≥ λ_12 e |g|².  As 2E = |g|², "
        "d|g|/dt ≤ −λ_12 e |g|, while d(1/σ_2)/dt = H_22 ≤ |g|: 1/σ_2 grows at most linearly, L at most like log t where σ_1 is large."
    ),
)
r_1, r_2, f_1, f_2 = symbols("rho_1 rho_2 phi_1 phi_2", real=True)
_ROW = ({r_1: Rational(3, 5), r_2: Rational(-7, 2), f_1: Rational(4, 3), f_2: Rational(1, 6)},)
_far = (r_1 - f_1) ** 2 + (r_2 - f_2) ** 2 - f_1**2 - f_2**2
outside = Fact(
    Relation(r_1 * f_1 + r_2 * f_2 - r_1**2 - r_2**2, -(r_1**2 + r_2**2) / 2 - _far / 2),
    plain,
    _ROW,
    text=(
        "First let |g| ≥ |φ| for ever.  d(s_1 + s_2)/dt = −ρ · g is then at most −|ρ|²/2, and ds_2/dt = −(ρ · v_2)(g · v_2) at least −σ_2 |g|: "
        "ds_1/dt ≤ −|ρ|²/2 + σ_2 |g|."
    ),
)
u = symbols("u", positive=True)
hyperbolic = Fact(
    Relation(2 * u, exp(u) - exp(-u), "<="),
    RepeatedDerivative(variable=u),
    ({u: Rational(1, 3)}, {u: Integer(3)}),
    text=(
        "Where s_1 ≥ c + 1, |ρ|² ≥ (σ_1² − σ_2²)/L, and with σ_1/σ_2 = e^u, L = u, σ_2 |g| ≤ |ρ|²/2 follows from 2u |g| ≤ σ_1 (e^u − e^{−u}): σ_1 cannot grow beyond "
        "max(e^{c+1}, |g(0)|)."
    ),
)
delta, small, longer = symbols("delta q h", positive=True)
away = Fact(
    Relation(Rational(3, 4) * (2 * delta) ** 2, (2 * delta + longer) ** 2 - delta**2, "<="),
    SumOfSquares(witness=4 * delta * longer + longer**2),
    ({delta: Rational(1, 5), longer: Rational(1, 3)},),
    text=(
        "Otherwise |ρ| ≥ |φ| − |g| stays above some 2δ > 0 from a time on.  While σ_2 ≤ δ, |ρ|² − σ_2² ≥ 3δ², so |g| falls by the rate 3δ²/(2L) at least, and "
        "L ≤ C + 2 log(2 + t), counted from when σ_2 was δ: ∫ dt/L ≥ t/(C + 2 log(2 + t)) outgrows every multiple of log t, |g| is integrable, "
        "1/σ_2 is bounded, and with it L and, by (s_1 − c)(σ_1² − σ_2²) ≤ L R², σ_1."
    ),
)

ROW_INFINITE = (turned, row_length, pace, log_upper, dissipates, outside, hyperbolic, away)

# ---------------------------------------------------------------- one entry missing, next to a zero of Φ

x, y, z, w = symbols("x y z w", real=True)
W = Matrix([[x, y], [z, w]])
_ENTRIES = {x: Rational(3, 5), y: Rational(-7, 2), z: Rational(9, 4), w: Rational(4, 3)}
_TARGET = {runaways.a: Rational(3, 5), runaways.b: Integer(1), runaways.c: Rational(7, 5)}


def _gradient(a: Expr, c: Expr) -> Matrix:
    return Matrix([[x - a, y - runaways.b], [0, w - c]])


column_falls = Fact(
    Relation(right_diagonal_rate(W, _gradient(S.Zero, runaways.c), 0), -2 * x**2),
    plain,
    ({**_ENTRIES, **_TARGET},),
    text=(
        "With the mask (3.26) and Φ_11 = 0 the rate of N T_11, T = (W^T W)^{1/N}, is −2x² ≤ 0, and so at N = ∞ that of (log W^T W)_11: it never grows;"
    ),
)
row_falls = Fact(
    Relation(left_diagonal_rate(W, _gradient(runaways.a, S.Zero), 1), -2 * w**2),
    plain,
    ({**_ENTRIES, **_TARGET},),
    text="nor does S_22, S = (W W^T)^{1/N}, where Φ_22 = 0.",
)
large, little, half, further = symbols("A B f h", positive=True)
held = Fact(
    Relation(large * (half + further), large * (half + 2 * further) + little * half, "<="),
    SumOfSquares(witness=large * further + little * half),
    ({large: Integer(5), little: Rational(1, 3), half: Rational(1, 5), further: Rational(3, 10)},),
    text=(
        "The second column is observed: R² ≥ y² + w² ≥ σ_1² f with f = v_21², so that f ≤ 1/2 as soon as σ_1² ≥ 2R², and then T_11 = A (1 − f) + B f is at "
        "least A/2, A = σ_1^{2/N}: at finite depth σ_1 is bounded."
    ),
)
ZERO_NEIGHBOUR = (column_falls, row_falls, held)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
