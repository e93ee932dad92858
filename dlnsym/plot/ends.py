"""Where the trajectories of an ensemble ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dlnsym._shared.validate import show
from dlnsym.plot.canvas import COLOURS, axes_for, entry

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DENSE = 1500
"""Points above which single marks would merge into a blot; then they are small and faint."""


def outcomes(
    data: Any, axes: Axes | None = None, *, entries: tuple[tuple[int, int], tuple[int, int]] | None = None
) -> Axes:
    """Two entries of W at the end of every trajectory, converged or not.

    Parameters
    ----------
    data : xarray.Dataset
        What :func:`dlnsym.ensemble` returns.
    axes : matplotlib axes, optional
    entries : two pairs (row, column), counted from 0
        By default the two entries that vary most.

    Returns
    -------
    matplotlib axes

    Raises
    ------
    TypeError, ValueError
        For other data, for entries that W does not have, and without matplotlib.
    """
    if "W" not in data or "status" not in data:
        raise TypeError(f"data is {show(data)}; expected what dlnsym.ensemble returns")
    W, converged = np.asarray(data["W_end" if "W_end" in data else "W"]), np.asarray(data["status"]) == 0
    rows, columns = W.shape[-2:]
    if entries is None:
        spread = np.nanstd(np.where(np.isfinite(W), W, np.nan), axis=0).ravel()
        first, second = sorted(np.argsort(spread)[::-1][:2])
        entries = (divmod(int(first), columns), divmod(int(second), columns))
    for row, column in entries:
        if not (0 <= row < rows and 0 <= column < columns):
            raise ValueError(f"entries holds {(row, column)}; expected rows below {rows} and columns below {columns}")
    drawn = axes_for(axes)
    (a, b), (c, d) = entries
    few = len(W) <= DENSE
    for chosen, marker, colour, label in (
        (converged, "o", COLOURS[0], "converged"),
        (~converged, "x", COLOURS[1], "not converged"),
    ):
        if chosen.any():
            drawn.plot(
                W[chosen, a, b],
                W[chosen, c, d],
                marker,
                color=colour,
                markersize=3 if few else 1.2,
                alpha=0.8 if few else 0.3,
                label=f"{label}: {int(chosen.sum())}",
                rasterized=not few,
            )
    drawn.set(xlabel=entry(a, b), ylabel=entry(c, d))
    if not converged.all():
        drawn.legend(frameon=False, fontsize=8, loc="upper left", bbox_to_anchor=(0.0, 1.14), ncols=2)
    return drawn
