"""Builds the site: the guides, the notebooks as they are committed, the ledger row by row, the reference.

    python docs/site/build.py [FOLDER]          # site/ by default

Nothing is fetched, and a warning of Sphinx ends the build.  Verdicts of unchanged derivations come from the last run of
``dlnsym verify``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import api_pages  # noqa: E402
import ledger_pages  # noqa: E402
from indices import in_markdown  # noqa: E402

from dlnsym._shared.terminal import console  # noqa: E402
from dlnsym.commands.judging import judged, selected  # noqa: E402
from dlnsym.ledger.remembered import Remembered  # noqa: E402
from dlnsym.ledger.report import FONT  # noqa: E402
from dlnsym.proofs import Judgement  # noqa: E402

COPIED = ("CHANGELOG.md", "CONTRIBUTING.md", "CITATION.cff", "RESULTS.md", "LICENSE", "tests/mutation/README.md")
CONTENTS = """
```{{toctree}}
:hidden:
:caption: Guides

{guides}
CONTRIBUTING
```

```{{toctree}}
:hidden:
:caption: Tutorials

{notebooks}
```

```{{toctree}}
:hidden:
:caption: Reference

api/index
ledger/index
derivations/index
coverage
CHANGELOG
```
"""


FIRST = ("installing", "own_problem", "own_loss", "ensembles", "precision", "own_claim")
LAST = ("experiments", "trust", "commands", "benchmarks", "house")


def in_order(guides: Iterable[str]) -> list[str]:
    """Guides in the order in which one reads them."""
    places = {name: k - len(FIRST) for k, name in enumerate(FIRST)} | {name: k + 1 for k, name in enumerate(LAST)}
    return sorted(guides, key=lambda name: (places.get(name, 0), name))


def assemble(folder: Path, judgements: list[Judgement]) -> None:
    """Write the sources of the site."""
    for name in COPIED:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    for name in ("RESULTS.md", "tests/mutation/README.md"):
        # what is reached by links alone
        page = folder / name
        page.write_text("---\norphan: true\n---\n" + page.read_text(encoding="utf-8"), encoding="utf-8")
    changes = folder / "CHANGELOG.md"
    changes.write_text(in_markdown(changes.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("site"))
    for page in (folder / "docs").glob("*.md"):
        # the README is the first page
        text = page.read_text(encoding="utf-8").replace("../README.md", "../index.md")
        page.write_text(in_markdown(text), encoding="utf-8")
    shutil.copytree(ROOT / "notebooks", folder / "notebooks", ignore=shutil.ignore_patterns(".*"))
    for name in ("conf.py", "indices.py"):
        shutil.copyfile(HERE / name, folder / name)
    (folder / "_static").mkdir()
    shutil.copyfile(HERE / "site.css", folder / "_static/site.css")
    shutil.copyfile(HERE / "icon.svg", folder / "_static/icon.svg")
    (folder / "_static/stix-two-math.woff2").write_bytes(FONT.read_bytes())
    for path, text in {**ledger_pages.pages(judgements), **api_pages.pages()}.items():
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
    guides = [f"docs/{stem}" for stem in in_order(page.stem for page in (folder / "docs").glob("*.md"))]
    notebooks = sorted(f"notebooks/{page.stem}" for page in (folder / "notebooks").glob("*.ipynb"))
    contents = CONTENTS.format(guides="\n".join(guides), notebooks="\n".join(notebooks))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (folder / "index.md").write_text(in_markdown(readme) + contents, encoding="utf-8")


def build(target: Path, judgements: list[Judgement]) -> int:
    """Build the site into a folder; returns Sphinx's exit status."""
    with TemporaryDirectory() as scratch:
        sources = Path(scratch, "sources")
        sources.mkdir()
        assemble(sources, judgements)
        options = ["-q", "-W", "--keep-going", "-b", "html", "-d", f"{scratch}/trees"]
        # a process of its own: Sphinx changes warnings and locale for good
        command = [sys.executable, "-m", "sphinx", *options, str(sources), str(target)]
        path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
        return subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, check=False).returncode


def main(target: str = "site") -> int:
    cache = Remembered()
    found = judged(selected((), cache), None, console(stderr=True), cache)
    status = build(Path(target), found.judgements)
    print(f"{target}/index.html: {len(found.judgements)} rows" if status == 0 else "the site was not built")
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
