"""``dlnsym kernels``: regenerate, compare, measure."""

from __future__ import annotations

from typing import Any

import click

from dlnsym._shared.terminal import console


@click.command("kernels", short_help="Generate, check or measure the numeric kernels.")
@click.option("--check", is_flag=True, help="Only compare, and prove each form; write nothing.")
@click.option("--accuracy", is_flag=True, help="Measure the numpy kernels against ball arithmetic.")
def command(check: bool, accuracy: bool) -> None:
    """Regenerate the numeric kernels from the derivations.

    Without an option, the modules of the package dlnsym.kernels are written again where they differ.

    \b
      dlnsym kernels                after a change in a derivation
      dlnsym kernels --check        as generated, and each form its formula?
      dlnsym kernels --accuracy     worst and mean error, in ulp

    Exit status: 0 done, or nothing differs; 1 a kernel differs or is not proved (--check), or misses its bound
    (--accuracy); 2 bad usage.
    """
    from dlnsym import ledger
    from dlnsym.codegen import generate

    out = console()
    status = 0
    if check:
        status = _print_check(out)
    if accuracy:
        status = max(status, _print_accuracy(out))
    if check or accuracy:
        raise SystemExit(status)
    changed = generate.write(ledger.kernels())
    for path in changed:
        out.print(f"written: {path.name}")
    if not changed:
        out.print("nothing changed")


def _print_check(out: Any) -> int:
    """Compare text and prove forms, print, and return the exit status: 1 where one fails."""
    from dlnsym import ledger
    from dlnsym.codegen import generate
    from dlnsym.codegen.reading import Reader
    from dlnsym.proofs.judge import holds

    known = ledger.kernels()
    drifted = generate.check(known)
    for path in drifted:
        out.print(f"differs: {path.name}")
    with console(stderr=True).status("proving that every form is its formula"):
        facts = list(Reader(known).facts())
        broken = [fact for fact in facts if not holds(fact)]
    for fact in broken:
        out.print(f"not proved: {fact.text}", markup=False)
    if not (drifted or broken):
        out.print(
            "the committed kernels are what the derivations generate, and every form is its formula: "
            f"{len(facts)} equalities proved"
        )
    return 1 if drifted or broken else 0


def _print_accuracy(out: Any) -> int:
    """Measure, print, and return the exit status: 1 if a bound is missed."""
    from dlnsym.codegen import accuracy
    from dlnsym.commands.accuracy import accuracy_table, tensor_table
    from dlnsym.manifold import accuracy as tensor_accuracy

    with console(stderr=True).status("measuring against ball arithmetic"):
        rows = accuracy.measure()
        tensors = tensor_accuracy.measure()
    out.print(accuracy_table(rows))
    out.print(tensor_table(tensors))
    missed = sum(not r.holds for r in rows) + sum(not r.holds for r in tensors)
    out.print(f"{sum(r.points for r in rows) + sum(r.points for r in tensors)} evaluations; {missed} bounds missed")
    return 1 if missed else 0
