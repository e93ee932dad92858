"""The tables of benchmarks that the page and the documentation show, from records kept with the package.

``benchmarks/`` in the repository measures; ``python benchmarks/tables.py`` gathers its records into ``benchmarks.json``
beside this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from dlnsym._shared.files import as_list, as_text, read_json

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

DATA = "benchmarks.json"


@dataclass(frozen=True)
class Table:
    """One measurement: cells as text, the machine in one line."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str
    machine: str
    date: str

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Table:
        """From a record of ``benchmarks/records``; raises ``ValueError`` for one that has not its shape."""
        try:
            columns = tuple(as_text(x) for x in as_list(record["columns"]))
            rows = tuple(tuple(map(shown, as_list(row))) for row in as_list(record["rows"]))
            at, versions = record["machine"], record["machine"]["versions"]
            named = [f"{name} {as_text(v)}" for name, v in sorted(versions.items())]
            made_of = ", ".join([f"CPython {as_text(at['python'])}", *named])
            cores = at["cores"]
            if type(cores) is not int or cores < 1:
                raise TypeError(f"{cores!r} in the place of a number of cores")
            machine = f"{as_text(at['cpu'])}, {cores} core{'s' * (cores != 1)}; {made_of}"
            title, note, date = (as_text(record[name]) for name in ("title", "note", "date"))
            table = cls(title, columns, rows, note, machine, date)
        except KeyError as error:
            raise ValueError(f"a record of a benchmark lacks {error}") from None
        except (TypeError, AttributeError) as error:
            reason = " ".join(str(error).split())[:120]
            raise ValueError(f"a record of a benchmark has {reason}") from None
        wrong = [row for row in rows if len(row) != len(columns)]
        if wrong:
            raise ValueError(f"the record {table.title!r} has a row of {len(wrong[0])} cells; expected {len(columns)}")
        return table

    def markdown(self) -> str:
        """The table as Markdown, under its title."""
        lines = [self.columns, ("---",) * len(self.columns), *self.rows]
        body = "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in line) + " |" for line in lines)
        note = f" {self.note}" if self.note else ""
        return f"**{self.title}.**{note}\n\n{body}\n\n*{self.date}; {self.machine}.*\n"


def shown(cell: object) -> str:
    """A cell as text: a float to three digits, nothing for what was not measured; TypeError for what is no cell.

    >>> shown(1234.5), shown(0.0123), shown(7), shown(None)
    ('1,230', '0.0123', '7', '–')
    """
    if cell is None:
        return "–"
    if isinstance(cell, bool) or not isinstance(cell, int | float | str):
        raise TypeError(f"{cell!r} in the place of a cell")
    if isinstance(cell, int):
        return f"{cell:,}" if abs(cell) >= 10_000 else str(cell)
    if isinstance(cell, float):
        number = float(f"{cell:.3g}")
        return f"{number:,.0f}" if abs(number) >= 100 else f"{number:g}"
    return cell


def recorded() -> tuple[Table, ...]:
    """The tables kept with the package, in the order of their names; raises ``ValueError`` where they are damaged."""
    return tables(files("dlnsym.ledger.report").joinpath(DATA))


def tables(path: Path | Traversable) -> tuple[Table, ...]:
    """The tables in a file of records by name; raises ``ValueError``, which names the file, for anything else."""
    records = read_json(path)
    try:
        return tuple(Table.of(records[name]) for name in sorted(records.keys()))
    except (ValueError, AttributeError) as error:
        raise ValueError(f"{path.name}: no records of benchmarks by name ({error})") from None
