"""The ledger as a page of Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dlnsym.ledger import measures, scopes, transcription
from dlnsym.ledger.rows import SEVERITIES, severities
from dlnsym.proofs import Judgement
from dlnsym.proofs.judgement import Tally
from dlnsym.proofs.variants import KINDS

HEAD = """# The paper's results and their verdicts

Written by `dlnsym verify --markdown RESULTS.md`; not edited by hand. `dlnsym verify KEY` shows a row in full, with the
printed form, the form that holds, and the evidence.

"""


def ledger_page(judgements: Sequence[Judgement]) -> str:
    """One line for each row of the ledger, under a line of totals; holds nothing that changes from run to run."""
    counts = Counter(str(j.verdict) for j in judgements)
    totals = ", ".join(f"{number} {verdict}" for verdict, number in sorted(counts.items()))
    lines = [
        HEAD + f"{len(judgements)} rows: {totals}. {_printed(judgements)} {_words(judgements)}",
        "",
        *_deviations(judgements),
        "| key | statement | verdict | as printed | severity | facts | scope |",
        "|---|---|---|---|---|---|---|",
    ]
    for j in judgements:
        cells = (j.key, j.title, str(j.verdict), j.as_printed, _severity(j), _facts(j), j.scope)
        lines.append("| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |")
    parts = (
        [*measures.section(judgements)],
        _variants(judgements),
        _transcribed(judgements),
        _compared(judgements),
        _identical(judgements),
    )
    spaced = (line for part in parts for line in ("", *part))
    return "\n".join([*lines, *spaced, *_simulations(judgements)]) + "\n"


def _transcribed(judgements: Sequence[Judgement]) -> list[str]:
    """How the printed forms were compared with the transcription, and where they differ from it."""
    compared = {j.key: transcription.entries()[j.key] for j in judgements if j.key in transcription.entries()}
    counts = Counter(entry.how for entry in compared.values())
    return [
        "## Printed forms against the transcription",
        "",
        f"Of {len(compared)} rows, {counts['display']} print the display with their number token for token, "
        f"{counts['quotation']} quote the text word for word, and {counts['reading']} were compared by eye:",
        "",
        "| row | what differs |",
        "|---|---|",
        *(f"| {key} | {entry.why} |" for key, entry in compared.items() if entry.how == "reading"),
    ]


def _compared(judgements: Sequence[Judgement]) -> list[str]:
    """How titles and scopes were compared with the facts."""
    known = {j.key: scopes.entries()[j.key] for j in judgements if j.key in scopes.entries()}
    read = {key: entry.why for key, entry in known.items() if entry.why is not None}
    return [
        "## Scopes against the facts",
        "",
        f"Titles and scopes of {len(known)} rows are those that were compared with their facts. What a scope says of "
        "N, of d and of signs is covered by the symbols of the facts and by what is assumed of them, but for "
        f"{len(read)} rows whose facts stand for more than their symbols show:",
        "",
        "| row | why |",
        "|---|---|",
        *(f"| {key} | {why} |" for key, why in read.items()),
    ]


def _identical(judgements: Sequence[Judgement]) -> list[str]:
    """How many relations are one expression on both sides once they are built."""
    relations = {line.relation for j in judgements for line in j.facts if line.relation is not None}
    same = sum(r[: (len(r) - 3) // 2] == r[(len(r) + 3) // 2 :] for r in relations)
    return [
        "## Relations with one expression on both sides",
        "",
        f"{same} of {len(relations)} relations are one expression on both sides as SymPy builds them: what they say "
        "holds by construction, and nothing was left to decide.",
    ]


def _printed(judgements: Sequence[Judgement]) -> str:
    counts = Counter(j.as_printed for j in judgements)
    corrections = Counter(str(j.correction_verdict) for j in judgements if j.correction_verdict is not None)
    shown = ", ".join(f"{number} {verdict}" for verdict, number in sorted(corrections.items()))
    unsettled = f", {counts['not settled']} not settled" if counts["not settled"] else ""
    printed = f"{counts['yes']} yes, {counts['slip']} slip, {counts['no']} no{unsettled}"
    return f"As printed: {printed}; corrections: {shown or 'none'}."


SIMULATIONS = """
## Statements about simulations

Each is judged by a rule that was registered before its data were drawn; the power of a rule is how often it says yes of
made-up data where the statement holds, and where it does not. Intervals are at 95 %.
[docs/experiments.md](docs/experiments.md) tells what was found."""


def _simulations(judgements: Sequence[Judgement]) -> list[str]:
    """Rule, power, statistics with their intervals, and qualification of every statement about simulations."""
    rows = [j for j in judgements if j.evidence.rule is not None]
    if not rows:
        return []
    lines = [SIMULATIONS]
    for j in rows:
        e = j.evidence
        lines += [
            "",
            f"### {j.key}: {j.title}",
            "",
            f"*{j.verdict}*{f': {e.qualification}' if e.qualification else ''}",
            "",
        ]
        lines += [f"- rule: {e.rule}"] + ([f"- power: {e.power}"] if e.power else [])
        lines += [f"- {text}" for text in e.statistics] + ([f"- note: {e.note}"] if e.note else [])
    return lines


def _deviations(judgements: Sequence[Judgement]) -> list[str]:
    """A table of the kinds of deviations, with the rows of each."""
    counts = severities(judgements)
    if not counts:
        return []
    lines = ["| deviations from the printed form | number | rows |", "|---|---|---|"]
    for kind, words in SEVERITIES.items():
        keys = [j.key for j in judgements if j.deviation is not None and j.deviation.kind == kind]
        lines += [f"| {words} | {len(keys)} | {', '.join(keys)} |"] if keys else []
    return [*lines, ""]


def _severity(j: Judgement) -> str:
    return "" if j.deviation is None else j.deviation.kind


def _words(judgements: Sequence[Judgement]) -> str:
    resting = sum(j.in_words for j in judgements)
    return (
        f"{resting} rest in part on facts in words alone, which are counted next to the others. "
        f"{kernel_checked(judgements)} A number with ✓ counts facts that Coq accepts (docs/formal.md)."
    )


def kernel_checked(judgements: Sequence[Judgement]) -> str:
    """How many facts with a relation carry the mark of the proof assistant, and how many rows rest on no others."""
    lines = [line for j in judgements for line in dict.fromkeys(j.facts) if not line.words]
    marked = sum(line.kernel_checked for line in lines)
    rows = [j for j in judgements if any(not line.words for line in j.facts)]
    whole = sum(all(line.kernel_checked for line in j.facts if not line.words) for j in rows)
    return (
        f"Of {len(lines)} relations that the rows list, {marked} are accepted by Coq's kernel; "
        f"of {len(rows)} rows with relations, all are in {whole}."
    )


def _facts(j: Judgement) -> str:
    """How many facts a row rests on, how many of them are words, and how many Coq accepts."""
    words = sum(line.words for line in j.facts)
    marked = sum(line.kernel_checked for line in j.facts)
    parts = [str(len(j.facts)), *([f"{words} in words"] if words else []), *([f"{marked} ✓"] if marked else [])]
    return ", ".join(parts) if j.facts else ""


def _variants(judgements: Sequence[Judgement]) -> list[str]:
    """The wrong variants by kind, those by hand together."""
    tallies: dict[str, Tally] = {}
    for j in judgements:
        for kind, tally in j.evidence.variants.items():
            name = kind if kind in KINDS else "by hand"
            tallies[name] = tallies.get(name, Tally()) + tally
    total = sum(tallies.values(), Tally())
    rows = sorted(tallies.items(), key=lambda row: -row[1].wrong)
    return [
        "## Wrong variants",
        "",
        "What would be with one thing wrong, judged at fresh exact points; counted for each row that rests on a fact. "
        "*By the argument* are those that it takes and refuses, the others lie outside of that; *false nowhere* "
        "are false at none of the points.",
        "",
        "| kind | wrong | rejected | by the argument | false nowhere |",
        "|---|---|---|---|---|",
        *(f"| {k} | {t.wrong} | {t.rejected} | {t.read} | {t.equivalent} |" for k, t in [*rows, ("all", total)]),
    ]
