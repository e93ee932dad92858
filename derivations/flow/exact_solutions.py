"""Trajectories that are known in closed form, for the loss ½‖W − Φ‖²: what every integrator is compared with.

Where W(0) and Φ have their singular vectors in common, these stay, and each singular value goes its own way: to Lambert's
function at N = ∞, a logistic curve at N = 2, one integral of an explicit function at any depth.  At N = 2 the flow from
any start, of any shape, solves a Riccati equation, and so does the flow on two layers for which
W_2^T W_2 − W_1 W_1^T is λ times the identity.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq
from sympy import Derivative, Expr, Integer, Rational, S, Symbol, exp, log, oo

from derivations.flow.clocks import singular_rate
from derivations.flow.singular_flow import left_entry, right_entry
from derivations.flow.smooth_svd import singular_value
from derivations.layers.training import gradient as gradient_of_layer
from derivations.layers.training import gradient_in_layer
from derivations.points import diagonal, generic, identity, rotation, symmetric_matrix
from derivations.sources import DLN
from derivations.symbols import N
from dlnsym.algebra import written
from dlnsym.proofs import (
    Claim,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Variant,
    matrices,
    orthogonal,
    replace,
    symmetric,
)

scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- one singular value, Φ with the same singular vectors

sigma, start, target = (Symbol(name, positive=True) for name in ("sigma", "sigma_0", "s"))
t = Symbol("t", real=True)
_AT: tuple[dict[Any, Any], ...] = (
    {sigma: Rational(2, 3), target: Rational(7, 5), start: Rational(1, 3), t: Rational(1, 2)},
    {sigma: Rational(9, 4), target: Rational(7, 5), start: Rational(8, 3), t: Rational(1, 2)},
)


def rate(sigma: Expr, target: Expr, depth: Expr = N) -> Expr:
    """dσ/dt = −σ^{2−2/N} (σ − s)."""
    return singular_rate(sigma, sigma - target, depth)


def deviation(sigma: Expr, target: Expr) -> Expr:
    """y = s/σ − 1."""
    return target / sigma - 1


def along(value: Expr, depth: Expr) -> Expr:
    """The rate at which a function of σ changes."""
    return value.diff(sigma) * rate(sigma, target, depth)


U, V, Sigma, Aim = matrices("U V Σ S")
frames = Fact(
    Relation(T(U) * (U * Sigma * T(V) - U * Aim * T(V)) * V, Sigma - Aim),
    Rewriting(orthogonal(U, V)),
    (
        {
            U: rotation(2, 1),
            V: rotation(2, 2),
            Sigma: diagonal((fmpq(7, 2), fmpq(2, 3))),
            Aim: diagonal((fmpq(1, 5), fmpq(4))),
        },
    ),
    text="For W = U Σ V^T and Φ = U S V^T, U^T ∂E V = Σ − S is diagonal: by (3.6) and (3.8) U and V stay, and (3.7) is one "
    "equation for each singular value, dσ/dt = −σ^{2−2/N} (σ − s).",
)
Y = deviation(sigma, target)
rate_of_y = Fact(
    Relation(along(Y, N) / Y, -target * sigma ** (1 - 2 / N)),
    scalars,
    tuple({**at, N: Integer(n)} for at in _AT for n in (1, 2, 5)),
    text="With y = s/σ − 1, d log|y|/dt = −s σ^{1−2/N}, and σ = s/(1 + y): t is the integral of (1 + y)^{1−2/N}/s^{2−2/N} "
    "over log|y|, whose integrand is smooth.",
    wrong=(Variant("the power of N = ∞", Relation(along(Y, N) / Y, -target * sigma)),),
)
lambert = Fact(
    Relation(along(log(target - sigma) - log(sigma) + Y, oo), -(target**2)),
    scalars,
    _AT[:1],
    text="At N = ∞ log|y| + y falls at the rate s²: y e^y = y_0 e^{y_0} e^{−s² t}.",
    wrong=(Variant("the rate s", Relation(along(log(target - sigma) - log(sigma) + Y, oo), -target)),),
)
lambert_above = Fact(
    Relation(along(log(sigma - target) - log(sigma) + Y, oo), -(target**2)),
    scalars,
    _AT[1:],
    text="and so it does for σ > s.",
)
y = Symbol("y", real=True)
branch = Fact(
    Relation((y * exp(y)).diff(y), (1 + y) * exp(y)),
    scalars,
    ({y: Rational(-1, 3)}, {y: Integer(2)}),
    text="y > −1 always, where y e^y rises: y is the principal branch, W_0(y_0 e^{y_0 − s² t}), and σ = s/(1 + y).",
)


def logistic(t: Expr, start: Expr, target: Expr) -> Expr:
    """σ(t) at N = 2."""
    return target * exp(target * t) / (exp(target * t) - 1 + target / start)


logistic_rate = Fact(
    Relation(logistic(t, start, target).diff(t), rate(logistic(t, start, target), target, Integer(2))),
    scalars,
    _AT,
    text="At N = 2 the equation is the logistic one, dσ/dt = σ (s − σ).",
    wrong=(
        Variant(
            "the clock of (1.3)",
            Relation(logistic(t, start, target).diff(t), 2 * rate(logistic(t, start, target), target, Integer(2))),
        ),
    ),
)
logistic_start = Fact(Relation(written.at(logistic(t, start, target), {t: 0}), start), scalars, _AT)
exponential = Fact(
    Relation(
        Derivative(target + (start - target) * exp(-t), t),
        rate(target + (start - target) * exp(-t), target, Integer(1)),
    ),
    scalars,
    _AT,
    text="At N = 1 it is linear.",
)

# ---------------------------------------------------------------- two layers: from (1.4) to a Riccati equation

W1, W2, V1, V2, Phi = matrices(r"W_1 W_2 \dot{W}_1 \dot{W}_2 Φ")
lam = Symbol("lambda", real=True)
dE = W2 * W1 - Phi
GRAM = W1 * T(W1) + T(W2) * W2
on_layers = Rewriting(
    (replace(T(W2), W2, by=W1 * T(W1) + lam * S.One),),
    ((V1, -gradient_in_layer(W2, dE, S.One)), (V2, -gradient_in_layer(S.One, dE, W1))),
)


def _layers(r: fmpq) -> dict[Any, Any]:
    """W_2^T W_2 = W_1 W_1^T + λ by W_1 = ρ R_1, W_2 = r R_2 with r² = ρ² + λ, R_1 and R_2 orthogonal."""
    rho = fmpq(3, 4)
    w1, w2, phi = rotation(2, 3) * rho, rotation(2, 5) * r, generic(2, 4)
    e = w2 * w1 - phi
    return {
        lam: r * r - rho * rho,
        W1: w1,
        W2: w2,
        Phi: phi,
        V1: -(w2.transpose() * e),
        V2: -(e * w1.transpose()),
    }


_LAYERS = (_layers(fmpq(3, 4)), _layers(fmpq(5, 4)))
lower = Fact(
    Relation(T(V1), T(Phi) * W2 - lam / 2 * T(W1) - T(W1) * GRAM / 2),
    on_layers,
    _LAYERS,
    text=(
        "Let W_2^T W_2 − W_1 W_1^T = λ, which (2.2) keeps, Q = [W_1^T; W_2], F = [[−λ/2, Φ^T], [Φ, λ/2]]. Then on the clock of "
        "(1.3) dQ/ds = F Q − ½ Q Q^T Q: its upper block,"
    ),
    wrong=(
        Variant("the other sign of λ", Relation(T(V1), T(Phi) * W2 + lam / 2 * T(W1) - T(W1) * GRAM / 2)),
        Variant("without the half", Relation(T(V1), T(Phi) * W2 - lam / 2 * T(W1) - T(W1) * GRAM)),
    ),
)
upper = Fact(
    Relation(V2, Phi * T(W1) + lam / 2 * W2 - W2 * GRAM / 2),
    on_layers,
    _LAYERS,
    text="and its lower one.",
    wrong=(Variant("the other sign of λ", Relation(V2, Phi * T(W1) - lam / 2 * W2 - W2 * GRAM / 2)),),
)

# ---------------------------------------------------------------- its solution

F, Q, P, DQ, DP = matrices(r"F Q P \dot{Q} \dot{P}")


def riccati(p: Expr, f: Expr) -> Expr:
    """dP/ds = F P + P F − P²."""
    return f * p + p * f - p * p


_F, _Q = symmetric_matrix(2, 1), generic(2, 3)
_HALF = fmpq(1, 2)
_DQ = _F * _Q - _Q * _Q.transpose() * _Q * _HALF
of_q = Rewriting(
    symmetric(F), ((P, Q * T(Q)), (DP, DQ * T(Q) + Q * T(DQ)), (DQ, F * Q - Rational(1, 2) * Q * T(Q) * Q))
)
equation = Fact(
    Relation(DP, riccati(P, F)),
    of_q,
    (
        {
            F: _F,
            Q: _Q,
            P: _Q * _Q.transpose(),
            DQ: _DQ,
            DP: _DQ * _Q.transpose() + _Q * _DQ.transpose(),
        },
    ),
    text="So P = Q Q^T solves dP/ds = F P + P F − P², and W is its lower left block.",
    wrong=(Variant("P² with the factor ½", Relation(DP, F * P + P * F - P * P / 2)),),
)

E, M, K, DE, DM, DK = matrices(r"e^{sF} M K \dot{E} \dot{M} \dot{K}")
C = T(Q) * M * Q
solution = E * Q * K * T(Q) * E
_by_parts = (
    (DK, -K * T(Q) * DM * Q * K),
    (DE, F * E),
    (DM, E * E),
)
of_solution = Rewriting((*symmetric(F, E, K), replace(E, F, by=F * E)), _by_parts)


def _solution_point() -> dict[Any, Any]:
    """E is a polynomial in F, as the exponential is."""
    one = identity(2)
    e = _F * _F + _F * fmpq(1, 3) + one
    m = symmetric_matrix(2, 2)
    k = (one + _Q.transpose() * m * _Q).inv()
    return {
        F: _F,
        Q: _Q,
        E: e,
        M: m,
        K: k,
        DE: _F * e,
        DM: e * e,
        DK: -(k * _Q.transpose() * e * e * _Q * k),
    }


inverse_rate = Fact(
    Relation((1 + C) * DK, -(T(Q) * DM * Q) * K),
    Rewriting(
        (replace(T(Q), M, Q, K, by=S.One - K),),
        _by_parts[:1],
    ),
    (_solution_point(),),
    text="K = (1 + Q_0^T M Q_0)^{-1}, with M = ∫_0^s e^{2Fu} du, has the rate −K Q_0^T (dM/ds) Q_0 K;",
)
solves = Fact(
    Relation(DE * Q * K * T(Q) * E + E * Q * DK * T(Q) * E + E * Q * K * T(Q) * T(DE), riccati(solution, F)),
    of_solution,
    (_solution_point(),),
    text=(
        "with d(e^{sF})/ds = F e^{sF} = e^{sF} F and dM/ds = e^{2sF}, P(s) = e^{sF} Q_0 K Q_0^T e^{sF} solves the equation; at s = 0 "
        "it is Q_0 Q_0^T, and a solution is determined by its start. 1 + Q_0^T M Q_0 is positive for s ≥ 0: the solution is there "
        "for all s ≥ 0. On flow time, twice as slow as s, s = t/2."
    ),
    wrong=(
        Variant(
            "M = ∫ e^{Fu} du",
            Relation(
                DE * Q * K * T(Q) * E - E * Q * K * T(Q) * E * Q * K * T(Q) * E + E * Q * K * T(Q) * T(DE),
                riccati(solution, F),
            ),
        ),
    ),
)
_PRINTED = (
    r"\text{the dynamics of the DLN is determined by an interplay between the Riemannian geometry and the nature of } E"
)
_SCALAR = (frames, left_entry, right_entry, singular_value)

CLAIMS = (
    Claim(
        DLN.at("sec-3.1-exact-singular-values"),
        "identity",
        "The flow of one singular value in closed form",
        _PRINTED,
        "E = ½‖W − Φ‖², W(0) and Φ with their singular vectors in common, any shape; every depth N ≤ ∞",
        (*_SCALAR, rate_of_y, lambert, lambert_above, branch, logistic_rate, logistic_start, exponential),
        note="not in the paper: with y = s/σ − 1, σ = s/(1 + y) and y = W_0(y_0 e^{y_0 − s² t}) at N = ∞ (Lambert's function), "
        "y = y_0 e^{−s t} at N = 2, and an integral of one explicit function at any depth",
    ),
    Claim(
        DLN.at("sec-3.1-exact-riccati"),
        "identity",
        "Two layers solve a Riccati equation",
        _PRINTED,
        "N = 2, E = ½‖W − Φ‖², any shape and rank, any inner width; layers with W_2^T W_2 − W_1 W_1^T = λ, balanced for λ = 0",
        (gradient_of_layer, lower, upper, equation, inverse_rate, solves),
        note="not in the paper: P = [W_1^T; W_2][W_1^T; W_2]^T is e^{sF} Q_0 (1 + Q_0^T ∫_0^s e^{2Fu} du Q_0)^{-1} Q_0^T e^{sF}, whose "
        "lower left block is W; the tests of every integrator, engine and of gradient descent use it",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
