"""Relations between roots of roots, true and false ones, shared by tests in this process and in others."""

from __future__ import annotations

from sympy import sqrt, symbols

from dlnsym.proofs import Relation

x, y, z = symbols("x y z", positive=True)
u, v, w = symbols("u v w", real=True)

# product and squares of the singular values of a 2 × 2 matrix near the hyperbola: roots of roots, four letters
distance = sqrt(x**2 + 1 / x**2)
norm = (x + 1 / x) ** 2 + 4 * y / distance + y**2
determinant = y * distance + y**2 / distance**2
larger, smaller = ((sqrt(norm + 2 * determinant) + sign * sqrt(norm - 2 * determinant)) / 2 for sign in (1, -1))
NESTED = (
    Relation(larger * smaller, y * sqrt(x**4 + 1) / x + y**2 * x**2 / (x**4 + 1)),
    Relation(larger**2 + smaller**2, norm),
    Relation((larger + smaller) ** 2, norm + 2 * determinant),
)
FALSE = (
    Relation(larger * smaller, y * sqrt(x**4 + 1) / x),
    Relation(larger, smaller),
    Relation(larger**2 - smaller**2, norm),
)
