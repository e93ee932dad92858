"""The ledger of Sections 1 and 2: complete, as recorded, and readable as data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from derivations.layers import loss
from derivations.sources import CMV
from dlnsym import ledger
from dlnsym.commands import app as cli
from dlnsym.ledger import markdown as tables
from dlnsym.ledger import show
from dlnsym.proofs import Evidence, Judgement, Verdict
from dlnsym.proofs.judgement import Tally
from dlnsym.proofs.model import section

# one process judges the ledger for all of these tests
pytestmark = pytest.mark.xdist_group("ledger")

EQUATIONS = [f"1.{n}" for n in range(1, 19)] + [f"2.{n}" for n in range(1, 35)]
NAMED = ["thm-1.1", "def-2.1", "lem-2.2", "lem-2.3", "lem-2.4", "lem-2.5", "rem-2.6", "lem-2.7"]
REFUTED = {"1.6", "1.7", "1.13", "2.2", "2.7", "2.13", "lem-2.5", "2.21", "2.28", "lem-2.7"}
DEFINITIONS = {"1.1", "1.2", "1.3", "1.5", "1.8", "1.10", "1.11", "1.17", "1.18", "def-2.1", "2.1", "2.4", "2.8"} | {
    "2.12",
    "2.18",
    "2.29",
    "2.32",
    "2.33",
}
JSON_KEYS = [
    *("key", "source", "kind", "title", "verdict", "scope", "as_printed", "statement", "correction"),
    *("severity", "matters_to", "facts", "evidence", "seconds"),
]


def expected(key: str) -> Verdict:
    if key in REFUTED:
        return Verdict.REFUTED
    return Verdict.EXECUTABLE if key in DEFINITIONS else Verdict.PROVED


def test_no_row_is_missing() -> None:
    assert set(EQUATIONS + NAMED) <= set(ledger.claims())


def test_every_verdict_is_as_recorded(judgements: dict[str, Judgement]) -> None:
    found = {key: judgements[key].verdict for key in EQUATIONS + NAMED}
    assert found == {key: expected(key) for key in EQUATIONS + NAMED}


def test_nothing_fails(judgements: dict[str, Judgement]) -> None:
    assert ledger.failures(judgements.values()) == []


def test_each_claim_rejects_every_wrong_variant(judgements: dict[str, Judgement]) -> None:
    for j in judgements.values():
        assert j.evidence.variants_rejected == j.evidence.variants_wrong
        assert j.evidence.variants_wrong > 0 or j.kind in ("definition", "experiment"), j.key


def test_printed_forms(judgements: dict[str, Judgement]) -> None:
    for j in judgements.values():
        refuted = j.verdict is Verdict.REFUTED
        qualified = j.evidence.qualification is not None
        simulated = j.kind == "experiment" and j.verdict is not Verdict.REPRODUCED
        assert (j.as_printed != "yes") is (refuted or qualified or simulated), j.key
        assert j.as_printed != "slip" or refuted
        assert (j.correction is not None) is refuted
        # how far off it is, and for whom that matters, is said of each refuted row and of no other
        assert (j.deviation is not None) is refuted, j.key
        assert (j.evidence.separation is not None) is refuted
        assert j.scope
        assert j.printed or j.kind == "experiment"


def test_statements_about_trajectories_are_certified(judgements: dict[str, Judgement]) -> None:
    rows = [j for j in judgements.values() if j.kind == "trajectory"]
    assert {j.key for j in rows} == {"dln:trajectory-end", "dln:trajectory-signs", "dln:trajectory-parting"}
    for j in rows:
        assert j.verdict is Verdict.CERTIFIED, j.evidence.problems
        assert j.evidence.statistics


def test_deviations_are_counted_by_severity(judgements: dict[str, Judgement]) -> None:
    rows = list(judgements.values())
    counts = ledger.severities(rows)
    assert counts == {
        "transcription or index slip": 9,
        "misprint": 10,
        "standing assumption left out": 1,
        "substance": 3,
    }
    page = tables.ledger_page(rows)
    for words, number in counts.items():
        assert f"| {words} | {number} |" in page
    assert all(j.deviation.matters for j in rows if j.deviation is not None)
    said = " ".join((Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8").split())
    slips, misprints, assumptions, substance = counts.values()
    assert f"In {sum(counts.values())} rows the printed form does not hold: {slips} are slips" in said
    assert f"{misprints} are misprints, {assumptions} leaves out a standing assumption, and {substance} are of" in said


def test_no_row_that_is_proved_rests_on_words(judgements: dict[str, Judgement]) -> None:
    for j in judgements.values():
        if j.verdict in (Verdict.PROVED, Verdict.CERTIFIED):
            assert not j.in_words, j.key
        if j.verdict is Verdict.ARGUED:
            assert j.in_words, j.key


def test_sections_1_and_2_and_the_main_theorems_are_argued_nowhere(judgements: dict[str, Judgement]) -> None:
    for j in judgements.values():
        if section(j.key) in ("1", "2") or j.key in ("thm-3.2", "lem-3.4", "dln:runaway", "dln:runaway-masks"):
            assert not j.in_words, j.key


SLIPS = {
    "sec-2.1-rotated",
    "sec-3-attraction",
    "1.6",
    "1.13",
    "2.2",
    "2.7",
    "2.13",
    "2.21",
    "2.28",
    "lem-2.5",
    "lem-2.7",
    "3.13",
    "3.14",
    "3.15",
    "3.16",
    "3.27",
} | {
    "sec-1.3.1-lebesgue",
    "sec-1.3.2-submanifold",
    "sec-3.4.2-cube",
}


def test_slips_and_what_is_false_as_meant(judgements: dict[str, Judgement]) -> None:
    """The rows that the rule of docs/trust.md calls slips, and those that are false as meant."""
    refuted = [j for j in judgements.values() if j.verdict is Verdict.REFUTED]
    assert {j.key for j in refuted if j.as_printed == "slip"} == SLIPS
    assert {j.key for j in refuted if j.as_printed == "no"} == {
        "1.7",
        "sec-1.2-limit",
        "sec-1.2-existence",
        "sec-2.1-submersion",
    }


def test_order_is_the_papers() -> None:
    assert list(ledger.select(["2.10", "2.9", "1.18", "lem-2.4", "thm-1.1"])) == [
        "thm-1.1",
        "1.18",
        "lem-2.4",
        "2.9",
        "2.10",
    ]


def test_unknown_names() -> None:
    with pytest.raises(ledger.UnknownNameError, match="KEY: '9.9'"):
        ledger.select(["9.9"])
    with pytest.raises(ledger.UnknownNameError, match="name: there is no derivation and no key 'nonsense'"):
        ledger.derivation("nonsense")


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("2.9", "dlnsym: loss and spectrum both settle '2.9'"),
        ("own-x", "dlnsym: the key of a claim is 'own-x'; expected one like"),
    ],
)
def test_a_key_that_two_derivations_settle_or_that_says_no_place_is_refused_in_one_line(
    key: str, message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("DLNSYM_CACHE", str(tmp_path))
    monkeypatch.setattr(loss, "MORE", replace(loss.CLAIMS[0], source=CMV.at(key)), raising=False)
    ledger.derivation.cache_clear()
    monkeypatch.setattr(sys, "argv", ["dlnsym", "verify"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    error_output = capsys.readouterr().err
    assert (ended.value.code, error_output.count("\n"), error_output[: len(message)]) == (2, 1, message)
    ledger.derivation.cache_clear()


def test_finding_one_statement_loads_only_the_derivations_that_name_it() -> None:
    program = (
        "import sys; from dlnsym import ledger; ledger.select(['1.10'])\n"
        "print(*(name for name in sys.modules if name.startswith('derivations.') and name.count('.') == 2))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "derivations.layers.loss" in done.stdout.split()
    assert len(done.stdout.split()) < 8


def test_json_round_trip(judgements: dict[str, Judgement]) -> None:
    text = ledger.to_json(list(judgements.values()))
    rows = json.loads(text)
    assert [row["key"] for row in rows] == list(judgements)
    for row in rows:
        assert list(row)[: len(JSON_KEYS)] == JSON_KEYS
        assert row["as_printed"] in ("yes", "slip", "no", "not settled")
        for fact in row["facts"]:
            assert list(fact) == ["text", "relation", "method", "words", "kernel_checked"]
            assert fact["words"] is (fact["relation"] is None) is (fact["method"] is None)
            assert fact["text"] or not fact["words"]
    # one row a line
    assert len(text.splitlines()) == len(rows) + 2


def test_the_table_of_results_is_up_to_date(judgements: dict[str, Judgement]) -> None:
    committed = (Path(__file__).parents[2] / "RESULTS.md").read_text(encoding="utf-8")
    assert committed == tables.ledger_page(list(judgements.values())), "run: dlnsym verify --markdown RESULTS.md"


@pytest.mark.parametrize("width", [80, 100])
def test_the_table_cuts_no_word_of_a_title(width: int) -> None:
    widest, evidence = Verdict.NOT_REPRODUCED, Evidence({"sign changed": Tally(9999, 9999)})
    rows = [
        Judgement(c.key, "cmv", c.kind, c.title, c.scope, c.printed, widest, "no", None, name, (), evidence)
        for c, name in ledger.claims().values()
    ]
    screen = Console(width=width, file=StringIO())
    screen.print(show.ledger_table(rows, screen))
    printed = screen.file.getvalue()
    assert "…" not in printed
    assert {word for row in rows for word in row.title.split()} <= set(printed.split())


def test_one_worker_and_two_agree() -> None:
    keys = ["1.10", "2.5", "2.31", "1.1"]

    def verdicts(found: Iterable[Judgement]) -> dict[str, tuple[Verdict, int]]:
        return {j.key: (j.verdict, j.evidence.variants_wrong) for j in found}

    assert verdicts(ledger.run(keys, workers=1)) == verdicts(ledger.run(keys, workers=2))


def test_the_ledger_is_judged_by_one_worker(request: pytest.FixtureRequest) -> None:
    # pytest-xdist writes the group that it keeps together into the name of the test
    assert "PYTEST_XDIST_WORKER" not in os.environ or request.node.nodeid.endswith("@ledger")


@pytest.mark.parametrize("key", ["", "fig", "own-inversion", "sec-inversion", "own-2.4", "sec-x.2-y"])
def test_a_key_without_a_place_is_named(key: str) -> None:
    with pytest.raises(ledger.ContentsError, match=f"the key of a claim is '{key}'; expected"):
        ledger.order(key)
