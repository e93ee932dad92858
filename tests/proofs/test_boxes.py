"""Formulas on a terminal: what they look like, how they break, and that every formula of the ledger can be set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlnsym import ledger
from dlnsym.proofs.boxes import columns, formula
from dlnsym.proofs.typeset import relation


@pytest.mark.parametrize(
    ("latex", "lines"),
    [
        (r"\sigma_i^2", ["σᵢ²"]),
        (r"\dot W = -\operatorname{grad} E", ["Ẇ = −grad E"]),
        (r"\frac{a}{b} \leq \mathbb{R}", ["a", "─ ≤ ℝ", "b"]),
        (r"\sum_{j=1}^{N} j", ["  N", "  ∑   j", "j = 1"]),
        (r"\left(\frac{a}{b}\right)^{T}", ["   T", "⎛a⎞", "⎜─⎟", "⎝b⎠"]),
        (r"\sqrt{x + y}", ["√(x + y)"]),
        (r"\begin{pmatrix} 1 & 22 \\ 3 & 4 \end{pmatrix}", ["⎛1  22⎞", "⎝3  4 ⎠"]),
        (r"[0, 1) \ni x", ["[0, 1)nix"]),
        (r"\text{the rank is } r", ["the rank is r"]),
        (r"W_{N}", ["W", " N"]),
        ("a'", ["a′"]),
        ("x''", ["x′′"]),
        (r"x_i^2", ["xᵢ²"]),
        (r"x^{a+b}", [" a + b", "x"]),
        (r"x^{\frac{a}{b}}_i", ["  a", "  ─", "  b", "xᵢ"]),
        (r"\frac{a}{b}_{W}", ["a", "─", "b", " W"]),
        (r"\frac{a}{b}^2_i", [" 2", "a", "─", "b", " i"]),
        (r"x_{W}^2", [" 2", "x", " W"]),
        (r"x_{i}^{W}", ["  W", "xᵢ"]),
        (r"\sqrt{x} + \sqrt[3]{x} + \sqrt{xy}", ["√x + ³√x + √(xy)"]),
        (r"\sqrt{\frac{a}{b}}", [" ⎛a⎞", "√⎜─⎟", " ⎝b⎠"]),
        (r"\frac{a}{b + c} = \frac12", ["  a     1", "───── = ─", "b + c   2"]),
        (r"\frac{\frac{a}{b}}{c}", ["a", "─", "b", "─", "c"]),
        (r"\frac{\frac{a}{b}}{c} + \frac{a}{\frac{b}{c}}", ["a", "─", "b   a", "─ + ─", "c   b", "    ─", "    c"]),
        (r"\left[\frac{a}{b}\right)", ["⎡a⎞", "⎢─⎟", "⎣b⎠"]),
        (r"\left.\frac{a}{b}\right|", ["a│", "─│", "b│"]),
        (r"\left\|\frac{a}{b}\right\| + \lVert x \rVert", ["‖a‖", "‖─‖ + ‖x‖", "‖b‖"]),
        (r"\begin{cases} 1 & x > 0 \\ 0 & \text{else} \end{cases}", ["⎧1  x > 0", "⎩0  else"]),
        (r"\begin{array}{ll} a & bb \\ ccc & d \end{array}", ["a    bb", "ccc  d"]),
        (r"\begin{vmatrix} a & b \\ c & d \\ e & f \end{vmatrix}", ["│a  b│", "│c  d│", "│e  f│"]),
        (r"\begin{pmatrix} \frac{a}{b} & 1 \\ 2 \end{pmatrix}", ["⎛a   ⎞", "⎜─  1⎟", "⎜b   ⎟", "⎝2   ⎠"]),
        (r"\begin{bmatrix} 1 \\ 2 \end{bmatrix} x", ["⎡1⎤", "⎣2⎦x"]),
        (r"\sum_{\substack{i \\ j < n}} x", ["  ∑   x", "  i", "j < n"]),
        (r"a \sum_i x", ["a ∑ x", "  i"]),
        (r"\prod_{i}^{N} x + 1", ["N", "∏ x + 1", "i"]),
        (r"\lim_{N \to \infty} f", [" lim  f", "N → ∞"]),
        (r"\int_0^1 f", ["∫₀¹f"]),
        (r"\sum\limits_{i} x", ["∑ x", "i"]),
        (
            r"x \operatorname{tr} W = \operatorname{diag}(a) = \operatorname*{argmin}_x f",
            ["x tr W = diag(a) = argminₓf"],
        ),
        (r"x \log y", ["x logy"]),
        (r"\log y = \log z", ["logy = logz"]),
        (r"x^{2} \log y + (z) \log y", ["x² logy + (z) logy"]),
        (r"\operatorname{rank} W", ["rank W"]),
        (r"\{x\} \log y", ["{x} logy"]),
        (r"\mathrm d x + \sqrt N + \sqrt2", ["dx + √N + √2"]),
        (r"(x: 1)", ["(x:1)"]),
        (r"x \ln y + x \sum_{i} y", ["x lny + x ∑ y", "          i"]),
        (r"\mathcal{E}(W) \in \mathbb{R}^{d}", ["ℰ(W) ∈ ℝᵈ"]),
        (r"\mathfrak{g} \mathbf{x}", ["gx"]),
        (r"\hat{\frac{a}{b}}", ["â", "─", "b"]),
        (r"\tilde{xy} = \overline{W} = \mathrm{d}x", ["x̃y = W̄ = dx"]),
        (r"a \, b \quad c, d", ["a b  c, d"]),
        (r"a := b", ["a := b"]),
        (r"f: A \to B", ["f:A → B"]),
        ("x: 1", ["x:1"]),
        ("a :", ["a:"]),
        (r"x_{\frac{i}{2}}", ["x", " i", " ─", " 2"]),
        (r"\mathbb{\frac{R}{b}}", ["R", "─", "b"]),
        (r"{a}b + |x|~c", ["ab + |x| c"]),
        (r"\frac{(a}{b}", ["(a", "──", "b"]),
        ("x_|", ["x", " |"]),
        (r"x\mathrm{rank} = (x)\mathrm{abc}y", ["xrank = (x)abc y"]),
        (r"\begin{matrix} a \\ b \end{matrix}", ["a", "b"]),
        (r"\frac{\frac{a}{b} + 1}{c}_i", ["a", "─ + 1", "b", "─────", "  c", "     i"]),
        (r"\sum_{i}^{\frac{N}{2}} x", ["N", "─", "2", "∑ x", "i"]),
        (r"a \pm b - c", ["a ± b − c"]),
        (r"-a + (-a) + a^{-1}", ["−a + (−a) + a⁻¹"]),
        (r"(a, b] \cup [a, b]", ["(a, b]∪[a, b]"]),
        (r"\{x \mid y\}", ["{x|y}"]),
        (r"a < b \leq c", ["a < b ≤ c"]),
        (r"\text{if } x = 1, \text{ then } y", ["if x = 1,  then y"]),
    ],
)
def test_what_it_looks_like(latex: str, lines: list[str]) -> None:
    found = formula(latex, 60)
    assert found is not None
    assert [line.rstrip() for line in found.split("\n") if line.strip()] == lines


def test_limits_stand_below_large_operators_alone() -> None:
    for name in ("sum", "prod", "lim", "max", "min", "sup", "inf"):
        found = formula(rf"\{name}_{{i}} x", 60)
        assert found is not None and [line.strip() for line in found.split("\n")[1:]] == ["i"]
    functions = "log exp sin cos tan sinh cosh tanh cot det dim ker deg arg arctan coth ln tr"
    assert [formula(rf"\{name}_{{i}} x", 60) for name in functions.split()] == [f"{x}ᵢx" for x in functions.split()]
    assert formula(r"\int_{i} x", 60) == "∫ᵢx"


def test_a_long_formula_breaks_at_its_relations_which_stand_below_each_other() -> None:
    found = formula(r"a + b + c = d + e + f = g + h + i", 14)
    assert found is not None
    assert found.split("\n") == ["a + b + c", "  = d + e + f", "  = g + h + i"]


def test_a_line_is_as_wide_as_is_allowed_and_no_wider() -> None:
    for width, lines in ((9, ["a + b = c"]), (8, ["a + b", "  = c"]), (5, ["a + b", "  = c"]), (4, None)):
        found = formula("a + b = c", width)
        assert (found and found.split("\n")) == lines
    assert formula("a + b + c + d + e", 12) == "a + b + c\n     + d + e"
    found = formula(r"\frac{a}{b} = c + d + e, f", 12)
    assert found is not None
    assert (
        found.split("\n") == ["a", "─", "b", "  = c + d + e", "    , f"] or max(map(columns, found.split("\n"))) <= 12
    )


def test_nothing_takes_one_line() -> None:
    assert formula("", 9) == ""
    assert formula(r"\frac{}{N} + 1", 9) == "\n─ + 1\nN"


def test_accents_take_no_column() -> None:
    assert [columns(text) for text in ("", "ab", "x̃y", "W̄")] == [0, 2, 2, 1]


def test_what_cannot_be_read_or_does_not_fit_is_none() -> None:
    for latex in (r"\frac{a", r"\left(x", r"x^", r"\begin{pmatrix} 1", r"\substack", r"\text{a"):
        assert formula(latex, 80) is None, latex
    assert formula("a" * 30, 20) is None
    assert formula("a" * 30, 30) == "a" * 30 and formula("a" * 30, 29) is None


def test_sentences_flow() -> None:
    found = formula(r"\text{one two three four five six } W", 20)
    assert found is not None and max(map(columns, found.split("\n"))) <= 20
    assert found.split() == ["one", "two", "three", "four", "five", "six", "W"]


@given(st.text(r"\{}^_ab+=&()[]" + "\n", max_size=20))
def test_anything_is_set_or_none(latex: str) -> None:
    found = formula(latex, 40)
    assert found is None or max(map(columns, found.split("\n"))) <= 40


def test_every_printed_formula_of_the_ledger_is_set_in_80_columns() -> None:
    for key, (claim, _) in ledger.claims().items():
        for latex in filter(None, (claim.printed, claim.correction)):
            found = formula(latex, 76)
            assert found is not None, key
            assert "\\" not in found.replace("∖", ""), key


def test_nearly_every_relation_of_the_ledger_is_set_without_a_raw_name() -> None:
    facts = {fact for claim, _ in ledger.claims().values() for fact in claim.facts if fact.relation is not None}
    texts = [formula(relation(fact.relation), 100) for fact in facts if fact.relation is not None]
    known = [text for text in texts if text is not None]
    assert len(known) > 0.95 * len(texts)
    assert not any("\\" in text or "Power(" in text for text in known)
