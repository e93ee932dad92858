"""Tensors in balls: they contain what the definition gives, more bits make them smaller; float64 measured by them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import flint
import mpmath
import numpy as np
import pytest
from flint import arb, arb_mat, fmpq
from metric_by_definition import ByDefinition

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.manifold import accuracy
from dlnsym.manifold.ball_tensors import BallTensors


@pytest.fixture(autouse=True)
def bits() -> Iterator[None]:
    before, flint.ctx.prec = flint.ctx.prec, 200
    yield
    flint.ctx.prec = before


def floats(m: Any) -> Array:
    return np.array([[float(x) for x in row] for row in m.tolist()])


@pytest.mark.parametrize("depth", [1, 2, 5, math.inf])
def test_balls_hold_what_the_definition_of_the_metric_gives(depth: float) -> None:
    W, X, Y, Z = np.random.default_rng(3).normal(size=(4, 2, 2))
    true, p = ByDefinition(W, depth), dln.Manifold(depth, 2).in_balls(W)
    size = np.abs(W).max() + 1.0 / np.abs(np.linalg.svd(W)[1]).min()
    # what the definition is rounded to
    for found, expected in (
        (floats(p.connection(X, Y)), true.connection(X, Y)),
        (floats(p.curvature(X, Y, Z)), true.curvature(X, Y, Z)),
        (float(p.ricci(X, Y)), true.ricci(X, Y)),
        (float(p.scalar()), true.scalar()),
        (float(p.inner(X, Y)), true.inner(X, Y)),
        (float(p.norm(X)) ** 2, true.inner(X, X)),
        (float(p.inner(p.operator(X), Y)), float((X * Y).sum())),
        (floats(p.laplacian_of_identity()), true.laplacian_of_identity()),
    ):
        assert np.abs(np.asarray(found) - expected).max() <= 1e-14 * size * (1 + np.abs(expected).max())


@pytest.mark.parametrize("depth", [1, 3, 10**6, math.inf])
@pytest.mark.parametrize("width", [1, 3])
def test_they_are_the_tensors_in_float64(depth: float, width: int) -> None:
    W, X, Y, Z = np.random.default_rng(width).normal(size=(4, width, width))
    M = dln.Manifold(depth, width)
    p, q = M.in_balls(W), M.at(W)
    assert np.abs(floats(p.connection(X, Y)) - q.connection(X, Y)).max() <= 1e-12 * (
        1 + np.abs(q.connection(X, Y)).max()
    )
    assert np.abs(floats(p.curvature(X, Y, Z)) - q.curvature(X, Y, Z)).max() <= 1e-12
    assert float(p.scalar()) == pytest.approx(float(q.scalar()), rel=1e-11, abs=1e-13)
    assert float(p.ricci(X, Y)) == pytest.approx(float(q.ricci(X, Y)), rel=1e-11, abs=1e-13)
    if width > 1:
        assert float(p.sectional(X, Y)) == pytest.approx(float(q.sectional(X, Y)), rel=1e-11, abs=1e-13)


def test_more_bits_make_balls_smaller_and_keep_the_value_inside() -> None:
    M, found = dln.Manifold(math.inf, 2), []
    for precision in (80, 160, 320):
        flint.ctx.prec = precision
        found.append(M.in_balls([[3, 1], [0, 1]]).scalar())
    flint.ctx.prec = 400
    assert found[0].contains(found[2]) and found[1].contains(found[2])
    assert [float(x.rad()) < 2.0 ** (20 - n) for x, n in zip(found, (80, 160, 320), strict=True)] == [True] * 3


def test_the_closed_form_at_width_two_lies_inside() -> None:
    p = dln.Manifold(2, 2).in_balls([[fmpq(3, 7), 0], [0, fmpq(1, 5)]])
    assert p.scalar().contains(1 / (2 * (arb(3) / 7 + arb(1) / 5)))
    r = arb(3).log()
    assert dln.Manifold(math.inf, 2).in_balls([[3, 0], [0, 1]]).scalar().contains(1 / r**2 - 1 / r.sinh() ** 2)


def test_balls_of_w_are_carried() -> None:
    wide = arb_mat([[arb(3, 1e-10), 1], [0, 1]])
    ball = dln.Manifold(3, 2).in_balls(wide).scalar()
    for shift in (-1e-10, 0.0, 1e-10):
        assert ball.contains(dln.Manifold(3, 2).in_balls([[3 + shift, 1], [0, 1]]).scalar())


def test_mpmath_matrices_are_taken_as_they_stand() -> None:
    with mpmath.workdps(60):
        matrix = mpmath.matrix([[mpmath.sqrt(2), 1], [0, -mpmath.mpf(1) / 3]])
    p = dln.Manifold(2, 2).in_balls(matrix)
    assert float((p.W[0, 0] - arb(2).sqrt()).abs_upper()) < 1e-55
    assert float(p.W[1, 1]) == pytest.approx(-1 / 3)
    assert repr(p) == "<BallPoint of Manifold(depth=2, shape=(2, 2), rank=2)>"


def test_what_is_refused() -> None:
    M = dln.Manifold(3, 2)
    with pytest.raises(ValueError, match="W is not known well enough: the matrix is singular"):
        M.in_balls([[1, 1], [1, 1]]).scalar()
    with pytest.raises(ValueError, match="W has shape"):
        M.in_balls([[1, 0, 0], [0, 1, 0]])
    with pytest.raises(TypeError, match="W is 'text'; expected a matrix, rows of real numbers"):
        M.in_balls("text")
    with pytest.raises(ValueError, match="W.0, 0. is nan; expected a finite number"):
        M.in_balls([[math.nan, 0], [0, 1]])
    p = M.in_balls([[2, 0], [0, 1]])
    with pytest.raises(ValueError, match="linearly dependent"):
        p.sectional([[1, 2], [3, 4]], [[2, 4], [6, 8]])
    with pytest.raises(ValueError, match="X has shape"):
        p.connection([[1]], [[1]])


# ---------------------------------------------------------------- the measurement of float64


@pytest.mark.slow
def test_float64_keeps_the_bound() -> None:
    heard: list[accuracy.TensorAccuracy] = []
    rows = accuracy.measure(rounds=1, seed=5, on_row=heard.append)
    assert tuple(heard) == rows and len(rows) == len(accuracy.DEPTHS) * len(accuracy.TENSORS)
    assert all(row.holds and row.bound == 1e-12 for row in rows)
    # any depth above 1 is not exact
    assert all(row.worst > 1e-17 for row in rows if row.depth > 1)


@pytest.mark.parametrize("depth", [2.0, 3.0, 20.0])
@pytest.mark.parametrize(("shape", "rank"), accuracy.KINDS[2:])
def test_float64_keeps_the_bound_at_every_shape_and_rank(depth: float, shape: tuple[int, int], rank: int) -> None:
    """Next to the node 0 flat planes add up to 0 from terms that are larger by the condition number."""
    rng, W = np.random.default_rng(1), np.zeros(shape)
    sigma = np.geomspace(1.0, 1e-7, rank)
    np.fill_diagonal(W[:rank, :rank], sigma)
    found = accuracy.errors(W, sigma, depth, turned=False, samples=2, rng=rng)
    assert max(found.values()) <= 1e-13


@pytest.mark.parametrize("depth", [1, 2, 4])
@pytest.mark.parametrize(("shape", "rank"), [((2, 3), 2), ((2, 2), 1), ((3, 2), 1)])
def test_balls_at_diagonal_matrices_of_any_shape_and_rank(depth: int, shape: tuple[int, int], rank: int) -> None:
    rng, W = np.random.default_rng(rank), np.zeros(shape)
    sigma = [1.5, 0.5][:rank]
    np.fill_diagonal(W[:rank, :rank], sigma)
    X, Y, Z = rng.normal(size=(3, *shape))
    for z in (X, Y, Z):
        z[rank:, rank:] = 0.0
    true, balls = ByDefinition(W, depth, rank), BallTensors(sigma, float(depth), shape)
    x, y, z = (arb_mat(a.tolist()) for a in (X, Y, Z))
    for found, expected in (
        (floats(balls.connection(x, y)), true.connection(X, Y)),
        (floats(balls.curvature(x, y, z)), true.curvature(X, Y, Z)),
        (float(balls.ricci(x, y)), true.ricci(X, Y)),
        (float(balls.scalar()), true.scalar()),
        (float(balls.inner(x, y)), true.inner(X, Y)),
        (floats(balls.laplacian_of_identity()), true.laplacian_of_identity()),
    ):
        assert np.abs(np.asarray(found) - expected).max() <= 1e-13 * (1 + np.abs(expected).max())


def test_a_wrong_tensor_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    sigma, rng = np.array([1.0, 0.3]), np.random.default_rng(0)
    right = accuracy.errors(np.diag(sigma), sigma, 3.0, turned=False, samples=1, rng=rng)
    assert max(right.values()) <= 1e-13
    weighted = BallTensors.weighted
    monkeypatch.setattr(BallTensors, "weighted", lambda self, *at: weighted(self, *at) * (1 + arb(2) ** -30))
    wrong = accuracy.errors(np.diag(sigma), sigma, 3.0, turned=False, samples=1, rng=rng)
    assert wrong["curvature"] > 1e-11 and wrong["scalar"] > 1e-11


def test_spectra_cover_what_is_hard() -> None:
    spectra = list(accuracy.hostile_spectra(3, np.random.default_rng(0)))
    assert all((s[:-1] >= s[1:]).all() and (s > 0).all() for s in spectra)
    ratios = np.concatenate([s[:-1] / s[1:] for s in spectra])
    assert (ratios == 1).any() and ((ratios > 1) & (ratios < 1 + 1e-15)).any()
    assert max(s[0] / s[-1] for s in spectra) >= 1e7 * (1 - 1e-12)
