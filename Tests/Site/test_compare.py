"""Comparison tables and the compare tool: what a reader with script sorts, filters, picks, saves and shares."""

import csv
import io
import json
import re
import urllib.parse

import pytest
from conftest import until

YEAR = "years/2021/"


@pytest.fixture(scope="module")
def site(corpus):
    return corpus


def rows(page):
    """The names of the agencies in the table, in their order."""
    return page.locator("#compare-table tbody th.label a").all_inner_texts()


def column(page, key):
    """The texts of a column's cells."""
    heads = [cell.get_attribute("data-key") for cell in page.locator("#compare-table thead th").all()]
    at = heads.index(key)
    return page.locator(f"#compare-table tbody tr:not(.group) td:nth-child({at + 1})").all_inner_texts()


def table_of(site, year=2021):
    return json.loads((site.site / "years" / str(year) / "table.json").read_text("utf-8"))


def value(cell):
    """A cell of the JSON as a number; None for every state without one."""
    if isinstance(cell, list):
        return cell[0] / cell[1] if len(cell) > 1 else cell[0]
    return cell if isinstance(cell, (int, float)) else None


def at(table, key):
    return [one[0] for one in table["columns"]].index(key)


def test_sorting_puts_numbers_in_order_and_blanks_last(visit, site):
    page = visit(site.home + YEAR)
    before = rows(page)
    key = "applications.new@total"
    page.get_by_role("button", name="新收申请", exact=True).click()
    page.wait_for_selector('th[aria-sort="descending"]')
    table = table_of(site)
    want = [value(row[5][at(table, key)]) for row in table["rows"]]
    want = sorted((v for v in want if v is not None), reverse=True) + [None] * want.count(None)
    met = column(page, key)
    assert len(met) == len(table["rows"]) == 300
    numbers = [int(re.match(r"\d+", text).group()) if re.match(r"\d", text) else None for text in met]
    assert numbers == want
    page.get_by_role("button", name="新收申请").click()
    page.wait_for_selector('th[aria-sort="ascending"]')
    again = [int(re.match(r"\d+", text).group()) if re.match(r"\d", text) else None for text in column(page, key)]
    known = [v for v in want if v is not None]
    assert again == sorted(known) + [None] * (len(want) - len(known))
    page.get_by_role("button", name="恢复全部").click()
    page.wait_for_selector("#compare-table tr.group")
    assert rows(page) == before


def test_a_rate_is_sorted_by_its_size_not_by_its_text(visit, site):
    page = visit(site.home + YEAR)
    page.get_by_role("button", name="公开率（含部分）").click()
    page.wait_for_selector('th[aria-sort="descending"]')
    table = table_of(site)
    place = at(table, "disclosure_rate")
    by_name = {row[1]: value(row[5][place]) for row in table["rows"]}
    met = [by_name[name] for name in rows(page)]
    known = [v for v in met if v is not None]
    assert known == sorted(known, reverse=True) and met[len(known):] == [None] * (len(met) - len(known)) and len(known) > 50


def test_filters_sums_and_medians_follow_and_the_address_gives_the_same_view(visit, site):
    page = visit(site.home + YEAR)
    table = table_of(site)
    region = next(place for place in table["regions"] if place)
    page.select_option("#f-level", "township")
    page.fill("#f-q", "镇")
    until(page, "document.getElementById('tools-count').textContent !== ''")
    page.get_by_text("选择列").first.click()
    page.check('input[value="results.denied.total@total"]')
    page.uncheck('input[value="litigation.direct.total"]')
    page.get_by_role("button", name="新收申请", exact=True).click()
    page.wait_for_selector('th[aria-sort="descending"]')
    chosen = [row for row in table["rows"] if row[3] == "township" and "镇" in row[1] + table["regions"][row[2]]]
    assert 0 < len(chosen) < 300 and sorted(rows(page)) == sorted(row[1] for row in chosen)
    place = at(table, "applications.new@total")
    known = sorted(value(row[5][place]) for row in chosen if value(row[5][place]) is not None)
    # A figure in doubt is in the sum, never in the median.
    sure = sorted(row[5][place] for row in chosen if isinstance(row[5][place], int))
    heads = [cell.get_attribute("data-key") for cell in page.locator("#compare-table thead th").all()]
    assert "results.denied.total@total" in heads and "litigation.direct.total" not in heads
    foot = page.locator("#compare-table tfoot tr")
    index = heads.index("applications.new@total") + 1
    total = foot.nth(0).locator(f":nth-child({index})").first.inner_text().split()[0]
    middle = foot.nth(1).locator(f":nth-child({index})").first.inner_text().split()[0]
    half = len(sure) // 2
    want = sure[half] if len(sure) % 2 else (sure[half - 1] + sure[half]) / 2
    assert int(total) == sum(known) and float(middle) == want

    shared = visit(page.url)
    shared.wait_for_selector('th[aria-sort="descending"]')
    assert rows(shared) == rows(page)
    assert shared.locator("#compare-table thead th").all_inner_texts() == page.locator("#compare-table thead th").all_inner_texts()
    assert shared.input_value("#f-level") == "township" and region


def test_the_saved_file_is_what_is_shown(visit, site):
    page = visit(site.home + YEAR + "?q=" + urllib.parse.quote("镇") + "&columns=applications.new%40total+disclosure_rate")
    until(page, "document.getElementById('tools-count').textContent !== ''")
    with page.expect_download() as download:
        page.click("#tools-csv")
    saved = open(download.value.path(), "rb").read()
    assert saved.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(saved.decode("utf-8-sig"), newline="")))
    assert lines[0] == ["机关", "地区", "新收申请", "公开率（含部分）"]
    assert [line[0] for line in lines[1:]] == rows(page)
    shown = column(page, "applications.new@total")
    for line, text in zip(lines[1:], shown):
        assert line[2] == re.sub(r"\s*≠$", "", text).replace("—", "").strip() or not line[2].isdigit()
    states = {line[3] for line in lines[1:] if not re.fullmatch(r"\d+(\.\d+)?", line[3])}
    assert states <= {"不适用", "未填报", "不可比", "本表无此项"}


def test_texts_that_look_like_formulas_are_harmless_and_negative_numbers_stay(visit, site):
    page = visit(site.home + YEAR)
    data = table_of(site)
    data["rows"] = [["a", "=HYPERLINK(1)", 0, None, None, [-5] + ["b"] * (len(data["columns"]) - 1)],
                    ["b", "+1,\"x\"", 0, None, None, [3] + ["b"] * (len(data["columns"]) - 1)]]
    page.route("**/table.json", lambda route: route.fulfill(json=data))
    page.goto(site.home + YEAR + "?columns=received_total")
    until(page, "document.getElementById('tools-count').textContent !== ''")
    with page.expect_download() as download:
        page.click("#tools-csv")
    text = open(download.value.path(), "rb").read().decode("utf-8-sig")
    assert "\"'=HYPERLINK(1)\"" in text and "\"'+1,\"\"x\"\"\"" in text and ",-5\r\n" in text, text
    assert page.locator("#compare-table tbody .label a").first.inner_text() == "=HYPERLINK(1)"


def test_a_table_that_does_not_come_is_said_and_the_page_stays(visit, site):
    page = visit(site.home + YEAR)
    page.route("**/table.json", lambda route: route.abort())
    before = rows(page)
    page.get_by_role("button", name="新收申请", exact=True).click()
    until(page, "document.getElementById('tools-count').textContent !== ''")
    assert "重试" in page.inner_text("#tools-count") and rows(page) == before
    # The browser itself prints a line about a file that did not come.
    assert all("ERR_FAILED" in trouble for trouble in visit.troubles)
    visit.troubles.clear()


def test_the_static_table_and_the_drawn_one_agree(visit, site):
    """Picking a column and unpicking it again: the script's own drawing of a filter that keeps all rows."""
    page = visit(site.home + YEAR)
    cells = page.locator("#compare-table tbody tr:not(.group)").all_inner_texts()
    foot = page.locator("#compare-table tfoot").inner_text()
    page.goto(site.home + YEAR + "?columns=" + "+".join(
        urllib.parse.quote(one[0]) for one in table_of(site)["columns"] if one[2]) + "&kind=&q=" + urllib.parse.quote("a0"))
    until(page, "document.getElementById('tools-count').textContent !== ''")
    clean = lambda text: re.sub(r"\s+|—|×|-|/|未填报?|本表无此项|占位符?", "", text)
    assert [clean(text) for text in page.locator("#compare-table tbody tr:not(.group)").all_inner_texts()] == [clean(text) for text in cells]
    assert clean(page.locator("#compare-table tfoot").inner_text()) == clean(foot)


def test_compare_agencies(visit, site):
    page = visit(site.home + "compare/")
    names = [one for one in json.loads((site.site / "compare" / "agencies.json").read_text("utf-8"))["agencies"]]
    for slug, name, region in names[:7]:
        page.fill("#c-agency", f"{name}（{region}）")
        page.keyboard.press("Enter")
        until(page, "document.getElementById('c-agency').value === '' || document.getElementById('c-status').textContent !== ''")
    assert page.locator("#c-chosen li").count() == 6
    assert "最多" in page.inner_text("#c-status")
    page.wait_for_selector("#c-result table")
    tables = page.locator("#c-result table")
    assert tables.count() == 2 and page.locator("#c-result svg.lines").count() == 2
    first = names[0]
    own = json.loads((site.site / "agencies" / first[0] / "indicators.json").read_text("utf-8"))
    place = at(json.loads((site.site / "compare" / "agencies.json").read_text("utf-8")), "applications.new@total")
    shown = tables.nth(0).locator("tbody tr").nth(0).locator("td").all_inner_texts()
    for text, year in zip(shown, own["years"]):
        cell = year[2][place]
        if value(cell) is not None:
            assert text.split()[0] == str(int(value(cell))), (text, cell)
    shared = visit(page.url)
    shared.wait_for_selector("#c-result table")
    assert shared.locator("#c-chosen li").all_inner_texts() == page.locator("#c-chosen li").all_inner_texts()
    assert shared.locator("#c-result").inner_text() == page.locator("#c-result").inner_text()
    page.locator("#c-chosen button").first.click()
    until(page, "document.querySelectorAll('#c-chosen li').length === 5")
    page.fill("#c-agency", "没有这个")
    page.keyboard.press("Enter")
    assert "没有这个机关" in page.inner_text("#c-status")


def test_who_is_quicker_than_the_list_is_not_sent_away(visit, site):
    page = visit(site.home)
    page.route("**/compare/agencies.json", lambda route: (page.wait_for_timeout(600), route.continue_()))
    page.goto(site.home + "compare/")
    slug, name, region = json.loads((site.site / "compare" / "agencies.json").read_text("utf-8"))["agencies"][0]
    page.fill("#c-agency", f"{name}（{region}）")
    page.keyboard.press("Enter")
    until(page, "document.querySelectorAll('#c-chosen li').length === 1")
    assert page.url.startswith(site.home + "compare/") and slug in page.url


def test_without_script_the_tables_are_complete(visit, site):
    page = visit(site.home + YEAR, script=False)
    assert page.locator("#compare-table tbody th.label a").count() == 300 and not page.locator("#tools").is_visible()
    page = visit(site.home + "compare/", script=False)
    assert not page.locator("#comparer").is_visible() and page.locator("main a[href*='/years/']").count() >= 3
    assert page.locator("main ul a[href*='/regions/']").count() >= 1 and page.locator(".unscripted").is_visible()
    assert not visit(site.home + "compare/").locator(".unscripted").is_visible()


def test_an_agency_is_found_by_a_part_of_its_name(visit, site):
    page = visit(site.home + "agencies/")
    agencies = json.loads((site.site / "compare" / "agencies.json").read_text("utf-8"))["agencies"]
    page.fill("#f-list", "林业")
    page.wait_for_selector("#list-found li")
    want = [name for slug, name, region in agencies if "林业" in region + name]
    assert page.locator("#list-found a").all_inner_texts() == want and len(want) > 3
    assert not page.locator("#agency-list").is_visible()
    page.locator("#list-found a").first.click()
    assert page.locator("h1").inner_text() == want[0]
    page.go_back()
    page.fill("#f-list", "没有这样的机关")
    until(page, "document.getElementById('list-status').textContent === '没有找到'")
    page.fill("#f-list", "")
    page.wait_for_selector("#agency-list:visible")


# ---- Regions and sums of nothing -------------------------------------------------------------------------------------


def test_names_of_regions_lead_to_their_pages(visit, site):
    """In the page's own table and in the one that the script draws, which are alike."""
    page = visit(site.home + YEAR)
    links = "all => all.map(a => [a.textContent, a.getAttribute('href')])"
    own = page.eval_on_selector_all("tr.group a", links)
    assert len(own) == len(set(map(tuple, own))) >= 10
    page.fill("#f-q", "局")
    until(page, "document.getElementById('tools-count').textContent !== ''")
    drawn = page.eval_on_selector_all("tr.group a", links)
    assert drawn and [one for one in own if one in drawn] == drawn
    page.locator("tr.group a").first.click()
    page.wait_for_url("**" + drawn[0][1])
    assert drawn[0][0].endswith(page.locator("h1").inner_text())
    # its own table does not lead to itself
    assert page.locator("tr.group").count() == 1 and page.locator("tr.group a").count() == 0


def test_cells_that_the_script_draws_look_as_the_pages_own(visit, site):
    """State, figure and words; only what stands in a placeholder or cannot be read is not in the data."""
    cells = """() => Object.fromEntries([...document.querySelectorAll("#compare-table tbody tr:not(.group)")].map(row =>
      [row.cells[0].querySelector("a").href, [...row.cells].slice(1).map(cell => {
        const state = ["blank", "absent", "zero", "placeholder", "unreadable"].filter(name => cell.classList.contains(name));
        return [...state, state.some(name => name.endsWith("er") || name === "unreadable") ? "" : cell.innerText.trim()];
      })]))"""
    page = visit(site.home + YEAR)
    own = page.evaluate(cells)
    page.fill("#f-q", "街道")
    until(page, "document.getElementById('tools-count').textContent !== ''")
    drawn = page.evaluate(cells)
    assert len(drawn) >= 20
    assert not [(address, a, b) for address in drawn for a, b in zip(drawn[address], own[address], strict=True) if a != b]


def test_of_nothing_reported_there_is_no_sum(visit, five):
    """One report that leaves cells blank: neither the page nor the script adds them up to 0."""
    page = visit(five.home + "regions/unconfirmed/")
    sums = "#compare-table tfoot tr.total"
    assert page.locator(sums + " td").all_inner_texts()[:2] == ["1\n1/1 份", "未填报\n0/1 份"]
    page = visit(five.home + "years/2019/")
    page.fill("#f-q", "段店")
    until(page, "document.querySelectorAll('#compare-table tbody .label').length === 1")
    assert page.locator(sums + " td").all_inner_texts()[:2] == ["1\n1/1 份", "未填报\n0/1 份"]


def test_indicators_of_a_report_lead_to_their_pages(visit, five):
    page = visit(five.home + "agencies/juyuan/2020/")
    page.locator("#indicator-disclosure_rate th a").click()
    page.wait_for_url("**/indicators/disclosure_rate/")
