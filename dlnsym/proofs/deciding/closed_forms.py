"""Sums, integrals, limits and derivatives in a relation: each is replaced by a value that a certificate shows.

The searches here guess, from the other side of the relation or from short tables; what they guess is checked by the
certificates of :mod:`dlnsym.proofs.methods`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Any

from sympy import (
    Add,
    Derivative,
    Dummy,
    Expr,
    Integer,
    Integral,
    Limit,
    Mul,
    Sum,
    Symbol,
    cancel,
    fraction,
    oo,
)

from dlnsym.algebra.binding import binds_any, bound_by
from dlnsym.algebra.budget import ExhaustedError, current
from dlnsym.algebra.domains import defined_for, shown_nonnegative, shown_whole
from dlnsym.proofs.deciding.antiderivatives import antiderivative
from dlnsym.proofs.deciding.antidifferences import antidifference
from dlnsym.proofs.deciding.improper import Improper, improper
from dlnsym.proofs.methods.antiderivative import Primitive
from dlnsym.proofs.methods.depth_limit import denominators, limit_value
from dlnsym.proofs.methods.telescoping import Antidifference
from dlnsym.proofs.model import Certificate, Relation

OPERATORS = (Sum, Integral, Limit, Derivative)
MOST_WRITTEN_OUT = 60
"""Terms of a sum between numbers that is written out."""


@dataclass(frozen=True)
class WrittenOut:
    """A sum between whole numbers is the sum of its terms, and a derivative is what differentiation gives."""

    def check(self, relation: Relation) -> bool:
        """Whether the right side is the left one carried out, as it stands."""
        return relation.kind == "=" and written_out(relation.lhs) == relation.rhs


def written_out(e: Expr) -> Expr | None:
    """A short sum term by term, or a derivative; None for anything else."""
    if isinstance(e, Derivative):
        found = e.doit(deep=False)
        return None if found.has(Derivative) else found
    if not isinstance(e, Sum) or len(e.limits) != 1 or len(e.limits[0]) != 3:
        return None
    ((index, low, high),) = e.limits
    if not (low.is_Integer and high.is_Integer) or high - low > MOST_WRITTEN_OUT or binds_any(e.function, {index}):
        return None
    return Add(*(e.function.xreplace({index: Integer(k)}) for k in range(int(low), int(high) + 1)))


@dataclass(frozen=True)
class Shifted:
    """A sum over j = a … b is the one over k = 0 … b − a at j = a + k, and k is not negative."""

    def check(self, relation: Relation) -> bool:
        """Whether the right side is that sum."""
        return relation.kind == "=" and shifted(relation.lhs) == relation.rhs


def shifted(e: Expr) -> Expr | None:
    """A sum that holds operators with its index in them, from 0 on; None for any other, and for one from 0 on."""
    if not isinstance(e, Sum) or len(e.limits) != 1 or len(e.limits[0]) != 3 or not e.function.has(*OPERATORS):
        return None
    ((j, low, high),) = e.limits
    if (low == 0 and j.is_nonnegative) or j in low.free_symbols | high.free_symbols:
        return None
    # an index that is bound within the summand once more means another thing there
    if not (shown_whole(low) and shown_whole(high)) or binds_any(e.function, {j, *low.free_symbols}):
        return None
    k = next(counter for counter in map(_counter, count()) if not e.has(counter))
    return Sum(e.function.xreplace({j: low + k}), (k, 0, high - low))


@lru_cache
def _counter(number: int) -> Dummy:
    return Dummy(f"k_{number}", integer=True, nonnegative=True)


@dataclass(frozen=True)
class Inner:
    """The innermost of several sums has its value for whatever values the outer indices take."""

    certificate: Certificate

    def check(self, relation: Relation) -> bool:
        """Whether the right side is the sum over the outer indices of that value."""
        found = inner_sum(relation.lhs)
        if relation.kind != "=" or found is None or not isinstance(relation.rhs, Sum):
            return False
        operator, at = found
        counters = _free(at) - relation.lhs.atoms(Symbol)
        if relation.rhs.limits != relation.lhs.limits[1:] or relation.rhs.atoms(Symbol) & counters:
            return False
        if binds_any(relation.rhs.function, _free(at)):
            return False
        return self.certificate.check(Relation(operator, relation.rhs.function.xreplace(at)))


def inner_sum(e: Expr) -> tuple[Sum, dict[Symbol, Expr]] | None:
    """The innermost of several sums, and its outer indices as lower bounds plus whole numbers k >= 0, put into it."""
    if not isinstance(e, Sum) or len(e.limits) < 2 or any(len(limit) != 3 for limit in e.limits):
        return None
    counters = (k for k in map(_counter, count()) if not e.has(k))
    at: dict[Symbol, Expr] = {}
    for (j, low, high), k in zip(reversed(e.limits[1:]), counters, strict=False):
        if j in low.free_symbols | high.free_symbols or not (
            shown_whole(low.xreplace(at)) and shown_whole(high.xreplace(at))
        ):
            return None
        at[j] = low.xreplace(at) + k
    inner = Sum(e.function, e.limits[0])
    return None if binds_any(inner, {*at, *_free(at)}) else (inner.xreplace(at), at)


def _free(at: dict[Symbol, Expr]) -> set[Symbol]:
    return set().union(*(value.free_symbols for value in at.values()))


def _of_several_sums(e: Sum, relation: Relation) -> Value | None:
    found = inner_sum(e)
    value = None if found is None else _of_sum(found[0], relation)
    if found is None or value is None:
        return None
    outer: dict[Expr, Expr] = {}
    for j, low, _ in e.limits[1:]:
        (k,) = (found[1][j] - low.xreplace(found[1])).free_symbols
        outer[k] = j - low
    total = Sum(value.value.xreplace(outer), *e.limits[1:])
    certificate = Inner(value.certificate)
    return Value(e, total, certificate) if certificate.check(Relation(e, total)) else None


@dataclass(frozen=True)
class Value:
    """What one operator was replaced by, and why."""

    operator: Expr
    value: Expr
    certificate: Certificate


@dataclass(frozen=True)
class Evaluated:
    """Operators are replaced by their values, one after the other; the relation that is left has a certificate."""

    values: tuple[Value, ...]
    certificate: Certificate

    def check(self, relation: Relation) -> bool:
        """Whether each value is right, and so is the relation in which all of them are put in."""
        for step in self.values:
            if not step.certificate.check(Relation(step.operator, step.value)):
                return False
            if not _divides_by_no_more(step, relation):
                return False
            if not all(_may_replace(side, step.operator, step.value) for side in (relation.lhs, relation.rhs)):
                return False
            at = {step.operator: step.value}
            relation = Relation(relation.lhs.xreplace(at), relation.rhs.xreplace(at), relation.kind)
        return self.certificate.check(relation)


def _divides_by_no_more(step: Value, relation: Relation) -> bool:
    """Whether a value of a limit, or within one, divides by what the limit divides by, and by what vanishes nowhere.

    Where the value is not defined the limit may jump, and the relation in which it is put in would say nothing of that.
    """
    for limit in relation.lhs.atoms(Limit) | relation.rhs.atoms(Limit):
        inside, x = limit.args[:2]
        if limit == step.operator:
            new = denominators(step.value)
        elif inside.has(step.operator):
            new = denominators(step.value, x)
        else:
            continue
        known = Mul(*denominators(inside, x)) ** 4
        if not all(
            defined_for(1 / below, below.free_symbols) or fraction(cancel(known / below))[1].is_number for below in new
        ):
            return False
    return True


def _may_replace(e: Expr, operator: Expr, value: Expr) -> bool:
    """Whether what is bound around the operator has every value that is assumed of it, and no other."""
    symbols = operator.free_symbols | value.free_symbols
    pending: list[Any] = [e]
    while pending:
        node = pending.pop()
        if node == operator or not node.has(operator):
            continue
        if any(not _as_assumed(node, s) for s in bound_by(node) & symbols):
            return False
        pending += node.args
    return True


def _as_assumed(node: Expr, s: Symbol) -> bool:
    """Whether the values of a bound variable are as is assumed of it: whole numbers, real ones, not negative ones."""
    if isinstance(node, Limit):
        signed = node.args[2] == oo
    elif isinstance(node, (Sum, Integral)):
        ends = next((limit[1:] for limit in node.limits if limit[0] == s), ())
        signed = len(ends) == 2 and all(map(shown_nonnegative, ends[:1] if isinstance(node, Sum) else ends))
    else:
        return False
    whole = {"integer": True} if isinstance(node, (Sum, Limit)) else {}
    kinds: list[dict[str, bool]] = [{}, {"real": True}, whole]
    if signed:
        kinds += [{"nonnegative": True, **w} for w in ({}, whole)]
    if isinstance(node, Limit) and signed:
        kinds += [{"positive": True, **w} for w in ({}, whole)]
    return any(Symbol("s", **kind).assumptions0 == s.assumptions0 for kind in kinds)


def evaluated(relation: Relation) -> tuple[Relation, tuple[Value, ...]]:
    """The relation with every operator replaced for which a value is found, innermost ones first."""
    values: list[Value] = []
    left: set[Expr] = set()
    while True:
        current().check()
        operator = next((x for x in _innermost(relation) if x not in left), None)
        if operator is None:
            return relation, tuple(values)
        found = _value(operator, relation)
        sides = (relation.lhs, relation.rhs)
        if found is None or not all(_may_replace(side, operator, found.value) for side in sides):
            left.add(operator)
            continue
        values.append(found)
        at = {operator: found.value}
        relation = Relation(relation.lhs.xreplace(at), relation.rhs.xreplace(at), relation.kind)


def _innermost(relation: Relation) -> Iterator[Expr]:
    """Sums that hold others, to be shifted; then operators that hold no others; in an order that is always the same."""
    found = {x for side in (relation.lhs, relation.rhs) for x in side.atoms(*OPERATORS)}
    for x in sorted(found, key=str):
        if shifted(x) is not None:
            yield x
    for x in sorted(found, key=str):
        if not any(a.has(*OPERATORS) for a in x.args):
            yield x


def _value(operator: Expr, relation: Relation) -> Value | None:
    try:
        moved = shifted(operator)
        if moved is not None:
            return Value(operator, moved, Shifted())
        limits = improper(operator)
        if limits is not None:
            return Value(operator, limits, Improper())
        done = written_out(operator)
        if done is not None:
            return Value(operator, done, WrittenOut())
        if isinstance(operator, Sum):
            return (_of_sum if len(operator.limits) == 1 else _of_several_sums)(operator, relation)
        if isinstance(operator, Integral):
            return _of_integral(operator, relation)
        if isinstance(operator, Limit):
            found = limit_value(operator)
            return None if found is None else Value(operator, *found)
    except ExhaustedError:
        raise
    except (ArithmeticError, AttributeError, LookupError, NotImplementedError, TypeError, ValueError):
        # a guess may be of any form, and an integral may have no bounds: what cannot be checked is not used
        return None
    return None


# ---------------------------------------------------------------- sums


def _of_sum(e: Sum, relation: Relation) -> Value | None:
    ((j, low, high),) = e.limits
    for big_f in _antidifferences(e, relation):
        value = big_f.xreplace({j: high + 1}) - big_f.xreplace({j: low})
        certificate = Antidifference(j, big_f)
        if certificate.check(Relation(e, value)):
            return Value(e, value, certificate)
    return None


def _antidifferences(e: Sum, relation: Relation) -> Iterator[Expr]:
    ((j, _, high),) = e.limits
    guess = antidifference(e.function, j)
    if guess is not None:
        yield guess
    # where the other side is the closed form, it is F(N + 1) up to a constant
    ends = [s for s in high.free_symbols if (high - s).is_Integer and not e.function.has(s)]
    for end in sorted(ends, key=str):
        for other in _solved_for(e, relation):
            if not other.has(*OPERATORS):
                yield other.xreplace({end: j - 1 - (high - end)})


def _solved_for(operator: Expr, relation: Relation) -> Iterator[Expr]:
    """Values that the relation would give an operator that occurs in one side, linearly."""
    for one, other in ((relation.lhs, relation.rhs), (relation.rhs, relation.lhs)):
        if relation.kind != "=" or other.has(operator) or not one.has(operator):
            continue
        rest: list[Expr] = []
        terms: list[Expr] = []
        for term in Add.make_args(one):
            (terms if term.has(operator) else rest).append(term)
        if len(terms) != 1:
            continue
        factor, found = terms[0].as_independent(operator, as_Add=False)
        if found == operator:
            yield (other - Add(*rest)) / factor


# ---------------------------------------------------------------- integrals


def _of_integral(e: Integral, relation: Relation) -> Value | None:
    ((t, low, high),) = e.limits
    for big_f in _antiderivatives(e, relation):
        value = big_f.xreplace({t: high}) - big_f.xreplace({t: low})
        certificate = Primitive(t, big_f)
        if certificate.check(Relation(e, value)):
            return Value(e, value, certificate)
    return None


def _antiderivatives(e: Integral, relation: Relation) -> Iterator[Expr]:
    ((t, low, high),) = e.limits
    guess = antiderivative(e.function, t)
    if guess is not None:
        yield guess
    # where the other side is the closed form, it is F at a bound up to a constant
    for end, sign in ((high, 1), (low, -1)):
        if end.is_Symbol and not e.function.has(end):
            for other in _solved_for(e, relation):
                if not other.has(*OPERATORS):
                    yield sign * other.xreplace({end: t})
