"""Volume: densities, the Jacobian of the singular value decomposition, low rank, effective rank."""
