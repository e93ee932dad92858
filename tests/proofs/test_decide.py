"""A relation of one's own: proved with a certificate, refuted at an exact point, or undecided."""

from __future__ import annotations

import pickle
import time
from typing import Any

import pytest
from sympy import (
    Eq,
    Expr,
    Function,
    Ge,
    Gt,
    Integral,
    Le,
    Limit,
    Lt,
    Rational,
    S,
    Sum,
    Symbol,
    exp,
    floor,
    log,
    nan,
    oo,
    sqrt,
    symbols,
)

import dlnsym
from dlnsym.proofs.decide import Decision, decide
from dlnsym.proofs.methods.case_split import Cases, Cover
from dlnsym.proofs.model import Certificate, Relation

x, y = symbols("x y", positive=True)
r = Symbol("r", real=True)
N_, AB = {"positive": "N", "integer": "N"}, {"matrices": "A,B"}

PROVED: list[tuple[str, dict[str, Any]]] = [
    ("sqrt(x*y) = sqrt(x)*sqrt(y)", {"positive": "x,y"}),
    ("(1 + sqrt(2))*x = x + sqrt(2)*x", {}),
    ("sqrt(x**2) = abs(x)", {"real": "x"}),
    ("sin(x)**2 + cos(x)**2 = 1", {}),
    ("(x**2 - 1)/(x - 1) = x + 1", {}),
    ("0.1 + 0.2 = 0.3", {}),
    ("exp(I*pi) = -1", {}),
    ("Derivative(x**3, x) = 3*x**2", {}),
    ("Sum(j, (j, 1, N)) = N*(N + 1)/2", N_),
    ("Sum(x**j, (j, 0, N - 1)) = (x**N - 1)/(x - 1)", N_),
    ("Sum(1/(j*(j + 1)), (j, 1, N)) = 1 - 1/(N + 1)", N_),
    ("Sum(j**3, (j, 1, N)) = Sum(j, (j, 1, N))**2", N_),
    ("Sum(1/j, (j, 1, N + 1)) = Sum(1/j, (j, 1, N)) + 1/(N + 1)", N_),
    ("Sum(1/j, (j, 1, N)) = Sum(1/(N + 1 - j), (j, 1, N))", N_),
    ("Sum(a*j + b, (j, 1, N)) = a*Sum(j, (j, 1, N)) + b*N", N_),
    ("Sum(Sum(i*j, (i, 1, j)), (j, 1, N)) = N*(N + 1)*(N + 2)*(3*N + 1)/24", N_),
    ("Integral(t, (t, 0, 3/2)) = 9/8", {}),
    ("Integral(sin(t), (t, 0, pi)) = 2", {}),
    ("Integral(t*exp(-t), (t, 0, 1)) = 1 - 2/E", {}),
    ("Integral(1/(1 + t**2), (t, 0, 1)) = pi/4", {}),
    ("Integral(x**(1 - t)*y**t, (t, 0, 1)) = (x - y)/log(x/y)", {"positive": "x,y"}),
    ("Limit((1 + x/N)**N, N, oo) = exp(x)", {"real": "x"}),
    ("Limit(sin(x)/x, x, 0) = 1", {}),
    ("Limit(Sum(j, (j, 1, N))/N**2, N, oo) = 1/2", N_),
    ("2*x*y <= x**2 + y**2", {"real": "x,y"}),
    ("sqrt(x*y) <= (x + y)/2", {"positive": "x,y"}),
    ("1 + v <= exp(v)", {"real": "v"}),
    ("log(x) <= x - 1", {"positive": "x"}),
    ("3*a*b*c <= a**3 + b**3 + c**3", {"positive": "a,b,c"}),
    ("a/(b + c) + b/(a + c) + c/(a + b) >= 3/2", {"positive": "a,b,c"}),
    ("abs(x + y) <= abs(x) + abs(y)", {"real": "x,y"}),
    ("x**4 - x**3 + 1 > 0", {"real": "x"}),
    ("x < x + 1", {"real": "x"}),
    ("x < exp(x)", {"real": "x"}),
    ("x < sinh(x) + 1", {"nonnegative": "x"}),
    ("tanh(x) < x", {"positive": "x"}),
    # times x, which is below in the gap and not in the sum of both sides
    ("1 + x/2 - (exp(x) - 1)/(2*x) <= (exp(x) - 1)/(2*x)", {"positive": "x"}),
    ("sin(x) < x", {"positive": "x"}),
    ("1 - cos(x) < x**2/2", {"positive": "x"}),
    ("x + x**2/2 < exp(x) - 1", {"positive": "x"}),
    ("sqrt(2) + sqrt(3) > 3", {}),
    ("T(A*B) = T(B)*T(A)", AB),
    ("(A + B)**2 = A**2 + A*B + B*A + B**2", AB),
    ("(A*B)**(-1) = B**(-1)*A**(-1)", AB),
    ("Tr(A*B) = Tr(B*A)", AB),
    ("k*Sum(A*B, (j, 1, N)) = Sum(k*A*B, (j, 1, N))", {**AB, **N_}),
]
REFUTED: list[tuple[str, dict[str, Any]]] = [
    ("sqrt(x*y) = sqrt(x)*sqrt(y)", {}),
    ("sqrt((x - y)*(x - 2*y)) = sqrt(x - y)*sqrt(x - 2*y)", {"positive": "x,y"}),
    ("log(r**2) = 2*log(r)", {"real": "r"}),
    ("(u**v)**w = u**(v*w)", {}),
    ("log((a - b)**2) = 2*log(a - b)", {"positive": "a,b"}),
    ("(-8)**(1/3) = -2", {}),
    ("exp(pi*sqrt(163)) = 262537412640768744", {}),
    ("Limit(x + 1/N, x, 0) = x", N_),
    ("Limit(x + x/M, M, oo) = x + x/M", {"positive": "M,x"}),
    ("Integral(t, (t, 0, 3/2)) = 1/2", {}),
    ("Sum(j, (j, 3, N)) = N*(N + 1)/2 - 3", N_),
    ("j*Sum(a, (j, 1, N)) = Sum(j*a, (j, 1, N))", N_),
    ("1 <= exp(v)", {"real": "v"}),
    ("x**2 < x", {"real": "x"}),
    ("2*x*y < x**2 + y**2", {"real": "x,y"}),
    ("abs(r) > 0", {"real": "r"}),
    ("x < 10**9", {"positive": "x"}),
    ("x**2 > 10**(-7)", {"positive": "x"}),
    ("n**2 - n + 41 < 10**6", {"integer": "n", "positive": "n"}),
    ("exp(-r) > 10**(-300)", {"real": "r"}),
    ("x + y < 10**7", {"positive": "x,y"}),
    ("x**x >= 7/10", {"positive": "x"}),
    ("sin(r)**2 < 1", {"real": "r"}),
    ("cos(r) > -1", {"real": "r"}),
    ("x**2 + y**2 > 0", {"real": "x,y"}),
    ("E*x < exp(x)", {"positive": "x"}),
    ("x < sinh(x)", {"nonnegative": "x"}),
    ("sin(x) < x", {"nonnegative": "x"}),
    ("x*(x - 1)**2 > 0", {"positive": "x"}),
    ("A*B = B*A", AB),
    ("Tr(A*B*C) = Tr(A*C*B)", {"matrices": "A,B,C"}),
]
UNDECIDED: list[tuple[str, dict[str, Any]]] = [
    # a limit at a = b is another one, and no pole may be crossed, nor a summand be undefined
    ("Integral(1/t**2, (t, -1, 1)) = -2", {}),
    ("Sum(1/(j - 1) - 1/(j - 2), (j, 1, N)) = 1/(N - 1) + 1", N_),
    ("sqrt(-x - 2) < sqrt(-x - 2) + 1", {"positive": "x"}),
]


@pytest.mark.parametrize(("text", "names"), PROVED, ids=[text for text, _ in PROVED])
def test_what_is_true_is_proved_by_a_certificate_that_checks(text: str, names: dict[str, Any]) -> None:
    found = decide(text, **names)
    assert found.verdict == "proved", found.reason
    assert isinstance(found.certificate, Certificate)
    assert found.certificate.check(found.relation)
    off = Relation(found.relation.rhs + 1, found.relation.lhs, found.relation.kind)
    assert not found.certificate.check(off)
    assert found.point is None


@pytest.mark.parametrize(("text", "names"), REFUTED, ids=[text for text, _ in REFUTED])
def test_what_is_false_is_refuted_at_an_exact_point(text: str, names: dict[str, Any]) -> None:
    found = decide(text, **names)
    assert found.verdict == "refuted", found.reason
    assert found.certificate is None and found.point is not None
    assert found.left and found.right
    assert set(found.point) == found.relation.lhs.free_symbols | found.relation.rhs.free_symbols
    for symbol, value in found.point.items():
        assert not symbol.is_positive or value > 0


@pytest.mark.parametrize(("text", "names"), UNDECIDED, ids=[text for text, _ in UNDECIDED])
def test_what_is_not_shown_is_undecided_with_a_reason(text: str, names: dict[str, Any]) -> None:
    found = decide(text, **names)
    assert found.verdict == "undecided" and found.reason


def test_a_function_without_ball_arithmetic_is_named() -> None:
    found = decide(floor(r), r, "<=")
    assert found.verdict == "undecided" and "no ball arithmetic for floor in floor(r)" in found.reason


def test_sympy_in_means_what_its_symbols_are_assumed_to_be() -> None:
    u, v = symbols("u v")
    assert decide(sqrt(x * y), sqrt(x) * sqrt(y)).verdict == "proved"
    assert decide(sqrt(u * v), sqrt(u) * sqrt(v)).verdict == "refuted"
    assert decide(Eq(log(x * y), log(x) + log(y), evaluate=False)).verdict == "proved"
    assert decide(exp(r), r + 1, ">=").verdict == "proved"
    assert decide(x, 2 * x, "<").verdict == "proved"
    assert decide(Sum(Symbol("j"), (Symbol("j"), 1, 4)), 10).verdict == "proved"
    assert decide(0.5 * x, x / 2).verdict == "proved"
    assert decide(Integral(r, (r, 0, 1)), Rational(1, 2)).verdict == "proved"


def test_a_limit_that_jumps_at_a_parameter_is_not_proved() -> None:
    for text in ("Limit(1/(N*(a - b) + 1), N, oo) = 0", "Limit(x/(x + a - b), x, 0) = 0"):
        assert decide(text, positive="a,b").verdict != "proved"


@pytest.mark.parametrize("value", [1, -1])
@pytest.mark.parametrize("jump", ["abs(x)/x", "sqrt(x**2)/x", "(x + abs(x))/x - 1"])
def test_text_with_a_limit_that_differs_from_side_to_side_is_not_proved(jump: str, value: int) -> None:
    assert decide(f"Limit({jump}, x, 0) = {value}", real="x").verdict != "proved"
    assert decide(f"Limit(exp(-{value}/x), x, 0) = 0", real="x").verdict != "proved"


def test_a_limit_of_sympy_is_one_from_its_own_side() -> None:
    assert decide(Limit(abs(r) / r, r, 0), 1).verdict == "proved"
    assert decide(Limit(abs(r) / r, r, 0, "-"), -1).verdict == "proved"
    assert decide(Limit(abs(r) / r, r, 0, "+-"), 1).verdict != "proved"


def test_a_decision_is_a_value() -> None:
    found = decide("x = x + 1", real="x")
    assert isinstance(found, Decision) and found.verdict == "refuted"
    assert "\n" not in repr(found) and "refuted" in repr(found)
    assert 0 < found.seconds < 20
    assert pickle.loads(pickle.dumps(found)) == found
    proved = decide("x*(x + 1) = x**2 + x")
    assert pickle.loads(pickle.dumps(proved)).certificate.check(proved.relation)
    with pytest.raises(AttributeError):
        found.verdict = "proved"  # type: ignore[misc]
    assert dlnsym.decide is decide


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((x,), TypeError, "rhs is missing"),
        ((x, object()), TypeError, "rhs is .*; expected a SymPy expression or text"),
        ((x, True), TypeError, "rhs is True"),
        ((x, oo), ValueError, "rhs is oo"),
        ((nan, x), ValueError, "lhs is nan"),
        ((x, x, "~"), ValueError, "relation is '~'"),
        (("x + 1",), ValueError, "is not a relation"),
        (
            (Symbol("A", commutative=False), x, "<="),
            ValueError,
            "<= is between A and x; expected numbers, not matrices",
        ),
    ],
)
def test_what_is_no_relation_is_refused(arguments: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        decide(*arguments)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Limit((2*x+1)/(x+1), x, oo) <= 2", "proved"),
        ("Limit((2*x+1)/(x+1), x, oo) < 2", "refuted"),
        ("sqrt(Limit((4*x+1)/(x+1), x, oo)) = 2", "proved"),
        ("exp(Limit(1/x, x, oo)) = 2", "refuted"),
    ],
)
def test_a_limit_of_numbers_is_a_number(text: str, verdict: str) -> None:
    assert decide(text, positive="x").verdict == verdict


@pytest.mark.parametrize("seconds", [0, -1, True, "1", float("nan")])
def test_time_is_a_positive_number(seconds: Any) -> None:
    with pytest.raises(ValueError, match="seconds is"):
        decide(x, x, seconds=seconds)


def test_the_time_is_bounded() -> None:
    start = time.perf_counter()
    found = decide("(a + b + c + d + f + g)**40*(a - b)**41 = (a + b)**41*(c + d + f + g)**40", seconds=1.0)
    assert found.verdict in ("refuted", "undecided")
    hard = decide("(r - 1)*(w + x) <= exp((r + x)*(x + 3))", real="r", nonnegative="w", positive="x", seconds=1.0)
    assert hard.verdict != "proved"
    assert time.perf_counter() - start < 20


def test_cases_cover_what_is_assumed_and_no_less() -> None:
    relation = Relation(S.Zero, r**2 * x + y, "<=")
    assert len(Cover("signs", (r,)).cases(relation)) == 2
    assert Cover("signs", (Symbol("u"),)).cases(relation) == ()
    assert Cover("logarithm", (r,)).cases(relation) == ()
    assert len(Cover("order", (x, y)).cases(relation)) == 2
    assert Cover("order", (x, r)).cases(relation) == ()
    assert not Cases(Cover("signs", (r,)), ()).check(relation)


@pytest.mark.parametrize("kind", ["positive", "nonnegative", "real", "integer", "matrices"])
def test_nothing_is_assumed_of_a_name_that_is_not_there(kind: str) -> None:
    with pytest.raises(ValueError, match=f"^{kind} holds 'z', which is not in the text"):
        decide("x = y", **{kind: "z"})


@pytest.mark.parametrize("kind", [["="], {"=": 1}, 3, None])
def test_a_relation_that_is_no_text_is_refused_by_name(kind: Any) -> None:
    with pytest.raises(TypeError, match="relation is .*; expected one of =, <=, <, >=, >"):
        decide(x, x, kind)


def nested(f: Any, levels: int) -> Expr:
    return f(nested(f, levels - 1)) if levels else x


def test_an_expression_is_so_deep_and_so_large_at_most() -> None:
    f, g = Function("f"), Function("g")
    for deepest in (nested(f, 149), g(*[f(x)] * 3999)):
        assert decide(deepest, x, seconds=0.05).verdict == "undecided"
    for deepest in (nested(f, 150), g(*[f(x)] * 4000)):
        for sides in ((deepest, x), (x, deepest)):
            with pytest.raises(
                ValueError, match="a side is too large, or nested too deeply; expected at most 4000 nodes"
            ):
                decide(*sides, seconds=0.05)


@pytest.mark.parametrize(
    ("kind", "of_sympy", "expected"),
    [
        ("=", Eq, Relation(x, y)),
        ("==", Eq, Relation(x, y)),
        ("<=", Le, Relation(x, y, "<=")),
        ("<", Lt, Relation(x, y, "<")),
        (">=", Ge, Relation(y, x, "<=")),
        (">", Gt, Relation(y, x, "<")),
    ],
)
def test_a_relation_is_read_one_way_round(kind: str, of_sympy: Any, expected: Relation) -> None:
    assert decide(x, y, kind, seconds=1).relation == expected
    assert decide(of_sympy(x, y, evaluate=False), seconds=1).relation == expected
    assert decide(f"x {kind} y", positive="x,y", seconds=1).relation == expected
    exact = {x: x / 2, y: Rational(1, 4)}
    sides = [side.xreplace(exact) for side in (expected.lhs, expected.rhs)]
    assert decide(0.5 * x, 0.25, kind).relation == Relation(*sides, expected.kind)


@pytest.mark.parametrize(
    ("text", "names", "reason", "left", "right"),
    [
        ("1 = 2", {}, "as numbers the sides are 1.00000000000 ≠ 2.00000000000", "1.00000000000", "2.00000000000"),
        ("2 <= 1", {}, "as numbers the sides are 2.00000000000 > 1.00000000000", "2.00000000000", "1.00000000000"),
        ("2 < 2", {}, "as numbers the sides are 2.00000000000 ≥ 2.00000000000", "2.00000000000", "2.00000000000"),
        ("x < x - y", {"positive": "x,y"}, "at x = 1, y = 1 the sides are 1.00000000000 ≥ 0", "1.00000000000", "0"),
    ],
)  # fmt: skip
def test_a_refutation_says_where_and_by_how_much(text: str, names: Any, reason: str, left: str, right: str) -> None:
    found = decide(text, **names)
    assert (found.verdict, found.reason, found.left, found.right) == ("refuted", reason, left, right)
    assert found.certificate is None


def test_sides_that_are_written_alike_are_equal_and_not_less() -> None:
    certificate = decide("x + y = y + x", positive="x,y").certificate
    assert certificate is not None and certificate.check(Relation(x + y, x + y))
    for relation in (Relation(x, x, "<"), Relation(x, x, "<="), Relation(x, y)):
        assert not certificate.check(relation)


def test_a_proof_says_what_it_is_by() -> None:
    sums, ends = "both sides are sums over one range", "both sides are sums with equal summands"
    values = "sums, integrals and limits have their values"
    for text, names, words in (
        ("x + y = x + y", {"positive": "x,y"}, "both sides are the same expression"),
        ("(x + y)**2 = x**2 + 2*x*y + y**2", {}, "both sides are the same function, in letters that obey no relation"),
        ("a*Sum(a**j, (j, 1, N)) = Sum(a**(j + 1), (j, 1, N))", N_, f"{sums} with equal summands"),
        ("A*(B + 1) = A*B + A", {"matrices": "A,B"}, "both sides are the same sum of words"),
        ("1 + x <= exp(x)", {"real": "x"}, "the gap is seen not to be negative"),
        ("0 <= x**2 + y**2", {"real": "x,y"}, "the gap has no negative term"),
        ("sqrt(3 + 2*sqrt(2)) = 1 + sqrt(2)", {}, "both sides are not negative, and their squares agree"),
        ("A*Sum(B, (j, 1, N)) = Sum(A*B, (j, 1, N))", {**AB, **N_}, f"{sums} with the same words"),
        ("2*Tr(T(A)*B) <= Tr(T(A)*A) + Tr(T(B)*B)", AB, "the gap is a sum of squared norms"),
        ("Sum(1/j, (j, 1, N)) = Sum(1/(N + 1 - j), (j, 1, N))", N_, f"{ends}, up to terms at the ends of their ranges"),
        ("Sum(j, (j, 1, N)) = N*(N + 1)/2", N_, f"both sides agree once {values}"),
        ("Sum(j, (j, 1, 2))*Sum(1/j, (j, 1, N)) = Sum(3/j, (j, 1, N))", N_, f"both sides agree as sums once {values}"),
        ("x < exp(x)", {"positive": "x"}, "the gap is seen to be positive"),
        ("0 <= Sum(x**j, (j, 1, N))", {"positive": "x,N", "integer": "N"}, "the gap is a sum without negative terms"),
        ("sqrt(x + y) <= sqrt(x) + sqrt(y)", {"positive": "x,y"}, "the squares of both sides are in that order"),
        ("N < 2**N", N_, "it holds for the first whole number, and the gap never falls from one to the next"),
        ("1 <= Integral(exp(t), (t, 0, 1))", {}, f"the gap is seen not to be negative once {values}"),
    ):  # fmt: skip
        found = decide(text, **names)
        assert (found.verdict, found.reason) == ("proved", words)
        assert found.point is None and found.left is None and found.right is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1/(1/x)**2 > 0", {"real": "x"}),
        ("exp(2*log(x)) > 0", {"nonnegative": "x"}),
        ("x**2/x > 0", {"nonnegative": "x"}),
        ("coth(x) - coth(x) + x**2 > 0", {"real": "x"}),
        ("Derivative(x**3/x, x) > 0", {"nonnegative": "x"}),
        ("Sum(j/j, (j, 0, N)) = N", N_),
    ],
)
def test_where_a_text_divides_by_zero_it_is_not_false(text: str, names: dict[str, Any]) -> None:
    """SymPy cancels what is written, and would see it fail where it means nothing."""
    assert decide(text, **names).verdict == "undecided"


def test_a_text_is_false_where_all_that_is_written_is_defined() -> None:
    found = decide("log(x)/log(x) = 0", positive="x")
    assert found.verdict == "refuted" and found.point == {Symbol("x", positive=True): 2}
    assert decide("x/x > 1", real="x").verdict == decide("Sum(j/j, (j, 1, N)) = N + 1", **N_).verdict == "refuted"
    assert decide("A/A = 2", matrices="A").verdict == "refuted"
    # the larger of two numbers that are not real is none
    assert decide("Max(x, -x) - (1 + Max(x, -x)) < sin(x)**2").verdict == "undecided"


def test_cases_are_split_three_deep() -> None:
    for letters, verdict in (("abc", "proved"), ("abcd", "undecided")):
        text = f"{' + '.join(letters)} <= {' + '.join(f'abs({letter})' for letter in letters)}"
        assert decide(text, real=",".join(letters)).verdict == verdict
