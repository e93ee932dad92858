"""The rates of attraction to a minimiser at every depth: (3.16) and bounds from the eigenvalues λ_il.

The rates are the eigenvalues of the observed principal submatrix of g^*; they lie between eigenvalues λ_il, whose
smallest is positive where W is invertible.
"""

from __future__ import annotations

from typing import Any

from sympy import Integer, Matrix, Rational, S, Symbol, exp

from derivations.flow.smooth_svd import eigenvectors_of_operator, operator_from_definition
from derivations.minimisers.linearisation import (
    ANY,
    DEPTHS,
    DIAGONAL,
    LEMMA,
    UPPER_TRIANGLE,
    A,
    R,
    g,
    linearisation,
    observed,
    selection,
    selects,
    spectrum_of,
)
from derivations.points import entries, rational, rational_matrix, rotation
from derivations.sources import CMV, DLN
from derivations.spectrum.diagonalisation import summand
from derivations.spectrum.inequalities import homogeneous, lower, upper
from derivations.symbols import N, j, sigma_l
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    RepeatedDerivative,
    Rewriting,
    T,
    matrices,
    orthogonal,
    symmetric,
)

scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- the rates are means of eigenvalues

K, Lam, xi = matrices("V⊗U Λ ξ")
g_spectral = K * Lam * T(K)
forms = Rewriting((selects, *orthogonal(K), *symmetric(Lam)), ((g, g_spectral), (A, R * g_spectral * T(R))))
z_of_xi = T(K) * T(R) * xi

INTERLACING = "Cauchy's interlacing theorem: the eigenvalues of a principal submatrix of a symmetric matrix lie between those of the matrix"


def _form_point(mask: Matrix) -> dict[Any, Any]:
    roots = [rational(5, 2), rational(2, 3)]
    frame = eigenvectors_of_operator(rotation(2, 1), rotation(2, 2))
    r, operator = selection(mask), operator_from_definition(2, roots)
    return {
        R: r,
        K: frame,
        Lam: spectrum_of(roots, 2),
        A: r * operator * r.transpose(),
        xi: rational_matrix([[2 * n - 3] for n in range(r.nrows())]),
    }


_FORMS = (_form_point(UPPER_TRIANGLE), _form_point(DIAGONAL))
quadratic = Fact(
    Relation(T(xi) * A * xi, T(z_of_xi) * Lam * z_of_xi),
    forms,
    _FORMS,
    text="With z = (V ⊗ U)^T R^T ξ, ξ^T A ξ = z^T Λ z = Σ λ_il z_il² and |z| = |ξ|: every eigenvalue of A is a mean of λ's,",
)
isometry = Fact(Relation(T(z_of_xi) * z_of_xi, T(xi) * xi), forms, _FORMS, text="for z and ξ have the same length.")

# ---------------------------------------------------------------- at finite depth

# σ_i² = σ_l² e^u, u >= 0; N − j = n and j − 1 = k, so N = n + k + 1
u = Symbol("u", positive=True)
n, k = Symbol("n", integer=True, nonnegative=True), Symbol("k", integer=True, nonnegative=True)
depth = n + k + 1
in_u = exp(u * n / depth)
_U = tuple({u: value, n: Integer(3), k: Integer(1)} for value in (Rational(3, 2), Rational(1, 50)))
by_ratio = Fact(
    Relation(summand(sigma_l * exp(u / 2), sigma_l), sigma_l ** (2 - 2 / N) * exp(u * (N - j) / N)),
    scalars,
    ({sigma_l: Rational(5, 3), u: Rational(3, 2), N: Integer(5), j: Integer(2)},),
)
summand_above = Fact(
    Relation(S.One, in_u, "<="),
    RepeatedDerivative(variable=u),
    _U,
    text=(
        "At finite depth every summand of λ_il lies between σ_l^{2−2/N} and σ_i^{2−2/N} for σ_l <= σ_i, and so does their mean: "
        "σ_d^{2−2/N} <= λ_il <= σ_1^{2−2/N}."
    ),
)
summand_below = Fact(
    Relation(in_u, exp(u * (n + k) / depth), "<="), RepeatedDerivative(variable=u, multiplier=exp(-u * n / depth)), _U
)

# ---------------------------------------------------------------- how many there are

number_of_rates = Fact(
    Relation(Integer(len(observed(UPPER_TRIANGLE))), written.total(UPPER_TRIANGLE)),
    scalars,
    (entries("B", UPPER_TRIANGLE),),
    printed=Relation(Integer(len(observed(UPPER_TRIANGLE))), Integer(UPPER_TRIANGLE.rows)),
)

# ---------------------------------------------------------------- claims

BOUNDS = (*LEMMA, quadratic, isometry, homogeneous, lower, upper)

CLAIMS = (
    Claim(
        CMV.at("3.16"),
        "inequality",
        "Lower bound on the rates",
        r"\{\alpha_i\}_1^d: \quad \sigma_d^2 \le \alpha_d \le \alpha_{d-1} \le \dots \le \alpha_1",
        "N = ∞, " + ANY + ", every minimiser in GL(d); the printed count at d = 2, mask (3.26)",
        (*BOUNDS, quadratic, isometry, lower, upper, number_of_rates),
        deviation=Deviation(
            "misprint",
            "whoever counts the rates: there are as many as observed entries",
        ),
        correction=r"\{\alpha_i\}_1^{|\mathcal I|}: \quad \sigma_d^2 \le \alpha_{|\mathcal I|} \le \dots \le \alpha_1 \le \sigma_1^2",
        note="A has |I| = d² − K eigenvalues, not d; the bound holds for all of them",
    ),
    Claim(
        DLN.at("sec-3.2-every-depth"),
        "inequality",
        "Bounds on the rates at every depth",
        r"\sigma_d^{2 - 2/N} \le \lambda_{(k + d^2 - |\mathcal I|)}^N \le \alpha_k \le \lambda_{(k)}^N \le \sigma_1^{2 - 2/N}, \quad"
        r" 1 \le k \le |\mathcal I|",
        DEPTHS + "; λ_(1) ≥ λ_(2) ≥ … are the λ_il sorted",
        (
            *BOUNDS,
            summand_above,
            linearisation,
            quadratic,
            isometry,
            by_ratio,
            summand_below,
            lower,
            upper,
        ),
        theorems=(INTERLACING,),
        note="not printed in the paper, which bounds the rates at N = ∞ only; at N = 1 every rate is 1",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
