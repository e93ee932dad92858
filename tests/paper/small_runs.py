"""Experiments at their small sizes, each run once in a process: judged by one file of tests, drawn by another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest

from dlnsym.paper import experiment
from dlnsym.paper.model import Runner

GROUP = "experiments"
"""Of pytest-xdist: what shares these runs is done by one worker."""


LONG = ("fig-2-3", "fig-4", "fig-8", "descent-steps", "low-rank", "volume-surface")
"""Those that take longest: what needs their runs is marked as slow."""


def cases(names: Iterable[str]) -> list[Any]:
    """Names of experiments for ``pytest.mark.parametrize``."""
    return [pytest.param(name, marks=[pytest.mark.slow] if name in LONG else []) for name in names]


@cache
def simulated(name: str) -> Any:
    """The data of an experiment."""
    each = experiment(name)
    return each.simulate(each.quick, Runner(workers=1), {other: simulated(other) for other in each.needs})
