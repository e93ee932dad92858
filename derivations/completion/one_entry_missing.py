"""When a 2 × 2 matrix with one entry missing has a completion of rank one: (3.26), (3.27)."""

from __future__ import annotations

from sympy import Matrix, Rational, S, Symbol

from derivations.executed import gives
from derivations.layers.loss import loss_as_written
from derivations.sources import CMV
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Deviation, Fact, Relation, Variant
from dlnsym.proofs.methods.ideal_membership import IdealMembership

MASK = Matrix([[1, 1], [0, 1]])
# named by their place
p_11, p_12, p_22 = (Symbol(f"Phi_{k}", real=True, nonzero=True) for k in (11, 12, 22))
w_21 = Symbol("w_21", real=True)
plain = IdealMembership()

target = Matrix([[p_11, p_12], [0, p_22]])
minimiser = Matrix([[p_11, p_12], [w_21, p_22]])
minimiser_printed = Matrix([[p_11, p_12], [w_21, p_11]])
_AT = ({p_11: Rational(2, 3), p_12: Rational(5, 4), p_22: Rational(-7, 2), w_21: Rational(1, 3)},)
unobserved_is_free = Fact(
    Relation(loss_as_written(MASK, target, minimiser), S.Zero),
    plain,
    _AT,
    text="E_T is zero where the three observed entries are those of Φ; w_21 is not observed.",
)
deficient = Fact(
    Relation(written.det(minimiser), p_12 * (p_11 * p_22 / p_12 - w_21)),
    plain,
    _AT,
    text="det = Φ_11 Φ_22 − Φ_12 w_21 has, for Φ_12 ≠ 0, the one zero w_21 = Φ_11 Φ_22/Φ_12.",
)

at_solution = Fact(
    Relation(written.det(minimiser.subs(w_21, p_11 * p_22 / p_12)), S.Zero),
    plain,
    _AT,
    wrong=(
        Variant(
            "the matrix as printed in (3.27)",
            Relation(written.det(minimiser_printed.subs(w_21, p_11 * p_22 / p_12)), S.Zero),
        ),
    ),
)


_NUMBERS = {p_11: 2, p_12: 3, p_22: 5}
_FREE = {w_21: Rational(7, 3)}
MISSING = (
    gives(
        loss_as_written(MASK, target.subs(_NUMBERS), minimiser.subs(_NUMBERS)),
        S.Zero,
        "with Φ_22 at the end, whatever w_21 is",
        at=_FREE,
    ),
    gives(
        loss_as_written(MASK, target.subs(_NUMBERS), minimiser_printed.subs(_NUMBERS)),
        Rational(9, 2),
        "with Φ_11 at the end",
        at=_FREE,
    ),
)

CLAIMS = (
    Claim(
        CMV.at("3.26"),
        "definition",
        "Mask with one entry missing",
        r"\mathcal T = \begin{bmatrix} 1 & 1 \\ 0 & 1 \end{bmatrix}",
        "d = 2",
        executes=MISSING,
    ),
    Claim(
        CMV.at("3.27"),
        "identity",
        "Minimisers with one entry missing",
        r"\begin{bmatrix} \Phi_{11} & \Phi_{12} \\ w_{21} & \Phi_{11} \end{bmatrix}",
        "d = 2, the mask (3.26), every w_21",
        (unobserved_is_free.against(Relation(loss_as_written(MASK, target, minimiser_printed), S.Zero)),),
        deviation=Deviation(
            "slip",
            "nobody: the text next to it uses the right entry",
        ),
        correction=r"\begin{bmatrix} \Phi_{11} & \Phi_{12} \\ w_{21} & \Phi_{22} \end{bmatrix}",
        note="as transcribed the entry (2, 2) is Φ_11; the loss of that matrix is ½(Φ_22 − Φ_11)²",
    ),
    Claim(
        CMV.at("sec-3.4.1-rank"),
        "identity",
        "The one rank-deficient minimiser",
        r"w_{21} = \Phi_{11}\Phi_{22}/\Phi_{12}",
        "d = 2, the mask (3.26), Φ_12 ≠ 0",
        (unobserved_is_free, deficient, at_solution),
        note="with the entry (2, 2) equal to Φ_22; for Φ_12 = 0 there is none, or every w_21 will do",
    ),
    Claim(
        CMV.at("sec-1.3.4-finite"),
        "identity",
        "Finitely many rank-deficient minimisers",
        r"\text{we chose } \mathcal B \text{ such that } E_{\mathcal B} \text{ has a finite number of rank deficient"
        r" minimizers}",
        "the example of Section 3.4.1: d = 2, the mask (3.26), Φ_12 ≠ 0, where there is one",
        (unobserved_is_free, deficient),
        note="the example of Section 3.4.2 has a two-parameter family of them: see sec-3.4.2-surface",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
