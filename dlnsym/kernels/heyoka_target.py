"""Kernels for heyoka: heyoka expressions, to be compiled; needs heyoka, the extra ``fast``.

Generated from the derivations by ``dlnsym kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

import heyoka


def halves_rates(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any, N: Any) -> Any:
    """(dp_1, dp_2, dq_1, dq_2, d log|det W|, dt)/dτ on the clock dt = (σ_1 + σ_2)^{2/N−1}
    dτ, from the halves p, q of a 2 × 2 matrix W ≠ 0, log|det W| and the halves a, b of
    the gradient ∂E. For finite N ≥ 2 a log|det W| of −1e300 stands for rank one; heyoka's
    form is for N ≥ 2, and for lengths of the halves that are 0 or from 1e-150 to 1e150.
    Source: derivations/flow/product_flow.py.
    """
    size = heyoka.sqrt(p_1**2 + p_2**2)
    gap = heyoka.sqrt(q_1**2 + q_2**2)
    per_size = 1/size
    ratio = gap*per_size
    x0 = (1/2)*gap
    larger = (1/2)*size + x0
    smaller = (1/2)*size - x0
    quotient = larger/smaller
    x1 = heyoka.lt(2*gap, size)
    log_choice = heyoka.log(heyoka.select(x1, quotient, larger**2))
    v_1 = p_1*per_size
    v_2 = p_2*per_size
    per_gap = heyoka.select(heyoka.eq(gap, 0), heyoka.expression(0.0), 1/gap)
    u_1 = per_gap*q_1
    u_2 = per_gap*q_2
    nu = 1/N
    portion = (1/2)*ratio + 1/2
    x2 = per_size*smaller
    above = heyoka.select(x1, x2*(quotient - 1), ratio)
    rho = log_choice - heyoka.select(x1, heyoka.expression(0.0), log_det)
    x3 = 2*nu
    falling = -rho*x3
    root = heyoka.exp(-x3*heyoka.log(portion))
    x4 = heyoka.expm1(falling)
    x9 = heyoka.select(heyoka.eq(above, 0), heyoka.expression(0.25), (1/2)*above/rho)
    mixed = root*x9*heyoka.select(heyoka.eq(falling, 0), heyoka.expression(1.0), falling/x4)
    first = portion**2*root
    first_rate = portion*root
    small_share = x2
    second_rate = root*small_share - first_rate*x4*heyoka.exp(rho*(x3 - 1))
    second = second_rate*small_share
    along = a_1*v_1 + a_2*v_2
    across = b_1*u_1 + b_2*u_2
    x5 = (1/2)*first
    x6 = (1/2)*second
    excess = x5 + x6 - mixed
    slope = x5 - x6
    of_v = across*slope + along*excess
    of_u = across*excess + along*slope
    result_1 = -size*(a_1*mixed + of_v*v_1)
    result_2 = -size*(a_2*mixed + of_v*v_2)
    result_3 = -size*(b_1*mixed + of_u*u_1)
    result_4 = -size*(b_2*mixed + of_u*u_2)
    x7 = (1/2)*first_rate
    x8 = (1/2)*second_rate
    result_5 = -across*(x7 - x8) - along*(x7 + x8)
    result_6 = per_size*heyoka.exp(x3*heyoka.log(size))
    return result_1, result_2, result_3, result_4, result_5, result_6


def to_halves(m_11: Any, m_12: Any, m_21: Any, m_22: Any, s: Any) -> Any:
    """Halves (p_1, p_2, q_1, q_2) of a matrix by the sign s of det W. Source:
    derivations/flow/halves.py.
    """
    x0 = m_22*s
    result_1 = m_11 + x0
    x1 = m_12*s
    result_2 = m_21 - x1
    result_3 = m_11 - x0
    result_4 = m_21 + x1
    return result_1, result_2, result_3, result_4


def from_halves(p_1: Any, p_2: Any, q_1: Any, q_2: Any, s: Any) -> Any:
    """Entries (1, 1), (1, 2), (2, 1), (2, 2) of the matrix with halves p, q. Source:
    derivations/flow/halves.py.
    """
    result_1 = (1/2)*p_1 + (1/2)*q_1
    x0 = (1/2)*s
    result_2 = x0*(q_2 - p_2)
    result_3 = (1/2)*p_2 + (1/2)*q_2
    result_4 = x0*(p_1 - q_1)
    return result_1, result_2, result_3, result_4


def halves_gradient(p_1: Any, p_2: Any, q_1: Any, q_2: Any, c_1: Any, c_2: Any, d_1: Any, d_2: Any, B_11: Any, B_12: Any, B_21: Any, B_22: Any) -> Any:
    """Halves (a_1, a_2, b_1, b_2) of the gradient B ∘ (W − Φ), from those of W, those (c_1,
    c_2, d_1, d_2) of B ∘ Φ, and the mask B. Source: derivations/flow/halves.py.
    """
    x0 = (1/2)*B_11
    x1 = (1/2)*B_22
    x2 = x0 + x1
    x3 = x0 - x1
    result_1 = p_1*x2 + q_1*x3 - c_1
    x4 = (1/2)*B_12
    x5 = (1/2)*B_21 + x4
    x6 = (1/2)*B_21 - x4
    result_2 = p_2*x5 + q_2*x6 - c_2
    result_3 = p_1*x3 + q_1*x2 - d_1
    result_4 = p_2*x6 + q_2*x5 - d_2
    return result_1, result_2, result_3, result_4


def halves_loss(a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """E_B(W) from the halves of its gradient. Source: derivations/flow/halves.py."""
    return (1/4)*a_1**2 + (1/4)*a_2**2 + (1/4)*b_1**2 + (1/4)*b_2**2


def halves_diagonal(p_1: Any, p_2: Any, q_1: Any, q_2: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """G_11 and G_22 of G = U^T ∂E V, the gradient along the two singular values; where these
    are equal, their mean. Source: derivations/flow/halves.py.
    """
    size = heyoka.sqrt(p_1**2 + p_2**2)
    gap = heyoka.sqrt(q_1**2 + q_2**2)
    along = (a_1*p_1 + a_2*p_2)/size
    across = heyoka.select(heyoka.eq(gap, 0), heyoka.expression(0.0), (b_1*q_1 + b_2*q_2)/gap)
    x0 = (1/2)*across
    result_1 = (1/2)*along + x0
    result_2 = (1/2)*along - x0
    return result_1, result_2


def halves_consistent(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any) -> Any:
    """(p_1, p_2, q_1, q_2, log|det W|) with one determinant: that of W where σ_1 < 3 σ_2,
    else the carried one, with the directions of both halves and σ_1 as they are. Source:
    derivations/flow/product_flow.py.
    """
    size = heyoka.sqrt(p_1**2 + p_2**2)
    gap = heyoka.sqrt(q_1**2 + q_2**2)
    x0 = (1/2)*gap
    larger = (1/2)*size + x0
    smaller = (1/2)*size - x0
    x1 = heyoka.lt(2*gap, size)
    log_choice = heyoka.log(heyoka.select(x1, larger*smaller, larger))
    less = heyoka.select(x1, smaller, heyoka.exp(log_det - log_choice))
    of_p = (larger + less)/size
    of_q = heyoka.select(heyoka.eq(gap, 0), heyoka.expression(1.0), (larger - less)/gap)
    result_1 = of_p*p_1
    result_2 = of_p*p_2
    result_3 = of_q*q_1
    result_4 = of_q*q_2
    result_5 = heyoka.select(x1, log_choice, log_det)
    return result_1, result_2, result_3, result_4, result_5
