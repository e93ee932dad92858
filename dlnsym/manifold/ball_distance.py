"""Bounds from below on the distance of two matrices, in balls, that hold for every path between them.

- g^N is at least Σ dφ_i² with φ_i = N σ_i^{1/N}, at infinite depth log σ_i: the distance is at least |φ − φ'|.
- At finite depth g^N is N times the metric of a submersion (``sec-2.1-submersion``): a path from W to W' is covered by
  one of balanced layers, as long up to the factor N^{1/2}, which is no shorter than its chord.  It ends at some
  balanced layers of W', those of one choice W'_j with orthogonal matrices in between.  So with s_i = σ_i^{1/N}

      d² ≥ N [ N Σ (s_i² + s'_i²) − 2 |W'_N^T W_N|_* − 2 |W'_1 W_1^T|_* − 2 (N − 2) Σ s_i s'_i ],

  where |·|_* is the sum of the singular values, the largest trace over orthogonal matrices, and hidden layers come
  under von Neumann's trace inequality.  At N = 2 one orthogonal matrix serves both layers: |W'_2^T W_2 + W'_1 W_1^T|_*.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from flint import arb

from dlnsym.kernels import arb_target
from dlnsym.manifold.ball_frames import rough_frames

if TYPE_CHECKING:
    from dlnsym.manifold.ball_point import BallPoint

Ball = Any


def lower_bound(first: BallPoint, last: BallPoint) -> Ball:
    """A number that the distance is not below, exact."""
    W, W1, depth = first.W, last.W, first.manifold.depth
    if depth == 1:
        bounds = [_square(W - W1)]
    else:
        bounds = [_of_singular_values(first, last)]
        if not math.isinf(depth):
            bounds.append(_of_layers(first, last, int(depth)))
    return max((_root(b) for b in bounds), key=float)


def _of_singular_values(first: BallPoint, last: BallPoint) -> Ball:
    lengths = [[_length(s, p.manifold.N) for s in p.singular_values] for p in (first, last)]
    return _sum((x - y) ** 2 for x, y in zip(*lengths, strict=True))


def _length(sigma: Ball, depth: float) -> Ball:
    """φ, at infinite depth log σ."""
    if math.isinf(depth):
        return -arb_target.volume_single(sigma, arb(depth))
    return arb_target.root_of_square(sigma, 2 * arb(depth)) * arb(depth)


def _of_layers(first: BallPoint, last: BallPoint, depth: int) -> Ball:
    weights, others = first.weights(), last.weights()
    left, right = others[0].transpose() * weights[0], others[-1] * weights[-1].transpose()
    roots = [[arb_target.root_of_square(s, arb(2 * depth)) for s in p.singular_values] for p in (first, last)]
    outer = _nuclear(left + right) if depth == 2 else _nuclear(left) + _nuclear(right)
    hidden = (depth - 2) * _sum(x * y for x, y in zip(*roots, strict=True))
    return depth * (depth * _sum(x * x for of in roots for x in of) - 2 * outer - 2 * hidden)


def _nuclear(m: Any) -> Ball:
    """A bound from above on the sum of the singular values: that of a diagonal matrix, and of what is left of m."""
    u, v = rough_frames(m)
    inside = u.transpose() * m * v
    size = m.nrows()
    diagonal: Sequence[Ball] = [abs(inside[k, k]) for k in range(size)]
    off = _sum(arb(x.abs_upper()) ** 2 for k, x in enumerate(inside.entries()) if k % (size + 1))
    return _sum(diagonal) + (arb(size) * off).sqrt()


def _square(m: Any) -> Ball:
    return _sum(x * x for x in m.entries())


def _root(square: Ball) -> Ball:
    low = arb(square.lower())
    return arb(low.sqrt().lower()) if low > 0 else arb(0)


def _sum(terms: Any) -> Ball:
    return sum(terms, start=arb(0))
