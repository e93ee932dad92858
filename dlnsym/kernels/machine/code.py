"""Functions of lanes under construction: numbers, arrays of numbers, loops."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from llvmlite import ir

DOUBLE, SINGLE = ir.DoubleType(), ir.FloatType()
INTEGER, POINTER, NOTHING = ir.IntType(64), ir.PointerType(), ir.VoidType()
CONTRACT = ("contract",)
"""A product and a sum may be rounded once; nothing else about the arithmetic is loosened, so nan stays nan."""


class Index:
    """An integer that is known while compiling, or while running."""

    def __init__(self, code: Code, value: Any) -> None:
        self.code, self.value = code, value

    def __add__(self, other: Index | int) -> Index | int:
        return self._combined("add", other)

    __radd__ = __add__

    def __mul__(self, other: Index | int) -> Index | int:
        if isinstance(other, int) and other in (0, 1):
            return self if other else 0
        return self._combined("mul", other)

    __rmul__ = __mul__

    def _combined(self, operation: str, other: Index | int) -> Index:
        if isinstance(other, int) and other == 0:
            return self
        right = self.code.integer(other)
        return Index(self.code, getattr(self.code.builder, operation)(self.value, right))


class Number:
    """One float a lane, or one truth value a lane, with the arithmetic of Python."""

    def __init__(self, code: Code, value: Any) -> None:
        self.code, self.value = code, value

    def _with(self, other: Any, operation: str, *, swapped: bool = False) -> Number:
        right = self.code.number(other).value
        pair = (right, self.value) if swapped else (self.value, right)
        return Number(self.code, getattr(self.code.builder, operation)(*pair, flags=CONTRACT))

    def __add__(self, other: Any) -> Number:
        return self._with(other, "fadd")

    def __sub__(self, other: Any) -> Number:
        return self._with(other, "fsub")

    def __mul__(self, other: Any) -> Number:
        return self._with(other, "fmul")

    def __truediv__(self, other: Any) -> Number:
        return self._with(other, "fdiv")

    def __radd__(self, other: Any) -> Number:
        return self._with(other, "fadd", swapped=True)

    def __rsub__(self, other: Any) -> Number:
        return self._with(other, "fsub", swapped=True)

    def __rmul__(self, other: Any) -> Number:
        return self._with(other, "fmul", swapped=True)

    def __rtruediv__(self, other: Any) -> Number:
        return self._with(other, "fdiv", swapped=True)

    def __neg__(self) -> Number:
        return Number(self.code, self.code.builder.fneg(self.value))

    def __pow__(self, exponent: int) -> Number:
        """Whole powers from −3 to 16 alone."""
        if exponent < 0:
            return 1.0 / self ** (-exponent)
        result, square = None, self
        while exponent:
            if exponent & 1:
                result = square if result is None else result * square
            exponent >>= 1
            if exponent:
                square = square * square
        return self.code.number(1.0) if result is None else result


class Numbers:
    """An array of numbers in memory, row by row."""

    def __init__(self, code: Code, pointer: Any, columns: int = 1) -> None:
        self.code, self.pointer, self.columns = code, pointer, columns

    def _address(self, where: Any) -> Any:
        row, column = where if isinstance(where, tuple) else (where, 0)
        return self.code.address(self.pointer, row * self.columns + column, self.code.vector)

    def __getitem__(self, where: Any) -> Number:
        loaded = self.code.builder.load(self._address(where), typ=self.code.vector, align=self.code.alignment)
        return Number(self.code, loaded)

    def __setitem__(self, where: Any, number: Number) -> None:
        self.code.builder.store(number.value, self._address(where), align=self.code.alignment)

    def entry(self, row: Any, column: Any) -> Number:
        """The entry in a row and a column."""
        return self[row, column]

    def mirrored(self, row: Any, column: Any) -> Number:
        """The entry of the transpose."""
        return self[column, row]

    def put(self, row: Any, column: Any, x: Number) -> None:
        """Write an entry."""
        self[row, column] = x

    def part(self, start: Any, columns: int) -> Numbers:
        """The array from number ``start`` on, with other rows."""
        return Numbers(self.code, self.code.address(self.pointer, start, self.code.vector), columns)


class Scalars:
    """An array of floats in memory, shared by all lanes."""

    def __init__(self, code: Code, pointer: Any, columns: int = 1) -> None:
        self.code, self.pointer, self.columns = code, pointer, columns

    def __getitem__(self, where: Any) -> Number:
        row, column = where if isinstance(where, tuple) else (where, 0)
        return self.code.spread(self.code.load(self.pointer, row * self.columns + column))


class Integers:
    """An array of integers in memory."""

    def __init__(self, code: Code, pointer: Any) -> None:
        self.code, self.pointer = code, pointer

    def __getitem__(self, where: Any) -> Index:
        return Index(self.code, self.code.builder.load(self.code.address(self.pointer, where, INTEGER), typ=INTEGER))


class Code:
    """One function under construction.

    ``arguments`` says of each argument what it is: ``"numbers"``, ``"scalars"``, ``"integers"``, arrays in memory, or
    ``"integer"``.  They are in :attr:`arguments`, in order.  Its floats are of the type ``scalar``.
    """

    def __init__(
        self,
        module: ir.Module,
        name: str,
        arguments: Sequence[str],
        lanes: int,
        *,
        public: bool,
        scalar: ir.Type = DOUBLE,
    ) -> None:
        self.lanes, self.scalar, self.vector = lanes, scalar, ir.VectorType(scalar, lanes)
        self.bytes = 4 if scalar == SINGLE else 8
        self.alignment = self.bytes * lanes
        kinds = [INTEGER if kind == "integer" else POINTER for kind in arguments]
        self.function = ir.Function(module, ir.FunctionType(NOTHING, kinds), name)
        if not public:
            self.function.linkage = "internal"
            self.function.attributes.add("noinline")
        for value in self.function.args:
            if value.type == POINTER:
                value.add_attribute("noalias")
        self.builder = ir.IRBuilder(self.function.append_basic_block("start"))
        of: dict[str, Callable[[Code, Any], Any]] = {
            "numbers": Numbers,
            "scalars": Scalars,
            "integers": Integers,
            "integer": Index,
        }
        self.arguments: list[Any] = [
            of[kind](self, value) for kind, value in zip(arguments, self.function.args, strict=True)
        ]

    def number(self, x: Any) -> Number:
        """A number of all lanes, from a float where it is not one yet."""
        if isinstance(x, Number):
            return x
        return Number(self, ir.Constant(self.vector, [float(x)] * self.lanes))

    def integer(self, x: Index | int) -> Any:
        """An LLVM integer."""
        return x.value if isinstance(x, Index) else ir.Constant(INTEGER, int(x))

    def whole(self, x: Number) -> Index:
        """A whole number of the first lane as an integer."""
        first = self.builder.extract_element(x.value, ir.Constant(ir.IntType(32), 0))
        return Index(self, self.builder.fptosi(first, INTEGER))

    def load(self, pointer: Any, index: Index | int) -> Any:
        """An LLVM float from an array."""
        return self.builder.load(self.address(pointer, index, self.scalar), typ=self.scalar, align=self.bytes)

    def spread(self, scalar: Any) -> Number:
        """A float of all lanes."""
        empty = ir.Constant(self.vector, ir.Undefined)
        first = self.builder.insert_element(empty, scalar, ir.Constant(ir.IntType(32), 0))
        picks = ir.Constant(ir.VectorType(ir.IntType(32), self.lanes), [0] * self.lanes)
        return Number(self, self.builder.shuffle_vector(first, empty, picks))

    def address(self, pointer: Any, index: Index | int, of: Any) -> Any:
        """Where element ``index`` lies."""
        if isinstance(index, int) and index == 0:
            return pointer
        return self.builder.gep(pointer, [self.integer(index)], inbounds=True, source_etype=of)

    def room(self, count: int, columns: int = 1) -> Numbers:
        """An array of the function's own, on its stack."""
        with self.builder.goto_entry_block():
            area = self.builder.alloca(self.vector, count)
            area.align = self.alignment
        return Numbers(self, area, columns)

    def call(self, other: Code, *arguments: Any) -> None:
        """Call a function of the same module."""
        plain = [self.integer(a) if isinstance(a, Index | int) else a.pointer for a in arguments]
        self.builder.call(other.function, plain)

    def loop(
        self,
        stop: Index | int,
        body: Callable[..., Sequence[Number] | None],
        carried: Sequence[Number] = (),
        *,
        unrolled: int = 4,
    ) -> list[Number]:
        """``for i in range(stop): carried = body(i, *carried)``; a short one is written out."""
        if isinstance(stop, int) and stop <= unrolled:
            values = list(carried)
            for i in range(stop):
                values = list(body(i, *values) or ())
            return values
        before = self.builder.block
        inside, after = self.function.append_basic_block("inside"), self.function.append_basic_block("after")
        last = self.integer(stop)
        if isinstance(stop, int):
            self.builder.branch(inside)
        else:
            self.builder.cbranch(self.builder.icmp_signed("<", ir.Constant(INTEGER, 0), last), inside, after)
        self.builder.position_at_end(inside)
        count = self.builder.phi(INTEGER)
        count.add_incoming(ir.Constant(INTEGER, 0), before)
        phis = [self.builder.phi(x.value.type) for x in carried]
        for phi, x in zip(phis, carried, strict=True):
            phi.add_incoming(x.value, before)
        results = list(body(Index(self, count), *(Number(self, phi) for phi in phis)) or ())
        end = self.builder.block
        following = self.builder.add(count, ir.Constant(INTEGER, 1))
        count.add_incoming(following, end)
        for phi, x in zip(phis, results, strict=True):
            phi.add_incoming(x.value, end)
        self.builder.cbranch(self.builder.icmp_signed("<", following, last), inside, after)
        self.builder.position_at_end(after)
        finals = []
        for x, start in zip(results, carried, strict=True):
            if isinstance(stop, int):
                finals.append(x)
                continue
            phi = self.builder.phi(x.value.type)
            phi.add_incoming(x.value, end)
            phi.add_incoming(start.value, before)
            finals.append(Number(self, phi))
        return finals

    def repeat(
        self, most: int, body: Callable[..., tuple[Sequence[Number], Number]], carried: Sequence[Number]
    ) -> None:
        """At most so many times ``carried, again = body(*carried)``, while ``again`` holds in the first lane."""
        before = self.builder.block
        inside, after = self.function.append_basic_block("again"), self.function.append_basic_block("after")
        self.builder.branch(inside)
        self.builder.position_at_end(inside)
        count = self.builder.phi(INTEGER)
        count.add_incoming(ir.Constant(INTEGER, 1), before)
        phis = [self.builder.phi(x.value.type) for x in carried]
        for phi, x in zip(phis, carried, strict=True):
            phi.add_incoming(x.value, before)
        results, again = body(*(Number(self, phi) for phi in phis))
        end = self.builder.block
        following = self.builder.add(count, ir.Constant(INTEGER, 1))
        count.add_incoming(following, end)
        for phi, x in zip(phis, results, strict=True):
            phi.add_incoming(x.value, end)
        first = self.builder.extract_element(again.value, ir.Constant(ir.IntType(32), 0))
        more = self.builder.icmp_signed("<=", following, ir.Constant(INTEGER, most))
        self.builder.cbranch(self.builder.and_(first, more), inside, after)
        self.builder.position_at_end(after)

    def done(self) -> None:
        """The function ends here."""
        self.builder.ret_void()


def blocks(size: int, block: int) -> Iterator[tuple[int, int]]:
    """``range(size)`` in (start, width) of at most ``block``, as even as they can be.

    >>> list(blocks(10, 4))
    [(0, 4), (4, 3), (7, 3)]
    """
    pieces = math.ceil(size / block)
    start = 0
    for piece in range(pieces):
        width = size // pieces + (piece < size % pieces)
        yield start, width
        start += width
