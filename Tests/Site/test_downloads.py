"""The files beside pages: read back as a researcher's program would, and held against the tables of the pages."""

import csv
import io
import json
import re

from conftest import ROOT

STATES = {"blank", "placeholder", "absent", "unreadable"}


def rows(site, slug):
    data = (site / f"agencies/{slug}/data.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def cells(page):
    """Every cell of the official tables of a report page: key -> (state, what is shown, line)."""
    found = {}
    for key, attributes, inner in re.findall(r'<td id="([a-z_.@]+)"([^>]*)>(.*?)</td>', page):
        classes = set((re.search(r'class="([^"]*)"', attributes) or ["", ""])[1].split())
        state = next(iter(classes & STATES), "reported")
        line = re.search(r'data-line="(\d+)"', inner)
        shown = re.sub(r'<span class="vh">.*?</span>|<a class="fix".*?</a>|<[^>]*>', "", inner)
        found[key] = (state, shown, line[1] if line else "")
    return found


def test_csv_is_what_the_page_shows(states):
    page = cells(states.page("agencies/juyuan/2020/index.html"))
    table = {row["key"]: row for row in rows(states.public, "juyuan")}
    assert set(table) == set(page) and len(table) > 180
    assert {row["status"] for row in table.values()} == STATES | {"reported"}
    for key, row in table.items():
        state, shown, line = page[key]
        assert (row["status"], row["line"]) == (state, line), key
        assert row["year"] == "2020" and row["form"] == "2019" and row["label"] and row["unit"] in "件项元", key
        if state == "reported" and row["unit"] != "元":
            assert row["value"] == shown, key
        if state != "reported":
            assert row["value"] == "", f"{key} is {state} but has the value {row['value']}"


def test_json_is_what_the_csv_says(states):
    data = json.loads((states.public / "agencies/juyuan/data.json").read_text("utf-8"))
    assert data["schema"] == "glasshouse.agency/1" and data["agency"]["id"] == "juyuan"
    (year,) = data["years"]
    table = {row["key"]: row for row in rows(states.public, "juyuan")}
    assert list(year["figures"]) == sorted(table)
    for key, (value, line) in year["figures"].items():
        row = table[key]
        assert str(line or "") == row["line"], key
        assert value == (float(row["value"]) if row["status"] == "reported" else row["status"]), key


def test_record_is_what_read_prints(states):
    record = (states.public / "agencies/juyuan/2020/record.json").read_text("utf-8")
    arguments = ["--quiet", "--audit", "--agencies", "content/agencies.csv", "content/reports/=a, \"b\".txt"]
    printed = json.loads(states.run("read", *arguments).expect(0).out)
    written = json.loads(record)
    # The path of the source is as the program was given it; the portal's is below content/.
    printed["source"]["path"] = printed["source"]["path"].removeprefix("content/")
    assert written["figures"] == printed["figures"] and written["source"] == printed["source"]
    assert written["schema"] == "glasshouse.report/1" and written["findings"]


def test_pages_lead_to_their_files(five, visit):
    for path, files in [
        ("agencies/juyuan/", ["/agencies/juyuan/data.csv", "/agencies/juyuan/data.json"]),
        ("agencies/juyuan/2020/", ["record.json", "source.txt"]), ("data/", ["/findings/findings.csv"])]:
        page = visit(five.home + path)
        for file in files:
            assert page.locator(f'main a[href="{file}"]').count(), f"/{path} does not lead to {file}"


def test_an_agency_without_reports_has_no_files(portal):
    portal.write("content/site.yml", "title: 小站\n")
    portal.write("content/agencies.csv", (ROOT / "content" / "agencies.csv").read_text("utf-8"))
    portal.build()
    assert not list(portal.public.glob("agencies/*/data.*"))
    assert "data.csv" not in portal.page("agencies/juyuan/index.html")
