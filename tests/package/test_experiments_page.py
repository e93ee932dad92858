"""What docs/experiments.md says of the experiments is what the record holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dlnsym.paper import record
from dlnsym.paper.findings import Finding

PAGE = (Path(__file__).parents[2] / "docs/experiments.md").read_text(encoding="utf-8")
SAID = " ".join(PAGE.split())


def finding(key: str) -> Finding:
    return record.findings()[key]


def value(key: str, name: str) -> float:
    (found,) = (s.value for s in finding(key).statistics if s.name == name)
    return found


def percent(x: float) -> str:
    return f"{100 * x:.1f} %"


def said() -> Iterator[str]:
    near = "runs nearer to the point of most volume than to that of"
    verdicts = [f.words for f in record.findings().values()]
    counts = [verdicts.count(w) for w in ("reproduced", "reproduced, with a qualification", "not reproduced")]
    shares = f"{counts[0]} are reproduced as they stand, {counts[1]} with a qualification, {counts[2]} not"
    yield f"Of {len(verdicts)} statements {shares}"
    yield f"{percent(value('fig-8', 'runs within 0.5 of M at their end'))} within 0.5 of M, all 500 converged"
    close = value("sec-3.4.3-concentration", "outcomes with a singular value up to 1.1 of the smallest")
    yield f"{percent(close)} within a tenth of it"
    than_m, than_nuclear = (value("sec-3.4.2-volume", f"{near} {name}") for name in ("M", "least nuclear norm"))
    yield f"nearer to the point of most volume than to M ({percent(than_m)} of the runs)"
    yield f"least nuclear norm ({percent(than_nuclear)})"
    most, fit = (
        value("sec-3.4.2-volume", f"median distance from the point of {name}")
        for name in ("most volume", "best fit of rank one")
    )
    yield f"median distances are {most:.3f} and {fit:.3f}"
    least = [
        min(s.value for s in finding(key).statistics if s.name.startswith("distance from volume"))
        for key in ("sec-3.3.2-volume-density", "sec-3.4.3-volume")
    ]
    yield f"distance is {least[0]:.3f} at the least for full rank, {least[1]:.3f} for rank one"
    share = value("sec-1.3.3-largest-volume", "median of volume over the largest, rank-two surface")
    yield f"the median is {share:.3f} of the largest"
    lost = re.match(r"(\d+) runs end elsewhere", str(finding("sec-3.4.1-convergence").note))
    assert lost
    yield f"{lost[1]} of 1000 run away"
    apart = re.search(r"from M, which are ([\d.]+) apart", str(finding("sec-3.4.2-volume").note))
    assert apart
    yield f"{apart[1]} away"


def test_numbers_are_those_of_the_record() -> None:
    for text in said():
        assert text in SAID, text


def test_verdicts_are_those_of_the_record() -> None:
    assert value("fig-8", "runs that reach a loss of 1e-12") == 1.0
    for key, verdict in (
        ("sec-3.3.2-time", "not reproduced"),
        ("sec-3.4.1-convergence", "reproduced, with a qualification"),
        ("fig-8", "reproduced"),
        ("sec-3.4.2-highest", "reproduced"),
        ("sec-3.4.3-concentration", "reproduced"),
        ("sec-3.3.2-volume-density", "not reproduced"),
        ("sec-3.4.3-volume", "not reproduced"),
        ("sec-3.4.2-volume", "reproduced"),
    ):
        assert finding(key).words == verdict, key
    assert record.committed("full").keys() >= {"fig-2-3", "fig-4", "fig-8", "volume-curves", "low-rank"}
