"""The forms in which the log-densities of volume are computed: from (2.22), (2.25), (1.15), (1.16).

They are logarithms, finite where the spectrum itself is out of the range of floats.
"""

from __future__ import annotations

from sympy import Abs, Max, Min, Symbol, log
from sympy.codegen.cfunctions import exp2

from derivations.pairs import ALL, ORDERED, PAIR, larger, smaller
from derivations.spectrum.ratio_kernels import CALL, MANTISSA, ell, root_power, shift
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_symmetric, gap
from derivations.spectrum.spectrum_kernels import decay, gap_symmetric
from derivations.symbols import N, sigma_i
from dlnsym.algebra.functions import Clipped, Level, Scaled
from dlnsym.codegen.kernel import Form, Kernel

HERE = "derivations/volume/volume_kernels.py"

LOG_SPECTRUM = Kernel(
    "log_spectrum",
    (*PAIR, N),
    meaning=log(eigenvalue(*PAIR)),
    forms={
        **dict.fromkeys(("numpy", "mpmath"), Form((2 - 2 / N) * log(larger) + log(decay(ell)), (*ORDERED, *CALL))),
        "arb": Form(log(eigenvalue_symmetric(*PAIR))),
    },
    doc="log λ_il of A_{N,W}, also where λ_il itself is out of range; positive singular values.",
    source=f"{HERE}, of (2.9), (2.10)",
)

# ---------------------------------------------------------------- what single values and pairs add

# sqrt(det g) is the product of λ^{-1/2} over all i, l: once for i = l, twice (λ_il = λ_li) for each pair i < l.
VOLUME_SINGLE = Kernel(
    "volume_single",
    (sigma_i, N),
    meaning=-log((sigma_i**2) ** ((N - 1) / N)) / 2,
    forms=dict.fromkeys(ALL, Form(-(1 - 1 / N) * log(sigma_i))),
    doc="What one singular value adds to the log-density of volume, for dW and for dΣ dU dV alike.",
    source=f"{HERE}, (2.22), (2.25), (1.15), (1.16)",
)
VOLUME_PAIR = Kernel(
    "volume_pair",
    (*PAIR, N),
    meaning=-log(eigenvalue(*PAIR)),
    forms=dict.fromkeys(ALL, Form(-LOG_SPECTRUM(*PAIR, N))),
    doc="What a pair i < l adds to the log-density of volume with respect to dW.",
    source=f"{HERE}, (2.22), (2.25)",
)
SVD_JACOBIAN_PAIR = Kernel(
    "svd_jacobian_pair",
    PAIR,
    meaning=Max(*PAIR) ** 2 - Min(*PAIR) ** 2,
    forms=dict.fromkeys(ALL, Form((larger - smaller) * (larger + smaller), ORDERED)),
    doc="|σ_i² − σ_l²|, the factor of a pair i < l in dW = van(Σ²) dΣ dU dV.",
    source="derivations/volume/jacobian.py, Lemma 2.7",
)
# Changing from dW to dΣ dU dV multiplies by van(Σ²) (Lemma 2.7): each pair's 1/λ_il by σ_i² − σ_l², which leaves the gap
# of (1.15) and (1.16).  Two large logarithms could cancel; one logarithm of the gap cannot, and only what float64 cannot hold is split off.
exponent = Symbol("kept", integer=True)
VOLUME_SVD_PAIR = Kernel(
    "volume_svd_pair",
    (*PAIR, N),
    meaning=log(gap(Max(*PAIR), Min(*PAIR))),
    forms={
        "numpy": Form(
            log(Scaled(-Level(ell, N) * exp2(-root_power), exponent)) + (shift - exponent) * log(2),
            (*ORDERED, *CALL, *MANTISSA, (exponent, Clipped(shift, 900))),
        ),
        "mpmath": Form(2 * log(larger) / N + log(-Level(ell, N)), (*ORDERED, *CALL)),
        "arb": Form(log(Abs(gap_symmetric(*PAIR)))),
    },
    doc="What a pair i < l adds to the log-density of volume with respect to dΣ dU dV; −inf at σ_i = σ_l.",
    source=f"{HERE}, (1.15), (1.16)",
)

KERNELS = (LOG_SPECTRUM, VOLUME_SINGLE, VOLUME_PAIR, SVD_JACOBIAN_PAIR, VOLUME_SVD_PAIR)
