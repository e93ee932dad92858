"""The derivative of a polynomial whose coefficients are words in matrices, for all sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Add, Derivative, Expr, Integer, Mul, Subs, Symbol, expand

from dlnsym.formal import word_guards
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.scalars import proof
from dlnsym.formal.terms import UnprintableError, bare
from dlnsym.formal.word_certificates import Relation
from dlnsym.formal.word_letters import plus
from dlnsym.formal.word_text import Text
from dlnsym.proofs.definitions import Definitions
from dlnsym.proofs.model import Fact, Point


def at_zero(definitions: Definitions, name: Expr) -> tuple[Expr, Symbol] | None:
    """The function, and its variable, whose derivative at 0 a name is defined to be."""
    meaning: Any = dict(definitions).get(name)
    if not isinstance(meaning, Subs) or meaning.point != (Integer(0),) or not isinstance(meaning.expr, Derivative):
        return None
    (variable,) = meaning.variables
    return (meaning.expr.expr, variable) if meaning.expr.variables == (variable,) else None


def slope(name: str, fact: Fact, curve: Expr, variable: Symbol) -> Lemma:
    """The lemma that a curve has at 0 the derivative that the right side of the fact is."""
    parts = _by_powers(curve, variable)
    start, beyond = parts.get(0, Integer(0)), [parts.get(k, Integer(0)) for k in range(2, max(parts) + 1)]
    if start == 0 or not beyond or 0 in beyond:
        raise UnprintableError("a curve without a start, or that is a line")
    rest = Add(*(variable**k * g for k, g in enumerate(beyond)))
    relation = Relation(curve, Add(start, variable * fact.rhs, variable**2 * rest), ())
    text = Text(f"{name}_expanded", relation)
    shape = relation.shape_of[relation.lhs]
    rate, *higher = (relation.both(e, shape) for e in (fact.rhs, *beyond))
    # as the derivative is defined: start + s rate + s^2 (...), in this order
    s = relation.letters.coefficient(variable)
    last = plus([relation.scaled(s**k, g) if k else g for k, g in enumerate(higher)])
    tail = relation.scaled(s, relation.scaled(s, last))
    text.right = plus([relation.both(start, shape), relation.scaled(s, rate), tail])
    arguments = " ".join(map(text.letters.name, text.matrices))
    binder = text.binder(())
    statement = (
        f"{text.statement()}\n{text.proof()}\n"
        f"Definition {name}_rate {binder} : {text.kind} :=\n  {bare(rate.shown)}.\n"
        f"Lemma {name} {binder} :\n"
        f"  slope_at (fun s : R => {name}_expanded_left {arguments} s) 0 ({name}_rate {arguments})."
    )
    lines = [
        f"exists [:: {'; '.join(bare(g.shown) for g in higher)}] => t.",
        f"rewrite add0r /{name}_rate (@{name}_expanded _ {' '.join('_' for _ in text.sizes)} {arguments} t I).",
        f"rewrite /{name}_expanded_left /{name}_expanded_right /= !big_ord_recl big_ord0 /bump /= expr0 ?expr1.",
        "by rewrite ?scale0r ?add0r ?addr0 ?scale1r -?scalerA.",
    ]
    guards = tuple(_guards(name, text, fact, variable, arguments))
    return Lemma(name, statement, proof(lines), guards, theory="slopes")


def _by_powers(e: Expr, variable: Symbol) -> dict[int, Expr]:
    """The coefficients of a polynomial."""
    found: dict[int, Expr] = {}
    for term in Add.make_args(expand(e)):
        commuting, letters = term.args_cnc()
        power = Integer(0) + Mul(*commuting).as_powers_dict()[variable]
        if not power.is_Integer or power < 0:
            raise UnprintableError("not a polynomial")
        found[int(power)] = found.get(int(power), Integer(0)) + Mul(*commuting, *letters) / variable**power
    return found


def _guards(name: str, text: Text, fact: Fact, variable: Symbol, arguments: str) -> Iterator[str]:
    """The derivative at a point of the fact, and others that it is not."""
    known = Fact(fact.relation, fact.method, tuple({**p, variable: Integer(1)} for p in fact.points))
    point, values = word_guards.chosen(text, known)
    letters = {x: value for x, value in values.items() if x != variable}
    at = {x: f"{name}_at_{text.letters.name(x)}" for x in letters}
    for x, value in letters.items():
        yield f"Definition {at[x]} : table :=\n  {word_guards.table(value)}."
    there = " ".join(f"({word_guards.named(at[x], v).format(field='R')})" for x, v in letters.items())
    value = word_guards.evaluated(fact.rhs, point)
    shown = word_guards.named(word_guards.table(value), value).format(field="R")
    yield (
        f"Lemma {name}_rate_value (R : numFieldType) : {name}_rate {there} =\n  {shown}.\n"
        f"Proof. by rewrite /{name}_rate; at_point. Qed."
    )
    binder = " ".join(f"({text.letters.name(x)} : {word_guards.kind(v)})" for x, v in letters.items())
    wrong = (w for unchanged, w in _wrong(text, fact, point, values) if unchanged == "left")
    for k, other in enumerate(wrong):
        yield (
            f"Lemma {name}_wrong_{k} (R : numFieldType) : ~ (forall {binder},\n"
            f"  slope_at (fun s : R => {name}_expanded_left {arguments} s) 0 ({other})).\n"
            f"Proof. move=> /(_ {there}) /(slope_unique (@{name} _ "
            f"{' '.join('_' for _ in text.sizes)} {there})); rewrite /{name}_rate; not_at_point. Qed."
        )


def _wrong(text: Text, fact: Fact, point: Point, values: dict[Any, Any]) -> Iterator[tuple[str, str]]:
    yield from word_guards.wrong(text, fact, (fact.rhs, fact.rhs), point, values)
