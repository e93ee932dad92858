"""A workbench for the mathematics of deep linear networks."""
