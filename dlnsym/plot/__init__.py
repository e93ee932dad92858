"""Pictures of results, each one function: matplotlib axes in, axes out.

>>> import matplotlib; matplotlib.use("Agg")
>>> import math, numpy as np, dlnsym as dln
>>> problem = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
>>> runs = dln.ensemble(problem, math.inf, count=20, scale=1e-3, seed=0, workers=1)
>>> axes = dln.plot.outcomes(runs)
>>> axes.get_xlabel(), axes.get_ylabel()
('$w_{12}$', '$w_{21}$')
"""

from dlnsym.plot.ends import outcomes
from dlnsym.plot.paths import geodesic, singular_values, trajectory
from dlnsym.plot.surfaces import volume

__all__ = ["geodesic", "outcomes", "singular_values", "trajectory", "volume"]


def __dir__() -> list[str]:
    return __all__
