"""The two coordinate systems of the engine for large widths, for one trajectory, its state one flat array."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.close_pairs import CLOSE, EQUAL, SMALL
from dlnsym.kernels import numpy_target
from dlnsym.losses.residuals import Evaluation
from dlnsym.manifold.decomposition import Decomposition

MOST_LAYERS = 4
"""Up to this depth the products of the layers cost less than singular coordinates do."""


class Chart(Protocol):
    """A coordinate system for one trajectory; rates are in flow time."""

    size: int
    """Numbers in a state."""

    strictness: float
    """Error allowed in a step of DOP853, over what is asked for: errors of the start grow on the way."""

    lenience: float
    """Error allowed in a stabilised step, over that of DOP853: measured so that both do as much to the outcomes."""

    end_share: float
    """Error allowed in a step by linear systems, over what is asked for: errors add up along the slow directions."""

    fixed_scale: bool
    """Whether the size that errors are relative to is the same everywhere; otherwise it is that of the state."""

    def start(self, u: Array, sigma: Array, v: Array) -> Array:
        """The state at U Σ V^T, U (m, k), V (n, k)."""

    def rate(self, state: Array, out: Array) -> float:
        """Write the rate at a state into ``out``; the loss there."""

    def scale(self, state: Array) -> float:
        """The size that errors are relative to."""

    def settle(self, state: Array) -> bool:
        """Bring a state back to where the flow keeps it; whether it moved."""

    def matrix(self, state: Array) -> Array:
        """W, (m, n)."""

    def decomposed(self, state: Array) -> Decomposition | None:
        """U, σ, V^T, where a state has them: with signs that the entries of W may have lost to rounding."""


def chart(depth: float, shape: tuple[int, int], rank: int, evaluation: Evaluation) -> Chart:
    """The cheaper one."""
    return (
        Layers(int(depth), shape, rank, evaluation) if depth <= MOST_LAYERS else Frames(depth, shape, rank, evaluation)
    )


class Layers:
    """The weights of balanced layers, equations (1.3) and (1.4): products alone, smooth at equal singular values."""

    strictness, lenience, end_share, fixed_scale = 2.0, 4.0, 1.0, False

    def __init__(self, depth: int, shape: tuple[int, int], rank: int, evaluation: Evaluation) -> None:
        m, n = shape
        self.depth, self._evaluation = depth, evaluation
        k = rank
        self._shapes = [shape] if depth == 1 else [(k, n), *[(k, k)] * (depth - 2), (m, k)]
        self._ends = np.cumsum([0, *(rows * columns for rows, columns in self._shapes)])
        self.size = int(self._ends[-1])
        self._products = [np.empty((rows, n)) for rows, _ in self._shapes]
        self._back = [np.empty((rows, n)) for rows, _ in self._shapes]

    def parts(self, state: Array) -> list[Array]:
        """W_1, …, W_N, views."""
        starts, ends = self._ends[:-1], self._ends[1:]
        return [state[a:b].reshape(s) for a, b, s in zip(starts, ends, self._shapes, strict=True)]

    def start(self, u: Array, sigma: Array, v: Array) -> Array:
        state = np.empty(self.size)
        layers = self.parts(state)
        if self.depth == 1:
            layers[0][...] = (u * sigma) @ v.T
            return state
        root = sigma ** (1.0 / self.depth)
        layers[0][...], layers[-1][...] = root[:, None] * v.T, u * root
        for layer in layers[1:-1]:
            layer[...] = np.diag(root)
        return state

    def rate(self, state: Array, out: Array) -> float:
        layers, rates = self.parts(state), self.parts(out)
        products, back = self._products, self._back
        product = layers[0]
        for layer, target in zip(layers[1:], products[1:], strict=True):
            product = np.matmul(layer, product, out=target)
        gradient = back[-1] if self.depth > 1 else rates[0]
        loss = self._evaluation(product, gradient)
        # flow time is N times that of the layers
        np.multiply(gradient, -1.0 / self.depth, out=gradient)
        for j in range(self.depth - 1, 0, -1):
            np.matmul(back[j], (products[j - 1] if j > 1 else layers[0]).T, out=rates[j])
            np.matmul(layers[j].T, back[j], out=back[j - 1] if j > 1 else rates[0])
        return loss

    def scale(self, state: Array) -> float:
        return math.sqrt(float(state.dot(state)))

    def settle(self, state: Array) -> bool:
        """Balancedness is conserved."""
        return False

    def matrix(self, state: Array) -> Array:
        product, *others = self.parts(state)
        for layer in others:
            product = layer @ product
        return product.copy()

    def decomposed(self, state: Array) -> None:
        """Layers lose signs as W does."""


class Frames:
    """U, V and log σ by derivations/flow/close_kernels.py: five products of matrices at any depth."""

    strictness, lenience, end_share, fixed_scale = 0.1, 5.0, 0.002, True

    def __init__(self, depth: float, shape: tuple[int, int], rank: int, evaluation: Evaluation) -> None:
        m, n = shape
        k = self.rank = rank
        self._depth, self._evaluation = depth, evaluation
        self._rows, self._columns = m, n
        self.size = (m + n + 1) * k
        self._thin = depth < math.inf and (k < m or k < n)
        self._w, self._gradient = np.empty(shape), np.empty(shape)
        self._along_u, self._along_v, self._stretched = np.empty((m, k)), np.empty((n, k)), np.empty((m, k))
        self._g, self._left, self._right = (np.empty((k, k)) for _ in range(3))
        self._eye = np.eye(k)

    def parts(self, state: Array) -> tuple[Array, Array, Array]:
        """Views of U (m, k), V (n, k) and log σ (k,)."""
        m, n, k = self._rows, self._columns, self.rank
        return state[: m * k].reshape(m, k), state[m * k : (m + n) * k].reshape(n, k), state[(m + n) * k :]

    def start(self, u: Array, sigma: Array, v: Array) -> Array:
        return np.concatenate([u.ravel(), v.ravel(), np.log(sigma)])

    def rate(self, state: Array, out: Array) -> float:
        u, v, y = self.parts(state)
        du, dv, dy = self.parts(out)
        np.matmul(np.multiply(u, np.exp(y), out=self._stretched), v.T, out=self._w)
        loss = self._evaluation(self._w, self._gradient)
        np.matmul(self._gradient, v, out=self._along_u)
        g = np.matmul(u.T, self._along_u, out=self._g)
        largest = y.max()
        shares = numpy_target.singular_shares(y, largest, self._depth)
        # the rates of the kernels are on a clock of their own
        pace = 1.0 / numpy_target.clock(largest, self._depth)
        pull = pace * shares[3]
        np.multiply(pull, g.diagonal(), out=dy)
        np.negative(dy, out=dy)
        self._turn(shares, pace)
        if self._thin:
            self._leave(u, v, pull / self._depth, du, dv)
        else:
            np.matmul(u, self._left, out=du)
            np.matmul(v, self._right, out=dv)
        return loss

    def _turn(self, shares: tuple[Array, Array, Array, Array], pace: float) -> None:
        """Antisymmetric X and Y with U′ = U X, V′ = V Y.

        The quotient by which W turns is its limit where singular values are close; what W does not see fades out there.
        """
        share, coordinate, power, pull = shares
        g, diagonal = self._g, self._eye
        gap = coordinate[:, None] - coordinate
        if power.min() < SMALL:
            small = np.maximum(power[:, None], power) < SMALL
            np.copyto(gap, numpy_target.small_gap(power[:, None], power, self._depth), where=small)
        per_gap = 1.0 / (gap + diagonal)
        slope = (share[:, None] - share) * per_gap
        largest = np.maximum(power[:, None], power)
        close = np.abs(gap) < CLOSE * largest
        if np.count_nonzero(close) > self.rank:
            np.copyto(slope, 0.5 * (pull[:, None] + pull), where=close)
            np.copyto(per_gap, gap / (gap * gap + (EQUAL * largest) ** 2), where=close)
        turns = numpy_target.turns_by_gap(share[:, None], share, per_gap, slope, g, g.T)
        for found, target in zip(turns, (self._left, self._right), strict=True):
            np.multiply(found, pace, out=target)
            np.fill_diagonal(target, 0.0)

    def _leave(self, u: Array, v: Array, pull: Array, du: Array, dv: Array) -> None:
        """Where U and V do not fill the space, their columns move out of their span too."""
        np.matmul(self._gradient.T, u, out=self._along_v)
        for frame, turn, g, along, out in (
            (u, self._left, self._g, self._along_u, du),
            (v, self._right, self._g.T, self._along_v, dv),
        ):
            np.matmul(frame, turn + pull * g, out=out)
            out -= pull * along

    def scale(self, state: Array) -> float:
        return math.sqrt(2.0 * self.rank)

    def settle(self, state: Array) -> bool:
        """U and V brought back to orthogonality: X → X (3 − X^T X)/2."""
        for frame in self.parts(state)[:2]:
            frame[...] = frame @ (1.5 * self._eye - 0.5 * (frame.T @ frame))
        return True

    def matrix(self, state: Array) -> Array:
        u, v, y = self.parts(state)
        w: Array = (u * np.exp(y)) @ v.T
        return w

    def decomposed(self, state: Array) -> Decomposition:
        u, v, y = self.parts(state)
        return Decomposition(u, np.exp(y), v.T)
