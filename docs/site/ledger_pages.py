"""The pages of the ledger: one for each row and each derivation, a table of contents, a table of coverage."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from doctest import DocTestParser
from functools import cache
from html import escape
from importlib.resources import files
from pathlib import Path

import dlnsym
from dlnsym.ledger import links
from dlnsym.ledger.discovery import modules, source
from dlnsym.ledger.report import render_row
from dlnsym.paper import NAMES, drawn_by, experiment
from dlnsym.proofs import Judgement
from dlnsym.proofs.model import section

FIGURES = Path(__file__).parents[1] / "figures"
NAMED = {"thm": "Theorem", "lem": "Lemma", "rem": "Remark", "def": "Definition", "fig": "Figure", "sec": "Section"}
SECTIONS = {"1": "Introduction", "2": "The Riemannian geometry", "3": "Matrix completion"}


def spoken(key: str) -> str:
    """What people call a row.

    >>> spoken("2.9"), spoken("thm-1.1"), spoken("sec-2.4-isometry"), spoken("dln:leaf")
    ('(2.9)', 'Theorem 1.1', 'Section 2.4, isometry', 'dln:leaf')
    """
    prefix, _, rest = key.partition("-")
    if ":" in key or (prefix not in NAMED and not key[0].isdigit()):
        return key
    if prefix not in NAMED:
        return f"({key})"
    number, _, words = rest.partition("-")
    return f"{NAMED[prefix]} {number}" + (f", {words.replace('-', ' ')}" if words else "")


def page_of(key: str) -> str:
    """The name of the page of a row."""
    return key.replace(":", "-")


def row_page(j: Judgement) -> str:
    """One row: its forms, what was judged, the proof, its kernels, the functions that compute it."""
    terms = dict.fromkeys([spoken(j.key), j.key, spoken(j.key).strip("()")])
    indexed = "\n\n".join(f"```{{index}} single: {term}\n```" for term in terms)
    lines = [
        f"# {spoken(j.key)}: {j.title}",
        indexed,
        # the anchors of the index need a paragraph to stand at
        f"Key `{j.key}`, {j.kind}, source `{j.source}`.",
        raw(f'<p><span class="badge" data-verdict="{j.verdict}">{j.verdict}</span></p>\n{render_row(j)}'),
        "## The derivation",
        f"[{links.file_of(j.derivation)}](../derivations/{j.derivation}.md), which `dlnsym derive {j.derivation}` "
        f"shows and checks; `dlnsym derive {j.key}` shows what this row rests on.",
    ]
    if kernels := links.kernels_of(j.key):
        lines.append("## The kernels" if len(kernels) > 1 else "## The kernel")
        for name in kernels:
            target, text = kernel_source(name)
            lines += [f"`{name}`, generated from its formula, for {target}:", f"```python\n{text}\n```"]
    if names := links.names_of(j.key):
        calls = ", ".join(f"[`dlnsym.{name}`](../api/{name.partition('.')[0]}.md)" for name in names)
        lines += ["## In Python", calls + "."]
        if call := example(j.key):
            lines.append(f"```pycon\n{call}\n```")
    if drawn := figures(j.key):
        lines.append("## The figures" if len(drawn) > 1 else "## The figure")
        for picture in drawn:
            caption = (FIGURES / f"{picture}.txt").read_text(encoding="utf-8").strip()
            lines += [f"![{picture.replace('_', ' ')}](../docs/figures/{picture}.png)", caption]
        lines.append(f"Made by `dlnsym reproduce {drawn_by(drawn[0])}`, for print as PDF and SVG too.")
    return "\n\n".join(lines) + "\n"


def example(key: str) -> str | None:
    """The first call that the documentation of a function that cites a row shows, with what it gives.

    Functions that cite it in their first lines come first.
    """
    found = [public for public in links.public_names() if key in links.cited(public.documentation)]
    found.sort(key=lambda public: key not in links.cited(public.documentation.partition("\n\n")[0]))
    for public in found:
        shown = []
        for each in DocTestParser().get_examples(public.documentation):
            lines = each.source.rstrip("\n").split("\n")
            shown += [f"{'...' if k else '>>>'} {line}" for k, line in enumerate(lines)]
            if each.want:
                return "\n".join([*imported(shown), *shown, each.want.rstrip("\n")])
    return None


def imported(lines: Sequence[str]) -> list[str]:
    """What an example takes for granted: NumPy, math and the names of the package."""
    text = "\n".join(lines)
    needed = [f">>> import {name}" for name in ("math", "numpy as np") if uses(text, name.split()[-1])]
    names = [name for name in dlnsym.__all__ if uses(text, name)]
    if uses(text, "dln"):
        needed.append(">>> import dlnsym as dln")
    return needed + ([f">>> from dlnsym import {', '.join(names)}"] if names else [])


def uses(text: str, name: str) -> bool:
    """Whether an example uses a name that it does not import itself."""
    return bool(re.search(rf"(?<![\w.]){name}\b[.(]", text)) and not re.search(rf"import [^\n]*\b{name}\b", text)


def figures(key: str) -> list[str]:
    """The pictures of the experiment that settles a row; of a caption, those with its number."""
    of_key = next((name for name in NAMES if key in experiment(name).keys), None)
    drawn = [path.stem for path in sorted(FIGURES.glob("*.png")) if of_key and drawn_by(path.stem) == of_key]
    number = f"fig_{int(key.removeprefix('fig-')):02}" if key.removeprefix("fig-").isdigit() else ""
    return [picture for picture in drawn if picture.startswith(number)]


def raw(html: str) -> str:
    """HTML inside Markdown."""
    return f"``````{{raw}} html\n{html}\n``````"


TARGETS = {"numpy": "NumPy", "mpmath": "mpmath", "arb": "balls", "jax": "JAX", "heyoka": "heyoka", "lanes": "LLVM"}


def kernel_source(name: str) -> tuple[str, str]:
    """The function that is generated for NumPy, or else for another target; and what it is for."""
    for target, words in TARGETS.items():
        if name in (generated := functions(target)):
            return words, generated[name]
    raise KeyError(name)


@cache
def functions(target: str) -> Mapping[str, str]:
    """The source of every generated function of a target."""
    text = files("dlnsym.kernels").joinpath(f"{target}_target.py").read_text(encoding="utf-8")
    nodes = (node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef))
    return {node.name: ast.get_source_segment(text, node) or "" for node in nodes}


def derivation_page(name: str, rows: Sequence[Judgement]) -> str:
    """The text of a derivation, and the rows that it settles."""
    module = modules()[name]
    text = source(module)
    title = (ast.get_docstring(ast.parse(text)) or name).partition("\n")[0].partition(":")[0].rstrip(".")
    settled = ", ".join(f"[{spoken(j.key)}](../ledger/{page_of(j.key)}.md)" for j in rows) or "no row by itself"
    return f"# {title}\n\nSettles {settled}. `dlnsym derive {name}` shows and checks it.\n\n```python\n{text}```\n"


def index_page(judgements: Sequence[Judgement]) -> str:
    """Every row in the order of the paper, by section."""
    lines = [
        "# The ledger",
        totals(judgements),
        "A page for each row: what is printed, what was judged, the proof.",
    ]
    for group in dict.fromkeys(section(j.key) for j in judgements):
        title = f"Section {group}: {SECTIONS[group]}" if group in SECTIONS else f"Results of {group}"
        of_group = [j for j in judgements if section(j.key) == group]
        table = ["| row | statement | verdict | as printed |", "|---|---|---|---|"]
        for j in of_group:
            link = f"[{spoken(j.key)}]({page_of(j.key)}.md)"
            table.append(f"| {link} | {cell(j.title)} | {j.verdict} | {j.as_printed} |")
        lines += [f"## {title}", "\n".join(table)]
    pages = "\n".join(page_of(j.key) for j in judgements)
    return "\n\n".join([*lines, f"```{{toctree}}\n:hidden:\n\n{pages}\n```"]) + "\n"


def totals(judgements: Sequence[Judgement]) -> str:
    """How many rows there are of each verdict."""
    counts = Counter(str(j.verdict) for j in judgements)
    return (
        f"{len(judgements)} rows: " + ", ".join(f"{count} {verdict}" for verdict, count in counts.most_common()) + "."
    )


def cell(text: str) -> str:
    """Words in a cell of a table."""
    return escape(text, quote=False).replace("|", r"\|").replace("*", r"\*").replace("_", r"\_").replace("$", r"\$")


def coverage_page(judgements: Sequence[Judgement]) -> str:
    """What is decided how: by verdict and section, by argument, by proof assistant, in words."""
    groups = list(dict.fromkeys(section(j.key) for j in judgements))
    verdicts = list(dict.fromkeys(str(j.verdict) for j in judgements))
    by_section = [["section", *verdicts, "all"]]
    for group in groups:
        counts = Counter(str(j.verdict) for j in judgements if section(j.key) == group)
        by_section.append([group, *(str(counts[v] or "") for v in verdicts), str(sum(counts.values()))])
    facts = {(line.text, line.relation): line for j in judgements for line in j.facts}.values()
    methods = Counter(line.method for line in facts if line.method)
    checked = Counter(line.method for line in facts if line.method and line.kernel_checked)
    by_method = [["argument", "facts", "accepted by a proof assistant"]]
    by_method += [[name, str(count), str(checked[name])] for name, count in methods.most_common()]
    in_words = [j for j in judgements if any(line.words for line in j.facts)]
    resting = ", ".join(f"[{spoken(j.key)}](ledger/{page_of(j.key)}.md)" for j in in_words)
    parts = [
        "# Coverage",
        totals(judgements),
        "## Verdicts by section",
        markdown_table(by_section),
        "## Facts by the argument that decides them",
        f"{len(facts)} facts, {sum(line.words for line in facts)} of them words alone.",
        markdown_table(by_method),
        "## Rows that rest in part on words",
        f"{len(in_words)}: {resting}.",
    ]
    return "\n\n".join(parts) + "\n"


def markdown_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells, the first one their heading."""
    head, *body = ["| " + " | ".join(map(cell, row)) + " |" for row in rows]
    return "\n".join([head, "|" + "---|" * len(rows[0]), *body])


def pages(judgements: Sequence[Judgement]) -> Mapping[str, str]:
    """Every page of the ledger by its path."""
    rows = {f"ledger/{page_of(j.key)}.md": row_page(j) for j in judgements}
    derivations = {
        f"derivations/{name}.md": derivation_page(name, [j for j in judgements if j.derivation == name])
        for name in modules()
    }
    listed = "```{toctree}\n:maxdepth: 1\n\n" + "\n".join(modules()) + "\n```"
    contents = f"# The derivations\n\nEach module reads as the argument.\n\n{listed}\n"
    return {
        "ledger/index.md": index_page(judgements),
        "coverage.md": coverage_page(judgements),
        "derivations/index.md": contents,
        **rows,
        **derivations,
    }
