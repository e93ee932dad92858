"""The paper's experiments: one module for each figure, and what is found about each statement on them.

``NAMES`` lists them in the order in which they are run; each module holds an ``EXPERIMENT``.  A record, committed
next to this module, keeps what was found; the ledger reads it.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dlnsym.paper.model import Experiment

MODULES = {
    "fig-2-3": "fig_02_03",
    "fig-4": "fig_04",
    "fig-5": "fig_05",
    "fig-6": "fig_06",
    "fig-7": "fig_07",
    "fig-8": "fig_08",
    "fig-9": "fig_09",
    "fig-10": "fig_10",
    "volume-curves": "volume_curves",
    "volume-surface": "volume_surface",
    "layers": "layers",
    "low-rank": "low_rank",
    "runaways": "runaways",
    "volume-targets": "volume_targets",
    "volume-kept": "volume_kept",
    "costs": "costs",
    "coupling": "coupling",
    "recovery": "recovery",
    "descent-steps": "descent_steps",
    "noisy-training": "noisy_training",
    "path-geometry": "path_geometry",
}
"""Module of each experiment; what another one needs comes before it."""
NAMES = tuple(MODULES)


class UnknownExperimentError(ValueError):
    """A name that is no experiment's."""


def experiment(name: str) -> Experiment[Any, Any]:
    """The experiment called ``name``, one of :data:`NAMES`; raises ``KeyError`` for another.

    >>> experiment("fig-10").keys
    ('fig-10', 'sec-3.4.3-concentration')
    """
    found: Experiment[Any, Any] = import_module(f"{__name__}.{MODULES[name]}").EXPERIMENT
    return found


def select(names: Iterable[str]) -> tuple[str, ...]:
    """Experiments by name or by the number of a figure, in the order in which they are run; all of them for none.

    Raises :class:`UnknownExperimentError` for what is neither.

    >>> select(["6", "fig-5"])
    ('fig-5', 'fig-6')
    """
    wanted = {_name(name) for name in names} or set(NAMES)
    return tuple(name for name in NAMES if name in wanted)


def drawn_by(picture: str) -> str | None:
    """The experiment that draws a picture, by the name of its file; None for one from elsewhere.

    >>> drawn_by("fig_04_time"), drawn_by("fig_03"), drawn_by("low_rank"), drawn_by("holiday")
    ('fig-4', 'fig-2-3', 'low-rank', None)
    """
    number = picture.removeprefix("fig_").partition("_")[0].lstrip("0")
    try:
        return _name(number if picture.startswith("fig_") else picture.replace("_", "-"))
    except UnknownExperimentError:
        return None


def _name(given: str) -> str:
    for name in NAMES:
        if given == name or (name.startswith("fig-") and given.removeprefix("fig-") in name.split("-")[1:]):
            return name
    raise UnknownExperimentError(
        f"FIG: {given!r} is no experiment; choose from {', '.join(NAMES)}, or a figure's number"
    )
