"""Completions of a given rank as functions of their free entries: found exactly, evaluated in float64.

SymPy is loaded when a family is looked for, and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import latex
from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.algebra.exact import Rows
from dlnsym.completion.rank_conditions import UndecidedRankError, rank_conditions


@dataclass(frozen=True, eq=False, repr=False)
class CompletionFamily:
    """Completions of rank at most ``rank``: the entries named in ``parameters`` are free, ``formulas`` give the others.

    Called with one array for each parameter, it returns the completed matrices; the arrays broadcast.  It holds what
    the search found first, which is nearly all completions of that rank; those for which one of ``nonzero`` vanishes
    may be missing.

    Attributes
    ----------
    rank : int
    parameters : tuple of str
        Names ``w_rc`` of the free entries, rows and columns counted from 1.
    formulas : dict of str to SymPy expression
        The other entries that are not observed, in terms of the parameters; exact.
    nonzero : tuple of SymPy expressions
        What must not vanish.

    Examples
    --------
    >>> import dlnsym as dln
    >>> family = dln.CompletionProblem([[1.0, 0.0], [0.0, 4.0]], [[1, 0], [0, 1]]).family(1)
    >>> print(family)
    rank <= 1: w_21 = 4/w_12 for every w_12 with w_12 != 0
    >>> family([1.0, 8.0])
    array([[[1. , 1. ],
            [4. , 4. ]],
    <BLANKLINE>
           [[1. , 8. ],
            [0.5, 4. ]]])
    """

    rank: int
    parameters: tuple[str, ...]
    formulas: dict[str, Any]
    nonzero: tuple[Any, ...]
    _target: Array = field(repr=False)
    _matrix: Any = field(repr=False)
    _numeric: Callable[..., Any] = field(repr=False)

    def __call__(self, *values: ArrayLike) -> Array:
        """Completed matrices, (..., m, n), at values (...) of each of the parameters, in their order.

        Observed entries are those of the target, bit by bit; the others are the formulas in float64.

        Raises
        ------
        TypeError, ValueError
            For another number of arrays, for what are not finite real numbers, for arrays that do not broadcast, and
            where one of ``nonzero`` is nothing but rounding or an entry is outside the range of float64.
        """
        arrays = self._arguments(values)
        with np.errstate(all="ignore"):
            *entries, barred, sizes = self._numeric(*arrays.values())
        shape = np.broadcast_shapes(*(a.shape for a in arrays.values()))
        for e, value, size in zip(self.nonzero, barred, sizes, strict=True):
            zero = np.broadcast_to(np.abs(value) <= _ROUNDING * np.asarray(size), shape)
            if zero.any():
                chosen = self._listed(arrays, zero)
                raise ValueError(f"{e} is 0 up to rounding{check.first_at(zero)} for {chosen}; expected {e} != 0")
        matrices = np.broadcast_to(self._target, (*shape, *self._target.shape)).copy()
        for name, value in (*arrays.items(), *zip(self.formulas, entries, strict=True)):
            row, column = _place(name)
            matrices[..., row, column] = value
        wrong = ~np.isfinite(matrices).all(axis=(-2, -1))
        if wrong.any():
            chosen = self._listed(arrays, wrong)
            raise ValueError(f"the completion{check.first_at(wrong)} for {chosen} is outside the range of float64")
        return matrices

    def exact(self, *values: Any) -> Any:
        """One completed matrix with exact entries, as a SymPy matrix.

        Values are read as :mod:`dlnsym.algebra.exact` says: a string is the decimal that it spells, a float the binary
        number that it is.

        Raises
        ------
        TypeError, ValueError
            For another number of values, for what is not a finite real number, and where one of ``nonzero`` vanishes.

        Examples
        --------
        >>> import dlnsym as dln
        >>> family = dln.CompletionProblem([["1", None], [None, "0.1"]]).family(1)
        >>> family.exact("0.3"), family.exact("0.3").rank()
        (Matrix([
        [  1, 3/10],
        [1/3, 1/10]]), 1)
        """
        from sympy import Symbol

        from dlnsym.completion.rank_conditions import exact_number

        self._check_count(values)
        at = {Symbol(name): exact_number(name, x) for name, x in zip(self.parameters, values, strict=True)}
        for e in self.nonzero:
            if e.subs(at) == 0:
                raise ValueError(f"{e} is 0 for {_listed(at)}; expected {e} != 0")
        return self._matrix.subs(at)

    def __str__(self) -> str:
        solved = ", ".join(f"{name} = {e}" for name, e in self.formulas.items()) or "every entry is observed or free"
        free = f" for every {', '.join(self.parameters)}" if self.parameters else ""
        barred = f" with {', '.join(f'{e} != 0' for e in self.nonzero)}" if self.nonzero else ""
        return f"rank <= {self.rank}: {solved}{free}{barred}"

    def __repr__(self) -> str:
        m, n = self._target.shape
        free = ", ".join(self.parameters) or "none"
        return f"<CompletionFamily of rank <= {self.rank}, {m} × {n}, free entries: {free}>"

    def _repr_latex_(self) -> str:
        from sympy import latex as typeset

        entries = [[typeset(self._matrix[r, c]) for c in range(self._matrix.cols)] for r in range(self._matrix.rows)]
        free = ", ".join(map(latex.entry_name, self.parameters))
        barred = r",\ ".join(rf"{typeset(e)} \neq 0" for e in self.nonzero)
        words = [rf"\text{{ for every }} {free}"] * bool(free) + [rf"\text{{ with }} {barred}"] * bool(barred)
        return rf"$W = {latex.matrix(entries)}{''.join(words)}$"

    def __getstate__(self) -> dict[str, Any]:
        # the function for NumPy is made again from the expressions
        return {name: value for name, value in vars(self).items() if name != "_numeric"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        from sympy import Symbol

        free = [Symbol(name) for name in state["parameters"]]
        numeric = _numeric(free, tuple(state["formulas"].values()), state["nonzero"])
        vars(self).update(state | {"_numeric": numeric})

    def _arguments(self, values: Sequence[ArrayLike]) -> dict[str, Array]:
        self._check_count(values)
        arrays = {name: check.real_array(name, x) for name, x in zip(self.parameters, values, strict=True)}
        check.broadcast(**arrays)
        return arrays

    def _check_count(self, values: Sequence[Any]) -> None:
        if len(values) != len(self.parameters):
            names = ", ".join(self.parameters) or "none"
            raise TypeError(f"{len(values)} values are given; expected {len(self.parameters)}, for {names}")

    def _listed(self, arrays: dict[str, Array], where: Any) -> str:
        """The values at the first place of a batch."""
        return _listed({n: np.broadcast_to(a, where.shape)[where][0] for n, a in arrays.items()})


def completion_family(
    exact_target: Rows, target: Array, mask: Array, rank: int, solve_for: Sequence[str]
) -> CompletionFamily:
    """The family that :func:`dlnsym.completion.rank_conditions.rank_conditions` finds; ``target`` is rounded."""
    found = rank_conditions(exact_target, mask, rank, solve_for=solve_for)
    if found.solvable is None:
        raise UndecidedRankError(f"rank is {rank}; {found.reason}", rank=rank)
    if not found.solvable or found.family is None:
        raise ValueError(f"rank is {rank}; expected one that a completion has: {found.reason}")
    family = found.family
    formulas = {str(x): e for x, e in family.solved}
    numeric = _numeric(family.free, tuple(formulas.values()), family.nonzero)
    names = tuple(str(x) for x in family.free)
    return CompletionFamily(rank, names, formulas, family.nonzero, target, family.matrix, numeric)


def _numeric(free: Sequence[Any], entries: Sequence[Any], nonzero: Sequence[Any]) -> Callable[..., Any]:
    """One NumPy function from the exact expressions: the entries, what must not vanish, and the size of its terms."""
    from sympy import lambdify

    digits = 17  # enough to name any float64
    rounded, barred, sizes = ([e.evalf(digits) for e in es] for es in (entries, nonzero, map(_size, nonzero)))
    numeric: Callable[..., Any] = lambdify(free, [*rounded, barred, sizes], modules="numpy", cse=True)
    return numeric


def _size(e: Any) -> Any:
    """The sum of the terms of a polynomial, each without its sign."""
    from sympy import Abs, Add

    return Add(*(Abs(term) for term in Add.make_args(e.expand())))


_ROUNDING = 8 * float(np.finfo(np.float64).eps)
"""The share of its terms up to which a value may be nothing but rounding."""


def _place(name: str) -> tuple[int, int]:
    """Row and column, from 0, of w_rc; widths are below ten."""
    return int(name[-2]) - 1, int(name[-1]) - 1


def _listed(values: dict[Any, Any]) -> str:
    return ", ".join(f"{name} = {x}" for name, x in values.items()) or "every choice"


__all__ = ["CompletionFamily", "completion_family"]
