"""Keys of rows: how people write them, (1.7), Theorem 1.1, thm 1.1, Fig. 4, and their order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from dlnsym.proofs.model import section

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


class ContentsError(ValueError):
    """Two derivations settle one claim, or a key says no place."""


_RANK = {"def": 0, "lem": 1, "rem": 2, "thm": 3, "": 4, "sec": 5, "fig": 6}


def order(key: str) -> tuple[Any, ...]:
    """Sort key: by section; named statements, then equations by number, then statements in words and figures.

    Claims of other works than the paper come last, by work and place.  Raises :class:`ContentsError` for a key that
    says no place.

    >>> sorted(["2.10", "sec-2.4-isometry", "dln:curvature", "fig-4", "2.9", "lem-2.4"], key=order)
    ['lem-2.4', '2.9', '2.10', 'sec-2.4-isometry', 'fig-4', 'dln:curvature']
    """
    work, colon, place = key.partition(":")
    if colon and work and place:
        return (1, work, 0, [], place)
    prefix, _, rest = key.partition("-") if "-" in key else ("", "", key)
    number, _, word = rest.partition("-")
    parts = [int(part) for part in number.split(".") if part.isdigit()]
    if prefix not in _RANK or not section(key).isdecimal():
        raise ContentsError(
            f"the key of a claim is {key!r}; expected one like '2.9', 'lem-2.4', 'sec-2.4-isometry' or 'dln:curvature'"
        )
    return (0, int(section(key)), _RANK[prefix], parts, word)
