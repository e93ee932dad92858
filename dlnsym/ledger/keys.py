"""The ways in which people write the key of a row: (1.7), Theorem 1.1, thm 1.1, Fig. 4."""

from __future__ import annotations

import re
from collections.abc import Iterable

WORDS = {
    "theorem": "thm",
    "thm": "thm",
    "lemma": "lem",
    "lem": "lem",
    "remark": "rem",
    "rem": "rem",
    "definition": "def",
    "def": "def",
    "figure": "fig",
    "fig": "fig",
    "section": "sec",
    "sec": "sec",
    "equation": "",
    "eqn": "",
    "eq": "",
}
"""Words before a number, and how a key begins for them."""
_NAMED = re.compile(rf"({'|'.join(WORDS)})\.?[\s~-]*\(?(\d[\w.-]*?)\)?\.?", re.IGNORECASE)
_NUMBER = re.compile(r"\(?(\d+(?:\.\d+)+)\)?")


def spelled(text: str) -> str:
    """The key that ``text`` means; a text that is none of those is left as it is.

    >>> [spelled(text) for text in ("(1.7)", "Theorem 1.1", "thm. 1.1", "thm-1.1", "Fig. 4", "eq. (2.9)", "dln:leaf")]
    ['1.7', 'thm-1.1', 'thm-1.1', 'thm-1.1', 'fig-4', '2.9', 'dln:leaf']
    """
    text = " ".join(text.split())
    work, colon, place = text.partition(":")
    if colon and work and place:
        return f"{work.lower()}:{spelled(place)}"
    if found := _NUMBER.fullmatch(text):
        return found[1]
    if found := _NAMED.fullmatch(text):
        prefix, number = WORDS[found[1].lower()], found[2]
        return f"{prefix}-{number}" if prefix else number
    return text


def joined(words: Iterable[str]) -> tuple[str, ...]:
    """Keys from the words of a command line, where ``Theorem 1.1`` without quotation marks is two of them.

    >>> joined(["2.9", "Theorem", "1.1", "(1.7)"])
    ('2.9', 'thm-1.1', '1.7')
    """
    keys, before = list[str](), ""
    for word in words:
        if word.rstrip(".").lower() in WORDS and not before:
            before = word
            continue
        keys.append(spelled(f"{before} {word}"))
        before = ""
    return (*keys, before) if before else tuple(keys)
