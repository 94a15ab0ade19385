"""The right of reply: an agency's answer stands beside what it answers, and no reported figure changes by it."""

import csv
import re

import pytest
from conftest import ROOT, juyuan, set_row

ANSWER = """---
agency: juyuan
year: 2020
rule: T3-BALANCE
date: 2024-03-01
source: https://example.org/letter
---
两件申请已当面答复。<b>x</b>

## source
"""

CORRECTION = """---
agency: 道外区巨源镇
year: 2020
cell: results.granted@total
corrected: 2
date: 2024-03-02
author: 镇政府办公室
---
予以公开应为 2 件。
"""


def rows_of_table(page):
    """Every cell of the three tables, by its key, without the corrections."""
    cells = re.findall(r'<td id="([^"]+)"[^>]*>(.*?)</td>', page)
    return {key: re.sub(r'<a class="fix".*?</a>', "", text) for key, text in cells}


def test_an_answer_stands_with_its_finding_and_a_correction_with_its_cell(sample):
    sample.build()
    before = sample.page("agencies/juyuan/2020/index.html")
    sample.write("content/replies/answer.md", ANSWER)
    sample.write("content/replies/more/correction.md", CORRECTION)
    run = sample.build()
    assert "raw-html" in run.err and "error" not in run.err, run
    page = sample.page("agencies/juyuan/2020/index.html")

    finding = page[page.index('id="finding-T3-BALANCE"'):page.index('id="finding-D-LATE"')]
    assert "两件申请已当面答复" in finding and '<time datetime="2024-03-01">' in finding, finding
    assert 'href="https://example.org/letter"' in finding and "<b>x" not in finding, finding
    # A heading of the answer takes no address of the page away.
    assert page.count('id="source"') == 1 and "<strong>source</strong>" in finding

    cell = re.search(r'<td id="results\.granted@total".*?</td>', page).group(0)
    assert re.search(r'>0</a><a class="fix" href="#reply-2">更正 2</a></td>$', cell), cell
    answer = page[page.index('id="reply-2"'):]
    assert "年报写的是 0，机关更正为 2" in answer and "镇政府办公室" in answer
    # No figure is another than before.
    assert rows_of_table(page) == rows_of_table(before) and len(rows_of_table(page)) == 198

    assert "（机关已答复）" in sample.page("findings/T3-BALANCE/index.html")
    with open(sample.public / "findings" / "findings.csv", encoding="utf-8-sig", newline="") as file:
        replied = {(row["agency_id"], row["rule"]): row["replied"] for row in csv.DictReader(file)}
    assert replied["juyuan", "T3-BALANCE"] == "2024-03-01" and replied["juyuan", "D-LATE"] == ""


@pytest.mark.parametrize("cell, words", [
    ("", "未填"), ("—", "只写了占位符号"), ("约3", "（原文无法确认是哪个数字）"), ("3", "3"),
])
def test_a_correction_tells_the_state_that_it_corrects(portal, cell, words):
    portal.write("content/agencies.csv", (ROOT / "content" / "agencies.csv").read_text("utf-8"))
    portal.write("content/reports/a.txt", set_row(juyuan(), "（一）予以公开", ["0", "0", "0", "0", "0", "0", cell]))
    portal.write("content/replies/correction.md", CORRECTION)
    portal.build()
    assert f"年报写的是 {words}，机关更正为 2" in portal.page("agencies/juyuan/2020/index.html")


def test_an_answer_to_a_finding_that_is_gone_is_printed_all_the_same(sample):
    sample.write("content/replies/a.md", ANSWER.replace("T3-BALANCE", "T4-INT"))
    run = sample.build()
    assert "content/replies/a.md:4:7: notice: no finding of T4-INT; expected a finding to answer [reply-no-finding]" in run.err, run
    assert "两件申请已当面答复" in sample.page("agencies/juyuan/2020/index.html")


@pytest.mark.parametrize("old, new, line", [
    ("agency: juyuan", "agency: juyuann", "2:9: error: the agency juyuann; expected juyuan [reply-agency]"),
    ("agency: juyuan", "agency: nobody", "2:9: error: the agency nobody; expected the id or full name of one agency [reply-agency]"),
    ("agency: juyuan\n", "", "1:1: error: front matter without agency; expected agency: ID [commentary-front-matter-value]"),
    ("year: 2020", "year: 2018", "3:7: error: the year 2018; expected one of 2020 [reply-report]"),
    ("year: 2020", "year: MMXX", "3:7: error: the year MMXX; expected one of 2020 [reply-report]"),
    ("year: 2020\n", "", "1:1: error: front matter without year; expected year: YYYY [commentary-front-matter-value]"),
    ("rule: T3-BALANCE", "rule: T3-BALANCED", "4:7: error: the rule T3-BALANCED; expected T3-BALANCE [reply-rule]"),
    ("rule: T3-BALANCE\n", "", "1:1: error: front matter without rule; expected rule: ID, or cell: KEY [commentary-front-matter-value]"),
    ("rule: T3-BALANCE", "cell: results.grantd@total", "4:7: error: the cell results.grantd@total; expected results.granted@total [reply-cell]"),
    ("rule: T3-BALANCE", "cell: results.other.misc@total",
     "4:7: error: the cell results.other.misc@total; expected results.other.total@total [reply-cell]"),
    ("rule: T3-BALANCE", "rule: T3-BALANCE\ncorrected: 3", "5:12: error: a corrected value without a cell; expected cell: KEY [reply-correction]"),
    ("rule: T3-BALANCE", "cell: results.granted@total\ncorrected: two", "5:12: error: the value two; expected a number [reply-correction]"),
    ("rule: T3-BALANCE", "cell: results.granted@total\ncorrected: 2万元", "5:12: error: the value 2万元; expected a number [reply-correction]"),
    ("date: 2024-03-01", "date: 1 March", "5:7: error: date: 1 March; expected a date written YYYY-MM-DD [commentary-front-matter-value]"),
    ("source:", "title:", "6:1: error: the key title; expected one of author, date, updated"),
])
def test_wrong_replies_stop_the_build(sample, old, new, line):
    sample.build()
    published = sample.tree()
    assert old in ANSWER
    sample.write("content/replies/a.md", ANSWER.replace(old, new))
    run = sample.run().expect(1)
    if "the key title" in line:
        line = "6:1: error: the key title; expected "
    assert "content/replies/a.md:" + line in run.err, run
    assert sample.tree() == published, "the old site must stay"
