"""`glasshouse verify`: what somebody changed in a published site is found, each with its file."""

import json
import os
import shutil

import pytest
from conftest import Portal, ROOT, glasshouse


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    portal = Portal(tmp_path_factory.mktemp("verify") / "portal")
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    portal.build("--quiet", "--compress")
    return portal


@pytest.fixture
def copy(published, tmp_path):
    """The published portal, to be damaged."""
    shutil.copytree(published.folder, tmp_path / "portal")
    portal = Portal.__new__(Portal)
    portal.folder = tmp_path / "portal"
    portal.content, portal.public = portal.folder / "content", portal.folder / "public"
    return portal


def problems(run):
    return [line for line in run.err.split("\n") if line.endswith("]") and ": " in line]


def test_a_whole_site_is_whole(published):
    files = len(published.tree()) - 1
    run = published.run("verify", "public", "--content", "content").expect(0)
    assert not problems(run), run
    assert f"verified {files} files, 5 reports and " in run.err and "no problems" in run.err
    cells = sum(1 for file in published.public.glob("agencies/*/*/record.json")
                for cell in json.loads(file.read_bytes())["figures"].values() if cell["line"] and cell["text"])
    assert f"and {cells} cells in public/" in run.err
    assert published.run("verify", "--quiet").expect(0).shown == ""


def test_figures_of_every_format_stand_where_their_records_say(corpus):
    """300 agencies with all the mess of real files."""
    run = glasshouse("verify", corpus.site, "--content", corpus.site.parent / "content").expect(0)
    assert not problems(run), run


def rewrite_record(portal, change):
    """A record that was forged with care: list of files and checksums are made to fit."""
    file = portal.public / "agencies/juyuan/2020/record.json"
    record = json.loads(file.read_bytes())
    change(record)
    file.write_text(json.dumps(record), "utf-8")


def damage(path, change):
    def run(portal):
        file = portal.public / path
        change(file)
    return run


def replace(old, new):
    return lambda file: file.write_bytes(file.read_bytes().replace(old, new, 1))


@pytest.mark.parametrize(
    "do, place, kind",
    [(damage("index.html", os.unlink), "public/index.html", "verify-missing"),
     (damage("years/2020/index.html", lambda file: file.write_bytes(file.read_bytes() + b" ")), "public/years/2020/index.html", "verify-changed"),
     (damage("agencies/juyuan/2020/index.html", replace("2".encode(), b"3")), "public/agencies/juyuan/2020/index.html", "verify-changed"),
     (damage("agencies/juyuan/2020/original.txt", replace("103.7".encode(), b"203.7")), "public/agencies/juyuan/2020/original.txt", "verify-source"),
     (damage("data/observations/2020.csv", replace(b",reported,", b",reportet,")), "public/data/observations/2020.csv", "verify-checksum"),
     (damage("feed.xml", lambda file: (file.unlink(), file.symlink_to("/etc/passwd"))), "public/feed.xml", "verify-missing"),
     (damage("glasshouse-manifest.json", lambda file: file.write_text("{}")), "public", "verify-no-manifest"),
     (damage("glasshouse-manifest.json", replace(b'"path":"404.html"', b'"path":"../../x"')), "public", "verify-missing"),
     (damage("data/SHA256SUMS", lambda file: file.write_text("0" * 64 + "  ../../content/site.yml\n")), "public/data/SHA256SUMS:1:1", "verify-checksum"),
     (lambda portal: rewrite_record(portal, lambda record: record.update(schema="other/1")), "public/agencies/juyuan/2020/record.json", "verify-record"),
     (lambda portal: rewrite_record(portal, lambda record: record["figures"]["applications.new@total"].update(text="7")),
      "public/agencies/juyuan/2020/record.json", "verify-figure"),
     (lambda portal: rewrite_record(portal, lambda record: record["source"].update(sha256="0" * 64)),
      "public/agencies/juyuan/2020/original.txt", "verify-source"),
     (lambda portal: (portal.content / "reports/2020/juyuan.txt").unlink(), "content/reports/2020/juyuan.txt", "verify-source"),
     (lambda portal: (portal.content / "reports/2020/juyuan.txt").write_text("别的"), "content/reports/2020/juyuan.txt", "verify-source")])
def test_damage_is_found(copy, do, place, kind):
    do(copy)
    run = copy.run("verify", "--content", "content").expect(1)
    assert any(line.startswith(f"{place}: error: ") and line.endswith(f"[{kind}]") for line in problems(run)), run


def test_foreign_files_are_told_of(copy):
    copy.write("public/CNAME", "example.org\n")
    run = copy.run("verify").expect(0)
    [line] = problems(run)
    assert line == "public/CNAME: notice: a file that the build did not make [verify-foreign]"
    copy.run("verify", "--strict").expect(3)


def test_a_folder_that_is_no_site(copy):
    run = copy.run("verify", "content").expect(1)
    assert "[verify-no-manifest]" in run.err
