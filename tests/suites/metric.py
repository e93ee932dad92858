"""What the metric of every manifold must do; a test class inherits from :class:`MetricSuite` and names its manifold.

Definitions are evaluated exactly, at W = U diag(s) V^T with rational U, s and V (:mod:`exact_geometry`); symmetries are
tried at random matrices.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import exact_geometry as exact
import numpy as np
import pytest
from flint import arb_mat, fmpq, fmpq_mat
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.validate import Array

EPS = float(np.finfo(np.float64).eps)
ROOTS = (fmpq(7, 4), fmpq(5, 4), fmpq(3, 4), fmpq(5, 8))
seeds = st.integers(0, 10**6)
some = settings(max_examples=20)


class MetricSuite:
    manifold: dln.Manifold

    # ------------------------------------------------------------ matrices to try

    def random(self, seed: int, *batch: int) -> Array:
        """Any matrices."""
        return np.random.default_rng(seed).standard_normal((*batch, *self.manifold.shape))

    def on_manifold(self, seed: int, *batch: int) -> Array:
        """Points whose positive singular values lie between 1/2 and 2."""
        r = self.manifold.rank
        u, _, vt = np.linalg.svd(self.random(seed, *batch), full_matrices=False)
        s = np.random.default_rng(seed + 1).uniform(0.5, 2, (*batch, 1, r))
        return np.asarray((u[..., :r] * s) @ vt[..., :r, :])

    def tangent(self, W: Array, seed: int) -> Array:
        """Tangent matrices at W: images of the operator."""
        return self.manifold.at(W).operator(np.random.default_rng(seed + 2).standard_normal(W.shape))

    @cache  # noqa: B019 - the classes of the tests live as long as the tests
    def exact(self, seed: int) -> tuple[fmpq_mat, list[fmpq], fmpq_mat, Array]:
        """U, N-th roots of the singular values, V and the rounded W."""
        m, n = self.manifold.shape
        u, v, roots = exact.rotation(m, seed), exact.rotation(n, seed + 50), list(ROOTS[: self.manifold.rank])
        return u, roots, v, exact.floats(exact.end_to_end(u, roots, v, self.manifold.depth))

    def rational(self, seed: int) -> fmpq_mat:
        m, n = self.manifold.shape
        return fmpq_mat(m, n, [fmpq(k * (seed + 3) % 11 - 5, 4) for k in range(m * n)])

    def exact_operator(self, seed: int, z: fmpq_mat) -> arb_mat:
        """The inverse of the metric on tangent matrices: A_{N,W}, between projections where not all are tangent."""
        u, roots, v, _ = self.exact(seed)
        image = exact.operator(u, roots, v, exact.tangent(u, len(roots), v, z), self.manifold.depth)
        # at depths above 1 the image is tangent by itself
        return image if self.manifold.depth > 1 else arb_mat(exact.tangent(u, len(roots), v, z))

    # ------------------------------------------------------------ the decomposition

    @some
    @given(seeds)
    def test_the_point_holds_a_decomposition_of_w(self, seed: int) -> None:
        m, n = self.manifold.shape
        w = self.on_manifold(seed, 2)
        p = self.manifold.at(w)
        k = min(m, n)
        assert p.U.shape == (2, m, k) and p.singular_values.shape == (2, k) and p.V.shape == (2, n, k)
        assert (p.singular_values[:, : self.manifold.rank] > 0).all()
        assert (p.singular_values[:, self.manifold.rank :] == 0).all()
        assert np.abs((p.U * p.singular_values[:, None]) @ p.V.mT - w).max() <= 64 * EPS
        assert (np.diff(p.singular_values) <= 0).all()
        u, sigma, v = p.frames
        assert u.shape == (2, m, m) and v.shape == (2, n, n) and sigma.shape == (2, min(m, n))
        for frame in (u, v):
            assert np.abs(frame.mT @ frame - np.eye(frame.shape[-1])).max() <= 64 * EPS
        z = self.random(seed + 3)
        assert np.abs(p.from_frame(p.in_frame(z)) - z).max() <= 64 * EPS * np.abs(z).max()
        diagonal = np.zeros((2, m, n))
        diagonal[:, range(min(m, n)), range(min(m, n))] = sigma
        assert np.abs(p.in_frame(w) - diagonal).max() <= 64 * EPS

    # ------------------------------------------------------------ the operator

    @pytest.mark.parametrize("seed", range(3))
    def test_the_operator_is_its_definition_evaluated_exactly(self, seed: int) -> None:
        w, z = self.exact(seed)[3], self.rational(seed)
        found = self.manifold.at(w).operator(exact.floats(z))
        assert exact.gap(found, self.exact_operator(seed, z)) <= 64

    @some
    @given(seeds)
    def test_the_operator_multiplies_by_its_eigenvalues_in_singular_vectors(self, seed: int) -> None:
        p, z = self.manifold.at(self.on_manifold(seed, 2)), self.random(seed + 1, 2)
        direct = p.from_frame(p.eigenvalues * p.in_frame(z))
        assert np.abs(direct - p.operator(z)).max() <= 256 * EPS * np.abs(z).max() * p.eigenvalues.max()

    @some
    @given(seeds)
    def test_the_operator_is_linear_symmetric_and_not_negative(self, seed: int) -> None:
        p = self.manifold.at(self.on_manifold(seed, 2))
        x, y = self.random(seed + 1, 2), self.random(seed + 2, 2)
        ax, ay = p.operator(x), p.operator(y)
        size = np.abs(x).max() + np.abs(y).max()
        assert np.abs(p.operator(x - 2 * y) - (ax - 2 * ay)).max() <= 1024 * EPS * size
        assert np.abs((ax * y).sum((-2, -1)) - (x * ay).sum((-2, -1))).max() <= 4096 * EPS * size**2
        assert ((ax * x).sum((-2, -1)) > 0).all()

    @some
    @given(seeds)
    def test_the_gradient_of_a_loss_is_the_operator_at_its_euclidean_gradient(self, seed: int) -> None:
        p, target = self.manifold.at(self.on_manifold(seed)), self.random(seed + 1)

        class Distance:
            def gradient(self, W: Any) -> Any:
                return (np.asarray(W) - target).tolist()

        assert (p.gradient(Distance()) == p.operator(p.W - target)).all()

    # ------------------------------------------------------------ the metric

    @some
    @given(seeds)
    def test_the_inner_product_is_symmetric_bilinear_and_positive_on_tangent_matrices(self, seed: int) -> None:
        w = self.on_manifold(seed)
        p = self.manifold.at(w)
        x, y = self.tangent(w, seed), self.tangent(w, seed + 1)
        size = p.inner(x, x) + p.inner(y, y)
        assert abs(p.inner(x, y) - p.inner(y, x)) <= 64 * EPS * size
        assert abs(p.inner(x - 2 * y, y) - (p.inner(x, y) - 2 * p.inner(y, y))) <= 1024 * EPS * size
        assert p.inner(x, x) > 0
        assert abs(p.norm(x) ** 2 - p.inner(x, x)) <= 8 * EPS * p.inner(x, x)
        assert abs(p.norm(-3 * x) - 3 * p.norm(x)) <= 64 * EPS * p.norm(x)

    @some
    @given(seeds)
    def test_the_metric_inverts_the_operator(self, seed: int) -> None:
        w = self.on_manifold(seed, 2)
        p, z, x = self.manifold.at(w), self.random(seed + 1), self.tangent(w, seed)
        found = p.inner(p.operator(z), x)
        assert np.abs(found - (z * x).sum((-2, -1))).max() <= 8192 * EPS * np.abs(z).max() * np.abs(x).max()

    @pytest.mark.parametrize("seed", range(2))
    def test_the_inner_product_of_exact_images_is_exact(self, seed: int) -> None:
        w, x, y = self.exact(seed)[3], self.rational(seed), self.rational(seed + 1)
        images = [self.exact_operator(seed, z) for z in (x, y)]
        floats = [np.array([[float(e) for e in row] for row in image.tolist()]) for image in images]
        # g(A(X), A(Y)) = tr X^T A(Y)
        true = sum((a * b for a, b in zip(arb_mat(x).entries(), images[1].entries(), strict=True)), 0)
        size = np.abs(exact.floats(x)).sum() * np.abs(floats[1]).max()
        assert float(abs(self.manifold.at(w).inner(*floats) - true)) <= 256 * EPS * size

    @some
    @given(seeds)
    def test_the_tensor_is_the_inner_product_on_column_major_vectors(self, seed: int) -> None:
        p = self.manifold.at(self.on_manifold(seed, 2))
        x, y = self.random(seed + 1), self.random(seed + 2)
        tensor = p.tensor()
        assert tensor.shape == (2, x.size, x.size)
        assert (tensor == tensor.mT).all()
        through = np.einsum("a,nab,b->n", x.ravel(order="F"), tensor, y.ravel(order="F"))
        scale = np.abs(tensor).max() * np.abs(x).sum() * np.abs(y).sum()
        assert np.abs(through - p.inner(x, y)).max() <= 64 * EPS * scale

    @some
    @given(seeds)
    def test_the_tensor_is_positive_on_as_many_directions_as_the_manifold_has(self, seed: int) -> None:
        values = np.linalg.eigvalsh(self.manifold.at(self.on_manifold(seed)).tensor())
        none = values.size - self.manifold.dimension
        assert np.abs(values[:none]).max(initial=0) <= 256 * EPS * values.max()
        # at depths up to 7 and singular values from 1/2 to 2, λ_il is at most 2²
        assert (values[none:] >= 0.25 * (1 - 256 * EPS)).all()

    @pytest.mark.parametrize("seed", range(2))
    def test_the_tensor_is_the_inverse_of_the_exact_operator(self, seed: int) -> None:
        m, n = self.manifold.shape
        columns = []
        for k in range(m * n):
            unit = fmpq_mat(m, n)
            unit[k % m, k // m] = 1
            columns.append(self.exact_operator(seed, unit).transpose().entries())
        size = m * n
        matrix = arb_mat(size, size, [columns[c][r] for r in range(size) for c in range(size)])
        tensor = arb_mat(self.manifold.at(self.exact(seed)[3]).tensor().tolist())
        # A g A = A also where the operator has a kernel
        found = np.array((matrix * tensor * matrix).tolist(), dtype=object)
        assert exact.gap(np.vectorize(float)(found), matrix) <= 512

    # ------------------------------------------------------------ symmetries

    @some
    @given(seeds)
    def test_everything_follows_rotations_and_transposition(self, seed: int) -> None:
        m, n = self.manifold.shape
        w, z = self.on_manifold(seed), self.random(seed + 1)
        q, k = (np.linalg.qr(np.random.default_rng(seed + side).standard_normal((side, side)))[0] for side in (m, n))
        p = self.manifold.at(w)
        turned = self.manifold.at(q @ w @ k.T)
        flipped = dln.Manifold(self.manifold.depth, (n, m), self.manifold.rank).at(w.T)
        for other, move in ((turned, lambda x: q @ x @ k.T), (flipped, lambda x: x.T)):
            assert np.abs(other.operator(move(z)) - move(p.operator(z))).max() <= 1024 * EPS * np.abs(z).max()
            assert abs(other.norm(move(z)) - p.norm(z)) <= 1024 * EPS * p.norm(z)
            assert abs(other.log_volume() - p.log_volume()) <= 4096 * EPS
            assert abs(other.effective_rank() - p.effective_rank()) <= 256 * EPS

    @some
    @given(seeds, st.integers(-20, 20))
    def test_the_metric_is_homogeneous(self, seed: int, k: int) -> None:
        depth = self.manifold.depth
        step = k * (1 if math.isinf(depth) else int(depth))
        degree = 2 * k if math.isinf(depth) else 2 * k * (int(depth) - 1)
        w, z = self.on_manifold(seed), self.random(seed + 1)
        p, scaled = self.manifold.at(w), self.manifold.at(np.ldexp(w, step))
        # 2^{kN} to the power 2 − 2/N is a power of two
        image = np.ldexp(p.operator(z), degree)
        assert np.abs(scaled.operator(z) - image).max() <= 64 * EPS * np.abs(image).max()
        assert abs(scaled.inner(z, z) - np.ldexp(p.inner(z, z), -degree)) <= 64 * EPS * np.ldexp(p.inner(z, z), -degree)
        shift = -self.manifold.dimension * degree / 2 * math.log(2)
        assert abs(scaled.log_volume() - p.log_volume() - shift) <= 64 * EPS * (1 + abs(shift))

    @some
    @given(seeds)
    def test_depth_one_is_euclidean(self, seed: int) -> None:
        flat = dln.Manifold(1, self.manifold.shape, self.manifold.rank)
        w = self.on_manifold(seed)
        p, z = flat.at(w), self.random(seed + 1)
        image = p.operator(z)
        assert np.abs(p.operator(image) - image).max() <= 64 * EPS * np.abs(z).max()
        assert abs(((z - image) * image).sum()) <= 1024 * EPS * (z * z).sum()
        assert abs(p.inner(z, image) - (image * image).sum()) <= 1024 * EPS * (z * z).sum()
        assert np.abs(p.operator(w) - w).max() <= 64 * EPS
        if flat.full_rank:
            assert np.abs(image - z).max() <= 64 * EPS * np.abs(z).max()
        assert p.log_volume() == 0

    @some
    @given(seeds)
    def test_where_singular_values_are_at_most_one_greater_depth_has_smaller_eigenvalues(self, seed: int) -> None:
        m = self.manifold
        deeper = dln.Manifold(math.inf if m.depth > 6 else int(m.depth) + 1, m.shape, m.rank)
        w = self.on_manifold(seed) / 2
        assert (deeper.at(w).eigenvalues <= m.at(w).eigenvalues * (1 + 16 * EPS)).all()

    # ------------------------------------------------------------ volume

    @pytest.mark.parametrize("seed", range(2))
    def test_the_volume_is_a_determinant_taken_by_ball_arithmetic(self, seed: int) -> None:
        u, _, v, w = self.exact(seed)
        r = self.manifold.rank
        wide = not self.manifold.frozen
        m, n = self.manifold.shape
        # orthonormal tangent directions u_i v_l^T
        places = [(i, l) for i in range(m) for l in range(n) if max(i, l) < r or (wide and min(i, l) < r)]
        assert len(places) == self.manifold.dimension
        units = [fmpq_mat(m, n, [u[a, i] * v[b, l] for a in range(m) for b in range(n)]) for i, l in places]
        images = [self.exact_operator(seed, unit).entries() for unit in units]
        gram = [sum((x * y for x, y in zip(arb_mat(a).entries(), b, strict=True)), 0) for a in units for b in images]
        true = -arb_mat(len(units), len(units), gram).det().log() / 2
        assert exact.ulps(self.manifold.at(w).log_volume(), true, least=1.0) <= 128

    # ------------------------------------------------------------ batches

    @some
    @given(seeds)
    def test_a_batch_is_its_matrices_one_by_one(self, seed: int) -> None:
        w, x, y = self.on_manifold(seed, 2, 3), self.random(seed + 1, 3), self.random(seed + 2)
        whole = self.manifold.at(w)
        results = {
            "operator": lambda p, a: p.operator(a),
            "inner": lambda p, a: p.inner(a, y),
            "norm": lambda p, a: p.norm(a),
            "tensor": lambda p, _: p.tensor(),
            "log_volume": lambda p, _: p.log_volume(),
            "effective_rank": lambda p, _: p.effective_rank(),
            "eigenvalues": lambda p, _: p.eigenvalues,
        }
        for name, call in results.items():
            found = call(whole, x)
            assert found.dtype == np.float64
            for at in np.ndindex(2, 3):
                alone = call(self.manifold.at(w[at]), x[at[-1]])
                assert found[at].shape == np.shape(alone), name
                assert np.abs(found[at] - alone).max() <= 1024 * EPS * (1 + np.abs(alone).max()), name

    def test_an_empty_batch_has_empty_results(self) -> None:
        m, n = self.manifold.shape
        p, z = self.manifold.at(np.zeros((0, m, n))), np.ones((m, n))
        assert p.operator(z).shape == (0, m, n) and p.eigenvalues.shape == (0, m, n)
        assert p.inner(z, z).shape == p.norm(z).shape == p.log_volume().shape == p.effective_rank().shape == (0,)
        assert p.tensor().shape == (0, m * n, m * n)
