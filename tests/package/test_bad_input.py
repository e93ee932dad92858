"""Bad input: a TypeError or ValueError that names the argument, its value and what was expected."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from sympy import Symbol

import dlnsym as dln

EYE = np.eye(2)
nan, inf = math.nan, math.inf

DEPTHS: dict[str, tuple[Any, type[Exception], str]] = {
    "zero": (0, ValueError, "depth is 0; expected an integer >= 1 or math.inf"),
    "negative": (-3, ValueError, "depth is -3"),
    "fractional": (2.5, ValueError, "depth is 2.5"),
    "whole float": (2.0, ValueError, r"depth is 2.0; .*\(write 2\)"),
    "nan": (nan, ValueError, "depth is nan"),
    "minus infinity": (-inf, ValueError, "depth is -inf"),
    "bool": (True, TypeError, "depth is True, a truth value"),
    "numpy bool": (np.True_, TypeError, "a truth value"),
    "word": ("deep", TypeError, "depth is 'deep', of type str"),
    "none": (None, TypeError, "depth is None"),
    "list": ([2], TypeError, r"depth is \[2\]"),
    "array": (np.array([2, 3]), TypeError, r"depth is array\(\[2, 3\]\)"),
    "fraction": (Fraction(3), TypeError, "of type Fraction"),
    "mpmath": (mpmath.mpf(3), TypeError, "of type mpf"),
    "float32": (np.float32(2), ValueError, r"\(write 2\)"),
    "type": (float, TypeError, "of type type"),
    "ellipsis": (Ellipsis, TypeError, "depth is Ellipsis"),
    "complex": (2j, TypeError, "depth is 2j"),
    "very negative": (-(10**5000), ValueError, "many digits"),
}
TAKES_DEPTH: dict[str, Callable[[Any], Any]] = {
    "spectrum": lambda n: dln.spectrum([1.0], n),
    "operator": lambda n: dln.operator(EYE, EYE, n),
    "inner_product": lambda n: dln.inner_product(EYE, EYE, EYE, n),
    "metric_tensor": lambda n: dln.metric_tensor(EYE, n),
    "log_volume": lambda n: dln.log_volume(EYE, n),
    "log_volume_svd": lambda n: dln.log_volume_svd([1.0], n),
    "attraction_rates": lambda n: dln.attraction_rates(PROBLEM, EYE, n),
    "attraction_bounds": lambda n: dln.attraction_bounds(PROBLEM, EYE, n),
    "log_blowup": lambda n: dln.Hyperbola([1.0, 1.0]).log_blowup(1.0, n),
    "conserved": lambda n: dln.conserved(PROBLEM, EYE, n),
    "log_blowup of a problem": lambda n: dln.log_blowup(PROBLEM, np.ones((2, 2)), n),
    "log_volume of a rank": lambda n: dln.log_volume(np.ones((2, 2)), n, rank=1),
    "Manifold": lambda n: dln.Manifold(n, 2),
}


@pytest.mark.parametrize("f", TAKES_DEPTH.values(), ids=TAKES_DEPTH)
@pytest.mark.parametrize("case", DEPTHS.values(), ids=DEPTHS)
def test_depth(f: Callable[[Any], Any], case: tuple[Any, type[Exception], str]) -> None:
    value, error, message = case
    with pytest.raises(error, match=message):
        f(value)


MATRICES: dict[str, tuple[Any, type[Exception], str]] = {
    "a vector": ([1.0, 2.0], ValueError, r"has shape \(2,\); expected"),
    "a number": (1.0, ValueError, r"has shape \(\)"),
    "no width": (np.zeros((0, 0)), ValueError, r"has shape \(0, 0\)"),
    "nan": ([[1.0, nan], [0.0, 1.0]], ValueError, r"holds nan at \(0, 1\); expected finite"),
    "inf": ([[1.0, 0.0], [inf, 1.0]], ValueError, r"holds inf at \(1, 0\)"),
    "complex": (EYE * 1j, TypeError, "of type complex128; expected real numbers"),
    "words": ([["a", "b"], ["c", "d"]], TypeError, "expected real numbers"),
    "objects": (np.array([[None, 1], [1, 1]], dtype=object), TypeError, "of type object"),
    "truth values": (np.ones((2, 2), dtype=bool), TypeError, "of type bool"),
    "ragged": ([[1.0], [1.0, 2.0]], ValueError, "expected rows of equal length"),
    "none": (None, TypeError, "is None"),
    "masked": (np.ma.array(EYE, mask=[[0, 1], [0, 0]]), ValueError, "expected an array without masked entries"),
    "masked rows": ([np.ma.array([1.0, 2.0], mask=[0, 1]), [1.0, 2.0]], ValueError, "without masked entries"),
    "too large": ([[10**400, 1], [1, 1]], ValueError, r"at \(0, 0\); expected finite numbers in the range of float64"),
}
PROBLEM = dln.CompletionProblem(EYE, EYE)
TAKES_MATRIX: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "operator W": ("W", lambda m: dln.operator(m, EYE, 2)),
    "operator Z": ("Z", lambda m: dln.operator(EYE, m, 2)),
    "inner_product W": ("W", lambda m: dln.inner_product(m, EYE, EYE, 2)),
    "inner_product X": ("X", lambda m: dln.inner_product(EYE, m, EYE, 2)),
    "inner_product Y": ("Y", lambda m: dln.inner_product(EYE, EYE, m, 2)),
    "metric_tensor": ("W", lambda m: dln.metric_tensor(m, 2)),
    "log_volume": ("W", lambda m: dln.log_volume(m, 2)),
    "effective_rank": ("W", dln.effective_rank),
    "conserved": ("W", lambda m: dln.conserved(PROBLEM, m, 2)),
    "log_blowup of a problem": ("W", lambda m: dln.log_blowup(PROBLEM, m, 2)),
    "log_volume of a rank": ("W", lambda m: dln.log_volume(m, 2, rank=1)),
    "attraction_rates": ("W", lambda m: dln.attraction_rates(PROBLEM, m, 2)),
    "attraction_bounds": ("W", lambda m: dln.attraction_bounds(PROBLEM, m, 2)),
}


@pytest.mark.parametrize("case", MATRICES.values(), ids=MATRICES)
@pytest.mark.parametrize("use", TAKES_MATRIX.values(), ids=TAKES_MATRIX)
def test_matrices(use: tuple[str, Callable[[Any], Any]], case: tuple[Any, type[Exception], str]) -> None:
    name, f = use
    value, error, message = case
    with pytest.raises(error, match=f"^{name} .*{message}"):
        f(value)


RECTANGLES: dict[str, tuple[Callable[[Any], Any], str]] = {
    "operator Z": (lambda m: dln.operator(EYE, m, 2), r"^Z has shape \(2, 3\); expected shape \(\.\.\., 2, 2\)"),
    "inner_product X": (lambda m: dln.inner_product(EYE, m, EYE, 2), "^X has shape"),
    "inner_product Y": (lambda m: dln.inner_product(EYE, EYE, m, 2), "^Y has shape"),
    "a point of another shape": (lambda m: dln.Manifold(2, 2).at(m), r"^W has shape \(2, 3\); expected shape"),
    "a direction at a point": (lambda m: dln.Manifold(2, 2).at(EYE).norm(m), "^X has shape"),
    "conserved": (lambda m: dln.conserved(PROBLEM, m, 2), "^W has shape"),
    "log_blowup of a problem": (lambda m: dln.log_blowup(PROBLEM, m, 2), "^W has shape"),
    "attraction_rates": (lambda m: dln.attraction_rates(PROBLEM, m, 2), "^W has shape"),
}


@pytest.mark.parametrize("use", RECTANGLES.values(), ids=RECTANGLES)
def test_matrices_of_another_shape(use: tuple[Callable[[Any], Any], str]) -> None:
    f, message = use
    with pytest.raises(ValueError, match=message):
        f(np.ones((2, 3)))


SHAPES: dict[str, tuple[Any, type[Exception], str]] = {
    "one side": ((2,), ValueError, r"shape is \(2,\); expected an integer >= 1 or two of them, \(m, n\)"),
    "three sides": ([2, 3, 4], ValueError, r"shape is \[2, 3, 4\]"),
    "no side": (0, ValueError, "shape is 0"),
    "empty": ((2, 0), ValueError, "shape is 0"),
    "float": ((2.0, 3), TypeError, "shape is 2.0, of type float"),
    "truth value": (True, TypeError, "shape is True, a truth value"),
    "word": ("22", TypeError, "shape is '22'"),
}


@pytest.mark.parametrize("case", SHAPES.values(), ids=SHAPES)
def test_shapes_of_a_manifold(case: tuple[Any, type[Exception], str]) -> None:
    value, error, message = case
    with pytest.raises(error, match=message):
        dln.Manifold(2, value)
    for rank in (0, 3, 1.0):
        with pytest.raises((ValueError, TypeError), match=f"rank is {rank}.*expected an integer from 1 to 2"):
            dln.Manifold(2, (2, 3), rank)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ([1.0, -2.0], ValueError, r"singular_values holds -2.0 at \(1,\); expected numbers >"),
        ([[1.0, 2.0], [-1.0, 2.0]], ValueError, r"holds -1.0 at \(1, 0\)"),
        ([nan, 1.0], ValueError, r"singular_values holds nan at \(0,\)"),
        ([inf, 1.0], ValueError, "singular_values holds inf"),
        (["one", "two"], TypeError, "singular_values is .*expected real numbers"),
        (3.0, ValueError, r"singular_values has shape \(\)"),
        ([], ValueError, r"singular_values has shape \(0,\); expected shape \(\.\.\., d\) with d >= 1"),
        ([1j], TypeError, "singular_values is .*complex128"),
    ],
)
@pytest.mark.parametrize("f", [dln.spectrum, dln.log_volume_svd])
def test_singular_values(f: Callable[..., Any], values: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        f(values, 2)


def test_a_zero_singular_value_has_no_density() -> None:
    with pytest.raises(ValueError, match=r"singular_values holds 0.0 at \(1,\); expected numbers > 0"):
        dln.log_volume_svd([1.0, 0.0], 2)


SINGULAR: dict[str, Any] = {
    "zero": np.zeros((2, 2)),
    "diagonal": np.diag([1.0, 0.0]),
    "dependent rows": [[1, 2], [2, 4]],
    "dependent columns": [[1.0, 3.0, 2.0], [0.5, 1.5, 7.0], [0.25, 0.75, 1.0]],
    "ones": np.ones((3, 3)),
    "tiny and dependent": np.array([[1e-200, 2e-200], [2e-200, 4e-200]]),
    "in a batch": np.stack([np.eye(3), np.ones((3, 3))]),
}


@pytest.mark.parametrize("w", SINGULAR.values(), ids=SINGULAR)
@pytest.mark.parametrize("n", [1, 3, inf])
def test_a_singular_matrix_has_no_metric(w: Any, n: float) -> None:
    for f in (
        lambda: dln.inner_product(w, w, w, n),
        lambda: dln.metric_tensor(w, n),
        lambda: dln.log_volume(w, n),
    ):
        with pytest.raises(ValueError, match="W holds a singular matrix.*expected invertible"):
            f()


def test_the_place_in_the_batch_is_named() -> None:
    with pytest.raises(ValueError, match=r"singular matrix at \(1,\)"):
        dln.log_volume(SINGULAR["in a batch"], 2)
    with pytest.raises(ValueError, match=r"matrix 0 at \(1,\)"):
        dln.effective_rank([EYE, 0 * EYE])


@pytest.mark.parametrize("w", [np.diag([1.0, 1e-17]), np.diag([1e200, 1e-200]), [[1.0, 1.0], [1.0, 1.0 + 2.0**-52]]])
def test_an_ill_conditioned_matrix_is_not_a_singular_one(w: Any) -> None:
    assert np.isfinite(dln.log_volume(w, 2))


def test_a_singular_value_below_the_range_of_floats() -> None:
    w = np.array([[1001, 1000], [1000, 999]]) * 5e-324
    with pytest.raises(ValueError, match="W holds a matrix.*below the range of float64"):
        dln.log_volume(w, 2)


@pytest.mark.parametrize("f", [lambda w: dln.log_volume(w, 3), lambda w: dln.operator(w, w[0], inf)])
def test_a_singular_value_above_the_range_of_floats(f: Any) -> None:
    w = np.stack([EYE, np.array([[1e308, 1e308], [1e308, 1.1e308]])])
    with pytest.raises(ValueError, match=r"W holds a matrix at \(1,\) with a singular value above the range"):
        f(w)


def test_the_zero_matrix_has_no_rank() -> None:
    with pytest.raises(ValueError, match="W holds the matrix 0; expected"):
        dln.effective_rank(np.zeros((2, 2)))


def test_shapes_that_disagree() -> None:
    with pytest.raises(ValueError, match=r"Z has shape \(3, 3\); expected shape \(\.\.\., 2, 2\)"):
        dln.operator(EYE, np.eye(3), 2)
    with pytest.raises(ValueError, match="expected batches that broadcast"):
        dln.operator(np.ones((2, 3, 3)), np.ones((4, 3, 3)), 2)
    with pytest.raises(ValueError, match=r"Y has shape \(3, 3\)"):
        dln.inner_product(EYE, EYE, np.eye(3), 2)


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(AttributeError, match="no attribute 'spectra'"):
        _ = dln.spectra  # type: ignore[attr-defined]
    assert {"spectrum", "CompletionProblem"} <= set(dir(dln))


def test_shapes_that_do_not_broadcast_and_too_many_axes() -> None:
    with pytest.raises(
        ValueError, match=r"w_12 has shape \(2,\), distance has shape \(3,\); expected shapes that broadcast"
    ):
        dln.Hyperbola([1.0, 2.0]).matrix([1.0, 2.0], [0.1, 0.2, 0.3])
    with pytest.raises(ValueError, match="W has 33 axes; expected at most 32"):
        dln.effective_rank(np.ones((1,) * 33))


def test_letters_of_sympy_are_no_numbers() -> None:
    problem, letter = dln.CompletionProblem([[1.0, None], [None, 2.0]]), Symbol("x")
    with pytest.raises(TypeError, match="W0 is .*; expected real numbers"):
        dln.ensemble(problem, 2, W0=[[[letter, 0], [0, 1]]], workers=1)
    with pytest.raises(TypeError, match="times is .*; expected real numbers"):
        dln.ensemble(problem, 2, W0=[np.eye(2)], times=[letter], workers=1)
