"""Claims: statements as data, the exact arguments that decide them, and the judge."""

from dlnsym.claims.judge import judge, step_holds
from dlnsym.claims.letters import T, Tr, matrices, matrix
from dlnsym.claims.model import (
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
from dlnsym.claims.scalars import Antiderivative, Ascent, DepthLimit, Scalars, Telescoping
from dlnsym.claims.words import Words, inverse, orthogonal, replace, symmetric

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
