"""The blow-up of volume where one singular value vanishes: against the density itself at tiny distances."""

from __future__ import annotations

import math
from itertools import pairwise, product
from typing import Any

import mpmath
import numpy as np
import pytest
from every_kernel import every_kernel
from hypothesis import given
from hypothesis import strategies as st

import dlnsym as dln
from derivations.completion import blowup_kernels, corank_one, surface_maximiser, surface_volume
from dlnsym import ledger
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target
from dlnsym.proofs import Judgement, Verdict

arb_target, mpmath_target = every_kernel("arb"), every_kernel("mpmath")

RECORDED = {
    **dict.fromkeys(("sec-3.4.2-smooth", "sec-3.4.2-region"), Verdict.PROVED),
    **dict.fromkeys(
        ("sec-3.4.2-blowup", "sec-3.4.2-coefficient", "sec-3.4.2-measure", "sec-3.4.2-maximiser"), Verdict.PROVED
    ),
}
TARGET = np.array([[-1.55795, 0, 1.58397], [0.212869, 0.0337805, 0], [0, 1.32488, 1.92653]])
PATTERN = dln.CompletionProblem(TARGET, [[1, 0, 1], [1, 1, 0], [0, 1, 1]])


@pytest.mark.xdist_group("ledger")
def test_recorded_verdicts(judgements: dict[str, Judgement]) -> None:
    assert {key: judgements[key].verdict for key in RECORDED} == RECORDED


def test_every_claim_is_recorded_in_the_papers_order() -> None:
    keys = [claim.key for module in (corank_one, surface_volume, surface_maximiser) for claim in module.CLAIMS]
    assert set(keys) == set(RECORDED)
    assert sorted([*keys, "3.29", "fig-8"], key=ledger.order)[0] == "3.29"


@pytest.mark.parametrize("kernel", blowup_kernels.KERNELS, ids=lambda k: k.name)
def test_targets_agree(kernel: Any) -> None:
    arguments = [{"N": 4.0, "observed": 0.0}.get(str(a), 0.3 + 0.37 * n) for n, a in enumerate(kernel.args)]
    value = float(getattr(numpy_target, kernel.name)(*arguments))
    assert float(getattr(arb_target, kernel.name)(*arguments).mid()) == pytest.approx(value, rel=1e-14)
    assert float(getattr(mpmath_target, kernel.name)(*arguments)) == pytest.approx(value, rel=1e-14)


# ---------------------------------------------------------------- the coefficient, by walking away from the surface


def corank_one_matrix(seed: int, width: int) -> Array:
    """A random matrix with σ_d = 0 and the others from 1 to 2."""
    rng = np.random.default_rng(seed)
    u, v = (np.linalg.qr(rng.standard_normal((width, width)))[0] for _ in "uv")
    return u @ np.diag([*np.linspace(2.0, 1.0, width - 1), 0.0]) @ v.T


def log_density_at_distance(problem: dln.CompletionProblem, w: Array, eta: Any, depth: float) -> Any:
    """log of the density at distance η along the gradient of det among the completions, to 60 digits.

    The gradient comes from differences of determinants, the density from the eigenvalues of W^T W and (2.9), (2.10).
    """
    d = problem.width
    base = mpmath.matrix(w.tolist())

    def gradient() -> Any:
        found = mpmath.zeros(d)
        for r, c in np.argwhere(problem.mask == 0).tolist():
            moved = base.copy()
            moved[r, c] += 1
            found[r, c] = mpmath.det(moved) - mpmath.det(base)
        return found

    # onto the surface: what rounding left of the determinant is taken out by Newton's method along the gradient
    for _ in range(8):
        g = gradient()
        base -= g * mpmath.det(base) / mpmath.fsum(x**2 for x in g)
    g = gradient()
    at = base + eta * g / mpmath.sqrt(mpmath.fsum(x**2 for x in g))
    squares = mpmath.eigsy(at.T * at, eigvals_only=True)
    s = [mpmath.sqrt(abs(x)) for x in squares]
    s[0] = abs(mpmath.det(at)) / mpmath.fprod(s[1:])
    total = mpmath.mpf(0)
    for i, k in product(range(d), repeat=2):
        if math.isinf(depth):
            log_eigenvalue = (
                2 * mpmath.log(s[i]) if i == k else mpmath.log((s[i] ** 2 - s[k] ** 2) / (2 * mpmath.log(s[i] / s[k])))
            )
        else:
            n = int(depth)
            terms = (s[i] ** (2 * mpmath.mpf(n - j) / n) * s[k] ** (2 * mpmath.mpf(j - 1) / n) for j in range(1, n + 1))
            log_eigenvalue = mpmath.log(mpmath.fsum(terms) / n)
        total -= log_eigenvalue / 2
    return total


def masks(width: int) -> list[Array]:
    rng = np.random.default_rng(width)
    corner = np.zeros((width, width))
    corner[-1, 0] = 1.0
    return [np.eye(width), (rng.uniform(size=(width, width)) < 0.6).astype(float), corner]


@pytest.mark.parametrize("depth", [1, 2, 3, 7])
@pytest.mark.parametrize("width", [2, 3, 4])
def test_finite_depth_against_the_density_itself(width: int, depth: int) -> None:
    w = corank_one_matrix(width, width)
    for mask in masks(width):
        problem = dln.CompletionProblem(w, mask)
        with mpmath.workdps(160):
            # the error is of the order of η^{2/N}
            eta = mpmath.mpf(10) ** (-8 * depth)
            found = log_density_at_distance(problem, w, eta, depth) + mpmath.log(eta) * (depth - 1) / depth
            assert float(found) == pytest.approx(float(dln.log_blowup(problem, w, depth)), abs=1e-12)


@pytest.mark.parametrize("width", [2, 3, 4])
def test_infinite_depth_against_the_density_itself(width: int) -> None:
    """η times the density is a polynomial of degree d − 1 in L = |log η|, up to terms in η: its leading coefficient."""
    w = corank_one_matrix(width + 5, width)
    for mask in masks(width):
        problem = dln.CompletionProblem(w, mask)
        with mpmath.workdps(60 * width + 40):
            step = 60 * mpmath.log(10)
            values = [
                mpmath.exp(log_density_at_distance(problem, w, mpmath.exp(-k * step), math.inf) - k * step)
                for k in range(1, width + 1)
            ]
            while len(values) > 1:
                values = [(b - a) / step for a, b in pairwise(values)]
            leading = float(mpmath.log(values[0] / mpmath.factorial(width - 1)))
        assert leading == pytest.approx(float(dln.log_blowup(problem, w, math.inf)), abs=1e-12)


@given(st.floats(0.05, 20.0), st.booleans(), st.one_of(st.integers(1, 40), st.just(math.inf)))
def test_the_hyperbola_is_a_case(w_12: float, negative: bool, depth: float) -> None:
    w_12 = -w_12 if negative else w_12
    curve = dln.Hyperbola([0.58724, 1.447])
    problem = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
    np.testing.assert_allclose(
        dln.log_blowup(problem, curve.matrix(w_12), depth), curve.log_blowup(w_12, depth), rtol=1e-12, atol=1e-12
    )


@given(st.floats(-3, 3), st.floats(-3, 3), st.permutations([0, 1, 2]))
def test_permuting_rows_and_columns_changes_nothing(a: float, b: float, order: list[int]) -> None:
    if abs(1.32488 * -1.55795 - a * b) < 1e-3:
        return  # no point of the surface, or one far out
    w = SURFACE(a, b)
    moved = dln.CompletionProblem(TARGET[order], PATTERN.mask[order])
    assert float(dln.log_blowup(moved, w[order], math.inf)) == pytest.approx(
        float(dln.log_blowup(PATTERN, w, math.inf)), rel=1e-9, abs=1e-9
    )


SURFACE = PATTERN.family(2, solve_for=["w_23"])


def test_batches_broadcast() -> None:
    w = SURFACE(np.linspace(0.5, 1.0, 6).reshape(2, 3), -2.0)
    found = dln.log_blowup(PATTERN, w, 5)
    assert found.shape == (2, 3)
    assert found[1, 2] == dln.log_blowup(PATTERN, w[1, 2], 5)


@pytest.mark.parametrize(
    ("w", "message"),
    [
        (np.eye(2), r"W has shape \(2, 2\); expected shape \(..., 3, 3\)"),
        (np.eye(3), "W holds a matrix of rank 3; expected matrices of rank 2"),
        (np.ones((3, 3)), "W holds a matrix of rank 1; expected matrices of rank 2"),
        ([[1.0, math.nan, 0.0]] * 3, "W holds nan"),
    ],
)
def test_bad_matrices_are_named(w: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        dln.log_blowup(PATTERN, w, 3)


def test_what_is_no_problem_is_named() -> None:
    with pytest.raises(TypeError, match="problem is 1; expected a CompletionProblem"):
        dln.log_blowup(1, np.eye(3), 3)  # type: ignore[arg-type]


def test_a_stationary_determinant_is_refused() -> None:
    problem = dln.CompletionProblem(np.diag([1.0, 0.0]), np.eye(2))
    # det = −w_12 w_21 has the gradient 0 at the origin of the plane
    with pytest.raises(ValueError, match="W holds a matrix at which det is stationary"):
        dln.log_blowup(problem, np.diag([1.0, 0.0]), 3)
