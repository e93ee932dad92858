"""The set of minimisers, and that it is normally hyperbolic: Theorem 1.2.

The minimisers form an affine space.  Along it nothing moves; across it the rates are positive where W is invertible.
"""

from __future__ import annotations

from sympy import Integer, Matrix, Rational, S, symbols

from derivations.layers.loss import free_dimension_as_written
from derivations.minimisers.attraction_rates import BOUNDS, isometry, quadratic
from derivations.minimisers.linearisation import (
    ANY,
    DIAGONAL,
    UPPER_TRIANGLE,
    R,
    complement,
    linearisation,
    principal,
    selection,
    selects,
    vectorised,
)
from derivations.points import entries, rational_matrix
from derivations.sources import CMV
from derivations.spectrum.inequalities import lower, upper
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Deviation, ExpLogZeroTest, Fact, Relation, Rewriting, T, matrices

scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- the set of minimisers

y = matrices("y")[0]
tangent = Fact(
    # the observed entries of y and of its projection agree, so (1 − R^T R) y has none
    Relation(R * y, R * T(R) * R * y),
    Rewriting((selects,)),
    ({R: selection(UPPER_TRIANGLE), y: rational_matrix([[2], [1], [-3], [5]])},),
    text=(
        "B ∘ (Φ − W) = 0 fixes the observed entries and leaves the others free: an affine space with tangent vectors "
        "(1 − R^T R) y, of dimension K. det ≠ 0 is an open condition on it, which may fail at some points, or, where an "
        "observed row is 0, at all."
    ),
)


def _free_directions(mask: Matrix) -> int:
    """Dimension of the solutions of B ∘ Y = 0."""
    return len(Matrix.diag(*vectorised(mask)).nullspace())


dimension = Fact(
    Relation(Integer(_free_directions(DIAGONAL)), free_dimension_as_written(DIAGONAL)),
    scalars,
    (entries("B", DIAGONAL),),
    printed=Relation(Integer(_free_directions(DIAGONAL)), Integer(DIAGONAL.rows**2)),
)
w_21, w_22 = symbols("w_21 w_22", real=True)
empty = Fact(
    Relation(written.det(Matrix([[0, 0], [w_21, w_22]])), S.Zero), scalars, ({w_21: Rational(3), w_22: Rational(5)},)
)

# ---------------------------------------------------------------- minimisers that are not invertible

SINGULAR = Matrix([[1, 1], [1, 1]])
_RANK = written.trace(written.product(SINGULAR, SINGULAR / 4))
not_invertible = Fact(
    Relation(_RANK, S.One),
    scalars,
    (entries("w", SINGULAR),),
    printed=Relation(_RANK, Integer(2)),
    text="The matrix of ones at d = 2 has the pseudo-inverse W/4, and W W^+ is a projection: its trace is the rank.",
)

# ---------------------------------------------------------------- claims

CLAIMS = (
    Claim(
        CMV.at("sec-1.3.2-submanifold"),
        "remark",
        "The set of minimisers as a submanifold",
        r"\text{The set } \mathcal{N}_{\mathcal B} \text{ is an open submanifold of } GL(d) \text{ with dimension } K.",
        ANY + "; the printed form at d = 2, mask I",
        (tangent, dimension, not_invertible, empty),
        deviation=Deviation(
            "misprint",
            "whoever takes the minimisers to be invertible",
        ),
        correction=r"\mathcal{N}_{\mathcal B} \cap GL(d) \text{ is, unless empty, open in the affine space }"
        r" \mathcal{N}_{\mathcal B} \text{ and a closed submanifold of } GL(d) \text{ with dimension } K.",
        note="as transcribed: an open submanifold of GL(d) has dimension d² > K; the set (1.17) holds matrices that are not "
        "invertible; and its invertible part is empty where an observed row of Φ is 0",
    ),
    Claim(
        CMV.at("thm-1.2"),
        "theorem",
        "Normal hyperbolicity of the minimisers",
        r"\text{Any } K\text{-dimensional compact submanifold of } \mathcal{N}_{\mathcal B} \text{ is normally hyperbolic under"
        r" (1.7) for } N = \infty.",
        "N = ∞, " + ANY + ", compact pieces of N_B ∩ GL(d), the matrices on which (1.7) lives",
        (
            *BOUNDS,
            tangent,
            linearisation,
            principal,
            complement,
            quadratic,
            isometry,
            lower,
            upper,
        ),
        note="all points are at rest, so the tangential rates are 0 and the normal ones at least the minimum of σ_d² > 0. The set "
        "(1.17) holds singular matrices too, which (1.7) does not reach; a compact piece of full dimension K has a boundary",
    ),
    Claim(
        CMV.at("sec-3.2-compact"),
        "remark",
        "The lower bound on compact subsets",
        r"\text{This lower bound is nonzero on any compact subset on } \mathcal{N}_{\mathcal B}.",
        ANY + ", compact subsets of N_B ∩ GL(d), where σ_d² has a positive minimum",
        (tangent, lower),
        note="the set (1.17) holds singular matrices too, where σ_d = 0",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
