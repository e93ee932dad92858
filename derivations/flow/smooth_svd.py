"""The gradient flow through the dual metric, and the smooth singular value decomposition: (3.1)–(3.4), Lemma 3.1.

The velocity of a curve W = U Σ V^T, read in the frames U and V, is A^U Σ + D − Σ A^V; its entries in the rows and
columns of one pair i, j determine the two numbers by which the pair turns, at every width.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Expr, Integer, Matrix, Rational, S, Symbol, symbols

from derivations.layers.projection import self_adjoint
from derivations.points import diagonal, generic, rational, rational_matrix, rotation
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames
from derivations.spectrum.metric import (
    METRIC,
    K,
    Lam,
    diagonalised,
    form_on_vectors,
    inverted,
    metric_from_definition,
    vectorisation,
)
from derivations.spectrum.metric import D as LAM_INVERSE
from derivations.symbols import sigma_i, sigma_l
from derivations.volume.jacobian import (
    AU,
    AV,
    D,
    Sigma,
    U,
    V,
    determinant,
    dU,
    dV,
    dW,
    in_frames,
    pair_block,
    pair_of_entries,
    product_rule,
    singular_values,
    skew,
)
from dlnsym.algebra.words import Rule
from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Variant,
    matrices,
    orthogonal,
    replace,
    symmetric,
    together,
)

# ---------------------------------------------------------------- the dual metric, (3.1)

DUAL, w_dot, de, z = matrices(r"g^{*} \dot{w} ∂E z")
dual_metric = Rewriting(
    diagonalised.rules, ((METRIC, K * LAM_INVERSE * T(K)), (w_dot, -(K * Lam * T(K)) * de), (DUAL, K * Lam * T(K)))
)


def eigenvectors_of_operator(u: fmpq_mat, v: fmpq_mat) -> fmpq_mat:
    """V ⊗ U: column l d + i is the column-major vector of T_il = u_i v_l^T, (2.11)."""
    d = u.nrows()
    return rational_matrix(
        [[u[r, i] * v[c, l] for l in range(d) for i in range(d)] for c in range(d) for r in range(d)]
    )


def operator_from_definition(depth: int, roots: list[fmpq], seeds: tuple[int, int] = (1, 2)) -> fmpq_mat:
    """Matrix of A_{N,W} on column-major vectors from (1.6), applied to every matrix unit."""
    d = len(roots)
    return metric_from_definition(rotation(d, seeds[0]), rotation(d, seeds[1]), roots, depth).inv()


def _metric_point(depth: int) -> dict[Any, Any]:
    roots = [rational(5, 2), rational(2, 3)]
    operator = operator_from_definition(depth, roots)
    gradient = generic(4, 3) * rational_matrix([[1], [2], [-1], [3]])
    frame = eigenvectors_of_operator(rotation(2, 1), rotation(2, 2))
    values = frame.transpose() * operator * frame
    return {
        METRIC: operator.inv(),
        DUAL: operator,
        K: frame,
        Lam: values,
        LAM_INVERSE: values.inv(),
        de: gradient,
        w_dot: -(operator * gradient),
        z: rational_matrix([[2], [-1], [5], [1]]),
    }


_METRIC_POINTS = (_metric_point(2), _metric_point(3))
inverse_metric = Fact(
    Relation(METRIC * DUAL, Integer(1)),
    dual_metric,
    _METRIC_POINTS,
    text=(
        "The matrix of the dual metric is that of A_{N,W} on column-major vectors, (V ⊗ U) diag(λ_il) (V ⊗ U)^T: it is "
        "the inverse of (2.17)."
    ),
)
gradient = Fact(
    Relation(T(DUAL * de) * METRIC * z, T(de) * z),
    dual_metric,
    _METRIC_POINTS,
    text="grad E is defined by g(grad E, z) = ∂E^T z for every z, and g^* ∂E satisfies it; so (1.7) reads ẇ = −g^* ∂E.",
)
velocity = Fact(
    Relation(w_dot, -DUAL * de),
    dual_metric,
    _METRIC_POINTS,
    wrong=(Variant("the metric in place of its dual", Relation(w_dot, -METRIC * de)),),
)

# ---------------------------------------------------------------- unit vectors of a pair

W = Symbol("W", commutative=False)
e_i, e_j, u_i, u_j, v_i, v_j, du_i, dv_i = matrices(r"e_i e_j u_i u_j v_i v_j \dot{u}_i \dot{v}_i")
sigma_j = Symbol("sigma_j", positive=True)
rate_i, rate_j = Symbol(r"\dot{\sigma}_i", real=True), Symbol(r"\dot{\sigma}_j", real=True)


def _next_to(diagonal_letter: Expr, e: Expr, value: Expr) -> tuple[Rule, ...]:
    """A diagonal matrix next to a unit vector is a number."""
    return replace(diagonal_letter, e, by=value * e), replace(T(e), diagonal_letter, by=value * T(e))


def _orthonormal(a: Expr, b: Expr) -> tuple[Rule, ...]:
    return tuple(replace(T(x), y, by=S.One if x == y else S.Zero) for x in (a, b) for y in (a, b))


def _skew_entries(a: Expr) -> tuple[Rule, ...]:
    """Entries of a skew-symmetric matrix: none on the diagonal, and (i, j) is minus (j, i)."""
    return (
        replace(T(e_i), a, e_i, by=S.Zero),
        replace(T(e_j), a, e_j, by=S.Zero),
        replace(T(e_i), a, e_j, by=-T(e_j) * a * e_i),
    )


units: tuple[Rule, ...] = (
    *_orthonormal(e_i, e_j),
    *_next_to(Sigma, e_i, sigma_i),
    *_next_to(Sigma, e_j, sigma_j),
    *_next_to(D, e_i, rate_i),
    *_next_to(D, e_j, rate_j),
    *_skew_entries(AU),
    *_skew_entries(AV),
)
in_pair = Rewriting(
    (*orthogonal(U, V), *skew, *symmetric(Sigma, D), *units),
    (
        (dW, U * (AU * Sigma + D - Sigma * AV) * T(V)),
        (W, U * Sigma * T(V)),
        (u_i, U * e_i),
        (u_j, U * e_j),
        (v_i, V * e_i),
        (v_j, V * e_j),
        (du_i, U * AU * e_i),
        (dv_i, V * AV * e_i),
    ),
    name="words in matrices and unit vectors",
)


def along(vector: Expr, velocity_of_product: Expr, other: Expr) -> Expr:
    """⟨M u_i, u_j⟩/(σ_i² − σ_j²), one summand of (3.3) or (3.4)."""
    return 1 / (sigma_i**2 - sigma_j**2) * T(other) * velocity_of_product * vector


left_rate, right_rate = dW * T(W) + W * T(dW), T(dW) * W + T(W) * dW


def _frame_not_orthogonal(width: int) -> dict[Any, Any]:
    u, a = generic(width, 1), generic(width, 3) - generic(width, 3).transpose()
    one = rational_matrix([[int(r == c) for c in range(width)] for r in range(width)])
    return {U: u, AU: a, dU: u * a, DEFECT: u.transpose() * u - one}


def _pair_point(width: int, row: int, column: int) -> dict[Any, Any]:
    """A curve's first derivatives at one moment, from a choice of A^U, A^V and D; W and Ẇ multiplied out."""
    u, v = rotation(width, 1), rotation(width, 2)
    values = [rational(3 * width - 2 * n, n + 2) for n in range(width)]
    rates = [rational(n - 2, n + 3) for n in range(width)]
    a, b = (generic(width, seed) - generic(width, seed).transpose() + _band(width, seed) for seed in (3, 4))
    sigma, rate = diagonal(values), diagonal(rates)
    first, second = (rational_matrix([[int(n == k)] for n in range(width)]) for k in (row, column))
    return {
        U: u,
        V: v,
        Sigma: sigma,
        D: rate,
        AU: a,
        AV: b,
        W: u * sigma * v.transpose(),
        dW: u * a * sigma * v.transpose() + u * rate * v.transpose() + u * sigma * (v * b).transpose(),
        e_i: first,
        e_j: second,
        u_i: u * first,
        u_j: u * second,
        v_i: v * first,
        v_j: v * second,
        du_i: u * a * first,
        dv_i: v * b * first,
        sigma_i: values[row],
        sigma_j: values[column],
        rate_i: rates[row],
        rate_j: rates[column],
    }


def _band(width: int, seed: int) -> fmpq_mat:
    """A skew-symmetric band that keeps the generators of two seeds apart."""
    entry = [fmpq(seed) * (int(c == r + 1) - int(r == c + 1)) for r in range(width) for c in range(width)]
    return fmpq_mat(width, width, entry)


_PAIRS = (_pair_point(2, 0, 1), _pair_point(3, 2, 0))
singular_value = Fact(
    Relation(rate_i, T(u_i) * dW * v_i),
    in_pair,
    _PAIRS,
    text="Entry (i, i) of U^T Ẇ V = A^U Σ + D − Σ A^V is dσ_i/dt, for A^U and A^V have no diagonal.",
)
left = Fact(
    Relation(T(u_j) * du_i, along(u_i, left_rate, u_j)),
    in_pair,
    _PAIRS,
    text=(
        "The component of du_i/dt = U A^U e_i along u_j, j ≠ i, is ⟨(ẆW^T + WẆ^T)u_i, u_j⟩/(σ_i² − σ_j²): the terms in "
        "A^V and D cancel."
    ),
)
right = Fact(
    Relation(T(v_j) * dv_i, along(v_i, right_rate, v_j)),
    in_pair,
    _PAIRS,
    text="Likewise for dv_i/dt = V A^V e_i with Ẇ^T W + W^T Ẇ.",
    wrong=(Variant("the product of (3.3)", Relation(T(v_j) * dv_i, along(v_i, left_rate, v_j))),),
)
own_component = Fact(
    Relation(T(u_i) * du_i, S.Zero),
    in_pair,
    _PAIRS,
    text="Along u_i itself there is none, and u_1, …, u_d are a basis: du_i/dt is the sum over j ≠ i.",
)

# ---------------------------------------------------------------- the equations are solved, not only necessary

# one pair i < l: x is entry (i, l) of U^T Ẇ V and y is entry (l, i)
x, y = symbols("x y", real=True)


def turn_left(s_row: Expr, s_column: Expr, here: Expr, mirrored: Expr) -> Expr:
    """a^U_jl of (3.3), read in frames: entry (j, l) of XΣ + ΣX^T over σ_l² − σ_j²; ``here`` is X_jl."""
    return (here * s_column + s_row * mirrored) / (s_column**2 - s_row**2)


def turn_right(s_row: Expr, s_column: Expr, here: Expr, mirrored: Expr) -> Expr:
    """a^V_jl of (3.4): entry (j, l) of X^TΣ + ΣX over σ_l² − σ_j²."""
    return (mirrored * s_column + s_row * here) / (s_column**2 - s_row**2)


scalars = ExpLogZeroTest()
_AT = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), x: Rational(2, 3), y: Rational(-4, 5)},)


def _image(row: int) -> Expr:
    """Entry (i, l) or (l, i) of A^U Σ − Σ A^V for the numbers of (3.3) and (3.4)."""
    block = pair_block(-1)
    a, b = turn_left(sigma_i, sigma_l, x, y), turn_right(sigma_i, sigma_l, x, y)
    return block[row, 0] * a + block[row, 1] * b


solved = together(
    "Conversely, for any Ẇ these numbers solve σ_l a − σ_i b = (U^TẆV)_il and −σ_i a + σ_l b = (U^TẆV)_li.",
    (Fact(Relation(_image(n), value), scalars, _AT) for n, value in enumerate((x, y))),
)
GAP, DEFECT = matrices("R P")


def _lift_point(width: int) -> dict[Any, Any]:
    """Any orthogonal U and V and any R: W is U (R + Σ) V^T."""
    u, v = rotation(width, 1), rotation(width, 2)
    a, b = (generic(width, seed) - generic(width, seed).transpose() for seed in (3, 4))
    sigma, rate = (
        diagonal([rational(7 - n, n + 2) for n in range(width)]),
        diagonal([rational(n - 2, n + 3) for n in range(width)]),
    )
    r, image = generic(width, 5), a * sigma + rate - sigma * b
    return {
        U: u, V: v, Sigma: sigma, D: rate, AU: a, AV: b, GAP: r, dU: u * a, dV: v * b,
        W: u * (r + sigma) * v.transpose(), dW: u * image * v.transpose(),
    }  # fmt: skip


LIFT = (
    Fact(
        Relation(T(dU) * U + T(U) * dU, DEFECT * AU - AU * DEFECT),
        Rewriting((*skew, replace(T(U), U, by=1 + DEFECT)), ((dU, U * AU),)),
        (_frame_not_orthogonal(2),),
        text=(
            "Existence: let U, Σ, V solve U̇ = U A^U, Σ̇ = D, V̇ = V A^V with these numbers, from a decomposition at one time.  "
            "P = U^T U − 1 obeys the linear equation Ṗ = P A^U − A^U P, so it stays 0: U, and V likewise, stays orthogonal."
        ),
    ),
    Fact(
        Relation(T(dU) * W * V + T(U) * dW * V + T(U) * W * dV - D, GAP * AV - AU * GAP),
        Rewriting(
            (*orthogonal(U, V), *skew),
            (
                (dU, U * AU),
                (dV, V * AV),
                (dW, U * (AU * Sigma + D - Sigma * AV) * T(V)),
                (W, U * (GAP + Sigma) * T(V)),
            ),
        ),
        (_lift_point(2), _lift_point(3)),
        text=(
            "R = U^T W V − Σ obeys Ṙ = R A^V − A^U R, so it stays 0: W = U Σ V^T.  The entries of Σ are then the singular values of "
            "W, distinct by assumption, so that the solution goes on for all of the interval."
        ),
    ),
)
EXISTENCE = "Picard–Lindelöf: a differential equation with smooth right side has one solution, which goes on while it stays in a compact set"


def frames_velocity(width: int, entries: Matrix) -> Matrix:
    """A^U Σ + D − Σ A^V with A^U, D, A^V from (3.2)–(3.4) for the velocity U ``entries`` V^T."""
    values = singular_values(width)
    sigma = Matrix.diag(*values)
    left_product = entries * sigma + sigma * entries.T
    right_product = entries.T * sigma + sigma * entries

    def generator(product: Matrix) -> Matrix:
        # column i holds the components of du_i/dt along the other u_j
        return Matrix(
            width, width, lambda j, i: S.Zero if i == j else product[j, i] / (values[i] ** 2 - values[j] ** 2)
        )

    rates = Matrix.diag(*[entries[n, n] for n in range(width)])
    return generator(left_product) * sigma + rates - sigma * generator(right_product)


def against(width: int, m: Matrix) -> Expr:
    """The inner product with a matrix of free entries: two matrices are equal if these are."""
    return sum((c * e for c, e in zip(weights(width), m, strict=True)), S.Zero)


def weights(width: int) -> list[Symbol]:
    return [Symbol(f"c{r}{c}", real=True) for r in range(width) for c in range(width)]


def free_matrix(name: str, width: int) -> Matrix:
    return Matrix(width, width, lambda r, c: Symbol(f"{name}_{r + 1}{c + 1}", real=True))


def explicit_point(width: int, *free: Matrix) -> dict[Any, Any]:
    """Different rationals for the singular values, the weights and the entries of free matrices."""
    at: dict[Any, Any] = {s: Rational(3 * width - 2 * n, n + 2) for n, s in enumerate(singular_values(width))}
    at |= {c: Rational(2 * n - 3, n + 2) for n, c in enumerate(weights(width))}
    for k, m in enumerate(free):
        at |= {s: Rational(3 * n - 4 + k, 2 * n + 3) for n, s in enumerate(m) if s.is_Symbol}
    return at


def _explicit(width: int) -> Fact:
    entries = free_matrix("x", width)
    return Fact(
        Relation(against(width, frames_velocity(width, entries)), against(width, entries)),
        scalars,
        (explicit_point(width, entries),),
    )


explicit = tuple(_explicit(width) for width in (2, 3))

_ANY = "every width d, distinct positive singular values"
_FRAMES = (product_rule, in_frames)

CLAIMS = (
    Claim(
        CMV.at("3.1"),
        "identity",
        "Gradient flow through the dual metric",
        r"\dot w = -g^{N*}(w)\, \partial E(w)",
        "every depth N ≤ ∞, every width d, W in GL(d), column-major vectors, flow time",
        (
            powers_in_frames,
            eigenvector,
            self_adjoint,
            vectorisation,
            inverted,
            form_on_vectors,
            inverse_metric,
            gradient,
            velocity,
        ),
        note="g^{N*} is the matrix of A_{N,W}, so no inverse is taken; on the clock of (1.3) there is a factor N, see (1.7)",
    ),
    Claim(
        CMV.at("lem-3.1"),
        "lemma",
        "Smooth singular value decomposition",
        r"\text{A smooth } W(t) \in GL(d) \text{ with distinct singular values has a smooth decomposition }"
        r" U(t)\Sigma(t)V(t)^T, \text{ which satisfies (3.2)--(3.4).}",
        _ANY + ", any open interval of time; written out at d = 2, 3",
        (*_FRAMES, pair_of_entries, determinant, singular_value, left, right, own_component, *solved, *LIFT, *explicit),
        theorems=(EXISTENCE,),
        note="the decomposition is unique up to 2^d signs",
    ),
    Claim(
        CMV.at("3.2"),
        "identity",
        "Velocity of a singular value",
        r"\dot\sigma_i = u_i^T \dot W v_i",
        _ANY,
        (*_FRAMES, singular_value),
    ),
    Claim(
        CMV.at("3.3"),
        "identity",
        "Velocity of a left singular vector",
        r"\dot u_i = \sum_{j \ne i} \frac{1}{\sigma_i^2 - \sigma_j^2}"
        r" \langle (\dot W W^T + W \dot W^T) u_i, u_j \rangle u_j",
        _ANY + ", component by component; written out at d = 2, 3",
        (*_FRAMES, left, own_component, *explicit),
    ),
    Claim(
        CMV.at("3.4"),
        "identity",
        "Velocity of a right singular vector",
        r"\dot v_i = \sum_{j \ne i} \frac{1}{\sigma_i^2 - \sigma_j^2}"
        r" \langle (\dot W^T W + W^T \dot W) v_i, v_j \rangle v_j",
        _ANY + ", component by component; written out at d = 2, 3",
        (*_FRAMES, right, own_component, *explicit),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
