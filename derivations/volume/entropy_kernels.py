"""The forms in which the effective rank is computed: from (3.9), (3.10)."""

from __future__ import annotations

from sympy import Eq, Piecewise, S, Symbol, exp, log

from derivations.pairs import ALL
from dlnsym.codegen.kernel import Form, Kernel, Limiting
from dlnsym.proofs import Fact, Relation, RepeatedDerivative

SOURCE = "derivations/volume/effective_rank.py"

sigma = Symbol("sigma", nonnegative=True)
total = Symbol("total", positive=True)
entropy = Symbol("entropy", nonnegative=True)
u = Symbol("u", positive=True)
ENTROPY_TERM = Kernel(
    "entropy_term",
    (sigma, total),
    meaning=-sigma / total * log(sigma / total),
    forms={
        **dict.fromkeys(
            ("numpy", "mpmath"), Form(Piecewise((0, Eq(sigma / total, 0)), (-sigma / total * log(sigma / total), True)))
        ),
        "arb": Form(-sigma / total * log(sigma / total)),
    },
    limits=(
        Limiting(
            {sigma: S.Zero},
            S.Zero,
            Fact(
                Relation(u, 2 * exp(u / 2), "<="),
                RepeatedDerivative(variable=u),
                text="−s log s at s = e^{−u} is at most 2√s, so that it tends to 0 with s.",
            ),
        ),
    ),
    doc="−s log s of a normalised singular value s = σ/Σσ, continued by 0 through σ = 0 (for arb σ is positive).",
    source=f"{SOURCE}, (3.9), (3.10)",
)
EFFECTIVE_RANK = Kernel(
    "effective_rank",
    (entropy,),
    meaning=exp(entropy),
    forms=dict.fromkeys(ALL, Form(exp(entropy))),
    doc="Effective rank from the entropy Σ −s log s.",
    source=f"{SOURCE}, (3.10)",
)

KERNELS = (ENTROPY_TERM, EFFECTIVE_RANK)
