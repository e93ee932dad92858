"""Code that is generated from small expressions: for every target it computes what the expression means."""

from __future__ import annotations

import ast
import math
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
import pytest
from flint import acb, arb, ctx
from sympy import (
    Abs,
    Expr,
    Float,
    Function,
    Integer,
    Max,
    Min,
    Piecewise,
    Rational,
    S,
    Sum,
    Symbol,
    Tuple,
    atan,
    cos,
    cosh,
    coth,
    exp,
    gamma,
    latex,
    log,
    pi,
    sign,
    sin,
    sinh,
    sqrt,
    symbols,
    tan,
    tanh,
)
from sympy.codegen.cfunctions import exp2, expm1, hypot, log1p, log2

from dlnsym.algebra.ball_printer import ArbPrinter
from dlnsym.algebra.balls import ball_functions
from dlnsym.algebra.functions import (
    Clipped,
    CornerOfExp,
    CornerOfPower,
    Either,
    Exponent,
    Masked,
    Nearest,
    Quotient,
    Scaled,
    SinhcRoot,
    SlopeRoot,
    TraceFree,
    Where,
    as_where,
    with_quotients,
)
from dlnsym.codegen import Form, Kernel, ball_function, elementary, generate, sinhc
from dlnsym.codegen.printers import GraphPrinter, PrecisePrinter, VectorPrinter
from dlnsym.codegen.targets import TARGETS
from dlnsym.proofs import T, Tr, matrices

x, y, z = symbols("x y z", positive=True)
u, v = symbols("u v", real=True)
n, j = (Symbol(name, positive=True, integer=True) for name in "nj")
ARGS = (x, y, u)
POINTS = ((2.5, 1.25, -0.75), (0.5, 3.0, 2.0), (1.5, 1.5, 1.0))
ALL = ("numpy", "mpmath", "arb", "heyoka")
EXACT = ("numpy", "mpmath", "arb")
HERE = [name for name in ALL if name != "heyoka" or find_spec("heyoka")]


def module(target: str, *kernels: Kernel) -> dict[str, Any]:
    """The generated module, as it would be imported."""
    text = generate.source(target, kernels)
    ast.parse(text)
    space: dict[str, Any] = {}
    exec(compile(text, f"{target}.py", "exec"), space)
    return space


def kernel(value: Expr | Tuple, target: str, letters: Any = (), args: Any = ARGS, name: str = "f") -> Kernel:
    return Kernel(name, args, value, {target: Form(value, letters)}, "A formula.", "a test")


def values(target: str, f: Any, at: tuple[float, ...]) -> tuple[float, ...]:
    """What the generated function gives, as floats."""
    if target == "heyoka":
        import heyoka

        variables = heyoka.make_vars(*(f"v{k}" for k in range(len(at))))
        found = f(*variables)
        outputs = list(found) if isinstance(found, tuple) else [found]
        return tuple(map(float, heyoka.cfunc(outputs, list(variables))(np.array(at))))
    made = {"numpy": np.float64, "mpmath": mpmath.mpf, "arb": arb}[target]
    found = f(*(made(a) for a in at))
    results = found if isinstance(found, tuple) else (found,)
    # rational numbers of FLINT become floats through balls
    return tuple(float(arb(v)) if target == "arb" else float(v) for v in results)


FORMULAS: dict[str, tuple[Expr, tuple[str, ...]]] = {
    "polynomial": (x**2 - 3 * x * y + u**3 / 7 - 2, ALL),
    "quotients": (-2 / x**2 / y + x**-3 - 1 / (x + y) + 3 * x / (4 * y) - u / (x * y), ALL),
    "quotient of sums": ((x - y) / (x + y) / (1 + u**2) - (x + 2) / 3, ALL),
    "nothing positive": (-x - y - u**2, ALL),
    "a number": (Rational(22, 7) + 0 * x, EXACT),
    "powers": (sqrt(x) + 1 / sqrt(y) + x ** Rational(1, 3) + x**y + x ** Rational(-5, 2) + (x + y) ** 2, EXACT),
    "roots": (sqrt(x + y) + (x + y) ** Rational(3, 2) + (x + y) ** -2, ALL),
    "exponentials": (exp(-x) + log(x + y) + expm1(u / 8) - log1p(x), ALL),
    "circular": (sin(u) * cos(x) - sin(x) / cos(y), ALL),
    "hyperbolic": (tanh(x) + tanh(u), ALL),
    "more hyperbolic": (sinh(u) + cosh(x) / coth(y), EXACT),
    "tangents": (tan(u / 2) + atan(x - y), EXACT),
    "length": (hypot(x, u) + 1, ("numpy", "mpmath")),
    "powers of 2": (log2(x) + exp2(u), ("numpy",)),
    "largest": (Max(x, y) - Max(u, x, y) * 3, EXACT),
    "smallest": (Min(x, y) + 2 * Min(u, x - 1, y), EXACT),
    "size": (Abs(u) + Abs(x - y) * 2, EXACT),
    "sign": (sign(u) * x + sign(y - 4), ("numpy", "mpmath")),
    "circle": (pi * x + exp(1), EXACT),
    "two cases": (Piecewise((x, x < y), (-u, True)), ALL),
    "three cases": (Piecewise((x * u, u < 0), (7, x > 1), (y, True)), ALL),
    "case within": (1 + 2 * Piecewise((x, x <= y), (y, True)) ** 2, ("numpy", "arb")),
    "at least": (Piecewise((x - 9, u >= 1), (y, True)), ALL),
    "above": (Piecewise((x, u > 1), (y - 9, True)), ALL),
    "either": (Either(2 * x < y, (x**2 - 1) / (x - 1), x + 1), ALL),
    "either, above": (3 - Either(x > y, exp(x) / exp(y), exp(x - y)), ALL),
}


@pytest.mark.parametrize(
    ("e", "target"),
    [(e, target) for e, targets in FORMULAS.values() for target in targets if target in HERE],
    ids=[f"{name}-{target}" for name, (_, targets) in FORMULAS.items() for target in targets if target in HERE],
)
def test_generated_code_computes_the_formula(e: Expr, target: str) -> None:
    f = module(target, kernel(e, target))["f"]
    for at in POINTS:
        exact = {a: Rational(value) for a, value in zip(ARGS, at, strict=True)}
        meaning = elementary(e.replace(Either, lambda _, one, other: other)).subs(exact).doit()
        (found,) = values(target, f, at)
        assert math.isclose(found, float(meaning), rel_tol=1e-13, abs_tol=1e-14), at


@pytest.mark.parametrize("target", HERE)
def test_a_case_holds_at_its_very_edge(target: str) -> None:
    """Of <, <=, > and >= at equal values."""
    for relation, value in ((x < y, 2.0), (x <= y, 1.0), (x > y, 2.0), (x >= y, 1.0)):
        f = module(target, kernel(Piecewise((u, relation), (2 * u, True)), target))["f"]
        assert values(target, f, (1.5, 1.5, 1.0)) == (value,)


@pytest.mark.parametrize("target", HERE)
def test_letters_are_computed_in_order_and_parts_are_shared(target: str) -> None:
    a, b, c = symbols("a b c")
    letters = ((a, (x + y) ** 3), (b, a**2 - (x + y) ** 3), (c, u))
    whole = Tuple(b + a, (x + y) ** 3 * u, a - b)
    made = kernel(whole, target, letters)
    f = module(target, made)["f"]
    for at in POINTS:
        p, q, r = at
        s = (p + q) ** 3
        assert values(target, f, at) == pytest.approx((s * s, s * r, 2 * s - s * s), rel=1e-13)
    text = generate.source(target, [made])
    # the letter that nothing needs is not computed
    assert "c =" not in text
    assert text.count("x + y") == 1


@pytest.mark.parametrize("target", HERE)
def test_long_formulas_are_cut_into_lines_and_stay_what_they_are(target: str) -> None:
    letters = symbols("long_name_a long_name_b long_name_c", positive=True)
    pairs = zip(letters, (*letters[1:], letters[0]), strict=True)
    terms = sum((exp(-k * p) / (k + q) ** 2 for k, (p, q) in enumerate(pairs, 1)), S.Zero)
    e = terms * (1 + letters[0] * letters[1] + letters[1] ** 2 * letters[2] + letters[2] * letters[0] ** 2) ** 2
    made = kernel(e, target, args=letters)
    lines = generate.source(target, [made]).splitlines()
    assert max(map(len, lines)) <= 100
    assert sum(" = " in line for line in lines) >= 2
    f = module(target, made)["f"]
    for at in ((0.5, 0.25, 1.25), (2.0, 1.5, 0.125)):
        exact = float(e.subs(dict(zip(letters, map(Rational, at), strict=True))))
        assert values(target, f, at) == pytest.approx((exact,), rel=1e-13)


@pytest.mark.parametrize("target", HERE)
def test_what_has_no_part_to_name_stays_in_one_line(target: str) -> None:
    letters = symbols("a_rather_long_name_:9", positive=True)
    made = kernel(sum(letters, S.Zero), target, args=letters)
    assert generate.source(target, [made]).count(" = ") == (0 if target in ("numpy", "heyoka") else 9)
    at = tuple(map(float, range(1, 10)))
    assert values(target, module(target, made)["f"], at) == (45.0,)


def test_helpers_are_copied_with_those_that_they_call_and_no_others(tmp_path: Path) -> None:
    text = """
from textwrap import dedent

def third(x):
    return dedent(x)

def second(x):
    return x

def first(x):
    return second(x) + third(x)

def fifth(x):
    return first(x)
"""
    (tmp_path / "zz_helpers.py").write_text(text, encoding="utf-8")
    target = replace(next(t for t in TARGETS if t.name == "numpy"), helpers=tmp_path / "zz_helpers.py")

    def copied(called: str) -> list[str]:
        return [source.split("(")[0].removeprefix("def ") for source in generate._helpers(target, called)]

    assert copied("return first(x) + 1") == ["third", "second", "first"]
    assert copied("return 1 + fifth(x)") == ["third", "second", "first", "fifth"]
    assert copied("return not_first(x) + second") == []
    assert copied("second(x) + first_of(x)") == ["second"]


@pytest.mark.parametrize("target", HERE)
def test_a_kernel_may_call_another(target: str) -> None:
    inner = kernel(x**2 + y, target, args=(x, y), name="inner")
    outer = kernel(1 + inner(x + u, 3 * y), target, name="outer")
    f = module(target, inner, outer)["outer"]
    for p, q, r in POINTS:
        assert values(target, f, (p, q, r)) == pytest.approx((1 + (p + r) ** 2 + 3 * q,), rel=1e-14)


def test_parts_of_a_float() -> None:
    e = Tuple(Exponent(x), Nearest(u * 3), Clipped(Nearest(u * 9), 5), Scaled(x, Nearest(u * 4)))
    f = module("numpy", kernel(e, "numpy"))["f"]
    for at in (*POINTS, (0.1, 0.3, 0.7)):
        p, q, r = (np.float64(value) for value in at)
        exponent, nearest, clipped, scaled = f(p, q, r)
        assert exponent == math.frexp(p)[1]
        assert nearest == round(r * 3)
        assert clipped == min(max(round(r * 9), -5), 5)
        assert scaled == p * 2.0 ** round(r * 4)


def test_arrays_broadcast_and_no_branch_warns() -> None:
    e = Piecewise((log(u), u > 0), (-1 / u, True))
    f = module("numpy", kernel(e, "numpy", args=(u,)))["f"]
    with np.errstate(all="raise"):
        found = f(np.array([[1.0, 0.0, -4.0]]))
    assert found.tolist() == [[0.0, -math.inf, 0.25]]


def test_what_is_not_taken_is_not_computed_where_branches_are_lazy() -> None:
    e = Piecewise((S.One, u <= 0), (log(u), True))
    for target in ("mpmath", "arb"):
        f = module(target, kernel(e, target, args=(u,)))["f"]
        assert values(target, f, (-1.0,)) == (1.0,)
        assert values(target, f, (1.0,)) == (0.0,)
    assert isinstance(module("arb", kernel(e, "arb", args=(u,)))["f"](-1), arb)
    assert isinstance(module("mpmath", kernel(e, "mpmath", args=(u,)))["f"](-1), mpmath.mpf)


def test_arguments_become_numbers_of_the_target() -> None:
    for target, sort in (("mpmath", mpmath.mpf), ("arb", arb)):
        assert isinstance(module(target, kernel(x / y, target))["f"](1, 3, 0), sort)
    with ctx.workprec(200):
        assert float(module("arb", kernel(x / y, "arb"))["f"](1, 3, 0).rad()) < 1e-55


# ---------------------------------------------------------------- matrices

P, Q, R = matrices("P Q R")


@pytest.mark.parametrize("target", ["mpmath", "arb"])
def test_words_in_matrices(target: str) -> None:
    from flint import arb_mat

    made: Any = {"mpmath": mpmath.matrix, "arb": arb_mat}[target]
    p, q = [[1, 2], [3, 5]], [[2, -1], [7, 4]]
    cases: dict[Expr, list[list[float]]] = {
        P * Q - 2 * T(Q) * P: [[16 - 46, 7 - 78], [41 - 22, 17 - 36]],
        T(P * Q) + P: [[17, 43], [10, 22]],
        Tr(P * Q) * P: [[33, 66], [99, 165]],
        TraceFree(P): [[-2, 2], [3, 2]],
        CornerOfPower(P, Q, P, 2): [[1 * 2 + 2 * 7 + 2 * 1 - 3, -1 + 8 + 4 - 5], [41 + 19, 17 + 34]],
    }
    for e, exact in cases.items():
        found = module(target, kernel(e, target, args=(P, Q)))["f"](made(p), made(q)).tolist()
        assert [[float(entry) for entry in row] for row in found] == exact, e
    masked = module(target, kernel(Masked(R, P), target, args=(R, P)))["f"]([True, False, False, True], made(p))
    assert [[float(entry) for entry in row] for row in masked.tolist()] == [[1, 0], [0, 5]]
    zero = made([[0, 0], [0, 0]])
    corner = module(target, kernel(CornerOfExp(P, Q, P), target, args=(P, Q)))["f"](zero, made(q)).tolist()
    assert np.allclose([[float(entry) for entry in row] for row in corner], q, atol=1e-14)


def test_of_matrices() -> None:
    assert kernel(P * Q, "arb", args=(P, Q)).of_matrices
    assert kernel(x * P, "arb", args=(x, P)).of_matrices
    assert not kernel(x, "arb").of_matrices


@pytest.mark.parametrize("target", ["mpmath", "arb"])
def test_functions_of_a_root(target: str) -> None:
    e = Tuple(SinhcRoot(u), SlopeRoot(u, cosh(sqrt(x)), SinhcRoot(x)))
    f = module(target, kernel(e, target))["f"]
    for p, q, r in ((2.5, 1.0, 2.5), (1.5, 1.0, 1.5)):
        odd, even = math.sinh(math.sqrt(p)) / math.sqrt(p), math.cosh(math.sqrt(p))
        assert values(target, f, (p, q, r)) == pytest.approx((odd, (even - odd) / p), rel=1e-13)
    assert elementary(SinhcRoot(x)) == sinh(sqrt(x)) / sqrt(x)
    assert elementary(SlopeRoot(x, y, z)) == (y - z) / x


# ---------------------------------------------------------------- what is refused

REFUSED: dict[str, tuple[Any, Expr, str]] = {
    "numpy, unknown": (VectorPrinter, Function("nameless")(x), "nameless"),
    "mpmath, unknown": (PrecisePrinter, Function("nameless")(x), "nameless"),
    "heyoka, unknown": (GraphPrinter, gamma(x) + 1, "no heyoka function for gamma in gamma"),
    "arb, unknown": (ArbPrinter, gamma(x), "no ball arithmetic for gamma"),
    "arb, a float": (ArbPrinter, Float(0.5) * x, "is rounded; ball arithmetic starts from exact numbers"),
    "arb, open case": (ArbPrinter, Piecewise((x, x < y)), "must end in an unconditional branch"),
    "arb, bounds": (ArbPrinter, Sum(x**j, (j, 1, n)), "the bounds of .* are not numbers"),
    "arb, lower bound": (ArbPrinter, Sum(x**j, (j, n, 9)), "the bounds of .* are not numbers"),
}


@pytest.mark.parametrize(("printer", "e", "message"), REFUSED.values(), ids=REFUSED)
def test_what_a_target_cannot_spell(printer: Any, e: Expr, message: str) -> None:
    with pytest.raises((NotImplementedError, ValueError), match=message):
        printer().doprint(e)


def test_unknown_targets() -> None:
    with pytest.raises(ValueError, match="target is 'fortran'; expected one of numpy, mpmath, arb, heyoka, jax"):
        generate.source("fortran", ())
    with pytest.raises(NotImplementedError, match="must end in an unconditional branch"):
        as_where(Piecewise((x, x < y), (y, x > 2 * y)))


# ---------------------------------------------------------------- balls


def test_nested_sums_and_comparisons_of_balls() -> None:
    e = Sum(j * n * x, (n, 1, j), (j, 1, 3)) + Sum(exp(j / S(2)), (j, 1, 2))
    found = ball_function((x,), e)(arb(2))
    assert abs(found - (50 + arb("0.5").exp() + arb(1).exp())) < 1e-12
    for relation, holds in ((x < y, True), (x > y, False), (x <= y, True), (x >= y, False)):
        choice = ball_function((x, y), Piecewise((S.One, relation), (S.Zero, True)))
        assert choice(arb(1), arb(2)) == int(holds)
        assert choice(arb(2), arb(1)) == int(not holds)
        assert choice(arb(2), arb(2)) == int(relation.rel_op in ("<=", ">="))
    either = ball_function((x, y), Either(x < y, S.One, S(2)))
    assert (either(arb(1, 2), arb(2, 2)), either(arb(2, 2), arb(1, 2)), either(arb(2), arb(2))) == (1, 2, 2)


def test_complex_balls_and_numbers() -> None:
    assert ball_function((x,), exp(x) / x)(acb(0, 1)).overlaps(acb(0, 1).exp() / acb(0, 1))
    whole = ball_function((x,), Integer(3))(arb(1))
    assert isinstance(whole, arb) and whole == 3
    several = ball_functions((x,), (x + 1, S(2), (x + 1) ** 2))(arb(4))
    assert several == [5, 2, 25]
    assert all(isinstance(value, arb) for value in several)
    named = Symbol("w_{12}", positive=True)
    assert ball_function((named,), named**2 + 1)(arb(3)) == 10


# ---------------------------------------------------------------- functions


def test_sinhc() -> None:
    assert sinhc(S.Zero) == 1
    assert sinhc(-x) == sinhc(x)
    assert abs(float(sinhc(S(2)).evalf(20)) - math.sinh(2) / 2) < 1e-15
    assert float(sinhc(x).diff(x).subs(x, 2)) == pytest.approx((2 * math.cosh(2) - math.sinh(2)) / 4, rel=1e-14)
    assert sinhc(x).rewrite(sinh) == sinh(x) / x
    assert (sinhc(x).rewrite(exp) - (exp(x) - exp(-x)) / (2 * x)).simplify() == 0
    assert sinhc(u).is_positive
    assert sinhc(Symbol("c")).is_positive is None
    assert latex(sinhc(x)) == r"\operatorname{sinhc}\left(x\right)"
    assert latex(sinhc(x) ** 2) == r"\operatorname{sinhc}^{2}\left(x\right)"
    assert latex(Scaled(x, j)) == r"x \cdot 2^{j}"
    assert latex(Scaled(x, j) ** 3) == r"\left(x \cdot 2^{j}\right)^{3}"


def test_elementary_forms() -> None:
    for machine, meaning in (
        (exp2(x), 2**x),
        (log2(x), log(x) / log(2)),
        (expm1(x), exp(x) - 1),
        (log1p(x), log(1 + x)),
        (hypot(x, y), sqrt(x**2 + y**2)),
        (sinhc(x), sinh(x) / x),
        (Quotient(x, y), x / y),
        (Scaled(x, 3), 8 * x),
        (Quotient(expm1(x), Scaled(y, 1)), (exp(x) - 1) / (2 * y)),
    ):
        assert elementary(machine) == meaning


def test_divisions() -> None:
    assert with_quotients(x / y**2) == Quotient(x, y**2)
    assert with_quotients(1 / (x + 1 / y)) == Quotient(1, x + Quotient(1, y))
    assert with_quotients(x**-1) == Quotient(1, x)
    assert with_quotients(x / sqrt(y)) == x / sqrt(y)
    assert with_quotients(x**2 * y) == x**2 * y
    assert with_quotients(log(x / y) / 3) == log(Quotient(x, y)) / 3


def test_cases_as_choices() -> None:
    e = Piecewise((x, u < 0), (y, u < 1), (z, True))
    assert as_where(e) == Where(u < 0, x, Where(u < 1, y, z))
    form = Form(y + 1, ((x, u + 1), (y, x**2)))
    assert form.unfolded() == (u + 1) ** 2 + 1
    assert form.unfolded(lambda e: e.subs(u, v)) == (v + 1) ** 2 + 1
    assert form.used() == form.letters
