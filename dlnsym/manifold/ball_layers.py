"""Balanced weights in balls, and what a velocity of their product is lifted to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flint import arb, arb_mat

from dlnsym.algebra.validated.powers import carried
from dlnsym.kernels import arb_target
from dlnsym.manifold.ball_frames import BallFrames, one
from dlnsym.manifold.root_tensors import corner_of

Matrix = Any


def of_frames(frames: BallFrames, depth: int) -> tuple[Matrix, ...]:
    """W_N, …, W_1 of depth ≥ 2: the outermost hold the frames, all the N-th roots of the σ_i."""
    u, sigma, v = frames
    width = min(u.nrows(), v.nrows())
    roots = [arb_target.root_of_square(s, arb(2 * depth)) for s in sigma] + [arb(0)] * (width - len(sigma))
    signs = [_sign(column) for column in u.transpose().tolist()]
    left = arb_mat([[s * x * r for s, x, r in zip(signs, row, roots, strict=False)] for row in u.tolist()])
    right = arb_mat([[s * x * r for x in row] for s, row, r in zip(signs, v.transpose().tolist(), roots, strict=False)])
    hidden = arb_mat([[r if i == l else 0 for l in range(width)] for i, r in enumerate(roots)])
    return (left, *[hidden] * (depth - 2), right)


def _sign(column: Sequence[Any]) -> int:
    """Of the entry that is largest in its middle: each sign gives a decomposition."""
    return -1 if max(column, key=lambda x: float(abs(x).mid())).mid() < 0 else 1


def of_roots(W: Matrix, depth: int) -> tuple[Matrix, ...]:
    """W_N, …, W_1 of depth ≥ 2 for W of full rank: R, …, R, R^{1 − N} W with R = (W W^T)^{1/2N}, for m > n by W^T.

    Raises :class:`~dlnsym.algebra.validated.step.NotEnclosedError`.
    """
    if W.nrows() > W.ncols():
        return tuple(w.transpose() for w in reversed(of_roots(W.transpose(), depth)))
    root = carried(W * W.transpose(), 2 * depth)
    return (*[root] * (depth - 1), arb_target.matrix_power(root.inv(), depth - 1) * W)


def of_core(left: Matrix, core: Matrix, right: Matrix, shape: tuple[int, int], depth: int) -> tuple[Matrix, ...]:
    """W_N, …, W_1 for W = L C R^T with orthonormal columns of L and R and an invertible C, zeros up to min(m, n)."""
    width = min(shape)
    first, *hidden, last = of_roots(core, depth)
    left, right = left * first, last * right.transpose()
    return (
        corner_of(left, shape[0], width),
        *[corner_of(w, width, width) for w in hidden],
        corner_of(right, width, shape[1]),
    )


def lifted(weights: Sequence[Matrix], momentum: Matrix) -> tuple[Matrix, ...]:
    """The velocities of W_N, …, W_1, for A_{N,W}^{-1} of that of the product.

    The flow of a loss moves layers horizontally, and the product by −A(∂E): so it is what the layers do for −∂E.
    """
    depth = len(weights)
    before, behind = [one(weights[0].nrows())], [one(weights[-1].ncols())]
    for w in weights[:-1]:
        before.append(before[-1] * w)
    for w in reversed(weights[1:]):
        behind.append(w * behind[-1])
    return tuple(arb_target.layer_rate(a, -momentum, b, depth) for a, b in zip(before, reversed(behind), strict=True))
