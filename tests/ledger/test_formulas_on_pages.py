"""Formulas on the pages: brackets grow with what they hold, exponents and letters survive, words have their indices."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from sympy import Symbol

from dlnsym import ledger
from dlnsym.ledger.discovery import derivation
from dlnsym.ledger.report.typeset import formula, words
from dlnsym.proofs.typeset import side

RAISED = ("msup", "msubsup", "mover", "munderover")


def printed() -> list[str]:
    """The forms of all claims that are formulas."""
    forms = [form for claim, _ in ledger.claims().values() for form in (claim.printed, claim.correction) if form]
    return [form for form in forms if r"\text" not in form]


def tag(e: ET.Element) -> str:
    return e.tag.split("}")[-1]


def sign(e: ET.Element) -> ET.Element:
    """An operator, or the one that carries an exponent."""
    return e[0] if tag(e) in RAISED else e


def flat_brackets(tree: ET.Element) -> Iterator[str]:
    """Brackets that do not grow and hold a fraction."""
    for row in tree.iter():
        opened: list[int] = []
        for k, child in enumerate(row):
            operator = sign(child)
            if tag(operator) == "mo" and operator.text == "(" and operator.get("stretchy") == "false":
                opened.append(k)
            elif tag(operator) == "mo" and operator.text == ")" and opened:
                inside = list(row)[opened.pop() + 1 : k]
                if any(tag(e) == "mfrac" for part in inside for e in part.iter()):
                    yield "".join(row.itertext())


def test_brackets_grow_with_the_fractions_in_them_and_exponents_stay() -> None:
    for form in printed():
        tree = ET.fromstring(formula(form))
        assert not list(flat_brackets(tree)), form
        assert "\\" not in "".join(tree.itertext()), form
        assert sum(tag(e) in RAISED for e in tree.iter()) >= form.replace(r"^\prime", "").count("^"), form


def test_brackets_that_nothing_closes_stay() -> None:
    assert r"\left" not in "".join(ET.fromstring(formula(r"[0, \frac{1}{2})")).itertext())


@pytest.mark.parametrize("name", ledger.names())
def test_the_names_of_letters_are_whole_in_latex(name: str) -> None:
    letters = {
        s
        for f in derivation(name).facts
        if f.relation
        for e in (f.relation.lhs, f.relation.rhs)
        for s in e.atoms(Symbol)
    }
    for letter in letters:
        # a bracket is closed in the index in which it was opened, and a product has brackets
        assert not re.search(r"[_^]\{[^{}()]*\)", side(letter)), letter
        assert "⊗" not in side(letter), letter


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("λ_il of E_il", "λ<sub>il</sub> of E<sub>il</sub>"),
        ("Φ_12²", "Φ<sub>12</sub>²"),
        ("10^-6", "10<sup>-6</sup>"),
        ("e^{p_i}", "e<sup>p<sub>i</sub></sup>"),
        ("W_jW_{j+1}", "W<sub>j</sub>W<sub>j+1</sub>"),
        (r"\dot{W} = \dot{\Sigma}", "Ẇ = Σ̇"),
        ("from_frames", "from_frames"),
    ],
)
def test_words_have_indices_and_exponents(text: str, html: str) -> None:
    assert words(text) == html
