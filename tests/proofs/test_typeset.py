"""LaTeX of relations: every printer of every function keeps an exponent, and parts stay where they belong."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

import pytest
from sympy import Function, Integer, Symbol, latex, symbols

import derivations
import dlnsym.algebra
import dlnsym.proofs
from dlnsym.proofs import Relation, T, matrices
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
    **dict.fromkeys(("AtZero", "Level", "Rounded", "Scaled", "Along"), 2),
}
"""Of those that take more than one."""


@pytest.mark.parametrize("kind", PRINTED, ids=lambda c: c.__name__)
@pytest.mark.parametrize("exponent", [Integer(2), Integer(-1), Symbol("p"), 1 / Integer(2)])
def test_an_exponent_is_printed_in_and_out(kind: type, exponent: Symbol) -> None:
    count = ARGUMENTS.get(kind.__name__, 1)
    letters = (A, B, C) if kind is T or kind.__name__ == "Tr" else (x + y, y, z, Symbol("n"))
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
