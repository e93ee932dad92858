"""Losses that measure W linearly, ½|W X − Y|²: linear regression, and matrix sensing with vec(W)^T in the place of W.

The sizes of the matrices are arbitrary: W is (m, n), X (n, p), Y (m, p).  A sensing problem with the measurements
⟨A_k, W⟩ is the case in which W is the row vec(W)^T, the columns of X are the vec(A_k), and Y is a row of numbers.
"""

from __future__ import annotations

from flint import fmpq
from sympy import Derivative, Expr, Rational, Symbol

from derivations.points import generic
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Fact, Relation, Rewriting, T, Tr, matrices

# ---------------------------------------------------------------- definitions


def residual(w: Expr, x: Expr, y: Expr) -> Expr:
    """What is measured of W, less what was observed."""
    return w * x - y


def loss(w: Expr, x: Expr, y: Expr) -> Expr:
    """½|W X − Y|² in the Frobenius norm."""
    r = residual(w, x, y)
    return Rational(1, 2) * Tr(T(r) * r)


def gradient(w: Expr, x: Expr, y: Expr) -> Expr:
    """∂E(W) = (W X − Y) X^T."""
    return residual(w, x, y) * T(x)


def hessian_product(z: Expr, x: Expr) -> Expr:
    """D(∂E)(W)[Z] = Z X X^T, at every W."""
    return z * x * T(x)


# ---------------------------------------------------------------- both derivatives

W, X, Y, Z = matrices("W X Y Z")
s = Symbol("s", real=True)
words = Rewriting()
_AT = ({W: generic(2, 1), X: generic(2, 2), Y: generic(2, 3), Z: generic(2, 4), s: fmpq(2, 3)},)
taylor = Fact(
    Relation(
        loss(W + s * Z, X, Y),
        loss(W, X, Y) + s * Tr(T(gradient(W, X, Y)) * Z) + Rational(1, 2) * s**2 * Tr(T(hessian_product(Z, X)) * Z),
    ),
    words,
    _AT,
    text=(
        "Along W + s Z the loss is E(W) + s tr(∂E^T Z) + (s²/2) tr((Z X X^T)^T Z), without remainder: the coefficient of s "
        "is the inner product of Z with (W X − Y) X^T, which is therefore the gradient."
    ),
)
second = Fact(
    Relation(Derivative(gradient(W + s * Z, X, Y), s), hessian_product(Z, X)),
    words,
    _AT,
    text="Its derivative along Z is Z X X^T.",
)

# ---------------------------------------------------------------- kernels

ALL = ("numpy", "mpmath", "arb", "jax")
HERE = "derivations/layers/least_squares.py"


def _kernel(name: str, args: tuple[Expr, ...], value: Expr, doc: str) -> Kernel:
    return Kernel(name, args, value, dict.fromkeys(ALL, Form(value)), doc, HERE)


KERNELS = (
    _kernel("least_squares_residual", (W, X, Y), residual(W, X, Y), "W X − Y."),
    _kernel("least_squares_gradient", (W, X, Y), gradient(W, X, Y), "Gradient of ½|W X − Y|² in W."),
    _kernel("least_squares_hessian", (Z, X), hessian_product(Z, X), "Derivative of that gradient along Z, at every W."),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
