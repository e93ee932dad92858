"""An experiment as a value: parameters, simulation, statistics, pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared.validate import Array
from dlnsym.paper.findings import Finding

if TYPE_CHECKING:
    import xarray
    from matplotlib.figure import Figure

    from dlnsym.completion.problem import CompletionProblem

P = TypeVar("P")
D = TypeVar("D")
Size = Literal["full", "quick"]
Table = Mapping[str, ArrayLike]
"""Columns of equal length, by name."""


@dataclass(frozen=True)
class Runner:
    """How an experiment runs its ensembles: engine, processes, store; and whom it tells how far it is.

    ``engine`` and ``workers`` are those of :func:`dlnsym.ensemble`, ``store`` is a folder with a store for each
    ensemble, ``tell`` is called with the name of an ensemble, the number of its trajectories that are done, and of all.
    ``used`` collects the names of the engines that ran.

    >>> from dlnsym.completion.problem import CompletionProblem
    >>> runner = Runner("portable", workers=1)
    >>> problem = CompletionProblem(np.eye(2), np.eye(2))
    >>> runner.ensemble("small", problem, 3, count=4, scale=0.1, seed=0, tol=1e-6).sizes["trajectory"], runner.used
    (4, {'portable'})
    """

    engine: str = "auto"
    workers: int | None = None
    store: Path | None = None
    tell: Callable[[str, int, int], None] | None = None
    used: set[str] = field(default_factory=set)

    def ensemble(self, name: str, problem: CompletionProblem, depth: float, **settings: Any) -> xarray.Dataset:
        """:func:`dlnsym.ensemble` with what this runner holds; ``name`` is what the reader sees, and the store's.

        An experiment that only one engine can do names it.  Raises as :func:`dlnsym.ensemble`.
        """
        from dlnsym.ensemble import ensemble

        tell = self.tell
        progress = None if tell is None else lambda done, count: tell(name, done, count)
        if self.store is not None:
            settings["store"] = self.store / name
        settings = {"engine": self.engine, **settings}
        found = ensemble(problem, depth, workers=self.workers, progress=progress, **settings)
        self.used.add(str(found.attrs["engine"]))
        return found

    def trajectories(
        self, name: str, problem: CompletionProblem, depth: float, starts: Array, *, tol: float
    ) -> xarray.Dataset:
        """Like :meth:`ensemble`, from starts (n, d, d) that are given, in this process and without a store.

        The problem, the depth (a float), the starts and ``tol`` are taken as they are, unchecked.
        """
        from dlnsym.ensemble.engines import choose
        from dlnsym.ensemble.task import Task

        engine = choose(self.engine, problem, depth, float(np.std(starts)))
        task = Task(problem, depth, engine.name, tol=tol, rtol=engine.rtol)
        self.used.add(engine.name)
        if self.tell is not None:
            self.tell(name, 0, len(starts))
        found = engine.run(task, starts).to_dataset()
        if self.tell is not None:
            self.tell(name, len(starts), len(starts))
        return found


@dataclass(frozen=True)
class Drawn:
    """A picture, and the caption that is printed under it: plain words, formulas between dollars."""

    figure: Figure
    caption: str


@dataclass(frozen=True)
class Experiment(Generic[P, D]):
    """One figure of the paper, or statements that need runs of their own.

    ``keys`` are the ledger's rows that it settles, and ``needs`` the experiments whose data it takes over.
    ``simulate`` turns parameters into data, ``judge`` data into one finding for each key, ``tables`` into what is
    written next to the pictures, ``draw`` into pictures with their captions, by name.
    """

    name: str
    title: str
    keys: tuple[str, ...]
    parameters: P
    quick: P
    simulate: Callable[[P, Runner, Mapping[str, Any]], D]
    judge: Callable[[P, D], tuple[Finding, ...]]
    tables: Callable[[P, D], Mapping[str, Table]]
    draw: Callable[[P, D], Mapping[str, Drawn]]
    needs: tuple[str, ...] = field(default=())

    def at(self, size: Size) -> P:
        """The parameters at the paper's size, or at a small one."""
        return self.parameters if size == "full" else self.quick
