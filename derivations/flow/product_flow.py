"""The flow of the end-to-end matrix itself at width two, smooth where singular values are equal: from (1.6), (2.9), (2.10).

The logarithm of |det W| is carried beside W, because the entries of W do not hold a σ_2 far below σ_1; it enters the
operator on the halves of W through ρ = log(σ_1/σ_2) alone.
"""

from __future__ import annotations

from sympy import Expr, Integer, Matrix, Rational, S, Symbol, exp, log, oo

from derivations.flow.angles import R_phi, R_theta, lam_11, lam_22
from derivations.flow.clocks import clock, on_clock
from derivations.flow.halves import (
    ACROSS,
    ALONG,
    AT_EIGENVALUES,
    AT_ENTRIES,
    AT_FRAMES,
    AT_G,
    AT_SIZES,
    FROM,
    OURS,
    SCOPE,
    M,
    Pair,
    dot,
    g_11,
    g_22,
    gap,
    halves,
    in_frames,
    lengths,
    operator,
    size,
    whole,
)
from derivations.flow.singular_flow import diagonal_rate
from derivations.flow.smooth_svd import free_matrix
from derivations.sources import DLN
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_at
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.algebra.functions import Level, elementary
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, together

scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- the determinant

Z = free_matrix("n", 2)


def cofactors(m: Matrix) -> Matrix:
    return Matrix([[m[1, 1], -m[1, 0]], [-m[0, 1], m[0, 0]]])


def _jacobi(s: Expr) -> Fact:
    (p, q), (a, b) = halves(M, s), halves(Z, s)
    derivative = sum((c * n for c, n in zip(cofactors(M), Z, strict=True)), S.Zero)
    point = {**AT_ENTRIES, **{n: Rational(k - 2, k + 3) for k, n in enumerate(Z)}}
    return Fact(Relation(derivative, s * (dot(p, a) - dot(q, b)) / 2), scalars, (point,))


jacobi = together(
    "The derivative of det W along Z is ⟨cof W, Z⟩, in halves s (p·a − q·b)/2.",
    (_jacobi(S.One), _jacobi(S.NegativeOne)),
)
derivative_of_product = Fact(
    Relation(
        (size * (lam_11 * g_11 + lam_22 * g_22) - gap * (lam_11 * g_11 - lam_22 * g_22)) / (2 * sigma_1 * sigma_2),
        lam_11 / sigma_1 * g_11 + lam_22 / sigma_2 * g_22,
    ),
    scalars,
    ({**AT_EIGENVALUES, **AT_G, **AT_SIZES},),
    text=(
        "So with Z = −A(∂E), d log|det W|/dt = −(λ_11 G_11/σ_1 + λ_22 G_22/σ_2): finite as σ_2 → 0 for N ≥ 2. The sign of det W "
        "does not change."
    ),
)

# ---------------------------------------------------------------- weights on the clock dt = (σ_1 + σ_2)^{2/N−1} dτ

rho = Symbol("rho", positive=True)
"""ρ = log(σ_1/σ_2)."""


def share(z: Expr) -> Expr:
    """σ_1/(σ_1 + σ_2)."""
    return (1 + z) / 2


def mixed_weight(larger: Expr, z: Expr, rho: Expr, depth: Expr = N) -> Expr:
    """λ_12 dt/dτ over σ_1 + σ_2, with ``larger`` the share of σ_1."""
    return larger ** (-2 / depth) * z / elementary(-Level(-2 * rho, depth))


def single_weights(larger: Expr, rho: Expr, power: Expr) -> Pair:
    """(σ_i/(σ_1 + σ_2))^power, i = 1, 2, with ``larger`` the share of σ_1.

    With power 2 − 2/N they are λ_ii dt/dτ over σ_1 + σ_2; with 1 − 2/N, λ_ii/σ_i dt/dτ.
    """
    return larger**power, larger**power * exp(-power * rho)


def half_sum(weights: Pair) -> Expr:
    return (weights[0] + weights[1]) / 2


def half_gap(weights: Pair) -> Expr:
    return (weights[0] - weights[1]) / 2


SIZED, RATED = 2 - 2 / N, 1 - 2 / N
"""Powers of a singular value in λ_ii and in λ_ii/σ_i."""

r = Symbol("r", positive=True)
"""σ_1 + σ_2; what holds for any r is proved for any r."""
log_size = Symbol("y_r", real=True)

log_of_ratio = log(sigma_1 / sigma_2)
_VALUES = {sigma_1: Rational(7, 2), sigma_2: Rational(5, 3), r: Rational(31, 6)}
_AT_DEPTHS = tuple({**_VALUES, N: Integer(n)} for n in (1, 3))
of_sizes = (sigma_1**2 - sigma_2**2) / r**2


def _scaled(value: Expr, weight: Expr, depth: Expr = N) -> Fact:
    points = (_VALUES,) if depth == oo else _AT_DEPTHS
    return Fact(Relation(written.at(clock(log_size, depth), {log_size: log(r)}) * value, weight), scalars, points)


def _single(s: Expr) -> Expr:
    """λ_ii, (2.9) with i = l."""
    return (s**2) ** ((N - 1) / N)


shares = together(
    "The shares of σ_1 and σ_2 in their sum are (1 ± z)/2, and z = (σ_1² − σ_2²)/(σ_1 + σ_2)².",
    (
        Fact(Relation(left, right), scalars, (AT_SIZES,))
        for left, right in (
            (share(gap / size), sigma_1 / size),
            (share(-gap / size), sigma_2 / size),
            (of_sizes.subs(r, size), gap / size),
        )
    ),
)

mixed = _scaled(eigenvalue(sigma_1, sigma_2), r * mixed_weight(sigma_1 / r, of_sizes, log_of_ratio)).explained(
    "On this clock λ_12 becomes (σ_1 + σ_2) z/(N z_1^{2/N} (1 − e^{−2ρ/N})), z_1 the share of σ_1: on the scale of W it "
    "depends on the ratio of the singular values alone."
)
mixed_limit = _scaled(
    eigenvalue_at(sigma_1, sigma_2, oo), r * mixed_weight(sigma_1 / r, of_sizes, log_of_ratio, oo), oo
).explained("At infinite depth it is (σ_1 + σ_2) z/(2ρ).")
weights = together(
    "λ_ii becomes (σ_1 + σ_2) times (σ_i/(σ_1 + σ_2))^{2−2/N}, and λ_ii/σ_i the power 1 − 2/N of the same ratio.",
    (
        *shares,
        mixed,
        mixed_limit,
        *(
            _scaled(_single(s), r * weight)
            for s, weight in zip((sigma_1, sigma_2), single_weights(sigma_1 / r, log_of_ratio, SIZED), strict=True)
        ),
        *(
            _scaled(_single(s) / s, weight)
            for s, weight in zip((sigma_1, sigma_2), single_weights(sigma_1 / r, log_of_ratio, RATED), strict=True)
        ),
        *(_scaled(s**2, r * (s / r) ** 2, oo) for s in (sigma_1, sigma_2)),
    ),
)

in_g = Fact(
    Relation(half_sum((lam_11, lam_22)) * ALONG + half_gap((lam_11, lam_22)) * ACROSS, lam_11 * g_11 + lam_22 * g_22),
    scalars,
    ({**AT_EIGENVALUES, **AT_G},),
)

# ---------------------------------------------------------------- W and log|det W| brought together again

log_det = Symbol("ell", real=True)
det_over_first = exp(log_det) / sigma_1
"""σ_2 from the carried logarithm."""


def projected(p: Pair, q: Pair, lengths: Pair, larger: Expr, smaller: Expr) -> tuple[Pair, Pair]:
    """Halves with the same directions whose lengths are σ_1 + σ_2 and σ_1 − σ_2."""
    to_p, to_q = (larger + smaller) / lengths[0], (larger - smaller) / lengths[1]
    return (to_p * p[0], to_p * p[1]), (to_q * q[0], to_q * q[1])


together_again = Fact(
    Relation(((sigma_1 + det_over_first) ** 2 - (sigma_1 - det_over_first) ** 2) / 4, exp(log_det)),
    scalars,
    ({sigma_1: Rational(7, 2), log_det: Rational(-3)},),
    text=(
        "The matrix with the directions of p and q, the same σ_1 and σ_2 = e^ℓ/σ_1 has |det| = e^ℓ: rounding and truncation "
        "in W are taken out of its determinant."
    ),
)

frames_kept = tuple(
    Fact(Relation(entry, wanted), scalars, ({**AT_FRAMES, log_det: Rational(-3)},))
    for s in (S.One, S.NegativeOne)
    for entry, wanted in zip(
        whole(*projected(*in_frames(Matrix.diag(sigma_1, s * sigma_2), s), (size, gap), sigma_1, det_over_first), s),
        R_theta * Matrix.diag(sigma_1, s * det_over_first) * R_phi.T,
        strict=True,
    )
)

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-product-flow"),
        "identity",
        "The flow at width two in W and log|det W|, on a rescaled clock",
        r"dt = (\sigma_1 + \sigma_2)^{2/N - 1} d\tau:\quad \frac{dW}{d\tau} = -(\sigma_1 + \sigma_2)^{2/N-1}"
        r" A_{N,W}(\partial E),\quad \frac{d}{d\tau}\log|\det W| = -\sum_i"
        r" \left(\tfrac{\sigma_i}{\sigma_1 + \sigma_2}\right)^{1 - 2/N} G_{ii}",
        SCOPE,
        (
            *FROM,
            diagonal_rate,
            on_clock,
            *operator,
            *jacobi,
            derivative_of_product,
            *shares,
            mixed,
            mixed_limit,
            *weights,
            in_g,
        ),
        note=OURS + "; t = ∫ (σ_1 + σ_2)^{2/N−1} dτ leads back to flow time",
    ),
    Claim(
        DLN.at("sec-3.1-consistent"),
        "identity",
        "A matrix with a given determinant and the same singular vectors",
        r"\sigma_2 \to e^{\ell}/\sigma_1:\quad \det W = s e^{\ell}",
        "d = 2, either sign s of det W",
        (*lengths, together_again, *frames_kept),
        note=OURS,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
