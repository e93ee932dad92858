"""Every numbered or named statement, printed number and stated fact of the paper has a row in the ledger."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

import derivations
from dlnsym import ledger
from dlnsym.proofs.reading import claims_of, facts_of

EQUATIONS = {1: 18, 2: 34, 3: 37}
"""How many numbered equations each section has; they are numbered without gaps."""
NAMED = (
    "thm-1.1",
    "thm-1.2",
    "def-2.1",
    "lem-2.2",
    "lem-2.3",
    "lem-2.4",
    "lem-2.5",
    "rem-2.6",
    "lem-2.7",
    "lem-3.1",
    "thm-3.2",
    "def-3.3",
    "lem-3.4",
)
FIGURES = tuple(f"fig-{k}" for k in range(2, 11))
"""Figure 1 is a drawing of the submersion: sec-2.1-submersion."""
PRINTED_NUMBERS = ("sec-3.4.3-product", "sec-3.4.3-off-diagonal", "sec-3.4.3-sigma-min")
IN_WORDS = (
    "sec-1.2-dimension",
    "sec-1.2-singular-values",
    "sec-1.2-sublevel",
    "sec-1.2-limit",
    "sec-1.2-existence",
    "sec-1.2-bogoliubov",
    "sec-2.1-submersion",
    "sec-1.2-ranks",
    "sec-1.2-rank",
    "sec-1.2-minima",
    "sec-1.2-smooth",
    "sec-1.3.1-symmetry",
    "sec-1.3.1-lebesgue",
    "sec-1.3.1-blowup",
    "sec-1.3.1-continuity",
    "sec-1.3.2-submanifold",
    "sec-1.3.3-diverge",
    "sec-1.3.4-finite",
    "sec-2.1-invariance",
    "sec-2.1-small",
    "sec-2.4-isometry",
    "sec-3-minima",
    "sec-3.1-dense",
    "sec-3.1-stable",
    "sec-3.3.1-largest",
    "sec-3.4.2-elimination",
    "sec-3.4.2-cube",
    "sec-3.2-compact",
    "sec-3.3-rank",
    "sec-3.3.2-initial",
    "sec-3.3.2-minimum",
    "sec-3.3.2-corners",
    "sec-3.3.2-decrease",
    "sec-3.3.2-blowup",
    "sec-3.3.2-concentration",
    "sec-3.4.1-rank",
    "sec-3.4.2-rank-one",
    "sec-3.4.2-rank-one-target",
    "sec-3.4.2-surface",
    "sec-3.4.2-infinite",
    "sec-3.4.3-metric",
    "sec-1.2-strata",
    "sec-1.2-upstairs",
    "sec-2.1-rotated",
    "sec-2.3-goe",
    "sec-3-attraction",
    "sec-3.3.2-lemma",
    "sec-3.4.3-origin",
    "sec-3.4.3-highest",
    "sec-3.4.3-minimum-rank",
    "sec-3.4.3-symmetric",
    "sec-3.4.3-effective-rank",
)
SIMULATIONS = (
    "sec-1.3.3-largest-volume",
    "sec-1.3.4-observed",
    "sec-3.3.1-shallow",
    "sec-3.3.1-deep",
    "sec-3.3.1-rank-one",
    "sec-3.3.2-layers",
    "sec-3.3.2-time",
    "sec-3.3.2-similar",
    "sec-3.3.2-accumulation",
    "sec-3.3.2-high-rank",
    "sec-3.3.2-outcomes-by-depth",
    "sec-3.3.2-correspondence",
    "sec-3.4.1-convergence",
    "sec-3.3.2-volume-corner",
    "sec-3.3.2-volume-density",
    "sec-3.4.3-volume",
    "sec-3.4.2-volume",
    "sec-3.4.2-highest",
    "sec-3.4.3-concentration",
    "sec-3.1-costs",
)
IN_THE_PAPER = (
    *(f"{section}.{k}" for section, count in EQUATIONS.items() for k in range(1, count + 1)),
    *NAMED,
    *FIGURES,
    *PRINTED_NUMBERS,
    *IN_WORDS,
    *SIMULATIONS,
)
MEASURED = (
    "arora:deeper",
    "arora:depth",
    "arora:nuclear-norm",
    "dln:curvature-turns",
    "dln:descent-order",
    "dln:free-energy-balanced",
    "dln:free-energy-descent",
    "dln:imbalance",
    "dln:independent-layers",
    "dln:near-geodesic",
    "dln:nearly-balanced",
    "dln:runaway-frequency",
    "dln:runaway-growth",
    "dln:volume-given-kept",
    "dln:volume-predicts",
    "shin-yun:coupling",
    "shin-yun:plasticity",
    "shin-yun:rank-one",
)
BEYOND_IT = (
    *MEASURED,
    "chen:horizontal-lines",
    "dln:blocks",
    "dln:connection-of-low-rank",
    "dln:cross-section-at-width-two",
    "dln:curvature-of-low-rank",
    "dln:runaway-norms",
    "dln:scalar-curvature-bound",
    "dln:scalar-curvature-sign",
    "dln:sectional-curvature-bound",
    "sec-1.3.4-explicit",
    "sec-3.1-svd",
    "dln:brownian",
    "dln:brownian-drift",
    "dln:cone",
    "dln:connection",
    "dln:curvature",
    "dln:curvature-at-width-two",
    "dln:fibre-of-any-width",
    "dln:geodesics-without-svd",
    "dln:free-energy",
    "dln:gaussian-layers",
    "dln:kaehler-potential",
    "dln:langevin",
    "dln:laplacian",
    "dln:leaf",
    "dln:momenta",
    "dln:quadrants",
    "dln:rectangular-operator",
    "dln:rectangular-volume",
    "dln:ricci",
    "dln:runaway",
    "dln:runaway-masks",
    "dln:runaway-rate",
    "dln:scalar-curvature",
    "dln:scalar-curvature-at-rotations",
    "dln:trajectory-end",
    "dln:trajectory-parting",
    "dln:trajectory-signs",
    "menon-yu:thm-4",
    "takatsu:geodesics",
    "sec-3.1-logarithms",
    "sec-3.1-clock",
    "sec-3.1-escape",
    "sec-3.1-angles",
    "sec-3.1-roots",
    "sec-3.1-log-matrices",
    "sec-2.1-descent",
    "sec-3.1-exact-riccati",
    "sec-3.1-exact-singular-values",
    "sec-3.1-halves",
    "sec-3.1-halves-loss",
    "sec-3.1-consistent",
    "sec-3.1-conserved",
    "sec-3.1-product-flow",
    "sec-3.1-rank-bounds",
    "sec-3.1-near-rank-one",
    "sec-3.2-every-depth",
    "sec-3.3.2-conserved",
    "sec-3.4.2-blowup",
    "sec-3.4.2-coefficient",
    "sec-3.4.2-maximiser",
    "sec-3.4.2-measure",
    "sec-3.4.2-pivots",
    "sec-3.4.2-region",
    "sec-3.4.2-smooth",
    "sec-3.4.3-rank-r",
)
"""Results of this workbench that have no counterpart in the paper."""


@pytest.fixture(scope="module")
def keys() -> list[str]:
    return [claim.key for name in ledger.names() for claim in ledger.derivation(name).claims]


@pytest.mark.parametrize("key", IN_THE_PAPER)
def test_has_a_row(key: str, keys: list[str]) -> None:
    assert key in keys


def test_the_lists_above_and_the_ledger_agree(keys: list[str]) -> None:
    """Each key once: a row that is dropped is missed, and so is a name that is struck from a list."""
    assert sorted(keys) == sorted((*IN_THE_PAPER, *BEYOND_IT))


def test_what_the_paper_lacks_is_this_workbench(keys: list[str]) -> None:
    found = {claim.key for claim, _ in ledger.claims().values() if claim.source.work.key != "cmv"}
    assert found == set(BEYOND_IT)


def test_every_derivation_is_found() -> None:
    files = [path for path in Path(derivations.__path__[0]).glob("*/*.py") if path.stem != "__init__"]
    assert set(ledger.names()) <= {path.stem for path in files}
    for path in files:
        if path.stem not in ledger.names():
            module = import_module(f"derivations.{path.parent.name}.{path.stem}")
            assert not claims_of(module) and not facts_of(module)


@pytest.mark.parametrize("name", ledger.names())
def test_every_fact_holds_and_belongs_to_one_derivation(name: str) -> None:
    facts, wrong = ledger.checked_facts(name)
    assert wrong == []
    others = [fact for other in ledger.names() if other != name for fact in ledger.derivation(other).facts]
    assert not set(facts) & set(others)


def test_kinds() -> None:
    claims = ledger.claims()
    experiments = {key for key, (claim, _) in claims.items() if claim.kind == "experiment"}
    assert experiments == {*FIGURES, *SIMULATIONS, *MEASURED}
    assert {key for key, (claim, _) in claims.items() if claim.kind == "number"} == set(PRINTED_NUMBERS)
