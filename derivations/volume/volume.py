"""Volume forms: Theorem 1.1, (1.15), (1.16), (2.22), (2.25), (2.26), Remark 2.6.

Every density here is a product over single singular values times a product over pairs i < l.  Two such products agree
for every width when their factors agree, and the number of pairs, d(d−1)/2, counts constant factors.
"""

from __future__ import annotations

from typing import Any

from flint import arb
from sympy import Derivative, Expr, Integer, Rational, Symbol, exp, log, oo, sqrt

from derivations.points import rational, rotation
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector
from derivations.spectrum.metric import form_on_vectors, inverted, metric_from_definition, vectorisation
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_i, sigma_l
from derivations.volume.jacobian import DETERMINANTS, VANDERMONDE, determinant, in_frames, pair_of_entries
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.methods.pair_products import SIGMA as Sigma
from dlnsym.proofs.methods.pair_products import WIDTH as d
from dlnsym.proofs.methods.pair_products import OrderedPairs, PairProducts, Singles, det, van

NUMBER_OF_PAIRS = d * (d - 1) / 2

# ---------------------------------------------------------------- the density of the metric

DENSITY, DENSITY_INF = Symbol("sqrt(det g^N)", positive=True), Symbol("sqrt(det g^oo)", positive=True)


def density(eigenvalue_of_pair: Expr, eigenvalue_of_one: Expr) -> Expr:
    """sqrt(det g): g has the eigenvalues 1/λ_il, one for each ordered pair and one for each i = l."""
    return sqrt(Singles(1 / eigenvalue_of_one)) * sqrt(OrderedPairs(1 / eigenvalue_of_pair))


one_finite = (sigma_i**2) ** ((N - 1) / N)
finite = density(eigenvalue(sigma_i, sigma_l), one_finite)
infinite = density(eigenvalue_at(sigma_i, sigma_l, oo), sigma_i**2)
by_pairs = PairProducts(((DENSITY, finite), (DENSITY_INF, infinite)))

_VALUES = [Symbol(f"sigma_{k}", positive=True) for k in (1, 2, 3)]


def _finite_point(depth: int) -> dict[Any, Any]:
    """Width 3; the density is the root of the determinant of the 9 × 9 matrix of (1.8), without its spectrum."""
    roots = [rational(5, 2), rational(3, 2), rational(2, 3)]
    metric = metric_from_definition(rotation(3, 1), rotation(3, 2), roots, depth)
    return {
        "singular values": _VALUES,
        DENSITY: arb(metric.det()).sqrt(),
        N: Integer(depth),
        **{s: Rational(int(r.p), int(r.q)) ** depth for s, r in zip(_VALUES, roots, strict=True)},
    }


def _infinite_point() -> dict[Any, Any]:
    values = [Rational(7, 2), Rational(5, 3), Rational(1, 4)]
    return {"singular values": _VALUES, **dict(zip(_VALUES, values, strict=True))}


_FINITE, _INFINITE = (_finite_point(2), _finite_point(3)), (_infinite_point(),)

volume_ambient_finite = Fact(
    Relation(
        DENSITY, N**NUMBER_OF_PAIRS * det(Sigma**2) ** ((1 - N) / (2 * N)) / van(Sigma**2) * van(Sigma ** (2 / N))
    ),
    by_pairs,
    _FINITE,
)
under_the_root = Fact(
    Relation(
        DENSITY,
        sqrt(
            Singles(1 / (sigma_i**2) ** ((N - 1) / N))
            * OrderedPairs(
                N
                * (sigma_i**2) ** ((1 - N) / N)
                * (1 - (sigma_l**2 / sigma_i**2) ** (1 / N))
                / (1 - sigma_l**2 / sigma_i**2)
            )
        ),
    ),
    by_pairs,
    _FINITE,
)
ratio_of_logs = (log(sigma_i**2) - log(sigma_l**2)) / (sigma_i**2 - sigma_l**2)
volume_ambient_infinite = tuple(
    Fact(Relation(DENSITY_INF, rhs), by_pairs, _INFINITE)
    for rhs in (
        sqrt(1 / det(Sigma**2) * OrderedPairs(ratio_of_logs)),
        1 / sqrt(det(Sigma**2)) * sqrt(OrderedPairs(ratio_of_logs)),
        van(log(Sigma**2)) / (sqrt(det(Sigma**2)) * van(Sigma**2)),
    )
)
volume_svd_finite = Fact(
    Relation(
        DENSITY * van(Sigma**2), N**NUMBER_OF_PAIRS * det(Sigma**2) ** ((1 - N) / (2 * N)) * van(Sigma ** (2 / N))
    ),
    by_pairs,
    tuple({k: v for k, v in p.items() if k != DENSITY} for p in _FINITE),
    text="dW = van(Σ²) dΣ dU dV by Lemma 2.7, which cancels the denominator van(Σ²).",
)
volume_svd_infinite = Fact(
    Relation(DENSITY_INF * van(Sigma**2), van(log(Sigma**2)) / sqrt(det(Sigma**2))), by_pairs, _INFINITE
)
# dΛ = Π dσ_i/σ_i, so a density in Σ is multiplied by Π σ_i
volume_logarithmic = Fact(
    Relation(DENSITY_INF * van(Sigma**2) * Singles(sigma_i), 2**NUMBER_OF_PAIRS * van(log(Sigma))), by_pairs, _INFINITE
)
lam = Symbol("lambda_i", real=True)
_PAIR_POINTS = tuple({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), N: Integer(n)} for n in (2, 5))
change_of_variable = Fact(
    Relation(Derivative(exp(lam), lam), exp(lam)),
    ExpLogZeroTest(),
    ({lam: Rational(3, 2)},),
    text="With Λ = log Σ, dσ_i = σ_i dλ_i.",
)
symmetric_spectrum = Fact(
    Relation(eigenvalue(sigma_i, sigma_l), eigenvalue(sigma_l, sigma_i)),
    ExpLogZeroTest(),
    _PAIR_POINTS,
    text=(
        "g^N has the eigenvalues 1/λ_il, so sqrt(det g^N) is the product of λ_ii^{-1/2} over i and, λ_il being symmetric, of "
        "1/λ_il over i < l."
    ),
)
pair_finite = Fact(
    Relation(
        1 / eigenvalue(sigma_i, sigma_l), N * (sigma_i ** (2 / N) - sigma_l ** (2 / N)) / (sigma_i**2 - sigma_l**2)
    ),
    ExpLogZeroTest(),
    _PAIR_POINTS,
    text="For a pair, 1/λ_il = N (σ_i^{2/N} − σ_l^{2/N})/(σ_i² − σ_l²): over all pairs N^{d(d-1)/2} van(Σ^{2/N})/van(Σ²).",
)
pair_infinite = Fact(
    Relation(1 / eigenvalue_at(sigma_i, sigma_l, oo), ratio_of_logs),
    ExpLogZeroTest(),
    ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)},),
    text="At infinite depth 1/λ_il = (log σ_i² − log σ_l²)/(σ_i² − σ_l²).",
)

_FROM_THE_METRIC = (eigenvector, closed_form, confluent, vectorisation, inverted, form_on_vectors, symmetric_spectrum)
_FROM_THE_JACOBIAN = (in_frames, pair_of_entries, determinant, *VANDERMONDE)
_HAAR = (
    "dU, dV are the invariant measures with density 1 in the entries of U^T dU, V^T dV above the diagonal; probability "
    "measures change the constant only; (U, V) is determined up to 2^d signs"
)
_ANY = "every width d, distinct singular values in decreasing order; where some are equal: sec-1.3.1-continuity"

CLAIMS = (
    Claim(
        CMV.at("thm-1.1"),
        "theorem",
        "Volume forms at finite and infinite depth",
        r"\text{The volume forms of } g^N \text{ and } g^\infty \text{ are (1.15) and (1.16).}",
        "every depth N ≤ ∞, " + _ANY,
        (
            *_FROM_THE_METRIC,
            *_FROM_THE_JACOBIAN,
            pair_finite,
            pair_infinite,
            limit,
            volume_svd_finite,
            volume_svd_infinite,
            volume_ambient_finite,
            *volume_ambient_infinite[-1:],
        ),
        theorems=(DETERMINANTS,),
        note=_HAAR + "; the text before it takes dΣ on ℝ^N where there are d singular values",
    ),
    Claim(
        CMV.at("1.15"),
        "identity",
        "Volume form at finite depth",
        r"\sqrt{\det g^N}\, dW = N^{\frac{d(d-1)}{2}} \det(\Sigma^2)^{\frac{1-N}{2N}} \operatorname{van}(\Sigma^{2/N})\,"
        r" d\Sigma\, dU\, dV",
        "every finite depth N, " + _ANY,
        (*_FROM_THE_METRIC, *_FROM_THE_JACOBIAN, pair_finite, volume_svd_finite, volume_ambient_finite),
        theorems=(DETERMINANTS,),
        note=_HAAR,
    ),
    Claim(
        CMV.at("1.16"),
        "identity",
        "Volume form at infinite depth",
        r"\sqrt{\det g^\infty}\, dW = \frac{\operatorname{van}(\log\Sigma^2)}{\sqrt{\det(\Sigma^2)}}\, d\Sigma\, dU\, dV",
        "N = ∞, " + _ANY,
        (*_FROM_THE_METRIC, *_FROM_THE_JACOBIAN, pair_infinite, limit, volume_svd_infinite),
        theorems=(DETERMINANTS,),
        note=_HAAR,
    ),
    Claim(
        CMV.at("2.22"),
        "identity",
        "Volume density at infinite depth, with respect to dW",
        r"\sqrt{\det g^\infty}\, dW = \sqrt{\frac{1}{\sigma_1^2 \cdots \sigma_d^2} \prod_{i \ne j}"
        r" \frac{\log\sigma_i^2 - \log\sigma_j^2}{\sigma_i^2 - \sigma_j^2}}\, dW = \frac{1}{\sqrt{\det(\Sigma^2)}}"
        r" \prod_{i<j} \frac{\log\sigma_i^2 - \log\sigma_j^2}{\sigma_i^2 - \sigma_j^2}\, dW ="
        r" \frac{\operatorname{van}(\log\Sigma^2)}{\sqrt{\det(\Sigma^2)} \operatorname{van}(\Sigma^2)}\, dW",
        "N = ∞, " + _ANY,
        (*_FROM_THE_METRIC, pair_infinite, limit, *volume_ambient_infinite),
        theorems=(DETERMINANTS,),
    ),
    Claim(
        CMV.at("2.25"),
        "identity",
        "Volume density at finite depth, with respect to dW",
        r"\sqrt{\det g^N}\, dW = \sqrt{\prod_i \frac{1}{(\sigma_i^2)^{\frac{N-1}{N}}} \prod_{i \ne l} N"
        r" (\sigma_i^2)^{\frac{1-N}{N}} \frac{1 - (\frac{\sigma_l^2}{\sigma_i^2})^{\frac1N}}"
        r"{1 - \frac{\sigma_l^2}{\sigma_i^2}}}\, dW = \frac{N^{\frac{d(d-1)}{2}} \det(\Sigma^2)^{\frac{1-N}{2N}}}"
        r"{V(\Sigma^2)} V(\Sigma^{2/N})\, dW",
        "every finite depth N, " + _ANY,
        (*_FROM_THE_METRIC, pair_finite, under_the_root, volume_ambient_finite),
        theorems=(DETERMINANTS,),
        note="V stands for van; the density is compared with the determinant of the 9 × 9 matrix of (1.8) at d = 3, N = 2, 3",
    ),
    Claim(
        CMV.at("2.26"),
        "identity",
        "Volume form in logarithms of the singular values",
        r"\sqrt{\det g^\infty}\, dW = 2^{\frac{d(d-1)}{2}} \operatorname{van}\Lambda\, d\Lambda\, dU\, dV",
        "N = ∞, " + _ANY,
        (*_FROM_THE_METRIC, *_FROM_THE_JACOBIAN, pair_infinite, change_of_variable, volume_logarithmic),
        theorems=(DETERMINANTS,),
        note=_HAAR,
    ),
    Claim(
        CMV.at("rem-2.6"),
        "remark",
        "Volume form in new coordinates",
        r"\Lambda = \log\Sigma: \quad \frac{d\lambda_i}{d\sigma_i} = \frac{1}{\sigma_i}, \quad \sqrt{\det g^\infty}\, dW"
        r" = 2^{\frac{d(d-1)}{2}} \operatorname{van}\Lambda\, d\Lambda\, dU\, dV",
        "N = ∞, " + _ANY,
        (
            *_FROM_THE_METRIC,
            *_FROM_THE_JACOBIAN,
            pair_infinite,
            change_of_variable,
            Fact(
                Relation(Derivative(log(sigma_i), sigma_i), 1 / sigma_i), ExpLogZeroTest(), ({sigma_i: Rational(7, 2)},)
            ),
            volume_logarithmic,
        ),
        theorems=(DETERMINANTS,),
        note="the likeness to random matrix ensembles that it points out is not a statement with a truth value",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
