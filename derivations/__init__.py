"""Derivations: one module for each result of the paper, read top to bottom as its proof.

``NAMES`` lists them in the order of the paper; each holds a ``DERIVATION``.  A module runs as a script, which shows its
steps and checks each as it is shown.
"""

NAMES = (
    "training",
    "projection",
    "loss",
    "spectrum",
    "metric",
    "inequalities",
    "jacobian",
    "volume",
    "smooth_svd",
    "singular_flow",
    "clocks",
    "angles",
    "power_flow",
    "product_flow",
    "effective_rank",
    "attraction",
    "hyperbola",
    "hyperbola_volume",
    "completion_conditions",
    "rank_r_volume",
    "rank_one",
    "corank_one",
    "surface_volume",
    "surface_maximiser",
    "printed_numbers",
    "stated_facts",
    "simulations",
    "kernel_forms",
    "flow_kernels",
    "low_rank_kernels",
    "power_kernels",
    "blowup_kernels",
    "product_kernels",
)
