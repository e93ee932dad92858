"""A network of linear layers: its end-to-end matrix, the gradient by every layer, and how far it is from balance.

Layers are listed from W_N down to W_1, each with a leading axis over trajectories.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target

PARTS = 3
"""Pieces into which the entries of a layer are cut, of some 20 bits each: products of pieces are exact."""


def checked_layers(layers: object, shape: tuple[int, int]) -> list[Array]:
    """The argument ``layers``: a list of arrays (..., ., .) that broadcast, with a product of the shape.

    Each comes back as (trajectories, ., .).  Raises ``TypeError`` and ``ValueError``.
    """
    if isinstance(layers, str) or not isinstance(layers, Sequence) or len(layers) == 0:
        raise TypeError(f"layers is {check.show(layers)}; expected a list of matrices, from W_N to W_1")
    names = [f"layers[{k}]" for k in range(len(layers))]
    found = [check.matrices(name, w) for name, w in zip(names, layers, strict=True)]
    rows = shape[0]
    for k, w in enumerate(found):
        columns = shape[1] if k == len(found) - 1 else w.shape[-1]
        if w.shape[-2:] != (rows, columns):
            raise ValueError(f"{names[k]} has shape {w.shape}; expected shape (..., {rows}, {columns})")
        rows = columns
    check.batches(**dict(zip(names, found, strict=True)))
    axes = np.broadcast_shapes(*(w.shape[:-2] for w in found))
    return [np.broadcast_to(w, (*axes, *w.shape[-2:])).reshape(-1, *w.shape[-2:]) for w in found]


def partial_products(layers: Sequence[Array]) -> list[Array]:
    """W_1, W_2 W_1, …, W_N ⋯ W_1: the last is the end-to-end matrix, the others stand below a layer."""
    found = [layers[-1]]
    for w in reversed(layers[:-1]):
        found.append(w @ found[-1])
    return found


def gradients(layers: Sequence[Array], products: Sequence[Array], gradient: Array) -> list[Array]:
    """The gradient by every layer, eq. (1.4), from ∂E at the end-to-end matrix; W_N first."""
    found, carried = [], gradient
    for w, below in zip(layers[:-1], reversed(products[:-1]), strict=True):
        found.append(numpy_target.in_layer(carried, below))
        carried = numpy_target.through_layer(w, carried)
    return [*found, carried]


def defects(layers: Sequence[Array]) -> Array:
    """‖W_{j+1}^T W_{j+1} − W_j W_j^T‖ in the Frobenius norm, j = 1 … N − 1: (..., N − 1).

    Its error is some ulp of itself and 1e-18 of ‖W_{j+1}‖² + ‖W_j‖²: the defect of layers that rounding alone
    keeps from balance, some 1e-16, has digits.
    """
    upwards = [_cut(w) for w in reversed(layers)]
    found = [np.linalg.norm(_balance(x, y), axis=(-2, -1)) for y, x in zip(upwards[:-1], upwards[1:], strict=True)]
    return np.stack(found, axis=-1) if found else np.empty((len(layers[0]), 0))


def _balance(x: Sequence[Array], y: Sequence[Array]) -> Array:
    """G_j from the pieces of W_{j+1} and of W_j, the smallest terms first."""
    pairs = sorted(((a, b) for a in range(PARTS) for b in range(PARTS) if a + b <= PARTS), key=sum, reverse=True)
    total: Array = sum(
        (numpy_target.balance_part(x[a], x[b], y[a], y[b]) for a, b in pairs),
        np.zeros(1),
    )
    return total


def _cut(w: Array) -> list[Array]:
    """Summands of w, each a small integer times a power of two, which falls from one to the next."""
    bits = (53 - math.ceil(math.log2(max(w.shape[-2:])))) // 2
    exponent = np.frexp(np.abs(w).max(axis=(-2, -1), keepdims=True))[1]
    pieces, rest = [], w
    for k in range(1, PARTS + 1):
        grid = k * bits - exponent
        piece = np.ldexp(np.rint(np.ldexp(rest, grid)), -grid)
        pieces.append(piece)
        rest = rest - piece
    return pieces
