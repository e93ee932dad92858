"""The training flow (1.7) in three coordinate systems, in high precision: right-hand sides, and the maps to and from W.

==================  ================================================  ============================
coordinates         state                                             where they end
==================  ================================================  ============================
:class:`PowerFlow`  W, and (W W^T)^{1/N} and (W^T W)^{1/N}, or their  nowhere
                    logarithms at N = ∞
:class:`SvdFlow`    σ, U, V of (3.6)–(3.8)                            where singular values meet
:class:`LayerFlow`  the weights W_N, …, W_1 of (1.3)–(1.4)            nowhere, at finite depth
==================  ================================================  ============================

Time is flow time throughout.  Formulas come from the generated kernels of the number system at hand.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import mul
from typing import Any, Protocol

import mpmath
import numpy as np

from dlnsym.algebra.exact import Rows
from dlnsym.completion.attraction import attraction_rates
from dlnsym.completion.problem import CompletionProblem
from dlnsym.flow.numbers import EMPTY, Matrix, Mpmath, Numbers, State
from dlnsym.kernels import mpmath_target
from dlnsym.manifold import decomposition, precise
from dlnsym.manifold.geometry import spectrum

TINY = 3.0
"""Bits by which W lies below what is observed of its target where the rescaled clock is used."""
NEGLIGIBLE = 1e-6
"""A rate of attraction below this share of the largest eigenvalue is not relied on: float64 may not know it."""


@dataclass(frozen=True)
class Task:
    """A completion problem in exact numbers: target, mask row by row, and depth (an integer or ``math.inf``)."""

    target: Rows
    mask: tuple[bool, ...]
    depth: float | int

    @property
    def width(self) -> int:
        return len(self.target)

    @property
    def infinite(self) -> bool:
        return self.depth == math.inf


@dataclass(frozen=True)
class Svd:
    """W = U diag(σ) V^T in mpmath numbers; U and V have as many columns as σ has values, which fall."""

    U: Any
    sigma: tuple[Any, ...]
    V: Any

    def weighted(self, left: Any, values: Sequence[Any], right: Any) -> Any:
        """left diag(values) right^T."""
        return mpmath_target.from_frames(left, mpmath.diag(list(values)), right)


class Flow(Protocol):
    """A right-hand side, in the number system ``numbers``."""

    numbers: Numbers

    def rates(self, state: State) -> State:
        """The derivative of every matrix of the state in flow time."""

    def matrix(self, state: State) -> Matrix:
        """The end-to-end matrix."""

    def size(self, state: State) -> float:
        """log2 of the size that the error of the end-to-end matrix is relative to."""

    def scales(self, state: State) -> list[float]:
        """For every matrix of the state, log2 of the size that its errors are compared with."""

    def aims(self, state: State) -> list[float]:
        """For every matrix of the state, log2 of the size that the error to deliver is relative to."""

    def singular_values(self, state: State) -> tuple[Any, ...]:
        """In mpmath numbers, falling."""

    def pace(self, state: State) -> Any:
        """dt/dτ of flow time over the rescaled clock."""

    def tiny(self, state: State) -> bool:
        """Whether W is so small beside its target that the rescaled clock serves better than flow time."""

    def rest(self, state: State, tolerance: float) -> float | None:
        """log2 of how far the state may still move, over its scales, where that is known to be below the tolerance."""


class _OnTask(ABC):
    """The problem, in numbers of the precision that is current when the flow is made."""

    def __init__(self, task: Task, numbers: Numbers) -> None:
        self.task, self.numbers, self.kernels = task, numbers, numbers.kernels
        self.target = numbers.matrix(task.target)

    @abstractmethod
    def matrix(self, state: State) -> Matrix:
        """The end-to-end matrix."""

    def gradient(self, w: Matrix) -> Matrix:
        """∂E at W, of (1.10)."""
        return self.kernels.gradient(w, self.target, self.task.mask)

    def rest(self, state: State, tolerance: float) -> float | None:
        """Not known in every coordinate system."""
        return None

    def size(self, state: State) -> float:
        """That of its largest entry."""
        return self.numbers.size(self.matrix(state))

    @abstractmethod
    def scales(self, state: State) -> list[float]:
        """For every matrix of the state, log2 of the size that its errors are compared with."""

    def aims(self, state: State) -> list[float]:
        """The scales, where nothing smaller is to be resolved."""
        return self.scales(state)

    def pace(self, state: State) -> Any:
        """dt/dτ = r^{2/N−1} of derivations/flow/clocks.py, r being the Frobenius norm of W."""
        return self.kernels.clock(self.kernels.log_size(self.matrix(state)), self.task.depth)

    def tiny(self, state: State) -> bool:
        """Not known in every coordinate system."""
        return False


class PowerFlow(_OnTask):
    """W with the roots S, T or the logarithms P, Q of W W^T and W^T W; from derivations/flow/power_flow.py.

    At finite depth every rank is welcome, and to resolve a singular value σ takes (2/N) log10(σ_1/σ) digits more than W
    does; at infinite depth it takes none.  At depth 1 they are those of W alone.
    """

    def start(self, w: Rows | None, svd: Svd) -> State:
        """The state at W, which is that of the decomposition where it is not given."""
        self.rank = len(svd.sigma)
        if self.task.infinite:
            values = [mpmath_target.log_of_square(s) for s in svd.sigma]
        else:
            values = [mpmath_target.root_of_square(s, self.task.depth) for s in svd.sigma]
        converted = self.numbers.converted
        first = converted(svd.weighted(svd.U, svd.sigma, svd.V)) if w is None else self.numbers.matrix(w)
        return [
            first,
            converted(svd.weighted(svd.U, values, svd.U)),
            converted(svd.weighted(svd.V, values, svd.V)),
        ]

    def rates(self, state: State) -> State:
        w, left, right = state
        g, k = self.gradient(w), self.kernels
        if self.task.infinite:
            velocity = k.velocity_limit_two if self.task.width == 2 else k.velocity_limit
            return [velocity(left, right, g), k.left_log_rate(w, g), k.right_log_rate(w, g)]
        n = self.task.depth
        return [k.velocity(left, right, g, n), k.left_root_rate(w, g, n), k.right_root_rate(w, g, n)]

    def matrix(self, state: State) -> Matrix:
        return state[0]

    def scales(self, state: State) -> list[float]:
        w, *roots = (self.numbers.size(m) for m in state)
        if self.task.infinite:
            # an error of a logarithm is a relative error of a singular value
            return [w, 0.0, 0.0]
        # the N-th power magnifies a relative error of a root
        return [w, *(size - math.log2(self.task.depth) for size in roots)]

    def tiny(self, state: State) -> bool:
        """At depth 2 the two clocks are one, and at depth 1 nothing is slow near 0."""
        seen = self.numbers.size(self.gradient(0 * self.target))
        return self.task.depth > 2 and self.numbers.size(state[0]) < seen - TINY

    def aims(self, state: State) -> list[float]:
        """At finite depth the smallest root, so that every singular value has its digits.

        At infinite depth logarithms see to that; at depth 1 singular values may pass through 0.
        """
        if self.task.infinite or self.task.depth == 1:
            return self.scales(state)
        smallest = self._powers(state)[-1]
        if smallest <= 0:
            # the smallest root is lost in what was rounded away: some 64 bits more than S carries, to begin with
            return [self.numbers.size(state[0]), *[size - mpmath.mp.prec - 64 for size in self.scales(state)[1:]]]
        aim = float(mpmath.log(smallest, 2)) - math.log2(self.task.depth)
        return [self.numbers.size(state[0]), aim, aim]

    def rest(self, state: State, tolerance: float) -> float | None:
        """From the rates of attraction α (3.13): the gradient falls at least like e^{−αt} near a minimiser, so W moves
        by at most λ_11 |∂E|/α more, and the roots or logarithms by 2 |W| |∂E|/α.
        """
        w, scales = state[0], self.scales(state)
        gradient = self.numbers.size(self.gradient(w)) + math.log2(self.task.width)
        if gradient == EMPTY:
            return EMPTY
        if gradient > tolerance + min(scales):
            return None
        rough = np.array(self.numbers.to_mpmath(w).tolist(), dtype=np.float64)
        d = self.task.width
        problem = CompletionProblem(np.zeros((d, d)), np.reshape(self.task.mask, (d, d)))
        rates = attraction_rates(problem, rough, math.inf if self.task.infinite else int(self.task.depth))
        largest = float(spectrum(decomposition.singular_values(rough), self.task.depth).max())
        if not rates[-1] > NEGLIGIBLE * largest:
            return None
        far = gradient - math.log2(rates[-1]) + 1
        moves = (far + math.log2(largest), *[far + 1 + self.numbers.size(w)] * 2)
        bound = max(move - scale for move, scale in zip(moves, scales, strict=True))
        return bound if bound < tolerance else None

    def singular_values(self, state: State) -> tuple[Any, ...]:
        if self.task.depth == 1:
            return precise.singular_values(self.numbers.to_mpmath(state[0]))
        powers = self._powers(state)
        if self.task.infinite:
            return tuple(mpmath_target.from_log(x) for x in powers)
        # a root that is 0 may come out below it
        return tuple(mpmath_target.from_root(max(x, 0), self.task.depth) for x in powers)

    def _powers(self, state: State) -> list[Any]:
        """Eigenvalues of S or P, falling, as many as the rank."""
        found = mpmath.eigsy(self.numbers.to_mpmath(state[1]), eigvals_only=True)
        return sorted(found, reverse=True)[: self.rank]


class NotPositiveError(ArithmeticError):
    """A singular value is not positive any more."""


class SvdFlow(_OnTask):
    """Singular values and frames, (3.6)–(3.8): the coordinates of the paper, for distinct singular values."""

    def start(self, svd: Svd) -> State:
        converted = self.numbers.converted
        return [converted(mpmath.matrix(list(svd.sigma))), converted(svd.U), converted(svd.V)]

    def rates(self, state: State) -> State:
        column, u, v = state
        d, k = self.task.width, self.kernels
        sigma = [column[i, 0] for i in range(d)]
        if not all(s > 0 for s in sigma):
            raise NotPositiveError
        g = k.in_frames(u, self.gradient(self.matrix(state)), v)
        left, right = [[0] * d for _ in range(d)], [[0] * d for _ in range(d)]
        for i in range(d):
            for l in range(i + 1, d):
                for turn, rate in ((left, k.left_rate), (right, k.right_rate)):
                    # both generators are antisymmetric
                    turn[i][l] = rate(sigma[i], sigma[l], g[i, l], g[l, i], self.task.depth)
                    turn[l][i] = -turn[i][l]
        rates = [[k.singular_rate(sigma[i], g[i, i], self.task.depth)] for i in range(d)]
        of = self.numbers.of_numbers
        return [of(rates), u * of(left), v * of(right)]

    def matrix(self, state: State) -> Matrix:
        column, u, v = state
        d = self.task.width
        sigma = [[column[i, 0] if i == l else 0 for l in range(d)] for i in range(d)]
        return self.kernels.from_frames(u, self.numbers.of_numbers(sigma), v)

    def scales(self, state: State) -> list[float]:
        return [self.numbers.size(state[0]), 0.0, 0.0]

    def singular_values(self, state: State) -> tuple[Any, ...]:
        return tuple(self.numbers.to_mpmath(state[0]))


class LayerFlow(_OnTask):
    """All weights, from W_N down to W_1, by (1.4) in flow time, which is N times the time of (1.3)."""

    def start(self, weights: Sequence[Rows]) -> State:
        return [self.numbers.matrix(w) for w in weights]

    def rates(self, state: State) -> State:
        n = len(state)
        one = self.numbers.identity(self.task.width)
        above, below = [one] * n, [one] * n
        for j in range(1, n):
            above[j] = above[j - 1] * state[j - 1]
            below[n - 1 - j] = state[n - j] * below[n - j]
        g = self.gradient(self.matrix(state))
        return [self.kernels.layer_rate(a, g, b, n) for a, b in zip(above, below, strict=True)]

    def matrix(self, state: State) -> Matrix:
        return reduce(mul, state)

    def size(self, state: State) -> float:
        """The product of the largest entries: unbalanced weights may well have the product 0."""
        return sum(map(self.numbers.size, state))

    def scales(self, state: State) -> list[float]:
        largest = max(self.numbers.size(m) for m in state)
        # weights that are all 0 have no size of their own
        return [0.0 if largest == EMPTY else largest] * len(state)

    def singular_values(self, state: State) -> tuple[Any, ...]:
        return precise.singular_values(self.numbers.to_mpmath(self.matrix(state)))


def decompose(w: Rows, rank: int, bits: int) -> Svd:
    """The singular value decomposition to ``bits`` bits of every singular value up to the given rank.

    Those beyond the rank are dropped: the nearest matrix of that rank is decomposed.
    """
    guard = 32
    while True:
        with mpmath.workprec(bits + guard):
            u, sigma, vt = precise.svd(Mpmath().matrix(w))
            lost = mpmath.log(sigma[0] / sigma[rank - 1], 2) if sigma[rank - 1] else mpmath.inf
            if lost + 24 <= guard:
                return Svd(u[:, :rank], tuple(sigma)[:rank], vt[:rank, :].T)
        guard = 2 * guard if lost == mpmath.inf else int(lost) + 48


def balanced(svd: Svd, depth: int, width: int) -> list[Any]:
    """Weights W_N, …, W_1 on the balanced manifold (2.1) with the product U diag(σ) V^T, as mpmath matrices.

    The outermost ones hold the frames, all hold the N-th roots of the singular values.
    """
    roots = [mpmath_target.root_of_square(s, 2 * depth) for s in svd.sigma]
    padded = mpmath.matrix(width, width)
    for k, root in enumerate(roots):
        padded[k, k] = root
    rank = len(roots)
    first, last = mpmath.matrix(width, width), mpmath.matrix(width, width)
    first[:, :rank], last[:, :rank] = svd.weighted(svd.U, roots, mpmath.eye(rank)), svd.V
    if depth == 1:
        return [svd.weighted(svd.U, svd.sigma, svd.V)]
    return [first, *[padded] * (depth - 2), padded * last.T]
