"""Geodesics and parallel transport without singular vectors, with the roots of W W^T and W^T W beside W.

−Γ(X, Y) is written in divided differences of k(h) = N h^{1/N}, or log h.  In the momenta P = A_{N,W}^{-1}(X) the same is a
divided difference of the inverse function, s^N or e^s, at the roots s = σ^{2/N} or the logarithms 2 log σ: a block of a
power, or of an exponential, of a matrix of three blocks.  Nothing happens where singular values are equal.
"""

from __future__ import annotations

from sympy import Expr, Integer, Rational, log, oo, symbols

from derivations.connection.connection import METRIC, koszul
from derivations.connection.differences import flat
from derivations.flow.power_flow import log_of_square, root_of_square
from derivations.sources import DLN
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_at
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.algebra.functions import FarCornerOfExp, FarCornerOfPower
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, T, Variant, matrices

HERE = "derivations/geodesics/spray.py"
scalars = ExpLogZeroTest()
sigma_3 = symbols("sigma_3", positive=True)
VALUES = (sigma_1, sigma_2, sigma_3)
_AT = {sigma_1: Rational(7, 2), sigma_2: Rational(5, 3), sigma_3: Rational(1, 4)}
_AT_DEPTHS = tuple({**_AT, N: Integer(depth)} for depth in (2, 5))


# ---------------------------------------------------------------- definitions


def second(of: tuple[Expr, ...], at: tuple[Expr, ...]) -> Expr:
    """A second divided difference, from the values at three distinct nodes."""
    (f_1, f_2, f_3), (a, b, c) = of, at
    return ((f_1 - f_2) / (a - b) - (f_2 - f_3) / (b - c)) / (a - c)


W, S, R, P, Q = matrices("W S T P Q")


def acceleration(left: Expr, right: Expr, p: Expr, q: Expr, depth: Expr = N) -> Expr:
    """The part of −Γ(X, Y) in which X = A(P) stands left of Y = A(Q): in all −Γ(X, Y) = this + the same of Q and P."""
    return FarCornerOfPower(left, p, right, T(W) * q, depth) / depth**2


def acceleration_of_logarithms(left: Expr, right: Expr, p: Expr, q: Expr) -> Expr:
    """The same at infinite depth from the logarithms of W W^T and W^T W."""
    return FarCornerOfExp(left, p, right, T(W) * q)


# ---------------------------------------------------------------- divided differences of a function and of its inverse

squares = tuple(s**2 for s in VALUES)
roots = tuple(root_of_square(s) for s in VALUES)
logarithms = tuple(log_of_square(s) for s in VALUES)


def weighted(depth: Expr, k: tuple[Expr, ...]) -> Expr:
    """−λ_13 k[1,2,3] λ_12 λ_23: what −Γ(X, Y)_13 has for σ_2 P_12 Q_23, X = λ P."""
    of = eigenvalue if depth is N else lambda a, b: eigenvalue_at(a, b, oo)
    factors = of(sigma_1, sigma_2) * of(sigma_2, sigma_3) * of(sigma_1, sigma_3)
    return -factors * second(k, squares)


of_roots = Fact(
    Relation(weighted(N, tuple(map(flat, squares))), second(squares, roots) / N**2),
    scalars,
    _AT_DEPTHS,
    text=(
        "−Γ(X, Y)_il = −λ_il Σ_m σ_m k[i,m,l] (X_im Y_ml + Y_im X_ml).  With X = λ P and Y = λ Q the factor of σ_m P_im Q_ml is "
        "−λ_il k[i,m,l] λ_im λ_ml: 1/N² times the divided difference of s^N at the roots s = σ^{2/N},"
    ),
    wrong=(
        Variant("one N less", Relation(weighted(N, tuple(map(flat, squares))), second(squares, roots) / N)),
        Variant(
            "no sign",
            Relation(-weighted(N, tuple(map(flat, squares))), second(squares, roots) / N**2),
        ),
    ),
)
of_logarithms = Fact(
    Relation(weighted(oo, tuple(map(log, squares))), second(squares, logarithms)),
    scalars,
    (_AT,),
    text="and at infinite depth that of e^s at s = 2 log σ.",
)

# ---------------------------------------------------------------- blocks of three

s_i, t_m, t_l, f_i, f_m, f_l = symbols("s_i t_m t_l f_i f_m f_l", positive=True)
_NODES = {s_i: Rational(7, 2), t_m: Rational(5, 3), t_l: Rational(1, 4)}
_NODES |= {f_i: Rational(2, 3), f_m: Rational(5, 7), f_l: Rational(9, 4)}
far_block = Fact(
    Relation(
        second((f_i, f_m, f_l), (s_i, t_m, t_l)),
        f_i / ((s_i - t_m) * (s_i - t_l)) + f_m / ((t_m - s_i) * (t_m - t_l)) + f_l / ((t_l - s_i) * (t_l - t_m)),
    ),
    scalars,
    (_NODES,),
    text=(
        "A power, or the exponential, f of M = [[S, P, 0], [0, T, Y], [0, 0, T]] commutes with M.  In the frames U and V, entry (1, 3) "
        "of that says (s_i − t_l) f(M)_13 = Σ_m (f(M)_12 Y − P f(M)_23), with the divided differences f[s_i, t_m] P_im and "
        "f[t_m, t_l] Y_ml: so f(M)_13 = Σ_m f[s_i, t_m, t_l] P_im Y_ml, and for Y = W^T Q that is the sum above, for every m × n: "
        "roots beyond the rank are 0."
    ),
)

# ---------------------------------------------------------------- kernels

ACCELERATION = Kernel(
    "acceleration",
    (W, S, R, P, Q, N),
    acceleration(S, R, P, Q),
    {"arb": Form(acceleration(S, R, P, Q))},
    "Half of −Γ(X, X) for P = Q = A^{-1}(X), from the roots of W W^T and W^T W; of −Γ(X, Y) the part in which X stands left.",
    HERE,
)
ACCELERATION_OF_LOGARITHMS = Kernel(
    "acceleration_of_logarithms",
    (W, S, R, P, Q),
    acceleration_of_logarithms(S, R, P, Q),
    {"arb": Form(acceleration_of_logarithms(S, R, P, Q))},
    "The same at infinite depth from the logarithms of W W^T and W^T W.",
    HERE,
)
KERNELS = (ACCELERATION, ACCELERATION_OF_LOGARITHMS)

CLAIMS = (
    Claim(
        DLN.at("geodesics-without-svd"),
        "theorem",
        "Geodesics from the roots of W W^T and W^T W",
        r"\ddot W = \frac{2}{N^2} \left( \begin{bmatrix} S & P & 0 \\ 0 & T & W^T P \\ 0 & 0 & T \end{bmatrix}^N \right)_{13},"
        r" \quad \dot W = A_{N,W}(P),\ N \dot S = P W^T + W P^T,\ N \dot T = P^T W + W^T P; \quad N = \infty: \ddot W = 2 \left("
        r" \exp \begin{bmatrix} S & P & 0 \\ 0 & T & W^T P \\ 0 & 0 & T \end{bmatrix} \right)_{13}",
        "every depth N ≤ ∞, distinct singular values, and by continuity all; matrices of every shape and rank at finite depth, "
        "invertible ones at infinite depth",
        (*METRIC, koszul, of_roots, of_logarithms, far_block),
        note="S = (W W^T)^{1/N} and T = (W^T W)^{1/N}, at infinite depth log W W^T and log W^T W without the N before their rates; "
        "parallel transport: Ẏ is the same sum with P, A^{-1}(Y) and exchanged, without the 2",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
