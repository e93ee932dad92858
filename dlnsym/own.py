"""A derivation of one's own: a Python file that is laid out like the modules of ``derivations``."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from dlnsym.claims import Claim, Derivation, Step
from dlnsym.codegen.kernel import Kernel


class OwnFileError(ValueError):
    """The file cannot be used as a derivation; says why in one line."""


def load(path: str) -> tuple[Derivation, tuple[Kernel, ...]]:
    """The ``DERIVATION`` of a file and its ``KERNELS``, if it has any.

    The file is run, as ``python FILE`` would run it.  Raises :class:`OwnFileError` for a file that is missing, that
    breaks off, or that defines no ``DERIVATION``.
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
        raise OwnFileError(f"NAME: {path!r} defines no DERIVATION; expected one made with dlnsym.claims.Derivation")
    _check(path, "steps", derivation.steps, Step)
    _check(path, "claims", derivation.claims, Claim)
    _check(path, "KERNELS", kernels, Kernel)
    return derivation, tuple(kernels)


def _check(path: str, name: str, given: object, kind: type) -> None:
    if not isinstance(given, tuple | list) or not all(isinstance(x, kind) for x in given):
        told = " ".join(repr(given).split())[:60]
        raise OwnFileError(f"NAME: {path!r} has {name} {told}; expected a tuple of {kind.__name__}s")
