"""Runs experiments one after the other: data, findings, files, and how they compare with the record."""

from __future__ import annotations

import csv
import io
import platform
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from dlnsym._shared.files import replace_file
from dlnsym.paper import drawing, experiment, record, saving
from dlnsym.paper.findings import Finding
from dlnsym.paper.model import Experiment, Runner, Size, Table


@dataclass(frozen=True)
class Result:
    """What one experiment gave: its findings, their entry in a record, the files written, the seconds it took."""

    experiment: Experiment[Any, Any]
    findings: tuple[Finding, ...]
    entry: record.Entry
    files: tuple[Path, ...]
    seconds: float


def needed(names: Sequence[str]) -> list[str]:
    """The experiments and those whose data they take over, in the order in which they are run.

    >>> needed(["volume-surface"])
    ['fig-8', 'volume-surface']
    """
    found: dict[str, None] = {}
    for name in names:
        found.update(dict.fromkeys((*needed(experiment(name).needs), name)))
    return list(found)


def reproduce(names: Sequence[str], size: Size, runner: Runner, folder: Path | None) -> Iterator[Result]:
    """Run experiments and yield what each gave; pictures and tables go to ``folder``, if there is one.

    An experiment that another one needs is run too, and yields nothing unless it is asked for.  Names are those of
    :data:`dlnsym.paper.NAMES`.  Raises ``KeyError`` for another name, what :func:`dlnsym.ensemble` raises, and
    ``OSError`` where a file cannot be written.

    >>> [(f.key, f.words) for result in reproduce(["fig-6"], "quick", Runner(), None) for f in result.findings]
    [('fig-6', 'no power')]
    """
    data: dict[str, Any] = {}
    for name in needed(names):
        each = experiment(name)
        start = time.perf_counter()
        parameters = each.at(size)
        runner.used.clear()
        data[name] = each.simulate(parameters, runner, {other: data[other] for other in each.needs})
        if name not in names:
            continue
        findings = each.judge(parameters, data[name])
        if sorted(f.key for f in findings) != sorted(each.keys):
            raise RuntimeError(f"{name} found {[f.key for f in findings]}; it promises {each.keys}")
        files = () if folder is None else _write(each, parameters, data[name], folder)
        entry = record.Entry(record.plain(parameters), ", ".join(sorted(runner.used)), versions(), findings)
        yield Result(each, findings, entry, files, time.perf_counter() - start)


def versions() -> dict[str, str]:
    """Versions of what the numbers may depend on, by name."""
    return {"python": platform.python_version(), **{name: version(name) for name in ("dlnsym", "numpy", "scipy")}}


def _write(each: Experiment[Any, Any], parameters: Any, data: Any, folder: Path) -> tuple[Path, ...]:
    written = []
    with drawing.style():
        for name, drawn in each.draw(parameters, data).items():
            written += saving.save(name, drawn, folder)
    for name, table in each.tables(parameters, data).items():
        written.append(_write_table(table, folder / f"{name}.csv"))
    return tuple(written)


def _write_table(table: Table, path: Path) -> Path:
    """Comma-separated columns with their names on top; every float in its shortest exact form."""
    columns: Mapping[str, list[Any]] = {name: np.asarray(values).tolist() for name, values in table.items()}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    replace_file(path, text.getvalue())
    return path
