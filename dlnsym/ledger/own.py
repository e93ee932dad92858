"""A derivation of one's own: a Python file that is laid out like the modules of ``derivations``."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from dlnsym.codegen.kernel import Kernel
from dlnsym.proofs import Derivation
from dlnsym.proofs.typed import misfit


class OwnFileError(ValueError):
    """The file cannot be used as a derivation; says why in one line."""


def load(path: str) -> tuple[Derivation, tuple[Kernel, ...]]:
    """The ``DERIVATION`` of a file and its ``KERNELS``, if it has any.

    The file is run, as ``python FILE`` would run it.  Raises :class:`OwnFileError` for a file that is missing, that
    breaks off, that defines no ``DERIVATION``, or with a part of it that is of another type than declared.
    """
    file = Path(path)
    if not file.is_file():
        raise OwnFileError(f"NAME: there is no file {path!r}; expected a derivation's name or a Python file")
    # a name that no other module has: a file called math.py is no reason to lose that one
    spec = spec_from_file_location(f"_own_{file.stem}", file)
    if spec is None or spec.loader is None:
        raise OwnFileError(f"NAME: {path!r} is not a Python file; expected a name that ends in .py")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses in the file look their module up
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise OwnFileError(f"NAME: {path!r} breaks off: {type(error).__name__}: {error}") from None
    derivation, kernels = getattr(module, "DERIVATION", None), getattr(module, "KERNELS", ())
    if not isinstance(derivation, Derivation):
        raise OwnFileError(f"NAME: {path!r} defines no DERIVATION; expected one made with dlnsym.proofs.Derivation")
    _check(path, derivation, kernels)
    return derivation, tuple(kernels)


def _check(path: str, derivation: Derivation, kernels: object) -> None:
    fault = misfit("DERIVATION", derivation, Derivation) or misfit("KERNELS", kernels, tuple[Kernel, ...])
    if fault is not None:
        raise OwnFileError(f"NAME: {path!r}: {fault}")
    keys = [claim.key for claim in derivation.claims]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice is not None:
        raise OwnFileError(f"NAME: {path!r} has two claims with the key {twice!r}; expected one of each")
