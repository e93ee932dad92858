"""The end of a stiff trajectory: a Rosenbrock method whose linear systems are solved by conjugate gradients.

Near the minimisers W moves by Ẇ = −A_W(∂E) with A_W almost constant.  The Jacobian is replaced by −A_W ∘ H, H the
Hessian of the loss, which is symmetric in the metric; ROS34PW2 (Rang and Angermann 2005) keeps order 3 with any
replacement.  In singular coordinates, scaled by √λ, each system is symmetric and, with its diagonal as preconditioner,
takes some thirty products by H however stiff it is.
"""

from __future__ import annotations

import math

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.steps import Trial
from dlnsym.losses.residuals import Curvature, Evaluation
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import decompose
from dlnsym.manifold.graded import completed

# fmt: off
GAMMA = 0.435866521508459
A = ((), (0.87173304301691801,), (0.84457060015369423, -0.11299064236484185), (0.0, 0.0, 1.0))
C = ((), (-0.87173304301691801,), (-0.90338057013044082, 0.054180672388095326),
     (0.24212380706095346, -1.2232505839045147, 0.54526025533510214))
B = (0.24212380706095346, -1.2232505839045147, 1.5452602553351020, 0.435866521508459)
B_LOWER = (0.37810903145819369, -0.096042292212423178, 0.5, 0.21793326075422950)
# fmt: on

CG_SHARE = 10.0
"""Relative residual of a linear system, over the error allowed in a step."""

MOST_ITERATIONS = 400
LEAST_SHARE = 1e-13
"""Of σ_1, in a singular value that the entries of W tell from 0."""


class NotConvexError(ArithmeticError):
    """The Hessian has a negative eigenvalue that counts."""


class _Frame:
    """A_W at one matrix, in singular coordinates."""

    def __init__(self, depth: float, rank: int, w: Array) -> None:
        u, sigma, vt = decompose(w)
        self.singular_values = sigma
        m, n = w.shape
        if rank == m == n:
            self.u, self.v = u, np.ascontiguousarray(vt.T)
            self.eigenvalues = eigenvalues.pairs(sigma, depth)
            return
        self.u, self.v = completed(u[:, :rank]), completed(vt[:rank].T)
        self.eigenvalues = np.zeros((m, n))
        self.eigenvalues[:rank, :rank] = eigenvalues.pairs(sigma[:rank], depth)
        edges = eigenvalues.edges(sigma[:rank], depth)
        self.eigenvalues[:rank, rank:], self.eigenvalues[rank:, :rank] = edges[:, None], edges

    def within(self, z: Array) -> Array:
        """U^T Z V."""
        image: Array = self.u.T @ z @ self.v
        return image

    def without(self, z: Array) -> Array:
        """U Z V^T."""
        image: Array = self.u @ z @ self.v.T
        return image

    def operator(self, z: Array) -> Array:
        """A_W(Z)."""
        return self.without(self.eigenvalues * self.within(z))


class End:
    """Steps of W itself, (m, n)."""

    def __init__(self, depth: float, rank: int, evaluation: Evaluation, curvature: Curvature, rtol: float) -> None:
        self._depth, self._rank = depth, rank
        self._evaluation, self.curvature, self._rtol = evaluation, curvature, rtol

    def open(self, w: Array) -> bool:
        """Start at W; whether its entries tell its singular values, of which the flow keeps the signs."""
        self.w = w.copy()
        square = w.shape[0] == w.shape[1] == self._rank and self._depth > 1
        self._sign = np.linalg.slogdet(w)[0] if square else 0
        probe = np.cos(np.arange(w.size) ** 2.0).reshape(w.shape)
        self.probe = probe / np.linalg.norm(probe)
        self.frame = _Frame(self._depth, self._rank, w)
        gradient = np.empty_like(w)
        self.loss = self._evaluation(self.w, gradient)
        self.rate_now = -self.frame.operator(gradient)
        sigma = self.frame.singular_values
        return not square or bool(sigma[-1] > LEAST_SHARE * sigma[0])

    def attempt(self, h: float) -> Trial:
        """Try one step; raises ``NotConvexError``."""
        frame, w, gradient = self.frame, self.w, np.empty_like(self.w)
        size = float(np.linalg.norm(w))
        system = _System(self, h * GAMMA, CG_SHARE * self._rtol, 0.02 * self._rtol * size)
        found: list[Array] = []
        for row, coupling in zip(A, C, strict=True):
            if any(row):
                inner = w + sum(a * k for a, k in zip(row, found, strict=True) if a)
                self._evaluation(inner, gradient)
                right = -h * _Frame(self._depth, self._rank, inner).operator(gradient)
            else:
                right = h * self.rate_now
            if coupling:
                along = sum(c * k for c, k in zip(coupling, found, strict=True))
                right = right - h * frame.operator(self.curvature(w, np.asarray(along)))
            found.append(system.solve(right))
        new = w + sum(b * k for b, k in zip(B, found, strict=True))
        error = sum((b - lower) * k for b, lower, k in zip(B, B_LOWER, found, strict=True))
        if self._sign and np.linalg.slogdet(new)[0] != self._sign:
            # the flow keeps it: what W is in its smallest singular value is lost
            return Trial(new, new, math.inf, h, math.inf, 2)
        loss = self._evaluation(new, gradient)
        after = _Frame(self._depth, self._rank, new)
        self._after = after
        return Trial(new, -after.operator(gradient), loss, h, float(np.linalg.norm(error)) / (self._rtol * size), 2)

    def evaluate(self, w: Array) -> float:
        """The loss at W."""
        return self._evaluation(w, np.empty_like(w))

    def take(self, trial: Trial) -> None:
        """The step is taken."""
        self.w, self.loss, self.rate_now = trial.state, trial.loss, trial.rate
        self.frame = self._after


class _System:
    """k + c A_W(H k) = R for one step."""

    def __init__(self, end: End, c: float, tolerance: float, enough: float) -> None:
        self._end, self._c, self._tolerance, self._enough = end, c, tolerance, enough
        self._frame = end.frame
        eigenvalues = self._frame.eigenvalues
        probe = end.probe
        mean = max(0.0, float(np.vdot(probe, end.curvature(end.w, probe))))
        self._diagonal = 1.0 / (1.0 + c * mean * eigenvalues)
        self._root = np.sqrt(eigenvalues * self._diagonal)

    def _image(self, x: Array) -> Array:
        """U^T H(U X V^T) V."""
        return self._frame.within(self._end.curvature(self._end.w, self._frame.without(x)))

    def solve(self, right: Array) -> Array:
        """By conjugate gradients for R − k over the scale; raises ``NotConvexError``."""
        root, diagonal, c = self._root, self._diagonal, self._c
        # k = R + U (root ∘ y) V^T, with (diagonal + c root H root) y = −c root H R; the diagonal stands for 1 less what
        # the preconditioner has of H
        rest = -c * root * self._frame.within(self._end.curvature(self._end.w, right))
        y = np.zeros_like(rest)
        direction = rest.copy()
        square = first = float(np.vdot(rest, rest))
        for _ in range(MOST_ITERATIONS):
            if square <= self._tolerance**2 * first or square <= self._enough**2:
                break
            image = c * root * self._image(direction * root) + diagonal * direction
            curved = float(np.vdot(direction, image))
            if not curved > 0:
                raise NotConvexError
            step = square / curved
            y += step * direction
            rest -= step * image
            before, square = square, float(np.vdot(rest, rest))
            direction *= square / before
            direction += rest
        solution: Array = right + self._frame.without(root * y)
        return solution
