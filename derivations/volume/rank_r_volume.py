"""The volume form on matrices of fixed rank: width d, rank r, finite depth N.

At W = U Σ V^T of rank r the tangent space is spanned by the U E_il V^T with i <= r or l <= r.  They are eigenvectors of
A_{N,W}: pairs of positive singular values have the eigenvalues of Lemma 2.4, pairs with one zero the limit σ_l → 0 of
those, and directions with two zeros, which A_{N,W} annihilates, are not tangent.
"""

from __future__ import annotations

from typing import Any

from sympy import Integer, Rational, S, Symbol, log, oo, sqrt

from derivations.sources import CMV, DLN
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames, summand
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at
from derivations.symbols import N, j, sigma_i, sigma_l
from derivations.volume.jacobian import determinant, entry, entry_as_written, in_frames, pair_of_entries
from derivations.volume.measured import density_from_tangents, jacobian, singular_values
from derivations.volume.volume import one_finite
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.pair_products import SIGMA as Sigma
from dlnsym.proofs.methods.pair_products import WIDTH as d
from dlnsym.proofs.methods.pair_products import OrderedPairs, PairProducts, Singles, det, van

# ---------------------------------------------------------------- tangent directions and their eigenvalues

scalars = ExpLogZeroTest()
limits = LimitAtZero()
a, b = Symbol("a", real=True), Symbol("b", real=True)
kappa = Symbol("kappa", positive=True)
LOG = Symbol("L", positive=True)

# entry (i, l) of U^T Ẇ V is a^U_il σ_l − σ_i a^V_il, and there is nothing else off the diagonal
_ENTRIES = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), a: Rational(2, 3), b: Rational(-4, 5)},)
no_direction = Fact(Relation(entry_as_written(a, b, S.Zero, S.Zero, -1), S.Zero), scalars, _ENTRIES)
right_direction = Fact(
    Relation(entry_as_written(a, b, sigma_i, S.Zero, -1), -sigma_i * b),
    scalars,
    _ENTRIES,
    text=(
        "Along a curve of matrices of rank r, entry (i, l) of U^T Ẇ V is a^U_il σ_l − σ_i a^V_il off the diagonal: zero where "
        "both singular values are, free where one is positive.  The tangent space has dimension r² + 2r(d − r)."
    ),
)
left_direction = Fact(Relation(entry_as_written(a, b, S.Zero, sigma_l, -1), sigma_l * a), scalars, _ENTRIES)

mixed_eigenvalue = (sigma_i**2) ** ((N - 1) / N) / N
_MIXED = tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (2, 5))
mixed_limit = Fact(
    Relation(AtZero(eigenvalue(sigma_i, sigma_l), sigma_l), mixed_eigenvalue),
    limits,
    _MIXED,
    text=(
        "For σ_l = 0 only layer j = 1 of A_{N,W}, whose second factor is the identity, is left, and λ_il is "
        "(σ_i²)^{(N−1)/N}/N, which is also the limit of the closed form;"
    ),
)
first_layer = Fact(
    Relation(written.at(summand(sigma_i, sigma_l), {j: 1}), (sigma_i**2) ** ((N - 1) / N)),
    scalars,
    tuple({**p, sigma_l: Rational(5, 3)} for p in _MIXED),
    text="in that layer (σ_l²)^0 = 1: no layer stands below the first.",
)
m = Symbol("m", integer=True, nonnegative=True)
later_layers = Fact(
    Relation(AtZero(written.at(summand(sigma_i, sigma_l, j, m + 2), {j: 2}), sigma_l), S.Zero),
    limits,
    tuple({sigma_i: Rational(7, 2), m: Integer(k)} for k in (0, 3)),
)

annihilated = Fact(
    Relation(AtZero(summand(sigma_i, sigma_l, Integer(1), m + 2), sigma_i, sigma_l), S.Zero),
    limits,
    tuple({m: Integer(k)} for k in (0, 3)),
    text=(
        "for N >= 2 directions with two zero singular values are annihilated, so A_{N,W} maps the tangent space onto itself "
        "and (1.8) defines a metric there."
    ),
)

# at infinite depth, with σ_l = e^{-L} and κ = 1/L
scaled_infinite = kappa * (sigma_i**2 - sigma_l**2) / (2 * (1 + kappa * log(sigma_i)))
degenerate_split = Fact(
    Relation(eigenvalue_at(sigma_i, sigma_l, oo), written.at(scaled_infinite, {kappa: 1 / -log(sigma_l)})),
    scalars,
    ({sigma_i: Rational(7, 2), sigma_l: Rational(1, 9)},),
)
degenerate = Fact(
    Relation(AtZero(scaled_infinite, kappa, sigma_l), S.Zero),
    limits,
    ({sigma_i: Rational(7, 2)},),
    text=(
        "At infinite depth the mixed eigenvalues tend to 0 like 1/|log σ_l|: the metric has no limit on a manifold of fixed "
        "rank."
    ),
)

# ---------------------------------------------------------------- products over the positive singular values

r = Symbol("r", integer=True, positive=True)
corank = Symbol("d-r", integer=True, nonnegative=True)

DENSITY_R, EUCLIDEAN = Symbol("sqrt(det g^N_r)", positive=True), Symbol("dW/(dSigma dU dV)", positive=True)


def _rank_point(width: int, rank: int, depth: int) -> dict[Any, Any]:
    return {
        **singular_values(rank, depth),
        DENSITY_R: density_from_tangents(width, width, rank, depth),
        d: Integer(width),
        r: Integer(rank),
        N: Integer(depth),
    }


def _jacobian_point(width: int, rank: int) -> dict[Any, Any]:
    return {**singular_values(rank), EUCLIDEAN: jacobian(width, width, rank), d: Integer(width), r: Integer(rank)}


# ---------------------------------------------------------------- the density

density_on_rank_r = (
    sqrt(Singles(1 / one_finite))
    * sqrt(OrderedPairs(1 / eigenvalue(sigma_i, sigma_l)))
    * Singles(1 / mixed_eigenvalue) ** (d - r)
)
euclidean_volume = van(Sigma**2) * Singles(sigma_i) ** (2 * (d - r))
ranked = PairProducts(
    ((DENSITY_R, density_on_rank_r), (EUCLIDEAN, euclidean_volume), (d, r + corank)),
    number=r,
    name="factors over pairs, symbolic d and r",
)
RANKS = ((2, 1, 2), (2, 1, 3), (3, 1, 2), (3, 2, 3), (3, 3, 2), (4, 2, 2))
_RANK_POINTS = tuple(_rank_point(*x) for x in RANKS)
constant = N ** (r * (r - 1) / 2 + r * (d - r))
volume_rank_r = Fact(
    Relation(
        DENSITY_R,
        constant * det(Sigma**2) ** ((1 - N) * (1 + 2 * (d - r)) / (2 * N)) * van(Sigma ** (2 / N)) / van(Sigma**2),
    ),
    ranked,
    _RANK_POINTS,
    text=(
        "sqrt(det g) is the product of λ^{-1/2} over the tangent directions: single ones, ordered pairs of positive singular "
        "values, and 2(d − r) mixed ones for each of the r positive singular values."
    ),
)
euclidean = Fact(
    Relation(EUCLIDEAN, van(Sigma**2) * det(Sigma**2) ** (d - r)),
    ranked,
    tuple(_jacobian_point(width, rank) for width, rank, _ in RANKS),
    text=(
        "The Euclidean volume of the manifold in singular coordinates: a block of determinant σ_l² − σ_i² for each pair of "
        "positive singular values, and the factor σ_i twice for each pair with a zero."
    ),
)
in_singular_coordinates = Fact(
    Relation(
        DENSITY_R * euclidean_volume,
        constant * det(Sigma**2) ** ((1 - N) * (1 + 2 * (d - r)) / (2 * N) + d - r) * van(Sigma ** (2 / N)),
    ),
    ranked,
    tuple({k: v for k, v in p.items() if k != DENSITY_R} for p in _RANK_POINTS),
)

OPERATOR = (
    powers_in_frames,
    eigenvector,
    closed_form,
    confluent,
    right_direction,
    mixed_limit,
    first_layer,
    annihilated,
)

CLAIMS = (
    Claim(
        CMV.at("sec-3.4.3-metric"),
        "identity",
        "The geometry on matrices of fixed rank at finite depth",
        r"\text{the DLN geometry for } N < \infty \text{ can be defined on the manifold of fixed rank matrices using"
        r" equation (1.8)}",
        "every width d, every rank 1 ≤ r ≤ d, every finite depth N ≥ 2; at N = 1 the metric is Euclidean",
        (
            *OPERATOR,
            in_frames,
            entry,
            degenerate,
            no_direction,
            right_direction,
            left_direction,
            mixed_limit,
            first_layer,
            later_layers,
            annihilated,
            degenerate_split,
        ),
        note="with (W W^T)^0 = (W^T W)^0 = I, as the layers of (1.4) have it; at infinite depth the mixed eigenvalues "
        "vanish and there is no metric on the manifold",
    ),
    Claim(
        DLN.at("sec-3.4.3-rank-r"),
        "identity",
        "Volume form on matrices of rank r",
        r"\sqrt{\det g^N_r}\, d\mathcal H = N^{\frac{r(r-1)}{2} + r(d-r)} \det(\Sigma_r^2)^{\frac{(1-N)(1+2(d-r))}{2N}}"
        r" \frac{\operatorname{van}(\Sigma_r^{2/N})}{\operatorname{van}(\Sigma_r^2)}\, d\mathcal H",
        "every width d, every rank 1 ≤ r ≤ d, every finite depth N; Σ_r holds the r positive singular values, distinct "
        "and by continuity all; dℋ is the Euclidean volume of the manifold of rank-r matrices",
        (*OPERATOR, in_frames, pair_of_entries, determinant, volume_rank_r, euclidean, in_singular_coordinates),
        note="not in the paper, which treats r = d and d = 2, r = 1; compared with the metric on the span of X W + W Y at "
        "six (d, r, N). In singular coordinates det(Σ_r²)^{d−r} van(Σ_r²) dΣ dU dV is dℋ",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
