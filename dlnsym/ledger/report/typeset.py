"""Formulas as MathML, from LaTeX: the paper's, and that of the relations that were judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from latex2mathml.converter import convert
from markupsafe import Markup, escape

LONGEST = 6000
"""Characters of LaTeX above which a relation is not typeset: it would fill pages."""


def formula(text: str, display: Literal["inline", "block"] = "block") -> str:
    """MathML of LaTeX.

    >>> "<msup><mi>a</mi><mn>2</mn></msup>" in formula("a^2", "inline")
    True
    """
    return convert(text, display=display)


def statement(text: str) -> Markup:
    """A formula on a line of its own, or, where words stand between formulas, a sentence that can wrap.

    >>> print(statement(r"\\text{the rank is } r")[:36])
    <p class="sentence">the rank is <mat
    """
    pieces = list(_pieces(text))
    if not any(words for words, _ in pieces):
        return Markup(formula(text))
    parts = (escape(piece) if words else Markup(formula(piece, "inline")) for words, piece in pieces)
    return Markup('<p class="sentence">{}</p>').format(Markup("").join(parts))


_TOKEN = re.compile(r"\\text\{|\\(?:left|right|begin|end)\b|\\.|[{}]|[^\\{}]+", re.DOTALL)


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    r"""(whether it is words, piece): ``\text{…}`` outside every group is words, the rest is mathematics."""
    depth, inside, current = 0, False, ""
    for token in _TOKEN.findall(text):
        if token == r"\text{" and depth == 0:
            if current.strip():
                yield False, current
            depth, inside, current = 1, True, ""
            continue
        if token == "}" and inside and depth == 1:
            yield True, current
            depth, inside, current = 0, False, ""
            continue
        depth += (token in ("{", r"\text{", r"\left", r"\begin")) - (token in ("}", r"\right", r"\end"))
        current += token
    if current.strip():
        yield False, current


_RAISED = re.compile(r"([_^])(?:\{([^{}]*)\}|([0-9A-Za-z∞α-ωΑ-Ω+−-]|\d+))")
_SIGNS = ((r"\dot{W}", "Ẇ"), (r"\dot{Λ}", "Λ̇"), (r"\mathcal{A}", "𝒜"), (r"\tilde{X}", "X̃"), (r"\tilde{Y}", "Ỹ"))


def words(text: str) -> Markup:
    """Prose with ``_{i}`` and ``^{p}`` as lowered and raised signs.

    >>> print(words("W_{j+1} = σ_i^2 < 3"))
    W<sub>j+1</sub> = σ<sub>i</sub><sup>2</sup> &lt; 3
    """
    for command, sign in _SIGNS:
        text = text.replace(command, sign)
    html = str(escape(text))
    return Markup(_RAISED.sub(_raised, html))


def _raised(found: re.Match[str]) -> str:
    tag = "sub" if found[1] == "_" else "sup"
    return f"<{tag}>{found[2] if found[2] is not None else found[3]}</{tag}>"


def relation(text: str) -> str | None:
    """MathML of a relation given as LaTeX, or None where it is too long to be read."""
    return formula(text) if len(text) <= LONGEST else None
