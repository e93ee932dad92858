"""The Levi-Civita connection of g^N, at every depth N ≤ ∞ and every width, for k(h) = N h^{1/N} or log h.

In singular coordinates, X̃ = U^T X V, the metric is Σ k[i,l] X̃_il Ỹ_il: its factors are divided differences of k at the
squares h_i = σ_i².  Nothing else about k is used: what follows holds for every function k, its derivatives at the h_i are
independent letters.  Constant matrices are vector fields whose brackets vanish; their singular coordinates turn with U
and V.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq
from sympy import Expr, IndexedBase, Integer, KroneckerDelta, Rational, log, oo, symbols

from derivations.connection.differences import flat
from derivations.points import generic
from derivations.sources import DLN
from derivations.spectrum.diagonalisation import eigenvector
from derivations.spectrum.spectrum import SINGULAR_PAIR, closed_form, confluent, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.tensor_sums import along, k, sigma, total
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.methods.tensor_components import TensorComponents
from dlnsym.proofs.model import Point
from dlnsym.proofs.sampling import made

scalars = ExpLogZeroTest()
components = TensorComponents()
rectangles = TensorComponents(rectangular=True)

X, Y, Z, T_ = (IndexedBase(name) for name in "XYZT")
i, l, m, n, p = symbols("i l m n p", integer=True)


def tensor_point(width: int, *matrices: IndexedBase, seed: int = 0) -> dict[Any, Any]:
    """Exact singular values, derivatives of a function, and matrices."""
    return {
        "sigma": [fmpq(2 * width + 1 - r, r + 2 + seed % 3) for r in range(width)],
        "jets": [[fmpq(3 * r + 2 * order + 1 + seed, order + 2) for order in range(4)] for r in range(width)],
        **{matrix: generic(width, 1 + n + 5 * seed) for n, matrix in enumerate(matrices)},
    }


def tensor_points(*matrices: IndexedBase) -> tuple[Point, ...]:
    """Points at two and at three singular values."""
    return made(tensor_point, (2, *matrices), (3, *matrices))


# ---------------------------------------------------------------- singular coordinates

X_il, X_li = symbols("X_il X_li", real=True)
TURN_U = (sigma_l * X_il + sigma_i * X_li) / (sigma_l**2 - sigma_i**2)
TURN_V = (sigma_i * X_il + sigma_l * X_li) / (sigma_l**2 - sigma_i**2)
_TURN = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), X_il: Rational(2, 7), X_li: Rational(-3, 4)},)
turn_above = Fact(
    Relation(TURN_U * sigma_l - sigma_i * TURN_V, X_il),
    scalars,
    _TURN,
    text=(
        "Where W moves by X, U̇ = UA and V̇ = VB with A and B skew and X̃ = AΣ + Σ̇ − ΣB: σ̇_i = X̃_ii, and for i ≠ l "
        "A_il = (σ_l X̃_il + σ_i X̃_li)/(h_l − h_i), B_il = (σ_i X̃_il + σ_l X̃_li)/(h_l − h_i) solve entry (i, l)"
    ),
)
turn_below = Fact(Relation(-TURN_U * sigma_i + sigma_l * TURN_V, X_li), scalars, _TURN, text="and entry (l, i).")
A_PAIR = tuple({**pair, N: Integer(5)} for pair in SINGULAR_PAIR)
metric_factor = Fact(
    Relation(1 / eigenvalue(sigma_i, sigma_l), (flat(sigma_i**2) - flat(sigma_l**2)) / (sigma_i**2 - sigma_l**2)),
    scalars,
    A_PAIR,
    text="g^N = Σ X̃_il Ỹ_il/λ_il, and 1/λ_il = k[i, l] with k(h) = N h^{1/N};",
)
metric_factor_limit = Fact(
    Relation(1 / eigenvalue_at(sigma_i, sigma_l, oo), (log(sigma_i**2) - log(sigma_l**2)) / (sigma_i**2 - sigma_l**2)),
    scalars,
    SINGULAR_PAIR,
    text="at infinite depth k(h) = log h.",
)
METRIC = (eigenvector, closed_form, confluent, limit, metric_factor, metric_factor_limit, turn_above, turn_below)
"""The metric in singular coordinates, and how these move."""

# ---------------------------------------------------------------- definitions


def inner(x: IndexedBase, y: IndexedBase) -> Expr:
    """g(X, Y) = Σ k[i,l] X_il Y_il."""
    return total(k(i, l) * x[i, l] * y[i, l], i, l)


def lowered(x: IndexedBase, y: IndexedBase, t: IndexedBase) -> Expr:
    """g(Γ(X, Y), T) with Γ(X, Y)_il = λ_il Σ_m σ_m k[i,m,l] (X_im Y_ml + Y_im X_ml)."""
    return total(sigma[m] * k(i, m, l) * (x[i, m] * y[m, l] + y[i, m] * x[m, l]) * t[i, l], i, m, l)


def unit(row: Expr, column: Expr) -> IndexedBase:
    """The matrix with entry 1 in one place."""
    return _Unit(row, column)


class _Unit:
    def __init__(self, row: Expr, column: Expr) -> None:
        self.at = row, column

    def __getitem__(self, at: tuple[Expr, Expr]) -> Expr:
        return KroneckerDelta(at[0], self.at[0]) * KroneckerDelta(at[1], self.at[1])


# ---------------------------------------------------------------- the connection

koszul = Fact(
    Relation(along(X, inner(Y, T_)) + along(Y, inner(X, T_)) - along(T_, inner(X, Y)), 2 * lowered(X, Y, T_)),
    rectangles,
    tensor_points(X, Y, T_),
    text=(
        "Koszul's formula for constant X, Y, T, whose brackets vanish: 2g(∇_X Y, T) = ∂_X g(Y, T) + ∂_Y g(X, T) − ∂_T g(X, Y), "
        "where ∂_X moves the σ_i in k[i, l] and turns the matrices.  So ∇_X Y = Γ(X, Y)."
    ),
)
compatible = Fact(
    Relation(along(X, inner(Y, T_)), lowered(X, Y, T_) + lowered(X, T_, Y)),
    rectangles,
    tensor_points(X, Y, T_),
    text="Parallel transport keeps inner products: ∂_X g(Y, T) = g(Γ(X, Y), T) + g(Y, Γ(X, T)).",
)

# ---------------------------------------------------------------- the Laplacian of W

laplacian_lowered = -total(lowered(unit(n, p), unit(n, p), T_) / k(n, p), n, p)
traced = Fact(
    Relation(laplacian_lowered, total(-2 * sigma[i] * k(i, i, i) / k(i, i) * T_[i, i], i)),
    components,
    tensor_points(T_),
    text="Δ_g W = −Σ λ_np Γ(E_np, E_np) over the orthogonal frame of the E_np: pairs of singular values do not interact,",
)
h_i = sigma_i**2
laplacian_entry = Fact(
    Relation(
        -2 * sigma_i * (flat(h_i).diff(sigma_i) / (2 * sigma_i)).diff(sigma_i) / (2 * sigma_i) / 2,
        (1 - 1 / N) * sigma_i ** (2 / N - 3),
    ),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(depth)} for depth in (2, 5)),
    text="with k[i,i,i] = k''(h_i)/2 = −(1 − 1/N) h_i^{1/N−2}/2, for every N and, as the power −2 at 1/N = 0, for log h,",
)
laplacian_scaled = Fact(
    Relation(
        (1 - 1 / N) * sigma_i ** (2 / N - 3) * (sigma_i ** (2 - 2 / N)) ** 2, (1 - 1 / N) * sigma_i ** (1 - 2 / N)
    ),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(depth)} for depth in (2, 5)),
    text="and k[i,i] = 1/λ_ii = σ_i^{2/N−2} twice: once in the sum, once to raise the index.",
)

_SCOPE = "every depth N ≤ ∞ (every function k), distinct singular values, and by continuity all"
CLAIMS = (
    Claim(
        DLN.at("connection"),
        "theorem",
        "The Levi-Civita connection",
        r"\nabla_X Y = DY[X] + \Gamma(X, Y), \quad (U^T \Gamma(X, Y) V)_{il} = \lambda_{il} \sum_m \sigma_m k[i, m, l]"
        r" (\tilde X_{im} \tilde Y_{ml} + \tilde Y_{im} \tilde X_{ml})",
        f"{_SCOPE}; matrices of full rank of every shape at finite depth, square ones at infinite depth",
        (*METRIC, koszul, compatible),
        note="k[i, m, l] are divided differences at h = σ² of k = N h^{1/N} or log h, h = 0 where a column is beyond the rank; the "
        "derivatives of k are independent letters",
    ),
    Claim(
        DLN.at("laplacian"),
        "identity",
        "The Laplacian of the end-to-end matrix",
        r"\Delta_g W = \left(1 - \tfrac1N\right) (W W^T)^{-1/N} W",
        f"{_SCOPE}; invertible matrices of every width",
        (*METRIC, koszul, traced, laplacian_entry, laplacian_scaled),
        note="half of it is the drift of Brownian motion in Itô's form",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
