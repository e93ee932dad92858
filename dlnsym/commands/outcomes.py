"""Outcomes of an ensemble as files: a table with a line for each trajectory, and a picture."""

from __future__ import annotations

import csv
import io
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from dlnsym._shared.files import replace_file
from dlnsym.commands.terminal import CommandError, writable_file

if TYPE_CHECKING:
    import xarray

PICTURES = (".png", ".pdf", ".svg")


def table_file(option: str, path: str | None) -> Path | None:
    """Where a table goes, checked before any work is done."""
    return None if path is None else writable_file(option, path)


def picture_file(option: str, path: str | None) -> Path | None:
    """Where a picture goes, and that one can be drawn, checked before any work is done."""
    if path is None:
        return None
    target = writable_file(option, path)
    if target.suffix.lower() not in PICTURES:
        raise CommandError(f"{option}: {path!r}; expected a file whose name ends in {', '.join(PICTURES)}")
    if find_spec("matplotlib") is None:
        raise CommandError(f"{option}: pictures need matplotlib; install: pip install 'dlnsym[plots]'")
    return target


def write_table(data: xarray.Dataset, option: str, target: Path) -> None:
    """A line for each trajectory: its status in words, loss, flow time, steps, effective rank, and W row by row."""
    from dlnsym import Status

    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    W = data.W.to_numpy()
    rows, columns = W.shape[1:]
    between = "" if max(rows, columns) < 10 else "_"
    entries = [f"w_{r}{between}{c}" for r in range(1, rows + 1) for c in range(1, columns + 1)]
    out.writerow(["status", "loss", "time", "steps", "effective_rank", *entries])
    names = {int(status): status.label for status in Status}
    known = (data[name].to_numpy().tolist() for name in ("status", "loss", "time", "steps", "effective_rank"))
    for (status, *numbers), end in zip(zip(*known, strict=True), W.reshape(len(W), -1).tolist(), strict=True):
        out.writerow([names[status], *numbers, *end])
    _written(option, target, text.getvalue())


def draw(data: xarray.Dataset, option: str, target: Path) -> None:
    """The ends of the trajectories, by :func:`dlnsym.plot.outcomes`."""
    import matplotlib

    matplotlib.use("Agg")
    import dlnsym as dln

    picture = io.BytesIO()
    figure = dln.plot.outcomes(data).get_figure(root=True)
    assert figure is not None
    figure.savefig(picture, format=target.suffix[1:].lower(), dpi=300, bbox_inches="tight")
    _written(option, target, picture.getvalue())


def _written(option: str, target: Path, content: str | bytes) -> None:
    try:
        replace_file(target, content)
    except OSError as error:
        raise CommandError(f"{option}: {str(target)!r} cannot be written: {error.strerror}") from None
