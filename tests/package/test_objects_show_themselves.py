"""What a user is handed shows itself in one line and in a notebook, and can be pickled and copied."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import numpy as np
import pytest
from latex2mathml.converter import convert

import dlnsym as dln
from dlnsym.completion.rank_conditions import MinimalRank, minimal_rank

W = [[2.0, 1.0], [0.0, 1.0]]


def squares(w: Any) -> Any:
    return (np.asarray(w) ** 2).sum()


def twice(w: Any) -> Any:
    return 2 * np.asarray(w)


def problem() -> dln.CompletionProblem:
    return dln.CompletionProblem([["0.58724", None], [None, "1.447"]])


OBJECTS = {
    "problem": problem,
    "weighted problem": lambda: dln.CompletionProblem([[1.0, None, 3.0]], weights=[[1.0, 0.0, 2.0]]),
    "family": lambda: problem().family(1),
    "rank conditions": lambda: problem().rank_conditions(1),
    "minimal rank": lambda: minimal_rank([[1, 0], [0, 2]], [[1, 0], [0, 1]]),
    "regression": lambda: dln.LinearRegression(np.eye(2), np.eye(2)),
    "sensing": lambda: dln.MatrixSensing(np.ones((3, 2, 2)), np.ones(3)),
    "function": lambda: dln.FunctionLoss(squares, (2, 2), gradient=twice, name="sum_of_squares"),
    "hyperbola": lambda: dln.Hyperbola([0.5, 2.0]),
    "manifold": lambda: dln.Manifold(float("inf"), (2, 3)),
    "point": lambda: dln.Manifold(3, 2).at(W),
    "batch of points": lambda: dln.Manifold(3, 2).at([W, W]),
    "geodesic": lambda: dln.Manifold(3, 2).geodesic(W, velocity=[[0.1, 0.0], [0.0, 0.1]]),
    "trajectory": lambda: dln.integrate(problem(), W, 3, "0.5", digits=10),
    "certified trajectory": lambda: dln.integrate(problem(), W, 3, "0.5", digits=10, certified=True, times=()),
    "decision": lambda: dln.decide("(x + 1)**2 = x**2 + 2*x + 1"),
    "refutation": lambda: dln.decide("(x + 1)**2 = x**2 + 1"),
    "undecided": lambda: dln.decide("exp(x) = cos(x)"),
}


@pytest.fixture(params=OBJECTS, scope="module")
def shown(request: pytest.FixtureRequest) -> Any:
    return OBJECTS[request.param]()


def test_its_repr_is_one_line(shown: Any) -> None:
    assert len(repr(shown).splitlines()) == 1
    assert len(repr(shown)) <= 200


def test_a_notebook_gets_a_formula_or_a_table(shown: Any) -> None:
    latex = shown._repr_latex_() if hasattr(shown, "_repr_latex_") else None
    if latex is not None:
        latex = latex.replace(r"\_", "")
        assert latex[0] == latex[-1] == "$" and latex.count("$") == 2
        assert "\\" not in convert(latex.strip("$"))
    elif hasattr(shown, "_repr_html_"):
        assert shown._repr_html_().startswith("<table>")
    else:
        # numbers alone, and a batch, are said in words
        assert isinstance(shown, dln.Hyperbola | dln.Point | MinimalRank)


def same(a: Any, b: Any) -> bool:
    return type(a) is type(b) and repr(a) == repr(b)


def test_it_can_be_pickled_and_copied(shown: Any) -> None:
    for again in (pickle.loads(pickle.dumps(shown)), copy.copy(shown), copy.deepcopy(shown)):
        assert same(again, shown)


def test_a_restored_family_completes_the_matrix_to_the_same_bits() -> None:
    family = problem().family(1)
    again = pickle.loads(pickle.dumps(family))
    at = np.array([0.3, -2.0, 7.0])
    assert np.array_equal(again(at), family(at))
    assert again.exact("0.3") == family.exact("0.3")


def test_the_package_offers_its_public_names_alone() -> None:
    assert set(dir(dln)) == {*dln.__all__, "__version__"}
