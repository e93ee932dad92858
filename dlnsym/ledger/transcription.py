"""Printed forms against the transcription of the paper, from which they were typed.

``transcription.json`` holds, for each row of the paper, the display of the transcription that has its number, or says
that its text was found there word for word.  A row whose typed form is not that display, token for token, holds the
form that was read instead and why; so nobody can change what a row prints without the run failing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from dlnsym._shared.files import read_json
from dlnsym.proofs import Claim

DATA = "transcription.json"
How = Literal["display", "quotation", "reading"]

_DROPPED = re.compile(
    r"\\(left|right|bigl|bigr|Big|big|Bigl|Bigr|quad|qquad|displaystyle|limits|nolimits|,|;|!|:|\s)|[\s~]"
)
_SAME = (
    (r"\tfrac", r"\frac"),
    (r"\dfrac", r"\frac"),
    (r"\cdots", r"\dots"),
    (r"\ldots", r"\dots"),
    (r"\leq", r"\le"),
    (r"\geq", r"\ge"),
    (r"\neq", r"\ne"),
    (r"\|", r"\Vert"),
)


def normal(latex: str) -> str:
    r"""LaTeX without spacing, sizes of brackets, braces around one sign and the full stop or comma at its end.

    >>> normal(r"\left( x_{i}^{2} \right) \leq \tfrac{1}{2}.") == normal(r"(x_i^2) \le \frac12")
    True
    """
    text = re.sub(r"\\\\", "¦", latex)  # a new row of a matrix
    text = re.sub(r"\\(text|operatorname|mathrm|textrm)\s*\{\s*([^{}]*?)\s*\}", lambda m: m.group(2), text)
    for written, same in _SAME:
        text = re.sub(re.escape(written) + r"(?![a-z])", lambda _, same=same: same, text)  # type: ignore[misc]
    text = _DROPPED.sub("", text)
    while (shorter := re.sub(r"\{(\\[A-Za-z]+|[^\\{}])\}", r"\1", text)) != text:
        text = shorter
    return text.strip(".,;")


def words(latex: str) -> str:
    """The letters and digits of a text, in which formulas count like words."""
    return re.sub(r"\\(text|operatorname|mathcal|mathbb|mathbf|mathrm|left|right|quad)|[^A-Za-z0-9]", "", latex).lower()


@dataclass(frozen=True)
class Entry:
    """How the printed form of a row was compared.

    *display*: it is the display with its number, token for token; *quotation*: its words stand in the transcription;
    *reading*: it was compared by eye with ``display`` or the text, and ``why`` says what differs.  ``typed`` is the
    normal form that was compared, ``corrected`` that of the correction next to it.
    """

    how: How
    typed: str
    corrected: str | None = None
    display: str | None = None
    why: str | None = None


@cache
def entries() -> Mapping[str, Entry]:
    """What was compared, by the key of the row; raises ``OSError`` or ``ValueError`` where the data are damaged."""
    return {key: Entry(**values) for key, values in read_json(files("dlnsym.ledger").joinpath(DATA)).items()}


def difference(claim: Claim) -> str | None:
    """Why the printed form of a claim of the paper is not the one that was compared; None where it is."""
    entry = entries().get(claim.key)
    if entry is None:
        return None
    if normal(claim.printed) != entry.typed:
        return "its printed form is not the one that was compared with the transcription"
    if (None if claim.correction is None else normal(claim.correction)) != entry.corrected:
        return "its correction is not the one that was read next to the printed form"
    if entry.how == "display" and normal(entry.display or "") != entry.typed:
        return "its printed form is not the display of the transcription"
    return None
