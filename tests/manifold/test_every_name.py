"""Every name of a point, in batches, at every kind of shape and rank: each member is what it is alone."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pytest

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.manifold.point import Point


class Kind(NamedTuple):
    depth: float
    shape: tuple[int, int]
    rank: int


KINDS = [
    Kind(depth, shape, rank)
    for depth in (1, 2, 3, math.inf)
    for shape, rank in (((2, 2), 2), ((3, 3), 3), ((2, 3), 2), ((3, 2), 2), ((3, 3), 2), ((2, 3), 1), ((1, 1), 1))
]


def start(kind: Kind, *batch: int) -> Array:
    rng = np.random.default_rng(7)
    u, v = (np.linalg.qr(rng.normal(size=(*batch, side, kind.rank)))[0] for side in kind.shape)
    return np.asarray((u * np.linspace(1.4, 0.8, kind.rank)) @ v.mT)


def calls(target: Array) -> dict[str, Callable[[Point, Array, Array, Array], Array]]:
    loss = dln.CompletionProblem(target)
    return {
        "operator": lambda p, x, y, z: p.operator(x),
        "inner": lambda p, x, y, z: p.inner(x, y),
        "norm": lambda p, x, y, z: p.norm(x),
        "tensor": lambda p, x, y, z: p.tensor(),
        "eigenvalues": lambda p, x, y, z: p.eigenvalues,
        "singular_values": lambda p, x, y, z: p.singular_values,
        "log_volume": lambda p, x, y, z: p.log_volume(),
        "effective_rank": lambda p, x, y, z: p.effective_rank(),
        "gradient": lambda p, x, y, z: p.gradient(loss),
        "hessian": lambda p, x, y, z: p.hessian(loss, x),
        "connection": lambda p, x, y, z: p.connection(x, y),
        "curvature": lambda p, x, y, z: p.curvature(x, y, z),
        "ricci": lambda p, x, y, z: p.ricci(x, y),
        "scalar": lambda p, x, y, z: p.scalar(),
        "exp": lambda p, x, y, z: p.exp(0.2 * x),
        "transport": lambda p, x, y, z: p.transport(y, along=0.2 * x),
        "laplacian_of_identity": lambda p, x, y, z: p.laplacian_of_identity(),
    }


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_batches_are_their_members(kind: Kind) -> None:
    M, W = dln.Manifold(*kind), start(kind, 2, 2)
    rng = np.random.default_rng(8)
    p = M.at(W)
    # tangent, and of length 1
    x, y, z = (p.operator(rng.normal(size=W.shape)) for _ in range(3))
    x, y, z = (a / p.norm(a)[..., None, None] for a in (x, y, z))
    names = calls(rng.normal(size=kind.shape))
    if not math.isinf(kind.depth):
        names["entropy"] = lambda p, x, y, z: p.entropy()
        names["lift"] = lambda p, x, y, z: np.concatenate([a.reshape(*a.shape[:-2], -1) for a in p.lift(x)], axis=-1)
    if M.dimension > 1:
        names["sectional"] = lambda p, x, y, z: p.sectional(x, y)
    for name, call in names.items():
        whole = call(p, x, y, z)
        for at in np.ndindex(2, 2):
            alone = call(M.at(W[at]), x[at], y[at], z[at])
            assert np.shape(whole[at]) == np.shape(alone), name
            assert np.abs(whole[at] - alone).max() <= 1e-11 * (1 + np.abs(alone).max()), name


@pytest.mark.parametrize("kind", [k for k in KINDS if k.depth > 1 and k.shape != (3, 3)], ids=str)
def test_logarithms_and_distances_of_batches(kind: Kind) -> None:
    M, W = dln.Manifold(*kind), start(kind, 2)
    p, rng = M.at(W), np.random.default_rng(9)
    x = p.operator(rng.normal(size=W.shape))
    x *= 0.3 / p.norm(x)[:, None, None]
    ends = p.exp(x)
    found, far = p.log(ends), p.dist(ends)
    assert np.abs(found - x).max() <= 1e-10 and np.abs(far - 0.3).max() <= 1e-11
    one = M.at(W[1])
    assert np.abs(one.log(ends[1]) - found[1]).max() <= 1e-12 and abs(one.dist(ends[1]) - far[1]) <= 1e-12
    path = M.geodesic(W, end=ends)
    assert np.abs(path.at([0.0, 1.0]) - np.stack([W, ends])).max() <= 1e-11
