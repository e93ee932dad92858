"""What the flow keeps: against its velocity, against whole trajectories, and in closed form at width two."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from every_kernel import every_kernel
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps

import dlnsym as dln
from derivations.flow import conserved as derivation
from derivations.flow import conserved_kernels
from dlnsym import ledger
from dlnsym._shared.validate import Array
from dlnsym.completion.invariants import blocks
from dlnsym.kernels import numpy_target
from dlnsym.proofs import Judgement, Verdict

arb_target, mpmath_target = every_kernel("arb"), every_kernel("mpmath")

RECORDED = dict.fromkeys(("sec-3.1-conserved", "sec-3.3.2-conserved"), Verdict.PROVED)
DEPTHS = (1, 2, 3, 20, math.inf)
MASKS = {
    "diagonal, d = 2": np.eye(2),
    "diagonal, d = 4": np.eye(4),
    "two blocks": np.array([[1, 1, 0], [1, 0, 0], [0, 0, 1]]),
    "empty row": np.array([[0, 1, 1], [0, 0, 0], [1, 0, 0]]),
    "one block": np.array([[1, 0, 1], [1, 1, 0], [0, 1, 1]]),
}
entries = nps.arrays(np.float64, (2, 2), elements=st.floats(-3, 3).map(lambda x: round(x, 3)))


@pytest.mark.xdist_group("ledger")
def test_recorded_verdicts(judgements: dict[str, Judgement]) -> None:
    assert {key: judgements[key].verdict for key in RECORDED} == RECORDED
    assert {claim.key for claim in derivation.CLAIMS} == set(RECORDED)
    assert "conserved" in ledger.names()


@pytest.mark.parametrize("kernel", conserved_kernels.KERNELS, ids=lambda k: k.name)
def test_targets_agree(kernel: Any) -> None:
    for sigma in (1e-200, 0.3, 7.0):
        arguments = [sigma, 4.0][: len(kernel.args)]
        value = float(getattr(numpy_target, kernel.name)(*arguments))
        assert float(getattr(arb_target, kernel.name)(*arguments).mid()) == pytest.approx(value, rel=1e-14)
        assert float(getattr(mpmath_target, kernel.name)(*arguments)) == pytest.approx(value, rel=1e-14)
    assert numpy_target.conserved_level(0.0, 3.0) == -3.0


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("mask", MASKS.values(), ids=MASKS)
def test_the_velocity_does_not_change_it(mask: Array, depth: float) -> None:
    """By central differences along −A_{N,W}(∂E); the same along a direction off the flow does change it."""
    rng = np.random.default_rng(3)
    w, target = rng.standard_normal((2, *mask.shape))
    problem = dln.CompletionProblem(target, mask)
    flow = -dln.operator(w, problem.gradient(w), depth)
    step = 1e-5

    def change(direction: Array) -> Array:
        ahead, behind = (dln.conserved(problem, w + sign * step * direction, depth) for sign in (1, -1))
        return (ahead - behind) / (2 * step)

    np.testing.assert_allclose(change(flow), 0, atol=1e-7)
    if blocks(mask).max() > 0:
        assert np.abs(change(rng.standard_normal(mask.shape))).max() > 1e-3


@pytest.mark.parametrize("depth", [2, 5, math.inf])
def test_outcomes_have_what_their_starts_had(depth: float) -> None:
    problem = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
    found = dln.ensemble(problem, depth, count=10, scale=1e-2, seed=5, workers=1, rtol=1e-10)
    before, after = (dln.conserved(problem, found[name].values, depth) for name in ("W0", "W"))
    np.testing.assert_allclose(after, before, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("depth", [3, 20])
def test_a_start_of_rank_one_fixes_its_outcome(depth: int) -> None:
    """Up to the lobe of the hyperbola: the number that is kept rises along each lobe."""
    diagonal = (0.58724, 1.447)
    curve, problem = dln.Hyperbola(diagonal), dln.CompletionProblem(np.diag(diagonal), np.eye(2))
    found = dln.ensemble(problem, depth, count=8, scale=1e-2, seed=2, workers=1, rank=1, rtol=1e-10)
    preserved = dln.conserved(problem, found["W0"].values, depth, rank=1)[:, 0]
    w_12 = np.abs(found["W"].values[:, 0, 1])
    for k, outcome in zip(preserved, w_12, strict=True):
        at = np.array([outcome * (1 - 1e-6), outcome * (1 + 1e-6)])
        below, above = dln.conserved(problem, curve.matrix(at), depth, rank=1)[:, 0]
        assert below < k < above


@given(entries, st.one_of(st.integers(1, 30), st.just(math.inf)))
def test_closed_form_at_width_two(w: Array, depth: float) -> None:
    sigma = np.linalg.svd(w, compute_uv=False)
    if sigma[1] < 1e-6:
        return  # singular at infinite depth
    problem = dln.CompletionProblem(np.eye(2), np.eye(2))
    preserved = dln.conserved(problem, w, depth)
    closed = (w[0, 1] ** 2 - w[1, 0] ** 2) / dln.spectrum(sigma, depth)[0, 1]
    assert preserved[0] == pytest.approx(closed, rel=1e-9, abs=1e-10)
    assert preserved.sum() == pytest.approx(0, abs=1e-10)


@given(entries, st.integers(1, 9), st.floats(1e-3, 1e3))
def test_scaling(w: Array, depth: int, scale: float) -> None:
    if np.linalg.svd(w, compute_uv=False)[1] < 1e-6:
        return  # singular
    problem = dln.CompletionProblem(np.eye(2), np.eye(2))
    expected = scale ** (2 / depth) * dln.conserved(problem, w, depth)
    np.testing.assert_allclose(
        dln.conserved(problem, scale * w, depth), expected, rtol=1e-9, atol=1e-10 * depth * max(1, scale ** (2 / depth))
    )


@pytest.mark.parametrize(
    ("mask", "expected"),
    [
        (np.eye(3), [0, 1, 2, 0, 1, 2]),
        (MASKS["two blocks"], [0, 0, 1, 0, 0, 1]),
        (MASKS["empty row"], [0, 1, 2, 2, 0, 0]),
        (MASKS["one block"], [0] * 6),
        (np.zeros((2, 2)), [0, 1, 2, 3]),
    ],
)
def test_blocks(mask: Array, expected: list[int]) -> None:
    assert blocks(mask).tolist() == expected


def test_batches_and_bad_matrices() -> None:
    problem = dln.CompletionProblem(np.eye(2), np.eye(2))
    w = np.random.default_rng(0).standard_normal((2, 3, 2, 2))
    assert dln.conserved(problem, w, 3).shape == (2, 3, 2)
    np.testing.assert_array_equal(dln.conserved(problem, w, 3)[1, 2], dln.conserved(problem, w[1, 2], 3))
    singular = np.ones((2, 2))
    assert dln.conserved(problem, singular, 20, rank=1) == pytest.approx([0, 0], abs=1e-13)
    with pytest.raises(ValueError, match="W holds a singular matrix"):
        dln.conserved(problem, singular, 3)
    with pytest.raises(ValueError, match="depth is inf, .*expected a finite depth on the matrices of rank 1"):
        dln.conserved(problem, singular, math.inf, rank=1)
    with pytest.raises(ValueError, match="W holds a matrix of rank 2"):
        dln.conserved(problem, np.eye(2), 3, rank=1)
    with pytest.raises(ValueError, match=r"W has shape \(3, 3\); expected shape \(..., 2, 2\)"):
        dln.conserved(problem, np.eye(3), 3)
    with pytest.raises(TypeError, match="problem is 1; expected a CompletionProblem"):
        dln.conserved(1, np.eye(2), 3)  # type: ignore[arg-type]
