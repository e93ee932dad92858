"""Lemma 3.1 where the smaller singular value is 0: on the hyperbola of rank-one completions.

The lemma is stated on GL(d), and the hyperbola lies outside.  What it needs there is that σ_1² and σ_2² differ; the number
that is smooth across the hyperbola is σ_2 with the sign of det W.
"""

from __future__ import annotations

from derivations.completion.hyperbola import (
    by_lemma,
    determinant_of_perturbed,
    exact_on_other_side,
    exact_product,
    exact_sum,
    norm_of_perturbed,
    other_side,
    smaller_at_one,
    smaller_expanded,
)
from derivations.sources import CMV
from dlnsym.proofs import Claim

CLAIMS = (
    Claim(
        CMV.at("sec-3.3.2-lemma"),
        "identity",
        "Lemma 3.1 at matrices of rank one",
        r"\text{Using Lemma 3.1, the perturbed singular values can be computed}",
        "Φ_1 = Φ_2 = 1, γ > 0, η ↓ 0, where the rates of the lemma are those of the exact singular values; η < 0 and every Φ_1 Φ_2 ≠ 0 by the exact ones",
        (
            *by_lemma,
            norm_of_perturbed,
            determinant_of_perturbed,
            exact_sum,
            exact_product,
            *smaller_at_one,
            *smaller_expanded,
            *other_side,
            *exact_on_other_side,
        ),
        note="at η = 0 W has rank one and lies outside GL(d), on which Lemma 3.1 is stated: a standing assumption is left out.  σ_2 begins with the same coefficient on both sides, so that it is no differentiable "
        "function of η at 0; σ_2 with the sign of det W is, and it is what the formula (3.2) follows",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
