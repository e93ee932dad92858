"""The metric in singular coordinates: (1.12)–(1.14), (2.17), (2.18).

With column-major vectors, W ↦ U W V^T is the Kronecker product V ⊗ U, an orthogonal matrix; in the basis that it
defines A_{N,W} is diagonal, so the matrix of (1.8) is (V ⊗ U) diag(1/λ_il) (V ⊗ U)^T at every width and depth.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Expr, IndexedBase, Integer, Rational, Sum, Symbol, log, oo, symbols

from derivations.executed import gives
from derivations.points import diagonal, generic, rational, rational_matrix, rotation
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames, summand
from derivations.spectrum.spectrum import (
    closed_form,
    confluent,
    diagonal_limit,
    eigenvalue,
    eigenvalue_at,
    eigenvalue_sum,
    limit,
    symmetric_form,
)
from derivations.symbols import N, j, sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.algebra.letters import T
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    inverse,
    matrices,
    orthogonal,
    symmetric,
)
from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.model import Variant

# ---------------------------------------------------------------- vec(U X V^T) = (V ⊗ U) vec(X), every width

# Entry (a, b) of a d × d matrix stands at place b d + a of its column-major vector (counted from 0), and by
# definition entry (b d + a, e d + c) of V ⊗ U is V_be U_ac.
a, b, c, e, d = symbols("a b c e d", integer=True, nonnegative=True)
U_, V_, X_ = IndexedBase("U"), IndexedBase("V"), IndexedBase("X")


def entry_of_product(row: Symbol, column: Symbol) -> Expr:
    """(U X V^T)_{row, column}, one summand over (c, e)."""
    return U_[row, c] * X_[c, e] * V_[column, e]


def kronecker(first: IndexedBase, second: IndexedBase, row: tuple[Any, Any], column: tuple[Any, Any]) -> Expr:
    """Entry of first ⊗ second at places (slow, fast) of its row and column."""
    return first[row[0], column[0]] * second[row[1], column[1]]


# place (slow, fast) = (column, row) of the column-major vector
vectorised = EntryPolynomials()

_INDEXED = {U_: generic(3, 1), V_: generic(3, 2), X_: generic(3, 3), a: 0, b: 1, c: 2, e: 0}

# ---------------------------------------------------------------- the quadratic form

K, Lam, D, z1, z2 = matrices("V⊗U Λ D vec(Z_1) vec(Z_2)")
diagonalised = Rewriting((*orthogonal(K), *symmetric(Lam, D), *inverse(Lam, D)))


def _kronecker_product(v: fmpq_mat, u: fmpq_mat) -> fmpq_mat:
    n = v.nrows()
    return rational_matrix([[v[r // n, k // n] * u[r % n, k % n] for k in range(n * n)] for r in range(n * n)])


def _form_point(depth: int) -> dict[Any, Any]:
    """Λ from the sum (2.9) at singular values that are N-th powers, column-major: place l d + i holds λ_il."""
    u, v = rotation(2, 1), rotation(2, 2)
    roots = [rational(5, 2), rational(2, 3)]
    lam = [
        sum((roots[i] ** (2 * (depth - k)) * roots[l] ** (2 * (k - 1)) for k in range(1, depth + 1)), fmpq(0)) / depth
        for l in range(2)
        for i in range(2)
    ]
    column = [generic(4, seed) for seed in (5, 6)]
    return {
        K: _kronecker_product(v, u),
        Lam: diagonal(lam),
        D: diagonal([1 / x for x in lam]),
        z1: column[0],
        z2: column[1],
        METRIC: metric_from_definition(u, v, roots, depth),
        U_kron: _kronecker_product(u, v),
    }


def metric_from_definition(u: fmpq_mat, v: fmpq_mat, roots: list[fmpq], depth: int) -> fmpq_mat:
    """Matrix of (1.8) by applying (1.6) to every matrix unit and inverting: no spectrum, no singular coordinates.

    The singular values are the N-th powers of ``roots``, which makes the real powers of (1.6) rational.
    """
    d = len(roots)
    left = [u * diagonal([r ** (2 * (depth - k)) for r in roots]) * u.transpose() for k in range(1, depth + 1)]
    right = [v * diagonal([r ** (2 * (k - 1)) for r in roots]) * v.transpose() for k in range(1, depth + 1)]
    columns = []
    for col in range(d):
        for row in range(d):
            unit = rational_matrix([[int((r, s) == (row, col)) for s in range(d)] for r in range(d)])
            image = sum((p * unit * q for p, q in zip(left, right, strict=True)), unit * fmpq(0)) * fmpq(1, depth)
            columns.append([image[r, s] for s in range(d) for r in range(d)])
    return rational_matrix(columns).transpose().inv()


METRIC, U_kron = matrices("g U⊗V")
metric_form = Rewriting((*orthogonal(K), *symmetric(Lam, D), *inverse(Lam, D)), ((METRIC, K * D * T(K)),))
_FORM_POINTS = (_form_point(2), _form_point(3))
inverted = Fact(
    Relation((K * Lam * T(K)) * (K * D * T(K)), Integer(1)),
    diagonalised,
    _FORM_POINTS,
    text=(
        "V ⊗ U is orthogonal, so if A_{N,W} is (V ⊗ U) Λ (V ⊗ U)^T on vectors, with Λ = diag(λ_il), its inverse is "
        "(V ⊗ U) D (V ⊗ U)^T with D = Λ^{-1}, whose entries are 1/λ_il,"
    ),
)
form_on_vectors = Fact(
    Relation(T((K * D * T(K)) * z1) * z2, T(z1) * (K * D * T(K)) * z2),
    diagonalised,
    _FORM_POINTS,
    text="and g(Z_1, Z_2) = tr(A^{-1}(Z_1)^T Z_2) = vec(Z_1)^T (V ⊗ U) D (V ⊗ U)^T vec(Z_2).",
)
factorised = Fact(
    Relation(METRIC, K * D * T(K)),
    metric_form,
    _FORM_POINTS,
    wrong=(Variant("U ⊗ V in place of V ⊗ U", Relation(METRIC, U_kron * D * T(U_kron))),),
)
entry = Symbol("k", real=True)
"""An entry of V ⊗ U."""
vectorisation = Fact(
    Relation(entry_of_product(a, b), written.at(entry * X_[c, e], {entry: kronecker(V_, U_, (b, a), (e, c))})),
    vectorised,
    (_INDEXED,),
    text=(
        "Entry (a, b) of U X V^T is the sum over (c, e) of U_ac X_ce V_be, and V_be U_ac is the entry of V ⊗ U in the row "
        "of (a, b) and the column of (c, e): vec(U X V^T) = (V ⊗ U) vec(X) for column-major vectors of every width."
    ),
    wrong=(
        Variant(
            "row-major vectors",
            Relation(entry_of_product(a, b), written.at(entry * X_[c, e], {entry: kronecker(U_, V_, (b, a), (e, c))})),
        ),
    ),
)

# ---------------------------------------------------------------- the diagonal entries

reciprocal = ExpLogZeroTest()
lam = Symbol("lambda_il", positive=True)


def _reciprocal(eigenvalue: Expr) -> Expr:
    """1/λ_il at an eigenvalue, as it is written."""
    return written.at(1 / lam, {lam: eigenvalue})


POINTS = tuple({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), N: Integer(n)} for n in (2, 5))
entry_finite = Fact(
    Relation(_reciprocal(eigenvalue_sum(sigma_i, sigma_l)), N / Sum(summand(sigma_i, sigma_l), (j, 1, N))),
    EqualSummands(),
    POINTS,
    # literally: exponents N − j/N and j/N
    printed=Relation(
        _reciprocal(eigenvalue_sum(sigma_i, sigma_l)),
        N / Sum((sigma_i**2) ** (N - j / N) * (sigma_l**2) ** (j / N), (j, 1, N)),
    ),
    wrong=(
        Variant(
            "exponents (N − j)/N and j/N",
            Relation(
                _reciprocal(eigenvalue_sum(sigma_i, sigma_l)),
                N / Sum((sigma_i**2) ** ((N - j) / N) * (sigma_l**2) ** (j / N), (j, 1, N)),
            ),
        ),
    ),
)
entry_infinite = Fact(
    Relation(_reciprocal(eigenvalue_at(sigma_i, sigma_l, oo)), 2 * log(sigma_i / sigma_l) / (sigma_i**2 - sigma_l**2)),
    reciprocal,
    ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)},),
)

_RESTS = (powers_in_frames, eigenvector, vectorisation, inverted, form_on_vectors)


ENTRIES = (
    gives(
        written.at(1 / eigenvalue(sigma_i, sigma_l), {sigma_i: 2, sigma_l: 1, N: 2}),
        Rational(2, 3),
        "1/λ_12 at N = 2, σ = (2, 1)",
    ),
)

CLAIMS = (
    Claim(
        CMV.at("1.12"),
        "identity",
        "Metric in singular coordinates",
        r"g^N = (V \otimes U) D^N(\Sigma) (V \otimes U)^T",
        "every depth N ≤ ∞, every width d, column-major vectors",
        (*_RESTS, vectorisation, factorised),
    ),
    Claim(
        CMV.at("1.13"),
        "identity",
        "Diagonal entries at finite depth",
        r"D_{il}^N = \frac{N}{\sum_{j=1}^N (\sigma_i^2)^{N-j/N} (\sigma_l^2)^{j/N}}",
        "every finite depth N, every width d",
        (*_RESTS, entry_finite),
        deviation=Deviation(
            "misprint",
            "whoever computes with it: the exponents are wrong in either reading, those of (2.9) are right",
        ),
        correction=r"D_{il}^N = \frac{N}{\sum_{j=1}^N (\sigma_i^2)^{(N-j)/N} (\sigma_l^2)^{(j-1)/N}}",
        note="the exponents (N − j)/N and j/N do not hold either; that reading is among the rejected variants",
    ),
    Claim(
        CMV.at("1.14"),
        "identity",
        "Diagonal entries at infinite depth",
        r"D_{il}^\infty = \frac{2\log(\sigma_i/\sigma_l)}{\sigma_i^2 - \sigma_l^2}\ (i \ne l), \quad"
        r" D_{ii} = \frac{1}{\sigma_i^2}",
        "every width d, distinct singular values; by continuity all",
        (*_RESTS, limit, confluent, diagonal_limit, symmetric_form, entry_infinite),
    ),
    Claim(
        CMV.at("2.17"),
        "identity",
        "Matrix of the metric",
        r"g^N = (V \otimes U) D^N(\Sigma) (V \otimes U)^T",
        "every depth N ≤ ∞, every width d, column-major vectors",
        (*_RESTS, vectorisation, factorised),
    ),
    Claim(
        CMV.at("2.18"),
        "definition",
        "Entries of the diagonal operator",
        r"D^N \text{ has the entries } \frac{1}{\lambda_{il}^N}, \quad 1 \le i, l \le d",
        "every depth N ≤ ∞, every width d",
        (closed_form,),
        executes=ENTRIES,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
