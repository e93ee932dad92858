"""Diffusion: Brownian motion and Langevin's equation for the metric g^N, in singular coordinates."""
