"""Relations from text: a whitelist over Python's syntax tree, which builds expressions and runs nothing.

The characters, the nesting, the numbers and the exponents are limited before SymPy sees them, as SymPy evaluates what
it is given: ``9**9**9`` would fill the memory.
"""

from __future__ import annotations

import ast
import keyword
import re
import warnings
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from sympy import (
    Abs,
    Basic,
    Derivative,
    E,
    Expr,
    I,
    Integer,
    Integral,
    Limit,
    Max,
    Min,
    Pow,
    Rational,
    Sum,
    Symbol,
    cos,
    cosh,
    coth,
    exp,
    log,
    oo,
    pi,
    sin,
    sinh,
    tan,
    tanh,
)

from dlnsym.algebra.letters import T, Tr
from dlnsym.proofs.deciding.names import Names, NotARelationError, is_name
from dlnsym.proofs.model import Relation, RelationKind

LONGEST, DEEPEST, LARGEST = 4000, 120, 4000
"""Characters of a text, levels of its tree, and nodes of an expression."""
MOST_BITS, LARGEST_EXPONENT = 4000, 1000
"""Size of a number and of an exponent that is one."""

_ALLOWED = re.compile(r"[\w\s+\-*/().,<>=]*")
_BINDING = {
    "Sum": "Sum(f, (j, a, b))",
    "Integral": "Integral(f, (t, a, b))",
    "Limit": "Limit(f, x, a)",
    "Derivative": "Derivative(f, x)",
}
_KINDS: dict[type, tuple[RelationKind, bool]] = {
    ast.Eq: ("=", False),
    ast.LtE: ("<=", False),
    ast.Lt: ("<", False),
    ast.GtE: ("<=", True),
    ast.Gt: ("<", True),
}


def relation(text: str, names: Names | None = None) -> Relation:
    """A relation, such as ``"sqrt(x*y) = sqrt(x)*sqrt(y)"``.

    Raises :class:`NotARelationError`, a ``ValueError``, for anything else, and ``TypeError`` for what is no text.

    >>> relation("x**2 >= 2*x - 1", Names(real="x"))
    Relation(lhs=2*x - 1, rhs=x**2, kind='<=')
    """
    tree, source = _tree(text)
    if not isinstance(tree, ast.Compare) or len(tree.ops) != 1 or type(tree.ops[0]) not in _KINDS:
        raise NotARelationError(f"{_shown(text)} is not a relation; expected two expressions and one of = <= < >= >")
    kind, turned = _KINDS[type(tree.ops[0])]
    reader = _Reader(source, names or Names())
    left, right = (reader.expression(side) for side in (tree.left, tree.comparators[0]))
    return Relation(right, left, kind) if turned else Relation(left, right, kind)


def expression(text: str, names: Names | None = None) -> Expr:
    """One side of a relation; raises as :func:`relation`.

    >>> expression("Sum(j, (j, 1, N))", Names(integer="N", positive="N"))
    Sum(j, (j, 1, N))
    """
    tree, source = _tree(text)
    return _Reader(source, names or Names()).expression(tree)


def partial(text: str, names: Names | None = None) -> tuple[Expr, ...]:
    """What a text holds that is not defined everywhere: quotients, logarithms, powers.

    SymPy writes 1/(1/x) as x and x/x as 1, which are defined at 0; the text is not.

    >>> partial("1/(1/x) > log(y)")
    (1/x, x, log(y))
    """
    tree, source = _tree(text)
    reader = _Reader(source, names or Names())
    for side in (tree.left, *tree.comparators) if isinstance(tree, ast.Compare) else (tree,):
        reader.expression(side)
    return tuple(dict.fromkeys(reader.partial))


def _tree(text: str) -> tuple[ast.expr, str]:
    """The syntax tree of a text that holds names, numbers, operators and calls only, and the text that it is of."""
    if not isinstance(text, str):
        raise TypeError(f"text is {type(text).__name__}; expected a string")
    if len(text) > LONGEST:
        raise NotARelationError(f"a text of {len(text)} characters; expected at most {LONGEST}")
    if "^" in text:
        raise NotARelationError("^ is not read; powers are written **")
    strange = _ALLOWED.sub("", text)
    if strange:
        raise NotARelationError(
            f"{strange[0]!r} is not read: names, numbers, + - * / ** ( ) , . and one of = <= < >= >"
        )
    words = re.findall(r"\w+", text)
    if any(keyword.iskeyword(word) or word.startswith("_") or "__" in word for word in words):
        raise NotARelationError(f"{_shown(text)} holds a word that is not read as a name")
    depth = level = 0
    for character in text:
        level += (character == "(") - (character == ")")
        depth = max(depth, level)
    if depth > DEEPEST // 2 or re.search(r"(?:[-+]\s*){20}", text):
        raise NotARelationError(f"{_shown(text)} is nested too deeply")
    source = re.sub(r"(?<![<>=])=(?!=)", "==", " ".join(text.split()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            body = ast.parse(source, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise NotARelationError(f"{_shown(text)} is not an expression ({_one_line(error)})") from None
    _limit(body)
    return body, source


def _limit(tree: ast.expr) -> None:
    level: list[ast.AST] = [tree]
    nodes = 0
    for _ in range(2 * DEEPEST):
        nodes += len(level)
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            break
    if level or nodes > LARGEST:
        raise NotARelationError("the expression is too large, or nested too deeply")


class _Reader:
    """Builds one relation: what is bound by a sum means nothing outside of it."""

    def __init__(self, text: str, names: Names) -> None:
        self.text, self.names = text, names
        self.bound: dict[str, Symbol] = {}
        self.partial: list[Expr] = []

    def expression(self, node: ast.expr) -> Expr:
        return _within_limits(self._read(node))

    def _read(self, node: ast.expr) -> Expr:
        match node:
            case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
                return _number(value, ast.get_source_segment(self.text, node) or "")
            case ast.Name(id=name):
                return self._named(name)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -self._read(inner)
            case ast.UnaryOp(op=ast.UAdd(), operand=inner):
                return self._read(inner)
            case ast.BinOp(left=left, op=op, right=right):
                return _within_limits(self._operation(op, left, right))
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
                return _within_limits(self._call(name, args))
            case ast.Attribute(value=inner, attr="T"):
                return _within_limits(T(self._read(inner)))
        raise self._refused(node)

    def _refused(self, node: ast.AST) -> NotARelationError:
        return NotARelationError(f"{type(node).__name__} in {_shown(self.text)} is not read")

    def _named(self, name: str) -> Expr:
        if name in self.bound:
            return self.bound[name]
        if name in _CONSTANTS and not self.names.declares(name):
            return _CONSTANTS[name]
        if not is_name(name):
            raise NotARelationError(f"{_shown(name)} is not read as a name")
        if name.lower() in _NO_NUMBERS and not self.names.declares(name):
            raise NotARelationError(f"{name} is no number; a name is a letter or a word, and oo stands in limits")
        return self.names.symbol(name)

    def _operation(self, op: ast.operator, left: ast.expr, right: ast.expr) -> Expr:
        a, b = self._read(left), self._read(right)
        match op:
            case ast.Add():
                return a + b
            case ast.Sub():
                return a - b
            case ast.Mult():
                return a * b
            case ast.Div():
                if b.is_zero:
                    raise NotARelationError(f"a division by zero in {_shown(self.text)}")
                self._noted(1 / b)
                return a / b
            case ast.Pow():
                return self._noted(_power(a, b))
        raise self._refused(op)

    def _call(self, name: str, args: list[ast.expr]) -> Expr:
        if name in _BINDING:
            return self._binding(name, args)
        function = _FUNCTIONS.get(name := _ALIASES.get(name, name))
        if function is None:
            raise NotARelationError(f"{_shown(name)} is not a function that is read; these are: {_LISTED}")
        least, most, build = function
        if not least <= len(args) <= most:
            raise NotARelationError(f"{name} takes {least if least == most else f'{least} to {most}'} arguments")
        values = [self._read(a) for a in args]
        if name not in ("T", "Tr") and not all(is_number(v) for v in values):
            raise NotARelationError(f"{name} of a matrix is not read")
        found = build(*values)
        return self._noted(found) if name in _PARTIAL else found

    def _noted(self, e: Expr) -> Expr:
        """The expression, which is not defined everywhere."""
        self.partial += [e] if e.free_symbols else []
        return e

    def _binding(self, name: str, args: list[ast.expr]) -> Expr:
        """Sum(f, (j, a, b)), Integral(f, (t, a, b)), Limit(f, x, a), Derivative(f, x).

        Of what is bound nothing is assumed but where it runs: a name that is declared positive outside is not so here.
        """
        match args:
            case [body, ast.Tuple(elts=[ast.Name(id=index), low, high])] if name in ("Sum", "Integral"):
                ends = (self._read(low), self._read(high))
                kind = Sum if name == "Sum" else Integral
                symbol = Symbol(self._checked(index), **({"integer": True} if kind is Sum else {"real": True}))
                return self._with_bound(index, symbol, body, lambda f: kind(f, (symbol, *ends)))
            case [body, ast.Name(id=index)] if name == "Derivative":
                variable = self._named(self._checked(index))
                return self._with_bound(index, variable, body, lambda f: Derivative(f, variable, evaluate=False))
            case [body, ast.Name(id=index), point] if name == "Limit":
                target = self._read(point)
                tending = self._tending(self._checked(index), target)
                # a limit at a point is one from all sides, which SymPy takes from above by default
                side = "+" if target in (oo, -oo) else "+-"
                return self._with_bound(index, tending, body, lambda f: Limit(f, tending, target, side))
        raise NotARelationError(f"{name} is written {_BINDING[name]}")

    def _with_bound(self, index: str, symbol: Symbol, body: ast.expr, build: Callable[[Expr], Expr]) -> Expr:
        outer, self.bound = self.bound, {**self.bound, index: symbol}
        noted, self.partial = self.partial, []
        try:
            found = build(self._read(body))
        finally:
            self.bound = outer
        # each term of a sum has to be defined, what is differentiated where it is, elsewhere what does not move
        inner = map(build, self.partial) if isinstance(found, Sum) else self.partial
        if isinstance(found, (Integral, Limit)):
            inner = [p for part in inner if (p := part.as_independent(symbol, as_Add=False)[0]).free_symbols]
        self.partial = [*noted, *inner]
        return found

    def _checked(self, index: str) -> str:
        if not is_name(index) or index in self.names.matrices:
            raise NotARelationError(f"{_shown(index)} is not the name of a number")
        return index

    def _tending(self, index: str, target: Expr) -> Symbol:
        """A variable on its way to a point: near infinity it has a sign, and is whole if it is declared to be."""
        whole = {"integer": True} if index in self.names.integer else {}
        if target in (oo, -oo):
            return Symbol(index, **({"positive": True} if target == oo else {"negative": True}), **whole)
        return Symbol(index, real=True)


# ---------------------------------------------------------------- numbers, powers, functions


def _number(value: int | float, written: str) -> Rational:
    """A number exactly as it is written: 0.1 is one tenth."""
    if isinstance(value, int):
        exact = Integer(value)
    else:
        decimal = Decimal(written.replace("_", ""))
        if decimal and abs(decimal.adjusted()) > MOST_BITS // 4:
            raise NotARelationError("a number is too large, or too small")
        exact = Rational(*decimal.as_integer_ratio())
    if _bits(exact) > MOST_BITS:
        raise NotARelationError("a number has too many digits")
    return exact


def is_number(e: Basic) -> bool:
    """Whether an expression stands for numbers, not matrices: of a limit SymPy does not know whether it commutes."""
    known = e.is_commutative
    return bool(known) if known is not None else all(map(is_number, e.args))


def _power(base: Expr, exponent: Expr) -> Expr:
    """base**exponent, for numbers whose power is not too large to write down."""
    coefficient = exponent.as_coeff_Mul()[0]
    for number in (exponent, coefficient):
        if number.is_Rational and (abs(number) > LARGEST_EXPONENT or number.q > LARGEST_EXPONENT):
            raise NotARelationError(f"an exponent is too large; expected at most {LARGEST_EXPONENT}")
    size = max((_bits(x) for x in base.atoms(Rational)), default=0)
    if exponent.is_number and size * max(1, abs(int(coefficient)) + 1) > 4 * MOST_BITS:
        raise NotARelationError("a power of a number has too many digits")
    if base.is_zero and not exponent.is_positive:
        raise NotARelationError("zero to a power that is not positive")
    if not is_number(exponent) or (not exponent.is_Integer and not is_number(base)):
        raise NotARelationError("a power of, or to, a matrix; whole powers of matrices are read")
    return Pow(base, exponent)


def _exponential(x: Expr) -> Expr:
    # e^{n log 2} is written 2^n at once
    if x.has(log):
        _limited_coefficients(x)
    return exp(x)


def _limited_coefficients(x: Expr) -> None:
    if any(_bits(r) > LARGEST_EXPONENT.bit_length() for r in x.atoms(Rational)):
        raise NotARelationError("a number in an exponent is too large")


def _logarithm(x: Expr) -> Expr:
    if x.is_zero:
        raise NotARelationError("the logarithm of zero")
    return log(x)


def _bits(x: Any) -> int:
    return max(int(x.p).bit_length(), int(x.q).bit_length())


def _within_limits(e: Any) -> Expr:
    """The expression, if it is not too large and finite."""
    nodes = 0
    pending = [e]
    while pending:
        x = pending.pop()
        nodes += 1
        if nodes > LARGEST:
            raise NotARelationError("the expression is too large")
        if x.is_Rational and _bits(x) > MOST_BITS:
            raise NotARelationError("a number has too many digits")
        if x.is_number and x.is_finite is False and x not in (oo, -oo):
            raise NotARelationError("the expression is not finite")
        pending += [a for a in x.args if isinstance(a, Expr)]
    found: Expr = e
    return found


_NO_NUMBERS = frozenset({"nan", "inf", "infinity", "zoo", "undefined", "none", "true", "false"})
_CONSTANTS: Mapping[str, Expr] = {"pi": pi, "E": E, "I": I, "oo": oo}
_FUNCTIONS: Mapping[str, tuple[int, int, Callable[..., Expr]]] = {
    "sqrt": (1, 1, lambda x: _power(x, Rational(1, 2))),
    "exp": (1, 1, _exponential),
    "log": (1, 1, _logarithm),
    "sin": (1, 1, sin),
    "cos": (1, 1, cos),
    "tan": (1, 1, tan),
    "sinh": (1, 1, sinh),
    "cosh": (1, 1, cosh),
    "tanh": (1, 1, tanh),
    "coth": (1, 1, coth),
    "abs": (1, 1, lambda x: Abs(x, evaluate=False)),
    "Max": (1, 8, lambda *x: Max(*x, evaluate=False)),
    "Min": (1, 8, lambda *x: Min(*x, evaluate=False)),
    "T": (1, 1, T),
    "Tr": (1, 1, Tr),
}
_ALIASES = {"ln": "log", "Abs": "abs", "max": "Max", "min": "Min", "tr": "Tr"}
_PARTIAL = frozenset({"log", "tan", "coth", "Max", "Min"})
_LISTED = ", ".join(sorted({*_FUNCTIONS, *_ALIASES, *_BINDING}))


def _shown(text: str) -> str:
    short = " ".join(text.split())
    return repr(short if len(short) <= 60 else f"{short[:57]}...")


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:80]


__all__ = ["Names", "NotARelationError", "expression", "partial", "relation"]
