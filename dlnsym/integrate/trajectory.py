"""What an integration returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any

import flint
import mpmath
import numpy as np

from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array

if TYPE_CHECKING:
    import xarray


class Matrix(mpmath.matrix):  # type: ignore[misc]
    """An mpmath matrix that NumPy reads as an array of floats, and that can be pickled.

    >>> np.asarray(Matrix([[1, 2], [3, 4]]))
    array([[1., 2.],
           [3., 4.]])
    """

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        rows = self.tolist()
        return np.array(rows if dtype is object else [[float(x) for x in row] for row in rows], dtype=dtype)

    def __reduce__(self) -> Any:
        return _matrix, (self.rows, self.cols, [x._mpf_ for x in self])

    def __deepcopy__(self, memo: Any) -> Matrix:
        return Matrix(self)


def _matrix(rows: int, columns: int, entries: list[Any]) -> Matrix:
    m = Matrix(rows, columns)
    for k, entry in enumerate(entries):
        m[k // columns, k % columns] = mpmath.make_mpf(entry)
    return m


class Matrices(tuple[Matrix, ...]):
    """Matrices of one shape, which NumPy reads as an array (T, m, n) of floats."""

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.array([np.asarray(m, dtype) for m in self])


def matrices(values: Iterable[Any]) -> Matrices:
    """Those of mpmath."""
    return Matrices(map(Matrix, values))


@dataclass(frozen=True, repr=False)
class Trajectory:
    """A trajectory of the flow at high precision; numbers and matrices are mpmath's.

    NumPy reads ``W`` as an array (T, m, n) of floats and each of its matrices as one (m, n), so that the functions of
    this package take them as they are.  A trajectory can be pickled and copied.

    Attributes
    ----------
    t : tuple of mpf
        Flow times, from 0 to ``t_end`` exactly, or to the end of a runaway.
    W : tuple of (m, n) matrix
        The end-to-end matrix at those times.
    errors : tuple of mpf
        For every time, an estimate of the largest error of an entry of W that the true error stays below.
    error_estimate : mpf
        The largest of ``errors``.
    steps, rejected, evaluations : int
        Steps taken, steps begun and given up, and evaluations of the right-hand side, error estimate included.
    bits : int
        Bits of the arithmetic.
    U, V : tuple of matrices, or None
        The frames of W = U diag(σ) V^T where the method carries them (``"rk4"``).
    weights : tuple of tuples of matrices, or None
        For the flow of all weights, W_N, …, W_1 at every time.
    status : Status
        ``T_MAX`` where it was followed to ``t_end``, ``CONVERGED`` where it came to rest before, to the digits asked
        for, ``RUNAWAY`` where it runs to infinity and was not followed to ``t_end``.
    reason : str
        The status in a sentence.
    balls : tuple of flint.arb_mat, or None
        With ``numbers="balls"``, W as balls whose radii bound the round-off from the first step to the last.

    Examples
    --------
    >>> import dlnsym as dln
    >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
    >>> path = dln.integrate(problem, [[1, 0], [0, 2]], 3, 1, digits=15, times=["0.5"])
    >>> path
    <Trajectory of a (2, 2) matrix at 3 times to t = 1.0, error below 1.3e-17>
    >>> path.W[0][1, 1], path.to_numpy().shape, problem.value(path.W).shape
    (mpf('2.0'), (3, 2, 2), (3,))
    """

    t: tuple[Any, ...]
    W: Matrices
    errors: tuple[Any, ...]
    steps: int
    rejected: int
    evaluations: int
    bits: int
    U: Matrices | None = None
    V: Matrices | None = None
    weights: tuple[Matrices, ...] | None = None
    balls: tuple[Any, ...] | None = None
    status: Status = Status.T_MAX
    _singular_values: Callable[[], tuple[tuple[Any, ...], ...]] = field(default=tuple)
    _between: Callable[[object], Matrix] | None = None

    def __call__(self, t: object) -> Matrix:
        """W at any flow time from 0 to the last of ``t``, exactly as given, to the digits of the trajectory.

        It is integrated from the last of the times before.  Raises ``TypeError`` and ``ValueError`` for another time,
        and for a trajectory of ``"rk4"``.

        >>> import dlnsym as dln
        >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
        >>> path = dln.integrate(problem, [[1, 0], [0, 2]], 3, 1, digits=15)
        >>> path("0.25")[0, 0] > path("0.5")[0, 0]
        True
        """
        if self._between is None:
            raise ValueError("the trajectory is known at its times alone; expected one of method 'extrapolation'")
        return self._between(t)

    @property
    def error_estimate(self) -> Any:
        """The largest of ``errors``, an mpf."""
        return max(self.errors)

    @property
    def reason(self) -> str:
        """Why it ends where it does, in a sentence."""
        return REASONS[self.status]

    @property
    def singular_values(self) -> tuple[tuple[Any, ...], ...]:
        """σ_1 ≥ … at every time, as a tuple of mpf for each, computed when asked for.

        From ``"extrapolation"`` each has the digits asked for, however small beside σ_1 (at depth 1, and for the
        product of weights, relative to σ_1); from ``"rk4"`` those that its steps allow.

        >>> import dlnsym as dln
        >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
        >>> dln.integrate(problem, [[1, 0], [0, 2]], 3, 1, digits=15).singular_values[0]
        (mpf('2.0'), mpf('1.0'))
        """
        return self._singular_values()

    def __repr__(self) -> str:
        shape, error = (self.W[0].rows, self.W[0].cols), mpmath.nstr(self.error_estimate, 2)
        times = f"{len(self.t)} times to t = {mpmath.nstr(self.t[-1], 6)}"
        ended = ", which runs away" if self.status is Status.RUNAWAY else ""
        return f"<Trajectory of a {shape} matrix at {times}{ended}, error below {error}>"

    def _repr_html_(self) -> str:
        rows = [
            [
                mpmath.nstr(t, 8),
                "; ".join(" ".join(mpmath.nstr(x, 8) for x in row) for row in w.tolist()),
                " ".join(mpmath.nstr(s, 8) for s in sigma),
                mpmath.nstr(error, 2),
            ]
            for t, w, sigma, error in zip(self.t, self.W, self.singular_values, self.errors, strict=True)
        ]
        return table(["flow time", "W", "singular values", "error below"], rows, repr(self))

    def to_numpy(self) -> Array:
        """W as an array (T, m, n) of floats."""
        return np.asarray(self.W, dtype=np.float64)

    def to_dataset(self) -> xarray.Dataset:
        """W, its singular values and its error over flow time, as floats.

        >>> import dlnsym as dln
        >>> problem = dln.CompletionProblem([[0.5, 0], [0, 1]], [[1, 0], [0, 1]])
        >>> dict(dln.integrate(problem, [[1, 0], [0, 2]], 3, 1, digits=15, times=()).to_dataset().sizes)
        {'t': 2, 'row': 2, 'column': 2, 'order': 2}
        """
        import xarray

        return xarray.Dataset(
            {
                "W": (("t", "row", "column"), self.to_numpy()),
                "singular_values": (("t", "order"), [[float(s) for s in at] for at in self.singular_values]),
                "error": ("t", [float(e) for e in self.errors]),
            },
            coords={"t": ("t", [float(t) for t in self.t], {"long_name": "flow time"})},
            attrs={"steps": self.steps, "bits": self.bits},
        )

    def __getstate__(self) -> dict[str, Any]:
        # balls are written as their parts, and what computes singular values on demand as what it computes
        balls = None if self.balls is None else [_parts(m) for m in self.balls]
        return vars(self) | {"balls": balls, "_singular_values": self.singular_values}

    def __setstate__(self, state: dict[str, Any]) -> None:
        values, balls = state["_singular_values"], state["balls"]
        restored = None if balls is None else tuple(_ball_matrix(*parts) for parts in balls)
        vars(self).update(state | {"balls": restored, "_singular_values": lambda: values})


REASONS = {
    Status.T_MAX: "it was followed to t_end",
    Status.CONVERGED: "it came to rest before t_end, to the digits asked for",
    Status.RUNAWAY: (
        "W runs to infinity: it is in a region that no trajectory leaves, and in which every one runs away, and t_end "
        "was out of reach at its pace"
    ),
}
_SHOWN = 8
"""Times that the table of a notebook shows."""


def table(columns: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    """What a notebook shows of a trajectory: the first times and the last one.

    >>> shown = table(["t"], [[str(k)] for k in range(20)], "<Twenty times>")
    >>> shown.count("<tr>"), [k for k in range(20) if f"<td>{k}</td>" in shown]
    (9, [0, 1, 2, 3, 4, 5, 6, 19])
    >>> shown.partition("</table>")[2]
    '<p>Twenty times; 12 times before the last are left out</p>'
    >>> table(["t"], [["0"], ["1"]], "<Two times>")
    '<table><tr><th>t</th></tr><tr><td>0</td></tr><tr><td>1</td></tr></table><p>Two times</p>'
    """
    left_out = max(0, len(rows) - _SHOWN)
    shown = [*rows[: _SHOWN - 1], rows[-1]] if left_out else rows
    head = "".join(f"<th>{name}</th>" for name in columns)
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line)}</tr>" for line in shown)
    note = f"; {left_out} times before the last are left out" if left_out else ""
    return f"<table><tr>{head}</tr>{lines}</table><p>{escape(caption.strip('<>'))}{note}</p>"


def _parts(m: Any) -> tuple[int, int, list[Any]]:
    numbers = [(x.mid().man_exp(), x.rad().man_exp()) for x in m.entries()]
    return m.nrows(), m.ncols(), [tuple((int(a), int(e)) for a, e in parts) for parts in numbers]


def _ball_matrix(rows: int, columns: int, entries: list[Any]) -> Any:
    return flint.arb_mat(rows, columns, [flint.arb(middle, radius) for middle, radius in entries])
