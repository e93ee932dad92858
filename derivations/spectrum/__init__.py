"""The operator A_{N,W}: its eigenvectors, its spectrum at every depth, and the metric."""
