"""Identities between real numbers: powers, exponentials, logarithms, roots, and polynomials modulo relations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sympy import Dummy, Expr, Pow, Symbol, cos, cosh, expand, fraction, preorder_traversal, sin, sinh, tanh, together

from dlnsym.algebra.functions import sinhc
from dlnsym.algebra.letters import in_order
from dlnsym.formal import guards
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import Premise, premises
from dlnsym.formal.terms import Names, Terms, UnprintableError
from dlnsym.proofs.model import Fact


class Statement:
    """A relation between two real expressions, for all values of their symbols for which both are defined."""

    def __init__(
        self,
        name: str,
        lhs: Expr,
        rhs: Expr,
        kind: str = "=",
        given: Sequence[Premise] = (),
        held: Mapping[Dummy, Expr] | None = None,
        also: Iterable[Expr] = (),
    ) -> None:
        self.name, self.lhs, self.rhs, self.kind = name, lhs, rhs, kind
        self.held = {} if held is None else held
        parts = (lhs, rhs, *(p.of for p in given), *self.held.values(), *also)
        free = set().union(*(e.free_symbols for e in parts)) - self.held.keys()
        self.symbols = in_order(free)
        if any(not s.is_commutative for s in self.symbols):
            raise UnprintableError("a letter does not commute")
        self.names = Names(self.symbols)
        self.terms = Terms(self._term)
        self.premises = (*self._needed(parts), *given)

    def _needed(self, parts: Sequence[Expr]) -> Iterator[Premise]:
        """Where the parts are defined; what is divided by may cancel once letters have their meaning."""
        known = premises(map(self.shown, parts), self.symbols)
        yield from known
        positive = {p.of for p in known if p.kind == "0 <"}
        held = premises(parts, ()) if self.held else ()
        for p in dict.fromkeys(Premise(p.kind, self.shown(p.of)) for p in held):
            if p not in known and p.of not in positive and not (p.of.is_number and p.of != 0):
                yield p

    def _term(self, s: Symbol) -> str:
        return self.terms.term(self.held[s]) if s in self.held else self.names(s)

    def shown(self, e: Expr) -> Expr:
        """An expression without letters that stand for parts of it."""
        while e.free_symbols & self.held.keys():
            e = e.xreplace(self.held)
        return e

    @property
    def arguments(self) -> str:
        """The names of its symbols."""
        return " ".join(map(self.names, self.symbols))

    @property
    def binder(self) -> str:
        """Its symbols as arguments of a definition."""
        return f" ({self.arguments} : R)" if self.symbols else ""

    def applied(self, part: str) -> str:
        """One of its definitions at its symbols."""
        return f"{self.name}_{part} {self.arguments}".rstrip()

    def text(self) -> str:
        """The definitions of its domain and its sides, and what the lemma says."""
        domain = " /\\ ".join(p.text(self.terms) for p in self.premises) or "True"
        quantifier = f"forall {self.arguments} : R, " if self.symbols else ""
        return (
            f"Definition {self.name}_domain{self.binder} : Prop :=\n  {domain}.\n"
            f"Definition {self.name}_left{self.binder} : R :=\n  {self.terms(self.lhs)}.\n"
            f"Definition {self.name}_right{self.binder} : R :=\n  {self.terms(self.rhs)}.\n"
            f"Lemma {self.name} : {quantifier}{self.applied('domain')} ->\n"
            f"  {self.applied('left')} {self.kind} {self.applied('right')}."
        )

    def opening(self) -> Iterator[str]:
        """The first lines of the proof: names for symbols and premises."""
        yield f"unfold {self.name}_domain, {self.name}_left, {self.name}_right."
        yield f"intros {self.arguments} {self.pattern}.".replace("  ", " ")

    @property
    def pattern(self) -> str:
        """The names of the premises, as a proof takes them apart."""
        names = " & ".join(map(self.premise_name, range(len(self.premises))))
        return f"({names})" if len(self.premises) > 1 else names or "_"

    def premise_name(self, k: int) -> str:
        """What a premise is called in the proof."""
        return f"H{k}"


def reading(statement: Statement, others: Iterable[Expr] = ()) -> Reading:
    """The letters of a statement, its premises and other expressions included."""
    sides = [statement.lhs, statement.rhs, *(p.of for p in statement.premises), *others]
    return Reading(statement.names, sides, statement.held)


def in_letters(statement: Statement, read: Reading, others: Iterable[Expr] = ()) -> Iterator[str]:
    """Lines of a proof that write everything in letters."""
    sides = [statement.lhs, statement.rhs, *(p.of for p in statement.premises), *others]
    yield from in_letters_of(statement, read, sides)


def in_letters_of(statement: Statement, read: Reading, sides: Sequence[Expr]) -> Iterator[str]:
    """Lines of a proof that write some expressions in letters."""
    for e in sides:
        read.terms.term(e)
    for s in read.exponentials:
        k = next((k for k, p in enumerate(statement.premises) if p.of == s and p.kind == "0 <"), None)
        if k is None:
            raise UnprintableError(f"{s} is not assumed to be positive")
        yield f"exponential {statement.names(s)} {statement.premise_name(k)} X_{statement.names(s)}."
    if any(
        isinstance(x, (sinh, cosh, sinhc, tanh)) for e in map(statement.shown, sides) for x in preorder_traversal(e)
    ):
        yield "unfold sinhc, tanh, sinh, cosh in *."
    yield from read.lines()


def identity(
    name: str,
    fact: Fact,
    lhs: Expr,
    rhs: Expr,
    held: Mapping[Dummy, Expr] | None = None,
    also: Iterable[Expr] = (),
) -> Lemma:
    """The lemma lhs = rhs; ``held`` says which parts some letters stand for, ``also`` what else has to be defined."""
    statement = Statement(name, lhs, rhs, held=held, also=also)
    read = reading(statement)
    lines = [
        *statement.opening(),
        *in_letters(statement, read),
        *_of_angles(statement, read),
        "known.",
        closing(read, *map(statement.shown, (lhs, rhs))),
    ]
    return Lemma(
        name, statement.text(), proof(lines), tuple(guards.of_relation(statement, fact)), opening=statement.pattern
    )


def _of_angles(statement: Statement, read: Reading) -> Iterator[str]:
    """That cos² = 1 − sin² for each angle, where the sides are not equal without it."""
    lhs, rhs = map(statement.shown, (statement.lhs, statement.rhs))
    angles = in_order_of_text(
        {x.args[0] for e in (lhs, rhs) for x in e.atoms(sin)} & {x.args[0] for e in (lhs, rhs) for x in e.atoms(cos)}
    )
    if not angles or expand(fraction(together(lhs - rhs))[0]) == 0:
        return
    for k, angle in enumerate(angles):
        a = statement.terms.term(angle)
        yield f"assert (T{k} : cos {a} ^ 2 = 1 - sin {a} ^ 2) by (pose proof (sin2_cos2 {a}); unfold Rsqr in *; lra)."
        read.relations.append(f"T{k}")


def in_order_of_text(expressions: Iterable[Expr]) -> list[Expr]:
    """Expressions in an order that does not depend on the run."""
    return sorted(expressions, key=str)


def closing(read: Reading, *sides: Any) -> str:
    """The last line: an identity of rational functions."""
    given = f" [{' '.join(read.relations)}]" if read.relations else ""
    if any(isinstance(x, Pow) and x.exp.is_Rational and x.exp < 0 for e in sides for x in preorder_traversal(e)):
        return f"first [ reflexivity | field{given}; nonzero | ring{given} | unfold Rdiv; ring{given} | alike ]."
    return f"first [ reflexivity | ring{given} | field{given}; nonzero | unfold Rdiv; ring{given} | alike ]."


def proof(lines: Sequence[str]) -> str:
    """Lines as a proof."""
    return "Proof.\n" + "".join(f"  {line}\n" for line in lines) + "Qed."
