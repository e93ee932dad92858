"""The flow of the end-to-end matrix: singular coordinates, clocks, powers, halves, what is conserved."""
