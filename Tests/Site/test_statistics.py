"""Sums and medians that the script works out after filtering: by the vectors that the build's own are tested with."""

import json
import urllib.parse

import pytest
from conftest import ROOT, until
from test_compare import YEAR, at, table_of

VECTORS = json.loads((ROOT / "Tests" / "PublishingTests" / "Statistics" / "vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda one: one["name"])
def test_the_script_adds_up_as_the_build_does(visit, corpus, vector):
    table = table_of(corpus)
    key = "disclosure_rate" if vector["share"] else "applications.new@total"
    place = at(table, key)
    rows = []
    for number, cell in enumerate(vector["cells"]):
        cells = ["b"] * len(table["columns"])
        cells[place] = cell
        rows.append([f"a{number}", f"机关{number}", 0, None, None, cells])
    page = visit(corpus.home + YEAR)
    page.route("**/table.json", lambda route: route.fulfill(json={**table, "rows": rows}))
    page.goto(corpus.home + YEAR + "?columns=" + urllib.parse.quote(key))
    until(page, "document.getElementById('tools-count').textContent !== ''")
    sums, medians = [cell.inner_text() for cell in page.locator("#compare-table tfoot td").all()]
    of = lambda covered: f"\n{covered}/{len(rows)} 份"
    words = {"none": "未填报", "large": "过大，不能合计"}.get(vector["sum"], vector["sum"])
    assert sums == ("·" if vector["sum"] == "share" else words + of(vector["reported"]))
    told = {"none": "·", "few": f"只有 {vector['compared']} 份可比", "large": "没有中位数"}
    assert medians == told.get(vector["median"], vector["median"] + of(vector["compared"]))


def test_the_page_and_its_script_leave_the_same_out(visit, corpus):
    """A filter that keeps all rows, over columns with values in doubt: the foot is the page's own."""
    table = table_of(corpus)
    assert table["fewest"] == 3
    doubts = [key for number, (key, *_) in enumerate(table["columns"]) for row in table["rows"]
              if isinstance(row[5][number], list) and len(row[5][number]) != 2]
    assert doubts, "the corpus must hold figures in doubt"
    page = visit(corpus.home + YEAR)
    own = page.locator("#compare-table tfoot").inner_text()
    page.goto(corpus.home + YEAR + "?q=a0")
    until(page, "document.getElementById('tools-count').textContent !== ''")
    assert page.locator("#compare-table tfoot").inner_text().replace("\t", "") == own.replace("\t", "")
