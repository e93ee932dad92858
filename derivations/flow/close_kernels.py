"""The kernels of the flow in logarithmic singular values where singular values may be close, or equal.

With ν = 1/N, r the largest singular value and the coordinate z = ((σ/r)^{2ν} − 1)/(2ν), which is log(σ/r) at N = ∞, the
factor of a pair in derivations/flow/clocks.py is 1/(2 (z_i − z_l)) at every depth: one exponential for each singular
value, none for a pair.  What W sees of a turn of its frames has the factor (σ_i − σ_l)/(z_i − z_l), which stays finite as
σ_l → σ_i; what W does not see has 1/(z_i − z_l), and no limit.
"""

from __future__ import annotations

from collections.abc import Mapping

from sympy import Derivative, Expr, Integer, Rational, Symbol, Tuple, exp, oo, symbols

from derivations.flow import clocks
from derivations.flow.clocks import g_il, g_li, y_i, y_l, y_r
from derivations.pairs import ALL
from derivations.symbols import N
from dlnsym.algebra.functions import Level, elementary, exprel
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation, Variant

HERE = "derivations/flow/close_kernels.py"
COMPUTED = (*ALL, "lanes")


def coordinate(log_sigma: Expr, log_size: Expr, depth: Expr = N) -> Expr:
    """z."""
    found: Expr = elementary(Level(2 * (log_sigma - log_size), depth)) / 2
    return found


def power(log_sigma: Expr, log_size: Expr, depth: Expr = N) -> Expr:
    """p = (σ/r)^{2/N}."""
    return exp(2 / depth * (log_sigma - log_size))


def pull(log_sigma: Expr, log_size: Expr, depth: Expr = N) -> Expr:
    """(σ/r)^{1−2/N}: dy/dτ = −pull G_ii."""
    return -clocks.log_singular_rate(log_sigma, log_size, Integer(1), depth)


# ---------------------------------------------------------------- one singular value

below = Symbol("below", real=True)
share, p = symbols("share p", positive=True)

SINGULAR_SHARES = Kernel(
    "singular_shares",
    (y_i, y_r, N),
    meaning=Tuple(exp(y_i - y_r), coordinate(y_i, y_r), power(y_i, y_r), pull(y_i, y_r)),
    forms=dict.fromkeys(
        ALL,
        Form(
            Tuple(exp(below), below * exprel(2 / N * below), exp(2 / N * below), exp((1 - 2 / N) * below)),
            ((below, y_i - y_r),),
        ),
    )
    | {
        # one exponential less; neither is 0, as those of lanes are held in range
        "lanes": Form(
            Tuple(share, below * exprel(2 / N * below), p, share / p),
            ((below, y_i - y_r), (share, exp(below)), (p, exp(2 / N * below))),
        ),
    },
    doc="(σ_i/r, z_i, (σ_i/r)^{2/N}, (σ_i/r)^{1−2/N}) from logarithms, z = ((σ/r)^{2/N} − 1) N/2; the last one times −G_ii is "
    "d log σ_i/dτ.",
    source=HERE,
)

# ---------------------------------------------------------------- pairs

s_i, s_l, p_i, p_l = symbols("s_i s_l p_i p_l", positive=True)
per_gap, slope = symbols("per_gap slope", real=True)
_COORDINATES = coordinate(y_i, y_r), coordinate(y_l, y_r)
SMALL_GAP = Kernel(
    "small_gap",
    (p_i, p_l, N),
    meaning=_COORDINATES[0] - _COORDINATES[1],
    forms=dict.fromkeys(COMPUTED, Form(N / 2 * (p_i - p_l))),
    where={p_i: power(y_i, y_r), p_l: power(y_l, y_r)},
    doc="z_i − z_l from p = (σ/r)^{2/N}, for small p, of which all z are close to −N/2; finite depths.",
    source=HERE,
    finite_depth=True,
)


def _at(depth: Expr) -> Mapping[Expr, Expr]:
    """What the arguments of the turns are."""
    shares = exp(y_i - y_r), exp(y_l - y_r)
    gap = coordinate(y_i, y_r, depth) - coordinate(y_l, y_r, depth)
    return {s_i: shares[0], s_l: shares[1], per_gap: 1 / gap, slope: (shares[0] - shares[1]) / gap}


def _turns(depth: Expr) -> tuple[Expr, Expr]:
    pair = (y_i, y_l, y_r, g_il, g_li, depth)
    return clocks.log_left_rate(*pair), clocks.log_right_rate(*pair)


_seen, _unseen = (g_il - g_li) * slope / 4, (g_il + g_li) * (s_i + s_l) * per_gap / 4
_FORM = (_unseen - _seen, _unseen + _seen)
_POINT = {
    y_i: Rational(1, 2),
    y_l: Rational(-4, 3),
    y_r: Rational(2, 3),
    g_il: Rational(2, 3),
    g_li: Rational(-4, 5),
}
where_equal = tuple(
    Fact(
        Relation(Derivative(exp(y_i - y_r), y_i) / Derivative(coordinate(y_i, y_r, depth), y_i), pull(y_i, y_r, depth)),
        ExpLogZeroTest(),
        (_POINT | ({} if depth is oo else {N: Integer(3)}),),
        text="As σ_l → σ_i the quotient (σ_i − σ_l)/(r (z_i − z_l)) tends to the derivative of σ/r by z, (σ_i/r)^{1−2/N}.",
        wrong=(Variant("(σ_i/r)^{2/N}", Relation(power(y_i, y_r, depth), pull(y_i, y_r, depth))),),
    )
    for depth in (N, oo)
)
in_the_limit = tuple(
    Fact(
        Relation(form.xreplace(dict(_at(oo))), turn),
        ExpLogZeroTest(),
        (_POINT,),
        text="The same at N = ∞, where z = log(σ/r).",
        wrong=(Variant("the frames exchanged", Relation(other.xreplace(dict(_at(oo))), turn)),),
    )
    for form, other, turn in zip(_FORM, reversed(_FORM), _turns(oo), strict=True)
)
TURNS_BY_GAP = Kernel(
    "turns_by_gap",
    (s_i, s_l, per_gap, slope, g_il, g_li),
    meaning=Tuple(*_turns(N)),
    forms=dict.fromkeys(COMPUTED, Form(Tuple(*_FORM))),
    where=_at(N),
    doc="Entries (i, l) of U^T dU/dτ and V^T dV/dτ from σ_i/r, σ_l/r, 1/(z_i − z_l), (σ_i − σ_l)/(r (z_i − z_l)), G_il and G_li; "
    "W moves by the second quotient alone, which tends to (σ_i/r)^{1−2/N} as σ_l → σ_i.",
    source=HERE,
    facts=(*where_equal, *in_the_limit),
)

KERNELS = (SINGULAR_SHARES, SMALL_GAP, TURNS_BY_GAP)
