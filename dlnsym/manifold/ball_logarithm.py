"""The velocity of a geodesic between two matrices in balls, by Krawczyk's operator on the exponential map.

Newton's method with an approximate inverse Y of the derivative maps a box around an approximate velocity x to
x − Y (exp x − W_1) + (1 − Y D)(box − x), where D holds the derivatives of exp over the box.  Where that lies inside the
box there is one velocity in it that leads to W_1 (Krawczyk 1969; Neumaier, Interval Methods, Theorem 5.1.8).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from flint import arb, arb_mat, ctx

from dlnsym._shared.validate import Array
from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.manifold.ball_frames import one
from dlnsym.manifold.ball_geodesics import Start, flow, seen, slopes

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold

CORRECTIONS = 4
WIDER = 8
"""How much wider the box is than what is left of the distance, at first."""


def logarithm(manifold: Manifold, W: arb_mat, end: arb_mat, rough: Array) -> arb_mat:
    """Balls that hold one velocity X near a rough one with exp_W(X) in ``end``, for all matrices of full rank in balls.

    Raises :class:`~dlnsym.algebra.validated.step.NotEnclosedError` where none is proved to be there.
    """
    with ctx.workprec(ctx.prec + 20):
        u, v, point = seen(manifold, W)
        target = u.transpose() * end * v
        if not all(x.contains(0) for x in (end - u * target * v.transpose()).entries()):
            raise ValueError("W1 has another row or column space than W in these balls; expected the same ones")
        velocity = (u.transpose() * arb_mat(rough.tolist()) * v).mid()
        with ctx.workprec(64):
            derivative = slopes(manifold, [m.mid() for m in point], velocity)
        inverse = arb_mat(_inverse(derivative).tolist())
        for _ in range(CORRECTIONS):
            step = inverse * _column(_end(manifold, point, velocity) - target)
            size = max(x.abs_upper() for x in step.entries())
            if not _moves(step):
                break
            velocity = (velocity - _shaped(step, velocity)).mid()
        # and wider than what numbers of this size are rounded to
        radius = size * WIDER + max(x.abs_upper() for x in velocity.entries()) * arb(2) ** (12 - ctx.prec)
        box = arb_mat(velocity.nrows(), velocity.ncols(), [x + arb(0, radius.upper()) for x in velocity.entries()])
        with ctx.workprec(64):
            spread = one(step.nrows()) - inverse * slopes(manifold, point, box)
        image = _column(velocity) - step + spread * _column(box - velocity)
        if not all(b.contains_interior(x) for b, x in zip(box.entries(), image.entries(), strict=True)):
            raise NotEnclosedError("Krawczyk's operator does not map a box of velocities into itself")
        return u * _shaped(image, velocity) * v.transpose()


def _end(manifold: Manifold, point: Sequence[arb_mat], velocity: arb_mat) -> arb_mat:
    return flow(lambda: Start(point, velocity, ()), manifold)[0]


def _moves(step: arb_mat) -> bool:
    """Whether a step is more than what its balls leave open."""
    return any(abs(x.mid()) > 2 * x.rad() + arb(2) ** -ctx.prec for x in step.entries())


def _inverse(derivative: arb_mat) -> Array:
    centre = np.array([[float(x.mid()) for x in row] for row in derivative.tolist()])
    try:
        found = np.linalg.inv(centre)
    except np.linalg.LinAlgError:
        found = np.full_like(centre, np.nan)
    if not np.isfinite(found).all():
        raise NotEnclosedError("the derivative of the exponential map is singular, or not enclosed")
    return found


def _column(m: arb_mat) -> arb_mat:
    entries = m.entries()
    return arb_mat(len(entries), 1, entries)


def _shaped(column: arb_mat, like: arb_mat) -> arb_mat:
    return arb_mat(like.nrows(), like.ncols(), column.entries())
