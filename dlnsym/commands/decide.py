"""``dlnsym decide``: a relation of one's own, proved, refuted at a point, or undecided."""

from __future__ import annotations

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.terminal import CommandError


@click.command("decide", short_help="Prove or refute a relation of your own.")
@click.argument("relation")
@click.option("--positive", metavar="NAMES", default="", help="Names of positive numbers, such as x,y.")
@click.option("--nonnegative", metavar="NAMES", default="", help="Names of numbers that are not negative.")
@click.option("--real", metavar="NAMES", default="", help="Names of real numbers.")
@click.option("--integer", metavar="NAMES", default="", help="Names of whole numbers; one may be positive as well.")
@click.option(
    "--matrix", "matrices", metavar="NAMES", default="", help="Names of square matrices, which do not commute."
)
@click.option("--seconds", type=float, default=10.0, show_default=True, help="Time that it may take.")
def command(
    relation: str, positive: str, nonnegative: str, real: str, integer: str, matrices: str, seconds: float
) -> None:
    """Decide whether RELATION, such as "sqrt(x*y) = sqrt(x)*sqrt(y)", holds for all values of its names.

    Relations are =, <=, <, >= and >. Names of which nothing is said are complex numbers. The text is parsed, never
    run. A relation is asserted wherever both of its sides are defined.

    \b
      dlnsym decide "sqrt(x*y) = sqrt(x)*sqrt(y)" --positive x,y
      dlnsym decide "Sum(j, (j, 1, N)) = N*(N + 1)/2" --integer N --positive N
      dlnsym decide "Limit((1 + x/N)**N, N, oo) = exp(x)" --real x
      dlnsym decide "T(A*B) = T(B)*T(A)" --matrix A,B

    Exit status: 0 proved; 1 refuted, or undecided, which it says; 2 bad usage.
    """
    from rich.markup import escape

    from dlnsym.proofs.decide import decide

    try:
        found = decide(
            relation,
            positive=positive,
            nonnegative=nonnegative,
            real=real,
            integer=integer,
            matrices=matrices,
            seconds=seconds,
        )
    except (TypeError, ValueError) as error:
        raise CommandError(str(error)) from None
    console().print(f"[bold]{found.verdict}[/]: {escape(found.reason)}", soft_wrap=True)
    if found.verdict != "proved":
        raise SystemExit(1)
