"""``python -m dlnsym``."""

from dlnsym.commands.app import main

if __name__ == "__main__":
    main()
