"""Facts as lemmas: what is committed is what the facts give, and a fact that changes loses its mark."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sympy import Derivative, Subs, Symbol, log, sqrt, symbols

from dlnsym.algebra.written import Entry as EntryOf
from dlnsym.algebra.written import det, product
from dlnsym.formal import UnprintableError, files, fingerprint, kernel_checked, lemma, recorded
from dlnsym.formal import coq as runner
from dlnsym.formal.record import digest
from dlnsym.ledger import proof_assistant
from dlnsym.ledger.proof_assistant import Entry
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation
from dlnsym.proofs.methods.sum_of_squares import SumOfSquares

x, y = symbols("x y", positive=True)
POINT = {x: 2, y: 3}
TRUE = Fact(Relation(log(x**2 * y), 2 * log(x) + log(y)), ExpLogZeroTest(), (POINT,))


@pytest.fixture(scope="module")
def known() -> list[Entry]:
    return proof_assistant.entries()


@pytest.mark.slow
def test_the_committed_files_are_what_the_facts_give(known: list[Entry]) -> None:
    folder = proof_assistant.library().parent / "generated"
    committed = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.v")}
    assert files(known) == committed, "dlnsym formal --record renews them"


@pytest.mark.slow
def test_the_record_is_that_of_these_files_and_lemmas(known: list[Entry]) -> None:
    record = recorded()
    assert {name: proof_assistant.file_digest(text) for name, text in files(known).items()} == record.files
    for e in known:
        mark = record.mark(e.fact)
        assert mark is not None, e.name
        assert mark.accepted is (e.lemma is not None), e.name
        assert mark.accepted or mark.reason, e.name
        assert e.lemma is None or mark.statement == digest(e.lemma.text), e.name


@pytest.mark.slow
def test_a_fact_that_changes_loses_its_mark(known: list[Entry]) -> None:
    marked = next(e.fact for e in known if e.lemma is not None)
    assert kernel_checked(marked)
    assert not kernel_checked(replace(marked, relation=Relation(marked.lhs, 2 * marked.rhs)))
    assert not kernel_checked(replace(marked, points=()))
    assert kernel_checked(replace(marked, text="other words"))


def test_what_is_assumed_of_a_symbol_is_part_of_a_fact() -> None:
    real = Symbol("x", real=True)
    changed = replace(TRUE, relation=Relation(TRUE.lhs.xreplace({x: real}), TRUE.rhs.xreplace({x: real})))
    assert fingerprint(changed) != fingerprint(TRUE)


def test_sides_that_are_written_alike_get_no_lemma() -> None:
    with pytest.raises(UnprintableError, match="alike"):
        lemma("same", Fact(Relation(x + y, y + x), ExpLogZeroTest(), (POINT,)))


def test_what_no_printer_takes_says_so() -> None:
    with pytest.raises(UnprintableError, match="words"):
        lemma("words", Fact(text="Obviously."))
    with pytest.raises(UnprintableError, match="no point"):
        lemma("nowhere", replace(TRUE, points=({x: 2},)))


def test_a_lemma_assumes_where_its_sides_are_defined_and_no_more() -> None:
    a, b = symbols("a b", real=True)
    fact = Fact(Relation(log((a - b) ** 2 / b**2 * (a - b)), log((a - b) ** 3) - log(b**2)), ExpLogZeroTest())
    with pytest.raises(UnprintableError, match="sign"):
        lemma("both", fact)
    fact = Fact(Relation(log(x - y) / a**2, log((x - y) / a) / a**2 + log(a) / a**2), ExpLogZeroTest())
    with pytest.raises(UnprintableError):
        lemma("unknown", fact)
    fact = Fact(Relation(sqrt(x - y) / a, sqrt(1 - y / x) * sqrt(x) / a), ExpLogZeroTest(), ({x: 3, y: 2, a: -1},))
    assert "0 < x /\\ 0 < y /\\ a <> 0 /\\ 0 <= x - y" in lemma("premises", fact).statement


def test_nothing_is_assumed_without_proof() -> None:
    folder = proof_assistant.library().parent
    for path in sorted(folder.rglob("*.v")):
        text = re.sub(r"\(\*.*?\*\)", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"\b(Admitted|admit|Axiom|Axioms|Parameter|Parameters|Conjecture|give_up)\b", text), (
            path.name
        )


def test_an_axiom_that_is_not_on_the_list_is_found() -> None:
    assert runner.foreign(["ClassicalDedekindReals.sig_forall_dec", "my_axiom"]) == ["my_axiom"]


@pytest.mark.slow
def test_facts_on_matrices_rest_on_no_axiom_and_let_every_letter_be_rectangular(known: list[Entry]) -> None:
    matrices = [e for e in known if e.file is not None and e.file.endswith("_matrices.v")]
    assert len(matrices) > 50
    assert all("numFieldType" in e.lemma.statement for e in matrices if e.lemma is not None)
    (isometry,) = (e for e in matrices if e.name == "metric_facts_7")
    assert isometry.lemma is not None and "'M[R]_(d" in isometry.lemma.statement


@pytest.mark.slow
def test_the_volume_form_is_a_lemma_for_every_width(known: list[Entry]) -> None:
    (volume,) = (e for e in known if e.name == "volume_1")
    assert volume.lemma is not None and kernel_checked(volume.fact)
    assert "(d : nat) (s : 'I_d -> R)" in volume.lemma.statement


def test_what_is_written_stays_in_the_statement() -> None:
    fact = Fact(Relation(Derivative(x**3, x), 3 * x**2), ExpLogZeroTest(), (POINT,))
    assert "Derive (fun x : R => x ^ 3) x" in lemma("slope", fact).statement
    fact = Fact(Relation(det([[x, y], [y, x]]), x**2 - y**2), ExpLogZeroTest(), (POINT,))
    assert "det [[x; y]; [y; x]]" in lemma("area", fact).statement


def test_an_inequality_comes_with_its_squares() -> None:
    fact = Fact(Relation(2 * x * y, x**2 + y**2, "<="), SumOfSquares(witness=(x - y) ** 2), (POINT,))
    found = lemma("means", fact)
    assert "means_left x y <= means_right x y" in found.statement and "(x - y) ^ 2" in found.proof


def test_derivatives_of_second_order_and_at_a_value_stay_in_the_statement() -> None:
    fact = Fact(Relation(Derivative(x**3 * y, x, y), 3 * x**2), ExpLogZeroTest(), (POINT,))
    assert "Derive (fun y : R => Derive (fun x : R => (x ^ 3) * y) x) y" in lemma("mixed", fact).statement
    fact = Fact(Relation(Subs(Derivative(x**2 * y, x), x, 3), 6 * y), ExpLogZeroTest(), (POINT,))
    assert "(fun x : R => Derive (fun x : R => (x ^ 2) * y) x) 3" in lemma("at", fact).statement


def test_what_is_divided_by_is_assumed_not_to_vanish_though_it_cancels() -> None:
    fact = Fact(Relation(Subs((x - y) / (x - 1), y, x), x - x), ExpLogZeroTest(), (POINT,))
    assert "x - 1 <> 0" in lemma("cancelled", fact).statement


def test_a_product_of_matrices_without_a_factor_in_front_has_an_entry() -> None:
    fact = Fact(Relation(EntryOf(product([[x, 1]], [[y], [x]]), 1, 1), x * y + x), ExpLogZeroTest(), (POINT,))
    assert "entry (product [[x; 1]] [[y]; [x]]) 0 0" in lemma("entry", fact).statement
