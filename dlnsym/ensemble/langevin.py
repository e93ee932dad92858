"""``dln.langevin``: the gradient flow of a loss with noise of the manifold, or of the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym.losses.protocol import Loss, checked_loss
from dlnsym.manifold.charts import Motion
from dlnsym.manifold.space import Manifold
from dlnsym.manifold.walk import STEPS, dataset, walk

if TYPE_CHECKING:
    import xarray


def langevin(
    loss: Loss,
    M: Manifold,
    W0: ArrayLike,
    beta: float,
    times: ArrayLike,
    *,
    seed: int,
    count: int | None = None,
    projected: bool = False,
    step: float | None = None,
    boundary: str = "cross",
    workers: int | None = None,
    chunk: int | None = None,
) -> xarray.Dataset:
    """Langevin's equation: the flow (1.7) of a loss with noise at temperature 1/β.

    In the ledger: ``dln:langevin``, ``dln:free-energy``.

    In Itô's form dW = −A(∂E) dt + (1/β) Δ_g W dt + √(2/β) U (√λ ∘ dB) V^T.  Its stationary density, where that can be
    normalised, is e^{−βE} √det g.  With ``projected`` the noise is that of balanced layers W_N, …, W_1, seen through
    their product: the drift gains (1/β) A(∂S), S the entropy of
    :meth:`~dlnsym.manifold.point.Point.entropy`, and the density is e^{−βE + S} √det g.

    Parameters
    ----------
    loss : Loss
        Of matrices of the shape of ``M``.
    M : Manifold
    W0 : (m, n), or (count, m, n) for a start of each trajectory
    beta : float > 0
        The inverse temperature.
    times : (T,)
        Flow time, rising, from 0 or later; W0 is the state at time 0.
    seed : int ≥ 0
        Equal seeds give equal bits, for any number of workers and any chunking.
    count : int
        Number of trajectories; that of W0 where it is left out.
    projected : bool
        Whether the noise is that of the layers.
    step : float > 0
        Longest step, which has to resolve the flow.  Where it is left out, a 64th of the last time or, if that is
        shorter, 0.02 over the rate of the flow at W0: λ_11 times the largest second derivative of the loss there.
    boundary, workers, chunk
        As of :meth:`dlnsym.Manifold.brownian`.

    Returns
    -------
    xarray.Dataset over ``trajectory`` and ``time``
        ``W``, ``singular_values``, ``loss``, and for each trajectory ``status`` and ``cut``: in how many steps the
        drift was shortened, as where the step is too long for the loss.

    Raises
    ------
    TypeError, ValueError
        For a loss of another shape, for arguments out of these ranges, and, where no step is given, for a W0 at which
        the flow is so fast that more than 20,000 steps would be needed.

    Notes
    -----
    Of weak order 1 in the step.  At depth ≥ 2 a step of the drift takes no singular value further than half of
    φ = N σ^{1/N}, at infinite depth than 1 in log σ.  At infinite depth no density e^{−βE} √det g can be normalised
    for a loss that is bounded near singular matrices: W goes to a matrix of lower rank.

    Examples
    --------
    The loss ½ Σ φ² makes φ the singular values of a matrix of Ornstein and Uhlenbeck: d²/β is the mean of Σ φ².

    >>> import numpy as np, dlnsym as dln
    >>> nuclear = dln.FunctionLoss(lambda W: 2 * np.linalg.norm(W, "nuc"), 2, gradient=lambda W: 2 * polar(W))
    >>> def polar(W):
    ...     u, _, vt = np.linalg.svd(W)
    ...     return u @ vt
    >>> paths = dln.langevin(nuclear, dln.Manifold(2, 2), np.eye(2), 2.0, [4.0], count=1000, seed=1, step=0.05)
    >>> bool(abs(4 * paths.singular_values.sum("index").mean() - 2) < 0.25)
    True
    """
    E = checked_loss("loss", loss)
    if not isinstance(M, Manifold):
        raise TypeError(f"M is {check.show(M)}; expected a Manifold")
    if tuple(E.shape) != M.shape:
        raise ValueError(f"loss has shape {E.shape}; expected {M.shape}, the shape of M")
    if not isinstance(projected, bool | np.bool_):
        raise TypeError(f"projected is {check.show(projected)}; expected True or False")
    temperature = 1.0 / check.positive("beta", beta)
    motion = Motion(
        variance=2.0 * temperature,
        gradient=E.gradient,
        entropic=temperature if projected else 0.0,
        reflect=boundary == "reflect",
    )
    if step is None:
        step = _resolved(E, M, W0, times)
    found, record = walk(
        M,
        W0,
        times,
        motion,
        count=count,
        seed=seed,
        step=step,
        boundary=boundary,
        workers=workers,
        chunk=chunk,
        purpose=1,
    )
    passed = dataset(found, record, boundary=boundary, beta=beta, projected=bool(projected))
    known = np.isfinite(record.W).all(axis=(2, 3))
    values = np.full(known.shape, np.nan)
    values[known] = E.value(record.W[known])
    passed["loss"] = (("trajectory", "time"), values, {"long_name": "loss E(W)"})
    meaning: dict[str, Any] = {"long_name": "steps in which the drift was shortened"}
    passed["cut"] = (("trajectory",), record.cut, meaning)
    return passed


SHARE = 0.02
"""Of the time in which the flow relaxes, as the longest step by default."""
MOST_STEPS = 20_000
"""Steps that are taken at most where no step is given."""


def _resolved(loss: Loss, M: Manifold, W0: ArrayLike, times: ArrayLike) -> float | None:
    """A step that resolves the flow at W0; None where a 64th of the last time does."""
    w = check.matrices_of_shape("W0", W0, M.shape).reshape(-1, *M.shape)
    last = float(np.max(check.real_array("times", times), initial=0.0))
    scale = float(np.abs(w).max(initial=0.0))
    if last <= 0.0 or scale == 0.0:
        return None
    # powers of the second derivative, by differences of the gradient
    rng = np.random.default_rng(0)
    x, size, base = rng.normal(size=w.shape), np.zeros(len(w)), np.asarray(loss.gradient(w))
    for _ in range(POWERS):
        x = x / np.sqrt((x**2).sum(axis=(1, 2), keepdims=True))
        x = (np.asarray(loss.gradient(w + DIFFERENCE * scale * x)) - base) / (DIFFERENCE * scale)
        size = np.sqrt((x**2).sum(axis=(1, 2)))
        if not (np.isfinite(size).all() and (size > 0).all()):
            return None
    rate = float((M.at(w).eigenvalues.max(axis=(1, 2)) * size).max())
    if rate * last > SHARE * MOST_STEPS:
        raise ValueError(
            f"W0 is {check.show(W0)}, where the flow has the rate {rate:.3g}: steps that resolve it would be more than "
            f"{MOST_STEPS:,} up to t = {last:g}; expected a step, an earlier last time or a smaller W0"
        )
    return SHARE / rate if SHARE / rate < last / STEPS else None


POWERS, DIFFERENCE = 8, 1e-4
