"""Certificates of inequalities that were changed show nothing, nor do letters and ranges that mean two things."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from relations import ALIKE, ONE, A, B, N, found, j, n, r, refuses, t, u, x, y
from sympy import (
    Dummy,
    Expr,
    Function,
    I,
    Integral,
    KroneckerDelta,
    Max,
    Rational,
    S,
    Sum,
    Symbol,
    exp,
    log,
    sqrt,
    symbols,
)

from dlnsym.algebra.letters import T, Tr
from dlnsym.algebra.words import reduction
from dlnsym.algebra.zero_test import Kind, Letter, NormalForm
from dlnsym.proofs import (
    Antiderivative,
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
from dlnsym.proofs.methods.equal_summands import Summands
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
from dlnsym.proofs.methods.rounding import WithinHalfAUnit
from dlnsym.proofs.methods.sifting import Sifted
from dlnsym.proofs.methods.solvability import SOLVABLE, Solvability
from dlnsym.proofs.methods.squared import Squared
from dlnsym.proofs.methods.sum_of_squares import Squares, SumOfSquares
from dlnsym.proofs.methods.telescoping import Antidifference
from dlnsym.proofs.methods.tensor_components import EveryComponent
from dlnsym.proofs.methods.term_by_term import SHARE, WIDTH, TermByTerm, Terms, covers_shares, total
from dlnsym.proofs.methods.trace_squares import TraceSquares
from dlnsym.proofs.methods.transitivity import Links, Transitivity

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


def test_a_solution_is_of_the_sort_that_its_letters_are() -> None:
    (a, b), where = symbols("a b"), Relation(SOLVABLE, KroneckerDelta(*symbols("a b")))
    any_, real = symbols("w"), symbols("w", real=True)
    assert Solvability((any_**2 + 1, a - b), ((any_, I),), (a, b)).proves(where)
    assert not Solvability((real**2 + 1, a - b), ((real, I),), (a, b)).proves(where)
    # a positive letter is no solution of w + a = 0 for a positive a
    of_positive = Relation(SOLVABLE, KroneckerDelta(x, y))
    for letter, proved in ((real, True), (any_, True), (Symbol("w", positive=True), False)):
        assert Solvability((letter + x, x - y), ((letter, -x),), (x, y)).proves(of_positive) is proved
    positive, whole = Symbol("w", positive=True), Symbol("w", integer=True)
    assert Solvability((positive - x, x - y), ((positive, x),), (x, y)).proves(of_positive)
    assert not Solvability((whole - x, x - y), ((whole, x),), (x, y)).proves(of_positive)


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


# ---------------------------------------------------------------- inequalities


def test_derivatives() -> None:
    relation = Relation(1 + u + u**2 / 2, exp(u), "<=")
    certificate = RepeatedDerivative(variable=u).prove(relation)
    assert isinstance(certificate, DerivativeChain) and certificate.check(relation)
    assert certificate.order == 2
    # both sides are 1 at 0
    assert certificate.check(replace(relation, kind="<")) and not certificate.check(replace(relation, kind="="))
    v = Symbol("v", nonnegative=True)
    from_nought = Relation(1 + v, exp(v), "<=")
    chain = RepeatedDerivative(variable=v).prove(from_nought)
    assert chain is not None and chain.check(from_nought)
    assert not chain.check(replace(from_nought, kind="<"))
    assert chain.check(Relation(Rational(1, 2) + v, exp(v), "<"))
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


def test_a_multiplier_is_defined_wherever_the_gap_is() -> None:
    """Divided by what vanishes, a square that is 0 somewhere would be 1 everywhere."""
    a, b = symbols("a b", real=True)
    square = Relation(S.Zero, (a - b) ** 2, "<")
    assert not Squares(1 / (a - b) ** 2, ONE).check(square)
    assert not SumOfSquares(multiplier=1 / (a - b) ** 2).proves(square)
    away_from_one = Relation(S.Zero, (x - 1) ** 2, "<")
    assert not DerivativeChain(x, 1 / (x - 1) ** 2, 0).check(away_from_one)
    assert not DerivativeChain(x, 1 / (a - b) ** 2, 0).check(Relation(S.Zero, x * (a - b) ** 2, "<"))
    # one that divides by what vanishes nowhere is right, and so is one that does at 0 alone, which x is not
    assert DerivativeChain(x, 1 / (1 + x), 0).check(Relation(S.Zero, x * (1 + x), "<"))
    assert DerivativeChain(x, 1 / x, 0).check(Relation(S.Zero, x * (1 + x), "<"))
    assert Squares(1 / (1 + a**2), ONE).check(Relation(S.Zero, 1 + a**2, "<"))


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
    # of a function with a law of its own concavity is not granted: here it is convex
    convex = Relation(S.Zero, x - y, "<=")
    assert not AtEnd(lambda at: at**2, x, y, 0).check(convex)
    assert not Concavity(lambda at: at**2, x, y).proves(convex)
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


def test_the_counter_of_an_induction_is_no_letter_of_the_gap() -> None:
    """The gap grows by k + 2 − κ and more, which is positive where κ is the counter k; at κ = 6 the gap is negative."""
    parts = base_and_step(Relation(S.Zero, 2**n, "<="), n)
    assert parts is not None
    (counter,) = parts[1].rhs.free_symbols

    def gap(letter: Symbol) -> Expr:
        small = letter**2 / 4 * Sum(Rational(1, 8) ** (j - 1), (j, 1, n))
        return Sum(j, (j, 1, n)) - letter * Sum(S.One, (j, 1, n)) + small

    assert gap(Symbol("c")).subs({n: 5}).doit().subs(Symbol("c"), 6) < 0
    grown = 2 + counter**2 / 4 * Rational(1, 8) ** (counter + 1)
    forged = Induction(n, Squares(ONE, (counter / 2 - 1) ** 2), Squares(ONE, grown))
    assert forged.base.check(Relation(S.Zero, (counter / 2 - 1) ** 2, "<="))
    assert forged.step.check(Relation(S.Zero, grown, "<="))
    assert not forged.check(Relation(S.Zero, gap(counter), "<="))


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


def test_what_cannot_be_read_is_shown_by_no_certificate() -> None:
    """The larger of two complex numbers, a function of no known law, a word that is too long."""
    p, q = symbols("p q")
    f = Function("f")
    long = A**500
    certificates: tuple[Any, ...] = (
        DerivativeChain(u, ONE, 0),
        Squares(ONE, u),
        Terms(S.Zero, ()),
        TraceSquares(((ONE, A),)),
        TraceSquares(((ONE, long),)),
        AtEnd(f, x, y, 0),
        Links((), ()),
        Cases(Cover("signs", (r,)), ()),
        Squared(Squares(ONE, u)),
        Induction(n, Squares(ONE, u), Squares(ONE, u)),
        ContinuousValue(),
        SeriesAtLimit((3,)),
        Primitive(t, t),
        Antidifference(j, S(j)),
        Combined((False,)),
        Sifted(Identity(NormalForm((), ())), 1),
        SameFactors((Identity(NormalForm((), ())),) * 3),
        Summands(ALIKE, Identity(NormalForm((), ()))),
        Rewritten(Rewriting(), reduction(A), ()),
        Rewritten(Rewriting(), None, ()),
        Combination(NormalForm((), ()), (), IdealMembership()),
        EveryComponent(rectangular=False),
        Identity(NormalForm((), ())),
        WithinHalfAUnit(128),
    )
    for certificate in certificates:
        for lhs in (Max(p, q), f(Max(p, q)), long, Tr(long), Sum(Max(p, j), (j, 1, n))):
            for kind in ("=", "<=", "<"):
                assert not certificate.check(Relation(lhs, 2 * lhs, kind))
                assert not certificate.check(Relation(S.Zero, lhs, kind))
