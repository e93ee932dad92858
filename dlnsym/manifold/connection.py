"""The Levi-Civita connection of g^N in singular coordinates, and what follows from it at once."""

from __future__ import annotations

import numpy as np

from dlnsym._validate import Array
from dlnsym.manifold.differences import tuples
from dlnsym.manifold.local import Local


def christoffel(at: Local) -> Array:
    """C with Γ(X, Y)_il = −Σ_j C_ijl (X_ij Y_jl + Y_ij X_jl), (m, r, n, B).

    C_ijl = −λ_il σ_j k[i, j, l].  Where row and column are both beyond the rank it is 1/σ_j, which keeps X tangent.
    """
    nodes, r = at.differences, at.rank
    triples = tuples(nodes.count, 3).at[np.ix_(at.rows, np.arange(r), at.columns)]
    sigma = at.sigma.T[None, :, None]
    with np.errstate(invalid="ignore"):
        table = nodes.second[triples] * at.spectrum[:, None] * sigma
    return np.where(at.beyond[:, None, :, None], 1.0 / sigma, table)


def connection(at: Local, x: Array, y: Array) -> Array:
    """Γ(X, Y) for tangent X and Y in singular coordinates, (B, m, n)."""
    table, r = christoffel(at), at.rank
    product = np.einsum("ijlz,zij,zjl->zil", table, x[..., :r], y[..., :r, :])
    product += np.einsum("ijlz,zij,zjl->zil", table, y[..., :r], x[..., :r, :])
    return np.asarray(-product)


def pairing(at: Local, g: Array, x: Array) -> Array:
    """The matrix K with ⟨G, Γ(X, T)⟩ = ⟨K, T⟩ for every tangent T, (B, m, n)."""
    table, r = christoffel(at), at.rank
    result = np.zeros_like(g)
    result[..., :r, :] -= np.einsum("ijlz,zil,zij->zjl", table, g, x[..., :r])
    result[..., :r] -= np.einsum("ijlz,zil,zjl->zij", table, g, x[..., :r, :])
    return result


def laplacian_of_identity(at: Local) -> Array:
    """Δ_g W in singular coordinates: a diagonal, (1 − 1/N) σ^{1−2/N}, (B, r)."""
    return np.asarray((1.0 - 1.0 / at.depth) * at.sigma ** (1.0 - 2.0 / at.depth))
