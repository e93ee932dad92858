"""Gradient descent on the layers, extrapolated to steps of length 0, follows the flow where it is known exactly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from suites.exact_solutions import FollowsTheLayers

import dlnsym as dln
from dlnsym._shared.validate import Array

STEPS = (500, 1000, 2000)


class TestDescent(FollowsTheLayers):
    tolerance = 1e-6

    def follow(self, loss: dln.CompletionProblem, layers: Sequence[Array], t: float) -> Array:
        """The error is a η + b η² + …, of which the first two terms are taken out."""
        coarse, middle, fine = (
            dln.descend(loss, layers, t / (len(layers) * k), steps=k, save=[]).W.values[0, -1] for k in STEPS
        )
        return np.asarray((coarse - 6 * middle + 8 * fine) / 3)
