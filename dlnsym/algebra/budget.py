"""How much a computation may use: the size of polynomials, and time.

Whoever asks for a decision sets the budget with :func:`limited`; whatever is computed within it asks
:func:`current`.  Without one there are generous limits of size and none of time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class UndecidedError(ValueError):
    """The expression leaves the class that an argument decides."""


class ExhaustedError(UndecidedError):
    """The budget is spent."""


class Budget:
    """Terms in one polynomial, the degree of one, and a time on the clock from now on; None sets no limit of time."""

    def __init__(self, terms: int = 500_000, degree: int = 100_000, seconds: float | None = None) -> None:
        self.terms, self.degree = terms, degree
        self._end = None if seconds is None else time.monotonic() + seconds

    def check(self, terms: int = 0, degree: int = 0) -> None:
        """Raises :class:`ExhaustedError` where a size or the time is exceeded."""
        if terms > self.terms or degree > self.degree:
            raise ExhaustedError("the expression grows beyond the limits")
        if self._end is not None and time.monotonic() > self._end:
            raise ExhaustedError("the time allowed is spent")


_current: ContextVar[Budget | None] = ContextVar("budget", default=None)
_GENEROUS = Budget()


def current() -> Budget:
    """The budget within which this is computed."""
    return _current.get() or _GENEROUS


@contextmanager
def limited(budget: Budget) -> Iterator[None]:
    """Everything within is computed within this budget.

    >>> from sympy.abc import x, y
    >>> from dlnsym.algebra.zero_test import vanishes
    >>> with limited(Budget(terms=100)):
    ...     vanishes((x + y) ** 300)
    Traceback (most recent call last):
        ...
    dlnsym.algebra.budget.ExhaustedError: the expression grows beyond the limits
    """
    token = _current.set(budget)
    try:
        yield
    finally:
        _current.reset(token)
