"""Claims: statements as data, the methods that decide them, and the judge."""

from dlnsym.algebra.letters import T, Tr, matrices, matrix
from dlnsym.algebra.words import inverse, orthogonal, replace, symmetric
from dlnsym.proofs.judge import holds, judge
from dlnsym.proofs.judgement import Evidence, Judgement, Separation, Verdict
from dlnsym.proofs.methods.antiderivative import Antiderivative
from dlnsym.proofs.methods.depth_limit import DepthLimit
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.repeated_derivative import RepeatedDerivative
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.methods.telescoping import Telescoping
from dlnsym.proofs.model import Claim, Derivation, Deviation, Fact, Relation, Source, Variant, Work, together

__all__ = [
    "Antiderivative",
    "Claim",
    "DepthLimit",
    "Derivation",
    "Deviation",
    "Evidence",
    "ExpLogZeroTest",
    "Fact",
    "Judgement",
    "Relation",
    "RepeatedDerivative",
    "Rewriting",
    "Separation",
    "Source",
    "T",
    "Telescoping",
    "Tr",
    "Variant",
    "Verdict",
    "Work",
    "holds",
    "inverse",
    "judge",
    "matrices",
    "matrix",
    "orthogonal",
    "replace",
    "symmetric",
    "together",
]
