"""What is in a store: its arrays with their meaning, and the identity of its experiment as plain JSON values."""

from __future__ import annotations

import json
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import zarr
import zarr.codecs

from dlnsym import __version__
from dlnsym._files import replace_file
from dlnsym.ensemble.chunks import Ensemble
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task

if TYPE_CHECKING:
    import xarray

FORMAT = "dlnsym ensemble 1"
STORED = "progress/stored"
"""The array that says, for every chunk, what is stored of it."""
PENDING = -1
"""Status, in the store, of a trajectory that is not stored yet."""

_UNSTORED = {"f": float("nan"), "i": PENDING}


def draw_up(folder: Path, ensemble: Ensemble, chunk: int) -> None:
    """Make the group and its arrays, without values."""
    group = zarr.create_group(
        folder,
        zarr_format=3,
        attributes={"format": FORMAT, "version": __version__, "experiment": identity(ensemble)},
    )
    checked = [zarr.codecs.Crc32cCodec()]
    for name, variable in template(ensemble.task.width).data_vars.items():
        meaning = dict(variable.attrs)
        if name == "status":
            meaning["flag_values"] = [PENDING, *(int(s) for s in Status)]
            meaning["flag_meanings"] = " ".join(("pending", *(s.label for s in Status)))
        group.create_array(
            str(name),
            shape=(ensemble.count, *variable.shape[1:]),
            chunks=(chunk, *variable.shape[1:]),
            dtype=variable.dtype,
            fill_value=_UNSTORED[variable.dtype.kind],
            compressors=checked,
            dimension_names=tuple(map(str, variable.dims)),
            attributes=meaning,
        )
    group.create_group("progress").create_array(
        "stored",
        shape=(-(-ensemble.count // chunk), 2),
        chunks=(1, 2),
        dtype=np.int64,
        fill_value=0,
        compressors=checked,
        dimension_names=("chunk", "entry"),
        attributes={"long_name": "for every chunk: number of trajectories stored, CRC-32 of their values"},
    )
    consolidate(folder)


def consolidate(folder: Path) -> None:
    """Write what the arrays are into the root, by one rename."""
    with warnings.catch_warnings():
        # zarr warns that this part of its format is younger than the rest; readers that ignore it lose nothing
        warnings.simplefilter("ignore", zarr.errors.ZarrUserWarning)
        zarr.consolidate_metadata(zarr.storage.LocalStore(folder))


def record_sizes(folder: Path, sizes: dict[str, int]) -> None:
    """Replace the root by one that records other lengths of the arrays, by one rename; raises ``OSError``."""
    root = folder / "zarr.json"
    header = json.loads(root.read_text(encoding="utf-8"))
    for name, size in sizes.items():
        header["consolidated_metadata"]["metadata"][name]["shape"][0] = size
    replace_file(root, json.dumps(header, indent=2))


def member(group: zarr.Group, name: str) -> zarr.Array[Any]:
    """The array of that name; raises KeyError or TypeError if there is none."""
    array = group[name]
    if not isinstance(array, zarr.Array):
        raise TypeError(f"{name} is not an array")
    return array


def template(width: int) -> xarray.Dataset:
    """The dataset of no trajectories: names, dimensions, types and meanings."""
    matrix, scalar = np.empty((0, width, width)), np.empty(0)
    return Outcomes(
        W0=matrix, W=matrix, loss=scalar, time=scalar, steps=np.empty(0, np.int64), status=np.empty(0, np.int8)
    ).to_dataset()


def variables(width: int) -> list[str]:
    """The names of the arrays, ``status`` last: where a reader finds one, the rest of the trajectory is there."""
    return sorted((str(name) for name in template(width).data_vars), key="status".__eq__)


def checksum(values: dict[str, Any]) -> int:
    """CRC-32 of arrays by name, in the order of the names."""
    crc = 0
    for name in sorted(values):
        array = values[name]
        crc = zlib.crc32(np.ascontiguousarray(array, array.dtype.newbyteorder("<")).tobytes(), crc)
    return crc


def identity(ensemble: Ensemble) -> dict[str, Any]:
    """What an experiment is, apart from its count, as plain JSON values."""
    plain = {"seed": ensemble.seed, "scale": ensemble.scale, **ensemble.task.to_json()}
    # tuples become lists, as they will be when they are read again
    return dict(json.loads(json.dumps(plain, allow_nan=False)))


def from_identity(plain: dict[str, Any], count: int) -> Ensemble:
    """The ensemble of that identity and count."""
    task = {name: value for name, value in plain.items() if name not in ("seed", "scale")}
    return Ensemble(Task.from_json(task), plain["seed"], plain["scale"], count)
