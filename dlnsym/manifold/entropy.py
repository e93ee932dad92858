"""The volume of the balanced factorisations of a matrix, from singular values that are checked already."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold


def log_orthogonal_volume(width: int) -> float:
    """log c_d, the volume of O(d) in the Frobenius metric: c_d = 2^{d(d+3)/4} Π_{k≤d} π^{k/2}/Γ(k/2), and c_0 = 1.

    >>> import math
    >>> round(math.exp(log_orthogonal_volume(2)) / math.pi, 12) == round(4 * math.sqrt(2), 12)
    True
    """
    from scipy.special import gammaln

    n = np.arange(1, width + 1)
    return float(numpy_target.orthogonal_factor(n, gammaln(0.5 * n)).sum())


def hidden_width(manifold: Manifold, width: int | None) -> int:
    """The width of the hidden layers; raises ``TypeError`` and ``ValueError`` for a bad one and for infinite depth."""
    if math.isinf(manifold.depth):
        raise ValueError("depth is inf, or above 2^100; expected a smaller one, as there are N layers to factor into")
    return manifold.rank if width is None else check.whole("width", width, manifold.rank)


def log_fibre_volume(manifold: Manifold, sigma: Array, width: int) -> Array:
    """Of singular values σ (..., r) > 0 and hidden layers of this width, (...); for a finite depth.

    ½ Σ_{i<l} log(N λ_il), and for each of the N − 1 hidden layers log(c_h/c_{h−r}) + (h − r)/N Σ log σ_i.
    """
    N, r = manifold.N, sigma.shape[-1]
    i, l = np.triu_indices(r, 1)
    total: Array = numpy_target.fibre_pair(sigma[..., i], sigma[..., l], N).sum(axis=-1)
    total = total + numpy_target.fibre_single(sigma, N, width - r).sum(axis=-1)
    return total + (N - 1) * (log_orthogonal_volume(width) - log_orthogonal_volume(width - r))
