"""Statements that a function has a value: a limit, a coefficient, an integral; with guards of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sympy import Expr, S, Symbol

from dlnsym.algebra.binding import substituted
from dlnsym.algebra.written import written_out
from dlnsym.formal import guards, scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import Premise, premises
from dlnsym.formal.terms import Terms, UnprintableError, number
from dlnsym.formal.written import WrittenTerms
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.model import Fact, Point


def with_meanings(method: Any, e: Expr) -> Expr:
    """An expression with the meanings of names."""
    return substituted(e, method.definitions)


def free_parts(e: Any, letters: Iterable[Symbol]) -> Iterator[Expr]:
    """The largest parts of an expression that hold no letter."""
    if not e.has(*letters):
        yield e
        return
    for a in e.args:
        yield from free_parts(a, letters)


class Valued:
    """That a function of ``letters`` has the value ``value`` in the sense of a predicate of Coq.

    ``says`` writes the predicate for the texts of the function and of the value; ``once`` is the lemma that there is
    one value at most.  ``inside`` is the function as it stands, ``also`` what has to be defined next to the value.
    """

    def __init__(
        self,
        name: str,
        inside: Expr,
        letters: Sequence[Symbol],
        value: Expr,
        says: Callable[[str, str], str],
        once: str,
        also: Iterable[Expr] = (),
        given: Sequence[Premise] = (),
        theory: str = "limits",
    ) -> None:
        self.inside, self.plain, self.letters = inside, written_out(inside), tuple(letters)
        self.value, self.says, self.once, self.theory = value, says, once, theory
        written = free_parts(self.plain, self.letters)
        self.base = scalars.Statement(name, value, value, given=given, also=(*written, *also))
        self.name = name
        for letter in self.letters:
            self.base.names(letter)
        self.terms: Terms = WrittenTerms(self.base.terms.term)

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the letters."""
        return tuple(map(self.base.names, self.letters))

    def text(self) -> str:
        """The definitions of the domain, of the function and of the value, and what the lemma says."""
        base, name = self.base, self.name
        domain = " /\\ ".join(p.text(base.terms) for p in base.premises) or "True"
        arguments = " ".join([*map(base.names, base.symbols), *self.parts])
        quantifier = f"forall {base.arguments} : R, " if base.symbols else ""
        return (
            f"Definition {name}_domain{base.binder} : Prop :=\n  {domain}.\n"
            f"Definition {name}_left ({arguments} : R) : R :=\n  {self.terms(self.inside)}.\n"
            f"Definition {name}_right{base.binder} : R :=\n  {base.terms(self.value)}.\n"
            f"Lemma {name} : {quantifier}{base.applied('domain')} ->\n"
            f"  {self.says(self._left(), self._right())}."
        )

    def _left(self) -> str:
        applied = self.base.applied("left")
        return f"({applied})" if self.base.symbols else applied

    def _right(self) -> str:
        applied = self.base.applied("right")
        return f"({applied})" if self.base.symbols else applied

    def opening(self, *also: str) -> Iterator[str]:
        """The first lines of the proof."""
        yield from self.base.opening()
        if also:
            yield f"unfold {', '.join(also)}."
        if self.inside != self.plain:
            yield "cbv beta."

    def lemma(self, fact: Fact, lines: Sequence[str]) -> Lemma:
        """The lemma with these lines as its proof."""
        return Lemma(self.name, self.text(), scalars.proof(lines), tuple(self.guards(fact)), theory=self.theory)

    # ------------------------------------------------ guards

    def guards(self, fact: Fact) -> Iterator[str]:
        """That the domain is not empty, what the function and the value are at a point, and values that are wrong."""
        base, name = self.base, self.name
        point = guards.chosen_point(base, fact)
        at = {s: point[s] for s in base.symbols}
        values = " ".join(number(v) for v in at.values())
        yield f"Lemma {name}_inhabited : {f'{name}_domain {values}'.rstrip()}.\nProof. premises {name}_domain. Qed."
        here, ball = self._somewhere(at)
        middle, radius = guards.enclosure(ball)
        inputs = " ".join([values, *map(number, here)]).strip()
        yield (
            f"Lemma {name}_left_value : Rabs ({name}_left {inputs} - {middle}) <= {radius}.\n"
            f"Proof. by_value {name}_left. Qed."
        )
        # the value of the whole, by the argument's own enclosure of the side that was judged
        method: Any = fact.method
        middle, radius = guards.enclosure(method.enclose(fact.lhs, point)[0])
        side = f"{name}_right {values}".rstrip()
        yield f"Lemma {name}_right_value : Rabs ({side} - {middle}) <= {radius}.\nProof. by_value {name}_right. Qed."
        yield from self._refuted(fact, point)

    def _somewhere(self, at: Point) -> tuple[list[Any], Any]:
        """Values of the letters, and that of the function there."""
        for start in (5, 11, 23):
            here = [S.One / (start + 2 * k) for k in range(len(self.letters))]
            try:
                ball = enclose_scalar(self.plain, {**at, **dict(zip(self.letters, here, strict=True))})
            except (ArithmeticError, ValueError):
                continue
            if ball.is_finite():
                return here, ball
        raise UnprintableError("the function has no value near by")

    def _refuted(self, fact: Fact, point: Point) -> Iterator[str]:
        base, found = self.base, []
        method: Any = fact.method
        for relation in guards.candidates(fact):
            if relation.kind != "=" or relation.lhs != fact.lhs:
                continue
            try:
                value = written_out(with_meanings(method, relation.rhs))
                left, right = (method.enclose(e, point)[0] for e in (relation.lhs, relation.rhs))
                wrong = left.is_finite() and right.is_finite() and not left.overlaps(right)
                if not wrong or not value.free_symbols <= set(base.symbols):
                    continue
                if not all(guards.holds_at(p, point) for p in premises([value], ())):
                    continue
                text = base.terms(value)
            except (ArithmeticError, LookupError, TypeError, ValueError):
                continue  # a change can leave the domain
            if text not in found:
                found.append(text)
            if len(found) == guards.MOST_VARIANTS:
                break
        if not found:
            raise UnprintableError("no wrong value is refuted")
        quantifier = f"forall {base.arguments} : R, " if base.symbols else ""
        for k, text in enumerate(found):
            yield (
                f"Lemma {self.name}_wrong_{k} : ~ ({quantifier}{base.applied('domain')} ->\n"
                f"  {self.says(self._left(), f'({text})')}).\n"
                f"Proof. other_limit {self.name}_inhabited {self.name} {self.name}_right {self.once}. Qed."
            )


class WithHeld(Terms):
    """Prints a function of x in the letters of a reading; what holds x stays as it is."""

    def __init__(self, read: Reading, x: Any) -> None:
        super().__init__(read.names)
        self._read, self._x = read, x

    def term(self, e: Any) -> str:
        return self.node(e) if e.has(self._x) else self._read.terms.term(e)
