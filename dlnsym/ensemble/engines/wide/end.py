"""The end of a stiff trajectory: backward differentiation formulas whose equations are solved by conjugate gradients.

Near the minimisers W moves by Ẇ = −A_W(∂E) with A_W almost constant.  In Newton's method the Jacobian is replaced by
−A_W ∘ H, H the Hessian of the loss, which is symmetric in the metric.  In singular coordinates, scaled by √λ, each
linear system is symmetric and, with its diagonal as preconditioner, takes some twenty products by H however stiff it
is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.ensemble.engines.wide.backward import History
from dlnsym.losses.residuals import Curvature, Evaluation
from dlnsym.manifold import eigenvalues
from dlnsym.manifold.decomposition import decompose
from dlnsym.manifold.graded import completed

NEWTON_SHARE = 0.2
"""Error of the solution of a step's equation, over the error allowed in the step."""

LEAD = 2.0
"""Flow time at which the clock of the end begins, before that of its start, over what its history spans."""

LEAST_SPAN = 1e-9
"""Flow time that a history spans, over all of it, below which rounding spoils the clock."""

MOST_ON_CLOCK = 20.0
"""Length of a step on the clock: flow time grows by a factor of 5e8."""

MOST_NEWTON = 10
LEAST_FALL, MOST_RISE = 0.7, 5.0
"""A correction that is not smaller than this share of the one before it says that the step is too long; the second one
may be larger, as what is left out of the Jacobian is not known before."""

FAST, MOST_SEEN = 0.1, 5
"""Corrections that fall more slowly are combined with those before, so many at most."""

MOST_ITERATIONS = 3000
LEAST_SHARE = 1e-13
"""Of σ_1, in a singular value that the entries of W tell from 0."""


class Solver(Protocol):
    """Solves the systems faster than conjugate gradients in NumPy do."""

    def turn(self, u: Array, v: Array) -> None:
        """Take other singular vectors, U (m, m) and V (n, n)."""

    def solve(self, root: Array, diagonal: Array, weight: Array, rest: Array, enough: float) -> Array | None:
        """y as of :meth:`_System.solve`; ``None`` where H is negative."""


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


class Attempt(NamedTuple):
    """A step that was tried: W and loss after it, its length in flow time, its error over what is allowed."""

    w: Array
    loss: float
    h: float
    error: float


class End:
    """Steps of W itself, (m, n)."""

    def __init__(
        self,
        depth: float,
        rank: int,
        evaluation: Evaluation,
        curvature: Curvature,
        rtol: float,
        solver: Solver | None = None,
        sign: float = 0.0,
    ) -> None:
        """``sign`` is that of the determinant, which the flow keeps; 0 where there is none."""
        self.solver, self._sign = solver, sign
        self._depth, self._rank = depth, rank
        self._evaluation, self.curvature, self._rtol = evaluation, curvature, rtol

    def open(self, times: Sequence[float], states: Sequence[Array]) -> bool:
        """Start with a history of states at rising flow times, the last of which is W; whether that is possible.

        The entries of W have to tell its singular values, of which the flow keeps the signs.
        """
        w = self.w = states[-1].copy()
        # slower and slower, the flow is smooth on the clock τ = log(t + lead), on which steps stay alike
        lead = LEAD * (times[-1] - times[0])
        self._elapsed = times[-1] + lead
        if len(times) < 2 or not lead > LEAST_SPAN * self._elapsed:
            return False
        probe = np.cos(np.arange(w.size) ** 2.0).reshape(w.shape)
        self.probe = probe / np.linalg.norm(probe)
        self._history = History([math.log(t + lead) for t in times], states)
        self._fall = 0.5
        sigma = _Frame(self._depth, self._rank, w).singular_values
        if not self._sign:
            return True
        return bool(sigma[-1] > LEAST_SHARE * sigma[0] and np.linalg.slogdet(w)[0] == self._sign)

    @property
    def length(self) -> float:
        """Of the next step, in flow time."""
        return self._elapsed * math.expm1(min(self._history.h, MOST_ON_CLOCK))

    def attempt(self, most: float) -> Attempt:
        """Try one step, no longer than ``most``; raises ``NotConvexError``."""
        history = self._history
        if history.h > MOST_ON_CLOCK:
            # as where W rests
            history.stretch(MOST_ON_CLOCK / history.h)
        if most < self.length:
            history.stretch(math.log1p(most / self._elapsed) / history.h)
        h = self.length
        c = history.pace * (self._elapsed + h)
        first, past = history.predicted()
        allowed = self._rtol * float(np.linalg.norm(self.w))
        correction, gradient = np.zeros_like(first), np.empty_like(first)
        new, before, fall = first, math.inf, self._fall
        failed = Attempt(first, math.inf, h, math.inf)
        seen: list[tuple[Array, Array]] = []
        for number in range(MOST_NEWTON):
            loss = self._evaluation(new, gradient)
            if not math.isfinite(loss):
                return failed
            frame = _Frame(self._depth, self._rank, new)
            rest = -c * frame.operator(gradient) - past - correction
            change = _System(self, new, frame, c).solve(rest, NEWTON_SHARE * allowed)
            size = float(np.linalg.norm(change))
            if number:
                fall = size / before
                if not fall < (LEAST_FALL if number > 1 else MOST_RISE):
                    return failed
            share = min(fall, LEAST_FALL)
            enough = size * share / (1.0 - share) <= NEWTON_SHARE * allowed
            seen.append((correction, change))
            correction = correction + change if enough or fall < FAST else _accelerated(seen[-MOST_SEEN:])
            new = first + correction
            if enough:
                break
            before = size
        else:
            return failed
        self._fall = max(0.5 * self._fall, min(0.9, fall))
        if self._sign and np.linalg.slogdet(new)[0] != self._sign:
            # the flow keeps it: what W is in its smallest singular value is lost
            return failed
        loss = self._evaluation(new, gradient)
        self._correction = correction
        return Attempt(new, loss, h, history.missed(correction) / allowed)

    def refuse(self, trial: Attempt) -> None:
        """The step is not taken; the next one is shorter."""
        self._history.refuse(trial.error)

    def within(self, h: float) -> Callable[[float], Array]:
        """The state after a share of the flow time ``h`` of the step that was tried last."""
        at, length, elapsed = self._history.within(self._correction), self._history.h, self._elapsed
        return lambda share: at(math.log1p(share * h / elapsed) / length)

    def evaluate(self, w: Array) -> float:
        """The loss at W."""
        return self._evaluation(w, np.empty_like(w))

    def take(self, trial: Attempt) -> None:
        """The step is taken."""
        self.w, self.loss = trial.w.copy(), trial.loss
        self._elapsed += trial.h
        self._history.take(self._correction, self._rtol * float(np.linalg.norm(self.w)))


def _accelerated(seen: list[tuple[Array, Array]]) -> Array:
    """Anderson's next iterate, from iterates and the changes that were wanted there, the last of each last."""
    *_, (last, wanted) = seen
    if len(seen) == 1:
        return last + wanted
    moved = np.array([(x - y).ravel() for (x, _), (y, _) in zip(seen[1:], seen, strict=False)])
    turned = np.array([(f - g).ravel() for (_, f), (_, g) in zip(seen[1:], seen, strict=False)])
    weights = np.linalg.lstsq(turned.T, wanted.ravel(), rcond=None)[0]
    found: Array = last + wanted - (weights @ (moved + turned)).reshape(last.shape)
    return found


class _System:
    """k + c A_W(H k) = R."""

    def __init__(self, end: End, w: Array, frame: _Frame, c: float) -> None:
        self._w, self._curvature, self._frame = w, end.curvature, frame
        eigenvalues = frame.eigenvalues
        probe = end.probe
        mean = max(0.0, float(np.vdot(probe, end.curvature(w, probe))))
        self._diagonal = 1.0 / (1.0 + c * mean * eigenvalues)
        self._root = np.sqrt(c * eigenvalues * self._diagonal)
        # of what is missing in the equation of y in that of k; the error of k is no larger in the metric
        self._weight = self._root / self._diagonal
        self._solver = end.solver
        if self._solver is not None:
            self._solver.turn(frame.u, frame.v)

    def _image(self, x: Array) -> Array:
        """U^T H(U X V^T) V."""
        return self._frame.within(self._curvature(self._w, self._frame.without(x)))

    def solve(self, right: Array, enough: float) -> Array:
        """k, with an error of about ``enough``; raises ``NotConvexError``."""
        root = self._root
        # k = R + U (root ∘ y) V^T, with (diagonal + root H root) y = −root H R; the diagonal stands for 1 less what the
        # preconditioner has of H
        rest = -root * self._frame.within(self._curvature(self._w, right))
        if self._solver is None:
            y = self._conjugate_gradients(rest, enough)
        else:
            found = self._solver.solve(root, self._diagonal, self._weight, rest, enough)
            if found is None:
                raise NotConvexError
            y = found
        solution: Array = right + self._frame.without(root * y)
        return solution

    def _conjugate_gradients(self, rest: Array, enough: float) -> Array:
        root, diagonal, weight = self._root, self._diagonal, self._weight
        y = np.zeros_like(rest)
        direction = rest.copy()
        square = float(np.vdot(rest, rest))
        for _ in range(MOST_ITERATIONS):
            error = weight * rest
            if float(np.vdot(error, error)) <= enough**2:
                break
            image = root * self._image(direction * root) + diagonal * direction
            curved = float(np.vdot(direction, image))
            if not curved > 0:
                raise NotConvexError
            step = square / curved
            y += step * direction
            rest -= step * image
            before, square = square, float(np.vdot(rest, rest))
            direction *= square / before
            direction += rest
        return y
