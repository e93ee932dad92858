"""What a user waits for first: ``import dlnsym`` beside ``import numpy``, and ``dlnsym verify``.

    python benchmarks/startup.py

Each figure is a whole process; the two imports take turns, and the ratio is taken pair by pair.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

REPEATS = 9


def seconds(*args: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *args], check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    bare, ours, peer = [], [], []
    for _ in range(REPEATS):
        bare.append(seconds("-c", ""))
        ours.append(seconds("-c", "import dlnsym; dlnsym.spectrum"))
        peer.append(seconds("-c", "import numpy"))
    own = [a - b for a, b in zip(ours, bare, strict=True)]
    ratio = statistics.median(a / b for a, b in zip(ours, peer, strict=True))
    print(f"import dlnsym, first name used: {statistics.median(own):.3f} s over a bare interpreter")
    print(f"against import numpy, whole processes: ratio {ratio:.2f}")
    print(f"dlnsym verify: {seconds('-m', 'dlnsym', 'verify'):.1f} s")


if __name__ == "__main__":
    main()
