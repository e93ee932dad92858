"""Writes the kernel modules: one per target, the same bytes on every run and every supported Python."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from sympy import Expr, Piecewise, S, Symbol, Tuple, cse, numbered_symbols

from dlnsym.codegen.functions import Either, as_where, with_quotients
from dlnsym.codegen.kernel import Form, Kernel, Letter
from dlnsym.codegen.targets import TARGETS, Target

SOURCES = (
    "derivations.kernel_forms",
    "derivations.flow_kernels",
    "derivations.low_rank_kernels",
    "derivations.power_kernels",
    "derivations.blowup_kernels",
    "derivations.product_kernels",
)
"""Derivations that yield kernels, each as a tuple ``KERNELS``."""

WIDTH = 96
FOLDER = Path(__file__).resolve().parent.parent / "kernels"

_PACKAGE = '''"""Generated kernels, one module per numeric target. Do not edit: run ``dlnsym kernels``."""
'''


def kernels() -> tuple[Kernel, ...]:
    """Every kernel of every derivation in :data:`SOURCES`, in order."""
    return tuple(k for name in SOURCES for k in import_module(name).KERNELS)


def generate(of: Iterable[Kernel] | None = None) -> dict[Path, str]:
    """The text of every kernel module, by path.

    >>> sorted(path.name for path in generate(()))
    ['__init__.py', 'arb_target.py', 'heyoka_target.py', 'mpmath_target.py', 'numpy_target.py']
    """
    known = kernels() if of is None else tuple(of)
    texts = {FOLDER / "__init__.py": _PACKAGE}
    for target in TARGETS:
        texts[FOLDER / f"{target.module}.py"] = _module(target, known)
    return texts


def write() -> list[Path]:
    """Regenerate the kernel modules in place; returns those whose text changed."""
    changed = []
    for path, text in generate().items():
        if _read(path) != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(path)
    return changed


def check() -> list[Path]:
    """The kernel modules that are not what the derivations generate; empty when all is well."""
    texts = generate()
    drifted = [path for path, text in texts.items() if _read(path) != text]
    return drifted + sorted(set(FOLDER.glob("*.py")) - texts.keys())


def _read(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8") if path.exists() else None


def _module(target: Target, known: tuple[Kernel, ...]) -> str:
    mine = {k.name: k for k in known if target.name in k.forms}
    bodies = [_function(target, k, mine) for k in mine.values()]
    helpers = list(_helpers(target, "".join(bodies)))
    told = f"Generated from {', '.join(SOURCES)} by ``dlnsym kernels``. Do not edit."
    origin = "\n        ".join(textwrap.wrap(told, WIDTH))  # at the margin of the text below
    header = textwrap.dedent(f'''\
        """Kernels for {target.name}: {target.summary}.

        {origin}
        """

        from __future__ import annotations

        from typing import Any

        ''')
    imports = "\n".join(target.imports) + "\n"
    return header + "\n\n".join([imports, *helpers, *bodies]).replace("\n\n\n\n", "\n\n\n")


def _helpers(target: Target, text: str) -> Iterator[str]:
    """Source of the helpers that ``text`` calls, in their own order, and of those that they call."""
    if target.helpers is None:
        return
    sources = {
        name: inspect.getsource(f)
        for name, f in vars(target.helpers).items()
        if inspect.isfunction(f) and f.__module__ == target.helpers.__name__
    }
    needed = text
    while True:
        called = [name for name in sources if re.search(rf"\b{name}\(", needed)]
        grown = text + "".join(sources[name] for name in called)
        if grown == needed:
            break
        needed = grown
    yield from (sources[name] for name in called)


def _function(target: Target, kernel: Kernel, known: Mapping[str, Kernel]) -> str:
    printer = target.printer(frozenset(known))
    args = [printer.doprint(a) for a in kernel.args]
    lines = [f"@{target.decorator}"] if target.decorator else []
    lines.append(f"def {kernel.name}({', '.join(f'{a}: Any' for a in args)}) -> Any:")
    doc = textwrap.wrap(f"{kernel.doc} Source: {kernel.source}.", WIDTH - 10)
    body = [f'"""{doc[0]}', *doc[1:]]
    body = [*body, '"""'] if len(doc) > 1 else [body[0] + '"""']
    if target.convert and not kernel.of_matrices:
        body += [f"{a} = {target.convert}({a})" for a in args]
    body += _statements(target, printer, kernel.forms[target.name])
    return "\n".join([*lines, *(f"    {line}" for line in body)]) + "\n"


def _statements(target: Target, printer: Any, form: Form) -> Iterator[str]:
    """The letters of a form in order, what they share taken out, and the value returned.

    Where branches are lazy nothing is taken out of them: it may not exist where they do not hold.
    """
    letters = [(letter, with_quotients(e)) for letter, e in form.used()]
    value = with_quotients(form.value)
    if isinstance(value, Tuple):
        results: list[Letter] = [(Symbol(f"result_{k}"), e) for k, e in enumerate(value.args, 1)]
    else:
        results = [(_RESULT, value)]
    named = [*letters, *results]
    if not all(e.is_commutative for _, e in named):
        # products of matrices keep their order, which sharing common parts would not
        lines = [(letter, printer.doprint(e)) for letter, e in named]
    elif target.lazy and any(e.has(Piecewise, Either) for _, e in named):
        lines = [(letter, printer.doprint(e)) for letter, e in named if letter != _RESULT]
    else:
        lines = list(_assignments(printer, named))
    for letter, text in lines:
        yield f"return {text}" if letter == _RESULT else f"{printer.doprint(letter)} = {text}"
    if isinstance(value, Tuple):
        yield f"return {', '.join(str(letter) for letter, _ in results)}"
    elif lines[-1:] == [] or lines[-1][0] != _RESULT:
        yield from _lazy_return(target, printer, value)


_RESULT = Symbol("result")


def _lazy_return(target: Target, printer: Any, value: Expr) -> Iterator[str]:
    branches = value.args if isinstance(value, Piecewise) else ((value, S.true),)
    for e, condition in branches:
        text = f"{target.convert}({e})" if e.is_number else printer.doprint(e)
        if condition == S.true:
            yield f"return {text}"
        else:
            yield f"if {printer.doprint(condition)}:"
            yield f"    return {text}"


def _assignments(printer: Any, named: list[Letter]) -> Iterator[tuple[Symbol, str]]:
    """Single assignments of bounded length, with common subexpressions named x0, x1, …"""
    where = [e.replace(lambda x: isinstance(x, Piecewise), as_where) for _, e in named]
    fresh = numbered_symbols("x")
    shared, reduced = cse(where, symbols=fresh, order="canonical", list=False)
    pending = dict(shared)
    for (letter, _), e in zip(named, reduced, strict=True):
        for symbol, meaning in [*_needed(e, pending), (letter, e)]:
            yield from _short(printer, symbol, meaning, fresh)


def _needed(e: Expr, pending: dict[Symbol, Expr]) -> Iterator[Letter]:
    """The shared expressions that ``e`` still waits for, dependencies first, removed from ``pending``."""
    for symbol in sorted(e.free_symbols & pending.keys(), key=lambda s: int(str(s)[1:])):
        if symbol in pending:
            meaning = pending.pop(symbol)
            yield from _needed(meaning, pending)
            yield symbol, meaning


def _short(printer: Any, symbol: Symbol, e: Expr, fresh: Iterator[Symbol]) -> Iterator[tuple[Symbol, str]]:
    """``symbol = e``; while that is too long, its longest part that fits gets a line of its own."""
    room = WIDTH - len("    return ")
    while len(printer.doprint(e)) > room:
        texts = {p: printer.doprint(p) for p in _parts(e)}
        fitting = [p for p, text in texts.items() if _SHORTEST < len(text) <= room]
        if not fitting:
            break
        part = max(fitting, key=lambda p: (len(texts[p]), texts[p]))
        letter = next(fresh)
        yield letter, texts[part]
        e = e.xreplace({part: letter})
    yield symbol, printer.doprint(e)


_SHORTEST = 8
"""Characters up to which a part is not worth a name."""


def _parts(e: Any) -> Iterator[Expr]:
    """Proper subexpressions that compute something."""
    for arg in e.args:
        if isinstance(arg, Expr) and arg.args:
            yield arg
        yield from _parts(arg)
