"""What every room may use: checks of arguments, files, the terminal, LaTeX of matrices, the version."""
