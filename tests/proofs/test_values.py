"""Claims, facts and arguments are values: equal where they say the same, and named by their source."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import walk_packages

import pytest
from suites.claims import FALSE, GOOD, PAPER, TRUE

from dlnsym import proofs
from dlnsym.proofs import (
    ExpLogZeroTest,
    Fact,
    Work,
    holds,
    together,
)
from dlnsym.proofs.judge import Examination


def test_what_holds() -> None:
    assert holds(Fact(text="in words"))
    assert holds(Fact(TRUE, ExpLogZeroTest()))
    assert not holds(Fact(FALSE, ExpLogZeroTest()))
    assert not holds(Fact(TRUE, text="without a method"))


def test_the_sides_of_a_fact() -> None:
    assert (Fact(TRUE).lhs, Fact(TRUE).rhs) == (TRUE.lhs, TRUE.rhs)
    for side in ("lhs", "rhs"):
        with pytest.raises(ValueError, match="the fact has no relation: in words"):
            getattr(Fact(text="in words"), side)


def test_one_sentence_stands_before_several_facts() -> None:
    first, second = together("Both.", (Fact(TRUE), Fact(FALSE)))
    assert (first.text, second.text) == ("Both.", "")
    assert (first.relation, second.relation) == (TRUE, FALSE)


@pytest.mark.parametrize(
    ("key", "section"),
    [("2.9", "2"), ("thm-1.1", "1"), ("sec-3.3.2-minimum", "3"), ("fig-4", "3"), ("12.1", "12")],
)
def test_the_section_of_a_key(key: str, section: str) -> None:
    assert replace(GOOD, source=PAPER.at(key)).section == section


def test_keys_name_the_work_unless_it_is_the_paper() -> None:
    own = Work("own", "a notebook")
    assert [own.at("square").key, PAPER.at("2.9").key, own.at("sec-2.4-word").key] == [
        "own:square",
        "2.9",
        "sec-2.4-word",
    ]
    assert replace(GOOD, source=own.at("square")).section == "own"


@pytest.mark.parametrize("module", [m.name for m in walk_packages(proofs.__path__, "dlnsym.proofs.") if not m.ispkg])
def test_claims_and_arguments_are_values(module: str) -> None:
    """What is judged cannot change under the judge, and results are shared by what a statement is."""
    kinds = [
        kind
        for _, kind in getmembers(
            import_module(module),
            isclass,
        )
        # what comes out of one fact is gathered as it is found
        if is_dataclass(kind) and kind is not Examination
    ]
    for kind in kinds:
        # a class that only inherits from such a one would keep the name and the fields of that
        assert "__dataclass_params__" in vars(kind)
        blank = object.__new__(kind)
        for field in fields(kind):
            with pytest.raises(FrozenInstanceError):
                setattr(blank, field.name, None)
