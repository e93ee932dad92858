"""Where a trajectory ends: a ball around a minimiser that is never left, in which the loss falls at an enclosed rate.

Let ∂E = B u for a fixed matrix B, with u affine in W and 2E = |u|² up to a constant, as for every sum of squares.  Then
u' = −K u with K = B^T A_{N,W} B.  If K ≥ α > 0 on a ball, which is the inequality of Łojasiewicz with exponent 1/2 and
the constant 2α there, |u| falls like e^{−αt} as long as W stays in it, and the way that W has still to go is at most
λ_11 |B| |u|/α: less than the radius of the ball, and W never leaves it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb, arb_mat, ctx

from dlnsym.algebra.validated.follow import Enclosure
from dlnsym.algebra.validated.gauge import largest_eigenvalue
from dlnsym.algebra.validated.step import COARSE, NotEnclosedError

State = list[arb_mat]
ATTEMPTS = 8
FAR = "the trajectory has not come near enough to a minimiser for a proof; expected a greater t_end"


@dataclass(frozen=True)
class Descent:
    """What the end needs of flow and loss.

    ``operator`` applies A_{N,W} at a state to a matrix; ``factors`` are the columns of B, and ``distances`` gives u
    from a ball of W.  ``sharpened`` puts what ∂E = 0 says into a ball of the limit.  ``exponent`` is 2 − 2/N, ``rate``
    is 2/N, or 2 where the matrices next to W are logarithms.
    """

    operator: Callable[[State, arb_mat], arb_mat]
    factors: Sequence[arb_mat]
    distances: Callable[[arb_mat], Sequence[arb]]
    sharpened: Callable[[arb_mat], arb_mat]
    exponent: arb
    rate: arb


def limit(descent: Descent, last: Enclosure) -> arb_mat:
    """Balls that hold the entries of lim W(t), which is proved to exist and to be a minimiser where E is least.

    Raises :class:`NotEnclosedError` where the trajectory is too far from its end.
    """
    balls = last.balls()
    w = balls[0]
    with ctx.workprec(COARSE):
        pull = _length(descent.distances(w)) * _length([x for b in descent.factors for x in b.entries()])
        margin = 2 * _needed(descent, balls, pull)[0]
        for _ in range(ATTEMPTS):
            wider = [_widened(m, margin * (1 if k == 0 else descent.rate)) for k, m in enumerate(balls)]
            needed, beside = _needed(descent, wider, pull)
            if needed < margin and beside < margin * descent.rate:
                break
            margin = 2 * needed.max(beside / descent.rate)
        else:
            raise NotEnclosedError(FAR)
    return descent.sharpened(_widened(w, needed))


def _needed(descent: Descent, state: State, pull: arb) -> tuple[arb, arb]:
    """How far W, and the matrices next to it, can move from here if the state stays in these balls."""
    images = [descent.operator(state, b).entries() for b in descent.factors]
    rows = [[_inner(b.entries(), image) for image in images] for b in descent.factors]
    slowest = -largest_eigenvalue(-arb_mat(rows))
    if not slowest > 0:
        raise NotEnclosedError(FAR)
    size = _length(state[0].entries())
    time = pull / slowest
    return arb((size**descent.exponent * time).upper()), arb((descent.rate * size * time).upper())


def _inner(x: Sequence[arb], y: Sequence[arb]) -> arb:
    return sum((a * b for a, b in zip(x, y, strict=True)), arb(0))


def _widened(m: arb_mat, margin: arb) -> arb_mat:
    reach = arb(0, margin.upper())
    return arb_mat(m.nrows(), m.ncols(), [x + reach for x in m.entries()])


def _length(entries: Sequence[arb]) -> arb:
    return arb(sum((x.abs_upper() ** 2 for x in entries), arb(0)).sqrt().upper())
