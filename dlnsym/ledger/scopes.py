"""What rows display next to their facts: titles, scopes, and the formulas of rows that no transcription holds.

What a scope says of N, of d and of the sign of a letter has to be covered by the symbols of the facts and by what is
assumed of them.  The rest of it, the title, and a formula that has no transcription were compared with the facts by
eye, and are those that were read then, in ``scopes.json``; nobody can change one without the run failing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from math import isqrt
from typing import Any

from flint import fmpq_mat
from sympy import Indexed, Limit, MatrixBase, Symbol, exp, log, oo, preorder_traversal

from dlnsym._shared.files import read_json
from dlnsym.proofs import Claim, Fact

DATA = "scopes.json"
EVERY, INFINITE = "every", "infinite"
Number = int | str


@dataclass(frozen=True)
class Coverage:
    """What facts are about: depths and widths, as numbers or *every* or *infinite*, and the letters that occur."""

    depths: frozenset[Number]
    widths: frozenset[Number]
    letters: Mapping[str, frozenset[Symbol]]


def coverage(facts: Iterable[Fact]) -> Coverage:
    """What the relations of facts are about, by their symbols, the assumptions on these, and their matrices."""
    depths: set[Number] = set()
    widths: set[Number] = set()
    letters: dict[str, set[Symbol]] = {}
    for fact in facts:
        if fact.relation is None:
            continue
        nodes = [x for e in (fact.lhs, fact.rhs) for x in preorder_traversal(e)]
        symbols = {x for x in nodes if isinstance(x, Symbol)} | {
            s for p in fact.points for s in p if isinstance(s, Symbol)
        }
        for s in symbols:
            letters.setdefault(s.name, set()).add(s)
        names = {s.name for s in symbols}
        words = any(s.is_commutative is False for s in symbols)
        if words or names & {"N", "m", "n"}:
            depths.add(EVERY)
        limit = any(isinstance(x, Limit) and x.args[2] == oo for x in nodes)
        if limit or ("N" not in names and (words or any(isinstance(x, (log, exp)) for x in nodes))):
            depths.add(INFINITE)
        depths |= {
            int(v) for p in fact.points for s, v in p.items() if isinstance(s, Symbol) and s.name == "N" and _whole(v)
        }
        if words or "d" in names or any(_free_index(x) for x in nodes):
            widths.add(EVERY)
        widths |= {max(x.shape) for x in nodes if isinstance(x, MatrixBase)}
        sizes = {v.nrows() for p in fact.points for v in p.values() if isinstance(v, fmpq_mat)}
        widths |= sizes | {isqrt(n) for n in sizes}
        widths |= {int(d) for name in names for d in _INDEX.findall(name)}
    return Coverage(frozenset(depths), frozenset(widths), {k: frozenset(v) for k, v in letters.items()})


_INDEX = re.compile(r"_\{?\d?([1-9])\}?$")
_FREE = re.compile(r"_\{?(i|j|l|k|il|ij|li|ii)\b")


def _whole(v: Any) -> bool:
    try:
        return bool(int(v) == v)
    except (TypeError, ValueError):
        return False


def _free_index(x: Any) -> bool:
    """Whether a node stands for any index: an entry, a letter σ_i, or a product over all singular values."""
    return isinstance(x, Indexed) or (isinstance(x, Symbol) and bool(_FREE.search(x.name))) or hasattr(x, "binds")


# ---------------------------------------------------------------- what a scope says


_GREEK = {"Φ": "Phi", "σ": "sigma", "γ": "gamma", "η": "eta", "λ": "lambda", "ς": "varsigma", "ρ": "rho", "κ": "kappa"}
_SIGN = re.compile(r"(?<![\w|_])([A-Za-zΦγηρκ](?:_\w+)?) (>|≥|≠) 0")
_NUMBERS = r"(\d+(?:, \d+(?! [<≤]))*)"


def missing(scope: str, found: Coverage) -> Iterator[str]:
    """What a scope says and the facts do not cover.

    >>> list(missing("d = 7", Coverage(frozenset({2}), frozenset({2}), {})))
    ['the width 7']
    """
    stated = scope.split("; ")[0]
    if re.search(r"every depth N ≤ ∞|every depth 2 ≤ N ≤ ∞", stated):
        yield from (f"{name} depth" for name in (EVERY, INFINITE) if name not in found.depths)
    elif re.search(r"every (finite )?depth N", stated) and EVERY not in found.depths:
        yield "every depth"
    if re.search(r"(^|, )N = ∞", stated) and INFINITE not in found.depths:
        yield "infinite depth"
    if re.search(r"every width|every shape", stated) and EVERY not in found.widths:
        yield "every width"
    for letter, of, name in (("N", found.depths, "depth"), ("d", found.widths, "width")):
        for numbers in re.findall(rf"(?<![\w(]){letter} = {_NUMBERS}(?!\d)", scope):
            for number in map(int, numbers.split(", ")):
                if number not in of and not (EVERY in of and letter == "N"):
                    yield f"the {name} {number}"
    for letter, sign in _SIGN.findall(stated):
        name = "".join(_GREEK.get(c, c) for c in letter)
        symbols = found.letters.get(name, frozenset())
        if symbols and not any(_allows(s, sign) for s in symbols):
            yield f"{letter} {sign} 0"


def _allows(s: Symbol, sign: str) -> bool:
    """Whether no more is assumed of a letter than that it is positive, at least 0, or not 0."""
    return sign == ">" or s.is_positive is not True


# ---------------------------------------------------------------- the rows


@dataclass(frozen=True)
class Entry:
    """What a row displayed when it was compared with its facts.

    ``printed`` and ``correction`` are given where no transcription holds them.  ``why`` says how facts cover a scope
    that their symbols do not show: where one entry stands for all, or a number is a case of what is proved.
    """

    title: str
    scope: str
    printed: str | None = None
    correction: str | None = None
    why: str | None = None


@cache
def entries() -> Mapping[str, Entry]:
    """What was compared, by the key of the row; raises ``OSError`` or ``ValueError`` where the data are damaged."""
    return {key: Entry(**values) for key, values in read_json(files("dlnsym.ledger").joinpath(DATA)).items()}


def difference(claim: Claim) -> str | None:
    """Why something that a claim displays is not what its facts say; None where it is, as far as it was compared."""
    known = entries().get(claim.key)
    if known is not None:
        if claim.title != known.title:
            return "its title is not the one that was compared with its facts"
        if claim.scope != known.scope:
            return "its scope is not the one that was compared with its facts"
        if known.printed is not None and (claim.printed, claim.correction) != (known.printed, known.correction):
            return "its formula is not the one that was compared with its facts"
        if known.why is not None:
            return None
    # the scope of a simulation is that of its runs
    if claim.kind in ("experiment", "trajectory"):
        return None
    found = coverage(claim.judged)
    if claim.kind == "definition":
        # it holds for every depth and width by its words, and its facts are examples: their letters are those it is for
        found = replace(found, depths=found.depths | {EVERY, INFINITE}, widths=found.widths | {EVERY})
    left = ", ".join(missing(claim.scope, found))
    return f"its scope says what its facts do not cover: {left}" if left else None


def as_displayed(claim: Claim, transcribed: bool, why: str | None = None) -> dict[str, str]:
    """The entry of a claim as it is now, for ``scopes.json``, once it has been compared with the facts."""
    found = {"title": claim.title, "scope": claim.scope, "why": why}
    if not transcribed:
        found |= {"printed": claim.printed, "correction": claim.correction}
    return {name: text for name, text in found.items() if text is not None}
