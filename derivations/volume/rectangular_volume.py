"""The volume of m × n matrices of rank r, for every shape, rank and finite depth.

As for square matrices, the density is a product over the tangent directions: single singular values, pairs of them, and
the directions that pair a positive singular value with a zero, of which there are m + n − 2r for each.
"""

from __future__ import annotations

from typing import Any

from sympy import Integer, Symbol, sqrt

from derivations.sources import DLN
from derivations.spectrum.rectangular import below, beside, directions
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue
from derivations.symbols import N, sigma_i, sigma_l
from derivations.volume.jacobian import determinant, in_frames, pair_of_entries
from derivations.volume.measured import density_from_tangents, jacobian, singular_values
from derivations.volume.rank_r_volume import left_direction, mixed_eigenvalue, mixed_limit, r, right_direction
from derivations.volume.volume import one_finite
from dlnsym.proofs import Claim, Fact, Relation
from dlnsym.proofs.methods.pair_products import SIGMA as Sigma
from dlnsym.proofs.methods.pair_products import OrderedPairs, PairProducts, Singles, det, van

m, n = (Symbol(letter, integer=True, positive=True) for letter in "mn")
outside = m + n - 2 * r
"""The tangent directions that pair one positive singular value with a zero."""
DENSITY, EUCLIDEAN = Symbol("sqrt(det g^N)", positive=True), Symbol("dW/(dSigma dU dV)", positive=True)


def _point(rows: int, columns: int, rank: int, depth: int) -> dict[Any, Any]:
    return {
        **singular_values(rank, depth),
        DENSITY: density_from_tangents(rows, columns, rank, depth),
        m: Integer(rows),
        n: Integer(columns),
        r: Integer(rank),
        N: Integer(depth),
    }


def _jacobian_point(rows: int, columns: int, rank: int) -> dict[Any, Any]:
    return {
        **singular_values(rank),
        EUCLIDEAN: jacobian(rows, columns, rank),
        m: Integer(rows),
        n: Integer(columns),
        r: Integer(rank),
    }


SHAPES = ((1, 3, 1, 2), (3, 2, 2, 3), (2, 4, 1, 3), (3, 4, 2, 2), (3, 3, 2, 2))

# ---------------------------------------------------------------- the density

density = (
    sqrt(Singles(1 / one_finite))
    * sqrt(OrderedPairs(1 / eigenvalue(sigma_i, sigma_l)))
    * sqrt(Singles(1 / mixed_eigenvalue)) ** outside
)
euclidean_volume = van(Sigma**2) * Singles(sigma_i) ** outside
more_rows, more_columns = (Symbol(f"{side}-r", integer=True, nonnegative=True) for side in "mn")
ranked = PairProducts(
    ((DENSITY, density), (EUCLIDEAN, euclidean_volume), (m, r + more_rows), (n, r + more_columns)),
    number=r,
    name="factors over pairs, symbolic m, n and r",
)
_POINTS = tuple(_point(*shape) for shape in SHAPES)
volume = Fact(
    Relation(
        DENSITY,
        N ** (r * (r - 1) / 2 + r * outside / 2)
        * det(Sigma**2) ** ((1 - N) * (1 + outside) / (2 * N))
        * van(Sigma ** (2 / N))
        / van(Sigma**2),
    ),
    ranked,
    _POINTS,
    text=(
        "sqrt(det g) is the product of λ^{−1/2} over the tangent directions: single ones, ordered pairs of positive singular "
        "values, and m + n − 2r mixed ones for each of the r positive singular values."
    ),
)
euclidean = Fact(
    Relation(EUCLIDEAN, van(Sigma**2) * det(Sigma**2) ** (outside / 2)),
    ranked,
    tuple(_jacobian_point(*shape[:3]) for shape in SHAPES),
    text=(
        "In singular coordinates the Euclidean volume has a block of determinant σ_l² − σ_i² for each pair of positive "
        "singular values, and the factor σ_i for each direction that pairs σ_i with a zero."
    ),
)
phi_squared = N**2 * (sigma_i**2) ** (1 / N)
"""φ_i² for φ_i = N σ_i^{1/N}, in which the metric along Σ is Σ_i dφ_i²."""
in_singular_coordinates = Fact(
    Relation(
        DENSITY * euclidean_volume,
        N ** (r * (r - 1) / 2)
        * det(Sigma**2) ** ((1 - N) / (2 * N))
        * van(Sigma ** (2 / N))
        * Singles(phi_squared / N) ** (outside / 2),
    ),
    ranked,
    tuple({k: v for k, v in p.items() if k != DENSITY} for p in _POINTS),
    text="Together these are the volume (1.15) of r × r matrices, times (φ_i²/N)^{1/2} for each such direction, φ_i = N σ_i^{1/N}.",
)

CLAIMS = (
    Claim(
        DLN.at("rectangular-volume"),
        "identity",
        "Volume form on m × n matrices of rank r",
        r"\sqrt{\det g^N}\, d\mathcal H = N^{\frac{r(r-1)}{2}} \det(\Sigma^2)^{\frac{1-N}{2N}} \operatorname{van}(\Sigma^{2/N})"
        r" \prod_i \left(\tfrac{\varphi_i^2}{N}\right)^{\frac{m+n-2r}{2}} d\Sigma\, dU\, dV, \quad \varphi_i = N \sigma_i^{1/N}",
        "every shape m × n, every rank 1 ≤ r ≤ min(m, n), every finite depth N; distinct positive singular values, and by "
        "continuity all; dℋ is the Euclidean volume of the manifold, which for r = min(m, n) is dW",
        (
            closed_form,
            confluent,
            right_direction,
            left_direction,
            mixed_limit,
            below,
            beside,
            directions,
            in_frames,
            pair_of_entries,
            determinant,
            volume,
            euclidean,
            in_singular_coordinates,
        ),
        note="compared with the metric on the span of X W + W Y at five (m, n, r, N); dU, dV are the entries of U^T dU and "
        "V^T dV for completed U and V",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
