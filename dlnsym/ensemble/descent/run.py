"""``dln.descend``: checks its arguments, takes the steps, returns a dataset."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from threadpoolctl import threadpool_limits

from dlnsym._shared import validate as check
from dlnsym._shared.status import Status
from dlnsym._shared.validate import Array
from dlnsym.ensemble.descent.draws import Batches, Noise
from dlnsym.ensemble.descent.steps import LARGEST, Record, Rule, run
from dlnsym.flow.network import checked_layers, partial_products
from dlnsym.losses.protocol import Loss, SampledLoss, checked_loss

if TYPE_CHECKING:
    import xarray

Progress = Callable[[int, int], object]

SAVED = 100
"""Steps that are kept by default, besides the start."""
MOST_STEPS, MOST_BYTES = 10**9, 2**35


def descend(
    loss: Loss,
    layers: Sequence[ArrayLike],
    step: float,
    *,
    steps: int,
    momentum: float = 0.0,
    noise: float = 0.0,
    seed: int | None = None,
    batch: int | None = None,
    save: int | Sequence[int] | None = None,
    tol: float | None = None,
    progress: Progress | None = None,
) -> xarray.Dataset:
    """Gradient descent on the layers of a linear network, balanced or not: W_j ← W_j − η ∂E/∂W_j, with (1.4).

    In the ledger: ``sec-2.1-descent``, ``sec-2.1-small``, ``sec-3-attraction``.

    Parameters
    ----------
    loss : CompletionProblem, or any loss
        Of m × n matrices.
    layers : list or tuple of N arrays
        W_N, …, W_1 as in (1.1), of any inner widths; their product is m × n.  Leading axes, which broadcast, are
        trajectories.  :func:`dlnsym.balanced_weights` makes balanced ones.
    step : float > 0
        η, in the time of (1.3), which is 1/N of flow time.
    steps : int from 1 to 1,000,000,000
        Steps to take, at most.
    momentum : float from 0, below 1
        μ of the heavy ball, v ← μ v − η ∂E/∂W_j and W_j ← W_j + v, from v = 0.
    noise : float ≥ 0
        Standard deviation of independent normal numbers that are added to every entry of every ∂E/∂W_j.
    seed : int ≥ 0
        Needed with ``noise`` or ``batch``.  The bits of trajectory k do not depend on the other trajectories.
    batch : int ≥ 1
        Rows of the data, drawn anew for every step without replacement, on which the gradient is computed: observed
        entries, samples or measurements.  It is scaled so that its mean is ∂E.
    save : int or sequence of int
        Every how many steps, or after which steps, W is kept besides the start and the end; by default a hundred times.
    tol : float > 0
        Loss at which a trajectory stops; by default none does.
    progress : callable
        Called with the number of steps done and ``steps`` at every step that is kept.

    Returns
    -------
    xarray.Dataset
        Over ``trajectory`` and ``time`` (flow time N η k/(1 − μ) after k steps; the coordinate ``step`` holds k):
        ``W``, ``loss``, and ``defect``, ‖W_{j+1}^T W_{j+1} − W_j W_j^T‖ for j = 1 … N − 1 in the Frobenius norm, which
        the flow keeps and descent does not.  Over ``trajectory``: the layers at the end, ``layer_N`` … ``layer_1``;
        ``steps`` taken; ``status``, ``CONVERGED``, ``STEPS`` (all were taken) or ``DIVERGED``
        (:class:`dlnsym.Status`).  From its end on, a trajectory stays where it is; one that diverged, at its last state
        with entries of W below 1e140.

    Raises
    ------
    TypeError, ValueError
        Before any step is taken, for arguments out of these ranges, and for a ``batch`` of a loss whose data have no
        rows.

    Notes
    -----
    Float64.  The error of the defect is some ulp of itself and 1e-18 of the squares of the layers.  As η → 0 with η k
    fixed, W follows :func:`dlnsym.ensemble` from balanced layers, and :func:`dlnsym.integrate_weights` from any, with
    an error of order η.

    See Also
    --------
    integrate_weights : the flow on the layers, in high precision.

    Examples
    --------
    >>> import numpy as np, dlnsym as dln
    >>> problem = dln.CompletionProblem([[1.0, None], [None, 2.0]])
    >>> runs = dln.descend(problem, [np.eye(2), 0.5 * np.eye(2)], 0.1, steps=200)
    >>> runs.W.values[0, -1].round(6)
    array([[1., 0.],
           [0., 2.]])
    >>> dln.Status(int(runs.status[0])).label
    'steps'
    >>> runs.defect.values[0, [0, -1], 0].round(3)     # 0.75 √2, which the flow would keep
    array([1.061, 1.022])
    """
    E = checked_loss("loss", loss)
    given = checked_layers(layers, E.shape)
    _check_size(given)
    rule = Rule(
        loss=E,
        step=check.positive("step", step),
        momentum=_from_zero("momentum", momentum, below=1.0),
        noise=_from_zero("noise", noise),
        tol=0.0 if tol is None else check.positive("tol", tol),
    )
    lanes = len(given[0])
    most = MOST_BYTES // (8 * max(1, lanes) * (math.prod(E.shape) + len(given)))
    at = _saved(save, check.whole("steps", steps, 1, MOST_STEPS), most)
    size = None if batch is None else check.whole("batch", batch, 1, _rows(E, batch))
    if progress is not None and not callable(progress):
        raise TypeError(f"progress is {check.show(progress)}; expected a function of two numbers, or None")
    key = None if seed is None else check.whole("seed", seed, 0)
    batches = gaussian = None
    if key is None and (size is not None or rule.noise):
        what = f"noise={rule.noise:g}" if rule.noise else f"batch={size}"
        raise ValueError(f"seed is None with {what}; expected an integer >= 0")
    if key is not None and size is not None:
        batches = Batches(key, lanes, _rows(E, batch), size)
    if key is not None and rule.noise:
        gaussian = Noise(key, lanes, [(w.shape[-2], w.shape[-1]) for w in given])
    last = int(at[-1])
    with threadpool_limits(1):  # the same bits on any machine with this linear algebra
        record = run(rule, given, at, batches, gaussian, lambda done: progress and progress(done, last))
    attributes = {"depth": len(given), "step": rule.step, "momentum": rule.momentum, "noise": rule.noise}
    absent = {"batch": size, "seed": key, "tol": tol}
    return _dataset(record, rule, attributes | {name: x for name, x in absent.items() if x is not None})


def _check_size(layers: list[Array]) -> None:
    """Raises ``ValueError`` where W, or the product of the lowest layers, is out of range at the start."""
    with np.errstate(all="ignore"):
        size = max(float(np.abs(w).max(initial=0.0)) for w in partial_products(layers))
    if not size < LARGEST:
        raise ValueError(f"layers give a product with an entry of size {size:g}; expected below {LARGEST:g}")


def _from_zero(name: str, value: float, *, below: float = math.inf) -> float:
    """A number ≥ 0."""
    if isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool) and value == 0:
        return 0.0
    try:
        return check.positive(name, value, below=below)
    except (TypeError, ValueError):
        limit = f" and < {below:g}" if math.isfinite(below) else ""
        error = ValueError if isinstance(value, int | float) and not isinstance(value, bool) else TypeError
        raise error(f"{name} is {check.show(value)}; expected a finite number >= 0{limit}") from None


def _saved(save: int | Sequence[int] | None, steps: int, most: int) -> NDArray[np.int64]:
    """The steps to keep, at most so many: rising, with 0 and the last."""
    if save is None:
        chosen: Any = np.linspace(0, steps, min(steps, SAVED) + 1).round()
    elif isinstance(save, Sequence | np.ndarray) and not isinstance(save, str):
        chosen = [0, *(check.whole("save", k, 0, steps) for k in save), steps]
    else:
        every = check.whole("save", save, 1)
        chosen = range(0, steps + every, every)
    if len(chosen) > most:
        raise ValueError(
            f"save is {check.show(save)}, and {len(chosen)} matrices of each trajectory fill the memory; expected fewer"
        )
    saved = np.minimum(np.array(chosen, dtype=np.int64), steps)
    return np.unique(saved)


def _rows(loss: Loss, batch: object) -> int:
    """How many rows the data of a loss have."""
    if not isinstance(loss, SampledLoss):
        raise ValueError(
            f"batch is {check.show(batch)} for {type(loss).__name__}, whose data have no rows; expected None, or a "
            "loss with rows and sampled_gradient, such as CompletionProblem, LinearRegression or MatrixSensing"
        )
    return loss.rows


def _dataset(record: Record, rule: Rule, attributes: dict[str, Any]) -> xarray.Dataset:
    import xarray

    depth = len(record.layers)
    widths = ["row", *(f"width_{j}" for j in range(depth - 1, 0, -1)), "column"]
    over = ("trajectory", "time")

    def variable(dims: tuple[str, ...], values: Any, meaning: str, **more: Any) -> xarray.Variable:
        return xarray.Variable(dims, values, {"long_name": meaning} | more, fastpath=True)

    flags = {"flag_values": [int(s) for s in Status], "flag_meanings": " ".join(s.label for s in Status)}
    variables = {
        "W": variable((*over, "row", "column"), record.W, "end-to-end matrix"),
        "loss": variable(over, record.loss, "loss E(W)"),
        "defect": variable((*over, "pair"), record.defect, "Frobenius norm of the G_j of eq. (1.5)"),
        "steps": variable(("trajectory",), record.steps, "steps taken"),
        "status": variable(("trajectory",), record.status, "why the trajectory stopped", **flags),
    }
    for k, w in enumerate(record.layers):
        j = depth - k
        variables[f"layer_{j}"] = variable(("trajectory", widths[k], widths[k + 1]), w, f"W_{j} at the end")
    pace = depth * rule.step / (1 - rule.momentum)
    coordinates = {
        "trajectory": np.arange(len(record.steps)),
        "time": ("time", pace * record.at, {"long_name": "flow time, the t of eq. (1.7)"}),
        "step": ("time", record.at, {"long_name": "steps taken so far"}),
        "pair": ("pair", np.arange(1, depth), {"long_name": "the j of G_j"}),
    }
    return xarray.Dataset(variables, coords=coordinates, attrs=attributes)
