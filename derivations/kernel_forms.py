"""The forms in which the spectrum, the volume densities and their kin are computed: from (2.9), (2.10), (2.22), (2.25).

The printed quotients are 0/0 at σ_i = σ_l, lose every digit near it, and overflow long before their value does.
Here each is brought into a form that does neither: for floats through ``expm1`` of a logarithm of the ratio, with the
power of the larger singular value taken on its mantissa alone; for balls through sinhc, which has no branch.  Every
form is compared with the formula it stands for by the exact zero test, for every N and for either order of σ_i, σ_l.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sympy import (
    Abs,
    Eq,
    Expr,
    Float,
    Function,
    Max,
    Min,
    Piecewise,
    S,
    Symbol,
    exp,
    factor,
    log,
    sign,
    sinh,
)
from sympy.codegen.cfunctions import exp2, expm1, log1p, log2

from derivations.spectrum import eigenvalue, eigenvalue_limit, eigenvalue_symmetric
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.claims import Derivation, Relation, Scalars, Step
from dlnsym.codegen.functions import (
    Clipped,
    Exponent,
    Nearest,
    ProductError,
    Scaled,
    elementary,
    sinhc,
)
from dlnsym.codegen.kernel import Form, Kernel, Letter, last_branch

HERE = "derivations/kernel_forms.py"
identity = Scalars()

# ---------------------------------------------------------------- letters

PAIR = (sigma_i, sigma_l)
larger = Symbol("larger", nonnegative=True)
smaller = Symbol("smaller", nonnegative=True)
ORDERED = ((larger, Max(*PAIR)), (smaller, Min(*PAIR)))

ell = Symbol("ell", real=True)
exponent = Symbol("exponent", integer=True)
shift = Symbol("shift", integer=True)
mantissa = Symbol("mantissa", positive=True)
log2_square = Symbol("log2_square", real=True)
remainder = Symbol("remainder", real=True)

# ---------------------------------------------------------------- the logarithm of the ratio

# ℓ = 2 log(σ_</σ_>) ≤ 0.  Near 1 a rounded ratio would spoil its logarithm, while the difference is exact; far from 1
# the ratio is harmless until it underflows.
by_difference = 2 * log1p((smaller - larger) / larger)
by_ratio = 2 * log(smaller / larger)
by_logarithms = 2 * log(smaller) - 2 * log(larger)
RATIO_OF_NORMAL_SIZE = Float("1e-300")

LOG_RATIO = Kernel(
    "log_ratio",
    PAIR,
    meaning=2 * log(Min(*PAIR) / Max(*PAIR)),
    forms={
        "numpy": Form(
            Piecewise(
                (by_difference, 2 * smaller > larger),
                (by_ratio, smaller / larger > RATIO_OF_NORMAL_SIZE),
                (by_logarithms, True),
            ),
            ORDERED,
        ),
        "mpmath": Form(
            Piecewise(
                (0, Eq(larger, smaller)),
                (by_difference, 2 * smaller > larger),
                (by_ratio, True),
            ),
            ORDERED,
        ),
        "arb": Form(-2 * Abs(log(sigma_i / sigma_l))),
    },
    doc="ℓ = 2 log(σ_</σ_>) ≤ 0 of the smaller and the larger of two singular values; −inf where one is 0.",
    source=f"{HERE}, of (2.9)",
)
POSITIVE = {larger: sigma_i, smaller: sigma_l}
LOGARITHMS = (
    Step(
        "Write σ_> and σ_< for the larger and the smaller singular value and ℓ = 2 log(σ_</σ_>). Where they are "
        "close, ℓ = 2 log1p((σ_< − σ_>)/σ_>): the difference is exact in floating point when σ_> < 2 σ_<.",
        Relation(2 * log(sigma_l / sigma_i), elementary(by_difference.subs(POSITIVE))),
        identity,
    ),
    Step(
        "Where σ_</σ_> would underflow, ℓ = 2 log σ_< − 2 log σ_>.",
        Relation(2 * log(sigma_l / sigma_i), by_logarithms.subs(POSITIVE)),
        identity,
    ),
)

# ---------------------------------------------------------------- powers of the larger singular value

# σ_> = m·2^e, 2e = qN + r.  A plain power with a rounded exponent loses log(σ) units in the last place.
MANTISSA = (
    (exponent, Exponent(5 * larger / 7)),  # puts the mantissa in [0.7, 1.4), about 1
    (mantissa, Scaled(larger, -exponent)),
    (log2_square, 2 * log2(mantissa)),
    (shift, Nearest(2 * exponent / N)),
    (remainder, 2 * exponent - shift * N),
)
root_power = -(remainder + log2_square) / N
E, Q, K = (Symbol(name, integer=True) for name in ("e", "q", "k"))
m = Symbol("m", positive=True)
_AT_MANTISSA = {
    log2_square: 2 * log(m) / log(2),
    remainder: 2 * E - Q * N,
    exponent: E,
    shift: Q,
}
POWERS = (
    Step(
        "For σ_> = m·2^e and any integers e and q, with r = 2e − qN: "
        "σ_>^{2−2/N} = 2^{2 log2 m − (r + 2 log2 m)/N} · 2^{2e−q}. With q nearest to 2e/N and m near 1 the first "
        "exponent stays below 3/2, so that its rounding costs a unit in the last place or two at any σ_>.",
        Relation(
            (m * 2**E) ** (2 - 2 / N),
            (2 ** (log2_square + root_power)).subs(_AT_MANTISSA) * 2 ** (2 * E - Q),
        ),
        identity,
    ),
    Step(
        "Likewise σ_>^{−2/N} = 2^{−(r + 2 log2 m)/N} · 2^{−q}.",
        Relation((m * 2**E) ** (-2 / N), (2**root_power).subs(_AT_MANTISSA) * 2 ** (-Q)),
        identity,
    ),
)

# ---------------------------------------------------------------- the spectrum


def decay(log_of_ratio: Expr, depth: Expr = N) -> Expr:
    """λ^N_il over σ_>^{2−2/N}, which falls from 1 at σ_i = σ_l (ℓ = 0) to 1/N at σ_< = 0."""
    return expm1(log_of_ratio) / (depth * expm1(log_of_ratio / depth))


def decay_limit(log_of_ratio: Expr) -> Expr:
    """λ^∞_il over σ_>²."""
    return expm1(log_of_ratio) / log_of_ratio


_ELL = 2 * log(sigma_l / sigma_i)
SPECTRUM_STEPS = (
    Step(
        "In ℓ the closed form (2.9) is σ_>^{2−2/N} expm1(ℓ)/(N expm1(ℓ/N)): no difference of close numbers is left.",
        Relation(
            eigenvalue(sigma_i, sigma_l),
            sigma_i ** (2 - 2 / N) * elementary(decay(_ELL)),
        ),
        identity,
    ),
    Step(
        "In the limit (2.10) it is σ_>² expm1(ℓ)/ℓ.",
        Relation(eigenvalue_limit(sigma_i, sigma_l), sigma_i**2 * elementary(decay_limit(_ELL))),
        identity,
    ),
    Step(
        "At N = 1 the operator is the identity: λ = 1, for singular values 0 too.",
        Relation(eigenvalue(sigma_i, sigma_l, S.One), S.One),
        identity,
    ),
    Step(
        "At σ_< = 0 only the summand j = 1 of (2.9) remains: λ^N = σ_>^{2−2/N}/N, and λ^∞ = 0 as N → ∞. At "
        "σ_> = 0 nothing remains for N > 1."
    ),
)

power = Symbol("power", positive=True)
excess = Symbol("excess", real=True)
log_root = Symbol("log_root", real=True)
root_excess = Symbol("root_excess", real=True)
numerator = Symbol("numerator", real=True)
denominator = Symbol("denominator", real=True)
quotient = Symbol("quotient", real=True)
residue = Symbol("residue", real=True)
log_residue = Symbol("log_residue", real=True)
error = Symbol("error", real=True)

# What rounding took from the products, the quotient and ℓ/N, to first order; all of it is 0 in exact arithmetic.
QUOTIENT = (
    (excess, expm1(ell)),
    (log_root, ell / N),
    (root_excess, expm1(log_root)),
    (numerator, power * excess),
    (denominator, N * root_excess),
    (quotient, numerator / denominator),
    (residue, numerator - quotient * denominator),
    (log_residue, ell - N * log_root),
    (
        error,
        residue
        + ProductError(power, excess)
        - ProductError(quotient, denominator)
        - quotient * (ProductError(N, root_excess) + (1 + root_excess) * (log_residue - ProductError(N, log_root))),
    ),
)
CALL = ((ell, LOG_RATIO(*PAIR)),)

SPECTRUM = Kernel(
    "spectrum",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR),
    forms={
        "numpy": Form(
            Scaled(
                Piecewise(
                    (1, Eq(N, 1)),
                    (0, Eq(larger, 0)),
                    (power, Eq(larger, smaller)),
                    (power / N, Eq(smaller, 0)),
                    (quotient + error / denominator, True),
                ),
                2 * exponent - shift,
            ),
            (
                *ORDERED,
                *CALL,
                *MANTISSA,
                (power, exp2(log2_square + root_power)),
                *QUOTIENT,
            ),
        ),
        "mpmath": Form(
            Piecewise(
                (1, Eq(N, 1)),
                (0, Eq(larger, 0)),
                (power, Eq(larger, smaller)),
                (power * decay(ell), True),
            ),
            (*ORDERED, *CALL, (power, larger ** (2 - 2 / N))),
        ),
        "arb": Form(eigenvalue_symmetric(*PAIR)),
    },
    doc="Eigenvalue λ_il of A_{N,W} at finite depth N; singular values may be 0 (for arb they are positive).",
    source="derivations/spectrum.py, (2.9)",
)
SPECTRUM_LIMIT = Kernel(
    "spectrum_limit",
    PAIR,
    meaning=eigenvalue_limit(*PAIR),
    forms={
        "numpy": Form(
            Scaled(
                Piecewise(
                    (0, Eq(larger, 0)),
                    (mantissa**2, Eq(larger, smaller)),
                    (mantissa**2 * decay_limit(ell), True),
                ),
                2 * exponent,
            ),
            (*ORDERED, *CALL, *MANTISSA[:2]),
        ),
        "mpmath": Form(
            Piecewise(
                (0, Eq(larger, 0)),
                (larger**2, Eq(larger, smaller)),
                (larger**2 * decay_limit(ell), True),
            ),
            (*ORDERED, *CALL),
        ),
        "arb": Form(sigma_i * sigma_l * sinhc(log(sigma_i / sigma_l))),
    },
    doc="Eigenvalue λ_il of A_{∞,W}; singular values may be 0 (for arb they are positive).",
    source="derivations/spectrum.py, (2.10)",
)

INVERSE_SPECTRUM = Kernel(
    "inverse_spectrum",
    (*PAIR, N),
    meaning=1 / eigenvalue(*PAIR),
    forms=dict.fromkeys(("numpy", "mpmath", "arb"), Form(1 / SPECTRUM(*PAIR, N))),
    doc="Entry 1/λ_il of the diagonal operator D^N of the metric, for positive singular values.",
    source="derivations/metric.py, (2.17)",
)
INVERSE_SPECTRUM_LIMIT = Kernel(
    "inverse_spectrum_limit",
    PAIR,
    meaning=1 / eigenvalue_limit(*PAIR),
    forms=dict.fromkeys(("numpy", "mpmath", "arb"), Form(1 / SPECTRUM_LIMIT(*PAIR))),
    doc="Entry 1/λ_il of the diagonal operator D^∞ of the metric, for positive singular values.",
    source="derivations/metric.py, (1.14)",
)

# ---------------------------------------------------------------- what turns the singular vectors, (3.5)


def gap(s_i: Expr, s_l: Expr, depth: Expr = N) -> Expr:
    """(σ_i² − σ_l²)/λ^N_il = N (σ_i^{2/N} − σ_l^{2/N}), with the sign of σ_i − σ_l."""
    return depth * (s_i ** (2 / depth) - s_l ** (2 / depth))


def gap_limit(s_i: Expr, s_l: Expr) -> Expr:
    """(σ_i² − σ_l²)/λ^∞_il = 2 log(σ_i/σ_l)."""
    return 2 * log(s_i / s_l)


delta = log(sigma_i / sigma_l)
gap_of_balls = 2 * N * (sigma_i * sigma_l) ** (1 / N) * sinh(delta / N)
GAPS = (
    Step(
        "λ^N/(σ_i² − σ_l²) = 1/(N(σ_i^{2/N} − σ_l^{2/N})): the difference of squares cancels exactly.",
        Relation(eigenvalue(sigma_i, sigma_l) / (sigma_i**2 - sigma_l**2), 1 / gap(*PAIR)),
        identity,
    ),
    Step(
        "At infinite depth it is 1/(2 log(σ_i/σ_l)).",
        Relation(
            eigenvalue_limit(sigma_i, sigma_l) / (sigma_i**2 - sigma_l**2),
            1 / gap_limit(*PAIR),
        ),
        identity,
    ),
    Step(
        "N(σ_i^{2/N} − σ_l^{2/N}) = −N σ_>^{2/N} expm1(ℓ/N) for σ_i = σ_>.",
        Relation(gap(*PAIR), elementary(-N * sigma_i ** (2 / N) * expm1(_ELL / N))),
        identity,
    ),
    Step(
        "The same is 2N (σ_i σ_l)^{1/N} sinh(δ/N), δ = log(σ_i/σ_l), in either order.",
        Relation(gap(*PAIR), gap_of_balls),
        identity,
    ),
)
direction = sign(sigma_i - sigma_l)
ROTATION = Kernel(
    "rotation",
    (*PAIR, N),
    meaning=eigenvalue(*PAIR) / (sigma_i**2 - sigma_l**2),
    forms={
        "numpy": Form(
            Scaled(-direction * exp2(root_power) / (N * expm1(ell / N)), -shift),
            (*ORDERED, *CALL, *MANTISSA),
        ),
        "mpmath": Form(-direction / (N * larger ** (2 / N) * expm1(ell / N)), (*ORDERED, *CALL)),
        "arb": Form(1 / gap_of_balls),
    },
    doc="λ^N_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy).",
    source=f"{HERE}, (3.5)",
)
ROTATION_LIMIT = Kernel(
    "rotation_limit",
    PAIR,
    meaning=eigenvalue_limit(*PAIR) / (sigma_i**2 - sigma_l**2),
    forms={
        **dict.fromkeys(("numpy", "mpmath"), Form(-direction / ell, CALL)),
        "arb": Form(1 / (2 * delta)),
    },
    doc="λ^∞_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy).",
    source=f"{HERE}, (3.5)",
)

# ---------------------------------------------------------------- log-densities of volume

log_decay = Symbol("log_decay", real=True)


def decaying(e: Expr) -> Letter:
    """log of the decay, which is 1 at σ_i = σ_l."""
    return log_decay, Piecewise((0, Eq(larger, smaller)), (log(e), True))


LOG_SPECTRUM = Kernel(
    "log_spectrum",
    (*PAIR, N),
    meaning=log(eigenvalue(*PAIR)),
    forms={
        **dict.fromkeys(
            ("numpy", "mpmath"),
            Form(
                (2 - 2 / N) * log(larger) + log_decay,
                (*ORDERED, *CALL, decaying(decay(ell))),
            ),
        ),
        "arb": Form(log(eigenvalue_symmetric(*PAIR))),
    },
    doc="log λ_il of A_{N,W}, also where λ_il itself is out of range; positive singular values.",
    source=f"{HERE}, of (2.9)",
)
LOG_SPECTRUM_LIMIT = Kernel(
    "log_spectrum_limit",
    PAIR,
    meaning=log(eigenvalue_limit(*PAIR)),
    forms={
        **dict.fromkeys(
            ("numpy", "mpmath"),
            Form(
                2 * log(larger) + log_decay,
                (*ORDERED, *CALL, decaying(decay_limit(ell))),
            ),
        ),
        "arb": Form(log(sigma_i * sigma_l * sinhc(delta))),
    },
    doc="log λ_il of A_{∞,W}, also where λ_il itself is out of range; positive singular values.",
    source=f"{HERE}, of (2.10)",
)

ALL = ("numpy", "mpmath", "arb")
# sqrt(det g) is the product of λ^{-1/2} over all i, l: once for i = l, twice (λ_il = λ_li) for each pair i < l.
VOLUME_SINGLE = Kernel(
    "volume_single",
    (sigma_i, N),
    meaning=-log((sigma_i**2) ** ((N - 1) / N)) / 2,
    forms=dict.fromkeys(ALL, Form(-(1 - 1 / N) * log(sigma_i))),
    doc="What one singular value adds to the log-density of volume, for dW and for dΣ dU dV alike.",
    source=f"{HERE}, (2.25), (1.15)",
)
VOLUME_SINGLE_LIMIT = Kernel(
    "volume_single_limit",
    (sigma_i,),
    meaning=-log(sigma_i**2) / 2,
    forms=dict.fromkeys(ALL, Form(-log(sigma_i))),
    doc="What one singular value adds to the log-density of volume at infinite depth.",
    source=f"{HERE}, (2.22), (1.16)",
)
VOLUME_PAIR = Kernel(
    "volume_pair",
    (*PAIR, N),
    meaning=-log(eigenvalue(*PAIR)),
    forms=dict.fromkeys(ALL, Form(-LOG_SPECTRUM(*PAIR, N))),
    doc="What a pair i < l adds to the log-density of volume with respect to dW.",
    source=f"{HERE}, (2.25)",
)
VOLUME_PAIR_LIMIT = Kernel(
    "volume_pair_limit",
    PAIR,
    meaning=-log(eigenvalue_limit(*PAIR)),
    forms=dict.fromkeys(ALL, Form(-LOG_SPECTRUM_LIMIT(*PAIR))),
    doc="What a pair i < l adds to the log-density of volume with respect to dW at infinite depth.",
    source=f"{HERE}, (2.22)",
)
# Two large logarithms could cancel; one logarithm of the gap cannot, and only what float64 cannot hold is split off.
kept = Symbol("kept", integer=True)
VOLUME_SVD_PAIR = Kernel(
    "volume_svd_pair",
    (*PAIR, N),
    meaning=log(gap(Max(*PAIR), Min(*PAIR))),
    forms={
        "numpy": Form(
            log(Scaled(-N * expm1(ell / N) * exp2(-root_power), kept)) + (shift - kept) * log(2),
            (*ORDERED, *CALL, *MANTISSA, (kept, Clipped(shift, 900))),
        ),
        "mpmath": Form(
            2 * log(larger) / N + log(-N * expm1(ell / N)),
            (*ORDERED, *CALL),
        ),
        "arb": Form(log(2 * N * (sigma_i * sigma_l) ** (1 / N) * sinh(Abs(delta) / N))),
    },
    doc="What a pair i < l adds to the log-density of volume with respect to dΣ dU dV; −inf at σ_i = σ_l.",
    source=f"{HERE}, (1.15)",
)
VOLUME_SVD_PAIR_LIMIT = Kernel(
    "volume_svd_pair_limit",
    PAIR,
    meaning=log(gap_limit(Max(*PAIR), Min(*PAIR))),
    forms={
        **dict.fromkeys(("numpy", "mpmath"), Form(log(-ell), CALL)),
        "arb": Form(log(2 * Abs(delta))),
    },
    doc="What a pair i < l adds to the log-density of volume with respect to dΣ dU dV at infinite depth; "
    "−inf at σ_i = σ_l.",
    source=f"{HERE}, (1.16)",
)
DENSITIES = (
    Step(
        "Changing from dW to dΣ dU dV multiplies by van(Σ²) (Lemma 2.7), that is each pair's 1/λ_il by "
        "σ_i² − σ_l²: what remains is the gap of (1.15)",
        Relation((sigma_i**2 - sigma_l**2) / eigenvalue(*PAIR), gap(*PAIR)),
        identity,
    ),
    Step(
        "and, at infinite depth, that of (1.16).",
        Relation((sigma_i**2 - sigma_l**2) / eigenvalue_limit(*PAIR), gap_limit(*PAIR)),
        identity,
    ),
)

# ---------------------------------------------------------------- effective rank, (3.9)–(3.10)

sigma = Symbol("sigma", nonnegative=True)
total = Symbol("total", positive=True)
entropy = Symbol("entropy", nonnegative=True)
ENTROPY_TERM = Kernel(
    "entropy_term",
    (sigma, total),
    meaning=-sigma / total * log(sigma / total),
    forms={
        **dict.fromkeys(
            ("numpy", "mpmath"),
            Form(Piecewise((0, Eq(sigma / total, 0)), (-sigma / total * log(sigma / total), True))),
        ),
        "arb": Form(-sigma / total * log(sigma / total)),
    },
    doc="−s log s of a normalised singular value s = σ/Σσ, continued by 0 through σ = 0 (for arb σ is positive).",
    source=f"{HERE}, (3.9), (3.10)",
)
EFFECTIVE_RANK = Kernel(
    "effective_rank",
    (entropy,),
    meaning=exp(entropy),
    forms=dict.fromkeys(ALL, Form(exp(entropy))),
    doc="Effective rank from the entropy Σ −s log s.",
    source=f"{HERE}, (3.10)",
)

# ---------------------------------------------------------------- the loss, (1.10)

w, target, mask = (Symbol(name, real=True) for name in ("w", "target", "mask"))
loss_entry = (mask * (target - w)) ** 2 / 2
LOSS_ENTRY = Kernel(
    "loss_entry",
    (w, target, mask),
    meaning=loss_entry,
    forms=dict.fromkeys(ALL, Form(loss_entry)),
    doc="What one matrix entry adds to the loss E_B(W).",
    source=f"{HERE}, (1.10)",
)
GRADIENT_ENTRY = Kernel(
    "gradient_entry",
    (w, target, mask),
    meaning=loss_entry.diff(w),
    forms=dict.fromkeys(ALL, Form(factor(loss_entry.diff(w)))),
    doc="Derivative of the loss E_B(W) by one matrix entry.",
    source=f"{HERE}, from (1.10) by differentiation",
)

KERNELS = (
    LOG_RATIO,
    SPECTRUM,
    SPECTRUM_LIMIT,
    INVERSE_SPECTRUM,
    INVERSE_SPECTRUM_LIMIT,
    ROTATION,
    ROTATION_LIMIT,
    LOG_SPECTRUM,
    LOG_SPECTRUM_LIMIT,
    VOLUME_SINGLE,
    VOLUME_SINGLE_LIMIT,
    VOLUME_PAIR,
    VOLUME_PAIR_LIMIT,
    VOLUME_SVD_PAIR,
    VOLUME_SVD_PAIR_LIMIT,
    ENTROPY_TERM,
    EFFECTIVE_RANK,
    LOSS_ENTRY,
    GRADIENT_ENTRY,
)

# ---------------------------------------------------------------- every form equals its formula

_BY_NAME = {kernel.name: kernel for kernel in KERNELS}
_FALLING: dict[Expr, Expr] = {
    Max(*PAIR): sigma_i,
    Min(*PAIR): sigma_l,
    sign(sigma_i - sigma_l): S.One,
    Abs(delta): delta,
}
_RISING: dict[Expr, Expr] = {
    Max(*PAIR): sigma_l,
    Min(*PAIR): sigma_i,
    sign(sigma_i - sigma_l): S.NegativeOne,
    Abs(delta): -delta,
}


@cache
def reading(name: str, target_name: str, rising: bool) -> Expr:
    """What a kernel computes for singular values in one order, off its special cases, in exact arithmetic.

    Exponents, shifts and what is kept of them become free integers: the form has to be right whatever they are.
    """
    order = _RISING if rising else _FALLING

    def read(e: Expr) -> Expr:
        e = last_branch(e).xreplace(order)
        e = e.replace(Exponent, lambda _: E).replace(Nearest, lambda _: Q)
        e = e.replace(Clipped, lambda *_: K)
        for call in e.atoms(Function):
            inner = _BY_NAME.get(call.func.__name__)
            if inner is not None:
                own = dict(zip(inner.args, call.args, strict=True))
                e = e.xreplace({call: reading(inner.name, target_name, rising).xreplace(own)})
        return elementary(e)

    return _BY_NAME[name].forms[target_name].unfolded(read)


def equalities() -> Iterator[tuple[str, Expr, Expr]]:
    """(text, formula, form) for every kernel, every target and either order of the singular values."""
    seen: set[tuple[Expr, Expr]] = set()
    for kernel in KERNELS:
        for target_name in kernel.forms:
            for words, rising in (("σ_i > σ_l", False), ("σ_i < σ_l", True)):
                formula = kernel.meaning.xreplace(_RISING if rising else _FALLING)
                computed = reading(kernel.name, target_name, rising)
                # two logarithms are equal when their arguments are
                if isinstance(formula, log):
                    formula, computed = exp(formula), exp(computed)
                elif isinstance(-formula, log):
                    formula, computed = exp(-formula), exp(-computed)
                if (formula, computed) in seen:
                    continue
                seen.add((formula, computed))
                text = f"{kernel.name} as computed with {target_name}, for {words}."
                yield text, formula, computed


EQUALITIES = tuple(equalities())
FORMS = tuple(Step(text, Relation(formula, computed), identity) for text, formula, computed in EQUALITIES)

STEPS = (*LOGARITHMS, *SPECTRUM_STEPS, *POWERS, *GAPS, *DENSITIES, *FORMS)
DERIVATION = Derivation("kernel_forms", "Forms in which the formulas are computed", STEPS, ())

if __name__ == "__main__":
    from dlnsym.cli import print_derivation

    raise SystemExit(not print_derivation(DERIVATION))
