"""Generated kernels, one module per numeric target. Do not edit: run ``dlnsym kernels``."""
