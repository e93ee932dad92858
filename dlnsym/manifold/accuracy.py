"""How far the tensors of second order are from the truth: float64 against balls, at adversarial points."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.manifold.ball_point import BallPoint, matrix_of_balls
from dlnsym.manifold.ball_tensors import BallTensors
from dlnsym.manifold.space import Manifold

DEPTHS = (1.0, 2.0, 3.0, 20.0, 1e6, math.inf)
BOUND = 1e-12
"""Of the error relative to the norm of the tensor."""
CONDITION = 1e7
"""The largest ratio of singular values that is measured."""
PRECISION = 400
"""Bits of the balls."""
TENSORS = ("connection", "curvature", "ricci", "scalar")
KINDS = (((2, 2), 2), ((3, 3), 3), ((2, 3), 2), ((3, 1), 1), ((3, 3), 2), ((2, 3), 1))
"""Shapes and ranks; at infinite depth matrices of r rows and columns are all there is."""


@dataclass(frozen=True)
class TensorAccuracy:
    """One row of the table: the worst and the mean error of a tensor at one depth, and where the worst is."""

    tensor: str
    depth: float
    points: int
    worst: float
    mean: float
    where: tuple[float, ...]
    bound: float = BOUND

    @property
    def holds(self) -> bool:
        """Whether the bound is kept."""
        return self.worst <= self.bound


def hostile_spectra(width: int, rng: np.random.Generator) -> Iterator[Array]:
    """Singular values (d,) in falling order: apart, equal, neighbours in float64, in clusters, up to 1e7 apart."""
    if width == 1:
        yield from np.exp(rng.normal(size=(2, 1)))
        return
    wide = np.geomspace(1.0, 1 / CONDITION, width)
    yield np.sort(np.exp(rng.normal(size=width)))[::-1]
    yield np.full(width, 1.7)
    yield 1.7 + np.ldexp(np.arange(width)[::-1], -52)
    yield wide
    yield 1e-3 * wide[0] * (1.0 + np.arange(width)[::-1] * 10.0 ** rng.uniform(-14, -1))
    for clustered in ([*wide[:-1], wide[-2] * (1 - 2.0**-40)], [wide[0] * (1 + 2.0**-30), *wide[:1], *wide[2:]]):
        yield np.sort(np.array(clustered))[::-1]
    # about where the forms change: u = N((σ_i/σ_l)^{2/N} − 1) of 1 and of 1/2
    yield np.exp(0.5 * np.sort(rng.choice([0.0, 0.405, 0.406, 0.693, 0.694], width))[::-1])


def measure(
    rounds: int = 2,
    seed: int = 0,
    samples: int = 3,
    on_row: Callable[[TensorAccuracy], None] = lambda row: None,
) -> tuple[TensorAccuracy, ...]:
    """Error of every tensor at every depth of :data:`DEPTHS`, at matrices of the shapes and ranks of :data:`KINDS`.

    Half of the square ones and all others are diagonal, and arguments are random, each entry in units of the metric.
    The rest are turned by rotations: their entries and those of results are rounded without regard for the metric, and
    lengths are Euclidean.
    An error counts relative to the largest value that the tensor takes at unit vectors among the samples, which is
    below its norm.
    """
    from flint import ctx

    bits, rows = ctx.prec, []
    ctx.prec = PRECISION
    try:
        for depth in DEPTHS:
            rng = np.random.default_rng(seed)
            found: dict[str, list[tuple[float, tuple[float, ...]]]] = {name: [] for name in TENSORS}
            for W, sigma, turned in _matrices(rounds, rng, square=math.isinf(depth)):
                for name, error in errors(W, sigma, depth, turned=turned, samples=samples, rng=rng).items():
                    found[name].append((error, tuple(float(s) for s in sigma)))
            for name, values in found.items():
                worst, where = max(values)
                rows.append(
                    TensorAccuracy(name, depth, len(values), worst, float(np.mean([e for e, _ in values])), where)
                )
                on_row(rows[-1])
    finally:
        ctx.prec = bits
    return tuple(rows)


def _matrices(rounds: int, rng: np.random.Generator, *, square: bool) -> Iterator[tuple[Array, Array, bool]]:
    for _ in range(rounds):
        for shape, rank in KINDS:
            if square and shape != (rank, rank):
                continue
            for sigma in hostile_spectra(rank, rng):
                W = np.zeros(shape)
                np.fill_diagonal(W[:rank, :rank], sigma)
                yield W, sigma, False
                u, v = np.linalg.qr(rng.normal(size=(2, rank, rank)))[0]
                if shape == (rank, rank) and (sigma[:-1] > sigma[1:] * (1 + 1e-12)).all():
                    yield (u * sigma) @ v, sigma, True


def errors(
    W: Array, sigma: Array, depth: float, *, turned: bool, samples: int, rng: np.random.Generator
) -> dict[str, float]:
    """The largest error of each tensor at one matrix, over the samples; inside a working precision of python-flint."""
    M = Manifold(depth if math.isinf(depth) else int(depth), W.shape, len(sigma))
    p = M.at(W)
    true: Any = BallPoint(M, matrix_of_balls("W", W, M.shape)) if turned else _Diagonal(sigma.tolist(), M.N, M.shape)
    unit = np.ones(W.shape) if turned else np.sqrt(p.eigenvalues)
    length: Callable[[Array], Any] = np.linalg.norm if turned else p.norm
    off: dict[str, list[float]] = {name: [] for name in TENSORS}
    size = dict.fromkeys(TENSORS, 0.0)
    for _ in range(samples):
        X, Y, Z = (p.from_frame(unit * z) for z in rng.normal(size=(3, *W.shape)))
        x, y, z = (float(length(a)) for a in (X, Y, Z))
        for name, arguments, scale in (
            ("connection", (X, Y), x * y),
            ("curvature", (X, Y, Z), x * y * z),
            ("ricci", (X, Y), x * y),
            ("scalar", (), 1.0),
        ):
            exact, found = getattr(true, name)(*arguments), getattr(p, name)(*arguments)
            far, large = _lengths(true.inner if not turned else _euclidean, exact, found)
            # what is not a number is as wrong as can be
            off[name].append(far / scale if far >= 0.0 else math.inf)
            size[name] = max(size[name], large / scale)
    # the scalar curvature may be as good as 0 where planes are curved both ways, and is a sum of d(d − 1) curvatures
    size["scalar"] = max(size["scalar"], 0.0 if turned else size["curvature"])
    # depth 1 is flat, where balls may be around 0
    return {name: max(off[name]) / (size[name] or 1.0) for name in TENSORS}


def _lengths(inner: Callable[[Any, Any], Any], exact: Any, found: Array) -> tuple[float, float]:
    """The lengths of the error, an upper bound, and of the value."""
    if np.ndim(found) == 0:
        return float(abs(exact - float(found)).abs_upper()), float(abs(exact).mid())
    gap = matrix_of_balls("found", found, np.shape(found)) - exact
    return float(inner(gap, gap).abs_upper().sqrt().mid()), float(abs(inner(exact, exact)).sqrt().mid())


def _euclidean(x: Any, y: Any) -> Any:
    return (x.transpose() * y).trace()


class _Diagonal(BallTensors):
    """The tensors at a diagonal matrix, whose singular values may be equal, with arguments in float64."""

    def inner(self, x: Any, y: Any) -> Any:
        a, b = map(_balls, (x, y))
        rows, columns = map(range, self.shape)
        # of the connection also what is normal to the manifold
        normal = (a[i, l] * b[i, l] for i in rows for l in columns if not self.tangent(i, l))
        return sum(normal, start=super().inner(a, b))

    def connection(self, x: Any, y: Any) -> Any:
        return super().connection(*map(_balls, (x, y)))

    def curvature(self, x: Any, y: Any, z: Any) -> Any:
        return super().curvature(*map(_balls, (x, y, z)))


def _balls(z: Any) -> Any:
    return matrix_of_balls("z", z, np.shape(z)) if isinstance(z, np.ndarray) else z
