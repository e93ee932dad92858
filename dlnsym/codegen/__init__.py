"""From a derivation's SymPy expressions to readable, committed source for each numeric target."""

from dlnsym.codegen.balls import ball_function
from dlnsym.codegen.functions import elementary, sinhc
from dlnsym.codegen.generate import check, generate, kernels, write
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.codegen.targets import TARGETS, Target

__all__ = [
    "TARGETS",
    "Form",
    "Kernel",
    "Target",
    "ball_function",
    "check",
    "elementary",
    "generate",
    "kernels",
    "sinhc",
    "write",
]
