"""Write the tables of the benchmarks into docs/benchmarks.md, and into the package for ``dlnsym report``.

    python benchmarks/tables.py            # write
    python benchmarks/tables.py --check    # compare only: 1 where they differ from the records

The tables are what ``benchmarks/records`` holds, file by file; the other scripts of this folder write those files.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from recording import RECORDS

from dlnsym._shared.files import read_json, replace_file
from dlnsym.ledger.report import measured

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/benchmarks.md"
DATA = ROOT / "dlnsym/ledger/report" / measured.DATA
BEGIN, END = "<!-- benchmarks: written by python benchmarks/tables.py -->", "<!-- end of the benchmarks -->"


def records() -> dict[str, dict[str, object]]:
    """The records by name; raises ``ValueError``, which names the file, for one that is not JSON of their shape."""
    found = {}
    for path in sorted(RECORDS.glob("*.json")):
        found[path.stem] = read_json(path)
        try:
            measured.Table.of(found[path.stem])
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from None
    return found


def with_tables(page: str, found: dict[str, dict[str, object]]) -> str:
    """The page with the tables between its two markers."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"benchmarks.md has not the two lines {BEGIN} and {END}")
    tables = "\n".join(measured.Table.of(record).markdown() for record in found.values())
    return f"{before}{begin}\n\n{tables}\n{end}{after}"


def main(args: list[str]) -> int:
    if args not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        found = records()
        wanted = {
            PAGE: with_tables(PAGE.read_text(encoding="utf-8"), found),
            DATA: json.dumps(found, ensure_ascii=False, indent=1) + "\n",
        }
    except (OSError, ValueError) as error:
        print(f"tables.py: {error}", file=sys.stderr)
        return 2
    changed = [path for path, text in wanted.items() if not path.exists() or path.read_bytes() != text.encode()]
    for path in changed:
        if not args:
            replace_file(path, wanted[path])
        print(f"{path.relative_to(ROOT)}: {'differs from the records' if args else 'written'}")
    return 1 if args and changed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
