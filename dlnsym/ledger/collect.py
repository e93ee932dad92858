"""The ledger: every claim of every derivation, judged in parallel.

Derivations are found, not listed: :mod:`dlnsym.ledger.discovery`.
"""

from __future__ import annotations

import json
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import suppress
from dataclasses import asdict, replace
from difflib import get_close_matches
from queue import Empty
from typing import Any

from dlnsym.ledger.discovery import UnknownNameError, derivation, modules, names, source
from dlnsym.paper import record
from dlnsym.proofs import Claim, Judgement, Step, Verdict, judge, step_holds
from dlnsym.proofs.model import section


class ContentsError(ValueError):
    """Two derivations settle one claim, or a key says no place."""


_LONG = (
    "volume",
    "product_flow",
    "spectrum",
    "hyperbola_volume",
    "rank_r_volume",
    "surface_volume",
    "surface_maximiser",
    "corank_one",
    "halves",
    "conserved",
)
"""Those that take longest to judge.  They are started first; nothing but the time to wait depends on it."""


def checked_steps(name: str) -> tuple[list[Step], list[Step]]:
    """The steps of a derivation that carry a relation: all of them, and those that do not hold.

    Raises as :func:`derivation`.

    >>> steps, wrong = checked_steps("loss")
    >>> len(steps) > 0, wrong
    (True, [])
    """
    steps = [step for step in derivation(name).steps if step.true is not None]
    return steps, [step for step in steps if not step_holds(step)]


def claims() -> dict[str, tuple[Claim, str]]:
    """Every claim by key, with the name of its derivation, in the order of the paper; loads all derivations.

    >>> claim, name = claims()["2.9"]
    >>> claim.title, name
    ('Eigenvalues at finite depth', 'spectrum')
    """
    rows = {claim.key: (claim, name) for name in names() for claim in derivation(name).claims}
    return {key: rows[key] for key in sorted(rows, key=order)}


def _settled_by(wanted: Iterable[str] = ()) -> dict[str, str]:
    """The derivation that settles each key, in the order of the paper.

    For ``wanted`` keys the derivations whose source names one are looked at first, so that the others are not loaded.
    """
    keys = set(wanted)
    rows: dict[str, str] = {}
    if keys:
        naming = [name for name, module in modules().items() if any(f'"{key}"' in source(module) for key in keys)]
        rows = _rows(naming)
        if keys <= set(rows):
            return rows
    return _rows(names())


def _rows(of: Iterable[str]) -> dict[str, str]:
    rows: dict[str, str] = {}
    for name in of:
        for claim in derivation(name).claims:
            if claim.key in rows:
                raise ContentsError(f"{rows[claim.key]} and {name} both settle {claim.key!r}")
            rows[claim.key] = name
    return {key: rows[key] for key in sorted(rows, key=order)}


_NAMED = {"def": 0, "lem": 1, "rem": 2, "thm": 3, "": 4, "sec": 5, "fig": 6}


def order(key: str) -> tuple[Any, ...]:
    """Sort key: by section; named statements, then equations by number, then statements in words and figures.

    Raises :class:`ContentsError` for a key that says no place.

    >>> sorted(["2.10", "sec-2.4-isometry", "fig-4", "2.9", "lem-2.4"], key=order)
    ['lem-2.4', '2.9', '2.10', 'sec-2.4-isometry', 'fig-4']
    """
    prefix, _, rest = key.partition("-") if "-" in key else ("", "", key)
    number, _, word = rest.partition("-")
    parts = [int(part) for part in number.split(".") if part.isdigit()]
    if prefix not in _NAMED or not section(key).isdecimal():
        raise ContentsError(f"the key of a claim is {key!r}; expected one like '2.9', 'lem-2.4' or 'sec-2.4-isometry'")
    return (int(section(key)), _NAMED[prefix], parts, word)


def select(keys: Iterable[str]) -> tuple[str, ...]:
    """The given keys in the ledger's order, or all of them; raises :class:`UnknownNameError` for one that is none.

    >>> select(["2.10", "2.9"])
    ('2.9', '2.10')
    """
    wanted = tuple(keys)
    known = _settled_by(wanted)
    for key in wanted:
        if key not in known:
            near = get_close_matches(key, known, n=4, cutoff=0.4) or list(known)[:4]
            raise UnknownNameError(f"KEY: {key!r} is not in the ledger; keys are like {', '.join(near)}")
    return tuple(key for key in known if key in wanted) if wanted else tuple(known)


# ---------------------------------------------------------------- judging


def judged(claim: Claim, name: str) -> Judgement:
    """The judgement of a claim of the derivation ``name``, by :func:`dlnsym.proofs.judge`.

    A statement about simulations takes its verdict from the committed record, and has failed where that cannot be read.

    >>> found = judged(*claims()["fig-4"])
    >>> str(found.verdict), found.as_printed
    ('reproduced', True)
    """
    judgement = judge(claim, name)
    return _from_record(judgement) if claim.kind == "experiment" else judgement


def _from_record(judgement: Judgement) -> Judgement:
    try:
        found = record.findings().get(judgement.key)
    except (OSError, record.RecordError) as error:
        evidence = replace(judgement.evidence, problems=(*judgement.evidence.problems, str(error)))
        return replace(judgement, verdict=Verdict.FAILED, as_printed=False, evidence=evidence)
    if found is None:
        return judgement
    note = "; ".join(text for text in (judgement.evidence.note, found.note) if text) or None
    evidence = replace(
        judgement.evidence,
        rule=found.rule,
        statistics=tuple(map(str, found.statistics)),
        qualification=found.qualification,
        note=note,
    )
    verdict = Verdict(found.verdict)
    as_printed = verdict is Verdict.REPRODUCED and found.qualification is None
    return replace(judgement, verdict=verdict, as_printed=as_printed, evidence=evidence)


_report: Any = None


def _start_worker(queue: Any) -> None:
    global _report
    _report = queue


def _judge_in_worker(name: str, keys: Sequence[str]) -> None:
    for claim in derivation(name).claims:
        if claim.key in keys:
            _report.put(judged(claim, name))


def run(keys: Iterable[str] = (), workers: int | None = None) -> Iterator[Judgement]:
    """Judge claims, and yield each judgement as it is reached, in no particular order.

    Claims of one derivation share their arguments, so they are judged by one process; derivations run side by side, in
    ``workers`` processes (one for each core by default) or, with one worker or one derivation, in this one.  Raises
    :class:`UnknownNameError` for a key that is none, before any is judged.

    >>> [(j.key, str(j.verdict)) for j in run(["1.10", "1.11"])]
    [('1.10', 'executable'), ('1.11', 'executable')]
    """
    chosen = select(keys)
    known = _settled_by(chosen)
    by_name: dict[str, list[str]] = {}
    for key in chosen:
        by_name.setdefault(known[key], []).append(key)
    processes = min(workers or os.cpu_count() or 1, len(by_name))
    if processes <= 1:
        for name, wanted in by_name.items():
            yield from (judged(claim, name) for claim in derivation(name).claims if claim.key in wanted)
        return
    # fresh interpreters: forking one that shows progress from a thread is not safe
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        queue = manager.Queue()
        with ProcessPoolExecutor(processes, context, _start_worker, (queue,)) as pool:
            longest_first = sorted(by_name, key=lambda name: _LONG.index(name) if name in _LONG else len(_LONG))
            pending: set[Future[None]] = {pool.submit(_judge_in_worker, n, by_name[n]) for n in longest_first}
            while pending:
                finished, pending = wait(pending, timeout=0.1, return_when=FIRST_COMPLETED)
                yield from _drain(queue)
                for future in finished:
                    future.result()
            yield from _drain(queue)


def _drain(queue: Any) -> Iterator[Judgement]:
    with suppress(Empty):
        while True:
            yield queue.get_nowait()


# ---------------------------------------------------------------- JSON


def row(judgement: Judgement) -> dict[str, Any]:
    """One judgement as plain values, in the layout of the ledger's JSON; ``seconds`` to a thousandth.

    >>> list(row(next(run(["1.10"]))))[:6]
    ['key', 'kind', 'title', 'verdict', 'scope', 'as_printed']
    """
    data = asdict(judgement)
    head = ("key", "kind", "title", "verdict", "scope", "as_printed", "correction", "evidence", "seconds")
    ordered = {name: data.pop(name) for name in head}
    ordered["verdict"] = str(judgement.verdict)
    ordered["seconds"] = round(judgement.seconds, 3)
    return {**ordered, **data}


def to_json(judgements: Sequence[Judgement]) -> str:
    """A JSON array, one row a line.

    >>> to_json(list(run(["1.10"]))).splitlines()[1][:37]
    '{"key": "1.10", "kind": "definition",'
    """
    lines = ",\n".join(json.dumps(row(j), ensure_ascii=False) for j in judgements)
    return f"[\n{lines}\n]\n"


def failures(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Those that failed.

    >>> failures(run(["1.10"]))
    []
    """
    return [j for j in judgements if j.verdict is Verdict.FAILED]
