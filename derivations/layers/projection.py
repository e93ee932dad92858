"""From the flow of all weights to the flow of their product: (1.6)–(1.8).

On the balanced manifold the flow (1.3) moves W by −N A_{N,W}(∂E).  The factor N is the difference between the
clock of the weights and the clock of (1.7).
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Expr, Function, Matrix, Rational, Sum, Symbol

from derivations.executed import gives, is_matrix
from derivations.points import balanced_weights, generic, power, symmetric_matrix
from derivations.sources import CMV
from derivations.symbols import N, j
from dlnsym.algebra import written
from dlnsym.algebra.printing import grouped
from dlnsym.algebra.words import PowerLaws, Rule
from dlnsym.proofs import Claim, Deviation, Fact, Relation, Rewriting, T, Tr, inverse, matrices, replace, symmetric
from dlnsym.proofs.methods.equal_summands import EqualSummands

# ---------------------------------------------------------------- letters

A, B, Vj, dE, Z = matrices(r"A B \dot{W}_j ∂E Z")
W, Wj1, M, M1 = matrices("W W_{j+1} M_j M_{j+1}")


class WWT(Function):
    """The real power (W W^T)^p."""

    is_commutative = False

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return grouped(rf"(W W^T)^{{{printer._print(self.args[0])}}}", exp)


class WTW(Function):
    """The real power (W^T W)^p."""

    is_commutative = False

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return grouped(rf"(W^T W)^{{{printer._print(self.args[0])}}}", exp)


POWERS_OF_W = (PowerLaws(WWT), PowerLaws(WTW))
"""Powers of one positive matrix add up; its transpose is itself."""

# ---------------------------------------------------------------- powers of W W^T, by induction over the layers

# Balance says W_{j+1}^T W_{j+1} = M_j with M_j := W_j W_j^T.  Suppose W_j … W_1 (W_j … W_1)^T = M_j^j.
# Then the same product with W_{j+1} in front is W_{j+1} M_j^j W_{j+1}^T = M_{j+1}^{j+1}, since
# W_{j+1} M_j = W_{j+1} W_{j+1}^T W_{j+1} = M_{j+1} W_{j+1} carries W_{j+1} through, factor by factor.
K, K1 = matrices("M_j^{j-1} M_{j+1}^{j-1}")
layer_rules: tuple[Rule, ...] = (replace(M, by=T(Wj1) * Wj1), replace(M1, by=Wj1 * T(Wj1)))
_below, _above = balanced_weights(2)
_TWO_LAYERS = {Wj1: _above, M: _below * _below.transpose(), M1: _above * _above.transpose()}
carried = Fact(
    Relation(Wj1 * M, M1 * Wj1),
    Rewriting(layer_rules),
    (_TWO_LAYERS,),
    text=(
        "Balance, W_{j+1}^T W_{j+1} = M_j with M_j := W_j W_j^T, carries W_{j+1} through M_j: "
        "W_{j+1} M_j = M_{j+1} W_{j+1}."
    ),
)
induction = Fact(
    Relation(Wj1 * K * M * T(Wj1), K1 * M1 * M1),
    Rewriting((replace(Wj1, K, by=K1 * Wj1), *layer_rules)),
    ({**_TWO_LAYERS, K: _TWO_LAYERS[M], K1: _TWO_LAYERS[M1]},),
    text=(
        "Hence, if W_{j+1} M_j^{j-1} = M_{j+1}^{j-1} W_{j+1}, then W_{j+1} M_j^j W_{j+1}^T = M_{j+1}^{j+1}: "
        "by induction W_j … W_1 (W_j … W_1)^T = (W_j W_j^T)^j for every j, so at j = N, "
        "W W^T = (W_N W_N^T)^N."
    ),
)
# From above: A_j = W_N … W_{j+1} = A_{j+1} W_{j+1}; if A_{j+1} M_{j+1} = M_N A_{j+1}, then A_j M_j = M_N A_j.
A1, MN, Wj, P1 = matrices("A_{j+1} M_N W_j P_1")
_bottom, _middle, _top = balanced_weights(3)
above_rules = (replace(M, by=T(Wj1) * Wj1), replace(A1, Wj1, T(Wj1), by=MN * A1))
_ABOVE = {Wj1: _middle, M: _bottom * _bottom.transpose(), A1: _top, MN: _top * _top.transpose()}
# From below: B_{j+1} = W_j B_j and P_j = W_j^T W_j; if P_j B_j = B_j P_1, then P_{j+1} B_{j+1} = B_{j+1} P_1.
below_rules = (replace(T(Wj1), Wj1, by=Wj * T(Wj)), replace(T(Wj), Wj, B, by=B * P1))
_BELOW = {Wj: _middle, Wj1: _top, B: _bottom, P1: _bottom.transpose() * _bottom}
TAIL = (
    Fact(
        Relation(A1 * Wj1 * M, MN * A1 * Wj1),
        Rewriting(above_rules),
        (_ABOVE,),
        text=(
            "From above: with A_j = W_N … W_{j+1} = A_{j+1} W_{j+1}, A_{j+1} M_{j+1} = M_N A_{j+1} implies A_j M_j = M_N A_j, so "
            "that it holds for every j;"
        ),
    ),
    Fact(
        Relation(A1 * Wj1 * T(A1 * Wj1), MN * A1 * T(A1)),
        Rewriting(above_rules),
        (_ABOVE,),
        text="hence A_j A_j^T = M_N A_{j+1} A_{j+1}^T, and by induction A_j A_j^T = M_N^{N-j}.",
    ),
    Fact(
        Relation(T(Wj1) * Wj1 * Wj * B, Wj * B * P1),
        Rewriting(below_rules),
        (_BELOW,),
        text=(
            "From below: with B_{j+1} = W_j B_j and P_j = W_j^T W_j, P_j B_j = B_j P_1 implies P_{j+1} B_{j+1} = B_{j+1} P_1;"
        ),
    ),
    Fact(
        Relation(T(Wj * B) * Wj * B, T(B) * B * P1),
        Rewriting(below_rules),
        (_BELOW,),
        text=(
            "hence B_{j+1}^T B_{j+1} = B_j^T B_j P_1, and by induction B_j^T B_j = P_1^{j-1} and W^T W = P_1^N: M_N and P_1 are "
            "the N-th roots of W W^T and W^T W, A A^T = (W W^T)^{(N-j)/N} and B^T B = (W^T W)^{(j-1)/N}."
        ),
    ),
)
ROOTS = "a positive semidefinite matrix has exactly one positive semidefinite N-th root"

# ---------------------------------------------------------------- the projected velocity

# dW/dt = Σ_j A (dW_j/dt) B with dW_j/dt = −A^T ∂E B^T from (1.4).
upstairs = Rewriting(definitions=((Vj, -T(A) * dE * T(B)),))
in_layer = Fact(
    Relation(A * Vj * B, -(A * T(A)) * dE * (T(B) * B)),
    upstairs,
    ({A: generic(2, 1), B: generic(2, 2), dE: generic(2, 3)},),
    text="Layer j contributes A (dW_j/dt) B = −A A^T ∂E B^T B to dW/dt.",
)


def operator(z: Expr, depth: Expr) -> Expr:
    """(1.6) with the sum over j: A_{N,W}(Z)."""
    return Sum(WWT((depth - j) / depth) * z * WTW((j - 1) / depth), (j, 1, depth)) / depth


def push_forward(weights: tuple[fmpq_mat, ...], gradient: fmpq_mat) -> fmpq_mat:
    """Σ_j A A^T ∂E B^T B, straight from (1.2)–(1.4), for weights (W_1, …, W_N)."""
    depth = len(weights)
    one = weights[0] * weights[0].inv()
    above, below = [one] * (depth + 1), [one] * (depth + 1)
    for k in range(depth - 1, -1, -1):
        above[k] = above[k + 1] * weights[k]
    for k in range(depth):
        below[k + 1] = weights[k] * below[k]
    terms = (above[k + 1] * above[k + 1].transpose() * gradient * below[k].transpose() * below[k] for k in range(depth))
    return sum(terms, one * fmpq(0))


def end_to_end(weights: tuple[fmpq_mat, ...]) -> fmpq_mat:
    """W_N … W_1 of weights (W_1, …, W_N)."""
    product = weights[0]
    for weight in weights[1:]:
        product = weight * product
    return product


def _balanced_point(depth: int, free_index: int | None = None) -> dict[Any, Any]:
    """An exact balanced point; (W W^T)^{k/N} is rational there, and dW/dt comes from the layers."""
    weights = balanced_weights(depth)
    left, right = weights[-1] * weights[-1].transpose(), weights[0].transpose() * weights[0]
    z = generic(2, 4)
    push = push_forward(weights, z)
    point: dict[Any, Any] = {
        N: fmpq(depth),
        # for whoever reads the point: the powers below are of its products
        W: end_to_end(weights),
        dE: z,
        Z: z,
        W_dot: -push,
        AZ: push * fmpq(1, depth),
        WWT: lambda p: power(left, p * depth),
        WTW: lambda p: power(right, p * depth),
    }
    if free_index is not None:
        point[j] = fmpq(free_index)
    return point


# ---------------------------------------------------------------- the statements

W_dot, AZ = matrices(r"\dot{W} \mathcal{A}(Z)")
projected = EqualSummands(
    Rewriting(
        POWERS_OF_W,
        (
            (W_dot, -Sum(WWT((N - j) / N) * dE * WTW((j - 1) / N), (j, 1, N))),
            (AZ, Sum(WWT((N - j) / N) * Z * WTW((j - 1) / N), (j, 1, N)) / N),
        ),
    )
)
# (1.6) as transcribed sums over i a term that holds j: the sum is one and the same term N times.
i = Symbol("i", integer=True)
operator_as_transcribed = Sum(WWT((N - j) / N) * Z * WTW((j - 1) / N), (i, 1, N)) / N

projected_velocity = Fact(
    Relation(W_dot, -N * operator(dE, N)),
    projected,
    (_balanced_point(2), _balanced_point(3)),
    text="Summed over the layers, dW/dt = −Σ_j (W W^T)^{(N-j)/N} ∂E (W^T W)^{(j-1)/N} = −N A_{N,W}(∂E).",
)

# One summand of tr(x^T A_{N,W}(y)), with positive symmetric P and Q for the two powers.
x, y, P, Q = matrices("x y P Q")
self_adjoint = Fact(
    Relation(Tr(T(x) * (P * y * Q)), Tr(T(P * x * Q) * y)),
    Rewriting(symmetric(P, Q)),
    ({x: generic(2, 1), y: generic(2, 2), P: symmetric_matrix(2, 3), Q: symmetric_matrix(2, 5)},),
    text=(
        "Each summand y ↦ P y Q of A_{N,W} is self-adjoint for symmetric P, Q, and positive for positive definite ones: so "
        "A_{N,W} has an inverse, and (1.8) is symmetric and positive definite."
    ),
)
L, R = matrices("L R")
positive = Fact(
    Relation(Tr(T(x) * P * x * Q), Tr(T(L * x * R) * (L * x * R))),
    Rewriting(definitions=((P, T(L) * L), (Q, R * T(R)))),
    ({x: generic(2, 1), L: generic(2, 2), R: generic(2, 3)},),
    text="With P = L^T L and Q = R R^T, L and R invertible, tr(x^T P x Q) = |L x R|² > 0 for x ≠ 0.",
)
# on vectors: the matrix of A_{N,W} and its inverse, that of (1.8)
OPERATOR, METRIC, e, z = matrices(r"\mathcal{A} g ∂e z")
_OPERATOR = symmetric_matrix(2, 3)
riemannian = Fact(
    Relation(T(OPERATOR * e) * METRIC * z, T(e) * z),
    Rewriting((*symmetric(OPERATOR), *inverse(OPERATOR, METRIC))),
    ({OPERATOR: _OPERATOR, METRIC: _OPERATOR.inv(), e: generic(2, 1), z: generic(2, 2)},),
    text=(
        "grad E is defined by g(grad E, Z) = tr(∂E^T Z) for every Z, which A_{N,W}(∂E) satisfies.  On the clock of (1.3), "
        "dW/dt = −N grad E; on the clock N t it is (1.7)."
    ),
)
POSITIVE = "a symmetric positive definite matrix is L^T L with L invertible"

# ---------------------------------------------------------------- executable definitions


# N = 2 and a symmetric positive W, whose (W W^T)^{1/2} and (W^T W)^{1/2} are W
_W, _UNIT = Matrix([[2, 1], [1, 2]]), Matrix([[1, 0], [0, 0]])
_LIFTED = Matrix([[Rational(7, 12), Rational(-1, 6)], [Rational(-1, 6), Rational(1, 12)]])


def _twice_image(z: Matrix) -> Any:
    """2 A_{2,W}(Z) by (1.6), with nothing carried out."""
    return written.plus(written.product(_W, z), written.product(z, _W))


OPERATOR = (is_matrix(_twice_image(_UNIT), Matrix([[4, 1], [1, 0]]), "2 A_{2,W}(E_11) at W = [[2, 1], [1, 2]]"),)
METRIC = (
    is_matrix(_twice_image(_LIFTED), 2 * _UNIT, "so this is A_{2,W}^{-1}(E_11),"),
    gives(written.trace(written.product(_LIFTED.T, Matrix([[0, 1], [0, 0]]))), Rational(-1, 6), "g(E_11, E_12),"),
    gives(written.trace(written.product(_LIFTED.T, _UNIT)), Rational(7, 12), "and g(E_11, E_11)."),
)

CLAIMS = (
    Claim(
        CMV.at("1.6"),
        "definition",
        "The operator of the flow downstairs",
        r"\mathcal{A}_{N,W}(Z) := \frac{1}{N} \sum_{i=1}^{N} "
        r"(W W^T)^{\frac{N-j}{N}} Z (W^T W)^{\frac{j-1}{N}}",
        "every finite depth N, every width d; the printed form at N = 2 and j = 1, 2",
        (
            carried,
            induction,
            *TAIL,
            in_layer,
            Fact(
                Relation(AZ, operator(Z, N)),
                projected,
                (_balanced_point(2, 1), _balanced_point(2, 2)),
                printed=Relation(AZ, operator_as_transcribed),
                false_everywhere=True,
            ),
        ),
        deviation=Deviation(
            "slip",
            "nobody who reads the sum as one over j; it is the operator of every later formula",
        ),
        correction=r"\mathcal{A}_{N,W}(Z) := \frac{1}{N} \sum_{j=1}^{N} "
        r"(W W^T)^{\frac{N-j}{N}} Z (W^T W)^{\frac{j-1}{N}}",
        theorems=(ROOTS,),
        note="as transcribed the sum runs over i while the summand holds a free j; judged against the operator "
        "that (1.3) induces, −(dW/dt)/N",
        executes=OPERATOR,
    ),
    Claim(
        CMV.at("1.7"),
        "identity",
        "Riemannian gradient flow of the end-to-end matrix",
        r"\dot W = -\operatorname{grad}_{g^N} E(W)",
        "every finite depth N, every width d, balanced weights under (1.3) with the metric (1.8) of (1.6)",
        (
            carried,
            induction,
            in_layer,
            *TAIL,
            projected_velocity.against(Relation(W_dot, -operator(dE, N))),
            self_adjoint,
            positive,
            riemannian,
        ),
        deviation=Deviation(
            "substance",
            "whoever compares times: the flow of the layers runs N times faster than (1.7), and the deadline T = 1200 depends on it",
        ),
        correction=r"\dot W = -N \operatorname{grad}_{g^N} E(W)",
        theorems=(ROOTS, POSITIVE),
        note="the cause is that of sec-2.1-submersion: the end-to-end matrix is a Riemannian submersion for g^N/N and not for g^N; "
        "the printed form holds on the clock N t (flow time), or at N = 1; with a 1/N in (1.6) the flow (1.3) "
        "runs N times faster",
    ),
    Claim(
        CMV.at("1.8"),
        "definition",
        "The metric",
        r"g^N(Z_1, Z_2) = \operatorname{tr}\left(\mathcal{A}_{N,W}^{-1}(Z_1)^T Z_2\right)",
        "every depth N, every width d, W in GL(d)",
        (self_adjoint, positive),
        theorems=(POSITIVE,),
        note="that it is symmetric and positive definite is proved",
        executes=METRIC,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
