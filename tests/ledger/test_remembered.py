"""Verdicts of an earlier run: used where nothing that they depend on has changed, and never where they are damaged."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import damage
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from dlnsym import ledger
from dlnsym.commands.app import commands
from dlnsym.ledger import content, discovery
from dlnsym.ledger.remembered import Remembered
from dlnsym.proofs import Judgement, Verdict

KEYS = ("1.10", "1.11", "1.17", "1.18")


@pytest.fixture(scope="module")
def rows() -> dict[str, Judgement]:
    return {j.key: j for j in ledger.run(KEYS)}


@pytest.fixture
def folder(tmp_path: Path, rows: dict[str, Judgement], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the verdicts of one derivation."""
    monkeypatch.setenv("DLNSYM_CACHE", str(tmp_path))
    cache = Remembered(tmp_path)
    for row in rows.values():
        cache.keep(row)
    return tmp_path


def verify(*arguments: str) -> str:
    done = CliRunner().invoke(commands, ["verify", *arguments])
    assert done.exit_code == 0, done.output
    return " ".join(done.output.split())


def test_a_kept_judgement_comes_back_whole(folder: Path, rows: dict[str, Judgement]) -> None:
    cache = Remembered(folder)
    assert {key: cache.judgement("loss", key) for key in KEYS} == rows
    assert cache.keys("loss") == KEYS
    assert cache.damaged == []


def test_a_second_run_judges_nothing_and_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "run", lambda *_, **__: pytest.fail("work was done"))
    printed = verify(*KEYS)
    assert "Verdicts of an earlier run: all" in printed
    assert "4 rows: " in printed


def test_fresh_judges_anew(folder: Path) -> None:
    assert "earlier run" not in verify("1.10", "--fresh")


def changed_source(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    known = discovery.source

    def source(name: str) -> str:
        return known(name) + ("\n# a remark" if name == module else "")

    monkeypatch.setattr(content, "source", source)


@pytest.mark.parametrize("module", ["derivations.layers.loss", "derivations.sources"])
def test_a_change_of_the_derivation_or_of_what_it_imports_is_judged(
    module: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed_source(monkeypatch, module)
    cache = Remembered(folder)
    assert cache.judgement("loss", "1.10") is None
    assert cache.earlier()["1.10"].verdict is Verdict.EXECUTABLE


def test_what_a_derivation_took_is_what_the_next_run_is_expected_to_take(folder: Path) -> None:
    assert Remembered(folder).entry("loss").seconds == 0
    verify(*KEYS, "--fresh")
    cache = Remembered(folder)
    assert 0 < cache.entry("loss").seconds == ledger.expected_seconds(cache)("loss")


def test_a_change_elsewhere_is_no_reason_to_judge(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed_source(monkeypatch, "derivations.spectrum.spectrum")
    assert Remembered(folder).judgement("loss", "1.10") is not None


@pytest.mark.parametrize("library", content.LIBRARIES)
def test_another_version_of_a_library_is_judged(library: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = content.version
    monkeypatch.setattr(content, "version", lambda name: known(name) + "9" * (name == library))
    content._judging.cache_clear()
    try:
        assert Remembered(folder).judgement("loss", "1.10") is None
    finally:
        content._judging.cache_clear()


def test_a_failure_is_not_kept(folder: Path, rows: dict[str, Judgement]) -> None:
    Remembered(folder).keep(replace(rows["1.10"], verdict=Verdict.FAILED))
    assert Remembered(folder).judgement("loss", "1.10") == rows["1.10"]


@pytest.mark.slow
def test_a_changed_verdict_is_shown(folder: Path, rows: dict[str, Judgement]) -> None:
    Remembered(folder).keep(replace(rows["1.10"], verdict=Verdict.PROVED))
    printed = verify("--section", "1", "--fresh")
    assert "Changed since the last run:" in printed
    assert "1.10: proved before, executable now" in printed


@given(data=st.data())
def test_a_damaged_file_is_ignored(
    data: st.DataObject, rows: dict[str, Judgement], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    # inputs must not depend on the clock
    Remembered(folder).keep(replace(rows["1.10"], seconds=0.5))
    file = folder / "loss.json"
    text = file.read_text(encoding="utf-8")
    altered = data.draw(st.one_of(damage.altered_json(text), st.integers(0, len(text) - 1).map(text.__getitem__)))
    file.write_text(altered, encoding="utf-8", errors="replace")
    again = Remembered(folder)
    found = again.judgement("loss", "1.10")
    if found is None:
        assert again.damaged == [str(file)]
    else:
        assert json.loads(altered) == json.loads(text)


def test_a_damaged_file_is_named(folder: Path) -> None:
    (folder / "loss.json").write_text("{", encoding="utf-8")
    printed = verify("1.10")
    assert "ignored, as it is damaged" in printed
    assert "earlier run" not in printed


def test_a_file_of_another_version_is_not_called_damaged(folder: Path, rows: dict[str, Judgement]) -> None:
    file = folder / "loss.json"
    content = json.loads(file.read_text(encoding="utf-8"))["content"]
    content["rows"]["1.10"]["evidence"] = {"of a later version": 1}
    Remembered(folder)._save(file, content)
    again = Remembered(folder)
    assert again.judgement("loss", "1.10") is None
    assert again.damaged == []


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DLNSYM_CACHE", str(tmp_path / "file" / "folder"))
    assert "executable" in verify("1.10")


def test_every_key_is_offered() -> None:
    from dlnsym.ledger import offered

    assert offered.keys() == tuple(ledger.claims())
