"""Mutation testing: which share of small changes to the code do the tests notice?

    python tests/mutation/run.py geometry                    every mutant of a target of targets.toml
    python tests/mutation/run.py kernels --sample 400        a random sample of them, with its interval
    python tests/mutation/run.py kernels --sample 400 --retest   the survivors again, after a change to the tests

Mutants come from Cosmic Ray, and results go to a session of it (``cr-report FILE`` reads it), so that a run that broke
off goes on.  Each mutant is judged in a copy of the tree by the tests that exercise its file, in a process forked from
one that has the libraries loaded already: starting a new interpreter for each would cost more than the tests do.

Left out are mutants that cannot tell anything: of annotations, which are never evaluated; to bitwise operators and
shifts, which fail on every float and would flatter the share; between equality and identity, which mean the same for
None, truth values and small integers; from ``&`` to ``*`` and ``|`` to ``+``, which mean the same for arrays of truth
values and fail on sets; and what is no Python at all (``{**a}`` without its stars).
"""

from __future__ import annotations

import argparse
import ast
import difflib
import hashlib
import importlib
import os
import random
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import targets
from cosmic_ray.commands.init import _all_work_items as all_work_items
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkItem, WorkResult

ROOT = targets.ROOT
COPIED = ("dlnsym", "derivations", "tests", "docs", "pyproject.toml", "README.md", "RESULTS.md", "CONTRIBUTING.md")
PYTEST = ("-x", "-q", "-n", "0", "--tb=no", "-p", "no:cacheprovider", "--hypothesis-seed=0")
# the libraries are loaded before pytest could rewrite their assertions
PYTEST = (*PYTEST, "--hypothesis-profile=mutation", "-W", "ignore::pytest.PytestAssertRewriteWarning")
SAME = "Eq_Is|Is_Eq|NotEq_IsNot|IsNot_NotEq|BitAnd_Mul|BitOr_Add"
SILENT = re.compile(rf"_(BitOr|BitAnd|BitXor|LShift|RShift|{SAME})$")
MEMORY = 6 * 2**30
NO_TESTS = 5
CRASHED = 99
MARKS = {TestOutcome.KILLED: ".", TestOutcome.SURVIVED: "S", TestOutcome.INCOMPETENT: "-"}


def annotations(source: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where annotations begin and end: (line, column) pairs."""
    found: list[ast.expr] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            found.append(node.annotation)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
            found.append(node.returns)
    return [((n.lineno, n.col_offset), (n.end_lineno or 0, n.end_col_offset or 0)) for n in found]


def mutants(paths: Sequence[str]) -> list[WorkItem]:
    """Every mutant of the files that can tell something, in a fixed order."""
    remaining = []
    for path in sorted(paths):
        idle = annotations((ROOT / path).read_text(encoding="utf-8"))
        for item in all_work_items([Path(path)], {}):
            mutation = item.mutations[0]
            if SILENT.search(mutation.operator_name):
                continue
            if not any(start <= tuple(mutation.start_pos) < end for start, end in idle):
                remaining.append(item)
    return remaining


def wilson(hits: int, count: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share."""
    z, p = 1.959963984540054, hits / count
    middle, half = p + z * z / (2 * count), z * ((p * (1 - p) + z * z / (4 * count)) / count) ** 0.5
    return (middle - half) / (1 + z * z / count), (middle + half) / (1 + z * z / count)


def copy_of_tree(folder: Path) -> None:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".hypothesis"))
        else:
            shutil.copy2(source, folder / name)


def tests_pass(arguments: Sequence[str], timeout: float, log: Path) -> bool | None:
    """Whether the tests pass in a fork of this process; None if they do not end in time."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        status = CRASHED
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            with log.open("wb") as out:
                os.dup2(out.fileno(), 1)
                os.dup2(out.fileno(), 2)
            import pytest

            status = int(pytest.main([*PYTEST, *arguments]))
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        done, code = os.waitpid(child, os.WNOHANG)
        if done:
            status = os.waitstatus_to_exitcode(code)
            if status == NO_TESTS and "-k" in arguments:
                return True
            if status in (NO_TESTS, CRASHED):
                raise SystemExit(f"pytest could not run {arguments}: status {status}\n{log.read_text()[-2000:]}")
            return status == 0
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def warm_up(preload: Sequence[str], folder: Path, mutated: Sequence[str]) -> None:
    """Load what does not change from mutant to mutant, out of the copy."""
    os.chdir(folder)
    sys.path[:] = [str(folder), *(p for p in sys.path if p not in ("", str(ROOT), str(targets.HERE)))]
    os.environ["PYTHONPATH"] = str(folder)
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(folder / ".hypothesis")
    for name in ("numpy", "scipy.linalg", "sympy", "mpmath", "flint", "hypothesis", "pytest", "click", "rich.console"):
        importlib.import_module(name)
    from hypothesis import HealthCheck, Phase, settings

    # that a mutant fails is enough: no search for the smallest example, and fewer examples than the suite tries
    phases = [Phase.explicit, Phase.generate]
    # properties of a suite are inherited by several classes, as in the suite's own profile
    health = [HealthCheck.differing_executors]
    settings.register_profile(
        "mutation", deadline=None, database=None, max_examples=25, phases=phases, suppress_health_check=health
    )
    for name in preload:
        importlib.import_module(name)
    for path in mutated:
        name = path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        if name in sys.modules:
            raise SystemExit(f"targets.toml: the modules to preload import {name}, which is mutated")


def judge(item: WorkItem, tests: Sequence[str], timeout: float, folder: Path) -> WorkResult:
    """Put the mutant into the copy, run the tests, take it out again."""
    mutation = item.mutations[0]
    path = folder / mutation.module_path
    before = path.read_text(encoding="utf-8")
    after = mutate_code(before, get_operator(mutation.operator_name)(**mutation.operator_args), mutation.occurrence)
    diff = "\n".join(difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))
    try:
        compile(after, str(path), "exec")
    except SyntaxError:
        return WorkResult(WorkerOutcome.NO_TEST, "no Python", TestOutcome.INCOMPETENT, diff)
    path.write_text(after, encoding="utf-8")
    # first the tests that name what is mutated, which are few
    whole = not any(argument == "-k" or "::" in argument for argument in tests)
    narrow = [(*tests, "-k", name) for name in [mutation.definition_name] if name and whole]
    try:
        passed: bool | None = True
        for arguments in (*narrow, tests):
            passed = passed and tests_pass(arguments, timeout, folder / "log")
    finally:
        path.write_text(before, encoding="utf-8")
    outcome = TestOutcome.SURVIVED if passed else TestOutcome.KILLED
    return WorkResult(WorkerOutcome.NORMAL, "timeout" if passed is None else "", outcome, diff)


def session_of(target: str, tests: Mapping[str, Sequence[str]], sample: int | None, seed: int, folder: Path) -> Path:
    """A session file for these sources and this sample; filled if it is new."""
    digest = hashlib.sha256(b"".join((ROOT / path).read_bytes() for path in sorted(tests))).hexdigest()[:8]
    path = folder / f"{target}-{digest}-{'all' if sample is None else f'{sample}-seed{seed}'}.sqlite"
    if not path.exists():
        items = mutants(list(tests))
        path.with_suffix(".total").write_text(str(len(items)), encoding="ascii")
        if sample is not None and sample < len(items):
            items = random.Random(seed).sample(items, sample)
        # in one step, so that no half-filled session is left behind
        with use_db(path.with_suffix(".new"), WorkDB.Mode.create) as db:
            db.add_work_items(items)
        path.with_suffix(".new").rename(path)
    return path


def pending(db: WorkDB, retest: bool) -> Iterator[WorkItem]:
    survived = {job for job, result in db.results if result.test_outcome == TestOutcome.SURVIVED}
    items = [i for i in db.work_items if i.job_id in survived] if retest else []
    waiting = {i.job_id for i in (*items, *db.pending_work_items)}
    # in the order of the sample: what is judged of it by then is a random sample too
    yield from (i for i in db.work_items if i.job_id in waiting)


def report(target: str, db: WorkDB, total: int) -> None:
    """One row for each file and one for the target, then the survivors."""
    counts: dict[str, list[int]] = {}
    survivors = []
    for item, result in db.completed_work_items:
        if result.test_outcome == TestOutcome.INCOMPETENT:
            continue
        lived = result.test_outcome == TestOutcome.SURVIVED
        for name in (str(item.mutations[0].module_path), target):
            count = counts.setdefault(name, [0, 0])
            count[lived] += 1
        if lived:
            survivors.append((str(item.mutations[0].module_path), item.mutations[0].start_pos, result.diff))
    for path, at, diff in sorted(survivors):
        lines = [line for line in (diff or "").splitlines()[2:] if line[:1] in "+-"]
        print(f"\n{path}:{at[0]}", *lines, sep="\n  ")
    print(f"\n{total} mutants in all")
    print("| file | judged | killed | survived | share | 95 % interval |", "|---|---|---|---|---|---|", sep="\n")
    for name, (killed, lived) in sorted(counts.items()):
        low, high = wilson(killed, killed + lived)
        share = f"{killed / (killed + lived):.1%} | {low:.1%} to {high:.1%}"
        print(f"| {name} | {killed + lived} | {killed} | {lived} | {share} |")


class Baselines:
    """How long a mutant may take: five times what its tests take without one, measured when it is first asked for."""

    def __init__(self, folder: Path, mutated: Iterable[str]) -> None:
        self._folder, self._mutated, self._known = folder, tuple(mutated), dict[Sequence[str], float]()

    def __getitem__(self, arguments: Sequence[str]) -> float:
        if arguments not in self._known:
            self._known[arguments] = self._measured(arguments)
        return self._known[arguments]

    def _measured(self, arguments: Sequence[str]) -> float:
        log = self._folder / "log"
        self._cache_bytecode(True)
        start = time.monotonic()
        if not tests_pass(arguments, 1800, log):
            raise SystemExit(f"{arguments} fail without a mutant:\n{log.read_text()[-3000:]}")
        taken = time.monotonic() - start
        # a mutant may have the size and the second of the file it replaces: no cached bytecode may stand in for it
        self._cache_bytecode(False)
        for path in self._mutated:
            for cached in (self._folder / path).parent.glob(f"__pycache__/{Path(path).stem}.*"):
                cached.unlink()
        return 20 + 5 * taken

    @staticmethod
    def _cache_bytecode(wanted: bool) -> None:
        sys.dont_write_bytecode = not wanted
        if wanted:
            os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        else:
            os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


def main() -> None:
    known = targets.read()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=known)
    parser.add_argument("--file", help="only mutants of this file of the target")
    parser.add_argument("--sample", type=int, help="judge this many mutants, drawn at random")
    parser.add_argument("--seed", type=int, default=0, help="of the sample")
    parser.add_argument("--retest", action="store_true", help="judge the survivors again")
    parser.add_argument("--report", action="store_true", help="only print what is known")
    parser.add_argument("--sessions", type=Path, default=ROOT / ".mutation", help="folder of the session files")
    chosen = parser.parse_args()
    tests = targets.tests(known[chosen.target])
    if chosen.file is not None:
        tests = {chosen.file: tests[chosen.file]}
    os.chdir(ROOT)
    chosen.sessions.mkdir(exist_ok=True)
    name = chosen.target if chosen.file is None else f"{chosen.target}-{Path(chosen.file).stem}"
    session = session_of(name, tests, chosen.sample, chosen.seed, chosen.sessions.resolve()).resolve()
    total = int(session.with_suffix(".total").read_text(encoding="ascii"))
    with tempfile.TemporaryDirectory() as scratch, use_db(session, WorkDB.Mode.open) as db:
        waiting = list(pending(db, chosen.retest))
        if waiting and not chosen.report:
            folder = Path(scratch).resolve()
            copy_of_tree(folder)
            warm_up(known[chosen.target].get("preload", ()), folder, list(tests))
            timeouts = Baselines(folder, tests)
            for k, item in enumerate(waiting):
                arguments = tests[str(item.mutations[0].module_path)]
                result = judge(item, arguments, timeouts[arguments], folder)
                db.set_result(item.job_id, result)
                mark = MARKS[result.test_outcome]
                print(mark, end="" if (k + 1) % 100 else f" {k + 1}/{len(waiting)}\n", file=sys.stderr, flush=True)
        report(chosen.target, db, total)


if __name__ == "__main__":
    main()
