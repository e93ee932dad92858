"""The forms in which the spectrum is computed, and what turns the singular vectors: from (2.9), (2.10), (3.5).

The printed quotients lose every digit near σ_i = σ_l.  Here each is brought into one form for every depth that does not:
for floats through exprel of the logarithm of the ratio, for balls through sinhc.
"""

from __future__ import annotations

from sympy import Eq, Expr, Piecewise, Symbol, log, sign
from sympy.codegen.cfunctions import exp2

from derivations.pairs import ORDERED, PAIR, larger, smaller
from derivations.spectrum.ratio_kernels import (
    CALL,
    MANTISSA,
    ell,
    exponent,
    log2_square,
    root_power,
    shift,
)
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_symmetric
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import Quotient, Scaled, exprel, sinhc
from dlnsym.codegen.kernel import Form, Kernel


def decay(log_of_ratio: Expr, depth: Expr = N) -> Expr:
    """λ^N_il over σ_>^{2−2/N}, which falls from 1 at σ_i = σ_l (ℓ = 0) to 1/N at σ_< = 0."""
    return exprel(log_of_ratio) / exprel(log_of_ratio / depth)


def gap_symmetric(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(σ_i² − σ_l²)/λ_il at every depth, symmetric up to its sign."""
    delta = log(s_i / s_l)
    return 2 * (s_i * s_l) ** (1 / depth) * delta * sinhc(delta / depth)


power = Symbol("power", positive=True)
_EIGENVALUE = Piecewise(
    (Piecewise((1, Eq(N, 1)), (0, True)), Eq(larger, 0)),
    (power / N, Eq(smaller, 0)),
    (Quotient(power * exprel(ell), exprel(ell / N)), True),
)
SPECTRUM = Kernel(
    "spectrum",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR),
    forms={
        "numpy": Form(
            Scaled(_EIGENVALUE, 2 * exponent - shift),
            (*ORDERED, *CALL, *MANTISSA, (power, exp2(log2_square + root_power))),
        ),
        "mpmath": Form(_EIGENVALUE, (*ORDERED, *CALL, (power, larger ** (2 - 2 / N)))),
        "arb": Form(eigenvalue_symmetric(*PAIR)),
    },
    doc="Eigenvalue λ_il of A_{N,W}; singular values may be 0 (for arb they are positive).",
    source="derivations/spectrum/spectrum.py, (2.9), (2.10)",
)
turn = Symbol("turn", real=True)
"""The power of σ_> with the sign of σ_i − σ_l."""
_ROTATION = Piecewise((turn / N, Eq(smaller, 0)), (-Quotient(Quotient(turn, ell), exprel(ell / N)), True))
direction = sign(sigma_i - sigma_l)
ROTATION = Kernel(
    "rotation",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR) / (sigma_i**2 - sigma_l**2),
    forms={
        "numpy": Form(Scaled(_ROTATION, -shift), (*ORDERED, *CALL, *MANTISSA, (turn, direction * exp2(root_power)))),
        "mpmath": Form(_ROTATION, (*ORDERED, *CALL, (turn, direction / larger ** (2 / N)))),
        "arb": Form(1 / gap_symmetric(*PAIR)),
    },
    doc="λ_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy).",
    source="derivations/spectrum/spectrum_kernels.py, (3.5)",
)

KERNELS = (SPECTRUM, ROTATION)
