"""The keys of the ledger as the derivations' text names them: what a shell offers, without loading a derivation."""

from __future__ import annotations

import re

from derivations import sources
from dlnsym.ledger.discovery import modules, names, source
from dlnsym.ledger.keys import order
from dlnsym.proofs import Work

_OF_THE_PAPER = re.compile(r'"([1-9]\.\d{1,2}|(?:lem|thm|def|rem|fig|sec)-\d[\w.-]*)"')
_OF_ANOTHER_WORK = re.compile(r'\b(?!CMV)([A-Z_]+)\.at\(\s*"([^"]+)"')


def keys() -> tuple[str, ...]:
    """Every key of the ledger, in its order, read from the text of the derivations in a fraction of a second.

    >>> "2.9" in keys() and "dln:leaf" in keys()
    True
    """
    found = set[str]()
    for module in modules().values():
        text = source(module)
        found.update(getattr(sources, work).at(place).key for work, place in _OF_ANOTHER_WORK.findall(text))
        found.update(_OF_THE_PAPER.findall(_OF_ANOTHER_WORK.sub("", text)))
    return tuple(sorted(found, key=order))


def works() -> frozenset[str]:
    """The keys of the works that claims are taken from.

    >>> sorted(works())[:2]
    ['arora', 'chen']
    """
    return frozenset(work.key for work in vars(sources).values() if isinstance(work, Work))


def keys_and_names() -> tuple[str, ...]:
    """Every key, and every name of a derivation."""
    return (*keys(), *names())
