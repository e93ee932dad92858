"""The facts of the ledger for the proof assistant: the files that are generated, and whether they are as recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import derivations
from dlnsym.formal import coq
from dlnsym.formal.files import Entry, entry, files
from dlnsym.formal.record import Mark, Record, digest, fingerprint, recorded
from dlnsym.ledger.contents import claims, select
from dlnsym.ledger.discovery import derivation, modules

FOLDER = Path(derivations.__file__).resolve().parent.parent / "formal"


class FolderError(ValueError):
    """The folder with the modules by hand is not there; says so in one line."""


def library() -> Path:
    """The folder of the modules by hand; raises :class:`FolderError` where it is missing, as in an installed copy."""
    found = FOLDER / "lib"
    if not found.is_dir():
        raise FolderError(
            f"{str(found)!r} is not there; expected a checkout, which has the hand-written part in formal/lib"
        )
    return found


def entries(
    record: Record | None = None, progress: Callable[[int, int], None] = lambda done, all_: None
) -> list[Entry]:
    """Every fact of every derivation, each once, with its lemma or the reason why it has none.

    Facts that the record says Coq did not accept have none; a ``record`` may be given instead of the committed one.
    """
    known = recorded() if record is None else record
    found: dict[str, Entry] = {}
    everything = modules()
    for k, (name, module) in enumerate(everything.items(), 1):
        for number, fact in enumerate(derivation(name).facts, 1):
            key = fingerprint(fact)
            if fact.words or key in found:
                continue
            mark = known.marks.get(key)
            rejected = mark.reason if mark is not None and mark.reason.startswith(NOT_ACCEPTED) else ""
            found[key] = entry(module.split(".")[1], f"{name}_{number}", fact, rejected)
        progress(k, len(everything))
    return list(found.values())


NOT_ACCEPTED = "Coq does not accept it"


def of_claims(keys: Iterable[str], known: Sequence[Entry]) -> list[Entry]:
    """The entries of the facts that some claims rest on; raises as :func:`select`."""
    chosen = select(keys)
    rows = claims()
    wanted = {fingerprint(fact) for key in chosen for fact in rows[key][0].facts}
    return [e for e in known if fingerprint(e.fact) in wanted]


def determined(
    known: Sequence[Entry], told: Callable[[coq.Answer], None] = lambda answer: None
) -> tuple[list[Entry], Record]:
    """The record as Coq makes it now: a fact that it does not accept loses its lemma, and the rest is tried again."""
    current = list(known)
    accepted: dict[str, str] = {}
    pending = files(current)
    while pending:
        answers = coq.check(library(), pending, told)
        for answer in answers:
            if answer.accepted:
                accepted[answer.file] = digest(pending[answer.file])
        dropped = {_blamed(current, a, pending[a.file]): a.error for a in answers if not a.accepted}
        current = [
            Entry(e.chapter, e.name, e.fact, None, f"{NOT_ACCEPTED}: {dropped[e.name]}") if e.name in dropped else e
            for e in current
        ]
        pending = {name: text for name, text in files(current).items() if name not in accepted}
    marks = {fingerprint(e.fact): _mark(e) for e in current}
    return current, Record(coq.version(), {name: accepted[name] for name in sorted(accepted)}, marks)


def _mark(e: Entry) -> Mark:
    if e.lemma is None:
        return Mark(e.name, accepted=False, reason=e.reason)
    return Mark(e.name, accepted=True, file=e.file, statement=digest(e.lemma.text))


def _blamed(known: Sequence[Entry], answer: coq.Answer, text: str) -> str:
    """The fact whose lines the error is in; the last of the file where the error has no line."""
    lines = text.splitlines()[: answer.line]
    inside = [e.name for e in known if e.file == answer.file]
    for line in reversed(lines):
        for name in inside:
            if line.startswith((f"(* {name}:", f"(* {name} ")):
                return name
    return inside[-1]
