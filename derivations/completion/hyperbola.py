"""The hyperbola of rank-one completions of a 2 × 2 diagonal and its neighbourhood: (3.18)–(3.24).

A point of the hyperbola and its unit normal involve only P = Φ_1 Φ_2 and the distance r of the point from the origin of
the (w_12, w_21) plane.  Moving by η along the normal, the squared Frobenius norm and the determinant are polynomials of
degree two in η; they determine both singular values exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sympy import Expr, Integer, Matrix, MatrixExpr, Rational, S, Symbol, sqrt

from derivations.executed import gives
from derivations.layers.loss import diagonal_loss, loss_as_written
from derivations.points import diagonal, rational, rotation
from derivations.sources import CMV
from dlnsym.algebra import written
from dlnsym.algebra.words import symmetric
from dlnsym.proofs import Claim, Fact, Relation, Rewriting, T, matrices, orthogonal, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient, TaylorExpansion
from dlnsym.proofs.model import Method

# ---------------------------------------------------------------- letters and definitions

phi_1, phi_2 = (Symbol(f"Phi_{k}", real=True, nonzero=True) for k in (1, 2))
w_12, w_21 = (Symbol(f"w_{k}", real=True, nonzero=True) for k in (12, 21))
d_1, d_2 = (Symbol(f"w_{k}", real=True) for k in (11, 22))
gamma = Symbol("gamma", positive=True)
eta = Symbol("eta", positive=True)
r, s = Symbol("r", positive=True), Symbol("s", positive=True)
PRODUCT = phi_1 * phi_2
TARGET = Matrix([[phi_1, 0], [0, phi_2]])


def minimiser(upper: Expr, lower: Expr, first: Expr = phi_1, second: Expr = phi_2) -> Matrix:
    """(3.18): the diagonal is that of Φ, the rest is free."""
    return Matrix([[first, upper], [lower, second]])


def on_hyperbola(upper: Expr, first: Expr = phi_1, second: Expr = phi_2) -> Matrix:
    """The completion of (3.18) with w_12 w_21 = Φ_1 Φ_2; (3.20) for Φ_1 = Φ_2 = 1."""
    return minimiser(upper, first * second / upper, first, second)


def unit_normal(upper: Expr, product: Expr, distance: Expr) -> Matrix:
    """(P/w, w)/r in the plane of (w_12, w_21): the gradient of w_12 w_21 at the point, at length 1."""
    return Matrix([[0, product / upper], [upper, 0]]) / distance


def distance(upper: Expr, product: Expr) -> Expr:
    """r: how far the point (w, P/w) is from the origin of the plane."""
    return sqrt(upper**2 + product**2 / upper**2)


def normal_rate(g: Expr) -> Matrix:
    """(3.22) divided by η."""
    return Matrix([[0, g**-2], [1, 0]]) / sqrt(1 + g**-4)


def squared_norm(m: Matrix) -> Expr:
    return sum((x**2 for x in m), S.Zero)


# r² and s² (s is the one singular value at η = 0) as functions of the point
algebra = IdealMembership(roots=((r, w_12**2 + PRODUCT**2 / w_12**2), (s, phi_1**2 + phi_2**2 + r**2)))
plain = IdealMembership()
_GENERAL = (
    {phi_1: Rational(2, 3), phi_2: Rational(5, 4), w_12: Rational(7, 3), eta: Rational(1, 20)},
    {phi_1: Rational(-3, 2), phi_2: Rational(4, 5), w_12: Rational(-5, 3), eta: Rational(1, 30)},
)
_GAMMA = ({gamma: Rational(3, 2), eta: Rational(1, 20)}, {gamma: Rational(2, 7), eta: Rational(1, 30)})


def entrywise(left: Any, right: Matrix, by: Method, points: Sequence[dict[Any, Any]]) -> tuple[Fact, ...]:
    """Equality of a matrix, which may be written as a product, and another one: a statement for each entry."""
    places = [(r, c) for r in range(right.rows) for c in range(right.cols)]
    written_left = [
        written.Entry(left, r + 1, c + 1) if isinstance(left, MatrixExpr) else left[r, c] for r, c in places
    ]
    return tuple(Fact(Relation(a, right[p]), by, tuple(points)) for a, p in zip(written_left, places, strict=True))


# ---------------------------------------------------------------- minimisers and the hyperbola, (3.18)–(3.20)

free = Matrix([[d_1, w_12], [w_21, d_2]])
_FREE = (
    {
        phi_1: Rational(2, 3),
        phi_2: Rational(5, 4),
        d_1: Rational(1, 7),
        d_2: Rational(9, 5),
        w_12: Rational(7, 3),
        w_21: Rational(-1, 2),
    },
)
loss_vanishes = Fact(
    Relation(loss_as_written(Matrix.eye(2), TARGET, minimiser(w_12, w_21)), S.Zero),
    plain,
    _FREE,
    text="and it is 0 exactly where both diagonal entries are those of Φ.",
)
loss_is_a_sum = Fact(
    Relation(S.Zero, diagonal_loss(TARGET, free), "<="),
    SumOfSquares(witness=diagonal_loss(TARGET, free)),
    _FREE,
    text="E_I is half a sum of squares, so it is at least 0,",
)

hyperbola = Fact(
    Relation(written.det(minimiser(w_12, w_21)), w_21 * phi_2 * (phi_1 / w_21 - w_12 / phi_2)),
    plain,
    _FREE,
    text="det = Φ_1 Φ_2 − w_12 w_21 is w_21 Φ_2 times Φ_1/w_21 − w_12/Φ_2: it vanishes where (3.19) holds.",
)

any_gamma = Symbol("gamma", real=True, nonzero=True)
family = Fact(
    Relation(written.det(on_hyperbola(any_gamma, Integer(1), Integer(1))), S.Zero),
    plain,
    ({any_gamma: Rational(3, 2)}, {any_gamma: Rational(-2, 7)}),
)

# ---------------------------------------------------------------- the decomposition on the hyperbola, (3.21)

W_gamma = on_hyperbola(gamma, Integer(1), Integer(1))
U = Matrix([[gamma, -1], [1, gamma]]) / sqrt(1 + gamma**2)
V = Matrix([[1, gamma], [gamma, -1]]) / sqrt(1 + gamma**2)
SIGMA = Matrix.diag(gamma + 1 / gamma, 0)
decomposed = together(
    "U Σ V^T is W(γ), entry by entry;", entrywise(written.product(U, SIGMA, V.T), W_gamma, plain, _GAMMA)
)
orthogonal_frames = together(
    "U and V are orthogonal.",
    (*(fact for m in (U, V) for fact in entrywise(written.product(m.T, m), Matrix.eye(2), plain, _GAMMA)),),
)

# ---------------------------------------------------------------- the normal direction, (3.22)

TANGENT = Matrix([[0, w_12], [1 / w_12 * PRODUCT, 0]]).applyfunc(lambda e: e.diff(w_12))
tangent_gamma = W_gamma.diff(gamma)
is_normal = Fact(
    Relation(written.trace(tangent_gamma.T * eta * normal_rate(gamma)), S.Zero),
    plain,
    _GAMMA,
    text="The direction is perpendicular to the hyperbola's tangent (1, −1/γ²),",
)
is_of_size = Fact(
    Relation(squared_norm(eta * normal_rate(gamma)), eta**2), plain, _GAMMA, text="and its Frobenius norm is η."
)
agrees = entrywise(normal_rate(gamma), unit_normal(gamma, Integer(1), distance(gamma, Integer(1))), plain, _GAMMA)[1:3]
normal_in_general = (
    Fact(Relation(written.trace(TANGENT.T * unit_normal(w_12, PRODUCT, r)), S.Zero), algebra, _GENERAL),
    Fact(Relation(squared_norm(unit_normal(w_12, PRODUCT, r)), Integer(1)), algebra, _GENERAL),
)

# ---------------------------------------------------------------- the perturbed matrix, every Φ and both lobes

perturbed = on_hyperbola(w_12) + eta * unit_normal(w_12, PRODUCT, r)
# P is kept as a letter where only the two invariants matter
P = Symbol("P", real=True)
NORM = s**2 + 4 * eta * P / r + eta**2
DETERMINANT = eta * r + eta**2 * P / r**2
norm_of_perturbed = Fact(
    Relation(squared_norm(perturbed), written.at(NORM, {P: PRODUCT})),
    algebra,
    _GENERAL,
    text=(
        "With P = Φ_1 Φ_2, r² = w² + P²/w² and s² = Φ_1² + Φ_2² + r², the perturbed matrix has squared norm "
        "s² + 4ηP/r + η²"
    ),
)
determinant_of_perturbed = Fact(
    Relation(-written.det(perturbed), written.at(DETERMINANT, {P: PRODUCT})),
    algebra,
    _GENERAL,
    text="and determinant −(η r + η² P/r²).",
)


# σ_1² + σ_2² = F and σ_1 σ_2 = D, so (σ_1 ± σ_2)² = F ± 2D
ROOT_OF_SUM, ROOT_OF_DIFFERENCE = sqrt(NORM + 2 * DETERMINANT), sqrt(NORM - 2 * DETERMINANT)
LARGER = (ROOT_OF_SUM + ROOT_OF_DIFFERENCE) / 2
SMALLER = (ROOT_OF_SUM - ROOT_OF_DIFFERENCE) / 2
_INVARIANTS = (
    {s: Rational(3), r: Rational(2), P: Rational(1, 2), eta: Rational(1, 10)},
    {s: Rational(7, 2), r: Rational(9, 5), P: Rational(-4, 3), eta: Rational(1, 12)},
)
exact_sum = Fact(
    Relation(LARGER**2 + SMALLER**2, NORM),
    plain,
    _INVARIANTS,
    text=(
        "The two numbers (√(F + 2D) ± √(F − 2D))/2 have squares that add up to F = ‖W‖² and the product D = |det W|: they "
        "are the singular values, exactly."
    ),
)
exact_product = Fact(Relation(LARGER * SMALLER, DETERMINANT), plain, _INVARIANTS)

W_, U_, V_, S_ = matrices(r"W U V \Sigma")
_frames_point = {
    U_: rotation(2, 1),
    V_: rotation(2, 2),
    S_: diagonal([rational(7, 2), rational(5, 3)]),
    W_: rotation(2, 1) * diagonal([rational(7, 2), rational(5, 3)]) * rotation(2, 2).transpose(),
}
frobenius = Rewriting((*orthogonal(U_, V_), *symmetric(S_)), ((W_, U_ * S_ * T(V_)),))
sum_of_squares = Fact(
    Relation(T(V_) * (T(W_) * W_) * V_, S_**2),
    frobenius,
    (_frames_point,),
    text="W^T W is similar to Σ², so ‖W‖² = tr(W^T W) is the sum of the squared singular values.",
)

# ---------------------------------------------------------------- expansions

# coefficients of η^0, η^1, η^2, η^3
LARGER_SERIES = (
    s,
    2 * P / (s * r),
    (s**2 * r**2 - r**4 - 4 * P**2) / (2 * s**3 * r**2),
    P * (4 * P**2 - 2 * s**2 * r**2 + 3 * r**4) / (s**5 * r**3),
)
SMALLER_SERIES = (
    S.Zero,
    r / s,
    P * (s**2 - 2 * r**2) / (s**3 * r**2),
    (12 * P**2 * r**2 + r**6 - 4 * P**2 * s**2 - s**2 * r**4) / (2 * s**5 * r**3),
)
expansion = TaylorExpansion()


def coefficients(value: Expr, series: Sequence[Expr], by: Method, points: Sequence[dict[Any, Any]]) -> tuple[Fact, ...]:
    at = tuple({k: v for k, v in p.items() if k != eta} for p in points)
    return tuple(Fact(Relation(TaylorCoefficient(value, eta, Integer(k)), c), by, at) for k, c in enumerate(series))


larger_expanded = coefficients(LARGER, LARGER_SERIES, expansion, _INVARIANTS)
smaller_expanded = together(
    (
        "The smaller singular value is η r/s + η² P (s² − 2r²)/(s³ r²) + O(η³): to first order the distance moved times "
        "the distance from the origin, over the larger singular value."
    ),
    coefficients(SMALLER, SMALLER_SERIES, expansion, _INVARIANTS),
)
# on the other side of the hyperbola the determinant has the other sign, and σ_2 = −SMALLER there
other_side = together(
    (
        "At distance η on the other side the determinant is η r − η² P/r², and the smaller singular value begins with the same "
        "η r/s."
    ),
    coefficients(-SMALLER.subs(eta, -eta), (S.Zero, r / s), expansion, _INVARIANTS),
)
exact_on_other_side = (
    Fact(
        Relation(
            written.at(LARGER, {eta: -eta}) ** 2 + written.at(SMALLER, {eta: -eta}) ** 2, written.at(NORM, {eta: -eta})
        ),
        plain,
        _INVARIANTS,
    ),
    Fact(
        Relation(
            written.at(LARGER, {eta: -eta}) * -written.at(SMALLER, {eta: -eta}), -written.at(DETERMINANT, {eta: -eta})
        ),
        plain,
        _INVARIANTS,
    ),
)


# the paper's case Φ_1 = Φ_2 = 1: r = √(γ⁴ + 1)/γ, s = γ + 1/γ, P = 1
AT_ONE = {P: Integer(1), r: distance(gamma, Integer(1)), s: gamma + 1 / gamma}
LARGER_1, SMALLER_1 = LARGER.subs(AT_ONE), SMALLER.subs(AT_ONE)
next_term = gamma**3 * (gamma**2 - 1) ** 2 / ((gamma**2 + 1) ** 3 * (gamma**4 + 1))
third_term = gamma**4 * (gamma**2 - 1) ** 4 / ((gamma**2 + 1) ** 5 * sqrt(gamma**4 + 1) ** 3)
first_larger = 2 / ((1 + gamma**2) * sqrt(1 + gamma**-4))
first_smaller = sqrt(gamma**4 + 1) / (gamma**2 + 1)
larger_at_one = coefficients(LARGER_1, (gamma + 1 / gamma, first_larger, next_term, third_term), expansion, _GAMMA)
smaller_at_one = coefficients(SMALLER_1, (S.Zero, first_smaller, -next_term, -third_term), expansion, _GAMMA)
# the same first-order terms from Lemma 3.1, σ̇_i = u_i^T Ẇ v_i
by_lemma = tuple(
    Fact(Relation(written.Entry(written.product(U[:, k].T, normal_rate(gamma), V[:, k]), 1, 1), c), plain, _GAMMA)
    for k, c in enumerate((first_larger, first_smaller))
)
sum_is_linear = Fact(
    Relation(
        written.at(NORM + 2 * DETERMINANT, AT_ONE), ((gamma + 1 / gamma) * (1 + eta / distance(gamma, Integer(1)))) ** 2
    ),
    plain,
    _GAMMA,
    text=(
        "For Φ_1 = Φ_2 = 1 the sum of the singular values is exactly (γ + 1/γ)(1 + η/r), so all terms beyond the first "
        "cancel between the two."
    ),
)

determinant_exact = Fact(
    Relation(LARGER_1 * SMALLER_1, eta * sqrt(gamma**4 + 1) / gamma + eta**2 * gamma**2 / (gamma**4 + 1)), plain, _GAMMA
)
determinant_first = coefficients(LARGER_1 * SMALLER_1, (S.Zero, sqrt(gamma**4 + 1) / gamma), expansion, _GAMMA)

_EXACT = (norm_of_perturbed, determinant_of_perturbed, sum_of_squares, exact_sum)


FAMILY = (
    gives(written.at(W_gamma[0, 1], {gamma: Rational(3, 2)}), Rational(3, 2)),
    gives(written.at(W_gamma[1, 0], {gamma: Rational(3, 2)}), Rational(2, 3)),
    gives(written.det(Matrix([[1, Rational(3, 2)], [Rational(2, 3), 1]])), S.Zero, "so the rank is one"),
)

CLAIMS = (
    Claim(
        CMV.at("3.18"),
        "identity",
        "Global minimisers of diagonal completion at d = 2",
        r"\begin{bmatrix} \Phi_1 & w_{12} \\ w_{21} & \Phi_2 \end{bmatrix} \text{ is a global minimiser}",
        "d = 2, every Φ_1, Φ_2, w_12, w_21; the loss (1.11)",
        (loss_is_a_sum, loss_vanishes),
    ),
    Claim(
        CMV.at("3.19"),
        "identity",
        "The hyperbola of rank-one completions",
        r"\frac{\Phi_1}{w_{21}} = \frac{w_{12}}{\Phi_2}",
        "d = 2, Φ_1, Φ_2, w_21 ≠ 0: there it is equivalent to det W = 0",
        (hyperbola,),
    ),
    Claim(
        CMV.at("3.20"),
        "definition",
        "One-parameter family of rank-one completions",
        r"W = \begin{bmatrix} 1 & \gamma \\ \frac1\gamma & 1 \end{bmatrix}",
        "Φ_1 = Φ_2 = 1, γ ≠ 0",
        (hyperbola, family),
        note="that it has rank one is proved",
        executes=FAMILY,
    ),
    Claim(
        CMV.at("3.21"),
        "identity",
        "Singular value decomposition on the hyperbola",
        r"U = \frac{1}{\sqrt{1+\gamma^2}} \begin{bmatrix} \gamma & -1 \\ 1 & \gamma \end{bmatrix},\ \Sigma ="
        r" \begin{bmatrix} \gamma + \gamma^{-1} & 0 \\ 0 & 0 \end{bmatrix},\ V = \frac{1}{\sqrt{1+\gamma^2}}"
        r" \begin{bmatrix} 1 & \gamma \\ \gamma & -1 \end{bmatrix}",
        "Φ_1 = Φ_2 = 1, γ > 0",
        (*decomposed, *orthogonal_frames),
        note="for γ < 0 the product U Σ V^T is still W(γ), with a negative number in Σ",
    ),
    Claim(
        CMV.at("3.22"),
        "identity",
        "Perturbation normal to the hyperbola",
        r"\dot W = \frac{\eta}{\sqrt{1 + \gamma^{-4}}} \begin{bmatrix} 0 & \gamma^{-2} \\ 1 & 0 \end{bmatrix}",
        "Φ_1 = Φ_2 = 1, γ > 0; normal and of length η, and the same for every Φ_1 Φ_2 ≠ 0 on both lobes",
        (is_normal, is_of_size, *agrees, *normal_in_general),
        note="in general the unit normal is (P/w, w)/r with P = Φ_1 Φ_2 and r² = w² + P²/w²",
    ),
    Claim(
        CMV.at("3.23"),
        "identity",
        "Singular values near the hyperbola",
        r"\Sigma(\gamma, \eta) = \begin{bmatrix} \gamma + \gamma^{-1} + \frac{2\eta}{(1+\gamma^2)\sqrt{1+\gamma^{-4}}} & 0"
        r" \\ 0 & \eta\frac{\sqrt{\gamma^4+1}}{\gamma^2+1} \end{bmatrix} + \mathcal O(\eta^2)",
        "Φ_1 = Φ_2 = 1, γ > 0, η ↓ 0, with the terms in η² and η³; exact singular values and the series to η³ for every "
        "Φ_1 Φ_2 ≠ 0 on both lobes and both sides",
        (
            is_normal,
            is_of_size,
            *_EXACT,
            *smaller_expanded,
            *other_side,
            sum_is_linear,
            *larger_at_one,
            *smaller_at_one,
            *by_lemma,
            exact_sum,
            exact_product,
            norm_of_perturbed,
            determinant_of_perturbed,
            *larger_expanded,
            *exact_on_other_side,
        ),
        note="σ_{1,2} = (√(F + 2D) ± √(F − 2D))/2 with F = s² + 4ηP/r + η², D = ηr + η²P/r²; at Φ_1 = Φ_2 = 1 the terms "
        "in η² are ± γ³(γ² − 1)²/((γ² + 1)³(γ⁴ + 1)). On the other side of the hyperbola the smaller one begins with the same coefficient",
    ),
    Claim(
        CMV.at("3.24"),
        "identity",
        "Determinant near the hyperbola",
        r"\det(\Sigma(\gamma, \eta)) = \eta \frac{\sqrt{\gamma^4+1}}{\gamma} + \mathcal O(\eta^2)",
        "Φ_1 = Φ_2 = 1, γ > 0, η ↓ 0; exact for every Φ_1 Φ_2 ≠ 0 on both lobes",
        (*_EXACT, *determinant_first, determinant_exact, determinant_of_perturbed),
        note="the term in η² is γ²/(γ⁴ + 1) and there is no further one",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
