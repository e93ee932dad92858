"""``dln.train``: one trajectory, or a few, from matrices that are given."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from numpy.typing import ArrayLike

from dlnsym.ensemble.parallel import Progress
from dlnsym.ensemble.run import ensemble
from dlnsym.losses.protocol import Loss

if TYPE_CHECKING:
    import xarray


def train(
    loss: Loss,
    W0: ArrayLike | None,
    depth: float,
    times: Sequence[float] | None = None,
    *,
    tol: float | None = None,
    t_max: float = math.inf,
    layers: Sequence[ArrayLike] | None = None,
    engine: str = "auto",
    rank: int | None = None,
    rtol: float | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> xarray.Dataset:
    """The training flow (1.7) from given matrices, in float64, until the loss is ``tol``.

    Parameters
    ----------
    loss : CompletionProblem, or any loss
        Of m × n matrices.
    W0 : (..., m, n), or None where ``layers`` are given
        One start or more; leading axes are taken as one, ``trajectory``.
    depth : int ≥ 1 or ``math.inf``
    times : sequence of numbers ≥ 0, optional
        Rising flow times, up to ``t_max``, at which W and the loss are kept.
    tol, t_max, layers, engine, rank, rtol, workers, progress
        As for :func:`dlnsym.ensemble`.

    Returns
    -------
    xarray.Dataset
        As that of :func:`dlnsym.ensemble`: without ``times`` over ``trajectory`` alone, where ``W`` is that at the end.

    Raises
    ------
    TypeError, ValueError
        As :func:`dlnsym.ensemble`.

    See Also
    --------
    ensemble : many starts, at random or given, into a store.
    integrate : one trajectory, to any number of digits.
    descend : gradient descent on the layers.

    Examples
    --------
    >>> import numpy as np, dlnsym as dln
    >>> problem = dln.CompletionProblem([[1.0, None], [None, 2.0]])
    >>> run = dln.train(problem, 0.1 * np.eye(2), 3, [0.0, 10.0, 20.0])
    >>> run.W.values[0].round(3).tolist()
    [[[0.1, 0.0], [0.0, 0.1]], [[0.998, 0.0], [0.0, 2.0]], [[1.0, 0.0], [0.0, 2.0]]]
    >>> dln.Status(int(run.status[0])).label, dict(run.W.sizes)
    ('converged', {'trajectory': 1, 'time': 3, 'row': 2, 'column': 2})
    """
    return ensemble(
        loss,
        depth,
        W0=W0,
        layers=layers,
        times=times,
        tol=tol,
        t_max=t_max,
        engine=engine,
        rank=rank,
        rtol=rtol,
        workers=workers,
        progress=progress,
    )
