"""Diffusions with a loss: Langevin's equation on the manifold."""
