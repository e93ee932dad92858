"""What a row prints is what was compared with the transcription of the paper: altering any of it fails the row."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from dlnsym import ledger
from dlnsym.ledger.transcription import difference, entries, normal
from dlnsym.proofs import Claim, Verdict

CLAIMS: dict[str, Claim] = {key: claim for key, (claim, _) in ledger.claims().items()}
TOKEN = re.compile(r"\\[A-Za-z]+|[A-Za-z0-9]")


def altered(latex: str, rng: random.Random) -> str:
    """One letter, digit or command in the place of another."""
    places = [m for m in TOKEN.finditer(latex) if m.group() not in (r"\left", r"\right", r"\quad", r"\text")]
    position = rng.choice(places)
    other = rng.choice([x for x in ("q", "7", r"\mu") if x != position.group()])
    return latex[: position.start()] + other + " " + latex[position.end() :]


def test_every_row_of_the_paper_is_compared() -> None:
    rows = {k for k, c in CLAIMS.items() if c.source.work.key == "cmv" and c.printed and c.kind != "experiment"}
    assert rows == set(entries())
    assert not [key for key in rows if difference(CLAIMS[key])]


def test_most_rows_are_compared_by_the_machine_and_the_others_say_what_differs() -> None:
    how = [entry.how for entry in entries().values()]
    assert how.count("reading") < len(how) / 4
    assert all(entry.why for entry in entries().values() if entry.how == "reading")


@pytest.mark.parametrize("key", sorted(entries()))
def test_altering_what_is_printed_or_corrected_is_noticed(key: str) -> None:
    claim, rng = CLAIMS[key], random.Random(key)
    for _ in range(8):
        assert difference(replace(claim, printed=altered(claim.printed, rng)))
        if claim.correction is not None:
            assert difference(replace(claim, correction=altered(claim.correction, rng)))


def test_an_altered_row_fails() -> None:
    claim = replace(CLAIMS["1.10"], printed=CLAIMS["1.10"].printed.replace("2", "3", 1))
    found = ledger.judged(claim, "loss")
    assert found.verdict is Verdict.FAILED
    assert "transcription" in " ".join(found.evidence.problems)


@pytest.mark.parametrize(
    ("a", "b"),
    [(r"x_{i}", "x_i"), (r"\left(a\right)", "(a)"), (r"a \leq b,", r"a\le b"), (r"\tfrac{1}{2}", r"\frac12")],
)
def test_spacing_is_no_difference(a: str, b: str) -> None:
    assert normal(a) == normal(b)
