"""Points near which a theory may put the outcomes of (3.28): most volume, least norm, the best fit of rank one, M."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from scipy.optimize import least_squares, minimize

from dlnsym._shared.validate import Array
from dlnsym.completion.blowup import log_blowup
from dlnsym.completion.problem import CompletionProblem
from dlnsym.paper.rank_two import PRINTED, Rows, coordinates, particular, problem, surface

VOLUME, PAPER, NUCLEAR, FROBENIUS = "most volume", "M", "least nuclear norm", "least Frobenius norm"
FIT = "best fit of rank one"
"""The one point that is no completion."""
_STARTS = (-2.0, -1.0, 1.0, 2.0)


def candidates(depth: float, target: Rows = PRINTED) -> Mapping[str, Array]:
    """The points, as (w_12, w_31, w_23).

    All but M are sought from a grid of starts; that the first one is the maximum, the ledger proves for the target
    (3.31).
    """
    of, family = problem(target), surface(target)

    def least(value: Callable[[Array], float]) -> Array:
        def at(x: Array) -> float:
            try:
                return value(family(*x))
            except ValueError:  # the surface runs away to infinity here
                return math.inf

        found = [
            minimize(at, start, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 2000})
            for start in np.array(np.meshgrid(_STARTS, _STARTS)).reshape(2, -1).T
        ]
        return coordinates(family(*min(found, key=lambda r: float(r.fun)).x))

    return {
        VOLUME: least(lambda w: -float(log_blowup(of, w, depth))),
        PAPER: np.array(particular(target)),
        NUCLEAR: least(lambda w: float(np.linalg.norm(w, "nuc"))),
        FROBENIUS: least(lambda w: float(np.linalg.norm(w))),
        FIT: coordinates(best_fit(of)),
    }


def best_fit(of: CompletionProblem) -> Array:
    """The rank-one matrix with the least loss, from a grid of starts: (3, 3)."""

    def matrix(x: Array) -> Array:
        return np.outer(x[:3], x[3:])

    def residual(x: Array) -> Array:
        # the loss (1.10) is half the square of its own gradient
        return np.asarray(of.gradient(matrix(x))).ravel()

    signs = np.array(np.meshgrid(*5 * ((-1.0, 1.0),))).reshape(5, -1).T
    starts = np.concatenate([np.ones((len(signs), 1)), signs], axis=1)
    found = [least_squares(residual, start, xtol=1e-12, ftol=1e-15, gtol=1e-12) for start in starts]
    return matrix(min(found, key=lambda r: float(r.cost)).x)
