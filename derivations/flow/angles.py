"""The flow at width two in rotation angles, for either sign of the determinant.

W = R(θ) diag(σ_1, ς_2) R(φ)^T with rotations R, σ_1 > |ς_2| > 0 and ς_2 = s σ_2, s the sign of det W: the sign of the
second singular vector moves into the signed value ς_2, and two angles replace two orthogonal matrices.
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, Expr, Integer, Matrix, Rational, S, Symbol, exp, symbols

from derivations.flow.clocks import left, left_rate, logarithms, on_clock, right, right_rate, y_i, y_l
from derivations.flow.singular_flow import diagonal_rate, left_pair, right_pair, rotation_factor
from derivations.flow.smooth_svd import against, explicit_point, free_matrix
from derivations.sources import DLN
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, together

# ---------------------------------------------------------------- definitions

sigma_1 = Symbol("sigma_1", positive=True)
signed = Symbol("varsigma_2", real=True)
"""ς_2 = s σ_2, the second singular value with the sign of det W."""

cos_theta, sin_theta, cos_phi, sin_phi = symbols("cos(theta) sin(theta) cos(phi) sin(phi)", real=True)
theta_rate, phi_rate = symbols(r"\dot{\theta} \dot{\phi}", real=True)
J = Matrix([[0, -1], [1, 0]])


def rotation(cosine: Expr, sine: Expr) -> Matrix:
    return Matrix([[cosine, -sine], [sine, cosine]])


R_theta, R_phi = rotation(cos_theta, sin_theta), rotation(cos_phi, sin_phi)
W = R_theta * Matrix.diag(sigma_1, signed) * R_phi.T

# Every angle but π is 2 arctan(p) for a rational parameter p; identities between cosines and sines become identities
# between rational functions, and extend to π by continuity.
p_theta, p_phi = symbols("tan(theta/2) tan(phi/2)", real=True)


def cosine_of(p: Expr) -> Expr:
    return (1 - p**2) / (1 + p**2)


def sine_of(p: Expr) -> Expr:
    return 2 * p / (1 + p**2)


half_angles = ExpLogZeroTest(
    (
        (cos_theta, cosine_of(p_theta)),
        (sin_theta, sine_of(p_theta)),
        (cos_phi, cosine_of(p_phi)),
        (sin_phi, sine_of(p_phi)),
    ),
    name="exact zero test, half angles",
)
H = free_matrix("h", 2)
"""R(θ)^T ∂E R(φ), the gradient in the rotated frames."""

L = Symbol("L_12", real=True)


def theta_velocity(first: Expr, second: Expr, factor: Expr, upper: Expr, lower: Expr) -> Expr:
    """dθ/dt = −L_12 (ς_2 H_12 + σ_1 H_21)."""
    return -factor * (second * upper + first * lower)


def phi_velocity(first: Expr, second: Expr, factor: Expr, upper: Expr, lower: Expr) -> Expr:
    """dφ/dt = −L_12 (σ_1 H_12 + ς_2 H_21)."""
    return -factor * (first * upper + second * lower)


# ---------------------------------------------------------------- from angles to W and back

_AT: dict[Any, Any] = {
    sigma_1: Rational(7, 2),
    p_theta: Rational(1, 3),
    p_phi: Rational(-3, 4),
    theta_rate: Rational(2, 3),
    phi_rate: Rational(-5, 4),
}
_SIGNS = tuple({**_AT, signed: value} for value in (Rational(5, 3), Rational(-5, 3)))

derivative = together(
    "With p = tan(θ/2), θ̇ = 2ṗ/(1 + p²), and d cos θ = −sin θ dθ: so Ṙ(θ) = R(θ) J θ̇ with J = R(π/2).",
    (
        Fact(
            Relation(Derivative(f(p_theta), p_theta), g(p_theta) * 2 / (1 + p_theta**2)),
            ExpLogZeroTest(),
            ({p_theta: Rational(1, 3)},),
        )
        for f, g in ((cosine_of, lambda p: -sine_of(p)), (sine_of, cosine_of))
    ),
)
determinant = Fact(Relation(written.det(W), sigma_1 * signed), half_angles, _SIGNS)
cos_difference = cos_theta * cos_phi + sin_theta * sin_phi
sin_difference = sin_theta * cos_phi - cos_theta * sin_phi
cos_sum = cos_theta * cos_phi - sin_theta * sin_phi
sin_sum = sin_theta * cos_phi + cos_theta * sin_phi
back = together(
    (
        "W_11 + W_22 and W_21 − W_12 are (σ_1 + ς_2) times cosine and sine of θ − φ; W_11 − W_22 and W_21 + W_12 are "
        "(σ_1 − ς_2) times those of θ + φ: moduli and arguments give the coordinates back wherever σ_1 > |ς_2|."
    ),
    (
        Fact(Relation(entries, value), half_angles, _SIGNS)
        for entries, value in (
            (W[0, 0] + W[1, 1], (sigma_1 + signed) * cos_difference),
            (W[1, 0] - W[0, 1], (sigma_1 + signed) * sin_difference),
            (W[0, 0] - W[1, 1], (sigma_1 - signed) * cos_sum),
            (W[1, 0] + W[0, 1], (sigma_1 - signed) * sin_sum),
        )
    ),
)

# ---------------------------------------------------------------- the flow, from Theorem 3.2 and on its own

sigma_2 = Symbol("sigma_2", positive=True)
lam_11, lam_12, lam_22 = (Symbol(f"lambda_{k}", positive=True) for k in ("11", "12", "22"))
_RATES = {
    sigma_1: Rational(7, 2),
    sigma_2: Rational(5, 3),
    lam_11: Rational(3),
    lam_12: Rational(9, 4),
    lam_22: Rational(5, 7),
    **{h: Rational(2 * n + 1, n - 5) for n, h in enumerate(H)},
}


def _from_theorem(sign: Integer) -> tuple[Fact, ...]:
    """U = R(θ), V = R(φ) diag(1, s): a^U_12 = −θ̇, a^V_12 = −s φ̇, G = H diag(1, s)."""
    g_12, g_21, g_22 = symbols("G_12 G_21 G_22", real=True)
    g = {g_12: sign * H[0, 1], g_21: H[1, 0], g_22: sign * H[1, 1]}
    factor = rotation_factor(sigma_1, sigma_2, lam_12)
    pairs = (
        (
            -left_rate(sigma_1, sigma_2, g_12, g_21, lam_12),
            theta_velocity(sigma_1, sign * sigma_2, factor, H[0, 1], H[1, 0]),
        ),
        (
            -sign * right_rate(sigma_1, sigma_2, g_12, g_21, lam_12),
            phi_velocity(sigma_1, sign * sigma_2, factor, H[0, 1], H[1, 0]),
        ),
        (-sign * lam_22 * g_22, -lam_22 * H[1, 1]),
    )
    return tuple(Fact(Relation(written.at(a, g), b), ExpLogZeroTest(), (_RATES,)) for a, b in pairs)


from_theorem = together(
    (
        "U = R(θ) and V = R(φ) diag(1, s) are singular vectors of W, a^U_12 = −θ̇, a^V_12 = −s φ̇, and "
        "U^T ∂E V = H diag(1, s) with H = R(θ)^T ∂E R(φ): Theorem 3.2 becomes θ̇ = −L_12 (ς_2 H_12 + σ_1 H_21), "
        "φ̇ = −L_12 (σ_1 H_12 + ς_2 H_21), σ̇_1 = −λ_11 H_11, ς̇_2 = −λ_22 H_22."
    ),
    (*_from_theorem(S.One), *_from_theorem(S.NegativeOne)),
)
generators = tuple(
    # V̇ = R(φ) J diag(1, s) φ̇ = V (s J) φ̇, so a^V_12 = (s J)_12 φ̇ = −s φ̇
    Fact(
        Relation(
            written.Entry(written.product(Matrix.diag(1, s), J, Matrix.diag(1, s)), 1, 2) * phi_rate, -s * phi_rate
        ),
        ExpLogZeroTest(),
        (_AT,),
    )
    for s in (S.One, S.NegativeOne)
)


def _directly() -> Fact:
    """R(θ)^T Ẇ R(φ) = J θ̇ diag + diag˙ − diag J φ̇ against −λ ∘ H, with no appeal to the theorem."""
    values = Matrix.diag(sigma_1, signed)
    factor = lam_12 / (sigma_1**2 - signed**2)
    turning = (factor, H[0, 1], H[1, 0])
    velocity = (
        J * values * theta_velocity(sigma_1, signed, *turning)
        + Matrix.diag(-lam_11 * H[0, 0], -lam_22 * H[1, 1])
        - values * J * phi_velocity(sigma_1, signed, *turning)
    )
    spectrum = Matrix([[lam_11, lam_12], [lam_12, lam_22]])
    points = tuple(
        {k: v for k, v in (explicit_point(2) | _RATES | {signed: value}).items() if k != sigma_2}
        for value in (Rational(5, 3), Rational(-5, 3))
    )
    return Fact(Relation(against(2, velocity), against(2, -spectrum.multiply_elementwise(H))), ExpLogZeroTest(), points)


directly = _directly()
sum_and_difference = tuple(
    Fact(
        Relation(combined, plain),
        ExpLogZeroTest(((L, lam_12 / (sigma_1**2 - signed**2)),)),
        tuple(
            {
                sigma_1: Rational(7, 2),
                signed: value,
                lam_12: Rational(9, 4),
                H[0, 1]: Rational(2, 3),
                H[1, 0]: Rational(5),
            }
            for value in (Rational(5, 3), Rational(-5, 3))
        ),
    )
    for combined, plain in (
        (
            theta_velocity(sigma_1, signed, L, H[0, 1], H[1, 0]) + phi_velocity(sigma_1, signed, L, H[0, 1], H[1, 0]),
            -lam_12 / (sigma_1 - signed) * (H[0, 1] + H[1, 0]),
        ),
        (
            theta_velocity(sigma_1, signed, L, H[0, 1], H[1, 0]) - phi_velocity(sigma_1, signed, L, H[0, 1], H[1, 0]),
            lam_12 / (sigma_1 + signed) * (H[0, 1] - H[1, 0]),
        ),
    )
)

# ---------------------------------------------------------------- in logarithms, on the rescaled clock

sign = Symbol("s", real=True)
"""The sign of det W, 1 or −1; it does not change along the flow in GL(2)."""


def _logarithmic(s: Integer) -> tuple[Fact, ...]:
    """The weights of H_12 and H_21: s σ_2 and σ_1 over σ_1 are s e^{y_2 − y_1} and 1, and likewise for φ."""
    values = (exp(y_i), s * exp(y_l))
    upper, lower = H[0, 1], H[1, 0]
    point = {y_i: Rational(1, 2), y_l: Rational(-4, 3), upper: Rational(2, 3), lower: Rational(5)}
    factor = exp(-y_i)
    bare = {
        "θ": (theta_velocity(*values, factor, upper, lower), -(lower + exp(y_l - y_i) * (s * upper))),
        # s·s = 1 turns s (s σ_1 H_12 + σ_2 H_21) into σ_1 H_12 + s σ_2 H_21
        "φ": (phi_velocity(*values, factor, upper, lower), -(upper + exp(y_l - y_i) * (s * lower))),
    }
    return tuple(Fact(Relation(a, b), ExpLogZeroTest(), (point,)) for a, b in bare.values())


logarithmic = (*_logarithmic(S.One), *_logarithmic(S.NegativeOne))

_OURS = "not printed in the paper: derived for integration"

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-angles"),
        "identity",
        "The flow at width two in rotation angles",
        r"W = R(\theta) \operatorname{diag}(\sigma_1, \varsigma_2) R(\phi)^T,\ H = R(\theta)^T \partial E R(\phi):\quad"
        r" \dot\theta = -L_{12} (\varsigma_2 H_{12} + \sigma_1 H_{21}),\ \dot\phi = -L_{12} (\sigma_1 H_{12} +"
        r" \varsigma_2 H_{21}),\ \dot\sigma_1 = -\sigma_1^{2\alpha} H_{11},\ \dot\varsigma_2 = -|\varsigma_2|^{2\alpha} H_{22}",
        "d = 2, every depth N ≤ ∞, σ_1 > |ς_2| > 0, either sign of det W, every differentiable E, flow time; on the "
        "rescaled clock in logarithms too",
        (
            left_pair,
            right_pair,
            diagonal_rate,
            *logarithms,
            on_clock,
            left,
            right,
            *derivative,
            *back,
            *from_theorem,
            determinant,
            *generators,
            directly,
            *sum_and_difference,
            *logarithmic,
        ),
        note=_OURS
        + "; d(θ + φ)/dt = −λ_12 (H_12 + H_21)/(σ_1 − ς_2) and d(θ − φ)/dt = λ_12 (H_12 − H_21)/(σ_1 + ς_2): "
        "for det W > 0 only θ + φ is singular at σ_1 = σ_2, for det W < 0 only θ − φ",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
