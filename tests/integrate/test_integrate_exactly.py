"""Every method of integration, in every number system, follows the flow where it is known exactly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from suites.exact_solutions import FollowsTheFlow, FollowsTheLayers

import dlnsym as dln
from dlnsym._shared.validate import Array


class Integrate(FollowsTheFlow):
    settings: ClassVar[dict[str, Any]]

    def follow(self, loss: dln.CompletionProblem, W0: Array, depth: float, t: float) -> Array:
        path = dln.integrate(loss, W0.tolist(), depth, t, times=[], **self.settings)
        return np.asarray(path.to_numpy()[-1])


class TestExtrapolation(Integrate):
    settings: ClassVar[dict[str, Any]] = {"digits": 15}


class TestExtrapolationInBalls(Integrate):
    settings: ClassVar[dict[str, Any]] = {"digits": 15, "numbers": "balls"}
    depths = (2, 3, float("inf"))
    shapes = ((2, 2), (2, 3))
    times = (0.5,)


class TestExtrapolationInMpmath(Integrate):
    settings: ClassVar[dict[str, Any]] = {"digits": 15, "numbers": "mpmath"}
    depths = (2, 3, float("inf"))
    shapes = ((2, 2), (2, 3))
    times = (0.5,)


class TestFixedSteps(Integrate):
    """Of the order h^4; singular values that cross, as these do at depth one, are beyond its coordinates."""

    settings: ClassVar[dict[str, Any]] = {"method": "rk4", "step": "0.01", "digits": 16}
    depths = (3, 7, float("inf"))
    shapes = ((2, 2),)
    times = (0.2,)
    tolerance = 1e-8


class TestCertified(Integrate):
    settings: ClassVar[dict[str, Any]] = {"certified": True, "digits": 13}
    depths = (2, 3, float("inf"))
    shapes = ((2, 2),)
    times = (0.5,)


class TestWeights(FollowsTheLayers):
    def follow(self, loss: dln.CompletionProblem, layers: Sequence[Array], t: float) -> Array:
        path = dln.integrate_weights(loss, [w.tolist() for w in layers], t, digits=15, times=[])
        return np.asarray(path.to_numpy()[-1])
