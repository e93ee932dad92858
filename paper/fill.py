"""Writes the numbers of the paper, from the table of results and the records of the benchmarks.

python paper/fill.py            # --check: says whether they are up to date, and writes nothing
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
START, END = "<!-- numbers: written by python paper/fill.py -->\n", "<!-- end of numbers -->\n"


def numbers() -> str:
    """The paragraph of numbers."""
    results = (ROOT / "RESULTS.md").read_text(encoding="utf-8")
    found = re.search(r"^(\d+) rows: ([^.]*)\.", results, re.MULTILINE)
    if found is None:
        raise SystemExit("RESULTS.md has no line of totals")
    record = json.loads((ROOT / "benchmarks/records/apply_operator.json").read_text(encoding="utf-8"))
    ratios = [row[4] for row in record["rows"]]
    return (
        f"Of {found[1]} statements, by verdict, {found[2]}. Applying the metric's operator is {min(ratios):.0f} to "
        f"{max(ratios):.0f} times as fast as the sum of matrix powers that defines it, at the widths and depths "
        "of the benchmark.\n"
    )


def main(arguments: list[str]) -> int:
    paper = HERE / "paper.md"
    text = paper.read_text(encoding="utf-8")
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    filled = before + START + numbers() + END + after
    if "--check" in arguments:
        stale = "the numbers of paper/paper.md are not up to date: python paper/fill.py"
        print("up to date" if filled == text else stale)
        return int(filled != text)
    paper.write_text(filled, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
