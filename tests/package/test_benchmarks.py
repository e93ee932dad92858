"""The scripts of ``benchmarks/`` run and record in their shape; the tables written from the records are up to date."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dlnsym.ledger.report import Table, recorded

FOLDER = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a script of the folder, as Python does that runs it."""
    monkeypatch.syspath_prepend(str(FOLDER))

    def imported(name: str) -> ModuleType:
        return importlib.import_module(name)

    yield imported
    for path in FOLDER.glob("*.py"):
        sys.modules.pop(path.stem, None)


def only(folder: Path) -> Table:
    """The one record in a folder, read as the tables are."""
    (path,) = folder.iterdir()
    record = json.loads(path.read_text(encoding="utf-8"))
    assert set(record) == {"title", "machine", "date", "columns", "rows", "note"}
    assert set(record["machine"]) == {"cpu", "cores", "python", "versions"}
    return Table.of(record)


def test_precision_records(script: Any, tmp_path: Path) -> None:
    benchmark = script("precision")
    benchmark.METHODS = {k: v for k, v in benchmark.METHODS.items() if k != benchmark.ODEFUN}
    benchmark.main((5, 8), tmp_path)
    table = only(tmp_path)
    assert [row[0] for row in table.rows] == ["5", "8"]
    assert all(float(row[3]) < 10.0 ** -int(row[0]) for row in table.rows)


def test_the_accelerator_records_its_device(script: Any, tmp_path: Path) -> None:
    pytest.importorskip("jax")
    script("accelerator").main(16, (3,), (3,), tmp_path)
    ((device, *row),) = only(tmp_path).rows
    assert device.endswith(")") and row[:4] == ["3", "3", "16", "16"]
    assert float(row[-1]) < 1e-5


def test_odefun_solves_the_same_problem(script: Any) -> None:
    benchmark = script("precision")
    benchmark.T_END = 0.125
    assert max(abs(x) for x in benchmark.by_odefun(6) - benchmark.ours(10)) < 1e-6


def test_the_ensembles_record(script: Any, tmp_path: Path) -> None:
    benchmark = script("ensembles")
    few = benchmark.Counts(8, 16, 4, 2, 4, 0, 1, rk4_until=5.0)
    benchmark.main(few, tmp_path)
    rows = only(tmp_path).rows
    assert [row[1] for row in rows] == ["8", "16", "16", "4", "2", "4", "1", "1"]
    # all but the fixed-step engine, which is given no time, come down
    assert [row[1] == row[2] for row in rows] == [True, True, True, True, False, True, True, True]


@pytest.mark.parametrize(
    ("part", "arguments"),
    [("by_width", ({2: 4, 3: 2},)), ("by_depth", ((2,), (8, 4))), ("by_count", ({"compiled": (8,)},))],
)
def test_the_growth_of_ensembles_records(script: Any, tmp_path: Path, part: str, arguments: Any) -> None:
    getattr(script("ensemble_growth"), part)(*arguments, folder=tmp_path)
    assert len(only(tmp_path).rows) == len(arguments[0])


def test_the_operator_records(script: Any, tmp_path: Path) -> None:
    script("apply_operator").main([(2, 3)], 1, tmp_path)
    ((width, depth, *_, differ),) = only(tmp_path).rows
    assert (width, depth) == ("2", "3")
    assert float(differ) < 1e-12


def test_the_geometry_records_every_function(script: Any, tmp_path: Path) -> None:
    script("geometry").main([(2, 2), (3, 2, 2)], (3,), 1, 1e-4, tmp_path)
    rows = only(tmp_path).rows
    assert len(rows) == 14 and {row[0] for row in rows[:7]} == {row[0] for row in rows[7:]}
    assert all(float(row[5]) > 0 for row in rows)


def test_the_curvature_records(script: Any, tmp_path: Path) -> None:
    benchmark = script("curvature")
    benchmark.by_width((2, 3), 1, 1e-4, tmp_path)
    benchmark.by_jax((2,), 1, 1e-4, tmp_path, 20)
    by_width, by_jax = (Table.of(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(tmp_path.iterdir()))
    assert [row[0] for row in by_width.rows] == ["2", "3"]
    assert all(float(cell.replace(",", "")) > 0 for row in by_width.rows for cell in row)
    ((width, *_, differ),) = by_jax.rows
    assert width == "2" and float(differ) < 1e-6


def test_the_start_records(script: Any, tmp_path: Path) -> None:
    script("startup").main(1, ["1.2"], tmp_path)
    assert [row[0] for row in only(tmp_path).rows][-1] == "dlnsym verify 1.2"


def test_the_tables_are_what_the_records_hold(script: Any) -> None:
    assert script("tables").main(["--check"]) == 0
    assert len(recorded()) == len(list(FOLDER.glob("records/*.json"))) > 0


def test_tables_that_differ_are_told_and_written(
    script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tables = script("tables")
    for name, value in (("ROOT", tmp_path), ("PAGE", tmp_path / "benchmarks.md"), ("DATA", tmp_path / "data.json")):
        monkeypatch.setattr(tables, name, value)
    (tmp_path / "benchmarks.md").write_text(
        f"head\n{tables.BEGIN}\nan earlier table\n{tables.END}\ntail\n", encoding="utf-8"
    )
    assert tables.main(["--check"]) == 1
    assert "benchmarks.md: differs from the records" in capsys.readouterr().out
    assert tables.main([]) == 0
    assert tables.main(["--check"]) == 0
    text = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert text.startswith("head\n") and text.endswith("tail\n") and "an earlier table" not in text
    assert tables.main(["--wrong"]) == 2
    with pytest.raises(ValueError, match="benchmarks.md has not the two lines"):
        tables.with_tables("no markers", {})


def test_a_record_of_another_shape_is_refused(script: Any, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="lacks 'columns'"):
        Table.of({"title": "t"})
    recording = script("recording")
    with pytest.raises(ValueError, match="has 1 cells; expected one for each of"):
        recording.record("x", "t", ["a", "b"], [[1]], folder=tmp_path)
    recording.record("x", "t", ["a|b", "c"], [[1.23456, None]], folder=tmp_path)
    assert "| 1.23 | – |" in only(tmp_path).markdown()
    assert r"| a\|b | c |" in only(tmp_path).markdown()


@pytest.mark.slow
def test_the_wide_engines_record(script: Any, tmp_path: Path) -> None:
    benchmark = script("wide")
    few = benchmark.Sizes(((8, 64, 0.02),), (2, 3), 8, (8, 10), ((3, 8),), diffrax=0, scale=((2, 20),))
    for name, rows in (("completion", 2), ("depths", 2), ("growth", 4), ("lanes", 1), ("scale", 1)):
        folder = tmp_path / name
        benchmark.main((name,), few, folder)
        assert len(only(folder).rows) == rows


def test_random_problems_are_contained(script: Any, tmp_path: Path) -> None:
    assert script("containment").main(12, 0, tmp_path, workers=1) == 0
    rows = only(tmp_path).rows
    assert sum(int(row[1]) for row in rows) == sum(int(row[2]) for row in rows) == 12


@pytest.mark.slow
def test_a_thousand_random_problems_are_contained(script: Any, tmp_path: Path) -> None:
    assert script("containment").main(1000, 20_000, tmp_path, workers=1) == 0


def test_the_cost_of_a_proof_is_recorded(script: Any, tmp_path: Path) -> None:
    benchmark = script("certified")
    benchmark.main((benchmark.Case(2, 3, 8, True), benchmark.Case(3, 2, 8, False)), tmp_path)
    first, second = only(tmp_path).rows
    assert list(first[:3]) == ["2", "3", "8"] and float(first[6]) > 0
    assert list(second[:3]) == ["3", "2", "8"] and float(second[3]) > 0
