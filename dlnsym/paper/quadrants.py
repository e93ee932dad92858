"""Boxes of starts and what is proved of where they end: Figure 4 with enclosures in place of simulations.

    python -m dlnsym.paper.quadrants FILE.png

Starts are [[1/4, x], [y, 1/2]] with (x, y) in a box.  Over a whole box three signs are proved, which the flow keeps
(derivations/completion/quadrants.py) and which say in which of eight parts of the plane of minimisers outcomes are; and
an interval of (w_12² − w_21²)/λ_12, which it keeps too (derivations/flow/conserved.py), so that they are in a strip.  A
box in which a sign is not the same everywhere stays grey.  The start at the centre of a box is followed in balls, and
its limit is proved to exist and enclosed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import flint
from flint import arb, arb_mat, fmpq
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from dlnsym.completion.hyperbola import Hyperbola
from dlnsym.completion.invariants import conserved_in_balls
from dlnsym.completion.problem import CompletionProblem
from dlnsym.integrate import integrate
from dlnsym.paper import drawing

Signs = tuple[int, int, int]
"""Of w_12 − w_21, w_12 + w_21 and det W."""
DIAGONAL = ("0.58724", "1.447")
CORNER = (Fraction(1, 4), Fraction(1, 2))
"""w_11 and w_22 at the start."""
WINDOW, CELLS, DEPTH = Fraction(8, 5), 20, 3
FINER = 4
"""Parts of each side of a box over which the conserved number is enclosed one by one."""


@dataclass(frozen=True)
class Box:
    """Starts with x and y from the first to the second of two numbers each, and what is proved of all of them.

    ``signs`` is None where one of them is not the same over the box; ``invariant`` holds (w_12² − w_21²)/λ_12.
    """

    x: tuple[Fraction, Fraction]
    y: tuple[Fraction, Fraction]
    signs: Signs | None
    invariant: arb | None

    @property
    def centre(self) -> tuple[Fraction, Fraction]:
        """Its middle."""
        return sum(self.x, Fraction(0)) / 2, sum(self.y, Fraction(0)) / 2


def boxes(cells: int = CELLS, window: Fraction = WINDOW, depth: float = DEPTH) -> Iterator[Box]:
    """All boxes of a square grid, row by row.

    >>> found = list(boxes(8))
    >>> len(found), sum(box.signs is None for box in found)
    (64, 48)
    >>> found[0].signs is None, found[2].signs
    (True, (1, -1, -1))
    """
    edges = [window * (2 * k - cells) / cells for k in range(cells + 1)]
    sides = list(zip(edges, edges[1:], strict=False))
    for y, x in product(sides, sides):
        signs = _signs(x, y)
        yield Box(x, y, signs, None if signs is None else _kept(x, y, signs[2], depth))


def _signs(x: tuple[Fraction, Fraction], y: tuple[Fraction, Fraction]) -> Signs | None:
    """Decided in rational numbers, over the corners: the functions are linear in x and in y."""
    corners = list(product(x, y))
    found = []
    for values in (
        [a - b for a, b in corners],
        [a + b for a, b in corners],
        [CORNER[0] * CORNER[1] - a * b for a, b in corners],
    ):
        if not (all(v > 0 for v in values) or all(v < 0 for v in values)):
            return None
        found.append(1 if values[0] > 0 else -1)
    return found[0], found[1], found[2]


def _kept(x: tuple[Fraction, Fraction], y: tuple[Fraction, Fraction], sign: int, depth: float) -> arb:
    """The hull of enclosures over smaller boxes."""
    parts = [invariant(u, v, sign, depth) for u, v in product(_divided(x), _divided(y))]
    total = parts[0]
    for part in parts[1:]:
        total = total.union(part)
    return total


def _divided(side: tuple[Fraction, Fraction]) -> list[arb]:
    low, length = side[0], (side[1] - side[0]) / FINER
    half = _ball(length / 2)
    return [_ball(low + length * (2 * k + 1) / 2) + arb(0, half) for k in range(FINER)]


def _ball(x: Fraction) -> arb:
    return arb(fmpq(x.numerator, x.denominator))


def invariant(x: arb, y: arb, sign: int, depth: float) -> arb:
    """(w_12² − w_21²)/λ_12 over a box of starts: σ_1 ± σ_2 are the lengths of the halves of W."""
    a, b = map(_ball, CORNER)
    first, second = (((a + s * b) ** 2 + (y - s * x) ** 2).sqrt() for s in (sign, -sign))
    larger = (first + second) / 2
    determinant = (a * b - x * y) * sign
    return conserved_in_balls(x - y, x + y, larger, determinant, depth)


def limit(start: tuple[Fraction, Fraction], depth: float = DEPTH) -> arb_mat:
    """Balls around the limit of the trajectory from one start; raises ``ArithmeticError`` where none is proved."""
    problem = CompletionProblem([[DIAGONAL[0], "0"], ["0", DIAGONAL[1]]], [[1, 0], [0, 1]])
    w = [[CORNER[0], start[0]], [start[1], CORNER[1]]]
    path = integrate(problem, w, depth, 40, digits=8, certified=True, times=())
    return path.limit()


def ends_in(w: arb_mat, box: Box, depth: float = DEPTH) -> bool:
    """Whether a limit is where the box says that its outcomes are: its part, and its strip."""
    assert box.signs is not None and box.invariant is not None
    values = (w[0, 1] - w[1, 0], w[0, 1] + w[1, 0], w.det())
    first, second = (
        ((w[0, 0] + s * w[1, 1]) ** 2 + (w[1, 0] - s * w[0, 1]) ** 2).sqrt() for s in (box.signs[2], -box.signs[2])
    )
    larger = (first + second) / 2
    number = conserved_in_balls(values[0], values[1], larger, abs(values[2]), depth)
    return all(v * s > 0 for v, s in zip(values, box.signs, strict=True)) and bool(box.invariant.contains(number))


def draw(found: Sequence[Box], limits: Sequence[tuple[Box, arb_mat]]) -> Figure:
    """Boxes of starts on the left; on the right the plane of minimisers with the limits of the centres."""
    drawn = drawing.figure(3.6, 7.0)
    left, right = drawn.subplots(1, 2)
    for box in found:
        (x, x_end), (y, y_end) = (tuple(map(float, side)) for side in (box.x, box.y))
        colour = "#d9d9d9" if box.signs is None else _colour(box.signs)
        left.add_patch(Rectangle((x, y), x_end - x, y_end - y, facecolor=colour, edgecolor="white", linewidth=0.3))
    edge = float(WINDOW)
    left.set(xlim=(-edge, edge), ylim=(-edge, edge), aspect="equal", xlabel="$w_{12}(0)$", ylabel="$w_{21}(0)$")
    proved = sum(box.signs is not None for box in found)
    left.set_title(f"N = {DEPTH}: {proved} of {len(found)} boxes of starts proved")
    _minimisers(right, limits)
    right.set_title(f"limits of {len(limits)} centres, each enclosed")
    return drawn


def _minimisers(axes: Axes, limits: Sequence[tuple[Box, arb_mat]]) -> None:
    edge = 2.2
    drawing.lobes(axes, Hyperbola([float(x) for x in DIAGONAL]), edge)
    for sign in (1, -1):
        axes.plot([-edge, edge], [-edge * sign, edge * sign], color=drawing.GREY, linewidth=0.5)
    for box, w in limits:
        assert box.signs is not None
        at = (float(w[0, 1]), float(w[1, 0]))
        axes.plot(*at, "o", color=_colour(box.signs), markersize=3.0, markeredgewidth=0)
    axes.set(xlim=(-edge, edge), ylim=(-edge, edge), aspect="equal", xlabel="$w_{12}$", ylabel="$w_{21}$")


_BETWEEN = {(1, 1): "#7fb2dd", (1, -1): "#9dcc8f", (-1, -1): "#f2a97e", (-1, 1): "#b9a4d6"}
_BEYOND = {(1, 1): "#1f5fa8", (1, -1): "#2f7d32", (-1, -1): "#c1440e", (-1, 1): "#5b3a96"}


def _colour(signs: Signs) -> str:
    return (_BETWEEN if signs[2] > 0 else _BEYOND)[signs[:2]]


def enclosed_limits(found: Sequence[Box]) -> Iterator[tuple[Box, arb_mat]]:
    """The limits of the centres of the boxes of which something is proved, those that are proved to exist.

    The flow commutes with the transpose and with changing both signs, and so do the starts: a quarter is followed.
    """
    for box in found:
        x, y = box.centre
        if box.signs is None or not x > abs(y):
            continue
        try:
            yield box, limit((x, y))
        except ArithmeticError:
            continue


def main(file: str) -> None:
    """Encloses, checks that limits are where their boxes say, and draws."""
    with flint.ctx.workprec(128):
        found = list(boxes())
        limits = list(enclosed_limits(found))
        wrong = sum(not ends_in(w, box) for box, w in limits)
        widest = max(float(x.rad()) for _, w in limits for x in w.entries())
        print(f"{len(found)} boxes, {len(limits)} limits, {wrong} not where their box says, radii up to {widest:.1e}")
        with drawing.style():
            draw(found, [*limits, *_mirrored(found, limits)]).savefig(file, dpi=200)


def _mirrored(found: Sequence[Box], limits: Sequence[tuple[Box, arb_mat]]) -> Iterator[tuple[Box, arb_mat]]:
    """The other three quarters."""
    by_centre = {box.centre: box for box in found}
    for box, w in limits:
        x, y = box.centre
        turned = arb_mat([[w[0, 0], -w[0, 1]], [-w[1, 0], w[1, 1]]])
        for centre, image in (((y, x), w.transpose()), ((-x, -y), turned), ((-y, -x), turned.transpose())):
            yield by_centre[centre], image


if __name__ == "__main__":
    main(*sys.argv[1:])
