"""Training with noise: does the free energy, entropy and loss at temperature 1/β, say where it ends?

Noise of balanced layers, and gradient descent with noise in every entry of every layer, against the laws that volume
and free energy give, e^{−βE}√det g and e^{−βE + S}√det g, at several depths and for two losses.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble.descent import descend
from dlnsym.ensemble.langevin import langevin
from dlnsym.manifold.decomposition import complete, singular_values
from dlnsym.manifold.geometry import log_volume_svd
from dlnsym.manifold.space import Manifold
from dlnsym.paper import drawing
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, Statistic, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import distance_to

NOTHING, RANK_ONE = "target 0", "target of rank one"
LOSSES: Mapping[str, CompletionProblem] = {
    NOTHING: CompletionProblem(np.zeros((2, 2))),
    RANK_ONE: CompletionProblem(np.diag([1.447, 0.0])),
}
"""½‖W − Φ‖²: where an entry is not observed, no law can be normalised."""
BALANCED, DESCENT = "noise of balanced layers", "descent with noise in every layer"
VOLUME, FREE = "volume", "free energy"
Run = tuple[str, int, str, float]
"""Loss, depth, kind of noise, flow time."""


@dataclass(frozen=True)
class Parameters:
    """``count`` trajectories of each loss, depth and noise, seen at ``times``; the laws are taken from ``points``."""

    depths: tuple[int, ...] = (3, 5)
    beta: float = 4.0
    times: tuple[float, ...] = (10.0, 20.0)
    count: int = 1500
    step: float = 0.03
    eta: float = 5e-3
    points: int = 400_000
    seed: int = 3011


@dataclass(frozen=True)
class Law:
    """Values of σ_2 in rising order, and the share of the law below each."""

    values: Array
    below: Array

    def __call__(self, x: Array) -> Array:
        return np.asarray(np.interp(x, self.values, self.below))


@dataclass(frozen=True)
class Data:
    """σ_2 of every trajectory by run, the laws by loss, depth and name, the points that carry each law, and the
    mean defect of balance of descent by loss, depth and time."""

    smallest: Mapping[Run, Array]
    laws: Mapping[tuple[str, int, str], Law]
    carried: Mapping[tuple[str, int, str], float]
    defects: Mapping[tuple[str, int, float], float]


def laws(p: Parameters, name: str, depth: int, rng: np.random.Generator) -> tuple[dict[str, Law], dict[str, float]]:
    """Both laws of σ_2, from weighted points; and how many equal weights theirs are worth.

    The points are U φ V^T with φ = N σ^{1/N} the singular values of a Gaussian matrix, whose density is known; in φ the
    laws have no singularity at det W = 0.
    """
    loss = LOSSES[name]
    spread = depth * 0.7
    u, phi, v = complete(spread * rng.normal(size=(p.points, 2, 2)))
    sigma = (phi / depth) ** depth
    energy = np.asarray(loss.value((u * sigma[:, None, :]) @ v.mT))
    proposed = np.log(phi[:, 0] ** 2 - phi[:, 1] ** 2) - (phi**2).sum(axis=1) / (2 * spread**2)
    volume = np.asarray(log_volume_svd(sigma, depth)) + (1 - 1 / depth) * np.log(sigma).sum(axis=1)
    entropy = np.asarray(Manifold(depth, 2).at(sigma[..., None] * np.eye(2)).entropy())
    order = np.argsort(sigma[:, 1])
    found, carried = {}, {}
    for what, more in ((VOLUME, 0.0), (FREE, entropy)):
        log_weight = volume - p.beta * energy + more - proposed
        weight = np.exp(log_weight - log_weight.max())
        below = np.cumsum(weight[order])
        found[what] = Law(sigma[order, 1], below / below[-1])
        carried[what] = float(weight.sum() ** 2 / (weight**2).sum())
    return found, carried


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """Both kinds of noise, from balanced layers.

    Their product is the target, with the zeros of its diagonal lifted to where ``dln:free-energy`` has its minimum.
    """
    smallest: dict[Run, Array] = {}
    by_law: dict[tuple[str, int, str], Law] = {}
    weights: dict[tuple[str, int, str], float] = {}
    defects: dict[tuple[str, int, float], float] = {}
    for k, (name, loss) in enumerate(LOSSES.items()):
        for depth in p.depths:
            seed = 100 * p.seed + 10 * k + depth
            found, carried = laws(p, name, depth, np.random.default_rng(seed))
            by_law |= {(name, depth, what): law for what, law in found.items()}
            weights |= {(name, depth, what): n for what, n in carried.items()}
            rest = math.sqrt((1 - 1 / depth) / (2 * p.beta))
            start = np.tile(np.maximum(loss.target, rest * np.eye(2)), (p.count, 1, 1))
            m = Manifold(depth, 2)
            settings: dict[str, Any] = {"seed": seed, "step": p.step, "projected": True, "workers": run.workers}
            seen = langevin(loss, m, start, p.beta, p.times, **settings)["singular_values"].values
            steps = [round(t / (depth * p.eta)) for t in p.times]
            layers = [np.asarray(w) for w in m.at(start).weights()]
            noise = math.sqrt(2 / (p.eta * p.beta))
            noisy = descend(loss, layers, p.eta, steps=steps[-1], noise=noise, seed=seed, save=steps)
            for j, t in enumerate(p.times):
                smallest[name, depth, BALANCED, t] = seen[:, j, 1]
                smallest[name, depth, DESCENT, t] = singular_values(noisy["W"].values[:, j + 1])[:, 1]
                defects[name, depth, t] = float(noisy["defect"].values[:, j + 1].max(axis=-1).mean())
    return Data(smallest, by_law, weights, defects)


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """Noise of balanced layers, and descent."""
    return tuple(
        predicts(p, data, kind, key)
        for kind, key in ((BALANCED, "dln:free-energy-balanced"), (DESCENT, "dln:free-energy-descent"))
    )


def predicts(p: Parameters, data: Data, kind: str, key: str) -> Finding:
    """Whether the free energy is near the observed law at every time, and volume further away."""
    level = rule(key).levels["distance"]
    statistics, cases = [], {}
    for k, (name, depth, noise, t) in enumerate(data.smallest):
        if noise != kind:
            continue
        where = f"{name}, {depth_name(depth)}, t = {t:g}"
        values = data.smallest[name, depth, noise, t]
        free, volume = (
            distance_to(f"distance from the law of {what}, {where}", values, data.laws[name, depth, what], p.seed + k)
            for what in (FREE, VOLUME)
        )
        statistics += [free, volume]
        cases[where] = free.most <= level and volume.least > free.value
    for (name, depth, what), n in data.carried.items():
        statistics.append(Statistic(f"points that carry the law of {what}, {name}, {depth_name(depth)}", n))
    last = max(p.times)
    defect = [f"{name}, {depth_name(d)}: {x:.2g}" for (name, d, t), x in data.defects.items() if t == last]
    note = None if kind == BALANCED else f"the mean defect of balance at t = {last:g}: {'; '.join(defect)}"
    return settle(key, cases, statistics, note=note)


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Every σ_2."""
    rows = [(*run, float(x)) for run, values in data.smallest.items() for x in values]
    names = ("of", "depth", "noise", "time", "smallest")
    return {"noisy_training": dict(zip(names, zip(*rows, strict=True), strict=True))}


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """Distribution functions of σ_2 at the last time, with both laws, for each target and depth."""
    drawn = drawing.figure(2.4)
    cells = [(name, depth) for name in LOSSES for depth in p.depths]
    panels = drawn.subplots(1, len(cells), sharey=True)
    for axes, (name, depth) in zip(panels, cells, strict=True):
        top = 0.0
        for k, kind in enumerate((BALANCED, DESCENT)):
            values = np.sort(data.smallest[name, depth, kind, max(p.times)])
            steps = np.arange(1, values.size + 1) / values.size
            axes.step(values, steps, where="post", color=drawing.SHADES[(1, 3)[k]], label=kind, linewidth=1.5)
            top = max(top, float(np.quantile(values, 0.95)))
        for k, what in enumerate((FREE, VOLUME)):
            law = data.laws[name, depth, what]
            x = np.linspace(0.0, top, 300)
            look: dict[str, Any] = {"color": drawing.INK, "linestyle": drawing.DASHES[k + 1], "linewidth": 1.0}
            axes.plot(x, law(x), label=f"law of {what}", **look)
        axes.set(xlim=(0, top), ylim=(0, 1), xlabel=r"$\sigma_2$", title=f"{depth_name(depth)}\n{name}")
    panels[0].set_ylabel("share of runs below")
    drawing.legend(drawn, columns=2)
    return {
        "noisy_training": Drawn(
            drawn,
            "Distribution of the smallest singular value under training with noise, for noise of balanced layers and "
            "for gradient descent with noise in every layer, against the laws of the free energy and of volume, for "
            f"two targets and several depths: {p.count} runs at flow time {max(p.times):g}.",
        )
    }


EXPERIMENT = Experiment(
    "noisy-training",
    "Training with noise against the laws of volume and free energy",
    ("dln:free-energy-balanced", "dln:free-energy-descent"),
    Parameters(),
    replace(Parameters(), depths=(3,), times=(5.0,), count=300, points=100_000),
    simulate,
    judge,
    tables,
    draw,
)
