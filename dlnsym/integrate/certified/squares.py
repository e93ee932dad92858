"""Sums of squares as the end of a trajectory needs them: ∂E = B u, and what ∂E = 0 says of W."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flint import arb, arb_mat

from dlnsym.losses.exact import ExactCompletion, ExactLeastSquares


@dataclass(frozen=True)
class Squares:
    """The columns of B, u at a ball of W, and a ball of a point where ∂E = 0 made smaller by that."""

    factors: Sequence[arb_mat]
    distances: Callable[[arb_mat], Sequence[arb]]
    sharpened: Callable[[arb_mat], arb_mat]


def squares(loss: ExactCompletion | ExactLeastSquares, rows: int, columns: int) -> Squares:
    """Of a loss of rows × columns matrices.

    A completion has the roots of its weights for B.  Other sums of squares have the transposed measurements, or, where
    there are more of them than entries, a Cholesky factor of the Hessian.  Raises ``ValueError`` where B has dependent
    columns, so that no rate is positive.
    """
    units = [_unit(k, rows, columns) for k in range(rows * columns)]
    if isinstance(loss, ExactCompletion):
        return _of_entries(loss, units)
    origin = units[0] * 0
    count = len(loss.residuals(origin))
    if count <= len(units):
        measured = [loss.pulled_back(k) for k in range(count)]
        if _cholesky([[_inner(a, b) for b in measured] for a in measured]) is None:
            raise ValueError("the measurements of the loss depend on one another; expected independent ones")
        return Squares(measured, loss.residuals, lambda w: w)
    images = [loss.hessian_product(unit, unit).entries() for unit in units]
    root = _cholesky(images)
    if root is None:
        raise ValueError(
            "the loss has more measurements than W has entries, and they do not determine W; expected independent ones"
        )
    lower = arb_mat(root)
    factors = [arb_mat(rows, columns, column) for column in lower.transpose().tolist()]
    hessian, inverse = arb_mat(images), lower.inv()

    def distances(w: arb_mat) -> Sequence[arb]:
        entries: Sequence[arb] = (inverse * _column(loss.gradient(w))).entries()
        return entries

    def sharpened(w: arb_mat) -> arb_mat:
        centre = w.mid()
        return centre - arb_mat(rows, columns, hessian.solve(_column(loss.gradient(centre))).entries())

    return Squares(factors, distances, sharpened)


def _of_entries(loss: ExactCompletion, units: Sequence[arb_mat]) -> Squares:
    """The Hessian is diagonal, with h on an entry that is observed: ∂E is h (W − Φ) there."""
    weights = [loss.hessian_product(unit, unit).entries()[k] for k, unit in enumerate(units)]
    seen = [k for k, h in enumerate(weights) if h > 0]

    def distances(w: arb_mat) -> Sequence[arb]:
        gradient = loss.gradient(w).entries()
        return [gradient[k] / weights[k].sqrt() for k in seen]

    def sharpened(w: arb_mat) -> arb_mat:
        centre, entries = w.mid(), list(w.entries())
        gradient = loss.gradient(centre).entries()
        for k in seen:
            entries[k] = centre.entries()[k] - gradient[k] / weights[k]
        return arb_mat(w.nrows(), w.ncols(), entries)

    return Squares([units[k] * weights[k].sqrt() for k in seen], distances, sharpened)


def _cholesky(rows: Sequence[Sequence[arb]]) -> list[list[arb]] | None:
    """A lower triangular factor of every symmetric matrix in a ball; None where one may be singular."""
    n = len(rows)
    factor = [[arb(0)] * n for _ in range(n)]
    for j in range(n):
        pivot = rows[j][j] - sum((x * x for x in factor[j][:j]), arb(0))
        if not pivot > 0:
            return None
        factor[j][j] = pivot.sqrt()
        for i in range(j + 1, n):
            inner = sum((x * y for x, y in zip(factor[i][:j], factor[j][:j], strict=True)), arb(0))
            factor[i][j] = (rows[i][j] - inner) / factor[j][j]
    return factor


def _unit(which: int, rows: int, columns: int) -> arb_mat:
    return arb_mat(rows, columns, [int(k == which) for k in range(rows * columns)])


def _inner(a: arb_mat, b: arb_mat) -> arb:
    return sum((x * y for x, y in zip(a.entries(), b.entries(), strict=True)), arb(0))


def _column(m: arb_mat) -> arb_mat:
    return arb_mat(m.nrows() * m.ncols(), 1, m.entries())
