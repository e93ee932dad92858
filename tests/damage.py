"""Damage to files: bytes cut, flipped and replaced, JSON with other values in it, files that are something else."""

from __future__ import annotations

import copy
import json
import shutil
import zlib
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

DEEP = "[" * 100_000 + "]" * 100_000
LONG = "9" * 5000
VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    3.0,
    1e308,
    2**63,
    10**400,
    float("nan"),
    float("inf"),
    "",
    "x",
    "inf",
    "nan",
    "\ud800",
    "Ω\n\x1b[31m",
    [],
    {},
    [[]],
    [None],
    [1, "a", {}],
    {"a": {"b": None}},
)
"""What may stand in a JSON file in the place of something else."""
RAW = (DEEP, LONG, "1e999999", "NaN", "{", "")
"""The same as text: too deep, too long or no JSON at all."""


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The places in a JSON value, itself first."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [here, *(path for key, part in inner for path in paths(part, (*here, key)))]


@st.composite
def altered_json(draw: st.DrawFn, text: str) -> str:
    """A JSON text with one value replaced, removed or given twice."""
    value = json.loads(text)
    path = draw(st.sampled_from(paths(value)))
    how = draw(st.sampled_from(["replaced", "replaced", "replaced", "removed", "added", "raw"]))
    if not path:
        new = draw(st.sampled_from(VALUES))
        return json.dumps(new) if how != "raw" else draw(st.sampled_from(RAW))
    inner = changed = copy.deepcopy(value)
    for key in path[:-1]:
        inner = inner[key]
    if how == "removed":
        del inner[path[-1]]
    elif how == "added" and isinstance(inner, dict):
        inner["another"] = draw(st.sampled_from(VALUES))
    elif how == "added":
        inner.append(draw(st.sampled_from(VALUES)))
    else:
        inner[path[-1]] = "MARK" if how == "raw" else draw(st.sampled_from(VALUES))
    done = json.dumps(changed)
    return done.replace('"MARK"', draw(st.sampled_from(RAW))) if how == "raw" else done


@st.composite
def altered_bytes(draw: st.DrawFn, whole: bytes) -> bytes:
    """Bytes cut short, flipped, written over, put into another encoding, or followed by others; never the same."""
    at = draw(st.integers(0, max(len(whole) - 1, 0)))
    bit = 1 << draw(st.integers(0, 7))
    ways = {
        "cut": whole[:at],
        "flipped": whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :] if whole else b"\0",
        "zeroed": whole[:at] + bytes(len(whole) - at),
        "followed": whole + whole[: at + 1],
        "another file": b"\x89PNG\r\n\x1a\n" + whole,
        "a mark in front": b"\xef\xbb\xbf" + whole,
        "another encoding": whole.decode("latin-1").encode("utf-16"),
        "nothing": b"",
    }
    changed = ways[draw(st.sampled_from(sorted(ways)))]
    return changed if changed != whole else whole + b"\0"


OTHER = ("removed", "folder", "full folder", "loop", "dangling link")
"""What may stand at the path of a file instead of it."""


def put_instead(path: Path, what: str) -> None:
    """Put something else at the path of a file or folder."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    if what == "folder":
        path.mkdir()
    elif what == "full folder":
        path.mkdir()
        (path / "0").write_bytes(b"\0")
    elif what == "loop":
        path.symlink_to(path.name)
    elif what == "dangling link":
        path.symlink_to("nowhere")


def png() -> bytes:
    """A picture of one grey point."""
    chunks = {b"IHDR": bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), b"IDAT": zlib.compress(b"\0\x80"), b"IEND": b""}
    whole = b"\x89PNG\r\n\x1a\n"
    for kind, data in chunks.items():
        whole += len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    return whole
