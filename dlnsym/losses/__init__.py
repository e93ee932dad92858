"""Losses: what the flow descends on, and how a store writes one down.

A completion problem, which knows more than its loss, is in :mod:`dlnsym.completion`.
"""

from dlnsym.losses.function import FunctionLoss
from dlnsym.losses.linear import LinearRegression, MatrixSensing
from dlnsym.losses.protocol import ExactLoss, HighPrecisionLoss, Loss, SampledLoss, SecondOrderLoss
from dlnsym.losses.registry import loss_from_json, stored_loss

__all__ = [
    "ExactLoss",
    "FunctionLoss",
    "HighPrecisionLoss",
    "LinearRegression",
    "Loss",
    "MatrixSensing",
    "SampledLoss",
    "SecondOrderLoss",
    "loss_from_json",
    "stored_loss",
]
