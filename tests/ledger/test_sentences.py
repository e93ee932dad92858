"""Each sentence of the paper has a row of the ledger that judges it, or a reason why it has none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dlnsym import ledger

PAGE = (Path(__file__).parents[2] / "docs/sentences.md").read_text(encoding="utf-8")
EARLIER = ("1.1", "1.2", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.4", "2", "2.1", "2.2", "2.3", "2.4", "3")
LATER = ("3.1", "3.2", "3.3", "3.3.1", "3.3.2", "3.4.1", "3.4.2", "3.4.3", "4")
SENTENCES = dict(
    zip(
        (*EARLIER, *LATER),
        (19, 49, 14, 5, 8, 14, 7, 3, 18, 10, 8, 10, 12, 19, 8, 2, 12, 31, 7, 31, 12, 12),
        strict=True,
    )
)
"""How many sentences the paper has in each section."""
REASONS = (
    "background: nothing about this model",
    "definition or notation",
    "organisation of the text, or a heading",
    "set-up of a simulation: a choice, not a statement",
    "prospect, motive or opinion",
    "what another work did",
)
"""What is not asserted; any other reason is one sentence's own and names rows or says that the matter is open."""


def rows() -> Iterator[tuple[str, int, str, str]]:
    for line in PAGE.splitlines():
        found = re.fullmatch(r"\| ([\d.]+) \| (\d+) \| (.*) \| (.*) \|", line)
        if found:
            yield found[1], int(found[2]), found[3], found[4]


def named(said: str) -> list[str]:
    """Keys of rows in words, and pages, that a cell names."""
    return re.findall(r"\b(?:sec|dln|fig|thm|lem|def|rem)[-:][\w.:-]*\w|docs/\w+\.md", said)


def test_every_sentence_is_there_once() -> None:
    numbers: dict[str, list[int]] = {}
    for section, number, words, _ in rows():
        numbers.setdefault(section, []).append(number)
        assert words
    assert {section: list(range(1, count + 1)) for section, count in SENTENCES.items()} == numbers


def test_every_sentence_has_a_row_or_a_reason() -> None:
    keys = set(ledger.claims())
    for section, number, _, said in rows():
        own = named(said)
        known = said in keys or said in REASONS or said.startswith("open: ")
        assert known or own, (section, number, said)
        if not known:
            assert all(key in keys or (Path(__file__).parents[2] / key).is_file() for key in own), (section, number)


def test_most_sentences_that_assert_something_have_a_row() -> None:
    keys = set(ledger.claims())
    judged = [said for *_, said in rows() if said in keys]
    opened = [said for *_, said in rows() if said.startswith("open: ")]
    assert len(judged) > 150 and len(opened) < 5


def test_every_statement_in_words_and_on_simulations_is_of_some_sentence() -> None:
    """Rows on statements in words are not made up: those of the paper on simulations are all pointed to."""
    pointed = {key for *_, said in rows() for key in named(said)}
    simulations = {key for key, (claim, _) in ledger.claims().items() if claim.kind == "experiment" and ":" not in key}
    assert simulations <= pointed
