"""Geodesics and parallel transport in balls that are proved to hold them.

W'' = −Γ(W', W') runs on power series, with the roots or logarithms of W W^T and W^T W beside W
(:mod:`~dlnsym.manifold.root_tensors`), in the validated steps of :mod:`dlnsym.algebra.validated`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from flint import arb, arb_mat, ctx
from scipy.linalg import block_diag

from dlnsym._shared.validate import Array
from dlnsym.algebra.streams import Stream
from dlnsym.algebra.validated.duals import with_slopes
from dlnsym.algebra.validated.follow import BITS_PER_DIGIT, GUARD, ROUNDING, System, enclose
from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.algebra.validated.tube import Field
from dlnsym.manifold import ball_frames
from dlnsym.manifold.decomposition import complete
from dlnsym.manifold.root_tensors import Roots, padded, pseudo_inverse_rate, roots, unit_of

if TYPE_CHECKING:
    from dlnsym.manifold.space import Manifold

MOST_STEPS = 300
"""Of a geodesic that is followed to its end."""


def _pieces(state: Sequence[arb_mat]) -> int:
    """Of a step over which growth is bounded: balls of more entries add up to more."""
    entries: int = sum(m.nrows() * m.ncols() for m in state)
    return max(2, entries // 8)


@dataclass(frozen=True)
class Start:
    """W with S and T, and the pseudo-inverse where the rank of W is below both its sides; W', and what is carried."""

    point: Sequence[arb_mat]
    velocity: arb_mat
    carried: Sequence[arb_mat]


class Turning:
    """Frames in which W is nearly diagonal, step by step.

    Geodesics stay geodesics where W is turned on both sides.  In the frames of W balls for its entries, and for those
    of its powers, are as narrow as each of them allows; elsewhere small singular values drown in the width of large
    ones.  ``sides`` says of each matrix of a state on which sides of W its rows and columns are, 0 or 1.
    """

    def __init__(self, W: arb_mat, sides: Sequence[tuple[int, int]]) -> None:
        self.sides, self.frames = sides, [ball_frames.one(k) for k in (W.nrows(), W.ncols())]

    def turned(self, state: Sequence[arb_mat]) -> tuple[list[arb_mat], arb_mat]:
        """A state in the frames of its W, and the matrix of this change."""
        u, _, v = complete(np.array([[float(x.mid()) for x in row] for row in state[0].tolist()]))
        step = [ball_frames.near(frame.tolist()) for frame in (u, v)]
        self.frames = [before * after for before, after in zip(self.frames, step, strict=True)]
        found = [step[i].transpose() * m * step[l] for m, (i, l) in zip(state, self.sides, strict=True)]
        return found, _block_diagonal([_kronecker_of_transposes(step[i], step[l]) for i, l in self.sides])

    def back(self, state: Sequence[arb_mat]) -> list[arb_mat]:
        """A state in the frames of the first one."""
        u = self.frames
        return [u[i] * m * u[l].transpose() for m, (i, l) in zip(state, self.sides, strict=True)]


def _sides(lead: int) -> list[tuple[int, int]]:
    """Of W, S, T and the pseudo-inverse, where there is one."""
    return [(0, 1), (0, 0), (1, 1), (1, 0)][:lead]


def _kronecker_of_transposes(u: arb_mat, v: arb_mat) -> list[list[arb]]:
    """The matrix of Z ↦ U^T Z V on the entries of Z, row by row."""
    rows, columns = u.transpose().tolist(), v.transpose().tolist()
    return [[x * y for x in row for y in column] for row in rows for column in columns]


def _block_diagonal(blocks: Sequence[list[list[arb]]]) -> arb_mat:
    size = sum(map(len, blocks))
    rows, before = [], 0
    for block in blocks:
        rows += [[0] * before + row + [0] * (size - before - len(row)) for row in block]
        before += len(block)
    return arb_mat(rows)


def flow(start: Callable[[], Start], manifold: Manifold) -> list[arb_mat]:
    """W, W' and what is carried in parallel at time 1, in balls.

    ``start`` is called at the precision of the integration.  Raises
    :class:`~dlnsym.algebra.validated.step.NotEnclosedError`, and ``RuntimeError`` where it would take too many steps.
    """
    wanted = math.ceil(ctx.prec / BITS_PER_DIGIT)
    guard, least, restarts = GUARD, wanted - 1, 0
    while True:
        try:
            return _flow(start, manifold, wanted + guard, least)
        except _DigitsLostError as lost:
            if lost.digits > wanted + MOST_GUARD:
                raise
            guard, restarts = guard + math.ceil(1.3 * lost.short) + 2, restarts + 1
            if guard > MOST_GUARD or restarts == MOST_RESTARTS:
                guard, least = MOST_GUARD, 0


MOST_RESTARTS, MOST_GUARD = 2, 60
"""How often a geodesic is begun anew with more digits, and the most digits by which errors may grow."""


class _DigitsLostError(NotEnclosedError):
    """Errors grow by so many digits that too few will be known in the end."""

    def __init__(self, digits: float, short: float) -> None:
        super().__init__(f"errors would grow by {digits:.0f} digits")
        self.digits, self.short = digits, short


def _flow(start: Callable[[], Start], manifold: Manifold, digits: int, least: float) -> list[arb_mat]:
    with ctx.workprec(math.ceil((digits + ROUNDING) * BITS_PER_DIGIT)):
        first = start()
        lead = len(first.point)
        turning = Turning(first.point[0], [*_sides(lead), *[(0, 1)] * (1 + len(first.carried))])
        system = System(
            field=lambda: spray(manifold.N, lead),
            start=lambda: [*first.point, first.velocity, *first.carried],
            norms=partial(_norms, manifold, lead),
            pieces=_pieces([*first.point, first.velocity, *first.carried]),
            turned=turning.turned,
        )
        found, _ = enclose(system, [Fraction(1)], digits, MOST_STEPS, watch=Patience(least, digits))
        balls = turning.back(found[-1].balls())
        return [balls[0], *balls[lead:]]


class Patience:
    """Gives up early, after a few steps, where too many are left, or where fewer than the ``least`` digits will be.

    Called after each step with the time from 0 to 1, and the digits that are known.
    """

    def __init__(self, least: float = 0.0, carried: float = math.inf) -> None:
        self.least, self.carried = least, carried
        self.seen: list[tuple[float, float]] = []

    def __call__(self, time: float, digits: float) -> None:
        self.seen.append((time, digits))
        steps, (_, most) = len(self.seen), self.seen[0]
        if steps < FIRST_STEPS or time == 1.0:
            return
        if time * MOST_STEPS < steps:
            raise RuntimeError(f"it would take about {steps / time:.0f} steps, more than {MOST_STEPS}")
        before, more = self.seen[-FIRST_STEPS]
        left = digits - (more - digits) / (time - before) * (1.0 - time)
        # where a start is wide, more digits are of no use
        if self.least > 0.0 and left < self.least and most > self.carried - WIDE_START:
            raise _DigitsLostError(most - left, self.least - left)
        if left < -DOUBTFUL:
            raise NotEnclosedError(f"errors would grow by {most - left:.0f} digits")


WIDE_START, DOUBTFUL, FIRST_STEPS = 10, 3, 8
"""Digits by which a start is wider than what is carried where more digits are of no use; digits below none at which an
end is given up; steps from which the rest is foreseen."""


def slopes(manifold: Manifold, point: Sequence[arb_mat], velocity: arb_mat) -> arb_mat:
    """The derivative of W at time 1 by the velocity, entry by entry in rows, one direction a column.

    It holds for every velocity in a ball; few digits of it are asked for.  Of a point of full rank, as :func:`flow`.
    """
    lead, size = len(point), velocity.nrows() * velocity.ncols()
    columns = []
    for direction in range(size):
        unit = arb_mat(velocity.nrows(), velocity.ncols(), [int(k == direction) for k in range(size)])
        state = [*point, velocity, *(m * 0 for m in point), unit]
        turning = Turning(point[0], [*_sides(lead), (0, 1)] * 2)
        system = System(
            field=lambda: with_slopes(spray(manifold.N, lead)),
            start=partial(list, state),
            norms=partial(_norms_with_slopes, manifold, lead),
            pieces=_pieces(state),
            turned=turning.turned,
        )
        found, _ = enclose(system, [Fraction(1)], FEW_DIGITS, MOST_STEPS, watch=Patience())
        columns.append(turning.back(found[-1].balls())[lead + 1].entries())
    return arb_mat(columns).transpose()


FEW_DIGITS = 6


def _norms_with_slopes(manifold: Manifold, lead: int, state: Sequence[arb_mat], weight: float) -> Iterator[Array]:
    """Of a state and a derivative of it, each relative to its length."""
    half = len(state) // 2
    for norm in _norms(manifold, lead, state[:half], weight):
        slope = np.concatenate([[float(x.mid()) for x in m.entries()] for m in state[half:]])
        yield block_diag(norm, norm / max(float(np.linalg.norm(norm @ slope)), 1e-9))


def flown(manifold: Manifold, W: arb_mat, velocity: arb_mat, carried: Sequence[arb_mat]) -> list[arb_mat]:
    """W, W' and what is carried at time 1, for every W of the manifold in a ball; raises as :func:`flow`.

    A multiple of a geodesic is one, so that W and W' are taken in units near the entries of W.
    """
    if manifold.depth == 1 and manifold.full_rank:
        if not _full_rank_along(W, velocity, arb(0), arb(1)):
            raise NotEnclosedError("a matrix on the line may have a lower rank")
        return [W + velocity, velocity, *carried]
    longest = LONGEST if math.isinf(manifold.depth) else LARGEST_VELOCITY
    if _size(velocity) > longest * _size(W):
        raise RuntimeError(f"the velocity is more than {longest:,} times as large as W")
    units = [unit_of(W)] * 2 + [unit_of(z) for z in carried]
    whole, *tangent = (z / unit for z, unit in zip((W, velocity, *carried), units, strict=True))
    frames: list[tuple[arb_mat, arb_mat]] = []

    def start() -> Start:
        u, v, point = seen(manifold, whole)
        frames.append((u, v))
        inside = [_tangent(manifold, u.transpose() * z * v) for z in tangent]
        return Start(point, inside[0], inside[1:])

    found = flow(start, manifold)
    u, v = frames[-1]
    return [u * z * v.transpose() * unit for z, unit in zip(found, units, strict=True)]


LONGEST = 100
"""The length of X/|W| from which geodesics of infinite depth are not followed: they are longer, as λ_il ≤ σ_1²."""
LARGEST_VELOCITY = 10**8
"""The same at finite depth, where geodesics of any length turn little."""


def _size(m: arb_mat) -> arb:
    return sum((x * x for x in m.entries()), start=arb(0)).sqrt()


def _full_rank_along(W: arb_mat, velocity: arb_mat, low: arb, high: arb, halvings: int = 12) -> bool:
    """Whether W + tX has full rank for t from ``low`` to ``high``, by determinants over parts of it."""
    at = W + velocity * low.union(high)
    square = at if at.nrows() == at.ncols() else min(at * at.transpose(), at.transpose() * at, key=arb_mat.nrows)
    if square.det() != 0:
        return True
    middle = (low + high) / 2
    ends = (low, middle), (middle, high)
    return halvings > 0 and all(_full_rank_along(W, velocity, *part, halvings - 1) for part in ends)


def seen(manifold: Manifold, W: arb_mat) -> tuple[arb_mat, arb_mat, list[arb_mat]]:
    """Frames in which W is diagonal or nearly so, and W with what belongs to it in them."""
    depth = manifold.N
    if manifold.full_rank and not manifold.frozen:
        left, core, right = ball_frames.one(manifold.shape[0]), W, ball_frames.one(manifold.shape[1])
    else:
        left, core, right = ball_frames.reduced(W, manifold.rank)
    u, v = ball_frames.rough_frames(core)
    w = u.transpose() * core * v
    point, frames = [w, *roots(w, depth)], (left * u, right * v)
    if manifold.full_rank or manifold.frozen:
        return *frames, point
    whole = (ball_frames.completed(frame.transpose().tolist()) for frame in frames)
    return *whole, padded([*point, w.inv()], manifold.shape)


def _tangent(manifold: Manifold, z: arb_mat) -> arb_mat:
    """Without what is beyond the rank in rows and in columns."""
    if manifold.full_rank or manifold.frozen:
        return z
    r = manifold.rank
    return arb_mat([[x if i < r or l < r else 0 for l, x in enumerate(row)] for i, row in enumerate(z.tolist())])


def spray(depth: float, lead: int) -> Field:
    """The equation of geodesics for W and what belongs to it, ``lead`` matrices, W', and what is carried."""

    def rates(state: list[Stream]) -> list[Stream]:
        at = Roots(depth, *state[:lead])
        w, (v, *carried) = state[0], state[lead:]
        p = at.momentum(v)
        half = at.acceleration(p, p)
        beside = [] if at.pseudo_inverse is None else [pseudo_inverse_rate(w, at.pseudo_inverse, v)]
        momenta = [at.momentum(y) for y in carried]
        moved = [at.acceleration(p, q) + at.acceleration(q, p) for q in momenta]
        return [v, *at.rates(p), *beside, half + half, *moved]

    return rates


def _norms(manifold: Manifold, lead: int, state: Sequence[arb_mat], weight: float) -> Iterator[Array]:
    """W and what is tangent in singular vectors and in units of the metric, the rest relative to its eigenvalues.

    What carries powers of W counts by the weight besides, and what is tangent relative to its length.
    """
    w, _, _, *others = (np.array([[float(x.mid()) for x in row] for row in m.tolist()]) for m in state)
    u, sigma, v = complete(w)
    sigma = sigma[: manifold.rank]
    rows, columns = (np.concatenate([sigma, np.full(k - len(sigma), sigma.min())]) for k in w.shape)
    # λ_il is between the squares of both, and of the order of their mean
    unit = np.sqrt((rows[:, None] ** 2 + columns**2) / 2.0)
    turns, units = [np.kron(u.T, v.T), np.kron(u.T, u.T), np.kron(v.T, v.T)], [1.0 / unit]
    for side in (rows, columns):
        size = np.ones((len(side), len(side))) if math.isinf(manifold.N) else np.outer(side, side) ** (1.0 / manifold.N)
        units.append(weight * min(manifold.N, 1e9) / size if math.isfinite(manifold.N) else weight * size)
    if lead > 3:
        turns.append(np.kron(v.T, u.T))
        units.append(unit.T)
    for tangent in others[lead - 3 :]:
        inside = u.T @ tangent @ v
        turns.append(turns[0])
        units.append(1.0 / unit / max(np.abs(inside / unit).max(), 1e-9))
    yield block_diag(*(turn * scale.ravel()[:, None] for turn, scale in zip(turns, units, strict=True)))
