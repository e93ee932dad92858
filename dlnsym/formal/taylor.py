"""Coefficients of power series: the polynomial that a function agrees with, by the shape of the function.

For each root and each inverse that holds the variable the proof states its polynomial P, to the order that is asked
for.  That P² is what stands under the root, or P times what is inverted is 1, up to higher powers of the variable, is
an identity of polynomials, and the rest is done by ``formal/lib/Taylor.v``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any

from sympy import Add, Expr, Integer, Mul, Pow, cancel, expand, factor, fraction, rem, sqrt, together

from dlnsym.formal import scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.terms import Terms, UnprintableError, is_half
from dlnsym.formal.valued import Valued, WithHeld, free_parts, with_meanings
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient
from dlnsym.proofs.model import Fact


def coefficient(name: str, fact: Fact) -> Lemma:
    """The lemma that a function has a coefficient in its power series about zero."""
    lhs, rhs = (with_meanings(fact.method, e) for e in (fact.lhs, fact.rhs))
    if not isinstance(lhs, TaylorCoefficient):
        raise UnprintableError("the left side is no coefficient")
    inside, x, order = lhs.args
    once = f"(coefficient_once (n := {order}))"
    shown = Valued(name, inside, [x], rhs, lambda f, v: f"coefficient {f} {order} {v}", once)
    return shown.lemma(fact, [*shown.opening(), *_Expansion(shown, x, int(order)).lines()])


class _Expansion:
    """The polynomials of a function and of the roots and inverses in it."""

    def __init__(self, shown: Valued, x: Any, order: int) -> None:
        self.base, self.inside, self.x, self.order = shown.base, shown.plain, x, order
        self.parts = [*free_parts(self.inside, [x]), self.base.rhs, *(p.of for p in self.base.premises)]
        self.read = Reading(self.base.names, self.parts)
        self._known: dict[Any, list[Any]] = {}
        self._lines: list[str] = []
        self.terms: Terms = WithHeld(self.read, x)

    def lines(self) -> Iterator[str]:
        """The lines of the proof."""
        yield from scalars.in_letters_of(self.base, self.read, self.parts)
        yield "known."
        self._polynomial(self.inside)
        whole = self._polynomial(self.inside)  # with what is known now, as the proof goes
        yield from self._lines
        known, rest = [self._normal(c) for c in whole[: self.order + 1]], self._higher(whole)
        yield f"apply (coefficient_by {self.order} _ {self._list(known)}); [ simpl; lia | |]."
        yield f"- shorter {self._list(rest)}; {self._identity()}."
        yield f"- as_numbers; {self._identity()}."

    # ------------------------------------------------ polynomials, as lists of coefficients

    def _polynomial(self, e: Any) -> list[Any]:
        """A function as a polynomial in x up to higher powers, with letters for what does not hold x."""
        if e == self.x:
            return [Integer(0), Integer(1)]
        if e in self._known:
            return self._known[e]
        if not e.has(self.x):
            return [self.read.lettered(e)]
        if isinstance(e, Pow) and is_half(e.exp):
            root = sqrt(e.base)
            found = _power(self._known.get(root) or self._root(root), abs(int(2 * e.exp)))
            return found if e.exp > 0 else self._inverse(1 / e, found)
        if isinstance(e, Pow) and e.exp.is_Integer:
            found = _power(self._polynomial(e.base), abs(int(e.exp)))
            return found if e.exp > 0 else self._inverse(1 / e, found)
        if isinstance(e, (Add, Mul)):
            return reduce(_sum if isinstance(e, Add) else _product, map(self._polynomial, e.args))
        raise UnprintableError(f"no power series of {type(e).__name__}")

    def _root(self, e: Any) -> list[Any]:
        inside = self._stated(e.base, self._polynomial(e.base))
        first = sqrt(factor(inside[0]))
        if any(is_half(p.exp) for p in first.atoms(Pow)):
            raise UnprintableError("a root that is no polynomial")
        found = [self._normal(first)]
        for k in range(1, self.order + 1):
            cross = Add(*(found[i] * found[k - i] for i in range(1, k)))
            found.append(self._normal((_at(inside, k) - cross) / (2 * found[0])))
        higher = self._higher(_product(found, found))
        rule = f"eapply (approximates_sqrt _ _ _ _ {self._list(higher)}); [ eassumption | as_numbers; positive |]"
        return self._state(e, found, rule)

    def _inverse(self, e: Any, polynomial: list[Any]) -> list[Any]:
        inside = self._stated(e, polynomial)
        found = [self._normal(1 / inside[0])]
        for k in range(1, self.order + 1):
            found.append(self._normal(-found[0] * Add(*(_at(inside, i) * found[k - i] for i in range(1, k + 1)))))
        higher = self._higher(_product(found, inside))
        rule = f"eapply (approximates_inv _ _ _ _ {self._list(higher)}); [ eassumption | as_numbers; nonzero |]"
        return self._state(1 / e, found, rule)

    def _stated(self, e: Any, polynomial: list[Any]) -> list[Any]:
        if e in self._known:
            return self._known[e]
        self._known[e] = known = [self._normal(c) for c in polynomial[: self.order + 1]]
        self._line(e, known, f"shorter {self._list(self._higher(polynomial))}; {self._identity()}")
        return known

    def _state(self, e: Any, found: list[Any], rule: str) -> list[Any]:
        self._line(e, found, f"{rule}; intros y; as_numbers; {self._identity()}")
        self._known[e] = found
        return found

    def _line(self, e: Any, found: list[Any], tactic: str) -> None:
        function = f"(fun {self.base.names(self.x)} => {self.terms(e)})"
        self._lines.append(
            f"assert (T{len(self._lines)} : approximates {self.order} {self._list(found)} {function}) by ({tactic})."
        )

    # ------------------------------------------------ coefficients

    def _higher(self, polynomial: list[Any]) -> list[Any]:
        return [self._normal(c) for c in polynomial[self.order + 1 :]]

    def _normal(self, c: Any) -> Expr:
        """A coefficient with no higher power of a root than the first above the fraction stroke, and none below."""
        above, below = fraction(cancel(together(c)))
        for square, letter in self.read._roots.items():
            relation = letter**2 - self.read.lettered(square)
            above, below = (rem(expand(part), relation, letter) for part in (above, below))
            if below.has(letter):
                other = below.subs(letter, -letter)
                above, below = (rem(expand(part * other), relation, letter) for part in (above, below))
        return factor(cancel(above / below))

    # ------------------------------------------------ text

    def _list(self, found: Sequence[Any]) -> str:
        return "(@nil R)" if not found else f"[{'; '.join(Terms.__call__(self._letters, c) for c in found)}]"

    @property
    def _letters(self) -> Terms:
        return Terms(lambda s: self.read._text[s] if s in self.read._text else self.read.terms.term(s))

    def _identity(self) -> str:
        given = f" [{' '.join(self.read.relations)}]" if self.read.relations else ""
        return f"first [ reflexivity | ring{given} | field{given}; nonzero ]"


def _at(found: Sequence[Any], k: int) -> Any:
    return found[k] if k < len(found) else Integer(0)


def _sum(p: list[Any], q: list[Any]) -> list[Any]:
    return [_at(p, k) + _at(q, k) for k in range(max(len(p), len(q)))]


def _product(p: list[Any], q: list[Any]) -> list[Any]:
    top = len(p) + len(q) - 1
    return [Add(*(p[i] * _at(q, k - i) for i in range(len(p)) if i <= k)) for k in range(top)]


def _power(p: list[Any], n: int) -> list[Any]:
    return reduce(_product, [p] * n)
