"""Integrals by an antiderivative, and decimals by an enclosure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flint import arb
from sympy import Symbol, expand, log

from dlnsym.formal import guards, scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Names, Terms, UnprintableError, number
from dlnsym.formal.valued import Valued, WithHeld, free_parts, with_meanings
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.methods.antiderivative import Antiderivative, definite_integral
from dlnsym.proofs.methods.rounding import Rounded
from dlnsym.proofs.model import Fact


def by_antiderivative(name: str, fact: Fact) -> Lemma:
    """The lemma that an integral over a bounded interval has a value."""
    method: Any = fact.method
    assert isinstance(method, Antiderivative)
    lhs, rhs = (with_meanings(method, e) for e in (fact.lhs, fact.rhs))
    t, low, high = definite_integral(lhs)
    if not (low.is_Rational and high.is_Rational and low <= high):
        raise UnprintableError(f"an integral from {low} to {high}")
    ends = f"{number(low)} {number(high)}"
    once = f"(integral_once {ends})"
    shown = Valued(name, lhs.function, [t], rhs, lambda f, v: f"integral {f} {ends} {v}", once, theory="bounds")
    primitive = method.unfold(method.antiderivative(t))
    return shown.lemma(fact, [*shown.opening(), *_steps(shown, t, primitive, low, high)])


def _steps(shown: Valued, t: Any, primitive: Any, low: Any, high: Any) -> Iterator[str]:
    base, name = shown.base, shown.base.names(t)
    given = [p.of for p in base.premises]
    parts = [*free_parts(shown.plain, [t]), *free_parts(primitive, [t]), base.rhs, *given]
    # letters for the bounds that are sorted as the variable is
    above, below = (Symbol(t.name + k, **t.assumptions0) for k in ("_", "__"))
    texts, places = {above: number(high), below: number(low)}, {above: high, below: low}
    sides = [primitive.xreplace({t: x}) for x in (above, below)]
    at_ends = [e.xreplace(places) for e in sides]
    read = Reading(lambda s: texts.get(s) or base.names(s), [*parts, *sides, *at_ends])
    yield from scalars.in_letters_of(base, read, parts)
    first = len(read.equalities)
    yield "known."
    yield f"apply (by_primitive (fun {name} => {WithHeld(read, t)(primitive)})); [ lra | | |]."
    yield f"- intros {name} [T0 T1]; evar_last; [ derivative |]; cbv beta; unfold zero, one; simpl; rewrite ?ln_exp."
    yield "  numbers; first [ ring | field; nonzero ]."
    yield f"- intros {name} [T0 T1]; eexists; derivative."
    yield "- cbv beta."
    logarithms = [x for e in sides for x in e.atoms(log) if x.has(above, below)]
    for k, x in enumerate(logarithms):
        # arguments of logarithms are worked out first
        left, right = (read.terms(a) for a in (x.args[0], x.args[0].xreplace(places)))
        yield f"  assert (A{k} : {left} = {right}) by ring. rewrite ?A{k} in *."
    if any(expand(x.args[0].xreplace(places)) == 1 for x in logarithms):
        yield "  rewrite ?ln_1."
    for e in at_ends if logarithms else sides:
        read.terms.term(e)
    for line in list(read.lines())[first:]:
        yield f"  {line}"
    for k, m in enumerate(m for m in read._denominators if m.has(above, below)):
        q = read._denominators[m]
        value = read.product(expand((m / q).xreplace(places)))
        yield f"  assert (L{k} : exp {read.in_exponent(m / q)} = {value}) by same_exponent. rewrite ?L{k} in *."
    yield "  known; first [ ring | field; nonzero ]."


def digits(name: str, fact: Fact) -> Lemma:
    """The lemma that a number lies within half a unit of the last digit that is printed."""
    if not isinstance(fact.lhs, Rounded) or fact.lhs.free_symbols:
        raise UnprintableError("the left side is no number rounded to some places")
    value, places = fact.lhs.args
    terms = Terms(Names())
    statement = (
        f"Definition {name}_left : R :=\n  {terms(value)}.\n"
        f"Definition {name}_right : R :=\n  {terms(fact.rhs)}.\n"
        f"Lemma {name} : rounds {name}_left {places} {name}_right."
    )
    lines = [f"unfold {name}_left, {name}_right; by_digits."]
    # the value to more digits than are printed
    middle, radius = guards.enclosure(arb(enclose_scalar(value, {})))
    found = [f"Lemma {name}_left_value : Rabs ({name}_left - {middle}) <= {radius}.\nProof. by_value {name}_left. Qed."]
    for k, other in enumerate(v.relation.rhs for v in fact.wrong):
        found.append(
            f"Lemma {name}_wrong_{k} : ~ rounds {name}_left {places} {terms.term(other)}.\n"
            f"Proof. unfold {name}_left; not_by_digits. Qed."
        )
    if len(found) == 1:
        raise UnprintableError("no wrong digit is refuted")
    return Lemma(name, statement, scalars.proof(lines), tuple(found), theory="bounds")
