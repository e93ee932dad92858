"""The curvature of 2 × 2 matrices in closed form, at every depth N ≤ ∞: from the sums of every width.

One function of the ratio of the two singular values is left.  Ricci's tensor has the eigenvalues 0, 2α, β, −β with
Scal = 2α: the cone over its cross-section, at infinite depth the product with the line of determinants, is flat outwards.
"""

from __future__ import annotations

from sympy import Expr, Integer, Rational, S, Symbol, exp, factorial, log, sinh, sympify

from derivations.connection.connection import Y, Z
from derivations.connection.differences import flat
from derivations.curvature.curvature import RIEMANN, ricci_form, scalar, scalar_form, traced
from derivations.sources import DLN
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N, sigma_1, sigma_2
from dlnsym.algebra.frames import DERIVATIVES, Frame
from dlnsym.algebra.tensor_sums import products, value
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, RepeatedDerivative

scalars = ExpLogZeroTest()
node = Symbol("h", positive=True)
_AT = ({sigma_1: Rational(7, 2), sigma_2: Rational(5, 3)}, {sigma_1: Rational(9), sigma_2: Rational(1, 4)})
AT_DEPTHS = tuple({**at, N: Integer(depth)} for at, depth in zip(_AT, (2, 5), strict=True))

# ---------------------------------------------------------------- sums of every width at width two


def at_width_two(form: Expr, of: Expr, **entries: tuple[int, int]) -> Expr:
    """A form at two singular values, for k a function of ``node``, and matrices with the entry 1 in one place."""
    jets = [
        [(of.diff(node, n) / factorial(n)).subs(node, s**2) for n in range(DERIVATIVES)] for s in (sigma_1, sigma_2)
    ]
    units = {name: {(row - 1, column - 1): Integer(1)} for name, (row, column) in entries.items()}
    frame = Frame((sigma_1, sigma_2), jets)
    return sympify(value(products(form), frame, units, lambda x: Rational(int(x.p), int(x.q))))


def ricci_entry(first: tuple[int, int], second: tuple[int, int], of: Expr) -> Expr:
    """Ricci's tensor at two unit matrices."""
    return at_width_two(ricci_form(Y, Z), of, Y=first, Z=second)


SCAL = Symbol("Scal", real=True)
RIC = {
    at: Symbol("Ric_{{{}{},{}{}}}".format(*at), real=True)
    for at in ((1, 1, 1, 1), (2, 2, 2, 2), (1, 1, 2, 2), (1, 1, 1, 2), (1, 2, 1, 2), (2, 1, 2, 1))
}


def at_depth(of: Expr) -> ExpLogZeroTest:
    """Identities in which these letters stand for the sums of every width at two singular values."""
    ricci = ((letter, ricci_entry(at[:2], at[2:], of)) for at, letter in RIC.items())
    return ExpLogZeroTest(((SCAL, at_width_two(scalar_form, of)), *ricci), "exact zero test, the sums written out")


finite, infinite, at_two = at_depth(flat(node)), at_depth(log(node)), at_depth(flat(node, Integer(2)))

# ---------------------------------------------------------------- closed forms


def own(s: Expr) -> Expr:
    """λ_ii = σ_i^{2−2/N}."""
    return s ** (2 - 2 / N)


two_alpha = (
    2
    * (sigma_1 ** (2 / N) + sigma_2 ** (2 / N))
    / (N * (sigma_1 ** (2 / N) - sigma_2 ** (2 / N))) ** 2
    * (1 - own(sigma_1) * own(sigma_2) / eigenvalue(sigma_1, sigma_2) ** 2)
)
r = log(sigma_1 / sigma_2)
scalar_finite = Fact(
    Relation(SCAL, two_alpha),
    finite,
    AT_DEPTHS,
    text="Two singular values, k(h) = N h^{1/N} with N symbolic: Scal = 2(σ_1^{2/N} + σ_2^{2/N})/(N(σ_1^{2/N} − σ_2^{2/N}))² (1 − λ_11 λ_22/λ_12²).",
)
scalar_infinite = Fact(
    Relation(SCAL, 1 / r**2 - 1 / sinh(r) ** 2),
    infinite,
    _AT,
    text="k(h) = log h: Scal = 1/r² − 1/sinh²r, r = log(σ_1/σ_2).",
)
scalar_at_two = Fact(
    Relation(SCAL, 1 / (2 * (sigma_1 + sigma_2))),
    at_two,
    _AT,
    text="At N = 2 it is 1/(2‖W‖_*): the sum of the singular values.",
)
u = Symbol("u", positive=True)
ratio = Fact(
    Relation(
        (own(sigma_1) * own(sigma_2) / eigenvalue(sigma_1, sigma_2) ** 2).subs(sigma_1, sigma_2 * exp(N * u)),
        (N * sinh(u) / sinh(N * u)) ** 2,
    ),
    scalars,
    tuple({sigma_2: Rational(5, 3), u: Rational(1, 3), N: Integer(depth)} for depth in (2, 5)),
    text="With σ_1 = σ_2 e^{Nu} the second factor is 1 − (N sinh u/sinh Nu)²,",
)
M = Symbol("M", integer=True, nonnegative=True)
not_negative = Fact(
    Relation((M + 1) * sinh(u), sinh((M + 1) * u), "<="),
    RepeatedDerivative(variable=u),
    tuple({u: Rational(1, 3), M: Integer(depth)} for depth in (1, 4)),
    text="not negative, as N sinh u ≤ sinh Nu for N = M + 1 and u > 0;",
)
not_negative_limit = Fact(
    Relation(u, sinh(u), "<="),
    RepeatedDerivative(variable=u),
    ({u: Rational(1, 3)},),
    text="and u ≤ sinh u at infinite depth.",
)

# ---------------------------------------------------------------- Ricci's tensor


def _of_ricci(text: str, left: Expr, right: Expr) -> tuple[Fact, Fact]:
    """One relation at every finite depth and at infinite depth."""
    return (
        Fact(Relation(left, right), finite, AT_DEPTHS, text=text),
        Fact(Relation(left, right), infinite, _AT, text="the same at infinite depth."),
    )


RICCI = (
    *_of_ricci("Diagonal entries do not meet the others,", RIC[1, 1, 1, 2], S.Zero),
    *_of_ricci(
        "entries E_12 and E_21 meet each other alone, so that eigenvalues there are β and −β:", RIC[1, 2, 1, 2], S.Zero
    ),
    *_of_ricci("", RIC[2, 1, 2, 1], S.Zero),
    *_of_ricci(
        "on the diagonal the determinant is 0: the outward direction is flat, and the other eigenvalue is the trace, Scal.",
        RIC[1, 1, 1, 1] * RIC[2, 2, 2, 2],
        RIC[1, 1, 2, 2] ** 2,
    ),
)

CLAIMS = (
    Claim(
        DLN.at("curvature-at-width-two"),
        "theorem",
        "The curvature of 2 × 2 matrices",
        r"\mathrm{Scal} = \frac{2 (\sigma_1^{2/N} + \sigma_2^{2/N})}{N^2 (\sigma_1^{2/N} - \sigma_2^{2/N})^2} \left(1 -"
        r" \frac{\lambda_{11} \lambda_{22}}{\lambda_{12}^2}\right) \ge 0, \quad N = \infty: \frac{1}{r^2} -"
        r" \frac{1}{\sinh^2 r}, \quad \mathrm{Ric} \sim (0, \mathrm{Scal}, \beta, -\beta)",
        "d = 2, every depth N ≤ ∞, σ_1 > σ_2 > 0, and by continuity all invertible matrices",
        (
            *(*RIEMANN, traced, scalar, scalar_finite, scalar_infinite, scalar_at_two),
            *(ratio, not_negative, not_negative_limit, *RICCI),
        ),
        note="at N = 2 Scal = 1/(2‖W‖_*), the nuclear norm; 0 at N = 1, where N sinh u = sinh Nu",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
