"""How fast along a runaway: σ_2 ~ ((1 − 2/N) Φ_12 t)^{−N/(N−2)}, |w_21| ~ ((1 + 2/N) Φ_11 Φ_12 Φ_22 t)^{N/(N+2)}.

Along the runaways of ``runaways`` the frames tend to the axes and ∂E_12 to −Φ_12, so that (3.7) is in the limit a power law
for σ_2 alone.  For σ_1 it is one up to two entries of G W^T and W^T G, whose squares are integrable with a weight.  The
effective rank tends to 1 while the norm has no bound.
"""

from __future__ import annotations

from sympy import Derivative, Integer, Matrix, Rational, S, Symbol, log

from derivations.minimisers import runaways
from derivations.minimisers.runaways import (
    GROWTH,
    INSIDE,
    MOMENTS,
    a,
    b,
    c,
    frames,
    gradient,
    ratio_finite,
    ratio_infinite,
    small_singular_value,
    u,
    v,
    w,
    x,
    y,
)
from derivations.sources import DLN
from derivations.symbols import N
from derivations.volume.effective_rank import entropy_above, exponential_above, of_ratio
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.methods.ideal_membership import IdealMembership

scalars, plain = ExpLogZeroTest(), IdealMembership()
sigma, g = Symbol("sigma", positive=True), Symbol("g", positive=True)
_AT = {sigma: Rational(1, 7), g: Rational(5, 4)}

# u_1 = −e_2, u_2 = −e_1, v_1 = e_1, v_2 = e_2: W v_1 ≈ z e_2 with z < 0, and det W < 0 fixes the sign of u_2
LEFT, RIGHT = Matrix([[0, -1], [-1, 0]]), Matrix([[1, 0], [0, 1]])
sign = Fact(
    Relation(written.Entry(written.product(LEFT.T, gradient(x, y, w), RIGHT), 2, 2), b - y),
    plain,
    (
        {
            a: Rational(3, 5),
            b: Integer(1),
            c: Rational(7, 5),
            x: Rational(1, 2),
            w: Rational(4, 3),
            y: Rational(-1, 9),
        },
    ),
    text="In the limit of the frames, with det W < 0, entry (2, 2) of U^T G V is Φ_12 − y, which tends to Φ_12.",
)
orientation = Fact(
    Relation(written.det(LEFT * Matrix.diag(sigma, 1 / sigma) * RIGHT.T), S.NegativeOne),
    plain,
    ({sigma: Rational(1, 7)},),
    text="(These frames have det W < 0.)",
)
power = Fact(
    Relation(Derivative(sigma ** (2 / N - 1), sigma) * (-(sigma ** (2 - 2 / N)) * g), (1 - 2 / N) * g),
    scalars,
    tuple({**_AT, N: Integer(n)} for n in (2, 3, 7)),
    text="By (3.7) d/dt σ_2^{2/N−1} = (1 − 2/N) (U^T G V)_22: a quantity whose derivative tends to (1 − 2/N) Φ_12 is (1 − 2/N) Φ_12 t to leading order;",
)
reciprocal = Fact(
    Relation(Derivative(1 / sigma, sigma) * (-(sigma**2) * g), g),
    scalars,
    (_AT,),
    text="at N = ∞ 1/σ_2 is Φ_12 t,",
)
exponential = Fact(
    Relation(Derivative(log(sigma), sigma) * (-sigma * g), -g),
    scalars,
    (_AT,),
    text="and at N = 2 log σ_2 is −Φ_12 t.",
)

# ---------------------------------------------------------------- the larger singular value

_W = Matrix([[x, -v], [-u, w]])
_G = gradient(x, -v, w)
zeta, xi = (written.Entry(written.product(*factors), 1, 2) for factors in ((_G, _W.T), (_W.T, _G)))
spent = Fact(
    Relation(
        u * (x * (a - x) + w * (c - w) - v * (v + b)),
        x * zeta + w * xi + (b + v) * x * w - (b + v) * (v * u - x * w),
    ),
    plain,
    INSIDE,
    text=(
        "With u = −z, ζ and ξ the entries (1, 2) of G W^T and W^T G, and v u − x w = −det W = σ_1 σ_2, −u ⟨W, G⟩ is x ζ + w ξ + (b + v) (x w − σ_1 σ_2): b and "
        "products of x → a and w → c, up to ζ, ξ and σ_1 σ_2."
    ),
)
cofactors = Fact(
    Relation(w * (x - a) + x * (w - c) - u * (v + b), written.trace(written.product(_W.adjugate(), _G))),
    plain,
    INSIDE,
    text=(
        "⟨W, G⟩ = σ_1 H_11 + σ_2 H_22, and with the cofactors of W, det W < 0, −(σ_2 H_11 + σ_1 H_22) = w (x − a) + x (w − c) − u (v + b): u σ_2 H_22 is "
        "(b + v) σ_1 σ_2 up to σ_2 times what is bounded, and σ_2 (ζ w + ξ x)/σ_1."
    ),
)
norm = Fact(
    Relation(written.trace(written.product(_W.T, _W)) - u**2, x**2 + v**2 + w**2),
    plain,
    INSIDE,
    text="(σ_1² + σ_2² differs from u² by what is bounded, and u (a − x) = ζ + (b + v) w, u (c − w) = ξ + (b + v) x.)",
)
larger = Fact(
    Relation(Derivative(sigma ** (1 + 2 / N) / (1 + 2 / N), sigma) * (-(sigma ** (2 - 2 / N)) * g), -(sigma**2) * g),
    scalars,
    tuple({**_AT, N: Integer(n)} for n in (2, 3, 7)),
    text=(
        "By (3.7) d/dt σ_1^{1+2/N}/(1 + 2/N) = −σ_1² H_11, at N = ∞ that of σ_1: it is abc + o(1), and O(|ζ| + |ξ|).  (∫ |ζ| dt)² ≤ ∫ ζ²/ρ dt ∫ ρ dt, where M ≤ ρ D with "
        "ρ ≤ C (1 + t): from t_0 to T it is at most ε C (1 + T)², ε = ∫ D dt from t_0 on, which tends to 0 with t_0.  So σ_1^{1+2/N} is (1 + 2/N) abc T to leading order, "
        "and u/σ_1 → 1."
    ),
)

CLAIMS = (
    Claim(
        DLN.at("runaway-rate"),
        "limit",
        "How fast the norm grows along a runaway, and the smaller singular value vanishes",
        r"|w_{21}(t)|\,\bigl((1+\tfrac2N)\,\Phi_{11}\Phi_{12}\Phi_{22}\,t\bigr)^{-N/(N+2)} \to 1\ (2 \le N < \infty),\quad \frac{|w_{21}(t)|}{t} \to"
        r" \Phi_{11}\Phi_{12}\Phi_{22}\ (N = \infty),\quad \sigma_2(t)\,\bigl((1-\tfrac2N)\,\Phi_{12}\,t\bigr)^{N/(N-2)} \to 1\ (3 \le N < \infty),\quad \sigma_2\,\Phi_{12}\,t \to 1\ (N = \infty),\quad"
        r" \tfrac1t\log\sigma_2 \to -\Phi_{12}\ (N = 2)",
        "the runaways of dln:runaway, Φ_12 > 0",
        (
            frames,
            small_singular_value,
            orientation,
            sign,
            power,
            reciprocal,
            exponential,
            *MOMENTS,
            ratio_finite,
            ratio_infinite,
            *GROWTH,
            spent,
            cofactors,
            norm,
            larger,
        ),
        theorems=("Cauchy and Schwarz, for integrals",),
        note="measured in dln:runaway-growth",
    ),
    Claim(
        DLN.at("runaway-norms"),
        "theorem",
        "Norms have no bound while the rank stays low",
        r"\lVert W(t) \rVert \to \infty, \quad r_e(W(t)) \to 1",
        "the runaways of dln:runaway: d = 2, the mask (3.26), every depth 2 ≤ N ≤ ∞; what the paper quotes from its reference [20] happens in its own example",
        (
            *(fact for claim in runaways.CLAIMS for fact in claim.facts),
            entropy_above.explained(
                "σ_1 → ∞ and σ_2 → 0, so x = σ_2/σ_1 → 0: the effective rank, at most 1/(1 − x (1 − log x)), tends to 1 while every norm of W tends to infinity."
            ),
            of_ratio,
            exponential_above,
        ),
        note="in an example of the paper itself, (3.26); the loss tends to Φ_12²/2 there and not to its minimum, but for Φ_12 = 0 "
        "(dln:runaway-masks), where it does tend to it: low rank, norms without bound and a perfect fit together",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
