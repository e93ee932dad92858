"""Numbers that the text prints and that follow from other printed numbers, digit by digit."""

from __future__ import annotations

from sympy import sqrt

from derivations.completion.hyperbola import squared_norm
from derivations.sources import CMV
from derivations.volume.rank_one import (
    AT_PRINTED,
    SYMMETRIC,
    digits_of_entry,
    digits_of_product,
    f_1,
    f_2,
    least,
    only_ones,
)
from dlnsym.proofs import Claim
from dlnsym.proofs.methods.rounding import as_printed

smallest = as_printed(
    (f_1 + f_2).subs(AT_PRINTED), "2.03424", "The sum of the printed diagonal entries is 2.03424, exactly."
)
of_the_matrix = as_printed(sqrt(squared_norm(SYMMETRIC.subs(AT_PRINTED))), "2.03424")

_PRINTED = "the diagonal 0.58724, 1.447 exactly as printed; correct rounding to the digits printed"

CLAIMS = (
    Claim(
        CMV.at("sec-3.4.3-product"),
        "number",
        "The product of the diagonal entries",
        r"\Phi_2 \Phi_1 = 0.8497",
        _PRINTED,
        (only_ones, digits_of_product),
    ),
    Claim(
        CMV.at("sec-3.4.3-off-diagonal"),
        "number",
        "The off-diagonal entry of the symmetric completions",
        r"0.921811",
        _PRINTED,
        (only_ones, digits_of_entry),
    ),
    Claim(
        CMV.at("sec-3.4.3-sigma-min"),
        "number",
        "The smallest singular value of a rank-one completion",
        r"\sigma_{\min} = 2.03424",
        _PRINTED,
        (least, smallest, of_the_matrix),
        note="the value is Φ_1 + Φ_2, so the printed number is exact",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
