"""Matrix completion: the loss of equation (1.10), its Euclidean gradient, and the ranks of its minimisers."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import latex
from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array, Flags
from dlnsym.algebra.exact import Rows
from dlnsym.completion.observed import FewEntries, HalvesOfCompletion, in_frames
from dlnsym.kernels import numpy_target
from dlnsym.losses.data import Data, read_partial
from dlnsym.losses.exact import ExactCompletion
from dlnsym.losses.protocol import ExactNumbers
from dlnsym.losses.registry import stored_loss
from dlnsym.losses.residuals import Residuals

if TYPE_CHECKING:
    from dlnsym.completion.families import CompletionFamily
    from dlnsym.completion.rank_conditions import RankConditions


@stored_loss
@dataclass(frozen=True, init=False, repr=False)
class CompletionProblem:
    """Match the observed entries of ``target``: E_B(W) = ½‖B ∘ (Φ − W)‖², equation (1.10).

    In the ledger: (1.11), (1.17), (1.18), (3.26), (3.31).

    Parameters
    ----------
    target : (m, n)
        Φ.  Entries that are nan, None or masked are not observed.  Decimal strings are rounded in float64, and stay
        exact for :func:`dlnsym.integrate` and for everything that is decided about ranks.
    mask : (m, n), optional
        B; each entry 0 or 1 (or False or True).  Entries of the target where it is 0 do not matter.
    weights : (m, n), optional
        ω > 0 where the target is observed, for the loss ½ Σ ω_ij B_ij (Φ_ij − W_ij)².

    Attributes
    ----------
    target : (m, n) array
        0 where it is not observed; read-only, as the others.
    mask : (m, n) array
        1 where the target is observed, else 0.
    weights : (m, n) array
        The mask, or the weights where the target is observed, and 0 elsewhere.

    Raises
    ------
    TypeError, ValueError
        For what are not matrices of finite real numbers, for shapes that disagree, for another mask or weights, where
        the mask observes an entry that is missing, and where nothing is observed.

    See Also
    --------
    MatrixSensing, LinearRegression, FunctionLoss : other losses.
    attraction_rates, log_blowup, Hyperbola : what is known of the completions.

    Notes
    -----
    A string is the decimal or the fraction that it spells, a float the binary number that it is; every exact method
    reads them so.  For floats that stand for decimals, pass ``target.astype(str)``.  SymPy is loaded by the methods
    that decide ranks, not by this class.

    Examples
    --------
    >>> problem = CompletionProblem([[1.0, None], [np.nan, 2.0]])
    >>> problem
    CompletionProblem(2 × 2, 2 of 4 entries observed)
    >>> float(problem.value(np.zeros((2, 2))))
    2.5
    >>> problem.gradient(np.zeros((2, 2)))
    array([[-1.,  0.],
           [ 0., -2.]])
    >>> problem == CompletionProblem([[1.0, 7.0], [7.0, 2.0]], mask=np.eye(2))
    True
    """

    _target: Data
    _observed: Data
    _weights: Data | None

    def __init__(self, target: ArrayLike, mask: ArrayLike | None = None, weights: ArrayLike | None = None) -> None:
        phi, missing = read_partial("target", target, 2)
        observed = ~missing if mask is None else _mask(mask, missing)
        if not observed.any():
            shape = phi.floats.shape
            raise ValueError(f"target, of shape {shape}, has no observed entry; expected a number that is observed")
        object.__setattr__(self, "_target", phi.where(observed))
        object.__setattr__(self, "_observed", Data.of(observed))
        object.__setattr__(self, "_weights", None if weights is None else _weights(weights, observed))

    @property
    def target(self) -> Array:
        """Φ, (m, n); 0 where it is not observed."""
        return self._target.floats

    @property
    def mask(self) -> Array:
        """B, (m, n), of zeros and ones."""
        return self._observed.floats

    @property
    def weights(self) -> Array:
        """(m, n); 0 where the target is not observed."""
        return self.mask if self._weights is None else self._weights.floats

    @property
    def exact_target(self) -> Rows:
        """The target as rows of fractions, as :mod:`dlnsym.algebra.exact` reads them.

        >>> CompletionProblem([["0.1"]]).exact_target, CompletionProblem([[0.5]]).exact_target
        (((Fraction(1, 10),),), ((Fraction(1, 2),),))
        """
        return self._target.rows

    @property
    def shape(self) -> tuple[int, int]:
        """(m, n)."""
        return self.target.shape[0], self.target.shape[1]

    @property
    def width(self) -> int:
        """The width d of a square problem; raises ``ValueError`` for another."""
        m, n = self.shape
        if m != n:
            raise ValueError(f"problem has shape {self.shape}; expected a square one")
        return m

    def value(self, W: ArrayLike) -> Array:
        """E_B(W), equation (1.10): (..., m, n) -> (...); inf where it is above the range of float64.

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite or of another shape.

        >>> CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)).value([np.eye(2), [[1.0, 9.0], [9.0, 2.0]]])
        array([0.5, 0. ])
        """
        w = check.matrices_of_shape("W", W, self.shape)
        with np.errstate(over="ignore"):
            total: Array = numpy_target.loss_entry(w, self.target, self.weights).sum(axis=(-2, -1))
            if np.isnan(total).any():  # 0 · inf where nothing is observed
                w = np.where(self.mask == 1, w, 0.0)
                total = numpy_target.loss_entry(w, self.target, self.weights).sum(axis=(-2, -1))
        return total

    def gradient(self, W: ArrayLike) -> Array:
        """∂_W E_B(W) = B ∘ (W − Φ), the Euclidean gradient: (..., m, n) -> (..., m, n); inf above the range of float64.

        Raises as :meth:`value`.

        >>> CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)).gradient(np.ones((2, 2)))
        array([[ 0.,  0.],
               [ 0., -1.]])
        """
        w = check.matrices_of_shape("W", W, self.shape)
        gradient: Array = numpy_target.gradient_entry(w, self.target, self.weights)
        return gradient

    @property
    def rows(self) -> int:
        """The number of observed entries, of which the loss is a sum."""
        return int(np.count_nonzero(self.mask))

    def sampled_gradient(self, W: ArrayLike, rows: ArrayLike) -> Array:
        """∂E_B estimated from some observed entries, numbered row by row: (..., m, n), (..., b) -> (..., m, n).

        Its mean over all choices of b distinct entries is the gradient.  Raises ``TypeError`` or ``ValueError`` as
        :meth:`value`, and for other numbers.
        """
        w, chosen = check.matrices_of_shape("W", W, self.shape), check.rows_of("rows", rows, self.rows)
        size = math.prod(self.shape)
        places = np.flatnonzero(self.mask)[chosen]
        batch = np.broadcast_shapes(w.shape[:-2], places.shape[:-1])
        places = np.broadcast_to(places, (*batch, places.shape[-1]))
        entries = np.take_along_axis(np.broadcast_to(w.reshape(*w.shape[:-2], size), (*batch, size)), places, axis=-1)
        slopes = numpy_target.gradient_entry(entries, self.target.ravel()[places], self.weights.ravel()[places])
        gradient = np.zeros((*batch, size))
        np.put_along_axis(gradient, places, slopes * (self.rows / places.shape[-1]), axis=-1)
        return gradient.reshape(*batch, *self.shape)

    def residuals(self) -> Residuals:
        """The observed entries as measurements."""
        entries = np.flatnonzero(self.mask)
        shares = np.sqrt(self.weights.ravel()[entries])
        return Residuals(shares * self.target.ravel()[entries], np.arange(len(entries) + 1), entries, shares)

    def hessian_product(self, W: ArrayLike, X: ArrayLike) -> Array:
        """The derivative of the gradient along X, B ∘ X at every W: (..., m, n) twice -> (..., m, n).

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite, of another shape, or of
        batches that do not broadcast.

        >>> CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)).hessian_product(np.zeros((2, 2)), np.ones((2, 2)))
        array([[1., 0.],
               [0., 1.]])
        """
        w, x = check.matrix_pair(W, X, self.shape)
        shape = np.broadcast_shapes(w.shape, x.shape)
        return np.broadcast_to(numpy_target.gradient_entry(x, 0.0, self.weights), shape).copy()

    def hessian_factor(self, W: ArrayLike) -> Array:
        """(k, m, n): for each of the k observed entries, row by row, the matrix with √ω there and 0 elsewhere.

        ⟨X, D(∂E)[X]⟩ = Σ ⟨J_k, X⟩² over these matrices J_k.  Raises as :meth:`value`.
        """
        check.matrices_of_shape("W", W, self.shape)
        rows, columns = np.nonzero(self.mask)
        factor = np.zeros((len(rows), *self.shape))
        factor[np.arange(len(rows)), rows, columns] = np.sqrt(self.weights[rows, columns])
        return factor

    def exact(self, numbers: ExactNumbers) -> ExactCompletion:
        """The loss on matrices of a number system, its exact data rounded once."""
        weights = None if self._weights is None else self._weights.rows
        return ExactCompletion(self.exact_target, tuple(bool(x) for x in self.mask.ravel()), weights, numbers)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values: target and weights, None where not observed, a number that is no float64 as a string."""
        plain = {"kind": type(self).__name__, "target": self._target.to_json(self.mask == 1)}
        if self._weights is not None:
            plain["weights"] = self._weights.to_json(self.mask == 1)
        return plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> CompletionProblem:
        """The problem that :meth:`to_json` wrote."""
        return cls(plain["target"], weights=plain.get("weights"))

    def __repr__(self) -> str:
        m, n = self.shape
        weighted = "" if self._weights is None else ", weighted"
        return f"CompletionProblem({m} × {n}, {int(self.mask.sum())} of {m * n} entries observed{weighted})"

    def _repr_latex_(self) -> str:
        seen = [
            [latex.number(x) if b else latex.UNSEEN for x, b in zip(*row, strict=True)]
            for row in zip(self.target, self.mask, strict=True)
        ]
        weight = "" if self._weights is None else r"b_{ij}\,"
        value = rf"E(W) = \tfrac12 \sum_{{(i,j) \text{{ observed}}}} {weight}(\Phi_{{ij}} - w_{{ij}})^2"
        return rf"${value},\quad \Phi = {latex.matrix(seen)}$"

    def in_frames(self) -> FewEntries | None:
        """A form of its own in singular frames, where that is quicker than from W."""
        return in_frames(self.target, self.weights)

    def in_halves(self) -> HalvesOfCompletion | None:
        """A form of its own in the halves of W, at width two and without weights."""
        if self.shape != (2, 2) or self._weights is not None:
            return None
        mask, seen = self.mask.ravel().tolist(), (self.mask * self.target).ravel().tolist()
        return HalvesOfCompletion((mask[0], mask[1], mask[2], mask[3]), (seen[0], seen[1], seen[2], seen[3]))

    def minimal_rank(self) -> int:
        """The smallest rank of a real completion: of a matrix with the observed entries of the target.

        In the ledger: ``sec-1.2-ranks``, ``sec-3.3-rank``, ``sec-3.4.2-rank-one``, ``sec-3.4.2-rank-one-target``.

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

        found = minimal_rank(self.exact_target, self.mask)
        if found.rank is None:
            low, high = found.lower, found.upper
            message = f"the smallest rank of a completion is from {low} to {high}; the search for more gave up"
            raise UndecidedRankError(message, rank=low, lower=low, upper=high)
        return found.rank

    def rank_conditions(self, rank: int, *, solve_for: Sequence[str] = ()) -> RankConditions:
        """The polynomial conditions under which a completion has rank at most ``rank``, and their exact solution.

        In the ledger: ``sec-3.4.2-elimination``, ``sec-3.4.2-pivots``.

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

        return rank_conditions(self.exact_target, self.mask, rank, solve_for=solve_for)

    def family(self, rank: int, *, solve_for: Sequence[str] = ()) -> CompletionFamily:
        """Completions of rank at most ``rank`` as a function of their free entries.

        In the ledger: (3.19), (3.27), (3.30), ``sec-3.4.2-surface``, ``sec-1.3.4-finite``.

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

        return completion_family(self.exact_target, self.target, self.mask, rank, solve_for)


def checked(problem: object) -> CompletionProblem:
    """The problem that a function is given; raises ``TypeError`` for anything else."""
    if not isinstance(problem, CompletionProblem):
        raise TypeError(f"problem is {check.show(problem)}; expected a CompletionProblem")
    return problem


def _mask(mask: object, missing: Flags) -> Flags:
    """Where a mask observes; raises ``ValueError`` for another shape, other entries, and where there is no number."""
    b = check.real_array("mask", mask, truth_values=True)
    if b.shape != missing.shape:
        raise ValueError(f"mask has shape {b.shape}; expected the shape of target, {missing.shape}")
    wrong = (b != 0) & (b != 1)
    if wrong.any():
        where = check.first(wrong)
        raise ValueError(f"mask holds {b[where]} at {where}; expected 0 or 1")
    observed: Flags = b == 1
    if (observed & missing).any():
        where = check.first(observed & missing)
        raise ValueError(f"target has no number at {where}, which mask observes; expected one, or 0 in mask")
    return observed


def _weights(given: object, observed: Flags) -> Data:
    weights, missing = read_partial("weights", given, 2)
    if missing.shape != observed.shape:
        raise ValueError(f"weights has shape {missing.shape}; expected the shape of target, {observed.shape}")
    wrong = observed & (missing | ~(weights.floats > 0))
    if wrong.any():
        where = check.first(wrong)
        shown = "no number" if missing[where] else weights.floats[where]
        raise ValueError(f"weights holds {shown} at {where}, where target is observed; expected a number > 0")
    return weights.where(observed)
