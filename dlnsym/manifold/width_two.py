"""The logarithm map of 2 × 2 matrices, at depths N ≥ 2: the shortest geodesic, certified.

The two angles and the ratio of the singular values move along a geodesic of the cross-section
(:mod:`~dlnsym.manifold.cross_section`), and W as on a cone over it, at infinite depth as in a product with the line of
log det W.  For N ≥ 2 a shortest geodesic to every matrix with a determinant of the same sign exists.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold.cross_section import POLE, Ends, NoGeodesicError, shortest_arc
from dlnsym.manifold.local import Local


def applies(start: Local) -> bool:
    """Whether matrices are 2 × 2 and of rank two in singular coordinates, and the depth is 2 or more."""
    return start.shape == (2, 2) and start.rank == 2 and start.depth >= 2


def orientation(W: Array, W1: Array) -> int:
    """The sign of the determinants of two 2 × 2 matrices, multiplied, exactly."""
    products = [
        Fraction(float(w[0, 0])) * Fraction(float(w[1, 1])) - Fraction(float(w[0, 1])) * Fraction(float(w[1, 0]))
        for w in (W, W1)
    ]
    return 1 if products[0] * products[1] > 0 else -1


def logarithm(first: Array, last: Array, target: Array, depth: float, orientation: float) -> tuple[Array, float]:
    """The velocity at diag(first) of the shortest geodesic to a matrix, (2, 2), and its length.

    ``last`` are the singular values of the target, which give the digits of small ones, and ``orientation`` has the
    sign of its determinant.  Raises
    :class:`NoGeodesicError`.
    """
    (ratio, scale), (ratio_1, scale_1) = ((_ratio(s), _log_root(s)) for s in (first, last))
    if orientation < 0.0:
        raise NoGeodesicError("its determinant has another sign")
    sum_, difference = 0.5 * (target + _turned_back(target)), 0.5 * (target - _turned_back(target))
    theta = math.atan2(sum_[1, 0], sum_[0, 0])
    psi = math.atan2(difference[1, 0], difference[0, 0])
    on_pole = min(ratio, ratio_1) == 0.0
    ends = Ends(depth, max(ratio, ratio_1), min(ratio, ratio_1), abs(theta), 0.0 if on_pole else abs(psi))
    arc = shortest_arc(ends)
    # a cone over the cross-section, at infinite depth a product with the line of log det W
    if math.isinf(depth):
        rate, outward = arc.length, scale_1 - scale
        length = math.hypot(math.sqrt(2.0) * outward, rate)
    else:
        # the cone, unrolled: a plane with polar coordinates
        turn = arc.length / (math.sqrt(2.0) * depth)
        height, height_1 = (float(kernels.cross_section_height(r, depth)) for r in (ratio, ratio_1))
        larger = (scale_1 - scale + height_1 - height) / depth
        outward = depth * (math.expm1(larger) - 2.0 * math.exp(larger) * math.sin(0.5 * turn) ** 2)
        rate = math.sqrt(2.0) * depth * math.exp(larger) * math.sin(turn)
        chord = math.hypot(math.expm1(larger), 2.0 * math.exp(0.5 * larger) * math.sin(0.5 * turn))
        length = depth * math.exp((scale + height) / depth) * math.sqrt(2.0) * chord
    inner, outer, radial = (
        float(f(ratio, depth))
        for f in (kernels.cross_section_inner, kernels.cross_section_outer, kernels.cross_section_radial)
    )
    theta_rate = math.copysign(arc.inner, theta) / inner * rate
    psi_rate = math.copysign(arc.outer, psi) / outer * rate if outer else 0.0
    fall = (arc.leaves if ratio <= ratio_1 else -arc.arrives) / radial * rate
    # log σ_1 and log σ_2 move apart by the rate of r
    of_first, of_last = (fall * float(share) for share in kernels.cross_section_shares(ratio, depth))
    x = np.diag([first[0] * (outward + of_first), first[1] * (outward - of_last)])
    mean, half = 0.5 * (first[0] + first[1]), 0.5 * (first[0] - first[1])
    if ratio == 0.0:
        # r leaves the pole in the direction ψ
        x = first[0] * (outward * np.eye(2) + 0.5 * fall * _reflection(psi))
    x[0, 1] += half * psi_rate - mean * theta_rate
    x[1, 0] += half * psi_rate + mean * theta_rate
    return np.asarray(x), length


def _reflection(psi: float) -> Array:
    return np.array([[math.cos(psi), math.sin(psi)], [math.sin(psi), -math.cos(psi)]])


def _turned_back(z: Array) -> Array:
    """J Z J^T with a quarter turn J: the same for multiples of rotations, the negative for those of reflections."""
    return np.array([[z[1, 1], -z[1, 0]], [-z[0, 1], z[0, 0]]])


def _ratio(sigma: Array) -> float:
    """log(σ_1/σ_2), 0 where that is not more than rounding."""
    ratio = math.log1p((sigma[0] - sigma[1]) / sigma[1]) if sigma[0] < 2 * sigma[1] else math.log(sigma[0] / sigma[1])
    return ratio if ratio > POLE else 0.0


def _log_root(sigma: Array) -> float:
    """½ log(σ_1 σ_2)."""
    return 0.5 * (math.log(sigma[0]) + math.log(sigma[1]))
