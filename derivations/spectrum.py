"""The spectrum of A_{N,W} at every depth and its infinite-depth limit: (1.9), (2.8)–(2.16), Lemma 2.4.

Singular vectors diagonalise A_{N,W}, which reduces matrices of every width to one function of two singular values;
a telescoping sum gives its closed form for symbolic N, and a power series in 1/N its limit and first correction.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import (
    Expr,
    Function,
    Integer,
    Integral,
    Limit,
    Matrix,
    Rational,
    S,
    Sum,
    Symbol,
    diag,
    log,
    oo,
)

from derivations.points import diagonal, generic, rational, rotation
from derivations.symbols import N, j, sigma_i, sigma_l
from dlnsym.claims import (
    Antiderivative,
    Claim,
    DepthLimit,
    Derivation,
    Relation,
    Scalars,
    Statement,
    Step,
    T,
    Telescoping,
    Words,
    matrices,
    orthogonal,
)
from dlnsym.claims.words import Word
from dlnsym.codegen import sinhc

# ---------------------------------------------------------------- definitions


def summand(s_i: Expr, s_l: Expr, index: Expr = j, depth: Expr = N) -> Expr:
    """What A_{N,W} multiplies entry (i, l) by in layer j: (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}."""
    return (s_i**2) ** ((depth - index) / depth) * (s_l**2) ** ((index - 1) / depth)


def eigenvalue_sum(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(2.9), first form: the definition of λ_il^N."""
    return Sum(summand(s_i, s_l, j, depth), (j, 1, depth)) / depth


def eigenvalue(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(2.9), second form, for σ_i ≠ σ_l."""
    ratio = s_l**2 / s_i**2
    return (s_i**2) ** ((depth - 1) / depth) / depth * (1 - ratio) / (1 - ratio ** (1 / depth))


def eigenvalue_limit(s_i: Expr, s_l: Expr) -> Expr:
    """(2.10), for σ_i ≠ σ_l."""
    return (s_i**2 - s_l**2) / (2 * log(s_i / s_l))


def eigenvalue_symmetric(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """A third form: symmetric in σ_i and σ_l, continuous where they are equal, and in 1/N at 0."""
    delta = log(s_i / s_l)
    return (s_i * s_l) ** (1 - 1 / depth) * sinhc(delta) / sinhc(delta / depth)


# ---------------------------------------------------------------- diagonal in singular coordinates

U, V, X, E_il = matrices("U V X E_{il}")


class SigmaPower(Function):
    """Σ^p for the diagonal matrix of singular values."""

    is_commutative = False

    def _latex(self, printer: Any, exp: Any = None) -> str:
        return rf"\Sigma^{{{printer._print(self.args[0])}}}"


def _sigma_powers(word: Word) -> tuple[int, Expr] | None:
    """Σ^T = Σ, Σ^p Σ^q = Σ^{p+q}; next to the unit matrix E_il, Σ is the number σ_i (left) or σ_l (right)."""
    head = word[0]
    if isinstance(head, T) and isinstance(head.args[0], SigmaPower):
        return 1, head.args[0]
    if len(word) < 2:
        return None
    if isinstance(head, SigmaPower):
        if isinstance(word[1], SigmaPower):
            return 2, SigmaPower(head.args[0] + word[1].args[0])
        if word[1] == E_il:
            return 2, sigma_i ** head.args[0] * E_il
    if head == E_il and isinstance(word[1], SigmaPower):
        return 2, sigma_l ** word[1].args[0] * E_il
    return None


def power_of_wwt(p: Expr) -> Expr:
    """(W W^T)^p = U Σ^{2p} U^T, the definition of a real power of a positive matrix."""
    return U * SigmaPower(2 * p) * T(U)


def power_of_wtw(p: Expr) -> Expr:
    return V * SigmaPower(2 * p) * T(V)


singular_coordinates = Words((*orthogonal(U, V), _sigma_powers))
p = (N - j) / N
q = (j - 1) / N


def operator_summand(z: Expr) -> Expr:
    """The summand of layer j in N A_{N,W}(Z), in singular coordinates."""
    return power_of_wwt(p) * z * power_of_wtw(q)


T_il = U * E_il * T(V)
POWERS = Step(
    "W W^T = U Σ² U^T, so its real powers are U Σ^{2p} U^T; likewise (W^T W)^q = V Σ^{2q} V^T.",
    Relation((U * SigmaPower(1) * T(V)) * T(U * SigmaPower(1) * T(V)), power_of_wwt(S.One)),
    singular_coordinates,
)
EIGENVECTOR = Step(
    "Layer j multiplies U E_il V^T by the number (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}, whatever N, j and d are.",
    Relation(operator_summand(T_il), summand(sigma_i, sigma_l) * T_il),
    singular_coordinates,
)
TRANSFORMED = Step(
    "With X̃ = U^T X V, layer j of U^T A_{N,W}(X) V is Σ^{2(N-j)/N} X̃ Σ^{2(j-1)/N}.",
    Relation(T(U) * operator_summand(X) * V, SigmaPower(2 * p) * (T(U) * X * V) * SigmaPower(2 * q)),
    singular_coordinates,
)


def _matrix_point(depth: int, layer: int, row: int, column: int, width: int = 2) -> dict[Any, Any]:
    """Exact matrices: the singular values are N-th powers of rationals, so that real powers are rational."""
    roots = [rational(2 * width - k, k + 2) for k in range(width)]
    unit = fmpq_mat(width, width, [int((r, c) == (row, column)) for r in range(width) for c in range(width)])
    return {
        N: fmpq(depth),
        j: fmpq(layer),
        U: rotation(width, 1),
        V: rotation(width, 2),
        X: generic(width, 3),
        E_il: unit,
        sigma_i: roots[row] ** depth,
        sigma_l: roots[column] ** depth,
        SigmaPower: lambda e: diagonal([_exact_power(root, e * depth) for root in roots]),
    }


def _exact_power(root: fmpq, e: fmpq) -> fmpq:
    if e.q != 1:
        raise ValueError(f"exponent {e} is not a multiple of 1/N")
    return root ** int(e.p)


# ---------------------------------------------------------------- closed form, confluent case, limits


def antidifference(index: Expr) -> Expr:
    """F with F(j+1) − F(j) = (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}."""
    a, b = sigma_i**2, sigma_l**2
    return -(a ** ((N - index + 1) / N)) * b ** ((index - 1) / N) / (a ** (1 / N) - b ** (1 / N))


telescoping = Telescoping(antidifference=antidifference)
limit_in_depth = DepthLimit(depth=N, ball_form=eigenvalue_symmetric(sigma_i, sigma_l))
tau = Symbol("t", real=True)


def integral_antiderivative(t: Expr) -> Expr:
    a, b = sigma_i**2, sigma_l**2
    return a ** (1 - t) * b**t / (log(b) - log(a))


antiderivative = Antiderivative(antiderivative=integral_antiderivative)
identity = Scalars()
SINGULAR_PAIR = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)}, {sigma_i: Rational(1, 9), sigma_l: Rational(4)})
AT_DEPTH_5 = tuple({**pair, N: Integer(5)} for pair in SINGULAR_PAIR)

CLOSED_FORM = Step(
    "The sum over j is a difference F(N+1) − F(1) of F(j) = −(σ_i²)^{(N-j+1)/N} (σ_l²)^{(j-1)/N} / "
    "((σ_i²)^{1/N} − (σ_l²)^{1/N}): checked as F(j+1) − F(j) = summand with N and j symbolic.",
    Relation(eigenvalue_sum(sigma_i, sigma_l), eigenvalue(sigma_i, sigma_l)),
    telescoping,
)
SYMMETRIC_FORM = Step(
    "With δ = log(σ_i/σ_l) the same function is (σ_i σ_l)^{1-1/N} sinhc(δ)/sinhc(δ/N), where sinhc(x) = sinh(x)/x: "
    "symmetric, and continuous at σ_i = σ_l (δ = 0) and at N = ∞.",
    Relation(eigenvalue(sigma_i, sigma_l), eigenvalue_symmetric(sigma_i, sigma_l)),
    identity,
)
CONFLUENT = Step(
    "At σ_i = σ_l every summand is the same power (σ_i²)^{(N-1)/N}, and so is their mean.",
    Relation(summand(sigma_i, sigma_i), (sigma_i**2) ** ((N - 1) / N)),
    identity,
)
LIMIT = Step(
    "In h = 1/N the closed form is a power series with value (σ_i² − σ_l²)/(2 log(σ_i/σ_l)) at h = 0.",
    Relation(Limit(eigenvalue(sigma_i, sigma_l), N, oo), eigenvalue_limit(sigma_i, sigma_l)),
    limit_in_depth,
)
# With L = log(σ_i σ_l) and h = 1/N: λ^N/λ^∞ = exp(−hL)/sinhc(hδ), |exp(−hL) − 1 + hL| <= (hL)² and
# 0 <= 1 − 1/sinhc(hδ) <= (hδ)² for |hL|, |hδ| <= 1; so N(λ^N/λ^∞ − 1) + L is at most 2h(L² + δ²).
log_product, log_ratio = log(sigma_i * sigma_l), log(sigma_i / sigma_l)
first_correction = DepthLimit(depth=N, remainder=2 * (log_product**2 + log_ratio**2))
CORRECTION = Step(
    "The next term of the series gives λ^N = λ^∞ (1 − log(σ_i σ_l)/N + O(1/N²)): to first order depth acts "
    "through the product of the two singular values alone.",
    Relation(
        Limit(N * (eigenvalue(sigma_i, sigma_l) / eigenvalue_limit(sigma_i, sigma_l) - 1), N, oo),
        -log(sigma_i * sigma_l),
    ),
    first_correction,
)

STEPS = (POWERS, EIGENVECTOR, TRANSFORMED, CLOSED_FORM, SYMMETRIC_FORM, CONFLUENT, LIMIT, CORRECTION)

# ---------------------------------------------------------------- statements

_AT_MATRICES = (_matrix_point(3, 2, 0, 1), _matrix_point(2, 1, 1, 0), _matrix_point(2, 2, 0, 1, width=3))
closed_form = Statement(CLOSED_FORM.relation, telescoping, AT_DEPTH_5)
symmetric_form = Statement(SYMMETRIC_FORM.relation, identity, AT_DEPTH_5)
confluent = Statement(CONFLUENT.relation, identity, ({sigma_i: Rational(7, 2), N: Integer(5), j: Integer(2)},))
limit = Statement(LIMIT.relation, limit_in_depth, SINGULAR_PAIR)
correction = Statement(CORRECTION.relation, first_correction, SINGULAR_PAIR)
eigenvector = Statement(EIGENVECTOR.relation, singular_coordinates, _AT_MATRICES)
transformed = Statement(TRANSFORMED.relation, singular_coordinates, _AT_MATRICES)
integral = Statement(
    Relation(
        Integral(sigma_i ** (2 * (1 - tau)) * sigma_l ** (2 * tau), (tau, 0, 1)),
        (sigma_i**2 - sigma_l**2) / log(sigma_i**2 / sigma_l**2),
    ),
    antiderivative,
    SINGULAR_PAIR,
)
both_limits = Statement(
    Relation((sigma_i**2 - sigma_l**2) / log(sigma_i**2 / sigma_l**2), eigenvalue_limit(sigma_i, sigma_l)),
    identity,
    SINGULAR_PAIR,
)

# (2.13) as transcribed: the sum runs over i, the summand holds a free j.
i = Symbol("i", integer=True)
Y_tilde, X_tilde = matrices(r"\tilde{Y} \tilde{X}")


def transformed_sum(index: Symbol) -> Expr:
    """Right-hand side of (2.13) with the sum taken over ``index``."""
    return Sum(SigmaPower(2 * p) * X_tilde * SigmaPower(2 * q), (index, 1, N)) / N


class _Sums(Words):
    """Two sums over the same layers are equal when their summands are equal words."""

    def proves(self, relation: Relation) -> bool:
        sides = [self.unfold(e).as_independent(Sum, as_Add=False) for e in (relation.lhs, relation.rhs)]
        if not all(isinstance(total, Sum) for _, total in sides):
            return False
        (a, left), (b, right) = sides
        if left.limits != right.limits:
            return False
        return Words(self.rules).proves(Relation(a * left.function, b * right.function))


operator_in_coordinates = _Sums(
    (*orthogonal(U, V), _sigma_powers),
    (
        (Y_tilde, Sum(T(U) * operator_summand(X) * V, (j, 1, N)) / N),
        (X_tilde, T(U) * X * V),
    ),
    name="words in matrices, symbolic N and j",
)


def _transformed_point(depth: int, free_index: int) -> dict[Any, Any]:
    """X̃ and Ỹ = U^T A_{N,W}(X) V as matrices; Ỹ from W itself, through its layers."""
    point = _matrix_point(depth, free_index, 0, 1)
    u, v, x = point[U], point[V], point[X]
    total = x * fmpq(0)
    for k in range(1, depth + 1):
        left = point[SigmaPower](fmpq(2 * (depth - k), depth))
        right = point[SigmaPower](fmpq(2 * (k - 1), depth))
        total = total + (u * left * u.transpose()) * x * (v * right * v.transpose())
    mean = total * fmpq(1, depth)
    return {**point, Y_tilde: u.transpose() * mean * v, X_tilde: u.transpose() * x * v}


entry = Scalars()
ENTRY = Step(
    "Entry (i, l) of Σ^{2(N-j)/N} X̃ Σ^{2(j-1)/N} is x̃_il times (σ_i²)^{(N-j)/N} (σ_l²)^{(j-1)/N}.",
    Relation(SigmaPower(2 * p) * E_il * SigmaPower(2 * q), summand(sigma_i, sigma_l) * E_il),
    singular_coordinates,
)
coordinate = Statement(ENTRY.relation, singular_coordinates, _AT_MATRICES)

# ---------------------------------------------------------------- executable definitions

_W = Matrix([[3, 0], [4, 5]])


def _run_svd() -> str:
    values = sorted(_W.singular_values(), key=lambda x: -x)
    return f"W = {_W.tolist()} has singular values {values}"


def _run_infinite_depth() -> str:
    image = [
        [eigenvalue_limit(Integer(2), Integer(1)) if r != c else Integer(4 - 3 * r) for c in (0, 1)] for r in (0, 1)
    ]
    return f"W = diag(2, 1): A_∞ multiplies entry (i, l) by {image}"


def _run_operator_equation() -> str:
    point = _matrix_point(2, 1, 0, 1)
    x = point[X]
    s = diag(*[Rational(int(v.p), int(v.q)) for v in (point[sigma_i], point[sigma_l])])
    return f"N = 2, d = 2, singular values {list(s.diagonal())}: Y = A_N(X) at X = {[[str(v) for v in row] for row in x.table()]}"


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
        "1.9",
        "limit",
        "The operator at infinite depth",
        r"\mathcal{A}_{\infty,W}(Z) = \lim_{N\to\infty} \mathcal{A}_{N,W}(Z)"
        r" = \int_0^1 (WW^T)^{(1-\tau)} Z (W^TW)^{\tau} d\tau",
        "every width d, W in GL(d)",
        (eigenvector, limit, integral, both_limits, confluent),
        (POWERS, EIGENVECTOR, SYMMETRIC_FORM, CONFLUENT),
        executes=_run_infinite_depth,
        note="both sides are diagonal in the basis U E_il V^T of (2.11); the limit and the integral are compared there",
    ),
    Claim(
        "2.8",
        "definition",
        "Singular value decomposition",
        r"W = U\Sigma V^T, \quad \Sigma = \operatorname{diag}(\sigma_1, \dots, \sigma_d), \quad"
        r" \sigma_1 \ge \sigma_2 \ge \dots \ge \sigma_d",
        "every width d",
        executes=_run_svd,
    ),
    Claim(
        "lem-2.4",
        "lemma",
        "Spectral decomposition of the operator",
        r"\text{The } d^2 \text{ eigenvalues of } \mathcal{A}_{N,W} \text{ are } \lambda_{il}^N, \text{ at infinite"
        r" depth } \lambda_{il}^\infty, \text{ with eigenvectors } T_{il} = U E_{il} V^T.",
        "every depth N ≤ ∞, every width d" + _DISTINCT,
        (eigenvector, closed_form, symmetric_form, limit, confluent, correction),
        (POWERS, EIGENVECTOR, CLOSED_FORM, SYMMETRIC_FORM, LIMIT, CONFLUENT, CORRECTION),
        note=_AT_EQUAL + "; leading correction λ^N = λ^∞ (1 − log(σ_i σ_l)/N + O(1/N²))",
    ),
    Claim(
        "2.9",
        "identity",
        "Eigenvalues at finite depth",
        _PRINTED_29 + r",\ i, l \in 1, \dots, d",
        _ANY + _DISTINCT,
        (eigenvector, closed_form, confluent),
        (POWERS, EIGENVECTOR, SYMMETRIC_FORM),
        note=_AT_EQUAL,
    ),
    Claim(
        "2.10",
        "limit",
        "Eigenvalues at infinite depth",
        r"\lambda_{il}^{\infty} = \frac{\sigma_i^2 - \sigma_l^2}{2 \log(\sigma_i / \sigma_l)}, i, l \in 1, \dots, d",
        "every width d" + _DISTINCT,
        (limit, correction),
        (SYMMETRIC_FORM, CONFLUENT),
        note=_AT_EQUAL,
    ),
    Claim(
        "2.11",
        "identity",
        "Eigenvectors",
        r"T_{il} = U E_{il} V^T, \quad 1 \le i, l \le d",
        "every depth N ≤ ∞, every width d",
        (eigenvector,),
        (POWERS,),
        note="they do not depend on N, so they serve the limit too",
    ),
    Claim(
        "2.12",
        "definition",
        "Image under the operator",
        r"Y = \mathcal{A}_N(X)",
        _ANY,
        executes=_run_operator_equation,
    ),
    Claim(
        "2.13",
        "identity",
        "The operator in singular coordinates",
        r"\tilde Y = \frac{1}{N} \sum_{i=1}^{N} (\Sigma^2)^{\frac{N-j}{N}} \tilde X (\Sigma^2)^{\frac{j-1}{N}}",
        _ANY + "; the printed form at N = 2 and j = 1, 2",
        (
            Statement(
                Relation(Y_tilde, transformed_sum(j)),
                operator_in_coordinates,
                (_transformed_point(2, 1), _transformed_point(2, 2)),
                printed=Relation(Y_tilde, transformed_sum(i)),
                false_everywhere=True,
            ),
        ),
        (POWERS, TRANSFORMED),
        correction=r"\tilde Y = \frac{1}{N} \sum_{j=1}^{N} (\Sigma^2)^{\frac{N-j}{N}} \tilde X (\Sigma^2)^{\frac{j-1}{N}}",
        note="as transcribed the sum runs over i while the summand holds a free j",
    ),
    Claim(
        "2.14",
        "identity",
        "The operator, entry by entry",
        r"\tilde y_{il} = \tilde x_{il} \frac{1}{N} \sum_{j=1}^{N} (\sigma_i^2)^{\frac{N-j}{N}} (\sigma_l^2)^{\frac{j-1}{N}}",
        _ANY,
        (coordinate, transformed),
        (ENTRY, TRANSFORMED),
    ),
    Claim(
        "2.15",
        "limit",
        "Limit of the eigenvalues, distinct singular values",
        r"\lim_{N\to\infty} \lambda_{il}^N = \lim_{N\to\infty} \frac1N \sum_{j=1}^N (\sigma_i^2)^{\frac{N-j}{N}}"
        r" (\sigma_l^2)^{\frac{j-1}{N}} = \int_0^1 \sigma_i^{2(1-t)} \sigma_l^{2t} dt"
        r" = \frac{\sigma_i^2 - \sigma_l^2}{\log(\sigma_i^2/\sigma_l^2)}",
        "every width d, σ_i ≠ σ_l",
        (closed_form, limit, integral, both_limits),
        (CLOSED_FORM, SYMMETRIC_FORM),
    ),
    Claim(
        "2.16",
        "limit",
        "Limit of the eigenvalues, i = l",
        r"\lim_{N\to\infty} \lambda_{il}^N = \lim_{N\to\infty} (\sigma_i^2)^{\frac{N-1}{N}} = \sigma_i^2",
        "every width d, i = l",
        (
            confluent,
            Statement(
                Relation(Limit((sigma_i**2) ** ((N - 1) / N), N, oo), sigma_i**2),
                DepthLimit(depth=N, ball_form=sigma_i**2 * sigma_i ** (-2 / N)),
                ({sigma_i: Rational(7, 2)},),
            ),
        ),
        (CONFLUENT,),
    ),
    Claim(
        "2.23",
        "identity",
        "Eigenvalues at finite depth, first factor taken out",
        r"\lambda_{il}^{N} = \frac1N \sum_{j=1}^N (\sigma_i^2)^{\frac{N-j}{N}} (\sigma_l^2)^{\frac{j-1}{N}}"
        r" = \frac{(\sigma_i^2)^{\frac{N-1}{N}}}{N} \left(1 + (\tfrac{\sigma_l^2}{\sigma_i^2})^{\frac1N} + \dots"
        r" + (\tfrac{\sigma_l^2}{\sigma_i^2})^{\frac{N-1}{N}}\right) = \frac{(\sigma_i^2)^{\frac{N-1}{N}}}{N}"
        r" \frac{1 - \frac{\sigma_l^2}{\sigma_i^2}}{1 - (\frac{\sigma_l^2}{\sigma_i^2})^{\frac1N}}",
        _ANY + ", σ_i ≠ σ_l",
        (
            Statement(
                Relation(
                    summand(sigma_i, sigma_l),
                    (sigma_i**2) ** ((N - 1) / N) * ((sigma_l**2 / sigma_i**2) ** (1 / N)) ** (j - 1),
                ),
                identity,
                tuple({**pair, j: Integer(3)} for pair in AT_DEPTH_5),
            ),
            closed_form,
        ),
        (CLOSED_FORM,),
    ),
    Claim(
        "2.24",
        "identity",
        "Eigenvalues at finite depth, i = l",
        r"\lambda_{il}^N = (\sigma_i^2)^{\frac{N-1}{N}}",
        _ANY + ", i = l",
        (confluent,),
        (CONFLUENT,),
    ),
)

DERIVATION = Derivation("spectrum", "The spectrum of A_{N,W} and its infinite-depth limit", STEPS, CLAIMS)

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
