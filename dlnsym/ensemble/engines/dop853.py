"""The embedded Runge–Kutta pair DOP853 of order 8, for many states at once, each with its own step.

Twelve stages; the error estimate combines formulas of order 5 and 3 (Hairer, Nørsett, Wanner, Solving Ordinary
Differential Equations I, II.5 and II.10).  The coefficients are those of the authors' program, to the bits of SciPy's,
which a test compares; loading scipy.integrate for them would take longer than 3,000 trajectories do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from dlnsym._validate import Array

# fmt: off
A: tuple[tuple[float, ...], ...] = (
    (),
    (0.05260015195876773,),
    (0.0197250569845379, 0.0591751709536137),
    (0.02958758547680685, 0, 0.08876275643042054),
    (0.2413651341592667, 0, -0.8845494793282861, 0.924834003261792),
    (0.037037037037037035, 0, 0, 0.17082860872947386, 0.12546768756682242),
    (0.037109375, 0, 0, 0.17025221101954405, 0.06021653898045596, -0.017578125),
    (0.03709200011850479, 0, 0, 0.17038392571223998, 0.10726203044637328, -0.015319437748624402, 0.008273789163814023),
    (0.6241109587160757, 0, 0, -3.3608926294469414, -0.868219346841726, 27.59209969944671, 20.154067550477894,
     -43.48988418106996),
    (0.47766253643826434, 0, 0, -2.4881146199716677, -0.590290826836843, 21.230051448181193, 15.279233632882423,
     -33.28821096898486, -0.020331201708508627),
    (-0.9371424300859873, 0, 0, 5.186372428844064, 1.0914373489967295, -8.149787010746927, -18.52006565999696,
     22.739487099350505, 2.4936055526796523, -3.0467644718982196),
    (2.273310147516538, 0, 0, -10.53449546673725, -2.0008720582248625, -17.9589318631188, 27.94888452941996,
     -2.8589982771350235, -8.87285693353063, 12.360567175794303, 0.6433927460157636),
)
"""What each stage takes of those before it."""

B = (0.054293734116568765, 0, 0, 0, 0, 4.450312892752409, 1.8915178993145003, -5.801203960010585, 0.3111643669578199,
    -0.1521609496625161, 0.20136540080403034, 0.04471061572777259)
E5 = (0.01312004499419488, 0, 0, 0, 0, -1.2251564463762044, -0.4957589496572502, 1.6643771824549864,
    -0.35032884874997366, 0.3341791187130175, 0.08192320648511571, -0.022355307863886294)
E3 = (-0.18980075407240762, 0, 0, 0, 0, 4.450312892752409, 1.8915178993145003, -5.801203960010585, -0.4226823213237919,
    -0.1521609496625161, 0.20136540080403034, 0.02265179219836082)
# fmt: on
EXPONENT = -1 / 8
"""Of the error, in the next step."""


class Stepper:
    """The method on numpy arrays, with room for its stages.

    Sums run over the stages in a fixed order and number by number, so that a lane does not depend on the others in any
    bit.
    """

    def __init__(self) -> None:
        self._stages: list[Array] = []

    def step(self, rate: Callable[[Array, Array], None], state: Array, h: Array) -> tuple[Array, Array, Array]:
        """One step of size ``h``, which broadcasts over ``state``; ``rate`` writes the rate at one array into another.

        Returns the new state and the two error estimates, each to be multiplied by ``h``.
        """
        if not self._stages or self._stages[0].shape != state.shape:
            self._stages = [np.empty_like(state) for _ in range(len(A))]
        stages = self._stages
        rate(state, stages[0])
        for row, stage in zip(A[1:], stages[1:], strict=True):
            rate(_moved(state, h, _combined(row, stages)), stage)
        return _moved(state, h, _combined(B, stages)), _combined(E5, stages), _combined(E3, stages)


def _moved(state: Array, h: Array, by: Array) -> Array:
    by *= h
    by += state
    return by


def _combined(weights: Sequence[float], stages: list[Array]) -> Array:
    first, *others = ((w, stage) for w, stage in zip(weights, stages, strict=False) if w)
    total = np.multiply(first[1], first[0])
    term = np.empty_like(total)
    for weight, stage in others:
        np.multiply(stage, weight, out=term)
        total += term
    return total
