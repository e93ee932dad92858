"""The volume of the balanced factorisations of a matrix, from singular values that are checked already."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from dlnsym._validate import Array
from dlnsym.manifold.volume import log_spectrum_of_pairs

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


def log_orthogonal_volume(width: int) -> float:
    """log c_d, the volume of O(d) in the Frobenius metric: c_d = 2^{d(d+3)/4} Π_{k≤d} π^{k/2}/Γ(k/2), and c_0 = 1.

    >>> round(math.exp(log_orthogonal_volume(2)) / math.pi, 12) == round(4 * math.sqrt(2), 12)
    True
    """
    from scipy.special import gammaln

    k = np.arange(1, width + 1)
    return float((0.5 * (k + 1) * math.log(2) + 0.5 * k * math.log(math.pi) - gammaln(0.5 * k)).sum())


def log_fibre_volume(manifold: Manifold, sigma: Array, width: int) -> Array:
    """Of singular values σ (..., r) > 0 and hidden layers of this width, (...); for a finite depth.

    ½ Σ_{i<l} log(N λ_il), and for each of the N − 1 hidden layers log(c_h/c_{h−r}) + (h − r)/N Σ log σ_i.
    """
    N, r = manifold.N, sigma.shape[-1]
    pairs = 0.5 * (0.5 * r * (r - 1) * math.log(N) + log_spectrum_of_pairs(sigma, N))
    each = log_orthogonal_volume(width) - log_orthogonal_volume(width - r)
    total: Array = pairs + (N - 1) * each
    if width > r:
        total = total + (1 - 1 / N) * (width - r) * np.log(sigma).sum(axis=-1)
    return total
