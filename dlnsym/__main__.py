"""``python -m dlnsym``."""

from dlnsym.cli import main

if __name__ == "__main__":
    main()
