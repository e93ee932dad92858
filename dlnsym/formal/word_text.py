"""The lemma for a relation between sums of words: what it assumes, what it says, and its proof by a computation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sympy import Mul, Pow

from dlnsym.formal.scalars import proof
from dlnsym.formal.terms import bare
from dlnsym.formal.word_certificates import Relation
from dlnsym.formal.word_letters import Both, size_name


def _is_inverse(x: Any) -> bool:
    return isinstance(x, Pow) and x.exp == -1


class Text:
    """What is written for a relation; the letters and scalars are the arguments of everything."""

    def __init__(self, name: str, relation: Relation) -> None:
        self.name, self.relation, self.letters = name, relation, relation.letters
        self.left, self.right = (relation.both(e, relation.shape_of[e]) for e in (relation.lhs, relation.rhs))
        self._certificate: list[str] = []
        premises: dict[str, None] = {}
        for use in relation.uses:
            left, right = self._equation(use)
            if use.premise:
                premises[f"{bare(left.shown)} = {bare(right.shown)}"] = None
            head = relation.scaled(use.coefficient, Both("", relation.word(use.left))).reified
            self._certificate.append(f"({head}, {left.reified}, {right.reified}, {relation.word(use.right)})")
        nonzero: dict[str, None] = {}
        for x, u, q, word in relation.scalar_uses:
            if not x.is_Rational:
                nonzero[f"{self.letters.polynomial_text(x.base)} != 0"] = None
            unit = relation.scaled(self.letters.coefficient(1 / x) * u, Both("", "Unit")).reified
            head = relation.scaled(q, Both("", "Unit")).reified
            self._certificate.append(f"({head}, {unit}, Unit, {relation.word(word)})")
        self.premises, self.nonzero = tuple(premises), tuple(nonzero)
        letters = self.letters
        self.matrices = tuple(x for x in letters.matrices if x not in letters.identities.values())
        """The letters that are no identities."""
        self.numbers = tuple(letters.scalars)
        """The factors of coefficients."""
        self.scalars = tuple(x for x in letters.scalars if not x.is_Rational and not _is_inverse(x))
        """Those that are letters themselves, not inverses of others."""

    def _equation(self, use: Any) -> tuple[Both, Both]:
        relation = self.relation
        if not use.premise:
            return Both("", relation.word(use.pattern)), Both("", relation.word((use.image,)))
        pattern = Mul(*use.pattern)
        shape = self.letters.shapes.equal(pattern, use.image)
        return relation.both(pattern, shape), relation.both(use.image, shape)

    # ------------------------------------------------ arguments

    @property
    def sizes(self) -> list[int]:
        """The sizes of the letters."""
        found: dict[int, None] = {}
        for x in self.matrices:
            found |= dict.fromkeys(self.letters.shapes.letter(x))
        return list(found)

    @property
    def arguments(self) -> str:
        """The names of the letters and numbers."""
        return " ".join(map(self.letters.name, (*self.matrices, *self.scalars)))

    def applied(self, part: str) -> str:
        """One of the definitions at the letters."""
        return f"{self.name}_{part} {self.arguments}"

    @property
    def kind(self) -> str:
        """The type of both sides."""
        rows, columns = self.relation.shape_of[self.relation.lhs]
        find = self.letters.shapes.find
        return "R" if self.relation.traces else f"'M[R]_({size_name(find(rows))}, {size_name(find(columns))})"

    def binder(self, numbers: Sequence[Any]) -> str:
        """The letters, and some of the numbers, as arguments."""
        letters = self.letters
        binders = []
        for x in self.matrices:
            rows, columns = letters.shapes.letter(x)
            binders.append(f"({letters.name(x)} : 'M[R]_({size_name(rows)}, {size_name(columns)}))")
        scalars = f" ({' '.join(map(letters.name, numbers))} : R)" if numbers else ""
        return f"(R : numFieldType) ({' '.join(map(size_name, self.sizes))} : nat)\n  {' '.join(binders)}{scalars}"

    # ------------------------------------------------ the lemma

    def statement(self) -> str:
        """The definitions of the premises and of the sides, and what the lemma says."""
        binder = self.binder(self.scalars)
        trace = "\\tr " if self.relation.traces else ""
        domain = " /\\\n  ".join((*self.premises, *self.nonzero)) or "True"
        left, right = (f"{trace}{side.shown}" if trace else bare(side.shown) for side in (self.left, self.right))
        return (
            f"Definition {self.name}_domain {binder} : Prop :=\n  {domain}.\n"
            f"Definition {self.name}_left {binder} : {self.kind} :=\n  {left}.\n"
            f"Definition {self.name}_right {binder} : {self.kind} :=\n  {right}.\n"
            f"Lemma {self.name} {binder} :\n"
            f"  {self.applied('domain')} -> {self.applied('left')} = {self.applied('right')}."
        )

    def proof(self) -> str:
        """The certificate, with the matrices padded to one size."""
        letters, name = self.letters, self.name
        sizes = list(map(size_name, self.sizes))
        names = [f"h{k}" for k in range(len(self.premises))]
        identities = {letter: size for size, letter in letters.identities.items()}
        matrices = "; ".join(
            f"pad D (1%:M : 'M_{size_name(letters.shapes.find(identities[x]))})"
            if x in identities
            else f"pad D {letters.name(x)}"
            for x in letters.matrices
        )
        scalars = "; ".join(map(letters.scalar_text, self.numbers))
        bounds = " ".join(f"/andP [le{k}" for k in range(len(sizes))) + " _" + "]" * len(sizes)
        *most, last = (*names, *(f"n{k}" for k in range(len(self.nonzero)))) or ("_",)
        pattern = "".join(f"[{h} " for h in most) + last + "]" * len(most)
        lines = [f"rewrite /{name}_domain /{name}_left /{name}_right; move=> {pattern}."]
        lines.append(f"have [D /= {bounds}] := common_bound [:: {'; '.join(sizes)}].")
        for h in names:
            lines.append(f"move: {h} => /(congr1 (@pad R D _ _)) {h}; padded in {h}.")
        theorem = "by_certificate_of_traces" if self.relation.traces else "by_certificate"
        lines.append(
            f"have certified := @{theorem} R D [:: {matrices}] [:: {scalars}]\n"
            f"    [:: {'; '.join(self._certificate)}]\n"
            f"    {self.left.reified}\n    {self.right.reified}."
        )
        if self.relation.traces:
            lines.append("rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.")
        else:
            lines.append("apply: (@pad_inj _ D) => //; padded.")
        lines.append("apply: certified; first by vm_compute.")
        lines.append("by rewrite /letter /scalar /=; do !split; equation.")
        return proof(lines)
