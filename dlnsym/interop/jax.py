"""The training flow in JAX: for ``jit``, ``vmap``, ``grad``, and solvers such as diffrax.

Everything is in float64.  JAX computes in float32 by default: what is called on NumPy arrays or lists asks
for float64 by itself, and what is traced is traced under ``with jax.enable_x64(True)``.  No switch is thrown for the
rest of a program.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from dlnsym._shared import validate as check
from dlnsym.losses.protocol import Loss

try:
    import jax
    import jax.numpy as jnp
except ImportError:
    raise ImportError("dlnsym.interop.jax needs JAX; expected it installed (pip install 'dlnsym[jax]')") from None

from dlnsym.kernels import jax_target
from dlnsym.losses.in_jax import on_matrices

JaxArray = Any
"""An array of JAX, or one that it traces."""
Function = Callable[..., Any]


def spectrum(singular_values: Any, depth: float) -> JaxArray:
    """The eigenvalues λ_il of A_{N,W}, eq. (2.9): (..., d) -> (..., d, d).

    As :func:`dlnsym.spectrum`, for positive singular values from 2^-200 to 2^200, which are not checked.  Error at most
    5 ulp on CPU.  Smooth, with its derivatives, where singular values are equal.

    Raises ``TypeError`` for arrays of JAX that are not float64, ``ValueError`` for an invalid depth.

    >>> import math
    >>> spectrum([2.0, 1.0], math.inf).round(3).tolist()
    [[4.0, 2.164], [2.164, 1.0]]
    """
    n = check.depth(depth)
    with jax.enable_x64(True):
        return _pairs(_float64("singular_values", singular_values), n)


def operator(W: Any, Z: Any, depth: float) -> JaxArray:
    """A_{N,W}(Z), eq. (1.6) and (1.9): (..., m, n), (..., m, n) -> (..., m, n), for W of full rank.

    As :func:`dlnsym.operator`, with a derivative that holds where singular values are equal too; second derivatives
    need distinct ones.  Singular values are from 2^-100 to 2^100, which is not checked in arrays of JAX: a singular W
    gives nan there.

    Raises ``TypeError`` for arrays of JAX that are not float64, ``ValueError`` for shapes that disagree, for an invalid
    depth, and for a singular W.

    >>> import numpy as np
    >>> operator(np.diag([2.0, 1.0]), np.ones((2, 2)), 1).tolist()
    [[1.0, 1.0], [1.0, 1.0]]
    """
    n = check.depth(depth)
    with jax.enable_x64(True):
        w, z = _float64("W", W), _float64("Z", Z)
        if w.ndim < 2 or w.shape[-2:] != z.shape[-2:]:
            raise ValueError(f"W has shape {w.shape}, Z has shape {z.shape}; expected matrices of one shape")
        found = _over_batch(w, z, n)
    if not any(isinstance(x, jax.Array) for x in (W, Z)) and not np.isfinite(found).all():
        # where it is traced, JAX's nan says so
        raise ValueError(f"W is {check.show(W)}; expected matrices of full rank, singular values from 2^-100 to 2^100")
    return found


def gradient(loss: Loss | Function) -> Function:
    """∂E as a function of one matrix in JAX: (m, n) -> (m, n).  Losses and errors as for :func:`on_matrices`."""
    return on_matrices(loss).gradient


def vector_field(loss: Loss | Function, depth: float) -> Function:
    """f(t, W, args) = −A_{N,W}(∂E(W)), the right-hand side of (1.7): W (..., m, n) of full rank.

    Parameters
    ----------
    loss : as for :func:`on_matrices`
    depth : int ≥ 1 or ``math.inf``

    Returns
    -------
    callable
        Of flow time, W, and arguments that it ignores, as ``diffrax.ODETerm`` and ``jax.experimental.ode`` have it;
        ``f(0.0, W)`` will do.  It can be compiled, mapped, and differentiated in W and in what the loss closes over.

    Raises
    ------
    TypeError, ValueError
        For another loss, and for an invalid depth.  f raises ``TypeError`` for float32.

    Notes
    -----
    Each call takes one singular value decomposition.

    Examples
    --------
    >>> import jax, numpy as np, dlnsym as dln
    >>> f = vector_field(dln.CompletionProblem([[1.0, None], [None, 2.0]]), 3)
    >>> f(0.0, np.eye(2)).tolist()
    [[-0.0, -0.0], [-0.0, 1.0]]
    >>> with jax.enable_x64(True):
    ...     jax.jit(jax.vmap(f, (None, 0)))(0.0, jax.numpy.stack([np.eye(2)] * 5)).shape
    (5, 2, 2)
    """
    n, slope = check.depth(depth), gradient(loss)

    def velocity(t: Any, W: Any, args: Any = None) -> JaxArray:
        """−A_{N,W}(∂E(W)) in flow time."""
        with jax.enable_x64(True):
            w = _float64("W", W)
            along = jnp.vectorize(slope, signature="(m,n)->(m,n)")(w)
            return -_over_batch(w, along, n)

    return velocity


# ---------------------------------------------------------------- inside


def _float64(name: str, value: Any) -> JaxArray:
    """Raises ``TypeError`` for arrays of JAX with another type, whose digits are gone already."""
    if not isinstance(value, jax.Array):
        return jnp.asarray(check.real_array(name, value))
    if value.dtype != np.float64:
        wanted = "float64, as under jax.enable_x64(True)"
        raise TypeError(f"{name} is of type {value.dtype}; expected {wanted}")
    return value


def _pairs(sigma: JaxArray, depth: float) -> JaxArray:
    return jax_target.moderate_spectrum(sigma[..., :, None], sigma[..., None, :], depth)


def _single(sigma: JaxArray, depth: float) -> JaxArray:
    """λ(σ, 0) = λ(σ, σ)/N."""
    return jax_target.moderate_spectrum(sigma, sigma, depth) / depth


def _over_batch(w: JaxArray, z: JaxArray, depth: float) -> JaxArray:
    return jnp.vectorize(partial(_operator, depth), signature="(m,n),(m,n)->(m,n)")(w, z)


@partial(jax.custom_jvp, nondiff_argnums=(0,))
def _operator(depth: float, w: JaxArray, z: JaxArray) -> JaxArray:
    m, n = w.shape
    if m < n:
        return _operator(depth, w.T, z.T).T
    u, sigma, vt = jnp.linalg.svd(w, full_matrices=False)
    image = z @ vt.T
    inner = u.T @ image
    whole = u @ (_pairs(sigma, depth) * inner)
    if m > n:
        # rows outside of the columns of W
        whole = whole + (image - u @ inner) * _single(sigma, depth)
    return whole @ vt


@_operator.defjvp
def _operator_along(
    depth: float, at: tuple[JaxArray, JaxArray], along: tuple[JaxArray, JaxArray]
) -> tuple[JaxArray, JaxArray]:
    """D A_{N,W}(Z)[X] = Σ_j D_ij;l (σ_j X_ij + σ_i X_ji) Z_jl + D_lj;i Z_ij (σ_j X_jl + σ_l X_lj) in singular frames.

    D_ij;l = (λ_il − λ_jl)/(σ_i² − σ_j²), by divided differences that have their digits where singular values meet.
    """
    (w, z), (x, dz) = at, along
    if w.shape[0] < w.shape[1]:
        value, change = _operator_along(depth, (w.T, z.T), (x.T, dz.T))
        return value.T, change.T
    u, sigma, vt = jnp.linalg.svd(w, full_matrices=True)
    z_in, x_in = u.T @ z @ vt.T, u.T @ x @ vt.T
    m, n = w.shape
    # σ of rows beyond the columns of W is 0
    tall = jnp.concatenate([sigma, jnp.zeros(m - n)])
    left, right = _rises(sigma, depth, m - n)
    padded = jnp.pad(x_in, ((0, 0), (0, m - n)))
    of_rows = padded * tall + padded.T * tall[:, None]
    inner = x_in[:n]
    of_columns = sigma[:, None] * inner + inner.T * sigma
    change = jnp.einsum("ijl,ij,jl->il", left, of_rows, z_in) + jnp.einsum("lji,ij,jl->il", right, z_in, of_columns)
    return _operator(depth, w, z), _operator(depth, w, dz) + u @ change @ vt


def _rises(sigma: JaxArray, depth: float, more: int) -> tuple[JaxArray, JaxArray]:
    """D_ij;l for rows i, j, (m, m, n), and D_lj;i for columns l, j, (n, n, m); ``more`` rows have singular value 0."""
    n = len(sigma)
    # sorted triples, σ falling
    i, j, l = np.sort(np.indices((n, n, n)).reshape(3, -1), axis=0)
    h, eigenvalues = sigma * sigma, _pairs(sigma, depth)
    pairs = 1.0 / eigenvalues
    steps = jax_target.node_pair(sigma[:, None], sigma, depth)[1]
    second = jax_target.second_difference(
        h[i], h[l], pairs[i, j], pairs[i, l], pairs[j, l], steps[i, l], steps[j, l], depth
    ).reshape(n, n, n)
    inner = second * eigenvalues[:, None, :] * eigenvalues[None]
    if not more:
        return inner, inner
    single = _single(sigma, depth)
    beyond = (eigenvalues - single) / h[:, None]
    left = jnp.zeros((n + more, n + more, n)).at[:n, :n].set(inner)
    left = left.at[:n, n:].set(beyond[:, None]).at[n:, :n].set(beyond[None])
    flat = jnp.zeros((n, n)) if math.isinf(depth) else _of_single(sigma, eigenvalues, depth)
    right = jnp.concatenate([inner, jnp.repeat(flat[..., None], more, axis=-1)], axis=-1)
    return left, right


def _of_single(sigma: JaxArray, eigenvalues: JaxArray, depth: float) -> JaxArray:
    """D_lj;0 at finite depth: the divided difference of σ^{2−2/N}/N in σ², by the nodes σ_l, σ_j and 0."""
    n = len(sigma)
    l, j = np.sort(np.indices((n, n)).reshape(2, -1), axis=0)
    single, h = _single(sigma, depth), sigma * sigma
    second = jax_target.second_difference(
        h[l], 0.0 * h[l], 1.0 / eigenvalues[l, j], 1.0 / single[l], 1.0 / single[j], jnp.inf, jnp.inf, depth
    )
    return (second * single[l] * single[j]).reshape(n, n)
