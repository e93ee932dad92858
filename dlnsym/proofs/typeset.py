"""LaTeX of relations, with the names that derivations give to symbols as a terminal shows them."""

from __future__ import annotations

from functools import lru_cache

from sympy import Expr, Symbol, latex

from dlnsym.proofs.model import Relation

_SIGN = {"=": "=", "<=": r"\leq", "<": "<"}
PLAIN = {
    "sqrt(det g^N)": r"\sqrt{\det g^N}",
    "sqrt(det g^oo)": r"\sqrt{\det g^\infty}",
    "sqrt(det g^N_r)": r"\sqrt{\det g^N_r}",
    "dW/(dSigma dU dV)": r"\frac{dW}{d\Sigma\,dU\,dV}",
    "cos(phi)": r"\cos\phi",
    "sin(phi)": r"\sin\phi",
    "cos(theta)": r"\cos\theta",
    "sin(theta)": r"\sin\theta",
    "tan(theta/2)": r"\tan\frac{\theta}{2}",
    "diag(A)": r"\operatorname{diag}(A)",
    "V⊗U": r"\left(V \otimes U\right)",
    "vec(Z_1)": r"\operatorname{vec}\left(Z_1\right)",
    "vec(Z_2)": r"\operatorname{vec}\left(Z_2\right)",
    "vol(F_W)/c_d^{N-1}": r"\frac{\operatorname{vol}(F_W)}{c_d^{N-1}}",
    "Gamma(n/2)": r"\Gamma(n/2)",
    "C^oo": r"C^\infty",
    "∂^2E": r"\partial^2 E",
    "∂E(w_0)": r"\partial E(w_0)",
}
"""Names of symbols, and what they stand for."""


@lru_cache(maxsize=4096)
def side(e: Expr) -> str:
    """LaTeX of one side of a relation."""
    named = {s: PLAIN[s.name] for s in e.atoms(Symbol) if s.name in PLAIN}
    return str(latex(e, symbol_names=named))


def relation(r: Relation) -> str:
    """LaTeX of a relation.

    >>> from sympy import symbols
    >>> a, b = symbols("a b", positive=True)
    >>> relation(Relation(a * b, a**2 + b**2, "<="))
    'a b \\\\leq a^{2} + b^{2}'
    """
    return f"{side(r.lhs)} {_SIGN[r.kind]} {side(r.rhs)}"
