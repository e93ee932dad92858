"""Random relations, true by construction and false by mutation: none that is false somewhere is proved.

The values of both sides are computed here, on python-flint alone: an expression is a tree of tuples, from which SymPy's
expression and a ball are made side by side.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from flint import acb, arb, ctx, fmpq, fmpq_mat
from sympy import Abs, Expr, Rational, Symbol, cos, cosh, exp, log, nan, oo, sin, sqrt, zoo

from dlnsym.algebra.letters import T, matrix
from dlnsym.proofs.decide import decide

Tree = tuple[Any, ...]
ASSUMED: dict[str, dict[str, bool]] = {
    "x": {"positive": True},
    "y": {"positive": True},
    "w": {"nonnegative": True},
    "m": {"negative": True},
    "r": {"real": True},
    "t": {"real": True},
    "n": {"integer": True},
    "N": {"integer": True, "positive": True},
    "u": {},
    "v": {},
}
SYMBOLS = {name: Symbol(name, **assumed) for name, assumed in ASSUMED.items()}
FUNCTIONS = {"exp": exp, "log": log, "sqrt": sqrt, "sin": sin, "cos": cos, "cosh": cosh}
MINUS, HALF, TWO, ONE = ("n", -1, 1), ("n", 1, 2), ("n", 2, 1), ("n", 1, 1)


class OutsideError(ArithmeticError):
    """A point at which a tree has no value, or one on a branch cut that is not seen on which side."""


def value(name: str, draw: random.Random) -> acb:
    """A number that is as is assumed."""
    assumed = ASSUMED[name]
    if assumed.get("integer"):
        return acb(draw.choice([1, 2, 3, 4, 7] if assumed.get("positive") else [-3, -2, -1, 0, 1, 2, 3]))
    size = fmpq(draw.choice([1, 1, 2, 3, 5, 7, 100]), draw.choice([1, 2, 3, 4, 7, 1000]))
    if assumed.get("positive"):
        return acb(arb(size))
    if assumed.get("negative"):
        return acb(arb(-size))
    if assumed.get("nonnegative"):
        return acb(arb(draw.choice([size, size, fmpq(0)])))
    real = arb(draw.choice([size, -size, fmpq(0)]))
    if assumed.get("real"):
        return acb(real)
    return acb(real, arb(draw.choice([fmpq(0), fmpq(1, 3), fmpq(-2), fmpq(5, 2)])))


def logarithm(b: acb) -> acb:
    on_cut = not b.imag.is_zero() and b.imag.contains(0) and not b.real > 0
    if b.contains(0) or on_cut:
        raise OutsideError
    return b.log()


def power(b: acb, p: acb) -> acb:
    if p.is_exact() and p.imag.is_zero() and p.real.is_integer():
        n, product = int(p.real.unique_fmpz()), acb(1)
        if abs(n) > 100 or (n < 0 and b.contains(0)):
            raise OutsideError
        for _ in range(abs(n)):
            product *= b
        return product if n >= 0 else 1 / product
    if b.is_zero() and p.real > 0:
        return acb(0)
    return (p * logarithm(b)).exp()


def ball(e: Tree, at: dict[str, acb]) -> acb:
    head, *rest = e
    if head == "n":
        return acb(arb(fmpq(rest[0], rest[1])))
    if head == "s":
        return at[rest[0]]
    parts = [ball(x, at) for x in rest]
    if head == "+":
        return parts[0] + parts[1]
    if head == "*":
        return parts[0] * parts[1]
    if head == "/":
        if parts[1].contains(0):
            raise OutsideError
        return parts[0] / parts[1]
    if head == "^":
        return power(*parts)
    if head == "sqrt":
        return power(parts[0], acb(0.5))
    if head == "log":
        return logarithm(parts[0])
    if head == "abs":
        return acb(abs(parts[0]))
    found: acb = getattr(parts[0], head)()
    return found


def symbolic(e: Tree) -> Expr:
    head, *rest = e
    if head == "n":
        return Rational(*rest)
    if head == "s":
        return SYMBOLS[rest[0]]
    parts = [symbolic(x) for x in rest]
    if head == "+":
        return parts[0] + parts[1]
    if head == "*":
        return parts[0] * parts[1]
    if head == "/":
        return parts[0] / parts[1]
    if head == "^":
        return parts[0] ** parts[1]
    if head == "abs":
        return Abs(parts[0], evaluate=False)
    return FUNCTIONS[head](parts[0])


def names(e: Tree) -> set[str]:
    if e[0] == "s":
        return {e[1]}
    return set() if e[0] == "n" else set().union(*(names(x) for x in e[1:]))


def tree(draw: random.Random, depth: int, among: list[str]) -> Tree:
    if depth == 0 or draw.random() < 0.15:
        return ("s", draw.choice(among)) if draw.random() < 0.75 else ("n", draw.choice([1, 2, 3, -1, -2]), 1)
    head = draw.choice(["+", "+", "*", "*", "/", "^", "^", "exp", "log", "log", "sqrt", "sqrt", "abs", "sin", "cosh"])
    if head in "+*/":
        return head, tree(draw, depth - 1, among), tree(draw, depth - 1, among)
    if head == "^":
        one_over = ("/", ONE, ("s", "N"))
        exponents: list[Tree] = [TWO, MINUS, HALF, ("n", 1, 3), ("n", 3, 1), ("s", draw.choice(among)), one_over]
        return "^", tree(draw, depth - 1, among), draw.choice(exponents)
    return head, tree(draw, depth - 1, among)


def laws(e: Tree) -> list[Tree]:
    """What the tree is said to be equal to: always, or for some branches only."""
    head, *rest = e
    out: list[Tree] = []
    inner = rest[0] if isinstance(rest[0], tuple) else ("",)
    if head in "+*":
        out.append((head, rest[1], rest[0]))
    if head == "*" and inner[0] == "+":
        out.append(("+", ("*", inner[1], rest[1]), ("*", inner[2], rest[1])))
    if head == "/":
        out.append(("*", rest[0], ("^", rest[1], MINUS)))
    if head in ("sqrt", "abs") and inner[0] in ("*", "/"):
        out.append((inner[0], (head, inner[1]), (head, inner[2])))
    if head == "sqrt":
        out += [("^", inner, HALF)] + ([inner[1], ("abs", inner[1])] if inner[0] == "^" and inner[2] == TWO else [])
    if head == "abs":
        out += [("sqrt", ("^", inner, TWO)), inner]
    if head == "log":
        out += {
            "*": lambda: [("+", ("log", inner[1]), ("log", inner[2]))],
            "/": lambda: [("+", ("log", inner[1]), ("*", MINUS, ("log", inner[2])))],
            "^": lambda: [("*", inner[2], ("log", inner[1]))],
            "exp": lambda: [inner[1]],
            "sqrt": lambda: [("*", HALF, ("log", inner[1]))],
        }.get(inner[0], list)()
    if head == "exp":
        out += {
            "+": lambda: [("*", ("exp", inner[1]), ("exp", inner[2]))],
            "*": lambda: [("^", ("exp", inner[1]), inner[2])],
            "log": lambda: [inner[1]],
        }.get(inner[0], list)()
    if head == "^":
        out += [("exp", ("*", rest[1], ("log", inner))), ("*", ("^", inner, ("+", rest[1], MINUS)), inner)]
        out += {
            "*": lambda: [("*", ("^", inner[1], rest[1]), ("^", inner[2], rest[1]))],
            "/": lambda: [("/", ("^", inner[1], rest[1]), ("^", inner[2], rest[1]))],
            "^": lambda: [("^", inner[1], ("*", inner[2], rest[1]))],
            "exp": lambda: [("exp", ("*", inner[1], rest[1]))],
            "sqrt": lambda: [("^", inner[1], ("*", HALF, rest[1]))],
        }.get(inner[0], list)()
    if head == "cosh":
        out.append(("/", ("+", ("exp", inner), ("exp", ("*", MINUS, inner))), TWO))
    return out


def rewritten(draw: random.Random, e: Tree) -> Tree:
    """The tree with a law used somewhere in it."""
    if e[0] in "ns":
        return e
    options = laws(e)
    if options and draw.random() < 0.5:
        return draw.choice(options)
    index = draw.randrange(1, len(e))
    return (*e[:index], rewritten(draw, e[index]), *e[index + 1 :])


def mutated(draw: random.Random, e: Tree) -> Tree:
    """The tree with one number, letter or factor changed."""
    if e[0] == "n":
        return "n", e[1] + draw.choice([1, -1, 2]), e[2]
    if e[0] == "s" or draw.random() < 0.3:
        return draw.choice([("+", e, ONE), ("*", MINUS, e), ("*", TWO, e), ("s", draw.choice(list(SYMBOLS)))])
    index = draw.randrange(1, len(e))
    return (*e[:index], mutated(draw, e[index]), *e[index + 1 :])


def judged(draw: random.Random, left: Tree, right: Tree, kind: str, points: int = 25) -> tuple[str, bool] | None:
    """The verdict, and whether the relation is false at one of the points; None for what is not finite."""
    try:
        sides = [symbolic(e) for e in (left, right)]
    except (ValueError, ZeroDivisionError):
        return None
    if any(side.has(nan, zoo, oo, -oo) for side in sides):
        return None
    found = decide(*sides, kind, seconds=5)
    false = False
    for _ in range(points):
        at = {name: value(name, draw) for name in sorted(names(left) | names(right))}
        try:
            with ctx.workprec(200):
                a, b = (ball(e, at) for e in (left, right))
        except (ArithmeticError, ValueError):
            continue
        if not (a.is_finite() and b.is_finite()):
            continue
        if kind == "=":
            false |= not a.overlaps(b)
        elif a.imag.is_zero() and b.imag.is_zero():
            false |= bool(a.real > b.real) if kind == "<=" else bool(a.real >= b.real)
    assert not (found.verdict == "proved" and false), f"proved, and false: {sides[0]} {kind} {sides[1]}"
    return found.verdict, false


def equations(seed: int, count: int) -> Counter[str]:
    draw, verdicts = random.Random(seed), Counter[str]()
    for _ in range(count):
        left = tree(draw, draw.choice([2, 3, 3]), draw.sample(list(SYMBOLS), draw.choice([1, 2, 2, 3])))
        right = left
        for _ in range(draw.choice([1, 2, 3, 4])):
            right = rewritten(draw, right)
        if draw.random() < 0.25:
            right = mutated(draw, right)
        found = judged(draw, left, right, "=")
        if found is not None:
            verdicts[found[0]] += 1
    return verdicts


def inequalities(seed: int, count: int) -> Counter[str]:
    draw, verdicts = random.Random(seed), Counter[str]()
    real = ["x", "y", "w", "m", "r", "t", "n", "N"]
    for _ in range(count):
        among = draw.sample(real, draw.choice([1, 2, 2]))
        left, more = (tree(draw, draw.choice([1, 2]), among) for _ in range(2))
        right: Tree = draw.choice([more, ("+", left, ("^", more, TWO)), ("+", left, ("abs", more)), ("exp", more)])
        if draw.random() < 0.3:
            right = mutated(draw, right)
        found = judged(draw, left, right, draw.choice(["<=", "<=", "<"]), 40)
        if found is not None:
            verdicts[found[0]] += 1
    return verdicts


@pytest.mark.parametrize("seed", range(2))
def test_no_equation_that_is_false_somewhere_is_proved(seed: int) -> None:
    verdicts = equations(seed, 1000)
    assert verdicts["proved"] > 300 and verdicts["refuted"] > 100
    assert verdicts["undecided"] < 0.1 * verdicts.total()


def test_no_order_that_is_false_somewhere_is_proved() -> None:
    verdicts = inequalities(3, 120)
    assert verdicts["proved"] > 10 and verdicts["refuted"] > 30


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 20))
def test_tens_of_thousands_of_equations(seed: int) -> None:
    assert equations(seed, 3000)["proved"] > 900


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(30, 34))
def test_thousands_of_orders(seed: int) -> None:
    assert inequalities(seed, 1000)["proved"] > 100


def test_no_identity_of_words_that_is_false_for_some_matrices_is_proved() -> None:
    draw, letters = random.Random(7), [matrix(name) for name in "ABC"]
    verdicts = Counter[str]()
    for _ in range(150):
        words = [[draw.choice([*letters, *map(T, letters)]) for _ in range(draw.choice([1, 2, 3]))] for _ in range(2)]
        a, b = (product(word) for word in words)
        c = draw.choice(letters)
        left, right = T((a + 2 * b) * c), T(c) * (T(a) + 2 * T(b))
        if draw.random() < 0.5:
            right = draw.choice([T(c) * (T(a) + T(b)), (T(a) + 2 * T(b)) * T(c), T(c) * (a + 2 * T(b)), right + a])
        found = decide(left, right)
        verdicts[found.verdict] += 1
        if found.verdict == "proved":
            for size in (1, 2, 3):
                at = {x: fmpq_mat(size, size, [draw.randint(-5, 5) for _ in range(size * size)]) for x in letters}
                assert of_matrices(left, at) == of_matrices(right, at)
    assert verdicts["proved"] > 50 and verdicts["refuted"] > 30 and not verdicts["undecided"]


def product(word: list[Expr]) -> Expr:
    total = word[0]
    for x in word[1:]:
        total = total * x
    return total


def of_matrices(e: Expr, at: dict[Expr, fmpq_mat]) -> fmpq_mat:
    """The value at matrices, by what the nodes are."""
    if e in at:
        return at[e]
    if isinstance(e, T):
        return of_matrices(e.args[0], at).transpose()
    if e.is_Add:
        first, *rest = (of_matrices(a, at) for a in e.args)
        return sum(rest, first)
    if e.is_Pow:
        return of_matrices(e.base, at) ** int(e.exp)
    total: Any = None
    for a in e.args:
        factor = fmpq(int(a.p), int(a.q)) if a.is_Rational else of_matrices(a, at)
        total = factor if total is None else total * factor
    return total
