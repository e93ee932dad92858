"""What the commands share that judge claims: a bar, the ledger's order, and its errors told as bad usage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dlnsym.commands.progress import display
from dlnsym.commands.terminal import CommandError

if TYPE_CHECKING:
    from dlnsym.proofs import Judgement


@contextmanager
def errors_of_the_ledger() -> Iterator[None]:
    """A name that the ledger does not hold, or a table of contents that does not fit, told as bad usage."""
    from dlnsym import ledger

    try:
        yield
    except (ledger.UnknownNameError, ledger.ContentsError) as error:
        raise CommandError(str(error)) from None


def judged(keys: Sequence[str], workers: int | None, status: Any) -> list[Judgement]:
    """Judge claims with a progress bar on ``status``; in the ledger's order."""
    from dlnsym import ledger

    found = []
    with display(status) as progress:
        task = progress.add_task("judging claims", total=len(keys))
        for judgement in ledger.run(keys, workers):
            found.append(judgement)
            progress.update(task, advance=1, description=f"judging claims ({judgement.key})")
    return sorted(found, key=lambda j: ledger.order(j.key))
