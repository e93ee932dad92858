"""The engines for every width beside what a user would write: gradient descent on the layers, and a script in diffrax.

    python benchmarks/wide.py             # diffrax is measured where it is installed (pip install diffrax)
    python benchmarks/wide.py lanes       # one table alone: completion, depths, growth, lanes, scale

Each row is measured in one run, one after the other, in processor time of one thread.  Completion is that of Arora et
al. (2019): a target of rank five, scaled to Frobenius norm d, a part of the entries observed, starts of independent
normal entries of size 1e-3, loss ½‖·‖² to 1e-6.  Descent has the step that the depth and the width bear.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from recording import RECORDS, record
from threadpoolctl import threadpool_limits

import dlnsym as dln
from dlnsym._shared.status import Status
from dlnsym.ensemble.engines import ENGINES
from dlnsym.ensemble.engines.wide import compiled_methods as wide
from dlnsym.ensemble.engines.wide.charts import MOST_LAYERS
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.starts import Gaussian
from dlnsym.ensemble.task import Task

RANK, TOL, SCALE, EXACT = 5, 1e-6, 1e-3, 1e-10
MOST_DESCENT = 400_000
STORED = "--stored"
PRODUCTS = {2: 3, 3: 6, 4: 9}
"""Products of d × d matrices in one evaluation, by depth; in singular coordinates they are five."""


@dataclass(frozen=True)
class Sizes:
    """What is measured: (width, entries observed, step of descent), widths, and trajectories for each width."""

    completion: tuple[tuple[int, int, float], ...] = ((30, 400, 0.02), (100, 2000, 0.01))
    depths: tuple[float, ...] = (2, 3, 4, 5, 8, 20, math.inf)
    depths_width: int = 30
    growth: tuple[int, ...] = (32, 64, 128)
    lanes: tuple[tuple[int, int], ...] = ((3, 8192), (4, 4096), (8, 1024), (20, 128))
    diffrax: int = 256
    scale: tuple[tuple[int, int], ...] = ((2, 100_000), (2, 1_000_000), (20, 1000), (20, 10_000))


FULL = Sizes()


def completion(width: int, observed: int) -> dln.CompletionProblem:
    """A target of rank five, of which so many entries are observed."""
    rng = np.random.default_rng(0)
    target = rng.standard_normal((width, RANK)) @ rng.standard_normal((RANK, width))
    mask = np.zeros(width * width, dtype=bool)
    mask[rng.permutation(width * width)[:observed]] = True
    return dln.CompletionProblem(target * (width / np.linalg.norm(target)), mask.reshape(width, width))


def timed(call: Callable[..., Any], *arguments: Any) -> tuple[float, Any]:
    """Processor seconds, and the result."""
    begin = time.process_time()
    found = call(*arguments)
    return time.process_time() - begin, found


def trained(problem: dln.CompletionProblem, depth: float, rtol: float = 1e-7) -> Outcomes:
    """One trajectory."""
    w0 = Gaussian(1, SCALE, problem.shape).take(0, 1)
    return ENGINES["wide"].run(Task(problem, depth, "wide", tol=TOL, rtol=rtol), w0)


def distance(one: Outcomes, other: Outcomes) -> float:
    """The largest, relative to the second."""
    sizes = np.linalg.norm(other.W, axis=(1, 2))
    return float((np.linalg.norm(one.W - other.W, axis=(1, 2)) / sizes).max())


def descended(problem: dln.CompletionProblem, depth: int, step: float) -> tuple[int, float]:
    """Steps of gradient descent on the layers, written plainly, and the loss after them."""
    u, sigma, vt = np.linalg.svd(Gaussian(1, SCALE, problem.shape).take(0, 1)[0])
    root = sigma ** (1 / depth)
    layers = [root[:, None] * vt, *(np.diag(root) for _ in range(depth - 2)), u * root]
    mask, target = problem.mask.astype(float), np.where(problem.mask, problem.target, 0.0)
    loss = math.inf
    for count in range(MOST_DESCENT):
        below = [layers[0]]
        for layer in layers[1:]:
            below.append(layer @ below[-1])
        back = mask * below[-1] - target
        loss = 0.5 * float((back * back).sum())
        if loss <= TOL:
            return count, loss
        for j in range(depth - 1, 0, -1):
            change = back @ below[j - 1].T
            back = layers[j].T @ back
            layers[j] = layers[j] - step * change
        layers[0] = layers[0] - step * back
    return MOST_DESCENT, loss


def completions(sizes: Sizes) -> Iterator[list[Any]]:
    for width, observed, step in sizes.completion:
        problem = completion(width, observed)
        for depth in (3, math.inf):
            trained(problem, depth, 1e-2)  # machine code is written before it is timed
            seconds, found = timed(trained, problem, depth)
            if seconds < 1.0:
                seconds = min(seconds, *(timed(trained, problem, depth)[0] for _ in range(2)))
            assert found.status[0] == Status.CONVERGED
            peer, steps = None, None
            if depth == 3:
                peer, (steps, loss) = timed(descended, problem, 3, step)
                assert loss <= TOL
            error = distance(found, trained(problem, depth, EXACT))
            ratio = peer / seconds if peer else None
            row = [width, _word(depth), seconds, int(found.steps[0]), error, peer, steps, ratio]
            print(*row, file=sys.stderr, flush=True)  # minutes pass between them
            yield row


def depths(sizes: Sizes) -> Iterator[list[Any]]:
    problem = completion(sizes.depths_width, 4 * sizes.depths_width**2 // 9)
    for depth in sizes.depths:
        trained(problem, depth, 1e-2)
        seconds, found = timed(trained, problem, depth)
        yield [_word(depth), seconds, int(found.steps[0]), Status(int(found.status[0])).label]


def growth(sizes: Sizes) -> Iterator[list[Any]]:
    """Evaluations are counted, and what their products of matrices would take at the rate of NumPy's."""
    before: dict[float, float] = {}
    for width in sizes.growth:
        problem = completion(width, 2 * RANK * (2 * width - RANK))
        for depth in (3, math.inf):
            trained(problem, depth, 1e-2)
            seconds, found = timed(trained, problem, depth)
            count = _evaluations(problem, depth)
            products = count * (PRODUCTS[int(depth)] if depth <= MOST_LAYERS else 5)
            share = products * _product_seconds(width) / seconds
            grown = seconds / before[depth] if depth in before else None
            before[depth] = seconds
            yield [width, _word(depth), seconds, grown, count, share, Status(int(found.status[0])).label]


def _product_seconds(width: int) -> float:
    a = np.random.default_rng(0).standard_normal((width, width))
    rounds = max(10, 20_000_000 // width**3)

    def multiply() -> None:
        for _ in range(rounds):
            a @ a

    return min(timed(multiply)[0] for _ in range(3)) / rounds


def _evaluations(problem: dln.CompletionProblem, depth: float) -> int:
    """How often rates were evaluated in a run, but for those of the steps by linear systems."""
    count, methods = 0, wide.CompiledMethods
    explicit, stabilised = methods.explicit, methods.stabilised

    def counted(self: Any, state: Any, first: Any, h: float) -> Any:
        nonlocal count
        count += 12
        return explicit(self, state, first, h)

    def counted_stabilised(self: Any, state: Any, first: Any, h: float, scheme: Any, bend: Any) -> Any:
        nonlocal count
        count += len(scheme.rows) + 2
        return stabilised(self, state, first, h, scheme, bend)

    def one_by_one(*_: Any) -> bool:
        return False

    with (
        patch.object(methods, "explicit", counted),
        patch.object(methods, "stabilised", counted_stabilised),
        patch.object(methods, "ahead", one_by_one),
    ):
        trained(problem, depth)
    return count


def diagonal(width: int) -> dln.CompletionProblem:
    return dln.CompletionProblem(np.diag(np.linspace(0.5, 1.5, width)), np.eye(width))


def lanes(sizes: Sizes) -> Iterator[list[Any]]:
    for width, count in sizes.lanes:
        problem = diagonal(width)
        w0 = Gaussian(0, SCALE, problem.shape).take(0, count)
        task = Task(problem, math.inf, "simd", tol=TOL)
        run = ENGINES["simd"].run
        run(task, w0[:1])
        seconds, found = timed(run, task, w0)
        error = distance(found, run(replace(task, rtol=EXACT), w0))
        fast = int((found.status == Status.CONVERGED).sum()) / seconds
        slow = off = None
        if find_spec("diffrax") and sizes.diffrax:
            few = max(4, min(sizes.diffrax, count) // max(1, width // 4))
            program = by_diffrax(width, few)
            elapsed, ends = timed(program, w0[:few])
            slow = few / elapsed
            truth = run(replace(task, rtol=EXACT), w0[:few]).W
            off = float((np.linalg.norm(ends - truth, axis=(1, 2)) / np.linalg.norm(truth, axis=(1, 2))).max())
        yield [width, count, fast, error, slow, off, fast / slow if slow else None]


def by_diffrax(width: int, count: int) -> Callable[[Any], Any]:
    """Ends W of Tsit5 under vmap at rtol 1e-6, in U, log σ, V, compiled before it is timed."""
    import diffrax
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)
    target = jnp.linspace(0.5, 1.5, width)
    squares = width * width

    def parts(state: Any) -> tuple[Any, Any, Any]:
        return (
            state[:squares].reshape(width, width),
            state[squares : 2 * squares].reshape(width, width),
            state[2 * squares :],
        )

    def residual(state: Any) -> Any:
        u, v, y = parts(state)
        return jnp.sum(u * jnp.exp(y) * v, axis=1) - target

    def field(t: Any, state: Any, _: Any) -> Any:
        u, v, y = parts(state)
        g = u.T @ (residual(state)[:, None] * v)
        pull = jnp.exp(y - y.max())
        gap = 2.0 * (y[:, None] - y) + jnp.eye(width)
        off = 1.0 - jnp.eye(width)
        left = off * (pull[None, :] * g + pull[:, None] * g.T) / gap
        right = off * (pull[:, None] * g + pull[None, :] * g.T) / gap
        return jnp.concatenate([(u @ left).ravel(), (v @ right).ravel(), -pull * jnp.diagonal(g)])

    def low(t: Any, state: Any, _: Any, **__: Any) -> Any:
        return 0.5 * jnp.sum(residual(state) ** 2) <= TOL

    def one(state: Any) -> Any:
        found = diffrax.diffeqsolve(
            diffrax.ODETerm(field),
            diffrax.Tsit5(),
            *(0.0, 1e9, 0.01, state),
            stepsize_controller=diffrax.PIDController(rtol=1e-6, atol=1e-6),
            event=diffrax.Event(low),
            max_steps=20_000,
            throw=False,
        )
        u, v, y = parts(found.ys[-1])
        return (u * jnp.exp(y)) @ v.T

    program = jax.jit(jax.vmap(one)).lower(jnp.zeros((count, 2 * squares + width))).compile()

    def run(w0: Any) -> Any:
        u, sigma, vt = np.linalg.svd(w0)
        flat = [x.reshape(len(w0), -1) for x in (u, vt.swapaxes(1, 2))]
        return np.asarray(program(np.concatenate([*flat, np.log(sigma)], axis=1)))

    return run


def scale(sizes: Sizes) -> Iterator[list[Any]]:
    """Each in a process of its own, which says what it took."""
    for width, count in sizes.scale:
        call = [sys.executable, str(Path(__file__).resolve()), STORED, str(width), str(count)]
        answer = subprocess.run(call, check=True, capture_output=True, text=True).stdout
        yield [width, count, *json.loads(answer)]


def stored(width: int, count: int) -> None:
    """Print engine, trajectories that converged, processor seconds and peak memory in MiB of an ensemble in a store."""
    import resource

    with tempfile.TemporaryDirectory() as folder:
        seconds, ends = timed(
            lambda: dln.ensemble(
                diagonal(width),
                math.inf,
                count=count,
                scale=SCALE,
                seed=0,
                tol=TOL,
                workers=1,
                store=Path(folder) / "runs.zarr",
            )
        )
        reached = int((ends.status.values == Status.CONVERGED).sum())
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([ends.attrs["engine"], reached, seconds, peak]))


def _load() -> str:
    """How busy the machine was, which processor time does not leave out altogether."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f"{os.getloadavg()[1]:.0f} processes wanted {os.cpu_count()} cores meanwhile."


def _word(depth: float) -> str:
    return "∞" if math.isinf(depth) else str(int(depth))


TABLES: dict[str, tuple[str, tuple[str, ...], Callable[[Sizes], Iterator[list[Any]]], str]] = {
    "completion": (
        "Completion of a target of rank five to a loss of 1e-6, one thread",
        ("d", "N", "wide, s", "steps", "error", "descent, s", "its steps", "descent ÷ wide"),
        completions,
        "Error: distance of the outcome from that of a run at rtol 1e-10, relative. The least of three runs of "
        "the engine where they take less than a second; descent is plain NumPy on the layers.",
    ),
    "depths": (
        "The same at d = 30, by depth",
        ("N", "wide, s", "steps", "ended"),
        depths,
        "",
    ),
    "growth": (
        "The same by width, and the share of the rate of products of matrices",
        ("d", "N", "wide, s", "times the last width", "evaluations", "share of the product rate", "ended"),
        growth,
        "Share: time that NumPy takes for the products of d × d matrices in all evaluations, over the time of the run; "
        "above 1 where compiled products are faster.",
    ),
    "lanes": (
        "Diagonal completion at N = ∞ to a loss of 1e-6: trajectories a second, one thread",
        ("d", "trajectories", "simd", "error", "diffrax", "its error", "simd ÷ diffrax"),
        lanes,
        "Errors as above, the largest of all trajectories. diffrax: Tsit5 under vmap, rtol 1e-6, singular coordinates; "
        "it stops after the crossing.",
    ),
    "scale": (
        "Ensembles in a store: diagonal completion at N = ∞ to a loss of 1e-6, one worker",
        ("d", "trajectories", "engine", "reached", "processor, s", "peak MiB"),
        scale,
        "Each in a process of its own; seconds count the start of the engine and the writing.",
    ),
}


def main(names: tuple[str, ...] = tuple(TABLES), sizes: Sizes = FULL, folder: Path = RECORDS) -> None:
    with threadpool_limits(1):
        for name in names:
            title, columns, rows, note = TABLES[name]
            found = list(rows(sizes))
            record(f"wide_{name}", title, columns, found, f"{note} {_load()}".strip(), folder=folder)


if __name__ == "__main__":
    if sys.argv[1:2] == [STORED]:
        stored(int(sys.argv[2]), int(sys.argv[3]))
    else:
        main(tuple(sys.argv[1:]) or tuple(TABLES))
