"""Shortest geodesics between 2 × 2 matrices: closed forms, certificates, ill-conditioned ends, conjugate points."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import dlnsym as dln
from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold import cross_section
from dlnsym.manifold.cross_section import Arc, Bound, Course, Ends, certify, shortest_arc

depths = st.sampled_from([2, 3, 4, 9, 1000, math.inf])


def turned(left: float, sigma: tuple[float, float], right: float) -> Array:
    def rotation(angle: float) -> Array:
        return np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])

    return np.asarray(rotation(left) @ np.diag(sigma) @ rotation(right).T)


@given(depth=depths, seed=st.integers(0, 10**6), spread=st.sampled_from([0.0, 0.3, 1.5]))
@settings(max_examples=10, deadline=None)
def test_the_logarithm_leads_to_the_end_and_is_no_longer_than_a_path_by_hand(
    depth: float, seed: int, spread: float
) -> None:
    rng = np.random.default_rng(seed)
    W, W1 = (turned(*(rng.uniform(-9, 9), np.exp(spread * rng.normal(size=2)), rng.uniform(-9, 9))) for _ in range(2))
    M = dln.Manifold(depth, 2)
    p = M.at(W)
    X = p.log(W1)
    assert np.abs(p.exp(X) - W1).max() <= 1e-11 * np.abs(W1).max()
    found = float(p.dist(W1))
    assert found == pytest.approx(float(p.norm(X)), rel=1e-12, abs=1e-13)
    assert float(M.at(W1).dist(W)) == pytest.approx(found, rel=1e-11, abs=1e-12)
    # the distance of radial coordinates bounds it from below, a path through a multiple of a rotation from above
    phi, phi_1 = (
        np.log(s) if math.isinf(depth) else depth * s ** (1 / depth)
        for s in (p.singular_values, M.at(W1).singular_values)
    )
    assert found >= np.linalg.norm(phi - phi_1) * (1 - 1e-12)
    middle = np.sqrt(np.linalg.det(W)) * turned(0.4, (1.0, 1.0), 0.0)
    assert found <= float(p.dist(middle)) + float(M.at(middle).dist(W1)) + 1e-11


@given(depth=depths, log_ratio=st.floats(0.0, 600.0), other=st.floats(0.0, 600.0))
@settings(max_examples=10, deadline=None)
def test_common_singular_vectors_at_any_condition_number(depth: float, log_ratio: float, other: float) -> None:
    """|φ − φ'| by hand; such matrices have no common scale on which float64 could hold both singular values."""
    sigma, last = (np.array([2.0, 2.0 * math.exp(-r)]) for r in (log_ratio, other))
    found = float(dln.Manifold(depth, 2).at(np.diag(sigma)).dist(np.diag(last)))
    phi, phi_1 = (np.log(s) if math.isinf(depth) else depth * s ** (1 / depth) for s in (sigma, last))
    assert found == pytest.approx(float(np.linalg.norm(phi - phi_1)), rel=1e-9, abs=1e-9 * depth ** (depth < 1e9))


@pytest.mark.parametrize("depth", [2, 3, 5, math.inf])
@pytest.mark.parametrize("ratio", [1e7, 1e10])
def test_distances_between_ill_conditioned_matrices_with_different_vectors(depth: float, ratio: float) -> None:
    M, W, W1 = dln.Manifold(depth, 2), turned(0.0, (1.0, 1 / ratio), 0.0), turned(0.9, (1.3, 0.7 / ratio), 0.2)
    middle = turned(0.45, (1.1, 0.8), 0.1)
    found = float(M.at(W).dist(W1))
    assert found == pytest.approx(float(M.at(W1).dist(W)), rel=1e-6)
    assert found <= float(M.at(W).dist(middle)) + float(M.at(middle).dist(W1)) + 1e-9


@given(
    depth=depths,
    gaps=st.tuples(st.floats(-12.0, -1.0), st.floats(0.0, 4.0)),
    angles=st.tuples(st.floats(0.01, 1.5), st.floats(0.0, 0.01) | st.floats(0.01, 1.5)),
)
@settings(max_examples=3, deadline=None)
@example(depth=3, gaps=(-9.0, 0.0), angles=(0.5, 0.0))
@example(depth=math.inf, gaps=(-4.0, 0.0), angles=(1.5, 0.0))
@example(depth=5, gaps=(-3.0, 3.0), angles=(1.5, 0.01))
def test_nearly_equal_singular_values(depth: float, gaps: tuple[float, float], angles: tuple[float, float]) -> None:
    far, near = 10.0 ** gaps[0], 10.0 ** (gaps[0] - gaps[1])
    W, W1 = turned(0.3, (1.0 + far, 1.0), 0.2), turned(0.3 + angles[0], (2.0 + 2.0 * near, 2.0), 0.2 + angles[1])
    M = dln.Manifold(depth, 2)
    p, found = M.at(W), float(M.at(W).dist(W1))
    X = p.log(W1)
    assert np.abs(p.exp(X) - W1).max() <= 1e-11
    assert float(p.norm(X)) == pytest.approx(found, rel=1e-12)
    assert float(M.at(W1).dist(W)) == pytest.approx(found, rel=1e-11)
    # no further than where both have equal singular values
    equal = float(M.at(turned(0.3, (1.0, 1.0), 0.2)).dist(turned(0.3 + angles[0], (2.0, 2.0), 0.2 + angles[1])))
    assert abs(found - equal) <= 3.0 * far


def test_past_the_conjugate_point_the_shorter_way_is_found() -> None:
    """From diag(e^{r/2}, e^{−r/2}) to the swapped matrix: straight through the identity, later around it."""
    M, straight = dln.Manifold(math.inf, 2), []
    for r in (1.0, 3.0, 3.4, 6.0, 12.0, 40.0):
        W = np.diag([math.exp(r / 2), math.exp(-r / 2)])
        straight.append(float(M.at(W).dist(W[::-1, ::-1])) / (math.sqrt(2) * r))
    assert straight[:2] == pytest.approx([1.0, 1.0], rel=1e-12)
    assert all(b < a - 1e-4 for a, b in zip(straight[2:], straight[3:], strict=False))
    # far out a quarter turn of both vectors on the way inside costs little: its share falls
    assert straight[-1] < 0.9


@pytest.mark.parametrize("depth", [2, 3, 7, math.inf])
def test_every_pair_of_the_same_sign_of_the_determinant_is_joined(depth: float) -> None:
    rng, M = np.random.default_rng(3), dln.Manifold(depth, 2)
    W, W1 = rng.normal(size=(2, 12, 2, 2))
    W1[np.linalg.det(W) * np.linalg.det(W1) < 0, 0] *= -1
    assert np.isfinite(M.at(W).dist(W1)).all()
    with pytest.raises(ValueError, match="to which no geodesic leads: its determinant has another sign"):
        M.at(W).dist(W1 @ np.diag([1.0, -1.0]))


def test_opposite_matrices_turn_by_pi_at_equal_singular_values() -> None:
    for depth in (2, 3, 7):
        # on the cone the angle of that way is π/N, and its chord the distance
        found = float(dln.Manifold(depth, 2).at(np.eye(2)).dist(-np.eye(2)))
        assert found == pytest.approx(2 * math.sqrt(2) * depth * math.sin(math.pi / (2 * depth)), rel=1e-13)
    assert float(dln.Manifold(math.inf, 2).at(np.eye(2)).dist(-np.eye(2))) == pytest.approx(math.sqrt(2) * math.pi)


# ---------------------------------------------------------------- certificates


def test_the_quadrature_agrees_with_the_sphere_at_depth_two() -> None:
    rng = np.random.default_rng(0)
    for _ in range(5):
        far, near = sorted(rng.uniform(0.1, 2.0, 2), reverse=True)
        ends = Ends(2.0, float(far), float(near), *map(float, rng.uniform(0.2, 3.0, 2)))
        closed = shortest_arc(ends)
        # the bound of paths whose least r is that of the arc, or of all that move one way
        values = [Bound(ends, c, c).value for c in np.linspace(0.0, near, 200)]
        assert min(*values, Bound.of_one_way(ends).value) == pytest.approx(closed.length, rel=1e-4)
        certify(ends, closed.length, Bound.of_one_way(ends).value)


def test_what_is_not_shortest_is_not_certified(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = Ends(math.inf, 4.0, 4.0, 0.0, math.pi)
    shortest = shortest_arc(ends)
    assert shortest.leaves < 0.0 < shortest.arrives
    for longer in (1.001, 1.1):
        with pytest.raises(cross_section.NoGeodesicError, match="no proof|may be as short"):
            certify(ends, longer * shortest.length, Bound.of_one_way(ends).value)
    # without the geodesics around the identity the straight one remains, which is none of the shortest
    straight = Course(replace(ends, psi=0.0), turns=True).arc(2.0, math.inf)
    assert straight.length > shortest.length
    monkeypatch.setattr(cross_section, "_turning", lambda _: [straight])
    monkeypatch.setattr(cross_section, "MOST_PARTS", 200)
    with pytest.raises(cross_section.NoGeodesicError):
        shortest_arc(ends)
    p = dln.Manifold(math.inf, 2).at(np.diag([math.exp(2.0), math.exp(-2.0)]))
    with pytest.raises(ValueError, match="W1 holds a matrix to which no geodesic leads: no proof was found"):
        p.dist(p.W[::-1, ::-1])


@pytest.mark.parametrize(
    ("depth", "far", "near", "theta", "psi"),
    [
        (3.0, 9.3405, 0.00934, 1.2727, 3.084),
        (20.0, 0.279, 0.000279, 0.61977, 2.0894),
        (math.inf, 0.0441, 4.41e-5, 0.0013, 2.09),
    ],
)
def test_a_start_next_to_equal_singular_values_is_certified(
    depth: float, far: float, near: float, theta: float, psi: float
) -> None:
    ends = Ends(depth, far, near, theta, psi)
    # from the pole itself the angle ψ costs nothing
    from_pole = shortest_arc(replace(ends, near=0.0, psi=0.0)).length
    assert abs(shortest_arc(ends).length - from_pole) <= near


@pytest.mark.slow
def test_bounds_are_below_every_path() -> None:
    """Lengths of paths in r, θ and ψ by hand, with the least r of each."""
    rng, depth = np.random.default_rng(1), 5.0
    t = np.linspace(0.0, 1.0, 4001)
    for _ in range(20):
        far, near, least = np.sort(rng.uniform(0.05, 3.0, 3))[::-1]
        ends = Ends(depth, float(far), float(near), *map(float, rng.uniform(0.1, 3.0, 2)))
        bend = rng.uniform(0.2, 0.8)
        r = np.interp(t, [0, bend, 1], [near, least, far])
        r = np.where(
            t < bend,
            least + (near - least) * (1 - t / bend) ** 2,
            least + (far - least) * ((t - bend) / (1 - bend)) ** 2,
        )
        share = np.cumsum(np.concatenate([[0.0], rng.uniform(0, 1, 4000)]))
        share /= share[-1]
        e, m, p = (
            f(r, depth)
            for f in (kernels.cross_section_radial, kernels.cross_section_inner, kernels.cross_section_outer)
        )
        steps = [np.diff(r), ends.theta * np.diff(share), ends.psi * np.diff(share**2)]
        middle = [0.5 * (x[1:] + x[:-1]) for x in (e, m, p)]
        length = np.sqrt(middle[0] ** 2 * steps[0] ** 2 + middle[1] * steps[1] ** 2 + middle[2] * steps[2] ** 2).sum()
        assert Bound(ends, float(least), float(least)).value <= length
        assert (
            Bound(ends, 0.9 * float(least), 1.1 * float(least) if 1.1 * least < near else float(near)).value <= length
        )
        assert isinstance(shortest_arc(ends), Arc) and shortest_arc(ends).length <= length
