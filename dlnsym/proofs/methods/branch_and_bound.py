"""Where a function is largest on a hypersurface: branch and bound in ball arithmetic, and a unique critical point.

A box of the search is dropped for one of five reasons, each of which excludes that a maximiser other than the one
found lies in it: the hypersurface does not meet it, the function is too small on it (by itself, or by a bound that is
easier to evaluate), its gradient is nowhere normal to the hypersurface, or the box lies where the critical point that
was found is the only one (Krawczyk's test).  The search ends when no box is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import mpmath
from flint import arb, arb_mat, ctx, fmpq
from sympy import Expr, Rational, Symbol, lambdify

from dlnsym.algebra.balls import ball_functions, rational
from dlnsym.algebra.budget import UndecidedError
from dlnsym.proofs.certificates import ByCertificate
from dlnsym.proofs.methods.rounding import Rounded
from dlnsym.proofs.model import Certificate, Point, Relation

Box = tuple[arb, ...]
PRECISION = 128
MOST_BOXES = 50_000
"""Boxes after which a search counts as failed."""
SMALLEST = 2.0**-30
"""Half the edge of a box that is not cut further: what is not excluded there will not be."""
WIDEST = 2.0**-4
"""Half the edge of the first box that is tried for the uniqueness of the critical point; it is halved until it fits."""


@dataclass(frozen=True)
class BranchAndBound(ByCertificate):
    """``Rounded(x, places) = number`` where x is an expression in the place at which ``objective`` is largest.

    The place is sought on the hypersurface ``constraint = 0``; its letters are ``variables``, ``bounds`` give the box
    that is searched, ``start`` where the critical point is looked for.  ``ceiling`` is an expression not below the
    objective.  That it is not below, that the maximum exists and that it does not lie outside the box or on its edge is
    for the derivation to show.

    >>> from sympy import Integer
    >>> x, y = Symbol("x"), Symbol("y")
    >>> box = ((Rational(1, 2), Rational(2)),) * 2
    >>> by = BranchAndBound(x + y, x + y, x**2 + y**2 - 2, (x, y), box, (Rational(9, 10), Rational(11, 10)))
    >>> by.proves(Relation(Rounded(x, 3), Integer(1)))
    True
    """

    objective: Expr
    ceiling: Expr
    constraint: Expr
    variables: tuple[Symbol, ...]
    bounds: tuple[tuple[Rational, Rational], ...]
    start: tuple[Rational, ...]
    name: str = "branch and bound and Krawczyk's test in ball arithmetic"

    def prove(self, relation: Relation) -> Certificate | None:
        if _nearest(relation) is None:
            raise UndecidedError("the relation does not state the digits of a number")
        found = largest(self)
        return None if found is None else Exclusion(self, found)

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        """By Lagrange's equations, solved in mpmath; shares nothing with the search."""
        if not isinstance(expression, Rounded):
            return (arb(rational(expression)),)
        value, places = expression.args
        with mpmath.workdps(40):
            found = lambdify(self.variables, value, "mpmath")(*_stationary(self))
            return (arb(fmpq(int(mpmath.nint(found * 10 ** int(places))), 10 ** int(places))),)


@lru_cache(maxsize=16)
def _stationary(problem: BranchAndBound) -> tuple[mpmath.mpf, ...]:
    """A solution of ∇f = μ∇c, c = 0 near the start, by mpmath's secant method on the Jacobian."""
    multiplier = Symbol("multiplier")
    equations = [
        *(problem.objective.diff(x) - multiplier * problem.constraint.diff(x) for x in problem.variables),
        problem.constraint,
    ]
    f = lambdify((*problem.variables, multiplier), equations, "mpmath")
    start = [mpmath.mpf(x.p) / x.q for x in problem.start]
    first = problem.variables[0]
    slope = problem.objective.diff(first) / problem.constraint.diff(first)
    solution = mpmath.findroot(f, (*start, lambdify(problem.variables, slope, "mpmath")(*start)))
    return tuple(solution)[: len(problem.variables)]


# ---------------------------------------------------------------- the search


@dataclass(frozen=True)
class _Balls:
    """What the search evaluates on a box; derivatives of objective f and constraint c."""

    objective: Callable[..., list[arb]]
    ceiling: Callable[..., list[arb]]
    constraint: Callable[..., list[arb]]
    rise: Callable[..., list[arb]]
    normal: Callable[..., list[arb]]
    second: Callable[..., list[arb]]


CUT, INSIDE, CEILING, OBJECTIVE, DIRECTION, MEAN_VALUE = range(6)
"""What is done with a box that the hypersurface meets: it is cut in two, or dropped for one of five reasons."""


@dataclass(frozen=True)
class Exclusion:
    """What is done with each box of the search: it is cut to where the hypersurface can be, then dropped or halved."""

    problem: BranchAndBound
    choices: tuple[int, ...]

    def check(self, relation: Relation) -> bool:
        """Whether each reason to drop a box holds, no box is left, and the number rounds as stated; a tie does not."""
        nearest = _nearest(relation)
        extremum = None if nearest is None else _replayed(self.problem, self.choices)
        if extremum is None:
            return False
        value, places = relation.lhs.args
        with ctx.workprec(PRECISION):
            (enclosure,) = ball_functions(self.problem.variables, (value * 10**places,))(*extremum)
            return bool(abs(enclosure - nearest) < arb(fmpq(1, 2)))


def _nearest(relation: Relation) -> int | None:
    """The printed number in units of its last place, for a relation of the class."""
    if relation.kind != "=" or not isinstance(relation.lhs, Rounded) or not relation.rhs.is_Rational:
        return None
    places = relation.lhs.args[1]
    units = relation.rhs * 10**places
    return int(units) if places.is_Integer and units.is_Integer else None


@lru_cache(maxsize=16)
def _replayed(problem: BranchAndBound, choices: tuple[int, ...]) -> Box | None:
    """The place of the critical point, if the choices leave no box and each of them is right."""
    balls = _functions(problem)
    with ctx.workprec(PRECISION):
        try:
            found = _critical_point(balls, [arb(rational(x)) for x in problem.start])
        except ZeroDivisionError:
            return None
        if found is None:
            return None
        extremum, alone = found
        floor = balls.objective(*extremum)[0].lower()
        pending, left = [_whole(problem)], iter(choices)
        while pending:
            box = _contracted(balls, pending.pop())
            if box is None:
                continue
            choice = next(left, None)
            if choice == CUT:
                pending += _halves(box)
            elif choice is None or not _dropped(balls, box, floor, alone, choice):
                return None
    return extremum


@lru_cache(maxsize=16)
def _functions(problem: BranchAndBound) -> _Balls:
    f, c = ([e.diff(x) for x in problem.variables] for e in (problem.objective, problem.constraint))
    second = [[e.diff(x) for e in g for x in problem.variables] for g in (f, c)]

    def compiled(*e: Expr) -> Callable[..., list[arb]]:
        return ball_functions(problem.variables, e)

    return _Balls(
        compiled(problem.objective),
        compiled(problem.ceiling),
        compiled(problem.constraint),
        compiled(*f),
        compiled(*c),
        compiled(*second[0], *second[1]),
    )


def _whole(problem: BranchAndBound) -> Box:
    return tuple(arb(rational(low)).union(arb(rational(high))) for low, high in problem.bounds)


@lru_cache(maxsize=16)
def largest(problem: BranchAndBound) -> tuple[int, ...] | None:
    """What was done with each box to find the one place where the objective is largest on the hypersurface.

    None where that was not shown.
    """
    balls = _functions(problem)
    with ctx.workprec(PRECISION):
        try:
            found = _critical_point(balls, [arb(rational(x)) for x in problem.start])
        except ZeroDivisionError:  # a singular Jacobian: the critical point, if there is one, is not isolated
            return None
        if found is None:
            return None
        extremum, alone = found
        floor = balls.objective(*extremum)[0].lower()
        pending, choices = [_whole(problem)], list[int]()
        for _ in range(MOST_BOXES):
            if not pending:
                return tuple(choices)
            box = _contracted(balls, pending.pop())
            if box is None:
                continue
            reasons = (INSIDE, CEILING, OBJECTIVE, DIRECTION, MEAN_VALUE)
            choices.append(next((r for r in reasons if _dropped(balls, box, floor, alone, r)), CUT))
            if choices[-1] == CUT:
                if all(float(x.rad()) < SMALLEST for x in box):
                    return None
                pending += _halves(box)
    return None


def _dropped(balls: _Balls, box: Box, floor: arb, alone: Box, reason: int) -> bool:
    """Whether a box may be dropped for this reason."""
    if reason == INSIDE:
        return all(y.contains(x) for x, y in zip(box, alone, strict=True))
    if reason == CEILING:
        return bool(balls.ceiling(*box)[0] < floor)
    if reason == OBJECTIVE:
        return bool(balls.objective(*box)[0] < floor)
    f, c = balls.rise(*box), balls.normal(*box)
    if reason == DIRECTION:
        return any(not (f[i] * c[k] - f[k] * c[i]).contains(0) for i in range(len(box)) for k in range(i))
    # where the constraint vanishes, f = f − μ c for any number μ; the one that fits best flattens it along the box
    middle = [arb(x.mid()) for x in box]
    mu = arb(sum(x * y for x, y in zip(f, c, strict=True)).mid()) / arb(sum(y * y for y in c).mid())
    mean = balls.objective(*middle)[0] - mu * balls.constraint(*middle)[0]
    for k, side in enumerate(box):
        mean += (f[k] - mu * c[k]) * (side - middle[k])
    return bool(mean < floor)


def _contracted(balls: _Balls, box: Box) -> Box | None:
    """The box with each edge cut to where the hypersurface can be, by Newton's step in it; None where it is nowhere."""
    sides = list(box)
    for k in range(len(box)):
        value = balls.constraint(*sides)[0]
        if not value.contains(0):
            return None
        slope = balls.normal(*sides)[k]
        if slope.contains(0):
            continue
        middle = arb(sides[k].mid())
        cut = middle - balls.constraint(*sides[:k], middle, *sides[k + 1 :])[0] / slope
        if not cut.overlaps(sides[k]):
            return None
        sides[k] = cut.intersection(sides[k])
    return tuple(sides)


def _halves(box: Box) -> list[Box]:
    longest = max(range(len(box)), key=lambda k: float(box[k].rad()))
    low, middle, high = box[longest].lower(), arb(box[longest].mid()), box[longest].upper()
    return [(*box[:longest], half, *box[longest + 1 :]) for half in (arb(low).union(middle), middle.union(arb(high)))]


# ---------------------------------------------------------------- the critical point


def _system(balls: _Balls, box: Sequence[arb], last: int) -> tuple[arb_mat, arb_mat]:
    """c and the f_k c_last − f_last c_k, and their Jacobian: with c_last ≠ 0 they vanish at critical points alone."""
    n = len(box)
    f, c, curvatures = balls.rise(*box), balls.normal(*box), balls.second(*box)
    ff, cc = curvatures[: n * n], curvatures[n * n :]
    values, rows = balls.constraint(*box), [c]
    for k in range(n):
        if k != last:
            values.append(f[k] * c[last] - f[last] * c[k])
            rows.append(
                [
                    ff[k * n + j] * c[last]
                    + f[k] * cc[last * n + j]
                    - ff[last * n + j] * c[k]
                    - f[last] * cc[k * n + j]
                    for j in range(n)
                ]
            )
    return arb_mat(n, 1, values), arb_mat(rows)


def _critical_point(balls: _Balls, start: Sequence[arb]) -> tuple[Box, Box] | None:
    """Balls around a critical point, and a box in which it is the only one."""
    n = len(start)
    slopes = balls.normal(*start)
    last = max(range(n), key=lambda k: abs(float(slopes[k].mid())))
    middle = [arb(x.mid()) for x in start]
    for _ in range(8):
        value, jacobian = _system(balls, middle, last)
        step = jacobian.mid().inv() * value.mid()
        middle = [arb((x - step[k, 0]).mid()) for k, x in enumerate(middle)]
    small = _krawczyk(balls, middle, 2.0 ** (-PRECISION // 2), last)
    radius = WIDEST
    while small is not None and radius > 2.0**-40:
        if _krawczyk(balls, middle, radius, last) is not None:
            return small, tuple(x + arb(0, radius) for x in middle)
        radius /= 2
    return None


def _krawczyk(balls: _Balls, middle: Sequence[arb], radius: float, last: int) -> Box | None:
    """The image of the box under Krawczyk's operator where it lies inside: then it holds exactly one critical point."""
    n = len(middle)
    box = [x + arb(0, radius) for x in middle]
    value, jacobian = _system(balls, middle, last)
    around = _system(balls, box, last)[1]
    if not all(x.is_finite() for x in around.entries()) or balls.normal(*box)[last].contains(0):
        return None
    inverse = jacobian.mid().inv().mid()
    spread = arb_mat(n, 1, [arb(0, radius)] * n)
    identity = arb_mat(n, n, [int(r == s) for r in range(n) for s in range(n)])
    image = arb_mat(n, 1, list(middle)) - inverse * value + (identity - inverse * around) * spread
    if all(box[k].contains_interior(image[k, 0]) for k in range(n)):
        return tuple(image[k, 0] for k in range(n))
    return None
