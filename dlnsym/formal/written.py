"""Relations as they are written: derivatives, determinants, traces, values at a place, all worked out by Coq."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sympy import (
    Add,
    Derivative,
    Determinant,
    Dummy,
    Expr,
    HadamardProduct,
    ImmutableMatrix,
    Integer,
    MatAdd,
    MatMul,
    MatrixBase,
    MatrixExpr,
    Mul,
    Pow,
    Subs,
    Symbol,
    Trace,
    Transpose,
    cos,
    cosh,
    exp,
    log,
    sin,
    sinh,
    sqrt,
)

from dlnsym.algebra.letters import in_order
from dlnsym.algebra.written import WRITTEN, Cofactor, Entry, SquaredNorm, written_out
from dlnsym.formal import scalars
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.premises import seen_positive
from dlnsym.formal.terms import Names, Terms, UnprintableError, bare, identifier, is_half
from dlnsym.proofs.model import Fact

_OF_MATRICES = (Determinant, Trace, Entry, Cofactor, SquaredNorm)


def is_written(e: Any) -> bool:
    """Whether something in an expression was kept as it is written."""
    return bool(e.has(*WRITTEN))


def _variables(e: Derivative) -> list[Any]:
    """What is differentiated by, each as often as it is."""
    return [x for x, order in e.variable_count for _ in range(int(order))]


class WrittenTerms(Terms):
    """Prints expressions as they are written; ``values`` has terms for what was worked out."""

    def __init__(
        self, symbol: Any, values: dict[Any, str] | None = None, places: Mapping[Any, Expr] | None = None
    ) -> None:
        super().__init__(symbol)
        self._values = {} if values is None else values
        self._places = {} if places is None else places

    def term(self, e: Any) -> str:
        return self._values[e] if e in self._values else self.node(e)

    def node(self, e: Any) -> str:
        if isinstance(e, Determinant):
            return f"(det {self._matrix(e.args[0])})"
        if isinstance(e, Trace):
            return f"(trace {self._matrix(e.args[0])})"
        if isinstance(e, SquaredNorm):
            return f"(squared_norm {self._matrix(e.args[0])})"
        if isinstance(e, (Entry, Cofactor)):
            m, i, j = e.args
            return f"({type(e).__name__.lower()} {self._matrix(m)} {int(i) - 1} {int(j) - 1})"
        if isinstance(e, Derivative):
            *inner, x = _variables(e)
            of = Derivative(e.expr, *inner) if inner else e.expr
            argument = bare(self.term(x))
            # a value that was put in and holds the variable is not differentiated: the bound name is another one
            captured = any(x in self._places[s].free_symbols for s in of.free_symbols if s in self._places)
            if argument.isidentifier() and not captured:
                return f"(Derive (fun {argument} : R => {self(of)}) {self.term(x)})"
            # at a value, the variable has a name that is bound
            name, bound = identifier(x.name) + ("_there" if captured else ""), Symbol(x.name)
            body = WrittenTerms(lambda s: name if s == bound else self._symbol(s))
            return f"(Derive (fun {name} : R => {body(of.xreplace({x: bound}))}) {self.term(x)})"
        if isinstance(e, Subs):
            names = " ".join(map(self.term, e.variables))
            return f"((fun {names} : R => {self(e.expr)}) {' '.join(map(self.term, e.point))})"
        return super().node(e)

    def _matrix(self, m: Any) -> str:
        if isinstance(m, MatrixBase):
            rows = ("[" + "; ".join(self(x) for x in m.row(k)) + "]" for k in range(m.rows))
            return f"[{'; '.join(rows)}]"
        if isinstance(m, Transpose):
            return f"(transposed {self._matrix(m.args[0])})"
        if isinstance(m, (MatMul, MatAdd, HadamardProduct)):
            # an immutable matrix is an expression, too
            scaled = isinstance(m, MatMul) and not isinstance(m.args[0], MatrixBase | MatrixExpr)
            scale, *rest = m.args if scaled else (None, *m.args)
            name = {MatMul: "product", MatAdd: "sum", HadamardProduct: "entrywise"}[type(m)]
            out = self._matrix(rest[0])
            for x in rest[1:]:
                out = f"({name} {out} {self._matrix(x)})"
            return out if scale is None else f"(multiple {self.term(scale)} {out})"
        raise UnprintableError(f"no term for {type(m).__name__}")


class Working:
    """Works out what is written, from the inside; ``lines`` prove each value, ``held`` stands for parts left alone."""

    def __init__(self, names: Callable[[Symbol], str]) -> None:
        self.held: dict[Dummy, Expr] = {}
        self._places: dict[Any, Expr] = {}
        self.lines: list[str] = []
        self._values: dict[Any, str] = {}
        self.plain = Terms(self._name)
        self._terms = WrittenTerms(self._name, self._values, self._places)
        self._names = names

    def _name(self, s: Symbol) -> str:
        return self.plain.term(self.held[s]) if s in self.held else self._names(s)

    def hold(self, e: Any, name: str = "part") -> Dummy:
        """A letter that stands for an expression."""
        found = next((d for d, of in self.held.items() if of == e and d not in self._places), None)
        if found is None:
            found = Dummy(name, positive=True) if seen_positive(e) else Dummy(name, real=True)
            self.held[found] = e
        return found

    def _place(self, e: Any, name: str) -> Dummy:
        """A letter that stands for a value which is put in: a constant for the derivatives inside."""
        found = next((d for d, of in self._places.items() if of == e), None)
        if found is None:
            found = Dummy(name, positive=True) if seen_positive(e) else Dummy(name, real=True)
            self.held[found] = self._places[found] = e
        return found

    def out(self, e: Any) -> Any:
        """The expression worked out."""
        if not is_written(e):
            return e
        if isinstance(e, Subs):
            # Coq puts the values in by reduction, so that they stand in the text as they are
            places = {v: self._place(self.out(p), v.name) for v, p in zip(e.variables, e.point, strict=True)}
            body = e.expr.xreplace(places)
            value = self.out(body)
            self._values[e] = self._terms.term(body)
            return value
        if isinstance(e, _OF_MATRICES):
            return self._stated(e, written_out(e.func(self.matrix(e.args[0]), *e.args[1:])), "worked_out")
        if isinstance(e, Derivative):
            *inner, x = _variables(e)
            if not x.is_Symbol or len(inner) > 1 or (is_written(e.expr) and e.expr.has(Derivative, Subs)):
                raise UnprintableError("a derivative of what is a derivative, or of higher order than two")
            value = self._slope(written_out(e.expr), *inner, x)
            if not inner:
                return self._stated(e, value, "derived")
            return self._stated(e, value, f"(derived_by (fun {self._bound(x)} : R => {self._first(e.expr, *inner)}))")
        return e.func(*(self.out(a) for a in e.args))

    def _stated(self, e: Any, value: Any, tactic: str) -> Any:
        left, right = self._terms.node(e), self.plain.term(value)
        self._values[e] = right
        k = len(self.lines)
        self.lines.append(f"assert (W{k} : {bare(left)} = {bare(right)}) by {tactic}. rewrite ?W{k}.")
        return value

    def _bound(self, x: Symbol) -> str:
        """The name of a variable under a binder; one that has a value gets a name of its own."""
        name = bare(self.plain.term(x))
        return name if name.isidentifier() else identifier(x.name)

    def _first(self, e: Any, *inner: Symbol) -> str:
        """The first derivative as a function of the variable."""
        (x,) = inner
        value = self._slope(written_out(e), x)
        name = self._bound(x)
        shown = Terms(lambda s: name if s == x else self._name(s))
        return shown.term(self._without_parts(value, x) if x in self.held else value)

    def _without_parts(self, e: Any, x: Symbol) -> Any:
        """The expression without letters for parts, but for the variable."""
        held = {d: of for d, of in self.held.items() if d != x}
        while e.free_symbols & held.keys():
            e = e.xreplace(held)
        return e

    def _slope(self, e: Any, *variables: Symbol) -> Any:
        for x in variables:
            e = self.derivative(e, x)
        return e

    def derivative(self, e: Any, x: Symbol) -> Any:
        """The derivative by the rules, in which functions stay as they are."""
        if e == x:
            return Integer(1)
        if e in self._places:
            return Integer(0)
        if e in self.held:
            return self.derivative(self.held[e], x)
        if not e.free_symbols & ({x} | self.held.keys()):
            return Integer(0)
        if isinstance(e, Add):
            return Add(*(self.derivative(a, x) for a in e.args))
        if isinstance(e, Mul):
            parts = [self._kept(a) for a in e.args]
            return Add(*(Mul(*parts[:k], self.derivative(a, x), *parts[k + 1 :]) for k, a in enumerate(e.args)))
        if isinstance(e, Pow) and e.exp.is_Integer:
            return e.exp * self._kept(e.base) ** (e.exp - 1) * self.derivative(e.base, x)
        inner = self.derivative(e.args[0], x)
        if isinstance(e, Pow) and is_half(e.exp):
            # by the root itself, so that no root is multiplied out
            return e.exp * self.hold(sqrt(e.base)) ** int(2 * e.exp - 2) * inner
        if isinstance(e, Pow):
            change = self.derivative(e.exp, x)
            grown = change * self.hold(log(e.base)) if change != 0 else Integer(0)
            return self.hold(e) * (grown + self._kept(e.exp) * inner / self._kept(e.base))
        if isinstance(e, exp):
            return self.hold(e) * inner
        if isinstance(e, log):
            return inner / self._kept(e.args[0])
        pairs = {sin: (cos, 1), cos: (sin, -1), sinh: (cosh, 1), cosh: (sinh, 1)}
        if type(e) in pairs:
            other, sign = pairs[type(e)]
            return sign * self.hold(other(e.args[0])) * inner
        raise UnprintableError(f"the derivative of {type(e).__name__}")

    def _kept(self, e: Any) -> Any:
        """A rational function with letters for everything else."""
        if e.is_Rational or e.is_Symbol:
            return e
        if isinstance(e, (Add, Mul)) or (isinstance(e, Pow) and e.exp.is_Integer):
            return e.func(*(self._kept(a) for a in e.args))
        return self.hold(e)

    def matrix(self, m: Any) -> Any:
        """A matrix expression with letters for everything that is no rational function."""
        if isinstance(m, MatrixBase):
            return ImmutableMatrix(m.applyfunc(lambda x: self.out(x).replace(_is_part, self.hold)))
        return m.func(*(self.matrix(a) if isinstance(a, MatrixBase | MatrixExpr) else a for a in m.args))


def _is_part(e: Any) -> bool:
    """Whether it is no rational function of its parts."""
    return isinstance(e, (exp, log, sin, cos, sinh, cosh)) or (isinstance(e, Pow) and not e.exp.is_Integer)


def _inside(e: Any, at: Mapping[Any, Any] | None = None) -> Iterator[Expr]:
    """What has to be defined where what is written is: entries of matrices, functions that are differentiated.

    ``at`` has the values of variables that are bound further out.
    """
    at = {} if at is None else at
    if isinstance(e, Subs):
        yield from _inside(e.expr, {**at, **dict(zip(e.variables, (p.xreplace(at) for p in e.point), strict=True))})
    elif isinstance(e, MatrixBase):
        yield from (x.xreplace(at) for x in e if not is_written(x))
    elif isinstance(e, Derivative) and not is_written(e.expr):
        yield e.expr.xreplace(at)
    for a in () if isinstance(e, Subs) else e.args:
        yield from _inside(a, at)


def relation(name: str, fact: Fact, lhs: Expr, rhs: Expr) -> Lemma:
    """The lemma for a relation with something that Coq has to work out, from the one for what is left then."""
    inside = tuple(dict.fromkeys(x for e in (lhs, rhs) for x in _inside(e)))
    symbols = in_order(set().union(*(e.free_symbols for e in (lhs, rhs, *inside))))
    work = Working(Names(symbols))
    terms = work.plain
    left, right = work.out(lhs), work.out(rhs)
    inner = scalars.identity(f"{name}_out", fact, left, right, held=work.held, also=(*inside, *symbols))
    shown = WrittenTerms(terms.term)
    arguments = " ".join(map(terms.term, symbols))
    binder = f" ({arguments} : R)" if symbols else ""
    quantifier = f"forall {arguments} : R, " if symbols else ""
    statement = (
        f"{inner.statement}\n{inner.proof}\n"
        f"Definition {name}_left{binder} : R :=\n  {shown(lhs)}.\n"
        f"Definition {name}_right{binder} : R :=\n  {shown(rhs)}.\n"
        f"Lemma {name} : {quantifier}{f'{name}_out_domain {arguments}'.rstrip()} ->\n"
        f"  {f'{name}_left {arguments}'.rstrip()} = {f'{name}_right {arguments}'.rstrip()}."
    )
    lines = [
        f"intros {arguments} H; generalize ({f'{name}_out {arguments}'.rstrip()} H); revert H.".replace("  ", " "),
        f"unfold {name}_out_domain, {name}_out_left, {name}_out_right, {name}_left, {name}_right.",
        f"intros {inner.opening} out. known.",
        *([] if not any(e.has(Subs) for e in (lhs, rhs)) else ["cbv beta."]),
        *work.lines,
        "by_out out.",
    ]
    return Lemma(name, statement, scalars.proof(lines), inner.guards)
