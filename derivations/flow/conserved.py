"""What the flow of a completion problem keeps: one number for each block of observed entries.

Rows and columns are joined where an entry is observed.  For each connected block, the sum of the diagonal entries of
S = (W W^T)^{1/N} over its rows, less that of T = (W^T W)^{1/N} over its columns, does not change along the flow, because
both change by the sum of ∂E_il W_il over the block.  At infinite depth S and T give way to log W W^T and log W^T W.  A
pattern in one block keeps nothing but tr S − tr T = 0; a diagonal keeps d − 1 numbers, and at d = 2 the one it keeps is
(w_12² − w_21²)/λ_12.
"""

from __future__ import annotations

from sympy import Derivative, Expr, Integer, Matrix, Rational, S, Symbol, log, oo

from derivations.completion.corank_one import letters
from derivations.flow.power_flow import left_logarithm, left_root, mirrored, right_root
from derivations.sources import DLN
from derivations.spectrum.spectrum import closed_form, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_1, sigma_2, sigma_i
from derivations.volume.rank_r_volume import mixed_eigenvalue, mixed_limit
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Variant, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership

scalars, plain = ExpLogZeroTest(), IdealMembership()

# ---------------------------------------------------------------- blocks of observed entries


def left_diagonal_rate(w: Matrix, gradient: Matrix, row: int) -> Expr:
    """Entry (i, i) of −(∂E W^T + W ∂E^T): N dS_ii/dt, or dP_ii/dt for P = log W W^T."""
    return -_entry(gradient, w.T, row) - _entry(w, gradient.T, row)


def right_diagonal_rate(w: Matrix, gradient: Matrix, column: int) -> Expr:
    """Entry (l, l) of −(∂E^T W + W^T ∂E): N dT_ll/dt, or dQ_ll/dt for Q = log W^T W."""
    return -_entry(gradient.T, w, column) - _entry(w.T, gradient, column)


def _entry(a: Matrix, b: Matrix, position: int) -> Expr:
    """Entry (i, i) of a product, as it is written."""
    return written.Entry(written.product(a, b), position + 1, position + 1)


def conserved_entry(mask: Matrix, rows: tuple[int, ...], columns: tuple[int, ...]) -> Expr:
    """The rate at which the number of a block changes; ∂E is any gradient that vanishes where nothing is observed."""
    width = mask.rows
    w, gradient = letters("w", width), letters("g", width).multiply_elementwise(mask)
    left = sum((left_diagonal_rate(w, gradient, i) for i in rows), S.Zero)
    return left - sum((right_diagonal_rate(w, gradient, l) for l in columns), S.Zero)


def _point(width: int) -> dict[Symbol, Rational]:
    flat = [*letters("w", width), *letters("g", width)]
    return {x: Rational((5 * k) % 13 - 6, 1 + k % 3) for k, x in enumerate(flat, 1)}


def _statement(mask: Matrix, rows: tuple[int, ...], columns: tuple[int, ...], wrong: tuple[int, ...]) -> Fact:
    variant = Variant("the columns of another block", Relation(conserved_entry(mask, rows, wrong), S.Zero))
    return Fact(Relation(conserved_entry(mask, rows, columns), S.Zero), plain, (_point(mask.rows),), wrong=(variant,))


CHAIN_MASK = Matrix([[1, 0, 1], [1, 1, 0], [0, 1, 1]])
blocks = together(
    (
        "∂E vanishes where nothing is observed.  Over the rows of a block, and over its columns, each observed entry of it is "
        "counted once: the difference of the two sums of rates is zero."
    ),
    (
        _statement(Matrix.eye(2), (0,), (0,), (1,)),
        _statement(Matrix.eye(3), (0,), (0,), (1,)),
        _statement(Matrix.eye(3), (1,), (1,), (2,)),
        _statement(Matrix([[1, 1, 0], [1, 0, 0], [0, 0, 1]]), (0, 1), (0, 1), (0, 2)),
        _statement(Matrix([[0, 1, 1], [0, 0, 0], [1, 0, 0]]), (0,), (1, 2), (0, 1)),
        _statement(CHAIN_MASK, (0, 1, 2), (0, 1, 2), (0, 1)),
    ),
)
row_sum = Fact(
    Relation(
        left_diagonal_rate(letters("w", 2), letters("g", 2), 0),
        -2 * sum((letters("g", 2)[0, l] * letters("w", 2)[0, l] for l in (0, 1)), S.Zero),
    ),
    plain,
    (_point(2),),
    text="N dS_ii/dt is −2 Σ_l ∂E_il W_il, the sum over a row;",
)
column_sum = Fact(
    Relation(
        right_diagonal_rate(letters("w", 2), letters("g", 2), 0),
        -2 * sum((letters("g", 2)[i, 0] * letters("w", 2)[i, 0] for i in (0, 1)), S.Zero),
    ),
    plain,
    (_point(2),),
    text="N dT_ll/dt is −2 Σ_i ∂E_il W_il, the sum over a column.",
)

# ---------------------------------------------------------------- the diagonal at d = 2

w_11, w_12, w_21, w_22 = (Symbol(f"w_{k}", real=True) for k in (11, 12, 21, 22))
W = Matrix([[w_11, w_12], [w_21, w_22]])
difference = Fact(
    Relation(
        written.Entry(written.difference(written.product(W, W.T), written.product(W.T, W)), 1, 1), w_12**2 - w_21**2
    ),
    plain,
    (dict(zip((w_11, w_12, w_21, w_22), map(Rational, (2, "3/5", "-7/2", 4)), strict=True)),),
    text="Entry (1, 1) of W W^T − W^T W is w_12² − w_21²;",
)

# squares of the first entries of u_1 and v_1; those of u_2 and v_2 are 1 less them
left, right = Symbol("u_11^2", positive=True), Symbol("v_11^2", positive=True)
_FRAMES = {left: Rational(2, 3), right: Rational(1, 5), sigma_1: Rational(7, 2), sigma_2: Rational(2, 3)}


def first_entry(of: Expr, first: Expr, second: Expr) -> Expr:
    """Entry (1, 1) of a function of W W^T (or W^T W) with the values ``first`` and ``second`` at σ_1² and σ_2²."""
    return of * first + (1 - of) * second


def gap_of(first: Expr, second: Expr) -> Expr:
    return first_entry(left, first, second) - first_entry(right, first, second)


squares = gap_of(sigma_1**2, sigma_2**2)
at_finite = Fact(
    Relation(N * gap_of(sigma_1 ** (2 / N), sigma_2 ** (2 / N)), squares / eigenvalue(sigma_1, sigma_2)),
    scalars,
    tuple({**_FRAMES, N: Integer(n)} for n in (2, 5)),
    text=(
        "N(S_11 − T_11) is (w_12² − w_21²)/λ_12: entries (1, 1) of functions of W W^T and of W^T W differ in proportion to the "
        "difference of the two values;"
    ),
)
at_infinite = Fact(
    Relation(gap_of(log(sigma_1**2), log(sigma_2**2)), squares / eigenvalue_at(sigma_1, sigma_2, oo)),
    scalars,
    (_FRAMES,),
    text="at infinite depth (log W W^T − log W^T W)_11 is the same.",
)

scale = Symbol("s", positive=True)
homogeneous = Fact(
    Relation(
        scale**2 * (sigma_1**2 - sigma_2**2) / eigenvalue(scale * sigma_1, scale * sigma_2),
        scale ** (2 / N) * (sigma_1**2 - sigma_2**2) / eigenvalue(sigma_1, sigma_2),
    ),
    scalars,
    tuple({sigma_1: Rational(7, 2), sigma_2: Rational(2, 3), scale: Rational(1, 9), N: Integer(n)} for n in (2, 5)),
    text=(
        "Scaling W by s multiplies it by s^{2/N}, and not at all at infinite depth, where λ_12 at the outcome does the rest: "
        "w_12² − w_21² = λ_12 times what the start had."
    ),
)
homogeneous_infinite = Fact(
    Relation(
        scale**2 * (sigma_1**2 - sigma_2**2) / eigenvalue_at(scale * sigma_1, scale * sigma_2, oo),
        (sigma_1**2 - sigma_2**2) / eigenvalue_at(sigma_1, sigma_2, oo),
    ),
    scalars,
    ({sigma_1: Rational(7, 2), sigma_2: Rational(2, 3), scale: Rational(1, 9)},),
)

# ---------------------------------------------------------------- rank one: the outcome from the start

# on the hyperbola w_12² = |P| y, w_21² = |P|/y, y > 0; σ² = f + |P|(y + 1/y), f = Φ_1² + Φ_2²
p, f, y = (Symbol(name, positive=True) for name in ("P", "f", "y"))
squared = f + p * (y + 1 / y)
sigma = Symbol("sigma", positive=True)
on_curve = N * p * (y - 1 / y) * squared ** (1 / N - 1)
_CURVE = {p: Rational(3, 2), f: Rational(5, 4), y: Rational(2, 3)}
rank_one = Fact(
    Relation(p * (y - 1 / y) / written.at(mixed_eigenvalue, {sigma_i: squared ** Rational(1, 2)}), on_curve),
    scalars,
    tuple({**_CURVE, N: Integer(n)} for n in (2, 5)),
    text="On a rank-one completion λ_12 = σ^{2−2/N}/N, so the number is N(w_12² − w_21²) σ^{2/N−2};",
)
rising = Fact(
    Relation(
        Derivative(y - 1 / y, y) * squared + (1 / N - 1) * (y - 1 / y) * Derivative(squared, y),
        (f * (y + 1 / y) + p * (4 + (y - 1 / y) ** 2 / N)) / y,
    ),
    scalars,
    tuple({**_CURVE, N: Integer(n)} for n in (1, 2, 5)),
    text=(
        "along each lobe it rises from −∞ to ∞ with y = |w_12/w_21|, its derivative being N|P| σ^{2/N−4} times a positive "
        "factor: the start fixes the outcome up to the lobe."
    ),
)

RATES = (left_root, right_root, left_logarithm, mirrored, row_sum, column_sum, *blocks)

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-conserved"),
        "identity",
        "What the flow of a completion problem keeps",
        r"\text{the dynamics of the DLN is determined by an interplay between the Riemannian geometry and the nature of }"
        r" E_{\mathcal B}(W)",
        "every depth N ≤ ∞, every width d and mask, every loss of the observed entries: one number for each block of rows "
        "and columns joined by observed entries; multiplied out for six masks at d = 2, 3",
        (*RATES, row_sum, column_sum, *blocks),
        note="not in the paper: Σ_{rows} ((W W^T)^{1/N})_ii − Σ_{columns} ((W^T W)^{1/N})_ll over a block, logarithms at "
        "N = ∞; a mask in one block, such as (3.26) or that of (3.28), keeps nothing beyond tr S = tr T",
    ),
    Claim(
        DLN.at("sec-3.3.2-conserved"),
        "identity",
        "What diagonal completion at width two keeps",
        r"\text{we expect a subtle decrease of volume along the hyperbola starting from the corners}",
        "d = 2, the diagonal observed, every depth N ≤ ∞ and every invertible start; the outcome from the start for rank "
        "one, every finite depth N",
        (
            *RATES,
            closed_form,
            limit,
            mixed_limit,
            difference,
            at_finite,
            at_infinite,
            homogeneous,
            rank_one,
            rising,
            homogeneous_infinite,
        ),
        note="not in the paper: (w_12² − w_21²)/λ_12 is the same at the start and at the outcome.  From starts of size s it "
        "is of the order of s^{2/N}, so outcomes near the hyperbola close in on its corners like s^{2/N}, at N = ∞ like "
        "1/|log s|: a distribution that volume, which does not know s, cannot give",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
