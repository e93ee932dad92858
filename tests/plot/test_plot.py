"""Pictures in one line: axes in, axes out, every entry named, and a clear error for data that have no picture."""

from __future__ import annotations

import math

import matplotlib

matplotlib.use("Agg")

import numpy as np
import pytest
import xarray
from matplotlib import pyplot

import dlnsym as dln

DIAGONAL = dln.CompletionProblem(np.diag([0.58724, 1.447]), np.eye(2))


@pytest.fixture(autouse=True)
def closed() -> object:
    yield
    pyplot.close("all")


def test_a_trajectory_is_drawn_entry_by_entry_into_the_axes_given() -> None:
    path = dln.integrate(DIAGONAL, [[1, 0.1], [0.2, 0.5]], 3, 2, digits=15)
    axes = pyplot.figure().add_subplot()
    assert dln.plot.trajectory(path, axes) is axes
    names = [line.get_label() for line in axes.get_lines()]
    assert names == ["$w_{11}$", "$w_{12}$", "$w_{21}$", "$w_{22}$"]
    assert axes.get_lines()[3].get_ydata()[0] == 0.5
    assert axes.get_lines()[0].get_xdata()[-1] == 2.0
    # entries that coincide are both seen
    assert len({line.get_linestyle() for line in axes.get_lines()}) > 1


def test_completion_offers_the_pictures_alone() -> None:
    assert dir(dln.plot) == ["geodesic", "outcomes", "singular_values", "trajectory", "volume"]


def test_singular_values_are_drawn_from_a_dataset_over_time() -> None:
    W = np.array([[[2.0, 0.0], [0.0, 1.0]], [[3.0, 0.0], [0.0, 0.0]]])[None]
    data = xarray.Dataset({"W": (("trajectory", "time", "row", "column"), W)}, coords={"time": [0.0, 1.0]})
    first, second = dln.plot.singular_values(data).get_lines()
    np.testing.assert_array_equal(first.get_ydata(), [2.0, 3.0])
    np.testing.assert_array_equal(second.get_ydata(), [1.0, np.nan])
    with pytest.raises(ValueError, match="which is 1; expected one of the 1 trajectories"):
        dln.plot.trajectory(data, which=1)


def test_outcomes_show_the_entries_that_vary_and_name_what_did_not_converge() -> None:
    runs = dln.ensemble(DIAGONAL, math.inf, count=30, scale=1e-3, seed=0, workers=1)
    axes = dln.plot.outcomes(runs)
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("$w_{12}$", "$w_{21}$")
    assert axes.get_legend() is None
    stopped = runs.assign(status=("trajectory", np.where(np.arange(30) < 4, 1, 0)))
    labels = [text.get_text() for text in dln.plot.outcomes(stopped).get_legend().get_texts()]
    assert labels == ["converged: 26", "not converged: 4"]
    chosen = dln.plot.outcomes(runs, entries=((0, 0), (1, 1)))
    assert chosen.get_xlabel() == "$w_{11}$"
    with pytest.raises(ValueError, match=r"entries holds \(2, 0\)"):
        dln.plot.outcomes(runs, entries=((0, 0), (2, 0)))


@pytest.mark.parametrize("depth", [3, math.inf])
def test_volume_is_that_of_the_library(depth: float) -> None:
    axes = dln.plot.volume(DIAGONAL, depth, window=2.0, cells=4)
    (image,) = axes.get_images()
    drawn = np.asarray(image.get_array())
    assert drawn[0, 0] == dln.log_volume([[0.58724, -1.5], [-1.5, 1.447]], depth)
    assert drawn[3, 1] == dln.log_volume([[0.58724, -0.5], [1.5, 1.447]], depth)


@pytest.mark.parametrize(
    ("call", "kind", "message"),
    [
        (lambda: dln.plot.trajectory([1, 2]), TypeError, "data is .*expected a Trajectory"),
        (lambda: dln.plot.outcomes({}), TypeError, "data is .*expected what dlnsym.ensemble returns"),
        (lambda: dln.plot.volume("x", 3), TypeError, "problem is 'x'"),
        (
            lambda: dln.plot.volume(dln.CompletionProblem(np.eye(3), np.eye(3)), 3),
            ValueError,
            "6 entries not observed; expected a square one with two",
        ),
        (lambda: dln.plot.volume(DIAGONAL, 3, axes=1), TypeError, "axes is 1"),
        (lambda: dln.plot.geodesic(1), TypeError, "path is 1"),
    ],
)
def test_what_has_no_picture_is_refused(call: object, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        call()  # type: ignore[operator]
