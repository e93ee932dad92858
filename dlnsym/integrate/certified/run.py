"""``integrate(…, certified=True)``: the flow of a quadratic loss in balls that are proved to hold the solution."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

import mpmath
import numpy as np
from flint import acb, acb_mat, arb, arb_mat, ctx, fmpq

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.algebra.exact import Rows
from dlnsym.algebra.streams import Stream, norm
from dlnsym.algebra.validated.balls import balls
from dlnsym.algebra.validated.follow import Enclosure, Run, System, follow
from dlnsym.algebra.validated.tube import Field
from dlnsym.flow.numbers import Balls
from dlnsym.integrate.certified import start
from dlnsym.integrate.certified.end import Descent, limit
from dlnsym.integrate.certified.path import CertifiedTrajectory
from dlnsym.integrate.certified.segments import Segments
from dlnsym.integrate.certified.squares import squares
from dlnsym.kernels import arb_target, numpy_target
from dlnsym.losses.exact import ExactCompletion, ExactLeastSquares
from dlnsym.losses.protocol import ExactLoss, HighPrecisionLoss
from dlnsym.manifold.decomposition import complete

MOST_DIGITS = 2000
"""Validated steps cost like the fourth power of the digits."""


def enclosed(
    loss: HighPrecisionLoss,
    w: Rows | arb_mat,
    depth: float | int,
    times: Sequence[Fraction],
    digits: int,
    max_steps: int,
    progress: Callable[[float], None] | None,
) -> CertifiedTrajectory:
    """A trajectory whose ``W`` are balls, from a W of full rank; raises as :func:`dlnsym.integrate`."""
    m, n = loss.shape
    if m != n and math.isinf(depth):
        raise ValueError(
            f"W0 has shape {(m, n)} with certified=True at infinite depth; expected a square matrix, or a finite depth"
        )
    if digits > MOST_DIGITS:
        raise ValueError(f"digits is {digits} with certified=True; expected at most {MOST_DIGITS}")
    _squared(loss)
    found = follow(_system(loss, w, depth), times, digits, max_steps, progress)
    return _trajectory(found, times, depth, partial(_limit, loss, depth))


def _squared(loss: HighPrecisionLoss) -> ExactCompletion | ExactLeastSquares:
    """The loss in balls; ``TypeError`` for one that is no sum of squares."""
    exact = loss.exact(Balls())
    if not isinstance(exact, ExactCompletion | ExactLeastSquares):
        raise TypeError(
            f"loss is {check.show(loss)} with certified=True; expected a sum of squares: a CompletionProblem, "
            "LinearRegression or MatrixSensing"
        )
    return exact


def _system(loss: HighPrecisionLoss, w: Rows | arb_mat, depth: float | int) -> System:
    infinite = math.isinf(depth)

    def operator(rows: Array, columns: Array) -> Array:
        eigenvalues: Array = numpy_target.spectrum(rows[:, None], columns[None, :], float(depth))
        return eigenvalues

    return System(
        field=lambda: _field(loss.exact(Balls()), depth),
        start=lambda: start.state(w, depth),
        norms=partial(_norms, operator, 1.0 if infinite else float(depth), infinite),
        exponent=(lambda state: _exponent(loss.exact(Balls()), state)) if infinite else None,
    )


def _norms(
    operator: Callable[[Array, Array], Array], share: float, logarithms: bool, state: Sequence[arb_mat], weight: float
) -> Iterator[Array]:
    """W measured by its largest singular value or by the metric, S and T by the weight.

    ``share`` is N, or 1 where S and T are logarithms: the relative error of W that one of S or T stands for.
    """
    w = np.array([[float(x) for x in row] for row in state[0].tolist()])
    u, sigma, v = complete(w)
    rows, columns = (np.pad(sigma, (0, k - len(sigma))) for k in w.shape)
    eigenvalues = operator(rows, columns).ravel()
    n, whole = w.size, sum(m.nrows() * m.ncols() for m in state)
    size = 1.0 if logarithms else max(float(abs(x)) for x in state[1].entries())
    metric = np.kron(u.T, v.T) * np.sqrt(eigenvalues.max() / eigenvalues)[:, None]
    for block in (np.eye(n), metric):
        norm = np.eye(whole) * (weight * share / size)
        norm[:n, :n] = block / sigma[0]
        yield norm


def _field(loss: ExactLoss, depth: float | int) -> Field:
    """The right-hand side of (1.7) in W and what carries its powers, from derivations/flow/power_flow.py."""
    kernels: Any = arb_target

    def rates(state: list[Stream]) -> list[Stream]:
        w, left, right = state
        g = Stream([], partial(_gradient, loss, w))
        infinite = math.isinf(depth)
        velocity = (
            kernels.velocity_of_logarithms(left, right, g) if infinite else kernels.velocity(left, right, g, depth)
        )
        share = 1 if infinite else depth
        return [velocity, kernels.left_power_rate(w, g, share), kernels.right_power_rate(w, g, share)]

    return rates


def _gradient(loss: ExactLoss, w: Stream, k: int) -> arb_mat | acb_mat:
    """Coefficient k of ∂E along a series: the gradient of a quadratic loss is its value at one point and a linear
    map."""
    term = w[k]
    if not isinstance(term, acb_mat):
        return loss.hessian_product(w[0], term) if k else loss.gradient(term)
    real, imaginary = (arb_mat(m.nrows(), m.ncols(), m.entries()) for m in (term.real, term.imag))
    first = loss.hessian_product(real, real) if k else loss.gradient(real)
    pairs = zip(first.entries(), loss.hessian_product(real, imaginary).entries(), strict=True)
    return acb_mat(term.nrows(), term.ncols(), [acb(x, y) for x, y in pairs])


def _exponent(loss: ExactLoss, state: Sequence[arb_mat | acb_mat]) -> float:
    """A bound on the norm of the block matrix whose exponential the velocity is a corner of."""
    w, left, right = state
    return max(norm(left) + norm(_gradient(loss, Stream([w]), 0)), norm(right))


def _trajectory(
    found: Run, times: Sequence[Fraction], depth: float | int, ending: Callable[[Enclosure], arb_mat]
) -> CertifiedTrajectory:
    with ctx.workprec(found.bits), mpmath.workprec(found.bits):
        W = balls([e.balls()[0] for e in found.at])
        t = tuple(mpmath.mpf(x.numerator) / x.denominator for x in (Fraction(0), *times))
        errors = tuple(max(_number(arb(x.rad())) for x in m.entries()) for m in W)
    ends = partial(_at, found.bits, ending, found.at[-1])
    between = Segments(tuple(found.segments), found.bits)
    return CertifiedTrajectory(t, W, errors, len(found.segments), found.bits, depth, ends, between)


def _at(bits: int, ending: Callable[[Enclosure], arb_mat], last: Enclosure) -> arb_mat:
    with ctx.workprec(bits):
        return ending(last)


def _number(x: arb) -> Any:
    mantissa, exponent = x.mid().man_exp()
    return mpmath.mpf((int(mantissa), int(exponent)))


def _limit(loss: HighPrecisionLoss, depth: float | int, last: Enclosure) -> arb_mat:
    exact, kernels = _squared(loss), arb_target
    nu = arb(0) if math.isinf(depth) else arb(fmpq(1, int(depth)))

    def operator(state: list[arb_mat], m: arb_mat) -> arb_mat:
        _, left, right = state
        if math.isinf(depth):
            return -kernels.velocity_of_logarithms(left, right, m)
        return -kernels.velocity(left, right, m, depth)

    w = last.state[0]
    of = squares(exact, w.nrows(), w.ncols())
    descent = Descent(
        operator=operator,
        factors=of.factors,
        distances=of.distances,
        sharpened=of.sharpened,
        exponent=2 - 2 * nu,
        rate=arb(2) if math.isinf(depth) else 2 * nu,
    )
    return limit(descent, last)


__all__ = ["MOST_DIGITS", "enclosed"]
