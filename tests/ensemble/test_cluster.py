"""An ensemble on a real Dask scheduler with two workers on loopback, one of them killed midway."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray
from distributed import Client

import dlnsym as dln
from dlnsym.ensemble import cluster
from dlnsym.ensemble.cluster import ClusterError
from dlnsym.ensemble.engines import ENGINES

PROBLEM = dln.CompletionProblem(np.diag([0.6, 1.4]), np.eye(2))
OPTIONS = {"count": 60, "scale": 1e-2, "seed": 3, "t_max": 1.0, "engine": "portable", "chunk": 3}


@dataclass
class Cluster:
    """Processes as a user starts them from a shell."""

    address: str
    scheduler: subprocess.Popen[bytes]
    stack: ExitStack
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def add_worker(self) -> None:
        options = ("--no-nanny", "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1")
        self.workers.append(start(self.stack, "distributed.cli.dask_worker", self.address, *options))


def start(stack: ExitStack, *arguments: str) -> subprocess.Popen[bytes]:
    process = subprocess.Popen([sys.executable, "-m", *arguments], stderr=subprocess.DEVNULL)
    stack.enter_context(process)
    stack.callback(process.kill)
    return process


@contextmanager
def scheduler(folder: Path) -> Iterator[Cluster]:
    scheduler_file = folder / "scheduler.json"
    options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(scheduler_file))
    with ExitStack() as stack:
        process = start(stack, "distributed.cli.dask_scheduler", *options)
        address = None
        while address is None:
            assert process.poll() is None, "the scheduler has ended"
            time.sleep(0.05)
            try:
                address = json.loads(scheduler_file.read_text())["address"]
            except (FileNotFoundError, ValueError):
                continue
        yield Cluster(address, process, stack)


def test_cluster_that_loses_a_worker_and_then_its_scheduler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = dln.ensemble(PROBLEM, np.inf, **OPTIONS, workers=1)
    store = tmp_path / "runs ∞.zarr"
    with scheduler(tmp_path) as found:
        monkeypatch.setattr(cluster, "CONNECT", 5)
        with pytest.raises(ValueError, match="which has no workers; expected at least one"):
            dln.ensemble(PROBLEM, np.inf, **OPTIONS, store=store, scheduler=found.address)
        monkeypatch.undo()
        found.add_worker()
        found.add_worker()
        with Client(found.address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)

        def kill_one(done: int, total: int) -> None:
            assert total == OPTIONS["count"]
            scheduler_file.append(done)
            if done >= total // 4 and found.workers[0].poll() is None:
                found.workers[0].kill()

        scheduler_file: list[int] = []
        outcomes = dln.ensemble(PROBLEM, np.inf, **OPTIONS, store=store, scheduler=found.address, progress=kill_one)
        xarray.testing.assert_identical(outcomes, expected)
        assert found.workers[0].wait() == -9
        assert (
            scheduler_file == sorted(scheduler_file)
            and scheduler_file[0] == 0
            and scheduler_file[-1] == OPTIONS["count"]
        )

        # the scheduler is lost: a clear error, and the same call goes on without it
        other = tmp_path / "other.zarr"

        def kill_scheduler(done: int, total: int) -> None:
            if done >= total // 4:
                found.scheduler.kill()

        with pytest.raises(ClusterError, match="which was lost") as raised:
            dln.ensemble(PROBLEM, np.inf, **OPTIONS, store=other, scheduler=found.address, progress=kill_scheduler)
        (note,) = raised.value.__notes__
        assert note.endswith("the same call resumes") and int(note.split()[0]) >= OPTIONS["count"] // 4
        resumed = dln.ensemble(PROBLEM, np.inf, **OPTIONS, store=other, workers=1)
        xarray.testing.assert_identical(resumed, expected)


@pytest.mark.slow
def test_a_cluster_takes_every_engine_given_starts_and_kept_times(tmp_path: Path) -> None:
    target = np.diag([0.6, 1.4, 1.0])
    starts = 0.1 * np.random.default_rng(4).normal(size=(6, 3, 3))
    with scheduler(tmp_path) as found:
        found.add_worker()
        with Client(found.address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(1, timeout=60)
        for name, chosen in ENGINES.items():
            width = 2 if name == "compiled" else 3
            options: dict[str, Any] = {"engine": name, "t_max": 0.5, "chunk": 4, "times": [0.1, 0.4]}
            options |= {"step": 0.05} if name == "rk4" else {}
            problem = dln.CompletionProblem(target[:width, :width], np.eye(width))
            assert chosen.suits(problem, np.inf)
            settings = options | {"W0": starts[:, :width, :width]}
            store = tmp_path / f"{name}.zarr"
            outcomes = dln.ensemble(problem, np.inf, **settings, store=store, scheduler=found.address)
            xarray.testing.assert_identical(outcomes.load(), dln.ensemble(problem, np.inf, **settings, workers=1))


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense://x:1", "x", ""])
def test_what_is_no_scheduler_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setattr(cluster, "CONNECT", 0.5)
    with pytest.raises(ValueError, match=r"scheduler is .*; expected the address of a Dask scheduler") as raised:
        dln.ensemble(PROBLEM, np.inf, **OPTIONS, store=tmp_path / "runs.zarr", scheduler=address)
    assert "\n" not in str(raised.value)


def test_cluster_needs_a_store() -> None:
    with pytest.raises(ValueError, match="scheduler is 'tcp://x:1' with store=None; expected a store"):
        dln.ensemble(PROBLEM, np.inf, **OPTIONS, scheduler="tcp://x:1")
    with pytest.raises(TypeError, match="scheduler is 5"):
        dln.ensemble(PROBLEM, np.inf, **OPTIONS, scheduler=5)  # type: ignore[arg-type]
