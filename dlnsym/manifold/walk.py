"""Diffusions of many trajectories over given times: in pieces, on processes, into a dataset."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.manifold.charts import Motion, State, chart, matrix
from dlnsym.manifold.decomposed import Frames
from dlnsym.manifold.streams import Normals

if TYPE_CHECKING:
    import xarray

    from dlnsym.manifold.space import Manifold

T_MAX, FAILED = 1, 4
"""As of dlnsym.Status."""
CHUNK = 2048
STEPS = 64
"""Steps over all times, where no step is given."""
MOST, MOST_BYTES = 10**9, 2**35
BOUNDARIES = ("cross", "reflect")


class Record(NamedTuple):
    """Of B trajectories, T times: W (B, T, m, n), σ (B, T, r), status (B,), and the steps with a cut drift, (B,)."""

    W: Array
    singular_values: Array
    status: NDArray[np.int8]
    cut: NDArray[np.int64]


@dataclass(frozen=True)
class Walk:
    """A diffusion on a manifold: what is the same for all trajectories."""

    manifold: Manifold
    motion: Motion
    times: tuple[float, ...]
    step: float
    normals: Normals

    @np.errstate(all="ignore")  # a trajectory with numbers that are not finite ends
    def run(self, frames: Frames, start: int, stop: int) -> Record:
        """The trajectories ``start`` to ``stop`` from U, σ, V, (B, …)."""
        space = self.manifold
        of = chart(space.N, space.shape, space.rank)
        count, r = stop - start, space.rank
        state = of.start(frames.U, frames.singular_values[:, :r], frames.V)
        alive, cut = np.ones(count, dtype=np.bool_), np.zeros(count, dtype=np.int64)
        w = np.full((count, len(self.times), *space.shape), np.nan)
        sigma = np.full((count, len(self.times), r), np.nan)
        draw, now = 0, 0.0

        def fresh(numbers: int) -> Array:
            nonlocal draw
            draw += 1
            return self.normals.take(draw, start, stop, numbers)

        def turned(state: State, time: float) -> State:
            return of.turn(state, self.motion.variance * time, fresh(of.turns)) if of.turns else state

        for k, time in enumerate(self.times):
            steps = int(np.ceil((time - now) / self.step * (1 - 1e-12)))
            h = (time - now) / max(steps, 1)
            for number in range(steps):
                # of two halves of a turn between two moves the rates are the same
                state = turned(state, 0.5 * h if number == 0 else h)
                state, shortened, lost = of.move(state, self.motion, h, fresh(of.moves))
                alive &= ~lost
                cut += shortened & alive
            if steps:
                state = turned(state, 0.5 * h)
            now = time
            found = matrix(of, state)
            alive &= np.isfinite(found).all(axis=(1, 2))
            w[alive, k] = found[alive]
            sigma[alive, k] = np.exp(of.logs(state.c[alive]))
        return Record(w, sigma, np.where(alive, T_MAX, FAILED).astype(np.int8), cut)


def walk(
    manifold: Manifold,
    W0: ArrayLike,
    times: ArrayLike,
    motion: Motion,
    *,
    count: int | None,
    seed: int,
    step: float | None,
    boundary: str,
    workers: int | None,
    chunk: int | None,
    purpose: int,
) -> tuple[Walk, Record]:
    """Checks what every diffusion takes, and runs it in pieces."""
    starts = check.matrices_of_shape("W0", W0, manifold.shape)
    if starts.ndim > 3:
        raise ValueError(f"W0 has shape {starts.shape}; expected one matrix, or one for each trajectory")
    total = len(starts) if count is None and starts.ndim == 3 else check.whole("count", count, 1, MOST)
    if starts.ndim == 3 and len(starts) != total:
        raise ValueError(f"W0 has shape {starts.shape} for a count of {total}; expected one matrix, or {total}")
    at = _times(times)
    if boundary not in BOUNDARIES:
        raise ValueError(f"boundary is {check.show(boundary)}; expected 'cross' or 'reflect'")
    size = 8 * len(at) * (manifold.shape[0] * manifold.shape[1] + manifold.rank)
    if total * size > MOST_BYTES:
        raise ValueError(f"count is {total} with {len(at)} times, which fills the memory; expected fewer")
    stride = max(at[-1], 1e-300) / STEPS if step is None else check.positive("step", step)
    found = Walk(manifold, motion, at, stride, Normals(check.whole("seed", seed, 0), purpose))
    frames = manifold.at(starts).frames
    processes = 1 if workers is None else check.whole("workers", workers, 1, 1024)
    pieces = CHUNK if chunk is None else check.whole("chunk", chunk, 1)

    def piece(start: int) -> tuple[Frames, int, int]:
        stop = min(start + pieces, total)
        parts = (
            np.broadcast_to(a, (stop - start, *a.shape)) if starts.ndim == 2 else a[start:stop]
            for a in (frames.U, frames.singular_values, frames.V)
        )
        return Frames(*parts), start, stop

    return found, _joined(_each(found.run, [piece(start) for start in range(0, total, pieces)], processes))


def _times(times: ArrayLike) -> tuple[float, ...]:
    at = check.real_array("times", times)
    expected = "expected rising numbers >= 0, (T,)"
    if at.ndim != 1 or at.size == 0:
        raise ValueError(f"times has shape {at.shape}; {expected}")
    if at[0] < 0 or (np.diff(at) <= 0).any():
        raise ValueError(f"times is {check.show(at.tolist())}; {expected}")
    return tuple(at.tolist())


def _each(run: Callable[..., Record], pieces: list[tuple[Frames, int, int]], workers: int) -> list[Record]:
    from threadpoolctl import threadpool_limits

    if workers == 1 or len(pieces) == 1:
        with threadpool_limits(1):  # the same bits on any number of processors
            return [run(*piece) for piece in pieces]
    from joblib import Parallel, delayed

    return list(Parallel(min(workers, len(pieces)), backend="loky")(delayed(_alone)(run, piece) for piece in pieces))


def _alone(run: Callable[..., Record], piece: tuple[Frames, int, int]) -> Record:
    return _each(run, [piece], 1)[0]


def _joined(parts: list[Record]) -> Record:
    return parts[0] if len(parts) == 1 else Record(*(np.concatenate(field) for field in zip(*parts, strict=True)))


def dataset(found: Walk, record: Record, **attributes: Any) -> xarray.Dataset:
    """Over ``trajectory`` and ``time``."""
    import xarray

    over = ("trajectory", "time")
    flags = {"flag_values": [T_MAX, FAILED], "flag_meanings": "t_max failed"}
    variables = {
        "W": ((*over, "row", "column"), record.W, {"long_name": "end-to-end matrix"}),
        "singular_values": ((*over, "index"), record.singular_values, {"long_name": "singular values of W"}),
        "status": (("trajectory",), record.status, {"long_name": "why the trajectory stopped"} | flags),
    }
    coordinates = {
        "trajectory": np.arange(len(record.W)),
        "time": ("time", np.array(found.times), {"long_name": "time of the diffusion"}),
    }
    space = found.manifold
    known = {"depth": space.depth, "rank": space.rank, "step": found.step, "seed": found.normals.seed}
    return xarray.Dataset(variables, coords=coordinates, attrs=known | attributes)


def brownian(
    manifold: Manifold,
    W0: ArrayLike,
    times: ArrayLike,
    *,
    count: int | None,
    seed: int,
    step: float | None,
    boundary: str,
    workers: int | None,
    chunk: int | None,
) -> xarray.Dataset:
    """Brownian motion, for :meth:`dlnsym.manifold.space.Manifold.brownian`."""
    found, record = walk(
        manifold,
        W0,
        times,
        Motion(reflect=boundary == "reflect"),
        count=count,
        seed=seed,
        step=step,
        boundary=boundary,
        workers=workers,
        chunk=chunk,
        purpose=0,
    )
    return dataset(found, record, boundary=boundary)
