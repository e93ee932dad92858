"""The ledger as a page of Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

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
        HEAD + f"{len(judgements)} rows: {totals}.",
        "",
        "| key | statement | verdict | as printed | scope |",
        "|---|---|---|---|---|",
    ]
    for j in judgements:
        cells = (j.key, j.title, str(j.verdict), "yes" if j.as_printed else "no", j.scope)
        lines.append("| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"
