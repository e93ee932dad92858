"""Consoles, and output on terminals whose encoding lacks the signs of mathematics: they are spelled out."""

from __future__ import annotations

import codecs
import sys
import unicodedata
from typing import Any

SIGNS = {"≤": "<=", "≥": ">=", "≠": "!=", "∞": "inf", "−": "-", "·": "*", "…": "...", "∘": "o", "⊗": "(x)", "→": "->"}


def spell(text: str) -> str:
    """ASCII for ``text``: Greek letters by name, the commonest signs by their usual substitute.

    >>> spell("Σ σ² ≤ ∞ − é")
    'Sigma sigma2 <= inf - e'
    """
    return "".join(_letter(c) for c in text)


def _letter(c: str) -> str:
    if c.isascii():
        return c
    if c in SIGNS:
        return SIGNS[c]
    name = unicodedata.name(c, "")
    if name.startswith("GREEK"):
        greek = name.rsplit(" ", 1)[-1].lower()
        return greek.capitalize() if "CAPITAL" in name else greek
    return unicodedata.normalize("NFKD", c).encode("ascii", "ignore").decode() or "?"


def _spell_error(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return spell(error.object[error.start : error.end]), error.end


def prepare_streams() -> None:
    """Let the standard streams spell what they cannot encode."""
    codecs.register_error("dlnsym.spell", _spell_error)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="dlnsym.spell")


NARROWEST = 20
"""Columns: COLUMNS=0 and the like would leave nothing of a line."""


def console(stderr: bool = False) -> Any:
    from rich.console import Console

    made = Console(stderr=stderr, highlight=False)
    if made.width < NARROWEST:
        made.width = NARROWEST
    return made


def encodable(console: Any, text: str, plain: str) -> str:
    """``text`` where the terminal's encoding has it, else ``plain``."""
    try:
        text.encode(console.encoding)
    except (UnicodeEncodeError, LookupError):
        return plain
    return text
