"""The submersion of Figure 1: the end-to-end matrix as a map from the balanced manifold, and the metric that it gives.

The shortest lift of a velocity has the squared length g^N(Z, Z)/N: the metric for which the map is a Riemannian submersion,
with the Euclidean metric on the layers, is g^N/N.  Its gradient is N grad_{g^N}: this is where the factor N in (1.7) comes from.
"""

from __future__ import annotations

from sympy import Rational, Sum, symbols

from derivations.geodesics.lift import length, lifted, moves_the_product, through
from derivations.sources import CMV
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N, j, sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Deviation, ExpLogZeroTest, Fact, Relation

lift, move = symbols("l m", positive=True)
shortest = Fact(
    Relation(
        written.at(lift / move, {lift: lifted(sigma_i, sigma_l, j), move: through(sigma_i, sigma_l, j)}),
        1 / (N * eigenvalue(sigma_i, sigma_l)),
    ),
    ExpLogZeroTest(),
    tuple({sigma_i: Rational(7, 2), sigma_l: Rational(2, 3), j: Rational(k), N: Rational(5)} for k in (1, 4)),
    text=(
        "The lift is a multiple of the gradient of what it has to move, with the same factor in every layer: no other change of the "
        "layers that moves the product by Z is shorter."
    ),
)
scaled = length.against(
    Relation(Sum(lifted(sigma_i, sigma_l, j) ** 2, (j, 1, N)), 1 / eigenvalue(sigma_i, sigma_l)),
    false_everywhere=True,
)

CLAIMS = (
    Claim(
        CMV.at("sec-2.1-submersion"),
        "identity",
        "The metric of the Riemannian submersion",
        r"\text{The geometry on } GL(d) \text{ is defined by a Riemannian submersion of the balanced manifold}",
        "every finite depth N, every width d, distinct or equal singular values; the printed form, with the metric (1.8), fails for N > 1",
        (moves_the_product, shortest, scaled),
        correction=r"\text{The end-to-end matrix is a Riemannian submersion onto } GL(d) \text{ with the metric } \tfrac1N g^N.",
        deviation=Deviation(
            "substance",
            "whoever compares lengths or times upstairs and downstairs: it is the cause of the factor N in (1.7)",
        ),
        note="the Euclidean metric on the layers; Figure 1 draws the map",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
