"""Every generated kernel, on every target, against its formula in ball arithmetic: at exact points, number by number.

The formula is enclosed from the derivation's expression, not from generated text, so a wrong sign in a committed file
shows here even where every target would share it.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from inspect import signature
from typing import Any

import flint
import mpmath
import numpy as np
import pytest
from every_kernel import every_kernel
from flint import arb, ctx
from sympy import Expr, Tuple, sqrt

from derivations.completion import hyperbola
from derivations.connection import differences
from derivations.symbols import N
from dlnsym.algebra.functions import Either
from dlnsym.codegen import Kernel, ball_function, elementary
from dlnsym.codegen.reading import Reader
from dlnsym.ledger import kernels

SCALAR = [k for k in kernels() if not k.of_matrices]
BITS, POINTS = 300, 24
DEPTHS = (1, 2, 3, 7, 40, 10**6)
OF_HALVES = [name for name in ("numpy", "mpmath", "arb", "heyoka") if name != "heyoka" or find_spec("heyoka")]
"""Targets with the kernels of width two."""
EXTRA = {"heyoka": "heyoka", "jax": "jax", "lanes": "llvmlite"}
TARGETS = ["numpy", "mpmath", "arb", *(name for name, package in EXTRA.items() if find_spec(package))]


def draw(name: str, positive: bool, rng: np.random.Generator) -> Any:
    """A float64 in the domain of an argument, as its name tells it."""
    if name == "N":
        return int(rng.choice(DEPTHS))
    if name in ("mask", "observed") or name.startswith("m_"):
        return float(rng.integers(2))
    if name in ("s", "sign"):
        return float(rng.choice([-1.0, 1.0]))
    if positive or name in ("sigma", "entropy"):
        return float(np.exp(rng.uniform(-3, 1.5)))
    return float(rng.uniform(-2, 2))


def points(kernel: Kernel) -> Iterator[list[Any]]:
    """Arguments at which the kernel is defined; log|det W| is that of the halves where both are given."""
    rng = np.random.default_rng(zlib.crc32(kernel.name.encode()))
    names = [str(a) for a in kernel.args]
    for k in range(POINTS):
        at = {str(a): draw(str(a), bool(a.is_positive), rng) for a in kernel.args}
        if "q_1" in at and "p_1" in at:
            # σ_1 > σ_2: p is the longer half; q goes from as long as that to far shorter
            p, q = math.hypot(at["p_1"], at["p_2"]), math.hypot(at["q_1"], at["q_2"])
            shrink = 10.0 ** -(k % 4) * 0.9 * p / q
            at["q_1"], at["q_2"] = at["q_1"] * shrink, at["q_2"] * shrink
        for family in (["h_1", "h_2", "h_3", "h_4"], ["sigma_i", "sigma_l"] if kernel.name == "node_pair" else []):
            # nodes fall, and every other time they are so close that the series applies
            here = [name for name in family if name in at]
            spread = 0.2 if k % 2 else 1.0
            at |= dict(zip(here, sorted((at[name] ** spread for name in here), reverse=True), strict=True))
        yield [at[name] for name in names]


# the letters of (3.21)–(3.23), in which derivations/completion/hyperbola.py writes
LETTERS = {
    hyperbola.r: sqrt(hyperbola.w_12**2 + (hyperbola.phi_1 * hyperbola.phi_2 / hyperbola.w_12) ** 2),
    hyperbola.s: sqrt(hyperbola.phi_1**2 + hyperbola.phi_2**2 + hyperbola.r**2),
}


READER = Reader(kernels())


def formulas_of(kernel: Kernel, close: bool) -> list[Any]:
    """The formula as functions of balls; where it is not one of the arguments, what the form for balls reads as."""
    formula = kernel.meaning.xreplace({hyperbola.s: LETTERS[hyperbola.s]}).xreplace({hyperbola.r: LETTERS[hyperbola.r]})
    if not formula.free_symbols <= set(kernel.args):
        conditions = {choice.args[0] for _, e in kernel.forms["arb"].letters for choice in e.atoms(Either)}
        formula = READER.value(replace(kernel, where={}), "arb", conditions if close else ())
    parts = formula if isinstance(formula, Tuple) else (formula,)
    return [ball_function(kernel.args, elementary(part)) for part in parts]


def consistent(names: list[str], at: list[Any]) -> list[Any]:
    """The arguments as balls; those that others determine, log|det W| and divided differences of nodes, from them."""
    balls = [arb(x) for x in at]
    if any(name.startswith("h_") for name in names):
        balls = with_differences(dict(zip(names, balls, strict=True)))
    if "log_det" in names:
        p_1, p_2, q_1, q_2 = (balls[names.index(name)] for name in ("p_1", "p_2", "q_1", "q_2"))
        balls[names.index("log_det")] = ((p_1**2 + p_2**2 - q_1**2 - q_2**2) / 4).log()
    return balls


def with_differences(at: dict[str, Any]) -> list[Any]:
    """Letters of derivations/connection/differences.py with their meanings; nodes that do not appear are made up."""
    last = at["h_4"] if "h_4" in at else (at["h_3"] if "h_3" in at else at["h_2"]) / 2
    first = at["h_1"] if "h_1" in at else 5 * last
    h_3 = at["h_3"] if "h_3" in at else (first * last**2).root(3)
    h_2 = at["h_2"] if "h_2" in at else (first * h_3).sqrt()
    depth = at.get("N", arb(3))

    def value(e: Expr) -> arb:
        return ball_function((*differences.NODES, N), e)(first, h_2, h_3, last, depth)

    for name in at:
        kind, _, digits = name.partition("_")
        chosen = [differences.NODES[int(c) - 1] for c in digits] if digits.isdigit() else []
        if kind == "k":
            at[name] = value(differences.difference(*chosen))
        elif kind == "t":
            at[name] = -value(differences.difference(*chosen))
        elif kind == "u":
            at[name] = value(N * ((chosen[0] / chosen[1]) ** (1 / N) - 1))
        elif name == "D":
            at[name] = value(differences.minor(*differences.NODES))
    return list(at.values())


def values(found: Any) -> tuple[Any, ...]:
    return found if isinstance(found, tuple) else (found,)


def computed(target: str, name: str, balls: list[Any]) -> tuple[Any, ...]:
    """What the generated function gives, as balls."""
    f = getattr(every_kernel(target), name)
    if target == "arb":
        return values(f(*balls))
    if target == "mpmath":
        with mpmath.workprec(BITS):
            arguments = [mpmath.mpf(x.mid().str(120, radius=False)) for x in balls]
            return tuple(arb(mpmath.nstr(x, 90)) for x in values(f(*arguments)))
    floats = [float(x) for x in balls]
    if target == "jax":
        import jax

        with jax.enable_x64(True):
            # depths are Python numbers, whatever is traced is an array
            names = signature(f).parameters
            at = [x if a == "N" else jax.numpy.float64(x) for a, x in zip(names, floats, strict=True)]
            return tuple(arb(float(x)) for x in values(f(*at)))
    if target == "heyoka":
        import heyoka

        variables = heyoka.make_vars(*(f"x{k}" for k in range(len(floats))))
        compiled = heyoka.cfunc(list(values(f(*variables))), list(variables))
        return tuple(arb(float(x)) for x in compiled(np.array(floats)))
    if target == "lanes":
        from lanes import at

        return tuple(map(arb, at(f, *floats)))
    return tuple(arb(float(x)) for x in values(f(*floats)))


TOLERANCE = {"numpy": 1e-9, "jax": 1e-9, "heyoka": 1e-9, "lanes": 1e-9, "mpmath": 1e-60}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("kernel", SCALAR, ids=lambda k: k.name)
def test_a_kernel_is_its_formula(kernel: Kernel, target: str) -> None:
    if target not in kernel.forms:
        # a form by fewer operations, for floats alone, has its formula from the kernel that it stands for
        assert target in EXTRA or "numpy" not in kernel.forms or kernel.name.startswith("moderate_")
        return
    formulas = {close: formulas_of(kernel, close) for close in (False, True)}
    names = [str(a) for a in kernel.args]
    halves = "pq" if {"p_1", "q_1"} <= set(names) else ""
    with ctx.workprec(BITS):
        for at in points(kernel):
            balls = consistent(names, at)
            found = computed(target, kernel.name, balls)
            lengths = [math.hypot(at[names.index(f"{half}_1")], at[names.index(f"{half}_2")]) for half in halves]
            formula_of = formulas[bool(lengths) and 2 * lengths[1] < lengths[0]]
            assert len(found) == len(formula_of)
            for formula, value in zip(formula_of, found, strict=True):
                true = formula(*balls)
                assert true.is_finite()
                if target == "arb":
                    assert value.overlaps(true) and value.rad() <= abs(true).max(arb(1e-9)) * arb(2) ** -200, at
                else:
                    assert abs(value - true) <= TOLERANCE[target] * abs(true).max(arb(1)), at


WITH_GAP = [k for k in SCALAR if {"q_1", "log_det"} <= {str(a) for a in k.args}]


@pytest.mark.parametrize("target", OF_HALVES)
@pytest.mark.parametrize("kernel", WITH_GAP, ids=lambda k: k.name)
def test_where_singular_values_meet_the_value_is_the_limit(kernel: Kernel, target: str) -> None:
    names = [str(a) for a in kernel.args]
    ball = getattr(every_kernel("arb"), kernel.name)
    with ctx.workprec(BITS):
        for at in list(points(kernel))[:6]:
            # of length two, so that log|det W| = 0 is no ball: whether balls are equal could not be decided
            changed = {"p_1": 2.0, "p_2": 0.0} if target == "arb" else {}
            there, near = (
                consistent(
                    names, [(changed | {"q_1": gap, "q_2": gap}).get(n, x) for n, x in zip(names, at, strict=True)]
                )
                for gap in (0.0, 2.0**-130)
            )
            for value, close in zip(computed(target, kernel.name, there), values(ball(*near)), strict=True):
                bound = 1e-30 if target in ("arb", "mpmath") else TOLERANCE[target]
                assert abs(value - close) <= bound * abs(close).max(arb(1)), at


@pytest.mark.parametrize("target", OF_HALVES)
@pytest.mark.parametrize("kernel", WITH_GAP, ids=lambda k: k.name)
def test_a_tiny_singular_value_has_the_digits_of_the_determinant(kernel: Kernel, target: str) -> None:
    """Halves of nearly one length have lost it, and the logarithm of the quotient, which counts at great depth."""
    names, formula_of = [str(a) for a in kernel.args], formulas_of(kernel, close=False)
    with ctx.workprec(BITS):
        for k, at in enumerate(list(points(kernel))[:6]):
            gap = 2.5 * (1 - 2.0**-40)
            given = {"p_1": 1.5, "p_2": 2.0, "q_1": gap * math.cos(k), "q_2": gap * math.sin(k), "N": 10**6}
            balls = consistent(names, [given.get(n, x) for n, x in zip(names, at, strict=True)])
            for formula, value in zip(formula_of, computed(target, kernel.name, balls), strict=True):
                true = formula(*balls)
                assert abs(value - true) <= TOLERANCE.get(target, 1e-60) * abs(true).max(arb(1)), at


def test_singular_values_may_lie_hundreds_of_orders_apart() -> None:
    kernel = next(k for k in SCALAR if k.name == "turn_excess")
    with ctx.workprec(3000):
        balls = [arb(800), arb(-800), arb(40)]
        for formula, value in zip(formulas_of(kernel, close=False), computed("numpy", kernel.name, balls), strict=True):
            assert abs(value / formula(*balls) - 1) < 1e-13


@pytest.mark.parametrize("target", OF_HALVES)
def test_the_halves_are_brought_to_the_determinant_that_is_better_known(target: str) -> None:
    """That of W where σ_1 < 3 σ_2, and the carried one where a difference of halves would lose digits."""
    bound = 1e-60 if target in ("arb", "mpmath") else 1e-13
    with ctx.workprec(BITS):
        for q in (0.25, 0.875, 1.125, 1.75, 2.375):
            own = ((arb(2.5) ** 2 - arb(q) ** 2) / 4).log()
            carried = own + arb(1e-3)
            # the halves (1.5, 2) and (0.6 q, −0.8 q) are of length 2.5 and q
            given = [arb(1.5), arb(2), arb(q) * 3 / 5, -arb(q) * 4 / 5, carried]
            p_1, p_2, q_1, q_2, log_det = computed(target, "halves_consistent", given)
            assert abs(log_det - (own if 2 * q < 2.5 else carried)) <= bound
            assert abs(((p_1**2 + p_2**2 - q_1**2 - q_2**2) / 4).log() - log_det) <= bound
            # σ_1 stays, and so do the directions
            assert abs((p_1**2 + p_2**2).sqrt() + (q_1**2 + q_2**2).sqrt() - (arb(2.5) + q)) <= 4 * bound
            assert abs(p_1 * 2 - p_2 * 1.5) <= 4 * bound and abs(q_1 * 4 + q_2 * 3) <= 4 * bound


@pytest.mark.parametrize("target", OF_HALVES)
def test_without_a_gap_both_singular_values_feel_the_same_gradient(target: str) -> None:
    with ctx.workprec(BITS):
        # (a · p)/|p|/2, whatever b is
        found = computed(target, "halves_diagonal", [arb(x) for x in (1.5, 2, 0, 0, 1, 0.5, 7, -3)])
        assert all(abs(x - arb(1) / 2) <= (1e-60 if target in ("arb", "mpmath") else 1e-15) for x in found)


def test_flint_computes_with_the_bits_asked_for() -> None:
    with flint.ctx.workprec(BITS):
        assert arb(2).sqrt().rel_accuracy_bits() > BITS - 5
