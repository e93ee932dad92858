"""The forms in which what turns the singular vectors is computed, λ_il/(σ_i² − σ_l²): from (2.9), (2.10), for (3.5)."""

from __future__ import annotations

from sympy import Expr, log, sign, sinh
from sympy.codegen.cfunctions import exp2, expm1

from derivations.pairs import ORDERED, PAIR, compared, delta, equalities, larger
from derivations.spectrum.ratio_kernels import CALL, LOG_RATIO, MANTISSA, ell, falling_ell, root_power, shift
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_limit
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import Scaled, elementary
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Derivation, ExpLogZeroTest, Relation, Step

HERE = "derivations/spectrum/rotation_kernels.py"
identity = ExpLogZeroTest()


def gap(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(σ_i² − σ_l²)/λ^N_il = N (σ_i^{2/N} − σ_l^{2/N}), with the sign of σ_i − σ_l."""
    return depth * (s_i ** (2 / depth) - s_l ** (2 / depth))


def gap_limit(s_i: Expr, s_l: Expr) -> Expr:
    """(σ_i² − σ_l²)/λ^∞_il = 2 log(σ_i/σ_l)."""
    return 2 * log(s_i / s_l)


gap_of_balls = 2 * N * (sigma_i * sigma_l) ** (1 / N) * sinh(delta / N)
GAPS = (
    Step(
        "λ^N/(σ_i² − σ_l²) = 1/(N(σ_i^{2/N} − σ_l^{2/N})): the difference of squares cancels exactly.",
        Relation(eigenvalue(sigma_i, sigma_l) / (sigma_i**2 - sigma_l**2), 1 / gap(*PAIR)),
        identity,
    ),
    Step(
        "At infinite depth it is 1/(2 log(σ_i/σ_l)).",
        Relation(
            eigenvalue_limit(sigma_i, sigma_l) / (sigma_i**2 - sigma_l**2),
            1 / gap_limit(*PAIR),
        ),
        identity,
    ),
    Step(
        "N(σ_i^{2/N} − σ_l^{2/N}) = −N σ_>^{2/N} expm1(ℓ/N) for σ_i = σ_>.",
        Relation(gap(*PAIR), elementary(-N * sigma_i ** (2 / N) * expm1(falling_ell / N))),
        identity,
    ),
    Step(
        "The same is 2N (σ_i σ_l)^{1/N} sinh(δ/N), δ = log(σ_i/σ_l), in either order.",
        Relation(gap(*PAIR), gap_of_balls),
        identity,
    ),
)
direction = sign(sigma_i - sigma_l)
ROTATION = Kernel(
    "rotation",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR) / (sigma_i**2 - sigma_l**2),
    forms={
        "numpy": Form(
            Scaled(-direction * exp2(root_power) / (N * expm1(ell / N)), -shift),
            (*ORDERED, *CALL, *MANTISSA),
        ),
        "mpmath": Form(-direction / (N * larger ** (2 / N) * expm1(ell / N)), (*ORDERED, *CALL)),
        "arb": Form(1 / gap_of_balls),
    },
    doc="λ^N_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy).",
    source=f"{HERE}, (3.5)",
)
ROTATION_LIMIT = Kernel(
    "rotation_limit",
    PAIR,
    meaning=eigenvalue_limit(*PAIR) / (sigma_i**2 - sigma_l**2),
    forms={
        **dict.fromkeys(("numpy", "mpmath"), Form(-direction / ell, CALL)),
        "arb": Form(1 / (2 * delta)),
    },
    doc="λ^∞_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy).",
    source=f"{HERE}, (3.5)",
)

KERNELS = (ROTATION, ROTATION_LIMIT)
EQUALITIES = tuple(equalities(KERNELS, (LOG_RATIO,)))
STEPS = (*GAPS, *compared(EQUALITIES))
DERIVATION = Derivation("rotation_kernels", "Forms in which the turning of singular vectors is computed", STEPS, ())

if __name__ == "__main__":
    from dlnsym.proofs.script import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
