"""What changed from build to build: the log, its page and feed, the notice on a report; and how things are cited."""

import hashlib
import json
import re
import shutil
import xml.etree.ElementTree

import pytest
from conftest import ROOT, Portal, assert_same_tree, juyuan, set_row

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def small(portal):
    """A portal with two reports."""
    portal.write("content/site.yml", "title: 小站\nbase: https://example.org/\n")
    portal.write("content/agencies.csv", (ROOT / "content" / "agencies.csv").read_text("utf-8"))
    portal.write("content/reports/a.txt", juyuan())
    portal.write("content/reports/b.txt", (ROOT / "content/reports/2021/panjiabao.txt").read_text("utf-8"))
    portal.build("--quiet")
    return portal


def log(portal):
    return json.loads(portal.page("changes/changes.json"))["builds"]


def only(portal):
    """The one report that the newest build changed."""
    [change] = log(portal)[0]["reports"]
    return change


def test_a_first_build_and_an_equal_one_change_nothing(small):
    assert log(small) == []
    before = small.tree()
    small.build("--quiet", "--all", "--date", "2026-11-21")
    assert_same_tree(before, small.tree(), "a build of the same input, whatever the day")


def test_a_replaced_report_shows_its_cells_before_and_after(small):
    old = json.loads(small.page("agencies/juyuan/2020/record.json"))["source"]["sha256"]
    text = set_row(juyuan(), "6.属于四类过程性信息", ["", "—", "约3", "0", "0", "0", "0"])
    small.write("content/reports/a.txt", text.replace("103.7万元", "203.7万元"))
    small.build("--quiet", "--date", "2026-11-21")
    change = only(small)
    new = json.loads(small.page("agencies/juyuan/2020/record.json"))["source"]["sha256"]
    assert (change["report"], change["kind"], change["sourceBefore"], change["sourceAfter"]) == ("juyuan/2020", "replaced", old, new)
    cells = {cell["key"]: (cell["before"], cell["after"]) for cell in change["cells"]}
    assert cells["proactive.procurement.amount"] == (
        {"status": "reported", "text": "103.7万元"}, {"status": "reported", "text": "203.7万元"})
    states = {key.split("@")[0]: 0 for key in cells}
    assert len(cells) == 4 and len(states) == 2, cells
    assert {after["status"] for _, after in cells.values()} == {"reported", "blank", "placeholder", "unreadable"}
    assert "T3-BLANK" in change["opened"] or change["opened"], "a blank cell is a finding that was not there"
    page = small.page("changes/index.html")
    assert "<h2 id=\"build-1\">2026-11-21</h2>" in page and "<del>103.7万元</del> → <ins>203.7万元</ins>" in page
    for words in ("未填", "— (只写了占位符号)", "约3 (（原文无法确认是哪个数字）)"):
        assert f"<ins>{words}</ins>" in page, words
    report = small.page("agencies/juyuan/2020/index.html")
    notice = re.search(r'<section class="changed".*?</section>', report, re.S)[0]
    assert "2026-11-21" in notice and "<del>103.7万元</del> → <ins>203.7万元</ins>" in notice and old[:12] in notice and new[:12] in notice
    assert 'class="changed"' not in small.page("agencies/panjiabao/2021/index.html")


def test_new_and_withdrawn_reports(small):
    (small.content / "reports/a.txt").rename(small.folder / "kept.txt")
    small.build("--quiet")
    assert (only(small)["report"], only(small)["kind"]) == ("juyuan/2020", "withdrawn")
    assert "巨源镇人民政府 2020 年度报告" in small.page("changes/index.html")
    assert "date" not in log(small)[0]
    (small.folder / "kept.txt").rename(small.content / "reports/a.txt")
    small.build("--quiet")
    assert (only(small)["report"], only(small)["kind"]) == ("juyuan/2020", "new")
    assert [build["number"] for build in log(small)] == [2, 1]
    assert log(small)[0]["build"] == log(small)[1]["since"], "back where it was"
    assert 'class="changed"' not in small.page("agencies/juyuan/2020/index.html"), "it came back as it was"


def test_the_log_is_the_same_for_the_same_input_over_the_same_site(small, tmp_path):
    small.write("content/reports/a.txt", juyuan().replace("103.7万元", "203.7万元"))
    other = tmp_path / "other"
    shutil.copytree(small.folder, other)
    small.build("--quiet", "--threads", "1")
    twin = Portal.__new__(Portal)
    twin.folder, twin.content, twin.public = other, other / "content", other / "public"
    twin.build("--quiet", "--threads", "3")
    assert_same_tree(small.tree(), twin.tree(), "the same change twice")
    before = small.tree()
    small.build("--quiet", "--all")
    assert_same_tree(before, small.tree(), "a rebuild keeps the last change")


def test_moved_and_renamed_sources_are_no_change(small):
    (small.content / "reports/a.txt").rename(small.content / "reports/c.txt")
    small.build("--quiet")
    assert log(small) == []


def test_feed_of_changes(small):
    small.write("content/reports/a.txt", juyuan().replace("103.7万元", "203.7万元"))
    small.build("--quiet", "--date", "2026-11-20")
    small.write("content/reports/a.txt", juyuan().replace("103.7万元", "303.7万元"))
    small.build("--quiet", "--date", "2026-11-21")
    feed = xml.etree.ElementTree.fromstring(small.page("changes/feed.xml"))
    entries = [(entry.findtext(ATOM + "updated"), entry.findtext(ATOM + "id")) for entry in feed.iter(ATOM + "entry")]
    assert entries == [("2026-11-21T00:00:00Z", "https://example.org/changes/#build-2"),
                       ("2026-11-20T00:00:00Z", "https://example.org/changes/#build-1")]
    report = small.page("agencies/juyuan/2020/index.html")
    assert report.count('class="change"') == 2 and report.index("#build-2") < report.index("#build-1")


@pytest.mark.parametrize("file", ["changes/changes.json", "changes/state.json"])
def test_a_log_that_somebody_wrote_into_is_not_believed(small, file):
    path = small.public / file
    path.write_text(path.read_text("utf-8").replace("glasshouse", "glasshause", 1), "utf-8")
    small.write("content/reports/a.txt", juyuan().replace("103.7万元", "203.7万元"))
    run = small.build()
    assert "[output-history-damaged]" in run.err and log(small) == []


def test_wrong_day(small):
    assert "--date" in small.run("build", "--date", "21.11.2026").expect(2).err


def test_many_builds_keep_every_link_alive(small):
    """Older builds than the page shows stand in the file only."""
    for number in range(23):
        small.write("content/reports/a.txt", juyuan().replace("103.7万元", f"{200 + number}万元"))
        small.build("--quiet")
    assert len(log(small)) == 23
    page = small.page("changes/index.html")
    assert page.count("<h2 id=\"build-") == 20
    assert small.page("agencies/juyuan/2020/index.html").count('class="change"') == 23


# ---- Citations -------------------------------------------------------------------------------------------------------


def test_a_report_says_how_it_is_cited(english):
    page = (english.site / "agencies/juyuan/2020/index.html").read_text("utf-8")
    record = json.loads((english.site / "agencies/juyuan/2020/record.json").read_bytes())
    version = hashlib.sha256((english.site / "agencies/juyuan/2020/record.json").read_bytes()).hexdigest()[:12]
    chinese, american = [re.sub(r"<[^>]*>", "", one) for one in re.findall(r"<p data-cite>(.*?)</p>", page)]
    address = "https://reports.example.org/portal/agencies/juyuan/2020/"
    assert chinese == (
        f"黑龙江省哈尔滨市道外区巨源镇人民政府. 2020年政府信息公开工作年度报告[R/OL]. 年报公开看, 版本 {version}, SHA-256 "
        f"{record['source']['sha256']}. (2021-02-05)[day of reading]. {address}")
    assert american == (
        f"黑龙江省哈尔滨市道外区巨源镇人民政府. (2021, February 5). 2020年政府信息公开工作年度报告 (version {version}; SHA-256 "
        f"{record['source']['sha256']}) [Report]. 年报公开看. {address}")
    assert f"<code>{address}#applications.new@total</code>" in page and f"<code>{address}#finding-T3-BALANCE</code>" in page
    undated = (english.site / "agencies/yujiafang/2019/index.html").read_text("utf-8")
    assert "(n.d.)" in undated and "[R/OL]" in undated


@pytest.mark.parametrize("place", ["applications.new@total", "finding-T3-BALANCE", "applications"])
def test_a_citation_names_the_place_of_the_address(five, visit, place):
    page = visit(five.home + "agencies/juyuan/2020/#" + place)
    for address in page.locator(".cite-address").all_inner_texts():
        assert address == "/agencies/juyuan/2020/#" + place
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", page.locator(".cite-day").inner_text())
    page.locator("#cite").scroll_into_view_if_needed()
    page.locator("span[data-build]:not(:empty)").first.wait_for()
    build = (five.site / "changes/build.txt").read_text("utf-8").strip()
    assert json.loads((five.site / "glasshouse-manifest.json").read_bytes())["build"] == build
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-cite] + button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("/agencies/juyuan/2020/#" + place) and copied.startswith("黑龙江省")
    assert f", 构建 {build}, SHA-256 " in copied


def test_the_dialog_leads_to_the_citation_of_a_cell(five, visit):
    page = visit(five.home + "agencies/juyuan/2020/")
    page.locator("[id='applications.new@total'] a").click()
    page.get_by_role("dialog").get_by_role("link", name="引用这一格").click()
    page.get_by_role("dialog").wait_for(state="hidden")
    assert page.url.endswith("#applications.new%40total")
    assert page.locator(".cite-address").first.inner_text().endswith("#applications.new@total")
