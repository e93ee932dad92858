"""Kernels for arb: python-flint balls that hold the true value, at the precision of ``flint.ctx``.

Generated from the derivations by ``dlnsym kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

import flint


def sinhc(x: Any) -> Any:
    """sinh(x)/x, continued by 1 through x = 0; also for balls that contain 0."""
    value = (flint.acb(0, 1) * x).sinc()
    return value if isinstance(x, flint.acb) else value.real


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, continued by 1 through x = 0, also for balls that contain 0."""
    half = x / 2
    return half.exp() * sinhc(half)


def whole_power(x: Any, n: int) -> Any:
    """x to an integer power by repeated squaring; ``x**n`` is nan for a ball about 0."""
    if n < 0:
        return 1 / whole_power(x, -n)
    result: Any = None
    while n:
        if n % 2:
            result = x if result is None else x * result
        n //= 2
        x = x * x if n else x
    return 1 if result is None else result


def sinhc_root(z: Any) -> Any:
    """sinh(√z)/√z, also for balls that contain 0; near 0 the quotient would widen the ball."""
    if z > 0.001:
        root = z.sqrt()
        return root.sinh() / root
    return (z / 4).hypgeom_0f1(flint.arb(3) / 2)


def slope_root(z: Any, even: Any, odd: Any) -> Any:
    """(even − odd)/z for even = cosh √z and odd = sinh(√z)/√z; also for balls that contain 0."""
    return (even - odd) / z if z > 0.001 else (z / 4).hypgeom_0f1(flint.arb(5) / 2) / 3


def divided_power(depth: Any, *nodes: Any) -> Any:
    """Divided difference of (1 + x/N)^N, at N = ∞ of e^x, at 0 and at nodes ≥ 0; also for balls that overlap.

    The terms of its series are positive, and at most those of e^x: h_n(x) of p nodes is at most C(n + p − 1, p − 1) b^n
    for |x| ≤ b, which bounds what is left out.
    """
    p, b = len(nodes), max((abs(flint.arb(x)).upper() for x in nodes), default=flint.arb(0))
    last = flint.arb(depth).unique_fmpz() if flint.arb(depth).is_finite() else None
    if last is None and flint.arb(depth).is_finite():
        raise ValueError(f"depth is {depth}; expected a whole number or infinity")
    term, total, bound = flint.arb(1), flint.arb(0), flint.arb(1)
    symmetric = [flint.arb(1)] * p
    k = 0
    while last is None or k <= last:
        if k >= p:
            total += term * symmetric[-1]
            n = k - p
            # b^(n + 1)/((p − 1)! (n + 1)! (n + 1 + p)), and the ratio of the terms after it is below b/(n + 2)
            bound *= b / (n + 1)
            if n + 2 > 2 * b and 2 * bound < total.abs_lower() * flint.arb(2) ** -(flint.ctx.prec + 4):
                return total + flint.arb(0, (2 * bound).upper())
            symmetric[0] = symmetric[0] * nodes[0]
            for j in range(1, p):
                symmetric[j] = symmetric[j] * nodes[j] + symmetric[j - 1]
        term = term * (1 - k / flint.arb(depth)) / (k + 1)
        k += 1
    return total


def trace(m: Any) -> Any:
    return m.trace()


def trace_free(m: Any) -> Any:
    """m less the multiple of the identity that has its trace."""
    d = m.nrows()
    mean = m.trace() / d
    entries = m.entries()
    for k in range(0, d * d, d + 1):
        entries[k] -= mean
    return flint.arb_mat(d, d, entries)


def masked(mask: Any, m: Any) -> Any:
    """The entries of m times those of the mask, a flat sequence of truth values or of weights."""
    weighted = [x if weight is True else weight * x for x, weight in zip(m.entries(), mask, strict=True)]
    return flint.arb_mat(m.nrows(), m.ncols(), weighted)


def block(s: Any, z: Any, t: Any) -> Any:
    """[[s, z], [0, t]] of square s and t, or of series of them."""
    if hasattr(s, "blocked"):
        return s.blocked(z, t)
    m, n = s.nrows(), t.nrows()
    top = [x for left, right in zip(s.tolist(), z.tolist(), strict=True) for x in (*left, *right)]
    bottom = [x for right in t.tolist() for x in (*[0] * m, *right)]
    return flint.arb_mat(m + n, m + n, top + bottom)


def corner(whole: Any, m: int) -> Any:
    """What the first m rows hold beyond the first m columns, term by term of a series."""
    if hasattr(whole, "termwise"):
        return whole.termwise(lambda term: corner(term, m))
    return type(whole)([row[m:] for row in whole.tolist()[:m]])


def matrix_power(m: Any, n: int) -> Any:
    """m^n by repeated squaring; python-flint's own takes n below 2^64."""
    low = n % 2**60
    return m**n if n == low else matrix_power(m ** (2**60), n >> 60) * m**low


def corner_of_power(s: Any, z: Any, t: Any, n: int) -> Any:
    """Upper right block of [[s, z], [0, t]]^n."""
    return corner(matrix_power(block(s, z, t), n), s.nrows())


def corner_of_exp(p: Any, z: Any, q: Any) -> Any:
    """Upper right block of exp [[p, z], [0, q]]."""
    return corner(block(p, z, q).exp(), p.nrows())


def below(m: Any, rows: int) -> Any:
    """A matrix under as many rows of zeros, term by term of a series."""
    if hasattr(m, "termwise"):
        return m.termwise(lambda term: below(term, rows))
    return type(m)([[0] * m.ncols()] * rows + m.tolist())


def far_corner_of_power(s: Any, x: Any, t: Any, y: Any, n: int) -> Any:
    """Upper right block of [[s, x, 0], [0, t, y], [0, 0, t]]^n."""
    m = s.nrows()
    return first_rows(corner_of_power(block(s, x, t), below(y, m), t, n), m)


def far_corner_of_exp(p: Any, x: Any, q: Any, y: Any) -> Any:
    """Upper right block of exp [[p, x, 0], [0, q, y], [0, 0, q]]."""
    m = p.nrows()
    return first_rows(corner_of_exp(block(p, x, q), below(y, m), q), m)


def first_rows(m: Any, rows: int) -> Any:
    """The first rows, term by term of a series."""
    if hasattr(m, "termwise"):
        return m.termwise(lambda term: first_rows(term, rows))
    return type(m)(m.tolist()[:rows])


def equal(x: Any, y: Any) -> bool:
    """Whether x = y; raises ValueError where the balls leave that open."""
    if flint.arb(x) == flint.arb(y):
        return True
    if flint.arb(x) != flint.arb(y):
        return False
    raise ValueError(f"whether {x} = {y} cannot be decided: the balls overlap")


def rank_two_condition(Phi_11: Any, Phi_13: Any, Phi_21: Any, Phi_22: Any, Phi_32: Any, Phi_33: Any, w_12: Any, w_23: Any, w_31: Any) -> Any:
    """The right-hand side of (3.29), which is 0 where the rank is two; infinite where the
    second pivot is 0. Source: derivations/completion/rank_two_completions.py, (3.29).
    """
    Phi_11 = flint.arb(Phi_11)
    Phi_13 = flint.arb(Phi_13)
    Phi_21 = flint.arb(Phi_21)
    Phi_22 = flint.arb(Phi_22)
    Phi_32 = flint.arb(Phi_32)
    Phi_33 = flint.arb(Phi_33)
    w_12 = flint.arb(w_12)
    w_23 = flint.arb(w_23)
    w_31 = flint.arb(w_31)
    x0 = -(Phi_32 - w_12*w_31/Phi_11)*(w_23 - Phi_13*Phi_21/Phi_11)
    return Phi_33 + x0/(Phi_22 - Phi_21*w_12/Phi_11) - Phi_13*w_31/Phi_11


def rank_two_particular(Phi_11: Any, Phi_13: Any, Phi_21: Any, Phi_22: Any, Phi_32: Any, Phi_33: Any) -> Any:
    """The entries w_12, w_23, w_31 of a completion of rank two. Source:
    derivations/completion/rank_two_completions.py, (3.30).
    """
    Phi_11 = flint.arb(Phi_11)
    Phi_13 = flint.arb(Phi_13)
    Phi_21 = flint.arb(Phi_21)
    Phi_22 = flint.arb(Phi_22)
    Phi_32 = flint.arb(Phi_32)
    Phi_33 = flint.arb(Phi_33)
    result_1 = Phi_13*Phi_32/Phi_33
    result_2 = Phi_13*Phi_21/Phi_11
    result_3 = Phi_11*Phi_33/Phi_13
    return result_1, result_2, result_3


def node_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """λ_il and u_il = N((σ_i/σ_l)^{2/N} − 1), at infinite depth 2 log(σ_i/σ_l), for σ_i ≥
    σ_l > 0 of moderate size. Source: derivations/connection/differences.py.
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    ell = 2*((sigma_i - sigma_l)/sigma_l).log1p()
    root = exprel(ell/N)
    result_1 = sigma_l**(2 - 2/N)*exprel(ell)/root
    result_2 = ell*root
    return result_1, result_2


def second_difference(h_1: Any, h_3: Any, k_12: Any, k_13: Any, k_23: Any, u_13: Any, u_23: Any, N: Any) -> Any:
    """−k[1,2,3] of nodes h_1 ≥ h_2 ≥ h_3: positive, 0 at depth 1. Source:
    derivations/connection/differences.py.
    """
    h_1 = flint.arb(h_1)
    h_3 = flint.arb(h_3)
    k_12 = flint.arb(k_12)
    k_13 = flint.arb(k_13)
    k_23 = flint.arb(k_23)
    u_13 = flint.arb(u_13)
    u_23 = flint.arb(u_23)
    N = flint.arb(N)
    return h_3**(1 - 2/N)*k_12*k_13*k_23*divided_power(N, u_23, u_13)


def loewner_minor(h_1: Any, h_2: Any, h_3: Any, h_4: Any, k_12: Any, k_13: Any, k_14: Any, k_23: Any, k_24: Any, k_34: Any, u_14: Any, u_24: Any, u_34: Any, t_123: Any, t_134: Any, t_234: Any, N: Any) -> Any:
    """D = k[1,2] k[1,2,3,4] − k[1,2,3] k[1,2,4] of nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4: symmetric,
    not negative, 0 at depth 1. Source: derivations/connection/differences.py.
    """
    h_1 = flint.arb(h_1)
    h_2 = flint.arb(h_2)
    h_3 = flint.arb(h_3)
    h_4 = flint.arb(h_4)
    k_12 = flint.arb(k_12)
    k_13 = flint.arb(k_13)
    k_14 = flint.arb(k_14)
    k_23 = flint.arb(k_23)
    k_24 = flint.arb(k_24)
    k_34 = flint.arb(k_34)
    u_14 = flint.arb(u_14)
    u_24 = flint.arb(u_24)
    u_34 = flint.arb(u_34)
    t_123 = flint.arb(t_123)
    t_134 = flint.arb(t_134)
    t_234 = flint.arb(t_234)
    N = flint.arb(N)
    x0 = -h_4**(1 - 3/N)*k_13*k_14*k_23*k_24*divided_power(N, u_34, u_24, u_14)
    return k_12*(x0 + t_134*t_234/k_34)


def weighted_difference(h_4: Any, k_34: Any, t_123: Any, t_134: Any, t_234: Any, D: Any) -> Any:
    """−q[1,2,3,4] of q(h) = h k(h) at nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4, from the minor D of the
    same nodes: not negative. Source: derivations/connection/differences.py.
    """
    h_4 = flint.arb(h_4)
    k_34 = flint.arb(k_34)
    t_123 = flint.arb(t_123)
    t_134 = flint.arb(t_134)
    t_234 = flint.arb(t_234)
    D = flint.arb(D)
    return t_123 - h_4*(D + t_134*t_234)/k_34


def fibre_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the entropy at finite depth: ½ log(N λ_il). Source:
    derivations/entropy/fibre_volume.py, Menon and Yu, Theorem 4.
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    return (flint.fmpq(1, 2))*N.log() - flint.fmpq(1, 2)*volume_pair(sigma_i, sigma_l, N)


def fibre_single(sigma_i: Any, N: Any, excess: Any) -> Any:
    """What one singular value adds to the entropy where the N − 1 hidden layers are wider
    than the rank by excess. Source: derivations/entropy/fibre_volume.py.
    """
    sigma_i = flint.arb(sigma_i)
    N = flint.arb(N)
    excess = flint.arb(excess)
    return excess*(1 - 1/N)*sigma_i.log()


def orthogonal_factor(n: Any, log_gamma: Any) -> Any:
    """log(c_n/c_{n−1}), c_n the volume of O(n) in the Frobenius metric, from log Γ(n/2).
    Source: derivations/entropy/fibre_volume.py.
    """
    n = flint.arb(n)
    log_gamma = flint.arb(log_gamma)
    x0 = (flint.fmpq(1, 2))*n*flint.arb(flint.arb.pi()).log()
    return x0 + (flint.fmpq(1, 2))*(n + 1)*flint.arb(2).log() - log_gamma


def singular_rate(sigma_i: Any, G_ii: Any, N: Any) -> Any:
    """dσ_i/dt in flow time from G_ii, G = U^T ∂E V. Source:
    derivations/flow/singular_flow.py, (3.7).
    """
    sigma_i = flint.arb(sigma_i)
    G_ii = flint.arb(G_ii)
    N = flint.arb(N)
    return -G_ii*sigma_i**(2 - 2/N)


def left_rate(sigma_i: Any, sigma_l: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entry (i, l) of U^T dU/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.
    Source: derivations/flow/singular_flow.py, (3.6).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    G_il = flint.arb(G_il)
    G_li = flint.arb(G_li)
    N = flint.arb(N)
    return (G_il*sigma_l + G_li*sigma_i)*rotation(sigma_i, sigma_l, N)


def right_rate(sigma_i: Any, sigma_l: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entry (i, l) of V^T dV/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.
    Source: derivations/flow/singular_flow.py, (3.8).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    G_il = flint.arb(G_il)
    G_li = flint.arb(G_li)
    N = flint.arb(N)
    return (G_il*sigma_i + G_li*sigma_l)*rotation(sigma_i, sigma_l, N)


def clock(y_r: Any, N: Any) -> Any:
    """dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r =
    1. Source: derivations/flow/clocks.py.
    """
    y_r = flint.arb(y_r)
    N = flint.arb(N)
    return (y_r*(2/N - 1)).exp()


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
    mean = (flint.fmpq(1, 2))*trace(P)
    left = trace_free(P)
    right = trace_free(Q)
    square = (flint.fmpq(1, 2))*trace(left.transpose()*left)
    odd = sinhc_root(square)
    even = ((odd*odd)*square + 1).sqrt()
    slope = slope_root(square, even, odd)
    mixed = G*right
    return -flint.fmpq(1, 2)*mean.exp()*(odd*(left*G + mixed) + slope*left*mixed + (even + odd)*G)


def log_size(W: Any) -> Any:
    """log r of the size r = |W|, the Frobenius norm, that sets the clock of
    derivations/flow/clocks.py. Source: derivations/flow/power_flow.py.
    """
    return (flint.fmpq(1, 2))*(trace(W.transpose()*W)).log()


def root_of_square(sigma_i: Any, N: Any) -> Any:
    """σ^{2/N}, an eigenvalue of S and T. Source: derivations/flow/power_flow.py."""
    sigma_i = flint.arb(sigma_i)
    N = flint.arb(N)
    return sigma_i**(2/N)


def halves_rates(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any, N: Any) -> Any:
    """(dp_1, dp_2, dq_1, dq_2, d log|det W|, dt)/dτ on the clock dt = (σ_1 + σ_2)^{2/N−1}
    dτ, from the halves p, q of a 2 × 2 matrix W ≠ 0, log|det W| and the halves a, b of
    the gradient ∂E. For finite N ≥ 2 a log|det W| of −1e300 stands for rank one; heyoka's
    form is for N ≥ 2, and for lengths of the halves that are 0 or from 1e-150 to 1e150.
    Source: derivations/flow/product_flow.py.
    """
    p_1 = flint.arb(p_1)
    p_2 = flint.arb(p_2)
    q_1 = flint.arb(q_1)
    q_2 = flint.arb(q_2)
    log_det = flint.arb(log_det)
    a_1 = flint.arb(a_1)
    a_2 = flint.arb(a_2)
    b_1 = flint.arb(b_1)
    b_2 = flint.arb(b_2)
    N = flint.arb(N)
    size = ((p_1*p_1) + (p_2*p_2)).sqrt()
    gap = ((q_1*q_1) + (q_2*q_2)).sqrt()
    per_size = 1/size
    ratio = gap*per_size
    larger = (flint.fmpq(1, 2))*gap + (flint.fmpq(1, 2))*size
    smaller = (flint.fmpq(1, 2))*size - flint.fmpq(1, 2)*gap
    quotient = larger/smaller
    log_choice = (quotient.log() if flint.arb(2*gap).mid() < flint.arb(size).mid() else 2*larger.log())
    v_1 = p_1*per_size
    v_2 = p_2*per_size
    u_1 = ((0) if (equal(gap, 0)) else (q_1/gap))
    u_2 = ((0) if (equal(gap, 0)) else (q_2/gap))
    nu = 1/N
    portion = (flint.fmpq(1, 2))*ratio + flint.fmpq(1, 2)
    above = (per_size*smaller*(quotient - 1) if flint.arb(2*gap).mid() < flint.arb(size).mid() else ratio)
    rho = log_choice - (0 if flint.arb(2*gap).mid() < flint.arb(size).mid() else log_det)
    falling = -2*nu*rho
    root = (-2*nu*portion.log()).exp()
    mixed = root*((flint.fmpq(1, 4)) if (equal(above, 0)) else ((flint.fmpq(1, 2))*above/rho))*((1) if (equal(falling, 0)) else (falling/falling.expm1()))
    first = (portion*portion)*root
    first_rate = portion*root
    second_rate = first_rate*(rho*(2*nu - 1)).exp()
    second = first*(rho*(2*nu - 2)).exp()
    along = a_1*v_1 + a_2*v_2
    across = b_1*u_1 + b_2*u_2
    excess = (flint.fmpq(1, 2))*first + (flint.fmpq(1, 2))*second - mixed
    slope = (flint.fmpq(1, 2))*first - flint.fmpq(1, 2)*second
    of_v = across*slope + along*excess
    of_u = across*excess + along*slope
    result_1 = -size*(a_1*mixed + of_v*v_1)
    result_2 = -size*(a_2*mixed + of_v*v_2)
    result_3 = -size*(b_1*mixed + of_u*u_1)
    result_4 = -size*(b_2*mixed + of_u*u_2)
    result_5 = -across*((flint.fmpq(1, 2))*first_rate - flint.fmpq(1, 2)*second_rate) - along*((flint.fmpq(1, 2))*first_rate + (flint.fmpq(1, 2))*second_rate)
    result_6 = per_size*(2*nu*size.log()).exp()
    return result_1, result_2, result_3, result_4, result_5, result_6


def to_halves(m_11: Any, m_12: Any, m_21: Any, m_22: Any, s: Any) -> Any:
    """Halves (p_1, p_2, q_1, q_2) of a matrix by the sign s of det W. Source:
    derivations/flow/halves.py.
    """
    m_11 = flint.arb(m_11)
    m_12 = flint.arb(m_12)
    m_21 = flint.arb(m_21)
    m_22 = flint.arb(m_22)
    s = flint.arb(s)
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
    p_1 = flint.arb(p_1)
    p_2 = flint.arb(p_2)
    q_1 = flint.arb(q_1)
    q_2 = flint.arb(q_2)
    s = flint.arb(s)
    result_1 = (flint.fmpq(1, 2))*p_1 + (flint.fmpq(1, 2))*q_1
    x0 = (flint.fmpq(1, 2))*s
    result_2 = x0*(q_2 - p_2)
    result_3 = (flint.fmpq(1, 2))*p_2 + (flint.fmpq(1, 2))*q_2
    result_4 = x0*(p_1 - q_1)
    return result_1, result_2, result_3, result_4


def halves_gradient(p_1: Any, p_2: Any, q_1: Any, q_2: Any, c_1: Any, c_2: Any, d_1: Any, d_2: Any, B_11: Any, B_12: Any, B_21: Any, B_22: Any) -> Any:
    """Halves (a_1, a_2, b_1, b_2) of the gradient B ∘ (W − Φ), from those of W, those (c_1,
    c_2, d_1, d_2) of B ∘ Φ, and the mask B. Source: derivations/flow/halves.py.
    """
    p_1 = flint.arb(p_1)
    p_2 = flint.arb(p_2)
    q_1 = flint.arb(q_1)
    q_2 = flint.arb(q_2)
    c_1 = flint.arb(c_1)
    c_2 = flint.arb(c_2)
    d_1 = flint.arb(d_1)
    d_2 = flint.arb(d_2)
    B_11 = flint.arb(B_11)
    B_12 = flint.arb(B_12)
    B_21 = flint.arb(B_21)
    B_22 = flint.arb(B_22)
    x0 = (flint.fmpq(1, 2))*B_11
    x1 = (flint.fmpq(1, 2))*B_22
    x2 = x0 + x1
    x3 = x0 - x1
    result_1 = p_1*x2 + q_1*x3 - c_1
    x4 = (flint.fmpq(1, 2))*B_12
    x5 = (flint.fmpq(1, 2))*B_21 + x4
    x6 = (flint.fmpq(1, 2))*B_21 - x4
    result_2 = p_2*x5 + q_2*x6 - c_2
    result_3 = p_1*x3 + q_1*x2 - d_1
    result_4 = p_2*x6 + q_2*x5 - d_2
    return result_1, result_2, result_3, result_4


def halves_loss(a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """E_B(W) from the halves of its gradient. Source: derivations/flow/halves.py."""
    a_1 = flint.arb(a_1)
    a_2 = flint.arb(a_2)
    b_1 = flint.arb(b_1)
    b_2 = flint.arb(b_2)
    x0 = (flint.fmpq(1, 4))*(b_2*b_2)
    x1 = (flint.fmpq(1, 4))*(b_1*b_1)
    return (flint.fmpq(1, 4))*(a_1*a_1) + (flint.fmpq(1, 4))*(a_2*a_2) + x0 + x1


def halves_diagonal(p_1: Any, p_2: Any, q_1: Any, q_2: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """G_11 and G_22 of G = U^T ∂E V, the gradient along the two singular values; where these
    are equal, their mean. Source: derivations/flow/halves.py.
    """
    p_1 = flint.arb(p_1)
    p_2 = flint.arb(p_2)
    q_1 = flint.arb(q_1)
    q_2 = flint.arb(q_2)
    a_1 = flint.arb(a_1)
    a_2 = flint.arb(a_2)
    b_1 = flint.arb(b_1)
    b_2 = flint.arb(b_2)
    size = ((p_1*p_1) + (p_2*p_2)).sqrt()
    gap = ((q_1*q_1) + (q_2*q_2)).sqrt()
    along = (a_1*p_1 + a_2*p_2)/size
    across = ((0) if (equal(gap, 0)) else ((b_1*q_1 + b_2*q_2)/gap))
    result_1 = (flint.fmpq(1, 2))*across + (flint.fmpq(1, 2))*along
    result_2 = (flint.fmpq(1, 2))*along - flint.fmpq(1, 2)*across
    return result_1, result_2


def halves_consistent(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any) -> Any:
    """(p_1, p_2, q_1, q_2, log|det W|) with one determinant: that of W where σ_1 < 3 σ_2,
    else the carried one, with the directions of both halves and σ_1 as they are. Source:
    derivations/flow/product_flow.py.
    """
    p_1 = flint.arb(p_1)
    p_2 = flint.arb(p_2)
    q_1 = flint.arb(q_1)
    q_2 = flint.arb(q_2)
    log_det = flint.arb(log_det)
    size = ((p_1*p_1) + (p_2*p_2)).sqrt()
    gap = ((q_1*q_1) + (q_2*q_2)).sqrt()
    larger = (flint.fmpq(1, 2))*gap + (flint.fmpq(1, 2))*size
    smaller = (flint.fmpq(1, 2))*size - flint.fmpq(1, 2)*gap
    log_choice = larger.log()
    less = (smaller if flint.arb(2*gap).mid() < flint.arb(size).mid() else (log_det - log_choice).exp())
    of_p = (larger + less)/size
    of_q = ((1) if (equal(gap, 0)) else ((larger - less)/gap))
    result_1 = of_p*p_1
    result_2 = of_p*p_2
    result_3 = of_q*q_1
    result_4 = of_q*q_2
    result_5 = (log_choice + smaller.log() if flint.arb(2*gap).mid() < flint.arb(size).mid() else log_det)
    return result_1, result_2, result_3, result_4, result_5


def acceleration(W: Any, S: Any, T: Any, P: Any, Q: Any, N: Any) -> Any:
    """Half of −Γ(X, X) for P = Q = A^{-1}(X), from the roots of W W^T and W^T W; of −Γ(X, Y)
    the part in which X stands left. Source: derivations/geodesics/spray.py.
    """
    return far_corner_of_power(S, P, T, W.transpose()*Q, N)/((N*N))


def acceleration_of_logarithms(W: Any, S: Any, T: Any, P: Any, Q: Any) -> Any:
    """The same at infinite depth from the logarithms of W W^T and W^T W. Source:
    derivations/geodesics/spray.py.
    """
    return far_corner_of_exp(S, P, T, W.transpose()*Q)


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
    w = flint.arb(w)
    target = flint.arb(target)
    weight = flint.arb(weight)
    return (flint.fmpq(1, 2))*weight*whole_power(target - w, 2)


def spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """Eigenvalue λ_il of A_{N,W}; singular values may be 0 (for arb they are positive).
    Source: derivations/spectrum/spectrum.py, (2.9), (2.10).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    x0 = (sigma_i/sigma_l).log()
    return (sigma_i*sigma_l)**(1 - 1/N)*sinhc(x0)/sinhc(x0/N)


def rotation(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """λ_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy). Source:
    derivations/spectrum/spectrum_kernels.py, (3.5).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    x0 = (sigma_i/sigma_l).log()
    return (flint.fmpq(1, 2))*(sigma_i*sigma_l)**(-1/N)/(x0*sinhc(x0/N))


def entropy_term(sigma: Any, total: Any) -> Any:
    """−s log s of a normalised singular value s = σ/Σσ, continued by 0 through σ = 0 (for
    arb σ is positive). Source: derivations/volume/effective_rank.py, (3.9), (3.10).
    """
    sigma = flint.arb(sigma)
    total = flint.arb(total)
    return -sigma*(sigma/total).log()/total


def effective_rank(entropy: Any) -> Any:
    """Effective rank from the entropy Σ −s log s. Source:
    derivations/volume/effective_rank.py, (3.10).
    """
    entropy = flint.arb(entropy)
    return entropy.exp()


def hyperbola_lower(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Entry w_21 of the rank-one completion of diag(Φ_1, Φ_2) with the entry w_12; none of
    the three is 0. Source: derivations/completion/hyperbola.py, (3.19).
    """
    Phi_1 = flint.arb(Phi_1)
    Phi_2 = flint.arb(Phi_2)
    w_12 = flint.arb(w_12)
    return Phi_1*Phi_2/w_12


def hyperbola_radius(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Distance r of the point (w_12, w_21) of the hyperbola from the origin of that plane.
    Source: derivations/completion/hyperbola.py, (3.22).
    """
    Phi_1 = flint.arb(Phi_1)
    Phi_2 = flint.arb(Phi_2)
    w_12 = flint.arb(w_12)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    return ((lower*lower) + (w_12*w_12)).sqrt()


def hyperbola_sum(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """(‖W‖² − 2 det W)^{1/2} at the signed distance η: the sum of the singular values where
    det W < 0, their difference where det W > 0. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    Phi_1 = flint.arb(Phi_1)
    Phi_2 = flint.arb(Phi_2)
    w_12 = flint.arb(w_12)
    eta = flint.arb(eta)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    step = eta/radius
    x0 = whole_power(Phi_1 - Phi_2, 2) + whole_power(lower + w_12, 2)*whole_power(step + 1, 2)
    return x0.sqrt()


def hyperbola_difference(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """(‖W‖² + 2 det W)^{1/2} at the signed distance η: the difference of the singular values
    where det W < 0, their sum where det W > 0. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    Phi_1 = flint.arb(Phi_1)
    Phi_2 = flint.arb(Phi_2)
    w_12 = flint.arb(w_12)
    eta = flint.arb(eta)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    step = eta/radius
    x0 = whole_power(1 - step, 2)*whole_power(w_12 - lower, 2) + whole_power(Phi_1 + Phi_2, 2)
    return x0.sqrt()


def hyperbola_larger(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Larger singular value at the signed distance η. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    Phi_1 = flint.arb(Phi_1)
    Phi_2 = flint.arb(Phi_2)
    w_12 = flint.arb(w_12)
    eta = flint.arb(eta)
    x0 = (flint.fmpq(1, 2))*hyperbola_difference(Phi_1, Phi_2, w_12, eta)
    return x0 + (flint.fmpq(1, 2))*hyperbola_sum(Phi_1, Phi_2, w_12, eta)


def hyperbola_smaller(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Smaller singular value at the signed distance η, |det W| over the larger one: to full
    relative precision however small η is. Source: derivations/completion/hyperbola.py,
    (3.23), (3.24).
    """
    Phi_1 = flint.arb(Phi_1)
    Phi_2 = flint.arb(Phi_2)
    w_12 = flint.arb(w_12)
    eta = flint.arb(eta)
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    up = w_12/radius
    down = lower/radius
    step = eta/radius
    share = radius/hyperbola_larger(Phi_1, Phi_2, w_12, eta)
    return abs(eta*share*(down*step*up + 1))


def volume_mixed(sigma_i: Any, N: Any) -> Any:
    """What a positive singular value adds, for each one that is zero, to the log-density of
    volume on the matrices of one rank. Source: derivations/volume/rank_r_volume.py,
    (3.34).
    """
    sigma_i = flint.arb(sigma_i)
    N = flint.arb(N)
    return N.log() - (2 - 2/N)*sigma_i.log()


def log_spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """log λ_il of A_{N,W}, also where λ_il itself is out of range; positive singular values.
    Source: derivations/volume/volume_kernels.py, of (2.9), (2.10).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    x0 = (sigma_i/sigma_l).log()
    return ((sigma_i*sigma_l)**(1 - 1/N)*sinhc(x0)/sinhc(x0/N)).log()


def volume_single(sigma_i: Any, N: Any) -> Any:
    """What one singular value adds to the log-density of volume, for dW and for dΣ dU dV
    alike. Source: derivations/volume/volume_kernels.py, (2.22), (2.25), (1.15), (1.16).
    """
    sigma_i = flint.arb(sigma_i)
    N = flint.arb(N)
    return (1/N - 1)*sigma_i.log()


def volume_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the log-density of volume with respect to dW. Source:
    derivations/volume/volume_kernels.py, (2.22), (2.25).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    return -log_spectrum(sigma_i, sigma_l, N)


def svd_jacobian_pair(sigma_i: Any, sigma_l: Any) -> Any:
    """|σ_i² − σ_l²|, the factor of a pair i < l in dW = van(Σ²) dΣ dU dV. Source:
    derivations/volume/jacobian.py, Lemma 2.7.
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    larger = flint.arb(sigma_i).max(flint.arb(sigma_l))
    smaller = flint.arb(sigma_i).min(flint.arb(sigma_l))
    return (larger - smaller)*(larger + smaller)


def volume_svd_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the log-density of volume with respect to dΣ dU dV; −inf at
    σ_i = σ_l. Source: derivations/volume/volume_kernels.py, (1.15), (1.16).
    """
    sigma_i = flint.arb(sigma_i)
    sigma_l = flint.arb(sigma_l)
    N = flint.arb(N)
    x0 = (sigma_i/sigma_l).log()
    return (2*(sigma_i*sigma_l)**(1/N)*abs(x0)*sinhc(x0/N)).log()
