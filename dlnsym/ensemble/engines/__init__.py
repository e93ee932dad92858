"""The engines by name, and the choice of one.

An engine is a function from a task and initial matrices (n, d, d) to outcomes.  What it returns for one trajectory
does not depend, in any bit, on which others are in the batch.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from dlnsym._validate import Array
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.task import Task

Run = Callable[[Task, Array], Outcomes]


@dataclass(frozen=True)
class Engine:
    """One way to integrate an ensemble.

    ``module`` holds its function ``run``.  ``needs`` are packages it imports, which the extra ``extra`` installs.
    ``width`` is the one it takes, if not every one, ``scales`` are the least and the greatest scale, ``batch`` says how
    many trajectories of width 2 it wants at a time, ``rtol`` which error in a step it allows unless told; ``threads``
    says that it lets go of the interpreter while it computes, so that threads serve where others need processes.
    """

    name: str
    module: str
    needs: tuple[str, ...] = ()
    extra: str = ""
    width: int | None = None
    scales: tuple[float, float] = (0.0, math.inf)
    batch: int = 16384
    rtol: float = Task.rtol
    threads: bool = False

    @property
    def installed(self) -> bool:
        """Whether the packages it needs are there."""
        return all(find_spec(package) is not None for package in self.needs)

    def fits(self, width: int) -> bool:
        """Whether it takes matrices of this width."""
        return self.width in (None, width)

    def takes(self, scale: float) -> bool:
        """Whether it takes starts of this scale."""
        return self.scales[0] <= scale <= self.scales[1]

    def run(self, task: Task, w0: Array) -> Outcomes:
        """Integrate every trajectory to its end."""
        return cast(Run, import_module(self.module).run)(task, w0)

    def chunk(self, width: int) -> int:
        """How many trajectories of one width to hand over at a time."""
        return max(1, self.batch * 4 // width**2)


ENGINES = {
    engine.name: engine
    for engine in (
        Engine("portable", "dlnsym.ensemble.engines.portable"),
        Engine("rk4", "dlnsym.ensemble.engines.rk4"),
        Engine("stiff", "dlnsym.ensemble.engines.stiff", batch=64),
        Engine(
            "compiled",
            "dlnsym.ensemble.engines.compiled",
            ("heyoka",),
            "fast",
            width=2,
            scales=(1e-130, 1e130),
            rtol=1e-6,
            threads=True,
        ),
    )
}


def choose(name: str, width: int, scale: float) -> Engine:
    """The engine called ``name``; ``"auto"`` is the fastest that is installed and takes width and scale of the starts.

    Raises ``ValueError`` for a name that is none, an extra that is not installed, a width or a scale that it does not
    take.
    """
    if name == "auto":
        fast = ENGINES["compiled"]
        return fast if fast.installed and fast.fits(width) and fast.takes(scale) else ENGINES["portable"]
    if name not in ENGINES:
        raise ValueError(f"engine is {name!r}; expected one of {', '.join(map(repr, ('auto', *ENGINES)))}")
    engine = ENGINES[name]
    if not engine.installed:
        raise ValueError(
            f"engine is {name!r}, which needs {' and '.join(engine.needs)}; "
            f"expected it to be installed (pip install 'dlnsym[{engine.extra}]'), or engine='portable'"
        )
    if not engine.fits(width):
        raise ValueError(f"engine is {name!r}, for width {engine.width}; expected engine='portable' at {width}")
    if not engine.takes(scale):
        raise ValueError(
            f"scale is {scale} with engine={name!r}; expected {engine.scales[0]} to {engine.scales[1]}, "
            "or engine='portable'"
        )
    return engine
