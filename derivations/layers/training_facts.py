"""Facts that the text states about layers and their training: what is kept, what is unseen, what need not converge."""

from __future__ import annotations

from flint import fmpq
from sympy import Derivative, Integer, Rational, S, Symbol, sin, sqrt, symbols

from derivations.layers.loss import loss_entry
from derivations.layers.training import (
    A_next,
    B,
    Vj,
    Vj1,
    Wj,
    Wj1,
    balance_kept,
    conservation,
    dE,
    neighbours_agree,
    three_layers,
)
from derivations.points import balanced_weights, generic, symmetric_matrix
from derivations.sources import CMV
from derivations.symbols import N
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Tr,
    Variant,
    inverse,
    matrices,
    replace,
    symmetric,
)
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

scalars = ExpLogZeroTest()
plain = IdealMembership()
d = Symbol("d", integer=True, positive=True)
t = Symbol("t", positive=True)

# ---------------------------------------------------------------- the end-to-end matrix has d² dimensions

Z, P, P_inv = matrices("Z P P^{-1}")
onto = Rewriting(inverse(P, P_inv))
_p = generic(2, 3)
moves_freely = Fact(
    Relation(Z, (Z * P_inv) * P),
    onto,
    ({Z: generic(2, 1), P: _p, P_inv: _p.inv()},),
    text=(
        "With P = W_{N−1} … W_1 invertible, moving the last layer by Z P^{-1} moves W by any given Z: the image of the "
        "differential of (1.2) is all of M_d, of dimension d², whatever N is."
    ),
)

# ---------------------------------------------------------------- singular values of balanced layers

K, power, square = matrices("K X Y")
balanced = Rewriting((replace(T(Wj1), Wj1, by=Wj * T(Wj)),))
_w = balanced_weights(3)
_LAYERS = ({Wj: _w[0], Wj1: _w[1], K: generic(2, 4)},)
power_sums = tuple(Fact(Relation(Tr((T(Wj1) * Wj1) ** k), Tr((T(Wj) * Wj) ** k)), balanced, _LAYERS) for k in (1, 2, 3))
carried = Fact(
    Relation(power * square, Wj * (K * T(Wj) * Wj) * T(Wj)),
    Rewriting(balanced.rules, ((power, Wj * K * T(Wj)), (square, Wj * T(Wj)))),
    _LAYERS,
    text=(
        "(W_j W_j^T)^k = W_j (W_j^T W_j)^{k−1} W_j^T, by induction on k: with X = W_j K W_j^T for K = (W_j^T W_j)^{k−1} and "
        "Y = W_j W_j^T,"
    ),
)
cyclic = Fact(
    Relation(Tr(Wj * K * T(Wj)), Tr(K * T(Wj) * Wj)),
    balanced,
    _LAYERS,
    text=(
        "so tr (W_{j+1}^T W_{j+1})^k = tr (W_j W_j^T)^k = tr (W_j^T W_j)^k for every k: the power sums of the squared singular "
        "values agree, and with them the singular values."
    ),
)

# ---------------------------------------------------------------- balance and rank are kept

drift = Fact(
    Relation((t * T(Wj1)) * (t * Wj1) - (t * Wj) * (t * T(Wj)), t**2 * (T(Wj1) * Wj1 - Wj * T(Wj))),
    Rewriting(),
    ({Wj: generic(2, 1), Wj1: generic(2, 2), t: fmpq(1, 1000)},),
    text=(
        "Layers of size t have G_j of size t², and the layers ε I are balanced for every ε > 0, so that the distance to the "
        "balanced manifold is at most the size of the layers."
    ),
)

# the factor that the velocities of two neighbouring layers share
shared = T(A_next) * dE * T(B)
below = Fact(
    Relation(Vj, -T(Wj1) * shared),
    conservation,
    (three_layers(),),
    text="By (1.4), with C = (W_N … W_{j+2})^T ∂E (W_{j−1} … W_1)^T, layer j moves by −W_{j+1}^T C",
)
above = Fact(
    Relation(T(Vj1), -Wj * T(shared)),
    conservation,
    (three_layers(),),
    text=(
        "and W_{j+1}^T by −W_j C^T: the matrix Z = [W_j  W_{j+1}^T] obeys the linear equation Ż = −Z [0, C^T; C, 0], so "
        "Z(t) = Z(0) Φ(t) with an invertible Φ(t), and its rank does not change."
    ),
)
stacked = Fact(
    Relation(Wj * T(Wj) + T(Wj1) * Wj1, 2 * Wj * T(Wj)),
    balanced,
    _LAYERS,
    text=(
        "On balanced layers Z Z^T = 2 W_j W_j^T, so the rank of Z is that of W_j; all layers and their product have the same "
        "singular values up to a power, and the same rank."
    ),
)

# ---------------------------------------------------------------- sublevel sets

phi, w, mask = symbols("phi w m", real=True)
unseen = Fact(
    Relation(written.at(loss_entry(mask, phi, w + t), {mask: 0}), S.Zero),
    plain,
    ({phi: Rational(2, 3), w: Rational(1, 5), t: Rational(1000)},),
    text="An entry that the mask leaves out adds nothing to the loss, however far it moves: sublevel sets hold whole lines.",
    wrong=(Variant("an observed entry", Relation(written.at(loss_entry(mask, phi, w + t), {mask: 1}), S.Zero)),),
)

seen = Fact(
    Relation(written.at(loss_entry(mask, phi, phi + w), {mask: 1}), w**2 / 2),
    plain,
    ({phi: Rational(2, 3), w: Rational(1, 5)},),
    text=(
        "An observed entry adds half the square of its distance from Φ: the loss is least, 0, exactly where all observed entries "
        "are those of Φ, whatever the others are: an affine space of dimension K."
    ),
)

# ---------------------------------------------------------------- a gradient flow without a limit

rho, theta, u = Symbol("rho", positive=True), Symbol("theta", real=True), Symbol("u", positive=True)
amplitude = 4 * rho**4 / (4 * rho**4 + (1 - rho**2) ** 4)
spiral = 1 / (1 - rho**2)
# inside the unit disc; flat at the circle, where it is 0, and growing again outside
shape = 1 - amplitude * sin(theta - spiral)
# f = e^{-spiral} shape; both derivatives on the spiral, over the positive factor e^{-spiral}
along_radius = (shape.diff(rho) - spiral.diff(rho) * shape).subs(theta, spiral)
along_angle = shape.diff(theta).subs(theta, spiral)
slope = along_angle / rho**2 / along_radius
_RADIUS = ({rho: Rational(1, 2)}, {rho: Rational(4, 5)})
follows_spiral = Fact(
    Relation(slope, Derivative(spiral, rho)),
    plain,
    _RADIUS,
    text=(
        "f(ρ, θ) = e^{−1/(1−ρ²)} (1 − A(ρ) sin(θ − 1/(1−ρ²))) with A = 4ρ⁴/(4ρ⁴ + (1−ρ²)⁴) is smooth off the origin, near "
        "which it can be changed at will, and flat at the unit circle; on the spiral θ = 1/(1−ρ²) its gradient is tangent to the spiral,"
    ),
)

outwards = Fact(
    Relation(S.Zero, -along_radius, "<="),
    SumOfSquares(multiplier=4 * rho**4 + (1 - rho**2) ** 4, witness=2 * rho * (1 - rho**2) ** 2),
    _RADIUS,
    text="and points inwards, so the gradient flow moves outwards along it.",
)

turns = written.at(spiral, {rho: sqrt(1 - u / 2)}) - written.at(spiral, {rho: sqrt(1 - u)})
winding = Fact(
    Relation(1 / u, turns, "<="),
    SumOfSquares(),
    ({u: Rational(1, 100)}, {u: Rational(1, 1000)}),
    text="From 1 − ρ² = u to u/2 the angle grows by 1/u: the trajectory winds around the circle without end.",
)

p, q, G = matrices("p q ∂E")
descent = Rewriting(symmetric(p, q))
decreasing = Fact(
    Relation(Tr(T(G) * (p * p * G * q * q)), Tr(T(p * G * q) * (p * G * q))),
    descent,
    ({p: symmetric_matrix(2, 1), q: symmetric_matrix(2, 2), G: generic(2, 3)},),
    text="The loss falls at the rate tr(∂E^T A(∂E)), in which every layer is a squared norm: with E bounded below it converges.",
)

# ---------------------------------------------------------------- initialising W or its layers

fourth_moment = 3 * d + d * (d - 1)
kurtosis = Fact(
    Relation(3 * (fourth_moment / d**2) ** (N - 1), 3 * (1 + 2 / d) ** (N - 1)),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(3), N: Integer(2)}),
    text=(
        "An entry of W_N ⋯ W_1 with independent normal entries is a normal variable times the length of a row of "
        "W_{N−1} ⋯ W_1, whose square is a product of N − 1 independent chi-squared variables with d degrees of freedom, each "
        "with E χ⁴/(E χ²)² = (3d + d(d−1))/d²."
    ),
    wrong=(Variant("that of a normal entry", Relation(3 * (fourth_moment / d**2) ** (N - 1), Integer(3))),),
)
exceeds = Fact(
    Relation(Integer(3), 3 * (1 + 2 / d), "<="), SumOfSquares(multiplier=d), ({d: Integer(2)}, {d: Integer(7)})
)

_ANY = "every depth N, every width d"
_MASKS = "every width d, every mask of zeros and ones, every Φ"

CLAIMS = (
    Claim(
        CMV.at("sec-1.2-dimension"),
        "identity",
        "The end-to-end matrix has d² dimensions at every depth",
        r"\text{the dimension of } W \text{ is } d^2 \text{ regardless of the network depth}",
        _ANY,
        (moves_freely,),
    ),
    Claim(
        CMV.at("sec-1.2-singular-values"),
        "identity",
        "Balanced layers have equal singular values",
        r"\text{the singular values of the weight matrices } \{W_j\}_{j=1}^N \text{ are equal on the balanced manifolds}",
        _ANY + ", every rank; power sums for every k, computed at k = 1, 2, 3",
        (carried, cyclic, *power_sums),
    ),
    Claim(
        CMV.at("sec-1.2-rank"),
        "identity",
        "Balanced layers keep their rank",
        r"\text{When } G_j = 0, \text{ for each value of the rank } r, \text{ the gradient flow (1.3) leaves the manifold } \mathcal"
        r" M_r \text{ of rank-}r \text{ matrices solving (1.5) invariant}",
        "every depth N ≥ 2, every width d, every rank r, for as long as the flow exists",
        (balance_kept, below, above, stacked, carried, cyclic, *power_sums),
        note="the rank of [W_j  W_{j+1}^T] is kept off the balanced manifolds too; at N = 1 (1.5) is no condition and the "
        "rank of W can change",
    ),
    Claim(
        CMV.at("sec-2.1-invariance"),
        "identity",
        "Every value of G is kept",
        r"\text{The invariance of } G_j \text{ in the above proof does not require that } G_j = 0, 1 \le j \le N.",
        "1 ≤ j ≤ N − 1, " + _ANY,
        (neighbours_agree, balance_kept),
    ),
    Claim(
        CMV.at("sec-2.1-small"),
        "identity",
        "Small layers are close to balanced",
        r"\text{all singular values are small, and the dynamical system begins close to } \mathcal M",
        _ANY + "; close in the distance between tuples of layers",
        (drift,),
    ),
    Claim(
        CMV.at("sec-1.2-sublevel"),
        "identity",
        "Losses of matrix completion have unbounded sublevel sets",
        r"\text{natural loss functions, such as those for certain matrix completion problems, do not have compact sublevel"
        r" sets}",
        "every mask that leaves an entry out, every width d",
        (unseen,),
    ),
    Claim(
        CMV.at("sec-1.2-minima"),
        "identity",
        "The minima are submanifolds",
        r"\text{the minima of these loss functions are submanifolds of } \mathbb M_d",
        _MASKS,
        (seen, unseen),
        note="affine spaces, of dimension K; the invertible matrices among them are in sec-1.3.2-submanifold",
    ),
    Claim(
        CMV.at("sec-3-minima"),
        "identity",
        "A unique minimum or a submanifold of minima",
        r"\text{As } \mathcal B \text{ varies, the energy } E_{\mathcal B} \text{ may have a unique minimum or a submanifold of"
        r" minima.}",
        _MASKS + "; unique exactly where every entry is observed (K = 0)",
        (seen, unseen),
    ),
    Claim(
        CMV.at("sec-1.2-limit"),
        "limit",
        "The training outcome exists",
        r"\text{Since the dynamics is governed by a gradient flow, this limit exists when the loss function } E(W) \text{ is"
        r" bounded below and has compact sublevel sets.}",
        "refuted by a smooth loss at N = 1, d ≥ 2: f in polar coordinates of (w_11, w_12) plus the squares of the other "
        "entries; the decrease of E holds for every N, d and differentiable E",
        (
            follows_spiral,
            outwards,
            winding.against(Relation(1 / u, Integer(1), "<="), false_everywhere=True),
            decreasing,
        ),
        deviation=Deviation(
            "assumption",
            "whoever needs the limit of W for a loss that is smooth and not real-analytic, as those of the paper are",
        ),
        correction=r"\text{Then } E(W(t)) \text{ converges and } \mathcal A_{N,W}(\partial_W E) = 0 \text{ at every limit point } W:"
        r" \text{ it is critical for the loss of the weights. The limit of } W(t) \text{ itself exists for real-analytic } E.",
        theorems=(
            "LaSalle's invariance principle: on the limit set of a bounded trajectory a decreasing function does not change",
            "Łojasiewicz: a bounded trajectory of the gradient flow of a real-analytic function converges",
        ),
        note="the winding trajectory has the whole unit circle as its limit set; outside it f is continued by, say, "
        "ρ² e^{−1/(ρ²−1)}.  A limit point need not be critical for E: E = ½|W − 1|² from diag(−1, 0.7), N ≥ 2, ends at diag(0, 1). "
        "With (1.10) trajectories may be unbounded: sec-1.2-existence, dln:runaway",
    ),
    Claim(
        CMV.at("sec-3.3.2-initial"),
        "inequality",
        "Initialising the layers differs from initialising the product",
        r"\text{initializing the end-to-end matrix directly does not lead to the same distribution as initializing individual"
        r" layers a similar way and then taking a product}",
        "independent centred normal entries, every width d, every depth N ≥ 2; compared by the kurtosis of one entry, 3 for W "
        "and 3(1 + 2/d)^{N−1} > 3 for the product",
        (kurtosis, exceeds),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
