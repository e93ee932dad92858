"""How far the numpy kernels are from the truth: their error against ball arithmetic at adversarial points."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import flint
import numpy as np
from numpy.typing import NDArray

from dlnsym.kernels import arb_target, numpy_target

DEPTHS = (1.0, 2.0, 3.0, 20.0, 1e6, math.inf)
SPECTRUM_BOUND = 4.0
"""Units in the last place that the spectrum may be off."""

PRECISION = 128
"""Bits of the balls: after every cancellation on the grid, at least 70 are left."""

RELATIVE = "ulp"
ABSOLUTE = "ulp of max(1, |value|)"
"""Logarithms pass through 0, where a relative error means nothing."""


@dataclass(frozen=True)
class Subject:
    """A kernel to measure, and the same in balls: its arguments, the unit of its error, and its bound, if any.

    It is measured at every ``stride``-th point; of these, only at those within a factor ``most`` of 1.
    """

    kernel: Callable[..., NDArray[np.float64]]
    exact: Callable[..., flint.arb]
    unit: str
    arguments: int = 2
    bound: float | None = None
    stride: int = 10
    distinct: bool = False
    most: float = math.inf


MODERATE = 2.0**200
"""Kernels for singular values of moderate size are called up to here: :mod:`dlnsym.manifold.scaling`."""


SUBJECTS = (
    Subject(numpy_target.spectrum, arb_target.spectrum, RELATIVE, bound=SPECTRUM_BOUND, stride=1),
    Subject(
        numpy_target.moderate_spectrum,
        arb_target.spectrum,
        RELATIVE,
        bound=SPECTRUM_BOUND,
        stride=1,
        most=MODERATE,
    ),
    Subject(numpy_target.rotation, arb_target.rotation, RELATIVE, distinct=True),
    Subject(numpy_target.log_spectrum, arb_target.log_spectrum, ABSOLUTE),
    Subject(numpy_target.volume_single, arb_target.volume_single, ABSOLUTE, arguments=1),
    Subject(numpy_target.volume_svd_pair, arb_target.volume_svd_pair, ABSOLUTE, distinct=True),
    Subject(numpy_target.moderate_volume_pair, arb_target.volume_pair, ABSOLUTE, most=MODERATE),
    Subject(numpy_target.moderate_volume_svd_pair, arb_target.volume_svd_pair, ABSOLUTE, distinct=True, most=MODERATE),
)


@dataclass(frozen=True)
class Accuracy:
    """One row of the table: the worst and the mean error of a kernel at one depth, and where the worst is."""

    kernel: str
    depth: float
    points: int
    unit: str
    worst: float
    mean: float
    where: tuple[float, ...]
    bound: float | None

    @property
    def holds(self) -> bool:
        """Whether the bound, if there is one, is kept."""
        return self.bound is None or self.worst <= self.bound


def measure(
    points: int = 100_000,
    seed: int = 0,
    on_row: Callable[[Accuracy], None] = lambda row: None,
) -> tuple[Accuracy, ...]:
    """Error of every kernel of :data:`SUBJECTS` at every depth of :data:`DEPTHS`.

    ``points`` is the number of pairs (σ_i, σ_l) at which the spectrum is measured, at each depth; most other kernels
    are measured at a tenth of them.  Equal seeds give equal points.  ``on_row`` is called with each row as it is ready.
    The errors are upper bounds: the radius of the ball is counted in.

    >>> rows = measure(points=200)
    >>> all(row.holds for row in rows), {row.depth for row in rows} == set(DEPTHS)
    (True, True)
    """
    rows = []
    for row in _rows(hostile_pairs(points, seed)):
        rows.append(row)
        on_row(row)
    return tuple(rows)


def hostile_pairs(points: int, seed: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Pairs of singular values from 1e-150 to 1e150, with ratios from 1 to 1e300, in either order.

    A seventh each: equal; the nearest floats; ratios 1 + 2^-k; about 2, where the form changes; up to 10; up to
    1e300; 1e300 itself.  A quarter of the larger values are powers of two or next to one.
    """
    rng = np.random.default_rng(seed)
    kind = np.arange(points) % 7
    ratio = np.select(
        [kind == k for k in range(7)],
        [
            np.ones(points),
            1 + np.ldexp(rng.integers(1, 5, points), -52),
            1 + np.exp2(rng.uniform(-52, 0, points)),
            2 * (1 + rng.choice([-1, 1], points) * np.exp2(rng.uniform(-53, -3, points))),
            rng.uniform(1, 10, points),
            10 ** rng.uniform(0, 300, points),
            np.full(points, 1e300),
        ],
    )
    larger = 10 ** rng.uniform(np.minimum(np.log10(ratio) - 150, 150), 150)
    two_power = np.exp2(np.rint(np.log2(larger))) * (1 + np.ldexp(rng.integers(-2, 3, points), -53))
    larger = np.where(rng.random(points) < 0.25, two_power, larger)
    larger = np.clip(larger, 1e-150, 1e150)
    smaller = np.clip(larger / ratio, 1e-150, larger)
    swap = rng.random(points) < 0.5
    return np.where(swap, smaller, larger), np.where(swap, larger, smaller)


def _rows(pairs: tuple[NDArray[np.float64], NDArray[np.float64]]) -> Iterator[Accuracy]:
    for subject in SUBJECTS:
        # the seven kinds of points take turns: a stride that is no multiple of seven keeps every one
        chosen = [a[:: subject.stride] for a in pairs[: subject.arguments]]
        within = np.all([(a <= subject.most) & (a >= 1 / subject.most) for a in chosen], axis=0)
        chosen = [a[within] for a in chosen]
        if subject.distinct:
            keep = chosen[0] != chosen[1]
            chosen = [a[keep] for a in chosen]
        for depth in DEPTHS:
            yield _row(subject, depth, chosen)


def _row(subject: Subject, depth: float, arguments: list[NDArray[np.float64]]) -> Accuracy:
    error = errors(subject.kernel(*arguments, depth), subject.exact, arguments, depth, subject.unit)
    at = int(error.argmax())
    where = tuple(float(a[at]) for a in arguments)
    return Accuracy(
        subject.kernel.__name__,
        depth,
        len(error),
        subject.unit,
        float(error[at]),
        float(error.mean()),
        where,
        subject.bound,
    )


def errors(
    computed: NDArray[np.float64],
    exact: Callable[..., flint.arb],
    arguments: list[NDArray[np.float64]],
    depth: float,
    unit: str,
) -> NDArray[np.float64]:
    """Upper bounds of |computed − exact| at each point, in units in the last place of the exact value.

    Where the exact value is out of range, an infinity of its sign is exact.
    """
    bits = flint.ctx.prec
    flint.ctx.prec = PRECISION
    try:
        n = flint.arb(depth)
        gaps, values = np.empty(len(computed)), np.empty(len(computed))
        for k, (value, *point) in enumerate(zip(computed.tolist(), *(a.tolist() for a in arguments), strict=True)):
            ball = exact(*point, n)
            gaps[k] = float((ball - value).abs_upper())
            values[k] = float(ball.mid())
    finally:
        flint.ctx.prec = bits
    size = np.abs(values)
    inside = np.isfinite(size)
    gaps = np.where(inside, gaps, np.where(computed == values, 0.0, np.inf))
    scale = np.where(inside, size, 1.0)
    return gaps / np.spacing(scale if unit == RELATIVE else np.maximum(scale, 1.0))
