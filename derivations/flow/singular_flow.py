"""The gradient flow in singular coordinates: (3.5)–(3.8), Theorem 3.2.

In the frames U and V the velocity of W is −λ_il G_il with G = U^T ∂E V.  For a pair i, l it is equated with the block
of Lemma 2.7, and the two by two system is solved: at every width, for every loss and at every depth, since only the
symmetry λ_il = λ_li of the spectrum is used.
"""

from __future__ import annotations

from collections.abc import Callable

from flint import fmpq, fmpq_mat
from sympy import Expr, IndexedBase, Integer, KroneckerDelta, Limit, Matrix, Rational, S, Sum, Symbol, log, oo, symbols

from derivations.executed import gives
from derivations.flow.smooth_svd import (
    EXISTENCE,
    LIFT,
    against,
    explicit_point,
    free_matrix,
    inverse_metric,
    singular_value,
)
from derivations.flow.smooth_svd import gradient as dual_gradient
from derivations.layers.projection import self_adjoint
from derivations.points import diagonal, generic, rotation
from derivations.sources import CMV
from derivations.spectrum.diagonalisation import eigenvector, powers_in_frames
from derivations.spectrum.spectrum import closed_form, confluent, eigenvalue, eigenvalue_at, limit, symmetric_form
from derivations.symbols import N, sigma_i, sigma_l
from derivations.volume.jacobian import (
    U,
    V,
    determinant,
    in_frames,
    pair_block,
    pair_of_entries,
    product_rule,
    sig,
    singular_values,
    width,
)
from derivations.volume.jacobian import i as row
from derivations.volume.jacobian import j as inner
from derivations.volume.jacobian import k as column
from dlnsym.algebra import written
from dlnsym.proofs import Claim, DepthLimit, ExpLogZeroTest, Fact, Relation, Rewriting, T, Variant, matrices, orthogonal
from dlnsym.proofs.methods.sifting import Sifting

# ---------------------------------------------------------------- definitions

alpha = 1 - 1 / N


def rotation_factor(s_i: Expr, s_l: Expr, eigenvalue_of_pair: Expr) -> Expr:
    """(3.5) for i ≠ l; it is 0 for i = l."""
    return eigenvalue_of_pair / (s_i**2 - s_l**2)


def rotation_factors(values: list[Expr], spectrum: Callable[[int, int], Expr]) -> Matrix:
    """(3.5): the matrix L_N."""
    d = len(values)
    return Matrix(d, d, lambda i, l: S.Zero if i == l else rotation_factor(values[i], values[l], spectrum(i, l)))


def skew_part(m: Matrix) -> Matrix:
    """𝔰(M) := M − M^T."""
    return m - m.T


def left_generator(factors: Matrix, sigma: Matrix, g: Matrix) -> Matrix:
    """(3.6): U^T U̇ = 𝔰((L_N Σ) ∘ G)."""
    return skew_part((factors * sigma).multiply_elementwise(g))


def singular_rates(spectrum: Callable[[int, int], Expr], g: Matrix) -> Matrix:
    """(3.7), with the eigenvalue λ_ii for the entry of Σ^{2α}."""
    return Matrix.diag(*[-spectrum(n, n) * g[n, n] for n in range(g.rows)])


def right_generator(factors: Matrix, sigma: Matrix, g: Matrix) -> Matrix:
    """(3.8): V^T V̇ = 𝔰((Σ L_N) ∘ G)."""
    return skew_part((sigma * factors).multiply_elementwise(g))


# ---------------------------------------------------------------- one pair, every width, every depth

lam = Symbol("lambda_il", positive=True)
g_il, g_li, g_ii = symbols("G_il G_li G_ii", real=True)
L_il, L_li = rotation_factor(sigma_i, sigma_l, lam), rotation_factor(sigma_l, sigma_i, lam)
scalars = ExpLogZeroTest()

L, G = IndexedBase("L"), IndexedBase("G")
# one summand P ∂E Q of A_{N,W}(∂E), P = U Σ^p U^T and Q = V Σ^q V^T
S_P, S_Q, GRADIENT, dE = matrices(r"\Sigma^{p} \Sigma^{q} G ∂E")
_FRAMES_POINT = {
    U: rotation(2, 1),
    V: rotation(2, 2),
    S_P: diagonal([fmpq(3), fmpq(1, 2)]),
    S_Q: diagonal([fmpq(2), fmpq(5, 3)]),
    GRADIENT: generic(2, 4),
    dE: rotation(2, 1) * generic(2, 4) * rotation(2, 2).transpose(),
}
in_frames_of_flow = Fact(
    Relation(T(U) * (U * S_P * T(U)) * dE * (V * S_Q * T(V)) * V, S_P * GRADIENT * S_Q),
    Rewriting(orthogonal(U, V), ((dE, U * GRADIENT * T(V)),)),
    (_FRAMES_POINT,),
    text="In the frames U, V each summand of A_{N,W}(∂E) is Σ^p G Σ^q with G = U^T ∂E V,",
)
first_powers, second_powers = IndexedBase("sigma^p"), IndexedBase("sigma^q")
summand_entry = Fact(
    Relation(
        Sum(
            first_powers[row] * G[row, inner] * KroneckerDelta(inner, column) * second_powers[inner], (inner, 1, width)
        ),
        first_powers[row] * G[row, column] * second_powers[column],
    ),
    Sifting(),
    (
        {
            G: generic(2, 4),
            first_powers: [fmpq(3), fmpq(1, 2)],
            second_powers: [fmpq(2), fmpq(5, 3)],
            width: 2,
            row: 1,
            column: 2,
        },
    ),
    text=(
        "whose entry (i, l) is σ_i^p G_il σ_l^q: summed over j, U^T Ẇ V has the entries −λ_il G_il.  It is A^U Σ + D − Σ A^V "
        "too: σ_l a − σ_i b = −λ_il G_il and −σ_i a + σ_l b = −λ_il G_li for a pair, with a = a^U_il, b = a^V_il."
    ),
)
turned = pair_block(-1).inv() * Matrix([-lam * g_il, -lam * g_li])
_AT = (
    {
        sigma_i: Rational(7, 2),
        sigma_l: Rational(5, 3),
        lam: Rational(9, 4),
        g_il: Rational(2, 3),
        g_li: Rational(-4, 5),
    },
)
left_turn = L_il * sigma_l * g_il - L_li * sigma_i * g_li
right_turn = sigma_i * L_il * g_il - sigma_l * L_li * g_li

left_pair = Fact(
    Relation(turned[0], left_turn),
    scalars,
    _AT,
    text="Solved for a: a^U_il = (L_il σ_l) G_il − (L_li σ_i) G_li,",
    wrong=(
        Variant("Σ L_N in place of L_N Σ", Relation(turned[0], right_turn)),
        Variant("the transpose of the gradient", Relation(turned[0], L_il * sigma_l * g_li - L_li * sigma_i * g_il)),
        Variant("M + M^T in place of M − M^T", Relation(turned[0], L_il * sigma_l * g_il + L_li * sigma_i * g_li)),
    ),
)
right_pair = Fact(
    Relation(turned[1], right_turn),
    scalars,
    _AT,
    text="and for b: a^V_il = (σ_i L_il) G_il − (σ_l L_li) G_li.",
    wrong=(
        Variant("L_N Σ in place of Σ L_N", Relation(turned[1], left_turn)),
        Variant("the transpose of the gradient", Relation(turned[1], sigma_i * L_il * g_li - sigma_l * L_li * g_il)),
        Variant("V̇ with the opposite sign", Relation(turned[1], -right_turn)),
    ),
)
# without L, as one computes: no cancellation beyond that of the gradient's entries
left_plain = Fact(
    Relation(left_turn, lam * (sigma_l * g_il + sigma_i * g_li) / (sigma_i**2 - sigma_l**2)), scalars, _AT
)
right_plain = Fact(
    Relation(right_turn, lam * (sigma_i * g_il + sigma_l * g_li) / (sigma_i**2 - sigma_l**2)), scalars, _AT
)

# ---------------------------------------------------------------- the Hadamard forms, entry by entry

sifting = Sifting()


def _entry(of_product: Callable[[Expr, Expr], Expr], value: Expr) -> Relation:
    """Entry (i, k) of 𝔰(M ∘ G), where ``of_product`` is the summand over j of an entry of M."""
    summand = of_product(row, column) * G[row, column] - of_product(column, row) * G[column, row]
    return Relation(Sum(summand, (inner, 1, width)), value)


_INDEXED = {
    L: fmpq_mat(2, 2, [fmpq(0), fmpq(3, 5), fmpq(-3, 5), fmpq(0)]),
    G: generic(2, 4),
    sig: [fmpq(7, 2), fmpq(5, 3)],
    width: 2,
    row: 1,
    column: 2,
}

left_entry = Fact(
    _entry(
        lambda r, c: L[r, inner] * KroneckerDelta(inner, c) * sig[inner],
        L[row, column] * sig[column] * G[row, column] - L[column, row] * sig[row] * G[column, row],
    ),
    sifting,
    (_INDEXED,),
    text="Entry (i, k) of 𝔰((L_N Σ) ∘ G): (L_N Σ)_ik = Σ_j L_ij δ_jk σ_k = L_ik σ_k, so it is L_ik σ_k G_ik − L_ki σ_i G_ki.",
)
right_entry = Fact(
    _entry(
        lambda r, c: KroneckerDelta(r, inner) * sig[inner] * L[inner, c],
        sig[row] * L[row, column] * G[row, column] - sig[column] * L[column, row] * G[column, row],
    ),
    sifting,
    (_INDEXED,),
    text="Entry (i, k) of 𝔰((Σ L_N) ∘ G): σ_i L_ik G_ik − σ_k L_ki G_ki.",
)

# ---------------------------------------------------------------- singular values

_ONE = tuple({sigma_i: Rational(7, 2), g_ii: Rational(2, 3), N: Integer(n)} for n in (1, 2, 5))

_velocity_of_value = -((sigma_i**2) ** ((N - 1) / N)) * g_ii
diagonal_rate = Fact(
    Relation(_velocity_of_value, -(sigma_i ** (2 * alpha)) * g_ii),
    scalars,
    _ONE,
    text="On the diagonal dσ_i/dt = −λ_ii G_ii with λ_ii = (σ_i²)^{(N−1)/N} = σ_i^{2α}, α = 1 − 1/N.",
    wrong=(
        Variant("Σ^α", Relation(_velocity_of_value, -(sigma_i**alpha) * g_ii)),
        Variant("ascent", Relation(_velocity_of_value, sigma_i ** (2 * alpha) * g_ii)),
    ),
)
rate_infinite = Fact(
    Relation(Limit(sigma_i ** (2 * alpha), N, oo), sigma_i**2),
    DepthLimit(),
    ({sigma_i: Rational(7, 2)},),
)
rate_shallow = Fact(Relation(sigma_i ** (2 * written.at(alpha, {N: 1})), S.One), scalars, ({sigma_i: Rational(7, 2)},))

# ---------------------------------------------------------------- (3.5) in closed form

_PAIR = ({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3)}, {sigma_i: Rational(1, 9), sigma_l: Rational(4)})
_PAIR_AT_DEPTH = tuple({**p, N: Integer(n)} for p in _PAIR for n in (1, 5))

factor = Fact(
    Relation(
        rotation_factor(sigma_i, sigma_l, eigenvalue(sigma_i, sigma_l)),
        1 / (N * (sigma_i ** (2 / N) - sigma_l ** (2 / N))),
    ),
    scalars,
    _PAIR_AT_DEPTH,
    text="L_N^il = 1/(N (σ_i^{2/N} − σ_l^{2/N})), so that the difference of squares is never formed,",
)
factor_limit = Fact(
    Relation(
        written.at(rotation_factor(sigma_i, sigma_l, lam), {lam: eigenvalue_at(sigma_i, sigma_l, oo)}),
        1 / (2 * log(sigma_i / sigma_l)),
    ),
    scalars,
    _PAIR,
    text="and L_∞^il = 1/(2 log(σ_i/σ_l)).",
)
antisymmetric = Fact(
    Relation(
        rotation_factor(sigma_l, sigma_i, eigenvalue(sigma_l, sigma_i)),
        -rotation_factor(sigma_i, sigma_l, eigenvalue(sigma_i, sigma_l)),
    ),
    scalars,
    _PAIR_AT_DEPTH,
    text="λ_il = λ_li, so L_N is antisymmetric.",
)

# ---------------------------------------------------------------- written out at d = 2, 3


def _theorem(d: int) -> Fact:
    """U^T Ẇ V from the printed matrices against −λ ∘ G, with free symmetric λ: every depth at once."""
    values = singular_values(d)
    table = {(i, l): Symbol(f"lambda_{i + 1}{l + 1}", positive=True) for i in range(d) for l in range(i, d)}

    def spectrum(i: int, l: int) -> Expr:
        return table[min(i, l), max(i, l)]

    sigma, g = Matrix.diag(*values), free_matrix("g", d)
    factors = rotation_factors(values, spectrum)
    velocity = (
        left_generator(factors, sigma, g) * sigma
        + singular_rates(spectrum, g)
        - sigma * right_generator(factors, sigma, g)
    )
    wanted = -Matrix(d, d, lambda i, l: spectrum(i, l) * g[i, l])
    point = explicit_point(d, g) | {s: Rational(n + 3, n + 1) for n, s in enumerate(table.values())}
    return Fact(Relation(against(d, velocity), against(d, wanted)), scalars, (point,))


explicit = tuple(_theorem(d) for d in (2, 3))

# ---------------------------------------------------------------- executable definition


_FOUR_AND_ONE = {sigma_i: Integer(4), sigma_l: Integer(1)}
FACTORS = (
    gives(
        written.at(rotation_factor(sigma_i, sigma_l, eigenvalue(sigma_i, sigma_l)), {**_FOUR_AND_ONE, N: Integer(2)}),
        Rational(1, 6),
        "L_2 at σ = (4, 1),",
    ),
    gives(
        written.at(rotation_factor(sigma_l, sigma_i, eigenvalue(sigma_l, sigma_i)), {**_FOUR_AND_ONE, N: Integer(2)}),
        -Rational(1, 6),
        "its mirror image,",
    ),
    Fact(
        Relation(
            written.at(rotation_factor(sigma_i, sigma_l, eigenvalue_at(sigma_i, sigma_l, oo)), _FOUR_AND_ONE),
            1 / (4 * log(2)),
        ),
        scalars,
        ({},),
        text="and L_∞.",
    ),
)

_ANY = "every depth N ≤ ∞, every width d, distinct positive singular values, every differentiable E, flow time"
_FLOW = (
    powers_in_frames,
    eigenvector,
    self_adjoint,
    inverse_metric,
    dual_gradient,
    product_rule,
    in_frames,
    pair_of_entries,
    determinant,
    in_frames_of_flow,
    summand_entry,
)
_EQUAL = "at σ_i = σ_l the factor L_il has a pole: these coordinates end there, though the flow (1.7) does not"

CLAIMS = (
    Claim(
        CMV.at("3.5"),
        "definition",
        "Factors that turn the singular vectors",
        r"L_N^{il} = \begin{cases} \frac{\lambda_{il}^N}{\sigma_i^2 - \sigma_l^2}, & \text{for } i \ne l \\ 0 &"
        r" \text{otherwise.} \end{cases}",
        "every depth N ≤ ∞, every width d, distinct singular values",
        (closed_form, limit, factor, factor_limit, antisymmetric),
        note="that it is 1/(N(σ_i^{2/N} − σ_l^{2/N})), and 1/(2 log(σ_i/σ_l)) at N = ∞, is proved",
        executes=FACTORS,
    ),
    Claim(
        CMV.at("thm-3.2"),
        "theorem",
        "The flow in singular coordinates",
        r"\text{Under the assumptions of Lemma 3.1 and for differentiable } E \text{ the singular value decomposition}"
        r" \text{ of the end-to-end matrix satisfies (3.6)--(3.8).}",
        _ANY + "; written out at d = 2, 3",
        (
            *_FLOW,
            left_pair,
            right_pair,
            left_entry,
            right_entry,
            diagonal_rate,
            confluent,
            symmetric_form,
            singular_value,
            *LIFT,
            rate_infinite,
            rate_shallow,
            *explicit,
        ),
        theorems=(EXISTENCE,),
        note="on the clock of (1.3) all three right-hand sides have a factor N; " + _EQUAL,
    ),
    Claim(
        CMV.at("3.6"),
        "identity",
        "Left singular vectors under the flow",
        r"\dot U = U\, \mathfrak{s}\left((L_N(\Sigma)\, \Sigma) \circ (U^T \partial_W E\, V)\right)",
        _ANY + "; written out at d = 2, 3",
        (*_FLOW, left_pair, left_entry, left_plain, *explicit),
        note=_EQUAL,
    ),
    Claim(
        CMV.at("3.7"),
        "identity",
        "Singular values under the flow",
        r"\dot\Sigma = -\Sigma^{2\alpha} \operatorname{diag}\left(U^T \partial_W E\, V\right)",
        _ANY + "; α = 1 − 1/N, so Σ^{2α} is I at N = 1 and Σ² at N = ∞",
        (*_FLOW, singular_value, diagonal_rate, confluent, rate_infinite, rate_shallow),
        note="at N = 1 a singular value can reach 0 in finite time, where Lemma 3.1 no longer applies",
    ),
    Claim(
        CMV.at("3.8"),
        "identity",
        "Right singular vectors under the flow",
        r"\dot V = V\, \mathfrak{s}\left((\Sigma L_N(\Sigma)) \circ (U^T \partial_W E\, V)\right)",
        _ANY + "; written out at d = 2, 3",
        (*_FLOW, right_pair, right_entry, right_plain, *explicit),
        note=_EQUAL,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
