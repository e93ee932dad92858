"""LaTeX of relations: every printer of every function keeps an exponent, and parts stay where they belong."""

from __future__ import annotations

import io
import re
from importlib import import_module
from pkgutil import walk_packages

import pytest
from rich.console import Console
from sympy import Function, Integer, Symbol, latex, symbols

import derivations
import dlnsym.algebra
import dlnsym.proofs
from dlnsym import ledger
from dlnsym.proofs import Relation, T, matrices, script
from dlnsym.proofs.boxes import columns
from dlnsym.proofs.typeset import relation

for _package in (dlnsym.algebra, dlnsym.proofs, derivations):
    for _module in walk_packages(_package.__path__, f"{_package.__name__}."):
        import_module(_module.name)


def _printed(kind: type) -> list[type]:
    """The classes below ``kind`` that print themselves."""
    below = [c for k in kind.__subclasses__() for c in (k, *_printed(k))]
    return [c for c in below if "_latex" in vars(c) and c.__module__.startswith(("dlnsym", "derivations"))]


x, y, z = symbols("x y z", positive=True)
A, B, C = matrices("A B C")
PRINTED = sorted(set(_printed(Function)), key=lambda c: c.__name__)


ARGUMENTS = {
    "TaylorCoefficient": 3,
    "CornerOfPower": 4,
    "CornerOfExp": 3,
    "FarCornerOfPower": 5,
    "FarCornerOfExp": 4,
    **dict.fromkeys(("AtZero", "Level", "Rounded", "Scaled", "Along"), 2),
}
"""Of those that take more than one."""


@pytest.mark.parametrize("kind", PRINTED, ids=lambda c: c.__name__)
@pytest.mark.parametrize("exponent", [Integer(2), Integer(-1), Symbol("p"), 1 / Integer(2)])
def test_an_exponent_is_printed_in_and_out(kind: type, exponent: Symbol) -> None:
    count = ARGUMENTS.get(kind.__name__, 1)
    letters = (A, B, C) if kind is T or kind.__name__ == "Tr" else (x + y, y, z, Symbol("n"), Symbol("m"))
    value = kind(*letters[:count])
    plain, raised = latex(value), latex(value**exponent)
    assert raised != plain
    if exponent.is_Symbol or exponent == 2:
        assert f"^{{{latex(exponent)}}}" in raised.replace(plain, "")
    # out of the function again: the exponent inside is not that outside
    inside = kind(*(letter**exponent if k == 0 else letter for k, letter in enumerate(letters[:count])))
    assert kind is T or latex(inside) != raised


def test_there_are_printers() -> None:
    assert {"T", "Tr", "van", "det", "Singles", "OrderedPairs", "AtZero", "SigmaPower", "WWT", "WTW"} <= {
        c.__name__ for c in PRINTED
    }


def test_a_transpose_takes_no_second_superscript() -> None:
    (inverse,) = matrices("W^{-1}")
    assert latex(T(A)) == "A^{T}"
    assert latex(T(A) ** 2) == r"\left(A^{T}\right)^{2}"
    assert latex(T(inverse)) == r"\left(W^{-1}\right)^{T}"


def test_relations() -> None:
    assert relation(Relation(x, y, "<")) == "x < y"
    assert relation(Relation(x, y, "<=")) == r"x \leq y"
    assert relation(Relation(Symbol("sqrt(det g^N)") ** 2, y)) == r"\left(\sqrt{\det g^N}\right)^{2} = y"


def _relations() -> list[tuple[str, Relation]]:
    facts = [(name, fact) for name in ledger.names() for fact in ledger.derivation(name).facts]
    return [(name, fact.relation) for name, fact in facts if fact.relation is not None]


@pytest.mark.parametrize("unicode", [True, False])
def test_every_formula_of_a_derivation_fits_a_terminal_in_words_that_people_use(unicode: bool) -> None:
    """80 columns, no command of LaTeX, no name of a class, no function that runs into the letter before it."""
    out = Console(
        file=io.TextIOWrapper(io.BytesIO(), encoding="utf-8" if unicode else "ascii"), width=80, force_terminal=False
    )
    for name, each in _relations() if unicode else _relations()[::9]:
        shown = script.formula_in(out, each)
        assert max(map(columns, shown.split("\n"))) <= 80, name
        if unicode:
            assert not re.search(r"\\[a-zA-Z]+|[a-z][A-Z][a-z]+\(", shown), shown
            assert not re.search(r"[A-Za-z](grad|det|van|tr|exp|log)\b ?\(?", shown), shown


def test_both_sides_of_a_relation_that_is_too_wide_stand_on_one_edge() -> None:
    shown = script.in_lines("a + " * 30 + "a", "≤", "b + " * 30 + "b", 80, unicode=True).split("\n")
    (sign,) = (line for line in shown if "≤" in line)
    assert {len(line) - len(line.lstrip()) for line in shown if line is not sign} == {sign.index("≤") + 2}
    assert all(len(line) <= 80 for line in shown)
