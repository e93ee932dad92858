"""The pages of the reference: one for each public name, with the rows that it computes and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType

from ledger_pages import page_of, spoken

import dlnsym
from dlnsym import ledger
from dlnsym.ledger import links


def pages() -> Mapping[str, str]:
    """Every page of the reference by its path."""
    names = list(dlnsym.__all__)
    listed = "\n".join(names)
    groups = "\n\n".join(f"**{title}**: " + ", ".join(f"[`{n}`]({n}.md)" for n in of) for title, of in grouped(names))
    index = (
        f"# The reference\n\nEvery public name of `dlnsym`.\n\n{groups}\n\n```{{toctree}}\n:hidden:\n\n{listed}\n```\n"
    )
    return {"api/index.md": index, **{f"api/{name}.md": page(name, names) for name in names}}


def grouped(names: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Names by the room that they live in."""
    rooms: dict[str, list[str]] = {}
    for name in names:
        value = getattr(dlnsym, name)
        home = value.__name__ if isinstance(value, ModuleType) else value.__module__
        rooms.setdefault(home.split(".")[1], []).append(name)
    yield from rooms.items()


def page(name: str, names: list[str]) -> str:
    """One name: its documentation, the rows that it cites with their derivations, the others of its room."""
    value = getattr(dlnsym, name)
    parts = [f"# dlnsym.{name}", f"```{{index}} single: {name}\n```", directive(name, value)]
    known = ledger.settled_by()
    cited = set[str]()
    for public in links.public_names():
        if public.name.partition(".")[0] == name:
            cited |= links.cited(public.documentation) & known.keys()
    if cited:
        rows = ", ".join(
            f"[{spoken(key)}](../ledger/{page_of(key)}.md) ([derivation](../derivations/{known[key]}.md))"
            for key in sorted(cited, key=ledger.order)
        )
        parts.append(f"Rows of the ledger: {rows}.")
    room = next((of for _, of in grouped(names) if name in of), [])
    if neighbours := [n for n in room if n != name]:
        parts.append("Next to it: " + ", ".join(f"[`{n}`]({n}.md)" for n in neighbours) + ".")
    return "\n\n".join(parts) + "\n"


def directive(name: str, value: object) -> str:
    """What has Sphinx print the documentation of a name."""
    if isinstance(value, ModuleType):
        kind, options = "automodule", "\n   :members:"
    elif isinstance(value, type):
        kind, options = "autoclass", "\n   :members:\n   :inherited-members: int, Enum, tuple"
    else:
        kind, options = "autofunction", ""
    return f"```{{eval-rst}}\n.. {kind}:: dlnsym.{name}{options}\n```"
