"""Powers, exponentials, logarithms and roots written in few letters: the equalities that a proof in Coq goes by.

Every power with an exponent that is no integer, and every exponential, is a product of integer powers of exponentials
of monomials; a logarithm is a sum; the root of a sum is a product of factors and of roots of polynomials.  Each such
equality is a line of the proof, stated from the inside out, and Coq rewrites with it.  What is left is an identity of
rational functions in those letters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import lcm
from typing import Any

from sympy import (
    Abs,
    Add,
    Dummy,
    Expr,
    Mul,
    Pow,
    S,
    Symbol,
    cancel,
    cosh,
    default_sort_key,
    exp,
    expand,
    factor,
    factorint,
    log,
    preorder_traversal,
    sinh,
    sqrt,
    tanh,
    together,
)

from dlnsym.algebra.functions import sinhc
from dlnsym.formal.premises import factored, factors, seen_nonnegative, seen_positive
from dlnsym.formal.terms import Terms, UnprintableError, bare, is_half


def is_root(e: Any) -> bool:
    """Whether it is a power of a square root of a number, or of something that holds a sum."""
    return isinstance(e, Pow) and is_half(e.exp) and (e.base.is_Rational or e.base.has(Add))


def _is_power(e: Any) -> bool:
    return isinstance(e, exp) or (isinstance(e, Pow) and not e.exp.is_Integer and not is_root(e))


def _bases(e: Any) -> Iterator[Any]:
    """Factors of the bases of powers and of the arguments of logarithms."""
    for x in preorder_traversal(e):
        if isinstance(x, log) or (isinstance(x, Pow) and not x.exp.is_Integer and not is_root(x)):
            yield from factors(x.args[0])


class Reading:
    """The letters of some expressions, and, once they are printed by :attr:`terms`, the equalities."""

    def __init__(
        self, names: Callable[[Any], str], expressions: Iterable[Expr], held: Mapping[Dummy, Expr] | None = None
    ) -> None:
        self.names = names
        self.held = {} if held is None else held
        self.equalities: list[tuple[str, str, str]] = []
        self.relations: list[str] = []
        self.logarithms: dict[Any, Symbol] = {}
        self.bases: dict[Any, Any] = {}
        self._roots: dict[Expr, Dummy] = {}
        self._text: dict[Any, str] = {}
        self._known: dict[str, str] = {}
        self._numbers: set[Any] = set()
        self._apart: dict[int, str] = {}
        expressions = [*expressions, *self.held.values()]
        self.rewritten = {a: factored(a) for e in expressions for a in _bases(e) if factored(a) != a}
        for _ in range(2):  # the second time, letters that come up late are known
            self._denominators: dict[Any, int] = {}
            for e in expressions:
                for form in self._forms(e):
                    self._note(form)
        self.terms: Terms = _Images(self)

    @property
    def exponentials(self) -> tuple[Symbol, ...]:
        """The symbols that become exponentials."""
        return tuple(b for b in self.bases.values() if b.is_Symbol)

    # ------------------------------------------------ exponents

    def _forms(self, e: Any) -> Iterator[Any]:
        for x in preorder_traversal(e):
            if _is_power(x):
                yield self._form(x)
            elif isinstance(x, log):
                self.log_of(x.args[0])
            elif isinstance(x, (sinh, cosh, sinhc, tanh)):
                yield expand(self.value(x.args[0]))
        for x in preorder_traversal(e):
            if x in self.logarithms and x.is_Symbol:
                yield self.logarithms[x]

    def _form(self, x: Any) -> Any:
        form = self.value(x.args[0]) if isinstance(x, exp) else self.value(x.exp) * self.log_of(x.base)
        return expand(form)

    def _note(self, form: Any) -> None:
        for term in Add.make_args(form):
            c, m = term.as_coeff_Mul()
            self._denominators[m] = lcm(self._denominators.get(m, 1), int(c.q))

    def log_of(self, e: Any) -> Any:
        """The logarithm of a positive expression, linear in those of its factors."""
        if e in self.held:
            return self.log_of(self.held[e])
        if e.is_Rational:
            if e <= 0:
                raise UnprintableError(f"the logarithm of {e}")
            parts = {**factorint(e.p), **{p: -m for p, m in factorint(e.q).items()}}
            return Add(*(m * self._letter(S(p)) for p, m in parts.items() if p != 1))
        if isinstance(e, exp):
            return expand(self.value(e.args[0]))
        if isinstance(e, Mul):
            return Add(*(self.log_of(a) for a in e.args))
        if isinstance(e, Pow):
            return expand(self.value(e.exp) * self.log_of(e.base))
        written = factored(e)
        return self.log_of(written) if written != e else self._letter(e)

    def _letter(self, base: Any) -> Symbol:
        if base not in self.logarithms:
            letter = Dummy(f"ln {base}", real=True)
            self.logarithms[base], self.bases[letter] = letter, base
        return self.logarithms[base]

    def value(self, e: Any) -> Any:
        """An expression with logarithms replaced by their letters."""
        if e in self.held:
            return self.value(self.held[e])
        if isinstance(e, log):
            return self.log_of(e.args[0])
        return e if not e.args else e.func(*(self.value(a) for a in e.args))

    def in_exponent(self, e: Any) -> str:
        """An exponent, in the letters."""
        return Terms(self._exponent_symbol).term(e)

    def _exponent_symbol(self, s: Symbol) -> str:
        if s in self.bases:
            base = self.bases[s]
            return f"X_{self.names(base)}" if base.is_Symbol else f"(ln {self.terms.term(base)})"
        return self.terms.term(s) if s in self.logarithms else self.names(s)

    def product(self, form: Any) -> str:
        """The exponential of a sum, as a product of integer powers of letters."""
        above: list[str] = []
        below: list[str] = []
        for term in Add.make_args(expand(form)):
            if term == 0:
                continue
            c, m = term.as_coeff_Mul()
            letter, n = self._generator(c, m)
            (above if n > 0 else below).append(letter if abs(n) == 1 else f"({letter} ^ {abs(n)})")
        return "(" + " / ".join([" * ".join(above) if above else "1", *below]) + ")"

    def _generator(self, c: Any, m: Any) -> tuple[str, int]:
        q = self._denominators.get(m, 1)
        base = self.bases.get(m)
        if base is not None and not base.is_Symbol and q == 1:
            return self.terms.term(base), int(c)
        letter = f"(exp {self.in_exponent(m / q)})"
        if base is not None and not base.is_Symbol and m not in self._numbers:
            self._numbers.add(m)
            self.state(f"({letter} ^ {q})", self.terms.term(base), "same_exponent", rewrite=False)
        return letter, int(c * q)

    # ------------------------------------------------ roots

    def root(self, base: Expr) -> str:
        """The square root of a sum: a product of factors that are not negative, and roots of polynomials."""
        left = f"(sqrt {self.terms.term(base)})"
        inside = factor(together(self.lettered(base)))
        out = []
        for x in Mul.make_args(sqrt(inside)):
            if isinstance(x, Pow) and is_half(x.exp):
                out.append(self._root_letter(expand(x.base), base) ** int(2 * x.exp))
            else:
                out.append(self._modulus(x))
        right = self.polynomial(Mul(*out))
        if right != left:
            self.state(left, right, f"(apply sqrt_by_square; [ nonnegative | {self.modulo()} ])")
        return right

    def _modulus(self, x: Any) -> Any:
        """Moduli, which are roots of squares, as letters."""
        for a in sorted(x.atoms(Abs), key=default_sort_key):
            letter = self._roots.setdefault(a, Dummy(f"modulus {len(self._roots)}", positive=True))
            if letter not in self._text:
                inside = self.polynomial(a.args[0])
                self._text[letter] = f"(Rabs {inside})"
                self.state(f"(Rabs {inside} ^ 2)", f"({inside} ^ 2)", "apply pow2_abs", rewrite=False)
            x = x.xreplace({a: letter})
        return x

    def modulo(self) -> str:
        """What closes an identity of rational functions in the letters, by the relations between them."""
        given = f" [{' '.join(self.relations)}]" if self.relations else ""
        return f"first [ reflexivity | ring{given} | field{given}; nonzero ]"

    def _root_letter(self, square: Any, base: Any) -> Dummy:
        if square.is_Rational and square.q != 1:
            raise UnprintableError(f"the root of {square}")
        if square not in self._roots:
            letter = Dummy(f"root {len(self._roots)}", positive=True)
            text = f"(sqrt {self.polynomial(square)})"
            self._roots[square], self._text[letter] = letter, text
            sign, other = "nonnegative", ""
            if not seen_nonnegative(square):
                # its sign is that of the base, which is assumed
                ratio = factor(cancel(square / self.lettered(base)))
                as_base = f"{self.terms.term(base)} * {self.polynomial(ratio)}"
                other = f"replace {self.polynomial(square)} with ({as_base}) by ({self.modulo()}); "
                sign = f"{other}nonnegative"
            tactic = f"(apply square_of_sqrt; {sign})"
            self.state(f"({text} ^ 2)", self.polynomial(square), tactic, rewrite=False)
            if other:
                # where the base is assumed to be positive, its root is not zero
                positive = f"apply Rgt_not_eq; unfold Rgt; apply sqrt_lt_R0; {other}positive"
                self._apart[len(self.equalities) - 1] = f"try assert (NZ : {text} <> 0) by ({positive})."
        return self._roots[square]

    def lettered(self, e: Any) -> Any:
        """The expression with letters for roots, and for what else is no rational function."""
        if is_root(e):
            self.root(e.base)
            out = []
            for x in Mul.make_args(sqrt(factor(together(self.lettered(e.base))))):
                half = isinstance(x, Pow) and is_half(x.exp)
                out.append(self._root_letter(expand(x.base), e.base) ** int(2 * x.exp) if half else self._modulus(x))
            return Mul(*out) ** int(2 * e.exp)
        if e.is_Rational or (e.is_Symbol and e not in self.logarithms):
            return e
        if isinstance(e, (Add, Mul)) or (isinstance(e, Pow) and e.exp.is_Integer):
            return e.func(*(self.lettered(a) for a in e.args))
        if _is_power(e) or (e.is_Symbol and e in self.logarithms):
            self.terms.term(e)  # states that it is the product
            return self._generated(self.logarithms[e] if e.is_Symbol else self._form(e))
        return self._lettered(self.terms.term(e), positive=seen_positive(e))

    def _lettered(self, text: str, *, positive: bool) -> Dummy:
        """The letter for a text."""
        letter = Dummy(f"letter {len(self._text)}", positive=True if positive else None, real=True)
        known = next((k for k, other in self._text.items() if other == text), letter)
        self._text[known] = text
        return known

    def _generated(self, form: Any) -> Any:
        """The exponential of a sum in letters: one for each exponential of a monomial."""
        parts = [self._generator(*t.as_coeff_Mul()) for t in Add.make_args(expand(form)) if t != 0]
        return Mul(*(self._lettered(text, positive=True) ** n for text, n in parts))

    def polynomial(self, e: Any) -> str:
        """An expression in letters."""
        return Terms(lambda s: self._text[s] if s in self._text else self.terms.term(s)).term(e)

    # ------------------------------------------------ equalities

    def state(self, left: str, right: str, tactic: str, *, rewrite: bool = True) -> None:
        """Add an equality, unless it says nothing new; one that is not for rewriting is a relation of letters."""
        if left == right or left in self._known:
            return
        self._known[left] = right
        if not rewrite:
            self.relations.append(f"R{len(self.equalities)}")
        self.equalities.append((left, right, tactic))

    def lines(self) -> Iterator[str]:
        """The equalities as lines of a proof."""
        for k, (left, right, tactic) in enumerate(self.equalities):
            if f"R{k}" in self.relations:
                yield f"assert (R{k} : {bare(left)} = {bare(right)}) by {tactic}."
                if k in self._apart:
                    yield self._apart[k].replace("NZ", f"NZ{k}")
            else:
                yield f"assert (E{k} : {bare(left)} = {bare(right)}) by {tactic}. rewrite ?E{k} in *."


class _Images(Terms):
    """Prints expressions in the letters of a reading."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.names)
        self._reading = reading

    def term(self, e: Any) -> str:
        reading = self._reading
        if e in reading.held:
            return self.term(reading.held[e])
        if e.is_Symbol and e in reading.logarithms:
            return self._stated(f"(exp X_{reading.names(e)})", reading.logarithms[e])
        if e in reading.rewritten:
            right = self.term(reading.rewritten[e])
            reading.state(self.node(e), right, "rational")
            return right
        if is_root(e):
            n, root = abs(int(2 * e.exp)), reading.root(e.base)
            text = root if n == 1 else f"({root} ^ {n})"
            return text if e.exp > 0 else f"(/ {text})"
        if _is_power(e):
            return self._stated(self.node(e), reading._form(e))
        if isinstance(e, log):
            left, right = self.node(e), reading.in_exponent(expand(reading.log_of(e.args[0])))
            reading.state(left, right, "logarithm")
            return right
        if isinstance(e, (sinh, cosh)):
            return self._half_sum(e.args[0], "-" if isinstance(e, sinh) else "+")
        if isinstance(e, tanh):
            return f"({self._half_sum(e.args[0], '-')} / {self._half_sum(e.args[0], '+')})"
        if isinstance(e, sinhc):
            return f"({self._half_sum(e.args[0], '-')} / {self.term(e.args[0])})"
        return self.node(e)

    def _stated(self, left: str, form: Any) -> str:
        right = self._reading.product(form)
        if bare(right) in (left, bare(left)):
            return left
        self._reading.state(left, right, "same_exponent")
        return right

    def _half_sum(self, a: Any, sign: str) -> str:
        form = self._reading.value(a)
        up = self._stated(f"(exp {self.term(a)})", form)
        down = self._stated(f"(exp (- {self.term(a)}))", -form)
        return f"(({up} {sign} {down}) / 2)"
