"""The forms in which gradient descent on the layers is computed: from (1.4) and (1.5).

From W_N down, the gradient is carried through one layer after the other: as (1.4) prints it, a product of transposed
layers from the left.
"""

from __future__ import annotations

from sympy import Expr, S

from derivations.layers.training import balance, gradient_in_layer
from derivations.points import generic
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Fact, Relation, Rewriting, T, Variant, matrices

SOURCE = "derivations/layers/training.py"

A, B, carried, X_1, X_2, Y_1, Y_2 = matrices("A B D X_1 X_2 Y_1 Y_2")


def balance_part(x: Expr, other_x: Expr, y: Expr, other_y: Expr) -> Expr:
    """What two parts of W_{j+1} and two parts of W_j add to G_j."""
    return T(x) * other_x - y * T(other_y)


_PARTS = tuple((a, b) for a in (0, 1) for b in (0, 1))
_WHOLE = sum((balance_part((X_1, X_2)[a], (X_1, X_2)[b], (Y_1, Y_2)[a], (Y_1, Y_2)[b]) for a, b in _PARTS), S.Zero)
_AT = ({x: generic(2, seed) for seed, x in enumerate((X_1, X_2, Y_1, Y_2), 1)},)
parts_add_up = Fact(
    Relation(balance((X_1 + X_2, Y_1 + Y_2), 1), _WHOLE),
    Rewriting(),
    _AT,
    text="G_j of sums is the sum over all pairs of their parts.",
    wrong=(Variant("without the mixed pairs", Relation(balance((X_1 + X_2, Y_1 + Y_2), 1), _WHOLE - T(X_1) * X_2)),),
)


def _kernel(name: str, args: tuple[Expr, ...], value: Expr, doc: str, source: str, *facts: Fact) -> Kernel:
    return Kernel(name, args, value, {"numpy": Form(value)}, doc, source, facts=facts)


KERNELS = (
    _kernel(
        "through_layer",
        (A, carried),
        gradient_in_layer(A, carried, S.One),
        "∂E carried through a layer: W_{j+1}^T (W_{j+2}^T ⋯ W_N^T ∂E).",
        f"{SOURCE}, (1.4)",
    ),
    _kernel(
        "in_layer",
        (carried, B),
        gradient_in_layer(S.One, carried, B),
        "∂E by a layer, from the gradient carried down to it and the product B of the layers below.",
        f"{SOURCE}, (1.4)",
    ),
    _kernel(
        "balance_part",
        (X_1, X_2, Y_1, Y_2),
        balance_part(X_1, X_2, Y_1, Y_2),
        "What parts X of W_{j+1} and Y of W_j add to G_j; with X_1 = X_2 = W_{j+1} and Y_1 = Y_2 = W_j it is G_j.",
        f"{SOURCE}, (1.5)",
        parts_add_up,
    ),
)
