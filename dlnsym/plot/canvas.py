"""What all pictures share: axes where none are given, and the name of an entry of W."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dlnsym._shared.validate import show

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = ("#0b3c6f", "#d9530f", "#2a8a57", "#6a51a3", "#1f78b4", "#b0304a", "#7a7a7a", "#1a1a1a")
"""Dark on white; neighbours differ in lightness too."""
DASHES: tuple[Any, ...] = ("-", (0, (5, 2)), (0, (1, 1.5)), (0, (5, 1.5, 1, 1.5)))
"""Entries of W can coincide; of two lines on one another both are seen."""
LEGEND = 12
"""Lines up to which each has a name in the legend."""


def axes_for(axes: Any) -> Axes:
    """The axes given, or those of a new figure; raises ``TypeError`` for others, ``ValueError`` without matplotlib."""
    try:
        from matplotlib.axes import Axes
    except ImportError:
        raise ValueError("pictures need matplotlib; expected it installed (pip install 'dlnsym[plots]')") from None
    if axes is None:
        from matplotlib import pyplot

        return pyplot.figure(figsize=(4.2, 3.2), layout="constrained").add_subplot()
    if not isinstance(axes, Axes):
        raise TypeError(f"axes is {show(axes)}; expected axes of matplotlib, or None")
    return axes


def look(k: int) -> dict[str, Any]:
    """Colour and dashes of the line k."""
    return {"color": COLOURS[k % len(COLOURS)], "linestyle": DASHES[k % len(DASHES)]}


def entry(row: int, column: int) -> str:
    """The name of an entry of W, counted from 1."""
    return f"$w_{{{row + 1}{column + 1}}}$" if max(row, column) < 9 else f"$w_{{{row + 1},{column + 1}}}$"


def name_lines(axes: Axes) -> None:
    """A legend beside the data, where there are few lines."""
    named = [line for line in axes.get_lines() if not str(line.get_label()).startswith("_")]
    if 1 < len(named) <= LEGEND:
        axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize=8)
