"""The Jacobian of the singular value decomposition: Lemma 2.7, (2.27)–(2.34).

In singular coordinates the differential of (U, Σ, V) ↦ U Σ V^T splits, for every width, into one number for each
singular value and one 2 × 2 block for each pair of them; the determinant is the product.
"""

from __future__ import annotations

from itertools import combinations
from math import comb
from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Derivative, Expr, IndexedBase, Integer, KroneckerDelta, Matrix, Rational, Sum, Symbol, prod, symbols

from derivations.executed import is_matrix
from derivations.points import diagonal, generic, rational, rotation
from derivations.sources import CMV
from derivations.symbols import sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    matrices,
    orthogonal,
    replace,
    symmetric,
    together,
)
from dlnsym.proofs.methods.sifting import Sifting

# ---------------------------------------------------------------- the differential, (2.27)–(2.28)

U, V, Sigma, dU, dV, dSigma, dW = matrices(r"U V \Sigma \dot{U} \dot{V} \dot{\Sigma} \dot{W}")
AU, AV, D = matrices("A^U A^V D")
s = Symbol("s", real=True)

# the curve U + s U̇, Σ + s Σ̇, V + s V̇ to first order
curve = (U + s * dU) * (Sigma + s * dSigma) * T(V + s * dV)
differential = Rewriting((), ((dW, written.at(Derivative(curve, s), {s: 0})),))

skew = (replace(T(AU), by=-AU), replace(T(AV), by=-AV))
frames = Rewriting(
    (*orthogonal(U, V), *skew, *symmetric(Sigma, D)),
    ((dW, dU * Sigma * T(V) + U * dSigma * T(V) + U * Sigma * T(dV)), (dU, U * AU), (dV, V * AV), (dSigma, D)),
)


def _skew(seed: int) -> fmpq_mat:
    m = generic(2, seed)
    return m - m.transpose() + fmpq_mat(2, 2, [0, fmpq(seed), fmpq(-seed), 0])


def _frame_point() -> dict[Any, Any]:
    u, v, sig = rotation(2, 1), rotation(2, 2), diagonal([rational(7, 2), rational(5, 3)])
    a, b, d = _skew(3), _skew(4), diagonal([rational(2, 5), rational(-1, 3)])
    rate = u * a * sig * v.transpose() + u * d * v.transpose() + u * sig * (v * b).transpose()
    return {U: u, V: v, Sigma: sig, AU: a, AV: b, D: d, dU: u * a, dV: v * b, dSigma: d, dW: rate}


product_rule = Fact(
    Relation(dW, dU * Sigma * T(V) + U * dSigma * T(V) + U * Sigma * T(dV)),
    differential,
    (_frame_point(),),
    text="The part of (U + sU̇)(Σ + sΣ̇)(V + sV̇)^T that is linear in s has three terms.",
)
in_frames = Fact(
    Relation(dW, U * (AU * Sigma + D - Sigma * AV) * T(V)),
    frames,
    (_frame_point(),),
    text="With U̇ = U A^U, V̇ = V A^V for skew-symmetric A^U, A^V: V̇^T = (V A^V)^T = −A^V V^T, so the last sign is minus.",
)

# ---------------------------------------------------------------- entries, (2.29)–(2.31)


i, j, k = symbols("i j k", integer=True, positive=True)
width = Symbol("d", integer=True, positive=True)
a_U, a_V, sig = IndexedBase("a^U"), IndexedBase("a^V"), IndexedBase("sigma")

sifting = Sifting()

_INDEXED = {a_U: _skew(3), a_V: _skew(4), sig: [fmpq(7, 2), fmpq(5, 3)], width: 2, i: 1, k: 2}
entry = Fact(
    Relation(
        Sum(a_U[i, j] * KroneckerDelta(j, k) * sig[j] + KroneckerDelta(i, j) * sig[i] * a_V[j, k], (j, 1, width)),
        a_U[i, k] * sig[k] + sig[i] * a_V[i, k],
    ),
    sifting,
    (_INDEXED,),
    text="Entry (i, k) of A^U Σ + Σ A^V is Σ_j a^U_ij δ_jk σ_j + δ_ij σ_i a^V_jk = a^U_ik σ_k + σ_i a^V_ik.",
)

# one pair i < l; a and b are its entries of A^U and A^V, and those at (l, i) are −a and −b
a, b = symbols("a b", real=True)


def entry_of_map(a_u: Expr, a_v: Expr, row: Expr, column: Expr, sign: int = 1) -> Expr:
    """a^U_ik σ_k ± σ_i a^V_ik; plus for (2.29) as printed, minus for the differential."""
    return a_u * column + sign * row * a_v


_P, _Q = symbols("p q", real=True)
_ROW, _COLUMN = symbols("x y", positive=True)


def entry_as_written(a_u: Expr, a_v: Expr, row: Expr, column: Expr, sign: int = 1) -> Expr:
    """:func:`entry_of_map` at these values, which are not put in."""
    entry = entry_of_map(_P, _Q, _ROW, _COLUMN, sign)
    return written.at(entry, {_P: a_u, _Q: a_v, _ROW: row, _COLUMN: column})


def pair_block(sign: int) -> Matrix:
    """Entries (i, l) and (l, i) as a linear map of (a, b)."""
    upper = entry_of_map(a, b, sigma_i, sigma_l, sign)
    lower = entry_of_map(-a, -b, sigma_l, sigma_i, sign)
    return Matrix([upper, lower]).jacobian([a, b])


scalars = ExpLogZeroTest()
_PAIR_POINT = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), a: Rational(2, 3), b: Rational(-4, 5)},)
upper_block = Fact(
    Relation(-entry_as_written(a, b, sigma_i, sigma_l), -sigma_l * a - sigma_i * b),
    scalars,
    _PAIR_POINT,
    text="and −D_2 a − D_1 b is minus the entry above it.",
)
lower_block = Fact(
    Relation(-entry_as_written(-a, -b, sigma_l, sigma_i), sigma_i * a + sigma_l * b),
    scalars,
    _PAIR_POINT,
    text="With a, b the entries of A^U and A^V above the diagonal, D_1 a + D_2 b is minus the entry of the image below it,",
)
pair_of_entries = Fact(
    Relation(entry_as_written(a, b, sigma_i, sigma_l, -1), sigma_l * a - sigma_i * b),
    scalars,
    _PAIR_POINT,
    text=(
        "A^U and A^V are skew, so entries (i, l) and (l, i) involve only a = a^U_il and b = a^V_il: the map splits into "
        "one 2 × 2 block for each pair, [[σ_l, ∓σ_i], [−σ_i, ±σ_l]], and the identity on the diagonal."
    ),
)

determinant = Fact(
    Relation(-written.det(pair_block(-1)), sigma_i**2 - sigma_l**2),
    scalars,
    _PAIR_POINT,
    text="The determinant of the block of the differential is σ_l² − σ_i²; with either sign its absolute value is the same.",
)
determinant_as_printed_map = Fact(Relation(written.det(pair_block(1)), sigma_i**2 - sigma_l**2), scalars, _PAIR_POINT)

# ---------------------------------------------------------------- explicit widths, (2.32)–(2.34)


def singular_values(d: int) -> list[Symbol]:
    return [Symbol(f"sigma_{n}", positive=True) for n in range(1, d + 1)]


def _squares(d: int) -> list[Expr]:
    return [x**2 for x in singular_values(d)]


def first_of_pair(d: int) -> list[Expr]:
    """(2.32): σ_1 d − 1 times, σ_2 d − 2 times, …, σ_{d-1} once."""
    values = singular_values(d)
    return [values[n] for n in range(d - 1) for _ in range(d - 1 - n)]


def second_of_pair(d: int) -> list[Expr]:
    """(2.33): σ_2 … σ_d, then σ_3 … σ_d, …, then σ_d."""
    values = singular_values(d)
    return [value for n in range(1, d) for value in values[n:]]


def vandermonde(values: list[Expr]) -> Expr:
    """Product of x_i − x_j over i < j: positive for decreasing x, the sign that (2.34) fixes."""
    return prod([x - y for x, y in combinations(values, 2)])


def vandermonde_determinant(values: list[Expr]) -> Expr:
    """Determinant of the matrix of powers x_i^{d-1}, …, x_i, 1."""
    d = len(values)
    powers = Matrix(d, d, lambda r, c: values[r] ** (d - 1 - c))
    return _determinant(powers)


def differential_matrix(d: int) -> Matrix:
    """U^T Ẇ V as a d² × d² matrix acting on (A^U above the diagonal, A^V above the diagonal, diag D)."""
    pairs = list(combinations(range(d), 2))
    unknowns = symbols(f"a0:{len(pairs)}") + symbols(f"b0:{len(pairs)}") + symbols(f"c0:{d}")
    a_u, a_v, dd = Matrix.zeros(d, d), Matrix.zeros(d, d), Matrix.zeros(d, d)
    for n, (r, c) in enumerate(pairs):
        a_u[r, c], a_u[c, r] = unknowns[n], -unknowns[n]
        a_v[r, c], a_v[c, r] = unknowns[len(pairs) + n], -unknowns[len(pairs) + n]
    for n in range(d):
        dd[n, n] = unknowns[2 * len(pairs) + n]
    sigma = Matrix.diag(*singular_values(d))
    image = a_u * sigma + dd - sigma * a_v
    entries = [image[r, c] for r, c in pairs] + [image[c, r] for r, c in pairs] + [image[n, n] for n in range(d)]
    return Matrix(entries).jacobian(Matrix(unknowns))


def _determinant(m: Matrix) -> Expr:
    """Determinant, block by block where rows and columns fall apart."""
    return prod([written.det(m.extract(block, block)) for block in m.connected_components()])


def _explicit_point(d: int) -> dict[Any, Any]:
    return {x: Rational(3 * d - 2 * n, n + 2) for n, x in enumerate(singular_values(d))}


WIDTHS = (2, 3, 4, 5)
explicit_determinants = tuple(
    Fact(
        Relation((-1) ** comb(d, 2) * _determinant(differential_matrix(d)), vandermonde(_squares(d))),
        scalars,
        (_explicit_point(d),),
    )
    for d in WIDTHS
)
vandermonde_products = together(
    "At d = 2 … 5 the determinant of the matrix of powers is computed.",
    (
        Fact(Relation(vandermonde_determinant(_squares(d)), vandermonde(_squares(d))), scalars, (_explicit_point(d),))
        for d in WIDTHS
    ),
)
# column k less x_1 times the next one: the first row becomes (0, …, 0, 1), and row i has the factor x_i − x_1
x_1, x_i = symbols("x_1 x_i", positive=True)
power = Symbol("k", integer=True, nonnegative=True)
_POWERS = (
    {x_1: Rational(7, 2), x_i: Rational(5, 3), power: Integer(0)},
    {x_1: Rational(2), x_i: Rational(1, 3), power: Integer(4)},
)
VANDERMONDE = (
    Fact(
        Relation(x_i ** (power + 1) - x_1 * x_i**power, (x_i - x_1) * x_i**power),
        scalars,
        _POWERS,
        text=(
            "van(x) is the determinant of the powers x_i^{d−1}, …, x_i, 1.  Each column less x_1 times the next one leaves "
            "(x_i − x_1) x_i^k in row i:"
        ),
    ),
    Fact(
        Relation(x_1 ** (power + 1), x_1 * x_1**power),
        scalars,
        _POWERS,
        text=(
            "zero in row 1 but for its last entry 1.  So van(x_1, …, x_d) = Π_{i>1} (x_1 − x_i) van(x_2, …, x_d), and by "
            "induction it is the product of x_i − x_j over i < j, for every d."
        ),
    ),
)
DETERMINANTS = (
    "a determinant keeps its value when a multiple of a column is added to another, is linear in each row, and is the product of "
    "those of diagonal blocks"
)
block_determinants = tuple(
    Fact(
        Relation(
            written.det(Matrix.diag(*[x**2 - y**2 for x, y in zip(first_of_pair(d), second_of_pair(d), strict=True)])),
            vandermonde(_squares(d)),
        ),
        scalars,
        (_explicit_point(d),),
    )
    for d in WIDTHS
)

# ---------------------------------------------------------------- executable definitions


_SKEW = Matrix([[0, 1], [-1, 0]])
MAPPED = (
    is_matrix(
        written.plus(
            written.product(_SKEW, Matrix.diag(2, 1)),
            Matrix.diag(5, 7),
            written.product(Matrix.diag(2, 1), 3 * _SKEW),
        ),
        Matrix([[5, 7], [-5, 7]]),
        "Σ = diag(2, 1), D = diag(5, 7), a^U_12 = 1, a^V_12 = 3",
    ),
)
_OF_4 = singular_values(4)
_AT_4 = {x: Integer(9 - 2 * k) for k, x in enumerate(_OF_4)}
FIRST_OF_PAIR, SECOND_OF_PAIR = (
    (is_matrix(Matrix([listed]), Matrix([[_OF_4[k] for k in places]]), "d = 4", at=_AT_4),)
    for listed, places in ((first_of_pair(4), (0, 0, 0, 1, 1, 2)), (second_of_pair(4), (1, 2, 3, 2, 3, 3)))
)

_ANY = "every width d, distinct singular values"

CLAIMS = (
    Claim(
        CMV.at("lem-2.7"),
        "lemma",
        "Jacobian of the singular value decomposition",
        r"\text{The Jacobian determinant of the SVD map } W \mapsto (U, \Sigma, V) \text{ is } \operatorname{van}(\Sigma^2).",
        _ANY + " through pairs; the full determinant computed at d = 2, 3, 4, 5",
        (
            product_rule,
            in_frames,
            pair_of_entries,
            determinant,
            *VANDERMONDE,
            # the map W ↦ (U, Σ, V) has the inverse block
            determinant.against(Relation(1 / (-written.det(pair_block(-1))), sigma_i**2 - sigma_l**2)),
            *explicit_determinants,
        ),
        deviation=Deviation(
            "misprint",
            "whoever cites the lemma: the determinant belongs to the inverse of the map that is named",
        ),
        correction=r"\text{The absolute Jacobian determinant of } (U, \Sigma, V) \mapsto W = U \Sigma V^T \text{ is }"
        r" \operatorname{van}(\Sigma^2), \text{ that of its inverse } 1/\operatorname{van}(\Sigma^2).",
        theorems=(DETERMINANTS,),
        note="as transcribed the map goes from W to (U, Σ, V), whose Jacobian is the reciprocal; coordinates on O(d) "
        "are the entries of U^T dU and V^T dV above the diagonal, and (U, V) is determined up to 2^d signs",
    ),
    Claim(
        CMV.at("2.27"),
        "identity",
        "Product rule for the decomposition",
        r"\dot W = \dot U \Sigma V^T + U \dot\Sigma V^T + U \Sigma \dot V^T",
        "every width d",
        (product_rule,),
    ),
    Claim(
        CMV.at("2.28"),
        "identity",
        "Velocity in the frames U and V",
        r"\dot W = U (A^U \Sigma + D + \Sigma A^V) V^T",
        "every width d, U̇ = U A^U, V̇ = V A^V, Σ̇ = D; printed form at d = 2",
        (product_rule, in_frames.against(Relation(dW, U * (AU * Sigma + D + Sigma * AV) * T(V)))),
        deviation=Deviation(
            "misprint",
            "whoever follows the proof: a sign, without effect on the absolute determinant",
        ),
        correction=r"\dot W = U (A^U \Sigma + D - \Sigma A^V) V^T",
        note="as transcribed the last sign is plus; V̇^T = −A^V V^T",
    ),
    Claim(
        CMV.at("2.29"),
        "definition",
        "Linear map of the frames' velocities",
        r"\mathcal L : (A^U, A^V, D) \mapsto A^U \Sigma + D + \Sigma A^V",
        _ANY,
        (determinant, determinant_as_printed_map),
        note="it is U^T Ẇ V only after A^V ↦ −A^V; |det| is the same, which is proved",
        executes=MAPPED,
    ),
    Claim(
        CMV.at("2.30"),
        "identity",
        "Entries of the linear map",
        r"\sum_j a_{ij}^U \delta_{jk} \sigma_j + \delta_{ij} \sigma_i a_{jk}^V",
        "every width d; the map (2.29) on skew-symmetric matrices",
        (entry,),
    ),
    Claim(
        CMV.at("2.31"),
        "identity",
        "Block matrix of the linear map",
        r"\begin{bmatrix} D_1 & D_2 \\ -D_2 & -D_1 \end{bmatrix}"
        r" \begin{bmatrix} \operatorname{vec}(A^U) \\ \operatorname{vec}(A^V) \end{bmatrix}",
        "every width d, pair by pair; the image is listed as minus its entries below the diagonal, then minus those above",
        (entry, pair_of_entries, lower_block, upper_block),
        note="the text fixes no order of the image; listed like the arguments, above the diagonal first, D_1 and D_2 change "
        "places; |det| is the same",
    ),
    Claim(
        CMV.at("2.32"),
        "definition",
        "First singular value of each pair",
        r"D_1 = \operatorname{diag}(\sigma_1, \dots, \sigma_1, \sigma_2, \dots, \sigma_2, \dots, \sigma_{d-1})",
        "every width d",
        executes=FIRST_OF_PAIR,
    ),
    Claim(
        CMV.at("2.33"),
        "definition",
        "Second singular value of each pair",
        r"D_2 = \operatorname{diag}(\sigma_2, \dots, \sigma_d, \sigma_3, \dots, \sigma_d, \dots, \sigma_{d-1}, \sigma_d, \sigma_d)",
        "every width d",
        executes=SECOND_OF_PAIR,
    ),
    Claim(
        CMV.at("2.34"),
        "identity",
        "Determinant of the blocks",
        r"|\det(D_2^2 - D_1^2)| = |\det \operatorname{diag}(\sigma_i^2 - \sigma_j^2, i > j)| = \prod_{i<j}"
        r" (\sigma_i^2 - \sigma_j^2) = \operatorname{van}(\Sigma^2)",
        "every width d through pairs and induction; computed at d = 2, 3, 4, 5",
        (determinant, *VANDERMONDE, *block_determinants, *vandermonde_products),
        theorems=(DETERMINANTS,),
        note="van is the product of x_i − x_j over i < j, positive for decreasing singular values",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
