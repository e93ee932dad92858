"""The flow in singular coordinates as machine code for a group of lanes.

A state holds U (m, k), V (n, k), y = log σ (k), what :mod:`~dlnsym.ensemble.engines.simd.pairs` adds to it, and flow
time t, on the clock dt = r^{2/N−1} dτ with r = σ_1, of derivations/flow/clocks.py.  The rates are those of
derivations/flow/close_kernels.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from llvmlite import ir

from dlnsym.ensemble.engines.close_pairs import CLOSE, EQUAL, SMALL
from dlnsym.ensemble.engines.simd import pairs
from dlnsym.ensemble.engines.simd.pairs import Rotation
from dlnsym.kernels import lanes_target
from dlnsym.kernels.machine import functions as of
from dlnsym.kernels.machine.code import Code, Number, Numbers
from dlnsym.kernels.machine.products import product

SUMS = 4
"""A sum of products is taken in so many parts: one alone waits for each of its additions."""


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
        return self.logs + self.rank + self.pairs + 1

    @property
    def thin(self) -> bool:
        """Whether the frames do not fill their spaces."""
        return self.rank < max(self.rows, self.columns)

    @property
    def few(self) -> bool:
        """Whether so few entries are read that W is not needed as a whole."""
        return self.single and self.residuals <= 2 * max(self.rows, self.columns) and not self.thin

    @property
    def logs(self) -> int:
        """Where the logarithms of singular values begin, after the frames."""
        return (self.rows + self.columns) * self.rank

    @property
    def pairs(self) -> int:
        """How many pairs of columns there are; none where they would cost more than they spare."""
        return self.rank // 2 if self.rank >= pairs.LEAST_RANK else 0


class Field:
    """Builds the function ``field(state, rate, seen, joined, data, where, scratch)``.

    It writes the rates and, into ``seen``, the diagonal of G = U^T ∂E V, the loss, and the logarithms of singular
    values.  ``joined`` says which pairs are.  ``data`` holds N and 1/N, then for each residual its aim and, entry by
    entry, its coefficients; ``where`` the entries they belong to.
    """

    def __init__(self, module: ir.Module, kind: Kind) -> None:
        self.kind = kind
        self.code = Code(
            module,
            "field",
            ["numbers", "numbers", "numbers", "numbers", "scalars", "integers", "numbers"],
            kind.lanes,
            public=False,
        )
        self.scratch = 0
        self._build()

    def _area(self, count: int, columns: int = 1) -> Numbers:
        """Room for so many numbers."""
        found: Numbers = self.code.arguments[-1].part(self.scratch, columns)
        self.scratch += count
        return found

    def _build(self) -> None:
        kind, code, area = self.kind, self.code, self._area
        m, n, k = kind.rows, kind.columns, kind.rank
        state, rate, seen, joined, data, where, _ = code.arguments
        depth, nu = data[0], data[1]
        u, v, y = state.part(0, k), state.part(m * k, k), state.part(kind.logs, 1)
        logs, to = seen.part(k + 1, 1), None
        if kind.pairs:
            to = Rotation(area(kind.pairs), area(kind.pairs))
            pairs.diagonalise(code, k, y, state.part(kind.logs + k, 1), joined, to, logs)
        else:
            copied(code, k, y, logs)
        size = largest(code, k, logs)
        scale = of.exp(size)
        share, coordinate, pull, power, sigma = (area(k) for _ in range(5))

        def singular(i: Any) -> None:
            share[i], coordinate[i], power[i], pull[i] = lanes_target.singular_shares(logs[i], size, depth)
            sigma[i] = share[i] * scale

        code.loop(k, singular)
        u, v, stretched = self._frames(to, u, v, sigma)
        g = area(k * k, k)
        seen[k], along_u, along_v = self._gradient(u, v, stretched, data, where, g)
        left, right = area(k * k, k), area(k * k, k)
        singles = (share, coordinate, power, pull)
        turns(code, k, g, singles, depth, left, right)
        radial = area(k)

        def inwards(i: Any) -> None:
            seen[i] = g[i, i]
            radial[i] = -(pull[i] * g[i, i])

        code.loop(k, inwards)
        y_rate = rate.part(kind.logs, 1)
        rate[kind.size - 1] = lanes_target.clock(size, depth)
        if to:
            across = area(kind.pairs)
            joined_turns(code, kind.pairs, g, singles, logs, joined, depth, (left, right, across))
            pairs.rates(code, k, to, joined, (radial, across), (y_rate, rate.part(kind.logs + k, 1)))
        else:
            copied(code, k, radial, y_rate)
        for frame, turn, rows, start, along, transposed in (
            (u, left, m, 0, along_u, False),
            (v, right, n, m * k, along_v, True),
        ):
            target = rate.part(start, k)
            if along is None:
                self._turned(rows, frame, turn, target, to)
                continue
            # columns also move out of their span: what G takes of the gradient there is not the whole of it
            weights, inner = area(k * k, k), area(rows * k, k)

            def inside(i: Any, turn: Any = turn, weights: Any = weights, transposed: bool = transposed) -> None:
                def one(j: Any) -> None:
                    shared = g[j, i] if transposed else g[i, j]
                    weights[i, j] = turn[i, j] + nu * pull[j] * shared

                code.loop(k, one, unrolled=1)

            code.loop(k, inside, unrolled=1)
            product(code, (rows, k, k), frame.entry, weights.entry, inner.put)
            put = pairs.putting_back(k, to, target) if to else target.put

            def outside(i: Any, put: Any = put, inner: Any = inner, along: Any = along) -> None:
                for j in range(k):
                    put(i, j, inner[i, j] - nu * pull[j] * along[i, j])

            code.loop(rows, outside, unrolled=1)
        code.done()

    def _turned(self, rows: int, frame: Numbers, turn: Numbers, target: Numbers, to: Rotation | None) -> None:
        """The rates of a frame that fills its space."""
        k = self.kind.rank
        put = pairs.putting_back(k, to, target) if to else target.put
        product(self.code, (rows, k, k), frame.entry, turn.entry, put, paired=to is not None)

    def _frames(self, to: Rotation | None, u: Numbers, v: Numbers, sigma: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Singular vectors U and V, and U Σ."""
        kind, code, area = self.kind, self.code, self._area
        m, n, k = kind.rows, kind.columns, kind.rank
        stretched = area(m * k, k)
        if to is None:

            def stretch(i: Any) -> None:
                def one(j: Any) -> None:
                    stretched[i, j] = u[i, j] * sigma[j]

                code.loop(k, one)

            code.loop(m, stretch, unrolled=1)
            return u, v, stretched
        left, right = area(m * k, k), area(n * k, k)

        def put(i: Any, j: int, x: Number) -> None:
            left[i, j] = x
            stretched[i, j] = x * sigma[j]

        pairs.rotated(code, m, k, to, u, put)
        pairs.rotated(code, n, k, to, v, right.put)
        return left, right, stretched

    def _gradient(
        self, u: Numbers, v: Numbers, stretched: Numbers, data: Any, where: Any, g: Numbers
    ) -> tuple[Number, Numbers | None, Numbers | None]:
        """The loss; ∂E V and ∂E^T U where they are needed; writes G."""
        kind, code, area = self.kind, self.code, self._area
        m, n, k, count = kind.rows, kind.columns, kind.rank, kind.residuals
        if kind.few:
            scaled = area(count * k, k)

            def residual(e: Any, total: Number) -> list[Number]:
                i, j = where[2 * e], where[2 * e + 1]
                entry = _dot(code, k, lambda q: stretched[i, q], lambda q: v[j, q])
                coefficient = data[2 * e + 3]
                rest = coefficient * entry - data[2 * e + 2]
                pulled = coefficient * rest
                for q in range(k):
                    scaled[e, q] = u[i, q] * pulled
                return [total + rest * rest]

            total = code.loop(count, residual, [code.number(0.0)], unrolled=8)[0]
            product(code, (k, count, k), lambda i, e: scaled[e, i], lambda e, j: v[where[2 * e + 1], j], g.put)
            return 0.5 * total, None, None
        w, gradient = area(m * n, n), area(m * n, n)
        product(code, (m, k, n), lambda i, q: stretched[i, q], lambda q, j: v[j, q], w.put)
        total = self._all_residuals(w, gradient, data, where)
        along_u, along_v = self._area(m * k, k), None
        product(code, (m, n, k), lambda i, q: gradient[i, q], lambda q, j: v[q, j], along_u.put)
        product(code, (k, m, k), lambda i, q: u[q, i], lambda q, j: along_u[q, j], g.put)
        if kind.thin:
            along_v = self._area(n * k, k)
            product(code, (n, m, k), lambda i, q: gradient[q, i], lambda q, j: u[q, j], along_v.put)
        return 0.5 * total, along_u if kind.thin else None, along_v

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


def largest(code: Code, k: int, numbers: Numbers) -> Number:
    """The largest of k numbers."""
    found = numbers[0]
    for i in range(1, k):
        found = of.maximum(found, numbers[i])
    return found


def copied(code: Code, count: int, source: Numbers, target: Numbers) -> None:
    """Write so many numbers."""

    def one(i: Any) -> None:
        target[i] = source[i]

    code.loop(count, one)


def _dot(code: Code, count: int, left: Callable[[Any], Number], right: Callable[[Any], Number]) -> Number:
    sums = [code.number(0.0)] * min(SUMS, count)
    for q in range(count):
        sums[q % SUMS] = sums[q % SUMS] + left(q) * right(q)
    total = sums[0]
    for other in sums[1:]:
        total = total + other
    return total


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
    (s_i, _, _, pull_i), (s_l, _, _, pull_l) = one, other
    gap, close, size = _gap(one, other, depth)
    faded = EQUAL * size
    per_gap = of.select(close, gap, 1.0) / of.select(close, gap * gap + faded * faded, gap)
    slope = of.select(close, 0.5 * (pull_i + pull_l), (s_i - s_l) * per_gap)
    x, y = lanes_target.turns_by_gap(s_i, s_l, per_gap, slope, here, mirrored)
    return x, y


def _gap(one: Any, other: Any, depth: Number) -> tuple[Number, Number, Number]:
    """z_i − z_l, whether it is taken for 0, and what it is compared with."""
    (_, z_i, p_i, _), (_, z_l, p_l, _) = one, other
    size = of.maximum(p_i, p_l)
    gap = of.select(of.lt(size, SMALL), lanes_target.small_gap(p_i, p_l, depth), z_i - z_l)
    return gap, of.lt(of.absolute(gap), CLOSE * size), size


def joined_turns(
    code: Code,
    count: int,
    g: Numbers,
    singular: tuple[Numbers, ...],
    logs: Numbers,
    joined: Numbers,
    depth: Number,
    targets: tuple[Numbers, Numbers, Numbers],
) -> None:
    """Take the common turns of joined pairs out of X and Y, and write by what M moves instead: the turn times
    −(y_i − y_l), in which the gap cancels."""
    left, right, across = targets

    def one(p: Any) -> None:
        i, l = 2 * p, 2 * p + 1
        at, other = ([each[j] for each in singular] for j in (i, l))
        (s_i, _, p_i, pull_i), (s_l, _, p_l, pull_l) = at, other
        gap, close, _ = _gap(at, other, depth)
        per_gap = 1.0 / of.select(close, 0.5 * (p_i + p_l), gap)
        per_log = per_gap * of.select(close, 1.0, logs[i] - logs[l])
        slope = of.select(close, 0.5 * (pull_i + pull_l), (s_i - s_l) * per_gap)
        x, y = lanes_target.turns_by_gap(s_i, s_l, per_log, slope, g[i, l], g[l, i])
        across[p] = -0.5 * (x + y)
        own, is_joined = 0.5 * (y - x), of.gt(joined[p], 0.5)
        for turn, found in ((left, -own), (right, own)):
            found = of.select(is_joined, found, turn[i, l])
            turn[i, l], turn[l, i] = found, -found

    code.loop(count, one)
