"""The geometry through the layers: Gauss' and O'Neill's formulas, and the Laplacian of the balanced manifold.

Balanced layers lie in the flat space of all layers, and their product is a Riemannian submersion onto g^N/N.  So
curvature downstairs is that of the second fundamental form upstairs and of what leaves the product where it is, and
Brownian motion upstairs is projected to one with the entropy of the fibres as a drift.  Nothing here uses a divided
difference.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pytest
from scipy.linalg import null_space

import dlnsym as dln
from dlnsym._shared.validate import Array

Layers = list[Array]
"""W_1, …, W_N."""


class Balanced:
    """The balanced manifold at layers: constraints W_{j+1}^T W_{j+1} = W_j W_j^T in the flat space of all layers."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self.ends = np.cumsum([0, *(w.size for w in layers)])
        units = np.eye(self.ends[-1])
        self.slopes = np.array([self._constraints(self._layers(e), layers) for e in units]).T

    def _layers(self, flat: Array) -> Layers:
        return [flat[a:b].reshape(w.shape) for a, b, w in zip(self.ends, self.ends[1:], self.layers, strict=False)]

    def _constraints(self, x: Layers, y: Layers) -> Array:
        """The symmetric bilinear form of the constraints, (number,)."""
        found = []
        for j in range(len(x) - 1):
            form = x[j + 1].T @ y[j + 1] + y[j + 1].T @ x[j + 1] - x[j] @ y[j].T - y[j] @ x[j].T
            found.append(form[np.triu_indices(len(form))])
        return np.concatenate(found)

    @property
    def tangent(self) -> Array:
        """An orthonormal basis of tangent vectors, (dimension, all)."""
        return np.asarray(null_space(self.slopes, rcond=1e-10).T)

    def bend(self, x: Layers, y: Layers) -> Array:
        """The second fundamental form: a curve on the manifold has dG(c'') = −2 G(c', c')."""
        return np.asarray(-np.linalg.pinv(self.slopes) @ self._constraints(x, y))

    def turning(self, x: Layers, y: Layers) -> float:
        """|A_X Y|² of O'Neill's tensor: the vertical part of ∇_X Y, for W_{j+1} ↦ W_{j+1} Q_j^T, W_j ↦ Q_j W_j."""
        vertical, products = [], []
        for j in range(len(x) - 1):
            width = len(x[j])
            for a, b in zip(*np.triu_indices(width, 1), strict=True):
                skew = np.zeros((width, width))
                skew[a, b], skew[b, a] = 1.0, -1.0

                def moved(z: Layers, j: int = j, skew: Array = skew) -> Array:
                    parts = [np.zeros_like(w) for w in z]
                    parts[j], parts[j + 1] = skew @ z[j], -z[j + 1] @ skew
                    return flat(parts)

                vertical.append(moved(self.layers))
                # vertical fields are linear in the layers
                products.append(-float(flat(y) @ moved(x)))
        if not vertical:
            return 0.0
        gram = np.array(vertical) @ np.array(vertical).T
        return float(np.array(products) @ np.linalg.solve(gram, products))


def flat(layers: Layers) -> Array:
    return np.concatenate([w.ravel() for w in layers])


class Case(NamedTuple):
    depth: int
    shape: tuple[int, int]


CASES = [
    Case(2, (2, 2)),
    Case(3, (2, 2)),
    Case(3, (3, 3)),
    Case(4, (2, 2)),
    Case(5, (3, 3)),
    Case(3, (2, 3)),
    Case(4, (4, 2)),
]


def at(case: Case, seed: int) -> tuple[dln.Manifold, Array, np.random.Generator]:
    rng = np.random.default_rng(seed)
    W = rng.normal(size=case.shape)
    return dln.Manifold(case.depth, case.shape), W / np.linalg.norm(W), rng


@pytest.mark.parametrize("case", CASES, ids=str)
def test_curvature_is_what_gauss_and_o_neill_say_of_the_layers(case: Case) -> None:
    M, W, rng = at(case, 1)
    p = M.at(W)
    upstairs = Balanced(list(p.weights()[::-1]))
    for _ in range(2):
        X, Y = rng.normal(size=(2, *case.shape))
        x, y = (list(p.lift(Z)[::-1]) for Z in (X, Y))
        gauss = upstairs.bend(x, x) @ upstairs.bend(y, y) - upstairs.bend(x, y) @ upstairs.bend(x, y)
        expected = gauss + 3.0 * upstairs.turning(x, y)
        # the submersion is onto g/N, whose tensor R(X, Y, Y, X) is that of g over N
        found = float(p.inner(p.curvature(X, Y, Y), X)) / case.depth
        size = float(p.inner(X, X) * p.inner(Y, Y)) / case.depth
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-10 * size)
        # neither alone is right
        assert abs(gauss - expected) > 1e-6 * size


@pytest.mark.parametrize(
    "case", [Case(2, (2, 2)), Case(3, (2, 2)), Case(3, (3, 3)), Case(4, (2, 2)), Case(5, (2, 2))], ids=str
)
def test_brownian_motion_of_the_layers_projects_to_that_of_the_metric_with_entropy(case: Case) -> None:
    """Δ of the balanced manifold, applied to the product: N (Δ_g W + A(∂S)), at every depth."""
    M, W, _ = at(case, 2)
    p = M.at(W)
    layers = list(p.weights()[::-1])
    upstairs = Balanced(layers)

    def product(factors: Layers) -> Array:
        result = factors[0]
        for w in factors[1:]:
            result = w @ result
        return result

    depth, laplacian, mean = case.depth, np.zeros(case.shape), np.zeros(upstairs.ends[-1])
    for e in upstairs.tangent:
        z = upstairs._layers(e)
        for i in range(depth):
            for j in range(i + 1, depth):
                laplacian += 2.0 * product([z[k] if k in (i, j) else w for k, w in enumerate(layers)])
        mean += upstairs.bend(z, z)
    normal = upstairs._layers(mean)
    for i in range(depth):
        laplacian += product([normal[k] if k == i else w for k, w in enumerate(layers)])
    slope, h = np.zeros(case.shape), 1e-5
    for i, l in np.ndindex(case.shape):
        step = np.zeros(case.shape)
        step[i, l] = h
        slope[i, l] = (M.at(W + step).entropy() - M.at(W - step).entropy()) / (2 * h)
    expected = depth * (p.laplacian_of_identity() + p.operator(slope))
    size = np.abs(expected).max()
    assert np.abs(laplacian - expected).max() <= 1e-6 * size
    # entropy is seen
    assert np.abs(laplacian - depth * p.laplacian_of_identity()).max() > 1e-3 * size


@pytest.mark.parametrize("depth", [2, 3, 6])
def test_horizontal_lines_of_layers_lie_over_geodesics(depth: int) -> None:
    """Layers 1 + tZ/N with a normal Z move on a line, and (1 + tZ/N)^N is the geodesic."""
    rng = np.random.default_rng(depth)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    block = np.array([[0.3, -0.2, 0.0], [0.2, 0.3, 0.0], [0.0, 0.0, -0.1]])
    normal = turn @ block @ turn.T
    path = dln.Manifold(depth, 3).geodesic(turn, velocity=turn @ normal)
    for t in (0.3, 1.0, -0.7):
        line = np.linalg.matrix_power(np.eye(3) + t * normal / depth, depth)
        assert np.abs(path.at(t) - turn @ line).max() <= 1e-13
    assert math.isclose(float(path.length), float(np.linalg.norm(normal)), rel_tol=1e-12)
