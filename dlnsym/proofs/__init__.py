"""Claims: statements as data, the exact arguments that decide them, and the judge."""

from dlnsym.algebra.letters import T, Tr, matrices, matrix
from dlnsym.proofs.judge import judge, step_holds
from dlnsym.proofs.methods.antiderivative import Antiderivative
from dlnsym.proofs.methods.depth_limit import DepthLimit
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.methods.rewriting import Rewriting, inverse, orthogonal, replace, symmetric
from dlnsym.proofs.methods.telescoping import Telescoping
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
    "Claim",
    "DepthLimit",
    "Derivation",
    "Evidence",
    "ExpLogZeroTest",
    "Judgement",
    "Relation",
    "RepeatedDerivative",
    "Rewriting",
    "Separation",
    "Statement",
    "Step",
    "T",
    "Telescoping",
    "Tr",
    "Variant",
    "Verdict",
    "inverse",
    "judge",
    "matrices",
    "matrix",
    "orthogonal",
    "replace",
    "step_holds",
    "symmetric",
]
