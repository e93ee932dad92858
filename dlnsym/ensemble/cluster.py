"""An ensemble on an existing Dask cluster: an executor at a scheduler's address.

What travels is a function of this package by name, the path of the store and two integers; each worker opens the store
by that path, computes a chunk and writes it.  A chunk whose worker dies is given to another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import CancelledError, Executor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dlnsym import __version__

if TYPE_CHECKING:
    from distributed import Client

CONNECT = 10
"""Seconds to wait for the scheduler, and for its first worker."""


class ClusterError(OSError):
    """The cluster was lost while it worked; what its workers had stored is kept."""


@contextmanager
def executor(address: str, folder: Path) -> Iterator[Executor]:
    """An executor on the cluster whose scheduler listens at ``address``, such as ``"tcp://192.0.2.7:8786"``.

    Raises ``ValueError`` unless Dask is installed, the scheduler answers and has a worker, and every worker has
    this version of the package and sees the store ``folder``; ``ClusterError`` when the scheduler is lost, or workers
    keep dying.
    """
    try:
        from distributed import Client, KilledWorker
        from distributed.comm.addressing import get_address_host, parse_address, parse_host_port
    except ImportError:
        raise ValueError(
            f"scheduler is {address!r}; expected Dask to be installed (pip install 'dlnsym[cluster]')"
        ) from None
    try:
        # a client that was given no address would be waited for at the end of the process
        scheme, place = parse_address(address)
        get_address_host(address)
        if scheme in ("tcp", "tls", "ws", "wss"):
            parse_host_port(place)
        client = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError, ImportError) as error:
        raise ValueError(
            f"scheduler is {address!r}; expected the address of a Dask scheduler ({_line(error)})"
        ) from error
    try:
        _check_workers(client, address, folder)
        yield client.get_executor(pure=False)
    except KilledWorker as error:
        raise ClusterError(
            f"scheduler is {address!r}, whose workers died one after the other on the same chunk"
        ) from error
    except CancelledError as error:
        raise ClusterError(f"scheduler is {address!r}, which was lost") from error
    finally:
        client.close()


def _check_workers(client: Client, address: str, folder: Path) -> None:
    try:
        client.wait_for_workers(1, timeout=CONNECT)
        found = client.run(introduce, str(folder))
    except TimeoutError:
        raise ValueError(f"scheduler is {address!r}, which has no workers; expected at least one") from None
    except Exception as error:
        # whatever a worker raises that lacks the package, or a library of it
        raise ValueError(f"scheduler is {address!r}, whose workers cannot run dlnsym ({_line(error)})") from error
    for worker, (version, sees) in found.items():
        if version != __version__:
            raise ValueError(
                f"scheduler is {address!r}, whose worker {worker} has dlnsym {version}; expected {__version__}"
            )
        if not sees:
            raise ValueError(
                f"store is {str(folder)!r}, which the worker {worker} does not see; "
                "expected a folder that every worker shares, under one path"
            )


def introduce(folder: str) -> tuple[str, bool]:
    """On a worker: its version of the package, and whether it sees a store at ``folder``."""
    return __version__, (Path(folder) / "zarr.json").is_file()


def _line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
