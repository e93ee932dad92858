"""Kernels on whole matrices: the gradient, the frames, the weights, and the flow of derivations/flow/power_flow.py.

A mask comes as a flat sequence of truth values, or of weights, row by row, a depth as an integer; the other arguments
are matrices of the target.
"""

from __future__ import annotations

from sympy import Expr, S, Symbol, exp, log, sqrt, symbols

from derivations.flow import power_flow
from derivations.symbols import N, sigma_i
from dlnsym.algebra.functions import CornerOfExp, Masked, SinhcRoot, SlopeRoot, TraceFree, elementary
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation, T, Tr, matrices

PRECISE = ("mpmath", "arb")
HERE = "derivations/flow/power_flow.py"


def _precise(form: Form) -> dict[str, Form]:
    return dict.fromkeys(PRECISE, form)


def _plain(name: str, args: tuple[Expr, ...], value: Expr, doc: str, source: str) -> Kernel:
    """A kernel that computes its formula as it stands."""
    return Kernel(name, args, value, _precise(Form(value)), doc, source)


W, G, Phi, U, V, D, A, B, P, Q, L, R = matrices("W G Phi U V D A B P Q S T")
mask = Symbol("mask", commutative=False)
share = Symbol("share", positive=True)

GRADIENT = _plain(
    "gradient",
    (W, Phi, mask),
    Masked(mask, W - Phi),
    "∂E of the completion loss.",
    "derivations/layers/loss.py, from (1.10)",
)
FROM_FRAMES = _plain("from_frames", (U, D, V), U * D * T(V), "W = U Σ V^T.", "derivations/volume/jacobian.py, (2.8)")
LAYER_RATE = _plain(
    "layer_rate",
    (A, G, B, N),
    power_flow.layer_rate(A, G, B),
    "dW_j/dt in flow time from A = W_N … W_{j+1}, ∂E at W = A W_j B, and B = W_{j−1} … W_1.",
    "derivations/layers/training.py, (1.4)",
)
# The state itself differs: roots S, T at finite depth, logarithms P, Q at infinite depth.  N times the rate of a root is
# the rate of a logarithm.
_SHARE = "``share`` is N for the roots (W W^T)^{1/N}, (W^T W)^{1/N}, and 1 for the logarithms of W W^T, W^T W at N = ∞."
LEFT_POWER_RATE = _plain(
    "left_power_rate",
    (W, G, share),
    power_flow.left_rate_of_log(W, G) / share,
    f"Rate of what is carried of W W^T. {_SHARE}",
    HERE,
)
RIGHT_POWER_RATE = _plain(
    "right_power_rate",
    (W, G, share),
    power_flow.right_rate_of_log(W, G) / share,
    f"Rate of what is carried of W^T W. {_SHARE}",
    HERE,
)
VELOCITY = _plain(
    "velocity", (L, R, G, N), power_flow.velocity(L, R, G), "dW/dt = −A_{N,W}(∂E) from S, T and ∂E.", HERE
)
VELOCITY_OF_LOGARITHMS = _plain(
    "velocity_of_logarithms",
    (P, Q, G),
    -CornerOfExp(P, G, Q),
    "dW/dt = −A_{∞,W}(∂E) from P, Q and ∂E, at any width.",
    HERE,
)

LOG_SIZE = _plain(
    "log_size",
    (W,),
    log(Tr(T(W) * W)) / 2,
    "log r of the size r = |W|, the Frobenius norm, that sets the clock of derivations/flow/clocks.py.",
    HERE,
)

left, right, mixed = matrices("left right mixed")
mean, square = symbols("mean square", real=True)
even, odd, slope = symbols("even odd slope", real=True)
_WIDTH_TWO = (
    (mean, Tr(P) / 2),
    (left, TraceFree(P)),
    (right, TraceFree(Q)),
    (square, Tr(T(left) * left) / 2),
    (odd, SinhcRoot(square)),
    (even, sqrt(1 + square * odd**2)),
    (slope, SlopeRoot(square, even, odd)),
    (mixed, G * right),
)
_total = (even + odd) * G + odd * (left * G + mixed) + slope * (left * mixed)
_FORM = Form(-exp(mean) / 2 * _total, _WIDTH_TWO)
half_gap = power_flow.half_gap


def _entry(eps_i: Expr, eps_l: Expr) -> Expr:
    """What the form computes for z_il = 1 in the frames, where P^ and Q^ are numbers ±δ."""
    at = {left: eps_i * half_gap, right: eps_l * half_gap, square: half_gap**2, mean: power_flow.mean, G: S.One}
    at[even] = power_flow.even
    for letter in (mixed, odd, slope):
        at[letter] = elementary(dict(_WIDTH_TWO)[letter].subs(at))
    return _FORM.value.subs(at)


_ROOT = dict(_WIDTH_TWO)[even].subs({square: half_gap**2, odd: power_flow.odd})
VELOCITY_OF_LOGARITHMS_TWO = Kernel(
    "velocity_of_logarithms_two",
    (P, Q, G),
    meaning=-CornerOfExp(P, G, Q),
    forms=_precise(_FORM),
    doc="dW/dt = −A_{∞,W}(∂E) from P, Q and ∂E, at width two.",
    source=HERE,
    facts=(
        Fact(Relation(power_flow.even**2, _ROOT**2), ExpLogZeroTest(), text="even, squared: both are positive."),
        *(
            Fact(Relation(-value, _entry(i, l)), ExpLogZeroTest(), text=f"an entry, for the signs {i} and {l} of δ.")
            for i, l, value in power_flow.ENTRIES
        ),
    ),
)

# ---------------------------------------------------------------- eigenvalues of S, T, P, Q and back

root, logarithm = Symbol("root", positive=True), Symbol("logarithm", real=True)


def _scalar(name: str, args: tuple[Expr, ...], value: Expr, doc: str) -> Kernel:
    return Kernel(name, args, value, _precise(Form(value)), doc, HERE)


ROOT_OF_SQUARE = _scalar(
    "root_of_square", (sigma_i, N), power_flow.root_of_square(sigma_i), "σ^{2/N}, an eigenvalue of S and T."
)
LOG_OF_SQUARE = _scalar(
    "log_of_square", (sigma_i,), power_flow.log_of_square(sigma_i), "2 log σ, an eigenvalue of P and Q."
)
FROM_ROOT = _scalar("from_root", (root, N), root ** (N / 2), "σ from an eigenvalue of S or T.")
FROM_LOG = _scalar("from_log", (logarithm,), exp(logarithm / 2), "σ from an eigenvalue of P or Q.")

KERNELS = (
    GRADIENT,
    FROM_FRAMES,
    LAYER_RATE,
    LEFT_POWER_RATE,
    RIGHT_POWER_RATE,
    VELOCITY,
    VELOCITY_OF_LOGARITHMS,
    VELOCITY_OF_LOGARITHMS_TWO,
    LOG_SIZE,
    ROOT_OF_SQUARE,
    LOG_OF_SQUARE,
    FROM_ROOT,
    FROM_LOG,
)
