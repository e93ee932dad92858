"""``dlnsym simulate``: one ensemble from the command line."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import click

from dlnsym._shared.terminal import console
from dlnsym.commands import matrices
from dlnsym.commands import outcomes as outcomes_files
from dlnsym.commands.progress import bar
from dlnsym.commands.terminal import CommandError

if TYPE_CHECKING:
    import xarray

QUANTILES = (0.05, 0.5, 0.95)


def _depth(ctx: click.Context, param: click.Parameter, value: str) -> float:
    """A whole number, or inf."""
    if value in ("inf", "∞"):
        return math.inf
    try:
        return int(value)
    except ValueError:
        shown = repr(value) if len(value) < 60 else f"a word of {len(value)} letters"
        raise CommandError(f"--depth: {shown}; expected an integer >= 1 or inf") from None


@click.command("simulate", short_help="Train from many random starts; say where they end.")
@click.option(
    "--diag", metavar="A,B,...", help="Diagonal completion: target diag(A, B, ...), observed on the diagonal."
)
@click.option("--target", metavar="FILE", help="The target, a matrix: .npy or .csv.")
@click.option(
    "--mask",
    metavar="FILE",
    help="Which of its entries are observed (1 or 0): .npy or .csv.  Without it, all that are not blank or nan.",
)
@click.option(
    "--depth", callback=_depth, metavar="N", default="inf", show_default=True, help="Number of layers, or inf."
)
@click.option("--count", type=int, default=1000, show_default=True, help="Number of trajectories.")
@click.option("--scale", type=float, default=1e-3, show_default=True, help="Standard deviation of the initial entries.")
@click.option(
    "--rank", type=int, help="Start on the matrices of this rank, at finite depth >= 2; full rank by default."
)
@click.option("--seed", type=int, default=0, show_default=True, help="Equal seeds give equal bits.")
@click.option("--tol", type=float, default=1e-15, show_default=True, help="Loss at which a trajectory has converged.")
@click.option(
    "--t-max", type=float, default=math.inf, show_default=True, help="Flow time at which it ends at the latest."
)
@click.option(
    "--engine",
    default="auto",
    show_default=True,
    help="auto, portable, compiled, simd, wide, stiff, rk4 (as the paper), jax.",
)
@click.option(
    "--rtol",
    type=float,
    help="Error allowed in a step, relative to the matrix; 1e-6 by default with the engine compiled, 1e-7 with others.",
)
@click.option("--step", type=float, help="Step of the engine rk4, in flow time; it has no default.")
@click.option(
    "--store",
    metavar="PATH",
    help="Keep the outcomes in this folder (zarr), and resume from it; by default nothing is kept.",
)
@click.option(
    "--chunk",
    type=int,
    help="Trajectories computed, and stored, at a time; 16384 by default at width 2, fewer at greater ones.",
)
@click.option("--workers", type=int, help="Processes; one for each core by default.")
@click.option("--scheduler", metavar="ADDRESS", help="Run on the Dask cluster with this scheduler; needs --store.")
@click.option("--csv", "table", metavar="FILE", help="Also write the outcomes to FILE, a line for each trajectory.")
@click.option("--plot", "picture", metavar="FILE", help="Also draw where they end: .png, .pdf or .svg.")
def command(
    diag: str | None,
    target: str | None,
    mask: str | None,
    depth: float,
    table: str | None,
    picture: str | None,
    **options: Any,
) -> None:
    """Train from many random starts, and say where the trajectories end.

    Each starts from independent N(0, SCALE^2) entries and follows the gradient flow (1.7) until the loss (1.10) is
    below TOL.  All are kept, whatever becomes of them: converged, t_max, origin, stalled, runaway, failed.

    \b
      dlnsym simulate --diag 0.58724,1.447
      dlnsym simulate --diag 0.58724,1.447 --depth 5 --count 3000 --store runs
      dlnsym simulate --diag 0.58724,1.447 --csv ends.csv --plot ends.pdf
      dlnsym simulate --target phi.csv --mask observed.csv --depth 3 --tol 1e-6
      dlnsym simulate --diag 1,2 --count 1000000 --store /shared/runs \\
          --scheduler tcp://192.0.2.7:8786

    With --store, outcomes are written while they are computed.  Ctrl-C, a crash or a kill loses the chunks under
    way and no more: the same command goes on, and ends with the same bits.  A greater --count adds to the store.

    \b
      >>> import xarray
      >>> xarray.open_zarr("runs")

    Exit status: 0 every trajectory has its outcome; 1 the run broke off (a full disk, a lost cluster), or the
    integrator failed on a trajectory; 2 bad usage; 130 interrupted.
    """
    import dlnsym as dln

    table_path = outcomes_files.table_file("--csv", table)
    picture_path = outcomes_files.picture_file("--plot", picture)
    phi, b = _matrices(diag, target, mask)
    start = time.perf_counter()
    try:
        problem = dln.CompletionProblem(phi, b)
        with bar("training", "trajectories") as progress:
            outcomes = dln.ensemble(problem, depth, progress=progress, **options)
    except (TypeError, ValueError) as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        click.echo(f"dlnsym: {'; '.join([str(error), *_notes(error)])}", err=True)
        raise SystemExit(1) from None
    except KeyboardInterrupt as error:
        notes = _notes(error) or ["nothing was stored (--store PATH makes a run resumable)"]
        click.echo(f"dlnsym: interrupted; {'; '.join(notes)}", err=True)
        raise SystemExit(130) from None
    _print_summary(outcomes, time.perf_counter() - start)
    if table_path is not None:
        outcomes_files.write_table(outcomes, "--csv", table_path)
    if picture_path is not None:
        outcomes_files.draw(outcomes, "--plot", picture_path)
    if (outcomes.status == dln.Status.FAILED).any():
        raise SystemExit(1)


def _matrices(diag: str | None, target: str | None, mask: str | None) -> tuple[Any, Any]:
    import numpy as np

    if diag is not None:
        if target is not None or mask is not None:
            raise CommandError("--diag: names target and mask; expected no --target and no --mask beside it")
        phi = matrices.diagonal("--diag", diag)
        return phi, np.eye(len(phi))
    if target is None:
        raise CommandError("--target: not given; expected --diag, or --target")
    phi = matrices.from_file("--target", target)
    if mask is not None:
        return phi, matrices.from_file("--mask", mask)
    if not np.isnan(phi).any():
        raise CommandError("--mask: not given; expected one, or a target that is blank or nan where it is not observed")
    return phi, None


def _notes(error: BaseException) -> list[str]:
    return list(getattr(error, "__notes__", []))


def _print_summary(outcomes: xarray.Dataset, seconds: float) -> None:
    """Counts of each status, and the spread of loss, flow time and effective rank over all trajectories."""
    import numpy as np
    from rich.table import Table

    from dlnsym import Status

    out, count = console(), outcomes.sizes["trajectory"]
    attributes = outcomes.attrs
    statuses = Table("status", "trajectories", "share", box=None)
    for column in statuses.columns[1:]:
        column.justify = "right"
    for status in Status:
        n = int((outcomes.status == status).sum())
        if n:
            statuses.add_row(status.label, f"{n:,}", f"{n / count:.2%}")
    spread = Table("", *(f"{q:.0%}" for q in QUANTILES), box=None)
    for name, meaning in (("loss", "loss"), ("time", "flow time"), ("effective_rank", "effective rank")):
        values = outcomes[name].to_numpy()
        known = values[~np.isnan(values)]
        row = np.quantile(known, QUANTILES, method="inverted_cdf") if len(known) else np.full(len(QUANTILES), np.nan)
        spread.add_row(meaning, *(f"{x:.4g}" for x in row), "" if len(known) == count else f"of {len(known):,}")
    out.print(
        f"{count:,} trajectories at depth {attributes['depth']:g}, engine {attributes['engine']}, in {seconds:.1f} s"
    )
    out.print(statuses)
    out.print(spread)
