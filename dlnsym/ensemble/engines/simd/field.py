"""The flow in singular coordinates as machine code for a group of lanes.

A state holds U (m, k), V (n, k), y = log σ (k) and flow time t, on the clock dt = r^{2/N−1} dτ with r = σ_1, of
derivations/flow/clocks.py.  The rates are those of derivations/flow/close_kernels.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from llvmlite import ir

from dlnsym.ensemble.engines.close_pairs import CLOSE, EQUAL, SMALL
from dlnsym.kernels import lanes_target
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import Code, Number, Numbers
from dlnsym.kernels.machine.products import product


@dataclass(frozen=True)
class Kind:
    """What the code depends on: the shape, the rank k of the states, how residuals are read, lanes of a group.

    ``residuals`` is their number; ``single`` says that each reads one entry of W.
    """

    rows: int
    columns: int
    rank: int
    residuals: int
    single: bool
    lanes: int

    @property
    def size(self) -> int:
        """Numbers in a state."""
        return (self.rows + self.columns + 1) * self.rank + 1


class Field:
    """Builds the function ``field(state, rate, diagonal, data, where, scratch)``.

    It writes the rates, the diagonal of G = U^T ∂E V and, after it, the loss.  ``data`` holds N and 1/N, then for each
    residual its aim and, entry by entry, its coefficients; ``where`` the entries they belong to.
    """

    def __init__(self, module: ir.Module, kind: Kind) -> None:
        self.kind = kind
        self.code = Code(
            module,
            "field",
            ["numbers", "numbers", "numbers", "scalars", "integers", "numbers"],
            kind.lanes,
            public=False,
        )
        self._build()

    def _build(self) -> None:
        kind, code = self.kind, self.code
        m, n, k = kind.rows, kind.columns, kind.rank
        state, rate, diagonal, data, where, scratch = code.arguments
        depth, nu = data[0], data[1]
        self.scratch = 0

        def area(count: int, columns: int = 1) -> Numbers:
            found: Numbers = scratch.part(self.scratch, columns)
            self.scratch += count
            return found

        u, v, y = state.part(0, k), state.part(m * k, k), state.part((m + n) * k, 1)
        size = y[0]
        for i in range(1, k):
            size = of.maximum(size, y[i])
        scale = of.exp(size)
        pace = lanes_target.clock(size, depth)
        share, coordinate, pull, power, sigma = (area(k) for _ in range(5))

        def singular(i: Any) -> None:
            share[i], coordinate[i], power[i], pull[i] = lanes_target.singular_shares(y[i], size, depth)
            sigma[i] = share[i] * scale

        code.loop(k, singular)
        g = area(k * k, k)
        loss, along_u, along_v = self._gradient(area, u, v, sigma, data, where, g)
        left, right = area(k * k, k), area(k * k, k)
        turns(code, k, g, (share, coordinate, power, pull), depth, left, right)

        def radial(i: Any) -> None:
            diagonal[i] = g[i, i]
            rate[(m + n) * k + i] = -(pull[i] * g[i, i])

        code.loop(k, radial)
        diagonal[k] = loss
        rate[(m + n + 1) * k] = pace
        for frame, turn, rows, start, along, transposed in (
            (u, left, m, 0, along_u, False),
            (v, right, n, m * k, along_v, True),
        ):
            target = rate.part(start, k)
            if along is None:
                product(
                    code,
                    (rows, k, k),
                    frame.entry,
                    turn.entry,
                    target.put,
                )
                continue
            # columns also move out of their span: what G takes of the gradient there is not the whole of it
            weights = area(k * k, k)

            def inside(i: Any, turn: Any = turn, weights: Any = weights, transposed: bool = transposed) -> None:
                def one(j: Any) -> None:
                    shared = g[j, i] if transposed else g[i, j]
                    weights[i, j] = turn[i, j] + nu * pull[j] * shared

                code.loop(k, one, unrolled=1)

            code.loop(k, inside, unrolled=1)
            product(
                code,
                (rows, k, k),
                frame.entry,
                weights.entry,
                target.put,
            )

            def outside(i: Any, target: Any = target, along: Any = along) -> None:
                def one(j: Any) -> None:
                    target[i, j] = target[i, j] - nu * pull[j] * along[i, j]

                code.loop(k, one, unrolled=1)

            code.loop(rows, outside, unrolled=1)
        code.done()

    def _gradient(
        self, area: Any, u: Numbers, v: Numbers, sigma: Numbers, data: Any, where: Any, g: Numbers
    ) -> tuple[Number, Numbers | None, Numbers | None]:
        """The loss; ∂E V and ∂E^T U where they are needed; writes G."""
        kind, code = self.kind, self.code
        m, n, k, count = kind.rows, kind.columns, kind.rank, kind.residuals
        stretched = area(m * k, k)

        def stretch(i: Any) -> None:
            def one(j: Any) -> None:
                stretched[i, j] = u[i, j] * sigma[j]

            code.loop(k, one)

        code.loop(m, stretch, unrolled=1)
        thin = k < m or k < n
        few = kind.single and count <= 2 * max(m, n) and not thin
        if few:
            scaled = area(count * k, k)

            def residual(e: Any, total: Number) -> list[Number]:
                i, j = where[2 * e], where[2 * e + 1]
                entry = code.loop(k, lambda q, s: [s + stretched[i, q] * v[j, q]], [code.number(0.0)])[0]
                coefficient = data[2 * e + 3]
                rest = coefficient * entry - data[2 * e + 2]
                pulled = coefficient * rest

                def one(q: Any) -> None:
                    scaled[e, q] = u[i, q] * pulled

                code.loop(k, one)
                return [total + rest * rest]

            total = code.loop(count, residual, [code.number(0.0)], unrolled=8)[0]
            product(code, (k, count, k), lambda i, e: scaled[e, i], lambda e, j: v[where[2 * e + 1], j], g.put)
            return 0.5 * total, None, None
        w, gradient = area(m * n, n), area(m * n, n)
        product(code, (m, k, n), lambda i, q: stretched[i, q], lambda q, j: v[j, q], w.put)
        total = self._all_residuals(w, gradient, data, where)
        along_u, along_v = area(m * k, k), None
        product(code, (m, n, k), lambda i, q: gradient[i, q], lambda q, j: v[q, j], along_u.put)
        product(code, (k, m, k), lambda i, q: u[q, i], lambda q, j: along_u[q, j], g.put)
        if thin:
            along_v = area(n * k, k)
            product(code, (n, m, k), lambda i, q: gradient[q, i], lambda q, j: u[q, j], along_v.put)
        return 0.5 * total, along_u if thin else None, along_v

    def _all_residuals(self, w: Numbers, gradient: Numbers, data: Any, where: Any) -> Number:
        """Writes ∂E; twice the loss."""
        kind, code = self.kind, self.code

        flat, flat_w = Numbers(code, gradient.pointer), Numbers(code, w.pointer)

        def empty(e: Any) -> None:
            flat[e] = code.number(0.0)

        code.loop(kind.rows * kind.columns, empty, unrolled=1)
        if kind.single:

            def one(e: Any, total: Number) -> list[Number]:
                entry = where[2 * e] * kind.columns + where[2 * e + 1]
                rest = data[2 * e + 3] * flat_w[entry] - data[2 * e + 2]
                flat[entry] = data[2 * e + 3] * rest
                return [total + rest * rest]

            return code.loop(kind.residuals, one, [code.number(0.0)], unrolled=1)[0]

        def several(q: Any, total: Number) -> list[Number]:
            start, count = where[2 * q], where[2 * q + 1]
            rest = code.loop(
                count,
                lambda e, s: [s + data[2 * (start + e) + 3] * flat_w[where[2 * kind.residuals + start + e]]],
                [-data[2 * start + 2]],
            )[0]

            def back(e: Any) -> None:
                entry = where[2 * kind.residuals + start + e]
                flat[entry] = flat[entry] + data[2 * (start + e) + 3] * rest

            code.loop(count, back)
            return [total + rest * rest]

        return code.loop(kind.residuals, several, [code.number(0.0)], unrolled=1)[0]


def turns(
    code: Code, k: int, g: Numbers, singular: tuple[Numbers, ...], depth: Number, left: Numbers, right: Numbers
) -> None:
    """Write antisymmetric X and Y with U′ = U X, V′ = V Y.

    ``singular`` are σ/r, z, p = (σ/r)^{2/N} and (σ/r)^{1−2/N} of each singular value.
    """
    zero = code.number(0.0)

    def row(i: Any) -> None:
        left[i, i] = zero
        right[i, i] = zero

        def pair(l: Any) -> None:
            one, other = ([each[j] for each in singular] for j in (i, l))
            x, z = pair_turns(one, other, g[i, l], g[l, i], depth)
            left[i, l], left[l, i], right[i, l], right[l, i] = x, -x, z, -z

        code.loop(i, pair, unrolled=3)

    code.loop(k, row, unrolled=4)


def pair_turns(one: Any, other: Any, here: Number, mirrored: Number, depth: Number) -> tuple[Number, Number]:
    """X_il and Y_il from (σ/r, z, p, (σ/r)^{1−2/N}) of i and of l, and from G_il and G_li.

    The quotient by which W turns is its limit where singular values are close; what W does not see fades out there.
    """
    (s_i, z_i, p_i, pull_i), (s_l, z_l, p_l, pull_l) = one, other
    largest = of.maximum(p_i, p_l)
    gap = of.select(of.lt(largest, SMALL), lanes_target.small_gap(p_i, p_l, depth), z_i - z_l)
    close = of.lt(of.absolute(gap), CLOSE * largest)
    per_gap = 1.0 / of.select(close, largest, gap)
    slope = of.select(close, 0.5 * (pull_i + pull_l), (s_i - s_l) * per_gap)
    faded = EQUAL * largest
    per_gap = of.select(close, gap / (gap * gap + faded * faded), per_gap)
    x, y = lanes_target.turns_by_gap(s_i, s_l, per_gap, slope, here, mirrored)
    return x, y
