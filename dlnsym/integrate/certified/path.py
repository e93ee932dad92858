"""What a certified integration returns: balls, which NumPy reads by their centres."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import flint
import mpmath
import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.algebra.validated.balls import BallMatrix, Balls
from dlnsym.algebra.validated.step import NotEnclosedError
from dlnsym.integrate.certified.segments import Segments
from dlnsym.integrate.times import within
from dlnsym.integrate.trajectory import REASONS, table
from dlnsym.kernels import arb_target
from dlnsym.manifold import precise
from dlnsym.manifold.space import Manifold

if TYPE_CHECKING:
    import xarray


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
    depth : int, or ``math.inf``
        N.
    status : Status
        ``T_MAX``: a certified trajectory is followed to ``t_end``.
    reason : str
        The status in a sentence.

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
    depth: float
    _limit: Callable[[], flint.arb_mat]
    _segments: Segments

    def __call__(self, t: object) -> BallMatrix:
        """Balls that contain the entries of W at any flow time from 0 to the last of ``t``, exactly as given.

        Raises ``TypeError`` and ``ValueError`` for another time.

        >>> import dlnsym as dln
        >>> problem = dln.CompletionProblem([["0.5", "0"], ["0", "1"]], [[1, 0], [0, 1]])
        >>> path = dln.integrate(problem, [["1", "0"], ["0", "2"]], 2, 1, digits=15, certified=True)
        >>> W = path("0.25")
        >>> (W[0, 0] > path("0.5")[0, 0], W[0, 1].contains(0))
        (True, True)
        """
        return BallMatrix(self._segments.at(within(t, self._segments.end)))

    @property
    def status(self) -> Status:
        """``Status.T_MAX``."""
        return Status.T_MAX

    @property
    def reason(self) -> str:
        """Why it ends where it does, in a sentence."""
        return REASONS[self.status]

    @property
    def error_estimate(self) -> Any:
        """The largest of ``errors``, an mpf: a bound, for a certified trajectory."""
        return max(self.errors)

    @property
    def singular_values(self) -> tuple[tuple[flint.arb, ...], ...]:
        """Balls that contain σ_1 ≥ … at every time, each σ to the absolute error of W."""
        with flint.ctx.workprec(self.bits), mpmath.workprec(self.bits):
            return tuple(singular_values(w) for w in self.W)

    @property
    def frames(self) -> tuple[tuple[BallMatrix, BallMatrix], ...]:
        """Balls that contain U and V of W = U diag(σ) V^T at every time, up to a common sign of two columns.

        Raises ``ValueError`` where singular values are not separated from each other in the balls of W.
        """
        with flint.ctx.workprec(self.bits):
            return tuple((BallMatrix(p.U), BallMatrix(p.V)) for p in map(self._point, self.W))

    def _point(self, w: flint.arb_mat) -> Any:
        return Manifold(self.depth, (w.nrows(), w.ncols())).in_balls(w)

    @property
    def log_volume(self) -> tuple[flint.arb, ...]:
        """Balls that contain log sqrt(det g^N) at every time, as :func:`dlnsym.log_volume` has it."""
        with flint.ctx.workprec(self.bits), mpmath.workprec(self.bits):
            if self.W[0].nrows() != self.W[0].ncols():
                return tuple(self._point(w).log_volume() for w in self.W)
            return tuple(_log_volume(singular_values(w), self.depth) for w in self.W)

    def to_dataset(self) -> xarray.Dataset:
        """The centres of W, and its largest radius, over flow time, as floats."""
        import xarray

        return xarray.Dataset(
            {
                "W": (("t", "row", "column"), self.to_numpy()),
                "error": ("t", [float(e) for e in self.errors]),
            },
            coords={"t": ("t", [float(t) for t in self.t], {"long_name": "flow time"})},
            attrs={"steps": self.steps, "bits": self.bits, "certified": 1},
        )

    def limit(self) -> BallMatrix:
        """Balls that contain the entries of lim W(t) for t → ∞, which is proved to exist; the loss is least there.

        The loss falls at a rate that is enclosed over a ball that the trajectory cannot leave (the inequality of
        Łojasiewicz, with its constant).  Raises ``ArithmeticError`` where the last time is too far from the end for a
        proof, and ``ValueError`` for a loss without such a rate: one whose measurements depend on one another, or do
        not determine W though they are more than its entries.
        """
        return BallMatrix(self._limit())

    def to_numpy(self) -> Array:
        """The centres of W as an array (T, m, n) of floats."""
        return np.asarray(self.W, dtype=np.float64)

    def _repr_html_(self) -> str:
        rows = [
            [
                mpmath.nstr(t, 8),
                "; ".join(" ".join(x.str(8, radius=False) for x in row) for row in w.tolist()),
                mpmath.nstr(error, 2),
            ]
            for t, w, error in zip(self.t, self.W, self.errors, strict=True)
        ]
        return table(["flow time", "centre of W", "radii at most"], rows, repr(self))

    def __repr__(self) -> str:
        shape = (self.W[0].nrows(), self.W[0].ncols())
        times = f"{len(self.t)} times to t = {mpmath.nstr(self.t[-1], 6)}"
        below = f"1e{int(mpmath.ceil(mpmath.log10(self.error_estimate)))}" if self.error_estimate else "0"
        return f"<CertifiedTrajectory of a {shape} matrix at {times}, radii below {below}>"


def _log_volume(sigma: tuple[flint.arb, ...], depth: float) -> flint.arb:
    """The sum of the logarithms of λ_il^{−1/2} over i and l, (2.30)."""
    n = flint.arb(depth) if math.isinf(depth) else flint.arb(int(depth))
    single = (arb_target.volume_single(s, n) for s in sigma)
    pairs = (arb_target.volume_pair(a, b, n) for i, a in enumerate(sigma) for b in sigma[i + 1 :])
    return sum((*single, *pairs), flint.arb(0))


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
