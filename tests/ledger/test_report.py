"""The page of the ledger: what it holds, and that it needs nothing from outside."""

from __future__ import annotations

import re
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import damage
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from derivations.sources import CMV
from dlnsym import ledger
from dlnsym.commands.report import command
from dlnsym.ledger.report import Page, Picture, recorded, render, typeset, write
from dlnsym.paper import experiment
from dlnsym.proofs import Claim, Deviation, Evidence, Judgement, Verdict

PNG = damage.png()


def judgement(key: str = "2.9", **changed: object) -> Judgement:
    values: dict[str, object] = {
        "key": key,
        "source": "cmv",
        "kind": "identity",
        "title": "Eigenvalues",
        "scope": "N < ∞",
        "printed": r"\lambda",
        "verdict": Verdict.PROVED,
        "as_printed": "yes",
        "correction": None,
        "derivation": "spectrum",
        **changed,
    }
    return Judgement(**values)  # type: ignore[arg-type]


def claim_of(j: Judgement) -> Claim:
    return Claim(CMV.at(j.key), j.kind, j.title, j.printed, j.scope)


def page_of(*judgements: Judgement, **more: object) -> str:
    return render(Page(judgements, {j.key: claim_of(j) for j in judgements}, **more))  # type: ignore[arg-type]


class Reader(HTMLParser):
    """Collects the addresses that a page refers to, and checks that its tags nest."""

    VOID = ("meta", "link", "input", "img", "br", "hr", "mspace")

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID and tag != "option":
            while self.open and self.open[-1] == "option":
                self.open.pop()
            assert self.open.pop() == tag


@pytest.mark.xdist_group("ledger")
def test_every_row_of_the_paper_is_on_the_page(judgements: dict[str, Judgement]) -> None:
    claims = {key: claim for key, (claim, _) in ledger.claims().items()}
    text = render(Page(list(judgements.values()), claims, [Picture("fig_04", "Outcomes", PNG)]))
    assert re.findall(r'<article id="row-([^"]+)"', text) == list(judgements)
    reader = Reader()
    reader.feed(text)
    # addresses stay inside the page
    assert {a.split(":")[0] if a.startswith("data:") else a[:1] for a in reader.addresses} <= {"#", "data"}
    assert "@import" not in text
    assert {address[:6] for address in re.findall(r"url\((.{12})", text)} == {'"data:'}


def test_a_refuted_row_shows_both_forms() -> None:
    text = page_of(judgement(verdict=Verdict.REFUTED, as_printed="no", correction=r"\mu"))
    assert "As printed (does not hold)" in text
    assert "What holds" in text
    forms = unescape(text)
    assert forms.index("λ") < forms.index("μ")


def test_a_refuted_row_says_how_severe_it_is() -> None:
    off = Deviation("misprint", "whoever takes singular matrices")
    text = page_of(judgement(verdict=Verdict.REFUTED, as_printed="no", correction=r"\mu", deviation=off))
    assert "misprint" in text
    assert "whoever takes singular matrices" in text


def test_a_true_row_shows_one_form() -> None:
    assert "What holds" not in page_of(judgement())


def test_words_are_escaped() -> None:
    words = "<script>alert(1)</script>"
    text = page_of(judgement(title=words, scope=words, printed=r"\text{<b>}", evidence=Evidence(note=words)))
    assert "alert(1)</script>" not in text
    assert "<b>}" not in text
    assert "&lt;b&gt;" in text


def test_a_judgement_without_its_claim_is_an_error() -> None:
    with pytest.raises(KeyError, match="2.9"):
        render(Page([judgement()], {}))


@given(st.lists(st.tuples(st.booleans(), st.text("ab cde", min_size=1, max_size=8)), min_size=1, max_size=5))
def test_words_and_formulas_are_told_apart(pieces: list[tuple[bool, str]]) -> None:
    latex = "".join(rf"\text{{{piece}}}" if words else f"x_{{{piece.strip() or 'i'}}}" for words, piece in pieces)
    found = typeset.statement(latex)
    for words, piece in pieces:
        if words:
            assert piece in found
    assert found.startswith("<p" if any(words for words, _ in pieces) else "<math")


def test_words_inside_a_formula_stay_there() -> None:
    cases = r"a = \begin{cases} 1 & \text{if } x \\ 0 & \text{otherwise} \end{cases}"
    assert typeset.statement(cases).startswith("<math")


def test_a_page_replaces_the_old_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("old")
    with pytest.raises(KeyError):
        write(Page([judgement()], {}), target)
    assert target.read_text() == "old"
    j = judgement()
    write(Page([j], {j.key: claim_of(j)}), target)
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [p.name for p in tmp_path.iterdir()] == ["page.html"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere/page.html"], "cannot be written"),
        (["."], "is a directory"),
        (["--figures", "nowhere"], "is not a folder"),
        (["--figures", "empty"], "holds no PNG file"),
        (["--workers", "0"], "not in the range"),
    ],
)
def test_bad_usage_is_told_before_work(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(ledger, "run", lambda *_: pytest.fail("work was done"))
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 2
    assert message in result.output
    assert [p.name for p in tmp_path.iterdir()] == ["empty"]


def test_the_command_writes_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "figures").mkdir()
    for name in ("fig_04", "other"):
        (tmp_path / "figures" / f"{name}.png").write_bytes(PNG)
    known = ledger.claims()["2.9"]
    monkeypatch.setattr(ledger, "select", lambda *_: ("2.9",))
    monkeypatch.setattr(ledger, "claims", lambda: {"2.9": known})
    result = CliRunner().invoke(command, [])
    assert (result.exit_code, result.stdout) == (0, "dlnsym-report.html: 1 rows, 2 figures\n")
    text = (tmp_path / "dlnsym-report.html").read_text(encoding="utf-8")
    assert "data:image/png;base64" in text
    assert f"<b>fig_04</b> {experiment('fig-4').title}" in text
    assert text.count('<figure class="measured">') == len(recorded()) > 0


def test_without_the_extra_the_message_names_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [m for m in sys.modules if m.startswith("dlnsym.ledger.report")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    result = CliRunner().invoke(command, [])
    assert result.exit_code == 2
    assert "pip install 'dlnsym[report]'" in result.output
