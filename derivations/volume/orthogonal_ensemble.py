"""The likeness of (2.26) to the Gaussian Orthogonal Ensemble: the same Vandermonde factor, to the same power.

Symmetric matrices X = Q Λ Q^T have the volume form van(Λ) dΛ dQ: one factor λ_i − λ_l for each pair.  (2.26) has that
factor in logarithms of singular values.  What it lacks is the weight exp(−|X|²/2) of the ensemble.
"""

from __future__ import annotations

from sympy import Expr, Integer, Matrix, Rational, S, Symbol, symbols

from derivations.points import diagonal, generic, rational, rotation
from derivations.sources import CMV
from derivations.volume.volume import change_of_variable, pair_infinite, volume_logarithmic
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Fact, Relation, Rewriting, T, matrices, orthogonal, replace, symmetric, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership

plain = IdealMembership()
X_dot, Q, Lam, D, Omega = matrices(r"\dot{X} Q \Lambda \dot{\Lambda} \Omega")
_skew = generic(2, 3) - generic(2, 3).transpose()
_q, _l, _d = rotation(2, 1), diagonal([rational(7, 2), rational(5, 3)]), diagonal([rational(2, 5), rational(-1, 3)])
moves = Fact(
    Relation(X_dot, Q * (Omega * Lam - Lam * Omega + D) * T(Q)),
    Rewriting(
        (*orthogonal(Q), replace(T(Omega), by=-Omega), *symmetric(Lam, D)),
        ((X_dot, (Q * Omega) * Lam * T(Q) + Q * D * T(Q) + Q * Lam * T(Q * Omega)),),
    ),
    (
        {
            Q: _q,
            Lam: _l,
            D: _d,
            Omega: _skew,
            X_dot: _q * (_skew * _l - _l * _skew + _d) * _q.transpose(),
        },
    ),
    text="A symmetric X = Q Λ Q^T with Q̇ = Q Ω, Ω skew-symmetric, moves by Q (ΩΛ − ΛΩ + Λ̇) Q^T.",
)


def _pairs(width: int) -> tuple[Fact, ...]:
    lam = symbols(f"lambda_1:{width + 1}", real=True)
    omega = [
        [Symbol(f"omega_{i + 1}{l + 1}", real=True) if i < l else S.Zero for l in range(width)] for i in range(width)
    ]
    skew = Matrix(omega) - Matrix(omega).T
    spread = skew * Matrix.diag(*lam) - Matrix.diag(*lam) * skew
    point: dict[Expr, Rational] = {x: Rational(7 - 3 * k, 2) for k, x in enumerate(lam)}
    point |= {x: Rational(2 * k + 1, 3) for k, x in enumerate(sorted(skew.free_symbols, key=str))}
    return tuple(
        Fact(Relation(spread[i, l], (lam[l] - lam[i]) * skew[i, l]), plain, (point,))
        for i in range(width)
        for l in range(i + 1, width)
    )


entries = together(
    "Its entry (i, l) is (λ_l − λ_i) ω_il: the volume form is van(Λ) dΛ dQ, one factor for each pair of eigenvalues, to the first power (β = 1).",
    (*_pairs(2), *_pairs(3)),
)
lam_i, lam_l = symbols("lambda_i lambda_l", real=True)
c = Symbol("c", positive=True)
no_weight = Fact(
    Relation(written.det(Matrix([[1, lam_l + c], [1, lam_i + c]])), lam_i - lam_l),
    plain,
    ({lam_i: Rational(3, 2), lam_l: Rational(1, 5), c: Integer(4)},),
    text=(
        "(2.26) has the factor λ_i − λ_l for each pair too, to the first power, and no weight: it does not change where all λ_i move by c, so that its total is infinite, where the ensemble has "
        "exp(−Σ λ_i²/2)."
    ),
)

CLAIMS = (
    Claim(
        CMV.at("sec-2.3-goe"),
        "remark",
        "Formal similarity to the Gaussian Orthogonal Ensemble",
        r"\text{This shows a strong formal similarity between the DLN and the Gaussian Orthogonal Ensemble of random matrix theory}",
        "N = ∞, every width d: van(Λ) dΛ to the first power in both, multiplied out at d = 2, 3; Λ = log Σ here, eigenvalues there",
        (moves, *entries, pair_infinite, change_of_variable, volume_logarithmic, no_weight),
        note="three differences: (2.26) has no Gaussian weight and infinite mass; its Λ are logarithms of singular values; its frames are two rotations and not one.  At finite depth σ^{2/N} stand in the factor "
        "(thm-1.1), which for N = 1 is that of W^T W with a Gaussian W",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
