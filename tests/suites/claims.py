"""Relations, claims and arguments that tests of the judge share."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Rational, symbols

from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Verdict,
    Work,
    judge,
)
from dlnsym.proofs.model import Certificate

a, b = symbols("a b", positive=True)
AT = ({a: Rational(2), b: Rational(3)},)
TRUE = Relation((a + b) ** 2, a**2 + 2 * a * b + b**2)
FALSE = Relation((a + b) ** 2, a**2 + b**2)
PAPER = Work("paper", "a paper", bare=True)
GOOD = Claim(PAPER.at("9.1"), "identity", "square of a sum", "", "all a, b > 0", (Fact(TRUE, ExpLogZeroTest(), AT),))


@dataclass(frozen=True)
class Credulous(ExpLogZeroTest):
    """An argument that accepts everything."""

    def prove(self, relation: Relation) -> Certificate:
        return Everything()


@dataclass(frozen=True)
class Everything:
    """A certificate of whatever is claimed."""

    def check(self, relation: Relation) -> bool:
        return True


@dataclass(frozen=True)
class Square:
    """The certificate of the square of a sum."""

    valid: bool

    def check(self, relation: Relation) -> bool:
        return self.valid and relation == TRUE


@dataclass(frozen=True)
class Certified(ExpLogZeroTest):
    """An argument that hands out the same certificate for every relation."""

    valid: bool = True

    def prove(self, relation: Relation) -> Square:
        return Square(self.valid)


def problems(claim: Claim) -> str:
    judgement = judge(claim)
    assert judgement.verdict is Verdict.FAILED
    assert judgement.as_printed == "no"
    return " | ".join(judgement.evidence.problems)
