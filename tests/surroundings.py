"""Runs ``dlnsym`` where little is allowed: python surroundings.py ARGUMENT...

The folder that it starts in may not be written by it, even as root, who loses the right to pass over permissions.  The
whole ledger is the one row 1.10 here, since what is tried is the command and not the ledger.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

BEGUN = "DLNSYM_TEST_BEGUN"
PR_CAPBSET_DROP, OVERRIDE, SEARCH = 24, 1, 2


def give_up_rights() -> None:
    """Start again without the rights of root to write and search where permissions do not allow it."""
    libc = ctypes.CDLL(None, use_errno=True)
    for right in (OVERRIDE, SEARCH):
        if libc.prctl(PR_CAPBSET_DROP, right, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "cannot give up a right of root")
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


if __name__ == "__main__":
    if not os.environ.pop(BEGUN, ""):
        os.environ[BEGUN] = "1"
        if os.geteuid() == 0:
            give_up_rights()
    with suppress(PermissionError), open("probe", "w"):
        sys.exit("the folder can be written")

    from dlnsym import ledger
    from dlnsym.commands import app as cli

    chosen, claims = ledger.select, {claim.key: (claim, "loss") for claim in ledger.derivation("loss").claims}
    ledger.select = lambda keys, *more: chosen(tuple(keys) or ("1.10",), *more)
    ledger.claims = lambda: claims
    cli.main()
