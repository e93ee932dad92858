"""The engine on JAX, for accelerators: needs the extra ``jax``."""
