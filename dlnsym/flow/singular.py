"""Singular values and frames, (3.6)–(3.8): the coordinates of the paper, for distinct singular values.

W = U diag(σ) V^T with thin frames, of as many columns as the rank r.  Where r is below the height or the width of W,
the frames also move out of the spaces that they span, at the rate of a pair with the singular value 0; at infinite
depth that rate is 0, and the spaces stay.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import Any, NamedTuple

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.flow.chart import REST, VANISHED, Decomposed, Motion, OnState, PreciseDefaults
from dlnsym.flow.numbers import FLOATS, Matrix, Numbers, State
from dlnsym.kernels import numpy_target
from dlnsym.losses.protocol import FramedLoss
from dlnsym.manifold.decomposition import Decomposition


class NotPositiveError(ArithmeticError):
    """A singular value is not positive any more."""


class InFrames(NamedTuple):
    """U^T ∂E V, and ∂E itself where the frames can leave their spaces."""

    inner: Matrix
    whole: Matrix | None


class Frames(ABC):
    """What the charts of this module share: the frames, how they turn, and how they leave the spaces they span."""

    moving = 3

    def __init__(self, numbers: Any, depth: float, shape: tuple[int, int], rank: int | None = None) -> None:
        self._numbers, self.depth = numbers, depth
        self.rank = min(shape) if rank is None else rank
        self.shapes = ((shape[0], self.rank), (self.rank,), (shape[1], self.rank))
        stays = math.isinf(depth)
        self.leaves = tuple(not stays and size > self.rank for size in shape)

    @property
    def numbers(self) -> Numbers:
        numbers: Numbers = self._numbers
        return numbers

    @abstractmethod
    def parts(self, state: State) -> tuple[Matrix, Any, Matrix]:
        """U, the singular values, and V."""

    @abstractmethod
    def turns(self, values: Any, inner: Matrix) -> tuple[Matrix, Matrix]:
        """U^T dU and V^T dV."""

    @abstractmethod
    def exits(self, values: Any, outer: Matrix) -> Matrix:
        """What a frame gains outside of its space, from the part of ∂E V, or of ∂E^T U, that lies there."""

    def matrix(self, state: State) -> Matrix:
        return self.numbers.composed(*self.parts(state))

    def adapted(self, loss: Any) -> OnState:
        own = loss.in_frames() if isinstance(loss, FramedLoss) and not any(self.leaves) else None
        return _FromEntries(self, loss) if own is None else _Own(self, own)

    def frames_move(self, state: State, values: Any, gradient: InFrames) -> tuple[Matrix, Matrix]:
        """dU and dV."""
        times, transposed = self.numbers.product, self.numbers.transposed
        frames = state[0], state[2]
        moves = [times(q, turn) for q, turn in zip(frames, self.turns(values, gradient.inner), strict=True)]
        if gradient.whole is not None:
            u, v = frames
            images = (
                (times(gradient.whole, v), gradient.inner),
                (
                    times(transposed(gradient.whole), u),
                    transposed(gradient.inner),
                ),
            )
            for k, (q, (image, inner)) in enumerate(zip(frames, images, strict=True)):
                if self.leaves[k]:
                    moves[k] = moves[k] + self.exits(values, image - times(q, inner))
        return moves[0], moves[1]


class _FromEntries:
    """∂E at W carried into the frames."""

    def __init__(self, chart: Frames, loss: Any) -> None:
        self._chart, self._loss = chart, chart.numbers.guarded(loss)

    def value(self, state: State) -> Any:
        return self._loss.value(self._chart.matrix(state))

    def gradient(self, state: State) -> InFrames:
        numbers, (u, _, v) = self._chart.numbers, self._chart.parts(state)
        whole = self._loss.gradient(self._chart.matrix(state))
        inner = numbers.product(numbers.transposed(u), numbers.product(whole, v))
        return InFrames(inner, whole if any(self._chart.leaves) else None)


class _Own:
    """The loss's own form in frames."""

    def __init__(self, chart: Frames, own: Any) -> None:
        self._parts, self._own = chart.parts, own

    def value(self, state: State) -> Any:
        return self._own.value(*self._parts(state))

    def gradient(self, state: State) -> InFrames:
        return InFrames(self._own.gradient(*self._parts(state)), None)


class Singular(PreciseDefaults, Frames):
    """U, σ, V in flow time, in any number system."""

    def start(self, point: Decomposed) -> State:
        entered: State = self.numbers.entered(point, self.rank)
        return entered

    def parts(self, state: State) -> tuple[Matrix, Any, Matrix]:
        u, sigma, v = state
        return u, sigma, v

    def turns(self, values: Any, inner: Matrix) -> tuple[Matrix, Matrix]:
        k = self.numbers.kernels

        def rates(*pair: Any) -> tuple[Any, ...]:
            return k.left_rate(*pair, self.depth), k.right_rate(*pair, self.depth)

        left, right = self.numbers.antisymmetric(rates, values, inner)
        return left, right

    def exits(self, values: Any, outer: Matrix) -> Matrix:
        """−λ(σ, 0) G/σ, λ(σ, 0) being σ^{2−2/N}/N."""
        return self.numbers.columns(lambda x, g: self._single(x, g) / (x * self.depth), values, outer)

    def velocity(self, state: State, gradient: InFrames) -> Motion:
        """Raises :class:`NotPositiveError` in a system of high precision where a singular value is not positive."""
        sigma = state[1]
        if not self.numbers.positive(sigma):
            raise NotPositiveError
        du, dv = self.frames_move(state, sigma, gradient)
        return Motion([du, self.numbers.along(self._single, sigma, gradient.inner), dv], 1)

    def scales(self, state: State) -> list[float]:
        return [0.0, self.precise.size(state[1]), 0.0]

    def singular_values(self, state: State) -> tuple[Any, ...]:
        return tuple(self.precise.to_mpmath(state[1]))

    def _single(self, sigma: Any, g: Any) -> Any:
        return self.numbers.kernels.singular_rate(sigma, g, self.depth)


class LogSingular(Frames):
    """U, y = log σ, V in float64, on the clock dt = r^{2/N−1} dτ with r the largest singular value.

    The escape from a small start is not stiff on that clock.  A singular value keeps all its digits however small, and
    never reaches 0, so that the determinant cannot change its sign.  Close ones turn their singular vectors fast: steps
    become short there, by the logarithm of the gap.
    """

    def __init__(self, depth: float, shape: tuple[int, int], rank: int | None = None) -> None:
        super().__init__(FLOATS, depth, shape, rank)
        # what column l takes of a defect of orthogonality between it and column i
        self._share = np.triu(np.ones((self.rank, self.rank)), 1) + 0.5 * np.eye(self.rank)

    def start(self, point: Decomposed) -> State:
        u, sigma, v = FLOATS.entered(point, self.rank)
        with np.errstate(divide="ignore"):
            return [u, np.log(sigma), v]

    def parts(self, state: State) -> tuple[Matrix, Any, Matrix]:
        u, y, v = state
        return u, np.exp(y), v

    def turns(self, values: Any, inner: Matrix) -> tuple[Matrix, Matrix]:
        size = values.max(axis=1)[:, None, None]

        def pair(y_i: Any, y_l: Any, g_il: Any, g_li: Any) -> tuple[Any, ...]:
            # vectors of which both singular values are 0 need not turn
            none = np.isneginf(y_i) & np.isneginf(y_l)
            return tuple(
                np.where(none, 0.0, turn) for turn in numpy_target.log_turns(y_i, y_l, size, g_il, g_li, self.depth)
            )

        left, right = FLOATS.antisymmetric(pair, values, inner)
        return left, right

    def exits(self, values: Any, outer: Matrix) -> Matrix:
        size = values.max(axis=1)[:, None, None]
        return FLOATS.columns(
            lambda y, g: numpy_target.log_singular_rate(y, size, g, self.depth) / self.depth, values, outer
        )

    def velocity(self, state: State, gradient: InFrames) -> Motion:
        y = state[1]
        size = y.max(axis=1)
        du, dv = self.frames_move(state, y, gradient)
        dy = FLOATS.along(
            lambda x, g: numpy_target.log_singular_rate(x, size[:, None], g, self.depth), y, gradient.inner
        )
        return Motion([du, dy, dv], numpy_target.clock(size, self.depth))

    def decomposed(self, state: State) -> Decomposition:
        u, sigma, v = self.parts(state)
        return Decomposition(u, sigma, v.swapaxes(1, 2))

    def settle(self, state: State) -> State:
        """U and V brought back to orthogonality; columns of larger singular values are disturbed least.

        Column l gives up what it has of column i < l, and half its own excess in length: to first order in the
        defect, Gram–Schmidt in the order of the singular values at the start.
        """
        u, y, v = state
        return [self._orthogonal(u), y, self._orthogonal(v)]

    def _orthogonal(self, q: Array) -> Array:
        defect = np.matmul(q.swapaxes(1, 2), q) - np.eye(self.rank)
        orthogonal: Array = q - np.matmul(q, defect * self._share)
        return orthogonal

    def squares(self, error: State, new: State) -> Array:
        """Of U, y and V in their worst entry, as far as :meth:`settle` leaves it."""
        worst = np.abs(error[1]).max(axis=1)
        for e, q in ((error[0], new[0]), (error[2], new[2])):
            defect = np.matmul(q.swapaxes(1, 2), e)
            left = e - np.matmul(q, (defect + defect.swapaxes(1, 2)) * self._share)
            worst = np.maximum(worst, np.abs(left).max(axis=(1, 2)))
        squares: Array = worst * worst
        return squares

    def vanishes(self, state: State) -> Flags:
        vanished: Flags = state[1].max(axis=1) < np.log(VANISHED)
        return vanished

    def is_at_rest(self, state: State, gradient: InFrames) -> Flags:
        """From the diagonal of U^T ∂E V, which shrinks the singular values where it is positive, (3.7)."""
        y, shrinking = state[1], gradient.inner.diagonal(axis1=1, axis2=2)
        whole = gradient.inner if gradient.whole is None else gradient.whole
        noise = REST * np.sqrt((whole * whole).sum(axis=(1, 2)))[:, None]
        grows = (shrinking < -noise) & np.isfinite(y)
        moves = (y == y.max(axis=1, keepdims=True)) & (shrinking > noise)
        is_at_rest: Flags = ~(grows | moves).any(axis=1)
        return is_at_rest
