"""A certificate shows nothing once a part of it is changed, and a letter that means two things shows nothing."""

from __future__ import annotations

import pkgutil
from dataclasses import is_dataclass, replace
from importlib import import_module
from typing import Any

import pytest
from sympy import (
    Dummy,
    Function,
    I,
    IndexedBase,
    Integral,
    KroneckerDelta,
    Limit,
    Rational,
    S,
    Sum,
    Symbol,
    exp,
    log,
    oo,
    sqrt,
    symbols,
)

import dlnsym.proofs
from dlnsym.algebra.letters import T, Tr, matrices
from dlnsym.algebra.words import orthogonal
from dlnsym.algebra.zero_test import Kind, Letter, NormalForm, normal_form
from dlnsym.proofs import (
    Antiderivative,
    DepthLimit,
    ExpLogZeroTest,
    Relation,
    RepeatedDerivative,
    Rewriting,
    Telescoping,
)
from dlnsym.proofs.certificates import Identity
from dlnsym.proofs.methods.antiderivative import Primitive
from dlnsym.proofs.methods.case_split import Cases, Cover, by_cases
from dlnsym.proofs.methods.combined_sums import Combined
from dlnsym.proofs.methods.concavity import AtEnd, Concavity
from dlnsym.proofs.methods.depth_limit import SeriesAtLimit
from dlnsym.proofs.methods.equal_summands import EqualSummands, Summands
from dlnsym.proofs.methods.ideal_membership import Combination, IdealMembership
from dlnsym.proofs.methods.induction import Induction, base_and_step
from dlnsym.proofs.methods.limit_at_zero import AtZero, ContinuousValue, LimitAtZero
from dlnsym.proofs.methods.pair_products import (
    FIRST,
    SECOND,
    SIGMA,
    OrderedPairs,
    PairProducts,
    SameFactors,
    Singles,
    det,
    van,
)
from dlnsym.proofs.methods.pair_products import WIDTH as NUMBER
from dlnsym.proofs.methods.repeated_derivative import DerivativeChain
from dlnsym.proofs.methods.rewriting import Rewritten
from dlnsym.proofs.methods.rounding import WithinHalfAUnit, as_printed
from dlnsym.proofs.methods.sifting import Sifted, Sifting
from dlnsym.proofs.methods.solvability import SOLVABLE, Equivalence, Solvability
from dlnsym.proofs.methods.squared import Squared
from dlnsym.proofs.methods.sum_of_squares import Squares, SumOfSquares
from dlnsym.proofs.methods.telescoping import Antidifference
from dlnsym.proofs.methods.term_by_term import SHARE, WIDTH, TermByTerm, Terms, covers_shares, total
from dlnsym.proofs.methods.trace_squares import TraceSquares
from dlnsym.proofs.methods.transitivity import Links, Transitivity

x, y, z, u = symbols("x y z u", positive=True)
r, t = symbols("r t", real=True)
N, n = (Symbol(name, positive=True, integer=True) for name in "Nn")
j, k = symbols("j k", integer=True)
A, B = matrices("A B")
ONE = S.One
ALIKE = ExpLogZeroTest()


def found(by: Any, relation: Relation) -> Any:
    """The certificate of an argument, which checks, and for equations shows no order, nor the other way round."""
    certificate = by.prove(relation)
    assert certificate is not None and certificate.check(relation)
    for kind in {"=", "<=", "<"} - {relation.kind}:
        assert not certificate.check(replace(relation, kind=kind))
    assert not certificate.check(replace(relation, rhs=relation.rhs + 1, lhs=relation.lhs + 2))
    return certificate


def refuses(forged: Any, relation: Relation, /, **changed: Any) -> bool:
    return not replace(forged, **changed).check(relation)


def _classes() -> list[type]:
    modules = [m.name for m in pkgutil.walk_packages(dlnsym.proofs.__path__, "dlnsym.proofs.")]
    values = (v for name in modules for v in vars(import_module(name)).values() if isinstance(v, type))
    return sorted(
        {v for v in values if is_dataclass(v) and v.__module__.startswith("dlnsym")}, key=lambda v: v.__name__
    )


@pytest.mark.parametrize("kind", _classes(), ids=lambda kind: kind.__name__)
def test_what_proofs_are_made_of_cannot_be_changed(kind: Any) -> None:
    # what comes out of one fact is gathered as it is found
    assert kind.__dataclass_params__.frozen is (kind.__name__ != "Examination")


# ---------------------------------------------------------------- one letter, two meanings


def test_the_variable_of_a_range_is_no_letter_of_the_terms() -> None:
    """−(s − e^{−u})² is 0 at s = e^{−u}, and negative elsewhere."""
    everywhere = ((exp(-u), RepeatedDerivative(variable=u)),)
    for term in (-((SHARE - exp(-u)) ** 2), -((SHARE - exp(-u)) ** 2) * WIDTH):
        assert not TermByTerm(ranges=everywhere).proves(Relation(S.Zero, total(term), "<="))
    slack = (SHARE - 1 / WIDTH) * u
    assert not TermByTerm(slack=slack, ranges=everywhere).proves(Relation(S.Zero, total(SHARE * 0 + u), "<="))


def test_a_whole_number_does_not_run_through_a_range() -> None:
    assert covers_shares([(exp(-u), u)])
    assert not covers_shares([(exp(-n), n)])
    assert not covers_shares([(exp(-r), r)])
    assert covers_shares([(exp(-u) / 2, u), (exp(u) / 3, u)])
    assert covers_shares([(exp(-u) / WIDTH, u), (exp(u) / WIDTH, u)])
    assert not covers_shares([(exp(-u) / 3, u), (exp(u) / 2, u)])
    assert not covers_shares([(exp(-u) / 2, u)]) and not covers_shares([(exp(u) / 2, u)])
    assert covers_shares([(3 * exp(-u), u)]) and not covers_shares([(-exp(-u), u)])
    assert not covers_shares([(exp(-2 * u), u)]) and not covers_shares([])


def test_a_power_of_one_singular_value_is_no_product_over_all_of_them() -> None:
    by = PairProducts()
    for power, product in (
        (FIRST**NUMBER, det(SIGMA)),
        (SECOND ** (NUMBER * (NUMBER - 1) / 2), sqrt(OrderedPairs(FIRST * SECOND))),
        (van(SIGMA * FIRST), van(SIGMA) * FIRST ** (NUMBER * (NUMBER - 1) / 2)),
        (det(SIGMA * FIRST), det(SIGMA) ** 2),
        (Singles(FIRST * SECOND), det(SIGMA) * SECOND**NUMBER),
        (OrderedPairs(SIGMA), SIGMA ** (NUMBER * (NUMBER - 1))),
    ):
        assert not by.proves(Relation(power, product))
    assert by.proves(Relation(FIRST * det(2 * SIGMA), 2**NUMBER * FIRST * det(SIGMA)))


def test_a_solution_does_not_choose_a_parameter() -> None:
    """x a = b, x = 1, c = 1 have a solution where a = b and c = 1."""
    a, b, c, w = symbols("a b c w")
    where = Relation(SOLVABLE, KroneckerDelta(a, b))
    system, at = (w * a - b, w - 1, c - 1), ((w, ONE), (c, ONE))
    assert not Solvability(system, at, (a, b, c)).proves(where)
    # as an unknown c may be chosen
    assert Solvability(system, at, (a, b)).proves(where)


def test_squared_norms_are_those_of_real_matrices() -> None:
    negative = Relation(Tr(T(A) * A), S.Zero, "<=")
    complex_ = Symbol("p")
    for square in (I * A, sqrt(-2) * A / sqrt(2), complex_ * A, log(-1) * A):
        assert not TraceSquares(((ONE, square),)).check(negative)
    of_p = Relation(S.Zero, complex_**2 * Tr(T(A) * A), "<=")
    assert not TraceSquares(((ONE, complex_ * A),)).check(of_p)
    inverse = (A + I * B) ** -1
    assert not TraceSquares(((ONE, inverse),)).check(Relation(S.Zero, Tr(T(inverse) * inverse), "<="))
    positive = Relation(S.Zero, r**2 * Tr(T(A) * A), "<=")
    assert TraceSquares(((ONE, r * A),)).check(positive)
    for number in (S.Zero, S.NegativeOne, x, sqrt(2)):
        assert not TraceSquares(((number, A),)).check(Relation(S.Zero, number * Tr(T(A) * A), "<="))


def test_the_root_of_a_letter_is_a_whole_number() -> None:
    """With the 0th root of x for a letter, x would read as 1."""
    for root in (0, -1, Rational(1, 2), True - 1):
        form = NormalForm((Letter(Kind.SYMBOL, x, root),), ((Kind.SYMBOL, x, root),))  # type: ignore[arg-type]
        assert not form.check(x, ONE)
        assert not form.check(x, x)
    assert NormalForm((Letter(Kind.SYMBOL, x, 2),), ((Kind.SYMBOL, x, 2),)).check(sqrt(x) ** 2, x)


# ---------------------------------------------------------------- equations


def test_identities() -> None:
    relation = Relation(log(x * y), log(x) + log(y))
    certificate = found(ALIKE, relation)
    assert isinstance(certificate, Identity)
    other = normal_form(x * z, z * x)
    assert refuses(certificate, relation, form=other)
    letters = certificate.form.letters
    for changed in (letters[:-1], letters[::-1], (*letters[1:], letters[0])):
        assert refuses(certificate, relation, form=replace(certificate.form, letters=changed))
    assert refuses(certificate, relation, definitions=((x, z),))
    assert refuses(certificate, Relation(log(x * y), log(x) + 2 * log(y)))


def test_sums_of_symbolic_length() -> None:
    relation = Relation(Sum(j, (j, 1, N)), N * (N + 1) / 2)
    certificate = found(Telescoping(antidifference=lambda i: i * (i - 1) / 2), relation)
    assert isinstance(certificate, Antidifference)
    assert refuses(certificate, relation, antidifference=j * (j + 1) / 2)
    assert refuses(certificate, relation, antidifference=k * (k - 1) / 2)
    # a constant more is another antidifference
    assert not refuses(certificate, relation, antidifference=j * (j - 1) / 2 + 7)
    with_bound = Relation(Sum(j, (j, 1, N)), k * (k + 1) / 2)
    assert not replace(certificate, index=k, antidifference=k * (k - 1) / 2).check(with_bound)
    for other in (N, Sum(j, (j, 1, N), (k, 1, 2)), Sum(j, (j, 1, N)) ** 2, j * Sum(j, (j, 1, N))):
        assert refuses(certificate, Relation(other, relation.rhs))


def test_integrals() -> None:
    relation = Relation(Integral(t**2, (t, 0, x)), x**3 / 3)
    certificate = found(Antiderivative(antiderivative=lambda s: s**3 / 3), relation)
    assert isinstance(certificate, Primitive)
    for changed in (t**3 / 3 + t, t**3, t**2, r**3 / 3):
        assert refuses(certificate, relation, antiderivative=changed)
    assert not refuses(certificate, relation, antiderivative=r**3 / 3 + 5, variable=r)
    for other in (Integral(t**2, t), Integral(t**2, (t, 0, x), (x, 0, 1)), Integral(t**2, (t, 0, t)), t**2):
        assert refuses(certificate, Relation(other, relation.rhs))
    assert refuses(certificate, Relation(Integral(t**2, (t, 1, x)), x**3 / 3))


def test_limits_by_series() -> None:
    relation = Relation(Limit(N * (x ** (1 / N) - 1), N, oo), log(x))
    certificate = found(DepthLimit(), relation)
    assert isinstance(certificate, SeriesAtLimit) and len(certificate.orders) == 1
    (order,) = certificate.orders
    for orders in ((), (order, order), (0,)):
        assert refuses(certificate, relation, orders=orders)
    assert not refuses(certificate, relation, orders=(order + 3,))
    both = Relation(Limit((1 + t) ** 2, t, 1, "+-"), S(4))
    assert len(found(DepthLimit(), both).orders) == 2
    assert refuses(found(DepthLimit(), both), both, orders=certificate.orders)
    assert not certificate.check(Relation(log(x), log(x)))
    apart = Relation(Limit(1 / (N * (x - y) + 1), N, oo), S.Zero)
    assumed = found(DepthLimit(nonzero=(x - y,)), apart)
    assert refuses(assumed, apart, nonzero=()) and refuses(assumed, apart, nonzero=(x + y,))


def test_values_at_zero() -> None:
    relation = Relation(AtZero(log(y + sqrt(x)), x), log(y))
    certificate = found(LimitAtZero(), relation)
    assert isinstance(certificate, ContinuousValue)
    # with y = z − 1 the logarithm is not shown to be one of a positive number
    assert refuses(certificate, relation, definitions=((y, z - 1),))
    assert refuses(certificate, Relation(AtZero(log(y + sqrt(x)), x), log(y + sqrt(x))))


def test_equal_summands() -> None:
    relation = Relation(x * Sum(x**j, (j, 1, N)), Sum(x ** (j + 1), (j, 1, N)))
    certificate = found(EqualSummands(), relation)
    assert isinstance(certificate, Summands)
    assert refuses(certificate, relation, certificate=ALIKE.prove(Relation(x, x)))
    assert refuses(certificate, relation, by=ExpLogZeroTest(definitions=((x, y * j),)))
    upside_down = Relation(1 / relation.lhs, 1 / relation.rhs)
    assert found(EqualSummands(), upside_down)
    for other in (
        Relation(1 / relation.lhs, relation.rhs),
        Relation(relation.lhs, Sum(x ** (j + 1), (j, 0, N))),
        Relation(relation.lhs, Sum(x ** (j + 1), (j, 1, n))),
        Relation(Sum(x**j, (j, 1, N), (k, 1, 2)), relation.rhs),
        Relation(relation.lhs**2, relation.rhs**2),
    ):
        assert not certificate.check(other)


def test_sums_put_together() -> None:
    relation = Relation(Sum(1 / j, (j, 1, N)), Sum(1 / (N + 1 - j), (j, 1, N)))
    assert [
        Combined(turned).check(relation) for turned in ((False, True), (True, False), (False, False), (True, True))
    ] == [
        True,
        True,
        False,
        False,
    ]
    assert not Combined((False,)).check(relation) and not Combined((False, True, False)).check(relation)
    assert not Combined((False, True)).check(replace(relation, rhs=relation.rhs + 1))
    assert Combined((False, True)).check(replace(relation, kind="<="))
    assert not Combined((False, True)).check(replace(relation, kind="<"))


def test_combinations_of_relations() -> None:
    by = IdealMembership(relations=(x * y - 1, z - x))
    relation = Relation(x**2 * y + z, 2 * x)
    certificate = found(by, relation)
    assert isinstance(certificate, Combination)
    first, *others = certificate.cofactors
    ((exponents, (top, bottom)), *rest) = first
    for cofactors in (
        (first,),
        (*certificate.cofactors, first),
        certificate.cofactors[::-1],
        ((), *others),
        (((exponents, (top + 1, bottom)), *rest), *others),
        (((exponents, (top, bottom + 1)), *rest), *others),
    ):
        assert refuses(certificate, relation, cofactors=cofactors)
    assert refuses(certificate, relation, argument=replace(by, relations=(x * y - 2, z - x)))
    assert refuses(certificate, relation, argument=replace(by, relations=(x * y - 1,)))
    assert refuses(certificate, relation, form=replace(certificate.form, letters=certificate.form.letters[::-1]))


def test_words_and_rules() -> None:
    Q, C = matrices("Q C")
    by = Rewriting(orthogonal(Q))
    relation = Relation(T(Q) * Q * C + Tr(T(Q) * Q * C), C + Tr(C))
    certificate = found(by, relation)
    assert isinstance(certificate, Rewritten) and certificate.difference is not None
    difference = certificate.difference
    assert refuses(certificate, relation, difference=None)
    assert refuses(certificate, relation, traces=certificate.traces[:-1])
    assert refuses(certificate, relation, traces=tuple(replace(r, rest=()) for r in certificate.traces))
    assert refuses(certificate, relation, difference=replace(difference, uses=()))
    assert refuses(certificate, relation, difference=replace(difference, rest=(((C,), ONE),)))
    (use,) = difference.uses
    for changed in (
        replace(use, rule=1),
        replace(use, rule=2),
        replace(use, rule=-1),
        replace(use, coefficient=S(2)),
        replace(use, left=(C,)),
        replace(use, right=()),
        replace(use, pattern=(Q, T(Q))),
    ):
        assert refuses(certificate, relation, difference=replace(difference, uses=(changed,)))
    assert refuses(certificate, relation, argument=Rewriting())
    assert found(Rewriting(), Relation(Tr(A * B), Tr(B * A))).difference is None


def test_products_over_pairs() -> None:
    relation = Relation(
        van(3 * SIGMA) * det(2 * SIGMA), 3 ** (NUMBER * (NUMBER - 1) / 2) * 2**NUMBER * van(SIGMA) * det(SIGMA)
    )
    certificate = found(PairProducts(), relation)
    assert isinstance(certificate, SameFactors)
    whole = certificate.certificates
    for changed in (whole[:2], (*whole, whole[0]), whole[::-1]):
        assert refuses(certificate, relation, certificates=changed)
    assert refuses(certificate, relation, number=n)


def test_sums_against_deltas() -> None:
    v = IndexedBase("v")
    d = Symbol("d", integer=True, positive=True)
    relation = Relation(Sum(KroneckerDelta(j, k) * v[j], (j, 1, d)), v[k])
    certificate = found(Sifting(), relation)
    assert isinstance(certificate, Sifted)
    assert refuses(certificate, relation, base=0)
    assert refuses(certificate, relation, certificate=ALIKE.prove(Relation(x, x)))
    from_nought = Relation(Sum(KroneckerDelta(j, k) * v[j], (j, 0, d)), v[k])
    assert found(Sifting(base=0), from_nought) and refuses(certificate, from_nought)


def test_digits() -> None:
    fact = as_printed(sqrt(2), "1.41421356237309504880")
    assert fact.relation is not None and WithinHalfAUnit(128).check(fact.relation)
    assert not WithinHalfAUnit(20).check(fact.relation)
    assert not WithinHalfAUnit(128).check(Relation(fact.lhs, fact.rhs, "<="))
    for value, number in ((sqrt(2) + x, "1.4"), (Rational(1, 2), "0"), (Rational(1, 2), "1"), (Rational(-5, 2), "-2")):
        tie = as_printed(value, number).relation
        assert tie is not None and not WithinHalfAUnit(512).check(tie)
    close = as_printed(Rational(1, 2) + Rational(1, 10**50), "1").relation
    assert close is not None and [WithinHalfAUnit(bits).check(close) for bits in (128, 512)] == [False, True]


def test_conditions_of_solvability() -> None:
    a, b, w = symbols("a b w")
    relation = Relation(SOLVABLE, KroneckerDelta(a, b))
    by = Solvability((w * a - b, w - 1), ((w, ONE),), (a, b))
    certificate = found(by, relation)
    assert isinstance(certificate, Equivalence) and len(certificate.certificates) == 3
    for changed in (certificate.certificates[:2], certificate.certificates[::-1], ()):
        assert refuses(certificate, relation, certificates=changed)
    assert refuses(certificate, relation, argument=replace(by, system=(w * a - b, w - 2)))
    assert refuses(certificate, relation, argument=replace(by, solution=((w, S(2)),)))
    assert refuses(certificate, relation, argument=replace(by, parameters=(a,)))
    for other in (
        Relation(SOLVABLE + 1, relation.rhs),
        Relation(SOLVABLE, ONE),
        Relation(SOLVABLE, KroneckerDelta(a, 2 * b)),
        Relation(SOLVABLE, KroneckerDelta(a, w)),
    ):
        assert not certificate.check(other) and not by.proves(other)
    for value in (1 / (a - b), sqrt(a), w, exp(a)):
        assert not replace(by, solution=((w, value),)).proves(relation)
    # it divides by parameters alone
    fraction = Solvability((w * a - b, w - b / a, w - 1), ((w, b / a),), (a, b))
    assert fraction.proves(relation)


# ---------------------------------------------------------------- inequalities


def test_derivatives() -> None:
    relation = Relation(1 + u + u**2 / 2, exp(u), "<=")
    certificate = found(RepeatedDerivative(variable=u), relation)
    assert isinstance(certificate, DerivativeChain)
    assert certificate.order == 2
    assert refuses(certificate, relation, order=0) and refuses(certificate, relation, order=1)
    for changed in ({"multiplier": S.NegativeOne}, {"multiplier": S.Zero}, {"multiplier": 1 - u}, {"variable": r}):
        assert refuses(certificate, relation, **changed)
    assert refuses(certificate, relation, definitions=((u, -x),))
    assert refuses(certificate, Relation(relation.rhs, relation.lhs, "<="))


def test_squares() -> None:
    relation = Relation(2 * r * t, r**2 + t**2, "<=")
    certificate = SumOfSquares(witness=(r - t) ** 2).prove(relation)
    assert isinstance(certificate, Squares) and certificate.check(relation)
    for changed in ({"multiplier": S(2)}, {"multiplier": -ONE}, {"witness": (r + t) ** 2}, {"witness": r**2 + t**2}):
        assert refuses(certificate, relation, **changed)
    assert refuses(certificate, relation, multiplier=S.Zero, witness=S.Zero)
    assert not certificate.check(replace(relation, kind="<")) and not certificate.check(replace(relation, kind="="))
    strict = Relation(2 * r * t, r**2 + t**2 + 1, "<")
    assert Squares(ONE, (r - t) ** 2 + 1).check(strict)


def test_chains() -> None:
    up = RepeatedDerivative(variable=u)
    links = ((Relation(ONE, 1 + u, "<="), up), (Relation(1 + u, exp(u), "<="), up))
    relation = Relation(ONE, exp(u), "<=")
    certificate = found(Transitivity(links=links), relation)
    assert isinstance(certificate, Links) and len(certificate.joints) == 3
    first, second = certificate.links
    for changed in ((first,), (second, first), (), (first, second, second), (first, (second[0], first[1]))):
        assert refuses(certificate, relation, links=changed)
    for joints in (certificate.joints[:2], (*certificate.joints, certificate.joints[0]), ()):
        assert refuses(certificate, relation, joints=joints)
    for kind in ("=", "<"):
        assert refuses(certificate, relation, links=((replace(first[0], kind=kind), first[1]), second))
    # a chain without links leads nowhere
    assert not Links((), ()).check(Relation(ONE, S.Zero, "<="))


def test_slopes_of_a_concave_function() -> None:
    f = Function("f")
    slope = (f(y) - f(x)) / (y - x)
    left, right = Relation(slope, f(x).diff(x), "<="), Relation(f(y).diff(y), slope, "<=")
    by = Concavity(f, x, y)
    for relation, end in ((left, 0), (right, 1)):
        certificate = found(by, relation)
        assert isinstance(certificate, AtEnd) and certificate.end == end
        assert refuses(certificate, relation, end=1 - end)
        assert refuses(certificate, relation, left=y, right=x)
        assert refuses(certificate, relation, function=Function("g"))
        assert not by.proves(Relation(relation.rhs, relation.lhs, "<="))
        assert not by.proves(Relation(2 * relation.lhs, relation.rhs, "<="))
    point = {x: Rational(1), y: Rational(4), f: lambda at: sqrt(at)}
    (ball,) = by.enclose(slope, point)
    assert ball == 1 / S(3) or ball.overlaps(by.enclose(S.One / 3, point)[0])
    (ball,) = by.enclose(f(y).diff(y), point)
    assert ball.overlaps(by.enclose(Rational(1, 4), point)[0])


def test_sums_over_shares() -> None:
    entropy = total(-SHARE * log(SHARE))
    slack = 1 / WIDTH - SHARE
    ranges = (
        (exp(u) / WIDTH, RepeatedDerivative(variable=u, multiplier=WIDTH)),
        (exp(-u) / WIDTH, RepeatedDerivative(variable=u, multiplier=WIDTH * exp(u))),
    )
    relation = Relation(entropy, log(WIDTH), "<=")
    certificate = found(TermByTerm(slack=slack, ranges=ranges), relation)
    assert isinstance(certificate, Terms) and len(certificate.ranges) == 2
    up, down = certificate.ranges
    for changed in ((up,), (down,), (), (down[:2] + up[2:], up[:2] + down[2:])):
        assert refuses(certificate, relation, ranges=changed)
    for other in (S.Zero, -slack, slack + 1, 2 * slack, slack * SHARE, log(SHARE)):
        assert refuses(certificate, relation, slack=other)
    for other in (
        Relation(entropy, log(WIDTH) / 2, "<="),
        Relation(entropy.args[0], log(WIDTH), "<="),
        Relation(Sum(entropy.function, (entropy.limits[0][0], 1, n)), log(WIDTH), "<="),
        Relation(entropy, log(WIDTH) * SHARE, "<="),
        Relation(entropy, 2 * entropy, "<="),
    ):
        assert not certificate.check(other)


def test_cases() -> None:
    relation = Relation(r, Rational(1, 2) + r**2 / 2, "<=")
    cover = Cover("signs", (r,), ONE)

    def prove(case: Relation) -> Squares | None:
        squares = Squares(ONE, (case.rhs - case.lhs).expand())
        return squares if squares.check(case) else None

    certificate = by_cases(relation, cover, prove)
    assert isinstance(certificate, Cases) and certificate.check(relation) and len(certificate.certificates) == 2
    assert refuses(certificate, relation, certificates=certificate.certificates[:1])
    assert refuses(certificate, relation, certificates=())
    for other in (Cover("signs", (r,)), Cover("signs", (t,)), Cover("logarithm", (r,)), Cover("order", (r, t))):
        assert refuses(certificate, relation, cover=other)
    assert by_cases(Relation(r, r**2, "<="), cover, prove) is None
    assert by_cases(relation, Cover("order", (r, t)), prove) is None


def test_inductions() -> None:
    relation = Relation(n, 2**n, "<")
    parts = base_and_step(relation, n)
    assert parts is not None
    base = Squares(ONE, parts[0].rhs)
    step = RepeatedDerivative(variable=next(iter(parts[1].rhs.free_symbols))).prove(parts[1])
    assert step is not None
    certificate = Induction(n, base, step)
    assert certificate.check(relation) and [p.kind for p in parts] == ["<", "<="]
    assert refuses(certificate, relation, symbol=N)
    assert refuses(certificate, relation, base=Squares(ONE, ONE + 1))
    assert refuses(certificate, relation, step=base)
    assert not certificate.check(replace(relation, rhs=2**n - 1))
    assert not certificate.check(replace(relation, kind="="))


def test_squares_of_both_sides() -> None:
    relation = Relation(sqrt(x + y), sqrt(x) + sqrt(y), "<=")
    inner = Relation(x + y, (sqrt(x) + sqrt(y)) ** 2, "<=")
    squares = SumOfSquares(witness=2 * sqrt(x * y)).prove(inner)
    assert squares is not None
    assert Squared(squares).check(relation)
    assert not Squared(squares).check(replace(relation, rhs=-relation.rhs))
    assert not Squared(squares).check(replace(relation, kind="="))
    assert not Squared(squares).check(inner)
    assert Squared(squares).check(replace(relation, lhs=-relation.lhs)), "a negative side is below"
    assert not Squared(Squares(ONE, x)).check(relation)


def test_a_definition_is_put_in_before_anything_is_compared() -> None:
    name = Dummy("name")
    for by, relation in (
        (ExpLogZeroTest(definitions=((name, x**2),)), Relation(sqrt(name), x)),
        (
            Telescoping(definitions=((name, N + 1),), antidifference=lambda i: i),
            Relation(Sum(ONE, (j, 1, N)), name - 1),
        ),
        (
            Antiderivative(definitions=((name, x),), antiderivative=lambda s: s),
            Relation(Integral(ONE, (t, 0, x)), name),
        ),
        (LimitAtZero(definitions=((name, y),)), Relation(AtZero(x + name, x), y)),
        (Rewriting(definitions=((name, x),)), Relation(name * A, x * A)),
    ):
        assert by.proves(relation)
        assert not replace(by, definitions=()).proves(relation)  # type: ignore[type-var]
