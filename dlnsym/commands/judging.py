"""What the commands share that judge claims: a bar, the ledger's order, and its errors reported as bad usage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dlnsym.commands.progress import display
from dlnsym.commands.terminal import CommandError

if TYPE_CHECKING:
    from dlnsym.ledger.remembered import Remembered
    from dlnsym.proofs import Judgement


@contextmanager
def errors_of_the_ledger() -> Iterator[None]:
    """A name that the ledger does not hold, or a table of contents that does not fit, reported as bad usage."""
    from dlnsym import ledger

    try:
        yield
    except (ledger.UnknownNameError, ledger.ContentsError) as error:
        raise CommandError(str(error)) from None


@dataclass(frozen=True)
class Judged:
    """Judgements in the ledger's order, how many of them come from an earlier run, and what that run found by key."""

    judgements: list[Judgement]
    reused: int
    before: Mapping[str, Judgement]
    damaged: Sequence[str]


def judged(
    settled: Mapping[str, str], workers: int | None, status: Any, cache: Remembered, *, fresh: bool = False
) -> Judged:
    """Judge claims, given with their derivations, with a progress bar on ``status``.

    Those of unchanged derivations come from ``cache``, unless all are to be judged ``fresh``; what is judged is kept.
    """
    from dlnsym import ledger

    before = cache.earlier()
    known = {} if fresh else {key: old for key, name in settled.items() if (old := cache.judgement(name, key))}
    found = dict(known)
    missing = [key for key in settled if key not in known]
    if missing:
        expected = ledger.expected_seconds(cache)
        spent = defaultdict[str, float](float)

        def on_examined(name: str, seconds: float) -> None:
            spent[name] += seconds

        with _bar(expected, status) as on_facts:
            judging = ledger.run(missing, workers, expected=expected, on_facts=on_facts, on_examined=on_examined)
            for judgement in judging:
                found[judgement.key] = judgement
                cache.keep(judgement)
        for name, seconds in spent.items():
            if set(cache.keys(name)) <= set(missing):
                cache.keep_seconds(name, seconds)
    return Judged(sorted(found.values(), key=lambda j: ledger.order(j.key)), len(known), before, cache.damaged)


@contextmanager
def _bar(expected: Callable[[str], float], status: Any) -> Iterator[Callable[[Mapping[str, int]], None]]:
    """A bar of work: each fact weighs what one of its derivation took on average when that was last judged."""
    with display(status, of_work=True) as progress:
        task = progress.add_task("judging", total=None)
        weights: dict[str, float] = {}

        def update(left: Mapping[str, int]) -> None:
            if not weights:
                weights.update({name: expected(name) / number for name, number in left.items() if number})
                progress.update(task, total=sum(weights[name] * left[name] for name in weights))
            remaining = sum(weight * left[name] for name, weight in weights.items())
            total = progress.tasks[0].total or 0.0
            busy = max((name for name in left if left[name]), key=lambda name: weights[name] * left[name], default="")
            progress.update(task, completed=total - remaining, description=f"judging ({busy})" if busy else "judging")

        yield update


def selected(
    keys: Sequence[str], cache: Remembered, section: str | None = None, source: str | None = None
) -> dict[str, str]:
    """The derivation that settles each chosen key, in order: the keys, else all, of a section or a source."""
    from dlnsym import ledger
    from dlnsym.ledger import contents, offered
    from dlnsym.proofs.model import section as of_key

    with errors_of_the_ledger():
        # what is misspelled is refused before any derivation is loaded
        known = offered.keys()
        contents.refuse_unknown(keys, known)
        if section is not None:
            _refuse("--section", section, map(of_key, known))
        if source is not None:
            _refuse("--source", source, offered.works())
        chosen = ledger.select(keys, cache.keys)
        settled = ledger.settled_by(chosen, cache.keys)
        out = {key: settled[key] for key in chosen}
        if section is not None:
            out = _filtered("--section", section, out, {key: of_key(key) for key in out})
        if source is not None:
            out = _filtered("--source", source, out, {key: cache.source(name, key) for key, name in out.items()})
    return out


def _filtered(option: str, wanted: str, keys: Mapping[str, str], labels: Mapping[str, str]) -> dict[str, str]:
    _refuse(option, wanted, labels.values())
    return {key: name for key, name in keys.items() if labels[key] == wanted}


def _refuse(option: str, wanted: str, labels: Iterable[str]) -> None:
    if wanted not in (known := set(labels)):
        names = ", ".join(sorted(known, key=lambda name: (not name.isdigit(), name)))
        raise CommandError(f"{option}: {wanted!r} is not in the ledger; expected one of {names}")
