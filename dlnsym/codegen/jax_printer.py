"""How JAX spells a SymPy expression."""

from __future__ import annotations

from typing import ClassVar

from sympy import Expr
from sympy.printing.numpy import JaxPrinter as OfSymPy

from dlnsym.codegen.printers import VectorPrinter


class JaxPrinter(VectorPrinter):
    """Source in ``jax.numpy``, which can be compiled, mapped and differentiated; depths are Python numbers.

    It calls :mod:`dlnsym.codegen.jax_helpers`.
    """

    _module = "jax.numpy"
    _kf: ClassVar[dict[str, str]] = OfSymPy._kf
    _kc: ClassVar[dict[str, str]] = OfSymPy._kc

    def _print_Exponent(self, e: Expr) -> str:
        raise NotImplementedError(f"no derivative of the exponent of a float in {e}")

    _print_Nearest = _print_Clipped = _print_Scaled = _print_Bounded = _print_Exponent

    def _numpy(self, name: str) -> str:
        return str(self._module_format(f"jax.numpy.{name}"))
