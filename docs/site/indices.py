"""Indices and powers in prose: W_{j+1} and σ_i^2 as the guides and docstrings write them, set as they are meant."""

from __future__ import annotations

import re

_MARK = r"[_^](?:\{[^{}]*\}|[+−-]?\d+|[a-z]{1,2}(?![a-z_])|[a-z](?=[a-z]_)|[A-Z∞ℓα-ωΑ-Ω*](?![a-z]))"
_INDEXED = re.compile(rf"(?<![A-Za-z0-9α-ω_\\`])(?:(?<=\S)\)(?:{_MARK})+|(?:(?:[^\W\d_]|∇)(?:{_MARK})+)+)")
"""Letters, or a bracket, with what is below and above them; names of programs have more letters."""
_ONE = re.compile(r"([_^])(?:\{([^{}]*)\}|([+−-]?\d+|[a-z](?=[a-z]_)|[a-z]{1,2}|[A-Z∞ℓα-ωΑ-Ω*]))")
_NO_PROSE = re.compile(
    r"(^```.*?^```|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$|\]\([^)]*\)|^\{[^}]*\}.*?$)", re.DOTALL | re.MULTILINE
)


def in_markdown(text: str) -> str:
    """Markdown with its indices lowered and its powers raised; code, formulas and addresses stay.

    >>> in_markdown("W_{j+1} is `W_j` and σ_i^2, not t_max")
    'W<sub>j+1</sub> is `W_j` and σ<sub>i</sub><sup>2</sup>, not t_max'
    """
    parts = _NO_PROSE.split(text)
    parts[::2] = [_INDEXED.sub(lambda found: _marked(found[0], "<{0}>{1}</{0}>"), part) for part in parts[::2]]
    return "".join(parts)


def in_rest(text: str) -> str:
    r"""The same for a line of reStructuredText without code.

    >>> in_rest("λ_il of A_{N,W}")
    'λ\\ :sub:`il`\\  of A\\ :sub:`N,W`\\ '
    """
    return _INDEXED.sub(lambda found: _marked(found[0], r"\ :{0}:`{1}`\ "), text)


def _marked(text: str, form: str) -> str:
    return _ONE.sub(lambda one: form.format("sub" if one[1] == "_" else "sup", one[2] or one[3]), text)
