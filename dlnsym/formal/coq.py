"""Runs Coq on the files, two at once, and reads what it says."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

LIBRARY = (
    *("Scalars", "Guards", "Explicit", "Inequalities", "Limits", "Taylor", "Sums", "Bounds"),
    *("Words", "Points", "Slopes", "Corners", "Pairs"),
)
"""The modules by hand, in the order in which they are compiled."""
AXIOMS = frozenset(
    {
        # Coq's real numbers are built on these
        "sig_forall_dec",
        "sig_not_dec",
        "ClassicalDedekindReals.sig_forall_dec",
        "ClassicalDedekindReals.sig_not_dec",
        "functional_extensionality_dep",
        "FunctionalExtensionality.functional_extensionality_dep",
        "Classical_Prop.classic",
        "classic",
    }
)
PRIMITIVE = ("PrimInt63.", "PrimFloat.", "Uint63.", "FloatAxioms.", "Int63.")
AT_ONCE = 2
PACKAGES = "coq libcoq-interval libcoq-coquelicot libcoq-mathcomp-ssreflect libcoq-mathcomp-algebra"


class MissingError(RuntimeError):
    """Coq is not there, or without a library that is needed; says so in one line."""


@dataclass(frozen=True)
class Answer:
    """What Coq said of a file: whether it accepted it, the axioms it rests on, and the first error with its line."""

    file: str
    accepted: bool
    axioms: tuple[str, ...] = ()
    line: int | None = None
    error: str = ""


def version() -> str:
    """The version of the ``coqc`` that is found; raises :class:`MissingError` where there is none."""
    if shutil.which("coqc") is None:
        raise MissingError(f"coqc is not installed; expected Coq 8.16 (on Debian: apt-get install {PACKAGES})")
    said = subprocess.run(["coqc", "--print-version"], capture_output=True, text=True, check=False)
    return said.stdout.split()[0] if said.stdout.split() else "unknown"


def check(
    library: Path,
    texts: Mapping[str, str],
    on_answer: Callable[[Answer], None] = lambda answer: None,
    seconds: float = 600.0,
) -> list[Answer]:
    """What Coq says of each of the files, of which ``texts`` has the text by name; ``on_answer`` is called with each.

    The modules in ``library`` are compiled first, in a folder that is removed.  Raises :class:`MissingError` where
    Coq or a library of it is missing, and where a module by hand is not accepted.
    """
    version()
    with TemporaryDirectory(prefix="dlnsym-formal-") as folder:
        root = Path(folder)
        for module in LIBRARY:
            shutil.copy(library / f"{module}.v", root)
            found = compiled(root, f"{module}.v", seconds)
            if not found.accepted:
                raise MissingError(f"{module}.v is not accepted: {found.error}; are the packages there? ({PACKAGES})")
        for name, text in texts.items():
            (root / name).write_text(text, encoding="utf-8")
        out = []
        longest_first = sorted(texts, key=lambda name: -len(texts[name]))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for done in as_completed([pool.submit(compiled, root, name, seconds) for name in longest_first]):
                out.append(done.result())
                on_answer(out[-1])
        return sorted(out, key=lambda answer: answer.file)


def compiled(root: Path, name: str, seconds: float = 600.0) -> Answer:
    """What Coq says of a file of a folder."""
    try:
        said = subprocess.run(
            ["coqc", "-q", "-Q", ".", "Dln", name],
            cwd=root,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Answer(name, False, error=f"not done after {seconds:.0f} s")
    if said.returncode == 0:
        axioms = tuple(dict.fromkeys(_axioms(said.stdout)))
        # facts on matrices hold over any field, and need none
        others = (
            list(axioms)
            if name.endswith(("_corners.v", "_matrices.v", "_slopes.v", "_summands.v"))
            else foreign(axioms)
        )
        error = f"rests on axioms that are not allowed: {', '.join(others)}" if others else ""
        return Answer(name, not others, axioms, error=error)
    # warnings have places, too: that of the error is the last one before it
    before = said.stderr.partition("Error:")[0]
    at_line = next(reversed(list(re.finditer(r'File "[^"]*", line (\d+)', before))), None)
    message = said.stderr[at_line.end() :] if at_line else said.stderr
    text = " ".join(message.partition("Error:")[2].split()) or "coqc failed"
    return Answer(name, False, line=int(at_line[1]) if at_line else None, error=text[:200])


def transcript(root: Path, lines: Iterable[str], seconds: float | None = None) -> str:
    """What Coq says of sentences, given one by one in a folder with the lemmas; it goes on after an error."""
    said = subprocess.run(
        ["coqtop", "-q", "-Q", ".", "Dln"],
        cwd=root,
        input="\n".join(lines) + "\n",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=seconds,
        check=False,
    )
    return said.stdout


def failing(library: Path, text: str, names: Iterable[str], seconds: float = 900.0) -> dict[str, str]:
    """The lemmas of a file that Coq does not accept, each with its first error, found in one run.

    Coq is given the sentences one by one, and goes on after an error; before each fact stands a definition that says
    where it is.
    """
    begins = {f"(* {name}:": name for name in names}
    lines = []
    for line in text.splitlines():
        name = next((n for begin, n in begins.items() if line.startswith(begin)), None)
        if line.startswith("Definition all_of_them"):
            lines.append(f"Definition {_HERE}the_end := I.")  # what is missing there is missing already
        if name is not None:
            lines.append(f"Abort All.\nDefinition {_HERE}{name} := I.")
        lines.append(line)
    with TemporaryDirectory(prefix="dlnsym-formal-") as folder:
        root = Path(folder)
        for module in LIBRARY:
            shutil.copy(library / f"{module}.v", root)
            compiled(root, f"{module}.v", seconds)
        said = transcript(root, lines, seconds)
    found: dict[str, str] = {}
    current = None
    for line in said.splitlines():
        at_line = re.search(rf"{_HERE}(\w+) is defined", line)
        if at_line:
            current = None if at_line[1] == "the_end" else at_line[1]
        elif line.startswith("Error:") and current is not None and "No proof-editing" not in line:
            found.setdefault(current, line.removeprefix("Error:").strip()[:200] or "an error")
    return found


_HERE = "here_is_"


def _axioms(printed: str) -> Iterable[str]:
    """Names of axioms: lines of the output that begin with one."""
    _, found, listed = printed.partition("Axioms:")
    if found:
        yield from re.findall(r"^([A-Za-z_][\w.']*)\s*:", listed, flags=re.MULTILINE)


def foreign(axioms: Iterable[str]) -> list[str]:
    """The axioms that are not on the list of those that are allowed."""
    return [a for a in axioms if a not in AXIOMS and not a.startswith(PRIMITIVE)]
