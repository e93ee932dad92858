"""Kernels for heyoka: heyoka expressions, to be compiled; needs heyoka, the extra ``fast``.

Generated from derivations.kernel_forms, derivations.flow_kernels, derivations.low_rank_kernels,
derivations.power_kernels, derivations.blowup_kernels, derivations.product_kernels by ``dlnsym
kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

import heyoka


def product_rates(w_11: Any, w_12: Any, w_21: Any, w_22: Any, log_det: Any, s: Any, G_11: Any, G_12: Any, G_21: Any, G_22: Any, N: Any) -> Any:
    """(dw_11, dw_12, dw_21, dw_22, d log|det W|, dt)/dτ on the clock dt = (σ_1 +
    σ_2)^{2/N−1} dτ, from a 2 × 2 matrix W ≠ 0, log|det W| and the sign s of det W, and
    the gradient G = ∂E at W. A log|det W| far below that of any float stands for rank
    one. Source: derivations/product_flow.py.
    """
    x0 = s*w_22
    p_1 = w_11 + x0
    x1 = s*w_12
    p_2 = w_21 - x1
    q_1 = w_11 - x0
    q_2 = w_21 + x1
    size = heyoka.sqrt(p_1**2 + p_2**2)
    gap = heyoka.sqrt(q_1**2 + q_2**2)
    x2 = G_22*s
    a_1 = G_11 + x2
    x3 = G_12*s
    a_2 = G_21 - x3
    b_1 = G_11 - x2
    b_2 = G_21 + x3
    ratio = gap/size
    x4 = (1/2)*size
    larger = (1/2)*gap + x4
    log_larger = heyoka.log(larger)
    x5 = 2*gap
    x20 = heyoka.log1p(x5/(size - gap))
    rho = heyoka.select(heyoka.lt(x5, size), x20, 2*log_larger - log_det)
    v_1 = p_1/size
    v_2 = p_2/size
    x6 = heyoka.eq(gap, 0)
    u_1 = heyoka.select(x6, heyoka.expression(0.0), q_1/gap)
    u_2 = heyoka.select(x6, heyoka.expression(0.0), q_2/gap)
    portion = (1/2)*ratio + 1/2
    log_portion = heyoka.log(portion)
    log_size = heyoka.log(size)
    root = heyoka.exp(-2*log_portion/N)
    mixed = root*heyoka.select(x6, heyoka.expression(0.25), -ratio/(N*heyoka.expm1(-2*rho/N)))
    first = portion**2*root
    x7 = 2/N
    second = first*heyoka.exp(rho*(x7 - 2))
    first_rate = portion*root
    x8 = x7 - 1
    second_rate = first_rate*heyoka.exp(rho*x8)
    along = a_1*v_1 + a_2*v_2
    across = b_1*u_1 + b_2*u_2
    x9 = (1/2)*first
    x10 = (1/2)*second
    excess = x10 + x9 - mixed
    slope = x9 - x10
    of_v = across*slope + along*excess
    of_u = across*excess + along*slope
    x11 = a_1*mixed
    x12 = b_1*mixed
    x13 = of_u*u_1
    x14 = of_v*v_1
    result_1 = -size*((1/2)*x11 + (1/2)*x12 + (1/2)*x13 + (1/2)*x14)
    x15 = a_2*mixed
    x16 = of_v*v_2
    x17 = s*x4
    result_2 = -x17*(b_2*mixed + of_u*u_2 - x15 - x16)
    result_3 = -size*((1/2)*b_2*mixed + (1/2)*of_u*u_2 + (1/2)*x15 + (1/2)*x16)
    result_4 = -x17*(x11 + x14 - x12 - x13)
    x18 = (1/2)*first_rate
    x19 = (1/2)*second_rate
    result_5 = -across*(x18 - x19) - along*(x18 + x19)
    result_6 = heyoka.exp(log_size*x8)
    return result_1, result_2, result_3, result_4, result_5, result_6


def product_rates_limit(w_11: Any, w_12: Any, w_21: Any, w_22: Any, log_det: Any, s: Any, G_11: Any, G_12: Any, G_21: Any, G_22: Any) -> Any:
    """(dw_11, dw_12, dw_21, dw_22, d log|det W|, dt)/dτ at infinite depth on the clock dt =
    (σ_1 + σ_2)^{2/N−1} dτ, from a 2 × 2 matrix W ≠ 0, log|det W| and the sign s of det W,
    and the gradient G = ∂E at W. Source: derivations/product_flow.py.
    """
    x0 = s*w_22
    p_1 = w_11 + x0
    x1 = s*w_12
    p_2 = w_21 - x1
    q_1 = w_11 - x0
    q_2 = w_21 + x1
    size = heyoka.sqrt(p_1**2 + p_2**2)
    gap = heyoka.sqrt(q_1**2 + q_2**2)
    x2 = G_22*s
    a_1 = G_11 + x2
    x3 = G_12*s
    a_2 = G_21 - x3
    b_1 = G_11 - x2
    b_2 = G_21 + x3
    ratio = gap/size
    x4 = (1/2)*size
    larger = (1/2)*gap + x4
    log_larger = heyoka.log(larger)
    x5 = 2*gap
    x20 = heyoka.log1p(x5/(size - gap))
    rho = heyoka.select(heyoka.lt(x5, size), x20, 2*log_larger - log_det)
    v_1 = p_1/size
    v_2 = p_2/size
    x6 = heyoka.eq(gap, 0)
    u_1 = heyoka.select(x6, heyoka.expression(0.0), q_1/gap)
    u_2 = heyoka.select(x6, heyoka.expression(0.0), q_2/gap)
    x7 = (1/2)*ratio
    portion = x7 + 1/2
    mixed = heyoka.select(x6, heyoka.expression(0.25), x7/rho)
    first = portion**2
    x8 = 1/2 - x7
    second = x8**2
    first_rate = portion
    second_rate = x8
    along = a_1*v_1 + a_2*v_2
    across = b_1*u_1 + b_2*u_2
    x9 = (1/2)*first
    x10 = (1/2)*second
    excess = x10 + x9 - mixed
    slope = x9 - x10
    of_v = across*slope + along*excess
    of_u = across*excess + along*slope
    x11 = a_1*mixed
    x12 = b_1*mixed
    x13 = of_u*u_1
    x14 = of_v*v_1
    result_1 = -size*((1/2)*x11 + (1/2)*x12 + (1/2)*x13 + (1/2)*x14)
    x15 = a_2*mixed
    x16 = of_v*v_2
    x17 = s*x4
    result_2 = -x17*(b_2*mixed + of_u*u_2 - x15 - x16)
    result_3 = -size*((1/2)*b_2*mixed + (1/2)*of_u*u_2 + (1/2)*x15 + (1/2)*x16)
    result_4 = -x17*(x11 + x14 - x12 - x13)
    x18 = (1/2)*first_rate
    x19 = (1/2)*second_rate
    result_5 = -across*(x18 - x19) - along*(x18 + x19)
    result_6 = 1/size
    return result_1, result_2, result_3, result_4, result_5, result_6


def product_consistent(w_11: Any, w_12: Any, w_21: Any, w_22: Any, log_det: Any, s: Any) -> Any:
    """(w_11, w_12, w_21, w_22, log|det W|) with one determinant: of W where σ_1 < 3 σ_2,
    else the carried one, with the directions of both halves and σ_1 as they are. Source:
    derivations/product_flow.py.
    """
    x0 = s*w_22
    p_1 = w_11 + x0
    x1 = s*w_12
    p_2 = w_21 - x1
    q_1 = w_11 - x0
    q_2 = w_21 + x1
    size = heyoka.sqrt(p_1**2 + p_2**2)
    gap = heyoka.sqrt(q_1**2 + q_2**2)
    x2 = (1/2)*gap
    larger = (1/2)*size + x2
    log_larger = heyoka.log(larger)
    x3 = heyoka.lt(2*gap, size)
    x4 = (1/2)*size - x2
    smaller = heyoka.select(x3, x4, heyoka.exp(log_det - log_larger))
    of_p = (larger + smaller)/size
    of_q = heyoka.select(heyoka.eq(gap, 0), heyoka.expression(1.0), (larger - smaller)/gap)
    x5 = of_p*p_1
    x6 = of_q*q_1
    result_1 = (1/2)*x5 + (1/2)*x6
    x7 = of_p*p_2
    x8 = (1/2)*s
    result_2 = x8*(of_q*q_2 - x7)
    result_3 = (1/2)*of_q*q_2 + (1/2)*x7
    result_4 = x8*(x5 - x6)
    result_5 = heyoka.select(x3, log_larger + heyoka.log(x4), log_det)
    return result_1, result_2, result_3, result_4, result_5
