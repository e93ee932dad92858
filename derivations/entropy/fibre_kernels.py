"""The forms in which the volume of the balanced factorisations is computed: logarithms of the factors of fibre_volume."""

from __future__ import annotations

from sympy import Symbol, exp, log, pi, sqrt

from derivations.pairs import ALL, PAIR
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N, sigma_i
from derivations.volume.volume_kernels import VOLUME_PAIR
from dlnsym.codegen.kernel import Form, Kernel

HERE = "derivations/entropy/fibre_volume.py"
n = Symbol("n", positive=True)
log_gamma = Symbol("log_gamma", real=True)
excess = Symbol("excess", positive=True)

FIBRE_PAIR = Kernel(
    "fibre_pair",
    (*PAIR, N),
    meaning=log(N * eigenvalue(*PAIR)) / 2,
    forms=dict.fromkeys(ALL, Form((log(N) - VOLUME_PAIR(*PAIR, N)) / 2)),
    doc="What a pair i < l adds to the entropy at finite depth: ½ log(N λ_il).",
    source=f"{HERE}, Menon and Yu, Theorem 4",
    finite_depth=True,
)
FIBRE_SINGLE = Kernel(
    "fibre_single",
    (sigma_i, N, excess),
    meaning=log((sigma_i ** (excess / N)) ** (N - 1)),
    forms=dict.fromkeys(ALL, Form(excess * (1 - 1 / N) * log(sigma_i))),
    doc="What one singular value adds to the entropy where the N − 1 hidden layers are wider than the rank by excess.",
    source=HERE,
)
ORTHOGONAL_FACTOR = Kernel(
    "orthogonal_factor",
    (n, log_gamma),
    meaning=log(sqrt(2) ** (n - 1) * 2 * pi ** (n / 2) / exp(log_gamma)),
    forms=dict.fromkeys(ALL, Form((n + 1) * log(2) / 2 + n * log(pi) / 2 - log_gamma)),
    doc="log(c_n/c_{n−1}), c_n the volume of O(n) in the Frobenius metric, from log Γ(n/2).",
    source=HERE,
)

KERNELS = (FIBRE_PAIR, FIBRE_SINGLE, ORTHOGONAL_FACTOR)
