"""From SymPy expressions to numeric source text."""

from dlnsym.codegen.functions import sinhc

__all__ = ["sinhc"]
