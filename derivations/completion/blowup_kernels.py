"""The kernels for the blow-up of volume where one singular value vanishes.

The logarithm of the coefficient is that of the density of volume at σ_1, …, σ_{d−1}, plus what the single factor adds at
t = σ_d/η, plus what each pair with σ_d adds in the limit.
"""

from __future__ import annotations

from sympy import Symbol, log

from derivations.completion.corank_one import of_pair
from derivations.pairs import ALL
from derivations.symbols import N, sigma_i
from dlnsym.codegen.kernel import Form, Kernel

SOURCE = "derivations/completion/corank_one.py"
u, v, observed = (Symbol(name, real=True) for name in ("u", "v", "observed"))
pole = Symbol("pole", positive=True)

BLOWUP_PAIR = Kernel(
    "blowup_pair",
    (sigma_i, pole, N),
    meaning=log(of_pair(pole, N)),
    forms=dict.fromkeys(ALL, Form(log(pole) - (2 - 2 / N) * log(sigma_i))),
    doc="What the pair of σ_i and the singular value that vanishes adds to the log of the coefficient of blow-up: the pole "
    "is N at finite depth, and 2 at infinite depth, where a factor |log η| is taken out.",
    source=SOURCE,
)
STEEPNESS_ENTRY = Kernel(
    "steepness_entry",
    (u, v, observed),
    meaning=(1 - observed) * u * v,
    forms=dict.fromkeys(ALL, Form((1 - observed) * u * v)),
    doc="Entry of u_d v_d^T where an entry is not observed, else 0; their norm is t = σ_d/η to leading order.",
    source=SOURCE,
)
KERNELS = (BLOWUP_PAIR, STEEPNESS_ENTRY)
