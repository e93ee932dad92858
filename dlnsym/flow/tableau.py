"""Explicit Runge–Kutta methods: their coefficients, and one step of any of them in any number system."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from dlnsym.flow.numbers import Linear, State

Weights = tuple[Any, ...]


@dataclass(frozen=True)
class Tableau:
    """A method of the given order: what each stage takes of those before it, and what the step takes of them all.

    ``errors`` are weights of error estimates, and ``error_order`` is the order of h in them.  The right-hand side does
    not depend on time, so that no nodes are needed.
    """

    order: int
    a: tuple[Weights, ...]
    b: Weights
    errors: tuple[Weights, ...] = ()
    error_order: int = 0


def stages(method: Tableau, numbers: Linear, rates: Callable[[State], State], state: State, h: Any) -> list[State]:
    """The rates at every stage of a step of length h."""
    found = [rates(state)]
    for row in method.a[1:]:
        found.append(rates(moved(numbers, state, h, row, found)))
    return found


def moved(numbers: Linear, state: State, h: Any, weights: Sequence[Any], found: Sequence[State]) -> State:
    """The state moved by h Σ w k over the weights and the rates of stages; components without rates stay."""
    moving = len(found[0])
    return [
        *(numbers.advanced(y, h, weights, [k[c] for k in found]) for c, y in enumerate(state[:moving])),
        *state[moving:],
    ]


def step(method: Tableau, numbers: Linear, rates: Callable[[State], State], state: State, h: Any) -> State:
    """The state after one step of length h.

    >>> from dlnsym.flow.numbers import SYSTEMS
    >>> mp = SYSTEMS["mpmath"]
    >>> step(RK4, mp, lambda s: s, [mp.matrix(((Fraction(1),),))], 1)[0][0, 0]  # 1 + 1 + 1/2 + 1/6 + 1/24
    mpf('2.708333333333333')
    """
    return moved(numbers, state, h, method.b, stages(method, numbers, rates, state, h))


HALF, SIXTH = Fraction(1, 2), Fraction(1, 6)

RK4 = Tableau(4, ((), (HALF,), (0, HALF), (0, 0, 1)), (SIXTH, 2 * SIXTH, 2 * SIXTH, SIXTH))
"""The classical method (Kutta 1901), with which the paper integrates."""

# fmt: off
DOP853 = Tableau(
    order=8,
    a=(
        (),
        (0.05260015195876773,),
        (0.0197250569845379, 0.0591751709536137),
        (0.02958758547680685, 0, 0.08876275643042054),
        (0.2413651341592667, 0, -0.8845494793282861, 0.924834003261792),
        (0.037037037037037035, 0, 0, 0.17082860872947386, 0.12546768756682242),
        (0.037109375, 0, 0, 0.17025221101954405, 0.06021653898045596, -0.017578125),
        (0.03709200011850479, 0, 0, 0.17038392571223998, 0.10726203044637328, -0.015319437748624402,
         0.008273789163814023),
        (0.6241109587160757, 0, 0, -3.3608926294469414, -0.868219346841726, 27.59209969944671, 20.154067550477894,
         -43.48988418106996),
        (0.47766253643826434, 0, 0, -2.4881146199716677, -0.590290826836843, 21.230051448181193, 15.279233632882423,
         -33.28821096898486, -0.020331201708508627),
        (-0.9371424300859873, 0, 0, 5.186372428844064, 1.0914373489967295, -8.149787010746927, -18.52006565999696,
         22.739487099350505, 2.4936055526796523, -3.0467644718982196),
        (2.273310147516538, 0, 0, -10.53449546673725, -2.0008720582248625, -17.9589318631188, 27.94888452941996,
         -2.8589982771350235, -8.87285693353063, 12.360567175794303, 0.6433927460157636),
    ),
    b=(0.054293734116568765, 0, 0, 0, 0, 4.450312892752409, 1.8915178993145003, -5.801203960010585,
       0.3111643669578199, -0.1521609496625161, 0.20136540080403034, 0.04471061572777259),
    errors=(
        (0.01312004499419488, 0, 0, 0, 0, -1.2251564463762044, -0.4957589496572502, 1.6643771824549864,
         -0.35032884874997366, 0.3341791187130175, 0.08192320648511571, -0.022355307863886294),
        (-0.18980075407240762, 0, 0, 0, 0, 4.450312892752409, 1.8915178993145003, -5.801203960010585,
         -0.4226823213237919, -0.1521609496625161, 0.20136540080403034, 0.02265179219836082),
    ),
    error_order=8,
)
# fmt: on
"""The embedded pair of order 8 with estimates of order 5 and 3 (Hairer, Nørsett, Wanner, Solving Ordinary Differential
Equations I, II.5 and II.10); the coefficients are those of the authors' program, to the bits of SciPy's, which a test
compares: loading scipy.integrate for them would take longer than 3,000 trajectories do."""
