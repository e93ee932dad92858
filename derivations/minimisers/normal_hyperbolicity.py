"""The set of minimisers, and that it is normally hyperbolic where it is invertible, and only there: Theorem 1.2.

The minimisers form an affine space.  Along it nothing moves; across it the rates are positive where W is invertible,
and at a matrix of rank one some are zero.
"""

from __future__ import annotations

from sympy import Integer, Matrix, Rational, S, symbols

from derivations.minimisers.attraction_rates import BOUNDS, isometry, quadratic
from derivations.minimisers.linearisation import (
    ANY,
    DIAGONAL,
    UPPER_TRIANGLE,
    R,
    complement,
    linearisation,
    observed,
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
    Relation(Integer(_free_directions(DIAGONAL)), DIAGONAL.rows**2 - Integer(sum(DIAGONAL))),
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
# for 0 < τ < 1, (WW^T)^{1−τ} Z (W^TW)^τ = σ² u u^T Z v v^T at W = σ u v^T, here with σ = 2, u = v = (1, 1)/√2
_column = Matrix([1, 1, 1, 1]) / 2
singular_dual = 4 * _column * _column.T
singular_rates = singular_dual.extract([0, 3], [0, 3])
RANK_ONE = Fact(
    text=(
        "At W = σ u v^T of rank one the integrand of (1.9) is σ² u u^T Z v v^T for 0 < τ < 1, so A_∞ has rank one: with more than "
        "one observed entry A has an eigenvalue 0. The all-ones matrix minimises E_I for diag(Φ) = (1, 1) and is such a W."
    )
)
no_hyperbolicity = Fact(
    Relation(Integer(singular_rates.rank()), S.One),
    scalars,
    (entries("w", SINGULAR),),
    printed=Relation(Integer(singular_rates.rank()), Integer(len(observed(DIAGONAL)))),
)
not_invertible = Fact(
    Relation(Integer(SINGULAR.rank()), S.One),
    scalars,
    (entries("w", SINGULAR),),
    printed=Relation(Integer(SINGULAR.rank()), Integer(2)),
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
            "assumption",
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
        "N = ∞, "
        + ANY
        + ", compact pieces of N_B ∩ GL(d); the printed form at d = 2, mask I, a disc around the all-ones matrix",
        (
            *BOUNDS,
            tangent,
            RANK_ONE,
            linearisation,
            principal,
            complement,
            quadratic,
            isometry,
            lower,
            upper,
            no_hyperbolicity,
        ),
        deviation=Deviation(
            "assumption",
            "whoever applies it to minimisers of low rank, where training ends: there a normal rate is 0",
        ),
        correction=r"\text{Any } K\text{-dimensional compact submanifold of } \mathcal{N}_{\mathcal B} \cap GL(d) \text{ is normally"
        r" hyperbolic under (1.7) for } N = \infty.",
        note="the set (1.17) holds matrices that are not invertible, where a normal rate is 0 (with A_∞ continued to them); on the "
        "invertible part all points are at rest, so the tangential rates are 0 and the normal ones at least the minimum of "
        "σ_d² > 0. A compact piece of full dimension K has a boundary",
    ),
    Claim(
        CMV.at("sec-3.2-compact"),
        "remark",
        "The lower bound on compact subsets",
        r"\text{This lower bound is nonzero on any compact subset on } \mathcal{N}_{\mathcal B}.",
        ANY + ", compact subsets of N_B ∩ GL(d), where σ_d² has a positive minimum; the printed form at d = 2, mask I",
        (tangent, lower, not_invertible),
        deviation=Deviation(
            "assumption",
            "whoever takes a compact set with a singular minimiser in it",
        ),
        correction=r"\text{This lower bound is nonzero on any compact subset of } \mathcal{N}_{\mathcal B} \cap GL(d).",
        note="the all-ones matrix minimises E_I for diag(Φ) = (1, 1), and its σ_2 is 0",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
