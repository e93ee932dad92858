"""The page in headless Chromium: formulas have a size, filters work, nothing is logged, at any width and scheme.

Chromium is a program of the system, so these tests carry a mark of their own; ``.ci/run`` installs it and runs them.
"""

from __future__ import annotations

import shutil
from base64 import b64decode
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from dlnsym import ledger
from dlnsym.ledger.report import Page, Picture, write
from dlnsym.ledger.report.measured import recorded
from dlnsym.proofs import Claim, Judgement, Verdict
from dlnsym.proofs.judgement import AsPrinted

pytestmark = pytest.mark.browser

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
# one pixel
PNG = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    assert program, f"these tests need Chromium: none of {', '.join(CHROMIUM)} is on the path"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def judgements() -> dict[str, Judgement]:
    """A row for every claim, with the verdict that its kind suggests: how a page looks does not need the proofs."""
    return {key: unjudged(claim, name) for key, (claim, name) in ledger.claims().items()}


def unjudged(c: Claim, derivation: str) -> Judgement:
    verdict = Verdict.REFUTED if c.correction else Verdict.OPEN if c.kind == "experiment" else Verdict.PROVED
    printed: AsPrinted = "no" if c.correction else "yes"
    return Judgement(c.key, "cmv", c.kind, c.title, c.scope, c.printed, verdict, printed, c.correction, derivation)


@pytest.fixture(scope="module")
def address(judgements: dict[str, Judgement], tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("report") / "page.html"
    claims = {key: claim for key, (claim, _) in ledger.claims().items()}
    write(Page(list(judgements.values()), claims, [Picture("fig_04", "Outcomes", PNG)], recorded()), path)
    return path.as_uri()


@pytest.fixture
def logged() -> list[str]:
    return []


def opened(browser: Browser, address: str, logged: list[str], **options: object) -> Tab:
    tab = browser.new_page(**options)  # type: ignore[arg-type]
    tab.on("console", lambda message: logged.append(message.text))
    tab.on("pageerror", lambda error: logged.append(str(error)))
    tab.on(
        "request", lambda request: None if request.url.startswith(("file:", "data:")) else logged.append(request.url)
    )
    tab.goto(address)
    return tab


def visible_rows(tab: Tab) -> int:
    return tab.locator("article:visible").count()


def test_formulas_render(browser: Browser, address: str, logged: list[str]) -> None:
    tab = opened(browser, address, logged)
    tab.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    sizes = tab.evaluate(
        "[...document.querySelectorAll('math')].map(m => m.getBoundingClientRect()).map(r => [r.width, r.height])"
    )
    assert len(sizes) > 100
    assert all(width > 0 and height > 5 for width, height in sizes)
    # numerators stand above denominators: the mathematics is laid out, not read as text
    stacked = tab.evaluate(
        "[...document.querySelectorAll('mfrac')].map(f => [...f.children].map(x => x.getBoundingClientRect()))"
        ".map(([top, bottom]) => bottom.top - top.bottom)"
    )
    assert len(stacked) > 50
    assert min(stacked) > -1
    # a command that the typesetter does not know would stand there with its backslash
    assert (
        tab.evaluate("[...document.querySelectorAll('math')].filter(m => m.textContent.includes('\\\\')).length") == 0
    )
    assert tab.evaluate("document.querySelector('img').naturalWidth") == 1
    assert logged == []


def test_filters(browser: Browser, address: str, logged: list[str], judgements: dict[str, Judgement]) -> None:
    tab = opened(browser, address, logged)
    assert visible_rows(tab) == len(judgements)
    tab.select_option("[name=verdict]", "refuted")
    refuted = [j for j in judgements.values() if str(j.verdict) == "refuted"]
    assert visible_rows(tab) == len(refuted)
    tab.select_option("[name=section]", "2")
    claims = ledger.claims()
    expected = [j for j in refuted if claims[j.key][0].section == "2"]
    assert visible_rows(tab) == len(expected)
    tab.fill("[name=text]", expected[0].key)
    assert visible_rows(tab) == 1
    assert tab.locator("#shown").inner_text() == f"1 of {len(judgements)} rows"
    tab.click("button[type=reset]")
    tab.wait_for_function(f"document.querySelectorAll('article:not([hidden])').length === {len(judgements)}")
    assert logged == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_width_and_scheme(browser: Browser, address: str, logged: list[str], width: int, scheme: str) -> None:
    tab = opened(browser, address, logged, viewport={"width": width, "height": 800}, color_scheme=scheme)
    tab.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    # WCAG contrast of text against the page, at least 4.5
    contrast = """() => {
      const rgb = (c) => c.match(/[0-9.]+/g).slice(0, 3).map(Number);
      const light = (c) => { const [r, g, b] = rgb(c).map((v) => { v /= 255;
        return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
      const back = light(getComputedStyle(document.body).backgroundColor);
      return ["body", ".scope", "a[href]", "summary", ".badge[data-verdict=proved]", ".badge[data-verdict=refuted]"]
        .map((q) => light(getComputedStyle(document.querySelector(q)).color))
        .map((l) => (Math.max(l, back) + 0.05) / (Math.min(l, back) + 0.05));
    }"""
    assert min(tab.evaluate(contrast)) >= 4.5
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == (
        "rgb(22, 23, 26)" if scheme == "dark" else "rgb(255, 255, 255)"
    )
    assert logged == []


def test_keyboard(browser: Browser, address: str, logged: list[str]) -> None:
    tab = opened(browser, address, logged)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "To the ledger"
    seen = set()
    for _ in range(20):
        tab.keyboard.press("Tab")
        seen.add(tab.evaluate("document.activeElement.tagName + (document.activeElement.name || '')"))
    assert {"A", "SELECTsection", "SELECTverdict", "INPUTtext", "BUTTON", "SUMMARY"} <= seen
    tab.locator("summary").first.focus()
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.querySelector('details').open")
    assert logged == []


def test_without_javascript(browser: Browser, address: str, judgements: dict[str, Judgement]) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address)
    assert visible_rows(tab) == len(judgements)
    assert not tab.locator("#filters").is_visible()
    tab.locator("summary").first.click()
    assert tab.locator("details").first.locator("dl").is_visible()
    context.close()
