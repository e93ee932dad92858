"""Horizontal straight lines upstairs: layers that move evenly, over geodesics of g^N in closed form.

All N layers are Q = 1 + tZ/N with Z normal, Z^T Z = Z Z^T.  The line stays on the balanced manifold and is orthogonal to what
leaves the product where it is; a straight line is a geodesic of every manifold that it lies in, and a geodesic upstairs
that is horizontal lies over a geodesic.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Symbol

from derivations.geodesics.lift import length, moves_the_product
from derivations.points import generic, identity, rotation
from derivations.sources import CHEN
from dlnsym.proofs import Claim, Fact, Relation, Rewriting, T, Tr, matrices, replace

Z, B = matrices("Z B")
s = Symbol("s", positive=True)
"""t/N."""
normal = Rewriting((replace(T(Z), Z, by=Z * T(Z)),), name="words with a normal matrix")


def _normal_matrix(width: int, seed: int) -> fmpq_mat:
    """A polynomial in a rational rotation is normal."""
    q = rotation(width, seed)
    return q * fmpq(2, 3) + q * q * fmpq(1, 5) - identity(width) * fmpq(1, 7)


AT: tuple[dict[Any, Any], ...] = tuple(
    {Z: _normal_matrix(width, 3), B: generic(width, 2), s: fmpq(1, 4)} for width in (2, 3)
)
layer = 1 + s * Z
balanced = Fact(
    Relation(T(layer) * layer, layer * T(layer)),
    normal,
    AT,
    text="For normal Z the layers 1 + sZ, s = t/N, are balanced: W_{j+1}^T W_{j+1} = W_j W_j^T for all t.",
)
vertical = Fact(
    Relation(Tr(T(layer * B) * Z), Tr(T(B * layer) * Z)),
    normal,
    AT,
    text=(
        "What leaves the product where it is moves two layers by W_{j+1}B and −BW_j, and the rest is made of such moves: the velocity Z/N "
        "of both layers is orthogonal to it."
    ),
)
CLAIMS = (
    Claim(
        CHEN.at("horizontal-lines"),
        "theorem",
        "Horizontal straight lines lie over geodesics",
        r"W(t) = Q \left(1 + \tfrac{t}{N} Z\right)^N, \quad Z^T Z = Z Z^T, \quad Q \in O(d)",
        "every finite depth N, every width d, t while 1 + tZ/N is invertible",
        (balanced, vertical, moves_the_product, length),
        note="the geodesics of g^N from Q with the velocity QZ; at infinite depth the limit Q e^{tZ}",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
