"""Sphinx's settings for the site; ``docs/site/build.py`` assembles the sources and runs it.  Nothing is fetched."""

from __future__ import annotations

import re
import sys
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

from docutils import nodes

from dlnsym import __version__
from dlnsym.ledger.report.typeset import formula

sys.path.insert(0, str(Path(__file__).parent))
from indices import in_rest

project = "dlnsym"
author = "The dlnsym developers"
copyright = author
version = release = __version__
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb"}
root_doc = "index"
language = "en"

html_theme = "furo"
html_title = "dlnsym"
published = dict(url.split(", ", 1) for url in metadata("dlnsym").get_all("Project-URL") or [])
html_theme_options = {"source_repository": published["Repository"]} if "Repository" in published else {}
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_favicon = "_static/icon.svg"
html_show_sphinx = False
html_copy_source = False
# excerpts are fetched, which a site that is opened as a file cannot do, and fail on the anchors of the index
html_show_search_summary = False
html_math_renderer = "mathml"

myst_enable_extensions = ["dollarmath", "amsmath", "deflist"]
myst_heading_anchors = 3
# notebooks are committed with their outputs, which `dlnsym notebooks` compares with fresh ones
nb_execution_mode = "off"
nb_ipywidgets_js: dict[str, Any] = {}

autodoc_member_order = "bysource"
autodoc_typehints = "none"
napoleon_use_ivar = True
napoleon_use_rtype = False
pygments_style = "friendly"
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True


def _mathml(text: str, display: str) -> str:
    return formula(text, "block" if display == "block" else "inline")


def _visit_math(writer: Any, node: nodes.math) -> None:
    writer.body.append(_mathml(node.astext(), "inline"))
    raise nodes.SkipNode


def _visit_displaymath(writer: Any, node: nodes.math_block) -> None:
    writer.body.append(f'<div class="formula" tabindex="0">{_mathml(node.astext(), "block")}</div>\n')
    raise nodes.SkipNode


def _bars_are_bars(app: Any, what: str, name: str, value: Any, options: Any, lines: list[str]) -> None:
    """In our documentation |x| is an absolute value, and not a substitution; indices are lowered."""
    in_example = False
    for k, line in enumerate(lines):
        in_example = line.lstrip().startswith(">>>") or (in_example and bool(line.strip()))
        if not in_example:
            # fields that napoleon made (":param w_12:") are names
            field, text = (found[0], line[len(found[0]) :]) if (found := _FIELD.match(line)) else ("", line)
            lines[k] = field + "``".join(
                part if code % 2 else _indexed(part.replace("|", r"\|")) for code, part in enumerate(text.split("``"))
            )


_FIELD = re.compile(r"\s*(?:\.\. |:)[^:]*:+")


def _indexed(text: str) -> str:
    """Indices and powers outside roles, such as :meth:`at`."""
    return "`".join(part if k % 2 else in_rest(part) for k, part in enumerate(text.split("`")))


def setup(app: Any) -> dict[str, Any]:
    """Formulas are MathML: no script, no network."""
    app.connect("autodoc-process-docstring", _bars_are_bars)
    app.add_html_math_renderer("mathml", (_visit_math, None), (_visit_displaymath, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
