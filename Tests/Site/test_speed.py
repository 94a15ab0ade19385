"""How heavy pages are, and how soon they stand still on a slow phone."""

import gzip
import re

import pytest
from conftest import STRICT_CSP, until
from test_pages import KINDS
from test_quality import MANY

# ---- Weight ----------------------------------------------------------------------------------------------------------

LIMIT = 40_000  # bytes of HTML, CSS and JS, compressed, without the report's own text and the rows of tables

# What a page carries of its content; the rest is what the theme makes of it.
CONTENT = re.compile(r'<tbody.*?</tbody>|<p id="l\d+".*?</p>', re.DOTALL)


def size(data):
    return len(gzip.compress(data, 6, mtime=0))


def weights(server, kinds):
    """For every kind: compressed bytes in all, and without texts and rows. The script that searches comes when it is used."""
    [css], [js] = server.site.glob("assets/*.css"), server.site.glob("assets/site.*.js")
    both = size(css.read_bytes()) + size(js.read_bytes())
    found = {}
    for kind, path in kinds.items():
        file = server.site / path / "index.html" if path == "" or path.endswith("/") else server.site / path
        text = file.read_text("utf-8")
        found[kind] = (size(text.encode()) + both, size(CONTENT.sub("", text).encode()) + both)
    return found


@pytest.mark.parametrize("site, kinds", [("five", KINDS), ("corpus", MANY)])
def test_weight_of_every_kind(request, site, kinds):
    found = weights(request.getfixturevalue(site), kinds)
    for kind, (whole, frame) in found.items():
        print(f"{site} {kind}: {whole / 1000:.1f} kB compressed, {frame / 1000:.1f} kB without texts and rows")
    assert {kind: frame for kind, (_, frame) in found.items() if frame > LIMIT} == {}


# ---- Largest Contentful Paint and layout shift -----------------------------------------------------------------------

WATCH = """
  window.seen = { lcp: 0, cls: 0, what: "", moved: [] };
  new PerformanceObserver(list => { for (const e of list.getEntries()) {
    seen.lcp = e.startTime; seen.what = (e.element?.outerHTML ?? "").slice(0, 60);
  } }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver(list => { for (const e of list.getEntries()) {
    seen.cls += e.value; seen.moved.push(...e.sources.map(one => `${one.node?.nodeName} ${one.node?.className}`));
  } }).observe({ type: "layout-shift", buffered: true });
"""

# 1.6 Mbit/s down, 750 kbit/s up, 150 ms; a processor of a quarter of this one's speed.
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
SLOWER = 4

SPEED = [
    ("five", ""), ("five", "agencies/yujiafang/"), ("five", "agencies/yujiafang/2019/"), ("corpus", ""),
    ("corpus", "agencies/a000003/"), ("corpus", "agencies/a000003/2021/"), ("corpus", "years/2021/"),
]


def measure(browser, address, width):
    """One visit with an empty cache; settled when nothing was asked for and nothing moved for half a second."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    try:
        page = context.new_page()
        page.add_init_script(WATCH)
        devtools = context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", NETWORK)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        answer = page.goto(address, wait_until="networkidle")
        assert answer.ok and answer.headers["content-security-policy"] == STRICT_CSP
        assert answer.headers["content-encoding"] == "gzip"
        return page.evaluate("seen")
    finally:
        context.close()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("site, path", SPEED)
def test_paint_and_shift(request, browser, site, path, width):
    """LCP within 1.5 s in one of up to five visits, since these machines have other work; CLS within 0.02 in each made."""
    server, visits = request.getfixturevalue(site), []
    for _ in range(5):
        visits.append(measure(browser, server.home + path, width))
        assert visits[-1]["cls"] <= 0.02, f"/{path} at {width} px moves: {visits[-1]}"
        if 0 < visits[-1]["lcp"] <= 1500:
            break
    best = min(visits, key=lambda one: one["lcp"] or 1e9)
    print(f"{site} /{path} {width} px: LCP {best['lcp']:.0f} ms ({best['what']}), CLS {best['cls']:.4f}")
    assert 0 < best["lcp"] <= 1500, f"/{path} at {width} px: LCP {[round(one['lcp']) for one in visits]} ms, {best['what']}"


def test_shift_is_seen(browser, five):
    """The check itself: a page whose heading is pushed down has a shift."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(five.home)
    page.wait_for_timeout(100)
    page.evaluate("document.querySelector('main').style.marginTop = '200px'")
    until(page, "seen.cls > 0.02")
    context.close()
