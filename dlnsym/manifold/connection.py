"""The Levi-Civita connection of g^N in singular coordinates, and what follows from it at once."""

from __future__ import annotations

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.local import Local


def christoffel(at: Local) -> Array:
    """C with Γ(X, Y)_il = −Σ_j C_ijl (X_ij Y_jl + Y_ij X_jl), (m, r, n, B).

    C_ijl = −λ_il σ_j k[i, j, l].  Where row and column are both beyond the rank it is 1/σ_j, which keeps X tangent.
    """
    layout, sigma = at.layout, at.sigma.T[:, None]
    with np.errstate(invalid="ignore"):
        table = at.differences.second[layout.triples]
        table *= at.spectrum[:, None]
        table *= sigma
    if layout.some:
        table = np.where(layout.beyond[:, None, :, None], 1.0 / sigma, table)
    return np.asarray(table)


def connection(at: Local, x: Array, y: Array) -> Array:
    """Γ(X, Y) for tangent X and Y in singular coordinates, (B, m, n)."""
    table, r = christoffel(at), at.rank
    product = np.einsum("ijlz,zij,zjl->zil", table, x[..., :r], y[..., :r, :])
    product += product if y is x else np.einsum("ijlz,zij,zjl->zil", table, y[..., :r], x[..., :r, :])
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
