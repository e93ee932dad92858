"""Brownian motion for the metric g^N, and Langevin's equation, in singular coordinates.

W = U Σ V^T moves by dσ_i and by the turns a = (U^T dU)_il and b = (V^T dV)_il of pairs.  In φ_i = N σ_i^{1/N} the metric
is Σ dφ_i² + Σ_{i<l} p_il ((a + b)/√2)² + m_il ((a − b)/√2)² with factors that depend on φ alone.  So the Laplacian is a
sum of squares of the fields ∂/∂φ_i and of the left-invariant fields of the turns, which have no divergence, and of
the slope of log √det g along φ.
"""

from __future__ import annotations

from typing import Any

from flint import fmpq_mat
from sympy import Derivative, Expr, Integer, Matrix, Rational, Symbol, exp, log, oo, sqrt, symbols

from derivations.entropy.fibre_volume import balance, fibre, product
from derivations.entropy.fibre_volume import of_pair as of_pair_of_layers
from derivations.geodesics.lift import length, moves_the_product
from derivations.points import generic
from derivations.sources import DLN
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit, symmetric_form
from derivations.symbols import N, sigma_i, sigma_l
from derivations.volume.jacobian import in_frames, pair_of_entries, product_rule
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Rewriting, T, Tr, Variant, matrices, replace

scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- definitions

lam = Symbol("lambda_il", positive=True)
"""λ_il, whatever the depth."""
a, b = symbols("a b", real=True)


def flat(s: Expr, depth: Expr = N) -> Expr:
    """φ = N σ^{1/N}."""
    return depth * s ** (1 / depth)


def narrow(s_i: Expr, s_l: Expr, eigenvalue_of_pair: Expr) -> Expr:
    """p_il, which vanishes where singular values meet."""
    return (s_i - s_l) ** 2 / eigenvalue_of_pair


def wide(s_i: Expr, s_l: Expr, eigenvalue_of_pair: Expr) -> Expr:
    """m_il."""
    return (s_i + s_l) ** 2 / eigenvalue_of_pair


_S = {sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)}
_AT = tuple({**_S, N: Integer(n)} for n in (1, 2, 5))
_INFINITE = (_S,)
spectrum, deep = eigenvalue(sigma_i, sigma_l), eigenvalue_at(sigma_i, sigma_l, oo)
phi_i, phi_l = flat(sigma_i), flat(sigma_l)
x_i, x_l = log(sigma_i), log(sigma_l)
p, m = narrow(sigma_i, sigma_l, spectrum), wide(sigma_i, sigma_l, spectrum)
p_deep, m_deep = narrow(sigma_i, sigma_l, deep), wide(sigma_i, sigma_l, deep)

# ---------------------------------------------------------------- the metric of singular values and turns

of_pair = Fact(
    Relation(
        ((a * sigma_l - sigma_i * b) ** 2 + (-a * sigma_i + sigma_l * b) ** 2) / lam,
        narrow(sigma_i, sigma_l, lam) * (a + b) ** 2 / 2 + wide(sigma_i, sigma_l, lam) * (a - b) ** 2 / 2,
    ),
    scalars,
    ({**_S, lam: Rational(9, 4), a: Rational(2, 3), b: Rational(-4, 5)},),
    text=(
        "Entries (i, l) and (l, i) of U^T dW V are a σ_l − σ_i b and −a σ_i + σ_l b: their squares over λ_il add up to "
        "p_il ((a + b)/√2)² + m_il ((a − b)/√2)², p_il = (σ_i − σ_l)²/λ_il, m_il = (σ_i + σ_l)²/λ_il."
    ),
    wrong=(
        Variant(
            "p and m exchanged",
            Relation(
                ((a * sigma_l - sigma_i * b) ** 2 + (-a * sigma_i + sigma_l * b) ** 2) / lam,
                wide(sigma_i, sigma_l, lam) * (a + b) ** 2 / 2 + narrow(sigma_i, sigma_l, lam) * (a - b) ** 2 / 2,
            ),
        ),
    ),
)
of_length = Fact(
    Relation(phi_i.diff(sigma_i) ** 2, (sigma_i**2) ** (-(N - 1) / N)),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (1, 2, 5)),
    text="φ = N σ^{1/N} measures length: (dφ/dσ)² = 1/λ_ii; at infinite depth it is log σ.",
)
edge = Fact(
    Relation((a * sigma_i) ** 2 / (sigma_i ** (2 - 2 / N) / N), phi_i**2 / N * a**2),
    scalars,
    tuple({sigma_i: Rational(7, 2), a: Rational(2, 3), N: Integer(n)} for n in (1, 2, 5)),
    text="Where i turns with a row or column beyond the rank, λ_i0 = σ_i^{2−2/N}/N, the squared length is (φ_i²/N) a².",
)
density = Fact(
    Relation(p * m, ((phi_i**2 - phi_l**2) / N) ** 2),
    scalars,
    _AT,
    text="(p_il m_il)^{1/2} = (φ_i² − φ_l²)/N: in φ and the turns √det g is Π_{i<l} (φ_i² − φ_l²) Π φ_i^{m+n−2r} up to a constant.",
    wrong=(Variant("without the depth", Relation(p * m, (phi_i**2 - phi_l**2) ** 2)),),
)
density_deep = Fact(
    Relation(p_deep * m_deep, (2 * (x_i - x_l)) ** 2),
    scalars,
    _INFINITE,
    text="At infinite depth it is Π_{i<l} (x_i − x_l), x = log σ.",
)

# ---------------------------------------------------------------- fields of the turns

A, X = matrices("A X")
skew = Rewriting((replace(T(A), by=-A), replace(T(X), by=-X)), name="words in skew matrices")


def _skew(width: int, seed: int) -> fmpq_mat:
    g = generic(width, seed)
    return g - g.transpose()


_SKEW: tuple[dict[Any, Any], ...] = tuple({A: _skew(w, 1), X: _skew(w, 2)} for w in (3, 4))
unimodular = Fact(
    Relation(Tr(A * X * T(X)), Tr(X * A * T(X))),
    skew,
    _SKEW,
    text=(
        "[A, X] is orthogonal to X for skew A and X, so that ad_A has trace 0: left-invariant fields of O(m) × O(n) have no "
        "divergence, and the turns enter the Laplacian as the sum of the second derivatives along them over p_il and m_il."
    ),
)
f_i, f_l = symbols("f_i f_l", real=True)
J, F = Matrix([[0, 1], [-1, 0]]), Matrix([[f_i, 0], [0, f_l]])


def _second(row: int, column: int) -> Expr:
    """An entry of a² J² F − 2ab J F J + b² F J²."""
    entries = [written.Entry(written.product(*m), row, column) for m in ((J, J, F), (J, F, J), (F, J, J))]
    return a**2 * entries[0] - 2 * a * b * entries[1] + b**2 * entries[2]


_TURN = ({f_i: Rational(7, 2), f_l: Rational(5, 3), a: Rational(2, 3), b: Rational(-4, 5)},)
second_along_turn = Fact(
    Relation(_second(1, 1), -(a**2 + b**2) * f_i + 2 * a * b * f_l),
    scalars,
    _TURN,
    text=(
        "U f(Σ) V^T has along a turn the second derivative U (a² J² F − 2ab J F J + b² F J²) V^T, whose entry (i, i) is "
        "−(a² + b²) f_i + 2ab f_l: −(f_i − f_l) for a = b = 1/√2 and −(f_i + f_l) for a = −b."
    ),
)
off_diagonal = Fact(Relation(_second(1, 2), Integer(0)), scalars, _TURN)

# ---------------------------------------------------------------- singular values of Brownian motion

phi, psi = Symbol("phi_i", positive=True), Symbol("phi_l", positive=True)
_PHI = ({phi: Rational(7, 2), psi: Rational(5, 3)},)
drift = Fact(
    Relation(Derivative(log(phi**2 - psi**2), phi) / 2, phi / (phi**2 - psi**2)),
    scalars,
    _PHI,
    text=(
        "Half of ∂ log √det g/∂φ_i is the drift of φ_i: dφ_i = dB_i + Σ_{l≠i} φ_i/(φ_i² − φ_l²) dt + (m + n − 2r)/(2φ_i) dt, in "
        "which there is no depth: the law of the singular values of a Brownian matrix, which is depth 1."
    ),
    wrong=(Variant("twice as much", Relation(Derivative(log(phi**2 - psi**2), phi) / 2, 2 * phi / (phi**2 - psi**2))),),
)
drift_of_edge = Fact(Relation(Derivative(log(phi), phi) / 2, 1 / (2 * phi)), scalars, ({phi: Rational(7, 2)},))
xi, xl = symbols("x_i x_l", real=True)
drift_deep = Fact(
    Relation(Derivative(log(xi - xl), xi) / 2, 1 / (2 * (xi - xl))),
    scalars,
    ({xi: Rational(7, 2), xl: Rational(5, 3)},),
    text="At infinite depth dx_i = dB_i + ½ Σ_{l≠i} dt/(x_i − x_l): Dyson's motion, of eigenvalues of a real symmetric Brownian matrix.",
)

# ---------------------------------------------------------------- the Laplacian of the identity


def pair_term(slope: Expr, rate: Expr, one: Expr, other: Expr, p_il: Expr, m_il: Expr) -> Expr:
    """What the pair (i, l) adds to entry (i, i) of Δ_g U f(Σ) V^T: ``slope`` is ∂ log (p m)^{1/2}, ``rate`` df_i/dφ_i."""
    return slope * rate - (one - other) / p_il - (one + other) / m_il


slope = 2 * phi_i / (phi_i**2 - phi_l**2)
no_interaction = Fact(
    Relation(pair_term(slope, sigma_i ** (1 - 1 / N), sigma_i, sigma_l, p, m), Integer(0)),
    scalars,
    _AT,
    text="For f(σ) = σ, dσ/dφ = σ^{1−1/N}, the repulsion of a pair and the bending of its turns cancel: pairs do not interact,",
    wrong=(
        Variant(
            "p and m exchanged",
            Relation(pair_term(slope, sigma_i ** (1 - 1 / N), sigma_i, sigma_l, m, p), Integer(0)),
        ),
    ),
)
no_interaction_deep = Fact(
    Relation(pair_term(1 / (x_i - x_l), sigma_i, sigma_i, sigma_l, p_deep, m_deep), Integer(0)),
    scalars,
    _INFINITE,
    text="nor do they at infinite depth,",
)
no_edge = Fact(
    Relation(sigma_i ** (1 - 1 / N) / phi_i - sigma_i * N / phi_i**2, Integer(0)),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (1, 2, 5)),
    text="and turns with what is beyond the rank add nothing.",
)
bend = Fact(
    Relation(((phi / N) ** N).diff(phi, 2), (1 - 1 / N) * ((phi / N) ** N) ** (1 - 2 / N)),
    scalars,
    tuple({phi: Rational(7, 2), N: Integer(n)} for n in (1, 2, 5)),
    text="What is left is d²σ/dφ² = (1 − 1/N) σ^{1−2/N}:",
)
bend_deep = Fact(
    Relation(Derivative(exp(xi), xi, 2), exp(xi)), scalars, ({xi: Rational(3, 2)},), text="σ at infinite depth."
)

# ---------------------------------------------------------------- the chart U φ V^T

in_chart = Fact(
    Relation(p * m * N**2, narrow(phi_i, phi_l, Integer(1)) * wide(phi_i, phi_l, Integer(1))),
    scalars,
    _AT,
    text=(
        "p_il m_il is N^{−2} times what it is at depth 1 for the singular values φ: in the matrices U φ V^T the volume is that of "
        "Lebesgue up to a constant,"
    ),
)
at_boundary = Fact(
    Relation(narrow(sigma_i, Integer(0), sigma_i ** (2 - 2 / N) / N), phi_i**2 / N),
    scalars,
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (2, 5)),
    text=(
        "and where σ_l = 0 the metric is there that of matrices with p_il and m_il over N: singular matrices with σ_{d−1} > 0 are a "
        "hypersurface within, at distance φ_d, which Brownian motion crosses as it does at depth 1."
    ),
)

# ---------------------------------------------------------------- Langevin's equation

beta = Symbol("beta", positive=True)
E, E_1, S, S_1, step = symbols("E E' S S' h", real=True)
_LAW = ({beta: Rational(3, 2), E: Rational(2, 3), E_1: Rational(-4, 5), S: Rational(1, 3), S_1: Rational(5, 7)},)


def current(log_density: Expr, force: Expr) -> Expr:
    """(1/β) ∂ρ + ρ ∂F, of log ρ to first order in h: what flows against a direction."""
    rho = exp(log_density)
    return written.at(Derivative(rho, step), {step: 0}) / beta + written.at(rho, {step: 0}) * force


at_rest = Fact(
    Relation(current(-beta * (E + step * E_1), E_1), Integer(0)),
    scalars,
    _LAW,
    text=(
        "The generator (1/β)Δ_g − ⟨grad E, ∇⟩ moves a density ρ, with respect to the volume, by the divergence of (1/β)∇ρ + ρ grad E, "
        "which is 0 for ρ = e^{−βE} along every direction: e^{−βE} √det g is stationary."
    ),
    wrong=(Variant("the opposite sign", Relation(current(beta * (E + step * E_1), E_1), Integer(0))),),
)
at_rest_in_layers = Fact(
    Relation(current(-beta * (E + step * E_1) + S + step * S_1, E_1 - S_1 / beta), Integer(0)),
    scalars,
    _LAW,
    text=(
        "Noise of balanced layers adds the gradient of S/β to the drift, S the logarithm of the volume of the balanced factorisations; "
        "then the current of e^{−βE+S} is 0, the law of the free energy E − S/β."
    ),
    wrong=(
        Variant(
            "noise downstairs",
            Relation(current(-beta * (E + step * E_1) + S + step * S_1, E_1), Integer(0)),
        ),
    ),
)
opposite = Fact(
    Relation(sqrt(spectrum) / spectrum, spectrum ** Rational(-1, 2)),
    scalars,
    _AT,
    text=(
        "A pair has the factor 1/λ_il in √det g by dW and λ_il^{1/2} in e^S: downstairs √det g is e^{−2S} Π λ_ii^{−1/2} up to a "
        "constant, upstairs e^{S} √det g is e^{−S} Π λ_ii^{−1/2}."
    ),
)
IN_FRAMES = (
    "the Laplacian in fields X_a without divergence and a density w: Σ X_a(w X_a f)/w for an orthonormal frame X_a"
)
ITO = "Itô's formula: a diffusion with generator ½Δ_g has the drift ½Δ_g of its coordinates"
FOKKER_PLANCK = "the equation of Fokker and Planck: a density changes by the divergence of its current"
SUBMERSION = (
    "Brownian motion under a Riemannian submersion whose fibres are orbits of isometries: it projects to the diffusion with generator "
    "½Δ + ½⟨∇ log vol(fibre), ∇⟩"
)
_METRIC = (powers_in_frames, eigenvector, closed_form, confluent, limit, symmetric_form, product_rule, in_frames)
_GEOMETRY = (*_METRIC, pair_of_entries, of_pair, of_length, edge, density, density_deep, unimodular)
_ANY = "every depth N ≤ ∞, every width and shape, full rank, and every rank at finite depth; distinct singular values"

CLAIMS = (
    Claim(
        DLN.at("brownian-drift"),
        "theorem",
        "The Itô drift of Brownian motion is half the Laplacian of the entries of W",
        r"\Delta_g W = (1 - \tfrac1N) (W W^T)^{-1/N} W, \qquad dW = \tfrac12 \Delta_g W\, dt + U(\sqrt\lambda \circ dB)V^T",
        _ANY + ", and by continuity all",
        (*_GEOMETRY, second_along_turn, off_diagonal, no_interaction, no_interaction_deep, no_edge, bend, bend_deep),
        theorems=(IN_FRAMES, ITO),
        note="at N = ∞ it is W: e^{−t/2} W is a martingale",
    ),
    Claim(
        DLN.at("brownian"),
        "theorem",
        "Singular values of Brownian motion",
        r"d\varphi_i = dB_i + \sum_{l \ne i} \frac{\varphi_i}{\varphi_i^2 - \varphi_l^2} dt + \frac{m+n-2r}{2\varphi_i} dt,"
        r"\qquad N = \infty:\ dx_i = dB_i + \tfrac12 \sum_{l \ne i} \frac{dt}{x_i - x_l}",
        _ANY,
        (*_GEOMETRY, drift, drift_of_edge, drift_deep, in_chart, at_boundary),
        theorems=(IN_FRAMES, ITO),
        note="φ = N σ^{1/N}, x = log σ; for square matrices of finite depth φ_d reaches 0, where the process is to be "
        "continued by a rule: through the hypersurface, or reflected",
    ),
    Claim(
        DLN.at("langevin"),
        "theorem",
        "Stationary densities of Langevin's equation, with noise of the manifold and of the layers",
        r"e^{-\beta E} \sqrt{\det g}, \qquad \text{noise in the layers:}\ e^{-\beta E + S} \sqrt{\det g}",
        _ANY + ", finite for noise of the layers; where the density can be normalised",
        (
            *_GEOMETRY,
            at_rest,
            moves_the_product,
            length,
            product,
            balance,
            of_pair_of_layers,
            fibre,
            at_rest_in_layers,
            opposite,
        ),
        theorems=(IN_FRAMES, FOKKER_PLANCK, SUBMERSION),
        note="relative to the volume the entropy counts for e^S upstairs; the volume itself falls like e^{−2S}",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
