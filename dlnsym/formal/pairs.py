"""Products over singular values and over pairs of them, for every number of singular values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Add, Expr, Pow, Symbol, exp, expand, factor, log

from dlnsym.algebra.letters import in_order
from dlnsym.formal import pair_guards, scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Names, Terms, UnprintableError, bare
from dlnsym.proofs.methods.pair_products import (
    FIRST,
    SECOND,
    SIGMA,
    OrderedPairs,
    PairProducts,
    Singles,
    det,
    factors,
    van,
)
from dlnsym.proofs.model import Fact


class ProductTerms(Terms):
    """Prints products; the singular values are ``s i`` and ``s l``."""

    def node(self, e: Any) -> str:
        if isinstance(e, (Singles, det)):
            return f"(singles (fun i : 'I_d => {self(e.args[0].xreplace({SIGMA: FIRST}))}))"
        if isinstance(e, OrderedPairs):
            return f"(ordered_pairs (fun i l : 'I_d => {self(e.args[0])}))"
        if isinstance(e, van):
            f = e.args[0]
            return f"(pairs (fun i l : 'I_d => {self(f.xreplace({SIGMA: FIRST}) - f.xreplace({SIGMA: SECOND}))}))"
        return super().node(e)


def products(name: str, fact: Fact) -> Lemma:
    """The lemma that two products agree, as their factors do."""
    method: Any = fact.method
    assert isinstance(method, PairProducts)
    lhs, rhs = method.unfold(fact.lhs), method.unfold(fact.rhs)
    if lhs == rhs:
        raise UnprintableError("both sides are alike once names have their meaning")
    written = Products(name, lhs, rhs, method.number)
    # products with numbers of rows and columns next to those of singular values have a file of their own
    theory = "products" if all(s in p for p in fact.points for s in written.free) else "rectangular"
    return Lemma(name, *written.text(), tuple(pair_guards.of_products(written, fact)), theory=theory)


class Products:
    """What is written for one relation."""

    def __init__(self, name: str, lhs: Expr, rhs: Expr, number: Symbol) -> None:
        self.name, self.lhs, self.rhs, self.number = name, lhs, rhs, number
        self.free = in_order((lhs.free_symbols | rhs.free_symbols) - {FIRST, SECOND, SIGMA, number})
        if any(not s.is_nonnegative for s in self.free):
            raise UnprintableError("a symbol that may be negative")
        self._names = Names(self.free)
        self.special = {FIRST: "(s i)", SECOND: "(s l)", number: "(INR d)"}
        self.terms = ProductTerms(self.symbol)
        self.left, self.right = factors(lhs, number), factors(rhs, number)
        self.ordered = [o.args[0] for o in sorted(lhs.atoms(OrderedPairs) | rhs.atoms(OrderedPairs), key=str)]
        vans = [v.args[0] for v in sorted(lhs.atoms(van) | rhs.atoms(van), key=str)]
        differences = [f.xreplace({SIGMA: FIRST}) - f.xreplace({SIGMA: SECOND}) for f in vans]
        parts = (self.left.pair, self.right.pair, *self.ordered, *differences)
        turned = [-swapped(a) for e in self.ordered for a in _differences(e)]
        self.atoms = list(dict.fromkeys([*(a for e in parts for a in _differences(e)), *turned]))

    @property
    def free_binder(self) -> str:
        """The other symbols as arguments."""
        return f" ({' '.join(map(self.symbol, self.free))} : R)" if self.free else ""

    def applied(self, part: str) -> str:
        """One of the definitions at the singular values and the other symbols."""
        return " ".join([f"{self.name}_{part}", "s", *map(self.symbol, self.free)])

    def symbol(self, s: Symbol) -> str:
        """What a symbol is called; singular values are those of the indices i and l."""
        return self.special[s] if s in self.special else self._names(s)

    def text(self) -> tuple[str, str]:
        """The helpers and the statement, and the proof."""
        n = self.name
        helpers = [self._atom(f"{n}_sign_{k}", a) for k, a in enumerate(self.atoms)]
        turned = [(f, swapped(f)) for f in self.ordered]
        equal = [(f"{n}_turned_{k}", *sides) for k, sides in enumerate(turned)]
        equal += [(f"{n}_pair", self.left.pair, self.right.pair)] if self.left.pair != self.right.pair else []
        helpers += [self._identity(*e) for e in equal if e[1] != e[2]]
        binder = f"(d : nat) (s : 'I_d -> R){self.free_binder}"
        signs = "".join(f"0 {'<' if s.is_positive else '<='} {self.symbol(s)} /\\ " for s in self.free)
        statement = (
            "Unset SsrRewrite.\n"
            + "".join(helpers)
            + "Set SsrRewrite.\n"
            + f"Definition {n}_domain {binder} : Prop :=\n"
            + f"  {signs}(forall i, 0 < s i) /\\ (forall i l : 'I_d, (i < l)%N -> s l < s i).\n"
            + f"Definition {n}_left {binder} : R :=\n  {bare(self.terms(self.lhs))}.\n"
            + f"Definition {n}_right {binder} : R :=\n  {bare(self.terms(self.rhs))}.\n"
            + f"Lemma {n} {binder} :\n"
            + f"  {self.applied('domain')} -> {self.applied('left')} = {self.applied('right')}."
        )
        return statement, scalars.proof([*self._lines()])

    def _lines(self) -> Iterator[str]:
        n = self.name
        signs = "".join(f"[P{k} " for k in range(len(self.free)))
        yield f"rewrite /{n}_domain /{n}_left /{n}_right; move=> {signs}[pos dec]{']' * len(self.free)}."
        for k, a in enumerate(self.atoms):
            yield (
                f"have A{k} (i l : 'I_d) : (i < l)%N -> 0 < {self.terms(a)} by "
                f"move=> il; apply: {n}_sign_{k}; first [ assumption | exact: pos | exact: dec ]."
            )
        for k, e in enumerate(_exponents((self.lhs, self.rhs), self.number)):
            p = 2 * e.coeff(self.number, 2)
            q, r = e.coeff(self.number, 1) + p / 2, e.coeff(self.number, 0)
            shown = self._exponent_text(e)
            yield (
                f"have Q{k} : {shown} = {self.terms.term(r)} + {self.terms.term(q)} * INR d + "
                f"{self.terms.term(p)} * (INR d * (INR d - 1) / 2) by rational."
            )
        signs = " ".join(f"have B{k} := A{k} i l il;" for k in range(len(self.atoms)))
        pair = f"move=> i l il; have pi := pos i; have pl := pos l; {signs}"
        different = "repeat split; first [ assumption | exact: dec | apply: Rgt_not_eq; assumption | lra ]"
        turned = [
            f"etransitivity; [ | etransitivity; [ {self._use(f'{n}_turned_{k}', f, swapped(f))}; {different} | ] ]; "
            f"unfold {n}_turned_{k}_left, {n}_turned_{k}_right; alike"
            for k, f in enumerate(self.ordered)
        ]
        use = self._use(f"{n}_pair", self.left.pair, self.right.pair)
        yield "eapply equal_factors; [ factors | factors | | | ]; cbv beta."
        yield "all: try (move=> i; have pi := pos i; positive; fail)."
        yield f"all: try ({pair} positive; fail)."
        first = " | ".join(turned) or "reflexivity"
        yield f"all: try ({pair} split; [ positive | first [ reflexivity | symmetry; first [ {first} ] ] ]; fail)."
        yield "all: try (move=> i; have pi := pos i; same_exponent; fail)."
        yield "all: try same_exponent."
        same = "first [ same_exponent | rewrite Rpower_1; [ rational | positive ] ]"
        left, right = (self.terms(f.pair) for f in (self.left, self.right))
        middle = f"transitivity ({right}); [ {use}; {different} | {same} ]" if left != right else "same_exponent"
        yield f"{pair} transitivity ({left}); [ same_exponent | {middle} ]."

    def _use(self, name: str, lhs: Expr, rhs: Expr) -> str:
        """An identity at the singular values of a pair, its premises left open."""
        symbols = scalars.Statement(name, lhs, rhs, also=(FIRST, SECOND)).symbols if lhs != rhs else ()
        return f"refine (@{name} {' '.join(map(self.symbol, symbols))} _)"

    def _exponent_text(self, e: Any) -> str:
        found = next(
            x.exp
            for side in (self.lhs, self.rhs)
            for x in side.atoms(Pow)
            if x.exp.has(self.number) and x.exp.expand() == e
        )
        return self.terms.term(found)

    # ------------------------------------------------ numbers

    def _domain(self, *parts: Expr) -> tuple[str, str]:
        symbols = in_order(set().union(*(e.free_symbols for e in parts), {FIRST, SECOND}))
        terms = Terms(self._plain)
        conditions = [f"0 < {terms.term(s)}" for s in symbols] + [f"{terms.term(SECOND)} < {terms.term(FIRST)}"]
        return " ".join(map(terms.term, symbols)), " -> ".join(conditions)

    def _plain(self, s: Symbol) -> str:
        return {FIRST: "sigma_i", SECOND: "sigma_l"}.get(s) or self.symbol(s)

    def _atom(self, name: str, a: Any) -> str:
        """That a difference of powers, or of logarithms, at the two singular values is positive."""
        arguments, domain = self._domain(a)
        terms = Terms(self._plain)
        read = Reading(self._plain, [FIRST, SECOND, a])
        for s in (FIRST, SECOND):
            read.log_of(s)
        logs = a.has(log)
        positive, negative = (a, a) if logs else _parts(a)
        gap = factor(expand(read.value(a) if logs else read.log_of(positive) - read.log_of(negative)))
        letters = read.exponentials
        lines = [f"intros {arguments} {' '.join(f'H{k}' for k in range(len(arguments.split())))} L."]
        for letter in map(self._plain, letters):
            lines.append(f"destruct (as_exp {letter} ltac:(assumption)) as [X_{letter} EX_{letter}]; subst {letter}.")
        lines.append("apply letters_in_order in L.")
        if logs:
            read.terms.term(a)
            lines += list(read.lines())
            lines.append(
                f"match goal with |- 0 < ?gap => replace gap with {read.in_exponent(gap)} by rational end; positive."
            )
        else:
            form = f"{_text_in(read, positive)} - {_text_in(read, negative)}"
            lines.append(f"match goal with |- 0 < ?gap => replace gap with ({form}) by ring end.")
            lines.append("eapply exp_difference; [ exponent_of | exponent_of |].")
            value = read.in_exponent(gap)
            lines.append(
                f"match goal with |- 0 < ?gap => replace gap with {value}; [ positive | numbers; rational ] end."
            )
        return f"Lemma {name} : forall {arguments} : R, {domain} -> 0 < {terms(a)}.\n" + scalars.proof(lines) + "\n"

    def _identity(self, name: str, lhs: Expr, rhs: Expr) -> str:
        statement = scalars.Statement(name, lhs, rhs, also=(FIRST, SECOND))
        read = scalars.reading(statement)
        lines = [*statement.opening(), *scalars.in_letters(statement, read), "known.", scalars.closing(read, lhs, rhs)]
        return statement.text() + "\n" + scalars.proof(lines) + "\n"


def swapped(e: Any) -> Any:
    """An expression with the two singular values of a pair exchanged."""
    return e.xreplace({FIRST: SECOND, SECOND: FIRST})


def _text_in(read: Reading, e: Any) -> str:
    """An expression with exponentials for its letters, and nothing else worked out."""
    return Terms(lambda s: f"(exp X_{read.names(s)})" if s in read.logarithms else read.names(s)).term(e)


def _parts(a: Any) -> tuple[Any, Any]:
    """The positive and the negative term of a difference."""
    terms = list(a.args)
    if len(terms) != 2:
        raise UnprintableError("a sum of more than two terms")
    negative = next((t for t in terms if t.could_extract_minus_sign()), None)
    if negative is None:
        raise UnprintableError("a sum without a negative term")
    (positive,) = (t for t in terms if t is not negative)
    return positive, -negative


def _differences(e: Any) -> Iterator[Any]:
    """The sums in the singular values, outside of exponents."""
    if isinstance(e, Pow):
        yield from _differences(e.base)
        return
    if isinstance(e, Add) and e.has(FIRST, SECOND):
        if not e.has(log):
            for a in e.args:
                yield from _differences(a)
        yield e
        return
    if isinstance(e, log) and e.has(FIRST) and e.has(SECOND):
        yield e
    elif not isinstance(e, (log, exp)):
        for a in e.args:
            yield from _differences(a)


def _exponents(sides: Any, number: Symbol) -> list[Any]:
    found = (x.exp.expand() for side in sides for x in side.atoms(Pow) if x.exp.has(number))
    return sorted(dict.fromkeys(found), key=str)
