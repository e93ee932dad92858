"""Divided differences of k(h) = N h^{1/N}, and the forms in which they are computed.

The metric divides entry (i, l) by λ_il = (h_i − h_l)/(k(h_i) − k(h_l)), h = σ².  So 1/λ_il = k[i, l] is a divided
difference of k, and derivatives of the metric are divided differences of three and four nodes.  Quotients of differences
lose every digit where nodes meet.  Here they are brought into forms without cancellation: the nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4
are written h_i = h_4 (1 + u_i/N)^N, so that k is a linear function of u, the inverse of F(u) = (1 + u/N)^N, and the
divided differences of F are sums of positive terms.
"""

from __future__ import annotations

from sympy import Expr, S, Symbol, Tuple, exp
from sympy.codegen.cfunctions import log1p

from derivations.pairs import ALL
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N, sigma_i, sigma_l
from dlnsym.algebra.functions import DividedPower, Either, Level, elementary, exprel
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

HERE = "derivations/connection/differences.py"
identity = ExpLogZeroTest()

h_1, h_2, h_3, h_4 = NODES = tuple(Symbol(f"h_{i}", positive=True) for i in (1, 2, 3, 4))

# ---------------------------------------------------------------- definitions


def flat(h: Expr, depth: Expr = N) -> Expr:
    """k(h) = N h^{1/N}; at infinite depth log h, up to a constant that no difference sees."""
    return depth * h ** (1 / depth)


def difference(*nodes: Expr) -> Expr:
    """k[h_1, …, h_n], the divided difference of k at distinct nodes."""
    if len(nodes) == 1:
        return flat(nodes[0])
    return (difference(*nodes[:-1]) - difference(*nodes[1:])) / (nodes[0] - nodes[-1])


def minor(a: Expr, b: Expr, c: Expr, e: Expr) -> Expr:
    """D = k[a, b] k[a, b, c, e] − k[a, b, c] k[a, b, e], a minor of the matrix of the k[·, ·] over squares of gaps."""
    return difference(a, b) * difference(a, b, c, e) - difference(a, b, c) * difference(a, b, e)


# ---------------------------------------------------------------- letters of the forms

k_12, k_13, k_14, k_23, k_24, k_34 = (Symbol(f"k_{ij}", positive=True) for ij in (12, 13, 14, 23, 24, 34))
u_13, u_23, u_14, u_24, u_34 = (Symbol(f"u_{ij}", nonnegative=True) for ij in (13, 23, 14, 24, 34))
t_123, t_134, t_234 = (Symbol(f"t_{ijl}", positive=True) for ijl in (123, 134, 234))
D = Symbol("D", nonnegative=True)

y_1, y_2, y_3 = (Symbol(f"y_{i}", positive=True) for i in (1, 2, 3))
_THREE = {h_1: h_3 * y_1**N, h_2: h_3 * y_2**N}
_FOUR = {h_1: h_4 * y_1**N, h_2: h_4 * y_2**N, h_3: h_4 * y_3**N}
"""The nodes through y = 1 + u/N, the N-th root of their ratio to the smallest."""


def _meanings(count: int) -> dict[Symbol, Expr]:
    """What the letters stand for, in terms of the nodes."""
    pairs = {k_12: (1, 2), k_13: (1, 3), k_14: (1, 4), k_23: (2, 3), k_24: (2, 4), k_34: (3, 4)}
    triples = {t_123: (1, 2, 3), t_134: (1, 3, 4), t_234: (2, 3, 4)}
    steps = {u_13: y_1, u_23: y_2} if count == 3 else {u_14: y_1, u_24: y_2, u_34: y_3}
    of = {
        **{letter: difference(*(NODES[i - 1] for i in ij)) for letter, ij in pairs.items()},
        **{letter: -difference(*(NODES[i - 1] for i in ijl)) for letter, ijl in triples.items()},
        **{letter: N * (y - 1) for letter, y in steps.items()},
        D: minor(h_3, h_4, h_1, h_2),
    }
    nodes = _THREE if count == 3 else _FOUR
    return {letter: meaning.subs(nodes, simultaneous=True) for letter, meaning in of.items()}


def _as_nodes(e: Expr, count: int) -> Expr:
    nodes = _THREE if count == 3 else _FOUR
    return elementary(e).subs({**_meanings(count), **nodes}, simultaneous=True)


# ---------------------------------------------------------------- forms

second_near = h_3 ** (1 - 2 / N) * DividedPower(N, u_23, u_13) * k_12 * k_13 * k_23
second_far = (k_23 - k_12) / (h_1 - h_3)
minor_near = k_12 * (
    t_134 * t_234 / k_34 - h_4 ** (1 - 3 / N) * DividedPower(N, u_34, u_24, u_14) * (k_13 * k_14) * (k_23 * k_24)
)
minor_of_pairs = (k_12 * k_34 - k_14 * k_23) / ((h_1 - h_3) * (h_2 - h_4))
minor_of_triples = (t_234 * k_13 - k_34 * t_123) / (h_1 - h_4)
weighted = t_123 - h_4 * (D + t_134 * t_234) / k_34


def weighted_difference(*nodes: Expr) -> Expr:
    """q[h_1, …, h_n] of q(h) = h k(h)."""
    if len(nodes) == 1:
        return nodes[0] * flat(nodes[0])
    return (weighted_difference(*nodes[:-1]) - weighted_difference(*nodes[1:])) / (nodes[0] - nodes[-1])


SECOND_NEAR = Fact(
    Relation(-difference(*NODES[:3]).subs(_THREE, simultaneous=True), _as_nodes(second_near, 3)),
    identity,
    text=(
        "Divided differences of an inverse function: with u_i = N((h_i/h_3)^{1/N} − 1), u_3 = 0 and F(u) = (1 + u/N)^N, "
        "−k[1,2,3] = h_3^{1−2/N} F[u_1,u_2,u_3] k[1,2] k[1,3] k[2,3]."
    ),
)
SYMMETRIC = Fact(
    Relation(minor(h_3, h_4, h_1, h_2), minor(h_1, h_3, h_2, h_4)),
    identity,
    text="D = k[3,4] k[1,2,3,4] − k[1,3,4] k[2,3,4] does not depend on the order of the nodes.",
)
MINOR_OF_PAIRS = Fact(
    Relation(minor(h_3, h_4, h_1, h_2).subs(_FOUR, simultaneous=True), _as_nodes(minor_of_pairs, 4)),
    identity,
    text="It is a minor of the Loewner matrix of k: D = (k[1,2] k[3,4] − k[1,4] k[2,3])/((h_1 − h_3)(h_2 − h_4)).",
)
MINOR_OF_TRIPLES = Fact(
    Relation(minor(h_3, h_4, h_1, h_2).subs(_FOUR, simultaneous=True), _as_nodes(minor_of_triples, 4)),
    identity,
    text="It is also (k[3,4] k[1,2,3] − k[2,3,4] k[1,3])/(h_1 − h_4).",
)
MINOR_NEAR = Fact(
    Relation(minor(h_3, h_4, h_1, h_2).subs(_FOUR, simultaneous=True), _as_nodes(minor_near, 4)),
    identity,
    text=(
        "For F the four-node difference enters alone, F[3,4] = h_4^{1/N−1}/k[3,4]: "
        "D = k[1,2] (k[1,3,4] k[2,3,4]/k[3,4] − h_4^{1−3/N} F[1,2,3,4] k[1,3] k[1,4] k[2,3] k[2,4])."
    ),
)
WEIGHTED = Fact(
    Relation(-weighted_difference(*NODES).subs(_FOUR, simultaneous=True), _as_nodes(weighted, 4)),
    identity,
    text="For q(h) = h k(h): −q[1,2,3,4] = −k[1,2,3] − h_4 k[1,2,3,4], and k[3,4] k[1,2,3,4] = D + k[1,3,4] k[2,3,4].",
)

# ---------------------------------------------------------------- kernels

t_1, t_2, t_3 = (Symbol(f"t_{i}", positive=True) for i in (1, 2, 3))


def _where(count: int) -> dict[Expr, Expr]:
    """The arguments of kernels at every depth N ≤ ∞: nodes h e^{t_i} and h, at which k differs by h^{1/N} level(t_i, N)."""
    last = NODES[count - 1]
    steps = [*(t_1, t_2, t_3)[: count - 1], S.Zero]
    values = [last ** (1 / N) * Level(t, N) for t in steps]
    nodes = [last * exp(t) for t in steps]

    def divided(*ijl: int) -> Expr:
        if len(ijl) == 1:
            return values[ijl[0] - 1]
        return (divided(*ijl[:-1]) - divided(*ijl[1:])) / (nodes[ijl[0] - 1] - nodes[ijl[-1] - 1])

    pairs = {k_12: (1, 2), k_13: (1, 3), k_14: (1, 4), k_23: (2, 3), k_24: (2, 4), k_34: (3, 4)}
    triples = {t_123: (1, 2, 3), t_134: (1, 3, 4), t_234: (2, 3, 4)}
    rises = {u_13: t_1, u_23: t_2} if count == 3 else {u_14: t_1, u_24: t_2, u_34: t_3}
    return {
        **{h: node for h, node in zip(NODES, nodes, strict=False) if h != last},
        **{letter: divided(*ij) for letter, ij in pairs.items() if max(ij) <= count},
        **{letter: -divided(*ijl) for letter, ijl in triples.items() if max(ijl) <= count},
        **{letter: Level(t, N) for letter, t in rises.items()},
    }


ell = Symbol("ell", nonnegative=True)
root = Symbol("root", positive=True)
log_of_ratio = 2 * log1p((sigma_i - sigma_l) / sigma_l)
NODE_PAIR = Kernel(
    "node_pair",
    (sigma_i, sigma_l, N),
    meaning=Tuple(eigenvalue(sigma_i, sigma_l), N * ((sigma_i / sigma_l) ** (2 / N) - 1)),
    forms=dict.fromkeys(
        (*ALL, "jax"),
        Form(
            Tuple(sigma_l ** (2 - 2 / N) * exprel(ell) / root, ell * root),
            ((ell, log_of_ratio), (root, exprel(ell / N))),
        ),
    ),
    doc="λ_il and u_il = N((σ_i/σ_l)^{2/N} − 1), at infinite depth 2 log(σ_i/σ_l), for σ_i ≥ σ_l > 0 of moderate size.",
    source=HERE,
)
SECOND_DIFFERENCE = Kernel(
    "second_difference",
    (h_1, h_3, k_12, k_13, k_23, u_13, u_23, N),
    meaning=second_far,
    forms={
        **dict.fromkeys(("numpy", "jax"), Form(Either(2 * u_13 <= 1, second_near, second_far))),
        **dict.fromkeys(("mpmath", "arb"), Form(second_near)),
    },
    doc="−k[1,2,3] of nodes h_1 ≥ h_2 ≥ h_3: positive, 0 at depth 1.",
    source=HERE,
    where=_where(3),
)
LOEWNER_MINOR = Kernel(
    "loewner_minor",
    (*NODES, k_12, k_13, k_14, k_23, k_24, k_34, u_14, u_24, u_34, t_123, t_134, t_234, N),
    meaning=minor_of_pairs,
    forms={
        "numpy": Form(
            Either(
                u_14 <= 1,
                minor_near,
                # of two differences the one that cancels less
                Either(k_14 * k_23 * t_234 * k_13 < k_34 * t_123 * k_12 * k_34, minor_of_pairs, minor_of_triples),
            )
        ),
        **dict.fromkeys(("mpmath", "arb"), Form(minor_near)),
    },
    doc="D = k[1,2] k[1,2,3,4] − k[1,2,3] k[1,2,4] of nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4: symmetric, not negative, 0 at depth 1.",
    source=HERE,
    where=_where(4),
)
WEIGHTED_DIFFERENCE = Kernel(
    "weighted_difference",
    (h_4, k_34, t_123, t_134, t_234, D),
    meaning=weighted,
    forms=dict.fromkeys(ALL, Form(weighted)),
    doc="−q[1,2,3,4] of q(h) = h k(h) at nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4, from the minor D of the same nodes: not negative.",
    source=HERE,
)

KERNELS = (NODE_PAIR, SECOND_DIFFERENCE, LOEWNER_MINOR, WEIGHTED_DIFFERENCE)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
