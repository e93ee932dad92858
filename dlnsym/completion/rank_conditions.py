"""Which ranks a partially observed matrix can be completed to, and how: exact, for up to 4 rows and columns.

A completion has rank at most r exactly where all its minors of size r + 1 vanish.  The minors are polynomials in the
entries that are not observed, linear in each.  They are solved exactly, branch by branch, over the reals; a Gröbner
basis gives the conditions that they impose on a symbolic target.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from dlnsym._shared import validate as check
from dlnsym.algebra import exact

MAX_WIDTH = 4


class UndecidedRankError(ArithmeticError):
    """Whether a completion of ``rank`` exists was not decided; the smallest rank is from ``lower`` to ``upper``."""

    def __init__(self, message: str, *, rank: int, lower: int | None = None, upper: int | None = None) -> None:
        super().__init__(message)
        self.rank, self.lower, self.upper = rank, lower, upper


@dataclass(frozen=True, repr=False)
class Family:
    """Completions with ``unknown = formula`` for each pair in ``solved``; the other unknowns are ``free``.

    ``matrix`` is the (m, n) SymPy matrix with the formulas put in.  Valid where none of ``nonzero`` vanishes (and, for
    a symbolic target, where ``conditions`` vanish).
    """

    matrix: Any
    solved: tuple[tuple[Any, Any], ...]
    free: tuple[Any, ...]
    nonzero: tuple[Any, ...]
    conditions: tuple[Any, ...]

    def __repr__(self) -> str:
        solved, free = (", ".join(map(str, names)) or "none" for names in ([x for x, _ in self.solved], self.free))
        return f"<Family of {self.matrix.rows} × {self.matrix.cols} completions: solved {solved}, free {free}>"


@dataclass(frozen=True, repr=False)
class RankConditions:
    """When entries that are not observed can be chosen so that the rank is at most ``rank``.

    Attributes
    ----------
    rank : int
    matrix : (m, n) SymPy matrix
        The target, exact where it is observed, with a symbol ``w_rc`` elsewhere.
    unknowns : tuple of SymPy symbols
        Those symbols, row by row.
    solvable : bool or None
        Whether a real completion exists; None where that depends on the symbols of the target, or where the search
        gave up.
    reason : str
        Why ``solvable`` is what it is.
    minors : tuple of SymPy expressions
        The polynomials that have to vanish, in ``unknowns`` and the symbols of the target.
    basis : tuple of SymPy expressions or None
        Their lexicographic Gröbner basis, unknowns first, with the symbols of the target taken to be non-zero; None
        where the computation gave up.
    conditions : tuple of SymPy expressions
        Polynomials in the symbols of the target that have to vanish (they are necessary; they are sufficient for the
        completions in ``family``).
    family : Family or None
        Completions in closed form.
    example : SymPy Matrix or None
        One completion with exact entries, for a target of numbers.
    """

    rank: int
    matrix: Any
    unknowns: tuple[Any, ...]
    minors: tuple[Any, ...]
    basis: tuple[Any, ...] | None
    conditions: tuple[Any, ...]
    solvable: bool | None
    reason: str
    family: Family | None
    example: Any

    def __repr__(self) -> str:
        answer = {True: "solvable", False: "not solvable", None: "undecided"}[self.solvable]
        shape = f"{self.matrix.rows} × {self.matrix.cols}"
        return f"<RankConditions: rank <= {self.rank}, {shape}, {answer}, {len(self.minors)} minors>"

    def _repr_latex_(self) -> str:
        from sympy import latex

        answer = {True: "a real completion exists", False: "no real completion", None: "undecided"}[self.solvable]
        shown = r",\ ".join(f"{latex(minor)} = 0" for minor in self.minors[:4])
        more = r",\ \dots" * (len(self.minors) > 4)
        conditions = f"{shown}{more}" if shown else r"\text{no condition}"
        return (
            rf"$\operatorname{{rank}} {latex(self.matrix)} \leq {self.rank}:\quad {conditions}\quad\text{{({answer})}}$"
        )


@dataclass(frozen=True, repr=False)
class MinimalRank:
    """Bounds on the smallest rank of a real completion; they agree where it is known.

    ``example`` is a completion of rank ``upper`` as a SymPy matrix with exact entries, for a target of numbers.
    """

    lower: int
    upper: int
    example: Any

    @property
    def rank(self) -> int | None:
        """The smallest rank, or None where it is not known."""
        return self.lower if self.lower == self.upper else None

    def __repr__(self) -> str:
        known = f"{self.rank}" if self.rank is not None else f"between {self.lower} and {self.upper}"
        return f"<MinimalRank: {known}>"


def partial_matrix(target: Any, mask: Any) -> Any:
    """SymPy matrix with the observed entries of ``target`` and a symbol ``w_rc`` (counted from 1) for the others.

    Numbers are read exactly, as :mod:`dlnsym.algebra.exact` says: a float is the binary number that it is.  Entries may
    be SymPy expressions; those that are not observed are ignored.

    Raises ``TypeError`` for what are not rows, ``ValueError`` for more than 4 rows or columns, rows of unequal length,
    another mask and entries that are neither finite numbers nor polynomials.

    >>> partial_matrix([["0.1", 7], [0, "2/3"]], [[1, 0], [0, 1]])
    Matrix([
    [1/10, w_12],
    [w_21,  2/3]])
    """
    from sympy import ImmutableMatrix, Symbol

    rows, bits = _rows("target", target), _rows("mask", mask)
    m, n = len(rows), len(rows[0]) if rows else 0
    if not (1 <= m <= MAX_WIDTH and 1 <= n <= MAX_WIDTH):
        raise ValueError(f"target has shape {(m, n)}; expected 1 to {MAX_WIDTH} rows and columns")
    for name, table in (("target", rows), ("mask", bits)):
        if [len(row) for row in table] != [n] * m:
            raise ValueError(
                f"{name} has rows of length {[len(row) for row in table]}; expected {m} rows of length {n}"
            )
    entries = []
    for r in range(m):
        for c in range(n):
            bit = bits[r][c]
            if bit not in (0, 1):
                raise ValueError(f"mask holds {bit!r} at {(r, c)}; expected 0 or 1")
            entries.append(_entry(rows[r][c], (r, c)) if bit else Symbol(f"w_{r + 1}{c + 1}"))
    return ImmutableMatrix(m, n, entries)


def rank_conditions(target: Any, mask: Any, rank: int, *, solve_for: Sequence[str] = ()) -> RankConditions:
    """Conditions for a completion of rank at most ``rank``: Section 3.4.2, for every pattern of up to 4 × 4 entries.

    Parameters
    ----------
    target : (m, n), m, n <= 4
        Numbers or SymPy expressions that are polynomials in symbols; see :func:`partial_matrix`.
    mask : (m, n)
        1 where the target is observed, else 0.
    rank : int
        0 <= rank <= min(m, n).
    solve_for : names of unknowns, such as "w_23"
        Those that the family should give in terms of the others where there is a choice; else the last ones.

    Returns
    -------
    RankConditions

    Raises
    ------
    TypeError, ValueError
        For more rows or columns than 4, shapes that disagree, another mask, a rank out of range, names that are not
        unknowns, and entries that are neither finite numbers nor polynomials.

    Examples
    --------
    >>> found = rank_conditions([["0.58724", 0], [0, "1.447"]], [[1, 0], [0, 1]], 1)
    >>> found.solvable, [(str(x), str(e)) for x, e in found.family.solved]
    (True, [('w_21', '21243407/(25000000*w_12)')])

    With symbols, the condition under which the 3 × 3 pattern of equation (3.28) has a completion of rank one:

    >>> from sympy import symbols
    >>> a, b, c, d, e, f = symbols("a b c d e f")
    >>> rank_conditions([[a, 0, b], [c, d, 0], [0, e, f]], [[1, 0, 1], [1, 1, 0], [0, 1, 1]], 1).conditions
    (a*d*f - b*c*e,)
    """
    matrix = partial_matrix(target, mask)
    rank = check.rank(rank, min(matrix.shape), least=0)
    observed = [bool(bit) for row in _rows("mask", mask) for bit in row]
    entries = list(matrix)
    unknowns = tuple(x for x, seen in zip(entries, observed, strict=True) if not seen)
    known = [x for x, seen in zip(entries, observed, strict=True) if seen]
    parameters = tuple(sorted({s for x in known for s in x.free_symbols}, key=str))
    clash = set(unknowns) & set(parameters)
    if clash:
        raise ValueError(f"target uses {sorted(map(str, clash))}, which name entries that are not observed")
    names = [str(x) for x in unknowns]
    if isinstance(solve_for, str) or not isinstance(solve_for, Sequence):
        raise TypeError(f"solve_for is {solve_for!r}; expected a sequence of names such as ['w_12']")
    for name in solve_for:
        if name not in names:
            raise ValueError(f"solve_for holds {name!r}; expected names among {', '.join(names) or 'none'}")
    preferred = tuple(1 + names.index(name) for name in solve_for)
    return _solve(matrix, unknowns, parameters, rank, preferred)


def minimal_rank(target: Any, mask: Any) -> MinimalRank:
    """The smallest rank of a real completion of a target of numbers, (m, n) with m, n ≤ 4.

    Raises as :func:`rank_conditions`, and ``ValueError`` for a target with symbols on which the rank depends.

    >>> minimal_rank([[1, 2], [0, 3]], [[1, 1], [0, 1]]).rank
    1
    """
    matrix = partial_matrix(target, mask)
    lower = None
    for rank in range(min(matrix.shape) + 1):
        found = rank_conditions(target, mask, rank)
        if found.solvable is None and "symbols" in found.reason:
            raise ValueError(f"target holds symbols; {found.reason}")
        if found.solvable:
            return MinimalRank(rank if lower is None else lower, rank, found.example)
        if found.solvable is None and lower is None:
            lower = rank
    raise AssertionError("every matrix has rank at most the number of its rows and columns")


# ---------------------------------------------------------------- input


def _rows(name: str, table: Any) -> list[list[Any]]:
    if hasattr(table, "tolist"):
        table = table.tolist()
    if not isinstance(table, Sequence) or any(not isinstance(row, Sequence) or isinstance(row, str) for row in table):
        raise TypeError(f"{name} is {type(table).__name__}; expected rows of entries")
    return [list(row) for row in table]


def exact_number(name: str, x: Any) -> Any:
    """A number as SymPy holds it, read exactly; also an algebraic one of SymPy.

    Raises ``TypeError`` or ``ValueError``, with ``name``, for what is not a finite real number.

    >>> exact_number("w_12", 0.5), exact_number("w_12", "2/3")
    (1/2, 2/3)
    """
    from sympy import Expr

    value = _exact(name, x) if isinstance(x, Expr) else _number(name, x)
    if value.free_symbols or not value.is_real or value.is_finite is False:
        raise ValueError(f"{name} is {x!r}; expected a finite real number")
    return value


def _entry(x: Any, position: tuple[int, int]) -> Any:
    from sympy import Expr

    name = f"target[{position[0]}, {position[1]}]"
    if not isinstance(x, Expr):
        return _number(name, x)
    value = _exact(name, x)
    symbols = value.free_symbols
    if not value.is_Rational and (not symbols or value.is_finite is False or not value.is_polynomial(*symbols)):
        raise ValueError(f"{name} is {x!r}; expected a finite number or a polynomial in symbols")
    return value


def _number(name: str, x: Any) -> Any:
    from sympy import Rational

    number = exact.rational(name, x)
    return Rational(number.numerator, number.denominator)


def _exact(name: str, x: Any) -> Any:
    """A SymPy expression with its floats as the binary numbers that they are."""
    return x.replace(lambda e: e.is_Float, lambda e: _number(name, e))


# ---------------------------------------------------------------- solving


def _minors(matrix: Any, size: int) -> tuple[Any, ...]:
    """The distinct minors of a size that are not identically zero."""
    found: dict[Any, None] = {}
    for rows in combinations(range(matrix.rows), size):
        for columns in combinations(range(matrix.cols), size):
            minor = matrix.extract(list(rows), list(columns)).det(method="berkowitz").expand()
            if minor != 0:
                found[minor] = None
    return tuple(found)


def _solve(
    matrix: Any, unknowns: tuple[Any, ...], parameters: tuple[Any, ...], rank: int, preferred: tuple[int, ...]
) -> RankConditions:
    from sympy import Dummy, Mul

    from dlnsym.algebra.ideals import groebner_basis
    from dlnsym.algebra.quotients import from_flint, quotient
    from dlnsym.algebra.triangular import Search

    minors = _minors(matrix, rank + 1)
    inverse = Dummy("inverse")
    symbols = (inverse, *unknowns, *parameters)
    extra = (inverse * Mul(*parameters) - 1,) if parameters else ()
    constant = next((m for m in minors if m.is_Rational), None)
    ideal = groebner_basis((*minors, *extra), symbols) if constant is None else None
    basis = None if ideal is None or not ideal.complete else tuple(e for e in ideal.expressions() if not e.has(inverse))
    conditions = tuple(e for e in basis or () if not e.has(*unknowns) and e.free_symbols)

    equations = [quotient(m, symbols)[0] for m in minors]
    nonzero = [quotient(p, symbols)[0] for p in parameters]
    search = Search(tuple(range(1, 1 + len(unknowns))), preferred, enough=8 if parameters else 1)
    search.run(equations, nonzero)
    branches = sorted(search.found, key=lambda b: (len(b.conditions), len(b.solved), len(b.nonzero)))
    family = _family(matrix, unknowns, symbols, branches[0], from_flint) if branches else None
    if family is not None and basis is None and constant is None:
        conditions = family.conditions
    example = _example(matrix, family, rank) if family is not None and not parameters else None

    solvable: bool | None
    impossible = constant is not None or (basis is not None and any(e.is_Rational and e != 0 for e in basis))
    if impossible or (not branches and search.complete and not parameters):
        solvable = False
        reason = (
            f"an observed minor of size {rank + 1} is not zero"
            if constant is not None
            else f"the minors of size {rank + 1} have no common {'' if impossible else 'real '}zero"
        )
    elif not branches:
        solvable, reason = None, "the search gave up before it found a completion or excluded one"
    elif conditions:
        solvable, reason = None, "it depends on the symbols of the target: the conditions have to vanish"
    else:
        solvable = True
        reason = "an exact completion is given" if example is not None else "completions are given in closed form"
    return RankConditions(rank, matrix, unknowns, minors, basis, conditions, solvable, reason, family, example)


def _family(matrix: Any, unknowns: tuple[Any, ...], symbols: tuple[Any, ...], branch: Any, back: Any) -> Family:
    """The formulas of a branch, each unknown in terms of the free ones."""
    from sympy import factor, real_roots

    values: dict[Any, Any] = {}
    if branch.root is not None:
        position, p = branch.root
        values[symbols[position]] = real_roots(back(p, symbols), symbols[position])[-1]
    for position, b, c in reversed(branch.solved):
        values[symbols[position]] = factor((-back(b, symbols) / back(c, symbols)).subs(values))
    solved = tuple((x, values[x]) for x in unknowns if x in values)
    free = tuple(x for x in unknowns if x not in values)
    nonzero = tuple(e for p in branch.nonzero if not (e := back(p, symbols)).is_Rational)
    conditions = tuple(back(p, symbols) for p in branch.conditions)
    return Family(matrix.subs(values), solved, free, nonzero, conditions)


def _example(matrix: Any, family: Family, rank: int) -> Any:
    """The family at small whole numbers; its rank is checked exactly."""
    from dlnsym.algebra.triangular import assignments

    for chosen in assignments(len(family.free)):
        at = dict(zip(family.free, chosen, strict=True))
        if all(e.subs(at) != 0 for e in family.nonzero):
            example = family.matrix.subs(at)
            return example if example.rank(simplify=True) <= rank else None
    return None
