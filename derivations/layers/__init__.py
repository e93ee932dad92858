"""The layers: gradient flow on the weights, balance, and the projection to the end-to-end matrix."""
