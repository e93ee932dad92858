"""Boxes of starts of 2 × 2 diagonal completion: what is proved of a box holds for starts in it."""

from __future__ import annotations

import math
from fractions import Fraction

import flint
import numpy as np
import pytest
from flint import arb

import dlnsym as dln
from dlnsym.completion.invariants import conserved
from dlnsym.paper import quadrants

PROBLEM = dln.CompletionProblem(np.diag([float(x) for x in quadrants.DIAGONAL]), np.eye(2))


def start(x: float, y: float) -> np.ndarray:
    a, b = map(float, quadrants.CORNER)
    return np.array([[a, x], [y, b]])


@pytest.mark.parametrize("depth", [2, 3, math.inf])
def test_signs_and_the_conserved_number_hold_at_random_starts_of_a_box(depth: float) -> None:
    rng = np.random.default_rng(0)
    seen = 0
    for box in quadrants.boxes(8, depth=depth):
        for share in rng.uniform(0.02, 0.98, (3, 2)):
            x, y = (
                float(side[0]) + s * float(side[1] - side[0]) for side, s in zip((box.x, box.y), share, strict=True)
            )
            w = start(x, y)
            if box.signs is None:
                continue
            seen += 1
            assert (np.sign([x - y, x + y, np.linalg.det(w)]) == box.signs).all()
            assert box.invariant is not None
            assert box.invariant.overlaps(arb(float(conserved(PROBLEM, w, depth)[0]), 1e-10))
    assert seen > 40


def test_trained_starts_end_in_the_part_that_their_box_says() -> None:
    found = [box for box in quadrants.boxes(10) if box.signs is not None]
    W0 = np.array([start(*map(float, box.centre)) for box in found])
    ends = dln.ensemble(PROBLEM, 3, W0=W0).W.values
    for box, w in zip(found, ends, strict=True):
        assert (np.sign([w[0, 1] - w[1, 0], w[0, 1] + w[1, 0], np.linalg.det(w)]) == box.signs).all()


def test_a_box_that_meets_a_boundary_stays_grey() -> None:
    (box,) = quadrants.boxes(1)
    assert box.signs is None and box.invariant is None


def test_an_enclosed_limit_is_where_its_box_says_and_not_elsewhere() -> None:
    found = [box for box in quadrants.boxes(8) if box.signs is not None]
    box = max(found, key=lambda each: each.centre)
    other = min(found, key=lambda each: each.centre)
    with flint.ctx.workprec(128):
        limit = quadrants.limit(box.centre)
        assert quadrants.ends_in(limit, box)
        assert not quadrants.ends_in(limit, other)
    assert box.centre[0] > Fraction(1) and max(float(x.rad()) for x in limit.entries()) < 1e-6
