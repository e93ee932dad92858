"""Judges claims, in parallel: each fact once, whatever claims rest on it."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace
from queue import Empty
from typing import Any

from dlnsym.formal import kernel_checked
from dlnsym.ledger import scopes, transcription
from dlnsym.ledger.contents import select, settled_by
from dlnsym.ledger.discovery import derivation, modules
from dlnsym.paper import record
from dlnsym.paper.findings import Finding
from dlnsym.paper.rules import registered
from dlnsym.paper.trajectories import settle
from dlnsym.proofs import Claim, Fact, Judgement, Verdict, judge
from dlnsym.proofs.judge import Examination, examine
from dlnsym.proofs.judgement import AsPrinted, Tally

UNSETTLED = (Verdict.SELECTED, Verdict.NO_POWER, Verdict.HYPOTHESIS)
"""Verdicts on simulations that say neither that a printed statement holds nor that it does not."""
Place = tuple[str, int]
"""A derivation, and the number of a fact in it."""


def judged(claim: Claim, name: str, examined: Callable[[Fact], Examination] = examine) -> Judgement:
    """The judgement of a claim of the derivation ``name``, by :func:`dlnsym.proofs.judge`.

    A statement about simulations takes its verdict from the committed record, and has failed where that cannot be read.
    One about trajectories is *certified* where balls around them decide it, and has failed otherwise.
    Facts that the proof assistant accepted, as they are now, carry its mark.

    >>> from dlnsym import ledger
    >>> found = judged(*ledger.claims()["fig-4"])
    >>> str(found.verdict), found.as_printed
    ('no power', 'not settled')
    """
    judgement = _marked(claim, judge(claim, name, examined))
    differs = transcription.difference(claim) or scopes.difference(claim)
    if differs is not None:
        evidence = replace(judgement.evidence, problems=(*judgement.evidence.problems, differs))
        return replace(judgement, verdict=Verdict.FAILED, as_printed="no", evidence=evidence)
    if claim.kind == "trajectory":
        return _enclosed(judgement)
    return _from_record(judgement) if claim.kind == "experiment" else judgement


def _marked(claim: Claim, judgement: Judgement) -> Judgement:
    """The judgement with the marks of the facts that the proof assistant accepted."""
    facts = zip(judgement.facts, dict.fromkeys(claim.facts), strict=True)
    return replace(judgement, facts=tuple(replace(line, kernel_checked=kernel_checked(fact)) for line, fact in facts))


def _enclosed(judgement: Judgement) -> Judgement:
    """The verdict that balls around trajectories give, now; open statements alone, which no fact has failed."""
    if judgement.verdict is not Verdict.OPEN:
        return judgement
    found, evidence = settle(judgement.key), judgement.evidence
    tallies = {kind: Tally(wrong, rejected, rejected) for kind, (wrong, rejected) in found.refused.items()}
    problems = [f"not enclosed: {line}" for line in found.problems]
    problems += [f"does not refuse a wrong one ({kind})" for kind, t in tallies.items() if t.rejected < t.wrong]
    evidence = replace(
        evidence,
        variants={**evidence.variants, **tallies},
        statistics=found.lines,
        problems=(*evidence.problems, *problems),
    )
    verdict = Verdict.FAILED if problems or not found.lines else Verdict.CERTIFIED
    return replace(judgement, verdict=verdict, as_printed="no" if problems else "yes", evidence=evidence)


def _from_record(judgement: Judgement) -> Judgement:
    try:
        found = record.findings().get(judgement.key)
    except (OSError, record.RecordError) as error:
        evidence = replace(judgement.evidence, problems=(*judgement.evidence.problems, str(error)))
        return replace(judgement, verdict=Verdict.FAILED, as_printed="no", evidence=evidence)
    if found is None:
        return judgement
    note = "; ".join(text for text in (judgement.evidence.note, found.note) if text) or None
    evidence = replace(
        judgement.evidence,
        rule=found.rule,
        power=_power(found),
        statistics=tuple(map(str, found.statistics)),
        qualification=found.qualification,
        note=note,
    )
    verdict = Verdict(found.verdict)
    as_printed: AsPrinted = "yes" if verdict is Verdict.REPRODUCED and found.qualification is None else "no"
    if verdict in UNSETTLED:
        as_printed = "not settled"
    return replace(judgement, verdict=verdict, as_printed=as_printed, evidence=evidence)


def _power(found: Finding) -> str | None:
    """What the registered rule is worth, in words; None for a finding without one."""
    rule = registered().get(found.key)
    if rule is None or rule.digest != found.registered:
        return None
    if rule.power is None:
        return f"none; registered {rule.date}"
    power = rule.power
    return (
        f"says yes of {power.holds:.0%} of {power.samples} samples where it holds ({rule.holds}), of {power.fails:.0%} "
        f"where it does not ({rule.fails}); registered {rule.date}, before the data (seed {rule.seed}); depends on: "
        f"{rule.depends}"
    )


def failures(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Those that failed.

    >>> failures(run(["1.10"]))
    []
    """
    return [j for j in judgements if j.verdict is Verdict.FAILED]


def run(
    keys: Iterable[str] = (),
    workers: int | None = None,
    *,
    expected: Callable[[str], float] | None = None,
    on_facts: Callable[[Mapping[str, int]], None] = lambda left: None,
    on_examined: Callable[[str, float], None] = lambda name, seconds: None,
) -> Iterator[Judgement]:
    """Judge claims, and yield each judgement as it is reached, in no particular order.

    Facts are judged in ``workers`` processes (one for each core by default), those of one derivation in one of them;
    with one worker or one derivation, in this one.  ``expected`` says how long a derivation takes, so that the longest
    is begun first; ``on_facts`` is called with the number of facts and trajectories of each derivation that are left,
    ``on_examined`` with the derivation of one that was examined, and the seconds of CPU that it took.
    Nothing is taken from an earlier run.  Raises :class:`dlnsym.ledger.UnknownNameError` for an unknown key, before any
    is judged.

    >>> [(j.key, str(j.verdict)) for j in run(["1.10", "1.11"])]
    [('1.10', 'executable'), ('1.11', 'executable')]
    """
    chosen = select(keys)
    settled = settled_by(chosen)
    claims = {claim.key: claim for name in set(settled.values()) for claim in derivation(name).claims}
    places = _places(fact for key in chosen for fact in claims[key].judged)
    left = Counter(name for name, _ in places.values())
    left.update(settled[key] for key in chosen if claims[key].kind == "trajectory")
    on_facts(left)
    processes = min(workers or os.cpu_count() or 1, len(left))

    def concluded(key: str, examined: Callable[[Fact], Examination]) -> Judgement:
        if claims[key].kind != "trajectory":
            return judged(claims[key], settled[key], examined)
        # integrated here, which takes longer than its facts
        start = time.process_time()
        found = judged(claims[key], settled[key], examined)
        left[settled[key]] -= 1
        on_examined(settled[key], time.process_time() - start)
        on_facts(left)
        return found

    def counted(fact: Fact) -> Examination:
        if fact in uncounted:
            uncounted.remove(fact)
            left[places[fact][0]] -= 1
            result = examine(fact)
            on_examined(places[fact][0], result.seconds)
            on_facts(left)
        return examine(fact)

    if processes <= 1:
        uncounted = set(places)
        yield from (concluded(key, counted) for key in chosen)
        return
    missing = {key: {places[fact] for fact in claims[key].judged} for key in chosen}
    examined: dict[Place, Examination] = {}

    def complete(keys: Iterable[str]) -> Iterator[Judgement]:
        for key in keys:
            if not missing[key]:
                yield concluded(key, lambda fact: examined[places[fact]])

    yield from complete(chosen)
    resting = {fact_at: [key for key in chosen if fact_at in missing[key]] for fact_at in places.values()}
    for fact_at, result in _examined_in_parallel(resting, processes, expected):
        examined[fact_at] = result
        left[fact_at[0]] -= 1
        on_examined(fact_at[0], result.seconds)
        on_facts(left)
        for key in resting[fact_at]:
            missing[key].remove(fact_at)
        yield from complete(resting[fact_at])


def _places(facts: Iterable[Fact]) -> dict[Fact, Place]:
    """Where each fact stands."""
    wanted = set(facts)
    loaded = [name for name, module in modules().items() if module in sys.modules]
    return {fact: (name, k) for name in loaded for k, fact in enumerate(derivation(name).facts) if fact in wanted}


def _examined_in_parallel(
    places: Iterable[Place], processes: int, expected: Callable[[str], float] | None
) -> Iterator[tuple[Place, Examination]]:
    numbers: dict[str, list[int]] = {}
    for name, k in places:
        numbers.setdefault(name, []).append(k)
    # fresh interpreters: forking one that shows progress from a thread is not safe
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        queue = manager.Queue()
        with ProcessPoolExecutor(processes, context, _start_worker, (queue,)) as pool:
            longest_first = sorted(numbers, key=expected or (lambda name: len(numbers[name])), reverse=True)
            pending: set[Future[None]] = {pool.submit(_examine_in_worker, n, numbers[n]) for n in longest_first}
            while pending:
                finished, pending = wait(pending, timeout=0.1, return_when=FIRST_COMPLETED)
                yield from _drained(queue)
                for future in finished:
                    future.result()
            yield from _drained(queue)


_report: Any = None


def _start_worker(queue: Any) -> None:
    global _report
    _report = queue


def _examine_in_worker(name: str, numbers: Sequence[int]) -> None:
    facts = derivation(name).facts
    for k in numbers:
        _report.put(((name, k), examine(facts[k])))


def _drained(queue: Any) -> Iterator[tuple[Place, Examination]]:
    with suppress(Empty):
        while True:
            yield queue.get_nowait()
