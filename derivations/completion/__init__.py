"""Completions of low rank: the hyperbola, the rank-two surface, and volume near them."""
