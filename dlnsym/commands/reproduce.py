"""``dlnsym reproduce``: the paper's figures, and a verdict on what it says of them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.progress import display
from dlnsym.commands.terminal import CommandError, writable_folder


@click.command("reproduce", short_help="Draw the paper's figures; judge what it says of them.")
@click.argument("figures", nargs=-1, metavar="[FIG]...")
@click.option("--quick", is_flag=True, help="Small samples: seconds instead of minutes, wider intervals.")
@click.option("--out", default="figures", metavar="FOLDER", show_default=True, help="Where pictures and tables go.")
@click.option("--store", metavar="FOLDER", help="Keep the trajectories here; a run that was stopped goes on from them.")
@click.option(
    "--engine",
    default="auto",
    show_default=True,
    help="What integrates the ensembles: auto, portable, compiled or stiff.",
)
@click.option("--workers", type=click.IntRange(min=1), help="Processes to use; one for each core by default.")
@click.option("--record", "recording", is_flag=True, help="Make what is found the record that the ledger reads.")
def command(
    figures: tuple[str, ...],
    quick: bool,
    out: str,
    store: str | None,
    engine: str,
    workers: int | None,
    recording: bool,
) -> None:
    """Regenerate the paper's figures and judge what it says of them.

    A FIG is the number of a figure, 2 to 10, or volume-curves, volume-surface, volume-targets, volume-kept, layers,
    low-rank, runaways or costs, for what is said of volume, of starts, of rank and of depth in words, coupling or
    recovery, for what other works claim, or descent-steps, noisy-training or path-geometry, for what the formulas say
    of training; without one, all are run, at the paper's sizes. Each leaves pictures in the folder (PNG, PDF, SVG, at
    the width of a journal), their captions (Markdown, LaTeX) and the numbers behind them (CSV); equal seeds give equal
    files, but for costs, which are seconds.

    Each statement about these runs gets a verdict by a rule that was registered before they were drawn: reproduced,
    not reproduced, consistent with selection, no power, or, for what the paper does not state, hypothesis of ours.
    The ledger (dlnsym verify) shows the verdicts of the record that comes with the package; this command makes them
    again and says where they differ.

    \b
      dlnsym reproduce                   every figure
      dlnsym reproduce --quick           small samples
      dlnsym reproduce 4 8 --out pics    two figures
      dlnsym reproduce --store runs      goes on when stopped and started again

    Exit status: 0 every verdict as recorded; 1 a verdict differs from the record; 2 bad usage; 130 interrupted.
    """
    from dlnsym import paper as experiments
    from dlnsym.paper import record

    if find_spec("matplotlib") is None:
        raise CommandError("reproduce needs matplotlib, which is not installed: pip install 'dlnsym[plots]'")
    try:
        names = experiments.select(figures)
    except experiments.UnknownExperimentError as error:
        raise CommandError(str(error)) from None
    trajectories = writable_folder("--store", store) if store is not None else None
    folder = writable_folder("--out", out)
    start = time.perf_counter()
    size = "quick" if quick else "full"
    try:
        before = dict(record.committed(size))
    except (OSError, record.RecordError) as error:
        raise CommandError(f"the record of experiments: {error}") from None
    try:
        results = _run(names, size, folder, trajectories, engine, workers)
    except ValueError as error:
        raise CommandError(str(error)) from None
    except KeyboardInterrupt:
        goes_on = f"the same command goes on from {store!r}" if store else "--store FOLDER makes a run resumable"
        click.echo(f"dlnsym: interrupted; what was printed is in {out!r}, and {goes_on}", err=True)
        raise SystemExit(130) from None
    _conclude(results, before, size if recording else None, time.perf_counter() - start)


def _run(
    names: Sequence[str], size: Any, folder: Path, store: Path | None, engine: str, workers: int | None
) -> list[Any]:
    """Run, and print what each experiment found as soon as it has."""
    from dlnsym.commands.findings import findings_table
    from dlnsym.paper.model import Runner
    from dlnsym.paper.run import reproduce

    screen, results = console(), []
    with display() as progress:
        tasks: dict[str, Any] = {}

        def tell(name: str, done: int, count: int) -> None:
            if name not in tasks:
                tasks[name] = progress.add_task(name)
            progress.update(tasks[name], completed=done, total=count, visible=done < count)

        for result in reproduce(names, size, Runner(engine, workers, store, tell), folder):
            results.append(result)
            screen.print(findings_table(result.experiment, result.findings, screen))
            screen.print(f"{len(result.files)} files in {folder}, {result.seconds:.0f} s", style="dim", markup=False)
    return results


def _conclude(results: Sequence[Any], before: dict[str, Any], recorded: str | None, seconds: float) -> None:
    """Compare with the record, or write the one that is named."""
    from dlnsym.paper import record

    screen = console()
    if recorded is not None:
        path = record.FOLDER / f"{recorded}.json"
        try:
            record.write({**before, **{r.experiment.name: r.entry for r in results}}, path)
        except OSError as error:
            raise CommandError(f"--record: {str(path)!r} cannot be written: {error.strerror}") from None
        screen.print(f"record written: {path.name}")
        return
    differ = []
    for r in results:
        entry = before.get(r.experiment.name)
        differ += record.differences(r.findings, entry.findings if entry else ())
    for line in differ:
        screen.print(f"[bold red]differs from the record:[/] {line}")
    count = sum(len(r.findings) for r in results)
    screen.print(f"{count} verdicts, {len(differ)} of them not as recorded; {seconds:.0f} s")
    if differ:
        raise SystemExit(1)
