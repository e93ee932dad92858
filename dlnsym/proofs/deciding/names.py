"""What is assumed of the names in a text."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sympy import Symbol

_NUMBERS = ("positive", "nonnegative", "real", "integer")


class NotARelationError(ValueError):
    """The text is not a relation, or not an expression, of the language that is read."""


@dataclass(frozen=True)
class Names:
    """What is assumed of names: one name may be in several of these.  Others are complex numbers.

    >>> Names(positive="x,y", integer=["N"])
    Names(positive=('x', 'y'), nonnegative=(), real=(), integer=('N',), matrices=())
    """

    positive: Any = ()
    nonnegative: Any = ()
    real: Any = ()
    integer: Any = ()
    matrices: Any = ()

    def __post_init__(self) -> None:
        for kind in (*_NUMBERS, "matrices"):
            object.__setattr__(self, kind, _listed(kind, getattr(self, kind)))
        for name in self.matrices:
            if any(name in getattr(self, kind) for kind in _NUMBERS):
                raise ValueError(f"matrices: {name} is also assumed to be a number")

    def symbol(self, name: str) -> Symbol:
        """The symbol of a name, with what is assumed of it."""
        if name in self.matrices:
            return Symbol(name, commutative=False)
        return Symbol(name, **{kind: True for kind in _NUMBERS if name in getattr(self, kind)})

    def check_used(self, texts: Iterable[str]) -> None:
        """Raises ``ValueError`` where something is assumed of a name that no text holds: a typing error, for example.

        >>> Names(positive="x").check_used(["x + 1", "y"])
        """
        words = {word for text in texts for word in re.findall(r"[^\W\d]\w*", text)}
        for kind in (*_NUMBERS, "matrices"):
            for name in getattr(self, kind):
                if name not in words:
                    raise ValueError(f"{kind} holds {name!r}, which is not in the text; expected names in it")

    def declares(self, name: str) -> bool:
        """Whether anything is assumed of a name."""
        return any(name in getattr(self, kind) for kind in (*_NUMBERS, "matrices"))


def _listed(kind: str, names: str | Iterable[str]) -> tuple[str, ...]:
    parts = re.split(r"[\s,]+", names.strip()) if isinstance(names, str) else list(names)
    for name in parts:
        if not isinstance(name, str) or (name and not is_name(name)):
            raise ValueError(f"{kind} holds {name!r}; expected names such as x, y")
    return tuple(dict.fromkeys(name for name in parts if name))


def is_name(name: str) -> bool:
    """Whether a word is read as a name: none that begins with an underscore, none of Python's own."""
    return name.isidentifier() and not name.startswith("_") and not keyword.iskeyword(name) and len(name) <= 60
