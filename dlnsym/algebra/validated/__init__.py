"""Ordinary differential equations of matrices in balls: steps that are proved to hold the solution."""
