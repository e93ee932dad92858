"""Trajectories a second of the engines beside SciPy, heyoka and diffrax, at the d = 2, N = ∞ task of Figure 4.

    python benchmarks/ensembles.py        # diffrax is measured where it is installed (pip install diffrax)

One after the other in one process, in processor time of all its threads, each run carried to a loss of 1e-15.  The
peers take the variables and the right-hand side of the engines, from the same generated kernels: compiled by heyoka for
SciPy and heyoka, traced by JAX for diffrax.  None of them refuses a step in which the loss rises, so that at the edge
of stability an explicit one keeps its loss near the square of its tolerance; each gets about the loosest tolerance at
which its runs come down.  How many did, within the steps allowed, is shown; rates count those.  The fixed-step engine
takes steps in flow time, as the paper does, here up to 3,000, which a part of the runs need more than.
"""

from __future__ import annotations

import inspect
import math
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType
from typing import Any

import heyoka as hy
import numpy as np
from recording import RECORDS, record
from scipy.integrate import DOP853, LSODA

import dlnsym as dln
from dlnsym._shared.status import Status
from dlnsym.ensemble.engines import ENGINES, compiled, portable, rk4
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task
from dlnsym.kernels import heyoka_target, numpy_target

MOST_STEPS = 5000
MASK = (1.0, 0.0, 0.0, 1.0)
TASK = Task(dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2)), math.inf, "compiled", tol=1e-15)
STEP = 0.5
"""Of the fixed-step engine, in flow time."""


@dataclass(frozen=True)
class Counts:
    """Trajectories for each row of the table, and flow time until which the fixed-step engine runs."""

    with_compilation: int = 3000
    compiled: int = 50_000
    portable: int = 16_384
    rk4: int = 100
    heyoka: int = 4000
    diffrax: int = 2048
    scipy: int = 50
    rk4_until: float = 3000.0


FULL = Counts()


def initial(count: int) -> Any:
    return Gaussian(0, 1e-3, (2, 2)).take(0, count)


def starts(count: int) -> tuple[Any, Any]:
    """States (p, q, log|det W|, t), and halves of B ∘ Φ."""
    w0 = initial(count)
    signs, log_det = np.linalg.slogdet(w0)
    states = np.array([*numpy_target.to_halves(*w0.reshape(-1, 4).T, signs), log_det, np.zeros(count)])
    aims = np.array(numpy_target.to_halves(0.58724, 0.0, 0.0, 1.447, signs) + np.zeros((4, count)))
    return states, aims


STATE = hy.make_vars("p_1", "p_2", "q_1", "q_2", "log_det", "t")
AIM = [hy.par[k] for k in range(4)]
GRADIENT = heyoka_target.halves_gradient(*STATE[:4], *AIM, *(hy.expression(x) for x in MASK))
RATES = list(heyoka_target.halves_rates(*STATE[:5], *GRADIENT, math.inf))


def scipy_one_by_one(method: Any, tolerance: float, count: int) -> int:
    both = hy.cfunc([*RATES, heyoka_target.halves_loss(*GRADIENT)], STATE)
    reached = 0
    states, aims = starts(count)
    for state, aim in zip(states.T.copy(), aims.T.copy(), strict=True):
        solver = method(
            lambda _, y, aim=aim: both(np.ascontiguousarray(y), pars=aim)[:6],
            *(0.0, state, math.inf),
            rtol=tolerance,
            atol=tolerance,
        )
        for _ in range(MOST_STEPS):
            solver.step()
            if both(np.ascontiguousarray(solver.y), pars=aim)[6] <= TASK.tol:
                reached += 1
                break
            if solver.status != "running":
                break
    return reached


def heyoka_batches(tolerance: float, count: int) -> int:
    lanes = 4
    states, aims = starts(count)
    integrator = hy.taylor_adaptive_batch(
        list(zip(STATE, RATES, strict=True)), np.ones((6, lanes)), tol=tolerance, pars=np.ones((4, lanes))
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
            low |= loss(integrator.state, pars=integrator.pars)[0] <= TASK.tol
            if low.all():
                break
        reached += int(low.sum())
    return reached


def diffrax_vmapped(tolerance: float, count: int) -> Callable[[], int]:
    """Tsit5 under vmap, one program for all trajectories; compiled before it is timed."""
    import diffrax
    import jax

    jax.config.update("jax_enable_x64", True)

    # the text of the numpy kernels, with JAX in the place of NumPy
    traced: dict[str, Any] = {"numpy": jax.numpy}
    for name, kernel in vars(numpy_target).items():
        if isinstance(kernel, FunctionType):
            traced[name] = FunctionType(inspect.unwrap(kernel).__code__, traced)
    rates, gradient, loss = (traced[f"halves_{name}"] for name in ("rates", "gradient", "loss"))

    def field(t: Any, y: Any, aim: Any) -> Any:
        return jax.numpy.stack(rates(*y[:5], *gradient(*y[:4], *aim, *MASK), math.inf))

    def low(t: Any, y: Any, aim: Any, **_: Any) -> Any:
        return loss(*gradient(*y[:4], *aim, *MASK)) <= TASK.tol

    def one(y: Any, aim: Any) -> Any:
        found = diffrax.diffeqsolve(
            diffrax.ODETerm(field),
            diffrax.Tsit5(),
            *(0.0, 1e9, 0.01, y, aim),
            stepsize_controller=diffrax.PIDController(rtol=tolerance, atol=tolerance),
            event=diffrax.Event(low),
            max_steps=MOST_STEPS,
            throw=False,
        )
        return low(0.0, found.ys[-1], aim)

    states, aims = starts(count)
    program = jax.jit(jax.vmap(one)).lower(states.T, aims.T).compile()
    return lambda: int(np.asarray(program(states.T, aims.T)).sum())


def measured(counts: Counts) -> Iterator[tuple[str, int, float, int]]:
    """(name, trajectories, processor seconds, reached); the compiled engine's first use comes first."""

    def timed(name: str, count: int, call: Callable[[], int]) -> tuple[str, int, float, int]:
        start = time.process_time()
        reached = call()
        seconds = time.process_time() - start
        print(f"{name}: {seconds:.1f} s", file=sys.stderr)
        return name, count, seconds, reached

    def converged(run: Callable[[Task, Any], Outcomes], count: int, **changed: Any) -> Callable[[], int]:
        return lambda: int((run(replace(TASK, **changed), initial(count)).status == 0).sum())

    assert Status.CONVERGED == 0
    yield timed(
        f"dlnsym compiled, {ENGINES['compiled'].rtol:.0e}, with compilation",
        counts.with_compilation,
        converged(compiled.run, counts.with_compilation, rtol=ENGINES["compiled"].rtol),
    )
    for rtol in (ENGINES["compiled"].rtol, TASK.rtol):
        run = converged(compiled.run, counts.compiled, rtol=rtol)
        yield timed(f"dlnsym compiled, {rtol:.0e}", counts.compiled, run)
    yield timed(f"dlnsym portable, {TASK.rtol:.0e}", counts.portable, converged(portable.run, counts.portable))
    yield timed(
        f"dlnsym rk4, step {STEP}", counts.rk4, converged(rk4.run, counts.rk4, step=STEP, t_max=counts.rk4_until)
    )
    yield timed("heyoka Taylor, batches of 4, 1e-11", counts.heyoka, lambda: heyoka_batches(1e-11, counts.heyoka))
    if find_spec("diffrax") and counts.diffrax:
        yield timed("diffrax Tsit5 under vmap, 1e-9", counts.diffrax, diffrax_vmapped(1e-9, counts.diffrax))
    yield timed("SciPy LSODA, one by one, 1e-9", counts.scipy, lambda: scipy_one_by_one(LSODA, 1e-9, counts.scipy))
    yield timed("SciPy DOP853, one by one, 1e-11", counts.scipy, lambda: scipy_one_by_one(DOP853, 1e-11, counts.scipy))


def main(counts: Counts = FULL, folder: Path = RECORDS) -> None:
    found = list(measured(counts))
    fast = found[1][3] / found[1][2]
    record(
        "ensembles",
        "Trajectories to a loss of 1e-15, d = 2, N = ∞, scale 1e-3",
        ("engine", "trajectories", "reached", "processor seconds", "reached a second", "times slower"),
        [(name, n, reached, s, reached / s, fast * s / max(reached, 1)) for name, n, s, reached in found],
        "One process, one run; processor time of all threads. Peers take the same variables and the same generated "
        "kernels; with each stands its tolerance.",
        folder=folder,
    )


if __name__ == "__main__":
    main()
