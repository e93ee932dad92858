"""Where a trajectory ends: a ball around a minimiser that is never left, in which the loss falls at an enclosed rate.

Let the Hessian of the loss be diagonal in the entries of W, with h_a on entry a, and u_a = ∂E_a/√h_a, so that 2E =
|u|² (all of it can be made 0).  Then u' = −K u with K_ab = √h_a ⟨e_a, A_{N,W}(e_b)⟩ √h_b.  If K ≥ α > 0 on a ball,
|u| falls like e^{−αt} as long as W stays there, and the way that W has still to go is at most λ_11 √h |u|/α: less
than the radius of the ball, and W never leaves it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb, arb_mat, ctx

from dlnsym.integrate.certified.follow import Enclosure
from dlnsym.integrate.certified.gauge import largest_eigenvalue
from dlnsym.integrate.certified.step import COARSE, NotEnclosedError

State = list[arb_mat]
ATTEMPTS = 8
FAR = "the trajectory has not come near enough to a minimiser for a proof; expected a greater t_end"


@dataclass(frozen=True)
class Descent:
    """What the end needs of flow and loss.

    ``operator`` applies A_{N,W} at a state to a matrix, ``gradient`` and ``curvature`` (the Hessian applied to a
    matrix) are those of the loss; ``exponent`` is 2 − 2/N, ``rate`` is 2/N, or 2 where the matrices next to W are
    logarithms.
    """

    operator: Callable[[State, arb_mat], arb_mat]
    gradient: Callable[[arb_mat], arb_mat]
    curvature: Callable[[arb_mat], arb_mat]
    exponent: arb
    rate: arb


def limit(descent: Descent, last: Enclosure) -> arb_mat:
    """Balls that hold the entries of lim W(t), which is proved to exist and to be a minimiser where the loss is 0.

    Raises :class:`NotEnclosedError` where the trajectory is too far from its end, and ``ValueError`` for a loss that
    is not of the class.
    """
    balls = last.balls()
    w = balls[0]
    weights = _diagonal(descent, w)
    seen = [k for k, h in enumerate(weights) if h != 0]
    gradient = descent.gradient(w)
    with ctx.workprec(COARSE):
        residual = _length([gradient.entries()[k] / weights[k].sqrt() for k in seen])
        heaviest = max((weights[k].sqrt() for k in seen), key=float)
        margin = 2 * _needed(descent, balls, weights, seen, residual * heaviest)[0]
        for _ in range(ATTEMPTS):
            wider = [_widened(m, margin * (1 if k == 0 else descent.rate)) for k, m in enumerate(balls)]
            needed, beside = _needed(descent, wider, weights, seen, residual * heaviest)
            if needed < margin and beside < margin * descent.rate:
                break
            margin = 2 * needed.max(beside / descent.rate)
        else:
            raise NotEnclosedError(FAR)
    entries = list(_widened(w, needed).entries())
    for k in seen:
        # the gradient is h_a (W_a − Φ_a), and vanishes at the end
        centre = arb_mat(w.nrows(), w.ncols(), [x.mid() for x in w.entries()])
        entries[k] = centre.entries()[k] - descent.gradient(centre).entries()[k] / weights[k]
    return arb_mat(w.nrows(), w.ncols(), entries)


def _diagonal(descent: Descent, w: arb_mat) -> list[arb]:
    """The diagonal of the Hessian."""
    n = w.nrows() * w.ncols()
    found = []
    for k in range(n):
        image = descent.curvature(arb_mat(w.nrows(), w.ncols(), [int(l == k) for l in range(n)])).entries()
        if any(x != 0 for l, x in enumerate(image) if l != k) or image[k] < 0:
            raise ValueError("the loss is not a weighted sum of squares of entries of W less constants")
        found.append(image[k])
    return found


def _needed(
    descent: Descent, state: State, weights: Sequence[arb], seen: Sequence[int], gradient: arb
) -> tuple[arb, arb]:
    """How far W, and the matrices next to it, can move from here if the state stays in these balls."""
    w = state[0]
    rows = []
    for b in seen:
        unit = arb_mat(w.nrows(), w.ncols(), [int(k == b) for k in range(w.nrows() * w.ncols())])
        image = descent.operator(state, unit).entries()
        rows.append([image[a] * (weights[a] * weights[b]).sqrt() for a in seen])
    slowest = -largest_eigenvalue(-arb_mat(rows))
    if not slowest > 0:
        raise NotEnclosedError(FAR)
    size = _length(w.entries())
    time = gradient / slowest
    return arb((size**descent.exponent * time).upper()), arb((descent.rate * size * time).upper())


def _widened(m: arb_mat, margin: arb) -> arb_mat:
    reach = arb(0, margin.upper())
    return arb_mat(m.nrows(), m.ncols(), [x + reach for x in m.entries()])


def _length(entries: Sequence[arb]) -> arb:
    return arb(sum((x.abs_upper() ** 2 for x in entries), arb(0)).sqrt().upper())
