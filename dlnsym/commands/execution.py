"""Executes the notebooks of a checkout and compares what they print with what is committed.

A notebook runs in a fresh kernel of the interpreter that this module runs in, whatever kernels are installed.
"""

from __future__ import annotations

import logging
import os
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dlnsym._shared.files import read_json

FOLDER = "notebooks"
CELL_SECONDS = 120
"""No cell may take longer."""


class NotebooksError(Exception):
    """The notebooks cannot be executed here; the message says why and what to do."""


@dataclass(frozen=True)
class Outcome:
    """What came of one notebook: the cells that print something else than committed, or the error that ended it."""

    path: Path
    seconds: float
    differences: tuple[str, ...] = ()
    error: str | None = None

    @property
    def ok(self) -> bool:
        return not self.differences and self.error is None


def find(folder: Path | None = None) -> list[Path]:
    """The notebooks in ``folder``, in the order of their numbers.

    Without it, those of the current folder's ``notebooks``, else of the checkout that this package is imported from.

    Raises
    ------
    NotebooksError
        Where there are none.
    """
    beside = Path(__file__).resolve().parent.parent / FOLDER
    places = [folder] if folder else [Path.cwd() / FOLDER, beside]
    for searched in places:
        found = sorted(searched.glob("*.ipynb"))
        if found:
            return found
    named = " and ".join(str(searched) for searched in dict.fromkeys(places))
    raise NotebooksError(f"there is no notebook in {named}; run this in a checkout of the project, or name the folder")


def check_extra() -> None:
    """Raises :class:`NotebooksError` where something that executes notebooks is not installed."""
    from importlib.util import find_spec

    missing = [name for name in ("nbclient", "nbformat", "ipykernel", "matplotlib") if find_spec(name) is None]
    if missing:
        raise NotebooksError(f"{', '.join(missing)} not installed; install: pip install 'dlnsym[notebooks]'")


def cell_count(path: Path) -> int:
    """How many code cells a notebook has."""
    return sum(cell.cell_type == "code" for cell in read(path).cells)


def read(path: Path) -> Any:
    """A notebook in format 4, validated.

    Raises
    ------
    NotebooksError
        Where the file cannot be read or is not a valid notebook.
    """
    import nbformat

    try:
        with warnings.catch_warnings():
            # of cells without a name, and the like
            warnings.simplefilter("ignore")
            # of what is not JSON, nbformat says this in pages
            read_json(path)
            notebook = nbformat.read(path, as_version=4)
            nbformat.validate(notebook)
    except OSError as error:
        raise NotebooksError(f"{path} cannot be read: {error.strerror}") from None
    except Exception as error:
        # whatever a damaged file makes its reader raise
        named = str(error).partition("\n")[0][:120] or type(error).__name__
        raise NotebooksError(f"{path} is not a notebook: {named}") from None
    return notebook


def execute(path: Path, *, update: bool = False, on_cell: Callable[[], None] = lambda: None) -> Outcome:
    """Run a notebook from top to bottom and compare its text outputs with those in the file.

    ``on_cell`` is called after each code cell.  With ``update`` the file is rewritten with the fresh outputs, if no
    cell failed.
    """
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    committed, fresh = read(path), read(path)
    start = time.perf_counter()
    try:
        _run(fresh, path.parent, on_cell)
    except CellExecutionError as error:
        return Outcome(path, time.perf_counter() - start, error=f"{error.ename}: {error.evalue}")
    except CellTimeoutError:
        return Outcome(path, time.perf_counter() - start, error=f"a cell took longer than {CELL_SECONDS} s")
    except DeadKernelError:
        return Outcome(path, time.perf_counter() - start, error="the kernel died")
    seconds = time.perf_counter() - start
    if update:
        _write(fresh, path)
    return Outcome(path, seconds, () if update else tuple(differences(committed, fresh)))


def differences(committed: Any, fresh: Any) -> list[str]:
    """A line for each code cell whose text outputs are not the committed ones."""
    out = []
    cells = zip(committed.cells, fresh.cells, strict=True)
    for number, (old, new) in enumerate(cells, 1):
        before, after = texts(old), texts(new)
        if before != after:
            out.append(f"cell {number}: {_excerpt(before, after)}")
    return out


def texts(cell: Any) -> list[str]:
    """What a cell prints and returns; of a picture, only that there is one."""
    out = []
    for output in _joined(deepcopy(cell.get("outputs", []))):
        data = output.get("data", {})
        if "image/png" in data:
            out.append("<picture>")
        elif output["output_type"] == "error":
            out.append(f"{output['ename']}: {output['evalue']}")
        else:
            out.append(f"{output.get('name', '')}>{output.get('text') or data.get('text/plain', '')}")
    return out


def _excerpt(before: Sequence[str], after: Sequence[str]) -> str:
    """The first line in which two lists of outputs differ."""
    old, new = ("\n".join(x).splitlines() for x in (before, after))
    for a, b in zip(old, new, strict=False):
        if a != b:
            return f"{a!r} became {b!r}"
    return f"{len(old)} lines became {len(new)}"


def _run(notebook: Any, folder: Path, on_cell: Callable[[], None]) -> None:
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient

    kernel = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", "--log-level=ERROR"]

    class ThisInterpreter(KernelSpecManager):
        """A kernel of this very interpreter under whatever name a notebook asks for."""

        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            return KernelSpec(argv=kernel)

    class Manager(AsyncKernelManager):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options, kernel_spec_manager=ThisInterpreter())

    client = NotebookClient(
        notebook,
        kernel_manager_class=Manager,
        timeout=CELL_SECONDS,
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
        on_cell_executed=lambda **_: on_cell(),
    )
    # the kernel starts in the notebook's folder, from which the package has to be found as well
    package = str(Path(__file__).resolve().parent.parent)
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    with TemporaryDirectory() as scratch:
        # no profile of the user's, and no need of a home folder
        client.execute(
            env={**_caching(scratch), "PYTHONPATH": os.pathsep.join(paths), "IPYTHONDIR": str(Path(scratch, "ipython"))}
        )
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = _joined(cell.outputs)


def _caching(scratch: str) -> dict[str, str]:
    """The environment; where matplotlib cannot cache in its usual folder, which a cell would tell of, in another."""
    import matplotlib

    logger = logging.getLogger("matplotlib")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        usual = (matplotlib.get_configdir(), matplotlib.get_cachedir())
    finally:
        logger.setLevel(level)
    writable = all(os.access(folder, os.W_OK) for folder in usual)
    return {**os.environ} if writable else {**os.environ, "MPLCONFIGDIR": scratch}


def _joined(outputs: Sequence[Any]) -> list[Any]:
    """Pieces of one stream put together: where a kernel cuts what it prints is a matter of time."""
    out: list[Any] = []
    for output in outputs:
        if out and output["output_type"] == out[-1]["output_type"] == "stream" and output["name"] == out[-1]["name"]:
            out[-1]["text"] += output["text"]
        else:
            out.append(output)
    return out


def _write(notebook: Any, path: Path) -> None:
    """The executed notebook, without what tells of the machine that ran it."""
    import nbformat

    for key in ("version", "codemirror_mode", "nbconvert_exporter", "pygments_lexer"):
        notebook.metadata.get("language_info", {}).pop(key, None)
    part = path.with_suffix(".part")
    part.write_text(nbformat.writes(notebook), encoding="utf-8", newline="\n")
    os.replace(part, path)
