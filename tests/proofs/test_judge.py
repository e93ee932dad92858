"""The judge: each way in which a claim can be wrong makes it fail."""

from __future__ import annotations

import time
from dataclasses import replace

from suites.claims import AT, FALSE, GOOD, PAPER, TRUE, Certified, Credulous, a, b, problems
from sympy import Integer, Rational, Symbol

from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Variant,
    Verdict,
    judge,
)
from dlnsym.proofs.judge import Examination
from dlnsym.proofs.model import Deviation


def test_a_true_claim_is_proved() -> None:
    judgement = judge(GOOD)
    assert judgement.verdict is Verdict.PROVED
    assert judgement.as_printed == "yes"
    assert judgement.evidence.variants_rejected == judgement.evidence.variants_wrong > 5


def test_a_false_claim_fails() -> None:
    found = problems(replace(GOOD, facts=(Fact(FALSE, ExpLogZeroTest(), AT),)))
    assert "not proved" in found
    assert "fails at a = 2, b = 3" in found


def test_a_proof_that_accepts_wrong_variants_fails() -> None:
    found = problems(replace(GOOD, facts=(Fact(TRUE, Credulous(), AT),)))
    assert "accepts a wrong variant" in found


def test_a_claim_needs_a_point_and_a_variant() -> None:
    found = problems(replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), ()),)))
    assert "no exact point" in found
    assert "could not fail" in found


def test_a_hand_written_variant_must_be_wrong() -> None:
    same = Variant("nothing changed", TRUE)
    found = problems(replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), AT, wrong=(same,)),)))
    assert "'nothing changed' is not wrong" in found


def test_refutation_needs_separation_and_correction() -> None:
    refuted = replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), AT, printed=FALSE),), correction="…")
    judgement = judge(refuted)
    assert judgement.verdict is Verdict.REFUTED
    assert judgement.as_printed == "no"
    assert judgement.evidence.separation is not None
    assert judgement.evidence.separation.left.startswith("25")
    assert "correction" in problems(replace(refuted, correction=None))
    assert "correction" in problems(replace(GOOD, correction="…"))
    not_false = replace(refuted, facts=(Fact(TRUE, ExpLogZeroTest(), AT, printed=TRUE),))
    assert "not separated" in problems(not_false)


def test_false_everywhere_is_stricter() -> None:
    """a² = a³ is false at a = 2 and true at a = 1."""
    points = ({a: Rational(2)}, {a: Rational(1)})
    once = Fact(Relation(a * a, a**2), ExpLogZeroTest(), points, printed=Relation(a * a, a**3))
    claim = replace(GOOD, facts=(once,), correction="…")
    assert judge(claim).verdict is Verdict.REFUTED
    assert "not separated" in problems(replace(claim, facts=(replace(once, false_everywhere=True),)))


def test_a_fact_without_a_method_is_a_problem() -> None:
    assert "fact 2: no method decides it" in problems(replace(GOOD, facts=(*GOOD.facts, Fact(TRUE, text="so"))))


def test_words_alone_hold_and_are_told_apart() -> None:
    judgement = judge(replace(GOOD, facts=(Fact(text="in words"), *GOOD.facts)))
    assert judgement.verdict is Verdict.ARGUED
    assert [(line.text, line.words, line.relation is None) for line in judgement.facts] == [
        ("in words", True, True),
        ("", False, False),
    ]
    assert judgement.facts[1].method == "exact zero test"
    assert judgement.facts[1].relation == r"\left(a + b\right)^{2} = a^{2} + 2 a b + b^{2}"


def test_a_certificate_is_checked() -> None:
    """A method that finds certificates proves nothing by one that does not check."""
    for valid in (True, False):
        claim = replace(GOOD, facts=(Fact(TRUE, Certified(valid=valid), AT),))
        assert judge(claim).verdict is (Verdict.PROVED if valid else Verdict.FAILED)


def test_what_is_executed_is_judged() -> None:
    works = Fact(Relation(written.at((a + b) ** 2, {a: 2, b: 3}), Integer(25)), ExpLogZeroTest(), ({},))
    assert judge(replace(GOOD, executes=(works,))).verdict is Verdict.PROVED
    altered = replace(works, relation=Relation(works.lhs, Integer(26)))
    found = problems(replace(GOOD, executes=(altered,)))
    assert found.startswith("what it executes: not proved by exact zero test")
    assert "it executes words" in problems(replace(GOOD, executes=(Fact(text="it works"),)))


def test_an_argument_that_breaks_off_proves_nothing() -> None:
    stray = Relation(a + Symbol("stray", positive=True), b)
    assert "no value for stray at this point" in problems(replace(GOOD, facts=(Fact(stray, Credulous(), AT),)))


def test_definitions_must_run() -> None:
    definition = Claim(PAPER.at("9.2"), "definition", "a definition", "", "")
    assert "cannot be executed" in problems(definition)
    assert judge(replace(definition, executes=GOOD.facts)).verdict is Verdict.EXECUTABLE


def test_a_claim_needs_a_fact_and_an_experiment_is_open() -> None:
    assert "without a fact that is decided" in problems(Claim(PAPER.at("9.3"), "identity", "", "", ""))
    assert judge(Claim(PAPER.at("fig-9"), "experiment", "", "", "")).verdict is Verdict.OPEN


def test_a_correction_is_proved_or_argued_where_the_claim_does_not_fail() -> None:
    refuted = replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), AT, printed=FALSE),), correction="…")
    assert judge(refuted).correction_verdict is Verdict.PROVED
    assert judge(replace(refuted, facts=(*refuted.facts, Fact(text="in words")))).correction_verdict is Verdict.ARGUED
    assert judge(replace(GOOD, correction="…")).verdict is Verdict.FAILED
    assert judge(replace(GOOD, correction="…")).correction_verdict is None
    assert judge(GOOD).correction_verdict is None


def test_a_slip_is_one_of_a_refuted_form_alone() -> None:
    slip = Deviation("slip", "nobody")
    refuted = replace(GOOD, facts=(Fact(TRUE, ExpLogZeroTest(), AT, printed=FALSE),), correction="…", deviation=slip)
    assert judge(refuted).as_printed == "slip"
    assert judge(replace(refuted, deviation=Deviation("substance", "all"))).as_printed == "no"
    assert judge(replace(refuted, correction=None)).as_printed == "no"
    assert judge(replace(GOOD, deviation=slip)).as_printed == "yes"
    assert not any(line.kernel_checked for line in judge(GOOD).facts)


def test_what_a_fact_took_is_counted_once() -> None:
    before = time.process_time()
    found = judge(GOOD, examined=lambda fact: Examination(seconds=1000))
    assert 1000 <= found.seconds <= 1000 + time.process_time() - before
    fresh = replace(GOOD, facts=(Fact(Relation(a * (a + 3 * b), a * a + 3 * a * b), ExpLogZeroTest(), AT),))
    before = time.process_time()
    assert 0 < judge(fresh).seconds <= time.process_time() - before
