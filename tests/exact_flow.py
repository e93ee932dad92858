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

from dlnsym._validate import Array


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
    """W(t) at depth 2 from any start, of any shape.

    With balanced layers W = W_2 W_1 and Q = [W_1^T; W_2], P = Q Q^T obeys dP/ds = F P + P F − P² in weight time
    s = t/2, F = [[0, Φ^T], [Φ, 0]], so that P(s) = e^{Fs} Q₀ (1 + Q₀^T ∫₀^s e^{2Fu} du Q₀)⁻¹ Q₀^T e^{Fs}.
    """
    m, n = W0.shape
    u, sigma, vt = np.linalg.svd(W0, full_matrices=False)
    q = np.concatenate([vt.T * np.sqrt(sigma), u * np.sqrt(sigma)])
    f = np.block([[np.zeros((n, n)), target.T], [target, np.zeros((m, m))]])
    s = t / 2
    # the integral is the upper right block of the exponential of [[2F, 1], [0, 0]]
    whole = expm(s * np.block([[2 * f, np.eye(m + n)], [np.zeros((m + n, 2 * (m + n)))]]))
    integral, moved = whole[: m + n, m + n :], expm(f * s) @ q
    p: Any = moved @ np.linalg.solve(np.eye(len(sigma)) + q.T @ integral @ q, moved.T)
    w: Array = p[n:, :n]
    return w


def orthogonal(size: int, columns: int, seed: int) -> Array:
    """A matrix with orthonormal columns."""
    q: Array = np.linalg.qr(np.random.default_rng(seed).standard_normal((size, columns)))[0]
    return q
