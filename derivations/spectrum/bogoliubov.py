"""The resemblance of A_∞ to the Bogoliubov inner product of quantum statistical mechanics, exact at positive definite W."""

from __future__ import annotations

from derivations.points import generic, symmetric_matrix
from derivations.sources import CMV
from derivations.spectrum.spectrum import closed_form, limit
from dlnsym.algebra.words import symmetric
from dlnsym.proofs import Claim, Fact, Relation, Rewriting, T, Tr, matrices

W, X, Y = matrices("W X Y")
same = Fact(
    Relation(W * T(W), T(W) * W),
    Rewriting(symmetric(W)),
    ({W: symmetric_matrix(2, 1)},),
    text=(
        "With W positive definite, W W^T = W^T W = W² = ρ, so that A_∞(Z) = ∫ ρ^{1−τ} Z ρ^τ dτ: tr(X^T A_∞(Y)) is the "
        "Bogoliubov (Kubo–Mori) inner product ∫ tr(X^T ρ^{1−τ} Y ρ^τ) dτ of the density ρ."
    ),
)
moved = Fact(
    Relation(Tr(T(X) * (W * T(W)) * Y * (T(W) * W)), Tr(T((W * T(W)) * X * (T(W) * W)) * Y)),
    Rewriting(()),
    ({W: generic(2, 1), X: generic(2, 2), Y: generic(2, 3)},),
    text="For every W the form is symmetric, with W W^T on one side and W^T W on the other: one ρ for each side.",
)

CLAIMS = (
    Claim(
        CMV.at("sec-1.2-bogoliubov"),
        "identity",
        "Resemblance to the Bogoliubov inner product",
        r"\text{the infinite depth metric, in particular its resemblance to the Bogoliubov inner product in quantum statistical"
        r" mechanics}",
        "N = ∞, every width d; the two agree at positive definite W with ρ = W², elsewhere W W^T and W^T W are two densities with one spectrum; "
        "it is the cometric, with A_∞, that agrees",
        (same, moved, closed_form, limit),
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
