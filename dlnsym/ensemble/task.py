"""What is integrated, until when and how: everything but the starts."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from dlnsym.completion.problem import CompletionProblem

Rows = tuple[tuple[float, ...], ...]

_NUMBERS = ("depth", "tol", "t_max", "rtol", "step")


@dataclass(frozen=True)
class Task:
    """One training task for every trajectory of an ensemble; checked values only.

    ``target`` and ``mask`` as rows; ``depth`` a whole number or inf; ``tol`` the loss at which a trajectory has
    converged; ``t_max`` in flow time; ``rtol`` the error allowed in a step; ``rank`` of the starts, ``None`` for full
    rank; ``step`` in flow time, for a fixed-step engine; ``engine`` by name.

    >>> task = Task(((1.0,),), ((1.0,),), depth=math.inf, engine="portable")
    >>> Task.from_json(task.to_json()) == task
    True
    """

    target: Rows
    mask: Rows
    depth: float
    engine: str
    tol: float = 1e-15
    t_max: float = math.inf
    rtol: float = 1e-7
    rank: int | None = None
    step: float | None = None

    @property
    def width(self) -> int:
        """The width d."""
        return len(self.target)

    @cached_property
    def problem(self) -> CompletionProblem:
        """The loss and its gradient."""
        return CompletionProblem(self.target, self.mask)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; infinity is the word ``"inf"``."""
        plain = asdict(self)
        plain.update({name: "inf" for name in _NUMBERS if plain[name] == math.inf})
        return plain

    @staticmethod
    def from_json(plain: dict[str, Any]) -> Task:
        """The task that :meth:`to_json` wrote."""
        values = dict(plain)
        values.update({name: math.inf for name in _NUMBERS if values[name] == "inf"})
        values.update({name: tuple(tuple(row) for row in values[name]) for name in ("target", "mask")})
        return Task(**values)


def rows(matrix: Any) -> Rows:
    """A square array as nested tuples."""
    return tuple(tuple(float(x) for x in row) for row in matrix)
