"""The forms in which the effective rank is computed: from (3.9), (3.10)."""

from __future__ import annotations

from sympy import Eq, Piecewise, Symbol, exp, log

from dlnsym.codegen.kernel import Form, Kernel, last_branch
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

ALL = ("numpy", "mpmath", "arb")
SOURCE = "derivations/volume/effective_rank.py"
scalars = ExpLogZeroTest()

sigma = Symbol("sigma", nonnegative=True)
total = Symbol("total", positive=True)
entropy = Symbol("entropy", nonnegative=True)
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
EQUALITIES = tuple(
    (f"{k.name} as computed with {target}.", Relation(k.meaning, last_branch(form.value)))
    for k in KERNELS
    for target, form in k.forms.items()
)
STEPS = tuple(Fact(relation, scalars, text=text) for text, relation in EQUALITIES)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
