"""What a verdict depends on, as one digest: the sources that take part in it and the versions that ran them."""

from __future__ import annotations

import ast
import platform
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files

import derivations
from dlnsym.ledger.discovery import modules, source

LIBRARIES = ("sympy", "python-flint", "mpmath")
"""Packages whose versions a verdict depends on."""
ROOMS = ("algebra", "proofs", "formal", "codegen", "ledger", "paper")
"""Rooms of the package that take part in a judgement; the last holds the record of the simulations."""
KERNELS = "kernels"
_TRAJECTORIES = '"trajectory"'
"""How a module says that claims of its are about trajectories."""
LIBRARY = ("manifold", "losses", "completion", "flow", "integrate", "ensemble", "diffusion", "interop")
"""Rooms that call kernels."""


def fingerprint(name: str) -> str:
    """A digest of all that the verdicts of the derivation ``name`` depend on.

    It changes with a byte of its module, of a module of ``derivations`` that this imports, directly or not, of the
    rooms that judge, with the record of the simulations, and with the versions of Python, SymPy, FLINT and mpmath; for
    statements about trajectories also with the library that integrates them.

    >>> len(fingerprint("loss")), fingerprint("loss") == fingerprint("spectrum")
    (64, False)
    """
    digest = sha256(_judging().encode())
    for module in sorted(_reached(modules()[name])):
        digest.update(f"\0{module}\0{source(module)}".encode())
    if _TRAJECTORIES in source(modules()[name]):
        # these are integrated when they are judged
        for room in (KERNELS, *LIBRARY):
            for path, data in _files(room):
                digest.update(f"\0{path}\0".encode() + data)
    return digest.hexdigest()


def kernels_fingerprint() -> str:
    """The same for the comparison of the committed kernels with their derivations, which all of them take part in.

    >>> len(kernels_fingerprint())
    64
    """
    digest = sha256(_judging().encode())
    for name in modules():
        digest.update(fingerprint(name).encode())
    for module in sorted(_all_modules()):
        digest.update(f"\0{module}\0{source(module)}".encode())
    for path, data in _files(KERNELS):
        digest.update(f"\0{path}\0".encode() + data)
    for room in LIBRARY:
        # which kernels are generated depends on who calls them
        for path, data in _files(room):
            digest.update(f"\0{path}\0".encode() + data)
    return digest.hexdigest()


@cache
def _judging() -> str:
    digest = sha256(platform.python_version().encode())
    for library in LIBRARIES:
        digest.update(f"\0{library} {version(library)}".encode())
    for room in ROOMS:
        for path, data in _files(room):
            digest.update(f"\0{path}\0".encode() + data)
    return digest.hexdigest()


def _files(room: str) -> Iterator[tuple[str, bytes]]:
    """The sources and records of a room, by name."""
    pending = [(room, files("dlnsym").joinpath(room))]
    while pending:
        path, entry = pending.pop()
        if entry.is_dir():
            pending += [(f"{path}/{part.name}", part) for part in sorted(entry.iterdir(), key=lambda p: p.name)]
        elif path.endswith((".py", ".json")):
            yield path, entry.read_bytes()


@cache
def _all_modules() -> frozenset[str]:
    from pkgutil import walk_packages

    return frozenset(m.name for m in walk_packages(derivations.__path__, "derivations."))


@cache
def _imported(module: str) -> frozenset[str]:
    """The modules of ``derivations`` that one imports."""
    known, found = _all_modules(), set[str]()
    for node in ast.walk(ast.parse(source(module))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update((node.module, *(f"{node.module}.{alias.name}" for alias in node.names)))
    return frozenset(found & known)


def _reached(module: str) -> set[str]:
    reached, pending = set[str](), [module]
    while pending:
        at = pending.pop()
        if at not in reached:
            reached.add(at)
            pending += _imported(at)
    return reached
