"""The spectrum of A_{N,W} at every depth and its infinite-depth limit: (1.9), (2.9), (2.10), (2.15), (2.16), Lemma 2.4.

The operator being diagonal in singular coordinates, matrices of every width come down to one function of two singular
values; a telescoping sum gives its closed form for symbolic N, and a power series in 1/N its limit and first correction.
"""

from __future__ import annotations

from sympy import Expr, Integer, Integral, Limit, Rational, Sum, Symbol, log, oo

from derivations.executed import gives
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames, summand
from derivations.symbols import N, j, sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.algebra.functions import Level, sinhc
from dlnsym.proofs import Antiderivative, Claim, DepthLimit, ExpLogZeroTest, Fact, Relation, Telescoping

# ---------------------------------------------------------------- definitions


def eigenvalue_sum(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(2.9), first form: the definition of λ_il^N."""
    return Sum(summand(s_i, s_l, j, depth), (j, 1, depth)) / depth


def eigenvalue(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(2.9), second form, for σ_i ≠ σ_l."""
    ratio = s_l**2 / s_i**2
    return (s_i**2) ** ((depth - 1) / depth) / depth * (1 - ratio) / (1 - ratio ** (1 / depth))


def gap(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """N (σ_i^{2/N} − σ_l^{2/N}) at every depth N ≤ ∞: 2 log(σ_i/σ_l) at N = ∞."""
    return s_l ** (2 / depth) * Level(2 * log(s_i / s_l), depth)


def eigenvalue_at(s_i: Expr, s_l: Expr, depth: Expr) -> Expr:
    """λ_il at every depth N ≤ ∞ in one formula, for σ_i ≠ σ_l: (2.9) at finite depth, (2.10) at N = ∞."""
    return (s_i**2 - s_l**2) / gap(s_i, s_l, depth)


def eigenvalue_symmetric(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """A third form: symmetric in σ_i and σ_l, continuous where they are equal, and in 1/N at 0."""
    delta = log(s_i / s_l)
    return (s_i * s_l) ** (1 - 1 / depth) * sinhc(delta) / sinhc(delta / depth)


# ---------------------------------------------------------------- closed form, confluent case, limits


def antidifference(index: Expr) -> Expr:
    """F with F(j+1) − F(j) = (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}."""
    a, b = sigma_i**2, sigma_l**2
    return -(a ** ((N - index + 1) / N)) * b ** ((index - 1) / N) / (a ** (1 / N) - b ** (1 / N))


telescoping = Telescoping(antidifference=antidifference)
limit_in_depth = DepthLimit()
tau = Symbol("t", real=True)


def integral_antiderivative(t: Expr) -> Expr:
    a, b = sigma_i**2, sigma_l**2
    return a ** (1 - t) * b**t / (log(b) - log(a))


antiderivative = Antiderivative(antiderivative=integral_antiderivative)
identity = ExpLogZeroTest()
SINGULAR_PAIR = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)}, {sigma_i: Rational(1, 9), sigma_l: Rational(4)})
AT_DEPTH_5 = tuple({**pair, N: Integer(5)} for pair in SINGULAR_PAIR)
first_correction = DepthLimit()

# ---------------------------------------------------------------- statements

closed_form = Fact(
    Relation(eigenvalue_sum(sigma_i, sigma_l), eigenvalue(sigma_i, sigma_l)),
    telescoping,
    AT_DEPTH_5,
    text=(
        "The sum over j is a difference F(N+1) − F(1) of F(j) = −(σ_i²)^{(N-j+1)/N} (σ_l²)^{(j-1)/N} / "
        "((σ_i²)^{1/N} − (σ_l²)^{1/N}): checked as F(j+1) − F(j) = summand with N and j symbolic."
    ),
)
symmetric_form = Fact(
    Relation(eigenvalue(sigma_i, sigma_l), eigenvalue_symmetric(sigma_i, sigma_l)),
    identity,
    AT_DEPTH_5,
    text=(
        "With δ = log(σ_i/σ_l) the same function is (σ_i σ_l)^{1-1/N} sinhc(δ)/sinhc(δ/N), where sinhc(x) = sinh(x)/x: "
        "symmetric, and continuous at σ_i = σ_l (δ = 0) and at N = ∞."
    ),
)
confluent = Fact(
    Relation(summand(sigma_i, sigma_i), (sigma_i**2) ** ((N - 1) / N)),
    identity,
    ({sigma_i: Rational(7, 2), N: Integer(5), j: Integer(2)},),
    text="At σ_i = σ_l every summand is the same power (σ_i²)^{(N-1)/N}, and so is their mean.",
)
limit = Fact(
    Relation(Limit(eigenvalue(sigma_i, sigma_l), N, oo), eigenvalue_at(sigma_i, sigma_l, oo)),
    limit_in_depth,
    SINGULAR_PAIR,
    text="In h = 1/N the closed form is a power series with value (σ_i² − σ_l²)/(2 log(σ_i/σ_l)) at h = 0.",
)
diagonal_limit = Fact(
    Relation(Limit((sigma_i**2) ** ((N - 1) / N), N, oo), sigma_i**2),
    limit_in_depth,
    ({sigma_i: Rational(7, 2)},),
    text="On the diagonal, and where two singular values are equal, the limit is σ_i².",
)
correction = Fact(
    Relation(
        Limit(N * (eigenvalue(sigma_i, sigma_l) / eigenvalue_at(sigma_i, sigma_l, oo) - 1), N, oo),
        -log(sigma_i * sigma_l),
    ),
    first_correction,
    SINGULAR_PAIR,
    text=(
        "The next term of the series gives λ^N = λ^∞ (1 − log(σ_i σ_l)/N + O(1/N²)): to first order depth acts "
        "through the product of the two singular values alone."
    ),
)
integral = Fact(
    Relation(
        Integral(sigma_i ** (2 * (1 - tau)) * sigma_l ** (2 * tau), (tau, 0, 1)),
        (sigma_i**2 - sigma_l**2) / log(sigma_i**2 / sigma_l**2),
    ),
    antiderivative,
    SINGULAR_PAIR,
)
both_limits = Fact(
    Relation((sigma_i**2 - sigma_l**2) / log(sigma_i**2 / sigma_l**2), eigenvalue_at(sigma_i, sigma_l, oo)),
    identity,
    SINGULAR_PAIR,
)

# ---------------------------------------------------------------- executable definition


INFINITE_DEPTH = (
    Fact(
        Relation(written.at(eigenvalue_at(sigma_i, sigma_l, oo), {sigma_i: 2, sigma_l: 1}), 3 / (2 * log(2))),
        ExpLogZeroTest(),
        ({},),
        text="At W = diag(2, 1) A_∞ multiplies entries (1, 2) and (2, 1) by this,",
    ),
    gives(written.at(sigma_i**2, {sigma_i: 2}), Integer(4), "and entry (1, 1) by this."),
)

_ANY = "every finite depth N, every width d"
_DISTINCT = "; σ_i ≠ σ_l, and by continuity σ_i = σ_l"
_PRINTED_29 = (
    r"\lambda_{il}^{N} = \frac{1}{N} \sum_{j=1}^{N} (\sigma_i^2)^{\frac{N-j}{N}} (\sigma_l^2)^{\frac{j-1}{N}}"
    r" = \frac{(\sigma_i^2)^{\frac{N-1}{N}}}{N}"
    r" \frac{1 - \frac{\sigma_l^2}{\sigma_i^2}}{1 - (\frac{\sigma_l^2}{\sigma_i^2})^{\frac{1}{N}}}"
)
_AT_EQUAL = (
    "at i = l (or σ_i = σ_l) the quotient is 0/0 and stands for its limit, (σ_i²)^{(N−1)/N} or σ_i²: proved from "
    "the sum and, through the symmetric form, by continuity"
)

CLAIMS = (
    Claim(
        CMV.at("1.9"),
        "limit",
        "The operator at infinite depth",
        r"\mathcal{A}_{\infty,W}(Z) = \lim_{N\to\infty} \mathcal{A}_{N,W}(Z)"
        r" = \int_0^1 (WW^T)^{(1-\tau)} Z (W^TW)^{\tau} d\tau",
        "every width d, W in GL(d)",
        (powers_in_frames, eigenvector, symmetric_form, confluent, limit, diagonal_limit, integral, both_limits),
        note="both sides are diagonal in the basis U E_il V^T of (2.11); the limit and the integral are compared there",
        executes=INFINITE_DEPTH,
    ),
    Claim(
        CMV.at("lem-2.4"),
        "lemma",
        "Spectral decomposition of the operator",
        r"\text{The } d^2 \text{ eigenvalues of } \mathcal{A}_{N,W} \text{ are } \lambda_{il}^N, \text{ at infinite"
        r" depth } \lambda_{il}^\infty, \text{ with eigenvectors } T_{il} = U E_{il} V^T.",
        "every depth N ≤ ∞, every width d" + _DISTINCT,
        (powers_in_frames, eigenvector, closed_form, symmetric_form, limit, confluent, diagonal_limit, correction),
        note=_AT_EQUAL + "; leading correction λ^N = λ^∞ (1 − log(σ_i σ_l)/N + O(1/N²))",
    ),
    Claim(
        CMV.at("2.9"),
        "identity",
        "Eigenvalues at finite depth",
        _PRINTED_29 + r",\ i, l \in 1, \dots, d",
        _ANY + _DISTINCT,
        (powers_in_frames, eigenvector, symmetric_form, closed_form, confluent),
        note=_AT_EQUAL,
    ),
    Claim(
        CMV.at("2.10"),
        "limit",
        "Eigenvalues at infinite depth",
        r"\lambda_{il}^{\infty} = \frac{\sigma_i^2 - \sigma_l^2}{2 \log(\sigma_i / \sigma_l)}, i, l \in 1, \dots, d",
        "every width d" + _DISTINCT,
        (closed_form, symmetric_form, confluent, limit, diagonal_limit, correction),
        note=_AT_EQUAL,
    ),
    Claim(
        CMV.at("2.15"),
        "limit",
        "Limit of the eigenvalues, distinct singular values",
        r"\lim_{N\to\infty} \lambda_{il}^N = \lim_{N\to\infty} \frac1N \sum_{j=1}^N (\sigma_i^2)^{\frac{N-j}{N}}"
        r" (\sigma_l^2)^{\frac{j-1}{N}} = \int_0^1 \sigma_i^{2(1-t)} \sigma_l^{2t} dt"
        r" = \frac{\sigma_i^2 - \sigma_l^2}{\log(\sigma_i^2/\sigma_l^2)}",
        "every width d, σ_i ≠ σ_l",
        (closed_form, symmetric_form, limit, integral, both_limits),
    ),
    Claim(
        CMV.at("2.16"),
        "limit",
        "Limit of the eigenvalues, i = l",
        r"\lim_{N\to\infty} \lambda_{il}^N = \lim_{N\to\infty} (\sigma_i^2)^{\frac{N-1}{N}} = \sigma_i^2",
        "every width d, i = l",
        (confluent, diagonal_limit),
    ),
    Claim(
        CMV.at("2.23"),
        "identity",
        "Eigenvalues at finite depth, first factor taken out",
        r"\lambda_{il}^{N} = \frac1N \sum_{j=1}^N (\sigma_i^2)^{\frac{N-j}{N}} (\sigma_l^2)^{\frac{j-1}{N}}"
        r" = \frac{(\sigma_i^2)^{\frac{N-1}{N}}}{N} \left(1 + (\tfrac{\sigma_l^2}{\sigma_i^2})^{\frac1N} + \dots"
        r" + (\tfrac{\sigma_l^2}{\sigma_i^2})^{\frac{N-1}{N}}\right) = \frac{(\sigma_i^2)^{\frac{N-1}{N}}}{N}"
        r" \frac{1 - \frac{\sigma_l^2}{\sigma_i^2}}{1 - (\frac{\sigma_l^2}{\sigma_i^2})^{\frac1N}}",
        _ANY + ", σ_i ≠ σ_l",
        (
            closed_form,
            Fact(
                Relation(
                    summand(sigma_i, sigma_l),
                    (sigma_i**2) ** ((N - 1) / N) * ((sigma_l**2 / sigma_i**2) ** (1 / N)) ** (j - 1),
                ),
                identity,
                tuple({**pair, j: Integer(3)} for pair in AT_DEPTH_5),
            ),
        ),
    ),
    Claim(
        CMV.at("2.24"),
        "identity",
        "Eigenvalues at finite depth, i = l",
        r"\lambda_{il}^N = (\sigma_i^2)^{\frac{N-1}{N}}",
        _ANY + ", i = l",
        (confluent,),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
