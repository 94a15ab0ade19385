"""Other ways of reading: by keyboard, on paper, at 400 % zoom, without motion, in the reader's own colours."""

import io
import re
import unicodedata

import pypdf
import pytest
from conftest import until

REPORT = "agencies/yujiafang/2019/"
AGENCY = "agencies/yujiafang/"

# ---- Keyboard --------------------------------------------------------------------------------------------------------


def focus(page):
    """What has the focus, as a selector would say it."""
    return page.evaluate("""() => {
      const e = document.activeElement;
      return [e.localName, e.className, e.closest("nav, header, main, footer, dialog")?.localName ?? "", e.textContent.trim()];
    }""")


def tab_to(page, wanted, limit=60):
    """Presses Tab until the focus is on something that `wanted` accepts; returns the stops on the way."""
    stops = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        stops.append(focus(page))
        box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
        assert box["right"] > 0 and box["width"] > 0, f"the focus is out of sight on {stops[-1]}"
        if wanted(stops[-1]):
            return stops
    raise AssertionError(f"{limit} times Tab did not reach it: {stops}")


def test_tab_order_of_a_year(corpus, visit):
    """Skip link, name of the site, navigation, search, then the page; a column is sorted with Enter and keeps the focus."""
    page = visit(corpus.home + "years/2021/")
    page.locator("thead .sort").first.wait_for()
    stops = tab_to(page, lambda stop: stop[1] == "sort")
    assert stops[0][1] == "skip" and stops[1][1] == "site-name"
    links = page.locator(".site-nav a").all_inner_texts()
    assert [stop[3] for stop in stops[2:2 + len(links)]] == links
    rest = stops[2 + len(links):]
    assert [(stop[0], stop[2]) for stop in rest[:2]] == [("input", "header"), ("button", "header")]
    assert all(stop[2] == "main" or stop[2] == "nav" for stop in rest[2:])
    name = page.evaluate("document.activeElement.closest('th').dataset.key ?? ''")
    page.keyboard.press("Enter")
    page.locator("thead [aria-sort]").wait_for()
    until(page, "!document.getElementById('compare-table').hasAttribute('aria-busy')")
    assert focus(page)[1] == "sort", "the focus is lost when the table is sorted"
    assert page.evaluate("document.activeElement.closest('th').dataset.key ?? ''") == name
    assert page.evaluate("document.activeElement.closest('th').ariaSort") in ["ascending", "descending"]


def test_every_stop_shows_its_focus(five, visit):
    page = visit(five.home + AGENCY)
    for _ in range(40):
        page.keyboard.press("Tab")
        outline = page.evaluate("""() => {
          const style = getComputedStyle(document.activeElement);
          return [style.outlineStyle, parseFloat(style.outlineWidth)];
        }""")
        assert outline[0] == "solid" and outline[1] >= 2, f"no outline on {focus(page)}: {outline}"


def test_the_dialog_by_keyboard(five, visit):
    page = visit(five.home + REPORT)
    figure = page.locator("td[id] > a").first
    figure.focus()
    page.keyboard.press("Enter")
    page.locator("li.marked:focus").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="hidden")
    assert figure.evaluate("link => link === document.activeElement")


# ---- Paper -----------------------------------------------------------------------------------------------------------


def squeezed(text):
    """Without spaces, and with ideographs for the radicals that look like them: a PDF names letters by their shape."""
    return unicodedata.normalize("NFKC", re.sub(r"\s", "", text)).replace("⺠", "民")


@pytest.mark.parametrize("path", [REPORT, AGENCY])
def test_print(english, visit, path):
    """Nothing to click, the address at the foot, and every cell of every table inside the sheet."""
    page = visit(english.home + path)
    page.emulate_media(media="print")
    hidden = ".site-nav, .toc, .skip, .prevnext, button, .ln, .src, .tools"
    shown = page.eval_on_selector_all(hidden, "all => all.filter(e => e.checkVisibility()).map(e => e.outerHTML)")
    assert not shown, shown[:3]
    # A4 less the margins, in CSS pixels
    page.set_viewport_size({"width": round((210 - 28) / 25.4 * 96), "height": 1000})
    cut = page.eval_on_selector_all("table", """all => all.filter(e => e.checkVisibility()
      && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.caption.textContent + e.offsetWidth)""")
    assert not cut, f"tables wider than the sheet: {cut}"
    paper = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=False)))
    assert all(abs(float(sheet.mediabox.width) - 595) < 3 for sheet in paper.pages), "not A4"
    text = squeezed("".join(sheet.extract_text() for sheet in paper.pages))
    assert squeezed(page.locator("h1").inner_text()) in text
    assert f"https://reports.example.org/portal/{path}" in squeezed(paper.pages[-1].extract_text())
    assert 2 <= len(paper.pages) <= 16
    words = page.eval_on_selector_all("td", "all => all.filter(e => e.checkVisibility()).map(e => e.innerText)")
    assert len(words) > 20
    lost = {word for word in map(squeezed, words) if re.fullmatch(r"\d+", word) and word not in text}
    assert not lost, f"figures that are not on paper: {lost}"


# ---- Zoom, motion, colours -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", AGENCY, REPORT, "years/2020/", "compare/", "regions/liaoningsheng/"])
def test_zoom_of_400_percent(browser, five, path):
    """1280 × 1024 at 400 % is 320 × 256: no sideways scroll, and heads that do not fill the window."""
    context = browser.new_context(viewport={"width": 320, "height": 256}, device_scale_factor=4)
    page = context.new_page()
    page.goto(five.home + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("[...document.querySelectorAll('thead')].every(e => getComputedStyle(e).position === 'static')")
    context.close()


def test_reduced_motion(browser, five):
    for motion, behaviour in [("reduce", "auto"), ("no-preference", "smooth")]:
        context = browser.new_context(reduced_motion=motion)
        page = context.new_page()
        page.goto(five.home + REPORT)
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour
        moving = "[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).animationName !== 'none'" \
            " || parseFloat(getComputedStyle(e).transitionDuration) > 0).map(e => e.outerHTML.slice(0, 80))"
        assert page.evaluate(moving) == []
        context.close()


@pytest.mark.parametrize("path", [REPORT, AGENCY, "years/2020/"])
def test_forced_colours(five, visit, path):
    """Texts have the reader's colours, what is marked by colour alone elsewhere has a line, charts are drawn in them too."""
    page = visit(five.home + path)
    page.emulate_media(forced_colors="active", color_scheme="dark")
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    system = page.evaluate("""() => {
      const probe = document.createElement("i");
      document.body.append(probe);
      const seen = {};
      for (const name of ["Canvas", "CanvasText", "LinkText"]) { probe.style.color = name; seen[name] = getComputedStyle(probe).color; }
      probe.remove();
      return seen;
    }""")
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == system["CanvasText"]
    assert page.evaluate("getComputedStyle(document.body.parentElement).backgroundColor") == system["Canvas"]
    current = page.locator(".years a[aria-current]")
    if current.count():
        assert current.first.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    blank = page.locator("td.blank")
    if blank.count():
        assert blank.first.evaluate("e => getComputedStyle(e).outlineStyle") == "dashed"
    for colour in page.eval_on_selector_all(".chart svg text", "all => all.map(e => getComputedStyle(e).fill)"):
        assert colour in system.values(), f"letters of a chart are {colour}, not one of {system}"
