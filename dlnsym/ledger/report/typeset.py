"""Formulas as MathML, from the paper's LaTeX and from SymPy expressions.

SymPy's LaTeX printer knows how each of the project's own functions is written, so both kinds go through LaTeX.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from latex2mathml.converter import convert
from markupsafe import Markup, escape
from sympy import Expr, Symbol, latex

from dlnsym.proofs import Relation, Statement

LONGEST = 6000
"""Characters of LaTeX above which a relation is not typeset: it would fill pages."""

_SIGN = {"=": "=", "<=": r"\leq"}


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


PLAIN = {
    "sqrt(det g^N)": r"\sqrt{\det g^N}",
    "sqrt(det g^oo)": r"\sqrt{\det g^\infty}",
    "sqrt(det g^N_r)": r"\sqrt{\det g^N_r}",
    "dW/(dSigma dU dV)": r"\frac{dW}{d\Sigma\,dU\,dV}",
    "cos(phi)": r"\cos\phi",
    "sin(phi)": r"\sin\phi",
    "cos(theta)": r"\cos\theta",
    "sin(theta)": r"\sin\theta",
    "tan(theta/2)": r"\tan\frac{\theta}{2}",
    "diag(A)": r"\operatorname{diag}(A)",
}
"""Names that derivations give to symbols as a terminal shows them, and what they stand for."""


@lru_cache(maxsize=4096)
def side(e: Expr) -> str:
    """LaTeX of one side of a relation."""
    named = {s: PLAIN[s.name] for s in e.atoms(Symbol) if s.name in PLAIN}
    return str(latex(e, symbol_names=named))


def relation(r: Relation) -> str | None:
    """MathML of a relation, or None where it is too long to be read."""
    text = f"{side(r.lhs)} {_SIGN[r.kind]} {side(r.rhs)}"
    return formula(text) if len(text) <= LONGEST else None


def size(s: Statement) -> int:
    """How many operations a statement holds, for one that is too long."""
    return int(s.true.lhs.count_ops() + s.true.rhs.count_ops())
