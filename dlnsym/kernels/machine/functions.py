"""Elementary functions of lanes, right to three units in the last place, and choices.

The names are those that the generated kernels call.  Exponentials follow the usual plan: x = k log 2 + r, a polynomial
in r, and 2^k put into the exponent.
"""

from __future__ import annotations

from math import factorial
from typing import Any

from llvmlite import ir

from dlnsym.kernels.machine.code import Number

_LOG2_HIGH, _LOG2_LOW = 0.6931471803691238, 1.9082149292705877e-10
_PER_LOG2 = 1.4426950408889634
_ROUND = 1.5 * 2.0**52
"""Added and taken away again, it leaves the nearest integer, whose bits are the last ones of the sum."""

_RANGE = 708.0
_EXPREL = tuple(1.0 / factorial(k + 1) for k in range(13))
"""exprel(r) = Σ r^k/(k + 1)!, right to 2^-57 for |r| ≤ ½ log 2."""


def select(condition: Number, this: Any, other: Any) -> Number:
    """``this`` in lanes in which the condition holds."""
    code = condition.code
    return Number(code, code.builder.select(condition.value, code.number(this).value, code.number(other).value))


def _compared(name: str) -> Any:
    def compared(x: Any, y: Any) -> Number:
        code = (x if isinstance(x, Number) else y).code
        return Number(code, code.builder.fcmp_ordered(name, code.number(x).value, code.number(y).value))

    return compared


lt, lte, gt, gte, _equal = (_compared(name) for name in ("<", "<=", ">", ">=", "=="))


def eq(x: Number, y: Any) -> Number:
    """Whether they are equal; a truth value equals 0 where it does not hold."""
    if isinstance(x, Number) and x.value.type.element == ir.IntType(1):
        return logical_not(x)
    found: Number = _equal(x, y)
    return found


def logical_and(conditions: list[Number]) -> Number:
    """All of them."""
    total, *others = conditions
    for other in others:
        total = Number(total.code, total.code.builder.and_(total.value, other.value))
    return total


def logical_or(conditions: list[Number]) -> Number:
    """Any of them."""
    total, *others = conditions
    for other in others:
        total = Number(total.code, total.code.builder.or_(total.value, other.value))
    return total


def logical_not(condition: Number) -> Number:
    """Where it does not hold."""
    return Number(condition.code, condition.code.builder.not_(condition.value))


def expression(x: float) -> float:
    """A plain number, which becomes one of all lanes where it meets one."""
    return float(x)


def maximum(x: Number, y: Any) -> Number:
    """The greater one; y where x is nan."""
    return select(gt(x, y), x, y)


def minimum(x: Number, y: Any) -> Number:
    """The smaller one; y where x is nan."""
    return select(lt(x, y), x, y)


def absolute(x: Number) -> Number:
    """The size."""
    return _intrinsic("llvm.fabs", x)


def sqrt(x: Number) -> Number:
    """The square root, correctly rounded."""
    return _intrinsic("llvm.sqrt", x)


def ceil(x: Number) -> Number:
    """The least whole number that is not smaller."""
    return _intrinsic("llvm.ceil", x)


def _intrinsic(name: str, x: Number) -> Number:
    code = x.code
    module, full = code.function.module, f"{name}.v{code.lanes}f64"
    function = module.globals.get(full) or ir.Function(module, ir.FunctionType(code.vector, [code.vector]), full)
    return Number(code, code.builder.call(function, [x.value]))


def _polynomial(coefficients: tuple[float, ...], x: Number) -> Number:
    total = x.code.number(coefficients[-1])
    for c in reversed(coefficients[:-1]):
        total = total * x + c
    return total


def _reduced(x: Number) -> tuple[Number, Number, Number]:
    """(k, r, 2^k) with x = k log 2 + r, for |x| at most the range."""
    code = x.code
    shifted = x * _PER_LOG2 + _ROUND
    k = shifted - _ROUND
    r = (x - k * _LOG2_HIGH) - k * _LOG2_LOW
    integers = ir.VectorType(ir.IntType(64), code.lanes)
    bits = code.builder.bitcast(shifted.value, integers)
    biased = code.builder.add(bits, ir.Constant(integers, [1023] * code.lanes))
    power = code.builder.shl(biased, ir.Constant(integers, [52] * code.lanes))
    return k, r, Number(code, code.builder.bitcast(power, code.vector))


def _clipped(x: Number) -> Number:
    """Within the range; nan stays nan."""
    return select(gt(x, _RANGE), _RANGE, select(lt(x, -_RANGE), -_RANGE, x))


def exp(x: Number) -> Number:
    """The exponential, held at e^±708 beyond."""
    _, r, power = _reduced(_clipped(x))
    return power * (r * _polynomial(_EXPREL, r) + 1.0)


def expm1(x: Number) -> Number:
    """e^x − 1, held at the ends of the range."""
    _, r, power = _reduced(_clipped(x))
    return power * (r * _polynomial(_EXPREL, r)) + (power - 1.0)


def exprel(x: Number) -> Number:
    """(e^x − 1)/x, 1 at 0."""
    return exp_and_exprel(x)[1]


def level(x: Number, n: Any) -> Number:
    """n (e^{x/n} − 1), which is x at infinite n."""
    found: Number = x * exprel(x / n)
    return found


def exp_and_exprel(x: Number) -> tuple[Number, Number]:
    """The exponential and :func:`exprel` for little more than one of them."""
    x = _clipped(x)
    k, r, power = _reduced(x)
    series = _polynomial(_EXPREL, r)
    near = eq(k, 0.0)
    beyond = (power * (r * series) + (power - 1.0)) / select(near, 1.0, x)
    return power * (r * series + 1.0), select(near, series, beyond)


def log(x: Number) -> Number:
    """The natural logarithm of a positive normal number; −inf at 0, nan below.

    With x = 2^k m, √½ ≤ m < √2: log m = 2 artanh((m − 1)/(m + 1)).
    """
    code = x.code
    integers = ir.VectorType(ir.IntType(64), code.lanes)

    def constant(c: int) -> Any:
        return ir.Constant(integers, [c] * code.lanes)

    build = code.builder
    bits = build.bitcast(x.value, integers)
    shifted = build.sub(bits, constant(0x3FE6A09E667F3BCD))
    k = build.ashr(shifted, constant(52))
    m = Number(code, build.bitcast(build.sub(bits, build.shl(k, constant(52))), code.vector))
    exponent = Number(code, build.sitofp(k, code.vector))
    s = (m - 1.0) / (m + 1.0)
    square = s * s
    tail = _polynomial(tuple(2.0 / (2 * j + 3) for j in range(10)), square)
    value = exponent * _LOG2_HIGH + (exponent * _LOG2_LOW + (s * square * tail + 2.0 * s))
    nan, infinite = float("nan"), float("inf")
    good = select(gt(x, 0.0), value, select(eq(x, 0.0), -infinite, nan))
    return select(eq(x, infinite), infinite, good)
