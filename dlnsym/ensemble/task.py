"""What is integrated, until when and how: everything but the starts."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Any

from dlnsym.losses.protocol import Loss


@dataclass(frozen=True)
class Task:
    """One training task for every trajectory of an ensemble; checked values only.

    ``tol`` is the loss at which a trajectory has converged; ``t_max`` in flow time; ``rtol`` the error allowed in a
    step; ``rank`` of the starts, ``None`` for full rank; ``step`` in flow time, for a fixed-step engine; ``engine`` by
    name; ``times`` rise, up to ``t_max``, and are those at which W is kept besides the end.
    """

    loss: Loss
    depth: float
    engine: str
    tol: float
    t_max: float = math.inf
    rtol: float = 1e-7
    rank: int | None = None
    step: float | None = None
    times: tuple[float, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        """(m, n)."""
        return self.loss.shape

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; infinity is the word ``"inf"``."""
        plain = {field.name: getattr(self, field.name) for field in fields(self)}
        plain["loss"] = self.loss.to_json()
        if not self.times:
            # as stores had it before there were any
            del plain["times"]
        return {name: "inf" if value == math.inf else value for name, value in plain.items()}
