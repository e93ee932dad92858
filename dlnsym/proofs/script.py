"""A derivation as a script: every step with its relation, checked as it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.console import Console, Group
from rich.markup import escape
from rich.text import Text
from sympy import Expr, pretty

from dlnsym._terminal import console, encodable, prepare_streams
from dlnsym.proofs.judge import step_holds
from dlnsym.proofs.model import Derivation


def print_derivation(derivation: Derivation, out: Any = None) -> bool:
    """Print every step of a derivation and what it settles; returns whether all steps hold."""
    prepare_streams()
    out = out or console()
    all_hold = print_steps(derivation, out)
    keys = " ".join(claim.key for claim in derivation.claims)
    if keys:
        out.print(f"settles: {keys}   (dlnsym verify KEY shows the evidence)", style="dim")
    return all_hold


def print_steps(derivation: Derivation, out: Any) -> bool:
    """Print every step of a derivation; returns whether all of them hold."""
    out.rule(escape(derivation.title))
    all_hold = True
    for text, ok in derivation_steps(derivation, out):
        out.print(text, soft_wrap=False)
        all_hold &= ok
    return all_hold


def derivation_steps(derivation: Derivation, console: Console) -> Iterable[tuple[Group, bool]]:
    """Each step as text and formula with the outcome of its check, one at a time."""
    for number, step in enumerate(derivation.steps, 1):
        parts: list[Text] = [Text(f"{number:2}. {step.text}")]
        ok = True
        if step.true is not None and step.by is not None:
            relation = "=" if step.true.kind == "=" else encodable(console, "≤", "<=")
            formula = _formula(console, step.true.lhs, relation, step.true.rhs)
            parts.append(Text(formula, style="cyan", no_wrap=True))
            ok = step_holds(step)
            mark = encodable(console, "✓", "ok") if ok else encodable(console, "✗", "FAILS")
            parts.append(Text(f"    {mark} {step.by.name}", style="green" if ok else "bold red"))
        yield Group(*parts, Text()), ok


def _formula(console: Console, lhs: Expr, relation: str, rhs: Expr) -> str:
    """Both sides typeset for the terminal; one below the other where they do not fit side by side."""
    unicode = encodable(console, "σ²", "") != ""
    left, right = (pretty(e, use_unicode=unicode, wrap_line=False).split("\n") for e in (lhs, rhs))
    widths = max(map(len, left)), max(map(len, right))
    if sum(widths) + 12 <= console.width:
        return _side_by_side(left, f" {relation} ", right)
    return "\n".join([*(f"      {line}" for line in left), f"    {relation}", *(f"      {line}" for line in right)])


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
