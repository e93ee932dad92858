"""Points of a manifold: how they show themselves, what is chosen of a batch, batches next to single ones, sizes."""

from __future__ import annotations

import math

import numpy as np
import pytest

import dlnsym as dln
from dlnsym.manifold.scaling import moderate, moderate_values, scaled, unscaled

RNG = np.random.default_rng(5)
BATCH = RNG.normal(size=(4, 2, 3))
ABOVE, BELOW = 2.0**199.5, 2.0**-199.5


def test_the_size_of_a_matrix_is_that_of_its_largest_entry() -> None:
    for size, is_moderate in ((1.0, True), (ABOVE, True), (BELOW, True), (2.0**200.5, False), (2.0**-200.5, False)):
        single = size * np.array([[0.0, 0.5], [1.0, 0.0]])
        assert moderate(single) is is_moderate
        assert moderate(np.array([single, np.eye(2)])) is is_moderate
        assert moderate(np.array([single, -single])) is is_moderate
    assert not moderate(np.zeros((2, 2))) and not moderate(np.array([np.eye(2), np.zeros((2, 2))]))
    assert not moderate(np.array([[1e300, 0.0], [0.0, 1.0]])) and not moderate(np.array([[math.nan, 1.0]]))


@pytest.mark.parametrize("count", [1, 2, 15, 16, 17, 40])
def test_all_singular_values_have_to_be_of_moderate_size(count: int) -> None:
    for size, is_moderate in (
        (1.0, True),
        (ABOVE, True),
        (BELOW, True),
        (2.0**200.5, False),
        (2.0**-200.5, False),
        (0.0, False),
    ):
        for place in {0, count // 2, count - 1}:
            sigma = np.ones(count)
            sigma[place] = size
            assert moderate_values(sigma) is is_moderate
            assert moderate_values(np.array([np.ones(count), sigma])) is is_moderate
    assert moderate_values(np.zeros((0, 2))) is False


def test_powers_of_two_are_taken_out_and_put_back() -> None:
    matrices = np.array([[[3.0, -5.0]], [[0.25, 0.0]], [[0.0, 0.0]]]) * 1e-200
    small, exponent = scaled(matrices)
    assert exponent.shape == (3, 1, 1)
    assert np.abs(small[:2]).max(axis=(-2, -1)).min() >= 0.5 and np.abs(small).max() < 1
    assert (unscaled("W", small, exponent) == matrices).all()
    with pytest.raises(ValueError, match=r"^W give a result at \(1, 0, 0\) outside the range"):
        unscaled("W", np.ones((2, 1, 1)), np.array([[[0]], [[1025]]], dtype=np.intc))


def test_a_point_shows_its_manifold_and_its_batch() -> None:
    space = dln.Manifold(3, (2, 3))
    single, batch = space.at(BATCH[0]), space.at(BATCH)
    assert repr(batch) == f"<Point of {space}, batch (4,)>" and repr(single) == f"<Point of {space}>"
    assert batch._repr_latex_() is None
    shown = single._repr_latex_()
    assert shown is not None and shown.startswith("$W = ") and r"\sigma = (" in shown and shown.endswith("N = 3$")


def test_chosen_points_keep_their_decomposition() -> None:
    space = dln.Manifold(3, (2, 3))
    batch = space.at(BATCH.reshape(2, 2, 2, 3))
    chosen = batch.chosen(np.array([3, 0, 3]))
    assert (BATCH[[3, 0, 3]] == chosen.W).all() and chosen.manifold == space
    assert (chosen.singular_values == space.at(BATCH).singular_values[[3, 0, 3]]).all()
    assert (chosen.tensor() == space.at(BATCH).tensor()[[3, 0, 3]]).all()


@pytest.mark.parametrize(
    ("shape", "rank"), [((3, 3), 3), ((2, 3), 2), ((3, 2), 2), ((3, 3), 2), ((3, 4), 1), ((4, 4), 2)]
)
def test_frames_are_complete_and_give_the_matrix_back(shape: tuple[int, int], rank: int) -> None:
    m, n = shape
    W = RNG.normal(size=(2, m, rank)) @ RNG.normal(size=(2, rank, n))
    point = dln.Manifold(2, shape, rank).at(W)
    u, sigma, v = point.frames
    assert (u.shape, sigma.shape, v.shape) == ((2, m, m), (2, min(m, n)), (2, n, n))
    for frame in (u, v):
        np.testing.assert_allclose(frame.mT @ frame, np.broadcast_to(np.eye(frame.shape[-1]), frame.shape), atol=1e-14)
    whole = np.zeros((2, m, n))
    whole[:, range(min(m, n)), range(min(m, n))] = sigma
    np.testing.assert_allclose(u @ whole @ v.mT, W, atol=1e-13)
    Z = RNG.normal(size=shape)
    np.testing.assert_allclose(point.from_frame(point.in_frame(Z)), np.broadcast_to(Z, W.shape), atol=1e-13)


@pytest.mark.parametrize(("shape", "rank"), [((2, 2), 2), ((2, 3), 2), ((3, 2), 2)])
def test_a_form_takes_a_batch_beside_a_single_matrix(shape: tuple[int, int], rank: int) -> None:
    W, X = RNG.normal(size=(2, *shape)), RNG.normal(size=(5, *shape))
    at, Y = dln.Manifold(3, shape, rank).at(W[0]), W[1]
    each = [float(at.inner(x, Y)) for x in X]
    np.testing.assert_allclose(at.inner(X, Y), each, rtol=1e-12)
    np.testing.assert_allclose(at.inner(Y, X), each, rtol=1e-12)
    np.testing.assert_allclose(at.inner(X, np.broadcast_to(Y, X.shape)), each, rtol=1e-12)
    # <X, Y> = tr(X^T A^{-1} Y)
    np.testing.assert_allclose(at.inner(at.operator(X), Y), np.einsum("nij,ij->n", X, Y), rtol=1e-10)


def test_a_geodesic_has_a_velocity_or_an_end() -> None:
    space, W0, W1 = dln.Manifold(2, 2), np.eye(2), np.diag([4.0, 1.0])
    by_end = space.geodesic(W0, end=W1)
    np.testing.assert_allclose(by_end.at(1.0), W1, atol=1e-10)
    by_velocity = space.geodesic(W0, velocity=np.diag([1.0, 0.0]))
    assert by_velocity.at(1e-6)[0, 0] == pytest.approx(1 + 1e-6)
    with pytest.raises(TypeError, match="expected a velocity or an end, and not both"):
        space.geodesic(W0)
    with pytest.raises(TypeError, match="expected a velocity or an end, and not both"):
        space.geodesic(W0, velocity=W0, end=W1)
