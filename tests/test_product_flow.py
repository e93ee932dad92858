"""The flow at width two in W and log|det W|: against the operator as defined, at equal and at tiny singular values."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest
from flint import arb, ctx
from hypothesis import given
from hypothesis import strategies as st

from derivations import product_flow
from derivations.product_kernels import EQUALITIES, KERNELS, STEPS
from dlnsym import geometry, ledger
from dlnsym._validate import Array
from dlnsym.claims import Judgement, Step, Verdict, step_holds
from dlnsym.kernels import arb_target, mpmath_target, numpy_target

RECORDED = dict.fromkeys(("sec-3.1-halves", "sec-3.1-product-flow", "sec-3.1-consistent"), Verdict.PROVED)
DEPTHS = (1, 2, 3, 20, 10**6, math.inf)
angle, entry = st.floats(-4, 4), st.floats(-2, 2)
sign = st.sampled_from((1.0, -1.0))
larger = st.floats(-20, 2).map(math.exp)
ratio = st.one_of(st.just(0.0), st.floats(-60, 0).map(math.exp), st.floats(0, 1)).map(lambda x: 1 / (1 + x))


@pytest.mark.xdist_group("ledger")
def test_recorded_verdicts(judgements: dict[str, Judgement]) -> None:
    assert {key: judgements[key].verdict for key in RECORDED} == RECORDED
    assert {claim.key for claim in product_flow.CLAIMS} == set(RECORDED)
    assert {"product_flow", "product_kernels"} <= set(ledger.names())


@pytest.mark.parametrize("step", [s for s in STEPS if s.true is not None], ids=lambda s: s.text[:60])
def test_every_step_holds(step: Step) -> None:
    assert step_holds(step)


def test_both_forms_of_every_choice_are_compared() -> None:
    texts = [text for text, _, _ in EQUALITIES]
    assert {"ρ from the lengths is log(σ_1/σ_2).", "ρ from log|det W| is log(σ_1/σ_2)."} <= set(texts)
    for letter in ("first", "second", "first_rate", "second_rate"):
        assert sum(text.startswith(f"{letter} as computed") for text in texts) == 2
    assert "mixed as computed at finite depth." in texts  # at infinite depth it is computed as it stands
    assert all(set(k.forms) == {"numpy", "mpmath", "arb", "heyoka"} for k in KERNELS)


def rotation(x: float) -> Array:
    return np.array([[math.cos(x), -math.sin(x)], [math.sin(x), math.cos(x)]])


def kernel(target: Any, depth: float) -> Any:
    if math.isinf(depth):
        return target.product_rates_limit
    return lambda *args: target.product_rates(*args, depth)


def rates(w: Array, log_det: float, s: float, gradient: Array, depth: float) -> tuple[Array, float, float]:
    """dW/dt, d log|det W|/dt in flow time, and dt/dτ."""
    found = np.array(kernel(numpy_target, depth)(*w.ravel(), log_det, s, *gradient.ravel()))
    return found[:4].reshape(2, 2) / found[5], float(found[4] / found[5]), float(found[5])


@pytest.mark.parametrize("depth", DEPTHS)
@given(angle, angle, larger, ratio, sign, st.lists(entry, min_size=4, max_size=4))
def test_the_velocity_is_minus_the_operator(
    depth: float, theta: float, phi: float, top: float, ratio: float, s: float, entries: list[float]
) -> None:
    sigma = np.array([top, top * ratio])
    w = rotation(theta) @ np.diag([sigma[0], s * sigma[1]]) @ rotation(phi).T
    g = np.array(entries).reshape(2, 2)
    velocity, log_det_rate, dt = rates(w, float(np.log(sigma).sum()), s, g, depth)
    wanted = -geometry.operator(w, g, depth)
    # the norm of A is λ_11
    scale = geometry.spectrum(sigma, depth)[0, 0] * max(1e-3, np.abs(g).max())
    np.testing.assert_allclose(velocity, wanted, rtol=0, atol=1e-13 * scale)
    power = 1 - (0 if math.isinf(depth) else 2 / depth)
    assert dt == pytest.approx(sigma.sum() ** -power, rel=1e-13)
    in_frames = (rotation(theta).T @ g @ rotation(phi)).diagonal() * (1, s)
    assert log_det_rate == pytest.approx(-(sigma**power) @ in_frames, abs=1e-12 * (sigma**power).max())


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("s", [1.0, -1.0])
def test_equal_singular_values(depth: float, s: float) -> None:
    w, g = rotation(0.7) @ np.diag([0.6, s * 0.6]), np.array([[0.3, -1.2], [0.8, 0.5]])
    w = (w + s * np.array([[w[1, 1], -w[1, 0]], [-w[0, 1], w[0, 0]]])) / 2  # q is exactly 0
    velocity, _, _ = rates(w, 2 * math.log(0.6), s, g, depth)
    power = 2 - (0 if math.isinf(depth) else 2 / depth)
    np.testing.assert_allclose(velocity, -(0.6**power) * g, rtol=1e-14)


@pytest.mark.parametrize("depth", DEPTHS[1:])
@pytest.mark.parametrize("exponent", [-8, -30, -200, -290])
@pytest.mark.parametrize("s", [1.0, -1.0])
def test_a_tiny_second_singular_value_is_told_by_the_logarithm(depth: float, exponent: int, s: float) -> None:
    """Floats against balls at the exact matrix, whose second singular value floats cannot hold in W."""
    g = [0.3, -1.2, 0.8, 0.5]
    with ctx.workdps(700), mpmath.workdps(700):
        c, d = arb(3) / 5, arb(4) / 5
        tiny = arb(10) ** exponent
        first, second = (c, d), (d, -c)  # of rotations
        entries = [first[i] * first[k] * arb("1.3") + s * second[i] * second[k] * tiny for i in (0, 1) for k in (0, 1)]
        log_det = (arb("1.3") * tiny).log()
        exact = kernel(arb_target, depth)(*entries, log_det, s, *g)
        precise = kernel(mpmath_target, depth)(
            *(mpmath.mpf(x.str(690, radius=False)) for x in entries), mpmath.mpf(log_det.str(690, radius=False)), s, *g
        )
        assert all(abs(arb(mpmath.nstr(y, 650)) - x) < arb(10) ** -300 for x, y in zip(exact, precise, strict=True))
        wanted = [float(x) for x in exact]
        floats = [float(x) for x in entries]
    found = kernel(numpy_target, depth)(*floats, float(log_det), s, *g)
    assert np.isfinite(wanted).all()
    np.testing.assert_allclose(found, wanted, rtol=1e-13, atol=1e-15)


def test_a_logarithm_below_every_float_stands_for_rank_one() -> None:
    w, g = np.outer([0.6, 0.8], [1.0, 0.5]), np.array([[0.3, -1.2], [0.8, 0.5]])
    for depth in (2, 20):
        velocity, _, _ = rates(w, -1e300, 1.0, g, depth)
        np.testing.assert_allclose(velocity, -geometry.operator(w, g, depth), atol=1e-15)


@given(angle, angle, larger, st.floats(-600, 0).map(math.exp), sign)
def test_a_matrix_is_brought_back_to_its_determinant(
    theta: float, phi: float, top: float, ratio: float, s: float
) -> None:
    w = rotation(theta) @ np.diag([top, s * top * ratio]) @ rotation(phi).T
    moved = w + 1e-9 * top * np.array([[1, -2], [0.5, 1]])
    log_det = 2 * math.log(top) + math.log(ratio)
    *entries, carried = numpy_target.product_consistent(*moved.ravel(), log_det, s)
    kept = np.reshape(entries, (2, 2))
    close = ratio > 0.35
    np.testing.assert_allclose(kept, moved, rtol=0, atol=(1e-14 if close else 1e-8) * top)
    if close:
        assert carried == pytest.approx(math.log(abs(np.linalg.det(moved))), abs=1e-12)
    elif ratio < 0.3:
        assert carried == log_det
        assert s * np.linalg.det(kept) == pytest.approx(math.exp(log_det), abs=1e-15 * top**2)
        again = numpy_target.product_consistent(*kept.ravel(), log_det, s)
        np.testing.assert_allclose(again[:4], kept.ravel(), rtol=0, atol=1e-15 * top)


def test_kernels_broadcast() -> None:
    w, g = np.random.default_rng(0).standard_normal((2, 5, 4))
    for depth in (3, math.inf):
        together = kernel(numpy_target, depth)(*w.T, -1.0, 1.0, *g.T)
        apart = [kernel(numpy_target, depth)(*x, -1.0, 1.0, *y) for x, y in zip(w, g, strict=True)]
        np.testing.assert_array_equal(np.transpose(together), apart)
