"""The store of an ensemble: equal bits by every way, plain reading, and refusal of what is not this experiment's."""

from __future__ import annotations

import json
import math
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import xarray
import zarr
from engine_tasks import SHORT as TASK
from engine_tasks import Stored, task
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym.ensemble import Outcomes, Status, store
from dlnsym.ensemble.fill import fill
from dlnsym.ensemble.parallel import finished
from dlnsym.ensemble.store import Store, StoreError, open_store

WHOLE = Stored(TASK, seed=3, scale=1e-2, count=11)


@pytest.fixture(scope="module")
def expected() -> xarray.Dataset:
    return WHOLE.outcomes(WHOLE.count).to_dataset()


def filled(folder: Path, count: int = WHOLE.count, chunk: int = 4) -> Store:
    return replace(WHOLE, count=count).fill(folder, chunk)


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_stored_is_computed(tmp_path: Path, expected: xarray.Dataset) -> None:
    found = filled(tmp_path / "runs.zarr").dataset(WHOLE.count)
    xarray.testing.assert_identical(found, expected)
    assert list(found) == list(expected)


def test_several_processes_store_what_one_computes(tmp_path: Path) -> None:
    options = {"count": 11, "scale": 1e-2, "seed": 3, "tol": 1e-6, "t_max": 0.01, "engine": "portable"}
    alone = dln.ensemble(TASK.loss, math.inf, **options, workers=1)
    stored = dln.ensemble(TASK.loss, math.inf, **options, workers=2, chunk=2, store=tmp_path / "runs.zarr")
    xarray.testing.assert_identical(stored, alone)
    assert "experiment" in xarray.open_zarr(tmp_path / "runs.zarr").attrs


def test_process_that_dies_is_told_and_the_next_run_works() -> None:
    todo = [WHOLE.piece(0, 1), WHOLE.piece(1, 2)]
    with pytest.raises(ChildProcessError, match="a process that computes a chunk died"):
        list(finished(lambda piece: os._exit(9), todo, workers=2))
    assert sorted(start for _, start in finished(lambda piece: piece.start, todo, workers=2)) == [0, 1]


def test_plain_readers_find_names_units_and_statuses(tmp_path: Path, expected: xarray.Dataset) -> None:
    folder = tmp_path / "läufe ∞ 实验.zarr"
    filled(folder, chunk=3)
    plain = xarray.open_zarr(folder, chunks=None)
    for name in expected.data_vars:
        assert plain[name].dims == expected[name].dims
        np.testing.assert_array_equal(plain[name], expected[name])
        assert plain[name].attrs["long_name"]
    meanings = dict(zip(plain.status.flag_values, plain.status.flag_meanings.split(), strict=True))
    assert meanings == {-1: "pending", **{int(s): s.label for s in Status}}
    said = plain.attrs["experiment"]
    assert said == {"law": "gaussian", "seed": 3, "scale": 1e-2, **json.loads(json.dumps(TASK.to_json()))}
    assert said["loss"]["kind"] == "CompletionProblem"
    assert plain.attrs["version"] == dln.__version__


@given(cuts=st.lists(st.integers(1, WHOLE.count), min_size=1, max_size=4), chunk=st.integers(1, 14))
@settings(max_examples=8, deadline=None)
def test_any_chunks_and_any_growth_give_the_same_bits(
    tmp_path_factory: pytest.TempPathFactory, expected: xarray.Dataset, cuts: list[int], chunk: int
) -> None:
    folder = tmp_path_factory.mktemp("grown") / "runs.zarr"
    for count in cuts:
        found = filled(folder, count, chunk).dataset(count)
        xarray.testing.assert_identical(found, expected.isel(trajectory=slice(count)))
    assert xarray.open_zarr(folder, chunks=None).sizes["trajectory"] == max(cuts)


def test_only_what_is_missing_is_computed(tmp_path: Path, expected: xarray.Dataset) -> None:
    folder = tmp_path / "runs.zarr"
    opened = WHOLE.open(folder, 4)
    fill(opened, WHOLE.piece(4, 8))
    partial = xarray.open_zarr(folder, chunks=None)
    assert partial.status.values.tolist() == [-1] * 4 + expected.status.values[4:8].tolist() + [-1] * 3
    assert np.isnan(partial.W.values[:4]).all()
    assert opened.pending(WHOLE.count) == [(0, 4), (8, 11)]
    assert opened.pending(3) == [(0, 4)]
    reports: list[tuple[int, int]] = []
    WHOLE.fill(folder, 4, lambda done, total: reports.append((done, total)))
    assert reports == [(4, 11), (8, 11), (11, 11)]
    xarray.testing.assert_identical(opened.dataset(WHOLE.count), expected)
    before = files(folder)
    filled(folder)
    assert files(folder) == before


def test_what_killed_processes_left_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "runs.zarr"
    WHOLE.open(folder, 4)
    (folder / "W" / "c").mkdir()
    (folder / "W" / "c" / "0.0123456789abcdef.partial").write_bytes(b"half")
    (tmp_path / ".runs.zarr.0123456789abcdef.new").mkdir()
    filled(folder)
    assert not list(tmp_path.rglob("*.partial"))
    assert [p.name for p in tmp_path.iterdir()] == ["runs.zarr"]


@pytest.mark.parametrize(
    "other",
    [
        replace(WHOLE, seed=4),
        replace(WHOLE, scale=2e-2),
        replace(WHOLE, task=task([[0.6, 0.1], [0.0, math.nextafter(1.4, 2)]], engine="portable", tol=1e-6, t_max=0.01)),
        replace(WHOLE, task=task([[0.6, 0.1], [0.0, 1.4]], [[1, 1], [0, 1]], engine="portable", tol=1e-6, t_max=0.01)),
        replace(WHOLE, task=replace(TASK, depth=7.0)),
        replace(WHOLE, task=replace(TASK, tol=1e-7)),
        replace(WHOLE, task=replace(TASK, t_max=math.inf)),
        replace(WHOLE, task=replace(TASK, rtol=1e-9)),
        replace(WHOLE, task=replace(TASK, rank=1, depth=7.0)),
        replace(WHOLE, task=replace(TASK, engine="rk4", step=0.1)),
    ],
)
def test_another_experiment_is_refused(tmp_path: Path, other: Stored) -> None:
    folder = tmp_path / "runs.zarr"
    filled(folder)
    before = files(folder)
    with pytest.raises(StoreError, match="of another experiment: ") as raised:
        other.open(folder, 4)
    assert one_line(raised.value)
    assert files(folder) == before


def test_another_version_may_read_but_not_add(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "runs.zarr"
    filled(folder)
    monkeypatch.setattr(store, "__version__", "99.0")
    assert filled(folder).count == WHOLE.count
    with pytest.raises(StoreError, match=r"begun by dlnsym .*; expected that version"):
        filled(folder, WHOLE.count + 1)


def one_line(error: BaseException) -> bool:
    text = str(error)
    return bool(text) and "\n" not in text and "Traceback" not in text


def foreign_zarr(folder: Path) -> None:
    zarr.create_group(folder, attributes={"format": 7}).create_array("loss", shape=(3,), dtype="f8")


def foreign_array(folder: Path) -> None:
    zarr.create_array(folder, shape=(3,), dtype="f8")


def foreign_zarr_2(folder: Path) -> None:
    zarr.create_group(folder, zarr_format=2)


def foreign_files(folder: Path) -> None:
    folder.mkdir()
    (folder / "thesis.tex").write_text("dear")


def foreign_json(folder: Path) -> None:
    folder.mkdir()
    (folder / "zarr.json").write_text("[1, 2]")


def file_in_its_place(folder: Path) -> None:
    folder.write_text("a file")


FOREIGN = [foreign_zarr, foreign_array, foreign_zarr_2, foreign_files, foreign_json, file_in_its_place]


@pytest.mark.parametrize("make", FOREIGN, ids=lambda f: f.__name__)
def test_what_is_not_a_store_is_refused_and_left_alone(tmp_path: Path, make: object) -> None:
    folder = tmp_path / "runs.zarr"
    assert callable(make)
    make(folder)
    before = files(tmp_path)
    with pytest.raises(StoreError, match="expected") as raised:
        WHOLE.open(folder, 4)
    assert one_line(raised.value)
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("path", "kind"),
    [(3, TypeError), (b"x", TypeError), ("", StoreError), ("a\0b", StoreError), ("s3://x/y", StoreError)],
)
def test_what_is_no_path_is_refused(path: object, kind: type[Exception]) -> None:
    with pytest.raises(kind, match="store is .*; expected a path"):
        open_store(path, {}, Outcomes.none((2, 2)), 1, 1)  # type: ignore[arg-type]


def test_parent_folder_must_exist(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="in a folder that does not exist"):
        WHOLE.open(tmp_path / "no" / "runs.zarr", 4)


ARRAYS = ("W0", "W", "loss", "time", "steps", "status", "effective_rank")
DAMAGE = {
    "half": lambda whole: whole[: len(whole) // 2],
    "empty": lambda whole: b"",
    "flipped": lambda whole: bytes([whole[0] ^ 1]) + whole[1:],
}


def refused(folder: Path) -> StoreError:
    with pytest.raises(StoreError, match="which is damaged: trajectories 4 to 7 .* remove ") as raised:
        filled(folder)
    assert one_line(raised.value)
    return raised.value


@pytest.mark.parametrize(
    ("name", "damage"),
    [*((name, "half") for name in ARRAYS), ("W", "empty"), ("loss", "flipped"), ("progress/stored", "half")],
)
def test_damaged_values_are_refused_and_can_be_computed_again(
    tmp_path: Path, expected: xarray.Dataset, name: str, damage: str
) -> None:
    folder = tmp_path / "runs.zarr"
    filled(folder)
    path = folder / name / "c" / "1"
    while path.is_dir():  # one level for each dimension
        path /= "0"
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    error = refused(folder)
    # the other chunks stay readable, by any reader
    plain = xarray.open_zarr(folder, chunks=None)
    for array in ARRAYS:
        np.testing.assert_array_equal(plain[array][:4], expected[array][:4])
        np.testing.assert_array_equal(plain[array][8:], expected[array][8:])
    # the remedy that the message names
    shutil.rmtree(str(error).split("remove '")[1].split("' to have")[0])
    xarray.testing.assert_identical(filled(folder).dataset(WHOLE.count), expected)


def test_values_that_are_missing_or_of_another_chunk_are_refused(tmp_path: Path) -> None:
    """Every file is whole, and no checksum of a file tells."""
    folder = tmp_path / "runs.zarr"
    filled(folder)
    path = folder / "loss" / "c" / "1"
    path.write_bytes((folder / "loss" / "c" / "0").read_bytes())
    refused(folder)
    path.unlink()
    refused(folder)


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.9])
def test_damaged_description_is_refused(tmp_path: Path, keep: float) -> None:
    folder = tmp_path / "runs.zarr"
    filled(folder)
    root = folder / "zarr.json"
    root.write_text(root.read_text()[: int(keep * root.stat().st_size)])
    with pytest.raises(StoreError, match="damaged"):
        filled(folder)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("attributes", "experiment"), 5),
        (("attributes", "experiment"), {}),
        (("attributes", "experiment", "loss"), "abc"),
        (("attributes", "experiment", "depth"), None),
        (("consolidated_metadata", "metadata", "W", "shape"), [12, 2, 2]),
        (("consolidated_metadata", "metadata", "W", "data_type"), "int64"),
        (("consolidated_metadata", "metadata", "W"), None),
        (("consolidated_metadata", "metadata", "W", "codecs"), [{"name": "no such codec"}]),
        (("consolidated_metadata", "metadata", "loss", "shape"), []),
        (("consolidated_metadata", "metadata", "progress/stored", "shape"), [2, 2]),
    ],
)
def test_altered_description_is_refused(tmp_path: Path, path: tuple[str, ...], value: object) -> None:
    folder = tmp_path / "runs.zarr"
    filled(folder)
    root = json.loads((folder / "zarr.json").read_text())
    inner = root
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    (folder / "zarr.json").write_text(json.dumps(root))
    with pytest.raises(StoreError, match="damaged|another experiment") as raised:
        filled(folder)
    assert one_line(raised.value)
