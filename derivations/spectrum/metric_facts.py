"""Facts that the text states about the metric and its volume: smoothness, symmetry, divergence."""

from __future__ import annotations

from sympy import Derivative, Integer, Rational, S, Symbol, exp, log, oo, sinh

from derivations.points import generic, rotation
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector
from derivations.spectrum.spectrum import (
    both_limits,
    closed_form,
    confluent,
    eigenvalue,
    eigenvalue_at,
    eigenvalue_symmetric,
    integral,
    limit,
    symmetric_form,
)
from derivations.symbols import N, sigma_i, sigma_l
from derivations.volume.jacobian import U, V
from derivations.volume.rank_r_volume import degenerate, degenerate_split, mixed_limit
from derivations.volume.volume import (
    one_finite,
    pair_finite,
    pair_infinite,
    symmetric_spectrum,
    volume_ambient_finite,
    volume_svd_finite,
)
from dlnsym.algebra import written
from dlnsym.algebra.functions import sinhc
from dlnsym.proofs import (
    Claim,
    Deviation,
    ExpLogZeroTest,
    Fact,
    Relation,
    Rewriting,
    T,
    Tr,
    matrices,
    orthogonal,
    together,
)
from dlnsym.proofs.methods.limit_at_zero import AtZero, LimitAtZero

scalars = ExpLogZeroTest()
limits = LimitAtZero()
d = Symbol("d", integer=True, positive=True)
m = Symbol("m", integer=True, nonnegative=True)
t = Symbol("t", positive=True)

# ---------------------------------------------------------------- (1.13) and the order of its indices

_PAIR = tuple({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), N: Integer(n)} for n in (2, 3))


order_of_indices = Fact(
    Relation(eigenvalue(sigma_i, sigma_l), eigenvalue(sigma_l, sigma_i)),
    scalars,
    _PAIR,
)

# ---------------------------------------------------------------- smoothness of the metric

delta = log(sigma_i / sigma_l)
smooth_form = Fact(
    Relation(1 / eigenvalue_at(sigma_i, sigma_l, oo), delta / sinh(delta) / (sigma_i * sigma_l)),
    scalars,
    _PAIR[:1],
    text=(
        "1/λ_il = (δ/sinh δ)/(σ_i σ_l) with δ = log(σ_i/σ_l) is finite and positive for positive σ_i, σ_l, equal ones included: "
        "A_∞, the integral (1.9) of real powers of W W^T and W^T W, has an inverse on all of GL(d)."
    ),
)

# ---------------------------------------------------------------- repeated singular values

at_equal = Fact(
    Relation(eigenvalue_symmetric(sigma_i, sigma_i), one_finite),
    scalars,
    tuple({sigma_i: x[sigma_i], N: x[N]} for x in _PAIR),
    text=(
        "Written with sinhc the eigenvalue of a pair is continuous and positive at σ_i = σ_l, where it is that of a single "
        "singular value; the density is continuous in the λ_il, and matrices with distinct singular values are dense."
    ),
)
symmetric_limit = Fact(
    Relation(eigenvalue_at(sigma_i, sigma_l, oo), sigma_i * sigma_l * sinhc(log(sigma_i / sigma_l))), scalars, _PAIR[:1]
)
at_equal_limit = Fact(
    Relation(written.at(sigma_i * sigma_l * sinhc(log(sigma_i / sigma_l)), {sigma_l: sigma_i}), sigma_i**2),
    scalars,
    ({sigma_i: Rational(7, 2)},),
)

# ---------------------------------------------------------------- an isometry

X, Y = matrices("X Y")
_ISOMETRY = ({U: rotation(2, 1), V: rotation(2, 2), X: generic(2, 3), Y: generic(2, 4)},)
in_frames = Fact(
    Relation(T(T(U) * X * V) * (T(U) * Y * V), T(V) * (T(X) * Y) * V),
    Rewriting(orthogonal(U, V)),
    _ISOMETRY,
    text="X ↦ U^T X V turns X^T Y into V^T (X^T Y) V,",
)
rotated = Fact(
    Relation(Tr(T(V) * (T(X) * Y * V)), Tr((T(X) * Y * V) * T(V))),
    Rewriting(),
    _ISOMETRY,
    text="whose trace is that of X^T Y V V^T = X^T Y.",
)

# ---------------------------------------------------------------- Lebesgue measure on the singular values

lebesgue = Fact(
    Relation(d, d**2 - d * (d - 1)),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(4), N: Integer(2)}),
    text=(
        "Under W ↦ t W the volume dW is multiplied by t^{d²} and van(Σ²) by t^{d(d−1)}, while dU and dV stay: dΣ is multiplied "
        "by t^d, as Lebesgue measure on ℝ^d is."
    ),
    printed=Relation(N, d**2 - d * (d - 1)),
    false_everywhere=True,
)

# ---------------------------------------------------------------- volume as singular values tend to zero

_ONE = ({sigma_i: Rational(7, 2), m: Integer(0)}, {sigma_i: Rational(7, 2), m: Integer(3)})
single_factor = Fact(
    Relation(AtZero((sigma_l**2) ** written.at((N - 1) / (2 * N), {N: m + 2}), sigma_l), S.Zero),
    limits,
    _ONE,
    text="As σ_d → 0 the factor (σ_d²)^{−(N−1)/(2N)} of σ_d grows without bound for N >= 2 (its reciprocal tends to 0),",
)
pair_in_coordinates = Fact(
    Relation(AtZero(sigma_i ** (2 / N) - sigma_l ** (2 / N), sigma_l), sigma_i ** (2 / N)),
    limits,
    tuple({sigma_i: Rational(7, 2), N: Integer(n)} for n in (2, 5)),
    text="while the factors of the pairs (i, d) tend to positive numbers, with respect to dW and to dΣ dU dV alike.",
)

scaling = Fact(
    Relation(eigenvalue(t * sigma_i, t * sigma_l), t ** (2 - 2 / N) * eigenvalue(sigma_i, sigma_l)),
    scalars,
    tuple({**x, t: Rational(1, 3)} for x in _PAIR),
    text=(
        "The eigenvalues are homogeneous of degree 2(N−1)/N, so the density with respect to dW is homogeneous of degree "
        "−d²(N−1)/N < 0 for N >= 2 (−d² at infinite depth): it diverges as all singular values tend to 0 together."
    ),
)
scaling_infinite = Fact(
    Relation(eigenvalue_at(t * sigma_i, t * sigma_l, oo), t**2 * eigenvalue_at(sigma_i, sigma_l, oo)),
    scalars,
    ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), t: Rational(1, 3)},),
)
degree = Fact(
    Relation(-(2 - 2 / N) * (d / 2 + d * (d - 1) / 2), -(d**2) * (N - 1) / N),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(3), N: Integer(2)}),
)
degree_in_coordinates = Fact(
    Relation(-(d**2) * (N - 1) / N + d * (d - 1), d * (d - N) / N),
    scalars,
    ({d: Integer(2), N: Integer(3)}, {d: Integer(3), N: Integer(2)}),
)

# ---------------------------------------------------------------- how much volume lies near singular points

eta, LOG, kappa = Symbol("eta", positive=True), Symbol("L", positive=True), Symbol("kappa", positive=True)
primitive = Fact(
    Relation(Derivative(N * eta ** (1 / N), eta), eta ** (-(N - 1) / N)),
    scalars,
    tuple({eta: Rational(1, 7), N: Integer(n)} for n in (2, 5)),
    text=(
        "Across a hypersurface of matrices with one zero singular value the density is of order η^{−(N−1)/N} at finite depth, "
        "with the primitive N η^{1/N}, which is 0 at η = 0: finite volume;"
    ),
)
vanishing_primitive = Fact(
    Relation(AtZero(written.at(N * eta ** (1 / N), {N: m + 2}), eta), S.Zero),
    limits,
    tuple({m: Integer(k)} for k in (0, 3)),
)
pair_at_infinite_depth = Fact(
    Relation(AtZero(2 * (1 + kappa * log(sigma_i)) / (sigma_i**2 - sigma_l**2), kappa, sigma_l), 2 / sigma_i**2),
    limits,
    ({sigma_i: Rational(7, 2)},),
)
pair_split = Fact(
    Relation(
        1 / eigenvalue_at(sigma_i, exp(-LOG), oo) / LOG, 2 * (1 + log(sigma_i) / LOG) / (sigma_i**2 - exp(-2 * LOG))
    ),
    scalars,
    ({sigma_i: Rational(7, 2), LOG: Rational(3)},),
)
logarithmic_primitive = together(
    (
        "at infinite depth it is of order |log η|^{d−1}/η, each pair with the small singular value giving a factor "
        "2|log η|/σ_i²; its primitive |log η|^d/d is unbounded at η = 0: infinite volume."
    ),
    (
        Fact(
            Relation(Derivative(-((-log(eta)) ** k) / k, eta), (-log(eta)) ** (k - 1) / eta),
            scalars,
            ({eta: Rational(1, 7)},),
        )
        for k in (2, 3)
    ),
)

_SPECTRUM = (eigenvector, closed_form, confluent, limit, symmetric_spectrum)

CLAIMS = (
    Claim(
        CMV.at("sec-1.2-smooth"),
        "identity",
        "The metric is smooth on matrices with distinct singular values",
        r"\text{the metric is at least } C^1 \text{ in the open subset of } \mathbb M_d \text{ of matrices with distinct"
        r" singular values}",
        "N = ∞, every width d, W in GL(d); it is real-analytic on all of GL(d), where singular values are equal too",
        (*_SPECTRUM, symmetric_form, smooth_form, integral, both_limits),
        theorems=(
            "real powers of a symmetric positive definite matrix depend on it analytically, and so does an inverse",
        ),
        note="the metric is one on GL(d); at singular matrices D_dd = 1/σ_d² has no finite value",
    ),
    Claim(
        CMV.at("sec-1.3.1-symmetry"),
        "identity",
        "The entries (1.13) are symmetric in i and l",
        r"\text{The expression is unambiguous due to the symmetry of (1.13) in } i \text{ and } l.",
        "every finite depth N, every width d",
        (closed_form, order_of_indices),
        note="(1.13) with the exponents (N − j)/N and (j − 1)/N that are meant; its slip is noted there",
    ),
    Claim(
        CMV.at("sec-1.3.1-lebesgue"),
        "identity",
        "Lebesgue measure on the singular values",
        r"\text{let } d\Sigma \text{ denote Lebesgue measure on } \mathbb R^N",
        "every width d; printed form at (d, N) = (2, 3) and (4, 2)",
        (lebesgue,),
        deviation=Deviation(
            "misprint",
            "nobody who counts the singular values",
        ),
        correction=r"\text{let } d\Sigma \text{ denote Lebesgue measure on } \mathbb R^d",
        note="there are d singular values, whatever the depth",
    ),
    Claim(
        CMV.at("sec-1.3.1-continuity"),
        "identity",
        "Repeated singular values by continuity",
        r"\text{Formulas, such as those in Theorem 1.1, are established under the assumption that the singular values are"
        r" distinct, and then seen to hold in the limit of repeated singular values using continuity.}",
        "every depth N ≤ ∞, every width d, positive singular values; both densities of Theorem 1.1",
        (*_SPECTRUM, symmetric_form, at_equal, symmetric_limit, at_equal_limit),
        note="in dΣ dU dV both sides vanish where singular values are equal",
    ),
    Claim(
        CMV.at("sec-1.3.1-blowup"),
        "limit",
        "Volume density blows up as a singular value tends to zero",
        r"\text{the volume density blows up when passing to the limit } \sigma_i \to 0",
        "every width d, every depth 2 ≤ N ≤ ∞, σ_d → 0 with the other singular values positive and distinct; with respect to "
        "dW and to dΣ dU dV",
        (
            *_SPECTRUM,
            pair_finite,
            pair_infinite,
            mixed_limit,
            degenerate,
            single_factor,
            pair_in_coordinates,
            degenerate_split,
            volume_ambient_finite,
            volume_svd_finite,
        ),
        note="at N = 1 the density with respect to dW is 1 and nothing blows up",
    ),
    Claim(
        CMV.at("sec-1.3.3-diverge"),
        "limit",
        "Volume forms diverge as the singular values tend to zero",
        r"\text{the volume forms diverge as the singular values approach zero}",
        "every width d, every depth 2 ≤ N ≤ ∞, density with respect to dW, all singular values tending to 0 together",
        (*_SPECTRUM, scaling, scaling_infinite, degree, degree_in_coordinates),
        note="with respect to dΣ dU dV the density is homogeneous of degree d(d − N)/N, so along such a path it diverges for "
        "N > d only",
    ),
    Claim(
        CMV.at("sec-2.4-isometry"),
        "identity",
        "Passing to the frames of singular vectors is an isometry",
        r"\text{the isometry } \dot W \mapsto U^T \dot W V",
        "every width d, every U, V in O(d)",
        (in_frames, rotated),
    ),
    Claim(
        CMV.at("sec-3.4.2-infinite"),
        "limit",
        "Volume near singular points can be infinite",
        r"\text{the volume in a domain containing these points can be infinity. The volume, however, is locally finite, so"
        r" working with domains bounded away from singular points}",
        "across a hypersurface of matrices with σ_d = 0 < σ_{d−1}: infinite at N = ∞, finite at every finite N; away from "
        "singular matrices the density is continuous",
        (*_SPECTRUM, primitive, *logarithmic_primitive, vanishing_primitive, pair_split, pair_at_infinite_depth),
        note="the example has N = ∞",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
