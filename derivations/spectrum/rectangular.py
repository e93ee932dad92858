"""A_{N,W} on matrices of any shape and rank: what of Z it keeps, and the spaces that infinite depth freezes.

W = U Σ V^T is m × n of rank r, with U (m × r) and V (n × r) of orthonormal columns and Σ (r × r) positive.  Then
(W W^T)^p = U Σ^{2p} U^T for p > 0, and (W W^T)^0 = I: no layer stands beside the first and the last one.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Integer, S, Symbol

from derivations.points import diagonal, rational, rotation
from derivations.sources import DLN
from derivations.spectrum.diagonalisation import SigmaPower, U, V, operator_summand, sigma_powers
from derivations.symbols import N, j, sigma_l
from derivations.volume.rank_r_volume import annihilated, degenerate, degenerate_split, first_layer, mixed_limit
from dlnsym.algebra.words import Eigenvector
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Rewriting, T, Tr, matrices, replace

# ---------------------------------------------------------------- thin frames, and directions outside them

Z, B, Y = matrices("Z B Y")
x, y, e = matrices("x y e")
"""x (m × 1) with U^T x = 0 and y (n × 1) with V^T y = 0; e (r × 1) is the unit vector of σ_l."""


thin = Rewriting(
    (
        replace(T(U), U, by=S.One),
        replace(T(V), V, by=S.One),
        replace(T(U), x, by=S.Zero),
        replace(T(y), V, by=S.Zero),
        # next to the unit vector e, Σ is the number σ_l
        Eigenvector(SigmaPower, e, sigma_l),
        Eigenvector(SigmaPower, T(e), sigma_l, right=True),
        *sigma_powers,
    ),
    name="words in thin frames",
)
p, q = (N - j) / N, (j - 1) / N
"""The powers of W W^T and of W^T W in layer j, both positive for 1 < j < N."""
last = (N - 1) / N
"""The power that is left in the first and in the last layer, whose other factor is the identity."""
left_power, right_power = U * SigmaPower(2 * last) * T(U), V * SigmaPower(2 * last) * T(V)


def _columns(m: fmpq_mat, begin: int, end: int) -> fmpq_mat:
    return fmpq_mat([row[begin:end] for row in m.tolist()])


def _point(m: int, n: int, rank: int, depth: int, layer: int) -> dict[Any, Any]:
    """Exact frames and matrices; the singular values are N-th powers of rationals."""
    roots = [rational(2 * rank + 1 - k, k + 2) for k in range(rank)]
    u, v = rotation(m, 1), rotation(n, 2)
    unit = fmpq_mat(rank, 1, [int(k == rank - 1) for k in range(rank)])

    def power(exponent: fmpq) -> fmpq_mat:
        whole = exponent * depth
        if whole.q != 1:
            raise ValueError(f"exponent {exponent} is not a multiple of 1/N")
        return diagonal([root ** int(whole.p) for root in roots])

    def filled(rows: int, columns: int, seed: int) -> fmpq_mat:
        return fmpq_mat(rows, columns, [fmpq((5 * k + seed) % 7 - 3, 2) for k in range(rows * columns)])

    return {
        N: fmpq(depth),
        j: fmpq(layer),
        U: _columns(u, 0, rank),
        V: _columns(v, 0, rank),
        # a combination of what completes the frames, which is nothing where they are complete
        x: _columns(u, rank, m) * filled(m - rank, 1, 2) if m > rank else fmpq_mat(m, 1),
        y: _columns(v, rank, n) * filled(n - rank, 1, 5) if n > rank else fmpq_mat(n, 1),
        e: unit,
        Z: filled(m, n, 1),
        B: filled(rank, rank, 3),
        Y: filled(rank, rank, 4),
        sigma_l: roots[-1] ** depth,
        SigmaPower: power,
    }


_INNER = (_point(3, 4, 2, 3, 2), _point(4, 2, 1, 5, 3))
_ENDS = (_point(3, 4, 2, 3, 1), _point(4, 2, 1, 2, 2))

# ---------------------------------------------------------------- finite depth: three parts

inside = Fact(
    Relation(T(U) * operator_summand(Z) * V, SigmaPower(2 * p) * (T(U) * Z * V) * SigmaPower(2 * q)),
    thin,
    _INNER,
    text="A layer with both powers positive sees U^T Z V alone, and acts on it as for the r × r matrix Σ;",
)
columns_inside = Fact(
    Relation(U * T(U) * operator_summand(Z), operator_summand(Z)),
    thin,
    _INNER,
    text="what it gives has its columns in those of U",
)
rows_inside = Fact(
    Relation(operator_summand(Z) * V * T(V), operator_summand(Z)), thin, _INNER, text="and its rows in those of V^T."
)
below = Fact(
    Relation(x * T(e) * T(V) * right_power, (sigma_l**2) ** last * x * T(e) * T(V)),
    thin,
    _ENDS,
    text=(
        "A matrix x v_l^T with U^T x = 0 is seen by the last layer alone, whose left factor is the identity: it multiplies "
        "by (σ_l²)^{(N−1)/N},"
    ),
)
below_elsewhere = Fact(
    Relation(U * SigmaPower(2 * p) * T(U) * (Z + x * T(e) * T(V)), U * SigmaPower(2 * p) * T(U) * Z),
    thin,
    _INNER,
    text="and adds nothing in layers with a positive power of W W^T.",
)
beside = Fact(
    Relation(left_power * U * e * T(y), (sigma_l**2) ** last * U * e * T(y)),
    thin,
    _ENDS,
    text="Likewise u_l y^T with V^T y = 0, in the first layer.",
)
beyond = Fact(
    Relation(left_power * (Z + x * T(y)), left_power * Z),
    thin,
    (_point(4, 4, 2, 3, 1),),
    text="For N ≥ 2 every layer has a positive power on one side, to which x y^T adds nothing.",
)
m, n, r = (Symbol(letter, integer=True, positive=True) for letter in "mnr")
directions = Fact(
    Relation(r**2 + (m - r) * r + r * (n - r), r * (m + n - r)),
    ExpLogZeroTest(),
    ({m: Integer(5), n: Integer(3), r: Integer(2)},),
    text=(
        "So A_{N,W} has the eigenvalues λ_il of r × r matrices, and λ_i0 = (σ_i²)^{(N−1)/N}/N, the value of (2.9) at a "
        "singular value 0, for m − r directions below and n − r beside: r(m + n − r) in all, the dimension of the matrices of "
        "rank r."
    ),
)

# ---------------------------------------------------------------- infinite depth: one leaf

t = Symbol("t", positive=True)
integrand = U * SigmaPower(2 - 2 * t) * T(U) * Z * V * SigmaPower(2 * t) * T(V)
"""(W W^T)^{1−t} Z (W^T W)^t, whose integral over 0 < t < 1 is A_{∞,W}(Z), (1.9)."""


def _leaf_point(m: int, n: int, rank: int) -> dict[Any, Any]:
    """At t = 1/2, where the powers of Σ are whole."""
    return {**_point(m, n, rank, 2, 1), t: fmpq(1, 2)}


_LEAF = (_leaf_point(3, 4, 2), _leaf_point(4, 2, 1))
limit_inside = Fact(
    Relation(T(U) * integrand * V, SigmaPower(2 - 2 * t) * (T(U) * Z * V) * SigmaPower(2 * t)),
    thin,
    _LEAF,
    text=(
        "At infinite depth both powers are positive for 0 < t < 1: in U and V the integrand of (1.9) is that of the r × r "
        "matrix Σ at U^T Z V,"
    ),
)
frozen_columns = Fact(
    Relation(U * T(U) * integrand, integrand),
    thin,
    _LEAF,
    text="and A_{∞,W}(Z) = U A_{∞,Σ}(U^T Z V) V^T has its columns",
)
frozen_rows = Fact(
    Relation(integrand * V * T(V), integrand),
    thin,
    _LEAF,
    text=(
        "and rows in the spaces of W: dW/dt = −A_{∞,W}(∂E) leaves these spaces as they are, and W = U M V^T moves by "
        "dM/dt = −A_{∞,M}(U^T ∂E V)."
    ),
)
isometry = Fact(
    Relation(Tr(T(B) * T(U) * (U * Y * T(V)) * V), Tr(T(B) * Y)),
    thin,
    _LEAF,
    text=(
        "On the leaf {U M V^T : M in GL(r)} the metric is that of M: for X = U X̃ V^T and B = A_{∞,M}^{-1}(X̃) the matrix "
        "U B V^T has the image X, and tr (U B V^T)^T Z = tr B^T U^T Z V is tr B^T Ỹ at Z = U Ỹ V^T."
    ),
)

_SHAPES = "every shape m × n, every rank 1 ≤ r ≤ min(m, n)"
CLAIMS = (
    Claim(
        DLN.at("rectangular-operator"),
        "identity",
        "The operator on m × n matrices of rank r",
        r"\mathcal A_{N,W}(u_i v_l^T) = \lambda^N_{il} u_i v_l^T, \quad \lambda^N_{i0} = \lambda^N_{0i} ="
        r" \tfrac1N \sigma_i^{2 - 2/N}, \quad \lambda^N_{00} = 0",
        _SHAPES + ", every finite depth N ≥ 2; at N = 1 it is the identity",
        (
            inside,
            columns_inside,
            rows_inside,
            below,
            below_elsewhere,
            beside,
            beyond,
            first_layer,
            mixed_limit,
            annihilated,
            directions,
        ),
        note="index 0 stands for any vector orthogonal to the row or column space of W; with (W W^T)^0 = I",
    ),
    Claim(
        DLN.at("leaf"),
        "identity",
        "At infinite depth the row and column spaces of W are frozen",
        r"\mathcal A_{\infty, U M V^T}(Z) = U \mathcal A_{\infty, M}(U^T Z V) V^T, \quad g^\infty_{U M V^T}(U X V^T, U Y V^T)"
        r" = g^\infty_M(X, Y)",
        _SHAPES + "; for m = n = r there is one leaf, all of GL(d)",
        (limit_inside, frozen_columns, frozen_rows, isometry, degenerate_split, degenerate),
        note="the metric, its volume and its curvature at infinite depth are those of GL(r) on each leaf; across leaves "
        "the eigenvalues vanish and there is no metric",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
