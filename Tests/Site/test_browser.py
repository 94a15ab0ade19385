"""A visitor's ways through the site, in a real browser: from home to the line that a figure was read from."""

import re

from conftest import Portal, juyuan, set_row, until

REPORT = "agencies/juyuan/2020/"
CELL = "results.granted@total"


def source_lines(server, report=REPORT):
    return (server.site / report / "source.txt").read_text("utf-8").split("\n")


def to_report(page):
    """Home, agencies, agency, report, by the links that a visitor sees."""
    page.get_by_role("navigation").get_by_role("link", name="机关", exact=True).click()
    page.get_by_role("main").get_by_role("link", name="巨源镇人民政府").click()
    page.get_by_role("main").get_by_role("link", name="2020", exact=True).first.click()
    page.wait_for_url("**/" + REPORT)


def test_figure_opens_its_line(five, visit):
    page = visit(five.home)
    to_report(page)
    figure = page.locator("[id='applications.new@total'] a")
    line = int(figure.get_attribute("data-line"))
    figure.click()
    dialog = page.get_by_role("dialog", name="原文")
    marked = dialog.locator("li.marked")
    marked.wait_for()
    lines = source_lines(five)
    assert dialog.locator("li").count() >= len(lines) - 1, "the dialog does not show the whole text"
    number = marked.evaluate("item => [...item.parentNode.children].indexOf(item) + 1")
    assert number == line, f"line {number} is marked, data-line says {line}"
    assert marked.text_content() == lines[line - 1]
    assert marked.locator("mark").text_content() == figure.text_content() == "2"
    assert f"第 {line} 行" in dialog.locator("header").inner_text()
    box, frame = marked.bounding_box(), dialog.locator("ol").bounding_box()
    assert frame["y"] <= box["y"] < frame["y"] + frame["height"], "the marked line is out of sight"
    assert marked.evaluate("item => item === document.activeElement"), "the focus is not on the line"
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    assert figure.evaluate("link => link === document.activeElement"), "the focus did not come back to the figure"
    assert page.url.endswith(REPORT), "the click left the page"


def test_every_figure_and_paragraph_names_its_line(five, visit):
    """Compares all figures of the five reports with the text at their line and column."""
    compared = 0
    page = visit(five.home, script=False)
    for source in sorted(five.site.glob("agencies/*/*/source.txt")):
        address = str(source.parent.relative_to(five.site)) + "/"
        page.goto(five.home + address)
        lines = source.read_text("utf-8").split("\n")
        cells = page.eval_on_selector_all(
            "td[id] > a", "all => all.map(a => [a.parentNode.id, a.dataset.line, a.dataset.col, a.textContent,"
            " a.parentNode.className])")
        assert len(cells) > 150, f"{address} has only {len(cells)} figures"
        for name, line, column, text, state in cells:
            cell = re.sub(r"\[bookmark:.*?\]", "", lines[int(line) - 1][int(column) - 1:].split("\t")[0]).strip()
            if "blank" in state:
                assert cell == "", f"{address}#{name} is blank, but line {line} column {column} has {cell!r}"
            else:
                assert cell.startswith(text), f"{address}#{name} shows {text!r}, line {line} column {column}: {cell!r}"
            compared += 1
        for number, text in page.eval_on_selector_all(
            "a.ln", "all => all.map(a => [a.dataset.line, a.parentNode.firstChild.textContent])"
        ):
            printed = re.sub(r"\s|\[bookmark:.*?\]", "", lines[int(number) - 1])
            assert re.sub(r"\s", "", text) == printed, f"{address} line {number}: {text!r} is not {printed!r}"
    assert compared == 161 * 4 + 175 + 22 * 4 + 10 + 15 * 5


def test_several_figures_in_turn(five, visit):
    """The dialog marks one line at a time and marks it again."""
    page = visit(five.home + REPORT)
    dialog = page.get_by_role("dialog")
    before = page.content()
    for name in ["applications.new@total", CELL, "applications.new@total"]:
        link = page.locator(f"[id='{name}'] a")
        link.click()
        page.locator("li.marked").wait_for()
        assert page.locator("li.marked").count() == 1
        assert page.locator("mark").count() == 1
        page.get_by_role("button", name="关闭").click()
        dialog.wait_for(state="hidden")
    assert before.count("<td") == page.content().count("<td")


def test_line_numbers_and_facts_open_the_source(five, visit):
    page = visit(five.home + REPORT)
    for selector in ["a.ln >> nth=0", "td.src a >> nth=3", ".meta a[data-line] >> nth=0"]:
        link = page.locator(selector)
        link.click()
        marked = page.locator("li.marked")
        marked.wait_for()
        number = marked.evaluate("item => [...item.parentNode.children].indexOf(item) + 1")
        assert number == int(link.get_attribute("data-line")), f"{selector} marks line {number}"
        page.keyboard.press("Escape")
        page.get_by_role("dialog").wait_for(state="hidden")


def test_without_script(five, visit):
    """The same path with JavaScript off: the figure leads to the text, the row says which line."""
    page = visit(five.home, script=False)
    to_report(page)
    assert page.locator("dialog").count() == 0
    row = page.locator("tr", has=page.locator(f"[id='{CELL}']"))
    line = int(row.locator("td.src a").inner_text())
    first = row.locator("td[id] a").first
    assert int(first.get_attribute("data-line")) == line, "the row's line number is not that of its first cell"
    page.locator(f"[id='{CELL}'] a").click()
    page.wait_for_url("**/source.txt")
    assert page.locator("body").inner_text().split("\n")[line - 1].strip() == "0"


def test_cell_address_leads_to_the_cell(five, visit):
    """A link that proves a cell, with and without script."""
    for script, width in [(True, 360), (False, 360), (True, 1280), (False, 1280)]:
        page = visit(five.home + REPORT + "#" + CELL, width=width, script=script)
        cell = page.locator(f"[id='{CELL}']")
        assert cell.evaluate("cell => cell === document.querySelector(':target')")
        until(
            page, "id => { const box = document.getElementById(id).getBoundingClientRect();"
            " return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth }",
            arg=CELL)
        seen = cell.evaluate("""cell => [[2, 2], [0.5, 0.5]].map(([x, y]) => {
            const box = cell.getBoundingClientRect();
            const at = (size, part) => part < 1 ? size * part : part;
            return cell.contains(document.elementFromPoint(box.left + at(box.width, x), box.top + at(box.height, y)));
        })""")
        assert seen == [True, True], f"something lies over the cell that the address names (script: {script})"
        outline = cell.evaluate("cell => getComputedStyle(cell).outlineStyle")
        assert outline == "solid", f"the cell that the address names is not marked (outline {outline})"


def test_year_table_leads_to_the_cell(five, visit):
    page = visit(five.home)
    page.get_by_role("main").get_by_role("link", name="2020 年度", exact=True).click()
    row = page.get_by_role("row", name=re.compile("巨源镇人民政府"))
    row.get_by_role("link", name=re.compile(r"^2\b")).first.click()
    page.wait_for_url("**/agencies/juyuan/2020/#applications.new@total")


def test_keyboard_only(five, visit):
    page = visit(five.home + REPORT)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "跳到正文"
    box = skip.bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["width"] > 24, f"the skip link is not visible when focused: {box}"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.locator("td[id] > a:focus").count():
            break
    figure = page.locator("td[id] > a:focus")
    assert figure.count() == 1, "80 times Tab after the skip link reach no figure"
    outline = figure.evaluate("link => [getComputedStyle(link).outlineStyle, getComputedStyle(link).outlineWidth]")
    assert outline == ["solid", "3px"], f"the focus is not visible on a figure: {outline}"
    identifier = figure.evaluate("link => link.parentNode.id")
    page.keyboard.press("Enter")
    page.locator("li.marked:focus").wait_for()
    # The focus stays in the dialog, whichever way it goes.
    for key in ["Tab", "Tab", "Tab", "Shift+Tab"]:
        page.keyboard.press(key)
        assert page.evaluate("!document.activeElement || document.activeElement === document.body"
                             " || !!document.activeElement.closest('dialog')"), f"{key} left the dialog"
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.parentNode.id") == identifier


def test_source_that_cannot_be_fetched_is_opened(five, visit):
    """When the text does not come, the click still leads there."""
    page = visit(five.home + REPORT)
    answers = iter([lambda route: route.fulfill(status=503, body=""), lambda route: route.continue_()])
    page.route("**/source.txt", lambda route: next(answers)(route))
    page.locator(f"[id='{CELL}'] a").click()
    page.wait_for_url("**/source.txt")
    assert "巨源镇" in page.locator("body").inner_text()
    # The browser itself reports the failed answer that this test made.
    visit.troubles[:] = [trouble for trouble in visit.troubles if "503" not in trouble]


def test_five_states_look_and_read_differently(tmp_path, serve, visit):
    portal = Portal(tmp_path / "portal")
    text = juyuan()
    text = set_row(text, "4.保护第三方合法权益", [" "] * 7)
    text = set_row(text, "5.属于三类内部事务信息", ["/"] * 7)
    text = set_row(text, "6.属于四类过程性信息", ["约3"] * 7)
    text = set_row(text, "8.属于行政查询事项", None)
    portal.write("content/reports/2020/states.txt", text)
    portal.build("--quiet")
    home = serve(portal.public).home
    cells = {
        "value": "applications.new@total",
        "zero": "results.denied.state_secret@total",
        "blank": "results.denied.third_party@total",
        "placeholder": "results.denied.internal_affairs@total",
        "unreadable": "results.denied.process_information@total",
        "absent": "results.denied.administrative_query@total",
    }
    page = visit(home)
    page.get_by_role("link", name="未确认地区").click()
    page.get_by_role("main").get_by_role("link", name="巨源镇").first.click()
    page.get_by_role("main").get_by_role("link", name="2020", exact=True).first.click()
    # What stands there, with the signs that style adds and the words that only screen readers get.
    read = """cell => {
        const link = cell.querySelector("a"), style = getComputedStyle(link ?? cell), frame = getComputedStyle(cell);
        const added = [["::before"], ["::after"]].map(([part]) => link ? getComputedStyle(link, part).content : "none");
        const sign = [...(link ?? cell).childNodes].filter(n => n.className !== "vh").map(n => n.textContent).join("");
        return {
            words: (link ?? cell).textContent.replace(/^[—×]/, ""), sign: [sign, ...added].join(" "),
            style: [style.textDecorationStyle, frame.outlineStyle, frame.backgroundColor].join(" "), link: !!link,
        };
    }"""
    states = {}
    for state, name in cells.items():
        cell = page.locator(f"[id='{name}']")
        assert cell.count() == 1, f"the report page has no cell {name}"
        states[state] = cell.evaluate(read)
    assert states["value"]["words"] == "2" and states["zero"]["words"] == "0"
    assert states["blank"]["words"] == "未填"
    assert "占位" in states["placeholder"]["words"] and "/" in states["placeholder"]["words"]
    assert "约3" in states["unreadable"]["words"] and "无法确认" in states["unreadable"]["words"]
    assert states["absent"]["words"] == "本表无此项"
    assert not states["absent"]["link"], "a figure that does not stand in the source has no line to lead to"
    words = {state: found["words"] for state, found in states.items()}
    assert len(set(words.values())) == 6, f"two states read the same: {words}"
    signs = {state: found["sign"] for state, found in states.items()}
    assert len(set(signs.values())) == 6, f"two states look the same in black and white: {signs}"
    for state in ["blank", "placeholder", "unreadable", "absent"]:
        added = states[state]["sign"].replace("/", "").replace("约3", "").replace("none", "").strip()
        framed = states[state]["style"].split()[1] != states["value"]["style"].split()[1]
        assert added or framed, f"nothing but its text tells a {state} cell from a value: {states[state]}"
    looks = {state: found["style"] for state, found in states.items() if state not in ("value", "zero", "placeholder")}
    plain = states["value"]["style"]
    assert plain not in looks.values(), f"a state looks like a value: {looks}, a value {plain}"
    # The same words in the tables over several reports.
    page.get_by_role("link", name="首页").click()
    page.get_by_role("main").get_by_role("link", name="未确认地区").click()
    page.get_by_role("main").get_by_role("link", name="巨源镇").first.click()
    for state, words in [("blank", "未填"), ("placeholder", "占位"), ("unreadable", "无法确认")]:
        cell = page.locator(f"table.compare td.{state}").first
        assert words in cell.text_content(), f"the table over the years does not say {state} in words"


def test_not_found(five, visit):
    page = visit(five.home + "agencies/nobody/")
    assert page.locator("h1").inner_text() == "没有这一页"
    page.get_by_role("link", name="回到首页").click()
    assert page.url == five.home
    # The browser itself reports the answer 404 that this test asked for.
    assert [trouble for trouble in visit.troubles if "404" in trouble], "the server did not answer 404"
    visit.troubles[:] = [trouble for trouble in visit.troubles if "404" not in trouble]
