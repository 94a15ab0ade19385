"""Files that want to be more than files: links, pipes, devices, strange names. Each is told of, the rest is published."""

import os
import shutil
import socket
import stat
import subprocess

import pytest
from conftest import PROGRAM, Portal, juyuan

SECRET = "秘密文件的内容 root:x:0:0"
ARTICLE = "---\ntitle: 题\ndate: 2021-01-01\n---\n文\n"


def make(folder):
    portal = Portal(folder / "portal")
    portal.write("content/site.yml", "title: 站\n")
    portal.write("content/agencies.csv", "id,name,aliases,region,level,kind,website\n")
    portal.write("content/reports/good.txt", juyuan())
    outside = folder / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(juyuan().replace("巨源镇", "外镇") + SECRET, "utf-8")
    (outside / "secret.md").write_text(ARTICLE + SECRET, "utf-8")
    (outside / "secret.css").write_text(f"/* {SECRET} */", "utf-8")
    portal.outside = outside
    return portal


def run(portal, *options):
    """A run that must end soon: a pipe without a writer would keep it waiting for ever."""
    return portal.run("build", *options)


def assert_nothing_from_outside(portal):
    for name, bytes_ in portal.tree().items():
        assert SECRET.encode() not in bytes_ and "外镇".encode() not in bytes_, f"{name} holds what lies outside"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    portal = make(tmp_path_factory.mktemp("files"))
    content, outside = portal.content, portal.outside
    for folder in ["commentary", "pages", "replies"]:
        portal.write(f"content/{folder}/good.md", ARTICLE if folder != "replies" else "---\nagency: juyuan\nyear: 2020\ndate: 2021-01-01\nrule: S1\ndraft: true\n---\n答\n")
        (content / folder / "link.md").symlink_to(outside / "secret.md")
        (content / folder / "links").symlink_to(outside)
    reports = content / "reports"
    (reports / "link.txt").symlink_to(outside / "secret.txt")
    (reports / "up.txt").symlink_to("../../outside/secret.txt")
    (reports / "links").symlink_to(outside)
    (reports / "loop").symlink_to(".")
    (reports / "nowhere.txt").symlink_to("nowhere.txt")
    (portal.themes / "default" / "assets" / "link.css").symlink_to(outside / "secret.css")
    (portal.themes / "default" / "more").symlink_to(outside)
    os.mkfifo(reports / "pipe.txt")
    os.mkfifo(content / "commentary" / "pipe.md")
    with socket.socket(socket.AF_UNIX) as unix:
        here = os.getcwd()
        os.chdir(reports)  # the path of a socket may not be long
        unix.bind("socket.txt")
        os.chdir(here)
    portal.has_device = True
    try:
        os.mknod(reports / "device.txt", stat.S_IFCHR | 0o600, os.makedev(1, 5))
    except PermissionError:
        portal.has_device = False
    for number, name in enumerate(["two\nlines.txt", "a\tb\x1b[31m.txt", "长" * 83 + ".txt", "a\u202e.txt", ";rm -rf $(x) `y`.txt"]):
        portal.write(f"content/reports/{name}", juyuan().replace("巨源镇", f"{'甲乙丙丁戊'[number]}奇镇"))
    (reports / os.fsdecode(b"bad-\xff\xfe.txt")).write_text(juyuan(), "utf-8")
    # deeper than a path may be long: made and removed step by step
    deep = os.open(reports, os.O_RDONLY)
    for _ in range(2000):
        os.mkdir("deep", dir_fd=deep)
        inner = os.open("deep", os.O_RDONLY, dir_fd=deep)
        os.close(deep)
        deep = inner
    os.close(deep)
    portal.first = run(portal)
    yield portal
    subprocess.run(["rm", "-rf", reports / "deep"], check=True)


@pytest.mark.parametrize("place, kind", [
    (f"content/{folder}/{name}", "link-outside")
    for folder, name in [("reports", "link.txt"), ("reports", "up.txt"), ("reports", "links"), ("reports", "loop"),
                         ("reports", "nowhere.txt"), ("commentary", "link.md"), ("commentary", "links"),
                         ("pages", "link.md"), ("replies", "links")]
] + [("themes/default/assets/link.css", "link-outside"), ("themes/default/more", "link-outside"),
     ("content/reports/pipe.txt", "file-unreadable"), ("content/commentary/pipe.md", "file-unreadable"),
     ("content/reports/socket.txt", "file-unreadable"), ("content/reports/bad-", "file-unreadable"),
     ("content/reports/deep/", "folder-too-deep")])
def test_each_is_a_problem_with_its_place(hostile, place, kind):
    lines = [line for line in hostile.first.err.split("\n") if line.startswith(place) and line.endswith(f"[{kind}]")]
    assert len(lines) == 1, f"{place} is told {len(lines)} times: {hostile.first}"


def test_the_rest_is_published_and_nothing_from_outside(hostile):
    assert hostile.first.status == 0, hostile.first
    assert_nothing_from_outside(hostile)
    if hostile.has_device:
        assert "content/reports/device.txt: error: a device" in hostile.first.err
    homes = " ".join(path.read_text("utf-8") for path in hostile.public.rglob("agencies/*/index.html"))
    for name in ["巨源镇"] + [f"{sign}奇镇" for sign in "甲乙丙丁戊"]:
        assert name in homes, f"{name} is not published"
    assert (hostile.public / "commentary/good/index.html").exists()
    # nothing steers the terminal or makes a line of its own
    assert "\x1b" not in hostile.first.shown and "\nlines.txt" not in hostile.first.shown
    assert {file.name for file in hostile.folder.iterdir()} <= {"content", "themes", "public", ".public.last-build"}
    assert sorted(file.name for file in hostile.outside.iterdir()) == ["secret.css", "secret.md", "secret.txt"]
    for path in hostile.public.rglob("*"):
        assert not path.is_symlink() and (path.is_dir() or path.is_file()), path
        assert all(32 < ord(sign) < 127 or ord(sign) >= 0x4E00 for sign in path.name), path
    hostile.run("verify", "public").expect(0)


@pytest.fixture
def small(tmp_path):
    portal = make(tmp_path)
    portal.build("--quiet")
    return portal


def replaced(portal, path, kind):
    """Puts something else in the place of a file or folder of the portal."""
    place = portal.folder / path
    kept = portal.outside / place.name
    if place.exists():
        shutil.move(place, kept)
    if kind == "link":
        place.symlink_to(kept)
    elif kind == "pipe":
        os.mkfifo(place)
    elif isinstance(kind, bytes):
        place.write_bytes(kind)
    else:
        place.write_bytes(b"")
        os.truncate(place, kind)


@pytest.mark.parametrize("path, kind, problem", [
    ("content/site.yml", "link", "content/site.yml: error: a symbolic link"),
    ("content/site.yml", "pipe", "content/site.yml: error: not a regular file"),
    ("content/site.yml", 2 << 20, "content/site.yml: error: more than 1048576 bytes"),
    ("content/site.yml", "theme: x\ntitle: 年报\n".encode("gb18030"),
     "content/site.yml:2:8: error: bytes that are not UTF-8"),
    ("content/agencies.csv", "id,name,region\na,某局,省\n".encode("gb18030"),
     "content/agencies.csv:2:1: error: bytes that are not UTF-8"),
    ("content/agencies.csv", "id,name,region\na,\"某局,省\nb,乙局,省\n".encode(),
     "content/agencies.csv:2:3: error: a quotation mark that is never closed"),
    ("content/agencies.csv", "link", "content/agencies.csv: error: a symbolic link"),
    ("content/agencies.csv", "pipe", "content/agencies.csv: error: not a regular file"),
    ("content/agencies.csv", 1 << 40, "content/agencies.csv: error: more than 67108864 bytes"),
    ("content/reports", "link", "content/reports: error: the folder can't be read: a symbolic link"),
    ("themes/default", "link", "themes/default: warning: a symbolic link"),
    ("themes/default/theme.yml", 1 << 40, "themes/default/theme.yml: error: a file of more than 16777216 bytes"),
    ("content/commentary/a.md", 1 << 40, "content/commentary/a.md: error: more than 262144 bytes"),
])
def test_what_the_site_depends_on_stops_the_build(small, path, kind, problem):
    before = small.tree()
    if path.startswith("content/commentary"):
        (small.content / "commentary").mkdir()
    replaced(small, path, kind)
    result = run(small).expect(1)
    assert problem in result.err, result
    assert small.tree() == before, "the old site is not whole"


@pytest.mark.parametrize("path, kind, problem", [
    ("content/reports/big.txt", 1 << 40, "content/reports/big.txt: error: a file of more than 67108864 bytes"),
    ("content/reports/big.html", (16 << 20) + 1, "content/reports/big.html: error: a file of 16777217 bytes"),
])
def test_a_file_that_is_too_large_is_left_out_before_it_is_read(small, path, kind, problem):
    replaced(small, path, kind)
    result = run(small).expect(0)
    assert problem in result.err and "[file-too-large]" in result.err, result


def test_markup_without_end_is_cut_and_told(small):
    title = "<h1>乙镇2020年政府信息公开工作年度报告</h1>"
    small.write("content/reports/deep.html", title + "<div>" * 100_000 + "文")
    small.write("content/reports/wide.html", title + "<table>" + "<tr><td colspan=1000 rowspan=60000>1</td></tr>" * 200 + "</table>")
    small.write("content/reports/cells.html", title + "<table>" + ("<tr>" + "<td>1</td>" * 1000 + "</tr>") * 300 + "</table>")
    result = run(small).expect(0)
    assert "deep.html: warning: elements nested deeper than" in result.err, result
    assert "cells.html: error: a table of more than" in result.err, result


@pytest.mark.parametrize("folder", ["commentary", "pages", "replies"])
def test_a_folder_that_is_a_link_is_not_read(small, folder):
    (small.content / folder).symlink_to(small.outside)
    result = run(small).expect(0)
    assert f"content/{folder}: warning: a symbolic link" in result.err
    assert_nothing_from_outside(small)


@pytest.mark.parametrize("name", ["../x", "/etc", "a/b", "CON", "..", ".", "", "a\\b", "%2e%2e", "x" * 300])
def test_an_id_that_is_no_name_of_a_folder_is_refused(small, name):
    small.write("content/agencies.csv", f"id,name,aliases,region,level,kind,website\n{name},巨源镇人民政府,巨源镇,某省,township,government,\n")
    result = run(small).expect(0)
    assert "content/agencies.csv:2:1: error: " in result.err and "[registry-bad-line]" in result.err, result
    assert {file.name for file in small.folder.iterdir()} <= {"content", "themes", "public", ".public.last-build"}


@pytest.mark.parametrize("slug", ["../x", "/etc", "a/b", "..", "\"\"", "x" * 300])
def test_a_slug_that_is_no_name_of_a_folder_is_refused(small, slug):
    small.write("content/commentary/a.md", f"---\ntitle: 题\ndate: 2021-01-01\nslug: {slug}\n---\n文\n")
    assert "content/commentary/a.md:4:" in run(small).expect(1).err


def test_what_was_imported_is_not_taken_from_outside(small):
    import hashlib
    word = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    small.write("content/reports/old.doc", word)
    (small.outside / (hashlib.sha256(word).hexdigest() + ".html")).write_text(f"<p>外镇2020年政府信息公开工作年度报告</p><p>{SECRET}</p>")
    before = sorted(file.name for file in small.outside.iterdir())
    (small.content / "reports" / ".imported").symlink_to(small.outside)
    run(small)
    assert_nothing_from_outside(small)
    assert sorted(file.name for file in small.outside.iterdir()) == before
