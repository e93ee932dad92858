"""Deciding a relation of one's own: proved with a certificate, refuted at an exact point, or undecided and why."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Literal, cast

from sympy import Derivative, Expr, Float, Rational, S, Subs, Symbol, cos, fraction, nan, oo, sin, together, zoo
from sympy.core.relational import Equality, GreaterThan, LessThan, StrictGreaterThan, StrictLessThan

from dlnsym._shared.validate import show
from dlnsym.algebra.budget import Budget, ExhaustedError, UndecidedError, limited
from dlnsym.algebra.written import At
from dlnsym.algebra.zero_test import in_field
from dlnsym.proofs.certificates import identity
from dlnsym.proofs.deciding.closed_forms import Evaluated, Value, evaluated
from dlnsym.proofs.deciding.names import Names
from dlnsym.proofs.deciding.parsing import expression as parsed_side
from dlnsym.proofs.deciding.parsing import is_number, partial
from dlnsym.proofs.deciding.parsing import relation as parsed
from dlnsym.proofs.deciding.points import Enclosed, counterexample, refusal
from dlnsym.proofs.methods.case_split import by_cases, covers
from dlnsym.proofs.methods.combined_sums import combined
from dlnsym.proofs.methods.equal_summands import EqualSummands
from dlnsym.proofs.methods.induction import Induction, base_and_step
from dlnsym.proofs.methods.repeated_derivative import derivative_chain
from dlnsym.proofs.methods.rewriting import Rewriting
from dlnsym.proofs.methods.squared import Squared, of_squares
from dlnsym.proofs.methods.sum_of_squares import Squares
from dlnsym.proofs.methods.trace_squares import trace_squares
from dlnsym.proofs.model import Certificate, Relation, RelationKind
from dlnsym.proofs.typeset import relation as typeset

Search = Callable[[Relation], Certificate | None]
Answer = Literal["proved", "refuted", "undecided"]
FEW_POINTS, MANY_POINTS = 12, 60
MOST_NODES, DEEPEST = 4000, 150
"""Size of an expression that is looked at, and levels of it."""
TERMS, DEGREE = 20_000, 3000
"""Terms and degree of a polynomial."""
DEEPEST_SPLIT = 3


@dataclass(frozen=True)
class Decision:
    """What was found about a relation.

    ``certificate`` shows it where it is *proved*, wherever both sides are defined: ``certificate.check(relation)``.
    ``point`` gives exact values at which it is false where it is *refuted*, ``left`` and ``right`` the enclosures of
    both sides there.  ``reason`` says it in words.
    """

    relation: Relation
    verdict: Answer
    certificate: Certificate | None = None
    point: dict[Symbol, Any] | None = field(default=None, hash=False)
    left: str | None = None
    right: str | None = None
    reason: str = ""
    seconds: float = field(default=0.0, compare=False)

    def __repr__(self) -> str:
        return f"<Decision: {self.verdict}, {' '.join(self.reason.split())}>"

    def _repr_latex_(self) -> str:
        reason = " ".join(self.reason.split()).replace("_", r"\_").replace("^", r"\^{}")
        return rf"${typeset(self.relation)}\quad\text{{{self.verdict}: {reason}}}$"


def decide(
    lhs: Expr | str | int,
    rhs: Expr | str | int | None = None,
    relation: str = "=",
    *,
    positive: Any = (),
    nonnegative: Any = (),
    real: Any = (),
    integer: Any = (),
    matrices: Any = (),
    seconds: float = 10.0,
) -> Decision:
    """Whether ``lhs = rhs``, ``lhs <= rhs`` or ``lhs < rhs`` holds for all values of the symbols.

    Sides are SymPy expressions, or text, which is parsed and never run: names, numbers, ``+ - * / **``, ``sqrt exp log
    sin cos tan sinh cosh tanh coth abs Max Min``, ``Sum(f, (j, a, b))``, ``Integral(f, (t, a, b))``,
    ``Limit(f, x, a)``, ``Derivative(f, x)``, and ``T``, ``Tr`` for matrices, which are real and square, and do not
    commute.  One text may hold the whole relation.  SymPy's symbols mean what they are assumed to be; of names in text
    the keywords say it, and otherwise both are complex numbers.  Powers and logarithms have their principal values, a
    sum over an empty range is 0, an integral up to infinity is the limit as its bound grows, a limit that text has at
    a finite point is one from both sides (a SymPy ``Limit`` has its own), and a relation is asserted wherever both
    sides are defined; an order wherever both are real.

    *Proved* is never said of what is false somewhere; *refuted* comes with an exact point; much that is true is
    *undecided*.  The work ends after about ``seconds``.  Raises ``TypeError`` and ``ValueError`` for what is no
    relation.

    >>> from sympy import symbols, sqrt
    >>> x, y = symbols("x y", positive=True)
    >>> decide(sqrt(x * y), sqrt(x) * sqrt(y)).verdict
    'proved'
    >>> found = decide("sqrt(x**2) = x", real="x")
    >>> found.verdict, found.point
    ('refuted', {x: -1/2})
    >>> decide("Sum(j, (j, 1, N)) = N*(N + 1)/2", positive="N", integer="N")
    <Decision: proved, both sides agree once sums, integrals and limits have their values>
    """
    start = time.perf_counter()
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not seconds > 0:
        raise ValueError(f"seconds is {show(seconds)}; expected a positive number")
    names = Names(positive, nonnegative, real, integer, matrices)
    names.check_used(side for side in (lhs, rhs) if isinstance(side, str))
    asked = _relation(lhs, rhs, relation, names)
    parts = tuple(part for side in (lhs, rhs) if isinstance(side, str) for part in partial(side, names))
    with limited(Budget(TERMS, DEGREE, float(seconds))):
        found = _decided(asked, parts)
    return Decision(relation=asked, seconds=time.perf_counter() - start, **found)


# ---------------------------------------------------------------- input


_KINDS = {
    "=": ("=", False),
    "==": ("=", False),
    "<=": ("<=", False),
    "<": ("<", False),
    ">=": ("<=", True),
    ">": ("<", True),
}
_RELATIONAL = {Equality: "=", LessThan: "<=", StrictLessThan: "<", GreaterThan: ">=", StrictGreaterThan: ">"}


def _relation(lhs: Any, rhs: Any, kind: str, names: Names) -> Relation:
    if rhs is None and isinstance(lhs, str):
        return _ordered(_limited(parsed(lhs, names)))
    if rhs is None and type(lhs) in _RELATIONAL:
        lhs, rhs, kind = lhs.lhs, lhs.rhs, _RELATIONAL[type(lhs)]
    if rhs is None:
        raise TypeError(f"rhs is missing, and lhs is {show(lhs)}; expected two sides, or a relation")
    if not isinstance(kind, str):
        raise TypeError(f"relation is {show(kind)}; expected one of =, <=, <, >=, >")
    if kind not in _KINDS:
        raise ValueError(f"relation is {show(kind)}; expected one of =, <=, <, >=, >")
    sides = [_side(name, e, names) for name, e in (("lhs", lhs), ("rhs", rhs))]
    canonical, turned = _KINDS[kind]
    left, right = reversed(sides) if turned else sides
    return _ordered(_limited(Relation(left, right, cast(RelationKind, canonical))))


def _ordered(asked: Relation) -> Relation:
    """The relation, if it has a meaning: matrices have no order here, their traces do."""
    if asked.kind != "=" and not all(map(is_number, (asked.lhs, asked.rhs))):
        raise ValueError(
            f"{asked.kind} is between {show(asked.lhs)} and {show(asked.rhs)}; expected numbers, not matrices"
        )
    return asked


def _side(name: str, e: Any, names: Names) -> Expr:
    if isinstance(e, str):
        return parsed_side(e, names)
    if isinstance(e, bool):
        raise TypeError(f"{name} is {e}; expected an expression")
    if isinstance(e, (int, float)):
        e = Rational(e) if e == e and abs(e) != float("inf") else nan
    if not isinstance(e, Expr):
        raise TypeError(f"{name} is {show(e)}, of type {type(e).__name__}; expected a SymPy expression or text")
    if e in (nan, zoo, oo, -oo):
        raise ValueError(f"{name} is {e}; expected a finite expression")
    return e


def _limited(asked: Relation) -> Relation:
    """The relation, if its sides are not too large; floats in it are the rationals that they are."""
    exact = {}
    for side in (asked.lhs, asked.rhs):
        nodes, level = 0, [side]
        for _ in range(DEEPEST):
            nodes += len(level)
            exact.update({x: Rational(x) for x in level if isinstance(x, Float)})
            if whole := [x for x in level if isinstance(x, Derivative) and any(v.is_integer for v in x.variables)]:
                raise ValueError(f"{show(whole[0])} is a derivative by a whole number; expected one by a real number")
            level = [a for x in level for a in x.args]
            if not level or nodes > MOST_NODES:
                break
        if level:
            raise ValueError(f"a side is too large, or nested too deeply; expected at most {MOST_NODES} nodes")
    lhs, rhs = (_told_apart(side.xreplace(exact)) for side in (asked.lhs, asked.rhs))
    return Relation(lhs, rhs, asked.kind)


def _told_apart(side: Expr) -> Expr:
    """The side with values at places that compare by their variables, in place of SymPy's."""
    found: Expr = side.replace(lambda x: type(x) is Subs, lambda x: At(*x.args)) if side.has(Subs) else side
    return found


# ---------------------------------------------------------------- the decision


def _decided(asked: Relation, parts: tuple[Expr, ...]) -> dict[str, Any]:
    """The fields of the decision; ``parts`` of a text have to be defined where it is false."""
    tried, open_ends = 0, list[str]()
    try:
        found, tried = counterexample(asked, FEW_POINTS, parts)
        if found is not None:
            return _refuted(asked, found)
        rest, values = (asked, ()) if _has_letters(asked) else evaluated(asked)
        if values and not tried:
            # what is not enclosed as it stands may be once sums and limits have their values, which are shown
            found, tried = counterexample(rest, FEW_POINTS, parts)
            if found is not None:
                return _refuted(asked, found)
        if tried:
            for words, search in _searches(asked, rest, values):
                certificate = _attempt(search, asked, open_ends)
                if certificate is not None:
                    return {"verdict": "proved", "certificate": certificate, "reason": words}
        found, more = counterexample(asked, MANY_POINTS, parts, wide=True)
        tried = max(tried, more)
        if found is not None:
            return _refuted(asked, found)
    except ExhaustedError as error:
        open_ends.append(str(error))
    except (RecursionError, MemoryError) as error:
        open_ends.append(f"the expression is too large ({type(error).__name__})")
    if not tried:
        why = refusal(asked)
        open_ends.append(f"no point was found at which both sides are defined and enclosed{why and f': {why}'}")
    else:
        open_ends.append(f"no argument shows it, and it is not seen to fail at {tried} exact points")
    return {"verdict": "undecided", "reason": "; ".join(dict.fromkeys(open_ends))}


def _attempt(search: Search, asked: Relation, open_ends: list[str]) -> Certificate | None:
    """A certificate that checks, or what keeps the search from one."""
    try:
        certificate = search(asked)
        return certificate if certificate is not None and certificate.check(asked) else None
    except ExhaustedError:
        raise
    except UndecidedError as error:
        open_ends.append(str(error))
    except (ArithmeticError, AttributeError, LookupError, NotImplementedError, TypeError, ValueError) as error:
        # an input of a sort that the search does not expect; what is not shown is not proved
        open_ends.append(f"a search broke off ({type(error).__name__})")
    return None


def _refuted(asked: Relation, found: Enclosed) -> dict[str, Any]:
    left, right = found.shown()
    at = ", ".join(f"{s} = {_value(v)}" for s, v in found.point.items())
    sign = {"=": "≠", "<=": ">", "<": "≥"}[asked.kind]
    where = f"at {at}" if at else "as numbers"
    reason = f"{where} the sides are {left} {sign} {right}"
    return {"verdict": "refuted", "point": found.point, "left": left, "right": right, "reason": reason}


def _value(v: Any) -> str:
    return str(v.tolist()) if hasattr(v, "tolist") else str(v)


@dataclass(frozen=True)
class Same:
    """Both sides are written alike."""

    def check(self, relation: Relation) -> bool:
        return relation.kind == "=" and bool(relation.lhs == relation.rhs)

    @classmethod
    def of(cls, relation: Relation) -> Certificate | None:
        """The certificate, where it checks."""
        return cls() if cls().check(relation) else None


_VALUES = "sums, integrals and limits have their values"


def _searches(asked: Relation, rest: Relation, values: tuple[Value, ...]) -> Iterator[tuple[str, Search]]:
    """What is tried, in order, and what it says when it succeeds."""
    if _has_letters(asked):
        if asked.kind == "=":
            yield "both sides are the same expression", Same.of
            yield "both sides are the same sum of words", Rewriting().prove
            yield "both sides are sums over one range with the same words", EqualSummands(Rewriting()).prove
        else:
            yield "the gap is a sum of squared norms", trace_squares
        return
    if asked.kind == "=":
        yield "both sides are the same expression", Same.of
        yield "both sides are the same function, in letters that obey no relation", identity
        yield "both sides are sums over one range with equal summands", EqualSummands().prove
        yield "both sides are sums with equal summands, up to terms at the ends of their ranges", combined
        yield f"both sides agree once {_VALUES}", _by_values(rest, values, identity)
        yield f"both sides agree as sums once {_VALUES}", _by_values(rest, values, combined)
        yield "both sides are not negative, and their squares agree", _by_square_roots
        return
    seen = "to be positive" if asked.kind == "<" else "not to be negative"
    yield "the gap has no negative term", _by_squares
    yield f"the gap is seen {seen}", _inequality
    yield "the gap is a sum without negative terms", combined
    yield "the squares of both sides are in that order", _by_square_roots
    yield "it holds for the first whole number, and the gap never falls from one to the next", _by_induction
    yield f"the gap is seen {seen} once {_VALUES}", _by_values(rest, values, _inequality)


def _has_letters(asked: Relation) -> bool:
    return any(not s.is_commutative for side in (asked.lhs, asked.rhs) for s in side.free_symbols)


def _by_values(rest: Relation, values: tuple[Value, ...], prove: Search) -> Search:
    """A search on the relation in which operators have their values."""

    def search(asked: Relation) -> Certificate | None:
        found = prove(rest) if values else None
        return None if found is None else Evaluated(values, found)

    return search


# ---------------------------------------------------------------- inequalities


def _by_squares(asked: Relation) -> Certificate | None:
    certificate = Squares(S.One, asked.rhs - asked.lhs)
    return certificate if certificate.check(asked) else None


def _inequality(asked: Relation, depth: int = 0) -> Certificate | None:
    """Squares, repeated differentiation, and the same in cases."""
    found = _by_squares(asked) or _by_derivatives(asked)
    if found is not None or depth == DEEPEST_SPLIT:
        return found
    for cover in covers(asked):
        found = by_cases(asked, cover, lambda case: _inequality(case, depth + 1))
        if found is not None:
            return found
    return None


def _by_square_roots(asked: Relation) -> Certificate | None:
    squares = of_squares(asked)
    found = None if squares is None else identity(squares) if squares.kind == "=" else _inequality(squares)
    return None if found is None else Squared(found)


def _by_induction(asked: Relation) -> Certificate | None:
    for n in sorted(asked.lhs.free_symbols | asked.rhs.free_symbols, key=str):
        parts = base_and_step(asked, n)
        base = None if parts is None else _inequality(parts[0])
        step = None if parts is None or base is None else _inequality(parts[1])
        if base is not None and step is not None:
            return Induction(n, base, step)
    return None


def _by_derivatives(asked: Relation) -> Certificate | None:
    variables = sorted((s for s in asked.lhs.free_symbols | asked.rhs.free_symbols if s.is_nonnegative), key=str)
    if not variables:
        return None
    below = _denominator(asked.rhs - asked.lhs)
    multipliers = dict.fromkeys((S.One, below, -below))
    for cleared, variable, multiplier in product((False, True), variables, multipliers):
        found = derivative_chain(asked, variable, multiplier, cleared=cleared)
        if found is not None:
            return found
    return None


def _denominator(gap: Expr) -> Expr:
    """What is below in the gap, as a quotient in lowest terms, or, with sines, which stay real so, as it is written."""
    if gap.has(sin, cos):
        written: Expr = fraction(together(gap))[1]
        return written

    def below(field: Any) -> Expr:
        bottom = field.reduced(field.read(gap)).bottom
        found: Expr = field.expression(field.arithmetic.lowest(bottom, field.arithmetic.unit))
        return found

    return in_field((gap,), below)


__all__ = ["Decision", "decide"]
