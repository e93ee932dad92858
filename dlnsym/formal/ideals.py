"""Identities modulo relations: the cofactors of the ledger's certificate are the proof."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Expr, Integer, Mul, Rational
from sympy.core.function import AppliedUndef

from dlnsym.formal import guards, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import Premise
from dlnsym.formal.terms import UnprintableError
from dlnsym.proofs.methods.ideal_membership import Combination, IdealMembership
from dlnsym.proofs.model import Fact, Relation


def modulo_relations(name: str, fact: Fact, method: IdealMembership) -> Lemma:
    """The lemma lhs = rhs where the relations of the method vanish."""
    lhs, rhs = method.reduced(fact.lhs), method.reduced(fact.rhs)
    if not method.relations:
        return scalars.identity(name, fact, lhs, rhs)
    certificate = method.prove(Relation(fact.lhs, fact.rhs))
    if not isinstance(certificate, Combination):
        raise UnprintableError("there is no certificate")
    vanishing = [Premise("= 0", method.reduced(r)) for r in method.relations]
    others = [Premise("<> 0", method.reduced(x)) for x in method.nonzero]
    statement = scalars.Statement(name, lhs, rhs, given=(*vanishing, *others))
    lines = [*statement.opening(), *by_cofactors(statement, certificate, fact)]
    return Lemma(name, statement.text(), scalars.proof(lines), tuple(guards.of_relation(statement, fact)))


def by_cofactors(statement: scalars.Statement, certificate: Combination, fact: Fact) -> Iterator[str]:
    """Lines of a proof: the difference of the sides of the fact is a combination of what vanishes."""
    space = certificate.form.field()
    method = certificate.argument
    # the numerator and the denominator of the difference, by the reading that the certificate belongs to
    top, relations = method.read(space, fact.lhs, fact.rhs)
    left, right = (space.reduced(space.read(method.reduced(e))) for e in (fact.lhs, fact.rhs))
    bottom = space.arithmetic.add(left, space.arithmetic.negative(right)).bottom
    if any(letter.root != 1 for letter in space.letters):
        raise UnprintableError("relations between roots")

    def text(p: Any) -> str:
        e = _expression(space, p)
        return statement.terms.term(e.xreplace(_inverses(e, method)))

    combination = " + ".join(
        f"{text(_terms(space, q))} * {text(r)}" for q, r in zip(certificate.cofactors, relations, strict=True) if q
    )
    yield f"assert (Z : {text(top)} = 0)."
    yield f"{{ transitivity ({combination}); [ first [ ring | field; nonzero ] |]."
    names = []
    for k, r in enumerate(relations):
        if certificate.cofactors[k]:
            names.append(f"Z{k}")
            yield f"  assert (Z{k} : {text(r)} = 0) by vanishing."
    yield f"  rewrite {', '.join(names)}; ring. }}"
    yield "apply Rminus_diag_uniq."
    yield (
        f"match goal with |- ?d = 0 => replace d with ({text(top)} / {text(bottom)}) by (field; nonzero) end; "
        "rewrite Z; unfold Rdiv; ring."
    )


def _inverses(e: Expr, method: IdealMembership) -> dict[Any, Any]:
    """The letters that stand for inverses, with their meaning."""
    return {x: 1 / method.reduced(method.nonzero[int(x.args[0])]) for x in e.atoms(AppliedUndef)}


def _terms(space: Any, terms: Any) -> Any:
    return [(space.padded(m), Rational(*c)) for m, c in terms]


def _expression(space: Any, p: Any) -> Expr:
    pairs = p if isinstance(p, list) else [(m, Rational(int(c))) for m, c in p.to_dict().items()]
    total: Expr = Integer(0)
    for m, c in pairs:
        total += Mul(c, *(space.meaning(k) ** power for k, power in enumerate(m) if power))
    return total
