"""The forms in which the spectrum is computed, and what turns the singular vectors: from (2.9), (2.10), (3.5).

The printed quotients lose every digit near σ_i = σ_l.  Here each is brought into one form for every depth that does not:
for floats through exprel of the logarithm of the ratio, for balls through sinhc.
"""

from __future__ import annotations

from sympy import Eq, Expr, Piecewise, S, Symbol, log, oo, sign
from sympy.codegen.cfunctions import exp2

from derivations.pairs import ORDERED, PAIR, compared, equalities, larger, smaller
from derivations.spectrum.ratio_kernels import (
    CALL,
    LOG_RATIO,
    MANTISSA,
    ell,
    exponent,
    falling_ell,
    log2_square,
    root_power,
    shift,
)
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_at, eigenvalue_symmetric, gap
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import Quotient, Scaled, elementary, exprel, sinhc
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

identity = ExpLogZeroTest()


def decay(log_of_ratio: Expr, depth: Expr = N) -> Expr:
    """λ^N_il over σ_>^{2−2/N}, which falls from 1 at σ_i = σ_l (ℓ = 0) to 1/N at σ_< = 0."""
    return exprel(log_of_ratio) / exprel(log_of_ratio / depth)


def gap_symmetric(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(σ_i² − σ_l²)/λ_il at every depth, symmetric up to its sign."""
    delta = log(s_i / s_l)
    return 2 * (s_i * s_l) ** (1 / depth) * delta * sinhc(delta / depth)


FORMS = (
    Fact(
        Relation(eigenvalue(*PAIR), sigma_i ** (2 - 2 / N) * elementary(decay(falling_ell))),
        identity,
        text=(
            "In ℓ the closed form (2.9) is σ_>^{2−2/N} exprel(ℓ)/exprel(ℓ/N), exprel(x) = (e^x − 1)/x: no difference of close "
            "numbers is left, and nothing is singular at ℓ = 0 or 1/N = 0."
        ),
    ),
    Fact(
        Relation(eigenvalue_at(*PAIR, oo), sigma_i**2 * elementary(decay(falling_ell, oo))),
        identity,
        text="At N = ∞, that is (2.10), it is σ_>² exprel(ℓ).",
    ),
    Fact(
        Relation(eigenvalue(*PAIR, S.One), S.One),
        identity,
        text="At N = 1 the operator is the identity: λ = 1, for singular values 0 too.",
    ),
    Fact(
        text=(
            "At σ_< = 0 only the summand j = 1 of (2.9) remains: λ^N = σ_>^{2−2/N}/N, and λ^∞ = 0 as N → ∞. At "
            "σ_> = 0 nothing remains for N > 1."
        )
    ),
    Fact(
        Relation(eigenvalue(*PAIR) / (sigma_i**2 - sigma_l**2), 1 / (N * (sigma_i ** (2 / N) - sigma_l ** (2 / N)))),
        identity,
        text="λ^N/(σ_i² − σ_l²) = 1/(N(σ_i^{2/N} − σ_l^{2/N})): the difference of squares cancels exactly.",
    ),
    Fact(
        Relation(N * (sigma_i ** (2 / N) - sigma_l ** (2 / N)), elementary(gap(*PAIR))),
        identity,
        text="With level(x, N) = N(e^{x/N} − 1), which is x at N = ∞, the denominator is σ_l^{2/N} level(2 log(σ_i/σ_l), N),",
    ),
    Fact(
        Relation(elementary(gap(*PAIR)), elementary(gap_symmetric(*PAIR))),
        identity,
        text="and 2 (σ_i σ_l)^{1/N} δ sinhc(δ/N) with δ = log(σ_i/σ_l), in either order.",
    ),
)

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
INVERSE_SPECTRUM = Kernel(
    "inverse_spectrum",
    (*PAIR, N),
    meaning=1 / eigenvalue(*PAIR),
    forms=dict.fromkeys(("numpy", "mpmath", "arb"), Form(1 / SPECTRUM(*PAIR, N))),
    doc="Entry 1/λ_il of the diagonal operator D^N of the metric, for positive singular values.",
    source="derivations/spectrum/metric.py, (2.17), (1.14)",
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

KERNELS = (SPECTRUM, INVERSE_SPECTRUM, ROTATION)
EQUALITIES = tuple(equalities(KERNELS, (LOG_RATIO,)))
STEPS = (*FORMS, *compared(EQUALITIES))

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
