"""The targets of mutation testing: what they name is there."""

from __future__ import annotations

import re

import pytest
from mutation import targets

from dlnsym import ledger

TARGETS = targets.read()


@pytest.mark.parametrize("name", TARGETS)
def test_what_a_target_names_is_there(name: str) -> None:
    judged_by = targets.tests(TARGETS[name])
    assert judged_by
    for arguments in judged_by.values():
        paths = [a.removeprefix("--deselect=").partition("::")[0] for a in arguments if ".py" in a]
        assert paths and all((targets.ROOT / path).is_file() for path in paths)
    assert all(list((targets.ROOT / "derivations").rglob(file)) for file in TARGETS[name].get("except", ()))


def test_each_derivation_is_judged_by_its_own_claims() -> None:
    ids = [re.findall(r"\[(\w+)\]", " ".join(a)) for a in targets.tests(TARGETS["derivations"]).values()]
    assert sorted(ids) == sorted([name] for name in ledger.names() if name != "simulations")


def test_tests_of_a_file_that_is_not_mutated_are_refused() -> None:
    target = {"files": ["dlnsym/flow/power.py"], "tests": ["tests/flow/test_charts.py"]}
    assert targets.tests(target) == {"dlnsym/flow/power.py": ("tests/flow/test_charts.py",)}
    with pytest.raises(ValueError, match=r"names \['dlnsym/manifold/volume.py'\]"):
        targets.tests({**target, "tests-of": {"dlnsym/manifold/volume.py": ["tests/manifold/test_volume.py"]}})
    with pytest.raises(ValueError, match=r"no tests for dlnsym/flow/power.py"):
        targets.tests({**target, "tests": []})
