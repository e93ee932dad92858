"""Why a trajectory stopped."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """How one trajectory ended; every trajectory has one, and is kept.

    In the ledger: ``sec-1.2-limit``, ``sec-1.2-existence``, ``dln:runaway``, ``dln:runaway-masks``,
    ``dln:runaway-norms``, ``dln:runaway-rate``.

    >>> Status.T_MAX.label, Status(0).label
    ('t_max', 'converged')
    >>> Status.T_MAX.reason
    'flow time t_max came first; the outcome is the state at that time'
    """

    CONVERGED = 0
    T_MAX = 1
    ORIGIN = 2
    STALLED = 3
    FAILED = 4
    RUNAWAY = 5
    STEPS = 6
    DIVERGED = 7

    @property
    def label(self) -> str:
        """The status as a word."""
        return self.name.lower()

    @property
    def reason(self) -> str:
        """What happened, in a sentence."""
        return _REASONS[self]


_REASONS = {
    Status.CONVERGED: "the loss fell to the tolerance",
    Status.T_MAX: "flow time t_max came first; the outcome is the state at that time",
    Status.ORIGIN: "W is below 1e-100 in size: it converges to 0, which takes infinite time, or started so small",
    Status.STALLED: (
        "W has come to rest, but for 1e-4 of its size, where the loss is above the tolerance: at a matrix of lower "
        "rank, or at the limit of rounding; or next to a saddle that takes too long to leave; or the loss still falls "
        "after 100,000 steps or, up to about width 12, 400,000 evaluations, as where rounding moves W along a plateau"
    ),
    Status.RUNAWAY: (
        "W runs to infinity on a plateau of the loss: it is far out in a region of which it is proved that no "
        "trajectory leaves it (2 x 2 completion, one entry not observed), or it is taken to, having grown to 200 times "
        "the size of what is fitted while the loss fell by less than 3 %, and by less and less, each time it doubled; "
        "a few of these come back"
    ),
    Status.FAILED: "the integrator could not go on: a number that is not finite, or no step that meets the error bound",
    Status.STEPS: "gradient descent took all the steps that were asked for; the outcome is the state after them",
    Status.DIVERGED: (
        "gradient descent left the range of float64, as with too long a step; the outcome is the last state within"
    ),
}
