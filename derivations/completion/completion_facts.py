"""Facts that the text states about completions: which ranks they reach, how elimination finds them, and a cube."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from flint import fmpq
from sympy import Integer, Matrix, Rational, S, Symbol, prod

from derivations.completion.rank_two_completions import MASK
from derivations.layers.loss import free_dimension_as_written
from derivations.points import diagonal, entries, generic, rational_matrix
from derivations.sources import CMV
from derivations.volume.effective_rank import uniform, vanishing_term
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    inverse,
    matrices,
    orthogonal,
    together,
)
from dlnsym.proofs.methods.ideal_membership import IdealMembership

plain = IdealMembership()

# ---------------------------------------------------------------- completions of every rank


def completion_of_rank(diagonal: list[Symbol], k: int) -> Matrix:
    """diag(Φ_1, …, Φ_{k−1}) next to a block whose rows are all (Φ_k, …, Φ_d)."""
    width = len(diagonal)
    return Matrix(width, width, lambda r, c: (diagonal[c] if r == c else S.Zero) if min(r, c) < k - 1 else diagonal[c])


def _ranks(width: int) -> tuple[Fact, ...]:
    diagonal = [Symbol(f"Phi_{n}", real=True, nonzero=True) for n in range(1, width + 1)]
    at: dict[Any, Any] = {x: Rational(2 * n + 1, n + 2) for n, x in enumerate(diagonal)}
    out = []
    for k in range(1, width + 1):
        matrix = completion_of_rank(diagonal, k)
        larger = [
            written.det(matrix.extract(list(rows), list(columns)))
            for rows in combinations(range(width), k + 1)
            for columns in combinations(range(width), k + 1)
        ]
        out.append(Fact(Relation(written.det(matrix[:k, :k]), prod(diagonal[:k])), plain, (at,)))
        if larger:
            out.append(Fact(Relation(sum((x**2 for x in larger), S.Zero), S.Zero), plain, (at,)))
    return tuple(out)


all_ranks = together(
    (
        "diag(Φ_1, …, Φ_{k−1}) next to a block with equal rows (Φ_k, …, Φ_d) has the given diagonal, the leading minor "
        "Φ_1 ⋯ Φ_k of size k, and only k different rows."
    ),
    (statement for width in (2, 3, 4) for statement in _ranks(width)),
)

# ---------------------------------------------------------------- completions of nearly equal singular values

C, D = matrices("C D")
eps = Symbol("epsilon", positive=True)
_cycle = rational_matrix([[0, 1, 0], [0, 0, 1], [1, 0, 0]])
nearly_orthogonal = Fact(
    Relation(T(C + eps * D) * (C + eps * D), 1 + eps * (T(C) * D + T(D) * C) + eps**2 * T(D) * D),
    Rewriting(orthogonal(C)),
    ({C: _cycle, D: diagonal([fmpq(2, 3), fmpq(5, 4), fmpq(-7, 2)]), eps: fmpq(1, 9)},),
    text=(
        "Let D be the given diagonal and C the matrix of a cyclic permutation, whose diagonal is 0. The completion (C + ε D)/ε "
        "has ε² W^T W = 1 + O(ε): for small ε > 0 its rank is d, and its normalised singular values tend to 1/d as ε → 0."
    ),
)

# ---------------------------------------------------------------- elimination of a block

P, P_inv, Q, R = matrices("A A^{-1} B C")
blocks = Rewriting(inverse(P, P_inv))
_block = generic(2, 3)
_BLOCKS = ({P: _block, P_inv: _block.inv(), Q: generic(2, 4), R: generic(2, 5)},)
right_cleared = Fact(
    Relation(Q - P * (P_inv * Q), S.Zero),
    blocks,
    _BLOCKS,
    text=(
        "and subtracting the left columns times A^{-1} B from the right ones clears B: what is left is A next to the complement "
        "D − C A^{-1} B, so the rank is r exactly where the complement is 0."
    ),
)
left_cleared = Fact(
    Relation(R - (R * P_inv) * P, S.Zero),
    blocks,
    _BLOCKS,
    text=(
        "Let A, B; C, D be the blocks of a matrix with an invertible r × r block A. Subtracting C A^{-1} times the upper rows "
        "from the lower ones clears C,"
    ),
)

# ---------------------------------------------------------------- the cube (3.33)

cube = Fact(
    Relation(free_dimension_as_written(MASK), Integer(3)),
    ExpLogZeroTest(),
    (entries("B", MASK),),
    printed=Relation(Integer(MASK.rows**2), Integer(3)),
    text=(
        "(3.33) bounds three of the nine entries and leaves six free: an unbounded open set of dimension 9. Within the matrices of "
        "zero loss the other six are those of Φ, and what is left is a cube of dimension K = 3."
    ),
)

_DIAGONAL = (
    "mask I, diagonal entries Φ_11, …, Φ_dd ≠ 0, every 1 ≤ k ≤ d through the block form; minors computed at d = 2, 3, 4"
)

CLAIMS = (
    Claim(
        CMV.at("sec-1.2-ranks"),
        "identity",
        "A diagonal can be completed to any rank from 1 to d",
        r"\text{the matrix can be completed to any rank from } 1 \text{ to } d",
        _DIAGONAL,
        (*all_ranks,),
        note="where a diagonal entry vanishes, ranks from 1 to d can still be reached, and rank 0 if all do",
    ),
    Claim(
        CMV.at("sec-3.3-rank"),
        "identity",
        "The rank of diagonal completions ranges from 1 to d",
        r"\text{For this choice of energy function, the rank of possible completions ranges from } 1 \text{ to } d",
        _DIAGONAL,
        (*all_ranks,),
        note="rank 0 needs Φ = 0",
    ),
    Claim(
        CMV.at("sec-3.3.1-largest"),
        "limit",
        "The effective rank can be as large as the width",
        r"\text{the rank and thus the effective rank here can be as large as } 20, \text{ the size of the matrices}",
        "mask I, every diagonal, every width d ≥ 2, of which d = 20 is a case: the rank d is reached, and effective ranks "
        "come arbitrarily close to d",
        (nearly_orthogonal, uniform, vanishing_term),
    ),
    Claim(
        CMV.at("sec-3.4.2-elimination"),
        "identity",
        "Elimination gives the equations of a completion of given rank",
        r"\text{If the equations have a solution for the unknown elements, the matrix has a completion to the given rank.}",
        "every width d, every rank r ≤ d, every pattern; for completions with an invertible block of r rows and r columns, "
        "which every matrix of rank r has for some choice of them",
        (left_cleared, right_cleared),
        note="without the assumption of an invertible block the equations are the minors of size r + 1, which give rank r or "
        "less",
    ),
    Claim(
        CMV.at("sec-3.4.2-cube"),
        "identity",
        "The dimension of the cube",
        r"\text{the three dimensional } H\text{-cube around a point } X",
        "the set (3.33) as transcribed, d = 3",
        (cube,),
        deviation=Deviation(
            "misprint",
            "whoever programs the integration: the cube meant is the one in the plane of minimisers",
        ),
        correction=r"\text{the three dimensional } H\text{-cube } \mathcal C_H(X) \cap \mathcal N_{\mathcal B}",
        note="and uniform random points can be drawn from the intersection, but not from an unbounded set",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
