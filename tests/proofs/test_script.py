"""A derivation as a script prints it: every fact with its outcome, for terminals with and without small signs."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from sympy import symbols

from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Work, script
from dlnsym.proofs.model import Derivation
from dlnsym.proofs.signs import sentence

x, y = symbols("x y", positive=True)
RIGHT = Fact(Relation((x + y) ** 2, x**2 + 2 * x * y + y**2), ExpLogZeroTest(), text="The square of a sum, x_i^2:")
WRONG = Fact(Relation(x, y, "<="), ExpLogZeroTest(), text="Not so:")
WORDS = Fact(text="Words.")
SQUARE = Claim(Work("own", "a notebook").at("square"), "identity", "t", "", "")


def printed(
    *facts: Fact, claims: tuple[Claim, ...] = (), encoding: str = "utf-8", width: int = 60
) -> tuple[bool, list[str]]:
    """Whether all facts hold, and the lines that are printed."""
    raw = io.BytesIO()
    out = Console(file=io.TextIOWrapper(raw, encoding=encoding), width=width, force_terminal=False)
    all_hold = script.print_derivation(Derivation("own", "A [title]", facts, claims), out)
    out.file.flush()
    return all_hold, raw.getvalue().decode(encoding).split("\n")


def test_each_fact_is_printed_with_its_outcome() -> None:
    all_hold, lines = printed(RIGHT, WORDS, claims=(SQUARE,), width=80)
    assert all_hold
    assert lines == [
        "─" * 34 + " A [title] " + "─" * 35,
        " 1. The square of a sum, xᵢ²:",
        "      (x + y)² = x² + 2xy + y²",
        "    ✓ exact zero test",
        "",
        " 2. Words.",
        "",
        "settles: own:square   (dlnsym verify KEY shows the evidence)",
        "",
    ]


def test_a_fact_that_does_not_hold_is_marked_wherever_it_stands() -> None:
    for facts in ((WRONG, RIGHT), (RIGHT, WRONG)):
        all_hold, lines = printed(*facts)
        assert not all_hold and lines.count("    ✗ exact zero test") == lines.count("    ✓ exact zero test") == 1
        assert not any("settles" in line for line in lines)
    assert lines[5:8] == [" 2. Not so:", "      x ≤ y", "    ✗ exact zero test"]


def test_a_terminal_without_small_signs_has_words_for_them() -> None:
    all_hold, lines = printed(RIGHT, WRONG, encoding="ascii")
    assert not all_hold
    assert lines[1:] == [
        " 1. The square of a sum, x_i^2:",
        "             2    2            2",
        "      (x + y)  = x  + 2*x*y + y",
        "    ok exact zero test",
        "",
        " 2. Not so:",
        "      x <= y",
        "    FAILS exact zero test",
        "",
        "",
    ]


def test_facts_are_printed_beside_those_of_a_derivation() -> None:
    raw = io.StringIO()
    out = Console(file=raw, width=60, force_terminal=False)
    assert not script.print_facts(Derivation("own", "title", (RIGHT,), ()), out, WORDS, WRONG)
    assert [line[:3] for line in raw.getvalue().split("\n") if line[2:3] == "."] == [" 1.", " 2.", " 3."]


def test_a_relation_stands_in_one_row_where_it_fits() -> None:
    for width in (24, 16, 15, 14):
        out = Console(file=io.TextIOWrapper(io.BytesIO(), encoding="ascii"), width=width)
        shown = script.formula_in(out, Relation(x / y, x**2, "<=")).split("\n")
        in_one_row = ["      x     2", "      - <= x", "      y"]
        assert shown == (in_one_row if width >= 15 else ["         x/y", "      <= x**2"])


def test_a_wide_relation_is_folded_with_names_as_words() -> None:
    text = "TaylorCoefficient(eta*w_11, eta, 1) - x**2 + x**3"
    assert script.in_lines(text, "<=", "alpha*beta", 40, unicode=True).split("\n") == [
        "         taylor coefficient(η·w₁₁, η, 1)",
        "         − x² + x^3",
        "      <= α·β",
    ]
    assert script.in_lines(text, "<=", "alpha*beta", 40, unicode=False).split("\n") == [
        "         taylor coefficient(eta*w_11,",
        "         eta, 1) - x**2 + x**3",
        "      <= alpha*beta",
    ]
    out = Console(file=io.TextIOWrapper(io.BytesIO(), encoding="ascii"), width=60)
    shown = script.formula_in(out, Relation(sum(symbols("a:30")), x)).split("\n")
    assert shown[0].startswith("        a0 + a1") and shown[-1] == "      = x" and max(map(len, shown)) <= 60


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x_i^2 and 10^-6", "xᵢ² and 10⁻⁶"),
        ("U^T a_{il}, (x)^2, [a]_1", "Uᵀ aᵢₗ, (x)², [a]₁"),
        ("2^n x^{-1} x^N", "2ⁿ x⁻¹ xᴺ"),
        ("A_{N,W} f_Q from_frames x_ab", "A_{N,W} f_Q from_frames x_ab"),
        ("e^q _x ^2", "e^q _x ^2"),
    ],
)
def test_sentences_have_small_signs_where_there_are_such(text: str, shown: str) -> None:
    assert sentence(text) == shown
