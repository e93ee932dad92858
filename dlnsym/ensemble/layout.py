"""What is in a store: its arrays with their meaning, and what the root of the group records of them."""

from __future__ import annotations

import json
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import zarr
import zarr.codecs

from dlnsym._shared.files import replace_file
from dlnsym._shared.status import Status
from dlnsym._shared.version import __version__
from dlnsym.ensemble.outcomes import Outcomes

FORMAT = "dlnsym ensemble 2"
STORED = "progress/stored"
"""The array that says, for every chunk, what is stored of it."""
PENDING = -1
"""Status, in the store, of a trajectory that is not stored yet."""

_UNSTORED = {"f": float("nan"), "i": PENDING}

Described = tuple[tuple[int, ...], np.dtype[Any], tuple[int, ...], tuple[str, ...]]
"""Shape, type, chunks and dimensions of an array."""


def names(empty: Outcomes) -> list[str]:
    """The names of the arrays, ``status`` last: where a reader finds one, the rest of the trajectory is there."""
    return sorted(map(str, empty.to_dataset().data_vars), key="status".__eq__)


def described(empty: Outcomes, count: int, chunk: int) -> dict[str, Described]:
    """What the arrays are, for outcomes like those of no trajectories."""
    found: dict[str, Described] = {
        str(name): ((count, *v.shape[1:]), v.dtype, (chunk, *v.shape[1:]), tuple(map(str, v.dims)))
        for name, v in empty.to_dataset().data_vars.items()
    }
    found[STORED] = ((-(-count // chunk), 2), np.dtype(np.int64), (1, 2), ("chunk", "entry"))
    return found


def draw_up(folder: Path, experiment: dict[str, Any], empty: Outcomes, count: int, chunk: int) -> None:
    """Make the group and its arrays, without values."""
    attributes = {"format": FORMAT, "version": __version__, "experiment": experiment}
    group = zarr.create_group(folder, zarr_format=3, attributes=attributes)
    meanings = {str(name): dict(v.attrs) for name, v in empty.to_dataset().data_vars.items()}
    meanings["status"]["flag_values"] = [PENDING, *(int(s) for s in Status)]
    meanings["status"]["flag_meanings"] = " ".join(("pending", *(s.label for s in Status)))
    meanings[STORED] = {"long_name": "for every chunk: number of trajectories stored, CRC-32 of their values"}
    for name, (shape, dtype, chunks, dims) in described(empty, count, chunk).items():
        group.create_array(
            name,
            shape=shape,
            chunks=chunks,
            dtype=dtype,
            fill_value=0 if name == STORED else _UNSTORED[dtype.kind],
            compressors=[zarr.codecs.Crc32cCodec()],
            dimension_names=dims,
            attributes=meanings[name],
        )
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


def checksum(values: dict[str, Any]) -> int:
    """CRC-32 of arrays by name, in the order of the names."""
    crc = 0
    for name in sorted(values):
        array = values[name]
        crc = zlib.crc32(np.ascontiguousarray(array, array.dtype.newbyteorder("<")).tobytes(), crc)
    return crc
