"""Files are replaced whole, or stay as they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dlnsym._shared.files import replace_file


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "löschen.txt"
    target.write_text("old", encoding="utf-8")
    replace_file(target, "σ")
    assert target.read_bytes() == "σ".encode()
    replace_file(target, b"\x00")
    assert target.read_bytes() == b"\x00"
    assert list(tmp_path.iterdir()) == [target]
    plain = tmp_path / "plain.txt"
    plain.touch()
    assert target.stat().st_mode == plain.stat().st_mode


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kept.txt"
    target.write_text("old", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(target, "new")
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]
