"""SymPy functions that numeric code needs and SymPy lacks: entire functions, and the parts of a floating-point number.

A formula that holds at every depth N ≤ ∞ is written with :class:`exprel`, :class:`sinhc` or :class:`Level`, which have
no singularity where singular values are equal or 1/N is 0.  ``expm1``, ``log1p``, ``exp2``, ``log2`` and ``hypot`` come
from :mod:`sympy.codegen.cfunctions`.  Each function here keeps its shape while a kernel is built, so that SymPy does
not undo the stable form, and :func:`elementary` writes it out again in exponentials, logarithms and powers, which is
what a proof of that form works on.
"""

from __future__ import annotations

from typing import Any

from sympy import Add, Expr, Function, Integer, Mul, Piecewise, Pow, S, cosh, exp, log, sinh, sqrt
from sympy.codegen.cfunctions import exp2, expm1, hypot, log1p, log2
from sympy.printing.precedence import PRECEDENCE

from dlnsym.algebra.printing import called, grouped, raised


class sinhc(Function):  # noqa: N801 - named like the function it is
    """sinh(x)/x, continued by 1 through x = 0.

    >>> from sympy import log, symbols
    >>> sinhc(0), sinhc(-symbols("x"))
    (1, sinhc(x))
    >>> sinhc(log(2)).rewrite("exp")
    3/(4*log(2))
    """

    @classmethod
    def eval(cls, x: Expr) -> Expr | None:
        if x.is_zero:
            return S.One
        return cls(-x) if x.could_extract_minus_sign() else None

    def _eval_rewrite_as_exp(self, x: Expr, **_: Any) -> Expr:
        return (exp(x) - exp(-x)) / (2 * x)

    def _eval_rewrite_as_sinh(self, x: Expr, **_: Any) -> Expr:
        return sinh(x) / x

    def _eval_evalf(self, prec: int) -> Any:
        return (sinh(self.args[0]) / self.args[0])._eval_evalf(prec)

    def fdiff(self, argindex: int = 1) -> Expr:
        x = self.args[0]
        return (x * cosh(x) - sinh(x)) / x**2

    def _eval_is_positive(self) -> bool | None:
        return True if self.args[0].is_extended_real else None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return called("sinhc", printer._print(self.args[0]), exp)


class exprel(Function):  # noqa: N801 - named like the function it is
    """(e^x − 1)/x, continued by 1 through x = 0.

    >>> from sympy import log, oo, symbols
    >>> x, N = symbols("x N", positive=True)
    >>> exprel(0), exprel(log(x) / N).subs(N, oo)
    (1, 1)
    >>> exprel(log(3)).rewrite("exp")
    2/log(3)
    """

    nargs = 1

    @classmethod
    def eval(cls, x: Expr) -> Expr | None:
        return S.One if x.is_zero else None

    def _eval_rewrite_as_exp(self, x: Expr, **_: Any) -> Expr:
        return (exp(x) - 1) / x

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(exp)._eval_evalf(prec)

    def fdiff(self, argindex: int = 1) -> Expr:
        x = self.args[0]
        return (exp(x) - self) / x

    def _eval_is_positive(self) -> bool | None:
        return True if self.args[0].is_real else None

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return called("exprel", printer._print(self.args[0]), exp)


class Level(Function):
    """N (e^{x/N} − 1) from x and N, which is x at N = ∞: the logarithm x of a size as depth N sees it.

    It is x exprel(x/N), and −N at x = −∞.

    >>> from sympy import log, oo, symbols
    >>> s, N = symbols("s N", positive=True)
    >>> elementary(Level(2 * log(s), N)).equals(N * (s ** (2 / N) - 1)), Level(2 * log(s), oo)
    (True, 2*log(s))
    >>> Level(1, 2).evalf(6)  # 2 (√e − 1)
    1.29744
    """

    nargs = 2

    @classmethod
    def eval(cls, x: Expr, depth: Expr) -> Expr | None:
        return x if x.is_zero or depth is S.Infinity else None

    def _eval_evalf(self, prec: int) -> Any:
        return elementary(self)._eval_evalf(prec)

    def _latex(self, printer: Any, exp: Any = None) -> str:
        x, depth = (printer._print(a) for a in self.args)
        return called("level", f"{x}, {depth}", exp)


class Bounded(Function):
    """N, or, where that is infinite, a number so great that in float64 a quotient by it is as good as 0."""

    nargs = 1
    is_positive = True


class ExponentError(Function):
    """2 − 2/N less its rounded value: 0 in exact arithmetic."""

    nargs = 1
    is_real = True


class Exponent(Function):
    """The integer e with 1/2 ≤ x/2^e < 1, for x > 0."""

    nargs = 1
    is_integer = True


class Nearest(Function):
    """An integer nearest to x."""

    nargs = 1
    is_integer = True


class Clipped(Function):
    """The integer x, or the nearer end of −k … k where it lies outside."""

    nargs = 2
    is_integer = True


class Scaled(Function):
    """x·2^k for an integer k: exact in binary arithmetic, as long as the result is in range."""

    nargs = 2

    def _latex(self, printer: Any, exp: Any = None) -> str:
        x, k = (printer._print(a) for a in self.args)
        return grouped(rf"{x} \cdot 2^{{{k}}}", exp)


class SinhcRoot(Function):
    """sinh(√z)/√z, entire in z: 1 at 0, and no kink where the root has one."""

    nargs = 1


class SlopeRoot(Function):
    """(cosh √z − sinh(√z)/√z)/z from z and those two values, continued by 1/3 through z = 0."""

    nargs = 3


class DividedPower(Function):
    """The divided difference of (1 + x/N)^N, at N = ∞ of e^x, at 0 and at x_1, …, x_p ≥ 0: from N, x_1, …, x_p.

    Its power series in the nodes has positive coefficients, so that it is computed without cancellation.

    >>> from sympy import symbols
    >>> x = symbols("x", positive=True)
    >>> elementary(DividedPower(2, x)).factor()
    (x + 4)/4
    """

    nargs = (2, 3, 4)


def _divided_power(depth: Expr, *steps: Expr) -> Expr:
    nodes = (S.Zero, *steps)
    values = [exp(x) if depth is S.Infinity else (1 + x / depth) ** depth for x in nodes]
    return Add(*(v / Mul(*(x - y for y in nodes if y is not x)) for x, v in zip(nodes, values, strict=True)))


class _OfMatrices(Function):
    """A matrix made of matrices: products with it keep their order.

    >>> from sympy import Symbol
    >>> A, B = (Symbol(name, commutative=False) for name in "AB")
    >>> TraceFree(A) * B == B * TraceFree(A)
    False
    """

    is_commutative = False


class CornerOfPower(_OfMatrices):
    """Upper right block of the N-th power of [[S, Z], [0, T]] from S, Z, T, N."""

    nargs = 4

    def _latex(self, printer: Any, exp: Any = None) -> str:
        s, z, t, n = map(printer._print, self.args)
        power = rf"\begin{{pmatrix}}{s} & {z}\\0 & {t}\end{{pmatrix}}^{{{n}}}"
        return raised(rf"\left({power}\right)_{{12}}", exp)


class CornerOfExp(_OfMatrices):
    """Upper right block of the exponential of [[P, Z], [0, Q]] from P, Z, Q."""

    nargs = 3

    def _latex(self, printer: Any, exp: Any = None) -> str:
        p, z, q = map(printer._print, self.args)
        power = rf"\exp\begin{{pmatrix}}{p} & {z}\\0 & {q}\end{{pmatrix}}"
        return raised(rf"\left({power}\right)_{{12}}", exp)


class FarCornerOfPower(_OfMatrices):
    """Upper right block of the N-th power of [[S, X, 0], [0, T, Y], [0, 0, T]] from S, X, T, Y, N."""

    nargs = 5

    def _latex(self, printer: Any, exp: Any = None) -> str:
        s, x, t, y, n = map(printer._print, self.args)
        power = rf"\begin{{pmatrix}}{s} & {x} & 0\\0 & {t} & {y}\\0 & 0 & {t}\end{{pmatrix}}^{{{n}}}"
        return raised(rf"\left({power}\right)_{{13}}", exp)


class FarCornerOfExp(_OfMatrices):
    """Upper right block of the exponential of [[P, X, 0], [0, Q, Y], [0, 0, Q]] from P, X, Q, Y."""

    nargs = 4

    def _latex(self, printer: Any, exp: Any = None) -> str:
        p, x, q, y = map(printer._print, self.args)
        power = rf"\exp\begin{{pmatrix}}{p} & {x} & 0\\0 & {q} & {y}\\0 & 0 & {q}\end{{pmatrix}}"
        return raised(rf"\left({power}\right)_{{13}}", exp)


class Masked(_OfMatrices):
    """The entrywise product of a mask of zeros and ones, or of weights, with a matrix."""

    nargs = 2


class TraceFree(_OfMatrices):
    """A matrix less the multiple of the identity that has its trace."""

    nargs = 1


class Quotient(Function):
    """x/y as one division.  SymPy's own x·y⁻¹ invites two roundings where one will do."""

    nargs = 2
    precedence = PRECEDENCE["Mul"]


class Where(Function):
    """The second argument where the first is true, else the third; both are evaluated."""

    nargs = 3


class Either(Function):
    """Two forms of one value: the second argument is to be used where the first holds, but either may be.

    A proof has to show both forms right; a target that cannot decide the condition, as between balls that overlap,
    takes the one that its midpoints favour.
    """

    nargs = 3
    is_commutative = True


def with_quotients(e: Any) -> Any:
    """Every reciprocal turned into the division that it belongs to.

    >>> from sympy import symbols
    >>> x, y, z = symbols("x y z")
    >>> with_quotients(2 * x / (y * z) + 1 / z)
    Quotient(1, z) + Quotient(2*x, y*z)
    """
    if not e.args:
        return e
    if isinstance(e, Mul | Pow):
        factors = Mul.make_args(e)
        below = [f for f in factors if f.is_Pow and f.exp.is_Integer and f.exp < 0]
        if below:
            above = [with_quotients(f) for f in factors if f not in below]
            return Quotient(Mul(*above), Mul(*(with_quotients(f.base**-f.exp) for f in below)))
    return e.func(*(with_quotients(a) for a in e.args))


def as_where(e: Piecewise) -> Expr:
    """A piecewise expression as nested choices; it must end in an unconditional branch."""
    *branches, (result, otherwise) = e.args
    if otherwise != S.true:
        raise NotImplementedError(f"a piecewise form must end in an unconditional branch: {e}")
    for value, condition in reversed(branches):
        result = Where(condition, value, result)
    return result


def elementary(e: Expr) -> Expr:
    """The expression with every function made for machines written out in exp, log and powers.

    >>> from sympy import symbols
    >>> x, y, k = symbols("x y k", positive=True)
    >>> elementary(Scaled(exp2(x), k) / expm1(y))
    2**k*2**x/(exp(y) - 1)
    """
    rules: tuple[tuple[type[Function], Any], ...] = (
        (DividedPower, _divided_power),
        (SlopeRoot, lambda z, c, s: (c - s) / z),
        (SinhcRoot, lambda z: sinh(sqrt(z)) / sqrt(z)),
        (Quotient, lambda x, y: x / y),
        (Scaled, lambda x, k: x * Integer(2) ** k),
        (Bounded, lambda x: x),
        (ExponentError, lambda x: S.Zero),
        (exp2, lambda x: Integer(2) ** x),
        (log2, lambda x: log(x) / log(2)),
        (expm1, lambda x: exp(x) - 1),
        (exprel, lambda x: (exp(x) - 1) / x),
        (log1p, lambda x: log(1 + x)),
        (sinhc, lambda x: sinh(x) / x),
        (Level, lambda x, depth: depth * (exp(x / depth) - 1)),
        (hypot, lambda x, y: sqrt(x**2 + y**2)),
    )
    for function, meaning in rules:
        if e.has(function):
            e = e.replace(function, meaning)
    return e
