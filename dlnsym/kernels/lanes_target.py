"""Kernels for lanes: numbers of many lanes under construction, to be compiled; needs llvmlite, the extra ``fast``.

Generated from the derivations by ``dlnsym kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

from dlnsym.kernels.machine import functions


def singular_shares(y_i: Any, y_r: Any, N: Any) -> Any:
    """(σ_i/r, z_i, (σ_i/r)^{2/N}, (σ_i/r)^{1−2/N}) from logarithms, z = ((σ/r)^{2/N} − 1)
    N/2; the last one times −G_ii is d log σ_i/dτ. Source:
    derivations/flow/close_kernels.py.
    """
    below = y_i - y_r
    share = functions.exp(below)
    x0 = 2*below/N
    p = functions.exp(x0)
    result_1 = share
    result_2 = below*functions.exprel(x0)
    result_3 = p
    result_4 = share/p
    return result_1, result_2, result_3, result_4


def small_gap(p_i: Any, p_l: Any, N: Any) -> Any:
    """z_i − z_l from p = (σ/r)^{2/N}, for small p, of which all z are close to −N/2; finite
    depths. Source: derivations/flow/close_kernels.py.
    """
    return (1/2)*N*(p_i - p_l)


def turns_by_gap(s_i: Any, s_l: Any, per_gap: Any, slope: Any, G_il: Any, G_li: Any) -> Any:
    """Entries (i, l) of U^T dU/dτ and V^T dV/dτ from σ_i/r, σ_l/r, 1/(z_i − z_l), (σ_i −
    σ_l)/(r (z_i − z_l)), G_il and G_li; W moves by the second quotient alone, which tends
    to (σ_i/r)^{1−2/N} as σ_l → σ_i. Source: derivations/flow/close_kernels.py.
    """
    x0 = (1/4)*slope*(G_il - G_li)
    x1 = (1/4)*per_gap*(G_il + G_li)*(s_i + s_l)
    result_1 = x1 - x0
    result_2 = x0 + x1
    return result_1, result_2


def clock(y_r: Any, N: Any) -> Any:
    """dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r =
    1. Source: derivations/flow/clocks.py.
    """
    return functions.exp(y_r*(2/N - 1))
