"""Facts on products as lemmas: guards at singular values of the ledger."""

from __future__ import annotations

from sympy import Integer, symbols

from dlnsym.formal import lemma
from dlnsym.proofs import Fact, Relation
from dlnsym.proofs.methods.pair_products import SIGMA, VALUES, WIDTH, PairProducts, van


def test_products_have_guards_at_their_singular_values() -> None:
    values = symbols("sigma_1 sigma_2", positive=True)
    point = {VALUES: list(values), values[0]: Integer(3), values[1]: Integer(1)}
    fact = Fact(Relation(van(3 * SIGMA), 3 ** (WIDTH * (WIDTH - 1) / 2) * van(SIGMA)), PairProducts(), (point,))
    guards = "\n".join(lemma("scaled", fact).guards)
    assert "Definition scaled_at : 'I_2 -> R := @values [:: 3; 1]." in guards
    assert "Rabs (scaled_left scaled_at - 6)" in guards and "Lemma scaled_wrong_0 " in guards
