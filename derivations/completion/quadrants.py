"""In which part of the plane of minimisers a trajectory of 2 × 2 diagonal completion can end.

∂E is diagonal, so that of its halves the second entries are 0.  Then the rates of w_12 − w_21 and of w_12 + w_21 are
multiples of themselves: neither can change its sign, and with det W there are eight parts of the plane of minimisers that no
trajectory leaves.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Expr, Matrix, Rational, S, expand, symbols

from derivations.flow.angles import lam_12
from derivations.flow.halves import assembled, halves, image, operator, whole
from derivations.layers.training import exponent_not_negative, rate_of_determinant
from derivations.sources import DLN
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Variant, together

scalars = ExpLogZeroTest()
w_12, w_21 = symbols("w_12 w_21", real=True)
f_1, f_2 = symbols("Phi_1 Phi_2", positive=True)
g_11, g_22 = symbols("g_11 g_22", real=True)
GRADIENT = Matrix([[g_11, 0], [0, g_22]])
v_1, v_2, y_1, y_2 = symbols("v_1 v_2 y_1 y_2", real=True)
along, across = symbols("alpha beta", real=True)
"""What A_{N,W} adds along v and along y, :func:`~derivations.flow.halves.projections`; multiples stay multiples."""
_POINT = dict(
    zip(
        (g_11, g_22, v_1, v_2, y_1, y_2, along, across, lam_12),
        map(Rational, ("2/3", "-4/5", "3/5", "4/5", "1/7", "-2/9", "-5/7", "3/8", "9/4")),
        strict=True,
    )
)


def _rate(sign: Expr) -> Matrix:
    """A_{N,W}(∂E) from v = p/|p| and y = q/|p|, with any multiples of them added to λ_12 times the halves of ∂E."""
    a, b = halves(GRADIENT, sign)
    return whole(*image(a, b, (v_1, v_2), (y_1, y_2), lam_12, (along, across)), sign).applyfunc(expand)


def _multiples() -> Iterator[Fact]:
    for sign in (S.One, S.NegativeOne):
        for turn, factor, entry, other in ((-sign, along, v_2, v_1), (sign, across, y_2, y_1)):
            change = written.trace(written.product(Matrix([[0, 1], [turn, 0]]), _rate(sign)))
            yield Fact(
                Relation(change, factor * entry),
                scalars,
                (_POINT,),
                wrong=(Variant("the first entry of the half", Relation(change, factor * other)),),
            )


multiples = together(
    "With the halves of W, v = p/|p| and y = q/|p|, v_2 is a multiple of w_21 − s w_12 and y_2 one of w_21 + s w_12, s the sign of det "
    "W.  For a diagonal ∂E the rates of these two, from A_{N,W}(∂E) in halves, are multiples of v_2 and of y_2.",
    _multiples(),
)
at_the_end = Fact(
    Relation(written.det(Matrix([[f_1, w_12], [w_21, f_2]])), f_1 * f_2 - w_12 * w_21),
    scalars,
    ({f_1: Rational(3, 5), f_2: Rational(7, 5), w_12: Rational(2, 3), w_21: Rational(-1, 4)},),
    text="At a minimiser det W = Φ_1 Φ_2 − w_12 w_21: its sign says on which side of the hyperbola of rank one that is.",
)

CLAIMS = (
    Claim(
        DLN.at("quadrants"),
        "identity",
        "The parts of the plane of minimisers that no trajectory leaves",
        r"\operatorname{sign}(w_{12} - w_{21}),\quad \operatorname{sign}(w_{12} + w_{21}),\quad \operatorname{sign}\det W"
        r"\quad\text{are the same along the flow}",
        "d = 2, the diagonal observed, every depth 2 ≤ N ≤ ∞ (the first two at N = 1 too), every invertible start, every loss of the "
        "diagonal; of the limit, where there is one, the closures",
        (
            *operator,
            *assembled,
            *multiples,
            rate_of_determinant,
            exponent_not_negative,
            at_the_end,
        ),
        theorems=("Picard–Lindelöf: a solution of x' = c(t) x that is 0 once is 0 always",),
        note="not in the paper: the eight parts are bounded by the two diagonals of the plane and by the hyperbola; with what the block of "
        "an entry keeps (sec-3.3.2-conserved), every box of starts has its outcomes in a strip of one part",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
