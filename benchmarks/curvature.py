"""Scalar curvature and the exponential map by width, and JAX differentiating the metric tensor next to the former.

    python benchmarks/curvature.py

One run, processor time of all threads, the best of several turns that both sides take; JAX compiles first.  JAX gets
the metric tensor as a function of W, the inverse of the sum (1.6) over matrix powers, and differentiates it twice.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from recording import RECORDS, Cell, record
from threadpoolctl import threadpool_limits

import dlnsym as dln

WIDTHS = (2, 3, 5, 10, 20)
BY_JAX = (2, 3)
DEPTH = 3
"""Of the comparison: at depth 3 the sum has three terms."""


def best(turns: int, seconds: float, *calls: Callable[[], Any]) -> list[float]:
    """Least processor seconds of each call, which take turns of about ``seconds``."""
    repeats, least = [], [math.inf] * len(calls)
    for call in calls:
        start = time.process_time()
        call()
        repeats.append(max(1, int(seconds / (time.process_time() - start))))
    for _ in range(turns):
        for k, call in enumerate(calls):
            start = time.process_time()
            for _ in range(repeats[k]):
                call()
            least[k] = min(least[k], (time.process_time() - start) / repeats[k])
    return least


def matrices(width: int, count: int) -> Any:
    """Matrices whose singular values lie between 1/2 and 2."""
    rng = np.random.default_rng(width)
    u, v = np.linalg.qr(rng.normal(size=(2, count, width, width)))[0]
    return (u * rng.uniform(0.5, 2.0, (count, 1, width))) @ v


def calls(M: dln.Manifold, W: Any) -> tuple[Callable[[], Any], ...]:
    """Scalar curvatures of all matrices, of the first one, and a geodesic from that."""
    one = M.at(W[0])
    X = np.random.default_rng(0).normal(size=M.shape)
    X *= 0.3 / one.norm(X)
    return lambda: M.at(W).scalar(), lambda: M.at(W[0]).scalar(), lambda: one.exp(X)


def scalar_by_jax(depth: int) -> Callable[[Any], Any]:
    """The scalar curvature of matrices (count, d, d) from second derivatives of the metric tensor, compiled."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)

    def metric(w: Any) -> Any:
        a, p = jnp.linalg.eigh(w @ w.T)
        b, q = jnp.linalg.eigh(w.T @ w)

        def power(values: Any, vectors: Any, e: float) -> Any:
            return (vectors * values**e) @ vectors.T

        sums = [jnp.kron(power(b, q, (j - 1) / depth), power(a, p, (depth - j) / depth)) for j in range(1, depth + 1)]
        return jnp.linalg.inv(sum(sums) / depth)

    def scalar(w: Any) -> Any:
        d = w.shape[0]

        def at(x: Any) -> Any:
            return metric(x.reshape(d, d).T)  # column-major

        x = w.T.ravel()
        g, first, second = at(x), jax.jacfwd(at)(x), jax.jacfwd(jax.jacfwd(at))(x)
        inverse = jnp.linalg.inv(g)
        # Γ_kij = ½(∂_i g_kj + ∂_j g_ki − ∂_k g_ij)
        low = 0.5 * (jnp.einsum("kji->kij", first) + first - jnp.einsum("ijk->kij", first))
        # of R_iljm, second derivatives of g and products of two Γ, contracted by g^{ij} g^{lm}
        curved = 0.5 * (
            jnp.einsum("imjl->iljm", second)
            + jnp.einsum("ljim->iljm", second)
            - jnp.einsum("ijlm->iljm", second)
            - jnp.einsum("lmij->iljm", second)
        )
        products = jnp.einsum("ab,alj,bim->iljm", inverse, low, low) - jnp.einsum("ab,aij,blm->iljm", inverse, low, low)
        return jnp.einsum("ij,lm,iljm->", inverse, inverse, curved + products)

    return jax.jit(jax.vmap(scalar))


def by_width(widths: Sequence[int], turns: int, seconds: float, folder: Path = RECORDS) -> None:
    table: list[list[Cell]] = []
    with threadpool_limits(1):
        for width in widths:
            many = max(4, 20_000 // width**3)
            W, row = matrices(width, many), [width]
            for depth in (DEPTH, math.inf):
                batch, single, moved = best(turns, seconds, *calls(dln.Manifold(depth, width), W))
                row += [batch / many * 1e6, batch / many / width**3 * 1e9, single * 1e6, moved * 1e3]
            table.append(row)
    columns = ["batch, µs a matrix", "over d³, ns", "single, µs", "exp, ms"]
    record(
        "curvature",
        "Scalar curvature and exponential map by width",
        ["d", *(f"N = {n}: {name}" for n in (DEPTH, "∞") for name in columns)],
        table,
        "Decompositions count. Singular values between 1/2 and 2; batches of 20,000/d³ matrices, at least 4; exp of a "
        "velocity of length 0.3. Processor time, the best of several turns.",
        folder=folder,
    )


def by_jax(widths: Sequence[int], turns: int, seconds: float, folder: Path = RECORDS, count: int = 200) -> None:
    table: list[list[Cell]] = []
    with threadpool_limits(1):
        differentiated = scalar_by_jax(DEPTH)
        for width in widths:
            W, M = matrices(width, count), dln.Manifold(DEPTH, width)
            ours, theirs = np.asarray(M.at(W).scalar()), np.asarray(differentiated(W))
            apart = float((np.abs(ours - theirs) / np.abs(ours)).max())
            if not apart <= 1e-6:
                raise ArithmeticError(f"the scalar curvatures differ by {apart}")
            fast, slow = best(
                turns, seconds, lambda W=W, M=M: M.at(W).scalar(), lambda W=W: np.asarray(differentiated(W))
            )
            table.append([width, fast / len(W) * 1e6, slow / len(W) * 1e6, slow / fast, apart])
    record(
        "curvature_by_jax",
        f"Scalar curvature, and the same by JAX from second derivatives of the metric tensor, N = {DEPTH}",
        ["d", "dlnsym, µs a matrix", "JAX, µs a matrix", "times slower", "differ by"],
        table,
        f"Batches of {count:,}; compiled functions of JAX in float64, compilation not counted; processor time, the "
        "two taking turns in one run.",
        folder=folder,
    )


def main() -> None:
    by_width(WIDTHS, 10, 0.02)
    by_jax(BY_JAX, 10, 0.02)


if __name__ == "__main__":
    main()
