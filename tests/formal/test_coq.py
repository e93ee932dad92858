"""With Coq: what is false or empty is not accepted (`dlnsym formal --check` has it accept what is generated)."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import replace

import pytest
from sympy import exp, log, sqrt, symbols

from dlnsym.formal import coq, lemma, mutants
from dlnsym.formal.files import HEADS
from dlnsym.ledger import proof_assistant
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("coqc") is None, reason="needs Coq, which .ci/run installs"),
]
x, y = symbols("x y", positive=True)
POINT = {x: 2, y: 3}
TRUE = Fact(Relation(log(x**2 * y), 2 * log(x) + log(y)), ExpLogZeroTest(), (POINT,))


def accepted(*texts: str, theory: str = "reals") -> list[coq.Answer]:
    """What Coq says of each text, in a file of its own."""
    named = {f"t{k}.v": f"{HEADS[theory]}\n{text}\n" for k, text in enumerate(texts)}
    return coq.check(proof_assistant.library(), named)


def test_false_relations_and_empty_premises_are_rejected() -> None:
    good = lemma("good", TRUE).text
    # a false relation, its guards left out
    false = lemma("false", replace(TRUE, relation=Relation(TRUE.lhs, 2 * log(x) - log(y))))
    wrong = [f"{false.statement}\n{false.proof}"]
    for other in (Relation(exp(x + y), exp(x) + exp(y)), Relation(sqrt(x + y), sqrt(x) + sqrt(y))):
        made = lemma("false", Fact(other, ExpLogZeroTest(), (POINT,)))
        wrong.append(f"{made.statement}\n{made.proof}")
    # premises that hold nowhere: the relation follows, and the guard does not
    empty = good.replace("0 < x /\\", "0 < x /\\ x < 0 /\\").replace("(H0 & H1)", "(H0 & H9 & H1)")
    # a value that is not the ledger's
    shifted = lemma("shifted", replace(TRUE, relation=Relation(TRUE.lhs + 1, TRUE.rhs + 1)))
    mixed = good.replace(
        good.split("_left_value : ")[1].split("<=")[0], shifted.text.split("_left_value : ")[1].split("<=")[0]
    )
    mixed = mixed.replace("shifted_left", "good_left")
    answers = accepted(good, *wrong, empty, mixed)
    assert [a.accepted for a in answers] == [True] + [False] * 5
    assert all(a.error for a in answers[1:])
    assert (
        answers[4].line is not None
        and "inhabited" in empty.splitlines()[answers[4].line - len(HEADS["reals"].splitlines()) - 3]
    )


def test_a_proof_that_is_left_open_is_seen_by_its_axioms() -> None:
    (answer,) = accepted("Lemma open_one : 0 < 1 /\\ 1 < 0. Admitted.\nPrint Assumptions open_one.")
    assert not answer.accepted and "open_one" in answer.error


def test_wrong_variants_of_marked_facts_are_refused_by_printers_or_by_coq() -> None:
    marked = [e for e in proof_assistant.entries() if e.lemma is not None]
    found = mutants.refused(random.Random(3).sample(marked, 24), proof_assistant.library(), seed=3)
    fates = Counter(mutant.fate for mutant in found)
    assert fates["accepted"] == fates["not stated"] == 0
    assert fates["Coq"] + fates["printer"] >= 20
    assert fates["Coq"] >= 5


def test_a_true_relation_among_the_variants_would_be_seen() -> None:
    false = replace(TRUE, relation=Relation(TRUE.lhs, 2 * log(x) - log(y)))
    fates = mutants.fates([lemma("true_one", TRUE), lemma("false_one", false)], proof_assistant.library())
    assert fates == {"true_one": "accepted", "false_one": "Coq"}
