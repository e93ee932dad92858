"""Paths of matrices that turn singular vectors into those of another matrix by the least rotations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold.decomposition import complete
from dlnsym.manifold.geodesics import exponential
from dlnsym.manifold.local import Local

MOST_SIGNS = 6
"""Ranks up to which every choice of signs is looked at."""


@dataclass(frozen=True)
class Rotation:
    """exp(tA) for a real skew A with angles up to π, from one orthogonal matrix of determinant 1, t = 1."""

    basis: Array
    angles: Array
    """(n // 2,): the plane of columns 2k and 2k + 1 turns by angle k; an odd last column stays."""

    @classmethod
    def to(cls, matrix: Array) -> Rotation:
        from scipy.linalg import schur  # loaded by the first logarithm alone

        blocks, basis = schur(matrix, output="real")
        columns: list[int] = []
        angles: list[float] = []
        fixed: list[int] = []
        turned: list[int] = []
        width, k = len(matrix), 0
        while k < width:
            if k + 1 < width and abs(blocks[k + 1, k]) > 1e-12:
                columns += [k, k + 1]
                angles.append(np.arctan2(blocks[k + 1, k], blocks[k, k]))
                k += 2
            else:
                (fixed if blocks[k, k] > 0 else turned).append(k)
                k += 1
        # eigenvalues −1 come in pairs, which turn by π
        columns += turned + fixed
        angles += [np.pi] * (len(turned) // 2) + [0.0] * (len(fixed) // 2)
        return cls(basis[:, columns], np.array(angles))

    def at(self, t: float) -> Array:
        """exp(tA)."""
        turn = np.eye(len(self.basis))
        for k, angle in enumerate(t * self.angles):
            c, s = np.cos(angle), np.sin(angle)
            turn[2 * k : 2 * k + 2, 2 * k : 2 * k + 2] = [[c, -s], [s, c]]
        return np.asarray(self.basis @ turn @ self.basis.T)

    @property
    def generator(self) -> Array:
        """A."""
        skew = np.zeros((len(self.basis), len(self.basis)))
        for k, angle in enumerate(self.angles):
            skew[2 * k + 1, 2 * k], skew[2 * k, 2 * k + 1] = angle, -angle
        return np.asarray(self.basis @ skew @ self.basis.T)


@dataclass(frozen=True)
class FramePath:
    """From diag(σ) to U diag(σ') V^T: frames turn evenly, and σ^{1/N}, at infinite depth log σ, moves on lines."""

    first: Array
    last: Array
    turn: Array
    left: Rotation
    right: Rotation
    depth: float

    def at(self, t: float) -> Array:
        """The matrix at time t, (m, n)."""
        m, n, r = len(self.left.basis), len(self.right.basis), len(self.first)
        middle = np.zeros((m, n))
        middle[np.arange(r), np.arange(r)] = self.sigma(t)
        return self._turned(self.left.at(t) @ middle @ self.right.at(t).T)

    def frames(self, t: float) -> tuple[Array, Array]:
        """U and V of the matrix at time t, which change continuously."""
        r = len(self.first)
        left, right = self.left.at(t), self.right.at(t)
        left[:r], right[:r] = self.turn @ left[:r], self.turn @ right[:r]
        return left, right

    def _turned(self, z: Array) -> Array:
        """Within equal singular values of the start another basis may be the nearer one."""
        r = len(self.first)
        z[:r] = self.turn @ z[:r]
        z[:, :r] = z[:, :r] @ self.turn.T
        return z

    def sigma(self, t: float) -> Array:
        """Singular values at time t."""
        start, end = self._roots
        return exponential(start + t * (end - start), self.depth)

    def velocity(self) -> Array:
        """Its derivative at time 0."""
        m, n, r = len(self.left.basis), len(self.right.basis), len(self.first)
        middle, change = np.zeros((m, n)), np.zeros((m, n))
        middle[np.arange(r), np.arange(r)] = self.first
        start, end = self._roots
        change[np.arange(r), np.arange(r)] = (end - start) * self.first ** (1.0 - 1.0 / self.depth)
        return self._turned(change + self.left.generator @ middle - middle @ self.right.generator)

    @property
    def _roots(self) -> tuple[Array, Array]:
        """N(σ^{1/N} − 1) at both ends, log σ at infinite depth: the coordinates in which the radial part is flat."""
        start, end = (0.5 * kernels.conserved_level(s, 2.0 * self.depth) for s in (self.first, self.last))
        return start, end

    def length(self, end: float = 1.0) -> float:
        """Its length up to a time, by the trapezoidal rule."""
        t = np.linspace(0.0, end, _SAMPLES)
        m, n, r = len(self.left.basis), len(self.right.basis), len(self.first)
        sigma = np.stack([self.sigma(x) for x in t])
        at = Local(sigma, self.depth, (m, n))
        # in the moving frames the velocity is σ' + AΣ − ΣB
        middle = np.zeros((len(t), m, n))
        middle[:, np.arange(r), np.arange(r)] = sigma
        speed = self.left.generator @ middle - middle @ self.right.generator
        inner = np.where(at.layout.beyond, 0.0, speed)
        first, last = self._roots
        return float(np.trapezoid(np.sqrt(at.inner(inner, inner) + ((last - first) ** 2).sum()), t))


_SAMPLES = 9


def frame_paths(first: Array, target: Array, depth: float) -> list[FramePath]:
    """Paths from diag(first) to a matrix (m, n) of the same rank, the shortest first.

    Singular vectors are given up to the sign of each pair, which makes the choices.  Those that belong to equal
    singular values, of either end, and those beyond the rank are first turned towards each other.
    """
    r = len(first)
    u, last, v = complete(target)
    last, turn = last[:r], np.eye(r)
    for _ in range(2):
        for cluster in _clusters(last):
            least = _nearest((turn.T @ (u[:r, cluster] + v[:r, cluster]))[cluster].T)
            u[:, cluster], v[:, cluster] = u[:, cluster] @ least, v[:, cluster] @ least
        for cluster in _clusters(first):
            turn[cluster, cluster] = _nearest((u[:r, :r] + v[:r, :r])[cluster, cluster])
    found = []
    for sign in _signs(np.diag(turn.T @ (u[:r, :r] + v[:r, :r]))):
        frames = [_turned(frame, turn, sign) for frame in (u, v)]
        if all(frame is not None for frame in frames):
            left, right = (Rotation.to(frame) for frame in frames if frame is not None)
            found.append(FramePath(first, last, turn, left, right, depth))
    return sorted(found, key=FramePath.length)


def _clusters(sigma: Array) -> list[slice]:
    """Runs of equal singular values."""
    ends = np.flatnonzero(sigma[:-1] - sigma[1:] > _EQUAL * sigma[:-1]) + 1
    return [slice(a, b) for a, b in zip([0, *ends], [*ends, len(sigma)], strict=True)]


_EQUAL = 1e-9


def _nearest(a: Array) -> Array:
    """The orthogonal matrix nearest to a square one."""
    u, _, v = complete(a)
    return np.asarray(u @ v.T)


def _signs(agreement: Array) -> Iterator[Array]:
    """Choices of signs of pairs of singular vectors: all of them, or those near the ones that agree best."""
    r = len(agreement)
    if r <= MOST_SIGNS:
        yield from (np.array(sign) for sign in product((1.0, -1.0), repeat=r))
        return
    best = np.where(agreement < 0, -1.0, 1.0)
    yield best
    for count in (1, 2):
        for chosen in combinations(range(r), count):
            sign = best.copy()
            sign[list(chosen)] *= -1.0
            yield sign


def _turned(frame: Array, turn: Array, sign: Array) -> Array | None:
    """The frame with signs, seen from the start turned within equal singular values; None where it is no rotation."""
    r = len(turn)
    turned = frame.copy()
    turned[:, :r] *= sign
    turned[:r] = turn.T @ turned[:r]
    if len(frame) > r:
        turned[:, r:] = turned[:, r:] @ _nearest(turned[r:, r:].T)
        if np.linalg.det(turned) < 0:
            turned[:, -1] *= -1.0
    return turned if np.linalg.det(turned) > 0 else None
