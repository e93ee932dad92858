"""Ill-conditioned matrices: every singular value to all digits, and tensors as exact as for others."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metric_by_definition import ByDefinition

import dlnsym as dln


@given(
    st.sampled_from([(2, 2), (3, 3), (4, 3), (3, 5), (6, 6)]),
    st.sampled_from(["spread", "two clusters", "random"]),
    st.floats(1e2, 1e12),
    st.sampled_from([1.0, 1e-200, 1e200]),
    st.integers(0, 2**32 - 1),
)
@settings(max_examples=40, deadline=None)
def test_every_singular_value_has_its_digits(
    shape: tuple[int, int], kind: str, condition: float, scale: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    (m, n), k = shape, min(shape)
    sigma = {
        "spread": np.geomspace(1, 1 / condition, k),
        "two clusters": np.r_[1.0, np.full(k - 1, 1 / condition)],
        "random": np.r_[1.0, condition ** -rng.uniform(size=k - 1)],
    }[kind]
    u, v = (np.linalg.qr(rng.normal(size=(d, k)))[0] for d in shape)
    W = scale * ((u * sigma) @ v.T)
    p = dln.Manifold(3, shape).at(W)
    with mpmath.workdps(60):
        true = [float(s) for s in list(mpmath.svd_r(mpmath.matrix(W.tolist()), compute_uv=False))[:k]]
    assert np.abs(p.frames.singular_values / true - 1).max() <= 2e-13
    assert (p.singular_values == p.frames.singular_values).all()
    assert np.abs(p.frames.U.T @ p.frames.U - np.eye(m)).max() <= 1e-14
    # a batch gives what its members give
    again = dln.Manifold(3, shape).at(np.stack([W, scale * np.eye(m, n)])).frames.singular_values[0]
    assert np.abs(again / true - 1).max() <= 2e-13


@pytest.mark.parametrize("depth", [2, 3, math.inf])
@pytest.mark.parametrize("shape", [(2, 2), (3, 2)])
def test_directions_of_the_size_of_small_singular_values_are_seen(shape: tuple[int, int], depth: float) -> None:
    """Unit vectors of the metric have entries of the size of σ_2, far below the rounding of those as large as σ_1."""
    rng = np.random.default_rng(11)
    u, v = (np.linalg.qr(rng.normal(size=(d, 2)))[0] for d in shape)
    W = (u * [1.0, 1e-7]) @ v.T
    p = dln.Manifold(depth, shape).at(W)
    true = ByDefinition(W, depth)
    X = W @ np.diag([0.3, 1.0]) + (u * [0.0, 3e-8]) @ v.T
    Y = W[:, ::-1] + 0.5 * W
    for f, g in ((p.ricci, true.ricci), (p.inner, true.inner)):
        assert float(f(X, Y)) == pytest.approx(g(X, Y), rel=1e-12)
