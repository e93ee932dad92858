"""The record: what was found about each statement, as JSON that is committed with the package.

Two records are kept, one at the paper's sizes and one at the small ones.  The ledger takes its verdicts on statements
about simulations from the first.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dlnsym._shared.files import as_list, as_text, read_json, replace_file
from dlnsym.paper.findings import VERDICTS, Finding, Statistic

FOLDER = Path(__file__).parent / "records"
FORMAT = 1
_DIGITS = 6
"""Digits of a statistic that are kept: more would differ from one machine to the next."""


class RecordError(ValueError):
    """A file that is not a record."""


@dataclass(frozen=True)
class Entry:
    """What one experiment found: its parameters as plain values, the engines that ran, the versions, the findings."""

    parameters: Mapping[str, Any]
    engine: str
    versions: Mapping[str, str]
    findings: tuple[Finding, ...]


Record = Mapping[str, Entry]
"""Entries by the name of the experiment."""


def plain(value: Any) -> Any:
    """Parameters as JSON values: a dataclass by its fields, infinity as the word ``"inf"``.

    >>> plain({"depths": (3.0, math.inf)})
    {'depths': [3, 'inf']}
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    return _number(value) if isinstance(value, float) else value


def _number(x: float) -> float | int | str:
    if not math.isfinite(x):
        return str(x)
    return int(x) if x == int(x) and abs(x) < 2**53 else x


def to_text(record: Record) -> str:
    """The record as JSON, one value a line, the same bytes for the same findings."""
    entries = {
        name: {
            "parameters": entry.parameters,
            "engine": entry.engine,
            "versions": dict(entry.versions),
            "findings": [_plain_finding(f) for f in entry.findings],
        }
        for name, entry in record.items()
    }
    return json.dumps({"format": FORMAT, "experiments": entries}, indent=1, ensure_ascii=False) + "\n"


def _plain_finding(finding: Finding) -> dict[str, Any]:
    values = {k: v for k, v in asdict(finding).items() if v is not None}
    values["statistics"] = [{k: _rounded(v) for k, v in asdict(s).items() if v is not None} for s in finding.statistics]
    return values


def _rounded(value: Any) -> Any:
    return _number(float(f"{value:.{_DIGITS}g}")) if isinstance(value, float) else value


def read(path: Path) -> Record:
    """The record in a file that :func:`write` wrote.

    Raises :class:`RecordError` for anything else, and ``OSError``.

    >>> read(FOLDER / "full.json")["fig-4"].findings[0].key
    'fig-4'
    """
    try:
        data = read_json(path)
    except ValueError as error:
        raise RecordError(str(error)) from None
    try:
        if data["format"] != FORMAT:
            raise ValueError(f"format {data['format']!r}; expected {FORMAT}")
        _known(data, ("format", "experiments"))
        return {name: _entry(values) for name, values in data["experiments"].items()}
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise RecordError(f"{path.name}: not a record of experiments ({reason})") from None


def _entry(values: Mapping[str, Any]) -> Entry:
    _known(values, ("parameters", "engine", "versions", "findings"))
    versions = {name: as_text(version) for name, version in values["versions"].items()}
    parameters = dict(values["parameters"].items())
    return Entry(parameters, as_text(values["engine"]), versions, tuple(map(_finding, as_list(values["findings"]))))


def _finding(values: Mapping[str, Any]) -> Finding:
    _known(values, [f.name for f in fields(Finding)])
    verdict = values["verdict"]
    if verdict not in VERDICTS:
        raise ValueError(f"a verdict {verdict!r}; expected one of {', '.join(VERDICTS)}")
    statistics = tuple(map(_statistic, as_list(values["statistics"])))
    more = {name: as_text(values[name]) for name in ("qualification", "note", "registered") if name in values}
    return Finding(as_text(values["key"]), verdict, as_text(values["rule"]), statistics, **more)


def _statistic(values: Mapping[str, Any]) -> Statistic:
    _known(values, [f.name for f in fields(Statistic)])
    low, high = (_number_of(values[name]) if name in values else None for name in ("low", "high"))
    of = values.get("of")
    if "of" in values and not (type(of) is int and of >= 0):
        raise ValueError(f"a statistic of {of!r}; expected a number of trajectories or points")
    return Statistic(as_text(values["name"]), _number_of(values["value"]), low, high, of)


def _known(values: Mapping[str, Any], names: Sequence[str]) -> None:
    if unknown := values.keys() - set(names):
        raise ValueError(f"a value {sorted(unknown)[0]!r}; expected {', '.join(names)}")


def _number_of(value: Any) -> float:
    if value in ("inf", "-inf", "nan"):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} in the place of a number")
    float(value)  # OverflowError for an integer beyond them
    return value


def write(record: Record, path: Path) -> None:
    """Write a record to a file that is either the old one or complete; raises ``OSError``."""
    replace_file(path, to_text(record))


def committed(size: str) -> Record:
    """The record that comes with the package, "full" or "quick"; empty where there is none.  Raises as :func:`read`.

    >>> sorted(committed("quick")) == sorted(committed("full")), committed("huge")
    (True, {})
    """
    path = FOLDER / f"{size}.json"
    return read(path) if path.is_file() else {}


@cache
def findings() -> Mapping[str, Finding]:
    """What the committed record at the paper's sizes says of each statement, by the ledger's key.

    Read once, and kept; raises as :func:`read`.

    >>> findings()["sec-3.3.2-time"].verdict
    'consistent with selection'
    """
    return {f.key: f for entry in committed("full").values() for f in entry.findings}


def differences(found: Sequence[Finding], recorded: Sequence[Finding]) -> list[str]:
    """Where verdicts differ, in words; statistics may differ with the engine and the machine.

    >>> before, now = (Finding("fig-4", verdict, "a rule", ()) for verdict in ("reproduced", "not reproduced"))
    >>> differences([now], [before])
    ['fig-4: not reproduced; the record says reproduced']
    """
    before = {f.key: f for f in recorded}
    differences = []
    for f in found:
        old = before.pop(f.key, None)
        if old is None:
            differences.append(f"{f.key}: {f.words}; the record has no verdict")
        elif old.words != f.words:
            differences.append(f"{f.key}: {f.words}; the record says {old.words}")
    return differences + [f"{key}: the record says {old.words}; nothing was found" for key, old in before.items()]
