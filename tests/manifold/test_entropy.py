"""The entropy of a matrix: the volume of its balanced factorisations, measured on the layers themselves."""

from __future__ import annotations

import itertools
import math

import exact_geometry as exact
import numpy as np
import pytest
from flint import fmpq, fmpq_mat
from hypothesis import given
from hypothesis import strategies as st

import dlnsym as dln

EPS = float(np.finfo(np.float64).eps)
ROOTS = (fmpq(7, 4), fmpq(5, 4), fmpq(3, 4))
ORTHOGONAL = {0: 1.0, 1: 2.0, 2: 4 * math.sqrt(2) * math.pi, 3: 32 * math.sqrt(2) * math.pi**2}
"""The volume of O(d) in the Frobenius metric: SO(3) is covered twice by a sphere of volume 2π² and radius 2."""


def columns(m: fmpq_mat, begin: int, end: int) -> fmpq_mat:
    return fmpq_mat([row[begin:end] for row in m.tolist()])


def measured(shape: tuple[int, int], rank: int, width: int, depth: int) -> tuple[np.ndarray, float]:
    """W, and the entropy from the Gram matrix of the velocities of exact layers W_j = Q_j S Q_{j−1}^T.

    Q_j turns within its columns, and towards the columns that complete it: in the metric of O(h) over O(h − r), in
    which both have the length √2, their manifold has the volume of O(h) over that of O(h − r).
    """
    m, n = shape
    s = exact.diagonal(list(ROOTS[:rank]))
    whole = [exact.rotation(n, 1), *(exact.rotation(width, 2 + k) for k in range(depth - 1)), exact.rotation(m, 90)]
    q = [columns(frame, 0, rank) for frame in whole]
    layers = [q[j] * s * q[j - 1].transpose() for j in range(1, depth + 1)]
    velocities = []
    for j in range(1, depth):
        turns = []
        for a, b in itertools.combinations(range(width), 2):
            if a < rank:
                skew = fmpq_mat(width, width)
                skew[a, b], skew[b, a] = fmpq(-1), fmpq(1)
                turns.append(columns(whole[j] * skew, 0, rank))
        for turn in turns:
            moved = [layer * fmpq(0) for layer in layers]
            moved[j - 1] = turn * s * q[j - 1].transpose()
            moved[j] = q[j + 1] * s * turn.transpose()
            velocities.append([x for layer in moved for x in layer.entries()])
    size = len(velocities)
    gram = fmpq_mat(
        size, size, [sum((a * b for a, b in zip(x, y, strict=True)), fmpq(0)) for x in velocities for y in velocities]
    )
    determinant = gram.det() / fmpq(2) ** size if size else fmpq(1)
    base = (depth - 1) * math.log(ORTHOGONAL[width] / ORTHOGONAL[width - rank])
    product = layers[0]
    for layer in layers[1:]:
        product = layer * product
    return exact.floats(product), base + 0.5 * (math.log(int(determinant.p)) - math.log(int(determinant.q)))


@pytest.mark.parametrize(
    ("shape", "rank", "width", "depth"),
    [
        ((1, 1), 1, 1, 4),
        ((2, 2), 2, 2, 1),
        ((2, 2), 2, 2, 2),
        ((2, 2), 2, 2, 5),
        ((3, 3), 3, 3, 3),
        ((2, 4), 2, 2, 3),
        ((3, 3), 1, 1, 3),
        ((3, 3), 2, 3, 2),
        ((4, 2), 2, 3, 3),
        ((2, 2), 1, 2, 4),
    ],
)
def test_the_entropy_is_the_volume_of_the_layers(shape: tuple[int, int], rank: int, width: int, depth: int) -> None:
    w, true = measured(shape, rank, width, depth)
    found = float(dln.Manifold(depth, shape, rank).at(w).entropy(width))
    assert abs(found - true) <= 256 * EPS * (1 + abs(true))


@given(st.integers(0, 10**6), st.integers(1, 40))
def test_the_narrowest_hidden_layers_are_the_default_and_any_frame_will_do(seed: int, depth: int) -> None:
    rng = np.random.default_rng(seed)
    w = rng.standard_normal((2, 3, 4))
    p = dln.Manifold(depth, (3, 4)).at(w)
    q = np.linalg.qr(rng.standard_normal((4, 4)))[0]
    assert (p.entropy() == p.entropy(3)).all()
    np.testing.assert_allclose(p.entropy(), dln.Manifold(depth, (3, 4)).at(w @ q).entropy(), atol=1e-10)


def test_equal_singular_values_have_the_limit() -> None:
    """(σ_i² − σ_l²)/(σ_i^{2/N} − σ_l^{2/N}) tends to N σ^{2 − 2/N}."""
    M = dln.Manifold(3, 2)
    at = float(M.at(2 * np.eye(2)).entropy())
    assert at == pytest.approx(2 * math.log(ORTHOGONAL[2]) + 0.5 * math.log(3 * 2 ** (4 / 3)), rel=8 * EPS)
    near = float(M.at(np.diag([2.0, 2.0 - 1e-9])).entropy())
    assert near == pytest.approx(at, abs=1e-8)


def test_entropy_falls_as_volume_grows() -> None:
    rng = np.random.default_rng(2)
    s = np.exp(rng.normal(size=(50, 2)))
    p = dln.Manifold(4, 2).at(s[:, :, None] * np.eye(2))
    # for two singular values of a given product, log sqrt(det g) + 2 S does not depend on them
    constant = p.log_volume() + 2 * p.entropy() + 0.75 * np.log(s).sum(axis=-1)
    assert np.ptp(constant) <= 64 * EPS * np.abs(constant).max()


def test_what_has_no_entropy() -> None:
    with pytest.raises(ValueError, match="depth is inf, .*; expected a smaller one"):
        dln.Manifold(math.inf, 2).at(np.eye(2)).entropy()
    with pytest.raises(ValueError, match="W holds a singular matrix"):
        dln.Manifold(2, 2).at(np.ones((2, 2))).entropy()
    p = dln.Manifold(2, 2).at(np.eye(2))
    with pytest.raises(ValueError, match="width is 1; expected an integer >= 2"):
        p.entropy(1)
    with pytest.raises(TypeError, match="width is 2.0"):
        p.entropy(2.0)  # type: ignore[arg-type]
