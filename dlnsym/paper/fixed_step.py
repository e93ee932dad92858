"""The paper's own method next to the record's: RK4 with a fixed step, for the first of the same starts.

The paper prints no step.  Steps here are below the bound of stability, 2.78 over the largest rate of the linearised
flow, which is σ_1^{2−2/N} at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.ensemble import Status
from dlnsym.paper.findings import Statistic
from dlnsym.paper.statistics import share

if TYPE_CHECKING:
    import xarray

    from dlnsym.completion.problem import CompletionProblem
    from dlnsym.paper.model import Runner


@dataclass(frozen=True)
class FixedStep:
    """Ends (n, d, d) of the same starts: ``w`` by RK4 in steps of ``step``, ``here`` by the record's engine.

    ``converged`` and ``here_converged`` say which have converged by the deadline, in flow time.
    """

    step: float
    deadline: float
    w: Array
    converged: Flags
    here: Array
    here_converged: Flags

    def statistics(self, of: str) -> list[Statistic]:
        """Shares that converge by the deadline, and how far apart the ends are; ``of`` names the ensemble."""
        name = f"RK4 in steps of {self.step:g}, {of}"
        found = [
            share(f"runs that converge by {self.deadline:g}, {name}", self.converged),
            share(f"the same runs here, {of}", self.here_converged),
        ]
        both = self.converged & self.here_converged
        if both.any():
            apart = np.abs(self.w - self.here).max(axis=(1, 2))[both]
            found.append(Statistic(f"largest difference of an entry, {name}", float(apart.max()), of=apart.size))
        return found


def compared(fixed: xarray.Dataset, ended: xarray.Dataset, step: float, deadline: float) -> FixedStep:
    """What RK4 gave, next to the first of the runs that ``ended``."""
    count = fixed.sizes["trajectory"]
    by = (ended["status"].values == Status.CONVERGED) & (ended["time"].values <= deadline)
    return FixedStep(
        step,
        deadline,
        fixed["W"].values,
        np.asarray(fixed["status"].values == Status.CONVERGED),
        ended["W"].values[:count],
        np.asarray(by[:count]),
    )


def again(
    run: Runner,
    name: str,
    problem: CompletionProblem,
    depth: float,
    ended: xarray.Dataset,
    *,
    count: int,
    step: float,
    deadline: float,
    **settings: Any,
) -> FixedStep:
    """The first ``count`` starts of an ensemble that ``ended``, by RK4 in steps of ``step`` up to ``deadline``.

    ``settings`` are those of the ensemble, its seed among them.  Raises as :meth:`~dlnsym.paper.model.Runner.ensemble`.
    """
    settings |= {"engine": "rk4", "step": step, "t_max": deadline}
    fixed = run.ensemble(f"{name}, RK4", problem, depth, count=count, **settings)
    return compared(fixed, ended, step, deadline)
