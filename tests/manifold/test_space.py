"""Manifolds and points as objects: equality, what they refuse, what they keep."""

from __future__ import annotations

import copy
import math
import pickle

import numpy as np
import pytest

import dlnsym as dln

RANK_ONE = [[1.0, 2.0, 0.0], [2.0, 4.0, 0.0]]


def test_manifolds_are_equal_where_depth_shape_and_rank_are() -> None:
    assert dln.Manifold(3, 2) == dln.Manifold(3, (2, 2)) == dln.Manifold(np.int64(3), [2, 2], 2)  # type: ignore[arg-type]
    assert len({dln.Manifold(3, 2), dln.Manifold(3, 2, 1), dln.Manifold(4, 2), dln.Manifold(3, (2, 3))}) == 4
    assert dln.Manifold(10**400, 2) == dln.Manifold(math.inf, 2)
    with pytest.raises(AttributeError):
        dln.Manifold(3, 2).depth = 4  # type: ignore[misc]


def test_a_manifold_and_a_point_say_what_they_are_on_one_line() -> None:
    assert repr(dln.Manifold(3, (2, 5), 1)) == "Manifold(depth=3, shape=(2, 5), rank=1)"
    assert eval(repr(dln.Manifold(3, (2, 5), 1)), vars(dln)) == dln.Manifold(3, (2, 5), 1)
    many = dln.Manifold(math.inf, 2).at(np.ones((4, 2, 2)))
    assert repr(many) == "<Point of Manifold(depth=inf, shape=(2, 2), rank=2), batch (4,)>"


def test_the_depth_of_a_manifold_is_a_depth() -> None:
    for depth in (1, 7, 2**100, math.inf):
        m = dln.Manifold(depth, 2)
        assert m.depth == depth and dln.Manifold(m.depth, 2) == m


@pytest.mark.parametrize(
    ("manifold", "dimension"),
    [
        (dln.Manifold(3, 4), 16),
        (dln.Manifold(3, (2, 5)), 10),
        (dln.Manifold(3, (4, 5), 2), 14),
        (dln.Manifold(math.inf, 4), 16),
        (dln.Manifold(math.inf, (4, 5), 3), 9),
    ],
)
def test_the_dimension_counts_tangent_directions(manifold: dln.Manifold, dimension: int) -> None:
    assert manifold.dimension == dimension
    assert manifold.frozen == (dimension == manifold.rank**2 and manifold.rank < max(manifold.shape))


def test_manifolds_and_points_can_be_copied_and_sent() -> None:
    p = dln.Manifold(3, 2).at([[3.0, 1.0], [0.0, 2.0]])
    volume = p.log_volume()
    for other in (copy.deepcopy(p), pickle.loads(pickle.dumps(p))):
        assert other.manifold == p.manifold and other.log_volume() == volume


def test_a_point_does_not_change_with_the_array_it_was_made_from() -> None:
    w = np.diag([3.0, 1.0])
    p = dln.Manifold(2, 2).at(w)
    w[0, 0] = 7.0
    assert p.singular_values.tolist() == [3.0, 1.0] and p.W[0, 0] == 3.0
    for cached in (p.W, p.U, p.singular_values, p.V, p.eigenvalues):
        with pytest.raises(ValueError, match="read-only"):
            cached[...] = 0.0


def test_a_singular_matrix_has_an_operator_and_no_metric() -> None:
    p = dln.Manifold(2, 2).at(np.diag([1.0, 0.0]))
    assert p.operator(np.ones((2, 2))).tolist() == [[1.0, 0.5], [0.5, 0.0]]
    assert p.singular_values.tolist() == [1.0, 0.0] and p.effective_rank() == 1
    for ask in (lambda: p.inner(p.W, p.W), lambda: p.norm(p.W), p.tensor, p.log_volume, lambda: p.frames):
        with pytest.raises(ValueError, match="W holds a singular matrix, .*; expected invertible matrices"):
            ask()


def test_a_rectangular_matrix_of_lower_rank_is_named_by_its_rank() -> None:
    with pytest.raises(ValueError, match=r"W holds a matrix of rank 1 at \(1,\), .*; expected matrices of rank 2"):
        dln.log_volume([np.eye(2, 3), RANK_ONE], 3)
    assert np.isfinite(dln.log_volume(RANK_ONE, 3, rank=1))


def test_a_point_of_lower_rank_has_that_rank_up_to_rounding() -> None:
    m = dln.Manifold(3, (2, 3), 1)
    w = np.array(RANK_ONE) + 1e-17
    p = m.at(w)
    assert p.singular_values[1] == 0 and p.U.shape == (2, 2) and p.V.shape == (3, 2)
    for ask in (lambda p: p.operator(w), lambda p: p.inner(w, w), lambda p: p.log_volume(), lambda p: p.U):
        assert np.isfinite(ask(p)).all()
        with pytest.raises(ValueError, match="W holds a matrix of rank 2; expected matrices of rank 1"):
            ask(m.at(np.eye(2, 3)))


def test_at_infinite_depth_the_operator_leaves_row_and_column_space() -> None:
    """U (·) V^T of the bases of these spaces: the leaf is isometric to the invertible r × r matrices."""
    rng = np.random.default_rng(3)
    u, v = (np.linalg.qr(rng.standard_normal((side, 2)))[0] for side in (4, 3))
    core, z = rng.standard_normal((2, 2, 2))
    w, outer = u @ core @ v.T, rng.standard_normal((4, 3))
    p, q = dln.Manifold(math.inf, (4, 3), 2).at(w), dln.Manifold(math.inf, 2).at(core)
    np.testing.assert_allclose(p.operator(outer), u @ q.operator(u.T @ outer @ v) @ v.T, rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(p.norm(u @ z @ v.T), q.norm(z), rtol=1e-12)
    np.testing.assert_allclose(p.norm(outer), q.norm(u.T @ outer @ v), rtol=1e-12)
    np.testing.assert_allclose(p.log_volume(), q.log_volume(), rtol=1e-12)


@pytest.mark.parametrize(("w", "rank"), [(np.eye(2, 3), None), (RANK_ONE, 1), (np.ones((2, 2)), 1)])
def test_at_infinite_depth_a_density_on_all_matrices_of_the_shape_is_refused(w: object, rank: int | None) -> None:
    with pytest.raises(ValueError, match=r"depth is inf.*; expected a smaller one on the matrices of rank \d < \d"):
        dln.log_volume(w, math.inf, rank=rank)  # type: ignore[arg-type]


def test_a_norm_is_in_range_where_its_square_is_not() -> None:
    p = dln.Manifold(1, 2).at(np.eye(2))
    x = np.diag([3.0, 4.0])
    for scale in (2.0**1000, 2.0**-1000, 2.0**999, 1.0):
        assert p.norm(scale * x) == 5 * scale
    with pytest.raises(ValueError, match="W, X, Y give a result outside the range of float64"):
        p.inner(2.0**1000 * x, 2.0**1000 * x)
    assert p.norm(0 * x) == 0


def test_library_results_of_high_precision_are_taken_as_matrices() -> None:
    import mpmath
    from flint import arb_mat

    rows = [[3.0, 1.0], [0.0, 2.0]]
    for w in (mpmath.matrix(rows), arb_mat(rows), [mpmath.matrix(rows)], rows):
        assert np.squeeze(dln.effective_rank(w)) == dln.effective_rank(rows)  # type: ignore[arg-type]
