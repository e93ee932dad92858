"""What importing the package loads."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("sympy", "matplotlib", "scipy", "flint", "mpmath", "rich", "click", "numpy")


def test_import_loads_nothing_heavy() -> None:
    program = f"import sys, dlnsym; print([m for m in {HEAVY!r} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_computing_loads_no_sympy() -> None:
    program = (
        "import sys, math, dlnsym as dln; dln.spectrum([2.0, 1.0], math.inf); dln.log_volume([[2, 0], [0, 1]], 3);"
        "eye = [[1, 0], [0, 1]]; dln.effective_rank(eye); problem = dln.CompletionProblem(eye, eye);"
        "problem.value(eye); dln.attraction_rates(problem, eye, 3); dln.Hyperbola([1, 1]).log_blowup(1, 3);"
        "dln.log_blowup(problem, [[1, 1], [1, 1]], 3);"
        "print('sympy' in sys.modules, 'matplotlib' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert found == "False False\n"


def test_help_loads_nothing_heavy() -> None:
    """Commands import what they compute with when they run."""
    heavy = tuple(name for name in HEAVY if name != "click")
    program = (
        "import sys; from click.testing import CliRunner; from dlnsym.commands.app import commands\n"
        "assert CliRunner().invoke(commands, ['--help']).exit_code == 0\n"
        f"print([m for m in {heavy!r} if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
