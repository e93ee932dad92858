"""The free energy E − S/β of Langevin's equation with noise in the layers, and where it is stationary for ½‖W‖².

S = ½ Σ_{i<l} log λ_il up to a constant.  Each term is symmetric and homogeneous in its two singular values, which is all
that is needed where all of them are equal.
"""

from __future__ import annotations

from sympy import Derivative, Expr, Integer, Limit, Rational, Symbol, exp, log, oo, sqrt

from derivations.diffusion.brownian import FOKKER_PLANCK, SUBMERSION, at_rest_in_layers, opposite
from derivations.entropy.fibre_volume import fibre, lengths, of_pair, recurrence
from derivations.sources import DLN
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.proofs import Claim, DepthLimit, ExpLogZeroTest, Fact, Relation, Variant

scalars = ExpLogZeroTest()
spectrum, deep = eigenvalue(sigma_i, sigma_l), eigenvalue_at(sigma_i, sigma_l, oo)
_S = {sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)}
_AT = tuple({**_S, N: Integer(n)} for n in (1, 2, 5))


def scaled(e: Expr) -> Expr:
    """σ_i ∂_i + σ_l ∂_l, the derivative along W."""
    return sigma_i * e.diff(sigma_i) + sigma_l * e.diff(sigma_l)


homogeneous = Fact(
    Relation(scaled(log(spectrum) / 2), 1 - 1 / N),
    scalars,
    _AT,
    text="Along W a pair adds 1 − 1/N to the entropy: its derivative is d(d − 1)/2 (1 − 1/N) altogether,",
    wrong=(Variant("without the half", Relation(scaled(log(spectrum)), 1 - 1 / N)),),
)
homogeneous_deep = Fact(
    Relation(scaled(log(deep) / 2), Integer(1)), scalars, (_S,), text="d(d − 1)/2 at infinite depth."
)
exchanged = Fact(
    Relation(eigenvalue(sigma_l, sigma_i), spectrum),
    scalars,
    _AT,
    text=(
        "λ_il is symmetric, so that where singular values are equal a pair adds the same, (1 − 1/N)/(2σ), to the derivative by each "
        "of the two."
    ),
)

sigma, beta = Symbol("sigma", positive=True), Symbol("beta", positive=True)
d = Symbol("d", integer=True, positive=True)
alpha = 1 - 1 / N
_EQUAL = tuple({beta: Rational(3, 2), sigma: Rational(2, 3), d: Integer(k), N: Integer(n)} for k, n in ((1, 2), (3, 5)))
slope = sigma - (d - 1) * alpha / (2 * sigma) / beta
"""∂F/∂σ_i at W = σQ: that of the loss less d − 1 pairs."""
free_energy = sigma**2 / 2 - (d - 1) / 4 * log(N * sigma ** (2 - 2 / N)) / beta
"""F(σQ)/d."""
along_rotations = Fact(
    Relation(free_energy.diff(sigma), slope),
    scalars,
    _EQUAL,
    text="At W = σQ, Q orthogonal, every singular value sees the slope σ − (d − 1)(1 − 1/N)/(2βσ) of the free energy,",
)
stationary = Fact(
    Relation(
        2 * sigma * slope,
        2 * (sigma - sqrt((d - 1) * alpha / (2 * beta))) * (sigma + sqrt((d - 1) * alpha / (2 * beta))),
    ),
    scalars,
    _EQUAL,
    text="which is 0 where σ² = (d − 1)(1 − 1/N)/(2β), and only there.",
)
decay = Fact(
    Relation(
        written.at(Derivative(sigma ** (2 - 2 / N) * slope, sigma), {d: 1 + 2 * beta * sigma**2 / alpha}),
        2 * sigma ** (2 - 2 / N),
    ),
    scalars,
    tuple({beta: Rational(3, 2), sigma: Rational(2, 3), N: Integer(n)} for n in (2, 5)),
    text=(
        "Along σQ the flow of the free energy is dσ/dt = −σ^{2−2/N} times that slope, which at rest has the derivative 2σ^{2−2/N} by σ: "
        "deviations of the scale decay at that rate."
    ),
)

y = Symbol("y", positive=True)
of_gap = log((exp(y) - exp(-y)) / (exp(y / N) - exp(-y / N))) / 2
"""½ log λ_il up to (1 − 1/N)(x_i + x_l)/2 and a constant, of y = x_i − x_l, x = log σ."""
gap = Fact(
    Relation(
        of_gap.subs(y, log(sigma_i / sigma_l)),
        log(spectrum) / 2 - (1 - 1 / N) * log(sigma_i * sigma_l) / 2 + log(N) / 2,
    ),
    scalars,
    _AT,
    text="In x = log σ a pair adds (1 − 1/N)(x_i + x_l)/2 to the entropy and a function of the difference y = x_i − x_l,",
)
bowl = Fact(
    Relation(Limit(of_gap.diff(y, 2), y, 0, "+"), (1 - 1 / N**2) / 6),
    DepthLimit(),
    tuple({N: Integer(n)} for n in (2, 5)),
    text=(
        "whose second derivative is (1 − 1/N²)/6 at y = 0.  For deviations v of the x_i with the sum 0, Σ_{i<l} (v_i − v_l)² = d Σ v_i², "
        "so that the second derivative of F is 2σ²|v|² − d (1 − 1/N²)|v|²/(6β),"
    ),
)
share = Symbol("u", positive=True)
"""1/N."""
rest = 2 * ((d - 1) * (1 - share) / (2 * beta)) - d * (1 - share**2) / (6 * beta)
positive = Fact(
    Relation(6 * beta / (1 - share) * rest, 3 + Rational(9, 2) * (d - 2) + d * (Rational(1, 2) - share)),
    scalars,
    ({beta: Rational(3, 2), share: Rational(1, 2), d: Integer(3)},),
    text=(
        "which at rest is (1 − 1/N)/(6β) times 6(d − 1) − d(1 + 1/N) = 3 + 9(d − 2)/2 + d(1/2 − 1/N), a sum of terms that are not negative "
        "for d, N ≥ 2: the free energy has a minimum there, up to rotations."
    ),
)

CLAIMS = (
    Claim(
        DLN.at("free-energy"),
        "theorem",
        "Where entropy holds W up against ½‖W‖²",
        r"E - \tfrac1\beta S \text{ has a minimum at } W = \sigma Q,\ Q \in O(d),\ \sigma^2 = \frac{(d-1)(1-1/N)}{2\beta},"
        r"\text{ rate } 2\sigma^{2-2/N}",
        "every finite depth N ≥ 2, and N = ∞ with S = ½ Σ log λ_il; every width d ≥ 2, E = ½‖W‖²; the rate for deviations of the scale",
        (
            closed_form,
            confluent,
            limit,
            lengths,
            recurrence,
            of_pair,
            fibre,
            at_rest_in_layers,
            opposite,
            homogeneous,
            homogeneous_deep,
            exchanged,
            along_rotations,
            stationary,
            decay,
            gap,
            bowl,
            positive,
        ),
        theorems=(FOKKER_PLANCK, SUBMERSION),
        note="at β = ∞ it is W = 0, the minimiser of the loss",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
