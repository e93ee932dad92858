"""Fresh exact points of a fact's domain: other ones than those that its author gave.

A fact whose points are made by a function of a seed (:func:`made`) gets those of other seeds.  Where all values are
numbers, other numbers of the same sort are drawn; a point counts where the relation can be enclosed and is not false,
so that hypotheses which points have to meet are met.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from sympy import Rational, Symbol

from dlnsym.proofs.evaluation import Evaluation
from dlnsym.proofs.model import Fact, Method, Point, Relation

COUNT = 2
"""Fresh points of a fact."""
TRIES = 8
"""Draws after which a fact has no fresh points."""
SEED = 20240229


class Made(tuple[Point, ...]):
    """Points that a function of arguments and a seed makes; further seeds make further points."""

    maker: Callable[..., Point]
    arguments: tuple[tuple[Any, ...], ...]

    def fresh(self) -> Iterator[Point]:
        """Points of further seeds, without end."""
        seed = 0
        while True:
            seed += 1
            for arguments in self.arguments:
                yield self.maker(*arguments, seed=seed)


def made(maker: Callable[..., Point], *arguments: tuple[Any, ...]) -> Made:
    """The points ``maker(*a, seed=0)`` for each of the arguments, which know how to make more.

    >>> x = Symbol("x", positive=True)
    >>> points = made(lambda k, seed: {x: Rational(k + 10 * seed)}, (1,), (2,))
    >>> points, next(points.fresh())
    (({x: 1}, {x: 2}), {x: 11})
    """
    points = Made(maker(*a, seed=0) for a in arguments or ((),))
    points.maker, points.arguments = maker, arguments or ((),)
    return points


def fresh_points(fact: Fact, relation: Relation, method: Method) -> list[Evaluation]:
    """Evaluations at fresh points; none where no further points of the domain are known.

    The same ones in every run: what is drawn depends on the relation alone.
    """
    found: list[Evaluation] = []
    draws = fact.points.fresh() if isinstance(fact.points, Made) else _drawn(fact.points, relation)
    for _, point in zip(range(TRIES), draws, strict=False):
        at = Evaluation(method, point)
        try:
            usable = at.agrees(relation)
        except (ArithmeticError, LookupError, ValueError, TypeError):
            usable = False
        if usable:
            found.append(at)
            if len(found) == COUNT:
                break
    return found


def _drawn(points: tuple[Point, ...], relation: Relation) -> Iterator[Point]:
    if not points or not points[0] or not all(_is_number(s, v) for s, v in points[0].items()):
        return
    rng = random.Random(f"{SEED} {relation.lhs} {relation.kind} {relation.rhs}")
    while True:
        yield {s: _number(s, rng) for s in points[0]}


def _is_number(s: Any, value: Any) -> bool:
    return isinstance(s, Symbol) and s.is_commutative is True and isinstance(value, Rational)


def _number(s: Symbol, rng: random.Random) -> Rational:
    """A number that the symbol may stand for."""
    if s.is_integer:
        low = 1 if s.is_positive else 0 if s.is_nonnegative else -6
        return Rational(rng.randint(low, 7))
    size = Rational(rng.randint(1, 97), rng.randint(3, 41))
    return size if s.is_nonnegative or rng.random() < 0.5 else -size
