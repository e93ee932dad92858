"""``dln.integrate``: checks its arguments, chooses the working precision, runs a method, and reports."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any, Literal, overload

import mpmath
import numpy as np

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.algebra import exact as _exact
from dlnsym.algebra.exact import Rows
from dlnsym.flow.layers import Layers
from dlnsym.flow.leaf import LeafPower
from dlnsym.flow.numbers import SYSTEMS, PreciseNumbers, State
from dlnsym.flow.points import balanced, precise_point
from dlnsym.flow.power import Power
from dlnsym.flow.singular import Singular
from dlnsym.flow.terms import PreciseGradient
from dlnsym.integrate import arguments, fixed
from dlnsym.integrate.adaptive import BITS_PER_DIGIT, Lost, Progress, adaptive
from dlnsym.integrate.arguments import Task
from dlnsym.integrate.between import Start
from dlnsym.integrate.certified.path import CertifiedTrajectory
from dlnsym.integrate.certified.run import enclosed
from dlnsym.integrate.certified.start import are_balls, of_balls
from dlnsym.integrate.trajectory import Matrix, Trajectory
from dlnsym.losses.protocol import Loss
from dlnsym.losses.runaway_region import trapped

METHODS = ("extrapolation", "rk4")


@overload
def integrate(
    loss: Loss,
    W0: object,
    depth: float,
    t_end: object,
    *,
    digits: int = 50,
    method: str = "extrapolation",
    step: object = None,
    rank: int | None = None,
    times: Sequence[object] | None = None,
    numbers: str | None = None,
    certified: Literal[True],
    max_steps: int = 100_000,
    progress: Progress | None = None,
) -> CertifiedTrajectory: ...


@overload
def integrate(
    loss: Loss,
    W0: object,
    depth: float,
    t_end: object,
    *,
    digits: int = 50,
    method: str = "extrapolation",
    step: object = None,
    rank: int | None = None,
    times: Sequence[object] | None = None,
    numbers: str | None = None,
    certified: Literal[False] = False,
    max_steps: int = 100_000,
    progress: Progress | None = None,
) -> Trajectory: ...


def integrate(
    loss: Loss,
    W0: object,
    depth: float,
    t_end: object,
    *,
    digits: int = 50,
    method: str = "extrapolation",
    step: object = None,
    rank: int | None = None,
    times: Sequence[object] | None = None,
    numbers: str | None = None,
    certified: bool = False,
    max_steps: int = 100_000,
    progress: Progress | None = None,
) -> Trajectory | CertifiedTrajectory:
    """One trajectory of the training flow (1.7) at high precision.

    In the ledger: Theorem 3.2, (3.5), ``sec-3.1-svd``, ``dln:trajectory-end``, ``dln:trajectory-parting``,
    ``dln:trajectory-signs``.

    Numbers may be given as decimal strings, and are then taken as they stand; a float is the binary number that it is.

    Parameters
    ----------
    loss : CompletionProblem, or any loss with exact data
        Of m × n matrices; its data may have been given as decimal strings too.
    W0 : (m, n)
        The initial end-to-end matrix: rows of numbers, an array, or a matrix of mpmath or python-flint.  With
        ``certified`` its balls may have radii: then the results hold for every matrix in them.
    depth : int ≥ 1 or ``math.inf``
        Finite depths, up to 10^50, are taken exactly.
    t_end : number > 0
        Flow time at which to end, exactly.
    digits : int from 1 to 100,000
        For ``"extrapolation"``, the digits to deliver: of W, relative to its largest entry, and of every singular
        value, relative to itself (at depth 1, where one may pass through 0, relative to σ_1); for ``"rk4"``, the
        digits of the arithmetic, ten more of which are carried.
    method : "extrapolation" or "rk4"
        Methods whose order and steps adapt, an extrapolated midpoint rule and collocation, with an error estimate that
        is carried to the end; or the fixed steps of the paper, in singular coordinates (3.6)–(3.8), which must stay
        distinct.
    step : number > 0
        The step of ``"rk4"`` in flow time; the last one before a time to report is cut.
    rank : int
        Start at the nearest matrix of this rank to W0, on the manifold of matrices of that rank: for a rank below d, at
        finite depth ≥ 2 only.
    times : sequence of numbers
        Rising flow times to report besides 0 and ``t_end``; by default the ends of all steps.
    numbers : "arb", "balls" or "mpmath"
        The arithmetic.  ``"arb"`` is python-flint's, each step begun at the centres of its balls, whose radii then
        bound the round-off of the step (the default for ``"extrapolation"``); ``"balls"`` carries the radii from the
        first step to the last, so that they bound all round-off;
        ``"mpmath"`` (the default for ``"rk4"``) is mpmath's, on gmpy2 where that is installed.
    certified : bool
        Whether every digit is to be proved: then ``path.W[k]`` is a matrix of balls that contain the exact entries,
        from validated steps.  For W0 of full rank, square at infinite depth, of width up to about 4, and losses that
        are sums of squares.
    max_steps : int ≥ 1
        Where to give up.  A trajectory of 2 × 2 completion that is where every one runs to infinity, and does not get
        to ``t_end`` in so many steps, or in 2,000, at its pace, ends where that is seen, with the status ``RUNAWAY``.
    progress : callable
        Called after every step with the share of ``t_end`` that is done.

    Returns
    -------
    Trajectory
        With ``t``, ``W``, ``error_estimate``, ``errors``, ``steps``, ``singular_values`` and ``status``.

    Raises
    ------
    TypeError, ValueError
        Before any work is done, for arguments out of these ranges, for a loss that is known in float64 alone, and for a
        W0 below full rank (decided exactly) with no rank given.  For ``"rk4"``, where its steps would be more than
        ``max_steps``, where singular values are or become equal to working precision, and where a step takes one
        below 0.
    RuntimeError
        After ``max_steps`` steps of ``"extrapolation"``: the message says which time was reached, at which pace, and
        what would help.
    ArithmeticError
        Where the end depends on the start so strongly that no affordable number of bits carries the digits.

    Notes
    -----
    At infinite depth a W0 with m ≠ n keeps its row or column space, and the digits of a tiny singular value cost
    nothing.  At finite depth σ takes (2/N) log10(σ_1/σ) digits more of arithmetic, since the state holds σ^{2/N}.

    From a tiny W (depth ≥ 3) steps are taken on the rescaled clock of derivations/flow/clocks.py, some 2.3 for each
    decade of the escape at 30 digits.  Where some 60 digits or more are asked for, up to width four, and where
    steps stay short, up to width twelve, ``"arb"`` takes implicit steps instead: collocation at Chebyshev points,
    solved by Newton's method with a derivative in float64, each iteration with some 15 digits more than the one
    before.  So a plateau, where some singular values have settled and others are still tiny and W moves slowly
    beside the rates at which errors decay, takes tens of steps, and so does the way to an end of lower rank than W,
    where what is left decays like a power of flow time.  ``"balls"`` takes such steps from the start, up to width
    four; the radii of their starts are moved on by the derivative of the step, to first order.  Beyond these
    widths, with ``"mpmath"`` and for large networks of weights steps are explicit: on a plateau of length t their
    number grows like t, and they end at ``max_steps``.

    Examples
    --------
    >>> import math, mpmath, dlnsym as dln
    >>> problem = dln.CompletionProblem([["0.58724", "0"], ["0", "1.447"]], [[1, 0], [0, 1]])
    >>> path = dln.integrate(problem, [["1", "0.1"], ["0.2", "0.5"]], math.inf, "2", digits=30)
    >>> with mpmath.workdps(30):
    ...     print(path.W[-1][0, 0])
    0.710777925956567289231211595867
    >>> bool(path.error_estimate < mpmath.mpf(10) ** -30)
    True
    """
    at = arguments.task(loss, depth)
    arguments.truth("certified", certified)
    wanted = arguments.digits(digits)
    wide = certified and are_balls(W0)
    if wide:
        balls, r = of_balls(W0, at.loss.shape, wanted), check.rank(at.rank if rank is None else rank, at.rank)
    else:
        w, r = arguments.start(W0, rank, at.loss.shape, at.depth)
    span = arguments.span(t_end, times)
    chosen = arguments.choice("method", method, METHODS)
    length = arguments.step(step, chosen)
    usual = "mpmath" if chosen == "rk4" else "arb"
    system = arguments.choice("numbers", usual if numbers is None else numbers, arguments.NUMBERS)
    limit = check.whole("max_steps", max_steps, 1)
    arguments.progress(progress)
    if certified:
        if chosen != "extrapolation" or numbers is not None or r < at.rank:
            given = f"method {chosen!r}, numbers {numbers!r} and rank {r}"
            raise ValueError(f"certified is True with {given}; expected the defaults, and full rank")
        return enclosed(at.loss, balls if wide else w, at.depth, span.times, wanted, limit, progress)
    if chosen == "rk4" and length is not None:
        if r < at.rank:
            raise ValueError(f"rank is {r}; method 'rk4' expects the full rank {at.rank}")
        return fixed.fixed(_singular_start(at, w), span, length, wanted, system, limit, progress)
    lost = _lost_to_small_singular_values(at, w, r)
    start = partial(_power_start, at, w, r, system == "arb")

    def runs_away(rough: Array) -> bool:
        begin = np.array(w, dtype=np.float64)
        return bool(trapped(at.loss, float(at.depth), rough[None], begin[None])[0])

    return adaptive(start, span, wanted, system, lost, limit, progress, runs_away)


def integrate_weights(
    loss: Loss,
    weights: Sequence[object],
    t_end: object,
    *,
    digits: int = 50,
    times: Sequence[object] | None = None,
    numbers: str = "arb",
    max_steps: int = 100_000,
    progress: Progress | None = None,
) -> Trajectory:
    """The flow upstairs, (1.3)–(1.4), on all weights of a network of finite depth, balanced or not.

    In the ledger: Lemma 2.2, (2.2), ``sec-2.1-invariance``, ``sec-3.1-exact-riccati``.

    Time is flow time: t here is t/N on the clock of (1.3).  Where the weights are balanced their product follows
    :func:`integrate`.

    Parameters
    ----------
    loss, t_end, times, numbers, max_steps, progress
        As for :func:`integrate` with ``method="extrapolation"``.
    digits : int from 1 to 100,000
        The digits to deliver: of every weight relative to the largest entry of all, and of the product relative to the
        product of the largest entries, which is about its size where the weights are balanced.
    weights : list or tuple of matrices
        W_N, …, W_1 as in (1.1), in the forms that :func:`integrate` takes for W0; any rank and any inner widths.

    Returns
    -------
    Trajectory
        ``W`` is the product, and ``weights`` holds all weights at every time.

    Raises
    ------
    TypeError, ValueError, RuntimeError, ArithmeticError
        As :func:`integrate`.

    Examples
    --------
    >>> import mpmath, dlnsym as dln
    >>> problem = dln.CompletionProblem([["0.5", "0"], ["0", "1"]], [[1, 0], [0, 1]])
    >>> W0 = [["1", "0.1"], ["0.2", "0.5"]]
    >>> layers = dln.balanced_weights(W0, 3, digits=40)
    >>> up = dln.integrate_weights(problem, layers, "0.25", digits=30)
    >>> down = dln.integrate(problem, W0, 3, "0.25", digits=30)
    >>> with mpmath.workdps(30):
    ...     bool(mpmath.mnorm(up.W[-1] - down.W[-1], "inf") < 1e-29)
    True
    """
    given = arguments.task(loss, 1)
    layers = arguments.weights(weights, given.loss.shape)
    span = arguments.span(t_end, times)
    wanted = arguments.digits(digits)
    system = arguments.choice("numbers", numbers, arguments.NUMBERS)
    limit = check.whole("max_steps", max_steps, 1)
    arguments.progress(progress)

    return adaptive(partial(_layered, given, layers), span, wanted, system, Lost(), limit, progress)


def balanced_weights(W0: object, depth: int, *, digits: int = 50, rank: int | None = None) -> tuple[Any, ...]:
    """Weights W_N, …, W_1 on the balanced manifold (2.1) whose product is W0, as (1.2) says.

    In the ledger: Definition 2.1, (1.1), (1.5), ``sec-1.2-singular-values``.

    Parameters
    ----------
    W0 : (m, n)
        As for :func:`integrate`.
    depth : int from 1 to 1,000,000
    digits : int from 1 to 100,000
        Digits to which balance and product hold.
    rank : int
        As for :func:`integrate`: the product is then the nearest matrix of that rank.

    Returns
    -------
    tuple of mpmath matrices
        The outermost ones hold the frames of W0, all hold the N-th roots of its singular values; those between are
        square, as wide as the smaller side of W0.

    Raises
    ------
    TypeError, ValueError
        As :func:`integrate`; also for infinite depth, which has no weights.

    Examples
    --------
    >>> import dlnsym as dln
    >>> W_3, W_2, W_1 = dln.balanced_weights([[8, 0], [0, 1]], 3)
    >>> print(W_2)
    [2.0  0.0]
    [0.0  1.0]
    >>> W_3 * W_2 * W_1 == W_2**3
    True
    """
    n = arguments.layers(depth)
    rows = _exact.matrix("W0", W0)
    w, r = arguments.start(rows, rank, (len(rows), len(rows[0])), n)
    bits = math.ceil((arguments.digits(digits) + 5) * BITS_PER_DIGIT)
    numbers = SYSTEMS["mpmath"]
    with numbers.working(bits):
        return tuple(map(Matrix, balanced(precise_point(numbers, w, r, bits), n)))


def _layered(at: Task, layers: tuple[Rows, ...], numbers: PreciseNumbers, bits: int) -> tuple[PreciseGradient, State]:
    """The flow of all weights, and its start."""
    return PreciseGradient(Layers(numbers, len(layers)), at.loss), [numbers.matrix(w) for w in layers]


def _power_start(
    at: Task, w: Rows, rank: int, in_frames: bool, numbers: PreciseNumbers, bits: int
) -> tuple[PreciseGradient, State]:
    """The flow of W and what carries its powers, and its start."""
    point = precise_point(numbers, w, rank, bits)
    m, n = at.loss.shape
    leaf = math.isinf(at.depth) and m != n
    chart = LeafPower(numbers, point) if leaf else Power(numbers, at.depth, rank, in_frames=in_frames)
    return PreciseGradient(chart, at.loss), chart.start(point)


def _singular_start(at: Task, w: Rows) -> Start:
    def start(numbers: PreciseNumbers, bits: int) -> tuple[PreciseGradient, State]:
        point = precise_point(numbers, w, at.rank, bits)
        for a, b in pairwise(point.singular_values):
            if a - b <= a * mpmath.ldexp(1, 8 - bits):
                shown = mpmath.nstr(a, 10)
                raise ValueError(
                    f"W0 has two singular values {shown} that agree to the working precision; method 'rk4' expects "
                    "distinct ones, where (3.6)-(3.8) are defined: use method 'extrapolation'"
                )
        chart = Singular(numbers, at.depth, at.loss.shape)
        return PreciseGradient(chart, at.loss), chart.start(point)

    return start


def _lost_to_small_singular_values(at: Task, w: Rows, rank: int) -> Lost:
    """The roots of W W^T lie between that of its largest singular value and that of its smallest."""
    if math.isinf(at.depth) or at.depth == 1:
        return Lost()
    sigma = precise_point(SYSTEMS["mpmath"], w, rank, 53).singular_values
    with mpmath.workprec(53):
        spread = 2 * mpmath.log(sigma[0] / sigma[-1], 2) / at.depth
        return Lost(float(spread), float(mpmath.log(at.depth, 2)))


__all__ = ["METHODS", "balanced_weights", "integrate", "integrate_weights"]
