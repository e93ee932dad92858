"""Which masks of width two admit runaways: trajectories of (1.7) from an invertible start along which W has no bound.

A runaway needs exactly one entry that is not observed.  Row and column permutations and transposition are orthogonal and
commute with the flow, so five masks stand for all: four entries observed, a diagonal, a row, one entry, and (3.26), where
``runaways`` proves them.  Three arguments rule them out elsewhere: bounded sublevel sets; entries of (W W^T)^{1/N} that the
flow keeps; and, for a diagonal, what is kept forces σ_2/σ_1 to stay away from 0 when W is large, so that the loss is spent
before W gets far.  A row at infinite depth, and (3.26) with a zero of Φ next to the missing entry, are in ``bounded_masks`` and ``zero_neighbour``.
"""

from __future__ import annotations

from sympy import Expr, Integer, Matrix, Rational, S, Symbol, exp, symbols

from derivations.flow.conserved import RATES, at_finite, at_infinite, conserved_entry, difference
from derivations.flow.product_flow import derivative_of_product
from derivations.minimisers import runaways, zero_neighbour
from derivations.minimisers.bounded_masks import ROW_INFINITE, ZERO_NEIGHBOUR, log_large, log_small, turned
from derivations.minimisers.runaways import b, energy, small_singular_value
from derivations.points import generic, rotation
from derivations.sources import CMV, DLN
from derivations.symbols import sigma_1, sigma_2
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Deviation, ExpLogZeroTest, Fact, Relation, Rewriting, T, matrices, orthogonal, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

plain, scalars = IdealMembership(), ExpLogZeroTest()

# ---------------------------------------------------------------- five masks stand for all

P, Q, M, square = matrices("U V W S")
permuted = Fact(
    Relation((P * M * Q) * T(P * M * Q), P * (M * T(M)) * T(P)),
    Rewriting(orthogonal(P, Q)),
    ({P: rotation(2, 1), Q: rotation(2, 2), M: generic(2, 1)},),
    text=(
        "With orthogonal P and Q, (P W Q)(P W Q)^T = P W W^T P^T, and so with powers and with W^T W: A_{N,PWQ}(P Z Q) = P A_{N,W}(Z) Q. "
        "Permutations of rows and columns turn trajectories into trajectories of the permuted mask and target;"
    ),
)
transposed = Fact(
    Relation(T(square), square),
    Rewriting(definitions=((square, M * T(M)),)),
    ({M: generic(2, 1)},),
    text="transposition leaves S = W W^T and exchanges it with W^T W, and (1.6) is symmetric in them.",
)

# ---------------------------------------------------------------- every entry observed

phi, entry = symbols("Phi w", real=True)
coercive = Fact(
    Relation(entry**2, 2 * (entry - phi) ** 2 + 2 * phi**2, "<="),
    SumOfSquares(witness=(entry - 2 * phi) ** 2),
    ({phi: Rational(3, 2), entry: Rational(-2, 5)},),
    text="Where every entry is observed |W|² ≤ 4E + 2|Φ|², and E falls: no runaway.",
)

# ---------------------------------------------------------------- a row or one entry, at finite depth

ROW, SINGLE = Matrix([[1, 1], [0, 0]]), Matrix([[1, 0], [0, 0]])


def _unchanged(mask: Matrix, rows: tuple[int, ...], columns: tuple[int, ...]) -> Fact:
    rate = conserved_entry(mask, rows, columns)
    flat = sorted(conserved_entry(Matrix([[1, 1], [1, 1]]), (0, 1), (0,)).free_symbols, key=str)
    point = {x: Rational((5 * k) % 13 - 6, 1 + k % 3) for k, x in enumerate(flat, 1)}
    return Fact(Relation(rate, S.Zero), plain, (point,))


unchanged = together(
    "A row or a column in which nothing is observed is a block of its own: with a row observed, S_22 is kept, S = (W W^T)^{1/N}; with "
    "one entry, T_22 of T = (W^T W)^{1/N} too; at N = ∞ those of the logarithms.",
    (_unchanged(ROW, (1,), ()), _unchanged(SINGLE, (1,), ()), _unchanged(SINGLE, (), (1,))),
)
large, small, half, more = symbols("A B q h", positive=True)
bounded_root = Fact(
    Relation(large * (half + more), large * (half + 2 * more) + small * half, "<="),
    SumOfSquares(witness=large * more + small * half),
    ({large: Integer(5), small: Rational(1, 3), half: Rational(1, 5), more: Rational(3, 10)},),
    text=(
        "With A = σ_1^{2/N}, B = σ_2^{2/N} and u_11² = q, u_21² = q + 2h, 2(q + h) = 1: S_22 = A u_21² + B u_11² ≥ A/2.  And u_11² ≤ 1/2 as "
        "soon as σ_1² ≥ 2R², R² ≥ (W W^T)_11 ≥ σ_1² u_11², which E bounds where the first row is observed: σ_1 is bounded."
    ),
)
left, right, s_a, s_b = symbols("e f s_alpha s_beta", positive=True)
near_axis = together(
    "With one entry observed, u_21² ≤ S_22/A and v_21² ≤ T_22/A.  |x| ≥ σ_1 (|u_11 v_11| − |u_21 v_21|), and with e = u_21², f = v_21² the "
    "first product is at least its square (1 − e)(1 − f) ≥ 1 − e − f, the second at most (e + f)/2: |x| ≥ σ_1 (1 − 3(e + f)/2).  A large σ_1 "
    "makes e and f small and |x| large, while x moves from x(0) towards Φ_11 only: σ_1 is bounded.",
    (
        Fact(
            Relation((1 + more) ** -2, 1 / (1 + more), "<="),
            SumOfSquares(witness=more / (1 + more) ** 2),
            ({more: Rational(1, 7)},),
        ),
        Fact(
            Relation(1 - left - right, (1 - left) * (1 - right), "<="),
            SumOfSquares(witness=left * right),
            ({left: Rational(1, 9), right: Rational(2, 11)},),
        ),
        Fact(
            Relation(s_a * s_b, (s_a**2 + s_b**2) / 2, "<="),
            SumOfSquares(witness=(s_a - s_b) ** 2 / 2),
            ({s_a: Rational(1, 3), s_b: Rational(2, 11)},),
        ),
    ),
)

# ---------------------------------------------------------------- one entry, at infinite depth

tau = Symbol("tau", positive=True)
c_1, c_2, d_1, d_2 = symbols("u_11 u_12 v_11 v_12", real=True)


def power_entry(first: Expr, second: Expr, power: Expr) -> Expr:
    """Entry (1, 1) of (W W^T)^power or of (W^T W)^power, from the first row of the frame."""
    return sigma_1 ** (2 * power) * first**2 + sigma_2 ** (2 * power) * second**2


cross = sigma_1 ** (1 - tau) * sigma_2**tau * c_1 * d_2 - sigma_2 ** (1 - tau) * sigma_1**tau * c_2 * d_1
at_least_square = Fact(
    Relation(
        power_entry(c_1, c_2, 1 - tau) * power_entry(d_1, d_2, tau) - (sigma_1 * c_1 * d_1 + sigma_2 * c_2 * d_2) ** 2,
        cross**2,
    ),
    scalars,
    (
        {
            sigma_1: Rational(7, 2),
            sigma_2: Rational(2, 3),
            tau: Rational(1, 3),
            c_1: Rational(3, 5),
            c_2: Rational(-4, 5),
            d_1: Rational(5, 13),
            d_2: Rational(12, 13),
        },
    ),
    text=(
        "At N = ∞, dx/dt = −(x − Φ_11) a with a = ∫ ((W W^T)^{1−τ})_11 ((W^T W)^τ)_11 dτ, and a ≥ x² (Lagrange's identity): the difference "
        "of the integrand and x² is a square."
    ),
)
kept_logarithms = turned.explained(
    "d log|det W|/dt = −⟨W, ∂E⟩ = −x (x − Φ_11), so |d log|det W|/dx| = |x|/a ≤ 1/|x|.  With s_i = log σ_i the kept number c = s_1 u_21² + "
    "s_2 u_11² says (s_1 − s_2) u_11² = s_1 − c, and (s_1 − s_2) v_11² = s_1 − c' likewise."
)
log_det = Symbol("ell", real=True)
vanished = Fact(
    Relation(written.at(2 * log_large - log_det, {log_det: log_large + log_small}), log_large - log_small),
    plain,
    ({log_large: Integer(2), log_small: Integer(-3)},),
    text=(
        "s_1 − s_2 = 2s_1 − log|det W| ≤ 2s_1 + C + |log|x||, and |det W| is bounded above.  So σ_2 → 0 where σ_1 → ∞, and |x| (2s_1 + C + "
        "|log|x||) ≥ σ_1 (s_1 − max(c, c')) up to terms that vanish.  The left side grows like log σ_1 at most, x being bounded: impossible."
    ),
)

# ---------------------------------------------------------------- a diagonal

x, y, z, w = symbols("x y z w", real=True)
W = Matrix([[x, y], [z, w]])
_ENTRIES = ({x: Rational(3, 5), y: Rational(-7, 2), z: Rational(9, 4), w: Rational(4, 3)},)
norm = sum((n**2 for n in W), S.Zero)
halves = together(
    "With the diagonal observed x and w are bounded.  |W|² ± 2 det W are (σ_1 ± σ_2)² in one order or the other, so that |y − z| and |y + z| are "
    "σ_1 ± σ_2 up to what x and w contribute.",
    (
        Fact(Relation((y - z) ** 2 + (x + w) ** 2, norm + 2 * written.det(W)), plain, _ENTRIES),
        Fact(Relation((y + z) ** 2 + (x - w) ** 2, norm - 2 * written.det(W)), plain, _ENTRIES),
    ),
)
p_1, p_2, k, excess, further = symbols("p_1 p_2 k h_1 h_2", positive=True)
most = Fact(
    Relation(Rational(9, 16), (Rational(3, 4) + p_1) * (Rational(3, 4) + p_2), "<="),
    SumOfSquares(witness=Rational(3, 4) * (p_1 + p_2) + p_1 * p_2),
    ({p_1: Rational(1, 8), p_2: Rational(1, 9)},),
    text=(
        "Where (σ_1 − σ_2)² is at least four times (|x| + |w|)², |y² − z²| is at least 3/4 of σ_1² − σ_2².  It is |K| λ_12 with K kept, and "
        "(σ_1² − σ_2²)/λ_12 is N(σ_1^{2/N} − σ_2^{2/N}), at N = ∞ 2 log(σ_1/σ_2): that is at most 4|K|/3.  Elsewhere σ_1 − σ_2 is bounded."
    ),
)
ratio_finite = Fact(
    Relation((2 * k + further) / 2, (2 * k + further) - k + excess, "<="),
    SumOfSquares(witness=further / 2 + excess),
    ({k: Rational(3, 4), further: Integer(2), excess: Rational(1, 5)},),
    text="If A − B ≤ k with A = σ_1^{2/N} ≥ 2k, then B ≥ A/2: σ_2/σ_1 ≥ 2^{−N/2};",
)
ratio_infinite = Fact(
    Relation(exp(-(k - excess)), exp(-k) * exp(excess)),
    scalars,
    ({k: Rational(3, 4), excess: Rational(1, 5)},),
    text="at N = ∞ log(σ_1/σ_2) = k − h says σ_2/σ_1 = e^{h−k} ≥ e^{−k}.  So for large σ_1 all eigenvalues λ_il are within a factor q.",
)
least = Symbol("m", positive=True)
g_1, g_2 = symbols("g_1 g_2", real=True)
spent = Fact(
    Relation(least * (g_1**2 + g_2**2), (least + excess) * g_1**2 + (least + further) * g_2**2, "<="),
    SumOfSquares(witness=excess * g_1**2 + further * g_2**2),
    ({least: Rational(1, 3), excess: Rational(1, 5), further: Integer(2), g_1: Integer(2), g_2: Integer(-3)},),
    text=(
        "As 2E = |∂E|², d|∂E|/dt ≤ −λ_min |∂E| while |dW/dt| ≤ λ_max |∂E|: beyond that σ_1 a trajectory gets no further than q |∂E(W(0))| at a "
        "time, and there is no runaway."
    ),
)

# ---------------------------------------------------------------- three entries, one of them 0

v = Symbol("v", positive=True)
x_0, w_0, a_0, c_0 = symbols("x w a c", positive=True)
gap_without = Fact(
    Relation(v**2, v * (v + b), "<="),
    SumOfSquares(witness=b * v),
    ({v: Rational(1, 9), b: Integer(1)},),
    text=(
        "In R, Φ_12 = 0 is no exception: the two entries differ by v² at least, e is (x − a)²/2 + (w − c)²/2 + v²/2, and e² ≤ k M and e → 0 as before,"
    ),
)
to_zero = Fact(
    Relation(written.at(energy(x_0, y, w_0), {x_0: a_0, y: 0, w_0: c_0}), b**2 / 2),
    plain,
    ({a_0: Rational(3, 5), c_0: Rational(7, 5), b: Integer(1)},),
    text="that is E → Φ_12²/2, which is 0 for Φ_12 = 0: the loss tends to its minimum, and W to no matrix.",
)

EXCLUDED = (
    permuted,
    transposed,
    coercive,
    *RATES,
    *unchanged,
    bounded_root,
    *near_axis,
    derivative_of_product,
    at_least_square,
    kept_logarithms,
    vanished,
    difference,
    at_finite,
    at_infinite,
    *halves,
    most,
    ratio_finite,
    ratio_infinite,
    spent,
    *ROW_INFINITE,
    *ZERO_NEIGHBOUR,
    *zero_neighbour.FACTS,
)
RUNAWAY = tuple(fact for claim in runaways.CLAIMS for fact in claim.facts)
NO_LIMIT = runaways.positive_gap.against(Relation(v * (v + b), S.Zero, "<="), false_everywhere=True).explained(
    "A limit would make this 0, and it is at least b v > 0."
)

CLAIMS = (
    Claim(
        DLN.at("runaway-masks"),
        "theorem",
        "At width two runaways need exactly one unobserved entry, and no zero of Φ next to it",
        r"\sup_t |W(t)| = \infty \text{ for some invertible } W(0) \iff \text{exactly one entry is not observed, and the observed"
        r" entries of } \Phi \text{ in its row and in its column are not } 0",
        "d = 2; every mask and every Φ at every depth 2 ≤ N ≤ ∞.  The runaways are met from an open set of starts with det W(0) of "
        "the sign opposite to the product of the two entries, Φ_12 = 0 included",
        (*EXCLUDED, *RUNAWAY, gap_without, small_singular_value, to_zero),
        note="the sentences that tie the facts together stand at the facts they rest on; how often random starts meet a runaway is measured: "
        "dln:runaway-frequency",
    ),
    Claim(
        CMV.at("sec-1.2-existence"),
        "theorem",
        "The limit exists for layers of full rank",
        r"\text{The existence of } \lim_{t\to\infty} W(t) \text{ when each of the } W_i \text{ has full rank was established using"
        r" Łojasiewicz's theorem}",
        "refuted for the loss (1.10) with the mask (3.26), d = 2, every depth 2 ≤ N ≤ ∞, by the open set of starts of dln:runaway; at the "
        "limit point that would exist, x, w > 0 > y = −v",
        (*(NO_LIMIT if fact is runaways.positive_gap else fact for fact in RUNAWAY),),
        deviation=Deviation(
            "substance",
            "whoever founds a prediction of outcomes on it: they need not exist, in an example of the paper itself",
        ),
        correction=r"\text{A bounded trajectory of a real-analytic loss converges (Łojasiewicz). Trajectories need not be bounded: with the"
        r" mask (3.26) an open set of balanced invertible layers runs to infinity.}",
        note="Theorem 10 of the paper's reference [3] is not at hand here; a theorem of that kind needs bounded trajectories, which completion "
        "does not always have.  The 11 stalled runs of Figure 7 lie in the set",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
