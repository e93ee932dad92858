"""Maps of a point: exponential map, parallel transport, and the horizontal lift to the layers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array, Flags
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold import decomposition, width_two
from dlnsym.manifold.cross_section import NoGeodesicError
from dlnsym.manifold.differences import Indices
from dlnsym.manifold.geodesics import SINGULAR, Flown, flow
from dlnsym.manifold.local import Local
from dlnsym.manifold.logarithm import logarithm
from dlnsym.manifold.scaling import Exponents
from dlnsym.manifold.stepping import TooManyStepsError
from dlnsym.manifold.tensors import Arguments, norm_of

if TYPE_CHECKING:
    from dlnsym.manifold.point import Point
    from dlnsym.manifold.space import Manifold


def exp(p: Point, X: ArrayLike) -> Array:
    """exp_W(X), (..., m, n)."""
    given = p.tensors.read(X=X)
    return _end(p, "X", given, _flown(given, np.ones(len(given.of_w))), 0)


def rank_loss(p: Point, X: ArrayLike) -> float | None:
    """The time up to 1 at which the geodesic of velocity X loses rank, up to rounding; None where it does not."""
    given = p.tensors.read(X=X)
    flown = _flown(given, np.ones(len(given.of_w))).flown
    known = np.isfinite(flown.matrices).all()
    return float(flown.time[0]) if known and not flown.arrived[0] and math.isfinite(p.manifold.depth) else None


def along(p: Point, X: ArrayLike, time: Array, part: int) -> Array:
    """W (part 0) or W' (part 1) at times along the geodesic of velocity X, (time..., batch..., m, n)."""
    batch = np.broadcast_shapes(p.W.shape, np.shape(X))
    signed = time.reshape((*time.shape, *(1,) * len(batch)))
    given = p.tensors.read(velocity=np.where(signed < 0, -1.0, 1.0) * np.broadcast_to(X, batch))
    duration = np.broadcast_to(np.abs(signed[..., 0, 0]), given.batch)
    found = _end(p, "velocity", given, _flown(given, duration.ravel()), part)
    return np.where(signed < 0, -found, found) if part == 1 else found


def transport(p: Point, Y: ArrayLike, X: ArrayLike) -> Array:
    """Y carried to exp_W(X), (..., m, n)."""
    given = p.tensors.read(along=X, Y=Y)
    flight = _flown(given, np.ones(len(given.of_w)), given.matrices[1])
    return _end(p, "along", given, flight, 2, given.exponents[1])


def log(p: Point, W1: ArrayLike) -> Array:
    """The velocity X of the shortest geodesic that is found with exp_W(X) = W1, (..., m, n)."""
    found, _, batch, points = _logarithms(p, W1)
    return p.tensors.write("W, W1", found, batch, p.tensors.exponent[points])


def dist(p: Point, W1: ArrayLike) -> Array:
    """The length of the shortest geodesic that is found to W1, (...)."""
    _, lengths, batch, points = _logarithms(p, W1)
    return norm_of(p, lengths**2, p.tensors.exponent[points], batch)


def _logarithms(p: Point, W1: ArrayLike) -> tuple[Array, Array, tuple[int, ...], Indices]:
    """Velocities in singular coordinates and lengths, over the powers of two of W, their batch, and their points."""
    t, space = p.tensors, p.manifold
    end = check.matrices_of_shape("W1", W1, space.shape)
    if space.full_rank:
        last = decomposition.full_rank_values("W1", end)
    else:
        last = decomposition.of_rank_values("W1", end, space.rank)
    check.batches(W=p.W, W1=end)
    batch = np.broadcast_shapes(t.batch, end.shape[:-2])
    exponent = np.broadcast_to(t.exponent.reshape(t.batch), batch)
    inside = np.broadcast_to(t.inside(np.ldexp(end, -exponent[..., None, None])), (*batch, *space.shape))
    last = np.broadcast_to(last, (*batch, space.rank))
    points = np.broadcast_to(np.arange(math.prod(t.batch)).reshape(t.batch), batch).ravel()
    m, n = t.at.shape
    found, lengths = np.zeros((math.prod(batch), m, n)), np.zeros(math.prod(batch))
    for k, at in enumerate(np.ndindex(batch)):
        target = inside[at]
        outside = target.copy()
        outside[:m, :n] = 0.0
        at_which = f" at {at}" if at else ""
        if np.abs(outside).max() > SAME_SPACE * np.abs(target).max():
            raise ValueError(
                f"W1 holds a matrix{at_which} with another row or column space than W; expected the same ones: "
                "at infinite depth no path of finite length leaves them"
            )
        start = Local(t.at.sigma[points[k]][None], t.depth, t.at.shape)
        try:
            if width_two.applies(start):
                values = np.ldexp(last[at], -exponent[at])
                matrices = (np.broadcast_to(w, (*batch, *space.shape))[at] for w in (p.W, end))
                sign = width_two.orientation(*matrices) if space.shape == (2, 2) else np.linalg.det(target[:2, :2])
                found[k], lengths[k] = width_two.logarithm(start.sigma[0], values, target[:2, :2], t.depth, float(sign))
            else:
                found[k] = logarithm(start, target[:m, :n])
                # in singular coordinates every entry has its digits
                lengths[k] = np.sqrt(start.inner(found[k : k + 1], found[k : k + 1])[0])
        except NoGeodesicError as error:
            raise ValueError(f"W1 holds a matrix{at_which} to which no geodesic leads: {error}") from None
    return found, lengths, batch, points


SAME_SPACE = 1e-10


class _Flight(NamedTuple):
    """What came of the geodesics, and the exponents of the units of time in which velocities were taken, (B,)."""

    flown: Flown
    unit: Exponents


def _flown(given: Arguments, duration: Array, *carried: Array) -> _Flight:
    exponent = given.exponents[0] - given.of_w
    # a great velocity for a short time is a moderate one for a longer time
    unit = np.where(exponent > LARGE_VELOCITY, np.minimum(exponent, LARGEST_UNIT), 0)
    velocity = np.ldexp(given.matrices[0], (exponent - unit)[:, None, None])
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            flown = flow(given.at, velocity, np.ldexp(duration, unit), *carried)
    except TooManyStepsError as error:
        raise _too_long(str(error)) from None
    return _Flight(flown._replace(time=np.ldexp(flown.time, -unit)), unit)


LARGE_VELOCITY, LARGEST_UNIT = 30, 1000


def _too_long(reason: str, at_which: str = "") -> ValueError:
    return ValueError(f"the geodesic{at_which} is too long, or its matrices too ill-conditioned, for float64: {reason}")


def _end(p: Point, name: str, given: Arguments, flight: _Flight, part: int, exponent: Any = None) -> Array:
    flown = flight.flown
    matrices = flown.matrices[:, part]
    known = np.isfinite(flown.matrices).all(axis=(1, 2, 3))
    lost: Flags = np.asarray(known & ~flown.arrived)
    if lost.any():
        at_which, time = check.first_at(lost.reshape(given.batch)), flown.time[lost][0]
        if math.isinf(p.manifold.depth):
            raise _too_long(f"near t = {time:.6g} singular values are more than {1 / SINGULAR:.0e} apart", at_which)
        raise ValueError(
            f"{name} holds a velocity{at_which} whose geodesic leaves the manifold: near t = {time:.6g} its matrix, to "
            f"the digits of float64, loses the rank {p.manifold.rank}"
        )
    # a matrix that is not of the rank of the manifold is one out of range
    wrong = ~known | (np.abs(flown.matrices[:, 0]).max(axis=(1, 2)) < LEAST)
    if wrong.any():
        at_which = check.first_at(wrong.reshape(given.batch))
        raise ValueError(f"W, {name} give a result{at_which} outside the range of float64")
    if exponent is None:
        exponent = given.of_w + (flight.unit if part == 1 else 0)
    return p.tensors.write(f"W, {name}", matrices, given.batch, exponent)


LEAST = np.finfo(np.float64).tiny


def lift(p: Point, Z: ArrayLike) -> tuple[Array, ...]:
    """The horizontal lift of Z: velocities of W_N, …, W_1, over :func:`weights`."""
    depth, (u, v) = layers(p.manifold), signed_frames(p)
    z = p.tensors.tangent_part(Z)
    if depth == 1:
        return (z,)
    width = min(p.manifold.shape)
    # entry (i, l) of U^T A^{-1}(Z) V times powers of σ_i and σ_l, of which hidden layers have the first ``width``
    inside, rows, columns = u.mT @ z @ v, _padded(p, 0), _padded(p, 1)
    velocities = []
    for j in range(depth, 0, -1):
        layer = inside * kernels.lift_entry(rows[..., :, None], columns[..., None, :], j, depth)
        layer = np.where(p.eigenvalues > 0, layer, 0.0)
        left = layer[..., :width] if j > 1 else layer
        velocities.append(u @ left if j == depth else left[..., :width, :] if j > 1 else left[..., :width, :] @ v.mT)
    return tuple(velocities)


def weights(p: Point) -> tuple[Array, ...]:
    """Balanced weights W_N, …, W_1 with the product W: the outermost hold the frames, all the N-th roots of the σ_i."""
    depth, (u, v) = layers(p.manifold), signed_frames(p)
    if depth == 1:
        return (p.W,)
    width = min(p.manifold.shape)
    roots = _padded(p, 0)[..., :width] ** (1.0 / depth)
    hidden = roots[..., :, None] * np.eye(width)
    return u[..., :width] * roots[..., None, :], *[hidden] * (depth - 2), roots[..., :, None] * v[..., :width].mT


def signed_frames(p: Point) -> tuple[Array, Array]:
    """U and V such that the largest entry of each column of U is positive: no choice is left where all σ_i differ."""
    u, _, v = p.frames
    width = min(p.manifold.shape)
    largest = np.take_along_axis(u, np.abs(u).argmax(axis=-2)[..., None, :], axis=-2)
    sign = np.where(largest < 0, -1.0, 1.0)
    turned = v.copy()
    turned[..., :width] *= sign[..., :width]
    return u * sign, turned


def _padded(p: Point, axis: int) -> Array:
    """σ with zeros up to the number of rows or columns."""
    sigma = p.frames.singular_values
    padded = np.zeros((*sigma.shape[:-1], p.manifold.shape[axis]))
    padded[..., : sigma.shape[-1]] = sigma
    return padded


def layers(manifold: Manifold) -> int:
    """The depth; raises ``ValueError`` for an infinite one."""
    if math.isinf(manifold.depth):
        raise ValueError("depth is inf, or above 2^100; expected a finite depth, at which there are layers")
    return int(manifold.depth)
