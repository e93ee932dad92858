"""The flow with the roots of W W^T and W^T W, or at infinite depth their logarithms, beside W.

Singular coordinates end where two singular values meet; the flow does not.  With S = (W W^T)^{1/N} and
T = (W^T W)^{1/N} it is polynomial, and with P = log W W^T and Q = log W^T W it is entire: neither knows when singular
values are equal.  The rates of S, T, P and Q take two products of matrices each, and a singular value however small
beside the others keeps all its digits in P and Q.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq, fmpq_mat
from sympy import Derivative, Expr, Integer, Rational, S, Sum, Symbol, cosh, exp, log, oo, sinh, symbols

from derivations.flow.clocks import g_ii, g_il, g_li, left_rate, right_rate, singular_rate
from derivations.flow.singular_flow import diagonal_rate, left_pair, right_pair
from derivations.layers.projection import (
    POWERS_OF_W,
    TAIL,
    WTW,
    WWT,
    carried,
    in_layer,
    induction,
    projected_velocity,
    push_forward,
)
from derivations.layers.training import gradient as gradient_in_layer
from derivations.points import balanced_weights, generic, power, symmetric_matrix
from derivations.sources import DLN
from derivations.spectrum.spectrum import eigenvalue, eigenvalue_at
from derivations.symbols import N, j, sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.algebra.functions import CornerOfPower
from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Telescoping,
    Variant,
    matrices,
    replace,
    symmetric,
    together,
)

# ---------------------------------------------------------------- letters and definitions

W, dE, Z = matrices("W ∂E Z")


def layer_rate(above: Expr, gradient: Expr, below: Expr, depth: Expr = N) -> Expr:
    """(1.4) in flow time: dW_j/dt = −A^T ∂E B^T/N for W = A W_j B."""
    return -(T(above) * gradient * T(below)) / depth


def left_rate_of_log(w: Expr, gradient: Expr) -> Expr:
    """dP/dt for P = log W W^T at infinite depth; N times dS/dt for S = (W W^T)^{1/N} at finite depth."""
    return -(gradient * T(w) + w * T(gradient))


def right_rate_of_log(w: Expr, gradient: Expr) -> Expr:
    """dQ/dt for Q = log W^T W at infinite depth; N times dT/dt for T = (W^T W)^{1/N} at finite depth."""
    return -(T(gradient) * w + T(w) * gradient)


def velocity(left: Expr, right: Expr, gradient: Expr, depth: Expr = N) -> Expr:
    """dW/dt = −A_{N,W}(∂E), with the sum of (1.6) as a block of one matrix power."""
    return -CornerOfPower(left, gradient, right, depth) / depth


# ---------------------------------------------------------------- finite depth, from the outermost weights

W_N, W_1, V_N, V_1, A, B = matrices(r"W_N W_1 \dot{W}_N \dot{W}_1 A B")
DS, DT = matrices(r"\dot{S} \dot{T}")
outer = Rewriting(
    definitions=(
        (DS, V_N * T(W_N) + W_N * T(V_N)),
        (DT, T(V_1) * W_1 + T(W_1) * V_1),
        (V_N, layer_rate(S.One, dE, B)),
        (V_1, layer_rate(A, dE, S.One)),
    )
)
top = Rewriting(outer.rules, (*outer.definitions, (W, W_N * B)))
bottom = Rewriting(outer.rules, (*outer.definitions, (W, A * W_1)))


def _outer_point(depth: int) -> dict[Any, Any]:
    """Balanced weights in exact arithmetic, and the rates of W_N W_N^T and W_1^T W_1 from (1.4) for those two layers."""
    weights = balanced_weights(depth)
    gradient = generic(2, 4)
    below = weights[0]
    for w in weights[1:-1]:
        below = w * below
    above = weights[-1]
    for w in reversed(weights[1:-1]):
        above = above * w
    last = -(gradient * below.transpose()) * fmpq(1, depth)
    first = -(above.transpose() * gradient) * fmpq(1, depth)
    left, right = last * weights[-1].transpose(), first.transpose() * weights[0]
    return {
        N: fmpq(depth),
        dE: gradient,
        W: weights[-1] * below,
        W_N: weights[-1],
        W_1: weights[0],
        B: below,
        A: above,
        DS: left + left.transpose(),
        DT: right + right.transpose(),
    }


_OUTER = tuple(_outer_point(depth) for depth in (2, 3))

left_root = Fact(
    Relation(DS, left_rate_of_log(W, dE) / N),
    top,
    _OUTER,
    text=(
        "S = W_N W_N^T is (W W^T)^{1/N}, and W = W_N B. On flow time, N times slower than (1.3), dW_N/dt = −∂E B^T/N, so "
        "dS/dt = −(∂E W^T + W ∂E^T)/N: B has gone."
    ),
    wrong=(
        Variant("W^T W for W W^T", Relation(DS, right_rate_of_log(W, dE) / N)),
        Variant("the clock of (1.3)", Relation(DS, left_rate_of_log(W, dE))),
    ),
)
right_root = Fact(
    Relation(DT, right_rate_of_log(W, dE) / N),
    bottom,
    _OUTER,
    text="T = W_1^T W_1 is (W^T W)^{1/N}, and W = A W_1; likewise dT/dt = −(∂E^T W + W^T ∂E)/N.",
    wrong=(Variant("W W^T for W^T W", Relation(DT, left_rate_of_log(W, dE) / N)),),
)

# ---------------------------------------------------------------- the sum of (1.6) as a block of a power

n = Symbol("n", integer=True, positive=True)
root_left = WWT(1 / N)
summand = WWT((n - j) / N) * Z * WTW((j - 1) / N)
powers = Rewriting(POWERS_OF_W, name="words in matrices, symbolic N and j")


def _corner_of_power(s: fmpq_mat, z: fmpq_mat, t: fmpq_mat, depth: fmpq) -> fmpq_mat:
    """The block of an actual power."""
    d = s.nrows()
    rows = [[*s.table()[r], *z.table()[r]] for r in range(d)] + [[fmpq(0)] * d + t.table()[r] for r in range(d)]
    table = power(fmpq_mat(2 * d, 2 * d, [x for row in rows for x in row]), depth).table()
    return fmpq_mat(d, d, [table[r][d + c] for r in range(d) for c in range(d)])


L, R, DW = matrices(r"S T \dot{W}")


def _written_out(left: Expr, right: Expr, depth: int) -> Expr:
    """The block of a power as the sum that it is."""
    return sum((left ** (depth - k) * dE * right ** (k - 1) for k in range(1, depth + 1)), S.Zero)


def _velocity(depth: int) -> Fact:
    """dW/dt at one depth: from the layers at the point, from the block in the formula."""
    weights = balanced_weights(depth)
    point = {
        L: weights[-1] * weights[-1].transpose(),
        R: weights[0].transpose() * weights[0],
        dE: generic(2, 4),
        DW: -push_forward(weights, generic(2, 4)) * fmpq(1, depth),
        CornerOfPower: _corner_of_power,
    }
    written_out = (
        (CornerOfPower(a, dE, b, Integer(n)), _written_out(a, b, n))
        for a, b, n in ((L, R, depth), (R, L, depth), (L, R, depth + 1))
    )
    wrong = (
        Variant("S and T exchanged", Relation(DW, velocity(R, L, dE, Integer(depth)))),
        Variant("one power more", Relation(DW, velocity(L, R, dE, Integer(depth + 1)))),
    )
    return Fact(
        Relation(DW, velocity(L, R, dE, Integer(depth))),
        Rewriting(definitions=((DW, -_written_out(L, R, depth) / depth), *written_out)),
        (point,),
        wrong=wrong,
    )


velocities = tuple(_velocity(depth) for depth in (2, 3, 5))
shifted = Fact(
    Relation(root_left * summand, written.at(summand, {n: n + 1})),
    powers,
    tuple(
        {
            N: fmpq(3),
            n: fmpq(2),
            j: fmpq(k),
            Z: generic(2, 4),
            WWT: lambda p: power(symmetric_matrix(2, 1), p * 3),
            WTW: lambda p: power(symmetric_matrix(2, 2), p * 3),
        }
        for k in (1, 2)
    ),
    text=(
        "The upper right block of [[S, Z], [0, T]]^n is X_n with X_1 = Z and X_{n+1} = S X_n + Z T^n. So is "
        "Σ_j S^{n−j} Z T^{j−1}, j = 1 … n: S takes the summand of n to that of n + 1,"
    ),
)

last_summand = Fact(
    Relation(Z * WTW(n / N), written.at(written.at(summand, {n: n + 1}), {j: n + 1})),
    powers,
    (
        {
            N: fmpq(3),
            n: fmpq(2),
            Z: generic(2, 4),
            WTW: lambda p: power(symmetric_matrix(2, 2), p * 3),
            WWT: lambda p: power(symmetric_matrix(2, 1), p * 3),
        },
    ),
    text="and Z T^n is the summand j = n + 1. At n = N the block is N A_{N,W}(Z): some log2 N products replace N of them.",
)


# ---------------------------------------------------------------- infinite depth, for every τ under the integral

# E and E_rest are e^{τP} and e^{(1−τ)P}, F is e^{τQ}.  W Q = P W, so W F = E W, and transposed F W^T = W^T E.
E_, E_rest, F = matrices(r"e^{\tau{P}} e^{(1-\tau){P}} e^{\tau{Q}}")
under_the_integral = Rewriting((*symmetric(E_, E_rest, F), replace(F, T(W), by=T(W) * E_), replace(W, F, by=E_ * W)))
_integrand = -E_rest * dE * F
_W = generic(2, 1)
_LEFT, _RIGHT = _W * _W.transpose(), _W.transpose() * _W
# powers of W W^T and of W^T W are related as their exponentials are
_POWERS = ({W: _W, dE: generic(2, 4), E_: _LEFT, E_rest: _LEFT * _LEFT, F: _RIGHT},)
left_logarithm = Fact(
    Relation(_integrand * T(W), -E_rest * (dE * T(W)) * E_),
    under_the_integral,
    _POWERS,
    text=(
        "At N = ∞, dW/dt = −∫ e^{(1−τ)P} ∂E e^{τQ} dτ, and e^{τQ} W^T = W^T e^{τP}: so (dW/dt) W^T is "
        "−∫ e^{(1−τ)P} ∂E W^T e^{τP} dτ."
    ),
)
mirrored = Fact(
    Relation(W * T(_integrand), -E_ * (W * T(dE)) * E_rest),
    under_the_integral,
    _POWERS,
    text=(
        "Its transpose is −∫ e^{τP} W ∂E^T e^{(1−τ)P} dτ, where τ and 1 − τ may be exchanged. Together d(W W^T)/dt = "
        "∫ e^{(1−τ)P} X e^{τP} dτ with X = −(∂E W^T + W ∂E^T), and W W^T = e^P has the derivative ∫ e^{(1−τ)P} (dP/dt) "
        "e^{τP} dτ. This map of X has the positive eigenvalues λ^∞_il, so it is one to one: dP/dt = −(∂E W^T + W ∂E^T)."
    ),
)

# ---------------------------------------------------------------- the same in singular coordinates, entry by entry

scalars = ExpLogZeroTest()
_PAIR = {
    sigma_i: Rational(7, 2),
    sigma_l: Rational(5, 3),
    g_il: Rational(2, 3),
    g_li: Rational(-4, 5),
    g_ii: Rational(5, 7),
}
_AT_DEPTHS = tuple({**_PAIR, N: Integer(depth)} for depth in (1, 3))
_AT = (_PAIR,)


def root_of_square(sigma: Expr, depth: Expr = N) -> Expr:
    """Eigenvalue of S and T."""
    return sigma ** (2 / depth)


def log_of_square(sigma: Expr) -> Expr:
    """Eigenvalue of P and Q."""
    return 2 * log(sigma)


_left = (sigma_i, sigma_l, g_il, g_li)
_roots = (root_of_square(sigma_i), root_of_square(sigma_l))
_logs = (log_of_square(sigma_i), log_of_square(sigma_l))

in_frames = together(
    (
        "In the frame U, an entry i ≠ l of dS/dt is a^U_il (s_l − s_i) with s_i = σ_i^{2/N}, and U^T (∂E W^T + W ∂E^T) U "
        "has σ_l G_il + σ_i G_li there."
    ),
    (
        Fact(
            Relation(
                left_rate(*_left, eigenvalue(sigma_i, sigma_l)) * (_roots[1] - _roots[0]),
                -(sigma_l * g_il + sigma_i * g_li) / N,
            ),
            scalars,
            _AT_DEPTHS,
            wrong=(
                Variant(
                    "the gradient transposed",
                    Relation(
                        left_rate(*_left, eigenvalue(sigma_i, sigma_l)) * (_roots[1] - _roots[0]),
                        -(sigma_i * g_il + sigma_l * g_li) / N,
                    ),
                ),
            ),
        ),
        Fact(
            Relation(
                right_rate(*_left, eigenvalue(sigma_i, sigma_l)) * (_roots[1] - _roots[0]),
                -(sigma_i * g_il + sigma_l * g_li) / N,
            ),
            scalars,
            _AT_DEPTHS,
        ),
        Fact(
            Relation(
                left_rate(*_left, eigenvalue_at(sigma_i, sigma_l, oo)) * (_logs[1] - _logs[0]),
                -(sigma_l * g_il + sigma_i * g_li),
            ),
            scalars,
            _AT,
        ),
        Fact(
            Relation(
                right_rate(*_left, eigenvalue_at(sigma_i, sigma_l, oo)) * (_logs[1] - _logs[0]),
                -(sigma_i * g_il + sigma_l * g_li),
            ),
            scalars,
            _AT,
        ),
    ),
)
on_the_diagonal = (
    Fact(
        Relation(Derivative(root_of_square(sigma_i), sigma_i) * singular_rate(sigma_i, g_ii), -2 * sigma_i * g_ii / N),
        scalars,
        _AT_DEPTHS,
    ),
    Fact(
        Relation(Derivative(log_of_square(sigma_i), sigma_i) * singular_rate(sigma_i, g_ii, oo), -2 * sigma_i * g_ii),
        scalars,
        _AT,
    ),
)

# ---------------------------------------------------------------- the integral of (1.9) as a block of an exponential

# an identity of polynomials in p_i and q_l that holds for positive ones holds for all
p_i, q_l = symbols("p_i q_l", positive=True)
k = Symbol("k", integer=True)
block_entries = Fact(
    Relation(Sum(p_i**k * q_l ** (n - 1 - k), (k, 0, n - 1)), (p_i**n - q_l**n) / (p_i - q_l)),
    Telescoping(antidifference=lambda m: p_i**m * q_l ** (n - m) / (p_i - q_l)),
    ({p_i: Rational(7, 2), q_l: Rational(5, 3), n: Integer(3)},),
    text=(
        "In the frames U and V the block of [[P, Z], [0, Q]]^n has the entries z_il Σ_k p_i^k q_l^{n−1−k}, which is "
        "z_il (p_i^n − q_l^n)/(p_i − q_l)."
    ),
)

exponential = Fact(
    Relation(
        written.at((exp(p_i) - exp(q_l)) / (p_i - q_l), {p_i: _logs[0], q_l: _logs[1]}),
        eigenvalue_at(sigma_i, sigma_l, oo),
    ),
    scalars,
    _AT,
    text=(
        "Divided by n! and summed, the block of the exponential has z_il (e^{p_i} − e^{q_l})/(p_i − q_l): with "
        "p_i = 2 log σ_i and q_l = 2 log σ_l that is z_il λ^∞_il, so the block is A_{∞,W}(Z); at p_i = q_l by continuity."
    ),
    wrong=(
        Variant(
            "logarithms of σ in place of σ²",
            Relation(
                written.at((exp(p_i) - exp(q_l)) / (p_i - q_l), {p_i: log(sigma_i), q_l: log(sigma_l)}),
                eigenvalue_at(sigma_i, sigma_l, oo),
            ),
        ),
    ),
)

# ---------------------------------------------------------------- width two: one root, one exponential

# P = p_0 + P^, with P^ of trace 0 and eigenvalues ±δ, and likewise Q = p_0 + Q^: e^{τP^} = cosh τδ + P^ sinh(τδ)/δ.
half_gap = Symbol("delta", positive=True)
mean = Symbol("p_0", real=True)
even, odd = cosh(half_gap), sinh(half_gap) / half_gap


def width_two(eps_i: Expr, eps_l: Expr) -> Expr:
    """Entry of e^{p_0} ((c + s) Z + s (P^ Z + Z Q^) + ((c − s)/δ²) P^ Z Q^)/2 over z_il, where P^ and Q^ are ε δ."""
    left, right = eps_i * half_gap, eps_l * half_gap
    slope = (even - odd) / half_gap**2
    return exp(mean) * ((even + odd) + odd * (left + right) + slope * left * right) / 2


eps_i, eps_l = symbols("epsilon_i epsilon_l", real=True)
_GAP: dict[Any, Any] = {half_gap: Rational(2, 3), mean: Rational(-1, 4)}
ENTRIES = (
    (S.One, S.One, exp(mean + half_gap)),
    (S.NegativeOne, S.NegativeOne, exp(mean - half_gap)),
    (S.One, S.NegativeOne, exp(mean) * odd),
    (S.NegativeOne, S.One, exp(mean) * odd),
)
width_two_entries = together(
    (
        "At d = 2, with c = cosh δ and s = sinh(δ)/δ, A_{∞,W}(Z) = e^{p_0} ((c + s) Z + s (P^ Z + Z Q^) + ((c − s)/δ²) "
        "P^ Z Q^)/2, entire in δ² = tr(P^²)/2: its entries in the frames are λ^∞_il z_il, for i = l with "
        "log σ_1 = (p_0 + δ)/2, and for i ≠ l."
    ),
    (
        Fact(Relation(written.at(width_two(eps_i, eps_l), {eps_i: a, eps_l: b}), value), scalars, (_GAP,))
        for a, b, value in ENTRIES
    ),
)

means = Fact(
    Relation(
        written.at(exp(mean + half_gap), {mean: (_logs[0] + _logs[1]) / 2, half_gap: (_logs[0] - _logs[1]) / 2}),
        sigma_i**2,
    ),
    scalars,
    _AT,
)

_OURS = "not printed in the paper: derived for integration"
_ANY = "every width d, every differentiable E, flow time"

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-roots"),
        "identity",
        "The flow with the roots of W W^T and W^T W",
        r"S = (W W^T)^{1/N},\ T = (W^T W)^{1/N}:\quad \dot S = -\tfrac1N (\partial E\, W^T + W \partial E^T),\ \dot T ="
        r" -\tfrac1N (\partial E^T W + W^T \partial E),\ \dot W = -\tfrac1N X,\ \begin{bmatrix} S & \partial E \\ 0 & T"
        r" \end{bmatrix}^N = \begin{bmatrix} S^N & X \\ 0 & T^N \end{bmatrix}",
        "every finite depth N, every rank, " + _ANY + "; the block written out at N = 2, 3, 5",
        (
            gradient_in_layer,
            carried,
            induction,
            *TAIL,
            in_layer,
            projected_velocity,
            left_root,
            right_root,
            shifted,
            last_summand,
            *in_frames,
            *velocities,
            *in_frames[:2],
            on_the_diagonal[0],
        ),
        note=_OURS + "; polynomial in W, S and T, so nothing happens where singular values are equal",
    ),
    Claim(
        DLN.at("sec-3.1-log-matrices"),
        "identity",
        "The flow at infinite depth with the logarithms of W W^T and W^T W",
        r"P = \log W W^T,\ Q = \log W^T W:\quad \dot P = -(\partial E\, W^T + W \partial E^T),\ \dot Q = -(\partial E^T W"
        r" + W^T \partial E),\ \dot W = -X,\ \exp\begin{bmatrix} P & \partial E \\ 0 & Q \end{bmatrix} ="
        r" \begin{bmatrix} e^P & X \\ 0 & e^Q \end{bmatrix}",
        "N = ∞, W in GL(d), " + _ANY + "; the closed form of X at d = 2",
        (
            left_pair,
            right_pair,
            diagonal_rate,
            left_logarithm,
            mirrored,
            block_entries,
            exponential,
            *width_two_entries,
            *in_frames[2:],
            on_the_diagonal[1],
            means,
        ),
        note=_OURS + "; entire in W, P and Q, so nothing happens where singular values are equal",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
