"""The volume of the balanced factorisations of one end-to-end matrix, in the Frobenius metric on the layers.

W = U Σ V^T of rank r and depth N, S = Σ^{1/N}: with Q_N = U and Q_0 = V the layers W_j = Q_j S Q_{j−1}^T are balanced and
multiply to W, whatever the h × r matrices Q_1, …, Q_{N−1} of orthonormal columns are.  For h = r they run through the
orbit of O(r)^{N−1} that Menon and Yu measure; a greater width h of the hidden layers leaves room for directions
outside the columns of Q_j.
"""

from __future__ import annotations

from operator import mul
from typing import Any

from flint import arb, fmpq, fmpq_mat
from sympy import Expr, Integer, Matrix, Rational, Symbol, sqrt, symbols

from derivations.points import diagonal, generic, rational, rotation
from derivations.sources import DLN, MENON_YU
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation, Rewriting, T, matrices, replace, symmetric, together
from dlnsym.proofs.methods.pair_products import SIGMA as Sigma
from dlnsym.proofs.methods.pair_products import VALUES, OrderedPairs, PairProducts, van
from dlnsym.proofs.methods.pair_products import WIDTH as d

scalars = ExpLogZeroTest()

# ---------------------------------------------------------------- the layers, and how they move

Q, Q1, Q2, S, A, A1, P, K = matrices("Q_j Q_{j-1} Q_{j-2} S A_j A_{j-1} P_j K")
"""Q_j with Q̇_j = Q_j A_j, A_j skew; P_j completes the columns of Q_j."""
frames = Rewriting(
    (
        *(replace(T(q), q, by=Integer(1)) for q in (Q, Q1, Q2, P)),
        replace(T(Q), P, by=Integer(0)),
        replace(T(P), Q, by=Integer(0)),
        *symmetric(S),
        *(replace(T(a), by=-a) for a in (A, A1)),
    ),
    name="words in thin frames",
)
layer, layer_below = Q * S * T(Q1), Q1 * S * T(Q2)


def _skew(width: int, seed: int) -> fmpq_mat:
    m = generic(width, seed)
    return m - m.transpose()


def _columns(m: fmpq_mat, begin: int, end: int) -> fmpq_mat:
    return fmpq_mat([row[begin:end] for row in m.tolist()])


def _frame_point(hidden: int, rank: int) -> dict[Any, Any]:
    """Frames of three neighbouring layers; P of the upper one."""
    turns = [rotation(hidden, seed) for seed in (1, 2, 3)]
    q = [_columns(turn, 0, rank) for turn in turns]
    more = hidden - rank
    return {
        Q: q[0],
        Q1: q[1],
        Q2: q[2],
        P: _columns(turns[0], rank, hidden),
        S: diagonal([rational(2 * rank + 1 - k, k + 2) for k in range(rank)]),
        A: _skew(rank, 3),
        A1: _skew(rank, 4),
        K: fmpq_mat(more, rank, [fmpq(k * k - 3, 2) for k in range(more * rank)]),
    }


_FRAMES = (_frame_point(3, 2), _frame_point(4, 2))
product = Fact(
    Relation(layer * layer_below, Q * S**2 * T(Q2)),
    frames,
    _FRAMES,
    text="Neighbouring layers multiply to Q_j S² Q_{j−2}^T, and so all of them to U S^N V^T = W;",
)
balance = Fact(
    Relation(T(layer) * layer, layer_below * T(layer_below)),
    frames,
    _FRAMES,
    text="they are balanced: W_j^T W_j = W_{j−1} W_{j−1}^T.",
)
turning = Fact(
    Relation((Q * A) * S * T(Q1) + Q * S * T(Q1 * A1), Q * (A * S - S * A1) * T(Q1)),
    frames,
    _FRAMES,
    text="Where Q_j turns within its columns, Q̇_j = Q_j A_j with A_j skew, Ẇ_j = Q_j (A_j S − S A_{j−1}) Q_{j−1}^T; A_N = A_0 = 0.",
)

# ---------------------------------------------------------------- one pair of singular values

x, y = symbols("x y", real=True)
"""Entries (i, l) of A_j and A_{j−1}."""
a, b = symbols("a b", positive=True)
"""σ_i^{1/N} and σ_l^{1/N}."""
_PAIR = ({x: Rational(2, 3), y: Rational(-4, 5), a: Rational(7, 2), b: Rational(5, 3)},)
lengths = Fact(
    Relation((x * b - a * y) ** 2 + (-x * a + b * y) ** 2, (a**2 + b**2) * (x**2 + y**2) - 4 * a * b * x * y),
    scalars,
    _PAIR,
    text=(
        "Entries (i, l) and (l, i) of A_j S − S A_{j−1} involve entry (i, l) of A_j and of A_{j−1} alone.  Over the layers "
        "their squares add up to a quadratic form in the N − 1 entries (i, l), whose matrix has 2(a² + b²) on the diagonal "
        "and −2ab beside it, a = σ_i^{1/N}, b = σ_l^{1/N}."
    ),
)
k = Symbol("k", integer=True, nonnegative=True)


def tridiagonal(size: int) -> Matrix:
    entries = {0: 2 * (a**2 + b**2), 1: -2 * a * b}
    return Matrix(size, size, lambda r, c: entries.get(abs(r - c), 0))


def continuant(size: Expr) -> Expr:
    """The determinant of that matrix of any size."""
    return 2**size * (a ** (2 * size + 2) - b ** (2 * size + 2)) / (a**2 - b**2)


recurrence = Fact(
    Relation(continuant(k + 2), 2 * (a**2 + b**2) * continuant(k + 1) - (2 * a * b) ** 2 * continuant(k)),
    scalars,
    tuple({a: Rational(7, 2), b: Rational(5, 3), k: Integer(n)} for n in (0, 3)),
    text=(
        "Expanded along its last row, the determinant D_k of size k has D_{k+2} = 2(a² + b²) D_{k+1} − (2ab)² D_k, which "
        "2^k (a^{2k+2} − b^{2k+2})/(a² − b²) satisfies,"
    ),
)
determinants = together(
    "and D_k is that from its first values on.",
    (
        Fact(
            Relation(written.det(tridiagonal(n)), continuant(Integer(n))),
            scalars,
            ({a: Rational(7, 2), b: Rational(5, 3)},),
        )
        for n in (1, 2, 3, 4)
    ),
)
of_pair = Fact(
    Relation(
        written.at(continuant(N - 1), {a: sigma_i ** (1 / N), b: sigma_l ** (1 / N)}) / 2 ** (N - 1),
        N * eigenvalue(sigma_i, sigma_l),
    ),
    scalars,
    tuple({sigma_i: Rational(7, 2), sigma_l: Rational(5, 3), N: Integer(n)} for n in (2, 5)),
    text=(
        "In the Frobenius metric ‖A_j‖² counts each entry twice: over O(r)^{N−1} the volume of the orbit has for each pair "
        "the factor (D_{N−1}/2^{N−1})^{1/2} = (N λ_il)^{1/2}."
    ),
)

# ---------------------------------------------------------------- every width

FIBRE = Symbol("vol(F_W)/c_d^{N-1}", positive=True)
pairs = PairProducts(((FIBRE, sqrt(sqrt(OrderedPairs(N * eigenvalue(sigma_i, sigma_l))))),))


def fibre_from_layers(width: int, depth: int) -> arb:
    """The same factor from the Gram matrix of the velocities of exact layers under every entry of A_1, …, A_{N−1}."""
    s = diagonal(_roots(width))
    q = [rotation(width, seed) for seed in range(1, depth + 2)]
    velocities = []
    for j in range(1, depth):
        for row in range(width):
            for column in range(row):
                turn = fmpq_mat(width, width)
                turn[row, column], turn[column, row] = fmpq(1), fmpq(-1)
                # W_j = Q_j S Q_{j−1}^T and W_{j+1} = Q_{j+1} S Q_j^T move, the other layers do not
                below = q[j] * turn * s * q[j - 1].transpose()
                above = q[j + 1] * s * (q[j] * turn).transpose()
                zero = [fmpq(0)] * width**2
                parts = [
                    below.entries() if p == j else above.entries() if p == j + 1 else zero for p in range(1, depth + 1)
                ]
                velocities.append([entry for part in parts for entry in part])
    size = len(velocities)
    gram = fmpq_mat(size, size, [sum(map(mul, p, q), fmpq(0)) for p in velocities for q in velocities])
    # each velocity belongs to a unit of length √2 in the Frobenius metric of O(d)
    return (arb(gram.det()) / 2**size).sqrt()


def _roots(width: int) -> list[fmpq]:
    return [rational(2 * width + 1 - n, n + 2) for n in range(width)]


def _fibre_point(width: int, depth: int) -> dict[Any, Any]:
    values = [Symbol(f"sigma_{n + 1}", positive=True) for n in range(width)]
    return {
        VALUES: values,
        FIBRE: fibre_from_layers(width, depth),
        d: Integer(width),
        N: Integer(depth),
        **{s: Rational(int(root.p), int(root.q)) ** depth for s, root in zip(values, _roots(width), strict=True)},
    }


fibre = Fact(
    Relation(FIBRE**2, van(Sigma**2) / van(Sigma ** (2 / N))),
    pairs,
    tuple(_fibre_point(*shape) for shape in ((2, 2), (2, 4), (3, 2), (3, 3))),
    text="The square of the product over the pairs is van(Σ²)/van(Σ^{2/N}).",
)

# ---------------------------------------------------------------- the volume of O(d), and wider hidden layers

n = Symbol("n", integer=True, positive=True)


GAMMA, PI = Symbol("Gamma(n/2)", positive=True), Symbol("pi", positive=True)
"""Letters: what is shown of them holds whatever they are."""
sphere = 2 * PI ** (n / 2) / GAMMA
"""The volume of the unit sphere in ℝ^n."""
orthogonal_group = Fact(
    Relation(2 ** ((n * (n + 3) - (n - 1) * (n + 2)) / 4) * PI ** (n / 2) / GAMMA, sqrt(2) ** (n - 1) * sphere),
    scalars,
    ({n: Integer(3), GAMMA: Rational(9, 10), PI: Rational(22, 7)},),
    text=(
        "c_d = 2^{d(d+3)/4} Π_{k≤d} π^{k/2}/Γ(k/2) is the volume of O(d) in the Frobenius metric: c_n/c_{n−1} is the volume of "
        "the sphere S^{n−1} of last columns, whose n − 1 directions have the length √2 there, and c_1 = 2."
    ),
)
outside_above = Fact(
    Relation((P * K * S * T(Q1)) * T(P * K * S * T(Q1)), P * K * S**2 * T(K) * T(P)),
    frames,
    _FRAMES,
    text="Where Q_j leaves its columns, Q̇_j = P_j K with P_j completing Q_j, layer j moves by P_j K S Q_{j−1}^T, of squared length tr K S² K^T,",
)
outside_below = Fact(
    Relation(T(Q2 * S * T(P * K)) * (Q2 * S * T(P * K)), P * K * S**2 * T(K) * T(P)),
    frames,
    _FRAMES,
    text="and the layer above by as much,",
)
apart = Fact(
    Relation(
        T(Q * (A * S - S * A1) * T(Q1)) * (P * K * S * T(Q1) + Q * (A * S - S * A1) * T(Q1)),
        T(Q * (A * S - S * A1) * T(Q1)) * Q * (A * S - S * A1) * T(Q1),
    ),
    frames,
    _FRAMES,
    text="orthogonal to the turns within the columns.",
)
h, r = symbols("h r", integer=True, positive=True)
per_layer = Fact(
    Relation((2 * a**2) ** ((h - r) / 2) / sqrt(2) ** (h - r), a ** (h - r)),
    scalars,
    ({a: Rational(7, 2), h: Integer(5), r: Integer(2)},),
    text=(
        "In the metric of O(h) over O(h − r), whose volume is c_h/c_{h−r}, K has the squared length 2‖K‖²: each hidden layer "
        "adds the factor σ_i^{(h−r)/N} for each i."
    ),
)

_ORBIT = (product, balance, turning, lengths, recurrence, *determinants, of_pair, fibre, orthogonal_group)
_SCOPE = "every finite depth N, distinct singular values, and by continuity all"
CLAIMS = (
    Claim(
        MENON_YU.at("thm-4"),
        "theorem",
        "The volume of the fibre of balanced factorisations",
        r"\log \operatorname{vol} = (N-1) \log c_d + \tfrac12 \log \frac{\operatorname{van}(\Sigma^2)}{\operatorname{van}(\Sigma^{2/N})}",
        "every width d, invertible W, " + _SCOPE + "; the orbit of one balanced factorisation under O(d)^{N−1}",
        _ORBIT,
        note="the metric of this workbench is N times theirs; the orbit is the whole fibre, as balanced layers share their "
        "singular values and neighbouring frames. Compared with Gram matrices of exact layers at four (d, N)",
    ),
    Claim(
        DLN.at("fibre-of-any-width"),
        "identity",
        "The volume of the fibre for any shape, rank and hidden width",
        r"\log \operatorname{vol} = (N-1) \left(\log \frac{c_h}{c_{h-r}} + \frac{h-r}{N} \sum_i \log \sigma_i\right) + \tfrac12"
        r" \log \frac{\operatorname{van}(\Sigma^2)}{\operatorname{van}(\Sigma^{2/N})}",
        "every shape m × n, every rank r, hidden layers of one width h ≥ r, " + _SCOPE + "; c_0 = 1",
        (*_ORBIT, outside_above, outside_below, apart, per_layer),
        note="for h = r it is the formula for r × r matrices; Σ holds the r positive singular values",
    ),
)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
