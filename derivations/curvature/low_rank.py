"""Connection and curvature on matrices of rank r < min(m, n): what changes where rows and columns are beyond the rank.

In singular coordinates a tangent matrix is 0 where row and column are both beyond the rank.  In the chart of the r rows and
r columns that determine W, W + X + X_{21} (Σ + X_{11})^{-1} X_{12} + …, coordinate fields have vanishing brackets, and they bend
only in that block, by X_{21} Σ^{-1} Y_{12} + Y_{21} Σ^{-1} X_{12}.  The metric at W does not see that, so that Koszul's formula and the
compatibility with the metric are those of full rank, with sums over tangent entries; next to W the frames turn, and of the
bend a part is tangent.
"""

from __future__ import annotations

from sympy import Expr, IndexedBase, symbols

from derivations.connection.connection import METRIC, T_, X, Y, Z, inner, tensor_points
from derivations.connection.connection import compatible as one_sided_compatible
from derivations.connection.connection import koszul as one_sided
from derivations.curvature.curvature import covariance
from derivations.curvature.curvature import curvature as one_sided_curvature
from derivations.sources import DLN
from dlnsym.algebra.tensor_sums import along, k, q, sigma, tangent, total
from dlnsym.proofs import Claim, Fact, Relation
from dlnsym.proofs.methods.tensor_components import TensorComponents

low_rank = TensorComponents(low_rank=True)
a, b, c, e, i, l, m = symbols("a b c e i l m", integer=True)

# ---------------------------------------------------------------- definitions


def lowered(x: IndexedBase, y: IndexedBase, t: IndexedBase) -> Expr:
    """g(Γ(X, Y), T), summed over the tangent entries of T."""
    pairs = x[i, m] * y[m, l] + y[i, m] * x[m, l]
    return total(tangent(i, l) * sigma[m] * k(i, m, l) * pairs * t[i, l], i, m, l)


def product(x: IndexedBase, y: IndexedBase, z: IndexedBase, t: IndexedBase) -> Expr:
    """g(Γ(X, Y), Γ(Z, T)) of the tangent parts."""
    return total(
        tangent(a, c)
        * sigma[b]
        * sigma[e]
        * (k(a, b, c) * k(a, e, c) / k(a, c))
        * (x[a, b] * y[b, c] + y[a, b] * x[b, c])
        * (z[a, e] * t[e, c] + t[a, e] * z[e, c]),
        *(a, b, c, e),
    )


def bend(x: IndexedBase, y: IndexedBase, z: IndexedBase, t: IndexedBase) -> Expr:
    """The part tangent to W + εX of the bend Y_{21} Σ^{-1} Z_{12} + Z_{21} Σ^{-1} Y_{12} at W, by T and over ε.

    The frames turn by X_{lm}/σ_l in columns and by X_{mi}/σ_i in rows.
    """
    columns = (1 - tangent(i, m)) * k(i, l) * (y[i, b] * z[b, m] + z[i, b] * y[b, m]) * x[l, m] * t[i, l]
    rows = (1 - tangent(m, l)) * k(i, l) * (y[m, b] * z[b, l] + z[m, b] * y[b, l]) * x[m, i] * t[i, l]
    return total(columns / (sigma[b] * sigma[l]), i, l, m, b) + total(rows / (sigma[b] * sigma[i]), i, l, m, b)


def riemann(x: IndexedBase, y: IndexedBase, z: IndexedBase, t: IndexedBase) -> Expr:
    """g(R(X, Y)Z, T) for coordinate fields: g(∇_X∇_Y Z, T) = ∂_X g(∇_Y Z, T) − g(∇_Y Z, ∇_X T), less X and Y exchanged."""
    derivatives = along(x, lowered(y, z, t)) + bend(x, y, z, t) - along(y, lowered(x, z, t)) - bend(y, x, z, t)
    return derivatives - product(y, z, x, t) + product(x, z, y, t)


def outer(a_: Expr, b_: Expr, c_: Expr, e_: Expr) -> Expr:
    """Q_abce, and k[b, e]/(h_b h_e) where a and c are both beyond the rank."""
    beyond = k(b_, e_) / (sigma[b_] ** 2 * sigma[e_] ** 2)
    return tangent(a_, c_) * covariance(a_, b_, c_, e_) + (1 - tangent(a_, c_)) * beyond


def half(x: IndexedBase, z: IndexedBase, y: IndexedBase, t: IndexedBase) -> Expr:
    """S(X, Z; Y, T)."""
    weighted = q(a, b, c, e) * (x[a, b] * y[c, b] * z[c, e] * t[a, e] + x[a, b] * t[c, b] * z[c, e] * y[a, e])
    pairs = (x[a, b] * z[b, c] + z[a, b] * x[b, c]) * (y[a, e] * t[e, c] + t[a, e] * y[e, c])
    return total(weighted, a, b, c, e) + total(sigma[b] * sigma[e] * outer(a, b, c, e) * pairs, a, b, c, e)


# ---------------------------------------------------------------- facts

koszul = Fact(
    Relation(along(X, inner(Y, T_)) + along(Y, inner(X, T_)) - along(T_, inner(X, Y)), 2 * lowered(X, Y, T_)),
    low_rank,
    tensor_points(X, Y, T_),
    text="Rows and columns beyond the rank, h = 0 there: Koszul's formula for coordinate fields gives Γ(X, Y) in every tangent entry;",
)
compatible = Fact(
    Relation(along(X, inner(Y, T_)), lowered(X, Y, T_) + lowered(X, T_, Y)),
    low_rank,
    tensor_points(X, Y, T_),
    text="∂_X g(Y, T) = g(Γ(X, Y), T) + g(Y, Γ(X, T)).",
)
curvature = Fact(
    Relation(riemann(X, Y, Z, T_), half(X, T_, Y, Z) - half(X, Z, Y, T_)),
    low_rank,
    tensor_points(X, Y, Z, T_),
    text="What next to W is tangent of the bend counts in ∂_X g(∇_Y Z, T).  The curvature is the difference of the same two sums as at full rank, with Q_abce = k[b,e]/(h_b h_e) where a and c are both beyond the rank.",
)

_SCOPE = "every rank 1 ≤ r < min(m, n), every shape m × n, every finite depth N ≥ 2, distinct positive singular values, and by continuity all"
CLAIMS = (
    Claim(
        DLN.at("connection-of-low-rank"),
        "theorem",
        "The Levi-Civita connection on matrices of low rank",
        r"(U^T \Gamma(X, Y) V)_{il} = \lambda_{il} \sum_{m \le r} \sigma_m k[i, m, l] (\tilde X_{im} \tilde Y_{ml} + \tilde Y_{im}"
        r" \tilde X_{ml}), \quad i \le r \text{ or } l \le r",
        _SCOPE,
        (*METRIC, one_sided, one_sided_compatible, koszul, compatible),
        note="h = 0 at rows and columns beyond the rank; where both are, Γ is −Σ (X_im Y_ml + Y_im X_ml)/σ_m, which cancels what DY[X] has "
        "normal to the manifold",
    ),
    Claim(
        DLN.at("curvature-of-low-rank"),
        "theorem",
        "The curvature of matrices of low rank",
        r"g(R(X, Y)Z, T) = S(X, T; Y, Z) - S(X, Z; Y, T), \quad Q_{abce} = \frac{k[b, e]}{h_b h_e} \text{ for } a, c > r",
        _SCOPE,
        (*METRIC, one_sided, one_sided_compatible, one_sided_curvature, koszul, compatible, curvature),
        note="S as in dln:curvature",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
