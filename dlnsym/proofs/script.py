"""A derivation as a script: every fact with its relation, checked as it is shown."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterable
from typing import Any

from rich.console import Console, Group
from rich.markup import escape
from rich.text import Text
from sympy import pretty
from sympy.printing.pretty.pretty_symbology import pretty_symbol

from dlnsym._shared.terminal import console, encodable, prepare_streams
from dlnsym.proofs.boxes import columns, formula
from dlnsym.proofs.judge import holds
from dlnsym.proofs.model import Derivation, Fact, Relation
from dlnsym.proofs.reading import read
from dlnsym.proofs.signs import sentence
from dlnsym.proofs.typeset import relation as typeset


def show(module: str) -> None:
    """Print the derivation that a module is, and end the program: with status 1 where a fact does not hold."""
    raise SystemExit(not print_derivation(read(sys.modules[module])))


def print_derivation(derivation: Derivation, out: Any = None) -> bool:
    """Print every fact of a derivation and what it settles; returns whether all facts hold."""
    prepare_streams()
    out = out or console()
    all_hold = print_facts(derivation, out)
    keys = " ".join(claim.key for claim in derivation.claims)
    if keys:
        out.print(f"settles: {keys}   (dlnsym verify KEY shows the evidence)", style="dim")
    return all_hold


def print_facts(derivation: Derivation, out: Any, *more: Fact) -> bool:
    """Print every fact of a derivation, and more that go with it; returns whether all of them hold."""
    out.rule(escape(derivation.title))
    all_hold = True
    for text, ok in _checked((*derivation.facts, *more), out):
        out.print(text)
        all_hold &= ok
    return all_hold


def _checked(facts: Iterable[Fact], console: Console) -> Iterable[tuple[Group, bool]]:
    """Each fact as text and formula with the outcome of its check, one at a time."""
    for number, fact in enumerate(facts, 1):
        parts: list[Text] = [Text(f"{number:2}. {words_in(console, fact.text)}")]
        ok = True
        if fact.relation is not None and fact.method is not None:
            lines = formula_in(console, fact.relation)
            fits = max(map(columns, lines.split("\n"))) <= console.width
            # a line that is too long is folded, so that nothing is lost
            parts.append(Text(lines, style="cyan", no_wrap=fits, overflow="fold"))
            ok = holds(fact)
            mark = encodable(console, "✓", "ok") if ok else encodable(console, "✗", "FAILS")
            parts.append(Text(f"    {mark} {fact.method.name}", style="green" if ok else "bold red"))
        yield Group(*parts, Text()), ok


def words_in(console: Console, text: str) -> str:
    """Prose with small signs, where the terminal has them."""
    return encodable(console, sentence(text), text)


def formula_in(console: Console, relation: Relation) -> str:
    """The relation set in Unicode; as SymPy prints it where the terminal, or the width, does not allow that."""
    unicode = encodable(console, "σ²ᵢ─∑", "") != ""
    text = formula(typeset(relation), console.width - len(INDENT) - 2) if unicode else None
    if text is not None:
        return "\n".join(f"{INDENT}{line}" for line in text.split("\n"))
    sign = encodable(console, "≤", "<=") if relation.kind == "<=" else relation.kind
    left, right = (pretty(e, use_unicode=unicode, wrap_line=False).split("\n") for e in (relation.lhs, relation.rhs))
    widths = max(map(len, left)), max(map(len, right))
    if sum(widths) + 12 <= console.width:
        return _side_by_side(left, f" {sign} ", right)
    return in_lines(str(relation.lhs), sign, str(relation.rhs), console.width, unicode=unicode)


INDENT = " " * 6
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def in_lines(left: str, sign: str, right: str, width: int, *, unicode: bool) -> str:
    """A relation that is too wide to be set: what SymPy writes, folded, both sides on one edge, the sign before it.

    >>> print(in_lines("x**2 + TaylorCoefficient(eta*w_11, eta, 1)", "=", "1", 40, unicode=True))
            x² + taylor coefficient(η·w₁₁,
            η, 1)
          = 1
    """

    def read(text: str) -> str:
        words = re.sub(r"[A-Z][A-Za-z]+(?=\()", lambda m: _CAMEL.sub(" ", m.group()).lower(), text)
        if not unicode:
            return words
        words = re.sub(r"[A-Za-z]\w*", lambda m: str(pretty_symbol(m.group())), words)
        return words.replace("**2", "²").replace("**", "^").replace("*", "·").replace(" - ", " − ")

    edge = INDENT + " " * (len(sign) + 1)
    sides = []
    for start, text in ((edge, left), (f"{INDENT}{sign} ", right)):
        sides += textwrap.wrap(read(text), width, initial_indent=start, subsequent_indent=edge, break_on_hyphens=False)
    return "\n".join(sides)


def _side_by_side(left: list[str], sign: str, right: list[str]) -> str:
    height = max(len(left), len(right))
    blocks = []
    for block in (left, right):
        top = (height - len(block)) // 2
        width = max(map(len, block))
        padded = [""] * top + block + [""] * (height - len(block) - top)
        blocks.append([line.ljust(width) for line in padded])
    middle = height // 2
    rows = (
        f"      {a}{sign if k == middle else ' ' * len(sign)}{b}".rstrip()
        for k, (a, b) in enumerate(zip(*blocks, strict=True))
    )
    return "\n".join(rows)
