"""The facts of the ledger for the proof assistant: the files that are generated, and whether they are as recorded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import derivations
from dlnsym.formal import coq
from dlnsym.formal.files import Entry, entry, files
from dlnsym.formal.record import EMPTY, Mark, Record, digest, fingerprint, recorded
from dlnsym.ledger.contents import select, settled_by
from dlnsym.ledger.discovery import UnknownNameError, derivation, modules
from dlnsym.proofs import Fact

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


def file_digest(text: str) -> str:
    """The SHA-256 of a file, and of the modules by hand that it imports, directly or not."""
    wanted = {name for line in _IMPORTS.findall(text) for name in line.split()}
    parts = []
    for name in reversed(coq.LIBRARY):
        if name in wanted:
            source = (library() / f"{name}.v").read_text(encoding="utf-8")
            wanted |= {other for line in _IMPORTS.findall(source) for other in line.split()}
            parts.append(source)
    return digest("".join([*parts, text]))


_IMPORTS = re.compile(r"^From Dln Require Import ([\w ]+)\.$", flags=re.MULTILINE)


def entries(
    record: Record | None = None, progress: Callable[[int, int], None] = lambda done, all_: None
) -> list[Entry]:
    """Every fact of every derivation, each once, with its lemma or the reason why it has none.

    Examples that definitions execute are none that a row rests on, and left out.  A lemma that the record says Coq did
    not accept is left out; a ``record`` may be given instead of the committed one.
    """
    known = recorded() if record is None else record
    found: dict[str, Entry] = {}
    everything = modules()
    for k, (name, module) in enumerate(everything.items(), 1):
        settled = derivation(name)
        examples = {x for c in settled.claims for x in c.executes} - {x for c in settled.claims for x in c.facts}
        for number, fact in enumerate(settled.facts, 1):
            key = fingerprint(fact)
            if not fact.words and fact not in examples and key not in found:
                e = entry(module.split(".")[1], f"{name}_{number}", fact)
                found[key] = _without_lemma(e, known.marks.get(key))
        progress(k, len(everything))
    return list(found.values())


def _without_lemma(e: Entry, mark: Mark | None) -> Entry:
    """The entry, without a lemma that Coq is known not to accept."""
    if mark is None or mark.accepted or e.lemma is None or mark.statement != digest(e.lemma.body):
        return e
    return replace(e, lemma=None, reason=mark.reason, rejected=mark.statement)


def of_claims(keys: Iterable[str]) -> list[Entry]:
    """The entries of the facts that some claims rest on, and of no others; raises as :func:`select`.

    A fact has the name that the record gives it; where it has none, that of its place in the derivation that settles
    the claim, or in the first other one that has it.

    >>> [e.name for e in of_claims(["2.10"])][:3]
    ['spectrum_1', 'spectrum_2', 'spectrum_3']
    """
    known, chosen = recorded(), select(keys)
    found: dict[str, Entry] = {}
    for key, name in settled_by(chosen).items():
        if key not in chosen:
            continue
        (claim,) = (claim for claim in derivation(name).claims if claim.key == key)
        for fact in claim.facts:
            mine = fingerprint(fact)
            if not fact.words and mine not in found:
                mark = known.mark(fact)
                name_of_fact = mark.name if mark is not None else ""
                if name_of_fact.rpartition("_")[0] not in modules():
                    name_of_fact = _name(fact, name)
                chapter = modules()[name_of_fact.rpartition("_")[0]].split(".")[1]
                found[mine] = _without_lemma(entry(chapter, name_of_fact, fact), mark)
    return list(found.values())


def _name(fact: Fact, first: str) -> str:
    """A name for a fact that is not recorded: its place in the first of the derivations that has it."""
    wanted = fingerprint(fact)
    for name in (first, *modules()):
        for number, other in enumerate(derivation(name).facts, 1):
            if fingerprint(other) == wanted:
                return f"{name}_{number}"
    raise UnknownNameError(f"no derivation has the fact {fact.lhs} = {fact.rhs}")


def determined(
    known: Sequence[Entry], earlier: Record = EMPTY, on_answer: Callable[[coq.Answer], None] = lambda answer: None
) -> tuple[list[Entry], Record]:
    """The record as Coq makes it now: a fact that it does not accept loses its lemma, and the rest is tried again.

    Files that are as Coq accepted them ``earlier``, with the same modules by hand, are not given to it again.
    """
    current, version = list(known), coq.version()
    trusted = earlier.files if earlier.coq == version else {}
    accepted: dict[str, str] = {}
    while True:
        texts = files(current)
        digests = {name: file_digest(text) for name, text in texts.items()}
        accepted |= {name: value for name, value in digests.items() if trusted.get(name) == value}
        pending = {name: text for name, text in texts.items() if accepted.get(name) != digests[name]}
        if not pending:
            break
        answers = coq.check(library(), pending, on_answer)
        accepted |= {answer.file: digests[answer.file] for answer in answers if answer.accepted}
        dropped: dict[str, str] = {}
        for a in answers:
            if not a.accepted:
                inside = [e.name for e in current if e.file == a.file]
                found = coq.failing(library(), pending[a.file], inside)
                dropped |= found or {_blamed(current, a, pending[a.file]): a.error}
        current = [_dropped(e, dropped[e.name]) if e.name in dropped else e for e in current]
    marks = {fingerprint(e.fact): _mark(e) for e in current}
    return current, Record(version, {name: accepted[name] for name in sorted(texts)}, marks)


def _dropped(e: Entry, error: str) -> Entry:
    assert e.lemma is not None
    return replace(e, lemma=None, reason=f"Coq does not accept it: {error}", rejected=digest(e.lemma.body))


def _mark(e: Entry) -> Mark:
    if e.lemma is None:
        return Mark(e.name, accepted=False, statement=e.rejected or None, reason=e.reason)
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
