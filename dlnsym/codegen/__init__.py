"""From a derivation's SymPy expressions to readable, committed source for each numeric target."""

from dlnsym.algebra.balls import ball_function
from dlnsym.algebra.functions import elementary, sinhc
from dlnsym.codegen.kernel import Form, Kernel

__all__ = ["Form", "Kernel", "ball_function", "elementary", "sinhc"]
