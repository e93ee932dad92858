"""``dlnsym notebooks``: execute every notebook."""

from __future__ import annotations

import os
from pathlib import Path

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.progress import display
from dlnsym.commands.terminal import CommandError


@click.command("notebooks", short_help="Execute the notebooks; compare what they print.")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--update", is_flag=True, help="Write the fresh outputs into the notebooks.")
def command(folder: Path | None, update: bool) -> None:
    """Execute every notebook and compare what it prints with what is committed.

    FOLDER holds the notebooks; by default it is the folder "notebooks" here, or that of the checkout.

    \b
      dlnsym notebooks                   all of the project's
      dlnsym notebooks mine              those of a folder
      dlnsym notebooks --update          keep what they print now

    Exit status: 0 all run and print what is committed; 1 one fails or prints something else; 2 bad usage.
    """
    from dlnsym.commands import execution as notebooks

    try:
        notebooks.check_extra()
        paths = notebooks.find(folder)
        cells = sum(notebooks.cell_count(path) for path in paths)
    except notebooks.NotebooksError as error:
        raise CommandError(str(error)) from None
    where = paths[0].parent
    if update and not os.access(where, os.W_OK):
        raise CommandError(f"--update: {str(where)!r} is read-only; expected a folder that can be written to")
    out = console()
    outcomes = []
    with display() as progress:
        task = progress.add_task("executing cells", total=cells)
        for path in paths:
            progress.update(task, description=f"executing cells ({path.stem})")
            outcome = notebooks.execute(path, update=update, on_cell=lambda: progress.advance(task))
            outcomes.append(outcome)
            said = "updated" if update and outcome.ok else "as committed" if outcome.ok else "failed"
            out.print(f"{path.name:<36} {said:<13} {outcome.seconds:5.1f} s", markup=False)
            for line in (*outcome.differences, *filter(None, [outcome.error])):
                out.print(f"    {line}", markup=False)
    failed = sum(not outcome.ok for outcome in outcomes)
    out.print(f"{len(outcomes)} notebooks, {failed} failed")
    raise SystemExit(1 if failed else 0)
