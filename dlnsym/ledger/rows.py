"""The ledger as data: one row for each judgement."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from dlnsym.proofs import Evidence, Judgement, Separation, Verdict
from dlnsym.proofs.judgement import Line
from dlnsym.proofs.typed import misfit


def row(judgement: Judgement) -> dict[str, Any]:
    """One judgement as plain values, in the layout of the ledger's JSON; ``seconds`` to a thousandth.

    ``statement`` is LaTeX, and so is the ``relation`` of each of the ``facts`` it rests on, which ``method`` decides;
    both are null for a fact in ``words`` alone.

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
        "as_printed": as_printed(judgement),
        "statement": judgement.printed,
        "correction": judgement.correction,
        "facts": [asdict(line) for line in judgement.facts],
        "evidence": {
            **{f"variants_{name}": count for name, count in asdict(judgement.evidence.tally).items()},
            **asdict(judgement.evidence),
        },
        "seconds": round(judgement.seconds, 3),
        "derivation": judgement.derivation,
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
        lines = tuple(Line(**line) for line in given.pop("facts"))
        evidence: dict[str, Any] = dict(given.pop("evidence"))
        separation = evidence.pop("separation")
        evidence = {key: tuple(value) if isinstance(value, list) else value for key, value in evidence.items()}
        found = Judgement(
            printed=given.pop("statement"),
            verdict=Verdict(given.pop("verdict")),
            as_printed={"yes": True, "no": False}[given.pop("as_printed")],
            seconds=float(given.pop("seconds")),
            facts=lines,
            evidence=Evidence(
                separation=None if separation is None else Separation(**separation),
                **evidence,
            ),
            **given,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a row of the ledger: {error}") from None
    wrong = misfit("row", found, Judgement)
    if wrong is not None:
        raise ValueError(wrong)
    return found


def as_printed(judgement: Judgement) -> str:
    """Whether it holds as it is printed: yes or no."""
    return "yes" if judgement.as_printed else "no"


def to_json(judgements: Sequence[Judgement]) -> str:
    """A JSON array, one row a line.

    >>> from dlnsym import ledger
    >>> to_json(list(ledger.run(["1.10"]))).splitlines()[1][:32]
    '{"key": "1.10", "source": "cmv",'
    """
    lines = ",\n".join(json.dumps(row(j), ensure_ascii=False) for j in judgements)
    return f"[\n{lines}\n]\n"
