"""Where singular values are taken for close, in the engines that pass them."""

CLOSE = 1e-8
"""Relative gap of (σ/r)^{2/N} below which the difference quotient of σ is its derivative."""

SMALL = 0.5
"""Below it (σ/r)^{2/N} gives the difference of two z, which are both close to −N/2, with all its digits; at N = ∞ it is
1."""

EQUAL = 1e-9
"""Relative gap below which the common turn of a pair, which W then does not see, fades out."""
