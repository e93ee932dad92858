"""The ledger as a page of Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dlnsym.ledger.rows import SEVERITIES, as_printed, severities
from dlnsym.proofs import Judgement

HEAD = """# The paper's results and their verdicts

Written by `dlnsym verify --markdown RESULTS.md`; not edited by hand. `dlnsym verify KEY` shows a row in full, with the
printed form, the form that holds, and the evidence.

"""


def ledger_page(judgements: Sequence[Judgement]) -> str:
    """One line for each row of the ledger, under a line of totals; holds nothing that changes from run to run."""
    counts = Counter(str(j.verdict) for j in judgements)
    totals = ", ".join(f"{number} {verdict}" for verdict, number in sorted(counts.items()))
    lines = [
        HEAD + f"{len(judgements)} rows: {totals}. {_words(judgements)}",
        "",
        *_deviations(judgements),
        "| key | statement | verdict | as printed | severity | facts | scope |",
        "|---|---|---|---|---|---|---|",
    ]
    for j in judgements:
        cells = (j.key, j.title, str(j.verdict), as_printed(j), _severity(j), _facts(j), j.scope)
        lines.append("| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _deviations(judgements: Sequence[Judgement]) -> list[str]:
    """A table of the kinds of deviations, with the rows of each."""
    counts = severities(judgements)
    if not counts:
        return []
    lines = ["| deviations from the printed form | number | rows |", "|---|---|---|"]
    for kind, words in SEVERITIES.items():
        keys = [j.key for j in judgements if j.deviation is not None and j.deviation.kind == kind]
        lines += [f"| {words} | {len(keys)} | {', '.join(keys)} |"] if keys else []
    return [*lines, ""]


def _severity(j: Judgement) -> str:
    return "" if j.deviation is None else j.deviation.kind


def _words(judgements: Sequence[Judgement]) -> str:
    resting = sum(any(line.words for line in j.facts) for j in judgements)
    return f"{resting} rest in part on facts in words alone, which are counted next to the others."


def _facts(j: Judgement) -> str:
    """How many facts a row rests on, and how many of them are words."""
    words = sum(line.words for line in j.facts)
    return f"{len(j.facts)}, {words} in words" if words else str(len(j.facts) or "")
