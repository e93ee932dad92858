"""How long each derivation takes to judge, in seconds of CPU: what the bar of ``dlnsym verify`` goes by.

    python benchmarks/judging.py

Writes ``dlnsym/ledger/seconds.json``.  Only the proportions matter, so that another machine's are as good.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import dlnsym.ledger
from dlnsym import ledger
from dlnsym._shared.files import replace_file

TARGET = Path(dlnsym.ledger.__file__).parent / "seconds.json"


def by_derivation() -> dict[str, float]:
    """The seconds of the facts of each derivation, each fact once."""
    spent = defaultdict[str, float](float)

    def on_examined(name: str, seconds: float) -> None:
        spent[name] += seconds

    for _ in ledger.run(on_examined=on_examined):
        pass
    return {name: round(seconds, 2) for name, seconds in sorted(spent.items())}


if __name__ == "__main__":
    replace_file(TARGET, json.dumps(by_derivation(), indent=1) + "\n")
