"""Volumes in cubes that a singular surface crosses: two ways agree, and the quadrature converges."""

from __future__ import annotations

import numpy as np
import pytest

from dlnsym.paper import rank_two
from dlnsym.paper.cubes import Cube, monte_carlo, quadrature

CUBE = Cube(1e-3, 1e-5)
POINTS = np.vstack([[rank_two.particular()], rank_two.random_minimisers(4, 1.0, 3)])


@pytest.mark.parametrize("centre", POINTS, ids=str)
def test_two_ways_agree(centre: np.ndarray) -> None:
    fine, coarse = (quadrature(centre, CUBE, n) for n in (12, 6))
    # where the surface grazes an edge of the cube the rules converge slowly; elsewhere to seven digits and more
    assert coarse == pytest.approx(fine, rel=1e-3)
    value, error = monte_carlo(centre, CUBE, 4000, np.random.default_rng(0))
    assert abs(value - fine) < 5 * error
    assert error < 0.1 * fine


def test_a_cube_that_the_surface_leaves_through_its_sides() -> None:
    centre = POINTS[1] + np.array([3e-4, -2e-4, 4e-4])
    for cube in (CUBE, Cube(1e-3, 1e-4), Cube(1e-2, 1e-5)):
        fine = quadrature(centre, cube, 16)
        assert quadrature(centre, cube, 8) == pytest.approx(fine, rel=1e-3)
        value, error = monte_carlo(centre, cube, 20_000, np.random.default_rng(1))
        assert abs(value - fine) < 5 * error


def test_a_cube_away_from_the_surface_has_the_density_at_its_centre() -> None:
    from dlnsym.manifold.geometry import log_volume

    centre = np.array([5.0, 5.0, 5.0])
    cube = Cube(1e-4, 1e-5)
    expected = np.exp(log_volume(rank_two.at(centre), np.inf)) * cube.edge**3
    assert quadrature(centre, cube, 6) == pytest.approx(float(expected), rel=1e-6)
    assert quadrature(centre, Cube(1e-4, 1e3), 6) == 0.0


def test_m_and_random_minimisers_have_rank_two() -> None:
    w = rank_two.at(np.vstack([POINTS, rank_two.random_minimisers(50, 10.0, 1)]))
    sigma = np.linalg.svd(w, compute_uv=False)
    assert (sigma[:, 2] < 1e-13 * sigma[:, 0]).all()
    assert (rank_two.problem().value(w) == 0).all()
    # (3.30), with the digits of the target
    assert rank_two.particular() == pytest.approx((1.0893005, -1.8948827, -0.2164242), abs=1e-6)
