"""Why a trajectory stopped."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """How one trajectory of an ensemble ended; every trajectory has one, and is kept.

    >>> Status.T_MAX.label, Status(0).label
    ('t_max', 'converged')
    """

    CONVERGED = 0
    """The loss fell to the tolerance."""
    T_MAX = 1
    """Flow time ``t_max`` came first; the outcome is the state at that time."""
    ORIGIN = 2
    """W is below 1e-100 in size: on its way to the matrix 0, which takes for ever, or from so small a start."""
    STALLED = 3
    """The loss has stopped falling, above the tolerance, at a matrix of lower rank or at the limit of rounding."""
    FAILED = 4
    """The integrator could not go on: a number that is not finite, or no step that meets the error bound."""

    @property
    def label(self) -> str:
        """The status as a word."""
        return self.name.lower()
