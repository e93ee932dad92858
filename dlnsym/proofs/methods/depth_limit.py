"""Limits, as the depth tends to infinity or a variable to a number, by a power series."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sympy import Dummy, Expr, Limit, Pow, oo

from dlnsym.algebra.series import coefficient, limit
from dlnsym.algebra.zero_test import UndecidedError, normal_form
from dlnsym.proofs.certificates import require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Certificate, Relation


@dataclass(frozen=True)
class SeriesAtLimit(WithDefinitions):
    """How many coefficients of the series, on each side of the point, show the limit."""

    orders: tuple[int, ...]
    definitions: Definitions = ()
    nonzero: tuple[Expr, ...] = ()

    def check(self, relation: Relation) -> bool:
        """Whether the series to these orders have no negative powers, and the right side as constant term."""
        try:
            approaches = sides(self.unfold(relation.lhs)) if relation.kind == "=" else ()
            rhs = self.unfold(relation.rhs)
            if len(approaches) != len(self.orders) or not approaches:
                return False
            assumed = (*map(self.unfold, self.nonzero), *denominators(rhs))
            for (inside, h), order in zip(approaches, self.orders, strict=True):
                value = coefficient(inside, h, 0, order, nonzero=(*assumed, *denominators(inside, h)))
                if value is None or normal_form(value, rhs) is None:
                    return False
        except UndecidedError:
            return False
        return True


@lru_cache(maxsize=1024)
def sides(e: Expr) -> tuple[tuple[Expr, Expr], ...]:
    """A limit as expressions in a variable h → 0+: x is 1/h, −1/h, or the point plus or minus h.

    Empty for anything but a limit of a symbol at a point that does not hold it.
    """
    if not (isinstance(e, Limit) and e.args[1].is_Symbol):
        return ()
    inside, x, target, direction = e.args
    h = Dummy("h", positive=True)
    if target in (oo, -oo):
        return ((inside.xreplace({x: 1 / h if target == oo else -1 / h}), h),)
    if not target.is_finite or x in target.free_symbols:
        return ()
    shifts = {"+": (h,), "-": (-h,), "+-": (h, -h)}[str(direction)]
    return tuple((inside.xreplace({x: target + shift}), h) for shift in shifts)


def denominators(e: Expr, *moving: Expr) -> tuple[Expr, ...]:
    """What does not vanish where the expression is defined, as far as it does not move.

    A limit is compared with its right side only where both are defined.
    """
    return tuple(x.base for x in e.atoms(Pow) if x.exp.is_negative and not x.base.has(*moving))


def series_at_limit(
    relation: Relation, definitions: Definitions = (), nonzero: tuple[Expr, ...] = ()
) -> SeriesAtLimit | None:
    """The certificate of a limit; None where the series do not show it."""
    empty = SeriesAtLimit((), definitions, nonzero)
    rhs = empty.unfold(relation.rhs)
    assumed = (*map(empty.unfold, nonzero), *denominators(rhs))
    orders = []
    for inside, h in sides(empty.unfold(relation.lhs)):
        found = limit(inside, h, (*assumed, *denominators(inside, h)))
        if found is None or normal_form(found[0], rhs) is None:
            return None
        orders.append(found[1])
    return SeriesAtLimit(tuple(orders), definitions, nonzero) if orders else None


def limit_value(e: Limit) -> tuple[Expr, SeriesAtLimit] | None:
    """The value of a limit and its certificate; None where the series do not show one, the same from both sides."""
    found = [limit(inside, h, denominators(inside, h)) for inside, h in sides(e)]
    if not found or None in found:
        return None
    values, orders = zip(*found, strict=True)
    if any(normal_form(values[0], other) is None for other in values[1:]):
        return None
    return values[0], SeriesAtLimit(orders)


@dataclass(frozen=True)
class DepthLimit(ExpLogZeroTest):
    """A limit, the left side, such as that of the depth N → ∞, or an expansion in 1/N to a given order.

    The variable, the point and the side are those of the ``Limit``.  The expression is written in h = 1/N, or in the
    distance h from the point, and expanded in a power series at h = 0+ (:mod:`dlnsym.algebra.series`).  Decided where
    whatever the series is divided by has a first coefficient that is shown to vanish nowhere; those of ``nonzero``,
    and the denominators of the right side, are assumed not to.

    >>> from sympy import Symbol, log
    >>> x, N = Symbol("x", positive=True), Symbol("N", positive=True, integer=True)
    >>> DepthLimit().proves(Relation(Limit(N * (x ** (1 / N) - 1), N, oo), log(x)))
    True
    >>> DepthLimit().proves(Relation(Limit(x + 1 / N, x, 0), x))  # it is 1/N
    False
    """

    nonzero: tuple[Expr, ...] = ()
    name: str = "power series in 1/N"

    def prove(self, relation: Relation) -> Certificate | None:
        require_equation(relation)
        if not sides(self.unfold(relation.lhs)):
            raise UndecidedError("the left side is not a limit at a point that is free of its variable")
        return series_at_limit(relation, self.definitions, self.nonzero)


__all__ = ["DepthLimit", "SeriesAtLimit", "denominators", "series_at_limit", "sides"]
