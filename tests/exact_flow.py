"""Trajectories of the training flow that are known exactly, for any integrator to be compared with.

Everything is observed: the loss is ½‖W − Φ‖².
"""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
from scipy.integrate import quad
from scipy.linalg import expm
from scipy.optimize import brentq
from scipy.special import lambertw

from dlnsym._shared.validate import Array


def singular_value(t: float, start: float, target: float, depth: float) -> float:
    """σ(t) of dσ/dt = −σ^{2−2/N} (σ − s), which is all there is where W(0) and Φ have their frames in common."""
    if start == target:
        return target
    if depth == 1:
        return target + (start - target) * math.exp(-t)
    if depth == 2:
        grown = math.expm1(target * t)
        return target * (grown + 1) / (grown + target / start)
    if math.isinf(depth):
        # W₀, the Lambert function, of K e^{−s²t} with K = y₀ e^{y₀}, y₀ = s/σ(0) − 1; through logarithms
        y = target / start - 1
        if y > 0:
            log = math.log(y) + y - target**2 * t
            if log > 300:
                return float(target / (1 + mpmath.lambertw(mpmath.exp(log))))
            return float(target / (1 + lambertw(math.exp(log)).real))
        return float(target / (1 + lambertw(y * math.exp(y - target**2 * t)).real))

    return quadrature(t, start, target, depth)


def quadrature(t: float, start: float, target: float, depth: float) -> float:
    """The same at any depth ≥ 2: z = log|s/σ − 1| has dz/dt = −s σ^{1−2/N}, and 1/σ is linear in e^z."""
    sign = 1.0 if start < target else -1.0
    power, z0 = 1 - 2 / depth, math.log(abs(target / start - 1))

    def value(z: float) -> float:
        return target / (1 + sign * math.exp(z))

    def elapsed(z: float) -> float:
        return float(quad(lambda x: value(x) ** -power / target, z, z0, epsabs=1e-14, epsrel=1e-13, limit=200)[0])

    fastest = target * max(start, target) ** power
    return value(float(brentq(lambda z: elapsed(z) - t, z0 - 1.01 * fastest * t, z0, xtol=1e-14, rtol=1e-14)))


def aligned(t: float, U: Array, start: Array, target: Array, V: Array, depth: float) -> Array:
    """W(t) = U diag(σ(t)) V^T."""
    sigma = [singular_value(t, float(a), float(s), depth) for a, s in zip(start, target, strict=True)]
    w: Array = (U * sigma) @ V.T
    return w


def riccati(t: float, W0: Array, target: Array) -> Array:
    """W(t) at depth 2 from any start, of any shape and rank: that of balanced layers with the product W0."""
    u, sigma, vt = np.linalg.svd(W0, full_matrices=False)
    return _riccati(t, np.concatenate([vt.T * np.sqrt(sigma), u * np.sqrt(sigma)]), target, 0.0)


def riccati_of_layers(t: float, W2: Array, W1: Array, target: Array) -> Array:
    """W(t) from layers for which W_2^T W_2 − W_1 W_1^T is a number times the identity, of any inner width."""
    gap = W2.T @ W2 - W1 @ W1.T
    np.testing.assert_allclose(gap, gap[0, 0] * np.eye(len(gap)), rtol=0, atol=1e-13)
    return _riccati(t, np.concatenate([W1.T, W2]), target, float(gap[0, 0]))


def _riccati(t: float, q: Array, target: Array, gap: float) -> Array:
    """derivations/flow/exact_solutions.py: P(s) = e^{Fs} Q₀ (1 + Q₀^T ∫₀^s e^{2Fu} du Q₀)⁻¹ Q₀^T e^{Fs} in s = t/2."""
    m, n = target.shape
    f = np.block([[-gap / 2 * np.eye(n), target.T], [target, gap / 2 * np.eye(m)]])
    s = t / 2
    # the integral is the upper right block of the exponential of [[2F, 1], [0, 0]]
    whole = expm(s * np.block([[2 * f, np.eye(m + n)], [np.zeros((m + n, 2 * (m + n)))]]))
    integral, moved = whole[: m + n, m + n :], expm(f * s) @ q
    p: Any = moved @ np.linalg.solve(np.eye(q.shape[1]) + q.T @ integral @ q, moved.T)
    w: Array = p[n:, :n]
    return w


def apart(shape: tuple[int, int], width: int, gap: float, seed: int) -> tuple[Array, Array]:
    """Layers W_2, W_1 around an inner width with W_2^T W_2 − W_1 W_1^T = ``gap`` times the identity.

    For a gap other than 0, W_1 has ``width`` columns at least, or W_2 as many rows.
    """
    m, n = shape
    q = orthogonal(width, width, seed)
    small = np.zeros(width)
    rank = min(m, n, width)
    small[:rank] = np.random.default_rng(seed).uniform(0.2, 0.8, rank)
    outer, inner = np.sqrt(small + max(gap, 0.0)), np.sqrt(small + max(-gap, 0.0))

    def frame(side: int, values: Array, seed: int) -> Array:
        many = int(np.count_nonzero(values))
        return np.pad(orthogonal(side, many, seed), ((0, 0), (0, width - many)))

    return (frame(m, outer, seed + 1) * outer) @ q.T, (q * inner) @ frame(n, inner, seed + 2).T


def orthogonal(size: int, columns: int, seed: int) -> Array:
    """A matrix with orthonormal columns."""
    q: Array = np.linalg.qr(np.random.default_rng(seed).standard_normal((size, columns)))[0]
    return q
