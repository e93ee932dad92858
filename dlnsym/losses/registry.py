"""Losses by name: how a store re-creates a loss from the plain JSON values that its ``to_json`` wrote.

A class with a ``from_json`` is registered under its own name when its module is loaded; :func:`dlnsym.loss_from_json`
knows those of the library.  A class of one's own::

    @stored_loss
    class Huber:
        ...
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

from dlnsym._shared.validate import show
from dlnsym.losses.protocol import Loss


class StoredLoss(Loss, Protocol):
    """A loss that a store can re-create."""

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Loss:
        """The loss that ``to_json`` wrote; raises ``ValueError`` for anything else."""


Kind = TypeVar("Kind", bound=type[StoredLoss])
_KINDS: dict[str, type[StoredLoss]] = {}


def stored_loss(cls: Kind) -> Kind:
    """Register a class of losses under its name, which its ``to_json`` gives as ``kind``."""
    known = _KINDS.setdefault(cls.__name__, cls)
    if (known.__module__, known.__qualname__) != (cls.__module__, cls.__qualname__):
        raise ValueError(f"a loss of kind {cls.__name__!r} is registered by {known.__module__}; expected another name")
    _KINDS[cls.__name__] = cls
    return cls


def loss_from_json(plain: Any) -> Loss:
    """The loss that a ``to_json`` wrote, by which a store knows it.  Nothing is unpickled or evaluated.

    Parameters
    ----------
    plain : dict
        Plain JSON values, such as ``attributes.experiment.loss`` in the ``zarr.json`` of a store of
        :func:`dlnsym.ensemble`.

    Returns
    -------
    Loss

    Raises
    ------
    ValueError
        For a kind whose module is not loaded, for values that do not make such a loss, and for a
        :class:`~dlnsym.FunctionLoss`, whose function is not in a store.

    Examples
    --------
    >>> import dlnsym as dln
    >>> loss = dln.LinearRegression([[1.0, 2.0]], [["0.1", 0.5]])
    >>> loss.to_json()
    {'kind': 'LinearRegression', 'X': [[1.0, 2.0]], 'Y': [['1/10', 0.5]]}
    >>> dln.loss_from_json(loss.to_json()) == loss
    True
    """
    kind = plain.get("kind") if isinstance(plain, Mapping) else None
    if kind not in _KINDS:
        known = ", ".join(sorted(_KINDS))
        expected = f"expected one of {known}, or that the module of its class is imported"
        raise ValueError(f"the kind of a stored loss is {show(kind)}; {expected}")
    try:
        return _KINDS[kind].from_json(plain)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"a stored {kind} cannot be re-created: {error}") from error
