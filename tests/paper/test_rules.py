"""Rules are registered before the data, can pass and can fail, and the record is of the rules as they stand."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from dlnsym import ledger
from dlnsym import paper as experiments
from dlnsym.paper import record
from dlnsym.paper.rules import as_rule, registered, rule
from dlnsym.paper.worlds import WORLDS, power
from dlnsym.proofs import Verdict

RULES = registered()
WITH_POWER = [key for key, r in RULES.items() if r.power is not None]


def test_every_statement_on_simulations_has_a_rule() -> None:
    assert set(RULES) == {key for key, (claim, _) in ledger.claims().items() if claim.kind == "experiment"}


@pytest.mark.parametrize("size", ["full", "quick"])
def test_the_record_is_of_the_rules_as_they_stand(size: str) -> None:
    found = [f for entry in record.committed(size).values() for f in entry.findings]
    assert {f.key for f in found} == set(RULES)
    for f in found:
        assert (f.registered, f.rule) == (rule(f.key).digest, rule(f.key).text), f.key


def test_a_rule_that_is_changed_no_longer_fits() -> None:
    before = rule("fig-8")
    for change in ({"text": "any run"}, {"date": "2030-01-01"}, {"levels": {"share": 0.1}}, {"seed": 8}):
        assert replace(before, **change).digest != before.digest  # type: ignore[arg-type]


@pytest.mark.parametrize("name", experiments.NAMES)
def test_the_record_has_a_seed_that_was_not_spent_when_the_rule_was_made(name: str) -> None:
    each = experiments.experiment(name)
    for key in each.keys:
        seed = rule(key).seed
        if seed is not None:
            assert each.parameters.seed == seed
            assert seed not in rule(key).spent


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=Path(__file__).parent, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else ""


@pytest.mark.skipif(shutil.which("git") is None, reason="the history is read by git")
def test_each_rule_was_committed_before_a_record_that_was_judged_by_it() -> None:
    """By the history, where it is there as a whole; a rule that is only changed in its words counts as another."""
    if _git("rev-parse", "--is-shallow-repository").strip() != "false":
        pytest.skip("the history is not here as a whole: an archive, or a shallow clone")
    rules, full = "dlnsym/paper/records/rules.json", "dlnsym/paper/records/full.json"
    in_rules: set[str] = set()
    in_record: set[str] = set()
    for commit in _git("log", "--format=%H", "--reverse", "--topo-order", "--", f":/{rules}", f":/{full}").split():
        before = set(in_rules)
        if text := _git("show", f"{commit}:{rules}"):
            in_rules |= {as_rule(key, values).digest for key, values in json.loads(text).items()}
        if text := _git("show", f"{commit}:{full}"):
            found = [f for entry in json.loads(text)["experiments"].values() for f in entry["findings"]]
            new = {f["registered"] for f in found if "registered" in f} - in_record
            assert new <= before, commit
            in_record |= new
    committed = {f.registered for entry in record.committed("full").values() for f in entry.findings}
    assert in_rules >= committed or not in_rules


@pytest.mark.parametrize(
    "key", [pytest.param(k, marks=[pytest.mark.slow] if k.startswith("dln:free-energy-") else []) for k in WITH_POWER]
)
def test_a_rule_can_pass_and_can_fail(key: str) -> None:
    says = rule(key).power
    assert says is not None
    assert says.holds >= 0.7
    assert says.fails <= 0.05
    assert rule(key).holds and rule(key).fails and rule(key).depends
    # the same by simulation, with few samples
    assert power(key, holds=True, samples=2, seed=3) > 0
    assert power(key, holds=False, samples=2, seed=4) == 0


def test_there_are_worlds_for_the_rules_with_power_and_reasons_for_the_others() -> None:
    assert set(WORLDS) == set(WITH_POWER)
    for key in RULES.keys() - set(WITH_POWER):
        assert RULES[key].text.startswith("none: "), key
        assert record.findings()[key].verdict == "no power"


def test_hypotheses_of_this_workbench_are_not_counted_as_the_papers() -> None:
    ours = {key for key, r in RULES.items() if r.of == "workbench"}
    assert {key for key, f in record.findings().items() if f.verdict == "hypothesis of ours"} == ours


def test_the_ledger_shows_rule_and_power() -> None:
    claim, name = ledger.claims()["fig-8"]
    found = ledger.judged(claim, name)
    assert found.verdict is Verdict.REPRODUCED
    assert found.evidence.power is not None and "says yes of 100% of 100 samples" in found.evidence.power
