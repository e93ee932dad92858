"""What a user waits for first: ``import dlnsym`` beside ``import numpy``, and ``dlnsym verify``.

    python benchmarks/startup.py

Each figure is a whole process; the two imports take turns, and the ratio is taken pair by pair.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from recording import RECORDS, record


def seconds(*args: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *args], check=True, capture_output=True)
    return time.perf_counter() - start


def main(repeats: int = 9, keys: Sequence[str] = (), folder: Path = RECORDS) -> None:
    bare, ours, peer = [], [], []
    for _ in range(repeats):
        bare.append(seconds("-c", ""))
        ours.append(seconds("-c", "import dlnsym; dlnsym.spectrum"))
        peer.append(seconds("-c", "import numpy"))
    ratio = statistics.median(a / b for a, b in zip(ours, peer, strict=True))
    record(
        "startup",
        "What a user waits for first",
        ["process", "seconds", "ratio to import numpy"],
        [
            ["python -c ''", statistics.median(bare), None],
            ["import numpy", statistics.median(peer), 1.0],
            ["import dlnsym; dlnsym.spectrum", statistics.median(ours), ratio],
            ["dlnsym verify " + " ".join(keys), seconds("-m", "dlnsym", "verify", "--fresh", *keys), None],
        ],
        f"Whole processes, seconds that pass; medians of {repeats}, the imports taking turns, the ratio pair by pair.",
        folder=folder,
    )


if __name__ == "__main__":
    main()
