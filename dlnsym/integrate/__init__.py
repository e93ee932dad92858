"""Trajectories at high precision: dozens to thousands of digits, with an error estimate that holds."""

from dlnsym.integrate.run import METHODS, balanced_weights, integrate, integrate_weights
from dlnsym.integrate.trajectory import Trajectory

__all__ = ["METHODS", "Trajectory", "balanced_weights", "integrate", "integrate_weights"]
