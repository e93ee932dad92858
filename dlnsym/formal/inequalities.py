"""Inequalities: a gap written with squares, and repeated differentiation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sympy import Dummy, Expr, Integer, Mul, Pow, S, exp, expand, factor, powsimp, sinh, together

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
    within = _within_sinh(lhs, rhs)
    if within is not None:
        return _multiple_within_sinh(name, fact, lhs, rhs, within)
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


def _within_sinh(lhs: Any, rhs: Any) -> tuple[Any, Any, Any] | None:
    """(c, k, u) for the two sides c k sinh u and c sinh(k u)."""
    (c, right), (m, left) = (e.as_independent(sinh) for e in (rhs, lhs))
    if not (isinstance(left, sinh) and isinstance(right, sinh)):
        return None
    k = expand(right.args[0] / left.args[0])
    return (c, k, left.args[0]) if expand(m - c * k) == 0 and left != right else None


def _multiple_within_sinh(name: str, fact: Fact, lhs: Any, rhs: Any, parts: tuple[Any, Any, Any]) -> Lemma:
    """That c k sinh u <= c sinh(k u) for k >= 1, u > 0: by derivatives in pairs and the growth of sinh and cosh."""
    c, k, u = parts
    statement = scalars.Statement(name, lhs, rhs, "<=")
    if not (seen_nonnegative(k - 1) and seen_positive(u) and seen_nonnegative(c)):
        raise UnprintableError("not c k sinh u <= c sinh(k u)")
    text, term = statement.terms.term, statement.terms.term(k)
    above = [f"assert (T : {text(rhs)} = {text(c)} * sinh ({text(u)} * {term})) by alike."]
    above.append(f"assert (L : {text(lhs)} = {text(c)} * ({term} * sinh {text(u)})) by (field; nonzero).")
    above.append("rewrite T, L; clear T L; apply Rmult_le_compat_l; [ nonnegative |].")
    above.append("assert (S : forall v1, 0 <= v1 -> 0 <= sinh v1).")
    above.append(_ascent("sinh v1", "cosh v1", "rewrite sinh_0; lra", "intros; unfold cosh; nonnegative"))
    above.append("assert (I : forall v1 t1, 0 <= t1 -> 0 <= sinh (v1 + t1) - sinh v1).")
    growth = (
        "sinh (v1 + t1) - sinh v1",
        "cosh (v1 + t1)",
        "rewrite Rplus_0_r; lra",
        "intros; unfold cosh; nonnegative",
    )
    above.append(_ascent(*growth, variable="t1", first="intros v1; "))
    above.append(f"assert (J : 1 <= {term}) by lra; remember {term} as k1 eqn:K; clear K.")
    above.append("assert (C : forall v1, 0 <= v1 -> 0 <= cosh (v1 * k1) - cosh v1).")
    pair = (
        "intros v1 V; assert (A := S v1 V); assert (B := I v1 (v1 * k1 - v1) ltac:(nra)); "
        "replace (v1 + (v1 * k1 - v1)) with (v1 * k1) in B by ring; nra"
    )
    above.append(_ascent("cosh (v1 * k1) - cosh v1", "k1 * sinh (v1 * k1) - sinh v1", "rewrite Rmult_0_l; lra", pair))
    above.append("assert (G : forall v1, 0 <= v1 -> 0 <= sinh (v1 * k1) - k1 * sinh v1).")
    last = ("sinh (v1 * k1) - k1 * sinh v1", "k1 * (cosh (v1 * k1) - cosh v1)", "rewrite Rmult_0_l, sinh_0; lra")
    above.append(_ascent(*last, "intros v1 V; apply Rmult_le_pos; [ lra | now apply C ]"))
    lines = [*statement.opening(), *above, f"specialize (G {text(u)} ltac:(nonnegative)); lra."]
    guarded = tuple(guards.of_relation(statement, fact))
    return Lemma(name, statement.text(), scalars.proof(lines), guarded, theory="bounds")


def _ascent(gap: str, slope: str, start: str, end: str, variable: str = "v1", first: str = "") -> str:
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


MOST_STEPS = 6
MOST_DIVISIONS = 2


def _shown(e: Any) -> bool:
    """Whether it is seen not to be negative, the hyperbolic sine of what is not, included."""
    return seen_nonnegative(
        e.xreplace({x: Dummy("sinh", nonnegative=True) for x in e.atoms(sinh) if _shown(x.args[0])})
    )


def _steps(gap: Any, u: Any, steps: int, divisions: int) -> list[tuple[str, Any, Any]] | None:
    """How a gap is seen not to be negative for u >= 0: derivatives, and exponentials that are taken out."""
    if _shown(gap):
        return []
    start = expand(gap.subs(u, S.Zero))
    if steps > 0 and _shown(start):
        slope = expand(gap.diff(u))
        further = _steps(slope, u, steps - 1, divisions)
        if further is not None:
            return [("slope", slope, start), *further]
    if divisions > 0:
        for common in _exponentials(gap, u):
            rest = expand(powsimp(expand(gap / common)))
            further = _steps(rest, u, steps, divisions - 1)
            if further is not None:
                return [("factor", rest, common), *further]
    return None


def _exponentials(gap: Any, u: Any) -> list[Any]:
    return sorted((x for x in gap.atoms(exp) if x.has(u)), key=str)


def _chain(statement: scalars.Statement, gap: Any, u: Any) -> Iterator[str]:
    name, term = statement.names(u), statement.terms.term
    # no division is tried before as many derivatives as there may be
    effort = [(s, 0) for s in range(MOST_STEPS + 1)]
    effort += [(s, d) for s in range(MOST_STEPS - 1) for d in range(1, MOST_DIVISIONS + 1)]
    found = next((f for s, d in effort if (f := _steps(gap, u, s, d)) is not None), None)
    if found is None:
        raise UnprintableError("derivatives do not show it")
    yield f"assert (G : forall {name}, 0 <= {name} -> 0 <= {term(gap)})."
    k = next(k for k, p in enumerate(statement.premises) if p.of == u)
    others = [j for j, p in enumerate(statement.premises) if j != k and p.of.has(u)]
    yield "{ " + f"clear {' '.join(f'H{j}' for j in [k, *others])} {name}."
    for kind, further, by in found:
        if kind == "slope":
            functions = f"(fun {name} => {term(gap)}) (fun {name} => {term(further)})"
            yield f"  apply (ascends {functions}); [ slope | cbv beta; at_zero {term(Integer(0) + by)} |]."
        else:
            yield f"  intros {name} U; replace {term(gap)} with ({term(by)} * {term(further)}) by taken_out."
            yield f"  apply Rmult_le_pos; [ nonnegative |]; revert {name} U."
        gap = further
    yield "  intros; nonnegative. }"
    yield f"specialize (G {name} ltac:(lra))."
