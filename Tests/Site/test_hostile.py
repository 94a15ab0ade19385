"""Texts that try to become markup: whatever a report, a list or an article says is shown as text, and nothing runs."""

import html.parser
import re

import pytest
from conftest import Portal, juyuan, set_row

RUN = "window.hacked=1"
SCRIPT = f"<script>{RUN}</script>"
QUOTE = f'"onmouseover="{RUN}'
# A quotation mark and a combining accent are one character to a reader and two to a browser.
COMBINED = f'a"\u0301 onclick={RUN} x='
COMBINED_TAG = f"<\u0338img src=x onerror={RUN}>"
TEXTAREA = "</textarea></title></style>"
OVERRIDE = "\u202e反写\u202c"
MUSTACHE = "{{{site.title}}} {{heading}}"
TEXTS = [SCRIPT, QUOTE, COMBINED, COMBINED_TAG, TEXTAREA, OVERRIDE, MUSTACHE, "<!--", "&lt;b&gt;", "]]>", "'><svg/onload=x>"]
ALL = " ".join(TEXTS)


def yaml(text):
    """A YAML string in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def hostile_report(title, signature):
    """A report with hostile text wherever a report has text."""
    lines = juyuan().split("\n")
    text = "\n".join([title, ""] + lines[2:])
    text = text.replace("一、总体情况\n", f"一、总体情况\n（一）{SCRIPT}\n{ALL}\n前\0后{OVERRIDE}\n\tx\n", 1).replace("\n\tx\n", "\n", 1)
    text = text.replace("二、主动公开政府信息的情况", f"二、主动公开政府信息的情况{SCRIPT}", 1)
    # A label near the form's, a row that the form does not have, cells that are no figures, a cell of two lines.
    text = set_row(text, "4.保护第三方合法权益", [SCRIPT, QUOTE, COMBINED, TEXTAREA, OVERRIDE, "1\0", COMBINED_TAG])
    text = set_row(text, "5.属于三类内部事务信息", ["<b>1</b>", "0<br>", "&#49;", "0", "0", "0", "javascript:1"])
    row = re.search(r"\t1\.属于国家秘密\n(?:\t[^\n]*\n)+\n", text)[0]
    text = text.replace(row, row + f"\t9.{SCRIPT}{QUOTE}{COMBINED}\n" + "\t0\n" * 7 + "\n", 1)
    text = text.replace("\t规章\n", f"\t{SCRIPT}其他{QUOTE}：\n\n\t规章\n", 1)
    return text.rstrip("\n") + f"\n{signature}\n2021年2月5日\n"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    portal = Portal(tmp_path_factory.mktemp("hostile") / "portal")
    portal.write("content/site.yml", "".join(
        f"{key}: {yaml(text)}\n" for key, text in
        [("title", f"站{ALL}"), ("subtitle", f"副题{ALL}"), ("contact", f"a@b.c?{QUOTE}"), ("licence", ALL)]))
    # The list knows one agency by a hostile name, with a hostile website; the second report's name is only its own.
    # (The CSV reader takes a doubled quotation mark with an accent for one character, so that text is left out here.)
    quoted = " ".join(text for text in TEXTS if text != COMBINED).replace('"', '""')
    portal.write(
        "content/agencies.csv",
        "id,name,aliases,region,level,kind,website\n"
        f'known,"{quoted}某镇人民政府",攻镇|攻镇人民政府,"{SCRIPT.replace("/", "")}/{quoted.replace("/", "")}",township,government,\n'
        f'bad,坏镇人民政府,坏镇,某省,township,government,"javascript:{RUN}"\n')
    name = f"{QUOTE} {SCRIPT} {COMBINED} {OVERRIDE}".replace("/", "")
    portal.write(f"content/reports/{name}.txt", hostile_report(f"{SCRIPT}{QUOTE}恶镇2020年政府信息公开工作年度报告", f"{COMBINED}恶镇人民政府"))
    portal.write("content/reports/known.txt", hostile_report("攻镇2020年政府信息公开工作年度报告", "攻镇人民政府"))
    portal.write("content/reports/combined.txt", hostile_report(f"{COMBINED}{COMBINED_TAG}组合乡2020年政府信息公开工作年度报告", "乡"))
    fields = "".join(
        f"{key}: {text}\n" for key, text in
        [("title", yaml(ALL)), ("date", "2026-01-01"), ("author", yaml(ALL)), ("tags", f"[{yaml(SCRIPT)}, {yaml(QUOTE)}]"),
         ("summary", yaml(ALL))])
    # two braces begin a figure of the site, which would stop the build; behind backslashes they are text
    words = ALL.replace("{", "\\{")
    body = (
        f"# {words}\n\n{SCRIPT}\n\n正文 {words}\n\n[按](javascript:{RUN}) [按](data:text/html,{SCRIPT}) <a href='javascript:{RUN}'>按</a>\n\n"
        f'<img src=x onerror={RUN}> ![图](x" onerror="{RUN})\n\n<iframe srcdoc="{SCRIPT}"></iframe>\n\n`{SCRIPT}`\n\n## {QUOTE}\n')
    portal.write(f"content/commentary/{name}.md", f"---\n{fields}---\n{body}")
    portal.write("content/pages/strange.md", f"---\ntitle: {yaml('页' + ALL)}\nsummary: {yaml(ALL)}\n---\n{body}")
    result = portal.run()
    assert result.status == 0, f"the hostile portal was not built: {result}"
    return portal


def pages(portal):
    return sorted(str(file.relative_to(portal.public)) for file in portal.public.rglob("*.html"))


class Elements(html.parser.HTMLParser):
    """The elements and attributes of a page, as a browser would tell them from text."""

    allowed = set(
        "html head meta title link script body a header div nav main p section h1 h2 h3 h4 h5 h6 ul ol li dl dt dd b small "
        "span table caption thead tbody tfoot tr th td footer code article time aside em strong blockquote pre hr br details summary figure figcaption "
        "form fieldset legend label input output button datalist select option".split())

    def __init__(self, text):
        super().__init__()
        self.wrong, self.scripts = [], 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        where = f"{self.get_starttag_text()} at line {self.getpos()[0]}"
        # structured data is no script: a browser runs nothing of it
        self.scripts += tag == "script" and dict(attributes).get("type") != "application/ld+json"
        if tag not in self.allowed:
            self.wrong.append(f"the element {where}")
        if len({key for key, _ in attributes}) != len(attributes):
            self.wrong.append(f"an attribute twice: {where}")
        for key, value in attributes:
            if not re.fullmatch(r"[a-z]+(-[a-z]+)*", key) or key.startswith("on") or key in ("style", "srcdoc"):
                self.wrong.append(f"the attribute {key!r} of {where}")
            if key in ("href", "src") and re.match(r"\s*(javascript|data|vbscript):(?!,$)", value or "", re.IGNORECASE):
                self.wrong.append(f"the address of {where}")


def test_no_text_becomes_markup(hostile):
    found = pages(hostile)
    assert len(found) >= 14, f"only {found} were made"
    wrong = []
    for path in found:
        text = hostile.page(path)
        elements = Elements(text)
        wrong += [f"{path}: {what}" for what in elements.wrong]
        # the page that searches has the script of the search too
        if elements.scripts != (2 if path == "search/index.html" else 1):
            wrong.append(f"{path}: {elements.scripts} scripts instead of our own")
        if "\0" in text:
            wrong.append(f"{path}: a NUL")
        # Every quotation mark inside an attribute is escaped, also before a combining character.
        if re.search('"\u0301', text):
            wrong.append(f"{path}: an unescaped quotation mark before a combining character")
        if re.search("[<>]\u0338", re.sub(r"<[^<>]*>", "", text)):
            wrong.append(f"{path}: an unescaped < before a combining character")
    assert not wrong, "\n".join(wrong[:20])


@pytest.mark.parametrize("csp", [True, False], ids=["strict", "without CSP"])
def test_nothing_runs(hostile, serve, visit, csp):
    server = serve(hostile.public, csp=csp)
    page = visit(server.home)
    for path in pages(hostile):
        page.goto(server.home + path.replace("index.html", ""))
        page.evaluate("""() => {
            for (const e of document.querySelectorAll("*"))
                for (const kind of ["mouseover", "mouseenter", "focus", "load", "error"])
                    e.dispatchEvent(new Event(kind, { bubbles: true }));
        }""")
        assert page.evaluate("window.hacked === undefined"), f"/{path} ran a text"
        assert page.locator("img, iframe, svg, textarea, :not(.tools, [role=search]) input:not(.tools input, [role=search] input), body script:not([src^='/assets/search.'])").count() == 0, f"/{path} has foreign elements"


def test_texts_are_shown_as_text(hostile, serve, visit):
    server = serve(hostile.public)
    page = visit(server.home)
    shown = page.locator("body").inner_text()
    assert page.title() == f"站{ALL}"
    assert f"副题{ALL}" in shown
    page.goto(server.home + "agencies/known/2020/")
    prose = [text.rsplit(" ", 1)[0] for text in page.locator(".text p[id^=l]").all_text_contents()]
    assert ALL in prose, f"the paragraph is not shown as it stands: {prose[:5]}"
    assert page.locator("h3", has_text=SCRIPT).count() == 1
    for wanted in [SCRIPT, QUOTE, COMBINED, TEXTAREA, COMBINED_TAG]:
        cells = page.locator("td.unreadable a").all_text_contents()
        assert any(cell.startswith(wanted) for cell in cells), f"no cell shows {wanted!r}: {cells}"
    assert page.locator("tr.extra th", has_text=SCRIPT).count() >= 1
    page.goto(server.home)
    page.get_by_role("link", name="评论").click()
    page.get_by_role("main").get_by_role("link", name=ALL).click()
    assert page.locator("h1").first.inner_text() == ALL
    assert page.locator("code").first.inner_text() == SCRIPT
    assert page.locator(".tag").all_inner_texts() == [SCRIPT, QUOTE]


def test_dialog_shows_texts_as_text(hostile, serve, visit):
    server = serve(hostile.public, csp=False)
    page = visit(server.home + "agencies/known/2020/")
    source = (hostile.public / "agencies/known/2020/source.txt").read_text("utf-8").split("\n")
    for selector in ["td.unreadable a", "h3 .ln", ".text p .ln"]:
        for link in page.locator(selector).all()[:6]:
            line = int(link.get_attribute("data-line"))
            link.click()
            page.locator("li.marked").wait_for()
            # HTML has no NUL: the file is UTF-8 text and a browser shows a replacement for it, if anything
            assert page.locator("li.marked").text_content().replace("\0", "") == source[line - 1].replace("\0", "")
            page.keyboard.press("Escape")
    assert page.evaluate("window.hacked === undefined")
    assert page.locator("dialog :is(img, script, b, svg)").count() == 0


def test_website_that_is_no_address(hostile):
    assert "registry-bad-value" in hostile.run("check").err
    for path in pages(hostile):
        links = re.findall(r'href="([^"]*)"', hostile.page(path))
        assert not [link for link in links if "javascript" in link], f"{path} links to a script"
