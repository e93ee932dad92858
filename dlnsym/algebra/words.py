"""Sums of words in non-commuting letters, rules that rewrite them, and their values at rational matrices.

A matrix of unspecified size is a non-commutative SymPy symbol, its transpose ``T(W)``, a product a word; a number next
to words stands for that multiple of the identity.  A rule is data, so that what was rewritten can be written down: a
sum of words that the rules reduce to nothing is Σ c u (p − q) v with numbers c, words u and v, and rules p = q, and
that is checked by multiplying out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, Protocol

from flint import fmpq, fmpq_mat
from sympy import Add, Expr, Function, Integer, Mul, Pow, Rational, S, Sum, expand

from dlnsym.algebra.budget import UndecidedError, current
from dlnsym.algebra.letters import T, Tr
from dlnsym.algebra.zero_test import normal_form

Word = tuple[Expr, ...]
Words = dict[Word, Expr]
"""Coefficients by word."""
MOST_WORDS = 20_000
LONGEST_WORD = 200


class Rule(Protocol):
    """An equation between a run of letters and an expression, or a family of them."""

    def match(self, word: Word) -> tuple[int, Expr] | None:
        """How many letters at the head of a word are replaced, and by what; None for a word that it leaves."""
        ...


@dataclass(frozen=True)
class Replacement:
    """The run of letters ``pattern`` equals ``image``."""

    pattern: Word
    image: Expr

    def match(self, word: Word) -> tuple[int, Expr] | None:
        return (len(self.pattern), self.image) if word[: len(self.pattern)] == self.pattern else None


@dataclass(frozen=True)
class PowerLaws:
    """Powers F(p) of one symmetric positive matrix: F(p)F(q) = F(p+q), F(0) = 1, F^T = F."""

    function: Any

    def match(self, word: Word) -> tuple[int, Expr] | None:
        head = word[0]
        if isinstance(head, T) and isinstance(head.args[0], self.function):
            return 1, head.args[0]
        if not isinstance(head, self.function):
            return None
        if head.args[0] == 0:
            return 1, S.One
        if len(word) > 1 and isinstance(word[1], self.function):
            return 2, self.function(head.args[0] + word[1].args[0])
        return None


@dataclass(frozen=True)
class Eigenvector:
    """F(p) E = number^p E, or E F(p) = number^p E where the powers stand on the ``right``."""

    function: Any
    letter: Expr
    number: Expr
    right: bool = False

    def match(self, word: Word) -> tuple[int, Expr] | None:
        if len(word) < 2:
            return None
        power, letter = (word[1], word[0]) if self.right else (word[0], word[1])
        if letter == self.letter and isinstance(power, self.function):
            return 2, self.number ** power.args[0] * self.letter
        return None


def replace(*pattern: Expr, by: Expr) -> Replacement:
    """The rule that a given run of letters equals ``by``.

    >>> from dlnsym.algebra.letters import matrices
    >>> P, Z = matrices("P Z")
    >>> reduction(Z * P**3 - Z * P, (replace(P, P, by=P),)).rest
    ()
    """
    return Replacement(pattern, by)


def orthogonal(*letters: Expr) -> tuple[Replacement, ...]:
    """The rules of orthogonal matrices: Q^T Q = Q Q^T = 1."""
    return tuple(rule for q in letters for rule in (replace(T(q), q, by=S.One), replace(q, T(q), by=S.One)))


def symmetric(*letters: Expr) -> tuple[Replacement, ...]:
    """The rules of symmetric matrices: S^T = S."""
    return tuple(replace(T(s), by=s) for s in letters)


def inverse(letter: Expr, its_inverse: Expr) -> tuple[Replacement, ...]:
    """The rules of two letters that are inverse to each other, and of their transposes.

    >>> from dlnsym.algebra.letters import matrices
    >>> W, V = matrices("W V")
    >>> reduction(T(V) * T(W) * W * V - 1, inverse(W, V)).rest
    ()
    """
    return (
        replace(letter, its_inverse, by=S.One),
        replace(its_inverse, letter, by=S.One),
        replace(T(letter), T(its_inverse), by=S.One),
        replace(T(its_inverse), T(letter), by=S.One),
    )


# ---------------------------------------------------------------- reading


def spell(e: Any) -> Words:
    """An expression as coefficients by word; raises :class:`UndecidedError` where it is too long.

    >>> from dlnsym.algebra.letters import matrices
    >>> A, B = matrices("A B")
    >>> spell((A + 2 * B) ** 2)[B, A]
    2
    """
    current().check()
    if e.is_commutative:
        return {(): e} if e != 0 else {}
    if isinstance(e, Add):
        total: Words = {}
        for a in e.args:
            for word, c in spell(a).items():
                total[word] = total.get(word, S.Zero) + c
        return total
    if isinstance(e, Mul):
        product: Words = {(): S.One}
        for a in e.args:
            product = _times(product, spell(a))
        return product
    if isinstance(e, Pow) and e.exp.is_Integer and 0 < e.exp <= LONGEST_WORD:
        product = {(): S.One}
        base = spell(e.base)
        for _ in range(int(e.exp)):
            product = _times(product, base)
        return product
    if isinstance(e, Pow) and e.exp.is_Integer and e.exp > 0:
        raise UndecidedError(f"the word {e} is too long")
    if isinstance(e, Pow) and e.exp.is_Integer and e.exp >= -LONGEST_WORD and isinstance(e.base, Mul):
        # (A B)^{-1} = B^{-1} A^{-1}: where one side exists the other one does
        commuting, letters = e.base.args_cnc()
        inverse_word = {(): Mul(*commuting) ** -1}
        for x in reversed(letters):
            inverse_word = _times(inverse_word, spell(x**-1))
        product = {(): S.One}
        for _ in range(-int(e.exp)):
            product = _times(product, inverse_word)
        return product
    # powers of powers and the like: equal exponents have to look alike
    return {(e.func(*(expand(a) if a.is_commutative else a for a in e.args)) if e.args else e,): S.One}


def _times(x: Words, y: Words) -> Words:
    if len(x) * len(y) > min(MOST_WORDS, current().terms):
        raise UndecidedError("the words grow beyond the budget")
    current().check()
    product: Words = {}
    for u, a in x.items():
        for v, b in y.items():
            if len(u) + len(v) > LONGEST_WORD:
                raise UndecidedError("a word grows beyond the budget")
            product[u + v] = product.get(u + v, S.Zero) + a * b
    return product


@dataclass(frozen=True)
class Use:
    """``coefficient · left · (pattern − image) · right``, one use of the rule with the number ``rule``."""

    coefficient: Expr
    left: Word
    rule: int
    pattern: Word
    right: Word


@dataclass(frozen=True)
class Reduction:
    """Certificate that ``expression`` is the sum of the words ``rest`` by uses of rules."""

    expression: Expr
    uses: tuple[Use, ...]
    rest: tuple[tuple[Word, Expr], ...]

    def check(self, rules: Sequence[Rule]) -> bool:
        """Whether the expression less its rest and less all uses is the sum of no words, multiplied out."""
        total = dict(spell(self.expression))
        for word, c in self.rest:
            total[word] = total.get(word, S.Zero) - c
        for use in self.uses:
            if not 0 <= use.rule < len(rules):
                return False
            found = rules[use.rule].match(use.pattern)
            if found is None or found[0] != len(use.pattern):
                return False
            whole = use.left + use.pattern + use.right
            total[whole] = total.get(whole, S.Zero) - use.coefficient
            for middle, c in spell(found[1]).items():
                word = use.left + middle + use.right
                total[word] = total.get(word, S.Zero) + use.coefficient * c
        return all(_is_zero(c) for c in total.values())


def reduction(e: Expr, rules: Sequence[Rule] = (), limit: int = 10_000) -> Reduction:
    """Rewrite until no rule applies, and write down how.

    Raises :class:`UndecidedError` after ``limit`` uses of rules and outside the class of coefficients.
    """
    rest: Words = {}
    uses: list[Use] = []
    pending = dict(spell(e))
    while pending:
        current().check()
        word, coefficient = pending.popitem()
        hit = _first_match(word, rules)
        if hit is None:
            rest[word] = rest.get(word, S.Zero) + coefficient
            continue
        if len(uses) == limit:
            raise UndecidedError(f"the rules do not terminate on {e}")
        start, number, length, image = hit
        left, pattern, right = word[:start], word[start : start + length], word[start + length :]
        uses.append(Use(coefficient, left, number, pattern, right))
        for middle, c in spell(image).items():
            joined = left + middle + right
            if len(joined) > LONGEST_WORD:
                raise UndecidedError("a word grows beyond the budget")
            pending[joined] = pending.get(joined, S.Zero) + coefficient * c
    return Reduction(e, tuple(uses), tuple((word, c) for word, c in rest.items() if not _is_zero(c)))


def _first_match(word: Word, rules: Sequence[Rule]) -> tuple[int, int, int, Expr] | None:
    for start in range(len(word)):
        for number, rule in enumerate(rules):
            found = rule.match(word[start:])
            if found is not None:
                return start, number, *found
    return None


def _is_zero(c: Expr) -> bool:
    """Whether a coefficient is shown to be zero; one outside the class of the zero test is not."""
    try:
        return bool(c == 0) or normal_form(c, S.Zero) is not None
    except UndecidedError:
        return False


# ---------------------------------------------------------------- traces


def cyclic(word: Word) -> Word:
    """The representative of a word under rotation and transposition, which leave its trace alone.

    Letters at its ends that are inverse to each other come together in a rotation, and leave.
    """
    while len(word) > 1 and word[-1] * word[0] == 1:
        word = word[1:-1]
    flipped = tuple(T(x) for x in reversed(word))
    turns = [w[k:] + w[:k] for w in (word, flipped) for k in range(max(len(w), 1))]
    return min(turns, key=lambda w: [x.sort_key() for x in w])


def with_trace_letters(
    sides: Sequence[Expr], remainders: Mapping[Expr, Iterable[tuple[Word, Expr]]]
) -> tuple[Expr, ...]:
    """Expressions with a number of unknown value for the trace of each word, the same in all of them.

    ``remainders`` are the sums of words under each ``Tr``.
    """
    letters: dict[Word, Expr] = {}

    def walk(e: Expr) -> Expr:
        if isinstance(e, Tr):
            terms = (
                (c, letters.setdefault(cyclic(w), _TRACE(Integer(len(letters))))) for w, c in remainders[e.args[0]]
            )
            return Add(*(walk(c) * trace for c, trace in terms))
        return e.func(*map(walk, e.args)) if e.has(Tr) else e

    return tuple(map(walk, sides))


_TRACE = Function("trace of the word with the number")


# ---------------------------------------------------------------- values


def evaluate(e: Expr, at: Mapping[Any, Any]) -> fmpq_mat | fmpq:
    """Exact value of an expression at rational matrices (letters) and rationals (scalars).

    Raises ``ValueError`` for a letter without a value, a power that is not rational, bounds of a sum that are not
    whole and a sum within a sum.
    """
    if e in at:
        return at[e]
    if isinstance(e, Integer):
        return fmpq(int(e))
    if isinstance(e, Rational):
        return fmpq(int(e.p), int(e.q))
    if isinstance(e, Tr):
        m = evaluate(e.args[0], at)
        return sum((m[k, k] for k in range(m.nrows())), fmpq(0))
    if isinstance(e, T):
        return evaluate(e.args[0], at).transpose()
    if isinstance(e, Pow):
        base, power = evaluate(e.base, at), evaluate(e.exp, at)
        if isinstance(base, fmpq):
            return _rational_power(base, power)
        if power.q != 1:
            raise ValueError(f"{e} has no exact value at this point")
        return base ** int(power.p)
    if isinstance(e, Mul):
        return prod((evaluate(a, at) for a in e.args), start=fmpq(1))
    if isinstance(e, Add):
        return _sum([evaluate(a, at) for a in e.args])
    if isinstance(e, Sum):
        (index, low, high), *rest = e.limits
        if rest:
            raise ValueError(f"nested sum in {e}")
        first, last = (_whole(evaluate(b, at), e) for b in (low, high))
        return _sum([evaluate(e.function, {**at, index: fmpq(k)}) for k in range(first, last + 1)])
    if callable(at.get(e.func)):
        return at[e.func](*(evaluate(a, at) for a in e.args))
    raise ValueError(f"no value for {e} at this point")


def _whole(x: Any, e: Expr) -> int:
    if not isinstance(x, fmpq) or x.q != 1:
        raise ValueError(f"a bound of {e} is {x}; expected a whole number")
    return int(x.p)


def _rational_power(base: fmpq, power: fmpq) -> fmpq:
    q = int(power.q)
    if q > 1 and base < 0:
        raise ValueError(f"({base})^({power}) is not real")
    root = fmpq(base.p.root(q), base.q.root(q)) if q > 1 else base
    if root**q != base:
        raise ValueError(f"{base}^({power}) is not rational")
    return root ** int(power.p)


def identity(d: int) -> fmpq_mat:
    """The identity of a width."""
    return fmpq_mat(d, d, [int(r == c) for r in range(d) for c in range(d)])


def _sum(values: list[Any]) -> Any:
    shaped = [v for v in values if isinstance(v, fmpq_mat)]
    if not shaped:
        return sum(values, fmpq(0))
    total = shaped[0] * fmpq(0)
    for v in values:
        # a number stands for that multiple of the identity
        total = total + (v if isinstance(v, fmpq_mat) else identity(total.nrows()) * v)
    return total


__all__ = [
    "Eigenvector",
    "PowerLaws",
    "Reduction",
    "Replacement",
    "Rule",
    "Use",
    "Word",
    "cyclic",
    "evaluate",
    "identity",
    "inverse",
    "orthogonal",
    "reduction",
    "replace",
    "spell",
    "symmetric",
    "with_trace_letters",
]
