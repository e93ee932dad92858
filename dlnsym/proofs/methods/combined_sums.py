"""Relations that are linear in sums of symbolic length: the sums are put together over the range that they share."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from sympy import Add, Dummy, Expr, S, Sum, Tuple

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.domains import defined_on, index_values, is_range, shown_nonnegative
from dlnsym.algebra.zero_test import normal_form
from dlnsym.proofs.methods.telescoping import sum_with_factor
from dlnsym.proofs.model import Relation

MOST_ENDS, MOST_SUMS = 12, 4
"""Terms by which a range may be longer at an end, and sums that are turned round."""
_INDEX = Dummy("j", integer=True)


@dataclass(frozen=True)
class Combined:
    """The summands of all sums together, over the range that they share, and what is left of the relation.

    ``turned`` says of each sum whether it is added up from its upper end.
    """

    turned: tuple[bool, ...]

    def check(self, relation: Relation) -> bool:
        """Whether the summands together are zero, or not negative, and so is what is left."""
        try:
            found = together(relation, self.turned)
            if found is None:
                return False
            summand, low, high, rest = found
            values = index_values(summand, _INDEX, low, high)
            inside = summand.xreplace(values)
            if relation.kind == "=":
                return normal_form(inside, S.Zero) is not None and normal_form(rest, S.Zero) is not None
            return relation.kind == "<=" and shown_nonnegative(inside) and shown_nonnegative(rest)
        except UndecidedError:
            return False


def together(relation: Relation, turned: tuple[bool, ...]) -> tuple[Expr, Expr, Expr, Expr] | None:
    """Right side less left side as a summand with its range, and the rest; None where it is not linear in sums.

    The range is that of all sums less some terms at their ends, which belong to the rest.  Every summand must be
    defined for every index of its own range.
    """
    sums, rest = _linear(relation.rhs - relation.lhs)
    if not sums or len(sums) != len(turned) or relation.lhs.has(_INDEX) or relation.rhs.has(_INDEX):
        return None
    first = sums[0][1].limits[0]
    low, high = first[1], first[2]
    for _, s in sums:
        _, a, b = s.limits[0]
        if not ((a - low).is_Integer and (b - high).is_Integer):
            return None
        low, high = (a if (a - low) > 0 else low), (b if (b - high) < 0 else high)
    if not is_range(low, high):
        return None
    summand: Expr = S.Zero
    for (factor, s), turn in zip(sums, turned, strict=True):
        index, a, b = s.limits[0]
        if not defined_on(s.function, index, index_values(s.function, index, a, b)) or not is_range(a, b):
            return None
        ends = [a + k for k in range(int(low - a))] + [high + 1 + k for k in range(int(b - high))]
        if len(ends) > MOST_ENDS or (turn and ends):
            return None
        at = low + high - _INDEX if turn else _INDEX
        summand += factor * s.function.xreplace({index: at})
        rest += Add(*(factor * s.function.xreplace({index: end}) for end in ends))
    return summand, low, high, rest


def _linear(e: Expr) -> tuple[list[tuple[Expr, Sum]], Expr]:
    """Sums with their factors, and what holds none; no sums where one occurs in another way."""
    sums: list[tuple[Expr, Sum]] = []
    rest: list[Expr] = []
    for term in Add.make_args(e):
        if not term.has(Sum):
            rest.append(term)
            continue
        found = sum_with_factor(term)
        if found is None or Tuple(found[0], found[1].function, *found[1].limits[0][1:]).has(Sum):
            return [], e
        sums.append(found)
    return sums, Add(*rest)


def combined(relation: Relation) -> Combined | None:
    """The certificate, with as few sums turned round as possible; None where there is none."""
    count = len(_linear(relation.rhs - relation.lhs)[0])
    choices = product((False, True), repeat=count) if 0 < count <= MOST_SUMS else ()
    for turned in sorted(choices, key=sum):
        certificate = Combined(turned)
        if certificate.check(relation):
            return certificate
    return None
