"""What a step of gradient descent on the layers does that the flow does not: it leaves balance, by the square of the step.

The flow (1.3) keeps G_j = W_{j+1}^T W_{j+1} − W_j W_j^T, (2.2).  A step of length η changes it by η² times a difference of
squares of gradients, exactly; and at N = 2 it moves W by what the flow does plus η² ∂E W^T ∂E.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Expr, S, Symbol

from derivations.layers.training import balance, gradient, gradient_in_layer
from derivations.points import generic
from derivations.sources import DLN
from dlnsym.proofs import Claim, Fact, Relation, Rewriting, T, Variant, matrices

# ---------------------------------------------------------------- letters and definitions

dE, A_next, B = matrices("∂E A_{j+1} B")
upper, lower, of_upper, of_lower = matrices("W_{j+1} W_j g_{j+1} g_j")
W2, W1 = matrices("W_2 W_1")
eta = Symbol("eta", positive=True)


def stepped(layer: Expr, slope: Expr) -> Expr:
    """W_j − η ∂E/∂W_j."""
    return layer - eta * slope


# ---------------------------------------------------------------- balance after a step

# A_j = A_{j+1} W_{j+1} and B_{j+1} = W_j B_j link the two neighbouring layers.
slopes = (
    (of_upper, gradient_in_layer(A_next, dE, lower * B)),
    (of_lower, gradient_in_layer(A_next * upper, dE, B)),
)
words = Rewriting(definitions=slopes)


def _point() -> dict[Any, Any]:
    a, up, low, b, e = (generic(2, seed) for seed in range(1, 6))
    tr = fmpq_mat.transpose
    return {
        A_next: a,
        upper: up,
        lower: low,
        B: b,
        dE: e,
        eta: fmpq(1, 3),
        of_upper: tr(a) * e * tr(low * b),
        of_lower: tr(a * up) * e * tr(b),
    }


_AFTER = balance((stepped(upper, of_upper), stepped(lower, of_lower)), 1)
_BEFORE = balance((upper, lower), 1)
_GAIN = T(of_upper) * of_upper - of_lower * T(of_lower)
drift = Fact(
    Relation(_AFTER, _BEFORE + eta**2 * _GAIN),
    words,
    (_point(),),
    text=(
        "With g_j = ∂E/∂W_j of (1.4), W_{j+1}^T g_{j+1} = g_j W_j^T, so that what is of the first order in η cancels: a step "
        "changes G_j by η² (g_{j+1}^T g_{j+1} − g_j g_j^T), whatever G_j is."
    ),
    wrong=(
        Variant("no change, as along the flow", Relation(_AFTER, _BEFORE)),
        Variant("the first order in η", Relation(_AFTER, _BEFORE + eta * _GAIN)),
    ),
)

# ---------------------------------------------------------------- the end-to-end matrix after a step, two layers

slopes_of_two = (gradient_in_layer(S.One, dE, W1), gradient_in_layer(W2, dE, S.One))
_MOVED = stepped(W2, slopes_of_two[0]) * stepped(W1, slopes_of_two[1])
_FIRST = W2 * T(W2) * dE + dE * T(W1) * W1
_AT = ({W2: generic(2, 1), W1: generic(2, 2), dE: generic(2, 3), eta: fmpq(1, 3)},)
moved = Fact(
    Relation(_MOVED, W2 * W1 - eta * _FIRST + eta**2 * dE * T(W2 * W1) * dE),
    Rewriting(),
    _AT,
    text=(
        "At N = 2 the first order in η is the velocity of W under (1.3), for balanced layers −2 A_{2,W}(∂E); what is left, "
        "η² ∂E W^T ∂E, depends on W alone.  Over a time T, T/η steps add up to an error of the order of η."
    ),
    wrong=(Variant("W for W^T", Relation(_MOVED, W2 * W1 - eta * _FIRST + eta**2 * dE * W2 * W1 * dE)),),
)

CLAIMS = (
    Claim(
        DLN.at("sec-2.1-descent"),
        "identity",
        "Gradient descent leaves balance by the square of the step",
        r"\text{The balanced manifold is invariant under the gradient flow (1.3).}",
        "one step of gradient descent on the layers, of any length η, from any layers, balanced or not; every depth N, every width, "
        "every differentiable E; the end-to-end matrix at N = 2",
        (gradient, drift, moved),
        note="not in the paper: so the balanced manifold is not invariant under descent; dln.descend records how far W is from it",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
