"""What Coq accepted, for those who do not have it: a mark for each fact, which it loses when it changes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dlnsym._shared.files import read_json
from dlnsym.algebra.letters import in_order
from dlnsym.proofs import Fact

PATH = Path(__file__).parent / "record.json"


NOT_GIVEN = "not given to Coq yet"
"""The reason of a mark that stands for a lemma until Coq is run on it."""


class RecordError(ValueError):
    """The committed record cannot be read; says why in one line."""


@dataclass(frozen=True)
class Mark:
    """What Coq said of one fact: accepted, in which file, or why not.

    ``statement`` is the SHA-256 of the text that it was given, guards included; None where there was nothing to give.
    """

    name: str
    accepted: bool
    file: str | None = None
    statement: str | None = None
    reason: str = ""


@dataclass(frozen=True)
class Record:
    """What Coq accepted.

    ``coq`` is its version; ``files`` has the SHA-256 of every file that it accepted, with the modules by hand that the
    file imports, ``marks`` what became of each fact, by its fingerprint.
    """

    coq: str
    files: Mapping[str, str]
    marks: Mapping[str, Mark]

    def mark(self, fact: Fact) -> Mark | None:
        """The mark of a fact; None for a fact that is not as it was when Coq was asked."""
        return self.marks.get(fingerprint(fact))

    def without_pending(self) -> Record:
        """The record without the marks of facts that Coq was not given, so that they are tried."""
        return Record(self.coq, self.files, {k: m for k, m in self.marks.items() if m.reason != NOT_GIVEN})

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        marks = {k: asdict(m) for k, m in self.marks.items()}
        return {"coq": self.coq, "files": dict(self.files), "facts": marks}


EMPTY = Record("", {}, {})


@cache
def fingerprint(fact: Fact) -> str:
    """A hash of all that a fact says: its relation, its symbols and what is assumed of them, its argument, its points.

    >>> from sympy import Symbol
    >>> from dlnsym.proofs import ExpLogZeroTest, Relation
    >>> x, y = Symbol("x", positive=True), Symbol("x", real=True)
    >>> said = [Fact(Relation(s**2, s * s + k), ExpLogZeroTest()) for s, k in ((x, 0), (x, 1), (y, 0))]
    >>> len({fingerprint(fact) for fact in said})
    3
    """
    if fact.relation is None:
        return digest(fact.text)
    sides = (fact.lhs, fact.rhs)
    symbols = in_order(set().union(*(e.free_symbols for e in sides)))
    assumed = [(s.name, sorted((k, v) for k, v in s.assumptions0.items() if v is not None)) for s in symbols]
    points = [sorted((str(k), str(v)) for k, v in point.items()) for point in fact.points]
    method = (type(fact.method).__name__, repr(fact.method))
    said = repr((fact.relation.kind, *map(str, sides), assumed, method, points))
    return digest(re.sub(r" at 0x[0-9a-f]+", "", said))  # the address of a function is another in each run


def digest(text: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def recorded() -> Record:
    """The committed record; an empty one where there is none.  Raises :class:`RecordError` for one that is damaged."""
    if not PATH.is_file():
        return EMPTY
    try:
        found = read_json(PATH)
        marks = {str(k): Mark(**m) for k, m in found["facts"].items()}
        accepted = {str(k): str(v) for k, v in found["files"].items()}
        return Record(str(found["coq"]), accepted, marks)
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise RecordError(f"{PATH.name}: {error}") from None


def kernel_checked(fact: Fact) -> bool:
    """Whether Coq accepted the fact, as it is now.

    >>> kernel_checked(Fact(text="Words."))
    False
    """
    mark = recorded().mark(fact)
    return mark is not None and mark.accepted
