"""``dlnsym formal``: facts as lemmas of Coq, and what Coq says of them."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.judging import errors_of_the_ledger
from dlnsym.commands.progress import display
from dlnsym.commands.terminal import CommandError


@click.command("formal", short_help="Write the facts as lemmas of Coq, and have it check them.")
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option("--check", is_flag=True, help="Have Coq check what is written, and compare with the record.")
@click.option("--record", "renew", is_flag=True, help="Have Coq check what has changed; write files and record.")
@click.option("--fresh", is_flag=True, help="With --record: have it check everything.")
@click.option("--wrong", type=click.IntRange(min=0), metavar="COUNT", help="Have wrong variants refused; 0 for all.")
@click.option("--seed", type=int, default=0, show_default=True, help="With --wrong: draws facts and variants.")
def command(keys: tuple[str, ...], check: bool, renew: bool, fresh: bool, wrong: int | None, seed: int) -> None:
    """Write the facts of the ledger as lemmas of the proof assistant Coq, into formal/generated.

    With KEYs, print the lemmas that those claims rest on instead.  A lemma comes with guards: its premises hold
    at a point, its sides have there the values of the ledger, and wrong variants are refuted.

    \b
      dlnsym formal                      write the files
      dlnsym formal --check              Coq checks all, as recorded; no writing
      dlnsym formal 2.9                  the lemmas that one claim rests on
      dlnsym formal 2.9 --check          and what Coq says of them
      dlnsym formal --record             after a derivation changed: renew all
      dlnsym formal --wrong 50           50 facts, each with one thing wrong

    Exit status: 0 all as recorded; 1 a file or a fact is not; 2 bad usage, or no Coq.
    """
    from dlnsym.formal.coq import MissingError
    from dlnsym.formal.record import RecordError
    from dlnsym.ledger.proof_assistant import FolderError

    if renew and (keys or check):
        raise CommandError("--record: is about all facts, and goes with no KEY and not with --check")
    if wrong is not None and (keys or check or renew):
        raise CommandError("--wrong: is about all facts, and goes with no KEY and neither with --check nor --record")
    if fresh and not renew:
        raise CommandError("--fresh: goes with --record")
    try:
        with errors_of_the_ledger():
            if wrong is not None:
                good = _refused(wrong, seed)
            else:
                good = _renewed(anew=fresh) if renew else _some(keys, check) if keys else _all(check)
    except (MissingError, FolderError, RecordError) as error:
        raise CommandError(str(error)) from None
    if not good:
        raise SystemExit(1)


def _entries(record: Any = None) -> list[Any]:
    from dlnsym.ledger import proof_assistant

    with display() as shown:
        task = shown.add_task("writing lemmas", total=None)
        return proof_assistant.entries(record, lambda done, total: shown.update(task, completed=done, total=total))


def _answers(texts: dict[str, str]) -> list[Any]:
    from dlnsym.formal import coq
    from dlnsym.ledger import proof_assistant

    library = proof_assistant.library()
    with display() as shown:
        task = shown.add_task("Coq checks the files", total=len(texts))
        return coq.check(library, texts, lambda answer: shown.update(task, advance=1))


def _some(keys: tuple[str, ...], check: bool) -> bool:
    from dlnsym.formal.files import files
    from dlnsym.ledger import proof_assistant

    chosen = proof_assistant.of_claims(keys)
    texts = files(chosen)
    if not check:
        for text in texts.values():
            console().print(text, markup=False, highlight=False, soft_wrap=True)
        _list_without(chosen)
        return True
    answers = _answers(texts)
    for answer in answers:
        _tell(answer)
    lemmas = sum(e.lemma is not None for e in chosen)
    _list_without(chosen)
    good = all(answer.accepted for answer in answers)
    click.echo(f"{lemmas if good else 'not all'} of {len(chosen)} facts are accepted by Coq.")
    return good


def _list_without(chosen: list[Any]) -> None:
    for e in chosen:
        if e.lemma is None:
            click.echo(f"{e.name}: no lemma ({e.reason})", err=True)


def _tell(answer: Any) -> None:
    from rich.markup import escape

    if not answer.accepted:
        line = f", line {answer.line}" if answer.line else ""
        console().print(f"[bold red]not accepted:[/] {escape(answer.file)}{line}: {escape(answer.error)}")


def _all(check: bool) -> bool:
    from dlnsym.formal.files import files
    from dlnsym.formal.record import recorded
    from dlnsym.ledger import proof_assistant

    folder = proof_assistant.library().parent / "generated"
    known = _entries()
    texts = files(known)
    committed = {p.name: p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.v"))}
    record = recorded()
    if not check:
        _write(folder, texts)
        _summary(known, record)
        return True
    from dlnsym.formal import coq

    coq.version()
    differ = sorted(n for n in texts.keys() | committed.keys() if texts.get(n) != committed.get(n))
    for name in differ:
        console().print(f"[bold red]differs from the facts:[/] formal/generated/{name} (dlnsym formal --record)")
    unrecorded = sorted(n for n in texts if record.files.get(n) != proof_assistant.file_digest(texts[n]))
    for name in unrecorded:
        console().print(f"[bold red]not as recorded:[/] formal/generated/{name} (dlnsym formal --record)")
    answers = _answers(texts)
    for answer in answers:
        _tell(answer)
    _summary(known, record)
    return not differ and not unrecorded and all(answer.accepted for answer in answers)


def _renewed(*, anew: bool) -> bool:
    from dlnsym._shared.files import replace_file
    from dlnsym.formal.files import files
    from dlnsym.formal.record import EMPTY, PATH, recorded
    from dlnsym.ledger import proof_assistant

    earlier = EMPTY if anew else recorded()
    known = _entries(earlier.without_pending())
    with display() as shown:
        task = shown.add_task("Coq checks the files", total=None)
        found, record = proof_assistant.determined(known, earlier, lambda answer: shown.update(task, advance=1))
    _write(proof_assistant.library().parent / "generated", files(found))
    replace_file(PATH, json.dumps(record.to_json(), indent=1, ensure_ascii=False) + "\n")
    _summary(found, record)
    return True


def _refused(count: int, seed: int) -> bool:
    from random import Random

    from dlnsym.formal import coq, mutants
    from dlnsym.ledger import proof_assistant

    coq.version()
    marked = [e for e in _entries() if e.lemma is not None]
    chosen = marked if count == 0 else Random(seed).sample(marked, min(count, len(marked)))
    with display() as shown:
        task = shown.add_task("wrong variants are refused", total=len(chosen))
        library = proof_assistant.library()
        found = mutants.refused(chosen, library, seed, lambda mutant: shown.update(task, advance=1))
    fates = Counter(mutant.fate for mutant in found)
    for mutant in found:
        if mutant.fate in ("accepted", "not stated"):
            click.echo(f"{mutant.name}: {mutant.fate}: {mutant.relation}")
    click.echo(
        f"Of one wrong variant each of {len(found)} facts, {fates['printer']} were refused by printers, "
        f"{fates['Coq']} by Coq, {fates['Coq, out of time']} by Coq as a step took longer than {mutants.SECONDS} s; "
        f"{fates['accepted']} accepted, {fates['not stated']} not read, {fates['no variant']} without a variant."
    )
    return not fates["accepted"] and not fates["not stated"]


def _write(folder: Any, texts: dict[str, str]) -> None:
    from dlnsym._shared.files import replace_file

    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.v"):
        if old.name not in texts:
            old.unlink()
    for name, text in texts.items():
        replace_file(folder / name, text)


def _summary(known: list[Any], record: Any) -> None:
    accepted = sum(1 for e in known if (m := record.mark(e.fact)) is not None and m.accepted)
    reasons = Counter(e.reason for e in known if e.lemma is None)
    click.echo(
        f"{accepted} of {len(known)} facts with a relation are marked as accepted by Coq {record.coq or '(none)'}."
    )
    for reason, number in reasons.most_common():
        click.echo(f"  {number:4d}  {reason}")
    click.echo("By argument:")
    found: dict[str, list[bool]] = {}
    for e in known:
        mark = record.mark(e.fact)
        found.setdefault(getattr(e.fact.method, "name", "none"), []).append(mark is not None and mark.accepted)
    for name, marks in sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        click.echo(f"  {sum(marks):4d} of {len(marks):4d}  {name}")
