"""Definite integrals, from an antiderivative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympy import Expr, Integral, S, Symbol, nan, oo, zoo

from dlnsym.algebra.domains import between, continuous_at, smooth_for
from dlnsym.algebra.zero_test import UndecidedError, normal_form
from dlnsym.proofs.certificates import require_equation
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.methods.exp_log import ExpLogZeroTest
from dlnsym.proofs.model import Certificate, Relation


@dataclass(frozen=True)
class Primitive(WithDefinitions):
    """F(``variable``) = ``antiderivative`` with F′ equal to the integrand."""

    variable: Symbol
    antiderivative: Expr
    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        """Whether the integral is F at its upper bound less F at its lower one.

        Between the bounds, which are finite, integrand and F are real and analytic; at the bounds F is continuous.
        """
        try:
            return self.holds(relation)
        except UndecidedError:
            return False

    def holds(self, relation: Relation) -> bool:
        """As ``check``, but raises :class:`UndecidedError` for a relation of another sort."""
        require_equation(relation)
        integral, rhs = self.unfold(relation.lhs), self.unfold(relation.rhs)
        t, low, high = definite_integral(integral)
        big_f = self.unfold(self.antiderivative).xreplace({self.variable: t})
        inside, s = between(low, high)
        ends = [big_f.xreplace({t: x}) for x in (low, high)]
        # of the variable nothing is assumed but that it lies between the bounds
        rate, integrand = (e.xreplace({t: inside}) for e in (big_f.diff(t), integral.function))
        return (
            all(smooth_for(e.xreplace({t: inside}), [s, *inside.free_symbols]) for e in (integral.function, big_f))
            and all(continuous_at(big_f, t, x) for x in (low, high))
            and normal_form(rate, integrand) is not None
            and normal_form(ends[1] - ends[0], rhs) is not None
        )


def definite_integral(e: Expr) -> tuple[Symbol, Expr, Expr]:
    """Variable and bounds of a single definite integral; raises :class:`UndecidedError` for anything else."""
    if not isinstance(e, Integral) or len(e.limits) != 1 or len(e.limits[0]) != 3:
        raise UndecidedError(f"{e} is not a definite integral in one variable")
    ((t, low, high),) = e.limits
    if t in low.free_symbols | high.free_symbols:
        raise UndecidedError(f"a bound of {e} holds its variable")
    if any(bound.has(oo, -oo, zoo, nan) for bound in (low, high)):
        raise UndecidedError(f"a bound of {e} is not finite")
    return t, low, high


@dataclass(frozen=True)
class Antiderivative(ExpLogZeroTest):
    """A definite integral over a bounded interval, the left side, from an antiderivative of its integrand.

    Decided where integrand and antiderivative are shown to be real and analytic between the bounds (no denominator
    vanishes there, what stands under a root or a logarithm is positive), and the antiderivative continuous at them.

    >>> from sympy import Rational
    >>> t = Symbol("t", real=True)
    >>> Antiderivative(antiderivative=lambda t: t**3 / 3).proves(Relation(Integral(t**2, (t, 0, 1)), Rational(1, 3)))
    True
    >>> Antiderivative(antiderivative=lambda t: -1 / t).proves(Relation(Integral(1 / t**2, (t, -1, 1)), S(-2)))
    False
    """

    antiderivative: Callable[[Expr], Expr] = lambda t: S.Zero
    name: str = "antiderivative"

    def prove(self, relation: Relation) -> Certificate | None:
        t, _, _ = definite_integral(self.unfold(relation.lhs))
        certificate = Primitive(t, self.antiderivative(t), self.definitions)
        return certificate if certificate.holds(relation) else None
