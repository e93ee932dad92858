"""The ledger: every claim of every derivation, judged, and what a reader is shown of it."""

from dlnsym.ledger.collect import (
    ContentsError,
    checked_steps,
    claims,
    failures,
    judged,
    order,
    row,
    run,
    select,
    to_json,
)
from dlnsym.ledger.discovery import UnknownNameError, derivation, kernel_modules, kernels, names

__all__ = [
    "ContentsError",
    "UnknownNameError",
    "checked_steps",
    "claims",
    "derivation",
    "failures",
    "judged",
    "kernel_modules",
    "kernels",
    "names",
    "order",
    "row",
    "run",
    "select",
    "to_json",
]
