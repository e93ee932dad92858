"""Inequalities: a gap written with squares, and repeated differentiation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sympy import Expr, Integer, Mul, Pow, S, expand, factor, sinh, together

from dlnsym.formal import guards, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import seen_nonnegative, seen_positive
from dlnsym.formal.terms import UnprintableError
from dlnsym.proofs.methods.repeated_derivative import DerivativeChain, RepeatedDerivative
from dlnsym.proofs.methods.sum_of_squares import Squares, SumOfSquares
from dlnsym.proofs.model import Fact

_BELOW = {"<=": ("below", "<=", "nonnegative"), "<": ("strictly_below", "<", "positive")}


def squares(name: str, fact: Fact) -> Lemma:
    """The lemma lhs <= rhs, as the gap times a positive number is a sum without negative terms."""
    method: Any = fact.method
    assert isinstance(method, SumOfSquares) and fact.relation is not None
    certificate = method.prove(fact.relation)
    if not isinstance(certificate, Squares):
        raise UnprintableError("there is no certificate")
    lhs, rhs = method.unfold(fact.lhs), method.unfold(fact.rhs)
    multiplier, witness = method.unfold(certificate.multiplier), method.unfold(certificate.witness)
    return _by_gap(name, fact, lhs, rhs, multiplier, witness)


def _by_gap(name: str, fact: Fact, lhs: Expr, rhs: Expr, multiplier: Expr, witness: Expr) -> Lemma:
    assert fact.relation is not None
    kind = fact.relation.kind
    statement = scalars.Statement(name, lhs, rhs, kind)
    witness = _seen(witness, seen_positive if kind == "<" else seen_nonnegative)
    _only(statement, multiplier, witness)
    read = scalars.reading(statement, (multiplier, witness))
    lines = [*statement.opening(), *scalars.in_letters(statement, read, (multiplier, witness)), "known."]
    lemma, sign, tactic = _BELOW[kind]
    m, w = read.terms.term(multiplier), read.terms.term(witness)
    lines += [
        f"match goal with |- ?low {sign} ?high => apply ({lemma} {m} low high) end; [ positive |].",
        f"match goal with |- 0 {sign} ?gap => replace gap with {w} end;",
        f"  [ {tactic} | {read.modulo()} ].",
    ]
    return Lemma(name, statement.text(), scalars.proof(lines), tuple(guards.of_relation(statement, fact)))


def _seen(witness: Expr, sign: Callable[[Expr], bool]) -> Expr:
    """The witness in a form whose terms show its sign, if one is found."""
    above, below = together(witness).as_numer_denom()
    forms = (witness, expand(witness), expand(above) / below, expand(above) / expand(below), factor(above) / below)
    return next((w for w in forms if sign(w)), witness)


def _only(statement: scalars.Statement, *parts: Expr) -> None:
    if set().union(*(e.free_symbols for e in parts)) - set(statement.symbols):
        raise UnprintableError("the certificate has a symbol of its own")


def by_derivatives(name: str, fact: Fact) -> Lemma:
    """The lemma lhs <= rhs, as the gap and its first derivatives are not negative at 0, and a further one nowhere."""
    method: Any = fact.method
    assert isinstance(method, RepeatedDerivative) and fact.relation is not None
    certificate = method.prove(fact.relation)
    if not isinstance(certificate, DerivativeChain):
        raise UnprintableError("there is no certificate")
    u, multiplier = certificate.variable, method.unfold(certificate.multiplier)
    lhs, rhs = method.unfold(fact.lhs), method.unfold(fact.rhs)
    if isinstance(rhs, sinh) and rhs.args[0] != u:
        return _multiple_within_sinh(name, fact, lhs, rhs, u)
    statement = scalars.Statement(name, lhs, rhs, fact.relation.kind)
    _only(statement, multiplier)
    signs = [*_positive_factors(statement, multiplier, u)]
    gap = expand((multiplier * (rhs - lhs)).simplify())
    if any(p.base.has(u) and not p.exp.is_nonnegative for p in gap.atoms(Pow)):
        raise UnprintableError("the gap is a quotient")
    theory = "bounds" if signs or gap.as_numer_denom()[1].has(u) else "reals"
    read = scalars.reading(statement, (multiplier, gap))
    lines = [
        *statement.opening(),
        *_chain(statement, gap, u),
        *signs,
        *scalars.in_letters(statement, read, (multiplier, gap)),
        "known.",
        f"match goal with |- ?low <= ?high => apply (below {read.terms.term(multiplier)} low high) end; [ positive |].",
        "match type of G with 0 <= ?g => match goal with |- 0 <= ?gap => replace gap with g; [ exact G |] end end.",
        f"{read.modulo()}.",
    ]
    guarded = tuple(guards.of_relation(statement, fact))
    return Lemma(name, statement.text(), scalars.proof(lines), guarded, theory)


def _multiple_within_sinh(name: str, fact: Fact, lhs: Any, rhs: Any, u: Any) -> Lemma:
    """That k sinh u <= sinh(k u) for k >= 1 and u > 0: derivatives show it in pairs, by the growth of sinh and cosh."""
    k = expand(rhs.args[0] / u)
    statement = scalars.Statement(name, lhs, rhs, "<=")
    if expand(lhs / sinh(u) - k) != 0 or not seen_nonnegative(k - 1) or not u.is_positive:
        raise UnprintableError("not k sinh u <= sinh(k u)")
    term = statement.terms.term(k)
    above = ["assert (S : forall v, 0 <= v -> 0 <= sinh v)."]
    above.append(_ascent("sinh v", "cosh v", "rewrite sinh_0; lra", "intros; unfold cosh; nonnegative"))
    above.append("assert (I : forall v t, 0 <= t -> 0 <= sinh (v + t) - sinh v).")
    growth = ("sinh (v + t) - sinh v", "cosh (v + t)", "rewrite Rplus_0_r; lra", "intros; unfold cosh; nonnegative")
    above.append(_ascent(*growth, variable="t", first="intros v; "))
    above.append(f"assert (J : 1 <= {term}) by lra; remember {term} as k eqn:K; clear K.")
    above.append("assert (C : forall v, 0 <= v -> 0 <= cosh (v * k) - cosh v).")
    pair = (
        "intros v V; assert (A := S v V); assert (B := I v (v * k - v) ltac:(nra)); "
        "replace (v + (v * k - v)) with (v * k) in B by ring; nra"
    )
    above.append(_ascent("cosh (v * k) - cosh v", "k * sinh (v * k) - sinh v", "rewrite Rmult_0_l; lra", pair))
    above.append("assert (G : forall v, 0 <= v -> 0 <= sinh (v * k) - k * sinh v).")
    last = ("sinh (v * k) - k * sinh v", "k * (cosh (v * k) - cosh v)", "rewrite Rmult_0_l, sinh_0; lra")
    above.append(_ascent(*last, "intros v V; apply Rmult_le_pos; [ lra | now apply C ]"))
    lines = [*statement.opening(), *above, f"specialize (G {statement.names(u)} ltac:(lra)); lra."]
    guarded = tuple(guards.of_relation(statement, fact))
    return Lemma(name, statement.text(), scalars.proof(lines), guarded, theory="bounds")


def _ascent(gap: str, slope: str, start: str, end: str, variable: str = "v", first: str = "") -> str:
    functions = f"(fun {variable} => {gap}) (fun {variable} => {slope})"
    return f"{{ {first}apply (ascends {functions}); [ slope | {start} | {end} ]. }}"


def _positive_factors(statement: scalars.Statement, multiplier: Any, u: Any) -> Iterator[str]:
    """That factors of the multiplier are positive of which it is not seen: not negative at 0, with positive slope."""
    name, term = statement.names(u), statement.terms.term
    for k, f in enumerate(f for f in Mul.make_args(multiplier) if not seen_positive(f)):
        start, slope = f.subs(u, S.Zero), expand(f.diff(u))
        if not (u.is_positive and seen_nonnegative(start) and seen_positive(slope)):
            raise UnprintableError("the sign of the multiplier is not seen")
        functions = f"(fun {name} => {term(f)}) (fun {name} => {term(slope)})"
        yield f"assert (M{k} : forall {name}, 0 < {name} -> 0 < {term(f)})."
        yield (
            f"{{ apply (ascends_strictly {functions}); "
            f"[ slope | cbv beta; at_zero {term(Integer(0) + start)} | intros; cbv beta; positive ]. }}"
        )
        yield f"specialize (M{k} {name} ltac:(assumption))."


MOST_DERIVATIVES = 6


def _chain(statement: scalars.Statement, gap: Any, u: Any) -> Iterator[str]:
    name, term = statement.names(u), statement.terms.term
    yield f"assert (G : forall {name}, 0 <= {name} -> 0 <= {term(gap)})."
    k = next(k for k, p in enumerate(statement.premises) if p.of == u)
    others = [j for j, p in enumerate(statement.premises) if j != k and p.of.has(u)]
    yield "{ " + f"clear {' '.join(f'H{j}' for j in [k, *others])} {name}."
    for _ in range(MOST_DERIVATIVES):
        if seen_nonnegative(gap):
            yield "  intros; nonnegative. }"
            yield f"specialize (G {name} ltac:(lra))."
            return
        start = gap.subs(u, S.Zero)
        if not seen_nonnegative(start):
            raise UnprintableError("the sign at 0 is not seen")
        slope = expand(gap.diff(u))
        functions = f"(fun {name} => {term(gap)}) (fun {name} => {term(slope)})"
        yield f"  apply (ascends {functions}); [ slope | cbv beta; at_zero {term(Integer(0) + start)} |]."
        gap = slope
    raise UnprintableError("too many derivatives")
