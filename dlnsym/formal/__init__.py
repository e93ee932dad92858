"""Facts as lemmas of Coq, whose kernel nobody here wrote, and the record of what it accepted."""

from dlnsym.formal.files import Entry, entry, files
from dlnsym.formal.printing import lemma
from dlnsym.formal.record import Mark, Record, RecordError, fingerprint, kernel_checked, recorded
from dlnsym.formal.terms import UnprintableError

__all__ = [
    "Entry",
    "Mark",
    "Record",
    "RecordError",
    "UnprintableError",
    "entry",
    "files",
    "fingerprint",
    "kernel_checked",
    "lemma",
    "recorded",
]
