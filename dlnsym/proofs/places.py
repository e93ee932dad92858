"""Places in an expression: the parts of a node in which something may change, and what stands there instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sympy import Derivative, Expr, Indexed, Integral, Limit, MatrixBase, MatrixExpr, Product, Subs, Sum

from dlnsym.algebra.written import Cofactor, Entry

Path = tuple[int, ...]
"""The way from a node to one of its parts: the number of a part, the number of a part of that, and so on."""


def parts(e: Any) -> tuple[Any, ...]:
    """The parts of a node in which something may change; variables that are bound are none of them."""
    if isinstance(e, MatrixBase):
        return tuple(e)
    if isinstance(e, (Sum, Product, Integral)):
        return (e.function,)
    if isinstance(e, Derivative):
        return (e.expr,)
    if isinstance(e, Subs):
        return (e.expr, *e.point)
    if isinstance(e, (Limit, Entry, Cofactor)) or getattr(e, "binds", None):
        return (e.args[0],)
    if isinstance(e, Indexed):
        return e.indices
    return tuple(a for a in e.args if isinstance(a, (Expr, MatrixExpr, MatrixBase)))


def with_parts(e: Any, new: Mapping[int, Any]) -> Any:
    """A node with other parts, made once."""
    if isinstance(e, MatrixBase):
        return e.func(e.rows, e.cols, [new.get(k, entry) for k, entry in enumerate(e)])
    if isinstance(e, Subs):
        expr, *point = (new.get(k, part) for k, part in enumerate(parts(e)))
        return e.func(expr, e.variables, tuple(point))
    if isinstance(e, Indexed):
        return e.base[tuple(new.get(k, index) for k, index in enumerate(e.indices))]
    args = list(e.args)
    numbers = [n for n, a in enumerate(args) if isinstance(a, (Expr, MatrixExpr, MatrixBase))]
    for k, part in new.items():
        args[numbers[k]] = part
    return e.func(*args)


def nodes(e: Any) -> Iterator[Any]:
    """All parts, of whatever depth, and the expression itself."""
    return (node for _, node in places(e))


def places(e: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every node with the way to it.

    >>> from sympy import symbols
    >>> x, y = symbols("x y")
    >>> list(places(x * y))
    [((), x*y), ((0,), x), ((1,), y)]
    """
    yield path, e
    for k, part in enumerate(parts(e)):
        yield from places(part, (*path, k))


def put(e: Any, new: Mapping[Path, Any]) -> Any:
    """The expression with others in some of its places, none of which lies within another.

    >>> from sympy import symbols
    >>> x, y = symbols("x y")
    >>> put(x * y, {(0,): x + 1, (1,): y + 2})
    (x + 1)*(y + 2)
    """
    if not new:
        return e
    if () in new:
        return new[()]
    inner: dict[int, dict[Path, Any]] = {}
    for (k, *rest), value in new.items():
        inner.setdefault(k, {})[tuple(rest)] = value
    of_node = parts(e)
    return with_parts(e, {k: put(of_node[k], values) for k, values in inner.items()})


def apart(a: Path, b: Path) -> bool:
    """Whether neither of two places lies within the other.

    >>> apart((0, 1), (0, 2)), apart((0,), (0, 2))
    (True, False)
    """
    return any(x != y for x, y in zip(a, b, strict=False))
