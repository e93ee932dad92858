"""How fast the smaller singular value vanishes along a runaway: σ_2 ~ ((1 − 2/N) Φ_12 t)^{−N/(N−2)}.

Along the runaways of ``runaways`` the frames tend to the axes and ∂E_12 to −Φ_12, so that (3.7) is in the limit a power law
for σ_2 alone.  The growth of |w_21| is not proved: it is measured (``dln:runaway-growth``).  The effective rank tends to 1
while the norm has no bound.
"""

from __future__ import annotations

from sympy import Derivative, Integer, Matrix, Rational, S, Symbol, log

from derivations.minimisers import runaways
from derivations.minimisers.runaways import a, b, c, frames, gradient, small_singular_value, w, x, y
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

CLAIMS = (
    Claim(
        DLN.at("runaway-rate"),
        "limit",
        "How fast the smaller singular value vanishes along a runaway",
        r"\sigma_2(t)\,\bigl((1-\tfrac2N)\,\Phi_{12}\,t\bigr)^{N/(N-2)} \to 1\ (3 \le N < \infty),\quad \sigma_2\,\Phi_{12}\,t \to 1\ (N = \infty),\quad"
        r" \tfrac1t\log\sigma_2 \to -\Phi_{12}\ (N = 2)",
        "the runaways of dln:runaway, Φ_12 > 0",
        (frames, small_singular_value, orientation, sign, power, reciprocal, exponential),
        note="|w_21| grows like ((1 + 2/N) Φ_11 Φ_12 Φ_22 t)^{N/(N+2)}, at N = ∞ like Φ_11 Φ_12 Φ_22 t: measured, not proved "
        "(dln:runaway-growth)",
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
