"""The results on connection, curvature and geodesics: recorded verdicts, and closed forms on the manifold."""

from __future__ import annotations

import math

import numpy as np
import pytest

import dlnsym as dln
from dlnsym.proofs import Judgement, Verdict

PROVED = (
    *("dln:connection", "dln:laplacian", "dln:curvature", "dln:ricci", "dln:scalar-curvature", "dln:blocks"),
    *("dln:scalar-curvature-at-rotations", "dln:curvature-at-width-two"),
    *("dln:kaehler-potential", "dln:cone", "dln:momenta", "takatsu:geodesics"),
)


@pytest.mark.xdist_group("ledger")
def test_recorded_verdicts(judgements: dict[str, Judgement]) -> None:
    assert {key: judgements[key].verdict for key in PROVED} == dict.fromkeys(PROVED, Verdict.PROVED)


@pytest.mark.parametrize("depth", [1, 2, 3, 20, math.inf])
@pytest.mark.parametrize("ratio", [1.0 + 1e-9, 1.3, 40.0, 1e7])
def test_the_scalar_curvature_at_width_two(depth: float, ratio: float) -> None:
    r = math.log(ratio)
    if math.isinf(depth):
        # a series where the two terms nearly cancel
        expected = 1 / r**2 - 1 / math.sinh(r) ** 2 if r > 0.1 else 1 / 3 - r**2 / 15
    else:
        # 2 coth(r/N)/(N² (…)): σ_1^{2/N} + σ_2^{2/N} over the square of their difference, at σ_2 = 1
        v = r / depth
        expected = (
            (1 - (depth * math.sinh(v) / math.sinh(r)) ** 2)
            * math.cosh(v)
            / math.sinh(v) ** 2
            / depth**2
            * math.exp(-v)
            if r > 0.1
            else (1 - 1 / depth**2) / 3
        )
    found = float(dln.Manifold(depth, 2).at(np.diag([ratio, 1.0])).scalar())
    assert found == pytest.approx(expected, rel=1e-8 if r < 0.1 else 1e-11, abs=1e-13)


@pytest.mark.parametrize("depth", [1, 2, 3, 20, math.inf])
@pytest.mark.parametrize("width", [1, 2, 3, 6])
def test_the_scalar_curvature_at_multiples_of_rotations(depth: float, width: int) -> None:
    q = np.linalg.qr(np.random.default_rng(width).normal(size=(width, width)))[0]
    expected = (1 - 1 / depth**2) * 0.7 ** (-2 / depth) * width * (width - 1) ** 2 / 6
    assert float(dln.Manifold(depth, width).at(0.7 * q).scalar()) == pytest.approx(expected, rel=1e-12, abs=1e-12)
