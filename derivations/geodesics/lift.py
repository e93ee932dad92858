"""The horizontal lift of a velocity to the layers: the shortest way to move the product by it.

Over balanced weights W_N = U Σ^{1/N}, W_j = Σ^{1/N}, W_1 = Σ^{1/N} V^T a velocity Z of the product is lifted to
Ẇ_j = (1/N) (W_N…W_{j+1})^T A^{-1}(Z) (W_{j−1}…W_1)^T.  In singular coordinates entry (i, l) of Ẇ_j is that of U^T Z V
times σ_i^{(N−j)/N} σ_l^{(j−1)/N}/(N λ_il).
"""

from __future__ import annotations

from sympy import Expr, Integer, Sum

from derivations.spectrum.spectrum import AT_DEPTH_5, antidifference, eigenvalue
from derivations.spectrum.spectrum_kernels import SPECTRUM
from derivations.symbols import N, j, sigma_i, sigma_l
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Fact, Relation, Telescoping

HERE = "derivations/geodesics/lift.py"


def through(s_i: Expr, s_l: Expr, layer: Expr) -> Expr:
    """What entry (i, l) of a change of layer j is multiplied by on its way to the product, in singular coordinates."""
    return s_i ** ((N - layer) / N) * s_l ** ((layer - 1) / N)


def lifted(s_i: Expr, s_l: Expr, layer: Expr) -> Expr:
    """Entry (i, l) of Ẇ_j over that of U^T Z V."""
    return through(s_i, s_l, layer) / (N * eigenvalue(s_i, s_l))


telescoping = Telescoping(antidifference=lambda index: antidifference(index) / (N * eigenvalue(sigma_i, sigma_l)))
moves_the_product = Fact(
    Relation(Sum(through(sigma_i, sigma_l, j) * lifted(sigma_i, sigma_l, j), (j, 1, N)), Integer(1)),
    telescoping,
    AT_DEPTH_5,
    text="Together the layers move the product by Z: Σ_j (W_N…W_{j+1}) Ẇ_j (W_{j−1}…W_1) = Z, entry by entry.",
)
length = Fact(
    Relation(
        Sum(lifted(sigma_i, sigma_l, j) ** 2, (j, 1, N)),
        1 / (N * eigenvalue(sigma_i, sigma_l)),
    ),
    Telescoping(antidifference=lambda index: antidifference(index) / (N * eigenvalue(sigma_i, sigma_l)) ** 2),
    AT_DEPTH_5,
    text="The squared length Σ_j |Ẇ_j|² of the lift is g^N(Z, Z)/N.",
)

LIFT_ENTRY = Kernel(
    "lift_entry",
    (sigma_i, sigma_l, j, N),
    meaning=lifted(sigma_i, sigma_l, j),
    forms=dict.fromkeys(
        ("numpy", "mpmath", "arb"),
        Form(through(sigma_i, sigma_l, j) / (N * SPECTRUM(sigma_i, sigma_l, N))),
    ),
    doc="Entry (i, l) of the horizontal lift to layer j over that of U^T Z V; σ may be 0, but not both.",
    source=HERE,
    finite_depth=True,
)

KERNELS = (LIFT_ENTRY,)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
