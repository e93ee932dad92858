"""The training outcome need not exist: runaways of 2 × 2 completion with the mask (3.26), at every depth N ≥ 2.

W = [[x, y], [z, w]] with z not observed, E = ½((x − a)² + (y − b)² + (w − c)²), a, b, c > 0, and G = ∂E.  From every W(0) in

    R = {det W < 0, x > 0, w > 0, y < 0, E(W) < b²/2 + min(a, c)²/2},

an open set, the flow (1.7) of any depth 2 ≤ N ≤ ∞ runs to infinity: x → a, w → c, y → 0⁻, z → −∞ and E → b²/2.  The idea: R cannot be
left, so that y never reaches b and E stays above b²/2; in R the entries of G W^T and W^T G bound E − b²/2 from above, and the pace at which
the flow spends energy bounds them; so E − b²/2 falls at least like 1/log t, and with it y, while y z > x w > 0.
"""

from __future__ import annotations

from sympy import Derivative, Expr, Integer, Integral, Matrix, Rational, S, Symbol, exp, log, oo, sqrt, symbols

from derivations.layers.loss import loss
from derivations.layers.training import exponent_not_negative, rate_of_determinant
from derivations.points import diagonal, generic, rational, rotation
from derivations.sources import DLN
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue_at, limit, symmetric_form
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.proofs import (
    Antiderivative,
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    RepeatedDerivative,
    Rewriting,
    T,
    Tr,
    matrices,
    orthogonal,
    symmetric,
)
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

# ---------------------------------------------------------------- definitions

MASK = Matrix([[1, 1], [0, 1]])
a, b, c = symbols("a b c", positive=True)
x, w = symbols("x w", positive=True)
v, u = symbols("v u", positive=True)
y, z = symbols("y z", real=True)


def energy(x: Expr, y: Expr, w: Expr) -> Expr:
    """E, which does not depend on z."""
    return loss(MASK, Matrix([[a, b], [0, c]]), Matrix([[x, y], [0, w]]))


def gradient(x: Expr, y: Expr, w: Expr) -> Matrix:
    """G = ∂E."""
    return Matrix([[x - a, y - b], [0, w - c]])


plain = IdealMembership()
INSIDE = (
    {
        a: Rational(3, 5),
        b: Integer(1),
        c: Rational(7, 5),
        x: Rational(1, 2),
        w: Rational(4, 3),
        v: Rational(1, 9),
        u: Integer(8),
    },
)


def _at(*letters: Symbol) -> tuple[dict[Symbol, Rational], ...]:
    return ({s: INSIDE[0][s] for s in letters},)


# ---------------------------------------------------------------- R cannot be left

U, V, S_P, S_Q, G, H = matrices(r"U V \Sigma^{p} \Sigma^{q} G H")
_FRAMES = {U: rotation(2, 1), V: rotation(2, 2), H: generic(2, 3)}
ENERGY_FALLS = (
    Fact(
        Relation(Tr(T(V) * T(G) * (U * S_P * T(U)) * G * V * S_Q), Tr(T(H) * S_P * H * S_Q)),
        Rewriting(orthogonal(U, V), ((G, U * H * T(V)),)),
        (
            {
                **_FRAMES,
                S_P: diagonal([3, rational(1, 2)]),
                S_Q: diagonal([2, rational(5, 3)]),
                G: _FRAMES[U] * _FRAMES[H] * _FRAMES[V].transpose(),
            },
        ),
        text=(
            "A summand of ⟨G, A_{N,W}(G)⟩, tr(G^T U Σ^p U^T G V Σ^q V^T), is tr(H^T Σ^p H Σ^q) with H = U^T G V, that is Σ σ_i^p σ_l^q H_il²: dE/dt = −D with "
            "D = Σ λ_il H_il²."
        ),
    ),
    rate_of_determinant.explained(
        "d/dt log|det W| = −N Σ_i σ_i^{-1} λ_ii H_ii holds σ_i to the power 1 − 2/N, which is not negative for N ≥ 2: the flow keeps "
        "the rank, and so the sign of det W."
    ),
    exponent_not_negative,
)
edge_x = Fact(
    Relation(a**2 / 2 + b**2 / 2, energy(S.Zero, -v, w), "<="),
    SumOfSquares(witness=v**2 / 2 + b * v + (w - c) ** 2 / 2),
    _at(a, b, c, w, v),
    text="Where x = 0 and y = −v ≤ 0 the loss is at least a²/2 + b²/2, more than that of any matrix in R: x stays positive;",
)
edge_w = Fact(
    Relation(c**2 / 2 + b**2 / 2, energy(x, -v, S.Zero), "<="),
    SumOfSquares(witness=v**2 / 2 + b * v + (x - a) ** 2 / 2),
    _at(a, b, c, x, v),
    text="and so does w.",
)
edge_y = Fact(
    Relation(written.det(Matrix([[x, 0], [z, w]])), x * w),
    plain,
    ({x: Rational(1, 2), w: Rational(4, 3), z: Rational(-2, 7)},),
    text="Where y = 0, det W = x w > 0: y stays negative, and with it z, since y z > x w > 0.",
)
floor = Fact(
    Relation(b**2 / 2, energy(x, -v, w), "<="),
    SumOfSquares(witness=v**2 / 2 + b * v + (x - a) ** 2 / 2 + (w - c) ** 2 / 2),
    _at(a, b, c, x, w, v),
    text="So the loss never falls below b²/2: the minimisers, with y = b, are out of reach.",
)

# ---------------------------------------------------------------- what the flow spends bounds G W^T and W^T G

X, SIGMA = matrices(r"W \Sigma")
_SPLIT = Rewriting((*orthogonal(U, V), *symmetric(SIGMA)), ((X, U * SIGMA * T(V)), (G, U * H * T(V))))
_SPLIT_AT = (
    {
        U: rotation(2, 1),
        V: rotation(2, 2),
        SIGMA: diagonal([3, rational(1, 2)]),
        H: generic(2, 3),
        X: rotation(2, 1) * diagonal([3, rational(1, 2)]) * rotation(2, 2).transpose(),
        G: rotation(2, 1) * generic(2, 3) * rotation(2, 2).transpose(),
    },
)
MOMENTS = (
    Fact(
        Relation(T(U) * (G * T(X)) * U, H * SIGMA),
        _SPLIT,
        _SPLIT_AT,
        text="With W = U Σ V^T and G = U H V^T the frames, which change no lengths, turn G W^T into H Σ: |G W^T|² = Σ σ_l² H_il²,",
    ),
    Fact(
        Relation(T(V) * (T(X) * G) * V, SIGMA * H),
        _SPLIT,
        _SPLIT_AT,
        text="and W^T G into Σ H: |W^T G|² = Σ σ_i² H_il².  Their sum M = Σ (σ_i² + σ_l²) H_il² is at most D times the largest (σ_i² + σ_l²)/λ_il.",
    ),
)
root, first, rest, less = symbols("A p q h", positive=True)
ratio_finite = Fact(
    Relation(root * first + (root * first - less), 2 * N * root * ((first + rest) / N), "<="),
    SumOfSquares(witness=less + 2 * root * rest),
    ({root: Integer(2), first: Integer(3), rest: Rational(1, 2), less: Rational(5, 2), N: Integer(3)},),
    text=(
        "At finite depth λ_il is the mean of N powers, of which the first is p = σ_1^{2−2/N} where i or l is 1; with A = σ_1^{2/N}, A p = σ_1² and "
        "σ_2² = A p − h: the ratio is at most 2N σ_1^{2/N}.  (For i = l it is 2 σ_i^{2/N}.)"
    ),
)
t = Symbol("u", positive=True)
ratio_infinite = Fact(
    Relation((1 + exp(-t)) * sigma_1**2 / eigenvalue_at(sigma_1, sigma_1 * exp(-t / 2), oo), t + 2, "<="),
    RepeatedDerivative(variable=t, multiplier=exp(t) - 1),
    ({t: Rational(1, 3), sigma_1: Rational(7, 2)}, {t: Integer(3), sigma_1: Rational(7, 2)}),
    text="At N = ∞, with σ_2 = σ_1 e^{−u/2} and L = log(σ_1/σ_2) = u/2, it is at most 2(1 + L).  (For i = l it is 2.)",
)
GROWTH = (
    Fact(
        Relation(
            Derivative(sigma_1 ** (1 / N), sigma_1) * (-(sigma_1 ** (2 - 2 / N)) * z), -(sigma_1 ** (1 - 1 / N)) * z / N
        ),
        ExpLogZeroTest(),
        tuple({sigma_1: Rational(7, 2), z: Rational(-2, 3), N: Integer(n)} for n in (2, 3, 7)),
        text=(
            "By (3.7) dσ_1^{1/N}/dt = −σ_1^{1−1/N} H_11/N, of size √(λ_11 H_11²)/N ≤ √D: as ∫ D dt ≤ E(0), σ_1^{1/N} grows by √(t E(0)) at most, and "
            "σ_1^{2/N} ≤ C (1 + t): M ≤ C (1 + t) D, here and below with a constant C that depends on the start."
        ),
    ),
    Fact(
        Relation(Derivative(log(sigma_1), sigma_1) * (-(sigma_1**2) * z), -sigma_1 * z),
        ExpLogZeroTest(),
        ({sigma_1: Rational(7, 2), z: Rational(-2, 3)},),
        text="At N = ∞ log σ_1 likewise grows by √(t E(0)) at most,",
    ),
    Fact(
        Relation(Derivative(1 / sigma_2, sigma_2) * (-(sigma_2**2) * z), z),
        ExpLogZeroTest(),
        ({sigma_2: Rational(2, 3), z: Rational(-2, 3)},),
        text="and d(1/σ_2)/dt = H_22 is of size |G| ≤ √(2E(0)) at most.",
    ),
    Fact(
        Relation(t + 1, exp(t), "<="),
        RepeatedDerivative(variable=t),
        ({t: Rational(1, 3)}, {t: Integer(3)}),
        text="As log s < s, L is at most C (1 + t), and M ≤ C (1 + t) D again.",
    ),
)

# ---------------------------------------------------------------- which bound the energy

W = Matrix([[x, -v], [-u, w]])
ENTRIES = (
    Fact(
        Relation(written.Entry(written.product(gradient(x, -v, w), W.T), 2, 2), w * (w - c)),
        plain,
        _at(a, b, c, x, w, v, u),
        text="In R, entry (2, 2) of G W^T is w (w − c),",
    ),
    Fact(
        Relation(written.Entry(written.product(W.T, gradient(x, -v, w)), 1, 1), x * (x - a)),
        plain,
        _at(a, b, c, x, w, v, u),
        text="entry (1, 1) of W^T G is q = x (x − a),",
    ),
)
across = Fact(
    Relation((gradient(x, -v, w) * W.T)[0, 0] - (W.T * gradient(x, -v, w))[0, 0], v * (v + b)),
    plain,
    _at(a, b, c, x, w, v, u),
    text="and entry (1, 1) of G W^T, p, less q is v (v + b) with y = −v:",
)
p, q = symbols("p q", real=True)
apart = Fact(
    Relation(q**2 / 2 + (p - q) ** 2 / 4, p**2 + q**2, "<="),
    SumOfSquares(witness=p**2 / 2 + (p + q) ** 2 / 4),
    ({p: Rational(2, 3), q: Rational(-5, 4)},),
    text="M ≥ w² (w − c)² + x² (x − a)²/2 + v² (v + b)²/4.",
)
positive_gap = Fact(
    Relation(b * v, v * (v + b), "<="),
    SumOfSquares(witness=v**2),
    _at(b, v),
    text="(In particular the two entries differ by b v > 0 at least, and G = 0 nowhere in R.)",
)
d_1, d_2, d_3 = symbols("d_1 d_2 d_3", positive=True)
EXCESS = (
    Fact(
        Relation(energy(x, -v, w) - b**2 / 2, (x - a) ** 2 / 2 + (w - c) ** 2 / 2 + v * (b + v / 2)),
        plain,
        _at(a, b, c, x, w, v),
        text=(
            "The excess e = E − b²/2 is the sum of (x − a)²/2, (w − c)²/2 and v (b + v/2).  With m = min(a, c), e ≤ e(0) < m²/2 keeps (x − a)² and (w − c)² below "
            "2e(0) < m²: x and w stay above x_0 = a − √(2e(0)) > 0 and w_0 = c − √(2e(0)) > 0."
        ),
    ),
    Fact(
        Relation((d_1 + d_2 + d_3) ** 2, 3 * (d_1**2 + d_2**2 + d_3**2), "<="),
        SumOfSquares(witness=(d_1 - d_2) ** 2 + (d_2 - d_3) ** 2 + (d_1 - d_3) ** 2),
        ({d_1: Rational(1, 5), d_2: Rational(3, 2), d_3: Rational(2, 7)},),
        text="e² is at most three times the sum of their squares,",
    ),
    Fact(
        Relation((d_1**2 / 2) ** 2, (d_1 + less) ** 2 * d_1**2 / 4, "<="),
        SumOfSquares(witness=(2 * d_1 * less + less**2) * d_1**2 / 4),
        ({d_1: Rational(1, 5), less: Rational(3, 2)},),
        text="in which d = |x − a| < m makes (d²/2)² ≤ m² d²/4, and so |w − c|,",
    ),
    Fact(
        Relation((v * (b + v / 2)) ** 2, v**2 * (v + b) ** 2, "<="),
        SumOfSquares(witness=v**2 * (v / 2) * (2 * b + 3 * v / 2)),
        _at(b, v),
        text="and (v (b + v/2))² ≤ v² (v + b)²: e² ≤ k M with a constant k that depends on m, x_0 and w_0 alone.",
    ),
)
e, spent, s = symbols("e D s", positive=True)
FALLS = (
    Fact(
        Relation(Derivative(1 / e, e) * -spent, spent / e**2),
        plain,
        ({e: Rational(1, 3), spent: Rational(2, 5)},),
        text="So de/dt = −D ≤ −M/(C (1 + t)) ≤ −e²/(k C (1 + t)), and 1/e grows by 1/(k C (1 + t)) at least.",
    ),
    Fact(
        Relation(Integral(u / (1 + u * s), (s, 0, 1)), log(1 + u)),
        Antiderivative(antiderivative=lambda at: log(1 + u * at)),
        ({u: Integer(8)},),
        text="∫ dt/(1 + t) up to T is log(1 + T), without bound: e → 0, that is E → b²/2, at least as fast as k C/log(1 + T).",
    ),
)

# ---------------------------------------------------------------- what happens instead

h = Symbol("h", positive=True)
turned = Matrix([[x * h, -v * h], [-1, w * h]])
frames = Fact(
    Relation(AtZero((turned * turned.T)[0, 0] + (turned * turned.T)[0, 1] ** 2 + (turned.T * turned)[1, 1], h), S.Zero),
    LimitAtZero(),
    _at(x, v, w),
    text=(
        "With h = −1/z the matrix h W tends to −e_2 e_1^T: the frames tend to the axes, u_1 → ±e_2, v_1 → ±e_1, and entry (2, 2) of U^T G V to "
        "±G_12, of size b."
    ),
)
small_singular_value = Fact(
    Relation(AtZero((v - x * w * h) / sqrt(1 + h**2 * (x**2 + v**2 + w**2)), h), v),
    LimitAtZero(),
    _at(x, v, w),
    text="σ_1 σ_2 = −det W = v/h − x w and σ_1 h → 1: σ_2 tends to the limit of v, which is 0.",
)
final = Fact(
    Relation(written.at(energy(x, y, w), {x: a, y: 0, w: c}), b**2 / 2),
    plain,
    _at(a, b, c),
    text=("Each part of e tends to 0: E → b²/2 = E(a, 0, c), x → a, w → c, y → 0⁻, and z < x w/y → −∞."),
)

CLAIMS = (
    Claim(
        DLN.at("runaway"),
        "theorem",
        "The training outcome need not exist",
        r"\det W(0) < 0,\ w_{11}, w_{22} > 0 > w_{12},\ E(W(0)) < \tfrac12\Phi_{12}^2 + \tfrac12\min(\Phi_{11}, \Phi_{22})^2"
        r" \implies w_{11} \to \Phi_{11},\ w_{22} \to \Phi_{22},\ w_{12} \to 0^-,\ w_{21} \to -\infty,\ E \to \tfrac12\Phi_{12}^2",
        "every depth 2 ≤ N ≤ ∞, d = 2, the mask (3.26), Φ_11, Φ_12, Φ_22 > 0, balanced layers at finite depth; other signs of Φ by diagonal signs "
        "D_1 W D_2, with det W(0) of the sign opposite to Φ_11 Φ_22",
        (
            *ENERGY_FALLS,
            edge_x,
            edge_w,
            edge_y,
            floor,
            *MOMENTS,
            ratio_finite,
            ratio_infinite,
            *GROWTH,
            *ENTRIES,
            across,
            apart,
            positive_gap,
            *EXCESS,
            *FALLS,
            final,
            frames,
            small_singular_value,
            closed_form,
            symmetric_form,
            confluent,
            limit,
        ),
        theorems=("Intermediate value theorem", "Cauchy and Schwarz: (∫ √D dt)² ≤ t ∫ D dt"),
        note="nothing is bounded on the way: σ_1^{2/N} ≤ C (1 + t) is all that is used of its growth, which is slower (dln:runaway-rate)",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
