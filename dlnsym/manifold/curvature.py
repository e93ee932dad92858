"""The curvature of g^N in singular coordinates: Riemann's tensor in O(d^4) operations, the contracted ones in O(d^3).

With q[a, b, c, e] the divided differences of q(h) = h k(h), Q_abce = D_abce/k[a, c], and
S(X, Z; Y, T) = Σ q[a,b,c,e] (X_ab Y_cb Z_ce T_ae + X_ab T_cb Z_ce Y_ae)
+ Σ σ_b σ_e Q_abce (X_ab Z_bc + Z_ab X_bc)(Y_ae T_ec + T_ae Y_ec),
the curvature is g(R(X, Y)Z, T) = S(X, T; Y, Z) − S(X, Z; Y, T).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from dlnsym._shared.validate import Array, Flags
from dlnsym.kernels import numpy_target as kernels
from dlnsym.manifold.differences import distinct, doubled, tuples
from dlnsym.manifold.local import Local


def riemann(at: Local, x: Array, y: Array, z: Array) -> Array:
    """R(X, Y)Z for tangent matrices in singular coordinates, (B, m, n)."""
    q, minors = _tables_of_four(at)
    # products are made antisymmetric in X and Y before they are weighed: what is symmetric can be much larger
    dual = _by_minors(minors, x, y, z)
    # −Σ q[abce] ((X_ab Y_cb − Y_ab X_cb) Z_ce + Z_ab (Y_cb X_ce − X_cb Y_ce))
    turned = np.einsum("zab,zcb->zabc", x, y)
    turned -= np.einsum("zab,zcb->zabc", y, x)
    dual += np.einsum("abcez,zabc,zce->zae", q, turned, z)
    turned = np.einsum("zcb,zce->zbce", y, x)
    turned -= np.einsum("zcb,zce->zbce", x, y)
    dual += np.einsum("abcez,zab,zbce->zae", q, z, turned)
    return np.asarray(np.moveaxis(at.spectrum, -1, 0) * dual)


def _tables_of_four(at: Local) -> tuple[Array, Array]:
    """−q[a,b,c,e] for rows a, c and columns b, e; σ_b σ_e Q_abce for a row a, a column c, and b, e up to the rank."""
    nodes, r, inner = at.differences, at.rank, np.arange(at.rank)
    four = tuples(nodes.count, 4)
    minors, weighted = nodes.of_four(four.columns)
    q = weighted[four.at[np.ix_(at.layout.rows, at.layout.columns, at.layout.rows, at.layout.columns)]]
    row, column = at.layout.rows == r, at.layout.columns == r
    either = (row[:, None, None, None] | row[:, None]) & (column[:, None, None] | column)
    q = np.where(either[..., None], 0.0, q)
    with np.errstate(invalid="ignore"):
        outer = minors[four.at[np.ix_(at.layout.rows, inner, at.layout.columns, inner)]] * at.spectrum[:, None, :, None]
    # with both outer nodes 0, Q_abce is k[b, e]/(h_b h_e)
    h = nodes.squares[:r]
    limit = nodes.pairs[:r, :r] / (h[:, None] * h)
    outer = np.where(at.layout.beyond[:, None, :, None, None], limit[None, :, None, :], outer)
    # this is symmetric in X and Y, and would only leave its rounding
    outer[inner, inner, inner, inner] = 0.0
    sigma = nodes.nodes[:r]
    return q, outer * sigma[None, :, None, None] * sigma


def _by_minors(table: Array, x: Array, y: Array, z: Array) -> Array:
    """The matrix of T ↦ Σ σ_b σ_e Q_abce (X_ab T_bc + T_ab X_bc)(Y_ae Z_ec + Z_ae Y_ec), less X and Y exchanged."""
    r = table.shape[1]
    (x_left, y_left, z_left), (x_right, y_right, z_right) = (
        tuple(matrix[part] for matrix in (x, y, z)) for part in (np.s_[..., :r], np.s_[..., :r, :])
    )
    apart = np.einsum("zab,zec->zabec", x_left, y_right)
    apart -= np.einsum("zab,zec->zabec", y_left, x_right)
    left = np.einsum("zab,zae->zabe", x_left, y_left)
    left -= np.einsum("zab,zae->zabe", y_left, x_left)
    right = np.einsum("zbc,zec->zbec", x_right, y_right)
    right -= np.einsum("zbc,zec->zbec", y_right, x_right)
    result = np.zeros_like(x)
    result[..., :r, :] += np.einsum("abcez,zabe,zec->zbc", table, left, z_right)
    result[..., :r, :] += np.einsum("abcez,zae,zabec->zbc", table, z_left, apart)
    result[..., :r] -= np.einsum("abcez,zaebc,zec->zab", table, apart, z_right)
    result[..., :r] += np.einsum("abcez,zae,zbec->zab", table, z_left, right)
    return result


class RicciForm(NamedTuple):
    """Σ same_il Y_il Z_il + Σ swapped_il Y_il Z_li + Σ traces_il Y_ii Z_ll; the last axis is the batch."""

    same: Array
    swapped: Array
    traces: Array

    def __call__(self, y: Array, z: Array) -> Array:
        r = len(self.swapped)
        inner_y, inner_z = y[..., :r, :r], z[..., :r, :r]
        total = np.einsum("ilz,zil,zil->z", self.same, y, z)
        total += np.einsum("ilz,zil,zli->z", self.swapped, inner_y, inner_z)
        total += np.einsum("ilz,zii,zll->z", self.traces, inner_y, inner_z)
        return np.asarray(total)


def ricci(at: Local) -> RicciForm:
    """Ricci's tensor in singular coordinates."""
    nodes, r = at.differences, at.rank
    inner = np.arange(r)
    minors, by_rows, by_columns, first, second = _contracted(at)
    spectrum, sigma = at.spectrum[:r, :r], nodes.nodes[:r]
    same = by_rows + by_columns
    same[:r] -= first
    same[:, :r] -= second
    # D_iill and D_iiil
    pairs = minors[inner[:, None], inner, inner]
    cubes = minors[inner[:, None], inner[:, None], inner]
    products = sigma[:, None] * sigma
    own = np.einsum("iiz->iz", spectrum)[:, None] ** 2 * cubes
    swapped = 2.0 * products * (own + np.swapaxes(own, 0, 1))
    traces = -2.0 * products * spectrum**2 * pairs
    # with all indices equal they cancel what is left out of the sums
    swapped[inner, inner] = traces[inner, inner] = 0.0
    return RicciForm(same, swapped, traces)


def scalar(at: Local) -> Array:
    """The scalar curvature, (B,)."""
    if max(at.shape) == at.rank:
        return _scalar_of_pairs(at)
    _, by_rows, by_columns, first, _ = _contracted(at)
    total = np.einsum("ilz,ilz->z", at.spectrum, by_rows + by_columns)
    total -= 2.0 * np.einsum("ilz,ilz->z", at.spectrum[: at.rank], first)
    return np.asarray(total)


def _scalar_of_pairs(at: Local) -> Array:
    """Without rows and columns beyond the rank: a term for each two singular values, and one for each three."""
    nodes, r = at.differences, at.rank
    h, spectrum, pairs = nodes.squares, nodes.spectrum, nodes.pairs
    total = np.zeros(at.sigma.shape[:-1])
    if r > 1:
        i, l = distinct(r, 2)
        minors = nodes.minors((i, i, l, l))
        own = spectrum[np.arange(r), np.arange(r)]
        total += kernels.scalar_pair(h[i], h[l], own[i], own[l], spectrum[i, l], minors).sum(axis=0)
    if r > 2:
        i, j, l = distinct(r, 3)
        second = nodes.second_at((i, j, l))
        terms = kernels.scalar_triple(h[l], spectrum[i, j], spectrum[i, l], spectrum[j, l], pairs[i, j], second)
        total += terms.sum(axis=0)
    return np.asarray(total)


def _contracted(at: Local) -> tuple[Array, Array, Array, Array, Array]:
    """D_abbc by b, a, c, and four sums over it and q by a row and a column, of which one is up to the rank in two,

    −Σ_{a≠i} λ_al q[a,i,l,l], −Σ_{b≠l} λ_ib q[i,i,b,l], h_i Σ_a λ_ai Q_aili, h_l Σ_b λ_lb Q_ilbl without Q_iiii.
    """
    nodes, r, inner = at.differences, at.rank, np.arange(at.rank)
    rows, columns, spectrum = at.layout.rows, at.layout.columns, at.spectrum
    four = doubled(nodes.count)
    minors, weighted = (table[four.at] for table in nodes.of_four(four.columns))
    # sums over other rows and other columns, where both meet the column or the row in a tangent direction
    tangent = ~at.layout.beyond
    of_rows = weighted[columns[:, None, None], rows[:, None], rows]
    of_rows[~_pairs_of_others(tangent.T)] = 0.0
    of_columns = weighted[rows[:, None, None], columns[:, None], columns]
    of_columns[~_pairs_of_others(tangent)] = 0.0
    by_rows = np.einsum("laiz,alz->ilz", of_rows, spectrum)
    by_columns = np.einsum("iblz,ibz->ilz", of_columns, spectrum)
    # Q_abcb by b, a, c; with both outer nodes 0 it is k[b, b]/h_b²
    h = nodes.squares[:r]
    limit = nodes.pairs[inner, inner] / h**2
    with np.errstate(invalid="ignore"):
        outer = minors[inner[:, None, None], rows[:, None], columns] * spectrum
    outer = h[:, None, None] * np.where(at.layout.beyond[..., None], limit[:, None, None], outer)
    outer[inner, inner, inner] = 0.0
    first = np.einsum("iaz,ialz->ilz", np.swapaxes(spectrum[:, :r], 0, 1), outer)
    second = np.einsum("lbz,libz->ilz", spectrum[:r], outer)
    return minors, by_rows, by_columns, first, second


def _pairs_of_others(tangent: Flags) -> Flags:
    """Where a and b differ and are both tangent at i, by i, a, b, from that by i, a."""
    others = tangent[:, :, None] & tangent[:, None, :]
    same = np.arange(tangent.shape[1])
    others[:, same, same] = False
    return others
