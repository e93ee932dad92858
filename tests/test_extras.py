"""Without the optional parts: what needs one says which to install, in one line, and the rest works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import json, math, sys
from click.testing import CliRunner

OPTIONAL = ("gmpy2", "matplotlib", "heyoka", "zarr", "distributed", "dask", "nbclient", "nbformat", "ipykernel",
            "jinja2", "markupsafe", "latex2mathml")
for name in OPTIONAL:
    sys.modules[name] = None  # an import of it fails as if it were not there

import numpy as np
import dlnsym as dln
from dlnsym.cli import commands

told = {}
for line in json.loads(sys.argv[1]):
    result = CliRunner().invoke(commands, line.split())
    told[line] = (result.exit_code, result.output.strip().splitlines()[-1])
problem = dln.CompletionProblem(np.eye(2), np.eye(2))
for name, more in {"engine": {"engine": "compiled"}, "store": {"store": "x.zarr"}}.items():
    try:
        dln.ensemble(problem, math.inf, count=2, scale=0.1, seed=0, workers=1, **more)
    except ValueError as error:
        told[name] = (0, str(error))
print(json.dumps(told))
"""
START = "simulate --diag 1,2 --count 2 --workers 1 --tol 1e-3 "
NEEDED = {
    "report page.html": "report",
    "reproduce 10 --quick": "plots",
    "notebooks": "notebooks",
    START + "--engine compiled": "fast",
    START + "--store x.zarr": "store",
    "engine": "fast",
    "store": "store",
}
WORKING = ("verify 1.2 --workers 1", START + "--engine portable")


def test_what_needs_an_extra_names_it_and_the_rest_works(tmp_path: Path) -> None:
    lines = json.dumps([*(name for name in NEEDED if " " in name or name == "notebooks"), *WORKING])
    program, empty = tmp_path / "program.py", tmp_path / "empty"
    program.write_text(PROGRAM, encoding="utf-8")
    empty.mkdir()
    done = subprocess.run(
        [sys.executable, str(program), lines], cwd=empty, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    for name, extra in NEEDED.items():
        code, text = told[name]
        assert f"pip install 'dlnsym[{extra}]'" in text, (name, text)
        assert code == (0 if name in ("engine", "store") else 2)
    for line in WORKING:
        assert told[line][0] == 0, told[line]
    assert list(empty.iterdir()) == []
