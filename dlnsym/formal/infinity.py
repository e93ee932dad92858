"""Limits as a variable goes to infinity: in its inverse h, with each exponential by the first terms of its series.

Of an exponential exp(a h) what is left behind the first terms, divided by the power of h, is continuous and known at 0
(``rest`` in ``formal/lib/Limits.v``).  With it the function is a quotient of polynomials in h, and the powers of h
cancel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sympy import (
    Add,
    Dummy,
    Expr,
    Integer,
    Limit,
    Mul,
    Poly,
    Pow,
    Rational,
    exp,
    expand,
    factorial,
    fraction,
    log,
    oo,
    together,
)

from dlnsym.formal import scalars
from dlnsym.formal.exponents import Reading
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import factors
from dlnsym.formal.terms import Terms, UnprintableError, bare
from dlnsym.formal.valued import Valued, with_meanings
from dlnsym.proofs.model import Fact

MOST_TERMS = 3


def by_series(name: str, fact: Fact) -> Lemma:
    """The lemma that a function tends to a value as its variable goes to infinity."""
    lhs, rhs = (with_meanings(fact.method, e) for e in (fact.lhs, fact.rhs))
    if not isinstance(lhs, Limit) or lhs.args[2] != oo:
        raise UnprintableError("the left side is no limit at infinity")
    inside, variable = lhs.args[:2]
    shown = Valued(name, inside, [variable], rhs, lambda f, v: f"at_infinity {f} {v}", "at_infinity_once")
    return shown.lemma(fact, [*shown.opening(), *_Series(shown, variable).lines()])


class _Series:
    """The function in the inverse of its variable."""

    def __init__(self, shown: Valued, variable: Any) -> None:
        self.base, self.inside, self.variable = shown.base, shown.plain, variable
        self.given = [self.base.rhs, *(p.of for p in self.base.premises)]
        self.read = Reading(self.base.names, [*self.given, self.inside])
        self.h = Dummy("h", positive=True)
        self._fixed: dict[Any, Dummy] = {}
        self._rests: dict[Any, Dummy] = {}
        self._moving: dict[Any, Dummy] = {}
        self._series: dict[Any, Any] = {}
        self.terms = 1

    # ------------------------------------------------ as expressions

    def image(self, e: Any) -> Any:
        """The function in h, the fixed exponentials, and what is left of the others."""
        if e == self.variable:
            return 1 / self.h
        if e.is_Symbol and e in self.read.logarithms:
            return self._exponential(self.read.logarithms[e])
        if isinstance(e, exp) or (isinstance(e, Pow) and not e.exp.is_Integer):
            return self._exponential(self.read._form(e))
        if isinstance(e, log):
            return self.read.log_of(e.args[0])
        return e if not e.args else e.func(*(self.image(a) for a in e.args))

    def _exponential(self, form: Any) -> Any:
        out: Any = Integer(1)
        for term in Add.make_args(expand(form)):
            c, m = term.as_coeff_Mul()
            q = self.read._denominators.get(m, 1)
            if term != 0:
                out *= self._letter(m / q) ** int(c * q)
        return out

    def _letter(self, m: Any) -> Any:
        moved = m.subs(self.variable, 1 / self.h)
        if not moved.has(self.h):
            return self._fixed.setdefault(m, Dummy(f"g{len(self._fixed)}", positive=True))
        if moved.subs(self.h, 0) != 0:
            raise UnprintableError(f"{m} does not vanish at infinity")
        left = self._rests.setdefault(m, Dummy(f"r{len(self._rests)}", real=True))
        first = Add(*(moved**k / factorial(k) for k in range(self.terms)))
        letter = self._moving.setdefault(m, Dummy(f"e{len(self._moving)}", positive=True))
        self._series[letter] = first + moved**self.terms * left
        return letter

    def expanded(self, e: Any) -> Any:
        """A polynomial with the series of the exponentials in it."""
        return expand(e.xreplace(self._series))

    def _lowest(self, e: Any) -> int:
        return min((k for (k,), c in Poly(expand(e), self.h).terms() if c != 0), default=0)

    def _at_start(self, e: Any) -> Any:
        known = {r: Rational(1, factorial(self.terms)) for r in self._rests.values()}
        return expand(e.subs(self.h, 0).subs(known))

    def quotient(self) -> tuple[Any, Any, list[tuple[Any, Any, int, Any]]]:
        """Numerator and denominator in h, and the sums that are divided by.

        Of each of these: the sum, a factor of its image that does not vanish at 0, the power of h that is another, and
        what that is divided by.  Raises :class:`UnprintableError` where
        powers of h do not cancel.
        """
        sums = list(dict.fromkeys(self._denominators(self.inside)))
        for self.terms in range(1, MOST_TERMS + 1):
            self._rests.clear()
            self._moving.clear()
            self._series.clear()
            below = [(f, *self._start(self.image(f))) for f in sums]
            if any(self._at_start(b) == 0 for _, b, _, _ in below):
                continue
            held = {f: Dummy(f"D{k}") for k, f in enumerate(sums)}
            top, bottom = fraction(together(self.image(_bases_held(self.inside, held))))
            top = top.xreplace({d: self.image(f) for f, d in held.items()})
            top, lost = fraction(together(top))
            parts = {d: b * self.h**n / by for (_, b, n, by), d in zip(below, held.values(), strict=True)}
            more, bottom = fraction((1 / bottom).xreplace(parts) / lost)
            top = self.expanded(top * more)
            power = degree_of(bottom, self.h)
            if self._lowest(top) >= power:
                return expand(top / self.h**power), bottom / self.h**power, below
        raise UnprintableError("powers do not cancel in so many terms of the series")

    def _start(self, e: Any) -> tuple[Any, int, Any]:
        top, bottom = fraction(together(e))
        top = self.expanded(top)
        lowest, lost = self._lowest(top), degree_of(bottom, self.h)
        return expand(top / self.h**lowest), lowest - lost, bottom / self.h**lost

    def _denominators(self, e: Any) -> Iterator[Expr]:
        if isinstance(e, Pow) and e.exp.is_Integer and e.exp < 0 and e.base.has(self.variable):
            for f in factors(e.base):
                if isinstance(f, Add) and f.has(self.variable):
                    yield f
        for a in e.args:
            yield from self._denominators(a)

    # ------------------------------------------------ as text

    def _in(self, arguments: dict[Any, str]) -> Terms:
        texts = {d: f"(exp {self.read.in_exponent(m)})" for m, d in self._fixed.items()}
        texts |= {d: f"(rest {self.terms - 1} {arguments[m]})" for m, d in self._rests.items()}
        texts |= {d: f"(exp {arguments[m]})" for m, d in self._moving.items()}
        texts[self.h] = "h"
        return Terms(lambda s: texts[s] if s in texts else self.read._exponent_symbol(s))

    def lines(self) -> Iterator[str]:
        """The lines of the proof."""
        base, read, name = self.base, self.read, self.base.names(self.variable)
        top, bottom, below = self.quotient()
        in_h = Terms(lambda s: "h" if s == self.h else read._exponent_symbol(s))
        moved = {m: in_h.term(m.subs(self.variable, 1 / self.h)) for m in self._rests}
        still = {m: read.in_exponent(m) for m in self._rests}
        still = {m: read.in_exponent(m) for m in self._rests}
        as_h = self._in(moved)
        yield from scalars.in_letters_of(base, read, self.given)
        first = len(read.equalities)
        yield "known."
        apart = " /\\ ".join(f"{as_h(b)} <> 0" for _, b, _, _ in below) or "True"
        yield f"apply (by_inverse_where (fun h => {apart}) _ (fun h => {as_h.term(top)} / {as_h.term(bottom)}))."
        yield "- " + "; ".join(["repeat apply filter_and", "apart" if below else "exact filter_true"]) + "."
        hypotheses = " & ".join(f"B{k}" for k in range(len(below)))
        yield f"- intros {name} P {f'({hypotheses})' if len(below) > 1 else hypotheses or '_'}; cbv beta in *."
        read.terms.term(self.inside)
        images = [read.terms.term(f) for f, *_ in below]
        for line in list(read.lines())[first:]:
            yield f"  {line}"
        yield f"  inverted {name} h."
        for k, m in enumerate(self._rests):
            at = _inverted(still[m], name)
            yield f"  assert (V{k} : {bare(at)} = {bare(moved[m])}) by (field; nonzero). rewrite ?V{k} in *."
            yield f"  assert (S{k} := exp_{self.terms} {moved[m]})."
            images = [_inverted(text, name).replace(at, moved[m]) for text in images]
        series = [f"S{k}" for k in range(len(self._rests))]
        for k, (_, b, n, by) in enumerate(below):
            yield f"  remember ({as_h(b)}) as b{k} eqn:W{k} in *."
            power, given = (f"* h ^ {n}" if n >= 0 else f"/ h ^ {-n}"), " ".join([f"W{k}", *series])
            yield f"  assert (Q{k} : {bare(images[k])} = b{k} {power} / {as_h.term(by)}) by (field [{given}]; nonzero)."
            yield f"  rewrite ?Q{k} in *."
        given = " ".join([*(f"W{k}" for k in range(len(below))), *series])
        yield f"  field [{given}]; nonzero." if given else "  field; nonzero."
        last = "cbv beta; rests; first [ ring | field; repeat split; not_zero ]"
        yield f"- unfold at_zero; eapply tends_eq; [ limit |]; {last}."


def _bases_held(e: Any, held: dict[Any, Dummy]) -> Any:
    """The expression with a letter for each sum that is divided by."""
    if isinstance(e, Pow) and e.exp.is_Integer and e.exp < 0 and e.base.has(*held):
        return Mul(*(held.get(f, _bases_held(f, held)) ** (m * e.exp) for f, m in _with_powers(e.base)))
    return e if not e.args else e.func(*(_bases_held(a, held) for a in e.args))


def _with_powers(e: Any) -> Iterator[tuple[Any, int]]:
    for f in Mul.make_args(e):
        base, power = (f.base, f.exp) if isinstance(f, Pow) and f.exp.is_Integer else (f, Integer(1))
        yield base, power


def degree_of(e: Any, h: Any) -> int:
    """The power of h in a product."""
    return sum(int(power) for base, power in _with_powers(e) if base == h)


def _inverted(text: str, name: str) -> str:
    """A text in a variable that is 1/h."""
    return re.sub(rf"\b{name}\b", "(/ h)", text)
