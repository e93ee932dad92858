"""The state space of rank-one 2 × 2 matrices: (3.32)–(3.37).

A matrix of rank one has one singular value.  Three tangent directions, with the eigenvalues λ_11, λ_12 and λ_21, make
the volume form a power of it; among the completions of a given diagonal it is smallest for the symmetric ones.
"""

from __future__ import annotations

from sympy import Integer, Matrix, Rational, S, Symbol, diag, exp, log, sqrt

from derivations.completion.hyperbola import (
    TARGET,
    entrywise,
    hyperbola,
    loss_is_a_sum,
    minimiser,
    on_hyperbola,
    phi_1,
    phi_2,
    plain,
    squared_norm,
)
from derivations.executed import gives, is_matrix
from derivations.layers.loss import loss_as_written
from derivations.sources import CMV
from derivations.symbols import N, sigma_i
from derivations.volume.measured import density_from_tangents
from derivations.volume.rank_r_volume import (
    DENSITY_R,
    OPERATOR,
    RANKS,
    mixed_eigenvalue,
    volume_rank_r,
)
from derivations.volume.volume import one_finite
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Variant, together
from dlnsym.proofs.methods.rounding import as_printed
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

# ---------------------------------------------------------------- the volume form, (3.34)

sigma = Symbol("sigma", positive=True)


# λ_11, and λ_12 = λ_21
eigenvalues = (one_finite.subs(sigma_i, sigma), *2 * (mixed_eigenvalue.subs(sigma_i, sigma),))
product_of_roots = 1 / sqrt(eigenvalues[0] * eigenvalues[1] * eigenvalues[2])
form = ExpLogZeroTest(((DENSITY_R, product_of_roots),))
printed_density = N / sigma ** (3 * (N - 1) / N)
volume_form = Fact(
    Relation(DENSITY_R, printed_density),
    form,
    tuple(
        {DENSITY_R: density_from_tangents(2, 2, 1, n), sigma: Rational(3, 2) ** n, N: Integer(n)} for n in (1, 2, 3, 5)
    ),
    text=(
        "The tangent space at σ u v^T is spanned by three eigenvectors of A_{N,W}, with the eigenvalues σ^{2(N−1)/N} and, "
        "twice, σ^{2(N−1)/N}/N; the density is the root of the inverse of their product."
    ),
)

in_coordinates = Fact(
    Relation(printed_density * sigma**2, N * sigma ** (3 / N - 1)),
    ExpLogZeroTest(),
    tuple({sigma: Rational(3, 2), N: Integer(n)} for n in (2, 5)),
)
m = Symbol("m", integer=True, nonnegative=True)
falling = Fact(
    Relation(S.Zero, 3 * (m + 1) / (m + 2), "<="),
    SumOfSquares(multiplier=m + 2),
    ({m: Integer(0)}, {m: Integer(18)}),
    text=(
        "At depth N = m + 2 the exponent of σ is −3(m + 1)/(m + 2) < 0: the density falls as σ grows, is bounded on σ >= ε for "
        "every ε > 0, and grows without bound as σ → 0 only."
    ),
)

# ---------------------------------------------------------------- the minimisers, (3.36)

w_12 = Symbol("w_12", real=True, nonzero=True)
W_1 = on_hyperbola(w_12)
_AT = (
    {phi_1: Rational(2, 3), phi_2: Rational(5, 4), w_12: Rational(7, 3)},
    {phi_1: Rational(2, 3), phi_2: Rational(5, 4), w_12: Rational(-1, 5)},
)
is_rank_one = Fact(Relation(written.det(W_1), S.Zero), plain, _AT)
is_minimiser = Fact(Relation(loss_as_written(Matrix.eye(2), TARGET, W_1), S.Zero), plain, _AT)
only_ones = Fact(
    Relation(written.det(minimiser(w_12, _w := Symbol("w_21", real=True))), w_12 * (phi_1 * phi_2 / w_12 - _w)),
    plain,
    tuple({**p, _w: Rational(4, 7)} for p in _AT),
    text="A minimiser of E_I has rank one exactly where w_21 = Φ_1 Φ_2/w_12; Φ_1 Φ_2 ≠ 0 excludes w_12 = 0.",
)

# ---------------------------------------------------------------- the smallest singular value, (3.37)

# Φ_1 Φ_2 > 0, as for the printed diagonal
f_1, f_2 = Symbol("Phi_1", positive=True), Symbol("Phi_2", positive=True)
w = Symbol("w", real=True, nonzero=True)
_POSITIVE = (
    {f_1: Rational(2, 3), f_2: Rational(5, 4), w: Rational(7, 3)},
    {f_1: Rational(2, 3), f_2: Rational(5, 4), w: Rational(-1, 5)},
)
squared_value = squared_norm(on_hyperbola(w, f_1, f_2))
least = Fact(
    Relation((f_1 + f_2) ** 2, squared_value, "<="),
    SumOfSquares(witness=(w - f_1 * f_2 / w) ** 2),
    (*_POSITIVE, {f_1: Rational(4), f_2: Rational(9), w: Rational(-6)}),
    text="On matrices of rank one σ² = ‖W‖² = (Φ_1 + Φ_2)² + (w_12 − w_21)²: smallest exactly where w_12 = w_21.",
)

off_diagonal = sqrt(f_1 * f_2)
SYMMETRIC = on_hyperbola(off_diagonal, f_1, f_2)
_DIAGONALS = tuple({k: p[k] for k in (f_1, f_2)} for p in _POSITIVE[:1])
is_symmetric = Fact(Relation(written.at(f_1 * f_2 / w, {w: off_diagonal}), sqrt(f_1 * f_2)), plain, _DIAGONALS)
value_there = Fact(Relation(squared_norm(SYMMETRIC), (f_1 + f_2) ** 2), plain, _DIAGONALS)
mirrored = together(
    "The other symmetric completion is the same one between two reflections, with the same singular value.",
    entrywise(
        written.product(diag(1, -1), SYMMETRIC, diag(1, -1)), on_hyperbola(-off_diagonal, f_1, f_2), plain, _DIAGONALS
    )[1:3],
)

# ---------------------------------------------------------------- the printed digits

AT_PRINTED = {f_1: Rational("0.58724"), f_2: Rational("1.447")}
digits_of_product = as_printed(
    (f_1 * f_2).subs(AT_PRINTED), "0.8497", "The product of the printed diagonal entries is 0.84973628."
)
digits_of_entry = as_printed(off_diagonal.subs(AT_PRINTED), "0.921811", "Its square root is 0.92181141….")

# ---------------------------------------------------------------- effective rank

s_1 = Symbol("s_1", positive=True)
normalised = ExpLogZeroTest(((s_1, sigma / (sigma + 0)),))
effective_rank_one = Fact(
    Relation(exp(-s_1 * log(s_1)), S.One),
    normalised,
    ({sigma: Rational(7, 2)},),
    text="The one positive normalised singular value is σ/σ = 1, and 0 log 0 = 0: r_e = exp(−1 log 1) = 1.",
    wrong=(Variant("the singular value not normalised", Relation(exp(-sigma * log(sigma)), S.One)),),
)

# ---------------------------------------------------------------- executable definitions


_X = Matrix.diag(3, 2, 1)
_x = Symbol("x", real=True)
SPACE = (
    gives(
        written.det(_x * Matrix.eye(3) - _X.T * _X),
        (_x - 9) * (_x - 4) * (_x - 1),
        "diag(3, 2, 1) has the singular values 3, 2 and 1,",
        at={_x: Rational(3, 7)},
    ),
    Fact(Relation(Rational(1, 2), S.One, "<"), SumOfSquares(), ({},), text="so that it is in GL_3^h for h = 1/2."),
)

_NEAR, _FAR = Matrix([[3, Rational(1, 5), 0], [0, 2, 0], [0, 0, 1]]), Matrix.diag(100, 2, 1)
_CUBE = ((3, 1), (1, 2), (2, 3))
"""The three entries that differ by less than half the edge, (3.33)."""
CUBE = tuple(
    Fact(
        Relation(written.Entry(written.difference(moved, _X), *position) ** 2, Rational(1, 4) ** 2, "<"),
        SumOfSquares(),
        ({},),
        text=text,
    )
    for moved, text in (
        (_NEAR, "H = 1/2 around diag(3, 2, 1): w_12 may move by 1/5,"),
        (_FAR, "and w_11, which nothing bounds, by 97."),
    )
    for position in _CUBE
)

_START, _PART = Matrix([[2, 1], [1, 2]]), Matrix([[1, 1], [1, 1]]) * Rational(3, 2)
_LEADING, _OTHER = Matrix([1, 1]), Matrix([1, -1])
INITIAL = (
    is_matrix(written.product(_START, _LEADING), 3 * _LEADING, "W' keeps (1, 1) up to its larger singular value,"),
    is_matrix(written.product(_PART, _LEADING), 3 * _LEADING, "and so does W_0,"),
    is_matrix(written.product(_PART, _OTHER), Matrix([0, 0]), "for which the other one is 0."),
)

_SMALL = "d = 2, Φ_1 Φ_2 > 0 as for the printed diagonal"

CLAIMS = (
    Claim(
        CMV.at("3.32"),
        "definition",
        "Matrices whose smallest singular value exceeds h",
        r"GL_3^h = \{X \in GL(3) : \sigma_3(X) > h\}",
        "d = 3, h ≥ 0",
        executes=SPACE,
    ),
    Claim(
        CMV.at("3.33"),
        "definition",
        "Cube around a matrix",
        r"\mathcal C_H(X) = \{W \in \mathbb R^{d \times d} : \|x_{31} - w_{31}\|_1 < H/2, \|x_{12} - w_{12}\|_1 < H/2,"
        r" \|x_{23} - w_{23}\|_1 < H/2\}",
        "d = 3",
        note="as transcribed only three of the nine entries are bounded; it is a cube within the plane of zero loss, where "
        "the other entries are those of Φ, and that is what can be sampled uniformly",
        executes=CUBE,
    ),
    Claim(
        CMV.at("3.34"),
        "identity",
        "Volume form on rank-one matrices",
        r"\sqrt{G_1^N(W)} = \frac{N}{\sigma^{3\frac{N-1}{N}}}",
        "d = 2, rank 1, every finite depth N; density with respect to the Euclidean volume of the manifold of rank-one "
        "matrices",
        (*OPERATOR, volume_form, volume_rank_r, in_coordinates),
        note=f"the case d = 2, r = 1 of sec-3.4.3-rank-r, which is compared at {len(RANKS)} (d, r, N); in singular "
        "coordinates the Euclidean volume is σ² dσ du dv, so that the density with respect to dσ du dv is N σ^{3/N − 1}",
    ),
    Claim(
        CMV.at("sec-3.4.3-origin"),
        "inequality",
        "The rank-one volume form blows up near the origin only",
        r"\text{This volume form does not blow up at any point other than points near the origin.}",
        "d = 2, rank 1, every finite depth N ≥ 2",
        (volume_form, falling),
        note="at N = 1 it is identically 1",
    ),
    Claim(
        CMV.at("sec-3.4.3-highest"),
        "inequality",
        "Highest volume at the smallest singular value",
        r"\text{Volume form (3.34) shows that highest volume is obtained at smallest } \sigma",
        _SMALL + ", every finite depth N ≥ 2, over the completions (3.36)",
        (volume_form, falling, least),
    ),
    Claim(
        CMV.at("3.35"),
        "definition",
        "Initial condition of rank one",
        r"W_0 = u \begin{bmatrix} \sigma_1 & 0 \\ 0 & 0 \end{bmatrix} v^T",
        "d = 2",
        executes=INITIAL,
    ),
    Claim(
        CMV.at("3.36"),
        "identity",
        "Minimisers on the rank-one matrices",
        r"\begin{bmatrix} \Phi_1 & w_{12} \\ \frac{\Phi_2 \Phi_1}{w_{12}} & \Phi_2 \end{bmatrix} = \begin{bmatrix} 0.58724 &"
        r" w_{12} \\ \frac{0.8497}{w_{12}} & 1.447 \end{bmatrix}",
        "d = 2, Φ_1 Φ_2 ≠ 0, w_12 ≠ 0; the printed number is Φ_1 Φ_2 rounded to four places",
        (loss_is_a_sum, only_ones, digits_of_product, is_rank_one, is_minimiser),
    ),
    Claim(
        CMV.at("sec-3.4.3-minimum-rank"),
        "identity",
        "The minimisers are the minimum-rank minimisers",
        r"\text{The set of minimizers (same as minimum rank minimizers)}",
        "d = 2, Φ_1 Φ_2 ≠ 0, where no completion has rank zero",
        (hyperbola, only_ones),
    ),
    Claim(
        CMV.at("3.37"),
        "identity",
        "Symmetric rank-one completions",
        r"\begin{bmatrix} 0.58724 & \pm 0.921811 \\ \pm 0.921811 & 1.447 \end{bmatrix}",
        _SMALL + "; the printed entry is √(Φ_1 Φ_2) rounded to six places",
        (only_ones, *mirrored, digits_of_entry, is_symmetric, value_there),
    ),
    Claim(
        CMV.at("sec-3.4.3-symmetric"),
        "inequality",
        "The completions with the smallest singular value are the symmetric ones",
        r"\text{Simple computation verifies that these are the same as the symmetric completions}",
        _SMALL,
        (least, *mirrored, value_there, is_symmetric),
        note="the smallest value is Φ_1 + Φ_2; for Φ_1 Φ_2 < 0 no completion of rank one is symmetric and "
        "σ² = (Φ_1 − Φ_2)² + (w_12 + w_21)² is smallest for the antisymmetric off-diagonal",
    ),
    Claim(
        CMV.at("sec-3.4.3-effective-rank"),
        "identity",
        "Effective rank of rank-one matrices",
        r"r_e(W) = 1 \text{ for all } W \in \mathcal R^1",
        "rank 1, every width d",
        (effective_rank_one,),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
