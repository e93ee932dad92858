"""Geodesics of the cross-section next to equal singular values, to leading order: starts for Newton's method.

There the metric of the cross-section is e² |dz|² + (M_0 + M_2 |z|²) dθ² at z = r e^{iψ}, and with θ for time a geodesic
has z'' = κ² z, κ² = M_2/e²: it is a sum of two exponentials.
"""

from __future__ import annotations

import cmath
import math

from dlnsym.kernels import numpy_target as kernels

FARTHEST = 0.3
"""r up to which these are good starts."""
LEAST_RATE = 1e-3
"""Exponents κ θ below it are taken for it; the digits of the two exponentials are lost otherwise."""


def start(depth: float, far: float, near: float, theta: float, psi: float) -> tuple[float, float, bool]:
    """The least r of the geodesic, the logarithm of b/P^{1/2} over a/M^{1/2} there, and whether it is on the way.

    For 0 < near ≤ far ≤ :data:`FARTHEST` and angles that are not 0.
    """
    radial = float(kernels.cross_section_radial(0.0, depth))
    inner = float(kernels.cross_section_inner(0.0, depth))
    s = max(math.sqrt(float(kernels.cross_section_bend(depth))) * theta, LEAST_RATE)
    # in units of the farther r: z = p e^{su} + m e^{−su} for u from 0 to 1
    begin, end = near / far, cmath.exp(1j * psi)
    p, m = (end - begin * math.exp(-s)) / (2.0 * math.sinh(s)), (begin * math.exp(s) - end) / (2.0 * math.sinh(s))
    size, half = 2.0 * math.sqrt(abs(p) * abs(m)), 0.5 * cmath.phase(p / m) if p and m else 0.0
    least, speed = size * abs(math.cos(half)), s * size * abs(math.sin(half))
    slope = math.log(max(radial * far * speed / (math.sqrt(inner) * theta), 1e-300))
    return min(far * least, near), slope, abs(m) > abs(p)
