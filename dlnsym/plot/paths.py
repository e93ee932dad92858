"""Entries and singular values of W along a trajectory or a geodesic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from dlnsym._shared.validate import Array, show
from dlnsym.manifold import decomposition
from dlnsym.plot.canvas import axes_for, entry, look, name_lines

if TYPE_CHECKING:
    from matplotlib.axes import Axes

STEPS = 200
"""Points at which a geodesic is drawn."""


class _Path(NamedTuple):
    times: Array
    W: Array
    """(T, m, n)"""


def trajectory(data: Any, axes: Axes | None = None, *, which: int = 0) -> Axes:
    """Every entry of W over flow time.

    Parameters
    ----------
    data : Trajectory or xarray.Dataset
        What :func:`dlnsym.integrate` returns, or a dataset whose ``W`` has a dimension ``time`` or ``t``.
    axes : matplotlib axes, optional
    which : int
        The trajectory, where the dataset holds several.

    Returns
    -------
    matplotlib axes

    Raises
    ------
    TypeError, ValueError
        For data without times, and without matplotlib.

    Examples
    --------
    >>> import matplotlib; matplotlib.use("Agg")
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
    >>> path = dln.integrate(problem, [[1, 0.1], [0, 2]], 3, 1, digits=15)
    >>> len(trajectory(path).get_lines())
    4
    """
    path, drawn = _path(data, which), axes_for(axes)
    rows, columns = path.W.shape[1:]
    for k in range(rows * columns):
        row, column = divmod(k, columns)
        drawn.plot(path.times, path.W[:, row, column], label=entry(row, column), **look(k))
    drawn.set(xlabel="flow time", ylabel="entries of W")
    name_lines(drawn)
    return drawn


def singular_values(data: Any, axes: Axes | None = None, *, which: int = 0) -> Axes:
    """The singular values of W over flow time, on a logarithmic axis.

    Parameters, returns and errors as for :func:`trajectory`.  A singular value 0 is left out.

    Examples
    --------
    >>> import matplotlib; matplotlib.use("Agg")
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
    >>> path = dln.integrate(problem, [[1, 0.1], [0, 2]], 3, 1, digits=15)
    >>> singular_values(path).get_yscale()
    'log'
    """
    path, drawn = _path(data, which), axes_for(axes)
    sigma = decomposition.any_rank_values("W", path.W)
    for k in range(sigma.shape[-1]):
        positive = np.where(sigma[:, k] > 0, sigma[:, k], np.nan)
        drawn.plot(path.times, positive, label=f"$\\sigma_{{{k + 1}}}$", **look(k))
    drawn.set(xlabel="flow time", ylabel="singular values of W", yscale="log")
    name_lines(drawn)
    return drawn


def geodesic(path: Any, axes: Axes | None = None) -> Axes:
    """Every entry of W along a geodesic, from 0 to 1.

    Parameters
    ----------
    path : what ``Manifold.geodesic`` returns
    axes : matplotlib axes, optional

    Raises
    ------
    TypeError, ValueError
        For another path, and without matplotlib.
    """
    if not (hasattr(path, "at") and hasattr(path, "length")):
        raise TypeError(f"path is {show(path)}; expected what Manifold.geodesic returns")
    times, drawn = np.linspace(0.0, 1.0, STEPS), axes_for(axes)
    W = np.array([np.asarray(path.at(t)) for t in times])
    rows, columns = W.shape[-2:]
    for k in range(rows * columns):
        row, column = divmod(k, columns)
        drawn.plot(times, W[:, row, column], label=entry(row, column), **look(k))
    drawn.set(xlabel=f"t, of length {float(path.length):.4g}", ylabel="entries of W")
    name_lines(drawn)
    return drawn


def _path(data: Any, which: int) -> _Path:
    if hasattr(data, "to_numpy") and hasattr(data, "t"):
        return _Path(np.array([float(t) for t in data.t]), np.asarray(data.to_numpy(), dtype=np.float64))
    times = next((name for name in ("time", "t") if name in getattr(data, "dims", ())), None)
    if times is None or "W" not in data:
        raise TypeError(f"data is {show(data)}; expected a Trajectory, or a dataset whose W has a dimension time")
    W = data["W"]
    if "trajectory" in W.dims:
        if not 0 <= which < W.sizes["trajectory"]:
            raise ValueError(f"which is {which}; expected one of the {W.sizes['trajectory']} trajectories, from 0")
        W = W.isel(trajectory=which)
    return _Path(np.asarray(data[times], dtype=np.float64), np.asarray(W.transpose(times, "row", "column")))
