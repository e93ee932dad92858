"""Figure 9: volume in small cubes around M and 24 other rank-two minimisers of the 3 × 3 example."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.blowup import log_blowup
from dlnsym.paper import drawing
from dlnsym.paper.cubes import Cube, monte_carlo, quadrature
from dlnsym.paper.findings import Finding, Statistic, no_power, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rank_two import at, particular, problem, random_minimisers
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, share


@dataclass(frozen=True)
class Parameters:
    """The paper's cube, threshold, deviation and number of minimisers.

    ``points`` go into each Monte Carlo estimate, ``nodes`` into each piece of the quadrature; ``further`` minimisers
    are compared with M by the leading coefficient of the blow-up, drawn as the others and with deviation ``nearby``.
    ``errors`` is how many standard errors an error bar shows.
    """

    edge: float = 1e-3
    threshold: float = 1e-5
    deviation: float = 10.0
    others: int = 24
    points: int = 40_000
    nodes: int = 12
    further: int = 2000
    seed: int = 2009
    errors: float = 4.0
    nearby: float = 1.0


@dataclass(frozen=True)
class Volumes:
    """Minimisers, M first: coordinates, both volumes, standard errors; and the blow-up at more of them."""

    at: Array
    estimate: Array
    error: Array
    exact: Array
    coarser: Array
    log_blowup: Array
    further: Array
    close: Array


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Volumes:
    """Both volumes of every cube; every cube has a random stream of its own."""
    points = np.vstack([[particular()], random_minimisers(p.others, p.deviation, p.seed)])
    cube = Cube(p.edge, p.threshold)
    streams = np.random.SeedSequence(p.seed).spawn(len(points))
    estimates = np.array(
        [monte_carlo(x, cube, p.points, np.random.default_rng(s)) for x, s in zip(points, streams, strict=True)]
    )
    exact, coarser = (np.array([quadrature(x, cube, n) for x in points]) for n in (p.nodes, p.nodes // 2))
    further = random_minimisers(p.further, p.deviation, p.seed + 1)
    close = random_minimisers(p.further, p.nearby, p.seed + 2)
    rates, more, near = (log_blowup(problem(), at(x), math.inf) for x in (points, further, close))
    return Volumes(points, estimates[:, 0], estimates[:, 1], exact, coarser, rates, more, near)


def judge(p: Parameters, data: Volumes) -> tuple[Finding, ...]:
    """The caption, and the place of M among the minimisers."""
    return integration(p, data), highest(p, data)


def integration(p: Parameters, data: Volumes) -> Finding:
    """Figure 9: Monte Carlo and a quadrature that is not Monte Carlo agree."""
    apart = float(np.abs((data.estimate - data.exact) / data.error).max())
    own = float(np.abs(data.coarser / data.exact - 1).max())
    return no_power(
        "fig-9",
        [
            Statistic("largest difference, in standard errors", apart, of=len(data.exact)),
            Statistic("largest relative standard error", float((data.error / data.estimate).max())),
            Statistic(f"largest relative change of the quadrature from {p.nodes // 2} to {p.nodes} nodes", own),
        ],
    )


def highest(p: Parameters, data: Volumes) -> Finding:
    """M has the most volume around it, by orders of magnitude; and how it stands among many more minimisers."""
    levels = rule("sec-3.4.2-highest").levels
    others = data.estimate[1:]
    reach = levels["errors"] * data.error
    first = bool((data.estimate[0] - reach[0] > others + reach[1:]).all())
    orders = float(np.log10(data.estimate[0] / np.median(others)))
    beaten = share("further minimisers at which volume blows up more than at M", data.further > data.log_blowup[0])
    near = share(f"the same of minimisers drawn with deviation {p.nearby:g}", data.close > data.log_blowup[0])
    order = np.argsort(-data.exact)
    return settle(
        "sec-3.4.2-highest",
        {"highest": first, "several orders of magnitude": orders >= levels["orders"]},
        [
            Statistic("place of M", float(np.flatnonzero(order == 0)[0] + 1), of=len(order)),
            Statistic("volume around M", float(data.estimate[0]), *_interval(data)),
            Statistic("orders of magnitude above the median of the others", orders),
            Statistic("orders of magnitude above the next", float(np.log10(data.estimate[0] / others.max()))),
            beaten,
            near,
            quantile("median log-coefficient of blow-up of the further minimisers", data.further),
        ],
        note="the others are drawn with a standard deviation of 10, mostly far from M",
    )


def _interval(data: Volumes) -> tuple[float, float]:
    """95 % interval of the volume around M, from its standard error."""
    return float(data.estimate[0] - 1.96 * data.error[0]), float(data.estimate[0] + 1.96 * data.error[0])


def tables(p: Parameters, data: Volumes) -> Mapping[str, Table]:
    """One line for each cube, M first."""
    return {
        "fig_09": {
            "w_12": data.at[:, 0],
            "w_31": data.at[:, 1],
            "w_23": data.at[:, 2],
            "monte_carlo": data.estimate,
            "standard_error": data.error,
            "quadrature": data.exact,
            "log_blowup": data.log_blowup,
        }
    }


def draw(p: Parameters, data: Volumes) -> Mapping[str, Drawn]:
    """Volumes from the largest down, M marked; and how far the two ways are apart."""
    drawn = drawing.figure(2.6)
    left, right = drawn.subplots(1, 2, width_ratios=(1.5, 1))
    order = np.argsort(-data.exact)
    rank = np.arange(1, order.size + 1)
    left.plot(rank, data.exact[order], "_", color=drawing.ORANGE, markersize=8, label="quadrature")
    left.errorbar(
        rank,
        data.estimate[order],
        yerr=p.errors * data.error[order],
        fmt="o",
        markersize=2.5,
        color=drawing.INK,
        elinewidth=0.8,
        label=f"Monte Carlo, ± {p.errors:g} standard errors",
    )
    at_m = int(np.flatnonzero(order == 0)[0])
    left.annotate(
        "M",
        (float(rank[at_m]), float(data.exact[0])),
        xytext=(6, -3),
        textcoords="offset points",
        fontweight="bold",
    )
    left.set(yscale="log", xlabel="minimiser, from the largest volume down", ylabel="volume in the cube")
    scaled = (data.estimate - data.exact)[order] / data.error[order]
    right.axhline(0, color=drawing.GREY, linewidth=0.8)
    right.plot(rank, scaled, "o", color=drawing.INK, markersize=2.5)
    right.set(ylim=(-p.errors, p.errors), xlabel="minimiser, in the same order", ylabel="difference / standard error")
    drawing.legend(drawn, left)
    return {
        "fig_09": Drawn(
            drawn,
            f"(a) Volume at infinite depth in a cube of edge {p.edge:g} around $M$ and {p.others} other minimisers "
            f"of rank "
            f"two of the 3 × 3 example, where the smallest singular value is above {p.threshold:g}: by Monte Carlo "
            f"with {p.points} points, "
            "and by quadrature. (b) The difference of the two in standard errors.",
        )
    }


EXPERIMENT = Experiment(
    "fig-9",
    "Volume around rank-two minimisers",
    ("fig-9", "sec-3.4.2-highest"),
    Parameters(),
    replace(Parameters(), points=2000, nodes=8, further=200),
    simulate,
    judge,
    tables,
    draw,
)
