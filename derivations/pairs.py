"""What the kernels of singular values share: targets, and letters of two singular values."""

from __future__ import annotations

from sympy import Max, Min, Symbol

from derivations.symbols import sigma_i, sigma_l

ALL = ("numpy", "mpmath", "arb")
PAIR = (sigma_i, sigma_l)
larger = Symbol("larger", nonnegative=True)
smaller = Symbol("smaller", nonnegative=True)
ORDERED = ((larger, Max(*PAIR)), (smaller, Min(*PAIR)))
