"""Where the trajectories of an ensemble ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.manifold.geometry import effective_rank

if TYPE_CHECKING:
    import xarray

_MEANING = {
    "W0": "initial end-to-end matrix",
    "W": "end-to-end matrix at the end",
    "loss": "loss E(W) at the end",
    "time": "flow time at the end, the t of eq. (1.7)",
    "steps": "accepted steps of the integrator",
    "status": "why the trajectory stopped",
    "effective_rank": "effective rank of W, eq. (3.10)",
}


@dataclass(frozen=True)
class Outcomes:
    """Outcomes of trajectories of shape (i, j), in the order of their starts.

    ``W`` and ``W0`` are (n, i, j); ``loss``, ``time`` (flow time), ``steps`` (int64) and ``status`` (int8, see
    :class:`Status`) are (n,).

    >>> eye, one = np.eye(2)[None], np.ones(1)
    >>> ends = Outcomes(eye, 2 * eye, 0 * one, one, one.astype(np.int64), np.array([Status.CONVERGED], np.int8))
    >>> len(ends), ends.effective_rank
    (1, array([2.]))
    >>> dict(Outcomes.concatenate([ends, ends]).to_dataset(depth=3).sizes)
    {'trajectory': 2, 'row': 2, 'column': 2}
    """

    W0: Array
    W: Array
    loss: Array
    time: Array
    steps: NDArray[np.int64]
    status: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.loss)

    @cached_property
    def effective_rank(self) -> Array:
        """(n,): equation (3.10) of every ``W``; nan where W is 0 or not finite."""
        known = np.isfinite(self.W).all(axis=(1, 2)) & self.W.any(axis=(1, 2))
        rank = np.full(len(self), np.nan)
        rank[known] = effective_rank(self.W[known])
        return rank

    @staticmethod
    def none(shape: tuple[int, int]) -> Outcomes:
        """Those of no trajectories, which say what there is of each."""
        matrix, scalar = np.empty((0, *shape)), np.empty(0)
        return Outcomes(matrix, matrix, scalar, scalar, np.empty(0, np.int64), np.empty(0, np.int8))

    @staticmethod
    def concatenate(parts: Sequence[Outcomes]) -> Outcomes:
        """One after the other, all of one shape; at least one part."""
        whole = Outcomes(**{f.name: np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Outcomes)})
        # what the parts know already is not computed again
        vars(whole)["effective_rank"] = np.concatenate([p.effective_rank for p in parts])
        return whole

    def to_dataset(self, **attributes: Any) -> xarray.Dataset:
        """An xarray.Dataset over ``trajectory``; the attributes say what was run, and what a status number means."""
        import pandas
        import xarray

        matrix, scalar = ("trajectory", "row", "column"), ("trajectory",)
        names = (*(f.name for f in fields(Outcomes)), "effective_rank")
        # given so, arrays are taken as they are; else xarray loads dask, if that is there, to ask whether they are its
        variables = {
            name: xarray.Variable(
                matrix if name in ("W0", "W") else scalar,
                getattr(self, name),
                {"long_name": _MEANING[name]},
                fastpath=True,
            )
            for name in names
        }
        coords = {"trajectory": pandas.RangeIndex(len(self))}
        dataset = xarray.Dataset(variables, coords=coords, attrs=attributes)
        flags = {"flag_values": [int(s) for s in Status], "flag_meanings": " ".join(s.label for s in Status)}
        dataset["status"].attrs.update(flags)
        return dataset
