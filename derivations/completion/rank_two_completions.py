"""When a partially observed 3 × 3 matrix has a completion of rank two: (3.28)–(3.30).

The pattern observes a closed chain of six entries.  Elimination of the first column leaves a 2 × 2 complement whose rank
decides everything: its determinant is the condition for rank two, its four entries those for rank one.
"""

from __future__ import annotations

from sympy import Matrix, Rational, S, Symbol, Tuple

from derivations.completion.hyperbola import entrywise
from derivations.pairs import ALL
from derivations.sources import CMV, DLN
from dlnsym.algebra import written
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Claim, Fact, Relation, Variant, together
from dlnsym.proofs.methods.ideal_membership import IdealMembership

# ---------------------------------------------------------------- elimination, (3.28)

# Φ_ij ≠ 0, as the text assumes; named by their place
p_11, p_13, p_21, p_22, p_32, p_33 = (Symbol(f"Phi_{k}", real=True, nonzero=True) for k in (11, 13, 21, 22, 32, 33))
w_12, w_23, w_31 = (Symbol(f"w_{k}", real=True) for k in (12, 23, 31))
plain = IdealMembership()

MASK = Matrix([[1, 0, 1], [1, 1, 0], [0, 1, 1]])
M = Matrix([[p_11, w_12, p_13], [p_21, p_22, w_23], [w_31, p_32, p_33]])
COMPLEMENT = Matrix(
    [[p_22 - p_21 * w_12 / p_11, w_23 - p_13 * p_21 / p_11], [p_32 - w_31 * w_12 / p_11, p_33 - w_31 * p_13 / p_11]]
)
FIRST_ROW = Matrix([[1, w_12 / p_11, p_13 / p_11]])
AT = (
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
eliminated = together(
    "M is its first column times a row, plus a matrix that holds a 2 × 2 complement: entry by entry.",
    entrywise(written.difference(M, written.product(M[:, 0], FIRST_ROW)), Matrix.diag(0, COMPLEMENT), plain, AT),
)

# column operations with determinant 1 leave Φ_11 and the complement, so minors of M are Φ_11 times those of it
bordered = tuple(
    Fact(Relation(written.det(M.extract([0, r + 1], [0, c + 1])), p_11 * COMPLEMENT[r, c]), plain, AT)
    for r in (0, 1)
    for c in (0, 1)
)
determinant = Fact(
    Relation(written.det(M), p_11 * written.det(COMPLEMENT)),
    plain,
    AT,
    text=(
        "The minors of M that hold Φ_11 are Φ_11 times the entries, and its determinant Φ_11 times the determinant, of the "
        "complement: the rank of M is one more than that of the complement."
    ),
)

# ---------------------------------------------------------------- rank two, (3.29)

pivot = COMPLEMENT[0, 0]
rank_two_condition = (
    p_33 - p_13 / p_11 * w_31 - (p_32 - w_31 * w_12 / p_11) * (w_23 - p_13 * p_21 / p_11) / (p_22 - p_21 * w_12 / p_11)
)
implicit = Fact(
    Relation(rank_two_condition, written.det(M) / (p_11 * pivot)),
    plain,
    AT,
    text=(
        "Where the second pivot Φ_22 − Φ_21 w_12/Φ_11 is not zero, the right-hand side of (3.29) is det M over the product "
        "of both pivots: it vanishes exactly where the rank is two."
    ),
)

# what is left where the second pivot vanishes
no_pivot = p_11 * p_22 / p_21
left_over = Fact(
    Relation(
        written.det(M.subs(w_12, no_pivot)), -p_11 * written.at(COMPLEMENT[0, 1] * COMPLEMENT[1, 0], {w_12: no_pivot})
    ),
    plain,
    AT,
    text=(
        "Where it is zero, w_12 = Φ_11 Φ_22/Φ_21, det M is −Φ_11 times the product of the other two entries: two lines of "
        "completions, w_23 = Φ_13 Φ_21/Φ_11 or w_31 = Φ_21 Φ_32/Φ_22, that (3.29) does not see."
    ),
)
on_first_line = Fact(Relation(written.det(M.subs({w_12: no_pivot, w_23: p_13 * p_21 / p_11})), S.Zero), plain, AT)
on_second_line = Fact(Relation(written.det(M.subs({w_12: no_pivot, w_31: p_21 * p_32 / p_22})), S.Zero), plain, AT)

_crossing = {w_12: no_pivot, w_23: p_13 * p_21 / p_11, w_31: p_21 * p_32 / p_22}
at_crossing = together(
    "Where the two lines meet, one entry of the complement is left, (Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32)/(Φ_11 Φ_22).",
    entrywise(
        COMPLEMENT.applyfunc(lambda entry: written.at(entry, _crossing)),
        Matrix.diag(0, (p_11 * p_22 * p_33 - p_13 * p_21 * p_32) / (p_11 * p_22)),
        plain,
        tuple({k: v for k, v in p.items() if k not in _crossing} for p in AT),
    ),
)

# Φ_11 = 0, which the text excludes: (3.28) divides by it, the determinant does not
no_first_pivot = Fact(
    Relation(written.det(M.subs(p_11, 0)), p_13 * (p_21 * p_32 - p_22 * w_31) - w_12 * (p_21 * p_33 - w_23 * w_31)),
    plain,
    tuple({k: v for k, v in p.items() if k != p_11} for p in AT),
    text=(
        "For Φ_11 = 0, where (3.28) divides by zero, the condition det M = 0 is Φ_13 (Φ_21 Φ_32 − Φ_22 w_31) = w_12 (Φ_21 Φ_33 − "
        "w_23 w_31); the minor Φ_13 Φ_21 of rows 1, 2 and columns 1, 3 keeps the rank from being less than two."
    ),
)

# the whole surface: det M = 0, solved for w_23
solved_23 = p_13 * p_21 / p_11 + COMPLEMENT[0, 0] * COMPLEMENT[1, 1] / COMPLEMENT[1, 0]
surface = Fact(
    Relation(written.det(M.subs(w_23, solved_23)), S.Zero),
    plain,
    AT,
    text="(3.29) solved for w_23 gives one completion for every (w_12, w_31) with Φ_11 Φ_32 ≠ w_31 w_12.",
)

# ---------------------------------------------------------------- the particular solution, (3.30)

PARTICULAR = {w_12: p_32 * p_13 / p_33, w_23: p_13 * p_21 / p_11, w_31: p_33 * p_11 / p_13}
at_particular = together(
    "At (3.30) three entries of the complement vanish and one is (Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32)/(Φ_11 Φ_33).",
    (
        Fact(
            Relation(written.at(entry, PARTICULAR), value),
            plain,
            tuple({k: v for k, v in p.items() if k not in PARTICULAR} for p in AT),
        )
        for entry, value in zip(
            COMPLEMENT, (p_22 - p_21 * p_32 * p_13 / (p_33 * p_11), S.Zero, S.Zero, S.Zero), strict=True
        )
    ),
)
satisfies = Fact(
    Relation(written.at(rank_two_condition, PARTICULAR), S.Zero),
    plain,
    at_particular[0].points,
    wrong=tuple(
        Variant(
            f"{x} upside down", Relation(written.at(rank_two_condition, {**PARTICULAR, x: 1 / PARTICULAR[x]}), S.Zero)
        )
        for x in (w_31,)
    ),
)

# ---------------------------------------------------------------- in numbers

_ENTRIES = (p_11, p_13, p_21, p_22, p_32, p_33)
RANK_TWO_CONDITION = Kernel(
    "rank_two_condition",
    (*_ENTRIES, w_12, w_23, w_31),
    meaning=rank_two_condition,
    forms=dict.fromkeys(ALL, Form(rank_two_condition)),
    doc="The right-hand side of (3.29), which is 0 where the rank is two; infinite where the second pivot is 0.",
    source="derivations/completion/rank_two_completions.py, (3.29)",
)
RANK_TWO_PARTICULAR = Kernel(
    "rank_two_particular",
    _ENTRIES,
    meaning=Tuple(*PARTICULAR.values()),
    forms=dict.fromkeys(ALL, Form(Tuple(*PARTICULAR.values()))),
    doc="The entries w_12, w_23, w_31 of a completion of rank two.",
    source="derivations/completion/rank_two_completions.py, (3.30)",
)
KERNELS = (RANK_TWO_CONDITION, RANK_TWO_PARTICULAR)

# ---------------------------------------------------------------- claims

NONZERO = "d = 3, the pattern of (3.28), every Φ_ij ≠ 0"
_FREE_ALL = NONZERO + ", every w_ij"

CLAIMS = (
    Claim(
        CMV.at("3.28"),
        "identity",
        "First step of elimination",
        r"\begin{bmatrix} \Phi_{11} & w_{12} & \Phi_{13} \\ \Phi_{21} & \Phi_{22} & w_{23} \\ w_{31} & \Phi_{32} &"
        r" \Phi_{33} \end{bmatrix} = \begin{bmatrix} \Phi_{11} \\ \Phi_{21} \\ w_{31} \end{bmatrix} \begin{bmatrix} 1 &"
        r" \frac{w_{12}}{\Phi_{11}} & \frac{\Phi_{13}}{\Phi_{11}} \end{bmatrix} + \begin{bmatrix} 0 & 0 & 0 \\ 0 &"
        r" \Phi_{22} - \frac{\Phi_{21} w_{12}}{\Phi_{11}} & w_{23} - \frac{\Phi_{13}\Phi_{21}}{\Phi_{11}} \\ 0 &"
        r" \Phi_{32} - \frac{w_{31} w_{12}}{\Phi_{11}} & \Phi_{33} - \frac{w_{31}\Phi_{13}}{\Phi_{11}} \end{bmatrix}",
        _FREE_ALL,
        (*eliminated,),
    ),
    Claim(
        CMV.at("3.29"),
        "identity",
        "Condition for rank two",
        r"0 = \Phi_{33} - \frac{\Phi_{13}}{\Phi_{11}} w_{31} - \frac{(\Phi_{32} - \frac{w_{31} w_{12}}{\Phi_{11}})"
        r"(w_{23} - \frac{\Phi_{13}\Phi_{21}}{\Phi_{11}})}{\Phi_{22} - \frac{\Phi_{21} w_{12}}{\Phi_{11}}}",
        NONZERO + ", second pivot Φ_22 − Φ_21 w_12/Φ_11 ≠ 0: there it is equivalent to rank two",
        (*eliminated, determinant, implicit, *bordered),
        note="what it leaves out, completions whose second pivot vanishes, is in sec-3.4.2-pivots",
    ),
    Claim(
        DLN.at("sec-3.4.2-pivots"),
        "identity",
        "Rank-two completions where a pivot vanishes",
        r"\Phi_{22} - \frac{\Phi_{21} w_{12}}{\Phi_{11}} = 0",
        NONZERO + "; with Φ_11 = 0 and the others non-zero too, for the first pivot",
        (determinant, left_over, *at_crossing, no_first_pivot, on_first_line, on_second_line),
        note="not in the paper: (3.29) divides by zero there; where the two lines meet the rank is two as well, unless "
        "Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32, when it is one",
    ),
    Claim(
        CMV.at("sec-3.4.2-surface"),
        "identity",
        "A two-parameter family of rank-two minimisers",
        r"\text{the entire two parameter family of minimizers defined by (3.29) has rank two}",
        NONZERO + ", second pivot ≠ 0; the family solved for w_23 needs Φ_11 Φ_32 ≠ w_31 w_12",
        (determinant, implicit, surface, bordered[0]),
        note="the minor of rows and columns 1, 2 is Φ_11 times the second pivot, so the rank is not less than two",
    ),
    Claim(
        CMV.at("3.30"),
        "identity",
        "A particular rank-two completion",
        r"w_{12}^1 = \frac{\Phi_{32}\Phi_{13}}{\Phi_{33}},\ w_{23}^1 = \frac{\Phi_{13}\Phi_{21}}{\Phi_{11}},\ w_{31}^1 ="
        r" \frac{\Phi_{33}\Phi_{11}}{\Phi_{13}}",
        NONZERO + "; rank two unless Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32",
        (determinant, *at_particular, satisfies),
        note="w_31 and either of the other two suffice: with w_23 the third column is a multiple of the first, with w_12 "
        "the third row is one of the first",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
