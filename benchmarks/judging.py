"""How long each derivation takes to judge, in seconds of one process: what the bar of ``dlnsym verify`` goes by.

    python benchmarks/judging.py

Writes ``dlnsym/ledger/seconds.json``.  Only the proportions matter, so that another machine's are as good.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import dlnsym.ledger
from dlnsym import ledger
from dlnsym._shared.files import replace_file
from dlnsym.ledger import Judgement

TARGET = Path(dlnsym.ledger.__file__).parent / "seconds.json"


def by_derivation(judgements: Iterable[Judgement]) -> dict[str, float]:
    """The seconds of the claims of each derivation."""
    out: dict[str, float] = defaultdict(float)
    for judgement in judgements:
        out[judgement.derivation] += judgement.seconds
    return {name: round(seconds, 2) for name, seconds in sorted(out.items())}


if __name__ == "__main__":
    replace_file(TARGET, json.dumps(by_derivation(ledger.run(workers=1)), indent=1) + "\n")
