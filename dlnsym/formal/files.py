"""The files that hold the lemmas: one for each chapter of the derivations and each theory that they need."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dlnsym.formal.lemma import Lemma
from dlnsym.formal.printing import lemma
from dlnsym.formal.terms import UnprintableError
from dlnsym.proofs import Fact

REALS = """From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Explicit Inequalities.
Import ListNotations.
Open Scope R_scope.
"""
MATRICES = """From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra.
From Dln Require Import Words Points.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.
"""
PRODUCTS = """From Coq Require Import Reals Lra.
From mathcomp Require Import all_ssreflect.
From Interval Require Import Tactic.
From Dln Require Import Scalars Guards Pairs.
Set Implicit Arguments. Unset Strict Implicit. Unset Printing Implicit Defensive.
Open Scope R_scope.
"""
LIMITS = REALS.replace("Open Scope", "From Dln Require Import Limits Taylor Sums.\nOpen Scope")
BOUNDS = REALS.replace("Open Scope", "From Dln Require Import Limits Sums Bounds.\nOpen Scope")
SLOPES = MATRICES.replace("Points", "Points Slopes")
CORNERS = MATRICES.replace("Points", "Points Corners")
HEADS: Mapping[str, str] = {
    "bounds": BOUNDS,
    "corners": CORNERS,
    "limits": LIMITS,
    "matrices": MATRICES,
    "products": PRODUCTS,
    "reals": REALS,
    "rectangular": PRODUCTS,
    "slopes": SLOPES,
    "summands": MATRICES,
}
WIDTH = 110


@dataclass(frozen=True)
class Entry:
    """A fact of a chapter, what it is called, and its lemma, or why there is none.

    ``rejected`` is the digest of a lemma that Coq did not accept.
    """

    chapter: str
    name: str
    fact: Fact
    lemma: Lemma | None
    reason: str = ""
    rejected: str = ""

    @property
    def file(self) -> str | None:
        """The file that the lemma stands in."""
        return None if self.lemma is None else f"{self.chapter}_{self.lemma.theory}.v"


def entry(chapter: str, name: str, fact: Fact) -> Entry:
    """The entry of a fact."""
    try:
        return Entry(chapter, name, fact, lemma(name, fact))
    except UnprintableError as error:
        return Entry(chapter, name, fact, None, str(error))


def files(entries: Iterable[Entry]) -> dict[str, str]:
    """The text of every file, by name."""
    grouped: dict[str, list[Entry]] = {}
    for e in entries:
        if e.file is not None:
            grouped.setdefault(e.file, []).append(e)
    return {name: _text(grouped[name]) for name in sorted(grouped)}


def _text(entries: list[Entry]) -> str:
    lemmas = [(e, e.lemma) for e in entries if e.lemma is not None]
    theory = lemmas[0][1].theory
    head = f"(* Written by `dlnsym formal`; not edited by hand. *)\n{HEADS[theory]}\n"
    names = [found.name for _, found in lemmas]
    # one tuple of all lemmas: its assumptions are those of each of them
    last = f"Definition all_of_them := {_tuple(names)}.\nPrint Assumptions all_of_them.\n"
    return head + "\n".join(f"{comment(e, found)}{found.text}" for e, found in lemmas) + "\n" + last


def _tuple(names: list[str]) -> str:
    return "(" + ",\n  ".join(names) + ")" if len(names) > 1 else names[0]


def comment(e: Entry, found: Lemma) -> str:
    """What the ledger says, above what Coq is given."""
    said = f"{e.fact.text} " if e.fact.text else ""
    assert e.fact.relation is not None
    relation = f"{e.fact.lhs} {e.fact.relation.kind} {e.fact.rhs}"
    text = " ".join([f"{e.name}: {said}|", relation, *(f"| {note}" for note in found.notes)])
    # a comment must not end early, nor open a string
    text = text.replace("(*", "( *").replace("*)", "* )").replace('"', "'")
    return "(* " + "\n   ".join(textwrap.wrap(text, WIDTH, break_long_words=False)) + " *)\n"
