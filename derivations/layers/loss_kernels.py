"""The forms in which the loss of matrix completion and its gradient are computed, entry by entry: from (1.10).

The weight of an entry is that of the mask, 1 or 0, unless entries are weighted.
"""

from __future__ import annotations

from sympy import Symbol, factor

from derivations.layers import loss
from derivations.pairs import ALL
from dlnsym.codegen.kernel import Form, Kernel

SOURCE = "derivations/layers/loss.py"

w, target, weight = (Symbol(name, real=True) for name in ("w", "target", "weight"))
loss_entry = loss.weighted_entry(weight, target, w)
LOSS_ENTRY = Kernel(
    "loss_entry",
    (w, target, weight),
    meaning=loss_entry,
    forms=dict.fromkeys((*ALL, "jax"), Form(loss_entry)),
    doc="What one matrix entry adds to the loss E_B(W).",
    source=f"{SOURCE}, (1.10)",
)
GRADIENT_ENTRY = Kernel(
    "gradient_entry",
    (w, target, weight),
    meaning=loss_entry.diff(w),
    forms=dict.fromkeys((*ALL, "jax"), Form(factor(loss_entry.diff(w)))),
    doc="Derivative of the loss E_B(W) by one matrix entry.",
    source=f"{SOURCE}, from (1.10) by differentiation",
)

KERNELS = (LOSS_ENTRY, GRADIENT_ENTRY)
