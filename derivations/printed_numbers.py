"""Numbers that the text prints and that follow from other printed numbers, digit by digit."""

from __future__ import annotations

from sympy import Expr, Rational, sqrt

from derivations.rank_one import LEAST, MINIMISERS, f_1, f_2, off_diagonal
from dlnsym.claims import Claim, Derivation, Relation, Statement, Step
from dlnsym.claims.digits import Digits, Rounded, printed_decimal

FIRST, SECOND = Rational("0.58724"), Rational("1.447")
AT_PRINTED = {f_1: FIRST, f_2: SECOND}
digits = Digits()


def as_printed(value: Expr, text: str) -> Statement:
    """The value, rounded to as many places as are printed, is the printed number."""
    number, places = printed_decimal(text)
    return Statement(Relation(Rounded(value, places), number), digits, ({},))


product = as_printed((f_1 * f_2).subs(AT_PRINTED), "0.8497")
entry = as_printed(off_diagonal.subs(AT_PRINTED), "0.921811")
smallest = as_printed((f_1 + f_2).subs(AT_PRINTED), "2.03424")
root_of_squares = as_printed(sqrt(FIRST**2 + SECOND**2 + 2 * FIRST * SECOND), "2.03424")

STEPS = (
    Step("The product of the printed diagonal entries is 0.84973628.", product.true, digits),
    Step("Its square root is 0.92181141….", entry.true, digits),
    Step("The sum of the printed diagonal entries is 2.03424, exactly.", smallest.true, digits),
)

_PRINTED = "the diagonal 0.58724, 1.447 exactly as printed; correct rounding to the digits printed"

CLAIMS = (
    Claim(
        "sec-3.4.3-product",
        "number",
        "The product of the diagonal entries",
        r"\Phi_2 \Phi_1 = 0.8497",
        _PRINTED,
        (product,),
        (MINIMISERS, STEPS[0]),
    ),
    Claim(
        "sec-3.4.3-off-diagonal",
        "number",
        "The off-diagonal entry of the symmetric completions",
        r"0.921811",
        _PRINTED,
        (entry,),
        (MINIMISERS, STEPS[1]),
    ),
    Claim(
        "sec-3.4.3-sigma-min",
        "number",
        "The smallest singular value of a rank-one completion",
        r"\sigma_{\min} = 2.03424",
        _PRINTED,
        (smallest, root_of_squares),
        (LEAST, STEPS[2]),
        note="the value is Φ_1 + Φ_2, so the printed number is exact",
    ),
)

DERIVATION = Derivation("printed_numbers", "Printed numbers, digit by digit", STEPS, CLAIMS)

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
