"""Without the optional parts, all or one of them: what needs it says which to install, in a line; the rest works."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

PROGRAM = """
import json, math, sys
from click.testing import CliRunner

for name in json.loads(sys.argv[1]):
    sys.modules[name] = None  # an import of it fails as if it were not there

import numpy as np
import dlnsym as dln
from dlnsym.commands.app import commands

told = {}
for line in json.loads(sys.argv[2]):
    result = CliRunner().invoke(commands, line.split())
    told[line] = (result.exit_code, result.output.strip().splitlines()[-1])
problem = dln.CompletionProblem(np.eye(2), np.eye(2))
for name, more in {"engine": {"engine": "compiled"}, "store": {"store": "y.zarr"}}.items():
    try:
        dln.ensemble(problem, math.inf, count=2, scale=0.1, seed=0, workers=1, **more)
        told[name] = (0, "done")
    except ValueError as error:
        told[name] = (2, str(error))
try:
    dln.FunctionLoss(lambda W: W.sum(), 2)
    told["function"] = (0, "done")
except ValueError as error:
    told["function"] = (2, str(error))
try:
    from dlnsym.interop.pymanopt import DeepLinear
    told["manifold"] = (0, "done")
except ImportError as error:
    told["manifold"] = (2, str(error))
print(json.dumps(told))
"""
# what each extra brings that is imported
EXTRAS = {
    "gmp": ("gmpy2",),
    "plots": ("matplotlib",),
    "fast": ("heyoka",),
    "jax": ("jax", "jaxlib"),
    "store": ("zarr",),
    "cluster": ("distributed", "dask"),
    "notebooks": ("nbclient", "nbformat", "ipykernel"),
    "pymanopt": ("pymanopt",),
    "report": ("jinja2", "markupsafe", "latex2mathml"),
}
START = "simulate --diag 1,2 --count 2 --workers 1 --tol 1e-3 "
SPREAD = START + "--store z.zarr --scheduler tcp://127.0.0.1:9"
NEEDED = {
    "report page.html": "report",
    "reproduce 10 --quick": "plots",
    START + "--plot x.png": "plots",
    "notebooks": "notebooks",
    START + "--engine compiled": "fast",
    START + "--store x.zarr": "store",
    SPREAD: "cluster",
    "engine": "fast",
    "store": "store",
    "function": "jax",
    "manifold": "pymanopt",
}
WORKING = ("verify 1.2 --workers 1", "kernels --check", START + "--engine portable")
CALLS = ("engine", "store", "function", "manifold")
# they take long where they work, and other tests run them
LONG = ("report page.html", "notebooks", SPREAD)


def told_without(modules: Iterable[str], lines: Sequence[str], folder: Path) -> dict[str, Any]:
    """What each command, and the calls of the library, end with where the modules cannot be imported."""
    program, empty = folder / "program.py", folder / "empty"
    program.write_text(PROGRAM, encoding="utf-8")
    empty.mkdir()
    command = [sys.executable, str(program), json.dumps(list(modules)), json.dumps(list(lines))]
    done = subprocess.run(command, cwd=empty, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    results: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return results


@pytest.mark.slow
def test_what_needs_an_extra_names_it_and_the_rest_works(tmp_path: Path) -> None:
    missing = {name for names in EXTRAS.values() for name in names}
    # zarr is asked for before the cluster is
    commands = [name for name in NEEDED if name not in (*CALLS, SPREAD)]
    results = told_without(missing, [*commands, *WORKING], tmp_path)
    for name in (*commands, *CALLS):
        code, text = results[name]
        assert f"pip install 'dlnsym[{NEEDED[name]}]'" in text, (name, text)
        assert code == 2
    for line in WORKING:
        assert results[line][0] == 0, results[line]
    assert list((tmp_path / "empty").iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("extra", EXTRAS)
def test_without_one_extra_all_that_does_not_need_it_works(extra: str, tmp_path: Path) -> None:
    commands = [name for name in NEEDED if name not in CALLS and (NEEDED[name] == extra or name not in LONG)]
    results = told_without(EXTRAS[extra], [*commands, *WORKING], tmp_path)
    for line, (code, text) in results.items():
        needs_it = NEEDED.get(line) == extra
        assert (f"pip install 'dlnsym[{extra}]'" in text) == needs_it, (line, text)
        assert code == (2 if needs_it else 0), (line, text)
