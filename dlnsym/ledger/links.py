"""Where a row leads: the file of its derivation, its kernels, and the public names whose documentation cites it.

All of it is read from the text of the modules, none of which is loaded.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dlnsym.ledger.discovery import modules
from dlnsym.ledger.keys import spelled

_CITED = re.compile(
    r"\((\d+\.\d+)\)|\b((?:Theorem|Lemma|Remark|Definition) \d+\.\d+)|``(sec-[\d.]+-[a-z-]+|[a-z-]+:[a-z0-9.-]+)``"
)
_RANGE = re.compile(r"\((\d+)\.(\d+)\)\s*[–-]\s*\((\d+)\.(\d+)\)")


@dataclass(frozen=True)
class PublicName:
    """A name that users call, such as ``Point.hessian``, and its documentation."""

    name: str
    documentation: str


def file_of(derivation: str) -> str:
    """The file of a derivation, from the root of the repository.

    >>> file_of("spectrum")
    'derivations/spectrum/spectrum.py'
    """
    return modules()[derivation].replace(".", "/") + ".py"


def cited(text: str) -> set[str]:
    """The keys that a text cites.

    >>> sorted(cited("The spectrum, (2.9), (2.10); see Theorem 1.1, ``dln:leaf`` and (2.22)–(2.24)."))
    ['2.10', '2.22', '2.23', '2.24', '2.9', 'dln:leaf', 'thm-1.1']
    """
    out = {key or spelled(number or named) for number, named, key in _CITED.findall(text)}
    for section, first, same, last in _RANGE.findall(text):
        if section == same:
            out |= {f"{section}.{k}" for k in range(int(first), int(last) + 1)}
    return out


@cache
def kernels_of(key: str) -> tuple[str, ...]:
    """The names of the kernels that are generated from a formula.

    >>> "spectrum" in kernels_of("2.9")
    True
    """
    return tuple(name for name, source in _sources().items() if key in cited(source))


@cache
def _sources() -> dict[str, str]:
    """The source of each generated kernel, from its docstring."""
    found: dict[str, str] = {}
    for file in sorted(files("dlnsym").joinpath("kernels").iterdir(), key=lambda path: path.name):
        if file.name.endswith("_target.py"):
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.FunctionDef):
                    _, mark, source = " ".join((ast.get_docstring(node) or "").split()).partition("Source: ")
                    if mark:
                        found[node.name] = source
    return found


def names_of(key: str) -> tuple[str, ...]:
    """The public names whose documentation cites a key.

    >>> "spectrum" in names_of("2.9")
    True
    """
    return tuple(public.name for public in public_names() if key in cited(public.documentation))


@cache
def public_names() -> tuple[PublicName, ...]:
    """Every public name of the package with its documentation; methods of public classes are ``Class.method``."""
    return tuple(_public())


def _public() -> Iterator[PublicName]:
    for name, home in sorted(_homes().items()):
        for where, node in _definitions(home, name):
            yield PublicName(name, ast.get_docstring(node) or "")
            if isinstance(node, ast.ClassDef):
                for each in _methods(where, node):
                    if not each.name.startswith("_"):
                        yield PublicName(f"{name}.{each.name}", ast.get_docstring(each) or "")


def _methods(home: str, node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """The methods of a class of a module, those of its bases included."""
    yield from (each for each in node.body if isinstance(each, ast.FunctionDef))
    for base in node.bases:
        if isinstance(base, ast.Name):
            for where, inherited in _definitions(home, base.id):
                if isinstance(inherited, ast.ClassDef):
                    yield from _methods(where, inherited)


def _homes() -> dict[str, str]:
    """The module of each public name, from the table of the package."""
    tree = ast.parse(files("dlnsym").joinpath("__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "_HOME":
            return dict(ast.literal_eval(node.value))
    raise AssertionError("the package has no table of its names")


def _definitions(home: str, name: str) -> Iterator[tuple[str, ast.FunctionDef | ast.ClassDef]]:
    """The definition of a name in a module of the package, or where that module takes it from; with that module."""
    tree = _tree(home)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name:
            yield home, node
        elif (
            isinstance(node, ast.ImportFrom)
            and str(node.module).startswith("dlnsym.")
            and any(name in (alias.name, alias.asname) for alias in node.names)
        ):
            yield from _definitions(str(node.module).removeprefix("dlnsym."), name)


@cache
def _tree(home: str) -> ast.Module:
    path = files("dlnsym").joinpath(*home.split("."))
    module = path.joinpath("__init__.py") if path.is_dir() else files("dlnsym").joinpath(f"{home.replace('.', '/')}.py")
    return ast.parse(module.read_text(encoding="utf-8"))
