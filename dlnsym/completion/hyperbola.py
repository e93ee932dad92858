"""The hyperbola of rank-one completions of a 2 × 2 diagonal, and what lies near it: equations (3.19)–(3.25).

Every quantity is computed from the point and the distance, not from matrix entries, so that distances far below the
rounding of a matrix entry keep all their digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.completion.blowup import pole
from dlnsym.kernels import numpy_target
from dlnsym.manifold.volume import effective_rank_of, log_density


@dataclass(frozen=True, init=False)
class Hyperbola:
    """The matrices [[Φ_1, w_12], [w_21, Φ_2]] with w_12 w_21 = Φ_1 Φ_2: rank-one minimisers of diagonal completion.

    In the ledger: (3.18), (3.19), (3.21), (3.36), (3.37).

    A point is given by w_12, positive on one lobe and negative on the other.  Distances are signed lengths along the
    unit normal (w_21, w_12)/r in the plane of (w_12, w_21), r² = w_12² + w_21², as in (3.22): for Φ_1 Φ_2 > 0 a
    positive distance leads away from the origin.

    Parameters
    ----------
    diagonal : (2,)
        Φ_1 and Φ_2, neither 0.

    Raises
    ------
    TypeError, ValueError
        For what are not two finite real numbers other than 0.  Every method raises them for entries and distances
        that are not finite real numbers, for w_12 = 0, for arrays that do not broadcast, and where a result is
        outside the range of float64.

    Notes
    -----
    Near the hyperbola σ_1 → s and σ_2 = η r/s + O(η²), s² = Φ_1² + Φ_2² + r².  The density of volume with respect to
    dW blows up like C η^{−(N−1)/N} with C = N (s² r)^{−(N−1)/N} at finite depth and like C |log η|/η with
    C = 2/(s² r) at infinite depth; C is largest at the corners w_12 = ± w_21.

    Examples
    --------
    >>> import math
    >>> curve = Hyperbola([1.0, 4.0])
    >>> curve.matrix(2.0)
    array([[1., 2.],
           [2., 4.]])
    >>> curve.singular_values(2.0, 1e-200)
    array([5.00000000e+000, 5.65685425e-201])
    >>> float(curve.log_blowup(2.0, math.inf).round(6))  # log(2/(25 · √8))
    -3.565449
    """

    diagonal: tuple[float, float]

    def __init__(self, diagonal: ArrayLike) -> None:
        values = check.real_array("diagonal", diagonal)
        if values.shape != (2,):
            raise ValueError(f"diagonal has shape {values.shape}; expected two numbers, shape (2,)")
        if not values.all():
            raise ValueError(f"diagonal is {values.tolist()}; expected two numbers other than 0")
        object.__setattr__(self, "diagonal", (float(values[0]), float(values[1])))

    def matrix(self, w_12: ArrayLike, distance: ArrayLike = 0.0) -> Array:
        """The matrix at a signed distance from a point of the hyperbola, equations (3.20), (3.22).

        Parameters
        ----------
        w_12, distance : (...)
            They broadcast.

        Returns
        -------
        (..., 2, 2) array

        Examples
        --------
        >>> Hyperbola([1.0, 1.0]).matrix(1.0, np.sqrt(2.0)).round(12)
        array([[1., 2.],
               [2., 1.]])
        """
        w, eta = _point(w_12, distance)
        upper = self._near(numpy_target.hyperbola_moved_12, w, eta)
        lower = self._near(numpy_target.hyperbola_moved_21, w, eta)
        first, second = (np.full_like(upper, x) for x in self.diagonal)
        return np.stack([np.stack([first, upper], -1), np.stack([lower, second], -1)], -2)

    def singular_values(self, w_12: ArrayLike, distance: ArrayLike) -> Array:
        """Both singular values at a signed distance, in closed form: equation (3.23) without its remainder.

        In the ledger: (3.24).

        Parameters
        ----------
        w_12, distance : (...)
            They broadcast.

        Returns
        -------
        (..., 2) array
            In falling order; the second is 0 at distance 0.

        Notes
        -----
        Off by a few units in the last place, except that the smaller one loses digits where η comes close to
        −r³/(Φ_1 Φ_2), at which the normal crosses the other lobe.

        Examples
        --------
        >>> Hyperbola([1.0, 1.0]).singular_values(1.0, [0.0, np.sqrt(2.0)]).round(12)
        array([[2., 0.],
               [3., 1.]])
        """
        w, eta = _point(w_12, distance)
        larger = self._near(numpy_target.hyperbola_larger, w, eta)
        smaller = self._near(numpy_target.hyperbola_smaller, w, eta)
        # they may round to either order where they are equal
        return np.stack([np.maximum(larger, smaller), np.minimum(larger, smaller)], -1)

    def log_volume(self, w_12: ArrayLike, distance: ArrayLike, depth: float) -> Array:
        """log sqrt(det g^N) at a signed distance, as :func:`dlnsym.log_volume` of the matrix there.

        Parameters
        ----------
        w_12, distance : (...)
            They broadcast; the distance is not 0.
        depth : int ≥ 1 or ``math.inf``

        Returns
        -------
        (...) array
            Natural logarithm of the density with respect to dW.

        Raises
        ------
        ValueError
            Also where the matrix is singular, so that there is no density.

        Examples
        --------
        >>> curve = Hyperbola([1.0, 1.0])
        >>> eta = 1e-300
        >>> float((curve.log_volume(1.0, eta, 3) + 2 / 3 * np.log(eta) - curve.log_blowup(1.0, 3)).round(12))
        0.0
        """
        n = check.depth(depth)
        sigma = self.singular_values(w_12, distance)
        if not sigma.all():
            first_at = check.first_at(sigma[..., -1] == 0)
            raise ValueError(
                f"distance leads to a matrix{first_at} with σ_2 = 0 in float64; expected an invertible one"
            )
        return log_density(sigma, n)

    def effective_rank(self, w_12: ArrayLike, distance: ArrayLike) -> Array:
        """Effective rank (3.10) at a signed distance: 1 on the hyperbola, 1 + x − x log x + O(x² log² x) near it.

        Here x = σ_2/σ_1 = η r/s² + O(η²).

        Parameters
        ----------
        w_12, distance : (...)
            They broadcast.

        Returns
        -------
        (...) array
            From 1 to 2.

        Examples
        --------
        >>> Hyperbola([1.0, 1.0]).effective_rank(1.0, [0.0, 1e-6]).round(9)
        array([1.        , 1.00000561])
        """
        return effective_rank_of(self.singular_values(w_12, distance))

    def log_blowup(self, w_12: ArrayLike, depth: float) -> Array:
        """log of the leading coefficient of the density of volume at the hyperbola, as a function of the point.

        In the ledger: ``sec-3.3.2-blowup``, ``sec-3.3.2-corners``, ``sec-3.3.2-decrease``, ``sec-3.3.2-concentration``.

        At a small distance η from it, on either side, the density with respect to dW is C η^{−(N−1)/N}, at infinite
        depth C |log η|/η: equation (3.25), for every diagonal, both lobes and every depth.

        Parameters
        ----------
        w_12 : (...)
        depth : int ≥ 1 or ``math.inf``

        Returns
        -------
        (...) array
            log C, a natural logarithm; 0 at depth 1, where the density is 1 everywhere.

        Examples
        --------
        >>> curve = Hyperbola([1.0, 1.0])
        >>> curve.log_blowup([0.5, 1.0, 2.0], 2).round(6)
        array([-0.584873, -0.173287, -0.584873])
        """
        n = check.depth(depth)
        w, _ = _point(w_12, 0.0)
        return self._near(lambda *point: numpy_target.log_hyperbola_blowup(*[*point, pole(n), n]), w)

    def speed(self, w_12: ArrayLike) -> Array:
        """Length of the hyperbola for one unit of w_12, which turns a density along it into one in w_12.

        Parameters
        ----------
        w_12 : (...)

        Returns
        -------
        (...) array
            r/|w_12| ≥ 1.

        Examples
        --------
        >>> Hyperbola([3.0, 1.0]).speed(2.0)
        array(1.25)
        """
        w, _ = _point(w_12, 0.0)
        return self._near(numpy_target.hyperbola_speed, w)

    def _near(self, f: Callable[..., Array], w: Array, *more: Array) -> Array:
        value = np.asarray(f(*self.diagonal, w, *more))
        # a radius that is no normal number has lost its digits
        radius = numpy_target.hyperbola_radius(*self.diagonal, w)
        wrong = ~np.isfinite(value) | ~np.isfinite(radius) | (radius < _LEAST)
        for eta in more:
            # what rounding takes from a w_21 below the normal numbers, a long step along the normal turns into more
            lower = numpy_target.hyperbola_lower(*self.diagonal, w)
            with np.errstate(over="ignore", invalid="ignore"):
                moved = np.abs(eta) / radius * (_SPACING / np.abs(w))
            wrong = wrong | ((np.abs(lower) < _LEAST) & (moved > _EPSILON))
        if wrong.any():
            first = np.broadcast_to(w, value.shape)[wrong][0]
            raise ValueError(
                f"w_12 holds {first}{check.first_at(wrong)}; the result there is outside the range of float64"
            )
        return value


_LEAST = np.finfo(np.float64).smallest_normal
_SPACING = np.finfo(np.float64).smallest_subnormal
_EPSILON = np.finfo(np.float64).eps


def _point(w_12: ArrayLike, distance: ArrayLike) -> tuple[Array, Array]:
    w, eta = check.real_array("w_12", w_12), check.real_array("distance", distance)
    if not w.all():
        raise ValueError(f"w_12 holds 0{check.first_at(w == 0)}; expected numbers other than 0")
    check.broadcast(w_12=w, distance=eta)
    return w, eta
