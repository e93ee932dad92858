"""Sums against Kronecker deltas."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Add, Expr, KroneckerDelta, Mul, Sum, Symbol, expand

from dlnsym.algebra.budget import UndecidedError
from dlnsym.proofs.certificates import Identity, identity
from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.model import Certificate, Relation


@dataclass(frozen=True)
class Sifted:
    """What is left of the sum, and that it is the right side."""

    certificate: Identity
    base: int

    def check(self, relation: Relation) -> bool:
        inner = sifted(relation, self.base)
        return inner is not None and self.certificate.check(inner)


def sifted(relation: Relation, base: int) -> Relation | None:
    """The relation with the sum evaluated; None where it is not of the class."""
    total = relation.lhs
    if relation.kind != "=" or not isinstance(total, Sum) or len(total.limits) != 1:
        return None
    ((index, low, high),) = total.limits
    whole_range = low == base and isinstance(high, Symbol) and high.is_integer and high.is_nonnegative
    if not whole_range or relation.rhs.has(index):
        return None
    terms = [_without_delta(t, index, high) for t in Add.make_args(expand(total.function))]
    return None if None in terms else Relation(Add(*terms), relation.rhs)


def _without_delta(term: Expr, index: Symbol, high: Symbol) -> Expr | None:
    """The term where its one delta in the index is 1; None where it has none, or more, or compares with the bound."""
    deltas = [f for f in Mul.make_args(term) if isinstance(f, KroneckerDelta) and index in f.args]
    if len(deltas) != 1:
        return None
    (delta,) = deltas
    (other,) = [x for x in delta.args if x != index]
    rest = term / delta
    if not (isinstance(other, Symbol) and other.is_integer) or other == high or rest.has(delta):
        return None
    return rest.xreplace({index: other})


@dataclass(frozen=True)
class Sifting(EntryPolynomials):
    """A sum over j = 1 … d of terms with one Kronecker delta in j each: Σ_j δ_jk x_j = x_k.

    Free indices are those of rows and columns, so that 1 <= k <= d like j itself, which is for the statement to say;
    the sum runs over all of them, from ``base`` to a symbol d.

    >>> from sympy import IndexedBase, symbols
    >>> x, (j, k, d) = IndexedBase("x"), symbols("j k d", integer=True, positive=True)
    >>> Sifting().proves(Relation(Sum(KroneckerDelta(j, k) * x[j], (j, 1, d)), x[k]))
    True
    >>> Sifting().proves(Relation(Sum(KroneckerDelta(j, k) * x[j], (j, 2, d)), x[k]))
    False
    """

    base: int = 1
    name: str = "sum against Kronecker deltas, symbolic d"

    def prove(self, relation: Relation) -> Certificate | None:
        inner = sifted(relation, self.base)
        if inner is None:
            raise UndecidedError("the left side is not a sum of terms with one delta each over the whole range")
        found = identity(inner)
        return None if found is None else Sifted(found, self.base)
