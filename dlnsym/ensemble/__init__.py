"""Ensembles: many training trajectories from random starts, in float64, each until it ends with a status."""

from dlnsym._shared.status import Status
from dlnsym.ensemble.outcomes import Outcomes
from dlnsym.ensemble.run import ensemble
from dlnsym.ensemble.training import train

__all__ = ["Outcomes", "Status", "ensemble", "train"]
