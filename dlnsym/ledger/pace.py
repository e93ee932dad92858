"""How long derivations take to judge: what an earlier run took, else what ``benchmarks/judging.py`` recorded."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from dlnsym._shared.files import read_json

if TYPE_CHECKING:
    from dlnsym.ledger.remembered import Remembered

DATA = "seconds.json"


@cache
def recorded() -> dict[str, float]:
    """Seconds of each derivation as recorded with the package; nothing where the file is damaged."""
    try:
        data = read_json(files("dlnsym.ledger").joinpath(DATA))
        return {str(name): float(seconds) for name, seconds in data.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def expected_seconds(cache_of_verdicts: Remembered) -> Callable[[str], float]:
    """A function that foretells the seconds of CPU in which a derivation is judged.

    Those of a derivation that was never judged are the mean of the others.
    """
    known = recorded()
    mean = sum(known.values()) / len(known) if known else 1.0

    def seconds(name: str) -> float:
        return cache_of_verdicts.entry(name).seconds or known.get(name, mean)

    return seconds
