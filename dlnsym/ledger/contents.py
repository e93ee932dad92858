"""What is in the ledger: every claim by its key, and their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

from dlnsym.ledger import offered
from dlnsym.ledger.discovery import UnknownNameError, derivation, modules, names, source
from dlnsym.ledger.keys import ContentsError, order, spelled
from dlnsym.proofs import Claim, Derivation, Fact, holds


def checked_facts(name: str) -> tuple[list[Fact], list[Fact]]:
    """The facts of a derivation that have a relation: all of them, and those that are not proved.

    Raises as :func:`derivation`.

    >>> facts, wrong = checked_facts("loss")
    >>> len(facts) > 0, wrong
    (True, [])
    """
    facts = [fact for fact in derivation(name).facts if not fact.words]
    return facts, [fact for fact in facts if not holds(fact)]


def claims() -> dict[str, tuple[Claim, str]]:
    """Every claim by key, with the name of its derivation, in the order of the paper; loads all derivations.

    >>> claim, name = claims()["2.9"]
    >>> claim.title, name
    ('Eigenvalues at finite depth', 'spectrum')
    """
    rows = {claim.key: (claim, name) for name in names() for claim in derivation(name).claims}
    return {key: rows[key] for key in sorted(rows, key=order)}


def claim_keys(name: str) -> tuple[str, ...]:
    """The keys of the claims that a derivation settles.

    Raises as :func:`derivation`.

    >>> claim_keys("loss")
    ('1.10', '1.11', '1.17', '1.18')
    """
    return tuple(claim.key for claim in derivation(name).claims)


def argument(name: str) -> Derivation:
    """The argument called ``name``: a derivation, or, for a key, all that the claim rests on, borrowed facts included.

    Raises :class:`UnknownNameError` for an unknown name.

    >>> argument("spectrum").claims[0].key, argument("2.9").title
    ('1.9', 'Eigenvalues at finite depth')
    """
    name = spelled(name)
    of_rows = offered.keys()
    if name in names() or name not in of_rows:
        return derivation(name)
    known = settled_by([name])
    (claim,) = (claim for claim in derivation(known[name]).claims if claim.key == name)
    return Derivation(known[name], claim.title, claim.judged, (claim,))


def settled_by(wanted: Iterable[str] = (), keys_of: Callable[[str], tuple[str, ...]] = claim_keys) -> dict[str, str]:
    """The derivation that settles each key, in the order of the paper.

    For ``wanted`` keys the derivations whose source names one are looked at first, so that the others are not loaded.
    ``keys_of`` says which keys a derivation settles, and may know it without loading it.
    """
    places = {key: key.rpartition(":")[2] for key in wanted}
    rows: dict[str, str] = {}
    if places:
        named = [n for n, module in modules().items() if any(f'"{p}"' in source(module) for p in places.values())]
        rows = _rows(named, keys_of)
        if places.keys() <= rows.keys():
            return rows
    return _rows(names(), keys_of)


def _rows(of: Iterable[str], keys_of: Callable[[str], tuple[str, ...]]) -> dict[str, str]:
    rows: dict[str, str] = {}
    for name in of:
        for key in keys_of(name):
            if key in rows:
                raise ContentsError(f"{rows[key]} and {name} both settle {key!r}")
            rows[key] = name
    return {key: rows[key] for key in sorted(rows, key=order)}


def select(keys: Iterable[str], keys_of: Callable[[str], tuple[str, ...]] = claim_keys) -> tuple[str, ...]:
    """The given keys in the ledger's order, or all of them; raises :class:`UnknownNameError` for an unknown key.

    A key may be written as people write it; ``keys_of`` is that of :func:`settled_by`.

    >>> select(["(2.10)", "2.9", "Theorem 1.1"])
    ('thm-1.1', '2.9', '2.10')
    """
    wanted = tuple(map(spelled, keys))
    known = settled_by(wanted, keys_of)
    refuse_unknown(wanted, tuple(known))
    return tuple(key for key in known if key in wanted) if wanted else tuple(known)


def refuse_unknown(keys: Iterable[str], known: Sequence[str]) -> None:
    """Raises :class:`UnknownNameError` for a key that is not among the known ones, and names those that are near it."""
    for key in map(spelled, keys):
        if key not in known:
            near = get_close_matches(key, known, n=4, cutoff=0.4) or known[:4]
            raise UnknownNameError(f"KEY: {key!r} is not in the ledger; keys are like {', '.join(near)}")
