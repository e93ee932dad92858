"""Files that a command or a function reads, damaged: what they held comes out, or a line that names the file."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import damage
import hostile
import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dlnsym import ledger
from dlnsym.codegen import generate
from dlnsym.commands import execution as notebooks
from dlnsym.commands import matrices
from dlnsym.commands.derive import command as derive
from dlnsym.commands.report import command as report
from dlnsym.commands.reproduce import command as reproduce
from dlnsym.commands.terminal import CommandError
from dlnsym.ledger.report import check_png, measured
from dlnsym.paper import record

ROOT = Path(__file__).parents[2]
as_drawn = settings(phases=[Phase.explicit, Phase.generate])
pytestmark = pytest.mark.usefixtures("counted")


@st.composite
def damaged(draw: st.DrawFn, text: str) -> bytes:
    """A text of JSON, damaged as such or as bytes."""
    hostile.tried += 1
    if draw(st.booleans()):
        return draw(damage.altered_json(text)).encode("utf-8", "replace")
    return draw(damage.altered_bytes(text.encode()))


def one_line(error: BaseException, path: Path) -> str:
    message = str(error)
    assert path.name in message and "\n" not in message and len(message) < 500, message
    return message


# ---------------------------------------------------------------- records of experiments and of benchmarks


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


RECORD = record.to_text(dict(itertools.islice(record.committed("quick").items(), 2)))
BENCHMARKS = json.dumps(
    dict(itertools.islice(json.loads((ROOT / "dlnsym/ledger/report" / measured.DATA).read_text("utf-8")).items(), 2))
)


@as_drawn
@given(damaged(RECORD))
def test_the_record_of_experiments(folder: Path, content: bytes) -> None:
    path = folder / "quick.json"
    path.write_bytes(content)
    try:
        found = record.read(path)
    except record.RecordError as error:
        one_line(error, path)
        return
    # nothing is lost and nothing made up
    assert json.loads(record.to_text(found)) == json.loads(content)


@as_drawn
@given(damaged(BENCHMARKS))
def test_the_records_of_benchmarks(folder: Path, content: bytes) -> None:
    path = folder / measured.DATA
    path.write_bytes(content)
    try:
        found = measured.tables(path)
    except ValueError as error:
        one_line(error, path)
        return
    records = json.loads(content)
    assert [(t.title, len(t.rows), t.note) for t in found] == [
        (r["title"], len(r["rows"]), r["note"]) for _, r in sorted(records.items())
    ]
    assert all(table.markdown() for table in found)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """``benchmarks/tables.py``."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    yield importlib.import_module("tables")
    for name in ("tables", "recording"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe{\0}\0", b'{"title": "t"}', damage.DEEP.encode(), b"NaN"]
)
def test_the_tables_are_written_from_whole_records_only(
    script: ModuleType, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setattr(script, "RECORDS", tmp_path)
    (tmp_path / "precision.json").write_bytes(content)
    before = script.PAGE.read_bytes(), script.DATA.read_bytes()
    assert script.main([]) == 2
    said = capsys.readouterr().err
    assert said.startswith("tables.py: precision.json: ") and len(said.splitlines()) == 1
    assert (script.PAGE.read_bytes(), script.DATA.read_bytes()) == before


def test_reproduce_reads_the_record_before_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "FOLDER", tmp_path)
    (tmp_path / "quick.json").write_bytes(b"{")
    done = CliRunner().invoke(reproduce, ["9", "--quick", "--out", str(tmp_path / "out")])
    assert done.exit_code == 2
    assert "the record of experiments: quick.json: not JSON" in done.output
    assert list((tmp_path / "out").iterdir()) == []


# ---------------------------------------------------------------- pictures and tables of the report


@given(damage.altered_bytes(damage.png()))
def test_pictures(content: bytes) -> None:
    hostile.tried += 1
    check_png(damage.png())
    if not content.startswith(damage.png()):  # what follows the last chunk is no part of the picture
        with pytest.raises(ValueError, match="it is damaged|it holds|its first bytes"):
            check_png(content)


@pytest.mark.parametrize("what", ["bytes", *damage.OTHER[1:]])
def test_a_report_is_not_begun_with_what_is_no_picture(what: str, tmp_path: Path) -> None:
    path = tmp_path / "fig_04.png"
    path.write_bytes(damage.png()[:-3])
    if what != "bytes":
        damage.put_instead(path, what)
    done = CliRunner().invoke(report, [str(tmp_path / "page.html"), "--figures", str(tmp_path)])
    assert done.exit_code == 2
    assert f"--figures: {str(path)!r}" in done.output.replace("\n", "")
    assert not (tmp_path / "page.html").exists()


def test_a_report_is_not_begun_without_its_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measured, "DATA", "page.py")
    done = CliRunner().invoke(report, [str(tmp_path / "page.html")])
    assert done.exit_code == 2
    assert "the tables of benchmarks in the package: page.py: not JSON" in done.output


# ---------------------------------------------------------------- matrices

MATRIX = np.array([[0.5, 0.25], [-3.0, 1e-7]])


@pytest.fixture(scope="module", params=["phi.npy", "phi.csv"])
def matrix_file(request: pytest.FixtureRequest, folder: Path) -> Path:
    path = folder / str(request.param)
    if path.suffix == ".npy":
        np.save(path, MATRIX)
    else:
        path.write_text("0.5,0.25\n-3.0,1e-7\n", encoding="utf-8")
    return path


@as_drawn
@given(st.data())
def test_matrices(matrix_file: Path, data: st.DataObject) -> None:
    hostile.tried += 1
    path = matrix_file.with_name(f"damaged {matrix_file.name}")
    path.write_bytes(data.draw(damage.altered_bytes(matrix_file.read_bytes())))
    try:
        found = matrices.from_file("--target", str(path))
    except CommandError as error:
        one_line(error, path)
        return
    # neither format has a checksum: what comes out is what the file says, read in another way
    if path.suffix == ".npy":
        with path.open("rb") as opened:
            wanted: Any = np.lib.format.read_array(opened, allow_pickle=False)
        np.testing.assert_array_equal(found, wanted)
    assert found.ndim == 2 and found.size and found.dtype == np.float64


def test_a_header_of_python_2_is_read_without_a_warning(folder: Path) -> None:
    path = folder / "old.npy"
    np.save(path, MATRIX)
    path.write_bytes(path.read_bytes().replace(b"(2, 2), }  ", b"(2L, 2L), }"))
    np.testing.assert_array_equal(matrices.from_file("--target", str(path)), MATRIX)


# ---------------------------------------------------------------- notebooks, derivations, kernels

NOTEBOOK = {
    "cells": [
        {
            "cell_type": "code",
            "id": "a",
            "metadata": {},
            "source": ["1"],
            "outputs": [],
            "execution_count": None,
        }
    ],
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


@as_drawn
@given(damaged(json.dumps(NOTEBOOK)))
def test_notebooks(folder: Path, content: bytes) -> None:
    path = folder / "a.ipynb"
    path.write_bytes(content)
    try:
        assert notebooks.cell_count(path) in (0, 1, 2)
    except notebooks.NotebooksError as error:
        one_line(error, path)


HEAD = "from dlnsym.proofs import Claim, Fact, Work\nat = Work('w', 't').at('p')\n"
OWN = {
    "utf-16": HEAD.encode("utf-16"),
    "a mark in front": b"\xef\xbb\xbf" + HEAD.encode(),
    "binary": bytes(range(256)),
    "facts": f"{HEAD}c = Claim(at, 'identity', 't', 'x', 's', 5)".encode(),
    "a place": f"{HEAD}c = Claim('1', 'identity', 't', 'x', 's')".encode(),
    "kernels": f"{HEAD}KERNELS = 5\nf = Fact(text='so')".encode(),
    "a fact": f"{HEAD}c = Claim(at, 'identity', 't', 'x', 's', (1,))".encode(),
    "a fact that is not a value": f"{HEAD}f = Fact([])".encode(),
}


@pytest.mark.parametrize("content", OWN.values(), ids=OWN)
def test_derivations(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_bytes(content)
    done = CliRunner().invoke(derive, [str(path)])
    assert done.exit_code == 2, done.output
    assert "mine.py" in done.output.replace("\n", "")
    assert "Traceback" not in done.output


def test_a_derivation_that_is_called_as_another_module(tmp_path: Path) -> None:
    path = tmp_path / "math.py"
    path.write_text(f"{HEAD}f = Fact(text='so')", encoding="utf-8")
    before = sys.modules["math"]
    assert CliRunner().invoke(derive, [str(path)]).exit_code == 0
    assert sys.modules["math"] is before


def test_kernels_that_are_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = tmp_path / "numpy_target.py"
    monkeypatch.setattr(generate, "FOLDER", tmp_path)
    monkeypatch.setattr(generate, "generate", lambda _: {wanted: "# μ\n"})
    wanted.write_bytes(b"\xff\xfe\0")
    assert generate.check(ledger.kernels()) == [wanted]
    assert generate.write(ledger.kernels()) == [wanted]
    assert wanted.read_bytes() == "# μ\n".encode()
    assert generate.check(ledger.kernels()) == []
