"""What definitions execute is data that is judged: altering a constant in it fails the row, unless it is true still."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sympy import Rational

from dlnsym import ledger
from dlnsym.proofs import Fact, Relation, Verdict
from dlnsym.proofs.evaluation import Evaluation
from dlnsym.proofs.judge import proves
from dlnsym.proofs.places import places, put

EXECUTED = {key: claim.executes for key, (claim, _) in ledger.claims().items() if claim.executes}


def altered(fact: Fact) -> Iterator[Relation]:
    """The relation with one constant increased by 1, wherever it stands."""
    assert fact.relation is not None
    relation = fact.relation
    for left, side in ((True, relation.lhs), (False, relation.rhs)):
        for path, node in places(side):
            if isinstance(node, Rational):
                new = put(side, {path: node + 1})
                yield replace(relation, lhs=new) if left else replace(relation, rhs=new)


def refused(fact: Fact, relation: Relation) -> bool:
    assert fact.method is not None
    try:
        return not proves(fact.method, relation)
    except (ArithmeticError, LookupError, ValueError, TypeError):
        return True


def true_still(fact: Fact, relation: Relation) -> bool:
    """Whether balls agree: a constant on which nothing depends, such as an entry that is not observed."""
    assert fact.method is not None
    return all(Evaluation(fact.method, point).agrees(relation) for point in fact.points)


def test_every_definition_executes_relations() -> None:
    without = {key for key, (claim, _) in ledger.claims().items() if claim.kind == "definition" and not claim.executes}
    assert {key for key in without if ledger.claims()[key][0].correction is None} == set()
    assert all(not fact.words for facts in EXECUTED.values() for fact in facts)


@pytest.mark.parametrize("key", EXECUTED)
def test_an_altered_constant_is_refused(key: str) -> None:
    rng, fact = random.Random(key), random.Random(key).choice(EXECUTED[key])
    for relation in rng.sample(found := list(altered(fact)), min(4, len(found))):
        assert refused(fact, relation) or true_still(fact, relation)


@pytest.mark.slow
def test_no_altered_constant_is_accepted_that_makes_it_false() -> None:
    tried = [(fact, relation) for facts in EXECUTED.values() for fact in facts for relation in altered(fact)]
    accepted = [(fact, relation) for fact, relation in tried if not refused(fact, relation)]
    assert len(tried) > 900 and [r for fact, r in accepted if not true_still(fact, r)] == []
    # in three cases of four something depends on the constant
    assert 4 * len(accepted) <= len(tried) + 40


def test_an_altered_value_fails_the_row() -> None:
    claim, name = ledger.claims()["1.18"]
    (*others, last) = claim.executes
    assert last.relation is not None
    wrong = replace(last, relation=replace(last.relation, rhs=last.relation.rhs + 1))
    found = ledger.judged(replace(claim, executes=(*others, wrong)), name)
    assert found.verdict is Verdict.FAILED
    assert "what it executes" in found.evidence.problems[0]
