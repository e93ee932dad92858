"""How the volume density blows up where exactly one singular value vanishes: every width, depth and plane.

A plane of matrices (the completions of given entries, say) meets the matrices with σ_d = 0 < σ_{d−1} in a hypersurface
wherever the gradient of the determinant along the plane, of length G, is not zero.  At distance η from a point of it,
along the normal within the plane, σ_d = η G/(σ_1 ⋯ σ_{d−1}) + O(η²).  The density is a product over singular values and
pairs, so each factor that holds σ_d has a leading term of its own: C η^{−(N−1)/N} at finite depth, C |log η|^{d−1}/η at
infinite depth.  The hyperbola at d = 2 and the surface of (3.29) at d = 3 are cases.
"""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq
from sympy import Expr, Integer, Matrix, Rational, S, Symbol, diag, exp, log, oo, prod, sqrt

from derivations.completion.hyperbola import expansion
from derivations.completion.hyperbola_volume import coefficient_finite as at_hyperbola_finite
from derivations.completion.hyperbola_volume import coefficient_infinite as at_hyperbola_infinite
from derivations.points import diagonal, rational_matrix, rotation
from derivations.sources import DLN
from derivations.spectrum.metric import metric_from_definition
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_1, sigma_i, sigma_l
from derivations.volume.rank_r_volume import r
from derivations.volume.volume import infinite, one_finite, symmetric_spectrum
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    matrices,
    replace,
    symmetric,
    together,
)
from dlnsym.proofs.enclosures import enclose_scalar
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero
from dlnsym.proofs.methods.pair_products import SIGMA as Sigma
from dlnsym.proofs.methods.pair_products import OrderedPairs, PairProducts, Singles, at_width, det, van
from dlnsym.proofs.methods.taylor_coefficients import TaylorCoefficient

scalars, limits, plain = ExpLogZeroTest(), LimitAtZero(), IdealMembership()

# σ_d = η t; at finite depth η = ε^N, at infinite depth η = e^{−L} and κ = 1/L
t, epsilon, kappa, eta = (Symbol(name, positive=True) for name in ("t", "epsilon", "kappa", "eta"))
LOG = Symbol("L", positive=True)
# the length of the gradient of det along the plane
G = Symbol("G", positive=True)

# ---------------------------------------------------------------- the determinant along a direction


def letters(name: str, width: int) -> Matrix:
    return Matrix(width, width, lambda i, k: Symbol(f"{name}_{i + 1}{k + 1}", real=True))


def cofactors(w: Matrix) -> Matrix:
    """The gradient of det: entry (i, l) is the signed minor without row i and column l."""
    return w.cofactor_matrix()


def _values(*matrices: Matrix) -> dict[Any, Any]:
    flat = [x for m in matrices for x in m]
    return {x: Rational((7 * k) % 11 - 5, 1 + k % 4) for k, x in enumerate(flat, 2)}


def _first_order(width: int) -> Fact:
    w, z = letters("w", width), letters("z", width)
    moved = TaylorCoefficient((w + eta * z).det(method="berkowitz"), eta, Integer(1))
    return Fact(Relation(moved, sum(cofactors(w).multiply_elementwise(z), S.Zero)), expansion, (_values(w, z),))


first_order = together(
    "det is linear in each entry with its cofactor as coefficient, so det(W + ηZ) = det W + η Σ Z_il cof_il + O(η²).",
    (_first_order(width) for width in (2, 3)),
)


def _cofactor_of_product(width: int) -> Fact:
    """The first entry; every other one is it with rows and columns exchanged."""
    a, b = letters("a", width), letters("b", width)
    left, right = written.Cofactor(written.product(a, b), 1, 1), (cofactors(a) * cofactors(b))[0, 0]
    return Fact(Relation(left, right), plain, (_values(a, b),))


def _cofactors_of_diagonal(width: int) -> tuple[Fact, ...]:
    """The last one, and those next to it."""
    values = [Symbol(f"sigma_{k + 1}", positive=True) for k in range(width - 1)]
    matrix, at = diag(*values, 0), ({x: Rational(7 - 2 * k, 3) for k, x in enumerate(values)},)
    places = ((width, width), (width - 1, width - 1), (width, width - 1))
    minors = [written.Cofactor(matrix, *position) for position in places]
    meanings = (prod(values), S.Zero, S.Zero)
    return tuple(Fact(Relation(minor, m), plain, at) for minor, m in zip(minors, meanings, strict=True))


multiplicative = together(
    "Cofactors of a product are the product of the cofactors; those of an orthogonal matrix are ± itself,",
    (_cofactor_of_product(width) for width in (2, 3)),
)
of_diagonal = together(
    (
        "those of diag(σ_1, …, σ_{d−1}, 0) vanish except the last one, σ_1 ⋯ σ_{d−1}.  So the gradient of det at "
        "W = U Σ V^T is ± σ_1 ⋯ σ_{d−1} u_d v_d^T."
    ),
    (s for width in (2, 3, 4) for s in _cofactors_of_diagonal(width)),
)

_VECTOR, _FREE = matrices("c P")
along_normal = Fact(
    Relation(T(_VECTOR) * (_FREE * _VECTOR), T(_FREE * _VECTOR) * (_FREE * _VECTOR)),
    Rewriting((replace(_FREE, _FREE, by=_FREE), *symmetric(_FREE))),
    ({_FREE: diagonal([1, 0, 1, 1]), _VECTOR: rational_matrix([[2], [-3], [5], [7]])},),
    text=(
        "With c the vector of the cofactors and P the projection onto the directions of the plane, the gradient along it is g = P c, of "
        "length G, and the unit normal is g/G: along that det grows at the rate c^T g/G = g^T g/G = G, so |det| = η G + O(η²)."
    ),
)
_OTHERS, _more, _slope = Symbol("p", positive=True), Symbol("a", real=True), Symbol("b", real=True)
smallest = Fact(
    Relation(TaylorCoefficient((eta * G + _more * eta**2) / (_OTHERS + _slope * eta), eta, Integer(1)), G / _OTHERS),
    expansion,
    ({G: Rational(5, 4), _OTHERS: Rational(7, 2), _more: Rational(-2, 3), _slope: Rational(4, 5)},),
    text=(
        "|det| is the product of the singular values, and σ_1 ⋯ σ_{d−1} = p + O(η), as singular values move by no more than W does: so "
        "σ_d = η t + O(η²) with t = G/p, whatever the next terms are; t is the length of the free entries of u_d v_d^T."
    ),
)

# ---------------------------------------------------------------- the factors that hold σ_d

_POINTS = tuple({sigma_i: Rational(7, 2), t: Rational(2, 3), epsilon: Rational(1, 5), N: Integer(n)} for n in (2, 5))
single_finite = Fact(
    Relation(written.at(1 / sqrt(one_finite), {sigma_i: epsilon**N * t}) * epsilon ** (N - 1), t ** ((1 - N) / N)),
    scalars,
    _POINTS,
    text="At distance η = ε^N the factor of σ_d alone, times η^{(N−1)/N} = ε^{N−1}, is t^{−(N−1)/N};",
)

scaled_pair = N * (sigma_i ** (2 / N) - epsilon**2 * t ** (2 / N)) / (sigma_i**2 - epsilon ** (2 * N) * t**2)
pair_finite = Fact(
    Relation(1 / eigenvalue(sigma_i, epsilon**N * t), scaled_pair),
    scalars,
    _POINTS,
    text="that of a pair with it is continuous at ε = 0,",
)


def of_pair(pole: Expr, depth: Expr) -> Expr:
    """What is left of a pair with σ_d: ``pole`` is N at finite depth, and 2 at N = ∞, where |log η| is taken out."""
    return pole * sigma_i ** (2 / depth - 2)


pair_at_zero = of_pair(N, N)
limit_finite = Fact(
    Relation(AtZero(scaled_pair, epsilon), pair_at_zero),
    limits,
    tuple({k: v for k, v in p.items() if k != epsilon} for p in _POINTS),
    text="with the value N σ_i^{2/N−2}.",
)

_DEEP = ({sigma_i: Rational(7, 2), t: Rational(2, 3), LOG: Rational(3)},)
single_infinite = Fact(
    Relation(1 / written.at(sqrt(sigma_i**2), {sigma_i: exp(-LOG) * t}) * exp(-LOG), 1 / t),
    scalars,
    _DEEP,
    text="At infinite depth, η = e^{−L}, the factor of σ_d alone times η is 1/t;",
)

scaled_pair_infinite = 2 * (1 + kappa * (log(sigma_i) - log(t))) / (sigma_i**2 - eta**2 * t**2)
pair_infinite = Fact(
    Relation(
        1 / eigenvalue_at(sigma_i, exp(-LOG) * t, oo) / LOG,
        written.at(scaled_pair_infinite, {kappa: 1 / LOG, eta: exp(-LOG)}),
    ),
    scalars,
    _DEEP,
    text="that of each of the d − 1 pairs with it, over L = |log η|, is continuous in (η, κ) = (0, 0), κ = 1/L,",
)

pair_at_zero_infinite = of_pair(Integer(2), oo)
limit_infinite = Fact(
    Relation(AtZero(scaled_pair_infinite, eta, kappa), pair_at_zero_infinite),
    limits,
    tuple({k: p[k] for k in (sigma_i, t)} for p in _DEEP),
    text="with the value 2/σ_i².",
)

# ---------------------------------------------------------------- the coefficient, r = d − 1

BLOWUP, BLOWUP_INF = Symbol("C^N", positive=True), Symbol("C^oo", positive=True)
steepness = G / Singles(sigma_i)
blowup = (
    sqrt(Singles(1 / one_finite))
    * sqrt(OrderedPairs(1 / eigenvalue(sigma_i, sigma_l)))
    * steepness ** ((1 - N) / N)
    * Singles(pair_at_zero)
)
blowup_infinite = (
    sqrt(Singles(1 / sigma_i**2))
    * sqrt(OrderedPairs(1 / eigenvalue_at(sigma_i, sigma_l, oo)))
    / steepness
    * Singles(pair_at_zero_infinite)
)

corank_one = PairProducts(((BLOWUP, blowup), (BLOWUP_INF, blowup_infinite)), number=r)

_ROOTS = (fmpq(5, 2), fmpq(3, 2), fmpq(4, 3))
_SMALL, _LAST = fmpq(1, 2**200), fmpq(2, 3)


def _rational(x: fmpq) -> Rational:
    return Rational(int(x.p), int(x.q))


def _near_finite(width: int, depth: int) -> dict[Any, Any]:
    """The density from the matrix of (1.8), inverted, at η = ε^N with ε = 2^-200, times η^{(N−1)/N}.

    A pair over its limit lies between 1 − x² and 1/(1 − x^{2N}), x = ε t^{1/N}/σ_i^{1/N} < ε, so that the product of
    d − 1 of them is within 2dε² of the limit.
    """
    roots = [*_ROOTS[: width - 1], _SMALL * _LAST]
    metric = metric_from_definition(rotation(width, 1), rotation(width, 2), roots, depth)
    near = arb(metric.det() * _SMALL ** (2 * depth - 2)).sqrt()
    values = [Symbol(f"sigma_{k + 1}", positive=True) for k in range(width - 1)]
    at = {s: _rational(x) ** depth for s, x in zip(values, roots, strict=False)}
    return {
        "singular values": values,
        BLOWUP: near * (1 + arb(0, arb(2 * width * _SMALL**2))),
        r: Integer(width - 1),
        N: Integer(depth),
        **at,
        G: _rational(_LAST) ** depth * prod(at.values()),
    }


def _near_infinite(width: int) -> dict[Any, Any]:
    """The density (2.22) at η = e^{−L} with L = 2^60, times η/L^{d−1}.

    A pair over its limit is 1 + (log σ_i − log t)/L up to terms in η, and |log σ_i − log t| < 2 here.
    """
    large = 2**60
    values = [Symbol(f"sigma_{k + 1}", positive=True) for k in range(width - 1)]
    at = {s: _rational(x) for s, x in zip(values, _ROOTS, strict=False)}
    last, tiny = Symbol("sigma_d", positive=True), exp(-Integer(large))
    density = at_width(infinite, [*values, last]).subs(last, _rational(_LAST) * tiny)
    near = enclose_scalar(density * tiny / Integer(large) ** (width - 1), at)
    return {
        "singular values": values,
        BLOWUP_INF: near * (1 + arb(0, 4 * width / large)),
        r: Integer(width - 1),
        **at,
        G: _rational(_LAST) * prod(at.values()),
    }


coefficient_finite = Fact(
    Relation(
        BLOWUP, N ** (r * (r + 1) / 2) * (G * det(Sigma) ** 2) ** ((1 - N) / N) * van(Sigma ** (2 / N)) / van(Sigma**2)
    ),
    corank_one,
    tuple(_near_finite(*x) for x in ((2, 2), (3, 2), (3, 3), (4, 2))),
    text=(
        "All other factors stay as they are.  With t = G/(σ_1 ⋯ σ_{d−1}) the powers of single singular values partly cancel: "
        "C = N^{d(d−1)/2} (G σ_1² ⋯ σ_{d−1}²)^{−(N−1)/N} van(Σ^{2/N})/van(Σ²), over the positive singular values;"
    ),
)

coefficient_infinite = Fact(
    Relation(BLOWUP_INF, 2**r / (G * det(Sigma) ** 2) * van(log(Sigma**2)) / van(Sigma**2)),
    corank_one,
    tuple(_near_infinite(width) for width in (2, 3, 4)),
    text="at infinite depth C = 2^{d−1} van(log Σ²)/(G σ_1² ⋯ σ_{d−1}² van(Σ²)).",
)


def written_out(e: Expr, values: list[Symbol]) -> Expr:
    """A product over the positive singular values, with those given."""
    return at_width(e, values, r)


_TWO = ({sigma_1: Rational(7, 2), G: Rational(2, 3), N: Integer(3)},)
hyperbola_finite = Fact(
    Relation(
        written_out(coefficient_finite.rhs, [sigma_1]),
        written.at(at_hyperbola_finite, {Symbol("s", positive=True): sigma_1, Symbol("r", positive=True): G}),
    ),
    scalars,
    _TWO,
    text="At d = 2 these are the coefficients at the hyperbola, where σ_1 = s and G = r.",
)
hyperbola_infinite = Fact(
    Relation(
        written_out(coefficient_infinite.rhs, [sigma_1]),
        written.at(at_hyperbola_infinite, {Symbol("s", positive=True): sigma_1, Symbol("r", positive=True): G}),
    ),
    scalars,
    tuple({k: v for k, v in p.items() if k != N} for p in _TWO),
)

STEEPNESS = (*first_order, *multiplicative, *of_diagonal, along_normal, smallest)
LEADING = (
    closed_form,
    confluent,
    limit,
    symmetric_spectrum,
    *STEEPNESS,
    single_finite,
    pair_finite,
    limit_finite,
    single_infinite,
    pair_infinite,
    limit_infinite,
    coefficient_finite,
    coefficient_infinite,
)

CLAIMS = (
    Claim(
        DLN.at("sec-3.4.2-blowup"),
        "limit",
        "Leading blow-up of volume where one singular value vanishes",
        r"\text{This example motivates the rigorous analysis of the asymptotics of the volume form around singular"
        r" matrices.}",
        "every width d, every depth 2 ≤ N ≤ ∞, every plane of completions; at a completion with σ_d = 0 < σ_{d−1} where "
        "det has a gradient of length G > 0 along the plane, at distance η ↓ 0 on either side; cofactors multiplied out "
        "at d = 2, 3",
        (
            *LEADING,
            hyperbola_finite,
            *first_order,
            *multiplicative,
            *of_diagonal,
            single_finite,
            pair_finite,
            limit_finite,
            single_infinite,
            pair_infinite,
            limit_infinite,
            coefficient_finite,
            coefficient_infinite,
            hyperbola_infinite,
        ),
        theorems=("Weyl's inequality: a singular value moves by no more than the matrix does",),
        note="not in the paper: C η^{−(N−1)/N} with C = N^{d(d−1)/2} (G σ_1² ⋯ σ_{d−1}²)^{−(N−1)/N} van(Σ^{2/N})/van(Σ²), "
        "and C |log η|^{d−1}/η with C = 2^{d−1} van(log Σ²)/(G σ_1² ⋯ σ_{d−1}² van(Σ²)) at infinite depth, products over "
        "σ_1, …, σ_{d−1}: the same power of η at every such completion",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
