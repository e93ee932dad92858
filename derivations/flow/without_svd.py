"""What needs no singular value decomposition: the gradient through the dual metric, the operator (1.9), the flow.

Roots and logarithms of W W^T and W^T W take the place of singular vectors: they have differential equations of their own,
and the sum (1.6) and the integral (1.9) are blocks of a power and of an exponential.  For two layers of width two the root
is written out.
"""

from __future__ import annotations

from sympy import Expr, Matrix, Rational, symbols

from derivations.flow.halves import FROM, operator
from derivations.flow.power_flow import (
    block_entries,
    exponential,
    last_summand,
    left_logarithm,
    left_root,
    mirrored,
    right_root,
    shifted,
    velocities,
)
from derivations.sources import DLN
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Fact, Relation, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership

x, y, z, w = symbols("x y z w", real=True)
D, r = symbols("D r", positive=True)
W = Matrix([[x, y], [z, w]])
GRAM = W * W.T


def root_of_gram() -> Matrix:
    """(W W^T)^{1/2} = (W W^T + D)/r with D = |det W| and r² = |W|² + 2D, by the theorem of Cayley and Hamilton."""
    return (GRAM + D * Matrix.eye(2)) / r


_size: Expr = x**2 + y**2 + z**2 + w**2 + 2 * D
by_cayley = IdealMembership(relations=(D**2 - written.det(W) ** 2, r**2 - _size))
# det W = 5, |W|² = 15
_POINT = ({x: Rational(3), y: Rational(1), z: Rational(1), w: Rational(2), D: Rational(5), r: Rational(5)},)
square = together(
    "For two layers A_{2,W}(Z) = ½(S Z + Z T), and at d = 2 S = (W W^T)^{1/2} is (W W^T + D)/r with D = |det W| and r² = |W|² + 2D: arithmetic and one square root.  Its square "
    "is W W^T, entry by entry; T likewise.",
    tuple(
        Fact(Relation((root_of_gram() * root_of_gram())[i, l], GRAM[i, l]), by_cayley, _POINT)
        for i, l in ((0, 0), (0, 1), (1, 1))
    ),
)

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-svd"),
        "theorem",
        "The Riemannian gradient needs no singular value decomposition",
        r"\dot w = -g^{N*}(w)\,\partial E(w) \text{ from } S, T \text{ with } \dot S = -\tfrac1N(\partial E\,W^T + W\partial E^T),\ \dot T = -\tfrac1N(\partial E^T W + W^T"
        r" \partial E),\ S(0) = (W W^T)^{1/N},\ T(0) = (W^T W)^{1/N}",
        "every finite depth N, every width d and rank; N = ∞ with logarithms in the place of roots, W in GL(d); without any decomposition at d = 2 (halves of W at every depth, S in closed form at N = 2)",
        (
            left_root,
            right_root,
            shifted,
            last_summand,
            *velocities,
            left_logarithm,
            mirrored,
            block_entries,
            exponential,
            *FROM,
            *operator,
            *square,
        ),
        note='the paper says that (3.1) "requires the SVD of W at every time step": the spectral formula (2.17) does, the gradient does not; the start needs one root, or one decomposition, and no step does.  '
        "docs/benchmarks.md has what each costs",
    ),
    Claim(
        DLN.at("sec-1.3.4-explicit"),
        "identity",
        "The operator at infinite depth, explicitly and without singular coordinates",
        r"\exp\begin{bmatrix} \log W W^T & Z \\ 0 & \log W^T W \end{bmatrix} = \begin{bmatrix} W W^T & \mathcal A_{\infty,W}(Z) \\ 0 & W^T W \end{bmatrix}",
        "N = ∞, W in GL(d), every width d; at d = 2 by halves of W too",
        (block_entries, exponential, *FROM, *operator),
        note='the paper says that (1.9) "can only be explicitly evaluated in terms of SVD coordinates"',
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
