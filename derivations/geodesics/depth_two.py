"""Depth two on symmetric positive definite matrices: four times the Bures–Wasserstein metric and its geodesics.

At N = 2, A_{2,W}(P) = ½((W W^T)^{1/2} P + P (W^T W)^{1/2}); for W symmetric and positive definite both roots are W.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq
from sympy import Symbol, symbols

from derivations.connection.connection import X, Y, inner, tensor_points
from derivations.points import generic, identity, symmetric_matrix
from derivations.sources import TAKATSU
from dlnsym.algebra.tensor_sums import k, total
from dlnsym.proofs import Claim, Fact, Relation, Rewriting, T, Tr, inverse, matrices, replace, symmetric
from dlnsym.proofs.methods.tensor_components import TensorComponents

W, L, R, Q, J, B = matrices("W L R Q J B")
"""W = R R^T; L symmetric; Q = 1 + tL with the inverse J."""
t = Symbol("t", positive=True)
words = Rewriting((*symmetric(W, L), replace(R, T(R), by=W)))
on_the_way = Rewriting((*symmetric(W, Q, J), *inverse(Q, J), replace(R, T(R), by=W)), definitions=((L, (Q - 1) / t),))


def _point(width: int, time: fmpq) -> dict[Any, Any]:
    root, lyapunov = generic(width, 2), symmetric_matrix(width, 3) * fmpq(1, 20)
    turn = identity(width) + lyapunov * time
    return {R: root, W: root * root.transpose(), L: lyapunov, Q: turn, J: turn.inv(), t: time}


AT = (_point(2, fmpq(1, 3)), _point(3, fmpq(2, 5)))
velocity = L * W + W * L

# ---------------------------------------------------------------- the metric

dual = Fact(
    Relation((W * (2 * L) + (2 * L) * W) / 2, velocity),
    words,
    AT,
    text="At W symmetric, Z = LW + WL with L symmetric: A^{-1}(Z) = 2L, as ½(W·2L + 2L·W) = Z.",
)
length = Fact(
    Relation(Tr(T(2 * L) * velocity), 4 * Tr(L * W * L)),
    words,
    AT,
    text="So g(Z, Z) = tr 2L Z = 4 tr LWL, four times the Bures–Wasserstein metric ½ tr LZ.",
)
i, l = symbols("i l", integer=True)
transposed = Fact(
    Relation(inner(X, Y), total(k(i, l) * X[l, i] * Y[l, i], i, l)),
    TensorComponents(),
    tensor_points(X, Y),
    text=(
        "At every depth transposition is an isometry: W^T = VΣU^T and its singular coordinates are transposed.  Symmetric matrices, which "
        "it leaves where they are, are totally geodesic."
    ),
)

# ---------------------------------------------------------------- geodesics

submersion = Fact(
    Relation((L * R) * T(R) + R * T(L * R), velocity),
    words,
    AT,
    text="R ↦ RR^T = W: the velocity LR of R moves W by Z,",
)
shortest = Fact(
    Relation(Tr((L * R) * T(L * R)), Tr(L * W * L)), words, AT, text="with the squared Frobenius length tr LWL;"
)
vertical = Fact(
    Relation(Tr(R * B * T(L * R)), Tr(R * T(B) * T(T(L) * R))),
    Rewriting(),
    tuple({**at, B: generic(at[R].nrows(), 5)} for at in AT),
    text=(
        "it is orthogonal to the velocities R(B − B^T) that leave W where it is.  So g/4 is the metric of the quotient of "
        "the matrices R by rotations."
    ),
)
line = Fact(
    Relation((Q * R) * T(Q * R), Q * W * Q),
    on_the_way,
    AT,
    text="The straight line R(t) = (1 + tL)R = QR lies over W(t) = (1 + tL) W (1 + tL);",
)
horizontal = Fact(
    Relation(L * R, (L * J) * (Q * R)),
    on_the_way,
    AT,
    text="its velocity is L(t)R(t) with L(t) = L(1 + tL)^{-1},",
)
symmetric_there = Fact(
    Relation(T(L * J), L * J),
    on_the_way,
    AT,
    text=(
        "which is symmetric: the line is horizontal for as long as 1 + tL is invertible, and a geodesic upstairs that is "
        "horizontal lies over a geodesic."
    ),
)

CLAIMS = (
    Claim(
        TAKATSU.at("geodesics"),
        "theorem",
        "At depth two: the metric of Bures and Wasserstein and its geodesics",
        r"g^2_W(Z, Z) = 4 \operatorname{tr} LWL, \quad LW + WL = Z, \quad W(t) = (I + tL) W (I + tL)",
        "N = 2, every width, W symmetric and positive definite, t while I + tL is positive definite; totally geodesic at "
        "every depth N ≤ ∞",
        (dual, length, transposed, submersion, shortest, vertical, line, horizontal, symmetric_there),
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
