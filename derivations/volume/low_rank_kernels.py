"""The kernels for matrices of low rank: the hyperbola of rank-one completions, its neighbourhood, and rank-r volume.

Near the hyperbola the sum and the difference of the singular values are lengths of two vectors, and the determinant is
a product; so nothing cancels at whatever distance, and the smaller singular value is the determinant over the larger.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sympy import Abs, Expr, S, Symbol, log, sqrt
from sympy.codegen.cfunctions import hypot

from derivations.completion import hyperbola
from derivations.completion.hyperbola import P, algebra, phi_1, phi_2, r, s, w_12
from derivations.completion.hyperbola_volume import coefficient
from derivations.symbols import N, sigma_i
from derivations.volume.rank_r_volume import mixed_eigenvalue
from dlnsym.algebra.functions import Exponent, Scaled
from dlnsym.codegen.kernel import Form, Kernel, Letter

HYPERBOLA, BLOWUP = "derivations/completion/hyperbola.py", "derivations/completion/hyperbola_volume.py"
eta = Symbol("eta", real=True)
POINT = (phi_1, phi_2, w_12)
NEAR = (*POINT, eta)
PRODUCT = phi_1 * phi_2


def _lengths(e: Expr) -> Expr:
    return e.replace(hypot, lambda x, y: sqrt(x**2 + y**2))


def _kernel(
    name: str,
    args: tuple[Symbol, ...],
    formula: Expr,
    form: Expr,
    doc: str,
    source: str,
    letters: Sequence[Letter] = (),
    **how: Any,
) -> Kernel:
    """A kernel whose formula is one of the derivation, in its letters r and s, for η of either sign.

    Lengths are taken through ``hypot``, which neither overflows nor underflows; balls need no such care.
    """
    careful = Form(form, tuple(letters))
    plain = Form(_lengths(form), tuple((x, _lengths(e)) for x, e in letters))
    forms = {"numpy": careful, "mpmath": careful, "arb": plain}
    meaning = formula.subs({hyperbola.eta: eta, P: PRODUCT})
    return Kernel(name, args, meaning, forms, doc, source, **how)


# ---------------------------------------------------------------- a point of the hyperbola

# on mantissas, as Φ_1 Φ_2 may be out of range where the quotient is not
_e = tuple(Symbol(f"exponent_{k}", integer=True) for k in range(3))
_m = tuple(Symbol(f"mantissa_{k}", real=True) for k in range(3))
_PARTS = tuple(
    letter for e, m, x in zip(_e, _m, POINT, strict=True) for letter in ((e, Exponent(x)), (m, Scaled(x, -e)))
)
lower_entry = PRODUCT / w_12
LOWER = Kernel(
    "hyperbola_lower",
    POINT,
    meaning=lower_entry,
    forms={
        "numpy": Form(Scaled(_m[0] * _m[1] / _m[2], _e[0] + _e[1] - _e[2]), _PARTS),
        **dict.fromkeys(("mpmath", "arb"), Form(lower_entry)),
    },
    doc="Entry w_21 of the rank-one completion of diag(Φ_1, Φ_2) with the entry w_12; none of the three is 0.",
    source=f"{HYPERBOLA}, (3.19)",
)
lower, radius, span = Symbol("lower", real=True), Symbol("radius", positive=True), Symbol("span", positive=True)
_LOWER = ((lower, LOWER(*POINT)),)
RADIUS = _kernel(
    "hyperbola_radius",
    POINT,
    r,
    hypot(w_12, lower),
    "Distance r of the point (w_12, w_21) of the hyperbola from the origin of that plane.",
    f"{HYPERBOLA}, (3.22)",
    _LOWER,
    squared=True,
    method=algebra,
)
_RADIUS = (*_LOWER, (radius, RADIUS(*POINT)))
SPAN = _kernel(
    "hyperbola_span",
    POINT,
    s,
    hypot(hypot(phi_1, phi_2), radius),
    "The one positive singular value s of a matrix on the hyperbola.",
    f"{HYPERBOLA}, (3.21)",
    _RADIUS,
    squared=True,
    method=algebra,
)
_SPAN = (*_RADIUS, (span, SPAN(*POINT)))
SPEED = _kernel(
    "hyperbola_speed",
    POINT,
    sqrt(sum((x**2 for x in hyperbola.TANGENT), start=S.Zero)),
    hypot(1, lower / w_12),
    "Length of the hyperbola that one unit of w_12 covers.",
    f"{HYPERBOLA}, (3.20)",
    _LOWER,
    squared=True,
    method=algebra,
)

# ---------------------------------------------------------------- at distance η along the unit normal

# (up, down) is the direction of the point, (down, up) the normal; each letter stays in range where the entries do
up, down, step, share = (Symbol(name, real=True) for name in ("up", "down", "step", "share"))
_NEAR = (*_RADIUS, (up, w_12 / radius), (down, lower / radius), (step, eta / radius))
normal = hyperbola.unit_normal(w_12, PRODUCT, r)
MOVED = tuple(
    _kernel(
        f"hyperbola_moved_{position}",
        NEAR,
        entry + eta * component,
        form,
        f"Entry w_{position} at the signed distance η along the unit normal from the point of the hyperbola.",
        f"{HYPERBOLA}, (3.22)",
        _NEAR,
        method=algebra,
    )
    for position, entry, component, form in (
        ("12", w_12, normal[0, 1], w_12 + eta * down),
        ("21", lower_entry, normal[1, 0], lower + eta * up),
    )
)
SUM, DIFFERENCE = (
    _kernel(
        f"hyperbola_{word}",
        NEAR,
        root,
        hypot(phi_1 - sign * phi_2, (w_12 + sign * lower) * (1 + sign * step)),
        f"(‖W‖² {'−' if sign > 0 else '+'} 2 det W)^{{1/2}} at the signed distance η: the {word} of the singular values "
        f"where det W < 0, their {other} where det W > 0.",
        f"{HYPERBOLA}, (3.23)",
        _NEAR,
        squared=True,
        method=algebra,
    )
    for word, other, sign, root in (
        ("sum", "difference", 1, hyperbola.ROOT_OF_SUM),
        ("difference", "sum", -1, hyperbola.ROOT_OF_DIFFERENCE),
    )
)
LARGER = _kernel(
    "hyperbola_larger",
    NEAR,
    hyperbola.LARGER,
    (SUM(*NEAR) + DIFFERENCE(*NEAR)) / 2,
    "Larger singular value at the signed distance η.",
    f"{HYPERBOLA}, (3.23)",
    method=algebra,
)
SMALLER = _kernel(
    "hyperbola_smaller",
    NEAR,
    Abs(hyperbola.SMALLER),
    Abs(eta * (1 + step * up * down) * share),
    "Smaller singular value at the signed distance η, |det W| over the larger one: to full relative precision however "
    "small η is.",
    f"{HYPERBOLA}, (3.23), (3.24)",
    (*_NEAR, (share, radius / LARGER(*NEAR))),
    squared=True,
    method=algebra,
)

# ---------------------------------------------------------------- blow-up of volume

_log_size = 2 * log(span) + log(radius)
pole = Symbol("pole", positive=True)
LOG_BLOWUP = _kernel(
    "log_hyperbola_blowup",
    (*POINT, pole, N),
    log(coefficient(pole, N)),
    log(pole) - (1 - 1 / N) * _log_size,
    "log C where the volume density at a small distance η is, to leading order, C η^{−(N−1)/N} at finite depth, with "
    "the pole N, and C |log η|/η at infinite depth, with the pole 2.",
    f"{BLOWUP}, (3.25)",
    _SPAN,
)

# ---------------------------------------------------------------- rank-r volume

VOLUME_MIXED = _kernel(
    "volume_mixed",
    (sigma_i, N),
    -log(mixed_eigenvalue),
    log(N) - (2 - 2 / N) * log(sigma_i),
    "What a positive singular value adds, for each one that is zero, to the log-density of volume on the matrices of "
    "one rank.",
    "derivations/volume/rank_r_volume.py, (3.34)",
    finite_depth=True,
)

KERNELS = (
    LOWER,
    RADIUS,
    SPAN,
    SPEED,
    *MOVED,
    SUM,
    DIFFERENCE,
    LARGER,
    SMALLER,
    LOG_BLOWUP,
    VOLUME_MIXED,
)
