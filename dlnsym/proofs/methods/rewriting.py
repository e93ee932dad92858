"""Matrix identities for every width: words in non-commuting letters, and rules that rewrite them.

A matrix is a non-commutative SymPy symbol, its transpose ``T(W)``, a product a word.  An identity between
sums of words that follows from the rules holds for matrices of every size that satisfy the rules.  The same
expressions are evaluated at exact rational matrices to show that a wrong variant is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any

from flint import arb, fmpq, fmpq_mat
from sympy import Add, Expr, Function, Integer, Mul, Pow, Rational, S, Sum, Symbol, expand

from dlnsym.algebra.letters import T, Tr
from dlnsym.algebra.zero_test import vanishes
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.model import Point, Relation, Variant
from dlnsym.proofs.variants import tree_variants

Word = tuple[Expr, ...]
Rule = Callable[[Word], "tuple[int, Expr] | None"]
"""Looks at the head of a word; returns how many letters it replaces, and by what."""


def replace(*pattern: Expr, by: Expr) -> Rule:
    """The rule that a given run of letters equals ``by``.

    >>> from dlnsym.algebra.letters import matrices
    >>> P, Z = matrices("P Z")
    >>> Rewriting((replace(P, P, by=P),)).proves(Relation(Z * P**3, Z * P))
    True
    """

    def rule(word: Word) -> tuple[int, Expr] | None:
        return (len(pattern), by) if word[: len(pattern)] == pattern else None

    return rule


def orthogonal(*letters: Expr) -> tuple[Rule, ...]:
    """The rules of orthogonal matrices: Q^T Q = Q Q^T = 1."""
    return tuple(rule for q in letters for rule in (replace(T(q), q, by=S.One), replace(q, T(q), by=S.One)))


def symmetric(*letters: Expr) -> tuple[Rule, ...]:
    """The rules of symmetric matrices: S^T = S."""
    return tuple(replace(T(s), by=s) for s in letters)


def inverse(letter: Expr, its_inverse: Expr) -> tuple[Rule, ...]:
    """The rules of two letters that are inverse to each other, and of their transposes.

    >>> from dlnsym.algebra.letters import matrices
    >>> W, V = matrices("W V")
    >>> Rewriting(inverse(W, V)).proves(Relation(T(V) * T(W) * W * V, S.One))
    True
    """
    return (
        replace(letter, its_inverse, by=S.One),
        replace(its_inverse, letter, by=S.One),
        replace(T(letter), T(its_inverse), by=S.One),
        replace(T(its_inverse), T(letter), by=S.One),
    )


def spell(e: Expr) -> list[tuple[Expr, Word]]:
    """An expression as a list of coefficient and word."""
    out: list[tuple[Expr, Word]] = []
    for term in Add.make_args(expand(e)):
        commuting, letters = term.args_cnc()
        word: list[Expr] = []
        for letter in letters:
            if isinstance(letter, Pow) and letter.exp.is_Integer and letter.exp > 0:
                word.extend([letter.base] * int(letter.exp))
            else:
                word.append(letter)
        out.append((Mul(*commuting), tuple(word)))
    return out


def reduce_words(e: Expr, rules: Sequence[Rule], limit: int = 10_000) -> dict[Word, Expr]:
    """Rewrite until no rule applies; returns coefficient by word.

    Raises ``RecursionError`` after ``limit`` words.
    """
    result: dict[Word, Expr] = {}
    pending = spell(e)
    for _ in range(limit):
        if not pending:
            return result
        coefficient, word = pending.pop()
        for start in range(len(word)):
            hit = next((h for h in (rule(word[start:]) for rule in rules) if h), None)
            if hit:
                length, image = hit
                for c, middle in spell(image):
                    joined = word[:start] + middle + word[start + length :]
                    pending.append((coefficient * c, joined))
                break
        else:
            result[word] = result.get(word, S.Zero) + coefficient
    raise RecursionError(f"the rules do not terminate on {e}")


def _cyclic(word: Word) -> Word:
    """The representative of a word under rotation and transposition."""
    flipped = tuple(T(x) for x in reversed(word))
    turns = [w[k:] + w[:k] for w in (word, flipped) for k in range(max(len(w), 1))]
    return min(turns, key=lambda w: [str(x) for x in w])


class _TraceOf(Function):
    is_commutative = True


def _spell_traces(e: Expr, rules: Sequence[Rule]) -> Expr:
    def canonical(arg: Expr) -> Expr:
        return Add(*(c * _TraceOf(*(Symbol(str(x)) for x in _cyclic(w))) for w, c in reduce_words(arg, rules).items()))

    return e.replace(lambda x: isinstance(x, Tr), lambda x: canonical(x.args[0]))


def is_zero(e: Expr, rules: Sequence[Rule] = ()) -> bool:
    """Whether the rules reduce the sum of words to nothing."""
    if e.is_commutative or e.has(Tr):
        return bool(expand(_spell_traces(e, rules)) == 0)
    return all(vanishes(c) for c in reduce_words(e, rules).values())


def evaluate(e: Expr, at: Point) -> fmpq_mat | fmpq:
    """Exact value of an expression at rational matrices (letters) and rationals (scalars).

    Raises ``ValueError`` for a letter without a value, a root that is not rational and a sum within a sum.
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
        return _power(base, int(power.p))
    if isinstance(e, Mul):
        return prod((evaluate(a, at) for a in e.args), start=fmpq(1))
    if isinstance(e, Add):
        return _sum([evaluate(a, at) for a in e.args])
    if isinstance(e, Sum):
        (index, low, high), *rest = e.limits
        if rest:
            raise ValueError(f"nested sum in {e}")
        first, last = (int(evaluate(b, at).p) for b in (low, high))
        return _sum([evaluate(e.function, {**at, index: fmpq(k)}) for k in range(first, last + 1)])
    if callable(at.get(e.func)):
        return at[e.func](*(evaluate(a, at) for a in e.args))
    raise ValueError(f"no value for {e} at this point")


def _rational_power(base: fmpq, power: fmpq) -> fmpq:
    q = int(power.q)
    root = fmpq(base.p.root(q), base.q.root(q)) if q > 1 else base
    if root**q != base:
        raise ValueError(f"{base}^({power}) is not rational")
    return root ** int(power.p)


def _power(base: fmpq_mat, n: int) -> fmpq_mat:
    if n < 0:
        return _power(base.inv(), -n)
    out = _identity(base.nrows())
    for _ in range(n):
        out = out * base
    return out


def _identity(d: int) -> fmpq_mat:
    return fmpq_mat(d, d, [int(r == c) for r in range(d) for c in range(d)])


def _sum(values: list[Any]) -> Any:
    shaped = [v for v in values if isinstance(v, fmpq_mat)]
    if not shaped:
        return sum(values, fmpq(0))
    one = _identity(shaped[0].nrows())
    total = one * fmpq(0)
    for v in values:
        total = total + (v if isinstance(v, fmpq_mat) else one * v)
    return total


@dataclass(frozen=True)
class Rewriting(WithDefinitions):
    """Decides relations between sums of words under ``rules``; holds for every width.

    ``definitions`` are unfolded first, so that a relation may be written in the paper's own letters; a point
    may give such a letter a value of its own, computed in another way.

    >>> from dlnsym.algebra.letters import matrices
    >>> Q, A = matrices("Q A")
    >>> by = Rewriting((*orthogonal(Q), *symmetric(A)))
    >>> by.proves(Relation(T(Q * A) * Q * A, A**2)), by.proves(Relation(T(Q * A) * Q * A, A))
    (True, False)
    """

    rules: tuple[Rule, ...] = ()
    definitions: Definitions = ()
    name: str = "words in matrices"

    def proves(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        return is_zero(self.unfold(relation.lhs - relation.rhs), self.rules)

    def enclose(self, expression: Expr, point: Point) -> tuple[arb, ...]:
        value = evaluate(self.unfold_at(expression, point), point)
        if isinstance(value, fmpq):
            return (arb(value),)
        return tuple(arb(x) for x in value.entries())

    def variants(self, relation: Relation) -> Iterable[Variant]:
        return tree_variants(relation)
