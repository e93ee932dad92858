"""The tables that ``dlnsym kernels --accuracy`` prints."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Group
from rich.table import Table
from rich.text import Text

from dlnsym.codegen.accuracy import Accuracy
from dlnsym.manifold.accuracy import TensorAccuracy


def accuracy_table(rows: Sequence[Accuracy]) -> Group:
    """Errors of the numpy kernels against ball arithmetic; what the units mean stands below."""
    units = list(dict.fromkeys(r.unit for r in rows))
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    # every column keeps its width; the last one, the place of the worst error, is folded on a narrow terminal
    for name, width in (("kernel", 18), ("depth", 5), ("points", 6), ("worst", 5), ("mean", 4), ("bound", 5)):
        table.add_column(name, justify="left" if name == "kernel" else "right", no_wrap=True, min_width=width)
    table.add_column("unit", no_wrap=True, min_width=4)
    table.add_column("worst at")
    for r in rows:
        missed = r.bound is not None and r.worst > r.bound
        table.add_row(
            r.kernel,
            f"{r.depth:g}",
            str(r.points),
            Text(f"{r.worst:.2f}", style="bold red" if missed else ""),
            f"{r.mean:.2f}",
            "" if r.bound is None else f"{r.bound:g}",
            f"({units.index(r.unit) + 1})",
            ", ".join(f"{x:.3g}" for x in r.where),
        )
    return Group(table, *(Text(f"({k}) {unit}") for k, unit in enumerate(units, 1)))


def tensor_table(rows: Sequence[TensorAccuracy]) -> Group:
    """Errors of the tensors of second order, relative to their norms."""
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for name, width in (("tensor", 18), ("depth", 5), ("points", 6), ("worst", 7), ("mean", 7), ("bound", 5)):
        table.add_column(name, justify="left" if name == "tensor" else "right", no_wrap=True, min_width=width)
    table.add_column("worst at singular values")
    for r in rows:
        table.add_row(
            r.tensor,
            f"{r.depth:g}",
            str(r.points),
            Text(f"{r.worst:.1e}", style="" if r.holds else "bold red"),
            f"{r.mean:.1e}",
            f"{r.bound:g}",
            ", ".join(f"{x:.3g}" for x in r.where),
        )
    return Group(
        table, Text("relative to the norm of the tensor: in the metric at diagonal matrices, Euclidean at turned ones")
    )
