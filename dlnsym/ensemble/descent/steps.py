"""The steps of gradient descent on the layers, many trajectories at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array, Flags
from dlnsym.ensemble.descent.draws import Batches, Noise
from dlnsym.flow.network import defects, gradients, partial_products
from dlnsym.losses.protocol import Loss

LARGEST = 1e140
"""Entries of W beyond which a trajectory has diverged: squares, and sums of a few, near the end of the range."""


@dataclass(frozen=True)
class Rule:
    """A step is v ← μ v − η (∂E + noise), W_j ← W_j + v; ``tol`` is the loss at which to stop, 0 for none."""

    loss: Loss
    step: float
    momentum: float
    noise: float
    tol: float


@dataclass
class Record:
    """What is kept of every trajectory: at the chosen steps, and of its end.

    From the end of a trajectory on, every chosen step holds its last state.
    """

    at: NDArray[np.int64]
    """The chosen steps, rising, the first 0 and the last the number of steps."""
    W: Array
    loss: Array
    defect: Array
    layers: list[Array]
    steps: NDArray[np.int64]
    status: NDArray[np.int8]

    @classmethod
    def empty(cls, at: NDArray[np.int64], layers: Sequence[Array]) -> Record:
        count, chosen, pairs = len(layers[0]), len(at), len(layers) - 1
        shape = layers[0].shape[-2], layers[-1].shape[-1]
        W, loss, defect = (np.empty((count, chosen, *s)) for s in (shape, (), (pairs,)))
        status = np.full(count, Status.STEPS, dtype=np.int8)
        return cls(at, W, loss, defect, [w.copy() for w in layers], np.full(count, at[-1]), status)

    def save(self, column: int, which: NDArray[np.intp], now: State, loss: Array) -> None:
        """The states of some trajectories at the chosen step of a number."""
        self.W[which, column], self.loss[which, column] = now.W, loss
        self.defect[which, column] = defects(now.layers)

    def end(self, step: int, which: NDArray[np.intp], last: State, loss: Array, why: Sequence[Status] | Status) -> None:
        """Some trajectories end with the state that they have after ``step`` steps."""
        self.steps[which], self.status[which] = step, why
        for whole, mine in zip(self.layers, last.layers, strict=True):
            whole[which] = mine
        defect = defects(last.layers)
        for column in np.flatnonzero(self.at >= step):
            self.W[which, column], self.loss[which, column], self.defect[which, column] = last.W, loss, defect


@dataclass
class State:
    """Layers from W_N to W_1, what they were last moved by, and their partial products."""

    layers: list[Array]
    moved: list[Array]
    products: list[Array] = field(init=False)

    def __post_init__(self) -> None:
        self.products = partial_products(self.layers)

    @property
    def W(self) -> Array:
        return self.products[-1]

    def __getitem__(self, which: Flags) -> State:
        return State([w[which] for w in self.layers], [v[which] for v in self.moved])


def run(
    rule: Rule,
    layers: Sequence[Array],
    at: NDArray[np.int64],
    batches: Batches | None,
    noise: Noise | None,
    progress: Callable[[int], object],
) -> Record:
    """Steps until the last of ``at``, ``tol`` or divergence; ``progress`` is called after every step that is kept."""
    record, lanes = Record.empty(at, layers), np.arange(len(layers[0]))
    now = State([w.copy() for w in layers], [np.zeros_like(w) for w in layers] if rule.momentum else [])
    columns = {int(step): column for column, step in enumerate(at)}
    for step in range(int(at[-1]) + 1):
        if step:
            before, now = now, _moved(rule, now, batches, noise)
            wild = _out_of_range(now.W)
            if wild is not None:
                lost = before[wild]
                record.end(step - 1, lanes[wild], lost, _value(rule.loss, lost.W), Status.DIVERGED)
                lanes, now = lanes[~wild], now[~wild]
                _keep(~wild, batches, noise)
        column = columns.get(step)
        if rule.tol or column is not None:
            loss = _value(rule.loss, now.W)
            low = loss <= rule.tol
            if rule.tol and low.any():
                record.end(step, lanes[low], now[low], loss[low], Status.CONVERGED)
                lanes, now, loss = lanes[~low], now[~low], loss[~low]
                _keep(~low, batches, noise)
            if column is not None and len(lanes):
                record.save(column, lanes, now, loss)
        if column is not None:
            progress(step)
        if not len(lanes):
            progress(int(at[-1]))
            return record
    for whole, mine in zip(record.layers, now.layers, strict=True):
        whole[lanes] = mine
    return record


def _moved(rule: Rule, now: State, batches: Batches | None, noise: Noise | None) -> State:
    sampled: Any = rule.loss
    with np.errstate(all="ignore"):  # a step that is too long leaves the range of float64, which is then seen
        gradient = rule.loss.gradient(now.W) if batches is None else sampled.sampled_gradient(now.W, batches.draw())
        slopes = gradients(now.layers, now.products, gradient)
        if noise is not None:
            slopes = [g + rule.noise * x for g, x in zip(slopes, noise.draw(), strict=True)]
        moves = [-rule.step * g for g in slopes]
        if rule.momentum:
            moves = [rule.momentum * v + move for v, move in zip(now.moved, moves, strict=True)]
        layers = [w + move for w, move in zip(now.layers, moves, strict=True)]
        return State(layers, moves if rule.momentum else [])


def _out_of_range(W: Array) -> Flags | None:
    """Which matrices have an entry that is not finite, or beyond what a loss can be computed of; None for none."""
    if np.vdot(W, W) < LARGEST**2:
        return None
    wild: Flags = ~(np.abs(W).max(axis=(-2, -1)) < LARGEST)
    return wild if wild.any() else None


def _value(loss: Loss, W: Array) -> Array:
    return np.asarray(loss.value(W), dtype=np.float64)


def _keep(which: Flags, batches: Batches | None, noise: Noise | None) -> None:
    for draws in (batches, noise):
        if draws is not None:
            draws.keep(which)
