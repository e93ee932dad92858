"""Sums against Kronecker deltas."""

from __future__ import annotations

from dataclasses import dataclass

from sympy import Expr, KroneckerDelta, Mul, Sum, Symbol

from dlnsym.proofs.methods.entry_polynomials import EntryPolynomials
from dlnsym.proofs.model import Relation


@dataclass(frozen=True)
class Sifting(EntryPolynomials):
    """A sum over j of terms with a Kronecker delta in j: Σ_j δ_jk x_j = x_k, for 1 <= k <= d.

    >>> from sympy import IndexedBase, symbols
    >>> x, (j, k, d) = IndexedBase("x"), symbols("j k d", integer=True, positive=True)
    >>> Sifting().proves(Relation(Sum(KroneckerDelta(j, k) * x[j], (j, 1, d)), x[k]))
    True
    """

    base: int = 1
    name: str = "sum against Kronecker deltas, symbolic d"

    def proves(self, relation: Relation) -> bool:
        total = relation.lhs
        if not isinstance(total, Sum):
            return False
        ((index, _, _),) = total.limits
        terms = total.function.expand().as_ordered_terms()
        return EntryPolynomials().proves(Relation(sum(_sifted(t, index) for t in terms), relation.rhs))


def _sifted(term: Expr, index: Symbol) -> Expr:
    delta = next(f for f in Mul.make_args(term) if isinstance(f, KroneckerDelta))
    other = next(x for x in delta.args if x != index)
    return (term / delta).subs(index, other)
