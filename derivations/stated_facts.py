"""Facts that the running text states about the geometry, each with a verdict of its own."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from sympy import Expr, Integer, Matrix, Rational, S, Sum, Symbol, exp, log, prod, sin, sinh

from derivations.loss import loss_entry
from derivations.points import balanced_weights, generic, symmetric_matrix
from derivations.rank_r_volume import DEGENERATE, MIXED, degenerate, degenerate_split, mixed_limit
from derivations.spectrum import (
    CLOSED_FORM,
    CONFLUENT,
    EIGENVECTOR,
    LIMIT,
    SYMMETRIC_FORM,
    eigenvalue,
    eigenvalue_limit,
)
from derivations.symbols import N, j, sigma_i, sigma_l
from derivations.volume import EIGENVALUES, FINITE, INFINITE, volume_ambient_finite, volume_svd_finite
from dlnsym.claims import (
    Claim,
    Derivation,
    Relation,
    Scalars,
    Statement,
    Step,
    T,
    Tr,
    Variant,
    Words,
    inverse,
    matrices,
    replace,
    symmetric,
)
from dlnsym.claims.bounds import Gap
from dlnsym.claims.expansions import AtZero, Limits
from dlnsym.claims.polynomials import Modulo

scalars = Scalars()
limits = Limits()
plain = Modulo()
d = Symbol("d", integer=True, positive=True)
m = Symbol("m", integer=True, nonnegative=True)
t = Symbol("t", positive=True)

# ---------------------------------------------------------------- the end-to-end matrix has d² dimensions

Z, P, P_inv = matrices("Z P P^{-1}")
onto = Words(inverse(P, P_inv))
_p = generic(2, 3)
moves_freely = Statement(Relation(Z, (Z * P_inv) * P), onto, ({Z: generic(2, 1), P: _p, P_inv: _p.inv()},))
ONTO = Step(
    "With P = W_{N−1} … W_1 invertible, moving the last layer by Z P^{-1} moves W by any given Z: the image of the "
    "differential of (1.2) is all of M_d, of dimension d², whatever N is.",
    moves_freely.true,
    onto,
)

# ---------------------------------------------------------------- singular values of balanced layers

Wj, Wj1, K = matrices("W_j W_{j+1} K")
balanced = Words((replace(T(Wj1), Wj1, by=Wj * T(Wj)),))
_w = balanced_weights(3)
_LAYERS = ({Wj: _w[0], Wj1: _w[1], K: generic(2, 4)},)
power_sums = tuple(
    Statement(Relation(Tr((T(Wj1) * Wj1) ** k), Tr((T(Wj) * Wj) ** k)), balanced, _LAYERS) for k in (1, 2, 3)
)
carried = Statement(Relation((Wj * K * T(Wj)) * (Wj * T(Wj)), Wj * (K * T(Wj) * Wj) * T(Wj)), balanced, _LAYERS)
cyclic = Statement(Relation(Tr(Wj * K * T(Wj)), Tr(K * T(Wj) * Wj)), balanced, _LAYERS)
CARRIED = Step("(W_j W_j^T)^k = W_j (W_j^T W_j)^{k−1} W_j^T, by induction on k,", carried.true, balanced)
CYCLIC = Step(
    "so tr (W_{j+1}^T W_{j+1})^k = tr (W_j W_j^T)^k = tr (W_j^T W_j)^k for every k: the power sums of the squared singular "
    "values agree, and with them the singular values.",
    cyclic.true,
    balanced,
)

# ---------------------------------------------------------------- sublevel sets

phi, w = Symbol("phi", real=True), Symbol("w", real=True)
unseen = Statement(
    Relation(loss_entry(S.Zero, phi, w + t), S.Zero),
    plain,
    ({phi: Rational(2, 3), w: Rational(1, 5), t: Rational(1000)},),
    wrong=(Variant("an observed entry", Relation(loss_entry(S.One, phi, w + t), S.Zero)),),
)
UNSEEN = Step(
    "An entry that the mask leaves out adds nothing to the loss, however far it moves: sublevel sets hold whole lines.",
    unseen.true,
    plain,
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
follows_spiral = Statement(Relation(slope, spiral.diff(rho)), plain, _RADIUS)
FOLLOWS = Step(
    "f(ρ, θ) = e^{−1/(1−ρ²)} (1 − A(ρ) sin(θ − 1/(1−ρ²))) with A = 4ρ⁴/(4ρ⁴ + (1−ρ²)⁴) is smooth off the origin, near "
    "which it can be changed at will, and flat at the unit circle; on the spiral θ = 1/(1−ρ²) its gradient is tangent to the spiral,",
    follows_spiral.true,
    plain,
)
outwards = Statement(
    Relation(S.Zero, -along_radius, "<="),
    Gap(multiplier=4 * rho**4 + (1 - rho**2) ** 4, witness=2 * rho * (1 - rho**2) ** 2),
    _RADIUS,
)
OUTWARDS = Step("and points inwards, so the gradient flow moves outwards along it.", outwards.true, outwards.by)
turns = spiral.subs(rho**2, 1 - u / 2) - spiral.subs(rho**2, 1 - u)
winding = Statement(
    Relation(1 / u, turns, "<="),
    Gap(),
    ({u: Rational(1, 100)}, {u: Rational(1, 1000)}),
    printed=Relation(turns, Integer(4), "<="),
    false_everywhere=True,
)
WINDING = Step(
    "From 1 − ρ² = u to u/2 the angle grows by 1/u: the trajectory winds around the circle without end.",
    winding.true,
    winding.by,
)
p, q, G = matrices("p q ∂E")
descent = Words(symmetric(p, q))
decreasing = Statement(
    Relation(Tr(T(G) * (p * p * G * q * q)), Tr(T(p * G * q) * (p * G * q))),
    descent,
    ({p: symmetric_matrix(2, 1), q: symmetric_matrix(2, 2), G: generic(2, 3)},),
)
DECREASING = Step(
    "The loss falls at the rate tr(∂E^T A(∂E)), in which every layer is a squared norm: with E bounded below it converges.",
    decreasing.true,
    descent,
)

# ---------------------------------------------------------------- completions of every rank


def completion_of_rank(diagonal: list[Symbol], k: int) -> Matrix:
    """diag(Φ_1, …, Φ_{k−1}) next to a block whose rows are all (Φ_k, …, Φ_d)."""
    width = len(diagonal)
    return Matrix(
        width,
        width,
        lambda r, c: (diagonal[c] if r == c else S.Zero) if min(r, c) < k - 1 else diagonal[c],
    )


def _ranks(width: int) -> tuple[Statement, ...]:
    diagonal = [Symbol(f"Phi_{n}", real=True, nonzero=True) for n in range(1, width + 1)]
    at: dict[Any, Any] = {x: Rational(2 * n + 1, n + 2) for n, x in enumerate(diagonal)}
    out = []
    for k in range(1, width + 1):
        matrix = completion_of_rank(diagonal, k)
        larger = [
            matrix.extract(list(rows), list(columns)).det()
            for rows in combinations(range(width), k + 1)
            for columns in combinations(range(width), k + 1)
        ]
        out.append(Statement(Relation(matrix[:k, :k].det(), prod(diagonal[:k])), plain, (at,)))
        out.append(Statement(Relation(sum((x**2 for x in larger), S.Zero), S.Zero), plain, (at,)))
    return tuple(out)


all_ranks = tuple(statement for width in (2, 3, 4) for statement in _ranks(width))
RANKS = Step(
    "diag(Φ_1, …, Φ_{k−1}) next to a block with equal rows (Φ_k, …, Φ_d) has the given diagonal, the leading minor "
    "Φ_1 ⋯ Φ_k of size k, and only k different rows.",
    all_ranks[0].true,
    plain,
)

# ---------------------------------------------------------------- Lebesgue measure on the singular values

lebesgue = Statement(
    Relation(d, d**2 - d * (d - 1)),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(4), N: Integer(2)}),
    printed=Relation(N, d**2 - d * (d - 1)),
    false_everywhere=True,
)
LEBESGUE = Step(
    "Under W ↦ t W the volume dW is multiplied by t^{d²} and van(Σ²) by t^{d(d−1)}, while dU and dV stay: dΣ is multiplied "
    "by t^d, as Lebesgue measure on ℝ^d is.",
    lebesgue.true,
    scalars,
)

# ---------------------------------------------------------------- (1.13) and the order of its indices

_PAIR = tuple({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), N: Integer(n)} for n in (2, 3))


def printed_sum(s_i: Expr, s_l: Expr) -> Expr:
    """The denominator of (1.13) as transcribed: exponents N − j/N and j/N."""
    return Sum((s_i**2) ** (N - j / N) * (s_l**2) ** (j / N), (j, 1, N))


order_of_indices = Statement(
    Relation(eigenvalue(sigma_i, sigma_l), eigenvalue(sigma_l, sigma_i)),
    scalars,
    _PAIR,
    printed=Relation(printed_sum(sigma_i, sigma_l), printed_sum(sigma_l, sigma_i)),
    false_everywhere=True,
)

# ---------------------------------------------------------------- smoothness of the metric

own = 1 / sigma_i**2
finite_metric = Statement(
    Relation(sigma_i**2 * own, S.One),
    scalars,
    ({sigma_i: Rational(1, 1000)},),
    printed=Relation(sigma_i**2 * own, S.Zero),
)
delta = log(sigma_i / sigma_l)
smooth_form = Statement(
    Relation(1 / eigenvalue_limit(sigma_i, sigma_l), delta / sinh(delta) / (sigma_i * sigma_l)), scalars, _PAIR[:1]
)
SMOOTH = Step(
    "1/λ_il = (δ/sinh δ)/(σ_i σ_l) with δ = log(σ_i/σ_l) is analytic in positive σ_i, σ_l, and on distinct positive singular "
    "values U, Σ, V can be chosen to depend smoothly on W: the metric is of every class C^k there.",
    smooth_form.true,
    scalars,
)
SINGULAR = Step(
    "At σ_d = 0 it has no finite value: σ_d² D_dd = 1 for every σ_d > 0, where continuity would make it tend to 0.",
    finite_metric.true,
    scalars,
)

# ---------------------------------------------------------------- volume as singular values tend to zero

_ONE = ({sigma_i: Rational(7, 2), m: Integer(0)}, {sigma_i: Rational(7, 2), m: Integer(3)})
single_factor = Statement(
    Relation(AtZero((sigma_l**2) ** ((N - 1) / (2 * N)).subs(N, m + 2), sigma_l), S.Zero), limits, _ONE
)
pair_in_coordinates = Statement(
    Relation(AtZero(sigma_i ** (2 / N) - sigma_l ** (2 / N), sigma_l), sigma_i ** (2 / N)),
    limits,
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (2, 5)),
)
SINGLE = Step(
    "As σ_d → 0 the factor (σ_d²)^{−(N−1)/(2N)} of σ_d grows without bound for N >= 2 (its reciprocal tends to 0),",
    single_factor.true,
    limits,
)
PAIRS = Step(
    "while the factors of the pairs (i, d) tend to positive numbers, with respect to dW and to dΣ dU dV alike.",
    pair_in_coordinates.true,
    limits,
)
scaling = Statement(
    Relation(eigenvalue(t * sigma_i, t * sigma_l), t ** (2 - 2 / N) * eigenvalue(sigma_i, sigma_l)),
    scalars,
    tuple({**x, t: Rational(1, 3)} for x in _PAIR),
)
scaling_infinite = Statement(
    Relation(eigenvalue_limit(t * sigma_i, t * sigma_l), t**2 * eigenvalue_limit(sigma_i, sigma_l)),
    scalars,
    ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), t: Rational(1, 3)},),
)
degree = Statement(
    Relation(-(2 - 2 / N) * (d / 2 + d * (d - 1) / 2), -(d**2) * (N - 1) / N),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(3), N: Integer(2)}),
)
degree_in_coordinates = Statement(
    Relation(-(d**2) * (N - 1) / N + d * (d - 1), d * (d - N) / N),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(3), N: Integer(2)}),
)
SCALING = Step(
    "The eigenvalues are homogeneous of degree 2(N−1)/N, so the density with respect to dW is homogeneous of degree "
    "−d²(N−1)/N < 0 for N >= 2 (−d² at infinite depth): it diverges as all singular values tend to 0 together.",
    scaling.true,
    scalars,
)

# ---------------------------------------------------------------- initialising W or its layers

fourth_moment = 3 * d + d * (d - 1)
kurtosis = Statement(
    Relation(3 * (fourth_moment / d**2) ** (N - 1), 3 * (1 + 2 / d) ** (N - 1)),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(3), N: Integer(2)}),
    wrong=(Variant("that of a normal entry", Relation(3 * (fourth_moment / d**2) ** (N - 1), Integer(3))),),
)
exceeds = Statement(Relation(Integer(3), 3 * (1 + 2 / d), "<="), Gap(multiplier=d), ({d: Integer(2)}, {d: Integer(7)}))
KURTOSIS = Step(
    "An entry of W_N ⋯ W_1 with independent normal entries is a normal variable times the length of a row of "
    "W_{N−1} ⋯ W_1, whose square is a product of N − 1 independent chi-squared variables with d degrees of freedom, each "
    "with E χ⁴/(E χ²)² = (3d + d(d−1))/d².",
    kurtosis.true,
    scalars,
)

# ---------------------------------------------------------------- how much volume lies near singular points

eta, LOG, kappa = Symbol("eta", positive=True), Symbol("L", positive=True), Symbol("kappa", positive=True)
primitive = Statement(
    Relation((N * eta ** (1 / N)).diff(eta), eta ** (-(N - 1) / N)),
    scalars,
    tuple({eta: Rational(1, 7), N: Integer(n)} for n in (2, 5)),
)
vanishing_primitive = Statement(
    Relation(AtZero((N * eta ** (1 / N)).subs(N, m + 2), eta), S.Zero), limits, tuple({m: Integer(k)} for k in (0, 3))
)
pair_at_infinite_depth = Statement(
    Relation(AtZero(2 * (1 + kappa * log(sigma_i)) / (sigma_i**2 - sigma_l**2), kappa, sigma_l), 2 / sigma_i**2),
    limits,
    ({sigma_i: Rational(7, 2)},),
)
pair_split = Statement(
    Relation(
        1 / eigenvalue_limit(sigma_i, exp(-LOG)) / LOG, 2 * (1 + log(sigma_i) / LOG) / (sigma_i**2 - exp(-2 * LOG))
    ),
    scalars,
    ({sigma_i: Rational(7, 2), LOG: Rational(3)},),
)
logarithmic_primitive = tuple(
    Statement(
        Relation((-((-log(eta)) ** k) / k).diff(eta), (-log(eta)) ** (k - 1) / eta),
        scalars,
        ({eta: Rational(1, 7)},),
    )
    for k in (2, 3)
)
NEAR = Step(
    "Across a hypersurface of matrices with one zero singular value the density is of order η^{−(N−1)/N} at finite depth, "
    "with the primitive N η^{1/N}, which is 0 at η = 0: finite volume;",
    primitive.true,
    scalars,
)
FAR = Step(
    "at infinite depth it is of order |log η|^{d−1}/η, each pair with the small singular value giving a factor "
    "2|log η|/σ_i²; its primitive |log η|^d/d is unbounded at η = 0: infinite volume.",
    logarithmic_primitive[0].true,
    scalars,
)

STEPS = (
    ONTO,
    CARRIED,
    CYCLIC,
    UNSEEN,
    FOLLOWS,
    OUTWARDS,
    WINDING,
    DECREASING,
    RANKS,
    LEBESGUE,
    SMOOTH,
    SINGULAR,
    SINGLE,
    PAIRS,
    SCALING,
    KURTOSIS,
    NEAR,
    FAR,
)
_SPECTRUM = (EIGENVECTOR, CLOSED_FORM, CONFLUENT, LIMIT, EIGENVALUES)
_ANY = "every depth N, every width d"
_DIAGONAL = (
    "mask I, diagonal entries Φ_11, …, Φ_dd ≠ 0, every 1 ≤ k ≤ d through the block form; minors computed at d = 2, 3, 4"
)

CLAIMS = (
    Claim(
        "sec-1.2-dimension",
        "identity",
        "The end-to-end matrix has d² dimensions at every depth",
        r"\text{the dimension of } W \text{ is } d^2 \text{ regardless of the network depth}",
        _ANY,
        (moves_freely,),
        (ONTO,),
    ),
    Claim(
        "sec-1.2-singular-values",
        "identity",
        "Balanced layers have equal singular values",
        r"\text{the singular values of the weight matrices } \{W_j\}_{j=1}^N \text{ are equal on the balanced manifolds}",
        _ANY + ", every rank; power sums for every k, computed at k = 1, 2, 3",
        (*power_sums, carried, cyclic),
        (CARRIED, CYCLIC),
    ),
    Claim(
        "sec-1.2-sublevel",
        "identity",
        "Losses of matrix completion have unbounded sublevel sets",
        r"\text{natural loss functions, such as those for certain matrix completion problems, do not have compact sublevel"
        r" sets}",
        "every mask that leaves an entry out, every width d",
        (unseen,),
        (UNSEEN,),
    ),
    Claim(
        "sec-1.2-limit",
        "limit",
        "The training outcome exists",
        r"\text{Since the dynamics is governed by a gradient flow, this limit exists when the loss function } E(W) \text{ is"
        r" bounded below and has compact sublevel sets.}",
        "refuted by a smooth loss at N = 1, d ≥ 2: f in polar coordinates of (w_11, w_12) plus the squares of the other "
        "entries; the decrease of E holds for every N, d and differentiable E",
        (follows_spiral, outwards, winding, decreasing),
        (FOLLOWS, OUTWARDS, WINDING, DECREASING),
        correction=r"\text{Then } E(W(t)) \text{ converges and every limit point is critical; the limit of } W(t) \text{"
        r" itself exists for real-analytic } E \text{ (Łojasiewicz).}",
        note="the winding trajectory has the whole unit circle as its limit set; outside it f is continued by, say, "
        "ρ² e^{−1/(ρ²−1)}; Łojasiewicz's theorem, which the text uses "
        "for full-rank layers and which covers (1.10), is cited and not proved here",
    ),
    Claim(
        "sec-1.2-ranks",
        "identity",
        "A diagonal can be completed to any rank from 1 to d",
        r"\text{the matrix can be completed to any rank from } 1 \text{ to } d",
        _DIAGONAL,
        all_ranks,
        (RANKS,),
        note="where a diagonal entry vanishes, ranks from 1 to d can still be reached, and rank 0 if all do",
    ),
    Claim(
        "sec-3.3-rank",
        "identity",
        "The rank of diagonal completions ranges from 1 to d",
        r"\text{For this choice of energy function, the rank of possible completions ranges from } 1 \text{ to } d",
        _DIAGONAL,
        all_ranks,
        (RANKS,),
        note="rank 0 needs Φ = 0",
    ),
    Claim(
        "sec-1.2-smooth",
        "identity",
        "The metric is smooth on matrices with distinct singular values",
        r"\text{the metric is at least } C^1 \text{ in the open subset of } \mathbb M_d \text{ of matrices with distinct"
        r" singular values}",
        "N = ∞, every width d; refuted at matrices with σ_d = 0, which have distinct singular values too",
        (finite_metric, smooth_form),
        (*_SPECTRUM, SYMMETRIC_FORM, SMOOTH, SINGULAR),
        correction=r"\text{The metric is } C^\infty \text{ in the open subset of } GL(d) \text{ of matrices with distinct"
        r" singular values.}",
        note="as transcribed the set lies in 𝕄_d and holds singular matrices, where D_dd = 1/σ_d² has no finite value; that "
        "singular vectors depend smoothly on W is Lemma 3.1",
    ),
    Claim(
        "sec-1.3.1-symmetry",
        "identity",
        "The entries (1.13) are symmetric in i and l",
        r"\text{The expression is unambiguous due to the symmetry of (1.13) in } i \text{ and } l.",
        "every finite depth N, σ_i ≠ σ_l; the printed form at N = 2, 3",
        (order_of_indices,),
        (CLOSED_FORM,),
        correction=r"\text{The expression } N/\sum_{j=1}^N (\sigma_i^2)^{(N-j)/N} (\sigma_l^2)^{(j-1)/N} \text{ is symmetric"
        r" in } i \text{ and } l.",
        note="as transcribed, with the exponents N − j/N and j/N, (1.13) is not symmetric",
    ),
    Claim(
        "sec-1.3.1-lebesgue",
        "identity",
        "Lebesgue measure on the singular values",
        r"\text{let } d\Sigma \text{ denote Lebesgue measure on } \mathbb R^N",
        "every width d; printed form at (d, N) = (2, 3) and (4, 2)",
        (lebesgue,),
        (LEBESGUE,),
        correction=r"\text{let } d\Sigma \text{ denote Lebesgue measure on } \mathbb R^d",
        note="there are d singular values, whatever the depth",
    ),
    Claim(
        "sec-1.3.1-blowup",
        "limit",
        "Volume density blows up as a singular value tends to zero",
        r"\text{the volume density blows up when passing to the limit } \sigma_i \to 0",
        "every width d, every depth 2 ≤ N ≤ ∞, σ_d → 0 with the other singular values positive and distinct; with respect to "
        "dW and to dΣ dU dV",
        (
            single_factor,
            mixed_limit,
            pair_in_coordinates,
            degenerate_split,
            degenerate,
            volume_ambient_finite,
            volume_svd_finite,
        ),
        (*_SPECTRUM, FINITE, INFINITE, MIXED, DEGENERATE, SINGLE, PAIRS),
        note="at N = 1 the density with respect to dW is 1 and nothing blows up",
    ),
    Claim(
        "sec-1.3.3-diverge",
        "limit",
        "Volume forms diverge as the singular values tend to zero",
        r"\text{the volume forms diverge as the singular values approach zero}",
        "every width d, every depth 2 ≤ N ≤ ∞, density with respect to dW, all singular values tending to 0 together",
        (scaling, scaling_infinite, degree, degree_in_coordinates),
        (*_SPECTRUM, SCALING),
        note="with respect to dΣ dU dV the density is homogeneous of degree d(d − N)/N, so along such a path it diverges for "
        "N > d only",
    ),
    Claim(
        "sec-3.3.2-initial",
        "inequality",
        "Initialising the layers differs from initialising the product",
        r"\text{initializing the end-to-end matrix directly does not lead to the same distribution as initializing individual"
        r" layers a similar way and then taking a product}",
        "independent centred normal entries, every width d, every depth N ≥ 2; compared by the kurtosis of one entry, 3 for W "
        "and 3(1 + 2/d)^{N−1} > 3 for the product",
        (kurtosis, exceeds),
        (KURTOSIS,),
    ),
    Claim(
        "sec-3.4.2-infinite",
        "limit",
        "Volume near singular points can be infinite",
        r"\text{the volume in a domain containing these points can be infinity. The volume, however, is locally finite, so"
        r" working with domains bounded away from singular points}",
        "across a hypersurface of matrices with σ_d = 0 < σ_{d−1}: infinite at N = ∞, finite at every finite N; away from "
        "singular matrices the density is continuous",
        (primitive, vanishing_primitive, pair_split, pair_at_infinite_depth, *logarithmic_primitive),
        (*_SPECTRUM, NEAR, FAR),
        note="the example has N = ∞",
    ),
)

DERIVATION = Derivation("stated_facts", "Facts stated in the text", STEPS, CLAIMS)

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
