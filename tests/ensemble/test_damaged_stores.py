"""A store with any file of it damaged: the values are the ones that were stored, or the error is one line."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import damage
import hostile
import pytest
import xarray
from engine_tasks import SHORT as TASK
from engine_tasks import Stored
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dlnsym.ensemble.fill import fill
from dlnsym.ensemble.store import StoreError, StoreWriteError

WHOLE = Stored(TASK, seed=3, scale=1e-2, count=6)
CHUNK, MORE = 2, 9
pytestmark = pytest.mark.usefixtures("counted")


@pytest.fixture(scope="module")
def expected() -> xarray.Dataset:
    return WHOLE.outcomes(MORE).to_dataset()


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One that is whole, and one in which the first chunk is missing."""
    folder = tmp_path_factory.mktemp("stores")
    for name, start in (("whole", 0), ("part", CHUNK)):
        store = WHOLE.open(folder / name, CHUNK)
        for first in range(start, WHOLE.count, CHUNK):
            fill(store, WHOLE.piece(first, first + CHUNK))
    return {name: folder / name for name in ("whole", "part")}


def contents(folder: Path) -> dict[str, Any]:
    """All that is in a folder; links as what they say."""
    return {
        str(p.relative_to(folder)): p.readlink() if p.is_symlink() else p.read_bytes() if p.is_file() else None
        for p in folder.rglob("*")
    }


def check(folder: Path, count: int, expected: xarray.Dataset) -> str:
    """Fill the store to a count: right in every bit, or refused in one line with nothing changed."""
    hostile.tried += 1
    before = contents(folder.parent)
    try:
        found = replace(WHOLE, count=count).fill(folder, CHUNK).dataset(count).load()
    except StoreError as error:
        message = str(error)
        assert "\n" not in message and str(folder) in message and len(message) < 600, message
        assert contents(folder.parent) == before, "what was stored has changed"
        return message
    except StoreWriteError as error:
        # something in the place of values that are not stored, which shows when they are written
        message = str(error)
        assert re.search(
            rf"which refuses more: (Is a|Not a|File exists|Too many)[^\n]* \({folder}[^\n]*\)$", message
        ), message
        remaining = contents(folder.parent)
        assert all(remaining[name] == held for name, held in before.items() if not name.endswith("zarr.json"))
        return message
    xarray.testing.assert_identical(found, expected.isel(trajectory=slice(count)))
    return ""


# an example is as short before it is shrunk
@settings(phases=[Phase.explicit, Phase.generate])
@given(st.data(), st.sampled_from(["whole", "part"]), st.sampled_from([WHOLE.count, MORE]))
def test_any_file_damaged(
    tmp_path_factory: pytest.TempPathFactory,
    stores: dict[str, Path],
    expected: xarray.Dataset,
    data: st.DataObject,
    name: str,
    count: int,
) -> None:
    folder = tmp_path_factory.mktemp("damaged") / "runs.zarr"
    shutil.copytree(stores[name], folder)
    files = sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())
    path = folder / data.draw(st.sampled_from(files))
    how = data.draw(st.sampled_from(["bytes", "json", "json", "something else"]))
    if how == "something else":
        position = data.draw(st.sampled_from([path, path.parent]))
        damage.put_instead(path if position == folder else position, data.draw(st.sampled_from(damage.OTHER)))
    elif how == "json" and path.suffix == ".json":
        path.write_bytes(data.draw(damage.altered_json(path.read_text(encoding="utf-8"))).encode("utf-8", "replace"))
    else:
        path.write_bytes(data.draw(damage.altered_bytes(path.read_bytes())))
    check(folder, count, expected)
    shutil.rmtree(folder.parent)


@pytest.mark.parametrize("what", damage.OTHER)
@pytest.mark.parametrize("path", ["zarr.json", "W/zarr.json", "W", "progress/zarr.json", "progress", "loss/c/1"])
def test_something_else_in_the_place_of_a_file(
    tmp_path: Path, stores: dict[str, Path], expected: xarray.Dataset, path: str, what: str
) -> None:
    folder = tmp_path / "runs.zarr"
    shutil.copytree(stores["part"], folder)
    damage.put_instead(folder / path, what)
    message = check(folder, MORE, expected)
    # what describes one array is written again from the root, and what no entry vouches for is computed again
    if path in ("zarr.json", "W", "loss/c/1"):
        assert "damaged" in message or "cannot be read" in message or "holds something else" in message


@pytest.mark.parametrize("what", damage.OTHER)
def test_something_else_in_the_place_of_the_store(
    tmp_path: Path, stores: dict[str, Path], expected: xarray.Dataset, what: str
) -> None:
    folder = tmp_path / "runs.zarr"
    shutil.copytree(stores["whole"], folder)
    damage.put_instead(folder, what)
    message = check(folder, WHOLE.count, expected)
    assert bool(message) == (what not in ("removed", "folder"))


def altered(folder: Path, *path: str, to: object) -> None:
    """Change one value of what a store says of itself."""
    header = inner = json.loads((folder / "zarr.json").read_text(encoding="utf-8"))
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = to
    (folder / "zarr.json").write_text(json.dumps(header), encoding="utf-8")


RECORD = ("consolidated_metadata", "metadata")


@pytest.mark.parametrize(
    ("path", "to", "said"),
    [
        # equal in Python, and not what was written
        (("attributes", "experiment", "seed"), 3.0, "another experiment: seed is 3.0 there, 3 here"),
        (("attributes", "experiment", "loss", "mask"), [[True, False], [False, True]], "another experiment: loss is "),
        (("attributes", "experiment", "rank"), False, "another experiment: rank is False there, None here"),
        # found out only when all was computed
        ((*RECORD, "W", "dimension_names"), ["run", "row", "column"], "damaged: W is "),
        ((*RECORD, "loss", "dimension_names"), None, "damaged: loss is "),
        # found out only when the store grows
        ((RECORD[0],), None, "damaged: "),
    ],
)
def test_what_a_store_says_of_itself_is_read_strictly(
    tmp_path: Path, stores: dict[str, Path], expected: xarray.Dataset, path: tuple[str, ...], to: object, said: str
) -> None:
    folder = tmp_path / "runs.zarr"
    shutil.copytree(stores["part"], folder)
    altered(folder, *path, to=to)
    assert said in check(folder, MORE, expected)


def test_no_attribute_of_an_array_changes_its_values(
    tmp_path: Path, stores: dict[str, Path], expected: xarray.Dataset
) -> None:
    """xarray scales by these attributes, and takes one number for a missing one."""
    folder = tmp_path / "runs.zarr"
    shutil.copytree(stores["whole"], folder)
    for name in ("W", "steps"):
        altered(folder, *RECORD, name, "attributes", to={"scale_factor": 2.0, "add_offset": 1, "missing_value": 1})
    assert check(folder, WHOLE.count, expected) == ""


def test_a_store_grows_by_what_its_root_says(tmp_path: Path, stores: dict[str, Path], expected: xarray.Dataset) -> None:
    """The files that describe one array are no part of what a reader goes by, until the store grew by them."""
    folder = tmp_path / "runs.zarr"
    shutil.copytree(stores["part"], folder)
    for path in folder.glob("*/**/zarr.json"):
        path.write_bytes(b"\xff\xfe")
    (folder / "notes.txt").write_text("of somebody", encoding="utf-8")
    assert check(folder, MORE, expected) == ""
    plain = xarray.open_zarr(folder, chunks=None)
    assert plain.sizes["trajectory"] == MORE
    assert (plain.loss.values == expected.loss.values).all()
