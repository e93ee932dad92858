"""The flow near a minimiser: Lemma 3.4, (3.11)–(3.15).

Near a minimiser the gradient is linear in the observed deviation, so the flow's linearisation is −g^* times a
projection: its matrix is the observed principal submatrix of g^*.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Derivative, Expr, Integer, Matrix, Rational, S, Symbol, eye, symbols

from derivations.executed import gives
from derivations.flow.smooth_svd import eigenvectors_of_operator, inverse_metric, operator_from_definition
from derivations.flow.smooth_svd import gradient as dual_gradient
from derivations.layers.loss import gradient, loss, loss_entry
from derivations.layers.projection import self_adjoint
from derivations.points import diagonal, generic, rational, rational_matrix, rotation
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames
from derivations.spectrum.metric import form_on_vectors, inverted, vectorisation
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Deviation, ExpLogZeroTest, Fact, Relation, Rewriting, T, matrices, replace, symmetric

# ---------------------------------------------------------------- the observed entries, (3.11)


def vectorised(mask: Matrix) -> list[Integer]:
    """vec(B), column-major."""
    return [mask[r, c] for c in range(mask.cols) for r in range(mask.rows)]


def observed(mask: Matrix) -> list[int]:
    """(3.11): the index set I, counted from 1."""
    return [position for position, entry in enumerate(vectorised(mask), 1) if entry == 1]


def selection(mask: Matrix) -> fmpq_mat:
    """R: the rows of the identity at the observed places; R w are the observed entries of w."""
    places = observed(mask)
    return rational_matrix([[int(k == position) for k in range(1, mask.rows**2 + 1)] for position in places])


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
linear = Rewriting((selects, *symmetric(g)), ((x_dot, linearised), (A, R * g * T(R))))


def spectrum_of(roots: list[fmpq], depth: int) -> fmpq_mat:
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
    dual = frame * spectrum_of(roots, depth) * frame.transpose()
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
linearisation = Fact(
    Relation(x_dot, -R * g * T(R) * x),
    linear,
    _LINEAR,
    text=(
        "Let R pick the observed entries: R R^T = 1, and R^T R is the projection by which ∂E = R^T R (w − φ). At "
        "w_0 + ε R^T x with a minimiser w_0, ẇ = −(g^* + ε ∂_x g^* + …) ε R^T x, so to first order ẋ = R ẇ = −R g^* R^T x."
    ),
)
principal = Fact(
    Relation(A, R * g * T(R)),
    linear,
    _LINEAR,
    text="R g^* R^T consists of the rows and columns of g^* at observed places: A of (3.12).",
)
rate_equation = Fact(Relation(x_dot, -A * x), linear, _LINEAR)
(lift,) = matrices("S")
complement = Fact(
    Relation(g * T(R) * R * lift, lift * A),
    Rewriting(linear.rules, (*linear.definitions, (lift, g * T(R)))),
    _LINEAR,
    text=(
        "The unobserved entries follow: with S = g^* R^T the linearisation −g^* R^T R maps S ξ = g^* R^T ξ to −g^* R^T A ξ and vanishes on ker R, the "
        "tangent space of the minimisers. A being invertible, the two spaces are complements, the rates are those of A and "
        "K times 0."
    ),
)

J, y = matrices("J y")
any_loss = Fact(
    Relation(-J * g * T(J) * J * x, -(J * g * T(J)) * y),
    Rewriting((), ((y, J * x),)),
    ({J: generic(4, 1), g: generic(4, 2), x: generic(4, 3)},),
    text=(
        "For any loss with the Hessian J^T J at a minimiser, ẋ = −g^* J^T J x, and y = J x obeys ẏ = −(J g^* J^T) y; for "
        "(1.10) J is R."
    ),
)

product_rule = ((g + eps * g_rate) * (e_0 + eps * hessian * along)).expand().diff(eps).subs(eps, 0)
product_rule_of_I = ((g + eps * g_rate) * (e_0 + eps * hessian_of_I * along)).expand().diff(eps).subs(eps, 0)
second_order = Rewriting((), ((derivative, product_rule), (derivative_of_I, product_rule_of_I)))

vanishing = Rewriting((replace(e_0, by=S.Zero),))


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
derivative_of_flow = Fact(
    Relation(derivative, g_rate * e_0 + g * hessian * along),
    second_order,
    _SECOND,
    text="d/dε of g^*(εx, y) ∂E(εx, y) at ε = 0 is (∂_x g^*) ∂E(w_0) + g^*(w_0) ∂²E(w_0) x.",
)
first_term = Fact(
    Relation(g_rate * e_0, S.Zero),
    vanishing,
    _SECOND,
    text="At an equilibrium in GL(d), ∂E(w_0) = 0: the first term is 0.",
)

# ---------------------------------------------------------------- the second derivative of the loss, (3.15)

scalars = ExpLogZeroTest()
m_, phi, w, w_other, s = symbols("m phi w w' s", real=True)
_ENTRY = {m_: Rational(3), phi: Rational(3, 5), w: Rational(-2, 7), w_other: Rational(4), s: Rational(1, 2)}

second = Fact(
    Relation(Derivative(loss_entry(m_, phi, w), w, 2), m_**2),
    scalars,
    (_ENTRY,),
    text="E is a sum of functions of one entry each, ½ m² (φ − w)²: mixed second derivatives vanish, the others are m² = m.",
)
mixed = Fact(
    Relation(Derivative(loss_entry(m_, phi, w) + loss_entry(m_, phi, w_other), w, w_other), S.Zero), scalars, (_ENTRY,)
)
_y = Matrix(2, 2, symbols("y_11 y_12 y_21 y_22", real=True))
_w0 = Matrix([[1, 2], [3, 5]])


def _second_derivative(mask: Matrix) -> Expr:
    """d²/ds² of the loss along w_0 + s y: the quadratic form of its second derivative."""
    return written.at(Derivative(loss(mask, _w0, _w0 + s * _y), s, 2), {s: 0})


quadratic_form = Fact(
    Relation(_second_derivative(UPPER_TRIANGLE), _y[0, 0] ** 2 + _y[0, 1] ** 2 + _y[1, 1] ** 2),
    scalars,
    ({**{entry: Rational(n + 2, 3) for n, entry in enumerate(_y)}},),
    printed=Relation(_second_derivative(DIAGONAL), _y[0, 0] ** 2 + _y[0, 1] ** 2 + _y[1, 1] ** 2),
)

# ---------------------------------------------------------------- claims

ANY = "every width d, every mask"
DEPTHS = "every depth N ≤ ∞, " + ANY + ", every minimiser in GL(d), flow time"
_DUAL = (
    powers_in_frames,
    eigenvector,
    self_adjoint,
    vectorisation,
    inverted,
    form_on_vectors,
    inverse_metric,
    dual_gradient,
)
LEMMA = (*_DUAL, gradient, second, linearisation, principal, complement)


_PAIRS = ((1, 1), (1, 2), (2, 2))
INDICES = (
    *(
        gives(written.Entry(UPPER_TRIANGLE, row, column), Integer((row, column) in _PAIRS))
        for row in (1, 2)
        for column in (1, 2)
    ),
    gives(written.total(UPPER_TRIANGLE), Integer(len(_PAIRS))),
    gives(written.total(eye(3)), Integer(3)),
)

CLAIMS = (
    Claim(
        CMV.at("lem-3.4"),
        "lemma",
        "Linearisation at a minimiser",
        r"\text{At } W_0 \text{ the linearization of (1.7) in the normal direction } x \text{ is } \dot x = -A x, \text{ where } A"
        r" \text{ is the principal submatrix of } g^{N*} \text{ of rows and columns observed by } \mathcal B.",
        DEPTHS,
        (*LEMMA, linearisation, principal, rate_equation, complement, second, mixed),
        note="the lemma in its words, rows and columns at observed places; for its formula see (3.13)",
    ),
    Claim(
        CMV.at("3.11"),
        "definition",
        "Index set of the observed entries",
        r"\operatorname{vec}(\mathcal B)_i = \begin{cases} 1 & \text{if } i \in \mathcal I \\ 0 & \text{otherwise.} \end{cases}",
        ANY,
        executes=INDICES,
    ),
    Claim(
        CMV.at("3.12"),
        "identity",
        "Linearised flow in the normal direction",
        r"\dot x = -A x",
        DEPTHS,
        (*LEMMA, rate_equation, linearisation),
    ),
    Claim(
        CMV.at("3.13"),
        "identity",
        "Matrix of the linearised flow",
        r"A = \left[ g^{N*} \big|_{W_0} \right]_{i, i \in \mathcal I}",
        DEPTHS + "; the printed form at d = 2, N = 2, 3",
        (
            *LEMMA,
            # literally, both indices are i
            principal.against(Relation(A_diagonal, R * g * T(R)), false_everywhere=True),
        ),
        deviation=Deviation(
            "slip",
            "nobody: the text next to it says rows and columns",
        ),
        correction=r"A = \left[ g^{N*} \big|_{W_0} \right]_{i, j \in \mathcal I}",
        note="as transcribed both indices are i, which picks the diagonal entries; the text around it means the rows and columns",
    ),
    Claim(
        CMV.at("3.14"),
        "identity",
        "Derivative of the Riemannian gradient",
        r"\frac{d}{d\epsilon} g^{N*}(\epsilon x, y) \partial E_I((\epsilon x, y)) = (\partial_x g^{N*}) \partial E_I(w_0)"
        r" + g^{N*}(w_0)\, \partial^2 E(w_0)\, x",
        "every width d, every loss with a second derivative at w_0; the printed form at d = 2, mask (3.26)",
        (derivative_of_flow.against(Relation(derivative_of_I, g_rate * e_0 + g * hessian * along)), first_term),
        deviation=Deviation(
            "misprint",
            "whoever follows the proof: two losses in one line, and no point at which the derivative is taken",
        ),
        correction=r"\frac{d}{d\epsilon}\Big|_{\epsilon = 0} g^{N*}(\epsilon x, y) \partial E_{\mathcal B}((\epsilon x, y)) ="
        r" (\partial_x g^{N*}) \partial E_{\mathcal B}(w_0) + g^{N*}(w_0)\, \partial^2 E_{\mathcal B}(w_0)\, x",
        note="as transcribed the left side holds the loss E_I of (1.11), the right side that of the lemma; the derivative is "
        "meant at ε = 0",
    ),
    Claim(
        CMV.at("3.15"),
        "identity",
        "Second derivative of the loss",
        r"\partial^2 E_i(W_0)_{ij} = \begin{cases} 1, & \text{if } i = j, i \in \mathcal I \\ 0 & \text{otherwise,} \end{cases}",
        ANY + "; the printed form, with the loss (1.11), at d = 2, mask (3.26)",
        (second, mixed, quadratic_form),
        deviation=Deviation(
            "slip",
            "nobody: the loss meant is that of the lemma",
        ),
        correction=r"\partial^2 E_{\mathcal B}(W_0)_{ij} = \begin{cases} 1, & \text{if } i = j, i \in \mathcal I \\ 0 &"
        r" \text{otherwise,} \end{cases}",
        note="as transcribed the loss is E_i, read as E_I; its second derivative is that of the mask I",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
