"""A derivation of one's own: a Python file that is laid out like the modules of ``derivations``."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from dlnsym.codegen.kernel import Kernel
from dlnsym.proofs import Claim, Derivation, Fact
from dlnsym.proofs.reading import claims_of, facts_of, read
from dlnsym.proofs.typed import misfit


class OwnFileError(ValueError):
    """The file cannot be used as a derivation; says why in one line."""


def load(path: str) -> tuple[Derivation, tuple[Kernel, ...]]:
    """The derivation that a file is, and its ``KERNELS``, if it has any.

    The file is run, as ``python FILE`` would run it.  Raises :class:`OwnFileError` for a file that is missing, that
    breaks off, that has neither a fact nor a claim, or with a part of it that is of another type than declared.
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
    kernels = getattr(module, "KERNELS", ())
    _check(path, module, kernels)
    return read(module), tuple(kernels)


def _check(path: str, module: ModuleType, kernels: object) -> None:
    claims = claims_of(module)
    fault = (
        misfit("claims", claims, tuple[Claim, ...])
        or misfit("facts", facts_of(module), tuple[Fact, ...])
        or misfit("KERNELS", kernels, tuple[Kernel, ...])
    )
    if fault is not None:
        raise OwnFileError(f"NAME: {path!r}: {fault}")
    if not facts_of(module) and not claims:
        raise OwnFileError(f"NAME: {path!r} has no Fact and no Claim; expected one of dlnsym.proofs at least")
    keys = [claim.key for claim in claims]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice is not None:
        raise OwnFileError(f"NAME: {path!r} has two claims with the key {twice!r}; expected one of each")
