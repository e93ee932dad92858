"""What the commands print: the table of the ledger on a terminal of the usual width."""

from __future__ import annotations

import pytest
from rich.console import Console

from dlnsym.ledger import show
from dlnsym.proofs import Judgement, Verdict


def judgement(key: str, title: str = "Outcomes are distributed as volume is") -> Judgement:
    return Judgement(
        key, "cmv", "experiment", title, "every depth", "", Verdict.NOT_REPRODUCED, False, None, "simulations"
    )


def lines(*found: Judgement, width: int) -> list[str]:
    console = Console(width=width, highlight=False)
    with console.capture() as captured:
        console.print(show.ledger_table(found, console))
    return [line.rstrip() for line in captured.get().splitlines()]


@pytest.mark.parametrize("width", [80, 120])
def test_a_long_key_leaves_room_for_the_statement(width: int) -> None:
    told = lines(judgement("sec-3.3.2-outcomes-by-depth"), width=width)
    cells = [line[1:].split("  ")[0] for line in told if line]
    assert cells[-3:] == ["sec-3.3.2-", "outcomes-by-", "depth"]
    assert "…" not in "".join(told)


def test_figures_stand_in_one_section() -> None:
    def empty(*keys: str) -> int:
        return lines(*map(judgement, keys), width=120).count("")

    assert empty("3.1", "fig-2", "fig-10") == empty("3.1")
    assert empty("2.9", "3.1", "fig-2", "fig-10") == empty("3.1") + 1


def test_words_in_brackets_are_words() -> None:
    told = "\n".join(lines(judgement("2.9", "on [a, b] [/bold]"), width=120))
    assert "on [a, b] [/bold]" in " ".join(told.split())
