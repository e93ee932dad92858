"""The worked example of docs/own_claim.md: a claim of one's own is judged, proved, and generated into a kernel."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from flint import arb, ctx

from dlnsym import ledger
from dlnsym.commands.derive import command
from dlnsym.kernels import arb_target
from dlnsym.proofs import Derivation
from dlnsym.proofs.typed import misfit

PAGE = (Path(__file__).parents[2] / "docs/own_claim.md").read_text(encoding="utf-8")


@pytest.fixture
def example() -> str:
    (text,) = re.findall(r"<!-- inversion\.py -->\n```python\n(.*?)```", PAGE, re.DOTALL)
    return str(text)


def run(folder: Path, text: str, *arguments: str) -> tuple[int, str]:
    path = folder / "inversion.py"
    path.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(command, [str(path), *arguments])
    return result.exit_code, result.output


def test_it_is_proved(example: str, tmp_path: Path) -> None:
    status, output = run(tmp_path, example)
    assert status == 0
    assert "✓ proved" in output
    (rejected, wrong), *_ = re.findall(r"(\d+) of (\d+) wrong variants rejected", " ".join(output.split()))
    assert f"{rejected} of {wrong} wrong variants" in " ".join(PAGE.split())
    assert int(rejected) == int(wrong) > 0


def test_a_wrong_exponent_fails(example: str, tmp_path: Path) -> None:
    status, output = run(tmp_path, example.replace("2 - 2 / N)", "2 - 1 / N)"))
    assert status == 1
    assert "not proved by exact zero test" in " ".join(output.replace("│", " ").split())
    assert "fails at" in output


@pytest.mark.parametrize(
    ("right", "wrong", "case"),
    [("Form(closed)", "Form(2 * closed)", "numpy. "), ("finite_depth=True", "finite_depth=False", "numpy at N = ∞. ")],
)
def test_a_form_that_is_not_the_formula_fails(right: str, wrong: str, case: str, example: str, tmp_path: Path) -> None:
    status, output = run(tmp_path, example.replace(right, wrong))
    assert status == 1
    after = output.split(f"spectrum_of_inverse as computed with {case.strip()}")[1]
    assert "✗" in after
    assert "✓ proved" in output, "the claim does not rest on its kernel"


def test_its_kernel_computes_it(example: str, tmp_path: Path) -> None:
    status, source = run(tmp_path, example, "--kernels", "numpy")
    assert status == 0
    space: dict[str, object] = {}
    exec(compile(source, "kernel.py", "exec"), space)  # the generated module, as a reader would import it
    value = float(space["spectrum_of_inverse"](2.0, 0.25, 3))  # type: ignore[operator]
    with ctx.workprec(200):
        exact = arb_target.spectrum(arb(1) / 2, arb(4), 3)
        assert abs(arb(value) - exact) < 4 * math.ulp(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("one = 1\n", "has no Fact and no Claim"),
        ("1 / 0\n", "breaks off: ZeroDivisionError"),
        ("def\n", "breaks off: SyntaxError"),
    ],
)
def test_a_file_that_is_none(text: str, message: str, tmp_path: Path) -> None:
    status, output = run(tmp_path, text)
    assert status == 2
    assert message in output


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ('Work("mine", "A notebook of mine").at("inversion")', "None", "claims[0].source is None; expected Source"),
        ('.at("inversion")', ".at(5)", "claims[0].source.place is 5; expected str"),
        (
            "KERNELS = (",
            "again = Claim(claim.source, *['lemma'] * 4)\nKERNELS = (",
            "two claims with the key 'mine:inversion'",
        ),
        ('    "identity",\n', "", "claims[0].kind is 'The spectrum at the inverse'; expected one of 'definition', "),
        ("    (divided,),\n", "    divided,\n", "expected a tuple of Facts"),
        (
            "(point,), text",
            "point, text",
            "points is {sigma_i: 2, sigma_l: 1/3, N: 3}; expected a tuple of Mappings",
        ),
        ("ExpLogZeroTest(), (point,)", "ExpLogZeroTest, None", "claims[0].facts[0].points is None"),
        ("Relation(inverse, closed)", 'Relation("inverse", closed)', "lhs is 'inverse'; expected Expr"),
        ("Relation(inverse, closed)", 'Relation(inverse, closed, ">")', "kind is '>'; expected one of '=', '<='"),
        ("    (divided,),\n", "    (divided,), note=5,\n", "claims[0].note is 5; expected str"),
        ("    (divided,),\n", "    (divided,), executes=5,\n", "claims[0].executes is 5; expected a tuple of Facts"),
        ("KERNELS = (", "alone = Fact(text=5)\nKERNELS = (", "text is 5; expected str"),
        ("KERNELS = (", "KERNELS = (1,", "KERNELS[0] is 1; expected Kernel"),
    ],
)
def test_a_malformed_part_is_told_in_one_line(
    right: str, wrong: str, message: str, example: str, tmp_path: Path
) -> None:
    assert right in example
    status, output = run(tmp_path, example.replace(right, wrong))
    assert (status, message in output.splitlines()[-1], "Traceback" in output) == (2, True, False)


def test_an_execution_that_is_not_proved_fails_the_claim(example: str, tmp_path: Path) -> None:
    words = "(divided,), executes=(Fact(Relation(inverse, 2 * closed), ExpLogZeroTest(), (point,)),),"
    status, output = run(tmp_path, example.replace("(divided,),", words))
    assert status == 1
    assert "what it executes: not proved by exact zero test" in " ".join(output.replace("│", " ").split())


def test_every_derivation_is_as_declared() -> None:
    assert {name: misfit(name, ledger.derivation(name), Derivation) for name in ledger.names()} == dict.fromkeys(
        ledger.names()
    )


def test_brackets_in_words_are_shown(example: str, tmp_path: Path) -> None:
    status, output = run(tmp_path, example.replace('"every finite', '"s in [a, b], [/bold] every finite'))
    assert (status, "s in [a, b], [/bold] every finite" in output) == (0, True)


def test_bad_usage(example: str, tmp_path: Path) -> None:
    status, output = run(tmp_path, example, "--kernels", "fortran")
    assert (status, "target is 'fortran'; expected one of numpy" in output) == (2, True)
    without = example.partition("KERNELS")[0]
    status, output = run(tmp_path, example, "--kernels", "arb")
    assert status == 2
    assert "target is 'arb', for which no kernel has a form; expected one of numpy" in output
    assert "defines no KERNELS" in run(tmp_path, without, "--kernels", "numpy")[1]
    result = CliRunner().invoke(command, ["nowhere.py"])
    assert (result.exit_code, "there is no file 'nowhere.py'" in result.output) == (2, True)
    result = CliRunner().invoke(command, ["spectrum", "--kernels", "numpy"])
    assert (result.exit_code, "goes with a Python file" in result.output) == (2, True)
