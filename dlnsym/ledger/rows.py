"""The ledger as data: one row for each judgement."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from types import UnionType
from typing import Any, cast, get_args, get_origin

from dlnsym.proofs import Judgement, Verdict
from dlnsym.proofs.typed import hints_of, misfit


def row(judgement: Judgement) -> dict[str, Any]:
    """One judgement as plain values, in the layout of the ledger's JSON; ``seconds`` to a thousandth.

    ``statement`` is LaTeX, and so is the ``relation`` of each of the ``facts`` it rests on, which ``method`` decides;
    both are null for a fact in ``words`` alone.  ``severity`` is the kind of a deviation from the printed form and
    ``matters_to`` for whom it matters, null where there is none.

    >>> from dlnsym import ledger
    >>> list(row(next(ledger.run(["1.10"]))))[:7]
    ['key', 'source', 'kind', 'title', 'verdict', 'scope', 'as_printed']
    """
    return {
        "key": judgement.key,
        "source": judgement.source,
        "kind": judgement.kind,
        "title": judgement.title,
        "verdict": str(judgement.verdict),
        "scope": judgement.scope,
        "as_printed": judgement.as_printed,
        "statement": judgement.printed,
        "correction": judgement.correction,
        "severity": judgement.deviation.kind if judgement.deviation else None,
        "matters_to": judgement.deviation.matters if judgement.deviation else None,
        "facts": [asdict(line) for line in judgement.facts],
        "evidence": {
            **{f"variants_{name}": count for name, count in asdict(judgement.evidence.tally).items()},
            **asdict(judgement.evidence),
        },
        "seconds": round(judgement.seconds, 3),
        "derivation": judgement.derivation,
        "theorems": list(judgement.theorems),
        "correction_verdict": judgement.correction_verdict,
    }


def from_row(values: Mapping[str, Any]) -> Judgement:
    """The judgement that :func:`row` wrote; raises ``ValueError`` for anything else.

    >>> from dlnsym import ledger
    >>> found = next(ledger.run(["1.10"]))
    >>> from_row({**row(found), "seconds": found.seconds}) == found
    True
    """
    try:
        given = dict(values)
        given["evidence"] = {k: v for k, v in given["evidence"].items() if not k.startswith("variants_")}
        given["seconds"] = float(given["seconds"])
        given["printed"] = given.pop("statement")
        given.pop("correction_verdict")
        kind, matters = given.pop("severity"), given.pop("matters_to")
        given["deviation"] = None if kind is None else {"kind": kind, "matters": matters}
        found = _built(given, Judgement)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a row of the ledger: {error}") from None
    wrong = misfit("row", found, Judgement)
    if wrong is not None:
        raise ValueError(wrong)
    assert isinstance(found, Judgement)
    return found


def _built(value: Any, declared: Any) -> Any:
    """A value of the declared type from plain ones, as ``asdict`` undoes it; what does not fit is left as it is."""
    kind: Any = get_origin(declared) or declared
    options = get_args(declared)
    if kind is UnionType:
        return None if value is None else _built(value, options[0])
    if isinstance(value, dict) and is_dataclass(kind):
        make = cast("Callable[..., Any]", kind)
        hints = hints_of(make)
        return make(**{name: _built(part, hints[name]) for name, part in value.items()})
    if kind is tuple and isinstance(value, list):
        return tuple(_built(part, options[0]) for part in value)
    if kind is Mapping and isinstance(value, dict):
        return {key: _built(part, options[1]) for key, part in value.items()}
    return kind(value) if kind is Verdict else value


SEVERITIES = {
    "slip": "transcription or index slip",
    "misprint": "misprint",
    "assumption": "standing assumption left out",
    "substance": "substance",
}
"""The kinds of deviations, from the lightest, in words."""


def severities(judgements: Sequence[Judgement]) -> dict[str, int]:
    """How many rows deviate from their printed form, by the kind of the deviation in words, the lightest first.

    >>> from dlnsym import ledger
    >>> severities(list(ledger.run(["1.6", "1.10"])))
    {'transcription or index slip': 1}
    """
    kinds = [j.deviation.kind for j in judgements if j.deviation is not None]
    return {words: kinds.count(kind) for kind, words in SEVERITIES.items() if kind in kinds}


def to_json(judgements: Sequence[Judgement]) -> str:
    """A JSON array, one row a line.

    >>> from dlnsym import ledger
    >>> to_json(list(ledger.run(["1.10"]))).splitlines()[1][:32]
    '{"key": "1.10", "source": "cmv",'
    """
    lines = ",\n".join(json.dumps(row(j), ensure_ascii=False) for j in judgements)
    return f"[\n{lines}\n]\n"
