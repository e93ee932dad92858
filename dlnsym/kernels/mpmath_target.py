"""Kernels for mpmath: mpmath numbers, at the working precision of ``mpmath.mp``.

Generated from the derivations by ``dlnsym kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

import mpmath


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0."""
    return mpmath.expm1(x) / x if x else mpmath.mpf(1)


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n, and −n at x = −∞."""
    return x if mpmath.isinf(n) else n * mpmath.expm1(x / n)


def sinhc_root(z: Any) -> Any:
    """sinh(√z)/√z, 1 at z = 0."""
    root = mpmath.sqrt(z)
    return mpmath.sinh(root) / root if root else mpmath.mpf(1)


def slope_root(z: Any, even: Any, odd: Any) -> Any:
    """(even − odd)/z for even = cosh √z and odd = sinh(√z)/√z, 1/3 at z = 0.

    Near 0 the difference is nothing but rounding; what multiplies it is then as small as z.
    """
    return (even - odd) / z if z else mpmath.mpf(1) / 3


def trace(m: Any) -> Any:
    return mpmath.fsum(m[k, k] for k in range(m.rows))


def trace_free(m: Any) -> Any:
    """m less the multiple of the identity that has its trace."""
    return m - mpmath.eye(m.rows) * (trace(m) / m.rows)


def masked(mask: Any, m: Any) -> Any:
    """The entries of m times those of the mask, a flat sequence of truth values or of weights."""
    weighted = mpmath.matrix(m.rows, m.cols)
    for k, weight in enumerate(mask):
        if weight:
            row, column = divmod(k, m.cols)
            weighted[row, column] = m[row, column] if weight is True else weight * m[row, column]
    return weighted


def block(s: Any, z: Any, t: Any) -> Any:
    """[[s, z], [0, t]] of square s and t."""
    m, n = s.rows, t.rows
    whole = mpmath.matrix(m + n, m + n)
    whole[:m, :m], whole[:m, m:], whole[m:, m:] = s, z, t
    return whole


def corner_of_power(s: Any, z: Any, t: Any, n: int) -> Any:
    """Upper right block of [[s, z], [0, t]]^n, by repeated squaring."""
    return (block(s, z, t) ** n)[: s.rows, s.rows :]


def corner_of_exp(p: Any, z: Any, q: Any) -> Any:
    """Upper right block of exp [[p, z], [0, q]]."""
    return mpmath.expm(block(p, z, q))[: p.rows, p.rows :]


def rank_two_condition(Phi_11: Any, Phi_13: Any, Phi_21: Any, Phi_22: Any, Phi_32: Any, Phi_33: Any, w_12: Any, w_23: Any, w_31: Any) -> Any:
    """The right-hand side of (3.29), which is 0 where the rank is two; infinite where the
    second pivot is 0. Source: derivations/completion/rank_two_completions.py, (3.29).
    """
    Phi_11 = mpmath.mpmathify(Phi_11)
    Phi_13 = mpmath.mpmathify(Phi_13)
    Phi_21 = mpmath.mpmathify(Phi_21)
    Phi_22 = mpmath.mpmathify(Phi_22)
    Phi_32 = mpmath.mpmathify(Phi_32)
    Phi_33 = mpmath.mpmathify(Phi_33)
    w_12 = mpmath.mpmathify(w_12)
    w_23 = mpmath.mpmathify(w_23)
    w_31 = mpmath.mpmathify(w_31)
    x0 = -(Phi_32 - w_12*w_31/Phi_11)*(w_23 - Phi_13*Phi_21/Phi_11)
    return Phi_33 + x0/(Phi_22 - Phi_21*w_12/Phi_11) - Phi_13*w_31/Phi_11


def rank_two_particular(Phi_11: Any, Phi_13: Any, Phi_21: Any, Phi_22: Any, Phi_32: Any, Phi_33: Any) -> Any:
    """The entries w_12, w_23, w_31 of a completion of rank two. Source:
    derivations/completion/rank_two_completions.py, (3.30).
    """
    Phi_11 = mpmath.mpmathify(Phi_11)
    Phi_13 = mpmath.mpmathify(Phi_13)
    Phi_21 = mpmath.mpmathify(Phi_21)
    Phi_22 = mpmath.mpmathify(Phi_22)
    Phi_32 = mpmath.mpmathify(Phi_32)
    Phi_33 = mpmath.mpmathify(Phi_33)
    result_1 = Phi_13*Phi_32/Phi_33
    result_2 = Phi_13*Phi_21/Phi_11
    result_3 = Phi_11*Phi_33/Phi_13
    return result_1, result_2, result_3


def singular_rate(sigma_i: Any, G_ii: Any, N: Any) -> Any:
    """dσ_i/dt in flow time from G_ii, G = U^T ∂E V. Source:
    derivations/flow/singular_flow.py, (3.7).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    G_ii = mpmath.mpmathify(G_ii)
    N = mpmath.mpmathify(N)
    return -G_ii*sigma_i**(2 - 2/N)


def left_rate(sigma_i: Any, sigma_l: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entry (i, l) of U^T dU/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.
    Source: derivations/flow/singular_flow.py, (3.6).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    G_il = mpmath.mpmathify(G_il)
    G_li = mpmath.mpmathify(G_li)
    N = mpmath.mpmathify(N)
    return (G_il*sigma_l + G_li*sigma_i)*rotation(sigma_i, sigma_l, N)


def right_rate(sigma_i: Any, sigma_l: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entry (i, l) of V^T dV/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.
    Source: derivations/flow/singular_flow.py, (3.8).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    G_il = mpmath.mpmathify(G_il)
    G_li = mpmath.mpmathify(G_li)
    N = mpmath.mpmathify(N)
    return (G_il*sigma_i + G_li*sigma_l)*rotation(sigma_i, sigma_l, N)


def clock(y_r: Any, N: Any) -> Any:
    """dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r =
    1. Source: derivations/flow/clocks.py.
    """
    y_r = mpmath.mpmathify(y_r)
    N = mpmath.mpmathify(N)
    return mpmath.exp(y_r*(2/N - 1))


def gradient(W: Any, Phi: Any, mask: Any) -> Any:
    """∂E of the completion loss. Source: derivations/layers/loss.py, from (1.10)."""
    return masked(mask, W - Phi)


def from_frames(U: Any, D: Any, V: Any) -> Any:
    """W = U Σ V^T. Source: derivations/volume/jacobian.py, (2.8)."""
    return U*D*V.transpose()


def layer_rate(A: Any, G: Any, B: Any, N: Any) -> Any:
    """dW_j/dt in flow time from A = W_N … W_{j+1}, ∂E at W = A W_j B, and B = W_{j−1} … W_1.
    Source: derivations/layers/training.py, (1.4).
    """
    return -A.transpose()*G*B.transpose()/N


def left_power_rate(W: Any, G: Any, share: Any) -> Any:
    """Rate of what is carried of W W^T. ``share`` is N for the roots (W W^T)^{1/N}, (W^T
    W)^{1/N}, and 1 for the logarithms of W W^T, W^T W at N = ∞. Source:
    derivations/flow/power_flow.py.
    """
    return -(G*W.transpose() + W*G.transpose())/share


def right_power_rate(W: Any, G: Any, share: Any) -> Any:
    """Rate of what is carried of W^T W. ``share`` is N for the roots (W W^T)^{1/N}, (W^T
    W)^{1/N}, and 1 for the logarithms of W W^T, W^T W at N = ∞. Source:
    derivations/flow/power_flow.py.
    """
    return -(G.transpose()*W + W.transpose()*G)/share


def velocity(S: Any, T: Any, G: Any, N: Any) -> Any:
    """dW/dt = −A_{N,W}(∂E) from S, T and ∂E. Source: derivations/flow/power_flow.py."""
    return -corner_of_power(S, G, T, N)/N


def velocity_of_logarithms(P: Any, Q: Any, G: Any) -> Any:
    """dW/dt = −A_{∞,W}(∂E) from P, Q and ∂E, at any width. Source:
    derivations/flow/power_flow.py.
    """
    return -corner_of_exp(P, G, Q)


def velocity_of_logarithms_two(P: Any, Q: Any, G: Any) -> Any:
    """dW/dt = −A_{∞,W}(∂E) from P, Q and ∂E, at width two. Source:
    derivations/flow/power_flow.py.
    """
    mean = (mpmath.mpf(1)/mpmath.mpf(2))*trace(P)
    left = trace_free(P)
    right = trace_free(Q)
    square = (mpmath.mpf(1)/mpmath.mpf(2))*trace(left.transpose()*left)
    odd = sinhc_root(square)
    even = mpmath.sqrt(odd**2*square + 1)
    slope = slope_root(square, even, odd)
    mixed = G*right
    return -mpmath.mpf(1)/mpmath.mpf(2)*mpmath.exp(mean)*(odd*(left*G + mixed) + slope*left*mixed + (even + odd)*G)


def log_size(W: Any) -> Any:
    """log r of the size r = |W|, the Frobenius norm, that sets the clock of
    derivations/flow/clocks.py. Source: derivations/flow/power_flow.py.
    """
    return (mpmath.mpf(1)/mpmath.mpf(2))*mpmath.log(trace(W.transpose()*W))


def root_of_square(sigma_i: Any, N: Any) -> Any:
    """σ^{2/N}, an eigenvalue of S and T. Source: derivations/flow/power_flow.py."""
    sigma_i = mpmath.mpmathify(sigma_i)
    N = mpmath.mpmathify(N)
    return sigma_i**(2/N)


def log_of_square(sigma_i: Any) -> Any:
    """2 log σ, an eigenvalue of P and Q. Source: derivations/flow/power_flow.py."""
    sigma_i = mpmath.mpmathify(sigma_i)
    return 2*mpmath.log(sigma_i)


def from_root(root: Any, N: Any) -> Any:
    """σ from an eigenvalue of S or T. Source: derivations/flow/power_flow.py."""
    root = mpmath.mpmathify(root)
    N = mpmath.mpmathify(N)
    return root**((mpmath.mpf(1)/mpmath.mpf(2))*N)


def from_log(logarithm: Any) -> Any:
    """σ from an eigenvalue of P or Q. Source: derivations/flow/power_flow.py."""
    logarithm = mpmath.mpmathify(logarithm)
    return mpmath.exp((mpmath.mpf(1)/mpmath.mpf(2))*logarithm)


def halves_rates(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any, N: Any) -> Any:
    """(dp_1, dp_2, dq_1, dq_2, d log|det W|, dt)/dτ on the clock dt = (σ_1 + σ_2)^{2/N−1}
    dτ, from the halves p, q of a 2 × 2 matrix W ≠ 0, log|det W| and the halves a, b of
    the gradient ∂E. For finite N ≥ 2 a log|det W| of −1e300 stands for rank one; heyoka's
    form is for N ≥ 2, and for lengths of the halves that are 0 or from 1e-150 to 1e150.
    Source: derivations/flow/product_flow.py.
    """
    p_1 = mpmath.mpmathify(p_1)
    p_2 = mpmath.mpmathify(p_2)
    q_1 = mpmath.mpmathify(q_1)
    q_2 = mpmath.mpmathify(q_2)
    log_det = mpmath.mpmathify(log_det)
    a_1 = mpmath.mpmathify(a_1)
    a_2 = mpmath.mpmathify(a_2)
    b_1 = mpmath.mpmathify(b_1)
    b_2 = mpmath.mpmathify(b_2)
    N = mpmath.mpmathify(N)
    size = mpmath.hypot(p_1, p_2)
    gap = mpmath.hypot(q_1, q_2)
    per_size = 1/size
    ratio = gap*per_size
    larger = (mpmath.mpf(1)/mpmath.mpf(2))*gap + (mpmath.mpf(1)/mpmath.mpf(2))*size
    smaller = (mpmath.mpf(1)/mpmath.mpf(2))*size - mpmath.mpf(1)/mpmath.mpf(2)*gap
    quotient = larger/smaller
    log_choice = (mpmath.log(quotient) if 2*gap < size else 2*mpmath.log(larger))
    v_1 = p_1*per_size
    v_2 = p_2*per_size
    u_1 = ((0) if gap == 0 else (q_1/gap))
    u_2 = ((0) if gap == 0 else (q_2/gap))
    nu = 1/N
    portion = (mpmath.mpf(1)/mpmath.mpf(2))*ratio + mpmath.mpf(1)/mpmath.mpf(2)
    above = (per_size*smaller*(quotient - 1) if 2*gap < size else ratio)
    rho = log_choice - (0 if 2*gap < size else log_det)
    falling = -2*nu*rho
    root = mpmath.exp(-2*nu*mpmath.log(portion))
    mixed = root*((mpmath.mpf(1)/mpmath.mpf(4)) if above == 0 else ((mpmath.mpf(1)/mpmath.mpf(2))*above/rho))*((1) if falling == 0 else (falling/mpmath.expm1(falling)))
    first = portion**2*root
    first_rate = portion*root
    second_rate = first_rate*mpmath.exp(rho*(2*nu - 1))
    second = first*mpmath.exp(rho*(2*nu - 2))
    along = a_1*v_1 + a_2*v_2
    across = b_1*u_1 + b_2*u_2
    excess = (mpmath.mpf(1)/mpmath.mpf(2))*first + (mpmath.mpf(1)/mpmath.mpf(2))*second - mixed
    slope = (mpmath.mpf(1)/mpmath.mpf(2))*first - mpmath.mpf(1)/mpmath.mpf(2)*second
    of_v = across*slope + along*excess
    of_u = across*excess + along*slope
    result_1 = -size*(a_1*mixed + of_v*v_1)
    result_2 = -size*(a_2*mixed + of_v*v_2)
    result_3 = -size*(b_1*mixed + of_u*u_1)
    result_4 = -size*(b_2*mixed + of_u*u_2)
    result_5 = -across*((mpmath.mpf(1)/mpmath.mpf(2))*first_rate - mpmath.mpf(1)/mpmath.mpf(2)*second_rate) - along*((mpmath.mpf(1)/mpmath.mpf(2))*first_rate + (mpmath.mpf(1)/mpmath.mpf(2))*second_rate)
    result_6 = per_size*mpmath.exp(2*nu*mpmath.log(size))
    return result_1, result_2, result_3, result_4, result_5, result_6


def to_halves(m_11: Any, m_12: Any, m_21: Any, m_22: Any, s: Any) -> Any:
    """Halves (p_1, p_2, q_1, q_2) of a matrix by the sign s of det W. Source:
    derivations/flow/halves.py.
    """
    m_11 = mpmath.mpmathify(m_11)
    m_12 = mpmath.mpmathify(m_12)
    m_21 = mpmath.mpmathify(m_21)
    m_22 = mpmath.mpmathify(m_22)
    s = mpmath.mpmathify(s)
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
    p_1 = mpmath.mpmathify(p_1)
    p_2 = mpmath.mpmathify(p_2)
    q_1 = mpmath.mpmathify(q_1)
    q_2 = mpmath.mpmathify(q_2)
    s = mpmath.mpmathify(s)
    result_1 = (mpmath.mpf(1)/mpmath.mpf(2))*p_1 + (mpmath.mpf(1)/mpmath.mpf(2))*q_1
    x0 = (mpmath.mpf(1)/mpmath.mpf(2))*s
    result_2 = x0*(q_2 - p_2)
    result_3 = (mpmath.mpf(1)/mpmath.mpf(2))*p_2 + (mpmath.mpf(1)/mpmath.mpf(2))*q_2
    result_4 = x0*(p_1 - q_1)
    return result_1, result_2, result_3, result_4


def halves_gradient(p_1: Any, p_2: Any, q_1: Any, q_2: Any, c_1: Any, c_2: Any, d_1: Any, d_2: Any, B_11: Any, B_12: Any, B_21: Any, B_22: Any) -> Any:
    """Halves (a_1, a_2, b_1, b_2) of the gradient B ∘ (W − Φ), from those of W, those (c_1,
    c_2, d_1, d_2) of B ∘ Φ, and the mask B. Source: derivations/flow/halves.py.
    """
    p_1 = mpmath.mpmathify(p_1)
    p_2 = mpmath.mpmathify(p_2)
    q_1 = mpmath.mpmathify(q_1)
    q_2 = mpmath.mpmathify(q_2)
    c_1 = mpmath.mpmathify(c_1)
    c_2 = mpmath.mpmathify(c_2)
    d_1 = mpmath.mpmathify(d_1)
    d_2 = mpmath.mpmathify(d_2)
    B_11 = mpmath.mpmathify(B_11)
    B_12 = mpmath.mpmathify(B_12)
    B_21 = mpmath.mpmathify(B_21)
    B_22 = mpmath.mpmathify(B_22)
    x0 = (mpmath.mpf(1)/mpmath.mpf(2))*B_11
    x1 = (mpmath.mpf(1)/mpmath.mpf(2))*B_22
    x2 = x0 + x1
    x3 = x0 - x1
    result_1 = p_1*x2 + q_1*x3 - c_1
    x4 = (mpmath.mpf(1)/mpmath.mpf(2))*B_12
    x5 = (mpmath.mpf(1)/mpmath.mpf(2))*B_21 + x4
    x6 = (mpmath.mpf(1)/mpmath.mpf(2))*B_21 - x4
    result_2 = p_2*x5 + q_2*x6 - c_2
    result_3 = p_1*x3 + q_1*x2 - d_1
    result_4 = p_2*x6 + q_2*x5 - d_2
    return result_1, result_2, result_3, result_4


def halves_loss(a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """E_B(W) from the halves of its gradient. Source: derivations/flow/halves.py."""
    a_1 = mpmath.mpmathify(a_1)
    a_2 = mpmath.mpmathify(a_2)
    b_1 = mpmath.mpmathify(b_1)
    b_2 = mpmath.mpmathify(b_2)
    x0 = (mpmath.mpf(1)/mpmath.mpf(4))*b_2**2
    x1 = (mpmath.mpf(1)/mpmath.mpf(4))*b_1**2
    return (mpmath.mpf(1)/mpmath.mpf(4))*a_1**2 + (mpmath.mpf(1)/mpmath.mpf(4))*a_2**2 + x0 + x1


def halves_diagonal(p_1: Any, p_2: Any, q_1: Any, q_2: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """G_11 and G_22 of G = U^T ∂E V, the gradient along the two singular values; where these
    are equal, their mean. Source: derivations/flow/halves.py.
    """
    p_1 = mpmath.mpmathify(p_1)
    p_2 = mpmath.mpmathify(p_2)
    q_1 = mpmath.mpmathify(q_1)
    q_2 = mpmath.mpmathify(q_2)
    a_1 = mpmath.mpmathify(a_1)
    a_2 = mpmath.mpmathify(a_2)
    b_1 = mpmath.mpmathify(b_1)
    b_2 = mpmath.mpmathify(b_2)
    size = mpmath.hypot(p_1, p_2)
    gap = mpmath.hypot(q_1, q_2)
    along = (a_1*p_1 + a_2*p_2)/size
    across = ((0) if gap == 0 else ((b_1*q_1 + b_2*q_2)/gap))
    result_1 = (mpmath.mpf(1)/mpmath.mpf(2))*across + (mpmath.mpf(1)/mpmath.mpf(2))*along
    result_2 = (mpmath.mpf(1)/mpmath.mpf(2))*along - mpmath.mpf(1)/mpmath.mpf(2)*across
    return result_1, result_2


def halves_consistent(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any) -> Any:
    """(p_1, p_2, q_1, q_2, log|det W|) with one determinant: that of W where σ_1 < 3 σ_2,
    else the carried one, with the directions of both halves and σ_1 as they are. Source:
    derivations/flow/product_flow.py.
    """
    p_1 = mpmath.mpmathify(p_1)
    p_2 = mpmath.mpmathify(p_2)
    q_1 = mpmath.mpmathify(q_1)
    q_2 = mpmath.mpmathify(q_2)
    log_det = mpmath.mpmathify(log_det)
    size = mpmath.hypot(p_1, p_2)
    gap = mpmath.hypot(q_1, q_2)
    larger = (mpmath.mpf(1)/mpmath.mpf(2))*gap + (mpmath.mpf(1)/mpmath.mpf(2))*size
    smaller = (mpmath.mpf(1)/mpmath.mpf(2))*size - mpmath.mpf(1)/mpmath.mpf(2)*gap
    log_choice = mpmath.log(larger)
    less = (smaller if 2*gap < size else mpmath.exp(log_det - log_choice))
    of_p = (larger + less)/size
    of_q = ((1) if gap == 0 else ((larger - less)/gap))
    result_1 = of_p*p_1
    result_2 = of_p*p_2
    result_3 = of_q*q_1
    result_4 = of_q*q_2
    result_5 = (log_choice + mpmath.log(smaller) if 2*gap < size else log_det)
    return result_1, result_2, result_3, result_4, result_5


def least_squares_residual(W: Any, X: Any, Y: Any) -> Any:
    """W X − Y. Source: derivations/layers/least_squares.py."""
    return W*X - Y


def least_squares_gradient(W: Any, X: Any, Y: Any) -> Any:
    """Gradient of ½|W X − Y|² in W. Source: derivations/layers/least_squares.py."""
    return (W*X - Y)*X.transpose()


def least_squares_hessian(Z: Any, X: Any) -> Any:
    """Derivative of that gradient along Z, at every W. Source:
    derivations/layers/least_squares.py.
    """
    return Z*X*X.transpose()


def loss_entry(w: Any, target: Any, weight: Any) -> Any:
    """What one matrix entry adds to the loss E_B(W). Source: derivations/layers/loss.py,
    (1.10).
    """
    w = mpmath.mpmathify(w)
    target = mpmath.mpmathify(target)
    weight = mpmath.mpmathify(weight)
    return (mpmath.mpf(1)/mpmath.mpf(2))*weight*(target - w)**2


def log_ratio(sigma_i: Any, sigma_l: Any) -> Any:
    """ℓ = 2 log(σ_</σ_>) ≤ 0 of the smaller and the larger of two singular values; −inf
    where one is 0. Source: derivations/spectrum/ratio_kernels.py, of (2.9).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    larger = max(sigma_i, sigma_l)
    smaller = min(sigma_i, sigma_l)
    if larger == smaller:
        return mpmath.mpmathify(0)
    if larger < 2*smaller:
        return 2*mpmath.log1p((smaller - larger)/larger)
    return 2*mpmath.log(smaller/larger)


def spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """Eigenvalue λ_il of A_{N,W}; singular values may be 0 (for arb they are positive).
    Source: derivations/spectrum/spectrum.py, (2.9), (2.10).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    N = mpmath.mpmathify(N)
    larger = max(sigma_i, sigma_l)
    smaller = min(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    power = larger**(2 - 2/N)
    if larger == 0:
        return ((1) if N == 1 else (0))
    if smaller == 0:
        return power/N
    return power*exprel(ell)/exprel(ell/N)


def rotation(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """λ_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy). Source:
    derivations/spectrum/spectrum_kernels.py, (3.5).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    N = mpmath.mpmathify(N)
    larger = max(sigma_i, sigma_l)
    smaller = min(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    turn = larger**(-2/N)*mpmath.sign(sigma_i - sigma_l)
    if smaller == 0:
        return turn/N
    return -(turn/ell/exprel(ell/N))


def hyperbola_lower(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Entry w_21 of the rank-one completion of diag(Φ_1, Φ_2) with the entry w_12; none of
    the three is 0. Source: derivations/completion/hyperbola.py, (3.19).
    """
    Phi_1 = mpmath.mpmathify(Phi_1)
    Phi_2 = mpmath.mpmathify(Phi_2)
    w_12 = mpmath.mpmathify(w_12)
    return Phi_1*Phi_2/w_12


def hyperbola_radius(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Distance r of the point (w_12, w_21) of the hyperbola from the origin of that plane.
    Source: derivations/completion/hyperbola.py, (3.22).
    """
    Phi_1 = mpmath.mpmathify(Phi_1)
    Phi_2 = mpmath.mpmathify(Phi_2)
    w_12 = mpmath.mpmathify(w_12)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    return mpmath.hypot(w_12, lower)


def hyperbola_sum(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """(‖W‖² − 2 det W)^{1/2} at the signed distance η: the sum of the singular values where
    det W < 0, their difference where det W > 0. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    Phi_1 = mpmath.mpmathify(Phi_1)
    Phi_2 = mpmath.mpmathify(Phi_2)
    w_12 = mpmath.mpmathify(w_12)
    eta = mpmath.mpmathify(eta)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    step = eta/radius
    return mpmath.hypot(Phi_1 - Phi_2, (lower + w_12)*(step + 1))


def hyperbola_difference(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """(‖W‖² + 2 det W)^{1/2} at the signed distance η: the difference of the singular values
    where det W < 0, their sum where det W > 0. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    Phi_1 = mpmath.mpmathify(Phi_1)
    Phi_2 = mpmath.mpmathify(Phi_2)
    w_12 = mpmath.mpmathify(w_12)
    eta = mpmath.mpmathify(eta)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    step = eta/radius
    return mpmath.hypot(Phi_1 + Phi_2, (1 - step)*(w_12 - lower))


def hyperbola_larger(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Larger singular value at the signed distance η. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    Phi_1 = mpmath.mpmathify(Phi_1)
    Phi_2 = mpmath.mpmathify(Phi_2)
    w_12 = mpmath.mpmathify(w_12)
    eta = mpmath.mpmathify(eta)
    x0 = (mpmath.mpf(1)/mpmath.mpf(2))*hyperbola_difference(Phi_1, Phi_2, w_12, eta)
    return x0 + (mpmath.mpf(1)/mpmath.mpf(2))*hyperbola_sum(Phi_1, Phi_2, w_12, eta)


def hyperbola_smaller(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Smaller singular value at the signed distance η, |det W| over the larger one: to full
    relative precision however small η is. Source: derivations/completion/hyperbola.py,
    (3.23), (3.24).
    """
    Phi_1 = mpmath.mpmathify(Phi_1)
    Phi_2 = mpmath.mpmathify(Phi_2)
    w_12 = mpmath.mpmathify(w_12)
    eta = mpmath.mpmathify(eta)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    up = w_12/radius
    down = lower/radius
    step = eta/radius
    share = radius/hyperbola_larger(Phi_1, Phi_2, w_12, eta)
    return abs(eta*share*(down*step*up + 1))


def log_spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """log λ_il of A_{N,W}, also where λ_il itself is out of range; positive singular values.
    Source: derivations/volume/volume_kernels.py, of (2.9), (2.10).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    N = mpmath.mpmathify(N)
    larger = max(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    return (2 - 2/N)*mpmath.log(larger) + mpmath.log(exprel(ell)/exprel(ell/N))


def volume_single(sigma_i: Any, N: Any) -> Any:
    """What one singular value adds to the log-density of volume, for dW and for dΣ dU dV
    alike. Source: derivations/volume/volume_kernels.py, (2.22), (2.25), (1.15), (1.16).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    N = mpmath.mpmathify(N)
    return (1/N - 1)*mpmath.log(sigma_i)


def volume_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the log-density of volume with respect to dW. Source:
    derivations/volume/volume_kernels.py, (2.22), (2.25).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    N = mpmath.mpmathify(N)
    return -log_spectrum(sigma_i, sigma_l, N)


def svd_jacobian_pair(sigma_i: Any, sigma_l: Any) -> Any:
    """|σ_i² − σ_l²|, the factor of a pair i < l in dW = van(Σ²) dΣ dU dV. Source:
    derivations/volume/jacobian.py, Lemma 2.7.
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    larger = max(sigma_i, sigma_l)
    smaller = min(sigma_i, sigma_l)
    return (larger - smaller)*(larger + smaller)


def volume_svd_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the log-density of volume with respect to dΣ dU dV; −inf at
    σ_i = σ_l. Source: derivations/volume/volume_kernels.py, (1.15), (1.16).
    """
    sigma_i = mpmath.mpmathify(sigma_i)
    sigma_l = mpmath.mpmathify(sigma_l)
    N = mpmath.mpmathify(N)
    larger = max(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    return mpmath.log(-level(ell, N)) + 2*mpmath.log(larger)/N
