"""The scalar curvature is not negative, at every width and every depth N ≤ ∞.

The triple sums of every width split into one term for each pair of singular values, which is the scalar curvature at
width two, and one for each triple.  A power k(h) = N h^{1/N}, or log h, has h k'(h) = k(h)/N, or 1: with that the term of
a triple is a product, of a second divided difference of the concave function −k and one of the convex function h k(h).
"""

from __future__ import annotations

from sympy import Expr, Integer, Rational, Symbol, cosh, exp, factorial, log, sinh, symbols, sympify

from derivations.connection.connection import tensor_points
from derivations.connection.differences import flat
from derivations.curvature.curvature import RIEMANN, components, covariance, other, scalar, scalar_form, traced
from derivations.curvature.width_two import (
    at_width_two,
    not_negative,
    not_negative_limit,
    ratio,
)
from derivations.pairs import ALL
from derivations.sources import DLN
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.algebra.frames import DERIVATIVES, Frame
from dlnsym.algebra.tensor_sums import k, products, q, sigma, total, value
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, RepeatedDerivative

HERE = "derivations/curvature/sign.py"
a, b, c = symbols("a b c", integer=True)
sigma_3 = Symbol("sigma_3", positive=True)
node = Symbol("h", positive=True)
scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- pairs and triples

pair_form = -2 * total(
    other(b, c)
    * (
        (2 * q(b, b, b, c) + 2 * sigma[b] ** 2 * covariance(b, b, c, b)) / (k(b, b) * k(b, c))
        + sigma[b] ** 2 * covariance(c, b, c, b) / k(b, c) ** 2
    ),
    b,
    c,
)
"""The terms in which two indices differ."""
_distinct = other(a, b) * other(b, c) * other(a, c)
triple_form = -2 * total(
    _distinct * (q(a, a, b, c) / (k(a, b) * k(a, c)) + sigma[b] ** 2 * covariance(a, b, c, b) / (k(a, b) * k(b, c))),
    *(a, b, c),
)
"""The terms in which three indices differ."""

split = Fact(
    Relation(scalar_form, pair_form + triple_form),
    components,
    tensor_points(),
    text="The scalar curvature is a sum over pairs, which at width two is all of it, and a sum over triples.",
)

# ---------------------------------------------------------------- one triple

VALUES = (sigma_1, sigma_2, sigma_3)
squares = tuple(s**2 for s in VALUES)


def difference(of: Expr, *nodes: Expr) -> Expr:
    """A divided difference at distinct nodes."""
    if len(nodes) == 1:
        return of.subs(node, nodes[0])
    return (difference(of, *nodes[:-1]) - difference(of, *nodes[1:])) / (nodes[0] - nodes[-1])


def at_width_three(form: Expr, of: Expr) -> Expr:
    """A sum at three singular values, for k a function of ``node``."""
    jets = [[(of.diff(node, n) / factorial(n)).subs(node, h) for n in range(DERIVATIVES)] for h in squares]
    found = value(products(form), Frame(VALUES, jets), {}, lambda x: Rational(int(x.p), int(x.q)))
    return sympify(found)


def product_form(of: Expr) -> Expr:
    """4 λ_12 λ_13 λ_23 (−k[1,2,3]) q[1,2,3], q(h) = h k(h)."""
    h_1, h_2, h_3 = squares
    pairs = difference(of, h_1, h_2) * difference(of, h_1, h_3) * difference(of, h_2, h_3)
    return -4 * difference(of, *squares) * difference(node * of, *squares) / pairs


TRIPLE = Symbol("T_{123}", real=True)
_AT = ({sigma_1: Rational(7, 2), sigma_2: Rational(5, 3), sigma_3: Rational(1, 4)},)
_AT_DEPTHS = tuple({**_AT[0], N: Integer(depth)} for depth in (2, 5))
triple_finite = Fact(
    Relation(TRIPLE, product_form(flat(node))),
    ExpLogZeroTest(((TRIPLE, at_width_three(triple_form, flat(node))),), "exact zero test, the sums written out"),
    _AT_DEPTHS,
    text="Three singular values, k(h) = N h^{1/N} with N symbolic: their term is 4 λ_12 λ_13 λ_23 (−k[1,2,3]) q[1,2,3], q(h) = h k(h);",
)
triple_infinite = Fact(
    Relation(TRIPLE, product_form(log(node))),
    ExpLogZeroTest(((TRIPLE, at_width_three(triple_form, log(node))),), "exact zero test, the sums written out"),
    _AT,
    text="the same for k(h) = log h.",
)

# ---------------------------------------------------------------- signs

v = Symbol("v", positive=True)
M = Symbol("M", integer=True, nonnegative=True)
_POINTS = tuple({v: Rational(1, 3), M: Integer(depth)} for depth in (1, 4))
_rise, _fall = (M + 1) * (exp(v) - 1), (M + 1) * (1 - exp(-v))
"""N(e^v − 1) and N(1 − e^{−v}) at N = M + 1: k(h e^{Nv}) − k(h) and k(h) − k(h e^{−Nv}) over h^{1/N}."""
_above, _below = exp((M + 1) * v) - 1, 1 - exp(-(M + 1) * v)
concave = (
    Fact(
        Relation(_rise, _above, "<="),
        RepeatedDerivative(variable=v),
        _POINTS,
        text=(
            "For h_1 ≥ h_2 ≥ h_3 the difference quotients of k on both sides of h_2 are k[1,2] ≤ k'(h_2), which with h_1 = h_2 e^{Nv} "
            "is N(e^v − 1) ≤ e^{Nv} − 1,"
        ),
    ),
    Fact(
        Relation(_below, _fall, "<="),
        RepeatedDerivative(variable=v),
        _POINTS,
        text="and k[2,3] ≥ k'(h_2), with h_3 = h_2 e^{−Nv}: 1 − e^{−Nv} ≤ N(1 − e^{−v}).  So −k[1,2,3] = (k[2,3] − k[1,2])/(h_1 − h_3) ≥ 0.",
    ),
)
convex = (
    Fact(
        Relation(_below, (M + 1) * (exp(v) - 1), "<="),
        RepeatedDerivative(variable=v),
        _POINTS,
        text=(
            "q[1,2,3] = (h_1 k[1,2] − h_3 k[2,3])/(h_1 − h_3): here h_1 k[1,2] ≥ h_2 k'(h_2), with h_1 = h_2 e^{Nv}: 1 − e^{−Nv} ≤ N(e^v − 1),"
        ),
    ),
    Fact(
        Relation(_fall, _above, "<="),
        RepeatedDerivative(variable=v),
        _POINTS,
        text="and h_3 k[2,3] ≤ h_2 k'(h_2), with h_3 = h_2 e^{−Nv}: N(1 − e^{−v}) ≤ e^{Nv} − 1.",
    ),
)
quotient = Fact(
    Relation(
        difference(node * flat(node), *squares),
        (squares[0] * difference(flat(node), *squares[:2]) - squares[2] * difference(flat(node), *squares[1:]))
        / (squares[0] - squares[2]),
    ),
    scalars,
    _AT_DEPTHS,
    text="These are the difference quotients: q[1,2,3] = (h_1 k[1,2] − h_3 k[2,3])/(h_1 − h_3).",
)
w = Symbol("w", positive=True)
at_limit = tuple(
    Fact(Relation(left, right, "<="), RepeatedDerivative(variable=w), ({w: Rational(1, 3)},), text=text)
    for left, right, text in (
        (w, exp(w) - 1, "At infinite depth, h_1 = h_2 e^w: w ≤ e^w − 1,"),
        (1 - exp(-w), w, "and 1 − e^{−w} ≤ w: both in each of the two cases."),
    )
)

# ---------------------------------------------------------------- one pair, without a quotient of differences

h_1, h_2 = Symbol("h_1", positive=True), Symbol("h_2", positive=True)
L_11, L_22, L_12, D = (Symbol(name, positive=True) for name in ("l_11", "l_22", "l_12", "D"))
pair_value = 2 * L_12**2 * (h_1 * L_22 + h_2 * L_11) * D


def _pair(of: Expr) -> Expr:
    """The term of a pair, with D = (k[1,1] k[2,2] − k[1,2]²)/(h_1 − h_2)²."""
    s, t = sigma_1**2, sigma_2**2
    own = [of.diff(node).subs(node, h) for h in (s, t)]
    mixed = difference(of, s, t)
    minor = (own[0] * own[1] - mixed**2) / (s - t) ** 2
    letters = {h_1: s, h_2: t, L_11: 1 / own[0], L_22: 1 / own[1], L_12: 1 / mixed, D: minor}
    return pair_value.subs(letters, simultaneous=True)


PAIR = Symbol("P_{12}", real=True)
_AT_TWO = ({sigma_1: Rational(7, 2), sigma_2: Rational(5, 3)},)
pair_finite = Fact(
    Relation(PAIR, _pair(flat(node))),
    ExpLogZeroTest(((PAIR, at_width_two(pair_form, flat(node))),), "exact zero test, the sums written out"),
    tuple({**_AT_TWO[0], N: Integer(depth)} for depth in (2, 5)),
    text=(
        "The term of a pair is 2 λ_12² (h_1 λ_22 + h_2 λ_11) D, with the minor D = (k[1,1] k[2,2] − k[1,2]²)/(h_1 − h_2)² of the Loewner "
        "matrix of k: no quotient of differences is left in floating point;"
    ),
)
pair_infinite = Fact(
    Relation(PAIR, _pair(log(node))),
    ExpLogZeroTest(((PAIR, at_width_two(pair_form, log(node))),), "exact zero test, the sums written out"),
    _AT_TWO,
    text="the same for k(h) = log h.",
)

# ---------------------------------------------------------------- kernels

h_3 = Symbol("h_3", positive=True)
L_13, L_23, k_12, t_123 = (Symbol(name, positive=True) for name in ("l_13", "l_23", "k_12", "t_123"))
triple_value = 4 * L_12 * L_13 * L_23 * t_123 * (k_12 - h_3 * t_123)
SCALAR_PAIR = Kernel(
    "scalar_pair",
    (h_1, h_2, L_11, L_22, L_12, D),
    meaning=pair_value,
    forms=dict.fromkeys(ALL, Form(pair_value)),
    doc="The part of the scalar curvature that belongs to two singular values, h = σ², from λ and the minor D of (1, 1, 2, 2).",
    source=HERE,
)
SCALAR_TRIPLE = Kernel(
    "scalar_triple",
    (h_3, L_12, L_13, L_23, k_12, t_123),
    meaning=triple_value,
    forms=dict.fromkeys(ALL, Form(triple_value)),
    doc="The part of the scalar curvature that belongs to three singular values, h_3 the least, from λ, k[1,2] and −k[1,2,3]: not negative.",
    source=HERE,
)
leibniz = Fact(
    Relation(
        difference(node * flat(node), *squares),
        difference(flat(node), *squares[:2]) + squares[2] * difference(flat(node), *squares),
    ),
    scalars,
    _AT_DEPTHS,
    text="By Leibniz' rule q[1,2,3] = k[1,2] + h_3 k[1,2,3], of which the first is at least twice the second where h_3 is the least.",
)
KERNELS = (SCALAR_PAIR, SCALAR_TRIPLE)

# ---------------------------------------------------------------- a bound at infinite depth

x_1, x_3, F, s_ = (Symbol(name, positive=True) for name in ("x_1", "x_3", "F", "s"))
alpha, beta = Symbol("alpha", positive=True), Symbol("beta", positive=True)


def rate(x: Expr) -> Expr:
    """f(x) = (e^x − 1)/x."""
    return (exp(x) - 1) / x


def over_rate(x: Expr) -> Expr:
    """g(x) = x/(1 − e^{−x}): f g = e^x."""
    return x / (1 - exp(-x))


_SPREAD = {sigma_1: sigma_2 * exp(x_1 / 2), sigma_3: sigma_2 * exp(-x_3 / 2)}
in_rates = Fact(
    Relation(
        product_form(log(node)).subs(_SPREAD, simultaneous=True),
        4 * (rate(x_1) - rate(-x_3)) * (over_rate(x_1) - over_rate(-x_3)) / ((x_1 + x_3) * (exp(x_1) - exp(-x_3))),
    ),
    scalars,
    ({sigma_2: Rational(5, 3), x_1: Rational(1, 3), x_3: Rational(3, 4)},),
    text="At infinite depth, h_1 = h_2 e^x and h_3 = h_2 e^y: the term of a triple is 4 (f(x) − f(y))(g(x) − g(y))/((x − y)(e^x − e^y)) with f(x) = (e^x − 1)/x, g(x) = x/(1 − e^{−x}).",
)
rises = (
    Fact(
        Relation(exp(w) - 1, w * exp(w), "<="),
        RepeatedDerivative(variable=w),
        ({w: Rational(1, 3)},),
        text="f rises: x² f'(x) = x e^x − e^x + 1 is not negative for x > 0",
    ),
    Fact(
        Relation(w * exp(-w), 1 - exp(-w), "<="),
        RepeatedDerivative(variable=w),
        ({w: Rational(1, 3)},),
        text="nor for x = −w < 0;",
    ),
    Fact(
        Relation(over_rate(w) * rate(-w), Integer(1)),
        scalars,
        ({w: Rational(1, 3)},),
        text="and with it g(x) = 1/f(−x).",
    ),
)
in_logs = Fact(
    Relation(
        4
        * (F * exp(2 * alpha) - F)
        * (exp(w + 2 * beta) / F - exp(w) / F)
        / (2 * (alpha + beta) * (exp(w + 2 * alpha + 2 * beta) - exp(w))),
        4 * sinh(alpha) * sinh(beta) / ((alpha + beta) * sinh(alpha + beta)),
    ),
    scalars,
    ({F: Rational(5, 3), w: Rational(1, 3), alpha: Rational(1, 4), beta: Rational(2, 3)},),
    text="As f g = e^x, f grows by a factor e^{2α} and g by e^{2β} with 2α + 2β = x − y: it is 4 sinh α sinh β/(s sinh s), s = α + β.",
)
halves = Fact(
    Relation(2 * sinh(alpha) * sinh(beta), cosh(alpha + beta) - cosh(alpha - beta)),
    scalars,
    ({alpha: Rational(1, 4), beta: Rational(2, 3)},),
    text="2 sinh α sinh β = cosh s − cosh(α − β) is at most cosh s − 1,",
)
at_most_one = Fact(
    Relation(2 * (cosh(s_) - 1), s_ * sinh(s_), "<="),
    RepeatedDerivative(variable=s_),
    ({s_: Rational(1, 3)},),
    text="and 2(cosh s − 1) ≤ s sinh s: the term of a triple is at most 1.",
)
pair_bound = Fact(
    Relation(3 * (sinh(w) ** 2 - w**2), w**2 * sinh(w) ** 2, "<="),
    RepeatedDerivative(variable=w),
    ({w: Rational(1, 3)},),
    text="The term of a pair is 1/r² − 1/sinh²r ≤ 1/3.",
)
d = Symbol("d", integer=True, positive=True)
added = Fact(
    Relation(d * (d - 1) / 2 / 3 + d * (d - 1) * (d - 2) / 6, d * (d - 1) ** 2 / 6),
    scalars,
    ({d: Integer(4)},),
    text="All pairs and triples together: d(d − 1)²/6, the value at multiples of orthogonal matrices.",
)
pair_closed = Fact(
    Relation(PAIR, 1 / log(sigma_1 / sigma_2) ** 2 - 1 / sinh(log(sigma_1 / sigma_2)) ** 2),
    pair_infinite.method,
    _AT_TWO,
    text="At infinite depth the term of a pair is 1/r² − 1/sinh²r, r = log(σ_1/σ_2).",
)

SIGN = (*RIEMANN, traced, scalar, split, triple_finite, triple_infinite)
CLAIMS = (
    Claim(
        DLN.at("scalar-curvature-sign"),
        "theorem",
        "The scalar curvature is not negative",
        r"\mathrm{Scal} = \sum_{a<b} \mathrm{Scal}(\sigma_a, \sigma_b) + 4 \sum_{a<b<c} \lambda_{ab} \lambda_{bc} \lambda_{ca}"
        r" (-k[a,b,c])\, q[a,b,c] \ge 0, \quad q(h) = h\, k(h)",
        "every depth N ≤ ∞, every width, distinct singular values, and by continuity all invertible W",
        (
            *(*SIGN, *concave, quotient, *convex, *at_limit),
            *(leibniz, pair_finite, pair_infinite, ratio, not_negative, not_negative_limit),
        ),
        note="Scal(σ_a, σ_b) is the scalar curvature at width two, dln:curvature-at-width-two; k[a,b,c] are divided differences at h = σ²",
    ),
    Claim(
        DLN.at("scalar-curvature-bound"),
        "theorem",
        "At infinite depth the scalar curvature is bounded",
        r"0 \le \mathrm{Scal} \le \frac{d (d-1)^2}{6}",
        "N = ∞, every width d, distinct singular values, and by continuity all invertible W; equality at multiples of orthogonal "
        "matrices",
        (
            *(*RIEMANN, traced, scalar, split, triple_infinite, in_rates, *rises, in_logs, halves, at_most_one),
            *(pair_closed, pair_bound, added),
        ),
        note="at finite depth Scal is of degree −2/N in W, and bounded on no ball around 0",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
