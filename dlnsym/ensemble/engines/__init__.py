"""The engines by name, and the choice of one.

An engine is a function from a task and initial matrices (n, i, j) to outcomes.  What it returns for one trajectory
does not depend, in any bit, on which others are in the batch.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

from dlnsym._shared.validate import Array
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task
from dlnsym.losses.protocol import HalvedLoss, Loss

Run = Callable[[Task, Array], Outcomes]

PIECES = 8
"""As many pieces, at least, are for every worker, so that all end at about one time and progress is seen."""


@dataclass(frozen=True)
class Engine:
    """One way to integrate an ensemble.

    ``run`` integrates every trajectory to its end.  ``needs`` are packages it imports, which the extra ``extra``
    installs.  ``suits`` says for which losses and depths it is made, ``for_what`` says so in words,
    ``scales`` are the least and
    the greatest scale, ``batch`` says how many trajectories of width 2 it wants at a time, at most and at least,
    ``rtol`` which error in a step it allows by default; ``threads`` says that it lets go of the interpreter while it
    computes, so that threads serve where others need processes.
    """

    name: str
    run: Run
    needs: tuple[str, ...] = ()
    extra: str = ""
    suits: Callable[[Loss, float], bool] = lambda loss, depth: True
    for_what: str = "any loss"
    scales: tuple[float, float] = (0.0, math.inf)
    batch: tuple[int, int] = (16384, 256)
    rtol: float = 1e-7
    threads: bool = False

    @property
    def installed(self) -> bool:
        """Whether the packages it needs are there."""
        return all(find_spec(package) is not None for package in self.needs)

    def takes(self, scale: float) -> bool:
        """Whether it takes starts of this scale."""
        return self.scales[0] <= scale <= self.scales[1]

    def chunk(self, shape: tuple[int, int], count: int, workers: int) -> int:
        """How many trajectories to hand over at a time: as many as it wants, fewer where some workers had none.

        >>> ENGINES["portable"].chunk((10, 10), 200, 2), ENGINES["portable"].chunk((2, 2), 10**6, 2)
        (13, 16384)
        """
        most, least = (max(1, size * 4 // math.prod(shape)) for size in self.batch)
        return max(least, min(most, -(-count // (PIECES * workers))))


def _portable(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines import portable

    return portable.run(task, w0)


def _rk4(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines import rk4

    return rk4.run(task, w0)


def _stiff(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines import stiff

    return stiff.run(task, w0)


def _compiled(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines import compiled

    return compiled.run(task, w0)


def _has_halves(loss: Loss, depth: float) -> bool:
    return isinstance(loss, HalvedLoss) and loss.in_halves() is not None


def _simd(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines.simd import engine

    return engine.run(task, w0)


def _fits_lanes(loss: Loss, depth: float) -> bool:
    from dlnsym.ensemble.engines.simd import engine

    return engine.suits(loss, depth)


def _wide(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines import wide

    return wide.run(task, w0)


def _jax(task: Task, w0: Array) -> Outcomes:
    from dlnsym.ensemble.engines.jaxed import engine

    return engine.run(task, w0)


def _known_to_jax(loss: Loss, depth: float) -> bool:
    from dlnsym.ensemble.engines.jaxed import engine

    return engine.suits(loss, depth)


ENGINES = {
    engine.name: engine
    for engine in (
        Engine("portable", _portable),
        Engine("rk4", _rk4),
        Engine("stiff", _stiff, batch=(64, 4)),
        Engine(
            "compiled",
            _compiled,
            ("heyoka",),
            "fast",
            suits=_has_halves,
            for_what="2 x 2 completion",
            scales=(1e-130, 1e130),
            batch=(16384, 2048),
            rtol=1e-6,
            threads=True,
        ),
        Engine(
            "simd",
            _simd,
            ("llvmlite",),
            "fast",
            suits=_fits_lanes,
            for_what="sums of squares of linear measurements up to width 24, depth above 1",
            scales=(1e-130, 1e130),
            batch=(16384, 512),
            threads=True,
        ),
        Engine("wide", _wide, batch=(64, 4)),
        Engine(
            "jax",
            _jax,
            ("jax",),
            "jax",
            suits=_known_to_jax,
            for_what="losses of this library and functions in jax.numpy, depth above 1",
            scales=(1e-130, 1e130),
            batch=(2**22, 2**14),
            threads=True,
        ),
    )
}

WIDE = 16
"""Least width for which the engine for large widths is faster than the portable one."""


def choose(name: str, loss: Loss, depth: float, scale: float) -> Engine:
    """The engine called ``name``; ``"auto"`` is the fastest that is installed and takes the loss and the starts.

    Raises ``ValueError`` for an unknown name, an extra that is not installed, a loss or a scale that it does not take.
    """
    if name == "auto":
        for fast in (ENGINES["compiled"], ENGINES["simd"]):
            if fast.installed and fast.suits(loss, depth) and fast.takes(scale):
                return fast
        return ENGINES["wide" if min(loss.shape) >= WIDE else "portable"]
    if name not in ENGINES:
        raise ValueError(f"engine is {name!r}; expected one of {', '.join(map(repr, ('auto', *ENGINES)))}")
    engine = ENGINES[name]
    if not engine.installed:
        raise ValueError(
            f"engine is {name!r}, which needs {' and '.join(engine.needs)}; "
            f"expected it to be installed (pip install 'dlnsym[{engine.extra}]'), or engine='portable'"
        )
    if not engine.suits(loss, depth):
        raise ValueError(
            f"engine is {name!r}, for {engine.for_what}; expected engine='portable' for {type(loss).__name__} "
            f"of shape {loss.shape} at depth {depth:g}"
        )
    if not engine.takes(scale):
        raise ValueError(
            f"scale is {scale} with engine={name!r}; expected {engine.scales[0]} to {engine.scales[1]}, "
            "or engine='portable'"
        )
    return engine
