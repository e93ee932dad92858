"""Which entries of the matrices of a state a step has to find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flint import arb, arb_mat

from dlnsym.flow.numbers import State

Column = list[Any]


class NotInvariantError(ArithmeticError):
    """An entry that was 0 moved after all."""


@dataclass(frozen=True)
class Unknowns:
    """Which entries of the matrices of a state are integrated: one of two that symmetry makes equal, and none that
    stays 0.

    ``given`` says for every entry of every matrix which unknown it is, −1 for a zero.
    """

    shapes: tuple[tuple[int, int], ...]
    taken: tuple[tuple[int, ...], ...]
    given: tuple[tuple[int, ...], ...]
    zero: tuple[tuple[int, ...], ...]

    @staticmethod
    def of(state: State, first: State, symmetric: Sequence[int], *, zeros: bool) -> Unknowns:
        """For a state and its rates there; with ``zeros``, entries that are 0 and do not move at first are left out."""
        shapes, taken, given, zero = [], [], [], []
        count = 0
        for which, (m, rate) in enumerate(zip(state, first, strict=True)):
            rows, columns = m.nrows(), m.ncols()
            entries, rates = m.entries(), rate.entries()
            number: list[int] = []
            own: list[int] = []
            none: list[int] = []
            for k in range(rows * columns):
                i, l = divmod(k, columns)
                if which in symmetric and l < i:
                    number.append(number[l * columns + i])
                elif zeros and entries[k].is_zero() and rates[k].is_zero():
                    none.append(k)
                    number.append(-1)
                else:
                    own.append(k)
                    number.append(count)
                    count += 1
            shapes.append((rows, columns))
            taken.append(tuple(own))
            given.append(tuple(number))
            zero.append(tuple(none))
        return Unknowns(tuple(shapes), tuple(taken), tuple(given), tuple(zero))

    def flat(self, state: State) -> Column:
        """The unknowns of a state."""
        found = []
        for m, taken in zip(state, self.taken, strict=True):
            entries = m.entries()
            found += [entries[k] for k in taken]
        return found

    def rates(self, state: State) -> Column:
        """Those of rates, which must be 0 for what is left out; raises :class:`NotInvariantError`."""
        found = []
        for m, taken, zero in zip(state, self.taken, self.zero, strict=True):
            entries = m.entries()
            found += [entries[k] for k in taken]
            if not all(entries[k].is_zero() for k in zero):
                raise NotInvariantError
        return found

    def state(self, entries: Sequence[Any]) -> State:
        """The matrices."""
        extended = [*entries, arb(0)]
        pairs = zip(self.shapes, self.given, strict=True)
        return [arb_mat(r, c, [extended[k] for k in given]) for (r, c), given in pairs]
