"""Expressions as terms of Coq's real numbers, and symbols as its names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from sympy import Add, Expr, Mul, Pow, Rational, Symbol, cos, cosh, exp, log, sin, sinh, tan, tanh

from dlnsym.algebra.functions import elementary, sinhc
from dlnsym.algebra.letters import in_order


class UnprintableError(ValueError):
    """An expression or a fact that no printer takes; says in one line what is in the way."""


_WORDS = (
    "exp ln sqrt sin cos tan sinh cosh tanh sinhc Rpower PI R S O E I fun forall exists in at as end if then else let "
    "match with return fix cofix for where Set Prop Type Derive RInt"
)
_TAKEN = frozenset(_WORDS.split())


def identifier(name: str) -> str:
    """A name that Coq takes, made from the one of a symbol.

    >>> identifier(r"\\dot{\\theta}"), identifier("tan(theta/2)"), identifier("E")
    ('dot_theta', 'tan_theta_2', 'E_')
    """
    found = re.sub(r"\W+", "_", name.replace("'", "_prime")).strip("_")
    if not found or not found[0].isalpha():
        found = f"v_{found}"
    # what ends in a number after a letter might be the name of a premise
    return f"{found}_" if found in _TAKEN or re.fullmatch(r"[DGHEKRZ]\d*", found) else found


class Names:
    """Distinct names for symbols, in an order that does not depend on the run."""

    def __init__(self, symbols: Iterable[Symbol] = ()) -> None:
        self._of: dict[Any, str] = {}
        for s in in_order(symbols):
            self(s)

    def __call__(self, s: Any) -> str:
        if s not in self._of:
            base = found = identifier(str(s.name))
            k = 1
            while found in self._of.values():
                k += 1
                found = f"{base}_{k}"
            self._of[s] = found
        return self._of[s]


def number(q: Any) -> str:
    """A rational number."""
    q = Rational(q)
    if q.q == 1:
        return str(q.p) if q.p >= 0 else f"(-{-q.p})"
    return f"({q.p} / {q.q})" if q.p > 0 else f"(-({-q.p} / {q.q}))"


def is_half(e: Any) -> bool:
    """Whether an exponent is half an odd integer, so that the power is one of a square root."""
    return bool(e.is_Rational and e.q == 2)


_NAMED: tuple[tuple[Any, str], ...] = (
    (exp, "exp"),
    (log, "ln"),
    (sinh, "sinh"),
    (cosh, "cosh"),
    (tanh, "tanh"),
    (sin, "sin"),
    (cos, "cos"),
    (tan, "tan"),
    (sinhc, "sinhc"),
)


class Terms:
    """Prints expressions; ``symbol`` says what a symbol is called.

    >>> from sympy import symbols
    >>> x, N = symbols("x N", positive=True)
    >>> print(Terms(str)((x ** (2 / N) - 1) / log(x)))
    ((Rpower x (2 / N)) - 1) / (ln x)
    """

    def __init__(self, symbol: Callable[[Symbol], str]) -> None:
        self._symbol = symbol

    def __call__(self, e: Any) -> str:
        return bare(self.term(e))

    def term(self, e: Any) -> str:
        """The expression, in brackets unless it is a name or a number."""
        return self.node(e)

    def node(self, e: Any) -> str:
        """The expression as it stands, its parts by :meth:`term`."""
        if e.is_Symbol:
            if not e.is_commutative:
                raise UnprintableError(f"the letter {e} does not commute")
            return self._symbol(e)
        if e.is_Rational:
            return number(e)
        if isinstance(e, Add):
            return self._sum(e)
        if isinstance(e, Mul):
            return self._product(e)
        if isinstance(e, Pow):
            return self._power(e)
        for kind, name in _NAMED:
            if isinstance(e, kind):
                return f"({name} {self.term(e.args[0])})"
        written = elementary(e) if isinstance(e, Expr) else e
        if written != e:
            return self.term(written)
        raise UnprintableError(f"no term for {type(e).__name__}")

    def _sum(self, e: Any) -> str:
        out = ""
        for t in e.as_ordered_terms():
            below = t.could_extract_minus_sign() and not isinstance(t, Add)
            text = self.term(-t if below else t)
            out += f" {'-' if below else '+'} {text}" if out else f"- {text}" if below else text
        return f"({out})"

    def _product(self, e: Any) -> str:
        above, below = [], []
        for f in e.as_ordered_factors():
            if isinstance(f, Pow) and f.exp.is_Rational and f.exp.is_negative and (f.exp.q == 1 or is_half(f.exp)):
                below.append(self.term(Pow(f.base, -f.exp, evaluate=False) if f.exp != -1 else f.base))
            elif f.is_Rational and f.q != 1:
                above.append(number(f.p)) if abs(f.p) != 1 else above.append(number(f.p)) if f.p < 0 else None
                below.append(str(f.q))
            else:
                above.append(self.term(f))
        if above and above[0] == "(-1)" and len(above) > 1:
            above = [f"- {above[1]}", *above[2:]] if len(above) > 1 else above
        out = " * ".join(above) if above else "1"
        return "(" + " / ".join([out, *below]) + ")"

    def _power(self, e: Any) -> str:
        if e.exp.is_Integer or is_half(e.exp):
            base = self.term(e.base) if e.exp.is_Integer else f"(sqrt {self.term(e.base)})"
            n = abs(int(e.exp if e.exp.is_Integer else 2 * e.exp))
            text = base if n == 1 else f"({base} ^ {n})"
            return text if e.exp > 0 else f"(/ {text})"
        return f"(Rpower {self.term(e.base)} {self.term(e.exp)})"


def bare(text: str) -> str:
    """A term without the brackets around all of it."""
    depth = 0
    for k, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if depth == 0 and k < len(text) - 1:
            return text
    return text[1:-1] if text.startswith("(") else text
