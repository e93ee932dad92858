"""Shortest geodesics of the cross-section of 2 × 2 matrices: quadrature, with a bound from below on every other path.

With r = log(σ_1/σ_2), θ the difference and ψ the sum of the angles of U and V, the metric is a cone, at infinite depth
a product, over e² dr² + M dθ² + P dψ², and M and P rise with r for N ≥ 2 (derivations/geodesics/cross_section.py).  The
momenta a = M θ' and b = P ψ' of a geodesic of unit speed are constant, and (e r')² = 1 − a²/M − b²/P: r moves one way,
or falls to its least value c and rises again.  A path between r_0 and r_1 whose least r is c is no shorter than

    a Δθ + b Δψ + (∫_c^{r_0} + ∫_c^{r_1}) e (1 − a²/M − b²/P)^{1/2} dr,     a²/M(c) + b²/P(c) ≤ 1,

whatever a and b are, as the integrand is a form of norm 1.  At the best a and b the bound is reached, which gives
starts for Newton's method and, over parts of all c, the certificate.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from dlnsym._shared.validate import Array
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold import near_pole
from dlnsym.manifold.newton import newton

CERTIFIED = 1e-5
"""The part of its length by which another path may be shorter than a geodesic that is called shortest."""
MOST_PARTS = 2_000
"""Parts of all least values c that are looked at."""
POLE = 1e-12
"""log(σ_1/σ_2) up to which singular values count as equal where a geodesic begins or ends."""
PANEL = 3.0
NODES, WEIGHTS = np.polynomial.legendre.leggauss(20)
SHARES, PARTS = 0.5 * (NODES + 1.0), 0.5 * WEIGHTS


class NoGeodesicError(ValueError):
    """No geodesic was found, or none that was shown to be as short as every path."""


@dataclass(frozen=True)
class Ends:
    """r of both ends, the larger one first, and how far θ and ψ turn, from 0 to π."""

    depth: float
    far: float
    near: float
    theta: float
    psi: float


@dataclass(frozen=True)
class Arc:
    """A geodesic of the cross-section from the nearer to the farther end.

    ``inner`` and ``outer`` are the momenta a and b at unit speed, ``leaves`` and ``arrives`` are e r' at the ends.
    """

    length: float
    inner: float
    outer: float
    leaves: float
    arrives: float


class Nodes:
    """Where integrals over r are taken, from one distance from a least value c of r to another one."""

    def __init__(self, depth: float, least: float, begin: float, end: float) -> None:
        rise, weights = _nodes(least, begin, end)
        r = least + rise
        self.weights = weights * kernels.cross_section_radial(r, depth)
        self.inner = kernels.cross_section_inner(r, depth)
        self.outer = kernels.cross_section_outer(r, depth)
        self.least, self.rise, self.depth = least, rise, depth

    def left(self, inner: Array, outer: Array) -> Array:
        """1 − a²/M − b²/P at momenta (...), (..., n), and 0 where that is negative."""
        with np.errstate(divide="ignore", invalid="ignore"):
            of_outer = np.where(outer[..., None] == 0.0, 0.0, outer[..., None] ** 2 / self.outer)
            return np.asarray(np.maximum(1.0 - inner[..., None] ** 2 / self.inner - of_outer, 0.0))

    def speeds(self, slope: float) -> Array:
        """(1 − a²/M − b²/P)^{1/2} where that vanishes at c: a² = M(c) cos² and b² = P(c) sin² of an angle."""
        return speeds(self.depth, self.least, self.rise, slope)


def direction(slope: float) -> tuple[float, float]:
    """Cosine and sine of the angle with the tangent e^slope: its digits next to both axes."""
    small = math.exp(-abs(slope))
    length = math.hypot(1.0, small)
    return (1.0 / length, small / length) if slope < 0.0 else (small / length, 1.0 / length)


def speeds(depth: float, least: float, rise: Array, slope: float) -> Array:
    """e r' at distances from the least r, where it vanishes."""
    r = least + rise
    cosine, sine = direction(slope)
    with np.errstate(all="ignore"):
        inner = kernels.cross_section_inner_rise(least, rise, depth) / kernels.cross_section_inner(r, depth)
        outer = kernels.cross_section_outer_rise(least, rise, depth) / kernels.cross_section_outer(r, depth)
    inner = np.where(rise > 0.0, inner, 0.0)
    # at c = 0 ψ is at rest, and r moves on where it vanishes
    outer = np.where(rise > 0.0, outer, 0.0) if least > 0.0 else np.ones_like(rise)
    return np.asarray(np.sqrt(np.maximum(cosine**2 * inner + sine**2 * outer, 0.0)))


def _nodes(least: float, begin: float, end: float) -> tuple[Array, Array]:
    """Distances from the least r and weights."""
    if not end > begin:
        return np.empty(0), np.empty(0)
    # panels as long as their distance from c, and not longer than the poles of tanh are away
    edges, smallest = [begin], min(end, PANEL) * 2.0**-45
    step = max(begin or least, smallest)
    while edges[-1] < end:
        edges.append(min(edges[-1] + min(step, PANEL), end))
        step = max(edges[-1], step)
    low, size = np.array(edges[:-1]), np.diff(edges)
    rise, weights = low[:, None] + size[:, None] * SHARES, size[:, None] * PARTS
    if begin == 0.0:
        # the root of the distance is the variable of the first panel
        rise[0], weights[0] = size[0] * SHARES**2, 2.0 * size[0] * PARTS * SHARES
    return rise.ravel(), weights.ravel()


# ------------------------------------------------------------ bounds from below


class Bound:
    """The bound for paths whose least r lies from ``low`` to ``high``: the best of the momenta that ``low`` allows."""

    def __init__(self, ends: Ends, low: float, high: float) -> None:
        self.ends = ends
        self.nodes = [Nodes(ends.depth, high, 0.0, end - high) for end in (ends.near, ends.far)]
        self._maximise(low)

    @classmethod
    def of_one_way(cls, ends: Ends) -> Bound:
        """For paths on which r does not fall below both ends."""
        found = cls.__new__(cls)
        found.ends = ends
        found.nodes = [Nodes(ends.depth, ends.near, 0.0, ends.far - ends.near)]
        found._maximise(ends.near)
        return found

    def _maximise(self, low: float, size: float = 0.5, angle: float = 0.25 * math.pi, width: float = 1.0) -> None:
        depth = self.ends.depth
        most = [math.sqrt(float(f(low, depth))) for f in (kernels.cross_section_inner, kernels.cross_section_outer)]
        for _ in range(10):
            sizes = np.unique(np.clip(size + width * 0.5 * _GRID, 0.0, 1.0))
            angles = np.unique(np.clip(angle + width * 0.25 * math.pi * _GRID, 0.0, 0.5 * math.pi))
            s, t = np.meshgrid(sizes, angles, indexing="ij")
            inner, outer = most[0] * s * np.cos(t), most[1] * s * np.sin(t)
            values = self.at(inner, outer)
            best = np.unravel_index(np.argmax(values), values.shape)
            size, angle, width = float(s[best]), float(t[best]), 0.45 * width
        self.value = float(values[best])
        self.inner, self.outer = float(inner[best]), float(outer[best])
        self.size, self.angle = size, angle

    def at(self, inner: Array, outer: Array) -> Array:
        """The bound of momenta, (...)."""
        total = inner * self.ends.theta + outer * self.ends.psi
        for nodes in self.nodes:
            total = total + np.sqrt(nodes.left(inner, outer)) @ nodes.weights
        return np.asarray(total)

    def near_to(self, low: float, momenta: tuple[float, float]) -> float:
        """The best bound next to some momenta, where b is made as small as ``low`` allows."""
        inner, outer = (
            float(f(low, self.ends.depth)) for f in (kernels.cross_section_inner, kernels.cross_section_outer)
        )
        a = min(momenta[0] / math.sqrt(inner), 1.0)
        b = min(momenta[1] / math.sqrt(outer), math.sqrt(1.0 - a * a)) if outer else 0.0
        self._maximise(low, math.hypot(a, b), math.atan2(b, a), 0.1)
        return self.value


_GRID = np.linspace(-1.0, 1.0, 9)


def certify(ends: Ends, length: float, value: float, momenta: tuple[float, float] = (0.0, 0.0)) -> None:
    """Shows that every path is at least as long as ``length`` up to :data:`CERTIFIED`.

    ``value`` is the bound for paths on which r moves one way; ``momenta`` are those of the geodesic, which are tried
    besides.  Raises :class:`NoGeodesicError`.
    """
    enough = length * (1.0 - CERTIFIED) - 1e-13
    if value < enough:
        raise NoGeodesicError(f"a path may be as short as {value:.6g}, the geodesic is {length:.6g} long")
    parts = [(k / STARTS * ends.near, (k + 1) / STARTS * ends.near) for k in range(STARTS)] if ends.near else []
    for _ in range(MOST_PARTS):
        if not parts:
            return
        low, high = parts.pop()
        bound = Bound(ends, low, high)
        if bound.value < enough and bound.near_to(low, momenta) < enough:
            if high - low < LEAST_PART * ends.near:
                break
            middle = 0.5 * (low + high)
            parts += [(low, middle), (middle, high)]
    raise NoGeodesicError(f"no proof was found that every path is as long as {length:.12g}")


STARTS = 16
LEAST_PART = 1e-8


# ------------------------------------------------------------ geodesics of the cross-section


def shortest_arc(ends: Ends) -> Arc:
    """The shortest geodesic of the cross-section; raises :class:`NoGeodesicError`."""
    if ends.depth == 2.0:
        return _on_the_sphere(ends)
    one_way = Bound.of_one_way(ends)
    found = [arc for arc in (_one_way(ends, one_way), *_turning(ends), *_next_to_the_pole(ends)) if arc is not None]
    if not found:
        raise NoGeodesicError("no geodesic was found")
    best = min(found, key=lambda arc: arc.length)
    value = max(one_way.value, one_way.near_to(ends.near, (best.inner, best.outer)))
    certify(ends, best.length, value, (best.inner, best.outer))
    return best


def _on_the_sphere(ends: Ends) -> Arc:
    """At depth two: a hemisphere of radius √2 with the pole r = 0 and the longitude ψ, times a circle of radius √2."""
    # tanh(r/2) is the sine of the angle from the pole
    far, near = (2.0 * math.atan(math.tanh(0.25 * r)) for r in (ends.far, ends.near))
    bend = math.sin(0.5 * ends.psi)
    half = math.hypot(math.sin(0.5 * (far - near)), math.sqrt(math.sin(far) * math.sin(near)) * bend)
    across = 2.0 * math.asin(min(half, 1.0))
    length = math.sqrt(2.0) * math.hypot(across, ends.theta)
    if across == 0.0:
        return Arc(length, math.sqrt(2.0) if length else 0.0, 0.0, 0.0, 0.0)
    share, sine = math.sqrt(2.0) * across / length, math.sin(across)
    outer = math.sqrt(2.0) * math.sin(far) * math.sin(near) * math.sin(ends.psi) / sine * share
    # the cosines of the angles with the meridians
    at_near = (math.sin(near - far) + 2.0 * math.cos(near) * math.sin(far) * bend**2) / sine
    at_far = (math.sin(far - near) + 2.0 * math.cos(far) * math.sin(near) * bend**2) / sine
    leaves = -at_near if near else 1.0
    return Arc(length, 2.0 * ends.theta / length, outer, leaves * share, at_far * share)


@dataclass(frozen=True)
class Course:
    """Geodesics by their least r, c = near − q², and the logarithm of b/P(c)^{1/2} over a/M(c)^{1/2}.

    ``turns``: from the nearer end they go to c, and else outwards.
    """

    ends: Ends
    turns: bool

    def least(self, q: float) -> float:
        return max(self.ends.near - q * q, 0.0)

    def momenta(self, q: float, slope: float) -> tuple[float, float]:
        c, depth = self.least(q), self.ends.depth
        inner, outer = (float(f(c, depth)) for f in (kernels.cross_section_inner, kernels.cross_section_outer))
        cosine, sine = direction(slope)
        return math.sqrt(inner) * cosine, math.sqrt(outer) * sine

    def nodes(self, q: float) -> list[Nodes]:
        c, depth, gap = self.least(q), self.ends.depth, self.ends.far - self.ends.near
        near = min(q * q, self.ends.near)
        if self.turns:
            return [Nodes(depth, c, 0.0, near), Nodes(depth, c, 0.0, near + gap)]
        return [Nodes(depth, c, near, near + gap)]

    def turned(self, q: float, slope: float) -> Array:
        """How far θ and ψ turn."""
        (a, b), total = self.momenta(q, slope), np.zeros(2)
        with np.errstate(divide="ignore", invalid="ignore"):
            for n in self.nodes(q):
                time = n.weights / n.speeds(slope)
                total += [a * (time / n.inner).sum(), b * (time / n.outer).sum() if b else 0.0]
        return total

    def arc(self, q: float, slope: float) -> Arc:
        a, b = self.momenta(q, slope)
        length = sum(float((n.weights / n.speeds(slope)).sum()) for n in self.nodes(q))
        near = min(q * q, self.ends.near)
        rises = np.array([near, near + self.ends.far - self.ends.near])
        leaves, arrives = (float(s) for s in speeds(self.ends.depth, self.least(q), rises, slope))
        return Arc(length, a, b, -leaves if self.turns else leaves, arrives)

    def solve(self, q: float, slope: float, free: tuple[bool, bool] = (True, True)) -> Arc | None:
        """The geodesic between the ends near a start; what is not ``free`` of q and the slope stays."""
        start, which = np.array([q, slope]), np.array(free)
        goal = np.array([self.ends.theta, self.ends.psi])
        seen = goal != 0.0

        def full(x: Array) -> tuple[float, float]:
            both = start.copy()
            both[which] = x
            return float(both[0]), float(both[1])

        def turned(x: Array) -> Array | None:
            q, slope = full(x)
            return self.turned(q, slope)[seen] if 0.0 <= q * q <= self.ends.near * (1.0 + 1e-15) else None

        x = newton(turned, start[which], goal[seen])
        return None if x is None else self.arc(*full(x))


def _one_way(ends: Ends, bound: Bound) -> Arc | None:
    """The geodesic on which r moves one way, unless there is none."""
    if not (ends.theta or ends.psi):
        radial = Nodes(ends.depth, 0.0, ends.near, ends.far)
        return Arc(float(radial.weights.sum()), 0.0, 0.0, 1.0, 1.0)
    if ends.far == ends.near:
        if ends.far > 0.0:
            return None
        # at equal singular values θ turns alone
        inner = math.sqrt(float(kernels.cross_section_inner(0.0, ends.depth)))
        return Arc(inner * ends.theta, inner, 0.0, 0.0, 0.0)
    course, whole = Course(ends, turns=False), math.sqrt(ends.near)
    if ends.theta and ends.psi:
        c = _turning_point(bound.inner, bound.outer, ends)
        slope = _slope(bound.inner, bound.outer, c, ends)
        return course.solve(math.sqrt(max(ends.near - c, 1e-6 * ends.near)), slope)
    if ends.psi:
        c = _turning_point(0.0, bound.outer, ends)
        return course.solve(math.sqrt(max(ends.near - c, 1e-6 * ends.near)), math.inf, (True, False))
    # with ψ at rest either 1 − a²/M vanishes at some c, or nowhere, which is c = 0 at an angle
    within = course.solve(0.5 * whole, -math.inf, (True, False)) if whole else None
    return within or course.solve(whole, _slope(bound.inner, 0.0, 0.0, ends), (False, True))


def _turning(ends: Ends) -> list[Arc | None]:
    """Geodesics on which r falls to a least value, from starts where the bound is locally least."""
    if not ends.near or not (ends.theta or ends.psi):
        return []
    course, found = Course(ends, turns=True), []
    whole = math.sqrt(ends.near)
    if math.pi - ends.psi < POLE:
        # straight through equal singular values, where ψ jumps by π
        through = Course(replace(ends, psi=0.0), turns=True)
        found.append(through.solve(whole, 0.0, (False, True)) if ends.theta else through.arc(whole, math.inf))
    roots = np.linspace(0.0, whole, STARTS + 1)[:-1]
    bounds = [Bound(ends, c, c) for c in ends.near - roots**2]
    free = True, bool(ends.theta and ends.psi)
    for k, bound in enumerate(bounds):
        if bound.value <= min(b.value for b in bounds[max(k - 1, 0) : k + 2]):
            slope = _log_tangent(bound.angle) if free[1] else -math.inf if ends.theta else math.inf
            found.append(course.solve(float(roots[max(k, 1)]), slope, free))
    return found


def _next_to_the_pole(ends: Ends) -> list[Arc | None]:
    """Geodesics between nearly equal singular values, from starts in closed form."""
    if not (ends.near > 0.0 and ends.far <= near_pole.FARTHEST and ends.theta and ends.psi):
        return []
    c, slope, turns = near_pole.start(ends.depth, ends.far, ends.near, ends.theta, ends.psi)
    q = math.sqrt(max(ends.near - c, 1e-6 * ends.near))
    return [Course(ends, turns).solve(q, slope)]


def _slope(a: float, b: float, least: float, ends: Ends) -> float:
    """The logarithm of the tangent of the angle whose momenta at c are a and b, or near to these."""
    inner, outer = (float(f(least, ends.depth)) for f in (kernels.cross_section_inner, kernels.cross_section_outer))
    if outer == 0.0 or b == 0.0:
        return _log_tangent(math.acos(min(abs(a) / math.sqrt(inner), 1.0)))
    return _log_tangent(math.atan2(b / math.sqrt(outer), a / math.sqrt(inner)))


def _log_tangent(angle: float) -> float:
    return math.log(math.tan(min(max(angle, 1e-4), 0.5 * math.pi - 1e-4)))


def _turning_point(a: float, b: float, ends: Ends) -> float:
    """The r from 0 to the nearer end at which 1 − a²/M − b²/P = 0; 0 where there is none."""
    low, high = 0.0, ends.near
    for _ in range(60):
        middle = 0.5 * (low + high)
        inner, outer = (
            float(f(middle, ends.depth)) for f in (kernels.cross_section_inner, kernels.cross_section_outer)
        )
        allowed = a * a / inner + (b * b / outer if outer else 0.0) <= 1.0
        low, high = (low, middle) if allowed else (middle, high)
    return low
