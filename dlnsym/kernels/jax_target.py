"""Kernels for jax: JAX arrays, to be compiled, mapped and differentiated; needs JAX, the extra ``jax``.

Generated from the derivations by ``dlnsym kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

import jax.numpy


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0; with its derivatives."""
    small = jax.numpy.abs(x) < 0.5
    near, far = jax.numpy.where(small, x, 0.0), jax.numpy.where(small, 1.0, x)
    # Σ x^k/(k + 1)!, by Horner's rule
    series: Any = 1.0
    for k in range(15, 1, -1):
        series = 1.0 + near / k * series
    return jax.numpy.where(small, series, jax.numpy.expm1(far) / far)


def level(x: Any, n: float) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n."""
    return x if n == float("inf") else n * jax.numpy.expm1(x / n)


def exponent_error(n: float) -> float:
    """2 − 2/n less the value that ``2 - 2/n`` has in float64, for n ≥ 1; 0 at infinite n."""
    if n == float("inf"):
        return 0.0
    whole, parts = (2.0 - 2.0 / n).as_integer_ratio()
    depth, unit = n.as_integer_ratio()
    # 2 − 2/n − rounded, in integers, then once rounded
    return (2 * depth * parts - 2 * unit * parts - whole * depth) / (depth * parts)


def divided_power(depth: float, x: Any, y: Any) -> Any:
    """Divided difference of (1 + x/N)^N at 0, x and y, for x and y from 0 to 1/2, by its series."""
    x, y = jax.numpy.minimum(x, 1.0), jax.numpy.minimum(y, 1.0)
    # the coefficients of x, x², …
    terms, product = [], 1.0
    for k in range(22):
        product *= (1.0 - k / depth) / (k + 1.0)
        terms.append(product)
    # Horner's rule for the divided differences at (0, x) and (0, x, y)
    first = second = 0.0
    for term in reversed(terms):
        second = second * y + first
        first = first * x + term
    return second


def node_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """λ_il and u_il = N((σ_i/σ_l)^{2/N} − 1), at infinite depth 2 log(σ_i/σ_l), for σ_i ≥
    σ_l > 0 of moderate size. Source: derivations/connection/differences.py.
    """
    ell = 2*jax.numpy.log1p((sigma_i - sigma_l)/sigma_l)
    root = exprel(ell/N)
    result_1 = sigma_l**(2 - 2/N)*exprel(ell)/root
    result_2 = ell*root
    return result_1, result_2


def second_difference(h_1: Any, h_3: Any, k_12: Any, k_13: Any, k_23: Any, u_13: Any, u_23: Any, N: Any) -> Any:
    """−k[1,2,3] of nodes h_1 ≥ h_2 ≥ h_3: positive, 0 at depth 1. Source:
    derivations/connection/differences.py.
    """
    x0 = h_3**(1 - 2/N)*k_12*k_13*k_23*divided_power(N, u_23, u_13)
    return jax.numpy.where(2*u_13 <= 1, x0, (k_23 - k_12)/(h_1 - h_3))


def clock(y_r: Any, N: Any) -> Any:
    """dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r =
    1. Source: derivations/flow/clocks.py.
    """
    return jax.numpy.exp(y_r*(2/N - 1))


def log_singular_rate(y_i: Any, y_r: Any, G_ii: Any, N: Any) -> Any:
    """dy_i/dτ for y_i = log σ_i and r = e^{y_r}; y_r = 0 gives the rate in flow time.
    Source: derivations/flow/clocks.py.
    """
    return -G_ii*jax.numpy.exp((y_i - y_r)*(1 - 2/N))


def log_turns(y_i: Any, y_l: Any, y_r: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entries (i, l) of U^T dU/dτ and V^T dV/dτ from logarithms of singular values, y_i >
    y_l, also at y_l = −∞; y_r = 0 gives the rates in flow time; undefined at y_i = y_l.
    Source: derivations/flow/clocks.py.
    """
    spread = y_i - y_l
    x0 = -y_r
    other = jax.numpy.exp(x0 + y_l)
    growth = jax.numpy.exp((x0 + y_i)*(1 - 2/N))
    root = jax.numpy.exp((2*y_r - 2*y_i)/N)
    x1 = other*root
    x2 = level(-2*spread, N)
    result_1 = (-G_il*x1 - G_li*growth)/x2
    result_2 = (-G_il*growth - G_li*x1)/x2
    return result_1, result_2


def least_squares_residual(W: Any, X: Any, Y: Any) -> Any:
    """W X − Y. Source: derivations/layers/least_squares.py."""
    return W @ X - Y


def least_squares_gradient(W: Any, X: Any, Y: Any) -> Any:
    """Gradient of ½|W X − Y|² in W. Source: derivations/layers/least_squares.py."""
    return (W @ X - Y) @ jax.numpy.swapaxes(X, -1, -2)


def loss_entry(w: Any, target: Any, weight: Any) -> Any:
    """What one matrix entry adds to the loss E_B(W). Source: derivations/layers/loss.py,
    (1.10).
    """
    return (1/2)*weight*(target - w)**2


def gradient_entry(w: Any, target: Any, weight: Any) -> Any:
    """Derivative of the loss E_B(W) by one matrix entry. Source: derivations/layers/loss.py,
    from (1.10) by differentiation.
    """
    return weight*(w - target)


def moderate_spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """Eigenvalue λ_il of A_{N,W} for positive singular values whose squares and quotients
    are in range. Source: derivations/spectrum/moderate_kernels.py, of (2.9), (2.10).
    """
    larger = jax.numpy.maximum(sigma_i, sigma_l)
    smaller = jax.numpy.minimum(sigma_i, sigma_l)
    ell = -2*jax.numpy.log1p((larger - smaller)/smaller)
    rounded = larger**(2 - 2/N)
    error = exponent_error(N)
    power = error*rounded*jax.numpy.log(larger) + rounded
    return power*exprel(ell)/exprel(ell/N)
