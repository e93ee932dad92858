"""A workbench for the mathematics of deep linear networks: derived, judged, generated, integrated.

>>> import dlnsym as dln, math
>>> dln.spectrum([2.0, 1.0], math.inf).round(3).tolist()
[[4.0, 2.164], [2.164, 1.0]]
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from dlnsym._shared.version import __version__ as __version__

if TYPE_CHECKING:
    from dlnsym.completion.blowup import log_blowup
    from dlnsym.completion.hyperbola import Hyperbola
    from dlnsym.completion.invariants import conserved
    from dlnsym.completion.problem import CompletionProblem
    from dlnsym.completion.stored import loss_from_json
    from dlnsym.ensemble import Status, ensemble, train
    from dlnsym.ensemble.descent import descend
    from dlnsym.ensemble.langevin import langevin
    from dlnsym.integrate import Trajectory, balanced_weights, integrate, integrate_weights
    from dlnsym.losses.attraction import attraction_bounds, attraction_rates
    from dlnsym.losses.function import FunctionLoss
    from dlnsym.losses.linear import LinearRegression, MatrixSensing
    from dlnsym.manifold.geometry import (
        effective_rank,
        inner_product,
        log_volume,
        log_volume_svd,
        metric_tensor,
        operator,
        spectrum,
    )
    from dlnsym.manifold.point import Point
    from dlnsym.manifold.space import Manifold
    from dlnsym.proofs.decide import decide


# Names are loaded when they are first used, so that importing the package costs nothing.
_HOME = {
    "CompletionProblem": "completion.problem",
    "FunctionLoss": "losses.function",
    "Hyperbola": "completion.hyperbola",
    "LinearRegression": "losses.linear",
    "Manifold": "manifold.space",
    "MatrixSensing": "losses.linear",
    "Point": "manifold.point",
    "Status": "ensemble",
    "Trajectory": "integrate",
    "attraction_bounds": "losses.attraction",
    "attraction_rates": "losses.attraction",
    "balanced_weights": "integrate",
    "conserved": "completion.invariants",
    "decide": "proofs.decide",
    "descend": "ensemble.descent",
    "effective_rank": "manifold.geometry",
    "ensemble": "ensemble",
    "inner_product": "manifold.geometry",
    "integrate": "integrate",
    "integrate_weights": "integrate",
    "langevin": "ensemble.langevin",
    "log_blowup": "completion.blowup",
    "log_volume": "manifold.geometry",
    "log_volume_svd": "manifold.geometry",
    "loss_from_json": "completion.stored",
    "metric_tensor": "manifold.geometry",
    "operator": "manifold.geometry",
    "spectrum": "manifold.geometry",
    "train": "ensemble",
}

__all__ = [
    "CompletionProblem",
    "FunctionLoss",
    "Hyperbola",
    "LinearRegression",
    "Manifold",
    "MatrixSensing",
    "Point",
    "Status",
    "Trajectory",
    "attraction_bounds",
    "attraction_rates",
    "balanced_weights",
    "conserved",
    "decide",
    "descend",
    "effective_rank",
    "ensemble",
    "inner_product",
    "integrate",
    "integrate_weights",
    "interop",
    "langevin",
    "log_blowup",
    "log_volume",
    "log_volume_svd",
    "loss_from_json",
    "metric_tensor",
    "operator",
    "plot",
    "spectrum",
    "train",
]


class _Package(ModuleType):
    """Keeps a public function from being replaced by the subpackage of its name, which loading that one would do."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name in ("interop", "plot"):
        return import_module(f"{__name__}.{name}")
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
