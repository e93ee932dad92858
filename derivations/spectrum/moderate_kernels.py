"""The spectrum and its logarithm by fewer operations, for positive singular values of moderate size.

Where squares and quotients of singular values are in the range of floats, ℓ is one logarithm, and σ_>^{2−2/N} one power
with what rounding took from its exponent put back.
"""

from __future__ import annotations

from sympy import Max, Min, Symbol, log
from sympy.codegen.cfunctions import log1p

from derivations.pairs import ORDERED, PAIR, larger, smaller
from derivations.spectrum.spectrum import eigenvalue, gap
from derivations.spectrum.spectrum_kernels import decay
from derivations.symbols import N
from dlnsym.algebra.functions import ExponentError, Level, Quotient, exprel
from dlnsym.codegen.kernel import Form, Kernel

HERE = "derivations/spectrum/moderate_kernels.py"
ell, error = Symbol("ell", real=True), Symbol("error", real=True)
rounded, power = Symbol("rounded", positive=True), Symbol("power", positive=True)

# σ_> − σ_< is exact where they are close, and the logarithm of 1 + x loses no digits at any x ≥ 0
RATIO = (*ORDERED, (ell, -2 * log1p((larger - smaller) / smaller)))
POWER = ((rounded, larger ** (2 - 2 / N)), (error, ExponentError(N)), (power, rounded + error * rounded * log(larger)))
_DOMAIN = "for positive singular values whose squares and quotients are in range"
MODERATE_SPECTRUM = Kernel(
    "moderate_spectrum",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR),
    forms=dict.fromkeys(("numpy", "jax"), Form(Quotient(power * exprel(ell), exprel(ell / N)), (*RATIO, *POWER))),
    doc=f"Eigenvalue λ_il of A_{{N,W}} {_DOMAIN}.",
    source=f"{HERE}, of (2.9), (2.10)",
)
MODERATE_VOLUME_PAIR = Kernel(
    "moderate_volume_pair",
    (*PAIR, N),
    meaning=-log(eigenvalue(*PAIR)),
    forms={"numpy": Form(-(2 - 2 / N) * log(larger) - log(decay(ell)), RATIO)},
    doc=f"−log λ_il {_DOMAIN}.",
    source=f"{HERE}, of (2.22), (2.25)",
)
MODERATE_VOLUME_SVD_PAIR = Kernel(
    "moderate_volume_svd_pair",
    (*PAIR, N),
    meaning=log(gap(Max(*PAIR), Min(*PAIR))),
    forms={"numpy": Form(log(Quotient(-(larger**2) * Level(ell, N), power)), (*RATIO, *POWER))},
    doc=f"log of N |σ_i^{{2/N}} − σ_l^{{2/N}}| {_DOMAIN}; −inf at σ_i = σ_l.",
    source=f"{HERE}, of (1.15), (1.16)",
)
KERNELS = (MODERATE_SPECTRUM, MODERATE_VOLUME_PAIR, MODERATE_VOLUME_SVD_PAIR)
