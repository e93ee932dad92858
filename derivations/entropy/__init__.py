"""Entropy: the volume of the balanced factorisations of one end-to-end matrix."""
