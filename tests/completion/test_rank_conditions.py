"""Rank conditions: against matrices of known rank, against SymPy's Gröbner bases, and the paper's patterns."""

from __future__ import annotations

import math
import random
import subprocess
import sys
from fractions import Fraction
from itertools import combinations, product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sympy import Matrix, Rational, Symbol, groebner, symbols

import dlnsym as dln
from dlnsym.completion.rank_conditions import UndecidedRankError, minimal_rank, rank_conditions

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
    from dlnsym.algebra.quotients import quotient
    from dlnsym.algebra.triangular import Search

    (x,) = symbols("x,")
    for equation, solvable in ((x**2 + 1, False), (x**2 - 2, True), (x**4 - x**2 - 2, True)):
        search = Search((0,))
        search.run([quotient(equation, (x,))[0]])
        assert search.complete
        assert bool(search.found) is solvable


def test_numbers_are_taken_as_written() -> None:
    found = rank_conditions([["0.1", 0], [0, Fraction(1, 3)]], np.eye(2), 1)
    assert (found.matrix[0, 0], found.matrix[1, 1]) == (Rational(1, 10), Rational(1, 3))
    # a float is the binary number that it is
    assert rank_conditions([[0.1]], [[1]], 1).matrix[0, 0] == Rational(*(0.1).as_integer_ratio())
    assert rank_conditions(np.array([[0.5, 1.0], [2.0, 4.0]]), np.ones((2, 2)), 1).solvable is True


@pytest.mark.parametrize(
    ("target", "mask", "rank", "error", "says"),
    [
        ([[1] * 5] * 5, [[1] * 5] * 5, 1, ValueError, r"target has shape \(5, 5\); expected 1 to 4 rows"),
        ([[1, 2], [1]], [[1, 1], [1, 1]], 1, ValueError, "target has rows of length"),
        ([[1, 2], [3, 4]], [[1, 2], [0, 1]], 1, ValueError, "mask holds 2"),
        ([[1, 2], [3, 4]], [[1, 1]], 1, ValueError, "mask has rows"),
        (
            [[1, 2], [3, float("nan")]],
            [[1, 1], [1, 1]],
            1,
            ValueError,
            r"target\[1, 1\] is nan; expected a finite number",
        ),
        (
            [[1, 2], [3, float("inf")]],
            [[1, 1], [1, 1]],
            1,
            ValueError,
            r"target\[1, 1\] is inf; expected a finite number",
        ),
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
    code = "import sys, dlnsym.completion.rank_conditions; sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("word", ["x", "0.5x", "__import__('os').getcwd()", ""])
def test_words_are_refused_and_not_evaluated(word: str) -> None:
    with pytest.raises(ValueError, match=r"target\[0, 0\] is .*; expected a decimal number"):
        rank_conditions([[word, 1], [1, 1]], np.ones((2, 2)), 1)


# ---------------------------------------------------------------- against a decision that shares nothing with it


def smallest_rank(target: Any, mask: Any) -> int:
    """Of a real completion at d ≤ 3, by counting: zero patterns for rank one, corners of a cube for the determinant."""
    d = len(target)
    known = {(r, c): Fraction(int(target[r][c])) for r in range(d) for c in range(d) if mask[r][c]}
    if not any(known.values()):
        return 0
    if any(_rank_one(known, rows, columns) for rows in subsets(d) for columns in subsets(d)):
        return 1
    if d == 2:
        return 2
    # the determinant has degree one in every unknown: it is constant exactly if it is on the corners of a cube,
    # and if it is not constant it has a real zero
    unknown = [(r, c) for r in range(3) for c in range(3) if not mask[r][c]]
    values = {_det({**known, **dict(zip(unknown, at, strict=True))}) for at in product((0, 1), repeat=len(unknown))}
    return 2 if len(values) > 1 or values == {0} else 3


def subsets(d: int) -> list[set[int]]:
    return [set(s) for k in range(d + 1) for s in combinations(range(d), k)]


def _rank_one(known: dict[tuple[int, int], Fraction], rows: set[int], columns: set[int]) -> bool:
    """Whether u_r v_c fits the known entries with u_r ≠ 0 for exactly these rows and v_c ≠ 0 for these columns."""
    if any((value != 0) != (r in rows and c in columns) for (r, c), value in known.items()):
        return False
    edges = {position: value for position, value in known.items() if value}
    u: dict[int, Fraction] = {}
    v: dict[int, Fraction] = {}
    for start in rows:
        u.setdefault(start, Fraction(1))
        for _ in range(6):
            for (r, c), value in edges.items():
                if r in u:
                    v.setdefault(c, value / u[r])
                elif c in v:
                    u[r] = value / v[c]
    return all(u[r] * v[c] == value for (r, c), value in edges.items())


def _det(m: dict[tuple[int, int], Any]) -> Any:
    return sum(m[0, a] * (m[1, b] * m[2, c] - m[1, c] * m[2, b]) for a, b, c in ((0, 1, 2), (1, 2, 0), (2, 0, 1)))


small = st.integers(2, 3).flatmap(
    lambda d: st.tuples(
        arrays(np.int64, (d, d), elements=st.integers(-2, 2)),
        arrays(np.int64, (d, d), elements=st.integers(0, 1)).filter(np.any),
    )
)


@settings(max_examples=60)
@given(small)
def test_the_smallest_rank_is_the_one_counted(both: Any) -> None:
    target, mask = both
    problem = dln.CompletionProblem(target, mask)
    rank = smallest_rank(target, mask)
    assert problem.minimal_rank() == rank
    for r in range(len(target) + 1):
        assert problem.rank_conditions(r).solvable is (r >= rank)


# ---------------------------------------------------------------- families

decimal = st.integers(-2000, 2000).map(lambda k: k / 1000)


@settings(max_examples=40)
@given(small, st.data())
def test_members_of_a_family_have_the_rank_and_the_observed_entries(both: Any, data: Any) -> None:
    target, mask = both
    problem = dln.CompletionProblem(target / 8, mask)
    rank = problem.minimal_rank()
    family = problem.family(rank)
    assert set(family.parameters).isdisjoint(family.formulas)
    assert {*family.parameters, *family.formulas} == {f"w_{r + 1}{c + 1}" for r, c in np.argwhere(mask == 0)}
    for values in data.draw(st.lists(st.tuples(*(decimal for _ in family.parameters)), min_size=1, max_size=4)):
        at = {Symbol(name): Rational(*x.as_integer_ratio()) for name, x in zip(family.parameters, values, strict=True)}
        if any(e.subs(at) == 0 for e in family.nonzero):
            with pytest.raises(ValueError, match="!= 0"):
                family.exact(*values)
            continue
        member = family.exact(*values)
        # at the smallest rank there is none below, so "at most" is "exactly", and the rank is decided exactly
        assert member.rank() == rank
        assert all(member[r, c] == Rational(int(target[r, c]), 8) for r, c in np.argwhere(mask == 1))
        assert all(member[position(x)] == value for x, value in at.items())
        try:
            floats = family(*values)
        except ValueError as error:
            assert "!= 0" in str(error)  # noqa: PT017 - what is not zero exactly may be in float64
            continue
        assert (floats[mask == 1] == target[mask == 1] / 8).all()
        assert floats == pytest.approx(np.array(member.tolist(), dtype=np.float64), rel=1e-9, abs=1e-9)


def position(x: Symbol) -> tuple[int, int]:
    return int(str(x)[-2]) - 1, int(str(x)[-1]) - 1


def test_the_families_of_the_paper() -> None:
    diagonal = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))
    assert (diagonal.minimal_rank(), diagonal.family(1).parameters) == (1, ("w_12",))
    w = np.array([0.5, -2.0])
    assert diagonal.family(1)(w)[:, 1, 0] == pytest.approx(0.58724 * 1.447 / w, rel=4e-16)
    # (3.26): one deficient minimiser and nothing to choose
    single = dln.CompletionProblem([[2.0, 4.0], [0.0, 3.0]], [[1, 1], [0, 1]])
    assert single.family(1).parameters == ()
    assert single.family(1)().tolist() == [[2, 4], [1.5, 3]]
    assert str(single.family(1)) == "rank <= 1: w_21 = 3/2"
    # (3.28)–(3.31): the rank-two surface, and (3.29) solved for w_23 at many points
    cycle = dln.CompletionProblem([[float(x) for x in row] for row in PRINTED], CYCLE)
    assert cycle.minimal_rank() == 2
    surface = cycle.family(2, solve_for=["w_23"])
    assert surface.parameters == ("w_12", "w_31")
    first, second = np.random.default_rng(1).normal(0, 10, (2, 200))
    members = surface(first, second)
    (a, _, b), (c, d, _), (_, e, f) = cycle.target
    printed = f - b / a * second - (e - second * first / a) * (members[:, 1, 2] - b * c / a) / (d - c * first / a)
    scale = np.abs(members).max(axis=(1, 2)) ** 2
    assert (np.abs(printed) <= 1e-12 * scale).all()
    # at the particular solution (3.30) the third row is a multiple of the first, whatever w_23 is
    with pytest.raises(ValueError, match=r"\* ?w_12\*w_31 .* is 0 up to rounding for w_12 = .*; expected .* != 0"):
        surface(e * b / f, f * a / b)
    particular = cycle.family(2, solve_for=["w_31"])(e * b / f, b * c / a)
    assert particular[2] == pytest.approx(particular[0] * f / b, rel=1e-14)
    exact_member = surface.exact("1.3248", "-2")
    assert exact_member.det() == 0
    assert exact_member.rank() == 2


def test_shapes_of_families() -> None:
    family = dln.CompletionProblem(np.eye(3), np.eye(3)).family(1)
    assert len(family.parameters) == 2
    assert family(np.ones((4, 1)), np.ones(3)).shape == (4, 3, 3, 3)
    assert family(np.ones(0), 1.0).shape == (0, 3, 3)
    free = dln.CompletionProblem(np.eye(2), np.eye(2)).family(2)
    assert free(5.0, 7.0).tolist() == [[1, 5], [7, 1]]
    whole = dln.CompletionProblem(np.ones((2, 2)), np.ones((2, 2))).family(1)
    assert whole().tolist() == [[1, 1], [1, 1]]


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (
            lambda p: p.family(0),
            ValueError,
            "rank is 0; expected one that a completion has: an observed minor of size 1",
        ),
        (lambda p: p.family(3), ValueError, "rank is 3; expected an integer from 0 to 2"),
        (lambda p: p.rank_conditions(-1), ValueError, "rank is -1"),
        (lambda p: p.rank_conditions(1.5), TypeError, "rank is 1.5, of type float"),
        (
            lambda p: p.family(1, solve_for=["w_11"]),
            ValueError,
            "solve_for holds 'w_11'; expected names among w_12, w_21",
        ),
        (lambda p: p.family(1)(), TypeError, "0 values are given; expected 1, for w_12"),
        (lambda p: p.family(1)(1.0, 2.0), TypeError, "2 values are given; expected 1"),
        (lambda p: p.family(1)(0.0), ValueError, "w_12 is 0 up to rounding for w_12 = 0.0; expected w_12 != 0"),
        (lambda p: p.family(1)([1.0, 0.0]), ValueError, r"w_12 is 0 up to rounding at \(1,\) for w_12 = 0.0"),
        (lambda p: p.family(1)([1.0, math.nan]), ValueError, r"w_12 holds nan at \(1,\)"),
        (lambda p: p.family(1)("x"), TypeError, "w_12 is 'x'"),
        (lambda p: p.family(1)(1e-320), ValueError, r"the completion for w_12 = .* is outside the range of float64"),
        (lambda p: p.family(1).exact(0), ValueError, "w_12 is 0 for w_12 = 0"),
        (lambda p: p.family(1).exact("x"), ValueError, "w_12 is 'x'; expected a decimal number"),
        (lambda p: p.family(1).exact(None), TypeError, "w_12 is None, of type NoneType; expected a real number"),
        (lambda p: p.family(1).exact([1, 2]), TypeError, r"w_12 is \[1, 2\], of type list; expected a real number"),
        (lambda p: p.family(1).exact(2j), TypeError, "w_12 is 2j, of type complex; expected a real number"),
        (lambda p: p.family(1, solve_for="w_12"), TypeError, "solve_for is 'w_12'; expected a sequence of names"),
        (lambda p: p.family(1, solve_for=5), TypeError, "solve_for is 5; expected a sequence of names"),
        (lambda p: p.family(1).exact(math.inf), ValueError, "w_12 is inf; expected a finite number"),
    ],
)
def test_bad_input_to_a_problem(call: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        call(dln.CompletionProblem([[1.0, 0.0], [0.0, 2.0]], np.eye(2)))


def test_wide_problems_are_refused() -> None:
    wide = dln.CompletionProblem(np.eye(5), np.eye(5))
    for call in (wide.minimal_rank, lambda: wide.rank_conditions(1), lambda: wide.family(1)):
        with pytest.raises(ValueError, match=r"target has shape \(5, 5\); expected 1 to 4"):
            call()


def test_what_is_not_decided_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    # a search that may visit one branch gives up at the second
    monkeypatch.setattr("dlnsym.algebra.triangular.BUDGET", 1)
    monkeypatch.setattr("dlnsym.algebra.ideals.GroebnerBasis.LIMITS", (1, 1, 1))
    problem = dln.CompletionProblem(np.diag([1.0, 3.0, 7.0]), np.eye(3))
    assert problem.rank_conditions(1).solvable is None
    with pytest.raises(UndecidedRankError, match="rank is 1; the search gave up") as caught:
        problem.family(1)
    assert caught.value.rank == 1
    with pytest.raises(UndecidedRankError, match="from 1 to 3; the search for more gave up") as caught:
        problem.minimal_rank()
    assert (caught.value.lower, caught.value.upper) == (1, 3)


# ---------------------------------------------------------------- numbers as they are written, and other shapes


def test_ranks_are_decided_of_the_numbers_that_were_written() -> None:
    third = "0.30000000000000000000000000001"
    problem = dln.CompletionProblem([["0.1", "0.2"], [third, "0.6"]])
    assert problem.minimal_rank() == 2
    assert problem.rank_conditions(1).solvable is False
    assert dln.CompletionProblem([["0.1", "0.2"], ["0.3", "0.6"]]).minimal_rank() == 1
    family = dln.CompletionProblem([["0.1", "0.2"], [third, None]]).family(1)
    assert family.formulas["w_22"] == Rational(third) * 2
    assert family.exact()[1, 0] == Rational(third)


@settings(max_examples=40)
@given(small)
def test_every_exact_method_reads_a_float_alike(both: Any) -> None:
    target, mask = both
    floats = dln.CompletionProblem(target / 10, mask)
    read = floats.exact_target
    matrix = floats.rank_conditions(1).matrix
    for r, c in np.argwhere(mask == 1).tolist():
        assert read[r][c] == Fraction(float(target[r, c] / 10))
        assert matrix[r, c] == Rational(read[r][c].numerator, read[r][c].denominator)
    # the same numbers, written as fractions
    written = [[str(x) for x in row] for row in read]
    assert dln.CompletionProblem(written, mask) == floats
    assert dln.CompletionProblem(written, mask).minimal_rank() == floats.minimal_rank()


def test_the_decimals_of_an_array_of_floats() -> None:
    floats = np.array([[0.1, 0.7], [0.3, 2.1]])
    # in binary 0.7 · 0.3 is not 0.1 · 2.1, as dln.log_volume, which refuses singular matrices, knows as well
    assert dln.CompletionProblem(floats).minimal_rank() == 2
    assert np.isfinite(dln.log_volume(floats, 2))
    assert dln.CompletionProblem(floats.astype(str)).minimal_rank() == 1


def test_rectangles() -> None:
    target = [[1, 2, None, 4], [2, None, 6, None]]
    problem = dln.CompletionProblem(target)
    assert problem.minimal_rank() == 1
    family = problem.family(1)
    assert family().tolist() == [[1, 2, 3, 4], [2, 4, 6, 8]]
    assert family.exact().rank() == 1
    free = dln.CompletionProblem([[1, None], [None, 2], [3, None]]).family(1)
    assert free([1.0, 5.0]).shape == (2, 3, 2)
    assert np.linalg.matrix_rank(free([1.0, 5.0])).tolist() == [1, 1]
    tall = dln.CompletionProblem([[1, 0], [0, 1], [None, 0]])
    assert (tall.minimal_rank(), tall.rank_conditions(1).solvable, tall.rank_conditions(2).solvable) == (2, False, True)
    with pytest.raises(ValueError, match="rank is 3; expected an integer from 0 to 2"):
        tall.rank_conditions(3)
    with pytest.raises(ValueError, match=r"target has shape \(2, 5\); expected 1 to 4 rows and columns"):
        dln.CompletionProblem(np.ones((2, 5))).minimal_rank()


def test_questions_of_square_problems_refuse_rectangles() -> None:
    wide = dln.CompletionProblem(np.ones((2, 3)))
    with pytest.raises(ValueError, match=r"^problem has shape \(2, 3\); expected a square one"):
        dln.log_blowup(wide, np.ones((2, 3)), 3)
