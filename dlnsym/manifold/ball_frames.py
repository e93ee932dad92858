"""Orthogonal frames in balls, of matrices of any shape and rank."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from flint import acb_mat, arb, arb_mat, ctx
from mpmath import matrix, mpf, workprec

from dlnsym.manifold import precise

Vector = list[Any]


class BallFrames(NamedTuple):
    """W = U diag(σ) V^T with orthogonal U (m, m) and V (n, n), and σ, as many as the rank, in falling order."""

    U: arb_mat
    sigma: list[Any]
    V: arb_mat


def frames(W: arb_mat, rank: int) -> BallFrames:
    """Of every matrix of this rank in a ball; raises ``ValueError`` where its σ are not separated."""
    left, core, right = reduced(W, rank)
    u, sigma, v = _decomposed(core)
    return BallFrames(completed(_columns(left * u)), sigma, completed(_columns(right * v)))


def singular_values(W: arb_mat, rank: int) -> list[Any]:
    """The positive σ, in falling order, of every matrix of this rank in a ball; they may be equal.

    With orthogonal U and V, σ_k of U^T W V = D + E is off from that of a diagonal D by |E| at most (Weyl's inequality).
    Raises ``ValueError`` where one may be 0.
    """
    # the smallest ones keep their digits too
    with ctx.workprec(2 * ctx.prec + 20):
        core = reduced(W, rank)[1]
        u, v = rough_frames(core)
        inside = u.transpose() * core * v
        diagonal = [inside[k, k].mid() for k in range(rank)]
        off = inside - arb_mat([[diagonal[k] if k == l else 0 for l in range(rank)] for k in range(rank)])
        reach = arb(0, sum((x.abs_upper() ** 2 for x in off.entries()), start=arb(0)).sqrt().upper())
        found = [abs(s) + reach for s in sorted(diagonal, key=abs, reverse=True)]
        if not all(s > 0 for s in found):
            raise ValueError(
                f"W is not known to have the rank {rank} of the manifold in these balls; expected one of that rank, or "
                "more bits (flint.ctx.prec)"
            )
        return found


def rough_frames(core: arb_mat) -> tuple[arb_mat, arb_mat]:
    """Orthogonal U and V with U^T C V diagonal up to rounding, at the centre of a ball of C."""
    with workprec(ctx.prec):
        rough = precise.svd(matrix([[_centre(x) for x in row] for row in core.tolist()]))
    u, v = (near(frame.tolist()) for frame in (rough[0], rough[2].T))
    return u, v


def _centre(x: arb) -> mpf:
    mantissa, exponent = x.mid().man_exp()
    return mpf((int(mantissa), int(exponent)))


def reduced(W: arb_mat, rank: int) -> tuple[arb_mat, arb_mat, arb_mat]:
    """W = L C R^T with orthonormal columns of L (m, r) and R (n, r), and C (r, r)."""
    m, n = W.nrows(), W.ncols()
    left = one(m) if rank == m else _matrix(_spanning(_columns(W), rank))
    inner = left.transpose() * W
    right = one(n) if rank == n else _matrix(_spanning(_columns(inner.transpose()), rank))
    core = inner * right
    if rank < min(m, n) and not all(x.contains(0) for x in (W - left * core * right.transpose()).entries()):
        raise ValueError(f"W holds no matrix of rank {rank}; expected one of the rank of the manifold")
    return left, core, right


def _decomposed(core: arb_mat) -> tuple[arb_mat, list[Any], arb_mat]:
    """U, σ in falling order, V, from W^T W = V Σ² V^T."""
    d = core.nrows()
    try:
        squares, vectors = acb_mat(core.transpose() * core).eig(right=True)
    except ValueError:
        squares = []
    real = [s.real for s in squares]
    if len(real) != d or not all(s > 0 for s in real):
        raise ValueError(
            "W has singular values that are not separated from each other, or from 0, in these balls; expected "
            "distinct positive ones, or more bits (flint.ctx.prec)"
        )
    order = sorted(range(d), key=lambda k: float(real[k].mid().log()), reverse=True)
    sigma = [real[k].sqrt() for k in order]
    columns = []
    for k in order:
        # an eigenvector of a real matrix is real up to a factor, which its largest entry takes away
        entries = [vectors[row, k] for row in range(d)]
        largest = max(entries, key=lambda x: float(abs(x).mid()))
        columns.append(_normalised([(x / largest).real for x in entries]))
    v = _matrix(columns)
    u = core * v
    return arb_mat([[x / s for x, s in zip(row, sigma, strict=True)] for row in u.tolist()]), sigma, v


def completed(columns: Sequence[Vector]) -> arb_mat:
    """An orthogonal matrix whose first columns are these, made orthonormal one after the other."""
    size = len(columns[0])
    found: list[Vector] = []
    for column in columns:
        found.append(_normalised(_rest(column, found)))
    units = [[arb(int(i == k)) for i in range(size)] for k in range(size)]
    return _matrix([*found, *_spanning(units, size - len(found), found)])


def near(rough: Sequence[Sequence[Any]]) -> arb_mat:
    """An orthogonal matrix near one that is orthogonal up to rounding."""
    return completed(_columns(arb_mat([[arb(x) for x in row] for row in rough])))


def _spanning(columns: Sequence[Vector], count: int, known: Sequence[Vector] = ()) -> list[Vector]:
    """As many orthonormal vectors, in the span of the columns and orthogonal to the known ones."""
    found: list[Vector] = []
    for _ in range(count):
        left = [_rest(column, [*known, *found]) for column in columns]
        found.append(_normalised(max(left, key=lambda v: float(_square(v).mid()))))
    return found


def _rest(vector: Vector, known: Sequence[Vector]) -> Vector:
    for other in known:
        share = sum((x * y for x, y in zip(vector, other, strict=True)), start=arb(0))
        vector = [x - share * y for x, y in zip(vector, other, strict=True)]
    return vector


def _square(vector: Vector) -> Any:
    return sum((x * x for x in vector), start=arb(0))


def _normalised(vector: Vector) -> Vector:
    length = _square(vector).sqrt()
    if not length > 0:
        raise ValueError(
            "W may have a lower rank than the manifold in these balls; expected more bits (flint.ctx.prec)"
        )
    return [x / length for x in vector]


def _columns(m: arb_mat) -> list[Vector]:
    rows: list[Vector] = m.transpose().tolist()
    return rows


def _matrix(columns: Sequence[Vector]) -> arb_mat:
    return arb_mat([list(row) for row in zip(*columns, strict=True)])


def one(d: int) -> arb_mat:
    """The identity."""
    return arb_mat(d, d, [int(k % (d + 1) == 0) for k in range(d * d)])
