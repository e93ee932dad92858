"""The kernels of the flow in singular coordinates, in flow time and in logarithms on the rescaled clock.

The forms follow derivations/flow/clocks.py: exponentials of differences of logarithms, so that nothing overflows for small
singular values, and one :class:`Level` where close singular values would cancel.
"""

from __future__ import annotations

from sympy import Expr, Symbol, Tuple, exp, symbols

from derivations.flow import clocks
from derivations.flow.clocks import g_ii, g_il, g_li, y_i, y_l, y_r
from derivations.pairs import ALL
from derivations.spectrum.spectrum import eigenvalue
from derivations.spectrum.spectrum_kernels import ROTATION
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import Level
from dlnsym.codegen.kernel import Form, Kernel

HERE, FLOW = "derivations/flow/clocks.py", "derivations/flow/singular_flow.py"
PAIR, GRADIENTS = (sigma_i, sigma_l), (g_il, g_li)


def _everywhere(form: Expr, *letters: tuple[Symbol, Expr]) -> dict[str, Form]:
    return dict.fromkeys(ALL, Form(form, letters))


# ---------------------------------------------------------------- flow time, Theorem 3.2

SINGULAR_RATE = Kernel(
    "singular_rate",
    (sigma_i, g_ii, N),
    meaning=clocks.singular_rate(sigma_i, g_ii),
    forms=_everywhere(clocks.singular_rate(sigma_i, g_ii)),
    doc="dσ_i/dt in flow time from G_ii, G = U^T ∂E V.",
    source=f"{FLOW}, (3.7)",
)
LEFT_RATE = Kernel(
    "left_rate",
    (*PAIR, *GRADIENTS, N),
    meaning=clocks.left_rate(*PAIR, *GRADIENTS, eigenvalue(*PAIR)),
    forms=_everywhere(ROTATION(*PAIR, N) * (sigma_l * g_il + sigma_i * g_li)),
    doc="Entry (i, l) of U^T dU/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.",
    source=f"{FLOW}, (3.6)",
)
RIGHT_RATE = Kernel(
    "right_rate",
    (*PAIR, *GRADIENTS, N),
    meaning=clocks.right_rate(*PAIR, *GRADIENTS, eigenvalue(*PAIR)),
    forms=_everywhere(ROTATION(*PAIR, N) * (sigma_i * g_il + sigma_l * g_li)),
    doc="Entry (i, l) of V^T dV/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.",
    source=f"{FLOW}, (3.8)",
)

# ---------------------------------------------------------------- logarithms and the clock

CLOCK = Kernel(
    "clock",
    (y_r, N),
    meaning=clocks.clock(y_r),
    forms=_everywhere(exp((2 / N - 1) * y_r)) | dict.fromkeys(("lanes", "jax"), Form(exp((2 / N - 1) * y_r))),
    doc="dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r = 1.",
    source=HERE,
)
_LOG_RATE = -exp((1 - 2 / N) * (y_i - y_r)) * g_ii
LOG_SINGULAR_RATE = Kernel(
    "log_singular_rate",
    (y_i, y_r, g_ii, N),
    meaning=clocks.log_singular_rate(y_i, y_r, g_ii),
    forms=_everywhere(_LOG_RATE) | {"jax": Form(_LOG_RATE)},
    doc="dy_i/dτ for y_i = log σ_i and r = e^{y_r}; y_r = 0 gives the rate in flow time.",
    source=HERE,
)
# With y_i along one axis and y_l along another, exponentials of one logarithm are as many as there are singular values,
# those of a difference as many as pairs.
spread = Symbol("spread", real=True)
growth, root, other = symbols("growth root other", positive=True)
_TURN = 1 / Level(-2 * spread, N)
_LOGS = (y_i, y_l, y_r)
LOG_TURNS = Kernel(
    "log_turns",
    (*_LOGS, *GRADIENTS, N),
    meaning=Tuple(clocks.log_left_rate(*_LOGS, *GRADIENTS), clocks.log_right_rate(*_LOGS, *GRADIENTS)),
    forms=dict.fromkeys(
        (*ALL, "jax"),
        Form(
            Tuple(*(-_TURN * (growth * g + root * other * h) for g, h in ((g_li, g_il), (g_il, g_li)))),
            (
                (spread, y_i - y_l),
                (other, exp(y_l - y_r)),
                (growth, exp((1 - 2 / N) * (y_i - y_r))),
                (root, exp(-2 / N * (y_i - y_r))),
            ),
        ),
    ),
    doc="Entries (i, l) of U^T dU/dτ and V^T dV/dτ from logarithms of singular values, y_i > y_l, also at y_l = −∞; y_r = 0 "
    "gives the rates in flow time; undefined at y_i = y_l.",
    source=HERE,
)

KERNELS = (SINGULAR_RATE, LEFT_RATE, RIGHT_RATE, CLOCK, LOG_SINGULAR_RATE, LOG_TURNS)
