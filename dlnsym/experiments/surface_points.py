"""Points of the rank-two surface of (3.29) that a theory may single out: most volume, least norm, and the paper's M."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from scipy.optimize import minimize

from dlnsym._validate import Array
from dlnsym.blowup import log_blowup
from dlnsym.experiments.rank_two import PRINTED, Rows, coordinates, particular, problem, surface

VOLUME, PAPER, NUCLEAR, FROBENIUS = "most volume", "M", "least nuclear norm", "least Frobenius norm"
_STARTS = (-2.0, -1.0, 1.0, 2.0)


def candidates(depth: float, target: Rows = PRINTED) -> Mapping[str, Array]:
    """The four points, as (w_12, w_31, w_23).

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
    }
