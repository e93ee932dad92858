"""The points that a theory may single out on the rank-two surface, and a verdict that can come out either way."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cache

import numpy as np
import pytest
from sympy import Integer, Rational

from derivations.completion.surface_maximiser import search
from dlnsym._shared.validate import Array
from dlnsym.paper.rank_two import at, problem
from dlnsym.paper.surface_points import FIT, FROBENIUS, NUCLEAR, PAPER, VOLUME, best_fit, candidates
from dlnsym.paper.volume_surface import EXPERIMENT, Data, judge
from dlnsym.proofs import Relation
from dlnsym.proofs.methods.rounding import Rounded

PLACES = 5


@cache
def points() -> dict[str, Array]:
    return dict(candidates(math.inf))


def test_the_point_of_most_volume_is_the_one_that_is_proved() -> None:
    w_12, w_23, w_31 = search.variables
    for found, letter in zip(points()[VOLUME], (w_12, w_31, w_23), strict=True):
        number = round(Fraction(float(found)), PLACES)
        relation = Relation(Rounded(letter, Integer(PLACES)), Rational(number.numerator, number.denominator))
        assert search.proves(relation)


@pytest.mark.parametrize("name", [VOLUME, PAPER, NUCLEAR, FROBENIUS])
def test_all_are_minimisers_of_rank_two(name: str) -> None:
    w = at(points()[name])
    sigma = np.linalg.svd(w, compute_uv=False)
    assert float(problem().value(w)) == 0.0
    assert sigma[2] < 1e-14 < 1e-2 < sigma[1]


@pytest.mark.parametrize(("name", "order"), [(NUCLEAR, 1), (FROBENIUS, 2)])
def test_least_norms_are_below_those_of_the_others(name: str, order: int) -> None:
    norms = {n: np.sum(np.linalg.svd(at(x), compute_uv=False) ** order) for n, x in points().items() if n != FIT}
    assert min(norms, key=lambda n: float(norms[n])) == name


def test_no_rank_one_matrix_nearby_and_none_at_random_fits_better() -> None:
    fit = best_fit(problem())
    assert np.linalg.matrix_rank(fit) == 1
    np.testing.assert_allclose(points()[FIT], (fit[0, 1], fit[2, 0], fit[1, 2]))
    least = float(problem().value(fit))
    u, _, vt = np.linalg.svd(fit)
    rng = np.random.default_rng(1)
    for size in (1e-3, 1e-1, 10.0):
        shifts = size * rng.standard_normal((500, 2, 3))
        root = math.sqrt(np.linalg.norm(fit))
        others = (root * u[:, 0] + shifts[:, 0])[:, :, None] * (root * vt[0] + shifts[:, 1])[:, None, :]
        assert (problem().value(others) > least).all()


def made_up(centre: Array, spread: float, lost: int = 0) -> Data:
    outcomes = centre + spread * np.random.default_rng(0).standard_normal((400, 3))
    return Data(outcomes, np.arange(400) >= lost, points())


@pytest.mark.parametrize("spread", [0.01, 30.0])
def test_two_candidates_nearly_coincide_so_that_no_outcome_decides(spread: float) -> None:
    (found,) = judge(EXPERIMENT.parameters, made_up(points()[VOLUME], spread))
    assert found.words == "no power"
    assert np.linalg.norm(points()[VOLUME] - points()[FIT]) < 0.05


def test_runs_that_did_not_converge_are_kept() -> None:
    (found,) = judge(EXPERIMENT.parameters, made_up(points()[VOLUME], 0.01, lost=300))
    assert all(s.of == 400 for s in found.statistics)
