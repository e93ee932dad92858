"""Sums of words in matrices, for all sizes: the uses of rules are the proof, which Coq checks by a computation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sympy import Add, Dummy, Expr, Integer, Mul, Pow, Rational, S, Sum, Symbol, expand, reduced

from dlnsym.algebra.letters import T, Tr
from dlnsym.algebra.words import Rule, cyclic
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.scalars import proof
from dlnsym.formal.shapes import Shape, Shapes, plain
from dlnsym.formal.terms import Names, UnprintableError, bare
from dlnsym.proofs.model import Fact

Word = tuple[Any, ...]
Words = dict[Word, Any]
MOST_USES = 2000


@dataclass(frozen=True)
class Use:
    """``coefficient · left · (pattern − image) · right``; ``premise`` says whether the equation is assumed."""

    coefficient: Any
    left: Word
    pattern: Word
    image: Any
    right: Word
    premise: bool


@dataclass
class Both:
    """An expression as a reader sees it, and as the computation of Coq takes it."""

    shown: str
    reified: str


@dataclass
class Letters:
    """The letters and scalars of a relation, numbered, and what they are called."""

    names: Names = field(default_factory=Names)
    shapes: Shapes = field(default_factory=Shapes)
    matrices: list[Any] = field(default_factory=list)
    identities: dict[int, Symbol] = field(default_factory=dict)
    scalars: dict[Any, Dummy] = field(default_factory=dict)
    _symbols: dict[Any, Symbol] = field(default_factory=dict)

    def matrix(self, x: Any) -> int:
        """The number of a letter, or of an identity."""
        if x not in self.matrices:
            self.matrices.append(x)
        return self.matrices.index(x)

    def identity(self, size: int) -> Symbol:
        """The letter that the identity of a size is."""
        size = self.shapes.find(size)
        return self.identities.setdefault(size, Symbol(f"identity {size}", commutative=False))

    def scalar(self, x: Any) -> Dummy:
        """The letter of a factor of a coefficient."""
        if isinstance(x, Pow) and x.exp == -1 and x not in self.scalars:
            self.coefficient(x.base)
        return self.scalars.setdefault(x, Dummy(f"scalar {x}"))

    def name(self, x: Any) -> str:
        """The name of a letter or a scalar; of functions, that of their text."""
        if x.is_Symbol:
            return self.names(x)
        if x not in self._symbols:
            self._symbols[x] = Symbol(str(x))
        return self.names(self._symbols[x])

    def scalar_text(self, x: Any) -> str:
        """A scalar, as a reader sees it."""
        if x.is_Rational:
            return f"{x.q}%:R^-1"
        if isinstance(x, Pow) and x.exp == -1:
            return f"{self.polynomial_text(x.base)}^-1"
        return self.name(x)

    def polynomial_text(self, e: Any) -> str:
        """A polynomial in scalars, as a reader sees it."""
        terms = []
        for t in Add.make_args(expand(e)):
            k, rest = t.as_coeff_Mul()
            names = [self.scalar_text(f) for f in self.factors(rest)]
            text = " * ".join(names) or "1"
            times = "" if abs(k) == 1 else f"{abs(int(k))}%:~R * "
            terms.append(f"{'-' if k < 0 else '+'} {times}{f'({text})' if times or k < 0 else text}")
        return f"({' '.join(terms).removeprefix('+ ')})"

    def factors(self, e: Any) -> Iterator[Any]:
        """The factors of a product, each as often as it occurs; those below are inverses."""
        for f in Mul.make_args(e):
            if f == 1:
                continue
            if f.is_Rational:
                if abs(f.p) != 1:
                    raise UnprintableError(f"the factor {f}")
                yield Rational(1, f.q)
            elif isinstance(f, Pow) and f.exp.is_Integer:
                base = f.base if f.exp > 0 else Pow(f.base, -1)
                yield from [base] * abs(int(f.exp))
            else:
                yield f

    def coefficient(self, c: Any) -> Any:
        """A coefficient as a polynomial in letters for its factors."""
        total: Any = S.Zero
        for t in Add.make_args(expand(c)):
            k, rest = t.as_coeff_Mul()
            product: Any = Integer(k.p)
            for f in (*([Rational(1, k.q)] if k.q != 1 else []), *self.factors(rest)):
                product *= self.scalar(f)
            total += product
        return expand(total)


class Relation:
    """Both sides of a relation of words, their letters, and the certificate."""

    def __init__(self, lhs: Expr, rhs: Expr, rules: Sequence[Rule]) -> None:
        self.letters = Letters()
        self.rules = rules
        self.traces = lhs.has(Tr) or rhs.has(Tr)
        if lhs.has(Sum) or rhs.has(Sum):
            raise UnprintableError("a sum of symbolic length")
        self.lhs, self.rhs = (self._inside(e) if self.traces else e for e in (lhs, rhs))
        if self.traces:
            self.shape_of = {self.lhs: self._square(self.lhs), self.rhs: self._square(self.rhs)}
        else:
            shape = self.letters.shapes.equal(self.lhs, self.rhs)
            self.shape_of = {self.lhs: shape, self.rhs: shape}
        self.uses: list[Use] = []
        # the equations that are used decide which sizes are equal, so they are found before anything is written
        for _ in range(3):
            self.uses = self._reduce()
            for use in self.uses:
                if use.premise:
                    self.letters.shapes.equal(Mul(*use.pattern), use.image)
        self.scalar_uses = self._scalar_uses

    def _inside(self, e: Any) -> Any:
        """What a trace, or a multiple of one, is the trace of."""
        if e == 0:
            return e
        total: Any = S.Zero
        for t in Add.make_args(e):
            c, rest = t.as_independent(Tr)
            if not isinstance(rest, Tr):
                raise UnprintableError("more than a multiple of a trace")
            total += c * rest.args[0]
        return total

    def _square(self, e: Any) -> Shape:
        if e.is_commutative:
            raise UnprintableError("the trace of a number")
        rows, columns = self.letters.shapes.equal(e)
        self.letters.shapes.equal(e, T(e)) if rows != columns else None
        return self.letters.shapes.equal(e)

    # ------------------------------------------------ the certificate

    def words(self, e: Any, shape: Shape) -> Words:
        """Coefficients by word; a number is a multiple of the letter of an identity."""
        letters = self.letters
        if e.is_commutative:
            return {} if e == 0 else {(letters.identity(shape[0]),): letters.coefficient(e)}
        if isinstance(e, Add):
            total: Words = {}
            for a in e.args:
                for w, c in self.words(a, shape).items():
                    total[w] = expand(total.get(w, S.Zero) + c)
            return total
        if isinstance(e, Mul):
            commuting, rest = e.args_cnc()
            product: Words = {(): letters.coefficient(Mul(*commuting))}
            for a in rest:
                product = _times(product, self.words(a, letters.shapes.equal(a)))
            return product
        if isinstance(e, Pow) and e.exp.is_Integer and e.exp > 0:
            base = self.words(e.base, letters.shapes.equal(e.base))
            product = {(): S.One}
            for _ in range(int(e.exp)):
                product = _times(product, base)
            return product
        return {(plain(e),): S.One}

    def _reduce(self) -> list[Use]:
        pending = self.words(self.lhs, self.shape_of[self.lhs])
        for w, c in self.words(self.rhs, self.shape_of[self.rhs]).items():
            pending[w] = pending.get(w, S.Zero) - c
        uses: list[Use] = []
        rest: Words = {}
        while pending:
            word, c = pending.popitem()
            c = expand(c)
            if c == 0:
                continue
            hit = self._hit(word)
            if hit is None:
                key = cyclic(word) if self.traces else word
                rest[key] = expand(rest.get(key, S.Zero) + c)
                continue
            if len(uses) == MOST_USES:
                raise UnprintableError("too many uses of rules")
            start, length, image, premise = hit
            left, pattern, right = word[:start], word[start : start + length], word[start + length :]
            uses.append(Use(c, left, pattern, image, right, premise))
            shape = self.letters.shapes.equal(Mul(*pattern, evaluate=False)) if premise else (0, 0)
            for middle, k in self._image(image, shape, premise).items():
                joined = left + middle + right
                pending[joined] = expand(pending.get(joined, S.Zero) + c * k)
        self._scalar_uses = [u for w, c in rest.items() if c != 0 for u in self._vanishing(w, c)]
        return uses

    def _image(self, image: Any, shape: Shape, premise: bool) -> Words:
        return self.words(image, shape) if premise else {(image,): S.One}

    def _hit(self, word: Word) -> tuple[int, int, Any, bool] | None:
        identities = set(self.letters.identities.values())
        if len(word) > 1:
            for k, x in enumerate(word):
                if x in identities:
                    start = k if k + 1 < len(word) else k - 1
                    other = word[k + 1] if start == k else word[k - 1]
                    return start, 2, other, False
        for start in range(len(word)):
            for rule in self.rules:
                found = rule.match(word[start:])
                if found is not None and word[start] not in identities:
                    return start, found[0], found[1], True
        return None

    def _vanishing(self, word: Word, c: Any) -> Iterator[tuple[Any, Any, Any, Word]]:
        """Why a coefficient is zero: multiples of base · inverse − 1."""
        letters = self.letters
        inverses = {x: u for x, u in letters.scalars.items() if x.is_Rational or (isinstance(x, Pow) and x.exp == -1)}
        relations = [(x, u, letters.coefficient(1 / x) * u - 1) for x, u in inverses.items()]
        if not relations:
            raise UnprintableError("a coefficient is not seen to vanish")
        every = sorted(letters.scalars.values(), key=lambda d: d.dummy_index)
        quotients, left = reduced(c, [expand(r) for _, _, r in relations], *every)
        if left != 0:
            raise UnprintableError("a coefficient is not seen to vanish")
        for (x, u, _), q in zip(relations, quotients, strict=True):
            if q != 0:
                yield x, u, q, word

    # ------------------------------------------------ text

    def both(self, e: Any, shape: Shape) -> Both:
        """An expression of a shape."""
        letters = self.letters
        if e.is_commutative:
            if e == 0:
                return Both("0", "Nothing")
            size = letters.shapes.find(shape[0])
            one = Both(f"((1%:M : 'M_{size_name(size)}))", f"(Letter {letters.matrix(letters.identity(size))})")
            return self.scaled(letters.coefficient(e), one)
        if isinstance(e, T):
            inner = self.both(e.args[0], (shape[1], shape[0]))
            return Both(f"{inner.shown}^T", f"(Transposed {inner.reified})")
        if isinstance(e, Add):
            return _plus([self.both(a, shape) for a in e.as_ordered_terms()])
        if isinstance(e, Mul):
            commuting, rest = e.args_cnc()
            parts = [self.both(a, letters.shapes.equal(a)) for a in rest]
            return self.scaled(letters.coefficient(Mul(*commuting)), _product(parts))
        if isinstance(e, Pow) and e.exp.is_Integer and e.exp > 0:
            return _product([self.both(e.base, letters.shapes.equal(e.base))] * int(e.exp))
        e = plain(e)
        return Both(letters.name(e), f"(Letter {letters.matrix(e)})")

    def scaled(self, c: Any, of: Both) -> Both:
        """A multiple by a coefficient in letters for scalars."""
        names = {d: x for x, d in self.letters.scalars.items()}
        numbers = list(self.letters.scalars.values())
        terms = []
        for t in Add.make_args(expand(c)):
            k, rest = t.as_coeff_Mul()
            out = of
            factors = [f for p in Mul.make_args(rest) if p != 1 for f in ([p.base] * int(p.exp) if p.is_Pow else [p])]
            for f in sorted(factors, key=numbers.index, reverse=True):
                shown = f"({self.letters.scalar_text(names[f])} *: {out.shown})"
                out = Both(shown, f"(Multiple {numbers.index(f)} {out.reified})")
            if k == -1:
                out = Both(f"(- {out.shown})", f"(Minus {out.reified})")
            elif k != 1:
                whole = f"(Posz {int(k)})" if k >= 0 else f"(Negz {-int(k) - 1})"
                out = Both(f"(({int(k)})%:~R *: {out.shown})", f"(Whole {whole} {out.reified})")
            terms.append(out)
        return _plus(terms)

    def word(self, w: Word) -> str:
        """A word, reified."""
        return _product([self._sign(x) for x in w]).reified if w else "Unit"

    def _sign(self, x: Any) -> Both:
        if isinstance(x, T):
            return Both("", f"(Transposed (Letter {self.letters.matrix(plain(x.args[0]))}))")
        return Both("", f"(Letter {self.letters.matrix(x)})")


def size_name(size: int) -> str:
    """What a size is called."""
    return f"d{size}"


def _times(x: Words, y: Words) -> Words:
    out: Words = {}
    for u, a in x.items():
        for v, b in y.items():
            out[u + v] = expand(out.get(u + v, S.Zero) + a * b)
    return out


def _plus(parts: list[Both]) -> Both:
    out, *rest = parts
    for p in rest:
        out = Both(f"{out.shown} + {p.shown}", f"(Plus {out.reified} {p.reified})")
    return Both(f"({out.shown})", out.reified) if rest else out


def _product(parts: list[Both]) -> Both:
    out, *rest = parts
    for p in rest:
        out = Both(f"{out.shown} *m {p.shown}", f"(Times {out.reified} {p.reified})")
    return Both(f"({out.shown})", out.reified) if rest else out


def words(name: str, fact: Fact) -> Lemma:
    """The lemma that two sums of words are equal, from the equations that the proof uses."""
    method: Any = fact.method
    lhs, rhs = method.unfold(fact.lhs), method.unfold(fact.rhs)
    if lhs == rhs:
        raise UnprintableError("both sides are alike once names have their meaning")
    relation = Relation(lhs, rhs, method.rules)
    return Lemma(name, *_text(name, relation), theory="matrices")


def _text(name: str, relation: Relation) -> tuple[str, str]:
    letters = relation.letters
    left, right = (relation.both(e, relation.shape_of[e]) for e in (relation.lhs, relation.rhs))
    premises: dict[tuple[str, str], tuple[str, str]] = {}
    certificate = []
    for use in relation.uses:
        if use.premise:
            pattern = Mul(*use.pattern)
            shape = letters.shapes.equal(pattern, use.image)
            p, q = relation.both(pattern, shape), relation.both(use.image, shape)
            premises[p.shown, q.shown] = (p.reified, q.reified)
            equation = (p.reified, q.reified)
        else:
            equation = (relation.word(use.pattern), relation.word((use.image,)))
        head = relation.scaled(use.coefficient, Both("", relation.word(use.left))).reified
        certificate.append(f"({head}, {equation[0]}, {equation[1]}, {relation.word(use.right)})")
    nonzero: dict[str, None] = {}
    for x, u, q, word in relation.scalar_uses:
        if not x.is_Rational:
            nonzero[f"{letters.polynomial_text(x.base)} != 0"] = None
        unit = relation.scaled(letters.coefficient(1 / x) * u, Both("", "Unit")).reified
        head = relation.scaled(q, Both("", "Unit")).reified
        certificate.append(f"({head}, {unit}, Unit, {relation.word(word)})")
    return _statement(name, relation, left, right, premises, nonzero), _proof(
        relation, left, right, premises, nonzero, certificate
    )


def _sizes(relation: Relation) -> list[str]:
    found: dict[str, None] = {}
    for x in relation.letters.matrices:
        if x not in relation.letters.identities.values():
            for size in relation.letters.shapes.letter(x):
                found[size_name(size)] = None
    return list(found)


def _statement(
    name: str,
    relation: Relation,
    left: Both,
    right: Both,
    premises: Iterable[tuple[str, str]],
    nonzero: Iterable[str],
) -> str:
    letters = relation.letters
    shown = [x for x in letters.matrices if x not in letters.identities.values()]
    binders = []
    for x in shown:
        rows, columns = letters.shapes.letter(x)
        binders.append(f"({letters.name(x)} : 'M[R]_({size_name(rows)}, {size_name(columns)}))")
    free = [x for x in letters.scalars if not x.is_Rational and not (isinstance(x, Pow) and x.exp == -1)]
    scalars = f" ({' '.join(map(letters.name, free))} : R)" if free else ""
    assumed = [f"{bare(p)} = {bare(q)}" for p, q in premises] + list(nonzero)
    sides = (f"\\tr {left.shown}", f"\\tr {right.shown}") if relation.traces else (bare(left.shown), bare(right.shown))
    return (
        f"Lemma {name} (R : numFieldType) ({' '.join(_sizes(relation))} : nat)\n"
        f"  {' '.join(binders)}{scalars} :\n" + "".join(f"  {p} ->\n" for p in assumed) + f"  {sides[0]} = {sides[1]}."
    )


def _proof(
    relation: Relation,
    left: Both,
    right: Both,
    premises: dict[tuple[str, str], tuple[str, str]],
    nonzero: dict[str, None],
    certificate: list[str],
) -> str:
    letters = relation.letters
    sizes = _sizes(relation)
    names = [f"h{k}" for k in range(len(premises))]
    identities = {letter: size for size, letter in letters.identities.items()}
    matrices = "; ".join(
        f"pad D (1%:M : 'M_{size_name(letters.shapes.find(identities[x]))})"
        if x in identities
        else f"pad D {letters.name(x)}"
        for x in letters.matrices
    )
    scalars = "; ".join(letters.scalar_text(x) for x in letters.scalars)
    bounds = " ".join(f"/andP [le{k}" for k in range(len(sizes))) + " _" + "]" * len(sizes)
    lines = [f"move=> {' '.join([*names, *(f'n{k}' for k in range(len(nonzero)))])}."] if premises or nonzero else []
    lines.append(f"have [D /= {bounds}] := common_bound [:: {'; '.join(sizes)}].")
    for h in names:
        lines.append(f"move: {h} => /(congr1 (@pad R D _ _)) {h}; padded in {h}.")
    theorem = "by_certificate_of_traces" if relation.traces else "by_certificate"
    lines.append(
        f"have certified := @{theorem} R D [:: {matrices}] [:: {scalars}]\n    [:: {'; '.join(certificate)}]\n"
        f"    {left.reified}\n    {right.reified}."
    )
    if relation.traces:
        lines.append("rewrite -[LHS](@trace_pad _ D) // -[RHS](@trace_pad _ D) //; padded.")
    else:
        lines.append("apply: (@pad_inj _ D) => //; padded.")
    lines.append("apply: certified; first by vm_compute.")
    lines.append("by rewrite /letter /scalar /=; do !split; equation.")
    return proof(lines)
