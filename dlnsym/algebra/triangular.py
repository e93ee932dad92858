"""Solving polynomial systems over the reals, one unknown at a time.

The systems come from vanishing minors, in which every unknown entry has degree one, so there is nearly always an
equation c x + b = 0 with x in neither b nor c.  Either c ≠ 0 and x = −b/c is substituted everywhere, or c = b = 0.
Following both, and every factor of an equation by itself, decides the system: a branch ends in a contradiction, or with
no equation left, and then the unknowns that were not solved for are free.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

BUDGET = 3000
"""Branches that one search may visit before it answers that it does not know."""
TRIALS = (1, -1, 2, -2, 3, 5)
"""Values tried for an unknown that occurs in no equation with degree one."""


@dataclass(frozen=True)
class Branch:
    """A way to satisfy the system: unknowns in the order solved, x = −b/c each, where ``nonzero`` do not vanish."""

    solved: tuple[tuple[int, Any, Any], ...] = ()
    nonzero: tuple[Any, ...] = ()
    conditions: tuple[Any, ...] = ()
    root: tuple[int, Any] | None = None
    """An unknown that is an irrational real root of a polynomial in it alone."""


@dataclass
class Search:
    """Depth-first search over branches; ``unknowns`` are positions of the letters to solve for.

    Letters that are not unknowns are parameters: an equation in them alone becomes a condition.
    """

    unknowns: tuple[int, ...]
    preferred: tuple[int, ...] = ()
    """Unknowns to solve for before others where there is a choice."""
    found: list[Branch] = field(default_factory=list)
    complete: bool = True
    visited: int = 0
    enough: int = 1

    def run(self, equations: Sequence[Any], nonzero: Sequence[Any] = ()) -> None:
        """Fills ``found``; when nothing is found and ``complete`` is true, there is no real solution."""
        self._visit(list(equations), Branch(nonzero=tuple(nonzero)))

    def _visit(self, equations: list[Any], branch: Branch) -> None:
        self.visited += 1
        if self.visited > BUDGET:
            self.complete = False
            return
        factored = self._simplified(equations, branch)
        if factored is None:
            return
        left: list[list[Any]] = []
        for factors in factored:
            if any(self._free(f) for f in factors):
                left.append(factors)
            else:
                conditions = _distinct((*branch.conditions, _product(factors)))
                branch = Branch(branch.solved, branch.nonzero, conditions, branch.root)
        if not left:
            self.found.append(branch)
            return
        single, several = [f[0] for f in left if len(f) == 1], [f for f in left if len(f) > 1]
        choice = self._linear(single)
        if choice is not None and (not several or not choice[0]):
            self._substitute(choice[1:], [*single, *map(_product, several)], branch)
        elif several:
            fewest = min(several, key=lambda f: (len(f), len(self._free(_product(f)))))
            rest = [*single, *(_product(f) for f in several if f is not fewest)]
            for factor in sorted(fewest, key=len):
                if len(self.found) < self.enough:
                    self._visit([factor, *rest], branch)
        else:
            self._without_linear(single, branch)

    def _simplified(self, equations: Sequence[Any], branch: Branch) -> list[list[Any]] | None:
        """Each equation as its distinct factors that may vanish; None where one cannot hold."""
        known = {_key(p) for p in branch.nonzero}
        out: dict[Any, list[Any]] = {}
        for p in equations:
            if p == 0:
                continue
            factors = [f for q, _ in p.factor()[1] if _key(f := _normal(q)) not in known]
            if not factors:
                return None
            out[_key(_product(factors))] = factors
        return list(out.values())

    def _free(self, p: Any) -> list[int]:
        degrees = p.degrees()
        return [x for x in self.unknowns if degrees[x] > 0]

    def _linear(self, equations: Sequence[Any]) -> tuple[bool, int, Any, Any] | None:
        """The plainest c x + b among the equations: whether c holds unknowns; x, b and c."""
        choices = [
            (bool(self._free(c)), len(free), x not in self.preferred, len(c) + len(b), k, -x, b, c)
            for k, p in enumerate(equations)
            for free in [self._free(p)]
            for x in free
            if p.degrees()[x] == 1
            for b, c in [_split(p, x)]
        ]
        if not choices:
            return None
        best = min(choices, key=lambda choice: choice[:6])
        return best[0], -best[5], *best[6:]

    def _substitute(self, choice: tuple[int, Any, Any], equations: Sequence[Any], branch: Branch) -> None:
        x, b, c = choice
        nonzero = [_substituted(p, x, b, c) for p in (*branch.nonzero, c)]
        if all(p != 0 for p in nonzero):
            remaining = _distinct([f for p in nonzero for f in _factors(p)])
            solved = Branch((*branch.solved, (x, b, c)), remaining, branch.conditions, branch.root)
            self._visit([_substituted(p, x, b, c) for p in equations], solved)
        if self._free(c) and len(self.found) < self.enough:
            self._visit([c, b, *equations], branch)

    def _without_linear(self, equations: list[Any], branch: Branch) -> None:
        p = min(equations, key=lambda q: (len(self._free(q)), len(q)))
        x, *others = self._free(p)
        if others:
            # one unknown is tried at a few values, which can show a solution but cannot exclude one
            x = others[-1]
            for value in TRIALS:
                if len(self.found) < self.enough:
                    self._visit([*equations, p.context().gens()[x] - value], branch)
            self.complete = self.complete and len(self.found) >= self.enough
        elif self._has_parameters(p):
            self.complete = False
        elif not real_roots(p, x):
            return
        elif len(equations) == 1 and branch.root is None:
            # p is irreducible, so what may not vanish does not vanish at its root unless p divides it
            self.found.append(Branch(branch.solved, branch.nonzero, branch.conditions, (x, p)))
        else:
            self.complete = False

    def _has_parameters(self, p: Any) -> bool:
        return any(degree > 0 and x not in self.unknowns for x, degree in enumerate(p.degrees()))


def real_roots(p: Any, x: int) -> int:
    """How many real roots a polynomial in letter ``x`` alone has."""
    from sympy import Poly, Symbol

    coefficients = {(monomial[x],): int(c) for monomial, c in p.to_dict().items()}
    return int(Poly.from_dict(coefficients, Symbol("x")).count_roots())


def _normal(p: Any) -> Any:
    """Primitive with a positive leading coefficient, so that equal zero sets of irreducibles compare equal."""
    q = p.primitive()[1]
    return -q if q.leading_coefficient() < 0 else q


def _key(p: Any) -> tuple[Any, ...]:
    return tuple((m, int(c)) for m, c in p.to_dict().items())


def _distinct(polynomials: Sequence[Any]) -> tuple[Any, ...]:
    return tuple({_key(p): p for p in polynomials}.values())


def _factors(p: Any) -> list[Any]:
    return [_normal(q) for q, _ in p.factor()[1]]


def _product(factors: Sequence[Any]) -> Any:
    out = factors[0]
    for f in factors[1:]:
        out = out * f
    return out


def _split(p: Any, x: int) -> tuple[Any, Any]:
    """b and c of p = c x + b."""
    parts: tuple[dict[Any, Any], dict[Any, Any]] = ({}, {})
    for monomial, coefficient in p.to_dict().items():
        parts[monomial[x]][(*monomial[:x], 0, *monomial[x + 1 :])] = coefficient
    b, c = (p.context().from_dict(part) for part in parts)
    return b, c


def _substituted(p: Any, x: int, b: Any, c: Any) -> Any:
    """Numerator of p at x = −b/c."""
    degree = int(p.degrees()[x])
    if degree == 0:
        return p
    by_power: dict[int, dict[Any, Any]] = {}
    for monomial, coefficient in p.to_dict().items():
        rest = (*monomial[:x], 0, *monomial[x + 1 :])
        by_power.setdefault(int(monomial[x]), {})[rest] = coefficient
    out = p * 0
    for power, part in by_power.items():
        out = out + p.context().from_dict(part) * (-b) ** power * c ** (degree - power)
    return out


def assignments(count: int, attempts: int = 300) -> Iterator[tuple[int, ...]]:
    """Small whole numbers for ``count`` free unknowns: all 1, then drawn from ranges that widen; always the same."""
    yield (1,) * count
    draw = Random(count)
    for k in range(attempts if count else 0):
        size = 1 + k // 30
        yield tuple(draw.randint(-size, size) for _ in range(count))


__all__ = ["Branch", "Search", "assignments", "real_roots"]
