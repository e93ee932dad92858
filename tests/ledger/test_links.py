"""Where a row leads is read from the text of the modules, and agrees with the modules themselves."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import dlnsym
from dlnsym import ledger
from dlnsym.ledger import links


def test_every_row_has_a_file() -> None:
    root = Path(dlnsym.__file__).parents[1]
    for name in ledger.names():
        assert (root / links.file_of(name)).is_file()


def test_every_public_function_and_class_is_found_with_its_documentation() -> None:
    found = {public.name: public.documentation for public in links.public_names()}
    for name in dlnsym.__all__:
        value = getattr(dlnsym, name)
        if not isinstance(value, ModuleType):
            assert found[name].split() == (value.__doc__ or "").split()


def test_what_is_cited_is_in_the_ledger() -> None:
    known = ledger.claims()
    cited = set().union(*(links.cited(kernel.source) for kernel in ledger.kernels()))
    assert cited
    assert cited <= known.keys()
