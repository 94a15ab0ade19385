"""Old Word files that lead LibreOffice astray: the good ones among them are imported all the same."""

import re
import time
import zipfile

import pytest
from conftest import juyuan

HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# Stands in for LibreOffice: a file says in its own words what becomes of it. Says how often it was started.
OFFICE = """#!/usr/bin/python3
import os, pathlib, shutil, sys, time
place = pathlib.Path(sys.argv[0]).parent
with open(place / "starts", "a") as starts: starts.write(f"{len(sys.argv)}\\n")
if (place / "broken").exists(): sys.exit(1)
target = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
target.mkdir()
for name in sys.argv[sys.argv.index("--outdir") + 2:]:
    told = pathlib.Path(name).read_bytes()
    if b"HANGS" in told: time.sleep(300)
    if b"TURNS" in told:
        while True: pass
    if b"CRASHES" in told: os.abort()
    if b"EATS" in told: bytearray(3_000_000_000)
    made = target / (pathlib.Path(name).stem + ".docx")
    if b"HALF" in told:
        made.write_bytes((place / "good.docx").read_bytes()[:-30])
        os.abort()
    if b"REFUSED" in told:
        print("Error: source file could not be loaded", flush=True)
        continue
    print("convert", name, flush=True)
    shutil.copy(place / "good.docx", made)
"""


@pytest.fixture
def office(portal, monkeypatch):
    """A portal, and a LibreOffice of our own; wvHtml is not there."""
    tools = portal.folder / "bin"
    tools.mkdir()
    (tools / "soffice").write_text(OFFICE)
    (tools / "soffice").chmod(0o755)
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in juyuan().split("\n\n")[0].split("\n"))
    with zipfile.ZipFile(tools / "good.docx", "w") as archive:
        archive.writestr(
            "word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"<w:body>{paragraphs}</w:body></w:document>")
    monkeypatch.setenv("PATH", str(tools))
    portal.tools = tools
    return portal


def add(office, *words):
    for number, word in enumerate(words):
        office.write(f"content/reports/{number}-{word}.doc", HEAD + f"{word} {number}".encode())


def files(office):
    return sorted(str(file.relative_to(office.folder)) for file in (office.content / "reports").iterdir())


def told(run):
    """The files for which a problem is told, each with its words."""
    return dict(re.findall(r"^content/reports/\d+-(\w+)\.doc: error: .*?: ([^;]*);.*\[file-damaged\]$", run.shown, re.M))


def test_one_bad_file_takes_no_other_with_it(office):
    add(office, "TURNS", "good", "REFUSED", "HANGS", "fine", "CRASHES", "EATS", "well", "HALF", "last")
    begun = time.monotonic()
    run = office.run("import", *files(office)).expect(1)
    elapsed = time.monotonic() - begun
    assert "imported 4 of 10 old Word files" in run.err, run
    reasons = told(run)
    assert sorted(reasons) == ["CRASHES", "EATS", "HALF", "HANGS", "REFUSED", "TURNS"], run
    assert reasons["HANGS"] == reasons["TURNS"] == "it took LibreOffice longer than 5 seconds"
    # One of the two was the first of its run at once, the other stood among others before.
    assert elapsed < 40, f"{elapsed:.1f} s"
    kept = list((office.content / "reports" / ".imported").iterdir())
    assert len(kept) == 4 and all(zipfile.is_zipfile(file) for file in kept)
    assert not list(office.folder.glob("lu*")), "nothing is left behind"


def test_a_build_publishes_the_good_ones_and_tries_the_bad_one_once(office):
    office.write("content/site.yml", "title: 站\n")
    add(office, "good", "CRASHES")
    run = office.build()
    assert list(told(run)) == ["CRASHES"] and "published 1 report" in run.err, run
    # All of them, the bad one again as the first; what failed just now is not tried anew when it is read.
    assert len((office.tools / "starts").read_text().split()) == 2


def test_many_that_are_refused_are_tried_twice_at_most(office):
    add(office, *["REFUSED"] * 30, "good")
    office.run("import", *files(office)).expect(1)
    assert len((office.tools / "starts").read_text().split()) == 2


def test_an_office_that_does_not_start_is_not_blamed_on_the_files(office):
    (office.tools / "broken").touch()
    add(office, "good", "fine")
    run = office.run("import", *files(office)).expect(1)
    assert run.err.count("soffice does not start") == 2 and run.err.count("[tool-missing]") == 2, run
    assert "[file-damaged]" not in run.err
    assert len((office.tools / "starts").read_text().split()) == 2
