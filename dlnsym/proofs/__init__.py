"""Claims: statements as data, the exact arguments that decide them, and the judge."""

from dlnsym.algebra.letters import T, Tr, matrices, matrix
from dlnsym.proofs.judge import judge, step_holds
from dlnsym.proofs.methods.scalars import Antiderivative, Ascent, DepthLimit, Scalars, Telescoping
from dlnsym.proofs.methods.words import Words, inverse, orthogonal, replace, symmetric
from dlnsym.proofs.model import (
    Claim,
    Derivation,
    Evidence,
    Judgement,
    Relation,
    Separation,
    Statement,
    Step,
    Variant,
    Verdict,
)

__all__ = [
    "Antiderivative",
    "Ascent",
    "Claim",
    "DepthLimit",
    "Derivation",
    "Evidence",
    "Judgement",
    "Relation",
    "Scalars",
    "Separation",
    "Statement",
    "Step",
    "T",
    "Telescoping",
    "Tr",
    "Variant",
    "Verdict",
    "Words",
    "inverse",
    "judge",
    "matrices",
    "matrix",
    "orthogonal",
    "replace",
    "step_holds",
    "symmetric",
]
