"""Kernels for numpy: float64 arrays that broadcast; every argument is an array or a number.

Generated from the derivations by ``dlnsym kernels``. Do not edit.
"""

from __future__ import annotations

from typing import Any

import numpy


def exprel(x: Any) -> Any:
    """(e^x − 1)/x, 1 at x = 0 and 0 at x = −∞."""
    x = x + 1e-300  # which changes 0 alone, and the quotient of what is as small not at all
    return numpy.expm1(x) / x


def sinhc(x: Any) -> Any:
    """sinh(x)/x, 1 at x = 0."""
    x = numpy.where(x == 0, 1e-200, x)
    return numpy.sinh(x) / x


def slope_root(z: Any, even: Any, odd: Any) -> Any:
    """(even − odd)/z for even = cosh √z and odd = sinh(√z)/√z, z ≥ 0: up to 1 by its series, all terms positive."""
    near = numpy.minimum(z, 1.0)
    total = term = 1.0 / 3.0
    for k in range(1, 9):
        term = term * near * ((k + 1.0) / (k * (2.0 * k + 2.0) * (2.0 * k + 3.0)))
        total = total + term
    return numpy.where(z <= 1.0, total, (even - odd) / numpy.maximum(z, 1.0))


def level(x: Any, n: Any) -> Any:
    """n (e^{x/n} − 1), which is x at infinite n, and −n at x = −∞."""
    if isinstance(n, float):  # the usual case, by the fewest operations
        return x if n == numpy.inf else n * numpy.expm1(x / n)
    finite = numpy.minimum(n, 1e300)
    return numpy.where(numpy.isinf(n), x, finite * numpy.expm1(x / finite))


def powers(x: Any, count: int) -> Any:
    """1, x, …, x^{count − 1} of x (n,), as rows, for at most 32 of them."""
    rows = numpy.empty((count, len(x)))
    rows[0], rows[1] = 1.0, x
    for known in (2, 4, 8, 16):
        more = min(known, count - known)
        if more > 0:
            numpy.multiply(rows[:more], rows[known - 1] * x, out=rows[known : known + more])
    return rows


def exponent_error(n: Any) -> Any:
    """2 − 2/n less the value that ``2 - 2/n`` has in float64, for n ≥ 1; 0 at infinite n."""
    finite = min(n, 1e200) if isinstance(n, float) else numpy.minimum(n, 1e200)
    quotient = 2.0 / finite
    rounded = 2.0 - quotient
    # the remainder of the division by Dekker's exact product, that of the difference by Knuth's exact sum
    n_cut, q_cut = 134217729.0 * finite, 134217729.0 * quotient
    n_high, q_high = n_cut - (n_cut - finite), q_cut - (q_cut - quotient)
    n_low, q_low = finite - n_high, quotient - q_high
    remainder = ((2.0 - n_high * q_high) - (n_high * q_low + n_low * q_high)) - n_low * q_low
    return ((2.0 - rounded) - quotient) - remainder / finite


def divided_power(depth: Any, *nodes: Any) -> Any:
    """Divided difference of (1 + x/N)^N at 0 and at nodes from 0 to 1, by its series; nan where one is beyond 1.

    Every term is positive, and those that are left out are below 1e-17 of the sum: at whole N there are N of them.
    """
    nodes = numpy.broadcast_arrays(*nodes)
    inside = numpy.logical_and.reduce([x <= 1.0 for x in nodes])
    result = numpy.full(inside.shape, numpy.nan)
    if not inside.any():
        return result
    depth = numpy.broadcast_to(depth, inside.shape)[inside, None] if numpy.ndim(depth) else depth
    near = [x[inside] for x in nodes]
    count = 15 if max(x.max() for x in near) <= 0.5 else 20
    if not numpy.ndim(depth):
        count = int(max(min(count, depth + 1.0 - len(near)), 2.0))
    order = numpy.arange(count + len(near) - 1.0)
    # the coefficients of x, x², …
    terms = numpy.multiply.accumulate((1.0 - order / depth) / (order + 1.0), axis=-1)
    if len(near) == 2 and terms.ndim == 1:
        # Σ c_{p+q+2} x^p y^q over p + q < count
        padded, position = numpy.zeros(2 * count), numpy.arange(count)
        padded[:count] = terms[1:]
        table = padded[position[:, None] + position]
        x, y = (powers(node, count) for node in near)
        result[inside] = numpy.einsum("ij,ij->j", table @ x, y)
        return result
    # Horner's rule for a bidiagonal matrix: differences[k] is taken at 0 and at the first k + 1 nodes
    differences = [numpy.zeros_like(x) for x in near]
    for term in terms.T[::-1]:
        for j in range(len(near) - 1, 0, -1):
            differences[j] *= near[j]
            differences[j] += differences[j - 1]
        differences[0] *= near[0]
        differences[0] += term
    result[inside] = differences[-1]
    return result


@numpy.errstate(all="ignore")
def blowup_pair(sigma_i: Any, pole: Any, N: Any) -> Any:
    """What the pair of σ_i and the singular value that vanishes adds to the log of the
    coefficient of blow-up: the pole is N at finite depth, and 2 at infinite depth, where
    a factor |log η| is taken out. Source: derivations/completion/corank_one.py.
    """
    return numpy.log(pole) - (2 - 2/N)*numpy.log(sigma_i)


@numpy.errstate(all="ignore")
def steepness_entry(u: Any, v: Any, observed: Any) -> Any:
    """Entry of u_d v_d^T where an entry is not observed, else 0; their norm is t = σ_d/η to
    leading order. Source: derivations/completion/corank_one.py.
    """
    return u*v*(1 - observed)


@numpy.errstate(all="ignore")
def rank_two_condition(Phi_11: Any, Phi_13: Any, Phi_21: Any, Phi_22: Any, Phi_32: Any, Phi_33: Any, w_12: Any, w_23: Any, w_31: Any) -> Any:
    """The right-hand side of (3.29), which is 0 where the rank is two; infinite where the
    second pivot is 0. Source: derivations/completion/rank_two_completions.py, (3.29).
    """
    x0 = -(Phi_32 - w_12*w_31/Phi_11)*(w_23 - Phi_13*Phi_21/Phi_11)
    return Phi_33 + x0/(Phi_22 - Phi_21*w_12/Phi_11) - Phi_13*w_31/Phi_11


@numpy.errstate(all="ignore")
def rank_two_particular(Phi_11: Any, Phi_13: Any, Phi_21: Any, Phi_22: Any, Phi_32: Any, Phi_33: Any) -> Any:
    """The entries w_12, w_23, w_31 of a completion of rank two. Source:
    derivations/completion/rank_two_completions.py, (3.30).
    """
    result_1 = Phi_13*Phi_32/Phi_33
    result_2 = Phi_13*Phi_21/Phi_11
    result_3 = Phi_11*Phi_33/Phi_13
    return result_1, result_2, result_3


@numpy.errstate(all="ignore")
def node_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """λ_il and u_il = N((σ_i/σ_l)^{2/N} − 1), at infinite depth 2 log(σ_i/σ_l), for σ_i ≥
    σ_l > 0 of moderate size. Source: derivations/connection/differences.py.
    """
    ell = 2*numpy.log1p((sigma_i - sigma_l)/sigma_l)
    root = exprel(ell/N)
    result_1 = sigma_l**(2 - 2/N)*exprel(ell)/root
    result_2 = ell*root
    return result_1, result_2


@numpy.errstate(all="ignore")
def second_difference(h_1: Any, h_3: Any, k_12: Any, k_13: Any, k_23: Any, u_13: Any, u_23: Any, N: Any) -> Any:
    """−k[1,2,3] of nodes h_1 ≥ h_2 ≥ h_3: positive, 0 at depth 1. Source:
    derivations/connection/differences.py.
    """
    x0 = h_3**(1 - 2/N)*k_12*k_13*k_23*divided_power(N, u_23, u_13)
    return numpy.where(2*u_13 <= 1, x0, (k_23 - k_12)/(h_1 - h_3))


@numpy.errstate(all="ignore")
def loewner_minor(h_1: Any, h_2: Any, h_3: Any, h_4: Any, k_12: Any, k_13: Any, k_14: Any, k_23: Any, k_24: Any, k_34: Any, u_14: Any, u_24: Any, u_34: Any, t_123: Any, t_134: Any, t_234: Any, N: Any) -> Any:
    """D = k[1,2] k[1,2,3,4] − k[1,2,3] k[1,2,4] of nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4: symmetric,
    not negative, 0 at depth 1. Source: derivations/connection/differences.py.
    """
    x0 = k_14*k_23
    x1 = k_13*t_234
    x2 = -h_4
    x3 = t_134*t_234/k_34 - h_4**(1 - 3/N)*k_13*k_24*x0*divided_power(N, u_34, u_24, u_14)
    x4 = (k_12*k_34 - x0)/((h_1 - h_3)*(h_2 + x2))
    x5 = numpy.where(x0*x1 < k_12*k_34**2*t_123, x4, (x1 - k_34*t_123)/(h_1 + x2))
    return numpy.where(u_14 <= 1, k_12*x3, x5)


@numpy.errstate(all="ignore")
def weighted_difference(h_4: Any, k_34: Any, t_123: Any, t_134: Any, t_234: Any, D: Any) -> Any:
    """−q[1,2,3,4] of q(h) = h k(h) at nodes h_1 ≥ h_2 ≥ h_3 ≥ h_4, from the minor D of the
    same nodes: not negative. Source: derivations/connection/differences.py.
    """
    return t_123 - h_4*(D + t_134*t_234)/k_34


@numpy.errstate(all="ignore")
def scalar_pair(h_1: Any, h_2: Any, l_11: Any, l_22: Any, l_12: Any, D: Any) -> Any:
    """The part of the scalar curvature that belongs to two singular values, h = σ², from λ
    and the minor D of (1, 1, 2, 2). Source: derivations/curvature/sign.py.
    """
    return 2*D*l_12**2*(h_1*l_22 + h_2*l_11)


@numpy.errstate(all="ignore")
def scalar_triple(h_3: Any, l_12: Any, l_13: Any, l_23: Any, k_12: Any, t_123: Any) -> Any:
    """The part of the scalar curvature that belongs to three singular values, h_3 the least,
    from λ, k[1,2] and −k[1,2,3]: not negative. Source: derivations/curvature/sign.py.
    """
    return 4*l_12*l_13*l_23*t_123*(k_12 - h_3*t_123)


@numpy.errstate(all="ignore")
def turn_excess(y_i: Any, y_l: Any, N: Any) -> Any:
    """1/p_il and 1/m_il less what they are for a Brownian matrix with the singular values φ:
    not negative, 0 at depth 1. Source: derivations/diffusion/chart_kernels.py.
    """
    ell = (1/2)*y_i - 1/2*y_l
    tau = ell/N
    pair = numpy.exp((y_i + y_l)/N)
    x0 = numpy.cosh(tau)
    x1 = sinhc(tau)
    x2 = N**2
    x3 = ell**2
    x4 = x3 <= 1
    x5 = numpy.cosh(ell)
    x6 = sinhc(ell)
    x7 = numpy.tanh(ell)
    x8 = (1/4)*x1*numpy.where(x4, slope_root(x3, x5, x6)/x6, (ell/x7 - 1)/x3)
    result_1 = (x8 + (1/4)*(-slope_root(tau**2, x0, x1)/x2))/(pair*x0*x1**2)
    result_2 = ((1/4)*(-1/x2) + (1/4)*(x0*numpy.where(x4, x6/x5, x7/ell)/x1))/(pair*x0**2)
    return result_1, result_2


@numpy.errstate(all="ignore")
def chart_rates(y_i: Any, y_l: Any, N: Any) -> Any:
    """How −(G_il + G_li) changes φ_i − φ_l of the symmetric part, and −(G_il − G_li) turns
    the frames; for y_i ≥ y_l. Source: derivations/diffusion/chart_kernels.py.
    """
    delta = y_l - y_i
    x0 = numpy.exp(y_i/N) + numpy.exp(y_l/N)
    result_1 = (numpy.exp(y_i) + numpy.exp(y_l))/x0
    result_2 = numpy.exp(y_i - y_i/N)*exprel(delta)/(x0*exprel(delta/N))
    return result_1, result_2


@numpy.errstate(all="ignore")
def entropy_slopes(y_i: Any, y_l: Any, N: Any) -> Any:
    """The derivatives of ½ log λ_il, what a pair adds to the entropy, by φ_i and by φ_l.
    Source: derivations/diffusion/chart_kernels.py.
    """
    ell = (1/2)*y_i - 1/2*y_l
    tau = ell/N
    x0 = ell**2
    x1 = 4*x0
    x2 = 2*ell
    x3 = sinhc(x2)
    x4 = tau**2
    x5 = 4*x4
    x6 = 2*tau
    x7 = sinhc(x6)
    x10 = slope_root(x5, numpy.cosh(x6), x7)/x7
    x11 = -numpy.where(x5 <= 1, x10, ((1/4)*(x6/numpy.tanh(x6)) - 1/4)/x4)/(N**2)
    x12 = slope_root(x1, numpy.cosh(x2), x3)/x3
    x8 = x2*(x11 + numpy.where(x1 <= 1, x12, ((1/4)*(x2/numpy.tanh(x2)) - 1/4)/x0))
    x9 = 1 - 1/N
    result_1 = (1/2)*(x8 + x9)*numpy.exp(-y_i/N)
    result_2 = (1/2)*(x9 - x8)*numpy.exp(-y_l/N)
    return result_1, result_2


@numpy.errstate(all="ignore")
def fibre_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the entropy at finite depth: ½ log(N λ_il). Source:
    derivations/entropy/fibre_volume.py, Menon and Yu, Theorem 4.
    """
    return (1/2)*numpy.log(N) - 1/2*volume_pair(sigma_i, sigma_l, N)


@numpy.errstate(all="ignore")
def fibre_single(sigma_i: Any, N: Any, excess: Any) -> Any:
    """What one singular value adds to the entropy where the N − 1 hidden layers are wider
    than the rank by excess. Source: derivations/entropy/fibre_volume.py.
    """
    return excess*(1 - 1/N)*numpy.log(sigma_i)


@numpy.errstate(all="ignore")
def orthogonal_factor(n: Any, log_gamma: Any) -> Any:
    """log(c_n/c_{n−1}), c_n the volume of O(n) in the Frobenius metric, from log Γ(n/2).
    Source: derivations/entropy/fibre_volume.py.
    """
    return (1/2)*n*numpy.log(numpy.pi) + (1/2)*(n + 1)*numpy.log(2) - log_gamma


@numpy.errstate(all="ignore")
def singular_shares(y_i: Any, y_r: Any, N: Any) -> Any:
    """(σ_i/r, z_i, (σ_i/r)^{2/N}, (σ_i/r)^{1−2/N}) from logarithms, z = ((σ/r)^{2/N} − 1)
    N/2; the last one times −G_ii is d log σ_i/dτ. Source:
    derivations/flow/close_kernels.py.
    """
    below = y_i - y_r
    result_1 = numpy.exp(below)
    x0 = 2*below/N
    result_2 = below*exprel(x0)
    result_3 = numpy.exp(x0)
    result_4 = numpy.exp(below*(1 - 2/N))
    return result_1, result_2, result_3, result_4


@numpy.errstate(all="ignore")
def small_gap(p_i: Any, p_l: Any, N: Any) -> Any:
    """z_i − z_l from p = (σ/r)^{2/N}, for small p, of which all z are close to −N/2; finite
    depths. Source: derivations/flow/close_kernels.py.
    """
    return (1/2)*N*(p_i - p_l)


@numpy.errstate(all="ignore")
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


@numpy.errstate(all="ignore")
def conserved_level(sigma_i: Any, N: Any) -> Any:
    """N(σ^{2/N} − 1), which the quantities that the flow keeps weight with squares of
    singular vectors; −N at σ = 0. Source: derivations/flow/conserved.py.
    """
    return level(2*numpy.log(sigma_i), N)


@numpy.errstate(all="ignore")
def singular_rate(sigma_i: Any, G_ii: Any, N: Any) -> Any:
    """dσ_i/dt in flow time from G_ii, G = U^T ∂E V. Source:
    derivations/flow/singular_flow.py, (3.7).
    """
    return -G_ii*sigma_i**(2 - 2/N)


@numpy.errstate(all="ignore")
def left_rate(sigma_i: Any, sigma_l: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entry (i, l) of U^T dU/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.
    Source: derivations/flow/singular_flow.py, (3.6).
    """
    return (G_il*sigma_l + G_li*sigma_i)*rotation(sigma_i, sigma_l, N)


@numpy.errstate(all="ignore")
def right_rate(sigma_i: Any, sigma_l: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entry (i, l) of V^T dV/dt in flow time from G_il and G_li; undefined at σ_i = σ_l.
    Source: derivations/flow/singular_flow.py, (3.8).
    """
    return (G_il*sigma_i + G_li*sigma_l)*rotation(sigma_i, sigma_l, N)


@numpy.errstate(all="ignore")
def clock(y_r: Any, N: Any) -> Any:
    """dt/dτ, flow time over the rescaled clock, from the logarithm of the size r; 1 at r =
    1. Source: derivations/flow/clocks.py.
    """
    return numpy.exp(y_r*(2/N - 1))


@numpy.errstate(all="ignore")
def log_singular_rate(y_i: Any, y_r: Any, G_ii: Any, N: Any) -> Any:
    """dy_i/dτ for y_i = log σ_i and r = e^{y_r}; y_r = 0 gives the rate in flow time.
    Source: derivations/flow/clocks.py.
    """
    return -G_ii*numpy.exp((y_i - y_r)*(1 - 2/N))


@numpy.errstate(all="ignore")
def log_turns(y_i: Any, y_l: Any, y_r: Any, G_il: Any, G_li: Any, N: Any) -> Any:
    """Entries (i, l) of U^T dU/dτ and V^T dV/dτ from logarithms of singular values, y_i >
    y_l, also at y_l = −∞; y_r = 0 gives the rates in flow time; undefined at y_i = y_l.
    Source: derivations/flow/clocks.py.
    """
    spread = y_i - y_l
    x0 = -y_r
    other = numpy.exp(x0 + y_l)
    growth = numpy.exp((x0 + y_i)*(1 - 2/N))
    root = numpy.exp((2*y_r - 2*y_i)/N)
    x1 = other*root
    x2 = level(-2*spread, N)
    result_1 = (-G_il*x1 - G_li*growth)/x2
    result_2 = (-G_il*growth - G_li*x1)/x2
    return result_1, result_2


@numpy.errstate(all="ignore")
def halves_rates(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any, N: Any) -> Any:
    """(dp_1, dp_2, dq_1, dq_2, d log|det W|, dt)/dτ on the clock dt = (σ_1 + σ_2)^{2/N−1}
    dτ, from the halves p, q of a 2 × 2 matrix W ≠ 0, log|det W| and the halves a, b of
    the gradient ∂E. For finite N ≥ 2 a log|det W| of −1e300 stands for rank one; heyoka's
    form is for N ≥ 2, and for lengths of the halves that are 0 or from 1e-150 to 1e150.
    Source: derivations/flow/product_flow.py.
    """
    size = numpy.hypot(p_1, p_2)
    gap = numpy.hypot(q_1, q_2)
    per_size = 1/size
    ratio = gap*per_size
    x0 = (1/2)*gap
    larger = (1/2)*size + x0
    smaller = (1/2)*size - x0
    quotient = larger/smaller
    x1 = 2*gap < size
    log_choice = numpy.where(x1, numpy.log(quotient), 2*numpy.log(larger))
    v_1 = p_1*per_size
    v_2 = p_2*per_size
    x2 = gap == 0
    u_1 = numpy.where(x2, 0, q_1/gap)
    u_2 = numpy.where(x2, 0, q_2/gap)
    nu = 1/N
    portion = (1/2)*ratio + 1/2
    above = numpy.where(x1, per_size*smaller*(quotient - 1), ratio)
    rho = log_choice - numpy.where(x1, 0, log_det)
    x3 = 2*nu
    falling = -rho*x3
    root = numpy.exp(-x3*numpy.log(portion))
    x8 = numpy.where(falling == 0, 1, falling/numpy.expm1(falling))
    mixed = root*x8*numpy.where(above == 0, 1/4, (1/2)*above/rho)
    first = portion**2*root
    first_rate = portion*root
    second_rate = first_rate*numpy.exp(rho*(x3 - 1))
    second = first*numpy.exp(rho*(x3 - 2))
    along = a_1*v_1 + a_2*v_2
    across = b_1*u_1 + b_2*u_2
    x4 = (1/2)*first
    x5 = (1/2)*second
    excess = x4 + x5 - mixed
    slope = x4 - x5
    of_v = across*slope + along*excess
    of_u = across*excess + along*slope
    result_1 = -size*(a_1*mixed + of_v*v_1)
    result_2 = -size*(a_2*mixed + of_v*v_2)
    result_3 = -size*(b_1*mixed + of_u*u_1)
    result_4 = -size*(b_2*mixed + of_u*u_2)
    x6 = (1/2)*first_rate
    x7 = (1/2)*second_rate
    result_5 = -across*(x6 - x7) - along*(x6 + x7)
    result_6 = per_size*numpy.exp(x3*numpy.log(size))
    return result_1, result_2, result_3, result_4, result_5, result_6


@numpy.errstate(all="ignore")
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


@numpy.errstate(all="ignore")
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


@numpy.errstate(all="ignore")
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


@numpy.errstate(all="ignore")
def halves_loss(a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """E_B(W) from the halves of its gradient. Source: derivations/flow/halves.py."""
    return (1/4)*a_1**2 + (1/4)*a_2**2 + (1/4)*b_1**2 + (1/4)*b_2**2


@numpy.errstate(all="ignore")
def halves_diagonal(p_1: Any, p_2: Any, q_1: Any, q_2: Any, a_1: Any, a_2: Any, b_1: Any, b_2: Any) -> Any:
    """G_11 and G_22 of G = U^T ∂E V, the gradient along the two singular values; where these
    are equal, their mean. Source: derivations/flow/halves.py.
    """
    size = numpy.hypot(p_1, p_2)
    gap = numpy.hypot(q_1, q_2)
    along = (a_1*p_1 + a_2*p_2)/size
    across = numpy.where(gap == 0, 0, (b_1*q_1 + b_2*q_2)/gap)
    x0 = (1/2)*across
    result_1 = (1/2)*along + x0
    result_2 = (1/2)*along - x0
    return result_1, result_2


@numpy.errstate(all="ignore")
def halves_consistent(p_1: Any, p_2: Any, q_1: Any, q_2: Any, log_det: Any) -> Any:
    """(p_1, p_2, q_1, q_2, log|det W|) with one determinant: that of W where σ_1 < 3 σ_2,
    else the carried one, with the directions of both halves and σ_1 as they are. Source:
    derivations/flow/product_flow.py.
    """
    size = numpy.hypot(p_1, p_2)
    gap = numpy.hypot(q_1, q_2)
    x0 = (1/2)*gap
    larger = (1/2)*size + x0
    smaller = (1/2)*size - x0
    log_choice = numpy.log(larger)
    x1 = 2*gap < size
    less = numpy.where(x1, smaller, numpy.exp(log_det - log_choice))
    of_p = (larger + less)/size
    of_q = numpy.where(gap == 0, 1, (larger - less)/gap)
    result_1 = of_p*p_1
    result_2 = of_p*p_2
    result_3 = of_q*q_1
    result_4 = of_q*q_2
    result_5 = numpy.where(x1, log_choice + numpy.log(smaller), log_det)
    return result_1, result_2, result_3, result_4, result_5


@numpy.errstate(all="ignore")
def cross_section_bend(N: Any) -> Any:
    """κ² with which geodesics next to equal singular values bend, z'' = κ² z: half the
    second derivative of M over e². Source: derivations/geodesics/cross_section.py.
    """
    return (1/3)*(1 - 2/N)*(2/N + 1)


@numpy.errstate(all="ignore")
def cross_section_height(ratio: Any, N: Any) -> Any:
    """N times the logarithm of the distance ρ from the tip of the cone over its value at σ_1
    = σ_2 with the same product. Source: derivations/geodesics/cross_section.py.
    """
    x0 = (1/2)*ratio
    x1 = x0/N
    x2 = -2*ratio/N
    x3 = (1/4)*ratio**2*sinhc(x1)**2/(N*exprel(numpy.log1p(2*numpy.sinh(x1)**2)))
    x4 = x0*(1 - exprel(x2)/exprel(numpy.log1p((1/2)*numpy.exp(x2) - 1/2)))
    return numpy.where(ratio <= N, x3, x4)


@numpy.errstate(all="ignore")
def cross_section_shares(ratio: Any, N: Any) -> Any:
    """d log σ_1/dr and −d log σ_2/dr at a constant distance from the tip of the cone, at
    infinite depth a constant product. Source: derivations/geodesics/cross_section.py.
    """
    x0 = 2*ratio
    result_1 = 1/(numpy.exp(x0/N) + 1)
    result_2 = 1/(numpy.exp(-x0/N) + 1)
    return result_1, result_2


@numpy.errstate(all="ignore")
def cross_section_inner_rise(ratio: Any, rise: Any, N: Any) -> Any:
    """M(r + δ) − M(r), without loss of digits for small r ≥ 0 and δ > 0. Source:
    derivations/geodesics/cross_section.py.
    """
    x0 = 2*rise
    x1 = 4*ratio + x0
    x2 = 2*ratio
    x3 = rise + x2
    x4 = sinhc(rise/N)
    x5 = (1/2)*rise
    x6 = ratio + rise
    x7 = sinhc(x5)
    x8 = (1/2)*ratio
    x9 = sinhc(x8)
    x10 = x5 + x8
    x11 = numpy.cosh(ratio/N)*numpy.cosh(x6/N)
    x12 = numpy.sinh(x10)
    x13 = -x2/N
    x14 = rise*x4*numpy.cosh(x10)/(x11*x12) - x0*x7*exprel(x13)/(x12*x9*(numpy.exp(x13) + 1))
    x15 = -x7*numpy.exp(-x3/N)*divided_power(numpy.inf, x2/N, (x0 + x2)/N, x1/N)/(N**2)
    x16 = x15 + (1/4)*x4*numpy.exp(-ratio - x5)*divided_power(numpy.inf, ratio, x6, x3)
    return numpy.where(x1 <= 1, 4*rise*x16*x3/(x11*x9*sinhc(x10)), x14)


@numpy.errstate(all="ignore")
def cross_section_outer_rise(ratio: Any, rise: Any, N: Any) -> Any:
    """P(r + δ) − P(r), without loss of digits for small δ ≥ 0. Source:
    derivations/geodesics/cross_section.py.
    """
    x0 = (1/2)*ratio
    x1 = (1/2)*rise
    x2 = x0 + x1
    x3 = numpy.cosh(x2)
    x4 = -2*ratio/N
    x5 = ratio*rise*exprel(x4)*sinhc(x1)/(x3*(numpy.exp(x4) + 1)*numpy.cosh(x0))
    x6 = x3*numpy.cosh(ratio/N)*numpy.cosh((ratio + rise)/N)
    return x5 + rise*numpy.sinh(x2)*sinhc(rise/N)/x6


@numpy.errstate(all="ignore")
def cross_section_inner(ratio: Any, N: Any) -> Any:
    """M = N tanh(r/N) coth(r/2) of r = log(σ_1/σ_2) ≥ 0, r coth(r/2) at infinite depth; 2 at
    r = 0. Source: derivations/geodesics/cross_section.py.
    """
    x0 = -ratio
    x1 = -2*ratio/N
    return 2*(numpy.exp(x0) + 1)*exprel(x1)/((numpy.exp(x1) + 1)*exprel(x0))


@numpy.errstate(all="ignore")
def cross_section_outer(ratio: Any, N: Any) -> Any:
    """P = N tanh(r/N) tanh(r/2) of r = log(σ_1/σ_2) ≥ 0, r tanh(r/2) at infinite depth.
    Source: derivations/geodesics/cross_section.py.
    """
    x0 = -ratio
    x1 = -2*ratio/N
    return 2*ratio**2*exprel(x0)*exprel(x1)/((numpy.exp(x0) + 1)*(numpy.exp(x1) + 1))


@numpy.errstate(all="ignore")
def cross_section_radial(ratio: Any, N: Any) -> Any:
    """e = 1/(√2 cosh(r/N)) of r = log(σ_1/σ_2) ≥ 0. Source:
    derivations/geodesics/cross_section.py.
    """
    return numpy.sqrt(2)*numpy.exp(-ratio/N)/(numpy.exp(-2*ratio/N) + 1)


@numpy.errstate(all="ignore")
def lift_entry(sigma_i: Any, sigma_l: Any, j: Any, N: Any) -> Any:
    """Entry (i, l) of the horizontal lift to layer j over that of U^T Z V; σ may be 0, but
    not both. Source: derivations/geodesics/lift.py.
    """
    return sigma_i**((N - j)/N)*sigma_l**((j - 1)/N)/(N*spectrum(sigma_i, sigma_l, N))


@numpy.errstate(all="ignore")
def least_squares_residual(W: Any, X: Any, Y: Any) -> Any:
    """W X − Y. Source: derivations/layers/least_squares.py."""
    return W @ X - Y


@numpy.errstate(all="ignore")
def least_squares_gradient(W: Any, X: Any, Y: Any) -> Any:
    """Gradient of ½|W X − Y|² in W. Source: derivations/layers/least_squares.py."""
    return (W @ X - Y) @ numpy.swapaxes(X, -1, -2)


@numpy.errstate(all="ignore")
def least_squares_hessian(Z: Any, X: Any) -> Any:
    """Derivative of that gradient along Z, at every W. Source:
    derivations/layers/least_squares.py.
    """
    return Z @ X @ numpy.swapaxes(X, -1, -2)


@numpy.errstate(all="ignore")
def loss_entry(w: Any, target: Any, weight: Any) -> Any:
    """What one matrix entry adds to the loss E_B(W). Source: derivations/layers/loss.py,
    (1.10).
    """
    return (1/2)*weight*(target - w)**2


@numpy.errstate(all="ignore")
def gradient_entry(w: Any, target: Any, weight: Any) -> Any:
    """Derivative of the loss E_B(W) by one matrix entry. Source: derivations/layers/loss.py,
    from (1.10) by differentiation.
    """
    return weight*(w - target)


@numpy.errstate(all="ignore")
def through_layer(A: Any, D: Any) -> Any:
    """∂E carried through a layer: W_{j+1}^T (W_{j+2}^T ⋯ W_N^T ∂E). Source:
    derivations/layers/training.py, (1.4).
    """
    return numpy.swapaxes(A, -1, -2) @ D


@numpy.errstate(all="ignore")
def in_layer(D: Any, B: Any) -> Any:
    """∂E by a layer, from the gradient carried down to it and the product B of the layers
    below. Source: derivations/layers/training.py, (1.4).
    """
    return D @ numpy.swapaxes(B, -1, -2)


@numpy.errstate(all="ignore")
def balance_part(X_1: Any, X_2: Any, Y_1: Any, Y_2: Any) -> Any:
    """What parts X of W_{j+1} and Y of W_j add to G_j; with X_1 = X_2 = W_{j+1} and Y_1 =
    Y_2 = W_j it is G_j. Source: derivations/layers/training.py, (1.5).
    """
    return (-1)*(Y_1 @ numpy.swapaxes(Y_2, -1, -2)) + numpy.swapaxes(X_1, -1, -2) @ X_2


@numpy.errstate(all="ignore")
def trapping_margins(w_11: Any, w_12: Any, w_21: Any, w_22: Any, Phi_11: Any, Phi_12: Any, Phi_22: Any) -> Any:
    """Numbers that are all positive exactly in the region R, from W and the observed entries
    Φ_11, Φ_12, Φ_22 > 0; at depths N ≥ 2 every trajectory from R stays there and runs to
    infinity. Source: derivations/minimisers/runaways.py.
    """
    result_1 = w_12*w_21 - w_11*w_22
    result_2 = w_11
    result_3 = w_22
    x0 = -w_12
    result_4 = x0
    x1 = (1/2)*numpy.minimum(Phi_11, Phi_22)**2
    x2 = -1/2*(Phi_22 - w_22)**2
    result_5 = (1/2)*Phi_12**2 + x1 + x2 - 1/2*(Phi_11 - w_11)**2 - 1/2*(Phi_12 + x0)**2
    return result_1, result_2, result_3, result_4, result_5


@numpy.errstate(all="ignore")
def moderate_spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """Eigenvalue λ_il of A_{N,W} for positive singular values whose squares and quotients
    are in range. Source: derivations/spectrum/moderate_kernels.py, of (2.9), (2.10).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    ell = -2*numpy.log1p((larger - smaller)/smaller)
    rounded = larger**(2 - 2/N)
    error = exponent_error(N)
    power = error*rounded*numpy.log(larger) + rounded
    return power*exprel(ell)/exprel(ell/N)


@numpy.errstate(all="ignore")
def moderate_volume_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """−log λ_il for positive singular values whose squares and quotients are in range.
    Source: derivations/spectrum/moderate_kernels.py, of (2.22), (2.25).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    ell = -2*numpy.log1p((larger - smaller)/smaller)
    return (2/N - 2)*numpy.log(larger) - numpy.log(exprel(ell)/exprel(ell/N))


@numpy.errstate(all="ignore")
def moderate_volume_svd_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """log of N |σ_i^{2/N} − σ_l^{2/N}| for positive singular values whose squares and
    quotients are in range; −inf at σ_i = σ_l. Source:
    derivations/spectrum/moderate_kernels.py, of (1.15), (1.16).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    ell = -2*numpy.log1p((larger - smaller)/smaller)
    rounded = larger**(2 - 2/N)
    error = exponent_error(N)
    power = error*rounded*numpy.log(larger) + rounded
    return numpy.log(-larger**2*level(ell, N)/power)


@numpy.errstate(all="ignore")
def log_ratio(sigma_i: Any, sigma_l: Any) -> Any:
    """ℓ = 2 log(σ_</σ_>) ≤ 0 of the smaller and the larger of two singular values; −inf
    where one is 0. Source: derivations/spectrum/ratio_kernels.py, of (2.9).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    x0 = smaller/larger
    x1 = 2*numpy.log(smaller) - 2*numpy.log(larger)
    x2 = numpy.where(x0 > 1.0e-300, 2*numpy.log(x0), x1)
    return numpy.where(larger < 2*smaller, 2*numpy.log1p((smaller - larger)/larger), x2)


@numpy.errstate(all="ignore")
def spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """Eigenvalue λ_il of A_{N,W}; singular values may be 0 (for arb they are positive).
    Source: derivations/spectrum/spectrum.py, (2.9), (2.10).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    exponent = numpy.frexp((5/7)*larger)[1]
    mantissa = numpy.ldexp(larger, (-exponent).astype(numpy.int32))
    log2_square = 2*numpy.log2(mantissa)
    bounded = numpy.minimum(N, 1e300)
    x0 = 2*exponent
    shift = numpy.rint(x0/bounded)
    remainder = 2*exponent - bounded*shift
    power = numpy.exp2(log2_square + (-log2_square - remainder)/bounded)
    x1 = numpy.where(smaller == 0, power/N, power*exprel(ell)/exprel(ell/N))
    x2 = numpy.where(larger == 0, numpy.where(N == 1, 1, 0), x1)
    return numpy.ldexp(x2, (x0 - shift).astype(numpy.int32))


@numpy.errstate(all="ignore")
def rotation(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """λ_il/(σ_i² − σ_l²), antisymmetric; undefined at σ_i = σ_l (nan for numpy). Source:
    derivations/spectrum/spectrum_kernels.py, (3.5).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    exponent = numpy.frexp((5/7)*larger)[1]
    mantissa = numpy.ldexp(larger, (-exponent).astype(numpy.int32))
    log2_square = 2*numpy.log2(mantissa)
    bounded = numpy.minimum(N, 1e300)
    shift = numpy.rint(2*exponent/bounded)
    remainder = 2*exponent - bounded*shift
    turn = numpy.exp2((-log2_square - remainder)/bounded)*numpy.sign(sigma_i - sigma_l)
    x0 = numpy.where(smaller == 0, turn/N, -(turn/ell/exprel(ell/N)))
    return numpy.ldexp(x0, (-shift).astype(numpy.int32))


@numpy.errstate(all="ignore")
def entropy_term(sigma: Any, total: Any) -> Any:
    """−s log s of a normalised singular value s = σ/Σσ, continued by 0 through σ = 0 (for
    arb σ is positive). Source: derivations/volume/effective_rank.py, (3.9), (3.10).
    """
    x0 = sigma/total
    return numpy.where(x0 == 0, 0, -sigma*numpy.log(x0)/total)


@numpy.errstate(all="ignore")
def effective_rank(entropy: Any) -> Any:
    """Effective rank from the entropy Σ −s log s. Source:
    derivations/volume/effective_rank.py, (3.10).
    """
    return numpy.exp(entropy)


@numpy.errstate(all="ignore")
def hyperbola_lower(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Entry w_21 of the rank-one completion of diag(Φ_1, Φ_2) with the entry w_12; none of
    the three is 0. Source: derivations/completion/hyperbola.py, (3.19).
    """
    exponent_0 = numpy.frexp(Phi_1)[1]
    mantissa_0 = numpy.ldexp(Phi_1, (-exponent_0).astype(numpy.int32))
    exponent_1 = numpy.frexp(Phi_2)[1]
    mantissa_1 = numpy.ldexp(Phi_2, (-exponent_1).astype(numpy.int32))
    exponent_2 = numpy.frexp(w_12)[1]
    x0 = -exponent_2
    mantissa_2 = numpy.ldexp(w_12, x0.astype(numpy.int32))
    x1 = mantissa_0*mantissa_1/mantissa_2
    return numpy.ldexp(x1, (exponent_0 + exponent_1 + x0).astype(numpy.int32))


@numpy.errstate(all="ignore")
def hyperbola_radius(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Distance r of the point (w_12, w_21) of the hyperbola from the origin of that plane.
    Source: derivations/completion/hyperbola.py, (3.22).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    return numpy.hypot(w_12, lower)


@numpy.errstate(all="ignore")
def hyperbola_span(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """The one positive singular value s of a matrix on the hyperbola. Source:
    derivations/completion/hyperbola.py, (3.21).
    """
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    return numpy.hypot(numpy.hypot(Phi_1, Phi_2), radius)


@numpy.errstate(all="ignore")
def hyperbola_speed(Phi_1: Any, Phi_2: Any, w_12: Any) -> Any:
    """Length of the hyperbola that one unit of w_12 covers. Source:
    derivations/completion/hyperbola.py, (3.20).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    return numpy.hypot(1, lower/w_12)


@numpy.errstate(all="ignore")
def hyperbola_moved_12(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Entry w_12 at the signed distance η along the unit normal from the point of the
    hyperbola. Source: derivations/completion/hyperbola.py, (3.22).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    down = lower/radius
    return down*eta + w_12


@numpy.errstate(all="ignore")
def hyperbola_moved_21(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Entry w_21 at the signed distance η along the unit normal from the point of the
    hyperbola. Source: derivations/completion/hyperbola.py, (3.22).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    up = w_12/radius
    return eta*up + lower


@numpy.errstate(all="ignore")
def hyperbola_sum(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """(‖W‖² − 2 det W)^{1/2} at the signed distance η: the sum of the singular values where
    det W < 0, their difference where det W > 0. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    step = eta/radius
    return numpy.hypot(Phi_1 - Phi_2, (lower + w_12)*(step + 1))


@numpy.errstate(all="ignore")
def hyperbola_difference(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """(‖W‖² + 2 det W)^{1/2} at the signed distance η: the difference of the singular values
    where det W < 0, their sum where det W > 0. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    step = eta/radius
    return numpy.hypot(Phi_1 + Phi_2, (1 - step)*(w_12 - lower))


@numpy.errstate(all="ignore")
def hyperbola_larger(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Larger singular value at the signed distance η. Source:
    derivations/completion/hyperbola.py, (3.23).
    """
    x0 = (1/2)*hyperbola_difference(Phi_1, Phi_2, w_12, eta)
    return x0 + (1/2)*hyperbola_sum(Phi_1, Phi_2, w_12, eta)


@numpy.errstate(all="ignore")
def hyperbola_smaller(Phi_1: Any, Phi_2: Any, w_12: Any, eta: Any) -> Any:
    """Smaller singular value at the signed distance η, |det W| over the larger one: to full
    relative precision however small η is. Source: derivations/completion/hyperbola.py,
    (3.23), (3.24).
    """
    lower = hyperbola_lower(Phi_1, Phi_2, w_12)
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    up = w_12/radius
    down = lower/radius
    step = eta/radius
    share = radius/hyperbola_larger(Phi_1, Phi_2, w_12, eta)
    return abs(eta*share*(down*step*up + 1))


@numpy.errstate(all="ignore")
def log_hyperbola_blowup(Phi_1: Any, Phi_2: Any, w_12: Any, pole: Any, N: Any) -> Any:
    """log C where the volume density at a small distance η is, to leading order, C
    η^{−(N−1)/N} at finite depth, with the pole N, and C |log η|/η at infinite depth, with
    the pole 2. Source: derivations/completion/hyperbola_volume.py, (3.25).
    """
    radius = hyperbola_radius(Phi_1, Phi_2, w_12)
    span = hyperbola_span(Phi_1, Phi_2, w_12)
    return numpy.log(pole) - (numpy.log(radius) + 2*numpy.log(span))*(1 - 1/N)


@numpy.errstate(all="ignore")
def volume_mixed(sigma_i: Any, N: Any) -> Any:
    """What a positive singular value adds, for each one that is zero, to the log-density of
    volume on the matrices of one rank. Source: derivations/volume/rank_r_volume.py,
    (3.34).
    """
    return numpy.log(N) - (2 - 2/N)*numpy.log(sigma_i)


@numpy.errstate(all="ignore")
def log_spectrum(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """log λ_il of A_{N,W}, also where λ_il itself is out of range; positive singular values.
    Source: derivations/volume/volume_kernels.py, of (2.9), (2.10).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    return (2 - 2/N)*numpy.log(larger) + numpy.log(exprel(ell)/exprel(ell/N))


@numpy.errstate(all="ignore")
def volume_single(sigma_i: Any, N: Any) -> Any:
    """What one singular value adds to the log-density of volume, for dW and for dΣ dU dV
    alike. Source: derivations/volume/volume_kernels.py, (2.22), (2.25), (1.15), (1.16).
    """
    return (1/N - 1)*numpy.log(sigma_i)


@numpy.errstate(all="ignore")
def volume_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the log-density of volume with respect to dW. Source:
    derivations/volume/volume_kernels.py, (2.22), (2.25).
    """
    return -log_spectrum(sigma_i, sigma_l, N)


@numpy.errstate(all="ignore")
def svd_jacobian_pair(sigma_i: Any, sigma_l: Any) -> Any:
    """|σ_i² − σ_l²|, the factor of a pair i < l in dW = van(Σ²) dΣ dU dV. Source:
    derivations/volume/jacobian.py, Lemma 2.7.
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    smaller = numpy.minimum(sigma_i, sigma_l)
    return (larger - smaller)*(larger + smaller)


@numpy.errstate(all="ignore")
def volume_svd_pair(sigma_i: Any, sigma_l: Any, N: Any) -> Any:
    """What a pair i < l adds to the log-density of volume with respect to dΣ dU dV; −inf at
    σ_i = σ_l. Source: derivations/volume/volume_kernels.py, (1.15), (1.16).
    """
    larger = numpy.maximum(sigma_i, sigma_l)
    ell = log_ratio(sigma_i, sigma_l)
    exponent = numpy.frexp((5/7)*larger)[1]
    mantissa = numpy.ldexp(larger, (-exponent).astype(numpy.int32))
    log2_square = 2*numpy.log2(mantissa)
    bounded = numpy.minimum(N, 1e300)
    shift = numpy.rint(2*exponent/bounded)
    remainder = 2*exponent - bounded*shift
    kept = numpy.clip(shift, -900, 900)
    x0 = -level(ell, N)*numpy.exp2((log2_square + remainder)/bounded)
    return (shift - kept)*numpy.log(2) + numpy.log(numpy.ldexp(x0, kept.astype(numpy.int32)))
