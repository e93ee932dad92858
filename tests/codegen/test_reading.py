"""Every form of every kernel is proved to be its formula, and a form that is not is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sympy import Eq, Expr, Piecewise, S, Symbol, Tuple, exp, log

from dlnsym import ledger
from dlnsym.algebra.functions import Either, Level, exprel
from dlnsym.codegen import Form, Kernel
from dlnsym.codegen.reading import Reader
from dlnsym.proofs.judge import holds

KERNELS = {kernel.name: kernel for kernel in ledger.kernels()}
READER = Reader(KERNELS.values())
x, y = Symbol("x", positive=True), Symbol("y", positive=True)
N = Symbol("N", integer=True, positive=True)


def as_it_stands(kernel: Kernel) -> bool:
    return all(form.value == kernel.meaning and not form.used() for form in kernel.forms.values())


@pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)
def test_every_form_of_a_kernel_is_its_formula(kernel: Kernel) -> None:
    facts = list(READER.facts_of(kernel))
    assert facts or as_it_stands(kernel)
    assert [fact.text for fact in facts if not holds(fact)] == []
    if N in kernel.args and not kernel.finite_depth and not kernel.of_matrices and facts:
        assert any("N = ∞" in fact.text for fact in facts)


ANY_VALUE = {("halves_rates", name) for name in ("per_gap", "u_1", "u_2")} | {("halves_consistent", "of_q")}
"""Where the gap of the singular values is 0, these multiply what is 0."""


def elsewhere(e: Expr) -> Expr:
    """The expression where no gap is 0."""
    found: Expr = e.xreplace(dict.fromkeys(e.atoms(Eq), S.false))
    return found


def changed_branches(e: Expr) -> Iterator[Expr]:
    """The expression with one of the values that it chooses from twice as large, or one where it is nought."""
    for choice in e.atoms(Piecewise, Either):
        for k, arg in enumerate(choice.args):
            if isinstance(choice, Piecewise):
                other = (2 * arg[0] if arg[0] != 0 else S.One, arg[1])
            elif k > 0:
                other = 2 * arg if arg != 0 else S.One
            else:
                continue
            yield e.xreplace({choice: choice.func(*choice.args[:k], other, *choice.args[k + 1 :])})


def changed(kernel: Kernel, target: str) -> Iterator[Kernel]:
    """The kernel with one part of its value, or one branch, changed."""
    form = kernel.forms[target]
    parts = form.value.args if isinstance(form.value, Tuple) else (form.value,)
    for k, part in enumerate(parts):
        wrong = [*parts[:k], 2 * part, *parts[k + 1 :]]
        yield replace(kernel, forms={target: Form(Tuple(*wrong) if len(parts) > 1 else wrong[0], form.letters)})
    for value in changed_branches(form.value):
        yield replace(kernel, forms={target: Form(value, form.letters)})
    for k, (letter, e) in enumerate(form.letters):
        if (letter, e) not in form.used():
            continue
        for other in changed_branches(e):
            if (kernel.name, str(letter)) in ANY_VALUE and elsewhere(other) == elsewhere(e):
                continue
            letters = (*form.letters[:k], (letter, other), *form.letters[k + 1 :])
            yield replace(kernel, forms={target: Form(form.value, letters)})


READ = [
    (kernel, target)
    for kernel in KERNELS.values()
    if not kernel.of_matrices and not as_it_stands(kernel)
    for target, form in kernel.forms.items()
    if all(form != other for name, other in kernel.forms.items() if name < target)
]


@pytest.mark.parametrize(("kernel", "target"), READ, ids=[f"{k.name}-{t}" for k, t in READ])
def test_a_wrong_value_in_any_branch_is_seen(kernel: Kernel, target: str) -> None:
    for wrong in changed(kernel, target):
        assert not all(holds(fact) for fact in READER.facts_of(wrong)), wrong.forms[target]


def kernel(meaning: Expr, value: Expr, **how: object) -> Kernel:
    args = tuple(a for a in (x, y, N) if a in (meaning.free_symbols | value.free_symbols))
    return Kernel("own", args, meaning, {"numpy": Form(value)}, "Own.", "nowhere", **how)  # type: ignore[arg-type]


def proved(own: Kernel) -> bool:
    return all(holds(fact) for fact in Reader((own,)).facts())


def test_a_form_has_to_be_right_at_infinite_depth_too() -> None:
    assert proved(kernel(N * (x ** (1 / N) - 1), Level(log(x), N)))
    # right at every finite depth; log x − 0 · x at N = ∞ is right as well, a bare N is not
    assert proved(kernel(N * (x ** (1 / N) - 1), log(x) * exprel(log(x) / N)))
    assert not proved(kernel(N * (x ** (1 / N) - 1), N * exp(log(x) / N) - N))
    assert proved(kernel(N * (x ** (1 / N) - 1), N * exp(log(x) / N) - N, finite_depth=True))


def test_a_special_value_has_to_be_the_limit() -> None:
    gap = (x - y) / (log(x) - log(y))
    for value, right in ((x, True), (y, True), (2 * x, False)):
        own = kernel(gap, Piecewise((value, Eq(x, y)), (gap, True)))
        assert proved(own) is right


def test_both_sides_of_a_choice_are_read() -> None:
    for other, right in ((x + x, True), (x, False)):
        assert proved(kernel(2 * x, Either(x < 1, other, 2 * x))) is right
        assert proved(kernel(2 * x, Either(x < 1, 2 * x, other))) is right


def test_an_equation_that_holds_nowhere_is_refused() -> None:
    own = kernel(x, Piecewise((7, Eq(x, 7)), (x, True)))
    with pytest.raises(ValueError, match="own: no point is known at which"):
        list(Reader((own,)).facts())


def test_what_a_form_computes() -> None:
    own = kernel(2 * x, Either(x < 1, x + x, 3 * x))
    reader = Reader((own,))
    assert reader.value(own, "numpy") == 3 * x
    assert reader.value(own, "numpy", [x < 1]) == 2 * x
    caller = Kernel("caller", (x,), 2 * x + 1, {"numpy": Form(own(x) + 1)}, "One more.", "nowhere")
    assert Reader((own, caller)).value(caller, "numpy") == 2 * x + 1
