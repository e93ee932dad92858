"""Gradient descent on the layers against the flow: how far its steps lead away, and what unbalanced layers change.

Three questions: with what order descent tends to the flow, from balanced layers and, at depth 2, from layers with
W_2ᵀW_2 − W_1W_1ᵀ = λ against the exact solution of their Riccati equation; what λ does to the rank of a completion; and
whether the flow of W alone, (1.7), says where layers end that are not balanced.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.linalg import expm

from dlnsym._shared.validate import Array
from dlnsym.completion.problem import CompletionProblem
from dlnsym.ensemble.descent import descend
from dlnsym.manifold.decomposition import complete
from dlnsym.manifold.space import Manifold
from dlnsym.paper import drawing
from dlnsym.paper.coupling import problem, second
from dlnsym.paper.drawing import depth_name
from dlnsym.paper.findings import Finding, Statistic, settle
from dlnsym.paper.model import Drawn, Experiment, Runner, Table
from dlnsym.paper.rules import rule
from dlnsym.paper.statistics import quantile, slope

TARGET = np.array([[1.2, 0.4, -0.3], [0.2, 0.9, 0.5], [-0.4, 0.3, 0.7]])
SEEN = np.array([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])
DIAGONAL = (0.58724, 1.447)


@dataclass(frozen=True)
class Parameters:
    """``count`` starts of each kind.  ``steps`` are η; descent and flow are compared at the flow time ``time``.

    ``gaps`` are the λ of two layers.  Outcomes are compared at ``depths_at_two`` on the diagonal of Section 3.3.2,
    from layers that are balanced up to ``blurs`` of their size, and from independent ones whose product has entries
    of the size of ``scales``.
    """

    depths: tuple[int, ...] = (2, 3, 5)
    steps: tuple[float, ...] = (1e-2, 5e-3, 2.5e-3, 1.25e-3, 6.25e-4)
    time: float = 6.0
    gaps: tuple[float, ...] = (0.0, 0.1, 0.3, 1.0, 3.0)
    gap_scale: float = 1e-2
    depths_at_two: tuple[int, ...] = (2, 3, 4)
    blurs: tuple[float, ...] = (1e-1, 3e-2, 1e-2, 3e-3)
    scales: tuple[float, ...] = (1e-1, 1e-2, 1e-3)
    blur_scale: float = 0.1
    step_at_two: float = 2e-3
    most: int = 100_000
    tol: float = 1e-8
    count: int = 60
    seed: int = 2091


@dataclass(frozen=True)
class Data:
    """Distances from the flow by depth and η, and from the exact solution by λ and η, with the defects of balance;
    σ_2/σ_1 and the flow time by λ; distances of outcomes by depth and blur, or by depth and scale."""

    order: Mapping[tuple[int, float], Array]
    defect: Mapping[tuple[int, float], Array]
    exact: Mapping[tuple[float, float], Array]
    rank: Mapping[float, Array]
    duration: Mapping[float, Array]
    blurred: Mapping[tuple[int, float], Array]
    independent: Mapping[tuple[int, float], Array]


def apart(w: Array, gap: float) -> list[Array]:
    """(n, d, d) -> layers W_2, W_1 with the product ``w`` and W_2ᵀW_2 − W_1W_1ᵀ = ``gap`` times the identity."""
    u, s, v = complete(w)
    larger = np.sqrt(gap / 2 + np.sqrt(gap**2 / 4 + s**2))
    return [u * larger[:, None, :], (s / larger)[..., None] * v.mT]


def riccati(time: float, w: Array, gap: float, target: Array) -> Array:
    """W at a flow time under ½‖W − Φ‖², exactly, from the layers of :func:`apart` with product ``w`` (d, d).

    The solution of ``sec-3.1-exact-riccati``: P = QQᵀ with Q = (W_1ᵀ, W_2) solves P' = FP + PF − P² on the clock of
    (1.3), half of flow time, where F = (−λ/2, Φᵀ; Φ, λ/2).
    """
    upper, lower = (x[0] for x in apart(w[None], gap))
    d = len(target)
    q = np.concatenate([lower.T, upper])
    f = np.block([[-gap / 2 * np.eye(d), target.T], [target, gap / 2 * np.eye(d)]])
    # the integral of e^{2Fs} is the upper right block of the exponential of ((2F, 1), (0, 0))
    whole = expm(time / 2 * np.block([[2 * f, np.eye(2 * d)], [np.zeros((2 * d, 4 * d))]]))
    integral, moved = whole[: 2 * d, 2 * d :], expm(f * time / 2) @ q
    p = moved @ np.linalg.solve(np.eye(d) + q.T @ integral @ q, moved.T)
    return np.asarray(p[d:, :d])


def balanced(w: Array, depth: int) -> list[Array]:
    """(n, d, d) -> balanced layers W_N, …, W_1 with this product."""
    return [np.asarray(x) for x in Manifold(depth, w.shape[-1]).at(w).weights()]


def simulate(p: Parameters, run: Runner, data: Mapping[str, Any]) -> Data:
    """Descent in every step from every start; the flow from the same matrices."""
    rng = np.random.default_rng(p.seed)
    partly, order, defect = CompletionProblem(TARGET, SEEN), {}, {}
    w = 0.5 * rng.normal(size=(p.count, 3, 3))
    for n in p.depths:
        settings: dict[str, Any] = {
            "times": [p.time],
            "t_max": p.time,
            "tol": 1e-14,
            "rtol": 1e-9,
            "engine": "portable",
        }
        flow = run.ensemble(f"descent, {depth_name(n)}", partly, n, W0=w, **settings)["W"].values[:, -1]
        for step in p.steps:
            k = round(p.time / (n * step))
            ended = descend(partly, balanced(w, n), step, steps=k, save=k)
            order[n, step] = np.linalg.norm(ended["W"].values[:, -1] - flow, axis=(1, 2))
            defect[n, step] = ended["defect"].values[:, -1].max(axis=-1)
    exact = {}
    for gap in p.gaps:
        solution = np.stack([riccati(p.time, x, gap, TARGET) for x in w])
        for step in p.steps:
            k = round(p.time / (2 * step))
            ended = descend(CompletionProblem(TARGET), apart(w, gap), step, steps=k, save=k)
            exact[gap, step] = np.linalg.norm(ended["W"].values[:, -1] - solution, axis=(1, 2))
    small, rank, duration = p.gap_scale * rng.normal(size=(p.count, 4, 4)), {}, {}
    for gap in p.gaps:
        ended = descend(problem("a band"), apart(small, gap), 5e-3, steps=p.most, tol=p.tol, save=p.most)
        rank[gap] = second(ended["W"].values[:, -1])
        duration[gap] = 2 * 5e-3 * ended["steps"].values.astype(float)
    return Data(order, defect, exact, rank, duration, *_outcomes(p, run, rng))


def _outcomes(p: Parameters, run: Runner, rng: np.random.Generator) -> tuple[dict[Any, Array], dict[Any, Array]]:
    """How far layers end from where the flow of their product ends."""
    diagonal = CompletionProblem(np.diag(DIAGONAL), np.eye(2))

    def distance(name: str, n: int, layers: list[Array]) -> Array:
        product = layers[0]
        for x in layers[1:]:
            product = product @ x
        flow = run.ensemble(f"descent, outcomes, {name}", diagonal, n, W0=product, tol=p.tol, t_max=1e6)["W"].values
        ended = descend(diagonal, layers, p.step_at_two, steps=p.most, tol=p.tol, save=p.most)["W"].values[:, -1]
        return np.asarray(np.linalg.norm(ended - flow, axis=(1, 2)) / np.linalg.norm(DIAGONAL))

    blurred, independent = {}, {}
    for n in p.depths_at_two:
        w = p.blur_scale * rng.normal(size=(p.count, 2, 2))
        noise = [rng.normal(size=w.shape) for _ in range(n)]
        for perturbation in p.blurs:
            layers = [
                x + perturbation * np.linalg.norm(x, axis=(1, 2), keepdims=True) / 2 * z
                for x, z in zip(balanced(w, n), noise, strict=True)
            ]
            blurred[n, perturbation] = distance(f"{depth_name(n)}, blur {perturbation:g}", n, layers)
        for scale in p.scales:
            # the product of N such layers has entries of this standard deviation
            size = (scale / 2 ** ((n - 1) / 2)) ** (1 / n)
            layers = [size * rng.normal(size=w.shape) for _ in range(n)]
            independent[n, scale] = distance(f"{depth_name(n)}, scale {scale:g}", n, layers)
    return blurred, independent


def judge(p: Parameters, data: Data) -> tuple[Finding, ...]:
    """Order, imbalance, and the balanced picture."""
    return order(p, data), imbalance(p, data), nearly(p, data), independent(p, data)


def order(p: Parameters, data: Data) -> Finding:
    """The order in which descent tends to the flow, and its defect of balance to 0."""
    off = rule("dln:descent-order").levels["off"]
    statistics, cases = [], {}
    samples: list[tuple[str, Mapping[Any, Array], float]]
    samples = [(f"distance from the flow, {depth_name(n)}", data.order, n) for n in p.depths]
    samples += [(f"defect of balance, {depth_name(n)}", data.defect, n) for n in p.depths]
    samples += [(f"distance from the exact solution, N = 2, λ = {g:g}", data.exact, g) for g in p.gaps]
    for name, table, key in samples:
        found = orders(f"order in η of the {name}", {s: table[key, s] for s in p.steps})
        statistics.append(found)
        cases[name] = 1 - off < found.least and found.most < 1 + off
    least = min(p.steps)
    statistics += [
        quantile(f"distance from the flow at η = {least:g}, {depth_name(n)}", data.order[n, least]) for n in p.depths
    ]
    return settle("dln:descent-order", cases, statistics)


def orders(name: str, samples: Mapping[float, Array]) -> Statistic:
    """The median over runs of the slope of log distance against the logarithm of the key, by least squares."""
    at = np.log(list(samples))
    centred = at - at.mean()
    each = np.log(np.stack(list(samples.values()), axis=-1)) @ centred / (centred @ centred)
    return quantile(name, each)


def imbalance(p: Parameters, data: Data) -> Finding:
    """σ_2/σ_1 of completions, and how long they take, as λ grows."""
    factor = rule("dln:imbalance").levels["factor"]
    ranks = {g: quantile(f"median of σ_2/σ_1, λ = {g:g}", data.rank[g]) for g in p.gaps}
    times = {g: quantile(f"median flow time, λ = {g:g}", data.duration[g]) for g in p.gaps}
    least, most = min(p.gaps), max(p.gaps)
    cases = {
        "rank": ranks[most].least > factor * ranks[least].most,
        "time": factor * times[most].most < times[least].least,
    }
    return settle("dln:imbalance", cases, [*ranks.values(), *times.values()])


def nearly(p: Parameters, data: Data) -> Finding:
    """Outcomes of nearly balanced layers."""
    off = rule("dln:nearly-balanced").levels["off"]
    statistics, cases = [], {}
    for n in p.depths_at_two:
        found = orders(f"order in the blur, {depth_name(n)}", {b: data.blurred[n, b] for b in p.blurs})
        statistics.append(found)
        cases[depth_name(n)] = 1 - off < found.least and found.most < 1 + off
        for b in p.blurs:
            statistics.append(quantile(f"distance of outcomes at blur {b:g}, {depth_name(n)}", data.blurred[n, b]))
    return settle("dln:nearly-balanced", cases, statistics)


def independent(p: Parameters, data: Data) -> Finding:
    """Outcomes of independent layers, as they become small."""
    least = rule("dln:independent-layers").levels["slope"]
    statistics, cases = [], {}
    for k, n in enumerate(p.depths_at_two):
        found = slope(f"order in the scale, {depth_name(n)}", {s: data.independent[n, s] for s in p.scales}, p.seed + k)
        statistics.append(found)
        cases[depth_name(n)] = found.least > least
        for s in p.scales:
            statistics.append(quantile(f"distance of outcomes at scale {s:g}, {depth_name(n)}", data.independent[n, s]))
    return settle("dln:independent-layers", cases, statistics)


def tables(p: Parameters, data: Data) -> Mapping[str, Table]:
    """Every number, by what it is."""
    rows: list[tuple[str, float, float, float]] = []
    for what, table in (
        ("distance from the flow", data.order),
        ("defect of balance", data.defect),
        ("distance from the exact solution", data.exact),
        ("distance of outcomes, blurred", data.blurred),
        ("distance of outcomes, independent", data.independent),
    ):
        rows += [(what, float(a), b, float(x)) for (a, b), values in table.items() for x in values]
    for what, of in (("second over first", data.rank), ("flow time", data.duration)):
        rows += [(what, 2.0, g, float(x)) for g, values in of.items() for x in values]
    names = ("what", "depth_or_gap", "step_blur_scale_or_gap", "value")
    return {"descent_steps": dict(zip(names, zip(*rows, strict=True), strict=True))}


def draw(p: Parameters, data: Data) -> Mapping[str, Drawn]:
    """Distances against η; rank and time against λ; distances of outcomes against blur and scale."""
    drawn = drawing.figure(3.9)
    left, middle, right = drawn.subplots(1, 3)
    for k, n in enumerate(p.depths):
        _band(left, {s: data.order[n, s] for s in p.steps}, k, depth_name(n))
    for k, g in enumerate(p.gaps[1::2]):
        samples = {s: data.exact[g, s] for s in p.steps}
        _band(left, samples, k + 3, f"N = 2, λ = {g:g}", dotted=True)
    left.set(xlabel="step η", ylabel="distance at one time", title="descent and flow")
    least = 0.3 * min(g for g in p.gaps if g > 0)
    _band(middle, {max(g, least): data.rank[g] for g in p.gaps}, 0, r"$\sigma_2/\sigma_1$")
    longest = float(np.median(data.duration[min(p.gaps)]))
    _band(middle, {max(g, least): data.duration[g] / longest for g in p.gaps}, 3, "time / that of λ = 0")
    middle.set(xlabel="imbalance λ; leftmost: 0", ylabel="rank, time", title="two layers")
    for k, n in enumerate(p.depths_at_two):
        _band(right, {b: data.blurred[n, b] for b in p.blurs}, k, depth_name(n))
        _band(right, {s: data.independent[n, s] for s in p.scales}, k, None, dotted=True)
    for dashes, label in (("-", "nearly balanced"), (":", "independent")):
        right.plot([], [], color=drawing.GREY, linestyle=dashes, linewidth=1.1, label=label)
    right.set(xlabel="imbalance, or scale", ylabel="distance of outcomes", title="balanced or not")
    for axes in (left, middle, right):
        axes.set(xscale="log", yscale="log")
        drawing.legend_below(axes, 0.22)
    return {
        "descent_steps": Drawn(
            drawn,
            f"(a) Distance of gradient descent from the flow at flow time {p.time:g} against the step, from balanced "
            "layers, and from layers with imbalance λ against the exact solution. (b) Completions from two layers "
            r"against their imbalance: the ratio $\sigma_2/\sigma_1$ of the outcome, and the time until it is reached "
            "over that from balanced layers, which are leftmost. (c) Distance of the outcomes of layers from that of "
            "the flow of their product: nearly balanced layers against the share by which they are not balanced, "
            "independent layers against the scale of their product. Medians and middle halves of "
            f"{p.count} runs.",
        )
    }


def _band(axes: Any, samples: Mapping[float, Array], k: int, label: str | None, dotted: bool = False) -> None:
    """Medians with the middle half."""
    at = list(samples)
    low, middle, high = (np.array([np.quantile(samples[x], q) for x in at]) for q in (0.25, 0.5, 0.75))
    look: dict[str, Any] = {"color": drawing.SHADES[k % 6], "marker": drawing.MARKS[k % 5], "markersize": 3.5}
    axes.plot(at, middle, linestyle=":" if dotted else "-", linewidth=1.1, label=label, **look)
    axes.fill_between(at, low, high, color=drawing.SHADES[k % 6], alpha=0.12, linewidth=0)


EXPERIMENT = Experiment(
    "descent-steps",
    "Gradient descent on the layers, balanced or not, against the flow",
    ("dln:descent-order", "dln:imbalance", "dln:nearly-balanced", "dln:independent-layers"),
    Parameters(),
    replace(Parameters(), count=12, steps=(1e-2, 5e-3, 2.5e-3), depths_at_two=(2, 3), most=30_000),
    simulate,
    judge,
    tables,
    draw,
)
