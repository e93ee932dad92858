"""What a point in balls answers from the metric alone, of losses and of layers: they hold float64 and finer balls."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import reduce
from operator import mul
from typing import Any

import flint
import numpy as np
import pytest
from flint import arb, arb_mat, fmpq
from hypothesis import given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.manifold.ball_point import BallPoint
from dlnsym.manifold.point import Point


@pytest.fixture(autouse=True)
def bits() -> Iterator[None]:
    before, flint.ctx.prec = flint.ctx.prec, 53
    yield
    flint.ctx.prec = before


# equal singular values, distinct ones, rectangular both ways, lower rank; entries are exact in float64
MATRICES = [
    ([[1.5, 0.0], [0.0, 1.5]], 2),
    ([[0.0, -2.0, 0.0], [2.0, 0.0, 0.0], [0.0, 0.0, 0.5]], 3),
    ([[2.0, 0.5], [-0.5, 1.0]], 2),
    ([[2.0, 0.5, 0.25], [-0.5, 1.0, 0.75]], 2),
    ([[2.0, -0.5], [0.5, 1.0], [0.25, 0.75]], 2),
    ([[1.5, -0.25], [0.75, -0.125]], 1),
    ([[3.0, 1.0, 2.0], [0.0, 2.0, 2.0], [1.5, 2.5, 3.0]], 2),
]
DEPTHS = [1, 3, math.inf]
KINDS = [(depth, W, rank) for depth in DEPTHS for W, rank in MATRICES]
NUMBERS: dict[str, Callable[[Any], Any]] = {
    "eigenvalues": lambda p: p.eigenvalues,
    "tensor": lambda p: p.tensor(),
    "log_volume": lambda p: p.log_volume(),
    "effective_rank": lambda p: p.effective_rank(),
}


def entries(found: Any) -> list[Any]:
    return found.entries() if isinstance(found, arb_mat) else [found]


def narrow(found: Any) -> bool:
    return all(float(x.rad()) < 1e-11 * (1 + abs(float(x.mid()))) for x in entries(found))


def hold(found: Any, floats: Array, margin: float = 1e-13) -> bool:
    """Whether balls are narrow and overlap numbers of float64, up to what these are rounded."""
    size = 1.0 + np.abs(floats).max()
    return narrow(found) and all(
        x.overlaps(arb(float(y), margin * size)) for x, y in zip(entries(found), np.ravel(floats), strict=True)
    )


def both(depth: float, W: Any, rank: int) -> tuple[BallPoint, Point]:
    M = dln.Manifold(depth, np.shape(W), rank)
    return M.in_balls(W), M.at(W)


def loss_on(shape: tuple[int, int]) -> Any:
    target = np.arange(shape[0] * shape[1]).reshape(shape) / 4.0
    return dln.CompletionProblem(target, weights=np.where(target % 0.5, 2.0, 0.5))


def with_bits(bits: int, call: Callable[[], Any]) -> Any:
    with flint.ctx.workprec(bits):
        return call()


@pytest.mark.parametrize(("depth", "W", "rank"), KINDS)
def test_numbers_of_a_point_are_those_of_float64_and_nested(depth: float, W: Any, rank: int) -> None:
    p, q = both(depth, W, rank)
    for name, call in NUMBERS.items():
        found = call(p)
        assert hold(found, call(q)), name
        finer = with_bits(160, lambda call=call: call(both(depth, W, rank)[0]))
        assert all(x.overlaps(y) and y.rad() < 1e-40 for x, y in zip(entries(found), entries(finer), strict=True)), name


@pytest.mark.parametrize(("depth", "W", "rank"), KINDS)
def test_gradients_and_hessians_are_those_of_float64_and_nested(depth: float, W: Any, rank: int) -> None:
    (p, q), loss = both(depth, W, rank), loss_on(np.shape(W))
    X = np.arange(np.size(W)).reshape(np.shape(W)) / 8.0 - 0.25  # not tangent at a lower rank
    calls: list[Callable[[Any], Any]] = [lambda p: p.gradient(loss), lambda p: p.hessian(loss, X)]
    for call in calls:
        found = call(p)
        assert hold(found, call(q), margin=1e-12)
        finer = with_bits(160, lambda call=call: call(both(depth, W, rank)[0]))
        assert all(x.overlaps(y) and y.rad() < 1e-38 for x, y in zip(entries(found), entries(finer), strict=True))


@pytest.mark.parametrize(("W", "rank"), MATRICES)
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_entropy_weights_and_lifts(depth: int, W: Any, rank: int) -> None:
    p, q = both(depth, W, rank)
    for width in (None, rank + 2):
        assert hold(p.entropy(width), q.entropy(width))
        finer = with_bits(160, lambda width=width: both(depth, W, rank)[0].entropy(width))
        assert p.entropy(width).overlaps(finer) and finer.rad() < 1e-40
    Z = q.operator(np.cos(np.arange(np.size(W))).reshape(np.shape(W)))
    weights, velocities = p.weights(), p.lift(Z)
    assert hold(reduce(mul, weights), np.array(W))
    for last, after in zip(weights[1:], weights, strict=False):  # balanced
        assert hold(after.transpose() * after - last * last.transpose(), np.zeros((min(p.manifold.shape),) * 2))
    # together they move the product by Z, by the least length
    moved = [reduce(mul, [*weights[:k], v, *weights[k + 1 :]]) for k, v in enumerate(velocities)]
    assert hold(sum(moved[1:], start=moved[0]), Z, margin=1e-12)
    squares = sum(((v.transpose() * v).trace() for v in velocities), start=arb(0))
    assert squares.overlaps(p.inner(Z, Z) / depth) and narrow(squares)
    if len(set(np.round(q.singular_values, 9))) == min(p.manifold.shape) and rank == min(p.manifold.shape):
        assert all(hold(a, b) for a, b in zip((*weights, *velocities), (*q.weights(), *q.lift(Z)), strict=True))


def test_hessians_are_symmetric_and_of_the_tangent_part() -> None:
    p, q = both(3, [[3.0, 1.0, 2.0], [0.0, 2.0, 2.0], [1.5, 2.5, 3.0]], 2)
    loss, (X, Y) = loss_on((3, 3)), np.random.default_rng(5).normal(size=(2, 3, 3))
    assert p.inner(p.hessian(loss, X), Y).overlaps(p.inner(p.hessian(loss, Y), X))
    tangent = q.tensors.tangent_part(X)
    assert np.abs(q.hessian(loss, X) - q.hessian(loss, tangent)).max() < 1e-11


def test_data_of_losses_count_exactly() -> None:
    loss = dln.LinearRegression([["0.1", "1/3"]], [["0.3", "1"]])
    found = dln.Manifold(1, 1).in_balls([[3]]).gradient(loss)[0, 0]
    assert found.contains(0) and found.rad() < 1e-15  # in float64 0.1 · 3 is not 0.3
    sensed = dln.MatrixSensing([[[1, 0], [0, 1]]], [1])  # the trace
    found = dln.Manifold(1, 2).in_balls([[1, 5], [0, 1]]).gradient(sensed)
    assert hold(found, np.eye(2))


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.integers(-20, 20), min_size=6, max_size=6),
    st.sampled_from([(2, 3), (3, 2)]),
    st.sampled_from([1, 2, 5, math.inf]),
)
def test_volume_is_that_of_the_tensor(numbers: list[int], shape: tuple[int, int], depth: float) -> None:
    """And rank and volume do not change where W is turned by a transposition."""
    M, rows = dln.Manifold(depth, shape), np.reshape(numbers, shape)
    if np.linalg.matrix_rank(rows) < 2:
        with pytest.raises(ValueError, match=r"W|the matrix is singular"):
            M.in_balls(rows.tolist()).log_volume()
        return
    p, q = M.in_balls(rows.tolist()), dln.Manifold(depth, shape[::-1]).in_balls(rows.T.tolist())
    assert p.log_volume().overlaps(q.log_volume()) and p.effective_rank().overlaps(q.effective_rank())
    if not M.frozen:
        assert p.tensor().det().overlaps((2 * p.log_volume()).exp())
    assert p.effective_rank() < 2 + 1e-9 and p.effective_rank() > 1


def test_balls_of_w_are_carried() -> None:
    M, width = dln.Manifold(3, 2), 1e-6
    wide = M.in_balls([[arb(1, width), 0], [0, 1]])
    for shift in (-width, 0.0, width):
        exact = M.in_balls([[1 + shift, 0], [0, 1]])
        for call in (lambda p: p.log_volume(), lambda p: p.entropy(), *NUMBERS.values()):
            assert all(x.contains(y.mid()) for x, y in zip(entries(call(wide)), entries(call(exact)), strict=True))


def test_small_singular_values_keep_their_digits() -> None:
    first, second = dln.Manifold(2, 2).in_balls([[1, 1], [1, 1 + 2.0**-40]]).singular_values
    assert (first * second).overlaps(arb(2) ** -40) and second.rad() < 1e-26


def test_what_points_do_not_have_is_refused() -> None:
    p, loss = dln.Manifold(math.inf, 2).in_balls([[1, 0], [0, 2]]), loss_on((2, 3))
    for call in (p.entropy, p.weights, lambda: p.lift([[1, 0], [0, 1]])):
        with pytest.raises(ValueError, match=r"depth is inf.*expected a"):
            call()
    with pytest.raises(ValueError, match=r"loss is one of matrices of shape \(2, 3\); expected \(2, 2\)"):
        p.gradient(loss)
    with pytest.raises(TypeError, match="expected one with exact data"):
        p.hessian(dln.FunctionLoss(lambda W: 0.0, (2, 2), lambda W: W), [[1, 0], [0, 1]])
    singular = dln.Manifold(2, 2).in_balls([[1, 2], [2, 4]])
    for call in (singular.log_volume, singular.entropy, singular.effective_rank):
        with pytest.raises(
            ValueError, match="W is not known to have the rank 2 of the manifold.*expected one of that rank"
        ):
            call()
    with pytest.raises(ValueError, match="W is not known well enough"):
        singular.weights()
    with pytest.raises(ValueError, match="W is not known well enough"):
        singular.tensor()
    with pytest.raises(ValueError, match="width is 1"):
        dln.Manifold(2, 2).in_balls([[1, 0], [0, 2]]).entropy(1)


def test_every_question_to_a_point_has_an_answer_in_balls() -> None:
    """All but what batches and frames of float64 are asked for."""
    names = {name for name in dir(Point) if not name.startswith("_")}
    missing = names - {name for name in dir(BallPoint) if not name.startswith("_")}
    assert missing == {"chosen", "frames", "from_frame", "in_frame", "tensors"}


@pytest.mark.parametrize(
    ("entry", "error", "expected"),
    [
        (True, TypeError, r"\[0, 0\] is True, a truth value; expected a real number"),
        (None, TypeError, r"\[0, 0\] is None"),
        (1j, TypeError, r"\[0, 0\] is 1j, of type complex"),
        (flint.acb(1, 1), TypeError, r"\[0, 0\] is .*, of type acb"),
        (math.nan, ValueError, r"\[0, 0\] is nan; expected a finite number"),
        ("inf", ValueError, r"\[0, 0\] is 'inf'; expected a finite number"),
        ("abc", ValueError, r"\[0, 0\] is 'abc'; expected a decimal number"),
        ("1 +/- 2", ValueError, r"\[0, 0\] is '1 \+/- 2'; expected a decimal number"),
        (arb(1, math.inf), ValueError, r"\[0, 0\] is .*; expected a bounded ball"),
        ([1, 2], TypeError, r"\[0, 0\] is \[1, 2\], of type list"),
    ],
)
def test_entries_that_are_not_real_are_refused_by_name(entry: Any, error: type[Exception], expected: str) -> None:
    M = dln.Manifold(2, 2)
    rows, p = [[entry, 1], [0, 1]], M.in_balls([[2, 1], [0, 1]])
    calls: dict[str, Callable[[Any], Any]] = {
        "W": M.in_balls,
        "Z": p.operator,
        "Y": lambda z: p.inner([[1, 0], [0, 1]], z),
        "X": p.exp,
        "along": lambda z: p.transport([[1, 0], [0, 1]], along=z),
        "W1": p.dist,
    }
    for name, call in calls.items():
        with pytest.raises(error, match=name + expected):
            call(rows)


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        ([], ValueError),
        ([[], []], ValueError),
        ([[1, 2], [3]], ValueError),
        (["12", "34"], ValueError),
        (np.ones((2, 2, 2)), TypeError),
        (np.array(3.0), TypeError),
        ({0: [1, 2], 1: [3, 4]}, TypeError),
        (np.ma.masked_equal([[1.0, 2.0], [0.0, 1.0]], 2.0), ValueError),
    ],
)
def test_what_is_no_matrix_is_refused_by_name(rows: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^W.*expected"):
        dln.Manifold(2, 2).in_balls(rows)


def test_strings_are_what_they_spell() -> None:
    p, q = (dln.Manifold(2, 2).in_balls([[x, 1], [0, y]]) for x, y in (("1e5", "1/3"), (100000, fmpq(1, 3))))
    assert all(x.overlaps(y) and x.rad() < 1e-15 for x, y in zip(p.W.entries(), q.W.entries(), strict=True))
