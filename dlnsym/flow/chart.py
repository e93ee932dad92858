"""What a chart is: a coordinate system of the matrices of one depth, shape and rank, in one number system.

==================================  ==========================================================  ======================
chart                               state                                                       where it ends
==================================  ==========================================================  ======================
:class:`~.euclidean.Euclidean`      W                                                           nowhere, depth 1
:class:`~.singular.Singular`        U, σ, V of (3.6)–(3.8)                                      where two σ meet, at 0
:class:`~.singular.LogSingular`     U, log σ, V, on the clock of derivations/flow/clocks.py     where two σ meet
:class:`~.halves.Halves`            halves of W and log |det W|, width two                      nowhere
:class:`~.power.Power`              W, and (W W^T)^{1/N} and (W^T W)^{1/N}, or their logarithms  nowhere
                                    at N = ∞
:class:`~.layers.Layers`            the weights W_N, …, W_1 of (1.3)–(1.4)                      nowhere, finite depth
==================================  ==========================================================  ======================

A new one is a class with the members below; the suite in ``tests/suites/charts.py`` says what it has to pass.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from dlnsym.flow.numbers import Matrix, Numbers, PreciseNumbers, State
from dlnsym.manifold.decomposition import Decomposition


class Decomposed(Protocol):
    """A matrix with its singular value decomposition: what a chart is entered from."""

    @property
    def W(self) -> Matrix:
        """The matrix."""

    @property
    def U(self) -> Matrix:
        """Left frame."""

    @property
    def singular_values(self) -> Any:
        """As many as the chart's rank, falling."""

    @property
    def V(self) -> Matrix:
        """Right frame."""


class Motion(NamedTuple):
    """Rates per unit of the chart's own clock: of every component that moves, and of flow time."""

    rates: State
    pace: Any


class OnState(Protocol):
    """A function of W as a chart sees it."""

    def value(self, state: State) -> Any:
        """E at a state."""

    def gradient(self, state: State) -> Any:
        """∂E at a state, in the form that the chart's ``velocity`` takes."""


class Chart(Protocol):
    """A coordinate system.  A state lists the components that move, then those that stay."""

    @property
    def depth(self) -> float:
        """N."""

    @property
    def numbers(self) -> Numbers:
        """The number system."""

    def start(self, point: Decomposed) -> State:
        """The state at a matrix."""

    def matrix(self, state: State) -> Matrix:
        """W."""

    def adapted(self, loss: Any) -> OnState:
        """A loss of the chart's number system on the states of the chart, by a form of its own where it has one."""

    def velocity(self, state: State, gradient: Any) -> Motion:
        """How the state moves while Ẇ = −A_{N,W}(∂E) in flow time."""


class LaneChart(Chart, Protocol):
    """A chart on batches of trajectories in float64, or on expressions that are compiled to one."""

    @property
    def shapes(self) -> tuple[tuple[int, ...], ...]:
        """Of every component, for one trajectory; those that move, then those that stay."""

    @property
    def moving(self) -> int:
        """How many components move."""

    def decomposed(self, state: State) -> Decomposition:
        """W with the digits that the state has of its singular values, however small beside the largest."""

    def settle(self, state: State) -> State:
        """The state brought back to where the flow keeps it."""

    def squares(self, error: State, new: State) -> Any:
        """Square of the size of an error of the components that move, relative to the new state; (n,)."""

    def vanishes(self, state: State) -> Any:
        """Whether W is taken for 0; ``None`` where 0 is a place like any other."""

    def is_at_rest(self, state: State, gradient: Any) -> Any:
        """Whether the largest singular value is at rest and no other one grows."""


class PreciseChart(Chart, Protocol):
    """A chart in mpmath numbers or balls; sizes are logarithms to base 2."""

    @property
    def numbers(self) -> PreciseNumbers:
        """One of the systems of high precision."""

    def size(self, state: State) -> float:
        """The size that the error of the end-to-end matrix is relative to."""

    def scales(self, state: State) -> list[float]:
        """For every component, the size that its errors are compared with."""

    def aims(self, state: State) -> list[float]:
        """For every component, the size that the error to deliver is relative to."""

    def singular_values(self, state: State) -> tuple[Any, ...]:
        """In mpmath numbers, falling."""

    def rescaled(self, state: State) -> Any | None:
        """dt/dτ of flow time over the clock of derivations/flow/clocks.py; ``None`` where flow time serves as well."""

    @property
    def symmetric(self) -> tuple[int, ...]:
        """Which components are symmetric matrices."""

    def drift(self, state: State, impulse: float, largest: float) -> list[float] | None:
        """How far the components move while the integral of |∂E| over flow time is 2^impulse and λ_11 is 2^largest.

        ``None`` where that is not known.
        """


class PreciseDefaults:
    """What most charts answer to the integrators of high precision."""

    numbers: Any
    matrix: Any
    scales: Any
    symmetric: tuple[int, ...] = ()

    @property
    def precise(self) -> PreciseNumbers:
        """The number system, which is one of high precision where sizes are asked for."""
        numbers: PreciseNumbers = self.numbers
        return numbers

    def size(self, state: State) -> float:
        """That of the largest entry of W."""
        return self.precise.size(self.matrix(state))

    def aims(self, state: State) -> list[float]:
        """The scales, where nothing smaller is to be resolved."""
        scales: list[float] = self.scales(state)
        return scales

    def rescaled(self, state: State) -> Any | None:
        return None

    def drift(self, state: State, impulse: float, largest: float) -> list[float] | None:
        return None


class OfMatrix:
    """A loss on the states of a chart whose ``velocity`` takes ∂E as it is."""

    def __init__(self, chart: Chart, loss: Any) -> None:
        self._matrix, self._loss = chart.matrix, chart.numbers.guarded(loss)

    def value(self, state: State) -> Any:
        return self._loss.value(self._matrix(state))

    def gradient(self, state: State) -> Any:
        return self._loss.gradient(self._matrix(state))


VANISHED = 1e-100
"""Size of W that is taken for 0."""
REST = 1e-3
"""Share of the gradient that counts as 0 where it is asked whether a singular value moves."""
