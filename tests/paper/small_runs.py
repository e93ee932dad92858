"""Experiments at their small sizes, each run once in a process: judged by one file of tests, drawn by another."""

from __future__ import annotations

from functools import cache
from typing import Any

from dlnsym.paper import experiment
from dlnsym.paper.model import Runner

GROUP = "experiments"
"""Of pytest-xdist: what shares these runs is done by one worker."""


@cache
def simulated(name: str) -> Any:
    """The data of an experiment."""
    each = experiment(name)
    return each.simulate(each.quick, Runner(workers=1), {other: simulated(other) for other in each.needs})
