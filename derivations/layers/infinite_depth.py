"""At infinite depth there is no flow of the layers: balanced ones become rotations, and forget W.

On the clock of (1.7) each layer moves less and less as N grows, and all of them together by g^N/N; on the clock of (1.3)
layers keep moving and the product runs infinitely fast.
"""

from __future__ import annotations

from sympy import Integer, Limit, Rational, S, Symbol, oo

from derivations.geodesics.lift import length
from derivations.sources import CMV
from derivations.spectrum.spectrum import closed_form, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.proofs import Claim, DepthLimit, Fact, Relation

in_depth = DepthLimit()
theta = Symbol("theta", positive=True)
_PAIR = {sigma_i: Rational(7, 2), sigma_l: Rational(2, 3)}

to_one = Fact(
    Relation(Limit(sigma_i ** (1 / N), N, oo), Integer(1)),
    in_depth,
    ({sigma_i: Rational(7, 2)},),
    text="Balanced layers have the singular values σ_i^{1/N}, which tend to 1: in the limit every layer is a rotation, whatever W is, and no W can be read off them.",
)
stands_still = Fact(
    Relation(Limit(sigma_i ** (1 - theta) * sigma_l ** (theta - 1 / N) / N, N, oo), S.Zero),
    in_depth,
    ({**_PAIR, theta: Rational(2, 5)},),
    text=(
        "On the clock of (1.7) dW_j/dt = −A^T ∂E B^T/N, in singular coordinates at j = θN σ_i^{1−θ} σ_l^{θ−1/N}/N times an entry of ∂E: it tends to 0,"
    ),
)
together_too = Fact(
    Relation(
        Limit(eigenvalue(sigma_i, sigma_l) * (1 + 1 / N), N, oo),
        eigenvalue_at(sigma_i, sigma_l, oo),
    ),
    in_depth,
    (_PAIR,),
    text="and so does the speed of all layers together, Σ_j |dW_j/dt|² = Σ (λ_il/N) (U^T ∂E V)_il²: λ_il and λ_il + λ_il/N have one limit.",
)
runs_away = Fact(
    Relation(Limit(sigma_i ** (2 / N - 2) / N, N, oo), S.Zero),
    in_depth,
    ({sigma_i: Rational(7, 2)},),
    text="On the clock of (1.3) σ_i moves at N λ_ii = N σ_i^{2−2/N} times an entry of ∂E, and the reciprocal of that tends to 0.",
)

CLAIMS = (
    Claim(
        CMV.at("sec-1.2-upstairs"),
        "limit",
        "No flow of the layers at infinite depth",
        r"\text{In the limit of infinite depth, equation (1.7) continues to hold, even though there is no longer a well-defined flow upstairs.}",
        "N → ∞ at fixed W in GL(d), every width d, balanced layers; on the clock of (1.7) and on that of (1.3)",
        (closed_form, limit, to_one, length, stands_still, together_too, runs_away),
        note="read as: neither clock has a limit of the layers' flow that moves W; (1.7) continues to hold by (2.15)",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
