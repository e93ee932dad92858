"""When a partially observed matrix has a completion of low rank: (3.26)–(3.31).

The 3 × 3 pattern observes a closed chain of six entries.  Elimination of the first column leaves a 2 × 2 complement
whose rank decides everything: its determinant is the condition for rank two, its four entries those for rank one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from flint import arb, fmpq
from sympy import Expr, Integer, KroneckerDelta, Matrix, Rational, S, Symbol

from derivations.hyperbola import entrywise
from derivations.loss import is_minimiser, loss
from dlnsym.claims import Claim, Derivation, Relation, Statement, Step, Variant
from dlnsym.claims.bounds import Gap
from dlnsym.claims.model import Point
from dlnsym.claims.polynomials import Modulo

# ---------------------------------------------------------------- one entry missing at d = 2, (3.26)–(3.27)

MASK_T = Matrix([[1, 1], [0, 1]])
# Φ_ij ≠ 0, as the text assumes for (3.28); named by their place
p_11, p_12, p_13, p_21, p_22, p_32, p_33 = (
    Symbol(f"Phi_{k}", real=True, nonzero=True) for k in (11, 12, 13, 21, 22, 32, 33)
)
w_12, w_21, w_23, w_31 = (Symbol(f"w_{k}", real=True) for k in (12, 21, 23, 31))
plain = Modulo()

target_2 = Matrix([[p_11, p_12], [0, p_22]])
minimiser_2 = Matrix([[p_11, p_12], [w_21, p_22]])
minimiser_2_printed = Matrix([[p_11, p_12], [w_21, p_11]])
_AT_2 = ({p_11: Rational(2, 3), p_12: Rational(5, 4), p_22: Rational(-7, 2), w_21: Rational(1, 3)},)
unobserved_is_free = Statement(
    Relation(loss(MASK_T, target_2, minimiser_2), S.Zero),
    plain,
    _AT_2,
    printed=Relation(loss(MASK_T, target_2, minimiser_2_printed), S.Zero),
)
FREE = Step(
    "E_T is zero where the three observed entries are those of Φ; w_21 is not observed.", unobserved_is_free.true, plain
)
deficient = Statement(Relation(minimiser_2.det(), p_12 * (p_11 * p_22 / p_12 - w_21)), plain, _AT_2)
DEFICIENT = Step(
    "det = Φ_11 Φ_22 − Φ_12 w_21 has, for Φ_12 ≠ 0, the one zero w_21 = Φ_11 Φ_22/Φ_12.", deficient.true, plain
)
at_solution = Statement(
    Relation(minimiser_2.subs(w_21, p_11 * p_22 / p_12).det(), S.Zero),
    plain,
    _AT_2,
    wrong=(
        Variant(
            "the matrix as printed in (3.27)",
            Relation(minimiser_2_printed.subs(w_21, p_11 * p_22 / p_12).det(), S.Zero),
        ),
    ),
)

# ---------------------------------------------------------------- elimination at d = 3, (3.28)

MASK_3 = Matrix([[1, 0, 1], [1, 1, 0], [0, 1, 1]])
M = Matrix([[p_11, w_12, p_13], [p_21, p_22, w_23], [w_31, p_32, p_33]])
COMPLEMENT = Matrix(
    [
        [p_22 - p_21 * w_12 / p_11, w_23 - p_13 * p_21 / p_11],
        [p_32 - w_31 * w_12 / p_11, p_33 - w_31 * p_13 / p_11],
    ]
)
outer = M[:, 0] * Matrix([[1, w_12 / p_11, p_13 / p_11]])
_AT_3 = (
    {
        p_11: Rational(2, 3),
        p_13: Rational(5, 4),
        p_21: Rational(-7, 2),
        p_22: Rational(1, 5),
        p_32: Rational(3),
        p_33: Rational(-4, 7),
        w_12: Rational(3, 2),
        w_23: Rational(-1, 6),
        w_31: Rational(5, 3),
    },
)
eliminated = entrywise(M - outer, Matrix.diag(0, COMPLEMENT), plain, _AT_3)
ELIMINATED = Step(
    "M is its first column times a row, plus a matrix that holds a 2 × 2 complement: entry by entry.",
    eliminated[4].true,
    plain,
)
# column operations with determinant 1 leave Φ_11 and the complement, so minors of M are Φ_11 times those of it
bordered = tuple(
    Statement(Relation(M.extract([0, r + 1], [0, c + 1]).det(), p_11 * COMPLEMENT[r, c]), plain, _AT_3)
    for r in (0, 1)
    for c in (0, 1)
)
determinant = Statement(Relation(M.det(), p_11 * COMPLEMENT.det()), plain, _AT_3)
BORDERED = Step(
    "The minors of M that hold Φ_11 are Φ_11 times the entries, and its determinant Φ_11 times the determinant, of the "
    "complement: the rank of M is one more than that of the complement.",
    determinant.true,
    plain,
)

# ---------------------------------------------------------------- rank two, (3.29)

pivot = COMPLEMENT[0, 0]
rank_two_condition = (
    p_33 - p_13 / p_11 * w_31 - (p_32 - w_31 * w_12 / p_11) * (w_23 - p_13 * p_21 / p_11) / (p_22 - p_21 * w_12 / p_11)
)
implicit = Statement(
    Relation(rank_two_condition, M.det() / (p_11 * pivot)),
    plain,
    _AT_3,
)
IMPLICIT = Step(
    "Where the second pivot Φ_22 − Φ_21 w_12/Φ_11 is not zero, the right-hand side of (3.29) is det M over the product "
    "of both pivots: it vanishes exactly where the rank is two.",
    implicit.true,
    plain,
)
# what is left where the second pivot vanishes
no_pivot = p_11 * p_22 / p_21
left_over = Statement(
    Relation(M.subs(w_12, no_pivot).det(), -p_11 * (COMPLEMENT[0, 1] * COMPLEMENT[1, 0]).subs(w_12, no_pivot)),
    plain,
    _AT_3,
)
on_first_line = Statement(Relation(M.subs({w_12: no_pivot, w_23: p_13 * p_21 / p_11}).det(), S.Zero), plain, _AT_3)
on_second_line = Statement(Relation(M.subs({w_12: no_pivot, w_31: p_21 * p_32 / p_22}).det(), S.Zero), plain, _AT_3)
LEFT_OVER = Step(
    "Where it is zero, w_12 = Φ_11 Φ_22/Φ_21, det M is −Φ_11 times the product of the other two entries: two lines of "
    "completions, w_23 = Φ_13 Φ_21/Φ_11 or w_31 = Φ_21 Φ_32/Φ_22, that (3.29) does not see.",
    left_over.true,
    plain,
)
_crossing = {w_12: no_pivot, w_23: p_13 * p_21 / p_11, w_31: p_21 * p_32 / p_22}
at_crossing = entrywise(
    COMPLEMENT.subs(_crossing),
    Matrix.diag(0, (p_11 * p_22 * p_33 - p_13 * p_21 * p_32) / (p_11 * p_22)),
    plain,
    tuple({k: v for k, v in p.items() if k not in _crossing} for p in _AT_3),
)
CROSSING = Step(
    "Where the two lines meet, one entry of the complement is left, (Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32)/(Φ_11 Φ_22).",
    at_crossing[3].true,
    plain,
)
# Φ_11 = 0, which the text excludes: (3.28) divides by it, the determinant does not
no_first_pivot = Statement(
    Relation(M.subs(p_11, 0).det(), p_13 * (p_21 * p_32 - p_22 * w_31) - w_12 * (p_21 * p_33 - w_23 * w_31)),
    plain,
    tuple({k: v for k, v in p.items() if k != p_11} for p in _AT_3),
)
NO_FIRST = Step(
    "For Φ_11 = 0, where (3.28) divides by zero, the condition det M = 0 is Φ_13 (Φ_21 Φ_32 − Φ_22 w_31) = w_12 (Φ_21 Φ_33 − "
    "w_23 w_31); the minor Φ_13 Φ_21 of rows 1, 2 and columns 1, 3 keeps the rank from being less than two.",
    no_first_pivot.true,
    plain,
)
# the whole surface: det M = 0, solved for w_23
solved_23 = p_13 * p_21 / p_11 + COMPLEMENT[0, 0] * COMPLEMENT[1, 1] / COMPLEMENT[1, 0]
surface = Statement(Relation(M.subs(w_23, solved_23).det(), S.Zero), plain, _AT_3)
SURFACE = Step(
    "(3.29) solved for w_23 gives one completion for every (w_12, w_31) with Φ_11 Φ_32 ≠ w_31 w_12.",
    surface.true,
    plain,
)

# ---------------------------------------------------------------- the particular solution, (3.30)

PARTICULAR = {w_12: p_32 * p_13 / p_33, w_23: p_13 * p_21 / p_11, w_31: p_33 * p_11 / p_13}
at_particular = entrywise(
    COMPLEMENT.subs(PARTICULAR),
    Matrix.diag(p_22 - p_21 * p_32 * p_13 / (p_33 * p_11), 0),
    plain,
    tuple({k: v for k, v in p.items() if k not in PARTICULAR} for p in _AT_3),
)
satisfies = Statement(
    Relation(rank_two_condition.subs(PARTICULAR), S.Zero),
    plain,
    at_particular[0].points,
    wrong=tuple(
        Variant(f"{x} upside down", Relation(rank_two_condition.subs({**PARTICULAR, x: 1 / PARTICULAR[x]}), S.Zero))
        for x in (w_31,)
    ),
)
PARTICULAR_STEP = Step(
    "At (3.30) three entries of the complement vanish and one is (Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32)/(Φ_11 Φ_33).",
    at_particular[0].true,
    plain,
)

# ---------------------------------------------------------------- rank one

CHAIN = p_11 * p_22 * p_33 - p_13 * p_21 * p_32
minors_2 = tuple(
    M.extract(list(rows), list(columns)).det()
    for rows in combinations(range(3), 2)
    for columns in combinations(range(3), 2)
)
rank_one_values = {w_12: p_11 * p_22 / p_21, w_23: p_13 * p_21 / p_11, w_31: p_11 * p_33 / p_13}
SOLVABLE = Symbol("exists", integer=True)


@dataclass(frozen=True)
class Solvability:
    """``exists = δ(condition, 0)``: the polynomials ``system`` have a common zero exactly where the condition vanishes.

    Necessary: the condition lies in the ideal of the system, its parameters taken to be non-zero.  Sufficient: at
    ``solution`` every polynomial of the system reduces to zero by the condition.  A point is decided by itself: the
    entries of a matrix of rank one are filled in from one another, and all are compared.
    """

    system: tuple[Expr, ...]
    solution: tuple[tuple[Symbol, Expr], ...]
    parameters: tuple[Symbol, ...]
    name: str = "Gröbner basis of the minors, and a solution modulo the condition"

    def proves(self, relation: Relation) -> bool:
        delta = relation.rhs
        if relation.kind != "=" or relation.lhs != SOLVABLE or not isinstance(delta, KroneckerDelta):
            return False
        condition = delta.args[0] - delta.args[1]
        necessary = Modulo(relations=self.system, nonzero=self.parameters)
        sufficient = Modulo(relations=(condition,), nonzero=self.parameters)
        return necessary.is_zero(condition) and all(
            sufficient.is_zero(p.subs(list(self.solution))) for p in self.system
        )

    def enclose(self, expression: Expr, point: Point) -> Sequence[arb]:
        if expression == SOLVABLE:
            return (arb(int(_rank_one_exists(M.subs(dict(point))))),)
        value = Rational(expression.subs(dict(point)))
        return (arb(fmpq(int(value.p), int(value.q))),)

    def variants(self, relation: Relation) -> Sequence[Variant]:
        left, right = (p_11 * p_22 * p_33, p_13 * p_21 * p_32)
        changes = {
            "sign changed": (left, -right),
            "factor missing": (p_11 * p_22, p_13 * p_21 * p_32),
            "symbols swapped": (p_11 * p_22 * p_32, p_13 * p_21 * p_33),
            "exponent changed": (left * p_11, right * p_13),
            "always": (S.Zero, S.Zero),
            "never": (S.Zero, S.One),
        }
        return [Variant(change, Relation(SOLVABLE, KroneckerDelta(a, b))) for change, (a, b) in changes.items()]


def _rank_one_exists(partial: Matrix) -> bool:
    """Entries of u v^T with all observed entries non-zero: u and v follow along the observed entries from u_1 = 1."""
    known = {(r, c): partial[r, c] for r in range(3) for c in range(3) if MASK_3[r, c]}
    u: dict[int, Expr] = {0: Integer(1)}
    v: dict[int, Expr] = {}
    for _ in range(6):
        for (r, c), value in known.items():
            if r in u and c not in v:
                v[c] = value / u[r]
            elif c in v and r not in u:
                u[r] = value / v[c]
    return all(u[r] * v[c] == value for (r, c), value in known.items())


PARAMETERS = (p_11, p_13, p_21, p_22, p_32, p_33)
solvability = Solvability(minors_2, tuple(rank_one_values.items()), PARAMETERS)
_CHAINS = (
    {p: Rational(1) for p in PARAMETERS},
    {p: _AT_3[0][p] for p in PARAMETERS},
    dict(zip(PARAMETERS, map(Rational, (2, 3, 5, 7, "14/3", "5")), strict=True)),
)
rank_one = Statement(
    Relation(SOLVABLE, KroneckerDelta(p_11 * p_22 * p_33, p_13 * p_21 * p_32)),
    solvability,
    _CHAINS,
    printed=Relation(SOLVABLE, KroneckerDelta(S.Zero, S.One)),
)
_OF_RANK_ONE = (
    dict(
        zip((*PARAMETERS, w_12, w_23, w_31), map(Rational, (14, 26, 21, 33, 55, 65, 22, 39, 35)), strict=True),
    ),
)
by_minors = Modulo(relations=minors_2, nonzero=PARAMETERS)
forced = tuple(Statement(Relation(x, value), by_minors, _OF_RANK_ONE) for x, value in rank_one_values.items())
CHAIN_STEP = Step(
    "All 2 × 2 minors vanish only if Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32, and then they do at w_12 = Φ_11 Φ_22/Φ_21, "
    "w_23 = Φ_13 Φ_21/Φ_11, w_31 = Φ_11 Φ_33/Φ_13.",
    rank_one.true,
    solvability,
)

# ---------------------------------------------------------------- the printed target, (3.31)

PRINTED_TARGET = dict(
    zip(PARAMETERS, map(Rational, ("-1.55795", "1.58397", "0.212869", "0.0337805", "1.32488", "1.92653")), strict=True)
)
no_rank_one = Statement(Relation(Rational(1, 2), -CHAIN.subs(PRINTED_TARGET), "<="), Gap(), ({},))
printed_chain = Statement(
    Relation(SOLVABLE, KroneckerDelta(p_11 * p_22 * p_33, p_13 * p_21 * p_32)),
    solvability,
    (PRINTED_TARGET, *_CHAINS[:1]),
)
NO_RANK_ONE = Step(
    "For (3.31) the difference Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32 is below −1/2: there is no completion of rank one.",
    no_rank_one.true,
    no_rank_one.by,
)

STEPS = (
    FREE,
    DEFICIENT,
    ELIMINATED,
    BORDERED,
    IMPLICIT,
    LEFT_OVER,
    CROSSING,
    NO_FIRST,
    SURFACE,
    PARTICULAR_STEP,
    CHAIN_STEP,
    NO_RANK_ONE,
)

# ---------------------------------------------------------------- executable definitions


def _run_mask() -> str:
    at = {p_11: 2, p_12: 3, p_22: 5}
    same = [is_minimiser(MASK_T, target_2.subs(at), m.subs(at)) for m in (minimiser_2, minimiser_2_printed)]
    return f"Φ = {target_2.subs(at).tolist()}, entry (2, 2) of W equal to Φ_22 minimises E_T: {same[0]}; to Φ_11: {same[1]}"


def _run_target() -> str:
    matrix = M.subs(PRINTED_TARGET)
    completed = matrix.subs({x: e.subs(PRINTED_TARGET) for x, e in PARTICULAR.items()})
    values = ", ".join(f"{x} = {e.subs(PRINTED_TARGET).evalf(6)}" for x, e in PARTICULAR.items())
    return f"(3.30) at this target: {values}; rank {completed.rank()}"


_NONZERO = "d = 3, the pattern of (3.28), every Φ_ij ≠ 0"
_FREE_ALL = _NONZERO + ", every w_ij"

CLAIMS = (
    Claim(
        "3.26",
        "definition",
        "Mask with one entry missing",
        r"\mathcal T = \begin{bmatrix} 1 & 1 \\ 0 & 1 \end{bmatrix}",
        "d = 2",
        executes=_run_mask,
    ),
    Claim(
        "3.27",
        "identity",
        "Minimisers with one entry missing",
        r"\begin{bmatrix} \Phi_{11} & \Phi_{12} \\ w_{21} & \Phi_{11} \end{bmatrix}",
        "d = 2, the mask (3.26), every w_21",
        (unobserved_is_free,),
        (FREE,),
        correction=r"\begin{bmatrix} \Phi_{11} & \Phi_{12} \\ w_{21} & \Phi_{22} \end{bmatrix}",
        note="as transcribed the entry (2, 2) is Φ_11; the loss of that matrix is ½(Φ_22 − Φ_11)²",
    ),
    Claim(
        "sec-3.4.1-rank",
        "identity",
        "The one rank-deficient minimiser",
        r"w_{21} = \Phi_{11}\Phi_{22}/\Phi_{12}",
        "d = 2, the mask (3.26), Φ_12 ≠ 0",
        (deficient, at_solution),
        (FREE, DEFICIENT),
        note="with the entry (2, 2) equal to Φ_22; for Φ_12 = 0 there is none, or every w_21 will do",
    ),
    Claim(
        "sec-1.3.4-finite",
        "identity",
        "Finitely many rank-deficient minimisers",
        r"\text{we chose } \mathcal B \text{ such that } E_{\mathcal B} \text{ has a finite number of rank deficient"
        r" minimizers}",
        "the example of Section 3.4.1: d = 2, the mask (3.26), Φ_12 ≠ 0, where there is one",
        (deficient,),
        (FREE, DEFICIENT),
        note="the example of Section 3.4.2 has a two-parameter family of them: see sec-3.4.2-surface",
    ),
    Claim(
        "3.28",
        "identity",
        "First step of elimination",
        r"\begin{bmatrix} \Phi_{11} & w_{12} & \Phi_{13} \\ \Phi_{21} & \Phi_{22} & w_{23} \\ w_{31} & \Phi_{32} &"
        r" \Phi_{33} \end{bmatrix} = \begin{bmatrix} \Phi_{11} \\ \Phi_{21} \\ w_{31} \end{bmatrix} \begin{bmatrix} 1 &"
        r" \frac{w_{12}}{\Phi_{11}} & \frac{\Phi_{13}}{\Phi_{11}} \end{bmatrix} + \begin{bmatrix} 0 & 0 & 0 \\ 0 &"
        r" \Phi_{22} - \frac{\Phi_{21} w_{12}}{\Phi_{11}} & w_{23} - \frac{\Phi_{13}\Phi_{21}}{\Phi_{11}} \\ 0 &"
        r" \Phi_{32} - \frac{w_{31} w_{12}}{\Phi_{11}} & \Phi_{33} - \frac{w_{31}\Phi_{13}}{\Phi_{11}} \end{bmatrix}",
        _FREE_ALL,
        eliminated,
        (ELIMINATED,),
    ),
    Claim(
        "3.29",
        "identity",
        "Condition for rank two",
        r"0 = \Phi_{33} - \frac{\Phi_{13}}{\Phi_{11}} w_{31} - \frac{(\Phi_{32} - \frac{w_{31} w_{12}}{\Phi_{11}})"
        r"(w_{23} - \frac{\Phi_{13}\Phi_{21}}{\Phi_{11}})}{\Phi_{22} - \frac{\Phi_{21} w_{12}}{\Phi_{11}}}",
        _NONZERO + ", second pivot Φ_22 − Φ_21 w_12/Φ_11 ≠ 0: there it is equivalent to rank two",
        (implicit, determinant, *bordered),
        (ELIMINATED, BORDERED, IMPLICIT),
        note="what it leaves out, completions whose second pivot vanishes, is in sec-3.4.2-pivots",
    ),
    Claim(
        "sec-3.4.2-pivots",
        "identity",
        "Rank-two completions where a pivot vanishes",
        r"\Phi_{22} - \frac{\Phi_{21} w_{12}}{\Phi_{11}} = 0",
        _NONZERO + "; with Φ_11 = 0 and the others non-zero too, for the first pivot",
        (left_over, on_first_line, on_second_line, *at_crossing, no_first_pivot),
        (BORDERED, LEFT_OVER, CROSSING, NO_FIRST),
        note="not in the paper: (3.29) divides by zero there; where the two lines meet the rank is two as well, unless "
        "Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32, when it is one",
    ),
    Claim(
        "sec-3.4.2-surface",
        "identity",
        "A two-parameter family of rank-two minimisers",
        r"\text{the entire two parameter family of minimizers defined by (3.29) has rank two}",
        _NONZERO + ", second pivot ≠ 0; the family solved for w_23 needs Φ_11 Φ_32 ≠ w_31 w_12",
        (surface, implicit, bordered[0]),
        (BORDERED, IMPLICIT, SURFACE),
        note="the minor of rows and columns 1, 2 is Φ_11 times the second pivot, so the rank is not less than two",
    ),
    Claim(
        "3.30",
        "identity",
        "A particular rank-two completion",
        r"w_{12}^1 = \frac{\Phi_{32}\Phi_{13}}{\Phi_{33}},\ w_{23}^1 = \frac{\Phi_{13}\Phi_{21}}{\Phi_{11}},\ w_{31}^1 ="
        r" \frac{\Phi_{33}\Phi_{11}}{\Phi_{13}}",
        _NONZERO + "; rank two unless Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32",
        (*at_particular, satisfies),
        (BORDERED, PARTICULAR_STEP),
        note="w_31 and either of the other two suffice: with w_23 the third column is a multiple of the first, with w_12 "
        "the third row is one of the first",
    ),
    Claim(
        "3.31",
        "definition",
        "The target of the simulations",
        r"\Phi = \begin{bmatrix} -1.55795 & \cdot & 1.58397 \\ 0.212869 & 0.0337805 & \cdot \\ \cdot & 1.32488 & 1.92653"
        r" \end{bmatrix}",
        "d = 3",
        executes=_run_target,
    ),
    Claim(
        "sec-3.4.2-rank-one",
        "identity",
        "No completion of rank one",
        r"\text{We see that there is no solution for the rank one completion.}",
        _NONZERO + "; whether a completion of rank one exists",
        (rank_one, *forced),
        (CHAIN_STEP,),
        correction=r"\text{There is a rank one completion if and only if } \Phi_{11}\Phi_{22}\Phi_{33} ="
        r" \Phi_{13}\Phi_{21}\Phi_{32}, \text{ and then exactly one.}",
        note="with every observed entry 1, all entries 1 is one; for the printed target there is none",
    ),
    Claim(
        "sec-3.4.2-rank-one-target",
        "inequality",
        "No completion of rank one for the printed target",
        r"\text{there is no solution for the rank one completion}",
        "the target (3.31), exactly as printed",
        (no_rank_one, printed_chain),
        (CHAIN_STEP, NO_RANK_ONE),
    ),
)

DERIVATION = Derivation("completion_conditions", "When a completion of low rank exists", STEPS, CLAIMS)

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
