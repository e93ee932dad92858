"""The order of the rates of attraction at width two and infinite depth: (3.17).

There g^* is a multiple of the identity and two terms of rank one, of opposite signs.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Expr, Matrix, Rational, S, Symbol, symbols

from derivations.flow.smooth_svd import eigenvectors_of_operator
from derivations.minimisers.attraction_rates import BOUNDS, K, isometry, quadratic
from derivations.points import diagonal, rotation
from derivations.sources import CMV
from derivations.spectrum.inequalities import lower, mean_of_pair, upper
from derivations.symbols import sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Rewriting, T, matrices, orthogonal

scalars = ExpLogZeroTest()

# λ_11 = a, λ_12 = λ_21 = m and λ_22 = b: g^* = m + (a − m) p p^T − (m − b) q q^T, columns p, q of V ⊗ U
a, b, mean = symbols("a b m", positive=True)
F_11, F_22 = matrices("E_{11} E_{22}")
split = Rewriting(orthogonal(K))


def _unit_square(position: int) -> fmpq_mat:
    return diagonal([int(position == c) for c in range(4)])


spectral_split = Fact(
    Relation(
        K * (mean + (a - mean) * F_11 - (mean - b) * F_22) * T(K),
        mean + (a - mean) * K * F_11 * T(K) - (mean - b) * K * F_22 * T(K),
    ),
    split,
    (
        {
            K: eigenvectors_of_operator(rotation(2, 1), rotation(2, 2)),
            F_11: _unit_square(0),
            F_22: _unit_square(3),
            a: fmpq(4),
            b: fmpq(1),
            mean: fmpq(2),
        },
    ),
    text=(
        "For d = 2, g^* = (V ⊗ U) diag(a, m, m, b) (V ⊗ U)^T with a = σ_1², b = σ_2² and m the mean of (2.10), which is m plus two "
        "terms of rank one."
    ),
)


def _vectors(size: int) -> tuple[Matrix, Matrix]:
    """R p and R q: the observed entries of the two columns."""
    p, q = (Matrix([Symbol(f"{name}_{c}", real=True) for c in range(1, size + 1)]) for name in "pq")
    return p, q


def observed_less_mean(size: int) -> Matrix:
    """A − m for ``size`` observed entries."""
    p, q = _vectors(size)
    return (a - mean) * p * p.T - (mean - b) * q * q.T


def _vector_point(size: int) -> dict[Any, Any]:
    free = [entry for vector in _vectors(size) for entry in vector]
    values = {entry: Rational(2 * c - 3, c + 3) for c, entry in enumerate(free)}
    return {**values, a: Rational(4), b: Rational(1), mean: Rational(2)}


p, q = _vectors(2)
two_observed = Fact(
    Relation(written.det(observed_less_mean(2)), -(a - mean) * (mean - b) * (p[0] * q[1] - p[1] * q[0]) ** 2),
    scalars,
    (_vector_point(2),),
    text=(
        "With two observed entries (α_1 − m)(α_2 − m) = det(A − m) = −(a − m)(m − b)(p_1q_2 − p_2q_1)² <= 0, since "
        "b <= m <= a: α_2 <= m <= α_1."
    ),
)
three_observed = Fact(
    Relation(written.det(observed_less_mean(3)), S.Zero),
    scalars,
    (_vector_point(3),),
    text="With three, A − m has rank two, one positive and one negative term: m itself is the middle eigenvalue, α_2 = m.",
)


def only_rate(u_row: tuple[Expr, Expr], v_row: tuple[Expr, Expr]) -> Expr:
    """A where one entry is observed, Σ λ_il U_ri² V_cl², from the rows r of U and c of V."""
    spectrum = [[sigma_1**2, mean_of_pair(sigma_1**2, sigma_2**2)], [mean_of_pair(sigma_1**2, sigma_2**2), sigma_2**2]]
    return sum((spectrum[i][l] * u_row[i] ** 2 * v_row[l] ** 2 for i in (0, 1) for l in (0, 1)), S.Zero)


# W_0 = diag(σ_2, σ_1), entry (1, 1) observed: its row of U and of V is (0, 1)
u_1, u_2, v_1, v_2 = symbols("u_1 u_2 v_1 v_2", real=True)
one_observed = Fact(
    Relation(written.at(only_rate((u_1, u_2), (v_1, v_2)), {u_1: 0, u_2: 1, v_1: 0, v_2: 1}), sigma_2**2),
    scalars,
    ({sigma_1: Rational(2), sigma_2: Rational(1)},),
    text="With one observed entry there is no α_2, and the one rate can be σ_2².",
)

CLAIMS = (
    Claim(
        CMV.at("3.17"),
        "inequality",
        "Order of the rates at width two",
        r"\sigma_2^2 \le \alpha_2 \le \frac{\sigma_1^2 - \sigma_2^2}{\log\sigma_1^2 - \log\sigma_2^2} \le \alpha_1 \le \sigma_1^2",
        "N = ∞, d = 2, every minimiser in GL(2) with σ_1 > σ_2, at least two observed entries: with one there is no α_2",
        (*BOUNDS, spectral_split, two_observed, three_observed, quadratic, isometry, lower, upper, one_observed),
        note="with three observed entries the middle rate α_2 is the middle term; with all four the rates are those of Lemma 2.4",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
