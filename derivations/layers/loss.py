"""Loss functions of matrix completion: (1.10), (1.11), (1.17), (1.18)."""

from __future__ import annotations

from sympy import Derivative, Expr, Integer, Matrix, Rational, S, eye, symbols

from derivations.executed import gives
from derivations.sources import CMV
from dlnsym.algebra import written
from dlnsym.proofs import Claim, ExpLogZeroTest, Fact, Relation

# ---------------------------------------------------------------- definitions


def loss_entry(observed: Expr, target: Expr, entry: Expr) -> Expr:
    """(1.10): what one entry adds to the loss, ½ (B_ab (Φ_ab − W_ab))²."""
    return (observed * (target - entry)) ** 2 / 2


def weighted_entry(weight: Expr, target: Expr, entry: Expr) -> Expr:
    """What an entry of a given weight adds to a weighted loss, ½ ω_ab (Φ_ab − W_ab)²; 0 where it is not observed."""
    return weight * (target - entry) ** 2 / 2


def loss(mask: Matrix, target: Matrix, w: Matrix) -> Expr:
    """(1.10): half the squared Frobenius norm of the observed differences."""
    return sum((loss_entry(m, t, x) for m, t, x in zip(mask, target, w, strict=True)), S.Zero)


def loss_as_written(mask: Matrix, target: Matrix, w: Matrix) -> Expr:
    """(1.10) as it is printed, ½ ‖B ∘ (Φ − W)‖², with nothing carried out."""
    return written.SquaredNorm(written.entrywise_product(mask, written.difference(target, w))) / 2


def diagonal_loss(target: Matrix, w: Matrix) -> Expr:
    """(1.11): half the squared Euclidean norm of diag(Φ − W)."""
    return sum(((target[k, k] - w[k, k]) ** 2 for k in range(w.rows)), S.Zero) / 2


def is_minimiser(mask: Matrix, target: Matrix, w: Matrix) -> bool:
    """(1.17): the observed entries of W are those of Φ."""
    return bool(mask.multiply_elementwise(target - w).is_zero_matrix)


def free_dimension_as_written(mask: Matrix) -> Expr:
    """(1.18) with the sum not carried out."""
    return mask.rows**2 - written.total(mask)


# ---------------------------------------------------------------- the gradient, entry by entry

s, m, phi, w, h, omega = symbols("s m phi w h omega", real=True)
polynomial = ExpLogZeroTest()

MASK = Fact(text="m is 0 or 1, so m² = m, and the gradient of (1.10) is −B ∘ (Φ − W).")
_AT = ({s: Rational(1, 2), m: Rational(1), phi: Rational(3, 5), w: Rational(-2, 7), h: Rational(4)},)
_ANOTHER = ({s: Rational(1, 2), m: Rational(3), phi: Rational(3, 5), w: Rational(-2, 7), h: Rational(4)},)
gradient = Fact(
    Relation(written.at(Derivative(loss_entry(m, phi, w + s * h), s), {s: 0}), -(m**2) * (phi - w) * h),
    polynomial,
    _ANOTHER,
    text="Along w + s h an entry of the loss changes at s = 0 at the rate −m² (φ − w) h, where m is the entry of the mask.",
)
observed = Fact(
    Relation(written.at(loss_entry(m, phi, w), {m: 1}), (phi - w) ** 2 / 2),
    polynomial,
    _AT,
    text="With B = I the entries with m = 1 are the diagonal ones: (1.11).",
)
weighted = Fact(
    Relation(loss_entry(m, phi, w), written.at(weighted_entry(omega, phi, w), {omega: m**2})),
    polynomial,
    _ANOTHER,
    text="An entry adds as much to (1.10) as one of weight m² does to a weighted loss.",
)

# ---------------------------------------------------------------- executable definitions

_TARGET = Matrix([[1, 2], [3, 4]])
_W = Matrix([[1, 5], [7, 0]])


_w_12, _w_21 = symbols("w_12 w_21", real=True)
_FREE, _AT_FREE = Matrix([[1, _w_12], [_w_21, 4]]), {_w_12: Integer(5), _w_21: Integer(7)}
_MASK = Matrix(2, 2, symbols("b_11 b_12 b_21 b_22", real=True))
LOSS = (gives(loss_as_written(Matrix.ones(2, 2), _TARGET, _W), Rational(41, 2)),)
_GAP = written.difference(_TARGET, _W)
DIAGONAL = (
    gives((written.Entry(_GAP, 1, 1) ** 2 + written.Entry(_GAP, 2, 2) ** 2) / 2, Integer(8)),
    gives(loss_as_written(eye(2), _TARGET, _W), Integer(8)),
)
MINIMISERS = (
    gives(loss_as_written(eye(2), _TARGET, _FREE), S.Zero, "whatever the entries off the diagonal are", at=_AT_FREE),
    gives(loss_as_written(eye(2), _TARGET, _W), Integer(8), "so that this W is not in the set"),
)
DIMENSION = (
    gives(free_dimension_as_written(_MASK), 4 - sum(_MASK), at={b: Integer(k) for k, b in enumerate(_MASK)}),
    gives(free_dimension_as_written(Matrix([[1, 0], [1, 1]])), Integer(1)),
    gives(free_dimension_as_written(eye(3)), Integer(6)),
)
_ANY = "every width d, every mask of zeros and ones"

CLAIMS = (
    Claim(
        CMV.at("1.10"),
        "definition",
        "Loss of matrix completion",
        r"E_{\mathcal B}(W) = \frac12 \| \mathcal B \circ (\Phi - W) \|_2^2",
        _ANY,
        (gradient,),
        note="the norm is read as the Euclidean norm of the entries, which (3.15) uses; the gradient −B ∘ (Φ − W) is proved",
        executes=LOSS,
    ),
    Claim(
        CMV.at("1.11"),
        "definition",
        "Loss of diagonal completion",
        r"E_I(W) = \frac12 \| \operatorname{diag}(\Phi - W) \|_2^2",
        "every width d",
        (observed,),
        note="it is (1.10) with the mask I",
        executes=DIAGONAL,
    ),
    Claim(
        CMV.at("1.17"),
        "definition",
        "Set of global minima",
        r"\mathcal{N}_{\mathcal B} = \{W : W \in \mathbb{M}_d,\ \mathcal B \circ (\Phi - W) = 0\}",
        _ANY,
        executes=MINIMISERS,
    ),
    Claim(
        CMV.at("1.18"),
        "definition",
        "Number of entries not observed",
        r"K = d^2 - \sum_{i,j=1}^d \mathcal{B}_{ij}",
        _ANY,
        executes=DIMENSION,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
