"""Every trajectory of a task, one after the other."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from importlib.util import find_spec

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.resting import moves, turning
from dlnsym.ensemble.engines.runaways import SMALLEST, Watch, extent
from dlnsym.ensemble.engines.wide.charts import MOST_LAYERS, Chart, Frames, chart
from dlnsym.ensemble.engines.wide.end import End, Solver
from dlnsym.ensemble.engines.wide.trajectory import Arrival, Limits, Trajectory
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.losses.protocol import Loss
from dlnsym.losses.residuals import Evaluation, LeastSquaresLoss, curvature, evaluation
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import Decomposition, decompose

GONE_FAR = 3.0
"""A trajectory that ends so many times the size of what is fitted away was followed too loosely: what it missed before
has grown at least as W has."""

LEAST_RTOL = 1e-10
"""To this it is followed again at most."""

LEAST_END = 1e-10
"""Error allowed in a step by linear systems, at least: below, rounding keeps them short."""

REST = 1e-3
"""Share of the gradient that is taken for none."""

ROUNDING = 1e-12
"""Gradient that is taken for 0, over that at W = 0."""

EQUAL = 1e-6
"""Difference of logarithms of singular values below which their vectors are those after a small move along the flow."""

FIRST_MOVE = 1e-11
"""Size of that move, over the equal singular values."""


def run(task: Task, w0: Array) -> Outcomes:
    """Integrate every trajectory to its end."""
    n = len(w0)
    w, loss, time = w0.copy(), np.asarray(task.loss.value(w0)), np.zeros(n)
    steps, status = np.zeros(n, dtype=np.int64), np.full(n, Status.CONVERGED, dtype=np.int8)
    for k in np.flatnonzero(loss > task.tol):
        found = one(task, w0[k])
        w[k], loss[k], time[k], steps[k], status[k] = found.w, found.loss, found.time, found.steps, found.status
    return Outcomes(w0, w, loss, time, steps, status)


def one(
    task: Task, w0: Array, t0: float = 0.0, known: Decomposition | None = None, origin: Array | None = None
) -> Arrival:
    """Integrate one trajectory (m, n) from flow time ``t0``.

    ``known`` is its decomposition, where that has more digits than W; ``origin`` a matrix from which it came.
    """
    with np.errstate(all="ignore"):
        found = _one(task, w0, t0, known or decompose(w0), w0 if origin is None else origin)
    # flow time t_max is met exactly
    return replace(found, time=task.t_max) if found.status == Status.T_MAX else found


def _one(task: Task, w0: Array, t0: float, known: Decomposition, origin: Array) -> Arrival:
    loss, depth = task.loss, task.depth
    evaluate, hessian = evaluation(loss), curvature(loss)
    begun = apart(task, w0[None], Decomposition(*(part[None] for part in known)))
    u, sigma, vt = (part[0] for part in begun)
    rank = task.rank or min(loss.shape)
    if depth > 1:
        # a singular value 0 stays 0; those that have fallen below what is taken for 0 do not come back in any time
        rank = max(1, min(rank, int((sigma > (SMALLEST if t0 > 0 else 0.0)).sum())))
    start = u[:, :rank], sigma[:rank], np.ascontiguousarray(vt[:rank].T)
    slope = float(np.linalg.norm(loss.gradient(np.zeros(loss.shape))))
    watch = partial(Watch, loss, depth, origin)
    solver = None if hessian is None else _solver(loss)
    sign = float(np.linalg.slogdet(origin)[0]) if depth > 1 and origin.shape == (rank, rank) else 0.0
    is_at_rest = _AtRest(task, evaluate, rank, slope, origin)

    def followed(space: Chart, rtol: float) -> Arrival:
        limits, end = Limits(task.tol, task.t_max, rtol), None
        if hessian is not None:
            end = End(depth, rank, evaluate, hessian, max(LEAST_END, space.end_share * rtol), solver, sign)
        return Trajectory(space, space.start(*start), t0, limits, end, is_at_rest, watch).to_its_end()

    space = _fastest(chart(depth, loss.shape, rank, evaluate), depth, rank, loss)
    found = followed(space, task.rtol)
    if 1 < depth <= MOST_LAYERS and (found.status == Status.FAILED or _crossed(origin, found.w, rank)):
        # layers lose small singular values by rounding, and with them the sign of the determinant, which the flow keeps
        space = Frames(depth, loss.shape, rank, evaluate)
        found = followed(space, task.rtol)
    grown = float(np.linalg.norm(found.w)) / (max(extent(loss), float(np.linalg.norm(w0))) or math.inf)
    if grown > GONE_FAR and found.status in (Status.CONVERGED, Status.T_MAX) and task.rtol > LEAST_RTOL:
        again = followed(space, max(LEAST_RTOL, task.rtol / grown**3))
        found = again if again.status != Status.FAILED else found
    return found


def apart(task: Task, w0: Array, known: Decomposition | None = None) -> Decomposition:
    """Decompositions of matrices (n, m, k), with the singular vectors that the flow is about to choose.

    Equal singular values do not determine their singular vectors; where the flow parts the values at once, those a
    moment later do.  ``known`` are the decompositions of ``w0``, where there are some.
    """
    found = known or decompose(w0)
    if task.depth == 1 or task.rank is not None:
        return found
    with np.errstate(divide="ignore", invalid="ignore"):
        close = -np.diff(np.log(found.singular_values), axis=1) < EQUAL
    if not close.any():
        return found
    found = Decomposition(*(part.copy() for part in found))
    for k in np.flatnonzero(close.any(axis=1)):
        u, sigma, vt = (part[k] for part in found)
        rate = -eigenvalues.pairs(sigma, task.depth) * (u.T @ task.loss.gradient(w0[k]) @ vt.T)
        ends = np.flatnonzero(~np.append(close[k], False)) + 1
        for start, end in zip(np.append(0, ends[:-1]), ends, strict=True):
            some = slice(int(start), int(end))
            speed = float(np.linalg.norm(rate[some, some]))
            if end - start > 1 and speed > 0:
                # in these columns alone, where small singular values keep their digits beside large ones
                moved = np.diag(sigma[some]) + (FIRST_MOVE * sigma[some][-1] / speed) * rate[some, some]
                left, sigma[some], right = decompose(moved)
                u[:, some], vt[some] = u[:, some] @ left, right @ vt[some]
    return found


class _AtRest:
    """Whether W stays where it is, and no small singular value grows; at depth 1, whether the gradient is 0."""

    def __init__(self, task: Task, evaluate: Evaluation, rank: int, slope: float, origin: Array) -> None:
        self._task, self._evaluate, self._gradient = task, evaluate, np.empty(task.shape)
        self._rank, self._slope, self._origin = rank, slope, origin

    def lost(self, w: Array) -> bool:
        """Whether the determinant has another sign than that of the origin, which the flow keeps."""
        return self._task.depth > 1 and _crossed(self._origin, w, self._rank)

    def turning(self, w: Array, known: Decomposition | None) -> float:
        """How fast singular values that vanish may turn over."""
        return turning(self._task.loss, self._task.depth, w, known) if self._task.depth > 1 else 0.0

    def __call__(self, w: Array, known: Decomposition | None) -> bool:
        self._evaluate(w, self._gradient)
        size = float(np.linalg.norm(self._gradient))
        if size <= ROUNDING * self._slope:
            return True
        if self._task.depth == 1:
            return False
        left, _, right = known or decompose(w)
        pull = np.einsum("mk,mn,kn->k", left, self._gradient, right)[: self._rank]
        if (pull < -REST * size).any():
            return False
        return not moves(self._task.loss, self._task.depth, self._rank, w[None])[0]


def _crossed(before: Array, after: Array, rank: int) -> bool:
    """Whether the determinants of two matrices have different signs."""
    if not rank == len(before) == before.shape[1]:
        return False
    return bool(np.linalg.slogdet(before)[0] * np.linalg.slogdet(after)[0] < 0)


def _fastest(plain: Chart, depth: float, rank: int, loss: Loss) -> Chart:
    """The chart as machine code, where there is a compiler and code for it."""
    if find_spec("llvmlite") is None or not isinstance(loss, LeastSquaresLoss):
        return plain
    from dlnsym.ensemble.engines.wide.compiled_charts import CompiledChart, suits

    residuals = loss.residuals()
    if not suits(depth, loss.shape, rank, residuals):
        return plain
    return CompiledChart(plain, depth, loss.shape, rank, residuals)


def _solver(loss: Loss) -> Solver | None:
    """Machine code for the end, where there is a compiler and code for it."""
    if find_spec("llvmlite") is None or not isinstance(loss, LeastSquaresLoss):
        return None
    from dlnsym.ensemble.engines.wide import compiled_systems

    residuals = loss.residuals()
    if not residuals.single or not compiled_systems.suits(loss.shape):
        return None
    squares = np.zeros(loss.shape)
    squares.flat[residuals.entries] = residuals.coefficients**2
    return compiled_systems.Solver(loss.shape, squares)
