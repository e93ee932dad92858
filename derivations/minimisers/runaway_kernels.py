"""The kernel of the region that no trajectory leaves, and in which every one runs away."""

from __future__ import annotations

from sympy import Matrix, Min, Tuple, symbols

from derivations.minimisers import runaways
from derivations.pairs import ALL
from dlnsym.codegen.kernel import Form, Kernel

x, y, z, w = symbols("w_11 w_12 w_21 w_22", real=True)
a, b, c = symbols("Phi_11 Phi_12 Phi_22", positive=True)

_LETTERS = {runaways.a: a, runaways.b: b, runaways.c: c}
_MARGINS = Tuple(
    -Matrix([[x, y], [z, w]]).det(),
    x,
    w,
    -y,
    b**2 / 2 + Min(a, c) ** 2 / 2 - runaways.energy(x, y, w).xreplace(_LETTERS),
)

TRAPPING_MARGINS = Kernel(
    "trapping_margins",
    (x, y, z, w, a, b, c),
    meaning=_MARGINS,
    forms=dict.fromkeys(ALL, Form(_MARGINS)),
    doc="Numbers that are all positive exactly in the region R, from W and the observed entries Φ_11, Φ_12, Φ_22 > 0; at "
    "depths N ≥ 2 every trajectory from R stays there and runs to infinity.",
    source="derivations/minimisers/runaways.py",
)

KERNELS = (TRAPPING_MARGINS,)
