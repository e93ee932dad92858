"""The hyperbola: every quantity against ball arithmetic on the perturbed matrix itself, from (3.20) and (3.22)."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest
from every_kernel import every_kernel
from exact_geometry import ulps
from flint import arb
from hypothesis import example, given
from hypothesis import strategies as st

import dlnsym as dln
from derivations.volume.low_rank_kernels import KERNELS

arb_target, mpmath_target = every_kernel("arb"), every_kernel("mpmath")

EPS = float(np.finfo(np.float64).eps)
DEPTHS = (1, 2, 3, 20, math.inf)
size = st.floats(1e-3, 1e3)
entry = st.one_of(size, size.map(lambda x: -x))
distance = st.one_of(st.floats(1e-300, 0.5), st.floats(1e-300, 0.5).map(lambda x: -x))
depth = st.one_of(st.integers(1, 30), st.just(math.inf))


pytestmark = pytest.mark.usefixtures("precise_balls")


def exact(phi: tuple[float, float], w: float, eta: float) -> tuple[arb, arb, arb, arb]:
    """w_12, w_21 and both singular values of the perturbed matrix, from its norm and its determinant."""
    a, b, upper = arb(phi[0]), arb(phi[1]), arb(w)
    lower = a * b / upper
    r = (upper**2 + lower**2).sqrt()
    upper, lower = upper + eta * lower / r, lower + eta * upper / r
    norm, det = a**2 + b**2 + upper**2 + lower**2, a * b - upper * lower
    larger = ((norm + (norm**2 - 4 * det**2).max(arb(0)).sqrt()) / 2).sqrt()
    return upper, lower, larger, abs(det) / larger


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda k: k.name)
def test_mpmath_kernels_lie_in_the_balls(kernel: Any) -> None:
    for values in ((0.5, 1.5, 0.75, 1e-3, 3), (-2.0, 0.25, -0.5, -0.125, 7), (3.0, -1.0, 4.0, 1e-40, 2)):
        at = dict(zip(("Phi_1", "Phi_2", "w_12", "eta", "N"), values, strict=True)) | {
            "sigma_i": abs(values[0]),
            "pole": 2,
        }
        args = [at[str(a)] for a in kernel.args]
        with mpmath.workdps(60):
            value = arb(mpmath.nstr(getattr(mpmath_target, kernel.name)(*args), 50))
        ball = getattr(arb_target, kernel.name)(*args)
        assert abs(ball - value) <= abs(ball) * 1e-45


@given(entry, entry, entry, distance)
@example(1.0, 1.0, 1.0, 1e-300)
@example(1.0, -1.0, 1.0, 0.25)
def test_singular_values_are_exact_to_a_few_units(a: float, b: float, w: float, eta: float) -> None:
    found = dln.Hyperbola([a, b]).singular_values(w, eta)
    _, _, larger, smaller = exact((a, b), w, eta)
    assert ulps(found[0], larger) <= 8
    # the determinant −η r (1 + η P/r³) loses what cancels in the bracket
    lower = a * b / w
    tilt = abs(eta * lower * w / math.hypot(w, lower) ** 3)
    lost = (1 + tilt) / max(abs(float(smaller * larger)) / (abs(eta) * math.hypot(w, lower)), 1e-300)
    assert ulps(found[1], smaller) <= 16 * lost
    assert found[0] >= found[1] >= 0


@given(entry, entry, entry, distance)
def test_the_matrix_lies_where_it_should(a: float, b: float, w: float, eta: float) -> None:
    m = dln.Hyperbola([a, b]).matrix(w, eta)
    upper, lower, _, _ = exact((a, b), w, eta)
    assert m.shape == (2, 2)
    assert m.diagonal().tolist() == [a, b]
    scale = (abs(w) + abs(a * b / w) + abs(eta)) * EPS
    assert abs(arb(float(m[0, 1])) - upper) <= 4 * scale
    assert abs(arb(float(m[1, 0])) - lower) <= 4 * scale


@given(entry, entry, entry, depth)
def test_the_blow_up_is_what_the_density_does(a: float, b: float, w: float, n: float) -> None:
    """The density itself is taken from its definition through the eigenvalues of A, in balls, at two tiny distances."""

    def density(eta: float) -> arb:
        _, _, larger, smaller = exact((a, b), w, eta)
        if math.isinf(n):
            mixed = (larger**2 - smaller**2) / (2 * (larger / smaller).log())
            return 1 / (larger * smaller * mixed)
        layers = (larger ** (2 * arb(n - j) / n) * smaller ** (2 * arb(j - 1) / n) for j in range(1, int(n) + 1))
        return (larger * smaller) ** (arb(1) / n - 1) / (sum(layers, arb(0)) / n)

    near, far = 2.0**-1000, 2.0**-900
    if math.isinf(n):
        # linear in |log η|: the slope is the coefficient, whatever the constant
        true = (density(near) * near - density(far) * far) / (arb(far).log() - arb(near).log())
    elif n == 1:
        true = density(near)
    else:
        # C (1 + c η^{2/N}): the two distances remove c where η^{2/N} is not small
        power, small = arb(n - 1) / n, arb(2) / n
        p, q = density(near) * arb(near) ** power, density(far) * arb(far) ** power
        x, y = arb(near) ** small, arb(far) ** small
        true = (p * y - q * x) / (y - x)
    found = float(dln.Hyperbola([a, b]).log_blowup(w, n))
    size = 1 + abs(math.log(n) if n < math.inf else 1) + abs(math.log(abs(w))) + abs(math.log(abs(a * b)))
    assert abs(arb(found) - true.log()) <= 16 * EPS * size


@given(entry, entry, entry, st.floats(1e-9, 0.1), depth)
def test_density_and_rank_agree_with_those_of_the_matrix(a: float, b: float, w: float, eta: float, n: float) -> None:
    curve = dln.Hyperbola([a, b])
    m, sigma = curve.matrix(w, eta), curve.singular_values(w, eta)
    rounding = 64 * EPS * (1 + np.abs(m).max() / sigma[1])
    if rounding < 1e-3:
        assert abs(curve.log_volume(w, eta, n) - dln.log_volume(m, n)) <= rounding
        assert abs(curve.effective_rank(w, eta) - dln.effective_rank(m)) <= rounding


@given(entry, entry, entry, distance, st.integers(-200, 200))
def test_scaling_by_two_is_exact(a: float, b: float, w: float, eta: float, k: int) -> None:
    c = math.ldexp(1.0, k)
    eta = eta + 0.5  # of normal size at every scale
    here, there = dln.Hyperbola([a, b]), dln.Hyperbola([c * a, c * b])
    assert (there.singular_values(c * w, c * eta) == c * here.singular_values(w, eta)).all()
    assert there.speed(c * w) == here.speed(w)


@given(size, size, st.floats(1.0001, 100.0), depth.filter(lambda n: n > 1), st.sampled_from((1.0, -1.0)))
def test_the_blow_up_is_greatest_at_the_corners(a: float, b: float, away: float, n: float, lobe: float) -> None:
    curve = dln.Hyperbola([a, b])
    corner = lobe * math.sqrt(a * b)
    at, out, further = curve.log_blowup([corner, corner * away, corner * away * 1.5], n)
    assert further < out <= at + 8 * EPS * (1 + abs(at))
    assert curve.log_blowup(corner / away, n) == pytest.approx(out, rel=1e-12, abs=1e-12)


@given(entry, entry, entry)
def test_speed_is_the_slope_of_arc_length(a: float, b: float, w: float) -> None:
    lower = arb(a) * arb(b) / arb(w)
    assert ulps(dln.Hyperbola([a, b]).speed(w), ((1 + (lower / w) ** 2).sqrt())) <= 4


def test_values_known_in_closed_form() -> None:
    curve = dln.Hyperbola([1.0, 1.0])
    # (3.23): the first-order coefficient of σ_2 is √(γ⁴ + 1)/(γ² + 1)
    gamma = np.array([0.25, 1.0, 3.0])
    slope = curve.singular_values(gamma, 1e-30)[:, 1] / 1e-30
    assert slope == pytest.approx(np.sqrt(gamma**4 + 1) / (gamma**2 + 1), rel=8 * EPS)
    assert curve.singular_values(1.0, 0.0).tolist() == [2.0, 0.0]
    assert curve.log_blowup(1.0, math.inf) == pytest.approx(math.log(math.sqrt(2) / 4), rel=8 * EPS)
    assert curve.log_blowup(gamma, 1).tolist() == [0, 0, 0]
    assert curve.effective_rank(gamma, 0.0).tolist() == [1, 1, 1]
    # 1 + x − x log x for σ_2/σ_1 = x, also where σ_1 σ_1 is above the range of float64
    assert curve.effective_rank(1e200, 1e190) == pytest.approx(1 + 1e-10 * (1 + math.log(1e10)), rel=8 * EPS)
    assert curve.log_volume(1.0, 1e-300, 1) == 0


def test_hostile_sizes() -> None:
    tiny = dln.Hyperbola([1e-200, 1e-200])
    assert tiny.matrix(1e-200)[1, 0] == pytest.approx(1e-200, rel=8 * EPS)
    huge = dln.Hyperbola([1e200, 1e200])
    assert huge.matrix(1e200)[1, 0] == pytest.approx(1e200, rel=8 * EPS)
    assert huge.singular_values(1e200, 1.0)[1] == pytest.approx(math.sqrt(0.5), rel=8 * EPS)
    assert huge.log_blowup(1e200, 2) == pytest.approx(math.log(2) - math.log(4 * math.sqrt(2)) / 2 - 300 * math.log(10))
    with pytest.raises(ValueError, match=r"w_12 holds 5e-324 at \(1,\); the result there is outside"):
        huge.matrix([1e200, 5e-324])


def test_batches() -> None:
    curve = dln.Hyperbola([0.58724, 1.447])
    w, eta = np.array([[0.5], [2.0], [-1.0]]), np.array([1e-3, -1e-2])
    assert curve.matrix(w).shape == (3, 1, 2, 2)
    assert curve.matrix(w, eta).shape == (3, 2, 2, 2)
    assert curve.singular_values(w, eta).shape == (3, 2, 2)
    assert curve.log_volume(w, eta, 5).shape == curve.effective_rank(w, eta).shape == (3, 2)
    assert curve.log_volume(w, eta, 5)[1, 0] == curve.log_volume(2.0, 1e-3, 5)
    assert curve.log_blowup(np.ones(0), math.inf).shape == curve.speed(np.ones(0)).shape == (0,)
    assert curve == dln.Hyperbola((0.58724, 1.447)) != dln.Hyperbola([1, 1])


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: dln.Hyperbola([1.0]), ValueError, r"diagonal has shape \(1,\); expected two numbers"),
        (lambda: dln.Hyperbola([1.0, 0.0]), ValueError, r"diagonal is \[1.0, 0.0\]; expected two numbers other than 0"),
        (lambda: dln.Hyperbola(["a", "b"]), TypeError, "diagonal is .*expected real numbers"),
        (lambda: dln.Hyperbola([1.0, math.nan]), ValueError, r"diagonal holds nan at \(1,\)"),
        (lambda: dln.Hyperbola([1, 1]).matrix(0.0), ValueError, "w_12 holds 0; expected numbers other than 0"),
        (lambda: dln.Hyperbola([1, 1]).matrix([1.0, 0.0]), ValueError, r"w_12 holds 0 at \(1,\)"),
        (lambda: dln.Hyperbola([1, 1]).speed(math.inf), ValueError, "w_12 holds inf; expected finite"),
        (lambda: dln.Hyperbola([1, 1]).matrix([1, 2], [1, 2, 3]), ValueError, r"distance has shape \(3,\); expected"),
        (lambda: dln.Hyperbola([1, 1]).effective_rank(1, "far"), TypeError, "distance is 'far'"),
        (lambda: dln.Hyperbola([1, 1]).log_volume([1, 2], 0.0, 2), ValueError, r"a matrix at \(0,\) with σ_2 = 0"),
        (lambda: dln.Hyperbola([1, 1]).log_volume(1, 0.1, 0), ValueError, "depth is 0"),
        (lambda: dln.Hyperbola([1, 1]).log_blowup(1, 2.5), ValueError, "depth is 2.5"),
    ],
)
def test_bad_input(call: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        call()
