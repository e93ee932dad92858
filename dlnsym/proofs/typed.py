"""Whether data are of the types that their dataclasses declare: a file of one's own is not type-checked by anyone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from dlnsym._shared.validate import show


@cache
def hints_of(kind: Any) -> dict[str, Any]:
    """The declared types of a class by the names of its fields, read once."""
    return get_type_hints(kind)


def misfit(where: str, value: object, declared: Any) -> str | None:
    """What is the first thing in ``value``, called ``where``, that is not as declared; None if all of it is.

    >>> from dlnsym.proofs import Fact
    >>> misfit("facts", (Fact(text="so"), Fact(text=5)), tuple[Fact, ...])
    'facts[1].text is 5; expected str'
    """
    kind: Any = get_origin(declared) or declared
    options = get_args(declared)
    if kind is Any:
        return None
    if kind in (Union, UnionType):
        # shown is what the first option expects: the others are what may stand in its place, None as a rule
        misfits = [misfit(where, value, option) for option in options]
        return None if None in misfits else misfits[0]
    if kind is Literal:
        return None if value in options else _told(where, value, f"one of {', '.join(map(repr, options))}")
    if kind is Callable:
        return None if callable(value) else _told(where, value, "a function")
    parts: Iterable[tuple[str, object, Any]]
    if kind is tuple and isinstance(value, tuple | list):
        parts = ((f"{where}[{k}]", part, options[0]) for k, part in enumerate(value))
    elif kind is tuple:
        return _told(where, value, f"a tuple of {options[0].__name__}s")
    elif not isinstance(value, kind):
        return _told(where, value, kind.__name__)
    elif is_dataclass(kind):
        hints = hints_of(declared)
        parts = ((f"{where}.{field.name}", getattr(value, field.name), hints[field.name]) for field in fields(kind))
    else:
        return None
    return next(filter(None, (misfit(*part) for part in parts)), None)


def _told(where: str, value: object, expected: str) -> str:
    return f"{where} is {show(value)}; expected {expected}"
