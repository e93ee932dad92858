"""A certificate shows nothing once a part of it is changed, and a letter that means two things shows nothing."""

from __future__ import annotations

from dataclasses import replace

from relations import ALIKE, ONE, A, B, N, found, j, k, n, r, refuses, t, x, y, z
from sympy import (
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

from dlnsym.algebra.letters import T, Tr, matrices
from dlnsym.algebra.words import orthogonal
from dlnsym.algebra.zero_test import normal_form
from dlnsym.proofs import (
    Antiderivative,
    DepthLimit,
    ExpLogZeroTest,
    Relation,
    Rewriting,
    Telescoping,
)
from dlnsym.proofs.certificates import Identity
from dlnsym.proofs.methods.antiderivative import Primitive
from dlnsym.proofs.methods.combined_sums import Combined
from dlnsym.proofs.methods.depth_limit import SeriesAtLimit
from dlnsym.proofs.methods.equal_summands import EqualSummands, Summands, summands
from dlnsym.proofs.methods.ideal_membership import Combination, IdealMembership
from dlnsym.proofs.methods.limit_at_zero import AtZero, ContinuousValue, LimitAtZero
from dlnsym.proofs.methods.pair_products import (
    SIGMA,
    PairProducts,
    SameFactors,
    det,
    van,
)
from dlnsym.proofs.methods.pair_products import WIDTH as NUMBER
from dlnsym.proofs.methods.rewriting import Rewritten
from dlnsym.proofs.methods.rounding import WithinHalfAUnit, as_printed
from dlnsym.proofs.methods.sifting import Sifted, Sifting
from dlnsym.proofs.methods.solvability import SOLVABLE, Equivalence, Solvability
from dlnsym.proofs.methods.telescoping import Antidifference

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


def test_what_counts_the_summands_is_no_letter_of_a_factor() -> None:
    """κ Σ 1 is Σ j where κ is what runs in place of j, and nowhere else."""
    plain = summands(Relation(Sum(j, (j, 0, N)), Sum(j, (j, 0, N))), ExpLogZeroTest())
    assert plain is not None
    (counter,) = plain.lhs.free_symbols
    forged = Relation(counter * Sum(ONE, (j, 0, N)), Sum(j, (j, 0, N)))
    certificate = Summands(ExpLogZeroTest(), found(ExpLogZeroTest(), Relation(counter, counter)))
    assert certificate.certificate.check(plain)
    assert not certificate.check(forged) and not EqualSummands().proves(forged)


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
        Relation(w, relation.rhs),
        Relation(SOLVABLE, ONE),
        Relation(SOLVABLE, KroneckerDelta(a, 2 * b)),
        Relation(SOLVABLE, KroneckerDelta(a, w)),
    ):
        assert not certificate.check(other) and not by.proves(other)
    for value in (1 / (a - b), sqrt(a), w, exp(a)):
        assert not replace(by, solution=((w, value),)).proves(relation)
    # a condition on some of the parameters is one on all of them
    assert replace(by, system=(w * a - b, w - 1), parameters=(a, b, Symbol("c"))).proves(relation)
    balls = [
        by.enclose(e, {SOLVABLE: S(n), a: S(2), b: S(3 - n)})[0]
        for n in (0, 1)
        for e in (SOLVABLE, relation.rhs, 2 * a)
    ]
    assert [int(ball.unique_fmpz()) for ball in balls] == [0, 0, 4, 1, 1, 4] and SOLVABLE.is_integer
    # it divides by parameters alone
    fraction = Solvability((w * a - b, w - b / a, w - 1), ((w, b / a),), (a, b))
    assert fraction.proves(relation)
