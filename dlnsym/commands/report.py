"""``dlnsym report``: the ledger and the figures as a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dlnsym._shared.terminal import console
from dlnsym.commands.judging import errors_of_the_ledger, judged, selected
from dlnsym.commands.terminal import CommandError, writable_file

if TYPE_CHECKING:
    from dlnsym.ledger.report import Picture


@click.command("report", short_help="Write the ledger as one self-contained HTML page.")
@click.argument("path", metavar="[FILE]", default="dlnsym-report.html")
@click.option("--figures", metavar="DIR", help="Embed the PNG files of DIR; by default ./figures, where there is one.")
@click.option("--fresh", is_flag=True, help="Judge anew what an earlier run has judged.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes to use; one for each core by default.")
def command(path: str, figures: str | None, fresh: bool, workers: int | None) -> None:
    """Judge the ledger and write it as one self-contained HTML file: no network is needed to read it.

    Every statement is typeset, with its scope and verdict, the printed beside the corrected form, and its evidence on
    unfolding.  The page filters by section, verdict and words; it can be read without JavaScript, in the dark, on a
    phone and by keyboard.

    \b
      dlnsym reproduce --quick           draw the figures into ./figures
      dlnsym report                      write dlnsym-report.html, with those
      dlnsym report page.html --figures DIR

    Exit status: 0 written; 1 written, and a claim failed; 2 bad usage.
    """
    target = writable_file("FILE", path)
    try:
        from dlnsym.ledger.report import Page, recorded, write
    except ModuleNotFoundError as error:
        needed = f"{error.name} is not installed; the page needs: pip install 'dlnsym[report]'"
        raise CommandError(needed) from None
    from dlnsym import ledger
    from dlnsym.ledger.remembered import Remembered

    pictures = _pictures(figures)
    try:
        benchmarks = recorded()
    except (OSError, ValueError) as error:
        raise CommandError(f"the tables of benchmarks in the package: {error}") from None
    with errors_of_the_ledger():
        cache = Remembered()
        found = judged(selected((), cache), workers, console(stderr=True), cache, fresh=fresh).judgements
        claims = {key: claim for key, (claim, _) in ledger.claims().items()}
    try:
        write(Page(found, claims, pictures, benchmarks), target)
    except OSError as error:
        raise CommandError(f"FILE: {path!r} cannot be written: {error.strerror}") from None
    figures_told = f"{len(pictures)} figures" if pictures else "no figures (draw them with: dlnsym reproduce --quick)"
    console().print(f"{path}: {len(found)} rows, {figures_told}", markup=False)
    if ledger.failures(found):
        raise SystemExit(1)


def _pictures(folder: str | None) -> list[Picture]:
    """The PNG files of a folder, in the order of their names."""
    figure_folder = Path(folder or "figures")
    if folder is not None and not figure_folder.is_dir():
        raise CommandError(f"--figures: {folder!r} is not a folder; expected one with PNG files")
    files = sorted(figure_folder.glob("*.png")) if figure_folder.is_dir() else []
    if folder is not None and not files:
        raise CommandError(f"--figures: {folder!r} holds no PNG file; draw some with: dlnsym reproduce --out {folder}")
    if not files:
        return []
    return [_picture(file) for file in files]


def _picture(file: Path) -> Picture:
    from dlnsym.ledger.report import Picture, check_png

    try:
        png = file.read_bytes()
        check_png(png)
    except OSError as error:
        raise CommandError(f"--figures: {str(file)!r} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise CommandError(f"--figures: {str(file)!r} is no PNG file: {error}") from None
    return Picture(file.stem, _caption(file.stem), png)


def _caption(stem: str) -> str:
    """What the experiment is called whose picture a file holds; nothing for a file from elsewhere."""
    from dlnsym.paper import drawn_by, experiment

    name = drawn_by(stem)
    return "" if name is None else experiment(name).title
