"""The kernels of the flow in singular coordinates, in logarithms on the rescaled clock, and in angles.

The forms follow derivations/flow/clocks.py: exponentials of differences of logarithms, so that nothing overflows for small
singular values, and one ``expm1`` where close singular values would cancel.  For a pair the logarithm given first
should be the larger one; the value is the same in either order.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Expr, Function, Symbol, Tuple, cos, exp, sin, symbols
from sympy.codegen.cfunctions import expm1

from derivations.flow import clocks
from derivations.flow.angles import (
    W,
    cos_phi,
    cos_theta,
    log_phi_rate,
    log_phi_rate_limit,
    log_theta_rate,
    log_theta_rate_limit,
    sigma_1,
    signed,
    sin_phi,
    sin_theta,
)
from derivations.flow.clocks import y_i, y_l, y_r
from derivations.flow.singular_flow import g_ii, g_il, g_li
from derivations.spectrum.rotation_kernels import ROTATION, ROTATION_LIMIT
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_limit
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import elementary
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import Derivation, ExpLogZeroTest, Relation, Step

ALL = ("numpy", "mpmath", "arb")
HERE = "derivations/flow/clocks.py"
PAIR = (sigma_i, sigma_l)
GRADIENTS = (g_il, g_li)


def _everywhere(form: Form) -> dict[str, Form]:
    return dict.fromkeys(ALL, form)


# ---------------------------------------------------------------- flow time, Theorem 3.2

SINGULAR_RATE = Kernel(
    "singular_rate",
    (sigma_i, g_ii, N),
    meaning=clocks.singular_rate(sigma_i, g_ii),
    forms=_everywhere(Form(clocks.singular_rate(sigma_i, g_ii))),
    doc="dσ_i/dt in flow time from G_ii, G = U^T ∂E V.",
    source="derivations/flow/singular_flow.py, (3.7)",
)
SINGULAR_RATE_LIMIT = Kernel(
    "singular_rate_limit",
    (sigma_i, g_ii),
    meaning=clocks.singular_rate_limit(sigma_i, g_ii),
    forms=_everywhere(Form(clocks.singular_rate_limit(sigma_i, g_ii))),
    doc="dσ_i/dt in flow time at infinite depth.",
    source="derivations/flow/singular_flow.py, (3.7)",
)
_LEFT, _RIGHT = sigma_l * g_il + sigma_i * g_li, sigma_i * g_il + sigma_l * g_li


def _turn(name: str, finite: bool, entries: Expr, meaning: Expr, doc: str, equation: str) -> Kernel:
    factor = ROTATION(*PAIR, N) if finite else ROTATION_LIMIT(*PAIR)
    return Kernel(
        name,
        (*PAIR, *GRADIENTS, N) if finite else (*PAIR, *GRADIENTS),
        meaning=meaning,
        forms=_everywhere(Form(factor * entries)),
        doc=doc,
        source=f"derivations/flow/singular_flow.py, {equation}",
    )


_finite, _infinite = eigenvalue(*PAIR), eigenvalue_limit(*PAIR)
LEFT_RATE = _turn(
    "left_rate",
    True,
    _LEFT,
    clocks.left_rate(*PAIR, *GRADIENTS, _finite),
    "Entry (i, l) of U^T dU/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.",
    "(3.6)",
)
LEFT_RATE_LIMIT = _turn(
    "left_rate_limit",
    False,
    _LEFT,
    clocks.left_rate(*PAIR, *GRADIENTS, _infinite),
    "Entry (i, l) of U^T dU/dt in flow time at infinite depth; undefined at σ_i = σ_l.",
    "(3.6)",
)
RIGHT_RATE = _turn(
    "right_rate",
    True,
    _RIGHT,
    clocks.right_rate(*PAIR, *GRADIENTS, _finite),
    "Entry (i, l) of V^T dV/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.",
    "(3.8)",
)
RIGHT_RATE_LIMIT = _turn(
    "right_rate_limit",
    False,
    _RIGHT,
    clocks.right_rate(*PAIR, *GRADIENTS, _infinite),
    "Entry (i, l) of V^T dV/dt in flow time at infinite depth; undefined at σ_i = σ_l.",
    "(3.8)",
)

# ---------------------------------------------------------------- logarithms and the clock

CLOCK = Kernel(
    "clock",
    (y_r, N),
    meaning=clocks.clock(y_r),
    forms=_everywhere(Form(exp((2 / N - 1) * y_r))),
    doc="dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r = 1.",
    source=HERE,
)
CLOCK_LIMIT = Kernel(
    "clock_limit",
    (y_r,),
    meaning=clocks.clock_limit(y_r),
    forms=_everywhere(Form(exp(-y_r))),
    doc="dt/dτ at infinite depth.",
    source=HERE,
)
LOG_SINGULAR_RATE = Kernel(
    "log_singular_rate",
    (y_i, y_r, g_ii, N),
    meaning=clocks.log_singular_rate(y_i, y_r, g_ii),
    forms=_everywhere(Form(-exp((1 - 2 / N) * (y_i - y_r)) * g_ii)),
    doc="dy_i/dτ for y_i = log σ_i and r = e^{y_r}; y_r = 0 gives the rate in flow time.",
    source=HERE,
)
LOG_SINGULAR_RATE_LIMIT = Kernel(
    "log_singular_rate_limit",
    (y_i, y_r, g_ii),
    meaning=clocks.log_singular_rate_limit(y_i, y_r, g_ii),
    forms=_everywhere(Form(-exp(y_i - y_r) * g_ii)),
    doc="dy_i/dτ at infinite depth; y_r = 0 gives the rate in flow time.",
    source=HERE,
)

spread = Symbol("spread", real=True)
ratio = Symbol("ratio", positive=True)
growth = Symbol("growth", positive=True)
_LETTERS = ((spread, y_i - y_l), (ratio, exp(-spread)))
_FINITE = (*_LETTERS, (growth, exp((1 - 2 / N) * (y_i - y_r))))
_INFINITE = (*_LETTERS, (growth, exp(y_i - y_r)))


def _log_turn(entries: Expr, finite: bool) -> Form:
    """σ_i/r to its power, over −N expm1(−2(y_i − y_l)/N) or 2(y_i − y_l), times the weighted gradient."""
    if finite:
        return Form(-growth * entries / (N * expm1(-2 * spread / N)), _FINITE)
    return Form(growth * entries / (2 * spread), _INFINITE)


_LOGS = (y_i, y_l, y_r)


def _log_kernels(name: str, finite: Expr, infinite: Expr, entries: Expr, doc: str) -> tuple[Kernel, Kernel]:
    return (
        Kernel(
            name,
            (*_LOGS, *GRADIENTS, N),
            meaning=finite,
            forms=_everywhere(_log_turn(entries, True)),
            doc=doc + "; y_r = 0 gives the rate in flow time; undefined at y_i = y_l.",
            source=HERE,
        ),
        Kernel(
            f"{name}_limit",
            (*_LOGS, *GRADIENTS),
            meaning=infinite,
            forms=_everywhere(_log_turn(entries, False)),
            doc=doc + ", at infinite depth; y_r = 0 gives the rate in flow time; undefined at y_i = y_l.",
            source=HERE,
        ),
    )


LOG_LEFT = _log_kernels(
    "log_left_rate",
    clocks.log_left_rate(*_LOGS, *GRADIENTS),
    clocks.log_left_rate_limit(*_LOGS, *GRADIENTS),
    g_li + ratio * g_il,
    "Entry (i, l) of U^T dU/dτ from logarithms of singular values, y_i > y_l",
)
LOG_RIGHT = _log_kernels(
    "log_right_rate",
    clocks.log_right_rate(*_LOGS, *GRADIENTS),
    clocks.log_right_rate_limit(*_LOGS, *GRADIENTS),
    g_il + ratio * g_li,
    "Entry (i, l) of V^T dV/dτ from logarithms of singular values, y_i > y_l",
)


# For all pairs of a matrix at once, with y_i along one axis and y_l along another, exponentials of one logarithm are as
# many as there are singular values, those of a difference as many as pairs.
root, other = symbols("root other", positive=True)


def _both(name: str, left: Kernel, right: Kernel, finite: bool) -> Kernel:
    """Both turns of a pair in one call."""
    letters: tuple[tuple[Symbol, Expr], ...] = ((spread, y_i - y_l), (other, exp(y_l - y_r)))
    if finite:
        letters += ((growth, exp((1 - 2 / N) * (y_i - y_r))), (root, exp(-2 / N * (y_i - y_r))))
        per = -1 / (N * expm1(-2 * spread / N))
        value = Tuple(*(per * (growth * g + root * other * h) for g, h in ((g_li, g_il), (g_il, g_li))))
    else:
        letters += ((growth, exp(y_i - y_r)),)
        per = 1 / (2 * spread)
        value = Tuple(*(per * (growth * g + other * h) for g, h in ((g_li, g_il), (g_il, g_li))))
    return Kernel(
        name,
        left.args,
        meaning=Tuple(left.meaning, right.meaning),
        forms=_everywhere(Form(value, letters)),
        doc=f"({left.name}, {right.name}).",
        source=HERE,
    )


LOG_TURNS = (
    _both("log_turns", LOG_LEFT[0], LOG_RIGHT[0], True),
    _both("log_turns_limit", LOG_LEFT[1], LOG_RIGHT[1], False),
)

# ---------------------------------------------------------------- angles, d = 2

y_1, y_2 = symbols("y_1 y_2", real=True)
h_12, h_21, s = symbols("H_12 H_21 s", real=True)
_ANGLES = (y_1, y_2, y_r, s, h_12, h_21)


def _angle_kernel(name: str, meaning: Expr, call: Expr, finite: bool, doc: str) -> Kernel:
    return Kernel(
        name,
        (*_ANGLES, N) if finite else _ANGLES,
        meaning=meaning,
        forms=_everywhere(Form(call)),
        doc=doc,
        source="derivations/flow/angles.py",
    )


_AT = (y_1, y_2, y_r)
ANGLES = (
    _angle_kernel(
        "log_theta_rate",
        log_theta_rate(*_ANGLES),
        -LOG_LEFT[0](*_AT, s * h_12, h_21, N),
        True,
        "dθ/dτ for W = R(θ) diag(σ_1, s σ_2) R(φ)^T from logarithms of singular values, the sign s of det W and "
        "H = R(θ)^T ∂E R(φ).",
    ),
    _angle_kernel(
        "log_theta_rate_limit",
        log_theta_rate_limit(*_ANGLES),
        -LOG_LEFT[1](*_AT, s * h_12, h_21),
        False,
        "dθ/dτ at infinite depth.",
    ),
    _angle_kernel(
        "log_phi_rate",
        log_phi_rate(*_ANGLES),
        -LOG_RIGHT[0](*_AT, h_12, s * h_21, N),
        True,
        "dφ/dτ for W = R(θ) diag(σ_1, s σ_2) R(φ)^T.",
    ),
    _angle_kernel(
        "log_phi_rate_limit",
        log_phi_rate_limit(*_ANGLES),
        -LOG_RIGHT[1](*_AT, h_12, s * h_21),
        False,
        "dφ/dτ at infinite depth.",
    ),
)

theta, phi = symbols("theta phi", real=True)
varsigma = Symbol("varsigma_2", real=True)
_IN_ANGLES = {cos_theta: cos(theta), sin_theta: sin(theta), cos_phi: cos(phi), sin_phi: sin(phi), signed: varsigma}


def _entry(row: int, column: int) -> Kernel:
    value = W[row, column].expand().xreplace(_IN_ANGLES)
    return Kernel(
        f"from_angles_{row + 1}{column + 1}",
        (sigma_1, varsigma, theta, phi),
        meaning=value,
        forms=_everywhere(Form(value)),
        doc=f"Entry ({row + 1}, {column + 1}) of R(θ) diag(σ_1, ς_2) R(φ)^T.",
        source="derivations/flow/angles.py",
    )


ENTRIES = tuple(_entry(row, column) for row in (0, 1) for column in (0, 1))

KERNELS = (
    SINGULAR_RATE,
    SINGULAR_RATE_LIMIT,
    LEFT_RATE,
    LEFT_RATE_LIMIT,
    RIGHT_RATE,
    RIGHT_RATE_LIMIT,
    CLOCK,
    CLOCK_LIMIT,
    LOG_SINGULAR_RATE,
    LOG_SINGULAR_RATE_LIMIT,
    *LOG_LEFT,
    *LOG_RIGHT,
    *LOG_TURNS,
    *ANGLES,
    *ENTRIES,
)

# ---------------------------------------------------------------- every form equals its formula

_CALLED = {k.name: k for k in (ROTATION, ROTATION_LIMIT, *LOG_LEFT, *LOG_RIGHT)}


def reading(form: Form) -> Expr:
    """What a form computes in exact arithmetic: kernels that it calls stand for their formulas."""

    def read(e: Expr) -> Expr:
        for call in e.atoms(Function):
            called = _CALLED.get(call.func.__name__)
            if called is not None:
                own = dict(zip(called.args, call.args, strict=True))
                e = e.xreplace({call: called.meaning.xreplace(own)})
        return elementary(e)

    return form.unfolded(read)


def equalities() -> Iterator[tuple[str, Expr, Expr]]:
    """(text, formula, form) for every kernel; the forms are the same for all targets."""
    for kernel in KERNELS:
        formula, computed = kernel.meaning, reading(kernel.forms["numpy"])
        if not isinstance(formula, Tuple):
            yield f"{kernel.name} as computed.", formula, computed
            continue
        for part, (own, done) in enumerate(zip(formula, computed, strict=True), 1):
            yield f"{kernel.name}, part {part}, as computed.", own, done


EQUALITIES = tuple(equalities())
STEPS = tuple(Step(text, Relation(formula, computed), ExpLogZeroTest()) for text, formula, computed in EQUALITIES)
DERIVATION = Derivation("flow_kernels", "Forms in which the flow is computed", STEPS, ())

if __name__ == "__main__":
    from dlnsym.proofs.script import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
