"""The generator: printers, ball functions, and that generation is a function of the derivations alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from flint import acb, arb, fmpq
from hypothesis import given
from hypothesis import strategies as st
from sympy import (
    Abs,
    Expr,
    Integer,
    Max,
    Min,
    Piecewise,
    Rational,
    S,
    Sum,
    Symbol,
    cosh,
    exp,
    gamma,
    log,
    pi,
    sinh,
    sqrt,
)
from sympy.codegen.cfunctions import exp2, expm1, log1p, log2

from dlnsym import ledger
from dlnsym.algebra.ball_printer import ArbPrinter
from dlnsym.algebra.functions import Quotient, Scaled, with_quotients
from dlnsym.codegen import Form, Kernel, ball_function, elementary, generate, sinhc
from dlnsym.codegen.printers import VectorPrinter

x, y = (Symbol(name, positive=True) for name in "xy")
N, j = (Symbol(name, positive=True, integer=True) for name in "Nj")

EXPRESSIONS = (
    x ** Rational(1, 3) * log(x) + sqrt(2),
    Sum((x**2) ** ((3 - j) / S(3)) * (y**2) ** ((j - 1) / S(3)), (j, 1, 3)) / 3,
    Sum(j**2 / S(3) ** j + exp(j / S(3)), (j, 0, 4)),
    sinhc(log(x / y)),
    Max(x, y, 2) - Min(x, y),
    Piecewise((x, x < y), (y, True)),
    Piecewise((x, x >= y), (-y, True)),
    -2 / x**2 / y + x**-3,
    pi * exp(-x) + S(3) / 4 + exp(1),
    2**x * sinh(x) * cosh(y),
    expm1(x) / log1p(y),
    Abs(x - y) / sqrt(x),
    (x + y) ** (-y),
)


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=str)
def test_a_ball_function_holds_the_value(expression: Expr) -> None:
    point = {x: Rational(5, 2), y: Rational(4, 3)}
    ball = ball_function((x, y), expression)(arb(fmpq(5, 2)), arb(fmpq(4, 3)))
    value = str(expression.doit().xreplace(point).evalf(40))
    assert ball.is_finite()
    assert ball.overlaps(arb(value))
    assert ball.rel_accuracy_bits() > 40


def test_ball_functions_work_on_balls_about_zero_and_on_complex_balls() -> None:
    around_zero = arb(0, 1e-10)
    assert ball_function((x,), sinhc(x))(around_zero).contains(1)
    assert ball_function((x,), x**2)(arb(0, 1)).overlaps(arb(0.5))
    assert ball_function((x,), x**2)(acb(0, 1)).contains(-1)


def test_an_open_comparison_and_an_unknown_function_are_errors() -> None:
    choice = ball_function((x, y), Piecewise((x, x < y), (y, True)))
    with pytest.raises(ValueError, match="cannot be decided"):
        choice(arb(1, 0.1), arb(1, 0.1))
    with pytest.raises(NotImplementedError, match="gamma"):
        ball_function((x,), gamma(x))
    with pytest.raises(NotImplementedError, match="rounded"):
        ball_function((x,), 0.1 * x)
    with pytest.raises(NotImplementedError, match="bounds"):
        ArbPrinter().doprint(Sum(x**j, (j, 1, N)))
    with pytest.raises(NotImplementedError, match="unconditional"):
        VectorPrinter().doprint(Piecewise((x, x < y)))


@given(st.fractions(-20, 20, max_denominator=50))
def test_sinhc_is_even_and_at_least_one(at: Any) -> None:
    value = ball_function((x,), sinhc(x))(arb(fmpq(at.numerator, at.denominator)))
    mirrored = ball_function((x,), sinhc(x))(-arb(fmpq(at.numerator, at.denominator)))
    assert value.overlaps(mirrored)
    assert not value < 1


def test_machine_functions_mean_what_they_say() -> None:
    k = Symbol("k", integer=True)
    assert elementary(Scaled(x, k)) == x * 2**k
    assert elementary(Quotient(x, y)) == x / y
    assert elementary(exp2(log2(x))).simplify() == x
    assert sinhc(x).diff(x).subs(x, 1).equals(cosh(1) - sinh(1))
    assert with_quotients(x / y + 1) == Quotient(x, y) + 1


def test_unused_letters_are_dropped_and_used_ones_unfolded() -> None:
    a, b, c = (Symbol(name) for name in "abc")
    form = Form(b + 1, ((a, x**2), (b, a * y), (c, a + b)))
    assert form.used() == ((a, x**2), (b, a * y))
    assert form.unfolded() == x**2 * y + 1


def test_the_committed_kernels_are_what_the_derivations_generate() -> None:
    assert generate.check(ledger.kernels()) == []


def test_any_change_is_a_drift_and_writing_mends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "kernels"
    shutil.copytree(generate.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(generate, "FOLDER", folder)
    texts = generate.generate(ledger.kernels())
    monkeypatch.setattr(generate, "generate", lambda _: texts)
    assert generate.check(ledger.kernels()) == []
    changed = folder / "numpy_target.py"
    changed.write_text(changed.read_text(encoding="utf-8") + " ", encoding="utf-8")
    stray = folder / "left_over.py"
    stray.touch()
    (folder / "arb_target.py").unlink()
    assert set(generate.check(ledger.kernels())) == {changed, stray, folder / "arb_target.py"}
    assert set(generate.write(ledger.kernels())) == {changed, folder / "arb_target.py"}
    assert generate.check(ledger.kernels()) == [stray]


@pytest.mark.slow
def test_generation_does_not_depend_on_the_hash_seed() -> None:
    root = Path(__file__).resolve().parents[2]
    code = (
        "from dlnsym import ledger; from dlnsym.codegen.generate import check\n"
        "raise SystemExit(len(check(ledger.kernels())))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "4242"}
    subprocess.run([sys.executable, "-c", code], cwd=root, env=environment, check=True)


def test_a_kernel_is_generated_for_the_targets_it_has_a_form_for() -> None:
    kernel = Kernel("spectrum", (x,), 2 * x, {"mpmath": Form(2 * x)}, "Twice x.", "nowhere")
    texts = {path.name: text for path, text in generate.generate([kernel]).items()}
    assert "def spectrum(x: Any) -> Any:" in texts["mpmath_target.py"]
    assert '"""Twice x. Source: nowhere."""' in texts["mpmath_target.py"]
    assert "spectrum" not in texts["numpy_target.py"]


def test_long_formulas_are_broken_into_lines() -> None:
    letters = [Symbol(f"a_rather_long_name_{k}", positive=True) for k in range(6)]
    value = log(1 + exp(letters[0])) * sum((exp(a) for a in letters), Integer(0)) ** 3
    kernel = Kernel("long", tuple(letters), value, {"numpy": Form(value)}, "Long.", "nowhere")
    text = generate.source("numpy", [kernel])
    body = [line for line in text.splitlines() if not line.startswith("def")]
    assert max(map(len, body)) <= 100
