"""What an integration returns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Trajectory:
    """A trajectory of the flow at high precision; numbers and matrices are mpmath's.

    Attributes
    ----------
    t : tuple of mpf
        Flow times, from 0 to ``t_end`` exactly.
    W : tuple of (d, d) matrix
        The end-to-end matrix at those times.
    errors : tuple of mpf
        For every time, an estimate of the largest error of an entry of W that the true error stays below.
    error_estimate : mpf
        The largest of ``errors``.
    steps, rejected, evaluations : int
        Steps taken, steps begun and given up, and evaluations of the right-hand side, error estimate included.
    bits : int
        Bits of the arithmetic.
    U, V : tuple of (d, d) matrix, or None
        The frames of W = U diag(σ) V^T where the method carries them (``"rk4"``).
    weights : tuple of tuples of (d, d) matrix, or None
        For the flow of all weights, W_N, …, W_1 at every time.
    balls : tuple of flint.arb_mat, or None
        With ``numbers="balls"``, W as balls whose radii bound the round-off from the first step to the last.

    Examples
    --------
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
    >>> path = dln.integrate(problem, [[1, 0], [0, 2]], 3, 1, digits=15, times=["0.5"])
    >>> [float(t) for t in path.t], len(path.W), path.W[0][1, 1]
    ([0.0, 0.5, 1.0], 3, mpf('2.0'))
    >>> bool(path.error_estimate < 1e-15), path.weights
    (True, None)
    """

    t: tuple[Any, ...]
    W: tuple[Any, ...]
    errors: tuple[Any, ...]
    steps: int
    rejected: int
    evaluations: int
    bits: int
    U: tuple[Any, ...] | None = None
    V: tuple[Any, ...] | None = None
    weights: tuple[tuple[Any, ...], ...] | None = None
    balls: tuple[Any, ...] | None = None
    _singular_values: Callable[[], tuple[tuple[Any, ...], ...]] = field(default=tuple, repr=False)

    @property
    def error_estimate(self) -> Any:
        """The largest of ``errors``, an mpf."""
        return max(self.errors)

    @property
    def singular_values(self) -> tuple[tuple[Any, ...], ...]:
        """σ_1 ≥ … at every time, as a tuple of mpf for each, computed when asked for.

        From ``"extrapolation"`` each has the digits asked for, however small beside σ_1 (at depth 1, and for the
        product of weights, relative to σ_1); from ``"rk4"`` those that its steps allow.

        >>> import dlnsym as dln
        >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
        >>> dln.integrate(problem, [[1, 0], [0, 2]], 3, 1, digits=15).singular_values[0]
        (mpf('2.0'), mpf('1.0'))
        """
        return self._singular_values()
