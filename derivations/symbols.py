"""Symbols shared by the derivations: two singular values, the depth, an index of summation."""

from sympy import Symbol

sigma_i = Symbol("sigma_i", positive=True)
sigma_l = Symbol("sigma_l", positive=True)
sigma_1 = Symbol("sigma_1", positive=True)
sigma_2 = Symbol("sigma_2", positive=True)
N = Symbol("N", integer=True, positive=True)
j = Symbol("j", integer=True)
