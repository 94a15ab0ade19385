"""Every kind of page: layout, headings, tables, links; on narrow and wide screens, in both languages, at any address."""

import gzip
import html.parser
import re
import shutil
import urllib.error
import urllib.parse
import urllib.request

import pytest
from conftest import ROOT, Portal, juyuan, until

KINDS = {
    "home": "",
    "agencies": "agencies/",
    "agencies by letter": "agencies/a-z/",
    "regions": "regions/",
    "region": "regions/liaoningsheng/",
    "region without parts": "regions/liaoningsheng/shenyangshi/liaozhongqu/",
    "no known region": "regions/unconfirmed/",
    "glossary": "glossary/",
    "search": "search/",
    "data": "data/",
    "data dictionary": "data/dictionary/",
    "what changed": "changes/",
    "agency": "agencies/yujiafang/",
    "agency of no known region": "agencies/duandianxiang/",
    "report of 2019": "agencies/yujiafang/2019/",
    "report of 2021": "agencies/panjiabao/2021/",
    "report with a notice": "agencies/duandianxiang/2019/",
    "years": "years/",
    "year": "years/2020/",
    "indicators": "indicators/",
    "indicator": "indicators/disclosure_rate/",
    "indicator that is a cell": "indicators/applications.new@total/",
    "findings": "findings/",
    "rule with a case": "findings/T3-BALANCE/",
    "rule without": "findings/T4-INT/",
    "echoes": "echoes/",
    "compare": "compare/",
    "commentary": "commentary/",
    "articles with a tag": "commentary/tags/wenzibidui/",
    "article": "commentary/liaozhongliangzhen/",
    "page": "about/",
    "method": "method/",
    "not found": "404.html",
}

# Asked of every page in the browser; each answer is a list of what is wrong, in words that find the place.
CHECK = """() => {
  const wrong = [];
  const name = e => `<${e.localName}${e.id ? " id=" + e.id : ""}${e.className ? " class=" + e.className : ""}> ` +
    `"${(e.textContent || "").trim().slice(0, 30)}"`;
  const shown = e => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".vh");
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) wrong.push(`the page scrolls sideways: ${root.scrollWidth} of ${innerWidth} px`);
  for (const e of document.body.querySelectorAll("*")) {
    if (!shown(e) || e.closest(".scroll") && !e.matches(".scroll") || e.matches(".skip")) continue;
    const box = e.getBoundingClientRect();
    if (box.width && (box.right > innerWidth + 1 || box.left < -1))
      wrong.push(`${name(e)} reaches from ${box.left.toFixed()} to ${box.right.toFixed()} px`);
  }
  for (const e of document.querySelectorAll("a, button, input, select, summary")) {
    if (!shown(e) || e.matches(".skip")) continue;
    // a box to tick is as large as the label around it
    const box = (e.closest("label") ?? e).getBoundingClientRect();
    // WCAG 2.5.8 excepts links in a sentence, whose height the line gives
    const sentence = e.matches(".prose :is(p, li) a, dd a") && e.parentNode.textContent.trim() !== e.textContent.trim();
    if (!sentence && (box.height < 23.9 || box.width < 23.9))
      wrong.push(`${name(e)} is a target of ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
    if (!e.textContent.trim() && !e.getAttribute("aria-label") && !e.labels?.length) wrong.push(`${name(e)} has no words`);
  }
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown);
  if (headings.filter(e => e.localName === "h1").length !== 1) wrong.push("not exactly one h1");
  let level = 0;
  for (const e of headings) {
    const own = Number(e.localName[1]);
    if (own > level + 1) wrong.push(`${name(e)} follows a heading of level ${level}`);
    if (!e.textContent.trim()) wrong.push(`${name(e)} is empty`);
    level = own;
  }
  for (const table of document.querySelectorAll("table")) {
    if (!table.caption?.textContent.trim()) wrong.push(`${name(table)} has no caption`);
    const region = table.closest(".scroll");
    const label = document.getElementById(region?.getAttribute("aria-labelledby"));
    if (!region || region.tabIndex !== 0 || region.getAttribute("role") !== "region" || !label)
      wrong.push(`${name(table)} stands in no labelled region that the keyboard can scroll`);
    // the corner of the form holds a note and heads nothing
    for (const head of table.querySelectorAll("th"))
      if (!head.scope && !(head.rowSpan > 1 && head.colSpan > 1)) wrong.push(`${name(head)} has no scope`);
    for (const row of table.tBodies[0]?.rows ?? [])
      if (row.querySelector("td") && row.cells.length < 2) wrong.push(`${name(row)} has one cell`);
  }
  const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) wrong.push(`the id ${id} stands twice`);
  for (const e of document.querySelectorAll("[aria-labelledby], [aria-describedby], [headers]"))
    for (const kind of ["aria-labelledby", "aria-describedby", "headers"])
      for (const id of (e.getAttribute(kind) ?? "").split(" ").filter(Boolean))
        if (!document.getElementById(id)) wrong.push(`${name(e)} names the missing id ${id}`);
  for (const e of document.querySelectorAll("nav"))
    if (shown(e) && !e.getAttribute("aria-label")) wrong.push(`${name(e)} has no label`);
  if (document.querySelectorAll("main").length !== 1) wrong.push("not exactly one main");
  if (!document.title.trim()) wrong.push("no title");
  if (!document.querySelector("meta[name=description]")?.content) wrong.push("no description");
  for (const e of document.querySelectorAll("[style], style, script:not([src], [type='application/ld+json']), [onclick], img:not([alt])"))
    wrong.push(`${name(e)} is inline or has no alternative`);
  if (/\\{\\{|\\}\\}|undefined|Optional\\(/.test(document.body.innerText)) wrong.push("a template shows through");
  return [...new Set(wrong)].slice(0, 12);
}"""


def check(visit, home, kinds, width, language, scheme="light"):
    wrong = []
    page = visit(home, width=width, scheme=scheme)
    for kind, path in kinds.items():
        page.goto(home + path)
        found = page.evaluate("document.documentElement.lang")
        assert found == language, f"{kind} (/{path}) says that it is in {found}"
        wrong += [f"{kind} (/{path}) at {width} px: {what}" for what in page.evaluate(CHECK)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_every_kind_of_page(five, visit, width):
    check(visit, five.home, KINDS, width, "zh-Hans")


def kind_of(path):
    """A page's path without what tells it from others of its kind."""
    path = re.sub(r"^(agencies|commentary|findings|indicators)/(?!a-z/)[^/]+/", r"\1/*/", path)
    path = re.sub(r"^commentary/\*/[^/]+/", "commentary/*/tag/", path)
    path = re.sub(r"^regions/.+", "regions/*/", path)
    return re.sub(r"\b(19|20)\d\d\b", "YEAR", path)


def test_kinds_are_all(five):
    """A page of a new kind has to be added to the list above."""
    known = {kind_of(path) for path in KINDS.values()}
    for file in five.site.rglob("*.html"):
        path = kind_of(str(file.relative_to(five.site)).removesuffix("index.html"))
        assert path in known, f"no page like {path} is looked at in KINDS"


CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = colour => colour.slice(0, 3).map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = e => {
    for (; e; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return rgba("Canvas");
  };
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest(".vh, .skip, script")) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(rgba(style.color)), light(ground(e))].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < 4.5)
      found.set(`${style.color} ${e.localName}.${e.className}`, `${ratio.toFixed(2)} <${e.localName} class=` +
        `${e.className}> "${walker.currentNode.data.trim().slice(0, 20)}"`);
  }
  return [...found.values()];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(five, visit, scheme):
    wrong = []
    page = visit(five.home, scheme=scheme)
    for kind, path in KINDS.items():
        page.goto(five.home + path)
        wrong += [f"{kind} (/{path}) {scheme}: contrast {found}" for found in page.evaluate(CONTRAST)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("width", [360, 1280])
def test_every_kind_of_page_in_english(english, visit, width):
    check(visit, english.home, KINDS, width, "en")


def test_english_says_everything_in_english(english, visit):
    """Chinese stands only where it is marked as such, or is a name or a text of somebody."""
    keys = ["navigation", "skip", "footer", "how_to_check", "trail", "nav_years"]
    strings = (ROOT / "themes/default/i18n/en.yml").read_text("utf-8")
    page = visit(english.home + "agencies/juyuan/2020/")
    body = page.content()
    for key in keys:
        words = re.search(rf"^{key}: (.*)$", strings, re.MULTILINE)[1]
        assert words in body, f"the report page does not show {key} in English: {words}"
    # Table heads and row labels: the form's Chinese, marked, and an English term.
    heads = page.eval_on_selector_all(
        ".form th", "all => all.filter(e => /[\\u4e00-\\u9fff]/.test([...e.childNodes].filter(n => n.nodeType === 3)"
        ".map(n => n.data).join(''))).map(e => e.textContent)")
    assert not heads, f"Chinese without a mark of its language in the table heads: {heads[:5]}"


def test_canonical_addresses(english, five):
    pages = sorted(english.site.rglob("*.html"))
    for file in pages:
        path = str(file.relative_to(english.site)).removesuffix("index.html")
        text = file.read_text("utf-8")
        wanted = f'<link rel="canonical" href="https://reports.example.org/portal/{path}">'
        if path == "404.html":
            continue
        assert wanted in text, f"{path} does not have {wanted}"
    # A site without a host does not know its whole address, and must not make one up.
    assert 'rel="canonical"' not in (five.site / "index.html").read_text("utf-8")


# ---- Links -----------------------------------------------------------------------------------------------------------


class Links(html.parser.HTMLParser):
    """The links, the files and the anchors of one page."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.anchors = set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        for key in ["href", "src", "action"]:
            # the canonical address is another host's
            if values.get(key) and values.get("rel") != "canonical":
                self.addresses.add(values[key])
        if "id" in values:
            self.anchors.add(values["id"])


def crawl(server, outside=()):
    """Follows every link from the home page; returns how many pages, links and anchors there were."""
    queue, pages, others, anchors, wrong = [server.home], {}, set(), [], []

    def get(address):
        try:
            with urllib.request.urlopen(address) as answer:
                return answer.headers.get_content_type(), answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            wrong.append(f"{address} answers {error.code}, linked from {source.get(address)}")
            return "", ""

    source = {server.home: "the test"}
    while queue:
        address = queue.pop()
        kind, text = get(address)
        if kind != "text/html":
            others.add(address)
            continue
        pages[address] = Links(text)
        for link in sorted(pages[address].addresses):
            whole, _, anchor = urllib.parse.urljoin(address, link).partition("#")
            if link.startswith(("data:", "mailto:")) or whole.startswith(tuple(outside)):
                continue
            if not whole.startswith(server.home):
                wrong.append(f"{address} links to {link}, which is not of this site")
                continue
            if whole not in source:
                source[whole] = address
                queue.append(whole)
            if anchor:
                anchors.append((address, whole, urllib.parse.unquote(anchor)))
    for address, whole, anchor in anchors:
        if whole in pages and anchor not in pages[whole].anchors:
            wrong.append(f"{address} links to {whole}#{anchor}, but that page has no such place")
    assert not wrong, f"{len(wrong)} dead links:\n" + "\n".join(wrong[:20])
    files = {str(file.relative_to(server.site)) for file in server.site.rglob("*") if file.is_file()}
    reached = {urllib.parse.unquote(address[len(server.home):]) for address in {*pages, *others}}
    reached = {path + "index.html" if path == "" or path.endswith("/") else path for path in reached}
    # What only the page's script asks for is named in data attributes.
    asked = {"compare/agencies.json", "changes/build.txt", *(path for path in files if path.endswith("/indicators.json"))}
    asked |= {path for path in files if re.fullmatch(r"search/(index|[0-9a-f]{12}-[a-z]\d*)\.json", path)}
    # What other sites ask for is named in the head.
    asked |= {path for path in files if re.fullmatch(r"assets/share\.[0-9a-f]{12}\.png", path)}
    lost = files - reached - {"404.html", "glasshouse-manifest.json", "robots.txt", "sitemap.xml"} - asked
    assert not lost, f"no link leads to {sorted(lost)[:10]}"
    return len(pages), len(anchors)


# the website that the list of agencies gives for one of them, and the one that the articles name
OUTSIDE = ["http://tdq.siping.gov.cn/", "https://www.gov.cn/"]


def test_every_link_answers(five):
    pages, anchors = crawl(five, OUTSIDE)
    assert pages >= 21 and anchors > 300, f"only {pages} pages and {anchors} anchors were followed"


@pytest.mark.parametrize("base", ["/portal/", "/a/b/"])
def test_every_link_answers_at_a_sub_path(sample, serve, base):
    sample.edit("content/site.yml", "base: /", f"base: {base}")
    sample.build("--quiet")
    pages, _ = crawl(serve(sample.public, prefix=base), OUTSIDE)
    assert pages >= 21


def test_every_link_answers_with_a_whole_address(english):
    pages, _ = crawl(english, OUTSIDE)
    assert pages >= 21


def test_sub_path_in_the_browser(english, visit):
    """Styles, script and the dialog work below a sub-path too."""
    page = visit(english.home)
    page.get_by_role("navigation").get_by_role("link", name="Agencies").click()
    page.get_by_role("main").get_by_role("link", name="巨源镇人民政府").click()
    page.get_by_role("main").get_by_role("link", name="2020", exact=True).first.click()
    page.locator("[id='applications.new@total'] a").click()
    assert page.locator("li.marked mark").text_content() == "2"
    assert page.get_by_role("dialog", name="Source text").get_by_role("button", name="Close").is_visible()


# ---- Weight and length -----------------------------------------------------------------------------------------------


def test_weight(five):
    """HTML, CSS and JS of a page without the report's own text: 40 kB compressed; the one style sheet 28 kB raw."""
    [css], [js] = five.site.glob("assets/*.css"), five.site.glob("assets/site.*.js")
    assert css.stat().st_size <= 28_000, f"the style sheet has grown to {css.stat().st_size} bytes"
    [search] = five.site.glob("assets/search.*.js")
    assert len(gzip.compress(search.read_bytes(), 6)) <= 14_000, "the script that searches comes on top where it is used"
    for file in five.site.rglob("*.html"):
        weight = sum(len(gzip.compress(part.read_bytes(), 6)) for part in [file, css, js])
        assert weight <= 40_000, f"{file.relative_to(five.site)} weighs {weight} bytes compressed"


def test_indicators_and_ledger(sample, serve, visit):
    """A report with values in doubt and an agency of three years with a gap."""
    for year in (2019, 2022):
        text = juyuan().replace("2020年政府信息", f"{year}年政府信息", 1)
        sample.write(f"content/reports/{year}/juyuan.txt", text)
    sample.build("--quiet")
    server = serve(sample.public)
    kinds = {"agency": "agencies/juyuan/", "report": "agencies/juyuan/2020/", "rule": "findings/X-CARRY/"}
    for width in (360, 1280):
        check(visit, server.home, kinds, width, "zh-Hans")
    page = visit(server.home + "agencies/juyuan/")
    lines = page.locator("section:has(#ledger) li").all_inner_texts()
    assert lines == [
        "2019 年结转 0 件到 2020 年，2020 年说从上年转来 0 件：相符。",
        "2020 年到 2021 年不能对账：2021 未收到。",
        "2021 年到 2022 年不能对账：2021 未收到。",
    ]
    page.locator("a[href$='/2020/#indicator-completion_rate']").click()
    row = page.locator("[id=indicator-completion_rate]")
    assert row.locator("td").first.inner_text().startswith("0/2 存疑")
    row.locator("td a[href='#results.total@total']").click()
    assert page.locator("td:target").get_attribute("id") == "results.total@total"


def test_pages_of_a_long_year(portal, serve, visit):
    """501 agencies: the year has two pages that lead to each other, and the lists hold."""
    for number in range(501):
        name = "".join("零一二三四五六七八九"[int(digit)] for digit in str(number))
        portal.write(f"content/reports/{number}.txt", f"第{name}镇2020年政府信息公开工作年度报告\n\n一、总体情况\n无\n")
    portal.build("--quiet")
    server = serve(portal.public)
    kinds = {"first page": "years/2020/", "home": "", "agencies": "agencies/"}
    check(visit, server.home, kinds, 360, "zh-Hans")
    page = visit(server.home + "years/2020/")
    assert page.locator("tbody th[scope=row]").count() == 500
    first = page.locator("tbody th[scope=row]").first.inner_text()
    page.get_by_role("navigation", name="分页").get_by_role("link", name="2", exact=True).click()
    assert page.locator("tbody th[scope=row]").count() == 1
    assert page.locator("tbody th[scope=row]").first.inner_text() != first
    assert page.locator(".pages [aria-current=page]").inner_text() == "2"
    page.get_by_role("navigation", name="分页").get_by_role("link", name="1", exact=True).click()
    page.wait_for_url("**/years/2020/")
    # With script: sorted, the first 500, and a button for the rest; the focus goes on with the first of the new rows.
    page.locator("thead .sort").first.click()
    page.locator("#tools-more").focus()
    page.keyboard.press("Enter")
    until(page, "document.querySelectorAll('tbody .label a').length === 501")
    until(page, "document.activeElement === document.querySelectorAll('tbody .label a')[500]")
