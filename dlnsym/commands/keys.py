"""Keys of the ledger on the command line: read as people write them, and offered by the shell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def row_keys(words: Iterable[str]) -> tuple[str, ...]:
    """The keys that the words of a command line mean, where ``Theorem 1.1`` is two words."""
    from dlnsym.ledger.keys import joined

    return joined(words)


class _Key(click.ParamType[str]):
    """A key of the ledger, and for ``derive`` also the name of a derivation, which the shell completes."""

    name = "key"

    def __init__(self, *, names: bool) -> None:
        self._names = names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The keys that begin like this, however that is written."""
        from click.shell_completion import CompletionItem

        from dlnsym.ledger import offered
        from dlnsym.ledger.keys import spelled

        known = offered.keys_and_names() if self._names else offered.keys()
        begun = spelled(incomplete).lower()
        return [CompletionItem(key) for key in known if key.startswith((incomplete, begun))]


ROW_KEY = _Key(names=False)
NAME_OR_KEY = _Key(names=True)
