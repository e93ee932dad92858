"""Formulas as MathML, from LaTeX: the paper's, and that of the relations that were judged."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
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
    mathml = convert(grown(_spaced(text)), display=display)
    if display == "inline":
        return mathml
    # on paper nothing scrolls: a formula wider than the page is set smaller, which needs its width
    return mathml.replace("<math ", f'<math style="--ems: {ems(ET.fromstring(mathml)):.1f}" ', 1)


LETTER, OPERATOR, SMALLER = 0.55, 0.85, 0.75
"""Ems that a letter takes, an operator with its spaces, and the size of what is raised or lowered."""


def ems(e: ET.Element) -> float:
    """About how wide MathML is, in ems of its letters.

    >>> 1.5 < ems(ET.fromstring(convert("a + b"))) < 2.5
    True
    """
    tag = e.tag.rpartition("}")[2]
    if tag == "mo":
        return LETTER if e.text in tuple("()[]{}|,") else OPERATOR
    parts = [ems(part) for part in e]
    if tag == "mfrac":
        return max(parts) + 0.2
    if tag in ("msubsup", "munderover", "msup", "msub", "mover", "munder"):
        return parts[0] + SMALLER * max(parts[1:])
    if tag == "mtable":
        return sum(max(ems(row[k]) for row in e if k < len(row)) + 0.8 for k in range(max(map(len, e))))
    return sum(parts) + LETTER * len((e.text or "").strip()) + (0.8 if tag == "msqrt" else 0.0)


_PART = re.compile(r"\\(?:left|right|[bB]igg?[lr]?)\s*(?:\\.|[^\s\\]|\\[A-Za-z]+)|\\[A-Za-z]+|\\.|.", re.DOTALL)
_TALL = re.compile(r"\\(?:[dt]?frac|sum|prod|int|begin)(?![a-z])")
_PAIRS = {"(": ")", "[": "]"}


def grown(text: str) -> str:
    r"""LaTeX in which brackets grow with the fractions and sums that they hold, as they do on paper.

    >>> grown(r"1 - (\frac{a}{b})^{2} + (a)")
    '1 - \\left(\\frac{a}{b}\\right)^{2} + (a)'
    """
    parts = _PART.findall(text)
    opened: list[int] = []
    for k, part in enumerate(parts):
        if part == "{" or part in _PAIRS:
            opened.append(k)
        elif part in ("}", ")", "]"):
            # a bracket that no other one closes, as in [0, 1), stays as it is
            while part == "}" and opened and parts[opened[-1]] != "{":
                opened.pop()
            if opened and (parts[opened[-1]] == "{" if part == "}" else _PAIRS.get(parts[opened[-1]]) == part):
                first = opened.pop()
                if part != "}" and _TALL.search("".join(parts[first:k])):
                    parts[first], parts[k] = rf"\left{parts[first]}", rf"\right{part}"
    return "".join(parts)


def _spaced(text: str) -> str:
    """Names of functions set off from the letter that follows."""
    return re.sub(r"\\(log|det|sin|cos|tan|exp|dim)\s*(?=[A-Za-z]|\\(?!left)[A-Za-z])", r"\\\1\\,", text)


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


_RAISED = re.compile(r"([_^])(?:\{([^{}]*)\}|([+−-]?\d+|[a-z]{1,4}(?![a-z])|\(\d\)|[A-Z∞ℓα-ωΑ-Ω*+−]))")
"""``_`` or ``^`` with a group, a number, some indices or one letter; longer words are names of programs."""
_SIGNS = ((r"\mathcal{A}", "𝒜"), (r"\partial_x{g^{*}}", "∂_x g^{*}"), (r"\frac{d}{dε}", "d/dε "), (r"\Sigma", "Σ"))
_ACCENTS = {"dot": "\N{COMBINING DOT ABOVE}", "tilde": "\N{COMBINING TILDE}"}
_ACCENTED = re.compile(r"\\(dot|tilde)\{(\w+)\}")


def words(text: str) -> Markup:
    """Prose with ``_{i}`` and ``^{p}`` as lowered and raised signs.

    >>> print(words("W_{j+1} = σ_i^2 < 3"))
    W<sub>j+1</sub> = σ<sub>i</sub><sup>2</sup> &lt; 3
    >>> print(words("Φ_12 E_il in 10^-6, from_frames"))
    Φ<sub>12</sub> E<sub>il</sub> in 10<sup>-6</sup>, from_frames
    """
    for command, sign in _SIGNS:
        text = text.replace(command, sign)
    text = _ACCENTED.sub(_accented, text)
    html = str(escape(text))
    return Markup(_RAISED.sub(_raised, html))


def _accented(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", found[2][:1] + _ACCENTS[found[1]] + found[2][1:])


def _raised(found: re.Match[str]) -> str:
    tag = "sub" if found[1] == "_" else "sup"
    group = _RAISED.sub(_raised, found[2]) if found[2] is not None else found[3]
    return f"<{tag}>{group}</{tag}>"


def relation(text: str) -> str | None:
    """MathML of a relation given as LaTeX, or None where it is too long to be read."""
    return formula(text) if len(text) <= LONGEST else None
