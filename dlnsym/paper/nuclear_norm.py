"""The completion of least nuclear norm, by Douglas and Rachford's splitting."""

from __future__ import annotations

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.decomposition import decompose


def least_nuclear_norm(target: Array, mask: Array, steps: int = 2000, tol: float = 1e-6) -> Array:
    """The matrix of least nuclear norm with the observed entries of ``target``, to ``tol`` of its Frobenius norm.

    Each step fixes the observed entries and shrinks the singular values of what it reflects; the two points that it
    yields agree in the limit, and their distance is what ``tol`` bounds.  Raises ``RuntimeError`` where ``steps`` do
    not suffice.

    >>> target = np.outer([1.0, 2.0], [3.0, 1.0])
    >>> found = least_nuclear_norm(target, np.array([[1.0, 1.0], [1.0, 0.0]]))
    >>> found.round(3)
    array([[3., 1.],
           [6., 2.]])
    """
    observed = mask > 0
    size = float(np.linalg.norm(target * mask))
    shrink = 0.1 * float(np.linalg.norm(target * mask, 2))
    z = target * mask
    for _ in range(steps):
        x = np.where(observed, target, z)
        u, s, vt = decompose(2 * x - z)
        y = (u * np.maximum(s - shrink, 0.0)) @ vt
        z = z + y - x
        if np.linalg.norm(y - x) <= tol * size:
            return np.asarray(x)
    raise RuntimeError(f"the least nuclear norm was not found in {steps} steps")
