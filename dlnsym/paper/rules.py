"""Rules by which statements about simulations are judged, registered before the data are drawn.

A rule is data, next to the records: its words, the levels it compares with, its date, what it would say if the
statement held exactly and if it did not (found by simulation), what it depends on that the paper leaves open, and the
seed of the record.  A finding carries the digest of the rule it was judged by, so that a rule that is changed
afterwards no longer fits its record.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from dlnsym._shared.files import read_json

FILE = Path(__file__).parent / "records" / "rules.json"
Whose = Literal["paper", "workbench"]


@dataclass(frozen=True)
class Power:
    """How often a rule says yes, of ``samples`` drawn where the statement ``holds`` exactly and where it ``fails``."""

    holds: float
    fails: float
    samples: int


@dataclass(frozen=True)
class Rule:
    """One rule; ``power`` is None where no data could speak against the statement, which then has no rule but a reason.

    ``of`` says whose statement it is: a hypothesis of this workbench is not counted among the paper's.  ``holds`` and
    ``fails`` describe the two worlds, ``depends`` the choices that the paper leaves open.  ``spent`` are seeds whose
    data had been seen when the rule was made; ``seed`` is that of the record.
    """

    key: str
    date: str
    of: Whose
    text: str
    levels: Mapping[str, float]
    holds: str
    fails: str
    power: Power | None
    depends: str
    seed: int | None
    spent: tuple[int, ...]

    @property
    def digest(self) -> str:
        """SHA-256 of the whole rule as JSON."""
        return sha256(json.dumps(asdict(self), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@cache
def registered() -> Mapping[str, Rule]:
    """Every rule by the ledger's key; raises ``OSError``, ``ValueError`` and ``KeyError`` for a damaged file.

    >>> registered()["fig-8"].of, len(registered()["fig-8"].digest)
    ('paper', 64)
    """
    return {key: as_rule(key, values) for key, values in read_json(FILE).items()}


def rule(key: str) -> Rule:
    """The rule for a row of the ledger; raises ``KeyError`` where none is registered.

    >>> rule("sec-3.3.1-rank-one").levels
    {'nearly_one': 1.5, 'share': 0.5}
    """
    return registered()[key]


def as_rule(key: str, values: Mapping[str, Any]) -> Rule:
    """A rule from its JSON values; raises ``KeyError``, ``TypeError`` and ``ValueError`` for others."""
    power = values["power"]
    return Rule(
        key=key,
        date=str(values["date"]),
        of=values["of"],
        text=str(values["text"]),
        levels={name: float(level) for name, level in values["levels"].items()},
        holds=str(values["holds"]),
        fails=str(values["fails"]),
        power=None if power is None else Power(float(power["holds"]), float(power["fails"]), int(power["samples"])),
        depends=str(values["depends"]),
        seed=values["seed"],
        spent=tuple(values["spent"]),
    )
