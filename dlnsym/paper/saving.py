"""A picture as files: PNG, PDF and SVG, its caption in Markdown and LaTeX; equal data give equal bytes."""

from __future__ import annotations

import io
import re
import string
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from dlnsym._shared.files import replace_file
from dlnsym.paper.model import Drawn

DPI = 300
# no dates and no versions
_FORMATS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("png", {"Software": None}),
    ("pdf", {"Creator": None, "Producer": None, "CreationDate": None}),
    ("svg", {"Creator": None, "Date": None}),
)
_SPECIAL = re.compile(r"([%&#_])")


def save(name: str, drawn: Drawn, folder: Path) -> list[Path]:
    """Write the picture in three formats, and its caption; raises ``OSError``."""
    letters(drawn.figure)
    written = []
    for suffix, metadata in _FORMATS:
        picture = io.BytesIO()
        drawn.figure.savefig(picture, format=suffix, dpi=DPI, metadata=metadata)
        written.append(_write(folder / f"{name}.{suffix}", picture.getvalue()))
    written.append(_write(folder / f"{name}.md", f"{drawn.caption}\n"))
    written.append(_write(folder / f"{name}.tex", in_latex(name, drawn.caption)))
    return written


def _write(path: Path, content: bytes | str) -> Path:
    replace_file(path, content)
    return path


def letters(figure: Figure) -> None:
    """A letter in front of the title of every panel, where there are several; colour bars and insets are none."""
    panels = [axes for axes in figure.axes if axes.get_label() != "<colorbar>"]
    if len(panels) > 1:
        for letter, axes in zip(string.ascii_lowercase, panels, strict=False):
            axes.set_title(f"({letter}) {axes.get_title(loc='left')}".rstrip(), loc="left")


def in_latex(name: str, caption: str) -> str:
    """The figure as LaTeX has it, with the caption; what is between dollars stays as it is.

    >>> print(in_latex("fig_01", "All of 5 % at $N = 3$."))
    \\begin{figure}[tbp]
      \\centering
      \\includegraphics{fig_01.pdf}
      \\caption{All of 5 \\% at $N = 3$.}
      \\label{fig:fig-01}
    \\end{figure}
    <BLANKLINE>
    """
    parts = caption.split("$")
    words = "$".join(part if k % 2 else _SPECIAL.sub(r"\\\1", part) for k, part in enumerate(parts))
    lines = (
        r"\begin{figure}[tbp]",
        r"  \centering",
        f"  \\includegraphics{{{name}.pdf}}",
        f"  \\caption{{{words}}}",
        f"  \\label{{fig:{name.replace('_', '-')}}}",
        r"\end{figure}",
    )
    return "\n".join(lines) + "\n"
