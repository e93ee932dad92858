"""What exponential map, logarithm, distance, geodesics and parallel transport of every manifold must do.

A test class inherits from :class:`MapsSuite` and names its manifold.  Points and velocities are moderate, so that
geodesics stay on the manifold; a logarithm may still find a shorter way than the one its end was made by.
"""

from __future__ import annotations

import math
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.validate import Array

seeds = st.integers(0, 10**6)
few = settings(max_examples=3, deadline=None)
some = settings(max_examples=10, deadline=None)


class MapsSuite:
    manifold: dln.Manifold

    # ------------------------------------------------------------ matrices to try

    def point(self, seed: int) -> Array:
        """A matrix whose positive singular values lie between 1/2 and 2."""
        rng, (m, n), r = np.random.default_rng(seed), self.manifold.shape, self.manifold.rank
        u, v = (np.linalg.qr(rng.normal(size=(k, r)))[0] for k in (m, n))
        return np.asarray((u * rng.uniform(0.5, 2.0, r)) @ v.T)

    def velocity(self, W: Array, seed: int, length: float) -> Array:
        """A tangent matrix of this length."""
        p = self.manifold.at(W)
        X = p.operator(np.random.default_rng(seed + 1).normal(size=W.shape))
        return np.asarray(X * (length / p.norm(X)))

    # ------------------------------------------------------------ the laws

    @some
    @given(seed=seeds)
    def test_the_exponential_map_is_the_geodesic_at_one(self, seed: int) -> None:
        W = self.point(seed)
        X = self.velocity(W, seed, 0.5)
        p, path = self.manifold.at(W), self.manifold.geodesic(W, velocity=X)
        assert np.abs(path.at(1.0) - p.exp(X)).max() <= 1e-13
        assert np.abs(path.at(0.0) - W).max() <= 1e-14
        assert float(path.length) == pytest.approx(0.5, rel=1e-13)
        # half of the time is half of the velocity, and the rest goes on from there
        assert np.abs(path.at(0.5) - p.exp(0.5 * X)).max() <= 1e-13
        there = self.manifold.at(path.at(0.5))
        assert np.abs(there.exp(0.5 * path.velocity(0.5)) - path.at(1.0)).max() <= 1e-12
        assert np.abs(there.exp(-0.5 * path.velocity(0.5)) - W).max() <= 1e-12

    @few
    @given(seed=seeds)
    def test_the_logarithm_leads_to_the_end(self, seed: int) -> None:
        W = self.point(seed)
        X = self.velocity(W, seed, 0.6)
        p = self.manifold.at(W)
        W1 = p.exp(X)
        found = p.log(W1)
        assert np.abs(p.exp(found) - W1).max() <= 1e-12
        assert float(p.norm(found)) <= 0.6 * (1 + 1e-11)
        assert float(p.dist(W1)) == pytest.approx(float(p.norm(found)), rel=1e-12)
        assert float(self.manifold.at(W1).dist(W)) == pytest.approx(float(p.dist(W1)), rel=1e-10)
        path = self.manifold.geodesic(W, end=W1)
        assert np.abs(path.at(1.0) - W1).max() <= 1e-12
        assert np.abs(path.velocity(0.0) - found).max() <= 1e-13

    @few
    @given(seed=seeds)
    def test_distances_obey_the_triangle_inequality(self, seed: int) -> None:
        W = self.point(seed)
        p = self.manifold.at(W)
        A, B = p.exp(self.velocity(W, seed, 0.3)), p.exp(self.velocity(W, seed + 1, 0.4))
        ab = float(self.manifold.at(A).dist(B))
        assert ab <= 0.7 * (1 + 1e-11)
        assert ab >= 0.1 - 1e-11

    def test_a_point_is_at_no_distance_from_itself(self) -> None:
        W = self.point(3)
        p = self.manifold.at(W)
        assert float(p.dist(W)) <= 1e-13
        assert np.abs(p.log(W)).max() <= 1e-13
        assert np.abs(p.exp(np.zeros_like(W)) - W).max() <= 1e-14

    @some
    @given(seed=seeds)
    def test_transport_is_linear_and_an_isometry_and_goes_back(self, seed: int) -> None:
        W = self.point(seed)
        X, Y, Z = (self.velocity(W, seed + k, 0.5) for k in range(3))
        p, path = self.manifold.at(W), self.manifold.geodesic(W, velocity=X)
        q = self.manifold.at(path.at(1.0))
        y, z, both = p.transport(np.stack([Y, Z, 2 * Y - Z]), along=X)
        assert np.abs(2 * y - z - both).max() <= 1e-12
        assert float(q.inner(y, z)) == pytest.approx(float(p.inner(Y, Z)), abs=1e-12)
        assert np.abs(q.transport(y, along=-path.velocity(1.0)) - Y).max() <= 1e-12

    @some
    @given(seed=seeds)
    def test_rotations_and_their_isometries(self, seed: int) -> None:
        W, rng = self.point(seed), np.random.default_rng(seed + 9)
        u, v = (np.linalg.qr(rng.normal(size=(k, k)))[0] for k in self.manifold.shape)
        X = self.velocity(W, seed, 0.5)
        turned = self.manifold.at(u @ W @ v).exp(u @ X @ v)
        assert np.abs(turned - u @ self.manifold.at(W).exp(X) @ v).max() <= 1e-12

    def test_geodesics_scale_with_w(self) -> None:
        """W ↦ cW is a homothety at finite depth, an isometry at infinite depth."""
        W = self.point(4)
        X = self.velocity(W, 4, 0.5)
        end = self.manifold.at(W).exp(X)
        for c in (1e-150, 0.5, 3.0, 1e150):
            assert np.abs(self.manifold.at(c * W).exp(c * X) / c - end).max() <= 1e-12

    def test_batches_agree_with_their_members(self) -> None:
        W = np.stack([self.point(k) for k in range(2)])
        X = np.stack([self.velocity(w, k, 0.4) for k, w in enumerate(W)])
        p = self.manifold.at(W)
        ends, found = p.exp(X), p.log(p.exp(X))
        assert p.dist(ends).shape == (2,)
        for k in range(2):
            one = self.manifold.at(W[k])
            assert np.abs(ends[k] - one.exp(X[k])).max() <= 1e-13
            assert np.abs(found[k] - one.log(ends[k])).max() <= 1e-12
        assert p.exp(np.empty((0, 2, *self.manifold.shape))).shape == (0, 2, *self.manifold.shape)

    def test_what_is_returned_pickles_and_describes_itself(self) -> None:
        W = self.point(5)
        path = self.manifold.geodesic(W, velocity=self.velocity(W, 5, 0.5))
        again = pickle.loads(pickle.dumps(path))
        assert np.array_equal(again.at(0.7), path.at(0.7))
        assert repr(again) == repr(path) and repr(self.manifold) in repr(path) and "\n" not in repr(path)
        p = pickle.loads(pickle.dumps(self.manifold.at(W)))
        assert np.array_equal(p.exp(path.start_velocity), path.at(1.0))

    def test_bad_arguments_are_named(self) -> None:
        p, (m, n) = self.manifold.at(self.point(6)), self.manifold.shape
        wrong = np.zeros((m + 1, n))
        with pytest.raises(ValueError, match="W1 has shape"):
            p.log(wrong)
        with pytest.raises(ValueError, match="X has shape"):
            p.exp(wrong)
        with pytest.raises(ValueError, match="along has shape"):
            p.transport(np.zeros((m, n)), along=wrong)
        with pytest.raises(ValueError, match="W1 holds"):
            p.dist(np.full((m, n), np.nan))
        with pytest.raises(TypeError, match="velocity or an end"):
            self.manifold.geodesic(p.W)

    def test_the_length_of_a_path_is_that_of_its_velocity(self) -> None:
        W = self.point(7)
        path = self.manifold.geodesic(W, velocity=self.velocity(W, 7, 0.8))
        t = 0.5 + 0.5 * np.polynomial.legendre.leggauss(6)[0]
        speeds = self.manifold.at(path.at(t)).norm(path.velocity(t))
        assert np.abs(speeds - 0.8).max() <= 1e-12
        if self.manifold.depth == 1 and self.manifold.full_rank:
            assert float(path.length) == pytest.approx(float(np.linalg.norm(path.at(1.0) - W)), rel=1e-12)
        elif math.isinf(self.manifold.depth):
            log_det = np.log(self.manifold.at(path.at([0.0, 0.5, 1.0])).singular_values[..., : self.manifold.rank]).sum(
                -1
            )
            assert abs(log_det[0] - 2 * log_det[1] + log_det[2]) <= 1e-12
