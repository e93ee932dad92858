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
from pathlib import Path
from typing import Any

import heyoka as hy
import numpy as np
from recording import RECORDS, record
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
class Counts:
    """Trajectories for each row of the table."""

    with_compilation: int = 3000
    compiled: int = 30_000
    portable: int = 500
    heyoka: int = 200
    scipy: int = 20


FULL = Counts()


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


def measured(counts: Counts = FULL) -> Iterator[Row]:
    """The rows of the table; the compiled engine's first use, with its compilation, comes first."""

    def timed(name: str, count: int, call: Callable[[], int]) -> Row:
        start = time.process_time()
        reached = call()
        return Row(name, count, time.process_time() - start, reached)

    w0 = initial(0, 1e-3, 2, 0, counts.compiled)

    def converged(run: Callable[[Task, Any], Outcomes], task: Task, starts: Any) -> Callable[[], int]:
        return lambda: int((run(task, starts).status == Status.CONVERGED).sum())

    first = counts.with_compilation
    yield timed("compiled, compilation counted", first, converged(compiled.run, TASK, w0[:first]))
    yield timed("compiled", counts.compiled, converged(compiled.run, TASK, w0))
    few = counts.portable
    yield timed("portable", few, converged(portable.run, replace(TASK, engine="portable"), w0[:few]))
    yield timed("heyoka's Taylor integrator, batches of 4", counts.heyoka, lambda: heyoka_batches(counts.heyoka))
    yield timed("SciPy's DOP853, one by one", counts.scipy, lambda: scipy_one_by_one(counts.scipy))


def main(counts: Counts = FULL, folder: Path = RECORDS) -> None:
    found = list(measured(counts))
    fast = found[1].rate
    record(
        "fast_engine",
        "Trajectories a second of one core, d = 2, N = ∞, loss below 1e-15",
        ["engine", "trajectories", "a second", "times slower", "reached the loss"],
        [[row.name, row.trajectories, row.rate, fast / row.rate, row.reached] for row in found],
        "Processor time, one after the other in one process. DOP853 and heyoka take the same variables and the same "
        "compiled right-hand side, at the tolerance 1e-11 that their loss needs; the compiled engine has 1e-7.",
        folder=folder,
    )


if __name__ == "__main__":
    main()
