"""A function on the plane of the global minimisers of a 2 × 2 diagonal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from dlnsym._shared.validate import Array
from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.paper import drawing
from dlnsym.paper.findings import Statistic


@dataclass(frozen=True)
class Plane:
    """Values at the centres of a square grid of cells over (w_12, w_21); row k of ``values`` is the k-th w_21."""

    diagonal: tuple[float, float]
    window: float
    values: Array

    @staticmethod
    def of(diagonal: tuple[float, float], window: float, cells: int, function: Callable[[Array], Array]) -> Plane:
        """Evaluate a function of matrices (..., 2, 2) at every centre."""
        centres = _centres(window, cells)
        w = np.empty((cells, cells, 2, 2))
        w[..., 0, 0], w[..., 1, 1] = diagonal
        w[..., 0, 1], w[..., 1, 0] = centres[None, :], centres[:, None]
        return Plane(diagonal, window, function(w))

    @property
    def centres(self) -> Array:
        """(cells,): the same along both axes."""
        return _centres(self.window, self.values.shape[0])

    @property
    def w_12(self) -> Array:
        return np.broadcast_to(self.centres[None, :], self.values.shape)

    @property
    def w_21(self) -> Array:
        return np.broadcast_to(self.centres[:, None], self.values.shape)

    def crossed(self) -> Array:
        """(cells,): the w_21 at which the hyperbola crosses each column, as far as that is in the window."""
        return Hyperbola(self.diagonal).matrix(self.centres)[:, 1, 0]

    def show(self, axes: Axes, colours: str) -> Any:
        """The heat map with level lines and the hyperbola."""
        edge = self.window
        # the few cells that the singular curve crosses would take up half of the scale
        low, high = np.quantile(self.values, (0.005, 0.99))
        mesh = axes.imshow(
            self.values, origin="lower", extent=(-edge, edge, -edge, edge), cmap=colours, vmin=low, vmax=high
        )
        levels = list(np.linspace(low, high, 8)[1:-1])
        axes.contour(
            self.centres, self.centres, self.values, levels=levels, colors="white", linewidths=0.4, linestyles="solid"
        )
        drawing.lobes(axes, Hyperbola(self.diagonal), edge, color="black", linewidth=0.9)
        drawing.plane(axes, edge)
        return mesh


def ridge(name: str, plane: Plane) -> Statistic:
    """The share of columns whose largest value is within one cell of where the hyperbola crosses the column.

    Columns that the hyperbola crosses outside the window are not counted.
    """
    size = 2 * plane.window / plane.values.shape[0]
    crossed = plane.crossed()
    inside = np.abs(crossed) <= plane.window - size
    at = plane.centres[np.argmax(plane.values, axis=0)]
    close = np.abs(at - crossed)[inside] <= size
    return Statistic(name, float(close.mean()), of=close.size)


def _centres(window: float, cells: int) -> Array:
    edges = np.linspace(-window, window, cells + 1)
    return (edges[1:] + edges[:-1]) / 2
