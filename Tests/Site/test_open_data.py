"""The data package: valid for the tools of others, the same figures as the pages, and whole."""

import csv
import hashlib
import io
import json
import shutil
import subprocess

import pytest
from conftest import Portal, assert_same_tree, glasshouse, juyuan, tree
from frictionless import Package, system

STATES = ["reported", "blank", "placeholder", "absent", "unreadable"]


def package_of(site):
    return json.loads((site / "data/datapackage.json").read_text("utf-8"))


def rows(file):
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n"), f"{file} is no CSV with a byte order mark"
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def check(site):
    """What the tool of the Frictionless project finds wrong: types, keys, references, sizes and hashes too."""
    with system.use_context(trusted=True):
        report = Package(str(site / "data/datapackage.json")).validate()
    return [f"{task.place}: {error.message}" for task in report.tasks for error in task.errors] + [
        error.message for error in report.errors]


@pytest.mark.parametrize("site", ["five", "english"])
def test_the_package_is_valid(site, request):
    assert check(request.getfixturevalue(site).site) == []


@pytest.mark.parametrize(
    "file, old, new", [("observations/2020.csv", b",reported,", b",reportet,"), ("agencies.csv", b"juyuan", b"jugong"),
                       ("tables/form-2019/table-3/2020.csv", b",2020,", b",2O2O,"), ("findings.csv", b"\r\n", b"\r\n\r\n")])
def test_the_check_of_the_package_can_fail(five, tmp_path, file, old, new):
    copy = tmp_path / "public"
    shutil.copytree(five.site / "data", copy / "data")
    path = copy / "data" / file
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    assert check(copy) != []


def test_every_file_is_described_and_summed(five):
    """Nothing lies below /data/ that the description does not name, and every checksum is right."""
    folder = five.site / "data"
    described = {resource["path"]: resource for resource in package_of(five.site)["resources"]}
    files = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    assert files == {*described, "datapackage.json", "SHA256SUMS", "index.html", "dictionary/index.html"}
    sums = dict(reversed(line.split("  ", 1)) for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines())
    assert set(sums) == {*described, "datapackage.json"}
    for name, wanted in sums.items():
        data = (folder / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == wanted, name
        if name in described:
            assert described[name]["hash"] == "sha256:" + wanted and described[name]["bytes"] == len(data)
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, check=True)


def test_every_column_is_described(five):
    package = package_of(five.site)
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert package["licenses"] == [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/",
                                    "title": "CC BY 4.0"}]
    dictionary = (five.site / "data/dictionary/index.html").read_text("utf-8")
    for resource in package["resources"]:
        if resource["type"] != "table":
            continue
        header = (five.site / "data" / resource["path"]).read_bytes().decode("utf-8-sig").split("\r\n")[0].split(",")
        fields = resource["schema"]["fields"]
        assert [field["name"] for field in fields] == header
        for field in fields:
            assert field["description"] and field["description"] != field["name"], (resource["name"], field)
            assert f"<code>{field['name']}</code>" in dictionary, f"{field['name']} is not in the dictionary"
        if resource["name"].startswith("form-"):
            missing = resource["schema"]["missingValues"]
            assert [one["value"] for one in missing] == ["", *STATES[1:]] and all(one["label"] for one in missing)
        if resource["name"].startswith("observations-"):
            [status] = [field for field in fields if field["name"] == "status"]
            assert [one["value"] for one in status["categories"]] == STATES and all(
                one["label"] for one in status["categories"])


def test_the_three_shapes_agree(states):
    """Agency file, long table and wide tables have the same cells with the same states; no state becomes a 0."""
    agency = {row["key"]: row for row in rows(states.public / "agencies/juyuan/data.csv")}
    long = {row["key"]: row for row in rows(states.public / "data/observations/2020.csv")}
    assert {key: {name: row[name] for name in next(iter(agency.values()))} for key, row in long.items()} == agency
    assert {row["status"] for row in long.values()} == set(STATES)
    wide = {}
    for table in ["2", "3", "4"]:
        [row] = rows(states.public / f"data/tables/form-2019/table-{table}/2020.csv")
        assert row["agency_id"] == "juyuan" and row["source_file"].endswith('=a, "b".txt') and len(row["source_sha256"]) == 64
        wide.update({key: value for key, value in row.items() if key in long})
    assert wide == {key: row["value"] or row["status"] for key, row in long.items()}
    assert all((row["value"] == "") == (row["status"] != "reported") for row in long.values())
    assert check(states.public) == []


def test_a_licence_that_nobody_knows_is_not_made_up(states):
    assert "licenses" not in package_of(states.public)


def test_records_in_bulk_are_the_records_of_the_reports(five):
    """Every record once, in the file of its year, byte for byte."""
    bulk = []
    for file in sorted((five.site / "data/reports").rglob("*.ndjson")):
        lines = file.read_bytes().splitlines(keepends=True)
        assert {json.loads(line)["year"] for line in lines} == {int(file.relative_to(five.site / "data/reports").parts[0])}
        bulk += lines
    assert sorted(bulk) == sorted(file.read_bytes() for file in five.site.glob("agencies/*/*/record.json"))


def test_indicator_values_carry_their_fractions(five):
    seen = set()
    for file in (five.site / "data/indicator-values").glob("*.csv"):
        for row in rows(file):
            seen.add(row["status"])
            assert (row["value"] == "") == (row["status"] != "value"), row
            if row["denominator"]:
                share = int(row["numerator"]) / int(row["denominator"])
                assert abs(float(row["value"]) - share) < 1e-6, row
    assert {"value", "not_applicable"} <= seen


def test_tables_of_three_hundred_agencies(corpus):
    """Nothing is lost between the regions' files, and the long table has every cell of every report."""
    package = package_of(corpus.site)
    records = sum(1 for file in (corpus.site / "data/reports").rglob("*.ndjson") for _ in file.open("rb"))
    assert records == len(list(corpus.site.glob("agencies/*/*/record.json")))
    year = corpus.site / "data/observations/2021.csv"
    reports = {row["agency_id"] for row in rows(year)}
    assert reports == {file.parents[1].name for file in corpus.site.glob("agencies/*/2021/record.json")}
    names = [resource["name"] for resource in package["resources"]]
    assert len(names) == len(set(names))


def test_an_unchanged_table_is_kept_and_a_changed_one_written(sample):
    """A table is compared while it is made: unchanged, it keeps its place on the disk; changed at its end, it is new."""
    sample.build("--quiet")
    before = sample.tree()
    nodes = {name: (sample.public / name).stat().st_ino for name in before if name.startswith("data/")}
    sample.build("--quiet")
    assert_same_tree(before, sample.tree(), "the second build")
    moved = [name for name, node in nodes.items() if (sample.public / name).stat().st_ino != node]
    assert not moved, f"written again although the bytes are the same: {moved}"
    sample.write("content/reports/2020/zz.txt", juyuan().replace("巨源镇", "无名镇"))
    sample.build("--quiet")
    fresh = Portal(sample.folder / "fresh")
    shutil.copytree(sample.content, fresh.content, dirs_exist_ok=True)
    fresh.build("--quiet")
    wanted = {name: data for name, data in fresh.tree().items() if name.startswith("data/")}
    found = {name: data for name, data in sample.tree().items() if name.startswith("data/")}
    assert_same_tree(wanted, found, "the data after a change")
    assert (sample.public / "data/observations/2019.csv").stat().st_ino == nodes["data/observations/2019.csv"]
    assert check(sample.public) == []
