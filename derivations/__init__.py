"""Derivations: one module for each result of the paper, read top to bottom as its proof.

``CONTENTS`` lists them in the order of the paper, each with the statements that it settles; each holds a ``DERIVATION``.
A module runs as a script, which shows its steps and checks each as it is shown.
"""

# read by itself to find a statement, so that only the module that settles it is loaded
_KEYS = {
    "training": "1.1 1.2 1.3 1.4 1.5 def-2.1 2.1 lem-2.2 2.2 2.3 lem-2.3 2.4 2.5 2.6 2.7",
    "projection": "1.6 1.7 1.8",
    "loss": "1.10 1.11 1.17 1.18",
    "diagonalisation": "2.8 2.11 2.12 2.13 2.14",
    "spectrum": "1.9 lem-2.4 2.9 2.10 2.15 2.16 2.23 2.24",
    "metric": "1.12 1.13 1.14 2.17 2.18",
    "inequalities": "lem-2.5 2.19 2.20 2.21",
    "jacobian": "lem-2.7 2.27 2.28 2.29 2.30 2.31 2.32 2.33 2.34",
    "volume": "thm-1.1 1.15 1.16 2.22 2.25 2.26 rem-2.6",
    "smooth_svd": "3.1 lem-3.1 3.2 3.3 3.4",
    "singular_flow": "3.5 thm-3.2 3.6 3.7 3.8",
    "clocks": "sec-3.1-logarithms sec-3.1-clock sec-3.1-escape",
    "angles": "sec-3.1-angles",
    "power_flow": "sec-3.1-roots sec-3.1-log-matrices",
    "conserved": "sec-3.1-conserved sec-3.3.2-conserved",
    "halves": "sec-3.1-halves sec-3.1-halves-loss",
    "product_flow": "sec-3.1-product-flow sec-3.1-consistent",
    "effective_rank": "def-3.3 3.9 3.10 sec-3.1-rank-bounds sec-3.1-near-rank-one sec-3.1-stable sec-3.1-dense",
    "linearisation": "lem-3.4 3.11 3.12 3.13 3.14 3.15",
    "attraction_rates": "3.16 sec-3.2-every-depth",
    "normal_hyperbolicity": "sec-1.3.2-submanifold thm-1.2 sec-3.2-compact",
    "rates_at_width_two": "3.17",
    "hyperbola": "3.18 3.19 3.20 3.21 3.22 3.23 3.24",
    "hyperbola_volume": (
        "3.25 sec-3.3.2-minimum sec-3.3.2-corners sec-3.3.2-decrease sec-3.3.2-blowup sec-3.3.2-concentration"
    ),
    "one_entry_missing": "3.26 3.27 sec-3.4.1-rank sec-1.3.4-finite",
    "rank_two_completions": "3.28 3.29 sec-3.4.2-pivots sec-3.4.2-surface 3.30",
    "rank_one_completions": "3.31 sec-3.4.2-rank-one sec-3.4.2-rank-one-target",
    "rank_r_volume": "sec-3.4.3-metric sec-3.4.3-rank-r",
    "rank_one": (
        "3.32 3.33 3.34 sec-3.4.3-origin sec-3.4.3-highest 3.35 3.36 sec-3.4.3-minimum-rank 3.37 "
        "sec-3.4.3-symmetric sec-3.4.3-effective-rank"
    ),
    "corank_one": "sec-3.4.2-blowup",
    "surface_volume": "sec-3.4.2-coefficient sec-3.4.2-smooth sec-3.4.2-measure sec-3.4.2-region",
    "surface_maximiser": "sec-3.4.2-maximiser",
    "printed_numbers": "sec-3.4.3-product sec-3.4.3-off-diagonal sec-3.4.3-sigma-min",
    "training_facts": (
        "sec-1.2-dimension sec-1.2-singular-values sec-1.2-rank sec-2.1-invariance sec-2.1-small "
        "sec-1.2-sublevel sec-1.2-minima sec-3-minima sec-1.2-limit sec-3.3.2-initial"
    ),
    "metric_facts": (
        "sec-1.2-smooth sec-1.3.1-symmetry sec-1.3.1-lebesgue sec-1.3.1-continuity sec-1.3.1-blowup "
        "sec-1.3.3-diverge sec-2.4-isometry sec-3.4.2-infinite"
    ),
    "completion_facts": "sec-1.2-ranks sec-3.3-rank sec-3.3.1-largest sec-3.4.2-elimination sec-3.4.2-cube",
    "simulations": (
        "fig-2 fig-3 sec-3.3.1-shallow sec-3.3.1-deep sec-3.3.1-rank-one fig-4 sec-3.3.2-layers "
        "sec-3.3.2-time sec-3.3.2-similar sec-3.3.2-accumulation sec-3.3.2-high-rank sec-3.3.2-outcomes-by-depth "
        "fig-5 sec-3.3.2-correspondence fig-6 fig-7 sec-3.4.1-convergence sec-1.3.4-observed fig-8 "
        "fig-9 sec-3.4.2-highest fig-10 sec-3.4.3-concentration sec-3.3.2-volume-corner "
        "sec-3.3.2-volume-density sec-3.4.3-volume sec-3.4.2-volume sec-1.3.3-largest-volume"
    ),
    "ratio_kernels": "",
    "spectrum_kernels": "",
    "rotation_kernels": "",
    "volume_kernels": "",
    "entropy_kernels": "",
    "loss_kernels": "",
    "flow_kernels": "",
    "low_rank_kernels": "",
    "power_kernels": "",
    "blowup_kernels": "",
    "conserved_kernels": "",
    "product_kernels": "",
}
CONTENTS = {name: tuple(keys.split()) for name, keys in _KEYS.items()}
LONG = (
    "volume",
    "product_flow",
    "spectrum",
    "hyperbola_volume",
    "rank_r_volume",
    "surface_volume",
    "surface_maximiser",
    "corank_one",
    "halves",
    "conserved",
)
"""Those that take longest to judge.  They are started first; nothing but the time to wait depends on it."""
