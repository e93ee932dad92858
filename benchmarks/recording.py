"""How a benchmark records what it measured: one JSON file in ``benchmarks/records`` for each table.

    {"title": …, "machine": {…}, "date": "YYYY-MM-DD", "columns": […], "rows": [[…], …], "note": …}

``python benchmarks/tables.py`` writes the tables of docs/benchmarks.md and of ``dlnsym report`` from these files.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from dlnsym._shared.files import replace_file

RECORDS = Path(__file__).parent / "records"
PACKAGES = ("numpy", "scipy", "mpmath", "gmpy2", "python-flint", "heyoka", "diffrax", "jax")

Cell = str | int | float | None


def machine() -> dict[str, object]:
    """Processor, cores that this process may use, interpreter, and versions of what is measured."""
    name = platform.processor() or platform.machine()
    with suppress(OSError), open("/proc/cpuinfo", encoding="utf-8") as lines:
        name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), name)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    versions = {}
    for package in PACKAGES:
        with suppress(PackageNotFoundError):
            versions[package] = version(package)
    return {"cpu": name, "cores": cores, "python": platform.python_version(), "versions": versions}


def record(
    name: str,
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    note: str = "",
    *,
    folder: Path = RECORDS,
) -> None:
    """Write ``NAME.json`` for a finished measurement, and print the table; numbers keep three digits that count.

    Raises ``ValueError`` for a row that does not fit the columns.
    """
    lines = [[rounded(cell) for cell in row] for row in rows]
    for line in lines:
        if len(line) != len(columns):
            raise ValueError(f"row {line} has {len(line)} cells; expected one for each of {list(columns)}")
    data = {
        "title": title,
        "machine": machine(),
        "date": date.today().isoformat(),
        "columns": list(columns),
        "rows": lines,
        "note": note,
    }
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.json"
    replace_file(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    print(
        f"{path.name}: {title}", *("  ".join(map(str, line)) for line in (columns, *lines)), sep="\n  ", file=sys.stderr
    )


def rounded(cell: Cell) -> Cell:
    """A float to three digits; anything else as it is."""
    return float(f"{cell:.3g}") if isinstance(cell, float) else cell
