"""The site in headless Chromium: built without a warning, found by search, read at any width, in the dark, on paper.

Like the tests of the report these need Chromium; ``.ci/run`` runs them.
"""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Iterator
from doctest import DocTestParser, DocTestRunner
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from dlnsym import ledger
from dlnsym.proofs import Claim, Judgement, Verdict
from dlnsym.proofs.judgement import AsPrinted

pytestmark = pytest.mark.browser

SITE = Path(__file__).parents[2] / "docs/site"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
JUDGED = ("1.7", "1.10", "2.9", "fig-4")
"""Rows with their facts; how the others look does not need the proofs."""


def unjudged(c: Claim, derivation: str) -> Judgement:
    verdict = Verdict.REFUTED if c.correction else Verdict.OPEN if c.kind == "experiment" else Verdict.PROVED
    printed: AsPrinted = "no" if c.correction else "yes"
    return Judgement(c.key, "cmv", c.kind, c.title, c.scope, c.printed, verdict, printed, c.correction, derivation)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    sys.path.insert(0, str(SITE))
    import build

    judged = {j.key: j for j in ledger.run(JUDGED)}
    rows = [judged.get(key) or unjudged(claim, name) for key, (claim, name) in ledger.claims().items()]
    folder = tmp_path_factory.mktemp("site")
    # Sphinx counts a warning as an error
    assert build.build(folder, rows) == 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    assert program, f"these tests need Chromium: none of {', '.join(CHROMIUM)} is on the path"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


def opened(browser: Browser, site: str, page: str, **options: object) -> tuple[Tab, list[str]]:
    """A page, and what went wrong on it: errors that were logged, and addresses outside the site."""
    wrong: list[str] = []
    tab = browser.new_page(**options)  # type: ignore[arg-type]
    tab.on("console", lambda message: wrong.append(message.text))
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("request", lambda r: None if r.url.startswith((site, "data:")) else wrong.append(r.url))
    tab.goto(site + page)
    return tab, wrong


PAGES = ("index.html", "ledger/index.html", "ledger/2.9.html", "ledger/1.7.html", "api/spectrum.html", "coverage.html")


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Theorem 1.1", "ledger/thm-1.1.html"),
        ("(2.9)", "ledger/2.9.html"),
        ("sinhc", "ledger/2.9.html"),
        ("volume hyperbola", "ledger/3.25.html"),
    ],
)
def test_search_finds_a_row(browser: Browser, site: str, words: str, page: str) -> None:
    tab, wrong = opened(browser, site, "search.html?q=" + words.replace(" ", "+"))
    # the results come one by one, and then their number
    tab.wait_for_function("/finished|did not match/.test(document.querySelector('#search-results').textContent)")
    found = tab.evaluate("[...document.querySelectorAll('ul.search > li > a')].map(a => a.getAttribute('href'))")
    assert page in [address.split("#")[0].split("?")[0] for address in found]
    assert wrong == []


@pytest.mark.parametrize("page", [*PAGES, "notebooks/04_hyperbola.html", "docs/own_claim.html"])
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (390, "light"), (1280, "dark")])
def test_a_page_fits_its_window_and_can_be_read(
    browser: Browser, site: str, page: str, width: int, scheme: str
) -> None:
    tab, wrong = opened(browser, site, page, viewport={"width": width, "height": 800}, color_scheme=scheme)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    # WCAG contrast of text against the page, at least 4.5
    contrast = """() => {
      const rgb = (c) => c.match(/[0-9.]+/g).slice(0, 3).map(Number);
      const light = (c) => { const [r, g, b] = rgb(c).map((v) => { v /= 255;
        return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
      const back = light(getComputedStyle(document.body).backgroundColor);
      return ["article", "article .scope", "article small", "article .badge", "article a.reference"]
        .map((q) => document.querySelector(q)).filter((e) => e)
        .map((e) => light(getComputedStyle(e).color))
        .map((l) => (Math.max(l, back) + 0.05) / (Math.min(l, back) + 0.05));
    }"""
    assert min(tab.evaluate(contrast)) >= 4.5
    assert wrong == []


def test_formulas_are_set_in_the_font_of_the_site(browser: Browser, site: str) -> None:
    tab, wrong = opened(browser, site, "ledger/2.9.html")
    tab.evaluate("document.fonts.ready")
    assert tab.evaluate("[...document.fonts].filter(f => f.family.includes('formulas')).map(f => f.status)") == [
        "loaded"
    ]
    sizes = tab.evaluate("[...document.querySelectorAll('math')].map(m => m.getBoundingClientRect().height)")
    assert len(sizes) > 3 and min(sizes) > 5
    assert not tab.evaluate("[...document.querySelectorAll('math')].some(m => m.textContent.includes('\\\\'))")
    assert wrong == []


def test_a_row_shows_the_proof_the_kernel_and_the_call(browser: Browser, site: str) -> None:
    tab, _ = opened(browser, site, "ledger/2.9.html")
    text = tab.locator("article").inner_text()
    assert "wrong variants rejected" in text
    assert "def spectrum(" in text
    assert "dlnsym.spectrum" in text
    assert tab.locator(".facts li").count() >= 5
    tab.click("text=derivations/spectrum/spectrum.py")
    assert "def eigenvalue_sum(" in tab.locator("article").inner_text()


def test_a_row_shows_a_call_that_can_be_copied_and_run(browser: Browser, site: str) -> None:
    tab, _ = opened(browser, site, "ledger/2.9.html")
    shown = tab.locator("#in-python .highlight").first.inner_text()
    (found,) = DocTestParser().get_doctest(shown + "\n", {}, "2.9", None, 0).examples[-1:]
    assert found.want and "spectrum" in found.source
    runner = DocTestRunner(verbose=False)
    assert runner.run(DocTestParser().get_doctest(shown + "\n", {}, "2.9", None, 0)).failed == 0


@pytest.mark.parametrize(("page", "pictures"), [("fig-7", 2), ("fig-3", 1), ("sec-3.4.2-highest", 1), ("2.9", 0)])
def test_a_row_that_is_seen_in_a_figure_shows_it_with_its_caption(
    browser: Browser, site: str, page: str, pictures: int
) -> None:
    tab, wrong = opened(browser, site, f"ledger/{page}.html")
    sizes = tab.evaluate("[...document.querySelectorAll('article img')].map(i => i.naturalWidth)")
    assert len(sizes) == pictures and all(width > 500 for width in sizes)
    if pictures:
        assert "dlnsym reproduce" in tab.locator("article").inner_text()
    assert wrong == []


def test_every_row_has_a_page(browser: Browser, site: str) -> None:
    tab, _ = opened(browser, site, "ledger/index.html")
    rows = tab.evaluate("[...document.querySelectorAll('article table a')].map(a => a.getAttribute('href'))")
    assert len(rows) == len(ledger.claims())


def test_keyboard(browser: Browser, site: str) -> None:
    tab, _ = opened(browser, site, "ledger/2.9.html", viewport={"width": 1280, "height": 800})
    tab.keyboard.press("Tab")
    assert "Skip" in tab.evaluate("document.activeElement.textContent")
    tab.keyboard.press("Enter")
    seen = set()
    for _ in range(20):
        tab.keyboard.press("Tab")
        seen.add(tab.evaluate("document.activeElement.tagName + '.' + document.activeElement.className.split(' ')[0]"))
    assert {"DIV.formula", "SUMMARY."} <= seen


def test_on_paper_a_row_is_what_is_printed(browser: Browser, site: str) -> None:
    tab, _ = opened(browser, site, "ledger/2.9.html")
    tab.emulate_media(media="print")
    assert not tab.locator(".sidebar-drawer").is_visible()
    assert tab.locator(".forms").first.is_visible()
    # one row is a few pages, whatever the ledger holds
    assert tab.pdf().count(b"/Type /Page\n") + tab.pdf().count(b"/Type /Page/") <= 12
