"""Matrices of width two in halves: the operator A_{N,W} without singular vectors, and the loss of matrix completion.

A 2 × 2 matrix is the sum of a part p that commutes with rotations up to the sign s of its determinant and a part q that
does so up to −s.  Their lengths are σ_1 + σ_2 and σ_1 − σ_2, and A_{N,W} acts on each by a multiple of the gradient and
a projection: no singular vector is needed, and nothing is singular where singular values are equal.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Expr, Matrix, Rational, S, Symbol, symbols

from derivations.flow.angles import R_phi, R_theta, cos_phi, cos_theta, lam_11, lam_12, lam_22, sin_phi, sin_theta
from derivations.flow.smooth_svd import free_matrix
from derivations.sources import DLN
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames
from derivations.spectrum.spectrum import closed_form, confluent, limit
from derivations.symbols import sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, together

# ---------------------------------------------------------------- two halves of a matrix

Pair = tuple[Expr, Expr]


def halves(m: Matrix, s: Expr) -> tuple[Pair, Pair]:
    """(p, q): m + s cof(m) and m − s cof(m), two numbers each; s = ±1."""
    return ((m[0, 0] + s * m[1, 1], m[1, 0] - s * m[0, 1]), (m[0, 0] - s * m[1, 1], m[1, 0] + s * m[0, 1]))


def whole(p: Pair, q: Pair, s: Expr) -> Matrix:
    """The matrix with these halves."""
    return Matrix([[(p[0] + q[0]) / 2, s * (q[1] - p[1]) / 2], [(p[1] + q[1]) / 2, s * (p[0] - q[0]) / 2]])


def dot(x: Pair, y: Pair) -> Expr:
    return x[0] * y[0] + x[1] * y[1]


scalars = ExpLogZeroTest()
M = free_matrix("m", 2)
AT_ENTRIES = {m: Rational(2 * k + 1, k - 5) for k, m in enumerate(M)}
p_1, p_2, q_1, q_2 = symbols("p_1 p_2 q_1 q_2", real=True)
HALVES = (p_1, p_2), (q_1, q_2)


def _of(parts: tuple[Pair, Pair]) -> dict[Expr, Expr]:
    """What the letters of the halves stand for."""
    return dict(zip((p_1, p_2, q_1, q_2), (*parts[0], *parts[1]), strict=True))


back_and_forth = together(
    "W is half the sum of its halves p = W + s cof W and q = W − s cof W, each given by two of its entries.",
    (
        Fact(Relation(written.at(whole(*HALVES, s)[k], _of(halves(M, s))), M[k]), scalars, (AT_ENTRIES,))
        for s in (S.One, S.NegativeOne)
        for k in range(4)
    ),
)

determinant = together(
    "4 s det W = |p|² − |q|².",
    (
        Fact(
            Relation(written.det(M), s * (dot(*(2 * [halves(M, s)[0]])) - dot(*(2 * [halves(M, s)[1]]))) / 4),
            scalars,
            (AT_ENTRIES,),
        )
        for s in (S.One, S.NegativeOne)
    ),
)

# ---------------------------------------------------------------- singular frames

# Identities in the letters below hold whatever they are; that they are cosines and sines is used where squares add to 1.
v_1, v_2, u_1, u_2 = symbols("v_1 v_2 u_1 u_2", real=True)
size, gap = sigma_1 + sigma_2, sigma_1 - sigma_2
K = free_matrix("k", 2)
_ANGLES = {cos_theta: Rational(3, 5), sin_theta: Rational(4, 5), cos_phi: Rational(-12, 13), sin_phi: Rational(5, 13)}
_IN_FRAMES = {**_ANGLES, **{k: Rational(2 * n + 1, n - 5) for n, k in enumerate(K)}}
AT_FRAMES = {**_ANGLES, sigma_1: Rational(7, 2), sigma_2: Rational(5, 3)}


def directions(s: Expr) -> tuple[Pair, Pair]:
    """v and u: cosine and sine of θ − s φ and of θ + s φ."""
    return (
        (cos_theta * cos_phi + s * sin_theta * sin_phi, sin_theta * cos_phi - s * cos_theta * sin_phi),
        (cos_theta * cos_phi - s * sin_theta * sin_phi, sin_theta * cos_phi + s * cos_theta * sin_phi),
    )


def turned(x: Pair) -> Pair:
    return (-x[1], x[0])


def in_frames(k: Matrix, s: Expr) -> tuple[Pair, Pair]:
    """Halves of R(θ) k R(φ)^T along v, u and the directions at right angles to them."""
    (v, u), (of_v, of_u) = directions(s), halves(k, s)
    return (
        (of_v[0] * v[0] + of_v[1] * turned(v)[0], of_v[0] * v[1] + of_v[1] * turned(v)[1]),
        (of_u[0] * u[0] + of_u[1] * turned(u)[0], of_u[0] * u[1] + of_u[1] * turned(u)[1]),
    )


def _framed(s: Expr) -> tuple[Fact, ...]:
    left, right = halves(R_theta * K * R_phi.T, s), in_frames(K, s)
    return tuple(
        Fact(Relation(left[part][k], right[part][k]), scalars, (_IN_FRAMES,)) for part in (0, 1) for k in (0, 1)
    )


framed = together(
    (
        "U = R(θ), V = R(φ) diag(1, s) are singular vectors of W = R(θ) diag(σ_1, s σ_2) R(φ)^T. The halves of R(θ) K R(φ)^T "
        "are those of K, turned by θ − s φ and by θ + s φ."
    ),
    (*_framed(S.One), *_framed(S.NegativeOne)),
)

unit = tuple(
    Fact(
        Relation(dot(x, x), (cos_theta**2 + sin_theta**2) * (cos_phi**2 + sin_phi**2)),
        scalars,
        ({**_ANGLES, cos_phi: Rational(2)},),
    )
    for s in (S.One, S.NegativeOne)
    for x in directions(s)
)
AT_SIZES = {sigma_1: Rational(7, 2), sigma_2: Rational(5, 3)}


def _half(part: int, k: int, s: Expr, m: Matrix) -> Expr:
    """One number of the halves of a matrix, as it is written."""
    return written.at(halves(M, s)[part][k], dict(zip(M, m, strict=True)))


lengths = together(
    (
        "Of diag(σ_1, s σ_2) the halves are (σ_1 + σ_2, 0) and (σ_1 − σ_2, 0), so p = (σ_1 + σ_2) v and q = (σ_1 − σ_2) u with "
        "unit vectors v, u: both singular values come from two lengths."
    ),
    (
        Fact(Relation(_half(part, 0, s, Matrix.diag(sigma_1, s * sigma_2)), length), scalars, (AT_SIZES,))
        for s in (S.One, S.NegativeOne)
        for part, length in ((0, size), (1, gap))
    ),
)

# ---------------------------------------------------------------- the operator on halves

g_11, g_12, g_21, g_22 = symbols("G_11 G_12 G_21 G_22", real=True)
mean, half_difference = (lam_11 + lam_22) / 2, (lam_11 - lam_22) / 2


def projections(along: Expr, across: Expr, excess: Expr, curvature: Expr, slope: Expr) -> tuple[Expr, Expr]:
    """What A_{N,W} adds along v and along y to λ_12 times the halves of G, from v·a and y·b.

    ``excess`` is λ̄ − λ_12, λ̄ = (λ_11 + λ_22)/2.  With y = u, ``curvature`` is the same and ``slope`` is
    (λ_11 − λ_22)/2; with y = z u, they are these over z² and z.
    """
    return excess * along + slope * across, curvature * across + slope * along


def image(a: Pair, b: Pair, v: Pair, y: Pair, mixed: Expr, added: Pair) -> tuple[Pair, Pair]:
    """Halves of A_{N,W}(G) from the halves a, b of G, λ_12 and :func:`projections`."""
    return (
        (mixed * a[0] + added[0] * v[0], mixed * a[1] + added[0] * v[1]),
        (mixed * b[0] + added[1] * y[0], mixed * b[1] + added[1] * y[1]),
    )


# with a = x v + x' v', v' at right angles to the unit vector v, the parts along v and v' are told apart
ALONG, ACROSS = g_11 + g_22, g_11 - g_22
AT_EIGENVALUES = {lam_11: Rational(3), lam_12: Rational(9, 4), lam_22: Rational(5, 7)}
AT_G = {g_11: Rational(2, 3), g_22: Rational(-4, 5)}
_WEIGHTS = (mean - lam_12, mean - lam_12, half_difference)
z = Symbol("z", positive=True)
"""z = (σ_1 − σ_2)/(σ_1 + σ_2)."""


_INPUTS = symbols("x_v x_y e k l", real=True)


def _operator() -> Iterator[Fact]:
    point = {**AT_EIGENVALUES, **AT_G}
    of_v, of_u = projections(ALONG, ACROSS, *_WEIGHTS)
    yield Fact(Relation(lam_12 * ALONG + of_v, lam_11 * g_11 + lam_22 * g_22), scalars, (point,))
    yield Fact(Relation(lam_12 * ACROSS + of_u, lam_11 * g_11 - lam_22 * g_22), scalars, (point,))
    smooth = (mean - lam_12, (mean - lam_12) / z**2, half_difference / z)
    of_v, of_y = projections(*_INPUTS)
    values = dict(zip(_INPUTS, (ALONG, z * ACROSS, *smooth), strict=True))
    for left, right in zip((of_v, of_y * z), projections(ALONG, ACROSS, *_WEIGHTS), strict=True):
        yield Fact(Relation(written.at(left, values), right), scalars, ({**point, z: Rational(2, 5)},))


_OPERATOR = tuple(_operator())
operator = (
    *together(
        (
            "In frames A multiplies entry (i, l) by λ_il. With H = R(θ)^T G R(φ), G_11 = H_11 and G_22 = s H_22 the part of a along "
            "v is G_11 + G_22, that of b along u is G_11 − G_22; they become λ_11 G_11 ± λ_22 G_22, and the parts at right angles "
            "are multiplied by λ_12. So the halves of A(G) are λ_12 a + ((λ̄ − λ_12) v·a + δ u·b) v and λ_12 b + ((λ̄ − λ_12) u·b + "
            "δ v·a) u, λ̄ = (λ_11 + λ_22)/2, δ = (λ_11 − λ_22)/2: for any three eigenvalues, so for every depth."
        ),
        _OPERATOR[:2],
    ),
    *together(
        (
            "λ̄ − λ_12 vanishes like z² and δ like z, z = (σ_1 − σ_2)/(σ_1 + σ_2). With y = z u = q/|p| the unit vector u, which has "
            "no limit at σ_1 = σ_2, drops out: the second half is λ_12 b + ((λ̄ − λ_12)/z² y·b + (δ/z) v·a) y."
        ),
        _OPERATOR[2:],
    ),
)
x, x_across = symbols("x x'", real=True)
_PARTS = {x: Rational(2, 3), x_across: Rational(-5, 4), v_1: Rational(3, 5), v_2: Rational(4, 5)}
_HALF = (x * v_1 + x_across * turned((v_1, v_2))[0], x * v_2 + x_across * turned((v_1, v_2))[1])
told_apart = tuple(
    Fact(Relation(dot(_HALF, direction), part * (v_1**2 + v_2**2)), scalars, (_PARTS,))
    for direction, part in (((v_1, v_2), x), (turned((v_1, v_2)), x_across))
)
eigen = tuple(
    Fact(
        Relation(_half(part, k, s, spectrum.multiply_elementwise(frame)), factor * halves(frame, s)[part][k]),
        scalars,
        ({**AT_EIGENVALUES, **AT_G, g_12: Rational(3, 7), g_21: Rational(-2)},),
    )
    for s in (S.One, S.NegativeOne)
    for spectrum in (Matrix([[lam_11, lam_12], [lam_12, lam_22]]),)
    for frame, factor in (
        (Matrix([[0, g_12], [g_21, 0]]), lam_12),
        (Matrix([[g_11, 0], [0, 0]]), lam_11),
        (Matrix([[0, 0], [0, g_22]]), lam_22),
    )
    for part, k in ((0, int(not frame[0, 0] and not frame[1, 1])), (1, int(not frame[0, 0] and not frame[1, 1])))
)
added_along = Symbol("c", real=True)
_ADDED_TO = {**_PARTS, lam_12: Rational(9, 4), added_along: Rational(-5, 7)}
assembled = tuple(
    Fact(
        Relation(
            image(_HALF, _HALF, (v_1, v_2), (v_1, v_2), lam_12, (added_along, added_along))[part][k],
            (lam_12 * x + added_along) * (v_1, v_2)[k] + lam_12 * x_across * turned((v_1, v_2))[k],
        ),
        scalars,
        (_ADDED_TO,),
    )
    for part in (0, 1)
    for k in (0, 1)
)

# ---------------------------------------------------------------- the loss of matrix completion

B = free_matrix("b", 2)
"""The mask B of (1.10)."""


def masked(p: Pair, q: Pair, mask: Matrix) -> tuple[Pair, Pair]:
    """Halves of the mask's entries times those of a matrix, from the halves of that matrix; the same for both signs s."""
    even = ((mask[0, 0] + mask[1, 1]) / 2, (mask[1, 0] + mask[0, 1]) / 2)
    odd = ((mask[0, 0] - mask[1, 1]) / 2, (mask[1, 0] - mask[0, 1]) / 2)
    return (
        (even[0] * p[0] + odd[0] * q[0], even[1] * p[1] + odd[1] * q[1]),
        (odd[0] * p[0] + even[0] * q[0], odd[1] * p[1] + even[1] * q[1]),
    )


def half_loss(a: Pair, b: Pair) -> Expr:
    """E_B(W) from the halves of its gradient B ∘ (W − Φ)."""
    return (dot(a, a) + dot(b, b)) / 4


_MASKED = {**AT_ENTRIES, **{m: Rational(k + 2, 2 * k - 3) for k, m in enumerate(B)}}
masks = together(
    "A mask mixes p with q by the half sums and half differences of its entries.",
    (
        Fact(Relation(left[part][k], right[part][k]), scalars, (_MASKED,))
        for s in (S.One, S.NegativeOne)
        for left, right in ((halves(B.multiply_elementwise(M), s), masked(*halves(M, s), B)),)
        for part in (0, 1)
        for k in (0, 1)
    ),
)
losses = together(
    "Half the sum of the squares of a matrix is a quarter of that of its halves: of B ∘ (W − Φ) it is the loss.",
    (
        Fact(Relation(sum((m**2 for m in M), S.Zero) / 2, half_loss(*halves(M, s))), scalars, (AT_ENTRIES,))
        for s in (S.One, S.NegativeOne)
    ),
)

OURS = "not printed in the paper: derived for integration"
SCOPE = "d = 2, every depth N ≤ ∞, σ_1 > σ_2 > 0, either sign s of det W, every differentiable E"
FROM = (powers_in_frames, eigenvector, closed_form, confluent, limit)

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-halves"),
        "identity",
        "The operator at width two without singular vectors",
        r"p = W + s\,\mathrm{cof} W,\ q = W - s\,\mathrm{cof} W,\ v = p/|p|,\ u = q/|q|:\quad A_{N,W}(G) \mapsto"
        r" \left(\lambda_{12} a + ((\bar\lambda - \lambda_{12})\, v \cdot a + \delta\, u \cdot b)\, v,\;"
        r" \lambda_{12} b + ((\bar\lambda - \lambda_{12})\, u \cdot b + \delta\, v \cdot a)\, u\right)",
        SCOPE + "; by continuity σ_1 = σ_2, where the second form holds",
        (*FROM, *back_and_forth, *determinant, *framed, *lengths, *operator, *unit, *eigen, *told_apart, *assembled),
        note=OURS + "; proved for any three numbers λ_11, λ_12, λ_22 in place of the eigenvalues",
    ),
    Claim(
        DLN.at("sec-3.1-halves-loss"),
        "identity",
        "The loss of matrix completion in halves",
        r"(a, b) = \text{halves of } B \circ (W - \Phi):\quad E_B(W) = \tfrac14 (|a|^2 + |b|^2)",
        "d = 2, either sign s, every mask",
        (*back_and_forth, *masks, *losses),
        note=OURS,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
