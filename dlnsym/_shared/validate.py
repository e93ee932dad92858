"""Checks of arguments: every message names the argument, what it was, and what was expected."""

from __future__ import annotations

import math
import operator
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

DEEPEST = 2**100
"""Greater finite depths are computed as infinite: over all float64 singular values the two spectra differ by less
than 1e-26 of their size, far below rounding."""


MOST_AXES = 32
"""NumPy broadcasts no more."""


def depth(value: object) -> float:
    """A depth as a float, ``math.inf`` for infinite depth.

    Raises ``TypeError`` for what is not a number and ``ValueError`` for a number that is not a depth.

    >>> depth(3), depth(np.int64(2)), depth(10**400)
    (3.0, 2.0, inf)
    """
    expected = "expected an integer >= 1 or math.inf"
    if isinstance(value, float | np.floating):
        if math.isinf(value) and value > 0:
            return math.inf
        hint = f" (write {int(value)})" if math.isfinite(value) and value == int(value) else ""
        raise ValueError(f"depth is {show(value)}; {expected}{hint}")
    number = _integer("depth", value, expected, 1, None)
    return math.inf if number > DEEPEST else float(number)


def rank(value: object, width: int, least: int = 1) -> int:
    """A rank from ``least`` to ``width``.

    >>> rank(np.int64(2), 3)
    2
    """
    return _integer("rank", value, f"expected an integer from {least} to {width}", least, width)


def whole(name: str, value: object, least: int, most: int | None = None) -> int:
    """A whole number ≥ ``least``, and ≤ ``most`` where that is given."""
    expected = f"expected an integer >= {least}" + (f" and <= {most}" if most is not None else "")
    return _integer(name, value, expected, least, most)


def _integer(name: str, value: object, expected: str, least: int, most: int | None) -> int:
    if isinstance(value, bool | np.bool_):
        raise TypeError(f"{name} is {show(value)}, a truth value; {expected}")
    try:
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise TypeError(f"{name} is {show(value)}, of type {type(value).__name__}; {expected}") from None
    if number < least or (most is not None and number > most):
        raise ValueError(f"{name} is {show(number)}; {expected}")
    return number


def positive(name: str, value: object, *, least: float = 0.0, below: float = math.inf, infinite: bool = False) -> float:
    """A number > 0 as a float, at least ``least`` and less than ``below``; ``infinite`` allows ``math.inf``."""
    limit = (f">= {least}" if least else "> 0") + (f" and < {below}" if math.isfinite(below) else "")
    expected = f"expected a number {limit}, finite or math.inf" if infinite else f"expected a finite number {limit}"
    if isinstance(value, bool | np.bool_) or not isinstance(value, int | float | np.integer | np.floating):
        raise TypeError(f"{name} is {show(value)}, of type {type(value).__name__}; {expected}")
    try:
        number = float(value)
    except OverflowError:
        raise ValueError(f"{name} is {show(value)}; {expected}") from None
    if not ((0 < number < below and number >= least) or (infinite and number == math.inf)):
        raise ValueError(f"{name} is {show(value)}; {expected}")
    return number


def word(name: str, value: object) -> str:
    """A string."""
    if not isinstance(value, str):
        raise TypeError(f"{name} is {show(value)}, of type {type(value).__name__}; expected a name")
    return value


def real_array(name: str, value: object, *, truth_values: bool = False) -> Array:
    """Finite real numbers, or truth values where they are allowed, as a new or shared float64 array.

    Raises ``TypeError`` for what are not real numbers and ``ValueError`` for nan, inf and ragged rows.
    """
    if type(value) is np.ndarray and value.dtype == np.float64 and value.ndim <= MOST_AXES:
        # one product is finite only if every entry is
        if math.isfinite(np.vdot(value, value)):
            return value
        array: NDArray[Any] = value
    else:
        if masks(value):
            raise ValueError(f"{name} is {show(value)}; expected an array without masked entries")
        try:
            array = np.asarray(value)
            if array.dtype == object:
                array = np.asarray(_rows(value))
        except ValueError:
            raise ValueError(f"{name} is {show(value)}; expected rows of equal length") from None
        if array.dtype == object and array.size and all(map(_is_real, array.flat)):
            try:
                array = np.array([_float(x) for x in array.flat]).reshape(array.shape)
            except TypeError:
                # SymPy's symbols have a method for it, which refuses
                raise TypeError(f"{name} is {show(value)}; expected real numbers") from None
    if array.dtype.kind not in ("fiub" if truth_values else "fiu"):
        raise TypeError(f"{name} is {show(value)}, of type {array.dtype}; expected real numbers")
    if array.ndim > MOST_AXES:
        raise ValueError(f"{name} has {array.ndim} axes; expected at most {MOST_AXES}")
    with np.errstate(over="ignore"):  # numbers of a type with a greater range
        result = array.astype(np.float64, copy=False)
    if not np.isfinite(result).all():
        where = first(~np.isfinite(result))
        at = f" at {where}" if where else ""
        raise ValueError(f"{name} holds {array[where]}{at}; expected finite numbers in the range of float64")
    return result


def _rows(value: object, axes: int = MOST_AXES) -> object:
    """Matrices of mpmath and python-flint, alone or in lists, as rows; anything else as it stands."""
    if isinstance(value, list | tuple) and axes > 0:
        return [_rows(item, axes - 1) for item in value]
    listed = getattr(value, "tolist", None)
    return listed() if listed and not hasattr(value, "__array__") and not isinstance(value, type) else value


def _is_real(x: object) -> bool:
    return hasattr(x, "__float__") and not isinstance(x, bool | np.bool_ | type)


def _float(x: Any) -> float:
    try:
        return float(x)
    except OverflowError:
        return math.inf if x > 0 else -math.inf


def masks(value: object, axes: int = MOST_AXES) -> bool:
    """Whether a masked array, alone or in nested lists, has masked entries, which NumPy would read as numbers."""
    if isinstance(value, np.ma.MaskedArray):
        return bool(np.ma.is_masked(value))
    return isinstance(value, list | tuple) and axes > 0 and any(masks(item, axes - 1) for item in value)


def matrices(name: str, value: object) -> Array:
    """(..., m, n) with m, n ≥ 1."""
    array = real_array(name, value)
    if array.ndim < 2 or 0 in array.shape[-2:]:
        raise ValueError(f"{name} has shape {array.shape}; expected matrices, shape (..., m, n)")
    return array


def square_matrices(name: str, value: object, *, truth_values: bool = False) -> Array:
    """(..., d, d) with d ≥ 1."""
    array = real_array(name, value, truth_values=truth_values)
    if array.ndim < 2 or array.shape[-1] != array.shape[-2] or array.shape[-1] == 0:
        raise ValueError(f"{name} has shape {array.shape}; expected square matrices, shape (..., d, d)")
    return array


def matrix_shape(name: str, value: object) -> tuple[int, int]:
    """(m, n), of which one number d means (d, d).

    >>> matrix_shape("shape", 3), matrix_shape("shape", [2, 5])
    ((3, 3), (2, 5))
    """
    expected = "expected an integer >= 1 or two of them, (m, n)"
    if not isinstance(value, str | bytes) and hasattr(value, "__iter__"):
        sides = tuple(value)
        if len(sides) != 2:
            raise ValueError(f"{name} is {show(value)}; {expected}")
    else:
        sides = (value, value)
    m, n = (_integer(name, side, expected, 1, None) for side in sides)
    return m, n


def matrices_of_shape(name: str, value: object, shape: tuple[int, int]) -> Array:
    """(..., m, n) for a checked shape."""
    array = real_array(name, value)
    if array.shape[-2:] != shape:
        raise ValueError(f"{name} has shape {array.shape}; expected shape (..., {shape[0]}, {shape[1]})")
    return array


def matrix_pair(W: object, X: object, shape: tuple[int, int]) -> tuple[Array, Array]:
    """The arguments W and X, (..., m, n) each, whose batches broadcast."""
    w, x = matrices_of_shape("W", W, shape), matrices_of_shape("X", X, shape)
    same_width(W=w, X=x)
    return w, x


def rows_of(name: str, value: object, count: int) -> NDArray[np.intp]:
    """(..., b) with b ≥ 1: numbers of rows, from 0 to ``count`` − 1."""
    array = np.asarray(value)
    expected = f"expected whole numbers from 0 to {count - 1}, shape (..., b) with b >= 1"
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} is {show(value)}, of type {array.dtype}; {expected}")
    if array.ndim < 1 or array.shape[-1] == 0:
        raise ValueError(f"{name} has shape {array.shape}; {expected}")
    wrong = (array < 0) | (array >= count)
    if wrong.any():
        raise ValueError(f"{name} holds {array[first(wrong)]} at {first(wrong)}; {expected}")
    return array.astype(np.intp, copy=False)


def singular_values(value: object, *, zero_allowed: bool) -> Array:
    """(..., d) with d ≥ 1, non-negative or positive, in any order."""
    name = "singular_values"
    array = real_array(name, value)
    if array.ndim < 1 or array.shape[-1] == 0:
        raise ValueError(f"{name} has shape {array.shape}; expected shape (..., d) with d >= 1")
    wrong = array < 0 if zero_allowed else array <= 0
    # for a few numbers Python is faster than NumPy
    if True in wrong.ravel().tolist() if wrong.size < 16 else wrong.any():
        where = first(wrong)
        expected = "numbers >= 0" if zero_allowed else "numbers > 0"
        raise ValueError(f"{name} holds {array[where]} at {where}; expected {expected}")
    return array


def same_width(**arrays: Array) -> None:
    """The matrices act on the same space and their batches broadcast."""
    if len({a.shape[-2:] for a in arrays.values()}) > 1:
        raise ValueError(f"{_shapes(arrays)}; expected matrices of one width")
    batches(**arrays)


def batches(**arrays: Array) -> None:
    """The batches of matrices (..., m, n) broadcast."""
    try:
        np.broadcast_shapes(*(a.shape[:-2] for a in arrays.values()))
    except ValueError:
        raise ValueError(f"{_shapes(arrays)}; expected batches that broadcast") from None


def _shapes(arrays: dict[str, Array]) -> str:
    return ", ".join(f"{name} has shape {a.shape}" for name, a in arrays.items())


def broadcast(**arrays: Array) -> None:
    """The shapes broadcast."""
    try:
        np.broadcast_shapes(*(a.shape for a in arrays.values()))
    except ValueError:
        raise ValueError(f"{_shapes(arrays)}; expected shapes that broadcast") from None


def first(where: Flags) -> tuple[int, ...]:
    """The first place at which an array is true."""
    return tuple(int(i) for i in np.argwhere(where)[0])


def first_at(wrong: NDArray[np.bool_] | np.bool_) -> str:
    """Where in a batch something is first wrong, as " at (2, 0)"; nothing for a single item."""
    return f" at {first(wrong)}" if isinstance(wrong, np.ndarray) and wrong.ndim else ""


def show(value: object) -> str:
    """The value on one short line."""
    try:
        text = " ".join(repr(value).split())
    except ValueError:  # an int with more digits than Python prints
        return "an integer of very many digits"
    return text if len(text) <= 60 else f"{text[:57]}..."
