"""Effective rank: Definition 3.3, (3.9), (3.10), its bounds at every width, and its value near rank one.

The entropy is a sum over singular values, and the normalised ones add up to 1; so an inequality between the entropy
and a constant follows from one between single terms, once a multiple of s − 1/d, whose sum is 0, is added.
"""

from __future__ import annotations

from collections.abc import Sequence

from flint import fmpq
from sympy import Derivative, Expr, Integer, Matrix, Rational, S, Sum, Symbol, exp, log, sqrt, symbols

from derivations.executed import gives
from derivations.points import diagonal, rational, rotation
from derivations.sources import CMV, DLN
from derivations.volume.jacobian import Sigma, U, V
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, RepeatedDerivative, Rewriting, T, Variant, orthogonal
from dlnsym.proofs.methods.term_by_term import INDEX as i
from dlnsym.proofs.methods.term_by_term import SHARE as x
from dlnsym.proofs.methods.term_by_term import SHARES as s
from dlnsym.proofs.methods.term_by_term import WIDTH as d
from dlnsym.proofs.methods.term_by_term import TermByTerm

# ---------------------------------------------------------------- definitions


def normalised(values: Sequence[Expr]) -> list[Expr]:
    """(3.9)."""
    total = sum(values, S.Zero)
    return [value / total for value in values]


def effective_rank(values: Sequence[Expr]) -> Expr:
    """(3.10) from singular values."""
    return exp(-sum((s * log(s) for s in normalised(values)), S.Zero))


# ---------------------------------------------------------------- 1 <= r_e <= d

u = Symbol("u", positive=True)
entropy = Sum(-s[i] * log(s[i]), (i, 1, d))


# s in (0, 1] is e^{−u}; s > 0 is e^u/d or e^{−u}/d
at_most_one = TermByTerm(ranges=((exp(-u), RepeatedDerivative(variable=u)),))
above_mean, below_mean = exp(u) / d, exp(-u) / d
gibbs = TermByTerm(
    slack=1 / d - x,
    ranges=(
        (above_mean, RepeatedDerivative(variable=u, multiplier=d)),
        (below_mean, RepeatedDerivative(variable=u, multiplier=d * exp(u))),
    ),
)
_SIMPLEX = tuple(
    {d: Integer(len(values)), s: values}
    for values in (
        (Rational(1, 2), Rational(1, 3), Rational(1, 6)),
        (Rational(1, 4), Rational(1, 4), Rational(1, 4), Rational(1, 4)),
        (Rational(99, 100), Rational(1, 100)),
    )
)
lower = Fact(
    Relation(S.Zero, entropy, "<="),
    at_most_one,
    _SIMPLEX,
    text="Each −s log s with 0 < s <= 1 is >= 0, so the entropy is >= 0 and r_e >= 1.",
    wrong=(Variant("a positive bound", Relation(Rational(1, 10), entropy, "<=")),),
)
upper = Fact(
    Relation(entropy, log(d), "<="),
    gibbs,
    _SIMPLEX,
    text="Gibbs: log z <= z − 1 at z = 1/(d s) gives −s log s <= s log d + 1/d − s; summed over i the right side is log d.",
    wrong=(
        Variant("log(d − 1)", Relation(entropy, log(d - 1), "<=")),
        Variant("half the bound", Relation(entropy, log(d) / 2, "<=")),
    ),
)

# ---------------------------------------------------------------- equality

# d times the difference of the terms at s = e^u/d and at s = e^{−u}/d
gap_above = 1 - exp(u) + u * exp(u)
gap_below = 1 - exp(-u) - u * exp(-u)
_U = tuple({u: value, d: Integer(3)} for value in (Rational(3, 2), Rational(1, 50)))
gaps = tuple(
    Fact(Relation(d * (at * log(d) + 1 / d - at + at * log(at)), gap), ExpLogZeroTest(), _U)
    for at, gap in ((above_mean, gap_above), (below_mean, gap_below))
)
strict = tuple(
    Fact(Relation(bound, gap, "<="), RepeatedDerivative(variable=u, multiplier=clearing), _U)
    for bound, gap, clearing in ((u**2 / 2, gap_above, S.One), (u**2 * exp(-u) / 2, gap_below, exp(u)))
)
share = Symbol("s", positive=True)
lower_term = Fact(Relation(written.at(-share * log(share), {share: exp(-u)}), u * exp(-u)), ExpLogZeroTest(), _U)
uniform = Fact(
    Relation(written.at(exp(-d * share * log(share)), {share: 1 / d}), d),
    ExpLogZeroTest(),
    ({d: Integer(4)},),
    text=(
        "r_e = 1 only if every −s log s = u e^{−u} (s = e^{−u}) is 0, so that one s is 1 and the others 0: rank one, in the "
        "closure of GL(d) for d > 1. r_e = d only if every gap is 0; at s = e^{±u}/d it is at least u² e^{−u}/(2d), so that "
        "every s is 1/d: all singular values equal, and there r_e = d."
    ),
)

# ---------------------------------------------------------------- continuity

# −s log s = u e^{−u} at s = e^{−u}, and 2 e^{−u/2} = 2 √s
vanishing_term = Fact(
    Relation(u * exp(-u), 2 * exp(-u / 2), "<="),
    RepeatedDerivative(variable=u, multiplier=exp(u)),
    ({u: Rational(3, 2)}, {u: Rational(40)}),
    text=(
        "0 <= −s log s <= 2 √s for 0 < s <= 1: with 0 log 0 = 0 the entropy is continuous in the normalised singular values, zeros "
        "included, and these are continuous in W ≠ 0, as singular values move by no more than W does."
    ),
)

# ---------------------------------------------------------------- near rank one, d = 2

ratio = Symbol("x", positive=True)
"""σ_2/σ_1."""
sigma_1 = Symbol("sigma_1", positive=True)
v, m = symbols("v m", positive=True)
"""v = log(1 + x) and m = −log x, the latter >= 0."""


def entropy_of_two(larger: Expr, smaller: Expr) -> Expr:
    return -sum((t * log(t) for t in normalised([larger, smaller])), S.Zero)


of_ratio = Fact(
    Relation(entropy_of_two(sigma_1, ratio * sigma_1), log(1 + ratio) - ratio * log(ratio) / (1 + ratio)),
    ExpLogZeroTest(),
    ({sigma_1: Rational(7, 2), ratio: Rational(1, 30)},),
)
in_letters = v + (1 - exp(-v)) * m
leading = (exp(v) - 1) * (1 + m)
letters = tuple(
    Fact(Relation(a, b), ExpLogZeroTest(), ({ratio: Rational(1, 30)},))
    for a, b in (
        (written.at(in_letters, {v: log(1 + ratio), m: -log(ratio)}), of_ratio.rhs),
        (written.at(leading, {v: log(1 + ratio), m: -log(ratio)}), ratio * (1 - log(ratio))),
    )
)
_VM = ({v: Rational(1, 20), m: Rational(3)}, {v: Rational(1, 3), m: Rational(1)})
in_v = RepeatedDerivative(variable=v, multiplier=S.One)
entropy_above = Fact(
    Relation(in_letters, leading, "<="),
    in_v,
    _VM,
    text=(
        "With x = σ_2/σ_1, m = −log x and q = x(1 + m): log r_e = log(1 + x) + x m/(1 + x) lies between q/(1 + x) and q, "
        "and q = e^{−m}(1 + m) < 1."
    ),
)
entropy_below = Fact(Relation(leading * exp(-v), in_letters, "<="), in_v, _VM)
# 1 + h <= e^h for h = log r_e, and e^q <= 1/(1 − q) for 0 <= q < 1, as 1 − q <= e^{−q}
exponential_below = Fact(Relation(1 + u, exp(u), "<="), RepeatedDerivative(variable=u), ({u: Rational(3, 2)},))
exponential_above = Fact(
    Relation(1 - u, exp(-u), "<="), RepeatedDerivative(variable=u, multiplier=exp(u)), ({u: Rational(1, 2)},)
)


# along the normal of the hyperbola (3.20): x/(1 + x²) = |det W|/‖W‖², and its slope in η
gamma, eta = symbols("gamma eta", positive=True)


def perturbed() -> Matrix:
    """(3.20) moved by (3.22)."""
    step = eta / sqrt(1 + gamma**-4)
    return Matrix([[1, gamma + step / gamma**2], [1 / gamma + step, 1]])


def invariant_ratio(w: Matrix) -> Expr:
    """σ_1σ_2/(σ_1² + σ_2²) for det W < 0, which is where η > 0 leads."""
    return -w.det() / sum((entry**2 for entry in w), S.Zero)


of_invariants = Fact(
    Relation(sigma_1 * (ratio * sigma_1) / (sigma_1**2 + (ratio * sigma_1) ** 2), ratio / (1 + ratio**2)),
    ExpLogZeroTest(),
    ({sigma_1: Rational(7, 2), ratio: Rational(1, 30)},),
)
slope = Fact(
    Relation(
        written.at(Derivative(invariant_ratio(perturbed()), eta), {eta: 0}),
        gamma * sqrt(gamma**4 + 1) / (gamma**2 + 1) ** 2,
    ),
    ExpLogZeroTest(),
    ({gamma: Rational(3, 2)}, {gamma: Rational(1, 5)}),
    text=(
        "At distance η from the hyperbola, σ_1σ_2/(σ_1² + σ_2²) = |det W|/‖W‖² has the slope γ (γ⁴ + 1)^{1/2}/(γ² + 1)² at "
        "η = 0, and with it x."
    ),
)
at_hyperbola = Fact(
    Relation(written.at(invariant_ratio(perturbed()), {eta: 0}), S.Zero), ExpLogZeroTest(), ({gamma: Rational(3, 2)},)
)

# ---------------------------------------------------------------- invertible matrices are dense

eps = Symbol("epsilon", positive=True)
dense = Fact(
    Relation(U * (Sigma + eps) * T(V) - U * Sigma * T(V), eps * U * T(V)),
    Rewriting(orthogonal(U, V)),
    ({U: rotation(2, 1), V: rotation(2, 2), Sigma: diagonal([rational(7, 2), rational(0)]), eps: fmpq(1, 9)},),
    text=(
        "U(Σ + ε)V^T has the singular values σ_i + ε > 0 and differs from UΣV^T by ε U V^T; det is continuous, so GL(d) is "
        "open and dense."
    ),
)

# ---------------------------------------------------------------- executable definitions


_FIRST, _SECOND = symbols("sigma_1 sigma_2", positive=True)
_SIZES = {_FIRST: 3, _SECOND: 1}
NORMALISED = tuple(
    gives(written.at(s, _SIZES), value)
    for s, value in zip(normalised([_FIRST, _SECOND]), (Rational(3, 4), Rational(1, 4)), strict=True)
)

RANK = (
    Fact(
        Relation(written.at(effective_rank([_FIRST, _SECOND]), _SIZES), 4 / Integer(3) ** Rational(3, 4)),
        ExpLogZeroTest(),
        ({},),
        text="At σ = (3, 1).",
    ),
)

_ANY = "every width d, W in GL(d)"
_OURS = "not printed in the paper"

CLAIMS = (
    Claim(
        CMV.at("def-3.3"),
        "definition",
        "Effective rank",
        r"s_i = \frac{\sigma_i}{\sum_i \sigma_i}, \quad r_e(W) = \exp\left(-\sum_i s_i \log(s_i)\right)",
        _ANY,
        note="with 0 log 0 = 0 it extends to every W ≠ 0",
        executes=RANK,
    ),
    Claim(
        CMV.at("3.9"),
        "definition",
        "Normalised singular values",
        r"s_i = \frac{\sigma_i}{\sum_i \sigma_i}",
        _ANY,
        executes=NORMALISED,
    ),
    Claim(
        CMV.at("3.10"),
        "definition",
        "Effective rank from normalised singular values",
        r"r_e(W) = \exp\left(-\sum_i s_i \log(s_i)\right)",
        _ANY,
        executes=RANK,
    ),
    Claim(
        DLN.at("sec-3.1-rank-bounds"),
        "inequality",
        "The effective rank lies between 1 and d",
        r"1 \le r_e(W) \le d, \quad r_e = 1 \iff \operatorname{rank} W = 1, \quad r_e = d \iff \sigma_1 = \dots = \sigma_d",
        "every width d, every W ≠ 0 with 0 log 0 = 0; both equality cases",
        (lower, upper, uniform, *gaps, *strict, lower_term),
        note=_OURS + "; in GL(d), d > 1, the lower bound is strict",
    ),
    Claim(
        DLN.at("sec-3.1-near-rank-one"),
        "inequality",
        "Effective rank near rank one",
        r"x = \tfrac{\sigma_2}{\sigma_1},\ q = x (1 - \log x): \quad 1 + \frac{q}{1 + x} \le r_e \le \frac{1}{1 - q}, \quad"
        r" x = \frac{\gamma \sqrt{\gamma^4 + 1}}{(\gamma^2 + 1)^2}\, \eta + O(\eta^2)",
        "d = 2, 0 < σ_2 < σ_1; the slope at distance η > 0 along (3.22) from the hyperbola (3.20), every γ > 0",
        (
            entropy_above,
            slope,
            of_ratio,
            *letters,
            entropy_below,
            exponential_below,
            exponential_above,
            of_invariants,
            at_hyperbola,
        ),
        note=_OURS
        + "; so r_e = 1 + x − x log x + O(x² log² x): the leading term is −x log x, with x = η/√8 at the corner γ = 1. The two "
        "bounds on the entropy hold for independent v, m > 0, of which v = log(1 + x), m = −log x is a case",
    ),
    Claim(
        CMV.at("sec-3.1-stable"),
        "inequality",
        "The effective rank is continuous",
        r"\text{An appropriate way to quantify the rank of a matrix that is stable under numerical approximations}",
        "every width d, every W ≠ 0 with 0 log 0 = 0",
        (vanishing_term, lower_term),
        note="read as continuity, which the rank lacks; the modulus is that of s log s, so near low rank a change of size δ "
        "moves r_e by as much as δ |log δ|",
    ),
    Claim(
        CMV.at("sec-3.1-dense"),
        "remark",
        "Invertible matrices are open and dense",
        r"GL(d) \text{ is a dense, open subset of } \mathbb{M}_d.",
        "every width d",
        (dense,),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
