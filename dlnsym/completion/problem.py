"""Matrix completion: the loss of equation (1.10), its Euclidean gradient, and the ranks of its minimisers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym import _validate as check
from dlnsym._validate import Array
from dlnsym.algebra import exact as _exact
from dlnsym.algebra.exact import Rows
from dlnsym.kernels import numpy_target
from dlnsym.losses.protocol import ExactNumbers, Matrix

if TYPE_CHECKING:
    from dlnsym.completion.families import CompletionFamily
    from dlnsym.completion.rank_conditions import RankConditions


@dataclass(frozen=True, init=False, eq=False)
class CompletionProblem:
    """Match the entries of ``target`` that ``mask`` observes: E_B(W) = ½‖B ∘ (Φ − W)‖², equation (1.10).

    Both are kept, as read-only copies in float64.

    Parameters
    ----------
    target : (d, d)
        Φ; the entries that are not observed do not matter, but must be finite.  Decimal strings are rounded here, and
        kept exactly for :func:`dlnsym.integrate`.
    mask : (d, d)
        B; each entry 0 or 1 (or False or True).

    Raises
    ------
    TypeError, ValueError
        For matrices that are not real, finite and square, for shapes that disagree, and for another mask.

    Notes
    -----
    The ranks of completions are decided exactly, for widths up to 4, each entry of the target read as the shortest
    decimal that names it: 0.1 is 1/10.  SymPy is loaded by the methods that do so, not by this class.

    Examples
    --------
    >>> problem = CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2))
    >>> float(problem.value(np.zeros((2, 2))))
    2.5
    >>> problem.gradient(np.zeros((2, 2)))
    array([[-1.,  0.],
           [ 0., -2.]])
    """

    target: Array
    mask: Array

    def __init__(self, target: ArrayLike, mask: ArrayLike) -> None:
        exact = _from_text(target)
        if exact is not None:
            target = [[float(x) for x in row] for row in exact]
        phi, b = check.square_matrices("target", target), check.square_matrices("mask", mask, truth_values=True)
        for name, matrix in (("target", phi), ("mask", b)):
            if matrix.ndim != 2:
                raise ValueError(f"{name} has shape {matrix.shape}; expected one matrix, shape (d, d)")
        if phi.shape != b.shape:
            raise ValueError(f"mask has shape {b.shape}; expected the shape of target, {phi.shape}")
        wrong = (b != 0) & (b != 1)
        if wrong.any():
            where = tuple(int(i) for i in np.argwhere(wrong)[0])
            raise ValueError(f"mask holds {b[where]} at {where}; expected 0 or 1")
        object.__setattr__(self, "target", _read_only(phi))
        object.__setattr__(self, "mask", _read_only(b))
        object.__setattr__(self, "_exact", exact)

    @property
    def exact_target(self) -> Rows:
        """The target as rows of fractions: a decimal string as it stands, a float as the binary number that it is.

        >>> CompletionProblem([["0.1"]], [[1]]).exact_target, CompletionProblem([[0.5]], [[1]]).exact_target
        (((Fraction(1, 10),),), ((Fraction(1, 2),),))
        """
        exact: Rows | None = self.__dict__["_exact"]
        return _exact.matrix("target", self.target) if exact is None else exact

    @property
    def shape(self) -> tuple[int, int]:
        """(d, d)."""
        return self.width, self.width

    @property
    def width(self) -> int:
        """The width d."""
        return int(self.target.shape[-1])

    def value(self, W: ArrayLike) -> Array:
        """E_B(W), equation (1.10): (..., d, d) -> (...); inf where it is above the range of float64.

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite or of another width.

        >>> CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)).value([np.eye(2), [[1.0, 9.0], [9.0, 2.0]]])
        array([0.5, 0. ])
        """
        w = self._matrices(W)
        with np.errstate(over="ignore"):
            total: Array = numpy_target.loss_entry(w, self.target, self.mask).sum(axis=(-2, -1))
            if np.isnan(total).any():
                total = numpy_target.loss_entry(self._observed(w), self.target, self.mask).sum(axis=(-2, -1))
        return total

    def gradient(self, W: ArrayLike) -> Array:
        """∂_W E_B(W) = B ∘ (W − Φ), the Euclidean gradient: (..., d, d) -> (..., d, d); inf above the range of float64.

        Raises as :meth:`value`.

        >>> CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)).gradient(np.ones((2, 2)))
        array([[ 0.,  0.],
               [ 0., -1.]])
        """
        w = self._matrices(W)
        gradient: Array = numpy_target.gradient_entry(w, self.target, self.mask)
        if np.isnan(gradient).any():
            gradient = numpy_target.gradient_entry(self._observed(w), self.target, self.mask)
        return gradient

    def hessian_product(self, W: ArrayLike, X: ArrayLike) -> Array:
        """The derivative of the gradient along X, B ∘ X at every W: (..., d, d), (..., d, d) -> (..., d, d).

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite, of another width, or of
        batches that do not broadcast.

        >>> CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)).hessian_product(np.zeros((2, 2)), np.ones((2, 2)))
        array([[1., 0.],
               [0., 1.]])
        """
        w, x = self._matrices(W), self._matrices(X, "X")
        check.same_width(W=w, X=x)
        shape = np.broadcast_shapes(w.shape, x.shape)
        return np.broadcast_to(numpy_target.gradient_entry(x, 0.0, self.mask), shape).copy()

    def exact(self, numbers: ExactNumbers) -> ExactCompletion:
        """The loss on matrices of a number system, with the exact target rounded once."""
        return ExactCompletion(self.exact_target, tuple(bool(x) for x in self.mask.ravel()), numbers)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values: the exact target and the mask."""
        target = [[str(x) for x in row] for row in self.exact_target]
        return {"kind": "CompletionProblem", "target": target, "mask": self.mask.astype(int).tolist()}

    def minimal_rank(self) -> int:
        """The smallest rank of a real completion: of a matrix with the observed entries of the target.

        Raises
        ------
        ValueError
            For a width above 4.
        dlnsym.completion.rank_conditions.UndecidedRankError
            Where the search gave up; its ``lower`` and ``upper`` bound the rank.

        Examples
        --------
        >>> CompletionProblem([[1.0, 2.0], [0.0, 3.0]], [[1, 1], [0, 1]]).minimal_rank()
        1
        >>> CompletionProblem([[1.0, 0.0], [0.0, 3.0]], [[1, 1], [0, 1]]).minimal_rank()
        2
        """
        from dlnsym.completion.rank_conditions import UndecidedRankError, minimal_rank

        found = minimal_rank(self.target, self.mask)
        if found.rank is None:
            low, high = found.lower, found.upper
            told = f"the smallest rank of a completion is from {low} to {high}; the search for more gave up"
            raise UndecidedRankError(told, rank=low, lower=low, upper=high)
        return found.rank

    def rank_conditions(self, rank: int, *, solve_for: Sequence[str] = ()) -> RankConditions:
        """The polynomial conditions under which a completion has rank at most ``rank``, and their exact solution.

        Parameters
        ----------
        rank : int
            0 ≤ rank ≤ d.
        solve_for : sequence of str
            Entries such as "w_23", rows and columns counted from 1, to be given in terms of the others where there is
            a choice.

        Returns
        -------
        RankConditions
            ``minors`` that have to vanish and their Gröbner ``basis``, as SymPy expressions in the entries ``unknowns``
            that are not observed; whether they are ``solvable`` over the reals, with the ``reason``, None where that
            was not decided; and where they are, a ``family`` and an ``example``.  For a target that holds symbols use
            :func:`dlnsym.completion.rank_conditions.rank_conditions`.

        Raises
        ------
        TypeError, ValueError
            For a width above 4, a rank that is no integer from 0 to d, and names of entries that are observed or do not
            exist.

        Examples
        --------
        >>> problem = CompletionProblem([[1.0, 0.0], [0.0, 4.0]], [[1, 0], [0, 1]])
        >>> found = problem.rank_conditions(1)
        >>> found.minors, found.solvable
        ((-w_12*w_21 + 4,), True)
        >>> problem.rank_conditions(0).solvable, problem.rank_conditions(0).reason
        (False, 'an observed minor of size 1 is not zero')
        """
        from dlnsym.completion.rank_conditions import rank_conditions

        return rank_conditions(self.target, self.mask, rank, solve_for=solve_for)

    def family(self, rank: int, *, solve_for: Sequence[str] = ()) -> CompletionFamily:
        """Completions of rank at most ``rank`` as a function of their free entries.

        Parameters
        ----------
        rank, solve_for
            As for :meth:`rank_conditions`.

        Returns
        -------
        CompletionFamily
            Called with an array for each of its ``parameters``, it returns completed matrices.

        Raises
        ------
        TypeError, ValueError
            As for :meth:`rank_conditions`, and where no real completion has such a rank.
        dlnsym.completion.rank_conditions.UndecidedRankError
            Where that was not decided.

        Examples
        --------
        The rank-two surface of the 3 × 3 pattern (3.28), solved for w_23 as in (3.29):

        >>> target = [[-1.55795, 0, 1.58397], [0.212869, 0.0337805, 0], [0, 1.32488, 1.92653]]
        >>> problem = CompletionProblem(target, [[1, 0, 1], [1, 1, 0], [0, 1, 1]])
        >>> family = problem.family(2, solve_for=["w_23"])
        >>> family.parameters
        ('w_12', 'w_31')
        >>> W = family(1.0, [0.5, -2.0])
        >>> W.shape, abs(np.linalg.det(W)).max() < 1e-15
        ((2, 3, 3), np.True_)
        """
        from dlnsym.completion.families import completion_family

        return completion_family(self.target, self.mask, rank, solve_for)

    def _observed(self, w: Array) -> Array:
        """W with the target's entries where nothing is observed, for 0 · inf is nan."""
        return np.where(self.mask == 1, w, self.target)

    def _matrices(self, w: ArrayLike, name: str = "W") -> Array:
        array = check.square_matrices(name, w)
        if array.shape[-1] != self.width:
            raise ValueError(f"{name} has shape {array.shape}; expected shape (..., {self.width}, {self.width})")
        return array


class ExactCompletion:
    """The loss (1.10) on matrices of a number system."""

    def __init__(self, target: Rows, mask: tuple[bool, ...], numbers: ExactNumbers) -> None:
        self._target, self._mask, self._kernels = numbers.matrix(target), mask, numbers.kernels

    def value(self, w: Matrix) -> Any:
        """E_B(w)."""
        entries = (x for row in w.tolist() for x in row)
        targets = (x for row in self._target.tolist() for x in row)
        seen = zip(entries, targets, self._mask, strict=True)
        return sum(self._kernels.loss_entry(x, y, 1) for x, y, observed in seen if observed)

    def gradient(self, w: Matrix) -> Matrix:
        """B ∘ (w − Φ)."""
        return self._kernels.gradient(w, self._target, self._mask)

    def hessian_product(self, w: Matrix, x: Matrix) -> Matrix:
        """B ∘ x."""
        return self._kernels.gradient(x, 0 * self._target, self._mask)


def checked(problem: object) -> CompletionProblem:
    """The problem that a function is given; raises ``TypeError`` for anything else."""
    if not isinstance(problem, CompletionProblem):
        raise TypeError(f"problem is {check.show(problem)}; expected a CompletionProblem")
    return problem


def _from_text(target: object) -> Rows | None:
    """The rows of a matrix that holds decimal strings; None for anything else."""
    if isinstance(target, np.ndarray) and target.dtype.kind not in "UO":
        return None
    with suppress(TypeError, ValueError, OverflowError):
        listed: Any = target.tolist() if isinstance(target, np.ndarray) else target
        if any(isinstance(x, str) for row in listed for x in row):
            rows = _exact.matrix("target", target)
            return rows if all(math.isfinite(float(x)) for row in rows for x in row) else None
    return None


def _read_only(a: Array) -> Array:
    copy = a.copy()
    copy.setflags(write=False)
    return copy
