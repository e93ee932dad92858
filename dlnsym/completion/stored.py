"""Losses of every kind from plain JSON values: the registry, with completion problems among what it knows."""

from dlnsym.completion.problem import CompletionProblem
from dlnsym.losses.registry import loss_from_json

__all__ = ["CompletionProblem", "loss_from_json"]
