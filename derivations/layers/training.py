"""The training flow and the balanced manifold: (1.1)–(1.5), (2.1)–(2.7).

Every identity here is between words in matrices of unspecified size, so it holds for every width.  For every
depth: around layer j the end-to-end matrix is A W_j B with A = W_N … W_{j+1} and B = W_{j-1} … W_1, and nothing
else about the other layers is used.
"""

from __future__ import annotations

from functools import reduce
from operator import mul
from typing import Any

from flint import fmpq_mat
from sympy import Derivative, Expr, Integer, Matrix, Rational, S, Symbol, symbols
from sympy.matrices import MatrixBase

from derivations.executed import gives, is_matrix
from derivations.points import balanced_weights, generic, rotation, symmetric_matrix
from derivations.sources import CMV
from derivations.symbols import N, sigma_i
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    RepeatedDerivative,
    Rewriting,
    T,
    Tr,
    Variant,
    inverse,
    matrices,
    orthogonal,
    replace,
    symmetric,
)

# ---------------------------------------------------------------- definitions (1.1)–(1.3), (1.5), (2.1), (2.4)


def transpose(w: Any) -> Any:
    return w.T if isinstance(w, MatrixBase) else T(w)


def end_to_end(weights: tuple[Any, ...]) -> Any:
    """(1.2): the product of the tuple (1.1), which is listed from W_N down to W_1."""
    return reduce(mul, weights)


def balance(weights: tuple[Any, ...], j: int) -> Any:
    """(1.5): G_j, for j = 1 … N − 1."""
    w = dict(enumerate(reversed(weights), 1))
    return transpose(w[j + 1]) * w[j + 1] - w[j] * transpose(w[j])


def gradient_in_layer(above: Expr, gradient: Expr, below: Expr) -> Expr:
    """(1.4): the gradient in W_j, for W = A W_j B."""
    return T(above) * gradient * T(below)


def rotate_layers(weights: tuple[Any, ...], i: int, q: Any) -> tuple[Any, ...]:
    """(2.4): L_i(Q) turns W_{i+1} into W_{i+1} Q and W_i into Q^T W_i."""
    w = dict(enumerate(reversed(weights), 1))
    w[i + 1], w[i] = w[i + 1] * q, transpose(q) * w[i]
    return tuple(w[k] for k in sorted(w, reverse=True))


# ---------------------------------------------------------------- letters

A, B, A_next, dE, H = matrices("A B A_{j+1} ∂E H")
Wj, Wj1, Vj, Vj1 = matrices(r"W_j W_{j+1} \dot{W}_j \dot{W}_{j+1}")
Wi, Wi1, Vi, Vi1 = matrices(r"W_i W_{i+1} \dot{W}_i \dot{W}_{i+1}")
Wi2, Wim, Q = matrices("W_{i+2} W_{i-1} Q")
P, R, W = matrices("P R W")
S_, Wj1_inv = matrices("S W_{j+1}^{-1}")

# ---------------------------------------------------------------- the gradient in one layer, (1.4)

# d/ds E(A (W_j + s H) B) at s = 0 is tr(∂E^T A H B); the gradient in W_j is the G with tr(G^T H) equal to it.
layer = Rewriting()
W5, W4, W3, W2, W1 = matrices("W_5 W_4 W_3 W_2 W_1")


def _random_letters(*letters: Expr, width: int = 2) -> dict[Expr, fmpq_mat]:
    return {letter: generic(width, seed) for seed, letter in enumerate(letters, 1)}


gradient = Fact(
    Relation(Tr(T(dE) * A * H * B), Tr(T(gradient_in_layer(A, dE, B)) * H)),
    layer,
    (_random_letters(A, B, dE, H), _random_letters(A, B, dE, H, width=3)),
    text=(
        "Write W = A W_j B with A = W_N … W_{j+1}, B = W_{j-1} … W_1.  The loss changes along H in layer j at the rate tr(∂E^T A H B), and A^T ∂E B^T is the matrix whose inner "
        "product with every H is that rate."
    ),
)
unfolded = Fact(
    Relation(T(W * P), R * T(W)),
    Rewriting((replace(T(P), by=R),)),
    ({W: generic(2, 1), P: generic(2, 2), R: generic(2, 2).transpose()},),
    text=(
        "By induction on the number of factors, (W_N … W_{j+1})^T = W_{j+1}^T … W_N^T: if the transpose of "
        "P = W_{N-1} … W_{j+1} is R = W_{j+1}^T … W_{N-1}^T, then that of W_N P is R W_N^T; likewise for B."
    ),
)
# ---------------------------------------------------------------- G_j is conserved, (2.2)

# A_j = A_{j+1} W_{j+1} and B_{j+1} = W_j B_j link the two neighbouring layers.
velocities = ((Vj, -T(A_next * Wj1) * dE * T(B)), (Vj1, -T(A_next) * dE * T(Wj * B)))
balance_rate = T(Vj1) * Wj1 + T(Wj1) * Vj1 - Vj * T(Wj) - Wj * T(Vj)
conservation = Rewriting(definitions=velocities)


def three_layers() -> dict[Expr, fmpq_mat]:
    """Depth 3, j = 1, and the free index of the printed form at i = 2."""
    w1, w2, w3, e = (generic(2, seed) for seed in (1, 2, 3, 4))
    one = w1 * w1.inv()
    tr = fmpq_mat.transpose
    v2 = -(tr(w3) * e * tr(w1))
    v3 = -(e * tr(w2 * w1))
    return {Wj: w1, Wj1: w2, A_next: w3, B: one, dE: e, Wi: w2, Wi1: w3, Vi: v2, Vi1: v3}


neighbours_agree = Fact(
    Relation(T(Wj1) * Vj1, Vj * T(Wj)),
    conservation,
    (three_layers(),),
    text=(
        "With A_j = A_{j+1} W_{j+1} and B_{j+1} = W_j B_j, both W_{j+1}^T dW_{j+1}/dt and dW_j/dt W_j^T equal "
        "−A_j^T ∂E B_{j+1}^T, so that the rate of G_j cancels."
    ),
)
balance_kept = Fact(
    Relation(S.Zero, balance_rate),
    conservation,
    (three_layers(),),
    text="Hence the rate of G_j along the flow (1.3) is zero, whatever the value of G_j.",
)

# ---------------------------------------------------------------- the differential of G is onto, (2.3)

# Take any dW_j; then dW_{j+1} can be solved for, layer after layer, so all N − 1 conditions are met together.
solve_next = ((Vj1, Rational(1, 2) * T(Wj1_inv) * (S_ + Vj * T(Wj) + Wj * T(Vj))),)
tangent = Rewriting((*inverse(Wj1, Wj1_inv), *symmetric(S_)), solve_next)


def _tangent_point() -> dict[Expr, fmpq_mat]:
    w = generic(2, 2)
    return {Wj: generic(2, 1), Wj1: w, Wj1_inv: w.inv(), Vj: generic(2, 3), S_: symmetric_matrix(2, 4)}


onto = Fact(
    Relation(S_, balance_rate),
    tangent,
    (_tangent_point(),),
    text=(
        "For invertible W_{j+1}, symmetric S and any dW_j, the choice dW_{j+1} = ½ W_{j+1}^{-T} (S + dW_j W_j^T + "
        "W_j dW_j^T) solves (2.3).  Starting from dW_1 = 0 the layers are solved one after another, so the "
        "differential of (G_1, …, G_{N-1}) is onto for every N."
    ),
)

# ---------------------------------------------------------------- full rank is kept, for N >= 2

# d/dt log|det W| = −N Σ_i σ_i^{-1} λ_ii (U^T ∂E V)_ii with λ_ii of (2.9): no negative power of σ for N = m + 2.
m = Symbol("m", integer=True, nonnegative=True)
exponent_of_sigma = 1 - 2 / (m + 2)
rate_of_determinant = Fact(
    Relation((sigma_i**2) ** ((N - 1) / N) / sigma_i, sigma_i ** (1 - 2 / N)),
    ExpLogZeroTest(),
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (1, 5)),
    text="d/dt log|det W| = −N Σ_i σ_i^{-1} λ_ii (U^T ∂E V)_ii holds σ_i to the power 1 − 2/N.",
)

exponent_not_negative = Fact(
    Relation(S.Zero, exponent_of_sigma, "<="),
    RepeatedDerivative(variable=m, multiplier=m + 2, name="sign of the exponent"),
    ({m: Integer(0)}, {m: Integer(7)}),
    wrong=(Variant("the power at N = 1", Relation(S.Zero, Integer(-1), "<=")),),
)

# ---------------------------------------------------------------- rotations of neighbouring layers, (2.4)–(2.7)

balanced = (
    replace(T(Wi2), Wi2, by=Wi1 * T(Wi1)),
    replace(T(Wi1), Wi1, by=Wi * T(Wi)),
    replace(T(Wi), Wi, by=Wim * T(Wim)),
)
rotations = Rewriting((*orthogonal(Q), *balanced))
free_rotations = Rewriting(orthogonal(Q))


def _balanced_point() -> dict[Expr, fmpq_mat]:
    w = balanced_weights(4)
    return {Wim: w[0], Wi: w[1], Wi1: w[2], Wi2: w[3], Q: rotation(2, 9), A: generic(2, 5), B: generic(2, 6)}


product_kept = Fact(
    Relation(A * (Wi1 * Q) * (T(Q) * Wi) * B, A * Wi1 * Wi * B),
    free_rotations,
    (_balanced_point(),),
    text="A rotation between two layers leaves the product alone.",
)
undone = Fact(Relation((Wi1 * Q) * T(Q), Wi1), free_rotations, (_balanced_point(),))
above_kept = Fact(
    Relation(Wi1 * Q * T(Q) * T(Wi1), Wi1 * T(Wi1)), rotations, (_balanced_point(),), text="… and keeps G_{i+1} = 0,"
)
above_balanced = Fact(Relation(Wi1 * T(Wi1), T(Wi2) * Wi2), rotations, (_balanced_point(),))
between = Fact(
    Relation(T(Q) * T(Wi1) * Wi1 * Q, T(Q) * Wi * T(Wi) * Q), rotations, (_balanced_point(),), text="… G_i = 0,"
)
below_kept = Fact(
    Relation(T(Wi) * Q * T(Q) * Wi, T(Wi) * Wi), rotations, (_balanced_point(),), text="… and G_{i-1} = 0."
)
below_balanced = Fact(Relation(T(Wi) * Wi, Wim * T(Wim)), rotations, (_balanced_point(),))

# ---------------------------------------------------------------- claims

_EXAMPLE = (Matrix([[1, 2], [0, 1]]), Matrix([[2, 0], [1, 1]]), Matrix([[1, 1], [1, 2]]))


_PRODUCT = Matrix([[6, 8], [2, 3]])
"""W_3 W_2 W_1 of the example."""
_RATES = (Integer(-3), S.Zero, Integer(-6), S.Zero)


def _balance_as_written(weights: tuple[Matrix, ...], j: int) -> Any:
    """(1.5) with nothing carried out."""
    below, above = weights[-j], weights[-j - 1]
    return written.difference(written.product(above.T, above), written.product(below, below.T))


def _as_sympy(m: fmpq_mat) -> Matrix:
    return Matrix([[Rational(int(x.p), int(x.q)) for x in row] for row in m.table()])


def _run_gradient_flow() -> tuple[Fact, ...]:
    """dW_1/dt of (1.3) at depth 2 for E = ½ |diag(W − I)|², E differentiated by each entry of W_1."""
    w2, w1 = Matrix([[1, 2], [3, 1]]), Matrix(2, 2, symbols("w_11 w_12 w_21 w_22", real=True))
    loss = (((w2 * w1)[0, 0] - 1) ** 2 + ((w2 * w1)[1, 1] - 1) ** 2) / Integer(2)
    at = dict(zip(w1, [2, 0, 1, 1], strict=True))
    rates = zip(w1, _RATES, strict=True)
    return tuple(gives(written.at(-Derivative(loss, entry), at), rate) for entry, rate in rates)


_LAYERS = tuple(_as_sympy(w) for w in reversed(balanced_weights(3)))
BALANCED = (
    *(is_matrix(_balance_as_written(_LAYERS, k), Matrix.zeros(2, 2)) for k in (1, 2)),
    *(gives(written.det(w), Integer(2)) for w in _LAYERS),
    is_matrix(_balance_as_written(_EXAMPLE, 1), Matrix([[3, -2], [-2, -4]])),
)

_ROTATION = Matrix([[Rational(3, 5), Rational(-4, 5)], [Rational(4, 5), Rational(3, 5)]])
_TURNED = rotate_layers(_EXAMPLE, 1, _ROTATION)
ROTATED = (
    is_matrix(written.product(_EXAMPLE[1], _ROTATION), _TURNED[1]),
    is_matrix(written.product(written.transpose(_ROTATION), _EXAMPLE[2]), _TURNED[2]),
    is_matrix(written.product(*_TURNED), _PRODUCT),
)

_ANY = "every depth N, every width d"

CLAIMS = (
    Claim(
        CMV.at("1.1"),
        "definition",
        "Tuple of weight matrices",
        r"\mathbf{W} = (W_N, W_{N-1}, \dots, W_1)",
        _ANY,
        executes=(gives(sum(map(written.SquaredNorm, _EXAMPLE), S.Zero), Integer(19)),),
    ),
    Claim(
        CMV.at("1.2"),
        "definition",
        "End-to-end matrix",
        r"W = \pi(\mathbf{W}) := \prod_{i=N}^{1} W_i",
        _ANY,
        executes=(is_matrix(written.product(*_EXAMPLE), _PRODUCT),),
    ),
    Claim(
        CMV.at("1.3"),
        "definition",
        "Gradient flow of all weights",
        r"\frac{d}{dt} W_j = -\partial_{W_j} E(W), \quad 1 \le j \le N",
        _ANY + ", differentiable E",
        note="the clock of this flow is the upstairs clock; see (1.7)",
        executes=_run_gradient_flow(),
    ),
    Claim(
        CMV.at("1.4"),
        "identity",
        "Gradient flow, one layer",
        r"\dot W_j = -W_{j+1}^T \cdots W_N^T\, \partial_W E(W)\, W_1^T \cdots W_{j-1}^T",
        _ANY + ", every differentiable E",
        (
            gradient,
            unfolded,
            Fact(
                Relation(-T(A) * dE * T(B), -T(W4) * T(W5) * dE * T(W1) * T(W2)),
                Rewriting(definitions=((A, W5 * W4), (B, W2 * W1))),
                (_random_letters(W5, W4, W2, W1, dE),),
            ),
        ),
    ),
    Claim(
        CMV.at("1.5"),
        "definition",
        "Balance of neighbouring layers",
        r"G_j := W_{j+1}^T W_{j+1} - W_j W_j^T",
        "1 ≤ j ≤ N − 1, every width d",
        note="the text lets j run to N, where W_{N+1} does not exist; the definition has N − 1 instances",
        executes=BALANCED[-1:],
    ),
    Claim(
        CMV.at("def-2.1"),
        "definition",
        "Balanced manifold",
        r"\mathcal{M} := \{\mathbf{W} \mid W_j \in GL(d),\ G_j = 0 \text{ for } j \in 1 \dots N-1\}",
        _ANY,
        executes=BALANCED,
    ),
    Claim(
        CMV.at("2.1"),
        "definition",
        "Balanced manifold, as a set",
        r"\mathcal{M} := \{\mathbf{W} \mid W_j \in GL(d),\ G_j = 0 \text{ for } j \in 1 \dots N-1\}",
        _ANY,
        executes=BALANCED,
    ),
    Claim(
        CMV.at("lem-2.2"),
        "lemma",
        "The balanced manifold is an invariant manifold",
        r"\text{The balanced manifold is invariant under the gradient flow (1.3).}",
        "every depth N ≥ 2, every width d, for as long as the flow exists",
        (
            neighbours_agree,
            balance_kept,
            onto,
            rate_of_determinant,
            exponent_not_negative,
        ),
        note="G_j is conserved, the differential of (G_1, …, G_{N−1}) is onto, and d/dt log|det W| holds σ_i only "
        "to the power 1 − 2/N ≥ 0, so full rank is kept in finite time. At N = 1 there is no condition and "
        "full rank can be lost: w' = 1 − w from w = −1 reaches 0 at t = log 2",
    ),
    Claim(
        CMV.at("2.2"),
        "identity",
        "Balance is conserved",
        r"\dot G_j = \dot W_{i+1}^T W_{j+1} + W_{i+1}^T \dot W_{j+1} - \dot W_j W_i^T - W_j \dot W_i^T = 0",
        _ANY + "; printed form at N = 3, j = 1, i = 2",
        (
            neighbours_agree,
            balance_kept.against(Relation(S.Zero, T(Vi1) * Wj1 + T(Wi1) * Vj1 - Vj * T(Wi) - Wj * T(Vi))),
        ),
        deviation=Deviation(
            "slip",
            "nobody: the index meant is clear",
        ),
        correction=r"\dot G_j = \dot W_{j+1}^T W_{j+1} + W_{j+1}^T \dot W_{j+1} - \dot W_j W_j^T - W_j \dot W_j^T = 0",
        note="as transcribed the index i is free; the form holds when i = j",
    ),
    Claim(
        CMV.at("2.3"),
        "identity",
        "Tangent condition can be solved",
        r"\dot W_{j+1}^T W_{j+1} + W_{j+1}^T \dot W_{j+1} - \dot W_j W_j^T - W_j \dot W_j^T = S",
        _ANY + ", every symmetric S, all N − 1 conditions at once",
        (onto,),
    ),
    Claim(
        CMV.at("lem-2.3"),
        "lemma",
        "Rotations between layers are symmetries",
        r"\pi(L_i(Q)(\mathbf{W})) = \pi(\mathbf{W}), \quad L_i(Q)(\mathcal{M}) = \mathcal{M}",
        _ANY + ", every Q in O(d), 1 ≤ i ≤ N − 1",
        (product_kept, undone, above_kept, above_balanced, between, below_kept, below_balanced),
        note="L_i(Q^T) undoes L_i(Q), so the image of the manifold is the whole manifold",
    ),
    Claim(
        CMV.at("2.4"),
        "definition",
        "Rotation between two layers",
        r"L_i(Q)(\mathbf{W}) = (W_N, \dots, W_{i+1} Q, Q^T W_i, \dots, W_1)",
        _ANY,
        executes=ROTATED,
    ),
    Claim(
        CMV.at("2.5"),
        "identity",
        "Balance above the rotated layers",
        r"W_{i+1} Q Q^T W_{i+1}^T = W_{i+1} W_{i+1}^T = W_{i+2}^T W_{i+2}",
        _ANY + ", 1 ≤ i ≤ N − 2, balanced weights",
        (above_kept, above_balanced),
    ),
    Claim(
        CMV.at("2.6"),
        "identity",
        "Balance between the rotated layers",
        r"Q^T W_{i+1}^T W_{i+1} Q = Q^T W_i W_i^T Q",
        _ANY + ", 1 ≤ i ≤ N − 1, balanced weights",
        (between,),
    ),
    Claim(
        CMV.at("2.7"),
        "identity",
        "Balance below the rotated layers",
        r"W_i^T Q Q^T W_i Q = W_i^T W_i = W_{i-1} W_{i-1}^T",
        _ANY + ", 2 ≤ i ≤ N − 1, balanced weights",
        (below_kept.against(Relation(T(Wi) * Q * T(Q) * Wi * Q, T(Wi) * Wi)), below_balanced),
        deviation=Deviation(
            "slip",
            "nobody: one factor too many in a line whose end is right",
        ),
        correction=r"W_i^T Q Q^T W_i = W_i^T W_i = W_{i-1} W_{i-1}^T",
        note="as transcribed the first word ends in a Q too many",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
