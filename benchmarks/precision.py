"""One trajectory at high precision beside mpmath's and heyoka's Taylor integrators.

    python benchmarks/precision.py [digits ...]

The problem: d = 2, N = ∞, W_0 = R(0.1) diag(1, 1/2) R(0.2)^T, target diag(0.58724, 1.447), diagonal mask, flow time 0
to 2.  All run in one process, one after the other; the peers in angles and logarithms of singular values
(derivations/flow/angles.py), four numbers, with five digits more than asked for.  Times are seconds of the processor;
those of heyoka count its compilation, which it is made to forget from run to run.  ``error`` is the distance from a run
of ours with ten digits more.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import heyoka as hy
import mpmath
from recording import RECORDS, record

import dlnsym as dln
from dlnsym.kernels import mpmath_target as kernels

TARGET = ("0.58724", "1.447")
T_END = 2
DIGITS = (15, 30, 50, 100, 300)
SLOW = 50
"""Digits up to which mpmath.odefun is run; beyond, it takes minutes."""
REPEATS, LONG = 3, 10.0
"""Runs of which the least time counts, and seconds beyond which one run is enough."""


@dataclass(frozen=True)
class Row:
    """A measurement, as plain data."""

    digits: int
    name: str
    seconds: float
    ratio: float
    error: str


def rotation(angle: Any) -> Any:
    c, s = mpmath.cos(angle), mpmath.sin(angle)
    return mpmath.matrix([[c, -s], [s, c]])


def start() -> Any:
    return rotation(mpmath.mpf("0.1")) * mpmath.diag([1, mpmath.mpf("0.5")]) * rotation(mpmath.mpf("0.2")).T


def ours(digits: int) -> Any:
    problem = dln.CompletionProblem([[TARGET[0], "0"], ["0", TARGET[1]]], [[1, 0], [0, 1]])
    with mpmath.workdps(digits + 30):
        w = start()
    return dln.integrate(problem, w, math.inf, T_END, digits=digits, times=()).W[-1]


def matrix(y_1: Any, y_2: Any, theta: Any, phi: Any, exp: Callable[[Any], Any], rotate: Callable[[Any], Any]) -> Any:
    return rotate(theta) * mpmath.diag([exp(y_1), exp(y_2)]) * rotate(phi).T


def by_odefun(digits: int) -> Any:
    with mpmath.workdps(digits + 5):
        target = mpmath.diag([mpmath.mpf(x) for x in TARGET])
        mask = (True, False, False, True)

        def rates(_: Any, y: Any) -> list[Any]:
            y_1, y_2, theta, phi = y
            u, v = rotation(theta), rotation(phi)
            w = kernels.from_frames(u, mpmath.diag([mpmath.exp(y_1), mpmath.exp(y_2)]), v)
            h = u.T * kernels.gradient(w, target, mask) * v
            pair = (mpmath.exp(y_1), mpmath.exp(y_2), h[0, 1], h[1, 0], mpmath.inf)
            return [
                kernels.singular_rate(pair[0], h[0, 0], mpmath.inf) / pair[0],
                kernels.singular_rate(pair[1], h[1, 1], mpmath.inf) / pair[1],
                # a rotation by θ turns the second column into the first by −θ
                -kernels.left_rate(*pair),
                -kernels.right_rate(*pair),
            ]

        begin = [mpmath.mpf(0), mpmath.log(mpmath.mpf("0.5")), mpmath.mpf("0.1"), mpmath.mpf("0.2")]
        y = mpmath.odefun(rates, 0, begin)(T_END)
        return matrix(*y, mpmath.exp, rotation)


def by_heyoka(digits: int) -> Any:
    """The same equations, written out as a user of heyoka would."""
    bits = math.ceil((digits + 5) * math.log2(10))

    def number(text: str) -> Any:
        return hy.real(text, bits)

    y_1, y_2, theta, phi = hy.make_vars("y1", "y2", "theta", "phi")
    s_1, s_2 = hy.exp(y_1), hy.exp(y_2)
    c, s, k, q = hy.cos(theta), hy.sin(theta), hy.cos(phi), hy.sin(phi)
    g_1 = s_1 * c * k + s_2 * s * q - number(TARGET[0])
    g_2 = s_1 * s * q + s_2 * c * k - number(TARGET[1])
    # R(θ)^T diag(g) R(φ)
    h = (
        (g_1 * c * k + g_2 * s * q, -g_1 * c * q + g_2 * s * k),
        (-g_1 * s * k + g_2 * c * q, g_1 * s * q + g_2 * c * k),
    )
    gap = 2.0 * (y_1 - y_2)
    system = [
        (y_1, -s_1 * h[0][0]),
        (y_2, -s_2 * h[1][1]),
        (theta, -(s_2 * h[0][1] + s_1 * h[1][0]) / gap),
        (phi, -(s_1 * h[0][1] + s_2 * h[1][0]) / gap),
    ]
    with mpmath.workdps(digits + 5):
        begin = [
            number("0"),
            number(mpmath.nstr(mpmath.log(mpmath.mpf("0.5")), digits + 5)),
            number("0.1"),
            number("0.2"),
        ]
        integrator = hy.taylor_adaptive(system, begin, fp_type=hy.real, prec=bits)
        integrator.propagate_until(number(str(T_END)))
        y = [mpmath.mpf(str(x)) for x in integrator.state]
        return matrix(*y, mpmath.exp, rotation)


OURS, HEYOKA, ODEFUN = "dlnsym", "heyoka", "mpmath.odefun"
METHODS: dict[str, Callable[[int], Any]] = {OURS: ours, HEYOKA: by_heyoka, ODEFUN: by_odefun}


def least(method: Callable[[int], Any], digits: int) -> tuple[Any, float]:
    """The value and the least of three times, or the one time that is long."""
    best = math.inf
    for _ in range(REPEATS):
        forget_what_was_compiled()
        begin = time.process_time()
        value = method(digits)
        best = min(best, time.process_time() - begin)
        if best > LONG:
            break
    return value, best


def forget_what_was_compiled() -> None:
    """heyoka keeps compiled code in memory, and on disk where it is asked to."""
    hy.llvm_state.set_diskcache_enabled(False)
    hy.llvm_state.clear_memcache()


def rows(digits: Sequence[int]) -> Iterator[Row]:
    """Every method at every number of digits; ratios are to dlnsym."""
    for n in digits:
        sure = ours(n + 10)
        base = 0.0
        for name, method in METHODS.items():
            if name == ODEFUN and n > SLOW:
                continue
            value, seconds = least(method, n)
            base = base or seconds
            with mpmath.workdps(n + 20):
                error = max(abs(x) for x in value - sure)
                row = Row(n, name, seconds, seconds / base, mpmath.nstr(error, 2))
            print(row, file=sys.stderr, flush=True)
            yield row


def main(digits: Sequence[int] = DIGITS, folder: Path = RECORDS) -> None:
    found = {(row.digits, row.name): row for row in rows(digits)}
    table = []
    first: Row | None = None
    for n in digits:
        mine = found[n, OURS]
        first = first or mine
        peers = [found.get((n, name)) for name in (HEYOKA, ODEFUN)]
        columns = [x for peer in peers for x in ((peer.seconds, peer.ratio) if peer else (None, None))]
        table.append([n, mine.seconds, mine.seconds / first.seconds, mine.error, *columns])
    record(
        "precision",
        f"One trajectory at high precision, t from 0 to {T_END}, d = 2, N = ∞",
        ["digits", "dlnsym, s", "growth", "error", "heyoka, s", "heyoka ÷ dlnsym", "odefun, s", "odefun ÷ dlnsym"],
        table,
        "Seconds of the processor, all in one run, each the least of three where it is short; heyoka's count its "
        "compilation. Growth is relative to the first row; error is the distance from a run with ten digits more. "
        f"mpmath.odefun is left out beyond {SLOW} digits, where it takes many minutes.",
        folder=folder,
    )


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or DIGITS)
