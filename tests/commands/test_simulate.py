"""``dlnsym simulate``, run as a user runs it: its answers, its refusals, and what is left when it is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import xarray

import dlnsym as dln

ROOT = Path(__file__).parents[2]
QUICK = ("--engine", "portable", "--count", "12", "--t-max", "0.01", "--workers", "1")


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "dlnsym", "simulate", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"},
        start_new_session=True,  # a group of its own, as a shell gives it
    )


def run(*arguments: str) -> tuple[int, str, str]:
    with start(*arguments) as process:
        out, err = process.communicate(timeout=300)
    return process.returncode, out, err


def test_files_give_what_the_library_gives(tmp_path: Path) -> None:
    target, mask = np.array([[0.5, 0.25], [0.0, 1.5]]), np.array([[1, 1], [0, 1]])
    np.save(tmp_path / "φ.npy", target)
    (tmp_path / "mask.csv").write_text("\ufeff1, 1\n0, 1\n\n", encoding="utf-8")
    store = tmp_path / "läufe.zarr"
    arguments = ("--target", str(tmp_path / "φ.npy"), "--mask", str(tmp_path / "mask.csv"), "--store", str(store))
    code, out, err = run(*arguments, *QUICK, "--depth", "3", "--scale", "0.01", "--seed", "5")
    assert (code, err) == (0, "")
    assert "12 trajectories at depth 3, engine portable" in out
    assert out.split()[out.split().index("t_max") :][:3] == ["t_max", "12", "100.00%"]
    expected = dln.ensemble(
        dln.CompletionProblem(target, mask), 3, count=12, scale=0.01, seed=5, t_max=0.01, engine="portable", workers=1
    )
    stored = xarray.open_zarr(store, chunks=None)
    for name in expected.data_vars:
        np.testing.assert_array_equal(stored[name], expected[name])
    # another experiment for the same store
    code, out, err = run(*arguments, *QUICK, "--depth", "3", "--scale", "0.01", "--seed", "6")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "of another experiment: seed is 5 there, 6 here" in err


def test_what_is_blank_or_nan_in_the_target_is_not_observed(tmp_path: Path) -> None:
    (tmp_path / "phi.csv").write_text("0.5,\n nan , 1.5\n", encoding="utf-8")
    np.save(tmp_path / "phi.npy", np.array([[0.5, np.nan], [np.nan, 1.5]]))
    (tmp_path / "whole.csv").write_text("1,2\n3,4\n", encoding="utf-8")
    expected = run("--diag", "0.5,1.5", *QUICK)[1].splitlines()[1:]  # the first line tells the time it took
    for name in ("phi.csv", "phi.npy"):
        code, out, err = run("--target", str(tmp_path / name), *QUICK)
        assert (code, err) == (0, "")
        assert out.splitlines()[1:] == expected
    code, out, err = run("--target", str(tmp_path / "whole.csv"), *QUICK)
    assert (code, out) == (2, "")
    assert err == (
        "dlnsym: --mask: not given; expected one, or a target that is blank or nan where it is not observed\n"
    )


BAD = [
    ((), "--target: not given; expected --diag, or --target"),
    (("--mask", "m.csv"), "--target: not given; expected --diag, or --target"),
    (("--diag", "1,x"), "--diag: '1,x'; expected numbers"),
    (("--diag", "1,nan"), "--diag: '1,nan'; expected numbers"),
    (("--diag", "1,2", "--mask", "m.csv"), "--diag: names target and mask"),
    (("--target", "no.npy", "--mask", "no.csv"), "--target: 'no.npy' cannot be read: No such file"),
    (("--target", "t.xlsx", "--mask", "m.csv"), "expected a file whose name ends in .npy, .csv"),
    (("--diag", "1,2", "--depth", "2.5"), "--depth: '2.5'; expected an integer >= 1 or inf"),
    (("--diag", "1,2", "--depth", "0"), "depth is 0"),
    (("--diag", "1,2", "--count", "0"), "count is 0; expected an integer >= 1"),
    (("--diag", "1,2", "--count", "many"), "--count"),
    (("--diag", "1,2", "--scale", "-1"), "scale is -1.0"),
    (("--diag", "1,2", "--seed", "-1"), "seed is -1"),
    (("--diag", "1,2", "--tol", "nan"), "tol is nan"),
    (("--diag", "1,2", "--engine", "warp"), "engine is 'warp'"),
    (("--diag", "1,2", "--workers", "0"), "workers is 0"),
    (("--diag", "1,2", "--rank", "3", "--depth", "3"), "rank is 3"),
    (("--diag", "1,2", "--store", "no/such/folder/x"), "in a folder that does not exist"),
    (("--diag", "1,2", "--store", "README.md"), "which is a file"),
    (("--diag", "1,2", "--store", "tests"), "which holds something else"),
    (("--diag", "1,2", "--scheduler", "tcp://x:1"), "with store=None; expected a store"),
]


@pytest.mark.parametrize(("arguments", "said"), BAD, ids=[said for _, said in BAD])
def test_bad_usage_is_one_line_and_exit_2(
    arguments: tuple[str, ...], said: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process, where twenty cases cost what one costs in a process of its own."""
    from dlnsym.commands.app import main

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "argv", ["dlnsym", "simulate", *arguments])
    with pytest.raises(SystemExit) as raised:
        main()
    out, err = capfd.readouterr()
    assert (raised.value.code, out, len(err.splitlines())) == (2, "", 1), err
    assert said in err


LONG = (
    "--diag",
    "0.6,1.4",
    "--engine",
    "portable",
    "--count",
    "240",
    "--chunk",
    "4",
    "--t-max",
    "2",
    "--scale",
    "0.01",
)


def stored(folder: Path) -> int:
    entries = folder / "progress" / "stored" / "c"
    return len(list(entries.iterdir())) if entries.is_dir() else 0


def stop(process: subprocess.Popen[str], folder: Path, chunks: int, how: signal.Signals) -> tuple[str, str]:
    """Signal the whole group of processes once it has stored so many chunks."""
    while stored(folder) < chunks:
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    os.killpg(process.pid, how)
    return process.communicate(timeout=120)


def test_stopped_and_killed_runs_resume(tmp_path: Path) -> None:
    folder = tmp_path / "runs.zarr"
    arguments = (*LONG, "--workers", "2", "--store", str(folder))
    with start(*arguments) as process:
        out, err = stop(process, folder, 2, signal.SIGINT)
    assert (process.returncode, out) == (130, "")
    assert len(err.splitlines()) == 1, err
    assert "of 240 trajectories are stored in " in err and "the same call resumes" in err
    with start(*arguments) as process:
        stop(process, folder, stored(folder) + 2, signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert 4 <= stored(folder) < 60
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert "240 trajectories" in out
    problem = dln.CompletionProblem(np.diag([0.6, 1.4]), np.eye(2))
    expected = dln.ensemble(problem, np.inf, count=240, scale=0.01, seed=0, t_max=2.0, engine="portable", workers=1)
    found = xarray.open_zarr(folder, chunks=None)
    for name in expected.data_vars:
        np.testing.assert_array_equal(found[name], expected[name])


def test_interrupted_without_a_store(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from dlnsym.commands.app import main

    def interrupted(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dln, "ensemble", interrupted)
    monkeypatch.setattr(sys, "argv", ["dlnsym", "simulate", "--diag", "1,2"])
    with pytest.raises(SystemExit) as raised:
        main()
    assert raised.value.code == 130
    said = "dlnsym: interrupted; nothing was stored (--store PATH makes a run resumable)\n"
    assert capfd.readouterr() == ("", said)


def test_disk_that_refuses_midway_is_one_line_and_exit_1(tmp_path: Path) -> None:
    """The files of the process may not grow beyond 1,500 bytes, too few for a chunk of 1000 trajectories."""
    import resource

    folder = tmp_path / "runs.zarr"
    with start(*QUICK[:2], "--diag", "0.6,1.4", "--t-max", "0.01", "--workers", "1", "--store", str(folder)) as process:
        pid = process.pid
        while not (folder / "zarr.json").exists():
            assert process.poll() is None
            time.sleep(0.001)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (1500, 1500))
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out, len(err.splitlines())) == (1, "", 1), err
    assert "which refuses more: File too large; 0 of 1000 trajectories are stored" in err


def test_outcomes_as_a_table_and_a_picture(tmp_path: Path) -> None:
    table, picture = tmp_path / "ends.csv", tmp_path / "ends.png"
    code, _, err = run("--diag", "0.5,1.5", *QUICK, "--csv", str(table), "--plot", str(picture))
    assert (code, err) == (0, "")
    head, *lines = table.read_text(encoding="utf-8").splitlines()
    assert head == "status,loss,time,steps,effective_rank,w_11,w_12,w_21,w_22"
    expected = dln.ensemble(
        dln.CompletionProblem(np.diag([0.5, 1.5]), np.eye(2)),
        float("inf"),
        count=12,
        scale=1e-3,
        seed=0,
        tol=1e-15,
        t_max=0.01,
        engine="portable",
        workers=1,
    )
    assert len(lines) == 12
    for line, end in zip(lines, expected.W.to_numpy(), strict=True):
        status, *numbers = line.split(",")
        assert status == "t_max"
        np.testing.assert_array_equal([float(x) for x in numbers[4:]], end.ravel())
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--csv", "no/such/folder/x.csv"), "--csv: "),
        (("--plot", "ends.gif"), "--plot: 'ends.gif'; expected a file whose name ends in .png, .pdf, .svg"),
    ],
)
def test_files_that_cannot_be_written_are_named_before_work(arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run("--diag", "1,2", *arguments)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert said in err
