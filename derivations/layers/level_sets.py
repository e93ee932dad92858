"""Layers off balance: the level sets of G, what the flow keeps on them, and the display in the proof of Lemma 2.3.

The differential of (G_1, …, G_{N−1}) misses the symmetric S_j exactly where S_1 W_1 = 0, W_j S_{j−1} = S_j W_j and
W_N S_{N−1} = 0, and the flow keeps these S_j.  For two layers that is S Z = 0 with Z = [W_1  W_2^T], whose rank the flow
keeps whatever G is: the matrices Z of one rank are one stratum.  The rank of the product W is no such number off balance.
"""

from __future__ import annotations

from sympy import Derivative, Integer, Rational, S, Symbol, cosh, sinh, symbols

from derivations.layers.training import (
    Q,
    Vj,
    Vj1,
    Wi,
    Wi1,
    Wj,
    Wj1,
    balance_kept,
    balance_rate,
    dE,
    neighbours_agree,
    onto,
    product_kept,
)
from derivations.layers.training_facts import above, below
from derivations.points import generic, rotation, symmetric_matrix
from derivations.sources import CMV
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Tr,
    matrices,
    replace,
    symmetric,
)
from dlnsym.proofs.methods.ideal_membership import IdealMembership

plain, scalars = IdealMembership(), ExpLogZeroTest()

# ---------------------------------------------------------------- where the differential of G is onto

S_, Z, B, Y, J, A, C = matrices("S Z B Y J A C")
missed = Fact(
    Relation(
        Tr(S_ * balance_rate),
        Tr(T(Wj1 * S_) * Vj1) + Tr(T(Vj1) * (Wj1 * S_)) - Tr(T(S_ * Wj) * Vj) - Tr(T(Vj) * (S_ * Wj)),
    ),
    Rewriting(symmetric(S_)),
    ({S_: symmetric_matrix(2, 5), Wj: generic(2, 1), Wj1: generic(2, 2), Vj: generic(2, 3), Vj1: generic(2, 4)},),
    text=(
        "The rate of G_j in the direction of a symmetric S is 2⟨W_{j+1} S, dW_{j+1}⟩ − 2⟨S W_j, dW_j⟩.  It is 0 for every change of two layers exactly where W_2 S = 0 "
        "and S W_1 = 0, that is S Z = 0: for N = 2 the level set is a manifold where Z has rank d."
    ),
)
spanned = Fact(
    Relation(Z * J * T(Z), B * (Y * J * T(Y)) * T(B)),
    Rewriting((replace(Z, by=B * Y), replace(T(Z), by=T(Y) * T(B)))),
    ({Z: generic(2, 1) * generic(2, 2), B: generic(2, 1), Y: generic(2, 2), J: symmetric_matrix(2, 3)},),
    text=(
        "Where Z has rank r, Z = B Y with r columns in B and Y of full row rank; −G = Z J Z^T = B (Y J Y^T) B^T, J = diag(I, −I).  The columns of B span a space V that holds the "
        "image of G; in V the level set is smooth, as S Y = 0 forces S = 0, and the V in question are a Grassmannian: the stratum is a smooth bundle over it."
    ),
)

# ---------------------------------------------------------------- what the differential misses is kept, at every depth

(S_next,) = matrices("S_{j+1}")
_CHAIN = {S_: symmetric_matrix(2, 5), Wj1: generic(2, 2), A: generic(2, 4), B: generic(2, 6), dE: generic(2, 7)}
# S_{j+1} with S_{j+1} W_{j+1} = W_{j+1} S_j
_CHAIN[S_next] = _CHAIN[Wj1] * _CHAIN[S_] * _CHAIN[Wj1].inv()
passed_on = Fact(
    Relation(A * Wj1 * S_, A * S_next * Wj1),
    Rewriting((replace(Wj1, S_, by=S_next * Wj1),)),
    (_CHAIN,),
    text=(
        "Every depth: the S_j are missed by the differential together exactly where W_{j+1} S_j = S_{j+1} W_{j+1} with S_0 = S_N = 0.  Then W_N ⋯ W_{j+1} S_j = W_N ⋯ "
        "W_{j+2} S_{j+1} W_{j+1} = ⋯ = 0, and S_j W_j ⋯ W_1 = 0 likewise."
    ),
)
moves_none = Fact(
    Relation(S_ * (T(A) * dE * T(B)), T(A * S_) * dE * T(B)),
    Rewriting(symmetric(S_)),
    (_CHAIN,),
    text=(
        "Layer j moves by −(W_N ⋯ W_{j+1})^T ∂E (W_{j−1} ⋯ W_1)^T, (1.4), which S_j takes to 0, and S_{j−1} from the other side: the equations for the S_j go on to hold.  The flow "
        "keeps all that the differential misses, and so whether the level set is known to be smooth."
    ),
)
from_right = Fact(
    Relation((T(A) * dE * T(B)) * S_, T(A) * dE * T(S_ * B)),
    Rewriting(symmetric(S_)),
    (_CHAIN,),
    text="(The other side.)",
)

# ---------------------------------------------------------------- the rank of W off balance

g, s, w_1, w_2, w_3 = symbols("g s w_1 w_2 w_3", real=True)
h = Symbol("h", positive=True)
_WIDTH_ONE = {h: Rational(3, 2), s: Rational(-2, 5)}
on_level = Fact(
    Relation((h * cosh(s)) ** 2 - (h * sinh(s)) ** 2, h**2),
    scalars,
    (_WIDTH_ONE,),
    text="At d = 1 and N = 2 w_2 = h cosh s and w_1 = h sinh s have G = h² and fill half of the level set, which is smooth;",
)
crosses = Fact(
    Relation(Derivative(h * cosh(s) * (h * sinh(s)), s), h**2 * (cosh(s) ** 2 + sinh(s) ** 2)),
    scalars,
    (_WIDTH_ONE,),
    text="W = h² sinh s cosh s rises through 0 along it: the flow of ½(W − Φ)² goes from W < 0 to Φ > 0, and the rank of W is 1, 0 and 1 again.",
)
meets = Fact(
    Relation((w_3**2 - w_2**2 + g) + (w_2**2 - w_1**2 - g), (w_3 - w_1) * (w_3 + w_1)),
    plain,
    ({g: Rational(2, 3), w_1: Rational(1, 2), w_2: Integer(-3), w_3: Rational(5, 7)},),
    text=(
        "At N = 3 and d = 1 the level set G_1 = g, G_2 = −g is w_3 = ± w_1, w_2² = w_1² + g: its two sheets cross where w_1 = w_3 = 0, though [w_1  w_2] and [w_2  w_3] have "
        "rank 1 there.  Beyond two layers the ranks of neighbours are kept, and do not say alone where the level set is smooth."
    ),
)

# ---------------------------------------------------------------- the display in the proof of Lemma 2.3

Ri, Ri1 = matrices("R_i R_{i+1}")
"""Q^T W_i and W_{i+1} Q, the rotated layers."""
as_it_stands = Fact(
    Relation(A * Ri1 * Ri * C, A * Wi1 * (Q * T(Q)) * Wi * C),
    Rewriting((replace(Ri1, by=Wi1 * Q), replace(Ri, by=T(Q) * Wi))),
    (
        {
            A: generic(2, 5),
            Wi: generic(2, 1),
            Wi1: generic(2, 2),
            C: generic(2, 6),
            Q: generic(2, 3),
            Ri: generic(2, 3).transpose() * generic(2, 1),
            Ri1: generic(2, 2) * generic(2, 3),
        },
    ),
    text="By (2.4) the factors next to each other are Q and Q^T, in this order, and (2.4) has no Q^T Q; at a Q that is not orthogonal the two differ.",
    printed=Relation(A * Ri1 * Ri * C, A * Wi1 * (T(Q) * Q) * Wi * C),
    false_everywhere=True,
)
both = Fact(
    Relation(Q * T(Q) * Q, Q),
    product_kept.method,
    ({Q: rotation(2, 9)},),
    text="For Q in O(d) both products are I, and the conclusion of the display stands.",
)

# ---------------------------------------------------------------- nothing is attracted to the balanced manifold

never_nearer = balance_kept.against(Relation(S.Zero, T(Wj1) * Wj1 - Wj * T(Wj)), false_everywhere=True).explained(
    "G_j does not change.  If layers came closer and closer to the balanced manifold, G_j would tend to 0, and so be 0 from the start."
)

CLAIMS = (
    Claim(
        CMV.at("sec-1.2-strata"),
        "theorem",
        "The level sets of G are stratified by rank",
        r"\text{For fixed } G_j,\ 1 \leq j \leq N, \text{ equation (1.5) defines an algebraic variety } \mathbb{M}_d^N \text{ that is stratified by the"
        r" rank.}",
        "every depth N, every width d, every G: finitely many smooth manifolds, each kept by the flow; smooth where the differential of G is onto (all layers invertible, for one), and the "
        "flow keeps what it misses.  N = 2: they are given by the rank of Z = [W_1  W_2^T], which is at least that of G_1; G = 0: by the rank of W (sec-1.2-rank); else the ranks of neighbouring layers do not tell "
        "them",
        (
            missed,
            spanned,
            onto,
            neighbours_agree,
            balance_kept,
            below,
            above,
            passed_on,
            moves_none,
            from_right,
            on_level,
            crosses,
            meets,
        ),
        theorems=(
            "Regular value theorem",
            "A set of r-dimensional spaces that hold a given one is a Grassmannian",
            "Whitney: a real algebraic variety is a finite union of manifolds, its smooth points of the largest dimension, those of what is left, and so on",
            "A flow that maps a variety to itself takes its smooth points to smooth points",
        ),
        note="read of the rank of W it holds at G = 0 only: off balance the flow does not keep that rank, and a smooth level set crosses rank W = 0",
    ),
    Claim(
        CMV.at("sec-2.1-rotated"),
        "identity",
        "The product of rotated layers",
        r"W_N W_{N-1} \cdots W_{i+1} Q^T Q W_i \cdots W_1 = W_N W_{N-1} \cdots W_{i+1} W_i \cdots W_1",
        "every depth N, every width d: the left side as what (2.4) gives before orthogonality is used; with Q in O(d) both forms are W",
        (as_it_stands, both, product_kept),
        correction=r"W_N W_{N-1} \cdots W_{i+1} Q Q^T W_i \cdots W_1 = W_N W_{N-1} \cdots W_{i+1} W_i \cdots W_1",
        deviation=Deviation("slip", "nobody: the lemma holds, and the reason given next to it is Q Q^T = I"),
    ),
    Claim(
        CMV.at("sec-3-attraction"),
        "identity",
        "Attraction to the balanced manifold",
        r"\text{to shed light on the attraction to the balanced manifold}",
        "1 ≤ j ≤ N − 1, every depth N, every width d, every differentiable E",
        (neighbours_agree, never_nearer),
        correction=r"\text{to shed light on the attraction to the minimisers: } G_j \text{ is conserved, and nothing is attracted to } G_j = 0",
        deviation=Deviation(
            "misprint", "whoever expects unbalanced layers to become balanced: Theorem 1.2 is on the minimisers"
        ),
        note="gradient descent leaves balance by the square of its step (sec-2.1-descent); weight decay, which would bring it about, is not part of (1.3)",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
