"""A function on the plane of minimisers of a problem with two entries that are not observed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dlnsym._shared.validate import positive, show, whole
from dlnsym.completion.problem import CompletionProblem
from dlnsym.manifold.geometry import log_volume
from dlnsym.plot.canvas import axes_for, entry

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def volume(
    problem: CompletionProblem, depth: float, axes: Axes | None = None, *, window: float = 4.0, cells: int = 120
) -> Axes:
    """log √det g on the plane of minimisers of a square problem with two entries that are not observed.

    Parameters
    ----------
    problem : CompletionProblem
        Square; two of its entries are not observed.
    depth : int ≥ 1 or ``math.inf``
    axes : matplotlib axes, optional
    window : float > 0
        The two entries run from −window to window.
    cells : int from 2 to 2000
        Cells along each of them; where a centre is a singular matrix, at which volume is infinite, nothing is drawn.

    Raises
    ------
    TypeError, ValueError
        For another problem, a bad depth, and without matplotlib.

    Examples
    --------
    >>> import matplotlib; matplotlib.use("Agg")
    >>> import math, numpy as np, dlnsym as dln
    >>> problem = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
    >>> volume(problem, math.inf, cells=20).get_title()
    'log √det g, N = ∞'
    """
    if not isinstance(problem, CompletionProblem):
        raise TypeError(f"problem is {show(problem)}; expected a CompletionProblem")
    missing = [tuple(int(i) for i in where) for where in np.argwhere(problem.mask == 0)]
    shape = problem.target.shape
    if shape[0] != shape[1] or len(missing) != 2:
        found = f"of shape {shape} with {len(missing)} entries not observed"
        raise ValueError(f"problem is {found}; expected a square one with two entries not observed")
    edge, count = positive("window", window), whole("cells", cells, 2, 2000)
    centres = (np.arange(count) + 0.5) * (2 * edge / count) - edge
    W = np.broadcast_to(np.where(problem.mask, problem.target, 0.0), (count, count, *shape)).copy()
    (a, b), (c, d) = missing
    W[..., a, b], W[..., c, d] = centres[None, :], centres[:, None]
    values = np.full((count, count), np.nan)
    regular = np.linalg.det(W) != 0
    values[regular] = log_volume(W[regular], depth)
    drawn = axes_for(axes)
    low, high = np.nanquantile(values, (0.005, 0.99))
    mesh = drawn.imshow(values, origin="lower", extent=(-edge, edge, -edge, edge), vmin=low, vmax=high, cmap="viridis")
    drawn.figure.colorbar(mesh, ax=drawn, shrink=0.9)
    drawn.set(xlabel=entry(a, b), ylabel=entry(c, d), title=f"log √det g, N = {'∞' if np.isinf(depth) else depth}")
    return drawn
