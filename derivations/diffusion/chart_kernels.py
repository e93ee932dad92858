"""What the simulation of Brownian motion and of Langevin's equation takes at two logarithms of singular values.

The coordinate φ = N σ^{1/N} of a singular value measures length.  Matrices are moved in the chart W ↦ U φ V^T, in which
the singular values of Brownian motion are those of a Brownian matrix.  Here is by how much more its singular vectors
turn, how a gradient moves the chart, and the slope of the entropy: from y = log σ, so that no small σ underflows.
"""

from __future__ import annotations

from sympy import Expr, Symbol, Tuple, cosh, exp, log, tanh

from derivations.pairs import ALL
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N
from dlnsym.algebra.functions import Either, SlopeRoot, exprel, sinhc
from dlnsym.codegen.kernel import Form, Kernel

HERE = "derivations/diffusion/chart_kernels.py"
y_i, y_l = LOGS = tuple(Symbol(f"y_{k}", real=True) for k in "il")
s_i, s_l = exp(y_i), exp(y_l)
flat_i, flat_l = N * exp(y_i / N), N * exp(y_l / N)
"""φ."""
eigenvalue_il = eigenvalue(s_i, s_l)

# ---------------------------------------------------------------- letters

ell, tau = Symbol("ell", real=True), Symbol("tau", real=True)
pair = Symbol("pair", positive=True)
"""σ_i^{1/N} σ_l^{1/N}."""
LETTERS = ((ell, (y_i - y_l) / 2), (tau, ell / N), (pair, exp((y_i + y_l) / N)))


def coth_slope(x: Expr) -> Expr:
    """(x coth x − 1)/x², 1/3 at x = 0."""
    return Either(x**2 <= 1, SlopeRoot(x**2, cosh(x), sinhc(x)) / sinhc(x), (x / tanh(x) - 1) / x**2)


def tanh_share(x: Expr) -> Expr:
    """tanh(x)/x, 1 at x = 0."""
    return Either(x**2 <= 1, sinhc(x) / cosh(x), tanh(x) / x)


# ---------------------------------------------------------------- kernels

TURN_EXCESS = Kernel(
    "turn_excess",
    (*LOGS, N),
    meaning=Tuple(
        eigenvalue_il / (s_i - s_l) ** 2 - 1 / (flat_i - flat_l) ** 2,
        eigenvalue_il / (s_i + s_l) ** 2 - 1 / (flat_i + flat_l) ** 2,
    ),
    forms=dict.fromkeys(
        ALL,
        Form(
            Tuple(
                (coth_slope(ell) * sinhc(tau) - SlopeRoot(tau**2, cosh(tau), sinhc(tau)) / N**2)
                / (4 * pair * cosh(tau) * sinhc(tau) ** 2),
                (tanh_share(ell) * cosh(tau) / sinhc(tau) - 1 / N**2) / (4 * pair * cosh(tau) ** 2),
            ),
            LETTERS,
        ),
    ),
    doc="1/p_il and 1/m_il less what they are for a Brownian matrix with the singular values φ: not negative, 0 at depth 1.",
    source=HERE,
)
delta = Symbol("delta", real=True)
CHART_RATES = Kernel(
    "chart_rates",
    (*LOGS, N),
    meaning=Tuple(N * (s_i + s_l) / (flat_i + flat_l), eigenvalue_il / (s_i + s_l)),
    forms=dict.fromkeys(
        ALL,
        Form(
            Tuple(
                (exp(y_i) + exp(y_l)) / (exp(y_i / N) + exp(y_l / N)),
                exp(y_i - y_i / N) * exprel(delta) / (exprel(delta / N) * (exp(y_i / N) + exp(y_l / N))),
            ),
            ((delta, y_l - y_i),),
        ),
    ),
    doc="How −(G_il + G_li) changes φ_i − φ_l of the symmetric part, and −(G_il − G_li) turns the frames; for y_i ≥ y_l.",
    source=HERE,
)
_bend = 2 * ell * (coth_slope(2 * ell) - coth_slope(2 * tau) / N**2)
_spectrum_slope = log(eigenvalue_il).diff(y_i), log(eigenvalue_il).diff(y_l)
ENTROPY_SLOPES = Kernel(
    "entropy_slopes",
    (*LOGS, N),
    meaning=Tuple(_spectrum_slope[0] / (2 * exp(y_i / N)), _spectrum_slope[1] / (2 * exp(y_l / N))),
    forms=dict.fromkeys(
        ALL,
        Form(
            Tuple((1 - 1 / N + _bend) / (2 * exp(y_i / N)), (1 - 1 / N - _bend) / (2 * exp(y_l / N))),
            LETTERS,
        ),
    ),
    doc="The derivatives of ½ log λ_il, what a pair adds to the entropy, by φ_i and by φ_l.",
    source=HERE,
)

KERNELS = (TURN_EXCESS, CHART_RATES, ENTROPY_SLOPES)
