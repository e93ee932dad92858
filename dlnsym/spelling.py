"""Output on terminals whose encoding lacks the signs of mathematics: they are spelled out, never refused."""

from __future__ import annotations

import codecs
import sys
import unicodedata

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
