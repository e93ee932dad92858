"""The kernels for what the flow of a completion problem keeps.

A value N(σ^{2/N} − 1) for each singular value in place of N σ^{2/N}: the sum over a block changes by a constant, and at
infinite depth it is 2 log σ.
"""

from __future__ import annotations

from sympy import log

from derivations.pairs import ALL
from derivations.symbols import N, sigma_i
from dlnsym.algebra.functions import Level
from dlnsym.codegen.kernel import Form, Kernel

SOURCE = "derivations/flow/conserved.py"

LEVEL = Kernel(
    "conserved_level",
    (sigma_i, N),
    meaning=N * (sigma_i ** (2 / N) - 1),
    forms=dict.fromkeys(ALL, Form(Level(2 * log(sigma_i), N))),
    doc="N(σ^{2/N} − 1), which the quantities that the flow keeps weight with squares of singular vectors; −N at σ = 0.",
    source=SOURCE,
)
KERNELS = (LEVEL,)
