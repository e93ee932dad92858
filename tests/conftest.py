"""Shared by the tests: the whole ledger, judged once; properties without a deadline, as no test is timed."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec

import hostile
import mpmath
import pytest
from flint import ctx
from hypothesis import HealthCheck, settings
from threadpoolctl import threadpool_limits

from dlnsym import ledger
from dlnsym.proofs import Judgement

# heyoka, the extra ``fast``, has wheels for Linux only
collect_ignore = [] if find_spec("heyoka") else ["ensemble/test_compiled.py", "ensemble/test_compiled_end.py"]
# nor has JAX, the extra ``jax``, for every Mac
collect_ignore += (
    [] if find_spec("jax") else ["losses/test_jax.py", "interop/test_jax_flow.py", "ensemble/test_jax_engine.py"]
)

# The same inputs in every run, so that a failure is one of the change at hand; the profile below looks for new ones.
# Properties of a suite are inherited by several classes: no failure is replayed from one in another.
settings.register_profile(
    "dlnsym", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.differing_executors]
)
# pytest --hypothesis-profile=fuzz tests/package/test_hostile_functions.py: the same properties for minutes
settings.register_profile("fuzz", deadline=None, max_examples=1500)
settings.load_profile("dlnsym")


# Verdicts that the tests meet are not those of an earlier run of the user's, nor are the user's overwritten.
if "DLNSYM_CACHE" not in os.environ:
    os.environ["DLNSYM_CACHE"] = tempfile.mkdtemp(prefix="dlnsym-tests-")
    atexit.register(shutil.rmtree, os.environ["DLNSYM_CACHE"], ignore_errors=True)

# Each process of the suite, and each that it starts, has a core to itself; more threads would wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
threadpool_limits(1)


@pytest.fixture(autouse=True)
def jax_as_it_comes() -> None:
    """JAX in float32 by default: pymanopt switches it to float64 when it is imported."""
    if jax := sys.modules.get("jax"):
        jax.config.update("jax_enable_x64", False)


@pytest.fixture(scope="session")
def judgements() -> dict[str, Judgement]:
    found = sorted(ledger.run(), key=lambda j: ledger.order(j.key))
    return {j.key: j for j in found}


@pytest.fixture
def counted(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """Hands the hostile inputs that a test tried to the summary: those that it counted, or itself as one."""
    before = hostile.tried
    yield
    record_property("inputs", max(hostile.tried - before, 1))


@pytest.fixture
def precise_numbers() -> Iterator[None]:
    """Bits enough to tell apart any two float64 numbers after a subtraction, at depths to 2^100."""
    with mpmath.workprec(2600):
        yield


@pytest.fixture
def precise_balls() -> Iterator[None]:
    """Balls with bits enough for the difference of singular values that are 1e-300 apart."""
    with ctx.workprec(2400):
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many hostile inputs were tried: the tests that try them count, in whatever process they run."""
    over = [report for report in terminalreporter.stats.get("", ()) if report.when == "teardown"]
    tried = sum(value for report in over for name, value in report.user_properties if name == "inputs")
    if tried:
        terminalreporter.write_line(f"{tried:,} hostile inputs tried")
