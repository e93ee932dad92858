"""``dlnsym decide`` says what it found, and with which exit status."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from command_line import run

from dlnsym.commands.app import commands


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["sqrt(x*y) = sqrt(x)*sqrt(y)", "--positive", "x,y"], 0, "proved"),
        (["sqrt(x*y) = sqrt(x)*sqrt(y)"], 1, "refuted"),
        (["Sum(j, (j, 1, N)) = N*(N + 1)/2", "--integer", "N", "--positive", "N"], 0, "proved"),
        (["T(A*B) = T(B)*T(A)", "--matrix", "A,B"], 0, "proved"),
        (["1 + v <= exp(v)", "--real", "v"], 0, "proved"),
        (["Integral(1/t**2, (t, -1, 1)) = -2"], 1, "undecided"),
    ],
)
def test_the_answer_and_the_exit_status(arguments: list[str], status: int, said: str) -> None:
    found = CliRunner().invoke(commands, ["decide", *arguments])
    assert found.exit_code == status
    assert found.output.startswith(said)


@pytest.mark.parametrize("text", ["x", "9**9**9 = 1", "x.__class__ = 1", "print(1) = 1"])
def test_bad_usage_is_one_line_and_exit_status_two(text: str) -> None:
    found = run("decide", text)
    assert found.returncode == 2
    assert found.stderr.startswith("dlnsym: ") and found.stderr.count("\n") == 1
    assert found.stdout == ""
