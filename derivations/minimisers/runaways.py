"""The training outcome need not exist: runaways of 2 × 2 completion with the mask (3.26), at every depth N ≥ 2.

W = [[x, y], [z, w]] with z not observed, E = ½((x − a)² + (y − b)² + (w − c)²), a, b, c > 0, and G = ∂E.  From every W(0) in

    R = {det W < 0, x > 0, w > 0, y < 0, E(W) < b²/2 + min(a, c)²/2},

an open set, the flow (1.7) of any depth 2 ≤ N ≤ ∞ runs to infinity: x → a, w → c, y → 0⁻, z → −∞ and E → b²/2.  The idea: R cannot be
left, so that y never reaches b; the energy that the flow spends is finite, so that the gradient dies out along the largest singular
vectors; and at no bounded matrix of R's closure can it do so.
"""

from __future__ import annotations

from sympy import Expr, Integer, Integral, Matrix, Rational, S, Symbol, log, oo, sqrt, symbols

from derivations.layers.loss import loss
from derivations.layers.training import exponent_not_negative, rate_of_determinant
from derivations.points import diagonal, generic, rational, rotation
from derivations.sources import DLN
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue_at, limit, symmetric_form
from derivations.symbols import sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.proofs import (
    Antiderivative,
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Tr,
    matrices,
    orthogonal,
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
_AT = (
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
    return ({s: _AT[0][s] for s in letters},)


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
TOGETHER = Fact(
    text=(
        "Together: R cannot be left, so that y never reaches b; the energy that the flow spends is finite, so that the gradient dies "
        "out along the largest singular vectors; and at no bounded matrix of R's closure can it do so."
    )
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

# ---------------------------------------------------------------- the gradient dies out along the largest singular vectors

P, Q, Z = matrices("U V G")
dissipated = Fact(
    Relation(T(T(P) * Z * Q) * (T(P) * Z * Q), T(Q) * T(Z) * Z * Q),
    Rewriting(orthogonal(P, Q)),
    ({P: rotation(2, 1), Q: rotation(2, 2), Z: generic(2, 1)},),
    text="The frames do not change lengths: the trace of this is Σ (U^T G V)_il² = |G|² = 2E.",
)
s = Symbol("s", positive=True)
half_line = Fact(
    Relation(Integral(u / (2 + u * s), (s, 0, 1)), log(1 + u / 2)),
    Antiderivative(antiderivative=lambda t: log(2 + u * t)),
    ({u: Integer(8)},),
    text=(
        "At N = ∞ d(1/σ_2)/dt = (U^T G V)_22 by (3.7), of size at most √(2E(0)), so that 1/σ_2 ≤ C (2 + t).  As ∫ dt/(2 + t) diverges, "
        "so does ∫ dt/log(2 + t)."
    ),
)
lam = Symbol("lambda_12", positive=True)
coupling = Fact(
    Relation(
        written.at(lam / (sigma_1**2 - sigma_2**2), {lam: eigenvalue_at(sigma_1, sigma_2, oo)}),
        1 / (2 * log(sigma_1 / sigma_2)),
    ),
    ExpLogZeroTest(),
    ({sigma_1: Integer(3), sigma_2: Rational(1, 2)},),
    text=(
        "λ_12 = (σ_1² − σ_2²)/(2 log(σ_1/σ_2)) at N = ∞, and λ_12 ≥ σ_1^{2−2/N}/N at finite depth; σ_1 ≥ x is bounded below.  So "
        "∫ D dt < ∞ gives times t_k → ∞ at which the entries (1, 1), (1, 2), (2, 1) of U^T G V tend to 0, and σ_2^{1−1/N} times entry (2, 2)."
    ),
)

# ---------------------------------------------------------------- which no bounded matrix of R's closure allows

W = Matrix([[x, -v], [-u, w]])
across = Fact(
    Relation((gradient(x, -v, w) * W.T)[0, 0] - (W.T * gradient(x, -v, w))[0, 0], v * (v + b)),
    plain,
    _at(a, b, c, x, w, v, u),
    text=(
        "Let W be a limit point of W(t_k).  If it is invertible, G = 0 there, and y = b > 0: impossible.  If it has rank one, G v_1 = 0 and "
        "u_1^T G = 0, that is W^T G = 0 and G W^T = 0.  But (G W^T)_11 − (W^T G)_11 = y (y − b), with y = −v < 0 since y z = x w > 0:"
    ),
)
positive_gap = Fact(
    Relation(b * v, v * (v + b), "<="),
    SumOfSquares(witness=v**2),
    _at(b, v),
    text="and that is at least b v > 0: impossible too.  (Rank 0 is, as x > 0 on the closure.)  So |W(t_k)| → ∞.",
)

# ---------------------------------------------------------------- what happens instead

h = Symbol("h", positive=True)
turned = Matrix([[x * h, -v * h], [-1, w * h]])
frames = Fact(
    Relation(AtZero((turned * turned.T)[0, 0] + (turned * turned.T)[0, 1] ** 2 + (turned.T * turned)[1, 1], h), S.Zero),
    LimitAtZero(),
    _at(x, v, w),
    text=(
        "x, y and w are bounded by E, so z → −∞, and with h = −1/z the matrix h W tends to −e_2 e_1^T: u_1 → ±e_2, v_1 → ±e_1.  Entries (1, 2), "
        "(2, 1) and (2, 2) of U^T G V tend to ±G_22, ±G_11 and ±G_12: w → c, x → a, and as |G_12| ≥ b, σ_2 → 0."
    ),
)
small_singular_value = Fact(
    Relation(AtZero((v - x * w * h) / sqrt(1 + h**2 * (x**2 + v**2 + w**2)), h), v),
    LimitAtZero(),
    _at(x, v, w),
    text="σ_1 σ_2 = −det W = v/h − x w and σ_1 h → 1, so σ_2 → 0 makes v → 0 along t_k, and E → b²/2.",
)
final = Fact(
    Relation(written.at(energy(x, y, w), {x: a, y: 0, w: c}), b**2 / 2),
    plain,
    _at(a, b, c),
    text=(
        "E falls along the flow, so E(W(t)) → b²/2 = E(a, 0, c) for t → ∞; as each of its terms is at least its value there, x → a, w → c, "
        "y → 0⁻, and z < x w/y → −∞."
    ),
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
            TOGETHER,
            edge_x,
            edge_w,
            edge_y,
            floor,
            dissipated,
            half_line,
            coupling,
            across,
            positive_gap,
            frames,
            small_singular_value,
            final,
            closed_form,
            symmetric_form,
            confluent,
            limit,
        ),
        note="the compactness argument that ties the facts together is prose: each sentence names the fact it rests on",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
