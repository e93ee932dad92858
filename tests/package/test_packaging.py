"""The wheel and the sdist as a user gets them: built, installed without extras in a fresh environment, used elsewhere.

Marked ``slow``: ``.ci/run`` runs it, the default run leaves it out, since it downloads what the package depends on.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow

CARRIED = (
    "dlnsym/py.typed",
    "dlnsym/ledger/report/benchmarks.json",
    "dlnsym/ledger/report/templates/page.html",
    "dlnsym/paper/records/full.json",
    "dlnsym/kernels/numpy_target.py",
    "derivations/spectrum/spectrum.py",
)
SOURCES = ("tests/conftest.py", "notebooks/01_spectrum_and_limit.ipynb", "benchmarks/tables.py", "README.md", ".ci/run")


@dataclass(frozen=True)
class Installed:
    """A fresh environment, and the folder from which its commands are called: empty, and not to be written to."""

    python: Path
    folder: Path

    def __call__(self, *args: str) -> subprocess.CompletedProcess[str]:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        command = [str(self.python), "-m", *args]
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False, timeout=900
        )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist, and the wheel that is built from it."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "-o", str(out), str(ROOT)], check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    installed_in = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", str(installed_in / "venv")], check=True)
    python = installed_in / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    (wheel,) = built.glob("*.whl")
    subprocess.run([str(python), "-m", "pip", "install", "-q", str(wheel)], check=True, capture_output=True)
    folder = installed_in / "elsewhere"
    folder.mkdir()
    folder.chmod(0o555)
    return Installed(python, folder)


def test_wheel_and_sdist_carry_what_is_needed(built: Path) -> None:
    (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
    names = zipfile.ZipFile(wheel).namelist()
    assert set(CARRIED) <= set(names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "notebooks/"))]
    with tarfile.open(sdist) as packed:
        inside = {name.partition("/")[2] for name in packed.getnames()}
    assert {*CARRIED, *SOURCES} <= inside


def test_the_ledger_is_that_of_the_checkout(installed: Installed, tmp_path: Path) -> None:
    page = tmp_path / "results.md"
    done = installed("dlnsym", "verify", "--fresh", "--markdown", str(page))
    assert done.returncode == 0, done.stderr
    assert page.read_text("utf-8") == (ROOT / "RESULTS.md").read_text("utf-8")


def test_the_kernels_are_those_of_the_derivations(installed: Installed) -> None:
    done = installed("dlnsym", "kernels", "--check")
    assert done.returncode == 0, done.stderr


def test_a_claim_of_ones_own(installed: Installed, tmp_path: Path) -> None:
    source = re.search(
        r"<!-- inversion.py -->\n```python\n(.*?)```", (ROOT / "docs/own_claim.md").read_text("utf-8"), re.S
    )
    assert source is not None
    own = tmp_path / "inversion.py"
    own.write_text(source[1], encoding="utf-8")
    done = installed("dlnsym", "derive", str(own))
    assert done.returncode == 0, done.stderr
    assert "proved" in done.stdout


def test_what_needs_an_extra_names_it(installed: Installed, tmp_path: Path) -> None:
    for command, extra in (
        (("report", str(tmp_path / "page.html")), "report"),
        (("reproduce", "10", "--quick", "--out", str(tmp_path / "figures")), "plots"),
        (("notebooks",), "notebooks"),
    ):
        done = installed("dlnsym", *command)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1), done
        assert f"pip install 'dlnsym[{extra}]'" in done.stderr


def test_the_library_computes(installed: Installed) -> None:
    done = installed("timeit", "-n", "1", "-r", "1", "import dlnsym, math; dlnsym.spectrum([2.0, 1.0], math.inf)")
    assert done.returncode == 0, done.stderr


def test_page_and_figures_with_their_extras(installed: Installed, built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    assert installed("pip", "install", "-q", f"{wheel}[report,plots]").returncode == 0
    figures = tmp_path / "figures"
    drawn = installed("dlnsym", "reproduce", "6", "--quick", "--out", str(figures))
    assert drawn.returncode == 0, drawn.stderr
    page = tmp_path / "page.html"
    done = installed("dlnsym", "report", str(page), "--figures", str(figures))
    assert done.returncode == 0, done.stderr
    text = page.read_text(encoding="utf-8")
    assert "data:image/png;base64," in text
    assert "One trajectory at high precision" in text
