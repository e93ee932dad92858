"""One validated step: a polynomial in time, and a bound on its distance from the exact solution.

The polynomial ỹ is the Taylor polynomial of a solution, its coefficients rounded.  Its defect ỹ' − f(ỹ) is bounded on
the step: the first coefficients by what was rounded, the tail by Cauchy's estimate on a disc in complex time.  The
distance then grows by the logarithmic norm of f' over a tube around ỹ (:mod:`dlnsym.algebra.validated.tube`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flint import acb, acb_mat, arb, arb_mat, ctx, fmpq

from dlnsym.algebra.streams import Exponential, Stream
from dlnsym.algebra.validated.balls import BallMatrix
from dlnsym.algebra.validated.gauge import Gauge
from dlnsym.algebra.validated.tube import Field, jacobian

COARSE = 64
"""Bits for bounds that need few digits."""
SHARE = (0.6, 0.45, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005)
"""Radii of the disc that are tried, over an estimate of the radius of convergence."""


SLIM = arb(2) ** -10_000
"""The width of the slimmest tube."""


MOST_GROWTH = 1.0
"""Logarithm of the growth of errors over a piece of a step, above which pieces are halved."""


class NotEnclosedError(ArithmeticError):
    """No finite enclosure was found."""


class DriftError(NotEnclosedError):
    """Solutions in a tube around the trajectory may drift apart without bound: in a slimmer tube they may not."""


@dataclass(frozen=True)
class Segment:
    """A polynomial over [0, length], its coefficients exact, and bounds on its distance in the norm of ``gauge``.

    ``error`` bounds it at the end, ``widest`` everywhere.
    """

    coefficients: tuple[tuple[arb_mat, ...], ...]
    length: fmpq
    error: arb
    gauge: Gauge
    widest: arb

    def at(self, t: fmpq) -> list[arb_mat]:
        """The polynomial, in balls for its rounding alone."""
        return [_horner(series, arb(t)) for series in self.coefficients]

    def enclosed(self, t: fmpq) -> list[arb_mat]:
        """Balls that hold the solution at a time of the step."""
        return self.gauge.fattened(self.at(t), self.widest)

    def __reduce__(self) -> Any:
        coefficients = tuple(tuple(map(BallMatrix, series)) for series in self.coefficients)
        bounds = BallMatrix([[self.error, self.widest]])
        length = (int(self.length.p), int(self.length.q))
        return _segment, (coefficients, length, bounds, BallMatrix(self.gauge.D))


def _segment(
    coefficients: tuple[tuple[arb_mat, ...], ...], length: tuple[int, int], bounds: arb_mat, gauge: arb_mat
) -> Segment:
    return Segment(coefficients, fmpq(*length), bounds[0, 0], Gauge(gauge), bounds[0, 1])


def step(
    field: Field,
    state: Sequence[arb_mat],
    error: arb,
    gauge: Gauge,
    *,
    order: int,
    digits: float,
    longest: fmpq,
    exponent: Callable[[Sequence[arb_mat | acb_mat]], float] | None = None,
    pieces: int = 1,
) -> Segment:
    """The longest step whose own error is about 10^−digits, at most ``longest``.

    ``state`` holds exact matrices, at most ``error`` from the solution in the norm of ``gauge``.  ``exponent`` gives,
    for a state, a bound on the norm of the matrix whose exponential the field takes, where it takes one.  The growth of
    errors is bounded over at least as many ``pieces`` of the step.
    """
    series = [Stream([m]) for m in state]
    rates = field(series)
    rounded = []
    for k in range(order):
        coefficients = [rate[k] * fmpq(1, k + 1) for rate in rates]
        with ctx.workprec(COARSE):
            rounded.append(gauge.radius(coefficients) * (k + 1))
        for y, m in zip(series, coefficients, strict=True):
            y.append(m.mid())
    plan = None if exponent is None else Exponential.plan(exponent(state), ctx.prec)
    with ctx.workprec(COARSE):
        sizes = [float(gauge.norm([y[k] for y in series])) for k in range(order + 1)]
        reach = min(
            ((sizes[0] / s) ** (1 / k) for k, s in enumerate(sizes) if k > order // 2 and s > 0),
            default=4 * float(arb(longest)),
        )
        for share in SHARE:
            radius = share * reach
            disc = [_on_disc(y, order, radius) for y in series]
            largest = gauge.norm([rate[0] for rate in field([Stream([m]) for m in disc])])
            if largest < 1e4 * (1 + sizes[1]):
                break
        else:
            raise NotEnclosedError("the field has no finite bound near the trajectory")
        ratio = min((10.0**-digits / float(largest)) ** (1 / order), 0.5) if largest > 0 else 0.5  # 0: at rest
        length = min(longest, fmpq(*(ratio * radius).as_integer_ratio()))
        q = arb(length) / radius
        defect = sum((r * arb(length) ** k for k, r in enumerate(rounded)), arb(0)) + largest * q**order / (1 - q)
        if plan is not None and exponent is not None:
            missing = plan.error(exponent(disc))
            everywhere = [arb_mat(m.nrows(), m.ncols(), [missing] * (m.nrows() * m.ncols())) for m in state]
            defect += gauge.bound(everywhere) * q**2 / (1 - q)
        after, widest = _grown(field, series, order, length, error, arb(defect.upper()), gauge, pieces)
    return Segment(tuple(tuple(y[k] for k in range(order + 1)) for y in series), length, after, gauge, widest)


def _grown(
    field: Field, series: Sequence[Stream], order: int, length: fmpq, error: arb, defect: arb, gauge: Gauge, pieces: int
) -> tuple[arb, arb]:
    """Bounds on the distance at the end of a step, and on the whole of it."""
    # around an exact solution a tube has some width too
    tube = 2 * error + 4 * defect * arb(length) + SLIM
    for _ in range(16):
        distance = widest = error
        span = arb(length / pieces)
        for k in range(pieces):
            centre = [_on_interval(y, order, length * k / pieces, length * (k + 1) / pieces) for y in series]
            rate = gauge.growth(jacobian(field, gauge.fattened(centre, tube)))
            if not (rate.is_finite() and rate * span < MOST_GROWTH):
                pieces *= 2
                break
            growth = (rate * span).exp()
            most = growth.max(arb(1))
            widest = widest.max((distance + defect * span) * most)
            distance = arb((distance * growth + defect * span * most).upper())
        else:
            if widest < tube:
                return distance, arb(widest.upper())
            tube = 2 * arb(widest.upper())
    raise DriftError("two solutions near the trajectory could drift apart without bound")


def _horner(series: Sequence[arb_mat], t: arb) -> arb_mat:
    total = series[-1]
    for m in reversed(series[:-1]):
        total = total * t + m
    return total


def _on_disc(y: Stream, order: int, radius: float) -> acb_mat:
    """A ball for every value on the disc |z| ≤ radius."""
    rows, columns = y[0].nrows(), y[0].ncols()
    r, size = arb(radius), [arb(0)] * (rows * columns)
    for k in range(1, order + 1):
        scale = r**k
        size = [s + abs(x) * scale for s, x in zip(size, y[k].entries(), strict=True)]
    balls = [arb(0, s.upper()) for s in size]
    return acb_mat(rows, columns, [acb(x + b, b) for x, b in zip(y[0].entries(), balls, strict=True)])


def _on_interval(y: Stream, order: int, low: fmpq, high: fmpq) -> arb_mat:
    """Every value over an interval, by the mean value theorem."""
    known = [y[k] for k in range(order + 1)]
    half = (high - low) / 2
    spread = arb(0, arb(half).upper())
    slope = _horner([m * k for k, m in enumerate(known)][1:], arb(low + half) + spread)
    return _horner(known, arb(low + half)) + slope * spread
