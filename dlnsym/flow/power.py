"""W with the roots S, T or the logarithms P, Q of W W^T and W^T W; from derivations/flow/power_flow.py.

At finite depth W has any shape and rank, and to resolve a singular value σ takes (2/N) log10(σ_1/σ) digits more than W
does.  At infinite depth W is square and invertible, and it takes none.  At depth 1 singular values are those of W.
"""

from __future__ import annotations

import math
from typing import Any

import mpmath

from dlnsym.flow import eigenframes
from dlnsym.flow.chart import Decomposed, Motion, OfMatrix, OnState, PreciseDefaults
from dlnsym.flow.numbers import Matrix, PreciseNumbers, State
from dlnsym.kernels import mpmath_target
from dlnsym.manifold import precise

SPARE = 64
"""Bits beyond those of the state to begin with, where the smallest root is lost in what was rounded away."""


class Power(PreciseDefaults):
    """W, (W W^T)^{1/N}, (W^T W)^{1/N}, or W, log W W^T, log W^T W at N = ∞, in flow time, in high precision."""

    symmetric = (1, 2)

    def __init__(self, numbers: PreciseNumbers, depth: float, rank: int, *, in_frames: bool = False) -> None:
        """``in_frames`` allows :mod:`dlnsym.flow.eigenframes` at N = ∞, in balls whose radii need no proof."""
        self.numbers, self.depth, self.rank = numbers, depth, rank
        self._in_frames = in_frames and rank >= eigenframes.NARROWEST
        self._infinite = math.isinf(depth)

    def start(self, point: Decomposed) -> State:
        if self._infinite:
            values = [mpmath_target.log_of_square(s) for s in point.singular_values]
        else:
            values = [mpmath_target.root_of_square(s, self.depth) for s in point.singular_values]
        converted = self.numbers.converted
        return [
            point.W,
            *(converted(mpmath_target.from_frames(frame, mpmath.diag(values), frame)) for frame in (point.U, point.V)),
        ]

    def matrix(self, state: State) -> Matrix:
        return state[0]

    def adapted(self, loss: Any) -> OnState:
        return OfMatrix(self, loss)

    def velocity(self, state: State, gradient: Matrix) -> Motion:
        w, left, right = state
        k, n = self.numbers.kernels, self.depth
        share = 1 if self._infinite else n
        powers = [k.left_power_rate(w, gradient, share), k.right_power_rate(w, gradient, share)]
        if not self._infinite:
            return Motion([k.velocity(left, right, gradient, n), *powers], 1)
        return Motion([self._velocity_of_logarithms(w, left, right, gradient), *powers], 1)

    def _velocity_of_logarithms(self, w: Matrix, left: Matrix, right: Matrix, gradient: Matrix) -> Matrix:
        """dW/dt at infinite depth, in the way that is cheapest at this width."""
        if self.rank == 2:
            return self.numbers.kernels.velocity_of_logarithms_two(left, right, gradient)
        if self._in_frames:
            image = eigenframes.operator(w, left, gradient)
            if image is not None:
                return -image
        return self.numbers.kernels.velocity_of_logarithms(left, right, gradient)

    def scales(self, state: State) -> list[float]:
        w, *roots = (self.numbers.size(m) for m in state)
        if self._infinite:
            # an error of a logarithm is a relative error of a singular value
            return [w, 0.0, 0.0]
        # the N-th power magnifies a relative error of a root
        return [w, *(size - math.log2(self.depth) for size in roots)]

    def aims(self, state: State) -> list[float]:
        """At finite depth the smallest root, so that every singular value has its digits.

        At infinite depth logarithms see to that; at depth 1 singular values may pass through 0.
        """
        if self._infinite or self.depth == 1:
            return self.scales(state)
        smallest = self._powers(state)[-1]
        if smallest <= 0:
            lost = mpmath.mp.prec + SPARE
            return [self.numbers.size(state[0]), *(size - lost for size in self.scales(state)[1:])]
        aim = float(mpmath.log(smallest, 2)) - math.log2(self.depth)
        return [self.numbers.size(state[0]), aim, aim]

    def rescaled(self, state: State) -> Any | None:
        """r^{2/N−1} of derivations/flow/clocks.py, r being the Frobenius norm of W.

        At depth 2 the two clocks are one, and at depth 1 nothing is slow near 0.
        """
        if self.depth <= 2:
            return None
        kernels = self.numbers.kernels
        return kernels.clock(kernels.log_size(state[0]), self.depth)

    def drift(self, state: State, impulse: float, largest: float) -> list[float] | None:
        """W by at most λ_11 ∫|∂E|, the roots or logarithms by 2 |W| ∫|∂E|."""
        root = impulse + 1 + self.numbers.size(state[0])
        return [impulse + largest, root, root]

    def singular_values(self, state: State) -> tuple[Any, ...]:
        if self.depth == 1:
            return precise.singular_values(self.numbers.to_mpmath(state[0]))
        powers = self._powers(state)
        if self._infinite:
            return tuple(mpmath_target.from_log(x) for x in powers)
        # a root that is 0 may come out below it
        return tuple(mpmath_target.from_root(max(x, 0), self.depth) for x in powers)

    def _powers(self, state: State) -> list[Any]:
        """Eigenvalues of S or P, falling, as many as the rank."""
        found = mpmath.eigsy(self.numbers.to_mpmath(state[1]), eigvals_only=True)
        return sorted(found, reverse=True)[: self.rank]
