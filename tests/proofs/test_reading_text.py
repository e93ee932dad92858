"""What is read of a text and what is refused: limits, words, what is bound, and where what is written is defined."""

from __future__ import annotations

from typing import Any

import pytest
from sympy import (
    Abs,
    Derivative,
    E,
    I,
    Integer,
    Integral,
    Limit,
    Max,
    Min,
    Rational,
    Sum,
    Symbol,
    exp,
    log,
    oo,
    pi,
    sqrt,
    tan,
)

from dlnsym.algebra.letters import T, Tr
from dlnsym.proofs.deciding.names import Names, NotARelationError
from dlnsym.proofs.deciding.parsing import expression, partial, relation

x, y, z = (Symbol(name) for name in "xyz")
A = Symbol("A", commutative=False)

# what is read, what is one too many, and why it is refused
LIMITS = [
    ("x" + " " * 3999, "x" + " " * 4000, "a text of 4001 characters; expected at most 4000"),
    ("(" * 60 + "x" + ")" * 60, "(" * 61 + "x" + ")" * 61, "is nested too deeply"),
    ("-" * 19 + "x", "-" * 20 + "x", "is nested too deeply"),
    ("+ -" * 9 + "x", "+ -" * 10 + "x", "is nested too deeply"),
    (str(2**4000 - 1), str(2**4000), "a number has too many digits"),
    ("1e1000", "1e1001", "a number is too large, or too small"),
    ("1e-1000", "1e-1001", "a number is too large, or too small"),
    ("x**1000", "x**1001", "an exponent is too large; expected at most 1000"),
    ("x**(-1000)", "x**(-1001)", "an exponent is too large"),
    ("x**(1/1000)", "x**(1/1001)", "an exponent is too large"),
    ("x**(1000*y)", "x**(1001*y)", "an exponent is too large"),
    ("exp(1000*log(2))", "exp(1024*log(2))", "a number in an exponent is too large"),
    ("exp(1023*log(x))", "exp(log(x)/1024)", "a number in an exponent is too large"),
    ("exp(99999*x)", "exp(99999*x*log(y))", "a number in an exponent is too large"),
    ("(2*x)**1000", "(9999999*x)**1000", "a power of a number has too many digits"),
    ("2**999*2**999*2**999*2**999", "2**999*2**999*2**999*2**999*2**9", "a number has too many digits"),
    ("Max(x,x,x,x,x,x,x,y)", "Max(x,x,x,x,x,x,x,x,y)", "Max takes 1 to 8 arguments"),
    ("sqrt(x)", "sqrt(x, x)", "sqrt takes 1 arguments"),
    ("a" * 60, "a" * 61, "is not read as a name"),
]  # fmt: skip


@pytest.mark.parametrize(("most", "more", "why"), LIMITS, ids=[why for *_, why in LIMITS])
def test_a_text_is_read_up_to_a_limit(most: str, more: str, why: str) -> None:
    expression(most)
    with pytest.raises(NotARelationError) as caught:
        expression(more)
    assert why in str(caught.value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("x^2", r"^ is not read; powers are written **"),
        ("x?y", "'?' is not read: names, numbers, + - * / ** ( ) , . and one of = <= < >= >"),
        ("lambda", "'lambda' holds a word that is not read as a name"),
        ("_x", "holds a word that is not read as a name"),
        ("x__y", "holds a word that is not read as a name"),
        ("x y", "'x y' is not an expression (invalid syntax"),
        ("x // y", "FloorDiv in 'x // y' is not read"),
        ("x, y", "Tuple in 'x, y' is not read"),
        ("x < y", "Compare in 'x < y' is not read"),
        ("x/0", "a division by zero in 'x/0'"),
        ("x/(y - y)", "a division by zero"),
        ("0**x", "zero to a power that is not positive"),
        ("log(x - x)", "the logarithm of zero"),
        ("tan(pi/2)", "the expression is not finite"),
        ("A**(1/2)", "a power of, or to, a matrix; whole powers of matrices are read"),
        ("2**A", "a power of, or to, a matrix"),
        ("exp(A)", "exp of a matrix is not read"),
        ("f(x)", "'f' is not a function that is read; these are: Abs, Derivative, Integral, Limit, Max, Min, Sum"),
        ("Sum(x, x)", "Sum is written Sum(f, (j, a, b))"),
        ("Integral(x, (x, 1))", "Integral is written Integral(f, (t, a, b))"),
        ("Limit(x, (x, 0, 1))", "Limit is written Limit(f, x, a)"),
        ("Derivative(x, x, x)", "Derivative is written Derivative(f, x)"),
        ("Sum(x, (A, 1, 2))", "'A' is not the name of a number"),
        ("infinity", "infinity is no number; a name is a letter or a word, and oo stands in limits"),
        ("x" * 61, f"'{'x' * 57}...' is not read as a name"),
    ],
)  # fmt: skip
def test_what_is_refused_is_named(text: str, why: str) -> None:
    with pytest.raises(NotARelationError) as caught:
        expression(text, Names(matrices="A"))
    assert why in str(caught.value)


@pytest.mark.parametrize("text", ["x", "x = y = z", "x + 1", "x < y < z", "x != y"])
def test_a_relation_has_two_sides(text: str) -> None:
    with pytest.raises(NotARelationError):
        relation(text)
    with pytest.raises(TypeError, match="text is int; expected a string"):
        relation(3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+x - -y", x + y),
        ("2**-1", Rational(1, 2)),
        ("1_000.5", Rational(2001, 2)),
        ("1.5e2", Integer(150)),
        ("0.0", Integer(0)),
        ("ln(x)*Abs(y)", log(x) * Abs(y, evaluate=False)),
        ("max(x, y) - min(x, y)", Max(x, y, evaluate=False) - Min(x, y, evaluate=False)),
        ("E**x + I*pi", exp(x) + I * pi),
        ("sqrt(x)", sqrt(x)),
        ("A.T*A", T(A) * A),
        ("tr(T(A))", Tr(T(A))),
        ("A**(-1)*A**2", A),
        ("(x + 1)/y", (x + 1) / y),
    ],
)
def test_a_text_is_what_it_says(text: str, expected: Any) -> None:
    assert expression(text, Names(matrices="A")) == expected


ONE_ARGUMENT = (
    "sqrt",
    "exp",
    "log",
    "ln",
    "sin",
    "cos",
    "tan",
    "sinh",
    "cosh",
    "tanh",
    "coth",
    "abs",
    "Abs",
    "T",
    "Tr",
    "tr",
)


@pytest.mark.parametrize("name", [*ONE_ARGUMENT, "Max", "min"])
def test_a_function_has_its_number_of_arguments(name: str) -> None:
    single = name in ONE_ARGUMENT
    takes = "takes 1 arguments" if single else "takes 1 to 8 arguments"
    expression(f"{name}({'x' if single else 'x, y'})")
    for arguments in ("", "x, y" if single else ", ".join("abcdefgh") + ", y"):
        with pytest.raises(NotARelationError, match=takes):
            expression(f"{name}({arguments})")


def test_a_text_is_shown_up_to_sixty_characters() -> None:
    for length, shown in ((60, "_" + "x" * 59), (61, "_" + "x" * 56 + "...")):
        with pytest.raises(NotARelationError) as caught:
            expression("_" + "x" * (length - 1))
        assert str(caught.value) == f"'{shown}' holds a word that is not read as a name"


def test_constants_may_be_declared_as_names() -> None:
    assert expression("E + pi") == E + pi
    assert expression("E + pi", Names(positive="E", matrices="pi")) == Symbol("E", positive=True) + Symbol(
        "pi", commutative=False
    )


def test_what_is_bound_is_bound_within_alone() -> None:
    j, t = Symbol("j", integer=True), Symbol("t", real=True)
    assert expression("Sum(j*x, (j, 1, 3)) + j") == Sum(j * x, (j, 1, 3)) + Symbol("j")
    assert expression("Sum(Sum(j, (j, 1, 2))*j, (j, 1, 3))") == Sum(Sum(j, (j, 1, 2)) * j, (j, 1, 3))
    assert expression("Sum(j, (j, 1, j))") == Sum(j, (j, 1, Symbol("j")))
    assert expression("Integral(t, (t, 0, x))") == Integral(t, (t, 0, x))
    with pytest.raises(NotARelationError):
        expression("Sum(lambda, (j, 1, 3))")
    r = Symbol("r", positive=True)
    assert expression("Derivative(r**2, r)", Names(positive="r")) == Derivative(r**2, r, evaluate=False)


@pytest.mark.parametrize(
    ("point", "integer", "assumed", "side"),
    [
        ("oo", (), {"positive": True}, "-"),
        ("-oo", (), {"negative": True}, "+"),
        ("oo", "x", {"positive": True, "integer": True}, "-"),
        ("0", (), {"real": True}, "+-"),
        ("0", "x", {"real": True}, "+-"),
    ],
)
def test_a_variable_on_its_way_to_a_point(point: str, integer: Any, assumed: dict[str, bool], side: str) -> None:
    found = expression(f"Limit(1/x, x, {point})", Names(integer=integer))
    assert isinstance(found, Limit) and found.args[1] == Symbol("x", **assumed)
    assert found.args[2] == {"oo": oo, "-oo": -oo, "0": 0}[point]
    if point == "0":
        assert str(found.args[3]) == side


def test_where_what_is_written_is_defined() -> None:
    j, r = Symbol("j", integer=True), Symbol("r", positive=True)
    a = Symbol("a", real=True)
    for text, expected in (
        ("1/x + log(y)", (1 / x, log(y))),
        ("x**y = tan(z)", (x**y, tan(z))),
        ("x*y + sin(z)", ()),
        ("1/2 + log(3)", ()),
        ("1/x + 1/x", (1 / x,)),
        ("Sum(1/(j + x), (j, 1, 3))", (Sum(1 / (j + x), (j, 1, 3)),)),
        ("Derivative(log(r), r)", (log(r),)),
        ("Integral(1/t, (t, 1, x))", ()),
        ("log(z) + Limit(1/x, x, 1)", (log(z),)),
        ("Max(a, 1) <= 1/x", (Max(a, 1), 1 / x)),
    ):  # fmt: skip
        assert partial(text, Names(positive="r", real="a")) == expected


def test_names_are_told_apart() -> None:
    names = Names(positive=" x,y  z ", real=["x", "x"], integer="", matrices="A")
    assert (names.positive, names.real, names.integer) == (("x", "y", "z"), ("x",), ())
    assert names.declares("x") and names.declares("A") and not names.declares("w")
    assert names.symbol("A") == A and names.symbol("w") == Symbol("w")
    assert names.symbol("x") == Symbol("x", positive=True, real=True)
    names.check_used(["x + A*y", "z"])
    for text in ("x + y + z", "xA*x + y + z"):
        with pytest.raises(ValueError, match="matrices holds 'A', which is not in the text; expected names in it"):
            names.check_used([text])
    for bad in ("lambda", "_x", "2", "x.y", "a" * 61):
        with pytest.raises(ValueError, match="real holds .*; expected names such as x, y"):
            Names(real=[bad])
    with pytest.raises(ValueError, match="real holds 3; expected names"):
        Names(real=[3])
    assert Names(real="a" * 60).real == ("a" * 60,)
