"""Wrong variants of marked facts: each is given to its printer, and what that writes to Coq; both are to refuse it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Literal

from dlnsym.algebra.budget import UndecidedError
from dlnsym.formal import coq, guards
from dlnsym.formal.files import HEADS, Entry
from dlnsym.formal.lemma import Lemma
from dlnsym.formal.printing import lemma
from dlnsym.formal.terms import UnprintableError
from dlnsym.proofs import Fact
from dlnsym.proofs.variants import variants

Fate = Literal["no variant", "printer", "Coq", "Coq, out of time", "not stated", "accepted"]
"""Who refused a variant; *not stated* is one that Coq could not read, which shows nothing."""
AT_ONCE = 25
SECONDS = 20
"""After so long a step of a proof has failed."""


@dataclass(frozen=True)
class Mutant:
    """A fact with one thing wrong, and what became of it."""

    name: str
    relation: str
    fate: Fate


def false_variant(fact: Fact, choice: Random) -> Fact | None:
    """The fact with a relation that differs from it and is false at a point of it, drawn from all of those."""
    assert fact.relation is not None and fact.method is not None
    made = [v.relation for v in (*fact.wrong, *variants(fact.relation))]
    for relation in choice.sample(made, len(made)):
        if any(_false_at(fact.method, relation, point) for point in fact.points or ({},)):
            return replace(fact, relation=relation, printed=None, wrong=())
    return None


def _false_at(method: Any, relation: Any, point: Any) -> bool:
    try:
        left, right = (method.enclose(e, point) for e in (relation.lhs, relation.rhs))
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, UndecidedError):
        return False  # a change can leave the domain
    pairs = list(zip(left, right, strict=False))
    finite = all(a.is_finite() and b.is_finite() for a, b in pairs)
    return len(left) == len(right) and finite and any(guards.is_false(a, b, relation.kind) for a, b in pairs)


def refused(
    entries: Iterable[Entry], library: Path, seed: int = 0, progress: Callable[[Mutant], None] = lambda mutant: None
) -> list[Mutant]:
    """What becomes of one wrong variant of each fact; the seed draws them."""
    found: list[Mutant] = []

    def note(mutant: Mutant) -> None:
        found.append(mutant)
        progress(mutant)

    written: dict[str, tuple[Fact, Lemma]] = {}
    for e in entries:
        fact = false_variant(e.fact, Random(f"{seed} {e.name}"))
        if fact is None:
            note(Mutant(e.name, "", "no variant"))
            continue
        try:
            made = lemma(e.name, fact)
        except UnprintableError:
            note(Mutant(e.name, _text(fact), "printer"))
        else:
            written[e.name] = fact, made
    texts = {name: _text(fact) for name, (fact, _) in written.items()}
    fates([made for _, made in written.values()], library, lambda name, fate: note(Mutant(name, texts[name], fate)))
    return found


def fates(
    lemmas: Iterable[Lemma], library: Path, progress: Callable[[str, Fate], None] = lambda name, fate: None
) -> dict[str, Fate]:
    """What becomes of lemmas, by name, without their guards; a step of a proof has :data:`SECONDS`."""
    found: dict[str, Fate] = {}
    grouped: dict[str, list[Lemma]] = {}
    for made in lemmas:
        grouped.setdefault(made.theory, []).append(made)
    with TemporaryDirectory(prefix="dlnsym-formal-") as folder:
        root = Path(folder)
        for module in coq.LIBRARY if grouped else ():
            shutil.copy(library / f"{module}.v", root)
            coq.compiled(root, f"{module}.v")
        for theory, made_there in grouped.items():
            for start in range(0, len(made_there), AT_ONCE):
                for name, fate in _asked(root, HEADS[theory], made_there[start : start + AT_ONCE]):
                    found[name] = fate
                    progress(name, fate)
    return found


def _text(fact: Fact) -> str:
    assert fact.relation is not None
    return f"{fact.lhs} {fact.relation.kind} {fact.rhs}"


def _asked(root: Path, head: str, lemmas: Sequence[Lemma]) -> Iterator[tuple[str, Fate]]:
    """Coq is given the lemmas one after the other, without their guards, and goes on after an error."""
    lines = [head, f"Set Default Timeout {SECONDS}."]
    for made in lemmas:
        lines += _block(made)
    yield from _fates(coq.transcript(root, lines), [made.name for made in lemmas])


def _block(made: Lemma) -> Iterator[str]:
    """The statement and its proof, between marks; where an inner proof fails, what comes after it is still read."""
    statement = made.statement.replace("\nQed.", "\nQed.\nAbort All.")
    yield f"Abort All.\nDefinition begin_{made.name} := I."
    yield f"{statement}\nDefinition stated_{made.name} := I.\nShow.\nDefinition proof_{made.name} := I."
    yield f"{made.proof}\nAbort All.\nDefinition shown_{made.name} := I."
    yield f"Check {made.name}.\nDefinition end_{made.name} := I."


def _fates(output: str, names: Sequence[str]) -> Iterator[tuple[str, Fate]]:
    for name in names:
        parts = re.split(rf"(?:begin|stated|proof|shown|end)_{name} is defined", output)
        if len(parts) != 6:
            yield name, "not stated"
            continue
        _, inner, goal, proof, check, _ = parts
        if not re.search(r"\d+ (?:sub)?goals?", goal):
            yield name, "not stated"
        elif "Error" not in check:
            yield name, "accepted"
        else:
            yield name, "Coq, out of time" if "Timeout!" in inner + proof else "Coq"
