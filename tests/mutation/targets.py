"""Which files a target of ``targets.toml`` mutates, and what judges a mutant of each."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def read() -> dict[str, dict[str, Any]]:
    """The targets by name."""
    return tomllib.loads((HERE / "targets.toml").read_text(encoding="utf-8"))


def tests(target: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """The files of a target, each with the arguments of pytest that judge its mutants."""
    own = target.get("tests-of", {})
    files = list(_files(target))
    unknown = own.keys() - files
    if unknown:
        raise ValueError(f"targets.toml: tests-of names {sorted(unknown)}, which the target does not mutate")
    return {name: _of(name, own.get(name, target.get("tests", ()))) for name in files}


def _files(target: dict[str, Any]) -> Iterator[str]:
    for pattern in target["files"]:
        for path in sorted(ROOT.glob(pattern)):
            # __init__.py holds names and imports
            if path.name not in ("__init__.py", *target.get("except", ())):
                yield path.relative_to(ROOT).as_posix()


def _of(name: str, arguments: list[str]) -> tuple[str, ...]:
    if not arguments:
        raise ValueError(f"targets.toml: no tests for {name}")
    return tuple(argument.replace("{stem}", Path(name).stem).replace("{file}", name) for argument in arguments)
