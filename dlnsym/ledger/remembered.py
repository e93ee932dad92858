"""Verdicts that are known from an earlier run: one file for each derivation in the user's cache folder.

A file is used where its fingerprint is that of the derivation as it stands.  It is JSON, checked in full; one that is
damaged is ignored.  Failures are never kept, so that each run meets them anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from dlnsym._shared.files import read_json, replace_file
from dlnsym.ledger.content import fingerprint, kernels_fingerprint
from dlnsym.ledger.contents import claim_keys
from dlnsym.ledger.discovery import derivation, names
from dlnsym.ledger.rows import from_row, row
from dlnsym.proofs import Judgement, Verdict

FORMAT = 3
FOLDER = "DLNSYM_CACHE"
"""The environment variable that names another folder than the user's cache."""


def folder() -> Path:
    """Where verdicts are kept: ``$DLNSYM_CACHE``, else the cache folder that the system has for a user."""
    named = os.environ.get(FOLDER)
    return Path(named) if named else user_cache_path("dlnsym", appauthor=False) / "verdicts"


@dataclass(frozen=True)
class Entry:
    """What is kept about one derivation: the keys that it settles, and the rows that were judged.

    ``seconds`` of CPU are those that its facts took when all were last judged together; else 0.
    """

    fingerprint: str
    keys: tuple[str, ...]
    rows: Mapping[str, Judgement]
    seconds: float = 0.0


NOTHING = Entry("", (), {})


@dataclass
class Remembered:
    """The verdicts kept in a folder; ``damaged`` names the files that could not be used.

    >>> from tempfile import TemporaryDirectory
    >>> from dlnsym import ledger
    >>> with TemporaryDirectory() as empty:
    ...     kept = Remembered(Path(empty))
    ...     before = kept.judgement("loss", "1.10")
    ...     kept.keep(next(ledger.run(["1.10"])))
    ...     before, str(Remembered(Path(empty)).judgement("loss", "1.10").verdict)
    (None, 'executable')
    """

    where: Path = field(default_factory=folder)
    damaged: list[str] = field(default_factory=list)
    _entries: dict[str, Entry] = field(default_factory=dict)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys that a derivation settles; it is loaded only where they are not known."""
        entry = self.entry(name)
        return entry.keys if entry.fingerprint == fingerprint(name) else claim_keys(name)

    def entry(self, name: str) -> Entry:
        """What is kept about a derivation, whatever it was when that was judged."""
        if name not in self._entries:
            self._entries[name] = self._read(name)
        return self._entries[name]

    def judgement(self, name: str, key: str) -> Judgement | None:
        """The judgement of a claim of the derivation as it stands, or None."""
        entry = self.entry(name)
        return entry.rows.get(key) if entry.fingerprint == fingerprint(name) else None

    def earlier(self) -> dict[str, Judgement]:
        """The last judgement that was kept of each claim, whatever has changed since."""
        return {key: found for name in names() for key, found in self.entry(name).rows.items()}

    def source(self, name: str, key: str) -> str:
        """The work that a claim of a derivation is taken from."""
        known = self.judgement(name, key)
        if known is not None:
            return known.source
        return next(claim.source.work.key for claim in derivation(name).claims if claim.key == key)

    def keep(self, judgement: Judgement) -> None:
        """Keep a judgement, if it can be written down; a failed one is not kept."""
        name = judgement.derivation
        if judgement.verdict is Verdict.FAILED or name not in names():
            return
        now, known = fingerprint(name), self.entry(name)
        rows = {**known.rows, judgement.key: judgement} if known.fingerprint == now else {judgement.key: judgement}
        self._entries[name] = Entry(now, claim_keys(name), rows, known.seconds)
        self._write(name)

    def keep_seconds(self, name: str, seconds: float) -> None:
        """Keep how long all facts of a derivation took, if rows of it are kept."""
        if self.entry(name).rows:
            self._entries[name] = replace(self.entry(name), seconds=seconds)
            self._write(name)

    def kernels_hold(self) -> int | None:
        """How many equalities of forms and formulas were proved of the kernels as they stand; None where not known."""
        cache = self._load(self._path("kernels"))
        if cache is None or cache.get("fingerprint") != kernels_fingerprint() or type(cache.get("forms")) is not int:
            return None
        return int(cache["forms"])

    def keep_kernels(self, forms: int) -> None:
        """Keep that the committed kernels are what the derivations generate, and that so many equalities hold."""
        self._save(self._path("kernels"), {"fingerprint": kernels_fingerprint(), "forms": forms})

    def _path(self, name: str) -> Path:
        return self.where / f"{name}.json"

    def _read(self, name: str) -> Entry:
        data = self._load(self._path(name))
        if data is None:
            return NOTHING
        try:
            rows = {key: from_row(each) for key, each in data["rows"].items()}
            keys = tuple(str(key) for key in data["keys"])
            if not rows.keys() <= set(keys) or any(key != j.key or j.derivation != name for key, j in rows.items()):
                raise ValueError("rows of another derivation")
            return Entry(str(data["fingerprint"]), keys, rows, float(data["seconds"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            # its digest holds: it is whole, and another version wrote it
            return NOTHING

    def _write(self, name: str) -> None:
        entry = self._entries[name]
        rows = {key: {**row(j), "seconds": j.seconds} for key, j in entry.rows.items()}
        content = {"fingerprint": entry.fingerprint, "keys": list(entry.keys), "rows": rows, "seconds": entry.seconds}
        self._save(self._path(name), content)

    def _load(self, path: Path) -> dict[str, Any] | None:
        try:
            data = read_json(path)
            if type(data["format"]) is int and data["format"] != FORMAT:
                # of another version
                return None
            content = data["content"]
            if data["format"] != FORMAT or data["digest"] != _digest(content) or not isinstance(content, dict):
                raise ValueError("not what was written")
            return content
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError):
            self.damaged.append(str(path))
            return None

    def _save(self, path: Path, content: dict[str, Any]) -> None:
        text = json.dumps({"format": FORMAT, "digest": _digest(content), "content": content}, ensure_ascii=False)
        # what cannot be kept is judged again the next time
        with suppress(OSError):
            self.where.mkdir(parents=True, exist_ok=True)
            replace_file(path, text)


def _digest(content: Any) -> str:
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
