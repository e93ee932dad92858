"""The data of a loss: read once, kept in float64 and exactly, compared and written down exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array, Flags, first, show
from dlnsym.algebra import exact
from dlnsym.algebra.exact import Rows


@dataclass(frozen=True, eq=False)
class Data:
    """An array of real numbers.

    Attributes
    ----------
    floats : array
        Each number rounded to float64; read-only.
    fractions : tuple of Fraction, or None
        The numbers in row-major order; None where the floats are the numbers.
    """

    floats: Array
    fractions: tuple[Fraction, ...] | None = None

    @classmethod
    def of(cls, array: Any) -> Data:
        """The numbers, or truth values as 0 and 1, of an array in which every one is finite and a float64."""
        return cls(_frozen("array", array))

    @property
    def rows(self) -> Rows:
        """The exact numbers of a matrix, row by row.

        >>> read("X", [["0.1", 0.5]], 2).rows
        ((Fraction(1, 10), Fraction(1, 2)),)
        """
        columns = self.floats.shape[-1]
        numbers = self._exact()
        return tuple(numbers[k : k + columns] for k in range(0, len(numbers), columns))

    def reshaped(self, *shape: int) -> Data:
        """The same numbers, in the same order, in another shape."""
        return Data(self.floats.reshape(shape), self.fractions)

    def where(self, observed: Flags) -> Data:
        """The numbers at some places, and 0 elsewhere."""
        if observed.all():
            return self
        floats = _frozen("array", np.where(observed, self.floats, 0.0))
        if self.fractions is None:
            return Data(floats)
        fractions = tuple(x if k else Fraction(0) for x, k in zip(self.fractions, observed.ravel(), strict=True))
        return Data(floats, fractions if _differ(floats, fractions) else None)

    def to_json(self, observed: Flags | None = None) -> Any:
        """Nested lists: a float where it is the number, else the fraction as a string; None where it is not kept."""
        plain: Any = self.floats.astype(object)
        if self.fractions is not None:
            for at, x in zip(np.ndindex(plain.shape), self.fractions, strict=True):
                if Fraction(plain[at]) != x:
                    plain[at] = _spelled(x)
        if observed is not None:
            plain[~observed] = None
        return plain.tolist()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Data):
            return NotImplemented
        return bool(self._key() == other._key())

    def __hash__(self) -> int:
        return hash(self._key())

    def __setstate__(self, state: dict[str, Any]) -> None:
        # pickling forgets that an array is read-only
        state["floats"].setflags(write=False)
        self.__dict__.update(state)

    def _key(self) -> Any:
        return self.floats.shape, self.floats.tobytes(), self.fractions

    def _exact(self) -> tuple[Fraction, ...]:
        return self.fractions or tuple(Fraction(x) for x in self.floats.ravel().tolist())


def read(name: str, value: object, axes: int) -> Data:
    """An array with the given number of axes, at least one entry and no entry missing.

    Raises ``TypeError`` for what are not real numbers, and ``ValueError`` for nan, None, inf, masked entries, numbers
    outside the range of float64, ragged rows and other shapes; the message names the argument.

    >>> read("y", ["0.1", 2], 1).floats
    array([0.1, 2. ])
    """
    data, missing = read_partial(name, value, axes)
    if missing.any():
        position = first(missing)
        raise ValueError(f"{name} has no number at {position} (nan, None or masked); expected finite numbers")
    return data


def read_partial(name: str, value: object, axes: int) -> tuple[Data, Flags]:
    """As :func:`read`, where nan, None and masked entries mark what is missing: 0 there, and True in the second array.

    >>> data, missing = read_partial("target", [[1.0, None], [float("nan"), "2/3"]], 2)
    >>> data.rows, missing.tolist()
    (((Fraction(1, 1), Fraction(0, 1)), (Fraction(0, 1), Fraction(2, 3))), [[False, True], [True, False]])
    """
    array, masked = _as_array(name, value)
    expected = f"{_KINDS[axes]} with at least one entry, shape {_SHAPES[axes]}"
    if array.ndim == 0 and array.dtype.kind in "OU":
        raise TypeError(f"{name} is {show(value)}; expected {expected}")
    if array.dtype.kind == "O" and array.ndim < axes and any(isinstance(x, list | tuple) for x in array.ravel()):
        raise ValueError(f"{name} has rows of unequal length; expected rows of equal length")
    if array.dtype.kind not in "fiuOU":
        raise TypeError(f"{name} is {show(value)}, of type {array.dtype}; expected real numbers")
    if array.ndim != axes or array.size == 0:
        raise ValueError(f"{name} has shape {array.shape}; expected {expected}")
    if array.dtype.kind in "OU":
        return _from_entries(name, array, masked)
    missing = masked | np.isnan(array) if array.dtype.kind == "f" else masked
    if array.dtype.itemsize > _WIDEST or not _are_floats(array[~missing]):
        # some of the numbers are no float64
        return _from_entries(name, array.astype(object), masked)
    return Data(_frozen(name, np.where(missing, 0.0, array))), missing


_KINDS = {1: "a vector", 2: "one matrix", 3: "a stack of matrices"}
_SHAPES = {1: "(k,)", 2: "(m, n)", 3: "(k, m, n)"}
_WIDEST = np.dtype(np.float64).itemsize


def _as_array(name: str, value: object) -> tuple[Any, Flags]:
    """The entries as they are, and which of them are masked."""
    if isinstance(value, list | tuple) and any(isinstance(x, np.ma.MaskedArray) for x in value):
        value = np.ma.array(value)
    if isinstance(value, np.ma.MaskedArray):
        array = np.asarray(value.data)
        return array, np.ma.getmaskarray(value)
    if hasattr(value, "__array__"):
        array = np.asarray(value)
    else:
        # as objects: beside a string NumPy would make a string of a float
        listed: Any = value.tolist() if hasattr(value, "tolist") else value
        try:
            array = np.array(listed, dtype=object)
        except ValueError:
            raise ValueError(f"{name} is {show(value)}; expected rows of equal length") from None
        if {type(x) for x in array.ravel()} <= {float, int, np.float64}:
            plain = np.array(listed)
            array = plain if plain.dtype.kind in "fiu" else array
    return array, np.zeros(array.shape, dtype=bool)


def _from_entries(name: str, array: Any, masked: Flags) -> tuple[Data, Flags]:
    """Entry by entry: strings, fractions, integers of any size, numbers of mpmath and python-flint, None and nan."""
    missing = masked.copy()
    fractions = []
    floats = np.zeros(array.shape)
    for at in np.ndindex(array.shape):
        entry = array[at]
        number = Fraction(0)
        if missing[at] or _is_missing(entry):
            missing[at] = True
        else:
            where = f"{name}[{', '.join(map(str, at))}]"
            number = exact.rational(where, entry)
            try:
                floats[at] = float(number)
            except OverflowError:
                raise ValueError(f"{where} is {show(entry)}; expected a number in the range of float64") from None
        fractions.append(number)
    data = _frozen(name, floats)
    return Data(data, tuple(fractions) if _differ(data, fractions) else None), missing


def _differ(floats: Array, fractions: Iterable[Fraction]) -> bool:
    return any(Fraction(x) != number for x, number in zip(floats.ravel().tolist(), fractions, strict=True))


def _is_missing(entry: Any) -> bool:
    if entry is None or entry is np.ma.masked:
        return True
    if isinstance(entry, str):
        return entry.strip().lower() == "nan"
    if isinstance(entry, Decimal):
        return entry.is_nan()
    if isinstance(entry, float | np.floating) or hasattr(entry, "_mpf_"):
        return bool(entry != entry)
    return type(entry).__name__ == "NAType"  # of pandas, which compares with nothing


def _frozen(name: str, array: Any) -> Array:
    """A read-only copy in float64; raises ``ValueError`` for infinite entries."""
    copy = np.array(array, dtype=np.float64) + 0.0  # no negative zeros, which are the same number
    beyond = ~np.isfinite(copy)
    if beyond.any():
        position = first(beyond)
        raise ValueError(
            f"{name} holds {copy[position]} at {position}; expected finite numbers in the range of float64"
        )
    copy.setflags(write=False)
    return copy


def _are_floats(array: Any) -> bool:
    """Whether numbers of up to eight bytes are float64 numbers: integers beyond 2^53 may not be."""
    return array.dtype.kind == "f" or bool(((array >= -(2**53)) & (array <= 2**53)).all())


def _spelled(x: Fraction) -> str:
    """p/q, of any number of digits, which str() of an int limits."""
    return f"{Decimal(x.numerator)}/{Decimal(x.denominator)}"
