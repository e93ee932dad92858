"""How every picture is drawn and saved: one style, no hidden state, equal bytes from equal data."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dlnsym._shared.files import replace_file
from dlnsym._shared.validate import Array
from dlnsym.completion.hyperbola import Hyperbola

# dark on white whatever the page behind; every pair differs in lightness, and lines in their dashes too
INK, BLUE, ORANGE, GREY = "#1a1a1a", "#1f5fa8", "#c1440e", "#8a8a8a"
SHADES = ("#0b3c6f", "#1f78b4", "#6a51a3", "#d9530f", "#1a1a1a", "#7a7a7a")
DASHES: tuple[Any, ...] = ("-", (0, (5, 2)), (0, (1, 1.5)), (0, (5, 1.5, 1, 1.5)), (0, (9, 2)), (0, (3, 1, 1, 1, 1, 1)))
MARKS = ("o", "s", "^", "D", "v")

STYLE: Any = {
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
    "axes.facecolor": "white",
    "font.family": "DejaVu Sans",
    "font.size": 9.0,
    "axes.titlesize": 9.5,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
    "legend.fontsize": 8.0,
    "lines.linewidth": 1.4,
    "pdf.fonttype": 42,
    "mathtext.fontset": "dejavusans",
    "path.simplify": True,
}
DPI = 160


@contextmanager
def style() -> Iterator[None]:
    """The style of every picture, whatever the reader's own settings are."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(STYLE)
        yield


def figure(width: float = 7.2, height: float = 3.4) -> Figure:
    """An empty picture; width and height in inches."""
    return Figure(figsize=(width, height), layout="constrained")


def save(name: str, drawn: Figure, folder: Path) -> list[Path]:
    """Write PNG and PDF, without dates and versions: equal data give equal bytes."""
    written = []
    for suffix, metadata in (
        ("png", {"Software": None}),
        ("pdf", {"Creator": None, "Producer": None, "CreationDate": None}),
    ):
        picture = io.BytesIO()
        drawn.savefig(picture, format=suffix, dpi=DPI, metadata=metadata)
        path = folder / f"{name}.{suffix}"
        replace_file(path, picture.getvalue())
        written.append(path)
    return written


def depth_name(depth: float) -> str:
    """How a depth is written in a legend and a table."""
    return "N = ∞" if np.isinf(depth) else f"N = {depth:.0f}"


def histogram(axes: Axes, samples: dict[str, Array], edges: Array) -> None:
    """Densities as steps: the first filled, the others distinguished by their dashes."""
    for k, (label, values) in enumerate(samples.items()):
        look: dict[str, Any] = {"color": SHADES[k], "linestyle": DASHES[k], "linewidth": 1.5, "label": label}
        fill: dict[str, Any] = {"histtype": "stepfilled", "alpha": 0.35} if len(samples) == 1 else {"histtype": "step"}
        weights = np.full(values.size, 1.0 / values.size)
        axes.hist(np.clip(values, edges[0], edges[-1]), bins=list(edges), weights=weights, **look, **fill)


def lobes(axes: Axes, curve: Hyperbola, window: float, **more: Any) -> None:
    """Both lobes of the hyperbola of rank-one minimisers: one solid, one dashed."""
    first, second = curve.diagonal
    reach = np.geomspace(abs(first * second) / window, window, 400)
    for sign, dashes, label in ((1, "-", "rank one, $w_{12} > 0$"), (-1, (0, (5, 2)), "rank one, $w_{12} < 0$")):
        w = curve.matrix(sign * reach)
        axes.plot(w[:, 0, 1], w[:, 1, 0], linestyle=dashes, label=label, **{"color": ORANGE, "linewidth": 1.2, **more})


def plane(axes: Axes, window: float) -> None:
    """The plane of global minimisers: equal scales, both axes named."""
    axes.set(xlim=(-window, window), ylim=(-window, window), aspect="equal", xlabel="$w_{12}$", ylabel="$w_{21}$")


def cumulative(axes: Axes, samples: dict[str, Array], transform: Callable[[Array], Array] = np.asarray) -> None:
    """Empirical distribution functions; what is infinite is in the denominator and never reached."""
    for k, (label, values) in enumerate(samples.items()):
        ordered = np.sort(transform(values))
        steps = np.arange(1, ordered.size + 1) / ordered.size
        known = np.isfinite(ordered)
        axes.step(ordered[known], steps[known], where="post", color=SHADES[k % 6], linestyle=DASHES[k % 6], label=label)
