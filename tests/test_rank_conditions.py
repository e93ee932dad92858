"""Rank conditions: against matrices of known rank, against SymPy's Gröbner bases, and the paper's patterns."""

from __future__ import annotations

import random
import subprocess
import sys
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from sympy import Matrix, Rational, groebner, symbols

from dlnsym.rank_conditions import minimal_rank, rank_conditions

CYCLE = [[1, 0, 1], [1, 1, 0], [0, 1, 1]]
PRINTED = [["-1.55795", 0, "1.58397"], ["0.212869", "0.0337805", 0], [0, "1.32488", "1.92653"]]


def _problem(draw: random.Random, width: int, rank: int) -> tuple[list[list[int]], list[list[int]]]:
    """A whole matrix of at most the given rank and a mask."""
    left = [[draw.randint(-2, 2) for _ in range(rank)] for _ in range(width)]
    right = [[draw.randint(-2, 2) for _ in range(width)] for _ in range(rank)]
    target = [[sum(left[r][k] * right[k][c] for k in range(rank)) for c in range(width)] for r in range(width)]
    mask = [[int(draw.random() < 0.6) for _ in range(width)] for _ in range(width)]
    return target, mask


def _is_completion(example: Matrix, target: Any, mask: Any) -> bool:
    d = example.rows
    return all(not mask[r][c] or example[r, c] == Rational(str(target[r][c])) for r in range(d) for c in range(d))


@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_what_has_low_rank_is_completed_to_it(width: int) -> None:
    draw = random.Random(width)
    for _ in range(12):
        for rank in range(width + 1):
            target, mask = _problem(draw, width, rank)
            found = rank_conditions(target, mask, rank)
            assert found.solvable is True
            assert found.example.rank() <= rank
            assert _is_completion(found.example, target, mask)


def test_agrees_with_sympy_on_what_cannot_be_completed() -> None:
    draw = random.Random(5)
    counted = 0
    for _ in range(30):
        target = [[draw.randint(-2, 2) for _ in range(3)] for _ in range(3)]
        mask = [[int(draw.random() < 0.7) for _ in range(3)] for _ in range(3)]
        found = rank_conditions(target, mask, 1)
        if not found.unknowns or not found.minors:
            continue
        impossible = groebner(found.minors, *found.unknowns).exprs == [1]
        assert found.solvable is not impossible
        counted += impossible
    assert counted > 5


def test_diagonal_completion_is_the_hyperbola() -> None:
    a, b = symbols("a b")
    found = rank_conditions([[a, 0], [0, b]], [[1, 0], [0, 1]], 1)
    w_12, w_21 = found.unknowns
    assert found.family is not None
    assert found.family.solved == ((w_21, a * b / w_12),)
    assert found.solvable is True
    assert found.conditions == ()


def test_single_deficient_minimiser() -> None:
    a, b, c = symbols("a b c")
    found = rank_conditions([[a, b], [0, c]], [[1, 1], [0, 1]], 1)
    assert found.family is not None
    assert found.family.free == ()
    assert found.family.solved[0][1] == a * c / b
    assert rank_conditions([[1, 0], [0, 3]], [[1, 1], [0, 1]], 1).solvable is False


def test_cycle_pattern_of_the_paper() -> None:
    p = symbols("p11 p13 p21 p22 p32 p33")
    target = [[p[0], 0, p[1]], [p[2], p[3], 0], [0, p[4], p[5]]]
    one = rank_conditions(target, CYCLE, 1)
    assert one.solvable is None
    (condition,) = one.conditions
    assert condition.expand() in (p[0] * p[3] * p[5] - p[1] * p[2] * p[4], p[1] * p[2] * p[4] - p[0] * p[3] * p[5])
    two = rank_conditions(target, CYCLE, 2, solve_for=["w_23"])
    assert two.solvable is True
    assert two.family is not None
    assert [str(x) for x in two.family.free] == ["w_12", "w_31"]
    assert two.family.matrix.det().simplify() == 0


def test_printed_target_has_minimal_rank_two() -> None:
    assert rank_conditions(PRINTED, CYCLE, 1).solvable is False
    found = minimal_rank(PRINTED, CYCLE)
    assert (found.rank, found.lower, found.upper) == (2, 2, 2)
    assert _is_completion(found.example, PRINTED, CYCLE)


def test_real_solutions_are_what_counts() -> None:
    # w² = -1: the two unknown corners of a symmetric-looking pattern can be solved for, so build one by hand
    from dlnsym._triangular import Search
    from dlnsym.claims.polynomials import quotient

    (x,) = symbols("x,")
    for equation, solvable in ((x**2 + 1, False), (x**2 - 2, True), (x**4 - x**2 - 2, True)):
        search = Search((0,))
        search.run([quotient(equation, (x,))[0]])
        assert search.complete
        assert bool(search.found) is solvable


def test_numbers_are_taken_as_written() -> None:
    found = rank_conditions([[0.1, 0], [0, Fraction(1, 3)]], np.eye(2), 1)
    assert found.matrix[0, 0] == Rational(1, 10)
    assert found.matrix[1, 1] == Rational(1, 3)
    assert rank_conditions(np.array([[0.5, 1.0], [2.0, 4.0]]), np.ones((2, 2)), 1).solvable is True


@pytest.mark.parametrize(
    ("target", "mask", "rank", "error", "says"),
    [
        ([[1] * 5] * 5, [[1] * 5] * 5, 1, ValueError, "target has width 5"),
        ([[1, 2]], [[1, 1]], 1, ValueError, "target has rows of length"),
        ([[1, 2], [3, 4]], [[1, 2], [0, 1]], 1, ValueError, "mask holds 2"),
        ([[1, 2], [3, 4]], [[1, 1]], 1, ValueError, "mask has rows"),
        ([[1, 2], [3, float("nan")]], [[1, 1], [1, 1]], 1, ValueError, "target holds nan"),
        ([[1, 2], [3, float("inf")]], [[1, 1], [1, 1]], 1, ValueError, "target holds inf"),
        ([[1, 2], [3, 4]], [[1, 1], [1, 1]], 3, ValueError, "rank is 3"),
        ([[1, 2], [3, 4]], [[1, 1], [1, 1]], 1.0, TypeError, "rank is 1.0"),
        ([[1, 2], [3, 4]], [[1, 1], [1, 1]], True, TypeError, "rank is True"),
        (7, [[1]], 1, TypeError, "target is int"),
        ([[symbols("w_12"), 0], [0, 1]], [[1, 0], [0, 1]], 1, ValueError, "target uses"),
    ],
)
def test_bad_input(target: Any, mask: Any, rank: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        rank_conditions(target, mask, rank)


def test_names_to_solve_for_are_checked() -> None:
    with pytest.raises(ValueError, match="solve_for holds 'w_11'"):
        rank_conditions([[1, 0], [0, 1]], np.eye(2), 1, solve_for=["w_11"])


def test_minimal_rank_wants_numbers() -> None:
    with pytest.raises(ValueError, match="symbols"):
        minimal_rank(
            [[symbols("a"), 0, 1], [1, 1, 0], [0, 1, 1]],
            CYCLE,
        )


def test_import_loads_no_sympy() -> None:
    code = "import sys, dlnsym.rank_conditions; sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
