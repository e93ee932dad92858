"""The forms in which the spectrum is computed: from (2.9), (2.10).

The printed quotients lose every digit near σ_i = σ_l.  Here each is brought into a form that does not: for floats
through ``expm1``, with what rounding took put back; for balls through sinhc, which has no branch.
"""

from __future__ import annotations

from sympy import Eq, Expr, Piecewise, S, Symbol, log
from sympy.codegen.cfunctions import exp2, expm1

from derivations.pairs import ORDERED, PAIR, compared, equalities, larger, smaller
from derivations.spectrum.ratio_kernels import (
    CALL,
    LOG_RATIO,
    MANTISSA,
    ell,
    exponent,
    falling_ell,
    log2_square,
    mantissa,
    root_power,
    shift,
)
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_limit, eigenvalue_symmetric
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import ProductError, Scaled, elementary, sinhc
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Derivation, ExpLogZeroTest, Relation, Step

identity = ExpLogZeroTest()


def decay(log_of_ratio: Expr, depth: Expr = N) -> Expr:
    """λ^N_il over σ_>^{2−2/N}, which falls from 1 at σ_i = σ_l (ℓ = 0) to 1/N at σ_< = 0."""
    return expm1(log_of_ratio) / (depth * expm1(log_of_ratio / depth))


def decay_limit(log_of_ratio: Expr) -> Expr:
    """λ^∞_il over σ_>²."""
    return expm1(log_of_ratio) / log_of_ratio


SPECTRUM_STEPS = (
    Step(
        "In ℓ the closed form (2.9) is σ_>^{2−2/N} expm1(ℓ)/(N expm1(ℓ/N)): no difference of close numbers is left.",
        Relation(
            eigenvalue(sigma_i, sigma_l),
            sigma_i ** (2 - 2 / N) * elementary(decay(falling_ell)),
        ),
        identity,
    ),
    Step(
        "In the limit (2.10) it is σ_>² expm1(ℓ)/ℓ.",
        Relation(eigenvalue_limit(sigma_i, sigma_l), sigma_i**2 * elementary(decay_limit(falling_ell))),
        identity,
    ),
    Step(
        "At N = 1 the operator is the identity: λ = 1, for singular values 0 too.",
        Relation(eigenvalue(sigma_i, sigma_l, S.One), S.One),
        identity,
    ),
    Step(
        "At σ_< = 0 only the summand j = 1 of (2.9) remains: λ^N = σ_>^{2−2/N}/N, and λ^∞ = 0 as N → ∞. At "
        "σ_> = 0 nothing remains for N > 1."
    ),
)

power = Symbol("power", positive=True)
excess = Symbol("excess", real=True)
log_root = Symbol("log_root", real=True)
root_excess = Symbol("root_excess", real=True)
numerator = Symbol("numerator", real=True)
denominator = Symbol("denominator", real=True)
quotient = Symbol("quotient", real=True)
residue = Symbol("residue", real=True)
log_residue = Symbol("log_residue", real=True)
error = Symbol("error", real=True)

# What rounding took from the products, the quotient and ℓ/N, to first order; all of it is 0 in exact arithmetic.
QUOTIENT = (
    (excess, expm1(ell)),
    (log_root, ell / N),
    (root_excess, expm1(log_root)),
    (numerator, power * excess),
    (denominator, N * root_excess),
    (quotient, numerator / denominator),
    (residue, numerator - quotient * denominator),
    (log_residue, ell - N * log_root),
    (
        error,
        residue
        + ProductError(power, excess)
        - ProductError(quotient, denominator)
        - quotient * (ProductError(N, root_excess) + (1 + root_excess) * (log_residue - ProductError(N, log_root))),
    ),
)

SPECTRUM = Kernel(
    "spectrum",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR),
    forms={
        "numpy": Form(
            Scaled(
                Piecewise(
                    (1, Eq(N, 1)),
                    (0, Eq(larger, 0)),
                    (power, Eq(larger, smaller)),
                    (power / N, Eq(smaller, 0)),
                    (quotient + error / denominator, True),
                ),
                2 * exponent - shift,
            ),
            (
                *ORDERED,
                *CALL,
                *MANTISSA,
                (power, exp2(log2_square + root_power)),
                *QUOTIENT,
            ),
        ),
        "mpmath": Form(
            Piecewise(
                (1, Eq(N, 1)),
                (0, Eq(larger, 0)),
                (power, Eq(larger, smaller)),
                (power * decay(ell), True),
            ),
            (*ORDERED, *CALL, (power, larger ** (2 - 2 / N))),
        ),
        "arb": Form(eigenvalue_symmetric(*PAIR)),
    },
    doc="Eigenvalue λ_il of A_{N,W} at finite depth N; singular values may be 0 (for arb they are positive).",
    source="derivations/spectrum/spectrum.py, (2.9)",
)
SPECTRUM_LIMIT = Kernel(
    "spectrum_limit",
    PAIR,
    meaning=eigenvalue_limit(*PAIR),
    forms={
        "numpy": Form(
            Scaled(
                Piecewise(
                    (0, Eq(larger, 0)),
                    (mantissa**2, Eq(larger, smaller)),
                    (mantissa**2 * decay_limit(ell), True),
                ),
                2 * exponent,
            ),
            (*ORDERED, *CALL, *MANTISSA[:2]),
        ),
        "mpmath": Form(
            Piecewise(
                (0, Eq(larger, 0)),
                (larger**2, Eq(larger, smaller)),
                (larger**2 * decay_limit(ell), True),
            ),
            (*ORDERED, *CALL),
        ),
        "arb": Form(sigma_i * sigma_l * sinhc(log(sigma_i / sigma_l))),
    },
    doc="Eigenvalue λ_il of A_{∞,W}; singular values may be 0 (for arb they are positive).",
    source="derivations/spectrum/spectrum.py, (2.10)",
)

INVERSE_SPECTRUM = Kernel(
    "inverse_spectrum",
    (*PAIR, N),
    meaning=1 / eigenvalue(*PAIR),
    forms=dict.fromkeys(("numpy", "mpmath", "arb"), Form(1 / SPECTRUM(*PAIR, N))),
    doc="Entry 1/λ_il of the diagonal operator D^N of the metric, for positive singular values.",
    source="derivations/spectrum/metric.py, (2.17)",
)
INVERSE_SPECTRUM_LIMIT = Kernel(
    "inverse_spectrum_limit",
    PAIR,
    meaning=1 / eigenvalue_limit(*PAIR),
    forms=dict.fromkeys(("numpy", "mpmath", "arb"), Form(1 / SPECTRUM_LIMIT(*PAIR))),
    doc="Entry 1/λ_il of the diagonal operator D^∞ of the metric, for positive singular values.",
    source="derivations/spectrum/metric.py, (1.14)",
)

KERNELS = (SPECTRUM, SPECTRUM_LIMIT, INVERSE_SPECTRUM, INVERSE_SPECTRUM_LIMIT)
EQUALITIES = tuple(equalities(KERNELS, (LOG_RATIO,)))
STEPS = (*SPECTRUM_STEPS, *compared(EQUALITIES))
DERIVATION = Derivation("spectrum_kernels", "Forms in which the spectrum is computed", STEPS, ())

if __name__ == "__main__":
    from dlnsym.proofs.script import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
