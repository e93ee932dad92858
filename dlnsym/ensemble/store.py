"""A store for the outcomes of one experiment: a zarr v3 group, written chunk by chunk, that any run can resume.

The arrays of the group are the variables of ``Outcomes.to_dataset``, cut along ``trajectory``; its attributes say what
the experiment is; ``progress/stored`` holds, for every chunk, how many of its trajectories are stored and a checksum of
their values.  A chunk counts only by that entry, which is written last.  Every file is written under another name and
renamed into place, and the group itself comes into being, and grows, by one rename.  So a process may be killed at any
moment: every chunk listed there is complete, and everything else is computed again.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import zarr

from dlnsym._shared.files import read_json
from dlnsym._shared.version import __version__
from dlnsym.ensemble import layout
from dlnsym.ensemble.outcomes import Outcomes

if TYPE_CHECKING:
    import xarray


class StoreError(ValueError):
    """The folder given as ``store`` is not one that this run can use; what it holds was not changed."""


class StoreWriteError(OSError):
    """The store could not be written on; what it held before is still there and readable."""


class Store:
    """An existing store of outcomes like ``empty``, those of no trajectories; :meth:`create` makes a new one.

    Raises ``StoreError`` for a folder that is no store of an ensemble, or a damaged one.  A store can be pickled: a
    process that is handed one opens nothing again.
    """

    def __init__(self, folder: Path, experiment: dict[str, Any], empty: Outcomes) -> None:
        self.folder, self.empty = folder, empty
        self._attributes = _attributes(folder)
        with _reading(folder):
            self._check_experiment(experiment)
            group = zarr.open_group(folder, mode="r+", zarr_format=3, use_consolidated=True)
            self._arrays = {name: _array(group, name) for name in (*layout.names(empty), layout.STORED)}
            loss = self._arrays["loss"]
            self.count: int = loss.shape[0]
            self.chunk: int = loss.chunks[0]
            self._check_arrays()

    @staticmethod
    def create(folder: Path, experiment: dict[str, Any], empty: Outcomes, count: int, chunk: int) -> None:
        """Make a store with nothing stored yet, where there is no folder or an empty one.

        Raises ``StoreError`` where it cannot be made.
        """
        # all of it, or nothing: made beside its place, then renamed
        draft = folder.parent / f".{folder.name[:40]}.{uuid.uuid4().hex}.new"
        try:
            layout.draw_up(draft, experiment, empty, count, chunk)
            if folder.is_dir():
                folder.rmdir()  # Windows renames onto nothing that is there
            draft.rename(folder)
        except OSError as error:
            if not (folder / "zarr.json").exists():  # else another process was faster
                raise StoreError(f"store is {str(folder)!r}, which cannot be made: {_reason(error)}") from error
        finally:
            shutil.rmtree(draft, ignore_errors=True)

    def check_addable(self) -> None:
        """Raise ``StoreError`` if nothing can be added: the store is another version's, or read-only.

        What another version computes may differ in some bits.
        """
        began = self._attributes.get("version")
        if began != __version__:
            raise StoreError(
                f"store is {str(self.folder)!r}, begun by dlnsym {began}; "
                f"expected that version to go on with it, and this is {__version__}"
            )
        probe = self.folder / f"probe.{uuid.uuid4().hex}.partial"
        try:
            probe.write_bytes(b"\0")
            probe.unlink()
        except OSError as error:
            with suppress(OSError):
                probe.unlink()
            raise StoreError(f"store is {str(self.folder)!r}, which cannot be written: {_reason(error)}") from error

    def check_values(self) -> None:
        """Read all that is stored; raise ``StoreError`` where it is not what was written."""
        for index, (n, checksum) in enumerate(self._stored()):
            start = index * self.chunk
            try:
                whole = 0 <= n <= self._size(start) and (n == 0 or self._checksum(start, int(n)) == checksum)
            except Exception as error:
                raise self._damaged(index) from error
            if not whole:
                raise self._damaged(index)

    def grown(self, count: int) -> Store:
        """The store with room for ``count`` trajectories; the ones there stay."""
        if count <= self.count:
            return self
        sizes = dict.fromkeys(self._arrays, count) | {layout.STORED: -(-count // self.chunk)}
        self._check_room()
        try:
            for name, array in self._arrays.items():
                array.resize((sizes[name], *array.shape[1:]))
            # readers go by the root's own record of the arrays, so that they all grow at once when it is replaced
            layout.record_sizes(self.folder, sizes)
        except OSError as error:
            raise StoreError(f"store is {str(self.folder)!r}, which cannot grow: {_reason(error)}") from error
        return Store(self.folder, self._attributes["experiment"], self.empty)

    def reach(self, count: int) -> int:
        """How many trajectories the chunks hold that the first ``count`` lie in."""
        return min(-(-count // self.chunk) * self.chunk, self.count)

    def pending(self, count: int) -> list[tuple[int, int]]:
        """The chunks, as (start, stop), that are not stored whole, of those that the first ``count`` lie in."""
        stored = self._stored()[:, 0]
        starts = range(0, self.reach(count), self.chunk)
        return [(s, s + self._size(s)) for s in starts if stored[s // self.chunk] < self._size(s)]

    def write(self, start: int, outcomes: Outcomes) -> None:
        """Store one chunk, from trajectory ``start``; raises ``StoreWriteError`` if the disk refuses."""
        if not (self.folder / "zarr.json").is_file():
            raise StoreWriteError(
                f"store is {str(self.folder)!r}, which a worker does not see; "
                "expected a folder that every worker shares"
            )
        data = outcomes.to_dataset()
        values = {name: data[name].to_numpy() for name in layout.names(self.empty)}
        entry = (len(outcomes), layout.checksum(values))
        index = start // self.chunk
        try:
            for name, array in values.items():
                self._arrays[name][start : start + len(outcomes)] = array
            self._arrays[layout.STORED][index] = entry
        except OSError as error:
            # another run that fills the store may have stored the same values, and tidied up meanwhile
            if tuple(self._stored()[index].tolist()) != entry:
                path = error.filename2 or error.filename
                where = f" ({path!s:.200})" if path else ""
                problem = f"store is {str(self.folder)!r}, which refuses more: {_reason(error)}{where}"
                raise StoreWriteError(problem) from error

    def tidy(self) -> None:
        """Remove what killed processes left behind: files and folders that were never renamed into place."""
        for path in (*self.folder.rglob("*.partial"), *self.folder.glob("zarr.json.*.part")):
            path.unlink(missing_ok=True)
        for draft in self.folder.parent.glob(f".{glob.escape(self.folder.name[:40])}.*.new"):
            shutil.rmtree(draft, ignore_errors=True)

    def dataset(self, count: int, **attributes: Any) -> xarray.Dataset:
        """The first ``count`` trajectories, as ``Outcomes.to_dataset`` gives them, read when they are used."""
        import xarray

        with _reading(self.folder):
            # undecoded: attributes of the arrays say how to show values, and change none
            on_disk = zarr.storage.LocalStore(self.folder, read_only=True)
            stored = xarray.open_zarr(on_disk, chunks=None, decode_cf=False)
        empty = self.empty.to_dataset()
        found: xarray.Dataset = stored[list(empty)].isel(trajectory=slice(count)).drop_attrs()
        others = {name: value for name, value in empty.coords.items() if name != "trajectory"}
        found = found.assign_coords({"trajectory": np.arange(count), **others}).assign_attrs(attributes)
        for name, variable in empty.data_vars.items():
            found[name].attrs = variable.attrs
        return found

    def _size(self, start: int) -> int:
        return min(self.chunk, self.count - start)

    def _checksum(self, start: int, n: int) -> int:
        names = layout.names(self.empty)
        return layout.checksum({name: np.asarray(self._arrays[name][start : start + n]) for name in names})

    def _stored(self) -> np.ndarray[Any, np.dtype[np.int64]]:
        """(chunks, 2): the entries of all chunks."""
        array = self._arrays[layout.STORED]
        try:
            return np.asarray(array[:])
        except Exception:
            for index in range(array.shape[0]):
                try:
                    array[index]
                except Exception as error:
                    raise self._damaged(index) from error
            raise

    def _damaged(self, index: int) -> StoreError:
        start = index * self.chunk
        entry = self.folder / layout.STORED / "c" / str(index)
        return StoreError(
            f"store is {str(self.folder)!r}, which is damaged: trajectories {start} to {start + self._size(start) - 1} "
            f"are not as they were stored; remove {str(entry)!r} to have them computed again"
        )

    def _check_experiment(self, here: dict[str, Any]) -> None:
        there = dict(self._attributes["experiment"])
        # as JSON, in which 1, 1.0 and true are not the same
        differ = [name for name in here if json.dumps(here[name]) != json.dumps(there.get(name))]
        if differ:
            said = "; ".join(f"{name} is {_short(there.get(name))} there, {_short(here[name])} here" for name in differ)
            raise StoreError(
                f"store is {str(self.folder)!r}, of another experiment: {said}; expected the same, or a new path"
            )

    def _check_arrays(self) -> None:
        for name, wanted in layout.described(self.empty, self.count, self.chunk).items():
            array = self._arrays[name]
            found = (array.shape, array.dtype, array.chunks, getattr(array.metadata, "dimension_names", None))
            if found != wanted:
                is_, expected = (
                    f"{dtype} {shape} in chunks of {cut} over {d}" for shape, dtype, cut, d in (found, wanted)
                )
                raise ValueError(f"{name} is {is_}, expected {expected}")

    def _check_room(self) -> None:
        """Raise ``StoreError`` where the file that describes an array cannot be written for what is in its place."""
        for path in (self.folder / name / "zarr.json" for name in self._arrays):
            above = [self.folder / p for p in path.relative_to(self.folder).parents[:-1]]
            wrong = [p for p in above if os.path.lexists(p) and not p.is_dir()]
            wrong += [path] if path.is_dir() else []
            if wrong:
                problem = f"{str(wrong[0])!r} is not what was made there"
                raise StoreError(f"store is {str(self.folder)!r}, which is damaged: {problem}")


def open_store(
    path: str | os.PathLike[str], experiment: dict[str, Any], empty: Outcomes, count: int, chunk: int
) -> Store:
    """The store of an experiment, made if it does not exist, with room for it, checked before any work is done.

    A store keeps the chunk that it was made with.  Raises ``TypeError`` for what is not a path, ``StoreError``
    for a folder that this experiment cannot be stored in: of something else, of another one, damaged, read-only.
    """
    folder = _folder(path)
    try:
        there = folder.exists() and any(folder.iterdir())
    except OSError as error:
        raise StoreError(f"store is {str(folder)!r}, which cannot be read: {error.strerror}") from error
    if not there:
        Store.create(folder, experiment, empty, count, chunk)
    store = Store(folder, experiment, empty)
    store.check_values()
    if store.count < count or store.pending(count):
        store.check_addable()
    return store.grown(count)


def _folder(path: object) -> Path:
    """The absolute path of a store, whose parent exists."""
    expected = "expected a path of a folder, whose parent exists"
    name = os.fspath(path) if isinstance(path, str | os.PathLike) else path
    if not isinstance(name, str):
        raise TypeError(f"store is {path!r}, of type {type(path).__name__}; {expected}")
    if not name or "\0" in name or "://" in name:
        raise StoreError(f"store is {name!r}; {expected}")
    try:
        folder = Path(name).absolute()
    except OSError:
        raise StoreError(f"store is {name!r}, in the current folder, which is gone; {expected}") from None
    if folder.exists() and not folder.is_dir():
        raise StoreError(f"store is {name!r}, which is a file; {expected}")
    if not folder.parent.is_dir():
        raise StoreError(f"store is {name!r}, in a folder that does not exist; {expected}")
    return folder


def _attributes(folder: Path) -> dict[str, Any]:
    """The attributes of a store, read without trusting that it is one."""
    try:
        header = read_json(folder / "zarr.json")
    except FileNotFoundError:
        raise StoreError(f"store is {str(folder)!r}, which holds something else; expected a new path") from None
    except OSError as error:
        raise StoreError(f"store is {str(folder)!r}, which cannot be read: {_reason(error)}") from error
    except ValueError as error:
        raise StoreError(f"store is {str(folder)!r}, which is damaged: its zarr.json is not JSON") from error
    attributes = header.get("attributes") if isinstance(header, dict) else None
    found = attributes.get("format") if isinstance(attributes, dict) else None
    if attributes is None or found != layout.FORMAT:
        kind = "a zarr store of something else" if found is None else f"of format {found!r}"
        if found == "dlnsym ensemble 1":
            kind += ", which xarray.open_zarr reads and this version cannot go on with"
        raise StoreError(f"store is {str(folder)!r}, {kind}; expected format {layout.FORMAT!r}, or a new path")
    return dict(attributes)


def _array(group: zarr.Group, name: str) -> zarr.Array[Any]:
    array = group[name]
    if not isinstance(array, zarr.Array):
        raise TypeError(f"{name} is not an array")
    return array.with_config({"write_empty_chunks": True})


@contextmanager
def _reading(folder: Path) -> Iterator[None]:
    """Turn whatever a damaged file makes its reader raise into a ``StoreError``."""
    try:
        yield
    except StoreError:
        raise
    except PermissionError as error:
        raise StoreError(f"store is {str(folder)!r}, which cannot be read: {_reason(error)}") from error
    except Exception as error:
        raise StoreError(f"store is {str(folder)!r}, which is damaged: {_short(str(error))}") from error


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else f"{text[:77]}..."
