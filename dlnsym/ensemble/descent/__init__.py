"""Gradient descent on the layers of a network: what the training flow idealises."""

from dlnsym.ensemble.descent.run import descend

__all__ = ["descend"]
