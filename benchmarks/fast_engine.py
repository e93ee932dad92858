"""Trajectories a second of the compiled engine beside its peers, at the d = 2, N = ∞ task of Figure 4.

    python benchmarks/fast_engine.py

One after the other in one process, in processor time.  SciPy's DOP853 and heyoka's batch Taylor integrator take the
same variables and the same right-hand side, compiled.  Neither refuses a step in which the loss rises, so that at the
edge of stability their loss stays near the square of the tolerance: they get 1e-11, where the compiled engine has 1e-7.
The last column says how many reached a loss of 1e-15 within the steps allowed.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import heyoka as hy
import numpy as np
from scipy.integrate import DOP853

from dlnsym.ensemble.engines import compiled, portable
from dlnsym.ensemble.initial import initial
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.status import Status
from dlnsym.ensemble.task import Task, rows
from dlnsym.kernels import heyoka_target, numpy_target

MOST_STEPS = 3000
PEERS = 1e-11
MASK = (1.0, 0.0, 0.0, 1.0)
TASK = Task(rows(np.diag([0.58724, 1.447])), rows(np.eye(2)), math.inf, "compiled", rtol=1e-7)


@dataclass(frozen=True)
class Row:
    """One line of the table: processor seconds for a number of trajectories, and how many of them reached the loss."""

    name: str
    trajectories: int
    seconds: float
    reached: int

    @property
    def rate(self) -> float:
        return self.trajectories / self.seconds


def _starts(count: int) -> tuple[Any, Any]:
    """States (p, q, log|det W|, t), and halves of B ∘ Φ."""
    w0 = initial(0, 1e-3, 2, 0, count)
    signs, log_det = np.linalg.slogdet(w0)
    states = np.array([*numpy_target.to_halves(*w0.reshape(-1, 4).T, signs), log_det, np.zeros(count)])
    aims = np.array(numpy_target.to_halves(0.58724, 0.0, 0.0, 1.447, signs) + np.zeros((4, count)))
    return states, aims


STATE = hy.make_vars("p_1", "p_2", "q_1", "q_2", "log_det", "t")
AIM = [hy.par[k] for k in range(4)]
GRADIENT = heyoka_target.halves_gradient(*STATE[:4], *AIM, *(hy.expression(x) for x in MASK))
RATES = list(heyoka_target.halves_rates_limit(*STATE[:5], *GRADIENT))


def scipy_one_by_one(count: int) -> int:
    both = hy.cfunc([*RATES, heyoka_target.halves_loss(*GRADIENT)], STATE)
    reached = 0
    states, aims = _starts(count)
    for state, aim in zip(states.T.copy(), aims.T.copy(), strict=True):
        solver = DOP853(lambda _, y, aim=aim: both(y, pars=aim)[:6], 0.0, state, math.inf, rtol=PEERS, atol=PEERS)
        for _ in range(MOST_STEPS):
            solver.step()
            if both(solver.y, pars=aim)[6] <= 1e-15:
                reached += 1
                break
    return reached


def heyoka_batches(count: int) -> int:
    lanes = 4
    states, aims = _starts(count)
    integrator = hy.taylor_adaptive_batch(
        list(zip(STATE, RATES, strict=True)), np.ones((6, lanes)), tol=PEERS, pars=np.ones((4, lanes))
    )
    loss = hy.cfunc([heyoka_target.halves_loss(*GRADIENT)], STATE)
    reached = 0
    for first in range(0, count, lanes):
        chosen = slice(first, first + lanes)
        integrator.set_time(0.0)
        integrator.state[:], integrator.pars[:] = states[:, chosen], aims[:, chosen]
        low = np.zeros(lanes, dtype=bool)
        for _ in range(MOST_STEPS):
            integrator.step()
            low |= loss(integrator.state, pars=integrator.pars)[0] <= 1e-15
            if low.all():
                break
        reached += int(low.sum())
    return reached


def measured() -> Iterator[Row]:
    """The rows of the table; the compiled engine's first use, with its compilation, comes first."""

    def timed(name: str, count: int, call: Callable[[], int]) -> Row:
        start = time.process_time()
        reached = call()
        return Row(name, count, time.process_time() - start, reached)

    w0 = initial(0, 1e-3, 2, 0, 30_000)

    def converged(run: Callable[[Task, Any], Outcomes], task: Task, starts: Any) -> Callable[[], int]:
        return lambda: int((run(task, starts).status == Status.CONVERGED).sum())

    yield timed("compiled, 3000 with compilation", 3000, converged(compiled.run, TASK, w0[:3000]))
    yield timed("compiled", 30_000, converged(compiled.run, TASK, w0))
    yield timed("portable", 500, converged(portable.run, replace(TASK, engine="portable"), w0[:500]))
    yield timed("heyoka's Taylor integrator, batches of 4", 200, lambda: heyoka_batches(200))
    yield timed("SciPy's DOP853, one by one", 20, lambda: scipy_one_by_one(20))


def main() -> None:
    found = list(measured())
    fast = found[1].rate
    print(f"{'engine':<42} {'a second of one core':>20} {'times slower':>13} {'reached':>15}")
    for row in found:
        share = f"{row.reached} of {row.trajectories}"
        print(f"{row.name:<42} {row.rate:>20.0f} {fast / row.rate:>13.1f} {share:>15}")


if __name__ == "__main__":
    main()
