"""What the forms of kernels compute in exact arithmetic, and that it is their formula.

A form is read letter by letter: functions made for machines become exponentials, logarithms and powers, the call of
another kernel stands for its formula, and exponents of floats become free integers, since the form has to be right
whatever they are.  Every branch is read: in either order of a pair, with and without each condition, at N = ∞, and at
the points at which a condition is an equation, where the formula stands for its limit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Any

from sympy import (
    Abs,
    Eq,
    Expr,
    Limit,
    Max,
    Min,
    Piecewise,
    S,
    Symbol,
    Tuple,
    cancel,
    exp,
    expand,
    expand_power_exp,
    log,
    oo,
    pi,
    sign,
    simplify,
    sqrt,
)
from sympy.codegen.cfunctions import hypot
from sympy.core.function import AppliedUndef

from dlnsym.algebra.functions import Bounded, Clipped, Either, Exponent, Nearest, elementary
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import DepthLimit, ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.model import Method

DEPTH = Symbol("N", integer=True, positive=True)
DEEPER = Symbol("M", integer=True, positive=True)
"""N − 1 where N > 1."""

Meanings = Mapping[Any, Any]


@dataclass(frozen=True)
class _Order:
    """One order of a pair, the larger first, and what is read in it; without a pair nothing is."""

    pair: tuple[Any, ...] = ()
    meanings: Meanings = field(default_factory=dict)


@dataclass(frozen=True)
class _Case:
    """Which branches are read: in an order of the pair, with the inequalities that hold, at a depth and a point."""

    order: _Order = field(default_factory=_Order)
    true: frozenset[Any] = frozenset()
    words: str = ""
    depth: Expr = DEPTH
    point: Meanings = field(default_factory=dict)
    letters: Meanings = field(default_factory=dict)
    """What letters of the form are, for conditions in the formula."""


_ZERO = ExpLogZeroTest()
_BOUND = Symbol("B", positive=True)


class Reader:
    """Reads the forms of kernels that may call each other."""

    def __init__(self, kernels: Iterable[Kernel]) -> None:
        self._kernels = {kernel.name: kernel for kernel in kernels}

    def facts(self) -> Iterator[Fact]:
        """That every form of every kernel is its formula, in every case."""
        for kernel in self._kernels.values():
            yield from self.facts_of(kernel)

    def facts_of(self, kernel: Kernel) -> Iterator[Fact]:
        """Those of one kernel, each once: forms of several targets may read alike.

        What is its formula as it stands needs none.
        """
        seen: set[Any] = set()
        for target, form in kernel.forms.items():
            if form.value == kernel.meaning and not form.used():
                continue
            for fact in self._of(kernel, target, form):
                if fact.relation not in seen:
                    seen.add(fact.relation)
                    yield fact

    def _of(self, kernel: Kernel, target: str, form: Form) -> Iterator[Fact]:
        for fact in (*kernel.facts, *(limit.fact for limit in kernel.limits)):
            yield fact.explained(f"{kernel.name}: {fact.text}")
        if kernel.of_matrices and kernel.facts:
            return
        inequalities, equations = _conditions(form)
        orders = _orders(kernel, form)
        for order in orders:
            for true in _subsets(inequalities):
                case = _Case(order, frozenset(true), "".join(f", where {c}" for c in true))
                yield from self._compared(kernel, target, form, case)
                if DEPTH in kernel.args and not kernel.finite_depth:
                    deep = replace(case, words=f"{case.words} at N = ∞", depth=oo)
                    yield from self._compared(kernel, target, form, deep)
        for point in self._points(kernel, form, orders[0], equations):
            words = "".join(f", {x} = {y}" for x, y in point.items())
            case = _Case(orders[0], words=words, point=point)
            yield from self._compared(kernel, target, form, case)
            if len(orders) > 1:
                yield from self._mirrored(kernel, target, form, case, orders[1])

    def _mirrored(self, kernel: Kernel, target: str, form: Form, case: _Case, order: _Order) -> Iterator[Fact]:
        """At a point, the form in the other order against the form in the first with its letters exchanged."""
        exchanged = dict(zip(case.order.pair, order.pair, strict=True))
        symmetric = Relation(kernel.meaning, kernel.meaning.xreplace(exchanged))
        factor = S.One if ExpLogZeroTest().proves(symmetric) else S.NegativeOne
        there = replace(
            case, order=order, point={exchanged.get(x, x): exchanged.get(y, y) for x, y in case.point.items()}
        )
        text = f"{kernel.name} as computed with {target} in the other order{case.words}."
        yield Fact(self._plain(kernel, symmetric, factor), _ZERO, text=f"{kernel.name} in the other order.")
        here = self._value(kernel, form, case).xreplace(exchanged)
        yield Fact(Relation(factor * here, self._value(kernel, form, there)), _ZERO, text=text)

    def _plain(self, kernel: Kernel, symmetric: Relation, factor: Expr) -> Relation:
        left, right = (self._read(kernel, e, {}, _Case()) for e in (symmetric.lhs, symmetric.rhs))
        return Relation(left, factor * right)

    def _compared(self, kernel: Kernel, target: str, form: Form, case: _Case) -> Iterator[Fact]:
        letters = self._letters(kernel, form, case)
        computed = self._at_letters(kernel, form, letters, case)
        formula = next((limit.value for limit in kernel.limits if limit.point == case.point), None)
        if formula is None:
            formula = self._read(kernel, kernel.meaning, {}, replace(case, letters=letters))
        parts = [e.args if isinstance(e, Tuple) else (e,) for e in (formula, computed, kernel.meaning)]
        for number, (left, right, meaning) in enumerate(zip(*parts, strict=True), 1):
            part = f", part {number}," if isinstance(computed, Tuple) else ""
            order = ", for {} > {}".format(*case.order.pair) if case.order.pair else ""
            text = f"{kernel.name}{part} as computed with {target}{order}{case.words}."
            yield Fact(*self._relation(kernel, case, left, right, meaning), text=text)

    def _relation(
        self, kernel: Kernel, case: _Case, formula: Expr, computed: Expr, meaning: Expr
    ) -> tuple[Relation, Method]:
        """Formula and form as they are compared: without a logarithm, or squared where neither is negative."""
        method = kernel.method or ExpLogZeroTest()
        at_limit: Method | None = None
        if not _finite(formula):
            # by continuity
            formula, at_limit = self._limit(kernel, case, meaning)
        for sign_of in (S.One, S.NegativeOne):
            inner = formula.args[0] if isinstance(formula, Limit) else formula
            if isinstance(sign_of * inner, log):
                computed = exp(sign_of * computed)
                inside = exp(sign_of * inner)
                formula = Limit(inside, *formula.args[1:]) if isinstance(formula, Limit) else inside
        if kernel.squared:
            formula, computed = (e.replace(Abs, lambda x: x) ** 2 for e in (formula, computed))
        if not isinstance(formula, Limit):
            formula = _tidy(formula)
        # the zero test knows π as a letter
        formula, computed = (e.xreplace({pi: Symbol("pi", positive=True)}) for e in (formula, computed))
        if not _finite(computed):  # equal to nothing, which other methods may not take
            return Relation(formula, computed), _ZERO
        return Relation(formula, _tidy(computed)), at_limit or method

    def _limit(self, kernel: Kernel, case: _Case, meaning: Expr) -> tuple[Expr, Method]:
        """The formula as a limit: in the depth, or where two singular values meet or vanish."""
        if case.depth == oo:
            return Limit(self._read(kernel, meaning, {}, replace(case, depth=DEPTH)), DEPTH, oo), DepthLimit()
        at_one = {x: y for x, y in case.point.items() if x == DEPTH}
        (first, value), *more = (item for item in case.point.items() if item[0] != DEPTH)
        off = self._read(kernel, meaning, {}, replace(case, point=at_one))
        if more:  # both vanish, at a common rate, for N > 1
            scale = Symbol("h", positive=True)
            scaled = off.subs({x: scale * x for x in case.point}, simultaneous=True).subs(DEPTH, DEEPER + 1)
            return simplify(scaled).subs(scale, 0), _ZERO
        return Limit(off, first, value, "-"), DepthLimit()

    # ------------------------------------------------------------ reading

    def value(self, kernel: Kernel, target: str, true: Iterable[Any] = ()) -> Any:
        """What a form computes off its special points, where the conditions ``true`` hold and no others.

        >>> from sympy import symbols
        >>> x = symbols("x", positive=True)
        >>> twice = Kernel("twice", (x,), 2 * x, {"numpy": Form(x + x)}, "Twice x.", "nowhere")
        >>> Reader((twice,)).value(twice, "numpy")
        2*x
        """
        return self._value(kernel, kernel.forms[target], _Case(true=frozenset(true)))

    def _value(self, kernel: Kernel, form: Form, case: _Case) -> Any:
        return self._at_letters(kernel, form, self._letters(kernel, form, case), case)

    def _at_letters(self, kernel: Kernel, form: Form, letters: Meanings, case: _Case) -> Any:
        result = self._read(kernel, form.value, letters, case)
        return result.subs(_BOUND, oo) if case.depth == oo else result

    def _letters(self, kernel: Kernel, form: Form, case: _Case) -> Meanings:
        meanings: dict[Symbol, Expr] = {}
        for letter, e in form.letters:
            meanings[letter] = self._read(kernel, e, meanings, case)
        return meanings

    def _read(self, kernel: Kernel, e: Any, meanings: Meanings, case: _Case) -> Any:
        if isinstance(e, Tuple):
            return Tuple(*(self._read(kernel, part, meanings, case) for part in e.args))

        def chosen(of: Any) -> Any:
            branches: Any = of.args
            if isinstance(of, Either):
                branches = (of.args[1], of.args[0]), (of.args[2], S.true)
            return next(value for value, condition in branches if self._holds(kernel, condition, meanings, case))

        def free(words: str, x: Expr) -> Expr:
            return S.Zero if x.xreplace(meanings).xreplace(case.point) == 0 else Symbol(f"{words} {x}", integer=True)

        while e.has(Piecewise, Either):
            e = e.replace(lambda x: isinstance(x, (Piecewise, Either)), chosen)
        for call in e.atoms(AppliedUndef):
            e = e.xreplace({call: self._called(call, case)})
        if case.depth == oo:
            e = e.replace(Bounded, lambda _: _BOUND)
        e = e.xreplace({DEPTH: case.depth}).xreplace(case.order.meanings)
        if e.has(hypot):
            e = e.replace(hypot, lambda x, y: sqrt(x**2 + y**2))
        if e.has(Exponent, Nearest, Clipped):
            e = e.replace(Exponent, lambda x: free("exponent of", x))
            e = e.replace(Nearest, lambda x: S.Zero if case.depth == oo else free("nearest to", x))
            e = e.replace(Clipped, lambda x, k: Symbol(f"{x} between -{k} and {k}", integer=True))
        where = {x: y.xreplace({DEPTH: case.depth}) for x, y in kernel.where.items()}
        e = e.xreplace(where).xreplace(meanings).xreplace(case.point)
        return elementary(e)

    def _called(self, call: Any, case: _Case) -> Expr:
        """A call stands for the formula of the kernel, at N = ∞ for what its form gives there."""
        inner = self._kernels[call.func.__name__]
        if case.depth == oo and call.args == inner.args and DEPTH in inner.args:
            result: Expr = self._value(inner, inner.forms["arb"], case)
            return result
        return inner.meaning.xreplace(dict(zip(inner.args, call.args, strict=True)))

    def _holds(self, kernel: Kernel, condition: Any, meanings: Meanings, case: _Case) -> bool:
        if condition in (S.true, S.false):
            return bool(condition)
        known = meanings or case.letters
        left, right = (self._read(kernel, side, known, case) for side in condition.args)
        if isinstance(condition, Eq):
            return bool(left == right or (case.point and simplify(left - right) == 0))
        decided = condition.func(left, right) if case.point else condition
        return bool(decided) if decided in (S.true, S.false) else condition in case.true

    def _points(self, kernel: Kernel, form: Form, order: _Order, equations: Iterable[Any]) -> Iterator[dict[Any, Any]]:
        """The points at which equations in the conditions of a form hold.

        Raises ``ValueError`` for an equation that holds at none that is known.
        """
        found: list[dict[Any, Any]] = []
        for equation in equations:
            if self._at(kernel, form, _Case(order, depth=oo), equation):
                continue
            there = (
                p for p in self._candidates(kernel, order) if self._at(kernel, form, _Case(order, point=p), equation)
            )
            point = next(there, None)
            if point is None:
                raise ValueError(f"{kernel.name}: no point is known at which {equation}")
            if point not in found:
                found.append(point)
        if {DEPTH: S.One} in found:
            found += [point | {DEPTH: S.One} for point in found if DEPTH not in point]
        return iter(found)

    def _at(self, kernel: Kernel, form: Form, case: _Case, equation: Any) -> bool:
        return self._holds(kernel, equation, self._letters(kernel, form, case), case)

    def _candidates(self, kernel: Kernel, order: _Order) -> list[dict[Any, Any]]:
        """Points of the arguments at which a form may do something special, the most general first."""
        letters = sorted(Tuple(kernel.meaning, *kernel.where.values()).free_symbols, key=str)
        sizes = list(order.pair) or [x for x in letters if x.is_nonnegative and x != DEPTH]
        pairs = list(combinations(sizes, 2))
        found: list[dict[Any, Any]] = [{small: large} for large, small in pairs]
        found += [{x: S.Zero} for x in (order.pair[1:] or sizes)]
        found += [{large: S.Zero, small: S.Zero} for large, small in pairs]
        return [*found, {DEPTH: S.One}] if DEPTH in letters else found


def _subsets(conditions: list[Any]) -> Iterator[tuple[Any, ...]]:
    for size in range(len(conditions) + 1):
        yield from combinations(conditions, size)


def _tidy(e: Expr) -> Expr:
    """Rational functions within logarithms and exponents in lowest terms, and whole powers of sums out of exponents."""
    e = e.replace(log, lambda x: log(cancel(x))).replace(exp, lambda x: exp(expand(cancel(x))))
    return expand_power_exp(e)


def _finite(e: Any) -> bool:
    return not e.has(oo, -oo, S.ComplexInfinity, S.NaN)


def _conditions(form: Form) -> tuple[list[Any], list[Any]]:
    """The inequalities and the equations in the conditions of a form, each once."""
    inequalities: list[Any] = []
    equations: list[Any] = []
    for e in (*(e for _, e in form.used()), form.value):
        for branch in e.atoms(Piecewise, Either):
            conditions = [c for _, c in branch.args] if isinstance(branch, Piecewise) else [branch.args[0]]
            for condition in conditions:
                kind = equations if isinstance(condition, Eq) else inequalities
                if condition not in kind and condition != S.true:
                    kind.append(condition)
    return inequalities, equations


def _orders(kernel: Kernel, form: Form) -> list[_Order]:
    """Either order of the two arguments that a form or the formula tells apart."""
    whole = Tuple(kernel.meaning, form.value, *(e for _, e in form.used()))
    pairs = {tuple(sorted(m.args, key=str)) for m in whole.atoms(Max, Min)}
    pairs |= {tuple(sorted(s.free_symbols, key=str)) for s in whole.atoms(sign)}
    pairs |= {tuple(sorted(call.args[:2], key=str)) for call in whole.atoms(AppliedUndef)}
    pairs = {p for p in pairs if len(p) == 2 and all(x in kernel.args and x.is_positive for x in p)}
    if len(pairs) != 1:
        return [_Order()]
    ((a, b),) = pairs
    found = []
    for large, small, factor in ((a, b, S.One), (b, a, S.NegativeOne))[: 1 if kernel.ordered else 2]:
        spread = log(a / b)
        order = {Max(a, b): large, Min(a, b): small, sign(a - b): factor, Abs(spread): factor * spread}
        found.append(_Order((large, small), order))
    return found


__all__ = ["Reader"]
