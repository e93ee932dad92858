"""Statements about single trajectories: what balls decide holds, a wrong digit or too short a run fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dlnsym import ledger
from dlnsym.paper import trajectories
from dlnsym.proofs import Verdict


def test_the_two_signs_are_enclosed_at_every_time_that_is_named() -> None:
    found = trajectories.settle("dln:trajectory-signs")
    assert found.problems == ()
    assert sum("negative" in line for line in found.lines) == sum("positive" in line for line in found.lines) == 3
    assert found.refused == {"the other sign": (6, 6)}


def test_a_digit_that_is_wrong_fails_the_row(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = (trajectories.AT[0], (trajectories.AT[1][0][:-1] + "9", "1.447"))
    monkeypatch.setattr(trajectories, "AT", wrong)
    claim, name = ledger.claims()["dln:trajectory-end"]
    judgement = ledger.judged(claim, name)
    assert judgement.verdict is Verdict.FAILED
    assert any("not enclosed: lim W" in problem for problem in judgement.evidence.problems)


def test_a_trajectory_that_is_not_followed_far_enough_fails_the_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trajectories, "NEGATIVE", replace(trajectories.NEGATIVE, t_end=1))
    found = trajectories.settle("dln:trajectory-signs")
    assert any("greater t_end" in problem for problem in found.problems)
