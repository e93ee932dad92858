"""The kernels for what the flow of a completion problem keeps.

A value N(σ^{2/N} − 1) for each singular value in place of N σ^{2/N}: the sum over a block changes by a constant, and at
infinite depth it is 2 log σ.
"""

from __future__ import annotations

from sympy import log

from derivations.symbols import N, sigma_i
from dlnsym.algebra.functions import Level, elementary
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

ALL = ("numpy", "mpmath", "arb")
SOURCE = "derivations/flow/conserved.py"
scalars = ExpLogZeroTest()

LEVEL = Kernel(
    "conserved_level",
    (sigma_i, N),
    meaning=N * (sigma_i ** (2 / N) - 1),
    forms=dict.fromkeys(ALL, Form(Level(2 * log(sigma_i), N))),
    doc="N(σ^{2/N} − 1), which the quantities that the flow keeps weight with squares of singular vectors; −N at σ = 0.",
    source=SOURCE,
)
KERNELS = (LEVEL,)
EQUALITIES = tuple((f"{k.name} as computed.", Relation(k.meaning, elementary(k.forms["numpy"].value))) for k in KERNELS)
STEPS = tuple(Fact(relation, scalars, text=text) for text, relation in EQUALITIES)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
