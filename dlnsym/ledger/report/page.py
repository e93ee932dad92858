"""The page as data, and its rendering into one HTML file that needs no network."""

from __future__ import annotations

import base64
import platform
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from dlnsym._shared.files import replace_file
from dlnsym._shared.version import __version__
from dlnsym.ledger.report import typeset
from dlnsym.ledger.report.measured import Table
from dlnsym.ledger.rows import SEVERITIES
from dlnsym.proofs import Claim, Evidence, Judgement
from dlnsym.proofs.judgement import Line
from dlnsym.proofs.model import section

FONT = files("dlnsym.ledger.report").joinpath("templates", "stix-two-math.woff2")
"""Where formulas have a font of their own, roots and brackets grow with what they hold: √(Π/det) and not √Π/det."""
PACKAGES = ("numpy", "scipy", "sympy", "mpmath", "python-flint")
"""Packages whose versions the page states: what the verdicts and the figures were computed with."""


@dataclass(frozen=True)
class Picture:
    """A figure for the page: PNG bytes, what it shows, and the file it came from."""

    name: str
    caption: str
    png: bytes

    @property
    def source(self) -> str:
        """The picture as a data URI."""
        return "data:image/png;base64," + base64.b64encode(self.png).decode("ascii")


PNG = b"\x89PNG\r\n\x1a\n"


def check_png(data: bytes) -> None:
    """Raise ``ValueError`` for what is not a whole PNG file: its chunks up to the last one, with their checksums."""
    if not data.startswith(PNG):
        raise ValueError("its first bytes are not those of a PNG file")
    at, kinds = len(PNG), list[bytes]()
    while at < len(data) and kinds[-1:] != [b"IEND"]:
        size = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 12 + size
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise ValueError(f"it is damaged or cut short after {at} bytes")
        kinds.append(kind)
        at = end
    if kinds[:1] != [b"IHDR"] or kinds[-1:] != [b"IEND"] or b"IDAT" not in kinds:
        raise ValueError("it holds no whole picture")


@dataclass(frozen=True)
class Page:
    """All that the page shows."""

    judgements: Sequence[Judgement]
    claims: Mapping[str, Claim]
    pictures: Sequence[Picture] = ()
    benchmarks: Sequence[Table] = ()
    day: date = field(default_factory=date.today)


@dataclass(frozen=True)
class _Fact:
    """A fact as its words, its formula, what decides it, and whether a proof assistant accepted it."""

    text: str
    formula: Markup | None
    method: str | None
    kernel_checked: bool


@dataclass(frozen=True)
class _Row:
    """One claim, ready for the template."""

    judgement: Judgement
    section: str
    printed: Markup
    correction: Markup | None
    facts: tuple[_Fact, ...]

    @property
    def evidence(self) -> Evidence:
        return self.judgement.evidence


def _row(judgement: Judgement, of_section: str) -> _Row:
    facts = tuple(map(_shown, judgement.facts))
    correction = typeset.statement(judgement.correction) if judgement.correction else None
    return _Row(judgement, of_section, typeset.statement(judgement.printed), correction, facts)


def _shown(line: Line) -> _Fact:
    if line.relation is None:
        return _Fact(line.text, None, None, line.kernel_checked)
    typed = typeset.relation(line.relation)
    long = escape("a relation too long for a page; the derivation shows it")
    return _Fact(line.text, Markup(typed) if typed is not None else long, line.method, line.kernel_checked)


def versions() -> list[tuple[str, str]]:
    """Names and versions of what the page was made with."""
    found = [("dlnsym", __version__), ("CPython", platform.python_version())]
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            found.append((name, version(name)))
    return found


def render(page: Page) -> str:
    """The page as HTML; raises ``KeyError`` for a judgement without its claim."""
    rows = [_row(j, page.claims[j.key].section) for j in page.judgements]
    return (
        _environment()
        .get_template("page.html")
        .render(
            rows=rows,
            opened=False,
            font="data:font/woff2;base64," + base64.b64encode(FONT.read_bytes()).decode("ascii"),
            sections=sorted({row.section for row in rows}),
            verdicts=Counter(str(j.verdict) for j in page.judgements),
            rejected=sum(j.evidence.variants_rejected for j in page.judgements),
            wrong=sum(j.evidence.variants_wrong for j in page.judgements),
            pictures=page.pictures,
            benchmarks=page.benchmarks,
            versions=versions(),
            day=page.day.isoformat(),
        )
    )


def render_row(judgement: Judgement) -> str:
    """All that is known of one row as HTML, its evidence unfolded, for a page of its own."""
    row = _row(judgement, section(judgement.key))
    return _environment().get_template("row.html").render(row=row, j=judgement, opened=True)


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("dlnsym.ledger.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["severities"] = SEVERITIES
    made.filters["words"] = typeset.words
    made.filters["formula"] = lambda text: Markup(typeset.formula(text))
    return made


def write(page: Page, path: Path) -> None:
    """Write the page to a file that is either the old one or complete; raises ``OSError``."""
    replace_file(path, render(page))
