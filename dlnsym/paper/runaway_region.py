"""The region R of ``dln:runaway``, from which every trajectory of the mask (3.26) runs to infinity."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared.validate import Flags


def in_region(w: ArrayLike, target: ArrayLike) -> Flags:
    """Whether matrices (n, 2, 2) lie in R: by the theorem none of them reaches a minimiser, at any depth N ≥ 2.

    ``target`` holds Φ_11, Φ_12 and Φ_22 != 0; its entry (2, 1) is not used.  Other signs are led back to positive ones
    by changing the signs of rows and columns.

    >>> in_region([[[0.5, -0.1], [-30.0, 1.4]], [[0.5, 0.9], [0.0, 1.4]]], [[0.58, 1.0], [0.0, 1.447]]).tolist()
    [True, False]
    """
    phi = np.asarray(target, dtype=np.float64)
    # rows (1, r), columns (c_1, c_2): Φ_11 c_1, Φ_12 c_2 and r Φ_22 c_2 are positive
    columns = np.sign(phi[0])
    rows = np.array([1.0, np.sign(phi[1, 1]) * columns[1]])
    signs = rows[:, None] * columns
    at, goal = np.asarray(w, dtype=np.float64) * signs, phi * signs
    a, b, c = goal[0, 0], goal[0, 1], goal[1, 1]
    x, y, below = at[:, 0, 0], at[:, 0, 1], at[:, 1, 1]
    loss = ((x - a) ** 2 + (y - b) ** 2 + (below - c) ** 2) / 2
    # x w − y z without the determinant of a library, which loses small ones
    opposite = x * below < y * at[:, 1, 0]
    inside: Flags = opposite & (x > 0) & (below > 0) & (y < 0) & (loss < b**2 / 2 + min(a, c) ** 2 / 2)
    return inside
