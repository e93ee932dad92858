"""What shows a relation between sums of words: the uses of rules, and why a coefficient vanishes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sympy import Add, Expr, Mul, Pow, S, Sum, expand, reduced

from dlnsym.algebra.letters import T, Tr
from dlnsym.algebra.words import Rule, cyclic
from dlnsym.formal.shapes import Shape, plain
from dlnsym.formal.terms import UnprintableError
from dlnsym.formal.word_letters import Both, Letters, Word, Words, plus, product, size_name

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
            return plus([self.both(a, shape) for a in e.as_ordered_terms()])
        if isinstance(e, Mul):
            commuting, rest = e.args_cnc()
            parts = [self.both(a, letters.shapes.equal(a)) for a in rest]
            return self.scaled(letters.coefficient(Mul(*commuting)), product(parts))
        if isinstance(e, Pow) and e.exp.is_Integer and e.exp > 0:
            return product([self.both(e.base, letters.shapes.equal(e.base))] * int(e.exp))
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
        return plus(terms)

    def word(self, w: Word) -> str:
        """A word, reified."""
        return product([self._sign(x) for x in w]).reified if w else "Unit"

    def _sign(self, x: Any) -> Both:
        if isinstance(x, T):
            return Both("", f"(Transposed (Letter {self.letters.matrix(plain(x.args[0]))}))")
        return Both("", f"(Letter {self.letters.matrix(x)})")


def _times(x: Words, y: Words) -> Words:
    out: Words = {}
    for u, a in x.items():
        for v, b in y.items():
            out[u + v] = expand(out.get(u + v, S.Zero) + a * b)
    return out
