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


class SigmaPower(Function):  # type: ignore[misc]
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
        Symbol("i", integer=True): fmpq(1),
        ROOT_I: roots[row],
        ROOT_L: roots[column],
    }


def _exact_power(root: fmpq, e: fmpq) -> fmpq:
    if e.q != 1:
        raise ValueError(f"exponent {e} is not a multiple of 1/N")
    return root ** int(e.p)


# the N-th roots of the two singular values, in which every real power of (2.9) is a whole power
ROOT_I, ROOT_L = Symbol("rho_i", positive=True), Symbol("rho_l", positive=True)

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
first_correction = DepthLimit(depth=N, order=1, ball_form=eigenvalue_symmetric(sigma_i, sigma_l))
CORRECTION = Step(
    "Its next term gives λ^N = λ^∞ (1 − log(σ_i σ_l)/N + O(1/N²)): depth acts to first order through the "
    "product of the two singular values alone.",
    Relation(
        Limit(eigenvalue(sigma_i, sigma_l), N, oo),
        eigenvalue_limit(sigma_i, sigma_l) * (1 - log(sigma_i * sigma_l) / N),
    ),
    first_correction,
)

STEPS = (POWERS, EIGENVECTOR, TRANSFORMED, CLOSED_FORM, SYMMETRIC_FORM, CONFLUENT, LIMIT, CORRECTION)
