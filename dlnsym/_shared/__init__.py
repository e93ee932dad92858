"""What every room may use: checks of arguments, files, the terminal, the version."""
