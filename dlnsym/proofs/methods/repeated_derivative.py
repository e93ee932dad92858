"""Inequalities in one variable, by repeated differentiation from its end."""

from __future__ import annotations

from dataclasses import dataclass

from flint import arb
from sympy import Dummy, Expr, Integer, Mul, S, Symbol, cos, sin

from dlnsym.algebra.budget import UndecidedError
from dlnsym.algebra.domains import defined_for, shown_nonnegative, shown_positive, smooth_for
from dlnsym.algebra.evaluation import NoEnclosureError, enclose
from dlnsym.algebra.field import Field
from dlnsym.algebra.polynomials import irreducible
from dlnsym.algebra.quotients import Quotient
from dlnsym.algebra.zero_test import in_field
from dlnsym.proofs.certificates import require_order
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.methods.sum_of_squares import nonnegative_by_bounds
from dlnsym.proofs.model import Certificate, Relation

VARIABLE = Symbol("u", positive=True)


@dataclass(frozen=True)
class DerivativeChain(WithDefinitions):
    """The gap times ``multiplier``, and its first derivatives, are at least 0 at 0; the one of ``order`` everywhere.

    Of ``<`` one of them is positive besides: at 0 one before the last, which every earlier one then is beyond 0, or the
    last beyond 0, at 1 at least where it is not the first.  At 0 itself the first one is, where the variable may be 0.
    Where it is ``cleared``, positive factors leave each derivative before the next one is taken.
    """

    variable: Symbol
    multiplier: Expr
    order: int
    definitions: Definitions = ()
    cleared: bool = False

    def check(self, relation: Relation) -> bool:
        """Whether that is so: the variable is not negative, the multiplier positive, the gap analytic for u >= 0."""
        try:
            chain = derivatives(relation, self.variable, self.unfold(self.multiplier), self.definitions)
            if chain is None:
                return False
            u, g = chain
            strict = relation.kind == "<="
            for k in range(self.order):
                start = g.xreplace({u: S.Zero})
                if not shown_nonnegative(start):
                    return False
                strict = strict or ((k == 0 or bool(self.variable.is_positive)) and shown_positive(start))
                g = following(g, u, self.cleared)
            if not (shown_nonnegative(g) or nonnegative_by_bounds(g)):
                return False
            # the integral of an analytic function that is not negative rises all the way, unless that is 0 everywhere
            rises = self.order > 0 and _positive(g.xreplace({u: S.One}))
            return strict or (bool(self.variable.is_positive) and (rises or _positive_beyond_zero(g, u, 0)))
        except UndecidedError:
            return False


def derivatives(
    relation: Relation, variable: Symbol, multiplier: Expr, definitions: Definitions
) -> tuple[Dummy, Expr] | None:
    """A real variable u >= 0 and the gap in it times the multiplier, if that may be differentiated; otherwise None.

    Raises :class:`UndecidedError` outside the class of the zero test.
    """
    if relation.kind == "=" or not variable.is_nonnegative:
        return None
    u = Dummy("u", real=True, nonnegative=True)
    if not all(_positive_beyond_zero(f, variable) for f in Mul.make_args(multiplier)):
        return None
    # where the multiplier is not defined the gap may be 0, whatever their product is
    if not _defined_beyond_zero(multiplier, variable):
        return None
    unfold = DerivativeChain(variable, multiplier, 0, definitions).unfold
    gap = (unfold(relation.rhs) - unfold(relation.lhs)).xreplace({variable: u})
    g = normalised(multiplier.xreplace({variable: u}) * gap)
    return (u, g) if smooth_for(g, [u]) else None


def _positive_beyond_zero(f: Expr, variable: Symbol, most: int = 4) -> bool:
    """Whether f > 0 for u > 0: by its sign, or because f >= 0 at 0, where it is analytic, and f′ > 0 beyond."""
    u, start = Dummy("u", positive=True), Dummy("u", real=True, nonnegative=True)
    if shown_positive(f.xreplace({variable: u})):
        return True
    moved = f.xreplace({variable: start})
    return (
        most > 0
        and smooth_for(moved, [start])
        and shown_nonnegative(moved.xreplace({start: S.Zero}))
        and _positive_beyond_zero(f.diff(variable), variable, most - 1)
    )


def _defined_beyond_zero(f: Expr, variable: Symbol) -> bool:
    beyond = f.xreplace({variable: Dummy("u", positive=True)})
    return defined_for(beyond, beyond.free_symbols)


def _positive(e: Expr) -> bool:
    """Whether an expression is positive, a number by its enclosure."""
    if e.free_symbols:
        return shown_positive(e)
    try:
        ball = enclose(e, {})
    except NoEnclosureError:
        return False
    return isinstance(ball, arb) and bool(ball > 0)


def normalised(e: Expr) -> Expr:
    """The quotient that an expression is, without common factors; one with sines multiplied out, which stay real."""
    if e.has(sin, cos):
        return e.expand()
    return in_field((e,), lambda field: field.expression(field.reduced(field.read(e))))


def following(g: Expr, u: Dummy, cleared: bool) -> Expr:
    """The derivative, or a function of its sign for u > 0, which is analytic where the derivative is."""
    slope = normalised(g.diff(u))
    if not cleared or slope.has(sin, cos):
        return slope
    parts = in_field((slope,), lambda field: _factors(field, slope))
    rest = Mul(*(f for f in parts if not (_positive_beyond_zero(f, u) and _defined_beyond_zero(f, u))))
    return rest if smooth_for(rest, [u]) else slope


def _factors(field: Field, e: Expr) -> list[Expr]:
    """The irreducible factors of the quotient that an expression is."""
    quotient = field.reduced(field.read(e))
    parts = []
    for p, sign in zip(quotient, (1, -1), strict=True):
        number, factors = irreducible(p)
        parts += [Integer(number) ** sign]
        parts += [field.expression(Quotient(f, field.arithmetic.unit)) ** (sign * k) for f, k in factors]
    return parts


def derivative_chain(
    relation: Relation,
    variable: Symbol,
    multiplier: Expr = S.One,
    definitions: Definitions = (),
    most: int = 4,
    cleared: bool = False,
) -> DerivativeChain | None:
    """The certificate with the fewest derivatives; None where so many do not show it.

    Of ``<`` it is one that checks.

    >>> from sympy import exp
    >>> u = Symbol("u", positive=True)
    >>> derivative_chain(Relation(u * exp(u / 2), exp(u) - 1, "<="), u, cleared=True).order
    2
    """
    chain = derivatives(relation, variable, multiplier, definitions)
    if chain is None:
        return None
    u, g = chain
    for order in range(most + 1):
        if shown_nonnegative(g) or nonnegative_by_bounds(g):
            found = DerivativeChain(variable, multiplier, order, definitions, cleared)
            if relation.kind == "<=" or found.check(relation):
                return found
        if not shown_nonnegative(g.xreplace({u: S.Zero})):
            return None
        g = following(g, u, cleared)
    return None


@dataclass(frozen=True)
class RepeatedDerivative(ExpLogZeroTest):
    """``lhs <= rhs`` for all values of the symbols, of which ``variable`` is assumed not to be negative.

    Times the ``multiplier``, which must be positive for u > 0, the gap is real and analytic for u >= 0; it and its
    first derivatives are at least 0 at u = 0, and one further derivative is for all u >= 0.  What is at least 0 is
    seen by :mod:`dlnsym.algebra.signs`.

    >>> from sympy import exp
    >>> u, v = Symbol("u", positive=True), Symbol("v", real=True)
    >>> by = RepeatedDerivative()
    >>> by.proves(Relation(1 + u, exp(u), "<=")), by.proves(Relation(1 + 2 * u, exp(u), "<="))
    (True, False)
    >>> RepeatedDerivative(variable=v).proves(Relation(S.One, exp(v), "<="))
    False
    """

    variable: Symbol = VARIABLE
    multiplier: Expr = S.One
    depth_of_ascent: int = 4
    name: str = "repeated differentiation"

    def prove(self, relation: Relation) -> Certificate | None:
        require_order(relation)
        multiplier = self.unfold(self.multiplier)
        return derivative_chain(relation, self.variable, multiplier, self.definitions, self.depth_of_ascent)
