"""Checks of what ``integrate`` is given, all of them before any work is done."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from dlnsym._shared import validate as check
from dlnsym.algebra import exact as _exact
from dlnsym.algebra.exact import Rows
from dlnsym.losses.protocol import HighPrecisionLoss, checked_loss

MOST_DIGITS = 100_000
MOST_WEIGHTS = 1_000_000
DEEPEST = 10**50
"""Twice the digits of the depth are carried, and still greater ones would take minutes."""
NUMBERS = ("arb", "balls", "mpmath")


@dataclass(frozen=True)
class Span:
    """Times to report, the last of them the end; ``every`` says that the ends of all steps are reported too."""

    times: tuple[Fraction, ...]
    every: bool


@dataclass(frozen=True)
class Task:
    """A loss with exact data, and a depth: an integer, however great, or ``math.inf``."""

    loss: HighPrecisionLoss
    depth: float | int

    @property
    def rank(self) -> int:
        """The full rank."""
        return min(self.loss.shape)


def task(loss: object, depth: float) -> Task:
    """A loss that can be computed in high precision, at an exact depth."""
    given = checked_loss("loss", loss)
    if not isinstance(given, HighPrecisionLoss):
        raise TypeError(
            f"loss is {check.show(given)}, known in float64 alone; expected a loss with exact data, which has a method "
            "exact(numbers), such as a CompletionProblem"
        )
    check.depth(depth)
    # a finite depth stays the integer that it is, however great
    exact = math.inf if isinstance(depth, float | np.floating) else operator.index(depth)
    if DEEPEST < exact < math.inf:
        raise ValueError(f"depth is {check.show(depth)}; expected at most 10^50, or math.inf")
    return Task(given, exact)


LARGEST = Fraction(10) ** 300
"""Of an entry of W0: the steps of the implicit methods are searched in float64."""


def start(W0: object, rank: int | None, shape: tuple[int, int], depth: float) -> tuple[Rows, int]:
    """The initial matrix and its rank, the full one where ``rank`` is not given."""
    w = _matrix("W0", W0, shape)
    for i, row in enumerate(w):
        for k, entry in enumerate(row):
            if abs(entry) > LARGEST:
                raise ValueError(f"W0[{i}, {k}] is above 1e300 in size; expected entries in the range of float64")
    found, full = _exact.rank(w), min(shape)
    if rank is None:
        if found < full:
            more = "" if math.isinf(depth) else ", or a rank"
            invertible = "an invertible matrix" if shape[0] == shape[1] else f"a matrix of rank {full}"
            raise ValueError(f"W0 is singular, of rank {found}; expected {invertible}{more}")
        return w, full
    wanted = check.rank(rank, full)
    if wanted < full and (math.isinf(depth) or depth < 2):
        shown = "inf" if math.isinf(depth) else depth
        raise ValueError(
            f"depth is {shown} and rank is {wanted}; expected a finite depth >= 2, "
            f"where the flow stays on the matrices of a rank below {full}"
        )
    if found < wanted:
        raise ValueError(f"W0 has rank {found}; expected at least the rank {wanted} asked for")
    return w, wanted


def _matrix(name: str, value: object, shape: tuple[int, int]) -> Rows:
    rows = _exact.matrix(name, value)
    found = len(rows), len(rows[0])
    if found != shape:
        raise ValueError(f"{name} has shape {found}; expected shape {shape}")
    return rows


def weights(given: object, shape: tuple[int, int]) -> tuple[Rows, ...]:
    """Weights from W_N down to W_1, of any inner widths, with a product of the shape."""
    if isinstance(given, str) or not isinstance(given, Sequence) or len(given) == 0:
        raise TypeError(f"weights is {check.show(given)}; expected a sequence of matrices, from W_N to W_1")
    found = tuple(_exact.matrix(f"weights[{k}]", w) for k, w in enumerate(given))
    rows = shape[0]
    for k, w in enumerate(found):
        given_shape = len(w), len(w[0])
        columns = shape[1] if k == len(found) - 1 else given_shape[1]
        if given_shape != (rows, columns):
            raise ValueError(f"weights[{k}] has shape {given_shape}; expected shape {rows, columns}")
        rows = columns
    return found


def span(t_end: object, times: object) -> Span:
    """The times to report."""
    end = _positive("t_end", t_end)
    if times is None:
        return Span((end,), True)
    if isinstance(times, str) or not hasattr(times, "__iter__"):
        raise TypeError(f"times is {check.show(times)}; expected a sequence of flow times")
    listed = [_exact.rational(f"times[{k}]", t) for k, t in enumerate(times)]
    wanted = [t for t in listed if t != 0]
    if any(not 0 < t <= end for t in wanted) or any(b <= a for a, b in zip(listed, listed[1:], strict=False)):
        raise ValueError(f"times is {check.show(times)}; expected rising times from 0 to t_end = {check.show(t_end)}")
    return Span((*(t for t in wanted if t != end), end), False)


def truth(name: str, value: object) -> bool:
    """True or False."""
    if not isinstance(value, bool | np.bool_):
        raise TypeError(f"{name} is {check.show(value)}; expected True or False")
    return bool(value)


def digits(value: object) -> int:
    """Decimal digits."""
    number = check.whole("digits", value, 1)
    if number > MOST_DIGITS:
        raise ValueError(f"digits is {check.show(number)}; expected at most {MOST_DIGITS}")
    return number


def choice(name: str, value: object, choices: Sequence[str]) -> str:
    """One of some words."""
    word = check.word(name, value)
    if word not in choices:
        raise ValueError(f"{name} is {check.show(word)}; expected one of {', '.join(map(repr, choices))}")
    return word


def progress(value: Any) -> Any:
    """What is called after every step, or None."""
    if value is not None and not callable(value):
        raise TypeError(f"progress is {check.show(value)}; expected a function of the share that is done, or None")
    return value


def layers(depth: object) -> int:
    """A depth that has weights, not too many to make."""
    n = check.depth(depth)
    if math.isinf(n):
        raise ValueError(f"depth is {check.show(depth)}; expected a finite depth, which has weights")
    if n > MOST_WEIGHTS:
        raise ValueError(f"depth is {check.show(depth)}; expected at most {MOST_WEIGHTS}, the number of weights")
    return int(n)


def step(value: object, method: str) -> Fraction | None:
    """The step of the method that takes one."""
    if method == "rk4":
        if value is None:
            raise ValueError("step is None; expected a number > 0, the step of method 'rk4' in flow time")
        return _positive("step", value)
    if value is not None:
        raise ValueError(f"step is {check.show(value)}; method {method!r} chooses its own, expected None")
    return None


def _positive(name: str, value: object) -> Fraction:
    number = _exact.rational(name, value)
    if number <= 0:
        raise ValueError(f"{name} is {check.show(value)}; expected a number > 0")
    return number
