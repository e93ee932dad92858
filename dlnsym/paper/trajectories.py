"""Statements about single trajectories, each decided by enclosing the solution and its limit in balls.

What is compared with a printed number is a ball that is proved to hold the exact one.  Next to every comparison stand
wrong ones, a digit of the number changed or a sign turned: the balls have to refuse them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

import flint
from flint import arb, arb_mat

from dlnsym.completion.problem import CompletionProblem
from dlnsym.integrate import integrate

Rows = tuple[tuple[str, ...], ...]
DIAGONAL = ("0.58724", "1.447")
"""The diagonal of Figure 4."""
WITHIN = 30
"""Digits behind the point to which an end is compared."""


@dataclass(frozen=True)
class Run:
    """A start in decimals, a depth, the flow time up to which balls are carried, and the digits of W that they keep."""

    start: Rows
    depth: int
    t_end: int
    digits: int


@dataclass(frozen=True)
class Settled:
    """What was found: a line for every comparison, those that do not hold, and wrong ones by kind.

    Of the wrong ones both numbers are kept: how many there were, and how many were proved to be wrong.
    """

    lines: tuple[str, ...]
    problems: tuple[str, ...]
    refused: Mapping[str, tuple[int, int]]


@dataclass(frozen=True)
class Found:
    """Balls for W at ``t_end``, and for lim W(t) where the statement is about that."""

    run: Run
    W: arb_mat
    limit: arb_mat | None


@cache
def _followed(run: Run, *, to_the_end: bool) -> Found:
    problem = CompletionProblem([[DIAGONAL[0], "0"], ["0", DIAGONAL[1]]], [[1, 0], [0, 1]])
    path = integrate(problem, run.start, run.depth, run.t_end, digits=run.digits, certified=True, times=())
    return Found(run, path.W[-1], path.limit() if to_the_end else None)


Comparison = tuple[str, bool, bool]
"""What is compared, whether it is proved, and whether it is proved to be wrong."""


def _near(w: arb_mat, named: Rows) -> tuple[bool, bool]:
    """Whether every entry is within 10^-30 of the one named, and whether some entry is not."""
    unit = arb(10) ** -WITHIN
    off = [abs(x - arb(y)) for x, y in zip(w.entries(), (y for row in named for y in row), strict=True)]
    return all(x < unit for x in off), any(x > unit for x in off)


def _has_sign(x: arb, sign: int) -> tuple[bool, bool]:
    return bool(x * sign > 0), bool(x * sign < 0)


def _moved(named: Rows) -> Iterator[tuple[str, Rows]]:
    """The numbers named, with one entry 3 × 10^-30 up or down."""
    for i, k, (word, step) in product(range(2), range(2), (("up", 3), ("down", -3))):
        entry = str(arb(named[i][k]) + arb(step) * arb(10) ** -WITHIN)
        yield f"entry ({i + 1}, {k + 1}) {word}", _with(named, i, k, entry)


def _with(named: Rows, i: int, k: int, entry: str) -> Rows:
    return tuple(tuple(entry if (r, c) == (i, k) else x for c, x in enumerate(row)) for r, row in enumerate(named))


@dataclass
class _Record:
    """Comparisons as they are made."""

    lines: list[str]
    problems: list[str]
    refused: dict[str, tuple[int, int]]

    def compare(self, line: str, decided: tuple[bool, bool]) -> None:
        """A comparison that has to hold."""
        (self.lines if decided[0] else self.problems).append(line)

    def refuse(self, kind: str, decided: tuple[bool, bool]) -> None:
        """A wrong one, of which the balls have to say so."""
        wrong, rejected = self.refused.get(kind, (0, 0))
        self.refused[kind] = (wrong + 1, rejected + int(decided[1] and not decided[0]))

    def ends_at(self, name: str, w: arb_mat, named: Rows) -> None:
        """That a matrix is within 10^-30 of the one named, and not of those next to it."""
        rows = "; ".join(" ".join(row) for row in named)
        self.compare(f"{name} is within 1e-{WITHIN} of [{rows}]", _near(w, named))
        for _, other in _moved(named):
            self.refuse("another last digit", _near(w, other))

    def sign(self, name: str, x: arb, sign: int) -> None:
        """That a number has a sign, and not the other one."""
        self.compare(f"{name} is {'positive' if sign > 0 else 'negative'}", _has_sign(x, sign))
        self.refuse("the other sign", _has_sign(x, -sign))


END = Run((("1", "0.1"), ("0.2", "0.5")), 3, 150, 36)
AT = (("0.58724", "0.158326300582943363326823200415"), ("0.264154552182510700096595974693", "1.447"))
"""Where it ends, to 30 digits behind the point."""


def _one_end(record: _Record) -> None:
    found = _followed(END, to_the_end=True)
    assert found.limit is not None
    record.ends_at("lim W", found.limit, AT)


NEGATIVE = Run((("0.1", "0.4"), ("0.2", "0.5")), 3, 60, 14)
POSITIVE = Run((("0.1", "0.2"), ("0.2", "0.5")), 3, 60, 14)


def _signs(record: _Record) -> None:
    for run, sign in ((NEGATIVE, -1), (POSITIVE, 1)):
        found = _followed(run, to_the_end=True)
        assert found.limit is not None
        of = f"from {_spelled(run.start)}"
        record.sign(f"det W(0) {of}", arb_mat([[arb(x) for x in row] for row in run.start]).det(), sign)
        record.sign(f"det W({run.t_end}) {of}", found.W.det(), sign)
        record.sign(f"det lim W {of}", found.limit.det(), sign)


SADDLE: Rows = (("0", "0"), ("0", "1.447"))
ON = Run((("-0.1", "0"), ("0", "1")), 2, 120, 34)
UPWARD, DOWNWARD = (Run((("-0.1", x), (x, "1")), 2, 160, 34) for x in ("0.01", "-0.01"))
"""On both sides of the separatrix w_12 + w_21 = 0."""
PARTED = "0.921833257002638005705078091547"
"""|w_12| = |w_21| at both ends."""


def _parting(record: _Record) -> None:
    on = _followed(ON, to_the_end=False)
    record.ends_at(f"W({ON.t_end}) from {_spelled(ON.start)}", on.W, SADDLE)
    for run, sign in ((UPWARD, ""), (DOWNWARD, "-")):
        found = _followed(run, to_the_end=True)
        assert found.limit is not None
        end = ((DIAGONAL[0], sign + PARTED), (sign + PARTED, DIAGONAL[1]))
        record.ends_at(f"lim W from {_spelled(run.start)}", found.limit, end)
        record.sign(f"det lim W from {_spelled(run.start)}", found.limit.det(), -1)


def _spelled(rows: Sequence[Sequence[str]]) -> str:
    return f"[{'; '.join(' '.join(row) for row in rows)}]"


STATEMENTS: Mapping[str, Callable[[_Record], None]] = {
    "dln:trajectory-end": _one_end,
    "dln:trajectory-signs": _signs,
    "dln:trajectory-parting": _parting,
}
"""What is compared for each row of the ledger."""


def settle(key: str) -> Settled:
    """Run the trajectories of a row and compare; raises ``KeyError`` for a key without statement.

    An enclosure that is not finite or not fine enough is a problem of the row.

    >>> found = settle("dln:trajectory-signs")
    >>> found.problems, len(found.lines), found.refused
    ((), 6, {'the other sign': (6, 6)})
    """
    record = _Record([], [], {})
    with flint.ctx.workprec(4 * (WITHIN + 20)):
        try:
            STATEMENTS[key](record)
        except (ArithmeticError, RuntimeError) as error:
            record.problems.append(f"{type(error).__name__}: {error}")
    return Settled(tuple(record.lines), tuple(record.problems), dict(record.refused))
