"""A_{∞,W} of a wide W in balls, in singular frames: three to four times cheaper than the exponential.

P = log W W^T = U diag(p) U^T is diagonalised in float64, and the frame is refined by Newton's method, which doubles the
digits with four products: f_ij + f_ji = −R_ij and p_i f_ij + p_j f_ji = −S_ij for R = U^T U − 1 and S = U^T P U.  Then
V = W^T U diag(e^{−p/2}), and A_{∞,W}(Z) = U (λ ∘ (U^T Z V)) V^T with λ_il = (e^{p_i} − e^{p_l})/(p_i − p_l), (2.10).
Only frames need distinct singular values; where these come close there is no answer, and the exponential gives it.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from flint import arb, arb_mat, ctx

from dlnsym.algebra.arb_helpers import sinhc

NARROWEST = 6
"""Width from which this is cheaper."""
DISTINCT = 1e-5
"""Least distance between logarithms of squared singular values."""
NEAR = 0.1
"""Logarithms below this distance have their divided difference from a hyperbolic sine."""
LOST = 48
"""Most bits that σ_d may lie below σ_1: V loses as many."""
SPARE = 12
"""Bits by which rounding here is finer than that of the state."""
ROUNDS = 12


def operator(w: Any, p: Any, z: Any) -> Any | None:
    """A_{∞,W}(Z) from W, log W W^T and Z; None where the frames are not well determined.

    The radii hold what rounding and the last correction of the frames may be off by.

    >>> w = arb_mat([[2, 0], [0, 1]])
    >>> found = operator(w, arb_mat([[arb(4).log(), 0], [0, 0]]), arb_mat([[1, 1], [0, 0]]))
    >>> found[0, 0].overlaps(arb(4)), found[0, 1].overlaps(3 / arb(4).log())
    (True, True)
    """
    rough = np.array([float(x) for x in p.entries()]).reshape(p.nrows(), p.nrows())
    values, frame = np.linalg.eigh(rough)
    spread = (values[-1] - values[0]) / (2 * math.log(2))
    gap = float(np.diff(values).min(initial=math.inf))
    if not (gap > DISTINCT and spread < LOST):
        return None
    with ctx.workprec(ctx.prec + math.ceil(spread) + SPARE):
        refined = _refined(p, arb_mat(frame.tolist()), max(1.0, float(np.abs(values).max())) / gap)
        if refined is None:
            return None
        u, logs, off = refined
        squares = [x.exp() for x in logs]
        v = _scaled(w.transpose() * u, [(x / -2).exp() for x in logs])
        inner = (u.transpose() * z * v).tolist()
        for i, row in enumerate(inner):
            for l in range(i):
                apart = logs[i] - logs[l]
                if abs(apart) < NEAR:
                    # the quotient would lose as many digits as the two have in common
                    mean = ((logs[i] + logs[l]) / 2).exp() * sinhc(apart / 2)
                else:
                    mean = (squares[i] - squares[l]) / apart
                row[l] *= mean
                inner[l][i] *= mean
            row[i] *= squares[i]
        found = u * arb_mat(inner) * v.transpose()
        size = max(x.abs_upper() for x in z.entries()) * squares[-1].abs_upper()
        slack = arb(0, (size * off).upper())
        return arb_mat(found.nrows(), found.ncols(), [x + slack for x in found.entries()])


def _refined(p: Any, frame: Any, condition: float) -> tuple[Any, list[arb], float] | None:
    """Eigenvectors, eigenvalues, and what is left of the error of both, to working precision."""
    d = p.nrows()
    goal, before = 2.0 ** (-ctx.prec), math.inf
    for _ in range(ROUNDS):
        turned = frame.transpose()
        r, s = (turned * frame).tolist(), (turned * (p * frame)).tolist()
        values = [s[i][i] / r[i][i] for i in range(d)]
        step = [[arb(0)] * d for _ in range(d)]
        for i in range(d):
            step[i][i] = (1 - r[i][i]) / 2
            for j in range(i):
                step[i][j] = (values[j] * r[i][j] - s[i][j]) / (values[i] - values[j])
                step[j][i] = -r[i][j] - step[i][j]
        size = max(abs(float(x)) for row in step for x in row)
        if not size < min(0.1, before / 4):
            return None
        frame = (frame + frame * arb_mat(step)).mid()
        # Newton's method: what is left is of the order of the square
        left = 8 * d * size**2 * condition
        if left < goal:
            return frame, values, 4 * d * left
        before = size
    return None


def _scaled(m: Any, factors: list[arb]) -> Any:
    """Columns times factors."""
    return arb_mat([[x * f for x, f in zip(row, factors, strict=True)] for row in m.tolist()])
