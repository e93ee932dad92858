"""Where volume is largest along the rank-two surface of the target (3.31), and how M compares.

The coefficient of the blow-up is smooth on the surface, and below 14 outside a box and on its edge, while it is 14.1 at M:
so it has a maximum, inside the box.  The search finds one place, and excludes every other.
"""

from __future__ import annotations

from sympy import Expr, Rational, log, sqrt

from derivations.completion.corank_one import LEADING
from derivations.completion.rank_one_completions import PRINTED_TARGET
from derivations.completion.rank_two_completions import PARTICULAR, M, at_particular
from derivations.completion.surface_volume import (
    BOUNDS,
    FREE,
    WITHIN,
    A,
    F,
    bounded,
    coefficient_at_surface,
    gradient_squared,
    mean,
    outer,
    shifted,
)
from derivations.sources import DLN
from dlnsym.proofs import Claim, Fact, together
from dlnsym.proofs.methods.branch_and_bound import BranchAndBound
from dlnsym.proofs.methods.rounding import as_printed

# ---------------------------------------------------------------- the coefficient for the printed target


def at_target(e: Expr) -> Expr:
    return e.subs(PRINTED_TARGET)


norm, volume, steepness = at_target(F), at_target(A), sqrt(at_target(gradient_squared))
coefficient = coefficient_at_surface(norm, volume, steepness, sqrt(norm**2 - 4 * volume))
AT_M = {x: at_target(PARTICULAR[x]) for x in FREE}
value_at_m = coefficient.subs(AT_M)

search = BranchAndBound(
    objective=log(coefficient),
    ceiling=log(4 / (steepness * volume ** Rational(3, 2))),
    constraint=at_target(M.det()),
    variables=FREE,
    bounds=tuple((-BOUNDS[x], BOUNDS[x]) for x in FREE),
    start=(Rational("1.084"), Rational("-0.142"), Rational("-1.891")),
)


def digits(value: Expr, printed: str, text: str = "") -> Fact:
    """The number in the place of the maximum, rounded to the digits given."""
    return as_printed(value, printed, text, search)


at_m = digits(
    value_at_m,
    "14.1250",
    "The coefficient at M, to four places, is above 14, which it does not reach outside the box or on its edge; on the "
    "bounded part of the surface inside it is continuous, so it has a maximum there, and det is smooth: a critical point.",
)
in_one_box = together(
    "Branch and bound leaves one critical point; near it Krawczyk's test allows no second one.",
    (digits(x, text) for x, text in zip(FREE, ("1.083877", "-0.141638", "-1.891170"), strict=True)),
)
largest = digits(coefficient, "20.0375")
share = digits(value_at_m / coefficient, "0.7049", "M lies 0.0751 from it and has 0.7049 of its coefficient.")
distance = digits(sqrt(sum((x - AT_M[x]) ** 2 for x in FREE)), "0.0751")

CLAIMS = (
    Claim(
        DLN.at("sec-3.4.2-maximiser"),
        "inequality",
        "The point of largest volume on the rank-two surface, and M",
        r"\text{M was a point arbitrarily selected in this cluster. Based on these results, we cannot conclude that there"
        r" are no points with even larger volume around them}",
        "the target (3.31) exactly as printed, N = ∞, all of the surface; leading coefficient at equal normal distance, "
        "which is the density of volume against Euclidean area",
        (
            *LEADING,
            *WITHIN,
            shifted,
            mean,
            outer,
            *bounded,
            *at_particular,
            at_m,
            *in_one_box,
            largest,
            share,
            distance,
        ),
        note="not in the paper: the maximum is 20.0375 at (w_12, w_23, w_31) = (1.083877, −0.141638, −1.891170), and there "
        "is no other maximiser; at M the coefficient is 14.1250.  Against another measure on the surface the place of the "
        "maximum is another one",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
