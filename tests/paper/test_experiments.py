"""Experiments run at their small sizes: the files, the record, the ledger's rows, the command."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import run
from small_runs import GROUP, cases, simulated

from derivations.completion import simulations
from dlnsym import ledger
from dlnsym import paper as experiments
from dlnsym.paper import record
from dlnsym.paper.findings import Finding, Statistic
from dlnsym.paper.model import Runner
from dlnsym.paper.run import reproduce
from dlnsym.proofs import Verdict

KINDS = ("csv", "md", "pdf", "png", "svg", "tex")
CLAIMS = {claim.key: claim for claim in simulations.CLAIMS}


@pytest.mark.xdist_group(GROUP)
@pytest.mark.parametrize("name", cases(experiments.NAMES))
def test_quick_verdicts_are_those_of_the_record(name: str) -> None:
    each = experiments.experiment(name)
    findings = each.judge(each.quick, simulated(name))
    entry = record.committed("quick")[name]
    assert record.differences(findings, entry.findings) == []
    assert json.loads(json.dumps(record.plain(each.quick))) == entry.parameters
    assert each.keys == tuple(f.key for f in findings)
    assert [line for f, g in zip(findings, entry.findings, strict=True) for line in outside(f, g)] == []


def outside(found: Finding, recorded: Finding) -> list[str]:
    """Statistics that do not lie within the interval of the record, which more than the machine has changed.

    What is measured in seconds differs from run to run.  The middle of a resampled distance can lie below its interval.
    """
    if found.key == "sec-3.1-costs":
        return []
    lines = []
    for now, then in zip(found.statistics, recorded.statistics, strict=True):
        if then.low is None or then.high is None:
            continue
        least, most = min(then.low, then.value), max(then.high, then.value)
        if not (least - 1e-4 * abs(least) <= now.value <= most + 1e-4 * abs(most)):
            lines.append(f"{found.key}: {now.name}: {now.value}; the record says {then.value}, {least} to {most}")
    return lines


@pytest.mark.slow
def test_equal_seeds_give_equal_bytes_in_every_picture_and_table(tmp_path: Path) -> None:
    """In processes of their own, of which one shares its work among two more."""
    folders = [tmp_path / "one", tmp_path / "two"]
    for workers, folder in enumerate(folders, start=1):
        command = ["reproduce", "--quick", "--out", str(folder), "--workers", str(workers)]
        environment = os.environ | {"PYTHONHASHSEED": str(workers)}
        subprocess.run([sys.executable, "-m", "dlnsym", *command], env=environment, check=True, capture_output=True)
    names = sorted(path.name for path in folders[0].iterdir())
    assert names == sorted(path.name for path in folders[1].iterdir())
    drawn = {name.rpartition(".")[0] for name in names if name.endswith(".png")}
    assert {f"{name}.{kind}" for name in drawn for kind in KINDS[1:]} <= set(names) and len(drawn) > 10
    for each in names:
        # costs are seconds, measured anew in each run
        if not each.startswith("costs."):
            assert (folders[0] / each).read_bytes() == (folders[1] / each).read_bytes(), each


@pytest.mark.parametrize("name", ["fig-5", pytest.param("fig-10", marks=pytest.mark.slow)])
def test_equal_seeds_give_equal_bytes(name: str, tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
        (result,) = reproduce([name], "quick", Runner(workers=1), folder)
        assert {path.suffix for path in result.files} == {".png", ".pdf", ".svg", ".md", ".tex", ".csv"}
    for each in sorted(path.name for path in folders[0].iterdir()):
        assert (folders[0] / each).read_bytes() == (folders[1] / each).read_bytes(), each


def test_every_experiment_settles_rows_of_the_ledger_and_none_twice() -> None:
    settled = [key for name in experiments.NAMES for key in experiments.experiment(name).keys]
    assert len(settled) == len(set(settled))
    assert set(settled) <= set(CLAIMS)


def test_what_is_needed_comes_before() -> None:
    for k, name in enumerate(experiments.NAMES):
        assert set(experiments.experiment(name).needs) <= set(experiments.NAMES[:k])


def test_the_full_record_is_of_the_parameters_in_the_code() -> None:
    full = record.committed("full")
    assert set(full) <= set(experiments.NAMES)
    for name, entry in full.items():
        assert entry.parameters == record.plain(experiments.experiment(name).parameters), name
        assert [f.key for f in entry.findings] == list(experiments.experiment(name).keys)


def test_select() -> None:
    assert experiments.select([]) == experiments.NAMES
    assert experiments.select(["6", "fig-5", "5"]) == ("fig-5", "fig-6")
    for wrong in ("1", "11", "fig", "", "5 6", "fig-5-6", "σ"):
        with pytest.raises(experiments.UnknownExperimentError, match="FIG"):
            experiments.select([wrong])


# ---------------------------------------------------------------- the record


FOUND = Finding("fig-4", "reproduced", "rule", (Statistic("share", 0.123456789, 0.0, math.inf, 7),), "but", None)


def test_record_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    entry = record.Entry({"depths": [5, "inf"]}, "portable", {"numpy": "2"}, (FOUND,))
    record.write({"fig-4": entry}, path)
    read = record.read(path)["fig-4"]
    assert read.findings == (replace(FOUND, statistics=(Statistic("share", 0.123457, 0, math.inf, 7),)),)
    assert (read.parameters, read.engine, read.versions) == (entry.parameters, entry.engine, entry.versions)
    before = path.read_bytes()
    record.write({"fig-4": read}, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format": 1}',
        '{"format": 2, "experiments": {}}',
        '{"format": 1, "experiments": []}',
        '{"format": 1, "experiments": {"fig-4": {}}}',
        '{"format": 1, "experiments": {"fig-4": {"parameters": {}, "engine": "", "versions": {}, "findings": [{}]}}}',
        '{"format": 1, "experiments": {"fig-4": {"parameters": {}, "engine": "", "versions": {}, "findings":'
        ' [{"key": "fig-4", "verdict": "proved", "rule": "", "statistics": []}]}}}',
    ],
)
def test_what_is_no_record_is_a_clear_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(record.RecordError):
        record.read(path)


def test_differences() -> None:
    other = replace(FOUND, key="fig-9")
    worse = replace(FOUND, verdict="not reproduced", qualification=None)
    assert record.differences([FOUND, other], [other, FOUND]) == []
    assert record.differences([replace(FOUND, statistics=())], [FOUND]) == []
    assert "record says reproduced, with a qualification" in record.differences([worse], [FOUND])[0]
    assert "no verdict" in record.differences([FOUND], [])[0]
    assert "nothing was found" in record.differences([], [FOUND])[0]


@pytest.mark.parametrize(
    ("found", "verdict", "as_printed"),
    [
        (FOUND, Verdict.REPRODUCED, "no"),
        (replace(FOUND, qualification=None), Verdict.REPRODUCED, "yes"),
        (replace(FOUND, verdict="not reproduced", qualification=None), Verdict.NOT_REPRODUCED, "no"),
        (replace(FOUND, verdict="no power", qualification=None), Verdict.NO_POWER, "not settled"),
        (replace(FOUND, verdict="consistent with selection"), Verdict.SELECTED, "not settled"),
        (replace(FOUND, verdict="hypothesis of ours"), Verdict.HYPOTHESIS, "not settled"),
        (None, Verdict.OPEN, "yes"),
    ],
)
def test_the_ledger_takes_the_verdict_of_the_record(
    found: Finding | None, verdict: Verdict, as_printed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "findings", lambda: {"fig-4": found} if found else {})
    row = ledger.judged(CLAIMS["fig-4"], "simulations")
    assert (row.verdict, row.as_printed) == (verdict, as_printed)
    if found:
        assert row.evidence.rule == "rule" and row.evidence.statistics == ("share: 0.1235 [0, inf]",)


def test_a_damaged_record_fails_the_row(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "full.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(record, "FOLDER", tmp_path)
    record.findings.cache_clear()
    try:
        row = ledger.judged(CLAIMS["fig-4"], "simulations")
    finally:
        record.findings.cache_clear()
    assert row.verdict is Verdict.FAILED
    assert "full.json: not JSON" in row.evidence.problems[0]


# ---------------------------------------------------------------- the command


def test_command(tmp_path: Path) -> None:
    done = run("reproduce", "6", "--quick", "--out", "bilder", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no power" in done.stdout and "1 verdicts, 0 of them not as recorded" in done.stdout
    assert sorted(p.name for p in (tmp_path / "bilder").iterdir()) == [f"fig_06.{kind}" for kind in KINDS]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("reproduce", "1"), "FIG: '1'"),
        (("reproduce", "6", "--quick", "--out", "file"), "--out: 'file' is a file"),
        (("reproduce", "6", "--quick", "--store", "file"), "--store: 'file' is a file"),
        (("reproduce", "6", "--workers", "0"), "--workers"),
    ],
)
def test_command_bad_usage(args: tuple[str, ...], said: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = run(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr and len(done.stderr.splitlines()) == 1


def test_command_says_where_a_verdict_differs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from dlnsym.commands.reproduce import command

    quick = dict(record.committed("quick"))
    other = tuple(replace(f, verdict="not reproduced", qualification=None) for f in quick["fig-6"].findings)
    monkeypatch.setattr(record, "committed", lambda size: {**quick, "fig-6": replace(quick["fig-6"], findings=other)})
    done = CliRunner().invoke(command, ["6", "--quick", "--out", str(tmp_path)])
    assert done.exit_code == 1
    assert "differs from the record" in done.output


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("sent", ["SIGINT", "SIGTERM"])
def test_a_run_that_is_interrupted_says_so_in_one_line_and_leaves_nothing_half_written(
    sent: str, tmp_path: Path
) -> None:
    line = [sys.executable, "-m", "dlnsym", "reproduce", "6", "8", "--quick", "--workers", "2", "--store", "runs"]
    path = os.pathsep.join([str(Path(experiments.__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    process = subprocess.Popen(
        line,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,
    )
    while not (tmp_path / "runs" / "fig-8").exists():
        assert process.poll() is None
        time.sleep(0.05)
    time.sleep(1.0)  # now its processes are there
    os.killpg(process.pid, getattr(signal, sent)) if sent == "SIGINT" else process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in said, said
    (error_line,) = (text for text in said.splitlines() if text.strip())
    assert error_line.startswith("dlnsym: interrupted") and "goes on from 'runs'" in error_line
    assert sorted(p.name for p in (tmp_path / "figures").iterdir()) == [f"fig_06.{kind}" for kind in KINDS]
