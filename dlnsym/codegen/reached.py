"""Which kernels the library calls, for each target: kernels that nothing reaches are not generated.

Kernels are called by attribute, ``numpy_target.spectrum(…)``, so that the source tells which they are: of the module of
a target, or, where numbers carry their kernels with them, of their attribute ``kernels``.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from sympy.core.function import AppliedUndef

from dlnsym.codegen.kernel import Kernel

LIBRARY = Path(__file__).resolve().parent.parent
ROOTS: Mapping[str, str] = {
    "spectrum": "the spectrum and its limit",
    "svd_jacobian_pair": "the Jacobian of the singular value decomposition",
    "volume_single": "the volume forms",
    "volume_pair": "the volume forms",
    "volume_svd_pair": "the volume forms",
    "hyperbola_larger": "the expansion at the hyperbola",
    "hyperbola_smaller": "the expansion at the hyperbola",
    "rank_two_condition": "the conditions for rank two",
    "rank_two_particular": "the conditions for rank two",
}
"""Kernels that are generated for NumPy, mpmath and balls whoever calls them: the derivations that this workbench is for
are also functions of numbers, to as many digits as one likes."""


def reached(kernels: Iterable[Kernel], target: str) -> frozenset[str]:
    """Names of the kernels with a form for a target that the library calls, is rooted in, or that these call."""
    known = {kernel.name: kernel for kernel in kernels if target in kernel.forms}
    waiting = [name for name in (*ROOTS, *called().get(target, ())) if name in known]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        form = known[name].forms[target]
        for e in (form.value, *(e for _, e in form.used())):
            waiting += [call.func.__name__ for call in e.atoms(AppliedUndef)]
    return frozenset(found)


@cache
def called() -> Mapping[str, frozenset[str]]:
    """By target, the attributes of modules of kernels that occur in the library.

    >>> "spectrum" in called()["numpy"], sorted(called())
    (True, ['arb', 'heyoka', 'jax', 'lanes', 'mpmath', 'numpy'])
    """
    modules = [ast.parse(path.read_text(encoding="utf-8")) for path in _sources()]
    carried = frozenset(target for module in modules for target in _carried(module))
    found: dict[str, set[str]] = defaultdict(set)
    for module in modules:
        aliases = _aliases(module)
        carriers = {"kernels", *_bound(module)}
        for node in ast.walk(module):
            if not isinstance(node, ast.Attribute):
                continue
            name = _name(node.value)
            if isinstance(node.value, ast.Name) and name in aliases:
                found[aliases[name]].add(node.attr)
            elif name in carriers:
                for target in carried:
                    found[target].add(node.attr)
    return {target: frozenset(names) for target, names in found.items()}


def _sources() -> Iterator[Path]:
    yield from (path for path in sorted(LIBRARY.rglob("*.py")) if path.parent.name != "kernels")


def _aliases(module: ast.Module) -> dict[str, str]:
    """Names in a module that are imported modules of kernels, with their targets."""
    return {
        alias.asname or alias.name: alias.name.removesuffix("_target")
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and node.module == "dlnsym.kernels"
        for alias in node.names
    }


def _carried(module: ast.Module) -> Iterator[str]:
    """Targets whose modules are the attribute ``kernels`` of a class."""
    aliases = _aliases(module)
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            for line in node.body:
                names = [line.target] if isinstance(line, ast.AnnAssign) else getattr(line, "targets", [])
                value = getattr(line, "value", None)
                if isinstance(value, ast.Name) and any(isinstance(n, ast.Name) and n.id == "kernels" for n in names):
                    yield aliases[value.id]


def _name(e: ast.expr) -> str:
    """The last name of ``a``, ``b.a`` or ``c().a``."""
    return e.id if isinstance(e, ast.Name) else e.attr if isinstance(e, ast.Attribute) else ""


def _bound(module: ast.Module) -> Iterator[str]:
    """Names, or names of attributes, that the module binds to an attribute ``kernels``."""
    for node in ast.walk(module):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts, strict=True))
                yield from (
                    _name(t) for t, value in pairs if isinstance(value, ast.Attribute) and value.attr == "kernels"
                )
