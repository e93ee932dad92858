"""``dln.ensemble``: checks its arguments, chooses an engine, collects the outcomes."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.version import __version__
from dlnsym.ensemble.engines import Engine, choose
from dlnsym.ensemble.parallel import Piece, Progress, bounds, cores, finished, pieces, reported
from dlnsym.ensemble.paths import nothing
from dlnsym.ensemble.starts import LARGEST, Gaussian, Given, given
from dlnsym.ensemble.task import Task
from dlnsym.losses.protocol import Loss, checked_loss

if TYPE_CHECKING:
    import xarray

RELATIVE = 1e-15
"""Default tolerance, as a share of the loss at W = 0."""
FEW = 2**22
"""Numbers of all kept times that a chunk holds by default, at most."""
MOST_DESCRIBED = 10_000
"""Entries of W up to which the attributes hold the data of the loss."""
MOST, MOST_PIECES, MOST_WORKERS, MOST_BYTES = 10**9, 10**7, 1024, 2**35


def ensemble(
    loss: Loss,
    depth: float,
    *,
    count: int | None = None,
    scale: float | None = None,
    seed: int | None = None,
    W0: ArrayLike | None = None,
    layers: Sequence[ArrayLike] | None = None,
    times: Sequence[float] | None = None,
    tol: float | None = None,
    t_max: float = math.inf,
    engine: str = "auto",
    workers: int | None = None,
    store: str | os.PathLike[str] | None = None,
    rank: int | None = None,
    rtol: float | None = None,
    step: float | None = None,
    chunk: int | None = None,
    scheduler: str | None = None,
    progress: Progress | None = None,
) -> xarray.Dataset:
    """Train from many starts: the flow (1.7) until the loss is ``tol``.

    In the ledger: ``sec-3.3.2-initial``, ``sec-1.2-sublevel``, ``dln:quadrants``.

    The starts are at random, with independent N(0, scale²) entries, or given, by their end-to-end matrices or layers.

    Parameters
    ----------
    loss : Loss
        A loss of any shape, such as :class:`CompletionProblem`; not negative, and below 1e280 at W = 0.
    depth : int ≥ 1 or ``math.inf``
    count : int from 1 to 1,000,000,000
        Number of trajectories from random starts; where their outcomes take more than 32 GiB, a store is needed.
    scale : float from 1e-290, below 1e140
        Standard deviation of the initial entries.  A start below 1e-100 in size is taken for the matrix 0 and ends as
        ``ORIGIN`` at once, at depths above 1.
    seed : int ≥ 0
        Equal seeds give equal bits, for any number of workers and any chunking.
    W0 : (..., m, n), in place of ``count``, ``scale`` and ``seed``
        The starts, of any law; leading axes are taken as one.  With a ``rank``, the nearest matrices of that rank.
    layers : list of arrays, in place of ``W0``
        W_N, …, W_1 as in (1.1), of any inner widths, with leading axes that broadcast; as many as ``depth`` says, and
        balanced to 1e-10 of their squares.  Their narrowest width is the rank.
    times : sequence of numbers ≥ 0
        Rising flow times, up to ``t_max``, at which W and the loss of every trajectory are kept.  A run goes on from W
        as kept there or, where singular values are below 1e-8 of the largest, from the last time at which none was:
        then each time costs a run from there.
    tol : float > 0
        Loss at which a trajectory has converged; by default 1e-15 of the loss at W = 0.  The attributes say which.
    t_max : float > 0
        Flow time at which a trajectory ends at the latest.
    engine : "auto", "portable", "compiled", "simd", "wide", "stiff", "rk4", "jax"
        ``"auto"`` is the fastest that is installed and takes the loss, the depth and the scale; the attributes of the
        result say which.  ``"compiled"`` is for 2 × 2 completion, ``"simd"`` for sums of squares of linear
        measurements (completion, regression, sensing) up to width 24 at depths above 1, both for scales from 1e-130
        to 1e130; they need the extra ``fast``.  ``"wide"`` takes every loss, shape and depth, one trajectory after
        the other: explicit, stabilised or implicit steps, whichever is cheapest; with the extra its matrix
        products are compiled.  ``"portable"`` needs NumPy alone and takes every loss, shape and depth.  What these
        cannot follow, or only in thousands of steps, goes on with ``"wide"``.  ``"stiff"`` is SciPy's LSODA;
        ``"rk4"`` takes fixed steps in flow time, as the paper does; ``"jax"`` is for accelerators, with the extra
        ``jax``.
    workers : int from 1 to 1024
        Processes; by default one for each core.
    store : path
        Folder (zarr) in which the outcomes are stored chunk by chunk.  If it holds some of this ensemble already, only
        the rest is computed; a greater ``count`` adds to it.  Needs the extra ``store``.
    rank : int
        Start on the manifold of matrices of this rank, equation (3.35); at finite depth ≥ 2 only.
    rtol : float from 1e-16, below 1
        Error allowed in a step, relative to the matrix.  By default 1e-6 with ``engine="compiled"``, at which the
        outcomes of Figure 4 are right to 2e-6, half of them to 2e-8, and the time at which a loss of 1e-15 is passed
        is right to 1e-5; and 1e-7 with the other engines, whose outcomes are then right to 1e-6 as a rule (of random
        problems nine in ten are within 2e-6; ``"wide"`` was within 1e-6 in 115 of 116 runs of rank-five completion at
        d = 30 and N = 2, 3, 8, ∞; one that goes out to seventy times the size of the target was off by 6.5e-6), and
        whose explicit steps tell that time to some 1e-6, at worst to a tenth.
        The stabilised steps of ``"wide"`` tell it to some 1e-3 where the loss at the end is above 1e-9.
    step : float > 0
        Step of the engine ``"rk4"``, in flow time.
    chunk : int ≥ 1
        Trajectories handed to a process, and stored, at a time; a store keeps the chunk it was made with.
    scheduler : str
        Address of a Dask scheduler, such as ``"tcp://192.0.2.7:8786"``, whose workers compute and write to the store,
        which they must see under the same path.  Needs the extra ``cluster``.
    progress : callable
        Called with the number of trajectories done and ``count``.

    Returns
    -------
    xarray.Dataset over ``trajectory``
        With ``times``: ``W`` and ``loss`` over ``trajectory`` and ``time``, where a trajectory stays where it is from
        its end on; what is at the end is called ``W_end``, ``loss_end`` and ``time_end``.  Else, and besides:
        ``W0``, ``W`` (d, d), ``loss``, ``time`` (flow time), ``steps``, ``effective_rank``, ``status``
        (:class:`dlnsym.ensemble.Status`).  Every trajectory is kept, whatever its status.  The attributes say what was
        run: ``depth``, ``engine``, ``tol``, ``t_max``, ``rtol``, ``scale`` and ``seed`` of random starts, the
        ``version``, and the ``loss`` as JSON, target and mask included, which :func:`dlnsym.loss_from_json` reads.

    Raises
    ------
    TypeError, ValueError
        Before any work is done, for arguments out of these ranges; for an engine that does not exist or whose extra
        is not installed; for a rank below d at infinite depth; for a store of something else, of another experiment,
        damaged or read-only; for a cluster that cannot be used.
    OSError
        When the disk is full, or the cluster lost.  What was stored before stays, and the same call goes on from it,
        as it does after ``KeyboardInterrupt`` and after the process was killed.

    Notes
    -----
    With a store, the values of the dataset are read when they are used.

    Examples
    --------
    >>> import numpy as np, dlnsym as dln
    >>> problem = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
    >>> outcomes = dln.ensemble(problem, math.inf, count=5, scale=1e-3, seed=0, workers=1)
    >>> outcomes.status.values.tolist()
    [0, 0, 0, 0, 0]
    >>> bool((outcomes.loss <= outcomes.attrs["tol"]).all())
    True
    """
    E = checked_loss("loss", loss)
    at_zero = _at_zero(E)
    n = check.depth(depth)
    starts, known, r = _starts(count, scale, seed, W0, layers, rank, E, n)
    chosen = _engine(check.word("engine", engine), E, n, starts)
    ends = check.positive("t_max", t_max, infinite=True)
    task = Task(
        loss=E,
        depth=n,
        engine=chosen.name,
        tol=_tolerance(tol, at_zero),
        t_max=ends,
        rtol=chosen.rtol if rtol is None else check.positive("rtol", rtol, least=1e-16, below=1.0),
        rank=r,
        step=_step(step, chosen.name),
        times=_times(times, ends),
    )
    count = starts.count if isinstance(starts, Given) else check.whole("count", count, 1, MOST)
    workers = None if workers is None else check.whole("workers", workers, 1, MOST_WORKERS)
    if progress is not None and not callable(progress):
        raise TypeError(f"progress is {check.show(progress)}; expected a function of two numbers, or None")
    scheduler = None if scheduler is None else check.word("scheduler", scheduler)
    saved = len(task.times) * (math.prod(E.shape) + 1)
    usual = min(chosen.chunk(E.shape, count, workers or cores()), max(1, FEW // max(1, saved)))
    size = usual if chunk is None else check.whole("chunk", chunk, 1)
    if count > MOST_PIECES * size:
        needed = -(-count // MOST_PIECES)
        raise ValueError(f"chunk is {size} for a count of {count}; expected at least {needed}")
    attributes = {name: getattr(task, name) for name in ("depth", "engine", "tol", "t_max", "rtol")}
    attributes |= known | {"loss": _described(E), "version": __version__}
    if store is not None:
        if find_spec("zarr") is None:
            shown = check.show(store)
            raise ValueError(f"store is {shown}, which needs zarr; expected it installed (pip install 'dlnsym[store]')")
        from dlnsym.ensemble.fill import stored

        filled = stored(store, task, starts, count, size, workers, scheduler, progress, threads=chosen.threads)
        return filled.dataset(count, **attributes)
    if scheduler is not None:
        raise ValueError(f"scheduler is {scheduler!r} with store=None; expected a store that all workers see")
    if count * (16 * math.prod(E.shape) + 40 + 8 * saved) > MOST_BYTES:
        raise ValueError(f"count is {count} with store=None; expected a store, as the outcomes fill the memory")
    todo = pieces(task, starts, bounds(count, size))
    results = finished(Piece.outcomes, todo, workers=workers, threads=chosen.threads)
    parts = {piece.start: found for piece, found in reported(results, 0, count, progress)}
    return type(nothing(task)).concatenate([parts[start] for start in sorted(parts)]).to_dataset(**attributes)


def _starts(
    count: int | None,
    scale: float | None,
    seed: int | None,
    W0: object,
    layers: object,
    rank: int | None,
    loss: Loss,
    depth: float,
) -> tuple[Gaussian | Given, dict[str, Any], int | None]:
    """The starts, what the attributes say of them, and their rank."""
    law: dict[str, object] = {"count": count, "scale": scale, "seed": seed}
    if W0 is None and layers is None:
        for name, value in law.items():
            if value is None:
                raise ValueError(f"{name} is None; expected a number, or starts as W0 or layers")
        size = check.positive("scale", scale, least=1e-290, below=LARGEST)
        check.whole("count", count, 1, MOST)
        r = _rank(rank, min(loss.shape), depth)
        starts = Gaussian(check.whole("seed", seed, 0), size, loss.shape, r)
        return starts, {"scale": size, "seed": starts.seed}, r
    law |= {"layers": layers} if W0 is not None else {}
    for name, value in law.items():
        if value is not None:
            taken = "W0" if W0 is not None else "layers"
            raise ValueError(f"{name} is {check.show(value)} with {taken}; expected None")
    matrices, found = given(W0, layers, _rank(rank, min(loss.shape), depth), loss.shape, depth)
    return matrices, {}, _rank(found, min(loss.shape), depth)


def _engine(name: str, loss: Loss, depth: float, starts: Gaussian | Given) -> Engine:
    """The engine for all sizes that the starts have."""
    least, most = starts.sizes
    if depth == 1 and isinstance(starts, Given) and starts.vanish:
        # where W moves from 0, too
        least = 0.0
    chosen = choose(name, loss, depth, least)
    return chosen if chosen.takes(most) else choose(name, loss, depth, most)


def _times(times: Sequence[float] | None, t_max: float) -> tuple[float, ...]:
    if times is None:
        return ()
    found = check.real_array("times", times)
    if found.ndim != 1 or len(found) == 0:
        raise ValueError(f"times has shape {found.shape}; expected a list of numbers")
    if (found < 0).any() or (np.diff(found) <= 0).any() or found[-1] > t_max:
        raise ValueError(f"times is {check.show(times)}; expected rising numbers from 0 to t_max, {t_max:g}")
    return tuple(found.tolist())


def _described(loss: Loss) -> str:
    """The loss as JSON, target, mask and weights included, or by its repr where it cannot be written down so."""
    if math.prod(loss.shape) > MOST_DESCRIBED:
        return repr(loss)
    try:
        return json.dumps(loss.to_json(), allow_nan=False)
    except (TypeError, ValueError):
        return repr(loss)


def _at_zero(loss: Loss) -> float:
    """The loss at W = 0, in a range in which squares of entries are floats."""
    value = float(loss.value(np.zeros(loss.shape)))
    if not 0 <= value < LARGEST**2:
        raise ValueError(f"loss is {value:g} at W = 0; expected a number >= 0 and < {LARGEST**2:g}")
    return value


def _tolerance(tol: float | None, at_zero: float) -> float:
    if tol is not None:
        return check.positive("tol", tol)
    if at_zero == 0:
        raise ValueError("tol is None and the loss is 0 at W = 0, to which it would be relative; expected a number > 0")
    return RELATIVE * at_zero


def _rank(rank: int | None, width: int, depth: float) -> int | None:
    if rank is None:
        return None
    r = check.rank(rank, width)
    if r == width:
        return None
    if math.isinf(depth):
        raise ValueError(f"rank is {r} at infinite depth; expected a finite depth, or full rank {width}")
    if depth == 1:
        raise ValueError(f"rank is {r} at depth 1, where the flow does not keep it; expected depth >= 2, or full rank")
    return r


def _step(step: float | None, engine: str) -> float | None:
    if engine != "rk4":
        if step is not None:
            raise ValueError(f"step is {check.show(step)} with engine={engine!r}; expected it with engine='rk4' only")
        return None
    if step is None:
        raise ValueError("step is None with engine='rk4'; expected a number > 0, the step in flow time")
    return check.positive("step", step)
