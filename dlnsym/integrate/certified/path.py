"""What a certified integration returns: balls, which NumPy reads by their centres."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import flint
import mpmath
import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.integrate.certified.balls import BallMatrix, Balls
from dlnsym.integrate.certified.step import NotEnclosedError
from dlnsym.manifold import precise


@dataclass(frozen=True, repr=False)
class CertifiedTrajectory:
    """A trajectory of the flow with a proof: every ball holds the exact number.

    Attributes
    ----------
    t : tuple of mpf
        Flow times, from 0.
    W : tuple of (m, n) flint.arb_mat
        Balls that contain the entries of the end-to-end matrix at those times.
    errors : tuple of mpf
        For every time, the largest radius of an entry of W.
    steps : int
        Validated steps taken.
    bits : int
        Bits of the arithmetic.

    Examples
    --------
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
    >>> path = dln.integrate(problem, [["1", "0.1"], ["0.2", "0.5"]], 3, 40, digits=15, certified=True)
    >>> len(path.W), bool(path.error_estimate < 1e-15)
    (2, True)
    >>> W = path.limit()  # proved to exist; observed entries are those of the target
    >>> W[0, 1] > 0.158, W[0, 1] < 0.159
    (True, True)
    """

    t: tuple[Any, ...]
    W: Balls
    errors: tuple[Any, ...]
    steps: int
    bits: int
    _limit: Callable[[], flint.arb_mat]

    @property
    def error_estimate(self) -> Any:
        """The largest of ``errors``, an mpf: a bound, for a certified trajectory."""
        return max(self.errors)

    @property
    def singular_values(self) -> tuple[tuple[flint.arb, ...], ...]:
        """Balls that contain σ_1 ≥ … at every time, each σ to the absolute error of W."""
        with flint.ctx.workprec(self.bits), mpmath.workprec(self.bits):
            return tuple(singular_values(w) for w in self.W)

    def limit(self) -> BallMatrix:
        """Balls that contain the entries of lim W(t) for t → ∞, which is proved to exist; the loss vanishes there.

        Raises ``ArithmeticError`` where the last time is too far from the end for a proof, and ``ValueError`` for a
        loss that is not a weighted sum of squares of entries of W less constants.
        """
        return BallMatrix(self._limit())

    def to_numpy(self) -> Array:
        """The centres of W as an array (T, m, n) of floats."""
        return np.asarray(self.W, dtype=np.float64)

    def __repr__(self) -> str:
        shape = (self.W[0].nrows(), self.W[0].ncols())
        times = f"{len(self.t)} times to t = {mpmath.nstr(self.t[-1], 6)}"
        below = f"1e{int(mpmath.ceil(mpmath.log10(self.error_estimate)))}" if self.error_estimate else "0"
        return f"<CertifiedTrajectory of a {shape} matrix at {times}, radii below {below}>"


def singular_values(w: flint.arb_mat) -> tuple[flint.arb, ...]:
    """Balls around the singular values of every matrix in a ball, falling.

    They differ from those of any other matrix by at most the norm of the difference (Weyl), here from an approximate
    decomposition U diag(σ) Vᵀ, whose singular values differ from σ as its frames do from orthogonal ones.

    >>> first, second = singular_values(flint.arb_mat([[3, 0], [0, 2]]))
    >>> first.contains(3), second.contains(2)
    (True, True)
    """
    centre = mpmath.matrix([[_centre(x) for x in row] for row in w.tolist()])
    u, sigma, vt = precise.svd(centre)
    frames = [flint.arb_mat([[flint.arb(x) for x in row] for row in m.tolist()]) for m in (u, vt.T)]
    off = max(_defect(q) for q in frames)
    if not off < 0.5:
        raise NotEnclosedError("the singular values cannot be separated at this precision")
    d = len(sigma)
    middle = flint.arb_mat(d, d, [flint.arb(sigma[k // d]) if k % (d + 1) == 0 else 0 for k in range(d * d)])
    rest = w - frames[0] * middle * frames[1].transpose()
    away = sum((x.abs_upper() ** 2 for x in rest.entries()), flint.arb(0)).sqrt()
    # σ(U D Vᵀ) lies between (1 ± off) σ, as |UᵀU − 1|, |VᵀV − 1| ≤ off
    return tuple(flint.arb(s) + flint.arb(0, (flint.arb(s) * 2 * off + away).upper()) for s in sigma)


def _defect(q: flint.arb_mat) -> flint.arb:
    n = q.ncols()
    rest = q.transpose() * q - flint.arb_mat(n, n, [int(k % (n + 1) == 0) for k in range(n * n)])
    return sum((x.abs_upper() ** 2 for x in rest.entries()), flint.arb(0)).sqrt()


def _centre(x: flint.arb) -> Any:
    mantissa, exponent = x.mid().man_exp()
    return mpmath.mpf((int(mantissa), int(exponent)))
