"""The forms in which the volume of the balanced factorisations is computed: logarithms of the factors of fibre_volume."""

from __future__ import annotations

from sympy import Expr, Symbol, exp, log, pi, sqrt

from derivations.pairs import ALL, PAIR
from derivations.spectrum.spectrum import eigenvalue
from derivations.symbols import N, sigma_i
from derivations.volume.volume_kernels import VOLUME_PAIR
from dlnsym.codegen.kernel import Form, Kernel
from dlnsym.proofs import ExpLogZeroTest, Fact, Relation

HERE = "derivations/entropy/fibre_volume.py"
n = Symbol("n", positive=True)
log_gamma = Symbol("log_gamma", real=True)
excess = Symbol("excess", positive=True)

FIBRE_PAIR = Kernel(
    "fibre_pair",
    (*PAIR, N),
    meaning=log(N * eigenvalue(*PAIR)) / 2,
    forms=dict.fromkeys(ALL, Form((log(N) - VOLUME_PAIR(*PAIR, N)) / 2)),
    doc="What a pair i < l adds to the entropy at finite depth: ½ log(N λ_il).",
    source=f"{HERE}, Menon and Yu, Theorem 4",
)
FIBRE_SINGLE = Kernel(
    "fibre_single",
    (sigma_i, N, excess),
    meaning=log((sigma_i ** (excess / N)) ** (N - 1)),
    forms=dict.fromkeys(ALL, Form(excess * (1 - 1 / N) * log(sigma_i))),
    doc="What one singular value adds to the entropy where the N − 1 hidden layers are wider than the rank by excess.",
    source=HERE,
)
ORTHOGONAL_FACTOR = Kernel(
    "orthogonal_factor",
    (n, log_gamma),
    meaning=log(sqrt(2) ** (n - 1) * 2 * pi ** (n / 2) / exp(log_gamma)),
    forms=dict.fromkeys(ALL, Form((n + 1) * log(2) / 2 + n * log(pi) / 2 - log_gamma)),
    doc="log(c_n/c_{n−1}), c_n the volume of O(n) in the Frobenius metric, from log Γ(n/2).",
    source=HERE,
)

KERNELS = (FIBRE_PAIR, FIBRE_SINGLE, ORTHOGONAL_FACTOR)


def _read(form: Expr) -> Expr:
    """With the kernel that is called read as what it is proved to be; π is a letter."""
    return form.replace(lambda e: e.func.__name__ == VOLUME_PAIR.name, lambda _: VOLUME_PAIR.meaning)


PI = Symbol("pi", positive=True)
EQUALITIES = tuple(
    (
        f"{k.name} as computed.",
        Relation(exp(2 * k.meaning).subs(pi, PI), exp(2 * _read(k.forms["numpy"].value)).subs(pi, PI)),
    )
    for k in KERNELS
)
STEPS = tuple(Fact(relation, ExpLogZeroTest(), text=text) for text, relation in EQUALITIES)

if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
