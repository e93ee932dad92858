"""Where the metric comes from: the Schatten quasi-norm N² Σ σ_i^{2/N}, its Hessian, and geodesics as on a cone.

Let f(W) = Σ k(h_i) for a function k of h = σ², so that N f is the quasi-norm where k = N h^{1/N}, and f = log det W W^T where
k = log h.  Its second derivative along real and imaginary directions is that of a Kähler potential, and its Hessian under
the connection of g a divided difference of h k'(h), which is k/N, or 1.
"""

from __future__ import annotations

from sympy import Derivative, Expr, IndexedBase, Integer, Rational, log, symbols

from derivations.connection.connection import METRIC, X, Y, koszul, tensor_points
from derivations.connection.differences import flat
from derivations.sources import DLN
from derivations.symbols import N, sigma_i
from dlnsym.algebra.tensor_sums import along, k, sigma, total
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.methods.tensor_components import TensorComponents

scalars = ExpLogZeroTest()
components = TensorComponents()
i, l, m = symbols("i l m", integer=True)
TWO = tensor_points(X, Y)

# ---------------------------------------------------------------- definitions

f = total(k(i), i)
second_derivative = along(Y, along(X, f))
"""D²f(X, Y) for constant X and Y."""


def slope_difference(a: Expr, b: Expr) -> Expr:
    """k'[a, b] = k[a,a,b] + k[a,b,b]."""
    return k(a, a, b) + k(a, b, b)


def scaled_difference(a: Expr, b: Expr) -> Expr:
    """p[a, b] of p(h) = h k'(h), by Leibniz' rule."""
    return sigma[a] ** 2 * slope_difference(a, b) + k(b, b)


def second_form(sign: int) -> Expr:
    """Σ k'[i,l] (X_il σ_l ± σ_i X_li)(Y_il σ_l ± σ_i Y_li) + 2 Σ k'(h_i) X_il Y_il."""
    x = X[i, l] * sigma[l] + sign * sigma[i] * X[l, i]
    y = Y[i, l] * sigma[l] + sign * sigma[i] * Y[l, i]
    return total(slope_difference(i, l) * x * y, i, l) + total(2 * k(i, i) * X[i, l] * Y[i, l], i, l)


# ---------------------------------------------------------------- a Kähler potential

along_real = Fact(
    Relation(second_derivative, second_form(1)),
    components,
    TWO,
    text=(
        "f = tr k(W W^T): its second derivative is that of a trace of a function of W W^T, whose first derivative is "
        "X W^T + W X^T and whose second one is X Y^T + Y X^T."
    ),
)
summed = Fact(
    Relation(second_form(1) + second_form(-1), total(4 * scaled_difference(i, l) * X[i, l] * Y[i, l], i, l)),
    components,
    TWO,
    text=(
        "Along iX the first derivative is i(X W^T − W X^T), and the squares of absolute values have the other sign between their "
        "two terms.  Real and imaginary direction together: 4 Σ p[i,l] X_il Y_il, p(h) = h k'(h),"
    ),
)
euler = Fact(
    Relation(sigma_i**2 * Derivative(flat(sigma_i**2), sigma_i) / (2 * sigma_i), flat(sigma_i**2) / N),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(depth)} for depth in (2, 5)),
    text="and h k' = k/N for k = N h^{1/N}.",
)
potential_limit = Fact(
    Relation(sigma_i**2 * Derivative(log(sigma_i**2) ** 2 / 2, sigma_i) / (2 * sigma_i), log(sigma_i**2)),
    scalars,
    ({sigma_i: Rational(7, 2)},),
    text="At infinite depth h F' = log h for F = ½(log h)²: f with F for k is the potential.",
)

# ---------------------------------------------------------------- the Hessian under the connection


def hessian(of: Expr) -> Expr:
    """D²f(X, Y) − df(Γ(X, Y)), with df(Z) = Σ 2σ_i k'(h_i) Z_ii and Γ_ii = (Σ_m σ_m k[i,m,i] (X_im Y_mi + Y_im X_mi))/k'(h_i)."""
    moved = X[i, m] * Y[m, i] + Y[i, m] * X[m, i]
    return of - total(2 * sigma[i] * sigma[m] * k(i, m, i) * moved, i, m)


of_sum = Fact(
    Relation(hessian(second_derivative), total(2 * scaled_difference(i, l) * X[i, l] * Y[i, l], i, l)),
    components,
    TWO,
    text="∇²f(X, Y) = 2 Σ p[i,l] X_il Y_il with p(h) = h k'(h), for every function k:",
)
constant = Fact(
    Relation(sigma_i**2 * Derivative(log(sigma_i**2), sigma_i) / (2 * sigma_i), Integer(1)),
    scalars,
    ({sigma_i: Rational(7, 2)},),
    text="p = k/N makes it (2/N) g; at infinite depth p = 1 makes it 0.",
)

# ---------------------------------------------------------------- what rotations keep

B = IndexedBase("B")


def skew(a: Expr, b: Expr) -> Expr:
    """Entry (a, b) of S = B − B^T, any skew matrix."""
    return B[a, b] - B[b, a]


def rotation_field(x: IndexedBase, y: IndexedBase) -> Expr:
    """g(∇_X (SW), Y) = g(SX, Y) + g(Γ(X, SW), Y); (SW)_ml = S_ml σ_l."""
    straight = total(k(i, l) * skew(i, m) * x[m, l] * y[i, l], i, l, m)
    turned = x[i, m] * skew(m, l) * sigma[l] + skew(i, m) * sigma[m] * x[m, l]
    return straight + total(sigma[m] * k(i, m, l) * turned * y[i, l], i, l, m)


killing = Fact(
    Relation(rotation_field(X, Y), -rotation_field(Y, X)),
    components,
    tensor_points(X, Y, B),
    text=(
        "W ↦ QW is an isometry: for skew S the field SW satisfies Killing's equation g(∇_X(SW), Y) + g(∇_Y(SW), X) = 0.  So "
        "g(Ẇ, SW) = tr P^T SW is constant along a geodesic, P = A^{-1}(Ẇ), for every S: P W^T − W P^T is; from the right, "
        "by transposition, W^T P − P^T W."
    ),
)

_SCOPE = "every width d, distinct singular values, and by continuity all invertible W"
CLAIMS = (
    Claim(
        DLN.at("kaehler-potential"),
        "theorem",
        "The metric is the restriction of a Kähler metric",
        r"4\, \partial \bar\partial K (X, X) = 4\, g^N(X, X), \quad K = N^2 \operatorname{tr} (W W^*)^{1/N}, \quad N = \infty:"
        r" K = \tfrac12 \operatorname{tr} (\log W W^*)^2",
        f"every depth N ≤ ∞, {_SCOPE}, real X",
        (*METRIC, along_real, summed, euler, potential_limit),
        note="4 ∂∂̄K(X, X) is the second derivative along X plus that along iX; K is N f with the k of the metric",
    ),
    Claim(
        DLN.at("cone"),
        "theorem",
        "The Schatten quasi-norm is exactly quadratic along geodesics",
        r"\nabla^2 \left( N^2 \sum_i \sigma_i^{2/N} \right) = 2 g^N, \quad N = \infty: \nabla^2 \log |\det W| = 0",
        f"every depth N ≤ ∞, {_SCOPE}",
        (*METRIC, koszul, of_sum, euler, constant),
        note="so N² Σ σ_i^{2/N} = ρ² has second derivative 2 g(Ẇ, Ẇ), a constant, along a geodesic; g^N is a metric cone over ρ = 1; at "
        "infinite depth log|det W| is linear",
    ),
    Claim(
        DLN.at("momenta"),
        "theorem",
        "What geodesics conserve",
        r"\frac{d}{dt} (P W^T - W P^T) = 0, \quad \frac{d}{dt} (W^T P - P^T W) = 0, \quad P = A_{N,W}^{-1}(\dot W)",
        f"every depth N ≤ ∞, {_SCOPE}",
        (*METRIC, koszul, killing),
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
