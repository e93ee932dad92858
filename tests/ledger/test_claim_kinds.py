"""A claim of every kind of argument, judged in this process: its verdict, and the wrong variants it rejects.

The whole ledger says the same and takes longer; this says it in seconds, so that a change to an argument shows.  A rule
that makes far fewer variants, or a judge that skips them, is noticed.
"""

from __future__ import annotations

import pytest

from dlnsym import ledger
from dlnsym.proofs import judge

# derivation, claim, verdict, how many wrong variants there are at least: all of them are rejected
RECORDED = (
    ("spectrum", "2.9", "PROVED", 117),  # Telescoping
    ("singular_flow", "3.7", "PROVED", 194),  # DepthLimit
    ("metric", "2.17", "PROVED", 88),  # EntryPolynomials
    ("training", "2.2", "REFUTED", 38),  # Rewriting
    ("projection", "1.7", "REFUTED", 64),
    ("inequalities", "lem-2.5", "REFUTED", 33),  # RepeatedDerivative, Transitivity
    ("jacobian", "2.30", "PROVED", 10),  # Sifting
    ("jacobian", "2.28", "REFUTED", 65),
    ("volume", "1.16", "PROVED", 269),  # PairProducts
    ("attraction_rates", "3.16", "REFUTED", 164),
    ("hyperbola", "3.18", "PROVED", 4),  # SumOfSquares
    ("rank_one", "3.36", "CERTIFIED", 23),  # Rounding
    ("hyperbola", "3.21", "PROVED", 82),  # IdealMembership
    ("hyperbola", "3.24", "PROVED", 135),  # TaylorExpansion
)


@pytest.mark.parametrize(("derivation", "key", "verdict", "fewest"), RECORDED, ids=[row[1] for row in RECORDED])
def test_a_claim_is_judged_as_recorded(derivation: str, key: str, verdict: str, fewest: int) -> None:
    (claim,) = (c for c in ledger.derivation(derivation).claims if c.key == key)
    judgement = judge(claim, derivation)
    evidence = judgement.evidence
    assert judgement.verdict.name == verdict, evidence.problems
    assert evidence.variants_rejected == evidence.variants_wrong >= fewest
