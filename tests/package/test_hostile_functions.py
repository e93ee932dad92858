"""Every public function on hostile input: the result is right by mpmath, or the error is clear."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import hostile
import mpmath
import numpy as np
import pytest
from hostile import LEAST, MOST, RefusedError, attempt, depths, exactly, layouts, matrices, near, squares
from hypothesis import example, given, settings
from hypothesis import strategies as st
from precise import EPS, Decomposed, eigenvalue, items, order, problem_of, size

import dlnsym as dln
from dlnsym.completion.invariants import blocks

# the same many times over: a fifth of the examples
FEW = settings(max_examples=max(1, settings().max_examples // 5))


pytestmark = pytest.mark.usefixtures("counted", "precise_numbers")


vectors = st.integers(1, 4).flatmap(lambda d: hostile.batches.flatmap(lambda b: hostile.arrays((*b, d))))


@given(vectors.map(np.abs), depths)
def test_spectrum(sigma: Any, n: Any) -> None:
    found = attempt(dln.spectrum, sigma, n)
    assert found.shape == (*sigma.shape, sigma.shape[-1]) and found.dtype == np.float64
    for at in np.ndindex(found.shape):
        true = eigenvalue(sigma[at[:-1]], sigma[(*at[:-2], at[-1])], n)
        assert near(found[at], true, 4 * EPS * true), (sigma, n, at)


@given(vectors.map(np.abs), depths)
def test_log_volume_svd(sigma: Any, n: Any) -> None:
    with suppress(RefusedError):
        found = attempt(dln.log_volume_svd, sigma, n)
        assert found.shape == sigma.shape[:-1] and sigma.all()
        for at in items(sigma, 1):
            s, m = [mpmath.mpf(x) for x in sigma[at]], order(n)
            pairs = [(a, b) for k, a in enumerate(s) for b in s[:k]]
            if any(a == b for a, b in pairs):
                assert found[at] == -math.inf
                continue
            if m == mpmath.inf:
                terms = [-mpmath.log(x) for x in s] + [mpmath.log(abs(2 * mpmath.log(a / b))) for a, b in pairs]
            else:
                terms = [(mpmath.mpf(1) / m - 1) * mpmath.log(x) for x in s]
                terms += [mpmath.log(m * abs(a ** (mpmath.mpf(2) / m) - b ** (mpmath.mpf(2) / m))) for a, b in pairs]
            assert near(found[at], sum(terms), 16 * EPS * (1 + sum(map(abs, terms))))


@given(st.data(), depths)
def test_operator(data: Any, n: Any) -> None:
    w = data.draw(matrices())
    z = data.draw(hostile.arrays(w.shape))
    with suppress(RefusedError):
        found = attempt(dln.operator, w, z, n)
        assert found.shape == w.shape and not np.isnan(found).any()
        for at in items(w):
            true = Decomposed(w[at], n)
            wanted, slack = true.times(z[at]), 9 * (true.uncertainty + 50 * EPS * true.largest) * size(z[at])
            for i, l in true.places:
                assert near(found[at][i, l], wanted[i, l], slack), (w[at], z[at], n)


@given(st.data(), depths)
def test_inner_product(data: Any, n: Any) -> None:
    w = data.draw(matrices())
    x, y = data.draw(hostile.arrays(w.shape)), data.draw(hostile.arrays(w.shape))
    with suppress(RefusedError):
        found = attempt(dln.inner_product, w, x, y, n)
        assert found.shape == w.shape[:-2] and not np.isnan(found).any()
        for at in items(w):
            true = Decomposed(w[at], n)
            a, b = true.inside(x[at]), true.inside(y[at])
            wanted = sum(a[p] * b[p] / true.eigenvalues[p] for p in true.tangent)
            scale = size(x[at]) * size(y[at]) / true.least
            assert near(found[at], wanted, 400 * EPS * min(true.condition, 1 / EPS) * scale), (w[at], x[at], y[at], n)


@given(matrices(), depths)
def test_metric_tensor(w: Any, n: Any) -> None:
    with suppress(RefusedError):
        found = attempt(dln.metric_tensor, w, n)
        rows, columns = w.shape[-2:]
        assert found.shape == (*w.shape[:-2], rows * columns, rows * columns) and not np.isnan(found).any()
        for at in items(w):
            true = Decomposed(w[at], n)
            for i, l, k, m in np.ndindex(rows, columns, rows, columns):
                wanted = sum(
                    true.u[i, a] * true.vt[b, l] * true.u[k, a] * true.vt[b, m] / true.eigenvalues[a, b]
                    for a, b in true.tangent
                )
                slack = 400 * EPS * min(true.condition, 1 / EPS) / true.least
                assert near(found[at][i + rows * l, k + rows * m], wanted, slack), (w[at], n)


@given(matrices(), depths)
def test_log_volume(w: Any, n: Any) -> None:
    with suppress(RefusedError):
        found = attempt(dln.log_volume, w, n)
        assert found.shape == w.shape[:-2]
        for at in items(w):
            true = Decomposed(w[at], n)
            terms = [mpmath.log(x) / 2 for x in true.eigenvalues.values()]
            slack = 200 * EPS * (min(true.condition, 1 / EPS) + sum(map(abs, terms)))
            assert near(found[at], -sum(terms), slack), (w[at], n)


few = matrices(elements=st.sampled_from([0.0, 1.0, 2.0, 1e-200, 1e200, MOST, LEAST]))


@given(few, depths, st.integers(-1, 4))
@example(np.array([[0.0, 0.0, 1e200], [1e200, 0.0, 0.0], [0.0, 1e-200, 1e-200]]), 2, 2)
@example(np.array([[0.0, 0.0, 1e200], [1e200, 0.0, 0.0], [0.0, 1e-200, 1e-200]]), 4, 2)
def test_log_volume_of_a_rank(w: Any, n: Any, r: int) -> None:
    with suppress(RefusedError):
        found = attempt(dln.log_volume, w, n, rank=r)
        assert found.shape == w.shape[:-2] and np.isfinite(found).all()
        for at in items(w):
            true = Decomposed(w[at], n)
            assert true.sigma[r - 1] > 0
            # the pairs of a positive singular value with any, each pair that meets the kernel counted once
            pairs = [(a, b) for a, b in true.places if min(a, b) < r]
            terms = [mpmath.log(eigenvalue(*(true.sigma[k] if k < r else 0 for k in p), n)) / 2 for p in pairs]
            slack = 400 * EPS * (true.sigma[0] / true.sigma[r - 1] + sum(map(abs, terms)) + 1)
            assert near(found[at], -sum(terms), slack), (w[at], n, r)


@given(matrices())
def test_effective_rank(w: Any) -> None:
    with suppress(RefusedError):
        found = attempt(dln.effective_rank, w)
        assert found.shape == w.shape[:-2] and (found >= 1).all() and (found <= min(w.shape[-2:]) + 1e-12).all()
        for at in items(w):
            sigma = mpmath.svd_r(exactly(w[at]), compute_uv=False)
            shares = [x / sum(sigma) for x in sigma]
            assert near(found[at], mpmath.exp(-sum(x * mpmath.log(x) for x in shares if x)), mpmath.mpf("1e-13"))


ranks = st.sampled_from([None, None, 1, 2, 3])


@given(st.data(), depths, ranks)
def test_points_of_manifolds(data: Any, n: Any, rank: Any) -> None:
    """What a point gives is what the functions give, or can be told from them, and of the promised shape."""
    w = data.draw(matrices())
    x = data.draw(hostile.arrays(w.shape))
    batch, shape = w.shape[:-2], w.shape[-2:]
    with suppress(RefusedError):
        space = attempt(dln.Manifold, n, shape, rank)
        p = attempt(space.at, w)
        found = {
            "operator": (attempt(p.operator, x, names="W"), w.shape),
            "norm": (attempt(p.norm, x, names="W"), batch),
            "log_volume": (attempt(p.log_volume, names="W"), batch),
            "effective_rank": (attempt(p.effective_rank, names="W"), batch),
            "tensor": (attempt(p.tensor, names="W"), (*batch, math.prod(shape), math.prod(shape))),
            "in_frame": (attempt(p.in_frame, x, names="W"), w.shape),
        }
        for name, (value, wanted) in found.items():
            assert value.shape == wanted and value.dtype == np.float64, name
            assert np.isfinite(value).all(), name
        assert (found["norm"][0] >= 0).all()
        assert (np.diff(p.singular_values) <= 0).all() and (p.singular_values >= 0).all()
        assert p.eigenvalues.shape == w.shape and not np.isnan(p.eigenvalues).any()
    with suppress(RefusedError):
        p = attempt(dln.Manifold, n, shape).at(w)
        wide = data.draw(st.integers(min(shape), 5))
        assert np.isfinite(attempt(p.entropy, wide, names="W depth")).all()


@given(st.data(), depths, st.sampled_from([None, 1, 2, 3, 4]))
def test_conserved(data: Any, n: Any, rank: Any) -> None:
    problem = problem_of(data)
    w = data.draw(squares(problem.width))
    with suppress(RefusedError):
        found = attempt(dln.conserved, problem, w, n, rank=rank)
        assert np.isfinite(found).all() and found.shape[:-1] == w.shape[:-2]
        r = problem.width if rank is None else rank
        for at in items(w):
            true, m = Decomposed(w[at], n), order(n)
            sigma = [s if k < r else mpmath.mpf(0) for k, s in enumerate(true.sigma)]
            if m == mpmath.inf:
                level = [2 * mpmath.log(s) for s in sigma]
            else:
                level = [m * (s ** (mpmath.mpf(2) / m) - 1) for s in sigma]
            rows = [sum(true.u[i, k] ** 2 * level[k] for k in range(len(level))) for i in range(len(level))]
            columns = [sum(true.vt[k, i] ** 2 * level[k] for k in range(len(level))) for i in range(len(level))]
            scale = max(map(abs, level)) + min(true.condition, 1 / EPS) + 1
            for label, value in enumerate(found[at]):
                members = np.asarray(blocks(problem.mask)) == label
                wanted = sum(x for x, s in zip([*rows, *(-y for y in columns)], members, strict=True) if s)
                assert near(value, wanted, 2000 * EPS * scale), (w[at], problem.mask, n)


TARGETS: dict[str, tuple[Callable[..., Any], tuple[int, ...]]] = {
    "spectrum": (lambda singular_values: dln.spectrum(singular_values, 2), (2,)),
    "log_volume_svd": (lambda singular_values: dln.log_volume_svd(singular_values, 2), (2,)),
    "operator W": (lambda W: dln.operator(W, np.eye(2), 2), (2, 2)),
    "operator Z": (lambda Z: dln.operator(np.eye(2), Z, 2), (2, 2)),
    "inner_product": (lambda X: dln.inner_product(np.eye(2), X, np.eye(2), 2), (2, 2)),
    "metric_tensor": (lambda W: dln.metric_tensor(W, 2), (2, 2)),
    "log_volume": (lambda W: dln.log_volume(W, 2), (2, 2)),
    "effective_rank": (lambda W: dln.effective_rank(W), (2, 2)),
    "attraction_rates": (lambda W: dln.attraction_rates(PROBLEM, W, 2), (2, 2)),
    "attraction_bounds": (lambda W: dln.attraction_bounds(PROBLEM, W, 2), (2, 2)),
    "conserved": (lambda W: dln.conserved(PROBLEM, W, 2), (2, 2)),
    "log_blowup": (lambda W: dln.log_blowup(DIAGONAL, W, 2), (2, 2)),
    "target": (lambda target: dln.CompletionProblem(target, np.eye(2)).target, (2, 2)),
    "mask": (lambda mask: dln.CompletionProblem(np.eye(2), mask).mask, (2, 2)),
    "diagonal": (lambda diagonal: dln.Hyperbola(diagonal).speed(1.0), (2,)),
    "w_12": (lambda w_12: dln.Hyperbola([1.0, 2.0]).matrix(w_12), (2,)),
    "distance": (lambda distance: dln.Hyperbola([1.0, 2.0]).singular_values(1.0, distance), (2,)),
}
PROBLEM = dln.CompletionProblem(np.eye(2), np.ones((2, 2)))
DIAGONAL = dln.CompletionProblem(np.eye(2), np.eye(2))


@pytest.mark.parametrize("name", TARGETS)
@FEW
@given(st.data())
def test_what_is_no_array_of_numbers(name: str, data: Any) -> None:
    f, shape = TARGETS[name]
    with suppress(RefusedError):
        found = attempt(f, data.draw(hostile.junk(shape)), names="W Z w_12 matrix target")
        for part in found if isinstance(found, tuple) else (found,):
            assert part.dtype == np.float64 and not np.isnan(part).any()


@pytest.mark.parametrize("name", TARGETS)
@FEW
@given(st.data())
def test_the_layout_in_memory_does_not_matter(name: str, data: Any) -> None:
    f, shape = TARGETS[name]
    values = st.integers(0, 1).map(float) if name == "mask" else st.floats(0.1, 4)
    batch = () if name in ("target", "mask", "diagonal") else data.draw(hostile.batches)
    plain = data.draw(hostile.arrays((*batch, *shape), values))
    before = plain.copy()
    with suppress(RefusedError):
        wanted = attempt(f, plain, names="target")
        for layout, other in layouts(plain).items():
            found = attempt(f, other)
            for a, b in zip(*((x if isinstance(x, tuple) else (x,)) for x in (wanted, found)), strict=True):
                assert np.allclose(a, b, rtol=1e-9, atol=1e-9), layout
    assert (plain == before).all()


@pytest.mark.parametrize("dtype", ["float16", "float32", "longdouble", "int8", "uint64", ">i4"])
@pytest.mark.parametrize("name", TARGETS)
def test_numbers_of_another_type_are_taken_as_they_are(name: str, dtype: str) -> None:
    f, shape = TARGETS[name]
    entries = [1, 0, 1, 1] if len(shape) == 2 and name != "log_blowup" else [2, 1, 2, 1]
    whole = np.array(entries[: math.prod(shape)], dtype=dtype).reshape(shape)
    found, wanted = attempt(f, whole), attempt(f, whole.astype(np.float64))
    assert all((a == b).all() for a, b in zip(np.atleast_1d(found), np.atleast_1d(wanted), strict=True))
