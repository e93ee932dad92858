"""The engine for large widths: one trajectory after the other, bound by products of matrices and not by stability."""

from dlnsym.ensemble.engines.wide.engine import apart, one, run

__all__ = ["apart", "one", "run"]
