"""The 3 × 3 example (3.28): its problem, the particular completion M of (3.30), the surface of rank-two completions."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared.validate import Array
from dlnsym.completion.families import CompletionFamily
from dlnsym.completion.problem import CompletionProblem

UNKNOWNS = (("w_12", 0, 1), ("w_31", 2, 0), ("w_23", 1, 2))
"""The entries that are not observed, with their places."""

Rows = tuple[tuple[float, float, float], ...]
PRINTED: Rows = ((-1.55795, 0.0, 1.58397), (0.212869, 0.0337805, 0.0), (0.0, 1.32488, 1.92653))
"""The target (3.31), with 0 where it is not observed."""


def problem(target: Rows = PRINTED) -> CompletionProblem:
    """Every entry but the three unknown ones is observed."""
    mask = np.ones((3, 3))
    for _, row, column in UNKNOWNS:
        mask[row, column] = 0.0
    # the decimals themselves, exactly
    return CompletionProblem(np.array(target).astype(str), mask)


@cache
def surface(target: Rows = PRINTED) -> CompletionFamily:
    """The completions of rank two, solved for w_23 as in (3.29)."""
    return problem(target).family(2, solve_for=["w_23"])


def coordinates(w: ArrayLike) -> Array:
    """(w_12, w_31, w_23) of matrices: (..., 3, 3) -> (..., 3)."""
    array = np.asarray(w, dtype=np.float64)
    return np.stack([array[..., row, column] for _, row, column in UNKNOWNS], axis=-1)


def at(x: ArrayLike, target: Rows = PRINTED) -> Array:
    """The minimiser with given (w_12, w_31, w_23): (..., 3) -> (..., 3, 3)."""
    array = np.asarray(x, dtype=np.float64)
    w = np.broadcast_to(np.asarray(target), (*array.shape[:-1], 3, 3)).copy()
    for k, (_, row, column) in enumerate(UNKNOWNS):
        w[..., row, column] = array[..., k]
    return w


@cache
def particular(target: Rows = PRINTED) -> tuple[float, float, float]:
    """(w_12, w_31, w_23) of M, equation (3.30): the completion all of whose three LU remainders vanish.

    Each says that a 2 × 2 minor with one unknown is zero, so that M is found as three completions of rank one.

    >>> tuple(round(x, 4) for x in particular())
    (1.0893, -1.8949, -0.2164)
    """
    (a, _, c), (d, _, _), (_, h, i) = target
    w_31 = _rank_one([[a, c], [0.0, i]], 1, 0)
    w_23 = _rank_one([[a, c], [d, 0.0]], 1, 1)
    w_12 = _rank_one([[a, 0.0], [w_31, h]], 0, 1)
    return w_12, w_31, w_23


def _rank_one(rows: list[list[float]], row: int, column: int) -> float:
    """The entry that makes a 2 × 2 matrix singular, all others being observed."""
    mask = np.ones((2, 2))
    mask[row, column] = 0.0
    return float(CompletionProblem(rows, mask).family(1)()[row, column])


def random_minimisers(count: int, deviation: float, seed: int, target: Rows = PRINTED) -> Array:
    """Rank-two minimisers as Section 3.4.2 draws them: w_12 and w_31 normal, w_23 from (3.29); (count, 3)."""
    w_12, w_31 = deviation * np.random.default_rng(seed).normal(size=(2, count))
    return coordinates(surface(target)(w_12, w_31))
