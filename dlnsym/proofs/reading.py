"""A module read as a derivation: its facts in reading order, its claims, its title.  Nothing lists them."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from dlnsym.proofs.model import Claim, Derivation, Fact

Kind = TypeVar("Kind")


def read(module: ModuleType) -> Derivation:
    """The derivation that a module is.

    Facts and claims are the values of its names, or stand in tuples that are; those that it imports, or that stand in a
    module that it imports, belong to other derivations.  A fact that stands in a claim alone is read with the claim.
    The title is the first line of the module's docstring, up to a colon.

    >>> from derivations.layers import loss
    >>> read(loss).title, [claim.key for claim in read(loss).claims]
    ('Loss functions of matrix completion', ['1.10', '1.11', '1.17', '1.18'])
    """
    imported = _imported(module)
    borrowed = {fact for name in imported for fact in _of_kind(Fact, *_values(vars(module).get(name)))}
    facts = tuple(fact for fact in dict.fromkeys(facts_of(module)) if fact not in borrowed)
    title = (inspect.getdoc(module) or module.__name__).partition("\n")[0].partition(":")[0].rstrip(".")
    return Derivation(module.__name__.rpartition(".")[2], title, facts, claims_of(module))


def claims_of(module: ModuleType) -> tuple[Claim, ...]:
    """The claims that a module settles."""
    return tuple({id(claim): claim for claim in _of_kind(Claim, *_own(module))}.values())


def facts_of(module: ModuleType) -> tuple[Fact, ...]:
    """The facts that stand in a module, borrowed ones in its tuples and claims included; one may stand there twice."""
    return (*_of_kind(Fact, *_own(module)), *(fact for claim in claims_of(module) for fact in claim.judged))


def _own(module: ModuleType) -> Iterator[object]:
    imported = _imported(module)
    return (value for name, value in vars(module).items() if name not in imported)


@cache
def _imported(module: ModuleType) -> frozenset[str]:
    """The names that a module takes from others."""
    nodes = ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8-sig")))
    aliases = (alias for node in nodes if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names)
    return frozenset(alias.asname or alias.name for alias in aliases)


def _values(value: object) -> tuple[object, ...]:
    return tuple(vars(value).values()) if isinstance(value, ModuleType) else (value,)


def _of_kind(kind: type[Kind], *values: object) -> Iterator[Kind]:
    """The values of a kind, those in tuples among them."""
    for value in values:
        if isinstance(value, kind):
            yield value
        elif isinstance(value, tuple):
            yield from _of_kind(kind, *value)
