"""The ledger: every claim of every derivation, judged, and what a reader is shown of it."""

from dlnsym.ledger.contents import argument, checked_facts, claims, select, settled_by
from dlnsym.ledger.discovery import UnknownNameError, derivation, kernels, names
from dlnsym.ledger.judging import failures, judged, run
from dlnsym.ledger.keys import ContentsError, order
from dlnsym.ledger.pace import expected_seconds
from dlnsym.ledger.rows import row, severities, to_json
from dlnsym.proofs import Judgement

__all__ = [
    "ContentsError",
    "Judgement",
    "UnknownNameError",
    "argument",
    "checked_facts",
    "claims",
    "derivation",
    "expected_seconds",
    "failures",
    "judged",
    "kernels",
    "names",
    "order",
    "row",
    "run",
    "select",
    "settled_by",
    "severities",
    "to_json",
]
