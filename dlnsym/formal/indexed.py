"""Sums over an index of numbers that are unspecified functions of it: against deltas, and over shares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sympy import Add, Expr, Indexed, IndexedBase, KroneckerDelta, Mul, Sum, Symbol, cancel, expand

from dlnsym.formal import guards, scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Names, Terms, UnprintableError, number
from dlnsym.proofs.methods.term_by_term import SHARE, SHARES, WIDTH, TermByTerm
from dlnsym.proofs.model import Fact, Point, Relation


class _Terms(Terms):
    """Prints expressions in functions of natural numbers; a natural number among reals is ``INR`` of it."""

    def __init__(self, names: Names) -> None:
        super().__init__(lambda s: f"(INR {names(s)})" if s.is_integer else names(s))
        self._names = names

    def _index(self, k: Any) -> str:
        if k.is_Symbol:
            return self._names(k)
        if k.is_Integer and k >= 0:
            return str(k)
        raise UnprintableError(f"the index {k}")

    def node(self, e: Any) -> str:
        if isinstance(e, Indexed):
            return f"({' '.join([self._names(e.base.label), *map(self._index, e.indices)])})"
        if isinstance(e, KroneckerDelta):
            return f"(delta {' '.join(map(self._index, e.args))})"
        if isinstance(e, Sum):
            ((index, low, high),) = e.limits
            return f"(sum_over (fun {self._names(index)} => {self(e.function)}) {self._index(low)} {self._index(high)})"
        return super().node(e)


class _Statement:
    """A relation for all functions of an index, all indices in their range, and every length."""

    def __init__(self, name: str, fact: Fact, length: Symbol, domain: str) -> None:
        assert fact.relation is not None
        self.name, self.fact, self.relation, self.length = name, fact, fact.relation, length
        sides = (fact.lhs, fact.rhs)
        found = {x.base.label: len(x.indices) for e in sides for x in e.atoms(Indexed)}
        self.functions: Mapping[Any, int] = dict(sorted(found.items(), key=lambda pair: str(pair[0])))
        free = set().union(*(e.free_symbols for e in sides)) - {x.base.label for e in sides for x in e.atoms(Indexed)}
        self.indices = sorted((s for s in free if isinstance(s, Symbol) and s != length), key=str)
        self.names = Names()
        for s in (*self.functions, length, *self.indices):
            self.names(s)
        self.terms = _Terms(self.names)
        ranges = [f"(1 <= {self.names(k)} <= {self.names(length)})%nat" for k in self.indices]
        self.domain = " /\\ ".join([*([domain] if domain else []), *ranges])

    @property
    def arguments(self) -> str:
        """Functions, length, indices."""
        return " ".join(map(self.names, (*self.functions, self.length, *self.indices)))

    @property
    def binder(self) -> str:
        """The arguments with their types."""
        functions = " ".join(f"({self.names(f)} : {'nat -> ' * n}R)" for f, n in self.functions.items())
        return f"{functions} ({' '.join(map(self.names, (self.length, *self.indices)))} : nat)"

    def text(self) -> str:
        """The definitions and what the lemma says."""
        n, a = self.name, self.arguments
        return (
            f"Definition {n}_domain {self.binder} : Prop :=\n  {self.domain}.\n"
            f"Definition {n}_left {self.binder} : R :=\n  {self.terms(self.fact.lhs)}.\n"
            f"Definition {n}_right {self.binder} : R :=\n  {self.terms(self.fact.rhs)}.\n"
            f"Lemma {n} : forall {self.binder}, {n}_domain {a} ->\n"
            f"  {n}_left {a} {self.relation.kind} {n}_right {a}."
        )

    def guards(self, inhabited: str) -> Iterator[str]:
        """The domain is not empty, both sides have the values of the ledger at a point, and others are wrong there."""
        method: Any = self.fact.method
        point, n = self.fact.points[0], self.name
        values = " ".join(
            [*(_table(point[IndexedBase(f)], k) for f, k in self.functions.items())]
            + [f"{int(point[s])}%nat" for s in (self.length, *self.indices)]
        )
        yield f"Lemma {n}_inhabited : {n}_domain {values}.\nProof. unfold {n}_domain; {inhabited} Qed."
        for part, side in (("left", self.fact.lhs), ("right", self.fact.rhs)):
            middle, radius = guards.enclosure(method.enclose(side, point)[0])
            yield (
                f"Lemma {n}_{part}_value : Rabs ({n}_{part} {values} - {middle}) <= {radius}.\n"
                f"Proof. unfold {n}_{part}; evaluated. Qed."
            )
        found = list(dict.fromkeys(self._wrong(point)))[: guards.MOST_VARIANTS]
        if not found:
            raise UnprintableError("no wrong relation is refuted")
        for k, (left, right) in enumerate(found):
            yield (
                f"Lemma {n}_wrong_{k} : ~ (forall {self.binder}, {n}_domain {self.arguments} ->\n"
                f"  {left} {self.relation.kind} {right}).\n"
                f"Proof. intro H; generalize (H {values} {n}_inhabited); refuted_there. Qed."
            )

    def _wrong(self, point: Point) -> Iterator[tuple[str, str]]:
        for relation in guards.candidates(self.fact):
            if relation.kind != self.relation.kind or not _closed(relation, self):
                continue
            method: Any = self.fact.method
            try:
                left, right = (method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
                if left.is_finite() and right.is_finite() and guards.is_false(left, right, relation.kind):
                    yield self.terms.term(relation.lhs), self.terms.term(relation.rhs)
            except (ArithmeticError, LookupError, TypeError, ValueError):
                continue  # a change can leave the domain


def _closed(relation: Relation, statement: _Statement) -> bool:
    labels = {x.base.label for e in (relation.lhs, relation.rhs) for x in e.atoms(Indexed)}
    free = {s for e in (relation.lhs, relation.rhs) for s in e.free_symbols if isinstance(s, Symbol)} - labels
    return labels <= statement.functions.keys() and free <= {statement.length, *statement.indices}


def _table(values: Any, dimensions: int) -> str:
    """A function that has given values from 1 on."""
    if dimensions == 1:
        return f"(fun a => nth (a - 1) [{'; '.join(number(_rational(v)) for v in values)}] 0)"
    rows = ("[" + "; ".join(number(_rational(v)) for v in row) + "]" for row in values.tolist())
    return f"(fun a b => nth (b - 1) (nth (a - 1) [{'; '.join(rows)}] []) 0)"


def _rational(v: Any) -> str:
    return f"{v.p}/{v.q}" if hasattr(v, "p") else str(v)


def sifted(name: str, fact: Fact) -> Lemma:
    """The lemma that a sum of terms with one delta each is what is left where the deltas are 1."""
    if not isinstance(fact.lhs, Sum) or len(fact.lhs.limits) != 1:
        raise UnprintableError("the left side is no sum over one index")
    ((index, low, length),) = fact.lhs.limits
    if low != 1 or not length.is_Symbol:
        raise UnprintableError(f"a sum from {low} to {length}")
    statement = _Statement(name, fact, length, "")
    names, terms = statement.names, statement.terms
    parts = [_with_delta(t, index) for t in Add.make_args(expand(fact.lhs.function))]
    j, d = names(index), names(length)
    texts = [f"delta {j} {names(k)} * {terms.term(rest)}" for k, rest in parts]
    whole = " + ".join(f"({t})" if k else t for k, t in enumerate(texts))
    lines = [
        f"unfold {name}_domain, {name}_left, {name}_right, sum_over.",
        f"intros {statement.arguments} {_pattern(len(statement.indices))}.",
        f"rewrite (eq_sum _ (fun {j} => {whole})); [ | intros {j} J; sorted_deltas ].",
        *(["rewrite ?sum_plus."] if len(parts) > 1 else []),
    ]
    for k, (other, rest) in enumerate(parts):
        lines.append(f"assert (S{k} := sifts (fun {j} => {terms(rest)}) {names(other)} 1 {d} ltac:(assumption)).")
        lines.append(f"unfold sum_over in S{k}; rewrite S{k}; clear S{k}.")
    return Lemma(
        name, statement.text(), scalars.proof([*lines, "ring."]), tuple(statement.guards("lia.")), theory="bounds"
    )


def _pattern(n: int) -> str:
    return f"({' & '.join(f'H{k}' for k in range(n))})" if n > 1 else "H0"


def _with_delta(term: Any, index: Symbol) -> tuple[Symbol, Expr]:
    deltas = [f for f in Mul.make_args(term) if isinstance(f, KroneckerDelta) and index in f.args]
    if len(deltas) != 1:
        raise UnprintableError("a term without one delta")
    (other,) = (x for x in deltas[0].args if x != index)
    return other, term / deltas[0]


def over_shares(name: str, fact: Fact) -> Lemma:
    """The lemma lhs <= rhs between sums over positive shares that add up to 1."""
    method: Any = fact.method
    assert isinstance(method, TermByTerm)
    factor = cancel(method.slack / (SHARE - 1 / WIDTH))
    if not factor.is_Rational:
        raise UnprintableError("the slack is no multiple of s − 1/d")
    share, d = SHARES.label, WIDTH
    statement = _Statement(name, fact, d, "")
    s, n = statement.names(share), statement.names(d)
    statement.domain = f"shares {s} {n}"
    lines = [
        f"unfold {name}_domain, {name}_left, {name}_right.",
        f"intros {statement.arguments} H.",
        f"over_shares {number(factor)} {s} {n} H.",
    ]
    width = int(fact.points[0][d])
    cases = " \\/ ".join(f"i = {k}" for k in range(1, width + 1))
    inhabited = (
        "split; [ lia | split; [ intros i I; "
        f"assert (C : ({cases})%nat) by lia; intuition (subst; simpl; lra) | written_out; simpl; lra ] ]."
    )
    return Lemma(name, statement.text(), scalars.proof(lines), tuple(statement.guards(inhabited)), theory="bounds")


__all__: Sequence[str] = ["over_shares", "sifted"]
