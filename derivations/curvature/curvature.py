"""The curvature of g^N, at every depth N ≤ ∞ and every width, in divided differences of k and of q(h) = h k(h).

R(X, Y)Z = ∇_X∇_Y Z − ∇_Y∇_X Z for constant matrices.  As the connection is compatible with the metric,
g(∇_X∇_Y Z, T) = ∂_X g(Γ(Y, Z), T) − g(Γ(Y, Z), Γ(X, T)): derivatives of third divided differences of k, and products of two.
"""

from __future__ import annotations

from sympy import Expr, IndexedBase, Integer, KroneckerDelta, Rational, S, Symbol, factorial, symbols

from derivations.connection.connection import METRIC, T_, X, Y, Z, compatible, koszul, lowered, tensor_points, unit
from derivations.connection.differences import flat
from derivations.points import diagonal, generic
from derivations.sources import DLN
from derivations.spectrum.diagonalisation import (
    AT_MATRICES,
    SigmaPower,
    U,
    V,
    operator_summand,
    powers_in_frames,
    sigma_powers,
)
from derivations.spectrum.diagonalisation import p as power_above
from derivations.spectrum.diagonalisation import q as power_below
from derivations.symbols import N, sigma_i
from dlnsym.algebra.tensor_sums import along, k, q, sigma, total
from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    matrices,
    matrix,
    orthogonal,
    replace,
    symmetric,
)
from dlnsym.proofs.methods.tensor_components import TensorComponents

components = TensorComponents()
rectangles = TensorComponents(rectangular=True)
X_, Z_ = matrices("X Z")
a, b, c, e, i, l, m, n = symbols("a b c e i l m n", integer=True)

# ---------------------------------------------------------------- definitions


def christoffel_product(x: IndexedBase, y: IndexedBase, z: IndexedBase, t: IndexedBase) -> Expr:
    """g(Γ(X, Y), Γ(Z, T)): of Γ two factors λ and one of the metric 1/λ, λ_ac = 1/k[a,c], remain one."""
    return total(
        sigma[b]
        * sigma[e]
        * (k(a, b, c) * k(a, e, c) / k(a, c))
        * (x[a, b] * y[b, c] + y[a, b] * x[b, c])
        * (z[a, e] * t[e, c] + t[a, e] * z[e, c]),
        *(a, b, c, e),
    )


def riemann(x: IndexedBase, y: IndexedBase, z: IndexedBase, t: IndexedBase) -> Expr:
    """g(R(X, Y)Z, T) for constant matrices."""
    derivatives = along(x, lowered(y, z, t)) - along(y, lowered(x, z, t))
    return derivatives - christoffel_product(y, z, x, t) + christoffel_product(x, z, y, t)


def covariance(a: Expr, b: Expr, c: Expr, e: Expr) -> Expr:
    """Q_abce = k[a,b,c,e] − k[a,b,c] k[a,c,e]/k[a,c]."""
    return k(a, b, c, e) - k(a, b, c) * k(a, c, e) / k(a, c)


def half(x: IndexedBase, z: IndexedBase, y: IndexedBase, t: IndexedBase) -> Expr:
    """S(X, Z; Y, T), of which the curvature is a difference."""
    weighted = q(a, b, c, e) * (x[a, b] * y[c, b] * z[c, e] * t[a, e] + x[a, b] * t[c, b] * z[c, e] * y[a, e])
    pairs = (x[a, b] * z[b, c] + z[a, b] * x[b, c]) * (y[a, e] * t[e, c] + t[a, e] * y[e, c])
    return total(weighted, a, b, c, e) + total(sigma[b] * sigma[e] * covariance(a, b, c, e) * pairs, a, b, c, e)


def closed_form(x: IndexedBase, y: IndexedBase, z: IndexedBase, t: IndexedBase) -> Expr:
    """g(R(X, Y)Z, T) = S(X, T; Y, Z) − S(X, Z; Y, T)."""
    return half(x, t, y, z) - half(x, z, y, t)


def other(first: Expr, second: Expr) -> Expr:
    """1 where two indices differ, 0 where they do not."""
    return 1 - KroneckerDelta(first, second)


# ---------------------------------------------------------------- Riemann's tensor

curvature = Fact(
    Relation(riemann(X, Y, Z, T_), closed_form(X, Y, Z, T_)),
    rectangles,
    tensor_points(X, Y, Z, T_),
    text=(
        "Component by component, with the σ_i and the derivatives of k as letters: g(R(X, Y)Z, T) is a difference of two sums "
        "of the same form, in which k stands only in divided differences of four nodes and in Q_abce."
    ),
)
cyclic = Fact(
    Relation(closed_form(X, Y, Z, T_) + closed_form(Y, Z, X, T_), -closed_form(Z, X, Y, T_)),
    components,
    tensor_points(X, Y, Z, T_),
    text="It has the symmetries of a curvature: the cyclic sum over X, Y, Z vanishes,",
)
paired = Fact(
    Relation(closed_form(X, Y, Z, T_), closed_form(Z, T_, X, Y)),
    components,
    tensor_points(X, Y, Z, T_),
    text="and the pairs X, Y and Z, T may be exchanged.",
)

# ---------------------------------------------------------------- conjugation by signs

D = matrix("D")
flips = Rewriting((*orthogonal(U, V), *sigma_powers, replace(D, D, by=S.One), *symmetric(D)))
_FLIP = tuple(
    {**at, D: diagonal([(-1) ** (r % 2) for r in range(at[U].nrows())]), Z_: generic(at[U].nrows(), 5)}
    for at in AT_MATRICES
)
DU, DV = D * U, D * V
conjugated = Fact(
    Relation(
        DU * SigmaPower(2 * power_above) * T(DU) * (D * Z_ * D) * DV * SigmaPower(2 * power_below) * T(DV),
        D * operator_summand(Z_) * D,
    ),
    flips,
    _FLIP,
    text=(
        "For a diagonal matrix D of signs DWD = (DU)Σ(DV)^T, and each layer of A_{N,DWD}(DZD) is that of A_{N,W}(Z) between D "
        "and D:"
    ),
)
preserved = Fact(
    Relation(T(D * X_ * D) * (D * Z_ * D), D * (T(X_) * Z_) * D),
    flips,
    _FLIP,
    text=(
        "W ↦ DWD is an isometry, and the matrices that it leaves where they are, those of two blocks, are totally geodesic.  At W = Σ it "
        "multiplies entry (i, l) by s_i s_l: a component vanishes in which an index occurs an odd number of times, so that of "
        "four pairs at most four indices differ."
    ),
)

# ---------------------------------------------------------------- Ricci's tensor and its trace


def ricci(y: IndexedBase, z: IndexedBase) -> Expr:
    """The trace of X ↦ R(X, Y)Z over the orthogonal frame of the E_mn, of squared length k[m,n]."""
    return total(closed_form(unit(m, n), y, z, unit(m, n)) / k(m, n), m, n)


def unequal(*indices: Expr) -> Expr:
    """0 where three indices are all equal, else 1."""
    first, second, third = indices
    return 1 - KroneckerDelta(first, second) * KroneckerDelta(second, third)


def ricci_form(y: IndexedBase, z: IndexedBase) -> Expr:
    """Ricci's tensor: entries with themselves, with their transposes, and diagonal entries with each other."""
    by_rows = other(a, i) * q(a, i, l, l) / k(a, l) + unequal(a, i, l) * sigma[i] ** 2 * covariance(a, i, l, i) / k(
        a, i
    )
    by_columns = other(a, l) * q(i, i, a, l) / k(i, a) + unequal(i, l, a) * sigma[l] ** 2 * covariance(i, l, a, l) / k(
        l, a
    )
    cross = covariance(i, i, i, l) / k(i, i) + covariance(l, l, l, i) / k(l, l)
    minor = (k(i, l) * k(i, i, l, l) - k(i, i, l) * k(i, l, l)) / k(i, l) ** 2
    return (
        -total((by_rows + by_columns) * y[i, l] * z[i, l], a, i, l)
        + total(2 * other(i, l) * sigma[i] * sigma[l] * cross * y[i, l] * z[l, i], i, l)
        - total(2 * other(i, l) * sigma[i] * sigma[l] * minor * y[i, i] * z[l, l], i, l)
    )


scalar_form = -2 * total(other(b, c) * q(a, a, b, c) / (k(a, b) * k(a, c)), a, b, c) - 2 * total(
    unequal(a, b, c) * sigma[b] ** 2 * covariance(a, b, c, b) / (k(a, b) * k(b, c)), a, b, c
)
"""Scal."""

traced = Fact(
    Relation(ricci(Y, Z), ricci_form(Y, Z)),
    components,
    tensor_points(Y, Z),
    text=(
        "Ricci's tensor, the trace of X ↦ R(X, Y)Z: compared with one more singular value than Y and Z have indices, over which "
        "one sum runs."
    ),
)
scalar = Fact(
    Relation(total(ricci_form(unit(m, n), unit(m, n)) / k(m, n), m, n), scalar_form),
    components,
    tensor_points(),
    text="The scalar curvature, its trace: triple sums, compared at up to three singular values.",
)

# ---------------------------------------------------------------- multiples of orthogonal matrices

h, d = sigma_i**2, Symbol("d", integer=True, positive=True)
node = Symbol("h", positive=True)


def taylor(of: Expr, order: int) -> Expr:
    """The divided difference at a node that is taken order + 1 times."""
    return (of.diff(node, order) / factorial(order)).subs(node, h)


_K, _Q = flat(node), node * flat(node)
all_equal = Fact(
    Relation(
        -2 * d * d * (d - 1) * taylor(_Q, 3) / taylor(_K, 1) ** 2
        - 2 * (d**3 - d) * h * (taylor(_K, 3) - taylor(_K, 2) ** 2 / taylor(_K, 1)) / taylor(_K, 1) ** 2,
        (1 - 1 / N**2) * sigma_i ** (-2 / N) * d * (d - 1) ** 2 / 6,
    ),
    ExpLogZeroTest(),
    tuple({sigma_i: Rational(7, 2), N: Integer(depth), d: Integer(4)} for depth in (2, 5)),
    text=(
        "Where all σ_i are equal divided differences are derivatives over n!, and the sums have d · d(d − 1) and d³ − d equal "
        "terms; h k' = h^{1/N} at every depth, so that 1/N = 0 is the limit."
    ),
)

_SCOPE = "every depth N ≤ ∞ (every function k), every width, distinct singular values, and by continuity all"
RIEMANN = (*METRIC, koszul, compatible, curvature)
CLAIMS = (
    Claim(
        DLN.at("curvature"),
        "theorem",
        "The curvature",
        r"g(R(X, Y)Z, T) = S(X, T; Y, Z) - S(X, Z; Y, T), \quad S(X, Z; Y, T) = \sum q[a,b,c,e] (X_{ab} Y_{cb} Z_{ce}"
        r" T_{ae} + X_{ab} T_{cb} Z_{ce} Y_{ae}) + \sum \sigma_b \sigma_e Q_{abce} (X_{ab} Z_{bc} + Z_{ab} X_{bc})"
        r" (Y_{ae} T_{ec} + T_{ae} Y_{ec})",
        f"{_SCOPE}; matrices of full rank of every shape at finite depth, square ones at infinite depth",
        (*RIEMANN, cyclic, paired),
        note="q(h) = h k(h) and Q_abce = k[a,b,c,e] − k[a,b,c] k[a,c,e]/k[a,c]; for rectangular matrices h = 0 where a column is "
        "beyond the rank",
    ),
    Claim(
        DLN.at("ricci"),
        "theorem",
        "Ricci's tensor",
        r"\mathrm{Ric}(Y, Z) = -\sum_{a,i,l} \left( q[a,i,l,l] \lambda_{al} + h_i Q_{aili} \lambda_{ai} + \dots \right)"
        r" Y_{il} Z_{il} + \dots",
        _SCOPE,
        (*RIEMANN, traced),
        note="all terms stand in the fact; O(d³) of them",
    ),
    Claim(
        DLN.at("scalar-curvature"),
        "theorem",
        "The scalar curvature",
        r"\mathrm{Scal} = -2 \sum_{a, b \ne c} q[a,a,b,c] \lambda_{ab} \lambda_{ac} - 2 \sum_{a,b,c \text{ not all equal}}"
        r" h_b Q_{abcb} \lambda_{ab} \lambda_{bc}",
        _SCOPE,
        (*RIEMANN, traced, scalar),
    ),
    Claim(
        DLN.at("scalar-curvature-at-rotations"),
        "identity",
        "The scalar curvature at multiples of orthogonal matrices",
        r"\mathrm{Scal} = \left(1 - \tfrac{1}{N^2}\right) \sigma^{-2/N} \frac{d (d-1)^2}{6}",
        "every depth N ≤ ∞, every width d, W = σQ with Q in O(d)",
        (*RIEMANN, traced, scalar, all_equal),
    ),
    Claim(
        DLN.at("blocks"),
        "theorem",
        "Conjugation by signs is an isometry, and blocks are totally geodesic",
        r"g_{DWD}(DXD, DYD) = g_W(X, Y), \quad D = \mathrm{diag}(\pm 1, \dots, \pm 1)",
        "every finite depth N, and by continuity N = ∞; every width d",
        (powers_in_frames, conjugated, preserved),
        note="matrices with the same two blocks of rows and columns are what a conjugation leaves where it is",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
