"""When a partially observed 3 × 3 matrix has a completion of rank one, and that the target (3.31) has none.

The six observed entries form a closed chain, along which those of a matrix of rank one follow from one another: one
equation between them decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

from sympy import Expr, Integer, KroneckerDelta, Matrix, Rational, S

from derivations.completion.rank_two_completions import (
    AT,
    MASK,
    NONZERO,
    PARTICULAR,
    M,
    p_11,
    p_13,
    p_21,
    p_22,
    p_32,
    p_33,
    w_12,
    w_23,
    w_31,
)
from derivations.executed import gives
from derivations.sources import CMV
from dlnsym.algebra import written
from dlnsym.proofs import Claim, Fact, Relation, Variant
from dlnsym.proofs.methods.ideal_membership import IdealMembership
from dlnsym.proofs.methods.solvability import SOLVABLE, Solvability
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

# ---------------------------------------------------------------- the chain

CHAIN = p_11 * p_22 * p_33 - p_13 * p_21 * p_32
minors_2 = tuple(
    M.extract(list(rows), list(columns)).det()
    for rows in combinations(range(3), 2)
    for columns in combinations(range(3), 2)
)
rank_one_values = {w_12: p_11 * p_22 / p_21, w_23: p_13 * p_21 / p_11, w_31: p_11 * p_33 / p_13}


def _rank_one_exists(partial: Matrix) -> bool:
    """Entries of u v^T with all observed entries non-zero: u and v follow along the observed entries from u_1 = 1."""
    known = {(r, c): partial[r, c] for r in range(3) for c in range(3) if MASK[r, c]}
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
PRINTED_TARGET = dict(
    zip(PARAMETERS, map(Rational, ("-1.55795", "1.58397", "0.212869", "0.0337805", "1.32488", "1.92653")), strict=True)
)
"""(3.31)."""
solvability = Solvability(minors_2, tuple(rank_one_values.items()), PARAMETERS)


def _decided(entries: Mapping[Any, Rational]) -> dict[Any, Rational]:
    return {**entries, SOLVABLE: Integer(_rank_one_exists(M.subs(dict(entries))))}


_CHAINS = (
    _decided({p: Rational(1) for p in PARAMETERS}),
    _decided({p: AT[0][p] for p in PARAMETERS}),
    _decided(dict(zip(PARAMETERS, map(Rational, (2, 3, 5, 7, "14/3", "5")), strict=True))),
)
rank_one = Fact(
    Relation(SOLVABLE, KroneckerDelta(p_11 * p_22 * p_33, p_13 * p_21 * p_32)),
    solvability,
    (*_CHAINS, _decided(PRINTED_TARGET)),
    text=(
        "All 2 × 2 minors vanish only if Φ_11 Φ_22 Φ_33 = Φ_13 Φ_21 Φ_32, and then they do at w_12 = Φ_11 Φ_22/Φ_21, "
        "w_23 = Φ_13 Φ_21/Φ_11, w_31 = Φ_11 Φ_33/Φ_13."
    ),
    wrong=(
        Variant("another entry", Relation(SOLVABLE, KroneckerDelta(p_11 * p_22 * p_32, p_13 * p_21 * p_33))),
        Variant("too large a power", Relation(SOLVABLE, KroneckerDelta(p_11**2 * p_22 * p_33, p_13**2 * p_21 * p_32))),
    ),
)
_OF_RANK_ONE = (
    dict(zip((*PARAMETERS, w_12, w_23, w_31), map(Rational, (14, 26, 21, 33, 55, 65, 22, 39, 35)), strict=True)),
)
by_minors = IdealMembership(relations=minors_2, nonzero=PARAMETERS)
forced = tuple(Fact(Relation(x, value), by_minors, _OF_RANK_ONE) for x, value in rank_one_values.items())

# ---------------------------------------------------------------- the printed target, (3.31)

no_rank_one = Fact(
    Relation(Rational(1, 2), -written.at(CHAIN, PRINTED_TARGET), "<="),
    SumOfSquares(),
    ({},),
    text="For (3.31) the difference Φ_11 Φ_22 Φ_33 − Φ_13 Φ_21 Φ_32 is below −1/2: there is no completion of rank one.",
)


_NUMBERS = (
    Rational(2623212717, 2408162500),
    Rational(-33717810993, 155795000000),
    Rational(-6002874827, 3167940000),
)
_VALUES = {x: written.at(e, PRINTED_TARGET) for x, e in PARTICULAR.items()}
TARGET = (
    *(gives(value, number) for value, number in zip(_VALUES.values(), _NUMBERS, strict=True)),
    gives(
        written.det(M.subs(PRINTED_TARGET).subs(dict(zip(_VALUES, _NUMBERS, strict=True)))),
        S.Zero,
        "with these entries, those of (3.30), the rank is less than three",
    ),
)

CLAIMS = (
    Claim(
        CMV.at("3.31"),
        "definition",
        "The target of the simulations",
        r"\Phi = \begin{bmatrix} -1.55795 & \cdot & 1.58397 \\ 0.212869 & 0.0337805 & \cdot \\ \cdot & 1.32488 & 1.92653"
        r" \end{bmatrix}",
        "d = 3",
        executes=TARGET,
    ),
    Claim(
        CMV.at("sec-3.4.2-rank-one"),
        "identity",
        "No completion of rank one",
        r"\text{We see that there is no solution for the rank one completion.}",
        NONZERO + " with Φ_11 Φ_22 Φ_33 ≠ Φ_13 Φ_21 Φ_32, which all have but a set of measure zero",
        (rank_one, *forced),
        note="where the two products are equal there is exactly one",
    ),
    Claim(
        CMV.at("sec-3.4.2-rank-one-target"),
        "inequality",
        "No completion of rank one for the printed target",
        r"\text{there is no solution for the rank one completion}",
        "the target (3.31), exactly as printed",
        (rank_one, no_rank_one),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
