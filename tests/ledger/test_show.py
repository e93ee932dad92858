"""What the commands print: the table of the ledger on a terminal of the usual width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.console import Console

from dlnsym import ledger
from dlnsym.ledger import show
from dlnsym.proofs import Judgement, Verdict


def judgement(key: str, title: str = "Outcomes are distributed as volume is") -> Judgement:
    return Judgement(
        key, "cmv", "experiment", title, "every depth", "", Verdict.NOT_REPRODUCED, "no", None, "simulations"
    )


def lines(*found: Judgement, width: int) -> list[str]:
    console = Console(width=width, highlight=False)
    with console.capture() as captured:
        console.print(show.ledger_table(found, console))
    return [line.rstrip() for line in captured.get().splitlines()]


@pytest.mark.parametrize("width", [80, 120])
def test_a_long_key_leaves_room_for_the_statement(width: int) -> None:
    printed = lines(judgement("sec-3.3.2-outcomes-by-depth"), width=width)
    cells = [line[1:].split("  ")[0] for line in printed if line]
    assert cells[-3:] == ["sec-3.3.2-", "outcomes-by-", "depth"]
    assert "…" not in "".join(printed)


def test_figures_stand_in_one_section() -> None:
    def empty(*keys: str) -> int:
        return lines(*map(judgement, keys), width=120).count("")

    assert empty("3.1", "fig-2", "fig-10") == empty("3.1")
    assert empty("2.9", "3.1", "fig-2", "fig-10") == empty("3.1") + 1


def test_words_in_brackets_are_words() -> None:
    printed = "\n".join(lines(judgement("2.9", "on [a, b] [/bold]"), width=120))
    assert "on [a, b] [/bold]" in " ".join(printed.split())


def shown(text: object) -> str:
    console = Console(width=80, highlight=False)
    with console.capture() as captured:
        console.print(text)
    return captured.get()


def test_refutations_come_in_the_order_of_the_paper_with_their_titles() -> None:
    rows = [replace(judgement(key, f"title of {key}"), verdict=Verdict.REFUTED) for key in ("1.7", "thm-9.1", "3.2")]
    printed = shown(show.findings(rows, Console(width=80)))
    assert [line.split()[0] for line in printed.splitlines()[1:]] == ["1.7", "thm-9.1", "3.2"]
    assert "title of 3.2" in printed


def test_changes_name_what_is_new_other_and_gone() -> None:
    old = {key: judgement(key) for key in ("2.9", "2.10", "2.11")}
    now = [replace(old["2.9"], verdict=Verdict.OPEN), old["2.10"], judgement("2.12")]
    printed = shown(show.changes(now, old, whole=True))
    assert "2.9: not reproduced before, open now" in printed
    assert "2.12: new, not reproduced" in printed
    assert "2.11: gone" in printed
    assert "2.10:" not in printed
    assert "2.11" not in shown(show.changes(now, old, whole=False))
    assert "nothing" in shown(show.changes([old["2.9"]], old, whole=False))


def test_a_panel_says_where_the_row_leads() -> None:
    row = replace(judgement("2.9"), derivation="spectrum", kind="identity", verdict=Verdict.PROVED)
    printed = shown(show.claim_panel(row, Console(width=80)))
    assert "derivations/spectrum/spectrum.py" in printed
    assert "kernels" in printed
    assert "dlnsym.spectrum" in printed


def test_a_counterexample_names_every_letter_of_its_statement() -> None:
    (row,) = ledger.run(["1.7"])
    assert row.evidence.separation is not None
    assert ", W = [[" in row.evidence.separation.point
