"""Every trajectory of a task, one after the other."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from importlib.util import find_spec

import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.resting import moves
from dlnsym.ensemble.engines.runaways import Watch, extent
from dlnsym.ensemble.engines.wide.charts import MOST_LAYERS, Chart, Frames, chart
from dlnsym.ensemble.engines.wide.end import End, Solver
from dlnsym.ensemble.engines.wide.trajectory import Arrival, Limits, Trajectory
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.losses.protocol import Loss
from dlnsym.losses.residuals import Evaluation, LeastSquaresLoss, curvature, evaluation
from dlnsym.manifold.decomposition import Decomposition, decompose
from dlnsym.manifold.space import Manifold

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
"""Difference of logarithms of singular values below which the start is moved along the flow before it is decomposed."""

FIRST_STEP = 1e-9
"""Size of that move, over the size of W; its error is the square of it."""


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
    begun, elapsed = apart(task, w0[None], Decomposition(*(part[None] for part in known)), t0)
    u, sigma, vt = (part[0] for part in begun)
    rank = task.rank or min(loss.shape)
    if depth > 1:
        # a singular value 0 stays 0
        rank = max(1, min(rank, int((sigma > 0).sum())))
    start = u[:, :rank], sigma[:rank], np.ascontiguousarray(vt[:rank].T)
    slope = float(np.linalg.norm(loss.gradient(np.zeros(loss.shape))))
    watch = partial(Watch, loss, depth, origin)
    solver = None if hessian is None else _solver(loss)
    is_at_rest = _AtRest(task, evaluate, rank, slope, origin)
    t0 += float(elapsed[0])

    def followed(space: Chart, rtol: float) -> Arrival:
        limits, end = Limits(task.tol, task.t_max, rtol), None
        if hessian is not None:
            end = End(depth, rank, evaluate, hessian, max(LEAST_END, space.end_share * rtol), solver)
        return Trajectory(space, space.start(*start), t0, limits, end, is_at_rest, watch).to_its_end()

    space = _fastest(chart(depth, loss.shape, rank, evaluate), depth, rank, loss)
    found = followed(space, task.rtol)
    if 1 < depth <= MOST_LAYERS and _crossed(origin, found.w, rank):
        # the flow keeps the sign of the determinant, which layers lose by rounding where a singular value tends to 0
        space = Frames(depth, loss.shape, rank, evaluate)
        found = followed(space, task.rtol)
    grown = float(np.linalg.norm(found.w)) / (max(extent(loss), float(np.linalg.norm(w0))) or math.inf)
    if grown > GONE_FAR and found.status in (Status.CONVERGED, Status.T_MAX) and task.rtol > LEAST_RTOL:
        again = followed(space, max(LEAST_RTOL, task.rtol / grown**3))
        found = again if again.status != Status.FAILED else found
    return found


def apart(task: Task, w0: Array, known: Decomposition | None = None, t0: float = 0.0) -> tuple[Decomposition, Array]:
    """Decompositions of matrices (n, m, k), and flow times (n,) at which the flow is there.

    Equal singular values that the flow parts at once do not determine their singular vectors; those a moment later do.
    ``known`` are the decompositions of ``w0``, where there are some, and ``t0`` the flow time there.
    """
    elapsed = np.zeros(len(w0))
    found = known or decompose(w0)
    if task.depth == 1 or task.rank is not None:
        return found, elapsed
    with np.errstate(divide="ignore", invalid="ignore"):
        gaps = -np.diff(np.log(found.singular_values), axis=1)
    close = np.flatnonzero((gaps < EQUAL).any(axis=1))
    if not len(close):
        return found, elapsed
    moved = w0[close]
    space = Manifold(math.inf if math.isinf(task.depth) else int(task.depth), task.loss.shape)
    for place, k in enumerate(close):
        velocity = space.at(w0[k]).operator(task.loss.gradient(w0[k]))
        size, speed = float(np.linalg.norm(w0[k])), float(np.linalg.norm(velocity))
        if speed > 0:
            # W may move so slowly that the end of the run comes first
            elapsed[k] = min(FIRST_STEP * size / speed, 0.5 * max(task.t_max - t0, 0.0))
            moved[place] -= elapsed[k] * velocity
    found = Decomposition(*(part.copy() for part in found))
    for part, later in zip(found, decompose(moved), strict=True):
        part[close] = later
    return found, elapsed


class _AtRest:
    """Whether W stays where it is, and no small singular value grows; at depth 1, whether the gradient is 0."""

    def __init__(self, task: Task, evaluate: Evaluation, rank: int, slope: float, origin: Array) -> None:
        self._task, self._evaluate, self._gradient = task, evaluate, np.empty(task.shape)
        self._rank, self._slope = rank, slope
        self._sign = np.linalg.slogdet(origin)[0] if origin.shape == (rank, rank) else 0.0

    def __call__(self, w: Array) -> bool:
        self._evaluate(w, self._gradient)
        size = float(np.linalg.norm(self._gradient))
        if size <= ROUNDING * self._slope:
            return True
        if self._task.depth == 1:
            return False
        left, _, right = decompose(w)
        pull = np.einsum("mk,mn,kn->k", left, self._gradient, right)[: self._rank]
        if self._sign * np.linalg.slogdet(left)[0] * np.linalg.slogdet(right)[0] < 0:
            # the least singular value is lost to rounding, and so is the sign of its vectors, which the flow keeps
            pull[-1] *= -1.0
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
