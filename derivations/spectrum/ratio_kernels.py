"""The logarithm of the ratio of two singular values, and powers of the larger one, without loss of digits.

Formulas of two singular values are 0/0 at σ_i = σ_l, lose every digit near it, and overflow long before their value
does.  For floats they are computed through exprel of the logarithm ℓ, with the power of the larger singular value
taken on its mantissa alone.
"""

from __future__ import annotations

from sympy import Abs, Eq, Float, Max, Min, Piecewise, Symbol, log
from sympy.codegen.cfunctions import log1p, log2

from derivations.pairs import ORDERED, PAIR, larger, smaller
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import Bounded, Exponent, Nearest, Scaled
from dlnsym.codegen.kernel import Form, Kernel

HERE = "derivations/spectrum/ratio_kernels.py"

# ---------------------------------------------------------------- letters

ell = Symbol("ell", real=True)
exponent = Symbol("exponent", integer=True)
shift = Symbol("shift", integer=True)
mantissa = Symbol("mantissa", positive=True)
log2_square = Symbol("log2_square", real=True)
remainder = Symbol("remainder", real=True)
bounded = Symbol("bounded", positive=True)

# ---------------------------------------------------------------- the logarithm of the ratio

# ℓ = 2 log(σ_</σ_>) ≤ 0.  Near 1 a rounded ratio would spoil its logarithm, while the difference is exact; far from 1
# the ratio is harmless until it underflows.
by_difference = 2 * log1p((smaller - larger) / larger)
by_ratio = 2 * log(smaller / larger)
by_logarithms = 2 * log(smaller) - 2 * log(larger)
RATIO_OF_NORMAL_SIZE = Float("1e-300")

LOG_RATIO = Kernel(
    "log_ratio",
    PAIR,
    meaning=2 * log(Min(*PAIR) / Max(*PAIR)),
    forms={
        "numpy": Form(
            Piecewise(
                (by_difference, 2 * smaller > larger),
                (by_ratio, smaller / larger > RATIO_OF_NORMAL_SIZE),
                (by_logarithms, True),
            ),
            ORDERED,
        ),
        "mpmath": Form(
            Piecewise(
                (0, Eq(larger, smaller)),
                (by_difference, 2 * smaller > larger),
                (by_ratio, True),
            ),
            ORDERED,
        ),
        "arb": Form(-2 * Abs(log(sigma_i / sigma_l))),
    },
    doc="ℓ = 2 log(σ_</σ_>) ≤ 0 of the smaller and the larger of two singular values; −inf where one is 0.",
    source=f"{HERE}, of (2.9)",
)
CALL = ((ell, LOG_RATIO(*PAIR)),)

# ---------------------------------------------------------------- powers of the larger singular value

# σ_> = m·2^e and 2e = qN + r with q nearest to 2e/N: σ_>^{2−2/N} = 2^{2 log2 m − (r + 2 log2 m)/N} · 2^{2e−q}.  With m
# near 1 the first exponent stays below 3/2, so that its rounding costs a unit in the last place or two at any σ_>; a
# plain power with a rounded exponent loses log(σ) of them.
MANTISSA = (
    (exponent, Exponent(5 * larger / 7)),  # puts the mantissa in [0.7, 1.4), about 1
    (mantissa, Scaled(larger, -exponent)),
    (log2_square, 2 * log2(mantissa)),
    (bounded, Bounded(N)),
    (shift, Nearest(2 * exponent / bounded)),
    (remainder, 2 * exponent - shift * bounded),
)
root_power = -(remainder + log2_square) / bounded

KERNELS = (LOG_RATIO,)
