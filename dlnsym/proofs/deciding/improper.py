"""Integrals up to infinity, by what they mean: limits of integrals with a bound that grows."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Dummy, Expr, Integral, Limit, S, nan, oo, zoo

from dlnsym.proofs.model import Relation

_BOUND = Dummy("X", positive=True)


@dataclass(frozen=True)
class Improper:
    """An integral up to infinity is the limit as its bound grows; one between both infinities is the sum of two."""

    def check(self, relation: Relation) -> bool:
        """Whether the right side is that limit, or that sum."""
        return relation.kind == "=" and improper(relation.lhs) == relation.rhs


def improper(e: Expr) -> Expr | None:
    """An integral from or to infinity by limits of integrals between finite bounds; None for any other.

    >>> from sympy.abc import t
    >>> improper(Integral(1 / t**2, (t, 1, oo)))
    Limit(Integral(t**(-2), (t, 1, _X)), _X, oo, dir='-')
    """
    if not isinstance(e, Integral) or len(e.limits) != 1 or len(e.limits[0]) != 3 or e.has(_BOUND):
        return None
    ((t, low, high),) = e.limits
    finite = [bound for bound, end in ((low, -oo), (high, oo)) if bound != end]
    if len(finite) == 2 or any(bound.has(oo, -oo, zoo, nan, t) for bound in finite):
        return None
    above = Limit(Integral(e.function, (t, S.Zero if low == -oo else low, _BOUND)), _BOUND, oo)
    below = Limit(Integral(e.function, (t, -_BOUND, S.Zero if high == oo else high)), _BOUND, oo)
    parts = {(True, False): below, (False, True): above, (True, True): above + below}
    return parts[low == -oo, high == oo]


__all__ = ["Improper", "improper"]
