"""What was measured of how far verdicts can be trusted: first, and now.

``measures.json`` holds what no run of the ledger counts: what the first measurement found, and figures of measurements
that take long, each with the test or command that gives it again.  What a run counts is put in from its judgements.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from dlnsym._shared.files import read_json
from dlnsym.formal import recorded
from dlnsym.ledger import transcription
from dlnsym.proofs import Judgement
from dlnsym.proofs.judgement import Tally

DATA = "measures.json"


@dataclass(frozen=True)
class Measure:
    """One figure: what it is of, what it was first and is now, and what gives it.

    ``now`` may hold names in braces, which stand for numbers that :func:`counted` finds.
    """

    of: str
    what: str
    first: str
    now: str
    by: str


def measures() -> tuple[Measure, ...]:
    """All figures; raises ``OSError`` or ``TypeError`` where the data are damaged."""
    return tuple(Measure(**values) for values in read_json(files("dlnsym.ledger").joinpath(DATA)))


def counted(judgements: Sequence[Judgement]) -> Mapping[str, int]:
    """The numbers that judgements, the record of Coq and the comparison with the transcription hold."""
    tally = sum((j.evidence.tally for j in judgements), Tally())
    printed = Counter(j.as_printed for j in judgements)
    verdicts = Counter(str(j.verdict) for j in judgements)
    how = Counter(entry.how for entry in transcription.entries().values())
    relations = {line.relation for j in judgements for line in j.facts if line.relation is not None}
    marks = recorded().marks.values()
    return {
        "argued": verdicts["argued"],
        "in_words": sum(j.in_words for j in judgements),
        **{name: printed[name] for name in ("yes", "slip", "no")},
        "wrong": tally.wrong,
        "rejected": tally.rejected,
        "by_the_argument": tally.read,
        "facts": len(marks),
        "accepted": sum(mark.accepted for mark in marks),
        "display": how["display"],
        "quotation": how["quotation"],
        "reading": how["reading"],
        "relations": len(relations),
        "same": sum(r[: (len(r) - 3) // 2] == r[(len(r) + 3) // 2 :] for r in relations),
    }


def section(judgements: Sequence[Judgement]) -> Iterator[str]:
    """The table of all figures, as lines of Markdown."""
    numbers = counted(judgements)
    yield from (
        "## What was measured of the verdicts",
        "",
        "First, when the ledger was read as an adversary would, and now; what counts as each is in docs/trust.md.",
        "",
        "| | measure | first | now | by |",
        "|---|---|---|---|---|",
    )
    for m in measures():
        cells = (m.of, m.what, m.first, m.now.format(**numbers), m.by)
        yield "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"
