"""Charts and the pages of indicators in the browser: eight towns over five years, one of them missing."""

import pytest
from conftest import Portal, juyuan, set_row
from test_pages import CONTRAST, check

TOWNS = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"]
YEARS = [2019, 2020, 2022, 2023]
KINDS = {
    "agency": "agencies/town0/", "agency with a doubt": "agencies/town7/", "indicators": "indicators/",
    "rate": "indicators/disclosure_rate/", "cell": "indicators/applications.new@total/",
    "days": "indicators/days_vs_deadline/", "only 2021": "indicators/normative_net_change/",
}


def received(town, year):
    """What a town received; all of it was granted but one case, which was denied."""
    return 3 + 2 * town + 5 * (year - 2019)


def report(town, year):
    text = juyuan().replace("2020年政府信息", f"{year}年政府信息", 1)
    text = text.replace("道外区巨源镇", f"{TOWNS[town]}镇").replace("巨源镇", f"{TOWNS[town]}镇")
    new = received(town, year)
    for label, value in [
        ("一、本年新收政府信息公开申请数量", new), ("（一）予以公开", new - 1), ("1.属于国家秘密", 1), ("（七）总计", new),
    ]:
        text = set_row(text, label, [value, 0, 0, 0, 0, 0, value])
    # The last town's newest report does not add up.
    if town == 7 and year == 2023:
        text = set_row(text, "（七）总计", [new + 3, 0, 0, 0, 0, 0, new + 3])
    return text


@pytest.fixture(scope="module")
def towns(tmp_path_factory, serve):
    portal = Portal(tmp_path_factory.mktemp("towns") / "portal")
    portal.write("content/site.yml", "title: 八镇\n")
    rows = [f"town{number},某省某市某县{name}镇人民政府,{name}镇人民政府|{name}镇,某省/某市/某县/{name}镇,township,government,"
            for number, name in enumerate(TOWNS)]
    portal.write("content/agencies.csv", "\n".join(["id,name,aliases,region,level,kind,website", *rows]) + "\n")
    for town in range(len(TOWNS)):
        for year in YEARS:
            portal.write(f"content/reports/{year}/{town}.txt", report(town, year))
    portal.build("--quiet")
    return serve(portal.public)


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_pages_with_charts(towns, visit, width):
    check(visit, towns.home, KINDS, width, "zh-Hans")


# What a chart says three times over: its table, its description, and the places of its marks.
READ = """figure => {
  const number = text => parseFloat(text);
  const table = [...figure.querySelectorAll("tbody tr")].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const heads = [...figure.querySelectorAll("thead th")].map(cell => cell.textContent.trim());
  const texts = [...figure.querySelectorAll("svg > text")];
  const y = e => number(e.getAttribute("y"));
  // the axis: words at the left with a line at their height
  const ticks = texts.filter(e => e.getAttribute("text-anchor") === "end").map(e => [number(e.textContent), y(e) - 5]);
  const years = texts.filter(e => /^20\\d\\d$/.test(e.textContent)).map(e => [e.textContent, number(e.getAttribute("x"))]);
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  const value = at => low[0] + (at - low[1]) * (high[0] - low[0]) / (high[1] - low[1]);
  const series = [...figure.querySelectorAll("svg > g")].filter(g => g.querySelector(".l")).map(g => ({
    marks: [...g.querySelectorAll(".m")].map(mark => {
      const box = mark.getBBox();
      const x = box.x + box.width / 2;
      const year = years.reduce((best, one) => Math.abs(one[1] - x) < Math.abs(best[1] - x) ? one : best);
      // a triangle's middle is not the middle of its box
      return [year[0], value(box.y + box.height / 2), Math.abs(year[1] - x)];
    }),
    lines: g.querySelectorAll(".l").length,
  }));
  return { heads, table, series, words: figure.querySelector("desc").textContent };
}"""


def test_the_table_is_what_the_chart_shows(towns, visit):
    page = visit(towns.home + "agencies/town3/", width=360)
    chart = page.locator("#chart-applications").evaluate(READ)
    assert chart["heads"] == ["年度", "新收申请", "上年结转", "结转下年"]
    assert [row[0] for row in chart["table"]] == ["2019", "2020", "2021", "2022", "2023"]
    new = {row[0]: row[1] for row in chart["table"]}
    assert new == {**{str(year): str(received(3, year)) for year in YEARS}, "2021": "未收到"}
    for year, words in new.items():
        assert f"{year} 年 {words}" in chart["words"], chart["words"]
    drawn = chart["series"][0]
    assert [mark[0] for mark in drawn["marks"]] == [str(year) for year in YEARS], "a mark stands where nothing was reported"
    for year, value, aside in drawn["marks"]:
        assert abs(value - float(new[year])) < .3 and aside < .2, f"{year}: drawn at {value}, in the table {new[year]}"
    assert drawn["lines"] == 2, "the line goes across the missing year"


def test_stacked_bars_add_up(towns, visit):
    page = visit(towns.home + "agencies/town3/")
    figure = page.locator("#chart-outcomes")
    rows = [row.split("\t") for row in figure.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent.trim()).join('\\t'))")]
    for row in rows:
        if row[0] == "2021":
            assert set(row[1:]) == {"未收到"}
        else:
            assert sum(int(value) for value in row[1:-1]) == int(row[-1]) == received(3, int(row[0]))
    totals = figure.locator("svg .v").all_text_contents()
    assert totals == [row[-1] for row in rows if row[0] != "2021"]
    bars = figure.locator("svg > rect").count()
    # two parts in each of four years, and the two in the key
    assert bars == 2 * 4 + 2


def test_an_agency_among_its_peers(towns, visit):
    page = visit(towns.home + "agencies/town0/")
    figure = page.locator("[id='peers-disclosure_rate']")
    own = received(0, 2023)
    assert f"本机关 {(own - 1) / own:.1%}" in figure.locator("svg").text_content()
    # The report that does not add up is counted, and not compared.
    assert "8 份年报，可比 7 份、存疑 1 份" in figure.locator("p").inner_text()
    counts = figure.locator("tbody tr").evaluate_all("rows => rows.map(row => row.cells[1].textContent)")
    # Behind the ranges stand the quartiles and the median, in their order.
    assert sum(int(count) for count in counts[:-3]) == 7
    rates = sorted((received(town, 2023) - 1) / received(town, 2023) for town in range(7))
    assert counts[-3:] == [f"{rate:.1%}" for rate in ((rates[1] + rates[2]) / 2, rates[3], (rates[4] + rates[5]) / 2)]
    assert "同级同类 7 份的中位数 29" in page.locator(".stats").inner_text()
    page.goto(towns.home + "agencies/town7/")
    assert "存疑" in page.locator("[id='peers-disclosure_rate'] svg").text_content()


def test_an_indicator_of_all_agencies(towns, visit):
    page = visit(towns.home + "indicators/")
    page.get_by_role("main").get_by_role("link", name="一、本年新收政府信息公开申请数量", exact=True).click()
    page.wait_for_url("**/indicators/applications.new@total/")
    sums = page.locator("#trend-sum tbody tr").evaluate_all("rows => rows.map(row => row.cells[1].textContent)")
    wanted = [f"{sum(received(town, year) for town in range(8))}（8/8 份）" for year in YEARS]
    assert sums == [*wanted[:2], "未收到", *wanted[2:]]
    row = page.get_by_role("row", name="丙镇人民政府")
    assert [cell.strip() for cell in row.locator("td").all_inner_texts()] == [str(received(2, year)) for year in YEARS]
    row.get_by_role("link", name=str(received(2, 2022)), exact=True).click()
    page.wait_for_url("**/agencies/town2/2022/#applications.new@total")
    assert page.locator("td:target").inner_text() == str(received(2, 2022))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_letters_of_charts(towns, visit, scheme):
    """Large enough on a phone, and dark or light enough on their ground."""
    page = visit(towns.home + "agencies/town0/", width=360, scheme=scheme)
    for path in ["agencies/town0/", "indicators/applications.new@total/"]:
        page.goto(towns.home + path)
        sizes = page.locator("svg").evaluate_all(
            "all => all.map(svg => parseFloat(getComputedStyle(svg).fontSize)"
            " * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)")
        assert sizes and min(sizes) >= 11, f"{path}: letters of {min(sizes):.1f} px"
        wrong = page.evaluate(CONTRAST.replace("rgba(style.color)", "rgba(e.closest('svg') ? style.fill : style.color)"))
        assert not wrong, f"{path} {scheme}: {wrong}"
        outside = page.locator("svg text").evaluate_all(
            "all => all.filter(e => { const a = e.getBoundingClientRect(), b = e.closest('svg').getBoundingClientRect();"
            " return a.left < b.left - 1 || a.right > b.right + 1 || a.top < b.top - 3 || a.bottom > b.bottom + 2 })"
            ".map(e => e.textContent)")
        assert not outside, f"{path}: letters outside their drawing: {outside}"
