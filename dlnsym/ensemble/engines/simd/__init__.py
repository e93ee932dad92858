"""The compiled engine for small and middle widths: trajectories as lanes of vector registers, any depth and shape."""
