"""Attraction to the minimisers: Lemma 3.4, (3.11)–(3.17), Theorem 1.2, and the same at every depth.

Near a minimiser the gradient is linear in the observed deviation, so the flow's linearisation is −g^* times a
projection.  Its rates are the eigenvalues of the observed principal submatrix of g^*; they lie between eigenvalues
λ_il, whose smallest is positive where W is invertible, and only there.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Expr, Integer, Matrix, Rational, S, Symbol, exp, eye, log, symbols

from derivations.diagonalisation import EIGENVECTOR, POWERS, summand
from derivations.inequalities import HOMOGENEOUS, LOWER, UPPER, lower, mean_of_pair, upper
from derivations.loss import GRADIENT, loss, loss_entry
from derivations.metric import FORM, INVERSE, VECTORISED
from derivations.points import diagonal, generic, rational, rational_matrix, rotation
from derivations.projection import SELF_ADJOINT
from derivations.smooth_svd import DUAL_METRIC, eigenvectors_of_operator, operator_from_definition
from derivations.smooth_svd import GRADIENT as DUAL_GRADIENT
from derivations.symbols import N, j, sigma_1, sigma_2, sigma_l
from dlnsym.claims import (
    Ascent,
    Claim,
    Derivation,
    Relation,
    Scalars,
    Statement,
    Step,
    T,
    Words,
    matrices,
    orthogonal,
    replace,
    symmetric,
)

# ---------------------------------------------------------------- the observed entries, (3.11)


def vectorised(mask: Matrix) -> list[Integer]:
    """vec(B), column-major."""
    return [mask[r, c] for c in range(mask.cols) for r in range(mask.rows)]


def observed(mask: Matrix) -> list[int]:
    """(3.11): the index set I, counted from 1."""
    return [place for place, entry in enumerate(vectorised(mask), 1) if entry == 1]


def selection(mask: Matrix) -> fmpq_mat:
    """R: the rows of the identity at the observed places; R w are the observed entries of w."""
    places = observed(mask)
    return rational_matrix([[int(k == place) for k in range(1, mask.rows**2 + 1)] for place in places])


def entries(name: str, m: Matrix) -> dict[Any, Any]:
    """A matrix as a point, so that what is counted or computed on it shows where."""
    return {Symbol(f"{name}_{r + 1}{c + 1}", real=True): m[r, c] for r in range(m.rows) for c in range(m.cols)}


UPPER_TRIANGLE = Matrix([[1, 1], [0, 1]])
DIAGONAL = eye(2)

# ---------------------------------------------------------------- the linearisation, (3.12)–(3.14)

R, g, g_rate, x, x_dot, A, A_diagonal = matrices(r"R g^{*} \partial_x{g^{*}} x \dot{x} A diag(A)")
e_0, hessian, along, derivative = matrices(r"∂E(w_0) ∂^2E x \frac{d}{dε}(g^{*}∂E)")
hessian_of_I, derivative_of_I = matrices(r"∂^2E_I \frac{d}{dε}(g^{*}∂E_I)")
eps = Symbol("epsilon", positive=True)
selects = replace(R, T(R), by=S.One)

# at w_0 + ε R^T x the gradient is ε R^T R R^T x, since E is quadratic and w_0 a minimiser
flow_velocity = -(g + eps * g_rate) * (eps * T(R) * R * T(R) * x)
linearised = (R * flow_velocity).expand().diff(eps).subs(eps, 0)
linear = Words((selects, *symmetric(g)), ((x_dot, linearised), (A, R * g * T(R))))
LINEARISED = Step(
    "Let R pick the observed entries: R R^T = 1, and R^T R is the projection by which ∂E = R^T R (w − φ). At "
    "w_0 + ε R^T x with a minimiser w_0, ẇ = −(g^* + ε ∂_x g^* + …) ε R^T x, so to first order ẋ = R ẇ = −R g^* R^T x.",
    Relation(x_dot, -R * g * T(R) * x),
    linear,
)
SUBMATRIX = Step(
    "R g^* R^T consists of the rows and columns of g^* at observed places: A of (3.12).",
    Relation(A, R * g * T(R)),
    linear,
)
OFF = Step(
    "The unobserved entries follow: the linearisation −g^* R^T R maps g^* R^T ξ to −g^* R^T A ξ and vanishes on ker R, the "
    "tangent space of the minimisers. A being invertible, the two spaces are complements, the rates are those of A and "
    "K times 0.",
    Relation((g * T(R) * R) * (g * T(R)), g * T(R) * (R * g * T(R))),
    linear,
)


def _spectrum_of(roots: list[fmpq], depth: int) -> fmpq_mat:
    """diag(λ_il) at place l d + i, from the sum (2.9) at singular values that are N-th powers."""
    return diagonal(
        [
            sum((a ** (2 * (depth - k)) * b ** (2 * (k - 1)) for k in range(1, depth + 1)), fmpq(0)) / depth
            for b in roots
            for a in roots
        ]
    )


def _linear_point(mask: Matrix, depth: int) -> dict[Any, Any]:
    """ẋ from the definition (1.6) applied to the observed deviation; g^* from its spectrum."""
    roots = [rational(5, 2), rational(2, 3)]
    frame = eigenvectors_of_operator(rotation(2, 1), rotation(2, 2))
    r = selection(mask)
    deviation = rational_matrix([[2 * n + 1] for n in range(r.nrows())])
    operator = operator_from_definition(depth, roots)
    dual = frame * _spectrum_of(roots, depth) * frame.transpose()
    submatrix = r * operator * r.transpose()
    return {
        R: r,
        g: dual,
        g_rate: generic(4, 5),
        x: deviation,
        x_dot: -(r * (operator * (r.transpose() * deviation))),
        A: submatrix,
        A_diagonal: diagonal([submatrix[n, n] for n in range(r.nrows())]),
    }


_LINEAR = (_linear_point(UPPER_TRIANGLE, 2), _linear_point(DIAGONAL, 3))
linearisation = Statement(LINEARISED.relation, linear, _LINEAR)
principal = Statement(
    SUBMATRIX.relation,
    linear,
    _LINEAR,
    # literally, both indices are i
    printed=Relation(A, A_diagonal),
    false_everywhere=True,
)
rate_equation = Statement(Relation(x_dot, -A * x), linear, _LINEAR)
complement = Statement(OFF.relation, linear, _LINEAR)

product_rule = ((g + eps * g_rate) * (e_0 + eps * hessian * along)).expand().diff(eps).subs(eps, 0)
product_rule_of_I = ((g + eps * g_rate) * (e_0 + eps * hessian_of_I * along)).expand().diff(eps).subs(eps, 0)
second_order = Words((), ((derivative, product_rule), (derivative_of_I, product_rule_of_I)))
PRODUCT_RULE = Step(
    "d/dε of g^*(εx, y) ∂E(εx, y) at ε = 0 is (∂_x g^*) ∂E(w_0) + g^*(w_0) ∂²E(w_0) x.",
    Relation(derivative, g_rate * e_0 + g * hessian * along),
    second_order,
)
vanishing = Words((replace(e_0, by=S.Zero),))
EQUILIBRIUM = Step(
    "At an equilibrium in GL(d), ∂E(w_0) = 0: the first term is 0.", Relation(g_rate * e_0, S.Zero), vanishing
)


def _second_order_point() -> dict[Any, Any]:
    operator = operator_from_definition(2, [rational(5, 2), rational(2, 3)])
    of_mask, of_diagonal = (diagonal([int(entry) for entry in vectorised(m)]) for m in (UPPER_TRIANGLE, DIAGONAL))
    # four normal directions at once, as columns
    direction = of_mask * generic(4, 7)
    zero = direction * fmpq(0)
    return {
        g: operator,
        g_rate: generic(4, 5),
        e_0: zero,
        hessian: of_mask,
        hessian_of_I: of_diagonal,
        along: direction,
        derivative: operator * (of_mask * direction),
        derivative_of_I: operator * (of_diagonal * direction),
    }


_SECOND = (_second_order_point(),)
derivative_of_flow = Statement(
    PRODUCT_RULE.relation,
    second_order,
    _SECOND,
    printed=Relation(derivative_of_I, g_rate * e_0 + g * hessian * along),
)
first_term = Statement(EQUILIBRIUM.relation, vanishing, _SECOND)

# ---------------------------------------------------------------- the second derivative of the loss, (3.15)

scalars = Scalars()
m_, phi, w, w_other, s = symbols("m phi w w' s", real=True)
_ENTRY = {m_: Rational(3), phi: Rational(3, 5), w: Rational(-2, 7), w_other: Rational(4), s: Rational(1, 2)}
SECOND = Step(
    "E is a sum of functions of one entry each, ½ m² (φ − w)²: mixed second derivatives vanish, the others are m² = m.",
    Relation(loss_entry(m_, phi, w).diff(w, 2), m_**2),
    scalars,
)
second = Statement(SECOND.relation, scalars, (_ENTRY,))
mixed = Statement(
    Relation((loss_entry(m_, phi, w) + loss_entry(m_, phi, w_other)).diff(w, w_other), S.Zero), scalars, (_ENTRY,)
)
_y = Matrix(2, 2, symbols("y_11 y_12 y_21 y_22", real=True))
_w0 = Matrix([[1, 2], [3, 5]])


def _second_derivative(mask: Matrix) -> Expr:
    """d²/ds² of the loss along w_0 + s y: the quadratic form of its second derivative."""
    return loss(mask, _w0, _w0 + s * _y).diff(s, 2).expand()


quadratic_form = Statement(
    Relation(_second_derivative(UPPER_TRIANGLE), _y[0, 0] ** 2 + _y[0, 1] ** 2 + _y[1, 1] ** 2),
    scalars,
    ({**{entry: Rational(n + 2, 3) for n, entry in enumerate(_y)}},),
    printed=Relation(_second_derivative(DIAGONAL), _y[0, 0] ** 2 + _y[0, 1] ** 2 + _y[1, 1] ** 2),
)

# ---------------------------------------------------------------- bounds on the rates

K, Lam, xi = matrices("V⊗U Λ ξ")
g_spectral = K * Lam * T(K)
forms = Words((selects, *orthogonal(K), *symmetric(Lam)), ((g, g_spectral), (A, R * g_spectral * T(R))))
z_of_xi = T(K) * T(R) * xi
QUADRATIC = Step(
    "With z = (V ⊗ U)^T R^T ξ, ξ^T A ξ = z^T Λ z = Σ λ_il z_il² and |z| = |ξ|: every eigenvalue of A is a mean of λ's,",
    Relation(T(xi) * A * xi, T(z_of_xi) * Lam * z_of_xi),
    forms,
)
ISOMETRY = Step("for z and ξ have the same length.", Relation(T(z_of_xi) * z_of_xi, T(xi) * xi), forms)
INTERLACING = Step(
    "In particular, for a k-dimensional space of ξ the minimum of ξ^T A ξ/|ξ|² is one over a k-dimensional space of R^T ξ "
    "(Courant–Fischer), so α_k <= λ_(k), both sorted from the largest down; the same for −A gives "
    "α_k >= λ_(k + d² − |I|)."
)


def _form_point(mask: Matrix) -> dict[Any, Any]:
    roots = [rational(5, 2), rational(2, 3)]
    frame = eigenvectors_of_operator(rotation(2, 1), rotation(2, 2))
    r, operator = selection(mask), operator_from_definition(2, roots)
    return {
        R: r,
        K: frame,
        Lam: _spectrum_of(roots, 2),
        A: r * operator * r.transpose(),
        xi: rational_matrix([[2 * n - 3] for n in range(r.nrows())]),
    }


_FORMS = (_form_point(UPPER_TRIANGLE), _form_point(DIAGONAL))
quadratic = Statement(QUADRATIC.relation, forms, _FORMS)
isometry = Statement(ISOMETRY.relation, forms, _FORMS)

# at finite depth, σ_i² = σ_l² e^u, u >= 0; N − j = n and j − 1 = k, so N = n + k + 1
u = Symbol("u", positive=True)
n, k = Symbol("n", integer=True, nonnegative=True), Symbol("k", integer=True, nonnegative=True)
depth = n + k + 1
in_u = exp(u * n / depth)
_U = tuple({u: value, n: Integer(3), k: Integer(1)} for value in (Rational(3, 2), Rational(1, 50)))
by_ratio = Statement(
    Relation(summand(sigma_l * exp(u / 2), sigma_l), sigma_l ** (2 - 2 / N) * exp(u * (N - j) / N)),
    scalars,
    ({sigma_l: Rational(5, 3), u: Rational(3, 2), N: Integer(5), j: Integer(2)},),
)
summand_above = Statement(Relation(S.One, in_u, "<="), Ascent(variable=u), _U)
summand_below = Statement(
    Relation(in_u, exp(u * (n + k) / depth), "<="), Ascent(variable=u, multiplier=exp(-u * n / depth)), _U
)
FINITE = Step(
    "At finite depth every summand of λ_il lies between σ_l^{2−2/N} and σ_i^{2−2/N} for σ_l <= σ_i, and so does their mean: "
    "σ_d^{2−2/N} <= λ_il <= σ_1^{2−2/N}.",
    summand_above.true,
    summand_above.by,
)

# ---------------------------------------------------------------- d = 2, (3.17)

# λ_11 = a, λ_12 = λ_21 = m and λ_22 = b: g^* = m + (a − m) p p^T − (m − b) q q^T, columns p, q of V ⊗ U
a, b, mean = symbols("a b m", positive=True)
F_11, F_22 = matrices("E_{11} E_{22}")
split = Words(orthogonal(K))
SPLIT = Step(
    "For d = 2, g^* = (V ⊗ U) diag(a, m, m, b) (V ⊗ U)^T with a = σ_1², b = σ_2² and m the mean of (2.10), which is m plus two "
    "terms of rank one.",
    Relation(
        K * (mean + (a - mean) * F_11 - (mean - b) * F_22) * T(K),
        mean + (a - mean) * K * F_11 * T(K) - (mean - b) * K * F_22 * T(K),
    ),
    split,
)


def _unit_square(place: int) -> fmpq_mat:
    return diagonal([int(place == c) for c in range(4)])


spectral_split = Statement(
    SPLIT.relation,
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
two_observed = Statement(
    Relation(observed_less_mean(2).det(), -(a - mean) * (mean - b) * (p[0] * q[1] - p[1] * q[0]) ** 2),
    scalars,
    (_vector_point(2),),
)
three_observed = Statement(Relation(observed_less_mean(3).det(), S.Zero), scalars, (_vector_point(3),))
TWO = Step(
    "With two observed entries (α_1 − m)(α_2 − m) = det(A − m) = −(a − m)(m − b)(p_1q_2 − p_2q_1)² <= 0, since "
    "b <= m <= a: α_2 <= m <= α_1.",
    two_observed.true,
    scalars,
)
THREE = Step(
    "With three, A − m has rank two, one positive and one negative term: m itself is the middle eigenvalue, α_2 = m.",
    three_observed.true,
    scalars,
)


def only_rate(u_row: tuple[int, int], v_row: tuple[int, int]) -> Expr:
    """A where one entry is observed, Σ λ_il U_ri² V_cl², from the rows r of U and c of V."""
    spectrum = [[sigma_1**2, mean_of_pair(sigma_1**2, sigma_2**2)], [mean_of_pair(sigma_1**2, sigma_2**2), sigma_2**2]]
    return sum((spectrum[i][l] * u_row[i] ** 2 * v_row[l] ** 2 for i in (0, 1) for l in (0, 1)), S.Zero)


# W_0 = diag(σ_2, σ_1), entry (1, 1) observed: its row of U and of V is (0, 1)
one_observed = Statement(
    Relation(only_rate((0, 1), (0, 1)), sigma_2**2),
    scalars,
    ({sigma_1: Rational(2), sigma_2: Rational(1)},),
    printed=Relation((sigma_1**2 - sigma_2**2) / (log(sigma_1**2) - log(sigma_2**2)), only_rate((0, 1), (0, 1)), "<="),
)

# ---------------------------------------------------------------- minimisers that are not invertible

SINGULAR = Matrix([[1, 1], [1, 1]])
# for 0 < τ < 1, (WW^T)^{1−τ} Z (W^TW)^τ = σ² u u^T Z v v^T at W = σ u v^T, here with σ = 2, u = v = (1, 1)/√2
_column = Matrix([1, 1, 1, 1]) / 2
singular_dual = 4 * _column * _column.T
singular_rates = singular_dual.extract([0, 3], [0, 3])
RANK_ONE = Step(
    "At W = σ u v^T of rank one the integrand of (1.9) is σ² u u^T Z v v^T for 0 < τ < 1, so A_∞ has rank one: with more than "
    "one observed entry A has an eigenvalue 0. The all-ones matrix minimises E_I for diag(Φ) = (1, 1) and is such a W."
)
no_hyperbolicity = Statement(
    Relation(Integer(singular_rates.rank()), S.One),
    scalars,
    (entries("w", SINGULAR),),
    printed=Relation(Integer(singular_rates.rank()), Integer(len(observed(DIAGONAL)))),
)
not_invertible = Statement(
    Relation(Integer(SINGULAR.rank()), S.One),
    scalars,
    (entries("w", SINGULAR),),
    printed=Relation(Integer(SINGULAR.rank()), Integer(2)),
)
number_of_rates = Statement(
    Relation(Integer(len(observed(UPPER_TRIANGLE))), Integer(sum(UPPER_TRIANGLE))),
    scalars,
    (entries("B", UPPER_TRIANGLE),),
    printed=Relation(Integer(len(observed(UPPER_TRIANGLE))), Integer(UPPER_TRIANGLE.rows)),
)

# ---------------------------------------------------------------- the set of minimisers

y = matrices("y")[0]
tangent = Statement(
    # the observed entries of y and of its projection agree, so (1 − R^T R) y has none
    Relation(R * y, R * T(R) * R * y),
    Words((selects,)),
    ({R: selection(UPPER_TRIANGLE), y: rational_matrix([[2], [1], [-3], [5]])},),
)


def _free_directions(mask: Matrix) -> int:
    """Dimension of the solutions of B ∘ Y = 0."""
    return len(Matrix.diag(*vectorised(mask)).nullspace())


dimension = Statement(
    Relation(Integer(_free_directions(DIAGONAL)), DIAGONAL.rows**2 - Integer(sum(DIAGONAL))),
    scalars,
    (entries("B", DIAGONAL),),
    printed=Relation(Integer(_free_directions(DIAGONAL)), Integer(DIAGONAL.rows**2)),
)
w_21, w_22 = symbols("w_21 w_22", real=True)
empty = Statement(
    Relation(Matrix([[0, 0], [w_21, w_22]]).det(), S.Zero),
    scalars,
    ({w_21: Rational(3), w_22: Rational(5)},),
)
AFFINE = Step(
    "B ∘ (Φ − W) = 0 fixes the observed entries and leaves the others free: an affine space with tangent vectors "
    "(1 − R^T R) y, of dimension K. det ≠ 0 is an open condition on it, which may fail at some points, or, where an "
    "observed row is 0, at all.",
    tangent.true,
    tangent.by,
)

STEPS = (
    GRADIENT,
    SECOND,
    PRODUCT_RULE,
    EQUILIBRIUM,
    LINEARISED,
    SUBMATRIX,
    OFF,
    QUADRATIC,
    ISOMETRY,
    INTERLACING,
    LOWER,
    FINITE,
    SPLIT,
    TWO,
    THREE,
    AFFINE,
    RANK_ONE,
)

# ---------------------------------------------------------------- claims

_ANY = "every width d, every mask"
_DEPTHS = "every depth N ≤ ∞, " + _ANY + ", every minimiser in GL(d), flow time"
_DUAL = (POWERS, EIGENVECTOR, SELF_ADJOINT, VECTORISED, INVERSE, FORM, DUAL_METRIC, DUAL_GRADIENT)
_LEMMA = (*_DUAL, GRADIENT, SECOND, LINEARISED, SUBMATRIX, OFF)
_BOUNDS = (*_LEMMA, QUADRATIC, ISOMETRY, HOMOGENEOUS, LOWER, UPPER)
_proved_principal = Statement(principal.true, linear, _LINEAR)


def _run_indices() -> str:
    return f"B = {UPPER_TRIANGLE.tolist()}: I = {observed(UPPER_TRIANGLE)}; B = I at d = 3: {observed(eye(3))}"


CLAIMS = (
    Claim(
        "sec-1.3.2-submanifold",
        "remark",
        "The set of minimisers as a submanifold",
        r"\text{The set } \mathcal{N}_{\mathcal B} \text{ is an open submanifold of } GL(d) \text{ with dimension } K.",
        _ANY + "; the printed form at d = 2, mask I",
        (tangent, dimension, not_invertible, empty),
        (AFFINE,),
        correction=r"\mathcal{N}_{\mathcal B} \cap GL(d) \text{ is, unless empty, open in the affine space }"
        r" \mathcal{N}_{\mathcal B} \text{ and a closed submanifold of } GL(d) \text{ with dimension } K.",
        note="as transcribed: an open submanifold of GL(d) has dimension d² > K; the set (1.17) holds matrices that are not "
        "invertible; and its invertible part is empty where an observed row of Φ is 0",
    ),
    Claim(
        "thm-1.2",
        "theorem",
        "Normal hyperbolicity of the minimisers",
        r"\text{Any } K\text{-dimensional compact submanifold of } \mathcal{N}_{\mathcal B} \text{ is normally hyperbolic under"
        r" (1.7) for } N = \infty.",
        "N = ∞, "
        + _ANY
        + ", compact pieces of N_B ∩ GL(d); the printed form at d = 2, mask I, a disc around the all-ones matrix",
        (linearisation, _proved_principal, complement, quadratic, isometry, lower, upper, no_hyperbolicity),
        (*_BOUNDS, AFFINE, RANK_ONE),
        correction=r"\text{Any } K\text{-dimensional compact submanifold of } \mathcal{N}_{\mathcal B} \cap GL(d) \text{ is normally"
        r" hyperbolic under (1.7) for } N = \infty.",
        note="the set (1.17) holds matrices that are not invertible, where a normal rate is 0 (with A_∞ continued to them); on the "
        "invertible part all points are at rest, so the tangential rates are 0 and the normal ones at least the minimum of "
        "σ_d² > 0. A compact piece of full dimension K has a boundary",
    ),
    Claim(
        "lem-3.4",
        "lemma",
        "Linearisation at a minimiser",
        r"\text{At } W_0 \text{ the linearization of (1.7) in the normal direction } x \text{ is } \dot x = -A x, \text{ where } A"
        r" \text{ is the principal submatrix of } g^{N*} \text{ of rows and columns observed by } \mathcal B.",
        _DEPTHS,
        (linearisation, _proved_principal, rate_equation, complement, second, mixed),
        _LEMMA,
        note="the lemma in its words, rows and columns at observed places; for its formula see (3.13)",
    ),
    Claim(
        "3.11",
        "definition",
        "Index set of the observed entries",
        r"\operatorname{vec}(\mathcal B)_i = \begin{cases} 1 & \text{if } i \in \mathcal I \\ 0 & \text{otherwise.} \end{cases}",
        _ANY,
        executes=_run_indices,
    ),
    Claim(
        "3.12",
        "identity",
        "Linearised flow in the normal direction",
        r"\dot x = -A x",
        _DEPTHS,
        (rate_equation, linearisation),
        _LEMMA,
    ),
    Claim(
        "3.13",
        "identity",
        "Matrix of the linearised flow",
        r"A = \left[ g^{N*} \big|_{W_0} \right]_{i, i \in \mathcal I}",
        _DEPTHS + "; the printed form at d = 2, N = 2, 3",
        (principal,),
        _LEMMA,
        correction=r"A = \left[ g^{N*} \big|_{W_0} \right]_{i, j \in \mathcal I}",
        note="as transcribed both indices are i, which picks the diagonal entries; the text around it means the rows and columns",
    ),
    Claim(
        "3.14",
        "identity",
        "Derivative of the Riemannian gradient",
        r"\frac{d}{d\epsilon} g^{N*}(\epsilon x, y) \partial E_I((\epsilon x, y)) = (\partial_x g^{N*}) \partial E_I(w_0)"
        r" + g^{N*}(w_0)\, \partial^2 E(w_0)\, x",
        "every width d, every loss with a second derivative at w_0; the printed form at d = 2, mask (3.26)",
        (derivative_of_flow, first_term),
        (PRODUCT_RULE, EQUILIBRIUM),
        correction=r"\frac{d}{d\epsilon}\Big|_{\epsilon = 0} g^{N*}(\epsilon x, y) \partial E_{\mathcal B}((\epsilon x, y)) ="
        r" (\partial_x g^{N*}) \partial E_{\mathcal B}(w_0) + g^{N*}(w_0)\, \partial^2 E_{\mathcal B}(w_0)\, x",
        note="as transcribed the left side holds the loss E_I of (1.11), the right side that of the lemma; the derivative is "
        "meant at ε = 0",
    ),
    Claim(
        "3.15",
        "identity",
        "Second derivative of the loss",
        r"\partial^2 E_i(W_0)_{ij} = \begin{cases} 1, & \text{if } i = j, i \in \mathcal I \\ 0 & \text{otherwise,} \end{cases}",
        _ANY + "; the printed form, with the loss (1.11), at d = 2, mask (3.26)",
        (second, mixed, quadratic_form),
        (SECOND,),
        correction=r"\partial^2 E_{\mathcal B}(W_0)_{ij} = \begin{cases} 1, & \text{if } i = j, i \in \mathcal I \\ 0 &"
        r" \text{otherwise,} \end{cases}",
        note="as transcribed the loss is E_i, read as E_I; its second derivative is that of the mask I",
    ),
    Claim(
        "3.16",
        "inequality",
        "Lower bound on the rates",
        r"\{\alpha_i\}_1^d: \quad \sigma_d^2 \le \alpha_d \le \alpha_{d-1} \le \dots \le \alpha_1",
        "N = ∞, " + _ANY + ", every minimiser in GL(d); the printed count at d = 2, mask (3.26)",
        (quadratic, isometry, lower, upper, number_of_rates),
        _BOUNDS,
        correction=r"\{\alpha_i\}_1^{|\mathcal I|}: \quad \sigma_d^2 \le \alpha_{|\mathcal I|} \le \dots \le \alpha_1 \le \sigma_1^2",
        note="A has |I| = d² − K eigenvalues, not d; the bound holds for all of them",
    ),
    Claim(
        "sec-3.2-compact",
        "remark",
        "The lower bound on compact subsets",
        r"\text{This lower bound is nonzero on any compact subset on } \mathcal{N}_{\mathcal B}.",
        _ANY + ", compact subsets of N_B ∩ GL(d), where σ_d² has a positive minimum; the printed form at d = 2, mask I",
        (not_invertible, lower),
        (AFFINE, LOWER),
        correction=r"\text{This lower bound is nonzero on any compact subset of } \mathcal{N}_{\mathcal B} \cap GL(d).",
        note="the all-ones matrix minimises E_I for diag(Φ) = (1, 1), and its σ_2 is 0",
    ),
    Claim(
        "3.17",
        "inequality",
        "Order of the rates at width two",
        r"\sigma_2^2 \le \alpha_2 \le \frac{\sigma_1^2 - \sigma_2^2}{\log\sigma_1^2 - \log\sigma_2^2} \le \alpha_1 \le \sigma_1^2",
        "N = ∞, d = 2, every minimiser in GL(2) with σ_1 > σ_2; printed form with one observed entry",
        (spectral_split, two_observed, three_observed, quadratic, isometry, lower, upper, one_observed),
        (*_BOUNDS, SPLIT, TWO, THREE),
        correction=r"|\mathcal I| = 2: \text{ as printed}; \quad |\mathcal I| = 1: \sigma_2^2 \le \alpha_1 \le \sigma_1^2; \quad"
        r" |\mathcal I| = 3: \sigma_2^2 \le \alpha_3 \le \alpha_2 = \frac{\sigma_1^2 - \sigma_2^2}{\log\sigma_1^2 -"
        r" \log\sigma_2^2} \le \alpha_1 \le \sigma_1^2",
        note="it holds for every mask with two observed entries, the diagonal one included; with one observed entry there is no "
        "α_2, and α_1 can be σ_2². With all four observed the rates are those of Lemma 2.4",
    ),
    Claim(
        "sec-3.2-every-depth",
        "inequality",
        "Bounds on the rates at every depth",
        r"\sigma_d^{2 - 2/N} \le \lambda_{(k + d^2 - |\mathcal I|)}^N \le \alpha_k \le \lambda_{(k)}^N \le \sigma_1^{2 - 2/N}, \quad"
        r" 1 \le k \le |\mathcal I|",
        _DEPTHS + "; λ_(1) ≥ λ_(2) ≥ … are the λ_il sorted",
        (linearisation, quadratic, isometry, by_ratio, summand_above, summand_below, lower, upper),
        (*_BOUNDS, INTERLACING, FINITE),
        note="not printed in the paper, which bounds the rates at N = ∞ only; at N = 1 every rate is 1",
    ),
)

DERIVATION = Derivation("attraction", "Attraction to the minimisers", STEPS, CLAIMS)

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
