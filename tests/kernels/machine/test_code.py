"""Loops, arrays and products of matrices of lanes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("llvmlite", reason="llvmlite is an extra")

from lanes import at
from llvmlite import ir

from dlnsym.kernels.machine import compiled, panels, products
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import SINGLE, Code, blocks
from dlnsym.kernels.machine.panels import Panel

sizes = st.integers(1, 13)


@given(st.integers(1, 50), st.integers(1, 9))
def test_blocks_cover_a_range_evenly(size: int, block: int) -> None:
    found = list(blocks(size, block))
    assert [k for start, width in found for k in range(start, start + width)] == list(range(size))
    widths = [width for _, width in found]
    assert max(widths) <= block and max(widths) - min(widths) <= 1


@pytest.mark.parametrize("count", [0, 1, 3, 4, 5, 100])
def test_a_loop_carries_numbers(count: int) -> None:
    def power(x: Any) -> Any:
        return x.code.loop(count, lambda _, total: [total * x], [x.code.number(1.0)], unrolled=3)[0]

    assert at(power, 1.01)[0] == pytest.approx(1.01**count, rel=1e-13)


@settings(max_examples=15, deadline=None)
@given(sizes, sizes, sizes)
def test_products_of_lanes_are_those_of_matrices(m: int, k: int, n: int) -> None:
    lanes = compiled.width()
    module = ir.Module("test")
    code = Code(module, "test", ["numbers"] * 3, lanes, public=True)
    a, b, c = (each.part(0, columns) for each, columns in zip(code.arguments, (k, n, n), strict=True))
    products.product(code, (m, k, n), a.entry, b.entry, c.put)
    code.done()
    rng = np.random.default_rng(m * 1000 + k * 100 + n)
    arrays = [compiled.aligned((rows * columns, lanes)) for rows, columns in ((m, k), (k, n), (m, n))]
    for array in arrays[:2]:
        array[...] = rng.standard_normal(array.shape)
    compiled.Machine(module).function("test", 3)(*arrays)
    left, right, found = (x.T.reshape(lanes, *shape) for x, shape in zip(arrays, ((m, k), (k, n), (m, n)), strict=True))
    np.testing.assert_allclose(found, left @ right, rtol=0, atol=1e-13 * k)


@settings(max_examples=15, deadline=None)
@given(sizes, sizes, st.integers(8, 40))
def test_products_of_panels_are_those_of_matrices(m: int, k: int, n: int) -> None:
    lanes = compiled.width()
    module = ir.Module("test")
    code = Code(module, "test", ["scalars"] * 4, lanes, public=True)
    a, b, c, turned = code.arguments
    left, right, found = Panel(code, a.pointer, k), Panel(code, b.pointer, n), Panel(code, c.pointer, n)
    panels.product(code, m, k, left.entry, right, found.put)
    panels.transposed(code, k, right, Panel(code, turned.pointer, k))
    code.done()
    rng = np.random.default_rng(m * 1000 + k * 100 + n)
    x, y, z, t = (compiled.aligned(shape) for shape in ((m, k), (k, n), (m, n), (n, k)))
    x[...], y[...] = rng.standard_normal(x.shape), rng.standard_normal(y.shape)
    compiled.Machine(module).function("test", 4)(x, y, z, t)
    np.testing.assert_allclose(z, x @ y, rtol=0, atol=1e-13 * k)
    np.testing.assert_array_equal(t, y.T)


@settings(max_examples=5, deadline=None)
@given(sizes, sizes, st.integers(16, 40))
def test_products_of_panels_in_single_precision_are_those_of_matrices(m: int, k: int, n: int) -> None:
    module = ir.Module("test")
    code = Code(module, "test", ["scalars"] * 3, 2 * compiled.width(), public=True, scalar=SINGLE)
    a, b, c = (Panel(code, x.pointer, columns) for x, columns in zip(code.arguments, (k, n, n), strict=True))
    panels.product(code, m, k, a.entry, b, c.put)
    code.done()
    rng = np.random.default_rng(m * 1000 + k * 100 + n)
    left, right = (rng.standard_normal(shape).astype(np.float32) for shape in ((m, k), (k, n)))
    found = np.empty((m, n), np.float32)
    compiled.Machine(module).function("test", 3)(left, right, found)
    np.testing.assert_allclose(found, left @ right, rtol=0, atol=1e-5 * k)


@pytest.mark.parametrize(("bound", "most", "expected"), [(100.0, 50, 128.0), (100.0, 3, 8.0), (0.0, 50, 2.0)])
def test_a_repetition_ends_with_its_condition_or_its_count(bound: float, most: int, expected: float) -> None:
    module = ir.Module("test")
    code = Code(module, "test", ["numbers"], compiled.width(), public=True)
    (numbers,) = code.arguments

    def double(x: Any) -> Any:
        numbers[0] = 2.0 * x
        return [2.0 * x], of.lt(2.0 * x, bound)

    code.repeat(most, double, [code.number(1.0)])
    code.done()
    found = compiled.aligned((1, compiled.width()))
    compiled.Machine(module).function("test", 1)(found)
    assert (found == expected).all()


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 40), st.integers(8, 40))
def test_transposes_of_panels_are_those_of_matrices(m: int, n: int) -> None:
    module = ir.Module("test")
    code = Code(module, "test", ["scalars"] * 2, compiled.width(), public=True)
    source, target = (Panel(code, x.pointer, columns) for x, columns in zip(code.arguments, (n, m), strict=True))
    panels.transposed(code, m, source, target)
    code.done()
    matrix, found = np.random.default_rng(m * 100 + n).standard_normal((m, n)), np.zeros((n, m))
    compiled.Machine(module).function("test", 2)(matrix, found)
    np.testing.assert_array_equal(found, matrix.T)
