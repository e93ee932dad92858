"""How every picture is drawn: the widths of a journal, one style, no hidden state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap, LogNorm
from matplotlib.figure import Figure

from dlnsym._shared.validate import Array
from dlnsym.completion.hyperbola import Hyperbola

# dark on white whatever the page behind; every pair differs in lightness, and lines in their dashes too
INK, BLUE, ORANGE, GREY = "#1a1a1a", "#1f5fa8", "#c1440e", "#7a7a7a"
SHADES = ("#0b3c6f", "#1f78b4", "#6a51a3", "#d9530f", "#1a1a1a", "#7a7a7a")
DASHES: tuple[Any, ...] = ("-", (0, (5, 2)), (0, (1, 1.5)), (0, (5, 1.5, 1, 1.5)), (0, (9, 2)), (0, (3, 1, 1, 1, 1, 1)))
MARKS = ("o", "s", "^", "D", "v")

STYLE: Any = {
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
    "axes.facecolor": "white",
    "font.family": "DejaVu Sans",
    "font.size": 8.0,
    "axes.titlesize": 8.0,
    "axes.titlelocation": "left",
    "xtick.labelsize": 7.0,
    "ytick.labelsize": 7.0,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
    "legend.fontsize": 7.0,
    "lines.linewidth": 1.2,
    "pdf.fonttype": 42,
    "svg.hashsalt": "dlnsym",
    "mathtext.fontset": "dejavusans",
    "path.simplify": True,
}
COLUMN, TEXT = 3.375, 5.125
"""Inches: a column of a journal that has two, and the text of one that has one, as the paper's."""
SMALL = 6.0
"""Points: no letter is smaller in print."""
SHADING = LinearSegmentedColormap.from_list("runs", ["#8fbfe0", "#1f5fa8", "#081d3a"])
"""How many runs: the fewest are well apart from the white of the paper."""


@contextmanager
def style() -> Iterator[None]:
    """The style of every picture, whatever the reader's own settings are."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(STYLE)
        yield


def figure(height: float, width: float = TEXT) -> Figure:
    """An empty picture, height and width in inches; the width is that of a journal."""
    return Figure(figsize=(width, height), layout="constrained")


def depth_name(depth: float) -> str:
    """How a depth is written in a legend and a table."""
    return "N = ∞" if np.isinf(depth) else f"N = {depth:.0f}"


def in_formula(depth: float) -> str:
    """How a depth is written in a caption."""
    return r"$N = \infty$" if np.isinf(depth) else f"$N = {depth:.0f}$"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence.

    >>> listed(["a", "b", "c"]), listed(["a"])
    ('a, b and c', 'a')
    """
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last


def named_line(axes: Axes, at: float, name: str, *, left: bool = False, top: float = 0.98, **more: Any) -> None:
    """A vertical line with its name along it, down from ``top``, a share of the height; on its left, if so asked."""
    look = {"color": GREY, "linewidth": 0.8, **more}
    axes.axvline(at, **look)
    axes.annotate(
        name,
        (at, top),
        xycoords=axes.get_xaxis_transform(),
        xytext=(-2 if left else 2, 0),
        textcoords="offset points",
        rotation=90,
        horizontalalignment="right" if left else "left",
        verticalalignment="top",
        fontsize=SMALL + 0.5,
    )


def named_level(axes: Axes, at: float, name: str, *, right: bool = False, **more: Any) -> None:
    """A horizontal line with its name above it, at its left end or its right one."""
    axes.axhline(at, **{"color": GREY, "linewidth": 0.8, **more})
    axes.annotate(
        name,
        (0.99 if right else 0.01, at),
        xycoords=axes.get_yaxis_transform(),
        xytext=(0, 2),
        textcoords="offset points",
        horizontalalignment="right" if right else "left",
        fontsize=SMALL + 0.5,
    )


def legend(figure: Figure, *panels: Axes, columns: int = 4) -> None:
    """One legend under the picture, off the data, with every name once; of the panels given, or of all."""
    named: dict[str, Any] = {}
    for axes in panels or figure.axes:
        for handle, label in zip(*axes.get_legend_handles_labels(), strict=True):
            named.setdefault(label, handle)
    location: Any = "outside lower center"
    figure.legend(list(named.values()), list(named), loc=location, ncols=min(columns, len(named)))


def legend_below(axes: Axes, drop: float, columns: int = 1) -> None:
    """A legend under one panel, ``drop`` of its height below its axis, where panels do not share one."""
    axes.legend(loc="upper left", bbox_to_anchor=(0.0, -drop), ncols=columns, borderaxespad=0.0)


def density(
    axes: Axes, x: Array, y: Array, window: tuple[float, float, float, float], cells: int, most: int | None = None
) -> Any:
    """How many points are in each hexagon, of which ``cells`` fill the width.

    Shades are logarithmic, up to ``most`` points, or the most there are.
    """
    mesh = axes.hexbin(
        x,
        y,
        gridsize=(cells, round(cells / 3**0.5)),
        extent=window,
        mincnt=1,
        cmap=SHADING,
        linewidths=0.15,
        edgecolors="face",
        zorder=2,
    )
    found = int(np.asarray(mesh.get_array()).max(initial=1))
    mesh.set_norm(LogNorm(1, max(2, found if most is None else most)))
    return mesh


def histogram(axes: Axes, samples: dict[str, Array], edges: Array) -> None:
    """Densities as steps: the first filled, the others distinguished by their dashes."""
    for k, (label, values) in enumerate(samples.items()):
        look: dict[str, Any] = {"color": SHADES[k], "linestyle": DASHES[k], "linewidth": 1.2, "label": label}
        fill: dict[str, Any] = {"histtype": "stepfilled", "alpha": 0.35} if len(samples) == 1 else {"histtype": "step"}
        weights = np.full(values.size, 1.0 / values.size)
        axes.hist(np.clip(values, edges[0], edges[-1]), bins=list(edges), weights=weights, **look, **fill)


def lobes(axes: Axes, curve: Hyperbola, window: float, **more: Any) -> None:
    """Both lobes of the hyperbola of rank-one minimisers: one solid, one dashed."""
    first, second = curve.diagonal
    reach = np.geomspace(abs(first * second) / window, window, 400)
    for sign, dashes, label in ((1, "-", "rank one, $w_{12} > 0$"), (-1, (0, (5, 2)), "rank one, $w_{12} < 0$")):
        w = curve.matrix(sign * reach)
        axes.plot(
            w[:, 0, 1],
            w[:, 1, 0],
            linestyle=dashes,
            label=label,
            **{"color": ORANGE, "linewidth": 1.0, "zorder": 1, **more},
        )


def plane(axes: Axes, window: float) -> None:
    """The plane of global minimisers: equal scales, both axes named."""
    axes.set(xlim=(-window, window), ylim=(-window, window), aspect="equal", xlabel="$w_{12}$", ylabel="$w_{21}$")


def cumulative(
    axes: Axes, samples: dict[str, Array], transform: Callable[[Array], Array] = np.asarray, names: Sequence[str] = ()
) -> None:
    """Empirical distribution functions; what is infinite is in the denominator and never reached.

    ``names``: of all lines of the picture, where panels share them.
    """
    looks = list(names) or list(samples)
    for label, values in samples.items():
        k = looks.index(label)
        ordered = np.sort(transform(values))
        steps = np.arange(1, ordered.size + 1) / ordered.size
        known = np.isfinite(ordered)
        axes.step(ordered[known], steps[known], where="post", color=SHADES[k % 6], linestyle=DASHES[k % 6], label=label)
