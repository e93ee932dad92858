"""The derivations of Sections 3.3 and 3.4: verdicts as recorded, and checks that share nothing with the arguments."""

from __future__ import annotations

import math

import numpy as np
import pytest

from derivations.completion import (
    completion_facts,
    hyperbola,
    hyperbola_volume,
    one_entry_missing,
    printed_numbers,
    rank_one_completions,
    rank_two_completions,
    simulations,
)
from derivations.layers import training_facts
from derivations.spectrum import metric_facts
from derivations.volume import rank_one, rank_r_volume
from dlnsym.paper import record
from dlnsym.proofs import Judgement, Verdict

MODULES = (
    hyperbola,
    hyperbola_volume,
    one_entry_missing,
    rank_two_completions,
    rank_one_completions,
    rank_one,
    rank_r_volume,
    printed_numbers,
    completion_facts,
    metric_facts,
    training_facts,
    simulations,
)
CERTIFIED = {"3.36", "3.37", "sec-3.4.3-product", "sec-3.4.3-off-diagonal", "sec-3.4.3-sigma-min"}
REFUTED = {
    "3.27",
    "sec-1.2-limit",
    "sec-1.3.1-lebesgue",
    "sec-3.4.2-cube",
}


@pytest.mark.xdist_group("ledger")
def test_verdicts_are_as_recorded(judgements: dict[str, Judgement]) -> None:
    def expected(kind: str, key: str) -> Verdict:
        if key in REFUTED:
            return Verdict.REFUTED
        if key in CERTIFIED:
            return Verdict.CERTIFIED
        if kind == "definition":
            return Verdict.EXECUTABLE
        if kind == "experiment":
            return Verdict(record.findings()[key].verdict) if key in record.findings() else Verdict.OPEN
        return Verdict.PROVED

    recorded = {c.key: expected(c.kind, c.key) for module in MODULES for c in module.CLAIMS}
    assert {key: judgements[key].verdict for key in recorded} == recorded
    assert recorded.keys() >= REFUTED


# ---------------------------------------------------------------- numbers from singular values of actual matrices


def _perturbed(first: float, second: float, w: float, eta: float) -> np.ndarray:
    product = first * second
    r = math.hypot(w, product / w)
    return np.array([[first, w + eta * product / w / r], [product / w + eta * w / r, second]])


def _density(matrix: np.ndarray, depth: float) -> float:
    large, small = np.linalg.svd(matrix, compute_uv=False)
    if math.isinf(depth):
        return 2 * math.log(large / small) / (large * small * (large**2 - small**2))
    power = 2 / depth
    return depth * (large * small) ** (1 / depth - 1) * (large**power - small**power) / (large**2 - small**2)


@pytest.mark.parametrize(("first", "second"), [(1.0, 1.0), (0.58724, 1.447), (-0.7, 1.3)])
@pytest.mark.parametrize("w", [1.5, -0.8])
def test_smaller_singular_value_grows_as_derived(first: float, second: float, w: float) -> None:
    eta = 1e-4
    r2 = w**2 + (first * second / w) ** 2
    s2 = first**2 + second**2 + r2
    value = np.linalg.svd(_perturbed(first, second, w, eta), compute_uv=False)[1]
    second_order = first * second * (s2 - 2 * r2) / (s2**1.5 * r2)
    assert value == pytest.approx(eta * math.sqrt(r2 / s2) + eta**2 * second_order, rel=1e-6)


@pytest.mark.parametrize("w", [0.9, 1.5, -0.8])
def test_blow_up_at_finite_depth(w: float) -> None:
    first, second, depth, eta = 0.58724, 1.447, 3, 1e-9
    r = math.hypot(w, first * second / w)
    leading = depth * ((first**2 + second**2 + r**2) * r * eta) ** (-(depth - 1) / depth)
    assert _density(_perturbed(first, second, w, eta), depth) == pytest.approx(leading, rel=1e-4)


@pytest.mark.parametrize("depth", [2, 5, 20, math.inf])
def test_density_is_largest_at_the_corner(depth: float) -> None:
    corner = math.sqrt(0.58724 * 1.447)
    along = [_density(_perturbed(0.58724, 1.447, corner * k, 1e-6), depth) for k in (1.0, 1.2, 1.6, 3.0)]
    assert along == sorted(along, reverse=True)


def test_symmetric_completion_has_the_smallest_singular_value() -> None:
    def value(w: float) -> float:
        return float(np.linalg.svd(np.array([[0.58724, w], [0.58724 * 1.447 / w, 1.447]]), compute_uv=False)[0])

    root = math.sqrt(0.58724 * 1.447)
    assert value(root) == pytest.approx(2.03424, abs=1e-12)
    assert all(value(w) > value(root) for w in (0.5, 0.9, 0.94, 2.0))
    assert value(-root) == pytest.approx(value(root))


def test_particular_completion_has_rank_two() -> None:
    p11, p13, p21, p22, p32, p33 = -1.55795, 1.58397, 0.212869, 0.0337805, 1.32488, 1.92653
    matrix = np.array([[p11, p32 * p13 / p33, p13], [p21, p22, p13 * p21 / p11], [p33 * p11 / p13, p32, p33]])
    values = np.linalg.svd(matrix, compute_uv=False)
    assert values[2] < 1e-12 < values[1]
