"""Section 3.3.2: do starts drawn as one matrix and starts drawn as a product of layers end alike?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.paper import drawing
from dlnsym.paper.curve_law import coordinates
from dlnsym.paper.diagonal import Outcomes
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import distance, histograms, share

DIRECT, SAME, MATCHED = "one matrix", "layers of the same scale", "layers whose product has that scale"


@dataclass(frozen=True)
class Parameters:
    """The diagonal, depths, scale and tolerance are those of Figure 4.

    "A similar way" is read in two ways: every layer from Wigner(0, scale), or layers scaled so that the entries of the
    product have that standard deviation.  ``reach`` is the |u| that stands for every greater one.
    """

    diagonal: tuple[float, float] = (0.58724, 1.447)
    depths: tuple[int, ...] = (5, 10, 20)
    count: int = 2000
    scale: float = 1e-3
    tol: float = 1e-15
    seed: int = 2044
    reach: float = 3.0


Samples = Mapping[tuple[int, str], Outcomes]


def starts(p: Parameters, depth: int, law: str, rng: np.random.Generator) -> Array:
    """(count, 2, 2): one matrix each, or the product of ``depth``."""
    layers = rng.standard_normal((1 if law == DIRECT else depth, p.count, 2, 2))
    product = layers[0]
    for layer in layers[1:]:
        product = layer @ product
    # an entry of the product of N standard layers is a sum of 2^(N-1) products of N entries
    size = {DIRECT: p.scale, SAME: p.scale**depth, MATCHED: p.scale / 2 ** ((depth - 1) / 2)}[law]
    drawn: Array = size * product
    return drawn


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Samples:
    """Every depth in every way, from starts of its own."""
    problem = CompletionProblem(np.diag(p.diagonal), np.eye(2))
    streams = iter(np.random.SeedSequence(p.seed).spawn(3 * len(p.depths)))
    return {
        (n, law): Outcomes.of(
            run.trajectories(
                f"starts from {law} at {depth_name(n)}",
                problem,
                n,
                starts(p, n, law, np.random.default_rng(next(streams))),
                tol=p.tol,
            )
        )
        for n in p.depths
        for law in (DIRECT, SAME, MATCHED)
    }


def along(p: Parameters, o: Outcomes) -> Array:
    """|u| of every outcome, how far along its lobe it lies; ``reach`` for one beside the lobes or not converged."""
    u, _ = coordinates(o.w)
    there = o.converged & np.isfinite(u)
    return np.where(there, np.minimum(np.abs(np.nan_to_num(u)), p.reach), p.reach)


_ALONG, _RANKS = np.arange(0.0, 3.3, 0.25), np.arange(1.0, 2.05, 0.1)


def judge(p: Parameters, data: Samples) -> tuple[Finding, ...]:
    """Identical where the histograms are, as for any two pictures; on a finer scale in the statistics."""
    levels = rule("sec-3.3.2-layers").levels
    cases: dict[str, bool] = {}
    statistics_of_all, fine = [], 0.0
    for law in (SAME, MATCHED):
        for n in p.depths:
            name = f"{depth_name(n)}, {law}"
            pairs = {
                "along the hyperbola": (along(p, data[n, DIRECT]), along(p, data[n, law]), _ALONG),
                "in effective rank": (data[n, DIRECT].effective_rank, data[n, law].effective_rank, _RANKS),
            }
            alike = [histograms(f"histograms {what}, {name}", x, y, e, p.seed) for what, (x, y, e) in pairs.items()]
            apart = [distance(f"distance {what}, {name}", x, y, p.seed) for what, (x, y, _) in pairs.items()]
            cases[law] = cases.get(law, True) and max(s.most for s in alike) <= levels["difference"]
            fine = max(fine, *(s.most for s in apart))
            statistics_of_all += [*alike, *apart]
    converged = share("runs that converge", np.concatenate([o.converged for o in data.values()]))
    return (
        settle(
            "sec-3.3.2-layers",
            cases,
            [*statistics_of_all, converged],
            open_choice=True,
            unless=f"on a finer scale they differ: Kolmogorov distances up to {fine:.2f}"
            if fine > levels["fine"]
            else None,
            note="the layers' scale is not printed, so that both readings are run: layers of the same scale mean "
            f"starts of {p.scale ** max(p.depths):.0e} at N = {max(p.depths)}; the spread along the hyperbola falls "
            "with the size of the start",
        ),
    )


def tables(p: Parameters, data: Samples) -> Mapping[str, Table]:
    """Every outcome."""
    return {
        "layers": {
            "depth": np.repeat([float(n) for n, _ in data], [len(o) for o in data.values()]),
            "start": np.repeat([law for _, law in data], [len(o) for o in data.values()]),
            **{
                name: np.concatenate([getattr(o, name) for o in data.values()])
                for name in ("w_12", "w_21", "effective_rank", "time", "status")
            },
        }
    }


def draw(p: Parameters, data: Samples) -> Mapping[str, Drawn]:
    """Distribution functions of the place along the hyperbola, one panel for each depth."""
    drawn = drawing.figure(2.3)
    grid = drawn.subplots(1, len(p.depths), sharey=True, squeeze=False)[0]
    for axes, n in zip(grid, p.depths, strict=True):
        drawing.cumulative(axes, {law: along(p, data[n, law]) for law in (DIRECT, SAME, MATCHED)})
        axes.set(xscale="log", ylim=(0, 1.02), xlabel="$|u| = |\\log(w_{12}/w_{21})|/2$")
        axes.set_title(depth_name(n))
    grid[0].set_ylabel("share of runs within")
    drawing.legend(drawn, grid[0])
    return {
        "layers": Drawn(
            drawn,
            "How far outcomes are from the corner along the hyperbola of minimisers of rank one, "
            r"$|u| = |\log(w_{12}/w_{21})|/2$, for starts that are drawn as one matrix and as a product of layers.",
        )
    }


EXPERIMENT = Experiment(
    "layers",
    "Starts drawn as one matrix and as a product of layers",
    ("sec-3.3.2-layers",),
    Parameters(),
    replace(Parameters(), depths=(5,), count=100),
    simulate,
    judge,
    tables,
    draw,
)
