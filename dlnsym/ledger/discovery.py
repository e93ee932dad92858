"""The derivations and their kernels, found by walking the package ``derivations``: nothing lists them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from importlib.abc import SourceLoader
from importlib.util import find_spec
from pkgutil import walk_packages
from types import MappingProxyType

import derivations
from dlnsym.codegen import Kernel
from dlnsym.proofs import Derivation
from dlnsym.proofs.reading import read


class UnknownNameError(ValueError):
    """A key or a name that the ledger does not hold."""


@cache
def modules() -> Mapping[str, str]:
    """The module of each derivation by its name, the last part of the module's; loads none of them.

    >>> modules()["spectrum"]
    'derivations.spectrum.spectrum'
    """
    # what stands in no chapter is shared by derivations, and some modules hold kernels alone
    found = (name for name in _every_module() if name.count(".") == 2 and _ARGUES.search(source(name)))
    return MappingProxyType({name.rpartition(".")[2]: name for name in found})


_ARGUES = re.compile(r"\b(Fact|Claim)\(")


@cache
def _every_module() -> tuple[str, ...]:
    return tuple(sorted(m.name for m in walk_packages(derivations.__path__, "derivations.") if not m.ispkg))


@cache
def source(module: str) -> str:
    """The text of a module, which is not loaded for it."""
    spec = find_spec(module)
    assert spec is not None and isinstance(spec.loader, SourceLoader)
    return spec.loader.get_source(module) or ""


def names() -> tuple[str, ...]:
    """Names of the derivations.

    >>> "training" in names()
    True
    """
    return tuple(modules())


@cache
def derivation(name: str) -> Derivation:
    """The derivation called ``name``; raises :class:`UnknownNameError` for an unknown one.

    >>> [claim.key for claim in derivation("loss").claims]
    ['1.10', '1.11', '1.17', '1.18']
    """
    known = modules()
    if name not in known:
        near = get_close_matches(name, known, n=5, cutoff=0.4) or list(known)[:5]
        hint = f"names are like {', '.join(near)}; dlnsym derive lists all {len(known)}"
        raise UnknownNameError(f"name: there is no derivation and no key {name!r}; {hint}")
    return read(import_module(known[name]))


def kernels() -> tuple[Kernel, ...]:
    """Every kernel of every module that has some, in the order of the modules.

    >>> next(k.source for k in kernels() if k.name == "spectrum")
    'derivations/spectrum/spectrum.py, (2.9), (2.10)'
    """
    modules = (import_module(name) for name in _every_module() if "\nKERNELS" in source(name))
    return tuple(kernel for module in modules for kernel in module.KERNELS)
