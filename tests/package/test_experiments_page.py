"""What docs/experiments.md, docs/volume.md and docs/other_claims.md say of experiments is what the record holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlnsym.paper import experiment, record
from dlnsym.paper.findings import VERDICTS, Finding

DOCS = Path(__file__).parents[2] / "docs"
SAID = " ".join((DOCS / "experiments.md").read_text(encoding="utf-8").split())
OTHERS = " ".join((DOCS / "other_claims.md").read_text(encoding="utf-8").split())
VOLUME = " ".join((DOCS / "volume.md").read_text(encoding="utf-8").split())


def finding(key: str) -> Finding:
    return record.findings()[key]


def value(key: str, name: str) -> float:
    (found,) = (s.value for s in finding(key).statistics if s.name == name)
    return found


def percent(x: float) -> str:
    return f"{100 * x:.1f} %"


def said() -> Iterator[str]:
    verdicts = [f.verdict for f in record.findings().values()]
    for verdict in VERDICTS:
        yield f"| {verdict} |"
        yield f"| {verdicts.count(verdict)}: "
    by = [value("sec-3.3.2-time", f"runs that converge by flow time 1200, N = {n}") for n in ("5", "10", "20", "∞")]
    yield f"{', '.join(map(percent, by[:-1]))} and {percent(by[-1])} do"
    deep = value("sec-3.3.1-deep", "Kolmogorov distance of effective rank, N = 10 and N = ∞")
    yield f"Kolmogorov distance {deep:.2f}"
    ends = [value("sec-3.4.1-convergence", f"the same with Φ_12 = {phi}") for phi in ("0.3", "3")]
    here = value("sec-3.4.1-convergence", "runs that converge to the rank-one completion")
    lost = [round(1000 * (1 - x)) for x in (ends[0], here, ends[1])]
    yield f"{lost[0]}, {lost[1]} and {lost[2]} end elsewhere"
    yield f"{percent(here)} of the runs end there"
    yield f"{percent(value('fig-8', 'runs within 0.5 of M at their end'))} within 0.5 of M"
    yield f"of those by T = 1200, {percent(value('fig-8', 'of them within 0.5 of M'))}"
    yield f"{percent(value('sec-3.4.2-highest', 'the same of minimisers drawn with deviation 1'))} have more"
    close = value("sec-3.4.3-concentration", "outcomes with a singular value up to 1.1 of the smallest")
    yield f"{percent(close)} within a tenth of it"
    met = [value("dln:runaway-frequency", f"runaways, N = ∞, scale 0.001, Φ_12 = {phi}") for phi in ("1", "0.3", "3")]
    yield f"{percent(met[0])} of the runs at N = ∞, scale 0.001 and Φ₁₂ = 1, {percent(met[1])} at Φ₁₂ = 0.3"
    assert met[2] == 0


def test_numbers_are_those_of_the_record() -> None:
    for text in said():
        assert text in SAID, text
    assert all(s.value < 1e-4 for s in finding("fig-4").statistics if s.name.startswith("largest difference"))


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("sec-3.3.2-time", "consistent with selection"),
        ("sec-3.3.2-outcomes-by-depth", "not reproduced"),
        ("sec-3.3.1-deep", "reproduced"),
        ("sec-3.3.2-layers", "consistent with selection"),
        ("sec-3.4.1-convergence", "consistent with selection"),
        ("sec-1.3.4-observed", "not reproduced"),
        ("fig-8", "reproduced"),
        ("sec-3.4.2-highest", "reproduced"),
        ("sec-3.4.3-concentration", "reproduced"),
    ],
)
def test_verdicts_are_those_of_the_record(key: str, verdict: str) -> None:
    assert finding(key).verdict == verdict


def test_the_table_of_volume_is_that_of_the_record() -> None:
    found = {s.name: s for s in finding("dln:volume-predicts").statistics}
    rows = re.findall(r"\| (a (?:cycle|pair), N = [^|]*?) \| ([^|]*?) \| (\d+) of (\d+) \| ([-−\d.]+) \|", VOLUME)
    assert len(rows) == sum(name.startswith("targets at which") for name in found)
    for cell, rival, wins, of, effect in rows:
        s = found[f"targets at which most volume beats {rival}, {cell}"]
        assert (round(s.value * (s.of or 0)), s.of) == (int(wins), int(of)), (cell, rival)
        factor = found[f"log10 of the distance from {rival} over that from most volume, {cell}"].value
        assert f"{factor:.2f}".replace("-", "−") == effect
    assert finding("dln:volume-predicts").words in VOLUME


def test_what_is_said_of_volume_given_what_is_kept_is_in_the_record() -> None:
    key = "dln:volume-given-kept"
    assert f"`{key}`: {finding(key).words}" in VOLUME
    distances = [s.value for s in finding(key).statistics if s.name.startswith("distance")]
    assert f"Kolmogorov distances are between {min(distances):.2f} and {max(distances):.2f}" in VOLUME
    medians = {s.name.partition(", median run, ")[2]: s.value for s in finding(key).statistics if "median" in s.name}
    assert f"{100 * medians['N = 3, scale 0.001']:.0f} % of the volume is nearer still" in VOLUME
    assert f"{100 * medians['N = 20, scale 0.1']:.0f} % at N = 20 and s = 0.1" in VOLUME
    # where the median crosses 1/2
    assert abs(medians["N = 5, scale 0.1"] - 0.5) < 0.05
    assert medians["N = 10, scale 0.001"] < 0.5 < medians["N = 10, scale 0.01"]


def test_the_runs_by_the_deadline_and_the_fixed_step_are_those_of_the_record() -> None:
    for key, name in (("fig-7", "all first starts"), ("fig-10", "the first starts")):
        by = value(key, "runs that converge by 1200")
        assert f"| {key.partition('-')[2]} | {percent(by)} |" in SAID
        fixed = value(key, f"runs that converge by 1200, RK4 in steps of 0.3, {name}")
        assert fixed == value(key, f"the same runs here, {name}")
        assert f"the same {100 * fixed:.0f} of 100 runs converge" in SAID
    assert value("fig-7", "of the runs by 1200, at the rank-one completion") == 1.0
    early = value("sec-3.4.3-concentration", "the same of the runs by 1200")
    assert f"{percent(early)} within a tenth of the least singular value" in SAID
    grows, flat = finding("sec-3.1-costs").statistics[:2]
    assert grows.least > 10 and flat.most < 2


ON_OTHERS = ("coupling", "recovery", "descent-steps", "noisy-training", "path-geometry")


def test_the_page_on_other_claims_has_their_verdicts() -> None:
    rows = dict(re.findall(r"\| `([\w-]+:[\w-]+)`: [^|]*\| ([^|]*?) \|", OTHERS))
    assert set(rows) == {key for name in ON_OTHERS for key in experiment(name).keys}
    for key, verdict in rows.items():
        assert verdict == finding(key).words, key


def others_said() -> Iterator[str]:
    name = "movement of the first block, {}, N = {}, random starts"
    key, masks = "shin-yun:coupling", ("four entries", "two blocks")
    moved = [value(key, name.format(mask, n)) for mask in masks for n in ("3", "4", "∞")]
    yield f"moves by {100 * min(moved):.0f} % to {100 * max(moved):.0f} % of what it fits"
    found = {s.name: s.value for s in finding("shin-yun:rank-one").statistics}
    slopes = [x for name, x in found.items() if name.startswith("slope") and x > 0.4]
    yield f"to a power between {min(slopes):.2f} and {max(slopes):.2f}"
    stays = [x for name, x in found.items() if name.startswith("median") and x > 0.1]
    yield f"at {min(stays):.2f} to {max(stays):.2f}"
    after = [value("shin-yun:plasticity", f"median of σ_2/σ_1, N = {n}, resumed") for n in (2, 3, 4)]
    yield f"σ₂/σ₁ is {after[0]:.2f} at depth 2"
    yield f"it is {after[1]:.3f} and {after[2]:.4f}"
    yield from recovery_said()
    yield from descent_said()
    yield from geometry_said()


def recovery_said() -> Iterator[str]:
    at = [value("arora:depth", f"error, rank 5 and 2000 entries, N = {n}, scale 0.001") for n in (3, 2)]
    yield f"it is {at[0]:.3f} against {at[1]:.2f}"
    few = [value("arora:depth", f"error, rank 5 and 1500 entries, N = 3, scale {s}") for s in ("1e-05", "0.001")]
    yield f"an error of {few[0]:.3f} in place of {few[1]:.2f}"
    gains = {s.name: 100 * s.value for s in finding("arora:deeper").statistics if "to N = 4" in s.name}
    scarce = [
        next(x for name, x in gains.items() if where in name) for where in ("rank 5 and 1500", "rank 10 and 2500")
    ]
    rest = [x for x in gains.values() if x not in scarce]
    yield f"gains {min(rest):.0f} % to {max(rest):.0f} %"
    yield f"it gains {scarce[0]:.0f} % and {scarce[1]:.0f} %"
    lower = value("arora:nuclear-norm", "targets with a lower effective rank, N = 2, scale 1e-05")
    yield f"at {100 * lower:.0f} % of the targets"


def descent_said() -> Iterator[str]:
    orders = [s.value for s in finding("dln:descent-order").statistics if "exact solution" in s.name]
    yield f"the power is between {min(orders):.2f} and {max(orders):.2f}"
    times, ranks = (
        [value("dln:imbalance", f"{what}, λ = {g}") for g in (0, 3)]
        for what in ("median flow time", "median of σ_2/σ_1")
    )
    yield f"the time falls from {times[0]:.0f} to {times[1]:.1f}"
    yield f"rises from {ranks[0]:.2f} to {ranks[1]:.2f}"
    blurred = [value("dln:nearly-balanced", f"distance of outcomes at blur 0.1, N = {n}") for n in (2, 3, 4)]
    yield f"it is {min(blurred):.3f} to {max(blurred):.3f} in the median"
    yield f"to the power {value('dln:independent-layers', 'order in the scale, N = 3'):.2f}"
    yield f"it stays at {value('dln:independent-layers', 'distance of outcomes at scale 0.001, N = 2'):.2f}"


def geometry_said() -> Iterator[str]:
    def off(key: str, law: str, time: str, depth: str = "") -> list[float]:
        names = [(s.name, s.value) for s in finding(f"dln:free-energy-{key}").statistics]
        return [
            x
            for name, x in names
            if name.startswith(f"distance from the law of {law}") and name.endswith(time) and depth in name
        ]

    late, wrong = off("balanced", "free energy", "t = 20"), off("balanced", "volume", "t = 20")
    yield f"at {min(late):.2f} to {max(late):.2f}, and volume is off by {min(wrong):.2f} to {max(wrong):.2f}"
    early = off("balanced", "free energy", "t = 10", "N = 5")
    yield f"at {early[0]:.2f} and {early[1]:.2f}, which"
    free, volume = (off("descent", law, "") for law in ("free energy, ", "volume, "))
    yield f"it is off by {min(free):.2f} to {max(free):.2f} and"
    yield f"volume is off by {min(volume):.2f} to {max(volume):.2f} |"
    longer = [value("dln:near-geodesic", f"length of the path over the geodesic's, N = {n}") for n in (2, 3, "∞")]
    shown = [f"{100 * (x - 1):.0f} %" for x in longer]
    yield f"it is {shown[0]}, {shown[1]} and {shown[2]} longer"
    deep = value("dln:near-geodesic", "paths nearer to the geodesic than to the straight line, N = ∞")
    yield f"in {100 * deep:.0f} % of the runs"
    for name in ("rank correlation of turning and scalar curvature", "the same with minus the length of the gradient"):
        found = [f"{value('dln:curvature-turns', f'{name}, N = {n}'):.2f}".replace("-", "−") for n in (2, 3, "∞")]
        yield f"is {found[0]}, {found[1]} and {found[2]}" if "same" not in name else f"it is {found[0]}, {found[1]} and"


def test_numbers_of_other_claims_are_those_of_the_record() -> None:
    for text in others_said():
        assert text in OTHERS, text
