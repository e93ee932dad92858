"""The law of singular values of a product of balanced layers with Gaussian entries.

On the balanced manifold, with the volume of the Frobenius metric, the layers have the density e^{−½ Σ ‖W_j‖²}.  Their
product has the law e^{−(N/2) Σ σ_i^{2/N}} vol(F_W) √det g, which in μ = σ^{2/N} is a product over pairs: an ensemble of
Muttalib and Borodin's kind.
"""

from __future__ import annotations

from sympy import Derivative, Integer, Rational, Symbol, sqrt

from derivations.diffusion.brownian import density, narrow, of_length, of_pair, wide
from derivations.entropy.fibre_volume import balance, fibre, product
from derivations.entropy.fibre_volume import of_pair as of_pair_of_layers
from derivations.geodesics.lift import length, moves_the_product
from derivations.sources import DLN
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue
from derivations.symbols import N
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Variant

scalars = ExpLogZeroTest()
mu_i, mu_l = (Symbol(f"mu_{k}", positive=True) for k in "il")
s_i, s_l = mu_i ** (N / 2), mu_l ** (N / 2)
_AT = tuple({mu_i: Rational(7, 2), mu_l: Rational(5, 3), N: Integer(n)} for n in (1, 2, 5))
spectrum = eigenvalue(s_i, s_l)

of_each = Fact(
    Relation(Derivative(N * s_i ** (1 / N), mu_i), N / 2 * mu_i ** Rational(-1, 2)),
    scalars,
    _AT,
    text="In μ = σ^{2/N}, which is σ_j² of every layer, dφ_i = (N/2) μ_i^{−1/2} dμ_i, φ = N μ^{1/2}.",
)
of_both = Fact(
    Relation(
        narrow(s_i, s_l, spectrum) * wide(s_i, s_l, spectrum) * (N * spectrum),
        N**2 * (mu_i - mu_l) * (mu_i**N - mu_l**N),
    ),
    scalars,
    _AT,
    text=(
        "A pair has the factor (p_il m_il)^{1/2} in √det g and (N λ_il)^{1/2} in the volume of the fibre: together "
        "N |μ_i − μ_l|^{1/2} |μ_i^N − μ_l^N|^{1/2}."
    ),
    wrong=(
        Variant(
            "the fibre left out",
            Relation(narrow(s_i, s_l, spectrum) * wide(s_i, s_l, spectrum), N**2 * (mu_i - mu_l) * (mu_i**N - mu_l**N)),
        ),
    ),
)
d, t = Symbol("d", integer=True, positive=True), Symbol("t", positive=True)
degree = Fact(
    Relation(
        d * (d - 1) / 2 * (Rational(1, 2) + N / 2) + d * Rational(1, 2),
        (d**2 + (N - 1) * d * (d - 1) / 2) / 2,
    ),
    scalars,
    tuple({d: Integer(k), N: Integer(n)} for k, n in ((1, 2), (3, 5))),
    text=(
        "As a measure of μ the product over pairs and μ_i^{−1/2} dμ_i is homogeneous of half the dimension of the balanced manifold, "
        "d² + (N − 1) d(d − 1)/2: so (N/2) Σ μ_i has the law Gamma of that shape, and half that dimension as its mean."
    ),
)
scaling = Fact(
    Relation(
        sqrt((t * mu_i - t * mu_l) * ((t * mu_i) ** N - (t * mu_l) ** N)),
        t ** (Rational(1, 2) + N / 2) * sqrt((mu_i - mu_l) * (mu_i**N - mu_l**N)),
    ),
    scalars,
    tuple({mu_i: Rational(7, 2), mu_l: Rational(5, 3), t: Rational(1, 3), N: Integer(n)} for n in (1, 2, 5)),
)

CLAIMS = (
    Claim(
        DLN.at("gaussian-layers"),
        "theorem",
        "Singular values of a product of balanced Gaussian layers",
        r"\prod_{i<l} |\mu_i - \mu_l|^{1/2}\, |\mu_i^N - \mu_l^N|^{1/2} \prod_i \mu_i^{-1/2} e^{-(N/2) \sum_i \mu_i}\, d\mu,"
        r"\qquad \mu = \sigma^{2/N}",
        "every finite depth N, every width d, square layers; the balanced manifold with the volume of the Frobenius metric",
        (
            closed_form,
            confluent,
            of_pair,
            of_length,
            density,
            moves_the_product,
            length,
            product,
            balance,
            of_pair_of_layers,
            fibre,
            of_each,
            of_both,
            scaling,
            degree,
        ),
        theorems=("the coarea formula: a Riemannian submersion integrates over the fibres, then over the base",),
        note="(N/2) Σ μ_i is half the sum of the squares of all entries of the layers",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
