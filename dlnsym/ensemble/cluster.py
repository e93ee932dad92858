"""An ensemble on an existing Dask cluster, at a scheduler's address.

What travels is a function of this package by name, the task, and the store by its path; each worker computes a chunk
and writes it there.  A chunk whose worker dies is given to another one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlnsym._shared.version import __version__
from dlnsym.ensemble.parallel import Done, Piece, numbered

if TYPE_CHECKING:
    from distributed import Client

CONNECT = 10
"""Seconds to wait for the scheduler, and for its first worker."""


UNDER_WAY = 256
"""Chunks handed to a cluster at a time, for any number of its workers."""


class ClusterError(OSError):
    """The cluster was lost while it worked; what its workers had stored is kept."""


def finished(
    work: Callable[[Piece], Done], todo: list[Piece], address: str, folder: Path
) -> Iterator[tuple[Piece, Done]]:
    """As :func:`~dlnsym.ensemble.parallel.finished`, on the cluster whose scheduler listens at ``address``, such as
    ``"tcp://192.0.2.7:8786"``.

    Raises ``ValueError`` unless Dask is installed, the scheduler answers and has a worker, and every worker has
    this version of the package and sees the store ``folder``; ``ClusterError`` when the scheduler is lost, or workers
    keep dying.
    """
    try:
        from distributed import Client, KilledWorker, as_completed
        from distributed.comm.addressing import get_address_host, parse_address, parse_host_port
        from distributed.comm.core import CommClosedError
    except ImportError:
        raise ValueError(
            f"scheduler is {address!r}; expected Dask to be installed (pip install 'dlnsym[cluster]')"
        ) from None
    try:
        # a client that was given no address would be waited for at the end of the process
        scheme, host_port = parse_address(address)
        get_address_host(address)
        if scheme in ("tcp", "tls", "ws", "wss"):
            parse_host_port(host_port)
        client = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError, ImportError) as error:
        raise ValueError(
            f"scheduler is {address!r}; expected the address of a Dask scheduler ({_line(error)})"
        ) from error
    try:
        _check_workers(client, address, folder)
        waiting = iter(todo)

        def submitted(count: int) -> list[Any]:
            return [client.submit(numbered, work, piece, pure=False) for piece in islice(waiting, count)]

        under_way = as_completed(submitted(UNDER_WAY), loop=client.loop)
        for future in under_way:
            yield future.result()
            under_way.update(submitted(1))
    except KilledWorker as error:
        raise ClusterError(
            f"scheduler is {address!r}, whose workers died one after the other on the same chunk"
        ) from error
    except (CancelledError, CommClosedError) as error:
        # the second where a result was being fetched
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
