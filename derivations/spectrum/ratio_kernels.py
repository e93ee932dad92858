"""The logarithm of the ratio of two singular values, and powers of the larger one, without loss of digits.

Formulas of two singular values are 0/0 at σ_i = σ_l, lose every digit near it, and overflow long before their value
does.  For floats they are computed through exprel of the logarithm ℓ, with the power of the larger singular value
taken on its mantissa alone.
"""

from __future__ import annotations

from sympy import Abs, Eq, Float, Max, Min, Piecewise, Symbol, log
from sympy.codegen.cfunctions import log1p, log2

from derivations.pairs import ORDERED, PAIR, E, Q, compared, equalities, larger, smaller
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import Bounded, Exponent, Nearest, Scaled, elementary
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

HERE = "derivations/spectrum/ratio_kernels.py"
identity = ExpLogZeroTest()

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
            Piecewise((0, Eq(larger, smaller)), (by_difference, 2 * smaller > larger), (by_ratio, True)), ORDERED
        ),
        "arb": Form(-2 * Abs(log(sigma_i / sigma_l))),
    },
    doc="ℓ = 2 log(σ_</σ_>) ≤ 0 of the smaller and the larger of two singular values; −inf where one is 0.",
    source=f"{HERE}, of (2.9)",
)
CALL = ((ell, LOG_RATIO(*PAIR)),)
falling_ell = 2 * log(sigma_l / sigma_i)
"""ℓ for σ_i > σ_l."""
POSITIVE = {larger: sigma_i, smaller: sigma_l}
LOGARITHMS = (
    Fact(
        Relation(falling_ell, elementary(by_difference.subs(POSITIVE))),
        identity,
        text=(
            "Write σ_> and σ_< for the larger and the smaller singular value and ℓ = 2 log(σ_</σ_>). Where they are "
            "close, ℓ = 2 log1p((σ_< − σ_>)/σ_>): the difference is exact in floating point when σ_> < 2 σ_<."
        ),
    ),
    Fact(
        Relation(falling_ell, by_logarithms.subs(POSITIVE)),
        identity,
        text="Where σ_</σ_> would underflow, ℓ = 2 log σ_< − 2 log σ_>.",
    ),
)

# ---------------------------------------------------------------- powers of the larger singular value

# σ_> = m·2^e, 2e = qN + r.  A plain power with a rounded exponent loses log(σ) units in the last place.
MANTISSA = (
    (exponent, Exponent(5 * larger / 7)),  # puts the mantissa in [0.7, 1.4), about 1
    (mantissa, Scaled(larger, -exponent)),
    (log2_square, 2 * log2(mantissa)),
    (bounded, Bounded(N)),
    (shift, Nearest(2 * exponent / bounded)),
    (remainder, 2 * exponent - shift * bounded),
)
root_power = -(remainder + log2_square) / bounded
m = Symbol("m", positive=True)
_AT_MANTISSA = {log2_square: 2 * log(m) / log(2), remainder: 2 * E - Q * N, exponent: E, shift: Q, bounded: N}
POWERS = (
    Fact(
        Relation((m * 2**E) ** (2 - 2 / N), (2 ** (log2_square + root_power)).subs(_AT_MANTISSA) * 2 ** (2 * E - Q)),
        identity,
        text=(
            "For σ_> = m·2^e and any integers e and q, with r = 2e − qN: "
            "σ_>^{2−2/N} = 2^{2 log2 m − (r + 2 log2 m)/N} · 2^{2e−q}. With q nearest to 2e/N and m near 1 the first "
            "exponent stays below 3/2, so that its rounding costs a unit in the last place or two at any σ_>."
        ),
    ),
    Fact(
        Relation((m * 2**E) ** (-2 / N), (2**root_power).subs(_AT_MANTISSA) * 2 ** (-Q)),
        identity,
        text="Likewise σ_>^{−2/N} = 2^{−(r + 2 log2 m)/N} · 2^{−q}.",
    ),
)

KERNELS = (LOG_RATIO,)
EQUALITIES = tuple(equalities(KERNELS))
STEPS = (*LOGARITHMS, *POWERS, *compared(EQUALITIES))

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
