"""Hostile input: arrays and numbers that break numeric code, and what a function may do with them.

A call of a public function ends in one of two ways: a result of the promised shape in float64, without nan and without
a warning, or a ``ValueError``, ``TypeError`` or ``OverflowError`` of one line that names an argument.
"""

from __future__ import annotations

import inspect
import math
import re
import sys
import warnings
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
from hypothesis import strategies as st

CLEAR = (ValueError, TypeError, OverflowError)
MOST, TINY, LEAST = sys.float_info.max, sys.float_info.min, 5e-324

tried = 0
"""The number of inputs tried, of which the fixture ``counted`` tells the summary."""


class RefusedError(Exception):
    """The call ended in a clear error."""


def attempt(f: Callable[..., Any], *args: Any, names: str = "", **kwargs: Any) -> Any:
    """The result of a call; raises ``RefusedError`` for a clear error, and fails for anything else.

    ``names`` lists names that the error may use besides those of the arguments.
    """
    global tried
    tried += 1
    allowed = {*inspect.signature(f).parameters, *names.split()}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return f(*args, **kwargs)
        except CLEAR as error:
            text = str(error)
            assert set(re.findall(r"\w+", text)) & allowed, f"names no argument: {text!r}"
            assert len(text.splitlines()) == 1 and len(text) < 400, text
            assert "expected" in text or "range of float64" in text, f"does not say what was expected: {text!r}"
            raise RefusedError(text) from None


def no_work(*_: Any, **__: Any) -> Any:
    """Stands in for what computes, where bad input must be refused before any of it."""
    raise AssertionError("work was begun")


SPECIAL = (0.0, -0.0, 1.0, -1.0, 2.0, 1e-8, 1 + 2.0**-52, LEAST, TINY, 1e-200, 1e-160, 1e160, 1e200, MOST)

numbers = st.one_of(st.sampled_from(SPECIAL), st.floats(-4, 4), st.floats(allow_nan=False, allow_infinity=False))
broken = st.sampled_from([math.nan, math.inf, -math.inf])
batches = st.sampled_from([(), (), (), (1,), (2,), (0,), (2, 0), (1, 2)])

depths = st.one_of(
    st.integers(1, 12),
    st.sampled_from([math.inf, 10**6, 2**53 + 1, 2**100, 2**100 + 1, 10**30, 10**400, np.int8(3), np.uint64(2**63)]),
)


@st.composite
def arrays(draw: st.DrawFn, shape: tuple[int, ...], elements: st.SearchStrategy[float] = numbers) -> Any:
    """A float64 array of a shape."""
    count = math.prod(shape)
    return np.array(draw(st.lists(elements, min_size=count, max_size=count)), dtype=np.float64).reshape(shape)


@st.composite
def matrices(draw: st.DrawFn, elements: st.SearchStrategy[float] = numbers) -> Any:
    """A batch of matrices of one shape, square or not."""
    m, n = draw(st.sampled_from([(1, 1), (2, 2), (3, 3), (2, 2), (3, 3), (2, 3), (3, 2), (1, 3), (4, 1)]))
    return draw(arrays((*draw(batches), m, n), elements))


@st.composite
def squares(draw: st.DrawFn, width: int | None = None, elements: st.SearchStrategy[float] = numbers) -> Any:
    """A batch of square matrices."""
    d = draw(st.integers(1, 3)) if width is None else width
    return draw(arrays((*draw(batches), d, d), elements))


def layouts(a: Any) -> dict[str, Any]:
    """The same numbers, laid out in memory in other ways."""
    padded = np.full(tuple(2 * n + 1 for n in a.shape), math.nan)
    every_other = padded[tuple(slice(1, None, 2) for _ in a.shape)]
    every_other[...] = a
    reverse = tuple(slice(None, None, -1) for _ in a.shape)
    frozen = a.copy()
    frozen.setflags(write=False)
    raw = bytearray(a.nbytes + 1)
    unaligned = np.frombuffer(raw, dtype=np.float64, offset=1, count=a.size).reshape(a.shape) if a.size else a
    if a.size:
        unaligned[...] = a
    return {
        "column-major": np.asfortranarray(a),
        "every other": every_other,
        "negative strides": a[reverse].copy()[reverse],
        "read-only": frozen,
        "big-endian": a.astype(">f8"),
        "unaligned": unaligned,
        "nested lists": a.tolist() if a.size else a,
    }


DTYPES = ("float16", "float32", "longdouble", "int8", "uint64", "bool", "complex128", "object", "U8", "S4", "M8[s]")


def junk(shape: tuple[int, ...]) -> st.SearchStrategy[Any]:
    """What is not an array of finite numbers of this shape, or is in an unusual way."""
    ones = np.ones(shape)
    itself: list[Any] = []
    itself.append(itself)
    things: list[Any] = [
        None,
        True,
        1.0,
        math.nan,
        "abc",
        b"abc",
        "",
        {},
        {1, 2},
        object(),
        iter([1.0]),
        range(3),
        math,
    ]
    lists: list[Any] = [[], [[]], itself, [[1, 2], [3]], [["a", 1], [1, 2]], [[Decimal(1)]], [[Fraction(1, 3)]]]
    lists += [10**400, [[10**400, 1], [1, 1]], mpmath.matrix([[1, 2], [3, 4]])]
    odd = [np.zeros((0, 0)), np.zeros((2, 0, 3)), np.ones((1,) * 33), np.ones((2, 3)), np.ma.masked_all((2, 2))]
    odd += [ones * np.longdouble("1e4000")]
    return st.one_of(
        arrays(shape, st.one_of(numbers, broken)),
        st.sampled_from(DTYPES).map(lambda dtype: ones.astype(dtype)),
        st.sampled_from(things + lists + odd),
    )


def exactly(a: Any) -> Any:
    """An mpmath matrix with the numbers of a float64 one."""
    return mpmath.matrix(np.asarray(a, dtype=np.float64).tolist())


def near(computed: float, true: Any, slack: Any) -> bool:
    """Whether a float64 result is within ``slack`` of the true value, which may be out of the range of float64."""
    if math.isinf(computed):
        return bool(true * (1 if computed > 0 else -1) >= mpmath.mpf(MOST) - slack)
    return bool(abs(mpmath.mpf(computed) - true) <= slack + 4 * mpmath.mpf(LEAST))
