"""The derivative of a field over a set of states, from the series that the field runs on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flint import arb_mat

from dlnsym.algebra.streams import Stream

Field = Callable[[list[Stream]], list[Stream]]
"""The right-hand side of an autonomous system whose state is a list of matrices."""


def jacobian(field: Field, state: Sequence[arb_mat]) -> arb_mat:
    """The derivative in the direction of every entry, one a column, enclosed over a state of balls."""
    columns = []
    for which, m in enumerate(state):
        for entry in range(m.nrows() * m.ncols()):
            moved = [Stream([w, _unit(w, entry if k == which else -1)]) for k, w in enumerate(state)]
            columns.append([x for rate in field(moved) for x in rate[1].entries()])
    return arb_mat(columns).transpose()


def _unit(m: arb_mat, entry: int) -> arb_mat:
    return arb_mat(m.nrows(), m.ncols(), [int(k == entry) for k in range(m.nrows() * m.ncols())])
